# Nouns for persons and groups by what they do, with their sectors; lemma form.
# person: one of them; group: several together; body: an institution; count: people where it is the subject, else it counts what follows.
# No sector: the noun takes it from its organisation or state.
# opposition figures OPP; militants and fighters REB; armed strangers UAF; pro-government or sectarian irregulars PRM.
# Sources: written from general knowledge for this project; sectors as in PLOVER.
# Licence: CC BY 4.0
table role

AIDS activist | CVL | person
African leader | GOV | group
Alevi | REL SOC | person
Arab leader | GOV | group
Baathist | PTY | person
Buddhist | REL SOC | person
Buddhist monk | REL | person
Catholic | REL SOC | person
Catholic church | REL | body
Christian | REL SOC | person
Christian Democrat | PTY | person
Christian leader | REL | person
Deobandi | REL SOC | person
Euro MP | LEG | person
European leader | GOV | group
Hasidic Jew | REL SOC | person
Hindu | REL SOC | person
IDP | REF | person
Indian leader | SOC | person
Islamic charity | REL | body
Islamic court | JUD | body
Islamic group | REL | body
Islamic leader | REL | person
Islamic militant | REB | person
Islamic scholar | REL | person
Islamist | REB REL | person
Islamist militant | REB | person
Islamist party | PTY | person
Ismaili | REL SOC | person
Jehovah's Witness | REL SOC | person
Jew | REL SOC | person
Kemalist | PTY | person
MEP | LEG | person
MP | LEG | person
Maoist | REB | person
Marxist | PTY | person
Mormon | REL SOC | person
Moslem | REL SOC | person
Muslim | REL SOC | person
Muslim cleric | REL | person
Muslim leader | REL | person
Muslim militant | REB | person
NGO | CVL | group
Nobel Peace laureate | ELI | person
Nobel laureate | ELI | person
Orthodox Christian | REL SOC | person
PM | GOV | person
POW | CVL | person
Peronist | PTY | person
Protestant | REL SOC | person
Red Cross worker | CVL | person
SWAT team | COP | group
Salafi | REL SOC | person
Salafist | REL SOC | person
Shia | REL SOC | person
Shiite | REL SOC | person
Shiite Muslim | REL SOC | person
Shiite cleric | REL | person
Stalinist | PTY | person
Sufi | REL SOC | person
Sunni | REL SOC | person
Sunni Muslim | REL SOC | person
Sunni cleric | REL | person
TV crew | JRN | group
TV station | JRN | body
Taliban fighter | REB | person
Trotskyist | PTY | person
U.S. official | GOV | person
UN employee | CVL | person
UN peacekeeper | MIL | person
UN staff | CVL | group
UN worker | CVL | person
Wahhabi | REL SOC | person
Wahhabist | REL SOC | person
Western diplomat | GOV | person
Western leader | GOV | group
Western official | GOV | person
Western power | - | group
Zoroastrian | REL SOC | person
abbot | REL | person
abductee | CVL | person
abductor | UAF | person
aborigine | SOC | person
academic | EDU | person
academy | EDU | body
accused | CVL | person
acting president | GOV | person
activist | CVL | person
actor | CVL ELI | person
administration | GOV | body
administration official | GOV | person
administrative court | JUD | body
administrator | GOV | person
admiral | MIL | person
adolescent | CVL | person
adversary | - | group
adviser | GOV | person
advisor | GOV | person
advocacy group | CVL | group
advocate | CVL | person
agent | SPY | person
agriculture minister | GOV | person
agriculture ministry | GOV | body
aid agency | CVL | group
aid convoy | CVL | group
aid donor | - | body
aid flotilla | CVL | group
aid group | CVL | group
aid organisation | CVL | group
aid organization | CVL | group
aid ship | CVL | group
aid worker | CVL | person
aide | GOV | person
air defence | MIL | group
air defense | MIL | group
air force | MIL | group
air force chief | MIL | person
air force officer | MIL | person
air force pilot | MIL | person
air traffic controller | LAB | person
aircraft carrier | MIL | group
airline | BUS | body
airline passenger | CVL | person
airman | MIL | person
airport worker | LAB | person
alderman | GOV | person
allied force | MIL | group
ally | - | group
ambassador | GOV | person
ambassador-at-large | GOV | person
ambassador-designate | GOV | person
ambulance crew | MED | group
ambulance worker | MED | person
analyst | EDU | person
anarchist | PTY | person
animal rights activist | CVL | person
anti-abortion activist | CVL | person
anti-corruption agency | GOV | body
anti-corruption commission | GOV | body
anti-globalisation protester | CVL | person
anti-globalization protester | CVL | person
anti-government activist | CVL OPP | person
anti-government protester | CVL OPP | person
anti-nuclear activist | CVL | person
anti-riot police | COP | group
anti-terrorism court | JUD | body
anti-war activist | CVL | person
appeal court | JUD | body
appeals court | JUD | body
arbiter | JUD | person
arbitrator | - | person
archbishop | REL | person
archdiocese | REL | body
armed force | MIL | group
armed forces | MIL | group
armed gang | UAF | group
armed group | UAF | group
armed man | UAF | group
armed service | MIL | group
armored column | MIL | group
armored personnel carrier | MIL | group
armored vehicle | MIL | group
armoured column | MIL | group
armoured personnel carrier | MIL | group
armoured vehicle | MIL | group
arms company | BUS | body
arms dealer | BUS | person
arms inspector | - | person
arms manufacturer | BUS | body
arms smuggler | CRM | person
arms trader | BUS | person
army | MIL | group
army chief | MIL | person
army chief of staff | MIL | person
army command | MIL | group
army commander | MIL | person
army convoy | MIL | group
army general | MIL | person
army helicopter | MIL | group
army officer | MIL | person
army official | MIL | person
army patrol | MIL | group
army spokesman | MIL | person
army spokeswoman | MIL | person
army truck | MIL | group
army unit | MIL | group
arrestee | CVL | person
arsonist | UAF | person
artillery | MIL | group
artisanal miner | LAB | person
artist | CVL ELI | person
assailant | UAF | person
assassin | UAF | person
assemblyman | LEG | person
assemblywoman | LEG | person
assistant foreign minister | GOV | person
assistant secretary | GOV | person
assistant secretary of state | GOV | person
asylum seeker | REF | person
asylum-seeker | REF | person
athlete | CVL ELI | person
attache | GOV | person
attack helicopter | MIL | group
attacker | UAF | person
attorney | CVL | person
attorney general | GOV JUD | person
attorney-general | GOV JUD | person
author | CVL ELI | person
authority | GOV | body
autocrat | GOV | person
automaker | BUS | body
autoworker | LAB | person
ayatollah | REL | person
baby | CVL | person
backbencher | LEG | person
bandit | CRM | person
bank employee | LAB | person
banker | BUS | person
bar association | CVL | body
barrister | CVL | person
battalion | MIL | group
battleship | MIL | group
believer | REL CVL | person
belligerent | - | group
bereaved family | CVL | person
billionaire | BUS | person
birthday party | CVL | group
bishop | REL | person
bishops' conference | REL | body
blogger | JRN | person
blue helmet | MIL | person
boat people | REF | group
boat person | REF | person
bodyguard | COP | person
bomber | UAF | person
bomber crew | MIL | group
bondholder | BUS | person
border agent | COP | person
border guard | MIL | group
border guard officer | COP | person
border patrol | COP | group
border police | COP | group
bourse | BUS | body
boy | CVL | person
brigade | MIL | group
brigadier | MIL | person
brigadier general | MIL | person
brigand | CRM | person
broadcaster | JRN | person
brother | CVL | person
budget minister | GOV | person
bureaucrat | GOV LAB | person
burglar | CRM | person
bus driver | LAB | person
business | BUS | body
business group | BUS | body
business leader | BUS | person
businessman | BUS | person
businesspeople | CVL ELI | person
businessperson | BUS | person
businesswoman | BUS | person
bystander | CVL | person
cabinet | GOV | body
cabinet minister | GOV | person
cabinet secretary | GOV | person
cadet | MIL | person
camera crew | JRN | group
cameraman | JRN | person
campaign group | CVL | group
campaigner | CVL | person
candidate | PTY | person
captain | MIL | person
captive | CVL | person
captor | UAF | person
captured soldier | CVL | person
car bomber | UAF | person
carabiniere | COP | person
carabinieri | COP | group
cardinal | REL | person
caretaker government | GOV | body
carmaker | BUS | body
carrier | BUS | body
carrier group | MIL | group
cartel | CRM | group
cartoonist | JRN | person
caste | SOC | group
casualty | CVL | person
cattle breeder | AGR | person
cattle herder | AGR | person
cattle raider | AGR | person
cattle rustler | CRM | person
caucus | LEG PTY | group
cavalry | MIL | group
ceasefire monitor | - | person
celebrity | CVL ELI | person
central bank | GOV BUS | body
central bank chief | GOV BUS | person
central bank governor | GOV BUS | person
central banker | GOV BUS | person
central committee | PTY GOV | body
central election commission | GOV | body
centrist | PTY | person
challenger | PTY | person
chamber of commerce | BUS | body
chancellor | GOV | person
chancellor of the exchequer | GOV | person
chaplain | REL | person
charge d'affaires | GOV | person
charity | CVL | group
charity worker | CVL | person
chief diplomat | GOV | person
chief editor | JRN | person
chief executive | GOV | person
chief executive officer | BUS | person
chief justice | JUD | person
chief minister | GOV | person
chief negotiator | GOV | person
chief of general staff | MIL | person
chief of staff | GOV | person
chief of staff of the army | MIL | person
chief of state | GOV | person
chief of the general staff | MIL | person
chief prosecutor | JUD | person
chief rabbi | REL | person
chieftain | SOC | person
child | CVL | person
child soldier | REB | person
chipmaker | BUS | body
church | REL | body
church group | REL | body
church leader | REL | person
churchman | REL | person
citizen | CVL | person
citizen journalist | JRN | person
citizens' group | CVL | group
citizens' movement | CVL | group
city council | GOV | body
city councillor | GOV | person
city court | JUD | body
city hall | GOV | body
civic group | CVL | group
civic movement | CVL | group
civil defence worker | CVL | person
civil servant | GOV LAB | person
civil society | CVL | group
civil society group | CVL | group
civilian | CVL | person
claimant | CVL | person
clan | SOC | group
clan elder | SOC | person
clan leader | SOC | person
clan militia | SOC | group
clansman | SOC | person
clergy | REL | group
clergyman | REL | person
cleric | REL | person
clerk | GOV | person
climate activist | CVL | person
clinic | MED | body
coal miner | LAB | person
coalition | PTY | group
coalition government | GOV | body
coalition partner | PTY GOV | group
coalition party | PTY | group
coast guard | MIL | group
coastguard | MIL | group
coca farmer | AGR | person
coca grower | AGR | person
college | EDU | body
college student | EDU | person
colonel | MIL | person
colonist | CVL SOC | person
columnist | JRN | person
combat aircraft | MIL | group
combat troop | MIL | group
combatant | REB | person
commander | MIL | person
commander in chief | MIL | person
commander-in-chief | MIL | person
commando | MIL | person
commando team | UAF | group
commando unit | MIL | group
commentator | JRN | person
commerce department | GOV | body
commerce minister | GOV | person
commerce ministry | GOV | body
commerce secretary | GOV | person
commercial bank | BUS | body
commission | GOV | body
commissioner | GOV | person
committee chairman | LEG | person
commodore | MIL | person
communications minister | GOV | person
communications ministry | GOV | body
communist | PTY | person
community | SOC | group
community group | CVL | group
community leader | SOC | person
commuter | CVL | person
company | BUS | body
company executive | BUS | person
company official | BUS | person
company spokesman | BUS | person
conglomerate | BUS | body
congregant | REL CVL | person
congregation | REL CVL | group
congress | LEG | body
congressional committee | LEG | body
congressional panel | LEG | body
congressman | LEG | person
congresswoman | LEG | person
conscript | MIL | person
conservationist | CVL | person
consortium | BUS | body
constable | COP | person
constabulary | COP | group
constituent assembly | LEG | body
constitutional assembly | LEG | body
constitutional council | JUD | body
constitutional court | JUD | body
constitutional court judge | JUD | person
construction worker | LAB | person
consul | GOV | person
consul general | GOV | person
consulate | GOV | body
consulate general | GOV | body
consumer | CVL | person
contender | PTY | person
contingent | MIL | group
contract killer | CRM | person
contractor | BUS | person
convent | REL | body
convict | CVL | person
convicted killer | CVL | person
coordinator | - | person
cop | COP | person
corporal | MIL | person
corporation | BUS | body
corps | MIL | group
correspondent | JRN | person
corvette | MIL | group
cotton farmer | AGR | person
council | GOV | body
council of ministers | GOV | body
councillor | GOV | person
councilman | GOV | person
councilwoman | GOV | person
counsel | CVL | person
counsellor | GOV | person
counter-demonstrator | CVL | person
counter-intelligence | SPY | body
counter-protester | CVL | person
counterespionage | SPY | body
counterfeiter | CRM | person
counterpart | - | person
country | - | body
county court | JUD | body
county government | GOV | body
coup leader | MIL REB | person
coup maker | MIL REB | person
coup plotter | MIL REB | person
court | JUD | body
court martial | JUD | body
court of appeal | JUD | body
court of cassation | JUD | body
cousin | CVL | person
creditor | BUS | person
creditor nation | - | body
crew | LAB | group
crew member | LAB | person
crewman | LAB | person
crime boss | CRM | person
crime family | CRM | group
crime gang | CRM | group
crime ring | CRM | group
crime syndicate | CRM | group
criminal | CRM | person
criminal court | JUD | body
criminal gang | CRM | group
criminal group | CRM | group
critic | OPP | person
crowd | CVL | group
crown court | JUD | body
crown prince | GOV | person
culprit | UAF | person
cult | REL | body
culture minister | GOV | person
culture ministry | GOV | body
customs agent | COP | person
customs officer | GOV | person
customs official | GOV | person
cybercriminal | UAF | person
daily | JRN | body
dairy farmer | AGR | person
daughter | CVL | person
day laborer | LAB | person
deacon | REL | person
death row inmate | CVL | person
death squad | PRM | group
defector | - | person
defence chief | GOV MIL | person
defence contractor | BUS | body
defence counsel | CVL | person
defence force | MIL | group
defence forces | MIL | group
defence lawyer | CVL | person
defence minister | GOV MIL | person
defence ministry | GOV MIL | body
defence ministry spokesman | MIL | person
defence official | MIL | person
defence secretary | GOV MIL | person
defendant | CVL | person
defense attorney | CVL | person
defense chief | GOV MIL | person
defense contractor | BUS | body
defense counsel | CVL | person
defense force | MIL | group
defense forces | MIL | group
defense lawyer | CVL | person
defense minister | GOV MIL | person
defense ministry | GOV MIL | body
defense ministry spokesman | MIL | person
defense official | MIL | person
defense secretary | GOV MIL | person
delegate | GOV | person
delegation | GOV | group
deminer | CVL | person
demobilised fighter | REB | person
demobilized fighter | REB | person
democracy activist | CVL OPP | person
democracy campaigner | CVL | person
democrat | PTY | person
demonstrator | CVL OPP | person
dentist | MED | person
department | GOV | body
deportee | REF | person
deposed king | ELI | person
deposed leader | ELI | person
deposed president | ELI | person
deputy | LEG | person
deputy foreign minister | GOV | person
deputy governor | GOV | person
deputy mayor | GOV | person
deputy minister | GOV | person
deputy premier | GOV | person
deputy president | GOV | person
deputy prime minister | GOV | person
deputy sheriff | COP | person
deserter | MIL | person
destroyer | MIL | group
detainee | CVL | person
detective | COP | person
developer | BUS | person
development minister | GOV | person
diaspora | SOC | group
dictator | GOV | person
diocese | REL | body
diplomat | GOV | person
diplomatic mission | GOV | body
director general | - | person
director-general | - | person
displaced | REF | group
displaced family | REF | group
displaced people | REF | group
displaced person | REF | person
dissident | CVL OPP | person
dissident soldier | REB MIL | person
district attorney | JUD | person
district court | JUD | body
dock worker | LAB | person
docker | LAB | person
dockworker | LAB | person
doctor | MED | person
domestic intelligence agency | SPY | body
domestic worker | LAB | person
donor | - | body
donor agency | CVL | group
donor country | - | body
doorman | COP | person
double agent | SPY | person
dozens | CVL | count
draftee | MIL | person
driver | LAB | person
drug agent | COP | person
drug baron | CRM | person
drug cartel | CRM | group
drug dealer | CRM | person
drug gang | CRM | group
drug kingpin | CRM | person
drug lord | CRM | person
drug ring | CRM | group
drug runner | CRM | person
drug trafficker | CRM | person
dweller | CVL | person
ecologist | CVL | person
economic migrant | REF | person
economics minister | GOV | person
economist | EDU | person
economy minister | GOV | person
economy ministry | GOV | body
editor | JRN | person
editor in chief | JRN | person
editor-in-chief | JRN | person
editorialist | JRN | person
education minister | GOV | person
education ministry | GOV | body
educator | EDU | person
elder | SOC | person
elder statesman | ELI | person
elderly | CVL | group
election authority | GOV | body
election board | GOV | body
election commission | GOV | body
election committee | GOV | body
election monitor | GOV | person
election observer | GOV | person
election official | GOV | person
election tribunal | JUD | body
electoral authority | GOV | body
electoral commission | GOV | body
electoral council | GOV | body
electoral official | GOV | person
electorate | CVL | group
electrician | LAB | person
elite | CVL ELI | person
embassy | GOV | body
embassy official | GOV | person
emergencies minister | GOV | person
emergencies ministry | GOV | body
emergency worker | CVL | person
emigrant | REF | person
emir | GOV | person
emirate | - | body
emissary | GOV | person
emperor | GOV | person
employee | LAB | person
employer | BUS | person
employers' association | BUS | body
employers' federation | BUS | body
empress | GOV | person
enemy | - | group
energy company | BUS | body
energy minister | GOV | person
energy ministry | GOV | body
engineer | LAB | person
enterprise | BUS | body
entrepreneur | BUS | person
environment minister | GOV | person
environment ministry | GOV | body
environmental activist | CVL | person
environmental group | CVL | group
environmentalist | CVL | person
envoy | GOV | person
epidemiologist | MED | person
episcopal conference | REL | body
escapee | CVL | person
ethnic community | SOC | group
ethnic group | SOC | group
ethnic minority | SOC | group
evacuee | REF | person
evangelical | REL SOC | person
evangelist | REL | person
ex-chancellor | ELI | person
ex-combatant | REB | person
ex-dictator | ELI | person
ex-fighter | REB | person
ex-general | MIL | person
ex-governor | ELI | person
ex-king | ELI | person
ex-leader | ELI | person
ex-minister | ELI | person
ex-official | ELI | person
ex-premier | ELI | person
ex-president | ELI | person
ex-prime minister | ELI | person
ex-prisoner | CVL | person
ex-rebel | REB | person
ex-serviceman | MIL CVL | person
ex-soldier | MIL CVL | person
executive | BUS | person
exile | OPP | person
exiled king | ELI | person
exiled leader | ELI | person
exiled president | ELI | person
expatriate | CVL | person
expert | EDU | person
exporter | BUS | person
external affairs minister | GOV | person
extortionist | CRM | person
extremist | REB | person
eyewitness | - | person
facilitator | - | person
faction | PTY | group
factory | BUS | body
factory worker | LAB | person
faith leader | REL | person
faithful | REL CVL | group
family | CVL | group
far-right extremist | CVL | person
farm labourer | AGR | person
farm union | AGR | body
farm worker | AGR | person
farmer | AGR | person
farmers' group | AGR | body
farmers' union | AGR | body
farmworker | AGR | person
fascist | PTY | person
father | CVL | person
federal agency | GOV | body
federal agent | COP | person
federal assembly | LEG | body
federal court | JUD | body
federal police | COP | group
federal prosecutor | JUD | person
federal reserve | GOV BUS | body
feminist | CVL | person
fiancee | CVL | person
field commander | MIL | person
field hospital | MED | body
field marshal | MIL | person
fighter | REB | person
fighter aircraft | MIL | group
fighter bomber | MIL | person
fighter jet | MIL | group
fighter pilot | MIL | person
fighter plane | MIL | group
fighter squadron | MIL | group
fighter-bomber | MIL | group
film director | CVL ELI | person
filmmaker | CVL ELI | person
finance minister | GOV | person
finance ministry | GOV | body
financier | BUS | person
firefighter | LAB | person
fireman | LAB | person
firm | BUS | body
first lady | GOV | person
first minister | GOV | person
first responder | MED | person
first secretary | GOV | person
fisher | AGR | person
fisherman | AGR | person
fleet | MIL | group
foe | - | group
follower | CVL | person
force commander | MIL | person
foreign affairs committee | LEG | body
foreign correspondent | JRN | person
foreign fighter | REB | person
foreign intelligence service | SPY | body
foreign minister | GOV | person
foreign ministry | GOV | body
foreign ministry spokesman | GOV | person
foreign ministry spokeswoman | GOV | person
foreign national | CVL | person
foreign office | GOV | body
foreign official | GOV | person
foreign policy adviser | GOV | person
foreign resident | CVL | person
foreign secretary | GOV | person
foreign worker | LAB | person
foreigner | CVL | person
former ambassador | ELI | person
former combatant | REB | person
former detainee | CVL | person
former dictator | ELI | person
former diplomat | ELI | person
former foreign minister | ELI | person
former general | ELI | person
former governor | ELI | person
former head of state | ELI | person
former hostage | CVL | person
former king | ELI | person
former leader | ELI | person
former minister | ELI | person
former official | ELI | person
former president | ELI | person
former prime minister | ELI | person
former prisoner | CVL | person
former rebel | REB | person
former ruler | ELI | person
former senator | ELI | person
former soldier | MIL CVL | person
foundation | CVL | group
fraudster | CRM | person
freedom fighter | REB | person
freelance journalist | JRN | person
freelance reporter | JRN | person
friar | REL | person
frigate | MIL | group
front-runner | PTY | person
fugitive | CVL | person
fundamentalist | REB REL | person
gang | CRM | group
gang leader | CRM | person
gang member | CRM | person
gangster | CRM | person
garment worker | LAB | person
garrison | MIL | group
gas company | BUS | body
gay rights activist | CVL | person
gendarme | COP | person
gendarmerie | COP | group
general | MIL | person
general secretary | PTY | person
general staff | MIL | group
genocidaire | REB MIL | person
genocide suspect | REB MIL | person
girl | CVL | person
gold miner | LAB | person
governing council | GOV | body
governing party | PTY GOV | group
government | GOV | body
government agency | GOV | body
government employee | GOV LAB | person
government force | MIL | group
government forces | MIL | group
government in exile | GOV OPP | body
government minister | GOV | person
government of national unity | GOV | body
government official | GOV | person
government spokesman | GOV | person
government spokeswoman | GOV | person
government supporter | CVL | person
government troop | MIL | group
government worker | GOV LAB | person
government-in-exile | GOV OPP | body
governor | GOV | person
governor general | GOV | person
governor-general | GOV | person
grand jury | JUD | body
grand mufti | REL | person
grandfather | CVL | person
grandmother | CVL | person
grassroots movement | CVL | group
great power | - | body
green group | CVL | group
ground force | MIL | group
ground forces | MIL | group
ground troop | MIL | group
grower | AGR | person
guard | COP | person
guerilla | REB | person
guerrilla | REB | person
guerrilla army | REB | group
guerrilla chief | REB | person
guerrilla commander | REB | person
guerrilla group | REB | group
guerrilla leader | REB | person
guerrilla movement | REB | group
guest worker | LAB | person
gunboat | MIL | group
gunman | UAF | person
gunner | MIL | person
gunrunner; gun-runner | CRM | person
gunship | MIL | group
guru | REL | person
gypsy | CVL | person
hacker | UAF | person
hacker group | UAF | group
hacking group | UAF | group
hacktivist | UAF | person
hard-liner | PTY | person
head of government | GOV | person
head of state | GOV | person
headmaster | EDU | person
headteacher | EDU | person
health department | GOV MED | body
health minister | GOV | person
health ministry | GOV MED | body
health official | GOV | person
health service | MED | body
health worker | MED | person
healthcare worker | MED | person
heavy bomber | MIL | group
hedge fund | BUS | body
heir apparent | GOV | person
helicopter gunship | MIL | group
herder | AGR | person
herdsman | AGR | person
herdsperson | AGR | person
high command | MIL | group
high commission | GOV | body
high commissioner | GOV | person
high court | JUD | body
high court judge | JUD | person
high school student | EDU | person
highwayman | CRM | person
hijacker | UAF | person
historian | EDU | person
hit man | CRM | person
hit squad | UAF | group
hitman | CRM | person
holidaymaker | CVL | person
holy warrior | REB | person
home affairs minister | GOV | person
home minister | GOV | person
home ministry | GOV | body
home office | GOV | body
home secretary | GOV | person
homeland security secretary | GOV | person
homeless | CVL | group
homeowner | CVL | person
homosexual | CVL | person
honor guard | MIL | group
hooligan | CRM | person
hospital | MED | body
hospital official | MED | person
hospital worker | LAB | person
hostage | CVL | person
hostage taker | UAF | person
hostage-taker | UAF | person
hotelier | BUS | person
house committee | LEG | body
house of assembly | LEG | body
house of representatives | LEG | body
house speaker | LEG | person
household | CVL | group
householder | CVL | person
housing minister | GOV | person
human being | CVL | person
human rights activist | CVL | person
human rights campaigner | CVL | person
human rights commission | GOV | body
human rights defender | CVL | person
human rights group | CVL | group
human rights lawyer | CVL | person
human rights organisation | CVL | group
human rights organization | CVL | group
human shield | CVL | person
human trafficker | CRM | person
humanitarian | CVL | person
humanitarian agency | CVL | group
humanitarian convoy | CVL | group
humanitarian group | CVL | group
humanitarian organisation | CVL | group
humanitarian organization | CVL | group
humanitarian worker | CVL | person
hundreds | CVL | count
hunger striker | CVL OPP | person
husband | CVL | person
illegal alien | REF | person
illegal immigrant | REF | person
illegal migrant | REF | person
imam | REL | person
immigrant | REF | person
immigration agent | COP | person
immigration minister | GOV | person
immigration officer | GOV | person
immigration official | GOV | person
importer | BUS | person
independence activist | CVL PRE | person
independence fighter | REB PRE | person
independence supporter | CVL PRE | person
independent counsel | JUD | person
indictee | REB MIL | person
indigenous group | SOC | group
indigenous leader | SOC | person
indigenous people | SOC | group
individual | CVL | person
industrialist | BUS | person
industry group | BUS | body
industry minister | GOV | person
industry ministry | GOV | body
infant | CVL | person
infantry | MIL | group
infantryman | MIL | person
infiltrator | UAF | person
informant | SPY | person
information minister | GOV | person
information ministry | GOV | body
informer | SPY | person
inhabitant | CVL | person
inmate | CVL | person
inner cabinet | GOV | body
innocent civilian | CVL | person
inquisitor | JUD | person
inspector | - | person
institute | EDU | body
insurer | BUS | body
insurgency | REB | group
insurgent | REB | person
intellectual | EDU | person
intelligence agency | SPY | body
intelligence agent | SPY | person
intelligence chief | SPY | person
intelligence community | SPY | body
intelligence minister | GOV | person
intelligence ministry | GOV | body
intelligence officer | SPY | person
intelligence official | SPY | person
intelligence service | SPY | body
intelligence services | SPY | body
intelligence source | SPY | person
interim administration | GOV | body
interim authority | GOV | body
interim government | GOV | body
interim president | GOV | person
interior department | GOV | body
interior minister | GOV | person
interior ministry | GOV | body
internal affairs minister | GOV | person
internal affairs ministry | GOV | body
internally displaced people | REF | group
internally displaced person | REF | person
international community | - | group
international court | JUD | body
internee | CVL | person
interpreter; translator | - | person
interrogator | SPY COP | person
intruder | UAF | person
invader | UAF | person
invasion force | MIL | group
investigating judge | JUD | person
investigating magistrate | JUD | person
investigator | COP | person
investor | BUS | person
irregular migrant | REF | person
islander | CVL | person
jailed dissident | CVL | person
jailer | COP | person
jet | MIL | group
jet bomber | MIL | group
jihadi | REB | person
jihadist | REB | person
joint chiefs of staff | MIL | group
joint venture | BUS | body
journalist | JRN | person
judge | JUD | person
judicial council | JUD | body
judiciary | JUD | body
junior minister | GOV | person
junta | MIL GOV | group
junta chief | MIL GOV | person
junta leader | MIL REB | person
junta member | MIL REB | person
jurisprudent | REL | person
jurist | JUD | person
juror | CVL | person
jury | JUD | body
justice | JUD | person
justice department | GOV JUD | body
justice minister | GOV JUD | person
justice ministry | GOV JUD | body
kidnap victim | CVL | person
kidnapper | UAF | person
killer | CRM | person
king | GOV | person
kingdom | - | body
kingpin | CRM | person
knife attacker | UAF | person
knifeman | UAF | person
labor federation | LAB | group
labor group | LAB | group
labor leader | LAB | person
labor minister | GOV | person
labor ministry | GOV | body
labor union | LAB | group
laborer | LAB | person
labour federation | LAB | group
labour leader | LAB | person
labour minister | GOV | person
labour ministry | GOV | body
labour union | LAB | group
labourer | LAB | person
lama | REL | person
land activist | CVL | person
land forces | MIL | group
landless peasant | AGR | person
landlord | CVL | person
landowner | AGR | person
law enforcement agency | COP | body
law enforcement officer | COP | person
law enforcement official | COP | person
law enforcer | COP | person
law minister | GOV JUD | person
law-maker | LEG | person
lawyer | CVL | person
leader | GOV | person
leadership | GOV | group
lecturer | EDU | person
leftist | PTY | person
legislative assembly | LEG | body
legislator | LEG | person
legislature | LEG | body
lender | BUS | person
lesbian | CVL | person
liberation army | REB | group
liberation front | REB | group
liberation movement | REB | group
lieutenant | MIL | person
lieutenant colonel | MIL | person
lieutenant general | MIL | person
lieutenant governor | GOV | person
light bomber | MIL | group
litigant | CVL | person
lobby group | CVL | group
local authority | GOV | body
local councillor | GOV | person
local government | GOV | body
local official | GOV | person
local police | COP | group
local resident | CVL | person
local staff | CVL | group
lone gunman | UAF | person
lone wolf | UAF | person
longshoreman | LAB | person
looter | UAF CVL | person
lorry driver | LAB | person
lower caste | SOC | group
lower chamber | LEG | body
lower house | LEG | body
loyalist | PRM | person
madrassa | EDU | body
mafia | CRM | group
magazine | JRN | body
magistrate | JUD | person
magistrates' court | JUD | body
magnate | BUS | person
major general | MIL | person
major power | - | body
majority leader | LEG | person
man | CVL | person
manager | BUS | person
managing editor | JRN | person
manufacturer | BUS | person
marcher | CVL OPP | person
marine | MIL | person
marja | REL | person
marshal | MIL | person
masked gunman | UAF | person
masked man | UAF | person
mayor | GOV | person
media | JRN | body
media group | JRN | body
media outlet | JRN | body
media worker | JRN | person
mediator | - | person
medic | MED | person
medical charity | MED | body
medical official | MED | person
medical personnel | MED | group
medical staff | MED | group
medical team | MED | group
medical worker | MED | person
member of Congress | LEG | person
member of parliament | LEG | person
member of the House | LEG | person
member state | - | body
mercenary | PRM | person
merchant | BUS | person
metalworker | LAB | person
metropolitan | REL | person
midwife | MED | person
migrant | REF | person
migrant caravan | REF | group
migrant worker | LAB | person
militant | REB | person
military | MIL | group
military adviser | MIL | person
military aircraft | MIL | group
military analyst | EDU | person
military attache | GOV | person
military chief | MIL | person
military command | MIL | group
military commander | MIL | person
military contractor | PRM BUS | person
military convoy | MIL | group
military council | MIL GOV | group
military court | JUD | body
military government | MIL GOV | group
military helicopter | MIL | group
military intelligence | SPY | body
military intelligence officer | MIL | person
military junta | MIL GOV | group
military leader | MIL | person
military man | MIL | person
military observer | - | person
military officer | MIL | person
military official | MIL | person
military patrol | MIL | group
military plane | MIL | group
military police | COP | group
military prosecutor | JUD | person
military regime | MIL GOV | group
military ruler | MIL GOV | person
military source | MIL | person
military spokesman | MIL | person
military spokeswoman | MIL | person
military tribunal | JUD | body
military unit | MIL | group
military vehicle | MIL | group
militia | PRM | group
militia commander | PRM | person
militia fighter | PRM | person
militia leader | PRM | person
militia member | PRM | person
militiaman | PRM | person
miner | LAB | person
mineworker | LAB | person
mining company | BUS | body
minister | GOV | person
minister of defence | GOV MIL | person
minister of defense | GOV MIL | person
minister of finance | GOV | person
minister of foreign affairs | GOV | person
minister of religion | REL | person
minister of state | GOV | person
minister of the interior | GOV | person
ministry | GOV | body
ministry of defence | GOV MIL | body
ministry of defense | GOV MIL | body
ministry of finance | GOV | body
ministry of foreign affairs | GOV | body
ministry of health | GOV MED | body
ministry of interior | GOV | body
ministry of justice | GOV JUD | body
ministry official | GOV | person
minority | SOC | group
minority leader | LEG | person
mission | GOV | body
missionary | REL | person
mob | CVL | group
mob boss | CRM | person
mobster | CRM | person
mole | SPY | person
monarch | GOV | person
monarchist | PTY | person
monarchy | GOV | body
monastery | REL | body
money launderer | CRM | person
monitor | - | person
monitoring group | CVL | group
monk | REL | person
monsignor | REL | person
morality police | COP | group
mosque | REL | body
mother | CVL | person
motorist | CVL | person
mourner | CVL | person
mufti | REL | person
mujahid | REB | person
mujahideen | REB | person
mullah | REL | person
multinational | BUS | body
municipal council | GOV | body
municipal worker | GOV LAB | person
municipality | GOV | body
murderer | CRM | person
musician | CVL ELI | person
mutineer | REB MIL | person
mutinous soldier | REB MIL | person
nation | - | body
national assembly | LEG | body
national authority | GOV | body
national bank | GOV BUS | body
national council | GOV | body
national guard | MIL | group
national police | COP | group
national security adviser | GOV | person
national security advisor | GOV | person
national security council | GOV | body
nationalist | PTY | person
naval force | MIL | group
naval officer | MIL | person
naval vessel | MIL | group
navy | MIL | group
navy chief | MIL | person
navy ship | MIL | group
navy vessel | MIL | group
negotiator | GOV | person
neighbor | CVL | person
neighborhood association | CVL | group
neighboring country | - | body
neighbour | CVL | person
neighbouring country | - | body
neo-Nazi | PTY | person
nephew | CVL | person
newlywed | CVL | person
news agency | JRN | body
news anchor | JRN | person
news channel | JRN | body
news organisation | JRN | body
news organization | JRN | body
news outlet | JRN | body
news photographer | JRN | person
news website | JRN | body
newsman | JRN | person
newspaper | JRN | body
newspaper editor | JRN | person
newspaperman | JRN | person
newsroom | JRN | body
next of kin | CVL | person
nomad | AGR | person
nomadic tribe | SOC | group
nominee | PTY | person
non-combatant | CVL | person
non-governmental organisation | CVL | group
non-governmental organization | CVL | group
non-profit | CVL | group
notable | CVL ELI | person
novelist | CVL ELI | person
nuclear bomber | MIL | group
nuclear inspector | - | person
nuclear negotiator | GOV | person
nuclear power | - | body
nuclear scientist | EDU | person
nun | REL | person
nuncio | REL | person
nurse | MED | person
observer | - | person
occupation force | MIL | group
occupier | MIL GOV | group
occupying force | MIL | group
office worker | LAB | person
officer | COP | person
officer cadet | MIL | person
official | GOV | person
official media | JRN | body
oil company | BUS | body
oil executive | BUS | person
oil firm | BUS | body
oil major | BUS | body
oil minister | GOV | person
oil ministry | GOV | body
oil trader | BUS | person
oil worker | LAB | person
old man | CVL | person
old woman | CVL | person
oligarch | BUS | person
ombudsman | GOV JUD | person
onlooker | CVL | person
opponent | OPP | person
opposition | OPP PTY | group
opposition MP | OPP LEG PTY | person
opposition activist | CVL OPP | person
opposition alliance | OPP PTY | group
opposition bloc | OPP PTY | group
opposition candidate | OPP PTY | person
opposition chief | OPP PTY | person
opposition coalition | OPP PTY | group
opposition deputy | OPP LEG PTY | person
opposition figure | OPP PTY | person
opposition group | OPP PTY | group
opposition lawmaker | OPP LEG PTY | person
opposition leader | OPP PTY | person
opposition legislator | OPP LEG PTY | person
opposition member | OPP PTY | person
opposition movement | OPP PTY | group
opposition party | OPP PTY | group
opposition politician | OPP PTY | person
opposition senator | OPP LEG PTY | person
opposition spokesman | OPP PTY | person
opposition supporter | CVL | person
organised crime | CRM | group
organised crime group | CRM | group
organized crime | CRM | group
organized crime group | CRM | group
orphan | CVL | person
ousted leader | ELI | person
ousted president | ELI | person
ousted prime minister | ELI | person
outlaw | CRM | person
pacifist | CVL | person
palace guard | MIL | group
papal envoy | REL | person
papal nuncio | REL | person
paramedic | MED | person
paramilitary | PRM | person
paramilitary force | PRM | group
paramilitary group | PRM | group
paramilitary unit | PRM | group
paratrooper | MIL | person
parent | CVL | person
parishioner | REL CVL | person
parliament | LEG | body
parliament speaker | LEG | person
parliamentarian | LEG | person
parliamentary commission | LEG | body
parliamentary committee | LEG | body
parliamentary group | LEG PTY | group
parliamentary panel | LEG | body
parliamentary speaker | LEG | person
parolee | CVL | person
partisan | CVL | person
partner | - | group
party | PTY | group
party activist | PTY | person
party boss | PTY | person
party chairman | PTY | person
party chief | PTY | person
party leader | PTY | person
party member | PTY | person
party official | PTY | person
party secretary | PTY | person
party spokesman | PTY | person
passenger | CVL | person
passer-by | CVL | person
pastor | REL | person
pastoralist | AGR | person
patriarch | REL | person
patrol boat | MIL | group
patrolman | COP | person
peace activist | CVL | person
peace broker | - | person
peace envoy | GOV | person
peace group | CVL | group
peace negotiator | GOV | person
peace-keeper | MIL | person
peace-keeping force | MIL | group
peacekeeper | MIL | person
peacekeeping mission | MIL | group
peacekeeping troop | MIL | group
peasant | AGR | person
pedestrian | CVL | person
pensioner | CVL | person
people | CVL | group
people smuggler | CRM | person
people's congress | LEG | body
people's court | JUD | body
permanent representative | GOV | person
permanent secretary | GOV | person
perpetrator | UAF | person
person | CVL | person
petitioner | CVL | person
pharmacist | MED | person
philanthropist | ELI | person
photographer | JRN | person
photojournalist | JRN | person
physician | MED | person
physicist | EDU | person
picket | LAB | person
picketer | LAB | person
pilgrim | REL CVL | person
pilot | MIL | person
pirate | CRM | person
plaintiff | CVL | person
planning minister | GOV | person
plantation worker | LAB | person
planter | AGR | person
platoon | MIL | group
playwright | CVL ELI | person
plenipotentiary | GOV | person
plotter | MIL REB | person
poacher | CRM | person
poet | CVL ELI | person
police | COP | group
police agent | COP | person
police chief | COP | person
police commander | COP | person
police commissioner | COP | person
police force | COP | group
police inspector | COP | person
police investigator | COP | person
police officer | COP | person
police official | COP | person
police patrol | COP | group
police source | COP | person
police spokesman | COP | person
police spokeswoman | COP | person
police superintendent | COP | person
police unit | COP | group
policeman | COP | person
policewoman | COP | person
politburo | PTY GOV | body
political analyst | EDU | person
political party | PTY | group
political prisoner | CVL | person
political scientist | EDU | person
politician | PTY | person
poll worker | GOV | person
pontiff | REL | person
pope | REL | person
poppy farmer | AGR | person
populace | CVL | group
population | CVL | group
populist | PTY | person
port worker | LAB | person
postal worker | LAB | person
preacher | REL | person
prefect | GOV | person
prefecture | GOV | body
prelate | REL | person
premier | GOV | person
presenter | JRN | person
presidency | GOV | body
president | GOV | person
president's office | GOV | body
president-elect | GOV | person
presidential adviser | GOV | person
presidential advisor | GOV | person
presidential aide | GOV | person
presidential candidate | PTY | person
presidential guard | MIL | group
presidential office | GOV | body
presidential palace | GOV | body
presidential spokesman | GOV | person
presiding judge | JUD | person
press | JRN | body
press corps | JRN | group
press officer | - | person
press secretary | - | person
press spokesman | - | person
pressure group | CVL | group
priest | REL | person
prime minister | GOV | person
prime minister's office | GOV | body
prime suspect | CVL | person
prince | GOV | person
princess | GOV | person
principal | EDU | person
prison guard | COP | person
prison official | GOV | person
prisoner | CVL | person
prisoner of conscience | CVL | person
prisoner of war | CVL | person
private company | BUS | body
private military company | PRM BUS | group
private military contractor | PRM BUS | person
pro-democracy activist | CVL OPP | person
pro-democracy campaigner | CVL OPP | person
pro-government demonstrator | CVL | person
pro-government supporter | CVL | person
procurator | JUD | person
professor | EDU | person
prosecution | JUD | body
prosecution service | JUD | body
prosecutor | JUD | person
prosecutor general | JUD | person
prosecutor's office | JUD | body
prosecutor-general | JUD | person
protest movement | CVL | group
protester | CVL OPP | person
protestor | CVL OPP | person
province | - | body
provincial council | GOV | body
provincial court | JUD | body
provincial government | GOV | body
provincial governor | GOV | person
provisional government | GOV | body
psychiatrist | MED | person
public | CVL | group
public official | GOV | person
public prosecutor | JUD | person
public prosecutor's office | JUD | body
public sector worker | GOV LAB | person
public servant | GOV LAB | person
publisher | JRN | person
pupil | EDU | person
putschist | MIL REB | person
queen | GOV | person
queen consort | GOV | person
rabbi | REL | person
racketeer | CRM | person
radical cleric | REL | person
radio station | JRN | body
raider | UAF | person
rail worker | LAB | person
railway worker | LAB | person
rancher | AGR | person
ranger | COP | person
ransomware gang | UAF | group
ransomware group | UAF | group
rapist | CRM | person
rapper | CVL ELI | person
rapporteur | - | person
rebel | REB | person
rebel army | REB | group
rebel chief | REB | person
rebel commander | REB | person
rebel force | REB | group
rebel group | REB | group
rebel leader | REB | person
rebel movement | REB | group
rebel soldier | REB MIL | person
rebel spokesman | REB | person
recruit | MIL | person
rector | EDU | person
refinery worker | LAB | person
reformist | PTY | person
refugee | REF | person
refugee family | REF | group
regent | GOV | person
regime | GOV | body
regiment | MIL | group
regional council | GOV | body
regional court | JUD | body
regional government | GOV | body
regional governor | GOV | person
regional leader | GOV | person
regular army | MIL | group
regulator | GOV | body
relative | CVL | person
relief agency | CVL | group
relief organisation | CVL | group
relief organization | CVL | group
relief worker | CVL | person
religious affairs minister | GOV | person
religious authority | REL | person
religious community | REL | body
religious figure | REL | person
religious group | REL | body
religious leader | REL | person
religious minority | REL | body
religious order | REL | body
religious organisation | REL | body
religious organization | REL | body
religious police | COP | group
religious scholar | REL | person
religious student | REB | person
remand prisoner | CVL | person
renegade soldier | REB MIL | person
reporter | JRN | person
representative | GOV | person
republic | - | body
republican | PTY | person
republican guard | MIL | group
rescue service | CVL | group
rescue team | CVL | group
rescue worker | CVL | person
rescuer | CVL | person
researcher | EDU | person
reserve bank | GOV BUS | body
reservist | MIL | person
resident | CVL | person
resistance fighter | REB | person
resistance movement | REB | group
returnee | REF | person
returning officer | GOV | person
revolutionary council | GOV | body
revolutionary court | JUD | body
revolutionary guard | MIL | group
rightist | PTY | person
rights activist | CVL | person
rights advocate | CVL | person
rights campaigner | CVL | person
rights group | CVL | group
rights organisation | CVL | group
rights organization | CVL | group
riot police | COP | group
rioter | CVL OPP | person
rival | - | group
robber | CRM | person
royal | GOV | person
royal court | GOV | body
royal family | GOV | body
royal palace | GOV | body
royalist | PTY | person
ruler | GOV | person
ruling coalition | PTY | group
ruling council | GOV | body
ruling junta | MIL GOV | group
ruling party | PTY GOV | group
running mate | PTY | person
sailor | MIL | person
sanitation worker | LAB | person
satellite channel | JRN | body
scammer | CRM | person
scholar | EDU | person
school | EDU | body
schoolboy | EDU | person
schoolchild | EDU | person
schoolgirl | EDU | person
schoolmaster | EDU | person
schoolteacher | EDU | person
science minister | GOV | person
scientist | EDU | person
seafarer | LAB | person
seaman | MIL | person
search party | CVL | group
search team | CVL | group
secessionist | REB PRE | person
secret agent | SPY | person
secret police | COP | group
secret service | SPY | body
secret service agent | SPY | person
secretary general | - | person
secretary of defense | GOV | person
secretary of state | GOV | person
secretary-general | - | person
sect | REL | body
sect leader | REL | person
security adviser | GOV | person
security agency | SPY | group
security agent | COP | person
security apparatus | SPY | group
security cabinet | GOV | body
security company | BUS | body
security contractor | PRM BUS | person
security council | GOV | body
security court | JUD | body
security force | MIL | group
security forces | MIL | group
security guard | COP | person
security man | COP | person
security minister | GOV | person
security ministry | GOV | body
security officer | SPY | group
security official | GOV | person
security prisoner | CVL | person
security service | SPY | group
select committee | LEG | body
self-defence group | PRM | group
self-defense group | PRM | group
seminarian | REL CVL | person
seminary | EDU | body
seminary student | EDU | person
senate | LEG | body
senate committee | LEG | body
senator | LEG | person
senior diplomat | GOV | person
senior official | GOV | person
separatist | REB PRE | person
sergeant | MIL | person
serviceman | MIL | person
servicewoman | MIL | person
settler | CVL SOC | person
shah | GOV | person
sharecropper | AGR | person
shareholder | BUS | person
sharia court | JUD | body
sheik | REL | person
sheikh | GOV | person
sheikhdom | - | body
sheriff | COP | person
shipowner | BUS | person
shipper | BUS | person
shipping company | BUS | body
shipyard worker | LAB | person
shooter | UAF | person
shop owner | BUS | person
shop steward | LAB | person
shopkeeper | BUS | person
shopper | CVL | person
singer | CVL ELI | person
sister | CVL | person
skinhead | CVL | person
slum dweller | CVL | person
slum-dweller | CVL | person
smallholder | AGR | person
smuggler | CRM | person
smuggling ring | CRM | group
sniper | UAF | person
social democrat | PTY | person
social media company | BUS | body
social movement | CVL | group
social worker | CVL | person
socialist | PTY | person
socialite | ELI | person
sociologist | EDU | person
soldier | MIL | person
solicitor | CVL | person
solicitor general | GOV JUD | person
son | CVL | person
source | - | person
sovereign | GOV | person
speaker | LEG | person
speaker of parliament | LEG | person
special adviser | GOV | person
special counsel | JUD | person
special court | JUD | body
special envoy | GOV | person
special force | MIL | group
special forces | MIL | group
special police | COP | group
special prosecutor | JUD | person
special representative | GOV | person
spiritual leader | REL | person
splittist | PRE | person
spokesman | - | person
spokesperson | - | person
spokeswoman | - | person
sports minister | GOV | person
sportsman | CVL ELI | person
spy | SPY | person
spy agency | SPY | body
spy chief | SPY | person
spy service | SPY | body
spymaster | SPY | person
squad | UAF | group
squadron | MIL | group
squatter | CVL | person
stabber | UAF | person
stabilisation force | MIL | group
stabilization force | MIL | group
staff | LAB | group
staff member | LAB | person
state | GOV | body
state agency | GOV | body
state bank | BUS | body
state company | BUS | body
state employee | GOV LAB | person
state government | GOV | body
state governor | GOV | person
state media | JRN | body
state official | GOV | person
state oil company | BUS | body
state police | COP | group
state president | GOV | person
state prosecutor | JUD | person
state radio | JRN | body
state secretary | GOV | person
state security | SPY | group
state security court | JUD | body
state television | JRN | body
state-owned company | BUS | body
state-run media | JRN | body
stateless person | REF | person
statesman | GOV | person
stealth bomber | MIL | group
steelworker | LAB | person
stepson | CVL | person
stock exchange | BUS | body
stockbroker | BUS | person
stone thrower | CVL OPP | person
stone-thrower | CVL OPP | person
stowaway | REF | person
strategic bomber | MIL | group
street gang | CRM | group
street vendor | BUS | person
strike leader | LAB | person
striker | LAB | person
striking worker | LAB | person
strongman | GOV | person
student | EDU | person
student activist | EDU | person
student group | EDU | body
student leader | EDU | person
student movement | EDU | body
student protester | EDU | person
student union | EDU | body
submarine | MIL | group
subsidiary | BUS | body
suffragette | CVL | person
suicide attacker | UAF | person
suicide bomber | UAF | person
sultan | GOV | person
superior court | JUD | body
superpower | - | body
supporter | CVL | person
supreme council | GOV | body
supreme court | JUD | body
supreme court judge | JUD | person
surgeon | MED | person
survivor | CVL | person
suspect | CVL | person
suspected militant | UAF | person
suspected rebel | UAF | person
swami | REL | person
swindler | CRM | person
sympathiser | CVL | person
sympathizer | CVL | person
synagogue | REL | body
tabloid | JRN | body
tank | MIL | group
taoiseach | GOV | person
tax collector | GOV | person
tax inspector | GOV | person
taxi driver | LAB | person
taxpayer | CVL | person
teacher | EDU | person
teachers' union | LAB | group
tech company | BUS | body
technician | LAB | person
technocrat | GOV | person
technology company | BUS | body
teen | CVL | person
teenager | CVL | person
television channel | JRN | body
television crew | JRN | group
television station | JRN | body
temple | REL | body
tenant | CVL | person
terror suspect | CVL | person
terrorist | REB | person
terrorist suspect | CVL | person
textile worker | LAB | person
theologian | REL | person
thief | CRM | person
think tank | EDU | body
think-tank | EDU | body
thousands | CVL | count
thug | CRM | person
toddler | CVL | person
toll collector | GOV | person
top diplomat | GOV | person
top general | MIL | person
top leadership | GOV | group
top official | GOV | person
tourism minister | GOV | person
tourist | CVL | person
town council | GOV | body
townsman | CVL | person
townspeople | CVL | group
trade association | BUS | body
trade minister | GOV | person
trade ministry | GOV | body
trade negotiator | GOV | person
trade representative | GOV | person
trade union | LAB | group
trade union federation | LAB | group
trade unionist | LAB | person
trader | BUS | person
trading company | BUS | body
traditional leader | SOC | person
traditional ruler | SOC | person
traffic police | COP | group
trafficker | CRM | person
train driver | LAB | person
transgender | CVL | person
transitional authority | GOV | body
transitional council | GOV | body
transitional government | GOV | body
transitional president | GOV | person
transport minister | GOV | person
transport ministry | GOV | body
transport union | LAB | group
transport worker | LAB | person
traveler | CVL | person
traveller | CVL | person
treasury | GOV | body
treasury department | GOV | body
treasury secretary | GOV | person
triad | CRM | group
trial judge | JUD | person
tribal chief | SOC | person
tribal elder | SOC | person
tribal leader | SOC | person
tribal militia | SOC | group
tribal police | SOC | group
tribe | SOC | group
tribesman | SOC | person
tribunal | JUD | body
troop | MIL | group
trooper | MIL | person
truck driver | LAB | person
trucker | LAB | person
truth commission | GOV | body
tycoon | BUS | person
tyrant | GOV | person
ulema | REL | body
ultra-Orthodox Jew | REL SOC | person
ultra-nationalist | PTY | person
unarmed civilian | CVL | person
uncle | CVL | person
under secretary | GOV | person
undercover agent | SPY | person
undergraduate | EDU | person
undersecretary | GOV | person
undersecretary of state | GOV | person
undocumented immigrant | REF | person
undocumented migrant | REF | person
unidentified assailant | UAF | person
unidentified gunman | UAF | person
unidentified man | UAF | person
unification minister | GOV | person
unification ministry | GOV | body
union | LAB | group
union boss | LAB | person
union confederation | LAB | group
union federation | LAB | group
union leader | LAB | person
union member | LAB | person
union official | LAB | person
unionist | PTY | person
unity government | GOV | body
university | EDU | body
university lecturer | EDU | person
university professor | EDU | person
university rector | EDU | person
university student | EDU | person
unknown assailant | UAF | person
unknown gunman | UAF | person
upper chamber | LEG | body
upper house | LEG | body
urban poor | CVL | group
utility | BUS | body
vacationer | CVL | person
vaccinator | MED | person
vendor | BUS | person
veteran | MIL CVL | person
vicar | REL | person
vice foreign minister | GOV | person
vice minister | GOV | person
vice premier | GOV | person
vice president | GOV | person
vice prime minister | GOV | person
vice-president | GOV | person
victim | CVL | person
video blogger | JRN | person
vigilante | PRM | person
vigilante group | PRM | group
village chief | SOC | person
village elder | SOC | person
villager | CVL | person
visitor | CVL | person
volunteer | CVL | person
voter | CVL | person
war cabinet | GOV | body
war correspondent | JRN | person
war crimes court | JUD | body
war crimes prosecutor | JUD | person
war crimes suspect | REB MIL | person
war crimes tribunal | JUD | body
war criminal | REB MIL | person
war plane | MIL | group
war prisoner | CVL | person
war veteran | MIL CVL | person
war victim | CVL | person
warden | COP | person
warder | COP | person
warlord | REB | person
warplane | MIL | group
warrant officer | MIL | person
warring faction | - | group
warring party | - | group
warship | MIL | group
watchdog | GOV | body
weapons inspector | - | person
wedding party | CVL | group
weekly | JRN | body
whip | LEG | person
whistle-blower | CVL | person
whistleblower | CVL | person
white farmer | AGR | person
white supremacist | CVL | person
widow | CVL | person
wife | CVL | person
wine grower | AGR | person
wire service | JRN | body
witness | CVL | person
woman | CVL | person
women's group | CVL | group
women's rights activist | CVL | person
women's rights group | CVL | group
worker | LAB | person
workforce | LAB | group
world body | - | group
world community | - | group
world leader | GOV | group
world power | - | body
worshiper | REL CVL | person
worshipper | REL CVL | person
would-be bomber | UAF | person
would-be migrant | REF | person
writer | CVL ELI | person
young man | CVL | person
youngster | CVL | person
youth | CVL | person
youth group | CVL | group
youth league | EDU | body
youth minister | GOV | person
