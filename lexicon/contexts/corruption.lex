# Corruption: bribes, graft, abuse of office, and the fight against them.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

1MDB; Car Wash investigation; Lava Jato; Odebrecht; Panama Paper; Swiss bank account | corruption
Transparency International; abuse of office; abuse of power; accountability court; anti-corruption; anti-graft | corruption
account; contract; donation; fund; offshore; payment; pocket; wealth | corruption | 1
asset recovery; bagman; bribe; bribe-taking; briber; bribery; campaign finance scandal; cash for question | corruption
conflict of interest; corrupt; corruption; crony; cronyism; dirty money; embezzle; embezzlement | corruption
dishonest; fraud; illicit; inquiry; misuse; scandal; secret payment | corruption | 1
expense scandal; financial scandal; graft; ill-gotten; ill-gotten gain; ill-gotten wealth | corruption
illegal campaign donation; illegal enrichment; illegal party funding; illicit enrichment; influence-peddling | corruption
kickback; kleptocracy; kleptocrat; looting of state fund; misappropriate; misappropriation | corruption
misuse of public fund; money laundering; nepotism; offshore account; ombudsman; party funding scandal | corruption
patronage scandal; plunder of state; pork-barrel; procurement fraud; secret account; slush fund; stolen asset | corruption
tax evasion; tax fraud; vote-buying; whistleblower | corruption
