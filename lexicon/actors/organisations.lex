# Organisations that belong to no one government: between states, non-governmental, religious, unions and movements.
# UNO: the United Nations and its agencies; EUR: the European Union; IGO and NGO; one that works in one state has that state.
# Sources: written from general knowledge for this project; codes as in PLOVER.
# Licence: CC BY 4.0
table org

88 Generation Students | MMR | CVL OPP | ngo
969 Movement | MMR | REL | religious
ABVP | IND | EDU | union
ACTU; Australian Council of Trade Unions | AUS | LAB | union
ADEDY | GRC | LAB | union
AFL-CIO | USA | LAB | union
AIPAC | USA | CVL | ngo
AITUC | IND | LAB | union
ALBA; Bolivarian Alliance; ALBA bloc | IGO | - | igo
AMISOM; ATMIS; AUSSOM; African Union Mission in Somalia; AMIS; African Union peacekeepers; AU peacekeepers; African Union troops | IGO | MIL | army
ANZUS | IGO | MIL | alliance
APEC; Asia-Pacific Economic Cooperation; Asia-Pacific Economic Cooperation forum | IGO | - | igo
ASEAN; Association of Southeast Asian Nations; Association of South East Asian Nations; ASEAN Regional Forum | IGO | - | igo
AU Peace and Security Council; African Union Peace and Security Council; Peace and Security Council | IGO | - | igo
AUKUS | IGO | MIL | alliance
Academic Staff Union of Universities; ASUU | NGA | LAB | union
Action Against Hunger; Action Contre la Faim | NGO | - | ngo
ActionAid | NGO | - | ngo
Addameer | PSE | CVL | ngo
Afenifere | NGA | CVL OPP | ngo
Afreximbank | IGO | BUS | igo
African Court on Human and Peoples' Rights | IGO | JUD | court
African Development Bank; AfDB | IGO | BUS | igo
African Union; AU; Organisation of African Unity; Organization of African Unity; OAU; African Union Commission | IGO | - | igo
Al Mezan | PSE | CVL | ngo
Al-Azhar; Al Azhar University | EGY | REL | religious
Al-Haq | PSE | CVL | ngo
All Assam Students Union; AASU | IND | EDU | union
All Burma Students Democratic Front | MMR | CVL OPP | ngo
All India Students' Association | IND | EDU | union
All-China Federation of Trade Unions; ACFTU | CHN | LAB | union
Alliance of Sahel States; AES; Alliance des Etats du Sahel; Sahel alliance | IGO | - | alliance
AmeriCares | NGO | - | ngo
American Civil Liberties Union; ACLU | USA | CVL | ngo
American Federation of Teachers | USA | LAB | union
Amnesty International; Amnesty | NGO | - | ngo
Andean Community; Andean Pact; Andean Group | IGO | - | igo
Anglican Communion | GBR | REL | religious
Anti-Defamation League | USA | CVL | ngo
Anti-Slavery International | NGO | - | ngo
Arab League; League of Arab States | IGO | - | igo
Arab Maghreb Union; Maghreb Arab Union | IGO | - | igo
Arab Monetary Fund | IGO | - | igo
Arctic Council | IGO | - | igo
Arewa Consultative Forum | NGA | CVL OPP | ngo
Article 19 | NGO | JRN | ngo
Asian Development Bank; ADB | IGO | BUS | igo
Asian Infrastructure Investment Bank; AIIB | IGO | BUS | igo
Aslef | GBR | LAB | union
Assembly of Experts | IRN | REL LEG | body
Assembly of First Nations | CAN | SOC | ngo
Assistance Association for Political Prisoners | MMR | CVL OPP | ngo
Association of Mineworkers and Construction Union; AMCU | ZAF | LAB | union
Association of Muslim Scholars; Muslim Clerics Association | IRQ | REL | religious
Aum Shinri Kyo; Aum Shinrikyo; Aum Supreme Truth; Aum | JPN | REL UAF | religious
Aurat March | PAK | CVL OPP | ngo
B'Tselem | ISR | CVL | ngo
BCEAO | IGO | - | igo
BDS movement | NGO | CVL | ngo
BINUH | UNO | MIL | igo
BRICS; BRIC | IGO | - | igo
Bajrang Dal | IND | REL | religious
Baloch Yakjehti Committee | PAK | CVL OPP | ngo
Baltic Council | IGO | - | igo
Bank for International Settlements; BIS | IGO | - | igo
Benelux | IGO | - | igo
Bertelsmann Foundation | NGO | EDU | ngo
Bharatiya Kisan Union | IND | LAB | union
Black Lives Matter | USA | CVL | ngo
Black Sea Economic Cooperation | IGO | - | igo
Bodu Bala Sena | LKA | REL | religious
Breaking the Silence | ISR | CVL | ngo
Bring Back Our Girls | NGA | CVL OPP | ngo
British Medical Association | GBR | LAB | union
Brookings Institution | NGO | EDU | ngo
Brothers to the Rescue | USA | CVL | ngo
Bucharest Nine | IGO | - | igo
Buddhist Sangha | MMR | REL | religious
CARE International | NGO | - | ngo
CARICOM; Caribbean Community; Organisation of Eastern Caribbean States; OECS | IGO | - | igo
CCOO; Comisiones Obreras; Workers' Commissions | ESP | LAB | union
CELAC; Community of Latin American and Caribbean States | IGO | - | igo
CFDT | FRA | LAB | union
CGIL | ITA | LAB | union
CGT; General Confederation of Labour; Confederation Generale du Travail | FRA | LAB | union
CGTP-IN; General Confederation of Portuguese Workers | PRT | LAB | union
CGTP; General Confederation of Peruvian Workers | PER | LAB | union
CIS peacekeepers; CIS peacekeeping force | IGO | MIL | army
CIS; Commonwealth of Independent States | IGO | - | igo
CISL | ITA | LAB | union
CITUB | BGR | LAB | union
COB; Bolivian Workers' Central; Central Obrera Boliviana; Bolivian Workers Confederation | BOL | LAB | union
COMESA | IGO | - | igo
CONAIE; Confederation of Indigenous Nationalities of Ecuador | ECU | SOC | ngo
COSATU; Congress of South African Trade Unions | ZAF | LAB | union
CPLP; Community of Portuguese Language Countries | IGO | - | igo
CSTO; Collective Security Treaty Organization; Collective Security Treaty Organisation; Collective Security Treaty | IGO | MIL | alliance
CTBTO | IGO | - | igo
CTV; Venezuelan Workers Confederation; Confederation of Venezuelan Workers | VEN | LAB OPP | union
CUT; Central Unica dos Trabalhadores; Unified Workers' Central | BRA | LAB | union
Cafod | NGO | - | ngo
Campaign for Democracy | NGA | CVL OPP | ngo
Campaign for Nuclear Disarmament | NGO | - | ngo
Caritas | NGO | - | ngo
Carnegie Endowment | NGO | EDU | ngo
Carnegie Moscow Center | NGO | EDU | ngo
Cartel Alfa | ROU | LAB | union
Carter Center | NGO | EDU | ngo
Catholic Relief Services | NGO | - | ngo
Center for Strategic and International Studies | NGO | EDU | ngo
Central European Initiative | IGO | - | igo
Central Organization of Trade Unions; COTU | KEN | LAB | union
Central Unitaria de Trabajadores | COL | LAB | union
Centre for Humanitarian Dialogue | NGO | EDU | ngo
Centre of Indian Trade Unions; CITU | IND | LAB | union
Charter 77 | CZE | CVL OPP | ngo
Chatham House | NGO | EDU | ngo
Chhatra League | BGD | EDU PTY | union
Chief Rabbinate | ISR | REL | religious
Chilean Student Federation | CHL | EDU | union
Chondaehyop | KOR | EDU OPP | union
Christian Aid | NGO | - | ngo
Church World Service | NGO | - | ngo
Church of England; Anglican Church | GBR | REL | religious
Church of Scientology | - | REL | religious
Church of Scotland | GBR | REL | religious
Civic Forum | CZE | CVL OPP | ngo
Civil Human Rights Front | HKG | CVL OPP | ngo
Cobas | ITA | LAB | union
Combined Task Force | USA | MIL | army
Comecon; Council for Mutual Economic Assistance | IGO | - | igo
Committee to Protect Journalists; CPJ | NGO | JRN | ngo
Commonwealth; Commonwealth Secretariat; Commonwealth of Nations; Commonwealth Ministerial Action Group; CHOGM | IGO | - | igo
Community of Sant'Egidio; Sant'Egidio | NGO | EDU | ngo
Concern Worldwide | NGO | - | ngo
Confech | CHL | EDU | union
Confederation of Ethiopian Trade Unions | ETH | LAB | union
Contact Group | IGO | - | igo
Contact Group on Ukraine | IGO | - | igo
Contadora Group | IGO | - | igo
Coptic Church; Coptic Orthodox Church | EGY | REL | religious
Council of Europe; Parliamentary Assembly of the Council of Europe; PACE; Venice Commission | IGO | - | igo
Council of Senior Scholars; Council of Senior Ulema | SAU | REL | religious
Council of Settlements | ISR | CVL REL | religious
Council on Foreign Relations | NGO | EDU | ngo
Countryside Alliance | GBR | CVL | ngo
Crisis Management Initiative | NGO | EDU | ngo
Cuban American National Foundation | USA | CVL | ngo
Cuban Commission on Human Rights | CUB | CVL OPP | ngo
DGB | DEU | LAB | union
DISK | TUR | LAB | union
Danish Refugee Council | NGO | - | ngo
Demosisto | HKG | CVL OPP | ngo
Direct Relief | NGO | - | ngo
ECCAS; Economic Community of Central African States; CEMAC; CEEAC | IGO | - | igo
ECHO; EU Humanitarian Office; European Community Humanitarian Office | EUR | - | igo
ECOMOG; ECOWAS Monitoring Group; West African peacekeeping force; ECOMIL | IGO | MIL | army
ECOWAS; Economic Community of West African States; CEDEAO | IGO | - | igo
EFTA; European Free Trade Association | IGO | - | igo
EU NAVFOR | EUR | - | igo
EUFOR | EUR | - | igo
EULEX | EUR | - | igo
East African Community; EAC | IGO | - | igo
Economic Cooperation Organization | IGO | - | igo
Ecowas Court of Justice; ECOWAS court | IGO | JUD | court
Ecumenical Patriarchate | TUR | REL | religious
Education International | NGO | LAB | union
English Defence League | GBR | CVL | ngo
Eurasian Economic Union; EAEU; Eurasian Economic Community; EurAsEC; Eurasian Union | IGO | - | igo
Eurocorps | EUR | - | igo
Eurogroup; eurozone; euro zone | EUR | GOV | igo
Eurojust; European Public Prosecutor's Office; EPPO | EUR | JUD | court
European Bank for Reconstruction and Development; EBRD | IGO | BUS | igo
European Central Bank; ECB | EUR | GOV | igo
European Commission; EU Commission; EU executive | EUR | GOV | igo
European Council; Council of the European Union; EU Council; EU foreign ministers; EU ministers | EUR | GOV | igo
European Court of Human Rights; ECHR; Strasbourg court | IGO | JUD | court
European Court of Justice; Court of Justice of the European Union; European Court of First Instance; CJEU | EUR | JUD | court
European External Action Service; EEAS | EUR | GOV | igo
European Investment Bank; EIB; European Stability Mechanism | EUR | BUS | igo
European Parliament; EU parliament; Europarliament | EUR | LEG | parliament
European Union Monitoring Mission; EUMM; EU monitors | EUR | - | igo
European Union; EU; European Community; European Communities; European Economic Community; EEC; Common Market | EUR | - | igo
Europol | EUR | COP | police
Extinction Rebellion | NGO | - | ngo
Extraordinary Chambers in the Courts of Cambodia; Khmer Rouge tribunal | UNO | JUD | court
FAO; Food and Agriculture Organization; Food and Agriculture Organisation; UN Food and Agriculture Organization | UNO | AGR | igo
FECH | CHL | EDU | union
FESCI; Student Federation of Ivory Coast | CIV | EDU | union
FEUC | CHL | EDU | union
FEUE | CHL | EDU | union
FGTB; ABVV | BEL | LAB | union
FNPR | RUS | LAB | union
FNSEA | FRA | LAB | union
FNV | NLD | LAB | union
Falun Gong; Falungong | CHN | REL OPP | religious
Federation of Independent Trade Unions of Russia | RUS | LAB | union
Federation of Korean Trade Unions; FKTU | KOR | LAB | union
Feed the Children | NGO | - | ngo
Financial Action Task Force; FATF | IGO | - | igo
Five Eyes | IGO | MIL | alliance
Force Ouvriere | FRA | LAB | union
Foro Penal | VEN | CVL OPP | ngo
Francophonie; International Organisation of La Francophonie; La Francophonie | IGO | - | igo
Fratia | ROU | LAB | union
Free Gaza Movement | NGO | CVL | ngo
Freedom Flotilla Coalition; Freedom Flotilla | NGO | CVL | ngo
Freedom House | NGO | EDU | ngo
Friedrich Ebert Foundation | NGO | EDU | ngo
Friends of the Earth | NGO | - | ngo
Front Line Defenders | NGO | - | ngo
Frontex; EU border agency | EUR | COP | police
G5 Sahel; G5 Sahel force | IGO | MIL | alliance
GAVI | IGO | MED | igo
GDL | DEU | LAB | union
GMB | GBR | LAB | union
GSEE | GRC | LAB | union
General Confederation of Labor | ARG | LAB | union
General Union of Tunisian Students; UGET | TUN | EDU | union
Ghana Trades Union Congress | GHA | LAB | union
Global Fund; Global Fund to Fight AIDS | IGO | MED | igo
Global Rights | NGO | - | ngo
Global Sumud Flotilla | NGO | CVL | ngo
Global Witness | NGO | - | ngo
Golos | RUS | CVL | ngo
Grandmothers of the Plaza de Mayo | ARG | CVL | ngo
Greek Orthodox Church; Church of Greece | GRC | REL | religious
Green Climate Fund | UNO | - | igo
Greenpeace | NGO | - | ngo
Group of 10 | IGO | - | igo
Group of 20; G20 | IGO | - | igo
Group of Friends | IGO | - | igo
Group of Seven; G7; G8; Group of Eight | IGO | - | igo
Gulen movement; Gulenists; Hizmet movement; Gulenist Terror Organization; FETO | TUR | REL OPP | religious
Gulf Cooperation Council; GCC | IGO | - | igo
Gulf of Guinea Commission | IGO | - | igo
Gush Emunim | ISR | CVL REL | religious
Gush Shalom | ISR | CVL | ngo
HALO Trust | NGO | - | ngo
Hak-Is | TUR | LAB | union
Hanchongryon; Hanchongnyon | KOR | EDU OPP | union
Handicap International | NGO | - | ngo
Heritage Foundation | NGO | EDU | ngo
Histadrut | ISR | LAB | union
Hong Kong Alliance in Support of Patriotic Democratic Movements | HKG | CVL OPP | ngo
Hong Kong Confederation of Trade Unions | HKG | LAB | union
Hong Kong Federation of Students | HKG | CVL OPP | ngo
Human Rights First | NGO | - | ngo
Human Rights Watch; HRW; Helsinki Watch; Africa Watch; Asia Watch; Americas Watch; Middle East Watch | NGO | - | ngo
Humanitarian Law Center | NGO | - | ngo
Humanitarian Law Fund | SRB | CVL OPP | ngo
IAEA; International Atomic Energy Agency; UN nuclear watchdog; UN nuclear agency | UNO | - | igo
ICAO; International Civil Aviation Organization; International Civil Aviation Organisation | UNO | - | igo
ICTR; International Criminal Tribunal for Rwanda; Rwanda tribunal; UN Rwanda tribunal | UNO | JUD | court
ICTY; International Criminal Tribunal for the former Yugoslavia; UN war crimes tribunal; Yugoslav war crimes tribunal; Hague tribunal; Yugoslav tribunal; UN tribunal | UNO | JUD | court
IFOR; Implementation Force | IGO | MIL | army
IG Metall | DEU | LAB | union
IGAD; Intergovernmental Authority on Development; IGADD | IGO | - | igo
IHH; Humanitarian Relief Foundation | TUR | CVL | ngo
ILO; International Labour Organisation; International Labor Organization; International Labour Organization | UNO | LAB | igo
IMO; International Maritime Organization; International Maritime Organisation | UNO | - | igo
INTUC | IND | LAB | union
IOM; International Organization for Migration; International Organisation for Migration | UNO | REF | igo
ISAF; International Security Assistance Force; NATO-led force; Resolute Support | IGO | MIL | army
ITU; International Telecommunication Union | UNO | - | igo
Independent Miners' Union | RUS | LAB | union
Indian Ocean Rim Association | IGO | - | igo
Indonesian Ulema Council | IDN | REL | religious
Institute for the Study of War | NGO | EDU | ngo
Inter-American Commission on Human Rights; IACHR | IGO | JUD | court
Inter-American Court of Human Rights | IGO | JUD | court
Inter-American Development Bank; IDB; IADB | IGO | BUS | igo
Intergovernmental Panel on Climate Change; IPCC | UNO | - | igo
Interights | NGO | - | ngo
International Campaign to Abolish Nuclear Weapons; ICAN | NGO | - | ngo
International Campaign to Ban Landmines | NGO | - | ngo
International Coffee Organization | IGO | - | igo
International Commission of Jurists | NGO | - | ngo
International Committee of the Red Cross; ICRC; Red Cross | NGO | MED | ngo
International Confederation of Free Trade Unions; ICFTU | NGO | LAB | union
International Court of Justice; ICJ; World Court | UNO | JUD | court
International Criminal Court; ICC; Permanent Court of Arbitration | IGO | JUD | court
International Criminal Police Organization; Interpol | IGO | COP | police
International Crisis Group; ICG | NGO | EDU | ngo
International Energy Agency; IEA | IGO | - | igo
International Federation for Human Rights; FIDH | NGO | - | ngo
International Federation of Journalists | NGO | JRN | ngo
International Federation of Red Cross and Red Crescent Societies; IFRC; International Federation of the Red Cross | NGO | MED | ngo
International Fund for Agricultural Development; IFAD | UNO | AGR | igo
International Institute for Strategic Studies; IISS | NGO | EDU | ngo
International Longshoremen's Association | USA | LAB | union
International Monetary Fund; IMF | IGO | - | igo
International Press Institute | NGO | JRN | ngo
International Republican Institute | NGO | EDU | ngo
International Rescue Committee | NGO | - | ngo
International Seabed Authority | IGO | - | igo
International Trade Union Confederation; ITUC | NGO | LAB | union
International Transport Workers' Federation; ITF | NGO | LAB | union
International Whaling Commission; IWC | IGO | - | igo
Iranian Red Crescent | NGO | MED | ngo
Islami Chhatra Shibir | BGD | EDU PTY | union
Islami Jamiat-e-Talaba | PAK | CVL OPP | ngo
Islamic Defenders Front; FPI | IDN | REL | religious
Islamic Development Bank | IGO | BUS | igo
Islamic Relief | NGO | - | ngo
Islamic Waqf; Waqf; Jerusalem Waqf | PSE | REL | religious
Jamestown Foundation | NGO | EDU | ngo
Jamiat Ulema-e-Hind; All Parties Hurriyat Conference; Hurriyat; Hurriyat Conference; All-Party Hurriyat Conference | IND | PTY OPP PRE | party
Jatiyatabadi Chhatra Dal | BGD | EDU PTY | union
Jawaharlal Nehru University Students' Union | IND | EDU | union
Jehovah's Witnesses | - | REL | religious
Jesuit Refugee Service | NGO | - | ngo
Just Stop Oil | GBR | CVL | ngo
KEDO; Korean Peninsula Energy Development Organization | IGO | - | igo
KESK | TUR | LAB | union
KFOR; NATO-led peacekeepers; Kosovo Force | IGO | MIL | army
KNSB | BGR | LAB | union
Karen Human Rights Group | MMR | CVL OPP | ngo
Kenya National Union of Teachers | KEN | LAB | union
Kmara | GEO | CVL OPP | ngo
Konrad Adenauer Foundation | NGO | EDU | ngo
Korean Confederation of Trade Unions; KCTU | KOR | LAB | union
Ku Klux Klan | USA | CVL | ngo
LO union; Swedish Trade Union Confederation | SWE | LAB | union
Ladies in White; Damas de Blanco | CUB | CVL OPP | ngo
Lancang-Mekong Cooperation | IGO | - | igo
Landless Workers Movement; Landless Rural Workers Movement; MST | BRA | AGR CVL | ngo
Last Generation; Letzte Generation | DEU | CVL OPP | ngo
Lima Group | IGO | - | igo
London Club | IGO | - | igo
Lutheran World Federation | NGO | - | ngo
MINURSO | UNO | MIL | igo
MINUSCA | UNO | MIL | igo
MINUSMA | UNO | MIL | igo
MINUSTAH | UNO | MIL | igo
MIPONUH | UNO | MIL | igo
MONUC | UNO | MIL | igo
MONUSCO | UNO | MIL | igo
Ma Ba Tha | MMR | REL | religious
Magen David Adom | NGO | MED | ngo
Maritime Union of Australia | AUS | LAB | union
Medecins Sans Frontieres; MSF; Doctors Without Borders | NGO | MED | ngo
Medecins du Monde; Doctors of the World | NGO | MED | ngo
Medical Emergency Relief International | NGO | MED | ngo
Mekong River Commission | IGO | - | igo
Melanesian Spearhead Group | IGO | - | igo
Memorial Human Rights Center; Memorial human rights group | RUS | CVL | ngo
Mercosur; Mercosul; Southern Common Market | IGO | - | igo
Mercy Corps | NGO | - | ngo
Middle East Quartet; Mideast Quartet; Quartet on the Middle East | IGO | - | igo
Mines Advisory Group | NGO | - | ngo
Minority Rights Group | NGO | - | ngo
Mormon Church | - | REL | religious
Moscow Helsinki Group | RUS | CVL | ngo
Mothers of Srebrenica | BIH | CVL | ngo
Mothers of the Plaza de Mayo; Madres de Plaza de Mayo; Mothers of Plaza de Mayo | ARG | CVL | ngo
Movement for the Survival of the Ogoni People; MOSOP | NGA | CVL OPP | ngo
Muhammadiyah | IDN | REL | religious
Multi-National Force; Coalition Provisional Authority | USA | MIL GOV | army
Multinational Force and Observers | IGO | MIL | army
Multinational Joint Task Force; MNJTF | IGO | MIL | army
Muslim Aid | NGO | - | ngo
Muslim Brotherhood; Ikhwan; Moslem Brotherhood | EGY | PTY REL OPP | religious
Muslim Council of Britain | GBR | REL | religious
Muslim World League; World Muslim League | NGO | REL | religious
Muttahida Tulaba | PAK | CVL OPP | ngo
NAACP | USA | CVL | ngo
NAFTA | IGO | - | igo
NATO; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; Atlantic alliance; North Atlantic Council; SHAPE; Western alliance | IGO | MIL | alliance
NUMSA; National Union of Metalworkers | ZAF | LAB | union
NUPENG | NGA | LAB | union
Nahdlatul Ulama | IDN | REL | religious
National Democratic Institute | NGO | EDU | ngo
National Education Union | GBR | LAB | union
National Endowment for Democracy | NGO | EDU | ngo
National Rifle Association; NRA | USA | CVL | ngo
National Students Federation | PAK | CVL OPP | ngo
National Union of Mineworkers; NUM | ZAF | LAB | union
National Union of Students | GBR | EDU | union
Neutral Nations Supervisory Commission | IGO | MIL | army
New Development Bank | IGO | BUS | igo
Nigeria Labour Congress; NLC; Nigerian Labour Congress | NGA | LAB | union
Nikkyoso | JPN | LAB | union
Non-Aligned Movement; NAM; G77; Group of 77 | IGO | - | igo
Nordic Council | IGO | - | igo
Normandy Four; Normandy Format | IGO | - | igo
Norwegian Church Aid | NGO | - | ngo
Norwegian Refugee Council | NGO | - | ngo
Nuclear Suppliers Group; NSG | IGO | - | igo
OAPEC | IGO | - | igo
OCHA; UN Office for the Coordination of Humanitarian Affairs; UN humanitarian office; UN Department of Humanitarian Affairs | UNO | - | igo
OECD; Organisation for Economic Cooperation and Development; Organization for Economic Cooperation and Development | IGO | - | igo
OHCHR; UN High Commissioner for Human Rights; UN human rights office; UN rights office | UNO | - | igo
ONUB | UNO | MIL | igo
ONUMOZ | UNO | MIL | igo
ONUSAL | UNO | MIL | igo
OPCW; Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons | IGO | - | igo
OPEC+ | IGO | BUS | igo
OPEC; Organization of the Petroleum Exporting Countries; Organisation of the Petroleum Exporting Countries | IGO | BUS | igo
OSCE Minsk Group; Minsk Group | IGO | - | igo
OSCE; Organization for Security and Cooperation in Europe; Organisation for Security and Cooperation in Europe; CSCE; Conference on Security and Cooperation in Europe; ODIHR | IGO | - | igo
Occupy Central | HKG | CVL OPP | ngo
OeTV | DEU | LAB | union
Office for Consolidating Unity; Office for Strengthening Unity | IRN | EDU OPP | union
Ohanaeze Ndigbo | NGA | CVL OPP | ngo
Open Balkan | IGO | - | igo
Open Society Foundations; Soros Foundation; Open Society Institute | NGO | EDU | ngo
Operation Inherent Resolve | USA | MIL | army
Orange Order | GBR | CVL | ngo
Organisation of Islamic Cooperation; Organization of Islamic Cooperation; Organization of the Islamic Conference; Organisation of the Islamic Conference; Organisation of Islamic Conference; Islamic Conference; OIC; Islamic Conference Organisation; Islamic Conference Organization | IGO | REL | igo
Organization of American States; Organisation of American States; OAS | IGO | - | igo
Organization of Turkic States; Turkic Council | IGO | - | igo
Orthodox Church of Ukraine | UKR | REL | religious
Otpor | SRB | CVL OPP | ngo
Oxfam; Oxfam International | NGO | - | ngo
PAME | GRC | LAB | union
PEN International | NGO | JRN | ngo
PENGASSAN | NGA | LAB | union
Pacific Alliance | IGO | - | igo
Pacific Islands Forum; South Pacific Forum; Pacific Forum | IGO | - | igo
Palestine Action | GBR | CVL | ngo
Palestinian Centre for Human Rights; Palestinian Center for Human Rights | PSE | CVL | ngo
Palestinian NGO Network | PSE | CVL | ngo
Palestinian Prisoners Club | PSE | CVL | ngo
Palestinian Red Crescent; Palestine Red Crescent Society | NGO | MED | ngo
Pan-African Parliament | IGO | LEG | parliament
Paris Club | IGO | - | igo
Pashtun Tahafuz Movement; PTM | PAK | CVL OPP | ngo
Peace Implementation Council; Office of the High Representative; OHR | IGO | - | igo
Peace Now; Peace Now movement | ISR | CVL | ngo
Pegida | DEU | CVL OPP | ngo
Physicians for Human Rights | NGO | - | ngo
Plan International | NGO | - | ngo
Podkrepa | BGR | LAB | union
Pora | UKR | CVL OPP | ngo
Premiere Urgence | NGO | - | ngo
Provea | VEN | CVL OPP | ngo
Public Against Violence | CZE | CVL OPP | ngo
Public and Commercial Services Union | GBR | LAB | union
Pugwash | NGO | - | ngo
RAND Corporation; Rand Corp | NGO | EDU | ngo
RMT | GBR | LAB | union
Rashtriya Swayamsevak Sangh; RSS | IND | REL | religious
Red Crescent | NGO | MED | ngo
Redress | NGO | - | ngo
Refugees International | NGO | - | ngo
Regional Cooperation Council | IGO | - | igo
Religious Affairs Directorate; Diyanet | TUR | REL | religious
Rengo | JPN | LAB | union
Reporters Without Borders; Reporters sans Frontieres | NGO | JRN | ngo
Reprieve | NGO | - | ngo
Rio Group | IGO | - | igo
Roman Catholic Church; Catholic Church | VAT | REL | religious
Royal College of Nursing | GBR | LAB | union
Russian Orthodox Church; Moscow Patriarchate | RUS | REL | religious
SAARC; South Asian Association for Regional Cooperation | IGO | - | igo
SADC; Southern African Development Community; SADCC; SAMIM; SAMIDRC | IGO | - | igo
SEATO | IGO | MIL | alliance
SFOR; Stabilisation Force; Stabilization Force | IGO | MIL | army
SICA; Central American Integration System | IGO | - | igo
Sajudis | LTU | CVL PTY | ngo
Salvation Army | - | REL | religious
Samaritan's Purse | NGO | - | ngo
Samyukta Kisan Morcha | IND | LAB | union
Saturday Mothers | TUR | CVL | ngo
Saudi-led coalition; Arab coalition; Saudi-led Arab coalition; Saudi-led military coalition | SAU | MIL | alliance
Save the Children | NGO | - | ngo
Scholarism | HKG | CVL OPP | ngo
Screen Actors Guild | USA | LAB | union
Sea Shepherd | NGO | - | ngo
Serbian Orthodox Church | SRB | REL | religious
Service Employees International Union; SEIU | USA | LAB | union
Shanghai Cooperation Organization; Shanghai Cooperation Organisation; SCO; Shanghai Five | IGO | - | igo
Sierra Club | NGO | - | ngo
Soka Gakkai | JPN | REL | religious
Soldiers' Mothers Committee; Committee of Soldiers' Mothers | RUS | CVL | ngo
Solidarity; Solidarnosc; OPZZ | POL | LAB | union
South African Council of Churches | ZAF | REL | religious
Southern Poverty Law Center | USA | CVL | ngo
Special Court for Sierra Leone | UNO | JUD | court
Special Tribunal for Lebanon | UNO | JUD | court
Stability Pact | IGO | - | igo
Stockholm International Peace Research Institute; SIPRI | NGO | EDU | ngo
Stop the War Coalition | GBR | CVL | ngo
Students Against Discrimination | BGD | EDU PTY | union
Sud-Rail | FRA | LAB | union
Sudanese Professionals Association; SPA | SDN | LAB OPP CVL | union
Sumate | VEN | CVL OPP | ngo
Sunni Endowment | IRQ | REL | religious
Supreme Islamic Iraqi Council | IRQ | REL | religious
Survival International | NGO | - | ngo
Swaziland Federation of Trade Unions; Trade Union Congress of Swaziland | SWZ | LAB | union
Syrian Arab Red Crescent | NGO | MED | ngo
Syrian Observatory for Human Rights; Syrian Observatory; Syrian Network for Human Rights; White Helmets; Syrian Civil Defence; Syrian Civil Defense | SYR | CVL | ngo
TGWU; Transport and General Workers Union | GBR | LAB | union
TUC; Trades Union Congress | GBR | LAB | union
Teamsters | USA | LAB | union
Tearfund | NGO | - | ngo
Temporary International Presence in Hebron; TIPH | IGO | MIL | army
Terre des Hommes | NGO | - | ngo
Three Seas Initiative | IGO | - | igo
Trade Union Congress of Nigeria | NGA | LAB | union
Transparency International | NGO | - | ngo
Trilateral Contact Group | IGO | - | igo
Trocaire | NGO | - | ngo
Turk-Is | TUR | LAB | union
Turkish Red Crescent | NGO | MED | ngo
UEMOA; West African Economic and Monetary Union | IGO | - | igo
UGT | ESP | LAB | union
UGTA | DZA | LAB | union
UGTT; Tunisian General Labour Union; Tunisian General Labor Union | TUN | LAB | union
UIL | ITA | LAB | union
UN General Assembly; United Nations General Assembly; General Assembly; UNGA | UNO | - | igo
UN Human Rights Committee | UNO | - | igo
UN Human Rights Council; Human Rights Council; UN Human Rights Commission; UN Commission on Human Rights | UNO | - | igo
UN Secretariat; United Nations Secretariat | UNO | - | igo
UN Secretary-General; United Nations Secretary-General; UN chief | UNO | - | igo
UN Security Council; Security Council; United Nations Security Council; UNSC | UNO | - | igo
UN Truth Commission | UNO | - | igo
UN Women | UNO | - | igo
UN-Habitat; UN Habitat | UNO | - | igo
UNAIDS | UNO | MED | igo
UNAMA | UNO | MIL | igo
UNAMI | UNO | MIL | igo
UNAMID | UNO | MIL | igo
UNAMIR | UNO | MIL | igo
UNAMSIL | UNO | MIL | igo
UNASUR; Union of South American Nations | IGO | - | igo
UNAVEM | UNO | MIL | igo
UNCRO | UNO | MIL | igo
UNCTAD; UN Conference on Trade and Development | UNO | - | igo
UNDOF; UN Disengagement Observer Force | UNO | MIL | army
UNDP; UN Development Programme; UN Development Program; United Nations Development Programme | UNO | - | igo
UNEF | FRA | EDU | union
UNEP; UN Environment Programme; UN Environment Program | UNO | - | igo
UNESCO | UNO | - | igo
UNFICYP | UNO | MIL | igo
UNFPA; UN Population Fund | UNO | - | igo
UNHCR; UN High Commissioner for Refugees; United Nations High Commissioner for Refugees; UN refugee agency | UNO | REF | igo
UNICEF; UN Children's Fund; United Nations Children's Fund | UNO | - | igo
UNIDO | UNO | - | igo
UNIFIL; UN Interim Force in Lebanon; United Nations Interim Force in Lebanon | UNO | MIL | army
UNIIMOG | UNO | MIL | igo
UNIKOM | UNO | MIL | igo
UNISFA | UNO | MIL | igo
UNITAMS | UNO | MIL | igo
UNITAR | UNO | - | igo
UNMEE | UNO | MIL | igo
UNMIBH | UNO | - | igo
UNMIK; UN Mission in Kosovo | UNO | - | igo
UNMIL | UNO | MIL | igo
UNMIS | UNO | MIL | igo
UNMISS | UNO | MIL | igo
UNMOGIP | UNO | MIL | igo
UNOCI | UNO | MIL | igo
UNODC; UN Office on Drugs and Crime; UN drug control programme; UNDCP | UNO | - | igo
UNOMIG | UNO | MIL | igo
UNOSOM | UNO | MIL | igo
UNPREDEP | UNO | MIL | igo
UNPROFOR; UN Protection Force | UNO | MIL | army
UNRWA; UN Relief and Works Agency; UN Palestinian refugee agency | UNO | REF | igo
UNSA | FRA | LAB | union
UNSCOM; UN Special Commission; UNMOVIC; UN weapons inspectors; UN inspectors | UNO | - | igo
UNSMIL | UNO | MIL | igo
UNSMIS | UNO | MIL | igo
UNSOM | UNO | MIL | igo
UNTAC; UN Transitional Authority in Cambodia | UNO | - | igo
UNTAES | UNO | MIL | igo
UNTAET | UNO | - | igo
UNTM | MLI | LAB | union
UNTSO | UNO | MIL | igo
US-led coalition; international coalition; American-led coalition; US-led forces; coalition forces; anti-Islamic State coalition; allied forces | USA | MIL | alliance
USMCA | IGO | - | igo
Ukraine Defense Contact Group; Ramstein group | IGO | - | igo
Ukrainian Greek Catholic Church | UKR | REL | religious
Ukrainian Orthodox Church | UKR | REL | religious
Unification Church | - | REL | religious
Unison | GBR | LAB | union
United Auto Workers; UAW | USA | LAB | union
United Mine Workers | USA | LAB | union
United Nations Command; UN Command; UNC | UNO | MIL | army
United Nations; UN; United Nations Organisation; United Nations Organization | UNO | - | igo
Universal Postal Union | IGO | - | igo
Viasna; Vyasna | BLR | CVL OPP | ngo
Visegrad Group; Visegrad Four | IGO | - | igo
Vishwa Hindu Parishad; VHP; World Hindu Council | IND | REL | religious
WFP; World Food Program; World Food Programme; UN World Food Programme; UN World Food Program | UNO | - | igo
WHO; World Health Organization; World Health Organisation | UNO | MED | igo
WIPO; World Intellectual Property Organization | UNO | - | igo
WMO; World Meteorological Organization | UNO | - | igo
WWF; World Wildlife Fund | NGO | - | ngo
Warsaw Pact; Warsaw Treaty Organisation; Warsaw Treaty Organization | IGO | MIL | alliance
Weimar Triangle | IGO | - | igo
Western European Union; WEU | EUR | MIL | alliance
Wilson Center | NGO | EDU | ngo
Women in Black | ISR | CVL | ngo
World Association of Newspapers | NGO | JRN | ngo
World Bank; International Bank for Reconstruction and Development; IBRD; International Finance Corporation; International Development Association | IGO | - | igo
World Central Kitchen | NGO | - | ngo
World Council of Churches | NGO | REL | religious
World Customs Organization | IGO | - | igo
World Evangelical Alliance | NGO | REL | religious
World Federation of Trade Unions | NGO | LAB | union
World Jewish Congress | NGO | REL | religious
World Trade Organization; World Trade Organisation; WTO; GATT; General Agreement on Tariffs and Trade | IGO | - | igo
World Vision | NGO | - | ngo
Writers Guild of America | USA | LAB | union
Yellow Vests; gilets jaunes | FRA | CVL OPP | ngo
Yesh Din | ISR | CVL | ngo
Yesha Council | ISR | CVL REL | religious
Zambia Congress of Trade Unions | ZMB | LAB | union
Zimbabwe Congress of Trade Unions; ZCTU | ZWE | LAB OPP | union
blue helmets; UN peacekeepers; UN peacekeeping force; UN peacekeeping mission; UN troops; UN forces | UNO | MIL | army
ver.di; Verdi union | DEU | LAB | union
