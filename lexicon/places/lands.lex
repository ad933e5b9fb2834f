# Parts of the world, of continents and of countries that are no divisions: mountains, deserts, peninsulas, coasts, historical lands.
# Source: positions from general knowledge, written by hand for this project.
# Licence: CC BY 4.0
table place

Aksai Chin | CHN | region | 35.1 | 79.3
Alps; Swiss Alps; French Alps | - | region | 46.5 | 9.5
American South; Deep South | USA | region | 33.0 | -88.0
Americas | - | region | 15.0 | -90.0
Anatolia | TUR | region | 39.0 | 35.0
Antarctic; Antarctic Peninsula | ATA | region | -69.5 | -65.0
Apennines | ITA | region | 43.0 | 13.0
Appalachian Mountains; Appalachians | USA | region | 38.0 | -81.0
Ardennes | BEL | region | 50.2 | 5.7
Asia Minor | TUR | region | 39.0 | 35.0
Atlas Mountains | MAR | region | 32.0 | -5.0
Bessarabia | - | region | 46.5 | 29.0
Biafra | NGA | region | 5.8 | 7.5
Black Forest | DEU | region | 48.3 | 8.15
Borneo | - | region | 1.0 | 114.0
Bukovina | - | region | 48.0 | 26.0
Carpathians; Carpathian Mountains | - | region | 47.0 | 25.5
Castile | ESP | region | 41.0 | -4.0
Cyrenaica | LBY | region | 27.0 | 22.0
Danube Delta | ROU | region | 45.1 | 29.4
Drakensberg | ZAF | region | -29.0 | 29.4
East Anglia | GBR | region | 52.4 | 0.9
East Coast | USA | region | 38.0 | -76.0
Eastern Seaboard | USA | region | 38.0 | -76.0
Equateur; Equateur Province | COD | region | 0.5 | 20.5
Fertile Crescent | - | region | 34.5 | 40.0
Fezzan | LBY | region | 26.0 | 14.0
Fraser Valley | CAN | region | 49.1 | -122.0
Galapagos; Galapagos Islands | ECU | region | -0.6 | -90.7
Great Barrier Reef | AUS | region | -18.3 | 147.7
Great Plains | USA | region | 41.0 | -100.0
Great Rift Valley | - | region | -1.0 | 36.0
Gulf Coast | USA | region | 29.5 | -91.5
Gulf states | - | region | 25.0 | 51.0
Hazarajat | AFG | region | 34.3 | 66.5
Honshu | JPN | region | 36.0 | 138.0
Iberian Peninsula; Iberia | - | region | 40.0 | -4.0
Indian subcontinent; Subcontinent | - | region | 22.0 | 80.0
Indochinese Peninsula | - | region | 15.0 | 105.0
Jubaland | SOM | region | 0.5 | 42.0
Jutland | DNK | region | 56.0 | 9.2
Kalahari; Kalahari Desert | BWA | region | -23.0 | 22.5
Korengal; Korengal Valley | AFG | region | 34.9 | 70.9
KwaZulu | ZAF | region | -28.3 | 31.4
Kyushu | JPN | region | 33.0 | 131.0
Lake District | GBR | region | 54.5 | -3.1
Long Island | USA | region | 40.8 | -73.1
Low Countries | - | region | 51.5 | 5.0
Manchuria | CHN | region | 44.0 | 125.0
Mesopotamia | IRQ | region | 33.5 | 44.0
Midwest; American Midwest | USA | region | 41.5 | -93.0
Mosquito Coast | NIC | region | 13.0 | -83.8
Namib; Namib Desert | NAM | region | -24.0 | 15.2
New England | USA | region | 43.5 | -71.5
New Guinea | - | region | -5.5 | 141.0
Orientale; Orientale Province | COD | region | 1.5 | 26.5
Ovamboland | NAM | region | -17.8 | 16.0
Pacific Northwest; Pacific NorthWest | USA | region | 46.0 | -119.0
Patagonia | ARG | region | -44.0 | -69.0
Provence | FRA | region | 43.8 | 5.8
Rocky Mountains; Rockies | - | region | 43.0 | -110.0
Rojava | SYR | region | 36.7 | 40.5
Ruegen; Rugen | DEU | region | 54.4 | 13.4
Ruhr; Ruhr valley | DEU | region | 51.5 | 7.3
San Fernando Valley | USA | region | 34.2 | -118.5
Scottish Highlands | GBR | region | 57.1 | -4.7
Shikoku | JPN | region | 33.7 | 133.5
Sierra Madre | MEX | region | 24.0 | -105.0
Silicon Valley | USA | region | 37.4 | -122.05
Sistan | IRN | region | 30.9 | 61.5
South Georgia | GBR | region | -54.3 | -36.7
South Pole | ATA | region | -90.0 | 0.0
Table Mountain | ZAF | region | -33.96 | 18.41
Thrace; Western Thrace | - | region | 41.3 | 26.5
Three Gorges; Three Gorges Dam | CHN | region | 30.82 | 111.0
Tibetan Plateau | CHN | region | 33.0 | 88.0
Tripolitania | LBY | region | 31.0 | 13.5
Tyrol; South Tyrol | ITA | region | 46.7 | 11.4
Urals; Ural Mountains | RUS | region | 60.0 | 60.0
Visayas; Visayan Islands; Eastern Visayas; Central Visayas; Western Visayas | PHL | region | 11.0 | 123.5
West Indies | - | region | 18.0 | -70.0
Western Hemisphere | - | region | 15.0 | -85.0
Yucatan; Yucatan Peninsula | MEX | region | 20.2 | -89.0
Zululand | ZAF | region | -28.2 | 31.6
