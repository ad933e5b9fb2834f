# Disputed entities, regions and peoples that act or are acted on in the news, with the code of the state that claims them.
# Disputed entities have the sector PRE; a region without one has no sector; a people that is not a state has SOC.
# Adjectives and demonyms stand as alternative names.
# Sources: written from general knowledge for this project; disputed entities follow PLOVER's rule (claiming state and PRE).
# Licence: CC BY 4.0
table org

Abkhazia; Abkhaz; Abkhazian; Abkhazians; Sukhumi; Republic of Abkhazia | GEO | PRE | body
Aborigine; Aborigines; Aboriginal; Aboriginals; Torres Strait Islander; Torres Strait Islanders | AUS | SOC | body
Aceh; Acehnese; Atjeh | IDN | - | body
Ahmadi; Ahmadis; Mohajir; Mohajirs; Muhajirs | PAK | SOC | body
Alawite; Alawites | SYR | SOC REL | body
Ambazonia; Ambazonian; Ambazonians; Southern Cameroons; Anglophone Cameroonians | CMR | PRE | body
Amhara; Amharas | ETH | SOC | body
Andalusia; Galicia; Ceuta; Melilla; Canary Islands; Balearic Islands | ESP | - | body
Aymara; Aymaras; Quechua | BOL | SOC | body
Bahai; Bahais | IRN | SOC REL | body
Banyamulenge | COD | SOC | body
Basque; Basques; Basque Country; Euskadi; Navarre | ESP | - | body
Bedouin; Bedouins | - | SOC | body
Berber; Berbers; Kabyle; Kabyles; Amazigh | - | SOC | body
Bophuthatswana; Ciskei; Transkei; Venda homeland | ZAF | - | body
Bosnian Croat; Bosnian Croats; Herceg-Bosna; Herzeg-Bosnia | BIH | PRE | body
Bosnian Muslim; Bosnian Muslims | BIH | SOC | body
Bougainville; Bougainvillean; Bougainvilleans | PNG | - | body
Brittany; Breton; Bretons; Alsace | FRA | - | body
Cabinda; Cabindan; Cabindans | AGO | PRE | body
Catalonia; Catalan; Catalans; Generalitat | ESP | - | body
Chakma; Chakmas; Jumma | BGD | SOC | body
Chechnya; Chechen; Chechens; Ichkeria; Chechen Republic; Chechen-Ingushetia; Chechenia; Chechen Republic of Ichkeria | RUS | - | body
Copt; Copts; Coptic Christians; Coptic Christian | EGY | SOC REL | body
Crimea; Crimean; Crimeans; Republic of Crimea | UKR | - | body
Crimean Tatar; Crimean Tatars | UKR | SOC | body
Dagestan; Daghestan; Dagestani; Dagestanis | RUS | - | body
Darfur; Darfuri; Darfuris; Darfurian; Darfurians; Fur tribe; Zaghawa; Masalit | SDN | - | body
Dayak; Dayaks; Madurese; Ambonese; Moluccas; Maluku; Moluccan; Moluccans | IDN | SOC | body
Dinka; Dinkas; Nuer; Nuers; Murle; Shilluk | SSD | SOC | body
Dokdo; Takeshima | KOR | - | body
Donbas; Donbass; Donbas region | UKR | - | body
Donetsk People's Republic; DPR; DNR; Donetsk republic | UKR | PRE | body
Druze; Druse; Druzes | - | SOC REL | body
Golan Heights; Golan; Israeli-occupied Golan | SYR | - | body
Greenland self-rule government; Naalakkersuisut | DNK | GOV | body
Hausa; Hausas; Yoruba; Yorubas; Igbo; Igbos; Ibo; Ibos; Ogoni; Ogonis; Ijaw; Ijaws; Fulani; Fulanis; Itsekiri | NGA | SOC | body
Hema; Lendu | COD | SOC | body
Hmong; Hmongs | LAO | SOC | body
Hutu; Hutus; Bahutu | - | SOC | body
Ingushetia; Ingush | RUS | - | body
Inuit; Inuits; Cree; Mohawk; Mohawks; First Nations; Metis | CAN | SOC | body
Iranian Kurd; Iranian Kurds; Iranian Kurdish | IRN | SOC | body
Iraqi Kurdistan; Iraqi Kurd; Iraqi Kurds; Iraqi Kurdish; Kurdistan region; Kurdish autonomous region | IRQ | PRE | body
Jewish settlers; Jewish settler; Israeli settler; Israeli settlers | ISR | CVL SOC | body
Kabardino-Balkaria | RUS | - | body
Kachin; Kachins; Chin people; Mon people; Karenni; Rakhine; Arakanese; Wa people; Kokang | MMR | SOC | body
Karabakh Armenians; Karabakh Armenian; Armenians of Karabakh | AZE | PRE | body
Kashmir; Kashmiri; Kashmiris; Jammu and Kashmir; Indian-administered Kashmir; Indian-held Kashmir; Indian-controlled Kashmir; Indian Kashmir; Occupied Kashmir | IND | - | body
Katanga; Katangan; Katangese; Shaba | COD | - | body
Kikuyu; Kikuyus; Luos; Kalenjin; Kalenjins; Maasai; Masai | KEN | SOC | body
Kurd; Kurds; Kurdish; ethnic Kurds | - | SOC | body
Kurdistan | - | - | body
Kurile Islands; Northern Territories | RUS | - | body
Luhansk People's Republic; Lugansk People's Republic; LPR; LNR; Luhansk republic | UKR | PRE | body
Mapuche; Mapuches | CHL | SOC | body
Maronite; Maronites | LBN | SOC REL | body
Marsh Arabs; Marsh Arab | IRQ | SOC | body
Mayan; Mayans; Mayan Indians | GTM | SOC | body
Miskito; Miskitos | NIC | SOC | body
Montagnard; Montagnards | VNM | SOC | body
Moro; Moros; Bangsamoro | PHL | SOC | body
Naga; Nagas; Bodo; Bodos; Meitei; Meiteis; Kuki; Kukis; Gurkhaland; Gorkhaland; Gorkhas; Dalit; Dalits; Assamese; Manipuri; Manipuris | IND | SOC | body
Nagorno-Karabakh; Nagorny Karabakh; Nagorno Karabakh; Karabakh; Artsakh; Karabakhi; Mountainous Karabakh; Stepanakert; Nagorno-Karabakh Republic | AZE | PRE | body
Nakhichevan; Nakhchivan | AZE | - | body
Navajo; Sioux; Cherokee; Lakota | USA | SOC | body
Ndebele; Ndebeles; Matabeleland | ZWE | SOC | body
North Ossetia; North Ossetian; North Ossetians; Ossetian; Ossetians | RUS | - | body
Northern Cyprus; Turkish Republic of Northern Cyprus; TRNC; north Cyprus; Turkish Cypriot; Turkish Cypriots | CYP | PRE | body
Nuba; Nuba people; Nubas | SDN | SOC | body
Ogaden; Ogadeni; Ogadenis | ETH | - | body
Oromo; Oromos; Oromia; Oromiya | ETH | SOC | body
Pakistani-administered Kashmir; Pakistan-administered Kashmir; Pakistani Kashmir; Azad Kashmir government; Pakistan-controlled Kashmir | PAK | - | body
Papua; Papuan; Papuans; West Papua; West Papuan; West Papuans; Irian Jaya; Irianese | IDN | - | body
Paracel Islands; Spratly Islands; Spratlys; Paracels | - | - | body
Pashtun; Pashtuns; Pathan; Pathans; Pushtun; Pushtuns; Hazara; Hazaras | AFG | SOC | body
Rehoboth Basters; Herero; Hereros | NAM | SOC | body
Republic of Serbian Krajina; Krajina; Krajina Serb; Krajina Serbs; Croatian Serb; Croatian Serbs; Rebel Serbs in Croatia | HRV | PRE | body
Republika Srpska; Bosnian Serb; Bosnian Serbs; Bosnian Serb Republic; Serb Republic; Pale leadership; Banja Luka; Republic of Srpska | BIH | PRE | body
Rohingya; Rohingyas; Rohingya Muslims; Rohingya Muslim | MMR | SOC | body
Roma; Gypsies; Gypsy; Sinti | - | SOC | body
San Bushmen; Basarwa | BWA | SOC | body
Sandzak; Presevo Valley | SRB | - | body
Senkaku Islands; Senkakus; Diaoyu Islands; Diaoyus | JPN | - | body
Shans; Shan people | MMR | SOC | body
Sikh; Sikhs; Khalistan; Khalistani; Khalistanis | IND | SOC REL | body
Somaliland; Somalilander; Somalilanders; Hargeisa; Republic of Somaliland | SOM | PRE | body
South Ossetia; South Ossetian; South Ossetians; Tskhinvali; Tskhinval | GEO | PRE | body
South Tyrol; South Tyrolean; Padania | ITA | - | body
Southern Yemen; Aden government | YEM | PRE | body
Sudeten Germans; Sudeten German | DEU | SOC | body
Syrian Kurd; Syrian Kurds; Syrian Kurdish; Rojava | SYR | PRE | body
Tamil; Tamils; Tamil Eelam; Sri Lankan Tamil; Sri Lankan Tamils | LKA | SOC | body
Tatarstan; Tatar republic | RUS | - | body
Tibet; Tibetan; Tibetans; Tibet Autonomous Region | CHN | - | body
Tibetan government-in-exile; Tibetan government in exile; Central Tibetan Administration | CHN | PRE | body
Tigray; Tigrayan; Tigrayans; Tigrean; Tigreans; Tigre province; Tigray region | ETH | - | body
Transnistria; Transdniestria; Transdniester; Transnistrian; Transdniestrian; Dniester republic; Dniestr republic; Pridnestrovie; Tiraspol; Dnestr region | MDA | PRE | body
Tuareg; Tuaregs; Touareg; Touaregs | - | SOC | body
Turkish Kurd; Turkish Kurds; Turkish Kurdish | TUR | SOC | body
Turkomans; Turkoman; Iraqi Turkmen | IRQ | SOC | body
Tutsi; Tutsis; Batutsi | - | SOC | body
Uighur; Uighurs; Uyghur; Uyghurs; Uygur; Uygurs; Hui Muslims | CHN | SOC | body
Walloon; Walloons; Flemish | BEL | SOC | body
Western Sahara; Sahrawi; Sahrawis; Saharawi; Saharawis; Sahrawi Arab Democratic Republic; SADR; Saharan Arab Democratic Republic | MAR | PRE | body
Xinjiang; Xinjiang Uygur Autonomous Region; East Turkestan; Eastern Turkestan | CHN | - | body
Yanomami; Yanomamis; Kayapo; Guarani | BRA | SOC | body
Yazidi; Yazidis; Yezidi; Yezidis | IRQ | SOC | body
Zulu; Zulus; Xhosa; Xhosas; KwaZulu; KwaZulu-Natal | ZAF | SOC | body
ethnic Albanians; ethnic Albanian | - | SOC | body
ethnic Hungarians; ethnic Hungarian; ethnic Russians; ethnic Turks; Pomaks | - | SOC | body
