# Countries, their former names, and dependencies, with a central point.
# Kind country for states; dependencies and the parts of the United Kingdom are regions of their state.
# Sources: ISO 3166-1 codes; points as the CIA World Factbook (public domain) and most gazetteers give them, between them where they differ,
# written from general knowledge for this project.
# Licence: CC BY 4.0
table place

Afghanistan | AFG | country | 33 | 65
Albania | ALB | country | 41 | 20
Algeria | DZA | country | 28 | 3
American Samoa | USA | region | -14.3 | -170.72
Andorra | AND | country | 42.5 | 1.5
Angola | AGO | country | -12.5 | 18.5
Anguilla | GBR | region | 18.22 | -63.06
Antarctica | ATA | country | -80.5 | 0
Antigua and Barbuda; Antigua | ATG | country | 17.05 | -61.8
Argentina | ARG | country | -34 | -64
Armenia | ARM | country | 40 | 45
Aruba | NLD | region | 12.52 | -69.98
Australia | AUS | country | -25.4 | 134
Austria | AUT | country | 47.33 | 13.33
Azerbaijan | AZE | country | 40.5 | 47.5
Bahamas; The Bahamas | BHS | country | 24.25 | -76
Bahrain | BHR | country | 26 | 50.55
Bangladesh | BGD | country | 24 | 90
Barbados | BRB | country | 13.17 | -59.53
Belarus; Byelorussia; Belorussia | BLR | country | 53 | 28
Belgium | BEL | country | 50.83 | 4
Belize | BLZ | country | 17.25 | -88.75
Benin | BEN | country | 9.5 | 2.25
Bermuda | GBR | region | 32.31 | -64.75
Bhutan | BTN | country | 27.5 | 90.5
Bolivia | BOL | country | -17 | -65
Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina; Bosnia-Hercegovina | BIH | country | 44 | 18
Botswana | BWA | country | -22 | 24
Brazil | BRA | country | -10 | -55
British Virgin Islands | GBR | region | 18.43 | -64.62
Brunei; Brunei Darussalam | BRN | country | 4.5 | 114.67
Bulgaria | BGR | country | 43 | 25
Burkina Faso; Burkina; Upper Volta | BFA | country | 13 | -2
Burundi | BDI | country | -3.5 | 30
Cambodia; Kampuchea | KHM | country | 13 | 105
Cameroon | CMR | country | 6 | 12
Canada | CAN | country | 60 | -95
Cape Verde; Cabo Verde | CPV | country | 16 | -24
Cayman Islands | GBR | region | 19.31 | -81.25
Central African Republic; CAR | CAF | country | 7 | 21
Chad | TCD | country | 15 | 19
Chile | CHL | country | -30 | -71
China; People's Republic of China; PRC; mainland China | CHN | country | 35.2 | 104
Colombia | COL | country | 4 | -72
Comoros; Comoro Islands | COM | country | -12.17 | 44.25
Cook Islands | NZL | region | -21.23 | -159.78
Costa Rica | CRI | country | 10 | -84
Croatia | HRV | country | 45.17 | 15.5
Cuba | CUB | country | 21.5 | -80
Curacao; Netherlands Antilles | NLD | region | 12.19 | -69.0
Cyprus | CYP | country | 35 | 33
Czech Republic; Czechia; Czechoslovakia; Czech and Slovak Federal Republic | CZE | country | 49.75 | 15.5
Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Zaire; Congo; Congo-Kinshasa | COD | country | 0 | 25
Denmark | DNK | country | 56 | 10
Diego Garcia | GBR | region | -7.32 | 72.42
Djibouti | DJI | country | 11.5 | 43
Dominica | DMA | country | 15.42 | -61.33
Dominican Republic | DOM | country | 19 | -70.67
East Germany; German Democratic Republic | DEU | country | 52.2 | 12.8
East Timor; Timor-Leste; Timor Leste | TLS | country | -8.83 | 125.92
Ecuador | ECU | country | -2 | -77.5
Egypt | EGY | country | 27 | 30
El Salvador | SLV | country | 13.83 | -88.92
England | GBR | region | 52.56 | -1.47
Equatorial Guinea | GNQ | country | 2 | 10
Eritrea | ERI | country | 15 | 39
Estonia | EST | country | 59 | 26
Eswatini; Swaziland | SWZ | country | -26.5 | 31.5
Ethiopia | ETH | country | 8 | 38
Falkland Islands; Falklands; Malvinas | GBR | region | -51.75 | -59.5
Faroe Islands; Faeroe Islands; Faroes | DNK | region | 62.05 | -6.88
Fiji | FJI | country | -18 | 178
Finland | FIN | country | 64 | 26
France | FRA | country | 46 | 2
French Guiana | FRA | region | 3.92 | -53.24
French Polynesia; Tahiti | FRA | region | -17.65 | -149.43
Gabon | GAB | country | -1 | 11.75
Gambia; The Gambia | GMB | country | 13.47 | -16.57
Georgia; Republic of Georgia | GEO | country | 42 | 43.5
Germany; Federal Republic of Germany | DEU | country | 51.2 | 10
Ghana | GHA | country | 8 | -2
Gibraltar | GBR | city | 36.14 | -5.35
Greece | GRC | country | 39 | 22
Greenland | DNK | region | 74.71 | -41.34
Grenada | GRD | country | 12.12 | -61.67
Guadeloupe | FRA | region | 16.2 | -61.5
Guam | USA | region | 13.44 | 144.77
Guatemala | GTM | country | 15.5 | -90.25
Guinea-Bissau; Guinea Bissau | GNB | country | 12 | -15
Guinea; Guinea-Conakry | GIN | country | 11 | -10
Guyana | GUY | country | 5 | -59
Haiti | HTI | country | 19 | -72.42
Honduras | HND | country | 15 | -86.5
Hong Kong | HKG | city | 22.32 | 114.17
Hungary | HUN | country | 47 | 20
Iceland | ISL | country | 65 | -18
India | IND | country | 21 | 78
Indonesia | IDN | country | -5 | 120
Iran; Islamic Republic of Iran; Persia | IRN | country | 32 | 53
Iraq | IRQ | country | 33 | 44
Ireland; Irish Republic; Republic of Ireland; Eire | IRL | country | 53 | -8
Isle of Man | GBR | region | 54.22 | -4.53
Israel | ISR | country | 31.5 | 34.75
Italy | ITA | country | 42.83 | 12.83
Ivory Coast; Cote d'Ivoire | CIV | country | 8 | -5
Jamaica | JAM | country | 18.25 | -77.5
Japan | JPN | country | 35.6 | 137.3
Jordan | JOR | country | 31 | 36
Kazakhstan; Kazakstan | KAZ | country | 48 | 68
Kenya | KEN | country | 1 | 38
Kiribati | KIR | country | 1.42 | 173
Kosovo; Kosova | KOS | country | 42.58 | 21
Kuwait | KWT | country | 29.5 | 45.75
Kyrgyzstan; Kirghizia; Kyrgyz Republic | KGZ | country | 41 | 75
Laos | LAO | country | 18 | 105
Latvia | LVA | country | 57 | 25
Lebanon | LBN | country | 33.83 | 35.83
Lesotho | LSO | country | -29.5 | 28.5
Liberia | LBR | country | 6.5 | -9.5
Libya | LBY | country | 27 | 17
Liechtenstein | LIE | country | 47.27 | 9.53
Lithuania | LTU | country | 56 | 24
Luxembourg | LUX | country | 49.75 | 6.17
Macau; Macao | CHN | city | 22.2 | 113.55
Madagascar | MDG | country | -20 | 47
Malawi | MWI | country | -13.5 | 34
Malaysia | MYS | country | 2.5 | 112.5
Maldives | MDV | country | 3.25 | 73
Mali | MLI | country | 17 | -4
Malta | MLT | country | 35.83 | 14.58
Marshall Islands | MHL | country | 9 | 168
Martinique | FRA | region | 14.65 | -61.02
Mauritania | MRT | country | 20 | -12
Mauritius | MUS | country | -20.28 | 57.55
Mayotte | FRA | region | -12.82 | 45.15
Mexico | MEX | country | 23 | -102
Micronesia; Federated States of Micronesia | FSM | country | 6.92 | 158.25
Moldova; Moldavia | MDA | country | 47 | 29
Monaco | MCO | country | 43.73 | 7.4
Mongolia | MNG | country | 46 | 105
Montenegro | MNE | country | 42.5 | 19.3
Montserrat | GBR | region | 16.74 | -62.19
Morocco | MAR | country | 32 | -5
Mozambique | MOZ | country | -18.25 | 35
Myanmar; Burma | MMR | country | 22 | 98
Namibia | NAM | country | -22 | 17
Nauru | NRU | country | -0.53 | 166.92
Nepal | NPL | country | 28 | 84
Netherlands; The Netherlands; Holland | NLD | country | 52.5 | 5.75
New Caledonia | FRA | region | -21.3 | 165.68
New Zealand | NZL | country | -41.5 | 174
Nicaragua | NIC | country | 13 | -85
Niger | NER | country | 16 | 8
Nigeria | NGA | country | 9.5 | 8.5
Niue | NZL | region | -19.05 | -169.86
North Korea; DPRK; Democratic People's Republic of Korea | PRK | country | 40 | 127
North Macedonia; Macedonia; Former Yugoslav Republic of Macedonia | MKD | country | 41.83 | 22
North Yemen | YEM | country | 15.6 | 44.3
Northern Ireland; Ulster | GBR | region | 54.61 | -6.7
Northern Mariana Islands; Saipan | USA | region | 15.19 | 145.75
Norway | NOR | country | 62 | 10
Oman | OMN | country | 21 | 57
Pakistan | PAK | country | 30 | 70
Palau | PLW | country | 7.5 | 134.5
Palestine; Palestinian territories; occupied territories | PSE | country | 31.92 | 35.2
Panama | PAN | country | 9 | -80
Papua New Guinea; PNG | PNG | country | -6 | 147
Paraguay | PRY | country | -23 | -58
Peru | PER | country | -10 | -76
Philippines; The Philippines | PHL | country | 13 | 122
Poland | POL | country | 52 | 20
Portugal | PRT | country | 39.5 | -8
Puerto Rico | USA | region | 18.23 | -66.47
Qatar | QAT | country | 25.5 | 51.25
Republic of Congo; Congo-Brazzaville; Congo Republic; Republic of the Congo | COG | country | -0.84 | 15.22
Romania | ROU | country | 46 | 25
Russia; Russian Federation; Soviet Union; USSR | RUS | country | 60 | 100
Rwanda | RWA | country | -2 | 30
Saint Kitts and Nevis; St Kitts and Nevis; St Kitts | KNA | country | 17.33 | -62.75
Saint Lucia; St Lucia | LCA | country | 13.88 | -60.97
Saint Vincent and the Grenadines; St Vincent and the Grenadines; St Vincent | VCT | country | 13.25 | -61.2
Samoa; Western Samoa | WSM | country | -13.58 | -172.33
San Marino | SMR | country | 43.77 | 12.42
Sao Tome and Principe; Sao Tome | STP | country | 1 | 7
Saudi Arabia; Kingdom of Saudi Arabia | SAU | country | 25 | 45
Scotland | GBR | region | 56.82 | -4.18
Senegal | SEN | country | 14 | -14
Serbia | SRB | country | 44 | 21
Serbia and Montenegro; Yugoslavia; Federal Republic of Yugoslavia | SRB | country | 44.0 | 20.5
Seychelles; The Seychelles | SYC | country | -4.58 | 55.67
Sierra Leone | SLE | country | 8.5 | -11.5
Singapore | SGP | country | 1.37 | 103.8
Slovakia | SVK | country | 48.67 | 19.5
Slovenia | SVN | country | 46.12 | 14.82
Solomon Islands; Solomons | SLB | country | -8 | 159
Somalia | SOM | country | 6 | 47
South Africa | ZAF | country | -29.5 | 24.5
South Korea; Republic of Korea | KOR | country | 36.8 | 127.6
South Sudan; Southern Sudan | SSD | country | 8 | 30
South Vietnam | VNM | country | 11.5 | 107.0
South Yemen | YEM | country | 14.8 | 48.5
Spain | ESP | country | 40 | -4
Sri Lanka; Ceylon | LKA | country | 7 | 81
Sudan | SDN | country | 15 | 31
Suriname; Surinam | SUR | country | 4 | -56
Svalbard; Spitsbergen | NOR | region | 78.83 | 18.37
Sweden | SWE | country | 62 | 15
Switzerland | CHE | country | 47 | 8
Syria; Syrian Arab Republic | SYR | country | 35 | 38
Taiwan; Formosa | TWN | country | 23.5 | 121
Tajikistan; Tadzhikistan | TJK | country | 39 | 71
Tanzania | TZA | country | -6 | 35
Thailand | THA | country | 15 | 100
Togo | TGO | country | 8 | 1.17
Tonga | TON | country | -20 | -175
Trinidad and Tobago; Trinidad | TTO | country | 11 | -61
Tunisia | TUN | country | 34 | 9
Turkey; Turkiye | TUR | country | 39 | 35
Turkmenistan | TKM | country | 40 | 60
Turks and Caicos Islands; Turks and Caicos | GBR | region | 21.83 | -71.97
Tuvalu | TUV | country | -8 | 178
US Virgin Islands | USA | region | 17.96 | -64.8
Uganda | UGA | country | 1 | 32
Ukraine; The Ukraine | UKR | country | 49 | 32
United Arab Emirates; UAE; Emirates | ARE | country | 24 | 54
United Kingdom; Britain; Great Britain; UK | GBR | country | 54.5 | -2.5
United States; US; USA; United States of America; America | USA | country | 39.3 | -98.6
Uruguay | URY | country | -33 | -56
Uzbekistan | UZB | country | 41 | 64
Vanuatu | VUT | country | -16 | 167
Vatican; Vatican City; Holy See | VAT | country | 41.9 | 12.45
Venezuela | VEN | country | 8 | -66
Vietnam; Viet Nam | VNM | country | 16.17 | 107.83
Wales | GBR | region | 52.33 | -3.77
West Germany | DEU | country | 50.5 | 8.8
Yemen | YEM | country | 15 | 48
Zambia | ZMB | country | -15 | 30
Zimbabwe; Rhodesia | ZWE | country | -19.5 | 30
