# States and provinces whose middle is not that of their towns, and former ones that reports still name; they go before the
# rows of divisions.lex.
# Source: positions from general knowledge, written by hand for this project.
# Licence: CC BY 4.0
table place

Aegean Region | TUR | region | 38.5 | 28.0
Al Jazirah; Gezira State | SDN | region | 14.5 | 33.5
Altai Republic | RUS | region | 50.9 | 87.0
Amazonas | BRA | region | -4.0 | -64.0
Bahia | BRA | region | -12.5 | -41.7
Beni Suef; Bani Suef; Beni Suwayf | EGY | region | 29.06 | 31.08
Buryatia | RUS | region | 53.0 | 109.0
Chukotka | RUS | region | 66.0 | 172.0
Coast Province | KEN | region | -3.0 | 39.5
Dakahlia; Daqahliya; Daqahlia | EGY | region | 31.1 | 31.5
East Java | IDN | region | -7.7 | 112.8
Eastern Province | KEN | region | 0.5 | 38.0
Goias | BRA | region | -15.6 | -49.5
Irkutsk region; Irkutsk oblast | RUS | region | 56.5 | 106.0
Kamchatka | RUS | region | 56.5 | 159.5
Khabarovsk territory; Khabarovsk Krai | RUS | region | 54.0 | 136.0
Krasnoyarsk territory; Krasnoyarsk Krai | RUS | region | 61.0 | 95.0
Labrador | CAN | region | 54.0 | -62.0
Manicaland | ZWE | region | -19.0 | 32.5
Manitoba; Man. | CAN | region | 55.0 | -97.0
Mashonaland West | ZWE | region | -17.0 | 29.5
Mato Grosso | BRA | region | -13.0 | -56.0
Mato Grosso do Sul | BRA | region | -20.5 | -55.0
Menoufia; Monufia; Menufiya | EGY | region | 30.5 | 31.0
Midlands Province | ZWE | region | -19.0 | 29.8
Minas Gerais | BRA | region | -18.5 | -44.5
New Brunswick | CAN | region | 46.5 | -66.5
New South Wales; NSW | AUS | region | -32.5 | 146.9
Newfoundland and Labrador | CAN | region | 53.0 | -60.0
North Eastern Province; North Eastern | KEN | region | 1.0 | 40.2
Northern Territory | AUS | region | -19.5 | 133.5
Northwest Territories | CAN | region | 65.0 | -119.0
Nyanza; Nyanza Province | KEN | region | -0.5 | 34.7
Para | BRA | region | -4.0 | -53.0
Parana | BRA | region | -24.7 | -51.8
Primorye; Primorsky territory; Primorsky Krai | RUS | region | 45.3 | 134.7
Prince Edward Island; PEI | CAN | region | 46.4 | -63.2
Queensland; Qld | AUS | region | -21.5 | 144.0
Rio Grande do Sul | BRA | region | -29.7 | -53.5
Rondonia | BRA | region | -10.9 | -62.8
Sakha; Yakutia; Sakha Republic | RUS | region | 65.0 | 127.0
Santa Catarina | BRA | region | -27.2 | -50.5
Saskatchewan | CAN | region | 54.0 | -106.0
South Australia | AUS | region | -30.0 | 135.5
Tasmania | AUS | region | -42.0 | 146.8
West Java | IDN | region | -6.8 | 107.5
West Midlands | GBR | region | 52.5 | -2.1
Western Australia | AUS | region | -25.5 | 121.5
Western Province | KEN | region | 0.5 | 34.6
Yukon; Yukon Territory | CAN | region | 63.5 | -135.5
