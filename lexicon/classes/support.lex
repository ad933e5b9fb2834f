# Word classes of support: what one calls what one likes, who votes, what ties are.
# Source: written for this project.  Licence: CC BY 4.0
#   approving        said of what somebody does or of who he is
#   legislature      bodies that confirm and vote
#   tie_word         what is between two states
table class
approving | ally; balanced; bold; brave; breakthrough; brother; commendable; constructive; courageous; credible; encouraging; exemplary; fair; free; friend; good; great; hero; historic; honest; important; legitimate; milestone; model; partner; positive; promising; reasonable; responsible; sound; statesman; success; successful; triumph; useful; valid; victory; welcome; wise
legislature | assembly; chamber; congress; deputy; duma; house; knesset; lawmaker; legislator; legislature; parliament; senate; senator
tie_word | bond; cooperation; friendship; link; partnership; rapport; relation; relations; relationship; tie; ties
