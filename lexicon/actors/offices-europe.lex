# Europe with Russia, Turkey, Cyprus and the Caucasus: heads of state and government, ministers, leaders of parties and of armed groups.
# One line a spell in office since 1990; a person with several spells has several lines. "former" lines hold for persons who stay in the news.
# Sources: written from general knowledge for this project; dates to the day, month or year as sure.
# Licence: CC BY 4.0
table office

Abdulkadir Aksu | TUR | GOV | interior minister | 2002-11-18 | 2007-05
Abdullah Gul; Abdullah Gül | TUR | GOV | prime minister | 2002-11-18 | 2003-03-14
Abdullah Gul; Abdullah Gül | TUR | GOV | foreign minister | 2003-03-14 | 2007-08-28
Abdullah Gul; Abdullah Gül | TUR | GOV | president | 2007-08-28 | 2014-08-28
Abdullah Gul; Abdullah Gül | TUR | ELI | former president | 2014-08-28
Abdullah Ocalan; Ocalan | TUR | REB | leader of the PKK | 1978-11
Abel Matutes | ESP | GOV | foreign minister | 1996-05-06 | 2000-04
Abu Hamza; Abu Hamza al-Masri | GBR | REL UAF | militant cleric | 1997
Abu Qatada | GBR | REL | militant cleric | 1994
Abulfaz Elchibey; Abulfaz Elchibei; Elchibey | AZE | GOV | president | 1992-06-16 | 1993-06-24
Abulfaz Elchibey; Abulfaz Elchibei; Elchibey | AZE | ELI | former president | 1993-06-24
Adam Glapinski; Adam Glapiński; Glapinski | POL | GOV | central bank governor | 2016-06-21
Adam Michnik | POL | JRN | editor | 1989
Adam Rotfeld; Adam Daniel Rotfeld | POL | GOV | foreign minister | 2005-01-05 | 2005-10
Adem Demaci | KOS | OPP | KLA political representative | 1998-08 | 1999-03
Adnan Terzic | BIH | GOV | prime minister | 2002-12-23 | 2007-01-11
Adolf Ogi | CHE | GOV | president | 2000-01 | 2000-12
Adolfas Slezevicius; Adolfas Šleževičius | LTU | GOV | prime minister | 1993-03-10 | 1996-02-08
Adrian Cioroianu | ROU | GOV | foreign minister | 2007-04 | 2008-04
Adrian Hasler | LIE | GOV | prime minister | 2013-03-27 | 2021-03-25
Adrian Nastase; Adrian Năstase | ROU | GOV | foreign minister | 1990-06-28 | 1992-11-19
Adrian Nastase; Adrian Năstase | ROU | GOV | prime minister | 2000-12-28 | 2004-12-21
Adrian Severin | ROU | GOV | foreign minister | 1996-12-12 | 1997-12
Agim Ceku; Ceku | KOS | REB | KLA commander | 1999-05 | 1999-09
Agim Ceku; Ceku | KOS | MIL | head of the Kosovo Protection Corps | 1999-09 | 2006-03-10
Agim Ceku; Ceku | KOS | GOV | prime minister | 2006-03-10 | 2008-01-09
Ahmet Davutoglu; Davutoglu | TUR | GOV | foreign minister | 2009-05-01 | 2014-08-28
Ahmet Davutoglu; Davutoglu | TUR | GOV | prime minister | 2014-08-28 | 2016-05-24
Ahmet Davutoglu; Davutoglu | TUR | ELI | former prime minister | 2016-05-24
Ahmet Kurtcebe Alptemocin; Ahmet Kurtcebe Alptemoçin | TUR | GOV | foreign minister | 1990-10-12 | 1991-06
Ahmet Necdet Sezer | TUR | GOV | president | 2000-05-16 | 2007-08-28
Aigars Kalvitis; Aigars Kalvītis | LVA | GOV | prime minister | 2004-12-02 | 2007-12-20
Aivis Ronis | LVA | GOV | foreign minister | 2010-04-29 | 2010-11-03
Akhmad Kadyrov; Akhmat Kadyrov | RUS | GOV | head of Chechnya | 2000-06 | 2004-05-09
Akhmed Zakayev; Akhmed Zakaev; Zakayev | RUS | REB | Chechen rebel envoy | 1999
Akis Tsochatzopoulos | GRC | GOV | defence minister | 1996-09-25 | 2001-10-24
Alain Berset | CHE | GOV | president | 2018-01 | 2018-12
Alain Berset | CHE | GOV | president | 2023-01 | 2023-12
Alain Juppe; Juppe | FRA | GOV | foreign minister | 1993-03-29 | 1995-05-17
Alain Juppe; Juppe | FRA | GOV | prime minister | 1995-05-17 | 1997-06-02
Alain Juppe; Juppe | FRA | GOV | mayor of Bordeaux | 1997-06 | 2010-11
Alain Juppe; Juppe | FRA | GOV | defence minister | 2010-11-14 | 2011-02-27
Alain Juppe; Juppe | FRA | GOV | foreign minister | 2011-02-27 | 2012-05-15
Alain Juppe; Juppe | FRA | ELI | former foreign minister | 2012-05-15
Alain Richard | FRA | GOV | defence minister | 1997-06 | 2002-05
Alan Johnson | GBR | GOV | home secretary | 2009-06-05 | 2010-05-11
Alar Karis | EST | GOV | president | 2021-10-11
Albert Pintat | AND | GOV | prime minister | 2005-05 | 2009-06
Albert Reynolds | IRL | GOV | prime minister | 1992-02-11 | 1994-12-15
Albert Rivera | ESP | PTY OPP | leader of Ciudadanos | 2006-07 | 2019-11-11
Alberto Nunez Feijoo | ESP | PTY OPP | leader of the Popular Party | 2022-04
Albin Kurti; Kurti | KOS | PTY OPP | student leader | 1997 | 2020-02-03
Albin Kurti; Kurti | KOS | GOV | prime minister | 2020-02-03 | 2020-06-03
Albin Kurti; Kurti | KOS | GOV | prime minister | 2021-03-22
Alecos Michaelides; Alekos Michaelides | CYP | GOV | foreign minister | 1993-02-28 | 1997
Aleksandar Vucic; Vucic | SRB | GOV | information minister | 1998-03 | 2000-10
Aleksandar Vucic; Vucic | SRB | PTY OPP | politician | 2000-10 | 2012-07-27
Aleksandar Vucic; Vucic | SRB | GOV | deputy prime minister | 2012-07-27 | 2014-04-27
Aleksandar Vucic; Vucic | SRB | GOV | defence minister | 2012-07-27 | 2013-09-02
Aleksandar Vucic; Vucic | SRB | GOV | prime minister | 2014-04-27 | 2017-05-30
Aleksandar Vucic; Vucic | SRB | GOV | president | 2017-05-31
Aleksandar Vulin; Vulin | SRB | GOV | defence minister | 2017-06-29 | 2020-10-28
Aleksandar Vulin; Vulin | SRB | GOV | interior minister | 2020-10-28 | 2022-10-26
Aleksander Kwasniewski; Alexander Kwasniewski; Kwasniewski | POL | PTY OPP | politician | 1990-01 | 1995-12-23
Aleksander Kwasniewski; Alexander Kwasniewski; Kwasniewski | POL | GOV | president | 1995-12-23 | 2005-12-23
Aleksander Kwasniewski; Alexander Kwasniewski; Kwasniewski | POL | ELI | former president | 2005-12-23
Aleksander Meksi | ALB | GOV | prime minister | 1992-04-13 | 1997-03-13
Aleksander Szczyglo; Aleksander Szczygło | POL | GOV | defence minister | 2007-02-07 | 2007-11-16
Aleksandras Abisala | LTU | GOV | prime minister | 1992-07-21 | 1992-12-02
Alenka Bratusek; Alenka Bratušek | SVN | GOV | prime minister | 2013-03-20 | 2014-09-18
Alex Salmond; Salmond | GBR | PTY | leader of the Scottish National Party | 1990 | 2000
Alex Salmond; Salmond | GBR | PTY | leader of the Scottish National Party | 2004-09 | 2007-05-16
Alex Salmond; Salmond | GBR | GOV | first minister of Scotland | 2007-05-16 | 2014-11-18
Alex Younger | GBR | GOV | MI6 chief | 2014-11 | 2020-10
Alexander Arzoumanian; Alexander Arzumanyan | ARM | GOV | foreign minister | 1996-11 | 1998-02
Alexander Bastrykin | RUS | JUD | head of the Investigative Committee | 2011-01
Alexander Bessmertnykh; Aleksandr Bessmertnykh | RUS | GOV | Soviet foreign minister | 1991-01-15 | 1991-08-23
Alexander Borodai | UKR | REB PRE | prime minister of the Donetsk People's Republic | 2014-05-16 | 2014-08-07
Alexander Bortnikov | RUS | SPY | head of the FSB | 2008-05
Alexander Chikvaidze | GEO | GOV | foreign minister | 1992-12 | 1995-12
Alexander De Croo | BEL | GOV | prime minister | 2020-10-01 | 2025-02-03
Alexander Dobrindt | DEU | GOV | interior minister | 2025-05-06
Alexander Gauland | DEU | PTY OPP | leader of the AfD | 2017-09 | 2021-09
Alexander Grushko | RUS | GOV | deputy foreign minister | 2005 | 2012
Alexander Grushko | RUS | GOV | ambassador to NATO | 2012-10 | 2018-01
Alexander Grushko | RUS | GOV | deputy foreign minister | 2018-01
Alexander Lebed; Aleksandr Lebed; Lebed | RUS | MIL | army general | 1992 | 1995-05
Alexander Lebed; Aleksandr Lebed; Lebed | RUS | PTY OPP | politician | 1995-05 | 1996-06-18
Alexander Lebed; Aleksandr Lebed; Lebed | RUS | GOV | secretary of the Security Council | 1996-06-18 | 1996-10-17
Alexander Lebed; Aleksandr Lebed; Lebed | RUS | PTY OPP | politician | 1996-10-17 | 1998-06
Alexander Lebed; Aleksandr Lebed; Lebed | RUS | GOV | governor of Krasnoyarsk | 1998-06 | 2002-04-28
Alexander Litvinenko; Litvinenko | RUS | OPP | former intelligence officer | 1998-11 | 2006-11-23
Alexander Livshits | RUS | GOV | finance minister | 1996-08 | 1997-03
Alexander Lukashenko; Aleksandr Lukashenko; Alyaksandr Lukashenka; Lukashenko | BLR | GOV | president | 1994-07-20
Alexander Lukashevich | RUS | GOV | foreign ministry spokesman | 2010 | 2015-08
Alexander Milinkevich; Alyaksandr Milinkevich | BLR | PTY OPP | opposition leader | 2005-10 | 2010
Alexander Rutskoi; Aleksandr Rutskoi; Alexander Rutskoy; Rutskoi | RUS | GOV | vice president | 1991-07-10 | 1993-10-04
Alexander Rutskoi; Aleksandr Rutskoi; Alexander Rutskoy; Rutskoi | RUS | PTY OPP | former vice president | 1993-10-04 | 1996-10
Alexander Rutskoi; Aleksandr Rutskoi; Alexander Rutskoy; Rutskoi | RUS | GOV | governor of Kursk | 1996-10 | 2000-10
Alexander Schallenberg | AUT | GOV | foreign minister | 2019-06-03 | 2021-10-11
Alexander Schallenberg | AUT | GOV | chancellor | 2021-10-11 | 2021-12-06
Alexander Schallenberg | AUT | GOV | foreign minister | 2021-12-06 | 2025-03-03
Alexander Schallenberg | AUT | GOV | interim chancellor | 2025-01-10 | 2025-03-03
Alexander Solzhenitsyn; Aleksandr Solzhenitsyn; Solzhenitsyn | RUS | ELI OPP | writer | 1974 | 2008-08-03
Alexander Stubb | FIN | GOV | foreign minister | 2008-04-04 | 2011-06-22
Alexander Stubb | FIN | GOV | prime minister | 2014-06 | 2015-05
Alexander Stubb | FIN | GOV | president | 2024-03-01
Alexander Turchin | BLR | GOV | prime minister | 2025-03-10
Alexander Van der Bellen | AUT | GOV | president | 2017-01-26
Alexander Yakovenko | RUS | GOV | foreign ministry spokesman | 2000 | 2004
Alexander Yakovenko | RUS | GOV | deputy foreign minister | 2005 | 2011
Alexander Yakovenko | RUS | GOV | ambassador to Britain | 2011 | 2019
Alexander Zakharchenko; Aleksandr Zakharchenko | UKR | REB PRE | leader of the Donetsk People's Republic | 2014-08-07 | 2018-08-31
Alexandr Vondra; Alexander Vondra | CZE | GOV | foreign minister | 2006-09-04 | 2007-01-09
Alexandru Munteanu | MDA | GOV | prime minister | 2025-11-01
Alexei Kudrin; Kudrin | RUS | GOV | finance minister | 2000-05 | 2011-09-26
Alexei Miller | RUS | BUS | head of Gazprom | 2001-05
Alexei Navalny; Alexey Navalny; Aleksei Navalny; Aleksey Navalny; Navalny | RUS | PTY OPP | opposition leader | 2011 | 2024-02-16
Alexis Tsipras; Tsipras | GRC | PTY OPP | leader of Syriza | 2009 | 2015-01-26
Alexis Tsipras; Tsipras | GRC | GOV | prime minister | 2015-01-26 | 2015-08-27
Alexis Tsipras; Tsipras | GRC | GOV | prime minister | 2015-09-21 | 2019-07-08
Alexis Tsipras; Tsipras | GRC | GOV | foreign minister | 2018-10-20 | 2019-02-15
Alexis Tsipras; Tsipras | GRC | PTY OPP | leader of Syriza | 2019-07-08 | 2023-06
Alfonso Dastis | ESP | GOV | foreign minister | 2016-11 | 2018-06
Alfred Gusenbauer | AUT | GOV | chancellor | 2007-01-11 | 2008-12-02
Alfred Moisiu | ALB | GOV | president | 2002-07-24 | 2007-07-24
Alfred Sant | MLT | GOV | prime minister | 1996-10-28 | 1998-09-06
Alfredo Perez Rubalcaba | ESP | GOV | interior minister | 2006-04 | 2011-07
Alfredo Perez Rubalcaba | ESP | PTY OPP | leader of the Socialists | 2012-02 | 2014-07
Algirdas Brazauskas | LTU | GOV | president | 1993-02-25 | 1998-02-25
Algirdas Brazauskas | LTU | GOV | prime minister | 2001-07-03 | 2006-06-01
Algirdas Butkevicius; Algirdas Butkevičius | LTU | GOV | prime minister | 2012-12-13 | 2016-12-13
Algirdas Saudargas | LTU | GOV | foreign minister | 1990-03-17 | 1992-12
Algirdas Saudargas | LTU | GOV | foreign minister | 1996-12-04 | 2000-10-30
Ali Ahmeti | MKD | REB | NLA leader | 2001-01 | 2001-09
Ali Ahmeti | MKD | PTY | Albanian party leader | 2002-06
Ali Asadov | AZE | GOV | prime minister | 2019-10-08
Ali Babacan | TUR | GOV | foreign minister | 2007-08 | 2009-05
Ali Bozer | TUR | GOV | foreign minister | 1990-02 | 1990-10-12
Ali Yerlikaya | TUR | GOV | interior minister | 2023-06-04
Alice Weidel | DEU | PTY OPP | leader of the AfD | 2017
Alija Izetbegovic; Izetbegovic | BIH | GOV | president | 1990-12-20 | 2000-10-14
Alija Izetbegovic; Izetbegovic | BIH | ELI | former president | 2000-10-14 | 2003-10-19
Alistair Darling | GBR | GOV | finance minister | 2007-06-28 | 2010-05-11
Alois Mock | AUT | GOV | foreign minister | 1987-01-21 | 1995-05-04
Alparslan Turkes; Alparslan Türkeş | TUR | PTY | leader of the Nationalist Movement Party | 1969 | 1997-04-04
Alu Alkhanov | RUS | GOV | president of Chechnya | 2004-08 | 2007-02
Amber Rudd | GBR | GOV | home secretary | 2016-07-13 | 2018-04-29
Ana Brnabic; Brnabic | SRB | GOV | prime minister | 2017-06-29 | 2024-03-20
Ana Brnabic; Brnabic | SRB | LEG | speaker of parliament | 2024-03-20
Ana Palacio; Ana de Palacio | ESP | GOV | foreign minister | 2002-07-10 | 2004-04-18
Anatoliy Hrytsenko; Anatoly Gritsenko | UKR | GOV | defence minister | 2005-02-04 | 2007-12-18
Anatoliy Mohyliov; Anatoly Mogilyov | UKR | GOV | interior minister | 2010-03-11 | 2011-11-07
Anatoly Chubais; Chubais | RUS | GOV | deputy prime minister | 1992-06 | 1996-01
Anatoly Chubais; Chubais | RUS | GOV | presidential chief of staff | 1996-07 | 1997-03
Anatoly Chubais; Chubais | RUS | GOV | deputy prime minister | 1997-03 | 1998-03
Anatoly Chubais; Chubais | RUS | GOV | finance minister | 1997-03 | 1997-11
Anatoly Chubais; Chubais | RUS | BUS | head of UES | 1998-04 | 2008-07
Anatoly Kinakh; Anatoliy Kinakh | UKR | GOV | prime minister | 2001-05-29 | 2002-11-21
Anatoly Kulikov | RUS | GOV | interior minister | 1995-07 | 1998-03
Anatoly Kvashnin | RUS | MIL | chief of the General Staff | 1997-06 | 2004-07
Anatoly Serdyukov; Anatoliy Serdyukov | RUS | GOV | defence minister | 2007-02-15 | 2012-11-06
Anatoly Zlenko; Anatoliy Zlenko | UKR | GOV | foreign minister | 1990-07 | 1994-08-25
Anatoly Zlenko; Anatoliy Zlenko | UKR | GOV | foreign minister | 2000-10 | 2003-09-02
Anders Samuelsen | DNK | GOV | foreign minister | 2016-11-28 | 2019-06-27
Andranik Margaryan; Andranik Markaryan | ARM | GOV | prime minister | 2000-05-12 | 2007-03-25
Andre Flahaut; André Flahaut | BEL | GOV | defence minister | 1999-07-12 | 2007-12-21
Andrea Nahles | DEU | PTY OPP | leader of the Social Democrats | 2018-04 | 2019-06
Andreas Papandreou | GRC | PTY OPP | leader of PASOK | 1989-07 | 1993-10-13
Andreas Papandreou | GRC | GOV | prime minister | 1993-10-13 | 1996-01-22
Andrei Belousov; Andrey Belousov | RUS | GOV | first deputy prime minister | 2020-01 | 2024-05-12
Andrei Belousov; Andrey Belousov | RUS | GOV | defence minister | 2024-05-14
Andrei Denisov; Andrey Denisov | RUS | GOV | ambassador to the United Nations | 2004-07 | 2006-04
Andrei Galbur | MDA | GOV | foreign minister | 2016-01-20 | 2018-01
Andrei Kobyakov | BLR | GOV | prime minister | 2014-12-27 | 2018-08-18
Andrei Kozyrev; Andrey Kozyrev; Kozyrev | RUS | GOV | foreign minister | 1990-10 | 1996-01-05
Andrei Marga | ROU | GOV | foreign minister | 2012-05-07 | 2012-08
Andrei Nesterenko | RUS | GOV | foreign ministry spokesman | 2008 | 2010
Andrei Plesu; Andrei Pleșu | ROU | GOV | foreign minister | 1997-12 | 1999-12
Andrei Sakharov; Sakharov | RUS | OPP LEG | dissident | 1975 | 1989-12-14
Andrei Sangheli | MDA | GOV | prime minister | 1992-07-01 | 1997-01-24
Andrei Stratan | MDA | GOV | foreign minister | 2004-02 | 2009-09-25
Andrej Babis; Babis | CZE | GOV | prime minister | 2017-12-06 | 2021-12-17
Andrej Babis; Babis | CZE | GOV | prime minister | 2025-12-15
Andrej Bajuk | SVN | GOV | prime minister | 2000-06-07 | 2000-11-17
Andrej Kiska | SVK | GOV | president | 2014-06-15 | 2019-06-15
Andrej Plenkovic; Plenkovic | HRV | GOV | prime minister | 2016-10-19
Andres Tarand | EST | GOV | prime minister | 1994-11-08 | 1995-04-17
Andrew Bailey | GBR | GOV | central bank governor | 2020-03-16
Andrii Sybiha; Andriy Sybiha; Andriy Sybiga | UKR | GOV | foreign minister | 2024-09-05
Andris Berzins; Andris Bērziņš | LVA | GOV | prime minister | 2000-05-05 | 2002-11-07
Andris Berzins; Andris Bērziņš | LVA | GOV | president | 2011-07-08 | 2015-07-08
Andris Skele; Andris Šķēle | LVA | GOV | prime minister | 1995-12-21 | 1997-08-07
Andris Skele; Andris Šķēle | LVA | GOV | prime minister | 1999-07-16 | 2000-05-05
Andriy Deshchytsia; Andrii Deshchytsia | UKR | GOV | acting foreign minister | 2014-02-27 | 2014-06-19
Andriy Pyshnyi; Andriy Pyshnyy | UKR | GOV | central bank governor | 2022-10-07
Andriy Taran | UKR | GOV | defence minister | 2020-03-04 | 2021-11-03
Andriy Yermak; Andrii Yermak; Yermak | UKR | GOV | presidential chief of staff | 2020-02-11 | 2025-11-28
Andriy Zahorodniuk; Andriy Zagorodniuk | UKR | GOV | defence minister | 2019-08-29 | 2020-03-04
Andrus Ansip | EST | GOV | prime minister | 2005-04-13 | 2014-03-26
Andrzej Domanski; Andrzej Domański | POL | GOV | finance minister | 2023-12-13
Andrzej Duda; Duda | POL | GOV | president | 2015-08-06 | 2025-08-06
Andrzej Duda; Duda | POL | ELI | former president | 2025-08-06
Andrzej Olechowski | POL | GOV | foreign minister | 1993-10 | 1995-03
Angel Acebes | ESP | GOV | interior minister | 2002-07 | 2004-04
Angela Merkel; Merkel | DEU | GOV | environment minister | 1994-11 | 1998-10
Angela Merkel; Merkel | DEU | PTY OPP | leader of the Christian Democrats | 2000-04 | 2005-11-22
Angela Merkel; Merkel | DEU | GOV | chancellor | 2005-11-22 | 2021-12-08
Angela Merkel; Merkel | DEU | ELI | former chancellor | 2021-12-08
Angelino Alfano | ITA | GOV | interior minister | 2013-04-28 | 2016-12-12
Angelino Alfano | ITA | GOV | foreign minister | 2016-12-12 | 2018-06-01
Anibal Cavaco Silva | PRT | GOV | prime minister | 1985-11 | 1995-10-28
Anibal Cavaco Silva | PRT | GOV | president | 2006-03-09 | 2016-03-09
Ann Linde | SWE | GOV | foreign minister | 2019-09-10 | 2022-10-18
Anna Fotyga | POL | GOV | foreign minister | 2006-05-09 | 2007-11
Anna Lindh | SWE | GOV | foreign minister | 1998-10-07 | 2003-09-11
Anna Politkovskaya; Politkovskaya | RUS | JRN | journalist | 1999 | 2006-10-07
Annalena Baerbock; Baerbock | DEU | GOV | foreign minister | 2021-12-08 | 2025-05-06
Annalena Baerbock; Baerbock | UNO | GOV | president of the U.N. General Assembly | 2025-09-09
Annamaria Cancellieri | ITA | GOV | interior minister | 2011-11-16 | 2013-04-28
Anne Hidalgo | FRA | GOV | mayor of Paris | 2014-04
Annegret Kramp-Karrenbauer; Kramp-Karrenbauer | DEU | PTY | leader of the Christian Democrats | 2018-12-07 | 2021-01
Annegret Kramp-Karrenbauer; Kramp-Karrenbauer | DEU | GOV | defence minister | 2019-07-17 | 2021-12-08
Anneli Jaatteenmaki; Anneli Jäätteenmäki | FIN | GOV | prime minister | 2003-04-17 | 2003-06-24
Anniken Huitfeldt | NOR | GOV | foreign minister | 2021-10-14 | 2023-10-16
Antanas Valionis | LTU | GOV | foreign minister | 2000-10-30 | 2006-07
Ante Gotovina; Gotovina | HRV | MIL | army general | 1994 | 2000-09
Ante Gotovina; Gotovina | HRV | ELI MIL | fugitive general | 2001-06 | 2005-12-07
Ante Gotovina; Gotovina | HRV | ELI | retired general | 2005-12-07
Ante Jelavic | BIH | GOV | member of the presidency | 1998-11-15 | 2001-03-07
Ante Kotromanovic; Ante Kotromanović | HRV | GOV | defence minister | 2011-12-23 | 2016-01-22
Ante Markovic | SRB | GOV | prime minister of Yugoslavia | 1989-03-16 | 1991-12-20
Antoine Armand | FRA | GOV | finance minister | 2024-09-21 | 2024-12-23
Anton Rop | SVN | GOV | prime minister | 2002-12-19 | 2004-11-09
Anton Siluanov | RUS | GOV | finance minister | 2011-09-27
Antoni Asuncion; Antoni Asunción | ESP | GOV | interior minister | 1993-11 | 1994-05
Antoni Macierewicz | POL | GOV | defence minister | 2015-11-16 | 2018-01-09
Antoni Marti; Antoni Martí | AND | GOV | prime minister | 2011-05-12 | 2019-05-16
Antonio Camacho | ESP | GOV | interior minister | 2011-07-11 | 2011-12-22
Antonio Guterres; Guterres; António Guterres | PRT | GOV | prime minister | 1995-10-28 | 2002-04-06
Antonio Martino | ITA | GOV | foreign minister | 1994-05 | 1995-01
Antonio Martino | ITA | GOV | defence minister | 2001-06 | 2006-05
Antonio Martins da Cruz; António Martins da Cruz | PRT | GOV | foreign minister | 2002-04-06 | 2003-10
Antonio Milososki | MKD | GOV | foreign minister | 2006-08-27 | 2011-07
Antonio Monteiro; António Monteiro | PRT | GOV | foreign minister | 2004-07-17 | 2005-03-12
Antonis Samaras | GRC | GOV | foreign minister | 1989-11 | 1992-04
Antonis Samaras | GRC | PTY OPP | leader of New Democracy | 2009-11-29 | 2012-06-20
Antonis Samaras | GRC | GOV | prime minister | 2012-06-20 | 2015-01-26
Antti Hakkanen; Antti Häkkänen | FIN | GOV | defence minister | 2023-06-20
Antti Kaikkonen | FIN | GOV | defence minister | 2019-06-06 | 2023-06-20
Antti Rinne | FIN | GOV | prime minister | 2019-06-06 | 2019-12-10
Anze Logar; Anže Logar | SVN | GOV | foreign minister | 2020-03-13 | 2022-06-01
Ara Ayvazyan; Ara Aivazian | ARM | GOV | foreign minister | 2020-11-18 | 2021-05-31
Aram Sargsyan; Aram Sarksyan; Aram Sarkisyan | ARM | GOV | prime minister | 1999-11-03 | 2000-05-02
Arancha Gonzalez Laya; Arancha Gonzalez | ESP | GOV | foreign minister | 2020-01-13 | 2021-07-12
Ararat Mirzoyan | ARM | GOV | foreign minister | 2021-08
Arkan; Zeljko Raznatovic | SRB | PRM | paramilitary leader | 1990-10 | 2000-01-15
Arlene Foster | GBR | GOV | first minister of Northern Ireland | 2016-01-11 | 2017-01-09
Arlene Foster | GBR | GOV | first minister of Northern Ireland | 2020-01-11 | 2021-06-14
Armen Darbinyan; Armen Darbinian | ARM | GOV | prime minister | 1998-04-10 | 1999-06-11
Armen Sarkissian; Armen Sarkisian | ARM | GOV | president | 2018-04-09 | 2022-02-01
Armin Laschet | DEU | PTY | leader of the Christian Democrats | 2021-01-22 | 2022-01-31
Arnaldo Otegi | ESP | PTY OPP | Basque separatist leader | 1997
Arnold Ruutel; Arnold Rüütel | EST | GOV | president | 2001-10-08 | 2006-10-09
Arpad Goncz; Árpád Göncz; Arpad Goencz | HUN | GOV | president | 1990-05-02 | 2000-08-04
Arsen Avakov; Avakov | UKR | GOV | interior minister | 2014-02-27 | 2021-07-15
Arseniy Yatsenyuk; Arseny Yatsenyuk; Arseniy Yatseniuk; Yatsenyuk | UKR | GOV | foreign minister | 2007-03-21 | 2007-12-04
Arseniy Yatsenyuk; Arseny Yatsenyuk; Arseniy Yatseniuk; Yatsenyuk | UKR | LEG | speaker of parliament | 2007-12-04 | 2008-11-12
Arseniy Yatsenyuk; Arseny Yatsenyuk; Arseniy Yatseniuk; Yatsenyuk | UKR | PTY OPP | opposition leader | 2009 | 2014-02-27
Arseniy Yatsenyuk; Arseny Yatsenyuk; Arseniy Yatseniuk; Yatsenyuk | UKR | GOV | prime minister | 2014-02-27 | 2016-04-14
Artis Pabriks | LVA | GOV | foreign minister | 2004-07 | 2007-10
Artur Mas | ESP | GOV | president of Catalonia | 2010-12 | 2016-01
Artur Rasizade | AZE | GOV | prime minister | 1996-07-20 | 2018-04-21
Arturas Paulauskas; Artūras Paulauskas | LTU | GOV | acting president | 2004-04-06 | 2004-07-12
Arturo Parisi | ITA | GOV | defence minister | 2006-05-17 | 2008-05-08
Arvydas Anusauskas; Arvydas Anušauskas | LTU | GOV | defence minister | 2020-12-11 | 2024-03-25
Aslan Maskhadov; Maskhadov | RUS | REB | Chechen rebel commander | 1994-12 | 1997-02-12
Aslan Maskhadov; Maskhadov | RUS | REB PRE | president of Chechnya | 1997-02-12 | 2005-03-08
Atifete Jahjaga | KOS | GOV | president | 2011-04-07 | 2016-04-07
Audronius Azubalis; Audronius Ažubalis | LTU | GOV | foreign minister | 2010-02 | 2012-12-13
Augusto Santos Silva | PRT | GOV | foreign minister | 2015-11-26 | 2022-03-30
Aureliu Ciocoi | MDA | GOV | foreign minister | 2019-11-14 | 2020-03
Aureliu Ciocoi | MDA | GOV | foreign minister | 2020-11 | 2021-08-06
Aureliu Ciocoi | MDA | GOV | acting prime minister | 2020-12-31 | 2021-08-06
Avdullah Hoti | KOS | GOV | prime minister | 2020-06-03 | 2021-03-22
Axel Weber | DEU | GOV | central bank governor | 2004-04-30 | 2011-04-30
Ayaz Mutalibov; Mutalibov | AZE | GOV | president | 1990-05-18 | 1992-03-06
Bacho Akhalaia | GEO | GOV | defence minister | 2009-08 | 2012-07
Baerbel Bas; Bärbel Bas | DEU | PTY | leader of the Social Democrats | 2025-06-27
Baiba Braze; Baiba Braže | LVA | GOV | foreign minister | 2024-04-19
Bajram Begaj | ALB | GOV | president | 2022-07-24
Bajram Kosumi | KOS | GOV | prime minister | 2005-03-23 | 2006-03-10
Bajram Rexhepi | KOS | GOV | prime minister | 2002-03-04 | 2004-12-03
Bakir Izetbegovic | BIH | GOV | member of the presidency | 2010-11-10 | 2018-11-20
Bakir Izetbegovic | BIH | PTY | leader of the SDA | 2018-11-20
Baltasar Garzon; Garzon | ESP | JUD | judge | 1988 | 2012-02
Bamir Topi | ALB | GOV | president | 2007-07-24 | 2012-07-24
Bart De Wever | BEL | PTY | leader of the New Flemish Alliance | 2004-10 | 2025-02-03
Bart De Wever | BEL | GOV | prime minister | 2025-02-03
Bashkim Fino | ALB | GOV | prime minister | 1997-03-13 | 1997-07-24
Beata Szydlo; Szydlo | POL | GOV | prime minister | 2015-11-16 | 2017-12-11
Beate Meinl-Reisinger | AUT | GOV | foreign minister | 2025-03-03
Behgjet Pacolli | KOS | GOV | president | 2011-02-22 | 2011-03-30
Behgjet Pacolli | KOS | GOV | foreign minister | 2017-09-09 | 2020-02-03
Ben Wallace | GBR | GOV | defence secretary | 2019-07-24 | 2023-08-31
Beniamino Andreatta | ITA | GOV | foreign minister | 1993-04 | 1994-05
Beniamino Andreatta | ITA | GOV | defence minister | 1996-05 | 1998-10
Beppe Grillo | ITA | PTY OPP | founder of the Five Star Movement | 2009
Beppe Grillo | ITA | PTY | leader of the Five Star Movement | 2009-10 | 2017-09
Berat Albayrak | TUR | GOV | finance minister | 2018-07-10 | 2020-11-08
Berislav Roncevic; Berislav Rončević | HRV | GOV | defence minister | 2003-12-23 | 2008-01-12
Bernard Cazeneuve | FRA | GOV | interior minister | 2014-04-02 | 2016-12-06
Bernard Cazeneuve | FRA | GOV | prime minister | 2016-12-06 | 2017-05-10
Bernard Quintin | BEL | GOV | foreign minister | 2024-12-01 | 2025-02-03
Bernd Lucke | DEU | PTY OPP | leader of the AfD | 2013-02 | 2015-07
Bertie Ahern | IRL | GOV | prime minister | 1997-06-26 | 2008-05-07
Bertrand Delanoe; Bertrand Delanoë | FRA | GOV PTY | mayor of Paris | 2001-03-25 | 2014-04-05
Besir Atalay; Beşir Atalay | TUR | GOV | interior minister | 2007-08-29 | 2011-07-06
Bettino Craxi; Craxi | ITA | PTY | leader of the Socialists | 1976 | 1993-02
Bettino Craxi; Craxi | ITA | ELI | former prime minister | 1993-02 | 2000-01-19
Bidzina Ivanishvili; Ivanishvili | GEO | GOV | prime minister | 2012-10-25 | 2013-11-20
Bidzina Ivanishvili; Ivanishvili | GEO | PTY | founder of Georgian Dream | 2013-11-20
Biljana Plavsic; Plavsic | BIH | REB PRE | Bosnian Serb vice president | 1992-05 | 1996-07-19
Biljana Plavsic; Plavsic | BIH | GOV | president of the Serb Republic | 1996-07-19 | 1998-11-04
Biljana Plavsic; Plavsic | BIH | ELI | former president of the Serb Republic | 1998-11-04
Binali Yildirim | TUR | GOV | prime minister | 2016-05-24 | 2018-07-09
Bisera Turkovic; Bisera Turković | BIH | GOV | foreign minister | 2019-12-23 | 2023-01-25
Bjarni Benediktsson | ISL | GOV | prime minister | 2017-01-11 | 2017-11-30
Bjarni Benediktsson | ISL | GOV | prime minister | 2024-04-09 | 2024-12-21
Bjoern Arild Gram; Bjørn Arild Gram; Bjorn Arild Gram | NOR | GOV | defence minister | 2022-04-12 | 2025-02-04
Bjoern Engholm; Björn Engholm | DEU | PTY OPP | leader of the Social Democrats | 1991-05 | 1993-05
Bjoern Hoecke; Björn Höcke | DEU | PTY OPP | AfD politician | 2014-09
Bjoern Tore Godal; Bjørn Tore Godal; Bjorn Tore Godal | NOR | GOV | foreign minister | 1994-01-24 | 1997-10-17
Blagoje Adzic | SRB | MIL | army chief | 1989-10 | 1992-05
Blaise Metreweli | GBR | GOV | MI6 chief | 2025-10-01
Bob Ainsworth | GBR | GOV | defence secretary | 2009-06-05 | 2010-05-11
Bob Denard | FRA | PRM | mercenary | 1975 | 1995-10
Bogdan Aurescu | ROU | GOV | foreign minister | 2014-11-24 | 2015-11-17
Bogdan Aurescu | ROU | GOV | foreign minister | 2019-11-04 | 2023-06-15
Bogdan Klich | POL | GOV | defence minister | 2007-11-16 | 2011-08-02
Bohuslav Sobotka | CZE | GOV | prime minister | 2014-01-29 | 2017-12-06
Borge Brende; Børge Brende; Boerge Brende | NOR | GOV | foreign minister | 2013-10-16 | 2017-10-20
Boris Berezovsky; Berezovsky | RUS | GOV | deputy secretary of the Security Council | 1996-10 | 1997-11
Boris Berezovsky; Berezovsky | RUS | BUS | businessman | 1997-11 | 2000
Boris Berezovsky; Berezovsky | RUS | OPP BUS | exiled businessman | 2000 | 2013-03-23
Boris Frlec | SVN | GOV | foreign minister | 1997-09 | 2000-01
Boris Fyodorov; Boris Fedorov | RUS | GOV | finance minister | 1993-03 | 1994-01
Boris Gryzlov; Gryzlov | RUS | GOV | interior minister | 2001-03 | 2003-12
Boris Gryzlov; Gryzlov | RUS | LEG | speaker of parliament | 2003-12-29 | 2011-12
Boris Gryzlov; Gryzlov | RUS | GOV | envoy for the Ukraine talks | 2015-12 | 2022
Boris Johnson | GBR | GOV | mayor of London | 2008-05-04 | 2016-05-09
Boris Johnson | GBR | GOV | foreign secretary | 2016-07-13 | 2018-07-09
Boris Johnson | GBR | LEG | lawmaker | 2018-07-09 | 2019-07-24
Boris Johnson | GBR | GOV | prime minister | 2019-07-24 | 2022-09-06
Boris Johnson | GBR | ELI | former prime minister | 2022-09-06
Boris Nemtsov; Nemtsov | RUS | GOV | governor of Nizhny Novgorod | 1991-11 | 1997-03
Boris Nemtsov; Nemtsov | RUS | GOV | deputy prime minister | 1997-03 | 1998-08
Boris Nemtsov; Nemtsov | RUS | PTY OPP | opposition leader | 1998-08 | 2015-02-27
Boris Pankin | RUS | GOV | Soviet foreign minister | 1991-08-28 | 1991-11-14
Boris Pistorius; Pistorius | DEU | GOV | defence minister | 2023-01-19
Boris Pugo | RUS | GOV | interior minister | 1990-12 | 1991-08-22
Boris Tadic; Tadic | SRB | GOV | defence minister | 2003-03 | 2004-04
Boris Tadic; Tadic | SRB | GOV | president | 2004-07-11 | 2012-04-05
Boris Tadic; Tadic | SRB | ELI | former president | 2012-04-05
Boris Trajkovski | MKD | GOV | president | 1999-12-15 | 2004-02-26
Boris Yeltsin; Boris Eltsin; Boris Yeltzin; Yeltsin | RUS | LEG GOV | head of the Russian parliament | 1990-05-29 | 1991-07-10
Boris Yeltsin; Boris Eltsin; Boris Yeltzin; Yeltsin | RUS | GOV | president | 1991-07-10 | 1999-12-31
Boris Yeltsin; Boris Eltsin; Boris Yeltzin; Yeltsin | RUS | ELI | former president | 1999-12-31 | 2007-04-23
Borisav Jovic | SRB | GOV | president of the Yugoslav presidency | 1990-05-15 | 1991-05-15
Borjana Kristo | BIH | GOV | prime minister | 2023-01-25
Borut Pahor | SVN | GOV | prime minister | 2008-11-21 | 2012-02-10
Borut Pahor | SVN | GOV | president | 2012-12-22 | 2022-12-22
Borys Budka | POL | PTY OPP | opposition leader | 2020-01-29 | 2021-07-03
Borys Tarasyuk; Boris Tarasyuk; Borys Tarasiuk | UKR | GOV | foreign minister | 1998-04 | 2000-09
Borys Tarasyuk; Boris Tarasyuk; Borys Tarasiuk | UKR | GOV | foreign minister | 2005-02-04 | 2007-01-30
Boyko Borisov; Boiko Borisov | BGR | GOV | prime minister | 2009-07-27 | 2013-03-13
Boyko Borisov; Boiko Borisov | BGR | GOV | prime minister | 2014-11-07 | 2017-01-27
Boyko Borisov; Boiko Borisov | BGR | GOV | prime minister | 2017-05-04 | 2021-05-12
Bozidar Matic; Božidar Matić | BIH | GOV | prime minister | 2001-02-22 | 2001-07-18
Brandon Lewis | GBR | GOV | Northern Ireland secretary | 2020-02-13 | 2022-07-07
Branko Crvenkovski | MKD | GOV | prime minister | 1992-09-05 | 1998-11-30
Branko Crvenkovski | MKD | GOV | prime minister | 2002-11-01 | 2004-05-12
Branko Crvenkovski | MKD | GOV | president | 2004-05-12 | 2009-05-12
Branko Kostic | SRB | GOV | acting president of the Yugoslav presidency | 1991-12-05 | 1992-06-15
Branko Krga | SRB | MIL | army chief | 2002-06-24 | 2004-12
Branko Vukelic; Branko Vukelić | HRV | GOV | defence minister | 2008-01-12 | 2010-12-29
Bratislav Gasic; Bratislav Gašić | SRB | GOV | defence minister | 2014-04-27 | 2016-02
Bratislav Gasic; Bratislav Gašić | SRB | GOV | defence minister | 2024-05-02
Brian Cowen | IRL | GOV | foreign minister | 2000-01-27 | 2004-09-29
Brian Cowen | IRL | GOV | prime minister | 2008-05-07 | 2011-03-09
Brice Hortefeux | FRA | GOV | interior minister | 2009-06-23 | 2011-02-27
Brigitte Bierlein | AUT | GOV | chancellor | 2019-06-03 | 2020-01-07
Brigitte Haas | LIE | GOV | prime minister | 2025-04-10
Bronislaw Geremek; Geremek | POL | GOV | foreign minister | 1997-10-31 | 2000-06-30
Bronislaw Komorowski; Komorowski | POL | GOV | defence minister | 2000-06 | 2001-10-19
Bronislaw Komorowski; Komorowski | POL | LEG | speaker of parliament | 2007-11-05 | 2010-07-08
Bronislaw Komorowski; Komorowski | POL | GOV | acting president | 2010-04-10 | 2010-07-08
Bronislaw Komorowski; Komorowski | POL | GOV | president | 2010-08-06 | 2015-08-06
Bronislaw Komorowski; Komorowski | POL | ELI | former president | 2015-08-06
Bronislovas Lubys | LTU | GOV | prime minister | 1992-12-12 | 1993-03-10
Bruno Le Maire | FRA | GOV | finance minister | 2017-05-17 | 2024-09-21
Bruno Le Roux | FRA | GOV | interior minister | 2016-12-06 | 2017-03-21
Bruno Retailleau | FRA | GOV | interior minister | 2024-09-21 | 2025-10
Budimir Loncar | SRB | GOV | foreign minister | 1987-12 | 1991-12
Bujar Nishani | ALB | GOV | president | 2012-07-24 | 2017-07-24
Bujar Osmani | MKD | GOV | foreign minister | 2020-08-30 | 2024-06-23
Bulent Ecevit; Ecevit | TUR | GOV | prime minister | 1999-01-11 | 2002-11-18
Bulent Ecevit; Ecevit | TUR | ELI | former prime minister | 2002-11-18
Calin Popescu Tariceanu; Călin Popescu-Tăriceanu; Calin Tariceanu | ROU | GOV | prime minister | 2004-12-29 | 2008-12-22
Carles Puigdemont; Puigdemont | ESP | GOV | president of Catalonia | 2016-01-12 | 2017-10-27
Carles Puigdemont; Puigdemont | ESP | PTY OPP | exiled Catalan leader | 2017-10-27
Carlo Azeglio Ciampi; Carlo Ciampi; Ciampi | ITA | GOV | prime minister | 1993-04-29 | 1994-05-10
Carlo Azeglio Ciampi; Carlo Ciampi; Ciampi | ITA | GOV | treasury minister | 1996-05 | 1999-05
Carlo Azeglio Ciampi; Carlo Ciampi; Ciampi | ITA | GOV | president | 1999-05-18 | 2006-05-15
Carlo Scognamiglio | ITA | GOV | defence minister | 1998-10-21 | 1999-12-22
Carme Chacon; Carme Chacón | ESP | GOV | defence minister | 2008-04-14 | 2011-12-22
Carwyn Jones | GBR | GOV | first minister of Wales | 2009-12 | 2018-12
Catalin Predoiu; Cătălin Predoiu | ROU | GOV | interim prime minister | 2025-05-06 | 2025-06-23
Catherine Colonna | FRA | GOV | foreign minister | 2022-05-20 | 2024-01-11
Catherine Connolly | IRL | GOV | president | 2025-11-11
Catherine Vautrin | FRA | GOV | defence minister | 2025-10-12
Cem Oezdemir; Cem Özdemir | DEU | PTY | leader of the Greens | 2008-11 | 2018-01
Cesare Previti | ITA | GOV | defence minister | 1994-05-10 | 1995-01-17
Charles Clarke | GBR | GOV | home secretary | 2004-12-15 | 2006-05-05
Charles Haughey | IRL | GOV | prime minister | 1987-03 | 1992-02-11
Charles Kennedy | GBR | PTY | leader of the Liberal Democrats | 1999-08-09 | 2006-01-07
Charles Millon | FRA | GOV | defence minister | 1995-05 | 1997-06
Charles Pasqua | FRA | GOV | interior minister | 1993-03-29 | 1995-05-18
Charlie Flanagan | IRL | GOV | foreign minister | 2014-07-11 | 2017-06-14
Chiril Gaburici | MDA | GOV | prime minister | 2015-02-18 | 2015-06-22
Chris Heaton-Harris | GBR | GOV | Northern Ireland secretary | 2022-09-06 | 2024-07-05
Christian Duerr; Christian Dürr | DEU | PTY | leader of the Free Democrats | 2025-05
Christian Jacob | FRA | PTY OPP | leader of the Republicans | 2019-10-13 | 2022-06
Christian Kern | AUT | GOV | chancellor | 2016-05-17 | 2017-12-18
Christian Lindner | DEU | PTY | leader of the Free Democrats | 2013-12 | 2021-12-08
Christian Lindner | DEU | GOV | finance minister | 2021-12-08 | 2024-11-07
Christian Sautter | FRA | GOV | finance minister | 1999-11-02 | 2000-03-27
Christian Stocker | AUT | GOV | chancellor | 2025-03-03
Christian Wulff | DEU | GOV | president | 2010-06-30 | 2012-02-17
Christiane Taubira; Taubira | FRA | GOV | justice minister | 2012-05-16 | 2016-01-27
Christine Lambrecht | DEU | GOV | defence minister | 2021-12-08 | 2023-01-19
Christophe Castaner | FRA | GOV | interior minister | 2018-10 | 2020-07
Christos Staikouras | GRC | GOV | finance minister | 2019-07-09 | 2023-05-26
Claude Gueant; Claude Guéant | FRA | GOV | interior minister | 2011-02-27 | 2012-05-10
Claudia Roth | DEU | PTY | leader of the Greens | 2004-10 | 2013-10
Claudio Scajola | ITA | GOV | interior minister | 2001-06-11 | 2002-07-03
Constantine Mitsotakis | GRC | GOV | prime minister | 1990-04-11 | 1993-10-13
Constantine Mitsotakis | GRC | GOV | foreign minister | 1992-04-13 | 1992-08
Constantinos Kombos | CYP | GOV | foreign minister | 2023-03-01
Costas Karamanlis; Kostas Karamanlis | GRC | PTY OPP | leader of New Democracy | 1997-03 | 2004-03-10
Costas Karamanlis; Kostas Karamanlis | GRC | GOV | prime minister | 2004-03-10 | 2009-10-06
Costas Simitis; Simitis | GRC | GOV | prime minister | 1996-01-22 | 2004-03-10
Crin Antonescu | ROU | GOV | interim president | 2012-07-10 | 2012-08-27
Cristian Diaconescu | ROU | GOV | foreign minister | 2008-12-22 | 2009-10
Cristian Diaconescu | ROU | GOV | foreign minister | 2012-01-24 | 2012-05-07
Cristobal Montoro; Cristóbal Montoro | ESP | GOV | finance minister | 2011-12-22 | 2018-06-01
Cyril Svoboda | CZE | GOV | foreign minister | 2002-07-15 | 2006-09-04
Dacian Ciolos; Dacian Cioloș | ROU | GOV | prime minister | 2015-11-17 | 2017-01-04
Dalia Grybauskaite | LTU | GOV | president | 2009-07-12 | 2019-07-12
Damir Krsticevic; Damir Krstičević | HRV | GOV | defence minister | 2016-10-19 | 2020-05
Daniel Mitov | BGR | GOV | foreign minister | 2014-08-06 | 2017-01-27
Daniel Risch | LIE | GOV | prime minister | 2021-03-25 | 2025-04-10
Daniel Vaillant | FRA | GOV | interior minister | 2000-08-29 | 2002-05-06
Daniele Franco | ITA | GOV | finance minister | 2021-02-13 | 2022-10-22
Danilo Turk; Danilo Türk; Danilo Tuerk | SVN | GOV | president | 2007-12-22 | 2012-12-22
Dario Franceschini | ITA | PTY | leader of the Democratic Party | 2009-02-21 | 2009-11
Dariusz Rosati | POL | GOV | foreign minister | 1995-12 | 1997-10
David Blunkett | GBR | GOV | home secretary | 2001-06-08 | 2004-12-15
David Cameron | GBR | PTY OPP | leader of the Conservatives | 2005-12-06 | 2010-05-11
David Cameron | GBR | GOV | prime minister | 2010-05-11 | 2016-07-13
David Cameron | GBR | ELI | former prime minister | 2016-07-13 | 2023-11-13
David Cameron | GBR | GOV | foreign secretary | 2023-11-13 | 2024-07-05
David Cameron | GBR | ELI | former prime minister | 2024-07-05
David Kezerashvili | GEO | GOV | defence minister | 2006-11 | 2008-12
David Lammy | GBR | GOV | foreign secretary | 2024-07-05 | 2025-09-05
David Lammy | GBR | GOV | deputy prime minister | 2025-09-05
David Miliband | GBR | GOV | foreign secretary | 2007-06-28 | 2010-05-11
David Miliband | NGO | GOV | head of the International Rescue Committee | 2013-09
David Oddsson | ISL | GOV | prime minister | 1991-04-30 | 2004-09-15
David Tevzadze | GEO | GOV | defence minister | 1998-05 | 2004-02
David Trimble | GBR | PTY | leader of the Ulster Unionists | 1995-09 | 1998-07
David Trimble | GBR | GOV | first minister of Northern Ireland | 1998-07 | 2002-10
David Waddington | GBR | GOV | home secretary | 1989-10-26 | 1990-11-28
David Zalkaliani | GEO | GOV | foreign minister | 2018-06-21 | 2022-04-04
Davit Tonoyan; David Tonoyan | ARM | GOV | defence minister | 2018-05-11 | 2020-11-20
Davor Ivo Stier | HRV | GOV | foreign minister | 2016-10-19 | 2017-06-19
Davorin Kracun; Davorin Kračun | SVN | GOV | foreign minister | 1996-07 | 1997-02
Demetris Christofias; Dimitris Christofias | CYP | GOV | president | 2008-02-28 | 2013-02-28
Denis Becirovic | BIH | GOV | member of the presidency | 2022-11-16
Denis Pushilin; Pushilin | UKR | REB PRE | leader of the Donetsk People's Republic | 2018-09
Denis Zvizdic | BIH | GOV | prime minister | 2015-03-31 | 2019-12-23
Deniz Baykal | TUR | PTY OPP | leader of the CHP | 1992-09 | 1995-02
Deniz Baykal | TUR | GOV | foreign minister | 1995-10-30 | 1996-03-06
Deniz Baykal | TUR | PTY OPP | leader of the CHP | 2000-09 | 2010-05-10
Denys Monastyrsky; Denys Monastyrskyi | UKR | GOV | interior minister | 2021-07-16 | 2023-01-18
Denys Shmyhal; Denys Shmygal | UKR | GOV | prime minister | 2020-03-04 | 2025-07-16
Denys Shmyhal; Denys Shmygal | UKR | GOV | defence minister | 2025-07-17 | 2026-01
Dermot Ahern | IRL | GOV | foreign minister | 2004-09-29 | 2008-05-07
Des Browne | GBR | GOV | defence secretary | 2006-05-05 | 2008-10-03
Devlet Bahceli; Devlet Bahçeli | TUR | PTY | leader of the Nationalist Movement Party | 1997-11
Dick Schoof | NLD | GOV | prime minister | 2024-07-02
Dick Spring | IRL | GOV | foreign minister | 1993-01-12 | 1994-11-17
Dick Spring | IRL | GOV | foreign minister | 1994-12-15 | 1997-06-26
Didier Burkhalter | CHE | GOV | foreign minister | 2012-01 | 2017-10
Didier Burkhalter | CHE | GOV | president | 2014-01 | 2014-12
Didier Reynders | BEL | GOV | foreign minister | 2011-12-06 | 2019-11-30
Dimitar Glavchev | BGR | GOV | caretaker prime minister | 2024-04-09 | 2025-01-16
Dimitar Kovacevski | MKD | GOV | prime minister | 2022-01-17 | 2024-01-28
Dimitar Popov | BGR | GOV | prime minister | 1990-12-20 | 1991-11-08
Dimitrij Rupel | SVN | GOV | foreign minister | 1990-05-16 | 1993-01-25
Dimitrij Rupel | SVN | GOV | foreign minister | 2000-11-30 | 2004-07
Dimitrij Rupel | SVN | GOV | foreign minister | 2004-12-03 | 2008-11-21
Dimitris Avramopoulos | GRC | GOV | defence minister | 2011-11-11 | 2012-05-17
Dimitris Avramopoulos | GRC | GOV | foreign minister | 2012-06-21 | 2013-06-25
Dimitris Avramopoulos | GRC | GOV | defence minister | 2013-06-25 | 2014-11-01
Dimitris Droutsas | GRC | GOV | foreign minister | 2010-09-07 | 2011-06-17
Diogo Freitas do Amaral | PRT | GOV | foreign minister | 2005-03-12 | 2006-07-03
Ditmir Bushati | ALB | GOV | foreign minister | 2013-09-15 | 2019-01
Djuro Macut | SRB | GOV | prime minister | 2025-04-16
Dmitry Kozak; Dmitri Kozak | RUS | GOV | deputy prime minister | 2008-10 | 2020-01
Dmitry Kozak; Dmitri Kozak | RUS | GOV | deputy presidential chief of staff | 2020-01 | 2025-09
Dmitry Medvedev; Dmitri Medvedev; Dmitriy Medvedev; Medvedev | RUS | GOV | presidential chief of staff | 2003-10 | 2005-11
Dmitry Medvedev; Dmitri Medvedev; Dmitriy Medvedev; Medvedev | RUS | GOV | first deputy prime minister | 2005-11-14 | 2008-05-07
Dmitry Medvedev; Dmitri Medvedev; Dmitriy Medvedev; Medvedev | RUS | GOV | president | 2008-05-07 | 2012-05-07
Dmitry Medvedev; Dmitri Medvedev; Dmitriy Medvedev; Medvedev | RUS | GOV | prime minister | 2012-05-08 | 2020-01-16
Dmitry Medvedev; Dmitri Medvedev; Dmitriy Medvedev; Medvedev | RUS | GOV | deputy head of the Security Council | 2020-01-16
Dmitry Peskov; Dmitri Peskov; Dmitriy Peskov; Peskov | RUS | GOV | Kremlin spokesman | 2008-05
Dmitry Rogozin; Dmitri Rogozin; Rogozin | RUS | LEG | lawmaker | 1997 | 2008-01
Dmitry Rogozin; Dmitri Rogozin; Rogozin | RUS | GOV | ambassador to NATO | 2008-01 | 2011-12
Dmitry Rogozin; Dmitri Rogozin; Rogozin | RUS | GOV | deputy prime minister | 2011-12 | 2018-05
Dmitry Rogozin; Dmitri Rogozin; Rogozin | RUS | GOV | head of Roscosmos | 2018-05 | 2022-07
Dmitry Yazov; Dmitri Yazov | RUS | MIL | defence minister | 1987-05 | 1991-08-22
Dmytro Kuleba; Kuleba | UKR | GOV | foreign minister | 2020-03-04 | 2024-09-05
Dmytro Salamatin | UKR | GOV | defence minister | 2012-02-08 | 2012-12-24
Dobrica Cosic | SRB | GOV | president of Yugoslavia | 1992-06-15 | 1993-06-01
Dogan Gures; Doğan Güreş | TUR | MIL | army chief | 1990-12 | 1994-08-30
Doku Umarov; Dokka Umarov; Umarov | RUS | REB | Chechen rebel leader | 2006-06 | 2013-09
Doku Zavgayev | RUS | GOV | head of Chechnya | 1995-11 | 1996-08
Domenico Corcione | ITA | GOV | defence minister | 1995-01-17 | 1996-05-17
Domenico Siniscalco | ITA | GOV | finance minister | 2004-07-16 | 2005-09-22
Dominic Raab | GBR | GOV | foreign secretary | 2019-07-24 | 2021-09-15
Dominic Raab | GBR | GOV | deputy prime minister | 2021-09-15 | 2023-04-21
Dominique de Villepin; Villepin; de Villepin | FRA | GOV | foreign minister | 2002-05-07 | 2004-03-31
Dominique de Villepin; Villepin; de Villepin | FRA | GOV | interior minister | 2004-03-31 | 2005-05-31
Dominique de Villepin; Villepin; de Villepin | FRA | GOV | prime minister | 2005-05-31 | 2007-05-15
Dominique de Villepin; Villepin; de Villepin | FRA | ELI | former prime minister | 2007-05-15
Donald Dewar | GBR | PTY GOV | first minister of Scotland | 1999-05-17 | 2000-10-11
Donika Gervalla; Donika Gervalla-Schwarz | KOS | GOV | foreign minister | 2021-03-22
Dora Bakoyannis; Bakoyannis | GRC | GOV | foreign minister | 2006-02-15 | 2009-10-06
Dorin Recean | MDA | GOV | prime minister | 2023-02-16 | 2025-11-01
Doris Leuthard | CHE | GOV | president | 2010-01 | 2010-12
Doris Leuthard | CHE | GOV | president | 2017-01 | 2017-12
Douglas Hurd | GBR | GOV | foreign secretary | 1989-10-26 | 1995-07-05
Dovile Sakaliene; Dovilė Šakalienė | LTU | GOV | defence minister | 2024-12-12 | 2025-10
Dragan Covic | BIH | GOV | member of the presidency | 2002-10-28 | 2005-05
Dragan Covic | BIH | GOV | member of the presidency | 2014-11-17 | 2018-11-20
Dragan Jocic; Dragan Jočić | SRB | GOV | interior minister | 2004-03-03 | 2008-07-07
Dragan Mikerevic; Dragan Mikerević | BIH | GOV | prime minister | 2002-03-15 | 2002-12-23
Dragan Sutanovac; Dragan Šutanovac | SRB | GOV | defence minister | 2007-05-15 | 2012-07-27
Dragisa Pesic | SRB | GOV | prime minister of Yugoslavia | 2001-07-24 | 2003-03-17
Dragoljub Ojdanic | SRB | MIL | army chief | 1998-11-24 | 2000-02
Dragoljub Ojdanic | SRB | MIL | defence minister | 2000-02 | 2000-11
Dritan Abazovic; Dritan Abazović | MNE | GOV | prime minister | 2022-04-28 | 2023-10-31
Dumitru Braghis; Dumitru Braghiș | MDA | GOV | prime minister | 1999-12-21 | 2001-04-19
Durmus Yilmaz; Durmuş Yılmaz | TUR | GOV | central bank governor | 2006-04 | 2011-04
Dusan Mihajlovic; Dušan Mihajlović | SRB | GOV | interior minister | 2001-01-25 | 2004-03-03
Dusko Markovic; Duško Marković | MNE | GOV | prime minister | 2016-11-28 | 2020-12-04
Dzhokhar Dudayev; Dzhokar Dudayev; Djokhar Dudayev; Jokhar Dudayev; Dudayev; Dudaev | RUS | REB PRE | president of Chechnya | 1991-10-27 | 1996-04-21
Eamon Gilmore | IRL | GOV | foreign minister | 2011-03-09 | 2014-07-11
Ed Davey | GBR | PTY | leader of the Liberal Democrats | 2020-08-27
Ed Miliband | GBR | PTY OPP | leader of the Labour Party | 2010-09-25 | 2015-05-08
Ed Miliband | GBR | GOV | energy secretary | 2024-07-05
Eddie Fenech Adami | MLT | GOV | prime minister | 1987-05-12 | 1996-10-28
Eddie Fenech Adami | MLT | GOV | prime minister | 1998-09-06 | 2004-03-23
Eddie George | GBR | GOV | central bank governor | 1993-07 | 2003-06-30
Edgar Savisaar | EST | GOV | prime minister | 1990-04-03 | 1992-01-29
Edgars Rinkevics | LVA | GOV | foreign minister | 2011-10 | 2023-07-08
Edgars Rinkevics | LVA | GOV | president | 2023-07-08
Edi Rama | ALB | GOV | prime minister | 2013-09-15
Edith Cresson | FRA | GOV | prime minister | 1991-05-15 | 1992-04-02
Edith Cresson | EUR | GOV | EU commissioner | 1995-01 | 1999-09
Edmond Alphandery; Edmond Alphandéry | FRA | GOV | finance minister | 1993-03-29 | 1995-05-11
Edmund Stoiber; Stoiber | DEU | GOV | prime minister of Bavaria | 1993-05 | 2007-10
Edouard Balladur; Balladur | FRA | GOV | prime minister | 1993-03-29 | 1995-05-17
Edouard Philippe | FRA | GOV | prime minister | 2017-05-15 | 2020-07-03
Eduard Heger | SVK | GOV | prime minister | 2021-04-01 | 2023-05-15
Eduard Kokoity | GEO | REB PRE | leader of South Ossetia | 2001-12 | 2011-12
Eduard Kukan | SVK | GOV | foreign minister | 1994-03 | 1994-12
Eduard Kukan | SVK | GOV | foreign minister | 1998-10-30 | 2006-07-04
Eduard Shevardnadze; Shevardnadze | RUS | GOV | Soviet foreign minister | 1985-07 | 1990-12-20
Eduard Shevardnadze; Shevardnadze | RUS | GOV | Soviet foreign minister | 1991-11 | 1991-12-25
Eduard Shevardnadze; Shevardnadze | GEO | GOV | head of state | 1992-03-10 | 1995-11-26
Eduard Shevardnadze; Shevardnadze | GEO | GOV | president | 1995-11-26 | 2003-11-23
Eduard Shevardnadze; Shevardnadze | GEO | ELI | former president | 2003-11-23
Eduardo Serra | ESP | GOV | defence minister | 1996-05-06 | 2000-04-28
Edward Nalbandian; Eduard Nalbandyan | ARM | GOV | foreign minister | 2008-04-14 | 2018-05-12
Efkan Ala | TUR | GOV | interior minister | 2013-12-25 | 2015-03
Egils Levits | LVA | GOV | president | 2019-07-08 | 2023-07-08
Egon Krenz | DEU | GOV | East German leader | 1989-10-18 | 1989-12-06
Egon Krenz | DEU | ELI | former East German leader | 1989-12-06
Einars Repse; Einars Repše | LVA | GOV | prime minister | 2002-11-07 | 2004-03-09
Ejup Ganic | BIH | GOV | vice president | 1990-12 | 1996-10
Ejup Ganic | BIH | GOV | vice president of the Federation | 1994-05 | 2001
Eka Tkeshelashvili | GEO | GOV | foreign minister | 2008-05 | 2008-12
Ekaterina Zaharieva | BGR | GOV | foreign minister | 2017-05-04 | 2021-05-12
Ekrem Imamoglu; Imamoglu | TUR | GOV | mayor of Istanbul | 2019-06-27 | 2025-03-23
Ekrem Imamoglu; Imamoglu | TUR | PTY OPP | jailed mayor of Istanbul | 2025-03-23
Elena Salgado | ESP | GOV | finance minister | 2009-04-07 | 2011-12-22
Elina Valtonen | FIN | GOV | foreign minister | 2023-06-20
Elio Di Rupo | BEL | GOV | prime minister | 2011-12-06 | 2014-10-11
Elisa Spiropali | ALB | GOV | foreign minister | 2025-09
Elisabeth Borne | FRA | GOV | prime minister | 2022-05-16 | 2024-01-09
Elisabeth Rehn | FIN | GOV | defence minister | 1990-06 | 1995-01
Elisabetta Trenta | ITA | GOV | defence minister | 2018-06-01 | 2019-09-05
Elly Schlein | ITA | PTY | leader of the Democratic Party | 2023-03-12
Elmar Mammadyarov | AZE | GOV | foreign minister | 2004-04 | 2020-07
Elmedin Konakovic; Elmedin Konaković | BIH | GOV | foreign minister | 2023-01-25
Eluned Morgan | GBR | GOV | first minister of Wales | 2024-08-06
Elvira Nabiullina; Nabiullina | RUS | GOV | central bank governor | 2013-06-24
Emil Boc | ROU | GOV | prime minister | 2008-12-22 | 2012-02-06
Emil Constantinescu | ROU | GOV | president | 1996-11-29 | 2000-12-20
Emil Dimitriev | MKD | GOV | caretaker prime minister | 2016-01-18 | 2017-05-31
Emil Hurezeanu | ROU | GOV | foreign minister | 2024-12-23 | 2025-06-23
Emilio Colombo | ITA | GOV | foreign minister | 1992-08-01 | 1993-04-28
Emma Bonino | EUR | GOV | EU commissioner | 1995-01 | 1999-09
Emma Bonino | ITA | GOV | foreign minister | 2013-04-28 | 2014-02-22
Emmanuel Macron; Macron | FRA | GOV | economy minister | 2014-08-26 | 2016-08-30
Emmanuel Macron; Macron | FRA | GOV | president | 2017-05-14
Emre Gonensay; Emre Gönensay | TUR | GOV | foreign minister | 1996-03-06 | 1996-06-28
Enda Kenny | IRL | GOV | prime minister | 2011-03-09 | 2017-06-14
Enrico Letta | ITA | GOV | prime minister | 2013-04-28 | 2014-02-22
Enrico Letta | ITA | PTY | leader of the Democratic Party | 2021-03 | 2023-03
Enver Hoxhaj | KOS | GOV | foreign minister | 2011-02 | 2014-12
Enver Hoxhaj | KOS | GOV | foreign minister | 2016-06 | 2017-09
Enzo Bianco | ITA | GOV | interior minister | 1999-12-22 | 2001-06-11
Enzo Moavero Milanesi | ITA | GOV | foreign minister | 2018-06-01 | 2019-09-05
Erato Kozakou-Marcoullis; Erato Marcoullis | CYP | GOV | foreign minister | 2007-07 | 2008-02
Erato Kozakou-Marcoullis; Erato Marcoullis | CYP | GOV | foreign minister | 2011-08 | 2013-02-28
Erdal Inonu; Erdal İnönü | TUR | GOV | foreign minister | 1995-03-27 | 1995-10
Erdem Basci; Erdem Başçı | TUR | GOV | central bank governor | 2011-04 | 2016-04
Eric Ciotti; Éric Ciotti | FRA | PTY OPP | leader of the Republicans | 2022-12-11 | 2024-09
Eric Dupond-Moretti; Éric Dupond-Moretti | FRA | GOV | justice minister | 2020-07-06 | 2024-09-21
Eric Lombard; Éric Lombard | FRA | GOV | finance minister | 2024-12-23 | 2025-10-05
Eric Zemmour; Éric Zemmour | FRA | PTY OPP | leader of Reconquest | 2021-12
Erich Honecker; Honecker | DEU | ELI | former East German leader | 1989-10-18 | 1994-05-29
Erik Derycke | BEL | GOV | foreign minister | 1995-03 | 1999-07-12
Erkki Tuomioja | FIN | GOV | foreign minister | 2000-02-25 | 2007-04-19
Erkki Tuomioja | FIN | GOV | foreign minister | 2011-06-22 | 2015-05-29
Erna Solberg | NOR | GOV | prime minister | 2013-10-16 | 2021-10-14
Ernst Welteke | DEU | GOV | central bank governor | 1999-09 | 2004-04
Erwin Huber | DEU | PTY | leader of the Christian Social Union | 2007-09 | 2008-10
Esko Aho | FIN | GOV | prime minister | 1991-04-26 | 1995-04-13
Espen Barth Eide | NOR | GOV | foreign minister | 2012-09-21 | 2013-10-16
Espen Barth Eide | NOR | GOV | foreign minister | 2023-10-16
Euclid Tsakalotos | GRC | GOV | finance minister | 2015-07-06 | 2019-07-08
Eva-Maria Liimets | EST | GOV | foreign minister | 2021-01-26 | 2022-06
Evangelos Apostolakis | GRC | GOV | defence minister | 2019-01-15 | 2019-07-09
Evangelos Meimarakis | GRC | GOV | defence minister | 2006-02-15 | 2009-09
Evangelos Venizelos | GRC | GOV | defence minister | 2009-10-07 | 2011-06-17
Evangelos Venizelos | GRC | GOV | finance minister | 2011-06-17 | 2012-03-21
Evangelos Venizelos | GRC | PTY | leader of PASOK | 2012-03-18 | 2015-06
Evangelos Venizelos | GRC | GOV | foreign minister | 2013-06-25 | 2015-01-27
Eveline Widmer-Schlumpf | CHE | GOV | president | 2012-01 | 2012-12
Evika Silina; Evika Siliņa | LVA | GOV | prime minister | 2023-09-15
Ewa Kopacz | POL | GOV | prime minister | 2014-09-22 | 2015-11-16
Fabien Roussel | FRA | PTY | leader of the Communists | 2018-11
Fabio Fabbri | ITA | GOV | defence minister | 1993-04-28 | 1994-05-10
Fabrizio Saccomanni | ITA | GOV | finance minister | 2013-04-28 | 2014-02-22
Fatih Karahan | TUR | GOV | central bank governor | 2024-02-03
Fatmir Sejdiu | KOS | GOV | president | 2006-02-10 | 2010-09-27
Fatos Nano | ALB | GOV | prime minister | 1997-07-24 | 1998-10-02
Fatos Nano | ALB | GOV | prime minister | 2002-07 | 2005-09-11
Federico Trillo | ESP | GOV | defence minister | 2000-04-28 | 2004-04-18
Felipe Gonzalez | ESP | GOV | prime minister | 1982-12-02 | 1996-05-04
Felipe Gonzalez | ESP | ELI | former prime minister | 1996-05-04
Felix Banaszak | DEU | PTY | leader of the Greens | 2024-11-16
Ferenc Gyurcsany | HUN | GOV | prime minister | 2004-09-29 | 2009-04-14
Ferenc Madl; Ferenc Mádl | HUN | GOV | president | 2000-08-04 | 2005-08-05
Ferenc Somogyi | HUN | GOV | foreign minister | 2004-11 | 2006-06-09
Fernando Grande-Marlaska | ESP | GOV | interior minister | 2018-06-07
Fethullah Gulen | TUR | REL OPP | exiled cleric | 1999 | 2024-10-20
Figen Yuksekdag; Figen Yüksekdağ | TUR | PTY OPP | leader of the HDP | 2014-06 | 2017-02
Fikret Abdic | BIH | REB | Bihac rebel leader | 1993-09 | 1995-08
Fikri Isik; Fikri Işık | TUR | GOV | defence minister | 2016-05-24 | 2017-07-19
Filip Dimitrov | BGR | GOV | prime minister | 1991-11-08 | 1992-12-30
Filip Vujanovic; Filip Vujanović | MNE | GOV | prime minister | 1998-02-05 | 2003-01-08
Filip Vujanovic; Filip Vujanović | MNE | GOV | president | 2003-05-22 | 2018-05-20
Flavio Cotti | CHE | GOV | foreign minister | 1993-04 | 1999-04
Florence Parly | FRA | GOV | defence minister | 2017-06-21 | 2022-05-20
Florin Citu; Florin Cîțu | ROU | GOV | prime minister | 2020-12-23 | 2021-11-25
Fofi Gennimata | GRC | PTY | leader of PASOK | 2015-06 | 2021-10-25
Francesco Cossiga | ITA | GOV | president | 1985-07-03 | 1992-04-28
Francis Mer | FRA | GOV | finance minister | 2002-05-07 | 2004-03-30
Francisco Fernandez Ordonez | ESP | GOV | foreign minister | 1985-07 | 1992-06
Franco Frattini; Frattini | ITA | GOV | foreign minister | 2002-11-14 | 2004-11-18
Franco Frattini; Frattini | EUR | GOV | EU commissioner | 2004-11 | 2008-05
Franco Frattini; Frattini | ITA | GOV | foreign minister | 2008-05-08 | 2011-11-16
Francois Baroin; François Baroin | FRA | GOV | finance minister | 2011-06-29 | 2012-05-10
Francois Bayrou; Bayrou | FRA | PTY | politician | 2007 | 2024-12-13
Francois Bayrou; Bayrou | FRA | PTY | leader of the Democratic Movement | 2007-12 | 2024-12-13
Francois Bayrou; Bayrou | FRA | GOV | prime minister | 2024-12-13 | 2025-09-09
Francois Fillon; Fillon | FRA | GOV | prime minister | 2007-05-17 | 2012-05-15
Francois Fillon; Fillon | FRA | PTY OPP | politician | 2012-05-15 | 2017-04
Francois Hollande; Hollande | FRA | PTY OPP | leader of the Socialists | 1997-11 | 2008-11
Francois Hollande; Hollande | FRA | PTY OPP | politician | 2008-11 | 2012-05-15
Francois Hollande; Hollande | FRA | GOV | president | 2012-05-15 | 2017-05-14
Francois Hollande; Hollande | FRA | ELI | former president | 2017-05-14
Francois Leotard | FRA | GOV | defence minister | 1993-03 | 1995-05
Francois Mitterrand; Mitterrand | FRA | GOV | president | 1981-05-21 | 1995-05-17
Francois Mitterrand; Mitterrand | FRA | ELI | former president | 1995-05-17 | 1996-01-08
Franjo Greguric | HRV | GOV | prime minister | 1991-07-17 | 1992-08-12
Franjo Tudjman; Franjo Tuđman; Tudjman | HRV | GOV | president | 1990-05-30 | 1999-12-10
Frank Bakke-Jensen | NOR | GOV | defence minister | 2017-10-20 | 2021-10-14
Frank Vandenbroucke | BEL | GOV | foreign minister | 1994-10 | 1995-03
Frank-Walter Steinmeier; Steinmeier | DEU | GOV | foreign minister | 2005-11-22 | 2009-10-28
Frank-Walter Steinmeier; Steinmeier | DEU | LEG PTY OPP | leader of the Social Democrats | 2009-10-28 | 2013-12-17
Frank-Walter Steinmeier; Steinmeier | DEU | GOV | foreign minister | 2013-12-17 | 2017-01-27
Frank-Walter Steinmeier; Steinmeier | DEU | GOV | president | 2017-03-19
Franz Josef Jung | DEU | GOV | defence minister | 2005-11-22 | 2009-10-28
Franz Muentefering; Franz Müntefering | DEU | PTY OPP | leader of the Social Democrats | 2004-03 | 2005-11
Franz Vranitzky | AUT | GOV | chancellor | 1986-06 | 1997-01-28
Franziska Brantner | DEU | PTY | leader of the Greens | 2024-11-16
Frauke Petry | DEU | PTY OPP | leader of the AfD | 2015-07 | 2017-09
Fredrik Reinfeldt | SWE | GOV | prime minister | 2006-10-06 | 2014-10-03
Friedrich Merz; Merz | DEU | PTY OPP | leader of the Christian Democrats | 2022-01-31 | 2025-05-06
Friedrich Merz; Merz | DEU | GOV | chancellor | 2025-05-06
Fuad Guliyev; Fuad Kuliyev | AZE | GOV | prime minister | 1994-10 | 1996-07-20
Gabriel Attal | FRA | GOV | prime minister | 2024-01-09 | 2024-09-05
Gabrielius Landsbergis | LTU | GOV | foreign minister | 2020-12-11 | 2024-12-12
Galab Donev | BGR | GOV | caretaker prime minister | 2022-08-02 | 2023-06-06
Garry Kasparov; Kasparov | RUS | PTY OPP | opposition leader | 2005-03
Gavin Robinson | GBR | PTY | leader of the Democratic Unionists | 2024-03-29
Gavin Williamson | GBR | GOV | defence secretary | 2017-11-02 | 2019-05-01
Gediminas Kirkilas | LTU | GOV | prime minister | 2006-07-04 | 2008-11-28
Gediminas Vagnorius | LTU | GOV | prime minister | 1991-01-13 | 1992-07-21
Gediminas Vagnorius | LTU | GOV | prime minister | 1996-12-04 | 1999-05-04
Geert Wilders; Wilders | NLD | PTY OPP | leader of the Freedom Party | 2006
Geir Haarde | ISL | GOV | prime minister | 2006-06-15 | 2009-02-01
Gela Bezhuashvili | GEO | GOV | foreign minister | 2005-10-19 | 2008-01-31
Gennady Novitsky; Henadz Navitski | BLR | GOV | prime minister | 2001-10-01 | 2003-07-10
Gennady Seleznyov; Gennady Seleznev | RUS | LEG | speaker of parliament | 1996-01 | 2003-12
Gennady Yanayev; Gennadi Yanayev | RUS | GOV | Soviet vice president | 1990-12-27 | 1991-08-21
Gennady Yanayev; Gennadi Yanayev | RUS | ELI | coup leader | 1991-08-21 | 2010-09
Gennady Zyuganov; Gennadi Zyuganov; Gennady Ziuganov; Zyuganov | RUS | PTY OPP | leader of the Communist Party | 1993-02
Geoff Hoon | GBR | GOV | defence secretary | 1999-10-11 | 2005-05-06
Georg Georgiev | BGR | GOV | foreign minister | 2025-01-16
George Alogoskoufis; Giorgos Alogoskoufis | GRC | GOV | finance minister | 2004-03-10 | 2009-01-08
George Carey | GBR | REL | archbishop of Canterbury | 1991-04 | 2002-10
George Gerapetritis; Giorgos Gerapetritis | GRC | GOV | foreign minister | 2023-06-27
George Iacovou; Giorgos Iakovou | CYP | GOV | foreign minister | 1983-09 | 1993-02-28
George Iacovou; Giorgos Iakovou | CYP | GOV | foreign minister | 2003-03 | 2006-06
George Katrougalos; Giorgos Katrougalos | GRC | GOV | foreign minister | 2019-02-15 | 2019-07-08
George Lillikas; Giorgos Lillikas; Yiorgos Lillikas | CYP | GOV | foreign minister | 2006-06 | 2007-07
George Osborne | GBR | GOV | finance minister | 2010-05-11 | 2016-07-13
George Papaconstantinou; Giorgos Papakonstantinou | GRC | GOV | finance minister | 2009-10-07 | 2011-06-17
George Papandreou | GRC | GOV | foreign minister | 1999-02 | 2004-02
George Papandreou | GRC | PTY OPP | leader of PASOK | 2004-02 | 2009-10-06
George Papandreou | GRC | GOV | prime minister | 2009-10-06 | 2011-11-11
George Papandreou | GRC | GOV | foreign minister | 2009-10-06 | 2010-09-07
George Vassiliou | CYP | GOV | president | 1988-02-28 | 1993-02-28
Georges Marchais | FRA | PTY | leader of the Communists | 1972-12 | 1994-01
Georgi Bliznashki | BGR | GOV | caretaker prime minister | 2014-08-06 | 2014-11-07
Georgi Parvanov | BGR | GOV | president | 2002-01-22 | 2012-01-22
Georgiy Gongadze; Georgy Gongadze; Heorhiy Gongadze | UKR | JRN | journalist | 1999 | 2000-09
Georgy Matyukhin | RUS | GOV | central bank governor | 1990 | 1992-07
Gerald Darmanin | FRA | GOV | interior minister | 2020-07-06 | 2024-09-21
Gerald Darmanin | FRA | GOV | justice minister | 2024-12
Gerald Klug | AUT | GOV | defence minister | 2013-03-11 | 2016-01
Gerard Collomb; Gérard Collomb | FRA | GOV | interior minister | 2017-05-17 | 2018-10-03
Gerard Longuet | FRA | GOV | defence minister | 2011-02-27 | 2012-05
Gerassimos Arsenis | GRC | GOV | defence minister | 1993-10-13 | 1996-09
Gerhard Schroeder; Gerhard Schröder; Gerhard Schroder; Schroeder | DEU | PTY | prime minister of Lower Saxony | 1990-06 | 1998-10-27
Gerhard Schroeder; Gerhard Schröder; Gerhard Schroder; Schroeder | DEU | GOV | chancellor | 1998-10-27 | 2005-11-22
Gerhard Schroeder; Gerhard Schröder; Gerhard Schroder; Schroeder | DEU | ELI | former chancellor | 2005-11-22
Gerhard Stoltenberg | DEU | GOV | defence minister | 1989-04 | 1992-03-31
Gerry Adams | GBR | PTY | leader of Sinn Fein | 1983 | 2018-02-10
Gerry Collins | IRL | GOV | foreign minister | 1989-07 | 1992-02-11
Geza Jeszenszky; Géza Jeszenszky | HUN | GOV | foreign minister | 1990-05-23 | 1994-07-15
Gheorghe Brega | MDA | GOV | acting prime minister | 2015-10-30 | 2016-01-20
Giampaolo Di Paola | ITA | GOV | defence minister | 2011-11-16 | 2013-04-28
Giancarlo Giorgetti | ITA | GOV | finance minister | 2022-10-22
Gianfranco Fini | ITA | PTY | leader of the National Alliance | 1995-01 | 2001-06
Gianfranco Fini | ITA | GOV | deputy prime minister | 2001-06-11 | 2004-11-18
Gianfranco Fini | ITA | GOV | foreign minister | 2004-11-18 | 2006-05-17
Gianfranco Fini | ITA | LEG | speaker of parliament | 2008-04 | 2013-03
Gianni De Michelis | ITA | GOV | foreign minister | 1989-07 | 1992-06
Gikas Hardouvelis | GRC | GOV | finance minister | 2014-06-10 | 2015-01-27
Gintautas Paluckas | LTU | GOV | prime minister | 2024-12-12 | 2025-08-04
Giorgi Gakharia | GEO | GOV | prime minister | 2019-09-08 | 2021-02-18
Giorgi Karkarashvili | GEO | GOV | defence minister | 1993-05 | 1994-02
Giorgi Kvirikashvili | GEO | GOV | foreign minister | 2015-09-01 | 2015-12-30
Giorgi Kvirikashvili | GEO | GOV | prime minister | 2015-12-30 | 2018-06-13
Giorgi Margvelashvili | GEO | GOV | president | 2013-11-17 | 2018-12-16
Giorgia Meloni; Meloni | ITA | PTY OPP | leader of Brothers of Italy | 2014-03 | 2022-10-22
Giorgia Meloni; Meloni | ITA | GOV | prime minister | 2022-10-22
Giorgio Napolitano | ITA | GOV | interior minister | 1996-05 | 1998-10
Giorgio Napolitano | ITA | GOV | president | 2006-05-15 | 2015-01-14
Giorgio Napolitano | ITA | ELI | former president | 2015-01-14
Giovanni Tria | ITA | GOV | finance minister | 2018-06-01 | 2019-09-05
Girts Kristovskis; Girts Valdis Kristovskis; Ģirts Valdis Kristovskis | LVA | GOV | foreign minister | 2010-11-03 | 2011-10-25
Gitanas Nauseda | LTU | GOV | president | 2019-07-12
Giuliano Amato | ITA | GOV | prime minister | 1992-06-28 | 1993-04-28
Giuliano Amato | ITA | GOV | prime minister | 2000-04-25 | 2001-06-11
Giuliano Amato | ITA | GOV | interior minister | 2006-05 | 2008-05
Giulio Andreotti; Andreotti | ITA | GOV | prime minister | 1989-07-22 | 1992-06-28
Giulio Andreotti; Andreotti | ITA | ELI | former prime minister | 1992-06-28
Giulio Terzi | ITA | GOV | foreign minister | 2011-11-16 | 2013-03-26
Giulio Tremonti | ITA | GOV | finance minister | 2001-06-11 | 2004-07-03
Giulio Tremonti | ITA | GOV | finance minister | 2005-09-22 | 2006-05-17
Giulio Tremonti | ITA | GOV | finance minister | 2008-05-08 | 2011-11-16
Giuseppe Conte | ITA | GOV | prime minister | 2018-06-01 | 2021-02-13
Giuseppe Conte | ITA | PTY OPP | leader of the Five Star Movement | 2021-08
Giuseppe Pisanu; Beppe Pisanu | ITA | GOV | interior minister | 2002-07-03 | 2006-05-17
Gjorge Ivanov | MKD | GOV | president | 2009-05-12 | 2019-05-12
Glafcos Clerides; Glafkos Clerides | CYP | GOV | president | 1993-02-28 | 2003-02-28
Glauk Konjufca | KOS | GOV | foreign minister | 2020-02-03 | 2020-06-03
Glauk Konjufca | KOS | GOV | acting president | 2021-03-22 | 2021-04-06
Gojko Susak | HRV | GOV | defence minister | 1991-09-18 | 1998-05-03
Goran Hadzic | HRV | REB PRE | leader of the Krajina Serbs | 1992-02 | 1993-12
Goran Hadzic | HRV | ELI | fugitive Croatian Serb leader | 2004-07 | 2011-07-20
Goran Persson | SWE | GOV | prime minister | 1996-03-22 | 2006-10-06
Goran Svilanovic | SRB | GOV | foreign minister | 2000-11-04 | 2004-04
Gordan Grlic Radman; Gordan Grlic-Radman | HRV | GOV | foreign minister | 2019-07
Gordan Jandrokovic; Gordan Jandroković | HRV | GOV | foreign minister | 2008-01-12 | 2011-12-23
Gordana Siljanovska-Davkova; Gordana Siljanovska Davkova | MKD | GOV | president | 2024-05-12
Gordon Bajnai | HUN | GOV | prime minister | 2009-04-14 | 2010-05-29
Gordon Brown | GBR | GOV | finance minister | 1997-05-02 | 2007-06-27
Gordon Brown | GBR | GOV | prime minister | 2007-06-27 | 2010-05-11
Gordon Brown | GBR | ELI | former prime minister | 2010-05-11
Grand Duke Guillaume | LUX | GOV | grand duke | 2025-10-03
Grand Duke Henri | LUX | GOV | grand duke | 2000-10-07 | 2025-10-03
Grand Duke Jean | LUX | GOV | grand duke | 1964-11-12 | 2000-10-07
Grant Shapps | GBR | GOV | defence secretary | 2023-08-31 | 2024-07-05
Gregor Gysi | DEU | PTY OPP | leader of the Left | 1989-12 | 1993-01
Grigol Vashadze | GEO | GOV | foreign minister | 2008-12 | 2012-10-25
Grigory Yavlinsky; Grigori Yavlinsky; Yavlinsky | RUS | PTY OPP | leader of Yabloko | 1993 | 2008
Gro Harlem Brundtland; Brundtland | NOR | GOV | prime minister | 1990-11-03 | 1996-10-25
Grzegorz Kolodko; Grzegorz Kołodko | POL | GOV | finance minister | 2002-07-06 | 2003-06
Grzegorz Schetyna | POL | GOV | interior minister | 2007-11 | 2009-10
Grzegorz Schetyna | POL | GOV | foreign minister | 2014-09-22 | 2015-11-16
Grzegorz Schetyna | POL | PTY OPP | opposition leader | 2016-01 | 2020-01
Gudni Johannesson | ISL | GOV | president | 2016-08-01 | 2024-08-01
Guido Crosetto | ITA | GOV | defence minister | 2022-10-22
Guido Westerwelle; Westerwelle | DEU | PTY OPP | leader of the Free Democrats | 2001-05 | 2009-10-28
Guido Westerwelle; Westerwelle | DEU | GOV | foreign minister | 2009-10-28 | 2013-12-17
Guido de Marco | MLT | GOV | foreign minister | 1990-05 | 1996-10
Guntars Krasts | LVA | GOV | prime minister | 1997-08-07 | 1998-11-26
Guntis Ulmanis | LVA | GOV | president | 1993-07 | 1999-07
Gustavo Suarez Pertierra; Gustavo Suárez Pertierra | ESP | GOV | defence minister | 1995-07-03 | 1996-05-06
Guy Parmelin | CHE | GOV | president | 2021-01 | 2021-12
Guy Parmelin | CHE | GOV | president | 2026-01 | 2026-12
Guy Verhofstadt | BEL | GOV | prime minister | 1999-07-12 | 2008-03-20
Gyula Horn | HUN | GOV | prime minister | 1994-07-15 | 1998-07-06
Hadja Lahbib | BEL | GOV | foreign minister | 2022-07-15 | 2024-11-30
Hafize Gaye Erkan | TUR | GOV | central bank governor | 2023-06-09 | 2024-02-02
Hakan Fidan | TUR | SPY | intelligence chief | 2010-05 | 2023-06-03
Hakan Fidan | TUR | GOV | foreign minister | 2023-06-03
Halla Tomasdottir | ISL | GOV | president | 2024-08-01
Halldor Asgrimsson | ISL | GOV | prime minister | 2004-09-15 | 2006-06-15
Hanna Gronkiewicz-Waltz | POL | GOV | central bank governor | 1992-03 | 2001-01
Hanna Suchocka; Suchocka | POL | GOV | prime minister | 1992-07-11 | 1993-10-26
Hanno Pevkur | EST | GOV | defence minister | 2022-07-18
Hans Eichel | DEU | GOV | finance minister | 1999-04 | 2005-11
Hans Modrow | DEU | GOV | prime minister of East Germany | 1989-11-13 | 1990-04-12
Hans Peter Doskozil | AUT | GOV | defence minister | 2016-01 | 2017-12-18
Hans Tietmeyer | DEU | GOV | central bank governor | 1993-10 | 1999-08
Hans-Dietrich Genscher; Genscher | DEU | GOV | foreign minister | 1974-05-17 | 1992-05-18
Hans-Dietrich Genscher; Genscher | DEU | ELI | former foreign minister | 1992-05-18 | 2016-03-31
Hans-Peter Friedrich | DEU | GOV | interior minister | 2011-03-03 | 2013-12-17
Hans-Rudolf Merz | CHE | GOV | president | 2009-01 | 2009-12
Hari Kostov | MKD | GOV | prime minister | 2004-06-02 | 2004-11-15
Haris Silajdzic; Silajdzic | BIH | GOV | foreign minister | 1990-12 | 1993-10
Haris Silajdzic; Silajdzic | BIH | GOV | prime minister | 1993-10-25 | 1996-01-21
Haris Silajdzic; Silajdzic | BIH | GOV | co-prime minister | 1997-01-03 | 2000-06-06
Haris Silajdzic; Silajdzic | BIH | GOV | member of the presidency | 2006-11-06 | 2010-11-10
Harlem Desir; Harlem Désir | FRA | PTY OPP | leader of the Socialists | 2012-10 | 2014-04
Harri Holkeri | FIN | GOV | prime minister | 1987-04-30 | 1991-04-26
Harriet Harman | GBR | PTY OPP | leader of the Labour Party | 2010-05-11 | 2010-09-25
Harriet Harman | GBR | PTY OPP | leader of the Labour Party | 2015-05-08 | 2015-09-12
Hasan Hasanov | AZE | GOV | foreign minister | 1993-09 | 1998-02
Hashim Thaci; Hashim Thaqi; Thaci | KOS | REB | political leader of the KLA | 1998 | 1999-09
Hashim Thaci; Hashim Thaqi; Thaci | KOS | PTY | leader of the Democratic Party | 1999-09 | 2008-01-09
Hashim Thaci; Hashim Thaqi; Thaci | KOS | GOV | prime minister | 2008-01-09 | 2014-12-09
Hashim Thaci; Hashim Thaqi; Thaci | KOS | GOV | foreign minister | 2014-12-09 | 2016-04-07
Hashim Thaci; Hashim Thaqi; Thaci | KOS | GOV | president | 2016-04-07 | 2020-11-05
Hashim Thaci; Hashim Thaqi; Thaci | KOS | ELI | former president | 2020-11-05
Heidi Reichinnek | DEU | PTY OPP | leader of the Left | 2024-02
Heikki Haavisto | FIN | GOV | foreign minister | 1993-05 | 1995-02
Heiko Maas | DEU | GOV | justice minister | 2013-12-17 | 2018-03-14
Heiko Maas | DEU | GOV | foreign minister | 2018-03-14 | 2021-12-08
Heinz Fischer | AUT | GOV | president | 2004-07-08 | 2016-07-08
Heinz-Christian Strache | AUT | PTY | leader of the Freedom Party | 2005-04 | 2019-05
Helen McEntee | IRL | GOV | foreign minister | 2025-11
Helle Thorning-Schmidt | DNK | GOV | prime minister | 2011-10-03 | 2015-06-28
Helmut Kohl; Kohl | DEU | GOV | chancellor | 1982-10-01 | 1998-10-27
Helmut Kohl; Kohl | DEU | ELI | former chancellor | 1998-10-27 | 2017-06-16
Helmut Schlesinger | DEU | GOV | central bank governor | 1991-08 | 1993-09
Hennady Udovenko; Hennadiy Udovenko; Gennady Udovenko | UKR | GOV | foreign minister | 1994-08-25 | 1998-04
Henry McLeish | GBR | PTY GOV | first minister of Scotland | 2000-10-26 | 2001-11-08
Herbert Kickl | AUT | PTY | leader of the Freedom Party | 2021-06-07
Herve Gaymard; Hervé Gaymard | FRA | GOV | finance minister | 2004-11-29 | 2005-02-25
Herve Morin | FRA | GOV | defence minister | 2007-05 | 2010-11
Herve de Charette | FRA | GOV | foreign minister | 1995-05-18 | 1997-06-02
Heydar Aliyev; Geidar Aliyev; Haydar Aliyev; Gaidar Aliyev | AZE | GOV | president | 1993-06-24 | 2003-10-31
Hikmet Cetin | TUR | GOV | foreign minister | 1991-11 | 1994-07
Hilary Benn | GBR | GOV | Northern Ireland secretary | 2024-07-05
Hilmi Ozkok; Hilmi Özkök | TUR | MIL | army chief | 2002-08-28 | 2006-08-28
Holger Nielsen | DNK | GOV | foreign minister | 2013-12-12 | 2014-02-03
Horst Seehofer; Seehofer | DEU | GOV | interior minister | 2018-03-14 | 2021-12-08
Hovik Abrahamyan; Hovik Abrahamian | ARM | GOV | prime minister | 2014-04-13 | 2016-09-08
Hristijan Mickoski | MKD | GOV | prime minister | 2024-06-23
Hrvoje Sarinic | HRV | GOV | prime minister | 1992-08-12 | 1993-04-03
Hubert Vedrine; Vedrine | FRA | GOV | foreign minister | 1997-06-04 | 2002-05-06
Hulusi Akar | TUR | MIL | army chief | 2015-08 | 2018-07
Hulusi Akar | TUR | GOV | defence minister | 2018-07-09 | 2023-06-03
Humza Yousaf | GBR | PTY GOV | first minister of Scotland | 2023-03-29 | 2024-05-07
Huseyin Kivrikoglu; Hüseyin Kıvrıkoğlu | TUR | MIL | army chief | 1998-08-30 | 2002-08-28
Iain Duncan Smith | GBR | PTY OPP | leader of the Conservatives | 2001-09-13 | 2003-11-06
Ian Paisley | GBR | REL PTY | leader of the Democratic Unionists | 1971 | 2007-05-08
Ian Paisley | GBR | GOV | first minister of Northern Ireland | 2007-05-08 | 2008-06-05
Ibn al-Khattab; Khattab; Amir Khattab | RUS | REB | Chechen rebel commander | 1995 | 2002-03-20
Ibrahim Rugova; Rugova | KOS | PTY | leader of the Kosovo Albanians | 1989-12 | 2002-03-04
Ibrahim Rugova; Rugova | KOS | GOV | president | 2002-03-04 | 2006-01-21
Idris Naim Sahin; İdris Naim Şahin | TUR | GOV | interior minister | 2011-07-06 | 2013-01-24
Igli Hasani | ALB | GOV | foreign minister | 2023-09 | 2025-09
Ignazio Cassis | CHE | GOV | foreign minister | 2017-11
Ignazio Cassis | CHE | GOV | president | 2022-01 | 2022-12
Ignazio La Russa | ITA | GOV | defence minister | 2008-05-08 | 2011-11-16
Igor Crnadak | BIH | GOV | foreign minister | 2015-03-31 | 2019-12-23
Igor Dodon; Dodon | MDA | GOV | president | 2016-12-23 | 2020-12-24
Igor Dodon; Dodon | MDA | ELI | former president | 2020-12-24
Igor Girkin; Igor Strelkov | RUS | REB PRE | separatist commander | 2014-04 | 2014-08
Igor Girkin; Igor Strelkov | RUS | OPP | nationalist | 2014-08
Igor Ivanov | RUS | GOV | foreign minister | 1998-09-11 | 2004-03-09
Igor Ivanov | RUS | GOV | secretary of the Security Council | 2004-03-09 | 2007-07
Igor Luksic; Igor Lukšić | MNE | GOV | prime minister | 2010-12-29 | 2012-12-04
Igor Matovic; Igor Matovič; Matovic | SVK | GOV | prime minister | 2020-03-21 | 2021-04-01
Igor Plotnitsky | UKR | REB PRE | leader of the Luhansk People's Republic | 2014-08 | 2017-11
Igor Rodionov | RUS | MIL | defence minister | 1996-07-17 | 1997-05-22
Igor Sechin; Sechin | RUS | GOV | deputy presidential chief of staff | 2000 | 2008-05
Igor Sechin; Sechin | RUS | GOV | deputy prime minister | 2008-05 | 2012-05
Igor Sechin; Sechin | RUS | BUS | head of Rosneft | 2012-05
Igor Sergeyev | RUS | MIL | defence minister | 1997-05-22 | 2001-03-28
Igor Smirnov | MDA | REB PRE | leader of Transnistria | 1990-09 | 2011-12
Ihor Klymenko; Igor Klymenko | UKR | GOV | interior minister | 2023-01-18
Ihor Tenyukh | UKR | GOV | acting defence minister | 2014-02-27 | 2014-03-25
Ilham Aliyev | AZE | GOV | president | 2003-10-31
Ilia Darchiashvili | GEO | GOV | foreign minister | 2022-04-04 | 2024-10
Ilie Bolojan | ROU | GOV | interim president | 2025-02-12 | 2025-05-26
Ilie Bolojan | ROU | GOV | prime minister | 2025-06-23
Ilinka Mitreva | MKD | GOV | foreign minister | 2002-11-01 | 2006-08-27
Ilir Meta | ALB | GOV | prime minister | 1999-10-29 | 2002-02-22
Ilir Meta | ALB | GOV | president | 2017-07-24 | 2022-07-24
Ilker Basbug; İlker Başbuğ | TUR | MIL | army chief | 2008-08-28 | 2010-08-27
Ilkka Kanerva | FIN | GOV | foreign minister | 2007-04-19 | 2008-04-04
Imanol Pradales | ESP | GOV PTY | president of the Basque Country | 2024-06
Indulis Berzins; Indulis Bērziņš | LVA | GOV | foreign minister | 1999-07-16 | 2002-11-07
Indulis Emsis | LVA | GOV | prime minister | 2004-03-09 | 2004-12-02
Ine Eriksen Soereide; Ine Eriksen Søreide; Ine Eriksen Soreide | NOR | GOV | defence minister | 2013-10-16 | 2017-10-20
Ine Eriksen Soereide; Ine Eriksen Søreide; Ine Eriksen Soreide | NOR | GOV | foreign minister | 2017-10-20 | 2021-10-14
Ines Arrimadas; Inés Arrimadas | ESP | PTY OPP | leader of Ciudadanos | 2020-03 | 2023-01
Inga Ruginiene; Inga Ruginienė | LTU | GOV | prime minister | 2025-09-25
Ingrida Simonyte; Ingrida Šimonytė | LTU | GOV | prime minister | 2020-12-11 | 2024-12-12
Ingvar Carlsson | SWE | GOV | prime minister | 1986-03 | 1991-10-04
Ingvar Carlsson | SWE | GOV | prime minister | 1994-10-07 | 1996-03-22
Inigo Urkullu; Iñigo Urkullu | ESP | GOV PTY | president of the Basque Country | 2012-12 | 2024-06
Ioannis Kasoulides; Yiannakis Cassoulides; Ioannis Cassoulides | CYP | GOV | foreign minister | 1997-04 | 2003-02-28
Ioannis Kasoulides; Yiannakis Cassoulides; Ioannis Cassoulides | CYP | GOV | foreign minister | 2013-03-01 | 2018-02-28
Ioannis Kasoulides; Yiannakis Cassoulides; Ioannis Cassoulides | CYP | GOV | foreign minister | 2022-01 | 2023-02-28
Ioannis Sarmas | GRC | GOV | caretaker prime minister | 2023-05-25 | 2023-06-26
Ion Chicu | MDA | GOV | prime minister | 2019-11-14 | 2020-12-31
Ion Ciubuc | MDA | GOV | prime minister | 1997-01-24 | 1999-02-01
Ion Iliescu; Iliescu | ROU | GOV | president | 1989-12-26 | 1996-11-29
Ion Iliescu; Iliescu | ROU | GOV | president | 2000-12-20 | 2004-12-20
Ion Sturza | MDA | GOV | prime minister | 1999-02-19 | 1999-12-21
Irakli Alasania | GEO | GOV | defence minister | 2012-10-25 | 2014-11-04
Irakli Chikovani | GEO | GOV | defence minister | 2024-02
Irakli Garibashvili | GEO | GOV | prime minister | 2013-11-20 | 2015-12-30
Irakli Garibashvili | GEO | GOV | defence minister | 2019-09-08 | 2021-02-22
Irakli Garibashvili | GEO | GOV | prime minister | 2021-02-22 | 2024-01-29
Irakli Kobakhidze | GEO | GOV | prime minister | 2024-02-08
Irakli Menagarishvili | GEO | GOV | foreign minister | 1995-12 | 2003-11
Irakli Okruashvili | GEO | GOV | defence minister | 2004-12 | 2006-11
Irfan Ljubijankic | BIH | GOV | foreign minister | 1993-10 | 1995-05-28
Isa Gambar; Isa Gamber | AZE | GOV | acting president | 1992-05-19 | 1992-06-16
Isa Mustafa | KOS | GOV | prime minister | 2014-12-09 | 2017-09-09
Isik Kosaner; Işık Koşaner | TUR | MIL | army chief | 2010-08-27 | 2011-07-29
Ismail Cem | TUR | GOV | foreign minister | 1997-06-30 | 2002-07
Ismail Hakki Karadayi; İsmail Hakkı Karadayı | TUR | MIL | army chief | 1994-08-30 | 1998-08-30
Ismet Yilmaz; İsmet Yılmaz | TUR | GOV | defence minister | 2011-07-06 | 2015-07
Iurie Leanca; Iurie Leancă | MDA | GOV | foreign minister | 2009-09-25 | 2013-05-31
Iurie Leanca; Iurie Leancă | MDA | GOV | prime minister | 2013-04-25 | 2015-02-18
Ivailo Kalfin; Ivaylo Kalfin | BGR | GOV | foreign minister | 2005-08-17 | 2009-07-27
Ivan Antonovich | BLR | GOV | foreign minister | 1997-01 | 1998-12
Ivan Anusic; Ivan Anušić | HRV | GOV | defence minister | 2023-11-13
Ivan Gasparovic; Ivan Gašparovič | SVK | GOV | president | 2004-06-15 | 2014-06-15
Ivan Korcok; Ivan Korčok | SVK | GOV | foreign minister | 2020-04-08 | 2022-09
Ivan Kostov | BGR | GOV | prime minister | 1997-05-21 | 2001-07-24
Ivan Mrkic; Ivan Mrkić | SRB | GOV | foreign minister | 2012-07-27 | 2014-04-27
Ivan Rybkin | RUS | LEG | speaker of parliament | 1994-01 | 1996-01
Ivan Rybkin | RUS | GOV | secretary of the Security Council | 1996-10 | 1998-03
Ivan Silayev | RUS | GOV | prime minister | 1990-06 | 1991-12-26
Ivars Godmanis | LVA | GOV | prime minister | 1990-05-07 | 1993-08-03
Ivars Godmanis | LVA | GOV | prime minister | 2007-12-20 | 2009-03-12
Iveta Radicova; Iveta Radičová; Radicova | SVK | GOV | prime minister | 2010-07-08 | 2012-04-04
Ivica Dacic; Dacic | SRB | GOV | interior minister | 2008-07-07 | 2012-07-27
Ivica Dacic; Dacic | SRB | GOV | prime minister | 2012-07-27 | 2014-04-27
Ivica Dacic; Dacic | SRB | GOV | foreign minister | 2014-04-27 | 2020-10-22
Ivica Dacic; Dacic | SRB | LEG | speaker of parliament | 2020-10-22 | 2022-08
Ivica Dacic; Dacic | SRB | GOV | foreign minister | 2022-10-26 | 2024-05-02
Ivica Dacic; Dacic | SRB | GOV | acting prime minister | 2024-03-20 | 2024-05-02
Ivica Dacic; Dacic | SRB | GOV | interior minister | 2024-05-02
Ivica Racan | HRV | GOV | prime minister | 2000-01-27 | 2003-12-23
Ivo Josipovic | HRV | GOV | president | 2010-02-18 | 2015-02-18
Ivo Sanader | HRV | GOV | prime minister | 2003-12-23 | 2009-07-06
Ivo Sanader | HRV | ELI | former prime minister | 2009-07-06
Ivo Vajgl | SVN | GOV | foreign minister | 2004-07 | 2004-12-03
Jacek Czaputowicz | POL | GOV | foreign minister | 2018-01-09 | 2020-08-26
Jacek Rostowski | POL | GOV | finance minister | 2007-11-16 | 2013-11-27
Jack McConnell | GBR | PTY GOV | first minister of Scotland | 2001-11-22 | 2007-05-16
Jack Straw | GBR | GOV | home secretary | 1997-05-02 | 2001-06-08
Jack Straw | GBR | GOV | foreign secretary | 2001-06-08 | 2006-05-05
Jack Straw | GBR | LEG | leader of the House of Commons | 2006-05-05 | 2007-06
Jack Straw | GBR | GOV | justice secretary | 2007-06-28 | 2010-05-11
Jacques Chirac; Chirac | FRA | PTY OPP | mayor of Paris | 1988-05 | 1995-05-17
Jacques Chirac; Chirac | FRA | GOV | president | 1995-05-17 | 2007-05-16
Jacques Chirac; Chirac | FRA | ELI | former president | 2007-05-16 | 2019-09-26
Jacques Poos | LUX | GOV | foreign minister | 1984-07-20 | 1999-08
Jacques Santer | LUX | GOV | prime minister | 1984-07-20 | 1995-01-20
Jacqui Smith | GBR | GOV | home secretary | 2007-06-28 | 2009-06-05
Jadranka Kosor | HRV | GOV | prime minister | 2009-07-06 | 2011-12-23
Jadranko Prlic | BIH | GOV | Bosnian Croat prime minister | 1993-08 | 1996-01
Jadranko Prlic | BIH | GOV | foreign minister | 1996-01 | 2001-02
Jaime Gama | PRT | GOV | foreign minister | 1995-10-28 | 2002-04-06
Jaime Mayor Oreja | ESP | GOV | interior minister | 1996-05 | 2001-02
Jakov Milatovic | MNE | GOV | president | 2023-05-20
Jakub Kulhanek; Jakub Kulhánek | CZE | GOV | foreign minister | 2021-04-21 | 2021-12-17
Jakup Krasniqi | KOS | GOV | acting president | 2010-09-27 | 2011-02-22
James Brokenshire | GBR | GOV | Northern Ireland secretary | 2016-07-14 | 2018-01-08
James Cleverly | GBR | GOV | foreign secretary | 2022-09-06 | 2023-11-13
James Cleverly | GBR | GOV | home secretary | 2023-11-13 | 2024-07-05
Jan Eliasson | SWE | GOV | foreign minister | 2006-04-24 | 2006-10-06
Jan Fischer | CZE | GOV | prime minister | 2009-05-08 | 2010-07-13
Jan Kavan | CZE | GOV | foreign minister | 1998-07-22 | 2002-07-12
Jan Kohout | CZE | GOV | foreign minister | 2009-05-08 | 2010-07-13
Jan Kohout | CZE | GOV | foreign minister | 2013-07-10 | 2014-01-29
Jan Krzysztof Bielecki | POL | GOV | prime minister | 1991-01-12 | 1991-12-06
Jan Kubis | SVK | GOV | foreign minister | 2006-07-04 | 2009-01-26
Jan Lipavsky; Jan Lipavský; Lipavsky | CZE | GOV | foreign minister | 2021-12-17 | 2025-12-15
Jan Olszewski | POL | GOV | prime minister | 1991-12-06 | 1992-06-05
Jan Parys | POL | GOV | defence minister | 1991-12-23 | 1992-05-23
Jan Peter Balkenende; Balkenende | NLD | GOV | prime minister | 2002-07-22 | 2010-10-14
Jan Petersen | NOR | GOV | foreign minister | 2001-10-19 | 2005-10-17
Jan Syse | NOR | GOV | prime minister | 1989-10-16 | 1990-11-03
Jana Cernochova; Jana Černochová | CZE | GOV | defence minister | 2021-12-17 | 2025-12-15
Janez Drnovsek | SVN | GOV | prime minister | 1992-05 | 2000-06
Janez Drnovsek | SVN | GOV | prime minister | 2000-11-17 | 2002-12-19
Janez Drnovsek | SVN | GOV | president | 2002-12-22 | 2007-12-22
Janez Jansa | SVN | GOV | prime minister | 2004-11 | 2008-11
Janez Jansa | SVN | GOV | prime minister | 2012-02-10 | 2013-03-20
Janez Jansa | SVN | GOV | prime minister | 2020-03-13 | 2022-06-01
Janos Ader; János Áder | HUN | GOV | president | 2012-05-10 | 2022-05-10
Janos Martonyi; János Martonyi | HUN | GOV | foreign minister | 1998-07-08 | 2002-05-27
Janos Martonyi; János Martonyi | HUN | GOV | foreign minister | 2010-05-29 | 2014-06-06
Janusz Onyszkiewicz | POL | GOV | defence minister | 1992-07 | 1993-10
Janusz Onyszkiewicz | POL | GOV | defence minister | 1997-10 | 2000-06
Jaromir Zuna; Jaromír Zůna | CZE | GOV | defence minister | 2025-12-15
Jaroslav Nad; Jaroslav Naď | SVK | GOV | defence minister | 2020-03-21 | 2023-05-15
Jaroslav Sedivy; Jaroslav Šedivý | CZE | GOV | foreign minister | 1997-11 | 1998-07-22
Jaroslaw Kaczynski | POL | PTY | leader of Law and Justice | 2003-01 | 2006-07-14
Jaroslaw Kaczynski | POL | GOV | prime minister | 2006-07-14 | 2007-11-16
Jaroslaw Kaczynski | POL | PTY OPP | leader of Law and Justice | 2007-11-16 | 2015-11-16
Jaroslaw Kaczynski | POL | PTY | leader of Law and Justice | 2015-11-16 | 2023-12-13
Jaroslaw Kaczynski | POL | PTY OPP | leader of Law and Justice | 2023-12-13
Jaume Bartumeu | AND | GOV | prime minister | 2009-06 | 2011-04
Jean Arthuis | FRA | GOV | finance minister | 1995-08-25 | 1997-06-02
Jean Asselborn; Asselborn | LUX | GOV | foreign minister | 2004-07-31 | 2023-11-17
Jean Castex | FRA | GOV | prime minister | 2020-07-03 | 2022-05-16
Jean Tiberi | FRA | GOV PTY | mayor of Paris | 1995-05-22 | 2001-03-24
Jean-Christophe Cambadelis; Jean-Christophe Cambadélis | FRA | PTY OPP | leader of the Socialists | 2014-04 | 2017-06
Jean-Louis Debre | FRA | GOV | interior minister | 1995-05 | 1997-06
Jean-Louis Debre | FRA | LEG | speaker of parliament | 2002-06 | 2007-03
Jean-Luc Dehaene | BEL | GOV | prime minister | 1992-03-07 | 1999-07-12
Jean-Luc Melenchon | FRA | PTY OPP | leader of France Unbowed | 2016
Jean-Marc Ayrault; Ayrault | FRA | GOV | prime minister | 2012-05-15 | 2014-03-31
Jean-Marc Ayrault; Ayrault | FRA | GOV | foreign minister | 2016-02-11 | 2017-05-10
Jean-Marie Le Pen | FRA | PTY OPP | leader of the National Front | 1972-10 | 2011-01-16
Jean-Marie Le Pen | FRA | ELI | founder of the National Front | 2011-01-16 | 2025-01-07
Jean-Noel Barrot | FRA | GOV | foreign minister | 2024-09-21
Jean-Pierre Chevenement | FRA | GOV | defence minister | 1988-05 | 1991-01-29
Jean-Pierre Chevenement | FRA | GOV | interior minister | 1997-06 | 2000-08
Jean-Pierre Raffarin; Raffarin | FRA | GOV | prime minister | 2002-05-06 | 2005-05-31
Jean-Yves Le Drian; Le Drian | FRA | GOV | defence minister | 2012-05-16 | 2017-05-17
Jean-Yves Le Drian; Le Drian | FRA | GOV | foreign minister | 2017-05-17 | 2022-05-20
Jeffrey Donaldson | GBR | PTY | leader of the Democratic Unionists | 2021-06-30 | 2024-03-29
Jens Weidmann | DEU | GOV | central bank governor | 2011-05-01 | 2021-12-31
Jeppe Kofod | DNK | GOV | foreign minister | 2019-06-27 | 2022-12-15
Jeremy Corbyn; Corbyn | GBR | PTY OPP | leader of the Labour Party | 2015-09-12 | 2020-04-04
Jeremy Corbyn; Corbyn | GBR | LEG | lawmaker | 2020-04-04
Jeremy Hunt | GBR | GOV | health secretary | 2012-09-04 | 2018-07-09
Jeremy Hunt | GBR | GOV | foreign secretary | 2018-07-09 | 2019-07-24
Jeremy Hunt | GBR | GOV | finance minister | 2022-10-14 | 2024-07-05
Jerzy Szmajdzinski; Jerzy Szmajdziński | POL | GOV | defence minister | 2001-10-19 | 2005-10-31
Jeyhun Bayramov | AZE | GOV | foreign minister | 2020-07-16
Jimmie Akesson; Jimmie Åkesson | SWE | PTY OPP | leader of the Sweden Democrats | 2005-05
Jiri Dienstbier; Jiří Dienstbier | CZE | GOV | foreign minister | 1989-12-10 | 1992-07-02
Jiri Paroubek; Jiří Paroubek | CZE | GOV | prime minister | 2005-04-25 | 2006-09-04
Jiri Rusnok; Jiří Rusnok | CZE | GOV | prime minister | 2013-07-10 | 2014-01-29
Jo Swinson | GBR | PTY | leader of the Liberal Democrats | 2019-07-22 | 2019-12-13
Joachim Gauck | DEU | GOV | president | 2012-03-18 | 2017-03-18
Joachim Nagel | DEU | GOV | central bank governor | 2022-01
Joao Gomes Cravinho; João Gomes Cravinho | PRT | GOV | foreign minister | 2022-03-30 | 2024-04-02
Joao de Deus Pinheiro; João de Deus Pinheiro | PRT | GOV | foreign minister | 1987-08 | 1992-11
Joaquin Almunia; Joaquín Almunia | ESP | PTY OPP | leader of the Socialists | 1997-06 | 2000-03
Joerg Haider; Jörg Haider | AUT | PTY OPP | leader of the Freedom Party | 1986-09 | 2000-02
Joerg Kukies; Jörg Kukies | DEU | GOV | finance minister | 2024-11-07 | 2025-05-06
Joerg Meuthen; Jörg Meuthen | DEU | PTY OPP | leader of the AfD | 2015-07 | 2022-01
Johan Joergen Holst; Johan Jørgen Holst; Johan Jorgen Holst | NOR | GOV | foreign minister | 1993-04-02 | 1994-01-13
Johann Schneider-Ammann | CHE | GOV | president | 2016-01 | 2016-12
Johann Wadephul | DEU | GOV | foreign minister | 2025-05-06
Johanna Sigurdardottir; Jóhanna Sigurðardóttir | ISL | GOV | prime minister | 2009-02-01 | 2013-05-23
Johannes Rau | DEU | GOV | president | 1999-07-01 | 2004-06-30
John Bruton | IRL | GOV | prime minister | 1994-12-15 | 1997-06-26
John Healey | GBR | GOV | defence secretary | 2024-07-05
John Hume | GBR | PTY | leader of the SDLP | 1979 | 2001-11
John Hutton | GBR | GOV | defence secretary | 2008-10-03 | 2009-06-05
John Major | GBR | GOV | finance minister | 1989-10-26 | 1990-11-28
John Major | GBR | GOV | prime minister | 1990-11-28 | 1997-05-02
John Major | GBR | ELI | former prime minister | 1997-05-02
John Prescott | GBR | GOV | deputy prime minister | 1997-05-02 | 2007-06-27
John Reid | GBR | GOV | Northern Ireland secretary | 2001-01-25 | 2002-10-24
John Reid | GBR | GOV | defence secretary | 2005-05-06 | 2006-05-05
John Reid | GBR | GOV | home secretary | 2006-05-05 | 2007-06-27
John Sawers | GBR | GOV | MI6 chief | 2009-11 | 2014-11
John Scarlett | GBR | GOV | MI6 chief | 2004-05 | 2009-10
John Smith | GBR | PTY OPP | leader of the Labour Party | 1992-07-18 | 1994-05-12
John Swinney | GBR | PTY | leader of the Scottish National Party | 2000-09 | 2004-09
John Swinney | GBR | PTY GOV | first minister of Scotland | 2024-05-08
Jonas Gahr Stoere; Jonas Gahr Støre | NOR | GOV | foreign minister | 2005-10 | 2012-09
Jonas Gahr Stoere; Jonas Gahr Støre | NOR | GOV | prime minister | 2021-10-14
Jordan Bardella | FRA | PTY OPP | leader of the National Rally | 2022-11
Jordi Pujol | ESP | GOV | president of Catalonia | 1980-05 | 2003-12
Jorge Fernandez Diaz; Jorge Fernández Díaz | ESP | GOV | interior minister | 2011-12-22 | 2016-11-04
Jorge Sampaio | PRT | GOV | president | 1996-03-09 | 2006-03-09
Joschka Fischer; Joseph Fischer | DEU | GOV | foreign minister | 1998-10-27 | 2005-11-22
Joschka Fischer; Joseph Fischer | DEU | ELI | former foreign minister | 2005-11-22
Jose Antonio Alonso; José Antonio Alonso | ESP | GOV | interior minister | 2004-04-18 | 2006-04-11
Jose Antonio Alonso; José Antonio Alonso | ESP | GOV | defence minister | 2006-04-11 | 2008-04-14
Jose Antonio Ardanza; José Antonio Ardanza | ESP | GOV PTY | president of the Basque Country | 1985-03 | 1999-01
Jose Bono; José Bono | ESP | GOV | defence minister | 2004-04-18 | 2006-04-11
Jose Bove | FRA | AGR SOC | farmers' leader | 1999 | 2009
Jose Bove | EUR | LEG | member of the European Parliament | 2009 | 2019
Jose Luis Corcuera; José Luis Corcuera | ESP | GOV | interior minister | 1988-07 | 1993-11
Jose Luis Rodriguez Zapatero; Rodriguez Zapatero; Zapatero; Luis Rodriguez Zapatero | ESP | PTY OPP | leader of the Socialists | 2000-07 | 2004-04-16
Jose Luis Rodriguez Zapatero; Rodriguez Zapatero; Zapatero; Luis Rodriguez Zapatero | ESP | GOV | prime minister | 2004-04-17 | 2011-12-21
Jose Luis Rodriguez Zapatero; Rodriguez Zapatero; Zapatero; Luis Rodriguez Zapatero | ESP | ELI | former prime minister | 2011-12-21
Jose Manuel Albares | ESP | GOV | foreign minister | 2021-07-12
Jose Manuel Garcia-Margallo | ESP | GOV | foreign minister | 2011-12-22 | 2016-11
Jose Maria Aznar; Aznar | ESP | PTY OPP | leader of the Popular Party | 1990-04 | 1996-05-04
Jose Maria Aznar; Aznar | ESP | GOV | prime minister | 1996-05-04 | 2004-04-16
Jose Maria Aznar; Aznar | ESP | ELI | former prime minister | 2004-04-16
Jose Montilla; José Montilla | ESP | GOV PTY | president of Catalonia | 2006-11 | 2010-12
Jose Socrates | PRT | GOV | prime minister | 2005-03-12 | 2011-06-21
Josef Tosovsky; Josef Tošovský | CZE | GOV | prime minister | 1998-01-02 | 1998-07-22
Josef Zieleniec | CZE | GOV | foreign minister | 1993-01-01 | 1997-10
Josep Pique | ESP | GOV | foreign minister | 2000-04-28 | 2002-07
Joseph Deiss | CHE | GOV | foreign minister | 1999-05 | 2002-12
Joseph Deiss | CHE | GOV | president | 2004-01 | 2004-12
Joseph Muscat | MLT | GOV | prime minister | 2013-03-11 | 2020-01-13
Josip Manolic | HRV | GOV | prime minister | 1990-08-24 | 1991-07-17
Jozef Glemp; Cardinal Glemp | POL | REL | primate | 1981-07 | 2009-12
Jozef Moravcik; Jozef Moravčík | SVK | GOV | foreign minister | 1993-03 | 1994-03
Jozef Moravcik; Jozef Moravčík | SVK | GOV | prime minister | 1994-03-15 | 1994-12-13
Jozef Oleksy; Oleksy | POL | GOV | prime minister | 1995-03-07 | 1996-02-07
Jozo Rados; Jozo Radoš | HRV | GOV | defence minister | 2000-01-27 | 2002
Jozsef Antall | HUN | GOV | prime minister | 1990-05-23 | 1993-12-12
Juan Alberto Belloch | ESP | GOV | interior minister | 1994-05 | 1996-05
Juan Ignacio Zoido | ESP | GOV | interior minister | 2016-11-04 | 2018-06-01
Juan Jose Ibarretxe; Juan José Ibarretxe | ESP | GOV PTY | president of the Basque Country | 1999-01 | 2009-05
Juansher Burchuladze | GEO | GOV | defence minister | 2021-02-22 | 2024-02
Juergen Trittin; Jürgen Trittin | DEU | PTY | leader of the Greens | 2009-10 | 2013-10
Juha Sipila; Juha Sipilä; Juha Sipilae | FIN | GOV | prime minister | 2015-05-29 | 2019-06-06
Juhan Parts | EST | GOV | prime minister | 2003-04-10 | 2005-04-13
Julian Assange; Assange | GBR | JRN | founder of WikiLeaks | 2006
Julian Garcia Vargas; Julián García Vargas | ESP | GOV | defence minister | 1991-03-12 | 1995-07-03
Julian Smith | GBR | GOV | Northern Ireland secretary | 2019-07-24 | 2020-02-13
Juraj Blanar; Juraj Blanár | SVK | GOV | foreign minister | 2023-10-25
Juraj Schenk | SVK | GOV | foreign minister | 1994-12 | 1996-08
Jurgen Ligi; Jürgen Ligi | EST | GOV | foreign minister | 2016-09 | 2016-11-23
Juri Ratas; Jüri Ratas | EST | GOV | prime minister | 2016-11-23 | 2021-01-26
Justin Welby | GBR | REL | archbishop of Canterbury | 2013-02 | 2025-01
Jyrki Katainen | FIN | GOV | prime minister | 2011-06-22 | 2014-06-24
Karel De Gucht | BEL | GOV | foreign minister | 2004-07-18 | 2009-07-17
Karel Schwarzenberg; Schwarzenberg | CZE | GOV | foreign minister | 2007-01-09 | 2009-05-08
Karel Schwarzenberg; Schwarzenberg | CZE | GOV | foreign minister | 2010-07-13 | 2013-07-10
Karen Bradley | GBR | GOV | Northern Ireland secretary | 2018-01-08 | 2019-07-24
Karen Karapetyan | ARM | GOV | prime minister | 2016-09-13 | 2018-04-17
Karin Keller-Sutter | CHE | GOV | president | 2025-01 | 2025-12
Karin Kneissl | AUT | GOV | foreign minister | 2017-12-18 | 2019-06-03
Karl Erjavec | SVN | GOV | foreign minister | 2012-02-10 | 2018-09-13
Karl Nehammer | AUT | GOV | chancellor | 2021-12-06 | 2025-01-10
Karl Otto Poehl; Karl Otto Pöhl | DEU | GOV | central bank governor | 1980-01 | 1991-07
Karl-Theodor zu Guttenberg | DEU | GOV | defence minister | 2009-10-28 | 2011-03-03
Karol Nawrocki; Nawrocki | POL | GOV | president | 2025-08-06
Karolos Papoulias | GRC | GOV | foreign minister | 1993-10-13 | 1996-01-22
Kaspar Villiger | CHE | GOV | president | 2002-01 | 2002-12
Katalin Novak; Katalin Novák | HUN | GOV | president | 2022-05-10 | 2024-02-26
Katherina Reiche | DEU | GOV | economy minister | 2025-05-06
Katrin Jakobsdottir; Katrín Jakobsdóttir | ISL | GOV | prime minister | 2017-11-30 | 2024-04-09
Kazimierz Marcinkiewicz; Marcinkiewicz | POL | GOV | prime minister | 2005-10-31 | 2006-07-14
Kazimira Prunskiene; Kazimiera Prunskiene; Kazimira Prunskienė | LTU | GOV | prime minister | 1990-03-17 | 1991-01-10
Keir Starmer; Starmer | GBR | PTY OPP | leader of the Labour Party | 2020-04-04 | 2024-07-05
Keir Starmer; Starmer | GBR | GOV | prime minister | 2024-07-05
Keit Pentus-Rosimannus | EST | GOV | foreign minister | 2014-11 | 2015-07
Kemal Kilicdaroglu; Kilicdaroglu | TUR | PTY OPP | leader of the CHP | 2010-05 | 2023-11
Kemal Unakitan; Kemal Unakıtan | TUR | GOV | finance minister | 2002-11-18 | 2009-05-01
Kemi Badenoch | GBR | PTY OPP | leader of the Conservatives | 2024-11-02
Ken Livingstone | GBR | GOV | mayor of London | 2000-05 | 2008-05
Kenneth Baker | GBR | GOV | home secretary | 1990-11-28 | 1992-04-11
Kenneth Clarke | GBR | GOV | home secretary | 1992-04-11 | 1993-05-27
Kenneth Clarke | GBR | GOV | finance minister | 1993-05-27 | 1997-05-02
Kersti Kaljulaid | EST | GOV | president | 2016-10-10 | 2021-10-11
Kestutis Budrys; Kęstutis Budrys | LTU | GOV | foreign minister | 2024-12-12
King Albert | BEL | GOV | king | 1993-08-09 | 2013-07-21
King Baudouin | BEL | GOV | king | 1951-07-17 | 1993-07-31
King Carl Gustaf; King Carl XVI Gustaf; King Carl Gustav | SWE | GOV | king | 1973-09-15
King Charles III; King Charles; Charles III; Prince Charles | GBR | GOV | prince of Wales | 1958 | 2022-09-08
King Charles III; King Charles; Charles III; Prince Charles | GBR | GOV | king | 2022-09-08
King Felipe VI; King Felipe; Felipe VI | ESP | GOV | king | 2014-06-19
King Frederik; King Frederik X | DNK | GOV | king | 2024-01-14
King Harald; King Harald V | NOR | GOV | king | 1991-01-17
King Juan Carlos; Juan Carlos I; King Juan Carlos I | ESP | GOV | king | 1975-11-22 | 2014-06-19
King Juan Carlos; Juan Carlos I; King Juan Carlos I | ESP | ELI | former king | 2014-06-19
King Philippe | BEL | GOV | king | 2013-07-21
Kinga Goncz; Kinga Göncz | HUN | GOV | foreign minister | 2006-06-09 | 2009-04
Kiril Petkov | BGR | GOV | prime minister | 2021-12-13 | 2022-08-02
Kirill Dmitriev | RUS | GOV | presidential envoy | 2025-02
Kiro Gligorov | MKD | GOV | president | 1991-01-27 | 1999-11-19
Kjell Magne Bondevik | NOR | GOV | prime minister | 1997-10-17 | 2000-03-17
Kjell Magne Bondevik | NOR | GOV | prime minister | 2001-10-19 | 2005-10-17
Klaudia Tanner | AUT | GOV | defence minister | 2020-01-07
Klaus Iohannis; Iohannis | ROU | GOV | president | 2014-12-21 | 2025-02-12
Klaus Kinkel; Kinkel | DEU | GOV | foreign minister | 1992-05-18 | 1998-10-26
Klaus Tschuetscher; Klaus Tschütscher | LIE | GOV | prime minister | 2009-03-25 | 2013-03-27
Knut Vollebaek; Knut Vollebæk | NOR | GOV | foreign minister | 1997-10-17 | 2000-03-17
Kolinda Grabar-Kitarovic | HRV | GOV | foreign minister | 2005-02 | 2008-01
Kolinda Grabar-Kitarovic | HRV | GOV | president | 2015-02-19 | 2020-02-18
Kostis Hatzidakis | GRC | GOV | finance minister | 2023-06-27 | 2025-03
Kostyantyn Gryshchenko; Kostyantyn Hryshchenko; Konstantin Grishchenko | UKR | GOV | foreign minister | 2003-09-02 | 2005-02-03
Kostyantyn Gryshchenko; Kostyantyn Hryshchenko; Konstantin Grishchenko | UKR | GOV | foreign minister | 2010-03-11 | 2012-12-24
Kostyantyn Morozov; Konstantin Morozov | UKR | GOV | defence minister | 1991-09-03 | 1993-10-04
Kresimir Zubak | BIH | GOV | president of the Federation | 1994-05-31 | 1997-03-18
Kresimir Zubak | BIH | GOV | member of the presidency | 1996-10-05 | 1998-11-15
Krisjanis Karins; Krišjānis Kariņš | LVA | GOV | prime minister | 2019-01-23 | 2023-09-15
Krisjanis Karins; Krišjānis Kariņš | LVA | GOV | foreign minister | 2023-09-15 | 2024-04-10
Kristen Michal | EST | GOV | prime minister | 2024-07-23
Kristian Jensen | DNK | GOV | foreign minister | 2015-06-28 | 2016-11-28
Kristian Vigenin | BGR | GOV | foreign minister | 2013-05-29 | 2014-08-06
Kristiina Ojuland | EST | GOV | foreign minister | 2002-01-28 | 2005-02
Kristof Szalay-Bobrovniczky; Kristóf Szalay-Bobrovniczky | HUN | GOV | defence minister | 2022-05-24
Kristrun Frostadottir | ISL | GOV | prime minister | 2024-12-21
Krzysztof Skubiszewski | POL | GOV | foreign minister | 1989-09 | 1993-10
Kurt Beck | DEU | PTY OPP | leader of the Social Democrats | 2006-04 | 2008-09
Kurt Waldheim | AUT | GOV | president | 1986-07-08 | 1992-07-08
Kwasi Kwarteng | GBR | GOV | finance minister | 2022-09-06 | 2022-10-14
Kyriakos Mitsotakis | GRC | PTY OPP | leader of New Democracy | 2016-01-10 | 2019-07-08
Kyriakos Mitsotakis | GRC | GOV | prime minister | 2019-07-08 | 2023-05-24
Kyriakos Mitsotakis | GRC | GOV | prime minister | 2023-06-26
Kyriakos Pierrakakis | GRC | GOV | finance minister | 2025-03
Kyrylo Budanov; Budanov | UKR | SPY | military intelligence chief | 2020-08-05
Kyrylo Shevchenko | UKR | GOV | central bank governor | 2020-07-16 | 2022-10-06
Laila Freivalds | SWE | GOV | foreign minister | 2003-10-10 | 2006-03-21
Laimdota Straujuma | LVA | GOV | prime minister | 2014-01-22 | 2016-02-11
Lamberto Dini; Dini | ITA | GOV | treasury minister | 1994-05 | 1995-01
Lamberto Dini; Dini | ITA | GOV | prime minister | 1995-01-17 | 1996-05-17
Lamberto Dini; Dini | ITA | GOV | foreign minister | 1996-05-17 | 2001-06-06
Lars Klingbeil | DEU | GOV | finance minister | 2025-05-06
Lars Lokke Rasmussen; Lars Løkke Rasmussen; Lars Loekke Rasmussen | DNK | GOV | prime minister | 2009-04-05 | 2011-10-03
Lars Lokke Rasmussen; Lars Løkke Rasmussen; Lars Loekke Rasmussen | DNK | GOV | prime minister | 2015-06-28 | 2019-06-27
Lars Lokke Rasmussen; Lars Løkke Rasmussen; Lars Loekke Rasmussen | DNK | GOV | foreign minister | 2022-12-15
Laszlo Kovacs; László Kovács | HUN | GOV | foreign minister | 1994-07-15 | 1998-07-08
Laszlo Kovacs; László Kovács | HUN | GOV | foreign minister | 2002-05-27 | 2004-11
Laszlo Solyom; László Sólyom | HUN | GOV | president | 2005-08-05 | 2010-08-06
Laurent Fabius; Fabius | FRA | LEG | speaker of parliament | 1997-06 | 2000-03
Laurent Fabius; Fabius | FRA | GOV | finance minister | 2000-03 | 2002-05
Laurent Fabius; Fabius | FRA | GOV | foreign minister | 2012-05-16 | 2016-02-11
Laurent Nunez; Laurent Nuñez | FRA | GOV | interior minister | 2025-10-12
Laurent Wauquiez | FRA | PTY OPP | leader of the Republicans | 2017-12-10 | 2019-06-02
Laurynas Mindaugas Stankevicius; Mindaugas Stankevicius; Laurynas Mindaugas Stankevičius | LTU | GOV | prime minister | 1996-02-23 | 1996-12-04
Lawrence Gonzi | MLT | GOV | prime minister | 2004-03-23 | 2013-03-11
Lazar Comanescu; Lazăr Comănescu | ROU | GOV | foreign minister | 2008-04 | 2008-12-22
Lazar Comanescu; Lazăr Comănescu | ROU | GOV | foreign minister | 2015-11-17 | 2017-01-04
Lech Kaczynski | POL | GOV | justice minister | 2000-06 | 2001-07
Lech Kaczynski | POL | GOV | mayor of Warsaw | 2002-11-18 | 2005-12-22
Lech Kaczynski | POL | GOV | president | 2005-12-23 | 2010-04-10
Lech Walesa; Walesa | POL | LAB PTY | leader of Solidarity | 1980-08 | 1990-12-22
Lech Walesa; Walesa | POL | GOV | president | 1990-12-22 | 1995-12-22
Lech Walesa; Walesa | POL | ELI | former president | 1995-12-22
Lena Hjelm-Wallen; Lena Hjelm-Wallén | SWE | GOV | foreign minister | 1994-10-07 | 1998-10-07
Lene Espersen | DNK | GOV | foreign minister | 2010-02-23 | 2011-10-03
Lennart Meri | EST | GOV | president | 1992-10 | 2001-10
Leo Varadkar | IRL | GOV | prime minister | 2017-06-14 | 2020-06-27
Leo Varadkar | IRL | GOV | prime minister | 2022-12-17 | 2024-04-09
Leonid Kozhara | UKR | GOV | foreign minister | 2012-12-24 | 2014-02-23
Leonid Kravchuk; Kravchuk | UKR | LEG | head of parliament | 1990-07-23 | 1991-12-05
Leonid Kravchuk; Kravchuk | UKR | GOV | president | 1991-12-05 | 1994-07-19
Leonid Kravchuk; Kravchuk | UKR | ELI | former president | 1994-07-19
Leonid Kuchma; Kuchma | UKR | GOV | prime minister | 1992-10-13 | 1993-09-22
Leonid Kuchma; Kuchma | UKR | GOV | president | 1994-07-19 | 2005-01-23
Leonid Kuchma; Kuchma | UKR | ELI | former president | 2005-01-23
Leonid Pasechnik | UKR | REB PRE | leader of the Luhansk People's Republic | 2017-11
Leonid Slutsky | RUS | PTY | leader of the Liberal Democratic Party | 2022-05-27
Leszek Balcerowicz; Balcerowicz | POL | GOV | finance minister | 1989-09 | 1991-12
Leszek Balcerowicz; Balcerowicz | POL | GOV | finance minister | 1997-10 | 2000-06
Leszek Balcerowicz; Balcerowicz | POL | GOV | central bank governor | 2001-01 | 2007-01
Leszek Miller | POL | GOV | prime minister | 2001-10-19 | 2004-05-02
Levan Izoria | GEO | GOV | defence minister | 2016-08-01 | 2019-09
Levon Ter-Petrosyan; Levon Ter-Petrossian; Ter-Petrosyan | ARM | GOV | president | 1991-10-16 | 1998-02-04
Levon Ter-Petrosyan; Levon Ter-Petrossian; Ter-Petrosyan | ARM | PTY OPP | former president | 1998-02-04
Leyla Zana | TUR | LEG PTY OPP | Kurdish politician | 1991
Liam Fox | GBR | GOV | defence secretary | 2010-05-12 | 2011-10-14
Linas Linkevicius; Linas Linkevičius; Linkevicius | LTU | GOV | foreign minister | 2012-12-13 | 2020-12-11
Lionel Jospin; Jospin | FRA | PTY OPP | leader of the Socialists | 1995-10 | 1997-06-02
Lionel Jospin; Jospin | FRA | GOV | prime minister | 1997-06-02 | 2002-05-06
Liz Truss | GBR | GOV | foreign secretary | 2021-09-15 | 2022-09-06
Liz Truss | GBR | GOV | prime minister | 2022-09-06 | 2022-10-25
Liz Truss | GBR | ELI | former prime minister | 2022-10-25
Ljubco Georgievski | MKD | GOV | prime minister | 1998-11-30 | 2002-11-01
Ljubisa Dikovic; Ljubiša Diković | SRB | MIL | army chief | 2011-12 | 2018-09
Ljupco Jordanovski; Ljupčo Jordanovski | MKD | GOV | acting president | 2004-02-26 | 2004-05-12
Lojze Peterle | SVN | GOV | prime minister | 1990-05-16 | 1992-05-14
Lojze Peterle | SVN | GOV | foreign minister | 1993-01-25 | 1994-10
Lojze Peterle | SVN | GOV | foreign minister | 2000-06 | 2000-11-30
Lorenzo Guerini | ITA | GOV | defence minister | 2019-09-05 | 2022-10-22
Lothar de Maiziere | DEU | GOV | prime minister of East Germany | 1990-04-12 | 1990-10-02
Louis Michel | BEL | GOV | foreign minister | 1999-07-12 | 2004-07-18
Lubomir Metnar; Lubomír Metnar | CZE | GOV | defence minister | 2018-06-27 | 2021-12-17
Lubomir Zaoralek; Lubomír Zaorálek | CZE | GOV | foreign minister | 2014-01-29 | 2017-12-13
Luc Frieden | LUX | GOV | prime minister | 2023-11-17
Lucas Papademos | GRC | GOV | prime minister | 2011-11-11 | 2012-05-16
Luciana Lamorgese | ITA | GOV | interior minister | 2019-09-05 | 2022-10-22
Ludivine Dedonder | BEL | GOV | defence minister | 2020-10-01 | 2025-02-03
Ludovic Orban | ROU | GOV | prime minister | 2019-11-04 | 2020-12-07
Ludovit Odor; Ľudovít Ódor | SVK | GOV | prime minister | 2023-05-15 | 2023-10-25
Luigi Di Maio; Di Maio | ITA | PTY | leader of the Five Star Movement | 2017-09-23 | 2018-06-01
Luigi Di Maio; Di Maio | ITA | GOV | deputy prime minister | 2018-06-01 | 2019-09-05
Luigi Di Maio; Di Maio | ITA | GOV | foreign minister | 2019-09-05 | 2022-10-22
Luis Amado; Luís Amado | PRT | GOV | foreign minister | 2006-07-03 | 2011-06-21
Luis Montenegro | PRT | GOV | prime minister | 2024-04-02
Luminita Odobescu; Luminița Odobescu | ROU | GOV | foreign minister | 2023-06-15 | 2024-12-23
Lutfi Elvan; Lütfi Elvan | TUR | GOV | finance minister | 2020-11-10 | 2021-12-02
Lydie Polfer | LUX | GOV | foreign minister | 1999-08 | 2004-07-31
Lyuben Berov | BGR | GOV | prime minister | 1992-12-30 | 1994-10-17
Magdalena Andersson | SWE | GOV | prime minister | 2021-11-30 | 2022-10-18
Magdalena Andersson | SWE | PTY OPP | opposition leader | 2022-10-18
Magdalena Rzeczkowska | POL | GOV | finance minister | 2022-04 | 2023-11-27
Maia Panjikidze | GEO | GOV | foreign minister | 2012-10-25 | 2014-11-05
Maia Sandu; Sandu | MDA | GOV | prime minister | 2019-06 | 2019-11
Maia Sandu; Sandu | MDA | GOV | president | 2020-12-24
Maka Botchorishvili; Maka Bochorishvili | GEO | GOV | foreign minister | 2024-10
Malcolm Rifkind | GBR | GOV | defence secretary | 1992-04 | 1995-07-05
Malcolm Rifkind | GBR | GOV | foreign secretary | 1995-07-05 | 1997-05-02
Mamuka Bakhtadze | GEO | GOV | prime minister | 2018-06-20 | 2019-09-02
Manfred Kanther | DEU | GOV | interior minister | 1993-07 | 1998-10
Manuel Valls; Valls | FRA | GOV | interior minister | 2012-05-16 | 2014-03-31
Manuel Valls; Valls | FRA | GOV | prime minister | 2014-03-31 | 2016-12-06
Marc Forne; Marc Forné | AND | GOV | prime minister | 1994-12 | 2005-05
Marcel Ciolacu | ROU | GOV | prime minister | 2023-06-15 | 2025-05-05
Marcelo Rebelo de Sousa | PRT | GOV | president | 2016-03-09 | 2026-03
Marcin Kierwinski; Marcin Kierwiński | POL | GOV | interior minister | 2023-12-13 | 2024-05-10
Marcin Kierwinski; Marcin Kierwiński | POL | GOV | interior minister | 2025-07-24
Marco Minniti | ITA | GOV | interior minister | 2016-12-12 | 2018-06-01
Marek Belka | POL | GOV | finance minister | 2001-10-19 | 2002-07-06
Marek Belka | POL | GOV | prime minister | 2004-05-02 | 2005-10-31
Marek Belka | POL | GOV | central bank governor | 2010-06-11 | 2016-06-10
Margaret Beckett | GBR | PTY OPP | leader of the Labour Party | 1994-05-12 | 1994-07-21
Margaret Beckett | GBR | GOV | foreign secretary | 2006-05-05 | 2007-06-28
Margaret Thatcher; Thatcher | GBR | GOV | prime minister | 1979-05-04 | 1990-11-28
Margaret Thatcher; Thatcher | GBR | ELI | former prime minister | 1990-11-28 | 2013-04-08
Margaretha af Ugglas | SWE | GOV | foreign minister | 1991-10-04 | 1994-10-07
Margarita Robles | ESP | GOV | defence minister | 2018-06-07
Margarita Robles | ESP | GOV | acting foreign minister | 2019-11-30 | 2020-01-13
Margot Wallstrom; Margot Wallström; Margot Wallstroem | SWE | GOV | foreign minister | 2014-10-03 | 2019-09-10
Margus Tsahkna | EST | GOV | foreign minister | 2023-04-17
Mari Kiviniemi | FIN | GOV | prime minister | 2010-06-22 | 2011-06-22
Maria Dolores de Cospedal; María Dolores de Cospedal | ESP | GOV | defence minister | 2016-11-04 | 2018-06-01
Maria Jesus Montero; María Jesús Montero | ESP | GOV | finance minister | 2018-06-07
Maria Malmer Stenergard | SWE | GOV | foreign minister | 2024-09-10
Maria Zakharova; Mariya Zakharova; Zakharova | RUS | GOV | foreign ministry spokeswoman | 2015-08
Marian Lupu | MDA | GOV | acting president | 2010-12-30 | 2012-03-23
Mariano Rajoy; Rajoy | ESP | GOV | interior minister | 2001-02 | 2002-07
Mariano Rajoy; Rajoy | ESP | PTY OPP | leader of the Popular Party | 2004-10 | 2011-12-21
Mariano Rajoy; Rajoy | ESP | GOV | prime minister | 2011-12-21 | 2018-06-01
Mariano Rajoy; Rajoy | ESP | ELI | former prime minister | 2018-06-01
Marie-George Buffet | FRA | PTY | leader of the Communists | 2003 | 2010-06
Marin Raykov | BGR | GOV | caretaker prime minister | 2013-03-13 | 2013-05-29
Marina Kaljurand | EST | GOV | foreign minister | 2015-07 | 2016-09
Marine Le Pen | FRA | PTY OPP | leader of the National Front | 2011-01-16
Marine Tondelier | FRA | PTY | leader of the Greens | 2022-12
Mario Banozic; Mario Banožić | HRV | GOV | defence minister | 2020-07-23 | 2023-11-11
Mario Frick | LIE | GOV | prime minister | 1993-12 | 2001-04
Mario Mauro | ITA | GOV | defence minister | 2013-04-28 | 2014-02-22
Mario Monti; Monti | EUR | GOV | EU commissioner | 1995-01 | 2004-10
Mario Monti; Monti | ITA | GOV | prime minister | 2011-11-16 | 2013-04-28
Mario Monti; Monti | ITA | GOV | acting foreign minister | 2013-03-26 | 2013-04-28
Mario Soares | PRT | GOV | president | 1986-03-09 | 1996-03-09
Maris Gailis | LVA | GOV | prime minister | 1994-09-19 | 1995-12-21
Maris Kucinskis; Māris Kučinskis | LVA | GOV | prime minister | 2016-02-11 | 2019-01-23
Maris Riekstins; Māris Riekstiņš | LVA | GOV | foreign minister | 2007-11 | 2010-04
Mariusz Blaszczak | POL | GOV | interior minister | 2015-11-16 | 2018-01-09
Mariusz Blaszczak | POL | GOV | defence minister | 2018-01-09 | 2023-11-27
Mariusz Kaminski; Mariusz Kamiński | POL | GOV | interior minister | 2019-08-14 | 2023-11-27
Mariya Gabriel | BGR | GOV | foreign minister | 2023-06-06 | 2024-04-09
Marjan Sarec; Marjan Šarec | SVN | GOV | prime minister | 2018-09-13 | 2020-03-13
Mark Drakeford | GBR | GOV | first minister of Wales | 2018-12-13 | 2024-03-20
Mark Eyskens | BEL | GOV | foreign minister | 1989-06 | 1992-03-07
Marko Djuric | SRB | GOV | foreign minister | 2024-05-02
Markos Kyprianou | CYP | GOV | foreign minister | 2008-03 | 2011-07
Markus Soeder; Markus Söder | DEU | PTY | leader of the Christian Social Union | 2019-01-19
Mart Laar | EST | GOV | prime minister | 1992-10-21 | 1994-11-08
Mart Laar | EST | GOV | prime minister | 1999-03-25 | 2002-01-28
Mart Siimann | EST | GOV | prime minister | 1997-03-17 | 1999-03-25
Martin Lidegaard | DNK | GOV | foreign minister | 2014-02-03 | 2015-06-28
Martin McGuinness | GBR | PTY | Sinn Fein leader | 1990 | 1999-12
Martin McGuinness | GBR | GOV | education minister | 1999-12 | 2002-10
Martin McGuinness | GBR | PTY | Sinn Fein leader | 2002-10 | 2007-05-08
Martin McGuinness | GBR | GOV | deputy first minister of Northern Ireland | 2007-05-08 | 2017-01-09
Martin Raguz; Martin Raguž | BIH | GOV | prime minister | 2000-10 | 2001-02-22
Martin Stropnicky; Martin Stropnický | CZE | GOV | foreign minister | 2017-12-13 | 2018-06-27
Martine Aubry | FRA | PTY OPP | leader of the Socialists | 2008-11-26 | 2012-09
Martti Ahtisaari; Ahtisaari | FIN | GOV | president | 1994-03-01 | 2000-03-01
Martti Ahtisaari; Ahtisaari | FIN | ELI | mediator | 2000-03-01 | 2023-10-16
Mary McAleese | IRL | GOV | president | 1997-11-11 | 2011-11-10
Mary Robinson | IRL | GOV | president | 1990-12-03 | 1997-09-12
Massimo D'Alema; D'Alema | ITA | PTY | leader of the Democratic Left | 1994-07 | 1998-10-21
Massimo D'Alema; D'Alema | ITA | GOV | prime minister | 1998-10-21 | 2000-04-25
Massimo D'Alema; D'Alema | ITA | GOV | foreign minister | 2006-05-17 | 2008-05-08
Mate Boban | BIH | REB PRE | Bosnian Croat leader | 1992-07 | 1994-02
Mate Granic | HRV | GOV | foreign minister | 1993-05-27 | 2000-01-27
Mateusz Morawiecki; Morawiecki | POL | GOV | finance minister | 2016-09-28 | 2018-01-09
Mateusz Morawiecki; Morawiecki | POL | GOV | prime minister | 2017-12-11 | 2023-11-27
Mateusz Morawiecki; Morawiecki | POL | PTY OPP | former prime minister | 2023-12-13
Mateusz Szczurek | POL | GOV | finance minister | 2013-11-27 | 2015-11-16
Matteo Piantedosi | ITA | GOV | interior minister | 2022-10-22
Matteo Renzi; Renzi | ITA | GOV | mayor of Florence | 2009-06 | 2014-02
Matteo Renzi; Renzi | ITA | GOV | prime minister | 2014-02-22 | 2016-12-12
Matteo Renzi; Renzi | ITA | ELI | former prime minister | 2016-12-12
Matteo Renzi; Renzi | ITA | PTY OPP | leader of Italia Viva | 2019-09
Matteo Salvini; Salvini | ITA | PTY OPP | leader of the League | 2013-12 | 2018-06-01
Matteo Salvini; Salvini | ITA | GOV | interior minister | 2018-06-01 | 2019-09-05
Matteo Salvini; Salvini | ITA | PTY | leader of the League | 2019-09-05 | 2022-10-22
Matteo Salvini; Salvini | ITA | GOV | deputy prime minister | 2022-10-22
Matthias Fekl | FRA | GOV | interior minister | 2017-03-21 | 2017-05-10
Matthias Platzeck | DEU | PTY OPP | leader of the Social Democrats | 2005-11 | 2006-04
Matti Vanhanen | FIN | GOV | prime minister | 2003-06-24 | 2010-06-22
Mauno Koivisto | FIN | GOV | president | 1982-01 | 1994-03-01
Maxim Ryzhenkov; Maksim Ryzhenkov | BLR | GOV | foreign minister | 2024-06-27
Maxime Prevot; Maxime Prévot | BEL | GOV | foreign minister | 2025-02-03
Mehmet Ali Talat | CYP | PRE | Turkish Cypriot leader | 2005-04 | 2010-04
Mehmet Simsek; Mehmet Şimşek | TUR | GOV | finance minister | 2009-05-01 | 2015-11-24
Mehmet Simsek; Mehmet Şimşek | TUR | GOV | finance minister | 2023-06-03
Meliza Haradinaj-Stublla; Meliza Haradinaj | KOS | GOV | foreign minister | 2020-06-03 | 2021-03-22
Menzies Campbell; Ming Campbell | GBR | PTY | leader of the Liberal Democrats | 2006-03-02 | 2007-10-15
Meral Aksener; Meral Akşener | TUR | PTY OPP | leader of the Good Party | 2017-10-25 | 2024-04-27
Mervyn King | GBR | GOV | central bank governor | 2003-07-01 | 2013-06-30
Mesut Yilmaz | TUR | GOV | foreign minister | 1987-12 | 1990-02-20
Mesut Yilmaz | TUR | GOV | prime minister | 1991-06-23 | 1991-11-20
Mesut Yilmaz | TUR | GOV | prime minister | 1996-03-06 | 1996-06-28
Mesut Yilmaz | TUR | GOV | prime minister | 1997-06-30 | 1999-01-11
Metin Gurak; Metin Gürak | TUR | MIL | army chief | 2023-08-03 | 2025-08
Mette Frederiksen | DNK | GOV | prime minister | 2019-06-27
Mevlut Cavusoglu; Cavusoglu | TUR | GOV | foreign minister | 2014-08-29 | 2023-06-03
Michael D. Higgins; Michael Higgins | IRL | GOV | president | 2011-11-11 | 2025-11-11
Michael Fallon | GBR | GOV | defence secretary | 2014-07-15 | 2017-11-01
Michael Howard | GBR | GOV | home secretary | 1993-05-27 | 1997-05-02
Michael Howard | GBR | PTY OPP | leader of the Conservatives | 2003-11 | 2005-12
Michael Linhart | AUT | GOV | foreign minister | 2021-10-11 | 2021-12-06
Michael Portillo | GBR | GOV | defence secretary | 1995-07-05 | 1997-05-02
Michael Spindelegger | AUT | GOV | foreign minister | 2008-12-02 | 2013-12-16
Michal Kovac; Michal Kováč | SVK | GOV | president | 1993-03-02 | 1998-03-02
Michalis Papaconstantinou | GRC | GOV | foreign minister | 1992-08 | 1993-10-13
Micheal Martin | IRL | GOV | foreign minister | 2008-05-07 | 2011-01-18
Micheal Martin | IRL | GOV | prime minister | 2020-06-27 | 2022-12-17
Micheal Martin | IRL | GOV | foreign minister | 2022-12-17 | 2025-01-23
Micheal Martin | IRL | GOV | prime minister | 2025-01-23
Michel Rocard | FRA | GOV | prime minister | 1988-05-10 | 1991-05-15
Michel Sapin | FRA | GOV | finance minister | 1992-04-02 | 1993-03-29
Michel Sapin | FRA | GOV | finance minister | 2014-04-02 | 2017-05-10
Michele Alliot-Marie | FRA | GOV | defence minister | 2002-05-07 | 2007-05-18
Michele Alliot-Marie | FRA | GOV | interior minister | 2007-05-18 | 2009-06
Michele Alliot-Marie | FRA | GOV | foreign minister | 2010-11-14 | 2011-02-27
Micheline Calmy-Rey | CHE | GOV | foreign minister | 2003-01 | 2011-12
Micheline Calmy-Rey | CHE | GOV | president | 2007-01 | 2007-12
Micheline Calmy-Rey | CHE | GOV | president | 2011-01 | 2011-12
Michelle O'Neill | GBR | GOV | first minister of Northern Ireland | 2024-02-03
Mihai Ghimpu | MDA | GOV | acting president | 2009-09-11 | 2010-12-28
Mihai Popsoi; Mihai Popșoi | MDA | GOV | foreign minister | 2024-01-29
Mihai Razvan Ungureanu; Mihai Răzvan Ungureanu | ROU | GOV | foreign minister | 2004-12-29 | 2007-03
Mihai Razvan Ungureanu; Mihai Răzvan Ungureanu | ROU | GOV | prime minister | 2012-02-09 | 2012-05-07
Mihai Tudose | ROU | GOV | prime minister | 2017-06-29 | 2018-01-16
Mikhail Bogdanov | RUS | GOV | deputy foreign minister | 2011-06 | 2025-07
Mikhail Chigir | BLR | GOV | prime minister | 1994-07-21 | 1996-11-18
Mikhail Fradkov; Fradkov | RUS | GOV | prime minister | 2004-03-05 | 2007-09-14
Mikhail Fradkov; Fradkov | RUS | SPY | foreign intelligence chief | 2007-10 | 2016-10
Mikhail Gorbachev; Mikhail Gorbachyov; Gorbachev; Gorbachov | RUS | GOV | Soviet president | 1985-03-11 | 1991-12-25
Mikhail Gorbachev; Mikhail Gorbachyov; Gorbachev; Gorbachov | RUS | ELI | former Soviet president | 1991-12-25 | 2022-08-30
Mikhail Kasyanov; Kasyanov | RUS | GOV | finance minister | 1999-05 | 2000-05
Mikhail Kasyanov; Kasyanov | RUS | GOV | prime minister | 2000-05-17 | 2004-02-24
Mikhail Kasyanov; Kasyanov | RUS | PTY OPP | former prime minister | 2004-02-24
Mikhail Khodorkovsky; Mikhail Khodorkovskiy; Khodorkovsky | RUS | BUS | head of Yukos | 1997 | 2003-11
Mikhail Khodorkovsky; Mikhail Khodorkovskiy; Khodorkovsky | RUS | OPP | former head of Yukos | 2003-11
Mikhail Khvostov | BLR | GOV | foreign minister | 2000-11 | 2003-03
Mikhail Kolesnikov | RUS | MIL | chief of the General Staff | 1992-12 | 1996-10
Mikhail Mishustin; Mishustin | RUS | GOV | prime minister | 2020-01-16
Mikhail Myasnikovich; Mikhail Miasnikovich | BLR | GOV | prime minister | 2010-12-28 | 2014-12-27
Mikhail Zadornov | RUS | GOV | finance minister | 1997-11 | 1999-05
Mikheil Janelidze | GEO | GOV | foreign minister | 2015-12-30 | 2018-06
Mikheil Kavelashvili | GEO | GOV | president | 2024-12-29
Mikheil Saakashvili; Mikhail Saakashvili; Saakashvili | GEO | PTY OPP | opposition leader | 2001-09 | 2004-01-25
Mikheil Saakashvili; Mikhail Saakashvili; Saakashvili | GEO | GOV | president | 2004-01-25 | 2007-11-25
Mikheil Saakashvili; Mikhail Saakashvili; Saakashvili | GEO | GOV | president | 2008-01-20 | 2013-11-17
Mikheil Saakashvili; Mikhail Saakashvili; Saakashvili | GEO | OPP | former president | 2013-11-17
Mikulas Dzurinda | SVK | GOV | prime minister | 1998-10-30 | 2006-07-04
Mikulas Dzurinda | SVK | GOV | foreign minister | 2010-07-09 | 2012-04-04
Milan Babic | HRV | REB PRE | leader of the Krajina Serbs | 1990-12 | 1995-08
Milan Knazko; Milan Kňažko | SVK | GOV | foreign minister | 1992-06-24 | 1993-03
Milan Kucan | SVN | GOV | president | 1990-05 | 2002-12-22
Milan Martic | HRV | REB PRE | leader of the Krajina Serbs | 1994-02 | 1995-08
Milan Milutinovic | SRB | GOV | foreign minister | 1995-08 | 1998-01
Milan Milutinovic | SRB | GOV | president of Serbia | 1997-12-29 | 2002-12-29
Milan Mojsilovic; Milan Mojsilović | SRB | MIL | army chief | 2018-09-14
Milan Panic | SRB | GOV | prime minister of Yugoslavia | 1992-07-14 | 1993-02-09
Milo Djukanovic; Djukanovic | MNE | GOV | prime minister | 1991-02-15 | 1998-01-15
Milo Djukanovic; Djukanovic | MNE | GOV | president | 1998-01-15 | 2002-11
Milo Djukanovic; Djukanovic | MNE | GOV | prime minister | 2003-01-08 | 2006-11-10
Milo Djukanovic; Djukanovic | MNE | GOV | prime minister | 2008-02-29 | 2010-12-29
Milo Djukanovic; Djukanovic | MNE | GOV | prime minister | 2012-12-04 | 2016-11-28
Milo Djukanovic; Djukanovic | MNE | GOV | president | 2018-05-20 | 2023-05-20
Miloje Miletic; Miloje Miletić | SRB | MIL | army chief | 2009 | 2011-12
Milojko Spajic; Milojko Spajić | MNE | GOV | prime minister | 2023-10-31
Milorad Dodik; Dodik | BIH | GOV | prime minister of the Serb Republic | 1998-01-18 | 2001-01-12
Milorad Dodik; Dodik | BIH | GOV | prime minister of the Serb Republic | 2006-02-28 | 2010-11-15
Milorad Dodik; Dodik | BIH | GOV | president of the Serb Republic | 2010-11-15 | 2018-11-19
Milorad Dodik; Dodik | BIH | GOV | member of the presidency | 2018-11-20 | 2022-11-15
Milorad Dodik; Dodik | BIH | GOV | president of the Serb Republic | 2022-11-15 | 2025-08
Milos Vucevic | SRB | GOV | defence minister | 2022-10 | 2024-05-02
Milos Vucevic | SRB | GOV | prime minister | 2024-05-02 | 2025-04-16
Milos Zeman | CZE | GOV | prime minister | 1998-07-22 | 2002-07-12
Milos Zeman | CZE | GOV | president | 2013-03-08 | 2023-03-08
Miltiadis Evert | GRC | PTY OPP | leader of New Democracy | 1993-11 | 1997-03
Mintimer Shaimiev; Mintimer Shaymiyev | RUS | GOV | president of Tatarstan | 1991-06 | 2010-03
Miomir Zuzul; Miomir Žužul | HRV | GOV | foreign minister | 2003-12-23 | 2005-01
Mircea Geoana; Mircea Geoană | ROU | GOV | foreign minister | 2000-12-28 | 2004-03
Mircea Snegur | MDA | GOV | president | 1990-09 | 1997-01-15
Mirek Topolanek; Mirek Topolánek | CZE | GOV | prime minister | 2006-09-04 | 2009-05-08
Mirjana Markovic | SRB | PTY | leader of the Yugoslav Left | 1994 | 2003-02
Mirko Cvetkovic | SRB | GOV | prime minister | 2008-07-07 | 2012-07-27
Mirko Marjanovic | SRB | GOV | prime minister of Serbia | 1994-03-18 | 2000-10-24
Mirko Sarovic | BIH | GOV | president of the Serb Republic | 2000-01 | 2002-11
Mirko Sarovic | BIH | GOV | member of the presidency | 2002-10-28 | 2003-04-02
Miro Cerar | SVN | GOV | prime minister | 2014-09-18 | 2018-09-13
Miro Cerar | SVN | GOV | foreign minister | 2018-09-13 | 2020-03-13
Miro Kovac; Miro Kovač | HRV | GOV | foreign minister | 2016-01-22 | 2016-10-19
Miroslav Wlachovsky; Miroslav Wlachovský | SVK | GOV | foreign minister | 2023-05-15 | 2023-10-25
Mladen Ivanic; Mladen Ivanić | BIH | GOV | member of the presidency | 2014-11-17 | 2018-11-20
Mo Mowlam; Marjorie Mowlam | GBR | GOV | Northern Ireland secretary | 1997-05-02 | 1999-10-11
Mogens Lykketoft | DNK | GOV | foreign minister | 2000-12-21 | 2001-11-27
Momcilo Krajisnik; Krajisnik | BIH | REB PRE | Bosnian Serb parliament speaker | 1991-10 | 1996-10-05
Momcilo Krajisnik; Krajisnik | BIH | GOV | member of the presidency | 1996-10-05 | 1998-11-15
Momcilo Perisic | SRB | MIL | army chief | 1993-08-26 | 1998-11-24
Momir Bulatovic | SRB | GOV | president of Montenegro | 1990-12-23 | 1998-01-15
Momir Bulatovic | SRB | GOV | prime minister of Yugoslavia | 1998-05-20 | 2000-11-04
Mona Sahlin | SWE | PTY OPP | opposition leader | 2007-03 | 2011-03
Moritz Leuenberger | CHE | GOV | president | 2001-01 | 2001-12
Moritz Leuenberger | CHE | GOV | president | 2006-01 | 2006-12
Muammer Guler; Muammer Güler | TUR | GOV | interior minister | 2013-01-24 | 2013-12-25
Mugur Isarescu; Mugur Isărescu | ROU | GOV | prime minister | 1999-12-22 | 2000-12-28
Muhamed Sacirbey; Mohammed Sacirbey; Muhamed Sacirbegovic | BIH | GOV | ambassador to the United Nations | 1992-05 | 2000-12
Muhamed Sacirbey; Mohammed Sacirbey; Muhamed Sacirbegovic | BIH | GOV | foreign minister | 1995-06 | 1996-01
Mumtaz Soysal; Mümtaz Soysal | TUR | GOV | foreign minister | 1994-07 | 1994-11
Murat Cetinkaya; Murat Çetinkaya | TUR | GOV | central bank governor | 2016-04 | 2019-07-06
Murat Karayalcin; Murat Karayalçın | TUR | GOV | foreign minister | 1994-12 | 1995-03
Murat Uysal | TUR | GOV | central bank governor | 2019-07-06 | 2020-11-07
Murtaza Rakhimov | RUS | GOV | president of Bashkortostan | 1993-12 | 2010-07
Mykhailo Fedorov | UKR | GOV | defence minister | 2026-01
Mykhailo Koval | UKR | GOV | acting defence minister | 2014-03-25 | 2014-07-03
Mykhailo Podolyak; Mykhaylo Podolyak | UKR | GOV | presidential adviser | 2020-04
Mykhailo Yezhel; Mikhail Yezhel | UKR | GOV | defence minister | 2010-03-11 | 2012-02-08
Mykola Azarov; Nikolai Azarov; Azarov | UKR | GOV | finance minister | 2002-11 | 2005-02
Mykola Azarov; Nikolai Azarov; Azarov | UKR | GOV | prime minister | 2010-03-11 | 2014-01-28
Mykola Bilokon | UKR | GOV | interior minister | 2003-08 | 2005-02-03
Naci Agbal; Naci Ağbal | TUR | GOV | finance minister | 2015-11-24 | 2018-07-10
Naci Agbal; Naci Ağbal | TUR | GOV | central bank governor | 2020-11-07 | 2021-03-20
Nadezhda Mihailova; Nadezhda Mihaylova | BGR | GOV | foreign minister | 1997-05-21 | 2001-07-24
Nadhim Zahawi | GBR | GOV | finance minister | 2022-07-05 | 2022-09-06
Nancy Faeser | DEU | GOV | interior minister | 2021-12-08 | 2025-05-06
Narcis Serra; Narcís Serra | ESP | GOV | defence minister | 1982-12-03 | 1991-03-12
Naser Oric | BIH | MIL | Srebrenica commander | 1992-05 | 1995-07
Natalia Gavrilita; Natalia Gavrilița | MDA | GOV | prime minister | 2021-08-06 | 2023-02-16
Natalia Gherman | MDA | GOV | foreign minister | 2013-05-31 | 2016-01-20
Natalia Gherman | MDA | GOV | acting prime minister | 2015-06-22 | 2015-07-30
Natalie Jaresko; Natalia Yaresko | UKR | GOV | finance minister | 2014-12-02 | 2016-04-14
Natasa Pirc Musar; Nataša Pirc Musar | SVN | GOV | president | 2022-12-22
Nebojsa Pavkovic | SRB | MIL | army commander in Kosovo | 1998 | 2000-02
Nebojsa Pavkovic | SRB | MIL | army chief | 2000-02 | 2002-06-24
Nebojsa Radmanovic | BIH | GOV | member of the presidency | 2006-11-06 | 2014-11-17
Nebojsa Rodic; Nebojša Rodić | SRB | GOV | defence minister | 2013-09-02 | 2014-04-27
Nebojsa Stefanovic; Nebojša Stefanović | SRB | GOV | interior minister | 2014-04-27 | 2020-10-28
Nebojsa Stefanovic; Nebojša Stefanović | SRB | GOV | defence minister | 2020-10-28 | 2022-10-26
Necdet Ozel; Necdet Özel | TUR | MIL | army chief | 2011-08 | 2015-08-18
Necip Torumtay | TUR | MIL | army chief | 1987 | 1990-12
Necmettin Erbakan; Erbakan | TUR | PTY OPP | leader of the Welfare Party | 1983 | 1996-06-28
Necmettin Erbakan; Erbakan | TUR | GOV | prime minister | 1996-06-28 | 1997-06-30
Necmettin Erbakan; Erbakan | TUR | ELI | former prime minister | 1997-06-30
Neil Kinnock | GBR | PTY OPP | leader of the Labour Party | 1983-10 | 1992-07
Nick Clegg | GBR | PTY | leader of the Liberal Democrats | 2007-12-18 | 2010-05-11
Nick Clegg | GBR | GOV | deputy prime minister | 2010-05-11 | 2015-05-08
Nickolay Mladenov; Nikolay Mladenov | BGR | GOV | foreign minister | 2010-01-27 | 2013-03-13
Nicola Mancino | ITA | GOV | interior minister | 1992-06-28 | 1994-05-10
Nicola Sturgeon; Sturgeon | GBR | GOV | first minister of Scotland | 2014-11-20 | 2023-03-28
Nicola Zingaretti | ITA | PTY | leader of the Democratic Party | 2019-03-17 | 2021-03-14
Nicolae Ciuca; Nicolae Ciucă | ROU | GOV | prime minister | 2021-11-25 | 2023-06-12
Nicolae Timofti | MDA | GOV | president | 2012-03-23 | 2016-12-23
Nicolae Vacaroiu; Nicolae Văcăroiu | ROU | GOV | prime minister | 1992-11-19 | 1996-12-12
Nicolas Sarkozy; Sarkozy | FRA | GOV | budget minister | 1993-03 | 1995-05
Nicolas Sarkozy; Sarkozy | FRA | GOV | interior minister | 2002-05-07 | 2004-03-31
Nicolas Sarkozy; Sarkozy | FRA | GOV | finance minister | 2004-03-31 | 2004-11-29
Nicolas Sarkozy; Sarkozy | FRA | GOV | interior minister | 2005-06-02 | 2007-03-26
Nicolas Sarkozy; Sarkozy | FRA | GOV | president | 2007-05-16 | 2012-05-15
Nicolas Sarkozy; Sarkozy | FRA | ELI | former president | 2012-05-15
Nicos Anastasiades | CYP | GOV | president | 2013-02-28 | 2023-02-28
Nicu Popescu | MDA | GOV | foreign minister | 2019-06-08 | 2019-11-14
Nicu Popescu | MDA | GOV | foreign minister | 2021-08-06 | 2024-01-24
Nicusor Dan | ROU | GOV | president | 2025-05-26
Niels Helveg Petersen | DNK | GOV | foreign minister | 1993-01-25 | 2000-12-21
Nigel Farage; Farage | GBR | PTY OPP | leader of UKIP | 2006-09 | 2016-11
Nigel Farage; Farage | GBR | PTY OPP | leader of the Brexit Party | 2019-03 | 2021-03
Nigel Farage; Farage | GBR | PTY OPP | leader of Reform UK | 2024-06
Nikica Valentic | HRV | GOV | prime minister | 1993-04-03 | 1995-11-07
Nikol Pashinyan; Pashinyan; Nikol Pashinian | ARM | GOV | prime minister | 2018-05-08
Nikola Dimitrov | MKD | GOV | foreign minister | 2017-05-31 | 2020-08-30
Nikola Gruevski | MKD | GOV | prime minister | 2006-08 | 2016-01-18
Nikola Koljevic | BIH | REB PRE | Bosnian Serb vice president | 1992 | 1996-09
Nikola Poplasen | BIH | GOV | president of the Serb Republic | 1998-11-04 | 1999-03-05
Nikola Poposki | MKD | GOV | foreign minister | 2011-07 | 2017-05-31
Nikola Sainovic | SRB | GOV | prime minister of Serbia | 1993-02-10 | 1994-03-18
Nikola Sainovic | SRB | GOV | deputy prime minister | 1994-03 | 2000-11
Nikola Selakovic | SRB | GOV | foreign minister | 2020-10-28 | 2022-10-26
Nikola Spiric | BIH | GOV | prime minister | 2007-01-11 | 2012-01-12
Nikolai Denkov; Nikolay Denkov | BGR | GOV | prime minister | 2023-06-06 | 2024-04-09
Nikolai Makarov | RUS | MIL | chief of the General Staff | 2008-06 | 2012-11
Nikolai Patrushev; Patrushev | RUS | SPY | head of the FSB | 1999-08 | 2008-05
Nikolai Patrushev; Patrushev | RUS | GOV | secretary of the Security Council | 2008-05 | 2024-05
Nikolai Patrushev; Patrushev | RUS | GOV | presidential aide | 2024-05
Nikolai Ryzhkov | RUS | GOV | Soviet prime minister | 1985-09-27 | 1991-01-14
Nikolay Milkov | BGR | GOV | foreign minister | 2022-08-02 | 2023-06-06
Nikos Androulakis | GRC | PTY | leader of PASOK | 2021-12-12
Nikos Christodoulakis | GRC | GOV | finance minister | 2001-10-24 | 2004-03-10
Nikos Christodoulides | CYP | GOV | foreign minister | 2018-03-01 | 2022-01
Nikos Christodoulides | CYP | GOV | president | 2023-02-28
Nikos Dendias; Dendias | GRC | GOV | foreign minister | 2019-07-09 | 2023-05-26
Nikos Dendias; Dendias | GRC | GOV | defence minister | 2023-06-27
Nikos Kotzias | GRC | GOV | foreign minister | 2015-01-27 | 2018-10-20
Nikos Panagiotopoulos | GRC | GOV | defence minister | 2019-07-09 | 2023-05-26
Nino Burjanadze; Nino Burdzhanadze | GEO | LEG | speaker of parliament | 2001-11 | 2008-06
Nino Burjanadze; Nino Burdzhanadze | GEO | GOV | acting president | 2003-11-23 | 2004-01-25
Nino Burjanadze; Nino Burdzhanadze | GEO | GOV | acting president | 2007-11-25 | 2008-01-20
Nino Burjanadze; Nino Burdzhanadze | GEO | PTY OPP | opposition leader | 2008-10
Norbert Darabos | AUT | GOV | defence minister | 2007-01-11 | 2013-03-11
Norbert Hofer | AUT | PTY | leader of the Freedom Party | 2019-05 | 2021-06
Norbert Walter-Borjans | DEU | PTY | leader of the Social Democrats | 2019-12-06 | 2021-12
Norman Lamont | GBR | GOV | finance minister | 1990-11-28 | 1993-05-27
Novruz Mammadov | AZE | GOV | prime minister | 2018-04-21 | 2019-10-08
Nureddin Nebati | TUR | GOV | finance minister | 2021-12-02 | 2023-06-03
Nurettin Canikli | TUR | GOV | defence minister | 2017-07-19 | 2018-07-09
Oana Toiu; Oana Țoiu | ROU | GOV | foreign minister | 2025-06-23
Ognyan Gerdzhikov | BGR | GOV | caretaker prime minister | 2017-01-27 | 2017-05-04
Oksana Markarova | UKR | GOV | finance minister | 2018-06-08 | 2020-03-04
Olaf Scholz; Scholz | DEU | GOV | mayor of Hamburg | 2011-03 | 2018-03
Olaf Scholz; Scholz | DEU | GOV | finance minister | 2018-03-14 | 2021-12-08
Olaf Scholz; Scholz | DEU | GOV | chancellor | 2021-12-08 | 2025-05-06
Olaf Scholz; Scholz | DEU | ELI | former chancellor | 2025-05-06
Olafur Ragnar Grimsson; Ólafur Ragnar Grímsson | ISL | GOV | president | 1996-08-01 | 2016-08-01
Oleg Tulea; Oleg Țulea | MDA | GOV | foreign minister | 2020-03 | 2020-11
Oleksandr Danylyuk | UKR | GOV | finance minister | 2016-04-14 | 2018-06-07
Oleksandr Moroz | UKR | LEG | speaker of parliament | 1994-05 | 1998-05
Oleksandr Moroz | UKR | PTY OPP | leader of the Socialists | 1998-05 | 2006-07
Oleksandr Moroz | UKR | LEG | speaker of parliament | 2006-07 | 2007-11
Oleksandr Syrskyi; Oleksandr Syrsky; Oleksandr Syrskiy; Syrskyi | UKR | MIL | army chief | 2024-02-08
Oleksandr Syrskyi; Oleksandr Syrsky; Oleksandr Syrskiy; Syrskyi | UKR | MIL | commander in chief | 2024-02-08
Oleksandr Turchynov; Olexander Turchynov; Oleksander Turchinov | UKR | GOV | acting president | 2014-02-23 | 2014-06-07
Oleksandr Turchynov; Olexander Turchynov; Oleksander Turchinov | UKR | GOV | secretary of the National Security Council | 2014-12 | 2019-05
Oleksii Reznikov; Oleksiy Reznikov; Reznikov | UKR | GOV | defence minister | 2021-11-04 | 2023-09-05
Oleksiy Arestovych | UKR | GOV | presidential adviser | 2020-12 | 2023-01
Oleksiy Honcharuk; Oleksii Honcharuk | UKR | GOV | prime minister | 2019-08-29 | 2020-03-04
Olexander Kuzmuk; Oleksandr Kuzmuk | UKR | GOV | defence minister | 1996-07 | 2001-10-24
Olexander Kuzmuk; Oleksandr Kuzmuk | UKR | GOV | defence minister | 2004-09-24 | 2005-02-03
Oliver Ivanovic | KOS | PTY | Kosovo Serb leader | 1999 | 2018-01-16
Oliver Spasovski | MKD | GOV | caretaker prime minister | 2020-01-03 | 2020-08-30
Olivier Faure | FRA | PTY OPP | leader of the Socialists | 2018-04-07
Olta Xhacka; Olta Xhaçka | ALB | GOV | foreign minister | 2020-12-31 | 2023-09
Omid Nouripour | DEU | PTY | leader of the Greens | 2022-02 | 2024-11
Oriol Junqueras | ESP | PTY | Catalan separatist leader | 2011
Oscar Luigi Scalfaro; Scalfaro | ITA | GOV | president | 1992-05-28 | 1999-05-15
Oskar Lafontaine; Lafontaine | DEU | PTY OPP | leader of the Social Democrats | 1995-11 | 1998-10-27
Oskar Lafontaine; Lafontaine | DEU | GOV | finance minister | 1998-10-27 | 1999-03-11
Oskar Lafontaine; Lafontaine | DEU | PTY OPP | leader of the Left | 2005 | 2010
Otmar Hasler | LIE | GOV | prime minister | 2001-04-05 | 2009-03-25
Otto Graf Lambsdorff | DEU | PTY | leader of the Free Democrats | 1988-10 | 1993-06
Otto Schily; Schily | DEU | GOV | interior minister | 1998-10-27 | 2005-11-22
Owen Paterson | GBR | GOV | Northern Ireland secretary | 2010-05-12 | 2012-09-04
Ozgur Ozel; Özgür Özel | TUR | PTY OPP | leader of the CHP | 2023-11-08
Paavo Lipponen | FIN | GOV | prime minister | 1995-04-13 | 2003-04-17
Paavo Rantanen | FIN | GOV | foreign minister | 1995-02 | 1995-04-13
Paavo Vayrynen; Paavo Väyrynen | FIN | GOV | foreign minister | 1991-04-26 | 1993-05
Pablo Casado | ESP | PTY OPP | leader of the Popular Party | 2018-07-21 | 2022-04-01
Pablo Iglesias | ESP | PTY OPP | leader of Podemos | 2014 | 2020-01
Pablo Iglesias | ESP | GOV | deputy prime minister | 2020-01 | 2021-03
Pal Jonson; Pål Jonson | SWE | GOV | defence minister | 2022-10-18
Pal Schmitt; Pál Schmitt | HUN | GOV | president | 2010-08-06 | 2012-04-02
Panagiotis Pikrammenos | GRC | GOV | caretaker prime minister | 2012-05-16 | 2012-06-20
Pandeli Majko | ALB | GOV | prime minister | 1998-10-02 | 1999-10-29
Pandeli Majko | ALB | GOV | prime minister | 2002-02-22 | 2002-07-31
Panos Beglitis | GRC | GOV | defence minister | 2011-06-17 | 2011-11-11
Panos Kammenos | GRC | GOV | defence minister | 2015-01-27 | 2015-08-28
Panos Kammenos | GRC | GOV | defence minister | 2015-09-23 | 2019-01-15
Panos Panagiotopoulos | GRC | GOV | defence minister | 2012-06-21 | 2013-06-25
Pascal Couchepin | CHE | GOV | president | 2003-01 | 2003-12
Pascal Couchepin | CHE | GOV | president | 2008-01 | 2008-12
Paskal Milo | ALB | GOV | foreign minister | 1997-07-25 | 2001-09
Pasqual Maragall | ESP | GOV PTY | president of Catalonia | 2003-12 | 2006-11
Patriarch Alexiy II; Patriarch Alexy II; Alexiy II; Alexy II; Aleksiy II | RUS | REL | patriarch | 1990-06-10 | 2008-12-05
Patriarch Kirill | RUS | REL | patriarch | 2009-02-01
Patriarch Pavle | SRB | REL | patriarch | 1990-12 | 2009-11-15
Patrick Mayhew | GBR | GOV | Northern Ireland secretary | 1992-04 | 1997-05-02
Patxi Lopez; Patxi López | ESP | GOV PTY | president of the Basque Country | 2009-05 | 2012-12
Paul Givan | GBR | GOV | first minister of Northern Ireland | 2021-06-17 | 2022-02-04
Paul Murphy | GBR | GOV | Northern Ireland secretary | 2002-10-24 | 2005-05-06
Paul Quiles; Paul Quilès | FRA | GOV | interior minister | 1992-04-02 | 1993-03-29
Paulo Portas | PRT | GOV | foreign minister | 2011-06-21 | 2013-07
Paulo Rangel | PRT | GOV | foreign minister | 2024-04-02
Pavel Filip | MDA | GOV | prime minister | 2016-01-20 | 2019-06-14
Pavel Grachev; Pavel Grachyov; Grachev | RUS | MIL | defence minister | 1992-05-18 | 1996-06-18
Pavlo Klimkin | UKR | GOV | foreign minister | 2014-06-19 | 2019-08-29
Pavlo Lazarenko; Lazarenko | UKR | GOV | prime minister | 1996-05-28 | 1997-07-02
Pavlo Lazarenko; Lazarenko | UKR | ELI | former prime minister | 1997-07-02
Pavlo Lebedev; Pavlo Lebedyev | UKR | GOV | defence minister | 2012-12-24 | 2014-02-27
Pavol Hamzik; Pavol Hamžík | SVK | GOV | foreign minister | 1996-08 | 1997-05
Pedro Morenes | ESP | GOV | defence minister | 2011-12-22 | 2016-11-04
Pedro Passos Coelho | PRT | GOV | prime minister | 2011-06-21 | 2015-11-26
Pedro Sanchez | ESP | PTY OPP | leader of the Socialists | 2014-07 | 2016-10
Pedro Sanchez | ESP | PTY OPP | leader of the Socialists | 2017-06 | 2018-06-02
Pedro Sanchez | ESP | GOV | prime minister | 2018-06-02
Pedro Santana Lopes | PRT | GOV | prime minister | 2004-07-17 | 2005-03-12
Pedro Solbes | ESP | GOV | finance minister | 2004-04-18 | 2009-04-07
Peer Steinbrueck; Peer Steinbrück; Peer Steinbruck | DEU | GOV | finance minister | 2005-11-22 | 2009-10-28
Pekka Haavisto | FIN | GOV | foreign minister | 2019-06-06 | 2023-06-20
Penny Mordaunt | GBR | GOV | defence secretary | 2019-05-01 | 2019-07-24
Per Stig Moller; Per Stig Møller; Per Stig Moeller | DNK | GOV | foreign minister | 2001-11-27 | 2010-02-23
Pere Aragones; Pere Aragonès | ESP | GOV PTY | president of Catalonia | 2021-05-24 | 2024-08-10
Pertti Paasio | FIN | GOV | foreign minister | 1989-02 | 1991-04-26
Petar Stoyanov | BGR | GOV | president | 1997-01-22 | 2002-01-22
Peter Altmaier | DEU | GOV | economy minister | 2018-03-14 | 2021-12-08
Peter Balazs; Péter Balázs | HUN | GOV | foreign minister | 2009-04-14 | 2010-05-29
Peter Boross; Péter Boross | HUN | GOV | prime minister | 1993-12-12 | 1994-07-15
Peter Brooke | GBR | GOV | Northern Ireland secretary | 1989-07 | 1992-04
Peter Hain | GBR | GOV | Northern Ireland secretary | 2005-05-06 | 2007-06-27
Peter Hultqvist | SWE | GOV | defence minister | 2014-10-03 | 2022-10-18
Peter Magyar; Péter Magyar | HUN | PTY OPP | opposition leader | 2024-03
Peter Mandelson | GBR | GOV | Northern Ireland secretary | 1999-10-11 | 2001-01-24
Peter Medgyessy; Péter Medgyessy | HUN | GOV | prime minister | 2002-05-27 | 2004-09-29
Peter Pellegrini | SVK | GOV | prime minister | 2018-03-22 | 2020-03-21
Peter Pellegrini | SVK | GOV | president | 2024-06-15
Peter Robinson | GBR | PTY | leader of the Democratic Unionists | 2008-05-31 | 2008-06-05
Peter Robinson | GBR | GOV | first minister of Northern Ireland | 2008-06-05 | 2016-01-11
Peter Struck | DEU | GOV | defence minister | 2002-07-19 | 2005-11-22
Peter Szijjarto | HUN | GOV | foreign minister | 2014-09-23
Petr Fiala | CZE | GOV | prime minister | 2021-12-17 | 2025-12
Petr Macinka | CZE | GOV | foreign minister | 2025-12-15
Petr Necas; Petr Nečas | CZE | GOV | prime minister | 2010-07-13 | 2013-07-10
Petr Pavel | CZE | MIL | head of NATO's military committee | 2015-06 | 2018-06
Petr Pavel | CZE | GOV | president | 2023-03-09
Petras Vaitiekunas; Petras Vaitiekūnas | LTU | GOV | foreign minister | 2006-07 | 2008-12-09
Petre Roman | ROU | GOV | prime minister | 1989-12-26 | 1991-10-01
Petre Roman | ROU | GOV | foreign minister | 1999-12 | 2000-12-28
Petrit Selimi | KOS | GOV | acting foreign minister | 2016-04 | 2016-06
Petro Poroshenko; Poroshenko | UKR | GOV | foreign minister | 2009-10-09 | 2010-03-11
Petro Poroshenko; Poroshenko | UKR | PTY OPP BUS | politician | 2013-11 | 2014-06-07
Petro Poroshenko; Poroshenko | UKR | GOV | president | 2014-06-07 | 2019-05-20
Petro Poroshenko; Poroshenko | UKR | PTY OPP | former president | 2019-05-20
Petro Symonenko | UKR | PTY | leader of the Communist Party | 1993 | 2014
Petros Molyviatis | GRC | GOV | foreign minister | 2004-03-10 | 2006-02-15
Petru Lucinschi | MDA | GOV | president | 1997-01-15 | 2001-04-07
Petteri Orpo | FIN | GOV | prime minister | 2023-06-20
Philip Hammond | GBR | GOV | defence secretary | 2011-10-14 | 2014-07-15
Philip Hammond | GBR | GOV | foreign secretary | 2014-07-15 | 2016-07-13
Philip Hammond | GBR | GOV | finance minister | 2016-07-13 | 2019-07-24
Philipp Roesler; Philipp Rösler | DEU | GOV | economy minister | 2011-05 | 2013-12
Philippe Douste-Blazy; Douste-Blazy | FRA | GOV | foreign minister | 2005-06-02 | 2007-05-15
Philippe Goffin | BEL | GOV | foreign minister | 2019-11-30 | 2020-10-01
Philippe Marchand | FRA | GOV | interior minister | 1991-01-29 | 1992-04-02
Pier Carlo Padoan | ITA | GOV | finance minister | 2014-02-22 | 2018-06-01
Pier Luigi Bersani | ITA | PTY | leader of the Democratic Party | 2009-11-07 | 2013-04-20
Pierre Beregovoy | FRA | GOV | finance minister | 1988-05 | 1992-04-02
Pierre Beregovoy | FRA | GOV | prime minister | 1992-04-02 | 1993-03-29
Pierre Joxe | FRA | GOV | interior minister | 1988-05 | 1991-01
Pierre Joxe | FRA | GOV | defence minister | 1991-01 | 1993-03
Pierre Moscovici | FRA | GOV | finance minister | 2012-05-16 | 2014-03-31
Pieter De Crem | BEL | GOV | defence minister | 2007-12-21 | 2014-10-11
Piotr Kolodziejczyk; Piotr Kołodziejczyk | POL | GOV | defence minister | 1993-10-26 | 1994-11
Plamen Oresharski | BGR | GOV | prime minister | 2013-05-29 | 2014-08-06
Poul Nyrup Rasmussen | DNK | GOV | prime minister | 1993-01-25 | 2001-11-27
Poul Schlueter; Poul Schlüter | DNK | GOV | prime minister | 1982-09 | 1993-01-25
Povilas Gylys | LTU | GOV | foreign minister | 1992-12 | 1996-11
Prince Albert of Monaco; Prince Albert II | MCO | GOV | prince | 2005-04-06
Prince Hans-Adam; Prince Hans-Adam II | LIE | GOV | prince | 1989-11-13
Prince Rainier; Prince Rainier III | MCO | GOV | prince | 1949-05-09 | 2005-04-06
Princess Diana; Diana, Princess of Wales | GBR | ELI | princess of Wales | 1981-07 | 1997-08-31
Priti Patel | GBR | GOV | home secretary | 2019-07-24 | 2022-09-06
Pyotr Kravchenko; Petr Krauchanka | BLR | GOV | foreign minister | 1990 | 1994-07
Queen Elizabeth II; Queen Elizabeth; Elizabeth II | GBR | GOV | queen | 1952-02-06 | 2022-09-08
Queen Margrethe; Queen Margrethe II | DNK | GOV | queen | 1972-01-14 | 2024-01-14
Quim Torra | ESP | GOV PTY | president of Catalonia | 2018-05-17 | 2020-09-28
Rachel Reeves | GBR | GOV | finance minister | 2024-07-05
Rachida Dati | FRA | GOV | justice minister | 2007-05-18 | 2009-06-23
Radmila Sekerinska; Radmila Šekerinska | MKD | GOV | acting prime minister | 2004-11-15 | 2004-12-17
Radoje Kontic | SRB | GOV | prime minister of Yugoslavia | 1993-02-09 | 1998-05-20
Radoslaw Sikorski; Radek Sikorski; Sikorski | POL | GOV | defence minister | 2005-10-31 | 2007-02-07
Radoslaw Sikorski; Radek Sikorski; Sikorski | POL | GOV | foreign minister | 2007-11-16 | 2014-09-22
Radoslaw Sikorski; Radek Sikorski; Sikorski | POL | LEG | speaker of parliament | 2014-09-24 | 2015-06
Radoslaw Sikorski; Radek Sikorski; Sikorski | POL | GOV | foreign minister | 2023-12-13
Radovan Karadzic; Radovan Karadžić; Karadzic | BIH | REB PRE PTY | leader of the Bosnian Serbs | 1990-07 | 1996-07-19
Radovan Karadzic; Radovan Karadžić; Karadzic | BIH | ELI | fugitive Bosnian Serb leader | 1996-07-19 | 2008-07-21
Radovan Karadzic; Radovan Karadžić; Karadzic | BIH | ELI | former Bosnian Serb leader | 2008-07-21
Radu Vasile | ROU | GOV | prime minister | 1998-04-17 | 1999-12-13
Rafal Trzaskowski | POL | GOV | mayor of Warsaw | 2018-11
Raffi Hovannisian | ARM | GOV | foreign minister | 1991-11 | 1992-10
Raimonds Vejonis; Raimonds Vējonis | LVA | GOV | president | 2015-07-08 | 2019-07-08
Ramiz Alia | ALB | GOV | president | 1991-04-30 | 1992-04-03
Ramona Manescu; Ramona Mănescu | ROU | GOV | foreign minister | 2019-07 | 2019-11-04
Ramush Haradinaj; Haradinaj | KOS | REB | KLA commander | 1998 | 1999-09
Ramush Haradinaj; Haradinaj | KOS | PTY | leader of the Alliance for the Future | 2000 | 2004-12-03
Ramush Haradinaj; Haradinaj | KOS | GOV | prime minister | 2004-12-03 | 2005-03-08
Ramush Haradinaj; Haradinaj | KOS | PTY OPP | leader of the Alliance for the Future | 2005-03-08 | 2017-09-09
Ramush Haradinaj; Haradinaj | KOS | GOV | prime minister | 2017-09-09 | 2020-02-03
Ramzan Kadyrov; Kadyrov | RUS | GOV | prime minister of Chechnya | 2006-03 | 2007-02
Ramzan Kadyrov; Kadyrov | RUS | PRM | head of Chechnya | 2007-02-15
Rashid Nurgaliyev | RUS | GOV | interior minister | 2004-03 | 2012-05
Rasim Delic | BIH | MIL | army chief | 1993-06 | 2000
Rastislav Kacer; Rastislav Káčer | SVK | GOV | foreign minister | 2022-09-13 | 2023-05-15
Ratko Mladic; Ratko Mladić; Mladic | BIH | REB PRE | commander of the Bosnian Serb army | 1992-05-12 | 1996-11-08
Ratko Mladic; Ratko Mladić; Mladic | BIH | ELI | fugitive Bosnian Serb general | 1996-11-08 | 2011-05-26
Ratko Mladic; Ratko Mladić; Mladic | BIH | ELI | former Bosnian Serb general | 2011-05-26
Rauf Denktash; Denktash | CYP | PRE | Turkish Cypriot leader | 1983-11 | 2005-04
Raul Malk; Raul Mälk | EST | GOV | foreign minister | 1998-10 | 1999-03-25
Ray Burke | IRL | GOV | foreign minister | 1997-06-26 | 1997-10-07
Recep Tayyip Erdogan; Tayyip Erdogan; Erdogan | TUR | GOV | mayor of Istanbul | 1994-03 | 1998-11
Recep Tayyip Erdogan; Tayyip Erdogan; Erdogan | TUR | PTY | leader of the AK Party | 2001-08 | 2003-03-14
Recep Tayyip Erdogan; Tayyip Erdogan; Erdogan | TUR | GOV | prime minister | 2003-03-14 | 2014-08-28
Recep Tayyip Erdogan; Tayyip Erdogan; Erdogan | TUR | GOV | president | 2014-08-28
Rein Lang | EST | GOV | foreign minister | 2005-02 | 2005-04-13
Rene Felber; René Felber | CHE | GOV | foreign minister | 1988 | 1993-03
Reneta Indzhova | BGR | GOV | caretaker prime minister | 1994-10-17 | 1995-01-25
Rexhep Meidani | ALB | GOV | president | 1997-07-24 | 2002-07-24
Rhodri Morgan | GBR | GOV | first minister of Wales | 2000-02 | 2009-12
Ricarda Lang | DEU | PTY | leader of the Greens | 2022-02 | 2024-11
Richard Dannatt | GBR | MIL | army chief | 2006-08 | 2009-08
Richard Dearlove | GBR | GOV | MI6 chief | 1999-08 | 2004-05
Richard von Weizsaecker; Richard von Weizsäcker; Richard von Weizsacker | DEU | GOV | president | 1984-07-01 | 1994-06-30
Rimantas Sadzius; Rimantas Šadžius | LTU | GOV | acting prime minister | 2025-08-04 | 2025-09-25
Rishi Sunak; Sunak | GBR | GOV | finance minister | 2020-02-13 | 2022-07-05
Rishi Sunak; Sunak | GBR | GOV | prime minister | 2022-10-25 | 2024-07-05
Rishi Sunak; Sunak | GBR | ELI | former prime minister | 2024-07-05
Rishi Sunak; Sunak | GBR | PTY OPP | leader of the Conservatives | 2024-07-05 | 2024-11-02
Robert Abela | MLT | GOV | prime minister | 2020-01-13
Robert Badinter | FRA | GOV | justice minister | 1981-06 | 1986-02
Robert Fico; Fico | SVK | GOV | prime minister | 2006-07-04 | 2010-07-08
Robert Fico; Fico | SVK | GOV | prime minister | 2012-04-04 | 2018-03-22
Robert Fico; Fico | SVK | GOV | prime minister | 2023-10-25
Robert Golob | SVN | GOV | prime minister | 2022-06-01
Robert Habeck; Habeck | DEU | GOV | economy minister | 2021-12-08 | 2025-05-06
Robert Hue | FRA | PTY | leader of the Communists | 1994-01 | 2003
Robert Kalinak; Robert Kaliňák | SVK | GOV | defence minister | 2023-10-25
Robert Kocharyan; Robert Kocharian; Kocharyan | ARM | GOV | prime minister | 1997-03 | 1998-02-04
Robert Kocharyan; Robert Kocharian; Kocharyan | ARM | GOV | president | 1998-02-04 | 2008-04-09
Robert Kocharyan; Robert Kocharian; Kocharyan | ARM | ELI | former president | 2008-04-09
Roberta Pinotti | ITA | GOV | defence minister | 2014-02-22 | 2018-06-01
Robertas Kaunas | LTU | GOV | defence minister | 2025-11
Roberto Gualtieri | ITA | GOV | finance minister | 2019-09-05 | 2021-02-13
Roberto Maroni | ITA | GOV | interior minister | 1994-05-10 | 1995-01-17
Roberto Maroni | ITA | GOV | interior minister | 2008-05-08 | 2011-11-16
Roberto Maroni | ITA | PTY | leader of the Northern League | 2012-07 | 2013-12
Robin Cook | GBR | GOV | foreign secretary | 1997-05-02 | 2001-06-08
Robin Cook | GBR | LEG | leader of the House of Commons | 2001-06-08 | 2003-03-17
Robin Leigh-Pemberton | GBR | GOV | central bank governor | 1983 | 1993-06
Rodrigo Rato; Rodrigo de Rato | ESP | GOV | finance minister | 1996-05-06 | 2004-04-18
Roland Dumas | FRA | GOV | foreign minister | 1988-05-10 | 1993-03-29
Roland Lescure | FRA | GOV | finance minister | 2025-10-05
Rolandas Paksas | LTU | GOV | prime minister | 1999-06-01 | 1999-10-27
Rolandas Paksas | LTU | GOV | prime minister | 2000-10-26 | 2001-06-20
Rolandas Paksas | LTU | GOV | president | 2003-02-26 | 2004-04-06
Roman Golovchenko | BLR | GOV | prime minister | 2020-06-04 | 2025-03-10
Roman Herzog | DEU | GOV | president | 1994-07-01 | 1999-06-30
Rosa Russo Jervolino | ITA | GOV | interior minister | 1998-10-21 | 1999-12-22
Rosen Plevneliev | BGR | GOV | president | 2012-01-22 | 2017-01-22
Rosen Zhelyazkov | BGR | GOV | prime minister | 2025-01-16
Rowan Williams | GBR | REL | archbishop of Canterbury | 2002-12 | 2012-12
Rudolf Scharping | DEU | PTY OPP | leader of the Social Democrats | 1993-06 | 1995-11
Rudolf Scharping | DEU | GOV | defence minister | 1998-10-27 | 2002-07-19
Rudolf Schuster | SVK | GOV | president | 1999-06-15 | 2004-06-15
Rudolf Seiters | DEU | GOV | interior minister | 1991-11-26 | 1993-07-04
Rui Machete | PRT | GOV | foreign minister | 2013-07-24 | 2015-11-26
Rumen Radev | BGR | GOV | president | 2017-01-22 | 2026-01
Ruslan Khasbulatov; Khasbulatov | RUS | LEG | speaker of parliament | 1991-10-29 | 1993-10-04
Ruslan Khomchak | UKR | MIL | commander in chief | 2020-03-28 | 2021-07-27
Rustem Umerov | UKR | GOV | defence minister | 2023-09-06 | 2025-07-17
Rustem Umerov | UKR | GOV | secretary of the National Security Council | 2025-07-18
Ruth Dreifuss | CHE | GOV | president | 1999-01 | 1999-12
Sadiq Khan | GBR | GOV | mayor of London | 2016-05-09
Safa Giray | TUR | GOV | foreign minister | 1991-06 | 1991-11
Safar Abiyev | AZE | GOV | defence minister | 1995-02 | 2013-10-22
Sahap Kavcioglu; Şahap Kavcıoğlu | TUR | GOV | central bank governor | 2021-03-20 | 2023-06-09
Sahra Wagenknecht | DEU | PTY OPP | leader of the Left | 2015-10 | 2019-11
Sahra Wagenknecht | DEU | PTY OPP | leader of the BSW | 2024-01-08 | 2025-12
Sajid Javid | GBR | GOV | home secretary | 2018-04-30 | 2019-07-24
Sajid Javid | GBR | GOV | finance minister | 2019-07-24 | 2020-02-13
Sajid Javid | GBR | GOV | health secretary | 2021-06-26 | 2022-07-05
Sali Berisha; Berisha | ALB | GOV | president | 1992-04-09 | 1997-07-24
Sali Berisha; Berisha | ALB | PTY OPP | opposition leader | 1997-07-24 | 2005-09-11
Sali Berisha; Berisha | ALB | GOV | prime minister | 2005-09-11 | 2013-09-15
Sali Berisha; Berisha | ALB | PTY OPP | opposition leader | 2013-09-15
Salman Raduyev | RUS | REB | Chechen rebel commander | 1996-01 | 2002-12
Salman Rushdie; Rushdie | GBR | ELI | writer | 1981
Salome Zourabichvili; Salome Zurabishvili | GEO | GOV | foreign minister | 2004-03 | 2005-10
Salome Zourabichvili; Salome Zurabishvili | GEO | GOV | president | 2018-12-16 | 2024-12-29
Salome Zourabichvili; Salome Zurabishvili | GEO | OPP | former president | 2024-12-29
Salvador Illa | ESP | GOV PTY | president of Catalonia | 2024-08-10
Salvo Ando; Salvo Andò | ITA | GOV | defence minister | 1992-06-28 | 1993-04-28
Samuel Schmid | CHE | GOV | president | 2005-01 | 2005-12
Samuel Zbogar; Samuel Žbogar | SVN | GOV | foreign minister | 2008-11-21 | 2012-02-10
Sandra Kalniete | LVA | GOV | foreign minister | 2002-11-07 | 2004-03-09
Sanna Marin | FIN | GOV | prime minister | 2019-12-10 | 2023-06-20
Santiago Abascal | ESP | PTY OPP | leader of Vox | 2014-09
Saskia Esken | DEU | PTY | leader of the Social Democrats | 2019-12-06 | 2025-06
Sauli Niinisto | FIN | GOV | president | 2012-03-01 | 2024-03-01
Saulius Skvernelis | LTU | GOV | prime minister | 2016-12-13 | 2020-12-11
Sebastian Kurz | AUT | GOV | foreign minister | 2013-12 | 2017-12-18
Sebastian Kurz | AUT | GOV | chancellor | 2017-12-18 | 2019-05-28
Sebastian Kurz | AUT | GOV | chancellor | 2020-01-07 | 2021-10-11
Sebastien Lecornu | FRA | GOV | defence minister | 2022-05-20 | 2025-09-09
Sebastien Lecornu | FRA | GOV | prime minister | 2025-09-09
Sefik Dzaferovic; Šefik Džaferović | BIH | GOV | member of the presidency | 2018-11-20 | 2022-11-16
Segolene Royal; Royal | FRA | PTY OPP | presidential candidate | 2006-11 | 2007-05
Segolene Royal; Royal | FRA | PTY | Socialist politician | 2007-05 | 2014-04
Segolene Royal; Royal | FRA | GOV | environment minister | 2014-04 | 2017-05
Selahattin Demirtas; Demirtas | TUR | PTY OPP | Kurdish party leader | 2010
Selahattin Demirtas; Demirtas | TUR | PTY OPP | leader of the HDP | 2014-06 | 2018-02
Selcuk Bayraktaroglu; Selçuk Bayraktaroğlu | TUR | MIL | army chief | 2025-08
Sergei Aksyonov; Sergey Aksyonov | UKR | PRE | head of Crimea | 2014-02-27
Sergei Aleinik; Sergey Aleinik | BLR | GOV | foreign minister | 2022-12-13 | 2024-06-27
Sergei Dubinin | RUS | GOV | central bank governor | 1995-11-22 | 1998-09-11
Sergei Ignatyev; Sergei Ignatiev | RUS | GOV | central bank governor | 2002-03-20 | 2013-06-24
Sergei Ivanov; Sergey Ivanov | RUS | GOV | secretary of the Security Council | 1999-11 | 2001-03
Sergei Ivanov; Sergey Ivanov | RUS | GOV | defence minister | 2001-03-28 | 2007-02-15
Sergei Ivanov; Sergey Ivanov | RUS | GOV | deputy prime minister | 2007-02-15 | 2011-12
Sergei Ivanov; Sergey Ivanov | RUS | GOV | presidential chief of staff | 2011-12-22 | 2016-08-12
Sergei Kiriyenko; Sergey Kiriyenko; Sergei Kirienko | RUS | GOV | prime minister | 1998-03-23 | 1998-08-23
Sergei Kiriyenko; Sergey Kiriyenko; Sergei Kirienko | RUS | GOV | head of Rosatom | 2005-11 | 2016-10
Sergei Kiriyenko; Sergey Kiriyenko; Sergei Kirienko | RUS | GOV | deputy presidential chief of staff | 2016-10
Sergei Lavrov; Sergey Lavrov; Lavrov | RUS | GOV | ambassador to the United Nations | 1994-07 | 2004-03-09
Sergei Lavrov; Sergey Lavrov; Lavrov | RUS | GOV | foreign minister | 2004-03-09
Sergei Lebedev; Sergey Lebedev | RUS | GOV | foreign intelligence chief | 2000-05 | 2007-10
Sergei Ling; Syarhei Ling | BLR | GOV | prime minister | 1996-11-18 | 2000-02-18
Sergei Martynov | BLR | GOV | foreign minister | 2003-03 | 2012-08
Sergei Mironov | RUS | LEG | head of the Federation Council | 2001-12 | 2011-05
Sergei Naryshkin; Sergey Naryshkin | RUS | GOV | presidential chief of staff | 2008-05 | 2011-12
Sergei Naryshkin; Sergey Naryshkin | RUS | LEG | speaker of parliament | 2011-12 | 2016-10
Sergei Naryshkin; Sergey Naryshkin | RUS | SPY | foreign intelligence chief | 2016-10-05
Sergei Rumas; Syarhei Rumas | BLR | GOV | prime minister | 2018-08-18 | 2020-06-03
Sergei Ryabkov; Sergey Ryabkov; Ryabkov | RUS | GOV | deputy foreign minister | 2008-08
Sergei Shoigu; Sergey Shoigu; Shoigu | RUS | GOV | emergencies minister | 1994-01 | 2012-05
Sergei Shoigu; Sergey Shoigu; Shoigu | RUS | GOV | defence minister | 2012-11-06 | 2024-05-12
Sergei Shoigu; Sergey Shoigu; Shoigu | RUS | GOV | secretary of the Security Council | 2024-05-12
Sergei Sidorsky; Syarhei Sidorski | BLR | GOV | prime minister | 2003-07-10 | 2010-12-28
Sergei Skripal; Skripal | RUS | ELI | former intelligence officer | 2010
Sergei Sobyanin; Sergey Sobyanin | RUS | GOV | mayor of Moscow | 2010-10-21
Sergei Stanishev; Sergey Stanishev | BGR | GOV | prime minister | 2005-08-17 | 2009-07-27
Sergei Stepashin; Sergey Stepashin | RUS | SPY | security chief | 1994-03 | 1995-06
Sergei Stepashin; Sergey Stepashin | RUS | GOV | interior minister | 1998-03 | 1999-05-12
Sergei Stepashin; Sergey Stepashin | RUS | GOV | prime minister | 1999-05-12 | 1999-08-09
Sergei Yastrzhembsky; Sergei Yastrzhembskiy; Yastrzhembsky | RUS | GOV | Kremlin spokesman | 1996-08 | 1998-09
Sergei Yastrzhembsky; Sergei Yastrzhembskiy; Yastrzhembsky | RUS | GOV | Kremlin spokesman | 2000-01 | 2008
Sergio Mattarella; Mattarella | ITA | GOV | defence minister | 1999-12 | 2001-06
Sergio Mattarella; Mattarella | ITA | GOV | president | 2015-02-03
Serhiy Arbuzov; Sergei Arbuzov | UKR | GOV | central bank governor | 2010-12 | 2012-12
Serhiy Marchenko; Sergii Marchenko | UKR | GOV | finance minister | 2020-03-30
Serhiy Tihipko; Sergei Tigipko | UKR | GOV | central bank governor | 2002-12 | 2004-12
Serzh Sargsyan; Serge Sarksyan; Serzh Sarkisian | ARM | GOV | defence minister | 2000-05 | 2007-04
Serzh Sargsyan; Serge Sarksyan; Serzh Sarkisian | ARM | GOV | prime minister | 2007-04 | 2008-04-09
Serzh Sargsyan; Serge Sarksyan; Serzh Sarkisian | ARM | GOV | president | 2008-04-09 | 2018-04-09
Serzh Sargsyan; Serge Sarksyan; Serzh Sarkisian | ARM | GOV | prime minister | 2018-04-17 | 2018-04-23
Seyran Ohanyan; Seyran Ohanian | ARM | GOV | defence minister | 2008-04-14 | 2016-10-03
Shabana Mahmood | GBR | GOV | home secretary | 2025-09-05
Shamil Basayev; Shamil Basaev; Basayev | RUS | REB | Chechen rebel commander | 1991 | 2006-07-10
Shaun Woodward | GBR | GOV | Northern Ireland secretary | 2007-06-28 | 2010-05-11
Sigmar Gabriel | DEU | GOV | environment minister | 2005-11 | 2009-10
Sigmar Gabriel | DEU | GOV | economy minister | 2013-12-17 | 2017-01-27
Sigmar Gabriel | DEU | GOV | foreign minister | 2017-01-27 | 2018-03-14
Sigmundur David Gunnlaugsson | ISL | GOV | prime minister | 2013-05-23 | 2016-04-07
Sigurdur Ingi Johannsson | ISL | GOV | prime minister | 2016-04-07 | 2017-01-11
Siim Kallas | EST | GOV | prime minister | 2002-01-28 | 2003-04-10
Silvio Berlusconi; Berlusconi | ITA | BUS | media magnate | 1980 | 1994-01
Silvio Berlusconi; Berlusconi | ITA | GOV | prime minister | 1994-05-11 | 1995-01-17
Silvio Berlusconi; Berlusconi | ITA | PTY OPP | opposition leader | 1995-01-17 | 2001-06-11
Silvio Berlusconi; Berlusconi | ITA | GOV | prime minister | 2001-06-11 | 2006-05-17
Silvio Berlusconi; Berlusconi | ITA | GOV | acting foreign minister | 2002-01-06 | 2002-11-14
Silvio Berlusconi; Berlusconi | ITA | PTY OPP | opposition leader | 2006-05-17 | 2008-05-08
Silvio Berlusconi; Berlusconi | ITA | GOV | prime minister | 2008-05-08 | 2011-11-16
Silvio Berlusconi; Berlusconi | ITA | PTY | former prime minister | 2011-11-16 | 2023-06-12
Simeon Saxe-Coburg; Simeon Saxe-Coburg-Gotha; Simeon Sakskoburggotski | BGR | GOV | prime minister | 2001-07-24 | 2005-08-17
Simon Coveney; Coveney | IRL | GOV | foreign minister | 2017-06-14 | 2022-12-17
Simon Harris | IRL | GOV | prime minister | 2024-04-09 | 2025-01-23
Simon Harris | IRL | GOV | foreign minister | 2025-01-23 | 2025-11
Simonetta Sommaruga | CHE | GOV | president | 2015-01 | 2015-12
Simonetta Sommaruga | CHE | GOV | president | 2020-01 | 2020-12
Skender Hyseni | KOS | GOV | foreign minister | 2008-04 | 2010-10
Slavica Djukic Dejanovic; Slavica Đukić Dejanović | SRB | GOV | acting president | 2012-04-05 | 2012-05-31
Slawomir Skrzypek; Sławomir Skrzypek | POL | GOV | central bank governor | 2007-01-11 | 2010-04-10
Slobodan Milosevic; Slobodan Milošević; Milosevic; Milosovic | SRB | GOV | president | 1989-05-08 | 2000-10-06
Slobodan Milosevic; Slobodan Milošević; Milosevic; Milosovic | SRB | ELI | former president | 2000-10-06 | 2006-03-11
Sokratis Famellos | GRC | PTY OPP | leader of Syriza | 2024-11-24
Solomon Passy | BGR | GOV | foreign minister | 2001-07-24 | 2005-08-17
Sophie Wilmes; Sophie Wilmès | BEL | GOV | prime minister | 2019-10-27 | 2020-10-01
Sophie Wilmes; Sophie Wilmès | BEL | GOV | foreign minister | 2020-10-01 | 2022-07-15
Sorin Grindeanu | ROU | GOV | prime minister | 2017-01-04 | 2017-06-29
Spasoje Tusevljak; Spasoje Tuševljak | BIH | GOV | prime minister | 2000-06 | 2000-10
Spilios Spiliotopoulos | GRC | GOV | defence minister | 2004-03-10 | 2006-02-15
Stanislav Gross | CZE | GOV | prime minister | 2004-08-04 | 2005-04-25
Stanislav Shushkevich | BLR | GOV | head of state | 1991-09 | 1994-01
Stanislaw Dobrzanski; Stanisław Dobrzański | POL | GOV | defence minister | 1996-01 | 1997-10
Stavros Dimas | GRC | GOV | foreign minister | 2011-11-11 | 2012-05-17
Stavros Lambrinidis | GRC | GOV | foreign minister | 2011-06-17 | 2011-11-11
Stefan Lofven | SWE | GOV | prime minister | 2014-10-03 | 2021-11-30
Stefan Meller | POL | GOV | foreign minister | 2005-10-31 | 2006-05-09
Stefan Sofiyanski | BGR | GOV | caretaker prime minister | 1997-02-13 | 1997-05-21
Stefan Yanev | BGR | GOV | caretaker prime minister | 2021-05-12 | 2021-12-13
Stefanos Kasselakis | GRC | PTY OPP | leader of Syriza | 2023-09-24 | 2024-09
Steffen Seibert | DEU | GOV | government spokesman | 2010-08 | 2021-12
Steingrimur Hermannsson | ISL | GOV | prime minister | 1988-09-28 | 1991-04-30
Sten Andersson | SWE | GOV | foreign minister | 1985-10 | 1991-10-04
Stepan Kubiv | UKR | GOV | central bank governor | 2014-02-24 | 2014-06-19
Stepan Poltorak | UKR | MIL | defence minister | 2014-10-14 | 2019-08-29
Stephane Sejourne | FRA | GOV | foreign minister | 2024-01-11 | 2024-09-21
Stephane Sejourne | EUR | GOV | EU commissioner | 2024-12-01
Steven Vanackere | BEL | GOV | foreign minister | 2009-11-25 | 2011-12-06
Steven Vandeput | BEL | GOV | defence minister | 2014-10-11 | 2018-12-09
Stevo Pendarovski | MKD | GOV | president | 2019-05-12 | 2024-05-12
Stipe Mesic; Stjepan Mesic | HRV | GOV | prime minister | 1990-05-30 | 1990-08-24
Stipe Mesic; Stjepan Mesic | SRB | GOV | president of the Yugoslav presidency | 1991-07-01 | 1991-12-05
Stipe Mesic; Stjepan Mesic | HRV | LEG PTY | speaker of parliament | 1992-09 | 1994-05
Stipe Mesic; Stjepan Mesic | HRV | GOV | president | 2000-02-18 | 2010-02-18
Suella Braverman | GBR | GOV | home secretary | 2022-09-06 | 2023-11-13
Sukru Sina Gurel; Şükrü Sina Gürel | TUR | GOV | foreign minister | 2002-07-12 | 2002-11-18
Suleyman Demirel; Demirel | TUR | GOV | prime minister | 1991-11-20 | 1993-05-16
Suleyman Demirel; Demirel | TUR | GOV | president | 1993-05-16 | 2000-05-16
Suleyman Demirel; Demirel | TUR | ELI | former president | 2000-05-16
Suleyman Soylu; Süleyman Soylu; Soylu | TUR | GOV | interior minister | 2016-08-31 | 2023-06-03
Surat Huseynov; Suret Huseynov; Surat Guseinov | AZE | GOV | prime minister | 1993-06-30 | 1994-10
Suren Papikyan | ARM | GOV | defence minister | 2021-11-15
Susanna Agnelli | ITA | GOV | foreign minister | 1995-01 | 1996-05
Sven Alkalaj | BIH | GOV | foreign minister | 2007-02 | 2012-01
Sven Mikser | EST | GOV | foreign minister | 2016-11-23 | 2019-04-29
Svetlan Stoev | BGR | GOV | foreign minister | 2021-05-12 | 2021-12-13
Svetozar Marovic | SRB | GOV | president of Serbia and Montenegro | 2003-03-07 | 2006-06-03
Sviatlana Tsikhanouskaya; Svetlana Tikhanovskaya; Tsikhanouskaya | BLR | PTY OPP | opposition leader | 2020-07
Sylvie Goulard | FRA | GOV | defence minister | 2017-05-17 | 2017-06-21
Taavi Roivas; Taavi Rõivas | EST | GOV | prime minister | 2014-03-26 | 2016-11-23
Tadeusz Koscinski; Tadeusz Kościński | POL | GOV | finance minister | 2019-11-15 | 2022-02
Talat Xhaferi | MKD | GOV | caretaker prime minister | 2024-01-28 | 2024-06-23
Tamar Beruchashvili | GEO | GOV | foreign minister | 2014-11-11 | 2015-09
Tamas Sulyok; Tamás Sulyok | HUN | GOV | president | 2024-03-05
Tanja Fajon | SVN | GOV | foreign minister | 2022-06-01
Tansu Ciller; Ciller | TUR | GOV | prime minister | 1993-06-25 | 1996-03-06
Tansu Ciller; Ciller | TUR | GOV | foreign minister | 1996-06-28 | 1997-06-30
Tansu Ciller; Ciller | TUR | ELI | former foreign minister | 1997-06-30
Tarja Halonen | FIN | GOV | foreign minister | 1995-04-13 | 2000-02-25
Tarja Halonen | FIN | GOV | president | 2000-03-01 | 2012-03-01
Tassos Papadopoulos | CYP | GOV | president | 2003-02-28 | 2008-02-28
Tatyana Paramonova; Tatiana Paramonova | RUS | GOV | acting central bank governor | 1994-10-19 | 1995-11-08
Tedo Japaridze | GEO | GOV | foreign minister | 2003-11-30 | 2004-03
Tengiz Kitovani | GEO | GOV | defence minister | 1992-01 | 1993-05
Teodor Baconschi | ROU | GOV | foreign minister | 2009-12-23 | 2012-01-23
Teodor Melescanu; Teodor Meleșcanu | ROU | GOV | foreign minister | 1992-11-19 | 1996-12-12
Teodor Melescanu; Teodor Meleșcanu | ROU | GOV | foreign minister | 2017-02 | 2019-07
Teodora Genchovska | BGR | GOV | foreign minister | 2021-12-13 | 2022-08-02
Teresa Gouveia | PRT | GOV | foreign minister | 2003-10 | 2004-07-17
Theo Francken | BEL | GOV | defence minister | 2025-02-03
Theo Waigel | DEU | GOV | finance minister | 1989-04 | 1998-10-26
Theodor Stolojan | ROU | GOV | prime minister | 1991-10-16 | 1992-11-19
Theodoros Pangalos; Theodore Pangalos | GRC | GOV | foreign minister | 1996-01 | 1999-02
Theresa May | GBR | GOV | home secretary | 2010-05-12 | 2016-07-13
Theresa May | GBR | GOV | prime minister | 2016-07-13 | 2019-07-24
Theresa May | GBR | ELI | former prime minister | 2019-07-24
Theresa Villiers | GBR | GOV | Northern Ireland secretary | 2012-09-04 | 2016-07-14
Thierry Breton | FRA | GOV | finance minister | 2005-02-25 | 2007-05-15
Thomas Klestil | AUT | GOV | president | 1992-07-08 | 2004-07-06
Thomas de Maiziere | DEU | GOV | interior minister | 2009-10-28 | 2011-03-03
Thomas de Maiziere | DEU | GOV | defence minister | 2011-03-03 | 2013-12-17
Thomas de Maiziere | DEU | GOV | interior minister | 2013-12-17 | 2018-03-14
Thorvald Stoltenberg | NOR | GOV | foreign minister | 1990-11-03 | 1993-04-02
Tibor Benko; Tibor Benkő | HUN | GOV | defence minister | 2018-05-18 | 2022-05-24
Tibor Navracsics | HUN | GOV | foreign minister | 2014-06-06 | 2014-09-23
Tigran Sargsyan; Tigran Sarksyan | ARM | GOV | prime minister | 2008-04-09 | 2014-04-13
Tihomir Oreskovic | HRV | GOV | prime minister | 2016-01-22 | 2016-10-19
Tiit Vahi; Tiit Vähi | EST | GOV | prime minister | 1992-01-30 | 1992-10-21
Tiit Vahi; Tiit Vähi | EST | GOV | prime minister | 1995-04-17 | 1997-03-17
Tim Farron | GBR | PTY | leader of the Liberal Democrats | 2015-07-16 | 2017-07-20
Timco Mucunski; Timčo Mucunski | MKD | GOV | foreign minister | 2024-06-23
Timo Soini | FIN | GOV | foreign minister | 2015-05-29 | 2019-06-06
Tina Khidasheli; Tinatin Khidasheli | GEO | GOV | defence minister | 2015-05-01 | 2016-08-01
Tino Chrupalla | DEU | PTY OPP | leader of the AfD | 2019-11-30
Titus Corlatean; Titus Corlățean | ROU | GOV | foreign minister | 2012-08 | 2014-11
Tobias Billstrom; Tobias Billström; Tobias Billstroem | SWE | GOV | foreign minister | 2022-10-18 | 2024-09-10
Tofik Gasymov; Tofiq Qasimov | AZE | GOV | foreign minister | 1992-06 | 1993-07
Tofik Zulfugarov; Tofiq Zulfuqarov | AZE | GOV | foreign minister | 1998-03 | 1999-10
Tom King | GBR | GOV | defence secretary | 1989-07 | 1992-04
Tomas Petricek; Tomáš Petříček | CZE | GOV | foreign minister | 2018-10-16 | 2021-04-12
Tomasz Siemoniak | POL | GOV | defence minister | 2011-08-02 | 2015-11-16
Tomasz Siemoniak | POL | GOV | interior minister | 2024-05-13 | 2025-07-24
Tomislav Nikolic | SRB | PTY OPP | Radical Party leader | 2003-02 | 2008-09
Tomislav Nikolic | SRB | PTY OPP | leader of the Progressive Party | 2008-10 | 2012-05-31
Tomislav Nikolic | SRB | GOV | president | 2012-05-31 | 2017-05-31
Tommaso Padoa-Schioppa | ITA | GOV | finance minister | 2006-05-17 | 2008-05-08
Tonino Picula | HRV | GOV | foreign minister | 2000-01-27 | 2003-12-23
Tony Blair | GBR | LEG PTY OPP | leader of the Labour Party | 1994-07-21 | 1997-05-02
Tony Blair | GBR | GOV | prime minister | 1997-05-02 | 2007-06-27
Tony Blair | IGO | GOV | Quartet envoy | 2007-06-27 | 2015-05-27
Tony Blair | GBR | ELI | former prime minister | 2015-05-27
Toomas Hendrik Ilves | EST | GOV | foreign minister | 1996-11 | 1998-10
Toomas Hendrik Ilves | EST | GOV | foreign minister | 1999-03-25 | 2002-01-28
Toomas Hendrik Ilves | EST | GOV | president | 2006-10 | 2016-10
Tore Sandvik | NOR | GOV | defence minister | 2025-02-04
Traian Basescu; Basescu | ROU | GOV | president | 2004-12-20 | 2014-12-21
Trinidad Jimenez | ESP | GOV | foreign minister | 2010-10 | 2011-12
Troels Lund Poulsen | DNK | GOV | defence minister | 2023-08-22
Tudor Ulianovschi | MDA | GOV | foreign minister | 2018-01 | 2019-06
Turgut Ozal; Turgut Özal; Ozal | TUR | GOV | president | 1989-11-09 | 1993-04-17
Ueli Maurer | CHE | GOV | president | 2013-01 | 2013-12
Ueli Maurer | CHE | GOV | president | 2019-01 | 2019-12
Uffe Ellemann-Jensen | DNK | GOV | foreign minister | 1982-09-10 | 1993-01-25
Ulf Kristersson | SWE | GOV | prime minister | 2022-10-18
Umberto Bossi | ITA | PTY | leader of the Northern League | 1989 | 2012-04
Ural Latypov | BLR | GOV | foreign minister | 1998-12 | 2000-11
Urmas Paet | EST | GOV | foreign minister | 2005-04-13 | 2014-11
Urmas Reinsalu | EST | GOV | foreign minister | 2019-04-29 | 2021-01-26
Urmas Reinsalu | EST | GOV | foreign minister | 2022-07-18 | 2023-04-17
Ursula Plassnik | AUT | GOV | foreign minister | 2004-10-20 | 2008-12-02
Vaclav Havel; Havel | CZE | GOV | president | 1989-12-29 | 1992-07-20
Vaclav Havel; Havel | CZE | GOV | president | 1993-02-02 | 2003-02-02
Vaclav Havel; Havel | CZE | ELI | former president | 2003-02-02
Vaclav Klaus | CZE | GOV | prime minister | 1992-07-02 | 1998-01-02
Vaclav Klaus | CZE | GOV | president | 2003-03-07 | 2013-03-07
Vadim Bakatin | RUS | GOV | interior minister | 1988-10 | 1990-12
Vadim Bakatin | RUS | SPY | head of the KGB | 1991-08-23 | 1991-12
Vadym Prystaiko; Vadym Prystayko | UKR | GOV | foreign minister | 2019-08-29 | 2020-03-04
Vagharshak Harutyunyan | ARM | GOV | defence minister | 2020-11-20 | 2021-08
Vahagn Khachaturyan | ARM | GOV | president | 2022-03-13
Vahan Papazyan; Vahan Papazian | ARM | GOV | foreign minister | 1993-02 | 1996-11
Vaira Vike-Freiberga | LVA | GOV | president | 1999-07-08 | 2007-07-08
Valdas Adamkus | LTU | GOV | president | 1998-02-26 | 2003-02-26
Valdas Adamkus | LTU | GOV | president | 2004-07-12 | 2009-07-12
Valdis Birkavs | LVA | GOV | prime minister | 1993-08-03 | 1994-09-19
Valdis Birkavs | LVA | GOV | foreign minister | 1994-09-19 | 1999-07
Valdis Zatlers | LVA | GOV | president | 2007-07-08 | 2011-07-08
Valentin Pavlov | RUS | GOV | Soviet prime minister | 1991-01-14 | 1991-08-22
Valentina Matviyenko; Valentina Matvienko; Matviyenko | RUS | GOV | governor of St Petersburg | 2003-10 | 2011-08
Valentina Matviyenko; Valentina Matvienko; Matviyenko | RUS | LEG | head of the Federation Council | 2011-09
Valeria Gontareva; Valeriya Gontareva; Valeria Hontareva | UKR | GOV | central bank governor | 2014-06-19 | 2018-03
Valerii Zaluzhnyi; Valeriy Zaluzhny; Valery Zaluzhny; Zaluzhny | UKR | MIL | army chief | 2021-07-27 | 2024-02-08
Valerii Zaluzhnyi; Valeriy Zaluzhny; Valery Zaluzhny; Zaluzhny | UKR | MIL | commander in chief | 2021-07-27 | 2024-02-08
Valerii Zaluzhnyi; Valeriy Zaluzhny; Valery Zaluzhny; Zaluzhny | UKR | GOV | ambassador to Britain | 2024-05
Valeriu Strelet; Valeriu Streleț | MDA | GOV | prime minister | 2015-07-30 | 2015-10-30
Valeriy Heletey; Valery Heletey | UKR | GOV | defence minister | 2014-07-03 | 2014-10-14
Valery Gerasimov; Valeriy Gerasimov; Gerasimov | RUS | MIL | chief of the General Staff | 2012-11-09
Valery Pustovoitenko; Valeriy Pustovoitenko; Valery Pustovoytenko | UKR | GOV | prime minister | 1997-07-16 | 1999-12-22
Valery Shmarov; Valeriy Shmarov | UKR | GOV | defence minister | 1994-08 | 1996-07
Vardan Oskanyan; Vartan Oskanian | ARM | GOV | foreign minister | 1998-04 | 2008-04
Vardiko Nadibaidze | GEO | GOV | defence minister | 1994-04 | 1998-04
Vasile Tarlev | MDA | GOV | prime minister | 2001-04-19 | 2008-03-31
Vasily Nebenzya; Vassily Nebenzia; Vasily Nebenzia; Nebenzya | RUS | GOV | ambassador to the United Nations | 2017-07
Vassiliki Thanou | GRC | GOV | caretaker prime minister | 2015-08-27 | 2015-09-21
Vasyl Tsushko | UKR | GOV | interior minister | 2006-12-01 | 2007-12-18
Vaughan Gething | GBR | GOV | first minister of Wales | 2024-03-20 | 2024-08-06
Vazgen Sarksyan; Vazgen Sarkisyan; Vazgen Sargsyan | ARM | GOV | defence minister | 1995-07 | 1999-06-11
Vazgen Sarksyan; Vazgen Sarkisyan; Vazgen Sargsyan | ARM | GOV | prime minister | 1999-06-11 | 1999-10-27
Vecdi Gonul; Vecdi Gönül | TUR | GOV | defence minister | 2002-11-18 | 2011-07-06
Veljko Kadijevic | SRB | MIL | defence minister | 1988-05 | 1992-01-08
Vesna Pusic | HRV | GOV | foreign minister | 2011-12-23 | 2016-01-22
Victor Ciorbea | ROU | GOV | prime minister | 1996-12-12 | 1998-03-30
Victor Ponta | ROU | GOV | prime minister | 2012-05-07 | 2015-11-04
Vigdis Finnbogadottir; Vigdís Finnbogadóttir | ISL | GOV | president | 1980-08-01 | 1996-08-01
Vigen Sargsyan | ARM | GOV | defence minister | 2016-10-03 | 2018-05
Viktor Barannikov | RUS | GOV | interior minister | 1991-09 | 1992-01
Viktor Chernomyrdin; Chernomyrdin | RUS | GOV | prime minister | 1992-12-14 | 1998-03-23
Viktor Chernomyrdin; Chernomyrdin | RUS | GOV | acting prime minister | 1998-08-23 | 1998-09-11
Viktor Chernomyrdin; Chernomyrdin | RUS | GOV | envoy to the Balkans | 1999-04-14 | 1999-08
Viktor Chernomyrdin; Chernomyrdin | RUS | GOV | ambassador to Ukraine | 2001-05 | 2009-06
Viktor Gerashchenko | RUS | GOV | central bank governor | 1992-07 | 1994-10
Viktor Gerashchenko | RUS | GOV | central bank governor | 1998-09 | 2002-03
Viktor Khrenin | BLR | GOV | defence minister | 2020-01-20
Viktor Klima | AUT | GOV | chancellor | 1997-01-28 | 2000-02-04
Viktor Medvedchuk; Medvedchuk | UKR | GOV | presidential chief of staff | 2002-06 | 2005-01
Viktor Medvedchuk; Medvedchuk | UKR | PTY OPP | pro-Russian politician | 2012 | 2022-09
Viktor Muzhenko | UKR | MIL | chief of the General Staff | 2014-07-03 | 2019-05-21
Viktor Orban; Orban | HUN | GOV | prime minister | 1998-07-06 | 2002-05-27
Viktor Orban; Orban | HUN | PTY OPP | opposition leader | 2002-05-27 | 2010-05-29
Viktor Orban; Orban | HUN | GOV | prime minister | 2010-05-29
Viktor Samsonov | RUS | MIL | chief of the General Staff | 1996-10 | 1997-05
Viktor Yanukovych; Victor Yanukovych; Viktor Yanukovich; Viktor Yanukovitch; Yanukovich; Yanukovych | UKR | GOV | prime minister | 2002-11-21 | 2005-01-05
Viktor Yanukovych; Victor Yanukovych; Viktor Yanukovich; Viktor Yanukovitch; Yanukovich; Yanukovych | UKR | PTY OPP | opposition leader | 2005-01-05 | 2006-08-04
Viktor Yanukovych; Victor Yanukovych; Viktor Yanukovich; Viktor Yanukovitch; Yanukovich; Yanukovych | UKR | GOV | prime minister | 2006-08-04 | 2007-12-18
Viktor Yanukovych; Victor Yanukovych; Viktor Yanukovich; Viktor Yanukovitch; Yanukovich; Yanukovych | UKR | PTY OPP | opposition leader | 2007-12-18 | 2010-02-25
Viktor Yanukovych; Victor Yanukovych; Viktor Yanukovich; Viktor Yanukovitch; Yanukovich; Yanukovych | UKR | GOV | president | 2010-02-25 | 2014-02-22
Viktor Yanukovych; Victor Yanukovych; Viktor Yanukovich; Viktor Yanukovitch; Yanukovich; Yanukovych | UKR | ELI | ousted president | 2014-02-22
Viktor Yerin; Viktor Erin | RUS | GOV | interior minister | 1992-01-15 | 1995-06-30
Viktor Yushchenko; Victor Yushchenko; Viktor Yuschenko; Yushchenko | UKR | GOV | central bank governor | 1993-01 | 1999-12
Viktor Yushchenko; Victor Yushchenko; Viktor Yuschenko; Yushchenko | UKR | GOV | prime minister | 1999-12-22 | 2001-05-29
Viktor Yushchenko; Victor Yushchenko; Viktor Yuschenko; Yushchenko | UKR | PTY OPP | opposition leader | 2001-05-29 | 2005-01-23
Viktor Yushchenko; Victor Yushchenko; Viktor Yuschenko; Yushchenko | UKR | GOV | president | 2005-01-23 | 2010-02-25
Viktor Yushchenko; Victor Yushchenko; Viktor Yuschenko; Yushchenko | UKR | ELI | former president | 2010-02-25
Viktor Zubkov | RUS | GOV | prime minister | 2007-09-14 | 2008-05-08
Vilayat Guliyev | AZE | GOV | foreign minister | 1999-10-26 | 2004-04-02
Vilis Kristopans; Vilis Krištopans | LVA | GOV | prime minister | 1998-11-26 | 1999-07-16
Villy Sovndal; Villy Søvndal | DNK | GOV | foreign minister | 2011-10-03 | 2013-12-12
Vince Cable | GBR | PTY | leader of the Liberal Democrats | 2017-07-20 | 2019-07-22
Vincenzo Scotti | ITA | GOV | interior minister | 1990-10 | 1992-06-28
Vincenzo Scotti | ITA | GOV | foreign minister | 1992-06-28 | 1992-07-29
Viola Amherd | CHE | GOV | president | 2024-01 | 2024-12
Viorica Dancila; Viorica Dăncilă | ROU | GOV | prime minister | 2018-01-29 | 2019-11-04
Vitali Klitschko; Vitaly Klitschko; Vitaliy Klychko | UKR | PTY OPP | opposition leader | 2012-10 | 2014-05
Vitali Klitschko; Vitaly Klitschko; Vitaliy Klychko | UKR | GOV | mayor of Kiev | 2014-06-05
Vitaliy Zakharchenko; Vitaly Zakharchenko | UKR | GOV | interior minister | 2011-11-07 | 2014-02-21
Vitaly Churkin; Churkin | RUS | GOV | deputy foreign minister | 1992 | 1994-11
Vitaly Churkin; Churkin | RUS | GOV | ambassador to the United Nations | 2006-04 | 2017-02-20
Vitaly Masol | UKR | GOV | prime minister | 1994-06-16 | 1995-03-01
Vitaly Radetsky; Vitaliy Radetskyi | UKR | GOV | defence minister | 1993-10 | 1994-08
Vitold Fokin | UKR | GOV | prime minister | 1990-11 | 1992-10-01
Vittorio Grilli | ITA | GOV | finance minister | 2012-07-11 | 2013-04-28
Vjekoslav Bevanda | BIH | GOV | prime minister | 2012-01-12 | 2015-03-31
Vjosa Osmani; Osmani | KOS | LEG | speaker of parliament | 2020-02 | 2021-03
Vjosa Osmani; Osmani | KOS | GOV | acting president | 2020-11-05 | 2021-03-22
Vjosa Osmani; Osmani | KOS | GOV | president | 2021-04-06
Vlad Filat | MDA | GOV | prime minister | 2009-09-25 | 2013-04-25
Vladimir Kolokoltsev | RUS | COP | interior minister | 2012-05-21
Vladimir Kryuchkov | RUS | SPY | head of the KGB | 1988-10 | 1991-08-22
Vladimir Makei; Uladzimir Makei; Makei | BLR | GOV | foreign minister | 2012-08-20 | 2022-11-26
Vladimir Meciar; Meciar | SVK | GOV | prime minister | 1992-06-24 | 1994-03-15
Vladimir Meciar; Meciar | SVK | GOV | prime minister | 1994-12-13 | 1998-10-29
Vladimir Panskov | RUS | GOV | finance minister | 1994-11 | 1996-08
Vladimir Putin; Putin | RUS | SPY | head of the FSB | 1998-07-25 | 1999-08-09
Vladimir Putin; Putin | RUS | GOV | prime minister | 1999-08-09 | 2000-05-07
Vladimir Putin; Putin | RUS | GOV | acting president | 1999-12-31 | 2000-05-07
Vladimir Putin; Putin | RUS | GOV | president | 2000-05-07 | 2008-05-07
Vladimir Putin; Putin | RUS | GOV | prime minister | 2008-05-08 | 2012-05-07
Vladimir Putin; Putin | RUS | GOV | president | 2012-05-07
Vladimir Rushailo | RUS | GOV | interior minister | 1999-05-21 | 2001-03-28
Vladimir Senko; Uladzimir Syanko | BLR | GOV | foreign minister | 1994-07 | 1997-01
Vladimir Spidla; Vladimír Špidla | CZE | GOV | prime minister | 2002-07-12 | 2004-08-04
Vladimir Voronin; Voronin | MDA | GOV | president | 2001-04-07 | 2009-09-11
Vladimir Yermoshin; Uladzimir Yarmoshyn | BLR | GOV | prime minister | 2000-02-18 | 2001-10-01
Vladimir Zhirinovsky; Vladimir Zhirinovskiy; Zhirinovsky | RUS | PTY OPP | leader of the Liberal Democratic Party | 1990 | 2022-04-06
Vladislav Ardzinba | GEO | REB PRE | leader of Abkhazia | 1990-12 | 2005-02
Vladislav Jovanovic | SRB | GOV | foreign minister | 1992-07 | 1995-08
Vladislav Surkov; Surkov | RUS | GOV | presidential aide | 1999 | 2020-02
Vlado Buckovski; Vlado Bučkovski | MKD | GOV | prime minister | 2004-12-17 | 2006-08-27
Vlajko Stojiljkovic | SRB | GOV | interior minister | 1997-04 | 2000-10
Vlatko Pavletic | HRV | GOV | acting president | 1999-11-26 | 2000-02-02
Vlora Citaku; Vlora Çitaku | KOS | GOV | acting foreign minister | 2010-10 | 2011-02
Vojislav Kostunica; Vojislav Koštunica; Kostunica; Vojislav Kostunitsa | SRB | PTY OPP | opposition leader | 1992 | 2000-10-07
Vojislav Kostunica; Vojislav Koštunica; Kostunica; Vojislav Kostunitsa | SRB | GOV | president | 2000-10-07 | 2003-03-07
Vojislav Kostunica; Vojislav Koštunica; Kostunica; Vojislav Kostunitsa | SRB | GOV | prime minister | 2004-03-03 | 2008-07-07
Vojislav Kostunica; Vojislav Koštunica; Kostunica; Vojislav Kostunitsa | SRB | PTY OPP | former prime minister | 2008-07-07 | 2014
Vojislav Seselj; Seselj | SRB | PRM PTY | leader of the Radical Party | 1991-02 | 1998-03
Vojislav Seselj; Seselj | SRB | GOV | deputy prime minister | 1998-03 | 2000-10
Vojislav Seselj; Seselj | SRB | PTY OPP | leader of the Radical Party | 2000-10
Volker Ruehe; Volker Rühe; Volker Ruhe | DEU | GOV | defence minister | 1992-04-01 | 1998-10-26
Volodymyr Groysman; Volodymyr Hroisman | UKR | LEG | speaker of parliament | 2014-11-27 | 2016-04-14
Volodymyr Groysman; Volodymyr Hroisman | UKR | GOV | prime minister | 2016-04-14 | 2019-08-29
Volodymyr Ohryzko; Volodymyr Ogryzko | UKR | GOV | foreign minister | 2007-12-18 | 2009-03-03
Volodymyr Shkidchenko | UKR | GOV | defence minister | 2001-11 | 2003-06
Volodymyr Stelmakh | UKR | GOV | central bank governor | 2000-01 | 2002-12
Volodymyr Stelmakh | UKR | GOV | central bank governor | 2004-12 | 2010-12
Volodymyr Zelenskiy; Volodymyr Zelensky; Volodymyr Zelenskyy; Vladimir Zelensky; Vladimir Zelenskiy; Zelenskiy; Zelensky; Zelenskyy | UKR | GOV | president | 2019-05-20
Vuk Draskovic; Draskovic | SRB | PTY OPP | leader of the Serbian Renewal Movement | 1990-03 | 1999-01
Vuk Draskovic; Draskovic | SRB | GOV | deputy prime minister | 1999-01 | 1999-04-28
Vuk Draskovic; Draskovic | SRB | PTY OPP | leader of the Serbian Renewal Movement | 1999-04-28 | 2004-04
Vuk Draskovic; Draskovic | SRB | GOV | foreign minister | 2004-04 | 2007-05-15
Vuk Jeremic; Jeremic | SRB | GOV | foreign minister | 2007-05-15 | 2012-07-27
Vuk Jeremic; Jeremic | UNO | GOV | president of the U.N. General Assembly | 2012-09-18 | 2013-09-16
Vuk Jeremic; Jeremic | SRB | PTY OPP | politician | 2017
Vyacheslav Kebich | BLR | GOV | prime minister | 1990-04 | 1994-07
Vyacheslav Trubnikov | RUS | GOV | foreign intelligence chief | 1996-01 | 2000-05
Vyacheslav Volodin; Volodin | RUS | LEG | speaker of parliament | 2016-10-05
Vygaudas Usackas; Vygaudas Ušackas | LTU | GOV | foreign minister | 2008-12-09 | 2010-01
Vytautas Landsbergis; Landsbergis | LTU | GOV | head of parliament | 1990-03-11 | 1992-11-25
Waldemar Pawlak; Pawlak | POL | GOV | prime minister | 1992-06-05 | 1992-07-10
Waldemar Pawlak; Pawlak | POL | GOV | prime minister | 1993-10-26 | 1995-03-07
Waldemar Pawlak; Pawlak | POL | GOV | deputy prime minister | 2007-11-16 | 2012-11-27
Walter Veltroni | ITA | PTY | leader of the Democratic Party | 2007-10-27 | 2009-02-21
Werner Faymann | AUT | GOV | chancellor | 2008-12-02 | 2016-05-09
Wilfried Martens | BEL | GOV | prime minister | 1981-12 | 1992-03-07
William Hague | GBR | PTY OPP | leader of the Conservatives | 1997-06-19 | 2001-09-13
William Hague | GBR | GOV | foreign secretary | 2010-05-12 | 2014-07-15
Wim Kok | NLD | GOV | prime minister | 1994-08-22 | 2002-07-22
Witold Waszczykowski | POL | GOV | foreign minister | 2015-11-16 | 2018-01-09
Wladyslaw Bartoszewski | POL | GOV | foreign minister | 1995-03 | 1995-12
Wladyslaw Bartoszewski | POL | GOV | foreign minister | 2000-06 | 2001-10
Wladyslaw Kosiniak-Kamysz | POL | GOV | defence minister | 2023-12-13
Wlodzimierz Cimoszewicz; Cimoszewicz | POL | GOV | prime minister | 1996-02-07 | 1997-10-31
Wlodzimierz Cimoszewicz; Cimoszewicz | POL | GOV | foreign minister | 2001-10-19 | 2005-01-04
Wojciech Jaruzelski; Jaruzelski | POL | GOV MIL | president | 1989-07-19 | 1990-12-22
Wojciech Jaruzelski; Jaruzelski | POL | ELI | former president | 1990-12-22
Wolfgang Gerhardt | DEU | PTY | leader of the Free Democrats | 1995-06 | 2001-05
Wolfgang Schaeuble; Wolfgang Schäuble; Wolfgang Schauble; Schaeuble | DEU | GOV | interior minister | 1989-04 | 1991-11
Wolfgang Schaeuble; Wolfgang Schäuble; Wolfgang Schauble; Schaeuble | DEU | PTY LEG | parliamentary leader | 1991-11 | 2000-04
Wolfgang Schaeuble; Wolfgang Schäuble; Wolfgang Schauble; Schaeuble | DEU | PTY | leader of the Christian Democrats | 1998-11 | 2000-04
Wolfgang Schaeuble; Wolfgang Schäuble; Wolfgang Schauble; Schaeuble | DEU | GOV | interior minister | 2005-11-22 | 2009-10-28
Wolfgang Schaeuble; Wolfgang Schäuble; Wolfgang Schauble; Schaeuble | DEU | GOV | finance minister | 2009-10-28 | 2017-10-24
Wolfgang Schaeuble; Wolfgang Schäuble; Wolfgang Schauble; Schaeuble | DEU | LEG | speaker of parliament | 2017-10-24 | 2021-10-26
Wolfgang Schuessel; Wolfgang Schüssel | AUT | GOV | foreign minister | 1995-05 | 2000-02-04
Wolfgang Schuessel; Wolfgang Schüssel | AUT | GOV | chancellor | 2000-02-04 | 2007-01-11
Xavier Bettel | LUX | GOV | prime minister | 2013-12-04 | 2023-11-17
Xavier Bettel | LUX | GOV | foreign minister | 2023-11-17
Xavier Espot | AND | GOV | prime minister | 2019-05-16
Yagub Mamedov; Yaqub Mammadov | AZE | GOV | acting president | 1992-03-06 | 1992-05-14
Yakiv Smolii; Yakiv Smoliy | UKR | GOV | central bank governor | 2018-03-15 | 2020-07-03
Yanis Varoufakis; Varoufakis | GRC | GOV | finance minister | 2015-01-27 | 2015-07-06
Yannis Stournaras | GRC | GOV | finance minister | 2012-07-05 | 2014-06-10
Yannos Papantoniou | GRC | GOV | finance minister | 1994 | 2001-10-24
Yannos Papantoniou | GRC | GOV | defence minister | 2001-10-24 | 2004-03-10
Yasar Buyukanit; Yaşar Büyükanıt | TUR | MIL | army chief | 2006-08-28 | 2008-08-28
Yasar Guler; Yaşar Güler | TUR | MIL | army chief | 2018-07-10 | 2023-06-03
Yasar Guler; Yaşar Güler | TUR | GOV | defence minister | 2023-06-03
Yasar Yakis; Yaşar Yakış | TUR | GOV | foreign minister | 2002-11-18 | 2003-03-14
Yegor Gaidar; Gaidar | RUS | GOV | acting prime minister | 1992-06-15 | 1992-12-14
Yegor Gaidar; Gaidar | RUS | PTY | politician | 1992-12-15 | 2009-12-16
Yevgeny Prigozhin; Prigozhin | RUS | BUS | businessman | 2001 | 2014-05
Yevgeny Prigozhin; Prigozhin | RUS | PRM | head of the Wagner Group | 2014-05 | 2023-08-23
Yevgeny Primakov; Yevgeni Primakov; Primakov | RUS | SPY | foreign intelligence chief | 1991-09 | 1996-01-09
Yevgeny Primakov; Yevgeni Primakov; Primakov | RUS | GOV | foreign minister | 1996-01-09 | 1998-09-11
Yevgeny Primakov; Yevgeni Primakov; Primakov | RUS | GOV | prime minister | 1998-09-11 | 1999-05-12
Yevgeny Primakov; Yevgeni Primakov; Primakov | RUS | ELI | former prime minister | 1999-05-12 | 2015-06-26
Yevgeny Shaposhnikov | RUS | MIL | defence minister | 1991-08-23 | 1992-05
Yevhen Marchuk; Yevgeny Marchuk | UKR | GOV | prime minister | 1995-06 | 1996-05-27
Yevhen Marchuk; Yevgeny Marchuk | UKR | GOV | secretary of the National Security Council | 1999-11 | 2003-06
Yevhen Marchuk; Yevgeny Marchuk | UKR | GOV | defence minister | 2003-06 | 2004-09
Yukhym Zvyahilsky; Yefim Zvyagilsky | UKR | GOV | acting prime minister | 1993-09-22 | 1994-06-16
Yulia Navalnaya; Yuliya Navalnaya | RUS | OPP | opposition leader | 2024-02
Yulia Svyrydenko; Yuliia Svyrydenko | UKR | GOV | economy minister | 2021-11 | 2025-07-17
Yulia Svyrydenko; Yuliia Svyrydenko | UKR | GOV | prime minister | 2025-07-17
Yulia Tymoshenko; Yulia Timoshenko; Yuliya Tymoshenko; Tymoshenko; Timoshenko | UKR | GOV | deputy prime minister | 1999-12 | 2001-01
Yulia Tymoshenko; Yulia Timoshenko; Yuliya Tymoshenko; Tymoshenko; Timoshenko | UKR | PTY OPP | opposition leader | 2001-01 | 2005-01-24
Yulia Tymoshenko; Yulia Timoshenko; Yuliya Tymoshenko; Tymoshenko; Timoshenko | UKR | GOV | prime minister | 2005-01-24 | 2005-09-08
Yulia Tymoshenko; Yulia Timoshenko; Yuliya Tymoshenko; Tymoshenko; Timoshenko | UKR | PTY OPP | opposition leader | 2005-09-08 | 2007-12-18
Yulia Tymoshenko; Yulia Timoshenko; Yuliya Tymoshenko; Tymoshenko; Timoshenko | UKR | GOV | prime minister | 2007-12-18 | 2010-03-04
Yulia Tymoshenko; Yulia Timoshenko; Yuliya Tymoshenko; Tymoshenko; Timoshenko | UKR | PTY OPP | opposition leader | 2010-03-04
Yuri Baluyevsky; Yury Baluyevsky | RUS | MIL | chief of the General Staff | 2004-07 | 2008-06
Yuri Kravchenko; Yuriy Kravchenko | UKR | GOV | interior minister | 1995-07 | 2001-03-26
Yuri Luzhkov; Yury Luzhkov; Luzhkov | RUS | GOV | mayor of Moscow | 1992-06-06 | 2010-09-28
Yuri Meshkov; Yury Meshkov | UKR | PRE | president of Crimea | 1994-02 | 1995-03
Yuri Ushakov | RUS | GOV | ambassador to the United States | 1998 | 2008
Yuri Ushakov | RUS | GOV | presidential aide | 2012-05
Yuri Vorontsov | RUS | GOV | ambassador to the United Nations | 1990 | 1994
Yuriy Lutsenko; Yuri Lutsenko; Yury Lutsenko | UKR | GOV | interior minister | 2005-02-04 | 2006-12
Yuriy Lutsenko; Yuri Lutsenko; Yury Lutsenko | UKR | GOV | interior minister | 2007-12-18 | 2010-01
Yuriy Lutsenko; Yuri Lutsenko; Yury Lutsenko | UKR | PTY OPP | politician | 2010-03 | 2014-11
Yuriy Lutsenko; Yuri Lutsenko; Yury Lutsenko | UKR | JUD | prosecutor general | 2016-05 | 2019-08
Yuriy Yekhanurov; Yuri Yekhanurov; Yury Yekhanurov | UKR | GOV | prime minister | 2005-09-22 | 2006-08-04
Yuriy Yekhanurov; Yuri Yekhanurov; Yury Yekhanurov | UKR | GOV | defence minister | 2007-12 | 2009-06
Yves Leterme | BEL | GOV | prime minister | 2008-03-20 | 2008-12-30
Yves Leterme | BEL | GOV | foreign minister | 2009-07-17 | 2009-11-25
Yves Leterme | BEL | GOV | prime minister | 2009-11-25 | 2011-12-06
Yvette Cooper | GBR | GOV | home secretary | 2024-07-05 | 2025-09-05
Yvette Cooper | GBR | GOV | foreign secretary | 2025-09-05
Zack Polanski | GBR | PTY | leader of the Greens | 2025-09-02
Zakir Hasanov | AZE | GOV | defence minister | 2013-10-22
Zbigniew Okonski; Zbigniew Okoński | POL | GOV | defence minister | 1995-03 | 1995-12
Zbigniew Rau | POL | GOV | foreign minister | 2020-08-26 | 2023-11-27
Zbigniew Ziobro | POL | GOV | justice minister | 2005-10 | 2007-11
Zbigniew Ziobro | POL | GOV | justice minister | 2015-11-16 | 2023-11-27
Zdenka Kramplova; Zdenka Kramplová | SVK | GOV | foreign minister | 1997-06 | 1998-10-30
Zdenko Skrabalo | HRV | GOV | foreign minister | 1992-06 | 1993-05
Zdravko Krivokapic; Zdravko Krivokapić | MNE | GOV | prime minister | 2020-12-04 | 2022-04-28
Zdravko Ponos; Zdravko Ponoš | SRB | MIL | army chief | 2006-12 | 2008-12
Zelimkhan Yandarbiyev; Zelimkhan Yandarbiev; Yandarbiyev | RUS | REB PRE | president of Chechnya | 1996-04-21 | 1997-02-12
Zelimkhan Yandarbiyev; Zelimkhan Yandarbiev; Yandarbiyev | RUS | REB | Chechen rebel envoy | 1997-02-12 | 2004-02-13
Zeljka Cvijanovic; Željka Cvijanović | BIH | GOV | member of the presidency | 2022-11-16
Zeljko Komsic | BIH | GOV | member of the presidency | 2006-11-06 | 2014-11-17
Zeljko Komsic | BIH | GOV | member of the presidency | 2018-11-20
Zeljko Sturanovic; Željko Šturanović | MNE | GOV | prime minister | 2006-11-10 | 2008-02-29
Zhan Videnov | BGR | GOV | prime minister | 1995-01-25 | 1997-02-13
Zhelyu Zhelev; Zhelev | BGR | GOV | president | 1990-08-01 | 1997-01-22
Zigmantas Balcytis; Zigmantas Balčytis | LTU | GOV | acting prime minister | 2006-06-01 | 2006-07-04
Zinaida Greceanii; Zinaida Greceanîi | MDA | GOV | prime minister | 2008-03-31 | 2009-09-14
Zivadin Jovanovic | SRB | GOV | foreign minister | 1998-01 | 2000-11-04
Zivko Radisic | BIH | GOV | member of the presidency | 1998-11-15 | 2002-10-28
Zlatko Lagumdzija | BIH | GOV | foreign minister | 2001-02 | 2002-12
Zlatko Lagumdzija | BIH | GOV | prime minister | 2001-07-18 | 2002-03-15
Zlatko Lagumdzija | BIH | GOV | foreign minister | 2012-01 | 2015-03
Zlatko Matesa | HRV | GOV | prime minister | 1995-11-07 | 2000-01-27
Zohrab Mnatsakanyan | ARM | GOV | foreign minister | 2018-05-12 | 2020-11-16
Zoran Djindjic; Djindjic | SRB | PTY OPP | leader of the Democratic Party | 1994-01 | 2001-01-25
Zoran Djindjic; Djindjic | SRB | GOV | prime minister | 2001-01-25 | 2003-03-12
Zoran Djordjevic; Zoran Đorđević | SRB | GOV | defence minister | 2016-03 | 2017-06-29
Zoran Lilic | SRB | GOV | president of Yugoslavia | 1993-06-25 | 1997-06-25
Zoran Milanovic | HRV | GOV | prime minister | 2011-12-23 | 2016-01-22
Zoran Milanovic | HRV | GOV | president | 2020-02-19
Zoran Stankovic; Zoran Stanković | SRB | GOV | defence minister | 2005-10 | 2007-05-15
Zoran Tegeltija | BIH | GOV | prime minister | 2019-12-23 | 2023-01-25
Zoran Thaler | SVN | GOV | foreign minister | 1995-01-26 | 1996-07
Zoran Zaev | MKD | GOV | prime minister | 2017-05-31 | 2022-01-16
Zoran Zivkovic | SRB | GOV | prime minister | 2003-03-18 | 2004-03-03
Zoran Zizic | SRB | GOV | prime minister of Yugoslavia | 2000-11-04 | 2001-07-24
Zuzana Caputova | SVK | GOV | president | 2019-06-15 | 2024-06-15
Zviad Gamsakhurdia; Gamsakhurdia | GEO | GOV | president | 1991-05-26 | 1992-01-06
Zviad Gamsakhurdia; Gamsakhurdia | GEO | REB OPP | ousted president | 1992-01-06 | 1993-12-31
Zyta Gilowska | POL | GOV | finance minister | 2006-09 | 2007-11
