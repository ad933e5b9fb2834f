# Countries, their former names, and dependencies, with a central point.
# Kind country for states; dependencies and the parts of the United Kingdom are regions of their state.
# Sources: ISO 3166-1 codes; central points rounded, written from general knowledge for this project.
# Licence: CC BY 4.0
table place

Afghanistan | AFG | country | 33.9 | 67.7
Albania | ALB | country | 41.1 | 20.1
Algeria | DZA | country | 28.0 | 2.6
American Samoa | USA | region | -14.3 | -170.72
Andorra | AND | country | 42.55 | 1.58
Angola | AGO | country | -12.3 | 17.5
Anguilla | GBR | region | 18.22 | -63.06
Antarctica | ATA | country | -80.5 | 0
Antigua and Barbuda; Antigua | ATG | country | 17.28 | -61.79
Argentina | ARG | country | -35.4 | -65.2
Armenia | ARM | country | 40.29 | 44.93
Aruba | NLD | region | 12.52 | -69.98
Australia | AUS | country | -25.7 | 134.5
Austria | AUT | country | 47.59 | 14.13
Azerbaijan | AZE | country | 40.29 | 47.55
Bahamas; The Bahamas | BHS | country | 24.29 | -76.63
Bahrain | BHR | country | 26.04 | 50.54
Bangladesh | BGD | country | 23.87 | 90.24
Barbados | BRB | country | 13.18 | -59.56
Belarus; Byelorussia; Belorussia | BLR | country | 53.53 | 28.03
Belgium | BEL | country | 50.64 | 4.64
Belize | BLZ | country | 17.2 | -88.71
Benin | BEN | country | 9.64 | 2.33
Bermuda | GBR | region | 32.31 | -64.75
Bhutan | BTN | country | 27.41 | 90.4
Bolivia | BOL | country | -16.71 | -64.69
Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina; Bosnia-Hercegovina | BIH | country | 44.17 | 17.77
Botswana | BWA | country | -22.18 | 23.8
Brazil | BRA | country | -10.79 | -53.1
British Virgin Islands | GBR | region | 18.43 | -64.62
Brunei; Brunei Darussalam | BRN | country | 4.52 | 114.72
Bulgaria | BGR | country | 42.77 | 25.22
Burkina Faso; Burkina; Upper Volta | BFA | country | 12.27 | -1.75
Burundi | BDI | country | -3.36 | 29.88
Cambodia; Kampuchea | KHM | country | 12.72 | 104.91
Cameroon | CMR | country | 5.69 | 12.74
Canada | CAN | country | 61.36 | -98.31
Cape Verde; Cabo Verde | CPV | country | 15.96 | -23.96
Cayman Islands | GBR | region | 19.31 | -81.25
Central African Republic; CAR | CAF | country | 6.57 | 20.47
Chad | TCD | country | 15.33 | 18.64
Chile | CHL | country | -37.73 | -71.38
China; People's Republic of China; PRC; mainland China | CHN | country | 36.56 | 103.82
Colombia | COL | country | 3.91 | -73.08
Comoros; Comoro Islands | COM | country | -11.88 | 43.68
Cook Islands | NZL | region | -21.23 | -159.78
Costa Rica | CRI | country | 9.98 | -84.19
Croatia | HRV | country | 45.08 | 16.4
Cuba | CUB | country | 21.62 | -79.02
Curacao; Netherlands Antilles | NLD | region | 12.19 | -69.0
Cyprus | CYP | country | 35.05 | 33.22
Czech Republic; Czechia; Czechoslovakia; Czech and Slovak Federal Republic | CZE | country | 49.73 | 15.31
Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Zaire; Congo; Congo-Kinshasa | COD | country | -2.88 | 23.64
Denmark | DNK | country | 55.98 | 10.03
Diego Garcia | GBR | region | -7.32 | 72.42
Djibouti | DJI | country | 11.75 | 42.56
Dominica | DMA | country | 15.44 | -61.36
Dominican Republic | DOM | country | 18.89 | -70.51
East Germany; German Democratic Republic | DEU | country | 52.2 | 12.8
East Timor; Timor-Leste; Timor Leste | TLS | country | -8.83 | 125.84
Ecuador | ECU | country | -1.42 | -78.75
Egypt | EGY | country | 26.5 | 29.86
El Salvador | SLV | country | 13.74 | -88.87
England | GBR | region | 52.56 | -1.47
Equatorial Guinea | GNQ | country | 1.71 | 10.34
Eritrea | ERI | country | 15.36 | 38.85
Estonia | EST | country | 58.67 | 25.54
Eswatini; Swaziland | SWZ | country | -26.56 | 31.48
Ethiopia | ETH | country | 8.62 | 39.6
Falkland Islands; Falklands; Malvinas | GBR | region | -51.75 | -59.5
Faroe Islands; Faeroe Islands; Faroes | DNK | region | 62.05 | -6.88
Fiji | FJI | country | -17.82 | 178.0
Finland | FIN | country | 64.5 | 26.27
France | FRA | country | 46.6 | 2.46
French Guiana | FRA | region | 3.92 | -53.24
French Polynesia; Tahiti | FRA | region | -17.65 | -149.43
Gabon | GAB | country | -0.59 | 11.79
Gambia; The Gambia | GMB | country | 13.45 | -15.4
Georgia; Republic of Georgia | GEO | country | 42.17 | 43.51
Germany; Federal Republic of Germany | DEU | country | 51.11 | 10.39
Ghana | GHA | country | 7.95 | -1.22
Gibraltar | GBR | city | 36.14 | -5.35
Greece | GRC | country | 39.07 | 22.96
Greenland | DNK | region | 74.71 | -41.34
Grenada | GRD | country | 12.12 | -61.68
Guadeloupe | FRA | region | 16.2 | -61.5
Guam | USA | region | 13.44 | 144.77
Guatemala | GTM | country | 15.69 | -90.36
Guinea-Bissau; Guinea Bissau | GNB | country | 12.05 | -14.95
Guinea; Guinea-Conakry | GIN | country | 10.44 | -10.94
Guyana | GUY | country | 4.79 | -58.98
Haiti | HTI | country | 18.94 | -72.69
Honduras | HND | country | 14.83 | -86.62
Hong Kong | HKG | city | 22.32 | 114.17
Hungary | HUN | country | 47.16 | 19.4
Iceland | ISL | country | 65.0 | -18.57
India | IND | country | 22.89 | 79.61
Indonesia | IDN | country | -2.22 | 117.24
Iran; Islamic Republic of Iran; Persia | IRN | country | 32.58 | 54.27
Iraq | IRQ | country | 33.04 | 43.74
Ireland; Irish Republic; Republic of Ireland; Eire | IRL | country | 53.18 | -8.14
Isle of Man | GBR | region | 54.22 | -4.53
Israel | ISR | country | 31.46 | 35.0
Italy | ITA | country | 42.8 | 12.07
Ivory Coast; Cote d'Ivoire | CIV | country | 7.63 | -5.57
Jamaica | JAM | country | 18.16 | -77.31
Japan | JPN | country | 37.59 | 138.03
Jordan | JOR | country | 31.25 | 36.77
Kazakhstan; Kazakstan | KAZ | country | 48.16 | 67.29
Kenya | KEN | country | 0.6 | 37.8
Kiribati | KIR | country | 1.42 | 173.0
Kosovo; Kosova | KOS | country | 42.57 | 20.87
Kuwait | KWT | country | 29.33 | 47.59
Kyrgyzstan; Kirghizia; Kyrgyz Republic | KGZ | country | 41.46 | 74.54
Laos | LAO | country | 18.5 | 103.74
Latvia | LVA | country | 56.85 | 24.91
Lebanon | LBN | country | 33.92 | 35.88
Lesotho | LSO | country | -29.58 | 28.23
Liberia | LBR | country | 6.45 | -9.32
Libya | LBY | country | 27.03 | 18.01
Liechtenstein | LIE | country | 47.14 | 9.54
Lithuania | LTU | country | 55.33 | 23.89
Luxembourg | LUX | country | 49.77 | 6.07
Macau; Macao | CHN | city | 22.2 | 113.55
Madagascar | MDG | country | -19.37 | 46.7
Malawi | MWI | country | -13.22 | 34.29
Malaysia | MYS | country | 3.79 | 109.7
Maldives | MDV | country | 3.73 | 73.46
Mali | MLI | country | 17.35 | -3.54
Malta | MLT | country | 35.92 | 14.41
Marshall Islands | MHL | country | 7.0 | 170.34
Martinique | FRA | region | 14.65 | -61.02
Mauritania | MRT | country | 20.26 | -10.35
Mauritius | MUS | country | -20.28 | 57.57
Mayotte | FRA | region | -12.82 | 45.15
Mexico | MEX | country | 23.95 | -102.52
Micronesia; Federated States of Micronesia | FSM | country | 6.88 | 158.22
Moldova; Moldavia | MDA | country | 47.19 | 28.46
Monaco | MCO | country | 43.74 | 7.41
Mongolia | MNG | country | 46.83 | 103.05
Montenegro | MNE | country | 42.79 | 19.24
Montserrat | GBR | region | 16.74 | -62.19
Morocco | MAR | country | 31.88 | -6.32
Mozambique | MOZ | country | -17.27 | 35.53
Myanmar; Burma | MMR | country | 21.19 | 96.49
Namibia | NAM | country | -22.13 | 17.21
Nauru | NRU | country | -0.52 | 166.93
Nepal | NPL | country | 28.25 | 83.92
Netherlands; The Netherlands; Holland | NLD | country | 52.1 | 5.28
New Caledonia | FRA | region | -21.3 | 165.68
New Zealand | NZL | country | -41.81 | 171.48
Nicaragua | NIC | country | 12.85 | -85.03
Niger | NER | country | 17.42 | 9.39
Nigeria | NGA | country | 9.59 | 8.09
Niue | NZL | region | -19.05 | -169.86
North Korea; DPRK; Democratic People's Republic of Korea | PRK | country | 40.15 | 127.19
North Macedonia; Macedonia; Former Yugoslav Republic of Macedonia | MKD | country | 41.6 | 21.68
North Yemen | YEM | country | 15.6 | 44.3
Northern Ireland; Ulster | GBR | region | 54.61 | -6.7
Northern Mariana Islands; Saipan | USA | region | 15.19 | 145.75
Norway | NOR | country | 61.5 | 9.5
Oman | OMN | country | 20.61 | 56.09
Pakistan | PAK | country | 29.95 | 69.34
Palau | PLW | country | 7.29 | 134.4
Palestine; Palestinian territories; occupied territories | PSE | country | 31.92 | 35.2
Panama | PAN | country | 8.52 | -80.12
Papua New Guinea; PNG | PNG | country | -6.46 | 145.21
Paraguay | PRY | country | -23.23 | -58.4
Peru | PER | country | -9.15 | -74.38
Philippines; The Philippines | PHL | country | 11.78 | 122.88
Poland | POL | country | 52.13 | 19.39
Portugal | PRT | country | 39.6 | -8.5
Puerto Rico | USA | region | 18.23 | -66.47
Qatar | QAT | country | 25.31 | 51.18
Republic of Congo; Congo-Brazzaville; Congo Republic; Republic of the Congo | COG | country | -0.84 | 15.22
Romania | ROU | country | 45.85 | 24.97
Russia; Russian Federation; Soviet Union; USSR | RUS | country | 61.98 | 96.69
Rwanda | RWA | country | -1.99 | 29.92
Saint Kitts and Nevis; St Kitts and Nevis; St Kitts | KNA | country | 17.26 | -62.69
Saint Lucia; St Lucia | LCA | country | 13.89 | -60.97
Saint Vincent and the Grenadines; St Vincent and the Grenadines; St Vincent | VCT | country | 13.22 | -61.2
Samoa; Western Samoa | WSM | country | -13.75 | -172.16
San Marino | SMR | country | 43.94 | 12.46
Sao Tome and Principe; Sao Tome | STP | country | 0.44 | 6.72
Saudi Arabia; Kingdom of Saudi Arabia | SAU | country | 24.12 | 44.54
Scotland | GBR | region | 56.82 | -4.18
Senegal | SEN | country | 14.37 | -14.47
Serbia | SRB | country | 44.22 | 20.79
Serbia and Montenegro; Yugoslavia; Federal Republic of Yugoslavia | SRB | country | 44.0 | 20.5
Seychelles; The Seychelles | SYC | country | -4.66 | 55.48
Sierra Leone | SLE | country | 8.56 | -11.79
Singapore | SGP | country | 1.36 | 103.82
Slovakia | SVK | country | 48.71 | 19.48
Slovenia | SVN | country | 46.12 | 14.8
Solomon Islands; Solomons | SLB | country | -8.92 | 159.63
Somalia | SOM | country | 4.75 | 45.71
South Africa | ZAF | country | -29.0 | 25.08
South Korea; Republic of Korea | KOR | country | 36.39 | 127.84
South Sudan; Southern Sudan | SSD | country | 7.31 | 30.25
South Vietnam | VNM | country | 11.5 | 107.0
South Yemen | YEM | country | 14.8 | 48.5
Spain | ESP | country | 40.24 | -3.65
Sri Lanka; Ceylon | LKA | country | 7.61 | 80.7
Sudan | SDN | country | 15.99 | 29.94
Suriname; Surinam | SUR | country | 4.13 | -55.91
Svalbard; Spitsbergen | NOR | region | 78.83 | 18.37
Sweden | SWE | country | 62.78 | 16.74
Switzerland | CHE | country | 46.8 | 8.21
Syria; Syrian Arab Republic | SYR | country | 35.03 | 38.51
Taiwan; Formosa | TWN | country | 23.75 | 120.95
Tajikistan; Tadzhikistan | TJK | country | 38.53 | 71.01
Tanzania | TZA | country | -6.28 | 34.81
Thailand | THA | country | 15.12 | 101.0
Togo | TGO | country | 8.53 | 0.96
Tonga | TON | country | -20.43 | -174.81
Trinidad and Tobago; Trinidad | TTO | country | 10.46 | -61.27
Tunisia | TUN | country | 34.12 | 9.55
Turkey; Turkiye | TUR | country | 39.06 | 35.17
Turkmenistan | TKM | country | 39.12 | 59.37
Turks and Caicos Islands; Turks and Caicos | GBR | region | 21.83 | -71.97
Tuvalu | TUV | country | -8.52 | 179.2
US Virgin Islands | USA | region | 17.96 | -64.8
Uganda | UGA | country | 1.27 | 32.37
Ukraine; The Ukraine | UKR | country | 49.0 | 31.38
United Arab Emirates; UAE; Emirates | ARE | country | 23.91 | 54.3
United Kingdom; Britain; Great Britain; UK | GBR | country | 54.12 | -2.87
United States; US; USA; United States of America; America | USA | country | 39.76 | -98.5
Uruguay | URY | country | -32.8 | -56.02
Uzbekistan | UZB | country | 41.76 | 63.14
Vanuatu | VUT | country | -16.23 | 167.69
Vatican; Vatican City; Holy See | VAT | country | 41.9 | 12.45
Venezuela | VEN | country | 7.12 | -66.18
Vietnam; Viet Nam | VNM | country | 16.65 | 106.3
Wales | GBR | region | 52.33 | -3.77
West Germany | DEU | country | 50.5 | 8.8
Yemen | YEM | country | 15.91 | 47.59
Zambia | ZMB | country | -13.46 | 27.77
Zimbabwe; Rhodesia | ZWE | country | -19.0 | 29.85
