# What tells a context without a word of it: the sector of a party, the type and mode of the event, and the type of an event between
# two states or bodies of states.
# Sources: the definitions of PLOVER's contexts and types; written from general knowledge for this project.
# Licence: CC BY 4.0
table trait

ACCUSE | investigate | legal | 1
ASSAULT | aerial | military | 2
ASSAULT | crowd-control | repression | 2
ASSAULT | explosives | terrorism | 1
ASSAULT | sexual | gender | 2
ASSAULT | suicide-attack | terrorism | 2
ASSAULT | torture | human_rights | 2
ASSAULT | unconventional | cbrn | 2
COERCE | censor | rights_freedoms | 2
COERCE | curfew | repression | 1
COERCE | cyber | cyber | 2
COERCE | deport | migration | 1
COERCE | martial-law | executive | 1
COERCE | martial-law | repression | 1
COERCE | martial-law | rights_freedoms | 1
COERCE | misinformation | misinformation | 2
CONSULT | third-party | diplomatic | 2
RETREAT | ceasefire | military | 1
RETREAT | resign | executive | 1
SANCTION | convict | legal | 2
sector | JRN | rights_freedoms | 1
sector | JUD | legal | 2
sector | LEG | legislative | 2
sector | MIL | military | 2
sector | PTY | political_institutions | 1
sector | REF | migration | 2
sector | REL | religion_ethnicity | 2
sector | SPY | intelligence | 2
states | ACCUSE | diplomatic | 2
states | AGREE | diplomatic | 2
states | ASSAULT | military | 1
states | CONCEDE | diplomatic | 1
states | CONSULT | diplomatic | 2
states | COOPERATE | diplomatic | 1
states | MOBILIZE | military | 1
states | REJECT | diplomatic | 2
states | REQUEST | diplomatic | 2
states | SANCTION | diplomatic | 2
states | SUPPORT | diplomatic | 2
states | THREATEN | diplomatic | 2
