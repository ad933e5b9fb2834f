# What other schemas call the country slots: the number of the Correlates of War project, FIPS 10-4 (GDELT's places), the name in ICEWS, and CAMEO's
# code where it is not the slot itself: CAMEO puts organisations under a class. Kosovo is 347, as event data have it; Serbia has the
# FIPS code of its own (RI); Palestine that of the West Bank.
# Sources: Correlates of War state system membership; FIPS PUB 10-4, public domain; names as ICEWS prints them; CAMEO 1.1b3.
# Licence: CC BY 4.0
table country

AFG | 700 | AF | Afghanistan
AGO | 540 | AO | Angola
ALB | 339 | AL | Albania
AND | 232 | AN | Andorra
ARE | 696 | AE | United Arab Emirates
ARG | 160 | AR | Argentina
ARM | 371 | AM | Armenia
ATA | - | AY | Antarctica
ATG | 58 | AC | Antigua and Barbuda
AUS | 900 | AS | Australia
AUT | 305 | AU | Austria
AZE | 373 | AJ | Azerbaijan
BDI | 516 | BY | Burundi
BEL | 211 | BE | Belgium
BEN | 434 | BN | Benin
BFA | 439 | UV | Burkina Faso
BGD | 771 | BG | Bangladesh
BGR | 355 | BU | Bulgaria
BHR | 692 | BA | Bahrain
BHS | 31 | BF | Bahamas
BIH | 346 | BK | Bosnia and Herzegovina
BLR | 370 | BO | Belarus
BLZ | 80 | BH | Belize
BOL | 145 | BL | Bolivia
BRA | 140 | BR | Brazil
BRB | 53 | BB | Barbados
BRN | 835 | BX | Brunei
BTN | 760 | BT | Bhutan
BWA | 571 | BC | Botswana
CAF | 482 | CT | Central African Republic
CAN | 20 | CA | Canada
CHE | 225 | SZ | Switzerland
CHL | 155 | CI | Chile
CHN | 710 | CH | China
CIV | 437 | IV | Cote d'Ivoire
CMR | 471 | CM | Cameroon
COD | 490 | CG | Democratic Republic of Congo
COG | 484 | CF | Congo
COL | 100 | CO | Colombia
COM | 581 | CN | Comoros
CPV | 402 | CV | Cape Verde
CRI | 94 | CS | Costa Rica
CUB | 40 | CU | Cuba
CYP | 352 | CY | Cyprus
CZE | 316 | EZ | Czech Republic
DEU | 255 | GM | Germany
DJI | 522 | DJ | Djibouti
DMA | 54 | DO | Dominica
DNK | 390 | DA | Denmark
DOM | 42 | DR | Dominican Republic
DZA | 615 | AG | Algeria
ECU | 130 | EC | Ecuador
EGY | 651 | EG | Egypt
ERI | 531 | ER | Eritrea
ESP | 230 | SP | Spain
EST | 366 | EN | Estonia
ETH | 530 | ET | Ethiopia
EUR | - | - | - | IGOEUREEC
FIN | 375 | FI | Finland
FJI | 950 | FJ | Fiji
FRA | 220 | FR | France
FSM | 987 | FM | Micronesia
GAB | 481 | GB | Gabon
GBR | 200 | UK | United Kingdom
GEO | 372 | GG | Georgia
GHA | 452 | GH | Ghana
GIN | 438 | GV | Guinea
GMB | 420 | GA | Gambia
GNB | 404 | PU | Guinea-Bissau
GNQ | 411 | EK | Equatorial Guinea
GRC | 350 | GR | Greece
GRD | 55 | GJ | Grenada
GTM | 90 | GT | Guatemala
GUY | 110 | GY | Guyana
HKG | - | HK | Hong Kong
HND | 91 | HO | Honduras
HRV | 344 | HR | Croatia
HTI | 41 | HA | Haiti
HUN | 310 | HU | Hungary
IDN | 850 | ID | Indonesia
IND | 750 | IN | India
IRL | 205 | EI | Ireland
IRN | 630 | IR | Iran
IRQ | 645 | IZ | Iraq
ISL | 395 | IC | Iceland
ISM | - | - | - | IMG
ISR | 666 | IS | Israel
ITA | 325 | IT | Italy
JAM | 51 | JM | Jamaica
JOR | 663 | JO | Jordan
JPN | 740 | JA | Japan
KAZ | 705 | KZ | Kazakhstan
KEN | 501 | KE | Kenya
KGZ | 703 | KG | Kyrgyzstan
KHM | 811 | CB | Cambodia
KIR | 946 | KR | Kiribati
KNA | 60 | SC | Saint Kitts and Nevis
KOR | 732 | KS | South Korea
KOS | 347 | KV | Kosovo
KWT | 690 | KU | Kuwait
LAO | 812 | LA | Laos
LBN | 660 | LE | Lebanon
LBR | 450 | LI | Liberia
LBY | 620 | LY | Libya
LCA | 56 | ST | Saint Lucia
LIE | 223 | LS | Liechtenstein
LKA | 780 | CE | Sri Lanka
LSO | 570 | LT | Lesotho
LTU | 368 | LH | Lithuania
LUX | 212 | LU | Luxembourg
LVA | 367 | LG | Latvia
MAR | 600 | MO | Morocco
MCO | 221 | MN | Monaco
MDA | 359 | MD | Moldova
MDG | 580 | MA | Madagascar
MDV | 781 | MV | Maldives
MEX | 70 | MX | Mexico
MHL | 983 | RM | Marshall Islands
MKD | 343 | MK | Macedonia
MLI | 432 | ML | Mali
MLT | 338 | MT | Malta
MMR | 775 | BM | Myanmar
MNE | 341 | MJ | Montenegro
MNG | 712 | MG | Mongolia
MOZ | 541 | MZ | Mozambique
MRT | 435 | MR | Mauritania
MUS | 590 | MP | Mauritius
MWI | 553 | MI | Malawi
MYS | 820 | MY | Malaysia
NAM | 565 | WA | Namibia
NER | 436 | NG | Niger
NGA | 475 | NI | Nigeria
NIC | 93 | NU | Nicaragua
NLD | 210 | NL | Netherlands
NOR | 385 | NO | Norway
NPL | 790 | NP | Nepal
NRU | 970 | NR | Nauru
NZL | 920 | NZ | New Zealand
OMN | 698 | MU | Oman
PAK | 770 | PK | Pakistan
PAN | 95 | PM | Panama
PER | 135 | PE | Peru
PHL | 840 | RP | Philippines
PLW | 986 | PS | Palau
PNG | 910 | PP | Papua New Guinea
POL | 290 | PL | Poland
PRK | 731 | KN | North Korea
PRT | 235 | PO | Portugal
PRY | 150 | PA | Paraguay
PSE | - | WE | Occupied Palestinian Territory
QAT | 694 | QA | Qatar
ROU | 360 | RO | Romania
RUS | 365 | RS | Russian Federation
RWA | 517 | RW | Rwanda
SAU | 670 | SA | Saudi Arabia
SDN | 625 | SU | Sudan
SEN | 433 | SG | Senegal
SGP | 830 | SN | Singapore
SLB | 940 | BP | Solomon Islands
SLE | 451 | SL | Sierra Leone
SLV | 92 | ES | El Salvador
SMR | 331 | SM | San Marino
SOM | 520 | SO | Somalia
SRB | 345 | RI | Serbia
SSD | 626 | OD | South Sudan
STP | 403 | TP | Sao Tome and Principe
SUR | 115 | NS | Suriname
SVK | 317 | LO | Slovakia
SVN | 349 | SI | Slovenia
SWE | 380 | SW | Sweden
SWZ | 572 | WZ | Swaziland
SYC | 591 | SE | Seychelles
SYR | 652 | SY | Syria
TCD | 483 | CD | Chad
TGO | 461 | TO | Togo
THA | 800 | TH | Thailand
TJK | 702 | TI | Tajikistan
TKM | 701 | TX | Turkmenistan
TLS | 860 | TT | Timor-Leste
TON | 955 | TN | Tonga
TTO | 52 | TD | Trinidad and Tobago
TUN | 616 | TS | Tunisia
TUR | 640 | TU | Turkey
TUV | 947 | TV | Tuvalu
TWN | 713 | TW | Taiwan
TZA | 510 | TZ | Tanzania
UGA | 500 | UG | Uganda
UKR | 369 | UP | Ukraine
UNO | - | - | - | IGOUNO
URY | 165 | UY | Uruguay
USA | 2 | US | United States
UZB | 704 | UZ | Uzbekistan
VAT | - | VT | Holy See
VCT | 57 | VC | Saint Vincent and the Grenadines
VEN | 101 | VE | Venezuela
VNM | 816 | VM | Vietnam
VUT | 935 | NH | Vanuatu
WSM | 990 | WS | Samoa
YEM | 679 | YM | Yemen
ZAF | 560 | SF | South Africa
ZMB | 551 | ZA | Zambia
ZWE | 552 | ZI | Zimbabwe
