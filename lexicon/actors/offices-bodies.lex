# International bodies: heads of the United Nations and of its agencies, envoys, the European Union, alliances, banks, courts; popes; leaders of movements of no one state.
# One line a spell in office since 1990; a person with several spells has several lines. "former" lines hold for persons who stay in the news.
# Sources: written from general knowledge for this project; dates to the day, month or year as sure.
# Licence: CC BY 4.0
table office

Abass Bundu | IGO | GOV | head of ECOWAS | 1989 | 1993
Abdalla el-Badri; Abdullah al-Badri; Abdalla Salem El-Badri | IGO | GOV | OPEC secretary-general | 2007-01 | 2016-07-31
Abdelouahed Belkeziz; Abdelwahed Belkeziz | IGO | GOV | OIC secretary-general | 2001-01 | 2004-12
Abdoulaye Bathily | UNO | GOV | U.N. envoy to Libya | 2022-09 | 2024-04
Abdul-Rahman al-Attiyah; Abdulrahman al-Attiyah | IGO | GOV | GCC secretary-general | 2002-04 | 2011-03
Abdulla Shahid | UNO | GOV | president of the U.N. General Assembly | 2021-09 | 2022-09
Abdullah Bishara | IGO | GOV | GCC secretary-general | 1981-05 | 1993-04
Abdullatif al-Zayani | IGO | GOV | GCC secretary-general | 2011-04 | 2020-01
Abdullatif al-Zayani | BHR | GOV | foreign minister | 2020-02
Abdulqawi Ahmed Yusuf; Abdulqawi Yusuf | UNO | JUD | president of the World Court | 2018-02 | 2021-02
Abu Bakr al-Baghdadi; Abu Bakr Baghdadi | IMG | REB | leader of Islamic State | 2010-05-16 | 2019-10-27
Abu Hafs al-Masri; Mohammed Atef | IMG | REB | al-Qaeda commander | 1996 | 2001-11
Abu Ibrahim al-Hashimi al-Qurashi; Abu Ibrahim al-Hashimi al-Qurayshi | IMG | REB | leader of Islamic State | 2019-10-31 | 2022-02-03
Abu Mohammad al-Adnani; Abu Mohammed al-Adnani | IMG | REB | Islamic State spokesman | 2011 | 2016-08-30
Abu Yahya al-Libi | IMG | REB | al-Qaeda commander | 2005 | 2012-06-04
Abu Zubaydah; Abu Zubaida | IMG | REB | al-Qaeda commander | 1996
Achim Steiner | UNO | GOV | head of UNEP | 2006-06 | 2016-06
Achim Steiner | UNO | GOV | head of the U.N. Development Program | 2017-06 | 2025-06
Ad Melkert | UNO | GOV | U.N. envoy to Iraq | 2009-07 | 2011-10
Agnes Callamard | UNO | GOV | U.N. rapporteur on executions | 2016-08 | 2021-03
Agnes Callamard | NGO | GOV | head of Amnesty International | 2021-03
Agostino Casaroli | VAT | REL | Vatican secretary of state | 1979-04 | 1990-12
Ahmed Aboul Gheit; Ahmed Abul Gheit; Aboul Gheit | EGY | GOV | foreign minister | 2004-07-11 | 2011-03-06
Ahmed Aboul Gheit; Ahmed Abul Gheit; Aboul Gheit | IGO | GOV | Arab League secretary-general | 2016-07-03
Ahmed Nasser al-Raisi; Ahmed Naser al-Raisi | IGO | GOV | president of Interpol | 2021-11-25 | 2025-11-27
Ahmet Uzumcu | IGO | GOV | OPCW chief | 2010-07 | 2018-07
Ajay Banga | IGO | GOV | World Bank president | 2023-06-02
Ajit Singh | IGO | GOV | ASEAN secretary-general | 1993-01 | 1997-12
Akinwumi Adesina | IGO | GOV | head of the African Development Bank | 2015-09 | 2025-08
Alain Berset | CHE | GOV | member of the Federal Council | 2012-01 | 2023-12
Alain Berset | IGO | GOV | Council of Europe secretary-general | 2024-09-18
Alain Le Roy | UNO | GOV | U.N. peacekeeping chief | 2008-08 | 2011-08
Alan Doss | UNO | GOV | head of MONUC | 2008-01 | 2010-06
Albert Ramdin | IGO | GOV | OAS deputy secretary-general | 2005 | 2015
Albert Ramdin | SUR | GOV | foreign minister | 2020-07 | 2025-05
Albert Ramdin | IGO | GOV | OAS secretary-general | 2025-05-26
Aldo Ajello | UNO | GOV | U.N. envoy to Mozambique | 1992-10 | 1994-12
Aldo Ajello | EUR | GOV | EU envoy to the Great Lakes | 1996-03 | 2007-02
Alexander De Croo | UNO | GOV | head of the U.N. Development Program | 2025-12
Alexus Grynkewich | IGO | MIL | NATO commander | 2025-07-04
Ali Rodriguez | IGO | GOV | OPEC secretary-general | 2001-01 | 2002-06
Ali Treki; Ali Abdussalam Treki; Ali al-Treiki | UNO | GOV | president of the U.N. General Assembly | 2009-09 | 2010-09
Alioune Blondin Beye | UNO | GOV | U.N. envoy to Angola | 1993-06 | 1998-06-26
Alpha Oumar Konare | MLI | GOV | president | 1992-06-08 | 2002-06-08
Alpha Oumar Konare | IGO | GOV | chairman of the African Union commission | 2003-09 | 2008-04
Alvaro Silva Calderon; Álvaro Silva Calderón; Alvaro Silva | IGO | GOV | OPEC secretary-general | 2002-07 | 2003-12
Alvaro de Soto | UNO | GOV | U.N. mediator for El Salvador | 1990 | 1992
Alvaro de Soto | UNO | GOV | U.N. envoy for Cyprus | 1999 | 2004
Alvaro de Soto | UNO | GOV | U.N. Middle East envoy | 2005-05 | 2007-05
Amara Essy | CIV | GOV | foreign minister | 1990-11 | 2000-10
Amara Essy | IGO | GOV | OAU secretary-general | 2001-09 | 2003-09
Amara Essy | IGO | GOV | chairman of the African Union commission | 2002-07 | 2003-09
Amina Mohammed; Amina J. Mohammed | UNO | GOV | U.N. deputy secretary-general | 2017-02-28
Amr Moussa; Amr Musa | EGY | GOV | foreign minister | 1991-05 | 2001-05-15
Amr Moussa; Amr Musa | IGO | GOV | Arab League secretary-general | 2001-05-16 | 2011-07-03
Amr Moussa; Amr Musa | EGY | PTY OPP | politician | 2011-07-03
Amy Pope | IGO | GOV | head of the IOM | 2023-10-01
Anders Fogh Rasmussen; Fogh Rasmussen | DNK | GOV | prime minister | 2001-11-27 | 2009-04-05
Anders Fogh Rasmussen; Fogh Rasmussen | IGO | GOV | NATO secretary-general | 2009-08-01 | 2014-10-01
Anders Fogh Rasmussen; Fogh Rasmussen | DNK | ELI | former NATO secretary-general | 2014-10-01
Anders Nordstrom; Anders Nordström; Anders Nordstroem | UNO | GOV | acting WHO chief | 2006-05-23 | 2007-01-03
Andrius Kubilius | LTU | GOV | prime minister | 1999-11 | 2000-10
Andrius Kubilius | LTU | GOV | prime minister | 2008-12-09 | 2012-12-13
Andrius Kubilius | EUR | GOV | EU defence commissioner | 2024-12-01
Angel Gurria | MEX | GOV | foreign minister | 1994-12 | 1998-01
Angel Gurria | MEX | GOV | finance minister | 1998-01 | 2000-11
Angel Gurria | IGO | GOV | OECD chief | 2006-06 | 2021-05
Angelo Sodano | VAT | REL | Vatican secretary of state | 1990-12 | 2006-09
Ank Bijleveld | NLD | GOV | defence minister | 2017-10-26 | 2021-09-17
Ann Veneman | UNO | GOV | head of UNICEF | 2005-05 | 2010-04
Anne Krueger | IGO | GOV | IMF deputy chief | 2001-09 | 2006-08
Anne Krueger | IGO | GOV | acting IMF chief | 2004-03-04 | 2004-06-07
Anthony Lake | USA | GOV | national security adviser | 1993-01-20 | 1997-03-14
Anthony Lake | UNO | GOV | head of UNICEF | 2010-05 | 2017-12
Antonio Cassese | UNO | JUD | president of the Yugoslav war crimes tribunal | 1993-11 | 1997-11
Antonio Costa | PRT | GOV | prime minister | 2015-11-26 | 2024-04-02
Antonio Costa | EUR | GOV | president of the European Council | 2024-12-01
Antonio Guterres; Guterres; António Guterres | UNO | GOV | U.N. refugee chief | 2005-06-15 | 2015-12-31
Antonio Guterres; Guterres; António Guterres | UNO | GOV | U.N. secretary-general | 2017-01-01
Antonio Maria Costa | UNO | GOV | head of UNODC | 2002-05 | 2010-07
Antonio Tajani | EUR | LEG | president of the European Parliament | 2017-01-17 | 2019-07-02
Antonio Tajani | ITA | GOV | foreign minister | 2022-10-22
Antonio Vitorino; António Vitorino | IGO | GOV | head of the IOM | 2018-10-01 | 2023-09-30
Asha-Rose Migiro | UNO | GOV | U.N. deputy secretary-general | 2007-02 | 2012-07
Ashraf Qazi; Ashraf Jehangir Qazi | UNO | GOV | U.N. envoy to Iraq | 2004-07 | 2007-09
Audrey Azoulay | FRA | GOV | culture minister | 2016-02 | 2017-05
Audrey Azoulay | UNO | GOV | head of UNESCO | 2017-11 | 2025-11
Augustine Mahiga | UNO | GOV | U.N. envoy to Somalia | 2010-07 | 2013-06
Ayman al-Zawahiri; Ayman al-Zawahri; Ayman Zawahiri; Zawahri; al-Zawahri; Zawahiri | IMG | REB | deputy leader of al-Qaeda | 1998 | 2011-06-15
Ayman al-Zawahiri; Ayman al-Zawahri; Ayman Zawahiri; Zawahri; al-Zawahri; Zawahiri | IMG | REB | leader of al-Qaeda | 2011-06-16 | 2022-07-31
Azeddine Laraki | IGO | GOV | OIC secretary-general | 1997-01 | 2000-12
Babacar Ndiaye | IGO | GOV | head of the African Development Bank | 1985 | 1995
Babatunde Osotimehin | UNO | GOV | head of UNFPA | 2011-01-01 | 2017-06-04
Ban Ki-moon; Ban Ki Moon | UNO | GOV | U.N. secretary-general | 2007-01-01 | 2016-12-31
Ban Ki-moon; Ban Ki Moon | UNO | ELI | former U.N. secretary-general | 2016-12-31
Bankole Adeoye | IGO | GOV | African Union peace commissioner | 2021-02
Bantz Craddock; John Craddock | IGO | MIL | NATO commander | 2006-12-07 | 2009-07-02
Barber Conable | IGO | GOV | World Bank president | 1986-07-01 | 1991-08-31
Ben Bot; Bernard Bot | NLD | GOV | foreign minister | 2003-12-03 | 2007-02-22
Ben Knapen | NLD | GOV | foreign minister | 2021-09-24 | 2022-01-10
Benita Ferrero-Waldner | AUT | GOV | foreign minister | 2000-02-04 | 2004-10
Benita Ferrero-Waldner | EUR | GOV | EU external relations commissioner | 2004-11-22 | 2009-11-30
Benita Ferrero-Waldner | EUR | GOV | EU trade commissioner | 2009-12-01 | 2010-02-09
Bernard Janvier | UNO | MIL | UNPROFOR commander | 1995-03 | 1996-01
Bernard Kouchner | FRA | GOV | health minister | 1992-04 | 1993-03
Bernard Kouchner | UNO | GOV | head of the U.N. mission in Kosovo | 1999-07 | 2001-01
Bernard Kouchner | FRA | GOV | foreign minister | 2007-05-18 | 2010-11-13
Bernard Miyet | UNO | GOV | U.N. peacekeeping chief | 1997-02 | 2000-10
Bernardino Leon | EUR | GOV | EU envoy | 2011-07 | 2014-08
Bernardino Leon | UNO | GOV | U.N. envoy to Libya | 2014-08 | 2015-11
Bert Koenders | NLD | GOV | foreign minister | 2014-10-17 | 2017-10-26
Bertrand Ramcharan; Bertrand Gangapersaud Ramcharan | UNO | GOV | acting U.N. human rights chief | 2003-08-19 | 2004-06-30
Bintou Keita | UNO | GOV | head of MONUSCO | 2021-01 | 2025
Boutros Boutros-Ghali; Boutros Ghali; Boutros-Ghali; Butros Butros-Ghali | UNO | GOV | U.N. secretary-general | 1992-01-01 | 1996-12-31
Boutros Boutros-Ghali; Boutros Ghali; Boutros-Ghali; Butros Butros-Ghali | UNO | ELI | former U.N. secretary-general | 1996-12-31
Brunson McKinley | IGO | GOV | head of the IOM | 1998-10 | 2008-09
Carl Bildt | SWE | GOV | prime minister | 1991-10-04 | 1994-10-07
Carl Bildt | EUR | GOV | EU mediator | 1995-06 | 1995-12-13
Carl Bildt | BIH | GOV | high representative | 1995-12-14 | 1997-06-18
Carl Bildt | UNO | GOV | U.N. envoy for the Balkans | 1999-05 | 2001-09
Carl Bildt | SWE | GOV | foreign minister | 2006-10-06 | 2014-10-03
Carl Bildt | SWE | ELI | former prime minister | 2014-10-03
Carla Del Ponte; Carla del Ponte | UNO | JUD | prosecutor of the Yugoslav war crimes tribunal | 1999-09-15 | 2007-12-31
Carla Del Ponte; Carla del Ponte | UNO | GOV | U.N. investigator on Syria | 2012-09 | 2017-09
Carlos Fortin; Carlos Fortín | UNO | GOV | acting head of UNCTAD | 1994-04 | 1995-09
Carlos Westendorp | ESP | GOV | foreign minister | 1995-12 | 1996-05
Carlos Westendorp | BIH | GOV | high representative | 1997-06-18 | 1999-07-31
Carlos the Jackal; Ilich Ramirez Sanchez | IMG | UAF | militant | 1973
Carol Bellamy | UNO | GOV | head of UNICEF | 1995-05 | 2005-04
Carolyn McAskie | UNO | GOV | acting U.N. humanitarian chief | 1999-11 | 2000-12
Carolyn McAskie | UNO | GOV | U.N. envoy to Burundi | 2004-06 | 2006-04
Caspar Veldkamp | NLD | GOV | foreign minister | 2024-07-02 | 2025-08-22
Catherine Ashton | EUR | GOV | EU trade commissioner | 2008-10-06 | 2009-12-01
Catherine Ashton | EUR | GOV | EU foreign policy chief | 2009-12-01 | 2014-10-31
Catherine Bertini | UNO | GOV | head of the World Food Program | 1992-04 | 2002-04
Catherine Russell | UNO | GOV | head of UNICEF | 2022-02
Cecilia Malmstrom | EUR | GOV | EU trade commissioner | 2014-11 | 2019-11
Cesar Gaviria | COL | GOV | president | 1990-08-07 | 1994-08-07
Cesar Gaviria | IGO | GOV | OAS secretary-general | 1994-09-15 | 2004-09-15
Charles Michel | BEL | GOV | prime minister | 2014-10-11 | 2019-10-27
Charles Michel | EUR | GOV | president of the European Council | 2019-12-01 | 2024-11-30
Chile Eboe-Osuji | IGO | GOV | ICC president | 2018-03-11 | 2021-03-10
Choi Young-jin; Y.J. Choi | UNO | GOV | U.N. envoy to Ivory Coast | 2007-11 | 2011-08
Chris Patten | GBR | GOV | governor of Hong Kong | 1992-07-09 | 1997-06-30
Chris Patten | EUR | GOV | EU external relations commissioner | 1999-09-16 | 2004-11-21
Christian Saunders | UNO | GOV | acting head of UNRWA | 2019-11-06 | 2020-03-31
Christian Schmidt | DEU | GOV | agriculture minister | 2014-02 | 2018-03
Christian Schmidt | BIH | GOV | high representative | 2021-08-01
Christian Schwarz-Schilling | BIH | GOV | high representative | 2006-02-01 | 2007-06-30
Christiana Figueres | UNO | GOV | U.N. climate chief | 2010-07 | 2016-07
Christine Lagarde; Lagarde | FRA | GOV | finance minister | 2007-06-19 | 2011-06-29
Christine Lagarde; Lagarde | IGO | GOV | IMF chief | 2011-07-05 | 2019-09-12
Christine Lagarde; Lagarde | EUR | GOV | ECB president | 2019-11-01
Christine Schraner Burgener | UNO | GOV | U.N. envoy to Myanmar | 2018-04 | 2021-10
Christopher Cavoli | IGO | MIL | NATO commander | 2022-07 | 2025-07
Christopher Ross | UNO | GOV | U.N. envoy for Western Sahara | 2009-01 | 2017-03
Cindy McCain | UNO | GOV | head of the World Food Program | 2023-04
Claude Mandil | IGO | GOV | head of the IEA | 2003 | 2007-08
Cornel Feruta; Cornel Feruță | UNO | GOV | acting head of the IAEA | 2019-07-25 | 2019-12-02
Cornelio Sommaruga | NGO | GOV | president of the Red Cross | 1987-05 | 1999-12
Cristina Gallach | EUR | GOV | EU spokeswoman | 1999 | 2009
Csaba Korosi; Csaba Kőrösi | UNO | GOV | president of the U.N. General Assembly | 2022-09 | 2023-09
Curtis Scaparrotti | IGO | MIL | NATO commander | 2016-05 | 2019-05
David Beasley | UNO | GOV | head of the World Food Program | 2017-04 | 2023-04
David Lipton | IGO | GOV | acting IMF chief | 2019-09-12 | 2019-09-30
David Malpass | IGO | GOV | World Bank president | 2019-04-09 | 2023-06-01
David Owen | GBR | LEG | member of parliament | 1966 | 1992
David Owen | EUR | GOV | EU mediator | 1992-08 | 1995-06
David Sassoli | EUR | LEG | president of the European Parliament | 2019-07-03 | 2022-01-11
David Shearer | UNO | GOV | U.N. envoy to South Sudan | 2016-12 | 2021-03
David van Weel | NLD | GOV | foreign minister | 2025-09-05
Deborah Lyons | UNO | GOV | U.N. envoy to Afghanistan | 2020-03 | 2022-06
Dennis Francis | UNO | GOV | president of the U.N. General Assembly | 2023-09 | 2024-09
Detlev Mehlis | UNO | GOV | head of the Hariri inquiry | 2005-05 | 2006-01
Diene Keita | UNO | GOV | head of UNFPA | 2025-08
Diogo Freitas do Amaral | UNO | GOV | president of the U.N. General Assembly | 1995-09 | 1996-09
Dominique Strauss-Kahn; Strauss-Kahn | FRA | GOV | finance minister | 1997-06-04 | 1999-11-02
Dominique Strauss-Kahn; Strauss-Kahn | IGO | GOV | IMF chief | 2007-11-01 | 2011-05-18
Dominique Strauss-Kahn; Strauss-Kahn | FRA | ELI | former IMF chief | 2011-05-18
Don McKinnon | NZL | GOV | foreign minister | 1990-11 | 1999-12
Don McKinnon | IGO | GOV | Commonwealth secretary-general | 2000-04 | 2008-03
Donald Johnston; Donald J. Johnston | IGO | GOV | OECD chief | 1996-06 | 2006-05
Donald Kaberuka | IGO | GOV | head of the African Development Bank | 2005-09 | 2015-08
Donald Tusk; Tusk | POL | GOV | prime minister | 2007-11-16 | 2014-09-22
Donald Tusk; Tusk | EUR | GOV | president of the European Council | 2014-12-01 | 2019-11-30
Donald Tusk; Tusk | POL | PTY OPP | opposition leader | 2021-07-03 | 2023-12-12
Donald Tusk; Tusk | POL | GOV | prime minister | 2023-12-13
Dunja Mijatovic | IGO | GOV | OSCE media representative | 2010-03 | 2017-03
Dunja Mijatovic | IGO | GOV | Council of Europe human rights commissioner | 2018-04 | 2024-03
Edmond Mulet | UNO | GOV | U.N. envoy to Haiti | 2006-06 | 2007-08
Edmond Mulet | UNO | GOV | U.N. envoy to Haiti | 2010-01 | 2011-05
Edouard Saouma | UNO | GOV | head of the FAO | 1976-01 | 1993-12
Eelco Heinen | NLD | GOV | finance minister | 2024-07-02
Egon Klepsch | EUR | LEG | president of the European Parliament | 1992-01 | 1994-07
Eimert van Middelkoop | NLD | GOV | defence minister | 2007-02-22 | 2010-10-14
Ekmeleddin Ihsanoglu | IGO | GOV | OIC secretary-general | 2005-01 | 2014-01
Elias Magosi | IGO | GOV | SADC executive secretary | 2021-08
Elizabeth Dowdeswell | UNO | GOV | head of UNEP | 1993-01 | 1998-01
Emeka Anyaoku | IGO | GOV | Commonwealth secretary-general | 1990-07 | 2000-03
Enrique Baron; Enrique Barón; Enrique Baron Crespo | EUR | LEG | president of the European Parliament | 1989-07 | 1992-01
Enrique Iglesias; Enrique V. Iglesias | IGO | GOV | head of the Inter-American Development Bank | 1988-04 | 2005-09
Enrique Mora | EUR | GOV | EU nuclear talks coordinator | 2020 | 2025
Erik Solheim | UNO | GOV | head of UNEP | 2016-06 | 2018-11-22
Ertharin Cousin | UNO | GOV | head of the World Food Program | 2012-04 | 2017-04
Esmat Abdel-Meguid; Esmat Abdel Meguid | IGO | GOV | Arab League secretary-general | 1991-05-15 | 2001-05-15
Fahim al-Qasimi; Fahim bin Sultan al-Qasimi | IGO | GOV | GCC secretary-general | 1993-04 | 1996-03
Farhan Haq | UNO | GOV | deputy U.N. spokesman | 2006
Fatih Birol | IGO | GOV | head of the IEA | 2015-09
Fatou Bensouda; Bensouda | IGO | JUD | ICC prosecutor | 2012-06-15 | 2021-06-15
Federica Mogherini; Mogherini | ITA | GOV | foreign minister | 2014-02-22 | 2014-10-31
Federica Mogherini; Mogherini | EUR | GOV | EU foreign policy chief | 2014-11-01 | 2019-11-30
Federico Mayor | UNO | GOV | head of UNESCO | 1987-11 | 1999-11
Feridun Sinirlioglu; Feridun Sinirlioğlu | IGO | GOV | OSCE secretary-general | 2024-12-06
Fernando Arias | IGO | GOV | OPCW chief | 2018-07
Filippo Grandi | UNO | GOV | head of UNRWA | 2010-01 | 2014-03
Filippo Grandi | UNO | GOV | U.N. refugee chief | 2016-01-01 | 2025-12-31
Francesc Vendrell | UNO | GOV | U.N. envoy to Afghanistan | 2000-01 | 2001-12
Francesc Vendrell | EUR | GOV | EU envoy to Afghanistan | 2002-06 | 2008-08
Francesca Albanese | UNO | GOV | U.N. rapporteur on Palestine | 2022-05
Frank de Grave | NLD | GOV | defence minister | 1998-08-03 | 2002-07-22
Frans Andriessen | EUR | GOV | EU trade commissioner | 1989-01 | 1993-01
Frans Timmermans | NLD | GOV | foreign minister | 2012-11-05 | 2014-10-17
Frans Timmermans | EUR | GOV | EU commissioner | 2014-11-01 | 2023-08-22
Frans Timmermans | NLD | PTY OPP | opposition leader | 2023-08-22 | 2025-10
Fred Eckhard | UNO | GOV | U.N. spokesman | 1997-01 | 2005-06
Freimut Duve | IGO | GOV | OSCE media representative | 1998-01 | 2003-12
Gabrielle Kirk McDonald | UNO | JUD | president of the Yugoslav war crimes tribunal | 1997-11 | 1999-11
Geir Pedersen; Geir O. Pedersen | UNO | GOV | U.N. special envoy on Syria | 2019-01 | 2025
George Joulwan | IGO | MIL | NATO commander | 1993-10 | 1997-07
George Robertson; Lord Robertson | GBR | GOV | defence secretary | 1997-05-03 | 1999-10-11
George Robertson; Lord Robertson | IGO | GOV | NATO secretary-general | 1999-10-14 | 2003-12-17
Gerrit Zalm | NLD | GOV | finance minister | 1994-08-22 | 2002-07-22
Gerrit Zalm | NLD | GOV | finance minister | 2003-05-27 | 2007-02-22
Ghada Waly; Ghada Fathi Waly | UNO | GOV | head of UNODC | 2020-02 | 2025-11
Ghassan Salame | UNO | GOV | U.N. envoy to Libya | 2017-06 | 2020-03
Giancarlo Aragona | IGO | GOV | OSCE secretary-general | 1996-06 | 1999-06
Gilbert Guillaume | UNO | JUD | president of the World Court | 2000 | 2003
Gilbert Houngbo; Gilbert Fossoun Houngbo | UNO | GOV | head of the ILO | 2022-10-01
Giorgio Giacomelli | UNO | GOV | head of UNRWA | 1985 | 1991
Gita Gopinath | IGO | GOV | IMF chief economist | 2019-01 | 2022-01
Gita Gopinath | IGO | GOV | IMF deputy chief | 2022-01 | 2025-08
Gro Harlem Brundtland; Brundtland | UNO | MED | WHO chief | 1998-07-21 | 2003-07-21
Guenter Verheugen; Gunter Verheugen; Günter Verheugen | EUR | GOV | EU enlargement commissioner | 1999-09 | 2004-11
Guenter Verheugen; Gunter Verheugen; Günter Verheugen | EUR | GOV | EU industry commissioner | 2004-11 | 2010-02
Guy Ryder | UNO | GOV | head of the ILO | 2012-10-01 | 2022-09-30
Haitham al-Ghais; Haitham Al Ghais | IGO | GOV | OPEC secretary-general | 2022-08-01
Halbe Zijlstra | NLD | GOV | foreign minister | 2017-10-26 | 2018-02-13
Hamid Algabid | IGO | GOV | OIC secretary-general | 1989-01 | 1996-12
Hanke Bruins Slot | NLD | GOV | foreign minister | 2023-09-05 | 2024-07-02
Hans Blix | UNO | GOV | head of the IAEA | 1981-12 | 1997-12-01
Hans Blix | UNO | GOV | chief U.N. weapons inspector | 2000-03-01 | 2003-06-30
Hans Grundberg | UNO | GOV | U.N. envoy to Yemen | 2021-08
Hans Haekkerup | UNO | GOV | head of the U.N. mission in Kosovo | 2001-01 | 2001-12
Hans Hillen | NLD | GOV | defence minister | 2010-10-14 | 2012-11-05
Hans van Mierlo | NLD | GOV | foreign minister | 1994-08-22 | 1998-08-03
Hans van den Broek | NLD | GOV | foreign minister | 1982-11 | 1993-01
Hans van den Broek | EUR | GOV | EU external relations commissioner | 1993-01 | 1999-09
Hans-Gert Poettering | EUR | LEG | president of the European Parliament | 2007-01 | 2009-07
Harri Holkeri | UNO | GOV | president of the U.N. General Assembly | 2000-09 | 2001-09
Harri Holkeri | UNO | GOV | head of the U.N. mission in Kosovo | 2003-08 | 2004-05
Haruhiko Kuroda | IGO | GOV | head of the Asian Development Bank | 2005-02 | 2013-03
Haya Rashed al-Khalifa; Sheikha Haya Rashed al-Khalifa | UNO | GOV | president of the U.N. General Assembly | 2006-09 | 2007-09
Hedi Annabi | UNO | GOV | U.N. envoy to Haiti | 2007-09 | 2010-01-12
Helen La Lime | UNO | GOV | U.N. envoy to Haiti | 2019-10 | 2023-03
Helga Schmid | IGO | GOV | OSCE secretary-general | 2020-12 | 2024-09
Henk Kamp | NLD | GOV | defence minister | 2002-12-12 | 2007-02-22
Henrietta Fore | UNO | GOV | head of UNICEF | 2018-01 | 2021-12
Herman Van Rompuy; Van Rompuy | BEL | GOV | prime minister | 2008-12-30 | 2009-11-25
Herman Van Rompuy; Van Rompuy | EUR | GOV | president of the European Council | 2009-12-01 | 2014-11-30
Herve Ladsous | UNO | GOV | U.N. peacekeeping chief | 2011-09 | 2017-03
Hilde Johnson | UNO | GOV | U.N. envoy to South Sudan | 2011-07 | 2014-07
Hiroshi Nakajima | UNO | MED | WHO chief | 1988-07 | 1998-07-20
Hisashi Owada | UNO | JUD | president of the World Court | 2009-02 | 2012-02
Hissein Brahim Taha; Hussein Brahim Taha | IGO | GOV | OIC secretary-general | 2021-11-17
Horst Koehler; Horst Köhler; Horst Kohler | IGO | GOV | head of the EBRD | 1998-09 | 2000-04
Horst Koehler; Horst Köhler; Horst Kohler | IGO | GOV | IMF chief | 2000-05-01 | 2004-03-04
Horst Koehler; Horst Köhler; Horst Kohler | DEU | GOV | president | 2004-07-01 | 2010-05-31
Horst Koehler; Horst Köhler; Horst Kohler | UNO | GOV | U.N. envoy for Western Sahara | 2017-08 | 2019-05
Ian Martin | UNO | GOV | U.N. envoy to East Timor | 1999 | 1999-11
Ian Martin | UNO | GOV | U.N. envoy to Nepal | 2007-01 | 2009-02
Ian Martin | UNO | GOV | U.N. envoy to Libya | 2011-09 | 2012-10
Ibrahim Gambari | UNO | GOV | U.N. envoy to Myanmar | 2006-05 | 2009-12
Ibrahim Gambari | UNO | GOV | head of UNAMID | 2010-01 | 2012-07
Ilan Goldfajn | IGO | GOV | head of the Inter-American Development Bank | 2022-12-19
Ilter Turkmen; İlter Türkmen | UNO | GOV | head of UNRWA | 1991 | 1996
Imangali Tasmagambetov | IGO | GOV | CSTO secretary-general | 2023-01-01 | 2025-12-31
Inger Andersen | UNO | GOV | head of UNEP | 2019-06-15
Iqbal Riza | UNO | GOV | U.N. chief of staff | 1997-01 | 2005-01
Irene Khan | NGO | GOV | secretary-general of Amnesty International | 2001-08 | 2009-12
Irina Bokova | UNO | GOV | head of UNESCO | 2009-11 | 2017-11
Ismail Chergui | IGO | GOV | African Union peace commissioner | 2013-10 | 2021-02
Ismail Ould Cheikh Ahmed | UNO | GOV | U.N. envoy to Yemen | 2015-04 | 2018-02
Ismail Razali; Razali Ismail | UNO | GOV | president of the U.N. General Assembly | 1996-09 | 1997-09
Ismail Razali; Razali Ismail | UNO | GOV | U.N. envoy to Myanmar | 2000-04 | 2005-12
Ismat Kittani | UNO | GOV | U.N. envoy to Somalia | 1992-11 | 1993-03
Ivan Korotchenya | IGO | GOV | CIS executive secretary | 1992-05 | 1998-04-29
Iyad Madani | IGO | GOV | OIC secretary-general | 2014-01 | 2016-10
Jaap de Hoop Scheffer; de Hoop Scheffer | NLD | GOV | foreign minister | 2002-07-22 | 2003-12-03
Jaap de Hoop Scheffer; de Hoop Scheffer | IGO | GOV | NATO secretary-general | 2004-01-05 | 2009-08-01
Jackie Selebi | IGO | GOV | president of Interpol | 2004-10 | 2008-01
Jacques Attali | IGO | GOV | head of the EBRD | 1991-04 | 1993-06
Jacques Delors | EUR | GOV | president of the European Commission | 1985-01-06 | 1995-01-22
Jacques Delors | EUR | ELI | former president of the European Commission | 1995-01-22
Jacques Diouf | UNO | GOV | head of the FAO | 1994-01 | 2011-12
Jacques Santer | EUR | GOV | president of the European Commission | 1995-01-23 | 1999-03-15
Jacques de Larosiere; Jacques de Larosière | IGO | GOV | head of the EBRD | 1993-09 | 1998-01
Jacques-Paul Klein; Jacques Paul Klein | UNO | GOV | head of UNTAES | 1996-01 | 1997-08
Jacques-Paul Klein; Jacques Paul Klein | UNO | GOV | head of the U.N. mission in Bosnia | 1999-07 | 2003
Jacques-Paul Klein; Jacques Paul Klein | UNO | GOV | U.N. envoy to Liberia | 2003-07 | 2005-04
Jakob Kellenberger | NGO | GOV | president of the Red Cross | 2000-01 | 2012-06
Jamal Benomar | UNO | GOV | U.N. envoy to Yemen | 2011 | 2015-04
James Grant; James P. Grant | UNO | GOV | head of UNICEF | 1980-01 | 1995-01-23
James Gustave Speth; Gus Speth | UNO | GOV | head of the U.N. Development Program | 1993-07 | 1999-06
James Ingram | UNO | GOV | head of the World Food Program | 1982 | 1992-04
James Jones | IGO | MIL | NATO commander | 2003-01 | 2006-12
James Jones | USA | GOV | national security adviser | 2009-01-20 | 2010-10-08
James Morris; James T. Morris | UNO | GOV | head of the World Food Program | 2002-04 | 2007-04
James Purcell | IGO | GOV | head of the IOM | 1988 | 1998
James Stavridis | IGO | MIL | NATO commander | 2009-07 | 2013-05
James Wolfensohn | IGO | GOV | World Bank president | 1995-06-01 | 2005-05-31
James Wolfensohn | IGO | GOV | Quartet envoy | 2005-06 | 2006-04
Jamie Shea | IGO | GOV | NATO spokesman | 1993 | 2000
Jamil al-Hujailan; Jameel al-Hujailan; Jamil Ibrahim Hejailan | IGO | GOV | GCC secretary-general | 1996-04 | 2002-03
Jamsheed Marker | UNO | GOV | U.N. envoy on East Timor | 1997-02 | 1999-12
Jan Egeland | UNO | GOV | U.N. humanitarian chief | 2003-08 | 2006-12
Jan Egeland | NGO | GOV | head of the Norwegian Refugee Council | 2013
Jan Eliasson | UNO | GOV | U.N. humanitarian chief | 1992 | 1994
Jan Eliasson | UNO | GOV | president of the U.N. General Assembly | 2005-09 | 2006-04-23
Jan Eliasson | UNO | GOV | U.N. envoy for Darfur | 2007 | 2008-06
Jan Eliasson | UNO | GOV | U.N. deputy secretary-general | 2012-07-01 | 2016-12-31
Jan Kavan | UNO | GOV | president of the U.N. General Assembly | 2002-09 | 2003-09
Jan Kees de Jager | NLD | GOV | finance minister | 2010-02-23 | 2012-11-05
Jan Kubis | IGO | GOV | OSCE secretary-general | 1999-06-15 | 2005-06-14
Jan Kubis | UNO | GOV | U.N. envoy to Afghanistan | 2012-01 | 2014-09
Jan Kubis | UNO | GOV | U.N. envoy to Iraq | 2015-03 | 2018-12
Jan Kubis | UNO | GOV | U.N. envoy to Libya | 2021-01 | 2021-12
Jan Pronk | UNO | GOV | U.N. envoy to Sudan | 2004-06 | 2006-12
Jasem Albudaiwi; Jassem al-Budaiwi; Jasem Mohamed Albudaiwi; Jassim al-Budaiwi | IGO | GOV | GCC secretary-general | 2023-02-01
Javier Perez de Cuellar; Perez de Cuellar; Javier Pérez de Cuéllar | UNO | GOV | U.N. secretary-general | 1982-01-01 | 1991-12-31
Javier Perez de Cuellar; Perez de Cuellar; Javier Pérez de Cuéllar | UNO | ELI | former U.N. secretary-general | 1991-12-31 | 2000-11-22
Javier Perez de Cuellar; Perez de Cuellar; Javier Pérez de Cuéllar | UNO | ELI | former U.N. secretary-general | 2001-07-28 | 2020-03-04
Javier Solana | ESP | GOV | foreign minister | 1992-06 | 1995-12
Javier Solana | IGO | GOV | NATO secretary-general | 1995-12-05 | 1999-10-06
Javier Solana | EUR | GOV | EU foreign policy chief | 1999-10-18 | 2009-12-01
Jean Arnault | UNO | GOV | U.N. envoy to Afghanistan | 2004-02 | 2006-02
Jean Lemierre | IGO | GOV | head of the EBRD | 2000-07 | 2008-07
Jean Ping | GAB | GOV | foreign minister | 1999-01 | 2008-02
Jean Ping | IGO | GOV | chairman of the African Union commission | 2008-04-28 | 2012-10-15
Jean Ping | GAB | PTY OPP | opposition leader | 2014-02 | 2023
Jean-Claude Juncker; Juncker | LUX | GOV | prime minister | 1995-01-20 | 2013-12-04
Jean-Claude Juncker; Juncker | EUR | GOV | president of the European Commission | 2014-11-01 | 2019-11-30
Jean-Claude Kassi Brou; Jean-Claude Brou | IGO | GOV | head of ECOWAS | 2018-03 | 2022-07
Jean-Claude Paye | IGO | GOV | OECD chief | 1984-10 | 1996-05
Jean-Claude Trichet | EUR | GOV | ECB president | 2003-11-01 | 2011-10-31
Jean-Marie Guehenno | UNO | GOV | U.N. peacekeeping chief | 2000-10 | 2008-08
Jean-Pierre Lacroix | UNO | GOV | U.N. peacekeeping chief | 2017-04
Jeanine Hennis-Plasschaert; Jeanine Plasschaert | NLD | GOV | defence minister | 2012-11-05 | 2017-10-04
Jeanine Hennis-Plasschaert; Jeanine Plasschaert | UNO | GOV | U.N. envoy to Iraq | 2018-11 | 2024-05
Jeffrey Feltman | USA | GOV | assistant secretary of state | 2009-08 | 2012-05
Jeffrey Feltman | UNO | GOV | U.N. undersecretary-general for political affairs | 2012-07 | 2018-03
Jens Stoltenberg | NOR | GOV | prime minister | 2000-03-17 | 2001-10-19
Jens Stoltenberg | NOR | GOV | prime minister | 2005-10-17 | 2013-10-16
Jens Stoltenberg | IGO | GOV | NATO secretary-general | 2014-10-01 | 2024-10-01
Jens Stoltenberg | NOR | GOV | finance minister | 2025-02-04
Jeroen Dijsselbloem | NLD | GOV | finance minister | 2012-11-05 | 2017-10-26
Jerzy Buzek | POL | GOV | prime minister | 1997-10-31 | 2001-10-19
Jerzy Buzek | EUR | LEG | president of the European Parliament | 2009-07-14 | 2012-01-17
Jim Yong Kim | IGO | GOV | World Bank president | 2012-07-01 | 2019-01-31
Joachim Ruecker; Joachim Rucker | UNO | GOV | head of the U.N. mission in Kosovo | 2006-09 | 2008-06
Joan Donoghue | UNO | JUD | president of the World Court | 2021-02 | 2024-02
Joao Baena Soares | IGO | GOV | OAS secretary-general | 1984-06 | 1994-06
Johannes Hahn | EUR | GOV | EU enlargement commissioner | 2014-11 | 2019-11
John Ashe; John W. Ashe | UNO | GOV | president of the U.N. General Assembly | 2013-09 | 2014-09
John Galvin | IGO | MIL | NATO commander | 1987-06 | 1992-06
John Holmes | UNO | GOV | U.N. humanitarian chief | 2007-03 | 2010-08
John Lipsky | IGO | GOV | acting IMF chief | 2011-05-18 | 2011-07-04
Joke Waller-Hunter | UNO | GOV | U.N. climate chief | 2002-05 | 2005-10
Jonathan Howe | UNO | GOV | U.N. envoy to Somalia | 1993-03 | 1994-02
Joris Voorhoeve | NLD | GOV | defence minister | 1994-08-22 | 1998-08-03
Jose Ayala Lasso | UNO | GOV | U.N. human rights chief | 1994-04 | 1997-03
Jose Bustani | IGO | GOV | OPCW chief | 1997-05 | 2002-04
Jose Graziano da Silva; José Graziano da Silva | UNO | GOV | head of the FAO | 2012-01-01 | 2019-07-31
Jose Manuel Barroso; Jose Manuel Durao Barroso; Jose Durao Barroso; Manuel Barroso; Durao Barroso | PRT | GOV | foreign minister | 1992-11 | 1995-10
Jose Manuel Barroso; Jose Manuel Durao Barroso; Jose Durao Barroso; Manuel Barroso; Durao Barroso | PRT | GOV | prime minister | 2002-04-06 | 2004-07-17
Jose Manuel Barroso; Jose Manuel Durao Barroso; Jose Durao Barroso; Manuel Barroso; Durao Barroso | EUR | GOV | president of the European Commission | 2004-11-22 | 2014-10-31
Jose Maria Gil-Robles; José María Gil-Robles | EUR | LEG | president of the European Parliament | 1997-01 | 1999-07
Jose Miguel Insulza | CHL | GOV | foreign minister | 1994-09 | 1999-06
Jose Miguel Insulza | CHL | GOV | interior minister | 2000-03 | 2005-05
Jose Miguel Insulza | IGO | GOV | OAS secretary-general | 2005-05-26 | 2015-05-26
Josep Borrell; Borrell | EUR | LEG | president of the European Parliament | 2004-07-20 | 2007-01-16
Josep Borrell; Borrell | ESP | GOV | foreign minister | 2018-06-07 | 2019-11-30
Josep Borrell; Borrell | EUR | GOV | EU foreign policy chief | 2019-12-01 | 2024-11-30
Joseph Deiss | UNO | GOV | president of the U.N. General Assembly | 2010-09 | 2011-09
Joseph Ralston | IGO | MIL | NATO commander | 2000-05 | 2003-01
Josette Sheeran | UNO | GOV | head of the World Food Program | 2007-04 | 2012-04
Joyce Msuya | UNO | GOV | acting U.N. humanitarian chief | 2024-07-01 | 2024-11
Jozias van Aartsen | NLD | GOV | foreign minister | 1998-08-03 | 2002-07-22
Juan Gabriel Valdes | UNO | GOV | U.N. envoy to Haiti | 2004-08 | 2006-05
Juan Mendez | UNO | GOV | U.N. rapporteur on torture | 2010-11 | 2016-10
Juan Somavia; Juan Somavía | UNO | GOV | head of the ILO | 1999-03 | 2012-09
Juergen Stock; Jürgen Stock; Jurgen Stock | IGO | GOV | Interpol chief | 2014-11-07 | 2024-11-07
Julian Hunte | UNO | GOV | president of the U.N. General Assembly | 2003-09 | 2004-09
Kadre Desire Ouedraogo; Kadré Désiré Ouédraogo; Kadre Ouedraogo | IGO | GOV | head of ECOWAS | 2012-03 | 2016-04
Kai Eide | UNO | GOV | U.N. special envoy to Afghanistan | 2008-03 | 2010-03
Kaire Mbuende | IGO | GOV | SADC executive secretary | 1994 | 1999
Kaja Kallas | EST | GOV | prime minister | 2021-01-26 | 2024-07-23
Kaja Kallas | EUR | GOV | EU foreign policy chief | 2024-12-01
Kajsa Ollongren | NLD | GOV | defence minister | 2022-01-10 | 2024-07-02
Kamalesh Sharma | IGO | GOV | Commonwealth secretary-general | 2008-04 | 2016-03
Kao Kim Hourn | IGO | GOV | ASEAN secretary-general | 2023-01
Karel De Gucht | EUR | GOV | EU trade commissioner | 2010-02-10 | 2014-11-01
Karen Koning AbuZayd; Karen AbuZayd; Karen Abu Zayd | UNO | GOV | head of UNRWA | 2005-06 | 2009-12
Karim Khan | IGO | JUD | ICC prosecutor | 2021-06-16
Kemal Dervis; Kemal Derviş | UNO | GOV | head of the U.N. Development Program | 2005-08-15 | 2009-02-28
Kenneth Roth | NGO | GOV | head of Human Rights Watch | 1993 | 2022-08
Kenzo Oshima | UNO | GOV | U.N. humanitarian chief | 2001-01 | 2003-06
Khaled el-Enany; Khaled El-Enany; Khaled al-Anani; Khaled al-Enani | UNO | GOV | head of UNESCO | 2025-11-15
Khalid Sheikh Mohammed; Khaled Sheikh Mohammed | IMG | REB | al-Qaeda commander | 1996
Khoo Boon Hui | IGO | GOV | president of Interpol | 2008-10 | 2012-11
Kieran Prendergast | UNO | GOV | U.N. undersecretary-general for political affairs | 1997-03 | 2005-06
Kim Jong-yang; Kim Jong Yang | IGO | GOV | president of Interpol | 2018-11-21 | 2021-11-25
King Willem-Alexander | NLD | GOV | king | 2013-04-30
Klaus Haensch; Klaus Hänsch; Klaus Hansch | EUR | LEG | president of the European Parliament | 1994-07 | 1997-01
Klaus Naumann | IGO | MIL | head of NATO's military committee | 1996 | 1999
Klaus Reinhardt | IGO | MIL | KFOR commander | 1999-10 | 2000-04
Klaus Toepfer; Klaus Töpfer | UNO | GOV | head of UNEP | 1998-02 | 2006-03
Kofi Annan; Annan | UNO | GOV | U.N. secretary-general | 1997-01-01 | 2006-12-31
Kofi Annan; Annan | UNO | ELI | former U.N. secretary-general | 2007-01-01 | 2012-02-22
Kofi Annan; Annan | UNO | GOV | special envoy on Syria | 2012-02-23 | 2012-08-31
Kofi Annan; Annan | UNO | ELI | former U.N. secretary-general | 2012-09-01 | 2018-08-18
Koichiro Matsuura | UNO | GOV | head of UNESCO | 1999-11 | 2009-11
Kristalina Georgieva; Georgieva | EUR | GOV | EU humanitarian commissioner | 2010-02 | 2014-10
Kristalina Georgieva; Georgieva | IGO | GOV | World Bank chief executive | 2017-01 | 2019-09
Kristalina Georgieva; Georgieva | IGO | GOV | acting World Bank president | 2019-02-01 | 2019-04-08
Kristalina Georgieva; Georgieva | IGO | GOV | IMF chief | 2019-10-01
Kumi Naidoo | NGO | GOV | head of Greenpeace | 2009-11 | 2015-12
Kumi Naidoo | NGO | GOV | secretary-general of Amnesty International | 2018-08 | 2019-12
Lakhdar Brahimi | UNO | GOV | U.N. special envoy to Haiti | 1994 | 1996
Lakhdar Brahimi | UNO | GOV | U.N. special envoy on Afghanistan | 1997-07 | 1999-10
Lakhdar Brahimi | UNO | GOV | U.N. special envoy on Afghanistan | 2001-10 | 2004-01
Lakhdar Brahimi | UNO | GOV | U.N. special envoy on Iraq | 2004-01 | 2004-06
Lakhdar Brahimi | UNO | GOV | U.N. special envoy on Syria | 2012-09-01 | 2014-05-31
Lamberto Zannier | UNO | GOV | head of the U.N. mission in Kosovo | 2008-06 | 2011-06
Lamberto Zannier | IGO | GOV | OSCE secretary-general | 2011-07 | 2017-06
Lansana Kouyate; Lansana Kouyaté | IGO | GOV | head of ECOWAS | 1997 | 2002
Le Luong Minh | IGO | GOV | ASEAN secretary-general | 2013-01 | 2017-12
Lee Jong-wook | UNO | MED | WHO chief | 2003-07-21 | 2006-05-22
Leighton Smith | IGO | MIL | IFOR commander | 1995-12 | 1996-07
Leon Brittan | EUR | GOV | EU trade commissioner | 1993-01 | 1999-09
Lewis Preston | IGO | GOV | World Bank president | 1991-09 | 1995-05
Lim Jock Hoi | IGO | GOV | ASEAN secretary-general | 2018-01 | 2022-12
Louise Arbour | UNO | GOV | prosecutor of the Yugoslav war crimes tribunal | 1996-10 | 1999-09
Louise Arbour | UNO | GOV | U.N. human rights chief | 2004-07 | 2008-08
Louise Frechette | UNO | GOV | U.N. deputy secretary-general | 1998-03 | 2005-12
Lucas Philippe | IGO | GOV | president of Interpol | 2025-11-27
Luigi Einaudi; Luigi R. Einaudi | IGO | GOV | acting OAS secretary-general | 2004-10-15 | 2005-05-26
Luis Alberto Moreno | IGO | GOV | head of the Inter-American Development Bank | 2005-10-01 | 2020-09-30
Luis Almagro | URY | GOV | foreign minister | 2010-03-01 | 2015-03-01
Luis Almagro | IGO | GOV | OAS secretary-general | 2015-05-26 | 2025-05-26
Luis Moreno-Ocampo; Luis Moreno Ocampo; Moreno-Ocampo | IGO | JUD | ICC prosecutor | 2003-06-16 | 2012-06-15
Lynn Pascoe; B. Lynn Pascoe | UNO | GOV | U.N. undersecretary-general for political affairs | 2007-03 | 2012-06
Mahboub Maalim | IGO | GOV | IGAD executive secretary | 2008 | 2019
Mahmoud Ali Youssouf | DJI | GOV | foreign minister | 2005-05 | 2025-03
Mahmoud Ali Youssouf | IGO | GOV | chairman of the African Union commission | 2025-03
Maja Kocijancic | EUR | GOV | EU spokeswoman | 2010 | 2019
Manfred Nowak | UNO | GOV | U.N. rapporteur on torture | 2004-12 | 2010-10
Manfred Woerner; Manfred Wörner; Manfred Worner | IGO | GOV | NATO secretary-general | 1988-07-01 | 1994-08-13
Manuel Marin; Manuel Marín | EUR | GOV | acting president of the European Commission | 1999-03-15 | 1999-09-16
Marc Perrin de Brichambaut | IGO | GOV | OSCE secretary-general | 2005-06 | 2011-06
Marcel de Souza; Marcel Alain de Souza | IGO | GOV | head of ECOWAS | 2016-04 | 2018-02
Margaret Anstee | UNO | GOV | U.N. envoy to Angola | 1992-02 | 1993-06
Margaret Chan | UNO | MED | WHO chief | 2007-01-04 | 2017-06-30
Margrethe Vestager | EUR | GOV | EU competition commissioner | 2014-11-01 | 2024-11-30
Maria Fernanda Espinosa; María Fernanda Espinosa | UNO | GOV | president of the U.N. General Assembly | 2018-09 | 2019-09
Maria van der Hoeven | IGO | GOV | head of the IEA | 2011-09 | 2015-08
Marija Pejcinovic Buric | HRV | GOV | foreign minister | 2017-06 | 2019-07
Marija Pejcinovic Buric | IGO | GOV | Council of Europe secretary-general | 2019-09-18 | 2024-09-17
Mario Draghi; Draghi | EUR | GOV | ECB president | 2011-11-01 | 2019-10-31
Mario Draghi; Draghi | ITA | GOV | prime minister | 2021-02-13 | 2022-10-22
Mario Draghi; Draghi | ITA | ELI | former prime minister | 2022-10-22
Mark Lowcock | UNO | GOV | U.N. humanitarian chief | 2017-09 | 2021-06
Mark Malloch Brown; Malloch Brown; Mark Malloch-Brown | UNO | GOV | head of the U.N. Development Program | 1999-07 | 2005-08
Mark Malloch Brown; Malloch Brown; Mark Malloch-Brown | UNO | GOV | U.N. deputy secretary-general | 2006-04 | 2006-12
Mark Rutte; Rutte | NLD | GOV | prime minister | 2010-10-14 | 2024-07-02
Mark Rutte; Rutte | IGO | GOV | NATO secretary-general | 2024-10-01
Maros Sefcovic | EUR | GOV | EU commissioner | 2009-10
Maros Sefcovic | EUR | GOV | EU trade commissioner | 2024-12-01
Marrack Goulding | UNO | GOV | U.N. undersecretary-general | 1986 | 1997
Marrack Goulding | UNO | GOV | U.N. peacekeeping chief | 1986 | 1993-02
Martin Griffiths | UNO | GOV | U.N. envoy to Yemen | 2018-03 | 2021-07
Martin Griffiths | UNO | GOV | U.N. humanitarian chief | 2021-07 | 2024-06
Martin Kobler | UNO | GOV | U.N. envoy to Iraq | 2011-10 | 2013-07
Martin Kobler | UNO | GOV | head of MONUSCO | 2013-08 | 2015-10
Martin Kobler | UNO | GOV | U.N. envoy to Libya | 2015-11 | 2017-06
Martin Nesirky | UNO | GOV | U.N. spokesman | 2009-12 | 2014-03
Martin Schulz | EUR | LEG | president of the European Parliament | 2012-01-17 | 2017-01-17
Martin Schulz | DEU | PTY OPP | leader of the Social Democrats | 2017-03 | 2018-02
Mary Robinson | UNO | GOV | U.N. human rights chief | 1997-09 | 2002-09-11
Mary Robinson | UNO | ELI | former president | 2002-09-12
Marzuki Darusman | UNO | GOV | U.N. rapporteur on North Korea | 2010-08 | 2016-07
Masato Kanda | IGO | GOV | head of the Asian Development Bank | 2025-02-24
Masatsugu Asakawa | IGO | GOV | head of the Asian Development Bank | 2020-01-17 | 2025-02
Mathias Cormann | AUS | GOV | finance minister | 2013-09 | 2020-10
Mathias Cormann | IGO | GOV | OECD chief | 2021-06-01
Mauricio Claver-Carone | IGO | GOV | head of the Inter-American Development Bank | 2020-10-01 | 2022-09-26
Max van der Stoel | IGO | GOV | OSCE high commissioner on national minorities | 1993-01 | 2001-06
Maxime Verhagen | NLD | GOV | foreign minister | 2007-02-22 | 2010-10-14
Meng Hongwei | IGO | GOV | president of Interpol | 2016-11-10 | 2018-10-07
Michael Rose | UNO | MIL | UNPROFOR commander | 1994-01 | 1995-01
Michael Steiner | UNO | GOV | head of the U.N. mission in Kosovo | 2002-02 | 2003-07
Michael Zammit Cutajar | UNO | GOV | U.N. climate chief | 1991 | 2002
Michel Barnier | FRA | GOV | foreign minister | 2004-03-31 | 2005-06-02
Michel Barnier | EUR | GOV | EU commissioner | 2010-02 | 2014-11
Michel Barnier | EUR | GOV | EU Brexit negotiator | 2016-10-01 | 2021-03-31
Michel Barnier | FRA | GOV | prime minister | 2024-09-05 | 2024-12-13
Michel Camdessus | IGO | GOV | IMF chief | 1987-01 | 2000-02-14
Michel Hansenne | UNO | GOV | head of the ILO | 1989-02 | 1999-03
Michel Sidibe | UNO | MED | head of UNAIDS | 2009-01 | 2019-05
Michelle Bachelet | UNO | GOV | head of UN Women | 2010-09-14 | 2013-03
Michelle Bachelet | UNO | GOV | U.N. human rights chief | 2018-09-01 | 2022-08-31
Miguel Angel Rodriguez | IGO | GOV | OAS secretary-general | 2004-09-23 | 2004-10-15
Miguel D'Escoto; Miguel d'Escoto Brockmann | UNO | GOV | president of the U.N. General Assembly | 2008-09 | 2009-09
Miguel Moratinos; Miguel Angel Moratinos | EUR | GOV | EU Middle East envoy | 1996-11 | 2003-07
Miguel Moratinos; Miguel Angel Moratinos | ESP | GOV | foreign minister | 2004-04-18 | 2010-10-21
Mike Jackson | IGO | MIL | KFOR commander | 1999-06 | 1999-10
Mike Moore | NZL | GOV | prime minister | 1990-09-04 | 1990-11-02
Mike Moore | IGO | GOV | head of the WTO | 1999-09-01 | 2002-08-31
Mireille Ballestrazzi | IGO | GOV | president of Interpol | 2012-11 | 2016-11-10
Mirjana Spoljaric | NGO | GOV | president of the Red Cross | 2022-10
Miroslav Lajcak | BIH | GOV | high representative | 2007-07-01 | 2009-01-26
Miroslav Lajcak | SVK | GOV | foreign minister | 2009-01-26 | 2010-07-09
Miroslav Lajcak | SVK | GOV | foreign minister | 2012-04-04 | 2020-03-21
Miroslav Lajcak | EUR | GOV | EU envoy for the Kosovo talks | 2020-04 | 2025-01
Mitsuo Sato | IGO | GOV | head of the Asian Development Bank | 1993-11 | 1999-01
Mogens Lykketoft | UNO | GOV | president of the U.N. General Assembly | 2015-09 | 2016-09
Mohamed ElBaradei; Mohammed ElBaradei; Mohamed El Baradei; Mohamed elBaradei; ElBaradei; Mohamed al-Baradei; Mohammed El Baradei | UNO | GOV | head of the IAEA | 1997-12-01 | 2009-11-30
Mohamed Ibn Chambas | IGO | GOV | head of ECOWAS | 2002-02 | 2010-02
Mohamed Ibn Chambas | UNO | GOV | U.N. envoy for West Africa | 2014-09 | 2021-04
Mohamed Sahnoun; Mohammed Sahnoun | UNO | GOV | U.N. envoy to Somalia | 1992-04 | 1992-10
Mohamed Sahnoun; Mohammed Sahnoun | UNO | GOV | U.N. envoy to the Great Lakes | 1997-01 | 1997-12
Mohammed Barkindo; Mohammad Barkindo | IGO | GOV | OPEC secretary-general | 2016-08 | 2022-07-05
Mohammed Bedjaoui; Mohamed Bedjaoui | UNO | JUD | president of the World Court | 1994 | 1997
Mostafa Tolba | UNO | GOV | head of UNEP | 1975 | 1992-12
Moussa Faki Mahamat; Moussa Faki | TCD | GOV | prime minister | 2003-06 | 2005-02
Moussa Faki Mahamat; Moussa Faki | TCD | GOV | foreign minister | 2008-04 | 2017-01
Moussa Faki Mahamat; Moussa Faki | IGO | GOV | chairman of the African Union commission | 2017-03-14 | 2025-02-15
Mukhisa Kituyi | UNO | GOV | head of UNCTAD | 2013-09 | 2021-02
Nabil Elaraby; Nabil al-Arabi; Nabil al-Araby; Nabil el-Araby | EGY | GOV | foreign minister | 2011-03-07 | 2011-06-26
Nabil Elaraby; Nabil al-Arabi; Nabil al-Araby; Nabil el-Araby | IGO | GOV | Arab League secretary-general | 2011-07-03 | 2016-07-03
Nada al-Nashif; Nada Al-Nashif | UNO | GOV | acting U.N. human rights chief | 2022-08-31 | 2022-10-16
Nafis Sadik | UNO | GOV | head of UNFPA | 1987-04 | 2000-12
Nassir Abdulaziz al-Nasser; Nassir Abdulaziz Al-Nasser | UNO | GOV | president of the U.N. General Assembly | 2011-09 | 2012-09
Natalia Kanem | UNO | GOV | head of UNFPA | 2017-10 | 2025-07
Navi Pillay; Navanethem Pillay | UNO | GOV | U.N. human rights chief | 2008-09 | 2014-08
Nayef al-Hajraf; Nayef Falah al-Hajraf; Nayef Al-Hajraf | IGO | GOV | GCC secretary-general | 2020-02-01 | 2023-01-31
Ngozi Okonjo-Iweala; Okonjo-Iweala | NGA | GOV | finance minister | 2003-07 | 2006-06
Ngozi Okonjo-Iweala; Okonjo-Iweala | NGA | GOV | finance minister | 2011-08 | 2015-05
Ngozi Okonjo-Iweala; Okonjo-Iweala | IGO | GOV | head of the WTO | 2021-03-01
Nicholas Haysom | UNO | GOV | U.N. envoy to South Sudan | 2021-03
Nicholas Kay | UNO | GOV | U.N. envoy to Somalia | 2013-06 | 2015-12
Nickolay Mladenov; Nikolay Mladenov | UNO | GOV | U.N. envoy to Iraq | 2013-08 | 2015-02
Nickolay Mladenov; Nikolay Mladenov | UNO | GOV | U.N. Middle East envoy | 2015-02 | 2020-12
Nicole Fontaine | EUR | LEG | president of the European Parliament | 1999-07 | 2002-01
Nikolai Bordyuzha; Nikolay Bordyuzha | IGO | GOV | CSTO secretary-general | 2003-04 | 2016-12-31
Nils Melzer | UNO | GOV | U.N. rapporteur on torture | 2016-11 | 2022-03
Nkosazana Dlamini-Zuma; Nkosazana Dlamini Zuma; Dlamini-Zuma | ZAF | GOV | health minister | 1994-05 | 1999-06
Nkosazana Dlamini-Zuma; Nkosazana Dlamini Zuma; Dlamini-Zuma | ZAF | GOV | foreign minister | 1999-06-17 | 2009-05-10
Nkosazana Dlamini-Zuma; Nkosazana Dlamini Zuma; Dlamini-Zuma | IGO | GOV | chairwoman of the African Union commission | 2012-10-15 | 2017-01-30
Nkosazana Dlamini-Zuma; Nkosazana Dlamini Zuma; Dlamini-Zuma | ZAF | GOV | minister | 2018-02 | 2024-06
Nobuo Tanaka | IGO | GOV | head of the IEA | 2007-09 | 2011-08
Oana Lungescu | IGO | GOV | NATO spokeswoman | 2010 | 2023
Odile Renaud-Basso | IGO | GOV | head of the EBRD | 2020-11-02
Olli Rehn | EUR | GOV | EU enlargement commissioner | 2004-11 | 2010-02
Olli Rehn | EUR | GOV | EU economic affairs commissioner | 2010-02 | 2014-07
Omar Kabbaj | IGO | GOV | head of the African Development Bank | 1995 | 2005-08
Omar Touray | IGO | GOV | head of ECOWAS | 2022-07
Ong Keng Yong | IGO | GOV | ASEAN secretary-general | 2003-01 | 2007-12
Osama bin Laden; Usama bin Laden; Osama bin Ladin; Usama bin Ladin; Ussamah bin Laden; bin Laden; Bin Ladin | IMG | REB | leader of al-Qaeda | 1988 | 2011-05-02
Paddy Ashdown | GBR | PTY | leader of the Liberal Democrats | 1988-07 | 1999-08
Paddy Ashdown | BIH | GOV | high representative | 2002-05-27 | 2006-01-31
Paolo Gentiloni | ITA | GOV | foreign minister | 2014-10-31 | 2016-12-12
Paolo Gentiloni | ITA | GOV | prime minister | 2016-12-12 | 2018-06-01
Paolo Gentiloni | EUR | GOV | EU economy commissioner | 2019-12-01 | 2024-11-30
Pascal Lamy | EUR | GOV | EU trade commissioner | 1999-09 | 2004-11
Pascal Lamy | IGO | GOV | head of the WTO | 2005-09-01 | 2013-08-31
Pat Cox | EUR | LEG | president of the European Parliament | 2002-01 | 2004-07
Patricia Espinosa | UNO | GOV | U.N. climate chief | 2016-07 | 2022-07
Patricia Scotland | IGO | GOV | Commonwealth secretary-general | 2016-04 | 2025-03
Paul Wolfowitz; Wolfowitz | USA | GOV | deputy defense secretary | 2001-03-02 | 2005-05-13
Paul Wolfowitz; Wolfowitz | IGO | GOV | World Bank president | 2005-06-01 | 2007-06-30
Paulo Pinheiro; Paulo Sergio Pinheiro | UNO | GOV | U.N. rapporteur on Myanmar | 2000-12 | 2008-04
Paulo Pinheiro; Paulo Sergio Pinheiro | UNO | GOV | head of the U.N. inquiry on Syria | 2011-09
Peter Hansen | UNO | GOV | U.N. humanitarian chief | 1994-02 | 1996-01
Peter Hansen | UNO | GOV | head of UNRWA | 1996-01 | 2005-03
Peter Mandelson | EUR | GOV | EU trade commissioner | 2004-11-22 | 2008-10-03
Peter Maurer | NGO | GOV | president of the Red Cross | 2012-07 | 2022-09
Peter Piot | UNO | MED | head of UNAIDS | 1995-01 | 2008-12
Peter Stano | EUR | GOV | EU spokesman | 2019-12 | 2024-11
Peter Sutherland | IGO | GOV | head of the WTO | 1993-07 | 1995-04
Peter Thomson | UNO | GOV | president of the U.N. General Assembly | 2016-09 | 2017-09
Peter Tomka | UNO | JUD | president of the World Court | 2012-02 | 2015-02
Phil Hogan | EUR | GOV | EU trade commissioner | 2019-12-01 | 2020-08-26
Philemon Yang; Philémon Yang | UNO | GOV | president of the U.N. General Assembly | 2024-09 | 2025-09
Philip Breedlove | IGO | MIL | NATO commander | 2013-05 | 2016-05
Philippe Kirsch | IGO | JUD | ICC president | 2003-03 | 2009-03
Philippe Lazzarini | UNO | GOV | head of UNRWA | 2020-03
Philippe Morillon | UNO | MIL | UNPROFOR commander | 1992-10 | 1993-07
Phumzile Mlambo-Ngcuka | UNO | GOV | head of UN Women | 2013-08 | 2021-08
Pierre Kraehenbuehl; Pierre Krahenbuhl | UNO | GOV | head of UNRWA | 2014-03 | 2019-11
Pierre Sane | NGO | GOV | secretary-general of Amnesty International | 1992-10 | 2001-07
Pieter Feith | EUR | GOV | EU envoy to Aceh | 2005-09 | 2006-12
Pieter Feith | EUR | GOV | EU envoy to Kosovo | 2008-02 | 2012-09
Pieter Kooijmans | NLD | GOV | foreign minister | 1993-01-03 | 1994-08-22
Pietro Parolin | VAT | REL | Vatican secretary of state | 2013-10-15
Pim Fortuyn | NLD | PTY | leader of Pim Fortuyn List | 2002-02 | 2002-05-06
Pino Arlacchi | UNO | GOV | head of UNODC | 1997-09 | 2002-01
Piotr Hofmanski; Piotr Hofmański | IGO | GOV | ICC president | 2021-03-11 | 2024-03-10
Pope Benedict XVI; Benedict XVI; Pope Benedict; Joseph Ratzinger | VAT | REL | pope | 2005-04-19 | 2013-02-28
Pope Francis; Jorge Bergoglio | VAT | REL | pope | 2013-03-13 | 2025-04-21
Pope John Paul II; John Paul II; Pope John Paul | VAT | REL | pope | 1978-10-16 | 2005-04-02
Pope Leo XIV; Pope Leo; Leo XIV; Robert Prevost | VAT | REL | pope | 2025-05-08
Prega Ramsamy | IGO | GOV | SADC executive secretary | 2000 | 2005
Qu Dongyu | UNO | GOV | head of the FAO | 2019-08-01
Queen Beatrix | NLD | GOV | queen | 1980-04-30 | 2013-04-30
Rafael Grossi; Rafael Mariano Grossi | UNO | GOV | head of the IAEA | 2019-12-03
Ramtane Lamamra | IGO | GOV | African Union peace commissioner | 2008-04 | 2013-09
Ramtane Lamamra | UNO | GOV | U.N. envoy to Sudan | 2023-11
Ramzi Yousef; Ramzi Ahmed Yousef | IMG | UAF | militant | 1993
Raymond Kendall | IGO | GOV | Interpol chief | 1985 | 2000-11
Rebeca Grynspan | UNO | GOV | head of UNCTAD | 2021-09-13
Relus ter Beek | NLD | GOV | defence minister | 1989-11-07 | 1994-08-22
Renato Ruggiero | IGO | GOV | head of the WTO | 1995-05 | 1999-04
Renato Ruggiero | ITA | GOV | foreign minister | 2001-06 | 2002-01
Richard Butler | UNO | GOV | chief U.N. weapons inspector | 1997-07-01 | 1999-06-30
Richard Falk | UNO | GOV | U.N. rapporteur on Palestine | 2008-05 | 2014-05
Richard Goldstone | UNO | JUD | prosecutor of the Yugoslav war crimes tribunal | 1994-08 | 1996-09
Richard Goldstone | UNO | GOV | head of the U.N. inquiry on Gaza | 2009-04 | 2009-10
Rilwanu Lukman | IGO | GOV | OPEC secretary-general | 1995-01 | 2000-12
Rob Jetten | NLD | PTY OPP | leader of D66 | 2023-08
Robert Frowick | IGO | GOV | head of the OSCE mission in Bosnia | 1995-12 | 1997-12
Robert Jennings | UNO | JUD | president of the World Court | 1991 | 1994
Robert Priddle | IGO | GOV | head of the IEA | 1994 | 2002
Robert Serry | UNO | GOV | U.N. Middle East envoy | 2007-12 | 2015-03
Robert Zoellick | USA | GOV | trade representative | 2001-02 | 2005-02
Robert Zoellick | USA | GOV | deputy secretary of state | 2005-02 | 2006-07
Robert Zoellick | IGO | GOV | World Bank president | 2007-07-01 | 2012-06-30
Roberta Metsola | EUR | LEG | president of the European Parliament | 2022-01-18
Roberto Azevedo | IGO | GOV | head of the WTO | 2013-09-01 | 2020-08-31
Rodolfo Severino | IGO | GOV | ASEAN secretary-general | 1998-01 | 2002-12
Rodrigo Rato; Rodrigo de Rato | ESP | GOV | economy minister | 1996-05 | 2004-04
Rodrigo Rato; Rodrigo de Rato | IGO | GOV | IMF chief | 2004-06-07 | 2007-10-31
Rogelio Pfirter | IGO | GOV | OPCW chief | 2002-07 | 2010-07
Roger Meece | UNO | GOV | head of MONUSCO | 2010-06 | 2013-07
Rolf Ekeus | UNO | GOV | chief U.N. weapons inspector | 1991 | 1997-06
Rolf Ekeus | IGO | GOV | OSCE high commissioner on national minorities | 2001-07 | 2007-07
Romano Prodi | ITA | GOV | prime minister | 1996-05-17 | 1998-10-21
Romano Prodi | EUR | GOV | president of the European Commission | 1999-09-16 | 2004-11-21
Romano Prodi | ITA | PTY OPP | opposition leader | 2005-10 | 2006-05-16
Romano Prodi | ITA | GOV | prime minister | 2006-05-17 | 2008-05-08
Romano Prodi | ITA | ELI | former prime minister | 2008-05-08
Romeo Dallaire | UNO | MIL | UNAMIR commander | 1993-10 | 1994-08
Ronald Noble | IGO | COP | Interpol chief | 2000-11 | 2014-11
Ronny Abraham | UNO | JUD | president of the World Court | 2015-02 | 2018-02
Rosalyn Higgins | UNO | JUD | president of the World Court | 2006-02 | 2009-02
Rosemary DiCarlo | UNO | GOV | U.N. undersecretary-general for political affairs | 2018-05
Roza Otunbayeva | UNO | GOV | U.N. envoy to Afghanistan | 2022-09 | 2025
Ruben Brekelmans | NLD | GOV | defence minister | 2024-07-02
Rubens Ricupero | UNO | GOV | head of UNCTAD | 1995-09 | 2004-09
Rudy Insanally; Samuel Insanally | UNO | GOV | president of the U.N. General Assembly | 1993-09 | 1994-09
Rupert Smith | UNO | MIL | UNPROFOR commander | 1995-01 | 1996-01
Rusli Noor | IGO | GOV | ASEAN secretary-general | 1989-07 | 1992-12
Ruud Lubbers | UNO | GOV | U.N. refugee chief | 2001-01 | 2005-02
Sadako Ogata | UNO | GOV | U.N. refugee chief | 1991-01 | 2000-12
Said Djinnit | IGO | GOV | African Union peace commissioner | 2003 | 2008
Said Djinnit | UNO | GOV | U.N. envoy for West Africa | 2008 | 2014
Saif al-Adel; Seif al-Adel | IMG | REB | al-Qaeda commander | 1998
Salil Shetty | NGO | GOV | secretary-general of Amnesty International | 2010-07 | 2018-07
Salim Ahmed Salim | IGO | GOV | OAU secretary-general | 1989-09 | 2001-09
Samir Shihabi | UNO | GOV | president of the U.N. General Assembly | 1991-09 | 1992-09
Scott Ritter | UNO | GOV | U.N. weapons inspector | 1991 | 1998-08-26
Scott Ritter | UNO | ELI | former U.N. weapons inspector | 1998-08-27
Serge Brammertz | UNO | GOV | head of the Hariri inquiry | 2006-01 | 2007-12
Serge Brammertz | UNO | JUD | prosecutor of the Yugoslav war crimes tribunal | 2008-01-01 | 2017-12-31
Serge Brammertz | UNO | JUD | prosecutor of the U.N. residual tribunal | 2016-03
Sergei Lebedev; Sergey Lebedev | IGO | GOV | CIS executive secretary | 2007-10-05
Sergio Balanzino | IGO | GOV | acting NATO secretary-general | 1994-08-13 | 1994-10-17
Sergio Balanzino | IGO | GOV | acting NATO secretary-general | 1995-10-20 | 1995-12-05
Sergio Vieira de Mello; Vieira de Mello | UNO | GOV | U.N. humanitarian chief | 1998-01 | 1999-11
Sergio Vieira de Mello; Vieira de Mello | UNO | GOV | U.N. administrator of East Timor | 1999-11 | 2002-05
Sergio Vieira de Mello; Vieira de Mello | UNO | GOV | U.N. human rights chief | 2002-09-12 | 2003-08-19
Shi Jiuyong | UNO | JUD | president of the World Court | 2003 | 2006
Shirley Ayorkor Botchwey; Shirley Botchwey | IGO | GOV | Commonwealth secretary-general | 2025-04-01
Sidi Ould Tah | IGO | GOV | head of the African Development Bank | 2025-09-01
Sigrid Kaag | NLD | GOV | foreign minister | 2021-05-25 | 2021-09-17
Sigrid Kaag | NLD | GOV | finance minister | 2022-01-10 | 2024-01-08
Silvia Fernandez de Gurmendi; Silvia Fernández de Gurmendi | IGO | GOV | ICC president | 2015-03-11 | 2018-03-10
Sima Bahous; Sima Sami Bahous | UNO | GOV | head of UN Women | 2021-09
Simon Stiell | UNO | GOV | U.N. climate chief | 2022-08
Song Sang-hyun; Sang-Hyun Song | IGO | GOV | ICC president | 2009-03-11 | 2015-03-10
Soren Jessen-Petersen | UNO | GOV | head of the U.N. mission in Kosovo | 2004-08 | 2006-06
Srgjan Kerim | UNO | GOV | president of the U.N. General Assembly | 2007-09 | 2008-09
Staffan de Mistura; Staffan di Mistura; de Mistura | UNO | GOV | U.N. special envoy to Iraq | 2007-09 | 2009-07
Staffan de Mistura; Staffan di Mistura; de Mistura | UNO | GOV | U.N. special envoy to Afghanistan | 2010-03 | 2011-12
Staffan de Mistura; Staffan di Mistura; de Mistura | UNO | GOV | U.N. special envoy on Syria | 2014-07 | 2018-12
Staffan de Mistura; Staffan di Mistura; de Mistura | UNO | GOV | U.N. envoy for Western Sahara | 2021-11
Stanislav Zas | IGO | GOV | CSTO secretary-general | 2020-01-01 | 2022-12-31
Stanley Fischer | IGO | GOV | IMF deputy chief | 1994-09 | 2001-08
Stanley Fischer | IGO | GOV | acting IMF chief | 2000-02-14 | 2000-04-30
Stanley Fischer | ISR | GOV | central bank governor | 2005-05 | 2013-06
Stef Blok | NLD | GOV | foreign minister | 2018-03-07 | 2021-05-25
Stefan Fuele; Stefan Füle | EUR | GOV | EU enlargement commissioner | 2010-02 | 2014-10
Stephane Dujarric | UNO | GOV | U.N. spokesman | 2005-06 | 2006-12
Stephane Dujarric | UNO | GOV | U.N. spokesman | 2014-03
Stephanie Williams | UNO | GOV | acting U.N. envoy to Libya | 2020-03 | 2021-02
Stephanie Williams | UNO | GOV | U.N. adviser on Libya | 2021-12 | 2022-07
Stephen O'Brien | UNO | GOV | U.N. humanitarian chief | 2015-05 | 2017-08
Stephen Schwebel | UNO | JUD | president of the World Court | 1997 | 2000
Stergomena Tax | IGO | GOV | SADC executive secretary | 2013-09 | 2021-08
Stoyan Ganev | UNO | GOV | president of the U.N. General Assembly | 1992-09 | 1993-09
Sulaiman Abu Ghaith; Suleiman Abu Ghaith | IMG | REB | al-Qaeda spokesman | 2001
Suma Chakrabarti | IGO | GOV | head of the EBRD | 2012-07-03 | 2020-07-02
Supachai Panitchpakdi | IGO | GOV | head of the WTO | 2002-09-01 | 2005-08-31
Supachai Panitchpakdi | UNO | GOV | head of UNCTAD | 2005-09 | 2013-08
Surin Pitsuwan | THA | GOV | foreign minister | 1997-11 | 2001-02
Surin Pitsuwan | IGO | GOV | ASEAN secretary-general | 2008-01 | 2012-12
Taalatbek Masadykov | IGO | GOV | CSTO secretary-general | 2026-01-01
Tadao Chino | IGO | GOV | head of the Asian Development Bank | 1999-01 | 2005-01
Tadeusz Mazowiecki | POL | GOV | prime minister | 1989-08-24 | 1991-01-12
Tadeusz Mazowiecki | UNO | GOV | U.N. rapporteur on the former Yugoslavia | 1992-08 | 1995-07
Takehiko Nakao | IGO | GOV | head of the Asian Development Bank | 2013-04 | 2020-01
Tarcisio Bertone | VAT | REL | Vatican secretary of state | 2006-09 | 2013-10
Tarek Mitri | UNO | GOV | U.N. envoy to Libya | 2012-10 | 2014-08
Tedros Adhanom Ghebreyesus; Tedros Adhanom; Tedros | UNO | MED | WHO chief | 2017-07-01
Terje Roed-Larsen; Terje Rod-Larsen; Terje Roed Larsen | UNO | GOV | U.N. Middle East envoy | 1999-10 | 2004-12
Terje Roed-Larsen; Terje Rod-Larsen; Terje Roed Larsen | UNO | GOV | U.N. envoy on Lebanon | 2005-01 | 2016
Terry Davis | IGO | GOV | Council of Europe secretary-general | 2004-09 | 2009-08
Theodor Meron | UNO | JUD | president of the Yugoslav war crimes tribunal | 2003-03 | 2005-11
Theodor Meron | UNO | JUD | president of the Yugoslav war crimes tribunal | 2011-11 | 2015-11
Thierry Baudet | NLD | PTY OPP | leader of the Forum for Democracy | 2016-09 | 2025
Thierry Breton | EUR | GOV | EU commissioner | 2019-12 | 2024-09
Thomas Greminger | IGO | GOV | OSCE secretary-general | 2017-07 | 2020-07
Thomas Mirow | IGO | GOV | head of the EBRD | 2008-07 | 2012-07
Thoraya Obaid; Thoraya Ahmed Obaid | UNO | GOV | head of UNFPA | 2001-01 | 2010-12
Thorbjoern Jagland; Thorbjorn Jagland | NOR | GOV | prime minister | 1996-10-25 | 1997-10-17
Thorbjoern Jagland; Thorbjorn Jagland | NOR | GOV | foreign minister | 2000-03 | 2001-10
Thorbjoern Jagland; Thorbjorn Jagland | IGO | GOV | Council of Europe secretary-general | 2009-10-01 | 2019-09-18
Thorvald Stoltenberg | UNO | GOV | U.N. refugee chief | 1990-01 | 1990-11
Thorvald Stoltenberg | UNO | GOV | U.N. mediator | 1993-05 | 1996
Tijjani Muhammad-Bande; Tijjani Mohammad Bande | UNO | GOV | president of the U.N. General Assembly | 2019-09 | 2020-09
Tod Wolters | IGO | MIL | NATO commander | 2019-05 | 2022-07
Tom Fletcher | UNO | GOV | U.N. humanitarian chief | 2024-11
Tom Koenigs | UNO | GOV | U.N. envoy to Afghanistan | 2006-02 | 2007-12
Tomas Ojea Quintana | UNO | GOV | U.N. rapporteur on Myanmar | 2008-05 | 2014-05
Tomas Ojea Quintana | UNO | GOV | U.N. rapporteur on North Korea | 2016-08 | 2022-07
Tomaz Salomao; Tomaz Augusto Salomão; Tomaz Salomão | IGO | GOV | SADC executive secretary | 2005-09 | 2013-08
Tomoko Akane | IGO | JUD | ICC president | 2024-03
Tor Wennesland | UNO | GOV | U.N. Middle East envoy | 2021-01 | 2025-01
Uri Rosenthal | NLD | GOV | foreign minister | 2010-10-14 | 2012-11-05
Ursula von der Leyen; von der Leyen | DEU | GOV | defence minister | 2013-12-17 | 2019-07-17
Ursula von der Leyen; von der Leyen | EUR | GOV | president of the European Commission | 2019-12-01
Valdecy Urquiza | IGO | GOV | Interpol chief | 2024-11-07
Valdis Dombrovskis | LVA | GOV | prime minister | 2009-03-12 | 2014-01-22
Valdis Dombrovskis | EUR | GOV | EU commissioner | 2014-11-01
Valdis Dombrovskis | EUR | GOV | EU trade commissioner | 2020-08-26 | 2024-11-30
Valentin Inzko | BIH | GOV | high representative | 2009-03-26 | 2021-07-31
Valerie Amos | UNO | GOV | U.N. humanitarian chief | 2010-09 | 2015-05
Victor Gbeho | IGO | GOV | head of ECOWAS | 2010-02 | 2012-02
Vijay Nambiar | UNO | GOV | U.N. envoy to Myanmar | 2010-01 | 2016-12
Vladimir Rushailo | IGO | GOV | CIS executive secretary | 2004-06 | 2007-10
Volkan Bozkir; Volkan Bozkır | UNO | GOV | president of the U.N. General Assembly | 2020-09 | 2021-09
Volker Perthes | UNO | GOV | U.N. envoy to Sudan | 2021-01 | 2023-09
Volker Turk; Volker Tuerk | UNO | GOV | U.N. human rights chief | 2022-10-17
Walter Schwimmer | IGO | GOV | Council of Europe secretary-general | 1999-09 | 2004-08
Wendy Chamberlin | UNO | GOV | acting U.N. refugee chief | 2005-02-24 | 2005-06-15
Wesley Clark | IGO | MIL | NATO commander | 1997-07-11 | 2000-05-03
Wilhelm Hoeynck; Wilhelm Hoynck | IGO | GOV | OSCE secretary-general | 1993-06 | 1996-06
Willem Duisenberg; Wim Duisenberg | EUR | GOV | ECB president | 1998-06-01 | 2003-10-31
William Draper | UNO | GOV | head of the U.N. Development Program | 1986 | 1993-07
William Lacy Swing; William Swing | UNO | GOV | head of MONUC | 2003-07 | 2008-01
William Lacy Swing; William Swing | IGO | GOV | head of the IOM | 2008-10-01 | 2018-09-30
William Walker | IGO | GOV | head of the OSCE Kosovo mission | 1998-10 | 1999-06
Willy Claes | BEL | GOV | foreign minister | 1992-03 | 1994-10
Willy Claes | IGO | GOV | NATO secretary-general | 1994-10-17 | 1995-10-20
Wim Kok | NLD | GOV | finance minister | 1989-11-07 | 1994-08-22
Winnie Byanyima | UNO | GOV | head of UNAIDS | 2019-11-01
Wolfgang Petritsch | BIH | GOV | high representative | 1999-08-18 | 2002-05-26
Wopke Hoekstra | NLD | GOV | finance minister | 2017-10-26 | 2022-01-10
Wopke Hoekstra | NLD | GOV | foreign minister | 2022-01-10 | 2023-09-01
Workneh Gebeyehu | IGO | GOV | IGAD executive secretary | 2019-12
Wouter Bos | NLD | GOV | finance minister | 2007-02-22 | 2010-02-23
Yanghee Lee | UNO | GOV | U.N. rapporteur on Myanmar | 2014-05 | 2020-04
Yasushi Akashi | UNO | GOV | head of UNTAC | 1992 | 1993
Yasushi Akashi | UNO | GOV | U.N. special envoy to the former Yugoslavia | 1994-01 | 1995-10
Yasushi Akashi | UNO | GOV | U.N. humanitarian chief | 1996 | 1998
Yousef al-Othaimeen; Yousef al-Othaimin; Yousef bin Ahmad al-Othaimeen | IGO | GOV | OIC secretary-general | 2016-11 | 2021-11
Yuji Iwasawa | UNO | JUD | president of the World Court | 2025-03
Yukiya Amano | UNO | GOV | head of the IAEA | 2009-12-01 | 2019-07-18
Yuri Fedotov; Yury Fedotov | UNO | GOV | head of UNODC | 2010-07 | 2020-01
Yuri Khachaturov; Yury Khachaturov | IGO | GOV | CSTO secretary-general | 2017-05 | 2018-11
Yuri Yarov | IGO | GOV | CIS executive secretary | 1999-04-02 | 2004-06
Yvo de Boer | UNO | GOV | U.N. climate chief | 2006-08 | 2010-07
Zeid Ra'ad al-Hussein; Zeid Raad al-Hussein; Zeid Ra'ad Al Hussein | UNO | GOV | U.N. human rights chief | 2014-09 | 2018-08
