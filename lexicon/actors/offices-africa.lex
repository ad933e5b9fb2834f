# Africa: heads of state and government, ministers, army chiefs, leaders of parties and of armed groups.
# One line a spell in office since 1990; a person with several spells has several lines. "former" lines hold for persons who stay in the news.
# Sources: written from general knowledge for this project; dates to the day, month or year as sure.
# Licence: CC BY 4.0
table office

Abdalla Hamdok; Abdullah Hamdok; Hamdok | SDN | GOV | prime minister | 2019-08-21 | 2021-10-25
Abdalla Hamdok; Abdullah Hamdok; Hamdok | SDN | GOV | prime minister | 2021-11-21 | 2022-01-02
Abdalla Hamdok; Abdullah Hamdok; Hamdok | SDN | PTY | former prime minister | 2022-01-02
Abdel Fattah al-Burhan; Abdel-Fattah Burhan; Abdel-Fattah al-Burhan; Abdel Fattah Burhan; Burhan | SDN | GOV MIL | army ruler | 2019-04-12
Abdel Wahed Mohamed al-Nur; Abdul Wahid al-Nur; Abdel Wahid al-Nur | SDN | REB | leader of the SLA | 2001
Abdiqasim Salad Hassan; Abdulkassim Salat Hassan; Abdiqassim Salad Hassan | SOM | GOV | president | 2000-08-27 | 2004-10-14
Abdou Diouf | SEN | GOV | president | 1981-01 | 2000-04-01
Abdoulaye Wade | SEN | PTY OPP | opposition leader | 1974 | 2000-04-01
Abdoulaye Wade | SEN | GOV | president | 2000-04-01 | 2012-04-02
Abdourahamane Tiani; Abdourahmane Tchiani | NER | GOV MIL | junta leader | 2023-07-28
Abdullahi Yusuf; Abdullahi Yusuf Ahmed | SOM | GOV | president | 2004-10-14 | 2008-12-29
Abdulsalami Abubakar; Abdulsalam Abubakar | NGA | GOV MIL | military ruler | 1998-06-08 | 1999-05-29
Abdulsalami Abubakar; Abdulsalam Abubakar | NGA | ELI | former military ruler | 1999-05-29
Abiy Ahmed; Abiy | ETH | GOV | prime minister | 2018-04-02
Abubakar Shekau; Shekau | NGA | REB | leader of Boko Haram | 2009-07 | 2021-05
Adama Barrow | GMB | GOV | president | 2017-01-19
Adolphe Muzito | COD | GOV | prime minister | 2008-10-10 | 2012-03
Afonso Dhlakama; Dhlakama | MOZ | REB | leader of Renamo | 1979 | 1992-10-04
Afonso Dhlakama; Dhlakama | MOZ | PTY OPP | leader of Renamo | 1992-10-04 | 2018-05-03
Agathe Uwilingiyimana | RWA | GOV | prime minister | 1993-07-18 | 1994-04-07
Ahmad Tejan Kabbah; Ahmed Tejan Kabbah; Kabbah | SLE | GOV | president | 1996-03-29 | 1997-05-25
Ahmad Tejan Kabbah; Ahmed Tejan Kabbah; Kabbah | SLE | ELI | ousted president | 1997-05-25 | 1998-03-10
Ahmad Tejan Kabbah; Ahmed Tejan Kabbah; Kabbah | SLE | GOV | president | 1998-03-10 | 2007-09-17
Ahmed Abdi Godane | SOM | REB | leader of al-Shabaab | 2007-12 | 2014-09-01
Alassane Ouattara; Ouattara | CIV | GOV | prime minister | 1990-11 | 1993-12
Alassane Ouattara; Ouattara | CIV | PTY OPP | opposition leader | 1999 | 2010-12-04
Alassane Ouattara; Ouattara | CIV | GOV | president | 2010-12-04
Albert Zafy | MDG | GOV | president | 1993-03-27 | 1996-09-05
Alfred Nzo | ZAF | GOV | foreign minister | 1994-05-11 | 1999-06
Ali Bongo; Ali Bongo Ondimba | GAB | GOV | president | 2009-10-16 | 2023-08-30
Ali Hassan Mwinyi | TZA | GOV | president | 1985-11-05 | 1995-11-23
Ali Karti | SDN | GOV | foreign minister | 2010-06 | 2015-06
Ali Mahdi Mohamed; Ali Mahdi Mohammed; Ali Mahdi | SOM | GOV PRM | interim president | 1991-01-26 | 2000-08
Ali Mohamed Gedi; Ali Mohammed Ghedi; Ali Mohamed Ghedi | SOM | GOV | prime minister | 2004-11 | 2007-10-29
Ali Osman Taha; Ali Osman Mohamed Taha; Ali Osman Mohammed Taha | SDN | GOV | foreign minister | 1995-02 | 1998-02
Ali Osman Taha; Ali Osman Mohamed Taha; Ali Osman Mohammed Taha | SDN | GOV | vice president | 1998-02 | 2013-12
Alpha Conde | GIN | PTY OPP | opposition leader | 1991 | 2010-12-21
Alpha Conde | GIN | GOV | president | 2010-12-21 | 2021-09-05
Amadou Sanogo; Amadou Haya Sanogo | MLI | MIL | coup leader | 2012-03-22 | 2012-04-12
Amadou Toumani Toure | MLI | GOV MIL | transitional leader | 1991-03-26 | 1992-06-08
Amadou Toumani Toure | MLI | GOV | president | 2002-06-08 | 2012-03-22
Andre Kolingba | CAF | GOV | president | 1981-09 | 1993-10-22
Andry Rajoelina | MDG | GOV | president | 2009-03-17 | 2014-01-25
Andry Rajoelina | MDG | GOV | president | 2019-01-19 | 2025-10-14
Anerood Jugnauth | MUS | GOV | prime minister | 1982-06 | 1995-12
Anerood Jugnauth | MUS | GOV | prime minister | 2000-09 | 2003-09
Anerood Jugnauth | MUS | GOV | prime minister | 2014-12 | 2017-01
Ange-Felix Patasse; Patasse | CAF | GOV | president | 1993-10-22 | 2003-03-15
Antoine Gizenga | COD | GOV | prime minister | 2006-12-30 | 2008-10-10
Armando Guebuza | MOZ | GOV | president | 2005-02-02 | 2015-01-15
Arthur Mutambara | ZWE | PTY OPP | opposition leader | 2006 | 2009-02
Arthur Mutambara | ZWE | GOV | deputy prime minister | 2009-02 | 2013-09
Assimi Goita | MLI | GOV MIL | junta leader | 2020-08-19
Atiku Abubakar | NGA | GOV | vice president | 1999-05-29 | 2007-05-29
Atiku Abubakar | NGA | PTY OPP | opposition leader | 2007-05-29
Augustin Matata Ponyo | COD | GOV | prime minister | 2012-04 | 2016-12
Azali Assoumani | COM | GOV | president | 1999-04 | 2006-05
Azali Assoumani | COM | GOV | president | 2016-05-26
Azarias Ruberwa | COD | REB | leader of the RCD | 2000 | 2003-07-17
Azarias Ruberwa | COD | GOV | vice president | 2003-07-17 | 2006-12
Bakili Muluzi | MWI | GOV | president | 1994-05-24 | 2004-05-24
Bassirou Diomaye Faye | SEN | GOV | president | 2024-04-02
Benjamin Mkapa | TZA | GOV | president | 1995-11-23 | 2005-12-21
Bingu wa Mutharika | MWI | GOV | president | 2004-05-24 | 2012-04-05
Blaise Compaore; Compaore | BFA | GOV | president | 1987-10-15 | 2014-10-31
Blaise Compaore; Compaore | BFA | ELI | former president | 2014-10-31
Bobi Wine; Robert Kyagulanyi | UGA | PTY OPP | opposition leader | 2017-07
Bola Tinubu; Tinubu | NGA | GOV | governor of Lagos | 1999-05-29 | 2007-05-29
Bola Tinubu; Tinubu | NGA | PTY | politician | 2007-05-29 | 2023-05-29
Bola Tinubu; Tinubu | NGA | GOV | president | 2023-05-29
Bosco Ntaganda | COD | REB | rebel general | 2006 | 2013-03-18
Brice Oligui Nguema | GAB | GOV MIL | junta leader | 2023-08-30 | 2025-05-03
Brice Oligui Nguema | GAB | GOV | president | 2025-05-03
Catherine Samba-Panza | CAF | GOV | interim president | 2014-01-23 | 2016-03-30
Charles Taylor | LBR | REB | rebel leader | 1989-12-24 | 1997-08-02
Charles Taylor | LBR | GOV | president | 1997-08-02 | 2003-08-11
Charles Taylor | LBR | ELI | former president | 2003-08-11
Chris Hani | ZAF | PTY | Communist Party leader | 1991-12 | 1993-04-10
Constantino Chiwenga | ZWE | MIL | army chief | 2004 | 2017-12
Constantino Chiwenga | ZWE | GOV | vice president | 2017-12-28
Corneille Nangaa | COD | REB | leader of the Congo River Alliance | 2023-12
Cyprien Ntaryamira | BDI | GOV | president | 1994-02-05 | 1994-04-06
Cyril Ramaphosa; Ramaphosa | ZAF | PTY | ANC leader | 1991 | 1997
Cyril Ramaphosa; Ramaphosa | ZAF | BUS | businessman | 1997 | 2014-05-26
Cyril Ramaphosa; Ramaphosa | ZAF | GOV | deputy president | 2014-05-26 | 2018-02-15
Cyril Ramaphosa; Ramaphosa | ZAF | GOV | president | 2018-02-15
Daniel Chapo | MOZ | GOV | president | 2025-01-15
Daniel arap Moi; Daniel Arap Moi | KEN | GOV | president | 1978-08-22 | 2002-12-30
Daniel arap Moi; Daniel Arap Moi | KEN | ELI | former president | 2002-12-30
Dawda Jawara | GMB | GOV | president | 1970-04 | 1994-07-22
Debretsion Gebremichael | ETH | REB PTY | leader of the TPLF | 2020-11 | 2022-11
Debretsion Gebremichael | ETH | PTY | leader of the TPLF | 2022-11
Demeke Mekonnen | ETH | GOV | foreign minister | 2020-11 | 2024-01
Deng Alor | SDN | GOV | foreign minister | 2007-10 | 2010-06
Denis Sassou Nguesso; Denis Sassou-Nguesso | COG | GOV | president | 1979-02 | 1992-08-31
Denis Sassou Nguesso; Denis Sassou-Nguesso | COG | PTY OPP | former president | 1992-08-31 | 1997-10-15
Denis Sassou Nguesso; Denis Sassou-Nguesso | COG | GOV | president | 1997-10-15
Desmond Tutu; Archbishop Tutu | ZAF | REL | archbishop | 1986-09 | 1996-06
Desmond Tutu; Archbishop Tutu | ZAF | REL | archbishop emeritus | 1996-06 | 2021-12-26
Didier Ratsiraka | MDG | GOV | president | 1975-06 | 1993-03-27
Didier Ratsiraka | MDG | GOV | president | 1997-02-09 | 2002-07-05
Dioncounda Traore | MLI | GOV | interim president | 2012-04-12 | 2013-09-04
Domitien Ndayizeye | BDI | GOV | president | 2003-04-30 | 2005-08-26
Duma Boko | BWA | GOV | president | 2024-11-01
Edgar Lungu | ZMB | GOV | president | 2015-01-25 | 2021-08-24
Ellen Johnson Sirleaf; Ellen Johnson-Sirleaf | LBR | GOV | president | 2006-01-16 | 2018-01-22
Ellen Johnson Sirleaf; Ellen Johnson-Sirleaf | LBR | ELI | former president | 2018-01-22
Emmerson Mnangagwa; Mnangagwa | ZWE | GOV | justice minister | 1989 | 2000
Emmerson Mnangagwa; Mnangagwa | ZWE | LEG | speaker of parliament | 2000-07 | 2005-04
Emmerson Mnangagwa; Mnangagwa | ZWE | GOV | defence minister | 2009-02 | 2013-09
Emmerson Mnangagwa; Mnangagwa | ZWE | GOV | vice president | 2014-12-12 | 2017-11-06
Emmerson Mnangagwa; Mnangagwa | ZWE | GOV | president | 2017-11-24
Ernest Bai Koroma | SLE | GOV | president | 2007-09-17 | 2018-04-04
Ernest Shonekan; Shonekan | NGA | GOV | interim president | 1993-08-26 | 1993-11-17
Ernest Wamba dia Wamba | COD | REB | leader of the RCD | 1998-08 | 2003
Etienne Tshisekedi | COD | GOV | prime minister | 1991-09-29 | 1991-11-01
Etienne Tshisekedi | COD | PTY OPP | opposition leader | 1991-11-01 | 1992-08-15
Etienne Tshisekedi | COD | GOV | prime minister | 1992-08-15 | 1993-03-18
Etienne Tshisekedi | COD | PTY OPP | opposition leader | 1993-03-18 | 2017-02-01
Eugene Terre'Blanche; Eugene Terreblanche | ZAF | PTY OPP | white supremacist leader | 1973 | 2010-04-03
Evariste Ndayishimiye | BDI | GOV | president | 2020-06-18
F.W. de Klerk; Frederik de Klerk; F. W. de Klerk; Frederik Willem de Klerk; de Klerk | ZAF | GOV | president | 1989-08-15 | 1994-05-10
F.W. de Klerk; Frederik de Klerk; F. W. de Klerk; Frederik Willem de Klerk; de Klerk | ZAF | GOV | deputy president | 1994-05-10 | 1996-06-30
F.W. de Klerk; Frederik de Klerk; F. W. de Klerk; Frederik Willem de Klerk; de Klerk | ZAF | ELI | former president | 1996-06-30 | 2021-11-11
Faure Gnassingbe | TGO | GOV | president | 2005-05-04
Faustin Twagiramungu | RWA | GOV | prime minister | 1994-07-19 | 1995-08-28
Faustin-Archange Touadera; Touadera | CAF | GOV | prime minister | 2008-01 | 2013-01
Faustin-Archange Touadera; Touadera | CAF | GOV | president | 2016-03-30
Felix Houphouet-Boigny; Houphouet-Boigny | CIV | GOV | president | 1960-11 | 1993-12-07
Felix Tshisekedi; Felix Antoine Tshisekedi | COD | PTY OPP | opposition leader | 2017-03 | 2019-01-24
Felix Tshisekedi; Felix Antoine Tshisekedi | COD | GOV | president | 2019-01-24
Festus Mogae | BWA | GOV | president | 1998-04-01 | 2008-04-01
Filipe Nyusi; Nyusi | MOZ | GOV | defence minister | 2008-03 | 2014-03
Filipe Nyusi; Nyusi | MOZ | GOV | president | 2015-01-15 | 2025-01-15
Foday Sankoh; Sankoh | SLE | REB | leader of the RUF | 1991-03 | 2003-07-29
France-Albert Rene | SYC | GOV | president | 1977-06 | 2004-04
Francois Bozize; Bozize | CAF | GOV | president | 2003-03-15 | 2013-03-24
Francois Bozize; Bozize | CAF | ELI | former president | 2013-03-24
Frederick Chiluba; Chiluba | ZMB | GOV | president | 1991-11-02 | 2002-01-02
Frederick Chiluba; Chiluba | ZMB | ELI | former president | 2002-01-02
Gedion Timothewos | ETH | GOV | foreign minister | 2024-10
Gedu Andargachew | ETH | GOV | foreign minister | 2019-04 | 2020-11
Geoffrey Onyeama | NGA | GOV | foreign minister | 2015-11 | 2023-05
George Weah | LBR | PTY OPP | politician | 2005 | 2018-01-22
George Weah | LBR | GOV | president | 2018-01-22 | 2024-01-22
Getachew Reda | ETH | REB | TPLF spokesman | 2020-11 | 2023-03
Getachew Reda | ETH | GOV | president of Tigray | 2023-03 | 2025-04
Girma Wolde-Giorgis | ETH | GOV | president | 2001-10-08 | 2013-10-07
Gnassingbe Eyadema; Eyadema | TGO | GOV | president | 1967-04 | 2005-02-05
Goodluck Jonathan | NGA | GOV | vice president | 2007-05-29 | 2010-05-05
Goodluck Jonathan | NGA | GOV | president | 2010-05-06 | 2015-05-29
Goodluck Jonathan | NGA | ELI | former president | 2015-05-29
Grace Mugabe | ZWE | PTY | first lady | 1996-08 | 2017-11-21
Guillaume Soro | CIV | REB | leader of the New Forces | 2002-09 | 2007-04
Guillaume Soro | CIV | GOV | prime minister | 2007-04-04 | 2012-03
Guillaume Soro | CIV | LEG | speaker of parliament | 2012-03 | 2019-02
Hage Geingob | NAM | GOV | president | 2015-03-21 | 2024-02-04
Hailemariam Desalegn | ETH | GOV | foreign minister | 2010-10 | 2012-08
Hailemariam Desalegn | ETH | GOV | prime minister | 2012-08-20 | 2018-04-02
Hakainde Hichilema | ZMB | GOV | president | 2021-08-24
Hamza Abdi Barre | SOM | GOV | prime minister | 2022-06-26
Hassan Ali Khaire | SOM | GOV | prime minister | 2017-03 | 2020-07
Hassan Dahir Aweys; Sheikh Hassan Dahir Aweys | SOM | REB REL | Islamist leader | 1991 | 2013-06
Hassan Gouled Aptidon | DJI | GOV | president | 1977-06 | 1999-05-08
Hassan Sheikh Mohamud; Hassan Sheikh Mohamoud | SOM | GOV | president | 2012-09-16 | 2017-02-16
Hassan Sheikh Mohamud; Hassan Sheikh Mohamoud | SOM | GOV | president | 2022-05-23
Hassan al-Turabi; Hassan Turabi; Hassan al-Tourabi | SDN | REL PTY | Islamist leader | 1989-06 | 1996-04
Hassan al-Turabi; Hassan Turabi; Hassan al-Tourabi | SDN | LEG PTY | speaker of parliament | 1996-04 | 1999-12
Hassan al-Turabi; Hassan Turabi; Hassan al-Tourabi | SDN | PTY OPP | opposition leader | 1999-12 | 2016-03-05
Hastings Banda; Kamuzu Banda | MWI | GOV | president | 1966-07 | 1994-05-24
Henri Konan Bedie; Bedie | CIV | GOV | president | 1993-12-07 | 1999-12-24
Henri Konan Bedie; Bedie | CIV | ELI | former president | 1999-12-24
Hifikepunye Pohamba | NAM | GOV | president | 2005-03-21 | 2015-03-21
Hissene Habre | TCD | GOV | president | 1982-06 | 1990-12-01
Hissene Habre | TCD | ELI | former president | 1990-12-01
Hussein Aideed; Hussein Mohamed Aideed; Hussein Farah Aideed | SOM | PRM | warlord | 1996-08 | 2004
Ian Khama | BWA | GOV | president | 2008-04-01 | 2018-04-01
Ibrahim Babangida; Babangida | NGA | GOV MIL | president | 1985-08-27 | 1993-08-26
Ibrahim Babangida; Babangida | NGA | ELI | former president | 1993-08-26
Ibrahim Bare Mainassara | NER | GOV | president | 1996-01-27 | 1999-04-09
Ibrahim Boubacar Keita | MLI | GOV | prime minister | 1994-02 | 2000-02
Ibrahim Boubacar Keita | MLI | GOV | president | 2013-09-04 | 2020-08-18
Ibrahim Ghandour | SDN | GOV | foreign minister | 2015-06 | 2018-04
Ibrahim Traore | BFA | GOV MIL | junta leader | 2022-09-30
Idriss Deby | TCD | GOV | president | 1990-12-02 | 2021-04-20
Isaias Afwerki; Isaias Afewerki; Issaias Afewerki; Isayas Afewerki | ERI | REB | leader of the EPLF | 1987 | 1991-05
Isaias Afwerki; Isaias Afewerki; Issaias Afewerki; Isayas Afewerki | ERI | GOV | president | 1991-05
Ismail Omar Guelleh | DJI | GOV | president | 1999-05-08
Iyad Ag Ghali | MLI | REB | Tuareg rebel leader | 1990
Jacob Zuma; Zuma | ZAF | GOV | deputy president | 1999-06-17 | 2005-06-14
Jacob Zuma; Zuma | ZAF | PTY | ANC leader | 2005-06-14 | 2009-05-09
Jacob Zuma; Zuma | ZAF | GOV | president | 2009-05-09 | 2018-02-14
Jacob Zuma; Zuma | ZAF | ELI | former president | 2018-02-14
Jakaya Kikwete | TZA | GOV | foreign minister | 1995 | 2005-12
Jakaya Kikwete | TZA | GOV | president | 2005-12-21 | 2015-11-05
Jean Kambanda | RWA | GOV | prime minister | 1994-04-08 | 1994-07-19
Jean-Pierre Bemba; Bemba | COD | REB | leader of the MLC | 1998-11 | 2003-07-17
Jean-Pierre Bemba; Bemba | COD | GOV | vice president | 2003-07-17 | 2006-12
Jean-Pierre Bemba; Bemba | COD | PTY OPP | politician | 2006-12 | 2023-03
Jean-Pierre Bemba; Bemba | COD | GOV | defence minister | 2023-03 | 2024-05
Jerry Rawlings; Rawlings | GHA | GOV | president | 1981-12-31 | 2001-01-07
Jerry Rawlings; Rawlings | GHA | ELI | former president | 2001-01-07
Joao Bernardo Vieira | GNB | GOV | president | 1980-11 | 1999-05-07
Joao Bernardo Vieira | GNB | GOV | president | 2005-10-01 | 2009-03-02
Joao Lourenco | AGO | GOV | president | 2017-09-26
Joaquim Chissano; Chissano | MOZ | GOV | president | 1986-11-06 | 2005-02-02
Joaquim Chissano; Chissano | MOZ | ELI | former president | 2005-02-02
Joe Slovo | ZAF | PTY | Communist Party leader | 1984 | 1994-05
Joe Slovo | ZAF | GOV | housing minister | 1994-05-11 | 1995-01-06
John Atta Mills | GHA | GOV | president | 2009-01-07 | 2012-07-24
John Garang; Garang | SDN | REB | leader of the SPLA | 1983 | 2005-07-09
John Garang; Garang | SDN | GOV | vice president | 2005-07-09 | 2005-07-30
John Kufuor; Kufuor | GHA | GOV | president | 2001-01-07 | 2009-01-07
John Magufuli; Magufuli | TZA | GOV | president | 2015-11-05 | 2021-03-17
John Mahama; John Dramani Mahama | GHA | GOV | president | 2012-07-24 | 2017-01-07
John Mahama; John Dramani Mahama | GHA | GOV | president | 2025-01-07
Johnny Paul Koroma | SLE | GOV MIL | military ruler | 1997-05-25 | 1998-02-12
Joice Mujuru | ZWE | GOV | vice president | 2004-12 | 2014-12
Jonas Savimbi; Savimbi | AGO | REB PTY | leader of UNITA | 1966 | 2002-02-22
Jonathan Moyo | ZWE | GOV | information minister | 2000 | 2005-02
Jose Eduardo dos Santos; Eduardo dos Santos | AGO | GOV | president | 1979-09-21 | 2017-09-26
Jose Eduardo dos Santos; Eduardo dos Santos | AGO | ELI | former president | 2017-09-26 | 2022-07-08
Joseph Boakai | LBR | GOV | president | 2024-01-22
Joseph Kabila | COD | MIL | army chief | 1998 | 2001-01-17
Joseph Kabila | COD | GOV | president | 2001-01-17 | 2019-01-24
Joseph Kabila | COD | ELI | former president | 2019-01-24
Joseph Kony; Kony | UGA | REB | leader of the Lord's Resistance Army | 1987
Joseph Momoh | SLE | GOV | president | 1985-11-28 | 1992-04-29
Joshua Nkomo | ZWE | GOV | vice president | 1990-08 | 1999-07-01
Joyce Banda | MWI | GOV | president | 2012-04-07 | 2014-05-31
Judith Suminwa | COD | GOV | prime minister | 2024-06-12
Julius Maada Bio; Maada Bio | SLE | GOV MIL | military ruler | 1996-01-16 | 1996-03-29
Julius Maada Bio; Maada Bio | SLE | GOV | president | 2018-04-04
Julius Malema; Malema | ZAF | PTY | ANC youth leader | 2008-04 | 2012-02
Julius Malema; Malema | ZAF | PTY OPP | leader of the Economic Freedom Fighters | 2013-07
Julius Nyerere; Nyerere | TZA | ELI | former president | 1985-11-05 | 1999-10-14
Juvenal Habyarimana; Habyarimana | RWA | GOV | president | 1973-07-05 | 1994-04-06
Kamil Idris | SDN | GOV | prime minister | 2025-05-31
Ken Saro-Wiwa; Saro-Wiwa | NGA | SOC OPP | Ogoni activist | 1990 | 1995-11-10
Kengo wa Dondo; Leon Kengo wa Dondo | COD | GOV | prime minister | 1994-07-06 | 1997-04-02
Kengo wa Dondo; Leon Kengo wa Dondo | COD | LEG | head of the Senate | 2007-05 | 2019
Kenneth Kaunda; Kaunda | ZMB | GOV | president | 1964-10-24 | 1991-11-02
Kenneth Kaunda; Kaunda | ZMB | ELI | former president | 1991-11-02
Kgalema Motlanthe; Motlanthe | ZAF | GOV | president | 2008-09-25 | 2009-05-09
Khalil Ibrahim | SDN | REB | leader of JEM | 2003 | 2011-12-23
King Mswati III; King Mswati | SWZ | GOV | king | 1986-04
Kizza Besigye; Besigye | UGA | PTY OPP | opposition leader | 2000-10
Kumba Yala; Kumba Ialá | GNB | GOV | president | 2000-02-17 | 2003-09-14
Lam Akol | SDN | GOV | foreign minister | 2005-09 | 2007-10
Lansana Conte | GIN | GOV | president | 1984-04 | 2008-12-22
Laurent Gbagbo; Gbagbo | CIV | PTY OPP | opposition leader | 1990 | 2000-10-26
Laurent Gbagbo; Gbagbo | CIV | GOV | president | 2000-10-26 | 2011-04-11
Laurent Gbagbo; Gbagbo | CIV | ELI | former president | 2011-04-11
Laurent Kabila; Laurent-Desire Kabila; Laurent Desire Kabila | COD | REB | rebel leader | 1996-10 | 1997-05-17
Laurent Kabila; Laurent-Desire Kabila; Laurent Desire Kabila | COD | GOV | president | 1997-05-17 | 2001-01-16
Laurent Nkunda; Nkunda | COD | REB | rebel general | 2004-05 | 2009-01-22
Lazarus Chakwera | MWI | GOV | president | 2020-06-28 | 2025-10-04
Levy Mwanawasa | ZMB | GOV | president | 2002-01-02 | 2008-08-19
Louise Mushikiwabo | RWA | GOV | foreign minister | 2009-12 | 2018-10
Maaouya Ould Sid'Ahmed Taya; Maaouya Ould Taya | MRT | GOV | president | 1984-12 | 2005-08-03
Macky Sall | SEN | GOV | president | 2012-04-02 | 2024-04-02
Magnus Malan | ZAF | GOV | defence minister | 1980-10 | 1991-07
Mahamadou Issoufou | NER | GOV | president | 2011-04-07 | 2021-04-02
Mahamane Ousmane | NER | GOV | president | 1993-04-16 | 1996-01-27
Mahamat Idriss Deby; Mahamat Deby | TCD | GOV MIL | transitional leader | 2021-04-20 | 2024-05-23
Mahamat Idriss Deby; Mahamat Deby | TCD | GOV | president | 2024-05-23
Maite Nkoana-Mashabane | ZAF | GOV | foreign minister | 2009-05-11 | 2018-02
Mamadou Tandja | NER | GOV | president | 1999-12-22 | 2010-02-18
Mamady Doumbouya; Mamadi Doumbouya | GIN | GOV MIL | junta leader | 2021-09-05
Mangosuthu Buthelezi; Buthelezi | ZAF | PTY | leader of Inkatha | 1975 | 1994-05-11
Mangosuthu Buthelezi; Buthelezi | ZAF | GOV | home affairs minister | 1994-05-11 | 2004-07
Mangosuthu Buthelezi; Buthelezi | ZAF | PTY | leader of Inkatha | 2004-07 | 2023-09-09
Marc Ravalomanana | MDG | GOV | president | 2002-05-06 | 2009-03-17
Martin Fayulu | COD | PTY OPP | opposition leader | 2018-11
Mathieu Kerekou | BEN | GOV | president | 1972-10 | 1991-04-04
Mathieu Kerekou | BEN | GOV | president | 1996-04-04 | 2006-04-06
Melchior Ndadaye | BDI | GOV | president | 1993-07-10 | 1993-10-21
Meles Zenawi; Meles | ETH | REB | leader of the EPRDF | 1989 | 1991-05-28
Meles Zenawi; Meles | ETH | GOV | president | 1991-05-28 | 1995-08-22
Meles Zenawi; Meles | ETH | GOV | prime minister | 1995-08-23 | 2012-08-20
Mengistu Haile Mariam; Mengistu | ETH | GOV | president | 1987-09-10 | 1991-05-21
Mengistu Haile Mariam; Mengistu | ETH | ELI | former president | 1991-05-21
Michael Sata | ZMB | GOV | president | 2011-09-23 | 2014-10-28
Michel Djotodia; Djotodia | CAF | GOV | president | 2013-03-24 | 2014-01-10
Michel Kafando | BFA | GOV | interim president | 2014-11-18 | 2015-12-29
Minni Minnawi; Minni Arcua Minnawi | SDN | REB | leader of the SLA | 2001 | 2006-05
Mobutu Sese Seko; Mobutu | COD | GOV | president | 1965-11-24 | 1997-05-16
Mobutu Sese Seko; Mobutu | COD | ELI | ousted president | 1997-05-16 | 1997-09-07
Mohamed Abdullahi Mohamed; Mohamed Abdullahi Farmajo; Farmajo | SOM | GOV | prime minister | 2010-10 | 2011-06
Mohamed Abdullahi Mohamed; Mohamed Abdullahi Farmajo; Farmajo | SOM | GOV | president | 2017-02-16 | 2022-05-23
Mohamed Bazoum; Bazoum | NER | GOV | president | 2021-04-02 | 2023-07-26
Mohamed Bazoum; Bazoum | NER | ELI | ousted president | 2023-07-26
Mohamed Farah Aideed; Mohamed Farrah Aidid; Mohammed Farah Aideed; Mohammed Farah Aidid; Aideed; Aidid | SOM | PRM REB | warlord | 1991-01 | 1996-08-01
Mohamed Hamdan Dagalo; Mohammed Hamdan Dagalo; Hemedti; Hemeti | SDN | PRM | commander of the Rapid Support Forces | 2013 | 2019-04-13
Mohamed Hamdan Dagalo; Mohammed Hamdan Dagalo; Hemedti; Hemeti | SDN | GOV PRM | deputy head of the ruling council | 2019-04-13 | 2023-04-15
Mohamed Hamdan Dagalo; Mohammed Hamdan Dagalo; Hemedti; Hemeti | SDN | REB PRM | commander of the Rapid Support Forces | 2023-04-15
Mohamed Hussein Roble | SOM | GOV | prime minister | 2020-09 | 2022-06
Mohamed Ould Abdel Aziz | MRT | GOV MIL | junta leader | 2008-08-06 | 2009-08-05
Mohamed Ould Abdel Aziz | MRT | GOV | president | 2009-08-05 | 2019-08-01
Mohamed Ould Ghazouani | MRT | GOV | president | 2019-08-01
Mohamed Siad Barre; Mohammed Siad Barre; Siad Barre | SOM | GOV | president | 1969-10-21 | 1991-01-26
Mohamed Siad Barre; Mohammed Siad Barre; Siad Barre | SOM | ELI | former president | 1991-01-26
Mohammed Yusuf | NGA | REB | leader of Boko Haram | 2002 | 2009-07-30
Moise Katumbi | COD | GOV | governor of Katanga | 2007-02 | 2015-09
Moise Katumbi | COD | PTY OPP | opposition leader | 2015-09
Mokgweetsi Masisi | BWA | GOV | president | 2018-04-01 | 2024-11-01
Morgan Tsvangirai; Tsvangirai | ZWE | LAB | trade union leader | 1988 | 1999-09
Morgan Tsvangirai; Tsvangirai | ZWE | PTY OPP | opposition leader | 1999-09 | 2009-02-11
Morgan Tsvangirai; Tsvangirai | ZWE | GOV | prime minister | 2009-02-11 | 2013-09-11
Morgan Tsvangirai; Tsvangirai | ZWE | PTY OPP | opposition leader | 2013-09-11 | 2018-02-14
Moses Blah | LBR | GOV | president | 2003-08-11 | 2003-10-14
Moshood Abiola; Mashood Abiola; M.K.O. Abiola; Abiola | NGA | PTY OPP | opposition leader | 1993-06 | 1998-07-07
Moussa Dadis Camara; Dadis Camara | GIN | GOV MIL | junta leader | 2008-12-23 | 2009-12-03
Moussa Traore | MLI | GOV | president | 1968-11 | 1991-03-26
Muhammadu Buhari; Mohammadu Buhari; Buhari | NGA | PTY OPP | opposition leader | 2003 | 2015-05-29
Muhammadu Buhari; Mohammadu Buhari; Buhari | NGA | GOV | president | 2015-05-29 | 2023-05-29
Muhammadu Buhari; Mohammadu Buhari; Buhari | NGA | ELI | former president | 2023-05-29 | 2025-07-13
Mulatu Teshome | ETH | GOV | president | 2013-10-07 | 2018-10-25
Musa Hilal | SDN | PRM | Janjaweed leader | 2003
Mustafa Osman Ismail | SDN | GOV | foreign minister | 1998-02 | 2005-09
Mwai Kibaki; Kibaki | KEN | PTY OPP | opposition leader | 1991-12 | 2002-12-30
Mwai Kibaki; Kibaki | KEN | GOV | president | 2002-12-30 | 2013-04-09
Mwai Kibaki; Kibaki | KEN | ELI | former president | 2013-04-09
Naledi Pandor | ZAF | GOV | foreign minister | 2019-05-30 | 2024-06
Nana Akufo-Addo; Akufo-Addo | GHA | GOV | president | 2017-01-07 | 2025-01-07
Navin Ramgoolam | MUS | GOV | prime minister | 1995-12 | 2000-09
Navin Ramgoolam | MUS | GOV | prime minister | 2005-07 | 2014-12
Navin Ramgoolam | MUS | GOV | prime minister | 2024-11
Negasso Gidada | ETH | GOV | president | 1995-08-22 | 2001-10-08
Nelson Chamisa | ZWE | PTY OPP | opposition leader | 2018-02
Nelson Mandela; Mandela | ZAF | PTY OPP | leader of the ANC | 1962 | 1994-05-10
Nelson Mandela; Mandela | ZAF | GOV | president | 1994-05-10 | 1999-06-14
Nelson Mandela; Mandela | ZAF | ELI | former president | 1999-06-14 | 2013-12-05
Netumbo Nandi-Ndaitwah | NAM | GOV | president | 2025-03-21
Nicephore Soglo | BEN | GOV | president | 1991-04-04 | 1996-04-04
Ntsu Mokhehle | LSO | GOV | prime minister | 1993-04 | 1998-05
Nur Hassan Hussein; Nur Adde | SOM | GOV | prime minister | 2007-11-24 | 2009-02
Olusegun Obasanjo; Obasanjo | NGA | ELI | former military ruler | 1979-10 | 1999-05-29
Olusegun Obasanjo; Obasanjo | NGA | GOV | president | 1999-05-29 | 2007-05-29
Olusegun Obasanjo; Obasanjo | NGA | ELI | former president | 2007-05-29
Omar Bongo | GAB | GOV | president | 1967-12 | 2009-06-08
Omar Hassan al-Bashir; Omar al-Bashir; Omar Bashir; Omar el-Bashir; Omar Hassan Ahmed al-Bashir | SDN | GOV | president | 1989-06-30 | 2019-04-11
Omar Hassan al-Bashir; Omar al-Bashir; Omar Bashir; Omar el-Bashir; Omar Hassan Ahmed al-Bashir | SDN | ELI | ousted president | 2019-04-11
Ousmane Sonko | SEN | PTY OPP | opposition leader | 2019 | 2024-04-02
Ousmane Sonko | SEN | GOV | prime minister | 2024-04-02
Pakalitha Mosisili | LSO | GOV | prime minister | 1998-05 | 2012-06
Pakalitha Mosisili | LSO | GOV | prime minister | 2015-03 | 2017-06
Pascal Lissouba | COG | GOV | president | 1992-08-31 | 1997-10-15
Pasteur Bizimungu | RWA | GOV | president | 1994-07-19 | 2000-03-23
Patrice Talon | BEN | GOV | president | 2016-04-06
Paul Biya; Biya | CMR | GOV | president | 1982-11-06
Paul Kagame; Kagame | RWA | REB | leader of the RPF | 1990-10 | 1994-07-19
Paul Kagame; Kagame | RWA | MIL | vice president | 1994-07-19 | 2000-03-24
Paul Kagame; Kagame | RWA | GOV | president | 2000-04-22
Paul-Henri Damiba | BFA | GOV MIL | junta leader | 2022-01-24 | 2022-09-30
Pedro Pires | CPV | GOV | prime minister | 1975-07 | 1991-04
Pedro Pires | CPV | GOV | president | 2001-03 | 2011-09
Peter Mutharika | MWI | GOV | president | 2014-05-31 | 2020-06-28
Peter Mutharika | MWI | GOV | president | 2025-10-04
Peter Obi | NGA | PTY OPP | opposition leader | 2022-05
Pierre Buyoya; Buyoya | BDI | GOV MIL | president | 1987-09-03 | 1993-07-10
Pierre Buyoya; Buyoya | BDI | GOV MIL | president | 1996-07-25 | 2003-04-30
Pierre Nkurunziza; Nkurunziza | BDI | REB | leader of the FDD | 2001 | 2003-11
Pierre Nkurunziza; Nkurunziza | BDI | GOV | president | 2005-08-26 | 2020-06-08
Pik Botha; Roelof Botha; R.F. Botha | ZAF | GOV | foreign minister | 1977-04 | 1994-05-10
Pravind Jugnauth | MUS | GOV | prime minister | 2017-01 | 2024-11
Prince Johnson; Prince Yormie Johnson | LBR | REB | rebel leader | 1990 | 1992
Quett Masire; Ketumile Masire | BWA | GOV | president | 1980-07 | 1998-03-31
Raila Odinga; Odinga | KEN | PTY OPP | opposition leader | 1994 | 2008-04-17
Raila Odinga; Odinga | KEN | GOV | prime minister | 2008-04-17 | 2013-04-09
Raila Odinga; Odinga | KEN | PTY OPP | opposition leader | 2013-04-09 | 2025-10-15
Riek Machar | SDN | REB | rebel commander | 1984 | 1997-04
Riek Machar | SDN | REB | SPLA commander | 2002 | 2005-07
Riek Machar | SDN | GOV | vice president of southern Sudan | 2005-08 | 2011-07-09
Riek Machar; Machar | SSD | GOV | vice president | 2011-07-09 | 2013-07-23
Riek Machar; Machar | SSD | REB OPP | rebel leader | 2013-12-15 | 2016-04-26
Riek Machar; Machar | SSD | GOV | vice president | 2016-04-26 | 2016-07-23
Riek Machar; Machar | SSD | REB OPP | rebel leader | 2016-07-23 | 2020-02-22
Riek Machar; Machar | SSD | GOV | vice president | 2020-02-22 | 2025-09
Robert Guei; Guei | CIV | GOV MIL | military ruler | 1999-12-24 | 2000-10-26
Robert Mugabe; Mugabe | ZWE | GOV | president | 1987-12-31 | 2017-11-21
Robert Mugabe; Mugabe | ZWE | ELI | former president | 2017-11-21 | 2019-09-06
Roch Marc Christian Kabore; Roch Kabore | BFA | GOV | president | 2015-12-29 | 2022-01-24
Ronald Lamola | ZAF | GOV | foreign minister | 2024-07-03
Rupiah Banda | ZMB | GOV | president | 2008-11-02 | 2011-09-23
Sadiq al-Mahdi; Sadeq al-Mahdi | SDN | PTY OPP | leader of the Umma party | 1989-06-30 | 2020-11-26
Sahle-Work Zewde | ETH | GOV | president | 2018-10-25 | 2024-10-07
Salva Kiir; Kiir | SSD | REB | SPLA commander | 1983 | 2005-07-30
Salva Kiir; Kiir | SSD | GOV | president of southern Sudan | 2005-08-11 | 2011-07-09
Salva Kiir; Kiir | SSD | GOV | president | 2011-07-09
Sam Kutesa | UGA | GOV | foreign minister | 2005-01 | 2021-06
Sam Nujoma; Nujoma | NAM | GOV | president | 1990-03-21 | 2005-03-21
Samia Suluhu Hassan | TZA | GOV | vice president | 2015-11-05 | 2021-03-19
Samia Suluhu Hassan | TZA | GOV | president | 2021-03-19
Samuel Doe | LBR | GOV | president | 1980-04-12 | 1990-09-09
Sani Abacha; Abacha | NGA | MIL | defence minister | 1990-08 | 1993-11-17
Sani Abacha; Abacha | NGA | GOV MIL | military ruler | 1993-11-17 | 1998-06-08
Seyoum Mesfin | ETH | GOV | foreign minister | 1991 | 2010-10
Sheikh Sharif Sheikh Ahmed; Sharif Sheikh Ahmed; Sheikh Sharif Ahmed; Sharif Ahmed | SOM | REB REL | leader of the Islamic courts | 2004 | 2009-01-31
Sheikh Sharif Sheikh Ahmed; Sharif Sheikh Ahmed; Sheikh Sharif Ahmed; Sharif Ahmed | SOM | GOV | president | 2009-01-31 | 2012-08-20
Stan Mudenge | ZWE | GOV | foreign minister | 1995 | 2005-04
Sylvestre Ilunga | COD | GOV | prime minister | 2019-09 | 2021-02
Sylvestre Ntibantunganya | BDI | GOV | president | 1994-04-06 | 1996-07-25
Taye Atske Selassie; Taye Atske-Selassie | ETH | GOV | president | 2024-10-07
Tedros Adhanom; Tedros Adhanom Ghebreyesus | ETH | GOV | health minister | 2005-10 | 2012-11
Tedros Adhanom; Tedros Adhanom Ghebreyesus | ETH | GOV | foreign minister | 2012-11-29 | 2016-11
Teodoro Obiang; Teodoro Obiang Nguema | GNQ | GOV | president | 1979-08
Thabo Mbeki; Mbeki | ZAF | PTY | ANC leader | 1990 | 1994-05-10
Thabo Mbeki; Mbeki | ZAF | GOV | deputy president | 1994-05-10 | 1999-06-14
Thabo Mbeki; Mbeki | ZAF | GOV | president | 1999-06-14 | 2008-09-24
Thabo Mbeki; Mbeki | ZAF | ELI | former president | 2008-09-24
Theodore Sindikubwabo | RWA | GOV | interim president | 1994-04-08 | 1994-07-19
Theoneste Bagosora | RWA | MIL | colonel | 1993 | 2021-09
Thomas Boni Yayi; Boni Yayi | BEN | GOV | president | 2006-04-06 | 2016-04-06
Thomas Lubanga | COD | REB | militia leader | 2001 | 2005-03
Thomas Thabane | LSO | GOV | prime minister | 2012-06 | 2015-03
Thomas Thabane | LSO | GOV | prime minister | 2017-06 | 2020-05
Tom Ikimi | NGA | GOV | foreign minister | 1995-03 | 1998-06
Uhuru Kenyatta; Kenyatta | KEN | PTY OPP | opposition leader | 2002-12 | 2007
Uhuru Kenyatta; Kenyatta | KEN | GOV | deputy prime minister | 2008-04 | 2013-04-09
Uhuru Kenyatta; Kenyatta | KEN | GOV | president | 2013-04-09 | 2022-09-13
Uhuru Kenyatta; Kenyatta | KEN | ELI | former president | 2022-09-13
Umaro Sissoco Embalo | GNB | GOV | president | 2020-02-27 | 2025-11-26
Umaru Yar'Adua; Umaru Musa Yar'Adua; Yar'Adua | NGA | GOV | president | 2007-05-29 | 2010-05-05
Valentine Strasser | SLE | GOV MIL | military ruler | 1992-04-29 | 1996-01-16
Venancio Mondlane | MOZ | PTY OPP | opposition leader | 2024
Victoire Ingabire | RWA | PTY OPP | opposition leader | 2010
William Ruto; Ruto | KEN | GOV | agriculture minister | 2008-04 | 2010
William Ruto; Ruto | KEN | GOV | deputy president | 2013-04-09 | 2022-09-13
William Ruto; Ruto | KEN | GOV | president | 2022-09-13
Winnie Mandela; Winnie Madikizela-Mandela | ZAF | PTY | ANC politician | 1986 | 2018-04-02
Wole Soyinka | NGA | OPP | writer | 1986
Workneh Gebeyehu | ETH | GOV | foreign minister | 2016-11 | 2019-03
Yahya Jammeh; Jammeh | GMB | GOV | president | 1994-07-22 | 2017-01-19
Yahya Jammeh; Jammeh | GMB | ELI | former president | 2017-01-19
Yemi Osinbajo | NGA | GOV | vice president | 2015-05-29 | 2023-05-29
Yoweri Museveni; Museveni | UGA | GOV | president | 1986-01-29
Yusuf Tuggar | NGA | GOV | foreign minister | 2023-08
