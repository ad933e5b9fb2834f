# Parts of the day, with their TIMEX3 codes; hours of the clock and time zones. Value of a zone: none is kept but UTC.
# Source: written by hand for this project; general knowledge of English calendar words.
table time

UTC; GMT; Zulu | zone | Z
a.m. | ampm | 0
afternoon; afternoons; mid-afternoon; teatime; lunchtime | part | TAF
early hours | part | TNI
evening; evenings; dusk; sunset; sundown; nightfall; twilight | part | TEV
local time; BST; CET; CEST; EST; EDT; PST; PDT; IST; JST; MSK | zone | -
midnight | part | T00:00
morning; mornings; mid-morning; daybreak; sunrise; sunup; dawn; daylight | part | TMO
night; nights; nighttime; small hours | part | TNI
noon; midday; noontime | part | T12:00
o'clock | ampm | -1
p.m. | ampm | 12
