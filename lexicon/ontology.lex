# The 16 types of PLOVER and their modes: quad class, score, the most general CAMEO code, and the type as which a future one is told.
# A line with mode - is the type without a mode. Quads: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
# vandalize has no score of its own and takes its type's. A CAMEO code here is the default where a rule does not give a finer one.
# Sources: PLOVER ontology (types, modes, scores) and CAMEO codes; the mapping was written from general knowledge for this project.
# Licence: CC BY 4.0
table ontology

ACCUSE | - | 3 | -3 | 110
ACCUSE | disapprove | 3 | -2 | 111
ACCUSE | investigate | 3 | -3.5 | 090
ACCUSE | allege | 3 | -3.5 | 112
AGREE | - | 1 | 2.5 | 030
AID | - | 2 | 10 | 070 | AGREE
ASSAULT | - | 4 | -9 | 180
ASSAULT | abduct | 4 | -8.5 | 181
ASSAULT | torture | 4 | -8.5 | 1822
ASSAULT | sexual | 4 | -8.5 | 1821
ASSAULT | destroy | 4 | -8.5 | 180
ASSAULT | beat | 4 | -7.5 | 182
ASSAULT | crowd-control | 4 | -7.5 | 175
ASSAULT | primitive | 4 | -8 | 182
ASSAULT | firearms | 4 | -9 | 193
ASSAULT | explosives | 4 | -9 | 183
ASSAULT | targeted | 4 | -9.5 | 186
ASSAULT | suicide-attack | 4 | -9.5 | 1831
ASSAULT | aerial | 4 | -9.5 | 195
ASSAULT | drone | 4 | -9.5 | 1952
ASSAULT | heavy-weapons | 4 | -9.5 | 194
ASSAULT | unconventional | 4 | -10 | 200
COERCE | - | 4 | -7 | 170
COERCE | seize | 4 | -7 | 171
COERCE | restrict | 4 | -7 | 172
COERCE | arrest | 4 | -7 | 173
COERCE | deport | 4 | -7 | 174
COERCE | withhold | 4 | -7 | 170
COERCE | cyber | 4 | -7 | 176
COERCE | censor | 4 | -6.5 | 1721
COERCE | curfew | 4 | -6.5 | 1723
COERCE | misinformation | 4 | -6.5 | 170
COERCE | martial-law | 4 | -7.5 | 1724
CONCEDE | - | 1 | 4.5 | 080
CONSULT | - | 1 | 2.5 | 040 | AGREE
CONSULT | visit | 1 | 4 | 042 | AGREE
CONSULT | third-party | 1 | 1 | 045 | AGREE
CONSULT | multilateral | 1 | 4 | 046 | AGREE
CONSULT | phone | 1 | 1.5 | 041 | AGREE
COOPERATE | - | 2 | 9.5 | 060 | AGREE
MOBILIZE | - | 4 | -5.5 | 150
MOBILIZE | troops | 4 | -6.5 | 154
MOBILIZE | weapons | 4 | -6.5 | 150
MOBILIZE | police | 4 | -5.5 | 153
MOBILIZE | militia | 4 | -6 | 154
PROTEST | - | 4 | -5 | 140
PROTEST | demo | 4 | -5 | 141
PROTEST | riot | 4 | -7 | 145
PROTEST | strike | 4 | -5 | 143
PROTEST | hunger | 4 | -4.5 | 142
PROTEST | boycott | 4 | -4.5 | 143
PROTEST | obstruct | 4 | -4.5 | 144
PROTEST | vandalize | 4 | -5 | 145
REJECT | - | 3 | -2 | 120
REJECT | assist | 3 | -1.5 | 122
REJECT | change | 3 | -2 | 123
REJECT | yield | 3 | -2 | 124
REJECT | meet | 3 | -2 | 125
REQUEST | - | 3 | 0 | 100
REQUEST | assist | 3 | 0.5 | 103
REQUEST | change | 3 | -1 | 104
REQUEST | yield | 3 | -1 | 105
REQUEST | meet | 3 | 0 | 106
RETREAT | - | 2 | 6.5 | 080 | CONCEDE
RETREAT | withdraw | 2 | 8 | 0874 | CONCEDE
RETREAT | release | 2 | 6.5 | 084 | CONCEDE
RETREAT | disarm | 2 | 10 | 0873 | CONCEDE
RETREAT | ceasefire | 2 | 7.5 | 0871 | CONCEDE
RETREAT | access | 2 | 6.5 | 086 | CONCEDE
RETREAT | resign | 2 | 4.5 | 0831 | CONCEDE
SANCTION | - | 4 | -6 | 160
SANCTION | convict | 4 | -6 | 160
SANCTION | expel | 4 | -5.5 | 166
SANCTION | withdraw | 4 | -6 | 166
SANCTION | discontinue | 4 | -6 | 160
SUPPORT | - | 1 | 5 | 050 | AGREE
THREATEN | - | 3 | -3.5 | 130
THREATEN | restrict | 3 | -3 | 132
THREATEN | arrest | 3 | -3.5 | 137
THREATEN | relations | 3 | -3.5 | 1313
THREATEN | expel | 3 | -3.5 | 131
THREATEN | territory | 3 | -4 | 1382
THREATEN | violence | 3 | -3.5 | 138
