# Feasts. The value is a fixed date (month-day), or days from Easter of the western churches ("easter-2"), or month-weekday-place:
# "11-4-4" is the fourth Thursday of November, "5-1-0" the last Monday of May. Feasts that go by the moon or by the country are left out.
# Source: written by hand for this project; general knowledge of English calendar words.
table time

Africa Day | holiday | 05-25
All Saints' Day | holiday | 11-01
Anzac Day | holiday | 04-25
Armistice Day; Remembrance Day; Veterans Day | holiday | 11-11
Ascension Day | holiday | easter+39
Ash Wednesday | holiday | easter-46
Australia Day | holiday | 01-26
Bastille Day | holiday | 07-14
Bonfire Night | holiday | 11-05
Boxing Day | holiday | 12-26
Canada Day | holiday | 07-01
Christmas Day; Christmas | holiday | 12-25
Christmas Eve | holiday | 12-24
Columbus Day | holiday | 10-1-2
Earth Day | holiday | 04-22
Easter Monday | holiday | easter+1
Easter Sunday; Easter; Easter Day | holiday | easter
Epiphany | holiday | 01-06
Europe Day | holiday | 05-09
Fourth of July; July Fourth | holiday | 07-04
Good Friday | holiday | easter-2
Halloween | holiday | 10-31
Holy Saturday | holiday | easter-1
Human Rights Day | holiday | 12-10
International Women's Day | holiday | 03-08
Labor Day | holiday | 9-1-1
Martin Luther King Day; Martin Luther King Jr. Day | holiday | 1-1-3
Maundy Thursday | holiday | easter-3
May Day; Labour Day | holiday | 05-01
Memorial Day | holiday | 5-1-0
New Year's Day | holiday | 01-01
New Year's Eve | holiday | 12-31
Orthodox Christmas | holiday | 01-07
Palm Sunday | holiday | easter-7
Pentecost; Whit Sunday | holiday | easter+49
Presidents' Day; Presidents Day | holiday | 2-1-3
St Patrick's Day | holiday | 03-17
Thanksgiving Day; Thanksgiving | holiday | 11-4-4
Valentine's Day | holiday | 02-14
Whit Monday | holiday | easter+50
World AIDS Day | holiday | 12-01
