# Places that share their name with a better-known one; the article's other places decide between them.
# Sources: coordinates rounded to at most two decimals, written from general knowledge for this project.
# Licence: CC BY 4.0
table place

Alexandria | USA | city | 38.8 | -77.05
Athens | USA | city | 33.96 | -83.38
Birmingham | USA | city | 33.52 | -86.8
Cambridge | GBR | city | 52.2 | 0.12
Cambridge | USA | city | 42.37 | -71.11
Cordoba | ARG | city | -31.42 | -64.18
Cordoba | ESP | city | 37.89 | -4.78
Georgia | USA | region | 32.7 | -83.4
Granada | NIC | city | 11.93 | -85.96
Hyderabad | PAK | city | 25.38 | 68.37
Manchester | USA | city | 42.99 | -71.46
Merida | MEX | city | 20.97 | -89.62
Merida | VEN | city | 8.6 | -71.15
Newcastle | AUS | city | -32.93 | 151.78
Norfolk | GBR | region | 52.67 | 1.0
Perth | GBR | city | 56.4 | -3.44
Richmond | USA | city | 37.54 | -77.44
San Jose | USA | city | 37.34 | -121.89
Santiago | CUB | city | 20.02 | -75.82
St. Petersburg | USA | city | 27.77 | -82.64
Tripoli | LBN | city | 34.44 | 35.83
Valencia | VEN | city | 10.16 | -68.0
Victoria | AUS | region | -36.9 | 144.3
Victoria | CAN | city | 48.43 | -123.37
