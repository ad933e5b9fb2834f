# The Middle East and North Africa, from Morocco to Iran: heads of state and government, monarchs, ministers, leaders of parties and of armed groups.
# One line a spell in office since 1990; a person with several spells has several lines. "former" lines hold for persons who stay in the news.
# Sources: written from general knowledge for this project; dates to the day, month or year as sure.
# Licence: CC BY 4.0
table office

Abassi Madani; Abbassi Madani | DZA | PTY OPP | leader of the Islamic Salvation Front | 1989-02 | 2019-04-24
Abbas Araghchi; Abbas Araqchi; Seyed Abbas Araghchi | IRN | GOV | deputy foreign minister | 2011 | 2021-09
Abbas Araghchi; Abbas Araqchi; Seyed Abbas Araghchi | IRN | GOV | foreign minister | 2024-08-21
Abbas El Fassi; Abbas el-Fassi; Abbas al-Fassi | MAR | GOV | prime minister | 2007-09-19 | 2011-11-29
Abbas Mousavi; Abbas Moussavi | IRN | GOV | foreign ministry spokesman | 2019 | 2020-08
Abbas al-Musawi; Abbas Musawi; Abbas Moussawi; Abbas al-Mussawi | LBN | REB PTY | leader of Hezbollah | 1991-05 | 1992-02-16
Abd-Rabbu Mansour Hadi; Abd Rabbu Mansour Hadi; Abdrabuh Mansur Hadi; Abed Rabbo Mansour Hadi; Abdrabbuh Mansour Hadi; Abdu Rabu Mansour Hadi; Abdurabu Mansour Hadi | YEM | GOV | vice president | 1994-10-03 | 2012-02-25
Abd-Rabbu Mansour Hadi; Abd Rabbu Mansour Hadi; Abdrabuh Mansur Hadi; Abed Rabbo Mansour Hadi; Abdrabbuh Mansour Hadi; Abdu Rabu Mansour Hadi; Abdurabu Mansour Hadi | YEM | GOV | president | 2012-02-25 | 2022-04-07
Abdallah Bou Habib | LBN | GOV | foreign minister | 2021-09-10 | 2025-02-08
Abdel Aziz al-Rantissi; Abdel-Aziz al-Rantissi; Abdel Aziz Rantisi; Abdel-Aziz Rantisi; Abdelaziz Rantisi | PSE | REB PTY | Hamas leader | 1987-12 | 2004-04-17
Abdel Fattah al-Sisi; Abdel Fattah el-Sissi; Abdel-Fattah el-Sissi; Abdel Fattah el-Sisi; Abdel-Fattah al-Sisi; Abdul Fattah al-Sisi; Abdel Fatah al-Sisi; Sisi; el-Sissi; al-Sisi; Sissi | EGY | MIL | defence minister | 2012-08-12 | 2014-03-26
Abdel Fattah al-Sisi; Abdel Fattah el-Sissi; Abdel-Fattah el-Sissi; Abdel Fattah el-Sisi; Abdel-Fattah al-Sisi; Abdul Fattah al-Sisi; Abdel Fatah al-Sisi; Sisi; el-Sissi; al-Sisi; Sissi | EGY | GOV | presidential candidate | 2014-03-26 | 2014-06-08
Abdel Fattah al-Sisi; Abdel Fattah el-Sissi; Abdel-Fattah el-Sissi; Abdel Fattah el-Sisi; Abdel-Fattah al-Sisi; Abdul Fattah al-Sisi; Abdel Fatah al-Sisi; Sisi; el-Sissi; al-Sisi; Sissi | EGY | GOV | president | 2014-06-08
Abdel Hakim Belhadj; Abdelhakim Belhadj; Abdul Hakim Belhaj; Abdelhakim Belhaj | LBY | REB | rebel commander | 2011-03 | 2012-05
Abdel Hakim Belhadj; Abdelhakim Belhadj; Abdul Hakim Belhaj; Abdelhakim Belhaj | LBY | PTY | politician | 2012-05
Abdel Halim Moussa; Abdel-Halim Mousa; Mohammed Abdel-Halim Moussa | EGY | GOV | interior minister | 1990-01-12 | 1993-04-18
Abdel Mageed Saqr; Abdel Megeed Saqr; Abdel-Meguid Saqr | EGY | GOV | defence minister | 2024-07-03
Abdel Qader Jassim; Abdul Qadir al-Obeidi; Abdul-Qader Mohammed Jassim al-Mifarji | IRQ | MIL | defence minister | 2006-06 | 2010-12
Abdel Rahman Shalgam; Abdurrahman Shalgam; Abdulrahman Shalgham; Mohammed Abdel-Rahman Shalqam; Abdel-Rahman Shalqam | LBY | GOV | foreign minister | 2000-03 | 2009-03
Abdel Rahman Shalgam; Abdurrahman Shalgam; Abdulrahman Shalgham; Mohammed Abdel-Rahman Shalqam; Abdel-Rahman Shalqam | LBY | GOV | ambassador to the United Nations | 2009 | 2011-02-25
Abdel Rahman Shalgam; Abdurrahman Shalgam; Abdulrahman Shalgham; Mohammed Abdel-Rahman Shalqam; Abdel-Rahman Shalqam | LBY | OPP | ambassador to the United Nations | 2011-02-25 | 2011-09
Abdel Rahman Shalgam; Abdurrahman Shalgam; Abdulrahman Shalgham; Mohammed Abdel-Rahman Shalqam; Abdel-Rahman Shalqam | LBY | GOV | ambassador to the United Nations | 2011-09 | 2013
Abdel-Malek al-Mekhlafi; Abdulmalik al-Mekhlafi; Abdel Malek al-Mekhlafi | YEM | GOV | foreign minister | 2015-12-01 | 2018-05-24
Abdelaziz Belkhadem | DZA | GOV | foreign minister | 2000-09 | 2005-05
Abdelaziz Belkhadem | DZA | GOV | prime minister | 2006-05-24 | 2008-06-23
Abdelaziz Bouteflika; Abdel Aziz Bouteflika; Abdulaziz Bouteflika; Abdel-Aziz Bouteflika; Bouteflika | DZA | GOV | president | 1999-04-27 | 2019-04-02
Abdelaziz Bouteflika; Abdel Aziz Bouteflika; Abdulaziz Bouteflika; Abdel-Aziz Bouteflika; Bouteflika | DZA | ELI | former president | 2019-04-02
Abdelaziz Djerad | DZA | GOV | prime minister | 2019-12-28 | 2021-06-30
Abdelbaki Hermassi | TUN | GOV | foreign minister | 2004-11 | 2005-08
Abdelbaset al-Megrahi; Abdel Basset al-Megrahi; Abdelbaset Ali Mohmed al-Megrahi; Abdel Basset Ali al-Megrahi | LBY | SPY | convicted Lockerbie bomber | 1988 | 2012-05-20
Abdelilah Benkirane; Abdelillah Benkirane; Abdelilah Ben Kirane; Abdelilah Benkiran | MAR | GOV | prime minister | 2011-11-29 | 2017-03-17
Abdelkader Bensalah | DZA | LEG | head of the Council of the Nation | 2002-07 | 2019-04-09
Abdelkader Bensalah | DZA | GOV | interim president | 2019-04-09 | 2019-12-19
Abdelkader Messahel | DZA | GOV | foreign minister | 2017-05-25 | 2019-03-11
Abdelkarim Zbidi; Abdelkrim Zbidi | TUN | GOV | defence minister | 2011-01-27 | 2013-03-13
Abdelkarim Zbidi; Abdelkrim Zbidi | TUN | GOV | defence minister | 2017-09-12 | 2019-10
Abdellatif Filali | MAR | GOV | foreign minister | 1985 | 1999-04
Abdellatif Filali | MAR | GOV | prime minister | 1994-05-25 | 1998-02-04
Abdelmadjid Tebboune; Tebboune | DZA | GOV | housing minister | 2012-09 | 2017-05-25
Abdelmadjid Tebboune; Tebboune | DZA | GOV | prime minister | 2017-05-25 | 2017-08-15
Abdelmadjid Tebboune; Tebboune | DZA | GOV | president | 2019-12-19
Abdelmalek Droukdel; Abdelmalek Droukdal; Abou Mossab Abdelouadoud | DZA | REB | leader of al-Qaeda in the Islamic Maghreb | 2004 | 2020-06-03
Abdelmalek Guenaizia | DZA | MIL | army chief | 1990-07 | 1993-07
Abdelmalek Sellal | DZA | GOV | prime minister | 2012-09-03 | 2017-05-25
Abdelouafi Laftit | MAR | GOV | interior minister | 2017-04-05
Abdelwahab Abdallah; Abdelwaheb Abdallah | TUN | GOV | foreign minister | 2005-08-17 | 2010-01
Abderrahim Zouari | TUN | GOV | foreign minister | 1997-01 | 1997-10
Abderrahmane Meziane-Cherif; Abderrahmane Meziane Cherif | DZA | GOV | interior minister | 1994-04 | 1995-12
Abderrahmane Youssoufi; Abderrahmane el-Youssoufi; Abderrahman Youssoufi | MAR | GOV | prime minister | 1998-02-04 | 2002-10-09
Abdollah Nouri | IRN | GOV | interior minister | 1989-08 | 1993-08
Abdollah Nouri | IRN | GOV | interior minister | 1997-08 | 1998-06
Abdolnaser Hemmati; Abdolnasser Hemmati | IRN | GOV | central bank governor | 2018-07-25 | 2021-05-30
Abdolnaser Hemmati; Abdolnasser Hemmati | IRN | GOV | finance minister | 2024-08-21 | 2025-03-02
Abdolnaser Hemmati; Abdolnasser Hemmati | IRN | GOV | central bank governor | 2025-12-31
Abdolreza Rahmani Fazli; Abdolreza Rahmani-Fazli | IRN | GOV | interior minister | 2013-08-15 | 2021-08-25
Abdolvahed Mousavi-Lari | IRN | GOV | interior minister | 1998-07 | 2005-08
Abdul Amir al-Shammari; Abdulamir al-Shammari | IRQ | GOV | interior minister | 2022-10-27
Abdul Ati al-Obeidi; Abdel Ati al-Obeidi; Abdelati Obeidi | LBY | GOV | foreign minister | 2011-04 | 2011-08
Abdul Aziz al-Hakim; Abdel Aziz al-Hakim; Abdul-Aziz al-Hakim | IRQ | REL PTY | leader of SCIRI | 2003-08-29 | 2009-08-26
Abdul Fattah Younis; Abdel Fattah Younes; Abdel-Fattah Younis; Abdul Fatah Younis | LBY | GOV | interior minister | 2006 | 2011-02-22
Abdul Fattah Younis; Abdel Fattah Younes; Abdel-Fattah Younis; Abdul Fatah Younis | LBY | REB | rebel army commander | 2011-02-22 | 2011-07-28
Abdul Halim Khaddam; Abdel Halim Khaddam; Abdel-Halim Khaddam; Khaddam | SYR | GOV | vice president | 1984-03 | 2005-06
Abdul Halim Khaddam; Abdel Halim Khaddam; Abdel-Halim Khaddam; Khaddam | SYR | GOV | acting president | 2000-06-10 | 2000-07-17
Abdul Halim Khaddam; Abdel Halim Khaddam; Abdel-Halim Khaddam; Khaddam | SYR | PTY OPP | exiled former vice president | 2005-12-30 | 2020-03-31
Abdul Karim al-Kabariti; Abdul-Karim Kabariti; Abdul Karim Kabariti; Abdul-Karim al-Kabariti | JOR | GOV | foreign minister | 1995-01 | 1996-02-04
Abdul Karim al-Kabariti; Abdul-Karim Kabariti; Abdul Karim Kabariti; Abdul-Karim al-Kabariti | JOR | GOV | prime minister | 1996-02-04 | 1997-03-19
Abdul Karim al-Kabariti; Abdul-Karim Kabariti; Abdul Karim Kabariti; Abdul-Karim al-Kabariti | JOR | GOV | chief of the royal court | 1999-03 | 2000-01
Abdul Latif Rashid; Abdullatif Rashid; Abdul Latif Jamal Rashid | IRQ | GOV | president | 2022-10-17
Abdul Majid al-Qaud; Abdelmajid al-Gaoud | LBY | GOV | prime minister | 1994-01 | 1997-12
Abdul Salam al-Majali; Abdul-Salam Majali; Abdel-Salam Majali; Abdul Salam Majali | JOR | GOV | prime minister | 1993-05-29 | 1995-01-07
Abdul Salam al-Majali; Abdul-Salam Majali; Abdel-Salam Majali; Abdul Salam Majali | JOR | GOV | prime minister | 1997-03-19 | 1998-08-20
Abdul-Aziz Abdul-Ghani; Abdul Aziz Abdul Ghani; Abdel-Aziz Abdel-Ghani | YEM | GOV | prime minister | 1994-10-06 | 1997-05-14
Abdul-Aziz Abdul-Ghani; Abdul Aziz Abdul Ghani; Abdel-Aziz Abdel-Ghani | YEM | LEG | head of the Shura Council | 2001 | 2011-08-22
Abdul-Ilah al-Khatib; Abdul Ilah Khatib; Abdelilah al-Khatib; Abdel Elah al-Khatib | JOR | GOV | foreign minister | 1998-08 | 2002-01
Abdul-Ilah al-Khatib; Abdul Ilah Khatib; Abdelilah al-Khatib; Abdel Elah al-Khatib | JOR | GOV | foreign minister | 2005-11 | 2007-11
Abdul-Ilah al-Khatib; Abdul Ilah Khatib; Abdelilah al-Khatib; Abdel Elah al-Khatib | UNO | GOV | U.N. envoy to Libya | 2011-04 | 2011-08
Abdul-Karim al-Iryani; Abdul Karim al-Iryani; Abdul-Karim Iryani; Abdel-Karim al-Iryani | YEM | GOV | foreign minister | 1994-10 | 1998-04
Abdul-Karim al-Iryani; Abdul Karim al-Iryani; Abdul-Karim Iryani; Abdel-Karim al-Iryani | YEM | GOV | prime minister | 1998-04-29 | 2001-03-31
Abdul-Karim al-Iryani; Abdul Karim al-Iryani; Abdul-Karim Iryani; Abdel-Karim al-Iryani | YEM | GOV | presidential adviser | 2001-03-31 | 2015-11
Abdul-Majid al-Zindani; Abdul Majid al-Zindani; Abdel-Majid al-Zindani | YEM | REL PTY | cleric | 1990 | 2024-04
Abdul-Malik al-Houthi; Abdul Malik al-Houthi; Abdel-Malek al-Houthi; Abdel Malek al-Houthi; Abdulmalik al-Houthi; Abdel Malik al-Houthi; Abdul Malek al-Houthi | YEM | REB | leader of the Houthis | 2006
Abdul-Qader Bajammal; Abdul Qadir Bajamal; Abdulqader Bajammal | YEM | GOV | foreign minister | 1998-05 | 2001-03-31
Abdul-Qader Bajammal; Abdul Qadir Bajamal; Abdulqader Bajammal | YEM | GOV | prime minister | 2001-03-31 | 2007-04-07
Abdul-Qader Qahtan; Abdel-Qader Qahtan; Abdul Qader Qahtan | YEM | GOV | interior minister | 2011-12 | 2014-03
Abdulhamid Dbeibah; Abdul Hamid Dbeibah; Abdulhamid al-Dbeibah; Abdul Hamid al-Dbeibah; Abdelhamid Dbeibah; Dbeibah | LBY | GOV | prime minister | 2021-03-15
Abdullah Ensour; Abdullah al-Nsur; Abdullah Nsour | JOR | GOV | prime minister | 2012-10-11 | 2016-05-29
Abdullah al-Saidi | YEM | GOV | foreign minister | 2014-11 | 2015-01
Abdullah al-Senussi; Abdullah Senussi; Abdullah al-Sanousi | LBY | SPY | intelligence chief | 1992 | 2011-08
Abdullah al-Senussi; Abdullah Senussi; Abdullah al-Sanousi | LBY | ELI | former intelligence chief | 2011-08
Abdullah al-Thinni; Abdullah al-Thani; Abdallah al-Thinni; Abdullah Thinni | LBY | GOV | prime minister | 2014-03-11 | 2016-04
Abdullah al-Thinni; Abdullah al-Thani; Abdallah al-Thinni; Abdullah Thinni | LBY | OPP | prime minister of the eastern government | 2016-04 | 2020-09
Abdullah al-Yahya; Abdullah Ali al-Yahya | KWT | GOV | foreign minister | 2024-01-17
Abdullah bin Hussein al-Ahmar; Abdullah al-Ahmar; Abdullah Hussein al-Ahmar | YEM | LEG | speaker of parliament | 1993-05 | 2007-12-29
Abdur-Rauf al-Rawabdeh; Abdul-Raouf al-Rawabdeh; Abdul Raouf Rawabdeh | JOR | GOV | prime minister | 1999-03-04 | 2000-06-19
Abdurrahim al-Keib; Abdurrahim el-Keib; Abdel Rahim al-Kib; Abdul Raheem al-Keeb | LBY | GOV | prime minister | 2011-11-24 | 2012-11-14
Abir Moussi | TUN | PTY OPP | opposition leader | 2016
Abraham Hirchson; Avraham Hirchson | ISR | GOV | finance minister | 2006-05-04 | 2007-07-01
Abu Abbas; Mohammed Abbas | PSE | REB | leader of the Palestine Liberation Front | 1977 | 2004-03
Abu Ayyub al-Masri; Abu Hamza al-Muhajir | IRQ | REB | leader of al-Qaeda in Iraq | 2006-06 | 2010-04-18
Abu Bakr al-Qirbi; Abubakr al-Qirbi; Abu-Bakr al-Kurbi | YEM | GOV | foreign minister | 2001-04 | 2014-06
Abu Mahdi al-Muhandis | IRQ | PRM | militia commander | 2014 | 2020-01-03
Abu Musab al-Zarqawi; Abu Musab Zarqawi; Abu Mussab al-Zarqawi; Zarqawi; al-Zarqawi | IRQ | REB | leader of al-Qaeda in Iraq | 2003 | 2006-06-07
Abu Nidal; Sabri al-Banna | PSE | REB | leader of the Abu Nidal group | 1974 | 2002-08
Abu Zayd Omar Dorda; Abu Zaid Omar Dorda; Abouzid Dorda | LBY | GOV | prime minister | 1990-10 | 1994-01
Adel Abdul Mahdi; Adel Abdul-Mahdi; Adil Abdul-Mahdi; Adel Abdel Mahdi | IRQ | GOV | finance minister | 2004-06 | 2005-04
Adel Abdul Mahdi; Adel Abdul-Mahdi; Adil Abdul-Mahdi; Adel Abdel Mahdi | IRQ | GOV | vice president | 2005-04-07 | 2011-05-31
Adel Abdul Mahdi; Adel Abdul-Mahdi; Adil Abdul-Mahdi; Adel Abdel Mahdi | IRQ | GOV | prime minister | 2018-10-25 | 2020-05-07
Adel Safar | SYR | GOV | prime minister | 2011-04-14 | 2012-06-23
Adel al-Jubeir; Adel al-Jubair; Adel Jubeir; Adel al-Jubayr | SAU | GOV | ambassador to the United States | 2007-01 | 2015-04-29
Adel al-Jubeir; Adel al-Jubair; Adel Jubeir; Adel al-Jubayr | SAU | GOV | foreign minister | 2015-04-29 | 2018-12-27
Adel al-Jubeir; Adel al-Jubair; Adel Jubeir; Adel al-Jubayr | SAU | GOV | minister of state for foreign affairs | 2018-12-27
Adly Mansour; Adli Mansour | EGY | GOV | interim president | 2013-07-04 | 2014-06-08
Adnan Badran | JOR | GOV | prime minister | 2005-04-07 | 2005-11-27
Adnan Mansour | LBN | GOV | foreign minister | 2011-06 | 2014-02
Aguila Saleh; Ageela Saleh; Aqila Saleh; Agila Saleh | LBY | LEG | speaker of parliament | 2014-08-05
Ahmad Jannati | IRN | GOV | secretary of the Guardian Council | 1992
Ahmad Jarba; Ahmed Jarba; Ahmad al-Jarba | SYR | PTY OPP | leader of the Syrian National Coalition | 2013-07 | 2014-07
Ahmad Vahidi | IRN | GOV | defence minister | 2009-09-03 | 2013-08-15
Ahmad Vahidi | IRN | GOV | interior minister | 2021-08-25 | 2024-08
Ahmad al-Hajjar; Ahmad Hajjar; Ahmed al-Hajjar | LBN | GOV | interior minister | 2025-02-08
Ahmed Attaf | DZA | GOV | foreign minister | 1996-01 | 1999-12
Ahmed Attaf | DZA | GOV | foreign minister | 2023-03
Ahmed Awad bin Mubarak; Ahmed Awad Bin Mubarak; Ahmed bin Mubarak | YEM | GOV | foreign minister | 2020-12 | 2024-02-05
Ahmed Awad bin Mubarak; Ahmed Awad Bin Mubarak; Ahmed bin Mubarak | YEM | GOV | prime minister | 2024-02-05 | 2025-05-03
Ahmed Benbitour | DZA | GOV | prime minister | 1999-12-23 | 2000-08-26
Ahmed Chalabi; Ahmad Chalabi; Chalabi | IRQ | PTY OPP | leader of the Iraqi National Congress | 1992 | 2003-07-13
Ahmed Chalabi; Ahmad Chalabi; Chalabi | IRQ | GOV | member of the Governing Council | 2003-07-13 | 2004-06-01
Ahmed Chalabi; Ahmad Chalabi; Chalabi | IRQ | GOV | deputy prime minister | 2005-04-28 | 2006-05-20
Ahmed Chalabi; Ahmad Chalabi; Chalabi | IRQ | LEG | politician | 2006-05-20 | 2015-11-03
Ahmed Gaid Salah; Ahmed Gaed Salah; Gaid Salah | DZA | MIL | army chief | 2004-08 | 2019-12-23
Ahmed Gamal al-Din; Ahmed Gamal el-Din; Ahmed Gamaleddin | EGY | GOV | interior minister | 2012-08-02 | 2013-01-06
Ahmed Hachani | TUN | GOV | prime minister | 2023-08-02 | 2024-08-07
Ahmed Hussein Khudayir | IRQ | GOV | foreign minister | 1991-03 | 1992-07
Ahmed Hussein Khudayir | IRQ | GOV | prime minister | 1993-09-05 | 1994-05-29
Ahmed Jibril; Ahmed Jebril | PSE | REB | leader of the PFLP-GC | 1968 | 2021-07
Ahmed Khalifa; Ahmed Fathi Khalifa | EGY | MIL | army chief | 2024-07
Ahmed Maher | EGY | GOV | foreign minister | 2001-05-15 | 2004-07-11
Ahmed Midaoui | MAR | GOV | interior minister | 1999-11-09 | 2001-09
Ahmed Nazif | EGY | GOV | prime minister | 2004-07-14 | 2011-01-29
Ahmed Obeid bin Daghr; Ahmed bin Dagher; Ahmed Obaid bin Daghr; Ahmed bin Daghr | YEM | GOV | prime minister | 2016-04-04 | 2018-10-15
Ahmed Ounaies | TUN | GOV | foreign minister | 2011-01-27 | 2011-02-13
Ahmed Ouyahia | DZA | GOV | prime minister | 1995-12-31 | 1998-12-15
Ahmed Ouyahia | DZA | GOV | justice minister | 1999-12 | 2002-06
Ahmed Ouyahia | DZA | GOV | prime minister | 2003-05-05 | 2006-05-24
Ahmed Ouyahia | DZA | GOV | prime minister | 2008-06-23 | 2012-09-03
Ahmed Ouyahia | DZA | GOV | prime minister | 2017-08-16 | 2019-03-11
Ahmed Ouyahia | DZA | ELI | former prime minister | 2019-03-11
Ahmed Qurei; Ahmed Qureia; Ahmed Korei; Abu Ala | PSE | LEG | speaker of parliament | 1996-03 | 2003-10
Ahmed Qurei; Ahmed Qureia; Ahmed Korei; Abu Ala | PSE | GOV | prime minister | 2003-10-07 | 2006-03-29
Ahmed Qurei; Ahmed Qureia; Ahmed Korei; Abu Ala | PSE | GOV | chief negotiator | 2007-11 | 2009
Ahmed Saadat; Ahmad Saadat | PSE | REB PTY | leader of the PFLP | 2001-10
Ahmed Shafik; Ahmed Shafiq | EGY | GOV | prime minister | 2011-01-29 | 2011-03-03
Ahmed Shafik; Ahmed Shafiq | EGY | PTY OPP | former prime minister | 2011-03-03
Ahmed Tibi; Ahmad Tibi | ISR | PTY OPP | lawmaker | 1999-05
Ahmed al-Maisari; Ahmed al-Maysari; Ahmed al-Mayssari | YEM | GOV | interior minister | 2017-12 | 2020-12
Ahmed al-Sharaa; Ahmad al-Sharaa; Ahmed al-Shara; Abu Mohammed al-Golani; Abu Mohammad al-Jolani; Abu Mohammed al-Jolani; Abu Mohammad al-Julani; Abu Mohammed al-Jawlani; Golani; al-Sharaa | SYR | REB | leader of the Nusra Front | 2012-01 | 2017-01
Ahmed al-Sharaa; Ahmad al-Sharaa; Ahmed al-Shara; Abu Mohammed al-Golani; Abu Mohammad al-Jolani; Abu Mohammed al-Jolani; Abu Mohammad al-Julani; Abu Mohammed al-Jawlani; Golani; al-Sharaa | SYR | REB | leader of Hayat Tahrir al-Sham | 2017-01 | 2024-12-08
Ahmed al-Sharaa; Ahmad al-Sharaa; Ahmed al-Shara; Abu Mohammed al-Golani; Abu Mohammad al-Jolani; Abu Mohammed al-Jolani; Abu Mohammad al-Julani; Abu Mohammed al-Jawlani; Golani; al-Sharaa | SYR | GOV | de facto leader | 2024-12-08 | 2025-01-29
Ahmed al-Sharaa; Ahmad al-Sharaa; Ahmed al-Shara; Abu Mohammed al-Golani; Abu Mohammad al-Jolani; Abu Mohammed al-Jolani; Abu Mohammad al-Julani; Abu Mohammed al-Jawlani; Golani; al-Sharaa | SYR | GOV | president | 2025-01-29
Ahmed al-Tayeb; Ahmed el-Tayeb | EGY | REL | grand sheikh of al-Azhar | 2010-03
Aidarous al-Zubaidi; Aidarus al-Zubaidi; Aidaroos al-Zubaidi; Aidarous al-Zoubaidi | YEM | GOV | governor of Aden | 2015-12 | 2017-04
Aidarous al-Zubaidi; Aidarus al-Zubaidi; Aidaroos al-Zubaidi; Aidarous al-Zoubaidi | YEM | REB OPP | leader of the Southern Transitional Council | 2017-05-11
Akbar Hashemi Rafsanjani; Ali Akbar Hashemi Rafsanjani; Hashemi Rafsanjani; Ali Akbar Rafsanjani; Akbar Rafsanjani; Rafsanjani; Hashemi-Rafsanjani; Ali Akbar Hashemi-Rafsanjani | IRN | GOV | president | 1989-08-03 | 1997-08-03
Akbar Hashemi Rafsanjani; Ali Akbar Hashemi Rafsanjani; Hashemi Rafsanjani; Ali Akbar Rafsanjani; Akbar Rafsanjani; Rafsanjani; Hashemi-Rafsanjani; Ali Akbar Hashemi-Rafsanjani | IRN | GOV | head of the Expediency Council | 1997-08-03 | 2017-01-08
Akbar Torkan | IRN | GOV | defence minister | 1989-08 | 1993-08
Ali Abdullah Ayoub; Ali Ayoub | SYR | GOV | defence minister | 2018-01-01 | 2022-04-28
Ali Abdullah Saleh; Ali Abdallah Salih; Ali Abdallah Saleh; Ali Abdulla Saleh | YEM | GOV | president | 1978-07-18 | 2012-02-25
Ali Abdullah Saleh; Ali Abdallah Salih; Ali Abdallah Saleh; Ali Abdulla Saleh | YEM | ELI OPP | former president | 2012-02-25 | 2017-12-04
Ali Abu al-Ragheb; Ali Abul Ragheb; Ali Abu Ragheb | JOR | GOV | prime minister | 2000-06-19 | 2003-10-25
Ali Akbar Nateq-Nouri; Ali Akbar Nateq-Noori; Nateq-Nouri | IRN | LEG | speaker of parliament | 1992-05 | 2000-05
Ali Akbar Salehi; Ali-Akbar Salehi | IRN | GOV | head of the atomic energy organization | 2009-07 | 2010-12
Ali Akbar Salehi; Ali-Akbar Salehi | IRN | GOV | foreign minister | 2010-12-13 | 2013-08-15
Ali Akbar Salehi; Ali-Akbar Salehi | IRN | GOV | head of the atomic energy organization | 2013-08-16 | 2021-08-29
Ali Akbar Velayati; Ali-Akbar Velayati; Velayati | IRN | GOV | foreign minister | 1981-12 | 1997-08-20
Ali Akbar Velayati; Ali-Akbar Velayati; Velayati | IRN | GOV | adviser to the supreme leader | 1997-08-20
Ali Allawi; Ali Abdul-Amir Allawi | IRQ | GOV | defence minister | 2004-04 | 2004-06-28
Ali Allawi; Ali Abdul-Amir Allawi | IRQ | GOV | finance minister | 2005-05-03 | 2006-05-20
Ali Allawi; Ali Abdul-Amir Allawi | IRQ | GOV | finance minister | 2020-05-07 | 2022-08-16
Ali Asghar Soltanieh | IRN | GOV | envoy to the IAEA | 2006 | 2013
Ali Bagheri Kani; Ali Bagheri; Ali Bagheri-Kani | IRN | GOV | deputy foreign minister | 2021-09 | 2024-05-20
Ali Bagheri Kani; Ali Bagheri; Ali Bagheri-Kani | IRN | GOV | acting foreign minister | 2024-05-20 | 2024-08-21
Ali Belhadj | DZA | PTY OPP | deputy leader of the Islamic Salvation Front | 1989-02
Ali Benflis | DZA | GOV | prime minister | 2000-08-26 | 2003-05-05
Ali Benflis | DZA | PTY OPP | opposition leader | 2003-05-05 | 2020
Ali Fallahian | IRN | SPY | intelligence minister | 1989-08 | 1997-08
Ali Habib; Ali Habib Mahmoud | SYR | GOV | defence minister | 2009-06-03 | 2011-08-08
Ali Hammoud | SYR | GOV | interior minister | 2001-12 | 2003-09
Ali Hassan Khalil | LBN | GOV | finance minister | 2014-02-15 | 2020-01-21
Ali Hassan al-Majid; Ali Hassan al-Majeed; Chemical Ali | IRQ | GOV | interior minister | 1991-03 | 1991-11
Ali Hassan al-Majid; Ali Hassan al-Majeed; Chemical Ali | IRQ | GOV | defence minister | 1991-11 | 1995-07
Ali Hassan al-Majid; Ali Hassan al-Majeed; Chemical Ali | IRQ | GOV | senior Baath official | 1995-07 | 2003-04-09
Ali Hassan al-Majid; Ali Hassan al-Majeed; Chemical Ali | IRQ | ELI | former defence minister | 2003-04-09 | 2010-01-25
Ali Kafi | DZA | GOV | chairman of the High State Council | 1992-07-02 | 1994-01-31
Ali Kafi | DZA | GOV | president | 1992-07-02 | 1994-01-31
Ali Khamenei; Ayatollah Khamenei; Ayatollah Ali Khamenei; Khamenei; Ali Khameini; Ali Hoseyni-Khamenei | IRN | GOV | supreme leader | 1989-06-04
Ali Kordan | IRN | GOV | interior minister | 2008-08-05 | 2008-11-04
Ali Larayedh; Ali Laarayedh | TUN | GOV | interior minister | 2011-12 | 2013-03-13
Ali Larayedh; Ali Laarayedh | TUN | GOV | prime minister | 2013-03-13 | 2014-01-29
Ali Larijani | IRN | GOV | head of state broadcasting | 1994 | 2004
Ali Larijani | IRN | GOV | nuclear negotiator | 2005-08-15 | 2007-10-20
Ali Larijani | IRN | LEG | speaker of parliament | 2008-05-27 | 2020-05-28
Ali Larijani | IRN | GOV | secretary of the Supreme National Security Council | 2025-08
Ali Madanizadeh; Seyed Ali Madanizadeh | IRN | GOV | finance minister | 2025-06
Ali Mahmoud Abbas | SYR | GOV | defence minister | 2022-04-28 | 2024-12-08
Ali Mohammad Besharati | IRN | GOV | interior minister | 1993-08 | 1997-08
Ali Mohammed Mujawar; Ali Mujawar; Ali Mohammed Mujur; Ali Mujur | YEM | GOV | prime minister | 2007-04-07 | 2011-12-10
Ali Mohsen al-Ahmar; Ali Mohsen; Ali Mohsin al-Ahmar; Ali Muhsin al-Ahmar | YEM | MIL | army general | 1990 | 2011-03-21
Ali Mohsen al-Ahmar; Ali Mohsen; Ali Mohsin al-Ahmar; Ali Muhsin al-Ahmar | YEM | MIL OPP | rebel general | 2011-03-21 | 2012-02
Ali Mohsen al-Ahmar; Ali Mohsen; Ali Mohsin al-Ahmar; Ali Muhsin al-Ahmar | YEM | MIL | army general | 2012-02 | 2016-04-03
Ali Mohsen al-Ahmar; Ali Mohsen; Ali Mohsin al-Ahmar; Ali Muhsin al-Ahmar | YEM | GOV | vice president | 2016-04-03 | 2022-04-07
Ali Salem al-Baidh; Ali Salim al-Baid; Ali Salem al-Beidh; Ali Salem al-Bidh; Ali Salim al-Bidh | YEM | GOV | vice president | 1990-05-22 | 1994-05-21
Ali Salem al-Baidh; Ali Salim al-Baid; Ali Salem al-Beidh; Ali Salem al-Bidh; Ali Salim al-Bidh | YEM | REB OPP | southern secessionist leader | 1994-05-21
Ali Shamkhani | IRN | GOV | defence minister | 1997-08 | 2005-08
Ali Shamkhani | IRN | GOV | secretary of the Supreme National Security Council | 2013-09 | 2023-05
Ali Younesi; Ali Yunesi | IRN | SPY | intelligence minister | 1999-02 | 2005-08
Ali Zeidan; Ali Zidan | LBY | GOV | prime minister | 2012-11-14 | 2014-03-11
Ali al-Alaq; Ali al-Allaq; Ali Mohsen al-Allaq | IRQ | GOV | central bank governor | 2014-10 | 2020-09
Ali al-Dabbagh; Ali Dabbagh | IRQ | GOV | government spokesman | 2006 | 2012
Ali al-Naimi; Ali Naimi; Ali al-Nuaimi | SAU | GOV | oil minister | 1995-08 | 2016-05-07
Ali al-Shami | LBN | GOV | foreign minister | 2009-11 | 2011-06
Ali al-Sistani; Ali Sistani; Ayatollah al-Sistani; Grand Ayatollah Ali al-Sistani; Sistani | IRQ | REL | grand ayatollah | 1992
Amal Mudallali | LBN | GOV | ambassador to the United Nations | 2018-01 | 2022
Ami Ayalon | ISR | GOV | Shin Bet chief | 1996-02 | 2000-05
Amin Gemayel; Amine Gemayel | LBN | GOV | president | 1982-09 | 1988-09-22
Amin Gemayel; Amine Gemayel | LBN | ELI | former president | 1988-09-22
Aminatou Haidar | MAR | SOC PRE | rights activist | 2005
Amir Hatami | IRN | MIL | defence minister | 2017-08-20 | 2021-08-25
Amir Hatami | IRN | MIL | army chief | 2025-06
Amir Peretz | ISR | PTY | leader of the Labour Party | 2005-11 | 2007-06
Amir Peretz | ISR | GOV | defence minister | 2006-05-04 | 2007-06-18
Amir Saeid Iravani; Amir-Saeid Iravani | IRN | GOV | ambassador to the United Nations | 2022-09
Amir Yaron | ISR | GOV | central bank governor | 2018-12-24
Amir al-Saadi; Amer al-Saadi | IRQ | GOV | presidential adviser | 1990 | 2003-04
Ammar al-Hakim | IRQ | REL PTY | leader of the Islamic Supreme Council | 2009-08
Amnon Lipkin-Shahak; Amnon Shahak | ISR | MIL | army chief | 1995-01-01 | 1998-07-09
Amram Mitzna | ISR | PTY | leader of the Labour Party | 2002-11 | 2003-05
Anas Khattab; Anas Khatab | SYR | GOV | interior minister | 2025-03-29
Antar Zouabri | DZA | REB | leader of the Armed Islamic Group | 1996-07 | 2002-02-08
Antoine Lahd; Antoine Lahad | LBN | PRM | commander of the South Lebanon Army | 1984 | 2000-05
Anwar Gargash | ARE | GOV | minister of state for foreign affairs | 2008-02 | 2021-02
Anwar Gargash | ARE | GOV | presidential adviser | 2021-02
Anwar al-Awlaki; Anwar al-Aulaqi; Anwar Awlaki; Awlaki | YEM | REB REL | al-Qaeda cleric | 2007 | 2011-09-30
Ariel Sharon | ISR | GOV | housing minister | 1990-06 | 1992-07
Ariel Sharon | ISR | GOV | infrastructure minister | 1996-07 | 1998-10
Ariel Sharon | ISR | GOV | foreign minister | 1998-10-13 | 1999-06
Ariel Sharon | ISR | PTY OPP | leader of Likud | 1999-09 | 2001-03-07
Ariel Sharon | ISR | GOV | prime minister | 2001-03-07 | 2006-04-14
Ariel Sharon | ISR | ELI | former prime minister | 2006-04-14 | 2014-01-11
Aryeh Deri | ISR | GOV | interior minister | 1988-12 | 1993-09
Aryeh Deri | ISR | GOV | interior minister | 2016-01-11 | 2021-06-13
Aryeh Deri | ISR | GOV | interior minister | 2022-12-29 | 2023-01-22
Asaad al-Shaibani; Asaad Hassan al-Shaibani; Asaad al-Shibani | SYR | GOV | foreign minister | 2024-12-21
Ashour Shuail; Ashour Shwayil | LBY | GOV | interior minister | 2012-12 | 2013-05
Ashour bin Khayal; Ashur bin Khayal; Ashour Bin Khayyal | LBY | GOV | foreign minister | 2011-11-22 | 2012-11
Assef Shawkat; Asef Shawkat | SYR | SPY | military intelligence chief | 2005-02 | 2010
Assef Shawkat; Asef Shawkat | SYR | MIL | deputy defence minister | 2011-09 | 2012-07-18
Atef Obeid; Atef Ebeid; Atef Abeid | EGY | GOV | prime minister | 1999-10-05 | 2004-07-14
Atef Sedki; Atef Sidki; Atif Sidqi | EGY | GOV | prime minister | 1986-11 | 1996-01-02
Avi Dichter | ISR | SPY | Shin Bet chief | 2000-05 | 2005-05
Avi Dichter | ISR | GOV | public security minister | 2006-05 | 2009-03
Avi Dichter | ISR | GOV | agriculture minister | 2022-12
Avi Gabbay | ISR | PTY | leader of the Labour Party | 2017-07 | 2019-07
Avigdor Lieberman; Avigdor Liberman | ISR | GOV | strategic affairs minister | 2006-10 | 2008-01
Avigdor Lieberman; Avigdor Liberman | ISR | GOV | foreign minister | 2009-03-31 | 2012-12-18
Avigdor Lieberman; Avigdor Liberman | ISR | GOV | foreign minister | 2013-11-11 | 2015-05-06
Avigdor Lieberman; Avigdor Liberman | ISR | GOV | defence minister | 2016-05-30 | 2018-11-18
Avigdor Lieberman; Avigdor Liberman | ISR | GOV | finance minister | 2021-06-13 | 2022-12-29
Avigdor Lieberman; Avigdor Liberman | ISR | PTY OPP | leader of Yisrael Beiteinu | 2022-12-29
Aviv Kochavi; Aviv Kohavi | ISR | MIL | army chief | 2019-01-15 | 2023-01-16
Avraham Poraz | ISR | GOV | interior minister | 2003-02-28 | 2004-12
Avraham Shochat; Avraham Shohat | ISR | GOV | finance minister | 1992-07-13 | 1996-06-18
Avraham Shochat; Avraham Shohat | ISR | GOV | finance minister | 1999-07-06 | 2001-03-07
Awn Khasawneh; Awn al-Khasawneh | JOR | GOV | prime minister | 2011-10-24 | 2012-04-26
Ayelet Shaked; Shaked | ISR | GOV | interior minister | 2021-06-13 | 2022-12-29
Ayman Benabderrahmane; Aymen Benabderrahmane | DZA | GOV | finance minister | 2020-06 | 2022-02
Ayman Benabderrahmane; Aymen Benabderrahmane | DZA | GOV | prime minister | 2021-07-07 | 2023-11-11
Ayman Nour; Aiman Nour | EGY | PTY OPP | opposition leader | 2004-10
Ayman Odeh | ISR | PTY OPP | leader of the Joint List | 2015-01 | 2022-09
Ayman Safadi; Ayman al-Safadi | JOR | GOV | foreign minister | 2017-01-15
Aziz Akhannouch | MAR | GOV | agriculture minister | 2007-10 | 2021-10-07
Aziz Akhannouch | MAR | GOV | prime minister | 2021-10-07
Aziz Nasirzadeh | IRN | GOV | defence minister | 2024-08-21
Azmi Bishara | ISR | PTY OPP | leader of Balad | 1996 | 2007-04
Azzeddine Laraki | MAR | GOV | prime minister | 1986-09 | 1992-08-11
Badr Abdelatty; Badr Abdel-Ati | EGY | GOV | foreign minister | 2024-07-03
Badr al-Busaidi; Badr Albusaidi; Sayyid Badr Albusaidi; Sayyid Badr al-Busaidi | OMN | GOV | foreign minister | 2020-08-18
Baghdadi Mahmudi; Baghdadi al-Mahmoudi; Al Baghdadi al-Mahmoudi | LBY | GOV | prime minister | 2006-03 | 2011-08
Bahram Qassemi; Bahram Ghasemi | IRN | GOV | foreign ministry spokesman | 2016 | 2019
Barham Salih; Barham Saleh; Barham Salah | IRQ | GOV | prime minister of Iraqi Kurdistan | 2001 | 2004
Barham Salih; Barham Saleh; Barham Salah | IRQ | GOV | deputy prime minister | 2004-06 | 2009-08
Barham Salih; Barham Saleh; Barham Salah | IRQ | GOV | prime minister of Iraqi Kurdistan | 2009-09 | 2012-03
Barham Salih; Barham Saleh; Barham Salah | IRQ | GOV | president | 2018-10-02 | 2022-10-17
Barham Salih; Barham Saleh; Barham Salah | UNO | GOV | U.N. refugee chief | 2026-01-01
Barzan al-Tikriti; Barzan Ibrahim al-Tikriti | IRQ | GOV | ambassador to the United Nations in Geneva | 1988 | 1998
Barzan al-Tikriti; Barzan Ibrahim al-Tikriti | IRQ | ELI | half-brother of Saddam Hussein | 1998 | 2007-01-15
Bashar Jaafari; Bashar al-Jaafari; Bashar Ja'afari | SYR | GOV | ambassador to the United Nations | 2006 | 2020-11
Bashar al-Assad; Bashar Assad; Bashar al-Asad; Bashar Asad; Assad; al-Assad | SYR | GOV | president | 2000-07-17 | 2024-12-08
Bashar al-Assad; Bashar Assad; Bashar al-Asad; Bashar Asad; Assad; al-Assad | SYR | ELI | ousted president | 2024-12-08
Bassam Abdel Majid; Bassam Abdul-Majid | SYR | GOV | interior minister | 2006-02 | 2009-04
Bassam Mawlawi; Bassam al-Mawlawi | LBN | GOV | interior minister | 2021-09-10 | 2025-02-08
Bassam Sabbagh; Bassam al-Sabbagh | SYR | GOV | ambassador to the United Nations | 2020-11 | 2023-12
Bassam Sabbagh; Bassam al-Sabbagh | SYR | GOV | foreign minister | 2024-09-23 | 2024-12-08
Bayan Jabr; Bayan Jabor; Baqir Jabr Solagh | IRQ | GOV | interior minister | 2005-05 | 2006-05
Bayan Jabr; Bayan Jabor; Baqir Jabr Solagh | IRQ | GOV | finance minister | 2006-05 | 2010-12
Bechara al-Rai; Beshara al-Rai; Bechara Boutros al-Rai | LBN | REL | Maronite patriarch | 2011-03
Beji Caid Essebsi; Beji Caid el-Sebsi; Baji Caid Essebsi; Essebsi | TUN | GOV | prime minister | 2011-02-27 | 2011-12-24
Beji Caid Essebsi; Beji Caid el-Sebsi; Baji Caid Essebsi; Essebsi | TUN | PTY OPP | leader of Nidaa Tounes | 2012-06 | 2014-12-31
Beji Caid Essebsi; Beji Caid el-Sebsi; Baji Caid Essebsi; Essebsi | TUN | GOV | president | 2014-12-31 | 2019-07-25
Belaid Abdesselam | DZA | GOV | prime minister | 1992-07-08 | 1993-08-21
Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Netanyahu | ISR | GOV | deputy foreign minister | 1988 | 1991
Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Netanyahu | ISR | PTY OPP | leader of Likud | 1993-03 | 1996-06-18
Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Netanyahu | ISR | GOV | prime minister | 1996-06-18 | 1999-07-06
Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Netanyahu | ISR | ELI | former prime minister | 1999-07-06 | 2002-11-06
Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Netanyahu | ISR | GOV | foreign minister | 2002-11-06 | 2003-02-28
Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Netanyahu | ISR | GOV | finance minister | 2003-02-28 | 2005-08-09
Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Netanyahu | ISR | PTY OPP | leader of Likud | 2005-12-20 | 2009-03-31
Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Netanyahu | ISR | GOV | prime minister | 2009-03-31 | 2021-06-13
Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Netanyahu | ISR | GOV | acting foreign minister | 2012-12-18 | 2013-11-11
Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Netanyahu | ISR | GOV | foreign minister | 2015-05-14 | 2019-02-17
Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Netanyahu | ISR | GOV | defence minister | 2018-11-18 | 2019-11-12
Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Netanyahu | ISR | PTY OPP | opposition leader | 2021-06-13 | 2022-12-29
Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Netanyahu | ISR | GOV | prime minister | 2022-12-29
Benny Gantz | ISR | MIL | army chief | 2011-02-14 | 2015-02-16
Benny Gantz | ISR | PTY OPP | leader of Blue and White | 2019-02 | 2020-05-17
Benny Gantz | ISR | GOV | defence minister | 2020-05-17 | 2022-12-29
Benny Gantz | ISR | PTY OPP | leader of the National Unity party | 2022-12-29 | 2023-10-12
Benny Gantz | ISR | GOV | war cabinet minister | 2023-10-12 | 2024-06-09
Benny Gantz | ISR | PTY OPP | leader of the National Unity party | 2024-06-09
Bezalel Smotrich; Smotrich | ISR | PTY | leader of Religious Zionism | 2019-01 | 2022-12-29
Bezalel Smotrich; Smotrich | ISR | GOV | transport minister | 2019-06 | 2020-05
Bezalel Smotrich; Smotrich | ISR | GOV | finance minister | 2022-12-29
Bijan Zanganeh; Bijan Namdar Zanganeh | IRN | GOV | oil minister | 1997-08 | 2005-08
Bijan Zanganeh; Bijan Namdar Zanganeh | IRN | GOV | oil minister | 2013-08 | 2021-08
Binyamin Ben-Eliezer; Benjamin Ben-Eliezer | ISR | GOV | defence minister | 2001-03-07 | 2002-11-02
Bisher al-Khasawneh; Bisher Khasawneh | JOR | GOV | prime minister | 2020-10-12 | 2024-09-15
Bouthaina Shaaban; Buthaina Shaaban; Bouthaina Chaabane | SYR | GOV | expatriates minister | 2002 | 2008
Bouthaina Shaaban; Buthaina Shaaban; Bouthaina Chaabane | SYR | GOV | presidential adviser | 2008 | 2024-12-08
Brahim Bartagi; Ibrahim Bartagi | TUN | GOV | defence minister | 2020-09-02 | 2021-07-26
Brahim Ghali | MAR | REB PRE | leader of Polisario | 2016-07-09
Brahim Merad; Ibrahim Merad | DZA | GOV | interior minister | 2022-09 | 2025-09
Burhan Ghalioun; Bourhan Ghalioun | SYR | PTY OPP | leader of the Syrian National Council | 2011-08 | 2012-06
Carmi Gillon | ISR | GOV | Shin Bet chief | 1995-02 | 1996-02
Chadli Bendjedid; Chadli Benjedid | DZA | GOV | president | 1979-02-09 | 1992-01-11
Chadli Bendjedid; Chadli Benjedid | DZA | ELI | former president | 1992-01-11
Chaim Herzog | ISR | GOV | president | 1983-05 | 1993-05-13
Chakib Benmoussa | MAR | GOV | interior minister | 2006-02 | 2010-01
Charbel Wehbe | LBN | GOV | foreign minister | 2020-08-03 | 2021-05-19
Crown Prince Hassan; Prince Hassan bin Talal; Crown Prince Hassan bin Talal | JOR | GOV | crown prince | 1965 | 1999-01-25
Crown Prince Hussein bin Abdullah; Hussein bin Abdullah | JOR | GOV | crown prince | 2009-07
Crown Prince Salman bin Hamad al-Khalifa; Salman bin Hamad al-Khalifa; Prince Salman bin Hamad al-Khalifa | BHR | GOV | crown prince | 1999-03-09 | 2020-11-11
Crown Prince Salman bin Hamad al-Khalifa; Salman bin Hamad al-Khalifa; Prince Salman bin Hamad al-Khalifa | BHR | GOV | prime minister | 2020-11-11
Dahou Ould Kablia | DZA | GOV | interior minister | 2010-05 | 2013-09
Dan Gillerman | ISR | GOV | ambassador to the United Nations | 2003-01 | 2008-07
Dan Halutz | ISR | MIL | army chief | 2005-06-01 | 2007-02-14
Dan Meridor | ISR | GOV | finance minister | 1996-06-18 | 1997-06-20
Dan Shomron | ISR | MIL | army chief | 1987-04 | 1991-04-01
Danny Ayalon | ISR | GOV | deputy foreign minister | 2009-03 | 2013-03
Danny Danon | ISR | GOV | ambassador to the United Nations | 2015-10 | 2020-08
Danny Danon | ISR | GOV | ambassador to the United Nations | 2024-08
Danny Yatom | ISR | GOV | Mossad chief | 1996-06 | 1998-04
David Barnea | ISR | SPY | Mossad chief | 2021-06-01
David Klein | ISR | GOV | central bank governor | 2000-01 | 2005-01
David Levy | ISR | GOV | foreign minister | 1990-06-13 | 1992-07-13
David Levy | ISR | GOV | foreign minister | 1996-06-18 | 1998-01-06
David Levy | ISR | GOV | foreign minister | 1999-07-06 | 2000-08-04
David Zini | ISR | GOV | Shin Bet chief | 2025-10-05
Dawoud Rajha; Daoud Rajha | SYR | MIL | defence minister | 2011-08-08 | 2012-07-18
Djamel Zitouni | DZA | REB | leader of the Armed Islamic Group | 1994-09 | 1996-07
Dore Gold | ISR | GOV | ambassador to the United Nations | 1997 | 1999
Driss Basri | MAR | GOV | interior minister | 1979-03 | 1999-11-09
Driss Jettou | MAR | GOV | interior minister | 2001-09 | 2002-10
Driss Jettou | MAR | GOV | prime minister | 2002-10-09 | 2007-09-19
Ebrahim Raisi; Ibrahim Raisi; Ebrahim Ra'isi; Raisi | IRN | JUD | judiciary chief | 2019-03-07 | 2021-07
Ebrahim Raisi; Ibrahim Raisi; Ebrahim Ra'isi; Raisi | IRN | GOV | president | 2021-08-03 | 2024-05-19
Ebrahim Sheibani; Ebrahim Sheibany | IRN | GOV | central bank governor | 2003-03 | 2007-08
Efraim Halevy | ISR | GOV | Mossad chief | 1998-04 | 2002-10
Ehud Barak | ISR | MIL | army chief | 1991-04-01 | 1995-01-01
Ehud Barak | ISR | GOV | foreign minister | 1995-11-22 | 1996-06-18
Ehud Barak | ISR | PTY OPP | leader of the Labour Party | 1997-06 | 1999-07-06
Ehud Barak | ISR | GOV | prime minister | 1999-07-06 | 2001-03-07
Ehud Barak | ISR | GOV | defence minister | 1999-07-06 | 2001-03-07
Ehud Barak | ISR | ELI | former prime minister | 2001-03-07 | 2007-06-18
Ehud Barak | ISR | PTY | leader of the Labour Party | 2007-06 | 2011-01-17
Ehud Barak | ISR | GOV | defence minister | 2007-06-18 | 2013-03-18
Ehud Barak | ISR | ELI | former prime minister | 2013-03-18
Ehud Olmert; Olmert | ISR | GOV | mayor of Jerusalem | 1993-11 | 2003-02
Ehud Olmert; Olmert | ISR | GOV | vice prime minister | 2003-02 | 2006-01-04
Ehud Olmert; Olmert | ISR | GOV | finance minister | 2005-08-09 | 2006-05-04
Ehud Olmert; Olmert | ISR | GOV | acting prime minister | 2006-01-04 | 2006-04-14
Ehud Olmert; Olmert | ISR | GOV | prime minister | 2006-04-14 | 2009-03-31
Ehud Olmert; Olmert | ISR | ELI | former prime minister | 2009-03-31
Eli Cohen | ISR | GOV | foreign minister | 2022-12-29 | 2024-01-01
Eli Suissa; Eliyahu Suissa | ISR | GOV | interior minister | 1996-06 | 1999-07
Eli Yishai | ISR | PTY | leader of Shas | 2000 | 2013-05
Eli Yishai | ISR | GOV | interior minister | 2001-03-07 | 2003-02-28
Eli Yishai | ISR | GOV | interior minister | 2009-03-31 | 2013-03-18
Elias Bou Saab; Elias Abu Saab | LBN | GOV | defence minister | 2019-01-31 | 2020-01-21
Elias Hrawi; Elias al-Hrawi | LBN | GOV | president | 1989-11-24 | 1998-11-24
Elias al-Murr; Elias Murr | LBN | GOV | interior minister | 2000-10 | 2004-10
Elias al-Murr; Elias Murr | LBN | GOV | defence minister | 2005-07 | 2011-06
Elyes Fakhfakh; Elyess Fakhfakh | TUN | GOV | prime minister | 2020-02-27 | 2020-09-02
Emile Lahoud; Emile Lahud; Lahoud | LBN | MIL | army chief | 1989-11 | 1998-11-24
Emile Lahoud; Emile Lahud; Lahoud | LBN | GOV | president | 1998-11-24 | 2007-11-23
Emile Lahoud; Emile Lahud; Lahoud | LBN | ELI | former president | 2007-11-23
Ephraim Sneh | ISR | GOV | health minister | 1994-06 | 1996-06
Ephraim Sneh | ISR | GOV | deputy defence minister | 1999-07 | 2001-03
Ephraim Sneh | ISR | GOV | deputy defence minister | 2006-10 | 2007-06
Erfan al-Hiyali; Arfan al-Hayali | IRQ | GOV | defence minister | 2017-01-31 | 2018-10-25
Esfandiar Rahim Mashaie; Esfandiar Rahim Mashaei | IRN | GOV | chief of staff | 2009-07 | 2012
Eskandar Momeni | IRN | GOV | interior minister | 2024-08-21
Esmaeil Baghaei; Esmail Baghaei; Esmaeil Baqaei | IRN | GOV | foreign ministry spokesman | 2024-09
Esmail Qaani; Esmail Ghaani; Ismail Qaani; Esmaeil Ghaani | IRN | MIL | commander of the Quds Force | 2020-01-03
Essam Sharaf; Essam Charaf | EGY | GOV | prime minister | 2011-03-03 | 2011-11-21
Eyal Zamir | ISR | MIL | army chief | 2025-03-05
Ezer Weizman | ISR | GOV | president | 1993-05-13 | 2000-07-13
Fahd al-Freij; Fahd Jassem al-Freij | SYR | MIL | defence minister | 2012-07-18 | 2018-01-01
Faisal Husseini; Faisal al-Husseini | PSE | GOV | PLO official | 1991 | 2001-05-31
Faisal Mekdad; Faisal Miqdad; Faisal al-Mekdad | SYR | GOV | deputy foreign minister | 2006 | 2020-11-22
Faisal Mekdad; Faisal Miqdad; Faisal al-Mekdad | SYR | GOV | foreign minister | 2020-11-22 | 2024-09-23
Faisal al-Fayez; Faisal Fayez | JOR | GOV | prime minister | 2003-10-25 | 2005-04-07
Faisal bin Farhan; Prince Faisal bin Farhan; Faisal bin Farhan Al Saud; Prince Faisal bin Farhan Al Saud | SAU | GOV | foreign minister | 2019-10-23
Falah al-Naqib | IRQ | GOV | interior minister | 2004-06 | 2005-05
Falih al-Fayadh; Faleh al-Fayyad; Falih al-Fayyadh | IRQ | GOV | national security adviser | 2011-05 | 2020-07
Faraj bin Ghanem; Faraj Said bin Ghanem | YEM | GOV | prime minister | 1997-05-17 | 1998-04-29
Fares Bouez; Faris Buwayz; Fares Boueiz | LBN | GOV | foreign minister | 1990-12 | 1998-12
Farhat Horchani | TUN | GOV | defence minister | 2015-02-06 | 2017-09-12
Farhat Rajhi | TUN | GOV | interior minister | 2011-01-27 | 2011-03-28
Farouk Kaddoumi; Farouk al-Kaddoumi; Faruq Qaddumi | PSE | GOV | PLO political chief | 1973 | 2009
Farouk Kaddoumi; Farouk al-Kaddoumi; Faruq Qaddumi | PSE | GOV | foreign minister | 1994 | 2003-04
Farouk al-Sharaa; Farouq al-Shara; Farouk al-Shara; Farouk al-Chareh; Farouq al-Sharaa; Faruq al-Shar' | SYR | GOV | foreign minister | 1984-03 | 2006-02-11
Farouk al-Sharaa; Farouq al-Shara; Farouk al-Shara; Farouk al-Chareh; Farouq al-Sharaa; Faruq al-Shar' | SYR | GOV | vice president | 2006-02-11 | 2014-07
Farouk el-Okdah; Farouq al-Okdah; Farouk al-Okdah | EGY | GOV | central bank governor | 2003-12 | 2013-01
Farouq Kasrawi; Farouq al-Qasrawi | JOR | GOV | foreign minister | 2005-04-07 | 2005-11
Fathallah Oualalou | MAR | GOV | finance minister | 1998-03 | 2007-10-15
Fathi Bashagha; Fathi Bashaga | LBY | GOV | interior minister | 2018-10 | 2021-03
Fathi Bashagha; Fathi Bashaga | LBY | OPP | rival prime minister | 2022-03 | 2023-05
Fathi Shiqaqi; Fathi Shqaqi | PSE | REB | leader of Islamic Jihad | 1981 | 1995-10-26
Fawzi Abdelal; Fawzi Abdel Aal | LBY | GOV | interior minister | 2011-11-22 | 2012-11
Fawzi Barhoum | PSE | REB PTY | Hamas spokesman | 2006
Fawzi Salloukh; Fauzi Salloukh; Fawzi Sallukh | LBN | GOV | foreign minister | 2005-07 | 2009-11
Fayez Ghosn | LBN | GOV | defence minister | 2011-06-13 | 2014-02-15
Fayez al-Sarraj; Fayez Seraj; Fayez al-Serraj; Fayez al-Saraj; Fayez Sarraj; Serraj; Sarraj | LBY | GOV | prime minister | 2016-04-05 | 2021-03-15
Fayez al-Tarawneh; Fayez Tarawneh | JOR | GOV | ambassador to the United States | 1993 | 1997
Fayez al-Tarawneh; Fayez Tarawneh | JOR | GOV | foreign minister | 1997-03 | 1998-02
Fayez al-Tarawneh; Fayez Tarawneh | JOR | GOV | prime minister | 1998-08-20 | 1999-03-04
Fayez al-Tarawneh; Fayez Tarawneh | JOR | GOV | prime minister | 2012-05-02 | 2012-10-11
Fayyad al-Ruwaili; Fayyadh al-Ruwaili | SAU | MIL | army chief | 2018-02-26
Fouad Mebazaa; Foued Mebazaa | TUN | GOV | interim president | 2011-01-15 | 2011-12-13
Fouad Siniora; Fuad Siniora; Fouad Saniora; Fuad Saniora; Siniora | LBN | GOV | finance minister | 1992-10 | 1998-12
Fouad Siniora; Fuad Siniora; Fouad Saniora; Fuad Saniora; Siniora | LBN | GOV | finance minister | 2000-10 | 2004-10
Fouad Siniora; Fuad Siniora; Fouad Saniora; Fuad Saniora; Siniora | LBN | GOV | prime minister | 2005-07-19 | 2009-11-09
Fouad Siniora; Fuad Siniora; Fouad Saniora; Fuad Saniora; Siniora | LBN | ELI | former prime minister | 2009-11-09
Fuad Hussein; Fouad Hussein | IRQ | GOV | finance minister | 2018-10 | 2020-05-07
Fuad Hussein; Fouad Hussein | IRQ | GOV | foreign minister | 2020-06-06
Fuad Masum; Fouad Massoum; Fuad Masoum; Fouad Masoum | IRQ | GOV | president | 2014-07-24 | 2018-10-02
Gabi Ashkenazi | ISR | MIL | army chief | 2007-02-14 | 2011-02-14
Gabi Ashkenazi | ISR | GOV | foreign minister | 2020-05-17 | 2021-06-13
Gabriela Shalev | ISR | GOV | ambassador to the United Nations | 2008-08 | 2010-09
Gadi Eizenkot; Gadi Eisenkot | ISR | MIL | army chief | 2015-02-16 | 2019-01-15
Gadi Eizenkot; Gadi Eisenkot | ISR | GOV | war cabinet minister | 2023-10-12 | 2024-06-09
Gamal Mubarak | EGY | PTY GOV | son of Hosni Mubarak | 2000 | 2011-02-11
Gebran Bassil; Jibran Bassil | LBN | GOV | energy minister | 2009-11 | 2014-02
Gebran Bassil; Jibran Bassil | LBN | GOV | foreign minister | 2014-02-15 | 2020-01-21
Gebran Bassil; Jibran Bassil | LBN | PTY | leader of the Free Patriotic Movement | 2020-01-21
George Habash | PSE | REB PTY | leader of the PFLP | 1967 | 2000-07
George Sabra | SYR | PTY OPP | opposition leader | 2012-11 | 2013-07
Georges Corm; George Corm | LBN | GOV | finance minister | 1998-12-04 | 2000-10-26
Ghazi Jeribi | TUN | GOV | defence minister | 2014-01-29 | 2015-02-06
Ghazi Kanaan; Ghazi Kenaan | SYR | SPY | intelligence chief in Lebanon | 1982 | 2002-10
Ghazi Kanaan; Ghazi Kenaan | SYR | GOV | interior minister | 2004-10 | 2005-10-12
Ghazi Wazni; Ghazi Wazne | LBN | GOV | finance minister | 2020-01-21 | 2021-09-10
Ghazi al-Yawar; Ghazi Yawar; Ghazi Ajil al-Yawer; Ghazi al-Yawer | IRQ | GOV | president | 2004-06-28 | 2005-04-07
Gholam-Ali Haddad-Adel; Gholam Ali Haddad Adel | IRN | LEG | speaker of parliament | 2004-06 | 2008-05
Gholamali Khoshroo; Gholam Ali Khoshroo | IRN | GOV | ambassador to the United Nations | 2015-01 | 2019-04
Gholamhossein Mohseni-Ejei; Gholamhossein Mohseni Ejei; Gholam Hossein Mohseni-Ejei | IRN | SPY | intelligence minister | 2005-08 | 2009-07
Gholamhossein Mohseni-Ejei; Gholamhossein Mohseni Ejei; Gholam Hossein Mohseni-Ejei | IRN | JUD | prosecutor general | 2009-08 | 2014-08
Gholamhossein Mohseni-Ejei; Gholamhossein Mohseni Ejei; Gholam Hossein Mohseni-Ejei | IRN | JUD | judiciary chief | 2021-07
Gholamreza Aghazadeh | IRN | GOV | oil minister | 1985 | 1997-08
Gholamreza Aghazadeh | IRN | GOV | head of the atomic energy organization | 1997-08 | 2009-07
Gideon Saar; Gideon Sa'ar | ISR | GOV | interior minister | 2013-03 | 2014-11
Gideon Saar; Gideon Sa'ar | ISR | GOV | justice minister | 2021-06 | 2022-12
Gideon Saar; Gideon Sa'ar | ISR | GOV | foreign minister | 2024-11-10
Gilad Erdan | ISR | GOV | interior minister | 2014-11 | 2015-05-14
Gilad Erdan | ISR | GOV | public security minister | 2015-05 | 2020-05
Gilad Erdan | ISR | GOV | ambassador to the United Nations | 2020-08 | 2024-08
Habib Ben Yahia | TUN | GOV | foreign minister | 1991-02 | 1997-01
Habib Ben Yahia | TUN | GOV | foreign minister | 1999-11 | 2004-11
Habib Boulares | TUN | GOV | foreign minister | 1990-08 | 1991-02
Habib Essid | TUN | GOV | interior minister | 2011-03-28 | 2011-12-24
Habib Essid | TUN | GOV | prime minister | 2015-02-06 | 2016-08-27
Habib al-Adli; Habib el-Adly; Habib al-Adly; Habib el-Adli | EGY | GOV | interior minister | 1997-11 | 2011-01-31
Habib al-Adli; Habib el-Adly; Habib al-Adly; Habib el-Adli | EGY | ELI | former interior minister | 2011-01-31
Hadi Hachem; Hadi Hashem | LBN | GOV | ambassador to the United Nations | 2023-07
Hadi al-Amiri; Hadi al-Ameri | IRQ | GOV | transport minister | 2010-12 | 2014-09
Hadi al-Amiri; Hadi al-Ameri | IRQ | PRM PTY | leader of the Badr Organization | 2014-09
Hafez al-Assad; Hafez Assad; Hafiz al-Asad; Hafiz al-Assad; Assad; al-Assad | SYR | GOV | president | 1971-03-12 | 2000-06-10
Haidar Abdel-Shafi; Haidar Abdel Shafi | PSE | GOV | head of the Palestinian delegation | 1991 | 1993
Haidar Abu Bakr al-Attas; Haidar Abubaker al-Attas; Haydar Abu Bakr al-Attas | YEM | GOV | prime minister | 1990-05-24 | 1994-05-09
Haider al-Abadi; Haidar al-Abadi; Haider al-Ebadi | IRQ | GOV | prime minister | 2014-09-08 | 2018-10-25
Haider al-Abadi; Haidar al-Abadi; Haider al-Ebadi | IRQ | ELI | former prime minister | 2018-10-25
Haitham bin Tariq; Sultan Haitham bin Tariq; Sultan Haitham; Haitham bin Tariq al-Said | OMN | GOV | culture minister | 2002 | 2020-01-11
Haitham bin Tariq; Sultan Haitham bin Tariq; Sultan Haitham; Haitham bin Tariq al-Said | OMN | GOV | sultan | 2020-01-11
Hamadi Jebali | TUN | GOV | prime minister | 2011-12-24 | 2013-03-13
Hamdeen Sabahi; Hamdeen Sabbahi | EGY | PTY OPP | opposition leader | 2011
Hamed Karoui | TUN | GOV | prime minister | 1989-09-27 | 1999-11-17
Hamid Reza Asefi; Hamid-Reza Asefi | IRN | GOV | foreign ministry spokesman | 1999 | 2006
Hanan Ashrawi | PSE | GOV | spokeswoman of the Palestinian delegation | 1991 | 1993-12
Hanan Ashrawi | PSE | GOV | higher education minister | 1996 | 1998-08
Hanan Ashrawi | PSE | LEG | lawmaker | 1998-08 | 2009
Hanan Ashrawi | PSE | GOV | PLO official | 2009 | 2020-12
Hani al-Hassan | PSE | GOV | interior minister | 2002-10 | 2003-04
Hani al-Mulki; Hani Mulki | JOR | GOV | foreign minister | 2004-10 | 2005-04-07
Hani al-Mulki; Hani Mulki | JOR | GOV | prime minister | 2016-06-01 | 2018-06-04
Hashem Safieddine; Hashim Safieddine | LBN | REB PTY | head of Hezbollah's executive council | 2001 | 2024-10-03
Hassan Abdalla; Hassan Abdullah | EGY | GOV | acting central bank governor | 2022-08-18
Hassan Diab | LBN | GOV | prime minister | 2020-01-21 | 2021-09-10
Hassan Firouzabadi; Hassan Firuzabadi | IRN | MIL | chief of staff | 1989 | 2016-06
Hassan Nasrallah; Hasan Nasrallah; Sayyed Hassan Nasrallah; Nasrallah; Hassan Nasrollah | LBN | REB PTY | leader of Hezbollah | 1992-02-16 | 2024-09-27
Hassan Rouhani; Hasan Rowhani; Hassan Rowhani; Hassan Ruhani; Hasan Rouhani; Rouhani | IRN | GOV | secretary of the Supreme National Security Council | 1989 | 2005-08
Hassan Rouhani; Hasan Rowhani; Hassan Rowhani; Hassan Ruhani; Hasan Rouhani; Rouhani | IRN | GOV | president | 2013-08-03 | 2021-08-03
Hassan Rouhani; Hasan Rowhani; Hassan Rowhani; Hassan Ruhani; Hasan Rouhani; Rouhani | IRN | ELI | former president | 2021-08-03
Hassan Sabeh; Hassan al-Sabaa; Hassan Sabaa | LBN | GOV | interior minister | 2005-07-19 | 2008-07-11
Hassan Turkmani; Hasan Turkmani | SYR | MIL | defence minister | 2004-05-12 | 2009-06
Hassan al-Alfi; Hassan el-Alfi | EGY | GOV | interior minister | 1993-04 | 1997-11
Hazem Shaalan; Hazim al-Shaalan | IRQ | GOV | defence minister | 2004-06 | 2005-05
Hazem el-Beblawi; Hazem al-Beblawi; Hazem Beblawi; Hazem El Beblawi | EGY | GOV | prime minister | 2013-07-09 | 2014-03-01
Hedi Majdoub; Hedi Mejdoub | TUN | GOV | interior minister | 2016-01-12 | 2017-09-12
Herzi Halevi | ISR | MIL | army chief | 2023-01-16 | 2025-03-05
Heydar Moslehi | IRN | SPY | intelligence minister | 2009-08 | 2013-08
Hichem Fourati | TUN | GOV | interior minister | 2018-07-28 | 2020-02-27
Hichem Mechichi | TUN | GOV | interior minister | 2020-02-27 | 2020-09-02
Hichem Mechichi | TUN | GOV | prime minister | 2020-09-02 | 2021-07-25
Hisham Kandil; Hesham Kandil; Hesham Qandil; Hisham Qandil | EGY | GOV | prime minister | 2012-07-24 | 2013-07-08
Hisham Nazer | SAU | GOV | oil minister | 1986-12 | 1995-08
Hisham Ramez | EGY | GOV | central bank governor | 2013-02-03 | 2015-10
Hocine Ait Ahmed; Hocine Ait-Ahmed | DZA | PTY OPP | leader of the Socialist Forces Front | 1963 | 2015-12
Hoshyar Zebari; Hoshiyar Zebari; Zebari | IRQ | GOV | foreign minister | 2003-09-03 | 2014-07-11
Hoshyar Zebari; Hoshiyar Zebari; Zebari | IRQ | GOV | finance minister | 2014-10 | 2016-09-21
Hosni Mubarak; Husni Mubarak; Mohamed Hosni Mubarak; Mubarak | EGY | GOV | president | 1981-10-14 | 2011-02-11
Hosni Mubarak; Husni Mubarak; Mohamed Hosni Mubarak; Mubarak | EGY | ELI | ousted president | 2011-02-11 | 2020-02-25
Hossein Ali Montazeri; Hossein-Ali Montazeri; Ayatollah Montazeri | IRN | REL OPP | dissident cleric | 1989-03 | 2009-12-19
Hossein Amir-Abdollahian; Hossein Amirabdollahian; Hossein Amir Abdollahian | IRN | GOV | deputy foreign minister | 2011 | 2016
Hossein Amir-Abdollahian; Hossein Amirabdollahian; Hossein Amir Abdollahian | IRN | GOV | foreign minister | 2021-08-25 | 2024-05-19
Hossein Dehghan; Hossein Dehqan | IRN | GOV | defence minister | 2013-08-15 | 2017-08-20
Hossein Salami | IRN | MIL | commander of the Revolutionary Guards | 2019-04-21 | 2025-06-13
Hussain al-Shahristani; Hussein al-Shahristani | IRQ | GOV | oil minister | 2006-05 | 2010-12
Hussain al-Shahristani; Hussein al-Shahristani | IRQ | GOV | deputy prime minister | 2010-12 | 2014
Hussain al-Shahristani; Hussein al-Shahristani | IRQ | GOV | acting foreign minister | 2014-07-11 | 2014-09-08
Hussam Mohammed Amin | IRQ | GOV | head of the monitoring directorate | 1993 | 2003-04
Hussein Arnous | SYR | GOV | prime minister | 2020-06-11 | 2024-09-14
Hussein Kamel; Hussein Kamel Hassan; Hussein Kamel Hassan al-Majid | IRQ | GOV | minister of military industries | 1988 | 1995-08-08
Hussein Kamel; Hussein Kamel Hassan; Hussein Kamel Hassan al-Majid | IRQ | ELI OPP | defector | 1995-08-08 | 1996-02-23
Hussein al-Houthi; Hussein Badreddin al-Houthi; Hussein Badr al-Din al-Houthi | YEM | REB | rebel cleric | 2004-06 | 2004-09-10
Hussein al-Sheikh | PSE | GOV | PLO official | 2017 | 2025-04-26
Hussein al-Sheikh | PSE | GOV | vice president | 2025-04-26
Ibrahim Dabbashi | LBY | GOV | ambassador to the United Nations | 2013 | 2016
Ibrahim Haidan; Ibrahim Haydan | YEM | GOV | interior minister | 2020-12
Ibrahim Mehleb; Ibrahim Mahlab | EGY | GOV | prime minister | 2014-03-01 | 2015-09-19
Ibrahim Olabi | SYR | GOV | ambassador to the United Nations | 2025-08
Ibrahim al-Assaf; Ibrahim bin Abdulaziz al-Assaf | SAU | GOV | finance minister | 1996-01 | 2016-10
Ibrahim al-Assaf; Ibrahim bin Abdulaziz al-Assaf | SAU | GOV | foreign minister | 2018-12-27 | 2019-10-23
Ibrahim al-Bishari; Ibrahim Bishari | LBY | GOV | foreign minister | 1990-10 | 1992
Ibrahim al-Jaafari; Ibrahim Jaafari; Ibrahim al-Jafari | IRQ | GOV | member of the Governing Council | 2003-07-13 | 2004-06
Ibrahim al-Jaafari; Ibrahim Jaafari; Ibrahim al-Jafari | IRQ | GOV | vice president | 2004-06 | 2005-05-03
Ibrahim al-Jaafari; Ibrahim Jaafari; Ibrahim al-Jafari | IRQ | GOV | prime minister | 2005-05-03 | 2006-05-20
Ibrahim al-Jaafari; Ibrahim Jaafari; Ibrahim al-Jafari | IRQ | PTY | politician | 2006-05-20 | 2014-09-08
Ibrahim al-Jaafari; Ibrahim Jaafari; Ibrahim al-Jafari | IRQ | GOV | foreign minister | 2014-09-08 | 2018-10-25
Imad Khamis; Emad Khamis | SYR | GOV | prime minister | 2016-07-03 | 2020-06-11
Imad Mughniyeh; Imad Mughniyah; Imad Moughniyah; Emad Mughniyeh | LBN | REB | Hezbollah commander | 1983 | 2008-02-12
Imad Trabelsi; Emad Trabelsi; Emad al-Trabelsi | LBY | GOV | interior minister | 2022-11
Imed Hazgui | TUN | GOV | defence minister | 2020-02-27 | 2020-09-02
Imed Memmich | TUN | GOV | defence minister | 2021-10-11 | 2024-08-25
Isaac Herzog | ISR | GOV | welfare minister | 2007-03 | 2011-01
Isaac Herzog | ISR | PTY OPP | opposition leader | 2013-11 | 2018-08
Isaac Herzog | ISR | GOV | president | 2021-07-07
Ismail Haniyeh; Ismail Haniya; Ismail Haniyya; Haniyeh | PSE | GOV | prime minister | 2006-03-29 | 2007-06-14
Ismail Haniyeh; Ismail Haniya; Ismail Haniyya; Haniyeh | PSE | REB PTY | leader of Hamas in Gaza | 2007-06-14 | 2017-05-06
Ismail Haniyeh; Ismail Haniya; Ismail Haniyya; Haniyeh | PSE | REB PTY | leader of Hamas | 2017-05-06 | 2024-07-31
Israel Katz | ISR | GOV | transport minister | 2009-03 | 2019-02
Israel Katz | ISR | GOV | foreign minister | 2019-02-17 | 2020-05-17
Israel Katz | ISR | GOV | finance minister | 2020-05-17 | 2021-06-13
Israel Katz | ISR | GOV | energy minister | 2022-12-29 | 2024-01
Israel Katz | ISR | GOV | foreign minister | 2024-01-01 | 2024-11-08
Israel Katz | ISR | GOV | defence minister | 2024-11-08
Itamar Ben-Gvir; Itamar Ben Gvir; Ben-Gvir | ISR | GOV | national security minister | 2022-12-29 | 2025-01-19
Itamar Ben-Gvir; Itamar Ben Gvir; Ben-Gvir | ISR | GOV | national security minister | 2025-03-19
Iyad Allawi; Ayad Allawi; Eyad Allawi | IRQ | GOV | member of the Governing Council | 2003-07-13 | 2004-06-01
Iyad Allawi; Ayad Allawi; Eyad Allawi | IRQ | GOV | prime minister | 2004-06-01 | 2005-05-03
Iyad Allawi; Ayad Allawi; Eyad Allawi | IRQ | PTY OPP | leader of Iraqiya | 2005-05-03 | 2014-09
Iyad Allawi; Ayad Allawi; Eyad Allawi | IRQ | GOV | vice president | 2014-09 | 2018
Izzat Ibrahim; Izzat Ibrahim al-Douri; Izzat al-Douri; Ezzat Ibrahim al-Duri | IRQ | GOV | vice president of the Revolutionary Command Council | 1979-07 | 2003-04-09
Izzat Ibrahim; Izzat Ibrahim al-Douri; Izzat al-Douri; Ezzat Ibrahim al-Duri | IRQ | REB | fugitive Baath leader | 2003-04-09 | 2020-10
Jacob Frenkel | ISR | GOV | central bank governor | 1991-08 | 2000-01
Jadallah Azzuz al-Talhi; Jadallah Azouz al-Talhi | LBY | GOV | foreign minister | 1986 | 1990
Jafar Hassan | JOR | GOV | prime minister | 2024-09-15
Jalal Talabani; Talabani | IRQ | REB PTY | leader of the Patriotic Union of Kurdistan | 1975 | 2003-07
Jalal Talabani; Talabani | IRQ | GOV PTY | member of the Governing Council | 2003-07 | 2005-04-07
Jalal Talabani; Talabani | IRQ | GOV | president | 2005-04-07 | 2014-07-24
Jamal Khashoggi; Jamal Kashoggi; Khashoggi | SAU | JRN | journalist | 1985 | 2018-10-02
Jamal al-Sallal; Jamal Abdullah al-Sallal | YEM | GOV | foreign minister | 2014-06 | 2014-11
Jawad al-Bolani | IRQ | GOV | interior minister | 2006-06 | 2010-12
Jay Garner | USA | GOV | U.S. administrator of Iraq | 2003-04 | 2003-05-11
Jean Kahwaji; Jean Kahwagi; Jean Qahwaji | LBN | MIL | army chief | 2008-08-29 | 2017-03-08
Jean Obeid | LBN | GOV | foreign minister | 2003-04 | 2004-10
Jibril Rajoub | PSE | COP | security chief | 1994 | 2002-07
Jibril Rajoub | PSE | PTY | Fatah leader | 2009
Jihad Azour | LBN | GOV | finance minister | 2005-07-19 | 2008-07-11
Joseph Aoun | LBN | MIL | army chief | 2017-03-08 | 2025-01-09
Joseph Aoun | LBN | GOV | president | 2025-01-09
Juma Inad; Jumah Inad; Juma Anad | IRQ | GOV | defence minister | 2020-05-07 | 2022-10-27
Kais Saied; Kais Saeid; Qais Saied | TUN | GOV | president | 2019-10-23
Kamal Kharrazi; Kamal Kharazi | IRN | GOV | ambassador to the United Nations | 1989 | 1997-08
Kamal Kharrazi; Kamal Kharazi | IRN | GOV | foreign minister | 1997-08-20 | 2005-08-24
Kamal al-Ganzouri; Kamal Ganzouri; Kamal el-Ganzouri; Kamal al-Ganzoury | EGY | GOV | prime minister | 1996-01-02 | 1999-10-05
Kamal al-Ganzouri; Kamal Ganzouri; Kamal el-Ganzouri; Kamal al-Ganzoury | EGY | GOV | prime minister | 2011-12-07 | 2012-07-24
Kamel Abu Jaber | JOR | GOV | foreign minister | 1991-10 | 1993-05
Kamel Beldjoud | DZA | GOV | interior minister | 2020-01-04 | 2022-09
Kamel Fekih; Kamel Feki | TUN | GOV | interior minister | 2023-03-17 | 2024-05-25
Kamel Madouri; Kamel Maddouri | TUN | GOV | prime minister | 2024-08-07 | 2025-03-20
Kamel Morjane | TUN | GOV | defence minister | 2005 | 2010-01
Kamel Morjane | TUN | GOV | foreign minister | 2010-01 | 2011-01-27
Karim Souaid; Karim Soueid | LBN | GOV | central bank governor | 2025-04-04
Karnit Flug | ISR | GOV | central bank governor | 2013-11-13 | 2018-11-12
Khairat al-Shater; Khairat el-Shater | EGY | PTY OPP | Muslim Brotherhood leader | 1995
Khaled Bahah; Khaled Mahfouz Bahah; Khaled Baha | YEM | GOV | prime minister | 2014-11-09 | 2016-04-03
Khaled Mazen; Khalid Mazen | LBY | GOV | interior minister | 2021-03-15 | 2022-11
Khaled Meshaal; Khaled Mashaal; Khalid Meshal; Khaled Meshal; Khalid Mishal | PSE | REB PTY | leader of Hamas | 1996 | 2017-05-06
Khaled Meshaal; Khaled Mashaal; Khalid Meshal; Khaled Meshal; Khalid Mishal | PSE | REB PTY | Hamas leader | 2017-05-06
Khaled Nezzar | DZA | MIL | defence minister | 1990-07 | 1993-07
Khaled Nouri | TUN | GOV | interior minister | 2024-05-25
Khaled Sehili; Khaled Shili | TUN | GOV | defence minister | 2024-08-25
Khaled al-Obeidi; Khalid al-Obaidi | IRQ | GOV | defence minister | 2014-10 | 2016-08
Khaled al-Yamani; Khaled Hussein al-Yamani | YEM | GOV | foreign minister | 2018-05-24 | 2019-06
Khalid al-Attiyah; Khalid bin Mohammad al-Attiyah; Khaled al-Attiyah | QAT | GOV | foreign minister | 2013-06-26 | 2016-01-27
Khalid al-Falih; Khaled al-Falih | SAU | GOV | energy minister | 2016-05-07 | 2019-09-08
Khalid al-Falih; Khaled al-Falih | SAU | GOV | oil minister | 2016-05-07 | 2019-09-08
Khalid al-Falih; Khaled al-Falih | SAU | GOV | investment minister | 2020-02
Khalid bin Salman; Prince Khalid bin Salman; Khaled bin Salman | SAU | GOV | ambassador to the United States | 2017-04 | 2019-02
Khalid bin Salman; Prince Khalid bin Salman; Khaled bin Salman | SAU | GOV | deputy defence minister | 2019-02 | 2022-09-27
Khalid bin Salman; Prince Khalid bin Salman; Khaled bin Salman | SAU | GOV | defence minister | 2022-09-27
Khalifa Haftar; Khalifa Hifter; Khalifa Belgasim Haftar; Haftar; Hifter | LBY | REB | rebel commander | 2011-03 | 2014-02
Khalifa Haftar; Khalifa Hifter; Khalifa Belgasim Haftar; Haftar; Hifter | LBY | MIL | commander of the Libyan National Army | 2014-05
Khalil al-Hayya | PSE | REB PTY | Hamas leader | 2006
Khalil al-Hayya | PSE | REB PTY | Hamas official | 2017
Khemaies Jhinaoui | TUN | GOV | foreign minister | 2016-01 | 2019-10
King Abdullah bin Abdulaziz; King Abdullah bin Abdul-Aziz; Abdullah bin Abdulaziz; Crown Prince Abdullah; Crown Prince Abdullah bin Abdul-Aziz; Abdullah bin Abdul-Aziz; Crown Prince Abdullah bin Abdulaziz | SAU | GOV | crown prince | 1982-06-13 | 2005-08-01
King Abdullah bin Abdulaziz; King Abdullah bin Abdul-Aziz; Abdullah bin Abdulaziz; Crown Prince Abdullah; Crown Prince Abdullah bin Abdul-Aziz; Abdullah bin Abdul-Aziz; Crown Prince Abdullah bin Abdulaziz; King Abdullah | SAU | GOV | king | 2005-08-01 | 2015-01-23
King Abdullah; King Abdullah II; Abdullah II; King Abdullah of Jordan | JOR | GOV | king | 1999-02-07
King Fahd; King Fahd bin Abdul-Aziz; Fahd bin Abdul-Aziz; King Fahd bin Abdulaziz; King Fahd bin Abdul Aziz | SAU | GOV | king | 1982-06-13 | 2005-08-01
King Hamad bin Isa al-Khalifa; Hamad bin Isa al-Khalifa; King Hamad; Sheikh Hamad bin Isa al-Khalifa | BHR | GOV | emir | 1999-03-06 | 2002-02-14
King Hamad bin Isa al-Khalifa; Hamad bin Isa al-Khalifa; King Hamad; Sheikh Hamad bin Isa al-Khalifa | BHR | GOV | king | 2002-02-14
King Hassan II; King Hassan; Hassan II | MAR | GOV | king | 1961-03-03 | 1999-07-23
King Hussein; King Hussein of Jordan; King Hussein bin Talal | JOR | GOV | king | 1952-08-11 | 1999-02-07
King Mohammed VI; King Mohammed; Mohammed VI; Mohamed VI; King Mohamed VI | MAR | GOV | king | 1999-07-23
King Salman; Salman bin Abdulaziz; King Salman bin Abdulaziz; Prince Salman bin Abdul-Aziz; Salman bin Abdul-Aziz; King Salman bin Abdulaziz Al Saud | SAU | GOV | governor of Riyadh | 1963 | 2011-11
King Salman; Salman bin Abdulaziz; King Salman bin Abdulaziz; Prince Salman bin Abdul-Aziz; Salman bin Abdul-Aziz; King Salman bin Abdulaziz Al Saud | SAU | GOV | defence minister | 2011-11-05 | 2015-01-23
King Salman; Salman bin Abdulaziz; King Salman bin Abdulaziz; Prince Salman bin Abdul-Aziz; Salman bin Abdul-Aziz; King Salman bin Abdulaziz Al Saud | SAU | GOV | king | 2015-01-23
Laaziz Faid; Laaziz Fayed | DZA | GOV | finance minister | 2023-03 | 2025-01
Lakhdar Brahimi | DZA | GOV | foreign minister | 1991-06 | 1993-02
Larbi Belkheir; Larbi Belkhair | DZA | GOV | interior minister | 1991-10 | 1992-07
Liamine Zeroual; Lamine Zeroual; Liamin Zeroual; Zeroual | DZA | MIL | defence minister | 1993-07 | 1994-01-30
Liamine Zeroual; Lamine Zeroual; Liamin Zeroual; Zeroual | DZA | GOV | president | 1994-01-31 | 1999-04-27
Lotfi Ben Jeddou | TUN | GOV | interior minister | 2013-03-14 | 2015-02-06
Lotfi Brahem; Lotfi Braham | TUN | GOV | interior minister | 2017-09-12 | 2018-06-06
Louisa Hanoune | DZA | PTY OPP | leader of the Workers Party | 1990
Maeen Abdulmalik Saeed; Maeen Abdulmalik; Maeen Abdul Malik | YEM | GOV | prime minister | 2018-10-15 | 2024-02-05
Magdy Abdel Ghaffar; Magdi Abdel-Ghaffar; Magdy Abdel-Ghaffar | EGY | GOV | interior minister | 2015-03-05 | 2018-06-14
Mahdi al-Mashat | YEM | REB | head of the Houthi political council | 2018-04
Maher al-Assad; Maher Assad | SYR | MIL | commander of the Fourth Division | 2000 | 2024-12-08
Mahfoud Nahnah | DZA | PTY | leader of Hamas party | 1990 | 2003-06
Mahmoud Abbas; Abu Mazen | PSE | PTY | senior PLO official | 1980 | 2003-03-19
Mahmoud Abbas; Abu Mazen | PSE | GOV | prime minister | 2003-03-19 | 2003-09-06
Mahmoud Abbas; Abu Mazen | PSE | GOV | leader of the PLO | 2004-11-11 | 2005-01-15
Mahmoud Abbas; Abu Mazen | PSE | GOV | president | 2005-01-15
Mahmoud Ahmadinejad; Mahmud Ahmadinezhad; Mahmud Ahmadinejad; Ahmadinejad; Ahmadi-Nejad; Mahmoud Ahmadi-Nejad | IRN | GOV | mayor of Tehran | 2003-05 | 2005-06
Mahmoud Ahmadinejad; Mahmud Ahmadinezhad; Mahmud Ahmadinejad; Ahmadinejad; Ahmadi-Nejad; Mahmoud Ahmadi-Nejad | IRN | GOV | president | 2005-08-03 | 2013-08-03
Mahmoud Ahmadinejad; Mahmud Ahmadinezhad; Mahmud Ahmadinejad; Ahmadinejad; Ahmadi-Nejad; Mahmoud Ahmadi-Nejad | IRN | ELI | former president | 2013-08-03
Mahmoud Bahmani | IRN | GOV | central bank governor | 2008-09 | 2013-08
Mahmoud Hammoud; Mahmoud Hammud | LBN | GOV | foreign minister | 2000-10 | 2003-04
Mahmoud Hammoud; Mahmoud Hammud | LBN | GOV | foreign minister | 2004-10-26 | 2005-07-19
Mahmoud Hashemi Shahroudi; Mahmoud Hashemi-Shahroudi | IRN | JUD | judiciary chief | 1999-08 | 2009-08
Mahmoud Hegazy; Mahmoud Hegazi; Mahmoud Hijazi | EGY | MIL | army chief | 2014-03-27 | 2017-10-28
Mahmoud Jibril; Mahmud Jibril; Mahmoud Jebril | LBY | REB OPP | rebel prime minister | 2011-03-23 | 2011-08-23
Mahmoud Jibril; Mahmud Jibril; Mahmoud Jebril | LBY | GOV | prime minister | 2011-08-23 | 2011-10-23
Mahmoud Jibril; Mahmud Jibril; Mahmoud Jebril | LBY | PTY | politician | 2012-07 | 2020-04-05
Mahmoud Tawfik; Mahmoud Tawfiq | EGY | GOV | interior minister | 2018-06-14
Mahmoud Wagdy; Mahmoud Wagdi | EGY | GOV | interior minister | 2011-01-31 | 2011-03-05
Mahmoud al-Mashhadani | IRQ | LEG | speaker of parliament | 2006-04 | 2008-12
Mahmoud al-Mashhadani | IRQ | LEG | speaker of parliament | 2024-10
Mahmoud al-Subaihi; Mahmoud al-Subeihi | YEM | GOV | defence minister | 2014-11 | 2015-03
Mahmoud al-Zahar; Mahmoud Zahar; Mahmoud al-Zahhar | PSE | GOV | foreign minister | 2006-03-29 | 2007-03-17
Mahmoud al-Zahar; Mahmoud Zahar; Mahmoud al-Zahhar | PSE | REB PTY | Hamas leader | 2007-03-17
Mahmoud al-Zubi; Mahmoud Zubi; Mahmoud al-Zoubi; Mahmoud Zoabi | SYR | GOV | prime minister | 1987-11-01 | 2000-03-07
Majid Takht-Ravanchi; Majid Takht Ravanchi | IRN | GOV | ambassador to the United Nations | 2019-04 | 2022-09
Manouchehr Mottaki; Manuchehr Mottaki; Mottaki | IRN | GOV | foreign minister | 2005-08-24 | 2010-12-13
Mansour Abbas | ISR | PTY OPP | leader of Raam | 2019-01
Mansour el-Essawy; Mansour al-Issawi; Mansour al-Essawy | EGY | GOV | interior minister | 2011-03-06 | 2011-12
Mark Regev | ISR | GOV | government spokesman | 2007 | 2015
Marouf al-Bakhit; Marouf Bakhit; Maaruf Bakhit | JOR | GOV | prime minister | 2005-11-27 | 2007-11-25
Marouf al-Bakhit; Marouf Bakhit; Maaruf Bakhit | JOR | GOV | prime minister | 2011-02-09 | 2011-10-24
Marwan Barghouti; Marwan Barghuti; Marwan Barghouthi | PSE | PTY | Fatah leader | 1994 | 2002-04-15
Marwan Barghouti; Marwan Barghuti; Marwan Barghouthi | PSE | PTY | jailed Fatah leader | 2002-04-15
Marwan Charbel; Marwan Sharbel | LBN | GOV | interior minister | 2011-06-13 | 2014-02-15
Marwan Muasher; Marwan al-Muasher | JOR | GOV | ambassador to the United States | 1997 | 2002-01
Marwan Muasher; Marwan al-Muasher | JOR | GOV | foreign minister | 2002-01 | 2004-10
Maryam Rajavi | IRN | PTY OPP | leader of the Mujahideen Khalq | 1993
Marzieh Afkham | IRN | GOV | foreign ministry spokeswoman | 2013-09 | 2015-11
Masoud Pezeshkian; Massoud Pezeshkian; Pezeshkian | IRN | GOV | president | 2024-07-28
Masrour Barzani | IRQ | GOV | prime minister of Iraqi Kurdistan | 2019-07
Massoud Barzani; Masoud Barzani; Masud Barzani; Massud Barzani | IRQ | REB PTY | leader of the Kurdistan Democratic Party | 1979 | 2003-07
Massoud Barzani; Masoud Barzani; Masud Barzani; Massud Barzani | IRQ | GOV PTY | member of the Governing Council | 2003-07 | 2005-06-14
Massoud Barzani; Masoud Barzani; Masud Barzani; Massud Barzani | IRQ | GOV | president of Iraqi Kurdistan | 2005-06-14 | 2017-11-01
Massoud Barzani; Masoud Barzani; Masud Barzani; Massud Barzani | IRQ | PTY | leader of the Kurdistan Democratic Party | 2017-11-01
Massoud Rajavi; Masoud Rajavi | IRN | REB PTY | leader of the Mujahideen Khalq | 1979 | 2003
Maurice Sleem; Maurice Slim | LBN | GOV | defence minister | 2021-09-10 | 2025-02-08
Mazen Faraya; Mazin al-Faraya; Mazen al-Faraya | JOR | GOV | interior minister | 2021-03
Mazloum Abdi; Mazloum Kobani; Mazloum Kobane | SYR | REB | commander of the Syrian Democratic Forces | 2015-10
Mehdi Jomaa; Medhi Jomaa | TUN | GOV | prime minister | 2014-01-29 | 2015-02-06
Mehdi Karroubi; Mehdi Karrubi; Mahdi Karroubi | IRN | LEG | speaker of parliament | 1989-08 | 1992-05
Mehdi Karroubi; Mehdi Karrubi; Mahdi Karroubi | IRN | LEG | speaker of parliament | 2000-05 | 2004-05
Mehdi Karroubi; Mehdi Karrubi; Mahdi Karroubi | IRN | PTY OPP | opposition leader | 2009-06
Meir Dagan | ISR | SPY | Mossad chief | 2002-10 | 2011-01
Meir Sheetrit | ISR | GOV | finance minister | 1999-02 | 1999-07-06
Meir Sheetrit | ISR | GOV | interior minister | 2007-07-04 | 2009-03-31
Merav Michaeli | ISR | PTY | leader of the Labour Party | 2021-01 | 2024-05
Michel Aoun | LBN | MIL OPP | army commander | 1988-09-22 | 1990-10-13
Michel Aoun | LBN | PTY OPP | exiled general | 1990-10-13 | 2005-05-07
Michel Aoun | LBN | PTY | leader of the Free Patriotic Movement | 2005-05-07 | 2016-10-31
Michel Aoun | LBN | GOV | president | 2016-10-31 | 2022-10-30
Michel Aoun | LBN | ELI | former president | 2022-10-30
Michel Menassa; Michel Mnassa | LBN | GOV | defence minister | 2025-02-08
Michel Suleiman; Michel Sleiman; Michel Suleyman | LBN | MIL | army chief | 1998-12 | 2008-05-25
Michel Suleiman; Michel Sleiman; Michel Suleyman | LBN | GOV | president | 2008-05-25 | 2014-05-25
Michel Suleiman; Michel Sleiman; Michel Suleyman | LBN | ELI | former president | 2014-05-25
Michel al-Murr; Michel Murr | LBN | GOV | interior minister | 1994-09 | 2000-10-26
Mir Hossein Mousavi; Mirhossein Mousavi; Mir-Hossein Mousavi; Mir Hussein Moussavi; Mir Hossein Moussavi | IRN | PTY OPP | opposition leader | 2009-03
Moaz al-Khatib; Mouaz al-Khatib; Ahmed Moaz al-Khatib | SYR | PTY OPP | leader of the Syrian National Coalition | 2012-11 | 2013-04
Mohamad Chatah; Mohammad Shatah; Mohammed Chatah | LBN | GOV | finance minister | 2008-07-11 | 2009-11-09
Mohamed Abdelaziz; Mohammed Abdelaziz | MAR | REB PRE | leader of Polisario | 1976-08 | 2016-05-31
Mohamed Ali Alhakim; Mohammed Ali al-Hakim | IRQ | GOV | foreign minister | 2018-10-25 | 2020-05-07
Mohamed Ali Nafti; Mohammed Ali Nafti | TUN | GOV | foreign minister | 2024-08-25
Mohamed Badie; Mohammed Badie | EGY | PTY OPP | leader of the Muslim Brotherhood | 2010-01
Mohamed Benaissa; Mohammed Benaissa | MAR | GOV | foreign minister | 1999-04 | 2007-10
Mohamed Benchaaboun; Mohamed Benchaaboune | MAR | GOV | finance minister | 2018-08-20 | 2021-10-07
Mohamed Boudiaf; Mohammed Boudiaf; Boudiaf | DZA | GOV | chairman of the High State Council | 1992-01-16 | 1992-06-29
Mohamed Boudiaf; Mohammed Boudiaf; Boudiaf | DZA | GOV | president | 1992-01-16 | 1992-06-29
Mohamed Boussaid; Mohammed Boussaid | MAR | GOV | finance minister | 2013-10-10 | 2018-08-01
Mohamed Ennaceur | TUN | LEG | speaker of parliament | 2014-12 | 2019-07-25
Mohamed Ennaceur | TUN | GOV | interim president | 2019-07-25 | 2019-10-23
Mohamed Farid Hegazy; Mohammed Farid Hegazy | EGY | MIL | army chief | 2017-10-28 | 2021-10
Mohamed Ghannouchi; Mohammed Ghannouchi | TUN | GOV | prime minister | 1999-11-17 | 2011-02-27
Mohamed Hardi; Mohammed Hardi | DZA | GOV | interior minister | 1992-07 | 1993-09
Mohamed Hassad; Mohammed Hassad | MAR | GOV | interior minister | 2013-10-10 | 2017-04-05
Mohamed Hussein Tantawi; Mohammed Hussein Tantawi; Hussein Tantawi; Mohamed Tantawi; Field Marshal Tantawi | EGY | MIL | defence minister | 1991-05 | 2011-02-11
Mohamed Hussein Tantawi; Mohammed Hussein Tantawi; Hussein Tantawi; Mohamed Tantawi; Field Marshal Tantawi | EGY | GOV MIL | head of the military council | 2011-02-11 | 2012-06-30
Mohamed Hussein Tantawi; Mohammed Hussein Tantawi; Hussein Tantawi; Mohamed Tantawi; Field Marshal Tantawi | EGY | MIL | defence minister | 2012-06-30 | 2012-08-12
Mohamed Ibrahim | EGY | GOV | interior minister | 2013-01 | 2015-03
Mohamed Ibrahim Youssef; Mohammed Ibrahim Youssef | EGY | GOV | interior minister | 2011-12 | 2012-08-02
Mohamed Kamel Amr; Mohammed Kamel Amr | EGY | GOV | foreign minister | 2011-07-18 | 2013-07-06
Mohamed Lamari; Mohammed Lamari | DZA | MIL | army chief | 1993-07 | 2004-08
Mohamed Mursi; Mohammed Morsi; Mohamed Morsi; Mohammed Mursi; Muhammad Morsi; Mursi; Morsi | EGY | GOV | president | 2012-06-30 | 2013-07-03
Mohamed Mursi; Mohammed Morsi; Mohamed Morsi; Mohammed Mursi; Muhammad Morsi; Mursi; Morsi | EGY | ELI | ousted president | 2013-07-03 | 2019-06-17
Mohamed Orabi; Mohamed el-Orabi | EGY | GOV | foreign minister | 2011-06-26 | 2011-07-18
Mohamed Salah Dembri | DZA | GOV | foreign minister | 1993-09 | 1995-12-31
Mohamed Sayed Tantawi; Mohammed Sayed Tantawi | EGY | REL | grand sheikh of al-Azhar | 1996-03 | 2010-03-10
Mohamed Siala; Mohammed Siyala; Mohamed Taher Siala | LBY | GOV | foreign minister | 2016-04 | 2021-03
Mohamed Zaki; Mohammed Zaki | EGY | MIL | defence minister | 2018-06-14 | 2024-07-03
Mohamed al-Menfi; Mohammed al-Menfi; Mohamed Menfi; Mohammad Younes Menfi | LBY | GOV | head of the presidential council | 2021-03-15
Mohammad Ali Hosseini | IRN | GOV | foreign ministry spokesman | 2006 | 2008
Mohammad Ali Jafari | IRN | MIL | commander of the Revolutionary Guards | 2007-09-01 | 2019-04-21
Mohammad Bagheri; Mohammad Hossein Bagheri | IRN | MIL | chief of staff | 2016-06 | 2025-06-13
Mohammad Baqer Qalibaf; Mohammad Bagher Ghalibaf; Mohammad Baqer Ghalibaf; Mohammad Bagher Qalibaf; Qalibaf; Ghalibaf | IRN | COP | police chief | 2000 | 2005
Mohammad Baqer Qalibaf; Mohammad Bagher Ghalibaf; Mohammad Baqer Ghalibaf; Mohammad Bagher Qalibaf; Qalibaf; Ghalibaf | IRN | GOV | mayor of Tehran | 2005-09 | 2017-08
Mohammad Baqer Qalibaf; Mohammad Bagher Ghalibaf; Mohammad Baqer Ghalibaf; Mohammad Bagher Qalibaf; Qalibaf; Ghalibaf | IRN | LEG | speaker of parliament | 2020-05-28
Mohammad Eslami | IRN | GOV | head of the atomic energy organization | 2021-08-29
Mohammad Forouzandeh | IRN | GOV | defence minister | 1993-08 | 1997-08
Mohammad Ghazi al-Jalali; Mohammed Ghazi al-Jalali | SYR | GOV | prime minister | 2024-09-14 | 2024-12-10
Mohammad Javad Zarif; Javad Zarif; Mohammed Javad Zarif; Zarif | IRN | GOV | ambassador to the United Nations | 2002-08 | 2007-07
Mohammad Javad Zarif; Javad Zarif; Mohammed Javad Zarif; Zarif | IRN | GOV | foreign minister | 2013-08-17 | 2021-08-25
Mohammad Javad Zarif; Javad Zarif; Mohammed Javad Zarif; Zarif | IRN | GOV | vice president | 2024-08 | 2025-03
Mohammad Khaled al-Rahmoun; Mohammed Khaled al-Rahmoun | SYR | GOV | interior minister | 2018-11-26 | 2024-12-08
Mohammad Khatami; Mohammed Khatami; Mohammad Khatemi; Khatami | IRN | GOV | president | 1997-08-03 | 2005-08-03
Mohammad Khatami; Mohammed Khatami; Mohammad Khatemi; Khatami | IRN | ELI | former president | 2005-08-03
Mohammad Khazaee; Mohammad Khazaei | IRN | GOV | ambassador to the United Nations | 2007-07 | 2014
Mohammad Mokhber; Mohammed Mokhber | IRN | GOV | vice president | 2021-08 | 2024-05-19
Mohammad Mokhber; Mohammed Mokhber | IRN | GOV | acting president | 2024-05-19 | 2024-07-28
Mohammad Mustafa; Mohammed Mustafa | PSE | GOV | prime minister | 2024-03-31
Mohammad Pakpour | IRN | MIL | commander of the Revolutionary Guards | 2025-06-13
Mohammad Reza Ashtiani; Mohammad-Reza Ashtiani | IRN | GOV | defence minister | 2021-08-25 | 2024-08-21
Mohammad Reza Farzin; Mohammadreza Farzin | IRN | GOV | central bank governor | 2022-12-29 | 2025-12
Mohammad Safadi; Mohammed Safadi; Mohammed al-Safadi | LBN | GOV | finance minister | 2011-06-13 | 2014-02-15
Mohammad Shtayyeh; Mohammed Shtayyeh; Mohammad Ishtayeh | PSE | GOV | prime minister | 2019-04-13 | 2024-03-31
Mohammad Yazdi | IRN | JUD | judiciary chief | 1989-08 | 1999-08
Mohammed Abdul-Salam; Mohammed Abdulsalam; Mohammed Abdul Salam | YEM | REB | Houthi spokesman | 2007
Mohammed Ali al-Houthi; Mohamed Ali al-Houthi | YEM | REB | head of the Houthi revolutionary committee | 2015-02
Mohammed Baqir al-Hakim; Mohammad Baqer al-Hakim | IRQ | REL PTY OPP | leader of SCIRI | 1982 | 2003-08-29
Mohammed Basindwa; Mohammed Basindawa; Mohammed Salem Basindwa; Mohammed Salim Basindwa | YEM | GOV | foreign minister | 1993-05 | 1994-10
Mohammed Basindwa; Mohammed Basindawa; Mohammed Salem Basindwa; Mohammed Salim Basindwa | YEM | GOV | prime minister | 2011-12-10 | 2014-09-21
Mohammed Bedjaoui; Mohamed Bedjaoui | DZA | GOV | foreign minister | 2005-05-01 | 2007-06-04
Mohammed Dahlan; Mohammad Dahlan; Muhammad Dahlan | PSE | COP | security chief | 1994 | 2002-06
Mohammed Dahlan; Mohammad Dahlan; Muhammad Dahlan | PSE | GOV | security minister | 2003-04 | 2003-09
Mohammed Dahlan; Mohammad Dahlan; Muhammad Dahlan | PSE | PTY | Fatah leader | 2006 | 2011-06
Mohammed Dahlan; Mohammad Dahlan; Muhammad Dahlan | PSE | PTY OPP | exiled Fatah leader | 2011-06
Mohammed Deif; Mohammed al-Deif | PSE | REB | Hamas military chief | 2002 | 2024-07-13
Mohammed Fahmi; Mohammad Fahmi; Mohamed Fahmi | LBN | GOV | interior minister | 2020-01-21 | 2021-09-10
Mohammed Hamza al-Zubaidi; Mohammed Hamza Zubaidi | IRQ | GOV | prime minister | 1991-09-16 | 1993-09-05
Mohammed Harba; Mohammed Harbah | SYR | GOV | interior minister | 1985 | 2001
Mohammed Hussein Fadlallah; Mohammad Hussein Fadlallah; Sheikh Fadlallah | LBN | REL | Shi'ite cleric | 1982 | 2010-07-04
Mohammed Ibrahim al-Shaar; Mohammed al-Shaar; Mohammad Ibrahim al-Shaar | SYR | GOV | interior minister | 2011-04-14 | 2018-11-26
Mohammed Karim Lamrani; Mohamed Karim Lamrani | MAR | GOV | prime minister | 1992-08-11 | 1994-05-25
Mohammed Magarief; Mohamed Magarief; Mohammed al-Megaryef; Mohamed al-Magariaf | LBY | LEG GOV | head of the national congress | 2012-08-09 | 2013-05-28
Mohammed Mahdi Akef; Mohamed Mahdi Akef; Mahdi Akef | EGY | PTY OPP | leader of the Muslim Brotherhood | 2004-01 | 2010-01
Mohammed Mustafa Miro; Muhammad Mustafa Mero; Mohammad Mustafa Miro | SYR | GOV | prime minister | 2000-03-07 | 2003-09-10
Mohammed Nasser Ahmed | YEM | GOV | defence minister | 2006 | 2014-11
Mohammed Saeed al-Sahaf; Mohammed Said al-Sahhaf; Mohammed Saeed al-Sahhaf; Muhammad Sa'id al-Sahhaf | IRQ | GOV | foreign minister | 1992-07 | 2001-04
Mohammed Saeed al-Sahaf; Mohammed Said al-Sahhaf; Mohammed Saeed al-Sahhaf; Muhammad Sa'id al-Sahhaf | IRQ | GOV | information minister | 2001-04 | 2003-04-09
Mohammed Shia al-Sudani; Mohammed al-Sudani; Mohammed Shiya al-Sudani; Mohammed Shia' Al Sudani | IRQ | GOV | prime minister | 2022-10-27
Mohammed al-Bashir; Mohammad al-Bashir | SYR | GOV | prime minister | 2024-12-10 | 2025-03-29
Mohammed al-Dairi; Mohamed al-Dairi | LBY | GOV | foreign minister of the eastern government | 2014-09 | 2019
Mohammed al-Ghabban; Mohammed Ghabban; Mohammed Salem al-Ghabban | IRQ | GOV | interior minister | 2014-10-18 | 2016-07-08
Mohammed al-Hadhrami; Mohammed Abdullah al-Hadhrami | YEM | GOV | foreign minister | 2019-09 | 2020-12
Mohammed al-Halbousi; Mohammed Halbousi; Mohamed al-Halbousi | IRQ | LEG | speaker of parliament | 2018-09-15 | 2023-11-14
Mohammed al-Jadaan; Mohammed Al-Jadaan; Mohammed al-Jadan | SAU | GOV | finance minister | 2016-10-31
Mohammed al-Mangoush; Muhammad Ahmad al-Mangoush | LBY | GOV | prime minister | 1997-12 | 2000-03
Mohammed al-Maqdashi; Mohammed Ali al-Maqdishi; Mohammed al-Maqdishi | YEM | GOV | defence minister | 2018-11 | 2022-07
Mohammed bin Nayef; Prince Mohammed bin Nayef; Muhammad bin Nayef | SAU | GOV | deputy interior minister | 1999 | 2012-11-05
Mohammed bin Nayef; Prince Mohammed bin Nayef; Muhammad bin Nayef | SAU | GOV | interior minister | 2012-11-05 | 2015-04-29
Mohammed bin Nayef; Prince Mohammed bin Nayef; Muhammad bin Nayef | SAU | GOV | crown prince | 2015-04-29 | 2017-06-21
Mohammed bin Nayef; Prince Mohammed bin Nayef; Muhammad bin Nayef | SAU | ELI | former crown prince | 2017-06-21
Mohammed bin Salman; Prince Mohammed bin Salman; Crown Prince Mohammed bin Salman; Muhammad bin Salman; Mohammad bin Salman; Mohamed bin Salman; MBS | SAU | GOV | defence minister | 2015-01-23 | 2015-04-29
Mohammed bin Salman; Prince Mohammed bin Salman; Crown Prince Mohammed bin Salman; Muhammad bin Salman; Mohammad bin Salman; Mohamed bin Salman; MBS | SAU | GOV | deputy crown prince | 2015-04-29 | 2017-06-21
Mohammed bin Salman; Prince Mohammed bin Salman; Crown Prince Mohammed bin Salman; Muhammad bin Salman; Mohammad bin Salman; Mohamed bin Salman; MBS | SAU | GOV | crown prince | 2017-06-21
Mohand Laenser | MAR | GOV | interior minister | 2012-01-03 | 2013-10-10
Mohsen Nourbakhsh | IRN | GOV | central bank governor | 1994 | 2003-03
Mohsen Rezaei; Mohsen Rezai; Mohsen Rezaie | IRN | MIL | commander of the Revolutionary Guards | 1981-09 | 1997-09
Mohsen Rezaei; Mohsen Rezai; Mohsen Rezaie | IRN | GOV | secretary of the Expediency Council | 1997-09 | 2021-08
Mohsen Rezaei; Mohsen Rezai; Mohsen Rezaie | IRN | GOV | vice president | 2021-08 | 2023-06
Mohsen al-Daeri; Mohsen Mohammed al-Daari | YEM | GOV | defence minister | 2022-07-28
Mokdad Sifi | DZA | GOV | prime minister | 1994-04-11 | 1995-12-31
Mokhtar Belmokhtar | DZA | REB | militant leader | 1993 | 2016-11
Moncef Marzouki; Mohamed Moncef Marzouki | TUN | PTY OPP | rights activist | 1989 | 2011-12-13
Moncef Marzouki; Mohamed Moncef Marzouki | TUN | GOV | president | 2011-12-13 | 2014-12-31
Moncef Marzouki; Mohamed Moncef Marzouki | TUN | ELI OPP | former president | 2014-12-31
Mongi Hamdi | TUN | GOV | foreign minister | 2014-01-29 | 2015-02-06
Moqtada al-Sadr; Muqtada al-Sadr; Moktada al-Sadr; Moqtada Sadr; Muqtada Sadr; Sadr | IRQ | REL PTY | leader of the Mehdi Army | 2003-04
Moshe Arbel | ISR | GOV | interior minister | 2023-04 | 2025-07
Moshe Arens | ISR | GOV | foreign minister | 1988-12 | 1990-06-11
Moshe Arens | ISR | GOV | defence minister | 1990-06-11 | 1992-07-13
Moshe Arens | ISR | GOV | defence minister | 1999-01-27 | 1999-07-06
Moshe Kahlon | ISR | GOV | finance minister | 2015-05-14 | 2020-05-17
Moshe Katsav | ISR | GOV | president | 2000-08-01 | 2007-07-01
Moshe Katsav | ISR | ELI | former president | 2007-07-01
Moshe Yaalon; Moshe Ya'alon | ISR | MIL | army chief | 2002-07-09 | 2005-06-01
Moshe Yaalon; Moshe Ya'alon | ISR | GOV | strategic affairs minister | 2009-03 | 2013-03
Moshe Yaalon; Moshe Ya'alon | ISR | GOV | defence minister | 2013-03-18 | 2016-05-22
Mostafa Madbouly; Mustafa Madbouly; Mostafa Madbouli | EGY | GOV | prime minister | 2018-06-14
Mostafa Mohammad-Najjar; Mostafa Mohammad Najjar | IRN | GOV | defence minister | 2005-08 | 2009-08
Mostafa Mohammad-Najjar; Mostafa Mohammad Najjar | IRN | GOV | interior minister | 2009-09 | 2013-08
Mostafa Pourmohammadi | IRN | GOV | interior minister | 2005-08-24 | 2008-05
Mostafa Sahel; Mustapha Sahel | MAR | GOV | interior minister | 2002-11 | 2006-02
Mouldi Kefi; Mohamed Mouldi Kefi | TUN | GOV | foreign minister | 2011-02-21 | 2011-12-24
Mouloud Hamrouche | DZA | GOV | prime minister | 1989-09-09 | 1991-06-05
Mourad Medelci | DZA | GOV | foreign minister | 2007-06 | 2013-09
Mousa Abu Marzook; Moussa Abu Marzouk; Musa Abu Marzouk | PSE | REB PTY | leader of Hamas | 1992 | 1996
Mousa Abu Marzook; Moussa Abu Marzouk; Musa Abu Marzouk | PSE | REB PTY | Hamas leader | 1996
Moussa Ibrahim; Mussa Ibrahim | LBY | GOV | government spokesman | 2011-02 | 2011-08
Moussa Koussa; Musa Kusa; Moussa Kussa | LBY | SPY | intelligence chief | 1994 | 2009-03
Moussa Koussa; Musa Kusa; Moussa Kussa | LBY | GOV | foreign minister | 2009-03-04 | 2011-03-30
Moussa Koussa; Musa Kusa; Moussa Kussa | LBY | ELI | former foreign minister | 2011-03-30
Mowaffak al-Rubaie; Mowaffaq al-Rubaie; Muwafaq al-Rubaie | IRQ | GOV | national security adviser | 2004 | 2009
Muammar Gaddafi; Moammar Gadhafi; Muammar Qaddafi; Muammar Gadhafi; Moammar Gaddafi; Muammar al-Qaddafi; Mu'ammar al-Qadhafi; Muammar Kadhafi; Moamer Kadhafi; Gaddafi; Qaddafi; Gadhafi; Kadhafi; Gadafi; Kadafi; Moammar Kadafi; Qadhafi | LBY | GOV | leader | 1969-09-01 | 2011-08-23
Muammar Gaddafi; Moammar Gadhafi; Muammar Qaddafi; Muammar Gadhafi; Moammar Gaddafi; Muammar al-Qaddafi; Mu'ammar al-Qadhafi; Muammar Kadhafi; Moamer Kadhafi; Gaddafi; Qaddafi; Gadhafi; Kadhafi; Gadafi; Kadafi; Moammar Kadafi; Qadhafi | LBY | ELI | ousted leader | 2011-08-23 | 2011-10-20
Mubarak al-Shamikh; Imbarek Shamekh | LBY | GOV | prime minister | 2000-03 | 2003-06
Mudar Badran | JOR | GOV | prime minister | 1989-12 | 1991-06-19
Murhaf Abu Qasra | SYR | GOV | defence minister | 2024-12-21
Mustafa Abdel Jalil; Mustafa Abdel-Jalil; Mustafa Abdul Jalil; Mustafa Mohammed Abdul Jalil | LBY | GOV | justice minister | 2007-01 | 2011-02-21
Mustafa Abdel Jalil; Mustafa Abdel-Jalil; Mustafa Abdul Jalil; Mustafa Mohammed Abdul Jalil | LBY | REB OPP | head of the rebel council | 2011-02-26 | 2011-08-23
Mustafa Abdel Jalil; Mustafa Abdel-Jalil; Mustafa Abdul Jalil; Mustafa Mohammed Abdul Jalil | LBY | GOV | head of the transitional council | 2011-08-23 | 2012-08-08
Mustafa Barghouti; Mustafa Barghouthi | PSE | PTY OPP | politician | 2002 | 2007-03
Mustafa Barghouti; Mustafa Barghouthi | PSE | GOV | information minister | 2007-03 | 2007-06
Mustafa Barghouti; Mustafa Barghouthi | PSE | PTY OPP | politician | 2007-06
Mustafa Tlass; Moustapha Tlass; Mustafa Tlas | SYR | MIL | defence minister | 1972-03 | 2004-05-12
Mustafa al-Kadhimi; Mustafa Kadhimi; Mustafa al-Kadhemi | IRQ | SPY | intelligence chief | 2016-06 | 2020-05-07
Mustafa al-Kadhimi; Mustafa Kadhimi; Mustafa al-Kadhemi | IRQ | GOV | prime minister | 2020-05-07 | 2022-10-27
Mutahar al-Masri; Mutahar Rashad al-Masri | YEM | GOV | interior minister | 2008-05 | 2011-12
Nabih Berri; Nabih Birri; Nabih Barri; Berri | LBN | PRM PTY | leader of Amal | 1980 | 1992-10-20
Nabih Berri; Nabih Birri; Nabih Barri; Berri | LBN | LEG PTY | speaker of parliament | 1992-10-20
Nabil Abu Rudeineh; Nabil Abu Rdainah; Nabil Abu Rdeneh | PSE | GOV | presidential spokesman | 1995
Nabil Ammar | TUN | GOV | foreign minister | 2023-02-07 | 2024-08-25
Nabil Fahmy | EGY | GOV | ambassador to the United States | 1999 | 2008
Nabil Fahmy | EGY | GOV | foreign minister | 2013-07-14 | 2014-06-17
Nabil Shaath; Nabil Sha'ath | PSE | GOV | planning minister | 1994-07 | 2003-04
Nabil Shaath; Nabil Sha'ath | PSE | GOV | foreign minister | 2003-04 | 2005-02-24
Nadav Argaman | ISR | GOV | Shin Bet chief | 2016-05 | 2021-10
Nader al-Dahabi; Nader Dahabi | JOR | GOV | prime minister | 2007-11-25 | 2009-12-14
Nadia Fettah; Nadia Fettah Alaoui | MAR | GOV | finance minister | 2021-10-07
Nadir Larbaoui; Nadir Arbaoui; Mohamed Ennadir Larbaoui | DZA | GOV | prime minister | 2023-11-11 | 2025-08-28
Naftali Bennett | ISR | GOV | economy minister | 2013-03-18 | 2015-05
Naftali Bennett | ISR | GOV | education minister | 2015-05-14 | 2019-06
Naftali Bennett | ISR | GOV | defence minister | 2019-11-12 | 2020-05-17
Naftali Bennett | ISR | GOV | prime minister | 2021-06-13 | 2022-06-30
Naftali Bennett | ISR | ELI | former prime minister | 2022-06-30
Naim Qassem; Naim Kassem | LBN | REB PTY | deputy leader of Hezbollah | 1991 | 2024-10-29
Naim Qassem; Naim Kassem | LBN | REB PTY | leader of Hezbollah | 2024-10-29
Najah al-Shammari; Najah Hassan al-Shammari | IRQ | GOV | defence minister | 2019-06-24 | 2020-05-07
Najem Gharsalli; Mohamed Najem Gharsalli | TUN | GOV | interior minister | 2015-02-06 | 2016-01-12
Naji Sabri | IRQ | GOV | foreign minister | 2001-08 | 2003-04-09
Naji al-Otari; Mohammed Naji Otari; Muhammad Naji al-Otari; Mohammed Naji al-Otari; Naji Otri | SYR | GOV | prime minister | 2003-09-10 | 2011-04-14
Najib Mikati; Nagib Mikati; Mikati | LBN | GOV | prime minister | 2005-04-19 | 2005-07-19
Najib Mikati; Nagib Mikati; Mikati | LBN | GOV | prime minister | 2011-06-13 | 2014-02-15
Najib Mikati; Nagib Mikati; Mikati | LBN | ELI | former prime minister | 2014-02-15 | 2021-09-10
Najib Mikati; Nagib Mikati; Mikati | LBN | GOV | prime minister | 2021-09-10 | 2025-02-08
Najla Bouden; Najla Bouden Romdhane | TUN | GOV | prime minister | 2021-10-11 | 2023-08-01
Najla Mangoush; Najla el-Mangoush; Najla al-Mangoush | LBY | GOV | foreign minister | 2021-03-15 | 2023-08-28
Narges Mohammadi | IRN | SOC | rights activist | 2008
Nasrallah Sfeir; Nasrallah Boutros Sfeir; Cardinal Sfeir | LBN | REL | Maronite patriarch | 1986-04 | 2011-02
Nasser Bourita | MAR | GOV | foreign minister | 2017-04-05
Nasser Judeh; Nasser Joudeh | JOR | GOV | foreign minister | 2009-02-23 | 2017-01-15
Nasser Kanaani | IRN | GOV | foreign ministry spokesman | 2022-06 | 2024-08
Nasser Yousef; Nasr Yousef | PSE | GOV | interior minister | 2005-02 | 2006-03
Nasser al-Kidwa; Nasser al-Kidwah | PSE | GOV | envoy to the United Nations | 1991 | 2005-02
Nasser al-Kidwa; Nasser al-Kidwah | PSE | GOV | foreign minister | 2005-02-24 | 2006-03-29
Nasser al-Wuhayshi; Nasir al-Wahishi; Nasser al-Wahayshi | YEM | REB | leader of al-Qaeda in the Arabian Peninsula | 2009-01 | 2015-06-12
Nassif Hitti | LBN | GOV | foreign minister | 2020-01-21 | 2020-08-03
Natan Sharansky; Sharansky | ISR | GOV | interior minister | 1999-07-06 | 2000-07-11
Nawaf Salam | LBN | GOV | ambassador to the United Nations | 2007-07 | 2017-12
Nawaf Salam | UNO | JUD | president of the World Court | 2024-02 | 2025-01
Nawaf Salam | LBN | GOV | prime minister | 2025-02-08
Nayef Hawatmeh; Naif Hawatmeh | PSE | REB PTY | leader of the DFLP | 1969
Nechirvan Barzani; Nechervan Barzani; Nijirvan Barzani | IRQ | GOV | prime minister of Iraqi Kurdistan | 2006-03 | 2009-08
Nechirvan Barzani; Nechervan Barzani; Nijirvan Barzani | IRQ | GOV | prime minister of Iraqi Kurdistan | 2012-03 | 2019-06
Nechirvan Barzani; Nechervan Barzani; Nijirvan Barzani | IRQ | GOV | president of Iraqi Kurdistan | 2019-06-10
Nizar Baraka | MAR | GOV | finance minister | 2012-01-03 | 2013-07
Nizar Hamdoon | IRQ | GOV | ambassador to the United Nations | 1992 | 1998
Nohad Machnouk; Nouhad Machnouk; Nohad al-Machnouk | LBN | GOV | interior minister | 2014-02-15 | 2019-01-31
Noureddine Bedoui | DZA | GOV | interior minister | 2015-05 | 2019-03-11
Noureddine Bedoui | DZA | GOV | prime minister | 2019-03-11 | 2019-12-19
Noureddine Erray; Nourredine Erray | TUN | GOV | foreign minister | 2020-02-27 | 2020-07
Noureddine Yazid Zerhouni; Yazid Zerhouni | DZA | GOV | interior minister | 1999-12 | 2010-05
Nouri Abusahmain; Nuri Abu Sahmain; Nouri Abu Sahmein | LBY | LEG GOV | head of the national congress | 2013-06-25 | 2014-08
Nouri al-Maliki; Nuri al-Maliki; Nouri Maliki; Nouri Kamal al-Maliki; Jawad al-Maliki; Maliki | IRQ | GOV | prime minister | 2006-05-20 | 2014-09-08
Nouri al-Maliki; Nuri al-Maliki; Nouri Maliki; Nouri Kamal al-Maliki; Jawad al-Maliki; Maliki | IRQ | GOV | vice president | 2014-09-09 | 2018
Nouri al-Maliki; Nuri al-Maliki; Nouri Maliki; Nouri Kamal al-Maliki; Jawad al-Maliki; Maliki | IRQ | PTY | politician | 2018
Omar Abdel-Rahman; Omar Abdel Rahman; Sheikh Omar Abdel-Rahman | EGY | REL UAF | militant cleric | 1980 | 2017-02-18
Omar Karami; Omar Karameh; Omar Karame | LBN | GOV | prime minister | 1990-12-24 | 1992-05-13
Omar Karami; Omar Karameh; Omar Karame | LBN | GOV | prime minister | 2004-10-26 | 2005-04-19
Omar Mustafa al-Muntasser; Omar al-Montasser; Omar Muntasser | LBY | GOV | foreign minister | 1992 | 2000-03
Omar Razzaz; Omar al-Razzaz | JOR | GOV | prime minister | 2018-06-14 | 2020-10-12
Omar Suleiman; Omar Soliman | EGY | SPY | intelligence chief | 1993 | 2011-01-29
Omar Suleiman; Omar Soliman | EGY | GOV | vice president | 2011-01-29 | 2011-02-11
Omar Suleiman; Omar Soliman | EGY | ELI | former vice president | 2011-02-11 | 2012-07-19
Ophir Pines-Paz | ISR | GOV | interior minister | 2005-01 | 2005-11
Osama Askar; Osama Asker | EGY | MIL | army chief | 2021-10-27 | 2024-07
Osama Hamdan | PSE | REB PTY | Hamas official | 1998
Osama al-Nujaifi; Usama al-Nujayfi | IRQ | LEG | speaker of parliament | 2010-11 | 2014-07
Osama al-Nujaifi; Usama al-Nujayfi | IRQ | GOV | vice president | 2014-09 | 2018
Osama el-Baz; Osama al-Baz | EGY | GOV | presidential adviser | 1981 | 2005
Othman Jerandi; Othmane Jarandi | TUN | GOV | foreign minister | 2013-03-14 | 2014-01-29
Othman Jerandi; Othmane Jarandi | TUN | GOV | foreign minister | 2020-09-02 | 2023-02-07
Othman al-Ghanmi; Othman al-Ghanimi | IRQ | GOV | interior minister | 2020-05-07 | 2022-10-27
Paul Bremer; L. Paul Bremer; Jerry Bremer | USA | GOV | U.S. administrator of Iraq | 2003-05-11 | 2004-06-28
Pope Shenouda III; Pope Shenouda; Shenouda | EGY | REL | Coptic pope | 1971-11 | 2012-03-17
Pope Tawadros II; Tawadros | EGY | REL | Coptic pope | 2012-11-18
Prince Abdulaziz bin Salman; Abdulaziz bin Salman | SAU | GOV | energy minister | 2019-09-08
Prince Abdulaziz bin Salman; Abdulaziz bin Salman | SAU | GOV | oil minister | 2019-09-08
Prince Abdulaziz bin Saud bin Nayef; Abdulaziz bin Saud bin Nayef | SAU | GOV | interior minister | 2017-06-21
Prince Ahmed bin Abdul-Aziz; Prince Ahmed bin Abdulaziz; Prince Ahmad bin Abdulaziz | SAU | GOV | interior minister | 2012-06-18 | 2012-11-05
Prince Bandar bin Sultan; Bandar bin Sultan; Prince Bandar | SAU | GOV | ambassador to the United States | 1983 | 2005-09
Prince Bandar bin Sultan; Bandar bin Sultan; Prince Bandar | SAU | GOV | national security chief | 2005-10 | 2015-01
Prince Bandar bin Sultan; Bandar bin Sultan; Prince Bandar | SAU | SPY | intelligence chief | 2012-07 | 2014-04
Prince Hamzah; Hamzah bin Hussein; Prince Hamza | JOR | GOV | crown prince | 1999-02-07 | 2004-11-28
Prince Hamzah; Hamzah bin Hussein; Prince Hamza | JOR | ELI | former crown prince | 2004-11-28
Prince Muqrin; Muqrin bin Abdulaziz; Prince Muqrin bin Abdulaziz | SAU | SPY | intelligence chief | 2005-10 | 2012-07
Prince Muqrin; Muqrin bin Abdulaziz; Prince Muqrin bin Abdulaziz | SAU | GOV | crown prince | 2015-01-23 | 2015-04-29
Prince Nayef bin Abdul-Aziz; Prince Nayef; Nayef bin Abdul-Aziz; Prince Naif; Prince Nayef bin Abdulaziz | SAU | GOV | interior minister | 1975 | 2011-10-27
Prince Nayef bin Abdul-Aziz; Prince Nayef; Nayef bin Abdul-Aziz; Prince Naif; Prince Nayef bin Abdulaziz | SAU | GOV | crown prince | 2011-10-27 | 2012-06-16
Prince Sultan bin Abdul-Aziz; Sultan bin Abdul-Aziz; Prince Sultan; Prince Sultan bin Abdulaziz; Sultan bin Abdulaziz | SAU | GOV | defence minister | 1963 | 2005-08-01
Prince Sultan bin Abdul-Aziz; Sultan bin Abdul-Aziz; Prince Sultan; Prince Sultan bin Abdulaziz; Sultan bin Abdulaziz | SAU | GOV | crown prince | 2005-08-01 | 2011-10-22
Prince Turki al-Faisal; Turki al-Faisal; Prince Turki | SAU | SPY | intelligence chief | 1979 | 2001-08
Prince Turki al-Faisal; Turki al-Faisal; Prince Turki | SAU | GOV | ambassador to Britain | 2003-01 | 2005-09
Prince Turki al-Faisal; Turki al-Faisal; Prince Turki | SAU | GOV | ambassador to the United States | 2005-09 | 2006-12
Prince Turki al-Faisal; Turki al-Faisal; Prince Turki | SAU | ELI | former intelligence chief | 2006-12
Qais al-Khazali | IRQ | PRM REB | leader of Asaib Ahl al-Haq | 2006
Qasim al-Araji; Qassim al-Araji | IRQ | GOV | interior minister | 2017-01-31 | 2018-10-25
Qasim al-Araji; Qassim al-Araji | IRQ | GOV | national security adviser | 2020-07
Qassem Soleimani; Qasem Soleimani; Qassim Suleimani; Qasem Suleimani; Ghassem Soleimani; Soleimani | IRN | MIL | commander of the Quds Force | 1998 | 2020-01-03
Queen Noor | JOR | GOV | queen | 1978-06 | 1999-02-07
Queen Rania | JOR | GOV | queen | 1999-03
Qusay Hussein; Qusai Hussein | IRQ | MIL | son of Saddam Hussein | 1992 | 2003-07-22
Qusay al-Dahhak; Koussay Aldahhak | SYR | GOV | ambassador to the United Nations | 2024 | 2025-08
Rached Ghannouchi; Rachid Ghannouchi; Rashid al-Ghannouchi; Rachid al-Ghannouchi | TUN | PTY OPP | leader of Ennahda | 1981 | 2011-10
Rached Ghannouchi; Rachid Ghannouchi; Rashid al-Ghannouchi; Rachid al-Ghannouchi | TUN | PTY | leader of Ennahda | 2011-10 | 2019-11-13
Rached Ghannouchi; Rachid Ghannouchi; Rashid al-Ghannouchi; Rachid al-Ghannouchi | TUN | LEG | speaker of parliament | 2019-11-13 | 2021-07-25
Rached Ghannouchi; Rachid Ghannouchi; Rashid al-Ghannouchi; Rachid al-Ghannouchi | TUN | PTY OPP | leader of Ennahda | 2021-07-25
Rachid Ammar | TUN | MIL | army chief | 2002 | 2013-06
Rachid Sabbagh | TUN | GOV | defence minister | 2013-03-13 | 2014-01-29
Rafie al-Issawi; Rafa al-Essawi; Rafie al-Essawi; Rafi al-Issawi | IRQ | GOV | finance minister | 2010-12-21 | 2013-03
Rafik Abdessalem | TUN | GOV | foreign minister | 2011-12 | 2013-03
Rafik al-Hariri; Rafik Hariri; Rafiq al-Hariri; Rafiq Hariri; Rafic Hariri; Rafic al-Hariri | LBN | GOV | prime minister | 1992-10-31 | 1998-12-02
Rafik al-Hariri; Rafik Hariri; Rafiq al-Hariri; Rafiq Hariri; Rafic Hariri; Rafic al-Hariri | LBN | PTY OPP | former prime minister | 1998-12-02 | 2000-10-23
Rafik al-Hariri; Rafik Hariri; Rafiq al-Hariri; Rafiq Hariri; Rafic Hariri; Rafic al-Hariri | LBN | GOV | prime minister | 2000-10-23 | 2004-10-21
Rafik al-Hariri; Rafik Hariri; Rafiq al-Hariri; Rafiq Hariri; Rafic Hariri; Rafic al-Hariri | LBN | ELI | former prime minister | 2004-10-21 | 2005-02-14
Ramadan Abdullah Shallah; Ramadan Shallah; Ramadan Abdallah Shallah | PSE | REB | leader of Islamic Jihad | 1995-10 | 2018-09
Rami Hamdallah | PSE | GOV | prime minister | 2013-06-06 | 2019-04-13
Ramin Mehmanparast | IRN | GOV | foreign ministry spokesman | 2009 | 2013
Ramtane Lamamra | DZA | GOV | foreign minister | 2013-09-11 | 2017-05-25
Ramtane Lamamra | DZA | GOV | foreign minister | 2019-03-11 | 2019-03-31
Ramtane Lamamra | DZA | GOV | foreign minister | 2021-07-07 | 2023-03-16
Rashad al-Alimi; Rashad Mohammed al-Alimi; Rashad al-Alimy | YEM | GOV | interior minister | 2001-04 | 2008
Rashad al-Alimi; Rashad Mohammed al-Alimi; Rashad al-Alimy | YEM | GOV | deputy prime minister | 2008 | 2011
Rashad al-Alimi; Rashad Mohammed al-Alimi; Rashad al-Alimy | YEM | GOV | president of the leadership council | 2022-04-07
Rashid Abdullah al-Nuaimi; Rashid Abdullah | ARE | GOV | foreign minister | 1990 | 2006-02
Rashid al-Solh; Rashid Solh; Rachid al-Solh | LBN | GOV | prime minister | 1992-05-16 | 1992-10-31
Rawhi Fattouh | PSE | GOV | acting president | 2004-11-11 | 2005-01-15
Raya Haffar al-Hassan; Raya al-Hassan; Raya El Hassan | LBN | GOV | finance minister | 2009-11-09 | 2011-06-13
Raya Haffar al-Hassan; Raya al-Hassan; Raya El Hassan | LBN | GOV | interior minister | 2019-01-31 | 2020-01-21
Redha Malek | DZA | GOV | foreign minister | 1993-02 | 1993-08
Redha Malek | DZA | GOV | prime minister | 1993-08-21 | 1994-04-11
Reuven Rivlin | ISR | LEG | speaker of parliament | 2009-03 | 2013-03
Reuven Rivlin | ISR | GOV | president | 2014-07-24 | 2021-07-07
Reuven Rivlin | ISR | ELI | former president | 2021-07-07
Reza Pahlavi | IRN | ELI | exiled crown prince | 1980
Riad Salameh; Riad Salame | LBN | GOV | central bank governor | 1993-08 | 2023-07
Riad al-Asaad; Riyad al-Asaad; Riad al-Asad | SYR | REB | commander of the Free Syrian Army | 2011-07 | 2012-12
Rifaat al-Assad; Rifaat Assad | SYR | ELI | exiled former vice president | 1984
Riyad Hijab; Riad Hijab; Riyad Farid Hijab | SYR | GOV | prime minister | 2012-06-23 | 2012-08-06
Riyad Hijab; Riad Hijab; Riyad Farid Hijab | SYR | PTY OPP | opposition leader | 2012-08-06 | 2017-11
Riyad Mansour | PSE | GOV | envoy to the United Nations | 2005
Riyad al-Maliki; Riad al-Malki; Riyad al-Malki; Riad Malki | PSE | GOV | foreign minister | 2007-06-15 | 2024-03-31
Riyadh Yassin; Riad Yassin; Reyad Yassin Abdulla | YEM | GOV | foreign minister | 2015-03 | 2015-12
Rodolphe Haykal; Rodolphe Haikal | LBN | MIL | army chief | 2025-03-13
Ron Dermer | ISR | GOV | ambassador to the United States | 2013 | 2021-01
Ron Dermer | ISR | GOV | strategic affairs minister | 2022-12-29 | 2025-11
Ron Prosor | ISR | GOV | ambassador to the United Nations | 2011-06 | 2015-10
Ronen Bar | ISR | SPY | Shin Bet chief | 2021-10 | 2025-06
Roni Bar-On | ISR | GOV | interior minister | 2006-05-04 | 2007-07
Roni Bar-On | ISR | GOV | finance minister | 2007-07-04 | 2009-03-31
Ruhollah Khomeini; Ayatollah Khomeini; Ayatollah Ruhollah Khomeini; Khomeini | IRN | GOV | supreme leader | 1979 | 1989-06-03
Rustum Ghazaleh; Rustom Ghazaleh | SYR | SPY | intelligence chief in Lebanon | 2002-10 | 2005-04
Saad Eddine El Othmani; Saadeddine El Othmani; Saad-Eddine El Othmani; Saad-Eddine al-Othmani | MAR | GOV | foreign minister | 2012-01 | 2013-10
Saad Eddine El Othmani; Saadeddine El Othmani; Saad-Eddine El Othmani; Saad-Eddine al-Othmani | MAR | GOV | prime minister | 2017-03-17 | 2021-10-07
Saad al-Hariri; Saad Hariri; Saad al-Din Hariri; Saad Eddine al-Hariri | LBN | PTY | leader of the Future Movement | 2005-04 | 2009-11-09
Saad al-Hariri; Saad Hariri; Saad al-Din Hariri; Saad Eddine al-Hariri | LBN | GOV | prime minister | 2009-11-09 | 2011-06-13
Saad al-Hariri; Saad Hariri; Saad al-Din Hariri; Saad Eddine al-Hariri | LBN | PTY OPP | leader of the Future Movement | 2011-06-13 | 2016-12-18
Saad al-Hariri; Saad Hariri; Saad al-Din Hariri; Saad Eddine al-Hariri | LBN | GOV | prime minister | 2016-12-18 | 2020-01-21
Saad al-Hariri; Saad Hariri; Saad al-Din Hariri; Saad Eddine al-Hariri | LBN | ELI | former prime minister | 2020-01-21
Saadoun Hammadi; Sadoun Hammadi; Saadun Hammadi | IRQ | GOV | prime minister | 1991-03-23 | 1991-09-13
Saadoun Hammadi; Sadoun Hammadi; Saadun Hammadi | IRQ | LEG | speaker of parliament | 1996 | 2003-04-09
Saadoun al-Dulaimi; Sadoun al-Dulaimi | IRQ | GOV | defence minister | 2005-05 | 2006-05
Saadoun al-Dulaimi; Sadoun al-Dulaimi | IRQ | GOV | acting defence minister | 2011-08 | 2014-09
Sabri Boukadoum | DZA | GOV | foreign minister | 2019-04 | 2021-07
Saddam Hussein; Saddam Husayn; Saddam Hussain; Saddam; Saddam Husain | IRQ | GOV | president | 1979-07-16 | 2003-04-09
Saddam Hussein; Saddam Husayn; Saddam Hussain; Saddam; Saddam Husain | IRQ | ELI | ousted president | 2003-04-09 | 2006-12-30
Sadeq Larijani; Sadegh Larijani | IRN | JUD | judiciary chief | 2009-08-15 | 2019-03-07
Sadeq Mahsouli; Sadegh Mahsouli | IRN | GOV | interior minister | 2008-11-18 | 2009-08
Sadiq al-Ahmar; Sadeq al-Ahmar | YEM | PRM OPP | tribal leader | 2007-12 | 2023-01
Saeb Erekat; Saeb Erakat; Saeb Uraiqat; Erekat | PSE | GOV | chief negotiator | 1995 | 2020-11-10
Saeed Jalili; Said Jalili | IRN | GOV | nuclear negotiator | 2007-10-20 | 2013-09
Saeed Jalili; Said Jalili | IRN | GOV | member of the Expediency Council | 2013-09
Saeed Khatibzadeh | IRN | GOV | foreign ministry spokesman | 2020-08 | 2022-06
Saeed Mohammed Sammour; Said Sammour | SYR | GOV | interior minister | 2009-04-23 | 2011-04
Saeed Seyam; Said Seyam; Saeed Siam; Said Siam | PSE | GOV | interior minister | 2006-03-29 | 2007-03-17
Said Ben Mustapha | TUN | GOV | foreign minister | 1997-10 | 1999-11-17
Said Chengriha | DZA | MIL | army chief | 2019-12-23
Said Sadi | DZA | PTY OPP | leader of the RCD | 1989 | 2012
Said Sayoud | DZA | GOV | interior minister | 2025-09
Saif al-Islam Gaddafi; Seif al-Islam Gadhafi; Saif al-Islam Qaddafi; Saif al-Islam al-Gaddafi; Seif al-Islam Gaddafi; Saif al-Islam | LBY | GOV ELI | son of Muammar Gaddafi | 2000 | 2011-08-23
Saif al-Islam Gaddafi; Seif al-Islam Gadhafi; Saif al-Islam Qaddafi; Saif al-Islam al-Gaddafi; Seif al-Islam Gaddafi; Saif al-Islam | LBY | ELI | son of Muammar Gaddafi | 2011-08-23
Salah al-Bashir; Salah Bashir | JOR | GOV | foreign minister | 2007-11 | 2009-02-23
Salaheddine Dahmoune; Salah Eddine Dahmoune | DZA | GOV | interior minister | 2019-04-01 | 2020-01-04
Salaheddine Mezouar | MAR | GOV | finance minister | 2007-10 | 2012-01
Salaheddine Mezouar | MAR | GOV | foreign minister | 2013-10 | 2017-04
Salam Fayyad; Salam Fayad | PSE | GOV | finance minister | 2002-06 | 2005-11
Salam Fayyad; Salam Fayad | PSE | GOV | finance minister | 2007-03 | 2007-06-15
Salam Fayyad; Salam Fayad | PSE | GOV | prime minister | 2007-06-15 | 2013-06-06
Saleh Muslim; Salih Muslim; Saleh Moslem | SYR | REB PTY | leader of the Kurdish PYD | 2010 | 2017-09
Saleh al-Arouri | PSE | REB PTY | Hamas deputy leader | 2017 | 2024-01-02
Saleh al-Sammad; Saleh al-Samad | YEM | REB | head of the Houthi political council | 2016-08 | 2018-04-19
Salem Saleh bin Braik; Salem bin Breik; Salem bin Braik | YEM | GOV | finance minister | 2019 | 2025-05-03
Salem Saleh bin Braik; Salem bin Breik; Salem bin Braik | YEM | GOV | prime minister | 2025-05-03
Salim Idris; Selim Idris; Salim Idriss | SYR | REB | commander of the Free Syrian Army | 2012-12 | 2014-02
Salim Saadi; Selim Saadi | DZA | GOV | interior minister | 1993-09 | 1994-04
Salim al-Jabouri; Saleem al-Jubouri; Salim al-Jubouri | IRQ | LEG | speaker of parliament | 2014-07 | 2018-09
Sameh Shoukry; Sameh Shukri; Sameh Shukry | EGY | GOV | ambassador to the United States | 2008 | 2012
Sameh Shoukry; Sameh Shukri; Sameh Shukry | EGY | GOV | foreign minister | 2014-06-17 | 2024-07-03
Sami Abu Zuhri | PSE | REB PTY | Hamas spokesman | 2004
Sami Enan; Sami Anan; Sami Annan | EGY | MIL | army chief | 2005-10 | 2012-08-12
Samir Geagea | LBN | PRM PTY | leader of the Lebanese Forces | 1986 | 1994-04
Samir Geagea | LBN | PTY | leader of the Lebanese Forces | 2005-07
Samir Mokbel; Samir Moqbel | LBN | GOV | defence minister | 2014-02-15 | 2016-12-18
Samir Rifai; Samir al-Rifai | JOR | GOV | prime minister | 2009-12-14 | 2011-02-09
Sarra Zaafrani Zenzri; Sarra Zaafrani | TUN | GOV | prime minister | 2025-03-21
Saud al-Faisal; Prince Saud al-Faisal; Prince Saud; Saud al-Faysal; Prince Saud al-Faysal | SAU | GOV | foreign minister | 1975-10 | 2015-04-29
Sedki Sobhi; Sedky Sobhy; Sidqi Subhi | EGY | MIL | army chief | 2012-08-12 | 2014-03-26
Sedki Sobhi; Sedky Sobhy; Sidqi Subhi | EGY | MIL | defence minister | 2014-03-27 | 2018-06-14
Selim al-Hoss; Salim al-Hoss; Selim Hoss; Salim Hoss | LBN | GOV | prime minister | 1987-06 | 1990-12-24
Selim al-Hoss; Salim al-Hoss; Selim Hoss; Salim Hoss | LBN | GOV | prime minister | 1998-12-02 | 2000-10-23
Selim al-Hoss; Salim al-Hoss; Selim Hoss; Salim Hoss | LBN | GOV | foreign minister | 1998-12-04 | 2000-10-26
Shaul Mofaz | ISR | MIL | army chief | 1998-07-09 | 2002-07-09
Shaul Mofaz | ISR | GOV | defence minister | 2002-11-04 | 2006-05-04
Shaul Mofaz | ISR | GOV | transport minister | 2006-05 | 2009-03
Shaul Mofaz | ISR | PTY OPP | leader of Kadima | 2012-03 | 2015
Shaya al-Zindani; Shaya Mohsin Zindani | YEM | GOV | foreign minister | 2024-03-27
Sheikh Abdullah bin Khalifa al-Thani | QAT | GOV | prime minister | 1996-10-29 | 2007-04-03
Sheikh Abdullah bin Nasser bin Khalifa al-Thani; Abdullah bin Nasser al-Thani | QAT | GOV | prime minister | 2013-06-26 | 2020-01-28
Sheikh Abdullah bin Zayed al-Nahyan; Abdullah bin Zayed al-Nahyan; Abdullah bin Zayed; Sheikh Abdullah bin Zayed | ARE | GOV | information minister | 1997 | 2006-02-09
Sheikh Abdullah bin Zayed al-Nahyan; Abdullah bin Zayed al-Nahyan; Abdullah bin Zayed; Sheikh Abdullah bin Zayed | ARE | GOV | foreign minister | 2006-02-09
Sheikh Ahmad Abdullah al-Sabah; Ahmad Abdullah al-Sabah | KWT | GOV | prime minister | 2024-05-15
Sheikh Ahmad Nasser al-Mohammad al-Sabah; Sheikh Ahmed Nasser al-Sabah | KWT | GOV | foreign minister | 2019-12-17 | 2022-10
Sheikh Ahmad Nawaf al-Sabah; Ahmad Nawaf al-Sabah | KWT | GOV | prime minister | 2022-07-24 | 2024-01-04
Sheikh Ahmed Yassin; Ahmed Yassin | PSE | REB PTY | leader of Hamas | 1987-12 | 2004-03-22
Sheikh Ali Salman; Ali Salman | BHR | PTY OPP | leader of Wefaq | 2006
Sheikh Hamad bin Jassim al-Thani; Hamad bin Jassim al-Thani; Sheikh Hamad bin Jassem al-Thani; Hamad bin Jassem al-Thani; Sheikh Hamad bin Jassim; Hamad bin Jassim bin Jabr al-Thani | QAT | GOV | foreign minister | 1992-09 | 2007-04-03
Sheikh Hamad bin Jassim al-Thani; Hamad bin Jassim al-Thani; Sheikh Hamad bin Jassem al-Thani; Hamad bin Jassem al-Thani; Sheikh Hamad bin Jassim; Hamad bin Jassim bin Jabr al-Thani | QAT | GOV | prime minister | 2007-04-03 | 2013-06-26
Sheikh Hamad bin Khalifa al-Thani; Hamad bin Khalifa al-Thani; Sheikh Hamad bin Khalifa | QAT | GOV | crown prince | 1977 | 1995-06-27
Sheikh Hamad bin Khalifa al-Thani; Hamad bin Khalifa al-Thani; Sheikh Hamad bin Khalifa | QAT | GOV | emir | 1995-06-27 | 2013-06-25
Sheikh Hamdan bin Mohammed; Sheikh Hamdan bin Mohammed al-Maktoum; Hamdan bin Mohammed bin Rashid al-Maktoum | ARE | GOV | defence minister | 2024-07-14
Sheikh Isa bin Salman al-Khalifa; Isa bin Salman al-Khalifa; Sheikh Isa | BHR | GOV | emir | 1961-11 | 1999-03-06
Sheikh Jaber al-Ahmad al-Sabah; Jaber al-Ahmad al-Sabah; Sheikh Jaber; Jaber al-Ahmed al-Sabah; Sheikh Jaber al-Ahmed al-Sabah | KWT | GOV | emir | 1977-12-31 | 2006-01-15
Sheikh Jaber al-Mubarak al-Sabah; Jaber al-Mubarak al-Sabah; Jaber Mubarak al-Sabah | KWT | GOV | defence minister | 2007-10 | 2011-12
Sheikh Jaber al-Mubarak al-Sabah; Jaber al-Mubarak al-Sabah; Jaber Mubarak al-Sabah | KWT | GOV | prime minister | 2011-11-30 | 2019-11-19
Sheikh Khalid bin Ahmed al-Khalifa; Khalid bin Ahmed al-Khalifa; Khaled bin Ahmed al-Khalifa | BHR | GOV | foreign minister | 2005-09 | 2020-02
Sheikh Khalid bin Khalifa al-Thani; Khalid bin Khalifa bin Abdulaziz al-Thani | QAT | GOV | prime minister | 2020-01-28 | 2023-03-07
Sheikh Khalifa bin Hamad al-Thani; Khalifa bin Hamad al-Thani | QAT | GOV | emir | 1972-02-22 | 1995-06-27
Sheikh Khalifa bin Salman al-Khalifa; Khalifa bin Salman al-Khalifa; Prince Khalifa bin Salman al-Khalifa | BHR | GOV | prime minister | 1970-01 | 2020-11-11
Sheikh Khalifa bin Zayed al-Nahayan; Khalifa bin Zayed al-Nahyan; Sheikh Khalifa bin Zayed; Sheikh Khalifa bin Zayed al-Nahyan | ARE | GOV | crown prince of Abu Dhabi | 1969 | 2004-11-02
Sheikh Khalifa bin Zayed al-Nahayan; Khalifa bin Zayed al-Nahyan; Sheikh Khalifa bin Zayed; Sheikh Khalifa bin Zayed al-Nahyan | ARE | GOV | president | 2004-11-03 | 2022-05-13
Sheikh Maktoum bin Rashid al-Maktoum; Maktoum bin Rashid al-Maktoum | ARE | GOV | prime minister | 1990-11-20 | 2006-01-04
Sheikh Meshal al-Ahmad al-Sabah; Meshal al-Ahmad al-Sabah; Sheikh Mishal al-Ahmad al-Sabah | KWT | GOV | crown prince | 2020-10-08 | 2023-12-16
Sheikh Meshal al-Ahmad al-Sabah; Meshal al-Ahmad al-Sabah; Sheikh Mishal al-Ahmad al-Sabah | KWT | GOV | emir | 2023-12-16
Sheikh Mohammad Sabah al-Salem al-Sabah; Mohammad al-Sabah; Sheikh Mohammed Sabah al-Salem al-Sabah; Mohammad Sabah al-Salem al-Sabah | KWT | GOV | foreign minister | 2003-07 | 2011-10
Sheikh Mohammad Sabah al-Salem al-Sabah; Mohammad al-Sabah; Sheikh Mohammed Sabah al-Salem al-Sabah; Mohammad Sabah al-Salem al-Sabah | KWT | GOV | prime minister | 2024-01-04 | 2024-04
Sheikh Mohammed bin Abdulrahman al-Thani; Mohammed bin Abdulrahman al-Thani; Sheikh Mohammed bin Abdulrahman; Mohammed bin Abdulrahman bin Jassim Al Thani; Mohammed bin Abdulrahman Al Thani | QAT | GOV | foreign minister | 2016-01-27 | 2023-03-07
Sheikh Mohammed bin Abdulrahman al-Thani; Mohammed bin Abdulrahman al-Thani; Sheikh Mohammed bin Abdulrahman; Mohammed bin Abdulrahman bin Jassim Al Thani; Mohammed bin Abdulrahman Al Thani | QAT | GOV | prime minister | 2023-03-07
Sheikh Mohammed bin Mubarak al-Khalifa; Mohammed bin Mubarak al-Khalifa | BHR | GOV | foreign minister | 1971 | 2005-09
Sheikh Mohammed bin Rashid al-Maktoum; Mohammed bin Rashid al-Maktoum; Sheikh Mohammed bin Rashid | ARE | GOV | defence minister | 1971 | 2006-01-05
Sheikh Mohammed bin Rashid al-Maktoum; Mohammed bin Rashid al-Maktoum; Sheikh Mohammed bin Rashid | ARE | GOV | prime minister | 2006-01-05
Sheikh Mohammed bin Zayed al-Nahyan; Mohammed bin Zayed al-Nahyan; Mohammed bin Zayed; Sheikh Mohammed bin Zayed; Sheikh Mohamed bin Zayed; Sheikh Mohamed bin Zayed Al Nahyan; Mohamed bin Zayed Al Nahyan | ARE | GOV | crown prince of Abu Dhabi | 2004-11-03 | 2022-05-13
Sheikh Mohammed bin Zayed al-Nahyan; Mohammed bin Zayed al-Nahyan; Mohammed bin Zayed; Sheikh Mohammed bin Zayed; Sheikh Mohamed bin Zayed; Sheikh Mohamed bin Zayed Al Nahyan; Mohamed bin Zayed Al Nahyan | ARE | GOV | president | 2022-05-14
Sheikh Nasser al-Mohammad al-Sabah; Nasser al-Mohammed al-Sabah; Sheikh Nasser al-Mohammed al-Sabah | KWT | GOV | prime minister | 2006-02-07 | 2011-11-28
Sheikh Nawaf al-Ahmad al-Sabah; Nawaf al-Ahmad al-Sabah; Sheikh Nawaf al-Ahmed al-Sabah | KWT | GOV | crown prince | 2006-02 | 2020-09-29
Sheikh Nawaf al-Ahmad al-Sabah; Nawaf al-Ahmad al-Sabah; Sheikh Nawaf al-Ahmed al-Sabah | KWT | GOV | emir | 2020-09-30 | 2023-12-16
Sheikh Saad al-Abdullah al-Sabah; Saad al-Abdullah al-Sabah; Sheikh Saad | KWT | GOV | prime minister | 1978-02 | 2003-07-13
Sheikh Saad al-Abdullah al-Sabah; Saad al-Abdullah al-Sabah; Sheikh Saad | KWT | GOV | emir | 2006-01-15 | 2006-01-24
Sheikh Sabah al-Ahmad al-Sabah; Sabah al-Ahmad al-Sabah; Sheikh Sabah al-Ahmed al-Sabah; Sabah al-Ahmed al-Sabah | KWT | GOV | foreign minister | 1978-02 | 1991-04-20
Sheikh Sabah al-Ahmad al-Sabah; Sabah al-Ahmad al-Sabah; Sheikh Sabah al-Ahmed al-Sabah; Sabah al-Ahmed al-Sabah | KWT | GOV | foreign minister | 1992-10-18 | 2003-07-13
Sheikh Sabah al-Ahmad al-Sabah; Sabah al-Ahmad al-Sabah; Sheikh Sabah al-Ahmed al-Sabah; Sabah al-Ahmed al-Sabah | KWT | GOV | prime minister | 2003-07-13 | 2006-01-29
Sheikh Sabah al-Ahmad al-Sabah; Sabah al-Ahmad al-Sabah; Sheikh Sabah al-Ahmed al-Sabah; Sabah al-Ahmed al-Sabah | KWT | GOV | emir | 2006-01-29 | 2020-09-29
Sheikh Sabah al-Khalid al-Sabah; Sabah al-Khalid al-Sabah; Sabah al-Khaled al-Sabah | KWT | GOV | foreign minister | 2011-10 | 2019-11-19
Sheikh Sabah al-Khalid al-Sabah; Sabah al-Khalid al-Sabah; Sabah al-Khaled al-Sabah | KWT | GOV | prime minister | 2019-11-19 | 2022-07-24
Sheikh Salem Abdullah al-Jaber al-Sabah; Sheikh Salem al-Abdullah al-Sabah | KWT | GOV | foreign minister | 2022-10 | 2024-01-17
Sheikh Salem al-Sabah; Sheikh Salem Sabah al-Salem al-Sabah | KWT | GOV | foreign minister | 1991-04-20 | 1992-10-18
Sheikh Tamim bin Hamad al-Thani; Tamim bin Hamad al-Thani; Sheikh Tamim; Tamim bin Hamad Al Thani | QAT | GOV | crown prince | 2003-08 | 2013-06-25
Sheikh Tamim bin Hamad al-Thani; Tamim bin Hamad al-Thani; Sheikh Tamim; Tamim bin Hamad Al Thani | QAT | GOV | emir | 2013-06-25
Sheikh Zayed bin Sultan al-Nahayan; Zayed bin Sultan al-Nahayan; Sheikh Zaid; Sheikh Zayed; Sheikh Zaid bin Sultan al-Nahyan | ARE | GOV | president | 1971-12-02 | 2004-11-02
Shelly Yachimovich; Shelly Yacimovich | ISR | PTY | leader of the Labour Party | 2011-09 | 2013-11
Sherif Ismail; Sherif Ismael | EGY | GOV | prime minister | 2015-09-19 | 2018-06-07
Shimon Peres | ISR | GOV | foreign minister | 1992-07-14 | 1995-11-22
Shimon Peres | ISR | GOV | prime minister | 1995-11-04 | 1996-06-18
Shimon Peres | ISR | GOV | defence minister | 1995-11-04 | 1996-06-18
Shimon Peres | ISR | PTY OPP | leader of the Labour Party | 1996-06-18 | 1997-06
Shimon Peres | ISR | GOV | foreign minister | 2001-03-07 | 2002-11-02
Shimon Peres | ISR | PTY OPP | leader of the Labour Party | 2003-06 | 2005-01
Shimon Peres | ISR | GOV | vice prime minister | 2005-01-10 | 2005-11
Shimon Peres | ISR | GOV | vice prime minister | 2006-05-04 | 2007-06-13
Shimon Peres | ISR | GOV | president | 2007-07-15 | 2014-07-24
Shimon Peres | ISR | ELI | former president | 2014-07-24 | 2016-09-28
Shirin Ebadi | IRN | SOC | Nobel Peace Prize laureate | 2003-10
Shlomo Ben-Ami | ISR | GOV | foreign minister | 2000-11 | 2001-03-07
Shokri Ghanem; Shukri Ghanem; Shukri Ghanim | LBY | GOV | prime minister | 2003-06 | 2006-03
Shokri Ghanem; Shukri Ghanem; Shukri Ghanim | LBY | GOV | head of the National Oil Corporation | 2006-03 | 2011-05
Shukri Bishara | PSE | GOV | finance minister | 2013-06 | 2024-03-31
Shulamit Aloni | ISR | PTY | leader of Meretz | 1992-02 | 1996
Sid Ahmed Ghozali; Sid-Ahmed Ghozali | DZA | GOV | foreign minister | 1990-09 | 1991-06-05
Sid Ahmed Ghozali; Sid-Ahmed Ghozali | DZA | GOV | prime minister | 1991-06-05 | 1992-07-08
Sifi Ghrieb | DZA | GOV | prime minister | 2025-08-28
Silvan Shalom | ISR | GOV | finance minister | 2001-03 | 2003-02
Silvan Shalom | ISR | GOV | foreign minister | 2003-02-28 | 2006-01-18
Silvan Shalom | ISR | GOV | vice prime minister | 2009-03 | 2013-03
Silvan Shalom | ISR | GOV | interior minister | 2015-05-14 | 2015-12
Sinan al-Shabibi; Sinan Shabibi | IRQ | GOV | central bank governor | 2003-09 | 2012-10
Smail Hamdani; Ismail Hamdani | DZA | GOV | prime minister | 1998-12-15 | 1999-12-23
Subhi al-Tufayli; Sobhi Tufaili; Subhi Tufaili | LBN | REB PTY | leader of Hezbollah | 1989 | 1991-05
Suhail al-Mazrouei | ARE | GOV | energy minister | 2013-03
Suleiman Franjieh; Suleiman Franjiyeh | LBN | GOV | interior minister | 2004-10-26 | 2005-04-19
Sultan Hashim Ahmed; Sultan Hashim Ahmad | IRQ | MIL | defence minister | 1995-07 | 2003-04-09
Sultan Qaboos; Sultan Qaboos bin Said; Qaboos bin Said; Sultan Qabus bin Said | OMN | GOV | sultan | 1970-07-23 | 2020-01-10
Taha Yassin Ramadan; Taha Yasin Ramadan | IRQ | GOV | vice president | 1991-03 | 2003-04-09
Taher Baour; Taher al-Baour; Al-Taher al-Baour | LBY | GOV | acting foreign minister | 2023-08-28
Taher al-Masri; Tahir al-Masri; Taher Masri | JOR | GOV | foreign minister | 1991-01 | 1991-06-19
Taher al-Masri; Tahir al-Masri; Taher Masri | JOR | GOV | prime minister | 1991-06-19 | 1991-11-21
Taher al-Sunni; Taher el-Sonni; Taher Elsonni; Taher El Sonni | LBY | GOV | ambassador to the United Nations | 2020-01
Tahmasb Mazaheri | IRN | GOV | central bank governor | 2007-09 | 2008-09
Taieb Baccouche; Taieb Bakouche | TUN | GOV | foreign minister | 2015-02-06 | 2016-01-12
Taieb Cherkaoui; Taib Cherkaoui | MAR | GOV | interior minister | 2010-01 | 2012-01-03
Taieb Fassi Fihri; Taib Fassi Fihri; Taieb Fassi-Fihri | MAR | GOV | foreign minister | 2007-10 | 2012-01
Taif Sami; Taif Sami Mohammed | IRQ | GOV | finance minister | 2022-10-27
Talal al-Hassan | JOR | GOV | foreign minister | 1993-05 | 1995-01
Tamir Pardo | ISR | GOV | Mossad chief | 2011-01 | 2016-01
Tammam Salam; Tamam Salam | LBN | GOV | prime minister | 2014-02-15 | 2016-12-18
Taoufik Charfeddine | TUN | GOV | interior minister | 2021-10-11 | 2023-03-17
Tarek Amer | EGY | GOV | central bank governor | 2015-11-27 | 2022-08-17
Tareq al-Hashimi; Tariq al-Hashimi; Tareq al-Hashemi; Tariq al-Hashemi | IRQ | GOV | vice president | 2006-04-22 | 2012-09-10
Tareq al-Hashimi; Tariq al-Hashimi; Tareq al-Hashemi; Tariq al-Hashemi | IRQ | ELI | fugitive vice president | 2012-09-10
Tariq Aziz; Tareq Aziz | IRQ | GOV | foreign minister | 1983-01 | 1991-03
Tariq Aziz; Tareq Aziz | IRQ | GOV | deputy prime minister | 1991-03 | 2003-04-09
Tariq Aziz; Tareq Aziz | IRQ | ELI | former deputy prime minister | 2003-04-09
Tawakkol Karman; Tawakkul Karman | YEM | SOC | activist | 2007
Tayeb Belaiz | DZA | GOV | interior minister | 2013-09-11 | 2015-05-14
Thabet al-Abbasi; Thabit al-Abbasi | IRQ | GOV | defence minister | 2022-10-27
Tzipi Hotovely | ISR | GOV | deputy foreign minister | 2015-05-14 | 2020-05
Tzipi Livni; Livni | ISR | GOV | justice minister | 2005-01 | 2006-01-18
Tzipi Livni; Livni | ISR | GOV | foreign minister | 2006-01-18 | 2009-03-31
Tzipi Livni; Livni | ISR | PTY OPP | opposition leader | 2009-03-31 | 2012-03-27
Tzipi Livni; Livni | ISR | GOV | justice minister | 2013-03-18 | 2014-12-02
Tzipi Livni; Livni | ISR | PTY OPP | opposition leader | 2018-08 | 2019-02
Uday Hussein; Udai Hussein; Odai Hussein | IRQ | PRM | son of Saddam Hussein | 1984 | 2003-07-22
Valiollah Seif | IRN | GOV | central bank governor | 2013-08 | 2018-07
Varsen Aghabekian; Varsen Aghabekian Shahin | PSE | GOV | foreign minister | 2025-06
Wael al-Halqi; Wael al-Halki | SYR | GOV | prime minister | 2012-08-09 | 2016-07-03
Walid Jumblatt; Walid Jumblat; Walid Junblatt; Walid Joumblatt; Jumblatt | LBN | GOV | minister | 1992-10 | 1998-12
Walid Jumblatt; Walid Jumblat; Walid Junblatt; Walid Joumblatt; Jumblatt | LBN | PTY | Druze leader | 1998-12
Walid al-Moualem; Walid Moualem; Walid al-Muallem; Walid Muallem; Walid al-Mu'allim; Walid al-Moallem | SYR | GOV | ambassador to the United States | 1990 | 1999
Walid al-Moualem; Walid Moualem; Walid al-Muallem; Walid Muallem; Walid al-Mu'allim; Walid al-Moallem | SYR | GOV | deputy foreign minister | 2005-01 | 2006-02-11
Walid al-Moualem; Walid Moualem; Walid al-Muallem; Walid Muallem; Walid al-Mu'allim; Walid al-Moallem | SYR | GOV | foreign minister | 2006-02-11 | 2020-11-16
Wassim Mansouri | LBN | GOV | acting central bank governor | 2023-08-01 | 2025-04-04
Yaakov Neeman | ISR | GOV | finance minister | 1997-07 | 1998-12
Yaakov Neeman | ISR | GOV | justice minister | 2009-03 | 2013-03
Yaakov Peri | ISR | GOV | Shin Bet chief | 1988 | 1995-02
Yacoub Sarraf; Yaacoub Sarraf | LBN | GOV | defence minister | 2016-12-18 | 2019-01-31
Yahya Ayyash | PSE | REB | Hamas bombmaker | 1992 | 1996-01-05
Yahya Rahim Safavi | IRN | MIL | commander of the Revolutionary Guards | 1997-09 | 2007-09
Yahya Saree; Yahya Sarea; Yahya Sare'e | YEM | REB | Houthi military spokesman | 2018
Yahya Sinwar; Yehya al-Sinwar; Yahya al-Sinwar; Sinwar | PSE | REB PTY | leader of Hamas in Gaza | 2017-02-13 | 2024-08-06
Yahya Sinwar; Yehya al-Sinwar; Yahya al-Sinwar; Sinwar | PSE | REB PTY | leader of Hamas | 2024-08-06 | 2024-10-16
Yair Golan | ISR | PTY | leader of the Labour Party | 2024-05-28
Yair Lapid | ISR | GOV | finance minister | 2013-03-18 | 2014-12-02
Yair Lapid | ISR | PTY OPP | opposition leader | 2020-05-17 | 2021-06-13
Yair Lapid | ISR | GOV | foreign minister | 2021-06-13 | 2022-12-29
Yair Lapid | ISR | GOV | prime minister | 2022-07-01 | 2022-12-29
Yair Lapid | ISR | PTY OPP | opposition leader | 2023-01-02
Yasser Arafat; Yasir Arafat; Arafat | PSE | GOV PTY | leader of the PLO | 1969-02 | 1994-07-04
Yasser Arafat; Yasir Arafat; Arafat | PSE | GOV | president | 1994-07-05 | 2004-11-11
Yassin al-Yasiri; Yaseen al-Yasiri | IRQ | GOV | interior minister | 2019-06 | 2020-05
Yassine Jaber; Yassin Jaber | LBN | GOV | finance minister | 2025-02-08
Yehuda Lancry; Yehuda Lankry | ISR | GOV | ambassador to the United Nations | 1999-09 | 2002
Yigal Amir | ISR | UAF | assassin | 1995-11-04
Yitzhak Modai | ISR | GOV | finance minister | 1990-06-11 | 1992-07-13
Yitzhak Mordechai | ISR | GOV | defence minister | 1996-06-18 | 1999-01-25
Yitzhak Rabin; Itzhak Rabin; Rabin | ISR | GOV | defence minister | 1984-09 | 1990-03
Yitzhak Rabin; Itzhak Rabin; Rabin | ISR | PTY OPP | leader of the Labour Party | 1992-02 | 1992-07-13
Yitzhak Rabin; Itzhak Rabin; Rabin | ISR | GOV | prime minister | 1992-07-13 | 1995-11-04
Yitzhak Rabin; Itzhak Rabin; Rabin | ISR | GOV | defence minister | 1992-07-13 | 1995-11-04
Yitzhak Shamir | ISR | GOV | prime minister | 1986-10-20 | 1992-07-13
Yitzhak Shamir | ISR | ELI | former prime minister | 1992-07-13
Yoav Gallant | ISR | GOV | defence minister | 2022-12-29 | 2024-11-08
Yossi Beilin | ISR | GOV | deputy foreign minister | 1992-07 | 1995-11
Yossi Beilin | ISR | GOV | justice minister | 1999-07 | 2001-03
Yossi Beilin | ISR | PTY | leader of Meretz | 2004-03 | 2008-03
Yossi Cohen | ISR | SPY | Mossad chief | 2016-01 | 2021-06-01
Yossi Sarid | ISR | PTY | leader of Meretz | 1996 | 2003-01
Youcef Yousfi | DZA | GOV | foreign minister | 1999-12-24 | 2000-08
Youssef Chahed | TUN | GOV | prime minister | 2016-08-27 | 2020-02-27
Youssef Khalil; Yousef Khalil | LBN | GOV | finance minister | 2021-09-10 | 2025-02-08
Youssef Rajji; Joe Raggi | LBN | GOV | foreign minister | 2025-02-08
Youssef Sabri Abu Taleb; Youssef Sabry Abu Taleb | EGY | GOV | defence minister | 1989-04 | 1991-05-20
Yousuf bin Alawi; Yusuf bin Alawi; Youssef bin Alawi bin Abdullah; Yousef bin Alawi | OMN | GOV | foreign minister | 1982 | 2020-08-18
Yuval Diskin | ISR | GOV | Shin Bet chief | 2005-05 | 2011-05
Yuval Steinitz | ISR | GOV | finance minister | 2009-03-31 | 2013-03-18
Zahran Alloush | SYR | REB | leader of Jaish al-Islam | 2011 | 2015-12-25
Zaid bin Shaker; Sharif Zaid bin Shaker; Zeid bin Shaker | JOR | GOV | prime minister | 1989-04 | 1989-12
Zaid bin Shaker; Sharif Zaid bin Shaker; Zeid bin Shaker | JOR | GOV | prime minister | 1991-11-21 | 1993-05-29
Zaid bin Shaker; Sharif Zaid bin Shaker; Zeid bin Shaker | JOR | GOV | prime minister | 1995-01-08 | 1996-02-04
Zaki Badr; Zaky Badr | EGY | GOV | interior minister | 1986 | 1990-01-12
Zehava Galon; Zahava Galon | ISR | PTY | leader of Meretz | 2012-02 | 2018-03
Zeina Akar | LBN | GOV | defence minister | 2020-01-21 | 2021-09-10
Zeina Akar | LBN | GOV | acting foreign minister | 2021-05-20 | 2021-09-10
Ziad Abu Amr; Ziyad Abu Amr | PSE | GOV | foreign minister | 2007-03-17 | 2007-06-14
Ziad Baroud; Ziyad Baroud | LBN | GOV | interior minister | 2008-07-11 | 2011-06-13
Zine al-Abidine Ben Ali; Zine El Abidine Ben Ali; Zine el-Abidine Ben Ali; Zine al-Abdine Ben Ali; Ben Ali | TUN | GOV | president | 1987-11-07 | 2011-01-14
Zine al-Abidine Ben Ali; Zine El Abidine Ben Ali; Zine el-Abidine Ben Ali; Zine al-Abdine Ben Ali; Ben Ali | TUN | ELI | ousted president | 2011-01-14 | 2019-09-19
Ziyad al-Nakhalah; Ziad al-Nakhala; Ziyad Nakhaleh | PSE | REB | leader of Islamic Jihad | 2018-09
