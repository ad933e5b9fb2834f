# Feasts and days with a fixed date (month-day) and named periods of the year.
# Source: written by hand for this project; general knowledge of English calendar words.
table time

All Saints' Day | holiday | 11-01
Anzac Day | holiday | 04-25
Armistice Day | holiday | 11-11
Bastille Day | holiday | 07-14
Boxing Day | holiday | 12-26
Christmas Day; Christmas | holiday | 12-25
Christmas Eve | holiday | 12-24
Epiphany | holiday | 01-06
Halloween | holiday | 10-31
International Women's Day | holiday | 03-08
May Day; Labour Day | holiday | 05-01
New Year's Day | holiday | 01-01
New Year's Eve | holiday | 12-31
St Patrick's Day | holiday | 03-17
Valentine's Day | holiday | 02-14
