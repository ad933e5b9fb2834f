# Military bases and test sites, refugee camps, crossings: places that are named without their town.
# Source: positions from general knowledge, written by hand for this project.
# Licence: CC BY 4.0
table place

Al Asad; Al-Asad air base; Ain al Asad | IRQ | region | 33.79 | 42.44
Al Dhafra; Al Dhafra Air Base | ARE | region | 24.25 | 54.55
Al Hol; al-Hol camp | SYR | region | 36.38 | 41.14
Al-Udeid air base | QAT | region | 25.12 | 51.31
Allenby Bridge; King Hussein Bridge | PSE | region | 31.87 | 35.54
Andrews Air Force Base; Joint Base Andrews | USA | region | 38.81 | -76.87
Aviano Air Base | ITA | region | 46.03 | 12.6
Bab al-Hawa | SYR | region | 36.23 | 36.69
Bagram air base; Bagram Airfield; Bagram Air Field | AFG | region | 34.95 | 69.27
Balad Air Base | IRQ | region | 33.94 | 44.36
Barksdale Air Force Base | USA | region | 32.5 | -93.66
Burj al-Barajneh | LBN | region | 33.85 | 35.5
Camp Arifjan | KWT | region | 28.88 | 48.16
Camp Ashraf | IRQ | region | 33.92 | 44.54
Camp Bondsteel | KOS | region | 42.36 | 21.25
Camp Bucca | IRQ | region | 30.19 | 47.86
Camp Lejeune | USA | region | 34.67 | -77.35
Camp Pendleton | USA | region | 33.38 | -117.4
Camp Speicher | IRQ | region | 34.67 | 43.54
Camp Taji | IRQ | region | 33.53 | 44.26
Cheyenne Mountain | USA | region | 38.74 | -104.85
Cox's Bazar camps; Kutupalong camp; Balukhali | BGD | region | 21.21 | 92.16
Deheisheh | PSE | region | 31.69 | 35.19
Dover Air Force Base | USA | region | 39.13 | -75.47
Dugway; Dugway Proving Ground | USA | region | 40.2 | -113.2
Edwards Air Force Base | USA | region | 34.92 | -117.89
Fort Benning | USA | region | 32.36 | -84.95
Fort Bliss | USA | region | 31.81 | -106.42
Fort Campbell | USA | region | 36.66 | -87.47
Fort Detrick | USA | region | 39.44 | -77.43
Fort Dix | USA | region | 40.0 | -74.6
Fort Meade | USA | region | 39.11 | -76.74
Hmeimim air base | SYR | region | 35.4 | 35.95
Jabalia camp | PSE | region | 31.53 | 34.48
Jenin camp; Jenin refugee camp | PSE | region | 32.46 | 35.29
Kadena Air Base | JPN | region | 26.36 | 127.77
Kalma camp | SDN | region | 12.0 | 25.0
Karni crossing | PSE | region | 31.47 | 34.47
Lakenheath; RAF Lakenheath | GBR | region | 52.41 | 0.56
Langley Air Force Base | USA | region | 37.08 | -76.36
Los Alamos | USA | region | 35.88 | -106.3
Manas air base | KGZ | region | 43.06 | 74.48
Mina camp | SAU | region | 21.41 | 39.89
Mokattam | EGY | region | 30.02 | 31.3
Moria camp | GRC | region | 39.13 | 26.5
Nevada Test Site | USA | region | 37.1 | -116.1
Norfolk Naval Station; Naval Station Norfolk | USA | region | 36.95 | -76.33
Offutt Air Force Base | USA | region | 41.12 | -95.91
Qalandia; Qalandiya | PSE | region | 31.86 | 35.22
Quantico | USA | region | 38.52 | -77.29
Ramstein Air Base | DEU | region | 49.44 | 7.6
Rota naval base | ESP | region | 36.64 | -6.35
Shayrat; Shayrat air base | SYR | region | 34.49 | 36.91
T4 air base; Tiyas air base | SYR | region | 34.52 | 37.63
Tinian | USA | region | 15.0 | 145.62
Vandenberg Air Force Base | USA | region | 34.74 | -120.57
Wagah border | PAK | region | 31.6 | 74.57
Wake Island | USA | region | 19.28 | 166.65
West Point | USA | region | 41.39 | -73.96
Whiteman Air Force Base | USA | region | 38.73 | -93.55
Wright-Patterson Air Force Base | USA | region | 39.82 | -84.05
Yokota Air Base | JPN | region | 35.75 | 139.35
Zaatari camp; Zaatari refugee camp | JOR | region | 32.29 | 36.33
