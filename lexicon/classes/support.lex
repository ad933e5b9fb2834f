# Word classes of support: what one calls what one likes, who votes, what ties are.
# Source: written for this project.  Licence: CC BY 4.0
#   approving        said of what somebody does or of who he is
#   legislature      bodies that confirm and vote
#   tie_word         what is between two states
table class
approving | ally; balanced; beacon; blessing; bold; brave; breakthrough; brother; commendable; constructive; courageous; credible; encouraging; excellent; exemplary; fair; free; friend; fruitful; gift; good; great; hero; heroic; historic; honest; important; landmark; legitimate; milestone; model; outstanding; partner; patriot; positive; promising; reasonable; remarkable; responsible; sincere; sound; statesman; success; successful; triumph; useful; valid; victory; visionary; welcome; wise
legislature | assembly; chamber; congress; deputy; duma; house; knesset; lawmaker; legislator; legislature; parliament; senate; senator
tie_word | bond; cooperation; friendship; link; partnership; rapport; relation; relations; relationship; tie; ties
