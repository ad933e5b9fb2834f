# Number words. The plural tens name decades. X = an unknown number.
# Source: written by hand for this project; general knowledge of English calendar words.
table time

couple; several; few; many; some | vague | X
dozen; dozens | scale | 12
eight | number | 8
eighteen | number | 18
eighteenth | ordinal | 18
eighth | ordinal | 8
eighties | decade | 80
eighty | tens | 80
eleven | number | 11
eleventh | ordinal | 11
fifteen | number | 15
fifteenth | ordinal | 15
fifth | ordinal | 5
fifties | decade | 50
fifty | tens | 50
final | ordinal | -1
first | ordinal | 1
five | number | 5
forties | decade | 40
forty | tens | 40
four | number | 4
fourteen | number | 14
fourteenth | ordinal | 14
fourth | ordinal | 4
half | half | 0
hundred; hundreds | scale | 100
last | rel | last
nine | number | 9
nineteen | number | 19
nineteenth | ordinal | 19
nineties | decade | 90
ninety | tens | 90
ninth | ordinal | 9
one | number | 1
second | ordinal | 2
seven | number | 7
seventeen | number | 17
seventeenth | ordinal | 17
seventh | ordinal | 7
seventies | decade | 70
seventy | tens | 70
six | number | 6
sixteen | number | 16
sixteenth | ordinal | 16
sixth | ordinal | 6
sixties | decade | 60
sixty | tens | 60
ten | number | 10
tenth | ordinal | 10
third | ordinal | 3
thirteen | number | 13
thirteenth | ordinal | 13
thirties | decade | 30
thirtieth | ordinal | 30
thirty | tens | 30
thousand; thousands | scale | 1000
three | number | 3
twelfth | ordinal | 12
twelve | number | 12
twenties | decade | 20
twentieth | ordinal | 20
twenty | tens | 20
two | number | 2
