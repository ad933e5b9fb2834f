# Short forms of states and provinces as wires write them behind a town: "Wichita, Kan.", "Ames, IA".
# Source: positions as in divisions.lex, short forms written by hand for this project.
# Licence: CC BY 4.0
table division

AK | USA | AK | 1 | 62.07 | -149.09
Ala.; AL | USA | AL | 1 | 32.66 | -86.71
Alta. | CAN | 01 | 1 | 52.62 | -114.48
Ariz.; AZ | USA | AZ | 1 | 34.16 | -111.92
Ark.; AR | USA | AR | 1 | 34.81 | -92.29
B.C.; BC | CAN | 02 | 1 | 51.37 | -121.66
Calif.; CA | USA | CA | 1 | 36.76 | -119.80
Colo.; CO | USA | CO | 1 | 38.93 | -105.63
Conn.; CT | USA | CT | 1 | 41.51 | -72.74
D.C. | USA | DC | 1 | 38.91 | -77.01
Del.; DE | USA | DE | 1 | 39.12 | -75.41
Fla.; FL | USA | FL | 1 | 28.10 | -83.57
Ga.; GA | USA | GA | 1 | 32.88 | -83.22
HI | USA | HI | 1 | 20.73 | -157.29
IA | USA | IA | 1 | 42.06 | -93.36
ID | USA | ID | 1 | 45.25 | -114.14
Ill.; IL | USA | IL | 1 | 40.09 | -89.12
Ind.; IN | USA | IN | 1 | 39.87 | -86.21
Kan.; KS | USA | KS | 1 | 38.44 | -98.19
Ky.; KY | USA | KY | 1 | 37.86 | -85.66
La.; LA | USA | LA | 1 | 31.17 | -91.82
ME | USA | ME | 1 | 45.03 | -69.30
Man. | CAN | 03 | 1 | 52.46 | -98.31
Mass.; MA | USA | MA | 1 | 42.16 | -71.66
Md.; MD | USA | MD | 1 | 38.99 | -76.82
Mich.; MI | USA | MI | 1 | 44.17 | -85.60
Minn.; MN | USA | MN | 1 | 45.77 | -94.19
Miss.; MS | USA | MS | 1 | 32.65 | -89.74
Mo.; MO | USA | MO | 1 | 38.44 | -92.22
Mont.; MT | USA | MT | 1 | 47.00 | -109.67
N.B. | CAN | 04 | 1 | 46.55 | -66.08
N.C. | USA | NC | 1 | 35.25 | -79.63
N.D. | USA | ND | 1 | 47.44 | -100.21
N.H. | USA | NH | 1 | 43.66 | -71.60
N.J. | USA | NJ | 1 | 40.11 | -74.60
N.M. | USA | NM | 1 | 34.43 | -105.98
N.S. | CAN | 07 | 1 | 45.31 | -62.56
N.Y. | USA | NY | 1 | 42.37 | -75.76
NSW | AUS | 02 | 1 | -32.37 | 150.11
Neb.; NE | USA | NE | 1 | 41.46 | -99.77
Nev.; NV | USA | NV | 1 | 38.46 | -117.02
OH | USA | OH | 1 | 40.27 | -82.63
Okla.; OK | USA | OK | 1 | 35.41 | -97.26
Ont. | CAN | 08 | 1 | 46.14 | -82.39
Ore.; OR | USA | OR | 1 | 44.10 | -121.05
P.E.I. | CAN | 09 | 1 | 46.45 | -63.16
Pa.; PA | USA | PA | 1 | 40.83 | -77.64
Qld | AUS | 04 | 1 | -22.45 | 147.81
Que. | CAN | 10 | 1 | 47.67 | -72.11
R.I. | USA | RI | 1 | 41.68 | -71.52
S.C. | USA | SC | 1 | 33.75 | -80.89
S.D. | USA | SD | 1 | 44.24 | -100.18
Sask. | CAN | 11 | 1 | 51.89 | -105.61
TX | USA | TX | 1 | 30.49 | -98.66
Tenn.; TN | USA | TN | 1 | 35.81 | -86.02
UT | USA | UT | 1 | 39.46 | -111.57
Va.; VA | USA | VA | 1 | 37.85 | -79.37
Vic. | AUS | 07 | 1 | -37.24 | 144.77
Vt.; VT | USA | VT | 1 | 43.88 | -72.64
W.Va.; WV | USA | WV | 1 | 38.92 | -80.15
Wash.; WA | USA | WA | 1 | 47.24 | -120.45
Wis.; WI | USA | WI | 1 | 44.24 | -90.12
Wyo.; WY | USA | WY | 1 | 42.95 | -107.57
