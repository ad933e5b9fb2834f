# Cities, towns, provinces, seas and world regions that newswire names most in conflict and diplomacy since 1990.
# Several spellings of one place stand in one line. World regions and seas have no code.
# Sources: coordinates rounded to at most two decimals, written from general knowledge for this project.
# Licence: CC BY 4.0
table place

Aarhus | DNK | city | 56.16 | 10.2
Abadan | IRN | city | 30.34 | 48.3
Abbottabad | PAK | city | 34.15 | 73.22
Abeche | TCD | city | 13.83 | 20.83
Abha | SAU | city | 18.22 | 42.5
Abkhazia | GEO | region | 43.1 | 41.0
Abqaiq | SAU | city | 25.94 | 49.67
Abu Ghraib | IRQ | city | 33.29 | 44.07
Abu Musa | IRN | region | 25.87 | 55.03
Abyan | YEM | region | 13.7 | 46.2
Abyei | SDN | city | 9.6 | 28.43
Acapulco | MEX | city | 16.86 | -99.88
Aceh | IDN | region | 4.2 | 96.9
Acre | ISR | city | 32.92 | 35.08
Acteal | MEX | city | 16.99 | -92.52
Adamawa | NGA | region | 9.3 | 12.4
Adana | TUR | city | 37.0 | 35.32
Adelaide | AUS | city | -34.93 | 138.6
Aden | YEM | city | 12.79 | 45.02
Adigrat | ETH | city | 14.28 | 39.46
Adjara; Ajaria | GEO | region | 41.65 | 42.0
Adre | TCD | city | 13.47 | 22.2
Adriatic; Adriatic Sea | - | region | 43.0 | 15.5
Adwa | ETH | city | 14.17 | 38.9
Aegean; Aegean Sea | - | region | 38.5 | 25.0
Afar | ETH | region | 12.0 | 41.0
Afgoye | SOM | city | 2.14 | 45.12
Africa | - | region | 7.2 | 21.1
Afrin | SYR | city | 36.51 | 36.87
Afula | ISR | city | 32.61 | 35.29
Agadez | NER | city | 16.97 | 7.99
Agadir | MAR | city | 30.42 | -9.6
Agdam; Aghdam | AZE | city | 39.99 | 46.93
Agra | IND | city | 27.18 | 78.01
Aguelhok | MLI | city | 19.46 | 0.86
Ahmedabad | IND | city | 23.02 | 72.57
Ahmici | BIH | city | 44.14 | 17.84
Ahvaz; Ahwaz | IRN | city | 31.32 | 48.67
Ain al-Asad; al-Asad | IRQ | city | 33.8 | 42.44
Ain al-Hilweh; Ein el-Hilweh; Ain el-Helweh | LBN | city | 33.54 | 35.38
Ajaccio | FRA | city | 41.93 | 8.74
Ajdabiya; Ajdabiyah | LBY | city | 30.76 | 20.23
Akhalkalaki | GEO | city | 41.41 | 43.49
Akkuyu | TUR | city | 36.14 | 33.54
Akrotiri | CYP | city | 34.58 | 32.98
Aktau | KAZ | city | 43.65 | 51.17
Aktobe | KAZ | city | 50.28 | 57.21
Al Hoceima; al-Hoceima | MAR | city | 35.25 | -3.93
Al Udeid; al-Udeid | QAT | city | 25.12 | 51.31
Alabama | USA | region | 32.8 | -86.8
Aland Islands; Aland | FIN | region | 60.2 | 20.0
Alaska | USA | region | 64.0 | -152.0
Alberta | CAN | region | 55.0 | -115.0
Albu Kamal; Abu Kamal; Boukamal | SYR | city | 34.45 | 40.92
Aleppo | SYR | city | 36.2 | 37.16
Alexandra | ZAF | city | -26.1 | 28.1
Alexandria | EGY | city | 31.2 | 29.92
Algeciras | ESP | city | 36.13 | -5.45
Alice Springs | AUS | city | -23.7 | 133.88
Almaty; Alma-Ata | KAZ | city | 43.24 | 76.89
Alsace | FRA | region | 48.3 | 7.5
Amara; Amarah | IRQ | city | 31.84 | 47.14
Amazonia; Amazon | BRA | region | -4.0 | -62.0
Ambon | IDN | city | -3.7 | 128.18
Amhara | ETH | region | 11.5 | 38.0
Ampara | LKA | city | 7.3 | 81.67
Amran | YEM | city | 15.66 | 43.94
Amritsar | IND | city | 31.63 | 74.87
Anantnag | IND | city | 33.73 | 75.15
Anbar; al-Anbar; Anbar province | IRQ | region | 32.5 | 41.9
Anchorage | USA | city | 61.22 | -149.9
Andalusia | ESP | region | 37.5 | -4.7
Andaman Islands | IND | region | 12.5 | 92.8
Andes | - | region | -15.0 | -72.0
Andhra Pradesh | IND | region | 15.9 | 79.7
Andijan; Andizhan | UZB | city | 40.78 | 72.34
Angkor Wat; Angkor | KHM | city | 13.41 | 103.87
Anhui | CHN | region | 31.9 | 117.2
Anjouan | COM | region | -12.21 | 44.44
Anlong Veng | KHM | city | 14.23 | 104.08
Annaba | DZA | city | 36.9 | 7.76
Annapolis | USA | city | 38.98 | -76.49
Ansongo | MLI | city | 15.66 | 0.5
Antalya | TUR | city | 36.9 | 30.7
Antioquia | COL | region | 7.0 | -75.5
Antofagasta | CHL | city | -23.65 | -70.4
Antwerp | BEL | city | 51.22 | 4.4
Anuradhapura | LKA | city | 8.31 | 80.4
Aouzou Strip; Aouzou | TCD | region | 21.82 | 17.43
Apure | VEN | region | 7.0 | -68.5
Aqaba | JOR | city | 29.53 | 35.01
Arabian Peninsula | - | region | 23.0 | 47.0
Arabian Sea | - | region | 15.0 | 65.0
Aracinovo | MKD | city | 42.03 | 21.56
Arak | IRN | city | 34.1 | 49.7
Aranyaprathet | THA | city | 13.69 | 102.5
Arauca | COL | city | 7.08 | -70.76
Araucania | CHL | region | -38.9 | -72.4
Arawa | PNG | city | -6.22 | 155.57
Arctic; Arctic Ocean | - | region | 82.0 | 0.0
Arequipa | PER | city | -16.4 | -71.54
Argun | RUS | city | 43.3 | 45.87
Arizona | USA | region | 34.3 | -111.7
Arkansas | USA | region | 34.9 | -92.4
Arkhangelsk | RUS | city | 64.54 | 40.52
Arlit | NER | city | 18.74 | 7.39
Armagh | GBR | city | 54.35 | -6.65
Arsal | LBN | city | 34.18 | 36.42
Artibonite | HTI | region | 19.3 | -72.5
Arua | UGA | city | 3.02 | 30.91
Arunachal Pradesh | IND | region | 28.0 | 94.6
Arusha | TZA | city | -3.37 | 36.68
Ashdod | ISR | city | 31.8 | 34.65
Ashkelon | ISR | city | 31.67 | 34.57
Asia | - | region | 29.8 | 89.3
Asia-Pacific; Asia Pacific | - | region | 10.0 | 125.0
Assab | ERI | city | 13.01 | 42.74
Assam | IND | region | 26.2 | 92.9
Assiut; Asyut | EGY | city | 27.18 | 31.19
Aswan | EGY | city | 24.09 | 32.9
Atambua | IDN | city | -9.11 | 124.9
Ataq | YEM | city | 14.54 | 46.83
Atbara | SDN | city | 17.7 | 33.98
Atenco | MEX | city | 19.54 | -98.91
Atlanta | USA | city | 33.75 | -84.39
Atlantic Ocean | - | region | 20.0 | -40.0
Atyrau | KAZ | city | 47.11 | 51.92
Auckland | NZL | city | -36.85 | 174.76
Auschwitz; Oswiecim | POL | city | 50.03 | 19.23
Avdiivka; Avdeyevka | UKR | city | 48.14 | 37.74
Aviano | ITA | city | 46.07 | 12.6
Awamiya | SAU | city | 26.58 | 49.99
Aweil | SSD | city | 8.77 | 27.4
Axum; Aksum | ETH | city | 14.13 | 38.72
Ayacucho | PER | city | -13.16 | -74.22
Ayodhya | IND | city | 26.8 | 82.2
Ayotzinapa | MEX | city | 17.56 | -99.41
Azad Kashmir | PAK | region | 33.9 | 73.8
Azaz | SYR | city | 36.59 | 37.04
Azores | PRT | region | 38.5 | -28.0
Azovstal | UKR | city | 47.09 | 37.61
Azraq | JOR | city | 31.83 | 36.81
Baalbek | LBN | city | 34.01 | 36.21
Bab el-Mandeb; Bab al-Mandab; Bab al-Mandeb | YEM | region | 12.58 | 43.33
Badakhshan | AFG | region | 36.7 | 70.8
Badme | ERI | city | 14.73 | 37.8
Baengnyeong; Baengnyeong Island | KOR | city | 37.96 | 124.66
Bafata | GNB | city | 12.17 | -14.66
Baga | NGA | city | 13.12 | 13.86
Baghlan | AFG | city | 36.13 | 68.7
Baghouz | SYR | city | 34.47 | 40.95
Bago; Pegu | MMR | city | 17.34 | 96.48
Bagram | AFG | city | 34.95 | 69.27
Bagua | PER | city | -5.64 | -78.53
Bahawalpur | PAK | city | 29.4 | 71.68
Bahir Dar | ETH | city | 11.59 | 37.39
Bahr el-Ghazal; Bahr el Ghazal | SSD | region | 8.0 | 27.5
Baidoa | SOM | city | 3.12 | 43.65
Baiji; Beiji; Bayji | IRQ | city | 34.93 | 43.49
Baikonur | KAZ | city | 45.62 | 63.31
Bailundo | AGO | city | -12.2 | 15.86
Bajaur | PAK | region | 34.8 | 71.5
Bakassi; Bakassi peninsula | CMR | region | 4.68 | 8.6
Bakhmut; Artemivsk | UKR | city | 48.59 | 38.0
Balad | IRQ | city | 34.02 | 44.15
Bali | IDN | region | -8.4 | 115.2
Balkans; Balkan Peninsula | - | region | 43.0 | 21.0
Baltic Sea; Baltic | - | region | 58.0 | 19.5
Baltics; Baltic states | - | region | 57.0 | 25.0
Baltimore | USA | city | 39.29 | -76.61
Baluchistan; Balochistan | PAK | region | 28.5 | 65.5
Bam | IRN | city | 29.11 | 58.36
Bama | NGA | city | 11.52 | 13.69
Bambari | CAF | city | 5.77 | 20.68
Bamenda | CMR | city | 5.96 | 10.15
Bamiyan; Bamyan | AFG | city | 34.82 | 67.83
Banda Aceh | IDN | city | 5.55 | 95.32
Bandar Abbas | IRN | city | 27.19 | 56.28
Bandung | IDN | city | -6.92 | 107.62
Bangalore; Bengaluru | IND | city | 12.97 | 77.59
Bangassou | CAF | city | 4.74 | 22.82
Bani Walid | LBY | city | 31.76 | 13.99
Baniyas; Banias | SYR | city | 35.18 | 35.95
Banja Luka | BIH | city | 44.77 | 17.19
Banjska | KOS | city | 42.97 | 20.78
Bannu | PAK | city | 32.99 | 70.6
Banteay Meanchey | KHM | region | 13.75 | 103.0
Baquba; Baqouba; Baqubah | IRQ | city | 33.75 | 44.64
Baramulla | IND | city | 34.2 | 74.34
Barawe; Brava | SOM | city | 1.11 | 44.03
Barcelona | ESP | city | 41.39 | 2.17
Bardera | SOM | city | 2.34 | 42.28
Barents Sea | - | region | 74.0 | 36.0
Barentu | ERI | city | 15.11 | 37.59
Bari | ITA | city | 41.12 | 16.87
Barquisimeto | VEN | city | 10.07 | -69.35
Barrancabermeja | COL | city | 7.07 | -73.85
Barranquilla | COL | city | 10.97 | -74.8
Basel | CHE | city | 47.56 | 7.59
Bashiqa | IRQ | city | 36.45 | 43.35
Bashkortostan | RUS | region | 54.2 | 56.2
Basilan | PHL | region | 6.56 | 122.0
Basque Country | ESP | region | 43.0 | -2.6
Basra | IRQ | city | 30.51 | 47.81
Bastia | FRA | city | 42.7 | 9.45
Batam | IDN | city | 1.13 | 104.05
Batken | KGZ | city | 40.06 | 70.82
Battambang | KHM | city | 13.1 | 103.2
Batticaloa | LKA | city | 7.73 | 81.7
Batumi | GEO | city | 41.65 | 41.64
Baucau | TLS | city | -8.47 | 126.45
Bauchi | NGA | city | 10.31 | 9.84
Bavaria | DEU | region | 48.8 | 11.5
Bawku | GHA | city | 11.06 | -0.24
Bay of Bengal | - | region | 15.0 | 88.0
Bayda; al-Bayda | YEM | city | 13.99 | 45.57
Bayelsa | NGA | region | 4.8 | 6.1
Beeri | ISR | city | 31.42 | 34.49
Beersheba; Beer Sheva | ISR | city | 31.25 | 34.79
Beidaihe | CHN | city | 39.83 | 119.48
Beira | MOZ | city | -19.84 | 34.84
Beit Hanoun | PSE | city | 31.54 | 34.54
Beit Jala | PSE | city | 31.72 | 35.19
Beit Lahiya; Beit Lahia | PSE | city | 31.55 | 34.5
Beita | PSE | city | 32.14 | 35.29
Bekaa Valley; Bekaa | LBN | region | 33.85 | 35.9
Beledweyne; Belet Huen; Belet Weyne | SOM | city | 4.74 | 45.2
Belem | BRA | city | -1.46 | -48.49
Belfast | GBR | city | 54.6 | -5.93
Belgorod | RUS | city | 50.6 | 36.59
Belo Horizonte | BRA | city | -19.92 | -43.94
Ben Guerdane; Ben Gardane | TUN | city | 33.14 | 11.22
Ben Gurion Airport | ISR | city | 32.01 | 34.88
Bender; Bendery | MDA | city | 46.83 | 29.48
Benghazi | LBY | city | 32.12 | 20.09
Benguela | AGO | city | -12.58 | 13.41
Beni | COD | city | 0.49 | 29.47
Benin City | NGA | city | 6.34 | 5.63
Benishangul-Gumuz | ETH | region | 10.5 | 35.0
Bentiu | SSD | city | 9.23 | 29.8
Benue | NGA | region | 7.3 | 8.7
Berbera | SOM | city | 10.44 | 45.01
Berdyansk; Berdiansk | UKR | city | 46.77 | 36.79
Bergen | NOR | city | 60.39 | 5.32
Bering Strait | - | region | 65.8 | -169.0
Beslan | RUS | city | 43.19 | 44.54
Bethlehem | PSE | city | 31.7 | 35.2
Bhopal | IND | city | 23.26 | 77.41
Bialystok | POL | city | 53.13 | 23.16
Biarritz | FRA | city | 43.48 | -1.56
Bihac | BIH | city | 44.82 | 15.87
Bihar | IND | region | 25.8 | 85.6
Bijeljina | BIH | city | 44.76 | 19.22
Bilbao | ESP | city | 43.26 | -2.93
Bilin | PSE | city | 31.93 | 35.07
Bingol | TUR | city | 38.88 | 40.5
Bint Jbeil; Bint Jbail | LBN | city | 33.12 | 35.43
Birao | CAF | city | 10.28 | 22.79
Biratnagar | NPL | city | 26.45 | 87.27
Birgunj | NPL | city | 27.01 | 84.88
Birmingham | GBR | city | 52.49 | -1.9
Bisho; Bhisho | ZAF | city | -32.85 | 27.44
Bishoftu; Debre Zeit | ETH | city | 8.75 | 38.98
Bitola | MKD | city | 41.03 | 21.33
Bizerte | TUN | city | 37.27 | 9.87
Blace | MKD | city | 42.15 | 21.32
Black Sea | - | region | 43.3 | 34.5
Blackpool | GBR | city | 53.82 | -3.05
Blantyre | MWI | city | -15.79 | 35.01
Blida | DZA | city | 36.47 | 2.83
Blue Nile; Blue Nile state | SDN | region | 11.2 | 34.2
Bluefields | NIC | city | 12.01 | -83.77
Bo | SLE | city | 7.96 | -11.74
Boa Vista | BRA | city | 2.82 | -60.67
Boao | CHN | city | 19.16 | 110.58
Bobo-Dioulasso | BFA | city | 11.18 | -4.3
Bodrum | TUR | city | 37.03 | 27.43
Bogor | IDN | city | -6.6 | 106.8
Bohunice; Jaslovske Bohunice | SVK | city | 48.49 | 17.68
Boipatong | ZAF | city | -26.67 | 27.85
Bojaya | COL | city | 6.56 | -76.89
Bol | TCD | city | 13.46 | 14.71
Bologna | ITA | city | 44.49 | 11.34
Bondi | AUS | city | -33.89 | 151.27
Bophuthatswana | ZAF | region | -25.8 | 25.6
Bor | SSD | city | 6.21 | 31.56
Bordeaux | FRA | city | 44.84 | -0.58
Borno | NGA | region | 11.8 | 13.0
Bosaso; Bossaso; Bosasso | SOM | city | 11.28 | 49.18
Bosphorus; Bosporus | TUR | region | 41.12 | 29.07
Bossangoa | CAF | city | 6.49 | 17.45
Boston | USA | city | 42.36 | -71.06
Bouake | CIV | city | 7.69 | -5.03
Bouar | CAF | city | 5.93 | 15.6
Bougainville | PNG | region | -6.2 | 155.2
Bradford | GBR | city | 53.79 | -1.75
Brasov | ROU | city | 45.66 | 25.61
Brcko | BIH | city | 44.87 | 18.81
Brega; Marsa el-Brega | LBY | city | 30.41 | 19.57
Bremen | DEU | city | 53.08 | 8.8
Brezice | SVN | city | 45.9 | 15.59
Bria | CAF | city | 6.54 | 21.99
Brighton | GBR | city | 50.82 | -0.14
Brindisi | ITA | city | 40.63 | 17.94
Brioni | HRV | city | 44.92 | 13.77
Brisbane | AUS | city | -27.47 | 153.03
Bristol | GBR | city | 51.45 | -2.59
British Columbia | CAN | region | 54.0 | -125.0
Brittany | FRA | region | 48.2 | -2.9
Brno | CZE | city | 49.2 | 16.61
Brooklyn | USA | city | 40.68 | -73.94
Brovary | UKR | city | 50.51 | 30.79
Bruges | BEL | city | 51.21 | 3.22
Brumadinho | BRA | city | -20.14 | -44.2
Bryansk | RUS | city | 53.24 | 34.36
Bubanza | BDI | city | -3.08 | 29.39
Bucaramanga | COL | city | 7.12 | -73.12
Bucha | UKR | city | 50.54 | 30.21
Buchanan | LBR | city | 5.88 | -10.05
Budyonnovsk; Budennovsk | RUS | city | 44.78 | 44.17
Buea | CMR | city | 4.16 | 9.24
Buenaventura | COL | city | 3.88 | -77.03
Buffalo | USA | city | 42.89 | -78.88
Bujanovac | SRB | city | 42.46 | 21.77
Buka | PNG | city | -5.43 | 154.67
Bukavu | COD | city | -2.51 | 28.86
Bukhara | UZB | city | 39.77 | 64.42
Bulawayo | ZWE | city | -20.15 | 28.58
Bunagana | COD | city | -1.29 | 29.59
Bundibugyo | UGA | city | 0.71 | 30.06
Bunia | COD | city | 1.57 | 30.25
Burao | SOM | city | 9.52 | 45.53
Burgas; Bourgas | BGR | city | 42.5 | 27.47
Burgenstock; Buergenstock | CHE | city | 47.0 | 8.38
Buri Ram; Buriram | THA | city | 14.99 | 103.1
Busan; Pusan | KOR | city | 35.18 | 129.08
Bushehr | IRN | city | 28.97 | 50.84
Butare; Huye | RWA | city | -2.6 | 29.74
Butembo | COD | city | 0.14 | 29.29
Buthidaung | MMR | city | 20.87 | 92.53
Bwindi | UGA | region | -1.05 | 29.62
Byumba | RWA | city | -1.58 | 30.07
Cabinda | AGO | city | -5.55 | 12.2
Cabo Delgado | MOZ | region | -12.3 | 39.3
Cajamarca | PER | city | -7.16 | -78.51
Calabria | ITA | region | 39.0 | 16.5
Calais | FRA | city | 50.95 | 1.86
Calcutta; Kolkata | IND | city | 22.57 | 88.36
Calgary | CAN | city | 51.05 | -114.07
Cali | COL | city | 3.45 | -76.53
California | USA | region | 37.2 | -119.6
Callao | PER | city | -12.06 | -77.14
Cam Ranh Bay; Cam Ranh | VNM | city | 11.92 | 109.2
Camaguey | CUB | city | 21.38 | -77.92
Camp Bastion | AFG | city | 31.86 | 64.22
Camp David | USA | city | 39.65 | -77.46
Camp Lemonnier | DJI | city | 11.54 | 43.15
Camp Zeist | NLD | city | 52.11 | 5.28
Canary Islands; Canaries | ESP | region | 28.3 | -16.0
Canary Wharf | GBR | city | 51.5 | -0.02
Cancun | MEX | city | 21.16 | -86.85
Cannes | FRA | city | 43.55 | 7.02
Cap-Haitien; Cap Haitien | HTI | city | 19.76 | -72.2
Caprivi; Caprivi Strip | NAM | region | -17.8 | 23.5
Caqueta | COL | region | 1.0 | -74.0
Cardiff | GBR | city | 51.48 | -3.18
Caribbean; Caribbean Sea | - | region | 16.0 | -72.0
Carriacou | GRD | region | 12.48 | -61.46
Cartagena | COL | city | 10.39 | -75.51
Casablanca | MAR | city | 33.57 | -7.59
Casamance | SEN | region | 12.9 | -15.5
Caspian Sea; Caspian | - | region | 41.7 | 50.6
Catalonia | ESP | region | 41.8 | 1.5
Catania | ITA | city | 37.5 | 15.09
Catatumbo | COL | region | 8.6 | -73.2
Cauca | COL | region | 2.4 | -76.8
Caucasus; North Caucasus; South Caucasus; Transcaucasus | - | region | 42.5 | 45.0
Cebu | PHL | city | 10.32 | 123.89
Cenepa | ECU | region | -3.6 | -78.4
Central Africa | - | region | 3.0 | 20.0
Central America | - | region | 13.0 | -86.0
Central Asia | - | region | 42.0 | 66.0
Central Europe | - | region | 49.0 | 16.0
Central Highlands | VNM | region | 13.5 | 108.3
Cetinje | MNE | city | 42.39 | 18.92
Ceuta | ESP | city | 35.89 | -5.31
Chabahar | IRN | city | 25.29 | 60.64
Chagai | PAK | region | 29.3 | 64.7
Chalatenango | SLV | city | 14.04 | -88.94
Chaman | PAK | city | 30.92 | 66.45
Chandigarh | IND | city | 30.73 | 76.78
Chapare | BOL | region | -16.95 | -65.4
Charleroi | BEL | city | 50.41 | 4.44
Charlottesville | USA | city | 38.03 | -78.48
Charsadda | PAK | city | 34.15 | 71.74
Chasiv Yar | UKR | city | 48.59 | 37.84
Chechnya | RUS | region | 43.4 | 45.7
Chelyabinsk | RUS | city | 55.16 | 61.4
Chemnitz | DEU | city | 50.83 | 12.92
Chengdu | CHN | city | 30.57 | 104.07
Chernihiv; Chernigov | UKR | city | 51.49 | 31.29
Chernivtsi | UKR | city | 48.29 | 25.94
Chernobyl; Chornobyl | UKR | city | 51.27 | 30.22
Chhattisgarh | IND | region | 21.3 | 81.9
Chiang Mai | THA | city | 18.79 | 98.98
Chiapas | MEX | region | 16.5 | -92.5
Chibok | NGA | city | 10.87 | 12.85
Chicago | USA | city | 41.88 | -87.63
Chihuahua | MEX | city | 28.63 | -106.08
Chimaltenango | GTM | city | 14.66 | -90.82
Chios | GRC | region | 38.4 | 26.02
Chita | RUS | city | 52.03 | 113.5
Chittagong Hill Tracts | BGD | region | 22.6 | 92.2
Chittagong; Chattogram | BGD | city | 22.36 | 91.78
Chitungwiza | ZWE | city | -18.01 | 31.08
Choco | COL | region | 6.0 | -77.0
Choluteca | HND | city | 13.3 | -87.19
Chongqing | CHN | city | 29.56 | 106.55
Christchurch | NZL | city | -43.53 | 172.64
Christmas Island | AUS | region | -10.49 | 105.63
Cite Soleil | HTI | city | 18.58 | -72.33
Ciudad Bolivar | VEN | city | 8.12 | -63.55
Ciudad Juarez | MEX | city | 31.69 | -106.42
Ciudad del Este | PRY | city | -25.51 | -54.61
Cizre | TUR | city | 37.33 | 42.19
Clark Air Base | PHL | city | 15.19 | 120.56
Cleveland | USA | city | 41.5 | -81.69
Clichy-sous-Bois | FRA | city | 48.91 | 2.54
Cluj; Cluj-Napoca | ROU | city | 46.77 | 23.6
Cobasna; Kolbasna | MDA | city | 47.77 | 29.2
Cochabamba | BOL | city | -17.39 | -66.16
Cologne | DEU | city | 50.94 | 6.96
Colon | PAN | city | 9.36 | -79.9
Colorado | USA | region | 39.0 | -105.5
Columbine | USA | city | 39.6 | -105.07
Comayagua | HND | city | 14.45 | -87.64
Comrat | MDA | city | 46.3 | 28.66
Concepcion | CHL | city | -36.83 | -73.05
Connecticut | USA | region | 41.6 | -72.7
Constanta | ROU | city | 44.17 | 28.63
Constantine | DZA | city | 36.37 | 6.61
Copperbelt | ZMB | region | -12.8 | 28.2
Corfu | GRC | region | 39.62 | 19.92
Cork | IRL | city | 51.9 | -8.47
Corsica | FRA | region | 42.15 | 9.1
Cotabato | PHL | city | 7.22 | 124.25
Cox's Bazar | BGD | city | 21.44 | 91.97
Crete | GRC | region | 35.24 | 24.81
Crimea; Crimean peninsula | UKR | region | 45.3 | 34.4
Croix-des-Bouquets | HTI | city | 18.58 | -72.23
Cucuta | COL | city | 7.89 | -72.51
Cuito Cuanavale | AGO | city | -15.16 | 19.17
Culiacan | MEX | city | 24.81 | -107.39
Curitiba | BRA | city | -25.43 | -49.27
Curuguaty | PRY | city | -24.47 | -55.69
Cusco; Cuzco | PER | city | -13.52 | -71.97
Cyangugu | RWA | city | -2.48 | 28.91
Czestochowa | POL | city | 50.81 | 19.12
Da Nang; Danang | VNM | city | 16.05 | 108.2
Dabiq | SYR | city | 36.54 | 37.27
Dadaab | KEN | city | 0.06 | 40.31
Daegu; Taegu | KOR | city | 35.87 | 128.6
Dagestan | RUS | region | 42.9 | 47.2
Daglica | TUR | city | 37.2 | 44.3
Dahiyeh; Dahiya | LBN | city | 33.85 | 35.51
Dajabon | DOM | city | 19.55 | -71.71
Dakhla | MAR | city | 23.7 | -15.94
Dalian | CHN | city | 38.91 | 121.6
Dallas | USA | city | 32.78 | -96.8
Daloa | CIV | city | 6.88 | -6.45
Damaturu | NGA | city | 11.75 | 11.96
Damazin | SDN | city | 11.79 | 34.36
Dammam | SAU | city | 26.42 | 50.1
Dandong | CHN | city | 40.13 | 124.39
Dang | NPL | region | 28.0 | 82.3
Dantewada | IND | city | 18.9 | 81.35
Danube | - | region | 45.0 | 24.0
Dapchi | NGA | city | 12.5 | 11.5
Daraa; Deraa | SYR | city | 32.62 | 36.1
Daraya; Darayya | SYR | city | 33.46 | 36.24
Dardanelles | TUR | region | 40.2 | 26.4
Darfur | SDN | region | 13.5 | 24.0
Darien Gap; Darien | PAN | region | 8.0 | -77.5
Darjeeling | IND | city | 27.04 | 88.26
Darwin | AUS | city | -12.46 | 130.84
Daugavpils | LVA | city | 55.88 | 26.54
Davao | PHL | city | 7.07 | 125.61
Davos | CHE | city | 46.8 | 9.84
Dayton | USA | city | 39.76 | -84.19
Dead Sea | - | region | 31.5 | 35.5
Deauville | FRA | city | 49.36 | 0.07
Debaltseve; Debaltsevo | UKR | city | 48.34 | 38.41
Debrecen | HUN | city | 47.53 | 21.63
Decani | KOS | city | 42.54 | 20.29
Deir al-Balah | PSE | city | 31.42 | 34.35
Deir al-Zor; Deir ez-Zor; Deir el-Zour; Deir Ezzour | SYR | city | 35.34 | 40.14
Delaware | USA | region | 39.0 | -75.5
Demilitarized Zone; DMZ | KOR | region | 38.0 | 127.0
Denver | USA | city | 39.74 | -104.99
Depayin | MMR | city | 22.6 | 95.3
Dera Ismail Khan | PAK | city | 31.83 | 70.9
Derna | LBY | city | 32.77 | 22.64
Dessie | ETH | city | 11.13 | 39.63
Detroit | USA | city | 42.33 | -83.05
Deveselu | ROU | city | 44.08 | 24.38
Dhahran | SAU | city | 26.29 | 50.11
Dhale; Dhalea | YEM | city | 13.7 | 44.73
Dharamsala; Dharamshala | IND | city | 32.22 | 76.32
Dhekelia | CYP | city | 35.0 | 33.72
Dhobley | SOM | city | 0.41 | 41.01
Dhofar | OMN | region | 17.5 | 54.0
Dhusamareb | SOM | city | 5.54 | 46.39
Diffa | NER | city | 13.32 | 12.61
Dimona | ISR | city | 31.07 | 35.03
Dire Dawa | ETH | city | 9.59 | 41.86
Diriyah | SAU | city | 24.73 | 46.57
Dirkou | NER | city | 19.0 | 12.9
Diyala | IRQ | region | 33.9 | 45.1
Diyarbakir | TUR | city | 37.91 | 40.24
Djakovica; Gjakova | KOS | city | 42.38 | 20.43
Djenne | MLI | city | 13.91 | -4.55
Djerba; Jerba | TUN | region | 33.8 | 10.88
Djibo | BFA | city | 14.1 | -1.63
Dnipro; Dnipropetrovsk; Dnepropetrovsk | UKR | city | 48.46 | 35.05
Dobanovci | SRB | city | 44.83 | 20.22
Doboj | BIH | city | 44.73 | 18.09
Dohuk; Dahuk; Duhok | IRQ | city | 36.87 | 42.99
Dokdo; Takeshima | KOR | city | 37.24 | 131.87
Doklam | CHN | region | 27.3 | 88.93
Donbas; Donbass | UKR | region | 48.3 | 38.0
Donetsk | UKR | city | 48.0 | 37.8
Dorasan | KOR | city | 37.9 | 126.71
Dori | BFA | city | 14.03 | -0.03
Dosso | NER | city | 13.04 | 3.19
Douala | CMR | city | 4.05 | 9.7
Douentza | MLI | city | 15.0 | -2.95
Douma | SYR | city | 33.57 | 36.4
Dover | GBR | city | 51.13 | 1.31
Drenica | KOS | region | 42.7 | 20.8
Dresden | DEU | city | 51.05 | 13.74
Drumcree | GBR | city | 54.43 | -6.45
Dubai | ARE | city | 25.2 | 55.27
Dubasari; Dubossary | MDA | city | 47.27 | 29.17
Dubna | RUS | city | 56.74 | 37.17
Dubrovnik | HRV | city | 42.65 | 18.09
Duekoue | CIV | city | 6.74 | -7.35
Duesseldorf; Dusseldorf | DEU | city | 51.23 | 6.77
Dundalk | IRL | city | 54.0 | -6.4
Dunedin | NZL | city | -45.87 | 170.5
Duqm | OMN | city | 19.66 | 57.7
Durand Line | - | region | 33.0 | 70.0
Durban | ZAF | city | -29.86 | 31.02
Durres | ALB | city | 41.32 | 19.45
East Africa | - | region | 1.0 | 37.0
East Asia | - | region | 35.0 | 115.0
East China Sea | - | region | 29.0 | 125.0
East London | ZAF | city | -33.02 | 27.91
Easter Island | CHL | region | -27.12 | -109.35
Eastern Cape | ZAF | region | -32.0 | 26.5
Eastern Europe | - | region | 50.0 | 25.0
Edinburgh | GBR | city | 55.95 | -3.19
Edirne | TUR | city | 41.68 | 26.56
Edmonton | CAN | city | 53.55 | -113.49
Eilat | ISR | city | 29.56 | 34.95
Eindhoven | NLD | city | 51.44 | 5.48
El Alto | BOL | city | -16.5 | -68.19
El Paso | USA | city | 31.76 | -106.49
Eldoret | KEN | city | 0.52 | 35.27
Elephant Pass | LKA | city | 9.52 | 80.41
Elmau | DEU | city | 47.57 | 11.19
Enerhodar; Energodar | UKR | city | 47.5 | 34.66
Enga | PNG | region | -5.3 | 143.6
Engels air base | RUS | city | 51.48 | 46.2
English Channel | - | region | 50.2 | -0.5
Enniskillen | GBR | city | 54.35 | -7.64
Entebbe | UGA | city | 0.06 | 32.46
Enugu | NGA | city | 6.44 | 7.5
Equatoria | SSD | region | 4.8 | 31.0
Erbil; Arbil; Irbil | IRQ | city | 36.19 | 44.01
Erdenet | MNG | city | 49.03 | 104.08
Erdut | HRV | city | 45.52 | 19.06
Erez crossing; Erez | PSE | city | 31.56 | 34.55
Es Sider; Sidra | LBY | city | 30.64 | 18.35
Esmeraldas | ECU | city | 0.97 | -79.65
Essequibo | VEN | region | 6.0 | -59.5
Esteli | NIC | city | 13.09 | -86.36
Euphrates | - | region | 34.5 | 41.0
Europe | - | region | 50.5 | 16.5
Evian | FRA | city | 46.4 | 6.59
Evin prison; Evin | IRN | city | 35.8 | 51.39
Evros | GRC | region | 41.2 | 26.3
Eyl | SOM | city | 7.98 | 49.82
Faisalabad | PAK | city | 31.42 | 73.08
Fallujah; Falluja | IRQ | city | 33.35 | 43.78
Famagusta | CYP | city | 35.12 | 33.94
Faslane | GBR | city | 56.07 | -4.82
Faya-Largeau | TCD | city | 17.93 | 19.1
Federally Administered Tribal Areas | PAK | region | 33.0 | 70.0
Fergana Valley; Ferghana Valley; Fergana | UZB | region | 40.4 | 71.8
Ferguson | USA | city | 38.74 | -90.3
Fez | MAR | city | 34.03 | -5.0
Fier | ALB | city | 40.72 | 19.56
Fizuli; Fuzuli | AZE | city | 39.6 | 47.14
Flanders | BEL | region | 51.0 | 4.0
Florence | ITA | city | 43.77 | 11.26
Florida | USA | region | 28.1 | -82.0
Foca | BIH | city | 43.5 | 18.78
Fordow; Fordo | IRN | city | 34.88 | 50.99
Fort Bragg | USA | city | 35.14 | -79.0
Fort Hood | USA | city | 31.13 | -97.78
Fortaleza | BRA | city | -3.73 | -38.53
Francistown | BWA | city | -21.17 | 27.51
Frankfurt | DEU | city | 50.11 | 8.68
Fujairah | ARE | city | 25.13 | 56.33
Fujian | CHN | region | 26.1 | 118.0
Fukushima | JPN | city | 37.75 | 140.47
Futenma | JPN | city | 26.27 | 127.75
Gabcikovo | SVK | city | 47.89 | 17.57
Gafsa | TUN | city | 34.43 | 8.78
Gagauzia | MDA | region | 46.2 | 28.7
Gagnoa | CIV | city | 6.13 | -5.95
Gali | GEO | city | 42.63 | 41.73
Galicia | ESP | region | 42.8 | -7.9
Galilee | ISR | region | 32.8 | 35.5
Galkayo; Galkaayo | SOM | city | 6.77 | 47.43
Galle | LKA | city | 6.03 | 80.22
Galwan Valley; Galwan | IND | region | 34.75 | 78.2
Gambella; Gambela | ETH | city | 8.25 | 34.59
Gangneung; Kangnung | KOR | city | 37.75 | 128.88
Ganja; Gyandzha; Kirovabad | AZE | city | 40.68 | 46.36
Gansu | CHN | region | 37.8 | 101.0
Ganta | LBR | city | 7.23 | -8.98
Gao | MLI | city | 16.27 | -0.04
Gardez | AFG | city | 33.6 | 69.23
Garissa | KEN | city | -0.45 | 39.64
Garm | TJK | city | 39.03 | 70.37
Garoua | CMR | city | 9.3 | 13.4
Garowe | SOM | city | 8.41 | 48.48
Gatumba | BDI | city | -3.33 | 29.25
Gauteng | ZAF | region | -26.2 | 28.2
Gaza City | PSE | city | 31.5 | 34.47
Gaza Strip; Gaza | PSE | region | 31.42 | 34.37
Gaziantep | TUR | city | 37.07 | 37.38
Gbadolite | COD | city | 4.28 | 21.0
Gbarnga | LBR | city | 7.0 | -9.47
Gdansk | POL | city | 54.35 | 18.65
Gdynia | POL | city | 54.52 | 18.53
Gedaref; al-Gadarif | SDN | city | 14.03 | 35.38
Gelendzhik | RUS | city | 44.56 | 38.08
General Santos | PHL | city | 6.11 | 125.17
Geneva | CHE | city | 46.2 | 6.14
Genoa | ITA | city | 44.41 | 8.93
Gevgelija | MKD | city | 41.14 | 22.5
Gezira; al-Jazira | SDN | region | 14.5 | 33.0
Ghadames | LBY | city | 30.13 | 9.5
Ghazni | AFG | city | 33.55 | 68.42
Ghent | BEL | city | 51.05 | 3.73
Ghouta; Eastern Ghouta | SYR | region | 33.52 | 36.44
Gilgit | PAK | city | 35.92 | 74.31
Gilgit-Baltistan | PAK | region | 35.8 | 74.9
Gisenyi | RWA | city | -1.7 | 29.26
Gitarama | RWA | city | -2.07 | 29.76
Giza | EGY | city | 30.01 | 31.21
Gjirokaster | ALB | city | 40.08 | 20.14
Glasgow | GBR | city | 55.86 | -4.25
Gleneagles | GBR | city | 56.29 | -3.75
Goa | IND | region | 15.3 | 74.1
Godhra | IND | city | 22.78 | 73.61
Golan Heights; Golan | SYR | region | 33.0 | 35.75
Golden Triangle | - | region | 20.3 | 100.1
Goma | COD | city | -1.68 | 29.22
Gomel; Homel | BLR | city | 52.44 | 31.0
Gonaives | HTI | city | 19.45 | -72.69
Gondar | ETH | city | 12.6 | 37.47
Gorazde | BIH | city | 43.67 | 18.98
Gori | GEO | city | 41.98 | 44.11
Gorki Leninskiye | RUS | city | 55.5 | 37.78
Gorleben | DEU | city | 53.05 | 11.35
Gornji Vakuf | BIH | city | 43.94 | 17.59
Gorno-Badakhshan | TJK | region | 38.2 | 72.9
Gorongosa | MOZ | city | -18.68 | 34.07
Gostivar | MKD | city | 41.8 | 20.91
Gothenburg; Goteborg | SWE | city | 57.71 | 11.97
Gotland | SWE | region | 57.5 | 18.5
Goz Beida | TCD | city | 12.22 | 21.41
Gracanica | KOS | city | 42.6 | 21.2
Granada | ESP | city | 37.18 | -3.6
Graz | AUT | city | 47.07 | 15.44
Great Lakes region | - | region | -2.0 | 30.0
Green Zone | IRQ | city | 33.3 | 44.39
Grenoble | FRA | city | 45.19 | 5.72
Grodno; Hrodna | BLR | city | 53.67 | 23.83
Ground Zero | USA | city | 40.71 | -74.01
Grozny | RUS | city | 43.32 | 45.69
Guadalajara | MEX | city | 20.67 | -103.35
Guadalcanal | SLB | region | -9.6 | 160.2
Guanacaste | CRI | region | 10.5 | -85.4
Guanajuato | MEX | region | 21.0 | -101.3
Guangdong | CHN | region | 23.4 | 113.4
Guangxi | CHN | region | 23.7 | 108.8
Guangzhou; Canton | CHN | city | 23.13 | 113.26
Guantanamo Bay; Guantanamo | CUB | city | 19.9 | -75.13
Guaviare | COL | region | 2.0 | -72.0
Guayaquil | ECU | city | -2.17 | -79.92
Gudermes | RUS | city | 43.35 | 46.1
Gueckedou | GIN | city | 8.57 | -10.13
Guerguerat | MAR | city | 21.43 | -16.96
Guernica | ESP | city | 43.32 | -2.68
Guerrero | MEX | region | 17.6 | -99.9
Guizhou | CHN | region | 26.8 | 106.9
Gujarat | IND | region | 22.7 | 71.6
Gulf of Aden | - | region | 12.5 | 48.0
Gulf of Aqaba | - | region | 28.8 | 34.7
Gulf of Guinea | - | region | 2.0 | 3.0
Gulf of Mexico | - | region | 25.0 | -90.0
Gulf of Oman | - | region | 24.8 | 58.5
Gulf of Sidra; Gulf of Sirte | - | region | 31.5 | 18.5
Gulf of Thailand | - | region | 9.5 | 102.0
Gulf of Tonkin | - | region | 20.0 | 107.5
Gulu | UGA | city | 2.77 | 32.3
Gush Katif | PSE | city | 31.35 | 34.27
Guwahati; Gauhati | IND | city | 26.14 | 91.74
Gwadar | PAK | city | 25.12 | 62.33
Gwangju; Kwangju | KOR | city | 35.16 | 126.85
Gwoza | NGA | city | 11.08 | 13.69
Gyor | HUN | city | 47.69 | 17.63
Gyumri; Leninakan | ARM | city | 40.79 | 43.85
Ha Long Bay | VNM | region | 20.9 | 107.1
Habur | TUR | city | 37.14 | 42.57
Hadera | ISR | city | 32.43 | 34.92
Haditha | IRQ | city | 34.14 | 42.38
Hadramout; Hadramawt | YEM | region | 16.5 | 49.5
Haifa | ISR | city | 32.79 | 34.99
Hainan | CHN | region | 19.2 | 109.7
Haiphong | VNM | city | 20.84 | 106.69
Hajja; Hajjah | YEM | city | 15.69 | 43.6
Hakkari | TUR | city | 37.57 | 43.74
Halabja | IRQ | city | 35.18 | 45.98
Halifax | CAN | city | 44.65 | -63.58
Halkidiki | GRC | region | 40.3 | 23.5
Halle | DEU | city | 51.48 | 11.97
Hama | SYR | city | 35.13 | 36.75
Hamadan | IRN | city | 34.8 | 48.51
Hambantota | LKA | city | 6.12 | 81.12
Hamburg | DEU | city | 53.55 | 9.99
Hamhung | PRK | city | 39.92 | 127.54
Handlova | SVK | city | 48.73 | 18.76
Hangu | PAK | city | 33.53 | 71.06
Hangzhou | CHN | city | 30.27 | 120.16
Hanover; Hannover | DEU | city | 52.37 | 9.73
Harar | ETH | city | 9.31 | 42.12
Harbel | LBR | city | 6.28 | -10.35
Harbin | CHN | city | 45.75 | 126.65
Hargeisa | SOM | city | 9.56 | 44.06
Haryana | IND | region | 29.2 | 76.3
Hasaka; Hasakah; al-Hasakah; Hassakeh | SYR | city | 36.5 | 40.75
Hat Yai | THA | city | 7.01 | 100.47
Hatay | TUR | region | 36.4 | 36.2
Hawaii | USA | region | 20.8 | -156.9
Hawija | IRQ | city | 35.32 | 43.77
Heathrow | GBR | city | 51.47 | -0.45
Hebei | CHN | region | 39.0 | 116.0
Hebron | PSE | city | 31.53 | 35.1
Heglig | SDN | city | 9.99 | 29.4
Heiligendamm | DEU | city | 54.14 | 11.84
Heilongjiang | CHN | region | 47.9 | 127.8
Heliopolis | EGY | city | 30.09 | 31.32
Helmand; Helmand province | AFG | region | 31.0 | 64.0
Henan | CHN | region | 33.9 | 113.5
Henoko | JPN | city | 26.52 | 128.03
Herat | AFG | city | 34.35 | 62.2
Hilla; Hillah | IRQ | city | 32.48 | 44.43
Hillsborough | GBR | city | 54.46 | -6.08
Himachal Pradesh | IND | region | 31.9 | 77.2
Himalayas | - | region | 29.0 | 84.0
Hindu Kush | - | region | 35.5 | 70.5
Hiroshima | JPN | city | 34.39 | 132.46
Hmeimim; Khmeimim | SYR | city | 35.41 | 35.95
Ho Chi Minh City; Saigon | VNM | city | 10.82 | 106.63
Hobart | AUS | city | -42.88 | 147.33
Hodeidah; Hodeida; Hudaydah; al-Hudaydah | YEM | city | 14.8 | 42.95
Hokkaido | JPN | region | 43.3 | 142.8
Homs | SYR | city | 34.73 | 36.71
Honolulu | USA | city | 21.31 | -157.86
Horlivka; Gorlovka | UKR | city | 48.33 | 38.05
Horn of Africa | - | region | 8.0 | 45.0
Hostomel; Gostomel | UKR | city | 50.57 | 30.27
Hotan | CHN | city | 37.11 | 79.92
Houla | SYR | city | 34.88 | 36.52
Houston | USA | city | 29.76 | -95.37
Hoyerswerda | DEU | city | 51.44 | 14.24
Hrabove; Grabovo | UKR | city | 48.13 | 38.65
Hualien | TWN | city | 23.99 | 121.6
Huambo | AGO | city | -12.78 | 15.74
Huanuco | PER | city | -9.93 | -76.24
Hubei | CHN | region | 31.0 | 112.3
Hue | VNM | city | 16.46 | 107.59
Huehuetenango | GTM | city | 15.32 | -91.47
Humera | ETH | city | 14.29 | 36.61
Hunan | CHN | region | 27.6 | 111.7
Hurghada | EGY | city | 27.26 | 33.81
Huwara; Hawara | PSE | city | 32.15 | 35.26
Hyderabad | IND | city | 17.39 | 78.49
Iasi | ROU | city | 47.16 | 27.59
Ibadan | NGA | city | 7.38 | 3.95
Ibb | YEM | city | 13.97 | 44.18
Idaho | USA | region | 44.4 | -114.6
Idlib | SYR | city | 35.93 | 36.63
Idomeni | GRC | city | 41.12 | 22.51
Ignalina | LTU | city | 55.6 | 26.56
Iguala | MEX | city | 18.34 | -99.54
Iligan | PHL | city | 8.23 | 124.24
Illinois | USA | region | 40.0 | -89.2
Ilovaisk; Ilovaysk | UKR | city | 47.92 | 38.2
Imia; Kardak | GRC | city | 37.05 | 27.15
Imo | NGA | region | 5.5 | 7.0
Imphal | IND | city | 24.82 | 93.94
Imrali | TUR | city | 40.54 | 28.54
In Amenas | DZA | city | 28.04 | 9.55
Inates | NER | city | 15.3 | 1.3
Incheon; Inchon | KOR | city | 37.46 | 126.71
Incirlik | TUR | city | 37.0 | 35.43
Indian Ocean | - | region | -20.0 | 80.0
Indiana | USA | region | 39.9 | -86.3
Indochina | - | region | 15.0 | 105.0
Ingushetia | RUS | region | 43.2 | 45.0
Inhambane | MOZ | city | -23.87 | 35.38
Inner Mongolia | CHN | region | 44.0 | 113.0
Innsbruck | AUT | city | 47.27 | 11.39
Insein | MMR | city | 16.89 | 96.1
Iowa | USA | region | 42.0 | -93.5
Ipperwash | CAN | city | 43.2 | -81.97
Iquique | CHL | city | -20.21 | -70.15
Iraqi Kurdistan | IRQ | region | 36.2 | 44.2
Irbid | JOR | city | 32.56 | 35.85
Irkutsk | RUS | city | 52.29 | 104.28
Irpin | UKR | city | 50.52 | 30.25
Irrawaddy Delta | MMR | region | 16.4 | 95.1
Ise-Shima | JPN | region | 34.3 | 136.8
Isfahan; Esfahan | IRN | city | 32.65 | 51.67
Iskenderun | TUR | city | 36.59 | 36.17
Ismailia | EGY | city | 30.6 | 32.27
Istanbul; Constantinople | TUR | city | 41.01 | 28.98
Itaewon | KOR | city | 37.53 | 126.99
Ituri | COD | region | 1.8 | 29.5
Ivano-Frankivsk | UKR | city | 48.92 | 24.71
Izium; Izyum | UKR | city | 49.21 | 37.26
Izmail | UKR | city | 45.35 | 28.84
Izmir | TUR | city | 38.42 | 27.14
Jaar | YEM | city | 13.22 | 45.31
Jabalia; Jabaliya | PSE | city | 31.53 | 34.48
Jabrayil | AZE | city | 39.4 | 47.03
Jacmel | HTI | city | 18.23 | -72.53
Jaffna | LKA | city | 9.66 | 80.02
Jajce | BIH | city | 44.34 | 17.27
Jalal-Abad Region; Jalalabad Oblast | KGZ | region | 40.93 | 73.0
Jalalabad | AFG | city | 34.43 | 70.45
Jalisco | MEX | region | 20.6 | -103.7
Jamba | AGO | city | -17.45 | 22.6
Jammu | IND | city | 32.73 | 74.86
Jammu and Kashmir | IND | region | 33.8 | 75.5
Janakpur | NPL | city | 26.73 | 85.93
Jarablus; Jarabulus | SYR | city | 36.82 | 38.01
Jaramana | SYR | city | 33.49 | 36.35
Java | IDN | region | -7.3 | 110.0
Jayapura | IDN | city | -2.53 | 140.72
Jebel Marra | SDN | region | 12.95 | 24.27
Jeddah; Jidda | SAU | city | 21.49 | 39.19
Jedwabne | POL | city | 53.29 | 22.3
Jeju; Cheju | KOR | region | 33.5 | 126.53
Jenin | PSE | city | 32.46 | 35.3
Jeremie | HTI | city | 18.64 | -74.12
Jericho | PSE | city | 31.86 | 35.46
Jezzine | LBN | city | 33.54 | 35.58
Jharkhand | IND | region | 23.6 | 85.5
Jiangsu | CHN | region | 33.0 | 119.5
Jiangxi | CHN | region | 27.6 | 115.7
Jijiga | ETH | city | 9.35 | 42.8
Jilin | CHN | region | 43.7 | 126.2
Jinja | UGA | city | 0.44 | 33.2
Jinotega | NIC | city | 13.09 | -86.0
Jisr al-Shughour; Jisr al-Shughur | SYR | city | 35.81 | 36.32
Jizan; Jazan | SAU | city | 16.89 | 42.55
Johannesburg | ZAF | city | -26.2 | 28.05
Johor Baru; Johor Bahru | MYS | city | 1.49 | 103.74
Jolo | PHL | city | 6.05 | 121.0
Jonglei | SSD | region | 7.2 | 32.4
Jordan Valley | - | region | 32.1 | 35.5
Jos | NGA | city | 9.9 | 8.86
Jouf; al-Jawf | YEM | region | 16.5 | 45.5
Jowhar | SOM | city | 2.78 | 45.5
Juffair | BHR | city | 26.21 | 50.6
Jufra | LBY | city | 29.2 | 16.0
Juliaca | PER | city | -15.5 | -70.13
Kabala | SLE | city | 9.58 | -11.55
Kabylie; Kabylia | DZA | region | 36.6 | 4.5
Kachin state | MMR | region | 26.0 | 97.5
Kadena | JPN | city | 26.36 | 127.77
Kadugli | SDN | city | 11.01 | 29.72
Kaduna | NGA | city | 10.52 | 7.44
Kaesong | PRK | city | 37.97 | 126.55
Kafr Nabl | SYR | city | 35.61 | 36.56
Kailahun | SLE | city | 8.28 | -10.57
Kakuma | KEN | city | 3.71 | 34.86
Kalemie | COD | city | -5.93 | 29.19
Kalimantan | IDN | region | -1.5 | 113.5
Kaliningrad | RUS | city | 54.71 | 20.51
Kananaskis | CAN | city | 50.92 | -115.13
Kananga | COD | city | -5.9 | 22.42
Kandahar | AFG | city | 31.61 | 65.71
Kandy | LKA | city | 7.29 | 80.63
Kankan | GIN | city | 10.39 | -9.31
Kano | NGA | city | 12.0 | 8.52
Kanpur | IND | city | 26.45 | 80.33
Kansai | JPN | region | 34.8 | 135.5
Kansas | USA | region | 38.5 | -98.4
Kaohsiung | TWN | city | 22.63 | 120.3
Kapoeta | SSD | city | 4.77 | 33.59
Kara | TGO | city | 9.55 | 1.19
Karachi | PAK | city | 24.86 | 67.01
Karaganda | KAZ | city | 49.8 | 73.1
Karaj | IRN | city | 35.83 | 50.99
Karak; Kerak | JOR | city | 31.18 | 35.7
Karakalpakstan | UZB | region | 43.0 | 59.0
Karakol | KGZ | city | 42.49 | 78.39
Karamoja | UGA | region | 2.6 | 34.3
Karbala; Kerbala | IRQ | city | 32.61 | 44.02
Kargil | IND | city | 34.56 | 76.13
Karlovac | HRV | city | 45.49 | 15.55
Karlovy Vary | CZE | city | 50.23 | 12.87
Karlsruhe | DEU | city | 49.01 | 8.4
Karnataka | IND | region | 14.7 | 76.1
Karshi; Karshi-Khanabad | UZB | city | 38.86 | 65.79
Kasai | COD | region | -5.5 | 21.5
Kasane | BWA | city | -17.8 | 25.15
Kasese | UGA | city | 0.18 | 30.08
Kashgar | CHN | city | 39.47 | 75.99
Kashmir | IND | region | 34.0 | 75.5
Kassala | SDN | city | 15.45 | 36.4
Kassel | DEU | city | 51.31 | 9.49
Kasserine | TUN | city | 35.17 | 8.83
Kastellorizo | GRC | region | 36.15 | 29.59
Katanga | COD | region | -9.5 | 26.0
Kati | MLI | city | 12.74 | -8.07
Katima Mulilo | NAM | city | -17.5 | 24.27
Katlehong | ZAF | city | -26.33 | 28.15
Katowice | POL | city | 50.26 | 19.02
Katse | LSO | city | -29.34 | 28.48
Katsina | NGA | city | 12.99 | 7.6
Kaunas | LTU | city | 54.9 | 23.9
Kayes | MLI | city | 14.45 | -11.44
Kazan | RUS | city | 55.8 | 49.11
Kef; Le Kef | TUN | city | 36.18 | 8.71
Keflavik | ISL | city | 64.0 | -22.56
Kelantan | MYS | region | 5.3 | 102.0
Kelbajar | AZE | city | 40.1 | 46.04
Kenema | SLE | city | 7.88 | -11.19
Kenosha | USA | city | 42.58 | -87.82
Kentucky | USA | region | 37.5 | -85.3
Kerala | IND | region | 10.5 | 76.4
Kerch | UKR | city | 45.36 | 36.47
Kerch Strait | UKR | region | 45.3 | 36.5
Kerem Shalom | PSE | city | 31.23 | 34.28
Keren | ERI | city | 15.78 | 38.45
Kerman | IRN | city | 30.28 | 57.08
Kermanshah | IRN | city | 34.31 | 47.07
Khabarovsk | RUS | city | 48.48 | 135.08
Khafji | SAU | city | 28.43 | 48.49
Khan Sheikhoun; Khan Sheikhun | SYR | city | 35.44 | 36.65
Khan Younis; Khan Yunis | PSE | city | 31.34 | 34.3
Khanaqin | IRQ | city | 34.35 | 45.39
Khankala | RUS | city | 43.3 | 45.78
Kharg Island | IRN | city | 29.24 | 50.31
Kharkiv; Kharkov | UKR | city | 49.99 | 36.23
Khasavyurt | RUS | city | 43.25 | 46.59
Khayelitsha | ZAF | city | -34.04 | 18.68
Kherson | UKR | city | 46.64 | 32.61
Khiam | LBN | city | 33.33 | 35.61
Khobar; al-Khobar; Khobar Towers | SAU | city | 26.28 | 50.21
Khojaly | AZE | city | 39.91 | 46.79
Khorog | TJK | city | 37.49 | 71.55
Khost | AFG | city | 33.34 | 69.92
Khujand; Khodzhent; Leninabad | TJK | city | 40.28 | 69.62
Khulna | BGD | city | 22.82 | 89.55
Khurais | SAU | city | 25.07 | 48.03
Khuzestan | IRN | region | 31.3 | 49.0
Khyber Pakhtunkhwa; North-West Frontier Province; North West Frontier Province | PAK | region | 34.5 | 72.0
Khyber Pass; Khyber | PAK | region | 34.1 | 71.1
Kibeho | RWA | city | -2.64 | 29.55
Kibera | KEN | city | -1.31 | 36.79
Kibungo | RWA | city | -2.16 | 30.54
Kibuye | RWA | city | -2.06 | 29.35
Kidal | MLI | city | 18.44 | 1.41
Kigoma | TZA | city | -4.88 | 29.63
Kilinochchi | LKA | city | 9.39 | 80.4
Kilis | TUR | city | 36.72 | 37.12
Kindu | COD | city | -2.95 | 25.92
Kinmen; Quemoy | TWN | region | 24.43 | 118.32
Kirkenes | NOR | city | 69.73 | 30.05
Kirkuk | IRQ | city | 35.47 | 44.39
Kiruna | SWE | city | 67.86 | 20.23
Kiryat Arba | PSE | city | 31.53 | 35.12
Kiryat Shmona; Kiryat Shemona | ISR | city | 33.21 | 35.57
Kisangani; Stanleyville | COD | city | 0.52 | 25.2
Kismayo; Kismayu; Chisimaio | SOM | city | -0.36 | 42.55
Kisoro | UGA | city | -1.28 | 29.69
Kisumu | KEN | city | -0.1 | 34.75
Kitgum | UGA | city | 3.29 | 32.88
Kivu | COD | region | -2.0 | 28.8
Kizlyar | RUS | city | 43.85 | 46.71
Klaipeda | LTU | city | 55.7 | 21.14
Knin | HRV | city | 44.04 | 16.2
Kobani; Kobane; Ayn al-Arab | SYR | city | 36.89 | 38.35
Kobe | JPN | city | 34.69 | 135.2
Kodok | SSD | city | 9.89 | 32.12
Kodori Gorge; Kodori | GEO | region | 43.05 | 41.75
Kogi | NGA | region | 7.8 | 6.7
Kohat | PAK | city | 33.58 | 71.44
Koidu; Kono | SLE | city | 8.64 | -10.97
Kokang | MMR | region | 23.7 | 98.7
Kolofata | CMR | city | 11.16 | 14.01
Kolwezi | COD | city | -10.72 | 25.47
Kompong Thom; Kampong Thom | KHM | city | 12.71 | 104.89
Konna | MLI | city | 14.95 | -3.9
Kordofan | SDN | region | 13.0 | 30.0
Korean peninsula | - | region | 38.0 | 127.5
Korhogo | CIV | city | 9.46 | -5.63
Kosice | SVK | city | 48.72 | 21.26
Kosovo Polje | KOS | city | 42.64 | 21.1
Kotor | MNE | city | 42.42 | 18.77
Kozloduy; Kozlodui | BGR | city | 43.78 | 23.73
Kragujevac | SRB | city | 44.01 | 20.91
Krajina | HRV | region | 44.3 | 16.0
Krakow; Cracow | POL | city | 50.06 | 19.94
Kramatorsk | UKR | city | 48.72 | 37.58
Kranj | SVN | city | 46.24 | 14.36
Krasnodar | RUS | city | 45.04 | 38.98
Kremenchuk | UKR | city | 49.07 | 33.42
Kryvyi Rih; Krivoy Rog | UKR | city | 47.91 | 33.39
Kufa | IRQ | city | 32.03 | 44.4
Kufra | LBY | city | 24.2 | 23.29
Kuito; Cuito | AGO | city | -12.38 | 16.94
Kukes | ALB | city | 42.08 | 20.42
Kulyab; Kulob | TJK | city | 37.91 | 69.78
Kumanovo | MKD | city | 42.13 | 21.71
Kumasi | GHA | city | 6.69 | -1.62
Kumba | CMR | city | 4.64 | 9.45
Kumho | PRK | city | 40.1 | 128.33
Kunar | AFG | region | 34.85 | 71.1
Kunduz | AFG | city | 36.73 | 68.87
Kunming | CHN | city | 25.04 | 102.72
Kupang | IDN | city | -10.17 | 123.6
Kupiansk; Kupyansk | UKR | city | 49.71 | 37.62
Kurdistan | - | region | 37.0 | 43.0
Kurgan-Tyube; Qurghonteppa | TJK | city | 37.84 | 68.78
Kuriga | NGA | city | 10.8 | 6.9
Kuril Islands; Kurile Islands; Kurils; Kuriles | RUS | region | 46.5 | 151.0
Kurram | PAK | region | 33.7 | 70.3
Kursk | RUS | city | 51.73 | 36.19
Kushka; Serhetabat | TKM | city | 35.28 | 62.34
Kut; al-Kut | IRQ | city | 32.51 | 45.82
Kuta | IDN | city | -8.72 | 115.17
Kutaisi | GEO | city | 42.27 | 42.7
Kutum | SDN | city | 14.2 | 24.67
Kutupalong | BGD | city | 21.21 | 92.16
Kuznica | POL | city | 53.51 | 23.65
KwaZulu-Natal; Natal | ZAF | region | -28.7 | 30.7
Kyaukphyu | MMR | city | 19.43 | 93.55
Kyoto | JPN | city | 35.01 | 135.77
Kyrenia | CYP | city | 35.34 | 33.32
L'Aquila | ITA | city | 42.35 | 13.4
La Ceiba | HND | city | 15.78 | -86.79
La Plata | ARG | city | -34.92 | -57.95
Laayoune; El Aaiun | MAR | city | 27.15 | -13.2
Lacandon jungle; Lacandon | MEX | region | 16.6 | -91.2
Lachin; Lachin corridor | AZE | city | 39.64 | 46.55
Ladakh | IND | region | 34.2 | 77.6
Lae | PNG | city | -6.73 | 147.0
Lagos | NGA | city | 6.52 | 3.38
Lahad Datu | MYS | city | 5.03 | 118.33
Lahj; Lahij | YEM | city | 13.06 | 44.88
Lahore | PAK | city | 31.55 | 74.34
Lajes | PRT | city | 38.76 | -27.09
Lake Chad | TCD | region | 13.1 | 14.4
Lal Masjid | PAK | city | 33.71 | 73.09
Lalibela | ETH | city | 12.03 | 39.04
Lampedusa | ITA | city | 35.51 | 12.6
Lamu | KEN | city | -2.27 | 40.9
Lanao del Sur | PHL | region | 7.8 | 124.3
Langkawi | MYS | region | 6.35 | 99.8
Langley | USA | city | 38.95 | -77.15
Lanzarote | ESP | region | 29.05 | -13.63
Lanzhou | CHN | city | 36.06 | 103.83
Lapland | FIN | region | 67.5 | 26.5
Larkana | PAK | city | 27.56 | 68.21
Larnaca | CYP | city | 34.92 | 33.63
Las Anod; Laascaanood | SOM | city | 8.48 | 47.36
Las Palmas | ESP | city | 28.12 | -15.43
Las Vegas | USA | city | 36.17 | -115.14
Lashio | MMR | city | 22.94 | 97.75
Lashkar Gah; Lashkargah | AFG | city | 31.59 | 64.36
Latakia | SYR | city | 35.52 | 35.78
Latin America | - | region | -12.0 | -60.0
Laukkai; Laukkaing | MMR | city | 23.69 | 98.77
Lausanne | CHE | city | 46.52 | 6.63
Lautoka | FJI | city | -17.61 | 177.45
Leeds | GBR | city | 53.8 | -1.55
Leer | SSD | city | 8.3 | 30.14
Leh | IND | city | 34.15 | 77.58
Leicester | GBR | city | 52.64 | -1.13
Leipzig | DEU | city | 51.34 | 12.37
Lekki | NGA | city | 6.44 | 3.47
Leposavic | KOS | city | 43.1 | 20.8
Les Cayes | HTI | city | 18.19 | -73.75
Lesbos; Lesvos | GRC | region | 39.2 | 26.28
Levant | - | region | 34.0 | 36.5
Lhasa | CHN | city | 29.65 | 91.14
Lhokseumawe | IDN | city | 5.18 | 97.15
Liaoning | CHN | region | 41.3 | 122.6
Liege | BEL | city | 50.63 | 5.57
Liepaja | LVA | city | 56.51 | 21.01
Likasi | COD | city | -10.98 | 26.73
Likoni | KEN | city | -4.08 | 39.66
Lille | FRA | city | 50.63 | 3.06
Limassol | CYP | city | 34.68 | 33.04
Limerick | IRL | city | 52.66 | -8.63
Line of Control | - | region | 34.5 | 74.5
Linz | AUT | city | 48.31 | 14.29
Liquica | TLS | city | -8.59 | 125.34
Lira | UGA | city | 2.25 | 32.9
Litani River; Litani | LBN | region | 33.35 | 35.3
Liverpool | GBR | city | 53.41 | -2.98
Livingstone | ZMB | city | -17.84 | 25.86
Lobito | AGO | city | -12.35 | 13.55
Lockerbie | GBR | city | 55.12 | -3.36
Lod; Lydda | ISR | city | 31.95 | 34.89
Lodz | POL | city | 51.76 | 19.46
Lofa | LBR | region | 8.2 | -9.7
Loikaw | MMR | city | 19.68 | 97.21
Lombardy | ITA | region | 45.6 | 9.8
Lombok | IDN | region | -8.6 | 116.3
Londonderry; Derry | GBR | city | 55.0 | -7.31
Los Angeles | USA | city | 34.05 | -118.24
Louisiana | USA | region | 31.0 | -92.0
Luang Prabang | LAO | city | 19.89 | 102.14
Lubango | AGO | city | -14.92 | 13.5
Lublin | POL | city | 51.25 | 22.57
Lubmin | DEU | city | 54.14 | 13.6
Lubumbashi; Elisabethville | COD | city | -11.66 | 27.48
Lubyanka | RUS | city | 55.76 | 37.63
Lucerne | CHE | city | 47.05 | 8.31
Lucknow | IND | city | 26.85 | 80.95
Lugano | CHE | city | 46.0 | 8.95
Luhansk; Lugansk | UKR | city | 48.57 | 39.31
Lumbini | NPL | city | 27.47 | 83.28
Lungi | SLE | city | 8.62 | -13.2
Lunsar | SLE | city | 8.68 | -12.53
Luuq | SOM | city | 3.8 | 42.55
Luwero | UGA | city | 0.85 | 32.47
Luxor | EGY | city | 25.69 | 32.64
Luzon | PHL | region | 16.0 | 121.0
Lviv; Lvov | UKR | city | 49.84 | 24.03
Lyman; Krasny Liman | UKR | city | 48.99 | 37.8
Lyon; Lyons | FRA | city | 45.76 | 4.84
Lysychansk; Lisichansk | UKR | city | 48.9 | 38.44
Maale Adumim | PSE | city | 31.78 | 35.3
Maan | JOR | city | 30.2 | 35.73
Maarat al-Numan; Maaret al-Numan | SYR | city | 35.64 | 36.68
Maastricht | NLD | city | 50.85 | 5.69
Macenta | GIN | city | 8.54 | -9.47
Machakos | KEN | city | -1.52 | 37.26
Madaya | SYR | city | 33.69 | 36.1
Madeira | PRT | region | 32.75 | -17.0
Madhya Pradesh | IND | region | 23.5 | 78.5
Madras; Chennai | IND | city | 13.08 | 80.27
Mae Sot | THA | city | 16.71 | 98.57
Magas | RUS | city | 43.17 | 44.8
Magdeburg | DEU | city | 52.12 | 11.63
Maghreb | - | region | 32.0 | 2.0
Maglaj | BIH | city | 44.55 | 18.1
Magnitogorsk | RUS | city | 53.41 | 58.98
Maguindanao | PHL | region | 6.9 | 124.4
Mahabad | IRN | city | 36.77 | 45.72
Maharashtra | IND | region | 19.6 | 75.7
Maidan | UKR | city | 50.45 | 30.52
Maiduguri | NGA | city | 11.83 | 13.15
Maine | USA | region | 45.4 | -69.2
Majdal Shams | ISR | city | 33.27 | 35.77
Makassar; Ujung Pandang | IDN | city | -5.14 | 119.42
Makati | PHL | city | 14.55 | 121.02
Makeni | SLE | city | 8.88 | -12.04
Makhachkala | RUS | city | 42.98 | 47.5
Makhmour; Makhmur | IRQ | city | 35.78 | 43.58
Malacca; Melaka | MYS | city | 2.19 | 102.25
Malaga | ESP | city | 36.72 | -4.42
Malaita | SLB | region | -9.0 | 161.0
Malakal | SSD | city | 9.53 | 31.66
Malanje; Malange | AGO | city | -9.54 | 16.34
Maliana | TLS | city | -8.99 | 125.22
Malindi | KEN | city | -3.22 | 40.12
Malisevo | KOS | city | 42.48 | 20.75
Malmo | SWE | city | 55.6 | 13.0
Maluku; Moluccas | IDN | region | -3.5 | 129.0
Mamasapano | PHL | city | 6.9 | 124.5
Manas | KGZ | city | 43.06 | 74.48
Manaus | BRA | city | -3.12 | -60.02
Manbij | SYR | city | 36.53 | 37.95
Manchester | GBR | city | 53.48 | -2.24
Mandalay | MMR | city | 21.97 | 96.08
Mandera | KEN | city | 3.94 | 41.86
Manerplaw | MMR | city | 17.72 | 97.75
Manhattan | USA | city | 40.78 | -73.97
Manipur | IND | region | 24.7 | 93.9
Mannar | LKA | city | 8.98 | 79.9
Mansoura | EGY | city | 31.04 | 31.38
Manta | ECU | city | -0.97 | -80.71
Manus Island; Manus | PNG | region | -2.07 | 147.0
Maracaibo | VEN | city | 10.65 | -71.64
Maradi | NER | city | 13.5 | 7.1
Marange | ZWE | city | -19.6 | 32.3
Marawi | PHL | city | 8.0 | 124.29
Mardan | PAK | city | 34.2 | 72.05
Mardin | TUR | city | 37.31 | 40.74
Marib | YEM | city | 15.46 | 45.33
Maribor | SVN | city | 46.55 | 15.65
Mariel | CUB | city | 22.99 | -82.75
Marikana | ZAF | city | -25.7 | 27.48
Maringue | MOZ | city | -17.95 | 34.4
Marinka; Maryinka | UKR | city | 47.94 | 37.5
Mariupol | UKR | city | 47.1 | 37.55
Marjah; Marja | AFG | city | 31.52 | 64.12
Marjayoun; Marjeyoun | LBN | city | 33.36 | 35.59
Markale | BIH | city | 43.86 | 18.42
Maroua | CMR | city | 10.6 | 14.32
Marrakech; Marrakesh | MAR | city | 31.63 | -8.0
Marsaxlokk | MLT | city | 35.84 | 14.54
Marseille; Marseilles | FRA | city | 43.3 | 5.37
Maryland | USA | region | 39.0 | -76.8
Masaya | NIC | city | 11.97 | -86.1
Mashhad; Meshed | IRN | city | 36.3 | 59.6
Mashonaland | ZWE | region | -17.3 | 31.0
Masiaka | SLE | city | 8.4 | -12.67
Masisi | COD | city | -1.4 | 28.82
Massachusetts | USA | region | 42.3 | -71.8
Massawa | ERI | city | 15.61 | 39.45
Masvingo | ZWE | city | -20.07 | 30.83
Masyaf | SYR | city | 35.06 | 36.34
Matabeleland | ZWE | region | -19.5 | 27.8
Matadi | COD | city | -5.82 | 13.46
Matagalpa | NIC | city | 12.92 | -85.92
Matamoros | MEX | city | 25.87 | -97.5
Matsu | TWN | region | 26.16 | 119.95
Maungdaw | MMR | city | 20.82 | 92.37
Mazar-i-Sharif; Mazar-e-Sharif; Mazar-e Sharif; Mazar | AFG | city | 36.71 | 67.11
Mbandaka | COD | city | 0.05 | 18.26
Mbarara | UGA | city | -0.61 | 30.65
Mbuji-Mayi | COD | city | -6.14 | 23.59
Mecca; Makkah | SAU | city | 21.39 | 39.86
Medan | IDN | city | 3.59 | 98.67
Medea | DZA | city | 36.26 | 2.75
Medellin | COL | city | 6.25 | -75.56
Medina | SAU | city | 24.47 | 39.61
Mediterranean; Mediterranean Sea | - | region | 35.0 | 18.0
Meikhtila; Meiktila | MMR | city | 20.88 | 95.86
Mekele; Mekelle | ETH | city | 13.5 | 39.47
Mekong | - | region | 15.0 | 105.5
Mekong Delta | VNM | region | 10.0 | 105.8
Melbourne | AUS | city | -37.81 | 144.96
Melilla | ESP | city | 35.29 | -2.94
Melitopol | UKR | city | 46.85 | 35.37
Menaka | MLI | city | 15.92 | 2.4
Mendoza | ARG | city | -32.89 | -68.84
Merca; Marka | SOM | city | 1.71 | 44.77
Merowe | SDN | city | 18.48 | 31.82
Meta province | COL | region | 3.5 | -73.0
Metula | ISR | city | 33.28 | 35.58
Miami | USA | city | 25.76 | -80.19
Michigan | USA | region | 44.3 | -85.4
Michoacan | MEX | region | 19.2 | -101.9
Middle East; Mideast; Near East | - | region | 29.3 | 42.6
Milan | ITA | city | 45.46 | 9.19
Mindanao | PHL | region | 7.8 | 125.0
Minembwe | COD | city | -3.85 | 28.75
Mingora | PAK | city | 34.78 | 72.36
Minneapolis | USA | city | 44.98 | -93.27
Minnesota | USA | region | 46.3 | -94.3
Minya | EGY | city | 28.11 | 30.75
Miran Shah; Miranshah | PAK | city | 33.0 | 70.07
Misrata; Misurata | LBY | city | 32.38 | 15.09
Mississippi | USA | region | 32.7 | -89.7
Missouri | USA | region | 38.4 | -92.5
Mitrovica; Kosovska Mitrovica | KOS | city | 42.89 | 20.87
Mizoram | IND | region | 23.2 | 92.9
Mmabatho | ZAF | city | -25.85 | 25.63
Moba | COD | city | -7.04 | 29.73
Mocha | YEM | city | 13.32 | 43.25
Mocimboa da Praia | MOZ | city | -11.35 | 40.35
Moelln; Molln | DEU | city | 53.63 | 10.69
Mogilev | BLR | city | 53.9 | 30.34
Moheli | COM | region | -12.3 | 43.73
Molenbeek | BEL | city | 50.86 | 4.32
Mombasa | KEN | city | -4.05 | 39.67
Mons | BEL | city | 50.45 | 3.95
Montana | USA | region | 47.0 | -109.6
Montego Bay | JAM | city | 18.47 | -77.92
Monterrey | MEX | city | 25.69 | -100.32
Montpellier | FRA | city | 43.61 | 3.88
Montreal | CAN | city | 45.5 | -73.57
Montreux | CHE | city | 46.43 | 6.91
Mopti | MLI | city | 14.49 | -4.18
Morazan | SLV | region | 13.77 | -88.1
Morelia | MEX | city | 19.7 | -101.19
Moria | GRC | city | 39.14 | 26.5
Mostar | BIH | city | 43.34 | 17.81
Mosul | IRQ | city | 36.34 | 43.13
Moulmein; Mawlamyine | MMR | city | 16.49 | 97.63
Moundou | TCD | city | 8.57 | 16.08
Mount Athos | GRC | city | 40.16 | 24.33
Mount Igman | BIH | city | 43.75 | 18.27
Mount Kumgang; Kumgang | PRK | city | 38.65 | 128.1
Moura | MLI | city | 14.3 | -4.1
Mozdok | RUS | city | 43.74 | 44.65
Mpeketoni | KEN | city | -2.39 | 40.7
Mpondwe | UGA | city | 0.04 | 29.72
Mugunga | COD | city | -1.6 | 29.15
Mukalla; al-Mukalla | YEM | city | 14.54 | 49.13
Mullaitivu; Mullaittivu | LKA | city | 9.27 | 80.81
Multan | PAK | city | 30.2 | 71.47
Mumbai; Bombay | IND | city | 19.08 | 72.88
Munich | DEU | city | 48.14 | 11.58
Muridke | PAK | city | 31.8 | 74.26
Murmansk | RUS | city | 68.97 | 33.08
Musandam | OMN | region | 26.2 | 56.3
Musudan-ri | PRK | city | 40.86 | 129.67
Mutare | ZWE | city | -18.97 | 32.67
Muyinga | BDI | city | -2.85 | 30.34
Muzaffarabad | PAK | city | 34.37 | 73.47
Muzaffarnagar | IND | city | 29.47 | 77.7
Mwanza | TZA | city | -2.52 | 32.92
Myawaddy | MMR | city | 16.69 | 98.51
Myitkyina | MMR | city | 25.38 | 97.4
Mykolaiv; Nikolaev; Mykolayiv | UKR | city | 46.97 | 32.0
Nabatiyeh; Nabatiya | LBN | city | 33.38 | 35.48
Nablus | PSE | city | 32.22 | 35.25
Nacala | MOZ | city | -14.54 | 40.67
Nadi | FJI | city | -17.8 | 177.42
Nador | MAR | city | 35.17 | -2.93
Nagaland | IND | region | 26.1 | 94.5
Nagasaki | JPN | city | 32.75 | 129.88
Nagorno-Karabakh; Nagorno Karabakh; Nagorny Karabakh; Karabakh; Artsakh | AZE | region | 39.82 | 46.75
Nagoya | JPN | city | 35.18 | 136.91
Naha | JPN | city | 26.21 | 127.68
Nahariya | ISR | city | 33.01 | 35.1
Nahr al-Bared | LBN | city | 34.51 | 35.96
Naivasha | KEN | city | -0.72 | 36.43
Najaf | IRQ | city | 32.0 | 44.34
Najran | SAU | city | 17.49 | 44.13
Nakhchivan; Nakhichevan | AZE | region | 39.21 | 45.41
Nakuru | KEN | city | -0.3 | 36.08
Nalchik | RUS | city | 43.49 | 43.62
Namangan | UZB | city | 41.0 | 71.67
Nampo | PRK | city | 38.74 | 125.41
Nampula | MOZ | city | -15.12 | 39.27
Nangarhar | AFG | region | 34.25 | 70.4
Nanjing; Nanking | CHN | city | 32.06 | 118.8
Nanterre | FRA | city | 48.89 | 2.2
Nantes | FRA | city | 47.22 | -1.55
Naples | ITA | city | 40.85 | 14.27
Naqoura | LBN | city | 33.12 | 35.14
Narathiwat | THA | city | 6.43 | 101.82
Narayanganj | BGD | city | 23.62 | 90.5
Narita | JPN | city | 35.77 | 140.32
Narva | EST | city | 59.38 | 28.19
Nasir | SSD | city | 8.6 | 33.07
Nasiriyah; Nassiriya; Nasiriya | IRQ | city | 31.05 | 46.26
Natanz | IRN | city | 33.51 | 51.92
Natuna Islands; Natuna | IDN | region | 3.9 | 108.2
Navarre; Navarra | ESP | region | 42.7 | -1.7
Nazareth | ISR | city | 32.7 | 35.3
Nazran | RUS | city | 43.23 | 44.77
Ndele | CAF | city | 8.41 | 20.65
Ndola | ZMB | city | -12.96 | 28.64
Nebraska | USA | region | 41.5 | -99.8
Negev; Negev desert | ISR | region | 30.8 | 34.8
Negombo | LKA | city | 7.21 | 79.84
Negros | PHL | region | 10.0 | 122.9
Nepalgunj | NPL | city | 28.05 | 81.62
Netanya | ISR | city | 32.32 | 34.86
Netzarim | PSE | city | 31.48 | 34.4
Nevada | USA | region | 39.3 | -116.6
New Hampshire | USA | region | 43.7 | -71.6
New Jersey | USA | region | 40.2 | -74.7
New Mexico | USA | region | 34.4 | -106.1
New Orleans | USA | city | 29.95 | -90.07
New York; New York City | USA | city | 40.71 | -74.01
Newfoundland | CAN | region | 49.0 | -56.0
Ngara | TZA | city | -2.47 | 30.65
Ngozi | BDI | city | -2.91 | 29.83
Niger Delta | NGA | region | 5.0 | 6.0
Niigata | JPN | city | 37.92 | 139.04
Nineveh; Ninawa | IRQ | region | 36.0 | 42.5
Ningxia | CHN | region | 37.3 | 106.0
Nis | SRB | city | 43.32 | 21.9
Nizhny Novgorod; Gorky | RUS | city | 56.33 | 44.0
Nkandla | ZAF | city | -28.84 | 31.09
Norfolk | USA | city | 36.85 | -76.29
Normandy | FRA | region | 49.1 | 0.1
Norte de Santander | COL | region | 8.0 | -73.0
North Africa | - | region | 28.0 | 8.0
North America | - | region | 46.1 | -100.5
North Carolina | USA | region | 35.6 | -79.4
North Dakota | USA | region | 47.5 | -100.5
North Kivu | COD | region | -0.8 | 29.0
North Ossetia | RUS | region | 43.0 | 44.3
North Rhine-Westphalia | DEU | region | 51.5 | 7.6
North Sea | - | region | 56.0 | 3.0
North Waziristan | PAK | region | 33.0 | 70.0
Northern Cyprus | CYP | region | 35.25 | 33.6
Nottingham | GBR | city | 52.95 | -1.15
Nouadhibou | MRT | city | 20.93 | -17.03
Nova Kakhovka; Kakhovka | UKR | city | 46.76 | 33.37
Nova Scotia | CAN | region | 45.0 | -63.0
Novaya Zemlya | RUS | region | 74.0 | 57.0
Novi Pazar | SRB | city | 43.14 | 20.52
Novi Sad | SRB | city | 45.25 | 19.84
Novoazovsk | UKR | city | 47.11 | 38.09
Novorossiysk | RUS | city | 44.72 | 37.77
Novosibirsk | RUS | city | 55.03 | 82.92
Nuba Mountains | SDN | region | 11.5 | 30.5
Nuevo Laredo | MEX | city | 27.48 | -99.5
Nukus | UZB | city | 42.46 | 59.6
Nunavut | CAN | region | 70.0 | -90.0
Nuremberg | DEU | city | 49.45 | 11.08
Nuristan | AFG | region | 35.3 | 70.9
Nusaybin | TUR | city | 37.07 | 41.22
Nuseirat | PSE | city | 31.45 | 34.39
Nyala | SDN | city | 12.05 | 24.88
Nzerekore | GIN | city | 7.76 | -8.82
Oaxaca | MEX | city | 17.07 | -96.72
Occra Hills | SLE | region | 8.4 | -12.9
Odessa; Odesa | UKR | city | 46.48 | 30.72
Oecussi; Oecusse | TLS | region | -9.2 | 124.36
Ofra | PSE | city | 31.95 | 35.26
Ogaden | ETH | region | 7.0 | 44.5
Ogoniland | NGA | region | 4.7 | 7.3
Ogossagou | MLI | city | 13.9 | -3.5
Ohio | USA | region | 40.4 | -82.8
Ohrid | MKD | city | 41.12 | 20.8
Oka | CAN | city | 45.47 | -74.09
Okinawa | JPN | region | 26.5 | 127.95
Oklahoma | USA | region | 35.6 | -97.5
Oklahoma City | USA | city | 35.47 | -97.52
Okucani | HRV | city | 45.26 | 17.2
Omagh | GBR | city | 54.6 | -7.3
Omanthai | LKA | city | 8.86 | 80.5
Omarska | BIH | city | 44.89 | 16.89
Omdurman | SDN | city | 15.64 | 32.48
Omsk | RUS | city | 54.99 | 73.37
Onitsha | NGA | city | 6.15 | 6.79
Ontario | CAN | region | 50.0 | -86.0
Orahovac | KOS | city | 42.4 | 20.65
Orakzai | PAK | region | 33.7 | 70.9
Oran | DZA | city | 35.7 | -0.63
Oregon | USA | region | 44.0 | -120.5
Orissa; Odisha | IND | region | 20.5 | 84.4
Orlando | USA | city | 28.54 | -81.38
Oromia; Oromiya | ETH | region | 7.5 | 39.5
Oruro | BOL | city | -17.97 | -67.11
Osaka | JPN | city | 34.69 | 135.5
Osh | KGZ | city | 40.53 | 72.8
Oshakati | NAM | city | -17.79 | 15.69
Osijek | HRV | city | 45.55 | 18.69
Ostrava | CZE | city | 49.84 | 18.28
Ouvea | FRA | city | -20.6 | 166.57
Owerri | NGA | city | 5.48 | 7.03
Owo | NGA | city | 7.2 | 5.59
Pacific Ocean; South Pacific | - | region | 0.0 | -160.0
Pahalgam | IND | city | 34.02 | 75.32
Pailin | KHM | city | 12.85 | 102.61
Paju | KOR | city | 37.76 | 126.78
Pakrac | HRV | city | 45.44 | 17.19
Paks | HUN | city | 46.62 | 18.86
Paktia | AFG | region | 33.7 | 69.4
Paktika | AFG | region | 32.5 | 68.8
Palawan | PHL | region | 9.8 | 118.7
Pale | BIH | city | 43.82 | 18.57
Palermo | ITA | city | 38.12 | 13.36
Palm Beach | USA | city | 26.71 | -80.04
Palma | MOZ | city | -10.78 | 40.48
Palmyra; Tadmur | SYR | city | 34.56 | 38.28
Palomares | ESP | city | 37.25 | -1.8
Palu | IDN | city | -0.9 | 119.87
Pamplona | ESP | city | 42.81 | -1.65
Panama Canal | PAN | region | 9.08 | -79.68
Panguna | PNG | city | -6.32 | 155.5
Panjshir; Panjshir Valley | AFG | region | 35.27 | 69.47
Pankisi Gorge; Pankisi | GEO | region | 42.1 | 45.25
Panmunjom | PRK | city | 37.96 | 126.68
Paphos | CYP | city | 34.77 | 32.42
Papua; Irian Jaya; West Papua | IDN | region | -4.0 | 138.0
Paracel Islands; Paracels | VNM | region | 16.5 | 112.0
Parachinar | PAK | city | 33.9 | 70.1
Parakou | BEN | city | 9.34 | 2.63
Parchin | IRN | city | 35.52 | 51.77
Parkland | USA | city | 26.31 | -80.24
Pathankot | IND | city | 32.27 | 75.65
Patna | IND | city | 25.61 | 85.14
Patras | GRC | city | 38.25 | 21.73
Pattani | THA | city | 6.87 | 101.25
Pattaya | THA | city | 12.93 | 100.88
Pearl Harbor | USA | city | 21.37 | -157.95
Pearl Square; Pearl Roundabout | BHR | city | 26.22 | 50.57
Pec; Peja | KOS | city | 42.66 | 20.29
Pemba | MOZ | city | -12.97 | 40.52
Pemba Island | TZA | region | -5.2 | 39.78
Penang | MYS | region | 5.4 | 100.3
Pennsylvania | USA | region | 40.9 | -77.8
Perejil Island | ESP | city | 35.91 | -5.42
Perekop | UKR | city | 46.15 | 33.69
Perm | RUS | city | 58.01 | 56.25
Persian Gulf; Arabian Gulf; Gulf region | - | region | 26.5 | 52.0
Perth | AUS | city | -31.95 | 115.86
Pervomaiskoye; Pervomayskaya | RUS | city | 43.62 | 46.66
Peshawar | PAK | city | 34.01 | 71.58
Peten | GTM | region | 16.9 | -90.0
Petionville | HTI | city | 18.51 | -72.29
Petrinja | HRV | city | 45.44 | 16.28
Philadelphi Corridor | PSE | city | 31.27 | 34.25
Philadelphia | USA | city | 39.95 | -75.17
Phoenix | USA | city | 33.45 | -112.07
Phuket | THA | region | 7.88 | 98.39
Pibor | SSD | city | 6.8 | 33.13
Pietermaritzburg | ZAF | city | -29.6 | 30.38
Piraeus | GRC | city | 37.94 | 23.65
Pittsburgh | USA | city | 40.44 | -80.0
Pituffik; Thule | DNK | city | 76.53 | -68.7
Plateau state | NGA | region | 9.2 | 9.5
Plesetsk | RUS | city | 62.93 | 40.57
Plitvice | HRV | city | 44.88 | 15.62
Ploiesti | ROU | city | 44.94 | 26.03
Plovdiv | BGR | city | 42.14 | 24.75
Plzen; Pilsen | CZE | city | 49.75 | 13.38
Pochalla | SSD | city | 7.2 | 34.1
Podujevo | KOS | city | 42.91 | 21.19
Pointe-Noire; Pointe Noire | COG | city | -4.78 | 11.86
Poipet | KHM | city | 13.66 | 102.56
Pokhara | NPL | city | 28.21 | 83.99
Pokharan; Pokhran | IND | city | 26.92 | 71.92
Pokrovsk | UKR | city | 48.28 | 37.18
Poltava | UKR | city | 49.59 | 34.55
Poonch | IND | city | 33.77 | 74.09
Popasna | UKR | city | 48.63 | 38.38
Popayan | COL | city | 2.44 | -76.61
Port Elizabeth | ZAF | city | -33.96 | 25.6
Port Harcourt | NGA | city | 4.82 | 7.05
Port Loko | SLE | city | 8.77 | -12.79
Port Said | EGY | city | 31.27 | 32.3
Port Stanley | GBR | city | -51.7 | -57.85
Port Sudan | SDN | city | 19.62 | 37.22
Port-Gentil | GAB | city | -0.72 | 8.78
Portadown | GBR | city | 54.42 | -6.44
Portland | USA | city | 45.52 | -122.68
Porto Alegre | BRA | city | -30.03 | -51.23
Porto; Oporto | PRT | city | 41.15 | -8.61
Poso | IDN | city | -1.4 | 120.75
Poti | GEO | city | 42.15 | 41.67
Potiskum | NGA | city | 11.71 | 11.08
Potosi | BOL | city | -19.58 | -65.75
Potsdam | DEU | city | 52.4 | 13.06
Poznan | POL | city | 52.41 | 16.93
Pratas | TWN | region | 20.7 | 116.73
Preah Vihear | KHM | city | 14.39 | 104.68
Presevo; Presevo Valley | SRB | city | 42.31 | 21.65
Prespa; Lake Prespa | MKD | region | 40.9 | 21.0
Prevlaka | HRV | city | 42.4 | 18.52
Prijedor | BIH | city | 44.98 | 16.71
Principe | STP | region | 1.61 | 7.4
Prizren | KOS | city | 42.21 | 20.74
Przemysl | POL | city | 49.78 | 22.77
Przewodow | POL | city | 50.47 | 23.93
Pskov | RUS | city | 57.82 | 28.33
Puebla | MEX | city | 19.04 | -98.2
Puerto Cabello | VEN | city | 10.47 | -68.01
Pulwama | IND | city | 33.87 | 74.9
Punggye-ri | PRK | city | 41.28 | 129.08
Punjab | IND | region | 31.0 | 75.4
Puno | PER | city | -15.84 | -70.02
Punta Arenas | CHL | city | -53.16 | -70.91
Punta del Este | URY | city | -34.96 | -54.95
Puntland | SOM | region | 9.5 | 49.5
Putumayo | COL | region | 0.5 | -76.0
Pyandzh; Panj | TJK | city | 37.24 | 69.1
Pyeongchang | KOR | city | 37.37 | 128.39
Pyeongtaek | KOR | city | 36.99 | 127.11
Pylos | GRC | city | 36.91 | 21.7
Qaim; al-Qaim | IRQ | city | 34.38 | 41.09
Qalqilya; Qalqiliya | PSE | city | 32.19 | 34.97
Qamishli; Kamishli | SYR | city | 37.05 | 41.22
Qana | LBN | city | 33.21 | 35.3
Qandil mountains; Qandil | IRQ | region | 36.5 | 45.0
Qatif | SAU | city | 26.56 | 50.01
Qingdao; Tsingtao | CHN | city | 36.07 | 120.38
Qinghai | CHN | region | 35.7 | 96.0
Qom; Qum | IRN | city | 34.64 | 50.88
Quebec | CAN | region | 52.0 | -72.0
Quebec City | CAN | city | 46.81 | -71.21
Quelimane | MOZ | city | -17.88 | 36.89
Quetta | PAK | city | 30.18 | 67.0
Quetzaltenango | GTM | city | 14.83 | -91.52
Quezon City | PHL | city | 14.68 | 121.04
Quiche | GTM | region | 15.5 | -91.0
Quneitra | SYR | city | 33.13 | 35.82
Qusair; Qusayr; al-Qusair | SYR | city | 34.51 | 36.58
Rabaa al-Adawiya; Rabaa | EGY | city | 30.07 | 31.33
Racak | KOS | city | 42.43 | 21.02
Rafah | PSE | city | 31.28 | 34.25
Rafah crossing | EGY | city | 31.25 | 34.26
Rajasthan | IND | region | 26.6 | 73.8
Rajin; Najin | PRK | city | 42.25 | 130.3
Rajshahi | BGD | city | 24.37 | 88.6
Rakhine; Rakhine state; Arakan | MMR | region | 20.0 | 93.8
Ramadi | IRQ | city | 33.42 | 43.3
Rambouillet | FRA | city | 48.64 | 1.83
Ramstein | DEU | city | 49.44 | 7.6
Rana Plaza | BGD | city | 23.85 | 90.26
Raqqa; Rakka | SYR | city | 35.95 | 39.01
Ras Laffan | QAT | city | 25.9 | 51.55
Ras Lanuf | LBY | city | 30.5 | 18.57
Ras Tanura | SAU | city | 26.64 | 50.16
Ras al-Ain; Ras al-Ayn | SYR | city | 36.85 | 40.07
Ras al-Khaimah | ARE | city | 25.79 | 55.94
Rasht | IRN | city | 37.28 | 49.58
Rastan | SYR | city | 34.93 | 36.73
Rawalpindi | PAK | city | 33.6 | 73.05
Recife | BRA | city | -8.05 | -34.88
Red Sea | - | region | 20.0 | 38.5
Red Square | RUS | city | 55.75 | 37.62
Redzikowo | POL | city | 54.48 | 17.1
Reggio Calabria | ITA | city | 38.11 | 15.65
Reim | ISR | city | 31.39 | 34.46
Relizane | DZA | city | 35.74 | 0.56
Rennes | FRA | city | 48.11 | -1.68
Republika Srpska | BIH | region | 44.8 | 17.6
Ressano Garcia | MOZ | city | -25.44 | 31.99
Reyhanli | TUR | city | 36.27 | 36.57
Reynosa | MEX | city | 26.09 | -98.28
Rhode Island | USA | region | 41.6 | -71.5
Rhodes | GRC | region | 36.2 | 27.95
Richards Bay | ZAF | city | -28.78 | 32.04
Rif | MAR | region | 35.0 | -4.5
Rift Valley | KEN | region | 0.5 | 36.0
Rijeka | HRV | city | 45.33 | 14.44
Rio de Janeiro; Rio | BRA | city | -22.91 | -43.17
Rivers state | NGA | region | 4.8 | 6.9
Rivne; Rovno | UKR | city | 50.62 | 26.25
Robben Island | ZAF | city | -33.81 | 18.37
Robotyne | UKR | city | 47.45 | 35.84
Rolpa | NPL | city | 28.38 | 82.65
Roraima | BRA | region | 2.0 | -61.4
Rosario | ARG | city | -32.95 | -60.66
Rostock | DEU | city | 54.09 | 12.14
Rostov-on-Don; Rostov | RUS | city | 47.24 | 39.7
Roszke | HUN | city | 46.19 | 20.04
Rota | ESP | city | 36.62 | -6.36
Rotterdam | NLD | city | 51.92 | 4.48
Rouen | FRA | city | 49.44 | 1.1
Ruhengeri; Musanze | RWA | city | -1.5 | 29.63
Rumbek | SSD | city | 6.81 | 29.68
Rutba | IRQ | city | 33.04 | 40.28
Rutshuru | COD | city | -1.19 | 29.45
Ruwaished; Ruweished | JOR | city | 32.5 | 38.2
Ryazan | RUS | city | 54.63 | 39.74
Rzeszow | POL | city | 50.04 | 22.0
Saada; Sadah; Saadah | YEM | city | 16.94 | 43.76
Sabah | MYS | region | 5.4 | 117.0
Sabha; Sebha | LBY | city | 27.04 | 14.43
Sabina Shoal | PHL | region | 9.75 | 116.47
Sabra | LBN | city | 33.86 | 35.5
Sabratha | LBY | city | 32.79 | 12.49
Sadr City | IRQ | city | 33.39 | 44.46
Sagaing | MMR | city | 21.88 | 95.98
Sahara; Sahara desert | - | region | 23.0 | 8.0
Sahel | - | region | 15.0 | 5.0
Saint-Denis | FRA | city | 48.94 | 2.36
Saint-Louis | SEN | city | 16.03 | -16.49
Saint-Marc | HTI | city | 19.11 | -72.7
Sake | COD | city | -1.57 | 29.04
Sakhalin | RUS | region | 50.7 | 142.9
Salahuddin; Salahaddin | IRQ | region | 34.5 | 43.5
Salalah | OMN | city | 17.02 | 54.09
Salang | AFG | city | 35.31 | 69.04
Salfit | PSE | city | 32.08 | 35.18
Salisbury | GBR | city | 51.07 | -1.79
Salvador | BRA | city | -12.97 | -38.5
Salzburg | AUT | city | 47.81 | 13.06
Samar | PHL | region | 12.0 | 125.0
Samara | RUS | city | 53.2 | 50.15
Samarkand | UZB | city | 39.65 | 66.96
Samarra | IRQ | city | 34.2 | 43.87
Samos | GRC | region | 37.75 | 26.83
Sampit | IDN | city | -2.53 | 112.95
San Antonio | USA | city | 29.42 | -98.49
San Bernardino | USA | city | 34.11 | -117.29
San Cristobal | VEN | city | 7.77 | -72.22
San Cristobal de las Casas | MEX | city | 16.74 | -92.64
San Diego | USA | city | 32.72 | -117.16
San Francisco | USA | city | 37.77 | -122.42
San Miguel | SLV | city | 13.48 | -88.18
San Pedro Sula | HND | city | 15.5 | -88.03
San Sebastian | ESP | city | 43.32 | -1.98
San Vicente del Caguan | COL | city | 2.11 | -74.77
Sanandaj | IRN | city | 35.31 | 47.0
Sandton | ZAF | city | -26.11 | 28.06
Sandzak | SRB | region | 43.1 | 20.0
Sangatte | FRA | city | 50.95 | 1.75
Sangin | AFG | city | 32.07 | 64.83
Sanliurfa; Urfa | TUR | city | 37.16 | 38.8
Santa Cruz | BOL | city | -17.78 | -63.18
Santiago de Cuba | CUB | city | 20.02 | -75.83
Santiago de los Caballeros | DOM | city | 19.45 | -70.7
Sao Paulo | BRA | city | -23.55 | -46.63
Sapporo | JPN | city | 43.06 | 141.35
Sarande; Saranda | ALB | city | 39.88 | 20.0
Saraqeb | SYR | city | 35.86 | 36.8
Saratov | RUS | city | 51.53 | 46.03
Sarawak | MYS | region | 2.5 | 113.0
Sardinia | ITA | region | 40.1 | 9.0
Saxony | DEU | region | 51.1 | 13.4
Scandinavia | - | region | 63.0 | 15.0
Scarborough Shoal | PHL | region | 15.14 | 117.76
Scheveningen | NLD | city | 52.11 | 4.28
Schiphol | NLD | city | 52.31 | 4.76
Sderot | ISR | city | 31.52 | 34.6
Sea of Azov; Azov Sea | - | region | 46.0 | 36.7
Sea of Japan; East Sea | - | region | 40.0 | 135.0
Sea of Okhotsk | - | region | 55.0 | 150.0
Seattle | USA | city | 47.61 | -122.33
Second Thomas Shoal | PHL | region | 9.73 | 115.86
Sednaya; Saydnaya; Saidnaya | SYR | city | 33.7 | 36.38
Segou | MLI | city | 13.44 | -6.27
Selangor | MYS | region | 3.3 | 101.5
Sellafield | GBR | city | 54.42 | -3.5
Semdinli | TUR | city | 37.3 | 44.57
Semipalatinsk; Semey | KAZ | city | 50.41 | 80.23
Senaki | GEO | city | 42.27 | 42.07
Sendai | JPN | city | 38.27 | 140.87
Senkaku Islands; Diaoyu Islands; Senkakus | JPN | region | 25.75 | 123.5
Sennar | SDN | city | 13.55 | 33.6
Seongju | KOR | city | 35.92 | 128.28
Sevastopol; Sebastopol | UKR | city | 44.62 | 33.53
Severodonetsk; Sievierodonetsk | UKR | city | 48.95 | 38.49
Severomorsk | RUS | city | 69.07 | 33.42
Seville | ESP | city | 37.39 | -5.98
Sfax | TUN | city | 34.74 | 10.76
Shaanxi | CHN | region | 35.6 | 108.9
Shabwa | YEM | region | 14.8 | 46.8
Shah-i-Kot | AFG | region | 33.35 | 69.2
Shali | RUS | city | 43.15 | 45.9
Shan state | MMR | region | 22.0 | 98.0
Shandong | CHN | region | 36.4 | 118.4
Shanghai | CHN | city | 31.23 | 121.47
Shanksville | USA | city | 40.02 | -78.91
Shannon | IRL | city | 52.7 | -8.86
Shanxi | CHN | region | 37.7 | 112.4
Sharif | AFG | city | 36.71 | 67.11
Sharjah | ARE | city | 25.35 | 55.42
Sharm el-Sheikh; Sharm el-Sheik; Sharm al-Sheikh; Sharm el Sheikh | EGY | city | 27.92 | 34.33
Sharpeville | ZAF | city | -26.69 | 27.87
Shatila; Chatila | LBN | city | 33.86 | 35.5
Shatoi | RUS | city | 42.87 | 45.69
Shebaa Farms; Shebaa | LBN | region | 33.33 | 35.7
Sheffield | GBR | city | 53.38 | -1.47
Sheikh Jarrah | PSE | city | 31.79 | 35.23
Sheikh Zuweid | EGY | city | 31.22 | 34.11
Shendi | SDN | city | 16.69 | 33.43
Shenyang | CHN | city | 41.8 | 123.43
Shenzhen | CHN | city | 22.54 | 114.06
Shiraz | IRN | city | 29.59 | 52.58
Shire | ETH | city | 14.1 | 38.28
Shkoder; Shkodra | ALB | city | 42.07 | 19.51
Shusha; Shushi | AZE | city | 39.76 | 46.75
Shymkent; Chimkent | KAZ | city | 42.34 | 69.59
Siachen Glacier; Siachen | IND | region | 35.42 | 77.1
Sialkot | PAK | city | 32.49 | 74.53
Sibenik | HRV | city | 43.73 | 15.9
Siberia | RUS | region | 62.0 | 100.0
Sichuan | CHN | region | 30.6 | 102.7
Sicily | ITA | region | 37.6 | 14.2
Sidi Bouzid | TUN | city | 35.04 | 9.48
Sidon; Saida | LBN | city | 33.56 | 35.37
Siem Reap | KHM | city | 13.36 | 103.86
Sihanoukville | KHM | city | 10.63 | 103.5
Sikkim | IND | region | 27.5 | 88.5
Silivri | TUR | city | 41.07 | 28.25
Silopi | TUR | city | 37.25 | 42.47
Silwan | PSE | city | 31.77 | 35.24
Simandou | GIN | region | 8.9 | -8.9
Simferopol | UKR | city | 44.95 | 34.1
Sinai; Sinai Peninsula | EGY | region | 29.5 | 33.8
Sinaloa | MEX | region | 25.0 | -107.5
Sindh; Sind | PAK | region | 26.0 | 68.5
Sinjar | IRQ | city | 36.32 | 41.87
Sinpo | PRK | city | 40.03 | 128.18
Sinuiju | PRK | city | 40.1 | 124.4
Sipadan | MYS | city | 4.11 | 118.63
Sirnak | TUR | city | 37.52 | 42.46
Sirte | LBY | city | 31.21 | 16.59
Sisaket; Si Sa Ket | THA | city | 15.12 | 104.32
Sistan-Baluchestan; Sistan-Baluchistan; Sistan and Baluchestan | IRN | region | 28.0 | 60.5
Sitra | BHR | city | 26.15 | 50.62
Sittwe; Akyab | MMR | city | 20.15 | 92.9
Sivas | TUR | city | 39.75 | 37.02
Skhirat | MAR | city | 33.85 | -7.03
Slavonia; Eastern Slavonia | HRV | region | 45.4 | 18.6
Sloviansk; Slavyansk; Slaviansk | UKR | city | 48.85 | 37.6
Smara | MAR | city | 26.74 | -11.67
Smolensk | RUS | city | 54.78 | 32.05
Snake Island; Zmiinyi Island | UKR | city | 45.26 | 30.2
Sochi | RUS | city | 43.6 | 39.73
Socotra | YEM | region | 12.5 | 53.9
Sofala | MOZ | region | -19.0 | 34.5
Sokode | TGO | city | 8.98 | 1.13
Sokoto | NGA | city | 13.06 | 5.24
Soledar | UKR | city | 48.68 | 38.09
Solhan | BFA | city | 13.1 | 0.5
Solingen | DEU | city | 51.17 | 7.08
Somaliland | SOM | region | 9.6 | 45.5
Songkhla | THA | city | 7.2 | 100.6
Souda Bay | GRC | city | 35.5 | 24.15
Sousse | TUN | city | 35.83 | 10.64
South America | - | region | -14.6 | -57.7
South Armagh | GBR | region | 54.1 | -6.5
South Asia | - | region | 22.0 | 79.0
South Carolina | USA | region | 33.9 | -80.9
South China Sea | - | region | 12.0 | 113.0
South Dakota | USA | region | 44.4 | -100.2
South Kivu | COD | region | -3.0 | 28.3
South Kordofan; Southern Kordofan | SDN | region | 11.2 | 29.8
South Ossetia | GEO | region | 42.35 | 44.1
South Waziristan | PAK | region | 32.3 | 69.6
Southeast Asia | - | region | 8.0 | 110.0
Southport | GBR | city | 53.65 | -3.0
Soweto | ZAF | city | -26.27 | 27.86
Spratly Islands; Spratlys | VNM | region | 8.6 | 111.9
Srebrenica | BIH | city | 44.11 | 19.3
Srinagar | IND | city | 34.08 | 74.8
Sriperumbudur | IND | city | 12.97 | 79.94
St Louis | USA | city | 38.63 | -90.2
St Petersburg; Saint Petersburg; Leningrad | RUS | city | 59.94 | 30.31
Stansted | GBR | city | 51.89 | 0.26
Stavanger | NOR | city | 58.97 | 5.73
Stavropol | RUS | city | 45.04 | 41.97
Stepanakert; Khankendi | AZE | city | 39.82 | 46.75
Stormont | GBR | city | 54.6 | -5.83
Strait of Hormuz; Straits of Hormuz | - | region | 26.57 | 56.25
Strait of Malacca; Malacca Strait | MYS | region | 3.0 | 100.5
Strasbourg | FRA | city | 48.57 | 7.75
Stuttgart | DEU | city | 48.78 | 9.18
Suai | TLS | city | -9.31 | 125.26
Subic Bay; Subic | PHL | city | 14.8 | 120.28
Subotica | SRB | city | 46.1 | 19.67
Sudzha | RUS | city | 51.19 | 35.27
Suez | EGY | city | 29.97 | 32.55
Suez Canal | EGY | region | 30.5 | 32.35
Sukhumi; Sokhumi | GEO | city | 43.0 | 41.02
Sukkur | PAK | city | 27.7 | 68.86
Sulaimaniya; Sulaymaniyah; Sulaimaniyah; Sulaimaniyya | IRQ | city | 35.56 | 45.43
Sulawesi | IDN | region | -2.0 | 121.0
Sulu | PHL | region | 6.0 | 121.1
Sumatra | IDN | region | -0.5 | 101.5
Sumgait; Sumgayit | AZE | city | 40.59 | 49.67
Sumy | UKR | city | 50.91 | 34.8
Surabaya | IDN | city | -7.26 | 112.75
Surin | THA | city | 14.88 | 103.49
Suruc | TUR | city | 36.98 | 38.42
Suwalki; Suwalki Gap | POL | city | 54.1 | 22.93
Swat; Swat Valley | PAK | region | 35.2 | 72.4
Sweida; Suwayda; Suweida; Sweidaa | SYR | city | 32.71 | 36.57
Sydney | AUS | city | -33.87 | 151.21
Sylhet | BGD | city | 24.9 | 91.87
Syunik | ARM | region | 39.3 | 46.2
Szczecin | POL | city | 53.43 | 14.55
Szeged | HUN | city | 46.25 | 20.15
Taba | EGY | city | 29.49 | 34.9
Tabriz | IRN | city | 38.08 | 46.29
Tabuk | SAU | city | 28.38 | 36.57
Tachira | VEN | region | 7.9 | -72.1
Tacloban | PHL | city | 11.24 | 125.0
Tacna | PER | city | -18.01 | -70.25
Taganrog | RUS | city | 47.24 | 38.9
Tahrir Square | EGY | city | 30.04 | 31.24
Taichung | TWN | city | 24.15 | 120.67
Taif | SAU | city | 21.27 | 40.42
Taiwan Strait; Taiwan Straits | TWN | region | 24.5 | 119.5
Taiz; Taez; Taizz | YEM | city | 13.58 | 44.02
Taji | IRQ | city | 33.52 | 44.26
Tak Bai | THA | city | 6.26 | 102.05
Taksim Square; Taksim; Gezi Park | TUR | city | 41.04 | 28.99
Tal Abyad; Tel Abyad | SYR | city | 36.7 | 38.95
Tal Afar; Tel Afar | IRQ | city | 36.38 | 42.45
Taloqan | AFG | city | 36.74 | 69.53
Tamale | GHA | city | 9.4 | -0.84
Tamanrasset | DZA | city | 22.79 | 5.52
Tamaulipas | MEX | region | 24.3 | -98.6
Tamil Nadu | IND | region | 11.0 | 78.4
Tampa | USA | city | 27.95 | -82.46
Tampere | FIN | city | 61.5 | 23.76
Tangier; Tangiers | MAR | city | 35.76 | -5.83
Tanjung Priok | IDN | city | -6.1 | 106.88
Tanusevci | MKD | city | 42.23 | 21.42
Taormina | ITA | city | 37.85 | 15.29
Tapachula | MEX | city | 14.9 | -92.26
Targu Mures; Tirgu Mures | ROU | city | 46.54 | 24.56
Tarhuna | LBY | city | 32.43 | 13.63
Tartar | AZE | city | 40.34 | 46.93
Tartu | EST | city | 58.38 | 26.73
Tartus; Tartous | SYR | city | 34.89 | 35.89
Taszar | HUN | city | 46.39 | 17.92
Tatarstan | RUS | region | 55.4 | 50.5
Tavildara | TJK | city | 38.68 | 70.53
Tawi-Tawi | PHL | region | 5.1 | 119.9
Telangana | IND | region | 17.8 | 79.0
Temelin | CZE | city | 49.18 | 14.38
Temple Mount; Haram al-Sharif | ISR | city | 31.78 | 35.24
Temuco | CHL | city | -38.74 | -72.6
Tennessee | USA | region | 35.9 | -86.4
Termez | UZB | city | 37.22 | 67.28
Tessalit | MLI | city | 20.2 | 1.01
Tete | MOZ | city | -16.16 | 33.59
Tetovo | MKD | city | 42.01 | 20.97
Texas | USA | region | 31.5 | -99.3
Thessaloniki; Salonika | GRC | city | 40.64 | 22.94
Thiruvananthapuram; Trivandrum | IND | city | 8.52 | 76.94
Thokoza; Tokoza | ZAF | city | -26.35 | 28.14
Thuringia | DEU | region | 50.9 | 11.0
Tiananmen Square; Tiananmen | CHN | city | 39.9 | 116.4
Tianjin; Tientsin | CHN | city | 39.08 | 117.2
Tibesti | TCD | region | 21.0 | 17.5
Tibet | CHN | region | 31.5 | 88.0
Tifariti | MAR | city | 26.16 | -10.57
Tigray; Tigre province | ETH | region | 13.8 | 38.9
Tigris | - | region | 33.5 | 44.3
Tijuana | MEX | city | 32.51 | -117.04
Tikrit | IRQ | city | 34.61 | 43.68
Tillaberi; Tillabery | NER | city | 14.21 | 1.45
Timbuktu; Tombouctou | MLI | city | 16.77 | -3.0
Timika | IDN | city | -4.53 | 136.89
Timisoara | ROU | city | 45.75 | 21.23
Tindouf | DZA | city | 27.67 | -8.15
Tinzaouaten; Tinzawaten | MLI | city | 19.95 | 2.97
Tiraspol | MDA | city | 46.84 | 29.63
Tizi Ouzou | DZA | city | 36.72 | 4.05
Toamasina; Tamatave | MDG | city | -18.15 | 49.4
Tobruk | LBY | city | 32.08 | 23.96
Tokaimura | JPN | city | 36.47 | 140.57
Tomsk | RUS | city | 56.5 | 84.97
Tongchang-ri; Sohae | PRK | city | 39.66 | 124.7
Tongo Tongo | NER | city | 14.96 | 1.78
Tora Bora | AFG | city | 34.12 | 70.22
Toretsk | UKR | city | 48.4 | 37.85
Torit | SSD | city | 4.41 | 32.57
Torkham | PAK | city | 34.1 | 71.1
Toronto | CAN | city | 43.65 | -79.38
Toulouse | FRA | city | 43.6 | 1.44
Trabzon | TUR | city | 41.0 | 39.72
Trafalgar Square | GBR | city | 51.51 | -0.13
Transnistria; Trans-Dniester; Transdniestria | MDA | region | 47.1 | 29.4
Transylvania | ROU | region | 46.8 | 24.0
Travnik | BIH | city | 44.23 | 17.67
Trebinje | BIH | city | 42.71 | 18.34
Trieste | ITA | city | 45.65 | 13.77
Trincomalee | LKA | city | 8.57 | 81.23
Tripura | IND | region | 23.8 | 91.7
Tromso | NOR | city | 69.65 | 18.96
Trondheim | NOR | city | 63.43 | 10.4
Tropoje | ALB | city | 42.4 | 20.16
Trujillo | PER | city | -8.11 | -79.03
Tskhinvali | GEO | city | 42.23 | 43.97
Tsorona | ERI | city | 14.62 | 39.2
Tubas | PSE | city | 32.32 | 35.37
Tubmanburg | LBR | city | 6.87 | -10.82
Tula | RUS | city | 54.2 | 37.62
Tulkarm; Tulkarem | PSE | city | 32.31 | 35.03
Tumaco | COL | city | 1.81 | -78.76
Tunbs; Greater Tunb | ARE | region | 26.26 | 55.3
Tunceli | TUR | city | 39.11 | 39.55
Tuol Sleng | KHM | city | 11.55 | 104.92
Turbat | PAK | city | 26.0 | 63.05
Turin | ITA | city | 45.07 | 7.69
Turkmenbashi; Krasnovodsk | TKM | city | 40.02 | 52.97
Turku | FIN | city | 60.45 | 22.27
Tuz Khurmatu | IRQ | city | 34.88 | 44.63
Tuzla | BIH | city | 44.54 | 18.67
Tyre | LBN | city | 33.27 | 35.2
U-Tapao | THA | city | 12.68 | 101.0
Ubon Ratchathani | THA | city | 15.23 | 104.86
Ufa | RUS | city | 54.74 | 55.97
Ulsan | KOR | city | 35.54 | 129.31
Ulundi | ZAF | city | -28.33 | 31.42
Ulyanovsk | RUS | city | 54.32 | 48.4
Umm Qasr | IRQ | city | 30.04 | 47.92
Unity state | SSD | region | 9.0 | 29.8
Upper Huallaga Valley; Huallaga | PER | region | -8.2 | -76.4
Upper Nile; Upper Nile state | SSD | region | 9.8 | 32.5
Uppsala | SWE | city | 59.86 | 17.64
Uraba | COL | region | 7.9 | -76.6
Uri | IND | city | 34.09 | 74.03
Urmia; Orumiyeh | IRN | city | 37.55 | 45.08
Urosevac; Ferizaj | KOS | city | 42.37 | 21.16
Urumqi | CHN | city | 43.83 | 87.62
Urus-Martan | RUS | city | 43.12 | 45.54
Uruzgan; Oruzgan | AFG | region | 32.9 | 66.0
Utah | USA | region | 39.3 | -111.7
Utoya | NOR | city | 60.02 | 10.25
Utrecht | NLD | city | 52.09 | 5.12
Uttar Pradesh | IND | region | 27.0 | 80.8
Uvalde | USA | city | 29.21 | -99.79
Uvira | COD | city | -3.4 | 29.14
Uzhhorod; Uzhgorod | UKR | city | 48.62 | 22.29
Valencia | ESP | city | 39.47 | -0.38
Valparaiso | CHL | city | -33.05 | -71.61
Vanadzor | ARM | city | 40.81 | 44.49
Vancouver | CAN | city | 49.28 | -123.12
Varanasi | IND | city | 25.32 | 83.01
Varna | BGR | city | 43.21 | 27.92
Varosha | CYP | city | 35.11 | 33.95
Vavuniya | LKA | city | 8.75 | 80.5
Vedeno | RUS | city | 42.97 | 46.1
Venice | ITA | city | 45.44 | 12.32
Ventimiglia | ITA | city | 43.79 | 7.61
Veracruz | MEX | city | 19.17 | -96.13
Vermont | USA | region | 44.1 | -72.7
Versailles | FRA | city | 48.8 | 2.13
Victoria Falls | ZWE | city | -17.93 | 25.84
Vieques | USA | city | 18.12 | -65.44
Villavicencio | COL | city | 4.14 | -73.63
Villepinte | FRA | city | 48.96 | 2.54
Vinnytsia; Vinnitsa | UKR | city | 49.23 | 28.47
Virginia | USA | region | 37.5 | -78.8
Visaginas | LTU | city | 55.6 | 26.43
Visegrad | BIH | city | 43.78 | 19.29
Vitebsk; Vitsebsk | BLR | city | 55.19 | 30.2
Vitez | BIH | city | 44.15 | 17.79
Vitoria | ESP | city | 42.85 | -2.67
Vladikavkaz | RUS | city | 43.02 | 44.68
Vladivostok | RUS | city | 43.12 | 131.89
Vlore; Vlora | ALB | city | 40.47 | 19.49
Vojvodina | SRB | region | 45.4 | 20.0
Volgograd; Stalingrad | RUS | city | 48.71 | 44.51
Volnovakha | UKR | city | 47.6 | 37.5
Voronezh | RUS | city | 51.67 | 39.2
Vovchansk | UKR | city | 50.29 | 36.94
Vuhledar; Ugledar | UKR | city | 47.78 | 37.25
Vukovar | HRV | city | 45.35 | 19.0
Vyborg | RUS | city | 60.71 | 28.75
Waco | USA | city | 31.55 | -97.15
Wad Madani; Wad Medani | SDN | city | 14.4 | 33.52
Wagah | IND | city | 31.6 | 74.57
Waitangi | NZL | city | -35.27 | 174.08
Wajir | KEN | city | 1.75 | 40.06
Walikale | COD | city | -1.42 | 28.07
Wall Street | USA | city | 40.71 | -74.01
Wallonia | BEL | region | 50.4 | 4.9
Walvis Bay | NAM | city | -22.96 | 14.51
Wamena | IDN | city | -4.1 | 138.95
Wana | PAK | city | 32.3 | 69.57
Wanni; Vanni | LKA | region | 9.2 | 80.5
Warri | NGA | city | 5.52 | 5.75
Warrington | GBR | city | 53.39 | -2.6
Washington state | USA | region | 47.4 | -120.4
Wau | SSD | city | 7.7 | 27.99
Waziristan | PAK | region | 32.6 | 69.9
West Africa | - | region | 10.0 | -4.0
West Bank | PSE | region | 31.95 | 35.3
West Bengal | IND | region | 23.8 | 87.9
West Timor | IDN | region | -9.6 | 124.2
West Virginia | USA | region | 38.6 | -80.6
Western Europe | - | region | 48.0 | 5.0
Western Sahara | MAR | region | 24.5 | -13.7
Wiesbaden | DEU | city | 50.08 | 8.24
Williamsburg | USA | city | 37.27 | -76.71
Winnipeg | CAN | city | 49.9 | -97.14
Wisconsin | USA | region | 44.6 | -89.9
Woldiya; Weldiya | ETH | city | 11.83 | 39.6
Wonsan | PRK | city | 39.15 | 127.44
Woomera | AUS | city | -31.2 | 136.83
Wroclaw | POL | city | 51.11 | 17.03
Wuhan | CHN | city | 30.59 | 114.31
Wukan | CHN | city | 22.88 | 115.67
Wye Plantation; Wye River | USA | city | 38.86 | -76.15
Wyoming | USA | region | 43.0 | -107.6
Xiamen; Amoy | CHN | city | 24.48 | 118.09
Xian | CHN | city | 34.34 | 108.94
Xinjiang | CHN | region | 41.5 | 85.0
Yakutsk | RUS | city | 62.03 | 129.73
Yala | THA | city | 6.54 | 101.28
Yalta | UKR | city | 44.5 | 34.16
Yanbu | SAU | city | 24.09 | 38.06
Yangtze | - | region | 30.0 | 112.0
Yarkand | CHN | city | 38.41 | 77.24
Yarmouk | SYR | city | 33.47 | 36.3
Yasukuni Shrine; Yasukuni | JPN | city | 35.69 | 139.74
Yei | SSD | city | 4.09 | 30.68
Yekaterinburg; Sverdlovsk | RUS | city | 56.84 | 60.61
Yellow Sea | - | region | 35.0 | 123.0
Yeonpyeong; Yeonpyeong Island | KOR | city | 37.67 | 125.7
Yobe | NGA | region | 12.3 | 11.5
Yogyakarta | IDN | city | -7.8 | 110.37
Yokosuka | JPN | city | 35.28 | 139.67
Yola | NGA | city | 9.2 | 12.48
Yongbyon | PRK | city | 39.8 | 125.75
Yunnan | CHN | region | 25.0 | 101.5
Zaatari | JOR | city | 32.29 | 36.33
Zabadani | SYR | city | 33.72 | 36.1
Zabul | AFG | region | 32.2 | 67.2
Zadar | HRV | city | 44.12 | 15.23
Zahedan | IRN | city | 29.5 | 60.86
Zahle | LBN | city | 33.85 | 35.9
Zakho | IRQ | city | 37.14 | 42.68
Zalambessa; Zalembessa | ERI | city | 14.52 | 39.38
Zalingei | SDN | city | 12.91 | 23.47
Zamboanga | PHL | city | 6.91 | 122.07
Zamfara | NGA | region | 12.1 | 6.2
Zamzam | SDN | city | 13.48 | 25.31
Zanzibar | TZA | region | -6.16 | 39.2
Zaporizhzhia; Zaporizhia; Zaporozhye | UKR | city | 47.84 | 35.14
Zaragoza; Saragossa | ESP | city | 41.65 | -0.89
Zaria | NGA | city | 11.09 | 7.72
Zarqa | JOR | city | 32.07 | 36.09
Zaventem | BEL | city | 50.88 | 4.47
Zawiya; Zawiyah; Zawiyya | LBY | city | 32.76 | 12.73
Zeebrugge | BEL | city | 51.33 | 3.2
Zenica | BIH | city | 44.2 | 17.91
Zepa | BIH | city | 43.95 | 19.13
Zhanaozen | KAZ | city | 43.34 | 52.86
Zhejiang | CHN | region | 29.2 | 120.3
Zhytomyr | UKR | city | 50.25 | 28.66
Ziguinchor | SEN | city | 12.58 | -16.27
Zinder | NER | city | 13.81 | 8.99
Zinjibar | YEM | city | 13.13 | 45.38
Zintan | LBY | city | 31.93 | 12.25
Zomba | MWI | city | -15.39 | 35.32
Zouerate | MRT | city | 22.73 | -12.47
Zugdidi | GEO | city | 42.51 | 41.87
Zulia | VEN | region | 10.0 | -72.0
Zurich | CHE | city | 47.37 | 8.54
Zuwara; Zuwarah | LBY | city | 32.93 | 12.08
Zvecan | KOS | city | 42.91 | 20.84
Zvornik | BIH | city | 44.39 | 19.1
al-Bab | SYR | city | 36.37 | 37.52
al-Hol; al-Hawl | SYR | city | 36.37 | 41.15
al-Tanf; Tanf | SYR | city | 33.49 | 38.62
el-Arish; al-Arish; El Arish | EGY | city | 31.13 | 33.8
el-Fasher; al-Fashir; El Fasher; al-Fasher | SDN | city | 13.63 | 25.35
el-Geneina; al-Geneina; El Geneina; Geneina | SDN | city | 13.45 | 22.45
el-Obeid; El Obeid; al-Obeid | SDN | city | 13.18 | 30.22
southern Africa | - | region | -22.0 | 25.0
southern Lebanon; south Lebanon | LBN | region | 33.25 | 35.4
sub-Saharan Africa | - | region | -2.0 | 22.0
