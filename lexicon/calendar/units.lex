# Units of time, with their ISO 8601 letters (T before those of the clock); quarters and halves of a year by their short names. DE = decade, CE = century, WE = weekend.
# Source: written by hand for this project; general knowledge of English calendar words.
table time

H1 | quarter | H1
H2 | quarter | H2
Q1 | quarter | Q1
Q2 | quarter | Q2
Q3 | quarter | Q3
Q4 | quarter | Q4
annual; annually; yearly | set | P1Y
century; centuries | unit | CE
day; days | unit | D
decade; decades | unit | DE
fortnight; fortnights | unit | FN
fortnightly | set | P2W
hour; hours | unit | TH
hourly | set | PT1H
minute; minutes | unit | TM
month; months | unit | M
monthly | set | P1M
nightly | set | P1D
quarter; quarters | unit | Q
seconds | unit | TS
week; weeks | unit | W
weekend; weekends | unit | WE
weekly | set | P1W
year; years | unit | Y
