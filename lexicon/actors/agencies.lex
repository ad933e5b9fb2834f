# Institutions of states by their proper names: parliaments, courts, ministries, services, armies, police, central banks; and companies that make political news.
# MNC: companies of several lands; a company of one state has that state. A generic name (Supreme Court, Senate) is left to the roles.
# Sources: written from general knowledge for this project; codes as in PLOVER.
# Licence: CC BY 4.0
table org

1MDB | MYS | BUS | company
1Malaysia Development Berhad | MYS | BUS | company
ABIN | BRA | SPY | agency
ABRI | IDN | MIL | army
ABiH | BIH | MIL | army
AFRICOM | USA | MIL | army
AISE | ITA | SPY | agency
AMIA | ARG | CVL | body
ASIO; Australian Security Intelligence Organisation | AUS | SPY | agency
ASIS | AUS | SPY | agency
Abu Dhabi National Oil Company; ADNOC | ARE | BUS | company
Adani | IND | BUS | company
Adani Group | IND | BUS | company
Aeroflot | RUS | BUS | company
Aerolineas Argentinas | ARG | BUS | company
Afghan National Army | AFG | MIL | army
Afghan National Police | AFG | COP | police
Afghan army | AFG | MIL | army
Afghan forces | AFG | MIL | army
Afghan police | AFG | COP | police
Afghan security forces | AFG | MIL | army
Afghan troops | AFG | MIL | army
Agency for National Security Planning; NSP; ANSP | KOR | SPY | agency
Agip | MNC | BUS | company
Air Canada | CAN | BUS | company
Air Force Intelligence | SYR | SPY | agency
Air India | IND | BUS | company
Air Self-Defense Force | JPN | MIL | army
Airbus | MNC | BUS | company
Algerian army | DZA | MIL SPY | army
Alibaba | CHN | BUS | company
Alrosa | RUS | BUS | company
Alstom | MNC | BUS | company
Althing; Icelandic parliament | ISL | LEG | parliament
Amoco | MNC | BUS | company
Anduril | MNC | BUS | company
Anglo American | ZAF | BUS | company
Anglo American Platinum | ZAF | BUS | company
AngloGold Ashanti | ZAF | BUS | company
Angolan Armed Forces | AGO | MIL | army
Angolan army | AGO | MIL | army
Areva | MNC | BUS | company
Argentine Congress | ARG | LEG | parliament
Argentine Senate | ARG | LEG | parliament
Argentine army | ARG | MIL | army
Argentine military | ARG | MIL | army
Argentine navy | ARG | MIL | army
Armed Forces Ruling Council | NGA | MIL | army
Armed Forces of Haiti | HTI | MIL | army
Armed Forces of Ukraine | UKR | MIL | army
Armed Forces of the Democratic Republic of Congo | COD | MIL | army
Armed Forces of the Philippines | PHL | MIL | army
Armscor | ZAF | BUS | company
Asayish; Asayesh | IRQ | SPY | agency
Assam Rifles | IND | MIL | police
Assembly of the Representatives of the People | TUN | LEG | parliament
Association for Relations Across the Taiwan Straits; ARATS | CHN | GOV | body
AstraZeneca | MNC | BUS | company
Atlacatl Battalion | SLV | MIL | army
Atomic Energy Organization of Iran; AEOI | IRN | GOV | body
Audiencia Nacional | ESP | JUD | court
Australian Defence Force | AUS | MIL | army
Australian Federal Police | AUS | COP | police
Australian Signals Directorate | AUS | SPY | agency
Australian army | AUS | MIL | army
Australian troops | AUS | MIL | army
Auswaertiges Amt; German Foreign Office; German Foreign Ministry | DEU | GOV | ministry
BAE Systems | MNC | BUS | company
BDR | BGD | MIL | army
BHP | AUS | BUS | company
BHP Billiton | AUS | BUS | company
BKA; Bundeskriminalamt; GSG-9; GSG 9; Bundespolizei | DEU | COP | police
BND | DEU | SPY | agency
BNDES | BRA | BUS | company
BOPE | BRA | COP | police
BP Amoco | MNC | BUS | company
BP; British Petroleum; BNP Paribas | MNC | BUS | company
BYD | CHN | BUS | company
Baltic Fleet | RUS | MIL | army
Bangladesh Rifles | BGD | MIL | army
Bangladesh army | BGD | MIL | army
Bank of England | GBR | GOV | ministry
Bank of France | FRA | JUD | court
Bank of Japan | JPN | GOV | ministry
Bank of Russia | RUS | GOV | agency
Barclays | MNC | BUS | company
Barkhane | FRA | MIL | army
Barrick Gold | CAN | BUS | company
Basmanny Court | RUS | JUD | court
Basque Parliament | ESP | LEG | parliament
Battalion 3-16 | HND | MIL | army
Bechtel | MNC | BUS | company
Belarusian KGB; Belarussian KGB; Belarus KGB; Belaruskali; Belavia | BLR | SPY | agency
Belgian parliament | BEL | LEG | parliament
Berkut | UKR | COP | police
BfV | DEU | SPY | agency
Biden administration | USA | GOV | body
Black Cat commandos | IND | MIL | army
Black Sea Fleet | RUS | MIL | army
Blackwater | MNC | PRM BUS | company
Boeing | MNC | BUS | company
Bolivarian Armed Forces | VEN | MIL | army
Bolivarian National Armed Forces | VEN | MIL | army
Bolivarian National Guard | VEN | MIL | army
Bolivarian National Police | VEN | COP | police
Bolivian Congress | BOL | LEG | parliament
Bolivian army | BOL | MIL | army
Bolivian military | BOL | MIL | army
Bolivian police | BOL | COP | police
Bombardier | CAN | BUS | company
Border Guard Bangladesh | BGD | MIL | army
Border Patrol; US Border Patrol | USA | COP | police
Border Security Force; BSF | IND | MIL | police
Bosnian army | BIH | MIL | army
Bosnian government army | BIH | MIL | army
Bosnian government forces | BIH | MIL | army
Bosnian parliament | BIH | LEG | parliament
Bosnian presidency | BIH | LEG | parliament
Brazilian Congress | BRA | LEG | parliament
Brazilian Senate | BRA | LEG | parliament
Brazilian Supreme Court | BRA | JUD | court
Brazilian army | BRA | MIL | army
Brazilian military | BRA | MIL | army
Brimob | IDN | COP | police
British Army | GBR | MIL | army
British High Court | GBR | JUD | court
British Home Office; Home Office | GBR | GOV | ministry
British Ministry of Defence; MoD | GBR | GOV MIL | ministry
British Treasury | GBR | GOV | ministry
British forces | GBR | MIL | army
British intelligence | GBR | SPY | agency
British military | GBR | MIL | army
British parliament | GBR | LEG | parliament
British troops | GBR | MIL | army
Bulog | IDN | BUS | company
Bundesbank | DEU | GOV BUS | agency
Bundeshaus | CHE | GOV LEG | parliament
Bundesnachrichtendienst | DEU | SPY | agency
Bundesrat | DEU | LEG | parliament
Bundestag | DEU | LEG | parliament
Bundesverfassungsgericht; Federal Constitutional Court; German Constitutional Court; Federal Court of Justice | DEU | JUD | court
Bundeswehr; German army | DEU | MIL | army
Bureau 39 | PRK | GOV | agency
Bureau of Alcohol, Tobacco and Firearms | USA | COP | police
Burma Army | MMR | MIL | army
Burmese army | MMR | MIL | army
Burmese junta | MMR | MIL GOV | army
Burmese military | MMR | MIL | army
Burundian army | BDI | MIL | army
Bush administration | USA | GOV | body
ByteDance | CHN | BUS | company
CATL | CHN | BUS | company
CENI | COD | MIL | army
CENTCOM | USA | MIL | army
CESID | ESP | SPY | agency
CICIG | GTM | JUD | court
CISEN | MEX | SPY | agency
CNDH | MEX | GOV | body
CNOOC | CHN | BUS | company
CNPC; China National Petroleum Corporation | CHN | BUS | company
CNRD | GIN | MIL GOV | army
CNRDRE | MLI | MIL | army
COGAT; Israeli Civil Administration; Coordinator of Government Activities in the Territories | ISR | GOV MIL | agency
COSCO | CHN | BUS | company
CRPF; Central Reserve Police Force | IND | COP | police
CSIS; Canadian Security Intelligence Service | CAN | SPY | agency
Caltex | MNC | BUS | company
Cambodian National Assembly | KHM | LEG | parliament
Cambodian army | KHM | MIL | army
Cambodian forces | KHM | MIL | army
Cambodian military | KHM | MIL | army
Cambodian troops | KHM | MIL | army
Cambridge Analytica | MNC | BUS | company
Canada Post | CAN | BUS | company
Canadian Armed Forces | CAN | MIL | army
Canadian Forces | CAN | MIL | army
Canadian army | CAN | MIL | army
Canadian parliament | CAN | LEG | parliament
Canadian troops | CAN | MIL | army
Carabineros | CHL | COP | police
Carabinieri | ITA | COP | police
Carapintadas | ARG | MIL | army
Catalan parliament | ESP | LEG | parliament
Centers for Disease Control | USA | GOV | agency
Central Bank of Brazil | BRA | GOV | body
Central Bank of Russia | RUS | GOV | agency
Central Bureau of Investigation | IND | COP | police
Central Command; US Central Command | USA | MIL | army
Central Commission for Discipline Inspection | CHN | GOV | agency
Central Intelligence Agency; CIA | USA | SPY | agency
Central Intelligence Organisation | ZWE | SPY | agency
Central Military Commission | CHN | MIL | army
Central Security Forces | EGY | COP | agency
Chadian army | TCD | MIL | army
Chadian forces | TCD | MIL | army
Chadian troops | TCD | MIL | army
Chevron | MNC | BUS | company
ChevronTexaco | MNC | BUS | company
Chieftaincy of Military Intelligence | UGA | SPY | agency
Chilean Congress | CHL | LEG | parliament
Chilean Senate | CHL | LEG | parliament
Chilean army | CHL | MIL | army
Chilean military | CHL | MIL | army
Chilean police | CHL | COP | police
China Coast Guard | CHN | MIL | army
China Eastern | CHN | BUS | company
China Merchants | CHN | BUS | company
China Petroleum | CHN | BUS | company
China's State Council; Chinese State Council | CHN | GOV | body
Chinese Foreign Ministry | CHN | GOV | agency
Chinese People's Political Consultative Conference; CPPCC | CHN | LEG | parliament
Chinese army | CHN | MIL | army
Chinese coast guard | CHN | MIL | army
Chinese coastguard | CHN | MIL | army
Chinese military | CHN | MIL | army
Chinese navy | CHN | MIL | army
Chinese parliament | CHN | LEG | parliament
Chinese troops | CHN | MIL | army
Chiquita | MNC | BUS | company
Citgo | VEN | BUS | company
Citibank | MNC | BUS | company
Civil Guard | ESP | COP | police
Clinton administration | USA | GOV | body
Coca-Cola | MNC | BUS | company
Codelco | CHL | BUS | company
College of Cardinals | VAT | REL GOV | religious
Colombian Attorney General's Office | COL | GOV | body
Colombian Congress | COL | LEG | parliament
Colombian army | COL | MIL | army
Colombian military | COL | MIL | army
Colombian navy | COL | MIL | army
Colombian police | COL | COP | police
Colombian troops | COL | MIL | army
Colonia Dignidad | CHL | CVL | body
Comelec | PHL | GOV | body
Comibol | BOL | BUS | company
Commission for Historical Clarification | GTM | GOV | agency
Committee Representing Pyidaungsu Hluttaw; CRPH | MMR | OPP GOV | body
Committee for the Peaceful Reunification of the Fatherland; CPRF | PRK | GOV | body
Committee for the Promotion of Virtue and the Prevention of Vice | SAU | GOV REL | body
Committees for the Defense of the Revolution | CUB | PRM | armed
Congolese army | COD | MIL | army
Congolese forces | COD | MIL | army
Congolese troops | COD | MIL | army
Congregation for the Doctrine of the Faith | VAT | REL GOV | religious
Congress of Deputies | ESP | LEG | parliament
Conoco | MNC | BUS | company
ConocoPhillips | MNC | BUS | company
Conseil National de Transition | GIN | MIL GOV | army
Conseil d'Etat | FRA | JUD | court
Constituent Assembly of Nepal | NPL | LEG | parliament
Constituent Assembly of Tunisia | TUN | LEG | parliament
Constitutional Council of Mozambique | MOZ | JUD | court
Constitutional Court of Colombia | COL | JUD | court
Constitutional Court of Ecuador | ECU | JUD | court
Constitutional Court of Guatemala | GTM | JUD | court
Constitutional Court of Indonesia | IDN | JUD | court
Constitutional Court of Korea | KOR | JUD | court
Constitutional Court of South Africa | ZAF | JUD | court
Constitutional Tribunal of Chile | CHL | JUD | court
Constitutional Tribunal of Peru | PER | JUD | court
Control Yuan | TWN | GOV | body
Corruption Eradication Commission | IDN | GOV | agency
Cortes Generales | ESP | LEG | parliament
Council for National Security | THA | MIL GOV | army
Cour de Cassation | FRA | JUD | court
Court of Final Appeal | HKG | JUD | court
Credit Suisse | MNC | BUS | company
Croatian army | HRV | MIL | army
Croatian forces | HRV | MIL | army
Crown Prosecution Service | GBR | JUD | court
Cuban Interior Ministry | CUB | GOV | agency
Cuban State Security | CUB | SPY | agency
Cuban army | CUB | MIL | army
Cuban coast guard | CUB | MIL | army
Cyberspace Administration of China | CHN | GOV | body
Czech parliament | CZE | LEG | parliament
DAS | COL | SPY | agency
DEA; Drug Enforcement Administration; US Drug Enforcement Administration | USA | COP | police
DGCIM | VEN | SPY | agency
DGSE | FRA | SPY | agency
DGSI | FRA | SPY | agency
DGST | MAR | MIL | army
DIGOS | ITA | COP | police
DIICOT | ROU | JUD | agency
DINA | CHL | SPY | agency
DISIP | VEN | SPY | agency
DP World | ARE | BUS | company
DRS | DZA | MIL SPY | army
DST | FRA | SPY | agency
Daewoo | KOR | BUS | company
Dail | IRL | LEG | parliament
Dail Eireann | IRL | LEG | parliament
Danab | SOM | MIL | army
Danske Bank | MNC | BUS | company
Dassault | MNC | BUS | company
De Beers | ZAF | BUS | company
Defense Intelligence Agency | USA | SPY | agency
Defense Security Command | KOR | MIL | army
Delhi High Court | IND | JUD | court
Delta Force | USA | MIL | army
Denel | ZAF | BUS | company
Densus 88 | IDN | COP | police
Department for International Development; DFID | GBR | GOV | ministry
Department of Intelligence and Security | DZA | MIL SPY | army
Department of State Services; DSS | NGA | SPY | agency
Derg; Dergue; Ethiopian army; Ethiopian National Defence Force; ENDF; Ethiopian forces; Ethiopian troops; Ethiopian Human Rights Commission | ETH | MIL | army
Detachment 88 | IDN | COP | police
Deutsche Bank | MNC | BUS | company
Dewan Negara | MYS | LEG | parliament
Dewan Rakyat | MYS | LEG | parliament
Diet of Japan | JPN | LEG | parliament
Dignity Battalions | PAN | PRM | armed
Dincote | PER | COP | police
Dubai Ports World | ARE | BUS | company
Dutch Senate | NLD | LEG | parliament
Dutch parliament | NLD | LEG | parliament
Dutch peacekeepers | NLD | MIL | army
Dutchbat | NLD | MIL | army
DynCorp | MNC | PRM BUS | company
EDF | MNC | BUS | company
EFCC; Economic and Financial Crimes Commission | NGA | COP | agency
ESMA | ARG | MIL | army
Eastern Theater Command | CHN | MIL | army
Ecopetrol | COL | BUS | company
Ecuadorean Congress | ECU | LEG | parliament
Ecuadorean National Assembly | ECU | LEG | parliament
Ecuadorean army | ECU | MIL | army
Ecuadorean military | ECU | MIL | army
Ecuadorian army | ECU | MIL | army
Ecuadorian military | ECU | MIL | army
Eduskunta; Finnish parliament | FIN | LEG | parliament
Egyptian armed forces | EGY | MIL | army
Egyptian army | EGY | MIL | army
Egyptian intelligence | EGY | SPY | agency
Egyptian military | EGY | MIL | army
Egyptian parliament | EGY | GOV | agency
El Al | ISR | BUS | company
Elbit | ISR | BUS | company
Election Commission of India | IND | GOV | court
Election Commission of Pakistan | PAK | GOV | agency
Election Commission of Thailand | THA | GOV | agency
Electoral Commission of Kenya | KEN | GOV | agency
Elf Aquitaine | MNC | BUS | company
Embraer | BRA | BUS | company
Emergencies Ministry | RUS | GOV | ministry
Emirates airline | ARE | BUS | company
Endiama | AGO | MIL | army
Enel | MNC | BUS | company
Energoatom | UKR | BUS | company
Enforcement Directorate | IND | COP | police
Eni | MNC | BUS | company
Enron | MNC | BUS | company
Environmental Protection Agency | USA | GOV | agency
Equinor | MNC | BUS | company
Ericsson | MNC | BUS | company
Eritrean army | ERI | MIL | army
Eritrean forces | ERI | MIL | army
Eritrean troops | ERI | MIL | army
Ertzaintza | ESP | COP | police
Eskom | ZAF | BUS | company
Etihad | ARE | BUS | company
Evergrande | CHN | BUS | company
Executive Outcomes | ZAF | PRM BUS | company
Executive Yuan | TWN | GOV | body
Expediency Council | IRN | GOV | body
Expediency Discernment Council | IRN | GOV | body
External Affairs Ministry | IND | GOV | ministry
Exxon | MNC | BUS | company
Exxon Mobil | MNC | BUS | company
ExxonMobil | MNC | BUS | company
FADM | MOZ | MIL | army
FAES | VEN | COP | police
FAMa | MLI | MIL | army
FANB | VEN | MIL | army
FARDC | COD | MIL | army
FBI; Federal Bureau of Investigation | USA | COP | police
FSB; Federal Security Service; Federal Counterintelligence Service; FSK | RUS | SPY | agency
FUNAI | BRA | GOV | body
Federal Council of Switzerland | CHE | GOV LEG | parliament
Federal Electoral Institute | MEX | GOV | agency
Federal Intelligence Service | DEU | SPY | agency
Federal Investigation Agency; FIA | PAK | COP | police
Federal Judicial Police | MEX | COP | police
Federal Police of Brazil | BRA | COP | police
Federal Reserve; US Federal Reserve | USA | GOV BUS | agency
Federal Shariat Court | PAK | JUD | court
Federal Supreme Court | BRA | JUD | court
Federation Council; Russian upper house | RUS | LEG | parliament
Fifth Fleet; US Fifth Fleet | USA | MIL | army
First Quantum | MNC | BUS | company
Flemish parliament | BEL | LEG | parliament
Folketing; Danish parliament | DNK | LEG | parliament
Food and Drug Administration | USA | GOV | agency
Force 17 | PSE | COP | police
Ford Motor | MNC | BUS | company
Foreign Intelligence Service | RUS | SPY | agency
Foreign Legion | FRA | MIL | army
Foreign Office; British Foreign Office; Foreign and Commonwealth Office; FCO; FCDO; Foreign, Commonwealth and Development Office | GBR | GOV | ministry
Fortescue | AUS | BUS | company
Freeport-McMoRan | MNC | BUS | company
French Constitutional Council | FRA | JUD | court
French Foreign Legion | FRA | MIL | army
French National Assembly | FRA | LEG | parliament
French Senate | FRA | LEG | parliament
French army | FRA | MIL | army
French forces | FRA | MIL | army
French gendarmes | FRA | COP | police
French intelligence | FRA | SPY | agency
French parliament | FRA | LEG | parliament
French police | FRA | COP | police
French troops | FRA | MIL | army
Frontier Corps | PAK | PRM MIL | army
G4S | MNC | BUS | company
GAESA | CUB | BUS | company
GCHQ | GBR | SPY | agency
GIGN | FRA | COP | police
GRU; Main Intelligence Directorate | RUS | SPY MIL | agency
GUR | UKR | SPY | agency
Gacaca courts | RWA | JUD | court
Gaimusho | JPN | GOV | ministry
Garda; Gardai; Garda Siochana | IRL | COP | police
Gaza Humanitarian Foundation; GHF | ISR | - | ngo
Gaza health ministry; Hamas-run health ministry; Palestinian Health Ministry | PSE | GOV MED | ministry
Gazprom | RUS | BUS | company
Gazprombank | RUS | BUS | company
Gecamines | COD | BUS | company
General Dynamics | MNC | BUS | company
General Electric | MNC | BUS | company
General Intelligence Service of Palestine | PSE | SPY | agency
General Intelligence Service of Sudan | SDN | SPY | agency
General Motors | MNC | BUS | company
General National Congress | LBY | LEG | parliament
General Service Unit; GSU | KEN | COP | police
Georgian parliament | GEO | LEG | parliament
German parliament | DEU | LEG | parliament
Glencore | MNC | BUS | company
Golani Brigade | ISR | MIL | army
Goldman Sachs | MNC | BUS | company
Google | MNC | BUS | company
Government of National Accord | LBY | GOV | body
Government of National Stability | LBY | GOV | body
Grand National Assembly; Turkish parliament; Turkish Grand National Assembly; TBMM | TUR | LEG | parliament
Greek parliament | GRC | LEG | parliament
Green Berets | USA | MIL | army
Green Bombers | ZWE | PRM | armed
Ground Self-Defense Force | JPN | MIL | army
Guardia Civil | ESP | COP | police
Guardia di Finanza | ITA | COP | police
Guardian Council; Council of Guardians; Guardians Council | IRN | GOV JUD | body
Guatemalan Congress | GTM | LEG | parliament
Guatemalan army | GTM | MIL | army
Guatemalan military | GTM | MIL | army
Guinean army | GIN | MIL | army
Guinean junta | GIN | MIL GOV | army
Gulf Oil | MNC | BUS | company
HSBC | MNC | BUS | company
HUR | UKR | SPY | agency
Haitian Armed Forces | HTI | MIL | army
Haitian National Police | HTI | COP | police
Haitian Senate | HTI | LEG | parliament
Haitian army | HTI | MIL | army
Haitian military | HTI | MIL | army
Haitian parliament | HTI | LEG | parliament
Haitian police | HTI | COP | police
Halliburton | MNC | BUS | company
Hanjin | KOR | BUS | company
Heineken | MNC | BUS | company
Hellenic Parliament | GRC | LEG | parliament
High Court of Australia | AUS | JUD | court
High Court of Justice | ISR | JUD | court
High Election Board | TUR | GOV | agency
High State Council | LBY | GOV | body
Hikvision | CHN | BUS | company
Holyrood | GBR | LEG | parliament
Homeland Security; Department of Homeland Security; Homeland Security Department; DHS | USA | GOV | ministry
Honduran Congress | HND | LEG | parliament
Honduran Supreme Court | HND | JUD | court
Honduran army | HND | MIL | army
Honduran military | HND | MIL | army
Hong Kong Legislative Council | HKG | LEG | parliament
Hong Kong Police Force | HKG | COP | police
Hong Kong and Macau Affairs Office | CHN | GOV | body
Hong Kong police | HKG | COP | police
House Armed Services Committee | USA | LEG | parliament
House Foreign Affairs Committee | USA | LEG | parliament
House Intelligence Committee | USA | SPY | agency
House International Relations Committee | USA | LEG | parliament
House Judiciary Committee | USA | LEG | parliament
House of Commons | GBR | LEG | parliament
House of Commons of Canada | CAN | LEG | parliament
House of Councillors | JPN | LEG | parliament
House of Lords | GBR | LEG | parliament
House of Peoples | BIH | LEG | parliament
Huawei | CHN | BUS | company
Hungarian parliament | HUN | LEG | parliament
Hyundai | KOR | BUS | company
Hyundai Asan | KOR | BUS | company
Hyundai Heavy Industries | KOR | BUS | company
Hyundai Motor | KOR | BUS | company
IBAMA | BRA | GOV | body
IBM | MNC | BUS | company
IFE | MEX | GOV | body
INCRA | BRA | GOV | body
INEC; Independent National Electoral Commission | NGA | GOV | agency
INTERFET | AUS | MIL | army
IOR | VAT | REL GOV | religious
ISIE | TUN | LEG | parliament
ISPR; Inter-Services Public Relations | PAK | MIL | army
Iberdrola | MNC | BUS | company
Immigration and Customs Enforcement; ICE | USA | COP | police
Impala Platinum | ZAF | BUS | company
Imperial Household Agency | JPN | GOV | ministry
Independent Commission Against Corruption; ICAC | HKG | COP | agency
Independent Election Commission of Afghanistan | AFG | GOV | agency
Independent Electoral and Boundaries Commission; IEBC | KEN | GOV | agency
Indian Air Force | IND | MIL | army
Indian Airlines | IND | BUS | company
Indian Navy | IND | MIL | army
Indian Oil | IND | BUS | company
Indian Peace Keeping Force; IPKF | IND | MIL | army
Indian Supreme Court | IND | JUD | court
Indian army | IND | MIL | army
Indian forces | IND | MIL | army
Indian military | IND | MIL | army
Indian parliament | IND | LEG | parliament
Indian troops | IND | MIL | army
Indo-Pacific Command | USA | MIL | army
Indo-Tibetan Border Police | IND | COP | police
Indonesian armed forces | IDN | MIL | army
Indonesian army | IDN | MIL | army
Indonesian forces | IDN | MIL | army
Indonesian military | IDN | MIL | army
Indonesian parliament | IDN | LEG | parliament
Indonesian police | IDN | COP | police
Indonesian troops | IDN | MIL | army
Infosys | IND | BUS | company
Intelligence Bureau | IND | SPY | agency
Inter-Services Intelligence; ISI | PAK | SPY MIL | agency
Internal Security Forces | LBN | COP | police
International Commission Against Impunity in Guatemala | GTM | GOV | agency
International Crimes Tribunal | BGD | JUD | court
Investigative Committee | RUS | JUD | court
Iran Air | IRN | BUS | company
Iranian Intelligence Ministry | IRN | SPY | ministry
Iraqi Governing Council; Iraqi interim government; Interim Governing Council | IRQ | GOV | body
Iraqi army | IRQ | MIL | army
Iraqi forces | IRQ | MIL | army
Iraqi military | IRQ | MIL | army
Iraqi parliament | IRQ | LEG | parliament
Iraqi security forces | IRQ | MIL | army
Iraqi troops | IRQ | MIL | army
Irish parliament | IRL | LEG | parliament
Islamabad High Court | PAK | JUD | court
Islamic Republic of Iran Shipping Lines; IRISL | IRN | BUS | company
Israel Aerospace Industries | ISR | BUS | company
Israel Air Force | ISR | MIL | army
Israel Defense Forces; IDF; Israel Defence Forces | ISR | MIL | army
Israel Police | ISR | COP | police
Israel Security Agency | ISR | SPY | agency
Israel's High Court | ISR | JUD | court
Israel's Supreme Court | ISR | JUD | court
Israeli Defense Forces; Israeli Defence Forces | ISR | MIL | army
Israeli High Court | ISR | JUD | court
Israeli Supreme Court | ISR | JUD | court
Israeli air force | ISR | MIL | army
Israeli army | ISR | MIL | army
Israeli forces | ISR | MIL | army
Israeli intelligence | ISR | SPY | agency
Israeli military | ISR | MIL | army
Israeli navy | ISR | MIL | army
Israeli police | ISR | COP | police
Israeli troops | ISR | MIL | army
Italian Senate | ITA | LEG | parliament
Italian parliament | ITA | LEG | parliament
Italian police | ITA | COP | police
JBS | BRA | BUS | company
JCS | KOR | MIL | army
JEP | COL | JUD | court
JPMorgan | MNC | BUS | company
JSO | SRB | SPY | agency
Japan Airlines | JPN | BUS | company
Japan Coast Guard | JPN | MIL | army
Japan Maritime Safety Agency | JPN | MIL | army
Japan Self-Defense Forces | JPN | MIL | army
Japanese Diet | JPN | LEG | parliament
Japanese Foreign Ministry | JPN | GOV | ministry
Japanese Self-Defense Forces | JPN | MIL | army
Japanese parliament | JPN | LEG | parliament
Jatiya Sangsad | BGD | LEG | parliament
Jet Airways | IND | BUS | company
Jewish Agency | ISR | CVL | ngo
Jogorku Kenesh; Zhogorku Kenesh; Kyrgyz parliament | KGZ | LEG | parliament
Joint Chiefs of Staff of South Korea | KOR | GOV MIL | body
Jurado Nacional de Elecciones; JNE | PER | GOV | body
Justice Department; US Justice Department; Department of Justice; US Department of Justice | USA | GOV JUD | ministry
KGB; Committee for State Security | RUS | SPY | agency
KHAD | AFG | SPY | agency
KPK | IDN | COP GOV | body
Kaibiles | GTM | MIL | army
Kazakh parliament | KAZ | LEG | parliament
Kenya Defence Forces; KDF | KEN | MIL | army
Kenyan army | KEN | MIL | army
Kenyan police | KEN | COP | police
Kenyan-led security mission | HTI | COP | police
Kimsuky | PRK | MIL | army
Knesset; Israeli parliament | ISR | LEG | parliament
Komnas HAM | IDN | GOV | body
Kopassus | IDN | MIL | army
Korean Central Intelligence Agency; KCIA | KOR | SPY | agency
Korean People's Army; KPA | PRK | MIL | army
Kostrad | IDN | MIL | army
Kurdistan Regional Government; KRG; Kurdish Regional Government | IRQ | GOV PRE | body
Kuwaiti parliament; Kuwaiti National Assembly; Kuwait Petroleum Corporation | KWT | LEG | parliament
LATAM Airlines | CHL | BUS | company
LG Electronics | KOR | BUS | company
Lafarge | MNC | BUS | company
Lahore High Court | PAK | JUD | court
Law Lords | GBR | JUD | court
Lazarus Group | PRK | MIL | army
Lebanese army; Lebanese military; Lebanese Armed Forces | LBN | MIL | army
Lebanese parliament | LBN | COP | police
LegCo | HKG | LEG JUD COP | body
Legislative Assembly of El Salvador | SLV | LEG | parliament
Legislative Yuan | TWN | LEG | parliament
Libyan parliament | LBY | LEG | parliament
Licorne | FRA | MIL | army
Lockheed Martin | MNC | BUS | company
Lok Sabha | IND | LEG | parliament
Lonmin | ZAF | BUS | company
Los Angeles Police Department; LAPD | USA | COP | police
Loya Jirga; Wolesi Jirga; Meshrano Jirga; Afghan parliament; High Peace Council | AFG | GOV | agency
Lukoil | RUS | BUS | company
Lundin | MNC | BUS | company
MACCIH | HND | JUD | court
METI | JPN | GOV | ministry
MI5 | GBR | SPY | agency
MI6 | GBR | SPY | agency
MININT | CUB | GOV | body
MITI; Ministry of International Trade and Industry | JPN | GOV | ministry
MOFA | KOR | GOV | body
MOFCOM | CHN | GOV | body
MOIS | IRN | SPY | ministry
MTN | MNC | BUS | company
Maersk | MNC | BUS | company
Mahan Air | IRN | BUS | company
Main Directorate of Intelligence | UKR | SPY | agency
Mainland Affairs Council | TWN | GOV | body
Majilis | KAZ | LEG | parliament
Majlis al-Shura | SAU | LEG | parliament
Majlis; Iranian parliament; Majles; Islamic Consultative Assembly; Iran's parliament | IRN | LEG | parliament
Malaysian Anti-Corruption Commission; MACC | MYS | COP GOV | agency
Malaysian parliament | MYS | LEG | parliament
Malian Armed Forces | MLI | MIL | army
Malian army | MLI | MIL | army
Malian forces | MLI | MIL | army
Malian junta | MLI | MIL GOV | army
Malian troops | MLI | MIL | army
Maritime Safety Agency | JPN | MIL | army
Maritime Self-Defense Force | JPN | MIL | army
Mazhilis | KAZ | LEG | parliament
McDonald's | MNC | BUS | company
Meta Platforms | MNC | BUS | company
Metinvest | UKR | BUS | company
Metropolitan Police | GBR | COP | police
Mexican Congress | MEX | LEG | parliament
Mexican Senate | MEX | LEG | parliament
Mexican army | MEX | MIL | army
Mexican marines | MEX | MIL | army
Mexican military | MEX | MIL | army
Mexican navy | MEX | MIL | army
Microsoft | MNC | BUS | company
Military Intelligence Directorate | SYR | SPY | agency
Milli Majlis; Milli Mejlis; Azerbaijani parliament | AZE | LEG | parliament
Ministry of External Affairs | IND | GOV | ministry
Ministry of Public Security | CHN | COP | agency
Ministry of Public Security of Vietnam | VNM | COP | agency
Ministry of State Security; MSS | CHN | SPY | agency
Ministry of Unification | KOR | GOV | agency
Mitsubishi | JPN | BUS | company
Mitsubishi Heavy Industries | JPN | BUS | company
Mobil | MNC | BUS | company
Moderna | MNC | BUS | company
Monsanto | MNC | BUS | company
Montecitorio | ITA | LEG | parliament
Mossad | ISR | SPY | agency
Mossos | ESP | COP | police
Mossos d'Esquadra | ESP | COP | police
Motor Sich | UKR | BUS | company
Mozambican Defence Armed Forces | MOZ | MIL | army
Mozambican army | MOZ | MIL | army
Mukhabarat | SYR | SPY | agency
Muslim-led Bosnian army | BIH | MIL | army
Myanmar armed forces | MMR | MIL | army
Myanmar army | MMR | MIL | army
Myanmar junta | MMR | MIL GOV | army
Myanmar military | MMR | MIL | army
Myanmar parliament | MMR | LEG | parliament
NABU | UKR | COP | police
NASA | USA | GOV | agency
NIOC; National Iranian Oil Company | IRN | BUS | company
NISA | SOM | SPY | agency
NISS; National Intelligence and Security Service | SDN | SPY | agency
NORAD | USA | MIL | army
NPKC | THA | MIL GOV | army
NSO Group | ISR | BUS | company
NYPD; New York Police Department | USA | COP | police
Naftogaz | UKR | BUS | company
Narodno Sabranie; Bulgarian parliament | BGR | LEG | parliament
National Accountability Bureau; NAB | PAK | COP GOV | agency
National Anti-Corruption Bureau of Ukraine | UKR | COP | police
National Anti-Corruption Commission | THA | GOV | agency
National Assembly of France | FRA | LEG | parliament
National Assembly of Panama | PAN | LEG | parliament
National Assembly of People's Power | CUB | LEG | parliament
National Assembly of Taiwan | TWN | LEG | parliament
National Assembly of Venezuela | VEN | LEG | parliament
National Assembly of Vietnam | VNM | LEG | parliament
National Bolivarian Armed Forces | VEN | MIL | army
National Bureau of Investigation | PHL | COP | agency
National Coalition Government of the Union of Burma; NCGUB | MMR | OPP GOV | body
National Committee for the Salvation of the People | MLI | MIL | army
National Committee of Reconciliation and Development | GIN | MIL GOV | army
National Constituent Assembly | TUN | LEG | parliament
National Council for Democracy and Development | GIN | MIL GOV | army
National Council for Peace and Order; NCPO | THA | MIL GOV | army
National Council for the Safeguard of the Homeland; CNSP | NER | MIL GOV | army
National Court of Spain | ESP | JUD | court
National Crime Agency | GBR | COP | police
National Defence Commission; National Defense Commission | PRK | GOV | agency
National Directorate of Security; NDS | AFG | SPY | agency
National Election Committee of Cambodia | KHM | GOV | agency
National Electoral Institute | MEX | GOV | agency
National Guard of El Salvador | SLV | MIL | army
National Guard of Mexico | MEX | MIL | army
National Guard of Russia | RUS | COP | police
National Guard of Saudi Arabia | SAU | MIL | army
National Guard of Ukraine | UKR | COP | police
National Intelligence Organisation | TUR | SPY | agency
National Intelligence Organization | TUR | SPY | agency
National Intelligence Service | KOR | SPY | agency
National Intelligence Service of Peru | PER | SPY | agency
National Investigation Agency; NIA | IND | COP | police
National Oil Corporation; NOC | LBY | BUS | company
National Peacekeeping Council | THA | MIL GOV | army
National People's Congress; NPC | CHN | LEG | parliament
National Prosecuting Authority | ZAF | JUD | court
National Security Agency; NSA | USA | SPY | agency
National Security Council of Turkey | TUR | GOV MIL | body
National Security Guard | IND | MIL | army
National Security Service of South Sudan | SSD | MIL | army
National Transitional Council; NTC | LBY | GOV | body
National Unity Government; NUG | MMR | OPP GOV | body
Nationalrat; Austrian parliament | AUT | LEG | parliament
Navy Mechanics School | ARG | MIL | army
Navy SEALs | USA | MIL | army
Nepal Army | NPL | MIL | army
Nepali army | NPL | MIL | army
Nepali parliament | NPL | LEG | parliament
Nestle | MNC | BUS | company
New Scotland Yard | GBR | COP | police
Newmont | MNC | BUS | company
Nicaraguan National Assembly | NIC | LEG | parliament
Nicaraguan army | NIC | MIL | army
Nicaraguan police | NIC | COP | police
Nigeria Police Force | NGA | COP | police
Nigerian National Petroleum Corporation; NNPC | NGA | BUS | company
Nigerian Senate | NGA | LEG | parliament
Nigerian army | NGA | MIL | army
Nigerian military | NGA | MIL | army
Nigerian police | NGA | COP | police
Nigerian troops | NGA | MIL | army
Nippon Steel | JPN | BUS | company
Nissan | JPN | BUS | company
Nobel Committee | NOR | CVL | ngo
Nokia | MNC | BUS | company
Nord Stream | RUS | BUS | company
Norilsk Nickel | RUS | BUS | company
Norinco | CHN | BUS | company
North Korean army | PRK | MIL | army
North Korean military | PRK | MIL | army
North Korean soldiers | PRK | MIL | army
North Korean troops | PRK | MIL | army
Northern Ireland Assembly | GBR | LEG | parliament
Northern Ireland Office | GBR | GOV | ministry
Northrop Grumman | MNC | BUS | company
Norwegian Nobel Committee | NOR | CVL | ngo
Norwegian parliament | NOR | LEG | parliament
Novatek | RUS | BUS | company
Nvidia | MNC | BUS | company
OFAC | USA | GOV | ministry
OMON | RUS | COP | police
ONGC | IND | BUS | company
ONPE | PER | GOV | body
Obama administration | USA | GOV | body
Occidental Petroleum | MNC | BUS | company
Odebrecht | BRA | BUS | company
Office for the Protection of the Constitution | DEU | SPY | agency
Office of the Director of National Intelligence | USA | SPY | agency
Oireachtas | IRL | LEG | parliament
Old Bailey | GBR | JUD | court
Oliy Majlis | UZB | LEG | parliament
OpenAI | MNC | BUS | company
Operation Barkhane | FRA | MIL | army
Operation Licorne | FRA | MIL | army
Operation Serval | FRA | MIL | army
Operation Turquoise | FRA | MIL | army
PDVSA | VEN | BUS | company
PGR | MEX | JUD | court
PLA Air Force | CHN | MIL | army
PLA Navy | CHN | MIL | army
POSCO | KOR | BUS | company
Pakistan Air Force | PAK | MIL | army
Pakistan Army | PAK | MIL | army
Pakistan Rangers | PAK | MIL | army
Pakistan Supreme Court | PAK | JUD | court
Pakistan military | PAK | MIL | army
Pakistani army | PAK | MIL | army
Pakistani forces | PAK | MIL | army
Pakistani military | PAK | MIL | army
Pakistani parliament | PAK | LEG | parliament
Pakistani troops | PAK | MIL | army
Palantir | MNC | BUS | company
Palazzo Madama | ITA | LEG | parliament
Palestine National Council; PNC | PSE | LEG | parliament
Palestinian Authority; Palestinian National Authority; PA; PNA; Palestine Authority | PSE | GOV | body
Palestinian Central Council | PSE | LEG | parliament
Palestinian Legislative Council; PLC | PSE | LEG | parliament
Palestinian National Council | PSE | LEG | parliament
Palestinian parliament | PSE | LEG | parliament
Palestinian police | PSE | COP | police
Palestinian security forces | PSE | COP | police
Panama Canal Authority | PAN | GOV | agency
Panama Defense Forces | PAN | MIL | army
Panamanian Defense Forces | PAN | MIL | army
Parachute Regiment | GBR | MIL | army
Parlament de Catalunya | ESP | LEG | parliament
Parliament of Canada | CAN | LEG | parliament
Pemex | MEX | BUS | company
Pentagon; US Defense Department; Defense Department; Department of Defense; US Department of Defense; DoD; US Defence Department | USA | MIL GOV | ministry
People's Armed Police | CHN | COP | police
People's Army of Vietnam | VNM | MIL | army
People's Bank of China | CHN | GOV | body
People's Consultative Assembly | IDN | LEG | parliament
People's Liberation Army; PLA | CHN | MIL | army
People's National Army | DZA | MIL SPY | army
Pertamina | IDN | BUS | company
Peruvian Congress | PER | LEG | parliament
Peruvian army | PER | MIL | army
Peruvian military | PER | MIL | army
Peruvian police | PER | COP | police
PetroChina | CHN | BUS | company
PetroVietnam | VNM | BUS | company
Petrobras | BRA | BUS | company
Petroecuador | ECU | BUS | company
Petroleos Mexicanos | MEX | BUS | company
Petroleos de Venezuela | VEN | BUS | company
Petronas | MYS | BUS | company
Petroperu | PER | BUS | company
Peugeot | MNC | BUS | company
Pfizer | MNC | BUS | company
Philip Morris | MNC | BUS | company
Philippine Coast Guard | PHL | MIL | army
Philippine Congress | PHL | LEG | parliament
Philippine Constabulary | PHL | COP | police
Philippine National Police; PNP | PHL | COP | police
Philippine Navy | PHL | MIL | army
Philippine Senate | PHL | LEG | parliament
Philippine army | PHL | MIL | army
Philippine marines | PHL | MIL | army
Philippine military | PHL | MIL | army
Plurinational Legislative Assembly | BOL | LEG | parliament
Police Service of Northern Ireland; PSNI | GBR | COP | police
Political Security Organisation | YEM | SPY | agency
Popular Defence Forces; PDF | SDN | PRM | armed
Popular Sandinista Army | NIC | MIL | army
Presidency of Bosnia | BIH | LEG | parliament
Presidential Leadership Council | YEM | GOV | body
Presidential Security Regiment; Presidential Security Guard; Burkinabe army; Burkina junta; MPSR; National Council for Democracy | BFA | MIL GOV | army
Preventive Security | PSE | COP | police
Preventive Security Service | PSE | COP | police
Procuraduria | MEX | JUD | court
Prosecutor General's Office of Russia | RUS | JUD | court
Provisional Electoral Council | HTI | GOV | agency
Provisional Legislature | HKG | LEG | parliament
Provisional Ruling Council | NGA | MIL GOV | army
Public Security Bureau | CHN | COP | agency
Public Security Intelligence Agency | JPN | SPY | agency
Pyidaungsu Hluttaw | MMR | LEG | parliament
Pyithu Hluttaw | MMR | LEG | parliament
Qantas | AUS | BUS | company
Qatar Airways | QAT | BUS | company
Qatar Petroleum | QAT | BUS | company
QatarEnergy | QAT | BUS | company
Qualcomm | MNC | BUS | company
Quds Force; Qods Force; al-Quds Force; Jerusalem Force | IRN | MIL SPY | army
RAMSI | AUS | COP | police
RCMP; Royal Canadian Mounted Police | CAN | COP | police
ROK army | KOR | MIL | army
Rajya Sabha | IND | LEG | parliament
Rapid Action Battalion; RAB | BGD | MIL | army
Rashtriya Rifles | IND | MIL | police
Raytheon | MNC | BUS | company
Reagan administration | USA | GOV | body
Reconnaissance General Bureau | PRK | GOV | agency
Red Army | RUS | MIL | army
Regional Representatives Council | IDN | LEG | parliament
Reliance Industries | IND | BUS | company
Renault | MNC | BUS | company
Renseignements Generaux | FRA | SPY | agency
Repsol | MNC | BUS | company
Research and Analysis Wing | IND | SPY | agency
Reserve Bank of India | IND | GOV | ministry
Revolutionary Command Council | LBY | GOV | agency
Revolutionary Guards; Islamic Revolutionary Guard Corps; IRGC; Revolutionary Guard; Islamic Revolution Guards Corps; Revolutionary Guard Corps; Iran's Revolutionary Guards; Sepah; Pasdaran; Islamic Revolutionary Guards Corps | IRN | MIL | army
Rheinmetall | MNC | BUS | company
Riigikogu; Estonian parliament | EST | LEG | parliament
Riksdag; Swedish parliament | SWE | LEG | parliament
Rio Tinto | AUS | BUS | company
Roman Rota | VAT | REL GOV | religious
Romanian Intelligence Service | ROU | SPY | agency
Rosatom | RUS | BUS | company
Roscosmos | RUS | BUS | company
Rosgvardia | RUS | COP | police
Roskomnadzor | RUS | GOV | agency
Rosneft | RUS | BUS | company
Rosoboronexport | RUS | BUS | company
Rospotrebnadzor | RUS | GOV | agency
Royal Air Force; RAF | GBR | MIL | army
Royal Armed Forces | MAR | MIL | army
Royal Cambodian Armed Forces; RCAF | KHM | MIL | army
Royal Dutch Shell | MNC | BUS | company
Royal Dutch/Shell | MNC | BUS | company
Royal Gendarmerie | MAR | MIL | army
Royal Malaysia Police | MYS | COP | police
Royal Malaysian Navy | MYS | MIL | army
Royal Marines | GBR | MIL | army
Royal Navy | GBR | MIL | army
Royal Nepal Army | NPL | MIL | army
Royal Nepalese Army | NPL | MIL | army
Royal Thai Army | THA | MIL | army
Royal Ulster Constabulary; RUC | GBR | COP | police
Rusal | RUS | BUS | company
Russian Constitutional Court | RUS | JUD | court
Russian Defence Ministry; Russian Defense Ministry | RUS | GOV | ministry
Russian Foreign Ministry | RUS | GOV | ministry
Russian Investigative Committee | RUS | JUD | court
Russian National Guard | RUS | COP | police
Russian Security Council | RUS | GOV | ministry
Russian Supreme Court | RUS | JUD | court
Russian air force | RUS | MIL | army
Russian army | RUS | MIL | army
Russian forces | RUS | MIL | army
Russian intelligence | RUS | SPY | agency
Russian military | RUS | MIL | army
Russian navy | RUS | MIL | army
Russian troops | RUS | MIL | army
Rwanda Defence Force; RDF | RWA | MIL | army
Rwandan army | RWA | MIL | army
Rwandan forces | RWA | MIL | army
Rwandan troops | RWA | MIL | army
SAJ | SRB | SPY | agency
SARS; Special Anti-Robbery Squad | NGA | COP | police
SAS | GBR | MIL | army
SBU | UKR | SPY | agency
SEBIN | VEN | SPY | agency
SHISH | ALB | SPY | agency
SISDE | ITA | SPY | agency
SISMI | ITA | SPY | agency
SK Hynix | KOR | BUS | company
SMIC | CHN | BUS | company
SNC-Lavalin | CAN | BUS | company
SNR | BDI | MIL | army
SOBR | RUS | COP | police
SOCAR | AZE | BUS | company
SQM | CHL | BUS | company
SSPDF; South Sudan People's Defence Forces | SSD | MIL | army
STAE | MOZ | GOV | agency
SVR | RUS | SPY | agency
Sabor; Croatian parliament | HRV | LEG | parliament
Sacred College | VAT | REL GOV | religious
Saeima | LVA | LEG | parliament
Salvadoran Congress | SLV | LEG | parliament
Salvadoran Legislative Assembly | SLV | LEG | parliament
Salvadoran army | SLV | MIL | army
Salvadoran military | SLV | MIL | army
Samsung | KOR | BUS | company
Samsung Electronics | KOR | BUS | company
Sandiganbayan | PHL | JUD | court
Sandinista People's Army | NIC | MIL | army
Sandinista army | NIC | MIL | army
Sandline | MNC | BUS | company
Sandline International | MNC | PRM BUS | company
Sasol | ZAF | BUS | company
Saudi Aramco; Aramco; SABIC | SAU | BUS | company
Saudi National Guard | SAU | MIL | army
Saudi army | SAU | MIL | army
Saudi forces | SAU | MIL | army
Sberbank | RUS | BUS | company
Scotland Yard | GBR | COP | police
Scottish Parliament | GBR | LEG | parliament
Scout Rangers | PHL | MIL | army
Seanad | IRL | LEG | parliament
Second Artillery | CHN | MIL | army
Secret Intelligence Service | GBR | SPY | agency
Secret Service; US Secret Service | USA | COP | police
Securitate | ROU | SPY | agency
Security Council of Russia | RUS | GOV | ministry
Security Service of Ukraine | UKR | SPY | agency
Seimas; Lithuanian parliament | LTU | LEG | parliament
Sejm; Polish parliament; Polish Senate | POL | LEG | parliament
Self-Defense Forces; Self-Defence Forces | JPN | MIL | army
Senate Armed Services Committee | USA | LEG | parliament
Senate Foreign Relations Committee | USA | LEG | parliament
Senate Intelligence Committee | USA | SPY | agency
Senate Judiciary Committee | USA | LEG | parliament
Senedd | GBR | LEG | parliament
Serbian state security | SRB | SPY | agency
Seventh Fleet; US Seventh Fleet | USA | MIL | army
Shabak | ISR | SPY | agency
Shell | MNC | BUS | company
Shin Bet | ISR | SPY | agency
Shoura Council | SAU | GOV REL | body
Shura Council | EGY | GOV | agency
Sibanye | ZAF | BUS | company
Siemens | MNC | BUS | company
Sigurimi | ALB | SPY | agency
Sinopec | CHN | BUS | company
Sixth Fleet | USA | MIL | army
Skupstina; Serbian parliament; Yugoslav parliament; Serbian assembly | SRB | LEG | parliament
Sobranie; Macedonian parliament | MKD | LEG | parliament
SoftBank | JPN | BUS | company
Somali National Army | SOM | MIL | army
Somali army | SOM | MIL | army
Sonangol | AGO | MIL | army
Sonatrach | DZA | BUS | company
Sony | JPN | BUS | company
South African Airways | ZAF | BUS | company
South African Defence Force; SADF | ZAF | MIL | army
South African National Defence Force; SANDF | ZAF | MIL | army
South African Police | ZAF | COP | police
South African Police Service | ZAF | COP | police
South African army | ZAF | MIL | army
South Korean Defense Ministry | KOR | GOV MIL | agency
South Korean National Assembly | KOR | LEG | parliament
South Korean army | KOR | MIL | army
South Korean military | KOR | MIL | army
South Korean navy | KOR | MIL | army
South Korean parliament | KOR | LEG | parliament
South Korean troops | KOR | MIL | army
South Sudan army | SSD | MIL | army
South Sudanese army | SSD | MIL | army
Sovereign Council | SDN | GOV | agency
Soviet army | RUS | MIL | army
Soviet military | RUS | MIL | army
Soviet troops | RUS | MIL | army
SpaceX | MNC | BUS | company
Spanish High Court | ESP | JUD | court
Spanish Senate | ESP | LEG | parliament
Spanish Supreme Court | ESP | JUD | court
Spanish parliament | ESP | LEG | parliament
Special Branch of Myanmar | MMR | SPY | agency
Special Jurisdiction for Peace | COL | JUD | court
Spetsnaz | RUS | MIL | army
Sri Lanka Army | LKA | MIL | army
Sri Lankan air force | LKA | MIL | army
Sri Lankan army | LKA | MIL | army
Sri Lankan forces | LKA | MIL | army
Sri Lankan military | LKA | MIL | army
Sri Lankan navy | LKA | MIL | army
Sri Lankan troops | LKA | MIL | army
Ssangyong | KOR | BUS | company
Standard Chartered | MNC | BUS | company
Standing Committee of the National People's Congress | CHN | LEG | parliament
Starbucks | MNC | BUS | company
Starlink | MNC | BUS | company
Stasi | DEU | SPY | agency
State Administration Council | MMR | MIL GOV | army
State Affairs Commission | PRK | GOV | agency
State Department; US State Department; Department of State; US Department of State | USA | GOV | ministry
State Duma; Duma; Russian parliament; Russian State Duma; Congress of People's Deputies; Russian Congress | RUS | LEG | parliament
State Law and Order Restoration Council; SLORC | MMR | MIL GOV | army
State Peace and Development Council | MMR | MIL GOV | army
State Security Investigations | EGY | SPY | agency
State Security Investigations Service | EGY | SPY | agency
State Security Service of Serbia | SRB | SPY | agency
State Security and Peace Commission | MMR | SPY | agency
Statoil | MNC | BUS | company
Stormont | GBR | LEG | parliament
Stormont Assembly | GBR | LEG | parliament
Storting | NOR | LEG | parliament
Straits Exchange Foundation; SEF | TWN | GOV | body
Strategic Rocket Forces | RUS | MIL | army
Sudan's army | SDN | MIL | army
Sudanese Armed Forces | SDN | MIL | army
Sudanese army | SDN | MIL | army
Suez Canal Authority | EGY | GOV | agency
Superior Electoral Court | BRA | GOV | agency
Superior Electoral Tribunal | BRA | GOV | agency
Supreme Council of the Armed Forces; SCAF | EGY | MIL GOV | army
Supreme Court of Argentina | ARG | JUD | court
Supreme Court of Canada | CAN | JUD | court
Supreme Court of Ecuador | ECU | JUD | court
Supreme Court of India | IND | JUD | court
Supreme Election Council | TUR | GOV | agency
Supreme Electoral Tribunal of Guatemala | GTM | GOV | agency
Supreme Electoral Tribunal of Honduras | HND | GOV | agency
Supreme Federal Tribunal | BRA | JUD | court
Supreme National Council | KHM | GOV | agency
Supreme National Security Council | IRN | GOV | body
Supreme People's Assembly | PRK | LEG | parliament
Supreme People's Court | CHN | JUD | court
Supreme People's Procuratorate | CHN | JUD | court
Supreme Soviet; Soviet parliament; Supreme Soviet of the USSR | RUS | LEG | parliament
Supreme Tribunal of Justice | VEN | JUD | court
Surete Generale | LBN | COP | police
Surgutneftegaz | RUS | BUS | company
Swedish Security Service | SWE | SPY | agency
Swiss Federal Council | CHE | GOV LEG | parliament
Swiss Guard | VAT | REL GOV | religious
Swiss parliament | CHE | LEG | parliament
Syrian Arab Army | SYR | MIL | army
Syrian air force | SYR | MIL | army
Syrian army | SYR | MIL | army
Syrian forces | SYR | MIL | army
Syrian government forces | SYR | MIL | army
Syrian intelligence | SYR | SPY | agency
Syrian military | SYR | MIL | army
Syrian parliament; Syrian People's Council | SYR | LEG | parliament
Syrian troops | SYR | MIL | army
TEPCO | JPN | BUS | company
TNI | IDN | MIL | army
TSJ | VEN | JUD | court
TSK | TUR | MIL | army
TSMC | TWN | BUS | company
Taiwan Affairs Office | CHN | GOV | body
Taiwan army | TWN | MIL | army
Taiwanese army | TWN | MIL | army
Taiwanese parliament | TWN | LEG | parliament
Talisman | CAN | BUS | company
Talisman Energy | CAN | BUS | company
Tatmadaw | MMR | MIL | army
Telenor | MNC | BUS | company
Tencent | CHN | BUS | company
Tesla | MNC | BUS | company
Texaco | MNC | BUS | company
Thai Airways | THA | BUS | company
Thai Constitutional Court | THA | JUD | court
Thai Rangers | THA | MIL GOV | army
Thai army | THA | MIL | army
Thai forces | THA | MIL | army
Thai military | THA | MIL | army
Thai navy | THA | MIL | army
Thai parliament | THA | LEG | parliament
Thai police | THA | COP | police
Thai troops | THA | MIL | army
Thales | MNC | BUS | company
Tokyo Electric Power | JPN | BUS | company
Toshiba | JPN | BUS | company
TotalEnergies | MNC | BUS | company
TotalFinaElf | MNC | BUS | company
Toyota | JPN | BUS | company
Trafigura | MNC | BUS | company
Transitional Federal Government; TFG | SOM | GOV | body
Transitional Military Council | SDN | MIL GOV | army
Transitional Military Council of Chad | TCD | MIL | army
Transitional National Government | SOM | GOV | body
Transitional Presidential Council | HTI | GOV | body
Transitional Sovereignty Council | SDN | GOV | agency
Transneft | RUS | BUS | company
Transnet | ZAF | BUS | company
Treasury Department; US Treasury Department | USA | GOV | ministry
Treuhand | DEU | GOV BUS | agency
Trump administration | USA | GOV | body
Truth Commission for El Salvador | SLV | JUD | court
Truth Commission of Colombia | COL | JUD | court
Truth and Dignity Commission | TUN | JUD | court
Turkish Armed Forces | TUR | MIL | army
Turkish Constitutional Court | TUR | JUD | court
Turkish General Staff | TUR | MIL | army
Turkish air force | TUR | MIL | army
Turkish army | TUR | MIL | army
Turkish forces | TUR | MIL | army
Turkish intelligence | TUR | SPY | agency
Turkish jets | TUR | MIL | army
Turkish military | TUR | MIL | army
Turkish troops | TUR | MIL | army
Tweede Kamer | NLD | LEG | parliament
UBS | MNC | BUS | company
US Africa Command | USA | MIL | army
US Agency for International Development | USA | GOV | agency
US Air Force | USA | MIL | army
US Coast Guard | USA | MIL | army
US Commerce Department; Commerce Department | USA | GOV | ministry
US Congress; American Congress | USA | LEG | parliament
US Customs and Border Protection | USA | COP | police
US Embassy; American embassy; US Consulate | USA | GOV | body
US Energy Department | USA | GOV | agency
US European Command | USA | MIL | army
US Forces Korea | USA | MIL | army
US House of Representatives; US House; US lower house | USA | LEG | parliament
US Immigration and Naturalization Service | USA | COP | police
US Joint Chiefs of Staff | USA | MIL | army
US Marine Corps; Marine Corps | USA | MIL | army
US Marines | USA | MIL | army
US Marshals | USA | COP | police
US Marshals Service | USA | COP | police
US National Security Council | USA | GOV | agency
US Navy | USA | MIL | army
US Senate; American Senate | USA | LEG | parliament
US Southern Command | USA | MIL | army
US Special Forces | USA | MIL | army
US Supreme Court; American Supreme Court; Supreme Court of the United States | USA | JUD | court
US Trade Representative | USA | GOV | ministry
US Treasury | USA | GOV | ministry
US administration | USA | GOV | body
US army; American army | USA | MIL | army
US forces; American forces | USA | MIL | army
US intelligence | USA | SPY | agency
US military; American military | USA | MIL | army
US troops | USA | MIL | army
USAID | USA | GOV | agency
USCENTCOM | USA | MIL | army
USTR | USA | GOV | ministry
Uganda People's Defence Force; UPDF | UGA | MIL | army
Uganda People's Defence Forces | UGA | MIL | army
Ugandan army | UGA | MIL | army
Ugandan troops | UGA | MIL | army
Ukrainian National Guard | UKR | COP | police
Ukrainian armed forces | UKR | MIL | army
Ukrainian army | UKR | MIL | army
Ukrainian forces | UKR | MIL | army
Ukrainian military | UKR | MIL | army
Ukrainian military intelligence | UKR | SPY | agency
Ukrainian navy | UKR | MIL | army
Ukrainian troops | UKR | MIL | army
Ukrenergo | UKR | BUS | company
Ukroboronprom | UKR | BUS | company
Umopar | BOL | COP | police
Unification Ministry | KOR | GOV | agency
Unilever | MNC | BUS | company
Union Carbide | MNC | BUS | company
Union Election Commission | MMR | LEG | parliament
Uniper | MNC | BUS | company
Unit 8200 | ISR | SPY | agency
Unocal | MNC | BUS | company
Uzbek parliament | UZB | LEG | parliament
VEVAK | IRN | SPY | ministry
VTB | RUS | BUS | company
Vatican Bank | VAT | REL GOV | religious
Verfassungsschutz | DEU | SPY | agency
Verkhovna Rada; Rada; Ukrainian parliament; Supreme Rada; Ukrainian Rada | UKR | LEG | parliament
Vietnamese National Assembly | VNM | LEG | parliament
Vietnamese army | VNM | MIL | army
Vietnamese troops | VNM | MIL | army
VinFast | VNM | BUS | company
Vitol | MNC | BUS | company
Vodafone | MNC | BUS | company
Volkswagen | MNC | BUS | company
Waha Oil | LBY | BUS | company
Welsh Assembly | GBR | LEG | parliament
Westminster | GBR | LEG | parliament
Wintershall | MNC | BUS | company
Woodside | AUS | BUS | company
Woodside Petroleum | AUS | BUS | company
World Zionist Organization | ISR | CVL | ngo
YPF | ARG | BUS | company
YPFB | BOL | BUS | company
YSK | TUR | GOV | body
Yemeni army | YEM | MIL | army
Yemeni government forces | YEM | MIL | army
Yemeni parliament | YEM | LEG | parliament
Yukos; Sibneft | RUS | BUS | company
ZTE | CHN | BUS | company
Zijin | CHN | BUS | company
Zimbabwe Defence Forces | ZWE | MIL | army
Zimbabwe Election Support Network | ZWE | GOV | agency
Zimbabwe Electoral Commission | ZWE | GOV | agency
Zimbabwe National Army | ZWE | MIL | army
Zimbabwe Republic Police | ZWE | COP | police
gacaca | RWA | JUD | court
mutawa | SAU | GOV REL | body
mutaween | SAU | GOV REL | body
tripartite presidency | BIH | LEG | parliament
