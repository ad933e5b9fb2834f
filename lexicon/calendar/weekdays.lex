# Days of the week: the value is the number of the day, Monday = 1.
# Source: written by hand for this project; general knowledge of English calendar words.
table time

Fri | dayabbr | 5
Friday; Fridays | weekday | 5
Mon | dayabbr | 1
Monday; Mondays | weekday | 1
Sat | dayabbr | 6
Saturday; Saturdays | weekday | 6
Sun | dayabbr | 7
Sunday; Sundays | weekday | 7
Thu; Thur; Thurs | dayabbr | 4
Thursday; Thursdays | weekday | 4
Tue; Tues | dayabbr | 2
Tuesday; Tuesdays | weekday | 2
Wed; Weds | dayabbr | 3
Wednesday; Wednesdays | weekday | 3
