# Months: the value is the number of the month. Abbreviations (monthabbr) count only beside a number or with their full stop.
# Source: written by hand for this project; general knowledge of English calendar words.
table time

Apr | monthabbr | 4
April | month | 4
Aug | monthabbr | 8
August | month | 8
Dec | monthabbr | 12
December | month | 12
Feb | monthabbr | 2
February | month | 2
Jan | monthabbr | 1
January | month | 1
Jul | monthabbr | 7
July | month | 7
Jun | monthabbr | 6
June | month | 6
Mar | monthabbr | 3
March | month | 3
May | month | 5
Nov | monthabbr | 11
November | month | 11
Oct | monthabbr | 10
October | month | 10
Sep; Sept | monthabbr | 9
September | month | 9
