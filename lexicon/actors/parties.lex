# Political parties and political movements since about 1990, with the state they stand in; parties that also fought: armed.lex.
# GOV or OPP only where that has been constant; otherwise the offices and the text say who governs.
# Sources: written from general knowledge for this project; codes as in PLOVER.
# Licence: CC BY 4.0
table org

A Just Russia; Just Russia | RUS | PTY | party
ACT New Zealand | NZL | PTY | party
ACT-Wazalendo | TZA | PTY OPP | party
AIADMK; All India Anna Dravida Munnetra Kazhagam | IND | PTY | party
AIMIM | IND | PTY | party
AKEL | CYP | PTY | party
ANC Youth League | ZAF | PTY | party
ANO movement | CZE | PTY | party
APRA | PER | PTY | party
AREMA | MDG | PTY | party
Aam Aadmi Party; AAP | IND | PTY | party
Accion Democratica | VEN | PTY | party
Action Congress | NGA | PTY | party
Action Congress of Nigeria; ACN | NGA | PTY | party
African Christian Democratic Party | ZAF | PTY | party
African National Congress; ANC | ZAF | PTY | party
Afrikaner Volksfront | ZAF | PTY | party
Ak Zhol | KGZ | PTY | party
Alianza Pais | ECU | PTY | party
All Basotho Convention | LSO | PTY | party
All Ethiopian Unity Party | ETH | PTY | party
All Nigeria People's Party; ANPP | NGA | PTY | party
All People's Congress | SLE | PTY | party
All Progressives Congress; APC | NGA | PTY | party
Alliance for Democracy | NGA | PTY | party
Alliance for Democracy in Mali; ADEMA | MLI | PTY | party
Alliance for Democracy of Malawi | MWI | PTY | party
Alliance for Patriotic Reorientation and Construction; APRC | GMB | PTY | party
Alliance for the Future of Kosovo; AAK | KOS | PTY | party
Alliance for the Republic | SEN | PTY | party
Alliance for the Union of Romanians; AUR | ROU | PTY | party
Alliance of Free Democrats; SZDSZ | HUN | PTY | party
Alliance of Independent Social Democrats; SNSD | BIH | PTY | party
Alternance 2023 | GAB | PTY | party
Alternative Democratic Pole; Polo Democratico | COL | PTY | party
Alternative for Germany; AfD | DEU | PTY | party
Amanat party | KAZ | PTY | party
Amhara National Movement | ETH | PTY | party
Anti-Corruption Foundation; FBK | RUS | PTY OPP | party
Apodeti | TLS | PTY | party
April 6 Youth Movement; April 6 movement | EGY | PTY OPP | party
Ar-Namys | KGZ | PTY | party
Arakan National Party | MMR | PTY | party
Armenian National Congress | ARM | PTY | party
Armenian National Movement | ARM | PTY | party
Armenian Revolutionary Federation; Dashnaktsutyun; Dashnak party; Dashnaks | ARM | PTY | party
Arnulfista Party | PAN | PTY | party
Asom Gana Parishad | IND | PTY | party
Ata-Jurt | KGZ | PTY | party
Ata-Meken | KGZ | PTY | party
Ataka | BGR | PTY | party
Australian Democrats | AUS | PTY | party
Australian Greens | AUS | PTY | party
Australian Labor Party; ALP | AUS | PTY | party
Austrian Freedom Party; Freedom Party of Austria; FPO; FPOe | AUT | PTY | party
Austrian People's Party; OVP; OeVP | AUT | PTY | party
Authentic Radical Liberal Party | PRY | PTY | party
Authenticity and Modernity Party | MAR | PTY | party
Awami League | BGD | PTY | party
Awami National Party; ANP | PAK | PTY | party
Azanian People's Organisation; AZAPO | ZAF | PTY | party
Azerbaijan Democratic Party | AZE | PTY | party
Azerbaijani Popular Front; Azerbaijan Popular Front | AZE | PTY | party
Azimio la Umoja; Azimio | KEN | PTY | party
Baath Party | IRQ | PTY | party
Bahujan Samaj Party; BSP | IND | PTY | party
Balochistan National Party | PAK | PTY | party
Bangladesh Nationalist Party; BNP | BGD | PTY | party
Barisan Nasional | MYS | PTY | party
Basotho National Party | LSO | PTY | party
Basotholand Congress Party | LSO | PTY | party
Basque Nationalist Party; PNV | ESP | PTY | party
Batkivshchyna | UKR | PTY | party
Bayan Muna | PHL | PTY | party
Belarusian Popular Front; Belarussian Popular Front; Belarus Popular Front | BLR | PTY OPP | party
Belaya Rus | BLR | PTY GOV | party
Benno Bokk Yakaar | SEN | PTY | party
Bersatu; Parti Pribumi Bersatu Malaysia | MYS | PTY | party
Bersih | MYS | PTY OPP | party
Bharatiya Janata Party; BJP | IND | PTY | party
Bhumjaithai | THA | PTY | party
Biju Janata Dal | IND | PTY | party
Bildu; EH Bildu | ESP | PTY | party
Birlik | UZB | PTY OPP | party
Bloc Quebecois | CAN | PTY | party
Blue and White National Unity | NIC | PTY OPP | party
Blue and White party | ISR | PTY | party
Bolivarian Revolutionary Movement | VEN | PTY | party
Botswana Democratic Party | BWA | PTY | party
Botswana National Front | BWA | PTY | party
Brazilian Democratic Movement Party; PMDB; Brazilian Democratic Movement | BRA | PTY | party
Brazilian Labor Party | BRA | PTY | party
Brazilian Social Democracy Party; PSDB | BRA | PTY | party
Brazilian Socialist Party | BRA | PTY | party
Brexit Party | GBR | PTY | party
British National Party | GBR | PTY | party
Broad Front of Chile | CHL | PTY | party
Broad Front; Frente Amplio | URY | PTY | party
Brothers of Italy; Fratelli d'Italia | ITA | PTY | party
Buddhist Liberal Democratic Party | KHM | PTY | party
Buendnis Sahra Wagenknecht; BSW | DEU | PTY | party
Bulgarian Socialist Party | BGR | PTY | party
CACH | COD | PTY | party
CASA-CE | AGO | PTY | party
CNL | BDI | PTY | party
CNRT; National Council of Timorese Resistance; National Congress for Timorese Reconstruction | TLS | PTY | party
COPEI | VEN | PTY | party
Cabildo Abierto | URY | PTY | party
Cambiemos; Let's Change | ARG | PTY | party
Cambio 90; Change 90 | PER | PTY | party
Cambodia National Rescue Party; CNRP | KHM | PTY OPP | party
Cambodian People's Party; CPP | KHM | PTY | party
Cameroon People's Democratic Movement; RDPC | CMR | PTY GOV | party
Cameroon Renaissance Movement; MRC | CMR | PTY OPP | party
Canadian Alliance | CAN | PTY | party
Candlelight Party | KHM | PTY OPP | party
Central African People's Liberation Movement; MLPC | CAF | PTY | party
Centre Party of Estonia | EST | PTY | party
Chadema | TZA | PTY OPP | party
Chama Cha Mapinduzi; CCM | TZA | PTY GOV | party
Chart Thai | THA | PTY | party
Chavistas; Chavista | VEN | PTY | party
Chega | PRT | PTY | party
Chile Vamos | CHL | PTY | party
Chilean Communist Party; Communist Party of Chile | CHL | PTY | party
Chilean Republican Party | CHL | PTY | party
Chinese Communist Party; Communist Party of China; CCP; CPC | CHN | PTY GOV | party
Christian Democratic Appeal | NLD | PTY | party
Christian Democratic Party of Chile | CHL | PTY | party
Christian Democratic Party of El Salvador | SLV | PTY | party
Christian Democratic Union; CDU | DEU | PTY | party
Christian Social Union; CSU | DEU | PTY | party
Citizens Coalition for Change; CCC | ZWE | PTY OPP | party
Citizens for Liberty | NIC | PTY | party
Citizens' Revolution Movement; Citizen Revolution | ECU | PTY | party
Citizens' Union of Georgia | GEO | PTY | party
Ciudadanos | ESP | PTY | party
Civic Alliance | NIC | PTY OPP | party
Civic Community | BOL | PTY | party
Civic Democratic Party; ODS | CZE | PTY | party
Civic Party | HKG | PTY OPP | party
Civic Platform; Civic Coalition | POL | PTY | party
Civic Solidarity Union | BOL | PTY | party
Civic United Front; CUF | TZA | PTY OPP | party
Civil Contract | ARM | PTY | party
Coalition Avenir Quebec | CAN | PTY | party
Coalition for Democratic Change | LBR | PTY | party
Coalition for Unity and Democracy | ETH | PTY | party
Coalition for the Defence of the Republic | RWA | PTY | party
Colorado Party | PRY | PTY | party
Colorado Party of Uruguay | URY | PTY | party
Combatant Clergy Association | IRN | PTY | party
Common Alternative Revolutionary Force | COL | PTY | party
Common Front for Congo; FCC | COD | PTY | party
Communist Party USA | USA | PTY | party
Communist Party of Bohemia and Moravia | CZE | PTY | party
Communist Party of Brazil | BRA | PTY | party
Communist Party of Czechoslovakia | CZE | PTY | party
Communist Party of Greece; KKE | GRC | PTY | party
Communist Party of India (Marxist); CPI-M; CPM | IND | PTY | party
Communist Party of India; CPI | IND | PTY | party
Communist Party of Nepal (UML); CPN-UML; UML | NPL | PTY | party
Communist Party of Tajikistan | TJK | PTY | party
Communist Party of Ukraine | UKR | PTY | party
Communist Party of Vietnam; Vietnamese Communist Party; Vietnam Communist Party | VNM | PTY GOV | party
Communist Party of the Philippines | PHL | PTY | party
Communist Party of the Russian Federation; Russian Communist Party; KPRF | RUS | PTY | party
Communist Party of the Soviet Union; CPSU; Soviet Communist Party | RUS | PTY | party
Concertacion; Concertacion coalition | CHL | PTY | party
Congolese Labour Party; Congolese Labor Party | COG | PTY | party
Congress for Democracy and Progress; CDP | BFA | PTY | party
Congress for Democratic Change | LBR | PTY | party
Congress for Progressive Change | NGA | PTY | party
Congress for the Republic | TUN | PTY | party
Congress of Democrats | NAM | PTY | party
Congress of the People | ZAF | PTY | party
Conscience of the Fatherland; Condepa | BOL | PTY | party
Conservative Party of Canada | CAN | PTY | party
Conservative Party of Colombia; Colombian Conservative Party | COL | PTY | party
Conservative Party of South Africa | ZAF | PTY | party
Conservative Party; Conservatives; Tories; Tory; Tory Party | GBR | PTY | party
Constitutional Democratic Party | JPN | PTY | party
Constitutionalist Liberal Party | NIC | PTY | party
Convergence and Union; CiU | ESP | PTY | party
Coordination Framework | IRQ | PTY | party
Country Liberal Party | AUS | PTY | party
Crescent Star Party | IDN | PTY | party
Croatian Democratic Union; HDZ | HRV | PTY | party
Croatian Party of Rights | HRV | PTY | party
Croatian Peasant Party | HRV | PTY | party
Cuban Communist Party; Communist Party of Cuba | CUB | PTY GOV | party
Czech Social Democrats; CSSD | CZE | PTY | party
DEM Party; Peoples' Equality and Democracy Party | TUR | PTY | party
DEP | TUR | PTY | party
DIKO | CYP | PTY | party
DISY; Democratic Rally | CYP | PTY | party
DMK; Dravida Munnetra Kazhagam | IND | PTY | party
DTA; Democratic Turnhalle Alliance | NAM | PTY | party
Danish People's Party | DNK | PTY | party
Dawa Party; Islamic Dawa Party; Dawa | IRQ | PTY | party
Democratic Action Party | MYS | PTY | party
Democratic Alliance | ZAF | PTY | party
Democratic Alliance for the Betterment of Hong Kong; DAB | HKG | PTY | party
Democratic Center; Centro Democratico | COL | PTY | party
Democratic Choice of Kazakhstan | KAZ | PTY OPP | party
Democratic Constitutional Rally | TUN | PTY | party
Democratic Convention; Democratic Convention of Romania | ROU | PTY | party
Democratic Convergence | HTI | PTY | party
Democratic Coordinator | VEN | PTY OPP | party
Democratic Front of Montenegro | MNE | PTY | party
Democratic Green Party of Rwanda | RWA | PTY | party
Democratic Labour Party of Korea; Democratic Labor Party | KOR | PTY | party
Democratic League of Kosovo; LDK | KOS | PTY | party
Democratic Left Alliance; SLD | POL | PTY | party
Democratic Left Party; DSP | TUR | PTY | party
Democratic Left of Ecuador | ECU | PTY | party
Democratic Liberal Party | KOR | PTY | party
Democratic Movement of Mozambique; MDM | MOZ | PTY OPP | party
Democratic Opposition of Serbia; DOS | SRB | PTY | party
Democratic Party for the People | JPN | PTY | party
Democratic Party of Albania; Albanian Democratic Party | ALB | PTY | party
Democratic Party of Albanians | MKD | PTY | party
Democratic Party of Hong Kong | HKG | PTY OPP | party
Democratic Party of Ivory Coast; PDCI | CIV | PTY | party
Democratic Party of Japan; DPJ | JPN | PTY | party
Democratic Party of Kenya | KEN | PTY | party
Democratic Party of Korea; Minjoo Party | KOR | PTY | party
Democratic Party of Kosovo; PDK | KOS | PTY | party
Democratic Party of Moldova | MDA | PTY | party
Democratic Party of Mongolia | MNG | PTY | party
Democratic Party of Serbia | SRB | PTY | party
Democratic Party of Socialists; DPS | MNE | PTY | party
Democratic Party of South Africa | ZAF | PTY | party
Democratic Party of Tajikistan | TJK | PTY | party
Democratic Party of Turkmenistan | TKM | PTY GOV | party
Democratic Party of Uganda | UGA | PTY | party
Democratic Party of the Left | ITA | PTY | party
Democratic Party; Democrats; Democrat | USA | PTY | party
Democratic People's Party of Indonesia | IDN | PTY | party
Democratic Progressive Party of Malawi | MWI | PTY | party
Democratic Progressive Party; DPP | TWN | PTY | party
Democratic Revolutionary Party | PAN | PTY | party
Democratic Russia | RUS | PTY | party
Democratic Society Party; DTP | TUR | PTY | party
Democratic Union for Integration | MKD | PTY | party
Democratic Union of Hungarians in Romania; UDMR | ROU | PTY | party
Democratic Union of Poland | POL | PTY | party
Democratic Unionist Party of Sudan | SDN | PTY | party
Democratic Unionist Party; DUP | GBR | PTY | party
Democratic Unity Roundtable; MUD | VEN | PTY OPP | party
Democratic Unity coalition | VEN | PTY | party
Democratic and Social Republican Party | MRT | PTY | party
Democrats party of Benin | BEN | PTY | party
Die Linke | DEU | PTY | party
Dominican Liberation Party; PLD | DOM | PTY | party
Dominican Revolutionary Party | DOM | PTY | party
Druk Phuensum Tshogpa | BTN | PTY | party
Dutch Labour Party; PvdA | NLD | PTY | party
EKRE | EST | PTY | party
Economic Freedom Fighters; EFF | ZAF | PTY | party
En Marche; La Republique en Marche; Renaissance party | FRA | PTY | party
Ennahda; Ennahdha; al-Nahda; Nahda | TUN | PTY | party
Estonian Popular Front | EST | PTY | party
Ettakatol | TUN | PTY | party
European People's Party; EPP | EUR | PTY | party
European Solidarity | UKR | PTY | party
Ezema | ETH | PTY | party
FDU-Inkingi; United Democratic Forces of Rwanda | RWA | PTY OPP | party
FNLA | AGO | PTY | party
FORD-Kenya; Ford Kenya | KEN | PTY | party
FRODEBU; Front for Democracy in Burundi | BDI | PTY | party
Fanmi Lavalas; Lavalas Family; Lavalas | HTI | PTY | party
Farmer-Citizen Movement; BBB | NLD | PTY | party
Fatah Alliance | IRQ | PTY | party
Fatherland party | UKR | PTY | party
Fatherland-All Russia | RUS | PTY | party
Felicity Party | TUR | PTY | party
Fianna Fail | IRL | PTY | party
Fidesz | HUN | PTY | party
Fifth Republic Movement | VEN | PTY | party
Fiji Labour Party | FJI | PTY | party
FijiFirst | FJI | PTY | party
Fine Gael | IRL | PTY | party
Five Star Movement; 5-Star Movement; M5S | ITA | PTY | party
Flemish Liberals | BEL | PTY | party
For United Ukraine | UKR | PTY | party
Forces Vives | GIN | PTY | party
Ford-Asili | KEN | PTY | party
Forum for Democracy | NLD | PTY | party
Forum for Democratic Change; FDC | UGA | PTY OPP | party
Forum for the Restoration of Democracy; FORD | KEN | PTY | party
Forza Italia | ITA | PTY | party
Fredemo | PER | PTY | party
Free Democratic Party; FDP; Free Democrats | DEU | PTY | party
Free Destourian Party | TUN | PTY | party
Free Patriotic Movement | LBN | PTY | party
Freedom Front Plus | ZAF | PTY | party
Freedom Movement of Iran | IRN | PTY OPP | party
Freedom Union; Unia Wolnosci | POL | PTY | party
Freedom and Justice Party | EGY | PTY | party
French Communist Party; PCF | FRA | PTY | party
Frente de Todos; Front for Victory | ARG | PTY | party
Frepaso | ARG | PTY | party
Front for a Country in Solidarity | ARG | PTY | party
Funcinpec | KHM | PTY | party
Future Forward Party | THA | PTY | party
Future Movement | LBN | PTY | party
GERB | BGR | PTY | party
Gabonese Democratic Party | GAB | PTY | party
General People's Congress | YEM | PTY | party
Georgian Dream | GEO | PTY | party
Georgian Labour Party | GEO | PTY | party
Gerindra | IDN | PTY | party
German Greens; Alliance 90 | DEU | PTY | party
Ghad Party | EGY | PTY | party
Ginbot 7 | ETH | PTY OPP | party
Golden Dawn | GRC | PTY | party
Golkar | IDN | PTY | party
Gorran; Goran Movement | IRQ | PTY | party
Grand National Party | KOR | PTY | party
Greater Romania Party | ROU | PTY | party
Green Party of Mexico | MEX | PTY | party
Group 24 | TJK | PTY OPP | party
Guasu Front | PRY | PTY | party
Guatemalan Republican Front; FRG | GTM | PTY | party
HDZ BiH | BIH | PTY | party
Hadash | ISR | PTY | party
Harmony party | LVA | PTY | party
Hatnua | ISR | PTY | party
Hefazat-e-Islam | BGD | PTY | party
Herri Batasuna; Batasuna | ESP | PTY | party
Hezb-i-Wahdat; Hizb-i-Wahdat; Hezb-e Wahdat | AFG | PTY | party
Hirak | DZA | PTY OPP | party
Historic Pact; Pacto Historico | COL | PTY | party
Homeland Union | LTU | PTY | party
Hungarian Democratic Forum; MDF | HUN | PTY | party
Hungarian Socialist Party; MSZP | HUN | PTY | party
INITE | HTI | PTY | party
IYI Party | TUR | PTY | party
Independent Democratic Union; UDI | CHL | PTY | party
Independent Greeks | GRC | PTY | party
Independent Patriots for Change | NAM | PTY | party
Independent Smallholders' Party | HUN | PTY | party
Indian National Congress; Congress party | IND | PTY | party
Indonesian Communist Party; PKI | IDN | PTY | party
Indonesian Democratic Party of Struggle; PDI-P; Indonesian Democratic Party-Struggle | IDN | PTY | party
Indonesian Democratic Party; PDI | IDN | PTY | party
Inkatha Freedom Party; IFP; Inkatha | ZAF | PTY | party
Institutional Revolutionary Party; PRI | MEX | PTY | party
Iraqi Accordance Front; Iraqi Accord Front; Tawafuq | IRQ | PTY | party
Iraqi Communist Party | IRQ | PTY | party
Iraqi Islamic Party | IRQ | PTY | party
Iraqi National Accord | IRQ | PTY | party
Iraqi National Congress; INC | IRQ | PTY | party
Iraqi Turkmen Front | IRQ | PTY | party
Iraqiya | IRQ | PTY | party
Islah; al-Islah; Islah party | YEM | PTY | party
Islami Jamhoori Ittehad | PAK | PTY | party
Islamic Action Front | JOR | PTY OPP | party
Islamic Coalition Society | IRN | PTY | party
Islamic Constitutional Movement | KWT | PTY | party
Islamic Democratic Alliance | PAK | PTY | party
Islamic Iran Participation Front | IRN | PTY | party
Islamic Supreme Council of Iraq; ISCI | IRQ | PTY | party
Israeli Labour Party; Israeli Labor Party; Labor Party of Israel | ISR | PTY | party
Istiqlal; Istiqlal Party | MAR | PTY | party
Italia Viva | ITA | PTY | party
Italian Christian Democrats | ITA | PTY | party
Italian Social Movement; MSI | ITA | PTY | party
Italian Socialist Party; PSI | ITA | PTY | party
Ivorian Popular Front | CIV | PTY | party
Jamaat al-Muslimeen | TTO | PTY | party
Jamaat-e-Islami of Bangladesh; Bangladesh Jamaat-e-Islami | BGD | PTY | party
Jamaat-e-Islami; Jamaat-i-Islami | PAK | PTY | party
Jamaica Labour Party | JAM | PTY | party
Jamiat Ulema-e-Islam; JUI-F; Jamiat Ulema-i-Islam | PAK | PTY | party
Janata Dal | IND | PTY | party
Janata Dal (United) | IND | PTY | party
Japan New Party | JPN | PTY | party
Japan Socialist Party; Social Democratic Party of Japan; JSP | JPN | PTY | party
Japanese Communist Party | JPN | PTY | party
Jathika Hela Urumaya | LKA | PTY | party
Jatiya Party | BGD | PTY | party
Jewish Home; Bayit Yehudi; Habayit Hayehudi | ISR | PTY | party
Jewish Power; Otzma Yehudit | ISR | PTY | party
Jobbik | HUN | PTY | party
Joint List | ISR | PTY | party
Joint Meeting Parties | YEM | PTY | party
Jubilee Party; Jubilee Alliance | KEN | PTY | party
Junbish-i-Milli; Junbish | AFG | PTY | party
June 5 Movement; M5-RFP | MLI | PTY | party
Juntos por el Cambio; Together for Change | ARG | PTY | party
Junts per Catalunya; Junts; Together for Catalonia | ESP | PTY | party
Justice and Charity; Al Adl Wal Ihsane | MAR | PTY OPP | party
Justice and Construction Party | LBY | PTY | party
Justice and Development Party of Morocco; PJD | MAR | PTY | party
Justice and Development Party; AKP; AK Party | TUR | PTY | party
Kadima | ISR | PTY | party
Kahol Lavan | ISR | PTY | party
Kargozaran | IRN | PTY | party
Kataeb; Phalange Party; Phalangists | LBN | PTY | party
Kefaya | EGY | PTY OPP | party
Kenya African National Union; KANU | KEN | PTY | party
Kenya Kwanza | KEN | PTY | party
Khmer Nation Party | KHM | PTY | party
Komeito; New Komeito | JPN | PTY | party
Konfederacja | POL | PTY | party
Kulanu | ISR | PTY | party
Kulmiye | SOM | PTY | party
Kuomintang; KMT; Nationalist Party; Guomindang | TWN | PTY | party
Kurdistan Democratic Party; KDP | IRQ | PTY | party
Kwa Na Kwa | CAF | PTY | party
LAOS party | GRC | PTY | party
La Campora | ARG | PTY | party
La France Insoumise; France Unbowed | FRA | PTY | party
La Libertad Avanza; Liberty Advances | ARG | PTY | party
Labour Party; Labour; British Labour Party | GBR | PTY | party
Lamuka | COD | PTY | party
Lao People's Revolutionary Party | LAO | PTY GOV | party
Latvia's Way | LVA | PTY | party
Latvian Popular Front | LVA | PTY | party
Law and Justice; PiS | POL | PTY | party
League of Polish Families | POL | PTY | party
League of Social Democrats | HKG | PTY OPP | party
Lebanese Communist Party | LBN | PTY | party
Left Front | RUS | PTY OPP | party
Les Republicains; The Republicans | FRA | PTY | party
Lesotho Congress for Democracy | LSO | PTY | party
Liberal Democracy of Slovenia | SVN | PTY | party
Liberal Democratic Party of Russia; LDPR | RUS | PTY | party
Liberal Democratic Party of Serbia | SRB | PTY | party
Liberal Democratic Party; LDP | JPN | PTY | party
Liberal Democrats; Liberal Democrat; Lib Dems | GBR | PTY | party
Liberal Front Party; PFL | BRA | PTY | party
Liberal Party of Australia | AUS | PTY | party
Liberal Party of Brazil | BRA | PTY | party
Liberal Party of Canada; Canadian Liberals | CAN | PTY | party
Liberal Party of Colombia; Colombian Liberal Party | COL | PTY | party
Liberal Party of Honduras | HND | PTY | party
Liberal Party of the Philippines | PHL | PTY | party
Libertarian Party | USA | PTY | party
Liberty Korea Party | KOR | PTY | party
Liberty Party | LBR | PTY | party
Libre party; LIBRE | HND | PTY | party
Likud; Likud party | ISR | PTY | party
Lithuanian Democratic Labour Party | LTU | PTY | party
MDC Alliance | ZWE | PTY | party
MK Party; uMkhonto weSizwe party | ZAF | PTY | party
MRND | RWA | PTY | party
Madem G15; MADEM-G15 | GNB | PTY | party
Madhesi Jana Adhikar Forum | NPL | PTY | party
Malawi Congress Party; MCP | MWI | PTY | party
Malaysian Chinese Association; MCA | MYS | PTY | party
Maldivian Democratic Party; MDP | MDV | PTY | party
Marada Movement | LBN | PTY | party
March 14 alliance; March 14 coalition | LBN | PTY | party
March 8 alliance | LBN | PTY | party
Mauritian Militant Movement | MUS | PTY | party
Mekenchil | KGZ | PTY | party
Meretz | ISR | PTY | party
Militant Socialist Movement | MUS | PTY | party
Millennium Democratic Party | KOR | PTY | party
Moden Fa Lumana | NER | PTY | party
Modern Revolutionary Party | DOM | PTY | party
Mohajir Qaumi Movement | PAK | PTY | party
Moldovan Popular Front | MDA | PTY | party
Moledet | ISR | PTY | party
Mongolian People's Party | MNG | PTY | party
Mongolian People's Revolutionary Party; MPRP | MNG | PTY | party
Morena | MEX | PTY | party
Motherland Party; ANAP | TUR | PTY | party
Move Forward Party | THA | PTY | party
Movement Toward Socialism; Movement to Socialism | BOL | PTY | party
Movement for Democratic Change; MDC; MDC-T | ZWE | PTY OPP | party
Movement for Multi-Party Democracy; MMD | ZMB | PTY | party
Movement for Rights and Freedoms | BGR | PTY | party
Movement for a Democratic Slovakia; HZDS | SVK | PTY | party
Movement of Society for Peace; MSP | DZA | PTY | party
Movement to Socialism of Venezuela | VEN | PTY | party
Movimiento Ciudadano | MEX | PTY | party
Musavat | AZE | PTY OPP | party
Muttahida Majlis-e-Amal; MMA | PAK | PTY | party
Muttahida Qaumi Movement; MQM | PAK | PTY | party
My Step | ARM | PTY | party
Nacionalista Party | PHL | PTY | party
Naga National Council | IND | PTY | party
Nasdem | IDN | PTY | party
Nation's Future Party | EGY | PTY | party
National Action Party | MEX | PTY | party
National Advancement Party | GTM | PTY | party
National Alliance for Change | TGO | PTY | party
National Alliance; Alleanza Nazionale | ITA | PTY | party
National Awakening Party; PKB | IDN | PTY | party
National Bolshevik Party; National Bolsheviks | RUS | PTY OPP | party
National Citizen Party | BGD | PTY | party
National Coalition Party | FIN | PTY | party
National Congress Party | SDN | PTY | party
National Congress for New Politics | KOR | PTY | party
National Coordination Committee | SYR | PTY | party
National Democratic Action | ECU | PTY | party
National Democratic Alliance; NDA | IND | PTY | party
National Democratic Coalition; NADECO | NGA | PTY OPP | party
National Democratic Congress; NDC | GHA | PTY | party
National Democratic Party of Egypt | EGY | PTY | party
National Democratic Party of Germany; NPD | DEU | PTY | party
National Democratic Party of Suriname | SUR | PTY | party
National Democratic Rally; RND | DZA | PTY | party
National Forces Alliance | LBY | PTY | party
National Front for the Defence of the Constitution; FNDC | GIN | PTY | party
National Front of Britain | GBR | PTY | party
National Front; Front National; French National Front | FRA | PTY | party
National League for Democracy; NLD | MMR | PTY | party
National Liberal Party of Romania | ROU | PTY | party
National Liberation Front; FLN | DZA | PTY | party
National Liberation Party | CRI | PTY | party
National Mandate Party | IDN | PTY | party
National Movement Simeon II | BGR | PTY | party
National Movement for the Development of Society; MNSD | NER | PTY | party
National Movement of Amhara | ETH | PTY | party
National Opposition Union | NIC | PTY | party
National Party of Australia | AUS | PTY | party
National Party of Honduras | HND | PTY | party
National Party of Uruguay; Blanco Party; Blancos | URY | PTY | party
National Party; National Party of South Africa | ZAF | PTY | party
National Patriotic Party | LBR | PTY | party
National People's Party | GMB | PTY | party
National People's Power | LKA | PTY | party
National Rainbow Coalition; NARC | KEN | PTY | party
National Rally of Independents; RNI | MAR | PTY | party
National Rally; Rassemblement National | FRA | PTY | party
National Reconstruction Party | BRA | PTY | party
National Religious Party | ISR | PTY | party
National Republican Convention | NGA | PTY | party
National Resistance Movement; NRM | UGA | PTY GOV | party
National Salvation Front | ROU | PTY | party
National Salvation Front of Egypt | EGY | PTY | party
National Super Alliance | KEN | PTY | party
National Umma Party | SDN | PTY | party
National Union for Democracy and Renewal | TCD | PTY | party
National Unity Party | MMR | PTY | party
National Unity Platform; NUP | UGA | PTY OPP | party
National Unity of Hope | GTM | PTY | party
Nationalist Action Party | TUR | PTY | party
Nationalist Congress Party | IND | PTY | party
Nationalist Democratic Action | BOL | PTY | party
Nationalist Movement Party; MHP | TUR | PTY | party
Nationalist Republican Alliance; ARENA | SLV | PTY | party
Nepal Communist Party | NPL | PTY | party
Nepali Congress; Nepali Congress Party | NPL | PTY | party
New Aspiration Party | THA | PTY | party
New Azerbaijan Party; Yeni Azerbaijan | AZE | PTY GOV | party
New Democracy | GRC | PTY | party
New Democratic Party | CAN | PTY | party
New Flemish Alliance; N-VA | BEL | PTY | party
New Generation Movement | IRQ | PTY | party
New Korea Party | KOR | PTY | party
New National Party | ZAF | PTY | party
New Party of Taiwan | TWN | PTY | party
New Patriotic Party; NPP | GHA | PTY | party
New Popular Front; Nouveau Front Populaire | FRA | PTY | party
New Power Party | TWN | PTY | party
New Republican Force | BOL | PTY | party
New Rights party | GEO | PTY | party
New Zealand First | NZL | PTY | party
New Zealand Labour Party | NZL | PTY | party
New Zealand National Party | NZL | PTY | party
Nidaa Tounes; Nidaa Tunis | TUN | PTY | party
Nigerian Labour Party | NGA | PTY | party
Nigerien Party for Democracy and Socialism; PNDS | NER | PTY | party
Nippon Ishin | JPN | PTY | party
Nippon Ishin no Kai; Japan Innovation Party | JPN | PTY | party
Northern League; Lega Nord; Lega | ITA | PTY | party
Norwegian Labour Party | NOR | PTY | party
Nuevas Ideas; New Ideas party | SLV | PTY | party
Nur Otan | KAZ | PTY GOV | party
Olive Tree coalition | ITA | PTY | party
One Nation; Pauline Hanson's One Nation | AUS | PTY | party
Opposition Platform; Opposition Platform-For Life | UKR | PTY | party
Optimist Party for the Development of Mozambique | MOZ | PTY | party
Orange Democratic Movement; ODM | KEN | PTY | party
Organization of the People in Struggle; OPL | HTI | PTY | party
Oromo Democratic Party | ETH | PTY | party
Oromo Federalist Congress | ETH | PTY OPP | party
Other Russia | RUS | PTY OPP | party
Our Home is Russia | RUS | PTY | party
Our Ukraine | UKR | PTY | party
PAIGC; African Party for the Independence of Guinea and Cape Verde | GNB | PTY | party
PARNAS | RUS | PTY OPP | party
PASOK; Panhellenic Socialist Movement | GRC | PTY | party
PDP | NGA | PTY | party
PDP-Laban | PHL | PTY | party
PPA-CI | CIV | PTY | party
Pachakuti Indigenous Movement | BOL | PTY | party
Pachakutik | ECU | PTY | party
Pakatan Harapan | MYS | PTY | party
Pakatan Rakyat | MYS | PTY | party
Pakistan Awami Tehreek | PAK | PTY | party
Pakistan Democratic Movement | PAK | PTY | party
Pakistan Muslim League-Nawaz; PML-N; Pakistan Muslim League-N | PAK | PTY | party
Pakistan Muslim League-Quaid; PML-Q | PAK | PTY | party
Pakistan Muslim League; PML | PAK | PTY | party
Pakistan People's Party; PPP | PAK | PTY | party
Pakistan Tehreek-e-Insaf; PTI; Pakistan Tehrik-e-Insaf | PAK | PTY | party
Palang Dharma | THA | PTY | party
Palang Pracharath | THA | PTY | party
Palestinian National Initiative | PSE | PTY | party
Palestinian People's Party | PSE | PTY | party
Pan Africanist Congress; PAC | ZAF | PTY | party
Panamenista Party | PAN | PTY | party
Pangu Pati; Pangu Party | PNG | PTY | party
Parti Islam se-Malaysia | MYS | PTY | party
Parti Keadilan Rakyat | MYS | PTY | party
Parti Quebecois; PQ | CAN | PTY | party
Partido Federal | PHL | PTY | party
Partito Democratico | ITA | PTY | party
Party for Democracy | CHL | PTY | party
Party for Democratic Prosperity | MKD | PTY | party
Party for Freedom; PVV | NLD | PTY | party
Party for Social Renewal; PRS | GNB | PTY | party
Party of Action and Solidarity; PAS | MDA | PTY | party
Party of Communists; Moldovan Communist Party | MDA | PTY | party
Party of Democratic Action; SDA | BIH | PTY | party
Party of Democratic Socialism; PDS | DEU | PTY | party
Party of European Socialists | EUR | PTY | party
Party of Labour of Albania | ALB | PTY | party
Party of National Unity; PNU | KEN | PTY | party
Party of Regions | UKR | PTY | party
Party of Socialists | MDA | PTY | party
Party of Unity and Progress | GIN | PTY | party
Party of the Democratic Revolution; PRD | MEX | PTY | party
Party of the U | COL | PTY | party
Pastef | SEN | PTY | party
Patriotic Alliance for Change | PRY | PTY | party
Patriotic Front of Zambia | ZMB | PTY | party
Patriotic Union of Kurdistan; PUK | IRQ | PTY | party
Patriotic Union; Union Patriotica | COL | PTY | party
Patriots for Europe | EUR | PTY | party
Peace and Democracy Party; BDP | TUR | PTY | party
People First Party | TWN | PTY | party
People Power Party | KOR | PTY | party
People Power movement | UGA | PTY | party
People of Freedom | ITA | PTY | party
People's Action Party | SGP | PTY GOV | party
People's Alliance for Democracy; PAD | THA | PTY | party
People's Alliance of Fiji | FJI | PTY | party
People's Democracy Party; HADEP | TUR | PTY | party
People's Democratic Movement of Papua New Guinea | PNG | PTY | party
People's Democratic Party of Afghanistan | AFG | PTY | party
People's Democratic Party of Bhutan | BTN | PTY | party
People's Democratic Party of Kashmir | IND | PTY | party
People's Democratic Party of Tajikistan | TJK | PTY GOV | party
People's Democratic Party of Uzbekistan | UZB | PTY | party
People's Democratic Reform Committee; PDRC | THA | PTY | party
People's Front for Democracy and Justice; PFDJ | ERI | PTY GOV | party
People's Movement for Progress | BFA | PTY | party
People's National Congress | MDV | PTY | party
People's National Congress Party | PNG | PTY | party
People's National Congress of Guyana | GUY | PTY | party
People's National Movement | TTO | PTY | party
People's National Party | JAM | PTY | party
People's Party for Freedom and Democracy; VVD | NLD | PTY | party
People's Party for Reconstruction and Democracy; PPRD | COD | PTY | party
People's Party of Thailand | THA | PTY | party
People's Power Party | THA | PTY | party
People's Progressive Party | GUY | PTY | party
People's United Democratic Movement; PUDEMO | SWZ | PTY OPP | party
Peoples' Democratic Party; HDP; People's Democratic Party of Turkey | TUR | PTY | party
Perikatan Nasional | MYS | PTY | party
Peronist Party; Justicialist Party; Justicialist | ARG | PTY | party
Peru Libre; Free Peru | PER | PTY | party
Peru Posible; Possible Peru | PER | PTY | party
Peruvian Nationalist Party | PER | PTY | party
Petro Poroshenko Bloc | UKR | PTY | party
Pheu Thai; Pheu Thai Party | THA | PTY | party
Pim Fortuyn List | NLD | PTY | party
Pitit Desalin | HTI | PTY | party
Plaid Cymru | GBR | PTY | party
Podemos | ESP | PTY | party
Podemos of Mozambique | MOZ | PTY | party
Polish Peasant Party; PSL | POL | PTY | party
Polish United Workers' Party | POL | PTY | party
Popular Christian Party | PER | PTY | party
Popular Democratic Movement | NAM | PTY | party
Popular Force; Fuerza Popular | PER | PTY | party
Popular Movement of the Revolution | COD | PTY | party
Popular Party; Partido Popular; People's Party of Spain | ESP | PTY | party
Portuguese Socialist Party | PRT | PTY | party
Primero Justicia; Justice First | VEN | PTY OPP | party
Pro Patria | EST | PTY | party
Progressive Conservative Party; Progressive Conservatives | CAN | PTY | party
Progressive Party of Maldives | MDV | PTY | party
Progressive Slovakia | SVK | PTY | party
Progressive Socialist Party | LBN | PTY | party
Prosperity Party | ETH | PTY GOV | party
Prosperous Armenia | ARM | PTY | party
Prosperous Justice Party; PKS | IDN | PTY | party
Qalb Tounes | TUN | PTY | party
Raam; United Arab List | ISR | PTY | party
Radical Cause | VEN | PTY | party
Radical Civic Union; UCR | ARG | PTY | party
Rally for Culture and Democracy | DZA | PTY | party
Rally for Mali; RPM | MLI | PTY | party
Rally for the Republic; RPR | FRA | PTY | party
Rally of Houphouetists for Democracy and Peace; RHDP | CIV | PTY | party
Rally of the Guinean People; RPG | GIN | PTY | party
Rally of the Republicans; RDR | CIV | PTY | party
Rally of the Togolese People; RPT | TGO | PTY GOV | party
Rashtriya Janata Dal; RJD | IND | PTY | party
Rassemblement populaire pour le progres; People's Rally for Progress | DJI | PTY | party
Rastriya Prajatantra Party | NPL | PTY | party
Rastriya Swatantra Party | NPL | PTY | party
Realizing Goals | PAN | PTY | party
Reconquete | FRA | PTY | party
Reform Party of Canada | CAN | PTY | party
Reform UK | GBR | PTY | party
Religious Zionism party; Religious Zionist Party | ISR | PTY | party
Renaissance of Benin | BEN | PTY | party
Renovacion Popular | PER | PTY | party
Republican Left of Catalonia; ERC; Esquerra Republicana | ESP | PTY | party
Republican Party of Armenia | ARM | PTY | party
Republican Party; Republicans; GOP | USA | PTY | party
Republican People's Party; CHP | TUR | PTY | party
Republican Proposal | ARG | PTY | party
Revolution for Prosperity | LSO | PTY | party
Revolutionary Left Movement | BOL | PTY | party
Revolutionary Nationalist Movement; MNR | BOL | PTY | party
Rifondazione Comunista; Communist Refoundation | ITA | PTY | party
Roldosista Party | ECU | PTY | party
Round Table-Free Georgia | GEO | PTY | party
Russia's Choice | RUS | PTY | party
Rwanda National Congress; RNC | RWA | PTY OPP | party
SODELPA | FJI | PTY | party
Sadrist movement; Sadrists; Sadr bloc | IRQ | PTY | party
Saenuri Party | KOR | PTY | party
Sairoon | IRQ | PTY | party
Sakigake | JPN | PTY | party
Sam Rainsy Party | KHM | PTY OPP | party
Samagi Jana Balawegaya | LKA | PTY | party
Samajwadi Party | IND | PTY | party
Samakkhi Tham | THA | PTY | party
Samoobrona; Self-Defence party | POL | PTY | party
Sandinista National Liberation Front; FSLN; Sandinistas; Sandinista | NIC | PTY | party
Sandinista Renovation Movement | NIC | PTY | party
Sanseito | JPN | PTY | party
Save Romania Union | ROU | PTY | party
Scottish National Party; SNP | GBR | PTY | party
Semilla; Movimiento Semilla; Semilla Movement | GTM | PTY | party
Senegalese Democratic Party | SEN | PTY | party
Serb Democratic Party; Serbian Democratic Party; SDS | BIH | PTY | party
Serb List; Srpska Lista | KOS | PTY | party
Serbian Progressive Party | SRB | PTY | party
Serbian Radical Party; Serb Radical Party | SRB | PTY | party
Serbian Renewal Movement | SRB | PTY | party
Servant of the People | UKR | PTY | party
Seychelles People's Progressive Front | SYC | PTY | party
Shan Nationalities League for Democracy | MMR | PTY | party
Shas | ISR | PTY | party
Shinseito | JPN | PTY | party
Shinshinto; New Frontier Party | JPN | PTY | party
Shinui | ISR | PTY | party
Shiromani Akali Dal; Akali Dal | IND | PTY | party
Shiv Sena | IND | PTY | party
Shor Party | MDA | PTY | party
Sierra Leone People's Party; SLPP | SLE | PTY | party
Singapore Democratic Party | SGP | PTY | party
Sinn Fein | GBR | PTY | party
Slovak Democratic Coalition | SVK | PTY | party
Slovak National Party; SNS | SVK | PTY | party
Slovenian Democratic Party | SVN | PTY | party
Smer-SD | SVK | PTY | party
Social Christian Party | ECU | PTY | party
Social Christian Unity Party | CRI | PTY | party
Social Democratic Front | CMR | PTY OPP | party
Social Democratic Party of Austria; SPO; SPOe | AUT | PTY | party
Social Democratic Party of Bosnia | BIH | PTY | party
Social Democratic Party of Croatia | HRV | PTY | party
Social Democratic Party of Germany; SPD; German Social Democrats | DEU | PTY | party
Social Democratic Party of Kyrgyzstan | KGZ | PTY | party
Social Democratic Party of Nigeria | NGA | PTY | party
Social Democratic Party of Portugal; PSD | PRT | PTY | party
Social Democratic Party of Romania | ROU | PTY | party
Social Democratic Populist Party; SHP | TUR | PTY | party
Social Democratic Union of Macedonia; SDSM | MKD | PTY | party
Social Democratic and Labour Party; SDLP | GBR | PTY | party
Social Liberal Party | BRA | PTY | party
Socialist Forces Front; FFS | DZA | PTY OPP | party
Socialist Movement for Integration | ALB | PTY | party
Socialist Party of Albania; Albanian Socialist Party | ALB | PTY | party
Socialist Party of Chile | CHL | PTY | party
Socialist Party of France; French Socialist Party; French Socialists | FRA | PTY | party
Socialist Party of Senegal | SEN | PTY | party
Socialist Party of Serbia; Serbian Socialist Party | SRB | PTY | party
Socialist Party of Ukraine | UKR | PTY | party
Socialist Union of Popular Forces; USFP | MAR | PTY | party
Socialist Unity Party | DEU | PTY | party
Solidarity Electoral Action; AWS | POL | PTY | party
Soqosoqo Duavata ni Lewenivanua | FJI | PTY | party
South African Communist Party; SACP | ZAF | PTY | party
Spanish Socialist Workers' Party; PSOE; Spanish Socialists | ESP | PTY | party
Sri Lanka Freedom Party; SLFP | LKA | PTY | party
Sri Lanka Muslim Congress | LKA | PTY | party
Sri Lanka Podujana Peramuna | LKA | PTY | party
State of Law coalition | IRQ | PTY | party
Sudanese Communist Party | SDN | PTY | party
Sudanese Congress Party | SDN | PTY | party
Sunshine Uzbekistan | UZB | PTY OPP | party
Supreme Council for the Islamic Revolution in Iraq; SCIRI | IRQ | PTY | party
Svoboda | UKR | PTY | party
Sweden Democrats | SWE | PTY | party
Swedish Social Democrats | SWE | PTY | party
Swiss People's Party; SVP | CHE | PTY | party
Syrian Baath Party; Arab Socialist Baath Party | SYR | PTY | party
Syrian Muslim Brotherhood | SYR | PTY OPP | party
Syrian Social Nationalist Party; SSNP | LBN | PTY | party
Syriza | GRC | PTY | party
Tagammu | EGY | PTY | party
Tahya Tounes | TUN | PTY | party
Taiwan People's Party | TWN | PTY | party
Taiwan Solidarity Union | TWN | PTY | party
Tamarod; Tamarrod | EGY | PTY | party
Tamil National Alliance; TNA | LKA | PTY | party
Tamil United Liberation Front; TULF | LKA | PTY | party
Te Pati Maori; Maori Party | NZL | PTY | party
Tea Party | USA | PTY | party
Tehreek-e-Labaik Pakistan; TLP; Tehreek-e-Labbaik | PAK | PTY | party
Telugu Desam Party; TDP; Telugu Desam | IND | PTY | party
Tet Kale; Haitian Tet Kale Party; PHTK | HTI | PTY | party
Thai Democrat Party | THA | PTY | party
Thai Rak Thai | THA | PTY | party
Tiako i Madagasikara | MDG | PTY | party
Tisza party | HUN | PTY | party
Transformers party; Les Transformateurs | TCD | PTY OPP | party
Trinamool Congress; TMC | IND | PTY | party
True Finns; Finns Party | FIN | PTY | party
True Path Party; DYP | TUR | PTY | party
Tsomet | ISR | PTY | party
Tudeh Party; Tudeh | IRN | PTY OPP | party
UDAR | UKR | PTY | party
UDT | TLS | PTY | party
UK Independence Party; UKIP | GBR | PTY | party
UNACE | PRY | PTY | party
UPRONA | BDI | PTY | party
Uganda People's Congress | UGA | PTY | party
Ulster Unionist Party; UUP; Ulster Unionists | GBR | PTY | party
Umbrella for Democratic Change | BWA | PTY | party
Umma Party | SDN | PTY | party
Un Nuevo Tiempo | VEN | PTY | party
Uniao Brasil; Brazil Union | BRA | PTY | party
Unified Progressive Party | KOR | PTY | party
Union Solidarity and Development Association; USDA | MMR | PTY GOV | party
Union Solidarity and Development Party; USDP | MMR | PTY | party
Union for Democracy and Social Progress; UDPS | COD | PTY | party
Union for French Democracy; UDF | FRA | PTY | party
Union for Peace and Development | SOM | PTY | party
Union for Peru | PER | PTY | party
Union for Progress and Change | BFA | PTY | party
Union for a Popular Movement; UMP | FRA | PTY | party
Union for the Congolese Nation | COD | PTY | party
Union for the Republic | MRT | PTY | party
Union for the Republic of Togo; UNIR | TGO | PTY GOV | party
Union of Democratic Forces | BGR | PTY | party
Union of Democratic Forces of Guinea; UFDG | GIN | PTY | party
Union of Forces for Change; UFC | TGO | PTY | party
Union of Populations of Cameroon | CMR | PTY | party
Union of Republican Forces | GIN | PTY | party
Union of Right Forces; Union of Right-Wing Forces | RUS | PTY | party
Unitary Platform | VEN | PTY OPP | party
United Civic Party | BLR | PTY OPP | party
United Conservative Party | CAN | PTY | party
United Democratic Alliance | KEN | PTY | party
United Democratic Front of Malawi | MWI | PTY | party
United Democratic Movement | ZAF | PTY | party
United Democratic Party of Gambia | GMB | PTY | party
United Democrats of Hong Kong | HKG | PTY | party
United Development Party | IDN | PTY | party
United Front for Democracy Against Dictatorship; UDD; Red Shirts | THA | PTY | party
United Hearts Movement | CAF | PTY | party
United Iraqi Alliance | IRQ | PTY | party
United Left; Izquierda Unida | ESP | PTY | party
United Liberal Democrats | KOR | PTY | party
United Malays National Organisation; UMNO; United Malays National Organization | MYS | PTY | party
United National Congress | TTO | PTY | party
United National Independence Party; UNIP | ZMB | PTY | party
United National Movement | GEO | PTY | party
United National Party; UNP | LKA | PTY | party
United Nigeria Congress Party | NGA | PTY | party
United Party for National Development; UPND | ZMB | PTY | party
United Patriotic Front | AGO | PTY | party
United Progressive Alliance; UPA | IND | PTY | party
United Russia | RUS | PTY GOV | party
United Socialist Party of Venezuela; PSUV; United Socialist Party | VEN | PTY GOV | party
United Torah Judaism | ISR | PTY | party
Uri Party | KOR | PTY | party
VAMOS party | GTM | PTY | party
VMRO-DPMNE; VMRO | MKD | PTY | party
Venstre | DNK | PTY | party
Vente Venezuela | VEN | PTY OPP | party
Vetevendosje; Self-Determination Movement | KOS | PTY | party
Viet Tan | VNM | PTY OPP | party
Virtue Party; Fazilet | TUR | PTY | party
Vlaams Blok; Vlaams Belang | BEL | PTY | party
Voluntad Popular; Popular Will | VEN | PTY OPP | party
Vox party | ESP | PTY | party
Waddani | SOM | PTY | party
Wafd Party; New Wafd | EGY | PTY | party
Wasat Party | EGY | PTY | party
Watan Party | AFG | PTY | party
We Continue the Change | BGR | PTY | party
Welfare Party; Refah | TUR | PTY | party
Wiper Democratic Movement | KEN | PTY | party
Workers' Party of Algeria | DZA | PTY | party
Workers' Party of Ethiopia | ETH | PTY | party
Workers' Party of Korea; Korean Workers' Party | PRK | PTY GOV | party
Workers' Party of Mexico | MEX | PTY | party
Workers' Party of Singapore | SGP | PTY | party
Workers' Party; PT; Partido dos Trabalhadores | BRA | PTY | party
Yabloko | RUS | PTY OPP | party
Yamina | ISR | PTY | party
Yemeni Socialist Party | YEM | PTY | party
Yesh Atid | ISR | PTY | party
Yewwi Askan Wi | SEN | PTY | party
Yisrael Beiteinu; Israel Beiteinu | ISR | PTY | party
Yugoslav Left; JUL | SRB | PTY | party
Yulia Tymoshenko Bloc | UKR | PTY | party
ZANU-PF; ZANU PF; Zimbabwe African National Union-Patriotic Front | ZWE | PTY GOV | party
ZAPU; Zimbabwe African People's Union | ZWE | PTY | party
ZUM; Zimbabwe Unity Movement | ZWE | PTY | party
Zionist Union | ISR | PTY | party
al-Nour Party; Nour Party | EGY | PTY | party
