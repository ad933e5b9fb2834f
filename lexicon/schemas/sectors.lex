# What other schemas call the sectors: CAMEO's group of three letters, whether Phoenix has it as an actor's role (main) or among what is left over,
# and ICEWS' names, the sector's own before those that it stands under. Our MED is health and JRN the media, where CAMEO's MED is the media.
# The classes of organisations that stand in a country slot are here too, as what Phoenix has for an actor's entity.
# Sources: CAMEO 1.1b3; the columns of Phoenix; sectors as ICEWS prints them; put side by side for this project.
# Licence: CC BY 4.0
table sector

AGR | AGR | - | Agricultural
BUS | BUS | main | Business
COP | COP | main | Police; Government
CRM | CRM | main | Criminals / Gangs
CVL | CVL | main | General Population / Civilian / Social
EDU | EDU | main | Education
ELI | ELI | - | Elite
GOV | GOV | main | Government
IGO | IGO | entity | International Government Organization
IMG | IMG | entity
JRN | MED | main | Media
JUD | JUD | main | Judicial; Government
LAB | LAB | - | Labor
LEG | LEG | - | Legislative / Parliamentary; Government
MED | HLH | - | Medical / Health
MIL | MIL | main | Military; Government
MNC | MNC | entity | Multinational Corporation
NGO | NGO | entity | Nongovernmental Organization (International)
OPP | OPP | main | Dissident
PRE | SEP | - | Separatists
PRM | UAF | - | Unidentified Forces
PTY | PTY | main | Parties
REB | REB | main | Rebel
REF | REF | - | Refugees / Displaced
REL | REL | - | National Religious
SOC | CVL | main | Social
SPY | SPY | main | Intelligence Ministry; Government
UAF | UAF | - | Unidentified Forces
UNK | - | - | -
