# Seas, gulfs, straits, canals, lakes and rivers, with a point in their middle. Those between several countries have no code.
# Source: positions from general knowledge, written by hand for this project.
# Licence: CC BY 4.0
table place

Amazon River; River Amazon | - | region | -3.0 | -60.0
Amur River; Amur | - | region | 50.0 | 128.0
Andaman Sea | - | region | 10.0 | 96.0
Araks; Aras River; Araxes | - | region | 39.4 | 46.5
Aral Sea | - | region | 45.0 | 59.6
Atlantic; North Atlantic; South Atlantic | - | region | 10.0 | -30.0
Banda Sea | IDN | region | -5.5 | 127.0
Bass Strait | AUS | region | -40.0 | 146.0
Bay of Biscay | - | region | 45.0 | -4.0
Bering Sea | - | region | 58.0 | -178.0
Brahmaputra; Brahmaputra River | - | region | 26.5 | 92.0
Celebes Sea | - | region | 3.5 | 122.0
Channel Tunnel | - | region | 51.0 | 1.5
Colorado River | USA | region | 36.1 | -112.5
Congo River; River Congo | - | region | -1.5 | 18.0
Coral Sea | - | region | -18.0 | 155.0
Corinth Canal | GRC | region | 37.93 | 22.98
Cunene River | - | region | -17.2 | 12.5
Danube River; River Danube | - | region | 45.0 | 24.0
Dnieper; Dnipro River; Dnieper River | UKR | region | 48.0 | 34.5
Dniester; Dniester River; Nistru | - | region | 47.0 | 29.3
Drina; Drina River | - | region | 44.0 | 19.3
Elbe; Elbe River | DEU | region | 52.5 | 11.6
Evros River; Maritsa River | - | region | 41.3 | 26.4
Florida Straits; Straits of Florida | - | region | 24.0 | -81.0
Great Lakes | - | region | 45.0 | -84.0
Gulf of Bothnia | - | region | 63.0 | 20.0
Gulf of California | MEX | region | 28.0 | -112.0
Gulf of Carpentaria | AUS | region | -14.0 | 139.0
Gulf of Finland | - | region | 59.8 | 26.0
Gulf of Fonseca | - | region | 13.2 | -87.7
Gulf of Riga | - | region | 57.7 | 23.5
Gulf of Suez | EGY | region | 28.8 | 33.0
Han River | KOR | region | 37.5 | 127.0
Hudson Bay | CAN | region | 60.0 | -85.0
Hudson River | USA | region | 41.7 | -73.94
Ibar; Ibar River | KOS | region | 43.0 | 20.8
Imjin River | KOR | region | 37.9 | 126.8
Indus; Indus River | PAK | region | 28.0 | 69.5
Ionian Sea | - | region | 38.5 | 18.5
Irish Sea | - | region | 53.8 | -5.0
Java Sea | IDN | region | -5.0 | 110.0
Jordan River; River Jordan | - | region | 32.2 | 35.57
Juba River | SOM | region | 1.5 | 42.6
Kara Sea | RUS | region | 76.0 | 80.0
Kiel Canal | DEU | region | 54.2 | 9.4
Korea Strait; Tsushima Strait | - | region | 34.6 | 129.6
Lake Albert | - | region | 1.7 | 31.0
Lake Baikal | RUS | region | 53.5 | 108.2
Lake Balkhash | KAZ | region | 46.5 | 74.9
Lake Constance | - | region | 47.6 | 9.4
Lake Edward | - | region | -0.35 | 29.6
Lake Erie | - | region | 42.2 | -81.2
Lake Geneva | - | region | 46.45 | 6.55
Lake Huron | - | region | 44.8 | -82.4
Lake Kariba | - | region | -17.0 | 28.0
Lake Kivu | - | region | -2.0 | 29.0
Lake Ladoga | RUS | region | 60.8 | 31.5
Lake Malawi; Lake Nyasa | - | region | -12.0 | 34.5
Lake Maracaibo | VEN | region | 9.8 | -71.6
Lake Michigan | USA | region | 44.0 | -87.0
Lake Nicaragua | NIC | region | 11.5 | -85.4
Lake Ohrid | - | region | 41.0 | 20.7
Lake Ontario | - | region | 43.7 | -77.9
Lake Sevan | ARM | region | 40.3 | 45.3
Lake Superior | - | region | 47.7 | -87.5
Lake Tana | ETH | region | 12.0 | 37.3
Lake Tanganyika | - | region | -6.1 | 29.5
Lake Titicaca | - | region | -15.8 | -69.3
Lake Turkana | KEN | region | 3.6 | 36.0
Lake Urmia | IRN | region | 37.7 | 45.3
Lake Van | TUR | region | 38.6 | 42.9
Lake Victoria | - | region | -1.0 | 33.0
Lake Volta | GHA | region | 6.5 | 0.0
Ligurian Sea | - | region | 43.5 | 9.0
Limpopo River | - | region | -22.5 | 30.0
Luzon Strait; Bashi Channel | - | region | 20.5 | 121.0
Magdalena River | COL | region | 8.0 | -74.0
Magellan Strait; Strait of Magellan | CHL | region | -53.5 | -70.6
Mekong River | - | region | 12.0 | 105.8
Mississippi River; Mississippi Delta | USA | region | 32.5 | -91.0
Missouri River | USA | region | 43.0 | -98.5
Mozambique Channel | - | region | -19.0 | 41.0
Neretva; Neretva River | BIH | region | 43.4 | 17.8
Niger River; River Niger | - | region | 14.0 | -1.0
Nile Delta | EGY | region | 30.9 | 31.1
Nile; Nile River; River Nile | - | region | 21.0 | 31.5
Norwegian Sea | - | region | 69.0 | 2.0
Oder; Oder River | - | region | 52.0 | 14.7
Ohio River | USA | region | 38.0 | -86.5
Orange River | - | region | -28.7 | 18.0
Orinoco; Orinoco River | VEN | region | 8.0 | -65.5
Pacific | - | region | 0.0 | -160.0
Palk Strait | - | region | 10.0 | 79.8
Parana River; River Plate; Rio de la Plata | - | region | -34.8 | -57.5
Pearl River Delta; Pearl River | CHN | region | 22.7 | 113.5
Philippine Sea | - | region | 20.0 | 135.0
Potomac; Potomac River | USA | region | 38.9 | -77.0
Rhine; Rhine River; River Rhine | - | region | 50.0 | 7.8
Salween; Salween River | MMR | region | 20.0 | 98.0
San Juan River | - | region | 10.9 | -84.0
Sea of Marmara; Marmara Sea | TUR | region | 40.7 | 28.2
Senegal River | - | region | 16.0 | -14.5
Shabelle River | - | region | 2.5 | 45.0
Siverskyi Donets | UKR | region | 48.9 | 38.2
Southern Ocean | - | region | -65.0 | 90.0
St. Lawrence River; Saint Lawrence | CAN | region | 47.5 | -70.5
Strait of Gibraltar; Straits of Gibraltar | - | region | 35.97 | -5.5
Strait of Otranto | - | region | 40.2 | 18.9
Strait of Sicily | - | region | 37.2 | 11.2
Strait of Tiran; Straits of Tiran | - | region | 28.0 | 34.5
Sulu Sea | PHL | region | 8.0 | 120.0
Tasman Sea | - | region | -40.0 | 160.0
Teesta River | - | region | 26.5 | 88.8
Timor Sea | - | region | -11.0 | 127.0
Torres Strait | AUS | region | -10.0 | 142.2
Tumen River | - | region | 42.3 | 129.5
Tyrrhenian Sea | - | region | 40.0 | 12.0
Ubangi River; Oubangui | - | region | 4.4 | 18.6
Ussuri River | - | region | 46.8 | 134.2
Vistula; Vistula River | POL | region | 52.5 | 19.5
Volta River | GHA | region | 6.5 | 0.3
White Sea | RUS | region | 65.5 | 37.5
Windward Passage | - | region | 20.0 | -73.8
Yalu River; Yalu | - | region | 40.6 | 125.3
Yangtze River; Yangzi; Yangzi River | CHN | region | 30.5 | 111.0
Yarmouk River | - | region | 32.7 | 35.8
Yellow River | CHN | region | 36.0 | 110.0
Zambezi River | - | region | -17.0 | 29.0
