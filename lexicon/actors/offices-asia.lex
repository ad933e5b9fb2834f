# Asia from Afghanistan eastwards with Central Asia, and the Pacific: heads of state and government, ministers, army chiefs, leaders of parties and of armed groups.
# One line a spell in office since 1990; a person with several spells has several lines. "former" lines hold for persons who stay in the news.
# Sources: written from general knowledge for this project; dates to the day, month or year as sure.
# Licence: CC BY 4.0
table office

A.K. Abdul Momen; Abdul Momen; AK Abdul Momen | BGD | GOV | foreign minister | 2019-01-07 | 2024-01-11
A.K. Antony | IND | GOV | defence minister | 2006-10 | 2014-05-26
A.P.J. Abdul Kalam; Abdul Kalam | IND | GOV | president | 2002-07-25 | 2007-07-25
Abang Abu Bakar Mustapha | MYS | GOV | defence minister | 1999-01 | 1999-12
Abdul Ghani Baradar; Mullah Abdul Ghani Baradar; Mullah Baradar | AFG | REB | deputy leader of the Taliban | 2002 | 2021-08-15
Abdul Ghani Baradar; Mullah Abdul Ghani Baradar; Mullah Baradar | AFG | GOV | deputy prime minister | 2021-09-07
Abdul Hafeez Shaikh; Hafeez Shaikh; Abdul Hafeez Sheikh | PAK | GOV | finance minister | 2010-03 | 2013-02
Abdul Hafeez Shaikh; Hafeez Shaikh; Abdul Hafeez Sheikh | PAK | GOV | finance minister | 2019-04 | 2021-03-29
Abdul Hamid | BGD | GOV | president | 2013-03-20 | 2023-04-24
Abdul Qadeer Khan; A.Q. Khan | PAK | GOV | head of the nuclear program | 1976 | 2001
Abdul Qadeer Khan; A.Q. Khan | PAK | ELI | nuclear scientist | 2001 | 2021-10-10
Abdul Rahim Wardak; Rahim Wardak | AFG | GOV | defence minister | 2004-12-23 | 2012-08-07
Abdul Rashid Dostum; Abdul Rashid Dostam; Rashid Dostum; Dostum; Dostam | AFG | REB PRM | northern warlord | 1992-04 | 2001-12
Abdul Rashid Dostum; Abdul Rashid Dostam; Rashid Dostum; Dostum; Dostam | AFG | MIL | deputy defence minister | 2001-12 | 2014-09-29
Abdul Rashid Dostum; Abdul Rashid Dostam; Rashid Dostum; Dostum; Dostam | AFG | GOV | vice president | 2014-09-29 | 2020-02
Abdul Rashid Dostum; Abdul Rashid Dostam; Rashid Dostum; Dostum; Dostam | AFG | PTY | former vice president | 2020-02
Abdul Rasul Sayyaf; Abdul Rab Rasul Sayyaf | AFG | REB PTY | warlord | 1982 | 2001-11
Abdul Rasul Sayyaf; Abdul Rab Rasul Sayyaf | AFG | LEG | lawmaker | 2005
Abdul Salam Zaeef; Mullah Abdul Salam Zaeef | AFG | REB GOV | Taliban ambassador to Pakistan | 2000 | 2001-11
Abdul Satar Mirzakwal; Abdul Sattar Mirzakwal | AFG | GOV | interior minister | 2021-06 | 2021-08-15
Abdul Sattar | PAK | GOV | foreign minister | 1999-11 | 2002-06
Abdul Waheed; Abdul Waheed Kakar | PAK | MIL | army chief | 1993-01-12 | 1996-01-12
Abdulaziz Kamilov | UZB | GOV | foreign minister | 1994 | 2003
Abdulaziz Kamilov | UZB | GOV | foreign minister | 2012 | 2022-04
Abdulkhashim Mutalov; Abdulhashim Mutalov | UZB | GOV | prime minister | 1992-01 | 1995-12
Abdulla Aripov; Abdulla Oripov | UZB | GOV | prime minister | 2016-12-14
Abdulla Yameen; Abdullah Yameen | MDV | GOV | president | 2013-11-17 | 2018-11-17
Abdullah Abdullah | AFG | GOV | foreign minister | 2001-12-22 | 2006-04
Abdullah Abdullah | AFG | PTY OPP | opposition leader | 2009 | 2014-09-29
Abdullah Abdullah | AFG | GOV | chief executive | 2014-09-29 | 2020-03
Abdullah Abdullah | AFG | GOV | head of the reconciliation council | 2020-05 | 2021-08-15
Abdullah Ahmad Badawi; Abdullah Badawi | MYS | GOV | foreign minister | 1991-03 | 1999-01
Abdullah Ahmad Badawi; Abdullah Badawi | MYS | GOV | deputy prime minister | 1999-01 | 2003-10-31
Abdullah Ahmad Badawi; Abdullah Badawi | MYS | GOV | prime minister | 2003-10-31 | 2009-04-03
Abdullah Ahmad Badawi; Abdullah Badawi | MYS | GOV | finance minister | 2003-10-31 | 2008-09
Abdullah Habibi; Abdullah Khan Habibi; Abdullah Habibi | AFG | GOV | defence minister | 2016-06-20 | 2017-04-24
Abdullah Hussain Haroon | PAK | GOV | caretaker foreign minister | 2018-06 | 2018-08
Abdur Rahman Biswas | BGD | GOV | president | 1991-10-09 | 1996-10-09
Abdurrahman Wahid; Gus Dur | IDN | REL | leader of Nahdlatul Ulama | 1984 | 1999-10-20
Abdurrahman Wahid; Gus Dur | IDN | GOV | president | 1999-10-20 | 2001-07-23
Abdurrahman Wahid; Gus Dur | IDN | ELI | former president | 2001-07-23 | 2009-12-30
Abdus Samad Azad | BGD | GOV | foreign minister | 1996-06-23 | 2001-07-15
Abhisit Vejjajiva; Abhisit | THA | PTY OPP | opposition leader | 2005-03 | 2008-12-17
Abhisit Vejjajiva; Abhisit | THA | GOV | prime minister | 2008-12-17 | 2011-08-05
Abhisit Vejjajiva; Abhisit | THA | PTY OPP | opposition leader | 2011-08-05 | 2019-03
Abu Bakar Bashir; Abu Bakar Ba'asyir; Abubakar Bashir | IDN | REL REB | militant cleric | 1999
Abu Hassan Omar | MYS | GOV | foreign minister | 1987-05 | 1991-03
Abul Hassan Mahmood Ali; A.H. Mahmood Ali; Mahmood Ali | BGD | GOV | foreign minister | 2013-11 | 2019-01-07
Adaljiza Magno | TLS | GOV | foreign minister | 2020-05 | 2023-07-01
Aftab Shaban Mirani | PAK | GOV | defence minister | 1993 | 1996
Aftab Sherpao; Aftab Ahmed Khan Sherpao; Aftab Khan Sherpao | PAK | GOV | interior minister | 2004-08 | 2007-11
Agus Martowardojo | IDN | GOV | finance minister | 2010-05-20 | 2013-05
Agus Martowardojo | IDN | GOV | central bank governor | 2013-05-24 | 2018-05
Agus Subiyanto | IDN | MIL | army chief | 2023-11
Agus Suhartono | IDN | MIL | army chief | 2010-09 | 2013-08
Ahmad Massoud | AFG | REB | leader of the National Resistance Front | 2021-08
Ahmad Mukhtar; Ahmed Mukhtar; Chaudhry Ahmed Mukhtar | PAK | GOV | defence minister | 2008-03-31 | 2012-06
Ahmad Shah Massoud; Ahmed Shah Massoud; Ahmad Shah Masood; Ahmed Shah Masood; Ahmad Shah Masud | AFG | REB | Mujahideen commander | 1979 | 1992-06
Ahmad Shah Massoud; Ahmed Shah Massoud; Ahmad Shah Masood; Ahmed Shah Masood; Ahmad Shah Masud | AFG | MIL | defence minister | 1992-06 | 1996-09-27
Ahmad Shah Massoud; Ahmed Shah Massoud; Ahmad Shah Masood; Ahmed Shah Masood; Ahmad Shah Masud | AFG | REB MIL | Northern Alliance commander | 1996-09-27 | 2001-09-09
Ahmad Shuja Pasha; Ahmed Shuja Pasha | PAK | GOV | ISI chief | 2008-10 | 2012-03
Ahmad Zahid Hamidi; Zahid Hamidi | MYS | GOV | defence minister | 2009-04-10 | 2013-05
Ahmed Wali Karzai | AFG | PTY GOV | Kandahar council chief | 2005 | 2011-07-12
Ahn Gyu-back; Ahn Gyu-baek | KOR | GOV | defence minister | 2025-07-25
Ahsan Iqbal | PAK | GOV | interior minister | 2017-08-04 | 2018-05-31
Ai Weiwei | CHN | OPP | artist | 2008
Aisake Eke; 'Aisake Eke | TON | GOV | prime minister | 2025-01-22 | 2025-12
Ajit Doval | IND | GOV | national security adviser | 2014-05-30
Akbar Bugti; Nawab Akbar Bugti | PAK | REB PTY | Baloch leader | 2003 | 2006-08-26
Akbar Tandjung | IDN | LEG PTY | speaker of parliament | 1999-10 | 2004-09
Akezhan Kazhegeldin | KAZ | GOV | prime minister | 1994-10 | 1997-10
Akezhan Kazhegeldin | KAZ | PTY OPP | former prime minister | 1997-10
Akhilesh Yadav | IND | PTY GOV | chief minister of Uttar Pradesh | 2012-03-15 | 2017-03-19
Akil Akilov; Oqil Oqilov | TJK | GOV | prime minister | 1999-12-20 | 2013-11-23
Akilisi Pohiva; 'Akilisi Pohiva; Samuela Akilisi Pohiva | TON | GOV | prime minister | 2014-12-30 | 2019-09-12
Akinori Eto | JPN | GOV | defence minister | 2014-09-03 | 2014-12-24
Alan Peter Cayetano | PHL | GOV | foreign secretary | 2017-05 | 2018-10
Albert del Rosario | PHL | GOV | foreign secretary | 2011-02 | 2016-03
Alberto Romulo | PHL | GOV | foreign secretary | 2004-08 | 2011-02
Alexander Downer | AUS | PTY OPP | opposition leader | 1994-05-23 | 1995-01-30
Alexander Downer | AUS | GOV | foreign minister | 1996-03-11 | 2007-12-03
Alfredo Reinado | TLS | REB | rebel soldier | 2006-05 | 2008-02-11
Ali Ahmad Jalali | AFG | GOV | interior minister | 2003-01-28 | 2005-09
Ali Alatas | IDN | GOV | foreign minister | 1988-03 | 1999-10-26
Ali Sabry | LKA | GOV | foreign minister | 2022-07-22 | 2024-09-23
Alikbek Jekshenkulov | KGZ | GOV | foreign minister | 2005-09 | 2007-02
Alikhan Smailov | KAZ | GOV | prime minister | 2022-01-11 | 2024-02-05
Allan Kemakeza | SLB | GOV | prime minister | 2001-12-17 | 2006-04-20
Almazbek Atambayev | KGZ | GOV | prime minister | 2007-03 | 2007-11
Almazbek Atambayev | KGZ | GOV | prime minister | 2010-12 | 2011-12-01
Almazbek Atambayev | KGZ | GOV | president | 2011-12-01 | 2017-11-24
Almazbek Atambayev | KGZ | ELI | former president | 2017-11-24
Altaf Hussain | PAK | PTY | leader of the MQM | 1984 | 2016
Alwi Shihab | IDN | GOV | foreign minister | 1999-10-29 | 2001-07
Amata Kabua | MHL | GOV | president | 1979-11 | 1996-12-20
Amien Rais | IDN | OPP REL | Muslim leader | 1995 | 1999-10
Amien Rais | IDN | LEG PTY | speaker of the assembly | 1999-10 | 2004-09
Amir Khan Muttaqi | AFG | GOV | foreign minister | 2021-09-07
Amit Shah | IND | PTY | BJP president | 2014-07 | 2019-05-30
Amit Shah | IND | GOV | home minister | 2019-05-30
Amrullah Saleh | AFG | SPY | intelligence chief | 2004-02 | 2010-06
Amrullah Saleh | AFG | GOV | interior minister | 2018-12-23 | 2019-01-19
Amrullah Saleh | AFG | GOV | vice president | 2020-02 | 2021-08-15
Anand Panyarachun | THA | GOV | prime minister | 1991-03-02 | 1992-04-07
Anand Panyarachun | THA | GOV | prime minister | 1992-06-10 | 1992-09-23
Andika Perkasa | IDN | MIL | army chief | 2021-11 | 2022-12
Andrew Little | NZL | PTY OPP | opposition leader | 2014-11-18 | 2017-08-01
Angelo Reyes | PHL | GOV | defence secretary | 2001-03 | 2003-08
Anifah Aman | MYS | GOV | foreign minister | 2009-04 | 2018-05
Annette Lu; Lu Hsiu-lien | TWN | GOV | vice president | 2000-05-20 | 2008-05-20
Anote Tong | KIR | GOV | president | 2003-07 | 2016-03
Anson Chan | HKG | GOV | chief secretary | 1993-11 | 2001-04
Anson Chan | HKG | OPP | former chief secretary | 2001-04
Anthony Albanese | AUS | PTY OPP | opposition leader | 2019-05-30 | 2022-05-23
Anthony Albanese | AUS | GOV | prime minister | 2022-05-23
Anton Balasingham | LKA | REB PRE | Tamil Tiger negotiator | 1985 | 2006-12-14
Anupong Paochinda; Anupong Paojinda | THA | MIL | army chief | 2007-10 | 2010-09
Anupong Paochinda; Anupong Paojinda | THA | GOV | interior minister | 2014-08-30 | 2023-09-01
Anura Bandaranaike | LKA | GOV | foreign minister | 2005-08 | 2005-11
Anura Kumara Dissanayake; Dissanayake | LKA | PTY OPP | leader of the JVP | 2014-02 | 2024-09-23
Anura Kumara Dissanayake; Dissanayake | LKA | GOV | president | 2024-09-23
Anutin Charnvirakul; Anutin | THA | GOV | health minister | 2019-07 | 2023-09
Anutin Charnvirakul; Anutin | THA | GOV | interior minister | 2023-09 | 2025-06
Anutin Charnvirakul; Anutin | THA | GOV | prime minister | 2025-09-07
Anwaar-ul-Haq Kakar; Anwaar ul Haq Kakar; Anwaarul Haq Kakar | PAK | GOV | caretaker prime minister | 2023-08-14 | 2024-03-04
Anwar Ibrahim | MYS | GOV | finance minister | 1991-03 | 1998-09-02
Anwar Ibrahim | MYS | PTY OPP | opposition leader | 1998-09-02 | 2022-11-24
Anwar Ibrahim | MYS | GOV | prime minister | 2022-11-24
Anwar Ibrahim | MYS | GOV | finance minister | 2022-12-03
Anwar ul-Haq Ahady; Anwar-ul-Haq Ahadi; Anwar ul-Haq Ahadi | AFG | GOV | finance minister | 2004-12-23 | 2009-02
Apirat Kongsompong | THA | MIL | army chief | 2018-10 | 2020-09
Apisai Ielemia | TUV | GOV | prime minister | 2006-08 | 2010-09
Arif Alvi | PAK | GOV | president | 2018-09-09 | 2024-03-10
Arsa Sarasin; Asa Sarasin | THA | GOV | foreign minister | 1991-03 | 1992-04
Arun Jaitley | IND | GOV | finance minister | 2014-05-26 | 2019-05-30
Arun Jaitley | IND | GOV | defence minister | 2014-05-26 | 2014-11-09
Arun Jaitley | IND | GOV | defence minister | 2017-03-13 | 2017-09-03
Arvind Kejriwal; Kejriwal | IND | PTY OPP | activist | 2011 | 2013-12
Arvind Kejriwal; Kejriwal | IND | PTY GOV | chief minister of Delhi | 2013-12-28 | 2014-02-14
Arvind Kejriwal; Kejriwal | IND | GOV | chief minister of Delhi | 2015-02 | 2024-09
Arzu Rana Deuba; Arzu Deuba | NPL | GOV | foreign minister | 2024-07-15 | 2025-09-09
Asad Umar | PAK | GOV | finance minister | 2018-08-20 | 2019-04-18
Asadullah Khalid | AFG | GOV | defence minister | 2018-12-23 | 2021-03-19
Ashfaq Parvez Kayani; Ashfaq Kayani; Ashfaq Pervez Kayani; Kayani | PAK | MIL | army chief | 2007-11-28 | 2013-11-29
Ashraf Ghani; Ashraf Ghani Ahmadzai | AFG | GOV | finance minister | 2002-06 | 2004-12
Ashraf Ghani; Ashraf Ghani Ahmadzai | AFG | GOV | president | 2014-09-29 | 2021-08-15
Ashraf Ghani; Ashraf Ghani Ahmadzai | AFG | ELI | ousted president | 2021-08-15
Asif Ali Zardari; Asif Zardari; Zardari | PAK | PTY | husband of Benazir Bhutto | 1988 | 2007-12-30
Asif Ali Zardari; Asif Zardari; Zardari | PAK | PTY | leader of the Pakistan People's Party | 2007-12-30 | 2008-09-09
Asif Ali Zardari; Asif Zardari; Zardari | PAK | GOV | president | 2008-09-09 | 2013-09-08
Asif Ali Zardari; Asif Zardari; Zardari | PAK | PTY OPP | former president | 2013-09-08 | 2024-03-10
Asif Ali Zardari; Asif Zardari; Zardari | PAK | GOV | president | 2024-03-10
Asif Nawaz; Asif Nawaz Janjua | PAK | MIL | army chief | 1991-08-16 | 1993-01-08
Asim Malik; Muhammad Asim Malik | PAK | GOV | ISI chief | 2024-09-30
Asim Munir | PAK | MIL | army chief | 2022-11-29
Askar Aitmatov | KGZ | GOV | foreign minister | 2002-07 | 2005-03
Askar Akayev; Akayev | KGZ | GOV | president | 1990-10-27 | 2005-03-24
Askar Akayev; Akayev | KGZ | ELI | former president | 2005-03-24
Askar Mamin | KAZ | GOV | prime minister | 2019-02 | 2022-01-05
Atal Behari Vajpayee; Atal Bihari Vajpayee; Vajpayee | IND | PTY OPP | BJP leader | 1980 | 1996-05-16
Atal Behari Vajpayee; Atal Bihari Vajpayee; Vajpayee | IND | GOV | prime minister | 1996-05-16 | 1996-06-01
Atal Behari Vajpayee; Atal Bihari Vajpayee; Vajpayee | IND | PTY OPP | BJP leader | 1996-06-01 | 1998-03-19
Atal Behari Vajpayee; Atal Bihari Vajpayee; Vajpayee | IND | PTY OPP | opposition leader | 1996-06-01 | 1997-12
Atal Behari Vajpayee; Atal Bihari Vajpayee; Vajpayee | IND | GOV | prime minister | 1998-03-19 | 2004-05-22
Atal Behari Vajpayee; Atal Bihari Vajpayee; Vajpayee | IND | GOV | foreign minister | 1998-03-19 | 1998-12-05
Atal Behari Vajpayee; Atal Bihari Vajpayee; Vajpayee | IND | ELI | former prime minister | 2004-05-22 | 2018-08-16
Atishi; Atishi Marlena | IND | PTY GOV | chief minister of Delhi | 2024-09-21 | 2025-02-20
Aung San Suu Kyi; Daw Aung San Suu Kyi; Suu Kyi | MMR | PTY OPP | opposition leader | 1988-08 | 2016-03-30
Aung San Suu Kyi; Daw Aung San Suu Kyi; Suu Kyi | MMR | GOV | foreign minister | 2016-03-30 | 2021-02-01
Aung San Suu Kyi; Daw Aung San Suu Kyi; Suu Kyi | MMR | GOV | state counsellor | 2016-04-06 | 2021-02-01
Aung San Suu Kyi; Daw Aung San Suu Kyi; Suu Kyi | MMR | ELI OPP | ousted leader | 2021-02-01
Avelino Cruz | PHL | GOV | defence secretary | 2004-08 | 2006-11
B.J. Habibie; Bacharuddin Jusuf Habibie; Jusuf Habibie; Habibie | IDN | GOV | research minister | 1978-03 | 1998-03
B.J. Habibie; Bacharuddin Jusuf Habibie; Jusuf Habibie; Habibie | IDN | GOV | vice president | 1998-03-11 | 1998-05-21
B.J. Habibie; Bacharuddin Jusuf Habibie; Jusuf Habibie; Habibie | IDN | GOV | president | 1998-05-21 | 1999-10-20
B.J. Habibie; Bacharuddin Jusuf Habibie; Jusuf Habibie; Habibie | IDN | ELI | former president | 1999-10-20
Baburam Bhattarai | NPL | REB PTY | Maoist leader | 1996-02 | 2006-11
Baburam Bhattarai | NPL | GOV | prime minister | 2011-08-29 | 2013-03-14
Badruddoza Chowdhury; A.Q.M. Badruddoza Chowdhury | BGD | GOV | president | 2001-11-14 | 2002-06-21
Bailey Olter | FSM | GOV | president | 1991-05 | 1996-11
Baitullah Mehsud | PAK | REB | leader of the Pakistani Taliban | 2007-12 | 2009-08-05
Bakhtiyor Saidov; Baxtiyor Saidov | UZB | GOV | foreign minister | 2022-12-30
Bakytzhan Sagintayev; Bakhytzhan Sagintayev | KAZ | GOV | prime minister | 2016-09-09 | 2019-02-21
Bal Thackeray | IND | PTY | leader of Shiv Sena | 1966 | 2012-11-17
Bambang Brodjonegoro | IDN | GOV | finance minister | 2014-10-27 | 2016-07-27
Ban Ki-moon; Ban Ki Moon | KOR | GOV | foreign minister | 2004-01-17 | 2006-11-10
Banharn Silpa-archa | THA | GOV | prime minister | 1995-07-13 | 1996-11-25
Banri Kaieda | JPN | PTY OPP | leader of the Democratic Party | 2012-12-25 | 2014-12
Barak Sope | VUT | GOV | prime minister | 1999-11-25 | 2001-04-13
Baron Waqa | NRU | GOV | president | 2013-06-11 | 2019-08-27
Bartholomew Ulufa'alu | SLB | GOV | prime minister | 1997-08-27 | 2000-06-30
Beibut Atamkulov | KAZ | GOV | foreign minister | 2018-12-26 | 2019-09-18
Benazir Bhutto; Bhutto | PAK | GOV | prime minister | 1988-12-02 | 1990-08-06
Benazir Bhutto; Bhutto | PAK | PTY OPP | opposition leader | 1990-08-06 | 1993-10-19
Benazir Bhutto; Bhutto | PAK | GOV | prime minister | 1993-10-19 | 1996-11-05
Benazir Bhutto; Bhutto | PAK | PTY OPP | opposition leader | 1996-11-05 | 2007-12-27
Bendito Freitas; Bendito dos Santos Freitas | TLS | GOV | foreign minister | 2023-07-01
Benigno Aquino; Benigno Aquino III; Benigno Simeon Aquino | PHL | GOV | president | 2010-06-30 | 2016-06-30
Benigno Aquino; Benigno Aquino III; Benigno Simeon Aquino | PHL | ELI | former president | 2016-06-30
Benny Moerdani; Leonardus Benjamin Moerdani | IDN | GOV | defence minister | 1988-03 | 1993-03
Bernard Dowiyogo | NRU | GOV | president | 1989-12 | 1995-11
Bidhya Devi Bhandari; Bidya Devi Bhandari | NPL | GOV | president | 2015-10-29 | 2023-03-13
Bikenibeu Paeniu | TUV | GOV | prime minister | 1989-10 | 1993-12
Bilawal Bhutto Zardari; Bilawal Bhutto-Zardari; Bilawal Bhutto | PAK | PTY | leader of the Pakistan People's Party | 2007-12-30 | 2022-04-27
Bilawal Bhutto Zardari; Bilawal Bhutto-Zardari; Bilawal Bhutto | PAK | GOV | foreign minister | 2022-04-27 | 2023-08-14
Bilawal Bhutto Zardari; Bilawal Bhutto-Zardari; Bilawal Bhutto | PAK | PTY | leader of the Pakistan People's Party | 2023-08-14
Bill Birch | NZL | GOV | finance minister | 1993-11 | 1999-01
Bill English | NZL | GOV | finance minister | 2008-11-19 | 2016-12-12
Bill English | NZL | GOV | prime minister | 2016-12-12 | 2017-10-26
Bill Shorten | AUS | PTY OPP | opposition leader | 2013-10-13 | 2019-05-30
Bill Skate | PNG | GOV | prime minister | 1997-07-22 | 1999-07-14
Bimal Jalan | IND | GOV | central bank governor | 1997-11 | 2003-09
Bimala Rai Paudyal | NPL | GOV | foreign minister | 2023-01 | 2023-02
Bismillah Khan Mohammadi; Bismillah Khan | AFG | GOV | interior minister | 2010-06-26 | 2012-08
Bismillah Khan Mohammadi; Bismillah Khan | AFG | GOV | defence minister | 2012-09-15 | 2015-05-21
Bismillah Khan Mohammadi; Bismillah Khan | AFG | GOV | defence minister | 2021-06-19 | 2021-08-15
Blas Ople | PHL | GOV | foreign secretary | 2002-07 | 2003-12
Bo Mya | MMR | REB | leader of the Karen National Union | 1976 | 2000
Bo Xilai | CHN | GOV | commerce minister | 2004-02 | 2007-12
Bo Xilai | CHN | PTY | Chongqing party chief | 2007-11 | 2012-03-15
Bo Xilai | CHN | ELI | former Chongqing party chief | 2012-03-15
Bob Carr | AUS | GOV | foreign minister | 2012-03-13 | 2013-09-18
Bob Hawke | AUS | GOV | prime minister | 1983-03-11 | 1991-12-20
Bob Hawke | AUS | ELI | former prime minister | 1991-12-20
Bob Loughman | VUT | GOV | prime minister | 2020-04-20 | 2022-11-04
Boediono | IDN | GOV | central bank governor | 2008-05 | 2009-05
Boediono | IDN | GOV | vice president | 2009-10-20 | 2014-10-20
Boris Shikhmuradov | TKM | GOV | foreign minister | 1993 | 2000-07
Bouasone Bouphavanh | LAO | GOV | prime minister | 2006-06-08 | 2010-12-23
Bounnhang Vorachit; Boungnang Vorachith; Bounnhang Vorachith | LAO | GOV | prime minister | 2001-03-27 | 2006-06-08
Bounnhang Vorachit; Boungnang Vorachith; Bounnhang Vorachith | LAO | GOV | president | 2016-04-20 | 2021-03-22
Brajesh Mishra | IND | GOV | national security adviser | 1998-11 | 2004-05
Brendan Nelson | AUS | GOV | defence minister | 2006-01 | 2007-12-03
Brendan Nelson | AUS | PTY OPP | opposition leader | 2007-12-03 | 2008-09-16
Buddhadeb Bhattacharjee | IND | PTY GOV | chief minister of West Bengal | 2000-11-06 | 2011-05-13
Bui Thanh Son | VNM | GOV | foreign minister | 2021-04 | 2025-08
Bunmei Ibuki | JPN | GOV | finance minister | 2008-08-02 | 2008-09-24
Burhanuddin Abdullah | IDN | GOV | central bank governor | 2003-05 | 2008-05
Burhanuddin Rabbani; Burhannudin Rabbani | AFG | REB PTY | leader of Jamiat-i-Islami | 1978 | 1992-06-28
Burhanuddin Rabbani; Burhannudin Rabbani | AFG | GOV | president | 1992-06-28 | 2001-12-22
Burhanuddin Rabbani; Burhannudin Rabbani | AFG | ELI | former president | 2001-12-22 | 2011-09-20
C. Rangarajan | IND | GOV | central bank governor | 1992-12 | 1997-11
Cao Gangchuan | CHN | MIL | defence minister | 2003-03-17 | 2008-03-17
Carlito Galvez | PHL | GOV | defence secretary | 2023-01 | 2023-06
Carlos Belo; Bishop Belo; Carlos Filipe Ximenes Belo | TLS | REL | bishop | 1983 | 2002-11
Carrie Lam | HKG | GOV | chief secretary | 2012-07-01 | 2017-01
Carrie Lam | HKG | GOV | chief executive | 2017-07-01 | 2022-06-30
Chaiyasit Shinawatra | THA | MIL | army chief | 2003-10 | 2004-09
Chalermchai Sittisart; Chalermchai Sitthisart | THA | MIL | army chief | 2016-10 | 2018-09
Chan Chun Sing | SGP | GOV | defence minister | 2025-05-23
Chandra Shekhar | IND | GOV | defence minister | 1990-11 | 1991-06-21
Chandra Shekhar | IND | GOV | prime minister | 1990-11-10 | 1991-06-21
Chandrika Kumaratunga; Chandrika Bandaranaike Kumaratunga; Kumaratunga | LKA | GOV | prime minister | 1994-08-19 | 1994-11-12
Chandrika Kumaratunga; Chandrika Bandaranaike Kumaratunga; Kumaratunga | LKA | GOV | president | 1994-11-12 | 2005-11-19
Chandrika Kumaratunga; Chandrika Bandaranaike Kumaratunga; Kumaratunga | LKA | ELI | former president | 2005-11-19
Chang Chun-hsiung | TWN | GOV | prime minister | 2000-10-06 | 2002-02-01
Chang Chun-hsiung | TWN | GOV | prime minister | 2007-05-21 | 2008-05-20
Chang Ho-jin | KOR | GOV | national security adviser | 2024-01 | 2024-08
Chang Wanquan | CHN | MIL | defence minister | 2013-03-16 | 2018-03-19
Charlot Salwai | VUT | GOV | prime minister | 2016-02 | 2020-04
Charlot Salwai | VUT | GOV | prime minister | 2023-10 | 2025-02
Charoenchai Hinthao; Jaroenchai Hinthao | THA | MIL | army chief | 2023-10 | 2024-09
Chatib Basri | IDN | GOV | finance minister | 2013-05-21 | 2014-10-20
Chatichai Choonhavan | THA | GOV | prime minister | 1988-08-04 | 1991-02-23
Chaudhry Nisar Ali Khan | PAK | GOV | interior minister | 2013-06 | 2017-07
Chaudhry Shujaat Hussain | PAK | GOV | interior minister | 1997-02 | 1999-10-12
Chaudhry Shujaat Hussain | PAK | GOV | prime minister | 2004-06-30 | 2004-08-26
Chavalit Yongchaiyudh; Chavalit | THA | GOV | prime minister | 1996-11-25 | 1997-11-09
Chavarat Charnvirakul | THA | GOV | acting prime minister | 2008-12-02 | 2008-12-17
Chen Chien-jen | TWN | GOV | foreign minister | 1999-11 | 2000-05-20
Chen Chien-jen | TWN | GOV | vice president | 2016-05-20 | 2020-05-20
Chen Chien-jen | TWN | GOV | prime minister | 2023-01-31 | 2024-05-20
Chen Deming | CHN | GOV | commerce minister | 2007-12 | 2013-03
Chen Shui-bian | TWN | GOV | mayor of Taipei | 1994-12 | 1998-12
Chen Shui-bian | TWN | GOV | president | 2000-05-20 | 2008-05-20
Chen Shui-bian | TWN | ELI | former president | 2008-05-20
Cheng Li-wun; Cheng Li-wen | TWN | PTY OPP | leader of the Kuomintang | 2025-11-01
Chetta Thanajaro | THA | MIL | army chief | 1996-10 | 1998-09
Chi Haotian | CHN | MIL | defence minister | 1993-03-29 | 2003-03-17
Chimediin Saikhanbileg; Chimed Saikhanbileg | MNG | GOV | prime minister | 2014-11 | 2016-07
Chingiz Aidarbekov | KGZ | GOV | foreign minister | 2018-10 | 2020-10
Chiu Kuo-cheng | TWN | GOV | defence minister | 2021-02-23 | 2024-05-20
Cho Hyun | KOR | GOV | foreign minister | 2025-07
Cho Jung-tai | TWN | GOV | prime minister | 2024-05-20
Cho Tae-yong | KOR | GOV | national security adviser | 2023-03 | 2024-01
Cho Tae-yul | KOR | GOV | foreign minister | 2024-01-10 | 2025-07
Choe Ryong Hae; Choe Ryong-hae | PRK | MIL | political chief of the army | 2012-04 | 2014-05
Choe Ryong Hae; Choe Ryong-hae | PRK | GOV | head of parliament's presidium | 2019-04-11
Choe Son Hui; Choe Son-hui; Choe Sun Hui | PRK | GOV | deputy foreign minister | 2018 | 2022-06
Choe Son Hui; Choe Son-hui; Choe Sun Hui | PRK | GOV | foreign minister | 2022-06
Choe Yong Rim; Choe Yong-rim | PRK | GOV | prime minister | 2010-06 | 2013-04
Choi Ho-joong | KOR | GOV | foreign minister | 1988-12 | 1990-12
Choi Sang-mok | KOR | GOV | acting president | 2024-12-27 | 2025-03-24
Choi Sung-hong | KOR | GOV | foreign minister | 2002-02 | 2003-02
Chokila Iyer | IND | GOV | foreign secretary | 2001-03 | 2002-06
Choummaly Sayasone | LAO | GOV | president | 2006-06 | 2016-04
Chris Bowen | AUS | GOV | treasurer | 2013-06-27 | 2013-09-18
Chris Hipkins | NZL | GOV | prime minister | 2023-01-25 | 2023-11-27
Chris Hipkins | NZL | PTY OPP | opposition leader | 2023-11-27
Christopher Loeak | MHL | GOV | president | 2012-01 | 2016-01
Christopher Luxon | NZL | GOV | prime minister | 2023-11-27
Christopher Pyne | AUS | GOV | defence minister | 2018-08-28 | 2019-04
Chuan Leekpai | THA | GOV | prime minister | 1992-09-23 | 1995-07-13
Chuan Leekpai | THA | PTY OPP | opposition leader | 1995-07-13 | 1997-11-09
Chuan Leekpai | THA | GOV | prime minister | 1997-11-09 | 2001-02-09
Chun Doo-hwan; Chun Doo Hwan | KOR | ELI | former president | 1988-02-25 | 2021-11-23
Chung Dong-young | KOR | GOV | unification minister | 2004-07 | 2005-12
Chung Dong-young | KOR | GOV | unification minister | 2025-07
Chung Eui-yong | KOR | GOV | national security adviser | 2017-05 | 2020-07
Chung Eui-yong | KOR | GOV | foreign minister | 2021-02 | 2022-05
Chung Hong-won | KOR | GOV | prime minister | 2013-02-26 | 2015-02-16
Chung Sye-kyun | KOR | GOV | prime minister | 2020-01-14 | 2021-04-16
Chung Un-chan | KOR | GOV | prime minister | 2009-09 | 2010-08
Chung Won-shik | KOR | GOV | prime minister | 1991-05 | 1992-10
Colonel Karuna; Vinayagamoorthy Muralitharan | LKA | REB | Tamil Tiger commander | 1987 | 2004-03
Colonel Karuna; Vinayagamoorthy Muralitharan | LKA | PRM | breakaway Tamil commander | 2004-03 | 2008
Corazon Aquino | PHL | GOV | president | 1986-02-25 | 1992-06-30
Corazon Aquino | PHL | ELI | former president | 1992-06-30 | 2009-08-01
D.M. Jayaratne; Disanayaka Mudiyanselage Jayaratne | LKA | GOV | prime minister | 2010-04-21 | 2015-01-09
Dai Bingguo | CHN | GOV | state councillor | 2008-03 | 2013-03
Dai Xianglong | CHN | GOV | central bank governor | 1995-06 | 2002-12
Daim Zainuddin | MYS | GOV | finance minister | 1984-07 | 1991-03
Daim Zainuddin | MYS | GOV | finance minister | 1999-01 | 2001-06
Dalai Lama; The Dalai Lama; Tenzin Gyatso | CHN | REL PRE | Tibetan spiritual leader | 1950
Dang Thi Ngoc Thinh | VNM | GOV | acting president | 2018-09-21 | 2018-10-23
Daniyal Akhmetov | KAZ | GOV | prime minister | 2003-06-13 | 2007-01-08
Daniyar Usenov | KGZ | GOV | prime minister | 2009-10-21 | 2010-04-07
Danny Philip | SLB | GOV | prime minister | 2010-08-25 | 2011-11-11
Darmin Nasution | IDN | GOV | central bank governor | 2010-09 | 2013-05
Dashiin Byambasuren | MNG | GOV | prime minister | 1990-09 | 1992-07
David Adeang | NRU | GOV | president | 2023-10-30
David Kabua | MHL | GOV | president | 2020-01-13 | 2024-01-03
David Lee; Lee Ta-wei | TWN | GOV | foreign minister | 2016-05-20 | 2018-02-26
David Lin; Lin Yung-lo | TWN | GOV | foreign minister | 2012-09-27 | 2016-05-20
David Panuelo | FSM | GOV | president | 2019-05-11 | 2023-05-11
David Shearer | NZL | PTY OPP | opposition leader | 2011-12-13 | 2013-09-15
Delfin Lorenzana | PHL | GOV | defence secretary | 2016-06-30 | 2022-06-30
Delia Albert; Delia Domingo Albert | PHL | GOV | foreign secretary | 2003-12-22 | 2004-08
Deng Xiaoping; Deng Xiao-ping | CHN | GOV | paramount leader | 1978-12 | 1997-02-19
Derek Sikua | SLB | GOV | prime minister | 2007-12-20 | 2010-08-25
Devendra Fadnavis | IND | PTY GOV | chief minister of Maharashtra | 2014-10-31 | 2019-11-12
Devendra Fadnavis | IND | PTY GOV | chief minister of Maharashtra | 2024-12-05
Dinesh Gunawardena | LKA | GOV | foreign minister | 2019-11-22 | 2021-08-16
Dinesh Gunawardena | LKA | GOV | prime minister | 2022-07-22 | 2024-09-23
Dinesh Singh | IND | GOV | foreign minister | 1993-01 | 1995-02
Dingiri Banda Wijetunga; D.B. Wijetunga | LKA | GOV | prime minister | 1989-03 | 1993-05
Dingiri Banda Wijetunga; D.B. Wijetunga | LKA | GOV | president | 1993-05-01 | 1994-11-12
Dionisio Babo Soares; Dionísio Babo Soares | TLS | GOV | foreign minister | 2018-06 | 2020-05
Dipu Moni | BGD | GOV | foreign minister | 2009-01 | 2013-11
Djoko Santoso | IDN | MIL | army chief | 2007-12 | 2010-09
Djoko Suyanto | IDN | MIL | army chief | 2006-02 | 2007-12
Do Muoi | VNM | GOV | prime minister | 1988-06-22 | 1991-08-08
Do Muoi | VNM | PTY GOV | Communist Party chief | 1991-06-28 | 1997-12-26
Domingo Siazon | PHL | GOV | foreign secretary | 1995-05 | 2001-01
Don Brash | NZL | PTY OPP | opposition leader | 2003-10-28 | 2006-11-27
Don Pramudwinai | THA | GOV | foreign minister | 2015-08 | 2023-09
Donald Kalpokas | VUT | GOV | prime minister | 1998-03-30 | 1999-11-25
Donald Tsang | HKG | GOV | chief executive | 2005-06-21 | 2012-06-30
Dong Jun | CHN | MIL | defence minister | 2023-12-29
Droupadi Murmu | IND | GOV | president | 2022-07-25
Duvvuri Subbarao; D. Subbarao | IND | GOV | central bank governor | 2008-09-05 | 2013-09-04
Edi Sudradjat | IDN | GOV | defence minister | 1993-03 | 1998-03
Ednan Karabayev; Ednan Karabaev | KGZ | GOV | foreign minister | 2007-02 | 2009-01
Eduardo Ermita | PHL | GOV | defence secretary | 2003-10 | 2004-08
Edward Natapei | VUT | GOV | prime minister | 2001-04-13 | 2004-07-29
Edward Natapei | VUT | GOV | prime minister | 2008-09-22 | 2010-12-02
Ehsan ul-Haq; Ehsan-ul-Haq | PAK | GOV | ISI chief | 2001-10 | 2004-10
Eklil Hakimi | AFG | GOV | finance minister | 2015-02-01 | 2018-06
Eknath Shinde | IND | PTY GOV | chief minister of Maharashtra | 2022-06-30 | 2024-12-05
Elyor Ganiyev; Elyor Ganiev | UZB | GOV | foreign minister | 2005-02 | 2006-07
Elyor Ganiyev; Elyor Ganiev | UZB | GOV | foreign minister | 2010-12 | 2012-01
Emomali Rakhmonov; Emomali Rahmon; Imomali Rakhmonov; Imamali Rakhmonov; Emomali Rakhmon; Rakhmonov | TJK | GOV | president | 1992-11-20
Emperor Akihito; Akihito | JPN | GOV | emperor | 1989-01-07 | 2019-04-30
Emperor Naruhito; Naruhito | JPN | GOV | crown prince | 1989-01-07 | 2019-04-30
Emperor Naruhito; Naruhito | JPN | GOV | emperor | 2019-05-01
Endriartono Sutarto | IDN | MIL | army chief | 2002-06 | 2006-02
Enele Sopoaga | TUV | GOV | prime minister | 2013-08-05 | 2019-09-19
Enrique Manalo | PHL | GOV | foreign secretary | 2022-07-01 | 2025-06
Epeli Nailatikau; Ratu Epeli Nailatikau | FJI | GOV | president | 2009-07-30 | 2015-11-12
Eric Chu; Chu Li-luan | TWN | PTY OPP | leader of the Kuomintang | 2015-01 | 2016-01
Eric Chu; Chu Li-luan | TWN | PTY OPP | leader of the Kuomintang | 2021-10-05 | 2025-11-01
Erik Solheim | NOR | GOV | Norwegian peace envoy | 2000 | 2005-10
Erik Solheim | NOR | GOV | minister | 2005-10 | 2012-03
Erlan Abdyldayev; Erlan Abdyldaev | KGZ | GOV | foreign minister | 2012-09 | 2018-10
Erlan Idrissov; Yerlan Idrisov; Erlan Idrisov | KAZ | GOV | foreign minister | 1999-10 | 2002-01
Erlan Idrissov; Yerlan Idrisov; Erlan Idrisov | KAZ | GOV | foreign minister | 2012-09 | 2016-12-28
Estanislau da Silva | TLS | GOV | prime minister | 2007-05-19 | 2007-08-08
Eugene Chien | TWN | GOV | foreign minister | 2002-02-01 | 2004-04
Eurico Guterres | IDN | PRM | East Timor militia leader | 1999 | 2000
Faisal Saleh Hayat | PAK | GOV | interior minister | 2002-11 | 2004-08
Faiz Hameed; Faiz Hamid | PAK | GOV | ISI chief | 2019-06 | 2021-11
Fakhruddin Ahmed | BGD | GOV | head of the caretaker government | 2007-01-12 | 2009-01-06
Fang Lizhi | CHN | OPP | dissident | 1987 | 2012-04
Farooq Abdullah | IND | GOV | chief minister of Jammu and Kashmir | 1996-10 | 2002-10
Farooq Leghari; Farooq Ahmed Leghari | PAK | GOV | president | 1993-11-14 | 1997-12-02
Fazal-ur-Rehman; Maulana Fazlur Rehman; Fazlur Rehman | PAK | REL PTY | leader of Jamiat Ulema-e-Islam | 1988
Feleti Sevele; Fred Sevele | TON | GOV | prime minister | 2006-03-30 | 2010-12-22
Feleti Teo | TUV | GOV | prime minister | 2024-02-26
Felix Kulov | KGZ | PTY OPP | opposition leader | 1999 | 2005-09
Felix Kulov | KGZ | GOV | prime minister | 2005-09 | 2007-01
Ferdinand Marcos Jr.; Ferdinand Marcos Jr; Bongbong Marcos | PHL | LEG | senator | 2010-06 | 2016-06
Ferdinand Marcos Jr.; Ferdinand Marcos Jr; Bongbong Marcos | PHL | GOV | president | 2022-06-30
Fiame Naomi Mata'afa | WSM | GOV | prime minister | 2021-05-24 | 2025-09
Fidel Ramos | PHL | GOV | defence secretary | 1988-01 | 1991-07
Fidel Ramos | PHL | GOV | president | 1992-06-30 | 1998-06-30
Fidel Ramos | PHL | ELI | former president | 1998-06-30
Fortunato Abat | PHL | GOV | defence secretary | 1997-09 | 1998-06
Francis Ona | PNG | REB PRE | Bougainville rebel leader | 1988-11 | 2005-07-24
Francisco Guterres | TLS | GOV | president | 2017-05-20 | 2022-05-20
Francisco Ou; Ou Hung-lien | TWN | GOV | foreign minister | 2008-05-20 | 2009-09-10
Frank Bainimarama; Voreqe Bainimarama; Bainimarama | FJI | MIL | army chief | 1999-03 | 2006-12-05
Frank Bainimarama; Voreqe Bainimarama; Bainimarama | FJI | GOV MIL | military ruler | 2006-12-05 | 2014-03
Frank Bainimarama; Voreqe Bainimarama; Bainimarama | FJI | GOV | prime minister | 2014-03 | 2022-12-24
Frank Hsieh | TWN | GOV | prime minister | 2005-02-01 | 2006-01-25
Fredrick Chien; Chien Fu | TWN | GOV | foreign minister | 1990-06 | 1996-06
Fu Cong | CHN | GOV | ambassador to the United Nations | 2024-04
Fukushiro Nukaga | JPN | GOV | finance minister | 2007-08-27 | 2008-08-02
Fumio Kishida; Kishida | JPN | GOV | foreign minister | 2012-12-26 | 2017-08-03
Fumio Kishida; Kishida | JPN | GOV | prime minister | 2021-10-04 | 2024-10-01
Fumio Kyuma | JPN | GOV | defence minister | 2006-09-26 | 2007-07-04
G.L. Peiris; Gamini Lakshman Peiris | LKA | GOV | foreign minister | 2010-04-22 | 2015-01-09
G.L. Peiris; Gamini Lakshman Peiris | LKA | GOV | foreign minister | 2021-08-16 | 2022-05-09
Gao Hucheng | CHN | GOV | commerce minister | 2013-03 | 2017-02
Gareth Evans | AUS | GOV | foreign minister | 1988-09-02 | 1996-03-11
Gareth Evans | NGO | GOV | head of the International Crisis Group | 2000-01 | 2009-07
Gatot Nurmantyo | IDN | MIL | army chief | 2015-07 | 2017-12
Gen Nakatani | JPN | GOV | defence minister | 2014-12-24 | 2016-08-03
Gen Nakatani | JPN | GOV | defence minister | 2024-10-01 | 2025-10-21
Geng Shuang | CHN | GOV | foreign ministry spokesman | 2016 | 2020
Geoffrey Palmer | NZL | GOV | prime minister | 1989-08-08 | 1990-09-04
George Fernandes | IND | GOV | defence minister | 1998-03-19 | 2001-03
George Fernandes | IND | GOV | defence minister | 2001-10 | 2004-05-22
George Speight; Speight | FJI | REB | coup leader | 2000-05-19 | 2000-07-26
George Speight; Speight | FJI | ELI | former coup leader | 2000-07-26
George Yeo | SGP | GOV | foreign minister | 2004-08-12 | 2011-05-20
Gerry Brownlee | NZL | GOV | foreign minister | 2017-05-02 | 2017-10-26
Ghulam Ishaq Khan | PAK | GOV | president | 1988-08-17 | 1993-07-18
Ghulam Mujtaba Patang; Mujtaba Patang | AFG | GOV | interior minister | 2012-09-15 | 2013-07
Ghulam Mustafa Jatoi | PAK | GOV | prime minister | 1990-08-06 | 1990-11-06
Gibran Rakabuming Raka; Gibran Rakabuming | IDN | GOV | vice president | 2024-10-20
Gilberto Teodoro; Gilberto Teodoro Jr. | PHL | GOV | defence secretary | 2007-08 | 2009-11
Gilberto Teodoro; Gilberto Teodoro Jr. | PHL | GOV | defence secretary | 2023-06
Girija Prasad Koirala; G.P. Koirala | NPL | GOV | prime minister | 1991-05-26 | 1994-11-30
Girija Prasad Koirala; G.P. Koirala | NPL | GOV | prime minister | 1998-04-15 | 1999-05-31
Girija Prasad Koirala; G.P. Koirala | NPL | GOV | prime minister | 2000-03-22 | 2001-07-26
Girija Prasad Koirala; G.P. Koirala | NPL | PTY OPP | leader of the Nepali Congress | 2001-07-26 | 2006-04-25
Girija Prasad Koirala; G.P. Koirala | NPL | GOV | prime minister | 2006-04-25 | 2008-08-18
Gloria Macapagal Arroyo; Gloria Macapagal-Arroyo; Gloria Arroyo; Arroyo | PHL | GOV | vice president | 1998-06-30 | 2001-01-20
Gloria Macapagal Arroyo; Gloria Macapagal-Arroyo; Gloria Arroyo; Arroyo | PHL | GOV | president | 2001-01-20 | 2010-06-30
Gloria Macapagal Arroyo; Gloria Macapagal-Arroyo; Gloria Arroyo; Arroyo | PHL | ELI | former president | 2010-06-30
Goh Chok Tong | SGP | GOV | prime minister | 1990-11-28 | 2004-08-12
Goh Kun | KOR | GOV | prime minister | 1997-03 | 1998-03
Goh Kun | KOR | GOV | prime minister | 2003-02 | 2004-05
Goh Kun | KOR | GOV | acting president | 2004-03-12 | 2004-05-14
Gohar Ali Khan; Gohar Khan | PAK | PTY OPP | leader of Tehreek-e-Insaf | 2023-12
Gohar Ayub Khan; Gohar Ayub | PAK | GOV | foreign minister | 1997-02 | 1998-08
Gombojavyn Zandanshatar; Gombojav Zandanshatar; Zandanshatar Gombojav | MNG | GOV | prime minister | 2025-06-12
Gong Ro-myung; Gong Ro-Myung | KOR | GOV | foreign minister | 1994-12 | 1996-11
Gordon Darcy Lilo | SLB | GOV | prime minister | 2011-11-16 | 2014-12-09
Gotabaya Rajapaksa; Gotabhaya Rajapaksa | LKA | GOV | defence secretary | 2005-11 | 2015-01
Gotabaya Rajapaksa; Gotabhaya Rajapaksa | LKA | GOV | president | 2019-11-18 | 2022-07-14
Gotabaya Rajapaksa; Gotabhaya Rajapaksa | LKA | ELI | former president | 2022-07-14
Grant Robertson | NZL | GOV | finance minister | 2017-10-26 | 2023-11-27
Gregorio Honasan; Gringo Honasan | PHL | REB MIL | coup leader | 1986 | 1995-06
Gregorio Honasan; Gringo Honasan | PHL | LEG | senator | 1995-06 | 2019-06
Gulbuddin Hekmatyar; Gulbadin Hekmatyar; Hekmatyar | AFG | REB PTY | leader of Hezb-i-Islami | 1976 | 1993-06
Gulbuddin Hekmatyar; Gulbadin Hekmatyar; Hekmatyar | AFG | REB PTY | prime minister | 1993-06 | 1994-06
Gulbuddin Hekmatyar; Gulbadin Hekmatyar; Hekmatyar | AFG | REB PTY | leader of Hezb-i-Islami | 1994-06 | 1996-06
Gulbuddin Hekmatyar; Gulbadin Hekmatyar; Hekmatyar | AFG | GOV | prime minister | 1996-06 | 1996-09-27
Gulbuddin Hekmatyar; Gulbadin Hekmatyar; Hekmatyar | AFG | REB PTY | leader of Hezb-i-Islami | 1996-09-27 | 2016-09
Gulbuddin Hekmatyar; Gulbadin Hekmatyar; Hekmatyar | AFG | PTY | leader of Hezb-i-Islami | 2016-09
Guo Jiakun | CHN | GOV | foreign ministry spokesman | 2025-01
Gurbanguly Berdymukhamedov; Gurbanguly Berdimuhamedow; Kurbanguly Berdymukhamedov; Gurbanguly Berdimuhamedov | TKM | GOV | president | 2006-12-21 | 2022-03-19
Gurbanguly Berdymukhamedov; Gurbanguly Berdimuhamedow; Kurbanguly Berdymukhamedov; Gurbanguly Berdimuhamedov | TKM | LEG GOV | chairman of the People's Council | 2022-03-19
H.D. Deve Gowda; Deve Gowda; H. D. Deve Gowda | IND | GOV | prime minister | 1996-06-01 | 1997-04-21
H.D. Deve Gowda; Deve Gowda; H. D. Deve Gowda | IND | ELI | former prime minister | 1997-04-21
Hadi Tjahjanto | IDN | MIL | army chief | 2017-12 | 2021-11
Hafiz Saeed; Hafiz Mohammad Saeed; Hafiz Muhammad Saeed | PAK | REB | leader of Lashkar-e-Taiba | 1990
Haibatullah Akhundzada; Mullah Haibatullah Akhundzada; Hibatullah Akhundzada | AFG | REB | leader of the Taliban | 2016-05-25 | 2021-08-15
Haibatullah Akhundzada; Mullah Haibatullah Akhundzada; Hibatullah Akhundzada | AFG | GOV | supreme leader | 2021-08-15
Hakimullah Mehsud | PAK | REB | leader of the Pakistani Taliban | 2009-08 | 2013-11-01
Halimah Yacob | SGP | GOV | president | 2017-09-14 | 2023-09-13
Ham Lini | VUT | GOV | prime minister | 2004-12-11 | 2008-09-22
Hamdullah Mohib | AFG | GOV | national security adviser | 2018-08-25 | 2021-08-15
Hamid Gul | PAK | GOV | ISI chief | 1987-03 | 1989-05
Hamid Karzai; Karzai | AFG | GOV | interim leader | 2001-12-22 | 2002-06-19
Hamid Karzai; Karzai | AFG | GOV | president | 2002-06-19 | 2014-09-29
Hamid Karzai; Karzai | AFG | ELI | former president | 2014-09-29
Hamid Nawaz; Hamid Nawaz Khan | PAK | GOV | caretaker interior minister | 2007-11 | 2008-03
Hamrokhon Zarifi; Khamrokhon Zarifi | TJK | GOV | foreign minister | 2006-12 | 2013-11
Hamzah Haz | IDN | GOV | vice president | 2001-07-26 | 2004-10-20
Han Dong-hoon | KOR | PTY | leader of the People Power Party | 2024-07-23 | 2024-12-16
Han Duck-soo; Han Duck Soo | KOR | GOV | prime minister | 2007-04-03 | 2008-02-29
Han Duck-soo; Han Duck Soo | KOR | GOV | prime minister | 2022-05-21 | 2025-05-01
Han Duck-soo; Han Duck Soo | KOR | GOV | acting president | 2024-12-14 | 2024-12-27
Han Duck-soo; Han Duck Soo | KOR | GOV | acting president | 2025-03-24 | 2025-05-01
Han Min-koo | KOR | GOV | defence minister | 2014-06-30 | 2017-07-14
Han Myeong-sook; Han Myung-sook | KOR | GOV | prime minister | 2006-04 | 2007-03
Han Seung-soo | KOR | GOV | foreign minister | 2001-03 | 2002-02
Han Seung-soo | KOR | GOV | prime minister | 2008-02-29 | 2009-09
Han Sung-joo | KOR | GOV | foreign minister | 1993-02 | 1994-12
Han Zheng | CHN | GOV | vice president | 2023-03-10
Hanif Atmar; Mohammad Hanif Atmar; Haneef Atmar | AFG | GOV | interior minister | 2008-10 | 2010-06
Hanif Atmar; Mohammad Hanif Atmar; Haneef Atmar | AFG | GOV | national security adviser | 2014-09 | 2018-08
Hanif Atmar; Mohammad Hanif Atmar; Haneef Atmar | AFG | GOV | foreign minister | 2020-04 | 2021-08-15
Harini Amarasuriya | LKA | GOV | prime minister | 2024-09-24
Haroon Chakhansuri; Mohammed Haroon Chakhansuri; Haroon Chakhansoori | AFG | GOV | acting foreign minister | 2020-01-22 | 2020-04-04
Harsh Vardhan Shringla; Harsh Shringla | IND | GOV | foreign secretary | 2020-01-29 | 2022-04-30
Haruhiko Kuroda | JPN | GOV | central bank governor | 2013-03-20 | 2023-04-08
Hasan Akhund; Mullah Hasan Akhund; Mohammad Hasan Akhund | AFG | GOV | prime minister | 2021-09-07
Hasan Mahmud; Hasan Mahmood; Muhammad Hasan Mahmud | BGD | GOV | foreign minister | 2024-01-11 | 2024-08-05
Hasan di Tiro | IDN | REB PRE | founder of the Free Aceh Movement | 1976 | 2010-06
Hashim Salamat; Salamat Hashim | PHL | REB | leader of the MILF | 1984 | 2003-07-13
Hassan Wirajuda | IDN | GOV | foreign minister | 2001-08 | 2009-10-22
Hau Pei-tsun | TWN | GOV | prime minister | 1990-06-01 | 1993-02-27
He Lifeng | CHN | GOV | vice premier | 2023-03-12
Helen Clark | NZL | GOV | prime minister | 1999-12-05 | 2008-11-19
Helen Clark | UNO | GOV | head of the U.N. Development Program | 2009-04 | 2017-04
Hemasiri Fernando | LKA | GOV | defence secretary | 2018-10 | 2019-04-25
Hernani Coelho | TLS | GOV | foreign minister | 2015-02 | 2017-09
Hikaru Matsunaga | JPN | GOV | finance minister | 1998-01-30 | 1998-07-30
Hilda Heine | MHL | GOV | president | 2016-01-28 | 2020-01-13
Hilda Heine | MHL | GOV | president | 2024-01-03
Hina Rabbani Khar | PAK | GOV | foreign minister | 2011-07-20 | 2013-03
Hirofumi Nakasone | JPN | GOV | foreign minister | 2008-09-24 | 2009-09-16
Hirohisa Fujii | JPN | GOV | finance minister | 1993-08-09 | 1994-06-30
Hirohisa Fujii | JPN | GOV | finance minister | 2009-09-16 | 2010-01-06
Hirokazu Matsuno | JPN | GOV | chief cabinet secretary | 2021-10-04 | 2023-12-14
Hiroshi Mitsuzuka | JPN | GOV | finance minister | 1996-11-07 | 1998-01-28
Hishammuddin Hussein; Hishammuddin Tun Hussein | MYS | GOV | defence minister | 2013-05-16 | 2018-05-10
Hishammuddin Hussein; Hishammuddin Tun Hussein | MYS | GOV | foreign minister | 2020-03-10 | 2021-08-16
Hishammuddin Hussein; Hishammuddin Tun Hussein | MYS | GOV | defence minister | 2021-08-30 | 2022-11-24
Hong Lei | CHN | GOV | foreign ministry spokesman | 2010 | 2016
Hong Song Nam; Hong Song-nam | PRK | GOV | prime minister | 1997-02 | 2003-09
Hong Soon-young | KOR | GOV | foreign minister | 1998-08 | 2000-01
Hor Namhong | KHM | GOV | foreign minister | 1990 | 1993
Hor Namhong | KHM | GOV | foreign minister | 1998-11 | 2016-04
Hossain Mohammad Ershad; Hussain Muhammad Ershad; Hossain Mohammed Ershad; Ershad | BGD | GOV | president | 1983-12 | 1990-12-06
Hossain Mohammad Ershad; Hussain Muhammad Ershad; Hossain Mohammed Ershad; Ershad | BGD | PTY | former president | 1990-12-06 | 2019-07-14
Hsiao Bi-khim | TWN | GOV | vice president | 2024-05-20
Htin Kyaw | MMR | GOV | president | 2016-03-30 | 2018-03-21
Hu Jintao | CHN | GOV | vice president | 1998-03-15 | 2003-03-15
Hu Jintao | CHN | GOV | president | 2003-03-15 | 2013-03-14
Hu Jintao | CHN | ELI | former president | 2013-03-14
Hua Chunying | CHN | GOV | foreign ministry spokeswoman | 2012-11 | 2024
Hun Manet | KHM | GOV | prime minister | 2023-08-22
Hun Sen | KHM | GOV | prime minister | 1985-01-14 | 1993-09
Hun Sen | KHM | GOV | second prime minister | 1993-09-24 | 1998-11-30
Hun Sen | KHM | GOV | prime minister | 1998-11-30 | 2023-08-22
Hun Sen | KHM | GOV | president of the Senate | 2024-04-03
Hung Hsiu-chu | TWN | PTY OPP | leader of the Kuomintang | 2016-03 | 2017-06
Hwang In-sung | KOR | GOV | prime minister | 1993-02 | 1993-12
Hwang Jang Yop; Hwang Jang-yop | PRK | PTY | party secretary | 1984 | 1997-02-12
Hwang Jang Yop; Hwang Jang-yop | PRK | OPP | defector | 1997-02-12 | 2010-10
Hwang Kyo-ahn | KOR | GOV | prime minister | 2015-06 | 2017-05
Hwang Kyo-ahn | KOR | GOV | acting president | 2016-12-09 | 2017-05-10
Hyun Soong-jong; Hyun Seung-jong | KOR | GOV | prime minister | 1992-10 | 1993-02
Iajuddin Ahmed | BGD | GOV | president | 2002-09-06 | 2009-02-12
Ian McLachlan | AUS | GOV | defence minister | 1996-03-11 | 1998-10-21
Ibrahim Mohamed Solih | MDV | GOV | president | 2018-11-17 | 2023-11-17
Ichiro Ozawa | JPN | PTY | politician | 1989
Ichiro Ozawa | JPN | PTY OPP | leader of the Democratic Party | 2006-04-07 | 2009-05-11
Idrees Zaman; Idris Zaman | AFG | GOV | acting foreign minister | 2019-10-30 | 2020-01-22
Ieng Sary | KHM | REB | Khmer Rouge leader | 1975 | 1996-08
Ieng Sary | KHM | ELI | former Khmer Rouge leader | 1996-08 | 2013-03-14
Ieremia Tabai | KIR | GOV | president | 1979-07-12 | 1991-07
Iftekhar Ahmed Chowdhury | BGD | GOV | foreign minister | 2007-01 | 2009-01-06
Iftikhar Chaudhry; Iftikhar Muhammad Chaudhry; Iftikhar Mohammad Chaudhry | PAK | JUD | chief justice | 2005-06-30 | 2013-12-11
Igor Chudinov | KGZ | GOV | prime minister | 2007-12-24 | 2009-10-20
Ijaz Shah; Ijaz Ahmed Shah | PAK | GOV | interior minister | 2019-04 | 2020-12
Imangali Tasmagambetov | KAZ | GOV | prime minister | 2002-01-28 | 2003-06-11
Imata Kabua | MHL | GOV | president | 1997-01 | 2000-01
Imelda Marcos | PHL | ELI | former first lady | 1986-02-25
Imran Khan | PAK | PTY OPP | leader of Tehreek-e-Insaf | 1996-04 | 2018-08-18
Imran Khan | PAK | GOV | prime minister | 2018-08-18 | 2022-04-10
Imran Khan | PAK | PTY OPP | former prime minister | 2022-04-10
Imran Khan | PAK | PTY OPP | leader of Tehreek-e-Insaf | 2022-04-10
Inamul Haq; Inam-ul-Haq | PAK | GOV | foreign minister | 2002-06-22 | 2002-11-23
Inamul Haq; Inam-ul-Haq | PAK | GOV | caretaker foreign minister | 2007-11-15 | 2008-03-24
Inder Kumar Gujral; I.K. Gujral; Gujral | IND | GOV | foreign minister | 1989-12 | 1990-11
Inder Kumar Gujral; I.K. Gujral; Gujral | IND | GOV | foreign minister | 1996-06-01 | 1997-04-21
Inder Kumar Gujral; I.K. Gujral; Gujral | IND | GOV | prime minister | 1997-04-21 | 1998-03-19
Indrajit Gupta | IND | GOV | home minister | 1996-06-29 | 1998-03-19
Ionatana Ionatana | TUV | GOV | prime minister | 1999-04 | 2000-12-08
Ishaq Dar | PAK | GOV | finance minister | 2013-06 | 2017-11
Ishaq Dar | PAK | GOV | finance minister | 2022-09 | 2023-08
Ishaq Dar | PAK | GOV | foreign minister | 2024-03-11
Ishmael Kalsakau; Alatoi Ishmael Kalsakau | VUT | GOV | prime minister | 2022-11-04 | 2023-09-04
Islam Karimov; Karimov | UZB | GOV | president | 1990-03-24 | 2016-09-02
Ismail Khan | AFG | PRM | governor of Herat | 1992 | 1995-09
Ismail Khan | AFG | GOV | governor of Herat | 2001-11 | 2004-09
Ismail Khan | AFG | GOV | energy minister | 2004-12 | 2013
Ismail Sabri Yaakob; Ismail Sabri | MYS | GOV | defence minister | 2020-03-10 | 2021-08-16
Ismail Sabri Yaakob; Ismail Sabri | MYS | GOV | prime minister | 2021-08-21 | 2022-11-24
Issarapong Noonpakdi | THA | MIL | army chief | 1992-04 | 1992-08
Itsunori Onodera | JPN | GOV | defence minister | 2012-12-26 | 2014-09-03
Itsunori Onodera | JPN | GOV | defence minister | 2017-08-03 | 2018-10-02
J. Jayalalithaa; Jayalalithaa Jayaram; Jayalalitha Jayaram | IND | PTY GOV | chief minister of Tamil Nadu | 2015-05-23 | 2016-12-05
J.N. Dixit | IND | GOV | foreign secretary | 1991-12 | 1994-01
J.N. Dixit | IND | GOV | national security adviser | 2004-05 | 2005-01-03
J.P. Nadda; JP Nadda; Jagat Prakash Nadda | IND | PTY | BJP president | 2020-01-20
Jacinda Ardern; Ardern | NZL | GOV | prime minister | 2017-10-26 | 2023-01-25
Jacinda Ardern; Ardern | NZL | ELI | former prime minister | 2023-01-25
Jagath Jayasuriya | LKA | MIL | army chief | 2009-07-15 | 2013-07-31
Jaime Sin; Cardinal Sin; Cardinal Jaime Sin | PHL | REL | archbishop of Manila | 1974 | 2003-11
Jalaluddin Haqqani | AFG | REB | leader of the Haqqani network | 1980 | 2018-09
Jalil Abbas Jilani | PAK | GOV | caretaker foreign minister | 2023-08-17 | 2024-03-04
James Huang; Huang Chih-fang | TWN | GOV | foreign minister | 2006-01 | 2008-05
James Marape | PNG | GOV | prime minister | 2019-05-30
Jamiruddin Sircar; Muhammad Jamiruddin Sircar | BGD | GOV | acting president | 2002-06-21 | 2002-09-06
Jang Dong-hyuk | KOR | PTY | leader of the People Power Party | 2025-08-26
Jang Song Thaek; Jang Song-thaek | PRK | PTY GOV | deputy head of the National Defence Commission | 2010-06 | 2013-12-12
Janlavyn Narantsatsralt; Janlav Narantsatsralt | MNG | GOV | prime minister | 1998-12 | 1999-07
Jargaltulgyn Erdenebat; Jargaltulga Erdenebat | MNG | GOV | prime minister | 2016-07 | 2017-10
Jason Hu | TWN | GOV | foreign minister | 1997-10 | 1999-11
Jaswant Singh | IND | GOV | foreign minister | 1998-12-05 | 2002-07-01
Jaswant Singh | IND | GOV | defence minister | 2001-03-18 | 2001-10-15
Jaswant Singh | IND | GOV | finance minister | 2002-07-01 | 2004-05-22
Jeenbek Kulubayev; Zheenbek Kulubaev; Jeenbek Kulubaev | KGZ | GOV | foreign minister | 2022-04
Jehangir Karamat | PAK | MIL | army chief | 1996-01-12 | 1998-10-07
Jejomar Binay | PHL | GOV | vice president | 2010-06-30 | 2016-06-30
Jenny Shipley | NZL | GOV | prime minister | 1997-12-08 | 1999-12-05
Jeong Kyeong-doo; Jung Kyung-doo; Jeong Kyeong-du | KOR | GOV | defence minister | 2018-09-21 | 2020-09-18
Jeremiah Manele | SLB | GOV | prime minister | 2024-05-02
Jerry Singirok | PNG | MIL | army chief | 1995-10 | 1997-03
Jhala Nath Khanal; Jhalanath Khanal | NPL | GOV | prime minister | 2011-02-06 | 2011-08-29
Jiang Yi-huah | TWN | GOV | prime minister | 2013-02-18 | 2014-12-08
Jiang Yu | CHN | GOV | foreign ministry spokeswoman | 2006 | 2012
Jiang Zemin | CHN | PTY GOV | Communist Party chief | 1989-06-24 | 1993-03-27
Jiang Zemin | CHN | GOV | president | 1993-03-27 | 2003-03-15
Jiang Zemin | CHN | GOV | head of the military commission | 2003-03-15 | 2004-09-19
Jiang Zemin | CHN | ELI | former president | 2004-09-19 | 2022-11-30
Jigme Thinley; Jigmi Thinley; Jigme Y. Thinley | BTN | GOV | prime minister | 2008-04-09 | 2013-04-28
Jim Bolger | NZL | GOV | prime minister | 1990-11-02 | 1997-12-08
Jim Chalmers | AUS | GOV | treasurer | 2022-05-23
Jimmy Lai | HKG | JRN BUS | media tycoon | 1995
Jin Renqing | CHN | GOV | finance minister | 2003-03 | 2007-08
Jioji Konrote; Jioji Konousi Konrote | FJI | GOV | president | 2015-11-12 | 2021-11-12
Jo Myong Rok; Jo Myong-rok; Cho Myong-nok | PRK | MIL | deputy head of the National Defence Commission | 1998-09 | 2010-11
Joe Hockey | AUS | GOV | treasurer | 2013-09-18 | 2015-09-21
Joe Natuman | VUT | GOV | prime minister | 2014-05-15 | 2015-06-11
Joel Fitzgibbon | AUS | GOV | defence minister | 2007-12-03 | 2009-06-09
John Chang; Chang Hsiao-yen | TWN | GOV | foreign minister | 1996-06 | 1997-10
John Dawkins | AUS | GOV | treasurer | 1991-12-27 | 1993-12-23
John Faulkner | AUS | GOV | defence minister | 2009-06-09 | 2010-09-14
John Giheno | PNG | GOV | acting prime minister | 1997-03-27 | 1997-06-02
John Hewson | AUS | PTY OPP | opposition leader | 1990-04-03 | 1994-05-23
John Howard | AUS | PTY OPP | opposition leader | 1995-01 | 1996-03-11
John Howard | AUS | GOV | prime minister | 1996-03-11 | 2007-12-03
John Howard | AUS | ELI | former prime minister | 2007-12-03
John Key | NZL | GOV | prime minister | 2008-11-19 | 2016-12-12
John Lee | HKG | GOV | security secretary | 2017-07 | 2021-06
John Lee | HKG | GOV | chief executive | 2022-07-01
Johnny Chiang; Chiang Chi-chen | TWN | PTY OPP | leader of the Kuomintang | 2020-03 | 2021-10
Johnson Toribiong | PLW | GOV | president | 2009-01-15 | 2013-01-17
Joko Widodo; Jokowi; Widodo | IDN | GOV | governor of Jakarta | 2012-10-15 | 2014-10-16
Joko Widodo; Jokowi; Widodo | IDN | GOV | president | 2014-10-20 | 2024-10-20
Joko Widodo; Jokowi; Widodo | IDN | ELI | former president | 2024-10-20
Jone Kalouniwai | FJI | MIL | army chief | 2021-09
Joomart Otorbayev; Djoomart Otorbaev; Joomart Otorbaev | KGZ | GOV | prime minister | 2014-04-03 | 2015-04-23
Jose Luis Guterres; José Luís Guterres | TLS | GOV | foreign minister | 2006-07 | 2007-05
Jose Luis Guterres; José Luís Guterres | TLS | GOV | foreign minister | 2012-08 | 2015-02
Jose Maria Sison | PHL | REB PTY | founder of the Communist Party | 1968 | 2022-12-16
Jose Ramos-Horta; Jose Ramos Horta; Ramos-Horta | TLS | PRE OPP | East Timor exile leader | 1975 | 2002-05
Jose Ramos-Horta; Jose Ramos Horta; Ramos-Horta | TLS | GOV | foreign minister | 2002-05-20 | 2006-07
Jose Ramos-Horta; Jose Ramos Horta; Ramos-Horta | TLS | GOV | prime minister | 2006-07-10 | 2007-05-19
Jose Ramos-Horta; Jose Ramos Horta; Ramos-Horta | TLS | GOV | president | 2007-05-20 | 2012-05-20
Jose Ramos-Horta; Jose Ramos Horta; Ramos-Horta | TLS | GOV | president | 2022-05-20
Jose Rene Almendras; Jose Almendras | PHL | GOV | acting foreign secretary | 2016-03 | 2016-06-30
Josefa Iloilo; Ratu Josefa Iloilo | FJI | GOV | president | 2000-07-13 | 2009-07-30
Joseph Estrada; Estrada | PHL | GOV | vice president | 1992-06-30 | 1998-06-30
Joseph Estrada; Estrada | PHL | GOV | president | 1998-06-30 | 2001-01-20
Joseph Estrada; Estrada | PHL | ELI | former president | 2001-01-20
Joseph Urusemal | FSM | GOV | president | 2003-05 | 2007-05
Joseph Wu | TWN | GOV | foreign minister | 2018-02 | 2024-05-20
Joseph Wu | TWN | GOV | secretary-general of the National Security Council | 2024-05-20
Josh Frydenberg | AUS | GOV | treasurer | 2018-08-24 | 2022-05-23
Joshua Wong | HKG | OPP | activist | 2012
Jotham Napat | VUT | GOV | prime minister | 2025-02-11
Judith Collins | NZL | PTY OPP | opposition leader | 2020-07-14 | 2021-11-25
Judith Collins | NZL | GOV | defence minister | 2023-11-27
Julia Gillard; Gillard | AUS | GOV | deputy prime minister | 2007-12-03 | 2010-06-24
Julia Gillard; Gillard | AUS | GOV | prime minister | 2010-06-24 | 2013-06-27
Julia Gillard; Gillard | AUS | ELI | former prime minister | 2013-06-27
Julie Bishop | AUS | GOV | foreign minister | 2013-09-18 | 2018-08-28
Julie Bishop | UNO | GOV | U.N. envoy to Myanmar | 2024-04
Julius Chan | PNG | GOV | prime minister | 1994-08-30 | 1997-06-02
Juma Namangani | UZB | REB | commander of the IMU | 1998 | 2001-11
Jun Azumi | JPN | GOV | finance minister | 2011-09-02 | 2012-10-01
Jung Chung-rae | KOR | PTY OPP | leader of the Democratic Party | 2025-08
Junichiro Koizumi; Koizumi | JPN | GOV | prime minister | 2001-04-26 | 2006-09-26
Junichiro Koizumi; Koizumi | JPN | ELI | former prime minister | 2006-09-26
Jurelang Zedkaia | MHL | GOV | president | 2009-11 | 2012-01
Justin Tkatchenko | PNG | GOV | foreign minister | 2022-08
Jusuf Kalla | IDN | GOV | vice president | 2004-10-20 | 2009-10-20
Jusuf Kalla | IDN | GOV | vice president | 2014-10-20 | 2019-10-20
Juwono Sudarsono | IDN | GOV | defence minister | 1999-10 | 2000-08
Juwono Sudarsono | IDN | GOV | defence minister | 2004-10 | 2009-10
Jyoti Basu | IND | GOV | chief minister of West Bengal | 1977-06 | 2000-11
K. Raghunath | IND | GOV | foreign secretary | 1997-07 | 1999-11
K. Shanmugam; Kasiviswanathan Shanmugam | SGP | GOV | foreign minister | 2011-05-21 | 2015-09-30
K.P. Sharma Oli; KP Sharma Oli; Khadga Prasad Oli; K.P. Oli | NPL | GOV | prime minister | 2015-10-12 | 2016-08-04
K.P. Sharma Oli; KP Sharma Oli; Khadga Prasad Oli; K.P. Oli | NPL | GOV | prime minister | 2018-02-15 | 2021-07-13
K.P. Sharma Oli; KP Sharma Oli; Khadga Prasad Oli; K.P. Oli | NPL | GOV | prime minister | 2024-07-15 | 2025-09-09
K.R. Narayanan | IND | GOV | president | 1997-07-25 | 2002-07-25
Kabun Muto | JPN | GOV | foreign minister | 1993-04-07 | 1993-08-09
Kadyrbek Sarbayev; Kadyrbek Sarbaev | KGZ | GOV | foreign minister | 2009-01 | 2010-04
Kairat Abdrakhmanov | KAZ | GOV | foreign minister | 2016-12-28 | 2018-12-26
Kamal Gunaratne | LKA | GOV | defence secretary | 2019-11 | 2024-09
Kanat Saudabayev | KAZ | GOV | foreign minister | 2009-09 | 2011-04
Kang Kyung-wha | KOR | GOV | foreign minister | 2017-06-18 | 2021-02
Kang Sok Ju; Kang Sok-ju | PRK | GOV | deputy foreign minister | 1986 | 2010-09
Kang Song San; Kang Song-san | PRK | GOV | prime minister | 1992-12 | 1997-02
Kantathi Suphamongkhon | THA | GOV | foreign minister | 2005-03 | 2006-09-19
Kanwal Sibal | IND | GOV | foreign secretary | 2002-07 | 2003-11
Kaoru Yosano | JPN | GOV | finance minister | 2009-02-17 | 2009-09-16
Karim Masimov; Karim Massimov | KAZ | GOV | prime minister | 2007-01 | 2012-09
Karim Masimov; Karim Massimov | KAZ | GOV | prime minister | 2014-04 | 2016-09
Karim Masimov; Karim Massimov | KAZ | SPY | security chief | 2016-09 | 2022-01-05
Kasem Kasemsri; Kasemsamosorn Kasemsri | THA | GOV | foreign minister | 1995-07 | 1996
Kasit Piromya | THA | GOV | foreign minister | 2008-12-20 | 2011-08-09
Kassym-Jomart Tokayev; Kasymzhomart Tokayev; Kassymzhomart Tokayev; Kasym-Zhomart Tokayev; Tokayev | KAZ | GOV | foreign minister | 1994-10 | 1999-10
Kassym-Jomart Tokayev; Kasymzhomart Tokayev; Kassymzhomart Tokayev; Kasym-Zhomart Tokayev; Tokayev | KAZ | GOV | prime minister | 1999-10 | 2002-01
Kassym-Jomart Tokayev; Kasymzhomart Tokayev; Kassymzhomart Tokayev; Kasym-Zhomart Tokayev; Tokayev | KAZ | GOV | foreign minister | 2002-01 | 2007-01
Kassym-Jomart Tokayev; Kasymzhomart Tokayev; Kassymzhomart Tokayev; Kasym-Zhomart Tokayev; Tokayev | KAZ | LEG | speaker of the Senate | 2013-10 | 2019-03-20
Kassym-Jomart Tokayev; Kasymzhomart Tokayev; Kassymzhomart Tokayev; Kasym-Zhomart Tokayev; Tokayev | KAZ | GOV | president | 2019-03-20
Katsunobu Kato | JPN | GOV | finance minister | 2024-10-01 | 2025-10-21
Katsuya Okada | JPN | PTY OPP | leader of the Democratic Party | 2004-05 | 2005-09
Katsuya Okada | JPN | GOV | foreign minister | 2009-09-16 | 2010-09-17
Katsuya Okada | JPN | PTY OPP | leader of the Democratic Party | 2015-01 | 2016-09
Katy Gallagher | AUS | GOV | finance minister | 2022-06-01
Kausea Natano | TUV | GOV | prime minister | 2019-09-19 | 2024-02-26
Kaysone Phomvihane | LAO | GOV | prime minister | 1975-12 | 1991-08
Kaysone Phomvihane | LAO | GOV | president | 1991-08 | 1992-11-21
Kazuo Shii | JPN | PTY OPP | leader of the Communist Party | 2000-11 | 2024-01
Kazuo Ueda | JPN | GOV | central bank governor | 2023-04-09
Keizo Obuchi; Obuchi | JPN | GOV | foreign minister | 1997-09-11 | 1998-07-30
Keizo Obuchi; Obuchi | JPN | GOV | prime minister | 1998-07-30 | 2000-04-05
Kem Sokha | KHM | PTY OPP | opposition leader | 2007
Kenta Izumi | JPN | PTY OPP | leader of the Constitutional Democrats | 2021-11-30 | 2024-09-23
Kessai Note | MHL | GOV | president | 2000-01 | 2008-01
Kevin Andrews | AUS | GOV | defence minister | 2014-12-23 | 2015-09-21
Kevin Rudd | AUS | PTY OPP | opposition leader | 2006-12-04 | 2007-12-03
Kevin Rudd | AUS | GOV | prime minister | 2007-12-03 | 2010-06-24
Kevin Rudd | AUS | GOV | foreign minister | 2010-09-14 | 2012-02-22
Kevin Rudd | AUS | GOV | prime minister | 2013-06-27 | 2013-09-18
Kevin Rudd | AUS | ELI | former prime minister | 2013-09-18 | 2023-03
Kevin Rudd | AUS | GOV | ambassador to the United States | 2023-03
Khaled Nordin; Mohamed Khaled Nordin | MYS | GOV | defence minister | 2023-12-12
Khaleda Zia; Begum Khaleda Zia | BGD | GOV | prime minister | 1991-03-20 | 1996-03-30
Khaleda Zia; Begum Khaleda Zia | BGD | PTY OPP | opposition leader | 1996-03-30 | 2001-10-10
Khaleda Zia; Begum Khaleda Zia | BGD | GOV | prime minister | 2001-10-10 | 2006-10-29
Khaleda Zia; Begum Khaleda Zia | BGD | PTY OPP | opposition leader | 2006-10-29 | 2025-12-30
Khalid Payenda | AFG | GOV | finance minister | 2021-01 | 2021-08-10
Khaltmaa Battulga; Khaltmaagiin Battulga | MNG | GOV | president | 2017-07 | 2021-06
Khamtay Siphandone; Khamtai Siphandon | LAO | GOV | prime minister | 1991-08 | 1998-02
Khamtay Siphandone; Khamtai Siphandon | LAO | GOV | president | 1998-02 | 2006-06
Khawaja Asif; Khawaja Muhammad Asif | PAK | GOV | defence minister | 2013-11 | 2017-07
Khawaja Asif; Khawaja Muhammad Asif | PAK | GOV | foreign minister | 2017-08 | 2018-04
Khawaja Asif; Khawaja Muhammad Asif | PAK | GOV | defence minister | 2022-04 | 2023-08
Khawaja Asif; Khawaja Muhammad Asif | PAK | GOV | defence minister | 2024-03
Khieu Samphan | KHM | REB | Khmer Rouge leader | 1975 | 1998-12-25
Khieu Samphan | KHM | ELI | former Khmer Rouge leader | 1998-12-25
Khil Raj Regmi | NPL | GOV | prime minister | 2013-03-14 | 2014-02-11
Khin Nyunt | MMR | SPY MIL | intelligence chief | 1983 | 2003-08-25
Khin Nyunt | MMR | GOV | prime minister | 2003-08-25 | 2004-10-19
Khun Sa | MMR | REB CRM | drug warlord | 1985 | 1996-01
Khurram Dastgir; Khurram Dastgir Khan | PAK | GOV | defence minister | 2017-08-04 | 2018-05-31
Khurram Dastgir; Khurram Dastgir Khan | PAK | GOV | foreign minister | 2018-05-10 | 2018-05-31
Khurshid Mahmud Kasuri; Khurshid Kasuri; Khursheed Mehmood Kasuri | PAK | GOV | foreign minister | 2002-11-23 | 2007-11-15
Kiichi Miyazawa; Miyazawa | JPN | GOV | prime minister | 1991-11-05 | 1993-08-09
Kiichi Miyazawa; Miyazawa | JPN | GOV | finance minister | 1998-07-30 | 2001-04-26
Kim Beazley | AUS | GOV | defence minister | 1984-12 | 1990-04
Kim Beazley | AUS | PTY OPP | opposition leader | 1996-03 | 2001-11
Kim Beazley | AUS | PTY OPP | opposition leader | 2005-01-28 | 2006-12-04
Kim Boo-kyum | KOR | GOV | prime minister | 2021-05-14 | 2022-05-11
Kim Dae-jung; Kim Dae Jung | KOR | PTY OPP | opposition leader | 1987 | 1998-02-25
Kim Dae-jung; Kim Dae Jung | KOR | GOV | president | 1998-02-25 | 2003-02-25
Kim Dae-jung; Kim Dae Jung | KOR | ELI | former president | 2003-02-25 | 2009-08-18
Kim Hwang-sik | KOR | GOV | prime minister | 2010-10 | 2013-02
Kim Il Sung; Kim Il-sung; Kim Il-Sung | PRK | GOV | leader | 1948-09-09 | 1994-07-08
Kim Jae Ryong; Kim Jae-ryong | PRK | GOV | prime minister | 2019-04 | 2020-08
Kim Jong Il; Kim Jong-il; Kim Jong-Il | PRK | GOV | leader | 1994-07-08 | 2011-12-17
Kim Jong Un; Kim Jong-un; Kim Jong-Un | PRK | GOV | leader | 2011-12-17
Kim Jong-pil; Kim Jong Pil | KOR | GOV | prime minister | 1998-03 | 2000-01
Kim Kwan-jin | KOR | MIL | defence minister | 2010-12 | 2014-06
Kim Kye Gwan; Kim Kye-gwan; Kim Gye-gwan | PRK | GOV | deputy foreign minister | 1998 | 2019
Kim Min-seok | KOR | GOV | prime minister | 2025-07-03
Kim Suk-soo | KOR | GOV | prime minister | 2002-10 | 2003-02
Kim Sung-han | KOR | GOV | national security adviser | 2022-05-10 | 2023-03-29
Kim Sung-hwan | KOR | GOV | foreign minister | 2010-10 | 2013-03
Kim Tae-young | KOR | GOV | defence minister | 2009-09 | 2010-12
Kim Tok Hun; Kim Tok-hun | PRK | GOV | prime minister | 2020-08 | 2024-12
Kim Yo Jong; Kim Yo-jong | PRK | PTY GOV | sister of Kim Jong Un | 2014
Kim Yong Chol; Kim Yong-chol | PRK | PTY GOV | senior party official | 2016 | 2021
Kim Yong Il; Kim Yong-il | PRK | GOV | prime minister | 2007-04 | 2010-06
Kim Yong Nam; Kim Yong-nam | PRK | GOV | foreign minister | 1983-12 | 1998-09
Kim Yong Nam; Kim Yong-nam | PRK | GOV | head of state | 1998-09-05 | 2019-04-11
Kim Yong-hyun | KOR | MIL | defence minister | 2024-09 | 2024-12
Kim Young-sam; Kim Young Sam | KOR | GOV | president | 1993-02-25 | 1998-02-25
Kim Young-sam; Kim Young Sam | KOR | ELI | former president | 1998-02-25
King Bhumibol Adulyadej; Bhumibol Adulyadej; King Bhumibol | THA | GOV | king | 1946-06-09 | 2016-10-13
King Birendra; Birendra | NPL | GOV | king | 1972-01-31 | 2001-06-01
King George Tupou V; King George Tupou | TON | GOV | king | 2006-09-11 | 2012-03-18
King Gyanendra; Gyanendra | NPL | GOV | king | 2001-06-04 | 2008-05-28
King Gyanendra; Gyanendra | NPL | ELI | former king | 2008-05-28
King Jigme Khesar Namgyel Wangchuck; Jigme Khesar Namgyel Wangchuck | BTN | GOV | king | 2006-12
King Jigme Singye Wangchuck; Jigme Singye Wangchuck | BTN | GOV | king | 1972-07 | 2006-12
King Maha Vajiralongkorn; Maha Vajiralongkorn; Crown Prince Vajiralongkorn; King Vajiralongkorn | THA | GOV | crown prince | 1972-12 | 2016-10-13
King Maha Vajiralongkorn; Maha Vajiralongkorn; Crown Prince Vajiralongkorn; King Vajiralongkorn | THA | GOV | king | 2016-10-13
King Taufa'ahau Tupou IV | TON | GOV | king | 1965-12 | 2006-09
King Tupou VI | TON | GOV | king | 2012-03
King Zahir Shah; Mohammad Zahir Shah; Mohammed Zahir Shah; Zahir Shah | AFG | ELI | former king | 1973-07 | 2007-07-23
Ko Wen-je | TWN | PTY OPP | leader of the Taiwan People's Party | 2019-08-06 | 2025-01
Koichiro Gemba | JPN | GOV | foreign minister | 2011-09-02 | 2012-12-26
Koji Kakizawa | JPN | GOV | foreign minister | 1994-04-28 | 1994-06-30
Koji Omi | JPN | GOV | finance minister | 2006-09-26 | 2007-08-27
Kokhir Rasulzoda; Qohir Rasulzoda | TJK | GOV | prime minister | 2013-11-23
Koo Chen-fu | TWN | GOV | chairman of the Straits Exchange Foundation | 1990 | 2005-01
Koriki Jojima | JPN | GOV | finance minister | 2012-10-01 | 2012-12-26
Krasae Chanawongse; Krasae Chanawong | THA | GOV | foreign minister | 1995-02 | 1995-07
Krishna Prasad Bhattarai | NPL | GOV | prime minister | 1990-04-19 | 1991-05-26
Krishna Prasad Bhattarai | NPL | GOV | prime minister | 1999-05-31 | 2000-03-22
Kubatbek Boronov | KGZ | GOV | prime minister | 2020-06-17 | 2020-10-06
Kuniwo Nakamura | PLW | GOV | president | 1993-01-01 | 2001-01-01
Kurmanbek Bakiyev; Bakiyev | KGZ | GOV | prime minister | 2000-12 | 2002-05
Kurmanbek Bakiyev; Bakiyev | KGZ | GOV | president | 2005-03-25 | 2010-04-15
Kurmanbek Bakiyev; Bakiyev | KGZ | ELI | former president | 2010-04-15
L.K. Advani; Lal Krishna Advani; Advani | IND | PTY OPP | BJP leader | 1986 | 1998-03-19
L.K. Advani; Lal Krishna Advani; Advani | IND | GOV | home minister | 1998-03-19 | 2004-05-22
L.K. Advani; Lal Krishna Advani; Advani | IND | PTY OPP | opposition leader | 2004-05-22 | 2009-12
La'aulialemalietoa Leuatea Schmidt; La'auli Leuatea Schmidt; Laauli Leuatea Schmidt | WSM | GOV | prime minister | 2025-09-16
Lai Ching-te; William Lai | TWN | GOV | prime minister | 2017-09-08 | 2019-01-14
Lai Ching-te; William Lai | TWN | GOV | vice president | 2020-05-20 | 2024-05-20
Lai Ching-te; William Lai | TWN | GOV | president | 2024-05-20
Laisenia Qarase; Qarase | FJI | GOV | prime minister | 2000-07-04 | 2006-12-05
Laisenia Qarase; Qarase | FJI | ELI | former prime minister | 2006-12-05
Lakshman Kadirgamar; Kadirgamar | LKA | GOV | foreign minister | 1994-08 | 2001-12
Lakshman Kadirgamar; Kadirgamar | LKA | GOV | foreign minister | 2004-04 | 2005-08-12
Lalit Mansingh | IND | GOV | foreign secretary | 1999-12 | 2001-03
Lalu Prasad Yadav; Laloo Prasad Yadav; Lalu Prasad | IND | PTY GOV | chief minister of Bihar | 1990-03-10 | 1997-07-25
Lan Fo'an; Lan Foan | CHN | GOV | finance minister | 2023-10-24
Latifur Rahman | BGD | GOV | head of the caretaker government | 2001-07-15 | 2001-10-10
Lawrence Wong | SGP | GOV | prime minister | 2024-05-15
Le Duc Anh | VNM | GOV | president | 1992-09-23 | 1997-09-24
Le Hoai Trung | VNM | GOV | foreign minister | 2025-08
Le Kha Phieu | VNM | PTY GOV | Communist Party chief | 1997-12-26 | 2001-04-22
Lee Hae-chan | KOR | GOV | prime minister | 2004-06 | 2006-03
Lee Hae-chan | KOR | PTY OPP | leader of the Democratic Party | 2018-08 | 2020-08
Lee Han-dong | KOR | GOV | prime minister | 2000-05 | 2002-07
Lee Hoi-chang | KOR | GOV | prime minister | 1993-12 | 1994-04
Lee Hoi-chang | KOR | PTY OPP | leader of the Grand National Party | 1997 | 2002-12
Lee Hong-koo | KOR | GOV | prime minister | 1994-12 | 1995-12
Lee Hsien Loong | SGP | GOV | deputy prime minister | 1990-11 | 2004-08-12
Lee Hsien Loong | SGP | GOV | prime minister | 2004-08-12 | 2024-05-15
Lee Hsien Loong | SGP | GOV | senior minister | 2024-05-15
Lee Jae-myung; Lee Jae Myung | KOR | GOV | governor of Gyeonggi | 2018-07 | 2021-10
Lee Jae-myung; Lee Jae Myung | KOR | PTY OPP | leader of the Democratic Party | 2022-08 | 2025-06-04
Lee Jae-myung; Lee Jae Myung | KOR | GOV | president | 2025-06-04
Lee Jong-sup | KOR | GOV | defence minister | 2022-05-11 | 2023-10-07
Lee Joung-binn | KOR | GOV | foreign minister | 2000-01 | 2001-03
Lee Ju-ho | KOR | GOV | acting president | 2025-05-02 | 2025-06-04
Lee Jun-seok | KOR | PTY | leader of the People Power Party | 2021-06-11 | 2022-08
Lee Kuan Yew | SGP | GOV | prime minister | 1959-06 | 1990-11-28
Lee Kuan Yew | SGP | GOV | senior minister | 1990-11-28 | 2004-08
Lee Kuan Yew | SGP | ELI | founding prime minister | 2004-08 | 2015-03-23
Lee Myung-bak; Lee Myung Bak | KOR | GOV | mayor of Seoul | 2002-07 | 2006-06
Lee Myung-bak; Lee Myung Bak | KOR | GOV | president | 2008-02-25 | 2013-02-25
Lee Myung-bak; Lee Myung Bak | KOR | ELI | former president | 2013-02-25
Lee Nak-yon | KOR | GOV | prime minister | 2017-05 | 2020-01
Lee Sang-hee | KOR | GOV | defence minister | 2008-02 | 2009-09
Lee Sang-ock | KOR | GOV | foreign minister | 1990-12 | 1993-02
Lee Soo-sung; Lee Soo-song | KOR | GOV | prime minister | 1995-12 | 1997-03
Lee Teng-hui; Lee Teng-Hui | TWN | GOV | president | 1988-01-13 | 2000-05-20
Lee Teng-hui; Lee Teng-Hui | TWN | ELI | former president | 2000-05-20
Lee Wan-koo; Lee Wan-gu | KOR | GOV | prime minister | 2015-02-17 | 2015-04-27
Lee Yuan-zu | TWN | GOV | vice president | 1990-05-20 | 1996-05-20
Lee Yung-duk; Lee Young-duk | KOR | GOV | prime minister | 1994-04 | 1994-12
Leila de Lima | PHL | LEG OPP | senator | 2016-06 | 2022-06
Leni Robredo | PHL | GOV | vice president | 2016-06-30 | 2022-06-30
Leo Falcam | FSM | GOV | president | 1999-05 | 2003-05
Leung Chun-ying; C.Y. Leung | HKG | GOV | chief executive | 2012-07-01 | 2017-06-30
Li Baodong | CHN | GOV | ambassador to the United Nations | 2010 | 2013-09
Li Guixian | CHN | GOV | central bank governor | 1988-04 | 1993-07
Li Hongzhi | CHN | REL | founder of Falun Gong | 1992
Li Keqiang | CHN | GOV | vice premier | 2008-03-17 | 2013-03-15
Li Keqiang | CHN | GOV | prime minister | 2013-03-15 | 2023-03-11
Li Peng | CHN | GOV | prime minister | 1987-11-24 | 1998-03-17
Li Peng | CHN | LEG | chairman of parliament | 1998-03-17 | 2003-03-15
Li Qiang | CHN | PTY | Shanghai party chief | 2017-10 | 2022-10
Li Qiang | CHN | GOV | prime minister | 2023-03-11
Li Ruihuan | CHN | GOV | head of the consultative conference | 1993-03 | 2003-03
Li Shangfu | CHN | MIL | defence minister | 2023-03-12 | 2023-10-24
Li Yuanchao | CHN | GOV | vice president | 2013-03-14 | 2018-03-17
Li Zhaoxing | CHN | GOV | ambassador to the United Nations | 1993 | 1995
Li Zhaoxing | CHN | GOV | ambassador to the United States | 1998 | 2001
Li Zhaoxing | CHN | GOV | foreign minister | 2003-03-17 | 2007-04-27
Liang Guanglie | CHN | MIL | defence minister | 2008-03-17 | 2013-03-16
Lien Chan | TWN | GOV | foreign minister | 1988-07 | 1990-06
Lien Chan | TWN | GOV | prime minister | 1993-02-27 | 1997-09-01
Lien Chan | TWN | GOV | vice president | 1996-05-20 | 2000-05-20
Lien Chan | TWN | PTY OPP | leader of the Kuomintang | 2000-06 | 2005-08
Lim Dong-won | KOR | GOV | unification minister | 1999-05 | 1999-12
Lim Dong-won | KOR | SPY | intelligence chief | 1999-12 | 2001-03
Lim Dong-won | KOR | GOV | unification minister | 2001-03 | 2001-09
Lim Guan Eng | MYS | GOV | finance minister | 2018-05-21 | 2020-02-24
Lin Chia-lung | TWN | GOV | foreign minister | 2024-05-20
Lin Chuan | TWN | GOV | prime minister | 2016-05-20 | 2017-09-08
Lin Jian | CHN | GOV | foreign ministry spokesman | 2024-03
Linda Reynolds | AUS | GOV | defence minister | 2019-05-29 | 2021-03-30
Lionel Aingimea | NRU | GOV | president | 2019-08-27 | 2022-09-28
Lionel Balagalle | LKA | MIL | army chief | 2000-08 | 2004-06
Litokwa Tomeing | MHL | GOV | president | 2008-01 | 2009-10
Liu Chao-shiuan | TWN | GOV | prime minister | 2008-05-20 | 2009-09-10
Liu He | CHN | GOV | vice premier | 2018-03-19 | 2023-03
Liu Jianchao | CHN | GOV | foreign ministry spokesman | 2001 | 2009
Liu Jieyi | CHN | GOV | ambassador to the United Nations | 2013-09 | 2017-10
Liu Kun | CHN | GOV | finance minister | 2018-03 | 2023-10-24
Liu Xiaobo | CHN | OPP | dissident | 1989 | 2017-07-13
Lokendra Bahadur Chand | NPL | GOV | prime minister | 1997-03-12 | 1997-10-07
Lokendra Bahadur Chand | NPL | GOV | prime minister | 2002-10-11 | 2003-06-05
Lord Tu'ivakano; Siale'ataongo Tu'ivakano | TON | GOV | prime minister | 2010-12-22 | 2014-12-30
Lotay Tshering | BTN | GOV | prime minister | 2018-11-07 | 2023-11-01
Lou Jiwei | CHN | GOV | finance minister | 2013-03 | 2016-11
Lu Kang | CHN | GOV | foreign ministry spokesman | 2015-06 | 2019-07
Ludwig Scotty | NRU | GOV | president | 2004-06 | 2007-12
Luong Cuong | VNM | GOV | president | 2024-10-21
Luvsannamsrain Oyun-Erdene; Luvsannamsrai Oyun-Erdene; Oyun-Erdene Luvsannamsrai; Oyun-Erdene | MNG | GOV | prime minister | 2021-01-27 | 2025-06-03
M. Karunanidhi; Muthuvel Karunanidhi | IND | PTY GOV | chief minister of Tamil Nadu | 2006-05-13 | 2011-05-16
M.K. Narayanan | IND | GOV | national security adviser | 2005-01 | 2010-01
M.K. Stalin; MK Stalin; Muthuvel Karunanidhi Stalin | IND | PTY GOV | chief minister of Tamil Nadu | 2021-05-07
Ma Ying-jeou | TWN | GOV | mayor of Taipei | 1998-12 | 2006-12
Ma Ying-jeou | TWN | PTY OPP | leader of the Kuomintang | 2005-08 | 2008-05-20
Ma Ying-jeou | TWN | GOV | president | 2008-05-20 | 2016-05-20
Ma Ying-jeou | TWN | ELI | former president | 2016-05-20
Ma Zhaoxu | CHN | GOV | ambassador to the United Nations | 2018-01 | 2019-07
Ma'ruf Amin; Maruf Amin | IDN | GOV | vice president | 2019-10-20 | 2024-10-20
Ma. Theresa Lazaro; Theresa Lazaro; Maria Theresa Lazaro | PHL | GOV | foreign secretary | 2025-07-01
Maatia Toafa | TUV | GOV | prime minister | 2004-08 | 2006-08
Madhav Kumar Nepal | NPL | PTY OPP | leader of the UML | 1993 | 2009-05-25
Madhav Kumar Nepal | NPL | GOV | prime minister | 2009-05-25 | 2011-02-06
Madhavsinh Solanki | IND | GOV | foreign minister | 1991-06 | 1992-03
Mahathir Mohamad; Mahathir Mohammad; Mahathir Mohammed; Mahathir | MYS | GOV | prime minister | 1981-07-16 | 2003-10-31
Mahathir Mohamad; Mahathir Mohammad; Mahathir Mohammed; Mahathir | MYS | GOV | finance minister | 1998-09 | 1998-12
Mahathir Mohamad; Mahathir Mohammad; Mahathir Mohammed; Mahathir | MYS | GOV | finance minister | 2001-06 | 2003-10-31
Mahathir Mohamad; Mahathir Mohammad; Mahathir Mohammed; Mahathir | MYS | ELI | former prime minister | 2003-10-31 | 2018-05-10
Mahathir Mohamad; Mahathir Mohammad; Mahathir Mohammed; Mahathir | MYS | GOV | prime minister | 2018-05-10 | 2020-02-24
Mahathir Mohamad; Mahathir Mohammad; Mahathir Mohammed; Mahathir | MYS | ELI | former prime minister | 2020-02-24
Mahendra Chaudhry | FJI | GOV | prime minister | 1999-05-19 | 2000-05-27
Mahendra Chaudhry | FJI | PTY OPP | former prime minister | 2000-05-27
Mahesh Senanayake | LKA | MIL | army chief | 2017-07 | 2019-08
Mahfud MD; Mohammad Mahfud | IDN | GOV | defence minister | 2000-08 | 2001-07
Mahinda Rajapaksa; Mahinda Rajapakse | LKA | GOV | prime minister | 2004-04-06 | 2005-11-19
Mahinda Rajapaksa; Mahinda Rajapakse | LKA | GOV | president | 2005-11-19 | 2015-01-09
Mahinda Rajapaksa; Mahinda Rajapakse | LKA | PTY OPP | former president | 2015-01-09 | 2019-11-21
Mahinda Rajapaksa; Mahinda Rajapakse | LKA | GOV | prime minister | 2019-11-21 | 2022-05-09
Mahinda Rajapaksa; Mahinda Rajapakse | LKA | ELI | former prime minister | 2022-05-09
Mahmud Khudoiberdiyev; Makhmud Khudoiberdiyev | TJK | REB MIL | rebel colonel | 1995 | 1998
Maithripala Sirisena; Sirisena | LKA | GOV | president | 2015-01-09 | 2019-11-18
Maithripala Sirisena; Sirisena | LKA | ELI | former president | 2019-11-18
Makiko Tanaka | JPN | GOV | foreign minister | 2001-04-26 | 2002-01-30
Malala Yousafzai; Malala | PAK | SOC | education activist | 2012-10
Malcolm Turnbull; Turnbull | AUS | PTY OPP | opposition leader | 2008-09 | 2009-12-01
Malcolm Turnbull; Turnbull | AUS | GOV | prime minister | 2015-09-15 | 2018-08-24
Malcolm Turnbull; Turnbull | AUS | ELI | former prime minister | 2018-08-24
Malik Meraj Khalid | PAK | GOV | caretaker prime minister | 1996-11-05 | 1997-02-17
Mallikarjun Kharge | IND | PTY OPP | leader of the Congress party | 2022-10-26
Mamata Banerjee | IND | GOV | railway minister | 2009-05 | 2011-05
Mamata Banerjee | IND | GOV | chief minister of West Bengal | 2011-05-20
Mamnoon Hussain | PAK | GOV | president | 2013-09-09 | 2018-09-08
Man Mohan Adhikary; Man Mohan Adhikari | NPL | GOV | prime minister | 1994-11-30 | 1995-09-12
Manasseh Sogavare | SLB | GOV | prime minister | 2000-06-30 | 2001-12-17
Manasseh Sogavare | SLB | GOV | prime minister | 2006-05-04 | 2007-12-20
Manasseh Sogavare | SLB | GOV | prime minister | 2014-12-09 | 2017-11-15
Manasseh Sogavare | SLB | GOV | prime minister | 2019-04-24 | 2024-05-02
Mangala Samaraweera | LKA | GOV | foreign minister | 2005-11-23 | 2007-01-28
Mangala Samaraweera | LKA | GOV | foreign minister | 2015-01-12 | 2017-05-22
Manmohan Singh | IND | GOV | finance minister | 1991-06-21 | 1996-05-16
Manmohan Singh | IND | GOV | prime minister | 2004-05-22 | 2014-05-26
Manmohan Singh | IND | GOV | foreign minister | 2005-11-06 | 2006-10-24
Manmohan Singh | IND | ELI | former prime minister | 2014-05-26 | 2024-12-26
Manny Mori; Emanuel Mori | FSM | GOV | president | 2007-05 | 2015-05
Manohar Parrikar | IND | GOV | defence minister | 2014-11-09 | 2017-03-13
Mao Chi-kuo | TWN | GOV | prime minister | 2014-12-08 | 2016-02-01
Mao Ning | CHN | GOV | foreign ministry spokeswoman | 2022-09
Marat Tazhin | KAZ | GOV | foreign minister | 2007-01-11 | 2009-09
Marcus Stephen | NRU | GOV | president | 2007-12-19 | 2011-11-10
Mari Alkatiri | TLS | GOV | prime minister | 2002-05-20 | 2006-06-26
Mari Alkatiri | TLS | GOV | prime minister | 2017-09 | 2018-06
Maria Ressa | PHL | JRN | journalist | 2012
Maris Sangiampongsa | THA | GOV | foreign minister | 2024-04 | 2025-09
Marise Payne | AUS | GOV | defence minister | 2015-09 | 2018-08
Marise Payne | AUS | GOV | foreign minister | 2018-08-28 | 2022-05-23
Mark Chen; Chen Tan-sun | TWN | GOV | foreign minister | 2004-04 | 2006-01
Mark Latham | AUS | PTY OPP | opposition leader | 2003-12-02 | 2005-01-18
Martin Lee | HKG | PTY OPP | Democratic Party leader | 1990 | 2002
Marty Natalegawa | IDN | GOV | foreign minister | 2009-10-22 | 2014-10-20
Maryam Nawaz; Maryam Nawaz Sharif | PAK | PTY | chief minister of Punjab | 2024-02-26
Masaaki Shirakawa | JPN | GOV | central bank governor | 2008-04-09 | 2013-03-19
Masahiko Komura | JPN | GOV | foreign minister | 1998-07-30 | 1999-10-05
Masahiko Komura | JPN | GOV | defence minister | 2007-08-27 | 2007-09-26
Masahiko Komura | JPN | GOV | foreign minister | 2007-09-26 | 2008-09-24
Masajuro Shiokawa | JPN | GOV | finance minister | 2001-04-26 | 2003-09-22
Masaru Hayami | JPN | GOV | central bank governor | 1998-03 | 2003-03
Masayoshi Takemura | JPN | GOV | finance minister | 1994-06-30 | 1996-01-11
Masood Azhar; Maulana Masood Azhar | PAK | REB | leader of Jaish-e-Mohammad | 2000-01
Masoom Stanekzai; Mohammad Masoom Stanekzai; Mohammed Masoom Stanekzai | AFG | GOV | defence minister | 2015-05-21 | 2016-06
Massoud Andarabi; Masoud Andarabi | AFG | GOV | interior minister | 2019-02 | 2021-03-19
Matori Abdul Djalil | IDN | GOV | defence minister | 2001-08 | 2004-10-20
Maulana Fazlullah; Mullah Fazlullah | PAK | REB | leader of the Pakistani Taliban | 2013-11 | 2018-06-14
Maumoon Abdul Gayoom | MDV | GOV | president | 1978-11-11 | 2008-11-11
Maung Aye | MMR | MIL | army chief | 1993 | 2011-03
Maxime Carlot Korman; Maxime Carlot | VUT | GOV | prime minister | 1991-12-16 | 1995-12-21
Maxime Carlot Korman; Maxime Carlot | VUT | GOV | prime minister | 1996-02 | 1996-09-30
Mayawati | IND | PTY GOV | chief minister of Uttar Pradesh | 2007-05-13 | 2012-03-15
Megawati Sukarnoputri; Megawati Soekarnoputri; Megawati | IDN | PTY OPP | opposition leader | 1993-12 | 1999-10-21
Megawati Sukarnoputri; Megawati Soekarnoputri; Megawati | IDN | GOV | vice president | 1999-10-21 | 2001-07-23
Megawati Sukarnoputri; Megawati Soekarnoputri; Megawati | IDN | GOV | president | 2001-07-23 | 2004-10-20
Megawati Sukarnoputri; Megawati Soekarnoputri; Megawati | IDN | PTY | former president | 2004-10-20
Mehbooba Mufti | IND | GOV | chief minister of Jammu and Kashmir | 2016-04 | 2018-06
Mekere Morauta | PNG | GOV | prime minister | 1999-07-14 | 2002-08-05
Mendsaikhany Enkhsaikhan; Mendsaikhanii Enkhsaikhan | MNG | GOV | prime minister | 1996-07 | 1998-04
Michael Cullen | NZL | GOV | finance minister | 1999-12-10 | 2008-11-19
Michael Somare | PNG | GOV | prime minister | 2002-08-05 | 2011-08-02
Michio Watanabe | JPN | GOV | foreign minister | 1991-11 | 1993-04
Miftah Ismail | PAK | GOV | finance minister | 2018-04 | 2018-05
Miftah Ismail | PAK | GOV | finance minister | 2022-04-19 | 2022-09-27
Min Aung Hlaing | MMR | MIL | army chief | 2011-03-30 | 2021-02-01
Min Aung Hlaing | MMR | GOV MIL | junta leader | 2021-02-01
Minoru Kihara | JPN | GOV | defence minister | 2023-09-13 | 2024-10-01
Mir Hazar Khan Khoso | PAK | GOV | caretaker prime minister | 2013-03-25 | 2013-06-05
Mirwaiz Umar Farooq | IND | REL PRE | Kashmiri separatist leader | 1993
Mirza Aslam Beg | PAK | MIL | army chief | 1988-08-17 | 1991-08-16
Miyeegombyn Enkhbold; Miyegombo Enkhbold | MNG | GOV | prime minister | 2006-01 | 2007-11
Mizuho Fukushima | JPN | PTY | leader of the Social Democrats | 2003-11 | 2013-07
Moana Carcasses Kalosil; Moana Carcasses | VUT | GOV | prime minister | 2013-03-23 | 2014-05-15
Moeen Qureshi; Moin Qureshi | PAK | GOV | caretaker prime minister | 1993-07-18 | 1993-10-19
Moeldoko | IDN | MIL | army chief | 2013-08 | 2015-07
Mohamad Hasan | MYS | GOV | defence minister | 2022-12-03 | 2023-12-12
Mohamad Hasan | MYS | GOV | foreign minister | 2023-12
Mohamad Sabu; Mohamed Sabu | MYS | GOV | defence minister | 2018-05-21 | 2020-02-24
Mohamed Muizzu | MDV | GOV | president | 2023-11-17
Mohamed Nasheed; Mohammed Nasheed | MDV | GOV | president | 2008-11-11 | 2012-02-07
Mohamed Nasheed; Mohammed Nasheed | MDV | PTY OPP | former president | 2012-02-07 | 2019-05
Mohamed Nasheed; Mohammed Nasheed | MDV | LEG | speaker of parliament | 2019-05 | 2023-11
Mohamed Waheed | MDV | GOV | president | 2012-02-07 | 2013-11-17
Mohammad Humayon Qayoumi; Humayun Qayoumi | AFG | GOV | finance minister | 2018-06 | 2020-01
Mohammad Yaqoob; Mullah Yaqoob; Mullah Mohammad Yaqoob | AFG | GOV | defence minister | 2021-09-07
Mohammadmian Soomro; Muhammad Mian Soomro; Mohammedmian Soomro | PAK | GOV | caretaker prime minister | 2007-11-16 | 2008-03-25
Mohammadmian Soomro; Muhammad Mian Soomro; Mohammedmian Soomro | PAK | GOV | acting president | 2008-08-18 | 2008-09-09
Mohammed Fahim; Mohammad Fahim; Mohammad Qasim Fahim | AFG | MIL REB | Northern Alliance commander | 2001-09 | 2001-12-22
Mohammed Fahim; Mohammad Fahim; Mohammad Qasim Fahim | AFG | GOV | defence minister | 2001-12-22 | 2004-12
Mohammed Fahim; Mohammad Fahim; Mohammad Qasim Fahim | AFG | GOV | vice president | 2009-11 | 2014-03-09
Mohammed Shahabuddin | BGD | GOV | president | 2023-04-24
Mohsin Naqvi | PAK | GOV | interior minister | 2024-03-11
Moinuddin Haider | PAK | GOV | interior minister | 1999-11 | 2002-11
Moon Jae-in; Moon Jae In | KOR | PTY OPP | politician | 2012 | 2017-05-10
Moon Jae-in; Moon Jae In | KOR | PTY OPP | leader of the Democratic Party | 2015-02-08 | 2016-01
Moon Jae-in; Moon Jae In | KOR | GOV | president | 2017-05-10 | 2022-05-10
Moon Jae-in; Moon Jae In | KOR | ELI | former president | 2022-05-10
Morihiro Hosokawa; Hosokawa | JPN | GOV | prime minister | 1993-08-09 | 1994-04-28
Morshed Khan; M. Morshed Khan | BGD | GOV | foreign minister | 2001-11 | 2006-10
Mosese Tikoitoga | FJI | MIL | army chief | 2014-03 | 2015-07
Motiur Rahman Nizami | BGD | PTY | leader of Jamaat-e-Islami | 2000-11 | 2016-05-11
Muchkund Dubey | IND | GOV | foreign secretary | 1990-04 | 1991-11
Mufti Mohammad Sayeed; Mufti Mohammed Sayeed | IND | GOV | home minister | 1989-12 | 1990-11
Mufti Mohammad Sayeed; Mufti Mohammed Sayeed | IND | GOV | chief minister of Jammu and Kashmir | 2002-11 | 2005-11
Mufti Mohammad Sayeed; Mufti Mohammed Sayeed | IND | GOV | chief minister of Jammu and Kashmir | 2015-03 | 2016-01
Muhammad Aurangzeb; Mohammad Aurangzeb; Mohammed Aurangzeb | PAK | GOV | finance minister | 2024-03-11
Muhammad Habibur Rahman; Mohammad Habibur Rahman | BGD | GOV | head of the caretaker government | 1996-03-30 | 1996-06-23
Muhammad Yunus; Mohammad Yunus | BGD | BUS | founder of Grameen Bank | 1983 | 2024-08-08
Muhammad Yunus; Mohammad Yunus | BGD | GOV | head of the interim government | 2024-08-08
Muhyiddin Yassin | MYS | GOV | deputy prime minister | 2009-04 | 2015-07
Muhyiddin Yassin | MYS | GOV | prime minister | 2020-03-01 | 2021-08-16
Mukhammedkalyi Abylgaziev; Mukhammedkaly Abylgaziyev | KGZ | GOV | prime minister | 2018-04-20 | 2020-06-15
Mukhtar Tileuberdi | KAZ | GOV | foreign minister | 2019-09-18 | 2023-03-30
Mulayam Singh Yadav | IND | GOV | defence minister | 1996-06 | 1998-03
Mulayam Singh Yadav | IND | PTY GOV | chief minister of Uttar Pradesh | 2003-08 | 2007-05
Mullah Akhtar Mansour; Akhtar Mansour; Mullah Akhtar Mohammad Mansour | AFG | REB | leader of the Taliban | 2015-07-31 | 2016-05-21
Mullah Omar; Mullah Mohammed Omar; Mullah Mohammad Omar; Mohammed Omar | AFG | REB | leader of the Taliban | 1994 | 1996-09-27
Mullah Omar; Mullah Mohammed Omar; Mullah Mohammad Omar; Mohammed Omar | AFG | REB GOV | leader of the Taliban | 1996-09-27 | 2001-11-13
Mullah Omar; Mullah Mohammed Omar; Mullah Mohammad Omar; Mohammed Omar | AFG | REB | leader of the Taliban | 2001-11-13 | 2013-04
Murad Ebrahim; Al Haj Murad; Al-Haj Murad Ebrahim; Al Haj Murad Ebrahim | PHL | REB | leader of the MILF | 2003-08 | 2019-02
Murad Ebrahim; Al Haj Murad; Al-Haj Murad Ebrahim; Al Haj Murad Ebrahim | PHL | GOV | chief minister of Bangsamoro | 2019-02 | 2025-03
Murat Nurtleu | KAZ | GOV | foreign minister | 2023-04-03 | 2025-09
Muratbek Imanaliyev; Muratbek Imanaliev | KGZ | GOV | foreign minister | 1997 | 2002
Murli Manohar Joshi | IND | PTY | BJP president | 1991 | 1993
Murray McCully | NZL | GOV | foreign minister | 2008-11-19 | 2017-05
Mustafizur Rahman; A.S.M. Mostafizur Rahman | BGD | GOV | foreign minister | 1991-03 | 1996-03
N.P. Saud; Narayan Prakash Saud | NPL | GOV | foreign minister | 2023-04 | 2024-03
Nadeem Anjum; Nadeem Ahmed Anjum | PAK | GOV | ISI chief | 2021-11-20 | 2024-09
Nadeem Taj | PAK | GOV | ISI chief | 2007-09 | 2008-09
Naiqama Lalabalavu; Ratu Naiqama Lalabalavu | FJI | GOV | president | 2024-11-12
Najib Razak; Najib Abdul Razak; Najib Tun Razak | MYS | GOV | defence minister | 1990-10 | 1995-05
Najib Razak; Najib Abdul Razak; Najib Tun Razak | MYS | GOV | defence minister | 2000 | 2008-09
Najib Razak; Najib Abdul Razak; Najib Tun Razak | MYS | GOV | finance minister | 2008-09-17 | 2018-05-10
Najib Razak; Najib Abdul Razak; Najib Tun Razak | MYS | GOV | prime minister | 2009-04-03 | 2018-05-09
Najib Razak; Najib Abdul Razak; Najib Tun Razak | MYS | ELI | former prime minister | 2018-05-09
Najibullah; Mohammad Najibullah; Mohammed Najibullah | AFG | GOV | president | 1987-09 | 1992-04-16
Najibullah; Mohammad Najibullah; Mohammed Najibullah | AFG | ELI | former president | 1992-04-16 | 1996-09-27
Nambaryn Enkhbayar | MNG | GOV | prime minister | 2000-07 | 2004-08
Nambaryn Enkhbayar | MNG | GOV | president | 2005-06 | 2009-06
Nanaia Mahuta | NZL | GOV | foreign minister | 2020-11-06 | 2023-11-27
Naoki Inose | JPN | GOV | governor of Tokyo | 2012-12-18 | 2013-12-24
Naoki Tanaka | JPN | GOV | defence minister | 2012-01-13 | 2012-06-04
Naoto Kan | JPN | GOV | health minister | 1996-01 | 1996-11
Naoto Kan | JPN | PTY OPP | leader of the Democratic Party | 2002-12 | 2004-05
Naoto Kan | JPN | GOV | finance minister | 2010-01-07 | 2010-06-08
Naoto Kan | JPN | GOV | prime minister | 2010-06-08 | 2011-09-02
Narayan Kaji Shrestha; Narayan Kaji Shrestha Prakash | NPL | GOV | foreign minister | 2024-03 | 2024-07-15
Narayan Khadka | NPL | GOV | foreign minister | 2021-09 | 2022-12
Narendra Modi; Modi | IND | GOV | chief minister of Gujarat | 2001-10-07 | 2014-05-22
Narendra Modi; Modi | IND | GOV | prime minister | 2014-05-26
Narongphan Jitkaewthae; Narongpan Jitkaewtae | THA | MIL | army chief | 2020-10 | 2023-09
Naseerullah Babar | PAK | GOV | interior minister | 1993-10 | 1996-11
Nasirul Mulk; Nasir-ul-Mulk | PAK | GOV | caretaker prime minister | 2018-06-01 | 2018-08-18
Natsagiin Bagabandi | MNG | GOV | president | 1997-06 | 2005-06
Natsuo Yamaguchi | JPN | PTY | leader of Komeito | 2009-09 | 2024-09
Natwar Singh; K. Natwar Singh | IND | GOV | foreign minister | 2004-05-22 | 2005-11
Naveed Mukhtar | PAK | GOV | ISI chief | 2016-12 | 2018-10
Naveed Qamar; Syed Naveed Qamar | PAK | GOV | finance minister | 2008-05 | 2008-10
Naveed Qamar; Syed Naveed Qamar | PAK | GOV | defence minister | 2012-06 | 2013-03
Nawaz Sharif | PAK | GOV | prime minister | 1990-11-06 | 1993-07-18
Nawaz Sharif | PAK | PTY OPP | opposition leader | 1993-07-18 | 1997-02-17
Nawaz Sharif | PAK | GOV | prime minister | 1997-02-17 | 1999-10-12
Nawaz Sharif | PAK | PTY OPP | former prime minister | 1999-10-12 | 2013-06-05
Nawaz Sharif | PAK | GOV | prime minister | 2013-06-05 | 2017-07-28
Nawaz Sharif | PAK | ELI PTY | former prime minister | 2017-07-28
Ng Eng Hen | SGP | GOV | defence minister | 2011-05-21 | 2025-05-23
Ngo Xuan Lich | VNM | GOV | defence minister | 2016-04 | 2021-04
Nguyen Co Thach | VNM | GOV | foreign minister | 1980 | 1991-08
Nguyen Dy Nien | VNM | GOV | foreign minister | 2000-01 | 2006-06
Nguyen Manh Cam | VNM | GOV | foreign minister | 1991-08 | 2000-01
Nguyen Minh Triet | VNM | GOV | president | 2006-06-27 | 2011-07-25
Nguyen Phu Trong | VNM | PTY GOV | Communist Party chief | 2011-01-19 | 2024-07-19
Nguyen Phu Trong | VNM | GOV | president | 2018-10-23 | 2021-04-05
Nguyen Tan Dung | VNM | GOV | prime minister | 2006-06-27 | 2016-04-06
Nguyen Van Linh | VNM | PTY GOV | Communist Party chief | 1986-12 | 1991-06
Nguyen Xuan Phuc | VNM | GOV | prime minister | 2016-04-07 | 2021-04-05
Nguyen Xuan Phuc | VNM | GOV | president | 2021-04-05 | 2023-01-18
Nicola Willis | NZL | GOV | finance minister | 2023-11-27
Nikolai Tanayev | KGZ | GOV | prime minister | 2002-05-30 | 2005-03-24
Nirmala Sitharaman | IND | GOV | defence minister | 2017-09 | 2019-05-30
Nirmala Sitharaman | IND | GOV | finance minister | 2019-05-31
Nirupama Rao | IND | GOV | foreign secretary | 2009-08 | 2011-07
Nitin Gadkari | IND | PTY | BJP president | 2009-12 | 2013-01
Nitish Kumar | IND | PTY GOV | chief minister of Bihar | 2005-11-24 | 2014-05-20
Nitish Kumar | IND | PTY GOV | chief minister of Bihar | 2015-02-22
Nitya Pibulsonggram; Nitya Pibulsongkram | THA | GOV | foreign minister | 2006-10-09 | 2008-02-06
Niwatthamrong Boonsongpaisan; Niwattumrong Boonsongpaisan | THA | GOV | acting prime minister | 2014-05-07 | 2014-05-22
Nobuo Kishi | JPN | GOV | defence minister | 2020-09-16 | 2022-08-10
Nobutaka Machimura | JPN | GOV | foreign minister | 2004-09-27 | 2005-10-31
Nobutaka Machimura | JPN | GOV | foreign minister | 2007-08-27 | 2007-09-26
Nobutaka Machimura | JPN | GOV | chief cabinet secretary | 2007-09-26 | 2008-09-24
Noli de Castro | PHL | GOV | vice president | 2004-06-30 | 2010-06-30
Nong Duc Manh | VNM | PTY GOV | Communist Party chief | 2001-04-22 | 2011-01-19
Noor Wali Mehsud | PAK | REB | leader of the Pakistani Taliban | 2018-06
Noor-ul-Haq Ulomi; Nur ul-Haq Ulumi; Noor ul-Haq Ulumi | AFG | GOV | interior minister | 2015-01 | 2016-02
Noppadon Pattama | THA | GOV | foreign minister | 2008-02-06 | 2008-07-14
Norberto Gonzales | PHL | GOV | defence secretary | 2009-11 | 2010-06-30
Norodom Ranariddh; Prince Norodom Ranariddh; Prince Ranariddh; Ranariddh | KHM | GOV | first prime minister | 1993-07 | 1997-07-06
Norodom Ranariddh; Prince Norodom Ranariddh; Prince Ranariddh; Ranariddh | KHM | PTY OPP | ousted first prime minister | 1997-07-06 | 1998-11
Norodom Ranariddh; Prince Norodom Ranariddh; Prince Ranariddh; Ranariddh | KHM | LEG | speaker of parliament | 1998-11 | 2006-03
Norodom Sihamoni; King Norodom Sihamoni; King Sihamoni | KHM | GOV | king | 2004-10-14
Norodom Sihanouk; Prince Norodom Sihanouk; King Norodom Sihanouk; King Sihanouk; Prince Sihanouk; Sihanouk | KHM | REB OPP | leader of the resistance | 1982 | 1991-11
Norodom Sihanouk; Prince Norodom Sihanouk; King Norodom Sihanouk; King Sihanouk; Prince Sihanouk; Sihanouk | KHM | GOV | head of state | 1991-11 | 1993-09-24
Norodom Sihanouk; Prince Norodom Sihanouk; King Norodom Sihanouk; King Sihanouk; Prince Sihanouk; Sihanouk | KHM | GOV | king | 1993-09-24 | 2004-10-07
Norodom Sihanouk; Prince Norodom Sihanouk; King Norodom Sihanouk; King Sihanouk; Prince Sihanouk; Sihanouk | KHM | ELI | former king | 2004-10-07 | 2012-10-15
Norovyn Altankhuyag; Norov Altankhuyag | MNG | GOV | prime minister | 2012-08 | 2014-11
Nouhak Phoumsavan; Nouhak Phoumsavanh | LAO | GOV | president | 1992-11-25 | 1998-02-24
Nuon Chea | KHM | REB | Khmer Rouge leader | 1975 | 1998-12-25
Nuon Chea | KHM | ELI | former Khmer Rouge leader | 1998-12-25 | 2019-08-04
Nur Misuari | PHL | REB PTY | leader of the MNLF | 1972 | 1996-09-02
Nur Misuari | PHL | GOV | governor of Muslim Mindanao | 1996-09 | 2001-11
Nur Misuari | PHL | REB | leader of the MNLF | 2001-11
Nurlan Balgimbayev | KAZ | GOV | prime minister | 1997-10-10 | 1999-10-01
Nursultan Nazarbayev; Nursultan Nazarbaev; Nazarbayev | KAZ | GOV | president | 1990-04-24 | 2019-03-20
Nursultan Nazarbayev; Nursultan Nazarbaev; Nazarbayev | KAZ | ELI | former president | 2019-03-20
Nyan Win | MMR | GOV | foreign minister | 2004-09 | 2011-03
Ohn Gyaw | MMR | GOV | foreign minister | 1991-09 | 1998-11
Olzhas Bektenov | KAZ | GOV | prime minister | 2024-02-06
Omar Abdullah | IND | GOV | chief minister of Jammu and Kashmir | 2009-01 | 2015-01
Omar Abdullah | IND | GOV | chief minister of Jammu and Kashmir | 2024-10
Omar Zakhilwal; Hazrat Omar Zakhilwal | AFG | GOV | finance minister | 2009-02 | 2015-01
Omurbek Babanov | KGZ | GOV | prime minister | 2011-12-23 | 2012-09-01
Ong Teng Cheong | SGP | GOV | president | 1993-09-01 | 1999-09-01
Orlando Mercado | PHL | GOV | defence secretary | 1998-07 | 2001-01
P. Chidambaram; Palaniappan Chidambaram; Chidambaram | IND | GOV | finance minister | 1996-06 | 1998-03
P. Chidambaram; Palaniappan Chidambaram; Chidambaram | IND | GOV | finance minister | 2004-05 | 2008-11
P. Chidambaram; Palaniappan Chidambaram; Chidambaram | IND | GOV | home minister | 2008-11-30 | 2012-07
P. Chidambaram; Palaniappan Chidambaram; Chidambaram | IND | GOV | finance minister | 2012-07 | 2014-05
P.V. Narasimha Rao; Narasimha Rao; P. V. Narasimha Rao | IND | PTY OPP | leader of the Congress party | 1991-05-29 | 1991-06-21
P.V. Narasimha Rao; Narasimha Rao; P. V. Narasimha Rao | IND | GOV | prime minister | 1991-06-21 | 1996-05-16
P.V. Narasimha Rao; Narasimha Rao; P. V. Narasimha Rao | IND | GOV | foreign minister | 1992-03-31 | 1993-01-18
P.V. Narasimha Rao; Narasimha Rao; P. V. Narasimha Rao | IND | GOV | defence minister | 1993-03-06 | 1996-05-16
P.V. Narasimha Rao; Narasimha Rao; P. V. Narasimha Rao | IND | ELI | former prime minister | 1996-05-16
Paek Nam Sun; Paek Nam-sun | PRK | GOV | foreign minister | 1998-09 | 2007-01
Paetongtarn Shinawatra; Paetongtarn | THA | GOV | prime minister | 2024-08-16 | 2025-08-29
Paias Wingti | PNG | GOV | prime minister | 1992-07-17 | 1994-08-30
Pak Pong Ju; Pak Pong-ju | PRK | GOV | prime minister | 2003-09 | 2007-04
Pak Pong Ju; Pak Pong-ju | PRK | GOV | prime minister | 2013-04 | 2019-04
Pak Thae Song; Pak Thae-song | PRK | GOV | prime minister | 2024-12
Pak Ui Chun; Pak Ui-chun | PRK | GOV | foreign minister | 2007-05 | 2014-04
Pan Gongsheng | CHN | GOV | central bank governor | 2023-07-25
Pana Klaewplodtook; Pana Klaewblaudtuk | THA | MIL | army chief | 2024-10
Park Chung-soo | KOR | GOV | foreign minister | 1998-03 | 1998-08
Park Geun-hye; Park Geun Hye | KOR | PTY OPP | leader of the Grand National Party | 2004-03 | 2006-06
Park Geun-hye; Park Geun Hye | KOR | GOV | president | 2013-02-25 | 2017-03-10
Park Geun-hye; Park Geun Hye | KOR | ELI | former president | 2017-03-10
Park Jin | KOR | GOV | foreign minister | 2022-05-12 | 2024-01
Park Tae-joon | KOR | GOV | prime minister | 2000-01 | 2000-05
Parnpree Bahiddha-Nukara; Parnpree Bahiddhanukara | THA | GOV | foreign minister | 2023-09-01 | 2024-04-28
Paul Keating | AUS | GOV | treasurer | 1983-03 | 1991-06-03
Paul Keating | AUS | GOV | prime minister | 1991-12-20 | 1996-03-11
Paul Keating | AUS | ELI | former prime minister | 1996-03-11
Pauline Hanson | AUS | PTY OPP | leader of One Nation | 1997-04
Penny Wong | AUS | GOV | foreign minister | 2022-05-23
Perfecto Yasay | PHL | GOV | foreign secretary | 2016-06-30 | 2017-03
Perry Warjiyo | IDN | GOV | central bank governor | 2018-05-24
Pervez Khattak | PAK | GOV | defence minister | 2018-08-20 | 2022-04-10
Pervez Musharraf; Parvez Musharraf; Musharraf | PAK | MIL | army chief | 1998-10-07 | 1999-10-12
Pervez Musharraf; Parvez Musharraf; Musharraf | PAK | GOV MIL | military ruler | 1999-10-12 | 2001-06-20
Pervez Musharraf; Parvez Musharraf; Musharraf | PAK | GOV | president | 2001-06-20 | 2008-08-18
Pervez Musharraf; Parvez Musharraf; Musharraf | PAK | ELI | former president | 2008-08-18 | 2023-02-05
Peter Cosgrove | AUS | MIL | commander of INTERFET | 1999-09 | 2000-02
Peter Cosgrove | AUS | MIL | army chief | 2000-07 | 2005-07
Peter Cosgrove | AUS | GOV | governor-general | 2014-03 | 2019-07
Peter Costello | AUS | GOV | treasurer | 1996-03-11 | 2007-12-03
Peter Dutton | AUS | GOV | immigration minister | 2014-12 | 2018-08
Peter Dutton | AUS | GOV | defence minister | 2021-03 | 2022-05
Peter Dutton | AUS | PTY OPP | opposition leader | 2022-05-30 | 2025-05-03
Peter O'Neill | PNG | GOV | prime minister | 2011-08-02 | 2019-05-29
Peter Reith | AUS | GOV | defence minister | 2001-01-30 | 2001-11
Pham Binh Minh | VNM | GOV | foreign minister | 2011-08 | 2021-04
Pham Gia Khiem | VNM | GOV | foreign minister | 2006-06 | 2011-08
Pham Minh Chinh | VNM | GOV | prime minister | 2021-04-05
Pham Van Tra | VNM | GOV | defence minister | 1997-12 | 2006-06
Phan Van Giang | VNM | GOV | defence minister | 2021-04
Phan Van Khai | VNM | GOV | prime minister | 1997-09-25 | 2006-06-27
Phankham Viphavanh | LAO | GOV | prime minister | 2021-03-22 | 2022-12-30
Phil Goff | NZL | GOV | foreign minister | 1999-12-10 | 2005-10-19
Phil Goff | NZL | PTY OPP | opposition leader | 2008-11-19 | 2011-12-13
Phoolan Devi | IND | CRM LEG | bandit queen | 1981 | 2001-07
Phumtham Wechayachai; Phumtham Wechayachai | THA | GOV | defence minister | 2024-09-03 | 2025-06-30
Phumtham Wechayachai; Phumtham Wechayachai | THA | GOV | interior minister | 2025-06-30 | 2025-09
Phumtham Wechayachai; Phumtham Wechayachai | THA | GOV | acting prime minister | 2025-07-03 | 2025-09-05
Phung Quang Thanh | VNM | GOV | defence minister | 2006-06 | 2016-04
Pita Limjaroenrat | THA | PTY OPP | leader of Move Forward | 2020-03 | 2023-09
Pohiva Tu'i'onetoa; Pohiva Tuionetoa | TON | GOV | prime minister | 2019-10-08 | 2021-12-27
Pol Pot | KHM | REB | leader of the Khmer Rouge | 1963 | 1997-07
Pol Pot | KHM | ELI REB | former Khmer Rouge leader | 1997-07 | 1998-04-15
Prabowo Subianto; Prabowo | IDN | MIL | army special forces chief | 1995-12 | 1998-08
Prabowo Subianto; Prabowo | IDN | PTY OPP | politician | 2008 | 2019-10-23
Prabowo Subianto; Prabowo | IDN | GOV | defence minister | 2019-10-23 | 2024-10-20
Prabowo Subianto; Prabowo | IDN | GOV | president | 2024-10-20
Prachanda; Pushpa Kamal Dahal; Pushpa Kamal Dahal Prachanda | NPL | REB PTY | leader of the Maoists | 1996-02 | 2006-11-21
Prachanda; Pushpa Kamal Dahal; Pushpa Kamal Dahal Prachanda | NPL | PTY | leader of the Maoists | 2006-11-21 | 2008-08-18
Prachanda; Pushpa Kamal Dahal; Pushpa Kamal Dahal Prachanda | NPL | GOV | prime minister | 2008-08-18 | 2009-05-25
Prachanda; Pushpa Kamal Dahal; Pushpa Kamal Dahal Prachanda | NPL | PTY OPP | leader of the Maoists | 2009-05-25 | 2016-08-04
Prachanda; Pushpa Kamal Dahal; Pushpa Kamal Dahal Prachanda | NPL | GOV | prime minister | 2016-08-04 | 2017-06-07
Prachanda; Pushpa Kamal Dahal; Pushpa Kamal Dahal Prachanda | NPL | GOV | prime minister | 2022-12-26 | 2024-07-15
Prachanda; Pushpa Kamal Dahal; Pushpa Kamal Dahal Prachanda | NPL | PTY OPP | former prime minister | 2024-07-15
Prachuab Chaiyasan | THA | GOV | foreign minister | 1996-11 | 1997-11
Pradeep Gyawali; Pradeep Kumar Gyawali | NPL | GOV | foreign minister | 2018-03-16 | 2021-06
Prak Sokhonn | KHM | GOV | foreign minister | 2016-04 | 2023-08
Prak Sokhonn | KHM | GOV | foreign minister | 2024-11
Pranab Mukherjee | IND | GOV | foreign minister | 1995-02 | 1996-05
Pranab Mukherjee | IND | GOV | defence minister | 2004-05-22 | 2006-10-24
Pranab Mukherjee | IND | GOV | foreign minister | 2006-10-24 | 2009-05-22
Pranab Mukherjee | IND | GOV | finance minister | 2009-01 | 2012-06
Pranab Mukherjee | IND | GOV | president | 2012-07-25 | 2017-07-25
Prasong Soonsiri; Prasong Sunsiri | THA | GOV | foreign minister | 1992-09 | 1994-10
Pratibha Patil | IND | GOV | president | 2007-07-25 | 2012-07-25
Prawit Wongsuwan | THA | MIL | army chief | 2004-10 | 2005-09
Prawit Wongsuwan | THA | GOV | defence minister | 2008-12-20 | 2011-08-09
Prawit Wongsuwan | THA | GOV | defence minister | 2014-08-30 | 2019-07-10
Prayuth Chan-ocha; Prayut Chan-o-cha; Prayuth Chan-o-cha; Prayuth | THA | MIL | army chief | 2010-10-01 | 2014-05-22
Prayuth Chan-ocha; Prayut Chan-o-cha; Prayuth Chan-o-cha; Prayuth | THA | GOV MIL | junta leader | 2014-05-22 | 2014-08-24
Prayuth Chan-ocha; Prayut Chan-o-cha; Prayuth Chan-o-cha; Prayuth | THA | GOV | prime minister | 2014-08-24 | 2023-08-22
Prince Norodom Sirivudh; Norodom Sirivudh | KHM | GOV | foreign minister | 1993-11 | 1994-10
Punsalmaagiin Ochirbat | MNG | GOV | president | 1990-03 | 1997-06
Puntsagiin Jasrai | MNG | GOV | prime minister | 1992-07 | 1996-07
Purbaya Yudhi Sadewa | IDN | GOV | finance minister | 2025-09-08
Purnomo Yusgiantoro | IDN | GOV | defence minister | 2009-10-22 | 2014-10-20
Qamar Javed Bajwa | PAK | MIL | army chief | 2016-11-29 | 2022-11-29
Qari Yousuf Ahmadi; Yousuf Ahmadi | AFG | REB | Taliban spokesman | 2006 | 2021
Qazi Hussain Ahmed; Qazi Hussain Ahmad | PAK | REL PTY OPP | leader of Jamaat-e-Islami | 1987 | 2009
Qian Qichen | CHN | GOV | foreign minister | 1988-04-12 | 1998-03-18
Qian Qichen | CHN | GOV | vice premier | 1998-03-18 | 2003-03
Qiao Shi | CHN | LEG | chairman of parliament | 1993-03-27 | 1998-03-15
Qin Gang | CHN | GOV | foreign ministry spokesman | 2005-09 | 2010-10
Qin Gang | CHN | GOV | ambassador to the United States | 2021-07 | 2022-12-30
Qin Gang | CHN | GOV | foreign minister | 2022-12-30 | 2023-07-25
Qin Huasun | CHN | GOV | ambassador to the United Nations | 1995 | 2000
Qin Jiwei | CHN | GOV | defence minister | 1988-04 | 1993-03
R. Venkataraman | IND | GOV | president | 1987-07-25 | 1992-07-25
Rabbie Namaliu | PNG | GOV | prime minister | 1988-07-04 | 1992-07-17
Rafiq Tarar; Mohammad Rafiq Tarar | PAK | GOV | president | 1998-01-01 | 2001-06-20
Raghuram Rajan | IND | GOV | central bank governor | 2013-09-04 | 2016-09-04
Raheel Sharif | PAK | MIL | army chief | 2013-11-29 | 2016-11-29
Rahul Gandhi | IND | PTY GOV | Congress party leader | 2007-09 | 2014-05-26
Rahul Gandhi | IND | PTY OPP | Congress party leader | 2014-05-26
Rahul Gandhi | IND | PTY OPP | leader of the Congress party | 2017-12-16 | 2019-07
Rahul Gandhi | IND | PTY OPP | opposition leader | 2024-06-25
Rais Yatim | MYS | GOV | foreign minister | 2008-03-18 | 2009-04-09
Raja Pervez Ashraf; Raja Pervaiz Ashraf | PAK | GOV | prime minister | 2012-06-22 | 2013-03-24
Rajiv Gandhi | IND | PTY OPP | leader of the Congress party | 1989-12-02 | 1991-05-21
Rajnath Singh | IND | PTY | BJP president | 2005-12-31 | 2009-12
Rajnath Singh | IND | PTY | BJP president | 2013-01-23 | 2014-05-26
Rajnath Singh | IND | GOV | home minister | 2014-05-26 | 2019-05-30
Rajnath Singh | IND | GOV | defence minister | 2019-05-31
Rakhmon Nabiyev | TJK | GOV | president | 1991-12-02 | 1992-09-07
Ralph Willis | AUS | GOV | treasurer | 1993-12-23 | 1996-03-11
Ram Baran Yadav | NPL | GOV | president | 2008-07-23 | 2015-10-29
Ram Chandra Poudel; Ram Chandra Paudel | NPL | GOV | president | 2023-03-13
Ram Nath Kovind | IND | GOV | president | 2017-07-25 | 2022-07-25
Rana Sanaullah; Rana Sanaullah Khan | PAK | GOV | interior minister | 2022-04-19 | 2023-08-10
Ranasinghe Premadasa | LKA | GOV | president | 1989-01-02 | 1993-05-01
Rangin Dadfar Spanta | AFG | GOV | foreign minister | 2006-04 | 2010-01
Rangin Dadfar Spanta | AFG | GOV | national security adviser | 2010-02 | 2014-09
Ranil Wickremesinghe; Wickremesinghe | LKA | GOV | prime minister | 1993-05-07 | 1994-08-19
Ranil Wickremesinghe; Wickremesinghe | LKA | PTY OPP | opposition leader | 1994-11 | 2001-12
Ranil Wickremesinghe; Wickremesinghe | LKA | GOV | prime minister | 2001-12-09 | 2004-04-06
Ranil Wickremesinghe; Wickremesinghe | LKA | PTY OPP | opposition leader | 2004-04-06 | 2015-01-09
Ranil Wickremesinghe; Wickremesinghe | LKA | GOV | prime minister | 2015-01-09 | 2019-11-21
Ranil Wickremesinghe; Wickremesinghe | LKA | GOV | prime minister | 2022-05-12 | 2022-07-20
Ranil Wickremesinghe; Wickremesinghe | LKA | GOV | president | 2022-07-21 | 2024-09-23
Ranil Wickremesinghe; Wickremesinghe | LKA | ELI | former president | 2024-09-23
Ranjan Mathai | IND | GOV | foreign secretary | 2011-08 | 2013-07
Rao Sikandar Iqbal | PAK | GOV | defence minister | 2002-11 | 2007-11
Rashid Alimov | TJK | GOV | foreign minister | 1992-12 | 1994
Rashid Meredov | TKM | GOV | foreign minister | 2001-07
Ratnasiri Wickremanayake | LKA | GOV | prime minister | 2000-08-10 | 2001-12-07
Ratnasiri Wickremanayake | LKA | GOV | prime minister | 2005-11-21 | 2010-04-21
Ratu Sir Kamisese Mara; Kamisese Mara; Ratu Mara | FJI | GOV | prime minister | 1987-12 | 1992-06-02
Ratu Sir Kamisese Mara; Kamisese Mara; Ratu Mara | FJI | GOV | president | 1993-12 | 2000-05-29
Raul Manglapus | PHL | GOV | foreign secretary | 1987-10 | 1992-06
Ravi Karunanayake | LKA | GOV | foreign minister | 2017-05-22 | 2017-08-10
Rebiya Kadeer | CHN | PRE OPP | Uighur leader | 2005
Rehman Malik | PAK | GOV | interior minister | 2008-03 | 2013-03
Rekha Gupta | IND | PTY GOV | chief minister of Delhi | 2025-02-20
Renato de Villa | PHL | GOV | defence secretary | 1991-07 | 1997-09
Rene Harris; René Harris | NRU | GOV | president | 2001-03 | 2003-01
Renho | JPN | PTY OPP | leader of the Democratic Party | 2016-09-15 | 2017-09-01
Retno Marsudi | IDN | GOV | foreign minister | 2014-10-27 | 2024-10-20
Ri Son Gwon; Ri Son-gwon | PRK | GOV | foreign minister | 2020-01 | 2022-06
Ri Su Yong; Ri Su-yong | PRK | GOV | foreign minister | 2014-04 | 2016-05
Ri Yong Ho; Ri Yong-ho | PRK | GOV | foreign minister | 2016-05 | 2020-01
Richard Marles | AUS | GOV | defence minister | 2022-06-01
Rick Houenipwela | SLB | GOV | prime minister | 2017-11-15 | 2019-04-24
Rimbink Pato | PNG | GOV | foreign minister | 2012-08 | 2019-06
Rinchinnyamyn Amarjargal; Rinchinnyam Amarjargal | MNG | GOV | prime minister | 1999-07 | 2000-07
Rizwan Akhtar | PAK | GOV | ISI chief | 2014-11 | 2016-12
Robert Hill | AUS | GOV | defence minister | 2001-11-26 | 2006-01-27
Roberto Romulo | PHL | GOV | foreign secretary | 1992-07 | 1995-04
Rodrigo Duterte; Duterte | PHL | GOV | mayor of Davao | 2001-06 | 2010-06
Rodrigo Duterte; Duterte | PHL | GOV | mayor of Davao | 2013-06 | 2016-06
Rodrigo Duterte; Duterte | PHL | GOV | president | 2016-06-30 | 2022-06-30
Rodrigo Duterte; Duterte | PHL | ELI | former president | 2022-06-30
Roh Moo-hyun; Roh Moo Hyun | KOR | GOV | president | 2003-02-25 | 2008-02-25
Roh Moo-hyun; Roh Moo Hyun | KOR | ELI | former president | 2008-02-25 | 2009-05-23
Roh Tae-woo; Roh Tae Woo | KOR | GOV | president | 1988-02-25 | 1993-02-25
Roh Tae-woo; Roh Tae Woo | KOR | ELI | former president | 1993-02-25
Rohitha Bogollagama | LKA | GOV | foreign minister | 2007-01-28 | 2010-04-22
Ron Mark | NZL | GOV | defence minister | 2017-10-26 | 2020-11-06
Rong Yiren | CHN | GOV | vice president | 1993-03-27 | 1998-03-15
Roza Otunbayeva; Rosa Otunbayeva | KGZ | PTY OPP | opposition leader | 2004-12 | 2010-04-07
Roza Otunbayeva; Rosa Otunbayeva | KGZ | GOV | foreign minister | 2005-03 | 2005-09
Roza Otunbayeva; Rosa Otunbayeva | KGZ | GOV | interim president | 2010-04-07 | 2010-07-03
Roza Otunbayeva; Rosa Otunbayeva | KGZ | GOV | president | 2010-07-03 | 2011-12-01
Rui Maria de Araujo; Rui Maria de Araújo | TLS | GOV | prime minister | 2015-02-16 | 2017-09-15
Ruslan Kazakbayev; Ruslan Kazakbaev | KGZ | GOV | foreign minister | 2010-04 | 2012-09
Ruslan Kazakbayev; Ruslan Kazakbaev | KGZ | GOV | foreign minister | 2020-10 | 2022-04
Russ Kun | NRU | GOV | president | 2022-09-29 | 2023-10-30
Ruth Richardson | NZL | GOV | finance minister | 1990-11-02 | 1993-11
Ryamizard Ryacudu | IDN | GOV | defence minister | 2014-10-27 | 2019-10-20
Ryutaro Hashimoto; Hashimoto | JPN | GOV | finance minister | 1989-08 | 1991-10
Ryutaro Hashimoto; Hashimoto | JPN | GOV | trade minister | 1994-06 | 1996-01-11
Ryutaro Hashimoto; Hashimoto | JPN | GOV | prime minister | 1996-01-11 | 1998-07-30
S. Jaishankar; Subrahmanyam Jaishankar; Jaishankar | IND | GOV | foreign secretary | 2015-01 | 2018-01
S. Jaishankar; Subrahmanyam Jaishankar; Jaishankar | IND | GOV | foreign minister | 2019-05-30
S.B. Chavan | IND | GOV | home minister | 1991-06 | 1996-05
S.M. Krishna | IND | GOV | foreign minister | 2009-05-22 | 2012-10-26
S.P. Thamilselvan; S.P. Tamilselvan | LKA | REB PRE | political leader of the Tamil Tigers | 1994 | 2007-11-02
S.R. Nathan; Sellapan Ramanathan | SGP | GOV | president | 1999-09-01 | 2011-09-01
Sadakazu Tanigaki | JPN | GOV | finance minister | 2003-09-22 | 2006-09-26
Sadyr Japarov; Sadyr Zhaparov; Japarov | KGZ | GOV | prime minister | 2020-10-10 | 2020-11-14
Sadyr Japarov; Sadyr Zhaparov; Japarov | KGZ | GOV | president | 2020-10-15
Sahabzada Yaqub Khan; Sahibzada Yaqub Khan | PAK | GOV | foreign minister | 1982-03 | 1991-03
Said Abdullo Nuri; Sayed Abdullo Nuri | TJK | REB PTY | leader of the United Tajik Opposition | 1993 | 1997-06-27
Said Abdullo Nuri; Sayed Abdullo Nuri | TJK | PTY | leader of the Islamic Renaissance Party | 1997-06-27 | 2006-08
Saifuddin Abdullah | MYS | GOV | foreign minister | 2018-07 | 2020-02
Saifuddin Abdullah | MYS | GOV | foreign minister | 2021-08 | 2022-11
Salahuddin Rabbani | AFG | GOV | foreign minister | 2015-02 | 2019-10
Saleumxay Kommasith | LAO | GOV | foreign minister | 2016-04 | 2024-11
Salman Khurshid | IND | GOV | foreign minister | 2012-10-28 | 2014-05-26
Salvador Laurel | PHL | GOV | vice president | 1986-02 | 1992-06
Sam Rainsy | KHM | GOV | finance minister | 1993-07 | 1994-10
Sam Rainsy | KHM | PTY OPP | opposition leader | 1994-10
Samak Sundaravej; Samak | THA | GOV | prime minister | 2008-01-29 | 2008-09-09
Sanae Takaichi; Takaichi | JPN | GOV | prime minister | 2025-10-21
Sanjaagiin Bayar; Sanj Bayar | MNG | GOV | prime minister | 2007-11 | 2009-10
Sanjay Malhotra | IND | GOV | central bank governor | 2024-12-11
Sapar Isakov | KGZ | GOV | prime minister | 2017-08-26 | 2018-04-19
Saparmurat Niyazov; Saparmurad Niyazov; Niyazov; Turkmenbashi | TKM | GOV | president | 1990-11-02 | 2006-12-21
Sara Duterte; Sara Duterte-Carpio | PHL | GOV | vice president | 2022-06-30
Sarath Fonseka | LKA | MIL | army chief | 2005-12 | 2009-07
Sarath Fonseka | LKA | PTY OPP | former army chief | 2009-11
Sardar Assef Ahmed Ali; Sardar Aseff Ahmed Ali | PAK | GOV | foreign minister | 1993-11 | 1996-11
Sarfraz Bugti; Sarfaraz Bugti | PAK | GOV | caretaker interior minister | 2023-08-17 | 2023-12
Sartaj Aziz | PAK | GOV | finance minister | 1990-08 | 1993-07
Sartaj Aziz | PAK | GOV | finance minister | 1997-02 | 1998-08
Sartaj Aziz | PAK | GOV | foreign minister | 1998-08 | 1999-10-12
Sartaj Aziz | PAK | GOV | foreign affairs adviser | 2013-06 | 2017-07
Sato Kilman | VUT | GOV | prime minister | 2010-12-02 | 2013-03-23
Sato Kilman | VUT | GOV | prime minister | 2015-06-11 | 2016-02-11
Sato Kilman | VUT | GOV | prime minister | 2023-09-04 | 2023-10-06
Satoshi Morimoto | JPN | GOV | defence minister | 2012-06-04 | 2012-12-26
Satsuki Katayama | JPN | GOV | finance minister | 2025-10-21
Saufatu Sopoanga | TUV | GOV | prime minister | 2002-08 | 2004-08
Saw Maung | MMR | GOV MIL | junta leader | 1988-09-18 | 1992-04-23
Scott Morrison | AUS | GOV | immigration minister | 2013-09-18 | 2014-12
Scott Morrison | AUS | GOV | treasurer | 2015-09 | 2018-08-24
Scott Morrison | AUS | GOV | prime minister | 2018-08-24 | 2022-05-23
Scott Morrison | AUS | ELI | former prime minister | 2022-05-23
Sean Chen | TWN | GOV | prime minister | 2012-02-06 | 2013-02-18
Seiji Maehara | JPN | PTY OPP | leader of the Democratic Party | 2005-09 | 2006-04
Seiji Maehara | JPN | GOV | foreign minister | 2010-09-17 | 2011-03-07
Serdar Berdymukhamedov; Serdar Berdimuhamedow; Serdar Berdimuhamedov | TKM | GOV | president | 2022-03-19
Serge Vohor | VUT | GOV | prime minister | 1995-12-21 | 1996-02
Serge Vohor | VUT | GOV | prime minister | 1996-09-30 | 1998-03-30
Serge Vohor | VUT | GOV | prime minister | 2004-07-29 | 2004-12-11
Sergei Tereshchenko | KAZ | GOV | prime minister | 1991-10 | 1994-10
Serik Akhmetov | KAZ | GOV | prime minister | 2012-09-24 | 2014-04-02
Shafiqur Rahman | BGD | PTY | leader of Jamaat-e-Islami | 2019-12
Shah Mehmood Qureshi; Shah Mahmood Qureshi | PAK | GOV | foreign minister | 2008-03-31 | 2011-02-09
Shah Mehmood Qureshi; Shah Mahmood Qureshi | PAK | GOV | foreign minister | 2018-08-20 | 2022-04-10
Shah Mehmood Qureshi; Shah Mahmood Qureshi | PAK | PTY OPP | politician | 2022-04-10
Shahabuddin Ahmed | BGD | GOV | acting president | 1990-12-06 | 1991-10-09
Shahabuddin Ahmed | BGD | GOV | president | 1996-10-09 | 2001-11-14
Shahid Khaqan Abbasi | PAK | GOV | prime minister | 2017-08-01 | 2018-05-31
Shaktikanta Das | IND | GOV | central bank governor | 2018-12-12 | 2024-12-10
Shamshad Akhtar | PAK | GOV | caretaker finance minister | 2023-08-17 | 2024-03-04
Shankar Dayal Sharma | IND | GOV | president | 1992-07-25 | 1997-07-25
Shantha Kottegoda | LKA | MIL | army chief | 2004-07 | 2005-12
Sharad Pawar | IND | GOV | defence minister | 1991-06 | 1993-03
Sharad Pawar | IND | PTY GOV | chief minister of Maharashtra | 1993-03-06 | 1995-03-14
Sharad Pawar | IND | PTY OPP | opposition leader | 1998-03-19 | 1999-04
Sharad Pawar | IND | GOV | agriculture minister | 2004-05 | 2014-05
Sharad Pawar | IND | PTY OPP | politician | 2014-05
Shaukat Aziz | PAK | GOV | finance minister | 1999-11 | 2004-08-28
Shaukat Aziz | PAK | GOV | prime minister | 2004-08-28 | 2007-11-16
Shaukat Tarin | PAK | GOV | finance minister | 2008-10 | 2010-02
Shaukat Tarin | PAK | GOV | finance minister | 2021-04-17 | 2022-04-10
Shavendra Silva | LKA | MIL | army chief | 2019-08-18 | 2022-05-31
Shavkat Mirziyoyev; Mirziyoyev | UZB | GOV | prime minister | 2003-12 | 2016-12
Shavkat Mirziyoyev; Mirziyoyev | UZB | GOV | president | 2016-09-08
Shehbaz Sharif; Shahbaz Sharif | PAK | GOV | chief minister of Punjab | 1997-02 | 1999-10
Shehbaz Sharif; Shahbaz Sharif | PAK | GOV | chief minister of Punjab | 2008-06 | 2018-06
Shehbaz Sharif; Shahbaz Sharif | PAK | PTY OPP | opposition leader | 2018-08 | 2022-04-11
Shehbaz Sharif; Shahbaz Sharif | PAK | GOV | prime minister | 2022-04-11 | 2023-08-14
Shehbaz Sharif; Shahbaz Sharif | PAK | GOV | prime minister | 2024-03-04
Sheikh Hasina; Sheikh Hasina Wajed; Hasina; Sheikh Hasina Wazed | BGD | PTY OPP | leader of the Awami League | 1981 | 1996-06-23
Sheikh Hasina; Sheikh Hasina Wajed; Hasina; Sheikh Hasina Wazed | BGD | GOV | prime minister | 1996-06-23 | 2001-07-15
Sheikh Hasina; Sheikh Hasina Wajed; Hasina; Sheikh Hasina Wazed | BGD | PTY OPP | leader of the Awami League | 2001-07-15 | 2009-01-06
Sheikh Hasina; Sheikh Hasina Wajed; Hasina; Sheikh Hasina Wazed | BGD | GOV | prime minister | 2009-01-06 | 2024-08-05
Sheikh Hasina; Sheikh Hasina Wajed; Hasina; Sheikh Hasina Wazed | BGD | ELI | ousted prime minister | 2024-08-05
Sheikh Rashid Ahmed; Sheikh Rashid | PAK | GOV | interior minister | 2020-12-11 | 2022-04-10
Sheila Dikshit | IND | PTY GOV | chief minister of Delhi | 1998-12-03 | 2013-12-28
Shen Guofang | CHN | GOV | foreign ministry spokesman | 1993 | 1998
Sher Bahadur Deuba; Deuba | NPL | GOV | prime minister | 1995-09-12 | 1997-03-12
Sher Bahadur Deuba; Deuba | NPL | GOV | prime minister | 2001-07-26 | 2002-10-04
Sher Bahadur Deuba; Deuba | NPL | GOV | prime minister | 2004-06-03 | 2005-02-01
Sher Bahadur Deuba; Deuba | NPL | GOV | prime minister | 2017-06-07 | 2018-02-15
Sher Bahadur Deuba; Deuba | NPL | GOV | prime minister | 2021-07-13 | 2022-12-26
Shigeru Ishiba; Ishiba | JPN | GOV | defence minister | 2007-09 | 2008-08
Shigeru Ishiba; Ishiba | JPN | GOV | prime minister | 2024-10-01 | 2025-10-21
Shin Won-sik; Shin Wonsik | KOR | GOV | defence minister | 2023-10-07 | 2024-09-06
Shin Won-sik; Shin Wonsik | KOR | GOV | national security adviser | 2024-08 | 2025-06-04
Shinjiro Koizumi | JPN | GOV | defence minister | 2025-10-21
Shintaro Ishihara | JPN | GOV | governor of Tokyo | 1999-04 | 2012-10
Shinzo Abe | JPN | GOV | chief cabinet secretary | 2005-10-31 | 2006-09-26
Shinzo Abe | JPN | GOV | prime minister | 2006-09-26 | 2007-09-26
Shinzo Abe | JPN | PTY | former prime minister | 2007-09-26 | 2012-12-26
Shinzo Abe | JPN | GOV | prime minister | 2012-12-26 | 2020-09-16
Shinzo Abe | JPN | ELI | former prime minister | 2020-09-16 | 2022-07-08
Shivraj Patil | IND | GOV | home minister | 2004-05 | 2008-11-30
Shivshankar Menon; Shiv Shankar Menon | IND | GOV | foreign secretary | 2006-10 | 2009-07
Shivshankar Menon; Shiv Shankar Menon | IND | GOV | national security adviser | 2010-01 | 2014-05
Shoichi Nakagawa | JPN | GOV | finance minister | 2008-09-24 | 2009-02-17
Shoko Asahara | JPN | REL UAF | cult leader | 1987 | 2018-07-06
Shunichi Suzuki | JPN | GOV | finance minister | 2021-10-04 | 2024-10-01
Shunmugam Jayakumar; S. Jayakumar | SGP | GOV | foreign minister | 1994-01 | 2004-08
Shyam Saran | IND | GOV | foreign secretary | 2004-08 | 2006-09
Siaosi Sovaleni; Hu'akavameiliku Siaosi Sovaleni | TON | GOV | prime minister | 2021-12-27 | 2024-12-09
Sibghatullah Mojaddedi; Sebghatullah Mojaddedi; Sibghatullah Mujaddidi | AFG | REB PTY | rebel leader | 1980 | 1992-04-28
Sibghatullah Mojaddedi; Sebghatullah Mojaddedi; Sibghatullah Mujaddidi | AFG | GOV | president | 1992-04-28 | 1992-06-28
Sibghatullah Mojaddedi; Sebghatullah Mojaddedi; Sibghatullah Mujaddidi | AFG | LEG | head of the upper house | 2005-12 | 2011
Sihasak Phuangketkeow | THA | GOV | foreign minister | 2025-09
Sikander Bakht | IND | GOV | foreign minister | 1996-05-21 | 1996-06-01
Simon Birmingham | AUS | GOV | finance minister | 2020-10-30 | 2022-05-23
Simon Bridges | NZL | PTY OPP | opposition leader | 2018-02-27 | 2020-05-22
Simon Chang; Chang San-cheng | TWN | GOV | prime minister | 2016-02-01 | 2016-05-20
Simon Crean | AUS | PTY OPP | opposition leader | 2001-11-22 | 2003-12-02
Sirajuddin Haqqani | AFG | REB | leader of the Haqqani network | 2007 | 2021-08-15
Sirajuddin Haqqani | AFG | GOV | interior minister | 2021-09-07
Sirimavo Bandaranaike | LKA | PTY OPP | opposition leader | 1989 | 1994-08
Sirimavo Bandaranaike | LKA | GOV | prime minister | 1994-11-14 | 2000-08-09
Sirojiddin Aslov; Sirodjidin Aslov; Sirojidin Aslov; Sirodzhiddin Aslov | TJK | GOV | foreign minister | 2013-11-29
Sisavath Keobounphanh | LAO | GOV | prime minister | 1998-02-24 | 2001-03-27
Sitaram Kesri | IND | PTY OPP | leader of the Congress party | 1996-09 | 1998-03-14
Sitiveni Rabuka; Rabuka | FJI | MIL | coup leader | 1987-05 | 1992-06-02
Sitiveni Rabuka; Rabuka | FJI | GOV | prime minister | 1992-06-02 | 1999-05-19
Sitiveni Rabuka; Rabuka | FJI | ELI | former prime minister | 1999-05-19 | 2022-12-24
Sitiveni Rabuka; Rabuka | FJI | GOV | prime minister | 2022-12-24
Sjafrie Sjamsoeddin | IDN | GOV | defence minister | 2024-10-21
Sodyq Safoyev; Sadyk Safayev; Sodiq Safoyev | UZB | GOV | foreign minister | 2003 | 2005-02
Soe Win | MMR | GOV | prime minister | 2004-10-19 | 2007-10-12
Soe Win | MMR | MIL | deputy army chief | 2011 | 2025
Sok Chenda Sophea | KHM | GOV | foreign minister | 2023-08-22 | 2024-11
Somchai Wongsawat | THA | GOV | prime minister | 2008-09-09 | 2008-12-02
Somdhat Attanand; Somtat Attanan | THA | MIL | army chief | 2002-10 | 2003-09
Somsavat Lengsavad | LAO | GOV | foreign minister | 1993 | 2006-06
Son Sann | KHM | REB PTY | resistance leader | 1979 | 1993
Sonexay Siphandone | LAO | GOV | prime minister | 2022-12-30
Song Min-soon | KOR | GOV | foreign minister | 2006-12 | 2008-02
Song Young-moo | KOR | GOV | defence minister | 2017-07-14 | 2018-09-21
Sonia Gandhi | IND | PTY OPP | leader of the Congress party | 1998-03-14 | 2004-05-22
Sonia Gandhi | IND | PTY GOV | leader of the Congress party | 2004-05-22 | 2014-05-26
Sonia Gandhi | IND | PTY OPP | leader of the Congress party | 2014-05-26
Sonthi Boonyaratglin; Sondhi Boonyaratglin | THA | MIL | army chief | 2005-10 | 2007-09
Sonthi Boonyaratglin; Sondhi Boonyaratglin | THA | GOV MIL | junta leader | 2006-09-19 | 2006-10-01
Sooronbay Jeenbekov | KGZ | GOV | prime minister | 2016-04-13 | 2017-08-22
Sooronbay Jeenbekov | KGZ | GOV | president | 2017-11-24 | 2020-10-15
Soroi Eoe | PNG | GOV | foreign minister | 2020-12 | 2022-08
Sprent Dabwido | NRU | GOV | president | 2011-11-15 | 2013-06-11
Srettha Thavisin; Srettha | THA | GOV | prime minister | 2023-08-22 | 2024-08-14
Sri Mulyani Indrawati; Sri Mulyani | IDN | GOV | finance minister | 2005-12 | 2010-05
Sri Mulyani Indrawati; Sri Mulyani | IDN | GOV | finance minister | 2016-07-27 | 2025-09-08
Stephen Smith | AUS | GOV | foreign minister | 2007-12-03 | 2010-09-14
Stephen Smith | AUS | GOV | defence minister | 2010-09-14 | 2013-09-18
Steven Joyce | NZL | GOV | finance minister | 2016-12-20 | 2017-10-26
Su Tseng-chang | TWN | GOV | prime minister | 2006-01-25 | 2007-05-21
Su Tseng-chang | TWN | GOV | prime minister | 2019-01-14 | 2023-01-31
Suchinda Kraprayoon; Suchinda | THA | MIL | army chief | 1990-03 | 1992-04
Suchinda Kraprayoon; Suchinda | THA | GOV MIL | prime minister | 1992-04-07 | 1992-05-24
Sudharmono | IDN | GOV | vice president | 1988-03-11 | 1993-03-11
Sugiono | IDN | GOV | foreign minister | 2024-10-21
Suh Hoon | KOR | SPY | intelligence chief | 2017-06 | 2020-07
Suh Hoon | KOR | GOV | national security adviser | 2020-07 | 2022-05-10
Suh Wook | KOR | GOV | defence minister | 2020-09-18 | 2022-05-10
Suhail Shaheen | AFG | REB | Taliban spokesman | 2019 | 2021-08-15
Suhail Shaheen | AFG | GOV | envoy | 2021-08-15
Suharto; Soeharto | IDN | GOV | president | 1967-03-12 | 1998-05-21
Suharto; Soeharto | IDN | ELI | former president | 1998-05-21 | 2008-01-27
Sujatha Singh | IND | GOV | foreign secretary | 2013-08 | 2015-01-28
Sukhbaataryn Batbold; Sukhbaatar Batbold | MNG | GOV | prime minister | 2009-10 | 2012-08
Sultan Hassanal Bolkiah; Hassanal Bolkiah | BRN | GOV | sultan | 1967-10
Sunthorn Kongsompong | THA | GOV MIL | junta leader | 1991-02-23 | 1991-03-02
Surakiart Sathirathai | THA | GOV | foreign minister | 2001-02 | 2005-03
Surangel Whipps; Surangel Whipps Jr | PLW | GOV | president | 2021-01-21
Surapong Tovichakchaikul | THA | GOV | foreign minister | 2011-08-09 | 2014-05-22
Surayud Chulanont | THA | MIL | army chief | 1998-10 | 2002
Surayud Chulanont | THA | GOV | prime minister | 2006-10-01 | 2008-01-29
Surya Bahadur Thapa | NPL | GOV | prime minister | 1997-10-07 | 1998-04-15
Surya Bahadur Thapa | NPL | GOV | prime minister | 2003-06-05 | 2004-06-03
Sushil Koirala | NPL | GOV | prime minister | 2014-02-11 | 2015-10-12
Sushila Karki | NPL | JUD | chief justice | 2016-07 | 2017-06
Sushila Karki | NPL | GOV | prime minister | 2025-09-12
Sushilkumar Shinde; Sushil Kumar Shinde | IND | GOV | home minister | 2012-07-31 | 2014-05-26
Sushma Swaraj | IND | PTY OPP | opposition leader | 2009-12 | 2014-05-26
Sushma Swaraj | IND | GOV | foreign minister | 2014-05-26 | 2019-05-30
Susilo Bambang Yudhoyono; Bambang Yudhoyono; Yudhoyono | IDN | GOV | security minister | 2000-08 | 2001-06
Susilo Bambang Yudhoyono; Bambang Yudhoyono; Yudhoyono | IDN | GOV | security minister | 2001-08 | 2004-03
Susilo Bambang Yudhoyono; Bambang Yudhoyono; Yudhoyono | IDN | GOV | president | 2004-10-20 | 2014-10-20
Susilo Bambang Yudhoyono; Bambang Yudhoyono; Yudhoyono | IDN | ELI | former president | 2014-10-20
Sussan Ley | AUS | PTY OPP | opposition leader | 2025-05-13
Suthep Thaugsuban | THA | PTY OPP | protest leader | 2013-10 | 2014-05
Sutin Klungsang; Sutin Klangsaeng | THA | GOV | defence minister | 2023-09-01 | 2024-09
Syahril Sabirin | IDN | GOV | central bank governor | 1998-02 | 2003-05
Syed Ali Shah Geelani; Syed Ali Geelani | IND | PTY PRE | Kashmiri separatist leader | 1993 | 2021-09-01
Syed Hamid Albar | MYS | GOV | defence minister | 1995-05 | 1999-01
Syed Hamid Albar | MYS | GOV | foreign minister | 1999-01 | 2008-03
Ta Mok | KHM | REB | Khmer Rouge leader | 1975 | 1999-03-06
Tahir Yuldashev; Tohir Yuldashev | UZB | REB | leader of the IMU | 1998 | 2009-08
Taj Mohammad Jahid; Taj Mohammad Jahed | AFG | GOV | interior minister | 2016-02 | 2017-08
Taj Mohammad Wardak | AFG | GOV | interior minister | 2002-06 | 2003-01
Takako Doi | JPN | PTY | leader of the Social Democrats | 1986-09 | 1991-07
Takeaki Matsumoto | JPN | GOV | foreign minister | 2011-03-09 | 2011-09-02
Takeshi Iwaya | JPN | GOV | defence minister | 2018-10 | 2019-09-11
Takeshi Iwaya | JPN | GOV | foreign minister | 2024-10-01 | 2025-10-21
Talbak Nazarov | TJK | GOV | foreign minister | 1994-12 | 2006-12
Taneti Maamau | KIR | GOV | president | 2016-03
Tang Fei | TWN | GOV | prime minister | 2000-05-20 | 2000-10-06
Tang Jiaxuan | CHN | GOV | foreign minister | 1998-03-18 | 2003-03-17
Tang Jiaxuan | CHN | GOV | state councillor | 2003-03-17 | 2008-03
Tariq Shah Bahrami | AFG | GOV | defence minister | 2017-04-24 | 2018-12
Tarique Rahman | BGD | PTY OPP | BNP leader | 2002
Tarique Rahman | BGD | PTY OPP | leader of the Bangladesh Nationalist Party | 2018-02
Taro Aso | JPN | GOV | foreign minister | 2005-10-31 | 2007-08-27
Taro Aso | JPN | GOV | prime minister | 2008-09-24 | 2009-09-16
Taro Aso | JPN | GOV | finance minister | 2012-12-26 | 2021-10-04
Taro Kono | JPN | GOV | foreign minister | 2017-08-03 | 2019-09-11
Taro Kono | JPN | GOV | defence minister | 2019-09-11 | 2020-09-16
Taro Nakayama | JPN | GOV | foreign minister | 1989-08 | 1991-11
Taur Matan Ruak | TLS | MIL | army chief | 2002 | 2011
Taur Matan Ruak | TLS | GOV | president | 2012-05-20 | 2017-05-20
Taur Matan Ruak | TLS | GOV | prime minister | 2018-06-22 | 2023-07-01
Tea Banh | KHM | GOV | defence minister | 1987 | 2023-08-22
Tea Seiha | KHM | GOV | defence minister | 2023-08-22
Teatao Teannaki | KIR | GOV | president | 1991-07 | 1994-05
Teburoro Tito | KIR | GOV | president | 1994-10-01 | 2003-03-28
Tej Bunnag | THA | GOV | foreign minister | 2008-07-27 | 2008-09-03
Temir Sariyev | KGZ | GOV | prime minister | 2015-05-01 | 2016-04-11
Teo Chee Hean | SGP | GOV | defence minister | 2003-08 | 2011-05
Teodoro Locsin; Teodoro Locsin Jr. | PHL | GOV | foreign secretary | 2018-10-17 | 2022-06-30
Teofisto Guingona | PHL | GOV | foreign secretary | 2001-02 | 2002-07-02
Teofisto Guingona | PHL | GOV | vice president | 2001-02-07 | 2004-06-30
Thaksin Shinawatra; Thaksin | THA | GOV | foreign minister | 1994-10-25 | 1995-02-10
Thaksin Shinawatra; Thaksin | THA | GOV | prime minister | 2001-02-09 | 2006-09-19
Thaksin Shinawatra; Thaksin | THA | ELI OPP | ousted prime minister | 2006-09-19 | 2023-08-22
Thaksin Shinawatra; Thaksin | THA | ELI | former prime minister | 2023-08-22
Than Shwe | MMR | GOV MIL | junta leader | 1992-04-23 | 2011-03-30
Than Swe | MMR | GOV | foreign minister | 2023-02-01
Thanasak Patimaprakorn; Tanasak Patimapragorn | THA | GOV | foreign minister | 2014-08-30 | 2015-08
Tharman Shanmugaratnam | SGP | GOV | president | 2023-09-14
Theerachai Nakwanich; Teerachai Nakwanit | THA | MIL | army chief | 2015-10 | 2016-09
Thein Sein | MMR | GOV MIL | prime minister | 2007-10-24 | 2011-03-30
Thein Sein | MMR | GOV | president | 2011-03-30 | 2016-03-30
Thein Sein | MMR | ELI | former president | 2016-03-30
Thongloun Sisoulith | LAO | GOV | foreign minister | 2006-06 | 2016-04
Thongloun Sisoulith | LAO | GOV | prime minister | 2016-04 | 2021-03
Thongloun Sisoulith | LAO | GOV | president | 2021-03
Thongsavanh Phomvihane | LAO | GOV | foreign minister | 2024-11
Thongsing Thammavong | LAO | GOV | prime minister | 2010-12-23 | 2016-04-20
Tien Hung-mao | TWN | GOV | foreign minister | 2000-05-20 | 2002-02-01
Tilak Marapana | LKA | GOV | foreign minister | 2017-08-15 | 2019-11-21
Timothy Yang; Yang Chin-tien | TWN | GOV | foreign minister | 2009-09-10 | 2012-09
To Lam | VNM | COP | public security minister | 2016-04 | 2024-05-22
To Lam | VNM | GOV | president | 2024-05-22 | 2024-10-21
To Lam | VNM | PTY GOV | Communist Party chief | 2024-08-03
Tofilau Eti Alesana | WSM | GOV | prime minister | 1988-04 | 1998-11
Tomiichi Murayama; Murayama | JPN | GOV | prime minister | 1994-06-30 | 1996-01-11
Tommy Remengesau; Tommy Remengesau Jr | PLW | GOV | president | 2001-01-19 | 2009-01-15
Tommy Remengesau; Tommy Remengesau Jr | PLW | GOV | president | 2013-01-17 | 2021-01-21
Tommy Suharto; Hutomo Mandala Putra | IDN | BUS | son of Suharto | 1990
Tomoko Tamura | JPN | PTY OPP | leader of the Communist Party | 2024-01
Tomomi Inada | JPN | GOV | defence minister | 2016-08-03 | 2017-07-28
Tony Abbott | AUS | PTY OPP | opposition leader | 2009-12-01 | 2013-09-18
Tony Abbott | AUS | GOV | prime minister | 2013-09-18 | 2015-09-15
Tony Abbott | AUS | ELI | former prime minister | 2015-09-15
Tony Tan; Tony Tan Keng Yam | SGP | GOV | president | 2011-09-01 | 2017-08-31
Toshihiko Fukui | JPN | GOV | central bank governor | 2003-03-20 | 2008-03-19
Toshiki Kaifu | JPN | GOV | prime minister | 1989-08-10 | 1991-11-05
Toshimi Kitazawa | JPN | GOV | defence minister | 2009-09-16 | 2011-09-02
Toshimitsu Motegi | JPN | GOV | foreign minister | 2019-09-11 | 2021-11-04
Toshimitsu Motegi | JPN | GOV | foreign minister | 2025-10-21
Touhid Hossain; Md. Touhid Hossain; Md Touhid Hossain | BGD | GOV | foreign minister | 2024-08-08
Tran Dai Quang | VNM | GOV | president | 2016-04-02 | 2018-09-21
Tran Duc Luong | VNM | GOV | president | 1997-09-24 | 2006-06-27
Truong Tan Sang | VNM | GOV | president | 2011-07-25 | 2016-04-02
Try Sutrisno | IDN | MIL | army chief | 1988-02 | 1993-02
Try Sutrisno | IDN | GOV | vice president | 1993-03-11 | 1998-03-11
Tsai Ing-wen | TWN | PTY OPP | leader of the Democratic Progressive Party | 2008-05 | 2016-05-20
Tsai Ing-wen | TWN | GOV | president | 2016-05-20 | 2024-05-20
Tsai Ing-wen | TWN | ELI | former president | 2024-05-20
Tsakhiagiin Elbegdorj | MNG | GOV | prime minister | 1998-04 | 1998-12
Tsakhiagiin Elbegdorj | MNG | GOV | prime minister | 2004-08 | 2006-01
Tsakhiagiin Elbegdorj | MNG | GOV | president | 2009-06 | 2017-07
Tshering Tobgay | BTN | GOV | prime minister | 2013-07 | 2018-08
Tshering Tobgay | BTN | GOV | prime minister | 2024-01
Tsutomu Hata | JPN | GOV | finance minister | 1991-11 | 1992-12
Tsutomu Hata | JPN | GOV | foreign minister | 1993-08-09 | 1994-04-28
Tsutomu Hata | JPN | GOV | prime minister | 1994-04-28 | 1994-06-30
Tuilaepa Sailele Malielegaoi | WSM | GOV | prime minister | 1998-11 | 2021-05
Tuleutai Suleimenov | KAZ | GOV | foreign minister | 1992 | 1994
Tung Chee-hwa; Tung Chee Hwa | HKG | GOV | chief executive | 1997-07-01 | 2005-03-12
Tyronne Fernando | LKA | GOV | foreign minister | 2001-12 | 2004-04
Uddhav Thackeray | IND | PTY GOV | chief minister of Maharashtra | 2019-11-28 | 2022-06-30
Udomdej Sitabutr | THA | MIL | army chief | 2014-10 | 2015-09
Ukhnaa Khurelsukh; Ukhnaagiin Khurelsukh | MNG | GOV | prime minister | 2017-10 | 2021-01
Ukhnaa Khurelsukh; Ukhnaagiin Khurelsukh | MNG | GOV | president | 2021-06-25
Umer Daudzai; Omar Daudzai; Mohammad Umer Daudzai; Umar Daudzai | AFG | GOV | interior minister | 2013-09 | 2014-12
Ung Huot | KHM | GOV | foreign minister | 1994-10 | 1997-08
Ung Huot | KHM | GOV | first prime minister | 1997-08 | 1998-11-30
Urjit Patel | IND | GOV | central bank governor | 2016-09-04 | 2018-12-10
Utkir Sultanov; O'tkir Sultonov | UZB | GOV | prime minister | 1995-12-21 | 2003-12-11
V.P. Singh; Vishwanath Pratap Singh | IND | GOV | prime minister | 1989-12-02 | 1990-11-10
Velupillai Prabhakaran; Vellupillai Prabhakaran; Prabhakaran; Prabakharan | LKA | REB PRE | leader of the Tamil Tigers | 1976 | 2009-05-18
Vidya Charan Shukla; V.C. Shukla | IND | GOV | foreign minister | 1990-11-21 | 1991-02-20
Vijay Gokhale | IND | GOV | foreign secretary | 2018-01-29 | 2020-01-28
Vijitha Herath | LKA | GOV | foreign minister | 2024-09-24
Vikram Misri | IND | GOV | foreign secretary | 2024-07-15
Vilasrao Deshmukh | IND | PTY GOV | chief minister of Maharashtra | 2004-11-01 | 2008-12-08
Viliame Naupoto | FJI | MIL | army chief | 2015-08 | 2021-09
Vinay Mohan Kwatra; Vinay Kwatra | IND | GOV | foreign secretary | 2022-05-01 | 2024-07-14
Vincent Siew | TWN | GOV | prime minister | 1997-09-01 | 2000-05-20
Vincent Siew | TWN | GOV | vice president | 2008-05-20 | 2012-05-20
Vivian Balakrishnan | SGP | GOV | foreign minister | 2015-10-01
Vladimir Norov | UZB | GOV | foreign minister | 2006-07 | 2010-12
Vladimir Norov | UZB | GOV | foreign minister | 2022-04-27 | 2022-12-30
Vo Nguyen Giap | VNM | ELI | retired general | 1991 | 2013-10-04
Vo Thi Anh Xuan | VNM | GOV | acting president | 2023-01-18 | 2023-03-02
Vo Thi Anh Xuan | VNM | GOV | acting president | 2024-03-21 | 2024-05-22
Vo Van Kiet | VNM | GOV | prime minister | 1991-08-08 | 1997-09-25
Vo Van Thuong | VNM | GOV | president | 2023-03-02 | 2024-03-21
Voltaire Gazmin | PHL | GOV | defence secretary | 2010-06-30 | 2016-06-30
Wais Ahmad Barmak; Wais Barmak | AFG | GOV | interior minister | 2017-08 | 2018-12
Wakil Ahmed Muttawakil; Wakil Ahmad Mutawakil; Wakil Ahmed Muttawakel | AFG | REB GOV | Taliban foreign minister | 1999-10 | 2001-11
Walter Lini | VUT | GOV | prime minister | 1980-07 | 1991-09
Wang Dan | CHN | OPP | dissident | 1989
Wang Guangya | CHN | GOV | ambassador to the United Nations | 2003 | 2008
Wang Qishan | CHN | GOV | vice president | 2018-03-17 | 2023-03-10
Wang Wenbin | CHN | GOV | foreign ministry spokesman | 2020-07 | 2024-05
Wang Wentao | CHN | GOV | commerce minister | 2020-12-26
Wang Yi | CHN | GOV | ambassador to Japan | 2004-09 | 2007-09
Wang Yi | CHN | GOV | head of the Taiwan Affairs Office | 2008-06 | 2013-03-16
Wang Yi | CHN | GOV | foreign minister | 2013-03-16 | 2022-12-30
Wang Yi | CHN | PTY GOV | foreign policy chief | 2023-01-01 | 2023-07-25
Wang Yi | CHN | GOV | foreign minister | 2023-07-25
Wang Yingfan | CHN | GOV | ambassador to the United Nations | 2000 | 2003
Wang Zhen | CHN | GOV | vice president | 1988-04 | 1993-03-12
Wasim Sajjad | PAK | GOV | acting president | 1993-07-18 | 1993-11-14
Wataru Kubo | JPN | GOV | finance minister | 1996-01-11 | 1996-11-07
Wayne Swan | AUS | GOV | treasurer | 2007-12-03 | 2013-06-27
Wee Kim Wee | SGP | GOV | president | 1985-09 | 1993-09-01
Wei Fenghe | CHN | MIL | defence minister | 2018-03-19 | 2023-03-12
Wei Jingsheng | CHN | OPP | dissident | 1979
Wellington Koo | TWN | GOV | defence minister | 2024-05-20
Wen Jiabao | CHN | GOV | vice premier | 1998-03 | 2003-03-16
Wen Jiabao | CHN | GOV | prime minister | 2003-03-16 | 2013-03-15
Wen Jiabao | CHN | ELI | former prime minister | 2013-03-15
Wesley Simina | FSM | GOV | president | 2023-05-11
Wi Sung-lac | KOR | GOV | national security adviser | 2025-06-04
Widodo Adi Sucipto; Widodo Adisucipto | IDN | MIL | army chief | 1999-10-26 | 2002-06
Wiliame Katonivere; Ratu Wiliame Katonivere | FJI | GOV | president | 2021-11-12 | 2024-11-12
Willy Telavi | TUV | GOV | prime minister | 2010-12-24 | 2013-08-01
Wimol Wongwanich | THA | MIL | army chief | 1992-08 | 1995-09
Win Aung | MMR | GOV | foreign minister | 1998-11 | 2004-09
Win Myint | MMR | GOV | president | 2018-03-30 | 2021-02-01
Win Myint | MMR | ELI OPP | ousted president | 2021-02-01
Winston Peters | NZL | PTY | leader of New Zealand First | 1993 | 2005-10
Winston Peters | NZL | GOV | foreign minister | 2005-10 | 2008-08
Winston Peters | NZL | GOV | foreign minister | 2017-10-26 | 2020-11
Winston Peters | NZL | GOV | foreign minister | 2023-11-27
Wiranto | IDN | MIL | army chief | 1998-02-16 | 1999-10-26
Wiranto | IDN | GOV | security minister | 1999-10 | 2000-02
Wiranto | IDN | PTY | politician | 2004 | 2016-07
Wiranto | IDN | GOV | security minister | 2016-07 | 2019-10
Wirathu; Ashin Wirathu | MMR | REL | nationalist monk | 2003
Wong Kan Seng | SGP | GOV | foreign minister | 1988-09 | 1994-01
Wu Bangguo | CHN | LEG | chairman of parliament | 2003-03-15 | 2013-03-14
Wu Den-yih | TWN | GOV | prime minister | 2009-09-10 | 2012-02-06
Wu Den-yih | TWN | GOV | vice president | 2012-05-20 | 2016-05-20
Wu Poh-hsiung; Wu Po-hsiung | TWN | PTY OPP | leader of the Kuomintang | 2007-04 | 2009-10
Wu Yi | CHN | GOV | trade minister | 1993-03 | 1998-03
Wu Yi | CHN | GOV | vice premier | 2003-03 | 2008-03
Wunna Maung Lwin | MMR | GOV | foreign minister | 2011-03 | 2016-03
Wunna Maung Lwin | MMR | GOV | foreign minister | 2021-02 | 2023-02
Xanana Gusmao; Jose Xanana Gusmao; Kay Rala Xanana Gusmao; Gusmao | TLS | REB PRE | East Timor rebel leader | 1981 | 1999-10
Xanana Gusmao; Jose Xanana Gusmao; Kay Rala Xanana Gusmao; Gusmao | TLS | PTY | independence leader | 1999-10 | 2002-05-20
Xanana Gusmao; Jose Xanana Gusmao; Kay Rala Xanana Gusmao; Gusmao | TLS | GOV | president | 2002-05-20 | 2007-05-20
Xanana Gusmao; Jose Xanana Gusmao; Kay Rala Xanana Gusmao; Gusmao | TLS | GOV | prime minister | 2007-08-08 | 2015-02-16
Xanana Gusmao; Jose Xanana Gusmao; Kay Rala Xanana Gusmao; Gusmao | TLS | GOV | prime minister | 2023-07-01
Xi Jinping | CHN | GOV | vice president | 2008-03-15 | 2012-11-15
Xi Jinping | CHN | PTY GOV | Communist Party chief | 2012-11-15 | 2013-03-14
Xi Jinping | CHN | GOV | president | 2013-03-14
Xiang Huaicheng | CHN | GOV | finance minister | 1998-03 | 2003-03
Xiao Jie | CHN | GOV | finance minister | 2016-11 | 2018-03
Xie Xuren | CHN | GOV | finance minister | 2007-08 | 2013-03
Y.V. Reddy | IND | GOV | central bank governor | 2003-09 | 2008-09
Yahyo Azimov; Yakhyo Azimov | TJK | GOV | prime minister | 1996-02 | 1999-12
Yang Jiechi | CHN | GOV | ambassador to the United States | 2001 | 2005
Yang Jiechi | CHN | GOV | foreign minister | 2007-04-27 | 2013-03-16
Yang Jiechi | CHN | GOV | state councillor | 2013-03-16 | 2018-03
Yang Jiechi | CHN | PTY GOV | foreign policy chief | 2018-03 | 2022-12
Yang Shangkun | CHN | GOV | president | 1988-04-08 | 1993-03-27
Yashwant Sinha | IND | GOV | finance minister | 1998-03-19 | 2002-07-01
Yashwant Sinha | IND | GOV | foreign minister | 2002-07-01 | 2004-05-22
Yasin Malik | IND | REB PRE | Kashmiri separatist leader | 1989
Yasukazu Hamada | JPN | GOV | defence minister | 2008-09-24 | 2009-09-16
Yasukazu Hamada | JPN | GOV | defence minister | 2022-08-10 | 2023-09-13
Yasuo Fukuda | JPN | GOV | chief cabinet secretary | 2000-10 | 2004-05
Yasuo Fukuda | JPN | GOV | prime minister | 2007-09-26 | 2008-09-24
Yasuo Fukuda | JPN | ELI | former prime minister | 2008-09-24
Yasuo Ichikawa | JPN | GOV | defence minister | 2011-09-02 | 2012-01-13
Yasuo Matsushita | JPN | GOV | central bank governor | 1994-12 | 1998-03
Yasushi Mieno | JPN | GOV | central bank governor | 1989-12 | 1994-12
Yen Te-fa; Yen De-fa | TWN | GOV | defence minister | 2018-02-26 | 2021-02-23
Yermek Kosherbayev; Ermek Kosherbayev | KAZ | GOV | foreign minister | 2025-09
Yerzhan Kazykhanov; Erzhan Kazykhanov | KAZ | GOV | foreign minister | 2011-04 | 2012-09
Yi Gang | CHN | GOV | central bank governor | 2018-03-19 | 2023-07-25
Yingluck Shinawatra; Yingluck | THA | GOV | prime minister | 2011-08-05 | 2014-05-07
Yingluck Shinawatra; Yingluck | THA | ELI | former prime minister | 2014-05-07
Yogi Adityanath | IND | REL | chief minister of Uttar Pradesh | 2017-03-19
Yohei Kono | JPN | GOV | foreign minister | 1994-06-30 | 1996-01-11
Yohei Kono | JPN | GOV | foreign minister | 1999-10-05 | 2001-04-26
Yohei Kono | JPN | LEG | speaker of parliament | 2003-11 | 2009-07
Yoichi Masuzoe | JPN | GOV | governor of Tokyo | 2014-02-11 | 2016-06-21
Yoko Kamikawa | JPN | GOV | foreign minister | 2023-09-13 | 2024-10-01
Yon Hyong Muk; Yon Hyong-muk | PRK | GOV | prime minister | 1988-12 | 1992-12
Yoo Chong-ha | KOR | GOV | foreign minister | 1996-11 | 1998-03
Yoon Suk-yeol; Yoon Suk Yeol | KOR | JUD | prosecutor general | 2019-07 | 2021-03
Yoon Suk-yeol; Yoon Suk Yeol | KOR | GOV | president | 2022-05-10 | 2025-04-04
Yoon Suk-yeol; Yoon Suk Yeol | KOR | ELI | former president | 2025-04-04
Yoon Young-kwan | KOR | GOV | foreign minister | 2003-02 | 2004-01
Yoriko Kawaguchi | JPN | GOV | foreign minister | 2002-02-01 | 2004-09-27
Yoshihide Suga | JPN | GOV | chief cabinet secretary | 2012-12-26 | 2020-09-16
Yoshihide Suga | JPN | GOV | prime minister | 2020-09-16 | 2021-10-04
Yoshihiko Noda | JPN | GOV | finance minister | 2010-06-08 | 2011-09-02
Yoshihiko Noda | JPN | GOV | prime minister | 2011-09-02 | 2012-12-26
Yoshihiko Noda | JPN | PTY OPP | leader of the Constitutional Democrats | 2024-09
Yoshimasa Hayashi | JPN | GOV | defence minister | 2008-08-02 | 2008-09-24
Yoshimasa Hayashi | JPN | GOV | foreign minister | 2021-11-10 | 2023-09-13
Yoshimasa Hayashi | JPN | GOV | chief cabinet secretary | 2023-12-14 | 2025-10-21
Yoshiro Hayashi | JPN | GOV | finance minister | 1992-12 | 1993-08-09
Yoshiro Mori | JPN | GOV | prime minister | 2000-04-05 | 2001-04-26
Yoshiro Mori | JPN | ELI | former prime minister | 2001-04-26
Yousaf Raza Gilani; Yusuf Raza Gilani; Yousuf Raza Gilani | PAK | GOV | prime minister | 2008-03-25 | 2012-06-19
Yu Myung-hwan | KOR | GOV | foreign minister | 2008-02 | 2010-09
Yu Shyi-kun | TWN | GOV | prime minister | 2002-02-01 | 2005-02-01
Yudo Margono | IDN | MIL | army chief | 2022-12 | 2023-11
Yukihiko Ikeda | JPN | GOV | foreign minister | 1996-01-11 | 1997-09-11
Yukio Edano | JPN | PTY OPP | leader of the Constitutional Democrats | 2017-10 | 2021-11
Yukio Hatoyama; Hatoyama | JPN | PTY OPP | leader of the Democratic Party | 1999-09 | 2002-12
Yukio Hatoyama; Hatoyama | JPN | GOV | prime minister | 2009-09-16 | 2010-06-08
Yukio Hatoyama; Hatoyama | JPN | ELI | former prime minister | 2010-06-08
Yun Byung-se | KOR | GOV | foreign minister | 2013-03 | 2017-06
Yunus Qanuni; Younus Qanooni; Yunis Qanuni; Yunus Qanooni | AFG | GOV | interior minister | 2001-12-22 | 2002-06
Yuriko Koike | JPN | GOV | defence minister | 2007-07-04 | 2007-08-27
Yuriko Koike | JPN | GOV | governor of Tokyo | 2016-08
Zabihullah Mujahid; Zabiullah Mujahid | AFG | REB | Taliban spokesman | 2007-01 | 2021-08-15
Zabihullah Mujahid; Zabiullah Mujahid | AFG | GOV | government spokesman | 2021-08-15
Zacarias da Costa | TLS | GOV | foreign minister | 2007-08-08 | 2012-08
Zafarullah Khan Jamali; Zafarullah Jamali | PAK | GOV | prime minister | 2002-11-23 | 2004-06-26
Zafrul Aziz; Tengku Zafrul Aziz; Tengku Zafrul | MYS | GOV | finance minister | 2020-03-10 | 2022-11-24
Zaheer ul-Islam; Zaheerul Islam; Zahir ul-Islam | PAK | GOV | ISI chief | 2012-03 | 2014-11
Zalmai Rassoul; Zalmay Rassoul | AFG | GOV | national security adviser | 2003 | 2010-01
Zalmai Rassoul; Zalmay Rassoul | AFG | GOV | foreign minister | 2010-01 | 2013-10
Zambry Abdul Kadir; Zambry Abd Kadir | MYS | GOV | foreign minister | 2022-12-03 | 2023-12-12
Zarar Ahmad Moqbel; Zarar Ahmad Muqbil | AFG | GOV | interior minister | 2005-09 | 2008-10-11
Zarar Ahmad Osmani; Zarar Ahmad Moqbel Osmani | AFG | GOV | foreign minister | 2013-10 | 2014-12
Zaw Min Tun | MMR | MIL GOV | junta spokesman | 2018
Zeng Qinghong | CHN | GOV | vice president | 2003-03-15 | 2008-03-15
Zhang Dejiang | CHN | LEG | chairman of parliament | 2013-03-14 | 2018-03-17
Zhang Jun | CHN | GOV | ambassador to the United Nations | 2019-07 | 2024-03
Zhang Qiyue | CHN | GOV | foreign ministry spokeswoman | 1998 | 2004
Zhang Yesui | CHN | GOV | ambassador to the United Nations | 2008 | 2010
Zhantoro Satybaldiyev; Jantoro Satybaldiyev | KGZ | GOV | prime minister | 2012-09-05 | 2014-03-26
Zhao Leji | CHN | LEG | chairman of parliament | 2023-03-10
Zhao Lijian | CHN | GOV | foreign ministry spokesman | 2020-02 | 2023-01
Zhao Ziyang | CHN | ELI | ousted party chief | 1989-06-24 | 2005-01-17
Zhong Shan | CHN | GOV | commerce minister | 2017-02 | 2020-12
Zhou Xiaochuan | CHN | GOV | central bank governor | 2002-12 | 2018-03
Zhou Yongkang | CHN | GOV | public security minister | 2002-12 | 2007-10
Zhou Yongkang | CHN | PTY GOV | security chief | 2007-10 | 2012-11
Zhou Yongkang | CHN | ELI | former security chief | 2012-11
Zhu Bangzao | CHN | GOV | foreign ministry spokesman | 1998 | 2001
Zhu Rongji | CHN | GOV | vice premier | 1991-04 | 1998-03-17
Zhu Rongji | CHN | GOV | central bank governor | 1993-07 | 1995-06
Zhu Rongji | CHN | GOV | prime minister | 1998-03-17 | 2003-03-16
Zhu Rongji | CHN | ELI | former prime minister | 2003-03-16
Zillur Rahman | BGD | GOV | president | 2009-02-12 | 2013-03-20
