# Africa: heads of state and government, ministers, army chiefs, leaders of parties and of armed groups.
# One line a spell in office since 1990; a person with several spells has several lines. "former" lines hold for persons who stay in the news.
# Sources: written from general knowledge for this project; dates to the day, month or year as sure.
# Licence: CC BY 4.0
table office

Abass Bonfoh; Bonfoh Abass; Abbas Bonfoh | TGO | GOV | interim president | 2005-02-25 | 2005-05-04
Abdalla Hamdok; Abdullah Hamdok; Hamdok | SDN | GOV | prime minister | 2019-08-21 | 2021-10-25
Abdalla Hamdok; Abdullah Hamdok; Hamdok | SDN | GOV | prime minister | 2021-11-21 | 2022-01-02
Abdalla Hamdok; Abdullah Hamdok; Hamdok | SDN | PTY | former prime minister | 2022-01-02
Abdel Fattah al-Burhan; Abdel-Fattah Burhan; Abdel-Fattah al-Burhan; Abdel Fattah Burhan; Burhan | SDN | GOV MIL | army ruler | 2019-04-12
Abdel Rahim Mohammed Hussein; Abdelrahim Mohamed Hussein; Abdel-Rahim Mohammed Hussein; Abdel Rahim Muhammad Hussein | SDN | GOV | defence minister | 2005-09 | 2015-06
Abdel Wahed Mohamed al-Nur; Abdul Wahid al-Nur; Abdel Wahid al-Nur | SDN | REB | leader of the SLA | 2001
Abdelaziz al-Hilu; Abdel Aziz al-Hilu; Abdelaziz Adam al-Hilu | SDN | REB | leader of the SPLM-North | 2011
Abderaman Koulamallah; Abderamane Koulamallah; Abdramane Koulamallah | TCD | GOV | foreign minister | 2024-05 | 2025
Abdi Farah Shirdon; Abdi Farah Shirdon Saaid | SOM | GOV | prime minister | 2012-10-06 | 2013-12-02
Abdiqasim Salad Hassan; Abdulkassim Salat Hassan; Abdiqassim Salad Hassan | SOM | GOV | president | 2000-08-27 | 2004-10-14
Abdirahman Duale Beyle; Abdirahman Beileh | SOM | GOV | foreign minister | 2014-01 | 2015-01
Abdisalam Abdi Ali; Abdisalam Dhaay | SOM | GOV | foreign minister | 2025-04
Abdisalam Omer; Abdusalam Omer; Abdisalam Hadliyeh Omer | SOM | GOV | foreign minister | 2015-01 | 2017-03
Abdiweli Mohamed Ali | SOM | GOV | prime minister | 2011-06-23 | 2012-10-06
Abdiweli Sheikh Ahmed | SOM | GOV | prime minister | 2013-12-12 | 2014-12-06
Abdou Diouf | SEN | GOV | president | 1981-01 | 2000-04-01
Abdoul Mbaye | SEN | GOV | prime minister | 2012-04-03 | 2013-09-01
Abdoulaye Diop | MLI | GOV | foreign minister | 2014-04 | 2017-12
Abdoulaye Diop | MLI | GOV | foreign minister | 2021-06
Abdoulaye Idrissa Maiga; Abdoulaye Idrissa Maïga | MLI | GOV | prime minister | 2017-04-10 | 2017-12-30
Abdoulaye Maiga; Abdoulaye Maïga | MLI | GOV | prime minister | 2024-11-21
Abdoulaye Wade | SEN | PTY OPP | opposition leader | 1974 | 2000-04-01
Abdoulaye Wade | SEN | GOV | president | 2000-04-01 | 2012-04-02
Abdoulaye Yerodia Ndombasi; Yerodia Abdoulaye Ndombasi | COD | GOV | foreign minister | 1999-03 | 2000-11
Abdoulkader Hussein Omar | DJI | GOV | foreign minister | 2025-04-01
Abdoulkader Kamil Mohamed | DJI | GOV | prime minister | 2013-04-01
Abdourahamane Tiani; Abdourahmane Tchiani | NER | GOV MIL | junta leader | 2023-07-28
Abdulkadir Mohamed Nur; Abdulkadir Nur | SOM | GOV | defence minister | 2022-08 | 2025-03
Abdullahi Yusuf; Abdullahi Yusuf Ahmed | SOM | GOV | president | 2004-10-14 | 2008-12-29
Abdulsalami Abubakar; Abdulsalam Abubakar | NGA | GOV MIL | military ruler | 1998-06-08 | 1999-05-29
Abdulsalami Abubakar; Abdulsalam Abubakar | NGA | ELI | former military ruler | 1999-05-29
Abiy Ahmed; Abiy | ETH | GOV | prime minister | 2018-04-02
Ablasse Ouedraogo; Ablassé Ouédraogo | BFA | GOV | foreign minister | 1994 | 1999
Aboudramane Sangare; Abou Drahamane Sangare; Laurent Sangare | CIV | GOV | foreign minister | 2000-10 | 2003-03
Abraham Belay | ETH | GOV | defence minister | 2021-10-06 | 2024-05
Abshir Omar Huruse; Abshir Omar Jama | SOM | GOV | foreign minister | 2022-08 | 2024-04
Abubakar Shekau; Shekau | NGA | REB | leader of Boko Haram | 2009-07 | 2021-05
Adama Barrow | GMB | GOV | president | 2017-01-19
Adem Mohammed | ETH | MIL | army chief | 2019-06-28 | 2020-11-08
Aden Duale | KEN | GOV | defence minister | 2022-10-27 | 2024-07
Adetokunbo Kayode | NGA | GOV | defence minister | 2010-04 | 2011-05
Adolphe Muzito | COD | GOV | prime minister | 2008-10-10 | 2012-03
Afonso Dhlakama; Dhlakama | MOZ | REB | leader of Renamo | 1979 | 1992-10-04
Afonso Dhlakama; Dhlakama | MOZ | PTY OPP | leader of Renamo | 1992-10-04 | 2018-05-03
Agapito Mba Mokuy | GNQ | GOV | foreign minister | 2012-05 | 2018-02
Agathe Uwilingiyimana | RWA | GOV | prime minister | 1993-07-18 | 1994-04-07
Agbeyome Kodjo; Gabriel Agbeyome Kodjo; Agbéyomé Kodjo | TGO | GOV | prime minister | 2000-08-31 | 2002-06-27
Ahmad Tejan Kabbah; Ahmed Tejan Kabbah; Kabbah | SLE | GOV | president | 1996-03-29 | 1997-05-25
Ahmad Tejan Kabbah; Ahmed Tejan Kabbah; Kabbah | SLE | ELI | ousted president | 1997-05-25 | 1998-03-10
Ahmad Tejan Kabbah; Ahmed Tejan Kabbah; Kabbah | SLE | GOV | president | 1998-03-10 | 2007-09-17
Ahmed Abdallah Sambi; Ahmed Abdallah Mohamed Sambi | COM | GOV | president | 2006-05-26 | 2011-05-26
Ahmed Abdi Godane | SOM | REB | leader of al-Shabaab | 2007-12 | 2014-09-01
Ahmed Diria; Ahmed Hassan Diria | TZA | GOV | foreign minister | 1990 | 1993
Ahmed Isse Awad | SOM | GOV | foreign minister | 2018-01 | 2020-11
Ahmed Moalim Fiqi; Ahmed Fiqi | SOM | GOV | foreign minister | 2024-04 | 2025-04
Ahmed Mohamed ag Hamani; Ahmed Mohamed Ag Hamani | MLI | GOV | prime minister | 2002-06-09 | 2004-04-29
Ahmed Tidiane Souare; Ahmed Tidiane Souaré | GIN | GOV | prime minister | 2008-05-23 | 2008-12-23
Aichatou Mindaoudou; Aïchatou Mindaoudou | NER | GOV | foreign minister | 2001-09 | 2010-02-18
Aisha Mohammed; Aisha Mohammed Musa | ETH | GOV | defence minister | 2018-10 | 2019-04
Aisha Mohammed; Aisha Mohammed Musa | ETH | GOV | defence minister | 2024-05
Aissata Tall Sall; Aïssata Tall Sall | SEN | GOV | foreign minister | 2020-11 | 2023-10
Akwasi Osei-Adjei | GHA | GOV | foreign minister | 2007-07 | 2009-01
Al-Dirdiri Mohamed Ahmed; El-Dirdiri Mohamed Ahmed; Dirdeiry Mohamed Ahmed | SDN | GOV | foreign minister | 2018-05 | 2019-04-11
Alain Aime Nyamitwe; Alain Nyamitwe; Alain Aimé Nyamitwe | BDI | GOV | foreign minister | 2015-05 | 2018-04
Alain Bedouma Yoda; Alain Yoda | BFA | GOV | foreign minister | 2008-09 | 2011-04
Alassane Ouattara; Ouattara | CIV | GOV | prime minister | 1990-11 | 1993-12
Alassane Ouattara; Ouattara | CIV | PTY OPP | opposition leader | 1999 | 2010-12-04
Alassane Ouattara; Ouattara | CIV | GOV | president | 2010-12-04
Albert Mabri Toikeusse; Abdallah Albert Toikeusse Mabri | CIV | GOV | foreign minister | 2016-01 | 2016-11
Albert Murasira | RWA | GOV | defence minister | 2018-10-19 | 2023-06-05
Albert Ouedraogo; Albert Ouédraogo | BFA | GOV | prime minister | 2022-03-03 | 2022-09-30
Albert Pahimi Padacke; Albert Pahimi Padacké | TCD | GOV | prime minister | 2016-02-15 | 2018-05-04
Albert Pahimi Padacke; Albert Pahimi Padacké | TCD | GOV | prime minister | 2021-04-26 | 2022-10-12
Albert Shingiro | BDI | GOV | foreign minister | 2020-06 | 2025-08
Albert Zafy | MDG | GOV | president | 1993-03-27 | 1996-09-05
Alcinda Abreu | MOZ | GOV | foreign minister | 2005-02 | 2008-03
Alexandre-Ferdinand Nguendet | CAF | GOV | acting president | 2014-01-10 | 2014-01-23
Alexis Thambwe Mwamba; Alexis Thambwe | COD | GOV | foreign minister | 2008-10 | 2012-04
Alfred Mutua | KEN | GOV | foreign minister | 2022-10-27 | 2023-10-04
Alfred Nzo | ZAF | GOV | foreign minister | 1994-05-11 | 1999-06
Ali Abdi Farah | DJI | GOV | foreign minister | 1999-05 | 2005-05
Ali Bongo; Ali Bongo Ondimba | GAB | GOV | president | 2009-10-16 | 2023-08-30
Ali Hassan Mwinyi | TZA | GOV | president | 1985-11-05 | 1995-11-23
Ali Karti | SDN | GOV | foreign minister | 2010-06 | 2015-06
Ali Khalif Galaydh; Ali Khalif Galaid | SOM | GOV | prime minister | 2000-10 | 2001-10
Ali Lamine Zeine; Ali Mahaman Lamine Zeine; Ali Lamine Zene | NER | GOV | prime minister | 2023-08-08
Ali Mahdi Mohamed; Ali Mahdi Mohammed; Ali Mahdi | SOM | GOV PRM | interim president | 1991-01-26 | 2000-08
Ali Mohamed Gedi; Ali Mohammed Ghedi; Ali Mohamed Ghedi | SOM | GOV | prime minister | 2004-11 | 2007-10-29
Ali Osman Taha; Ali Osman Mohamed Taha; Ali Osman Mohammed Taha | SDN | GOV | foreign minister | 1995-02 | 1998-02
Ali Osman Taha; Ali Osman Mohamed Taha; Ali Osman Mohammed Taha | SDN | GOV | vice president | 1998-02 | 2013-12
Ali Sahloul; Ali Ahmed Sahloul | SDN | GOV | foreign minister | 1989 | 1993
Ali Saibou; Ali Saïbou | NER | GOV | president | 1987-11-14 | 1993-04-16
Ali Said Abdella; Ali Said Abdalla | ERI | GOV | foreign minister | 2000 | 2005-08-28
Ali Youssef; Ali Youssef al-Sharif; Ali Yousif Al-Sharif | SDN | GOV | foreign minister | 2024-11 | 2025-04
Ali al-Sadiq; Ali al-Sadiq Ali | SDN | GOV | acting foreign minister | 2022-01 | 2024-04
Alioune Badara Cisse; Alioune Badara Cissé | SEN | GOV | foreign minister | 2012-04 | 2012-10
Aliyu Gusau; Aliyu Mohammed Gusau | NGA | GOV | defence minister | 2014-03 | 2015-05-29
Allamaye Halina; Allah-Maye Halina | TCD | GOV | prime minister | 2024-05-23
Ally Coulibaly | CIV | GOV | acting foreign minister | 2020-05 | 2021-04
Alpha Barry | BFA | GOV | foreign minister | 2016-01 | 2021-12
Alpha Conde | GIN | PTY OPP | opposition leader | 1991 | 2010-12-21
Alpha Conde | GIN | GOV | president | 2010-12-21 | 2021-09-05
Amadou Ba | SEN | GOV | foreign minister | 2019-04 | 2020-11
Amadou Ba | SEN | GOV | prime minister | 2022-09-17 | 2024-03-06
Amadou Gon Coulibaly | CIV | GOV | prime minister | 2017-01-10 | 2020-07-08
Amadou Oury Bah; Bah Oury | GIN | GOV | prime minister | 2024-02-27
Amadou Sanogo; Amadou Haya Sanogo | MLI | MIL | coup leader | 2012-03-22 | 2012-04-12
Amadou Toumani Toure | MLI | GOV MIL | transitional leader | 1991-03-26 | 1992-06-08
Amadou Toumani Toure | MLI | GOV | president | 2002-06-08 | 2012-03-22
Amama Mbabazi; John Patrick Amama Mbabazi | UGA | GOV | prime minister | 2011-05-24 | 2014-09-19
Ambrose Dlamini; Ambrose Mandvulo Dlamini | SWZ | GOV | prime minister | 2018-10-27 | 2020-12-13
Amina Mohamed | KEN | GOV | foreign minister | 2013-05 | 2018-02
Aminata Toure; Aminata Touré | SEN | GOV | prime minister | 2013-09-01 | 2014-07-04
Aminu Wali | NGA | GOV | foreign minister | 2014-03 | 2015-05-29
Amon Murwira | ZWE | GOV | foreign minister | 2024-11
Amos Sawyer | LBR | GOV | interim president | 1990-11-22 | 1994-03-07
Anastase Gasana | RWA | GOV | foreign minister | 1994-07 | 1999-02
Anastase Murekezi | RWA | GOV | prime minister | 2014-07-24 | 2017-08-30
Anatole Collinet Makosso | COG | GOV | prime minister | 2021-05-12
Andre Bumaya; André Bumaya | RWA | GOV | foreign minister | 2000 | 2002-11
Andre Kolingba | CAF | GOV | president | 1981-09 | 1993-10-22
Andre Nzapayeke; André Nzapayeké | CAF | GOV | prime minister | 2014-01-25 | 2014-08-05
Andry Rajoelina | MDG | GOV | president | 2009-03-17 | 2014-01-25
Andry Rajoelina | MDG | GOV | president | 2019-01-19 | 2025-10-14
Anerood Jugnauth | MUS | GOV | prime minister | 1982-06 | 1995-12
Anerood Jugnauth | MUS | GOV | prime minister | 2000-09 | 2003-09
Anerood Jugnauth | MUS | GOV | prime minister | 2014-12 | 2017-01
Ange-Felix Patasse; Patasse | CAF | GOV | president | 1993-10-22 | 2003-03-15
Angie Motshekga | ZAF | GOV | defence minister | 2024-07-03
Ansumane Mane; Ansumane Mané | GNB | GOV MIL | junta leader | 1999-05-07 | 1999-05-14
Antipas Mbusa Nyamwisi; Mbusa Nyamwisi | COD | GOV | foreign minister | 2007-02 | 2008-10
Antoine Ghonda | COD | GOV | foreign minister | 2003-06 | 2004-07
Antoine Gizenga | COD | GOV | prime minister | 2006-12-30 | 2008-10-10
Antoinette Batumubwira | BDI | GOV | foreign minister | 2005-09 | 2009-01
Antonio Mascarenhas Monteiro; António Mascarenhas Monteiro | CPV | GOV | president | 1991-03-22 | 2001-03-22
Apollinaire Kyelem de Tambela; Apollinaire Kyelem; Apollinaire Joachim Kyelem de Tambela | BFA | GOV | prime minister | 2022-10-21 | 2024-12-06
Apolo Nsibambi | UGA | GOV | prime minister | 1999-04-05 | 2011-05-24
Armando Guebuza | MOZ | GOV | president | 2005-02-02 | 2015-01-15
Aronda Nyakairima | UGA | MIL | army chief | 2003-06 | 2013-05
Arthur Mutambara | ZWE | PTY OPP | opposition leader | 2006 | 2009-02
Arthur Mutambara | ZWE | GOV | deputy prime minister | 2009-02 | 2013-09
Asha-Rose Migiro | TZA | GOV | foreign minister | 2006-01 | 2007-01
Asma Mohamed Abdalla; Asma Abdalla; Asma Mohammed Abdalla | SDN | GOV | foreign minister | 2019-09-08 | 2020-07
Assimi Goita | MLI | GOV MIL | junta leader | 2020-08-19
Assuncao dos Anjos; Assunção dos Anjos | AGO | GOV | foreign minister | 2008-10 | 2010-11
Atiku Abubakar | NGA | GOV | vice president | 1999-05-29 | 2007-05-29
Atiku Abubakar | NGA | PTY OPP | opposition leader | 2007-05-29
Augustin Kontchou Kouomegni; Augustin Kontchou | CMR | GOV | foreign minister | 1997 | 2001
Augustin Matata Ponyo | COD | GOV | prime minister | 2012-04 | 2016-12
Augustin Nsanze | BDI | GOV | foreign minister | 2009-01 | 2011-11
Augustine Mahiga | TZA | GOV | foreign minister | 2015-12 | 2019-03
Augustine Ngafuan; Augustine Kpehe Ngafuan | LBR | GOV | foreign minister | 2012-02 | 2015-10
Augustus Aikhomu | NGA | GOV | vice president | 1986 | 1993-08
Aurelien Agbenonci; Aurélien Agbénonci | BEN | GOV | foreign minister | 2016-04 | 2023-05
Awad Ibn Auf; Awad Ibn Ouf; Awad Mohamed Ahmed Ibn Auf; Awad Mohammed Ibn Ouf | SDN | GOV | defence minister | 2015-08 | 2019-04-12
Awut Deng Acuil | SSD | GOV | foreign minister | 2019-08 | 2020-03
Azali Assoumani | COM | GOV | president | 1999-04 | 2006-05
Azali Assoumani | COM | GOV | president | 2016-05-26
Azarias Ruberwa | COD | REB | leader of the RCD | 2000 | 2003-07-17
Azarias Ruberwa | COD | GOV | vice president | 2003-07-17 | 2006-12
Azubuike Ihejirika | NGA | MIL | army chief | 2010-09 | 2014-01
Babagana Kingibe | NGA | GOV | foreign minister | 1993-11 | 1995
Bah Ndaw; Bah N'Daw | MLI | GOV | interim president | 2020-09-25 | 2021-05-24
Bakary Yaou Sangare; Bakary Yaou Sangaré | NER | GOV | foreign minister | 2023-08
Bakili Muluzi | MWI | GOV | president | 1994-05-24 | 2004-05-24
Bakri Hassan Saleh | SDN | GOV | vice president | 2013-12 | 2019-02
Baleka Mbete | ZAF | GOV | deputy president | 2008-09-25 | 2009-05-09
Bamba Mamadou; Mamadou Bamba | CIV | GOV | foreign minister | 2003-03 | 2005-12
Barend du Plessis | ZAF | GOV | finance minister | 1984 | 1992
Barkat Gourad Hamadou | DJI | GOV | prime minister | 1978-10 | 2001-03
Barnaba Marial Benjamin | SSD | GOV | foreign minister | 2013-07 | 2016-04
Barnabas Sibusiso Dlamini; Sibusiso Dlamini | SWZ | GOV | prime minister | 1996-07-26 | 2003-09
Barnabas Sibusiso Dlamini; Sibusiso Dlamini | SWZ | GOV | prime minister | 2008-10-23 | 2018-09
Bashir Magashi; Bashir Salihi Magashi | NGA | GOV | defence minister | 2019-08-21 | 2023-05-29
Basile Ikouebe; Basile Ikouébé | COG | GOV | foreign minister | 2007-05 | 2015-08
Bassirou Diomaye Faye | SEN | GOV | president | 2024-04-02
Beatrice Khamisa Wani; Beatrice Wani-Noah; Beatrice Wani | SSD | GOV | foreign minister | 2020-03 | 2021-08
Bello Haliru Mohammed; Haliru Mohammed Bello | NGA | GOV | defence minister | 2011-07 | 2012-06
Benjamin Mkapa | TZA | GOV | foreign minister | 1984 | 1990
Benjamin Mkapa | TZA | GOV | president | 1995-11-23 | 2005-12-21
Berhane Gebre-Christos; Berhane Gebrekristos | ETH | GOV | acting foreign minister | 2012-09 | 2012-11-29
Bernard Chidzero | ZWE | GOV | finance minister | 1980 | 1995
Bernard Goumou | GIN | GOV | prime minister | 2022-08-20 | 2024-02-19
Bernard Makuza | RWA | GOV | prime minister | 2000-03-08 | 2011-10-06
Bernard Membe | TZA | GOV | foreign minister | 2007-01 | 2015-11
Bertrand Bisimwa | COD | REB | president of M23 | 2013-03
Bingu wa Mutharika | MWI | GOV | president | 2004-05-24 | 2012-04-05
Birhanu Jula; Berhanu Jula | ETH | MIL | army chief | 2020-11-08
Bizima Karaha | COD | GOV | foreign minister | 1997-05 | 1998-08
Blaise Compaore; Compaore | BFA | GOV | president | 1987-10-15 | 2014-10-31
Blaise Compaore; Compaore | BFA | ELI | former president | 2014-10-31
Bobi Wine; Robert Kyagulanyi | UGA | PTY OPP | opposition leader | 2017-07
Bola Tinubu; Tinubu | NGA | GOV | governor of Lagos | 1999-05-29 | 2007-05-29
Bola Tinubu; Tinubu | NGA | PTY | politician | 2007-05-29 | 2023-05-29
Bola Tinubu; Tinubu | NGA | GOV | president | 2023-05-29
Bonaya Godana | KEN | GOV | foreign minister | 1998-01 | 2001
Bornito de Sousa | AGO | GOV | vice president | 2017-09-26 | 2022-09-15
Bosco Ntaganda | COD | REB | rebel general | 2006 | 2013-03-18
Boubou Cisse; Boubou Cissé | MLI | GOV | prime minister | 2019-04-22 | 2020-08-18
Brice Oligui Nguema | GAB | GOV MIL | junta leader | 2023-08-30 | 2025-05-03
Brice Oligui Nguema | GAB | GOV | president | 2025-05-03
Brigi Rafini | NER | GOV | prime minister | 2011-04-07 | 2021-04-03
Bruno Tshibala | COD | GOV | prime minister | 2017-05-18 | 2019-09
Camille Vital | MDG | GOV | prime minister | 2009-12-20 | 2011-10-28
Carlos Veiga | CPV | GOV | prime minister | 1991-04-04 | 2000-07-29
Carlos Vila Nova | STP | GOV | president | 2021-10-02
Catherine Samba-Panza | CAF | GOV | interim president | 2014-01-23 | 2016-03-30
Cellou Dalein Diallo | GIN | GOV | prime minister | 2004-12-09 | 2006-04-05
Cellou Dalein Diallo | GIN | PTY OPP | opposition leader | 2010
Charles Koffi Diby | CIV | GOV | foreign minister | 2012-11 | 2016-01
Charles Konan Banny | CIV | GOV | prime minister | 2005-12-07 | 2007-04-04
Charles Muligande; Charles Murigande | RWA | GOV | foreign minister | 2002-11 | 2008-03
Charles Nqakula | ZAF | GOV | defence minister | 2008-09-25 | 2009-05-10
Charles Rabemananjara | MDG | GOV | prime minister | 2007-01-25 | 2009-03-17
Charles Soludo; Chukwuma Soludo | NGA | GOV | central bank governor | 2004-05-29 | 2009-05-29
Charles Taylor | LBR | REB | rebel leader | 1989-12-24 | 1997-08-02
Charles Taylor | LBR | GOV | president | 1997-08-02 | 2003-08-11
Charles Taylor | LBR | ELI | former president | 2003-08-11
Cheick Modibo Diarra; Cheikh Modibo Diarra | MLI | GOV | prime minister | 2012-04-17 | 2012-12-11
Cheikh Hadjibou Soumare; Cheikh Hadjibou Soumaré | SEN | GOV | prime minister | 2007-06-19 | 2009-04-30
Cheikh Tidiane Gadio | SEN | GOV | foreign minister | 2000-04 | 2009-10
Cherif Mahamat Zene; Chérif Mahamat Zene | TCD | GOV | foreign minister | 2018-12 | 2022-09
Chirau Ali Mwakwere; Ali Mwakwere | KEN | GOV | foreign minister | 2004-06 | 2005-12
Chishimba Kambwili | ZMB | GOV | foreign minister | 2011-09 | 2012-07
Choguel Maiga; Choguel Kokalla Maiga; Choguel Maïga | MLI | GOV | prime minister | 2021-06-07 | 2024-11-20
Chris Hani | ZAF | PTY | Communist Party leader | 1991-12 | 1993-04-10
Chris Liebenberg | ZAF | GOV | finance minister | 1994-09 | 1996-04
Chris Obure | KEN | GOV | foreign minister | 2001 | 2002
Chris Stals | ZAF | GOV | central bank governor | 1989-08 | 1999-08
Christian Ntsay | MDG | GOV | prime minister | 2018-06-06 | 2025-10-06
Christon Tembo | ZMB | GOV | foreign minister | 1995 | 1996
Christophe Dabire; Christophe Dabiré | BFA | GOV | prime minister | 2019-01-24 | 2021-12-08
Christophe Lutundula | COD | GOV | foreign minister | 2021-04-12 | 2024-06-12
Christopher Musa | NGA | GOV | defence minister | 2025-12
Clement Mouamba; Clément Mouamba | COG | GOV | prime minister | 2016-04-23 | 2021-05-12
Cleopa Msuya | TZA | GOV | prime minister | 1994-12 | 1995-11
Cleopas Dlamini | SWZ | GOV | prime minister | 2021-07-16 | 2023-09
Constantino Chiwenga | ZWE | MIL | army chief | 2004 | 2017-12
Constantino Chiwenga | ZWE | GOV | vice president | 2017-12-28
Corneille Nangaa | COD | REB | leader of the Congo River Alliance | 2023-12
Crispin Atama; Crispin Atama Tabe | COD | GOV | defence minister | 2014-12 | 2019-08
Crispus Kiyonga | UGA | GOV | defence minister | 2006 | 2016
Cristovao Chume; Cristóvão Chume | MOZ | GOV | defence minister | 2021-11
Cyprien Ntaryamira | BDI | GOV | president | 1994-02-05 | 1994-04-06
Cyril Ramaphosa; Ramaphosa | ZAF | PTY | ANC leader | 1991 | 1997
Cyril Ramaphosa; Ramaphosa | ZAF | BUS | businessman | 1997 | 2014-05-26
Cyril Ramaphosa; Ramaphosa | ZAF | GOV | deputy president | 2014-05-26 | 2018-02-15
Cyril Ramaphosa; Ramaphosa | ZAF | GOV | president | 2018-02-15
Daniel Chapo | MOZ | GOV | president | 2025-01-15
Daniel Kablan Duncan | CIV | GOV | prime minister | 1993-12-15 | 1999-12-24
Daniel Kablan Duncan | CIV | GOV | foreign minister | 2011-06 | 2012-11
Daniel Kablan Duncan | CIV | GOV | prime minister | 2012-11-21 | 2017-01-10
Daniel arap Moi; Daniel Arap Moi | KEN | GOV | president | 1978-08-22 | 2002-12-30
Daniel arap Moi; Daniel Arap Moi | KEN | ELI | former president | 2002-12-30
Danny Faure | SYC | GOV | president | 2016-10-16 | 2020-10-26
Daoud Yaya Brahim | TCD | GOV | defence minister | 2018 | 2023
Daouda Malam Wanke; Daouda Mallam Wanke; Daouda Malam Wanké | NER | GOV MIL | military ruler | 1999-04-11 | 1999-12-22
David Kpomakpor; David D. Kpomakpor | LBR | GOV | interim president | 1994-03-07 | 1995-09-01
David Mabuza | ZAF | GOV | deputy president | 2018-02-27 | 2023-02-28
David Muhoozi | UGA | MIL | army chief | 2017-01 | 2021-06
Dawda Jawara | GMB | GOV | president | 1970-04 | 1994-07-22
Debretsion Gebremichael | ETH | REB PTY | leader of the TPLF | 2020-11 | 2022-11
Debretsion Gebremichael | ETH | PTY | leader of the TPLF | 2022-11
Dee-Maxwell Saah Kemayah; Dee-Maxwell Kemayah | LBR | GOV | foreign minister | 2020 | 2024-01
Delwa Kassire Koumakoye; Nouradine Delwa Kassire Koumakoye | TCD | GOV | prime minister | 2007-02-26 | 2008-04-16
Demeke Mekonnen | ETH | GOV | foreign minister | 2020-11 | 2024-01
Deng Alor | SDN | GOV | foreign minister | 2007-10 | 2010-06
Deng Alor | SSD | GOV | foreign minister | 2011-07 | 2011-08
Deng Alor | SSD | GOV | foreign minister | 2016-04 | 2018-03
Deng Dau Deng | SSD | GOV | acting foreign minister | 2023-03 | 2023-09
Denis Sassou Nguesso; Denis Sassou-Nguesso | COG | GOV | president | 1979-02 | 1992-08-31
Denis Sassou Nguesso; Denis Sassou-Nguesso | COG | PTY OPP | former president | 1992-08-31 | 1997-10-15
Denis Sassou Nguesso; Denis Sassou-Nguesso | COG | GOV | president | 1997-10-15
Derek Keys | ZAF | GOV | finance minister | 1992-05 | 1994-09
Desmond Tutu; Archbishop Tutu | ZAF | REL | archbishop | 1986-09 | 1996-06
Desmond Tutu; Archbishop Tutu | ZAF | REL | archbishop emeritus | 1996-06 | 2021-12-26
Dhananjay Ramful; Ritish Ramful | MUS | GOV | foreign minister | 2024-11
Didier Ratsiraka | MDG | GOV | president | 1975-06 | 1993-03-27
Didier Ratsiraka | MDG | GOV | president | 1997-02-09 | 2002-07-05
Dileita Mohamed Dileita | DJI | GOV | prime minister | 2001-03-07 | 2013-04-01
Dioncounda Traore | MLI | GOV | interim president | 2012-04-12 | 2013-09-04
Django Sissoko; Diango Cissoko | MLI | GOV | prime minister | 2012-12-12 | 2013-09-05
Djibo Ka; Djibo Leyti Ka | SEN | GOV | foreign minister | 1991 | 1993
Djibrill Bassole; Djibril Bassole; Djibrill Bassolé | BFA | GOV | foreign minister | 2007-06 | 2008-07
Djibrill Bassole; Djibril Bassole; Djibrill Bassolé | BFA | GOV | foreign minister | 2011-04 | 2014-10-31
Djimrangar Dadnadji; Joseph Djimrangar Dadnadji | TCD | GOV | prime minister | 2013-01-21 | 2013-11
Dominic Nitiwul | GHA | GOV | defence minister | 2017-02 | 2025-01-07
Domitien Ndayizeye | BDI | GOV | president | 2003-04-30 | 2005-08-26
Domkat Bali | NGA | GOV | defence minister | 1984 | 1990
Duma Boko | BWA | GOV | president | 2024-11-01
Edem Kodjo | TGO | GOV | prime minister | 1994-04-25 | 1996-08-20
Edem Kodjo | TGO | GOV | prime minister | 2005-06-09 | 2006-09-20
Edgar Lungu | ZMB | GOV | president | 2015-01-25 | 2021-08-24
Edgard Alain Mebe Ngo'o; Edgar Alain Mebe Ngo'o | CMR | GOV | defence minister | 2009-06 | 2015-10
Edouard Bizimana; Édouard Bizimana | BDI | GOV | foreign minister | 2025-08
Edouard Ngirente; Édouard Ngirente | RWA | GOV | prime minister | 2017-08-30 | 2025-07-23
Edward Lowassa | TZA | GOV | prime minister | 2005-12-30 | 2008-02-07
Edward Omane Boamah | GHA | GOV | defence minister | 2025-01-30 | 2025-08-06
Effron Lungu | ZMB | GOV | foreign minister | 2013-03 | 2014-03
Elijah Ngurare | NAM | GOV | prime minister | 2025-03-21
Ellen Johnson Sirleaf; Ellen Johnson-Sirleaf | LBR | GOV | president | 2006-01-16 | 2018-01-22
Ellen Johnson Sirleaf; Ellen Johnson-Sirleaf | LBR | ELI | former president | 2018-01-22
Ely Ould Mohamed Vall; Ely Ould Mohammed Vall | MRT | GOV MIL | military ruler | 2005-08-03 | 2007-04-19
Emmanuel Issoze-Ngondet; Emmanuel Issoze Ngondet | GAB | GOV | foreign minister | 2012-02 | 2016-09
Emmanuel Nadingar; Emmanuel Djelassem Nadingar | TCD | GOV | prime minister | 2010-03-05 | 2013-01-21
Emmerson Mnangagwa; Mnangagwa | ZWE | GOV | justice minister | 1989 | 2000
Emmerson Mnangagwa; Mnangagwa | ZWE | LEG | speaker of parliament | 2000-07 | 2005-04
Emmerson Mnangagwa; Mnangagwa | ZWE | GOV | defence minister | 2009-02 | 2013-09
Emmerson Mnangagwa; Mnangagwa | ZWE | GOV | vice president | 2014-12-12 | 2017-11-06
Emmerson Mnangagwa; Mnangagwa | ZWE | GOV | president | 2017-11-24
Enoch Godongwana | ZAF | GOV | finance minister | 2021-08-05
Ephraim Inoni | CMR | GOV | prime minister | 2004-12-08 | 2009-06-30
Eriya Kategaya | UGA | GOV | foreign minister | 1996 | 2001
Ernest Bai Koroma | SLE | GOV | president | 2007-09-17 | 2018-04-04
Ernest Shonekan; Shonekan | NGA | GOV | interim president | 1993-08-26 | 1993-11-17
Ernest Wamba dia Wamba | COD | REB | leader of the RCD | 1998-08 | 2003
Esperanca da Costa; Esperança da Costa | AGO | GOV | vice president | 2022-09-15
Etienne Tshisekedi | COD | GOV | prime minister | 1991-09-29 | 1991-11-01
Etienne Tshisekedi | COD | PTY OPP | opposition leader | 1991-11-01 | 1992-08-15
Etienne Tshisekedi | COD | GOV | prime minister | 1992-08-15 | 1993-03-18
Etienne Tshisekedi | COD | PTY OPP | opposition leader | 1993-03-18 | 2017-02-01
Eugene Camara; Eugène Camara | GIN | GOV | prime minister | 2007-02-09 | 2007-03-01
Eugene Koffi Adoboli; Eugène Koffi Adoboli | TGO | GOV | prime minister | 1999-05-21 | 2000-08-31
Eugene Terre'Blanche; Eugene Terreblanche | ZAF | PTY OPP | white supremacist leader | 1973 | 2010-04-03
Eugene Wamalwa | KEN | GOV | defence minister | 2021-09 | 2022-10
Evariste Ndayishimiye | BDI | GOV | president | 2020-06-18
Evaristo Carvalho | STP | GOV | president | 2016-09-03 | 2021-10-02
Ezechiel Nibigira; Ezéchiel Nibigira | BDI | GOV | foreign minister | 2018-04 | 2020-06
F.W. de Klerk; Frederik de Klerk; F. W. de Klerk; Frederik Willem de Klerk; de Klerk | ZAF | GOV | president | 1989-08-15 | 1994-05-10
F.W. de Klerk; Frederik de Klerk; F. W. de Klerk; Frederik Willem de Klerk; de Klerk | ZAF | GOV | deputy president | 1994-05-10 | 1996-06-30
F.W. de Klerk; Frederik de Klerk; F. W. de Klerk; Frederik Willem de Klerk; de Klerk | ZAF | ELI | former president | 1996-06-30 | 2021-11-11
Faruk Yahaya; Farouk Yahaya | NGA | MIL | army chief | 2021-05-27 | 2023-06-19
Faure Gnassingbe | TGO | GOV | president | 2005-05-04 | 2025-05-03
Faure Gnassingbe | TGO | GOV | president of the council of ministers | 2025-05-03
Faustin Birindwa | COD | GOV | prime minister | 1993-03-18 | 1994-06-14
Faustin Twagiramungu | RWA | GOV | prime minister | 1994-07-19 | 1995-08-28
Faustin-Archange Touadera; Touadera | CAF | GOV | prime minister | 2008-01 | 2013-01
Faustin-Archange Touadera; Touadera | CAF | GOV | president | 2016-03-30
Felix Houphouet-Boigny; Houphouet-Boigny | CIV | GOV | president | 1960-11 | 1993-12-07
Felix Moloua; Félix Moloua | CAF | GOV | prime minister | 2022-02-07
Felix Tshisekedi; Felix Antoine Tshisekedi | COD | PTY OPP | opposition leader | 2017-03 | 2019-01-24
Felix Tshisekedi; Felix Antoine Tshisekedi | COD | GOV | president | 2019-01-24
Ferdinand Oyono; Ferdinand Leopold Oyono | CMR | GOV | foreign minister | 1992-11 | 1997
Festus Mogae | BWA | GOV | president | 1998-04-01 | 2008-04-01
Filipe Nyusi; Nyusi | MOZ | GOV | defence minister | 2008-03 | 2014-03
Filipe Nyusi; Nyusi | MOZ | GOV | president | 2015-01-15 | 2025-01-15
Firmin Ngrebada | CAF | GOV | prime minister | 2019-02-25 | 2021-06-11
Foday Sankoh; Sankoh | SLE | REB | leader of the RUF | 1991-03 | 2003-07-29
Fowsiyo Yussuf Haji Adan; Fawzia Yusuf Adam; Fauzia Yusuf Haji Adan | SOM | GOV | foreign minister | 2012-11 | 2014-01
Fradique de Menezes | STP | GOV | president | 2001-09-03 | 2011-09-03
France-Albert Rene | SYC | GOV | president | 1977-06 | 2004-04
Francois Bozize; Bozize | CAF | GOV | president | 2003-03-15 | 2013-03-24
Francois Bozize; Bozize | CAF | ELI | former president | 2013-03-24
Francois Lonseny Fall; François Lonseny Fall; Francois Fall | GIN | GOV | prime minister | 2004-02-23 | 2004-04-30
Francois-Xavier Ngoubeyou; François-Xavier Ngoubeyou | CMR | GOV | foreign minister | 2001 | 2004-12
Fred Matiang'i; Fred Matiangi | KEN | GOV | interior minister | 2017-07 | 2022-10
Frederick Chiluba; Chiluba | ZMB | GOV | president | 1991-11-02 | 2002-01-02
Frederick Chiluba; Chiluba | ZMB | ELI | former president | 2002-01-02
Frederick Shava | ZWE | GOV | foreign minister | 2021-02 | 2024-11
Frederick Sumaye | TZA | GOV | prime minister | 1995-11-28 | 2005-12-30
Freeman Mbowe | TZA | PTY OPP | opposition leader | 2004 | 2025-01
Gbehzohngar Findley | LBR | GOV | foreign minister | 2018-01 | 2020
Gedion Timothewos | ETH | GOV | foreign minister | 2024-10
Gedu Andargachew | ETH | GOV | foreign minister | 2019-04 | 2020-11
Geoffrey Onyeama | NGA | GOV | foreign minister | 2015-11 | 2023-05
George Cosmas Adyebo; Cosmas Adyebo | UGA | GOV | prime minister | 1991-01 | 1994-11
George Saitoti | KEN | GOV | vice president | 1989-05 | 1998-01
George Saitoti | KEN | GOV | vice president | 1999-04 | 2002-08
George Saitoti | KEN | GOV | acting foreign minister | 2010-10 | 2011-08
George Weah | LBR | PTY OPP | politician | 2005 | 2018-01-22
George Weah | LBR | GOV | president | 2018-01-22 | 2024-01-22
Georges Chikoti; Georges Rebelo Chicoti; Georges Chicoti | AGO | GOV | foreign minister | 2010-11 | 2017-09
Getachew Reda | ETH | REB | TPLF spokesman | 2020-11 | 2023-03
Getachew Reda | ETH | GOV | president of Tigray | 2023-03 | 2025-04
Gibril Ibrahim; Jibril Ibrahim | SDN | REB | leader of JEM | 2012-01
Gilbert Houngbo; Gilbert Fossoun Houngbo | TGO | GOV | prime minister | 2008-09-08 | 2012-07-23
Gill Marcus | ZAF | GOV | central bank governor | 2009-11 | 2014-11
Girma Wolde-Giorgis | ETH | GOV | president | 2001-10-08 | 2013-10-07
Given Lubinda | ZMB | GOV | foreign minister | 2012-07 | 2013-03
Gnassingbe Eyadema; Eyadema | TGO | GOV | president | 1967-04 | 2005-02-05
Godwin Emefiele; Emefiele | NGA | GOV | central bank governor | 2014-06-03 | 2023-06-09
Goodluck Jonathan | NGA | GOV | vice president | 2007-05-29 | 2010-05-05
Goodluck Jonathan | NGA | GOV | president | 2010-05-06 | 2015-05-29
Goodluck Jonathan | NGA | ELI | former president | 2015-05-29
Grace Mugabe | ZWE | PTY | first lady | 1996-08 | 2017-11-21
Gualberto do Rosario; Gualberto do Rosário | CPV | GOV | prime minister | 2000-07-29 | 2001-02-01
Guillaume Soro | CIV | REB | leader of the New Forces | 2002-09 | 2007-04
Guillaume Soro | CIV | GOV | prime minister | 2007-04-04 | 2012-03
Guillaume Soro | CIV | LEG | speaker of parliament | 2012-03 | 2019-02
Guy Kabombo Muadiamvita; Guy Kabombo | COD | GOV | defence minister | 2024-06-12
Guy Scott | ZMB | GOV | acting president | 2014-10-28 | 2015-01-25
Gyude Bryant; Charles Gyude Bryant | LBR | GOV | head of the interim government | 2003-10-14 | 2006-01-16
Habib Thiam | SEN | GOV | prime minister | 1991-04-08 | 1998-07-03
Hackman Owusu-Agyeman | GHA | GOV | foreign minister | 2001-02 | 2003-04
Hage Geingob | NAM | GOV | prime minister | 1990-03-21 | 2002-08-28
Hage Geingob | NAM | GOV | prime minister | 2012-12-04 | 2015-03-21
Hage Geingob | NAM | GOV | president | 2015-03-21 | 2024-02-04
Haile Woldense; Haile Woldetensae; Haile Weldensae | ERI | GOV | foreign minister | 1997 | 2000
Hailemariam Desalegn | ETH | GOV | foreign minister | 2010-10 | 2012-08
Hailemariam Desalegn | ETH | GOV | prime minister | 2012-08-20 | 2018-04-02
Hakainde Hichilema | ZMB | PTY OPP | opposition leader | 2006 | 2021-08-24
Hakainde Hichilema | ZMB | GOV | president | 2021-08-24
Hama Amadou | NER | GOV | prime minister | 1995-02-21 | 1996-01-27
Hama Amadou | NER | GOV | prime minister | 2000-01-03 | 2007-06-01
Hamed Bakayoko | CIV | GOV | defence minister | 2017-07 | 2021-03-10
Hamed Bakayoko | CIV | GOV | prime minister | 2020-07-30 | 2021-03-10
Hamza Abdi Barre | SOM | GOV | prime minister | 2022-06-26
Hanna Tetteh; Hanna Serwaah Tetteh | GHA | GOV | foreign minister | 2013-01 | 2017-01-07
Harry Kalaba | ZMB | GOV | foreign minister | 2014-03 | 2018-01
Hassabo Mohamed Abdelrahman; Hassabo Mohammed Abdel-Rahman; Hassabo Abdul Rahman | SDN | GOV | vice president | 2013-12 | 2019-02
Hassan Abshir Farah | SOM | GOV | prime minister | 2001-11 | 2003-12
Hassan Ali Khaire | SOM | GOV | prime minister | 2017-03 | 2020-07
Hassan Dahir Aweys; Sheikh Hassan Dahir Aweys | SOM | REB REL | Islamist leader | 1991 | 2013-06
Hassan Daoud Kabroun; Hassan Kabroun | SDN | GOV | defence minister | 2025-06
Hassan Gouled Aptidon | DJI | GOV | president | 1977-06 | 1999-05-08
Hassan Sheikh Mohamud; Hassan Sheikh Mohamoud | SOM | GOV | president | 2012-09-16 | 2017-02-16
Hassan Sheikh Mohamud; Hassan Sheikh Mohamoud | SOM | GOV | president | 2022-05-23
Hassan al-Turabi; Hassan Turabi; Hassan al-Tourabi | SDN | REL PTY | Islamist leader | 1989-06 | 1996-04
Hassan al-Turabi; Hassan Turabi; Hassan al-Tourabi | SDN | LEG PTY | speaker of parliament | 1996-04 | 1999-12
Hassan al-Turabi; Hassan Turabi; Hassan al-Tourabi | SDN | PTY OPP | opposition leader | 1999-12 | 2016-03-05
Hassoumi Massoudou; Massoudou Hassoumi | NER | GOV | foreign minister | 2021-04-07 | 2023-07-26
Hastings Banda; Kamuzu Banda | MWI | GOV | president | 1966-07 | 1994-05-24
Helen Zille | ZAF | PTY OPP | leader of the Democratic Alliance | 2007-05-06 | 2015-05-10
Henri Eyebe Ayissi | CMR | GOV | foreign minister | 2007-09 | 2011-12
Henri Konan Bedie; Bedie | CIV | GOV | president | 1993-12-07 | 1999-12-24
Henri Konan Bedie; Bedie | CIV | ELI | former president | 1999-12-24
Henri-Marie Dondra | CAF | GOV | prime minister | 2021-06-11 | 2022-02-07
Henrique Rosa; Henrique Pereira Rosa | GNB | GOV | interim president | 2003-09-28 | 2005-10-01
Herbert Murerwa | ZWE | GOV | finance minister | 1996 | 2000
Herbert Murerwa | ZWE | GOV | finance minister | 2002-08 | 2004-02
Herintsalama Rajaonarivelo | MDG | GOV | prime minister | 2025-10-20
Hery Rajaonarimampianina | MDG | GOV | president | 2014-01-25 | 2018-09-07
Hidipo Hamutenya | NAM | GOV | foreign minister | 2002-08-27 | 2004-05
Hifikepunye Pohamba | NAM | GOV | president | 2005-03-21 | 2015-03-21
Hissein Brahim Taha; Hussein Brahim Taha | TCD | GOV | foreign minister | 2017-02 | 2018-12
Hissene Habre | TCD | GOV | president | 1982-06 | 1990-12-01
Hissene Habre | TCD | ELI | former president | 1990-12-01
Horta N'Tam; Horta Inta-A | GNB | GOV | transitional president | 2025-11-27
Hussein Aideed; Hussein Mohamed Aideed; Hussein Farah Aideed | SOM | PRM | warlord | 1996-08 | 2004
Hussein Awad Ali; Hussein Awad | SDN | GOV | foreign minister | 2024-04 | 2024-11
Hussein Suleiman Abu Saleh; Hussein Abu Saleh | SDN | GOV | foreign minister | 1993 | 1995-02
Ian Khama | BWA | GOV | president | 2008-04-01 | 2018-04-01
Ibrahim Attahiru | NGA | MIL | army chief | 2021-01-26 | 2021-05-21
Ibrahim Babangida; Babangida | NGA | GOV MIL | president | 1985-08-27 | 1993-08-26
Ibrahim Babangida; Babangida | NGA | ELI | former president | 1993-08-26
Ibrahim Bare Mainassara | NER | GOV | president | 1996-01-27 | 1999-04-09
Ibrahim Boubacar Keita | MLI | GOV | prime minister | 1994-02 | 2000-02
Ibrahim Boubacar Keita | MLI | GOV | president | 2013-09-04 | 2020-08-18
Ibrahim Ghandour | SDN | GOV | foreign minister | 2015-06 | 2018-04
Ibrahim Traore | BFA | GOV MIL | junta leader | 2022-09-30
Ibrahim Yacoubou; Ibrahim Yacouba | NER | GOV | foreign minister | 2016-04 | 2018-04
Ibrahima Fall | SEN | GOV | foreign minister | 1984 | 1990
Ibrahima Kassory Fofana; Kassory Fofana | GIN | GOV | prime minister | 2018-05-24 | 2021-09-05
Idriss Deby | TCD | GOV | president | 1990-12-02 | 2021-04-20
Idrissa Seck | SEN | GOV | prime minister | 2002-11-04 | 2004-04-21
Ignatius Olisemeka | NGA | GOV | foreign minister | 1998-08 | 1999-05-29
Ike Nwachukwu | NGA | GOV | foreign minister | 1987 | 1993
Ikililou Dhoinine | COM | GOV | president | 2011-05-26 | 2016-05-26
Isaac Zida; Yacouba Isaac Zida | BFA | GOV | prime minister | 2014-11-19 | 2015-12-28
Isaias Afwerki; Isaias Afewerki; Issaias Afewerki; Isayas Afewerki | ERI | REB | leader of the EPLF | 1987 | 1991-05
Isaias Afwerki; Isaias Afewerki; Issaias Afewerki; Isayas Afewerki | ERI | GOV | president | 1991-05
Isidore Mvouba | COG | GOV | prime minister | 2005-01 | 2009-09
Ismail Mohamoud Hurreh Buba; Ismail Hurreh Buba | SOM | GOV | foreign minister | 2006 | 2007-12
Ismail Omar Guelleh | DJI | GOV | president | 1999-05-08
Ismail Ould Cheikh Ahmed | MRT | GOV | foreign minister | 2018-06 | 2022-03
Issa Tchiroma; Issa Tchiroma Bakary | CMR | PTY OPP | opposition leader | 2025-07
Issaka Malloua Djamous; Issakha Malloua Djamouss | TCD | GOV | defence minister | 2023-11
Iyad Ag Ghali | MLI | REB | Tuareg rebel leader | 1990
Jacob Oboth; Jacob Marksons Oboth | UGA | GOV | defence minister | 2023
Jacob Zuma; Zuma | ZAF | GOV | deputy president | 1999-06-17 | 2005-06-14
Jacob Zuma; Zuma | ZAF | PTY | ANC leader | 2005-06-14 | 2009-05-09
Jacob Zuma; Zuma | ZAF | GOV | president | 2009-05-09 | 2018-02-14
Jacob Zuma; Zuma | ZAF | ELI | former president | 2018-02-14
Jacob Zuma; Zuma | ZAF | PTY OPP | leader of uMkhonto weSizwe | 2023-12-16
Jacques Sylla | MDG | GOV | prime minister | 2002-05-09 | 2007-01-20
Jacques-Roger Booh-Booh | CMR | GOV | foreign minister | 1988 | 1992
Jaime Neto; Jaime Bessa Neto | MOZ | GOV | defence minister | 2020-01 | 2021-11
Jakaya Kikwete | TZA | GOV | foreign minister | 1995 | 2005-12
Jakaya Kikwete | TZA | GOV | president | 2005-12-21 | 2015-11-05
Jamal al-Din Omar; Gamal al-Din Omar; Jamal Omar | SDN | GOV | defence minister | 2019-09 | 2020-03-25
James Kabarebe | RWA | GOV | defence minister | 2010-04 | 2018-10-19
James Kazini | UGA | MIL | army chief | 1999 | 2003-06
James Michel; James Alix Michel | SYC | GOV | president | 2004-04-14 | 2016-10-16
James Pitia Morgan; James Morgan | SSD | GOV | foreign minister | 2023-09 | 2024-04
James Wapakhabulo | UGA | GOV | foreign minister | 2001 | 2004-03
January Makamba | TZA | GOV | foreign minister | 2023-08-30 | 2024-07
Jean Kambanda | RWA | GOV | prime minister | 1994-04-08 | 1994-07-19
Jean Omer Beriziky; Omer Beriziky | MDG | GOV | prime minister | 2011-11-02 | 2014-04-16
Jean Ravelonarivo | MDG | GOV | prime minister | 2015-01-14 | 2016-04-13
Jean-Claude Gakosso | COG | GOV | foreign minister | 2015-08
Jean-Lucien Savi de Tove; Jean-Lucien Savi de Tové | TGO | GOV | president | 2025-05-03
Jean-Marie Atangana Mebara | CMR | GOV | foreign minister | 2006-09 | 2007-09
Jean-Marie Dore; Jean-Marie Doré | GIN | GOV | prime minister | 2010-01-26 | 2010-12-24
Jean-Marie Kacou Gervais | CIV | GOV | foreign minister | 2010-02 | 2010-12
Jean-Marie Runiga; Jean-Marie Runiga Lugerero | COD | REB | president of M23 | 2012-08 | 2013-02
Jean-Michel Sama Lukonde; Sama Lukonde | COD | GOV | prime minister | 2021-02-15 | 2024-06-12
Jean-Pierre Bemba; Bemba | COD | REB | leader of the MLC | 1998-11 | 2003-07-17
Jean-Pierre Bemba; Bemba | COD | GOV | vice president | 2003-07-17 | 2006-12
Jean-Pierre Bemba; Bemba | COD | PTY OPP | politician | 2006-12 | 2023-03
Jean-Pierre Bemba; Bemba | COD | GOV | defence minister | 2023-03 | 2024-05
Jeannot Ahoussou-Kouadio; Jeannot Kouadio Ahoussou | CIV | GOV | prime minister | 2012-03-13 | 2012-11-21
Jeje Odongo; Haji Abubaker Jeje Odongo | UGA | GOV | foreign minister | 2021-06
Jerry Rawlings; Rawlings | GHA | GOV | president | 1981-12-31 | 2001-01-07
Jerry Rawlings; Rawlings | GHA | ELI | former president | 2001-01-07
Joao Bernardo Vieira | GNB | GOV | president | 1980-11 | 1999-05-07
Joao Bernardo Vieira | GNB | GOV | president | 2005-10-01 | 2009-03-02
Joao Bernardo de Miranda; João Bernardo de Miranda; Joao Miranda | AGO | GOV | foreign minister | 1999-01 | 2008-10
Joao Lourenco | AGO | GOV | president | 2017-09-26
Joaquim Chissano; Chissano | MOZ | GOV | president | 1986-11-06 | 2005-02-02
Joaquim Chissano; Chissano | MOZ | ELI | former president | 2005-02-02
Joe Malanji; Joseph Malanji | ZMB | GOV | foreign minister | 2018-01 | 2021-05
Joe Modise | ZAF | GOV | defence minister | 1994-05-11 | 1999-06
Joe Slovo | ZAF | PTY | Communist Party leader | 1984 | 1994-05
Joe Slovo | ZAF | GOV | housing minister | 1994-05-11 | 1995-01-06
John Atta Mills | GHA | GOV | president | 2009-01-07 | 2012-07-24
John Fru Ndi | CMR | PTY OPP | opposition leader | 1990-05 | 2023-06-12
John Garang; Garang | SDN | REB | leader of the SPLA | 1983 | 2005-07-09
John Garang; Garang | SDN | GOV | vice president | 2005-07-09 | 2005-07-30
John Kufuor; Kufuor | GHA | GOV | president | 2001-01-07 | 2009-01-07
John Magufuli; Magufuli | TZA | GOV | president | 2015-11-05 | 2021-03-17
John Mahama; John Dramani Mahama | GHA | GOV | president | 2012-07-24 | 2017-01-07
John Mahama; John Dramani Mahama | GHA | GOV | president | 2025-01-07
John Malecela | TZA | GOV | prime minister | 1990-11 | 1994-12
John Steenhuisen | ZAF | PTY OPP | leader of the Democratic Alliance | 2019-10-27 | 2024-07-03
Johnny Paul Koroma | SLE | GOV MIL | military ruler | 1997-05-25 | 1998-02-12
Joice Mujuru | ZWE | GOV | vice president | 2004-12 | 2014-12
Jonas Savimbi; Savimbi | AGO | REB PTY | leader of UNITA | 1966 | 2002-02-22
Jonathan Moyo | ZWE | GOV | information minister | 2000 | 2005-02
Jorge Carlos Fonseca | CPV | GOV | president | 2011-09-09 | 2021-11-09
Jose Eduardo dos Santos; Eduardo dos Santos | AGO | GOV | president | 1979-09-21 | 2017-09-26
Jose Eduardo dos Santos; Eduardo dos Santos | AGO | ELI | former president | 2017-09-26 | 2022-07-08
Jose Maria Neves; José Maria Neves | CPV | GOV | prime minister | 2001-02-01 | 2016-04-22
Jose Maria Neves; José Maria Neves | CPV | GOV | president | 2021-11-09
Jose Mario Vaz; José Mário Vaz | GNB | GOV | president | 2014-06-23 | 2020-02-27
Jose Pacheco; José Pacheco; Jose Condungua Pacheco | MOZ | GOV | foreign minister | 2017-12 | 2020-01
Joseph Bandabla Dauda; J.B. Dauda | SLE | GOV | foreign minister | 2010-12 | 2012-12
Joseph Beti Assomo | CMR | GOV | defence minister | 2015-10
Joseph Boakai | LBR | GOV | president | 2024-01-22
Joseph Dion Ngute; Joseph Ngute | CMR | GOV | prime minister | 2019-01-04
Joseph Kabila | COD | MIL | army chief | 1998 | 2001-01-17
Joseph Kabila | COD | GOV | president | 2001-01-17 | 2019-01-24
Joseph Kabila | COD | ELI | former president | 2019-01-24
Joseph Kokou Koffigoh; Koffigoh | TGO | GOV | prime minister | 1991-08-27 | 1994-04-25
Joseph Kony; Kony | UGA | REB | leader of the Lord's Resistance Army | 1987
Joseph Momoh | SLE | GOV | president | 1985-11-28 | 1992-04-29
Joseph Nkaissery | KEN | GOV | interior minister | 2014-12 | 2017-07-08
Joseph Rwegasira | TZA | GOV | foreign minister | 1993 | 1995
Joseph Sanusi | NGA | GOV | central bank governor | 1999-05 | 2004-05
Joseph ole Lenku; Joseph Ole Lenku | KEN | GOV | interior minister | 2013-05 | 2014-12
Joshua Nkomo | ZWE | GOV | vice president | 1990-08 | 1999-07-01
Joy Ogwu | NGA | GOV | foreign minister | 2006-08 | 2007-05-29
Joyce Banda | MWI | GOV | president | 2012-04-07 | 2014-05-31
Judith Suminwa | COD | GOV | prime minister | 2024-06-12
Julius Maada Bio; Maada Bio | SLE | GOV MIL | military ruler | 1996-01-16 | 1996-03-29
Julius Maada Bio; Maada Bio | SLE | GOV | president | 2018-04-04
Julius Malema; Malema | ZAF | PTY | ANC youth leader | 2008-04 | 2012-02
Julius Malema; Malema | ZAF | PTY OPP | leader of the Economic Freedom Fighters | 2013-07
Julius Nyerere; Nyerere | TZA | ELI | former president | 1985-11-05 | 1999-10-14
Justin Nsengiyumva | RWA | GOV | prime minister | 2025-07-23
Juvenal Habyarimana; Habyarimana | RWA | GOV | president | 1973-07-05 | 1994-04-06
Juvenal Marizamunda | RWA | GOV | defence minister | 2023-06-05
Kabine Komara; Kabiné Komara | GIN | GOV | prime minister | 2008-12-30 | 2010-01-26
Kabinga Pande | ZMB | GOV | foreign minister | 2007-08 | 2011-09
Kalla Ankourao; Kalla Ankouraou | NER | GOV | foreign minister | 2018-04 | 2021-04
Kalombo Mwansa | ZMB | GOV | foreign minister | 2002-10 | 2005-01
Kalonzo Musyoka; Stephen Kalonzo Musyoka | KEN | GOV | foreign minister | 1993-01 | 1998-01
Kalonzo Musyoka; Stephen Kalonzo Musyoka | KEN | GOV | foreign minister | 2003-01 | 2004-06
Kalonzo Musyoka; Stephen Kalonzo Musyoka | KEN | GOV | vice president | 2008-01 | 2013-04-09
Kalzeube Pahimi Deubet; Kalzeubé Pahimi Deubet; Kalzeube Payimi Deubet | TCD | GOV | prime minister | 2013-11-21 | 2016-02-15
Kamil Idris | SDN | GOV | prime minister | 2025-05-31
Kandia Camara; Kandia Kamissoko Camara | CIV | GOV | foreign minister | 2021-04 | 2023-10
Karamoko Jean-Marie Traore; Karamoko Jean-Marie Traoré | BFA | GOV | foreign minister | 2023-12
Kashim Shettima | NGA | GOV | vice president | 2023-05-29
Kassim Majaliwa | TZA | GOV | prime minister | 2015-11-20 | 2025-11
Katumba Wamala | UGA | MIL | army chief | 2013-05 | 2017-01
Keli Walubita | ZMB | GOV | foreign minister | 1997 | 2002-07
Kembo Mohadi | ZWE | GOV | defence minister | 2017-11-30 | 2017-12
Kemi Adeosun | NGA | GOV | finance minister | 2015-11-11 | 2018-09-14
Ken Saro-Wiwa; Saro-Wiwa | NGA | SOC OPP | Ogoni activist | 1990 | 1995-11-10
Kenea Yadeta | ETH | GOV | defence minister | 2020-08 | 2021-10
Kengo wa Dondo; Leon Kengo wa Dondo | COD | GOV | prime minister | 1994-07-06 | 1997-04-02
Kengo wa Dondo; Leon Kengo wa Dondo | COD | LEG | head of the Senate | 2007-05 | 2019
Kenneth Kaunda; Kaunda | ZMB | GOV | president | 1964-10-24 | 1991-11-02
Kenneth Kaunda; Kaunda | ZMB | ELI | former president | 1991-11-02
Kenneth Minimah | NGA | MIL | army chief | 2014-01 | 2015-07-13
Kgalema Motlanthe; Motlanthe | ZAF | GOV | president | 2008-09-25 | 2009-05-09
Khalil Ibrahim | SDN | REB | leader of JEM | 2003 | 2011-12-23
King Letsie | LSO | GOV | king | 1990-11-12 | 1995-01-25
King Letsie III | LSO | GOV | king | 1996-02-07
King Moshoeshoe | LSO | GOV | king | 1995-01-25 | 1996-01-15
King Mswati III; King Mswati | SWZ | GOV | king | 1986-04
Kintu Musoke | UGA | GOV | prime minister | 1994-11 | 1999-04
Kipchumba Murkomen | KEN | GOV | interior minister | 2024-12
Kithure Kindiki | KEN | GOV | interior minister | 2022-10-27 | 2024-11-01
Kithure Kindiki | KEN | GOV | deputy president | 2024-11-01
Kizza Besigye; Besigye | UGA | PTY OPP | opposition leader | 2000-10
Kobie Coetsee | ZAF | GOV | defence minister | 1993 | 1994-05-10
Koffi Sama | TGO | GOV | prime minister | 2002-06-29 | 2005-06-09
Kolo Roger; Roger Kolo | MDG | GOV | prime minister | 2014-04-16 | 2015-01-14
Komi Selom Klassou; Selom Klassou | TGO | GOV | prime minister | 2015-06-10 | 2020-09-28
Komlan Mally | TGO | GOV | prime minister | 2007-12-06 | 2008-09-08
Kumba Yala; Kumba Ialá | GNB | GOV | president | 2000-02-17 | 2003-09-14
Kwassi Klutse; Kwassi Klutsé | TGO | GOV | prime minister | 1996-08-20 | 1999-05-21
Kwesi Ahoomey-Zunu | TGO | GOV | prime minister | 2012-07-23 | 2015-06-05
Lam Akol | SDN | GOV | foreign minister | 2005-09 | 2007-10
Lamido Sanusi; Sanusi Lamido Sanusi | NGA | GOV | central bank governor | 2009-06-03 | 2014-02-20
Lamine Sidime; Lamine Sidimé | GIN | GOV | prime minister | 1999-03-08 | 2004-02-23
Lansana Conte | GIN | GOV | president | 1984-04 | 2008-12-22
Lansana Kouyate; Lansana Kouyaté | GIN | GOV | prime minister | 2007-03-01 | 2008-05-20
Laure Olga Gondjout | GAB | GOV | foreign minister | 2008-02 | 2008-10
Laurent Esso | CMR | GOV | foreign minister | 2004-12 | 2006-09
Laurent Gbagbo; Gbagbo | CIV | PTY OPP | opposition leader | 1990 | 2000-10-26
Laurent Gbagbo; Gbagbo | CIV | GOV | president | 2000-10-26 | 2011-04-11
Laurent Gbagbo; Gbagbo | CIV | ELI | former president | 2011-04-11
Laurent Kabila; Laurent-Desire Kabila; Laurent Desire Kabila | COD | REB | rebel leader | 1996-10 | 1997-05-17
Laurent Kabila; Laurent-Desire Kabila; Laurent Desire Kabila | COD | GOV | president | 1997-05-17 | 2001-01-16
Laurent Kavakure | BDI | GOV | foreign minister | 2011-11 | 2015-05
Laurent Nkunda; Nkunda | COD | REB | rebel general | 2004-05 | 2009-01-22
Lawrence Kanyuka | COD | REB | M23 spokesman | 2021
Lawrence Shimba | ZMB | GOV | foreign minister | 1996 | 1997
Lazarus Chakwera | MWI | GOV | president | 2020-06-28 | 2025-10-04
Lejeune Mbella Mbella | CMR | GOV | foreign minister | 2015-10
Lemma Megersa | ETH | GOV | defence minister | 2019-04 | 2020-08
Lemogang Kwape | BWA | GOV | foreign minister | 2020-08 | 2024-11
Leon Kacou Adom; Léon Kacou Adom | CIV | GOV | foreign minister | 2023-10
Leonard She Okitundu; Léonard She Okitundu; She Okitundu | COD | GOV | foreign minister | 2000-11 | 2003-02
Leonard She Okitundu; Léonard She Okitundu; She Okitundu | COD | GOV | foreign minister | 2016-12 | 2019-08
Leonardo Simao; Leonardo Simão; Leonardo Santos Simao | MOZ | GOV | foreign minister | 1994-12 | 2005-02
Lesetja Kganyago | ZAF | GOV | central bank governor | 2014-11-09
Levy Mwanawasa | ZMB | GOV | president | 2002-01-02 | 2008-08-19
Liberata Mulamula | TZA | GOV | foreign minister | 2021-03-31 | 2022-10
Likulia Bolongo | COD | GOV | prime minister | 1997-04-09 | 1997-05-16
Lindiwe Sisulu | ZAF | GOV | defence minister | 2009-05-11 | 2012-06-12
Lindiwe Sisulu | ZAF | GOV | foreign minister | 2018-02-26 | 2019-05-29
Louise Mushikiwabo | RWA | GOV | foreign minister | 2009-12 | 2018-10
Luc-Adolphe Tiao | BFA | GOV | prime minister | 2011-04-18 | 2014-10-30
Maaouya Ould Sid'Ahmed Taya; Maaouya Ould Taya | MRT | GOV | president | 1984-12 | 2005-08-03
Macky Sall | SEN | GOV | prime minister | 2004-04-21 | 2007-06-19
Macky Sall | SEN | GOV | president | 2012-04-02 | 2024-04-02
Madicke Niang; Madické Niang | SEN | GOV | foreign minister | 2009-10 | 2012-04
Magnus Malan | ZAF | GOV | defence minister | 1980-10 | 1991-07
Mahamadou Issoufou | NER | GOV | president | 2011-04-07 | 2021-04-02
Mahamane Ousmane | NER | GOV | president | 1993-04-16 | 1996-01-27
Mahamat Idriss Deby; Mahamat Deby | TCD | GOV MIL | junta leader | 2021-04-20 | 2022-10-10
Mahamat Idriss Deby; Mahamat Deby | TCD | GOV | interim president | 2022-10-10 | 2024-05-23
Mahamat Idriss Deby; Mahamat Deby | TCD | GOV | president | 2024-05-23
Mahamat Kamoun | CAF | GOV | prime minister | 2014-08-10 | 2016-04-02
Mahamat Saleh Annadif | TCD | GOV | foreign minister | 2022-10 | 2024-05
Mahammed Dionne; Mohammed Dionne; Mahammed Boun Abdallah Dionne | SEN | GOV | prime minister | 2014-07-06 | 2019-05-14
Mahdi Mohammed Gulaid; Mahdi Guled; Mahdi Mohamed Gulaid | SOM | GOV | acting prime minister | 2020-07-25 | 2020-09-23
Mahmoud Sherifo; Mahmud Ahmed Sherifo | ERI | GOV | foreign minister | 1993 | 1994
Mahmoud Thabit Kombo | TZA | GOV | foreign minister | 2024-07
Maite Nkoana-Mashabane | ZAF | GOV | foreign minister | 2009-05-11 | 2018-02
Malam Bacai Sanha; Malam Bacai Sanhá | GNB | GOV | interim president | 1999-05-14 | 2000-02-17
Malam Bacai Sanha; Malam Bacai Sanhá | GNB | GOV | president | 2009-09-08 | 2012-01-09
Malik Agar | SDN | REB | leader of the SPLM-North | 2011 | 2021
Malusi Gigaba | ZAF | GOV | finance minister | 2017-03-31 | 2018-02-26
Mamadou Lamine Loum | SEN | GOV | prime minister | 1998-07-03 | 2000-04-05
Mamadou Tandja | NER | GOV | president | 1999-12-22 | 2010-02-18
Mamadou Tangara | GMB | GOV | foreign minister | 2018-06 | 2025
Mamady Doumbouya; Mamadi Doumbouya | GIN | GOV MIL | junta leader | 2021-09-05
Mamady Youla | GIN | GOV | prime minister | 2015-12-29 | 2018-05-24
Mame Madior Boye | SEN | GOV | prime minister | 2001-03-03 | 2002-11-04
Mande Sidibe; Mandé Sidibé | MLI | GOV | prime minister | 2000-02-15 | 2002-03-18
Maneesh Gobin | MUS | GOV | foreign minister | 2023 | 2024-11
Mangosuthu Buthelezi; Buthelezi | ZAF | PTY | leader of Inkatha | 1975 | 1994-05-11
Mangosuthu Buthelezi; Buthelezi | ZAF | GOV | home affairs minister | 1994-05-11 | 2004-07
Mangosuthu Buthelezi; Buthelezi | ZAF | PTY | leader of Inkatha | 2004-07 | 2023-09-09
Mankeur Ndiaye | SEN | GOV | foreign minister | 2012-10 | 2017-09
Mansur Dan-Ali; Mansur Dan Ali | NGA | GOV | defence minister | 2015-11-11 | 2019-05-28
Mansur Muhtar | NGA | GOV | finance minister | 2009-01 | 2010-03
Manuel Augusto; Manuel Domingos Augusto | AGO | GOV | foreign minister | 2017-09 | 2020-04
Manuel Pinto da Costa | STP | GOV | president | 1975-07-12 | 1991-03-04
Manuel Pinto da Costa | STP | GOV | president | 2011-09-03 | 2016-09-03
Manuel Serifo Nhamadjo; Serifo Nhamadjo | GNB | GOV | transitional president | 2012-05-11 | 2014-06-23
Manuel Vicente | AGO | GOV | vice president | 2012-09-26 | 2017-09-26
Marc Ravalomanana | MDG | GOV | president | 2002-05-06 | 2009-03-17
Marcel Amon-Tanoh | CIV | GOV | foreign minister | 2016-11 | 2020-03
Marcel Gatsinzi | RWA | GOV | defence minister | 2002-11 | 2010-04
Marco Hausiku | NAM | GOV | foreign minister | 2004-05 | 2010-03
Maria Manuela Lucas; Maria Lucas | MOZ | GOV | foreign minister | 2025-01
Mariam Kaidama Sidibe; Cisse Mariam Kaidama Sidibe; Mariam Kaïdama Sidibé | MLI | GOV | prime minister | 2011-04-03 | 2012-03-22
Mariam al-Mahdi; Mariam al-Sadiq al-Mahdi; Mariam Sadiq al-Mahdi; Maryam al-Sadiq al-Mahdi | SDN | GOV | foreign minister | 2021-02-10 | 2021-11-22
Marie Tumba Nzeza; Marie Ntumba Nzeza | COD | GOV | foreign minister | 2019-09 | 2021-04
Marjon Kamara | LBR | GOV | foreign minister | 2016 | 2018-01
Marsden Madoka | KEN | GOV | foreign minister | 2002 | 2003-01
Martin Fayulu | COD | PTY OPP | opposition leader | 2018-11
Mathieu Kerekou | BEN | GOV | president | 1972-10 | 1991-04-04
Mathieu Kerekou | BEN | GOV | president | 1996-04-04 | 2006-04-06
Maurice Kamto | CMR | PTY OPP | opposition leader | 2012-08
Mayiik Ayii Deng; Mayiik Ayii | SSD | GOV | foreign minister | 2021-08 | 2023-03
Melchior Ndadaye | BDI | GOV | president | 1993-07-10 | 1993-10-21
Meles Zenawi; Meles | ETH | REB | leader of the EPRDF | 1989 | 1991-05-28
Meles Zenawi; Meles | ETH | GOV | president | 1991-05-28 | 1995-08-22
Meles Zenawi; Meles | ETH | GOV | prime minister | 1995-08-23 | 2012-08-20
Mengistu Haile Mariam; Mengistu | ETH | GOV | president | 1987-09-10 | 1991-05-21
Mengistu Haile Mariam; Mengistu | ETH | ELI | former president | 1991-05-21
Michael Randrianirina | MDG | GOV | president | 2025-10-17
Michael Sata | ZMB | GOV | president | 2011-09-23 | 2014-10-28
Michael Wamalwa; Michael Kijana Wamalwa | KEN | GOV | vice president | 2003-01 | 2003-08-23
Michel Djotodia; Djotodia | CAF | GOV | president | 2013-03-24 | 2014-01-10
Michel Kafando | BFA | GOV | interim president | 2014-11-18 | 2015-12-29
Miguel Trovoada | STP | GOV | president | 1991-04-03 | 2001-09-03
Minni Minnawi; Minni Arcua Minnawi | SDN | REB | leader of the SLA | 2001 | 2006-05
Minni Minnawi; Minni Arcua Minnawi | SDN | REB | governor of Darfur | 2021-08
Mizengo Pinda | TZA | GOV | prime minister | 2008-02-09 | 2015-11
Mmusi Maimane | ZAF | PTY OPP | leader of the Democratic Alliance | 2015-05-10 | 2019-10-23
Mobutu Sese Seko; Mobutu | COD | GOV | president | 1965-11-24 | 1997-05-16
Mobutu Sese Seko; Mobutu | COD | ELI | ousted president | 1997-05-16 | 1997-09-07
Moctar Ouane | MLI | GOV | prime minister | 2020-09-27 | 2021-05-24
Modibo Keita; Modibo Keïta | MLI | GOV | prime minister | 2002-03-18 | 2002-06-09
Modibo Keita; Modibo Keïta | MLI | GOV | prime minister | 2015-01-09 | 2017-04-10
Modibo Sidibe; Modibo Sidibé | MLI | GOV | prime minister | 2007-09-28 | 2011-04-03
Moeketsi Majoro | LSO | GOV | prime minister | 2020-05-20 | 2022-10-28
Mohamed Abdullahi Mohamed; Mohamed Abdullahi Farmajo; Farmajo | SOM | GOV | prime minister | 2010-10 | 2011-06
Mohamed Abdullahi Mohamed; Mohamed Abdullahi Farmajo; Farmajo | SOM | GOV | president | 2017-02-16 | 2022-05-23
Mohamed Bazoum; Bazoum | NER | GOV | foreign minister | 2011-04 | 2015-02
Mohamed Bazoum; Bazoum | NER | GOV | president | 2021-04-02 | 2023-07-26
Mohamed Bazoum; Bazoum | NER | ELI | ousted president | 2023-07-26
Mohamed Beavogui; Mohamed Béavogui | GIN | GOV | prime minister | 2021-10-06 | 2022-07-16
Mohamed Farah Aideed; Mohamed Farrah Aidid; Mohammed Farah Aideed; Mohammed Farah Aidid; Aideed; Aidid | SOM | PRM REB | warlord | 1991-01 | 1996-08-01
Mohamed Hamdan Dagalo; Mohammed Hamdan Dagalo; Hemedti; Hemeti | SDN | PRM | commander of the Rapid Support Forces | 2013 | 2019-04-13
Mohamed Hamdan Dagalo; Mohammed Hamdan Dagalo; Hemedti; Hemeti | SDN | GOV PRM | deputy head of the ruling council | 2019-04-13 | 2023-04-15
Mohamed Hamdan Dagalo; Mohammed Hamdan Dagalo; Hemedti; Hemeti | SDN | REB PRM | commander of the Rapid Support Forces | 2023-04-15
Mohamed Hussein Roble | SOM | GOV | prime minister | 2020-09 | 2022-06
Mohamed Moussa Chehem | DJI | GOV | foreign minister | 1995 | 1999
Mohamed Ould Abdel Aziz | MRT | GOV MIL | junta leader | 2008-08-06 | 2009-08-05
Mohamed Ould Abdel Aziz | MRT | GOV | president | 2009-08-05 | 2019-08-01
Mohamed Ould Ghazouani | MRT | GOV | president | 2019-08-01
Mohamed Said Fofana; Mohamed Saïd Fofana | GIN | GOV | prime minister | 2010-12-24 | 2015-12-29
Mohamed Salem Ould Merzoug | MRT | GOV | foreign minister | 2022-03
Mohamed Siad Barre; Mohammed Siad Barre; Siad Barre | SOM | GOV | president | 1969-10-21 | 1991-01-26
Mohamed Siad Barre; Mohammed Siad Barre; Siad Barre | SOM | ELI | former president | 1991-01-26
Mohamed Taki Abdulkarim; Mohamed Taki | COM | GOV | president | 1996-03-25 | 1998-11-06
Mohammed Badaru Abubakar; Mohammed Badaru | NGA | GOV | defence minister | 2023-08-21 | 2025-12-01
Mohammed Yusuf | NGA | REB | leader of Boko Haram | 2002 | 2009-07-30
Mohieddin Salem; Mohi El-Din Salem | SDN | GOV | foreign minister | 2025-09
Moise Katumbi | COD | GOV | governor of Katanga | 2007-02 | 2015-09
Moise Katumbi | COD | PTY OPP | opposition leader | 2015-09
Mokgweetsi Masisi | BWA | GOV | president | 2018-04-01 | 2024-11-01
Mompati Merafhe | BWA | GOV | foreign minister | 1994 | 2008-04
Monday Semaya Kumba; Monday Kumba | SSD | GOV | foreign minister | 2025
Monica Juma | KEN | GOV | foreign minister | 2018-02 | 2020-01-14
Monica Juma | KEN | GOV | defence minister | 2020-01-14 | 2021-09
Monie Captan | LBR | GOV | foreign minister | 1997 | 2003
Moody Awori | KEN | GOV | vice president | 2003-09-25 | 2008-01
Morgan Tsvangirai; Tsvangirai | ZWE | LAB | trade union leader | 1988 | 1999-09
Morgan Tsvangirai; Tsvangirai | ZWE | PTY OPP | opposition leader | 1999-09 | 2009-02-11
Morgan Tsvangirai; Tsvangirai | ZWE | GOV | prime minister | 2009-02-11 | 2013-09-11
Morgan Tsvangirai; Tsvangirai | ZWE | PTY OPP | opposition leader | 2013-09-11 | 2018-02-14
Morissanda Kouyate; Morissanda Kouyaté | GIN | GOV | foreign minister | 2021-10
Moses Blah | LBR | GOV | president | 2003-08-11 | 2003-10-14
Moses Wetangula; Moses Wetang'ula | KEN | GOV | foreign minister | 2008-01 | 2010-10
Moses Wetangula; Moses Wetang'ula | KEN | GOV | foreign minister | 2011-08 | 2012-03
Moshood Abiola; Mashood Abiola; M.K.O. Abiola; Abiola | NGA | PTY OPP | opposition leader | 1993-06 | 1998-07-07
Mosiuoa Lekota; Patrick Lekota | ZAF | GOV | defence minister | 1999-06-17 | 2008-09-25
Moumin Bahdon Farah | DJI | GOV | foreign minister | 1978 | 1993
Moussa Dadis Camara; Dadis Camara | GIN | GOV MIL | junta leader | 2008-12-23 | 2009-12-03
Moussa Mara | MLI | GOV | prime minister | 2014-04-05 | 2015-01-09
Moussa Traore | MLI | GOV | president | 1968-11 | 1991-03-26
Moustapha Niasse | SEN | GOV | foreign minister | 1993-06 | 1998-07
Moustapha Niasse | SEN | GOV | prime minister | 2000-04-05 | 2001-03-03
Moven Mahachi | ZWE | GOV | defence minister | 1992 | 2001-05-26
Mthuli Ncube | ZWE | GOV | finance minister | 2018-09
Muhammad Mumuni | GHA | GOV | foreign minister | 2009-02 | 2013-01
Muhammadu Buhari; Mohammadu Buhari; Buhari | NGA | PTY OPP | opposition leader | 2003 | 2015-05-29
Muhammadu Buhari; Mohammadu Buhari; Buhari | NGA | GOV | president | 2015-05-29 | 2023-05-29
Muhammadu Buhari; Mohammadu Buhari; Buhari | NGA | ELI | former president | 2023-05-29 | 2025-07-13
Muhoozi Kainerugaba | UGA | MIL | army chief | 2024-03
Mulambo Haimbe | ZMB | GOV | foreign minister | 2024-01
Mulatu Teshome | ETH | GOV | president | 2013-10-07 | 2018-10-25
Mundia Sikatana | ZMB | GOV | foreign minister | 2006-10 | 2007-08
Musa Hilal | SDN | PRM | Janjaweed leader | 2003
Musalia Mudavadi | KEN | GOV | vice president | 2002-11 | 2003-01
Musalia Mudavadi | KEN | GOV | foreign minister | 2023-10-04
Mustafa Osman Ismail | SDN | GOV | foreign minister | 1998-02 | 2005-09
Mwai Kibaki; Kibaki | KEN | PTY OPP | opposition leader | 1991-12 | 2002-12-30
Mwai Kibaki; Kibaki | KEN | GOV | president | 2002-12-30 | 2013-04-09
Mwai Kibaki; Kibaki | KEN | ELI | former president | 2013-04-09
Mwigulu Nchemba | TZA | GOV | prime minister | 2025-11-13
Nabeela Tunis | SLE | GOV | foreign minister | 2019-05 | 2021-04
Nahas Angula | NAM | GOV | prime minister | 2005-03-21 | 2012-12-04
Naledi Pandor | ZAF | GOV | foreign minister | 2019-05-30 | 2024-06
Namadi Sambo | NGA | GOV | vice president | 2010-05-19 | 2015-05-29
Nana Akufo-Addo; Akufo-Addo | GHA | GOV | foreign minister | 2003-04 | 2007-07
Nana Akufo-Addo; Akufo-Addo | GHA | GOV | president | 2017-01-07 | 2025-01-07
Nangolo Mbumba | NAM | GOV | president | 2024-02-04 | 2025-03-21
Nathan Shamuyarira | ZWE | GOV | foreign minister | 1987 | 1995
Navin Ramgoolam | MUS | GOV | prime minister | 1995-12 | 2000-09
Navin Ramgoolam | MUS | GOV | prime minister | 2005-07 | 2014-12
Navin Ramgoolam | MUS | GOV | prime minister | 2024-11
Negasso Gidada | ETH | GOV | president | 1995-08-22 | 2001-10-08
Nelson Chamisa | ZWE | PTY OPP | opposition leader | 2018-02
Nelson Mandela; Mandela | ZAF | PTY OPP | leader of the ANC | 1962 | 1994-05-10
Nelson Mandela; Mandela | ZAF | GOV | president | 1994-05-10 | 1999-06-14
Nelson Mandela; Mandela | ZAF | ELI | former president | 1999-06-14 | 2013-12-05
Nenadi Usman; Esther Nenadi Usman | NGA | GOV | finance minister | 2006-07 | 2007-05
Netumbo Nandi-Ndaitwah | NAM | GOV | foreign minister | 2012-12 | 2024-02
Netumbo Nandi-Ndaitwah | NAM | GOV | president | 2025-03-21
Ngozi Okonjo-Iweala; Okonjo-Iweala | NGA | GOV | foreign minister | 2006-06 | 2006-08
Nguza Karl-i-Bond; Jean Nguza Karl-i-Bond | COD | GOV | prime minister | 1991-11-25 | 1992-08-15
Nhial Deng Nhial | SSD | GOV | foreign minister | 2011-08 | 2013-07
Nhial Deng Nhial | SSD | GOV | foreign minister | 2018-03 | 2019-08
Nhlanhla Nene | ZAF | GOV | finance minister | 2014-05-25 | 2015-12-09
Nhlanhla Nene | ZAF | GOV | finance minister | 2018-02-27 | 2018-10-09
Nicephore Soglo | BEN | GOV | president | 1991-04-04 | 1996-04-04
Nicolas Tiangaye | CAF | GOV | prime minister | 2013-01-17 | 2014-01-10
Norbert Ratsirahonana | MDG | GOV | interim president | 1996-09-05 | 1997-02-09
Nosiviwe Mapisa-Nqakula | ZAF | GOV | defence minister | 2012-06-12 | 2021-08-05
Ntsu Mokhehle | LSO | GOV | prime minister | 1993-04 | 1998-05
Nur Hassan Hussein; Nur Adde | SOM | GOV | prime minister | 2007-11-24 | 2009-02
Obed Asamoah | GHA | GOV | foreign minister | 1981 | 1997
Odein Ajumogobia | NGA | GOV | foreign minister | 2010-04 | 2011-05
Ojo Maduekwe | NGA | GOV | foreign minister | 2007-07 | 2010-03
Olayemi Cardoso; Yemi Cardoso | NGA | GOV | central bank governor | 2023-09-22
Oldemiro Baloi | MOZ | GOV | foreign minister | 2008-03 | 2017-12
Olivia Rouamba; Olivia Ragnaghnewende Rouamba | BFA | GOV | foreign minister | 2022-03 | 2023-12
Olivier Mahafaly Solonandrasana; Olivier Solonandrasana | MDG | GOV | prime minister | 2016-04-13 | 2018-06-06
Olivier Nduhungirehe | RWA | GOV | foreign minister | 2024-06-12
Olubanke King-Akerele | LBR | GOV | foreign minister | 2007 | 2010-11
Olufemi Oluyede | NGA | MIL | army chief | 2024-11 | 2025-10
Olugbenga Ashiru | NGA | GOV | foreign minister | 2011-07 | 2013-09
Olusegun Aganga | NGA | GOV | finance minister | 2010-04 | 2011-05
Olusegun Obasanjo; Obasanjo | NGA | ELI | former military ruler | 1979-10 | 1999-05-29
Olusegun Obasanjo; Obasanjo | NGA | GOV | president | 1999-05-29 | 2007-05-29
Olusegun Obasanjo; Obasanjo | NGA | ELI | former president | 2007-05-29
Olushegun Adjadi Bakari; Shegun Adjadi Bakari | BEN | GOV | foreign minister | 2023-06
Oluyemi Adeniji; Olu Adeniji | NGA | GOV | foreign minister | 2003-07 | 2006-06
Omar Abdirashid Ali Sharmarke; Omar Abdirashid Sharmarke; Omar Sharmarke | SOM | GOV | prime minister | 2009-02-14 | 2010-09-21
Omar Abdirashid Ali Sharmarke; Omar Abdirashid Sharmarke; Omar Sharmarke | SOM | GOV | prime minister | 2014-12-17 | 2017-03-01
Omar Bongo | GAB | GOV | president | 1967-12 | 2009-06-08
Omar Gamareldin; Omar Qamar al-Din; Omer Gamar-Eldin | SDN | GOV | acting foreign minister | 2020-07 | 2021-02
Omar Hassan al-Bashir; Omar al-Bashir; Omar Bashir; Omar el-Bashir; Omar Hassan Ahmed al-Bashir | SDN | GOV | president | 1989-06-30 | 2019-04-11
Omar Hassan al-Bashir; Omar al-Bashir; Omar Bashir; Omar el-Bashir; Omar Hassan Ahmed al-Bashir | SDN | ELI | ousted president | 2019-04-11
Oppah Muchinguri; Oppah Muchinguri-Kashiri | ZWE | GOV | defence minister | 2018-09
Osman Saleh; Osman Saleh Mohammed | ERI | GOV | foreign minister | 2007-04
Ouhoumoudou Mahamadou | NER | GOV | prime minister | 2021-04-03 | 2023-07-26
Oumar Tatam Ly | MLI | GOV | prime minister | 2013-09-06 | 2014-04-05
Ousainou Darboe | GMB | GOV | foreign minister | 2017-02 | 2018-06
Ousmane Issoufi Maiga; Ousmane Issoufi Maïga | MLI | GOV | prime minister | 2004-04-30 | 2007-09-27
Ousmane Sonko | SEN | PTY OPP | opposition leader | 2019 | 2024-04-02
Ousmane Sonko | SEN | GOV | prime minister | 2024-04-02
Pakalitha Mosisili | LSO | GOV | prime minister | 1998-05 | 2012-06
Pakalitha Mosisili | LSO | GOV | prime minister | 2015-03 | 2017-06
Palamagamba Kabudi | TZA | GOV | foreign minister | 2019-03 | 2021-03-31
Paramanga Ernest Yonli; Ernest Yonli | BFA | GOV | prime minister | 2000-11-06 | 2007-06-03
Pascal Affi N'Guessan; Affi N'Guessan; Pascal Affi Nguessan | CIV | GOV | prime minister | 2000-10-27 | 2003-02-10
Pascal Lissouba | COG | GOV | president | 1992-08-31 | 1997-10-15
Pascal Yoadimnadji | TCD | GOV | prime minister | 2005-02-03 | 2007-02-23
Pascoal Mocumbi | MOZ | GOV | foreign minister | 1987 | 1994-12
Pasteur Bizimungu | RWA | GOV | president | 1994-07-19 | 2000-03-23
Pastor Micha Ondo Bile; Pastor Michá Ondo Bilé | GNQ | GOV | foreign minister | 2003 | 2012-05
Patrice Talon | BEN | GOV | president | 2016-04-06
Patrick Achi | CIV | GOV | prime minister | 2021-03-10 | 2023-10-06
Patrick Chinamasa | ZWE | GOV | finance minister | 2013-09 | 2017-10
Patrick Herminie | SYC | GOV | president | 2025-10-26
Paul Berenger; Paul Bérenger | MUS | GOV | prime minister | 2003-09-30 | 2005-07-05
Paul Biya; Biya | CMR | GOV | president | 1982-11-06
Paul Kaba Thieba; Paul Kaba Thiéba | BFA | GOV | prime minister | 2016-01-06 | 2019-01-18
Paul Kagame; Kagame | RWA | REB | leader of the RPF | 1990-10 | 1994-07-19
Paul Kagame; Kagame | RWA | MIL | vice president | 1994-07-19 | 2000-03-24
Paul Kagame; Kagame | RWA | GOV | president | 2000-04-22
Paul Mashatile | ZAF | GOV | deputy president | 2023-03-07
Paul Ssemogerere; Paul Semogerere | UGA | GOV | foreign minister | 1988 | 1994
Paul Toungui | GAB | GOV | foreign minister | 2008-10 | 2012-02
Paul-Henri Damiba | BFA | GOV MIL | junta leader | 2022-01-24 | 2022-09-30
Pedro Pires | CPV | GOV | prime minister | 1975-07 | 1991-04
Pedro Pires | CPV | GOV | president | 2001-03 | 2011-09
Pedro de Castro van Dunem; Pedro de Castro Van Dunem Loy | AGO | GOV | foreign minister | 1989 | 1992
Pelonomi Venson-Moitoi | BWA | GOV | foreign minister | 2014-10 | 2018-12
Peter Mafany Musonge | CMR | GOV | prime minister | 1996-09-19 | 2004-12-08
Peter Mutharika | MWI | GOV | president | 2014-05-31 | 2020-06-28
Peter Mutharika | MWI | GOV | president | 2025-10-04
Peter Obi | NGA | PTY OPP | opposition leader | 2022-05
Petros Solomon | ERI | GOV | foreign minister | 1994 | 1997
Peya Mushelenga | NAM | GOV | foreign minister | 2024-02 | 2025-03-21
Phandu Skelemani | BWA | GOV | foreign minister | 2008-04 | 2014-10
Phenyo Butale | BWA | GOV | foreign minister | 2024-11
Philemon Yang; Philémon Yang | CMR | GOV | prime minister | 2009-06-30 | 2019-01-04
Philip Valerio Sibanda; Philip Sibanda; Valerio Sibanda | ZWE | MIL | army chief | 2017-12 | 2025-11
Phumzile Mlambo-Ngcuka | ZAF | GOV | deputy president | 2005-06-22 | 2008-09-24
Pierre Buyoya; Buyoya | BDI | GOV MIL | president | 1987-09-03 | 1993-07-10
Pierre Buyoya; Buyoya | BDI | GOV MIL | president | 1996-07-25 | 2003-04-30
Pierre Damien Habumuremyi | RWA | GOV | prime minister | 2011-10-07 | 2014-07-23
Pierre Moukoko Mbonjo | CMR | GOV | foreign minister | 2011-12 | 2015-10
Pierre Nkurunziza; Nkurunziza | BDI | REB | leader of the FDD | 2001 | 2003-11
Pierre Nkurunziza; Nkurunziza | BDI | GOV | president | 2005-08-26 | 2020-06-08
Pierre-Celestin Rwigema; Pierre-Célestin Rwigema | RWA | GOV | prime minister | 1995-08-31 | 2000-02-28
Pik Botha; Roelof Botha; R.F. Botha | ZAF | GOV | foreign minister | 1977-04 | 1994-05-10
Pravin Gordhan | ZAF | GOV | finance minister | 2009-05-11 | 2014-05-25
Pravin Gordhan | ZAF | GOV | finance minister | 2015-12-14 | 2017-03-31
Pravind Jugnauth | MUS | GOV | prime minister | 2017-01 | 2024-11
Prince Johnson; Prince Yormie Johnson | LBR | REB | rebel leader | 1990 | 1992
Quett Masire; Ketumile Masire | BWA | GOV | president | 1980-07 | 1998-03-31
Rabiu Kwankwaso; Musa Kwankwaso | NGA | GOV | defence minister | 2003-07 | 2006
Raila Odinga; Odinga | KEN | PTY OPP | opposition leader | 1994 | 2008-04-17
Raila Odinga; Odinga | KEN | GOV | prime minister | 2008-04-17 | 2013-04-09
Raila Odinga; Odinga | KEN | PTY OPP | opposition leader | 2013-04-09 | 2025-10-15
Raimundo Pereira | GNB | GOV | interim president | 2009-03-03 | 2009-09-08
Raimundo Pereira | GNB | GOV | interim president | 2012-01-09 | 2012-04-12
Ramadan Mohammed Abdallah Goc; Ramadan Goc | SSD | GOV | foreign minister | 2024-04 | 2025
Raphael Tuju | KEN | GOV | foreign minister | 2005-12 | 2008-01
Raychelle Omamo | KEN | GOV | defence minister | 2013-05 | 2020-01-14
Raychelle Omamo | KEN | GOV | foreign minister | 2020-01-14 | 2022-10
Raymond Ramazani Baya; Ramazani Baya | COD | GOV | foreign minister | 2004-07 | 2007-02
Raymond Tshibanda | COD | GOV | foreign minister | 2012-05 | 2016-12
Remmy Mushota | ZMB | GOV | foreign minister | 1994-01 | 1995
Remy Ze Meka; Rémy Ze Meka | CMR | GOV | defence minister | 2004-12 | 2009-06
Richard Sezibera | RWA | GOV | foreign minister | 2018-10-18 | 2019-11
Riek Machar | SDN | REB | rebel commander | 1984 | 1997-04
Riek Machar | SDN | REB | SPLA commander | 2002 | 2005-07
Riek Machar | SDN | GOV | vice president of southern Sudan | 2005-08 | 2011-07-09
Riek Machar; Machar | SSD | GOV | vice president | 2011-07-09 | 2013-07-23
Riek Machar; Machar | SSD | REB OPP | rebel leader | 2013-12-15 | 2016-04-26
Riek Machar; Machar | SSD | GOV | vice president | 2016-04-26 | 2016-07-23
Riek Machar; Machar | SSD | REB OPP | rebel leader | 2016-07-23 | 2020-02-22
Riek Machar; Machar | SSD | GOV | vice president | 2020-02-22 | 2025-09
Rigathi Gachagua; Gachagua | KEN | GOV | deputy president | 2022-09-13 | 2024-10-17
Rimtalba Jean Emmanuel Ouedraogo; Jean Emmanuel Ouedraogo | BFA | GOV | prime minister | 2024-12-07
Rivo Rakotovao | MDG | GOV | interim president | 2018-09-07 | 2019-01-19
Robert Beugre Mambe; Robert Beugré Mambé | CIV | GOV | prime minister | 2023-10-17
Robert Dussey | TGO | GOV | foreign minister | 2013-09
Robert Guei; Guei | CIV | GOV MIL | military ruler | 1999-12-24 | 2000-10-26
Robert Mugabe; Mugabe | ZWE | GOV | president | 1987-12-31 | 2017-11-21
Robert Mugabe; Mugabe | ZWE | ELI | former president | 2017-11-21 | 2019-09-06
Robert Ouko | KEN | GOV | foreign minister | 1988 | 1990-02
Robinah Nabbanja | UGA | GOV | prime minister | 2021-06-21
Roch Marc Christian Kabore; Roch Kabore | BFA | GOV | president | 2015-12-29 | 2022-01-24
Rodolphe Adada | COG | GOV | foreign minister | 1997 | 2007-05
Roelf Meyer | ZAF | GOV | defence minister | 1991-08 | 1992-05
Ronald Lamola | ZAF | GOV | foreign minister | 2024-07-03
Ronnie Shikapwasha | ZMB | GOV | foreign minister | 2005-01 | 2006-10
Rose Francine Rogombe; Rose Francine Rogombé | GAB | GOV | acting president | 2009-06-10 | 2009-10-16
Rosemary Museminali | RWA | GOV | foreign minister | 2008-03 | 2009-12
Ruhakana Rugunda | UGA | GOV | foreign minister | 1994 | 1996
Ruhakana Rugunda | UGA | GOV | prime minister | 2014-09-19 | 2021-06-21
Rupiah Banda | ZMB | GOV | acting president | 2008-08-19 | 2008-11-02
Rupiah Banda | ZMB | GOV | president | 2008-11-02 | 2011-09-23
Russell Dlamini | SWZ | GOV | prime minister | 2023-11
Ruth Perry; Ruth Sando Perry | LBR | GOV | interim president | 1996-09-03 | 1997-08-02
Saara Kuugongelwa-Amadhila | NAM | GOV | prime minister | 2015-03-21 | 2025-03-21
Sadio Camara | MLI | GOV | defence minister | 2020-10
Sadiq al-Mahdi; Sadeq al-Mahdi | SDN | PTY OPP | leader of the Umma party | 1989-06-30 | 2020-11-26
Sahle-Work Zewde | ETH | GOV | president | 2018-10-25 | 2024-10-07
Said Mohamed Djohar; Said Djohar | COM | GOV | president | 1989-11-27 | 1995-09-28
Saleh Kebzabo | TCD | GOV | prime minister | 2022-10-12 | 2023-12-31
Salou Djibo | NER | GOV MIL | military ruler | 2010-02-18 | 2011-04-07
Salva Kiir; Kiir | SSD | REB | SPLA commander | 1983 | 2005-07-30
Salva Kiir; Kiir | SSD | GOV | president of southern Sudan | 2005-08-11 | 2011-07-09
Salva Kiir; Kiir | SSD | GOV | president | 2011-07-09
Sam Kutesa | UGA | GOV | foreign minister | 2005-01 | 2021-06
Sam Matekane | LSO | GOV | prime minister | 2022-10-28
Sam Nujoma; Nujoma | NAM | GOV | president | 1990-03-21 | 2005-03-21
Sam Ongeri; Samson Ongeri | KEN | GOV | foreign minister | 2012-03 | 2013-05
Samia Suluhu Hassan | TZA | GOV | vice president | 2015-11-05 | 2021-03-19
Samia Suluhu Hassan | TZA | GOV | president | 2021-03-19
Samora Yunis; Samora Yenus; Mohammed Nur Yunis | ETH | MIL | army chief | 2001 | 2018-06-07
Samson Kisekka | UGA | GOV | prime minister | 1986-01 | 1991-01
Samuel Doe | LBR | GOV | president | 1980-04-12 | 1990-09-09
Samuel Okudzeto Ablakwa | GHA | GOV | foreign minister | 2025-01
Samura Kamara | SLE | GOV | foreign minister | 2012-12 | 2017-10
Samy Badibanga | COD | GOV | prime minister | 2016-12 | 2017-05
Sani Abacha; Abacha | NGA | MIL | defence minister | 1990-08 | 1993-11-17
Sani Abacha; Abacha | NGA | GOV MIL | military ruler | 1993-11-17 | 1998-06-08
Sara Beysolow Nyanti | LBR | GOV | foreign minister | 2024-01
Seare Mekonnen | ETH | MIL | army chief | 2018-06-07 | 2019-06-22
Seini Oumarou; Seyni Oumarou | NER | GOV | prime minister | 2007-06-07 | 2009-09-23
Sekouba Konate; Sékouba Konaté | GIN | GOV | interim president | 2009-12-03 | 2010-12-21
Selma Ashipala-Musavyi | NAM | GOV | foreign minister | 2025-03-21
Seydou Diarra | CIV | GOV | prime minister | 2000-05-18 | 2000-10-18
Seydou Diarra | CIV | GOV | prime minister | 2003-02-10 | 2005-12-07
Seyoum Mesfin | ETH | GOV | foreign minister | 1991 | 2010-10
Shamsuddeen Usman | NGA | GOV | finance minister | 2007-07 | 2009-01
Sheikh Sharif Sheikh Ahmed; Sharif Sheikh Ahmed; Sheikh Sharif Ahmed; Sharif Ahmed | SOM | REB REL | leader of the Islamic courts | 2004 | 2009-01-31
Sheikh Sharif Sheikh Ahmed; Sharif Sheikh Ahmed; Sheikh Sharif Ahmed; Sharif Ahmed | SOM | GOV | president | 2009-01-31 | 2012-08-20
Shirley Ayorkor Botchwey; Shirley Botchwey | GHA | GOV | foreign minister | 2017-01 | 2025-01-07
Sibusiso Moyo; Sibusiso Busi Moyo | ZWE | GOV | foreign minister | 2017-11-30 | 2021-01-20
Sidi Ould Cheikh Abdallahi; Sidi Mohamed Ould Cheikh Abdallahi | MRT | GOV | president | 2007-04-19 | 2008-08-06
Sidiki Kaba | SEN | GOV | foreign minister | 2017-09 | 2019-04
Sidya Toure; Sidya Touré | GIN | GOV | prime minister | 1996-07-09 | 1999-03-08
Simba Makoni | ZWE | GOV | finance minister | 2000-07 | 2002-08
Simbarashe Mumbengegwi; Simbarashe Simbanenduku Mumbengegwi | ZWE | GOV | foreign minister | 2005-04 | 2017-10
Simeon Oyono Esono; Simeón Oyono Esono Angue; Simeon Oyono Esono Angue | GNQ | GOV | foreign minister | 2018-02
Simon Achidi Achu | CMR | GOV | prime minister | 1992-04-09 | 1996-09-19
Simplice Sarandji; Mathieu Simplice Sarandji | CAF | GOV | prime minister | 2016-04-02 | 2019-02-25
Siraj Fegessa; Siraj Fegesa | ETH | GOV | defence minister | 2008-10 | 2018-04
Soipan Tuya | KEN | GOV | defence minister | 2024-08
Souleymane Ndene Ndiaye; Souleymane Ndéné Ndiaye | SEN | GOV | prime minister | 2009-04-30 | 2012-04-03
Soumeylou Boubeye Maiga; Soumeylou Boubèye Maïga | MLI | GOV | prime minister | 2017-12-31 | 2019-04-18
Stan Mudenge | ZWE | GOV | foreign minister | 1995 | 2005-04
Stanley Kakubo | ZMB | GOV | foreign minister | 2021-08 | 2023-12
Stergomena Tax | TZA | GOV | foreign minister | 2022-10 | 2023-08
Succes Masra; Succès Masra | TCD | GOV | prime minister | 2024-01-01 | 2024-05-23
Sule Lamido | NGA | GOV | foreign minister | 1999-06 | 2003-05-29
Sultani Makenga; Makenga | COD | REB | M23 commander | 2012-04
Sydney Sekeramayi | ZWE | GOV | defence minister | 2001-08 | 2009-02
Sydney Sekeramayi | ZWE | GOV | defence minister | 2013-09 | 2017-10
Sylvestre Ilunga | COD | GOV | prime minister | 2019-09 | 2021-02
Sylvestre Ntibantunganya | BDI | GOV | president | 1994-04-06 | 1996-07-25
Sylvie Baipo-Temon; Sylvie Baïpo-Temon | CAF | GOV | foreign minister | 2018-12
Tantely Andrianarivo | MDG | GOV | prime minister | 1998-07-23 | 2002-05-31
Taoreed Lagbaja | NGA | MIL | army chief | 2023-06-19 | 2024-11-05
Taye Atske Selassie; Taye Atske-Selassie | ETH | GOV | foreign minister | 2024-02-08 | 2024-10-07
Taye Atske Selassie; Taye Atske-Selassie | ETH | GOV | president | 2024-10-07
Tedros Adhanom; Tedros Adhanom Ghebreyesus | ETH | GOV | health minister | 2005-10 | 2012-11
Tedros Adhanom; Tedros Adhanom Ghebreyesus | ETH | GOV | foreign minister | 2012-11-29 | 2016-11
Tendai Biti | ZWE | GOV | finance minister | 2009-02-13 | 2013-08
Tene Birahima Ouattara; Téné Birahima Ouattara | CIV | GOV | defence minister | 2021-03
Teodoro Obiang; Teodoro Obiang Nguema | GNQ | GOV | president | 1979-08
Terence Sinunguruza | BDI | GOV | foreign minister | 2001-11 | 2005-09
Tertius Zongo | BFA | GOV | prime minister | 2007-06-04 | 2011-04-15
Tesfaye Dinka | ETH | GOV | foreign minister | 1989-11 | 1991-05
Tete Antonio; Téte António | AGO | GOV | foreign minister | 2020-04
Thabo Mbeki; Mbeki | ZAF | PTY | ANC leader | 1990 | 1994-05-10
Thabo Mbeki; Mbeki | ZAF | GOV | deputy president | 1994-05-10 | 1999-06-14
Thabo Mbeki; Mbeki | ZAF | GOV | president | 1999-06-14 | 2008-09-24
Thabo Mbeki; Mbeki | ZAF | ELI | former president | 2008-09-24
Thandi Modise | ZAF | GOV | defence minister | 2021-08-05 | 2024-06-19
Themba Dlamini | SWZ | GOV | prime minister | 2003-11 | 2008-10
Theo-Ben Gurirab; Theo Ben Gurirab | NAM | GOV | foreign minister | 1990-03-21 | 2002-08-27
Theo-Ben Gurirab; Theo Ben Gurirab | NAM | GOV | prime minister | 2002-08-28 | 2005-03-21
Theodore Sindikubwabo | RWA | GOV | interim president | 1994-04-08 | 1994-07-19
Theoneste Bagosora | RWA | MIL | colonel | 1993 | 2021-09
Theophilus Danjuma; T.Y. Danjuma; Theophilus Yakubu Danjuma | NGA | GOV | defence minister | 1999-06 | 2003-05
Therese Kayikwamba Wagner; Thérèse Kayikwamba Wagner | COD | GOV | foreign minister | 2024-06-12
Thomas Boni Yayi; Boni Yayi | BEN | GOV | president | 2006-04-06 | 2016-04-06
Thomas Lubanga | COD | REB | militia leader | 2001 | 2005-03
Thomas Nimely; Thomas Yaya Nimely | LBR | GOV | foreign minister | 2003-10 | 2006-01
Thomas Thabane | LSO | GOV | prime minister | 2012-06 | 2015-03
Thomas Thabane | LSO | GOV | prime minister | 2017-06 | 2020-05
Tieman Coulibaly; Tiéman Coulibaly | MLI | GOV | foreign minister | 2012-04 | 2013-09
Tieman Coulibaly; Tiéman Coulibaly | MLI | GOV | foreign minister | 2018-09 | 2020-08
Timothy Kabba; Timothy Musa Kabba | SLE | GOV | foreign minister | 2023-07
Tito Mboweni | ZAF | GOV | central bank governor | 1999-08 | 2009-11
Tito Mboweni | ZAF | GOV | finance minister | 2018-10-09 | 2021-08-05
Toga McIntosh; Toga Gayewea McIntosh | LBR | GOV | foreign minister | 2010-12 | 2012-01
Tom Ikimi | NGA | GOV | foreign minister | 1995-03 | 1998-06
Tony Leon | ZAF | PTY OPP | leader of the Democratic Alliance | 2000-06 | 2007-05
Trevor Manuel | ZAF | GOV | finance minister | 1996-04 | 2009-05-10
Tsadkan Gebretensae; Tsadkan Gebre-Tensae | ETH | MIL | army chief | 1991 | 2001
Tukur Buratai; Tukur Yusuf Buratai; Buratai | NGA | MIL | army chief | 2015-07-13 | 2021-01-26
Tundu Lissu | TZA | PTY OPP | opposition leader | 2017
Uhuru Kenyatta; Kenyatta | KEN | PTY OPP | opposition leader | 2002-12 | 2007
Uhuru Kenyatta; Kenyatta | KEN | GOV | deputy prime minister | 2008-04 | 2013-04-09
Uhuru Kenyatta; Kenyatta | KEN | GOV | president | 2013-04-09 | 2022-09-13
Uhuru Kenyatta; Kenyatta | KEN | ELI | former president | 2022-09-13
Ulisses Correia e Silva | CPV | GOV | prime minister | 2016-04-22
Umaro Sissoco Embalo | GNB | GOV | president | 2020-02-27 | 2025-11-26
Umaru Yar'Adua; Umaru Musa Yar'Adua; Yar'Adua | NGA | GOV | president | 2007-05-29 | 2010-05-05
Utoni Nujoma | NAM | GOV | foreign minister | 2010-03 | 2012-12
Valentine Strasser | SLE | GOV MIL | military ruler | 1992-04-29 | 1996-01-16
Venancio Mondlane | MOZ | PTY OPP | opposition leader | 2024
Venancio de Moura; Venâncio de Moura | AGO | GOV | foreign minister | 1992 | 1999-01
Vernon Mwaanga; Vernon Johnson Mwaanga | ZMB | GOV | foreign minister | 1991-11 | 1994-01
Veronica Macamo; Verónica Macamo | MOZ | GOV | foreign minister | 2020-01 | 2025-01
Victoire Ingabire | RWA | PTY OPP | opposition leader | 2010
Victoire Tomegah Dogbe; Victoire Tomegah Dogbé | TGO | GOV | prime minister | 2020-09-28 | 2025-05-03
Victor Gbeho | GHA | GOV | foreign minister | 1997 | 2001-01
Vincent Biruta | RWA | GOV | foreign minister | 2019-11-04 | 2024-06-12
Vincent Ssempijja | UGA | GOV | defence minister | 2021-06 | 2023
Vitalis Zvinavashe | ZWE | MIL | army chief | 1993 | 2003-12
Waidi Shaibu | NGA | MIL | army chief | 2025-10
Wale Edun; Olawale Edun; Adebayo Olawale Edun | NGA | GOV | finance minister | 2023-08-21
Walter Mzembi | ZWE | GOV | foreign minister | 2017-10 | 2017-11
Wavel Ramkalawan | SYC | GOV | president | 2020-10-26 | 2025-10-26
William Ruto; Ruto | KEN | GOV | agriculture minister | 2008-04 | 2010
William Ruto; Ruto | KEN | GOV | deputy president | 2013-04-09 | 2022-09-13
William Ruto; Ruto | KEN | GOV | president | 2022-09-13
Willy Ngoma | COD | REB | M23 spokesman | 2021
Wilson Mbadi | UGA | MIL | army chief | 2021-06 | 2024-03
Wilson Ndolo Ayah; Ndolo Ayah | KEN | GOV | foreign minister | 1990-02 | 1993-01
Wilton Sankawulo | LBR | GOV | interim president | 1995-09-01 | 1996-09-03
Winnie Mandela; Winnie Madikizela-Mandela | ZAF | PTY | ANC politician | 1986 | 2018-04-02
Wole Soyinka | NGA | OPP | writer | 1986
Workneh Gebeyehu | ETH | GOV | foreign minister | 2016-11 | 2019-03
Yahya Jammeh; Jammeh | GMB | GOV | president | 1994-07-22 | 2017-01-19
Yahya Jammeh; Jammeh | GMB | ELI | former president | 2017-01-19
Yassin Ibrahim; Yassin Ibrahim Yassin | SDN | GOV | defence minister | 2020-06 | 2025-05
Yassine Fall | SEN | GOV | foreign minister | 2024-04
Yawovi Agboyibo | TGO | GOV | prime minister | 2006-09-20 | 2007-12-06
Yemi Osinbajo | NGA | GOV | vice president | 2015-05-29 | 2023-05-29
Youssouf Bakayoko | CIV | GOV | foreign minister | 2006-01 | 2010-02
Youssouf Ouedraogo; Youssouf Ouédraogo | BFA | GOV | foreign minister | 1999 | 2007-06
Youssouf Saleh Abbas | TCD | GOV | prime minister | 2008-04-16 | 2010-03-05
Yoweri Museveni; Museveni | UGA | GOV | president | 1986-01-29
Yusuf Garaad; Yusuf Garaad Omar | SOM | GOV | foreign minister | 2017-03 | 2018-01
Yusuf Haji; Mohamed Yusuf Haji | KEN | GOV | defence minister | 2008-04 | 2013-04
Yusuf Tuggar | NGA | GOV | foreign minister | 2023-08
Zainab Ahmed; Zainab Shamsuna Ahmed | NGA | GOV | finance minister | 2018-09-14 | 2023-05-29
Zainab Bangura; Zainab Hawa Bangura | SLE | GOV | foreign minister | 2007-10 | 2010-12
