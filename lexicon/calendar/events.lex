# Events whose day is beyond doubt: no times themselves, but an article that speaks of one is no older. They help to find the year of
# an article that bears none (docs/records.md, reckoned_date). For an event of several days, the last; a word of several meanings is left out.
# Source: written by hand for this project; general knowledge of recent history.
table time

Abraham Accords | event | 2020-09-15
Algiers Agreement | event | 2000-12-12
Bosnian war | event | 1992-04-06
Brexit referendum; Brexit vote | event | 2016-06-23
COVID-19 pandemic; coronavirus pandemic | event | 2020-03-11
Camp David accords | event | 1978-09-17
Comprehensive Peace Agreement | event | 2005-01-09
Cotonou Agreement | event | 2000-06-23
Dayton accords; Dayton agreement; Dayton peace agreement; Dayton peace accords | event | 1995-12-14
Fukushima disaster | event | 2011-03-11
Good Friday Agreement; Good Friday Accord; Good Friday Accords; Good Friday peace agreement; Good Friday peace accord | event | 1998-04-10
Helsinki Final Act | event | 1975-08-01
Iran nuclear deal | event | 2015-07-14
Kyoto Protocol | event | 1997-12-11
Linas-Marcoussis accord; Linas-Marcoussis agreement | event | 2003-01-24
Lisbon Treaty; Treaty of Lisbon | event | 2007-12-13
Lusaka Protocol | event | 1994-11-20
Maastricht Treaty; Treaty of Maastricht | event | 1992-02-07
Minsk agreements; Minsk accords | event | 2014-09-05
Ohrid agreement; Ohrid accord; Ohrid Framework Agreement | event | 2001-08-13
Orange Revolution | event | 2004-11-22
Oslo accords; Oslo agreement; Oslo agreements | event | 1993-09-13
Ouagadougou agreement; Ouagadougou accord | event | 2007-03-04
Paris climate agreement; Paris climate accord; Paris Agreement on climate change | event | 2015-12-12
Pretoria agreement | event | 2002-07-30
Rome Statute | event | 1998-07-17
Rose Revolution | event | 2003-11-22
Tiananmen massacre; Tiananmen Square massacre | event | 1989-06-04
Tulip Revolution | event | 2005-03-24
Wye River Memorandum; Wye accord; Wye agreement | event | 1998-10-23
