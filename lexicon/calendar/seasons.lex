# Seasons, with their TIMEX3 codes.
# Source: written by hand for this project; general knowledge of English calendar words.
table time

autumn; fall | season | FA
spring; springtime | season | SP
summer; summertime | season | SU
winter; wintertime | season | WI
