# Forms of address and ranks that stand before a name, with the sector where they say one.
# Sources: written from general knowledge for this project.
# Licence: CC BY 4.0
table title

2nd Lt; Second Lieutenant | MIL
Acting President; Interim President; President-elect; State President; Federal President | GOV
Activist; Dissident; Student Leader; Human Rights Activist | CVL
Adm; Admiral | MIL
Administrator; Civil Administrator; Proconsul | GOV
Air Marshal; Air Chief Marshal; Air Vice Marshal; Air Commodore; Group Captain; Group Capt; Wing Commander; Wing Cmdr; Squadron Leader; Flight Lieutenant; Flight Lt | MIL
Ambassador; Amb; Ambassador-at-Large; Charge d'Affaires; Consul; Consul General; Consul-General; Special Envoy; Envoy; Special Representative; Special Coordinator; Attache; U.S. Ambassador; U.N. Ambassador; Soviet Ambassador; Russian Ambassador; British Ambassador | GOV
Analyst; Economist; Historian; Political Scientist; Scientist; Academician; Physicist; Chemist; Engineer; Academic | EDU
Archbishop | REL
Army Chief; Army Commander; Chief of the General Staff; Chief of General Staff; Air Force Chief; Navy Chief; Chief of Army Staff; Armed Forces Chief; Military Chief; Joint Chiefs Chairman; Commander-in-Chief; Commander in Chief; Junta Leader; Coup Leader; Defence Chief; Force Commander | MIL
Army Gen; General of the Army; Army General | MIL
Astronaut; Cosmonaut
Attorney General; Solicitor General; Attorney-General | GOV JUD
Attorney; Lawyer; Advocate; Barrister
Author; Writer; Novelist; Poet; Singer; Actor; Actress; Filmmaker; Coach
Ayatollah; Ayatullah; Grand Ayatollah | REL
Baron
Baroness
Begum
Bey
Bishop; Bp | REL
Brig Gen; Brigadier General; Brig-General | MIL
Brig; Brigadier | MIL
Caliph; Khalifa | REL
Canon | REL
Capt; Captain | MIL
Cardinal | REL
Central Bank Governor; Central Bank Chief; Fed Chairman; Federal Reserve Chairman; Central Bank Chairman | GOV
Chairman
Chairwoman; Chairperson; Chair
Chancellor of the Exchequer | GOV
Chancellor; Vice Chancellor; Federal Chancellor | GOV
Chaudhry; Chaudhary
Chief
Chief Executive
Chief Minister; First Minister; Deputy First Minister | GOV
Chief of Staff; White House Chief of Staff | GOV
Citizen
Cmdr; Lt Cmdr; Lieutenant Commander | MIL
Col Gen; Colonel General | MIL
Col; Colonel | MIL
Commander; Comandante
Commissario; Commissaire | COP
Commissioner; EU Commissioner; European Commissioner; External Relations Commissioner; Trade Commissioner; Enlargement Commissioner
Commodore | MIL
Comrade
Constable; Police Constable | COP
Councillor; Councilman; Councilwoman; Cllr; Alderman | GOV
Count
Countess
Cpl; Corporal; Lance Cpl; Lance Corporal | MIL
Crown Prince | GOV
Crown Prince and Prime Minister | GOV
Crown Princess | GOV
Dalai Lama; Panchen Lama | REL
Dame
Dato; Datuk; Dato'Seri; Datuk Seri; Dato Sri
Daw
Deacon; Archdeacon | REL
Dean
Defence Minister; Defense Minister; Minister of Defence; Minister of Defense; Deputy Defense Minister; Deputy Defence Minister | GOV MIL
Defence Secretary; Defense Secretary; Secretary of Defense; Secretary of Defence; Secretary of War | GOV MIL
Deputy Prime Minister; Vice Premier; Vice-Premier; Deputy Premier; First Deputy Prime Minister; Vice Prime Minister; Acting Prime Minister; Interim Prime Minister; Caretaker Prime Minister; Prime Minister-designate | GOV
Detective; Det; Detective Sergeant; Detective Sgt | COP
Dictator; Strongman | GOV
Director-General; Director General; Executive Director; Managing Director
Don
Dona
Dr; Doctor
Duchess
Duke
Earl
Editor; Editor-in-Chief; Correspondent; Columnist; Reporter; Journalist; Anchorman; Anchorwoman | JRN
Effendi
Elder | REL
Emir; Amir | GOV
Emperor | GOV
Empress | GOV
Excellency; His Excellency; Her Excellency
FBI Director; FBI Agent | COP
Field Marshal; Marshal | MIL
Finance Minister; Minister of Finance; Treasury Minister; Economy Minister; Economics Minister; Economic Minister; Planning Minister; Budget Minister; Deputy Finance Minister | GOV
First Lady | GOV
First Vice President; Second Vice President; Executive Vice President | GOV
Foreign Minister; Minister of Foreign Affairs; External Affairs Minister; Deputy Foreign Minister; Vice Foreign Minister; Assistant Foreign Minister; Acting Foreign Minister | GOV
Foreign Secretary; Shadow Foreign Secretary | GOV
Former President; Ex-President; Former Prime Minister; Ex-Prime Minister; Former Premier; Former Foreign Minister; Former Chancellor; Former Secretary of State; Former Vice President; Former King; Former Dictator; Ex-King; Ousted President; Deposed President; Exiled President; Exiled King; Former Defense Minister; Former Defence Minister; Former Finance Minister; Former Interior Minister; Former Senator | ELI
Fr; Father | REL
Frau
Friar; Brother | REL
Gen of Division; Division General | MIL
Gen; General | MIL
General Secretary; First Secretary; Party Secretary; Party Chief; Politburo Member | PTY
Generalissimo; Generalissimus | MIL
Grand Duke | GOV
Great Leader; Dear Leader | GOV
Haji; Hajji; Hadji
Hajia
Head of State | GOV
Health Secretary; Education Secretary; Energy Secretary; Labor Secretary; Transportation Secretary; Agriculture Secretary; Interior Secretary; Environment Secretary; Northern Ireland Secretary; Scottish Secretary; Welsh Secretary; Business Secretary; International Development Secretary; Security Secretary; Press Secretary; Cabinet Secretary; Permanent Secretary; Executive Secretary; Chief Cabinet Secretary; Principal Secretary; Social Security Secretary; Employment Secretary; Local Government Secretary | GOV
Herr
High Commissioner; U.N. High Commissioner
High Representative
His Majesty; Her Majesty | GOV
His Royal Highness; Her Royal Highness | GOV
Hojatoleslam; Hojjatoleslam; Hojatolislam; Hojat ol-Eslam | REL
Home Secretary; Homeland Security Secretary; Homeland Security Minister | GOV
Hon; Honourable; Honorable; the Hon
House Speaker; Speaker; Parliament Speaker; Parliamentary Speaker; Deputy Speaker; Majority Leader; Minority Leader; Senate Majority Leader; Senate Minority Leader; House Majority Leader; House Minority Leader; Majority Whip; Minority Whip; Assemblyman; Assemblywoman; Parliament Chairman; Speaker of Parliament; Leader of the House | LEG
Hujjat al-Islam | REL
Ibu
Imam | REL
Information Minister; Communications Minister; Culture Minister; Education Minister; Health Minister; Labour Minister; Labor Minister; Agriculture Minister; Oil Minister; Petroleum Minister; Energy Minister; Environment Minister; Transport Minister; Transportation Minister; Tourism Minister; Youth Minister; Women's Minister; Water Minister; Mines Minister; Mining Minister; Housing Minister; Immigration Minister; Migration Minister; Science Minister; Sports Minister; Development Minister; Infrastructure Minister; Intelligence Minister; Security Minister; National Security Minister; Cabinet Minister; Unification Minister; Europe Minister; European Affairs Minister; Strategic Affairs Minister; Reintegration Minister; Railways Minister; Food Minister; Social Affairs Minister; Religious Affairs Minister; Local Government Minister; Regional Affairs Minister; Civil Defence Minister; Industry and Trade Minister; Emergencies Minister; Emergency Situations Minister; Nuclear Power Minister; Privatisation Minister; Privatization Minister | GOV
Inspector General | COP
Inspector; Chief Inspector; Detective Inspector; Insp | COP
Intelligence Chief; Spy Chief; Spymaster; CIA Director; Director of National Intelligence; MI5 Director General | SPY
Interior Minister; Minister of the Interior; Internal Affairs Minister; Home Minister; Home Affairs Minister; Deputy Interior Minister | GOV
Judge Advocate General | MIL JUD
Judge; Justice; Chief Justice; Magistrate; Associate Justice; Presiding Judge; Chief Judge; Senior Judge; Investigating Judge; Mr Justice; Lord Justice; Lord Chancellor; District Judge; U.S. District Judge; Circuit Judge; Lord Chief Justice; Investigating Magistrate | JUD
Justice Minister; Law Minister; Justice Secretary; Minister of Justice | GOV JUD
King | GOV
Lady
Lama; Rinpoche | REL
Lord
Lt Col; Lieutenant Colonel; Lt-Colonel | MIL
Lt Gen; Lieutenant General; Lt-General; Lieut Gen | MIL
Lt; Lieutenant; First Lieutenant; 1st Lt | MIL
M; Monsieur
MP; MPs; MEP; MEPs; Deputy; Deputies; Lawmaker; Lawmakers; Legislator; Senate President; State Duma Deputy | LEG
Maharaja; Maharajah
Maharani
Maj Gen; Major General | MIL
Maj; Major | MIL
Malik
Maulana; Mawlana; Moulana | REL
Mawlawi; Maulvi; Molvi; Maulavi | REL
Mayor; Deputy Mayor; Lord Mayor; Governor; Gov; Govs; Lieutenant Governor; Lt Gov; Governor-General; Governor General; Vice Governor; Deputy Governor; Regional Governor; State Governor; Provincial Governor | GOV
Messrs
Metropolitan | REL
Military Ruler; Military Leader; Military Strongman | MIL GOV
Minister of State; State Minister | GOV
Minister; Deputy Minister; Vice Minister; Assistant Minister; Junior Minister | GOV
Miss
Mlle; Mademoiselle
Mme; Madame; Madam
Mmes
Monsignor; Msgr; Mgr | REL
Mr; Mister
Mrs
Ms
Mufti; Grand Mufti | REL
Mullah; Mulla | REL
National Security Adviser; National Security Advisor; Deputy National Security Adviser; Presidential Adviser; Presidential Aide; Senior Adviser; Special Adviser; Presidential Spokesman; Government Spokesman; Kremlin Spokesman; Foreign Ministry Spokesman; Foreign Ministry Spokeswoman | GOV
Nawab
Nobel Laureate; Nobel Peace Laureate; Nobel Peace Prize Winner
Nurse; Surgeon; Surgeon General | MED
Oba; Kabaka; Asantehene; Alake; Ooni
Officer | COP
Ombudsman | JUD
Opposition Leader; Leader of the Opposition | PTY OPP
Pak
Pandit
Paramount Chief
Party Leader; Party Chairman; Party President; Labour Leader | PTY
Pasha
Pastor | REL
Patriarch; Catholicos | REL
Patrolman; Trooper | COP
Peace Envoy; Mideast Envoy; Middle East Envoy; U.N. Envoy; U.N. Special Envoy | GOV
Petty Officer; Chief Petty Officer | MIL
Police Chief; Chief of Police | COP
Police Col; Police Colonel; Police Gen; Police General; Police Maj Gen; Police Lt Gen | COP
Police Commissioner; Deputy Police Commissioner | COP
Pope | REL
Premier | GOV
President; Pres | GOV
Prime Minister; PM | GOV
Prince | GOV
Princess | GOV
Prof; Professor | EDU
Prosecutor; Chief Prosecutor; Public Prosecutor; Special Prosecutor; Prosecutor General; Prosecutor-General; State Prosecutor; Deputy Prosecutor; District Attorney; U.S. Attorney; Independent Counsel; Special Counsel; Procurator; Procurator General; Inspector-Prosecutor | JUD
Pvt; Private; Pfc; Spc; Specialist | MIL
Qazi; Qadi; Kadhi | REL JUD
Queen | GOV
Rabbi; Chief Rabbi | REL
Rani
Rear Adm; Rear Admiral | MIL
Rebel Leader; Rebel Commander; Rebel Chief; Guerrilla Leader; Guerrilla Commander; Militia Leader; Militia Commander; Separatist Leader | REB
Regent; Viceroy | GOV
Rep; Representative; Reps; State Rep; Congressman; Congresswoman; Cong; Del; Delegate | LEG
Rev; Reverend; the Rev | REL
Right Hon; Rt Hon
Sardar; Sirdar
Sayyed; Sayyid; Sayed; Seyyed; Sayid
Seaman; Ensign; Midshipman; Airman | MIL
Secretary
Secretary of State; Deputy Secretary of State; Assistant Secretary of State; Under Secretary of State; Undersecretary of State; Deputy Assistant Secretary of State; Acting Secretary of State; State Secretary | GOV
Secretary-General; Secretary General; Deputy Secretary-General; Assistant Secretary-General; Under-Secretary-General; UN Secretary-General
Sen; Senator; Sens; Senators; State Sen; State Senator | LEG
Senor; Senora
Sgt 1st Class; Sergeant First Class; Master Sgt; Master Sergeant; Gunnery Sgt; Tech Sgt | MIL
Sgt Maj; Sergeant Major; Command Sgt Maj | MIL
Sgt; Sergeant | MIL
Shah | GOV
Sheikh; Sheik; Shaikh; Shaykh
Sheikha; Sheikhah
Sheriff; Deputy Sheriff | COP
Shri; Shrimati; Smt
Signor; Signora
Sir
Sister; Mother Superior | REL
Special Agent; Agent | COP
Spetsnaz Capt | MIL
Staff Sgt; Staff Sergeant | MIL
Subcomandante; Subcommander; Subcommandante | REB
Sultan | GOV
Superintendent; Supt; Chief Superintendent; Detective Superintendent | COP
Supreme Commander | MIL
Supreme Leader | GOV
Swami; Guru; Sadhu; Acharya; Mahant | REL
Tan Sri
Taoiseach; Tanaiste | GOV
Trade Minister; Commerce Minister; Industry Minister; Trade and Industry Minister; Trade Secretary; Foreign Trade Minister | GOV
Trade Representative; U.S. Trade Representative | GOV
Treasury Secretary; Treasurer; Secretary of the Treasury; Commerce Secretary; Finance Secretary; Chief Secretary | GOV
Tribal Chief; Tribal Leader; Tribal Elder | SOC
Tun
Tunku; Tengku
Tycoon; Businessman; Businesswoman; Billionaire; Magnate; Oligarch; Financier; Banker | BUS
U
Undersecretary; Under Secretary; Assistant Secretary; Deputy Secretary; Deputy Assistant Secretary | GOV
Union Leader; Trade Union Leader; Union President | LAB
Ustaz; Ustad
Vicar | REL
Vice Adm; Vice Admiral | MIL
Vice President; Vice-President; Vice Pres | GOV
Viscount
Warlord | REB
Warrant Officer; Chief Warrant Officer | MIL
