# Disputed entities, regions and peoples that act or are acted on in the news, with the code of the state that claims them.
# Disputed entities have the sector PRE; a region without one has no sector; a people that is not a state has SOC.
# Adjectives and demonyms stand as alternative names.
# Sources: written from general knowledge for this project; disputed entities follow PLOVER's rule (claiming state and PRE).
# Licence: CC BY 4.0
table org

Abkhazia; Abkhaz; Abkhazian; Abkhazians; Sukhumi; Republic of Abkhazia | GEO | PRE | body
Aborigine; Aborigines; Aboriginal; Aboriginals | AUS | SOC | body
Aceh; Acehnese; Atjeh | IDN | - | body
Ahmadi; Ahmadis | PAK | SOC | body
Alawite; Alawites | SYR | SOC REL | body
Ambazonia; Ambazonian; Ambazonians; Southern Cameroons; Anglophone Cameroonians | CMR | PRE | body
Ambonese | IDN | SOC | body
Amhara; Amharas | ETH | SOC | body
Andalusia; Galicia; Ceuta; Melilla; Canary Islands; Balearic Islands | ESP | - | body
Arakanese | MMR | SOC | body
Assamese | IND | SOC | body
Aymara; Aymaras | BOL | SOC | body
Bahai; Bahais | IRN | SOC REL | body
Bangsamoro | PHL | SOC | body
Banyamulenge | COD | SOC | body
Basarwa | BWA | SOC | body
Basque; Basques; Basque Country; Euskadi; Navarre | ESP | - | body
Bedouin; Bedouins | - | SOC | body
Berber; Berbers; Kabyle; Kabyles; Amazigh | - | SOC | body
Bodo; Bodos | IND | SOC | body
Bophuthatswana; Ciskei; Transkei; Venda homeland | ZAF | - | body
Bosnian Croat; Bosnian Croats; Herceg-Bosna; Herzeg-Bosnia | BIH | PRE | body
Bosnian Muslim; Bosnian Muslims | BIH | SOC | body
Bougainville; Bougainvillean; Bougainvilleans | PNG | - | body
Brittany; Breton; Bretons; Alsace | FRA | - | body
Cabinda; Cabindan; Cabindans | AGO | PRE | body
Catalonia; Catalan; Catalans; Generalitat | ESP | - | body
Chakma; Chakmas | BGD | SOC | body
Chechnya; Chechen; Chechens; Ichkeria; Chechen Republic; Chechen-Ingushetia; Chechenia; Chechen Republic of Ichkeria | RUS | - | body
Cherokee | USA | SOC | body
Chin people | MMR | SOC | body
Copt; Copts; Coptic Christians; Coptic Christian | EGY | SOC REL | body
Cree | CAN | SOC | body
Crimea; Crimean; Crimeans; Republic of Crimea | UKR | - | body
Crimean Tatar; Crimean Tatars | UKR | SOC | body
Dagestan; Daghestan; Dagestani; Dagestanis | RUS | - | body
Dalit; Dalits | IND | SOC | body
Darfur; Darfuri; Darfuris; Darfurian; Darfurians; Fur tribe; Zaghawa; Masalit | SDN | - | body
Dayak; Dayaks | IDN | SOC | body
Dinka; Dinkas | SSD | SOC | body
Dokdo; Takeshima | KOR | - | body
Donbas; Donbass; Donbas region | UKR | - | body
Donetsk People's Republic; DPR; DNR; Donetsk republic | UKR | PRE | body
Druze; Druse; Druzes | - | SOC REL | body
First Nations | CAN | SOC | body
Flemish | BEL | SOC | body
Fulani; Fulanis | NGA | SOC | body
Golan Heights; Golan; Israeli-occupied Golan | SYR | - | body
Gorkhaland; Gorkhas | IND | SOC | body
Greenland self-rule government; Naalakkersuisut | DNK | GOV | body
Guarani | BRA | SOC | body
Gurkhaland | IND | SOC | body
Hausa; Hausas | NGA | SOC | body
Hazara; Hazaras | AFG | SOC | body
Hema | COD | SOC | body
Herero; Hereros | NAM | SOC | body
Hmong; Hmongs | LAO | SOC | body
Hui Muslims | CHN | SOC | body
Hutu; Hutus; Bahutu | - | SOC | body
Ibo; Ibos | NGA | SOC | body
Igbo; Igbos | NGA | SOC | body
Ijaw; Ijaws | NGA | SOC | body
Ingushetia; Ingush | RUS | - | body
Inuit; Inuits | CAN | SOC | body
Iranian Kurd; Iranian Kurds; Iranian Kurdish | IRN | SOC | body
Iraqi Kurdistan; Iraqi Kurd; Iraqi Kurds; Iraqi Kurdish; Kurdistan region; Kurdish autonomous region | IRQ | PRE | body
Iraqi Turkmen | IRQ | SOC | body
Itsekiri | NGA | SOC | body
Jewish settlers; Jewish settler; Israeli settler; Israeli settlers | ISR | CVL SOC | body
Jumma | BGD | SOC | body
Kabardino-Balkaria | RUS | - | body
Kachin; Kachins | MMR | SOC | body
Kalenjin; Kalenjins | KEN | SOC | body
Karabakh Armenians; Karabakh Armenian; Armenians of Karabakh | AZE | PRE | body
Karenni | MMR | SOC | body
Kashmir; Kashmiri; Kashmiris; Jammu and Kashmir; Indian-administered Kashmir; Indian-held Kashmir; Indian-controlled Kashmir; Indian Kashmir; Occupied Kashmir | IND | - | body
Katanga; Katangan; Katangese; Shaba | COD | - | body
Kayapo | BRA | SOC | body
Khalistan; Khalistani; Khalistanis | IND | SOC REL | body
Kikuyu; Kikuyus | KEN | SOC | body
Kokang | MMR | SOC | body
Kuki; Kukis | IND | SOC | body
Kurd; Kurds; Kurdish; ethnic Kurds | - | SOC | body
Kurdistan | - | - | body
Kurile Islands; Northern Territories | RUS | - | body
KwaZulu; KwaZulu-Natal | ZAF | SOC | body
Lakota | USA | SOC | body
Lendu | COD | SOC | body
Luhansk People's Republic; Lugansk People's Republic; LPR; LNR; Luhansk republic | UKR | PRE | body
Luos | KEN | SOC | body
Maasai | KEN | SOC | body
Madurese | IDN | SOC | body
Maluku | IDN | SOC | body
Manipuri; Manipuris | IND | SOC | body
Mapuche; Mapuches | CHL | SOC | body
Maronite; Maronites | LBN | SOC REL | body
Marsh Arabs; Marsh Arab | IRQ | SOC | body
Masai | KEN | SOC | body
Matabeleland | ZWE | SOC | body
Mayan; Mayans; Mayan Indians | GTM | SOC | body
Meitei; Meiteis | IND | SOC | body
Metis | CAN | SOC | body
Miskito; Miskitos | NIC | SOC | body
Mohajir; Mohajirs | PAK | SOC | body
Mohawk; Mohawks | CAN | SOC | body
Moluccas; Moluccan; Moluccans | IDN | SOC | body
Mon people | MMR | SOC | body
Montagnard; Montagnards | VNM | SOC | body
Moro; Moros | PHL | SOC | body
Muhajirs | PAK | SOC | body
Murle | SSD | SOC | body
Naga; Nagas | IND | SOC | body
Nagorno-Karabakh; Nagorny Karabakh; Nagorno Karabakh; Karabakh; Artsakh; Karabakhi; Mountainous Karabakh; Stepanakert; Nagorno-Karabakh Republic | AZE | PRE | body
Nakhichevan; Nakhchivan | AZE | - | body
Navajo | USA | SOC | body
Ndebele; Ndebeles | ZWE | SOC | body
North Ossetia; North Ossetian; North Ossetians; Ossetian; Ossetians | RUS | - | body
Northern Cyprus; Turkish Republic of Northern Cyprus; TRNC; north Cyprus; Turkish Cypriot; Turkish Cypriots | CYP | PRE | body
Nuba; Nuba people; Nubas | SDN | SOC | body
Nuer; Nuers | SSD | SOC | body
Ogaden; Ogadeni; Ogadenis | ETH | - | body
Ogoni; Ogonis | NGA | SOC | body
Oromo; Oromos; Oromia; Oromiya | ETH | SOC | body
Pakistani-administered Kashmir; Pakistan-administered Kashmir; Pakistani Kashmir; Azad Kashmir government; Pakistan-controlled Kashmir | PAK | - | body
Papua; Papuan; Papuans; West Papua; West Papuan; West Papuans; Irian Jaya; Irianese | IDN | - | body
Paracel Islands; Spratly Islands; Spratlys; Paracels | - | - | body
Pashtun; Pashtuns | AFG | SOC | body
Pathan; Pathans | AFG | SOC | body
Pomaks | - | SOC | body
Pushtun; Pushtuns | AFG | SOC | body
Quechua | BOL | SOC | body
Rakhine | MMR | SOC | body
Rehoboth Basters | NAM | SOC | body
Republic of Serbian Krajina; Krajina; Krajina Serb; Krajina Serbs; Croatian Serb; Croatian Serbs; Rebel Serbs in Croatia | HRV | PRE | body
Republika Srpska; Bosnian Serb; Bosnian Serbs; Bosnian Serb Republic; Serb Republic; Pale leadership; Banja Luka; Republic of Srpska | BIH | PRE | body
Rohingya; Rohingyas; Rohingya Muslims; Rohingya Muslim | MMR | SOC | body
Roma; Gypsies; Gypsy; Sinti | - | SOC | body
San Bushmen | BWA | SOC | body
Sandzak; Presevo Valley | SRB | - | body
Senkaku Islands; Senkakus; Diaoyu Islands; Diaoyus | JPN | - | body
Shans; Shan people | MMR | SOC | body
Shilluk | SSD | SOC | body
Sikh; Sikhs | IND | SOC REL | body
Sioux | USA | SOC | body
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
Torres Strait Islander; Torres Strait Islanders | AUS | SOC | body
Transnistria; Transdniestria; Transdniester; Transnistrian; Transdniestrian; Dniester republic; Dniestr republic; Pridnestrovie; Tiraspol; Dnestr region | MDA | PRE | body
Tuareg; Tuaregs; Touareg; Touaregs | - | SOC | body
Turkish Kurd; Turkish Kurds; Turkish Kurdish | TUR | SOC | body
Turkomans; Turkoman | IRQ | SOC | body
Tutsi; Tutsis; Batutsi | - | SOC | body
Uighur; Uighurs | CHN | SOC | body
Uyghur; Uyghurs; Uygur; Uygurs | CHN | SOC | body
Wa people | MMR | SOC | body
Walloon; Walloons | BEL | SOC | body
Western Sahara; Sahrawi; Sahrawis; Saharawi; Saharawis; Sahrawi Arab Democratic Republic; SADR; Saharan Arab Democratic Republic | MAR | PRE | body
Xhosa; Xhosas | ZAF | SOC | body
Xinjiang; Xinjiang Uygur Autonomous Region; East Turkestan; Eastern Turkestan | CHN | - | body
Yanomami; Yanomamis | BRA | SOC | body
Yazidi; Yazidis; Yezidi; Yezidis | IRQ | SOC | body
Yoruba; Yorubas | NGA | SOC | body
Zulu; Zulus | ZAF | SOC | body
ethnic Albanians; ethnic Albanian | - | SOC | body
ethnic Hungarians; ethnic Hungarian | - | SOC | body
ethnic Russians | - | SOC | body
ethnic Turks | - | SOC | body
