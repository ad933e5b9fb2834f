# Capitals and seats of government, with former names and spellings; seats of dependencies and former capitals among them.
# Sources: coordinates rounded to two decimals, written from general knowledge for this project.
# Licence: CC BY 4.0
table place

Abidjan | CIV | capital | 5.36 | -4.01
Abu Dhabi | ARE | capital | 24.45 | 54.38
Abuja | NGA | capital | 9.06 | 7.5
Accra | GHA | capital | 5.6 | -0.19
Addis Ababa; Addis Abeba | ETH | capital | 9.03 | 38.74
Algiers | DZA | capital | 36.75 | 3.06
Amman | JOR | capital | 31.95 | 35.93
Amsterdam | NLD | capital | 52.37 | 4.9
Andorra la Vella | AND | capital | 42.51 | 1.52
Ankara | TUR | capital | 39.93 | 32.86
Antananarivo; Tananarive | MDG | capital | -18.88 | 47.51
Apia | WSM | capital | -13.83 | -171.77
Ashgabat; Ashkhabad | TKM | capital | 37.96 | 58.33
Asmara | ERI | capital | 15.32 | 38.93
Astana; Nur-Sultan; Akmola | KAZ | capital | 51.17 | 71.43
Asuncion | PRY | capital | -25.26 | -57.58
Athens | GRC | capital | 37.98 | 23.73
Baghdad | IRQ | capital | 33.31 | 44.37
Baku | AZE | capital | 40.41 | 49.87
Bamako | MLI | capital | 12.64 | -8.0
Bandar Seri Begawan | BRN | capital | 4.89 | 114.94
Bangkok | THA | capital | 13.76 | 100.5
Bangui | CAF | capital | 4.36 | 18.56
Banjul | GMB | capital | 13.45 | -16.58
Basseterre | KNA | capital | 17.3 | -62.72
Beijing; Peking | CHN | capital | 39.9 | 116.41
Beirut | LBN | capital | 33.89 | 35.5
Belgrade | SRB | capital | 44.79 | 20.45
Belmopan | BLZ | capital | 17.25 | -88.77
Berlin; East Berlin; West Berlin | DEU | capital | 52.52 | 13.4
Bern; Berne | CHE | capital | 46.95 | 7.45
Bishkek; Frunze | KGZ | capital | 42.87 | 74.59
Bissau | GNB | capital | 11.86 | -15.6
Bloemfontein | ZAF | capital | -29.12 | 26.21
Bogota; Santafe de Bogota | COL | capital | 4.71 | -74.07
Bonn | DEU | capital | 50.74 | 7.1
Brasilia | BRA | capital | -15.79 | -47.88
Bratislava | SVK | capital | 48.15 | 17.11
Brazzaville | COG | capital | -4.26 | 15.24
Bridgetown | BRB | capital | 13.1 | -59.62
Brussels | BEL | capital | 50.85 | 4.35
Bucharest | ROU | capital | 44.43 | 26.1
Budapest | HUN | capital | 47.5 | 19.04
Buenos Aires | ARG | capital | -34.61 | -58.38
Bujumbura | BDI | capital | -3.38 | 29.36
Cairo | EGY | capital | 30.04 | 31.24
Canberra | AUS | capital | -35.28 | 149.13
Cape Town | ZAF | capital | -33.92 | 18.42
Caracas | VEN | capital | 10.48 | -66.9
Castries | LCA | capital | 14.01 | -60.99
Cayenne | FRA | capital | 4.92 | -52.31
Chisinau; Kishinev | MDA | capital | 47.01 | 28.86
Colombo | LKA | capital | 6.93 | 79.86
Conakry | GIN | capital | 9.54 | -13.68
Copenhagen | DNK | capital | 55.68 | 12.57
Cotonou | BEN | capital | 6.37 | 2.39
Dakar | SEN | capital | 14.72 | -17.47
Damascus | SYR | capital | 33.51 | 36.29
Dar es Salaam | TZA | capital | -6.79 | 39.21
Dhaka; Dacca | BGD | capital | 23.81 | 90.41
Dili | TLS | capital | -8.56 | 125.57
Djibouti City | DJI | capital | 11.59 | 43.15
Dodoma | TZA | capital | -6.16 | 35.75
Doha | QAT | capital | 25.29 | 51.53
Dublin | IRL | capital | 53.35 | -6.26
Dushanbe | TJK | capital | 38.56 | 68.79
East Jerusalem; Arab East Jerusalem; occupied East Jerusalem | PSE | capital | 31.78 | 35.24
Fort-de-France | FRA | capital | 14.61 | -61.07
Freetown | SLE | capital | 8.47 | -13.23
Funafuti | TUV | capital | -8.52 | 179.2
Gaborone | BWA | capital | -24.65 | 25.91
Georgetown | GUY | city | 6.8 | -58.16
Gitega | BDI | capital | -3.43 | 29.93
Guatemala City | GTM | capital | 14.63 | -90.51
Hanoi | VNM | capital | 21.03 | 105.85
Harare | ZWE | capital | -17.83 | 31.05
Havana | CUB | capital | 23.11 | -82.37
Helsinki | FIN | capital | 60.17 | 24.94
Honiara | SLB | capital | -9.43 | 159.95
Islamabad | PAK | capital | 33.68 | 73.05
Jakarta; Djakarta | IDN | capital | -6.21 | 106.85
Jerusalem; West Jerusalem; al-Quds | ISR | capital | 31.78 | 35.22
Juba | SSD | capital | 4.85 | 31.58
Kabul | AFG | capital | 34.53 | 69.17
Kampala | UGA | capital | 0.35 | 32.58
Kathmandu; Katmandu | NPL | capital | 27.72 | 85.32
Khartoum | SDN | capital | 15.5 | 32.56
Kigali | RWA | capital | -1.94 | 30.06
Kingston | JAM | capital | 18.02 | -76.8
Kingstown | VCT | capital | 13.16 | -61.23
Kinshasa; Leopoldville | COD | capital | -4.32 | 15.31
Kuala Lumpur | MYS | capital | 3.14 | 101.69
Kuwait City | KWT | capital | 29.38 | 47.98
Kyiv; Kiev | UKR | capital | 50.45 | 30.52
La Paz | BOL | capital | -16.5 | -68.15
Libreville | GAB | capital | 0.42 | 9.47
Lilongwe | MWI | capital | -13.97 | 33.79
Lima | PER | capital | -12.05 | -77.04
Lisbon | PRT | capital | 38.72 | -9.14
Ljubljana | SVN | capital | 46.06 | 14.51
Lome | TGO | capital | 6.14 | 1.21
London | GBR | capital | 51.51 | -0.13
Luanda | AGO | capital | -8.84 | 13.23
Lusaka | ZMB | capital | -15.39 | 28.32
Luxembourg City | LUX | capital | 49.61 | 6.13
Madrid | ESP | capital | 40.42 | -3.7
Majuro | MHL | capital | 7.09 | 171.38
Malabo | GNQ | capital | 3.75 | 8.78
Male | MDV | capital | 4.18 | 73.51
Managua | NIC | capital | 12.11 | -86.24
Manama | BHR | capital | 26.23 | 50.58
Manila | PHL | capital | 14.6 | 120.98
Maputo | MOZ | capital | -25.97 | 32.57
Maseru | LSO | capital | -29.31 | 27.48
Mbabane | SWZ | capital | -26.31 | 31.14
Mexico City | MEX | capital | 19.43 | -99.13
Minsk | BLR | capital | 53.9 | 27.57
Mogadishu; Muqdisho | SOM | capital | 2.05 | 45.32
Monrovia | LBR | capital | 6.3 | -10.8
Monte Carlo | MCO | capital | 43.74 | 7.43
Montevideo | URY | capital | -34.9 | -56.16
Moroni | COM | capital | -11.7 | 43.26
Moscow | RUS | capital | 55.76 | 37.62
Muscat | OMN | capital | 23.59 | 58.41
N'Djamena; Fort Lamy | TCD | capital | 12.11 | 15.04
Nairobi | KEN | capital | -1.29 | 36.82
Nassau | BHS | capital | 25.05 | -77.35
Naypyidaw; Naypyitaw; Nay Pyi Taw | MMR | capital | 19.76 | 96.08
New Delhi; Delhi | IND | capital | 28.61 | 77.21
Ngerulmud; Melekeok | PLW | capital | 7.5 | 134.62
Niamey | NER | capital | 13.51 | 2.11
Nicosia; Lefkosia; Lefkosa | CYP | capital | 35.17 | 33.36
Nouakchott | MRT | capital | 18.08 | -15.98
Noumea | FRA | capital | -22.27 | 166.45
Nuku'alofa | TON | capital | -21.14 | -175.2
Nusantara | IDN | capital | -0.97 | 116.7
Nuuk; Godthaab | DNK | capital | 64.18 | -51.72
Oranjestad | NLD | capital | 12.52 | -70.03
Oslo | NOR | capital | 59.91 | 10.75
Ottawa | CAN | capital | 45.42 | -75.7
Ouagadougou | BFA | capital | 12.37 | -1.52
Palikir | FSM | capital | 6.92 | 158.16
Panama City | PAN | capital | 8.98 | -79.52
Papeete | FRA | capital | -17.54 | -149.57
Paramaribo | SUR | capital | 5.85 | -55.2
Paris | FRA | capital | 48.86 | 2.35
Phnom Penh | KHM | capital | 11.56 | 104.92
Podgorica; Titograd | MNE | capital | 42.44 | 19.26
Port Louis | MUS | capital | -20.16 | 57.5
Port Moresby | PNG | capital | -9.44 | 147.18
Port Vila | VUT | capital | -17.73 | 168.32
Port of Spain | TTO | capital | 10.65 | -61.51
Port-au-Prince; Port au Prince | HTI | capital | 18.54 | -72.34
Porto-Novo; Porto Novo | BEN | capital | 6.5 | 2.6
Prague | CZE | capital | 50.08 | 14.44
Praia | CPV | capital | 14.93 | -23.51
Pretoria; Tshwane | ZAF | capital | -25.75 | 28.19
Pristina; Prishtina | KOS | capital | 42.66 | 21.17
Putrajaya | MYS | capital | 2.93 | 101.69
Pyongyang | PRK | capital | 39.04 | 125.76
Quito | ECU | capital | -0.18 | -78.47
Rabat | MAR | capital | 34.02 | -6.84
Ramallah | PSE | capital | 31.9 | 35.2
Reykjavik | ISL | capital | 64.15 | -21.94
Riga | LVA | capital | 56.95 | 24.11
Riyadh | SAU | capital | 24.71 | 46.68
Rome | ITA | capital | 41.9 | 12.5
Roseau | DMA | capital | 15.3 | -61.39
San Jose | CRI | capital | 9.93 | -84.08
San Juan | USA | capital | 18.47 | -66.11
San Salvador | SLV | capital | 13.69 | -89.22
Sanaa; San'a | YEM | capital | 15.37 | 44.19
Santiago | CHL | capital | -33.45 | -70.67
Santo Domingo | DOM | capital | 18.49 | -69.93
Sarajevo | BIH | capital | 43.86 | 18.41
Seoul | KOR | capital | 37.57 | 126.98
Skopje; Skopye | MKD | capital | 42.0 | 21.43
Sofia | BGR | capital | 42.7 | 23.32
St George's | GRD | capital | 12.05 | -61.75
St John's | ATG | capital | 17.12 | -61.85
Stockholm | SWE | capital | 59.33 | 18.07
Sucre | BOL | capital | -19.04 | -65.26
Suva | FJI | capital | -18.14 | 178.44
Taipei | TWN | capital | 25.03 | 121.57
Tallinn; Tallin | EST | capital | 59.44 | 24.75
Tarawa; South Tarawa | KIR | capital | 1.33 | 172.98
Tashkent | UZB | capital | 41.3 | 69.24
Tbilisi; Tiflis | GEO | capital | 41.72 | 44.83
Tegucigalpa | HND | capital | 14.07 | -87.19
Tehran; Teheran | IRN | capital | 35.69 | 51.39
Tel Aviv | ISR | capital | 32.08 | 34.78
The Hague | NLD | capital | 52.08 | 4.31
Thimphu; Thimbu | BTN | capital | 27.47 | 89.64
Tirana | ALB | capital | 41.33 | 19.82
Tokyo | JPN | capital | 35.68 | 139.69
Torshavn | DNK | capital | 62.01 | -6.77
Tripoli | LBY | capital | 32.89 | 13.19
Tunis | TUN | capital | 36.81 | 10.18
Ulan Bator; Ulaanbaatar | MNG | capital | 47.89 | 106.91
Vaduz | LIE | capital | 47.14 | 9.52
Valletta | MLT | capital | 35.9 | 14.51
Victoria | SYC | city | -4.62 | 55.45
Vienna | AUT | capital | 48.21 | 16.37
Vientiane | LAO | capital | 17.98 | 102.63
Vilnius; Vilna | LTU | capital | 54.69 | 25.28
Warsaw | POL | capital | 52.23 | 21.01
Washington; Washington DC | USA | capital | 38.9 | -77.04
Wellington | NZL | capital | -41.29 | 174.78
Willemstad | NLD | capital | 12.11 | -68.93
Windhoek | NAM | capital | -22.56 | 17.07
Yamoussoukro | CIV | capital | 6.82 | -5.28
Yangon; Rangoon | MMR | capital | 16.87 | 96.2
Yaounde | CMR | capital | 3.87 | 11.52
Yaren | NRU | capital | -0.55 | 166.92
Yerevan; Erevan | ARM | capital | 40.18 | 44.51
Zagreb | HRV | capital | 45.81 | 15.98
