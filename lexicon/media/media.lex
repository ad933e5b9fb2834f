# News agencies, papers, broadcasters and news sites, with the state they work from.
# A name that is also an everyday phrase ("The News", "The Age") is left out, or stands with the word paper, radio or television.
# Sources: written from general knowledge for this project.
# Licence: CC BY 4.0
table media

1+1 | UKR | broadcaster
100% Noticias | NIC | paper
14ymedio | CUB | paper
21st Century Business Herald | CHN | paper
22 Septembre | MLI | paper
24 Chasa | BGR | paper
24.kg | KGZ | agency
ABC Color; Ultima Hora newspaper; Radio Nanduti; Nanduti radio | PRY | paper
ABC News | USA | broadcaster
ABC newspaper | ESP | paper
ABC radio; Australian Broadcasting Corporation; Australian Broadcasting Corp; Radio Australia | AUS | broadcaster
ABS-CBN | PHL | broadcaster
ADN; ADN news agency | DEU | agency
AGI | ITA | agency
AKIpress | KGZ | agency
ANGOP; Angop news agency | AGO | agency
ANI; Asian News International | IND | agency
ANP; ANP news agency | NLD | agency
ANSA; ANSA news agency | ITA | agency
AP | USA | agency
AP Television News | USA | agency
APA news agency | AZE | agency
APA; Austria Press Agency; Austria Presse Agentur | AUT | agency
APTN | USA | agency
ARD; ARD television | DEU | broadcaster
ARY | PAK | broadcaster
ARY News | PAK | broadcaster
ATA news agency; Albanian Telegraphic Agency | ALB | agency
Aaj Tak | IND | broadcaster
Abidjan.net | CIV | paper
Abrar | IRN | paper
Accra Mail | GHA | paper
Actualite.cd | COD | paper
Addis Fortune | ETH | paper
Addis Standard | ETH | paper
Addis Tribune | ETH | paper
Addis Zemen | ETH | paper
Adevarul; Romania Libera; Evenimentul Zilei | ROU | paper
AdnKronos | ITA | agency
Afghan Islamic Press; AIP | AFG | agency
Africa Confidential | - | paper
Africa Intelligence | - | paper
Africa No 1; Africa Number One | GAB | broadcaster
Aftab-e Yazd | IRN | paper
Aftenposten; Verdens Gang; Dagbladet; VG | NOR | paper
Agence France-Presse; AFP | FRA | agency
Agence Kampuchea Presse; AKP | KHM | agency
Agence de Presse Senegalaise | SEN | agency
Agencia Bolivariana de Noticias; Venpres | VEN | agency
Agencia Brasil; Agencia Estado | BRA | agency
Agencia de Informacao de Mocambique | MOZ | agency
Agerpres | ROU | agency
Akahata | JPN | paper
Akhbar al-Youm | SDN | paper
Akhbar el-Yom | EGY | paper
Aksam | TUR | paper
Al Anba; Al-Anba | KWT | paper
Al Arabiya; al-Arabiya; Al-Arabiya television | ARE | broadcaster
Al Chourouk; Al-Chourouk | TUN | paper
Al Ghad | JOR | paper
Al Hamishmar | ISR | paper
Al Ittihad al Ichtiraki | MAR | paper
Al Jadeed; al-Jadeed | LBN | broadcaster
Al Jazeera; Al-Jazeera; al-Jazeera television; Al Jazeera television | QAT | broadcaster
Al Massae; Al-Massae | MAR | paper
Al Mayadeen; al-Mayadeen; Al-Mayadeen television | LBN | broadcaster
Al Mourabitoun; As-Sahab; As-Sahab Media | IMG | site
Al Resalah | PSE | paper
Al Sahafa; al-Sahafa | SDN | paper
Al-Ahram; Al Ahram; Al-Ahram Weekly | EGY | paper
Al-Akhbar | LBN | paper
Al-Alam; al-Alam television; Al Alam | IRN | broadcaster
Al-Aqsa TV; al-Aqsa television | PSE | broadcaster
Al-Araby Al-Jadeed | QAT | paper
Al-Ayam | SDN | paper
Al-Destour | EGY | paper
Al-Hadath | SAU | broadcaster
Al-Hayat | GBR | paper
Al-Intibaha | SDN | paper
Al-Jareeda | SDN | paper
Al-Khaleej | ARE | paper
Al-Manar; al-Manar television; Al Manar | LBN | broadcaster
Al-Masirah; al-Masirah TV | YEM | broadcaster
Al-Masry Al-Youm | EGY | paper
Al-Mustaqbal | LBN | paper
Al-Qabas | KWT | paper
Al-Qadissiya | IRQ | paper
Al-Quds al-Arabi | GBR | paper
Al-Quds newspaper | PSE | paper
Al-Sabah | IRQ | paper
Al-Shaab | EGY | paper
Al-Sharq | QAT | paper
Al-Sudani | SDN | paper
Al-Tayar | SDN | paper
Al-Zaman | IRQ | paper
Algemeen Dagblad | NLD | paper
Algerie Presse Service; APS; Algerian Press Service | DZA | agency
All India Radio; AIR radio | IND | broadcaster
Allgemeine Zeitung | NAM | paper
AlterPresse | HTI | paper
Amaq; Amaq news agency; Aamaq | IMG | site
Amar Desh | BGD | paper
Amar Ujala | IND | paper
Ambito Financiero | ARG | paper
America Television | PER | broadcaster
An-Nahar; An Nahar | LBN | paper
Anadolu Agency | TUR | agency
Anadolu; Anadolu news agency | TUR | agency
Anandabazar Patrika | IND | paper
Anatolia news agency | TUR | agency
Anatolian; Anatolian news agency | TUR | agency
Andalus radio; Radio Andalus; Radio Al-Andalus | SOM | broadcaster
Andina news agency | PER | agency
Angolan radio | AGO | paper
Animal Politico | MEX | paper
Antara; Antara news agency | IDN | agency
Apple Daily | HKG | paper
Arab News | SAU | paper
Arab Times | KWT | paper
Argumenty i Fakty; Argumenty i Fakty weekly | RUS | paper
Arise TV | NGA | broadcaster
Aristegui Noticias | MEX | paper
Armando.info | VEN | paper
Armenpress; Armenpress news agency; Snark news agency | ARM | agency
Army Radio | ISR | broadcaster
As-Safir; As Safir | LBN | paper
Asahi Shimbun | JPN | paper
Asahi; Asahi newspaper | JPN | paper
Asharq News | SAU | paper
Asharq al-Awsat; al-Sharq al-Awsat; Al Sharq al Awsat | GBR | paper
Asia Times | HKG | paper
Asia-Plus | TJK | agency
Asian Age; The Asian Age | IND | paper
Asiaweek | HKG | paper
Assam Tribune | IND | paper
Associated Press of Pakistan; APP | PAK | agency
Associated Press; The Associated Press | USA | agency
Aswat al-Iraq | IRQ | agency
Athens News Agency; ANA-MPA; Athens-Macedonian News Agency | GRC | agency
Ausaf | PAK | paper
Australian Associated Press; AAP | AUS | agency
Australian Financial Review | AUS | paper
Avvenire | ITA | paper
Awoko | SLE | paper
Axios | USA | site
Azerinform | AZE | agency
Azertac | AZE | agency
Azertag | AZE | agency
Azzaman | IRQ | paper
B92 | SRB | broadcaster
BBC Monitoring; BBC Summary of World Broadcasts | GBR | agency
BBC News | GBR | broadcaster
BBC World Service | GBR | broadcaster
BBC; BBC radio; BBC television | GBR | broadcaster
BNS; Baltic News Service | EST | agency
BTA; BTA news agency | BGR | agency
Babel newspaper | IRQ | paper
Bahrain News Agency; BNA; Gulf News Agency | BHR | agency
Bakhtar; Bakhtar news agency | AFG | agency
Bangkok Post | THA | paper
Bangladesh Observer | BGD | paper
Bangladesh Sangbad Sangstha; BSS; United News of Bangladesh | BGD | agency
Barricada | NIC | paper
Basapress | MDA | agency
Baza | RUS | site
Beeld | ZAF | paper
Beijing Daily | CHN | paper
Beijing News | CHN | paper
Beijing Review | CHN | paper
Beijing Youth Daily | CHN | paper
BelTA; BelTA news agency | BLR | agency
Belapan | BLR | agency
Belfast Telegraph; Irish News | GBR | paper
Belga; Belga news agency | BEL | agency
Berita Harian | MYS | paper
Berliner Zeitung | DEU | paper
Berlingske | DNK | paper
Berlingske Tidende | DNK | paper
Bernama | MYS | agency
Beta news agency; FoNet | SRB | agency
Bhorer Kagoj | BGD | paper
Bild; Bild am Sonntag | DEU | paper
Blic | SRB | paper
Blick | CHE | paper
Bloomberg; Bloomberg News | USA | agency
Blu Radio | COL | broadcaster
Borba | SRB | paper
Boston Globe | USA | paper
Bota Sot | KOS | paper
Breitbart | USA | site
British Broadcasting Corporation | GBR | broadcaster
Buenos Aires Herald | ARG | paper
Business Day | ZAF | paper
Business Recorder | PAK | paper
Business Standard | IND | paper
Business World | PHL | paper
BusinessWorld | PHL | paper
BuzzFeed | USA | site
BuzzFeed News | USA | site
C-SPAN | USA | broadcaster
CBC; Canadian Broadcasting Corporation; Canadian Broadcasting Corp; Radio-Canada | CAN | broadcaster
CBS; CBS News | USA | broadcaster
CCTV; China Central Television | CHN | broadcaster
CGTN; China Global Television Network | CHN | broadcaster
CNBC | USA | broadcaster
CNN Turk; Haberturk | TUR | broadcaster
CNN-IBN | IND | broadcaster
CNN-News18 | IND | broadcaster
CNN; Cable News Network; CNN International | USA | broadcaster
CRTV | CMR | paper
CTK; CTK news agency | CZE | agency
CTV News | CAN | broadcaster
Cadena Ser | ESP | broadcaster
Caijing | CHN | paper
Caixin | CHN | paper
Cambodia Daily | KHM | paper
Cameroon Post | CMR | paper
Cameroon Radio Television | CMR | paper
Cameroon Tribune | CMR | paper
Canadian Press; The Canadian Press | CAN | agency
Canal N | PER | broadcaster
Canal de Mocambique | MOZ | paper
Canard Enchaine; Le Canard Enchaine | FRA | paper
Canberra Times | AUS | paper
Cape Argus | ZAF | paper
Cape Times | ZAF | paper
Caracol Radio; Caracol; Caracol television | COL | broadcaster
Caretas; Caretas magazine | PER | paper
Caribbean News Agency; CANA | BRB | agency
Carta de Mocambique | MOZ | paper
Catholic News Service; Fides news agency; Fides; AsiaNews | VAT | agency
Central Daily News | TWN | paper
Central News Agency; CNA | TWN | agency
Channel 4 News; Channel 4 | GBR | broadcaster
Channel 5 television | UKR | broadcaster
Channel NewsAsia; Channel News Asia | SGP | broadcaster
Channels TV; Channels Television | NGA | broadcaster
Charlie Hebdo | FRA | paper
Charter 97 | BLR | paper
Cheng Ming | HKG | paper
Chicago Tribune | USA | paper
ChimpReports | UGA | paper
China Business News | CHN | paper
China Daily | CHN | paper
China News Service | CHN | agency
China Post | TWN | paper
China Radio International; China National Radio | CHN | broadcaster
China Times | TWN | paper
China Youth Daily | CHN | paper
Choson Sinbo | JPN | paper
Chosun Ilbo | KOR | paper
Christian Science Monitor | USA | paper
Chugoku Shimbun | JPN | paper
Ciper | CHL | paper
City Press | ZAF | paper
Clarin | ARG | paper
Club of Mozambique | MOZ | paper
Club-K | AGO | paper
Colombo Gazette | LKA | paper
Colprensa | COL | agency
Commercial Times | TWN | paper
Concord Times | SLE | paper
Concord newspaper | NGA | paper
Confidencial | NIC | paper
Correio Braziliense | BRA | paper
Correo del Orinoco | VEN | paper
Corriere della Sera | ITA | paper
Courier-Mail | AUS | paper
Cronica | ARG | paper
Cronica magazine | GTM | paper
Cubadebate | CUB | paper
Cubanet | CUB | paper
Cumhuriyet | TUR | paper
Cyprus News Agency | CYP | agency
DDP; ddp news agency; AP-Dienst | DEU | agency
DPA; Deutsche Presse-Agentur; DPA news agency | DEU | agency
DR; Danmarks Radio; TV2 | DNK | broadcaster
DZBB | PHL | broadcaster
DZMM | PHL | paper
DZRH | PHL | broadcaster
DZRH radio | PHL | paper
DZXL | PHL | paper
Dagens Nyheter; Svenska Dagbladet; Aftonbladet; Expressen | SWE | paper
Daily Beast | USA | site
Daily Champion | NGA | paper
Daily Dispatch | ZAF | paper
Daily Express | GBR | paper
Daily Gleaner | JAM | paper
Daily Graphic | GHA | paper
Daily Guide | GHA | paper
Daily Inqilab | BGD | paper
Daily Jang | PAK | paper
Daily Mail; Mail on Sunday | GBR | paper
Daily Maverick | ZAF | paper
Daily Mirror | GBR | paper
Daily Monitor | UGA | paper
Daily NK | KOR | paper
Daily Nation | KEN | paper
Daily News | TZA | paper
Daily Observer; Daily Observer newspaper | LBR | paper
Daily Sabah | TUR | paper
Daily Sketch | NGA | paper
Daily Star; The Daily Star | LBN | paper
Daily Sunray | NGA | paper
Daily Telegraph; Sunday Telegraph | GBR | paper
Daily Times | PAK | paper
Daily Trust | NGA | paper
Daily Yomiuri; Daily Yomiuri newspaper | JPN | paper
Dainik Jagran | IND | paper
Dakaractu | SEN | paper
Danas | SRB | paper
Davar | ISR | paper
Dawn | PAK | paper
De Morgen | BEL | paper
De Standaard | BEL | paper
De Telegraaf | NLD | paper
De Volkskrant | NLD | paper
Deccan Herald | IND | paper
Deia | ESP | paper
Delfi | LVA | paper
Delo | SVN | paper
Democratic Voice of Burma; DVB; Mizzima; Irrawaddy | MMR | site
Demokratsiya | BGR | paper
Dennik N | SVK | paper
Der Spiegel; Spiegel; Spiegel Online | DEU | paper
Der Standard | AUT | paper
Dernier Heure | BEL | paper
Detik.com | IDN | paper
Detik; Detik news website | IDN | paper
Deutsche Welle; DW | DEU | broadcaster
Deutschlandfunk; RTL television | DEU | broadcaster
Dhaka Tribune | BGD | paper
Diario 16 | ESP | paper
Diario CoLatino | SLV | paper
Diario Latino | SLV | paper
Diario VEA | VEN | paper
Diarios y Noticias; DyN | ARG | agency
Die Burger | ZAF | paper
Die Presse | AUT | paper
Die Republikein | NAM | paper
Die Welt; Welt am Sonntag | DEU | paper
Die Zeit | DEU | paper
Diena | LVA | paper
Digital Congo | COD | paper
Divaina | LKA | paper
Dnevni Avaz | BIH | paper
Dnevnik | BGR | paper
Dogan news agency; DHA; Demiroren News Agency | TUR | agency
Domingo newspaper | MOZ | paper
Dong-A Ilbo | KOR | paper
Doordarshan | IND | broadcaster
Dow Jones; Dow Jones Newswires | USA | agency
Dozhd; TV Rain; Dozhd TV | RUS | broadcaster
Dunya TV | PAK | broadcaster
Dzerkalo Tyzhnia | UKR | paper
EFE; EFE news agency; Europa Press | ESP | agency
ELBC | LBR | paper
ELTA | LTU | agency
ERT | GRC | broadcaster
East African Standard | KEN | paper
EastAfrican | KEN | paper
Eastern Express | HKG | paper
Ebtekar | IRN | paper
Echo of Moscow; Ekho Moskvy; Moscow Echo; Ekho Moskvy radio | RUS | broadcaster
Echorouk | DZA | paper
Echourouk | TUN | paper
Economic Daily | CHN | paper
Economic Daily News | TWN | paper
Economic Times | IND | paper
Ecuavisa; Teleamazonas; Radio Quito | ECU | broadcaster
Eesti Paevaleht | EST | paper
Efecto Cocuyo | VEN | paper
Egin | ESP | paper
Egyptian Gazette | EGY | paper
Ekstra Bladet | DNK | paper
El Chorouk | DZA | paper
El Colombiano | COL | paper
El Comercio | PER | paper
El Correo | ESP | paper
El Cronista | ARG | paper
El Deber; El Deber newspaper | BOL | paper
El Diario | ESP | paper
El Diario de Caracas | VEN | paper
El Diario de Hoy | SLV | paper
El Economista | MEX | paper
El Espectador | COL | paper
El Faro | SLV | paper
El Financiero | MEX | paper
El Heraldo; La Tribuna; Proceso Digital; La Tribuna newspaper | HND | paper
El Impulso | VEN | paper
El Khabar | DZA | paper
El Mercurio | CHL | paper
El Mostrador | CHL | paper
El Moudjahid | DZA | paper
El Mundo | ESP | paper
El Nacional | VEN | paper
El Norte | MEX | paper
El Nuevo Diario | NIC | paper
El Nuevo Siglo | COL | paper
El Observador; Busqueda; La Diaria | URY | paper
El Pais | ESP | paper
El Periodico | ESP | paper
El Peruano | PER | paper
El Shinta radio | IDN | broadcaster
El Sol de Mexico | MEX | paper
El Tiempo | COL | paper
El Universal | MEX | paper
El Universo; El Telegrafo; Primicias | ECU | paper
El Watan; El-Watan | DZA | paper
Elaph | SAU | paper
Elefteros Typos | GRC | paper
Eleftherotypia | GRC | paper
Elima | COD | paper
Elshinta radio | IDN | broadcaster
Enab Baladi | SYR | paper
Ennahar | DZA | paper
Equinoxe TV | CMR | paper
Espreso TV | UKR | broadcaster
Essabah | TUN | paper
Estado de Sao Paulo; O Estado de Sao Paulo | BRA | paper
Etemad | IRN | paper
Etemad-e Melli | IRN | paper
Ethiopian Herald | ETH | paper
Ethiopian News Agency; ENA | ETH | agency
Ethiopian Television; Fana Broadcasting; Fana; EBC | ETH | broadcaster
Ethnos | GRC | paper
Ettelaat | IRN | paper
Euronews | FRA | broadcaster
Europe 1; Europe-1; Europe 1 radio | FRA | broadcaster
Excelsior | MEX | paper
Expo Times | SLE | paper
Expreso | PER | paper
Express News | PAK | broadcaster
Express Tribune | PAK | paper
Eye Radio; Radio Miraya | SSD | broadcaster
Facebook | - | site
Fakty | UKR | paper
Far Eastern Economic Review | HKG | paper
Fars; Fars news agency | IRN | agency
Felesteen | PSE | paper
Fiji Sun | FJI | paper
Fiji Times | FJI | paper
Fiji Village | FJI | paper
Fijilive | FJI | paper
Financial Gazette | ZWE | paper
Financial Times; The Financial Times | GBR | paper
Firat news agency; ANF | TUR | agency
Flaka | MKD | paper
Folha | BRA | paper
Folha 8 | AGO | paper
Folha de S.Paulo | BRA | paper
Folha de Sao Paulo | BRA | paper
Fontanka | RUS | site
For Di People | SLE | paper
Foreign Policy magazine; Foreign Affairs magazine | USA | paper
Fox News; Fox News Channel | USA | broadcaster
France 24; France-24 | FRA | broadcaster
France 2; BFM TV; BFMTV; LCI television | FRA | broadcaster
France Info | FRA | broadcaster
France Inter; France Inter radio | FRA | broadcaster
Franceinfo; France-Info radio | FRA | broadcaster
Frankfurter Allgemeine Zeitung; FAZ; Frankfurter Allgemeine | DEU | paper
Frankfurter Rundschau | DEU | paper
Fraternite Matin | CIV | paper
Fraternite-Matin | CIV | paper
Free Malaysia Today | MYS | paper
Fresh News | KHM | paper
Friday Times | PAK | paper
FrontPage Africa | LBR | paper
Frontier Myanmar | MMR | paper
Frontier Post | PAK | paper
Frontline magazine | IND | paper
Fuji Television; Fuji TV | JPN | broadcaster
G1 | BRA | paper
GMA News | PHL | broadcaster
GMA-7 | PHL | broadcaster
Gara | ESP | paper
Garowe Online; Shabelle; Radio Shabelle; Shabelle Media Network | SOM | broadcaster
Gatra | IDN | paper
Gazeta Mercantil | BRA | paper
Gazeta Wyborcza | POL | paper
Gazeta.ru | RUS | site
Geo News; Geo TV; Geo television | PAK | broadcaster
Gestion | PER | paper
Ghana Broadcasting Corporation | GHA | paper
Ghana News Agency; GNA | GHA | agency
Ghanaian Chronicle | GHA | paper
Ghanaian Times | GHA | paper
Glas Javnosti | SRB | paper
Glas Srpski | BIH | paper
Global New Light of Myanmar | MMR | paper
Global News | CAN | broadcaster
Global Times | CHN | paper
Globe and Mail; The Globe and Mail | CAN | paper
Globovision | VEN | broadcaster
Globus | HRV | paper
Gorkhapatra | NPL | paper
Granma | CUB | paper
Graphic newspaper | GHA | paper
Greater Kashmir | IND | paper
Guangming Daily | CHN | paper
Guardian | GBR | paper
Gulf Daily News; Akhbar al-Khaleej; al-Wasat | BHR | paper
Gulf News | ARE | paper
Gulf Times | QAT | paper
HINA | HRV | agency
Haaretz | ISR | paper
Hadas Eritrea; Eritrea Profile; Haddas Ertra; Shabait | ERI | paper
Hadashot | ISR | paper
Haiti Libre | HTI | paper
Haiti Progres | HTI | paper
Haiti en Marche | HTI | paper
Hamodia | ISR | paper
Hamshahri; Hamshahri daily | IRN | paper
Handelsblatt | DEU | paper
Hankook Ilbo | KOR | paper
Hankyoreh | KOR | paper
Harakah | MYS | paper
Helsingin Sanomat; Ilta-Sanomat; Iltalehti | FIN | paper
Herald Sun | AUS | paper
Herald newspaper | ZWE | paper
Hespress | MAR | paper
Het Laatste Nieuws | BEL | paper
Himalayan Times; Himalayan Times newspaper | NPL | paper
Hindustan Times | IND | paper
Hokkaido Shimbun | JPN | paper
Holos Ukrayiny | UKR | paper
Hong Kong Economic Journal | HKG | paper
Hong Kong Free Press | HKG | paper
Hospodarske Noviny | CZE | paper
Hromadske | UKR | broadcaster
HuffPost | USA | site
HumAngle | NGA | paper
Hurriyet | TUR | paper
Hurriyet Daily News | TUR | paper
IDL-Reporteros | PER | paper
ILNA; Iranian Labour News Agency | IRN | agency
IPN news agency | MDA | agency
IRIB; Islamic Republic of Iran Broadcasting | IRN | broadcaster
IRNA; Islamic Republic News Agency | IRN | agency
ISNA; Iranian Students News Agency; ISNA news agency | IRN | agency
ITAR-TASS | RUS | agency
ITV; ITN; Independent Television News | GBR | broadcaster
Igihe | RWA | paper
Ihlas news agency | TUR | agency
Il Giornale | ITA | paper
Il Messaggero | ITA | paper
Il Sole 24 Ore | ITA | paper
Imvaho | RWA | paper
Independence Evening Post | TWN | paper
Independence Morning Post | TWN | paper
Independent newspaper | GBR | paper
India Today | IND | broadcaster
Indian Express; The Indian Express | IND | paper
Indian Ocean Newsletter | - | paper
Indo-Asian News Service; IANS | IND | agency
Infobae | ARG | paper
Infotag | MDA | agency
Inqilab | BGD | paper
Inquirer | PHL | paper
Instagram | - | site
IntelCenter | USA | site
Inter Press Service; IPS | ITA | agency
Interfax-Kazakhstan | KAZ | agency
Interfax-Ukraine | UKR | agency
Interfax; Interfax news agency | RUS | agency
International Herald Tribune | FRA | paper
Iprinda; InterPressNews; Sarke | GEO | agency
Iran Daily | IRN | paper
Iran International | GBR | broadcaster
Iran News | IRN | paper
Iraqi News Agency; INA | IRQ | agency
Irish Independent | IRL | paper
Irish Times | IRL | paper
Israel Hayom | ISR | paper
Israel Radio; Voice of Israel; Kol Israel | ISR | broadcaster
Israel Television; Channel 12; Channel 13; Channel 2 television | ISR | broadcaster
Istoe | BRA | paper
Itogi | RUS | paper
Ittefaq | BGD | paper
Izvestia; Izvestiya | RUS | paper
JANA; Jana news agency; Libyan news agency; LANA | LBY | agency
JTBC | KOR | broadcaster
Jahan-e-Eslam | IRN | paper
Jakarta Post | IDN | paper
Jamaica Gleaner | JAM | paper
Jamaica Observer | JAM | paper
Janakantha | BGD | paper
Jane's Defence Weekly; Jane's; Jane's Intelligence Review | GBR | paper
Jang | PAK | paper
Japan Times | JPN | paper
Jawa Pos | IDN | paper
Jerusalem Post | ISR | paper
Jerusalem Report | ISR | paper
Jeune Afrique | FRA | paper
Jiji Press; Jiji | JPN | agency
Johannesburg Star | ZAF | paper
Jomhuri Eslami | IRN | paper
Jomhuri Islami | IRN | paper
JoongAng Ilbo | KOR | paper
Jordan Times | JOR | paper
Jornal de Angola | AGO | paper
Jornal do Brasil | BRA | paper
Journal de Montreal | CAN | paper
Journal du Dimanche; Le Journal du Dimanche | FRA | paper
Journal du Mali | MLI | paper
Joy FM | GHA | paper
Jutarnji List | HRV | paper
Juventud Rebelde; Juventud Rebelde newspaper | CUB | paper
Jyllands-Posten | DNK | paper
KBC; Kenya Broadcasting Corporation; Citizen TV; KTN | KEN | broadcaster
KBS; Korean Broadcasting System | KOR | broadcaster
KCNA; Korean Central News Agency | PRK | agency
Kabar | KGZ | agency
Kabul Radio | AFG | broadcaster
Kan public broadcaster | ISR | broadcaster
Kangura | RWA | paper
Kantipur; Kantipur Television | NPL | paper
Kashmir Times | IND | paper
Kathimerini | GRC | paper
Kathmandu Post | NPL | paper
Kavkaz Center | RUS | site
Kayhan | IRN | paper
Kayhan International | IRN | paper
Kazinform; KazTAG | KAZ | agency
Kenya News Agency | KEN | agency
Kenya Times | KEN | paper
Khaleej Times | ARE | paper
Khao Sod | THA | paper
Khaosan Pathet Lao; KPL | LAO | agency
Khaosod | THA | paper
Khartoum Monitor | SDN | paper
Khmer Times | KHM | paper
Khovar | TJK | agency
Kiev Post | UKR | paper
Kiss FM | LBR | paper
Koha Ditore | KOS | paper
Kol Ha'ir | ISR | paper
Kommersant | RUS | paper
Kompas | IDN | paper
Kompas TV | IDN | broadcaster
Komsomolskaya Pravda | RUS | paper
Koran Tempo | IDN | paper
Korea Economic Daily | KOR | paper
Korea Herald | KOR | paper
Korea JoongAng Daily | KOR | paper
Korea Times | KOR | paper
Korean Central Broadcasting Station | PRK | paper
Korean Central Television | PRK | paper
Kosova Sot | KOS | paper
Krasnaya Zvezda | RUS | paper
Kronen Zeitung | AUT | paper
Kuensel | BTN | paper
Kurier | AUT | paper
Kurir | SRB | paper
Kuwait News Agency; KUNA | KWT | agency
Kuwait Times | KWT | paper
Kyemon | MMR | paper
Kyiv Independent | UKR | paper
Kyiv Post | UKR | paper
Kyodo; Kyodo News; Kyodo News Service; Kyodo news agency | JPN | agency
Kyrgyz news agency | KGZ | agency
Kyunghyang Shinmun | KOR | paper
L'Avenir | COD | paper
L'Economiste | MAR | paper
L'Espresso | ITA | paper
L'Essor | MLI | paper
L'Evenement | BFA | paper
L'Express | FRA | paper
L'Express de Madagascar | MDG | paper
L'Expression; L'Expression newspaper | DZA | paper
L'Humanite | FRA | paper
L'Independant | BFA | paper
L'Indicateur du Renouveau | MLI | paper
L'Intelligent d'Abidjan | CIV | paper
L'Inter | CIV | paper
L'Obs | FRA | paper
L'Observateur | SEN | paper
L'Observateur Paalga | BFA | paper
L'Opinion | MAR | paper
L'Orient le Jour | LBN | paper
L'Orient-Le Jour | LBN | paper
L'Osservatore Romano; Osservatore Romano | VAT | paper
L'Union; Gabon Review; Gabon24 | GAB | paper
L'Unita | ITA | paper
LBC radio | GBR | broadcaster
LBCI; Lebanese Broadcasting Corporation; LBC | LBN | broadcaster
LETA | LVA | agency
La Croix | FRA | paper
La Cronica | MEX | paper
La Cuarta | CHL | paper
La Derniere Heure | BEL | paper
La Epoca | CHL | paper
La Hora | GTM | paper
La Jornada | MEX | paper
La Lettre du Continent | - | paper
La Libre Belgique | BEL | paper
La Nacion | COL | paper
La Nouvelle Expression | CMR | paper
La Nouvelle Tribune; Le Matinal; Fraternite newspaper; Golfe FM | BEN | paper
La Prensa | NIC | paper
La Prensa Grafica | SLV | paper
La Presse | TUN | paper
La Prosperite | COD | paper
La Razon | ESP | paper
La Repubblica; Repubblica | ITA | paper
La Republica | PER | paper
La Segunda | CHL | paper
La Silla Vacia | COL | paper
La Stampa | ITA | paper
La Tempete des Tropiques | COD | paper
La Tercera | CHL | paper
La Tribune d'Algerie | DZA | paper
La Tribune newspaper | FRA | paper
La Vanguardia | ESP | paper
La Voie | CIV | paper
Lake House | LKA | paper
Lankadeepa | LKA | paper
Lao Dong | VNM | paper
Le Devoir | CAN | paper
Le Figaro; Figaro | FRA | paper
Le Jour | CIV | paper
Le Journal Hebdomadaire | MAR | paper
Le Matin du Sahara | MAR | paper
Le Messager | CMR | paper
Le Monde | FRA | paper
Le Nouveau Reveil | CIV | paper
Le Nouvelliste | HTI | paper
Le Palmares | COD | paper
Le Parisien | FRA | paper
Le Patriote | CIV | paper
Le Pays | BFA | paper
Le Phare | COD | paper
Le Point | FRA | paper
Le Potentiel; Le Potentiel newspaper | COD | paper
Le Quotidien | TUN | paper
Le Quotidien d'Oran | DZA | paper
Le Republicain | MLI | paper
Le Soft | COD | paper
Le Soir | BEL | paper
Le Soir d'Algerie | DZA | paper
Le Soleil | SEN | paper
Le Temps | CHE | paper
Leadership newspaper | NGA | paper
Legal Daily | CHN | paper
Lenta.ru | RUS | site
Les Echos | FRA | paper
Les Nouvelles | MDG | paper
Lianhe Zaobao | SGP | paper
Liberation Army Daily | CHN | paper
Liberation newspaper; Liberation daily | FRA | paper
Liberian Observer | LBR | paper
Liberty Times | TWN | paper
Libya Herald; Al-Wasat news website; Libya Observer; Al-Ahrar TV | LBY | site
Lidove Noviny | CZE | paper
Lietuvos Rytas | LTU | paper
Listin Diario; Diario Libre; El Caribe | DOM | paper
Literaturnaya Gazeta | RUS | paper
Los Angeles Times | USA | paper
Los Tiempos | BOL | paper
Lusa; Lusa news agency | PRT | agency
Lusaka Times | ZMB | paper
MBC; Munhwa Broadcasting | KOR | broadcaster
MENA; Middle East News Agency; MENA news agency | EGY | agency
MIA news agency; Makfax | MKD | agency
MRTV; Myawaddy TV; Myawaddy Television | MMR | broadcaster
MTI; MTI news agency | HUN | agency
Maan; Ma'an News Agency | PSE | agency
Maariv | ISR | paper
Maclean's | CAN | paper
Mada Masr | EGY | paper
Madagascar Tribune | MDG | paper
Maeil Business Newspaper | KOR | paper
Maghreb Arabe Presse; MAP | MAR | agency
Magik 9 | HTI | broadcaster
Magyar Hirlap | HUN | paper
Magyar Nemzet | HUN | paper
Mail & Guardian | ZAF | paper
Mail and Guardian | ZAF | paper
Mainichi | JPN | paper
Mainichi Shimbun | JPN | paper
Majira | TZA | paper
Malay Mail | MYS | paper
Malaya newspaper | PHL | paper
Malayala Manorama | IND | paper
Malaysiakini | MYS | paper
Malaysian Insider | MYS | paper
Maliweb | MLI | paper
Manila Bulletin | PHL | paper
Manila Chronicle | PHL | paper
Manila Standard | PHL | paper
Manila Times | PHL | paper
Matichon | THA | paper
Media Indonesia | IDN | paper
Mediacoop | MOZ | paper
Mediafax | ROU | agency
Mediapart | FRA | paper
Mediazona | RUS | site
Meduza | RUS | site
Mega Channel | GRC | broadcaster
Mega television | GRC | broadcaster
Mehr; Mehr news agency | IRN | agency
Metro TV | IDN | broadcaster
MetroTV | IDN | broadcaster
Miami Herald; El Nuevo Herald | USA | paper
Middle East Eye; Bellingcat | GBR | site
Midi Madagasikara | MDG | paper
Midi-Madagasikara | MDG | paper
Milenio | MEX | paper
Milenio TV | MEX | broadcaster
Milliyet | TUR | paper
Ming Pao | HKG | paper
Minju Joson | PRK | paper
Mizan news agency; Mizan | IRN | agency
Mlada Fronta Dnes | CZE | paper
Mladina | SVN | paper
Mmegi; Botswana Guardian; Botswana Gazette; Sunday Standard | BWA | paper
Moldpres | MDA | agency
Monitor newspaper | UGA | paper
Montreal Gazette | CAN | paper
Montsame | MNG | agency
Morgunbladid | ISL | paper
Mosaique FM | TUN | paper
Moscow News | RUS | paper
Moscow Times | RUS | paper
Moskovskiye Novosti | RUS | paper
Moskovsky Komsomolets | RUS | paper
Mozambique News Agency | MOZ | paper
Mtanzania | TZA | paper
Munhwa Ilbo | KOR | paper
Mutations | CMR | paper
Mwananchi | TZA | paper
Myanmar News Agency | MMR | agency
Myanmar Now | MMR | paper
Myanmar Times | MMR | paper
NBC; NBC News; MSNBC | USA | broadcaster
NDTV; New Delhi Television | IND | broadcaster
NHK | JPN | broadcaster
NIN magazine | SRB | paper
NOS; NOS television | NLD | broadcaster
NRC | NLD | paper
NRC Handelsblad | NLD | paper
NRK | NOR | broadcaster
NTA | NGA | broadcaster
NTB; NTB news agency | NOR | agency
NTV channel; NTV Russia | RUS | broadcaster
NTV; NTV television | TUR | broadcaster
NZZ | CHE | paper
Nacional | HRV | paper
Naewna | THA | paper
Nagarik | NPL | paper
Nairobi Law Monthly | KEN | paper
Namibian Sun | NAM | paper
Narodnaya Volya | BLR | paper
Nasa Borba | SRB | paper
Nasha Niva | BLR | paper
Natal Mercury | ZAF | paper
Natal Witness | ZAF | paper
Nation Television; Nation newspaper | THA | paper
National Concord | NGA | paper
National News Agency; NNA | LBN | agency
National Post | CAN | paper
National Public Radio; NPR | USA | broadcaster
Nawa-i-Waqt | PAK | paper
Neatkariga | LVA | paper
Nepali Times | NPL | paper
Nepszabadsag; Nepszabadsag daily | HUN | paper
Nepszava | HUN | paper
Neue Zuercher Zeitung | CHE | paper
Neue Zurcher Zeitung | CHE | paper
Neues Deutschland | DEU | paper
New Democrat | LBR | paper
New Era newspaper | NAM | paper
New Light of Myanmar | MMR | paper
New Nigerian | NGA | paper
New Shaft | SLE | paper
New Straits Times | MYS | paper
New Times; The New Times | RWA | paper
New Vision; The New Vision | UGA | paper
New York Post | USA | paper
New York Times; The New York Times | USA | paper
New Yorker; The New Yorker | USA | paper
New Zealand Herald; Dominion Post; Dominion newspaper | NZL | paper
New Zealand Press Association; NZPA | NZL | agency
NewZimbabwe.com | ZWE | paper
News Agency of Nigeria; NAN | NGA | agency
News1 | KOR | agency
News24 | ZAF | paper
NewsDay | ZWE | paper
Newsis | KOR | agency
Newswatch | NGA | paper
Newsweek | USA | paper
Next Magazine | TWN | paper
Nexta | BLR | paper
Nezavisimaya Gazeta | RUS | paper
Nezavisne Novine | BIH | paper
Nhan Dan | VNM | paper
Nigerian Guardian | NGA | paper
Nigerian Television Authority | NGA | broadcaster
Nigerian Tribune | NGA | paper
Nihon Keizai Shimbun | JPN | paper
Nikkei | JPN | paper
Nikkei Asia | JPN | paper
Nippon Television | JPN | broadcaster
Nord-Sud | CIV | paper
Norooz | IRN | paper
Noticias Caracol | COL | broadcaster
Noticias magazine | ARG | paper
Notimex | MEX | agency
Notre Voie | CIV | paper
Nournews; Nour News | IRN | agency
Nouvel Observateur | FRA | paper
Nova Makedonija | MKD | paper
Novaya Gazeta | RUS | paper
Novedades | MEX | paper
Novi List | HRV | paper
Novo Jornal | AGO | paper
Nyasa Times | MWI | paper
O Estado de S. Paulo; Estado de S. Paulo | BRA | paper
O Globo | BRA | paper
O Pais | MOZ | paper
ORF; ORF television; ORF radio | AUT | broadcaster
ORT; ORT television; Channel One; Pervy Kanal | RUS | broadcaster
ORTM | MLI | broadcaster
Obshchaya Gazeta | RUS | paper
Ogonyok | RUS | paper
Ojo; Ojo newspaper | PER | paper
Okaz | SAU | paper
Okinawa Times | JPN | paper
Oman News Agency; ONA | OMN | agency
Omega FM | BFA | paper
Onasa; BH Press | BIH | agency
Onda Cero | ESP | broadcaster
Oriental Daily | HKG | paper
Oslobodjenje | BIH | paper
Ottawa Citizen | CAN | paper
Ouest-France | FRA | paper
Outlook magazine | IND | paper
Ozgur Gundem | TUR | paper
PANA; Pan African News Agency; Panapress | SEN | agency
PAP; PAP news agency; Polish Press Agency | POL | agency
PBS; Public Broadcasting Service | USA | broadcaster
PLA Daily | CHN | paper
Pagina 12; Pagina 12 newspaper | ARG | paper
Pagina Siete | BOL | paper
Pagina/12 | ARG | paper
Pajhwok; Pajhwok Afghan News | AFG | agency
Pakistan Observer | PAK | paper
Pakistan Press International; PPI | PAK | agency
Pakistan Times | PAK | paper
Panorama magazine | ITA | paper
Panorama newspaper | VEN | paper
Paris Match | FRA | paper
People Daily | KEN | paper
People's Daily | CHN | paper
Perfil | ARG | paper
Peru 21 | PER | paper
Peru.21 | PER | paper
Petra news agency; Jordan News Agency | JOR | agency
Philippine Daily Inquirer | PHL | paper
Philippine Inquirer | PHL | paper
Philippine News Agency | PHL | agency
Philippine Star | PHL | paper
Phnom Penh Post | KHM | paper
Phoenix Television; Phoenix TV | HKG | broadcaster
Polish Radio; TVN24; TVP; TVN | POL | broadcaster
Politico | USA | site
Politico.cd | COD | paper
Politika | SRB | paper
Politiken | DNK | paper
Politis; Phileleftheros; Cyprus Mail; Fileleftheros | CYP | paper
Polityka | POL | paper
Pos Kota | IDN | paper
Post Express | NGA | paper
Post-Courier; Papua New Guinea Post-Courier; PNG Post-Courier | PNG | paper
Postfactum | RUS | agency
Postimees | EST | paper
Prachatai | THA | paper
Pravda | RUS | paper
Pravo | CZE | paper
Premium Times | NGA | paper
Prensa Comunitaria | GTM | paper
Prensa Latina | CUB | agency
Prensa Libre | GTM | paper
Presencia | BOL | paper
Press Association; PA Media; PA news agency | GBR | agency
Press TV; PressTV | IRN | broadcaster
Press Trust of India; PTI | IND | agency
ProPublica | USA | site
Proceso | MEX | paper
Profil magazine | AUT | paper
Prothom Alo | BGD | paper
Proto Thema | GRC | paper
Publico; Diario de Noticias; Expresso; Jornal de Noticias | PRT | paper
Punch; Punch newspaper | NGA | paper
Pyongyang Radio | PRK | paper
Qatar News Agency; QNA | QAT | agency
Qiushi | CHN | paper
Quan Doi Nhan Dan | VNM | paper
Que Pasa | CHL | paper
RAI; RAI television; RAI radio | ITA | broadcaster
RBC | RUS | paper
RCN; RCN radio; RCN television | COL | broadcaster
RCTI | IDN | broadcaster
RCTV | VEN | broadcaster
RFE | USA | broadcaster
RFE/RL | USA | broadcaster
RFM | SEN | paper
RIA Novosti; RIA; RIA news agency; RIA-Novosti | RUS | agency
RNE | ESP | broadcaster
RPP; RPP radio | PER | broadcaster
RT; Russia Today | RUS | broadcaster
RTBF | BEL | broadcaster
RTE; RTE radio; RTE television | IRL | broadcaster
RTHK; Radio Television Hong Kong | HKG | broadcaster
RTI television | CIV | broadcaster
RTL radio; RTL | FRA | broadcaster
RTNC | COD | paper
RTP; RTP television; TSF radio; Radio Renascenca | PRT | broadcaster
RTS | SRB | broadcaster
Rabochaya Tribuna | RUS | paper
Radikal | TUR | paper
Radio 702; Talk Radio 702 | ZAF | broadcaster
Radio Afghanistan | AFG | broadcaster
Radio America; HRN; Channel 36; Radio Globo | HND | broadcaster
Radio Antsiva | MDG | paper
Radio B92 | SRB | broadcaster
Radio Baghdad; Baghdad Radio; Iraqi Television | IRQ | broadcaster
Radio Caracas Television | VEN | broadcaster
Radio Caraibes | HTI | broadcaster
Radio Catolica | NIC | paper
Radio Cooperativa; ADN radio | CHL | broadcaster
Radio Corporacion | NIC | paper
Radio Damascus; Damascus Radio | SYR | broadcaster
Radio Ecclesia | AGO | paper
Radio Fides; Erbol; Red Uno; Radio Panamericana | BOL | broadcaster
Radio Fiji | FJI | paper
Radio Formula | MEX | broadcaster
Radio France Internationale; RFI | FRA | broadcaster
Radio Free Asia; RFA | USA | broadcaster
Radio Free Europe | USA | broadcaster
Radio Free Europe/Radio Liberty | USA | broadcaster
Radio Galaxie | HTI | broadcaster
Radio Haiti-Inter | HTI | broadcaster
Radio Kabul | AFG | broadcaster
Radio Kiskeya | HTI | broadcaster
Radio Kudirat | NGA | paper
Radio Liberty | USA | broadcaster
Radio Marti | USA | broadcaster
Radio Metropole | HTI | broadcaster
Radio Mitre; Todo Noticias; Radio 10; C5N | ARG | broadcaster
Radio Mocambique | MOZ | paper
Radio Mogadishu | SOM | broadcaster
Radio Moscow; Moscow Radio; Voice of Russia | RUS | broadcaster
Radio Mozambique | MOZ | paper
Radio Myanmar | MMR | paper
Radio Nacional de Angola | AGO | paper
Radio Nepal | NPL | paper
Radio New Zealand; RNZ | NZL | broadcaster
Radio Okapi | COD | broadcaster
Radio Omdurman; Omdurman Radio | SDN | broadcaster
Radio Omega | BFA | paper
Radio Pakistan; Pakistan Television; PTV | PAK | broadcaster
Radio Phnom Penh | KHM | paper
Radio Programas del Peru | PER | broadcaster
Radio Publique Africaine; Radio Isanganiro; Radio Bonesha | BDI | broadcaster
Radio Pyongyang | PRK | paper
Radio Rebelde; Radio Havana; Radio Reloj | CUB | broadcaster
Radio Red | MEX | broadcaster
Radio Rwanda; Radio Mille Collines; RTLM; Radio Television Libre des Mille Collines | RWA | broadcaster
Radio Sandino | NIC | paper
Radio Sarajevo; Sarajevo Radio; Bosnian Radio | BIH | broadcaster
Radio Shariat | AFG | broadcaster
Radio Signal FM | HTI | broadcaster
Radio Tehran; Tehran Radio; Tehran Television | IRN | broadcaster
Radio Top Congo | COD | paper
Radio Veritas | PHL | paper
Radio Vision 2000 | HTI | broadcaster
Radio Ya | NIC | paper
Radioprogramas | PER | broadcaster
Radyo ng Bayan | PHL | paper
Rakyat Merdeka | IDN | paper
Rangoon Radio | MMR | paper
Rappler | PHL | paper
Rasmei Kampuchea | KHM | paper
Red Pepper | UGA | paper
Reference News | CHN | paper
Reforma | MEX | paper
Renmin Ribao | CHN | paper
Republic TV | IND | broadcaster
Republika | IDN | paper
Republikein | NAM | paper
Resalat | IRN | paper
Respublika | LTU | paper
Reuters; Reuters News Agency; Reuters Television | GBR | agency
Rheinische Post | DEU | paper
Rilindja | KOS | paper
Riodoce | MEX | paper
Ritzau; Ritzau news agency | DNK | agency
Rodong Shinmun | PRK | paper
Rodong Sinmun | PRK | paper
Rompres | ROU | agency
Rose al-Youssef | EGY | paper
Rossiiskaya Gazeta | RUS | paper
Rossiya 1 | RUS | broadcaster
Rossiya 24 | RUS | broadcaster
Rossiya Segodnya | RUS | agency
Rossiya television | RUS | broadcaster
Rossiya-24 | RUS | broadcaster
Rossiyskaya Gazeta | RUS | paper
Rudaw; Rudaw Media Network | IRQ | broadcaster
Rude Pravo | CZE | paper
Runrunes | VEN | paper
Rupavahini; Derana TV; Ada Derana | LKA | broadcaster
Rushyashya | RWA | paper
Rustavi 2; Rustavi-2; Imedi; Imedi television | GEO | broadcaster
Rwanda News Agency | RWA | agency
Rybar | RUS | site
Ryukyu Shimpo | JPN | paper
Rzeczpospolita | POL | paper
SABC | ZAF | broadcaster
SBS TV | KOR | broadcaster
SCTV | IDN | broadcaster
SITA news agency | SVK | agency
SITE Intelligence Group; SITE Monitoring | USA | site
SLBS | SLE | paper
SME daily | SVK | paper
SRNA; Bosnian Serb news agency | BIH | agency
STA news agency; Slovenian Press Agency | SVN | agency
STT; STT news agency | FIN | agency
SVT; Swedish Radio; Sveriges Radio | SWE | broadcaster
SW Radio Africa | ZWE | paper
Saba news agency | YEM | agency
Sabah newspaper; Sabah daily | TUR | paper
Safa news agency | PSE | agency
Sahara Press Service; SPS | MAR | agency
Sahara Reporters | NGA | paper
Saigon Giai Phong | VNM | paper
Salongo | COD | paper
Samaa TV | PAK | broadcaster
Sankei | JPN | paper
Sankei Shimbun | JPN | paper
Saudi Gazette | SAU | paper
Saudi Press Agency; SPA | SAU | agency
Savana | MOZ | paper
Segodnya | RUS | paper
Segodnya newspaper | UKR | paper
Segye Ilbo | KOR | paper
Semana; Semana magazine | COL | paper
Semanario Angolense | AGO | paper
Seneweb | SEN | paper
Seoul Shinmun | KOR | paper
Serambi | IDN | paper
Shafaq News | IRQ | agency
Shanghai Daily | CHN | paper
Shargh | IRN | paper
Shehab news agency | PSE | agency
Shenzhen Special Zone Daily | CHN | paper
Siam Rath | THA | paper
Sidwaya | BFA | paper
Sierra Leone Broadcasting Corporation | SLE | paper
Sierra Leone Broadcasting Service | SLE | paper
Sierra Leone Telegraph | SLE | paper
Siglo 21 | GTM | paper
Siglo Veintiuno | GTM | paper
Siglo XXI | GTM | paper
Signal FM | HTI | broadcaster
Sin Chew Daily | MYS | paper
Sinar Harapan | IDN | paper
Sing Tao Daily; Sing Tao | HKG | paper
Sixth Tone | CHN | paper
Skai TV; Skai television | GRC | broadcaster
Sky News | GBR | broadcaster
Sky News Arabia | ARE | broadcaster
Slobodna Bosna | BIH | paper
Slobodna Dalmacija | HRV | paper
Sobh-e Emrouz | IRN | paper
Soir Info | CIV | paper
Somali National News Agency; SONNA | SOM | agency
SonntagsZeitung | CHE | paper
South African Broadcasting Corp | ZAF | broadcaster
South African Broadcasting Corporation | ZAF | broadcaster
South African Press Association; SAPA | ZAF | agency
South China Morning Post | HKG | paper
Southern Metropolis Daily | CHN | paper
Southern Weekend | CHN | paper
Sovetskaya Belorussiya | BLR | paper
Sovietskaya Rossiya | RUS | paper
Sozcu | TUR | paper
Sputnik | RUS | agency
Stabroek News; Guyana Chronicle; Kaieteur News | GUY | paper
Stand News | HKG | paper
Standard Times | SLE | paper
Star News | IND | broadcaster
Star Radio | LBR | paper
Star newspaper | TUR | paper
Stern magazine | DEU | paper
Straits Times; The Straits Times | SGP | paper
Studio 7 | ZWE | paper
Studio B | SRB | broadcaster
Suara Pembaruan | IDN | paper
Sud FM | SEN | paper
Sud Ouest | FRA | paper
Sud Quotidien | SEN | paper
Sudan News Agency; SUNA | SDN | agency
Sudan Tribune; Radio Dabanga | SDN | site
Sudanow | SDN | paper
Sueddeutsche Zeitung; Suddeutsche Zeitung | DEU | paper
Sun newspaper | GBR | paper
Sunday Independent | ZAF | paper
Sunday Leader; Sunday Leader newspaper | LKA | paper
Sunday Monitor | UGA | paper
Sunday Morning Post | HKG | paper
Sunday Nation | KEN | paper
Sunday Vision | UGA | paper
Sunday World | ZAF | paper
Super Express | POL | paper
Suspilne | UKR | broadcaster
Svaboda | BLR | paper
Swazi Observer | SWZ | paper
Swazi Times | SWZ | paper
Sydney Morning Herald | AUS | paper
Syrian Arab News Agency; SANA | SYR | agency
TASR | SVK | agency
TASS; TASS news agency | RUS | agency
TBS television | JPN | broadcaster
TF1; TF1 television | FRA | broadcaster
TOLOnews; Tolo; Tolo News | AFG | broadcaster
TRT; TRT World; TRT Haber | TUR | broadcaster
TSA news site | DZA | paper
TT; TT news agency | SWE | agency
TV Asahi | JPN | broadcaster
TV Azteca | MEX | broadcaster
TV Globo; Globo television; GloboNews; Globo News | BRA | broadcaster
TV Marti | USA | broadcaster
TVBS | TWN | broadcaster
TVE | ESP | broadcaster
TVRI | IDN | broadcaster
Ta Kung Pao | HKG | paper
Ta Nea | GRC | paper
Tabnak | IRN | paper
Tages-Anzeiger | CHE | paper
Tagesspiegel | DEU | paper
Tageszeitung | DEU | paper
Taipei Times | TWN | paper
Taiwan News | TWN | paper
Tal Cual; Tal Cual newspaper | VEN | paper
TalCual | VEN | paper
TamilNet | LKA | site
Tanjug; Tanjug news agency | SRB | agency
Taraf | TUR | paper
Tasnim; Tasnim news agency | IRN | agency
Tehelka | IND | paper
Tehran Times | IRN | paper
TelQuel | MAR | paper
Telam; Telam news agency | ARG | agency
Telegram | - | site
Telegraph India | IND | paper
Telemundo | USA | broadcaster
Telesur | VEN | broadcaster
Televisa | MEX | broadcaster
Televisao Publica de Angola | AGO | paper
Tempo | IDN | paper
Tempo magazine | NGA | paper
Thai News Agency | THA | agency
Thai PBS | THA | broadcaster
Thai Rath | THA | paper
Thanh Nien | VNM | paper
The Africa Report | - | paper
The Australian | AUS | paper
The Citizen newspaper | ZAF | paper
The East African | KEN | paper
The Economist; Economist magazine | GBR | paper
The Gleaner; Gleaner | JAM | paper
The Hindu | IND | paper
The Intercept | USA | site
The Muslim newspaper | PAK | paper
The Namibian | NAM | paper
The News International | PAK | paper
The News magazine | NGA | paper
The Post newspaper | ZMB | paper
The Reporter newspaper | ETH | paper
The Rising Nepal; Rising Nepal | NPL | paper
The Scotsman | GBR | paper
The Shillong Times | IND | paper
The Sowetan; Sowetan | ZAF | paper
The Zimbabwean | ZWE | paper
TheCable | NGA | paper
This Day | NGA | paper
ThisDay | NGA | paper
Thomson Reuters | GBR | agency
Tibet Daily | CHN | paper
TikTok | - | site
Time magazine | USA | paper
Times Now | IND | broadcaster
Times of Eswatini | SWZ | paper
Times of India; The Times of India | IND | paper
Times of Israel | ISR | paper
Times of London; Sunday Times | GBR | paper
Times of Swaziland; The Times of Swaziland | SWZ | paper
Times of Zambia | ZMB | paper
Tishreen | SYR | paper
Tishrin | SYR | paper
To Vima | GRC | paper
Tobiya | ETH | paper
Today's Zaman | TUR | paper
Tokyo Shimbun | JPN | paper
Top Congo FM | COD | paper
Toronto Star | CAN | paper
Toronto Sun | CAN | paper
Trabajadores | CUB | paper
Tribune de Geneve | CHE | paper
Tribune de Madagascar | MDG | paper
Trinidad Guardian; Trinidad Express | TTO | paper
Trud | BGR | paper
Trud newspaper | RUS | paper
Truth Social | - | site
Tunis Afrique Presse; TAP | TUN | agency
Tuoi Tre | VNM | paper
Turan news agency | AZE | agency
Turkish Daily News | TUR | paper
Tut.by | BLR | paper
Twitter | - | site
UNIAN | UKR | agency
UOL | BRA | paper
USA Today | USA | paper
Uhuru | TZA | paper
Ukrainska Pravda | UKR | paper
Ukrinform | UKR | agency
Ultima Hora | BOL | paper
Ultimas Noticias | VEN | paper
Umuseso | RWA | paper
Union Radio | VEN | broadcaster
United Daily News | TWN | paper
United Evening News | TWN | paper
United News of India; UNI | IND | agency
United Press International; UPI | USA | agency
Univision | USA | broadcaster
Unomasuno | MEX | paper
Uriminzokkiri | PRK | paper
Uthayan | LKA | paper
Utrinski Vesnik | MKD | paper
Utusan Malaysia | MYS | paper
UzA; Uzbek news agency | UZB | agency
VKontakte | - | site
VRT | BEL | broadcaster
Valor Economico | BRA | paper
Vanguard; Vanguard newspaper | NGA | paper
Vatan newspaper | TUR | paper
Vatan-e Emrouz | IRN | paper
Vatican Radio | VAT | broadcaster
Vecernje Novosti | SRB | paper
Vecernji List | HRV | paper
Vedomosti | RUS | paper
Veja | BRA | paper
Venevision | VEN | broadcaster
Verstka | RUS | site
Vesti | RUS | broadcaster
Viber | - | site
Vietnam News | VNM | paper
Vietnam News Agency; VNA | VNM | agency
Vietnam Television | VNM | paper
Vijesti | MNE | paper
Viva TV | MDG | paper
Vjesnik | HRV | paper
VnExpress | VNM | paper
Voice of America; VOA | USA | broadcaster
Voice of Democracy | KHM | paper
Voice of Palestine | PSE | broadcaster
Voice of Sharia | AFG | broadcaster
Voice of Vietnam | VNM | paper
Volkskrant | NLD | paper
Vorgan | AGO | paper
Vreme | SRB | paper
Vrye Weekblad | ZAF | paper
W Radio | COL | broadcaster
WAFA; Palestinian news agency | PSE | agency
WAM; Emirates News Agency | ARE | agency
Wal Fadjri | SEN | paper
Walf Fadjri | SEN | paper
Walfadjri | SEN | paper
Wall Street Journal; The Wall Street Journal | USA | paper
Walla | ISR | paper
Washington Post; The Washington Post | USA | paper
Washington Times | USA | paper
WeChat | - | site
Week-End; Le Mauricien | MUS | paper
Weekly Mail | ZAF | paper
Weekly Post | ZMB | paper
Weekly Review | KEN | paper
Weekly Topic | UGA | paper
Weibo | - | site
Wen Hui Bao | CHN | paper
Wen Wei Po | HKG | paper
WhatsApp | - | site
WikiLeaks | NGO | site
Windhoek Observer | NAM | paper
Workers' Daily | CHN | paper
Working People's Daily | MMR | paper
Xinhua; Xinhua news agency; New China News Agency | CHN | agency
Xinjiang Daily | CHN | paper
YLE | FIN | broadcaster
YTN | KOR | broadcaster
Yediot Aharonot | ISR | paper
Yediot Ahronot | ISR | paper
Yedioth Ahronot | ISR | paper
Yedioth Ahronoth | ISR | paper
Yemen Times | YEM | paper
Yeni Safak | TUR | paper
Ynet; Ynet news website | ISR | paper
Yomiuri | JPN | paper
Yomiuri Shimbun | JPN | paper
Yonhap; Yonhap news agency | KOR | agency
YouTube | - | site
ZBC; Zimbabwe Broadcasting Corporation | ZWE | broadcaster
ZDF; ZDF television | DEU | broadcaster
ZIANA; New Ziana | ZWE | agency
Zaman | TUR | paper
Zambeze | MOZ | paper
Zambia Daily Mail | ZMB | paper
Zambia News Agency | ZMB | agency
Zavtra | RUS | paper
Zeri | KOS | paper
Zerkalo Nedeli | UKR | paper
Zeta magazine; Zeta weekly | MEX | paper
ZimOnline | ZWE | paper
Zimbabwe Independent | ZWE | paper
Zimbabwe Standard | ZWE | paper
Zitamar | MOZ | paper
Zitamar News | MOZ | paper
Zvezda television; Zvezda TV | RUS | broadcaster
Zycie Warszawy | POL | paper
ad-Dustour; al-Dustour | JOR | paper
al-Anbaa | KWT | paper
al-Anwar; Al Anwar | LBN | paper
al-Ayyam | PSE | paper
al-Baath newspaper | SYR | paper
al-Bayan | ARE | paper
al-Diyar; Ad-Diyar | LBN | paper
al-Gomhuria | EGY | paper
al-Hayat al-Jadida | PSE | paper
al-Iraq newspaper | IRQ | paper
al-Ittihad | ARE | paper
al-Jazira | QAT | broadcaster
al-Jazirah | SAU | paper
al-Jumhuriya | IRQ | paper
al-Mada | IRQ | paper
al-Madina | SAU | paper
al-Rai al-Aam | KWT | paper
al-Rai; Al Rai | JOR | paper
al-Ray al-Aam | SDN | paper
al-Raya | QAT | paper
al-Riyadh | SAU | paper
al-Seyassah | KWT | paper
al-Shorouk | EGY | paper
al-Siyassah | KWT | paper
al-Thawra | SYR | paper
al-Thawra newspaper | IRQ | paper
al-Wafd | EGY | paper
al-Watan | SYR | paper
amaBhungane | ZAF | paper
bdnews24 | BGD | paper
bdnews24.com | BGD | paper
e.tv | ZAF | broadcaster
eNCA | ZAF | broadcaster
elPeriodico | GTM | paper
iStories | RUS | site
