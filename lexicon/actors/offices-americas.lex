# The Americas: heads of state and government, ministers, legislators, leaders of parties and of armed groups.
# One line a spell in office since 1990; a person with several spells has several lines. "former" lines hold for persons who stay in the news.
# Sources: written from general knowledge for this project; dates to the day, month or year as sure.
# Licence: CC BY 4.0
table office

A.N.R. Robinson; Arthur Robinson | TTO | GOV | prime minister | 1986-12-18 | 1991-12-17
Abdala Bucaram | ECU | GOV | president | 1996-08-10 | 1997-02-06
Abdala Bucaram | ECU | ELI | former president | 1997-02-06
Abel Pacheco | CRI | GOV | president | 2002-05-08 | 2006-05-08
Abimael Guzman | PER | REB | leader of the Shining Path | 1980 | 1992-09-12
Abimael Guzman | PER | REB | jailed leader of the Shining Path | 1992-09-12 | 2021-09-11
Adalberto Rodriguez Giavarini | ARG | GOV | foreign minister | 1999-12-10 | 2001-12-20
Adan Augusto Lopez; Adán Augusto López; Adan Augusto Lopez Hernandez | MEX | GOV | interior minister | 2021-08-26 | 2023-06
Adina Bastidas | VEN | GOV | vice president | 2000-12 | 2002-01
Adolfo Rodriguez Saa | ARG | GOV | interim president | 2001-12-23 | 2001-12-30
Adriana Delpiano | CHL | GOV | defence minister | 2025-03
Agustin Carstens; Agustín Carstens | MEX | GOV | finance minister | 2006-12-01 | 2009-12-09
Agustin Carstens; Agustín Carstens | MEX | GOV | central bank governor | 2010-01-01 | 2017-11-30
Agustin Rossi; Agustín Rossi | ARG | GOV | defence minister | 2013-06-03 | 2015-12-10
Agustin Rossi; Agustín Rossi | ARG | GOV | defence minister | 2019-12-10 | 2021-08
Al Gore; Albert Gore | USA | LEG | senator | 1985-01-03 | 1993-01-02
Al Gore; Albert Gore | USA | GOV | vice president | 1993-01-20 | 2001-01-20
Al Gore; Albert Gore | USA | ELI | former vice president | 2001-01-20
Alan Garcia | PER | GOV | president | 1985-07-28 | 1990-07-28
Alan Garcia | PER | PTY OPP | politician | 1990-07-28 | 2006-07-28
Alan Garcia | PER | GOV | president | 2006-07-28 | 2011-07-28
Alan Garcia | PER | ELI | former president | 2011-07-28 | 2019-04-17
Alan Greenspan; Greenspan | USA | GOV | Federal Reserve chairman | 1987-08-11 | 2006-01-31
Alan Greenspan; Greenspan | USA | ELI | former Federal Reserve chairman | 2006-01-31
Alberto Bustamante | PER | GOV | prime minister | 1999-10 | 2000-07
Alberto Dahik | ECU | GOV | vice president | 1992-08-10 | 1995-10-11
Alberto Espina | CHL | GOV | defence minister | 2018-03-11 | 2020-07-28
Alberto Fernandez | ARG | GOV | cabinet chief | 2003-05 | 2008-07
Alberto Fernandez | ARG | GOV | president | 2019-12-10 | 2023-12-10
Alberto Fernandez | ARG | ELI | former president | 2023-12-10
Alberto Fujimori; Fujimori | PER | GOV | president | 1990-07-28 | 2000-11-21
Alberto Fujimori; Fujimori | PER | ELI | former president | 2000-11-21 | 2024-09-11
Alberto Gonzales | USA | GOV | White House counsel | 2001-01-20 | 2005-02-03
Alberto Gonzales | USA | JUD | attorney general | 2005-02-03 | 2007-09-17
Alberto Nisman | ARG | JUD | prosecutor | 2004 | 2015-01-18
Alberto Otarola; Alberto Otárola | PER | GOV | prime minister | 2022-12-21 | 2024-03-05
Alberto Pandolfi | PER | GOV | prime minister | 1996-04 | 1998-06
Alberto van Klaveren | CHL | GOV | foreign minister | 2023-03-10 | 2026-03-11
Aldo Rebelo | BRA | GOV | defence minister | 2015-10 | 2016-05-12
Alejandro Diaz de Leon; Alejandro Díaz de León | MEX | GOV | central bank governor | 2017-12-01 | 2021-12-31
Alejandro Ferrer | PAN | GOV | foreign minister | 2019-07-01 | 2020-12
Alejandro Foxley | CHL | GOV | foreign minister | 2006-03-11 | 2009-03
Alejandro Giammattei | GTM | GOV | president | 2020-01-14 | 2024-01-15
Alejandro Maldonado | GTM | GOV | president | 2015-09-03 | 2016-01-14
Alejandro Mayorkas | USA | GOV | homeland security secretary | 2021-02-02 | 2025-01-20
Alejandro Poire; Alejandro Poiré | MEX | GOV | interior minister | 2011-11-17 | 2012-11-30
Alejandro Toledo | PER | PTY OPP | opposition leader | 1999 | 2001-07-28
Alejandro Toledo | PER | GOV | president | 2001-07-28 | 2006-07-28
Alejandro Toledo | PER | ELI | former president | 2006-07-28
Alexa McDonough | CAN | PTY OPP | leader of the New Democrats | 1995-10 | 2003-01
Alexandra Hill; Alexandra Hill Tinoco | SLV | GOV | foreign minister | 2019-06-01
Alexandre Tombini | BRA | GOV | central bank governor | 2011-01 | 2016-06
Alexandre de Moraes | BRA | GOV | justice minister | 2016-05 | 2017-02
Alexandre de Moraes | BRA | JUD | Supreme Court justice | 2017-03
Alexis Frutos Vaesken | PRY | GOV | foreign minister | 1990 | 1993-08
Alfonso Bustamante | PER | GOV | prime minister | 1993-08 | 1994-02
Alfonso Cano | COL | REB | leader of the FARC | 2008-03-26 | 2011-11-04
Alfonso Navarrete; Alfonso Navarrete Prida | MEX | GOV | interior minister | 2018-01-10 | 2018-11-30
Alfonso Portillo | GTM | GOV | president | 2000-01-14 | 2004-01-14
Alfonso Prat-Gay | ARG | GOV | economy minister | 2015-12-10 | 2016-12-31
Alfonso de los Heros | PER | GOV | prime minister | 1991-11 | 1992-04-06
Alfredo Borrero | ECU | GOV | vice president | 2021-05-24 | 2023-11-23
Alfredo Cristiani | SLV | GOV | president | 1989-06-01 | 1994-06-01
Alfredo Moreno | CHL | GOV | foreign minister | 2010-03-11 | 2014-03-11
Alfredo Palacio | ECU | GOV | vice president | 2003-01-15 | 2005-04-20
Alfredo Palacio | ECU | GOV | president | 2005-04-20 | 2007-01-15
Alfredo Stroessner | PRY | ELI | former dictator | 1989-02-03 | 2006-08-16
Ali Rodriguez | VEN | GOV | oil minister | 1999 | 2000
Ali Rodriguez | VEN | GOV | foreign minister | 2004-11 | 2006-08
Alicia Barcena | UNO | GOV | head of ECLAC | 2008-07 | 2022-03
Alicia Barcena | MEX | GOV | foreign minister | 2023-07 | 2024-09-30
Alix Didier Fils-Aime | HTI | GOV | prime minister | 2024-11-11
Allan Wagner | PER | GOV | foreign minister | 2002-07 | 2003-12
Allan Wagner | PER | GOV | foreign minister | 2021-02 | 2021-07-28
Allen Chastanet | LCA | GOV | prime minister | 2016-06-07 | 2021-07-28
Aloysio Nunes | BRA | GOV | foreign minister | 2017-03 | 2019-01-01
Alvaro Arzu | GTM | GOV | president | 1996-01-14 | 2000-01-14
Alvaro Colom | GTM | GOV | president | 2008-01-14 | 2012-01-14
Alvaro Elizalde; Álvaro Elizalde | CHL | GOV | interior minister | 2025-03-04
Alvaro Garcia Linera | BOL | GOV | vice president | 2006-01-22 | 2019-11-10
Alvaro Leyva | COL | GOV | foreign minister | 2022-08-07 | 2024-05
Alvaro Lopez Miera; Álvaro López Miera | CUB | GOV | defence minister | 2021-04-15
Alvaro Ramos; Álvaro Ramos | URY | GOV | foreign minister | 1995-03-01 | 1998-02
Alvaro Uribe; Uribe | COL | GOV | president | 2002-08-07 | 2010-08-07
Alvaro Uribe; Uribe | COL | ELI | former president | 2010-08-07 | 2014-07
Alvaro Uribe; Uribe | COL | LEG PTY OPP | senator | 2014-07 | 2020-08
Alvaro Uribe; Uribe | COL | ELI | former president | 2020-08
Amado Boudou; Boudou | ARG | GOV | economy minister | 2009-07-08 | 2011-12-10
Amado Boudou; Boudou | ARG | GOV | vice president | 2011-12-10 | 2015-12-10
Ana Cecilia Gervasi | PER | GOV | foreign minister | 2022-12-10 | 2023-11
Ana Jara | PER | GOV | prime minister | 2014-07-22 | 2015-03-31
Ana Maria Sanchez; Ana María Sánchez | PER | GOV | foreign minister | 2015-04 | 2016-07-28
Anderson Torres | BRA | GOV | justice minister | 2021-03 | 2022-12-31
Andre Ouellet | CAN | GOV | foreign minister | 1993-11 | 1996-01
Andres Allamand; Andrés Allamand | CHL | GOV | defence minister | 2011-01 | 2012-11
Andres Allamand; Andrés Allamand | CHL | GOV | foreign minister | 2020-07-28 | 2022-02-06
Andres Chadwick; Andrés Chadwick | CHL | GOV | interior minister | 2012-11 | 2014-03-11
Andres Chadwick; Andrés Chadwick | CHL | GOV | interior minister | 2018-03-11 | 2019-10-28
Andres Manuel Lopez Obrador; Lopez Obrador; Manuel Lopez Obrador | MEX | GOV | mayor of Mexico City | 2000-12-05 | 2005-07-29
Andres Manuel Lopez Obrador; Lopez Obrador; Manuel Lopez Obrador | MEX | PTY OPP | opposition leader | 2005-07-29 | 2018-12-01
Andres Manuel Lopez Obrador; Lopez Obrador; Manuel Lopez Obrador | MEX | GOV | president | 2018-12-01 | 2024-10-01
Andres Manuel Lopez Obrador; Lopez Obrador; Manuel Lopez Obrador | MEX | ELI | former president | 2024-10-01
Andres Pastrana; Pastrana | COL | GOV | president | 1998-08-07 | 2002-08-07
Andres Pastrana; Pastrana | COL | ELI | former president | 2002-08-07
Andres Rodriguez | PRY | GOV | president | 1989-02-03 | 1993-08-15
Andrew Cuomo | USA | GOV | governor of New York | 2011-01-01 | 2021-08-23
Andrew Holness | JAM | GOV | prime minister | 2011-10-23 | 2012-01-05
Andrew Holness | JAM | GOV | prime minister | 2016-03-03
Andrew McCabe | USA | GOV | acting FBI director | 2017-05-09 | 2017-08-02
Andrew Scheer | CAN | PTY OPP | opposition leader | 2017-05-27 | 2020-08-24
Angelino Garzon; Angelino Garzón | COL | GOV | vice president | 2010-08-07 | 2014-08-07
Anibal Torres; Aníbal Torres | PER | GOV | prime minister | 2022-02-08 | 2022-11-25
Anita Anand | CAN | GOV | defence minister | 2021-10-26 | 2023-07-26
Anita Anand | CAN | GOV | foreign minister | 2025-05-13
Ann Richards | USA | GOV | governor of Texas | 1991-01-15 | 1995-01-17
Anthony Fauci; Fauci | USA | MED | infectious diseases chief | 1984 | 2022-12
Anthony Zinni | USA | MIL | head of Central Command | 1997-08 | 2000-07
Anthony Zinni | USA | GOV | Middle East envoy | 2001-11 | 2003-03
Antonia Urrejola | CHL | GOV | foreign minister | 2022-03-11 | 2023-03-10
Antonio Garcia | COL | REB | leader of the ELN | 2021
Antonio Palocci | BRA | GOV | finance minister | 2003-01-01 | 2006-03-27
Antonio Patriota | BRA | GOV | foreign minister | 2011-01-01 | 2013-08-26
Antonio Rivas Palacios | PRY | GOV | foreign minister | 2019-07 | 2020-10
Antony Blinken; Anthony Blinken; Tony Blinken; Blinken | USA | GOV | deputy secretary of state | 2015-01 | 2017-01-20
Antony Blinken; Anthony Blinken; Tony Blinken; Blinken | USA | GOV | secretary of state | 2021-01-26 | 2025-01-20
Antony Blinken; Anthony Blinken; Tony Blinken; Blinken | USA | ELI | former secretary of state | 2025-01-20
Ari Fleischer | USA | GOV | White House spokesman | 2001-01-20 | 2003-07-15
Ariel Henry | HTI | GOV | prime minister | 2021-07-20 | 2024-04-24
Aristobulo Isturiz; Aristóbulo Istúriz | VEN | GOV | vice president | 2016-01-06 | 2017-01-04
Armando Calderon Sol | SLV | GOV | president | 1994-06-01 | 1999-06-01
Armando Duran; Armando Durán | VEN | GOV | foreign minister | 1991-06 | 1992-03
Arminio Fraga; Armínio Fraga | BRA | GOV | central bank governor | 1999-03 | 2002-12
Arnhim Eustace | VCT | GOV | prime minister | 2000-10-27 | 2001-03-29
Arnold Schwarzenegger; Schwarzenegger | USA | GOV | governor of California | 2003-11-17 | 2011-01-03
Arnold Schwarzenegger; Schwarzenegger | USA | ELI | former governor of California | 2011-01-03
Arnoldo Aleman | NIC | GOV | mayor of Managua | 1990 | 1995
Arnoldo Aleman | NIC | GOV | president | 1997-01-10 | 2002-01-10
Arnoldo Aleman | NIC | ELI | former president | 2002-01-10
Arnoldo Andre; Arnoldo André; Arnoldo Andre Tinoco | CRI | GOV | foreign minister | 2022-05-08
Art Eggleton | CAN | GOV | defence minister | 1997-06-11 | 2002-05-26
Arturo Herrera | MEX | GOV | finance minister | 2019-07-09 | 2021-07
Arturo Puricelli | ARG | GOV | defence minister | 2010-12 | 2013-05
Ashton Carter; Ash Carter | USA | GOV | deputy defense secretary | 2011-10 | 2013-12
Ashton Carter; Ash Carter | USA | GOV | defense secretary | 2015-02-17 | 2017-01-20
Audrey McLaughlin | CAN | PTY OPP | leader of the New Democrats | 1989-12 | 1995-10
Augusto Pinochet; Pinochet | CHL | GOV MIL | president | 1973-09-11 | 1990-03-11
Augusto Pinochet; Pinochet | CHL | MIL | army chief | 1990-03-11 | 1998-03-10
Augusto Pinochet; Pinochet | CHL | ELI | former dictator | 1998-03-10 | 2006-12-10
Avril Haines | USA | SPY | director of national intelligence | 2021-01-21 | 2025-01-20
Axel Kicillof | ARG | GOV | economy minister | 2013-11 | 2015-12-10
Axel Kicillof | ARG | GOV | governor of Buenos Aires province | 2019-12
Baldo Prokurica | CHL | GOV | defence minister | 2020-12 | 2022-03-11
Baldwin Spencer | ATG | GOV | prime minister | 2004-03-24 | 2014-06-13
Barack Obama; Barrack Obama; Obama | USA | LEG | senator | 2005-01-03 | 2008-11-16
Barack Obama; Barrack Obama; Obama | USA | GOV | president | 2009-01-20 | 2017-01-20
Barack Obama; Barrack Obama; Obama | USA | ELI | former president | 2017-01-20
Barbara McDougall | CAN | GOV | foreign minister | 1991-04 | 1993-06
Basdeo Panday | TTO | GOV | prime minister | 1995-11-09 | 2001-12-24
Beatriz Merino | PER | GOV | prime minister | 2003-06-28 | 2003-12-15
Belisario Velasco | CHL | GOV | interior minister | 2006-07 | 2008-01
Ben Bernanke; Bernanke | USA | GOV | Federal Reserve chairman | 2006-02-01 | 2014-01-31
Ben Bernanke; Bernanke | USA | ELI | former Federal Reserve chairman | 2014-01-31
Bernard Landry | CAN | GOV PTY | premier of Quebec | 2001-03-08 | 2003-04-29
Bernardo Arevalo | GTM | GOV | president | 2024-01-15
Bernd Niehaus | CRI | GOV | foreign minister | 1990-05-08 | 1994-05-08
Bernie Sanders; Bernard Sanders | USA | LEG | senator | 2007-01-03
Betssy Chavez; Betssy Chávez | PER | GOV | prime minister | 2022-11-25 | 2022-12-07
Bharrat Jagdeo | GUY | GOV | president | 1999-08-11 | 2011-12-03
Bharrat Jagdeo | GUY | GOV | vice president | 2020-08-02
Bill Blair | CAN | GOV | defence minister | 2023-07-26 | 2025-03
Bill Clinton; William Clinton | USA | GOV | governor of Arkansas | 1983-01 | 1992-12
Bill Clinton; William Clinton | USA | GOV | president | 1993-01-20 | 2001-01-20
Bill Clinton; William Clinton | USA | ELI | former president | 2001-01-20
Bill Frist | USA | LEG | Senate Republican leader | 2003-01-03 | 2007-01-03
Bill Graham | CAN | GOV | foreign minister | 2002-01-16 | 2004-07-19
Bill Graham | CAN | GOV | defence minister | 2004-07-20 | 2006-02-06
Bill McKnight | CAN | GOV | defence minister | 1989-01-30 | 1991-04-21
Bill Morneau | CAN | GOV | finance minister | 2015-11-04 | 2020-08-17
Bill Richardson | USA | LEG | congressman | 1983-01 | 1997-02-13
Bill Richardson | USA | GOV | ambassador to the United Nations | 1997-02-18 | 1998-08-18
Bill Richardson | USA | GOV | energy secretary | 1998-08-18 | 2001-01-20
Bill Richardson | USA | GOV | governor of New Mexico | 2003-01-01 | 2011-01-01
Bill Richardson | USA | ELI | former governor | 2011-01-01 | 2023-09-01
Bill de Blasio | USA | GOV | mayor of New York | 2014-01-01 | 2021-12-31
Bob Dole; Robert Dole | USA | LEG | senator | 1969-01 | 1996-06-11
Bob Dole; Robert Dole | USA | LEG | Senate Republican leader | 1985-01-03 | 1996-06-11
Bob Dole; Robert Dole | USA | PTY OPP | presidential candidate | 1996-06-11 | 1996-11-06
Bob Dole; Robert Dole | USA | ELI | former presidential candidate | 1996-11-06
Bob Michel; Robert Michel | USA | LEG | House Republican leader | 1981-01 | 1995-01-03
Bob Rae | CAN | GOV PTY | premier of Ontario | 1990-10-01 | 1995-06-26
Boniface Alexandre | HTI | GOV | interim president | 2004-02-29 | 2006-05-14
Brent Scowcroft | USA | GOV | national security adviser | 1989-01-20 | 1993-01-20
Brent Scowcroft | USA | ELI | former national security adviser | 1993-01-20
Brett McGurk | USA | GOV | envoy to the coalition against Islamic State | 2015-10 | 2018-12
Brett McGurk | USA | GOV | White House Middle East coordinator | 2021-01-20 | 2025-01-20
Brian Mulroney; Mulroney | CAN | GOV | prime minister | 1984-09-17 | 1993-06-25
Brian Mulroney; Mulroney | CAN | ELI | former prime minister | 1993-06-25
Bruce Golding | JAM | GOV | prime minister | 2007-09-11 | 2011-10-23
Bruno Rodriguez; Bruno Rodriguez Parrilla | CUB | GOV | foreign minister | 2009-03-02
Bruno Stagno | CRI | GOV | foreign minister | 2006-05-08 | 2010-05-08
Camilo Ospina | COL | GOV | defence minister | 2005-07 | 2006-07
Camilo Reyes | COL | GOV | foreign minister | 1998-03 | 1998-08-07
Candice Bergen | CAN | PTY OPP | opposition leader | 2022-02-02 | 2022-09-10
Carl Greenidge | GUY | GOV | foreign minister | 2015-05 | 2019-04
Carl Vuono | USA | MIL | army chief | 1987-06 | 1991-06
Carla Hills | USA | GOV | trade representative | 1989-02 | 1993-01
Carlos Abascal | MEX | GOV | interior minister | 2005-06 | 2006-11-30
Carlos Alvarado | CRI | GOV | president | 2018-05-08 | 2022-05-08
Carlos Andres Perez | VEN | GOV | president | 1989-02-02 | 1993-05-21
Carlos Andres Perez | VEN | ELI | former president | 1993-05-21
Carlos Castano | COL | PRM | leader of the AUC | 1997 | 2004-04
Carlos Faria; Carlos Faría | VEN | GOV | foreign minister | 2022-05-16 | 2023-01-06
Carlos Ferrero | PER | GOV | prime minister | 2003-12-15 | 2005-08
Carlos Flores | HND | GOV | president | 1998-01-27 | 2002-01-27
Carlos Franca | BRA | GOV | foreign minister | 2021-03-29 | 2023-01-01
Carlos Holmes Trujillo | COL | GOV | foreign minister | 2018-08-07 | 2019-11
Carlos Holmes Trujillo | COL | GOV | defence minister | 2019-11 | 2021-01-26
Carlos Lage | CUB | GOV | vice president | 1993 | 2009-03
Carlos Mata Figueroa | VEN | GOV | defence minister | 2010-01 | 2012-01
Carlos Menem; Menem | ARG | GOV | president | 1989-07-08 | 1999-12-10
Carlos Menem; Menem | ARG | ELI | former president | 1999-12-10
Carlos Mesa | BOL | GOV | vice president | 2002-08-06 | 2003-10-17
Carlos Mesa | BOL | GOV | president | 2003-10-17 | 2005-06-09
Carlos Mesa | BOL | PTY OPP | opposition leader | 2018
Carlos Morales Troncoso | DOM | GOV | foreign minister | 2004-08-16 | 2014-09
Carlos Presti | ARG | GOV | defence minister | 2025-12-10
Carlos Ramiro Martinez; Carlos Ramiro Martínez | GTM | GOV | foreign minister | 2024-01-15
Carlos Raul Morales; Carlos Raúl Morales | GTM | GOV | foreign minister | 2014-09 | 2017-08
Carlos Roberto Reina | HND | GOV | president | 1994-01-27 | 1998-01-27
Carlos Ruckauf | ARG | GOV | vice president | 1995-07 | 1999-12
Carlos Ruckauf | ARG | GOV | foreign minister | 2002-01 | 2003-05-25
Carlos Salinas; Carlos Salinas de Gortari | MEX | GOV | president | 1988-12-01 | 1994-12-01
Carlos Salinas; Carlos Salinas de Gortari | MEX | ELI | former president | 1994-12-01
Carlos Torres y Torres Lara | PER | GOV | prime minister | 1991-02 | 1991-11
Carlos Urzua; Carlos Urzúa; Carlos Manuel Urzua | MEX | GOV | finance minister | 2018-12-01 | 2019-07-09
Carmen Melendez; Carmen Meléndez | VEN | GOV | defence minister | 2013-07 | 2014-10-24
Carolina Barco | COL | GOV | foreign minister | 2002-08 | 2006-08
Carolina Toha; Carolina Tohá | CHL | GOV | interior minister | 2022-09-06 | 2025-03-04
Carolyn Rodrigues-Birkett; Carolyn Rodrigues | GUY | GOV | foreign minister | 2008-04 | 2015-05
Celinda Sosa | BOL | GOV | foreign minister | 2023-11 | 2025-11
Celso Amorim | BRA | GOV | foreign minister | 1993-08 | 1995-01-01
Celso Amorim | BRA | GOV | foreign minister | 2003-01-01 | 2011-01-01
Celso Amorim | BRA | GOV | defence minister | 2011-08 | 2015-01
Celso Amorim | BRA | GOV | presidential adviser | 2023-01-01
Celso Lafer | BRA | GOV | foreign minister | 1992-04 | 1992-10
Celso Lafer | BRA | GOV | foreign minister | 2001-01 | 2003-01-01
Cesar Landa; César Landa | PER | GOV | foreign minister | 2022-02 | 2022-08
Cesar Landa; César Landa | PER | GOV | foreign minister | 2022-09 | 2022-12-07
Cesar Villanueva; César Villanueva | PER | GOV | prime minister | 2013-10-31 | 2014-02-24
Cesar Villanueva; César Villanueva | PER | GOV | prime minister | 2018-04-02 | 2019-03-08
Chan Santokhi | SUR | GOV | president | 2020-07-16 | 2025-07-16
Charlene Barshefsky | USA | GOV | trade representative | 1996-04 | 2001-01-20
Charles Q. Brown; C.Q. Brown | USA | MIL | chairman of the Joint Chiefs of Staff | 2023-10-01 | 2025-02-21
Charlie Crist | USA | GOV | governor of Florida | 2007-01-02 | 2011-01-04
Cheddi Jagan | GUY | GOV | president | 1992-10-09 | 1997-03-06
Chelsea Manning; Bradley Manning | USA | MIL | army intelligence analyst | 2010-05
Christopher Hill | USA | GOV | ambassador to Macedonia | 1996-07 | 1999-08
Christopher Hill | USA | GOV | ambassador to South Korea | 2004-08 | 2005-04
Christopher Hill | USA | GOV | assistant secretary of state | 2005-04 | 2009-04
Christopher Hill | USA | GOV | ambassador to Iraq | 2009-04 | 2010-08
Christopher Miller | USA | GOV | acting defense secretary | 2020-11-09 | 2021-01-20
Christopher Wray | USA | COP | FBI director | 2017-08-02 | 2025-01-19
Chrystia Freeland; Freeland | CAN | GOV | trade minister | 2015-11-04 | 2017-01-10
Chrystia Freeland; Freeland | CAN | GOV | foreign minister | 2017-01-10 | 2019-11-20
Chrystia Freeland; Freeland | CAN | GOV | finance minister | 2020-08-18 | 2024-12-16
Chuck Hagel; Hagel | USA | LEG | senator | 1997-01-03 | 2009-01-03
Chuck Hagel; Hagel | USA | GOV | defense secretary | 2013-02-27 | 2015-02-17
Chuck Schumer; Charles Schumer; Schumer | USA | LEG | senator | 1999-01-03 | 2017-01-03
Chuck Schumer; Charles Schumer; Schumer | USA | LEG | Senate Democratic leader | 2017-01-03
Ciro Gomes | BRA | GOV | finance minister | 1994-09-06 | 1994-12-31
Claude Joseph | HTI | GOV | interim prime minister | 2021-04-14 | 2021-07-20
Claudette Werleigh | HTI | GOV | prime minister | 1995-11-07 | 1996-02-27
Claudia Blum | COL | GOV | foreign minister | 2019-11-26 | 2021-05-13
Claudia Ruiz Massieu | MEX | GOV | foreign minister | 2015-08-27 | 2017-01-04
Claudia Sheinbaum; Sheinbaum | MEX | GOV | mayor of Mexico City | 2018-12-05 | 2023-06
Claudia Sheinbaum; Sheinbaum | MEX | GOV | president | 2024-10-01
Colin Powell; Colin L. Powell | USA | MIL | chairman of the Joint Chiefs of Staff | 1989-10-01 | 1993-09-30
Colin Powell; Colin L. Powell | USA | ELI MIL | retired general | 1993-09-30 | 2001-01-20
Colin Powell; Colin L. Powell | USA | GOV | secretary of state | 2001-01-20 | 2005-01-26
Colin Powell; Colin L. Powell | USA | ELI | former secretary of state | 2005-01-26
Condoleezza Rice; Condoleeza Rice | USA | GOV | national security adviser | 2001-01-20 | 2005-01-26
Condoleezza Rice; Condoleeza Rice | USA | GOV | secretary of state | 2005-01-26 | 2009-01-20
Condoleezza Rice; Condoleeza Rice | USA | ELI | former secretary of state | 2009-01-20
Cristiana Chamorro | NIC | PTY OPP | opposition leader | 2021
Cristina Fernandez de Kirchner; Cristina Fernandez; Cristina Kirchner | ARG | GOV | president | 2007-12-10 | 2015-12-10
Cristina Fernandez de Kirchner; Cristina Fernandez; Cristina Kirchner | ARG | PTY OPP | former president | 2015-12-10 | 2019-12-10
Cristina Fernandez de Kirchner; Cristina Fernandez; Cristina Kirchner | ARG | GOV | vice president | 2019-12-10 | 2023-12-10
Cristina Fernandez de Kirchner; Cristina Fernandez; Cristina Kirchner | ARG | PTY OPP | former president | 2023-12-10
Cuauhtemoc Cardenas | MEX | PTY OPP | leader of the PRD | 1988 | 1997-12
Cuauhtemoc Cardenas | MEX | GOV | mayor of Mexico City | 1997-12-05 | 1999-09
Cuauhtemoc Cardenas | MEX | PTY OPP | politician | 1999-09
Dalton McGuinty | CAN | GOV PTY | premier of Ontario | 2003-10-23 | 2013-02-11
Dan Caine | USA | MIL | chairman of the Joint Chiefs of Staff | 2025-04-11
Dan Coats | USA | GOV | director of national intelligence | 2017-03-16 | 2019-08-15
Dan Quayle; J. Danforth Quayle | USA | GOV | vice president | 1989-01-20 | 1993-01-20
Dan Quayle; J. Danforth Quayle | USA | ELI | former vice president | 1993-01-20
Dana Perino | USA | GOV | White House spokeswoman | 2007-09-14 | 2009-01-20
Daniel Noboa | ECU | GOV | president | 2023-11-23
Daniel Ortega | NIC | GOV | president | 1985-01-10 | 1990-04-25
Daniel Ortega | NIC | PTY OPP | leader of the Sandinistas | 1990-04-25 | 2007-01-10
Daniel Ortega | NIC | GOV | president | 2007-01-10
Daniel Scioli | ARG | GOV | vice president | 2003-05-25 | 2007-12-10
Danielle Smith | CAN | GOV PTY | premier of Alberta | 2022-10-11
Danilo Medina | DOM | GOV | president | 2012-08-16 | 2020-08-16
Dante Cordova; Dante Córdova | PER | GOV | prime minister | 1995-07-28 | 1996-04
David Choquehuanca; Choquehuanca | BOL | GOV | foreign minister | 2006-01-23 | 2017-01-23
David Choquehuanca; Choquehuanca | BOL | GOV | vice president | 2020-11-08 | 2025-11-08
David Collenette | CAN | GOV | defence minister | 1993-11-04 | 1996-10-05
David Dinkins | USA | GOV | mayor of New York | 1990-01-01 | 1993-12-31
David Dodge | CAN | GOV | central bank governor | 2001-02 | 2008-01
David Emerson | CAN | GOV | foreign minister | 2008-05-27 | 2008-10-30
David Granger | GUY | GOV | president | 2015-05-16 | 2020-08-02
David McGuinty | CAN | GOV | defence minister | 2025-05-13
David Norquist | USA | GOV | acting defense secretary | 2021-01-20 | 2021-01-22
David Paterson | USA | GOV | governor of New York | 2008-03-17 | 2010-12-31
David Petraeus; Petraeus | USA | MIL | U.S. commander in Iraq | 2007-02-10 | 2008-09-16
David Petraeus; Petraeus | USA | MIL | head of Central Command | 2008-10-31 | 2010-06-30
David Petraeus; Petraeus | USA | MIL | U.S. commander in Afghanistan | 2010-07-04 | 2011-07-18
David Petraeus; Petraeus | USA | SPY | CIA director | 2011-09-06 | 2012-11-09
David Petraeus; Petraeus | USA | ELI | former CIA director | 2012-11-09
David Pratt | CAN | GOV | defence minister | 2003-12-12 | 2004-07-19
David Thompson | BRB | GOV | prime minister | 2008-01-16 | 2010-10-23
Dean Barrow | BLZ | GOV | prime minister | 2008-02-08 | 2020-11-12
Dee Dee Myers | USA | GOV | White House spokeswoman | 1993-01-20 | 1994-12
Delcy Rodriguez | VEN | GOV | foreign minister | 2014-12-26 | 2017-06-21
Delcy Rodriguez | VEN | GOV | vice president | 2018-06-14
Denis Moncada | NIC | GOV | foreign minister | 2017-01-10 | 2024-09
Dennis Blair | USA | GOV | director of national intelligence | 2009-01-29 | 2010-05-28
Dennis Hastert | USA | LEG | speaker of the House | 1999-01-06 | 2007-01-03
Dennis Reimer | USA | MIL | army chief | 1995-06 | 1999-06
Dennis Ross | USA | GOV | Middle East envoy | 1993-06 | 2001-01-20
Dennis Ross | USA | ELI | former Middle East envoy | 2001-01-20
Denzil Douglas | KNA | GOV | prime minister | 1995-07 | 2015-02-18
Desi Bouterse; Bouterse | SUR | MIL | army chief | 1980-02 | 1992-11
Desi Bouterse; Bouterse | SUR | PTY OPP | former military ruler | 1992-11 | 2010-08-12
Desi Bouterse; Bouterse | SUR | GOV | president | 2010-08-12 | 2020-07-16
Desi Bouterse; Bouterse | SUR | ELI | former president | 2020-07-16
Desmond Hoyte | GUY | GOV | president | 1985-08-06 | 1992-10-09
Diana Mondino | ARG | GOV | foreign minister | 2023-12-10 | 2024-10-30
Dick Armey | USA | LEG | House Republican leader | 1995-01-04 | 2003-01-03
Dick Cheney; Richard Cheney; Cheney | USA | GOV | defense secretary | 1989-03-21 | 1993-01-20
Dick Cheney; Richard Cheney; Cheney | USA | BUS | Halliburton chief | 1995-10 | 2000-07
Dick Cheney; Richard Cheney; Cheney | USA | GOV | vice president | 2001-01-20 | 2009-01-20
Dick Cheney; Richard Cheney; Cheney | USA | ELI | former vice president | 2009-01-20
Dick Gephardt; Richard Gephardt | USA | LEG | House Democratic leader | 1995-01-04 | 2003-01-03
Dick Thornburgh | USA | JUD | attorney general | 1988-08 | 1991-08
Dickon Mitchell | GRD | GOV | prime minister | 2022-06-24
Didier Opertti | URY | GOV | foreign minister | 1998-02 | 2005-03-01
Diego Molano | COL | GOV | defence minister | 2021-02-01 | 2022-08-07
Diego Molero | VEN | GOV | defence minister | 2012-10 | 2013-07
Diego Pary | BOL | GOV | foreign minister | 2018-09-04 | 2019-11-10
Dilma Rousseff; Rousseff; Dilma | BRA | GOV | energy minister | 2003-01 | 2005-06
Dilma Rousseff; Rousseff; Dilma | BRA | GOV | presidential chief of staff | 2005-06 | 2010-03
Dilma Rousseff; Rousseff; Dilma | BRA | GOV | president | 2011-01-01 | 2016-08-31
Dilma Rousseff; Rousseff; Dilma | BRA | ELI | former president | 2016-08-31
Dina Boluarte; Boluarte | PER | GOV | vice president | 2021-07-28 | 2022-12-07
Dina Boluarte; Boluarte | PER | GOV | president | 2022-12-07 | 2025-10-10
Diodoro Carrasco | MEX | GOV | interior minister | 1999-05 | 2000-11-30
Diosdado Cabello | VEN | GOV | vice president | 2002-01 | 2002-04
Diosdado Cabello | VEN | LEG | speaker of parliament | 2012-01 | 2016-01
Diosdado Cabello | VEN | PTY | Socialist Party vice president | 2016-01 | 2024-08
Diosdado Cabello | VEN | GOV | interior minister | 2024-08
Domingo Cavallo; Cavallo | ARG | GOV | foreign minister | 1989-07 | 1991-01
Domingo Cavallo; Cavallo | ARG | GOV | economy minister | 1991-01 | 1996-07
Domingo Cavallo; Cavallo | ARG | GOV | economy minister | 2001-03-20 | 2001-12-20
Dominic LeBlanc | CAN | GOV | finance minister | 2024-12-16 | 2025-03-14
Don Mazankowski | CAN | GOV | finance minister | 1991-04-21 | 1993-06-25
Donald Ramotar | GUY | GOV | president | 2011-12-03 | 2015-05-16
Donald Rumsfeld; Rumsfeld | USA | GOV | defense secretary | 2001-01-20 | 2006-12-18
Donald Rumsfeld; Rumsfeld | USA | ELI | former defense secretary | 2006-12-18
Donald Trump; Donald J. Trump; Trump | USA | BUS | businessman | 1985 | 2015-06-15
Donald Trump; Donald J. Trump; Trump | USA | PTY OPP | presidential candidate | 2015-06-16 | 2017-01-20
Donald Trump; Donald J. Trump; Trump | USA | GOV | president | 2017-01-20 | 2021-01-20
Donald Trump; Donald J. Trump; Trump | USA | ELI OPP | former president | 2021-01-20 | 2025-01-20
Donald Trump; Donald J. Trump; Trump | USA | GOV | president | 2025-01-20
Dorothy Shea | USA | GOV | acting ambassador to the United Nations | 2025-01-20 | 2025-09-19
Doug Ford | CAN | GOV PTY | premier of Ontario | 2018-06-29
Doug Young | CAN | GOV | defence minister | 1996-10-05 | 1997-06-11
Eda Rivas | PER | GOV | foreign minister | 2013-05-15 | 2014-06
Edgar Amador; Edgar Amador Zamora | MEX | GOV | finance minister | 2025-03-07
Edison James | DMA | GOV | prime minister | 1995-06-14 | 2000-02-03
Edmand Lara | BOL | GOV | vice president | 2025-11-08
Edmundo Gonzalez; Edmundo Gonzalez Urrutia | VEN | PTY OPP | opposition candidate | 2024-04
Edmundo Gonzalez; Edmundo Gonzalez Urrutia | VEN | PTY OPP | opposition leader | 2024-04
Edmundo Perez Yoma; Edmundo Pérez Yoma | CHL | GOV | defence minister | 1994-03-11 | 1998-01
Edmundo Perez Yoma; Edmundo Pérez Yoma | CHL | GOV | interior minister | 2008-01 | 2010-03-11
Eduardo Arana | PER | GOV | prime minister | 2025-05-14 | 2025-10-10
Eduardo Cunha | BRA | LEG | speaker of the lower house | 2015-02-01 | 2016-07-07
Eduardo Duhalde; Duhalde | ARG | GOV | vice president | 1989-07-08 | 1991-12-10
Eduardo Duhalde; Duhalde | ARG | GOV | governor of Buenos Aires province | 1991-12 | 1999-12
Eduardo Duhalde; Duhalde | ARG | GOV | president | 2002-01-02 | 2003-05-25
Eduardo Duhalde; Duhalde | ARG | ELI | former president | 2003-05-25
Eduardo Enrique Reina; Enrique Reina | HND | GOV | foreign minister | 2022-01-27 | 2025-01
Eduardo Frei; Eduardo Frei Ruiz-Tagle | CHL | GOV | president | 1994-03-11 | 2000-03-11
Eduardo Guardia | BRA | GOV | finance minister | 2018-04-10 | 2018-12-31
Eduardo Montealegre | NIC | GOV | foreign minister | 1998-07 | 2000
Eduardo Rodriguez | BOL | GOV | president | 2005-06-09 | 2006-01-22
Eduardo Stein | GTM | GOV | foreign minister | 1996-01-14 | 2000-01-14
Eduardo Stein | GTM | GOV | vice president | 2004-01-14 | 2008-01-14
Edward Perkins | USA | GOV | ambassador to the United Nations | 1992-05 | 1993-01
Edward Snowden; Snowden | USA | ELI | fugitive intelligence contractor | 2013-06
Efrain Goldenberg; Efraín Goldenberg | PER | GOV | prime minister | 1994-02 | 1995-07-28
Efrain Rios Montt | GTM | LEG PTY | former dictator | 1990 | 2012
Efrain Rios Montt | GTM | ELI | former dictator | 2012 | 2018-04-01
Eladio Loizaga | PRY | GOV | foreign minister | 2013-08-15 | 2018-08-15
Elcio Alvares; Élcio Álvares | BRA | GOV | defence minister | 1999-01 | 2000-01
Elias Jaua; Elías Jaua | VEN | GOV | vice president | 2010-01-26 | 2012-10-13
Elias Jaua; Elías Jaua | VEN | GOV | foreign minister | 2013-01-15 | 2014-09-02
Eliot Spitzer | USA | GOV | governor of New York | 2007-01-01 | 2008-03-17
Elizabeth Astete | PER | GOV | foreign minister | 2020-11 | 2021-02
Elizabeth Warren | USA | LEG | senator | 2013-01-03
Elizardo Sanchez | CUB | SOC OPP | rights activist | 1987
Elmer Schialer | PER | GOV | foreign minister | 2024-09-03 | 2025-10
Elon Musk; Musk | USA | BUS | businessman | 2002 | 2025-01-20
Elon Musk; Musk | USA | GOV BUS | presidential adviser | 2025-01-20 | 2025-05-30
Elon Musk; Musk | USA | BUS | businessman | 2025-05-30
Emile Jonassaint | HTI | GOV | provisional president | 1994-05-12 | 1994-10-12
Emilio Alvarez Montalvan; Emilio Álvarez Montalván | NIC | GOV | foreign minister | 1997-01-10 | 1998
Emilio Chuayffet | MEX | GOV | interior minister | 1995-06-28 | 1998-01-03
Enex Jean-Charles | HTI | GOV | prime minister | 2016-03-28 | 2017-03-21
Enrique Bolanos | NIC | GOV | vice president | 1997-01-10 | 2000-10
Enrique Bolanos | NIC | GOV | president | 2002-01-10 | 2007-01-10
Enrique Dreyfus | NIC | GOV | foreign minister | 1990-04-25 | 1992
Enrique Krauss | CHL | GOV | interior minister | 1990-03-11 | 1994-03-11
Enrique Pena Nieto; Pena Nieto | MEX | GOV | governor of Mexico state | 2005-09 | 2011-09
Enrique Pena Nieto; Pena Nieto | MEX | GOV | president | 2012-12-01 | 2018-12-01
Enrique Pena Nieto; Pena Nieto | MEX | ELI | former president | 2018-12-01
Enrique Silva Cimma | CHL | GOV | foreign minister | 1990-03-11 | 1994-03-11
Epsy Campbell; Epsy Campbell Barr | CRI | GOV | foreign minister | 2018-05-08 | 2018-12
Eric Adams | USA | GOV | mayor of New York | 2022-01-01 | 2025-12-31
Eric Cantor | USA | LEG | House Republican leader | 2011-01-03 | 2014-08-01
Eric Holder | USA | JUD | attorney general | 2009-02-03 | 2015-04-27
Eric Shinseki | USA | MIL | army chief | 1999-06-22 | 2003-06-11
Erika Mouynes | PAN | GOV | foreign minister | 2020-12 | 2022-10
Erin O'Toole | CAN | PTY OPP | opposition leader | 2020-08-24 | 2022-02-02
Ernesto Alvarez Miranda; Ernesto Álvarez Miranda | PER | GOV | prime minister | 2025-10-14
Ernesto Araujo | BRA | GOV | foreign minister | 2019-01-01 | 2021-03-29
Ernesto Cordero | MEX | GOV | finance minister | 2009-12-09 | 2011-09-09
Ernesto Leal | NIC | GOV | foreign minister | 1992 | 1997-01
Ernesto Perez Balladares | PAN | GOV | president | 1994-09-01 | 1999-09-01
Ernesto Samper; Samper | COL | GOV | president | 1994-08-07 | 1998-08-07
Ernesto Samper; Samper | COL | ELI | former president | 1998-08-07
Ernesto Talvi | URY | GOV | foreign minister | 2020-03-01 | 2020-07-01
Ernesto Zedillo; Zedillo | MEX | GOV | president | 1994-12-01 | 2000-12-01
Ernesto Zedillo; Zedillo | MEX | ELI | former president | 2000-12-01
Erskine Sandiford | BRB | GOV | prime minister | 1987-06-01 | 1994-09-07
Ertha Pascal-Trouillot | HTI | GOV | interim president | 1990-03-13 | 1991-02-07
Esteban Moctezuma | MEX | GOV | interior minister | 1994-12-01 | 1995-06-28
Euclides Acevedo | PRY | GOV | foreign minister | 2021-01 | 2022-04
Eugenia Charles | DMA | GOV | prime minister | 1980-07-21 | 1995-06-14
Eulogio del Pino; Eulogio Del Pino | VEN | GOV | oil minister | 2015-08 | 2017-08
Evans Paul | HTI | GOV | prime minister | 2015-01-16 | 2016-02
Evo Morales | BOL | PTY OPP AGR | coca growers' leader | 1996 | 2006-01-22
Evo Morales | BOL | GOV | president | 2006-01-22 | 2019-11-10
Evo Morales | BOL | ELI PTY | former president | 2019-11-10
Fabian Alarcon | ECU | GOV | interim president | 1997-02-11 | 1998-08-10
Fander Falconi; Fander Falconí | ECU | GOV | foreign minister | 2008-12 | 2010-01
Federico Franco | PRY | GOV | vice president | 2008-08-15 | 2012-06-22
Federico Franco | PRY | GOV | president | 2012-06-22 | 2013-08-15
Federico Salas | PER | GOV | prime minister | 2000-07 | 2000-11
Federico Sturzenegger | ARG | GOV | central bank governor | 2015-12 | 2018-06-14
Felipe Calderon | MEX | GOV | president | 2006-12-01 | 2012-12-01
Felipe Calderon | MEX | ELI | former president | 2012-12-01
Felipe Perez Roque | CUB | GOV | foreign minister | 1999-05-28 | 2009-03-02
Felipe Sola | ARG | GOV | foreign minister | 2019-12-10 | 2021-09
Felisa Miceli | ARG | GOV | economy minister | 2005-12-01 | 2007-07-16
Felix Plasencia; Félix Plasencia | VEN | GOV | foreign minister | 2021-08-19 | 2022-05-16
Felix Ulloa; Félix Ulloa | SLV | GOV | vice president | 2019-06-01
Fernando Aramayo | BOL | GOV | foreign minister | 2025-11
Fernando Araujo; Fernando Araújo | COL | GOV | foreign minister | 2007-02-26 | 2008-07
Fernando Azevedo e Silva; Fernando Azevedo | BRA | GOV | defence minister | 2019-01-01 | 2021-03-29
Fernando Botero; Fernando Botero Zea | COL | GOV | defence minister | 1994-08-07 | 1995-08
Fernando Collor; Fernando Collor de Mello; Collor de Mello | BRA | GOV | president | 1990-03-15 | 1992-12-29
Fernando Collor; Fernando Collor de Mello; Collor de Mello | BRA | ELI | former president | 1992-12-29
Fernando Gomez-Mont; Fernando Gómez-Mont; Fernando Gomez Mont | MEX | GOV | interior minister | 2008-11-10 | 2010-07-14
Fernando Gutierrez Barrios; Fernando Gutiérrez Barrios | MEX | GOV | interior minister | 1988-12-01 | 1993-01
Fernando Haddad | BRA | GOV | mayor of Sao Paulo | 2013-01 | 2017-01
Fernando Haddad | BRA | GOV | finance minister | 2023-01-01
Fernando Henrique Cardoso; Cardoso | BRA | GOV | foreign minister | 1992-10 | 1993-05
Fernando Henrique Cardoso; Cardoso | BRA | GOV | finance minister | 1993-05 | 1994-03
Fernando Henrique Cardoso; Cardoso | BRA | GOV | president | 1995-01-01 | 2003-01-01
Fernando Henrique Cardoso; Cardoso | BRA | ELI | former president | 2003-01-01
Fernando Huanacuni | BOL | GOV | foreign minister | 2017-01-23 | 2018-09
Fernando Lugo | PRY | GOV | president | 2008-08-15 | 2012-06-22
Fernando Lugo | PRY | ELI | former president | 2012-06-22
Fernando Nunez Fabrega; Fernando Núñez Fábrega | PAN | GOV | foreign minister | 2013-02 | 2014-07-01
Fernando Ochoa Antich | VEN | GOV | foreign minister | 1992-06 | 1993-06
Fernando Solana | MEX | GOV | foreign minister | 1988-12 | 1993-11
Fernando Villavicencio | ECU | PTY OPP | presidential candidate | 2023-05 | 2023-08-09
Fernando Zavala | PER | GOV | prime minister | 2016-07-28 | 2017-09-17
Fernando de la Rua; de la Rua | ARG | GOV | president | 1999-12-10 | 2001-12-21
Fernando de la Rua; de la Rua | ARG | ELI | former president | 2001-12-21
Fidel Castro; Fidel | CUB | GOV | president | 1959-02-16 | 2008-02-24
Fidel Castro; Fidel | CUB | ELI | former president | 2008-02-24 | 2016-11-25
Flavio Dino; Flávio Dino | BRA | GOV | justice minister | 2023-01-01 | 2024-02
Francia Marquez | COL | GOV | vice president | 2022-08-07
Francisco Blake Mora; Jose Francisco Blake Mora | MEX | GOV | interior minister | 2010-07-14 | 2011-11-11
Francisco Bustillo | URY | GOV | foreign minister | 2020-07-06 | 2023-11-01
Francisco Flores | SLV | GOV | president | 1999-06-01 | 2004-06-01
Francisco Gil Diaz; Francisco Gil Díaz | MEX | GOV | finance minister | 2000-12-01 | 2006-11-30
Francisco Labastida | MEX | GOV | interior minister | 1998-01-03 | 1999-05
Francisco Ramirez Acuna; Francisco Ramírez Acuña | MEX | GOV | interior minister | 2006-12-01 | 2008-01-16
Francisco Rezek | BRA | GOV | foreign minister | 1990-03-15 | 1992-04
Francisco Sagasti | PER | GOV | interim president | 2020-11-17 | 2021-07-28
Francisco Santos | COL | GOV | vice president | 2002-08-07 | 2010-08-07
Francisco Vidal | CHL | GOV | interior minister | 2005-05 | 2006-03-11
Francisco Vidal | CHL | GOV | defence minister | 2009-03 | 2010-03-11
Francois Legault; François Legault | CAN | GOV PTY | premier of Quebec | 2018-10-18
Francois-Philippe Champagne | CAN | GOV | foreign minister | 2019-11-20 | 2021-01-12
Francois-Philippe Champagne | CAN | GOV | industry minister | 2021-01-12 | 2025-03
Francois-Philippe Champagne | CAN | GOV | finance minister | 2025-03-14
Freundel Stuart | BRB | GOV | prime minister | 2010-10-23 | 2018-05-25
Gabriel Boric; Boric | CHL | GOV | president | 2022-03-11 | 2026-03-11
Gabriel Galipolo; Gabriel Galípolo | BRA | GOV | central bank governor | 2025-01-01
Gabriel Lewis Galindo | PAN | GOV | foreign minister | 1994-09-01 | 1996
Gabriel Silva | COL | GOV | defence minister | 2009-08 | 2010-08-07
Gabriela Michetti | ARG | GOV | vice president | 2015-12-10 | 2019-12-10
Gabriela Sommerfeld | ECU | GOV | foreign minister | 2023-11-23
Garry Conille | HTI | GOV | prime minister | 2011-10-18 | 2012-05-16
Garry Conille | HTI | GOV | prime minister | 2024-06-03 | 2024-11-11
Gaston Browne | ATG | GOV | prime minister | 2014-06-13
Gavin Newsom | USA | GOV | governor of California | 2019-01-07
Geoff Morrell | USA | GOV | Pentagon spokesman | 2007-06 | 2011
George Brizan | GRD | GOV | prime minister | 1995-02-01 | 1995-06-22
George Bush; George H.W. Bush; George H. W. Bush | USA | GOV | president | 1989-01-20 | 1993-01-20
George Bush; George H.W. Bush; George H. W. Bush | USA | ELI | former president | 1993-01-20 | 2018-11-30
George Casey | USA | MIL | U.S. commander in Iraq | 2004-07 | 2007-02
George Casey | USA | MIL | army chief | 2007-04 | 2011-04
George Mitchell | USA | LEG | senator | 1980-05 | 1995-01-03
George Mitchell | USA | LEG | Senate Democratic leader | 1989-01-03 | 1995-01-03
George Mitchell | USA | GOV | Northern Ireland envoy | 1995-01 | 2000
George Mitchell | USA | GOV | Middle East envoy | 2009-01-22 | 2011-05-20
George Pataki | USA | GOV | governor of New York | 1995-01-01 | 2006-12-31
George Price | BLZ | GOV | prime minister | 1989-09-07 | 1993-07-02
George Tenet | USA | SPY | CIA director | 1997-07-11 | 2004-07-11
George Tenet | USA | ELI | former CIA director | 2004-07-11
George W. Bush; George W Bush; George Bush; George Walker Bush | USA | GOV | governor of Texas | 1995-01-17 | 2000-12-21
George W. Bush; George W Bush; George Bush; George Walker Bush | USA | GOV | president | 2001-01-20 | 2009-01-20
George W. Bush; George W Bush; George Bush; George Walker Bush | USA | ELI | former president | 2009-01-20
Gerald Ford | USA | ELI | former president | 1977-01-20 | 2006-12-26
Geraldo Alckmin | BRA | GOV | governor of Sao Paulo | 2001-03 | 2006-03
Geraldo Alckmin | BRA | GOV | governor of Sao Paulo | 2011-01 | 2018-04
Geraldo Alckmin | BRA | GOV | vice president | 2023-01-01
Geraldo Quintao; Geraldo Magela Quintao; Geraldo Quintão | BRA | GOV | defence minister | 2000-01 | 2002-12-31
Gerard Latortue | HTI | GOV | prime minister | 2004-03-12 | 2006-06-09
Gerardo Werthein | ARG | GOV | foreign minister | 2024-10-30 | 2025-10
German Vargas Lleras; Germán Vargas Lleras; Vargas Lleras | COL | GOV | vice president | 2014-08-07 | 2017-03-15
Gilberto Echeverri | COL | GOV | defence minister | 1997-03 | 1998-08-07
Gilles Duceppe | CAN | PTY OPP | leader of the Bloc Quebecois | 1997-03 | 2011-05
Gina Haspel | USA | SPY | CIA director | 2018-05-21 | 2021-01-20
Gina Raimondo | USA | GOV | commerce secretary | 2021-03-03 | 2025-01-20
Godwin Friday | VCT | GOV | prime minister | 2025-11-28
Gonzalo Blumel | CHL | GOV | interior minister | 2019-10-28 | 2020-07-28
Gonzalo Fernandez; Gonzalo Fernández | URY | GOV | foreign minister | 2008-03 | 2009-09
Gonzalo Gutierrez Reinel; Gonzalo Gutiérrez Reinel | PER | GOV | foreign minister | 2014-06 | 2015-04
Gonzalo Sanchez de Lozada; Sanchez de Lozada | BOL | GOV | president | 1993-08-06 | 1997-08-06
Gonzalo Sanchez de Lozada; Sanchez de Lozada | BOL | GOV | president | 2002-08-06 | 2003-10-17
Gordon O'Connor | CAN | GOV | defence minister | 2006-02-06 | 2007-08-14
Gordon Sullivan | USA | MIL | army chief | 1991-06 | 1995-06
Gordon Thiessen | CAN | GOV | central bank governor | 1994-02 | 2001-01
Gray Davis | USA | GOV | governor of California | 1999-01-04 | 2003-11-17
Greg Abbott | USA | GOV | governor of Texas | 2015-01-20
Guido Bellido | PER | GOV | prime minister | 2021-07-29 | 2021-10-06
Guido Mantega | BRA | GOV | finance minister | 2006-03-27 | 2015-01-01
Guido di Tella | ARG | GOV | foreign minister | 1991-01 | 1999-12-10
Guillaume Long | ECU | GOV | foreign minister | 2016-03 | 2017-05-24
Guillermo Botero | COL | GOV | defence minister | 2018-08-07 | 2019-11-06
Guillermo Castillo | GTM | GOV | vice president | 2020-01-14 | 2024-01-14
Guillermo Endara | PAN | GOV | president | 1989-12-20 | 1994-09-01
Guillermo Fernandez de Soto | COL | GOV | foreign minister | 1998-08 | 2002-08
Guillermo Lasso | ECU | GOV | president | 2021-05-24 | 2023-11-23
Guillermo Ortiz | MEX | GOV | finance minister | 1994-12-29 | 1997-12
Guillermo Ortiz | MEX | GOV | central bank governor | 1998-01 | 2009-12-31
Gustavo Adrianzen; Gustavo Adrianzén | PER | GOV | prime minister | 2024-03-06 | 2025-05-14
Gustavo Bell | COL | GOV | vice president | 1998-08-07 | 2002-08-07
Gustavo Bell | COL | GOV | defence minister | 2001-05 | 2002-08-07
Gustavo Franco | BRA | GOV | central bank governor | 1997-08 | 1999-01
Gustavo Manrique | ECU | GOV | foreign minister | 2023-04 | 2023-11-23
Gustavo Meza-Cuadra | PER | GOV | foreign minister | 2019-10 | 2020-07
Gustavo Noboa | ECU | GOV | vice president | 1998-08-10 | 2000-01-22
Gustavo Noboa | ECU | GOV | president | 2000-01-22 | 2003-01-15
Gustavo Petro; Petro | COL | LEG PTY OPP | senator | 2006-07 | 2010
Gustavo Petro; Petro | COL | GOV | mayor of Bogota | 2012-01-01 | 2015-12-31
Gustavo Petro; Petro | COL | PTY OPP | politician | 2016 | 2022-08-07
Gustavo Petro; Petro | COL | GOV | president | 2022-08-07
Gustavo Rangel Briceno; Gustavo Rangel Briceño | VEN | GOV | defence minister | 2007-07 | 2009-03
Guy Philippe | HTI | REB | rebel leader | 2004-02 | 2004-03
Guy Philippe | HTI | PTY | politician | 2004-03
H.R. McMaster; H. R. McMaster | USA | MIL | national security adviser | 2017-02-20 | 2018-04-09
Hakeem Jeffries | USA | LEG | House Democratic leader | 2023-01-03
Hamilton Mourao | BRA | GOV | vice president | 2019-01-01 | 2023-01-01
Harjit Sajjan | CAN | GOV | defence minister | 2015-11-04 | 2021-10-26
Harmodio Arias | PAN | GOV | foreign minister | 2003-06 | 2004-09-01
Harry Reid | USA | LEG | Senate Democratic leader | 2005-01 | 2017-01-03
Hector Bejar; Héctor Béjar | PER | GOV | foreign minister | 2021-07-29 | 2021-08-17
Hector Gros Espiell; Héctor Gros Espiell | URY | GOV | foreign minister | 1990-03-01 | 1993
Hector Lacognata; Héctor Lacognata | PRY | GOV | foreign minister | 2009-04 | 2011-03
Hector Timerman | ARG | GOV | foreign minister | 2010-06 | 2015-12-10
Heinz Moeller | ECU | GOV | foreign minister | 2000-01 | 2003-01-15
Henrique Capriles | VEN | GOV | governor of Miranda | 2008-11 | 2017-04
Henrique Capriles | VEN | PTY OPP | opposition leader | 2012-02
Henrique Meirelles | BRA | GOV | central bank governor | 2003-01 | 2010-12
Henrique Meirelles | BRA | GOV | finance minister | 2016-05-12 | 2018-04-06
Henry Kissinger; Kissinger | USA | ELI | former secretary of state | 1977-01-20 | 2023-11-29
Henry Paulson; Hank Paulson | USA | GOV | treasury secretary | 2006-07-10 | 2009-01-20
Henry Ramos Allup | VEN | PTY OPP | opposition leader | 2000
Henry Rangel Silva; Henry Rangel | VEN | GOV | defence minister | 2012-01 | 2012-10
Heraldo Munoz | CHL | GOV | foreign minister | 2014-03-11 | 2018-03-11
Hernan Lacunza; Hernán Lacunza | ARG | GOV | economy minister | 2019-08-20 | 2019-12-10
Hernan Lorenzino; Hernán Lorenzino | ARG | GOV | economy minister | 2011-12-10 | 2013-11-18
Hillary Clinton; Hillary Rodham Clinton | USA | GOV | first lady | 1993-01-20 | 2001-01-03
Hillary Clinton; Hillary Rodham Clinton | USA | LEG | senator | 2001-01-03 | 2009-01-21
Hillary Clinton; Hillary Rodham Clinton | USA | GOV | secretary of state | 2009-01-21 | 2013-02-01
Hillary Clinton; Hillary Rodham Clinton | USA | ELI | former secretary of state | 2013-02-01 | 2015-04-11
Hillary Clinton; Hillary Rodham Clinton | USA | PTY | presidential candidate | 2015-04-12 | 2016-11-09
Hillary Clinton; Hillary Rodham Clinton | USA | ELI | former secretary of state | 2016-11-09
Hipolito Mejia | DOM | GOV | president | 2000-08-16 | 2004-08-16
Horacio Cartes | PRY | GOV | president | 2013-08-15 | 2018-08-15
Horacio Cartes | PRY | ELI | former president | 2018-08-15
Horacio Jaunarena | ARG | GOV | defence minister | 2001-03 | 2003-05-25
Howard Lutnick | USA | GOV | commerce secretary | 2025-02-21
Hubert Ingraham | BHS | GOV | prime minister | 1992-08-21 | 2002-05-03
Hubert Ingraham | BHS | GOV | prime minister | 2007-05-04 | 2012-05-08
Hubert Minnis | BHS | GOV | prime minister | 2017-05-11 | 2021-09-17
Hugh Shelton; Henry Shelton | USA | MIL | chairman of the Joint Chiefs of Staff | 1997-10-01 | 2001-09-30
Hugh Todd | GUY | GOV | foreign minister | 2020-08
Hugo Banzer | BOL | GOV | president | 1997-08-06 | 2001-08-07
Hugo Chavez; Chavez | VEN | MIL REB | coup leader | 1992-02-04 | 1994-03
Hugo Chavez; Chavez | VEN | PTY OPP | politician | 1994-03 | 1999-02-02
Hugo Chavez; Chavez | VEN | GOV | president | 1999-02-02 | 2013-03-05
Hugo Martinez; Hugo Martínez | SLV | GOV | foreign minister | 2009-06-01 | 2018
Hugo Velazquez; Hugo Velázquez | PRY | GOV | vice president | 2018-08-15 | 2023-08-15
Hugo de Zela | PER | GOV | foreign minister | 2025-10-14
Humberto Ortega | NIC | MIL | army chief | 1979 | 1995-02-21
Humberto Oviedo | CHL | MIL | army chief | 2014-03 | 2018-03
Humberto de la Calle | COL | GOV | vice president | 1994-08-07 | 1996-09-10
Ignacio Walker | CHL | GOV | foreign minister | 2004-09-29 | 2006-03-11
Ilan Goldfajn | BRA | GOV | central bank governor | 2016-06 | 2019-02
Ingrid Betancourt | COL | PTY OPP | politician | 2001
Irfaan Ali; Mohamed Irfaan Ali | GUY | GOV | president | 2020-08-02
Isabel de Saint Malo; Isabel Saint Malo | PAN | GOV | foreign minister | 2014-07-01 | 2019-07-01
Isaias Rodriguez; Isaías Rodríguez | VEN | GOV | vice president | 2000-01 | 2000-12
Isidoro Malmierca | CUB | GOV | foreign minister | 1976-12 | 1992-06
Itamar Franco | BRA | GOV | vice president | 1990-03-15 | 1992-10-02
Itamar Franco | BRA | GOV | acting president | 1992-10-02 | 1992-12-29
Itamar Franco | BRA | GOV | president | 1992-12-29 | 1995-01-01
Ivan Duque | COL | GOV | president | 2018-08-07 | 2022-08-07
Ivan Duque | COL | ELI | former president | 2022-08-07
Ivan Marquez | COL | REB | FARC commander | 1985 | 2017
Ivan Marquez | COL | REB | dissident FARC leader | 2019-08
Ivan Velasquez; Iván Velásquez; Ivan Velasquez Gomez | COL | GOV | defence minister | 2022-08-20 | 2025-02
Izkia Siches | CHL | GOV | interior minister | 2022-03-11 | 2022-09-06
JD Vance; J.D. Vance; James David Vance | USA | LEG | senator | 2023-01-03 | 2025-01-10
JD Vance; J.D. Vance; James David Vance | USA | GOV | vice president | 2025-01-20
Jack Guy Lafontant | HTI | GOV | prime minister | 2017-03-21 | 2018-07-14
Jack Layton | CAN | PTY OPP | leader of the New Democrats | 2003-01-25 | 2011-08-22
Jack Lew; Jacob Lew | USA | GOV | treasury secretary | 2013-02-28 | 2017-01-20
Jacques Parizeau | CAN | PTY OPP | leader of the Parti Quebecois | 1988 | 1994-09-26
Jacques Parizeau | CAN | GOV | premier of Quebec | 1994-09-26 | 1996-01-29
Jacques-Edouard Alexis | HTI | GOV | prime minister | 1999-03 | 2001-03
Jacques-Edouard Alexis | HTI | GOV | prime minister | 2006-06-09 | 2008-09-05
Jafeth Cabrera | GTM | GOV | vice president | 2016-01-14 | 2020-01-14
Jagmeet Singh | CAN | PTY OPP | leader of the New Democrats | 2017-10-01 | 2025-05
Jaime Bermudez | COL | GOV | foreign minister | 2008-07 | 2010-08
Jaime Morales Carazo | NIC | GOV | vice president | 2007-01-10 | 2012-01-10
Jaime Paz Zamora | BOL | GOV | president | 1989-08-06 | 1993-08-06
Jaime Ravinet | CHL | GOV | defence minister | 2004-10 | 2006-03-11
Jaime Ravinet | CHL | GOV | defence minister | 2010-03-11 | 2011-01
Jaime Serra Puche; Jaime Serra | MEX | GOV | finance minister | 1994-12-01 | 1994-12-29
Jair Bolsonaro; Bolsonaro | BRA | LEG | congressman | 1991-02 | 2019-01-01
Jair Bolsonaro; Bolsonaro | BRA | GOV | president | 2019-01-01 | 2023-01-01
Jair Bolsonaro; Bolsonaro | BRA | ELI | former president | 2023-01-01
Jake Sullivan | USA | GOV | national security adviser | 2021-01-20 | 2025-01-20
James Baker; James A. Baker; Jim Baker | USA | GOV | secretary of state | 1989-01-25 | 1992-08-23
James Baker; James A. Baker; Jim Baker | USA | GOV | White House chief of staff | 1992-08-24 | 1993-01-20
James Baker; James A. Baker; Jim Baker | USA | ELI | former secretary of state | 1993-01-20 | 1997-03
James Baker; James A. Baker; Jim Baker | UNO | GOV | U.N. envoy for Western Sahara | 1997-03 | 2004-06
James Baker; James A. Baker; Jim Baker | USA | ELI | former secretary of state | 2004-06
James Clapper | USA | SPY | director of national intelligence | 2010-08-09 | 2017-01-20
James Clapper | USA | ELI | former director of national intelligence | 2017-01-20
James Comey; Comey | USA | COP | FBI director | 2013-09-04 | 2017-05-09
James Comey; Comey | USA | ELI | former FBI director | 2017-05-09
James Mattis; Jim Mattis; Mattis | USA | MIL | head of Central Command | 2010-08-11 | 2013-03-22
James Mattis; Jim Mattis; Mattis | USA | GOV | defense secretary | 2017-01-20 | 2018-12-31
James Mattis; Jim Mattis; Mattis | USA | ELI | former defense secretary | 2018-12-31
James McConville | USA | MIL | army chief | 2019-08-09 | 2023-08-04
James Mitchell | VCT | GOV | prime minister | 1984-07 | 2000-10
James Rubin | USA | GOV | State Department spokesman | 1997-08 | 2000-04
James Woolsey; R. James Woolsey | USA | SPY | CIA director | 1993-02 | 1995-01
James Woolsey; R. James Woolsey | USA | ELI | former CIA director | 1995-01
Jamieson Greer | USA | GOV | trade representative | 2025-02-27
Jamil Mahuad | ECU | GOV | president | 1998-08-10 | 2000-01-21
Janaina Tewaney | PAN | GOV | foreign minister | 2022-10 | 2024-07-01
Janet Jagan | GUY | GOV | president | 1997-12-19 | 1999-08-11
Janet Napolitano | USA | GOV | homeland security secretary | 2009-01-21 | 2013-09-06
Janet Reno | USA | JUD | attorney general | 1993-03-12 | 2001-01-20
Janet Yellen; Yellen | USA | GOV | Federal Reserve chair | 2014-02-03 | 2018-02-03
Janet Yellen; Yellen | USA | GOV | treasury secretary | 2021-01-26 | 2025-01-20
Jaques Wagner | BRA | GOV | defence minister | 2015-01-01 | 2015-10
Jared Kushner; Kushner | USA | GOV | White House adviser | 2017-01-20 | 2021-01-20
Jared Kushner; Kushner | USA | ELI | former White House adviser | 2021-01-20
Jason Kenney | CAN | GOV | defence minister | 2015-02-09 | 2015-11-04
Jason Kenney | CAN | GOV PTY | premier of Alberta | 2019-04-30 | 2022-10-11
Javier Bu Soto; Javier Efrain Bu | HND | GOV | foreign minister | 2025
Javier Gonzalez-Olaechea; Javier González-Olaechea | PER | GOV | foreign minister | 2023-11 | 2024-09
Javier Iturriaga; Javier Iturriaga del Campo | CHL | MIL | army chief | 2022-03
Javier Martinez-Acha; Javier Martínez-Acha | PAN | GOV | foreign minister | 2024-07-01
Javier Milei; Milei | ARG | LEG PTY OPP | congressman | 2021-12-10 | 2023-12-10
Javier Milei; Milei | ARG | GOV | president | 2023-12-10
Javier Perez de Cuellar; Perez de Cuellar; Javier Pérez de Cuéllar | PER | GOV | prime minister | 2000-11-22 | 2001-07-28
Javier Valle Riestra | PER | GOV | prime minister | 1998-06 | 1998-08
Javier Velasquez; Javier Velásquez Quesquén; Javier Velasquez Quesquen | PER | GOV | prime minister | 2009-07-11 | 2010-09-14
Jay Carney | USA | GOV | White House spokesman | 2011-02-11 | 2014-06-20
Jean Charest | CAN | GOV PTY | premier of Quebec | 2003-04-29 | 2012-09-19
Jean Chretien; Chretien | CAN | GOV | prime minister | 1993-11-04 | 2003-12-12
Jean Chretien; Chretien | CAN | ELI | former prime minister | 2003-12-12
Jean-Bertrand Aristide; Jean Bertrand Aristide; Aristide | HTI | GOV | president | 1991-02-07 | 1991-09-30
Jean-Bertrand Aristide; Jean Bertrand Aristide; Aristide | HTI | ELI | exiled president | 1991-09-30 | 1994-10-15
Jean-Bertrand Aristide; Jean Bertrand Aristide; Aristide | HTI | GOV | president | 1994-10-15 | 1996-02-07
Jean-Bertrand Aristide; Jean Bertrand Aristide; Aristide | HTI | PTY | former president | 1996-02-07 | 2001-02-07
Jean-Bertrand Aristide; Jean Bertrand Aristide; Aristide | HTI | GOV | president | 2001-02-07 | 2004-02-29
Jean-Bertrand Aristide; Jean Bertrand Aristide; Aristide | HTI | ELI | ousted president | 2004-02-29
Jean-Claude Duvalier; Baby Doc; Jean Claude Duvalier | HTI | ELI | former dictator | 1986-02-07 | 2014-10-04
Jean-Henry Ceant; Jean-Henry Céant | HTI | GOV | prime minister | 2018-09-17 | 2019-03-18
Jean-Jacques Honorat; Jean Jacques Honorat | HTI | GOV | prime minister | 1991-10-14 | 1992-06-19
Jean-Marie Cherestal; Jean-Marie Chérestal | HTI | GOV | prime minister | 2001-03-01 | 2002-03-15
Jean-Max Bellerive | HTI | GOV | prime minister | 2009-11-11 | 2011-10-18
Jeanine Anez | BOL | GOV | interim president | 2019-11-12 | 2020-11-08
Jeanine Anez | BOL | ELI | former interim president | 2020-11-08
Jeb Bush | USA | GOV | governor of Florida | 1999-01-05 | 2007-01-02
Jeb Bush | USA | ELI | former governor of Florida | 2007-01-02
Jeff Sessions | USA | LEG | senator | 1997-01-03 | 2017-02-08
Jeff Sessions | USA | JUD | attorney general | 2017-02-09 | 2018-11-07
Jeh Johnson | USA | GOV | homeland security secretary | 2013-12-23 | 2017-01-20
Jen Psaki; Jennifer Psaki | USA | GOV | State Department spokeswoman | 2013-02 | 2015-03
Jen Psaki; Jennifer Psaki | USA | GOV | White House spokeswoman | 2021-01-20 | 2022-05-13
Jennifer Geerlings-Simons | SUR | GOV | president | 2025-07-16
Jerome Powell | USA | GOV | Federal Reserve chairman | 2018-02-05
Jerry Brown | USA | GOV | governor of California | 2011-01-03 | 2019-01-07
Jesse Helms | USA | LEG | senator | 1973-01-03 | 2003-01-03
Jesse Jackson | USA | REL SOC | civil rights leader | 1984
Jesus Arnaldo Perez; Jesús Arnaldo Pérez | VEN | GOV | foreign minister | 2004-02 | 2004-11
Jim Flaherty | CAN | GOV | finance minister | 2006-02-06 | 2014-03-18
Jimmy Carter | USA | ELI | former president | 1981-01-20 | 2024-12-29
Jimmy Cherizier; Barbecue Cherizier | HTI | REB CRM | gang leader | 2018
Jimmy Morales | GTM | GOV | president | 2016-01-14 | 2020-01-14
Joao Pedro Stedile | BRA | LAB AGR | leader of the Landless Workers Movement | 1984
Joaquim Levy | BRA | GOV | finance minister | 2015-01-01 | 2015-12-18
Joaquim Silva e Luna | BRA | GOV | defence minister | 2018-02 | 2018-12-31
Joaquin Balaguer | DOM | GOV | president | 1986-08-16 | 1996-08-16
Joaquin Cuadra; Joaquín Cuadra | NIC | MIL | army chief | 1995-02-21 | 2000-02-21
Joaquin Guzman; Joaquin "El Chapo" Guzman; El Chapo | MEX | CRM | drug lord | 1989
Joaquin Villalobos | SLV | REB PTY | FMLN commander | 1972 | 1995
Jocelerme Privert | HTI | GOV | interim president | 2016-02-14 | 2017-02-07
Joe Biden; Joseph Biden; Joseph R. Biden; Biden | USA | LEG | senator | 1973-01-03 | 2009-01-15
Joe Biden; Joseph Biden; Joseph R. Biden; Biden | USA | GOV | vice president | 2009-01-20 | 2017-01-20
Joe Biden; Joseph Biden; Joseph R. Biden; Biden | USA | ELI | former vice president | 2017-01-20 | 2021-01-20
Joe Biden; Joseph Biden; Joseph R. Biden; Biden | USA | GOV | president | 2021-01-20 | 2025-01-20
Joe Biden; Joseph Biden; Joseph R. Biden; Biden | USA | ELI | former president | 2025-01-20
Joe Clark | CAN | GOV | foreign minister | 1984-09 | 1991-04
Joe Lockhart | USA | GOV | White House spokesman | 1998-10 | 2000-09
Joe Oliver | CAN | GOV | finance minister | 2014-03-19 | 2015-11-04
Johan Kraag | SUR | GOV | president | 1990-12-29 | 1991-09-16
John Abizaid | USA | MIL | head of Central Command | 2003-07-07 | 2007-03-16
John Allen | USA | MIL | U.S. commander in Afghanistan | 2011-07 | 2013-02
John Allen | USA | GOV | envoy to the coalition against Islamic State | 2014-09 | 2015-10
John Ashcroft | USA | JUD | attorney general | 2001-02-02 | 2005-02-03
John Baird | CAN | GOV | foreign minister | 2011-05-18 | 2015-02-03
John Boehner | USA | LEG | House Republican leader | 2007-01 | 2011-01-05
John Boehner | USA | LEG | speaker of the House | 2011-01-05 | 2015-10-29
John Bolton | USA | GOV | undersecretary of state | 2001-05-11 | 2005-07-31
John Bolton | USA | GOV | ambassador to the United Nations | 2005-08-01 | 2006-12-31
John Bolton | USA | ELI | former ambassador to the United Nations | 2006-12-31 | 2018-04-09
John Bolton | USA | GOV | national security adviser | 2018-04-09 | 2019-09-10
John Bolton | USA | ELI | former national security adviser | 2019-09-10
John Brennan | USA | GOV | counterterrorism adviser | 2009-01-20 | 2013-03-08
John Brennan | USA | SPY | CIA director | 2013-03-08 | 2017-01-20
John Brennan | USA | ELI | former CIA director | 2017-01-20
John Compton | LCA | GOV | prime minister | 1982-05 | 1996-04
John Compton | LCA | GOV | prime minister | 2006-12 | 2007-09-07
John Crow | CAN | GOV | central bank governor | 1987 | 1994-01
John Danforth | USA | GOV | ambassador to the United Nations | 2004-07-01 | 2005-01-20
John Deutch | USA | SPY | CIA director | 1995-05 | 1996-12
John Kelly | USA | GOV | homeland security secretary | 2017-01-20 | 2017-07-31
John Kerry | USA | LEG | senator | 1985-01-02 | 2013-02-01
John Kerry | USA | GOV | secretary of state | 2013-02-01 | 2017-01-20
John Kerry | USA | ELI | former secretary of state | 2017-01-20 | 2021-01-20
John Kerry | USA | GOV | climate envoy | 2021-01-20 | 2024-03
John Kirby | USA | MIL | Pentagon spokesman | 2013-12 | 2015-03
John Kirby | USA | GOV | State Department spokesman | 2015-05 | 2017-01-20
John Kirby | USA | GOV | Pentagon spokesman | 2021-01 | 2022-05
John Kirby | USA | GOV | White House national security spokesman | 2022-05 | 2025-01-20
John Manley | CAN | GOV | foreign minister | 2000-10-17 | 2002-01-15
John Manley | CAN | GOV | deputy prime minister | 2002-01-15 | 2003-12-12
John Manley | CAN | GOV | finance minister | 2002-06-02 | 2003-12-12
John McCain; McCain | USA | LEG | senator | 1987-01-03 | 2018-08-25
John McCallum | CAN | GOV | defence minister | 2002-05-26 | 2003-12-12
John McLaughlin | USA | GOV | acting CIA director | 2004-07-11 | 2004-09-24
John Negroponte | USA | GOV | ambassador to the United Nations | 2001-09-18 | 2004-06
John Negroponte | USA | GOV | ambassador to Iraq | 2004-06 | 2005-03
John Negroponte | USA | SPY | director of national intelligence | 2005-04-21 | 2007-02-13
John Negroponte | USA | GOV | deputy secretary of state | 2007-02 | 2009-01-20
John Ratcliffe | USA | LEG | congressman | 2015-01-03 | 2020-05-22
John Ratcliffe | USA | SPY | director of national intelligence | 2020-05-26 | 2021-01-20
John Ratcliffe | USA | SPY | CIA director | 2025-01-23
John Shalikashvili | USA | MIL | NATO commander | 1992-06 | 1993-10
John Shalikashvili | USA | MIL | chairman of the Joint Chiefs of Staff | 1993-10-25 | 1997-09-30
John Snow | USA | GOV | treasury secretary | 2003-02-03 | 2006-06-30
John Sununu | USA | GOV | White House chief of staff | 1989-01-20 | 1991-12
John Thune | USA | LEG | Senate Republican leader | 2025-01-03
Johnny Briceno | BLZ | GOV | prime minister | 2020-11-12
Jonathan Cohen | USA | GOV | acting ambassador to the United Nations | 2018-12-31 | 2019-09-12
Jorge Alberto Uribe; Jorge Alberto Uribe Echavarria | COL | GOV | defence minister | 2003-11 | 2005-07
Jorge Arreaza | VEN | GOV | vice president | 2013-03 | 2016-01
Jorge Arreaza | VEN | GOV | foreign minister | 2017-08 | 2021-08
Jorge Batlle | URY | GOV | president | 2000-03-01 | 2005-03-01
Jorge Burgos | CHL | GOV | defence minister | 2014-03-11 | 2015-05-11
Jorge Burgos | CHL | GOV | interior minister | 2015-05-11 | 2016-06-08
Jorge Carpizo | MEX | GOV | interior minister | 1994-01-10 | 1994-11-30
Jorge Castaneda | MEX | GOV | foreign minister | 2000-12-01 | 2003-01-10
Jorge Faurie | ARG | GOV | foreign minister | 2017-06 | 2019-12-10
Jorge Glas | ECU | GOV | vice president | 2013-05-24 | 2018-01-06
Jorge Lara Castro | PRY | GOV | foreign minister | 2011-03 | 2012-06-22
Jorge Quiroga | BOL | GOV | vice president | 1997-08-06 | 2001-08-07
Jorge Quiroga | BOL | GOV | president | 2001-08-07 | 2002-08-06
Jorge Quiroga | BOL | PTY OPP | opposition leader | 2005
Jorge Remes Lenicov | ARG | GOV | economy minister | 2002-01-03 | 2002-04-23
Jorge Ritter | PAN | GOV | foreign minister | 1998 | 1999-09-01
Jorge Rodriguez | VEN | GOV | vice president | 2007-01 | 2008-01
Jorge Rodriguez | VEN | LEG | speaker of parliament | 2021-01-05
Jorge Serrano; Jorge Serrano Elias | GTM | GOV | president | 1991-01-14 | 1993-06-01
Jorge Taiana | ARG | GOV | foreign minister | 2005-12 | 2010-06
Jorge Taiana | ARG | GOV | defence minister | 2021-08 | 2023-12-10
Jorge Videla; Jorge Rafael Videla | ARG | ELI MIL | former dictator | 1981-03 | 2013-05-17
Jorge del Castillo | PER | GOV | prime minister | 2006-07-28 | 2008-10-14
Jose Alencar; José Alencar | BRA | GOV | vice president | 2003-01-01 | 2010-12-31
Jose Alencar; José Alencar | BRA | GOV | defence minister | 2004-11-08 | 2006-03-31
Jose Antonio Chang; José Antonio Chang | PER | GOV | prime minister | 2010-09-14 | 2011-03-18
Jose Antonio Garcia Belaunde; José Antonio García Belaúnde | PER | GOV | foreign minister | 2006-07-28 | 2011-07-28
Jose Antonio Gonzalez Anaya; José Antonio González Anaya | MEX | GOV | finance minister | 2017-11-27 | 2018-11-30
Jose Antonio Meade | MEX | GOV | finance minister | 2011-09-09 | 2012-11-30
Jose Antonio Meade | MEX | GOV | foreign minister | 2012-12-01 | 2015-08-27
Jose Antonio Meade | MEX | GOV | finance minister | 2016-09-07 | 2017-11-27
Jose Antonio Moreno Ruffinelli; José Antonio Moreno Ruffinelli | PRY | GOV | foreign minister | 2001 | 2003-08
Jose Felix Fernandez Estigarribia; José Félix Fernández Estigarribia | PRY | GOV | foreign minister | 2012-06-25 | 2013-08-15
Jose Goni; José Goñi | CHL | GOV | defence minister | 2007-03 | 2009-03
Jose Jeri | PER | GOV | president | 2025-10-10
Jose Luis Machinea; José Luis Machinea | ARG | GOV | economy minister | 1999-12-10 | 2001-03-05
Jose Maria Figueres | CRI | GOV | president | 1994-05-08 | 1998-05-08
Jose Miguel Aleman; José Miguel Alemán | PAN | GOV | foreign minister | 1999-09 | 2003-06
Jose Mucio; José Múcio; Jose Mucio Monteiro | BRA | GOV | defence minister | 2023-01-01
Jose Mujica; Mujica | URY | GOV | president | 2010-03-01 | 2015-03-01
Jose Mujica; Mujica | URY | ELI | former president | 2015-03-01
Jose Pampuro; José Pampuro | ARG | GOV | defence minister | 2003-05-25 | 2005-11
Jose Ramon Machado Ventura; José Ramón Machado Ventura; Machado Ventura | CUB | GOV | vice president | 2008-02-24 | 2013-02-24
Jose Raul Mulino | PAN | GOV | president | 2024-07-01
Jose Sarney | BRA | GOV | president | 1985-03-15 | 1990-03-15
Jose Sarney | BRA | LEG | senator | 1991-02 | 2015-02
Jose Serra | BRA | GOV | health minister | 1998-03 | 2002-02
Jose Serra | BRA | PTY OPP | politician | 2002-02 | 2016-05-12
Jose Serra | BRA | GOV | foreign minister | 2016-05-12 | 2017-02-22
Jose Valencia; José Valencia | ECU | GOV | foreign minister | 2018-06 | 2020-07
Jose Vicente Rangel | VEN | GOV | foreign minister | 1999-02 | 2001-02
Jose Vicente Rangel | VEN | GOV | defence minister | 2001-02 | 2002-04
Jose Vicente Rangel | VEN | GOV | vice president | 2002-05 | 2007-01
Jose Viegas; José Viegas | BRA | GOV | defence minister | 2003-01-01 | 2004-11-08
Joseph Dunford | USA | MIL | U.S. commander in Afghanistan | 2013-02 | 2014-08
Joseph Dunford | USA | MIL | chairman of the Joint Chiefs of Staff | 2015-10-01 | 2019-09-30
Joseph Jouthe | HTI | GOV | prime minister | 2020-03-04 | 2021-04-14
Josh Earnest | USA | GOV | White House spokesman | 2014-06-20 | 2017-01-20
Jovenel Moise; Jovenel Moïse | HTI | GOV | president | 2017-02-07 | 2021-07-07
Juan Afara | PRY | GOV | vice president | 2013-08-15 | 2018-04
Juan Camilo Mourino; Juan Camilo Mouriño | MEX | GOV | interior minister | 2008-01-16 | 2008-11-04
Juan Carlos Esguerra | COL | GOV | defence minister | 1995-08 | 1997-03
Juan Carlos Holguin; Juan Carlos Holguín | ECU | GOV | foreign minister | 2022-01 | 2023-04
Juan Carlos Hurtado Miller | PER | GOV | prime minister | 1990-07-28 | 1991-02
Juan Carlos Pinzon; Juan Carlos Pinzón | COL | GOV | defence minister | 2011-09-05 | 2015-06
Juan Carlos Varela | PAN | GOV | foreign minister | 2009-07-01 | 2011-08-30
Juan Carlos Varela | PAN | GOV | president | 2014-07-01 | 2019-07-01
Juan Carlos Wasmosy | PRY | GOV | president | 1993-08-15 | 1998-08-15
Juan Emilio Cheyre | CHL | MIL | army chief | 2002-03-10 | 2006-03-10
Juan Gabriel Valdes | CHL | GOV | foreign minister | 1999-06 | 2000-03-11
Juan Guaido; Guaido | VEN | LEG PTY OPP | opposition leader | 2019-01-05 | 2023-01
Juan Guaido; Guaido | VEN | PTY OPP | exiled opposition leader | 2023-01
Juan Jimenez Mayor; Juan Jiménez Mayor | PER | GOV | prime minister | 2012-07-23 | 2013-10-29
Juan Manuel Santos | COL | GOV | defence minister | 2006-07-19 | 2009-05-18
Juan Manuel Santos | COL | GOV | president | 2010-08-07 | 2018-08-07
Juan Manuel Santos | COL | ELI | former president | 2018-08-07
Juan Miguel Fuente-Alba; Juan Miguel Fuente Alba | CHL | MIL | army chief | 2010-03 | 2014-03
Juan Orlando Hernandez | HND | GOV | president | 2014-01-27 | 2022-01-27
Juan Orlando Hernandez | HND | ELI | former president | 2022-01-27
Juan Ramon de la Fuente | MEX | GOV | foreign minister | 2024-10-01
Jules Wijdenbosch | SUR | GOV | president | 1996-09-15 | 2000-08-12
Julio Casas Regueiro | CUB | GOV | defence minister | 2008-02-24 | 2011-09-03
Julio Cesar Arriola; Julio César Arriola | PRY | GOV | foreign minister | 2022-04 | 2023-08-15
Julio Cesar Aviles; Julio César Avilés; Julio Aviles | NIC | MIL | army chief | 2010-02-21
Julio Cesar Franco; Julio César Franco; Yoyito Franco | PRY | GOV | vice president | 2000-08 | 2002-10
Julio Cobos | ARG | GOV | vice president | 2007-12-10 | 2011-12-10
Julio Linares | PAN | GOV | foreign minister | 1989-12-20 | 1993
Julio Maria Sanguinetti | URY | GOV | president | 1985-03-01 | 1990-03-01
Julio Maria Sanguinetti | URY | GOV | president | 1995-03-01 | 2000-03-01
Justin Trudeau; Trudeau | CAN | PTY OPP | leader of the Liberals | 2013-04-14 | 2015-11-04
Justin Trudeau; Trudeau | CAN | GOV | prime minister | 2015-11-04 | 2025-03-14
Justin Trudeau; Trudeau | CAN | ELI | former prime minister | 2025-03-14
Kamala Harris | USA | LEG | senator | 2017-01-03 | 2021-01-18
Kamala Harris | USA | GOV | vice president | 2021-01-20 | 2025-01-20
Kamala Harris | USA | ELI | former vice president | 2025-01-20
Kamina Johnson Smith; Kamina Johnson-Smith | JAM | GOV | foreign minister | 2016-03-07
Kamla Persad-Bissessar | TTO | GOV | prime minister | 2010-05-26 | 2015-09-09
Kamla Persad-Bissessar | TTO | GOV | prime minister | 2025-05-01
Karen Longaric | BOL | GOV | foreign minister | 2019-11-14 | 2020-11
Karin Herrera | GTM | GOV | vice president | 2024-01-15
Karine Jean-Pierre | USA | GOV | White House spokeswoman | 2022-05-13 | 2025-01-20
Karl Rove | USA | GOV | White House adviser | 2001-01-20 | 2007-08-31
Karoline Leavitt | USA | GOV | White House spokeswoman | 2025-01-20
Kash Patel | USA | COP | FBI director | 2025-02-20
Katherine Tai | USA | GOV | trade representative | 2021-03-18 | 2025-01-20
Kathleen Wynne | CAN | GOV PTY | premier of Ontario | 2013-02-11 | 2018-06-29
Kathy Hochul | USA | GOV | governor of New York | 2021-08-24
Keiko Fujimori | PER | PTY OPP | opposition leader | 2006
Keith Kellogg | USA | GOV | special envoy on Ukraine | 2025-01-20
Keith Mitchell | GRD | GOV | prime minister | 1995-06-22 | 2008-07-09
Keith Mitchell | GRD | GOV | prime minister | 2013-02-20 | 2022-06-24
Keith Rowley | TTO | GOV | prime minister | 2015-09-09 | 2025-03-17
Kelly Craft | USA | GOV | ambassador to the United Nations | 2019-09 | 2021-01-20
Kennedy Simmonds | KNA | GOV | prime minister | 1983-09 | 1995-07
Kenneth Bacon | USA | GOV | Pentagon spokesman | 1994 | 2001-01
Kenneth Starr | USA | JUD | independent counsel | 1994-08 | 1999-10
Kenny Anthony | LCA | GOV | prime minister | 1997-05-24 | 2006-12-11
Kenny Anthony | LCA | GOV | prime minister | 2011-11-30 | 2016-06-07
Kevin McCarthy | USA | LEG | House Republican leader | 2014-08 | 2023-01-07
Kevin McCarthy | USA | LEG | speaker of the House | 2023-01-07 | 2023-10-03
Kim Campbell | CAN | GOV | defence minister | 1993-01-04 | 1993-06-25
Kim Campbell | CAN | GOV | prime minister | 1993-06-25 | 1993-11-04
Kim Campbell | CAN | ELI | former prime minister | 1993-11-04
Kirstjen Nielsen | USA | GOV | homeland security secretary | 2017-12-06 | 2019-04-10
Kristi Noem | USA | GOV | governor of South Dakota | 2019-01-05 | 2025-01-25
Kristi Noem | USA | GOV | homeland security secretary | 2025-01-25
Laura Chinchilla | CRI | GOV | president | 2010-05-08 | 2014-05-08
Laura Sarabia | COL | GOV | foreign minister | 2025-01 | 2025-07
Laurent Lamothe | HTI | GOV | prime minister | 2012-05-16 | 2014-12-14
Laurentino Cortizo | PAN | GOV | president | 2019-07-01 | 2024-07-01
Lawrence Cannon | CAN | GOV | foreign minister | 2008-10-30 | 2011-05
Lawrence Eagleburger | USA | GOV | deputy secretary of state | 1989-02 | 1992-08-23
Lawrence Eagleburger | USA | GOV | secretary of state | 1992-08-23 | 1993-01-19
Lawrence Summers; Larry Summers | USA | GOV | treasury secretary | 1999-07-02 | 2001-01-20
Lawrence Summers; Larry Summers | USA | GOV | White House economic adviser | 2009-01-20 | 2010-12
Leila Rachid | PRY | GOV | foreign minister | 2003-08-15 | 2006-08
Lenin Moreno | ECU | GOV | vice president | 2007-01-15 | 2013-05-24
Lenin Moreno | ECU | GOV | president | 2017-05-24 | 2021-05-24
Leon Panetta; Panetta | USA | GOV | White House chief of staff | 1994-07-17 | 1997-01-20
Leon Panetta; Panetta | USA | SPY | CIA director | 2009-02-13 | 2011-06-30
Leon Panetta; Panetta | USA | GOV | defense secretary | 2011-07-01 | 2013-02-26
Leon Panetta; Panetta | USA | ELI | former defense secretary | 2013-02-26
Leonel Fernandez | DOM | GOV | president | 1996-08-16 | 2000-08-16
Leonel Fernandez | DOM | GOV | president | 2004-08-16 | 2012-08-16
Leopoldo Cintra Frias; Leopoldo Cintra Frías; Leopoldo Cintra | CUB | GOV | defence minister | 2011-11-08 | 2021-04
Leopoldo Lopez | VEN | PTY OPP | opposition leader | 2009
Les Aspin | USA | LEG | congressman | 1971-01 | 1993-01-20
Les Aspin | USA | GOV | defense secretary | 1993-01-20 | 1994-02-03
Lester Bird | ATG | GOV | prime minister | 1994-03 | 2004-03-24
Linda Thomas-Greenfield | USA | GOV | ambassador to the United Nations | 2021-02-25 | 2025-01-20
Lindsey Graham | USA | LEG | senator | 2003-01-03
Lino Oviedo | PRY | MIL | army chief | 1993 | 1996-04
Lino Oviedo | PRY | PTY OPP | former army chief | 1996-04 | 2013-02-02
Lloyd Austin | USA | MIL | head of Central Command | 2013-03-22 | 2016-03-30
Lloyd Austin | USA | GOV | defense secretary | 2021-01-22 | 2025-01-20
Lloyd Axworthy | CAN | GOV | foreign minister | 1996-01-25 | 2000-10-16
Lloyd Bentsen | USA | GOV | treasury secretary | 1993-01-20 | 1994-12-22
Loretta Lynch | USA | JUD | attorney general | 2015-04-27 | 2017-01-20
Louis Farrakhan | USA | REL | leader of the Nation of Islam | 1981
Louis Freeh | USA | COP | FBI director | 1993-09-01 | 2001-06-25
Lucien Bouchard | CAN | PTY OPP | leader of the Bloc Quebecois | 1991 | 1996-01
Lucien Bouchard | CAN | GOV | premier of Quebec | 1996-01-29 | 2001-03-08
Lucio Gutierrez | ECU | MIL REB | coup leader | 2000-01 | 2000-06
Lucio Gutierrez | ECU | GOV | president | 2003-01-15 | 2005-04-20
Lucio Gutierrez | ECU | PTY OPP | former president | 2005-04-20
Luis Abinader | DOM | GOV | president | 2020-08-16
Luis Alberto Lacalle | URY | GOV | president | 1990-03-01 | 1995-03-01
Luis Alfonso Davila; Luis Alfonso Dávila | VEN | GOV | foreign minister | 2001-02 | 2002-05
Luis Arce | BOL | GOV | finance minister | 2006-01 | 2017-06
Luis Arce | BOL | GOV | economy minister | 2006-01-23 | 2017-06
Luis Arce | BOL | GOV | president | 2020-11-08 | 2025-11-08
Luis Caputo | ARG | GOV | economy minister | 2023-12-10
Luis Carlos Villegas | COL | GOV | defence minister | 2015-06 | 2018-08-07
Luis Castiglioni; Luis Alberto Castiglioni | PRY | GOV | vice president | 2003-08-15 | 2007-10
Luis Castiglioni; Luis Alberto Castiglioni | PRY | GOV | foreign minister | 2018-08-15 | 2019-07
Luis Donaldo Colosio | MEX | PTY | presidential candidate | 1993-11 | 1994-03-23
Luis Ernesto Derbez | MEX | GOV | foreign minister | 2003-01 | 2006-12-01
Luis Fernando Jaramillo | COL | GOV | foreign minister | 1990-08-07 | 1991-11
Luis Fernando Ramirez; Luis Fernando Ramírez | COL | GOV | defence minister | 1999-06 | 2001-05
Luis Gilberto Murillo | COL | GOV | foreign minister | 2024-05 | 2025-01
Luis Gonzalez Macchi | PRY | GOV | president | 1999-03-28 | 2003-08-15
Luis Guillermo Solis | CRI | GOV | president | 2014-05-08 | 2018-05-08
Luis Lacalle Pou | URY | GOV | president | 2020-03-01 | 2025-03-01
Luis Maria Argana; Luis María Argaña | PRY | GOV | vice president | 1998-08-15 | 1999-03-23
Luis Maria Ramirez Boettner; Luis María Ramírez Boettner | PRY | GOV | foreign minister | 1993-08 | 1996
Luis Ossio | BOL | GOV | vice president | 1989-08-06 | 1993-08-06
Luis Petri | ARG | GOV | defence minister | 2023-12-10 | 2025-12-10
Luis Solari | PER | GOV | prime minister | 2002-07 | 2003-06
Luis Videgaray | MEX | GOV | finance minister | 2012-12-01 | 2016-09-07
Luis Videgaray | MEX | GOV | foreign minister | 2017-01-04 | 2018-11-30
Luisa Maria Alcalde; Luisa María Alcalde | MEX | GOV | interior minister | 2023-06-19 | 2024-09-30
Luisa Ortega; Luisa Ortega Diaz | VEN | JUD | prosecutor general | 2007-12 | 2017-08-05
Luiz Alberto Figueiredo | BRA | GOV | foreign minister | 2013-08-28 | 2015-01-01
Luiz Felipe Lampreia | BRA | GOV | foreign minister | 1995-01-01 | 2001-01
Luiz Inacio Lula da Silva; Lula; Lula da Silva; Luis Inacio Lula da Silva | BRA | PTY OPP | leader of the Workers' Party | 1980 | 2003-01-01
Luiz Inacio Lula da Silva; Lula; Lula da Silva; Luis Inacio Lula da Silva | BRA | GOV | president | 2003-01-01 | 2011-01-01
Luiz Inacio Lula da Silva; Lula; Lula da Silva; Luis Inacio Lula da Silva | BRA | ELI PTY | former president | 2011-01-01 | 2023-01-01
Luiz Inacio Lula da Silva; Lula; Lula da Silva; Luis Inacio Lula da Silva | BRA | GOV | president | 2023-01-01
Lynden Pindling | BHS | GOV | prime minister | 1967-01 | 1992-08-21
Madeleine Albright; Madeline Albright; Albright | USA | GOV | ambassador to the United Nations | 1993-01-27 | 1997-01-21
Madeleine Albright; Madeline Albright; Albright | USA | GOV | secretary of state | 1997-01-23 | 2001-01-20
Madeleine Albright; Madeline Albright; Albright | USA | ELI | former secretary of state | 2001-01-20
Manuel Camacho Solis; Manuel Camacho Solís; Manuel Camacho | MEX | GOV | foreign minister | 1993-11-29 | 1994-01-10
Manuel Esquivel | BLZ | GOV | prime minister | 1993-07-02 | 1998-08-28
Manuel Gonzalez Sanz; Manuel González Sanz | CRI | GOV | foreign minister | 2014-05-08 | 2018-05-08
Manuel Marrero; Manuel Marrero Cruz | CUB | GOV | prime minister | 2019-12-21
Manuel Marulanda; Pedro Antonio Marin; Sureshot | COL | REB | leader of the FARC | 1964 | 2008-03-26
Manuel Merino | PER | GOV | interim president | 2020-11-10 | 2020-11-15
Manuel Noriega; Manuel Antonio Noriega; Noriega | PAN | GOV MIL | military ruler | 1983-08 | 1989-12-20
Manuel Noriega; Manuel Antonio Noriega; Noriega | PAN | ELI | former military ruler | 1989-12-20 | 2017-05-29
Manuel Quevedo | VEN | GOV | oil minister | 2017-11-26 | 2020-04-27
Manuel Rodriguez Cuadros; Manuel Rodríguez Cuadros | PER | GOV | foreign minister | 2003-12 | 2005-08
Manuel Rosales | VEN | GOV | governor of Zulia | 2000-10 | 2008-11
Manuel Rosales | VEN | PTY OPP | opposition leader | 2008-11
Manuel Tello | MEX | GOV | foreign minister | 1994-01-10 | 1994-11-30
Manuel Ventura | CRI | GOV | foreign minister | 2018-12 | 2020-06
Manuel Zelaya; Jose Manuel Zelaya; Mel Zelaya; Zelaya | HND | GOV | president | 2006-01-27 | 2009-06-28
Manuel Zelaya; Jose Manuel Zelaya; Mel Zelaya; Zelaya | HND | ELI | ousted president | 2009-06-28
Marc Bazin | HTI | GOV | prime minister | 1992-06-19 | 1993-06-08
Marc Garneau | CAN | GOV | foreign minister | 2021-01-12 | 2021-10-26
Marcel Masse | CAN | GOV | defence minister | 1991-04-21 | 1993-01-04
Marcelo Ebrard | MEX | GOV | mayor of Mexico City | 2006-12-05 | 2012-12-04
Marcelo Ebrard | MEX | GOV | foreign minister | 2018-12-01 | 2023-06-12
Marcelo Ebrard | MEX | GOV | economy minister | 2024-10-01
Marcelo Montenegro | BOL | GOV | economy minister | 2020-11-09 | 2025-11
Marcilio Marques Moreira; Marcílio Marques Moreira | BRA | GOV | finance minister | 1991-05-10 | 1992-10-02
Marco Maciel | BRA | GOV | vice president | 1995-01-01 | 2002-12-31
Marco Rubio; Rubio | USA | LEG | senator | 2011-01-03 | 2025-01-20
Marco Rubio; Rubio | USA | GOV | secretary of state | 2025-01-21
Marco Rubio; Rubio | USA | GOV | acting national security adviser | 2025-05-01
Margaret Tutwiler | USA | GOV | State Department spokeswoman | 1989-03 | 1992-08
Maria Angela Holguin | COL | GOV | foreign minister | 2010-08-07 | 2018-08-07
Maria Consuelo Araujo; María Consuelo Araújo | COL | GOV | foreign minister | 2006-08-07 | 2007-02-19
Maria Corina Machado; Machado | VEN | PTY OPP | opposition leader | 2011
Maria Emma Mejia; María Emma Mejía | COL | GOV | foreign minister | 1996-07 | 1998-03
Maria Fernanda Espinosa; María Fernanda Espinosa | ECU | GOV | foreign minister | 2017-05-24 | 2018-06
Maria Jose Pinto; María José Pinto | ECU | GOV | vice president | 2025-05-24
Mariano Fernandez; Mariano Fernández; Mariano Fernandez Amunategui | CHL | GOV | foreign minister | 2009-03 | 2010-03-11
Marie Harf | USA | GOV | deputy State Department spokeswoman | 2013-06 | 2015-06
Marina Silva | BRA | GOV | environment minister | 2003-01-01 | 2008-05
Marina Silva | BRA | PTY OPP | politician | 2008-05 | 2023-01-01
Marina Silva | BRA | GOV | environment minister | 2023-01-01
Mario Abdo Benitez | PRY | GOV | president | 2018-08-15 | 2023-08-15
Mario Bucaro; Mario Búcaro | GTM | GOV | foreign minister | 2022-02 | 2024-01-15
Mario Cuomo | USA | GOV | governor of New York | 1983-01-01 | 1994-12-31
Mario Desbordes | CHL | GOV | defence minister | 2020-07-28 | 2020-12
Mario Lubetkin | URY | GOV | foreign minister | 2025-03-01
Mark Carney; Carney | CAN | GOV | central bank governor | 2008-02-01 | 2013-06-01
Mark Carney; Carney | GBR | GOV | central bank governor | 2013-07-01 | 2020-03-15
Mark Carney; Carney | CAN | GOV | prime minister | 2025-03-14
Mark Esper | USA | GOV | defense secretary | 2019-07-23 | 2020-11-09
Mark Milley | USA | MIL | army chief | 2015-08-14 | 2019-08-09
Mark Milley | USA | MIL | chairman of the Joint Chiefs of Staff | 2019-10-01 | 2023-09-30
Marlin Fitzwater | USA | GOV | White House spokesman | 1987-02 | 1993-01-20
Marta Lucia Ramirez | COL | GOV | defence minister | 2002-08 | 2003-11
Marta Lucia Ramirez | COL | GOV | vice president | 2018-08-07 | 2022-08-07
Marta Lucia Ramirez | COL | GOV | foreign minister | 2021-05-19 | 2022-08-07
Martin Dempsey | USA | MIL | army chief | 2011-04-11 | 2011-09-07
Martin Dempsey | USA | MIL | chairman of the Joint Chiefs of Staff | 2011-10-01 | 2015-09-30
Martin Guzman; Martín Guzmán | ARG | GOV | economy minister | 2019-12-10 | 2022-07-02
Martin Lousteau; Martín Lousteau | ARG | GOV | economy minister | 2007-12-10 | 2008-04-24
Martin Redrado; Martín Redrado | ARG | GOV | central bank governor | 2004-09 | 2010-01
Martin Torrijos | PAN | GOV | president | 2004-09-01 | 2009-07-01
Martin Vizcarra; Vizcarra | PER | GOV | president | 2018-03-23 | 2020-11-09
Martin Vizcarra; Vizcarra | PER | ELI | former president | 2020-11-09
Matthew Miller | USA | GOV | State Department spokesman | 2023-04 | 2025-01-20
Mauricio Funes | SLV | GOV | president | 2009-06-01 | 2014-06-01
Mauricio Macri; Macri | ARG | GOV | mayor of Buenos Aires | 2007-12 | 2015-12
Mauricio Macri; Macri | ARG | GOV | president | 2015-12-10 | 2019-12-10
Mauricio Macri; Macri | ARG | ELI | former president | 2019-12-10
Mauro Vieira | BRA | GOV | foreign minister | 2015-01-01 | 2016-05-12
Mauro Vieira | BRA | GOV | foreign minister | 2023-01-01
Maxime Bernier | CAN | GOV | foreign minister | 2007-08-14 | 2008-05-26
Maya Fernandez; Maya Fernández; Maya Fernandez Allende | CHL | GOV | defence minister | 2022-03-11 | 2025-03
Melanie Joly | CAN | GOV | foreign minister | 2021-10-26 | 2025-05-13
Melanie Joly | CAN | GOV | industry minister | 2025-05-13
Melvin Bouva | SUR | GOV | foreign minister | 2025-07-16
Mercedes Araoz; Mercedes Aráoz | PER | GOV | prime minister | 2017-09-17 | 2018-04-02
Mercedes Marco del Pont | ARG | GOV | central bank governor | 2010-02 | 2013-11
Merrick Garland | USA | JUD | attorney general | 2021-03-11 | 2025-01-20
Mia Mottley | BRB | GOV | prime minister | 2018-05-25
Michael Bloomberg | USA | GOV | mayor of New York | 2002-01-01 | 2013-12-31
Michael Bloomberg | USA | ELI | former mayor of New York | 2013-12-31
Michael Chertoff | USA | GOV | homeland security secretary | 2005-02-15 | 2009-01-21
Michael Flynn | USA | SPY | head of the Defense Intelligence Agency | 2012-07 | 2014-08
Michael Flynn | USA | GOV | national security adviser | 2017-01-20 | 2017-02-13
Michael Flynn | USA | ELI | former national security adviser | 2017-02-13
Michael Froman | USA | GOV | trade representative | 2013-06-21 | 2017-01-20
Michael Hayden | USA | SPY | CIA director | 2006-05-30 | 2009-02-13
Michael Ignatieff | CAN | PTY OPP | opposition leader | 2008-12 | 2011-05
Michael Manley | JAM | GOV | prime minister | 1989-02-10 | 1992-03-30
Michael Morell | USA | GOV | acting CIA director | 2012-11-09 | 2013-03-08
Michael Mukasey | USA | GOV | attorney general | 2007-11-09 | 2009-01-20
Michel Francois | HTI | COP | police chief | 1991-09 | 1994-10
Michel Martelly; Michel Joseph Martelly | HTI | GOV | president | 2011-05-14 | 2016-02-07
Michel Martelly; Michel Joseph Martelly | HTI | ELI | former president | 2016-02-07
Michel Patrick Boisvert; Patrick Boisvert | HTI | GOV | interim prime minister | 2024-04-25 | 2024-06-03
Michel Temer; Temer | BRA | GOV | vice president | 2011-01-01 | 2016-05-12
Michel Temer; Temer | BRA | GOV | acting president | 2016-05-12 | 2016-08-31
Michel Temer; Temer | BRA | GOV | president | 2016-08-31 | 2019-01-01
Michel Temer; Temer | BRA | ELI | former president | 2019-01-01
Michele Pierre-Louis; Michèle Pierre-Louis; Michele Duvivier Pierre-Louis | HTI | GOV | prime minister | 2008-09-05 | 2009-11-11
Michelle Bachelet | CHL | GOV | health minister | 2000-03 | 2002-01
Michelle Bachelet | CHL | GOV | defence minister | 2002-01 | 2004-10
Michelle Bachelet | CHL | GOV | president | 2006-03-11 | 2010-03-11
Michelle Bachelet | CHL | ELI | former president | 2010-03-11 | 2010-09-13
Michelle Bachelet | CHL | GOV | president | 2014-03-11 | 2018-03-11
Mickey Kantor | USA | GOV | trade representative | 1993-01 | 1996-04
Mickey Kantor | USA | GOV | commerce secretary | 1996-04 | 1997-01
Miguel Angel Burelli; Miguel Angel Burelli Rivas | VEN | GOV | foreign minister | 1994-02-02 | 1999-02-02
Miguel Angel Osorio Chong; Miguel Ángel Osorio Chong; Osorio Chong | MEX | GOV | interior minister | 2012-12-01 | 2018-01-10
Miguel Angel Rodriguez | CRI | GOV | president | 1998-05-08 | 2002-05-08
Miguel D'Escoto; Miguel d'Escoto Brockmann | NIC | GOV | foreign minister | 1979-07 | 1990-04-25
Miguel Diaz-Canel; Diaz-Canel | CUB | GOV | vice president | 2013-02-24 | 2018-04-19
Miguel Diaz-Canel; Diaz-Canel | CUB | GOV | president | 2018-04-19
Miguel Mancera; Miguel Mancera Aguayo | MEX | GOV | central bank governor | 1982 | 1997-12
Miguel Rodriguez Mackay; Miguel Rodríguez Mackay | PER | GOV | foreign minister | 2022-08 | 2022-09
Miguel Rodriguez Torres; Miguel Rodríguez Torres | VEN | GOV | interior minister | 2013-04 | 2014-10
Miguel Vargas; Miguel Vargas Maldonado | DOM | GOV | foreign minister | 2016-08-16 | 2020-08-16
Mike Harris | CAN | GOV PTY | premier of Ontario | 1995-06-26 | 2002-04
Mike Johnson | USA | LEG | speaker of the House | 2023-10-25
Mike McConnell | USA | GOV | director of national intelligence | 2007-02-20 | 2009-01-27
Mike McCurry; Michael McCurry | USA | GOV | State Department spokesman | 1993-01 | 1995-01
Mike McCurry; Michael McCurry | USA | GOV | White House spokesman | 1995-01 | 1998-10
Mike Mullen; Michael Mullen | USA | MIL | chairman of the Joint Chiefs of Staff | 2007-10-01 | 2011-09-30
Mike Pence | USA | LEG | congressman | 2001-01-03 | 2013-01-03
Mike Pence | USA | GOV | governor of Indiana | 2013-01-14 | 2017-01-09
Mike Pence | USA | GOV | vice president | 2017-01-20 | 2021-01-20
Mike Pence | USA | ELI | former vice president | 2021-01-20
Mike Pompeo; Pompeo | USA | LEG | congressman | 2011-01-03 | 2017-01-23
Mike Pompeo; Pompeo | USA | SPY | CIA director | 2017-01-23 | 2018-04-26
Mike Pompeo; Pompeo | USA | GOV | secretary of state | 2018-04-26 | 2021-01-20
Mike Pompeo; Pompeo | USA | ELI | former secretary of state | 2021-01-20
Mike Waltz; Michael Waltz | USA | LEG | congressman | 2019-01-03 | 2025-01-20
Mike Waltz; Michael Waltz | USA | GOV | national security adviser | 2025-01-20 | 2025-05-01
Mike Waltz; Michael Waltz | USA | GOV | ambassador to the United Nations | 2025-09
Mireya Moscoso | PAN | GOV | president | 1999-09-01 | 2004-09-01
Mirtha Vasquez; Mirtha Vásquez | PER | GOV | prime minister | 2021-10-06 | 2022-02-01
Mitch McConnell; McConnell | USA | LEG | Senate Republican leader | 2007-01-03 | 2025-01-03
Mitch McConnell; McConnell | USA | LEG | senator | 2025-01-03
Mitt Romney; Romney | USA | GOV | governor of Massachusetts | 2003-01-02 | 2007-01-04
Mitt Romney; Romney | USA | PTY OPP | presidential candidate | 2011-06 | 2012-11-07
Mitt Romney; Romney | USA | LEG | senator | 2019-01-03 | 2025-01-03
Mono Jojoy; Jorge Briceno | COL | REB | FARC commander | 1985 | 2010-09-22
Nancy Pelosi; Pelosi | USA | LEG | congresswoman | 1987-06 | 2007-01-04
Nancy Pelosi; Pelosi | USA | LEG | House Democratic leader | 2003-01-03 | 2007-01-04
Nancy Pelosi; Pelosi | USA | LEG | speaker of the House | 2007-01-04 | 2011-01-03
Nancy Pelosi; Pelosi | USA | LEG | House Democratic leader | 2011-01-03 | 2019-01-03
Nancy Pelosi; Pelosi | USA | LEG | speaker of the House | 2019-01-03 | 2023-01-03
Nancy Pelosi; Pelosi | USA | LEG | congresswoman | 2023-01-03
Nayib Bukele; Bukele | SLV | GOV | mayor of San Salvador | 2015-05 | 2018-04
Nayib Bukele; Bukele | SLV | GOV | president | 2019-06-01
Ned Price | USA | GOV | State Department spokesman | 2021-01-20 | 2023-03
Nelson Barbosa | BRA | GOV | finance minister | 2015-12-18 | 2016-05-12
Nelson Jobim | BRA | GOV | defence minister | 2007-07-25 | 2011-08-04
Nestor Cerpa; Nestor Cerpa Cartolini | PER | REB | leader of the Tupac Amaru rebels | 1992 | 1997-04-22
Nestor Kirchner | ARG | GOV | governor of Santa Cruz | 1991-12 | 2003-05
Nestor Kirchner | ARG | GOV | president | 2003-05-25 | 2007-12-10
Nestor Kirchner | ARG | ELI | former president | 2007-12-10 | 2010-10-27
Nestor Popolizio; Néstor Popolizio | PER | GOV | foreign minister | 2018-04 | 2019-10
Nestor Reverol; Néstor Reverol | VEN | GOV | interior minister | 2012-10 | 2013-04
Nestor Reverol; Néstor Reverol | VEN | GOV | interior minister | 2016-08-02 | 2020-10
Newt Gingrich; Gingrich | USA | LEG | congressman | 1979-01 | 1995-01-04
Newt Gingrich; Gingrich | USA | LEG | speaker of the House | 1995-01-04 | 1999-01-03
Newt Gingrich; Gingrich | USA | ELI | former speaker of the House | 1999-01-03
Nicanor Duarte; Nicanor Duarte Frutos | PRY | GOV | president | 2003-08-15 | 2008-08-15
Nicholas Brady | USA | GOV | treasury secretary | 1988-09 | 1993-01-17
Nicholas Brathwaite | GRD | GOV | prime minister | 1990-03-16 | 1995-02-01
Nicholas Burns; R. Nicholas Burns | USA | GOV | State Department spokesman | 1995-01 | 1997-07
Nicholas Burns; R. Nicholas Burns | USA | GOV | ambassador to NATO | 2001-08 | 2005-03
Nicholas Burns; R. Nicholas Burns | USA | GOV | undersecretary of state | 2005-03 | 2008-02
Nicholas Burns; R. Nicholas Burns | USA | GOV | ambassador to China | 2022-01 | 2025-01
Nicolas Dujovne; Nicolás Dujovne | ARG | GOV | economy minister | 2017-01-10 | 2019-08-17
Nicolas Maduro; Maduro | VEN | LEG | speaker of parliament | 2005-01 | 2006-08-08
Nicolas Maduro; Maduro | VEN | GOV | foreign minister | 2006-08-08 | 2013-01-15
Nicolas Maduro; Maduro | VEN | GOV | vice president | 2012-10-13 | 2013-03-05
Nicolas Maduro; Maduro | VEN | GOV | president | 2013-03-05
Nicolas Rodriguez; Nicolas Rodriguez Bautista; Gabino | COL | REB | leader of the ELN | 1998 | 2021
Nikki Haley | USA | GOV | governor of South Carolina | 2011-01 | 2017-01-24
Nikki Haley | USA | GOV | ambassador to the United Nations | 2017-01-27 | 2018-12-31
Nikki Haley | USA | PTY | Republican politician | 2018-12-31
Nilda Garre; Nilda Garré | ARG | GOV | defence minister | 2005-12-01 | 2010-12
Noemi Sanin | COL | GOV | foreign minister | 1991 | 1994
Norman Caldera | NIC | GOV | foreign minister | 2002-01-10 | 2007-01-10
Norman Schwarzkopf; H. Norman Schwarzkopf; Schwarzkopf | USA | MIL | commander of allied forces in the Gulf | 1988-11 | 1991-08
Norman Schwarzkopf; H. Norman Schwarzkopf; Schwarzkopf | USA | ELI | former commander of allied forces in the Gulf | 1991-08
Olga Sanchez Cordero; Olga Sánchez Cordero | MEX | GOV | interior minister | 2018-12-01 | 2021-08-26
Ollanta Humala; Humala | PER | PTY OPP | opposition leader | 2005 | 2011-07-28
Ollanta Humala; Humala | PER | GOV | president | 2011-07-28 | 2016-07-28
Ollanta Humala; Humala | PER | ELI | former president | 2016-07-28
Omar Garcia Harfuch | MEX | COP | security minister | 2024-10-01
Omar Halleslevens | NIC | MIL | army chief | 2005-02-21 | 2010-02-21
Omar Halleslevens | NIC | GOV | vice president | 2012-01-10 | 2017-01-10
Omar Paganini | URY | GOV | foreign minister | 2023-11-06 | 2025-03-01
Oscar Aguad | ARG | GOV | defence minister | 2017-07 | 2019-12-10
Oscar Arias | CRI | GOV | president | 1986-05-08 | 1990-05-08
Oscar Arias | CRI | ELI | former president | 1990-05-08 | 2006-05-08
Oscar Arias | CRI | GOV | president | 2006-05-08 | 2010-05-08
Oscar Arias | CRI | ELI | former president | 2010-05-08
Oscar Berger | GTM | GOV | president | 2004-01-14 | 2008-01-14
Oscar Camilion; Oscar Camilión | ARG | GOV | defence minister | 1993-04 | 1996-08
Oscar Izurieta | CHL | MIL | army chief | 2006-03-10 | 2010-03
Oscar Maurtua; Óscar Maúrtua | PER | GOV | foreign minister | 2005-08 | 2006-07-28
Oscar Maurtua; Óscar Maúrtua | PER | GOV | foreign minister | 2021-08-20 | 2022-02
Oscar Naranjo; Óscar Naranjo | COL | GOV | vice president | 2017-03-30 | 2018-08-07
Oscar Valdes; Óscar Valdés | PER | GOV | prime minister | 2011-12-11 | 2012-07-23
Oscar de la Puente | PER | GOV | prime minister | 1992-04-06 | 1993-08
Oswaldo Paya | CUB | PTY OPP | dissident | 1998 | 2012-07-22
Otto Perez Molina | GTM | GOV | president | 2012-01-14 | 2015-09-03
Otto Perez Molina | GTM | ELI | former president | 2015-09-03
Otto Sonnenholzner | ECU | GOV | vice president | 2018-12-11 | 2020-07-10
Owen Arthur | BRB | GOV | prime minister | 1994-09-07 | 2008-01-16
P.J. Patterson; Percival Patterson | JAM | GOV | prime minister | 1992-03-30 | 2006-03-30
Pablo Escobar | COL | CRM | drug lord | 1980 | 1993-12-02
Pablo Quirno | ARG | GOV | foreign minister | 2025-10
Pam Bondi | USA | JUD | attorney general | 2025-02-05
Pat Buchanan; Patrick Buchanan | USA | PTY OPP | presidential candidate | 1992 | 2000
Patricia Bullrich | ARG | GOV | security minister | 2015-12-10 | 2019-12-10
Patricia Bullrich | ARG | GOV | security minister | 2023-12-10 | 2025-12
Patricia Espinosa | MEX | GOV | foreign minister | 2006-12-01 | 2012-11-30
Patricio Aylwin | CHL | GOV | president | 1990-03-11 | 1994-03-11
Patricio Rojas | CHL | GOV | defence minister | 1990-03-11 | 1994-03-11
Patrick Manning | TTO | GOV | prime minister | 1991-12-17 | 1995-11-09
Patrick Manning | TTO | GOV | prime minister | 2001-12-24 | 2010-05-26
Patrick Shanahan | USA | GOV | acting defense secretary | 2019-01-01 | 2019-06-23
Patrocinio Gonzalez Garrido; Patrocinio González Garrido; Patrocinio Gonzalez | MEX | GOV | interior minister | 1993-01 | 1994-01-10
Paul Martin | CAN | GOV | finance minister | 1993-11-04 | 2002-06-02
Paul Martin | CAN | GOV | prime minister | 2003-12-12 | 2006-02-06
Paul O'Neill | USA | GOV | treasury secretary | 2001-01-20 | 2002-12-31
Paul Ryan | USA | LEG | congressman | 1999-01 | 2015-10-29
Paul Ryan | USA | LEG | speaker of the House | 2015-10-29 | 2019-01-03
Pauline Marois | CAN | GOV PTY | premier of Quebec | 2012-09-19 | 2014-04-23
Paulo Guedes | BRA | GOV | economy minister | 2019-01-01 | 2023-01-01
Paulo Sergio Nogueira; Paulo Sérgio Nogueira; Paulo Sergio Nogueira de Oliveira | BRA | GOV | defence minister | 2022-04-01 | 2022-12-31
Pedro Alliana | PRY | GOV | vice president | 2023-08-15
Pedro Arnulfo Sanchez; Pedro Arnulfo Sánchez | COL | GOV | defence minister | 2025-03
Pedro Aspe | MEX | GOV | finance minister | 1988-12-01 | 1994-11-30
Pedro Brolo | GTM | GOV | foreign minister | 2020-01-14 | 2022-01
Pedro Carmona | VEN | OPP | interim president | 2002-04-12 | 2002-04-13
Pedro Castillo | PER | GOV | president | 2021-07-28 | 2022-12-07
Pedro Castillo | PER | ELI | former president | 2022-12-07
Pedro Cateriano | PER | GOV | prime minister | 2015-04-02 | 2016-07-28
Pedro Cateriano | PER | GOV | prime minister | 2020-07-15 | 2020-08-06
Pedro Malan | BRA | GOV | finance minister | 1995-01-01 | 2002-12-31
Pedro Pablo Kuczynski; Kuczynski | PER | GOV | economy minister | 2001-07 | 2002-07
Pedro Pablo Kuczynski; Kuczynski | PER | GOV | prime minister | 2005-08 | 2006-07
Pedro Pablo Kuczynski; Kuczynski | PER | GOV | president | 2016-07-28 | 2018-03-23
Pedro Pablo Kuczynski; Kuczynski | PER | ELI | former president | 2018-03-23
Perrin Beatty | CAN | GOV | foreign minister | 1993-06-25 | 1993-11-04
Perry Christie | BHS | GOV | prime minister | 2002-05-03 | 2007-05-04
Perry Christie | BHS | GOV | prime minister | 2012-05-08 | 2017-05-11
Pete Hegseth; Hegseth | USA | GOV | defense secretary | 2025-01-25
Pete Wilson | USA | GOV | governor of California | 1991-01-07 | 1999-01-04
Peter MacKay | CAN | GOV | foreign minister | 2006-02-06 | 2007-08-14
Peter MacKay | CAN | GOV | defence minister | 2007-08-14 | 2013-07-15
Peter MacKay | CAN | GOV | justice minister | 2013-07-15 | 2015-11
Peter Pace | USA | MIL | chairman of the Joint Chiefs of Staff | 2005-10-01 | 2007-09-30
Peter Schoomaker | USA | MIL | army chief | 2003-08-01 | 2007-04-10
Philip Davis | BHS | GOV | prime minister | 2021-09-17
Philip J. Pierre | LCA | GOV | prime minister | 2021-07-28
Philippe Couillard | CAN | GOV PTY | premier of Quebec | 2014-04-23 | 2018-10-18
Pierre Charles | DMA | GOV | prime minister | 2000-10-03 | 2004-01-06
Pierre Pettigrew | CAN | GOV | trade minister | 1999-08 | 2003-12
Pierre Pettigrew | CAN | GOV | foreign minister | 2004-07-20 | 2006-02-06
Pierre Poilievre; Poilievre | CAN | PTY OPP | opposition leader | 2022-09-10
Porfirio Lobo | HND | GOV | president | 2010-01-27 | 2014-01-27
Porter Goss | USA | SPY | CIA director | 2004-09 | 2006-05
Portia Simpson Miller; Portia Simpson-Miller | JAM | GOV | prime minister | 2006-03-30 | 2007-09-11
Portia Simpson Miller; Portia Simpson-Miller | JAM | GOV | prime minister | 2012-01-05 | 2016-03-03
Preston Manning | CAN | PTY OPP | opposition leader | 1997-06 | 2000-03
Rachel Notley | CAN | GOV PTY | premier of Alberta | 2015-05-24 | 2019-04-30
Rafael Angel Calderon | CRI | GOV | president | 1990-05-08 | 1994-05-08
Rafael Bielsa | ARG | GOV | foreign minister | 2003-05-25 | 2005-12
Rafael Caldera | VEN | GOV | president | 1994-02-02 | 1999-02-02
Rafael Callejas; Rafael Leonardo Callejas | HND | GOV | president | 1990-01-27 | 1994-01-27
Rafael Correa; Correa | ECU | GOV | president | 2007-01-15 | 2017-05-24
Rafael Correa; Correa | ECU | ELI OPP | former president | 2017-05-24
Rafael Espada | GTM | GOV | vice president | 2008-01-14 | 2012-01-14
Rafael Pardo | COL | GOV | defence minister | 1991-08 | 1994-08-07
Rafael Ramirez; Rafael Ramírez | VEN | GOV | oil minister | 2002-07 | 2014-09-02
Rafael Ramirez; Rafael Ramírez | VEN | GOV | foreign minister | 2014-09-02 | 2014-12-26
Rafael Roncagliolo | PER | GOV | foreign minister | 2011-07-28 | 2013-05-15
Rahm Emanuel | USA | GOV | White House chief of staff | 2009-01-20 | 2010-10-01
Rahm Emanuel | USA | GOV | mayor of Chicago | 2011-05 | 2019-05
Rahm Emanuel | USA | GOV | ambassador to Japan | 2022-01 | 2025-01
Ralph Gonsalves | VCT | GOV | prime minister | 2001-03-29 | 2025-11
Ralph Goodale | CAN | GOV | finance minister | 2003-12-12 | 2006-02-06
Ralph Klein | CAN | GOV PTY | premier of Alberta | 1992-12 | 2006-12
Ralph Nader | USA | PTY | presidential candidate | 2000 | 2008
Ramiro de Leon Carpio | GTM | GOV | president | 1993-06-06 | 1996-01-14
Ramon Carrizales; Ramón Carrizález; Ramon Carrizalez | VEN | GOV | vice president | 2008-01-03 | 2010-01-25
Ramon Carrizales; Ramón Carrizález; Ramon Carrizalez | VEN | GOV | defence minister | 2009-03 | 2010-01-25
Ramon Jose Velasquez | VEN | GOV | interim president | 1993-06-05 | 1994-02-02
Ramsewak Shankar | SUR | GOV | president | 1988-01-25 | 1990-12-24
Randy George | USA | MIL | army chief | 2023-08-04
Raoul Cedras; Raoul Cédras | HTI | GOV MIL | army chief | 1991-09-30 | 1994-10-10
Raoul Cedras; Raoul Cédras | HTI | ELI | former army chief | 1994-10-10
Raul Alfonsin | ARG | ELI | former president | 1989-07-08 | 2009-03-31
Raul Baduel; Raúl Baduel; Raul Isaias Baduel | VEN | GOV | defence minister | 2006-06 | 2007-07
Raul Castro | CUB | MIL | defence minister | 1959-10 | 2006-07-31
Raul Castro | CUB | GOV | acting president | 2006-07-31 | 2008-02-24
Raul Castro | CUB | GOV | president | 2008-02-24 | 2018-04-19
Raul Castro | CUB | PTY GOV | Communist Party chief | 2018-04-19 | 2021-04-19
Raul Castro | CUB | ELI | former Communist Party chief | 2021-04-19
Raul Cubas; Raul Cubas Grau | PRY | GOV | president | 1998-08-15 | 1999-03-28
Raul Jungmann | BRA | GOV | defence minister | 2016-05-12 | 2018-02
Raul Reyes | COL | REB | FARC commander | 1980 | 2008-03-01
Ray Odierno; Raymond Odierno | USA | MIL | U.S. commander in Iraq | 2008-09-16 | 2010-09-01
Ray Odierno; Raymond Odierno | USA | MIL | army chief | 2011-09 | 2015-08
Reinaldo Figueredo | VEN | GOV | foreign minister | 1989-08 | 1991-06
Reinaldo Gargano | URY | GOV | foreign minister | 2005-03-01 | 2008-03
Remigio Ceballos | VEN | GOV | interior minister | 2021-08-19 | 2024-08-27
Rene Castro; René Castro | CRI | GOV | foreign minister | 2010-05-08 | 2011-07
Rene Cornejo; René Cornejo | PER | GOV | prime minister | 2014-02-24 | 2014-07-22
Rene Preval; Preval | HTI | GOV | prime minister | 1991-02-13 | 1991-10-11
Rene Preval; Preval | HTI | GOV | president | 1996-02-07 | 2001-02-07
Rene Preval; Preval | HTI | GOV | president | 2006-05-14 | 2011-05-14
Rene Preval; Preval | HTI | ELI | former president | 2011-05-14 | 2017-03-03
Rex Tillerson; Tillerson | USA | BUS | Exxon Mobil chief | 2006-01-01 | 2016-12-31
Rex Tillerson; Tillerson | USA | GOV | secretary of state | 2017-02-01 | 2018-03-31
Rex Tillerson; Tillerson | USA | ELI | former secretary of state | 2018-03-31
Ricardo Alarcon | CUB | GOV | foreign minister | 1992-06 | 1993-03
Ricardo Alarcon | CUB | LEG | head of parliament | 1993-03 | 2013-02
Ricardo Alberto Arias | PAN | GOV | foreign minister | 1996 | 1998
Ricardo Izurieta | CHL | MIL | army chief | 1998-03-10 | 2002-03
Ricardo Lagos | CHL | GOV | president | 2000-03-11 | 2006-03-11
Ricardo Lagos | CHL | ELI | former president | 2006-03-11
Ricardo Lewandowski | BRA | GOV | justice minister | 2024-02-01
Ricardo Luna | PER | GOV | foreign minister | 2016-07-28 | 2018-04
Ricardo Maduro | HND | GOV | president | 2002-01-27 | 2006-01-27
Ricardo Martinelli | PAN | GOV | president | 2009-07-01 | 2014-07-01
Ricardo Martinelli | PAN | ELI | former president | 2014-07-01
Ricardo Martinez Menanteau; Ricardo Martínez Menanteau | CHL | MIL | army chief | 2018-03 | 2022-03
Ricardo Patino | ECU | GOV | foreign minister | 2010-01 | 2016-03
Ricardo Sanchez | USA | MIL | U.S. commander in Iraq | 2003-06 | 2004-07
Richard Armitage | USA | GOV | deputy secretary of state | 2001-03 | 2005-02
Richard Boucher | USA | GOV | State Department spokesman | 1992-08 | 1993-06
Richard Boucher | USA | GOV | State Department spokesman | 2000-05 | 2005-06
Richard Boucher | USA | GOV | assistant secretary of state | 2006-02 | 2009-01
Richard Holbrooke; Holbrooke | USA | GOV | ambassador to Germany | 1993-10 | 1994-09
Richard Holbrooke; Holbrooke | USA | GOV | assistant secretary of state | 1994-09 | 1996-02
Richard Holbrooke; Holbrooke | USA | GOV | Balkans envoy | 1997-06 | 1999-08
Richard Holbrooke; Holbrooke | USA | GOV | ambassador to the United Nations | 1999-08-25 | 2001-01-20
Richard Holbrooke; Holbrooke | USA | GOV | envoy to Afghanistan and Pakistan | 2009-01-22 | 2010-12-13
Richard Lugar | USA | LEG | senator | 1977-01-03 | 2013-01-03
Richard Myers | USA | MIL | chairman of the Joint Chiefs of Staff | 2001-10-01 | 2005-09-30
Richard Nixon | USA | ELI | former president | 1974-08-09 | 1994-04-22
Rick Perry | USA | GOV | governor of Texas | 2000-12-21 | 2015-01-20
Rick Scott | USA | GOV | governor of Florida | 2011-01-04 | 2019-01-07
Rigoberta Menchu | GTM | SOC | Nobel Peace Prize laureate | 1992-10
Rob Nicholson | CAN | GOV | defence minister | 2013-07-15 | 2015-02-09
Rob Nicholson | CAN | GOV | foreign minister | 2015-02-09 | 2015-11-04
Rob Portman | USA | GOV | trade representative | 2005-05-17 | 2006-05-29
Robert Bourassa | CAN | GOV PTY | premier of Quebec | 1985-12 | 1994-01-11
Robert Gates | USA | SPY | CIA director | 1991-11-06 | 1993-01-20
Robert Gates | USA | GOV | defense secretary | 2006-12-18 | 2011-06-30
Robert Gates | USA | ELI | former defense secretary | 2011-06-30
Robert Gelbard | USA | GOV | Balkans envoy | 1997-04 | 1999-08
Robert Gelbard | USA | GOV | ambassador to Indonesia | 1999-10 | 2001-10
Robert Gibbs | USA | GOV | White House spokesman | 2009-01-20 | 2011-02-11
Robert Kennedy Jr.; Robert F. Kennedy Jr | USA | GOV | health secretary | 2025-02-13
Robert Lighthizer | USA | GOV | trade representative | 2017-05-15 | 2021-01-20
Robert Malval | HTI | GOV | prime minister | 1993-08-30 | 1994-10
Robert Mueller | USA | COP | FBI director | 2001-09-04 | 2013-09-04
Robert Mueller | USA | JUD | special counsel | 2017-05-17 | 2019-05-29
Robert O'Brien | USA | GOV | national security adviser | 2019-09-18 | 2021-01-20
Robert Rubin | USA | GOV | treasury secretary | 1995-01-11 | 1999-07-02
Roberto Alvarez; Roberto Álvarez | DOM | GOV | foreign minister | 2020-08-16
Roberto Ampuero | CHL | GOV | foreign minister | 2018-03-11 | 2019-06-13
Roberto Campos Neto | BRA | GOV | central bank governor | 2019-02-28 | 2024-12-31
Roberto D'Aubuisson | SLV | PTY PRM | founder of ARENA | 1981 | 1992-02-20
Roberto Danino; Roberto Dañino | PER | GOV | prime minister | 2001-07-28 | 2002-07
Roberto Henriquez; Roberto Henríquez | PAN | GOV | foreign minister | 2011-09 | 2012-05
Roberto Lavagna | ARG | GOV | economy minister | 2002-04 | 2005-11
Roberto Micheletti; Micheletti | HND | LEG | head of Congress | 2006-01 | 2009-06-28
Roberto Micheletti; Micheletti | HND | GOV | interim president | 2009-06-28 | 2010-01-27
Roberto Robaina | CUB | GOV | foreign minister | 1993-03 | 1999-05-28
Roberto Rojas; Roberto Rojas Lopez | CRI | GOV | foreign minister | 1998-05-08 | 2002-05-08
Roberto Tovar | CRI | GOV | foreign minister | 2002-05-08 | 2006-05-08
Rod Rosenstein | USA | JUD | deputy attorney general | 2017-04 | 2019-05
Rodolfo Nin Novoa | URY | GOV | foreign minister | 2015-03-01 | 2020-03-01
Rodolfo Solano | CRI | GOV | foreign minister | 2020-06 | 2022-05-08
Rodrigo Borja | ECU | GOV | president | 1988-08-10 | 1992-08-10
Rodrigo Chaves | CRI | GOV | president | 2022-05-08 | 2026-05-08
Rodrigo Delgado | CHL | GOV | interior minister | 2020-11 | 2022-03-11
Rodrigo Hinzpeter | CHL | GOV | interior minister | 2010-03-11 | 2012-11
Rodrigo Hinzpeter | CHL | GOV | defence minister | 2012-11 | 2014-03-11
Rodrigo Lloreda | COL | GOV | defence minister | 1998-08-07 | 1999-05-26
Rodrigo Pardo | COL | GOV | foreign minister | 1994-08 | 1996
Rodrigo Paz | BOL | GOV | president | 2025-11-08
Rodrigo Penailillo; Rodrigo Peñailillo | CHL | GOV | interior minister | 2014-03-11 | 2015-05-11
Rodrigo Rivera | COL | GOV | defence minister | 2010-08-07 | 2011-08-31
Rogelio Mayta | BOL | GOV | foreign minister | 2020-11-09 | 2023-11
Rogelio Ramirez de la O; Rogelio Ramírez de la O | MEX | GOV | finance minister | 2021-08 | 2025-03-07
Romulo Roux; Rómulo Roux | PAN | GOV | foreign minister | 2012-05 | 2013-02
Ron Brown | USA | GOV | commerce secretary | 1993-01-22 | 1996-04-03
Ron DeSantis; DeSantis | USA | GOV | governor of Florida | 2019-01-08
Ron Kirk | USA | GOV | trade representative | 2009-03-18 | 2013-03-15
Rona Ambrose | CAN | PTY OPP | opposition leader | 2015-11-05 | 2017-05-27
Ronald Reagan | USA | GOV | president | 1981-01-20 | 1989-01-20
Ronald Reagan | USA | ELI | former president | 1989-01-20 | 2004-06-05
Ronald Venetiaan | SUR | GOV | president | 1991-09-16 | 1996-09-15
Ronald Venetiaan | SUR | GOV | president | 2000-08-12 | 2010-08-12
Roosevelt Skerrit | DMA | GOV | prime minister | 2004-01-08
Roque Fernandez; Roque Fernández | ARG | GOV | economy minister | 1996-07-26 | 1999-12-10
Rosa Icela Rodriguez; Rosa Icela Rodríguez | MEX | GOV | interior minister | 2024-10-01
Rosa Villavicencio; Rosa Yolanda Villavicencio | COL | GOV | foreign minister | 2025-07
Rosalia Arteaga; Rosalía Arteaga | ECU | GOV | vice president | 1996-08-10 | 1998-03
Rosario Green | MEX | GOV | foreign minister | 1998-01 | 2000-12-01
Rosario Murillo | NIC | GOV | vice president | 2017-01-10 | 2025-02
Rosario Murillo | NIC | GOV | co-president | 2025-02
Rosie Douglas; Roosevelt Douglas | DMA | GOV | prime minister | 2000-02-03 | 2000-10-01
Rosny Smarth | HTI | GOV | prime minister | 1996-02-27 | 1997-10
Ross Perot | USA | PTY OPP | presidential candidate | 1992 | 1996-11
Ross Perot | USA | BUS | businessman | 1996-11 | 2019-07
Roxana Baldetti; Baldetti | GTM | GOV | vice president | 2012-01-14 | 2015-05-08
Roy Chaderton | VEN | GOV | foreign minister | 2002-05 | 2004-02
Roy Chaderton | VEN | GOV | ambassador to the OAS | 2008-04 | 2015-04
Ruben Melgarejo Lanzoni; Rubén Melgarejo Lanzoni; Ruben Melgarejo | PRY | GOV | foreign minister | 1996 | 1998-08
Ruben Ramirez Lezcano; Rubén Ramírez Lezcano; Ruben Ramirez | PRY | GOV | foreign minister | 2006-08 | 2008-08-15
Ruben Ramirez Lezcano; Rubén Ramírez Lezcano; Ruben Ramirez | PRY | GOV | foreign minister | 2023-08-15
Rubens Ricupero | BRA | GOV | finance minister | 1994-03-30 | 1994-09-06
Rudolph Giuliani; Rudy Giuliani; Giuliani | USA | GOV | mayor of New York | 1994-01-01 | 2001-12-31
Rudolph Giuliani; Rudy Giuliani; Giuliani | USA | ELI | former mayor of New York | 2001-12-31
Ryan Crocker | USA | GOV | ambassador to Pakistan | 2004-11 | 2007-03
Ryan Crocker | USA | GOV | ambassador to Iraq | 2007-03 | 2009-02
Ryan Crocker | USA | GOV | ambassador to Afghanistan | 2011-07 | 2012-07
Said Musa | BLZ | GOV | prime minister | 1998-08-28 | 2008-02-08
Salomon Lerner; Salomón Lerner; Salomon Lerner Ghitis | PER | GOV | prime minister | 2011-07-28 | 2011-12-10
Salvador Sanchez Ceren | SLV | GOV | vice president | 2009-06-01 | 2014-06-01
Salvador Sanchez Ceren | SLV | GOV | president | 2014-06-01 | 2019-06-01
Salvador Valdes Mesa; Salvador Valdés Mesa | CUB | GOV | vice president | 2018-04-19
Salvador del Solar | PER | GOV | prime minister | 2019-03-11 | 2019-09-30
Salvatore Mancuso | COL | PRM | AUC commander | 1997 | 2004-12
Salvatore Mancuso | COL | CRM | former paramilitary chief | 2004-12
Sam Hinds; Samuel Hinds | GUY | GOV | president | 1997-03-06 | 1997-12-19
Samantha Power | USA | GOV | ambassador to the United Nations | 2013-08-05 | 2017-01-20
Samantha Power | USA | GOV | head of USAID | 2021-05-03 | 2025-01-20
Samuel Lewis Navarro; Samuel Lewis | PAN | GOV | foreign minister | 2004-09-01 | 2009-07-01
Samuel Moncada | VEN | GOV | foreign minister | 2017-06-21 | 2017-08-02
Samuel Santos; Samuel Santos Lopez | NIC | GOV | foreign minister | 2007-01-10 | 2017-01-10
Sandra Jovel | GTM | GOV | foreign minister | 2017-08 | 2020-01-14
Sandy Berger; Samuel Berger; Samuel R. Berger | USA | GOV | national security adviser | 1997-03-14 | 2001-01-20
Santiago Bausili | ARG | GOV | central bank governor | 2023-12-11
Santiago Cafiero | ARG | GOV | cabinet chief | 2019-12-10 | 2021-09
Santiago Cafiero | ARG | GOV | foreign minister | 2021-09 | 2023-12-10
Santiago Creel | MEX | GOV | interior minister | 2000-12-01 | 2005-06
Santiago Pena | PRY | GOV | president | 2023-08-15
Sarah Palin | USA | GOV | governor of Alaska | 2006-12-04 | 2009-07-26
Sarah Palin | USA | ELI | former governor of Alaska | 2009-07-26
Sarah Sanders; Sarah Huckabee Sanders | USA | GOV | White House spokeswoman | 2017-07-26 | 2019-07-01
Sarah Sanders; Sarah Huckabee Sanders | USA | GOV | governor of Arkansas | 2023-01-10
Scott Bessent | USA | GOV | treasury secretary | 2025-01-28
Scott McClellan | USA | GOV | White House spokesman | 2003-07-15 | 2006-05-10
Sean McCormack | USA | GOV | State Department spokesman | 2005-06 | 2009-01-20
Sean Spicer | USA | GOV | White House spokesman | 2017-01-20 | 2017-07-21
Sebastian Pinera | CHL | GOV | president | 2010-03-11 | 2014-03-11
Sebastian Pinera | CHL | GOV | president | 2018-03-11 | 2022-03-11
Sebastian Pinera | CHL | ELI | former president | 2022-03-11 | 2024-02-06
Sergio Abreu | URY | GOV | foreign minister | 1993 | 1995-03-01
Sergio Massa | ARG | GOV | economy minister | 2022-08 | 2023-12-10
Sergio Moro | BRA | JUD | judge | 2014-03 | 2018-11
Sergio Moro | BRA | GOV | justice minister | 2019-01-01 | 2020-04-24
Sergio Moro | BRA | PTY OPP | politician | 2020-04-24
Sergio Ramirez; Sergio Ramírez | NIC | GOV | vice president | 1985-01-10 | 1990-04-25
Shafik Handal; Schafik Handal | SLV | REB PTY | FMLN leader | 1979 | 2006-01-24
Silvina Batakis | ARG | GOV | economy minister | 2022-07-04 | 2022-07-28
Sixto Duran Ballen; Sixto Duran-Ballen | ECU | GOV | president | 1992-08-10 | 1996-08-10
Smarck Michel | HTI | GOV | prime minister | 1994-11-08 | 1995-11-07
Soledad Alvear | CHL | GOV | foreign minister | 2000-03-11 | 2004-09-29
Stanley McChrystal; McChrystal | USA | MIL | U.S. commander in Afghanistan | 2009-06-15 | 2010-06-23
Stephane Dion | CAN | PTY OPP | opposition leader | 2006-12 | 2008-12
Stephane Dion | CAN | GOV | foreign minister | 2015-11-04 | 2017-01-10
Stephen Hadley | USA | GOV | national security adviser | 2005-01-26 | 2009-01-20
Stephen Harper | CAN | PTY OPP | opposition leader | 2002-05 | 2006-02-06
Stephen Harper | CAN | GOV | prime minister | 2006-02-06 | 2015-11-04
Stephen Harper | CAN | ELI | former prime minister | 2015-11-04
Stephen Poloz | CAN | GOV | central bank governor | 2013-06-03 | 2020-06-02
Stephenson King | LCA | GOV | prime minister | 2007-09-09 | 2011-11-30
Steve Bannon; Stephen Bannon | USA | GOV | White House adviser | 2017-01-20 | 2017-08-18
Steve Bannon; Stephen Bannon | USA | ELI | former White House adviser | 2017-08-18
Steve Scalise | USA | LEG | House Republican leader | 2023-01-03
Steve Witkoff | USA | GOV | special envoy | 2025-01-20
Steven Mnuchin; Steve Mnuchin | USA | GOV | treasury secretary | 2017-02-13 | 2021-01-20
Stockwell Day | CAN | PTY OPP | opposition leader | 2000-09 | 2001-12
Strobe Talbott | USA | GOV | deputy secretary of state | 1994-02 | 2001-01-20
Stuart Young | TTO | GOV | prime minister | 2025-03-17 | 2025-05-01
Subcommander Marcos; Subcomandante Marcos | MEX | REB | leader of the Zapatistas | 1994-01-01 | 2014-05
Susan Rice | USA | GOV | assistant secretary of state | 1997-10 | 2001-01-20
Susan Rice | USA | GOV | ambassador to the United Nations | 2009-01-26 | 2013-06-30
Susan Rice | USA | GOV | national security adviser | 2013-07-01 | 2017-01-20
Susan Schwab | USA | GOV | trade representative | 2006-06 | 2009-01-20
Susana Malcorra | UNO | GOV | U.N. chief of staff | 2012-04 | 2015-11
Susana Malcorra | ARG | GOV | foreign minister | 2015-12-10 | 2017-06
Tabare Vazquez | URY | GOV | president | 2005-03-01 | 2010-03-01
Tabare Vazquez | URY | GOV | president | 2015-03-01 | 2020-03-01
Tareck El Aissami; Tareck el-Aissami | VEN | GOV | interior minister | 2008-09 | 2012-10
Tareck El Aissami; Tareck el-Aissami | VEN | GOV | vice president | 2017-01 | 2018-06
Tareck El Aissami; Tareck el-Aissami | VEN | GOV | oil minister | 2020-04 | 2023-03
Tarek William Saab | VEN | JUD | prosecutor general | 2017-08
Ted Cruz | USA | LEG | senator | 2013-01-03
Ted Kennedy; Edward Kennedy | USA | LEG | senator | 1962-11 | 2009-08-25
Teodoro Ribera | CHL | GOV | foreign minister | 2019-06-13 | 2020-07-28
Terrance Drew | KNA | GOV | prime minister | 2022-08
Thomas Mulcair; Tom Mulcair | CAN | PTY OPP | leader of the New Democrats | 2012-03-24 | 2017-10-01
Thomas Mulcair; Tom Mulcair | CAN | PTY OPP | opposition leader | 2012-03-24 | 2015-11-04
Thomas Pickering; Thomas R. Pickering | USA | GOV | ambassador to the United Nations | 1989-03 | 1992-05
Thomas Pickering; Thomas R. Pickering | USA | GOV | ambassador to Russia | 1993-05 | 1996-11
Thomas Pickering; Thomas R. Pickering | USA | GOV | undersecretary of state | 1997-05 | 2000-12
Tiff Macklem | CAN | GOV | central bank governor | 2020-06-03
Tillman Thomas | GRD | GOV | prime minister | 2008-07-09 | 2013-02-20
Timochenko; Rodrigo Londono; Timoleon Jimenez | COL | REB | leader of the FARC | 2011-11-04 | 2017-08
Timochenko; Rodrigo Londono; Timoleon Jimenez | COL | PTY OPP | leader of the FARC party | 2017-09
Timothy Geithner; Tim Geithner | USA | GOV | treasury secretary | 2009-01-26 | 2013-01-25
Timothy Harris | KNA | GOV | prime minister | 2015-02-18 | 2022-08
Timothy McVeigh; McVeigh | USA | UAF | bomber | 1995-04-19 | 2001-06-11
Tom Daschle | USA | LEG | Senate Democratic leader | 1995-01 | 2005-01-03
Tom DeLay | USA | LEG | House Republican leader | 2003-01-03 | 2005-09-28
Tom Donilon; Thomas Donilon | USA | GOV | national security adviser | 2010-10-08 | 2013-07-01
Tom Foley; Thomas Foley | USA | LEG | speaker of the House | 1989-06-06 | 1995-01-03
Tom Ridge | USA | GOV | homeland security chief | 2001-10-08 | 2005-02-01
Tom Ridge | USA | GOV | homeland security secretary | 2003-01-24 | 2005-02-01
Tommy Franks | USA | MIL | head of Central Command | 2000-07 | 2003-07-07
Tony Saca; Antonio Saca; Elias Antonio Saca | SLV | GOV | president | 2004-06-01 | 2009-06-01
Trent Lott | USA | LEG | Senate Republican leader | 1996-06 | 2002-12-20
Tulsi Gabbard | USA | LEG | congresswoman | 2013-01-03 | 2021-01-03
Tulsi Gabbard | USA | SPY | director of national intelligence | 2025-02-12
Valdrack Jaentschke | NIC | GOV | foreign minister | 2024-09
Valentin Paniagua | PER | GOV | interim president | 2000-11-22 | 2001-07-28
Vaughan Lewis | LCA | GOV | prime minister | 1996-04-02 | 1997-05-24
Vere Bird | ATG | GOV | prime minister | 1981-11 | 1994-03
Veronica Abad; Verónica Abad | ECU | GOV | vice president | 2023-11-23 | 2025-03
Vicente Fox; Vincente Fox | MEX | GOV | president | 2000-12-01 | 2006-12-01
Vicente Fox; Vincente Fox | MEX | ELI | former president | 2006-12-01
Vicente Zeballos | PER | GOV | prime minister | 2019-09-30 | 2020-07-15
Victor Hugo Cardenas; Víctor Hugo Cárdenas | BOL | GOV | vice president | 1993-08-06 | 1997-08-06
Victor Joy Way; Víctor Joy Way | PER | GOV | prime minister | 1999-01 | 1999-10
Victor Perez Varela; Víctor Pérez Varela | CHL | GOV | interior minister | 2020-07-28 | 2020-11-03
Victoria Nuland | USA | GOV | State Department spokeswoman | 2011-05 | 2013-02
Victoria Nuland | USA | GOV | assistant secretary of state | 2013-09 | 2017-01
Victoria Nuland | USA | GOV | undersecretary of state | 2021-05 | 2024-03
Victoria Rodriguez; Victoria Rodríguez Ceja; Victoria Rodriguez Ceja | MEX | GOV | central bank governor | 2022-01-01
Victoria Villarruel | ARG | GOV | vice president | 2023-12-10
Vinicio Cerezo | GTM | GOV | president | 1986-01-14 | 1991-01-14
Violeta Bermudez; Violeta Bermúdez | PER | GOV | prime minister | 2020-11-18 | 2021-07-28
Violeta Chamorro; Violeta Barrios de Chamorro | NIC | GOV | president | 1990-04-25 | 1997-01-10
Virgilio Barco | COL | GOV | president | 1986-08-07 | 1990-08-07
Virgilio Godoy | NIC | GOV | vice president | 1990-04-25 | 1995-09
Vivianne Blanlot | CHL | GOV | defence minister | 2006-03-11 | 2007-03
Vladimir Padrino; Vladimir Padrino Lopez | VEN | MIL | defence minister | 2014-10
Vladimiro Montesinos; Montesinos | PER | SPY | intelligence adviser | 1990 | 2000-09
Vladimiro Montesinos; Montesinos | PER | ELI | former intelligence adviser | 2000-09
Waldir Pires | BRA | GOV | defence minister | 2006-03-31 | 2007-07-25
Walter Braga Netto; Braga Netto | BRA | GOV | defence minister | 2021-03-29 | 2022-03-31
Walter Martos | PER | GOV | prime minister | 2020-08-06 | 2020-11-10
Warren Christopher | USA | GOV | secretary of state | 1993-01-20 | 1997-01-17
Warren Christopher | USA | ELI | former secretary of state | 1997-01-17
Wendy Sherman | USA | GOV | undersecretary of state | 2011-09 | 2015-10
Wendy Sherman | USA | GOV | deputy secretary of state | 2021-04 | 2023-07
Wilbur Ross | USA | GOV | commerce secretary | 2017-02-28 | 2021-01-20
William Barr | USA | JUD | attorney general | 1991-11 | 1993-01-20
William Barr | USA | JUD | attorney general | 2019-02-14 | 2020-12-23
William Burns; Bill Burns | USA | GOV | ambassador to Russia | 2005-08 | 2008-05
William Burns; Bill Burns | USA | GOV | undersecretary of state | 2008-05 | 2011-07
William Burns; Bill Burns | USA | GOV | deputy secretary of state | 2011-07 | 2014-11
William Burns; Bill Burns | USA | SPY | CIA director | 2021-03-19 | 2025-01-20
William Cohen | USA | LEG | senator | 1979-01 | 1997-01-03
William Cohen | USA | GOV | defense secretary | 1997-01-24 | 2001-01-20
William Cohen | USA | ELI | former defense secretary | 2001-01-20
William Perry | USA | GOV | defense secretary | 1994-02-03 | 1997-01-24
William Perry | USA | ELI | former defense secretary | 1997-01-24
William Sessions | USA | GOV | FBI director | 1987-11-02 | 1993-07-19
William Webster | USA | SPY | CIA director | 1987-05 | 1991-08
Xiomara Castro | HND | GOV | president | 2022-01-27 | 2026-01-27
Yamandu Orsi | URY | GOV | president | 2025-03-01
Yasin Abu Bakr | TTO | REB REL | leader of Jamaat al-Muslimeen | 1990 | 2021-10
Yehude Simon | PER | GOV | prime minister | 2008-10-14 | 2009-07-11
Yoani Sanchez | CUB | JRN OPP | blogger | 2007
Yvan Gil | VEN | GOV | foreign minister | 2023-01
Yves-Francois Blanchet; Yves-François Blanchet | CAN | PTY OPP | leader of the Bloc Quebecois | 2019-01-17
Yvon Neptune | HTI | GOV | prime minister | 2002-03-15 | 2004-03-12
Zalmay Khalilzad; Khalilzad | USA | GOV | ambassador to Afghanistan | 2003-11 | 2005-06
Zalmay Khalilzad; Khalilzad | USA | GOV | ambassador to Iraq | 2005-06 | 2007-03
Zalmay Khalilzad; Khalilzad | USA | GOV | ambassador to the United Nations | 2007-04 | 2009-01-20
Zalmay Khalilzad; Khalilzad | USA | GOV | envoy to Afghanistan | 2018-09 | 2021-10
Zbigniew Brzezinski; Brzezinski | USA | ELI | former national security adviser | 1981-01-20 | 2017-05-26
Zelia Cardoso de Mello; Zélia Cardoso de Mello | BRA | GOV | finance minister | 1990-03-15 | 1991-05-10
Zohran Mamdani | USA | GOV | mayor of New York | 2026-01-01
