# States: names, adjectives, people, capitals and seats of power that stand for the government.
# One line a state of ISO 3166-1 (dependencies fold into the state they belong to), with HKG, PSE, KOS and TWN.
# Former states stand with their successor: Czechoslovakia CZE, Yugoslavia SRB, Soviet Union RUS, East Germany DEU, Zaire COD.
# A region that newswire names for its country is a name of the country (Scotland GBR, Chiapas MEX); disputed entities: regions.lex.
# EUR has a line for its adjective and for Brussels, which in political news is the Union; as a place it is in Belgium (capitals.lex).
# Sources: ISO 3166-1 alpha-3 codes; written from general knowledge for this project.
# Licence: CC BY 4.0
table state

AFG | Afghanistan; Islamic Emirate of Afghanistan; Islamic Republic of Afghanistan | Afghan | Afghan; Afghans | Kabul
AGO | Angola | Angolan | Angolan; Angolans | Luanda
ALB | Albania | Albanian | Albanian; Albanians | Tirana
AND | Andorra | Andorran | Andorran; Andorrans | Andorra la Vella
ARE | United Arab Emirates; UAE; Emirates; Dubai; Sharjah | Emirati; UAE | Emirati; Emiratis | Abu Dhabi
ARG | Argentina; Argentine Republic | Argentine; Argentinian; Argentinean | Argentine; Argentines; Argentinian; Argentinians | Buenos Aires | Casa Rosada; Pink House
ARM | Armenia | Armenian | Armenian; Armenians | Yerevan; Erevan
ATA | Antarctica | Antarctic
ATG | Antigua and Barbuda; Antigua | Antiguan; Barbudan | Antiguan; Antiguans; Barbudans
AUS | Australia; Commonwealth of Australia; New South Wales; Christmas Island; Norfolk Island; Cocos Islands | Australian; Aussie | Australian; Australians; Aussies | Canberra
AUT | Austria | Austrian | Austrian; Austrians | Vienna | Hofburg; Ballhausplatz
AZE | Azerbaijan; Azerbaidzhan; Azerbaijani Republic | Azerbaijani; Azeri | Azerbaijani; Azerbaijanis; Azeri; Azeris | Baku
BDI | Burundi | Burundian; Burundi | Burundian; Burundians | Bujumbura; Gitega
BEL | Belgium; Flanders; Wallonia | Belgian | Belgian; Belgians
BEN | Benin | Beninese; Beninois | Beninese; Beninois | Cotonou; Porto-Novo
BFA | Burkina Faso; Burkina | Burkinabe; Burkinese | Burkinabe; Burkinabes | Ouagadougou | Kosyam
BGD | Bangladesh; East Pakistan | Bangladeshi; Bangladesh | Bangladeshi; Bangladeshis | Dhaka; Dacca | Bangabhaban; Ganabhaban
BGR | Bulgaria | Bulgarian | Bulgarian; Bulgarians | Sofia
BHR | Bahrain; Bahrein | Bahraini; Bahrain | Bahraini; Bahrainis | Manama
BHS | Bahamas; The Bahamas | Bahamian | Bahamian; Bahamians | Nassau
BIH | Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina; Bosnia-Hercegovina; Bosnia and Hercegovina; Muslim-Croat federation | Bosnian | Bosnian; Bosnians; Bosniak; Bosniaks | Sarajevo
BLR | Belarus; Byelorussia; Belorussia; Byelarus | Belarusian; Belarussian; Byelorussian; Belorussian; Belarusan | Belarusian; Belarusians; Belarussians; Byelorussians | Minsk
BLZ | Belize; British Honduras | Belizean | Belizean; Belizeans | Belmopan
BOL | Bolivia | Bolivian | Bolivian; Bolivians | La Paz; Sucre | Palacio Quemado
BRA | Brazil | Brazilian | Brazilian; Brazilians | Brasilia | Planalto; Planalto Palace; Itamaraty
BRB | Barbados | Barbadian; Bajan | Barbadian; Barbadians; Bajans | Bridgetown
BRN | Brunei; Brunei Darussalam | Bruneian; Brunei | Bruneian; Bruneians | Bandar Seri Begawan
BTN | Bhutan | Bhutanese; Bhutan | Bhutanese | Thimphu; Thimbu
BWA | Botswana | Botswanan; Botswana | Motswana; Batswana; Botswanan; Botswanans | Gaborone
CAF | Central African Republic; CAR; Centrafrique | Central African | Central African; Central Africans | Bangui
CAN | Canada; Quebec; Ontario; Alberta; British Columbia; Nova Scotia; Newfoundland | Canadian; Quebecois; Quebecer; Albertan | Canadian; Canadians; Quebecers; Quebecois | Ottawa | Parliament Hill; Rideau Hall
CHE | Switzerland; Swiss Confederation | Swiss | Swiss | Bern; Berne
CHL | Chile | Chilean | Chilean; Chileans | Santiago | La Moneda; Moneda Palace
CHN | China; People's Republic of China; PRC; Communist China; Red China; mainland China; Inner Mongolia; Macau; Macao | Chinese; mainland Chinese; Macanese | Chinese; Macanese | Beijing; Peking | Zhongnanhai; Great Hall of the People; Forbidden City
CIV | Ivory Coast; Cote d'Ivoire | Ivorian; Ivoirian; Ivory Coast | Ivorian; Ivorians; Ivoirians | Abidjan; Yamoussoukro
CMR | Cameroon; Cameroun | Cameroonian; Cameroon | Cameroonian; Cameroonians | Yaounde | Etoudi; Etoudi Palace; Unity Palace
COD | Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Congo-Kinshasa; Zaire; Congo | Congolese; Zairean; Zairian | Congolese; Zaireans; Zairians; Zairean; Zairian | Kinshasa
COG | Republic of Congo; Republic of the Congo; Congo-Brazzaville; Congo Republic | - | - | Brazzaville
COL | Colombia | Colombian | Colombian; Colombians | Bogota; Santafe de Bogota | Casa de Narino; Narino Palace
COM | Comoros; Comoro Islands; Comores; Anjouan | Comoran; Comorian | Comoran; Comorans; Comorian; Comorians | Moroni
CPV | Cape Verde; Cabo Verde | Cape Verdean; Cabo Verdean | Cape Verdean; Cape Verdeans | Praia
CRI | Costa Rica | Costa Rican | Costa Rican; Costa Ricans
CUB | Cuba | Cuban | Cuban; Cubans | Havana
CYP | Cyprus; Republic of Cyprus | Cypriot; Greek Cypriot; Cyprus | Cypriot; Cypriots; Greek Cypriot; Greek Cypriots | Nicosia
CZE | Czech Republic; Czechia; Czechoslovakia; Czech and Slovak Federal Republic; Czech lands | Czech; Czechoslovak; Czechoslovakian | Czech; Czechs; Czechoslovak; Czechoslovaks | Prague | Prague Castle
DEU | Germany; Federal Republic of Germany; West Germany; East Germany; German Democratic Republic; GDR; Bavaria; Saxony | German; West German; East German; Bavarian | German; Germans; West Germans; East Germans; West German; East German; Bavarians | Berlin; Bonn; East Berlin; West Berlin | Bellevue Palace
DJI | Djibouti | Djiboutian; Djibouti | Djiboutian; Djiboutians
DMA | Dominica; Commonwealth of Dominica | - | - | Roseau
DNK | Denmark; Greenland; Faroe Islands; Faroes; Faeroe Islands | Danish; Greenlandic; Faroese | Dane; Danes; Greenlander; Greenlanders; Faroese | Copenhagen; Nuuk | Christiansborg
DOM | Dominican Republic | Dominican | Dominican; Dominicans | Santo Domingo
DZA | Algeria | Algerian | Algerian; Algerians | Algiers | El Mouradia; El-Mouradia Palace
ECU | Ecuador | Ecuadorean; Ecuadorian; Ecuadoran | Ecuadorean; Ecuadoreans; Ecuadorian; Ecuadorians | Quito | Carondelet; Carondelet Palace
EGY | Egypt; Arab Republic of Egypt; United Arab Republic | Egyptian | Egyptian; Egyptians | Cairo | Ittihadiya Palace; Abdeen Palace
ERI | Eritrea | Eritrean | Eritrean; Eritreans | Asmara
ESP | Spain; Kingdom of Spain | Spanish | Spaniard; Spaniards; Spanish | Madrid | Moncloa; Moncloa Palace; Zarzuela Palace
EST | Estonia | Estonian | Estonian; Estonians | Tallinn; Tallin
ETH | Ethiopia | Ethiopian | Ethiopian; Ethiopians | Addis Ababa; Addis Abeba
EUR | - | European | European; Europeans | Brussels | Berlaymont
FIN | Finland; Aland; Aland Islands | Finnish | Finn; Finns | Helsinki
FJI | Fiji; Fiji Islands | Fijian; Fiji | Fijian; Fijians | Suva
FRA | France; French Republic; New Caledonia; French Polynesia; Guadeloupe; Martinique; French Guiana; Mayotte; Wallis and Futuna; Saint Pierre and Miquelon; Tahiti; Corsica | French; New Caledonian; Martiniquais; Corsican; Kanak; Tahitian | Frenchman; Frenchmen; Frenchwoman; Frenchwomen; French; Corsicans; Kanaks; New Caledonians; Tahitians | Paris; Noumea; Papeete | Elysee; Elysee Palace; Quai d'Orsay; Matignon; Hotel Matignon; Place Beauvau; Bercy
FSM | Micronesia; Federated States of Micronesia | Micronesian | Micronesian; Micronesians | Palikir
GAB | Gabon; Gabonese Republic | Gabonese | Gabonese | Libreville
GBR | Britain; United Kingdom; UK; Great Britain; England; Scotland; Wales; Northern Ireland; Ulster; Gibraltar; Falkland Islands; Falklands; Bermuda; Cayman Islands; British Virgin Islands; Turks and Caicos Islands; Turks and Caicos; Anguilla; Montserrat; Isle of Man; Guernsey; Channel Islands; Saint Helena; St Helena; Diego Garcia; British Indian Ocean Territory; Pitcairn | British; English; Scottish; Welsh; Northern Irish; Northern Ireland; UK; Gibraltarian; Falkland Islander; Bermudian; Scots | Briton; Britons; Englishman; Englishmen; Scot; Scots; Welshman; Welshmen; Brit; Brits; Gibraltarian; Gibraltarians; Falkland Islanders; Bermudians | London; Edinburgh; Cardiff; Belfast | Downing Street; 10 Downing Street; Number 10; Whitehall; Buckingham Palace; Stormont Castle; Bute House; Holyrood Palace; Chequers; Hillsborough Castle
GEO | Georgia; Republic of Georgia; Adjara; Ajaria; Adzharia | Georgian; Adjarian | Georgian; Georgians | Tbilisi
GHA | Ghana | Ghanaian; Ghanian | Ghanaian; Ghanaians | Accra | Jubilee House; Flagstaff House; Osu Castle
GIN | Guinea; Republic of Guinea; Guinea-Conakry | Guinean | Guinean; Guineans | Conakry
GMB | Gambia; The Gambia | Gambian | Gambian; Gambians | Banjul
GNB | Guinea-Bissau | Bissau-Guinean; Bissau Guinean | Bissau-Guineans; Bissau-Guinean | Bissau
GNQ | Equatorial Guinea | Equatorial Guinean; Equatoguinean | Equatorial Guinean; Equatorial Guineans | Malabo
GRC | Greece; Hellenic Republic; Crete | Greek; Hellenic | Greek; Greeks | Athens | Maximos Mansion; Maximou
GRD | Grenada | Grenadian | Grenadian; Grenadians
GTM | Guatemala | Guatemalan | Guatemalan; Guatemalans | Guatemala City
GUY | Guyana; British Guiana | Guyanese | Guyanese
HKG | Hong Kong; Hong Kong Special Administrative Region; HKSAR | Hong Kong | Hong Konger; Hong Kongers; Hongkonger; Hongkongers
HND | Honduras | Honduran | Honduran; Hondurans | Tegucigalpa
HRV | Croatia | Croatian; Croat | Croat; Croats; Croatian; Croatians | Zagreb | Banski Dvori
HTI | Haiti | Haitian | Haitian; Haitians | Port-au-Prince
HUN | Hungary | Hungarian | Hungarian; Hungarians | Budapest | Sandor Palace; Carmelite Monastery
IDN | Indonesia; Bali; Java; Sumatra | Indonesian; Balinese; Javanese | Indonesian; Indonesians | Jakarta; Djakarta; Nusantara | Merdeka Palace; Istana Merdeka
IND | India; Republic of India | Indian | Indian; Indians | New Delhi; Delhi | Rashtrapati Bhavan; South Block; North Block; Raisina Hill
IRL | Ireland; Irish Republic; Republic of Ireland; Eire | Irish | Irishman; Irishmen; Irishwoman; Irish | Dublin | Iveagh House; Aras an Uachtarain
IRN | Iran; Islamic Republic of Iran; Persia; Islamic Republic | Iranian | Iranian; Iranians | Tehran; Teheran | Pasteur Street
IRQ | Iraq | Iraqi | Iraqi; Iraqis | Baghdad | Republican Palace
ISL | Iceland | Icelandic | Icelander; Icelanders | Reykjavik
ISR | Israel; Jewish state; Zionist entity; Zionist regime; State of Israel | Israeli; Zionist | Israeli; Israelis; Israeli Arabs; Arab Israelis | Jerusalem; Tel Aviv; West Jerusalem | Balfour Street; Beit Aghion; Kirya
ITA | Italy; Italian Republic; Sicily; Sardinia | Italian; Sicilian; Sardinian | Italian; Italians; Sicilians; Sardinians | Rome | Palazzo Chigi; Chigi Palace; Quirinal; Quirinale; Quirinal Palace; Farnesina
JAM | Jamaica | Jamaican | Jamaican; Jamaicans | Kingston
JOR | Jordan; Hashemite Kingdom of Jordan; Hashemite Kingdom; Transjordan | Jordanian; Hashemite | Jordanian; Jordanians | Amman
JPN | Japan; Okinawa | Japanese; Okinawan | Japanese; Okinawans | Tokyo | Kantei; Kasumigaseki; Nagatacho
KAZ | Kazakhstan; Kazakstan | Kazakh; Kazakhstani; Kazak | Kazakh; Kazakhs; Kazakhstani; Kazakhstanis | Astana; Nur-Sultan; Alma-Ata; Almaty | Akorda; Ak Orda
KEN | Kenya | Kenyan | Kenyan; Kenyans | Nairobi | Harambee House
KGZ | Kyrgyzstan; Kirghizia; Kirgizia; Kirghizstan; Kyrgyz Republic; Kirgizstan | Kyrgyz; Kirghiz; Kyrgyzstani; Kirgiz | Kyrgyz; Kirghiz; Kyrgyzstanis | Bishkek; Frunze
KHM | Cambodia; Kampuchea; Khmer Republic | Cambodian; Kampuchean; Khmer | Cambodian; Cambodians; Khmers | Phnom Penh; Pnompenh
KIR | Kiribati | I-Kiribati; Kiribati | I-Kiribati | Tarawa; South Tarawa
KNA | Saint Kitts and Nevis; St Kitts and Nevis; St Kitts-Nevis; St Kitts; Saint Kitts | Kittitian; Nevisian | Kittitian; Kittitians; Nevisians | Basseterre
KOR | South Korea; Republic of Korea; ROK; S Korea | South Korean; Korean; S Korean | South Korean; South Koreans; S Koreans; Koreans | Seoul | Blue House; Cheong Wa Dae; Chong Wa Dae; Yongsan
KOS | Kosovo; Kosova; Kosovo-Metohija | Kosovar; Kosovan; Kosovo; Kosovo Albanian | Kosovar; Kosovars; Kosovan; Kosovans; Kosovo Albanian; Kosovo Albanians | Pristina; Prishtina
KWT | Kuwait | Kuwaiti; Kuwait | Kuwaiti; Kuwaitis | Kuwait City | Bayan Palace; Dasman Palace
LAO | Laos; Lao People's Democratic Republic; Lao PDR | Laotian; Lao | Laotian; Laotians; Lao | Vientiane
LBN | Lebanon | Lebanese | Lebanese | Beirut | Baabda; Baabda Palace; Grand Serail; Ain el-Tineh
LBR | Liberia | Liberian | Liberian; Liberians | Monrovia
LBY | Libya; Libyan Arab Jamahiriya; Jamahiriya; Cyrenaica; Tripolitania | Libyan | Libyan; Libyans | Tripoli | Bab al-Aziziya; Bab al-Aziziyah
LCA | Saint Lucia; St Lucia | Saint Lucian; St Lucian | Saint Lucians; St Lucians | Castries
LIE | Liechtenstein | Liechtenstein | Liechtensteiner; Liechtensteiners | Vaduz
LKA | Sri Lanka; Ceylon | Sri Lankan; Sinhalese; Singhalese; Ceylonese | Sri Lankan; Sri Lankans; Sinhalese | Colombo | Temple Trees
LSO | Lesotho | Basotho; Lesotho | Mosotho; Basotho | Maseru
LTU | Lithuania | Lithuanian | Lithuanian; Lithuanians | Vilnius; Vilna
LUX | Luxembourg; Luxemburg; Grand Duchy of Luxembourg | Luxembourg; Luxembourgish; Luxembourgeois | Luxembourger; Luxembourgers
LVA | Latvia | Latvian | Latvian; Latvians | Riga
MAR | Morocco | Moroccan | Moroccan; Moroccans | Rabat
MCO | Monaco | Monegasque | Monegasque; Monegasques | Monte Carlo
MDA | Moldova; Moldavia; Gagauzia | Moldovan; Moldavian; Gagauz | Moldovan; Moldovans; Moldavian; Moldavians; Gagauz | Chisinau; Kishinev; Kishinyov
MDG | Madagascar; Malagasy Republic | Malagasy; Madagascan | Malagasy; Madagascans | Antananarivo; Tananarive
MDV | Maldives; Maldive Islands | Maldivian; Maldives | Maldivian; Maldivians
MEX | Mexico; United Mexican States; Chiapas; Sinaloa | Mexican | Mexican; Mexicans | Mexico City | Los Pinos; Palacio Nacional
MHL | Marshall Islands | Marshallese; Marshall Islands | Marshallese | Majuro
MKD | North Macedonia; Macedonia; FYROM; Former Yugoslav Republic of Macedonia; Republic of Macedonia | Macedonian; North Macedonian; Macedonian Slav | Macedonian; Macedonians; North Macedonians | Skopje; Skopye
MLI | Mali; Azawad | Malian | Malian; Malians | Bamako | Koulouba; Koulouba Palace
MLT | Malta | Maltese | Maltese | Valletta | Auberge de Castille
MMR | Myanmar; Burma; Union of Myanmar | Myanmar; Burmese; Burman | Burmese; Burmans; Myanmarese | Naypyidaw; Naypyitaw; Nay Pyi Taw; Rangoon; Yangon
MNE | Montenegro; Crna Gora | Montenegrin | Montenegrin; Montenegrins | Podgorica; Titograd; Cetinje
MNG | Mongolia; Mongolian People's Republic; Outer Mongolia | Mongolian; Mongol | Mongolian; Mongolians; Mongol; Mongols | Ulan Bator; Ulaanbaatar; Ulan Bataar
MOZ | Mozambique | Mozambican; Mozambiquan | Mozambican; Mozambicans | Maputo
MRT | Mauritania | Mauritanian | Mauritanian; Mauritanians | Nouakchott
MUS | Mauritius | Mauritian | Mauritian; Mauritians | Port Louis
MWI | Malawi; Nyasaland | Malawian; Malawi | Malawian; Malawians | Lilongwe; Blantyre
MYS | Malaysia; Malaya; Sabah; Sarawak | Malaysian; Malayan | Malaysian; Malaysians | Kuala Lumpur; Putrajaya | Seri Perdana; Wisma Putra
NAM | Namibia; South West Africa; Caprivi | Namibian | Namibian; Namibians | Windhoek
NER | Niger; Republic of Niger | Nigerien; Nigerois | Nigerien; Nigeriens | Niamey
NGA | Nigeria; Biafra | Nigerian; Biafran | Nigerian; Nigerians; Biafrans | Abuja | Aso Rock; Aso Villa
NIC | Nicaragua | Nicaraguan | Nicaraguan; Nicaraguans | Managua
NLD | Netherlands; The Netherlands; Holland; Kingdom of the Netherlands; Netherlands Antilles; Aruba; Curacao; Bonaire; Sint Maarten; St Maarten | Dutch; Netherlands | Dutchman; Dutchmen; Dutchwoman; Dutch | The Hague; Amsterdam | Binnenhof
NOR | Norway; Svalbard; Spitsbergen | Norwegian | Norwegian; Norwegians | Oslo
NPL | Nepal | Nepalese; Nepali; Nepal | Nepalese; Nepali; Nepalis | Kathmandu; Katmandu | Singha Durbar; Singh Durbar; Narayanhiti Palace; Baluwatar
NRU | Nauru | Nauruan; Nauru | Nauruan; Nauruans | Yaren
NZL | New Zealand; Aotearoa; Cook Islands; Niue; Tokelau | New Zealand; Kiwi; Maori | New Zealander; New Zealanders; Cook Islander; Cook Islanders; Kiwis; Maoris | - | Beehive
OMN | Oman; Sultanate of Oman; Muscat and Oman | Omani; Oman | Omani; Omanis | Muscat
PAK | Pakistan; Islamic Republic of Pakistan; Azad Kashmir; Baluchistan; Balochistan; Khyber Pakhtunkhwa; Sindh; Waziristan | Pakistani; Pakistan; Baluch; Baloch | Pakistani; Pakistanis; Baluchis; Baloch | Islamabad | Aiwan-e-Sadr
PAN | Panama | Panamanian | Panamanian; Panamanians | Panama City
PER | Peru | Peruvian | Peruvian; Peruvians | Lima | Pizarro Palace
PHL | Philippines; The Philippines; Republic of the Philippines; Mindanao | Philippine; Filipino; Philippines | Filipino; Filipinos; Filipina; Filipinas | Manila | Malacanang; Malacanang Palace
PLW | Palau; Belau | Palauan | Palauan; Palauans | Koror; Melekeok; Ngerulmud
PNG | Papua New Guinea; PNG | Papua New Guinean; Papua New Guinea; PNG | Papua New Guinean; Papua New Guineans | Port Moresby
POL | Poland | Polish | Pole; Poles | Warsaw | Belvedere Palace
PRK | North Korea; Democratic People's Republic of Korea; DPRK; N Korea | North Korean; N Korean; DPRK | North Korean; North Koreans; N Koreans | Pyongyang
PRT | Portugal; Madeira; Azores | Portuguese | Portuguese | Lisbon | Belem Palace; Sao Bento Palace
PRY | Paraguay | Paraguayan | Paraguayan; Paraguayans | Asuncion | Palacio de Lopez; Lopez Palace
PSE | Palestine; Palestinian territories; occupied territories; State of Palestine; Gaza Strip; Gaza; West Bank | Palestinian; Gazan | Palestinian; Palestinians; Gazan; Gazans; West Bankers | Ramallah; East Jerusalem; Gaza City | Muqata; Mukataa; Muqataa
QAT | Qatar | Qatari; Qatar | Qatari; Qataris | Doha
ROU | Romania; Rumania; Roumania | Romanian; Rumanian | Romanian; Romanians; Rumanians | Bucharest | Cotroceni; Cotroceni Palace; Victoria Palace
RUS | Russia; Russian Federation; Soviet Union; USSR; Union of Soviet Socialist Republics | Russian; Soviet | Russian; Russians; Soviets | Moscow | Kremlin; Smolenskaya Square; Novo-Ogaryovo; Lubyanka
RWA | Rwanda; Ruanda | Rwandan; Rwandese | Rwandan; Rwandans; Rwandese | Kigali | Urugwiro; Village Urugwiro
SAU | Saudi Arabia; Kingdom of Saudi Arabia; Saudi; KSA | Saudi; Saudi Arabian | Saudi; Saudis; Saudi Arabians | Riyadh | Yamamah Palace; Al-Yamamah Palace
SDN | Sudan; Republic of Sudan; North Sudan | Sudanese; Sudan; North Sudanese | Sudanese | Khartoum
SEN | Senegal; Casamance | Senegalese | Senegalese | Dakar
SGP | Singapore; Republic of Singapore | Singaporean; Singapore | Singaporean; Singaporeans | - | Istana
SLB | Solomon Islands; Solomons; The Solomons | Solomon Islands; Solomon Island | Solomon Islander; Solomon Islanders | Honiara
SLE | Sierra Leone | Sierra Leonean; Sierra Leone | Sierra Leonean; Sierra Leoneans | Freetown
SLV | El Salvador | Salvadoran; Salvadorean; Salvadorian | Salvadoran; Salvadorans; Salvadoreans | San Salvador
SMR | San Marino | Sammarinese; San Marinese | Sammarinese
SOM | Somalia; Somali Republic; Puntland; Jubaland; Jubbaland | Somali; Somalian | Somali; Somalis; Somalian; Somalians | Mogadishu; Muqdisho | Villa Somalia
SRB | Serbia; Yugoslavia; Federal Republic of Yugoslavia; Serbia and Montenegro; Serbia-Montenegro; rump Yugoslavia; Socialist Federal Republic of Yugoslavia; Vojvodina; FRY | Serbian; Yugoslav; Serb; Yugoslavian; Kosovo Serb | Serb; Serbs; Serbian; Serbians; Yugoslav; Yugoslavs; Kosovo Serb; Kosovo Serbs | Belgrade
SSD | South Sudan; Republic of South Sudan; Southern Sudan | South Sudanese; Southern Sudanese; South Sudan | South Sudanese; Southern Sudanese | Juba
STP | Sao Tome and Principe; Sao Tome | Sao Tomean; Santomean | Sao Tomeans; Santomeans
SUR | Suriname; Surinam; Dutch Guiana | Surinamese | Surinamese; Surinamer; Surinamers | Paramaribo
SVK | Slovakia; Slovak Republic | Slovak; Slovakian | Slovak; Slovaks; Slovakians | Bratislava | Grassalkovich Palace
SVN | Slovenia | Slovenian; Slovene | Slovene; Slovenes; Slovenian; Slovenians | Ljubljana
SWE | Sweden | Swedish | Swede; Swedes | Stockholm | Rosenbad; Harpsund
SWZ | Swaziland; Eswatini; Kingdom of Eswatini | Swazi; Eswatini | Swazi; Swazis | Mbabane; Lobamba
SYC | Seychelles; The Seychelles | Seychellois; Seychelles | Seychellois
SYR | Syria; Syrian Arab Republic | Syrian | Syrian; Syrians | Damascus | People's Palace; Mezzeh Palace
TCD | Chad; Tchad | Chadian | Chadian; Chadians | N'Djamena
TGO | Togo; Togolese Republic | Togolese | Togolese | Lome
THA | Thailand; Siam | Thai | Thai; Thais | Bangkok
TJK | Tajikistan; Tadzhikistan; Tadjikistan; Tajikstan | Tajik; Tajikistani; Tadzhik; Tadjik | Tajik; Tajiks; Tadzhiks; Tajikistanis | Dushanbe
TKM | Turkmenistan; Turkmenia; Turkmenstan | Turkmen; Turkmenistani | Turkmen; Turkmens; Turkmenis | Ashgabat; Ashkhabad; Ashkabad
TLS | East Timor; Timor-Leste; Timor Leste; Timor Lorosae; Democratic Republic of Timor-Leste | East Timorese; Timorese | East Timorese; Timorese | Dili
TON | Tonga | Tongan | Tongan; Tongans | Nuku'alofa
TTO | Trinidad and Tobago; Trinidad; Tobago | Trinidadian; Tobagonian; Trinidad | Trinidadian; Trinidadians; Tobagonians | Port of Spain
TUN | Tunisia | Tunisian | Tunisian; Tunisians | Tunis | Carthage Palace; Kasbah Palace
TUR | Turkey; Turkiye; Republic of Turkey | Turkish | Turk; Turks | Ankara | Cankaya; Cankaya Palace; Bestepe; Sublime Porte
TUV | Tuvalu | Tuvaluan | Tuvaluan; Tuvaluans | Funafuti
TWN | Taiwan; Republic of China; ROC; Formosa; Chinese Taipei; Nationalist China | Taiwanese; Taiwan | Taiwanese | Taipei; Taibei
TZA | Tanzania; United Republic of Tanzania; Zanzibar; Tanganyika | Tanzanian; Zanzibari | Tanzanian; Tanzanians; Zanzibaris | Dodoma; Dar es Salaam
UGA | Uganda | Ugandan | Ugandan; Ugandans | Kampala; Entebbe
UKR | Ukraine; The Ukraine | Ukrainian | Ukrainian; Ukrainians | Kyiv; Kiev | Bankova; Bankova Street; Mariinsky Palace
URY | Uruguay | Uruguayan | Uruguayan; Uruguayans | Montevideo
USA | United States; US; USA; United States of America; America; Puerto Rico; Guam; American Samoa; US Virgin Islands; Northern Mariana Islands; Northern Marianas; New Mexico; Hawaii; Alaska; California; Texas; Florida; Washington State; West Virginia | American; US; Puerto Rican; Guamanian; Hawaiian; Texan; Californian; Native American; African-American; Mexican-American; Cuban-American | American; Americans; Puerto Rican; Puerto Ricans; Yankee; Yankees; African-Americans; Native Americans; Cuban-Americans; Texans; Californians | Washington; Washington DC | White House; Capitol Hill; Foggy Bottom; Oval Office; Camp David; West Wing; Blair House; Mar-a-Lago
UZB | Uzbekistan; Karakalpakstan | Uzbek; Uzbekistani | Uzbek; Uzbeks; Uzbekistanis | Tashkent
VAT | Vatican; Vatican City; Holy See; The Vatican | Vatican; Papal | - | Vatican City | Apostolic Palace; Roman Curia; Castel Gandolfo; Curia
VCT | Saint Vincent and the Grenadines; St Vincent and the Grenadines; St Vincent; Saint Vincent | Vincentian; St Vincentian | Vincentian; Vincentians | Kingstown
VEN | Venezuela; Bolivarian Republic of Venezuela | Venezuelan; Bolivarian | Venezuelan; Venezuelans | Caracas | Miraflores; Miraflores Palace
VNM | Vietnam; Viet Nam; Socialist Republic of Vietnam; North Vietnam; South Vietnam | Vietnamese; North Vietnamese; South Vietnamese; Vietnam | Vietnamese; North Vietnamese; South Vietnamese | Hanoi
VUT | Vanuatu; New Hebrides | Vanuatuan; Ni-Vanuatu; Vanuatu | Ni-Vanuatu; Vanuatuans | Port Vila
WSM | Samoa; Western Samoa; Independent State of Samoa | Samoan; Western Samoan | Samoan; Samoans | Apia
YEM | Yemen; Republic of Yemen; North Yemen; South Yemen; Yemen Arab Republic | Yemeni; South Yemeni; North Yemeni; Yemenite | Yemeni; Yemenis; Yemenites; South Yemenis | Sanaa; San'a
ZAF | South Africa; Republic of South Africa; RSA; Azania | South African; Afrikaner | South African; South Africans; Afrikaners | Pretoria; Tshwane | Union Buildings; Tuynhuys
ZMB | Zambia; Northern Rhodesia | Zambian | Zambian; Zambians | Lusaka
ZWE | Zimbabwe; Rhodesia; Southern Rhodesia | Zimbabwean; Zimbabwe; Rhodesian | Zimbabwean; Zimbabweans; Rhodesians | Harare | Munhumutapa Building
