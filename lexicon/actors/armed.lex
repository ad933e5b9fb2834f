# Armed groups since about 1990, and the parties that grew out of them: code of the state they come from or act in.
# REB rebels, PRM pro-government or sectarian militias, CRM cartels and gangs, PRE where they fight for a land of their own; IMG: groups of many lands.
# Sources: written from general knowledge for this project; codes as in PLOVER.
# Licence: CC BY 4.0
table org

1920 Revolution Brigades | IRQ | REB | armed
3R rebels | CAF | REB | armed
400 Mawozo | HTI | CRM | armed
444 Brigade | LBY | PRM | armed
AFDL; Alliance of Democratic Forces for the Liberation of Congo-Zaire; Alliance of Democratic Forces for the Liberation of Congo; ADFL | COD | REB | armed
Abu Nidal Organization; Abu Nidal group; Fatah Revolutionary Council | PSE | REB | armed
Abu Sayyaf; Abu Sayyaf Group | PHL | REB | armed
Action Directe | FRA | REB | armed
Aden-Abyan Islamic Army; Islamic Army of Aden-Abyan | YEM | REB | armed
Afrikaner Resistance Movement; AWB; Afrikaner Weerstandsbeweging | ZAF | REB | armed
Ahlu Sunna Waljamaa; Ahlu Sunna Wal Jama'a; Ahlu Sunnah Waljamaah | SOM | PRM | armed
Ahrar al-Sham | SYR | REB | armed
Aidar Battalion; Aidar | UKR | PRM MIL | armed
Aitarak | TLS | PRM | armed
Al-Hijra | KEN | REB PRE | armed
Al-Itihaad al-Islamiya; al-Itihaad | SOM | REB | armed
Allied Democratic Forces; ADF | COD | REB | armed
Alpha 66 | CUB | REB OPP | armed
Amal; Amal Movement; Amal militia | LBN | PRM PTY | armed
Ambazonia Defence Forces; Ambazonia Defense Forces; Amba Boys | CMR | REB PRE | armed
Amotekun | NGA | PRM | armed
Ansar Dine; Ansar Eddine; Ansar al-Din; Ansar al-Dine | MLI | REB | armed
Ansar al-Islam | IRQ | REB | armed
Ansar al-Sharia in Libya | LBY | REB | armed
Ansar al-Sunna of Cabo Delgado; Islamic State Mozambique; Ahlu Sunnah wa Jama; al-Shabab of Mozambique | MOZ | REB | armed
Ansarul Islam | MLI | REB | armed
Antiterrorist Liberation Groups | ESP | REB | armed
April 19 Movement; M-19 | COL | REB PTY | armed
Arakan Army | MMR | REB PRE | armed
Arakan Rohingya Salvation Army; ARSA | MMR | REB | armed
Arauco-Malleco Coordinator; Coordinadora Arauco-Malleco | CHL | REB | armed
Arkan's Tigers; Serbian Volunteer Guard | SRB | PRM | armed
Armed Forces Revolutionary Council; AFRC; West Side Boys | SLE | REB MIL | armed
Armed Islamic Group; GIA | DZA | REB | armed
Aryan Nations | USA | UAF CVL | armed
Asaib Ahl al-Haq | IRQ | PRM REB | armed
Awakening Councils; Sons of Iraq; Sahwa; Awakening Council | IRQ | PRM | armed
Axis of Resistance | IRN | REB MIL | alliance
Azanian People's Liberation Army; APLA | ZAF | REB | armed
Azov Battalion; Azov Regiment; Azov Brigade; Azov | UKR | PRM MIL | armed
Badr Organisation; Badr Brigade; Badr Organization; Badr Corps; Badr Brigades | IRQ | PRM PTY | armed
Bakassi Boys | NGA | PRM | armed
Baluchistan Liberation Army; Balochistan Liberation Army; BLA; Baloch Liberation Army; Baluch Liberation Army; Baluch Republican Army; Balochistan Liberation Front | PAK | REB PRE | armed
Barisan Revolusi Nasional; BRN | THA | REB PRE | armed
Basij; Basij militia; Basiji; Basijis; Ansar-e Hezbollah; Ansar-i Hizbollah | IRN | PRM | armed
Beltran Leyva cartel | MEX | CRM | armed
Benghazi Defence Brigades | LBY | PRM | armed
Benghazi Revolutionaries Shura Council | LBY | REB | armed
Besi Merah Putih | TLS | PRM | armed
Bhutan Communist Party | BTN | REB OPP | armed
Bodo Liberation Tigers; Bodo Liberation Tiger Force | IND | REB PRE | armed
Boko Haram; Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; Ansaru | NGA | REB | armed
Boogaloo Bois | USA | UAF CVL | armed
Bosnian Serb army; VRS; Army of Republika Srpska; Bosnian Serb forces | BIH | MIL REB PRE | armed
Bougainville Revolutionary Army; BRA | PNG | REB PRE | armed
Branch Davidians | USA | UAF CVL | armed
Breton Revolutionary Army | FRA | REB | armed
CNDP; National Congress for the Defence of the People; National Congress for the Defense of the People | COD | REB | armed
CODECO; Cooperative for the Development of the Congo | COD | REB | armed
Cali cartel | COL | CRM | armed
Camorra | ITA | CRM | armed
Caprivi Liberation Army | NAM | REB PRE | armed
Chechen rebels; Caucasus Emirate; Riyad us-Saliheyn; Chechen guerrillas; Chechen fighters; Chechen separatists; Vilayat Dagestan | RUS | REB PRE | armed
Chetniks; Chetnik | SRB | PRM | armed
Chimeres | HTI | PRM | armed
Chin National Front | MMR | REB PRE | armed
Chukaku-ha | JPN | REB | armed
Civilian Joint Task Force | NGA | PRM | armed
Cobra militia; Cobras | COG | PRM | armed
Cocoyes | COG | PRM | armed
Comando Vermelho; Red Command | BRA | CRM | armed
Comandos L | CUB | REB OPP | armed
Communist Party of Nepal (Maoist); Unified Communist Party of Nepal (Maoist); Maoist Centre; Nepali Maoists; CPN-Maoist | NPL | PTY REB | armed
Conspiracy of Cells of Fire | GRC | REB | armed
Continuity IRA; Continuity Irish Republican Army | GBR | REB | armed
Contras; Contra; Nicaraguan Resistance; Recontras | NIC | REB | armed
Corsican National Liberation Front; FLNC; National Liberation Front of Corsica | FRA | REB PRE | armed
Cosa Nostra; Sicilian Mafia; Mafia | ITA | CRM | armed
Cossacks; Cossack | RUS | PRM | armed
Croatian Defence Forces; HOS | HRV | PRM | armed
Croatian National Guard | HRV | PRM | armed
D-Company | IND | CRM | armed
Dan Na Ambassagou | MLI | PRM | armed
Democratic Front for the Liberation of Palestine; DFLP | PSE | REB PTY | armed
Democratic Karen Buddhist Army; DKBA; Border Guard Force | MMR | PRM | armed
Democratic Union Party; PYD | SYR | PTY PRE | party
Dnipro Battalion | UKR | PRM MIL | armed
Donbas Battalion | UKR | PRM MIL | armed
Donetsk militia; pro-Russian separatists; pro-Russian rebels; Russian-backed separatists; Russia-backed separatists; Moscow-backed separatists; Vostok Battalion; Sparta Battalion; pro-Russia separatists; Somalia Battalion | UKR | REB PRE | armed
Druk National Congress | BTN | REB OPP | armed
EPRDF; Ethiopian People's Revolutionary Democratic Front | ETH | PTY | party
ETA; Basque Homeland and Freedom; Euskadi ta Askatasuna; Basque Fatherland and Liberty; Basque Homeland and Liberty | ESP | REB PRE | armed
East Turkestan Islamic Movement; ETIM; Turkistan Islamic Party; Turkestan Islamic Party | CHN | REB PRE | armed
Eastern Security Network | NGA | PRE OPP | armed
Egbesu Boys | NGA | PRM | armed
Egyptian Islamic Jihad | EGY | REB | armed
Eritrean People's Liberation Front; EPLF | ERI | REB PTY | armed
Ethiopian Democratic Union | ETH | REB | armed
Ethiopian Patriotic Front | ETH | REB | armed
Ethiopian People's Patriotic Front | ETH | REB | armed
FDLR; Democratic Forces for the Liberation of Rwanda; Democratic Liberation Forces of Rwanda | RWA | REB | armed
FLEC; Front for the Liberation of the Enclave of Cabinda; FLEC-FAC | AGO | REB PRE | armed
FNI | COD | REB | armed
FRAPH; Front for the Advancement and Progress of Haiti | HTI | PRM | armed
FRUD; Front for the Restoration of Unity and Democracy | DJI | REB | armed
FULRO | VNM | REB | armed
Falange Armata | ITA | REB | armed
Fano; Fano militia; Amhara special forces | ETH | PRM | armed
Farabundo Marti National Liberation Front; FMLN | SLV | PTY REB | armed
Fatah al-Islam | LBN | REB | armed
Fatah; Fateh; al-Fatah | PSE | PTY | party
Faylaq al-Rahman | SYR | REB | armed
February 14 Youth Coalition; February 14 Coalition | BHR | REB OPP | armed
Fedayeen Saddam; Saddam Fedayeen; Fedayeen | IRQ | PRM | armed
First Capital Command; PCC | BRA | CRM | armed
Forces of Freedom and Change; Forces for Freedom and Change | SDN | OPP PTY | party
Forebu | BDI | REB | armed
Forest Brothers | GEO | PRM | armed
Free Aceh Movement; GAM; Gerakan Aceh Merdeka | IDN | REB PRE | armed
Free Papua Movement; OPM; West Papua National Liberation Army; TPNPB; West Papua Liberation Army | IDN | REB PRE | armed
Free Syrian Army; FSA; Syrian National Army; SNA | SYR | REB | armed
Freedom of Russia Legion; Legion of Free Russia | RUS | REB | armed
Frelimo; Mozambique Liberation Front | MOZ | PTY GOV | party
Fretilin; Falintil | TLS | REB PTY | armed
Front for Change and Concord in Chad; FACT | TCD | REB | armed
Front for the Liberation of Air and Azawak; FLAA | NER | REB | armed
G9 and Family; G9 gang | HTI | CRM | armed
GATIA | MLI | PRM | armed
GRAPO | ESP | REB | armed
Gamaa al-Islamiya; al-Gama'a al-Islamiyya; al-Gamaa al-Islamiya; Islamic Group | EGY | REB | armed
Ganda Iso | MLI | PRM | armed
Ganda Koy | MLI | PRM | armed
Georgian Legion | GEO | PRM | armed
Gran Grif | HTI | CRM | armed
Grey Wolves; Gray Wolves | TUR | PRM | armed
Guatemalan National Revolutionary Unity; URNG; Guatemalan National Revolutionary Union | GTM | REB PTY | armed
Guerreros Unidos | MEX | CRM | armed
Gulf Clan; Clan del Golfo; Urabenos; Usuga clan; Gaitanista Army; Gaitanista Self-Defense Forces of Colombia | COL | CRM | armed
Gulf cartel | MEX | CRM | armed
HVO; Croatian Defence Council; Bosnian Croat army | BIH | REB MIL PRE | armed
Hamas; Islamic Resistance Movement; Harakat al-Muqawama al-Islamiya | PSE | REB PTY | armed
Haqqani network | AFG | REB | armed
Harakat al-Nujaba | IRQ | PRM REB | armed
Harkat-ul-Jihad-al-Islami; HuJI | BGD | REB | armed
Harkat-ul-Mujahideen; Harkat-ul-Ansar; Harkat ul-Mujahedeen | PAK | REB | armed
Hasm | EGY | REB | armed
Hezb-i-Islami; Hizb-i-Islami; Hezb-e-Islami; Hezb-e Islami | AFG | REB PTY | armed
Hezbollah; Hizbollah; Hizbullah; Hezbullah; Hizballah; Party of God; Islamic Resistance in Lebanon | LBN | REB PTY | armed
Hizb ut-Tahrir; Hizb-ut-Tahrir | UZB | REB | armed
Hizbul Mujahideen; Hizb-ul-Mujahideen; Hizbul Mujahedeen | IND | REB PRE | armed
Hmong rebels; Chao Fa | LAO | REB | armed
Holy Spirit Movement | UGA | REB | armed
Houthis; Houthi; Huthi; Huthis; Ansar Allah; Ansarullah; Houthi movement; al-Houthi movement | YEM | REB | armed
IBDA-C; Great Eastern Islamic Raiders Front | TUR | REB | armed
INPFL | LBR | REB | armed
ISWAP; Islamic State West Africa Province; Islamic State in West Africa Province | NGA | REB | armed
Ikhwan-ul-Muslimoon | IND | PRM | armed
Imbonerakure | BDI | PRM | armed
Indigenous People of Biafra; IPOB | NGA | PRE OPP | armed
Informal Anarchist Federation | ITA | REB | armed
Interahamwe | RWA | PRM | armed
Invisible Commandos | CIV | PRM | armed
Irish National Liberation Army; INLA | GBR | REB | armed
Irish Republican Army; IRA; Provisional IRA; Provisional Irish Republican Army | GBR | REB | armed
Isatabu Freedom Movement | SLB | REB | armed
Islamic Army in Iraq | IRQ | REB | armed
Islamic Courts Union; Union of Islamic Courts; Islamic Courts; Islamic Courts Council; Supreme Islamic Courts Council; Hizbul Islam; Alliance for the Re-liberation of Somalia | SOM | REB | armed
Islamic Front | SYR | REB | armed
Islamic Jihad Union | UZB | REB | armed
Islamic Jihad; Palestinian Islamic Jihad; PIJ; Islamic Jihad Movement; al-Quds Brigades | PSE | REB | armed
Islamic Movement of Uzbekistan; IMU | UZB | REB | armed
Islamic Resistance in Iraq | IRQ | PRM REB | armed
Islamic Salvation Front; FIS | DZA | PTY OPP REL | party
Islamic State Khorasan; Islamic State-Khorasan; ISIS-K; ISKP; Islamic State in Khorasan; Islamic State Khorasan Province | AFG | REB | armed
Islamic State in Sinai; Ansar Beit al-Maqdis; Sinai Province; Ansar Bayt al-Maqdis | EGY | REB | armed
Islamic State in the Greater Sahara; ISGS; Islamic State Sahel Province | IMG | REB | armed
Islamic State; Islamic State group; ISIS; ISIL; Daesh; Daish; Islamic State of Iraq and the Levant; Islamic State in Iraq and the Levant; Islamic State of Iraq and Syria; Islamic State in Iraq and Syria; IS group; IS militants; IS fighters; IS jihadists; Islamic State of Iraq | IMG | REB | armed
Izz el-Deen al-Qassam Brigades; al-Qassam Brigades; Qassam Brigades; Izz al-Din al-Qassam; Izzedine al-Qassam; Ezzedine al-Qassam Brigades; Izz ad-Din al-Qassam Brigades | PSE | REB | armed
Jaish al-Fatah; Army of Conquest | SYR | REB | armed
Jaish al-Islam; Army of Islam | SYR | REB | armed
Jaish-e-Mohammad; Jaish-e-Mohammed; Jaish-e-Muhammad; Jaish-i-Mohammad | PAK | REB | armed
Jalisco New Generation Cartel; CJNG | MEX | CRM | armed
Jama'at Nasr al-Islam wal Muslimin; JNIM; Group for the Support of Islam and Muslims; Jamaat Nusrat al-Islam wal-Muslimin; GSIM | MLI | REB | armed
Jama'atul Mujahideen Bangladesh; JMB | BGD | REB | armed
Jamaat-ul-Ahrar; Jamaatul Ahrar | PAK | REB | armed
Jamiat-i-Islami; Jamiat-e-Islami | AFG | REB PTY | armed
Jammu and Kashmir Liberation Front; JKLF; Jammu Kashmir Liberation Front | IND | REB PRE | armed
Janatha Vimukthi Peramuna; JVP; People's Liberation Front | LKA | PTY | party
Janjaweed; Janjawid; Janjaweed militia | SDN | PRM | armed
Japanese Red Army | JPN | REB | armed
Jemaah Islamiyah; Jemaah Islamiah; Jamaah Ansharut Daulah | IDN | REB | armed
Jenin Brigades | PSE | REB | armed
Juarez cartel | MEX | CRM | armed
Jundallah; Jundullah; Jaish al-Adl; Jaish ul-Adl | IRN | REB | armed
Justice and Equality Movement; JEM | SDN | REB | armed
Kach | ISR | REB REL | armed
Kachin Independence Army; KIA; Kachin Independence Organisation; Kachin Independence Organization; KIO | MMR | REB PRE | armed
Kadyrovtsy; Kadyrovites | RUS | PRM | armed
Kahane Chai | ISR | REB REL | armed
Kamajors; Kamajor; Civil Defence Forces of Sierra Leone | SLE | PRM | armed
Kamwina Nsapu | COD | REB | armed
Kanak Socialist National Liberation Front; FLNKS | FRA | PRE PTY | party
Karen National Union; KNU; Karen National Liberation Army; KNLA; Karen rebels; Karen guerrillas | MMR | REB PRE | armed
Karenni National Progressive Party | MMR | REB PRE | armed
Karuna faction; Tamil Makkal Viduthalai Pulikal; Eelam People's Democratic Party; EPDP | LKA | PRM PTY | armed
Kataib Hezbollah; Kataeb Hezbollah; Kata'ib Hizballah | IRQ | PRM REB | armed
Khmer People's National Liberation Front; KPNLF | KHM | REB PTY | armed
Khmer Rouge; Khmers Rouges; Party of Democratic Kampuchea | KHM | REB | armed
Kinahan cartel | IRL | CRM | armed
Knights Templar cartel | MEX | CRM | armed
Komala | IRN | REB | armed
Kosovo Liberation Army; KLA; UCK; Ushtria Clirimtare e Kosoves; Kosovo Protection Corps | KOS | REB | armed
Kumpulan Mujahidin Malaysia | MYS | REB | armed
Kurdistan Democratic Party of Iran; KDPI; Democratic Party of Iranian Kurdistan | IRN | REB | armed
Kurdistan Workers Party; PKK; Kongra-Gel; KADEK; Kurdish Workers Party; Kurdistan Freedom Falcons; Kurdish Labour Party | TUR | REB PRE | armed
LURD; Liberians United for Reconciliation and Democracy | LBR | REB | armed
La Familia Michoacana; La Familia | MEX | CRM | armed
Lashkar-e-Jhangvi; Lashkar-i-Jhangvi | PAK | REB | armed
Lashkar-e-Taiba; Lashkar-e-Tayyaba; Lashkar-e-Toiba; LeT; Jamaat-ud-Dawa; Jama'at-ud-Da'wah; Lashkar-i-Taiba; Laskhar-e-Taiba | PAK | REB | armed
Laskar Jihad | IDN | PRM | armed
Lebanese Forces | LBN | PRM PTY | armed
Liberation Army of Presevo, Medvedja and Bujanovac; UCPMB | SRB | REB | armed
Liberation Tigers of Tamil Eelam; LTTE; Tamil Tigers; Tamil Tiger; Black Tigers; Sea Tigers | LKA | REB PRE | armed
Liberia Peace Council | LBR | REB | armed
Libya Dawn | LBY | PRM | armed
Libya Shield | LBY | PRM | armed
Libyan Islamic Fighting Group; LIFG | LBY | REB | armed
Libyan National Army; LNA; Libyan Arab Armed Forces; LAAF; eastern Libyan forces | LBY | REB MIL | armed
Libyan rebels; Zintan brigade | LBY | REB | armed
Lions' Den | PSE | REB | armed
Lord's Resistance Army; LRA | UGA | REB | armed
Los Choneros; Choneros | ECU | CRM | armed
Los Lobos | ECU | CRM | armed
Loyalist Volunteer Force; LVF | GBR | PRM | armed
M23; March 23 Movement; M23 movement; Congo River Alliance; AFC/M23 | COD | REB | armed
MASSOB; Movement for the Actualisation of the Sovereign State of Biafra | NGA | PRE OPP | armed
MDJT | TCD | REB | armed
MLCJ | CAF | REB | armed
MLKP | TUR | REB | armed
MNLA; National Movement for the Liberation of Azawad; Coordination of Azawad Movements; CMA; Tuareg rebels; Azawad Liberation Front | MLI | REB PRE | armed
MODEL; Movement for Democracy in Liberia | LBR | REB | armed
MPLA; Popular Movement for the Liberation of Angola | AGO | PTY GOV | party
MPS; Patriotic Salvation Movement | TCD | PTY GOV | party
MUJAO; Movement for Unity and Jihad in West Africa; MUJWA; Movement for Oneness and Jihad in West Africa | MLI | REB | armed
Macedonian National Liberation Army; Albanian National Army; ethnic Albanian rebels; ethnic Albanian guerrillas | MKD | REB | armed
Macina Liberation Front; Macina Katiba | MLI | REB | armed
Mahidi | TLS | PRM | armed
Mai-Mai; Mayi-Mayi; Mai Mai; Wazalendo; Nyatura; Mai-Mai Yakutumba | COD | PRM | armed
Malaita Eagle Force | SLB | REB | armed
Manuel Rodriguez Patriotic Front | CHL | REB | armed
Mara Patani | THA | REB PRE | armed
Mara Salvatrucha; MS-13; Barrio 18; 18th Street gang | SLV | CRM | armed
Maute group; Bangsamoro Islamic Freedom Fighters; BIFF | PHL | REB | armed
Medellin cartel | COL | CRM | armed
Mehdi Army; Mahdi Army; Jaish al-Mahdi; Peace Brigades | IRQ | REB | armed
Michigan Militia | USA | UAF CVL | armed
Misrata brigades | LBY | PRM | armed
Mkhedrioni | GEO | PRM | armed
Mombasa Republican Council | KEN | REB PRE | armed
Mong Tai Army | MMR | REB PRE | armed
Montana Freemen; Freemen | USA | UAF CVL | armed
Moro Islamic Liberation Front; MILF | PHL | REB PRE | armed
Moro National Liberation Front; MNLF | PHL | REB PRE | armed
Movement for the Emancipation of the Niger Delta; MEND | NGA | REB | armed
Movement for the Liberation of Congo; MLC; Congolese Liberation Movement; Movement for the Liberation of the Congo | COD | REB PTY | armed
Movement of Democratic Forces of Casamance; MFDC; Casamance rebels | SEN | REB PRE | armed
Mujahideen Shura Council | IRQ | REB | armed
Mungiki | KEN | CRM | armed
Myanmar National Democratic Alliance Army; MNDAA | MMR | REB | armed
Naqshbandi Army | IRQ | REB | armed
National Council for the Defense of Democracy-Forces for the Defense of Democracy; CNDD-FDD; Forces for the Defence of Democracy; FDD; Forces for the Defense of Democracy; CNDD | BDI | REB PTY | armed
National Democratic Front of Bodoland; NDFB | IND | REB PRE | armed
National Islamic Front; NIF | SDN | PTY | party
National Liberation Army; ELN; Ejercito de Liberacion Nacional | COL | REB | armed
National Liberation Forces; FNL; Palipehutu; Palipehutu-FNL; Forces for National Liberation | BDI | REB PTY | armed
National Patriotic Front of Liberia; NPFL | LBR | REB | armed
National Resistance Army | UGA | REB | armed
National Resistance Front of Afghanistan; National Resistance Front; NRF | AFG | REB | armed
National Revolutionary Front for the Liberation of Haiti; Cannibal Army | HTI | REB | armed
National Socialist Council of Nagaland; NSCN; NSCN-IM; NSCN-K | IND | REB PRE | armed
National Socialist Underground; NSU | DEU | REB | armed
National Thowheed Jamath; National Thowheeth Jama'ath | LKA | REB | armed
Naxalites; Naxalite; Naxals; Communist Party of India (Maoist); CPI-Maoist; People's War Group; Maoist Communist Centre; Naxal | IND | REB | armed
Ndrangheta | ITA | CRM | armed
New Forces; Forces Nouvelles; Patriotic Movement of Ivory Coast; MPCI; MPIGO; Ivorian Popular Movement of the Great West; MJP | CIV | REB | armed
New IRA | GBR | REB | armed
New Mon State Party | MMR | REB PRE | armed
New People's Army; NPA; National Democratic Front of the Philippines | PHL | REB | armed
Niger Delta Avengers | NGA | REB | armed
Niger Delta People's Volunteer Force | NGA | REB | armed
Niger Movement for Justice; Nigerien Movement for Justice; MNJ | NER | REB | armed
Night Wolves | RUS | PRM | armed
Ninja militia; Ninjas | COG | PRM | armed
Northern Alliance | AFG | REB | armed
Nusra Front; al-Nusra Front; Jabhat al-Nusra; Hayat Tahrir al-Sham; HTS; Tahrir al-Sham; Jabhat Fatah al-Sham; al-Nusra; Al Nusra | SYR | REB | armed
Oath Keepers | USA | UAF CVL | armed
Ogaden National Liberation Front; ONLF | ETH | REB PRE | armed
Oglaigh na hEireann | GBR | REB | armed
Omega 7 | CUB | REB OPP | armed
Oodua People's Congress | NGA | PRM | armed
Oromo Liberation Front; OLF; Oromo Liberation Army; OLA; OLF-Shene | ETH | REB | armed
PAGAD; People Against Gangsterism and Drugs | ZAF | UAF | armed
PFLP-GC; Popular Front for the Liberation of Palestine-General Command; PFLP-General Command | PSE | REB | armed
PJAK; Party for a Free Life in Kurdistan | IRN | REB | armed
Palestine Liberation Army | PSE | REB | armed
Palestine Liberation Organization; PLO; Palestine Liberation Organisation | PSE | GOV PTY | body
Paraguayan People's Army; EPP | PRY | REB | armed
Patriotic Resistance Front of Ituri; FRPI | COD | REB | armed
Pattani United Liberation Organization; Pattani United Liberation Organisation; PULO | THA | REB PRE | armed
People's Defence Force; People's Defense Force; People's Defence Forces; People's Defense Forces | MMR | REB OPP | armed
People's Mujahideen; Mujahideen Khalq; Mujahedin-e Khalq; MEK; Mujahideen-e-Khalq; People's Mujahedeen; People's Mujahideen Organization of Iran; Mojahedin-e Khalq; Mujahedeen-e-Khalq; National Council of Resistance of Iran; NCRI; MKO | IRN | REB OPP | armed
Polisario Front; Polisario; Frente Polisario | MAR | REB PRE | armed
Popular Committees | YEM | REB | armed
Popular Congress Party | SDN | OPP PTY | party
Popular Front for the Liberation of Palestine; PFLP | PSE | REB PTY | armed
Popular Front for the Renaissance of Central Africa | CAF | REB | armed
Popular Front of Tajikistan; Kulyabi militia | TJK | PRM | armed
Popular Liberation Army; EPL | COL | REB PTY | armed
Popular Mobilization Forces; Popular Mobilisation Forces; Hashd al-Shaabi; Hashid Shaabi; PMF; Popular Mobilization Units; Hashed al-Shaabi; Popular Mobilisation Units | IRQ | PRM | armed
Popular Resistance Committees | PSE | REB | armed
Popular Revolutionary Army; EPR; Insurgent People's Revolutionary Army; ERPI | MEX | REB | armed
Promised Day Brigade | IRQ | PRM REB | armed
Proud Boys | USA | UAF CVL | armed
Pyu Saw Htee | MMR | PRM | armed
RED-Tabara | BDI | REB | armed
Rahanwein Resistance Army | SOM | REB | armed
Rally for Congolese Democracy; RCD; Congolese Rally for Democracy; RCD-Goma; RCD-ML; RCD-Kisangani | COD | REB | armed
Rally of Forces for Change | TCD | REB | armed
Ranvir Sena | IND | PRM | armed
Rapid Support Forces; RSF | SDN | PRM | armed
Rastrojos | COL | CRM | armed
Real IRA; Real Irish Republican Army | GBR | REB | armed
Red Army Faction; Baader-Meinhof | DEU | REB | armed
Red Berets | SRB | PRM | armed
Red Brigades; New Red Brigades | ITA | REB | armed
Red Hand Commando | GBR | PRM | armed
Redut PMC | RUS | PRM | armed
Reichsbuerger; Reichsburger | DEU | REB | armed
Renamo Military Junta | MOZ | REB | armed
Renamo; Mozambique National Resistance; Mozambican National Resistance | MOZ | PTY REB OPP | armed
Republican Forces of Ivory Coast; FRCI | CIV | PRM | armed
Republican Guard; Special Republican Guard; Iraqi Republican Guard | IRQ | MIL | army
Restoration Council of Shan State | MMR | REB PRE | armed
Revolutionary Armed Forces of Colombia; FARC; FARC dissidents; Estado Mayor Central; Segunda Marquetalia; FARC rebels | COL | REB | armed
Revolutionary Organization November 17; November 17 group; Nov. 17 group | GRC | REB | armed
Revolutionary People's Liberation Party-Front; DHKP-C; Dev Sol; Devrimci Sol; DHKP/C; Revolutionary Left | TUR | REB | armed
Revolutionary People's Struggle | GRC | REB | armed
Revolutionary Struggle | GRC | REB | armed
Revolutionary United Front; RUF | SLE | REB | armed
Right Sector; Praviy Sektor | UKR | PRM MIL | armed
Royal Sulu Army | MYS | REB | armed
Runda Kumpulan Kecil | THA | REB PRE | armed
Rusich | RUS | PRM | armed
Russian Volunteer Corps | RUS | REB | armed
Rwandan Patriotic Front; RPF; Rwanda Patriotic Front; Rwandan Patriotic Army; RPA; Rwandese Patriotic Front | RWA | PTY | party
SPLM-IO; Sudan People's Liberation Movement-in-Opposition; SPLA-IO; SPLM-in-Opposition; SPLA-In Opposition; White Army | SSD | REB OPP | armed
SPLM-North; SPLM-N; SPLM North; Sudan Revolutionary Front; SPLM-N al-Hilu faction | SDN | REB | armed
SWAPO; South West Africa People's Organisation | NAM | PTY GOV | party
Sabaot Land Defence Force | KEN | REB PRE | armed
Salafist Group for Preaching and Combat; GSPC; Salafist Group for Call and Combat; Islamic Salvation Army | DZA | REB | armed
Salwa Judum | IND | PRM | armed
Santa Rosa de Lima Cartel | MEX | CRM | armed
Saraya al-Mukhtar | BHR | REB OPP | armed
Seleka; ex-Seleka; Coalition of Patriots for Change; FPRC | CAF | REB | armed
Serb paramilitaries | SRB | PRM | armed
Shan State Army | MMR | REB PRE | armed
Shanti Bahini | BGD | REB | armed
Shining Path; Sendero Luminoso; Sendero | PER | REB | armed
Siberian Battalion | RUS | REB | armed
Signatories in Blood; Masked Men Brigade | MLI | REB | armed
Sinaloa cartel | MEX | CRM | armed
Sipah-e-Sahaba; Sipah-i-Sahaba; Ahle Sunnat Wal Jamaat | PAK | REB REL | armed
Somali National Alliance | SOM | REB | armed
Somali National Movement | SOM | REB | armed
Somali Patriotic Movement | SOM | REB | armed
Somali Salvation Democratic Front | SOM | REB | armed
South Lebanon Army; SLA | LBN | PRM | armed
Southern Transitional Council; STC; Southern Movement; Security Belt; Security Belt forces | YEM | PRE | armed
Special Deterrence Force | LBY | PRM | armed
Sudan Liberation Army; Sudan Liberation Movement; SLM; SLM/A; Sudan Liberation Movement/Army | SDN | REB | armed
Sudan People's Liberation Army; SPLA; Sudan People's Liberation Movement; SPLM; Sudan People's Liberation Movement/Army; SPLM/A; SPLA rebels; Sudanese People's Liberation Army | SSD | REB PTY | armed
Syrian Democratic Forces; SDF | SYR | REB | armed
Syrian National Coalition; Syrian National Council; Syrian Opposition Coalition; Syrian Interim Government; High Negotiations Committee | SYR | OPP PTY | party
TIKKO | TUR | REB | armed
Ta'ang National Liberation Army; TNLA | MMR | REB | armed
Tagadum | SDN | OPP PTY | party
Taliban; Taleban; Taliban movement; Afghan Taliban | AFG | REB | armed
Tanzim | PSE | REB | armed
Tehrik-e-Taliban Pakistan; TTP; Pakistani Taliban; Pakistan Taliban; Tehreek-e-Taliban Pakistan; Tehrik-i-Taliban; Tehreek-e-Taliban; Tehrik-i-Taliban Pakistan | PAK | REB | armed
Terra Lliure | ESP | REB | armed
Territorial Defence Forces | UKR | PRM MIL | armed
Three Brotherhood Alliance; Brotherhood Alliance | MMR | REB | armed
Three Percenters | USA | UAF CVL | armed
Tiger Forces | SYR | PRM | armed
Tigray People's Liberation Front; TPLF; Tigrayan People's Liberation Front; Tigray Defence Forces; Tigray Defense Forces; Tigray forces; Tigrayan forces | ETH | REB PTY | armed
Tijuana cartel | MEX | CRM | armed
Tontons Macoutes | HTI | PRM | armed
Tren de Aragua | VEN | CRM PRM | armed
Triads; triad | CHN | CRM | armed
Tupac Amaru Revolutionary Movement; MRTA; Tupac Amaru; Tupac Amaru rebels | PER | REB | armed
Turkish Hizbullah | TUR | REB | armed
ULIMO | LBR | REB | armed
UNITA; National Union for the Total Independence of Angola | AGO | PTY REB | armed
Uganda National Rescue Front | UGA | REB | armed
Ulster Defence Association; UDA; Ulster Freedom Fighters; UFF | GBR | PRM | armed
Ulster Volunteer Force; UVF | GBR | PRM | armed
Umkhonto we Sizwe; Spear of the Nation | ZAF | REB PTY | armed
Union for Peace in Central Africa | CAF | REB | armed
Union of Congolese Patriots | COD | REB | armed
Union of Forces for Democracy and Development; UFDD | TCD | REB | armed
United Front for Change | TCD | REB | armed
United Liberation Front of Assam; ULFA; United Liberation Front of Asom | IND | REB PRE | armed
United People's Front of Nepal; Nepal Maoists | NPL | REB PTY | armed
United Self-Defense Forces of Colombia; AUC; United Self-Defence Forces of Colombia; Autodefensas Unidas de Colombia; Black Eagles | COL | PRM | armed
United Somali Congress | SOM | REB | armed
United Tajik Opposition; UTO; Islamic Renaissance Party of Tajikistan; Islamic Renaissance Party | TJK | REB OPP PTY | armed
United Wa State Army; UWSA | MMR | REB PRE | armed
Viet Cong; Vietcong | VNM | REB | armed
Viv Ansanm | HTI | CRM | armed
Volunteers for the Defense of the Homeland; VDP; Koglweogo | BFA | PRM | armed
Wagner; Wagner Group; Wagner mercenaries; Africa Corps; Wagner PMC; PMC Wagner; Russian mercenaries | RUS | PRM | armed
West Nile Bank Front | UGA | REB | armed
White Eagles | SRB | PRM | armed
White Legion | GEO | PRM | armed
YPG; People's Protection Units; YPJ; Popular Protection Units; Kurdish People's Protection Units | SYR | REB PRE | armed
Yakuza; Yamaguchi-gumi | JPN | CRM | armed
Young Patriots | CIV | PRM | armed
Yugoslav People's Army; JNA; Yugoslav National Army; Yugoslav federal army; Yugoslav army | SRB | MIL | army
Zapatista National Liberation Army; EZLN; Zapatistas; Zapatista; Zapatista Army of National Liberation | MEX | REB | armed
Zetas; Los Zetas | MEX | CRM | armed
al-Aqsa Martyrs Brigades; al-Aqsa Brigades; al-Aqsa Martyrs Brigade | PSE | REB | armed
al-Ashtar Brigades; Saraya al-Ashtar | BHR | REB OPP | armed
al-Maunah | MYS | REB | armed
al-Mourabitoun | MLI | REB | armed
al-Qaeda in Iraq; al Qaeda in Iraq; al-Qaida in Iraq; Tawhid and Jihad; Ansar al-Sunna; Jaish Ansar al-Sunna | IRQ | REB | armed
al-Qaeda in the Arabian Peninsula; AQAP; al-Qaida in the Arabian Peninsula; Ansar al-Sharia | YEM | REB | armed
al-Qaeda in the Islamic Maghreb; AQIM; al-Qaida in the Islamic Maghreb; Al-Qaeda in North Africa | IMG | REB | armed
al-Qaeda; al Qaeda; al-Qaida; al Qaida | IMG | REB | armed
al-Shabaab; al-Shabab; Al Shabaab; Shabaab; Shebab; al Shabab; Harakat al-Shabaab | SOM | REB | armed
al-Wefaq; Wefaq | BHR | PTY OPP | party
anti-Balaka | CAF | PRM | armed
civil defence patrols; Civil Defense Patrols; PACs | GTM | PRM | armed
colectivos | VEN | CRM PRM | armed
death squads; death squad | - | PRM | armed
dissident republicans | GBR | REB | armed
dozos | CIV | PRM | armed
ex-FAR | RWA | PRM | armed
mujahideen; mujahedeen; mujahidin; mujaheddin; mujahedin | - | REB | armed
peshmerga; pesh merga | IRQ | MIL | armed
pro-Indonesian militia | TLS | PRM | armed
pro-Jakarta militia | TLS | PRM | armed
shabiha; shabbiha | SYR | PRM | armed
village guards | TUR | PRM | armed
