# COERCE: repression and pressure short of deadly force, by mode.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate

= COERCE - 170
oust,depose,unseat,topple,overthrow/V  A=subj R=obj,of -subj:@athlete -obj:champion,holder,record,team,side,coach,manager
    + The army ousted the government of Mali. ; MLI:MIL > MLI
    + The generals overthrew the president of Niger. ; :MIL > NER
    - The Swiss teenager toppled the champion in straight sets.
remove/V  from:power A=subj R=obj
    + The army removed the president of Iraq from power. ; IRQ:MIL > IRQ
drive,force/V  from:power,office A=subj R=obj
    + The generals forced Egypt's president from power. ; EGY:MIL > EGY
force_out/V  A=subj R=obj obj:#party
    + The army forced out the president of Peru. ; PER:MIL > PER
throw_out/V  A=subj R=obj obj:@officeholder
    + The army threw out the president of Bolivia. ; BOL:MIL > BOL
overthrow,ouster,toppling,ousting/N  A=subj R=obj,of
    + The overthrow of Egypt's president surprised investors. ; - > EGY
seize,grab,usurp/V  obj:power A=subj R=in,from
    + The army seized power in Niger. ; NER:MIL > NER
intimidate,harass,persecute,bully,coerce,browbeat,terrorise,terrorize,strong-arm/V  A=subj R=obj
    + Turkey is intimidating Cyprus. ; TUR > CYP
harassment,intimidation,persecution,repression/N  A=subj,by R=of,against need=AR
    + China's persecution of the Uighurs goes on. ; CHN > CHN
crack_down/V  A=subj R=on
    + Iran cracked down on students. ; IRN > :EDU
clamp_down/V  A=subj R=on
    + Belarus clamped down on journalists. ; BLR > :JRN
crackdown,clampdown/N  A=subj,by,adj R=on,against need=A
    + China's crackdown on journalists continued. ; CHN > :JRN
suppress,quell,repress,crush/V  A=subj R=obj,by,of,in obj:@unrest
    + Iran suppressed the protests in Tehran. ; IRN > IRN
    - The champion crushed his rival in two sets.
purge/V  A=subj R=obj,of,in -obj:file,closet,tank,system,pipe,wardrobe,cache,toxin
    + Turkey purged the army. ; TUR > TUR:MIL
purge/N  A=subj,by R=of,in need=A
    + Turkey's purge of the army continued. ; TUR > TUR:MIL
blackmail,extort/V  A=subj R=obj,from
    + Russia blackmailed Georgia. ; RUS > GEO
put/V  obj:pressure,squeeze,screw A=subj R=on
    + Russia put pressure on Georgia. ; RUS > GEO
twist/V  obj:arm A=subj R=of,obj
    + The Americans twisted the arms of Turkish ministers. ; USA > TUR
stifle,smother,stamp,squash,snuff/V  obj:@unrest A=subj R=by,of,in,obj
    + Cuba stifled dissent. ; CUB > -
depose/V  obj:@officeholder A=subj R=obj,in prio=1
    + The president was deposed in Mali. ; - > MLI
rig,steal/V  obj:election,vote,ballot A=subj R=in,from
    + Belarus rigged the election. ; BLR > -
annul,void,cancel,nullify/V  obj:election,vote,ballot,result,poll A=subj R=in,of,obj need=A
    + Algeria has voided the election. ; DZA > -
cancellation,annulment/N  of:election,vote,ballot,result,poll A=subj,by R=in need=0
    + The annulment of the vote in Nigeria angered many. ; - > NGA
take/V  obj:power subj:@armed A=subj R=in,from
    + The army took power in Niger. ; NER:MIL > NER
pile,exert,apply,increase,step,heap,ratchet,mount,bring/V  obj:pressure on:#party subj:#party A=subj R=on
    + Egypt exerted heavy pressure on Ethiopia. ; EGY > ETH
    - The heat put pressure on Egyptian farmers.
pressure,pressurise,pressurize/V  obj:#party subj:#party A=subj R=obj absorb
    + Serbia pressured Montenegro into the deal. ; SRB > MNE
lean/V  on:#party subj:#party inf:* -for:* A=subj R=on absorb
    + The French ministers leaned on Togo to sign. ; FRA > TGO
    - The runner leaned on the wall.
tighten/V  obj:grip,screw,noose,stranglehold A=subj R=on,around
    + Belgrade tightened its grip on Kosovo. ; SRB > KOS
crush,suppress,quash,repress/V  obj:movement obj.adj:protest,opposition,democracy,pro-democracy,independence,separatist A=subj R=in,obj
    + Laos crushed the democracy movement. ; LAO > LAO
purge,remove,oust/V  obj:@officeholder subj:@armed A=subj R=obj prio=-1
    + The soldiers removed the Chadian premier. ; :MIL > TCD
grab,seize,take/V  obj:power,control in:coup,putsch A=subj R=of,in
    + The colonels took power in a putsch in Niger. ; NER:MIL > NER
stifle,suffocate,strangle/V  obj:opposition,debate,criticism,critic,press,dissent A=subj R=in,of
    + Algeria stifled criticism. ; DZA > -
stuff/V  obj:ballot,box A=subj R=in
    + Gabon's party stuffed the ballot boxes. ; GAB > -
repression,oppression,suppression/N  of:#party A=subj,by R=of need=R
    + The repression of Burmese monks began at dawn. ; - > MMR
stage,mount,launch/V  obj:coup,putsch A=subj R=against,in prio=-1
    + The army staged a putsch in Burundi. ; :MIL > BDI
put,turn,throw/V  out:office,power subj:#party A=subj R=obj -subj:voter,electorate,people
    + The generals put Peru's president out of office. ; PER:MIL > PER
removal/N  of:@officeholder A=subj,by R=of need=A
    + The army's removal of Peru's president was denounced. ; :MIL > PER
make,force,compel/V  subj:@captor obj:@held_person comp:@forced_act A=subj R=obj absorb
    + Indian soldiers made the students kneel in the road. ; IND:MIL > IND:EDU
    - The Indian officer made the guests laugh.
make,force,compel/V  comp:@forced_act comp.by:@captor A=comp.by R=obj,subj absorb prio=1
    + An Iranian editor was made to sign a letter by soldiers. ; :MIL > IRN:JRN
crackdown,clampdown/N  on:activist,protester,dissident,opposition,journalist,critic,opponent,demonstrator,student,monk,union,press,media,church,minority,lawyer,separatist,islamist -on:smuggling A=subj,by,adj,in R=on need=R prio=-1
    + The crackdown on Oromo activists went on. ; - > ETH

= COERCE arrest 173
capture/V  obj:suspect,fugitive,militant,terrorist,extremist,spy,smuggler,trafficker,ringleader,mastermind,operative A=by,subj,in R=obj,of -subj:@armed need=A
    + Pakistan captured a Yemeni militant. ; PAK > YEM
arrest,detain,imprison,jail,incarcerate,intern,apprehend,nab/V  A=subj R=obj -obj:attention,gaze,decline,decay,slide,spread,bleeding,fall,growth,rot,erosion,development,disease,eye,imagination
    + Turkey arrested four journalists. ; TUR > :JRN
    + Two French engineers were detained in Niger. ; - > FRA
capture,catch,recapture/V  A=subj R=obj obj:@captive -subj:@armed
    + Police caught the escaped Syrian minister at the airport. ; :COP > SYR
lock_up/V  A=subj R=obj
    + Belarus locked up its opponents. ; BLR > BLR
pick_up/V  A=subj R=obj obj:@captive
    + Police picked up two Syrian journalists. ; :COP > SYR:JRN
    - The minister picked up the telephone.
round_up/V  A=subj R=obj
    + Syria rounded up students. ; SYR > :EDU
haul/V  before:court,judge,magistrate A=subj R=obj
    + Iran hauled the American reporter before a judge. ; IRN > USA:JRN
lead_away/V  A=subj R=obj
    + Police led away the Iranian students. ; :COP > IRN
lead_off/V  A=subj R=obj obj:#party
    + Police led off the Iranian students. ; :COP > IRN
take_away/V  A=subj R=obj obj:@captive
    + Soldiers took away the Burmese dissidents. ; :MIL > MMR
drag_away/V  A=subj R=obj obj:#party
    + Police dragged away Iranian students. ; :COP > IRN
take/V  into:custody,detention A=subj R=obj
    + The police took the Iraqi journalists into custody. ; :COP > IRQ:JRN
    + Three Serbian officers were taken into custody. ; - > SRB
keep,hold,remand/V  in:custody,detention,prison,jail,cell,isolation,captivity A=subj R=obj
    + Iran is holding two French tourists in prison. ; IRN > FRA
keep,hold,put,place,throw,be/V  behind:bar,wire A=subj R=obj,subj
    + Cuba kept the writers behind bars. ; CUB > CUB
put,place/V  under:arrest,detention,guard A=subj R=obj
    + Myanmar put its prime minister under arrest. ; MMR > MMR
keep,hold/V  under:arrest,guard A=subj R=obj
    + The junta kept the president of Niger under house arrest. ; :GOV > NER
throw,put,cast,send/V  into:jail,prison,dungeon,cell A=subj R=obj
    + Egypt threw the editors into jail. ; EGY > :JRN
hold/V  obj:@captive subj:#party -+up,back,off A=subj R=obj -for:talk -subj:@armed prio=-1
    + Iran has held a French reporter for two years. ; IRN > FRA:JRN
hold/V  obj:@captive -subj:* -+up,back,off -in:esteem,regard,contempt,check,awe,store,place A=subj R=obj,in -for:talk prio=-1
    + Two French engineers are still being held. ; - > FRA
hold/V  without:trial,charge A=subj R=obj
    + The prisoners are being held without trial in Egypt. ; - > EGY
handcuff,manacle,shackle,frogmarch/V  A=subj R=obj
    + Police handcuffed the Georgian ministers. ; :COP > GEO
arrest,detention,imprisonment,internment,incarceration/N  A=subj,by,poss R=of,obj -+house,cardiac need=R
    + The arrest of a Russian journalist alarmed editors. ; - > RUS
capture,jailing/N  A=by,poss R=of,obj need=R -obj:@site -+carbon,motion,data,screen
    + The jailing of an American journalist caused anger. ; - > USA
make/V  obj:arrest A=subj R=of,among,in
    + Police made arrests in Turkey. ; :COP > TUR
roundup/N  A=subj,by R=of need=AR
    + China's roundup of lawyers continued. ; CHN > CHN
raid/V  A=subj R=obj subj:police,policeman,prosecutor,investigator,detective,agent -obj:@building
    + Police raided the Turkish bookmakers. ; :COP > TUR
haul,drag,pull,take/V  from:home,bed,house,office subj:@police_force A=subj R=obj
    + Police dragged two Turkish writers from their beds. ; :COP > TUR
haul,drag/V  from:home,bed,house A=subj R=obj obj:#party
    + Two Turkish writers were dragged from their homes. ; - > TUR
pick_up/V  subj:@police_force A=subj R=obj obj:#person
    + Police picked up the Syrian writer. ; :COP > SYR
bar/N  +behind be:* R=be A=by
    + Two Syrian writers are behind bars. ; - > SYR
custody,detention,prison,jail/N  +in be:* R=be A=by
    + Two Syrian writers are in prison. ; - > SYR
take_in/V  for:questioning A=subj R=obj prio=2
    + The police took two Turkish editors in for questioning. ; :COP > TUR
grill/V  subj:@police_force A=subj R=obj prio=1
    + Police grilled two Turkish editors. ; :COP > TUR
hold,detain/V  obj:#group -+up,back,off subj:#state A=subj R=obj prio=-1 -obj:election,talk,meeting,vote,exercise
    + Laos has held two Thais since April. ; LAO > THA
    - Laos held talks with the Thais.
take/V  subj:@police_force obj:@captive +in A=subj R=obj prio=1
    + Agents took the Bahraini editor in. ; :SPY > BHR
haul_off/V  A=subj R=obj obj:#party
    + Police hauled off two Gambian lawyers. ; :COP > GMB
drag_off/V  A=subj R=obj obj:#party
    + Police dragged off two Gambian lawyers. ; :COP > GMB
cart_off/V  A=subj R=obj obj:#party
    + Police carted off two Gambian lawyers. ; :COP > GMB
carry_off/V  A=subj R=obj obj:#party subj:@police_force
    + Police carried off two Gambian lawyers. ; :COP > GMB
march_off/V  A=subj R=obj obj:#party
    + Soldiers marched off two Gambian lawyers. ; :MIL > GMB
whisk,spirit,march,drive,haul,drag/V  to:jail,prison,cell,detention,station A=subj R=obj obj:#party
    + Agents drove the Cuban writer to a prison. ; :SPY > CUB
bundle,shove,push,throw,haul,drag,load,herd/V  into:@police_vehicle subj:@police_force A=subj R=obj prio=3
    + Police shoved two Zambian clerks into a van. ; :COP > ZMB
bundle,shove,push,throw,haul,drag,load,herd/V  into:@police_vehicle into.adj:police,prison,army A=subj R=obj prio=3
    + A Zambian clerk was thrown into a police van. ; - > ZMB
seize,grab/V  obj:@captive subj:@police_force A=subj R=obj prio=3
    + Police seized two Zambian unionists. ; :COP > ZMB
seize/V  obj:#person subj:#state A=subj R=obj prio=2 -obj:@craft
    + Iran seized a Swedish professor. ; IRN > SWE
order/V  comp:hold,detain,jail,keep,remand,imprison,arrest subj:@court A=subj R=comp.obj,comp.subj,obj absorb prio=4
    + The judge ordered two Peruvian mayors to be held. ; :JUD > PER
order/V  obj:detention,arrest A=subj R=of,for prio=1
    + The judge ordered the detention of a Peruvian mayor. ; :JUD > PER
send,commit,consign,transfer,return,dispatch/V  to:@jail A=subj R=obj obj:#party
    + Laos sent four monks to prison. ; LAO > :REL
    - Laos sent food to the camp.
send,pack,throw/V  to:camp to.adj:labour,labor,prison,detention,internment,re-education A=subj R=obj
    + Laos sent the engineers to a labour camp. ; LAO > LAO
remain,languish,sit,stay,linger/V  in:detention,custody,jail,prison,cell R=subj
    + Two Omani poets remain in custody. ; - > OMN
    - The wine remains in the cellar.
languish,remain,sit,stay/V  behind:bar R=subj
    + Two Omani poets remain behind bars. ; - > OMN
remain,stay,live/V  under:arrest,detention R=subj
    + The Omani poet remains under house arrest. ; - > OMN
arrest,guard,detention/N  +under be:* R=be A=by
    + The Omani poet is under house arrest. ; - > OMN
swoop/V  on:* subj:@police_force A=subj R=on
    + Police swooped on the Kurdish quarter. ; :COP > :SOC
collar,bust,book/V  subj:@police_force obj:#party A=subj R=obj
    + Police collared two Kenyan smugglers. ; :COP > KEN
round-up,sweep,dragnet/N  A=subj,by,adj R=of,against need=AR
    + A Turkish police sweep against Kurds followed. ; TUR > :SOC
lead,take,walk,march,parade,remove/V  in:handcuff,handcuffs,chain,shackle,irons A=subj R=obj obj:#party
    + The Bolivian mayor was led away in handcuffs. ; - > BOL
drag,pull,haul,snatch/V  from:car,taxi,train,plane,church,mosque,hiding subj:@police_force obj:#party A=subj R=obj
    + Agents pulled a Tunisian blogger from a taxi. ; :SPY > TUN
put,place/V  under:confinement A=subj R=obj
    + Bhutan put the abbot under confinement. ; BTN > BTN
extend,renew,prolong/V  obj:custody,remand A=subj R=of
    + Togo extended the custody of two Ghanaian traders. ; TGO > GHA
deny,refuse/V  obj:bail A=subj R=to,iobj
    + The court denied bail to the Zambian clerk. ; :JUD > ZMB
wave,series,string,spate,round/N  of:arrest,detention A=subj,by R=in,of,among need=AR
    + Belarus launched a wave of arrests among journalists. ; BLR > :JRN
drive,take,lead,bear/V  +off,away obj:#person subj:@police_force A=subj R=obj
    + Police drove the Zambian lawyer away. ; :COP > ZMB
lead,take,bring,escort,remove/V  to:cell,jail,detention obj:#party A=subj R=obj
    + Bolivia's former president was led to a cell. ; - > BOL
throw,put,clap,fling,lock/V  in:jail,prison,cell,dungeon,stockade A=subj R=obj obj:#party
    + Jordan has thrown the Syrian writer in jail. ; JOR > SYR
keep,confine,hold/V  in:home,house,residence,compound obj:#party subj:@armed A=subj R=obj
    + Soldiers kept the Nepalese deputies in their homes. ; :MIL > NPL
keep,confine,hold/V  to:residence,quarters,house obj:@officeholder A=subj R=obj prio=2
    + The officers confined the president of Niger to his residence. ; :COP > NER
hold/V  obj:#person -subj:* -+up,back,off -in:esteem,regard,contempt,check,awe,store,place in:* R=obj,in -for:talk,election prio=-2 -obj:meeting,talk
    + A Dutch publisher is being held in Niger. ; - > NLD
hold/V  subj:#state obj:#person -+up,back,off A=subj R=obj -for:talk prio=-2
    + Cuba holds a Dutch publisher. ; CUB > NLD
arrest,detain,imprison,jail,remand/V  obj:#person A=subj R=obj need=0 prio=-2 -obj:@craft
    + Albert Someone was arrested. ; - > -
    - Funds were arrested.
bar/N  +behind be:* R=be need=0 prio=-1
    + Forty of them are behind bars. ; - > -
hold,keep/V  against:will A=subj R=obj
    + Oman kept the Yemeni prince in Muscat against his will. ; OMN > YEM
arrest,detention,capture/N  of:* A=subj,by need=A R=of prio=-1
    + Bhutan announced the arrest of Somebody Something. ; BTN > -
fetch,pluck,snatch,grab/V  obj:#person subj:@police_force A=subj R=obj
    + Police fetched the Ugandan bishop from the church. ; :COP > UGA
spend/V  obj:night,week,month,year in:cell,jail,custody,detention,prison R=subj
    + Two Omani poets spent the night in a cell. ; - > OMN
haul,drag,hustle,bundle/V  from:court,office,hall,stage,courtroom,podium,rally obj:#party A=subj R=obj
    + The Omani poet was dragged from the courtroom. ; - > OMN
shut,lock,keep/V  in:palace,room,residence,villa obj:#person subj:@armed A=subj R=obj
    + Soldiers locked the Togolese minister in his villa. ; :MIL > TGO
haul,drag,pull,lead/V  out:palace,home,house,office,bed,car,church,mosque,room obj:#party A=subj R=obj
    + The Togolese bishop was hauled out of his church. ; - > TGO
seize/V  obj:@captive -subj:* R=obj prio=1
    + Two Danish engineers were seized at the airport. ; - > DNK
pick_up/V  obj:@captive subj:@force_unit A=subj R=obj prio=2
    + Soldiers picked up nine Burmese activists. ; :MIL > MMR
arrest,detain,apprehend/V  -subj:* speaker:police,policeman,prosecutor,ministry,yard A=speaker R=obj prio=1
    + Police said that two Turkish editors had been arrested. ; TUR:COP > TUR:JRN
take/V  into:custody,detention -subj:* speaker:police,policeman,prosecutor,ministry,yard A=speaker R=obj prio=1
    + Police said that two Turkish editors had been taken into custody. ; TUR:COP > TUR:JRN
take,drag,haul,pull,fetch/V  from:home,house,bed,palace,residence,office subj:@force_unit obj:#party A=subj R=obj prio=3
    + Soldiers took the Togolese minister from his home. ; :MIL > TGO
pick_up/V  -subj:* -next:driver,chauffeur,friend,wife,husband,taxi,helicopter,limousine obj:#person at:home,house,office,residence,flat,apartment,hideout,checkpoint R=obj prio=1
    + The Zambian senator was picked up at his home. ; - > ZMB
    - The Zambian senator was picked up at his home by his driver.
pick_up/V  -subj:* -next:driver,chauffeur,friend,wife,husband,taxi,helicopter,limousine obj:#person from:home,house,office,residence,flat,apartment,hideout,checkpoint R=obj prio=1
    + The Zambian senator was picked up from his office. ; - > ZMB
revoke,cancel,rescind,withdraw/V  obj:bail,parole subj:@court A=subj R=of,for,obj
    + The court revoked the bail of the Ugandan senator. ; :JUD > UGA
haul_in,bring_in,take_in,pull_in/V  for:questioning,interrogation A=subj R=obj prio=1
    + A Burundian editor was hauled in for questioning. ; - > BDI
serve/V  obj:term,sentence,spell -in:office,parliament,senate,government,post -obj.adj:second,first,third,final,last,presidential R=subj A=by obj:* -as:*
    + Two Cuban dissidents are serving long sentences. ; - > CUB
    - The Cuban waiter is serving soup.
take,march,ship,transport,drive,remove/V  to:camp to.adj:labour,labor,prison,detention,internment,re-education,concentration,military obj:#party A=subj R=obj
    + Two Burmese monks were taken to a labour camp. ; - > MMR

= COERCE censor 1721
cut_off/V  obj:broadcast,signal,transmission,programme,program,channel A=subj R=obj,obj.by,obj.of need=R
    + Broadcasts by the BBC were cut off in Thailand. ; - > GBR:JRN
censor,gag,muzzle,silence/V  A=subj R=obj -obj:phone,telephone,alarm,engine,doubt,doubter,audience,crowd,bell,dog,cough
    + Hungary muzzled its journalists. ; HUN > HUN:JRN
    - The Danish minister silenced his telephone.
shut_down/V  obj:@outlet A=subj R=obj,in
    + The Syrian newspaper was shut down. ; - > SYR
close_down/V  obj:@outlet A=subj R=obj,in
    + Jordan closed down a Syrian television station. ; JOR > SYR
ban,close,suspend,shut,shutter,outlaw,block/V  obj:@outlet A=subj R=obj,in,of
    + Kuwait banned the Iraqi newspaper. ; KWT > IRQ
take,yank,knock,force,pull/V  off:air,screen,shelf,cable,newsstand,internet A=subj R=obj
    + Egypt took the Turkish channel off the air. ; EGY > TUR
pull/V  obj:plug on:@outlet A=subj R=on -on:tub,show,concert,project,film,event,product
    + Venezuela pulled the plug on the Colombian channel. ; VEN > COL
block,jam,restrict,throttle,cut,filter,disrupt/V  obj:facebook,internet,telegram,tiktok,twitter,website,whatsapp,wikipedia,youtube,broadcast,signal,access A=subj R=to,of,in,obj need=A
    + China jammed the Japanese broadcasts. ; CHN > JPN
cut_off/V  obj:internet,phone,telephone,communication,television A=subj R=in,of,obj need=A
    + Sudan cut off the internet in Khartoum. ; SDN > SDN
shut_off/V  obj:internet,phone,telephone,communication,television A=subj R=in,of,obj need=A
    + Gabon shut off the internet. ; GAB > -
censorship/N  A=subj,by R=of,in,on need=A
    + China's censorship of the press continued. ; CHN > :JRN
revoke,withdraw,cancel/V  obj:accreditation A=subj R=of,from,obj prio=1
    + Russia revoked the accreditation of a German reporter. ; RUS > DEU:JRN
ban/V  from:broadcast,publish,report,broadcasting,publishing,reporting A=subj R=obj
    + Iran banned the clerics from broadcasting. ; IRN > :REL
confiscate,seize/V  obj:newspaper,copy,edition,magazine,book,leaflet A=subj R=obj,of,by prio=1
    + Jordan confiscated copies of the Syrian newspaper. ; JOR > SYR
remove,delete,pull,suspend,ban,close/V  obj:account,video,channel,page,post,tweet,broadcast,documentary A=subj R=of,from,by,obj need=A
    + YouTube removed the videos of the Russian minister. ; :JRN > RUS
    - The man removed his hat.
ban/V  obj:book,film,novel,song,play,exhibition A=subj R=by,of,in,about,obj need=A prio=2
    + Iran banned the American film. ; IRN > USA
suspend,ban,block,throttle,restrict,shut/V  obj:twitter,facebook,youtube,whatsapp,telegram,tiktok,wikipedia,instagram,internet A=subj R=in,obj need=A
    + The Nigerian government has suspended Twitter. ; NGA > :JRN
shut_down/V  obj:internet,facebook,twitter,network A=subj R=in,of,obj need=A
    + Sudan shut down the internet. ; SDN > -
block,restrict,deny/V  obj:access to:website,site,internet,facebook,twitter,youtube,content A=subj R=to,of need=A prio=2
    + China blocked access to the website of a Japanese newspaper. ; CHN > JPN
revoke,withdraw,suspend,cancel,strip,annul/V  obj:licence,license,registration,frequency,permit of:@outlet A=subj R=of absorb prio=3
    + Zambia suspended the licence of a Kenyan station. ; ZMB > KEN
strip/V  obj:newspaper,station,channel,broadcaster,radio,television,magazine,paper,weekly of:licence,license,frequency A=subj R=obj prio=3
    + Zambia stripped a Kenyan station of its licence. ; ZMB > KEN
close,shut,raid,seal/V  obj:bureau,newsroom,studio A=subj R=of,obj,in
    + Algeria closed the bureau of a Moroccan newspaper. ; DZA > MAR
order,law/N  +gag A=subj,by,adj R=on,against need=A
    + Kenya's gag order on editors angered many. ; KEN > :JRN
blackout/N  +media,news,internet,communications,communication,information A=subj,by,adj R=on,in,for need=A
    + Ethiopia imposed a news blackout in Tigray. ; ETH > ETH
halt,stop,suspend,ban,forbid/V  obj:publication,printing,distribution,circulation,broadcast,transmission of:@news_product A=subj R=of,by need=A
    + Togo halted the publication of a French weekly. ; TGO > FRA
pull,remove,drop,take/V  from:cable,air,shelf,circulation,newsstand,internet A=subj R=obj,of obj:@outlet prio=2
    + Togo removed the Ghanaian newspaper from circulation. ; TGO > GHA
switch_off/V  obj:internet,transmitter,network,telephone,broadcast A=subj R=in,of,obj
    + Chad switched off the internet. ; TCD > -
switch_off/V  obj:@outlet A=subj R=obj
    + Moldova switched off a Russian channel. ; MDA > RUS
black_out/V  obj:@outlet A=subj R=obj
    + Moldova blacked out a Russian channel. ; MDA > RUS
unplug/V  obj:@outlet A=subj R=obj
    + Moldova unplugged a Russian channel. ; MDA > RUS
cut,sever,disrupt/V  obj:line,link,service obj.adj:phone,telephone,internet,mobile,communication,telecommunication A=subj R=in,to,of need=A -subj:@natural prio=1
    + Chad cut telephone lines in the north. ; TCD > -
impose,order,tighten,introduce/V  obj:censorship A=subj R=on,of absorb
    + Fiji imposed censorship on the newspapers. ; FJI > :JRN
pulp,burn,impound,recall/V  obj:copy,edition,newspaper,magazine,book A=subj R=of,by,obj need=AR
    + Fiji pulped the copies of a Samoan newspaper. ; FJI > WSM
bar,ban,block/V  obj:journalist,reporter,photographer,correspondent,cameraman,media from:* A=subj R=obj prio=1
    + Laos barred Thai reporters from the trial. ; LAO > THA
order,instruct/V  obj:@outlet comp:stop,close,remove,delete,suspend,drop,pull A=subj R=obj absorb prio=3
    + Laos ordered the newspaper to close. ; LAO > :JRN
slap,impose/V  obj:ban on:@outlet A=subj R=on prio=4
    + Nepal slapped a ban on two Indian channels. ; NPL > IND
shutdown,blackout/N  +internet,network,phone A=subj,by,adj R=in need=A prio=1
    + Cameroon's internet shutdown lasted a month. ; CMR > -
jam/V  obj:programme,program,station,channel,frequency,transmitter A=subj R=of,from,obj
    + North Korea jammed a Japanese channel. ; PRK > JPN
block,close,shut/V  obj:site,page,portal of:@outlet A=subj R=of need=A prio=1
    + Laos blocked the site of a Thai newspaper. ; LAO > THA
order/V  off:air obj:@outlet A=subj R=obj prio=3
    + Togo ordered a Ghanaian station off the air. ; TGO > GHA
order,instruct,tell/V  obj:firm,company,provider,operator,carrier,network comp:block,remove,delete,cut,shut,filter comp.obj:site,website,video,page,account,internet,channel,app,access A=subj R=obj absorb prio=4
    + Ankara ordered internet firms to block the site. ; TUR > TUR
order,instruct,tell,direct/V  comp:stop,cease,halt,end comp.comp:cover,broadcast,air,publish,report,print,transmit A=subj R=obj absorb prio=4
    + Togo ordered the Ghanaian station to stop covering the marches. ; TGO > GHA
order,instruct,tell,direct/V  obj:@outlet comp:@gag_act comp.obj:@news_item A=subj R=obj absorb prio=4
    + Togo told a Ghanaian newspaper to drop the interview. ; TGO > GHA
order,instruct,tell,direct/V  obj:editor,reporter,journalist,broadcaster comp:@gag_act comp.obj:@news_item A=subj R=obj absorb prio=4
    + Iran told Turkish editors to drop the story. ; IRN > TUR:JRN
pull/V  obj:plug on:internet,network,station,channel,broadcaster,television,radio,website,broadcast,service A=subj R=on,on.in,in
    + Kazakhstan pulled the plug on the internet. ; KAZ > -
    - Kazakhstan pulled the plug on the lamp.
switch_off,turn_off,shut_off,cut_off/V  obj:phone,telephone,internet,network,signal,mobile,data,service subj:authority,government,regime,junta,state,ministry,regulator,army A=subj R=in,of
    + The Congolese authorities switched off mobile phones. ; COD > -
pull,lift,yank/V  obj:accreditation,credentials,visa of:correspondent,journalist,reporter,broadcaster,station,channel,newspaper,paper,magazine,editor,agency A=subj R=of absorb prio=3
    + Sudan pulled the accreditation of two Kenyan reporters. ; SDN > KEN
order/V  next:internet,facebook next:switched,shut,closed,blocked,cut,off A=subj R=in,to,obj absorb prio=4
    + Uganda ordered the internet switched off. ; UGA > -

= COERCE curfew 1723
impose,declare,order,announce,extend,slap,enforce,proclaim,clamp,set,decree,tighten,reimpose,reinstate,prolong,introduce,lengthen,widen/V  obj:curfew,lockdown A=subj R=on,in,for! prio=1
    + Israel imposed a curfew on the Palestinians. ; ISR > PSE
impose,declare,order,announce,extend,slap,enforce,proclaim,clamp,set,decree,tighten,reimpose,reinstate,prolong,introduce,lengthen,widen/V  obj:curfew A=subj need=0
    + Nigeria imposed a curfew in Kano. ; NGA > -
    + A curfew was clamped on the town. ; - > -
impose,declare,order,announce,extend,slap,enforce,proclaim,clamp,set,decree,tighten,reimpose,reinstate,prolong,introduce,lengthen,widen/V  obj:lockdown A=subj
    + Nigeria extended the lockdown. ; NGA > -
curfew,lockdown/N  A=subj,by,adj R=on,in,for! need=A prio=1
    + Israel's curfew on the Palestinians lasted a week. ; ISR > PSE
curfew,lockdown/N  A=subj,by,adj need=A -iobj:daughter,son,child -on:daughter,son,child -for:daughter,son,child
    + The army's curfew began at dusk. ; :MIL > -
    - The Norwegian general gave his daughter a curfew.
confine/V  -obj:himself,herself,itself,themselves to:home,barracks,house,room,compound A=subj R=obj prio=1
    + Israel confined the Palestinians to their homes. ; ISR > PSE
order/V  off:street A=subj R=obj
    + The army ordered residents off the streets. ; :MIL > :CVL
put,place/V  under:curfew,lockdown A=subj R=obj
    + India put Kashmir under curfew. ; IND > IND
lock_down/V  A=subj R=obj
    + China locked down the city. ; CHN > -
curfew/N  be:* +under A=in R=be
    + Kashmir is under curfew. ; - > IND
force,effect,place/N  +in,into be:curfew,lockdown A=be R=in need=0
    + The curfew was in effect in Lesotho. ; - > LSO
be,remain,stay/V  subj:curfew,lockdown in:force,effect,place R=in need=0
    + The curfew stays in place in Lesotho. ; - > LSO
go,come/V  subj:curfew,lockdown into:force,effect R=in need=0
    + A curfew went into effect at dusk. ; - > -
remain,live,stay,languish/V  under:curfew,lockdown A=by R=subj
    + The Kashmiri villagers live under curfew. ; - > IND
order,tell,instruct,force/V  obj:@resident comp:stay,remain,keep next:indoors,home,inside A=subj R=obj,of absorb prio=3
    + The Lebanese army ordered villagers to stay indoors. ; LBN > LBN
    - The doctor ordered people to stay warm.
ban,forbid,bar,keep/V  from:street obj:@resident A=subj R=obj prio=3
    + The army banned people from the streets. ; :MIL > :CVL
clear/V  obj:street subj:@armed A=subj R=of,in
    + Soldiers cleared the streets of Rangoon. ; :MIL > MMR
order,keep,confine,drive/V  obj:@resident +indoors,inside A=subj R=obj,of prio=1
    + The Malian army kept people indoors. ; MLI > MLI
must/V  verb:stay,remain,keep next:indoors,inside subj:@resident R=subj.of,subj need=0
    + Residents must stay indoors. ; - > :CVL
empty,silence,hush,paralyse,paralyze,deter,ruin/V  subj:curfew A=subj.by R=obj,of need=0
    + The curfew has emptied the streets of Lusaka. ; - > ZMB

= COERCE cyber 176
hack,cyberattack,phish/V  A=subj R=obj,into -obj:path,way
    + Russia hacked the German parliament. ; RUS > DEU
    - A Peruvian colonel hacked a path through the reeds.
break,penetrate,infiltrate,intrude/V  into:account,computer,email,mail,network,server,system,website,database A=subj R=into,of
    + China broke into the computers of the Japanese ministry. ; CHN > JPN
steal,leak,harvest/V  obj:data,email,e-mail,database,document,file,password,record,blueprint,secret A=subj R=from,of,obj
    + The Spanish had stolen data from the American navy last week. ; ESP > USA
tap,bug,wiretap/V  obj:phone,telephone,line,conversation,call,office,embassy,mission A=subj R=of,obj
    + Germany bugged the Turkish embassy. ; DEU > TUR
eavesdrop,spy,snoop/V  A=subj R=on
    + China spied on Japan. ; CHN > JPN
bring_down/V  obj:website,server,network,site A=subj R=obj,of
    + Russia brought down the Estonian website. ; RUS > EST
hacking,cyberattack,cyber-attack,cyberespionage,wiretapping,eavesdropping/N  A=subj,by,adj R=on,against,of need=A
    + A Russian cyberattack on Ukraine was stopped. ; RUS > UKR
attack,assault,intrusion/N  +cyber,hacker,denial-of-service A=subj,by,adj R=on,against,of need=A
    + A Russian cyber attack on Estonia was reported. ; RUS > EST
deface,paralyse,paralyze,disable,cripple/V  obj:website,computer,server,network,system,site A=subj R=obj,of
    + Iran paralysed the computers of the Saudi ministry. ; IRN > SAU
tapping,bugging,wiretapping,surveillance/N  of:phone,telephone,email,call,embassy,leader,computer,network A=by,subj R=of
    + The tapping of the German chancellor's phone was denied. ; - > DEU
attack,target,breach,penetrate,infect,compromise,infiltrate,hit/V  obj:@computer A=subj R=of,obj prio=3
    + Iranian hackers attacked the computer systems of Israeli banks. ; IRN > ISR
plant,install,inject,insert,place,introduce/V  obj:malware,spyware,virus,worm,trojan,backdoor,software A=subj R=in,on,into need=A
    + Israel planted a virus in the Syrian computers. ; ISR > SYR
    - The nurse placed the syringe in a fridge.
infect,target,hit,attack/V  with:malware,spyware,virus,worm,ransomware A=subj R=obj subj:#party prio=2
    + North Korea infected the Japanese bank with malware. ; PRK > JPN
sabotage,disrupt,disable,wipe,cripple,freeze,attack/V  obj:@computer A=subj R=of,at,in,obj need=A prio=3
    + Iran wiped the servers of a Bahraini bank. ; IRN > BHR
knock_out/V  obj:@computer A=subj R=of,obj need=A
    + Iran knocked out the website of a Bahraini bank. ; IRN > BHR
take_down/V  obj:website,server,network,grid,site A=subj R=of,obj need=A
    + Iran took down the website of a Bahraini bank. ; IRN > BHR
knock/V  +offline obj:website,server,network,site,bank A=subj R=of,obj
    + Iran knocked the Bahraini website offline. ; IRN > BHR
intercept,record,monitor,read/V  obj:call,email,message,cable,fax,conversation,communication,telegram A=subj R=of,from,by,between,obj need=AR
    + Denmark intercepted calls of Swedish ministers. ; DNK > SWE
spying,espionage,snooping,surveillance/N  A=subj,by R=on,against,of need=AR
    + Denmark's spying on Sweden was revealed. ; DNK > SWE
jam/V  obj:gps,radar,satellite,navigation A=subj R=of,in,over,near
    + Russia jammed the satellites of France. ; RUS > FRA
launch,carry,mount,conduct/V  obj:cyberattack,cyber-attack,hack A=subj R=on,against
    + Iran launched a cyberattack on Albania. ; IRN > ALB
hack/N  A=subj,adj,by R=of,on,into need=AR
    + The Iranian hack of an Albanian ministry was traced. ; IRN > ALB
swamp,overwhelm/V  obj:@computer A=subj R=of,in,obj
    + Russia swamped the Latvian servers. ; RUS > LVA
shut_down/V  obj:grid,network,server,system subj:hacker A=subj R=of,obj prio=2
    + Iranian hackers shut down the power grid of Bahrain. ; IRN > BHR
warfare,war,campaign,operation/N  +cyber,cyberspace,hacking A=subj,by,adj R=on,against,of need=A
    + Ghana's cyber operations against Togo were found out. ; GHA > TGO
wipe,delete,encrypt,erase/V  obj:disk,drive,file,data,record A=subj R=of,on,belonging need=AR
    + Iran wiped the disks of a Bahraini bank. ; IRN > BHR
knock_out/V  obj:service,site,mail,phone,phones subj:hacker A=subj R=of,obj
    + Iranian hackers knocked out the services of Bahrain. ; IRN > BHR
get,tunnel,worm/V  into:@computer subj:#party A=subj R=into
    + Chinese spies got into the Latvian network. ; CHN > LVA
steal,siphon,loot,drain/V  subj:hacker,hackers,cybercriminal A=subj R=from,of,obj prio=2
    + Hackers stole files from the Danish parliament. ; :UAF > DNK

= COERCE deport 174
deport,repatriate,banish,evict/V  A=subj R=obj,from
    + Malaysia deported two Uighur students. ; MYS > CHN
expel,eject/V  A=subj R=obj obj:activist,citizen,journalist,lawyer,man,missionary,national,preacher,priest,reporter,student,teacher,tourist,woman,writer,correspondent,researcher,professor,imam,cleric
    + Cuba expelled a Spanish journalist. ; CUB > ESP:JRN
send_back/V  A=subj R=obj,to obj:@captive
    + Turkey sent back two Dutch journalists. ; TUR > NLD:JRN
send_back/V  A=subj R=obj obj:migrant,refugee,immigrant,deportee,asylum-seeker,seeker,family
    + Italy sent back the Libyan migrants. ; ITA > LBY
fly_back/V  A=subj R=obj obj:#party
    + Italy flew back the Albanian migrants. ; ITA > ALB
send/V  into:exile A=subj R=obj
    + Mali sent its former president into exile. ; MLI > MLI
force/V  into:exile A=subj R=obj
    + The army forced the president of Haiti into exile. ; HTI:MIL > HTI
deportation,banishment,eviction,repatriation/N  A=subj,by R=of,obj need=R
    + The deportation of Albanian migrants began in April. ; - > ALB
strip/V  of:citizenship,nationality,passport A=subj R=obj
    + Bahrain stripped the activists of their citizenship. ; BHR > :CVL
put/V  on:plane,flight obj:#party A=subj R=obj prio=1
    + Two Greek writers were put on a plane. ; - > GRC
remove,return,ship,fly/V  obj:migrant,refugee,deportee,asylum-seeker,seeker,immigrant,criminal A=subj R=to,obj
    + Italy flew the Albanian migrants to Tirana. ; ITA > ALB
ship_back/V  A=subj R=obj obj:#party
    + Malta shipped back the Libyan migrants. ; MLT > LBY
drive/V  into:exile A=subj R=obj
    + The junta drove the Chilean singer into exile. ; CHL > CHL
bundle/V  onto:plane,flight A=subj R=obj
    + Police bundled the Greek writer onto a plane. ; :COP > GRC
exile/V  subj:* A=subj R=obj,to
    + Mali exiled the Syrian preacher. ; MLI > SYR
order,tell,ask,give/V  obj:@deportee comp:leave,quit,depart comp.obj:country,nation,republic,territory,island,kingdom A=subj R=obj absorb prio=4
    + Fiji told the Australian missionary to leave the country. ; FJI > AUS
    - Fiji told the Australian missionary to leave the church.
order,tell,ask,give/V  obj:@deportee comp:leave,quit,depart comp.obj:#state A=subj R=obj absorb prio=4
    + Two Greek preachers were ordered to leave Albania. ; - > GRC
return,send,repatriate,remove/V  +forcibly,forcefully A=subj R=obj,to obj:#party prio=1
    + Denmark forcibly returned two Syrians. ; DNK > SYR
push,march,truck,bus,shove/V  across:border,frontier,river,bridge obj:#party A=subj R=obj
    + Laos marched the Thai villagers across the border. ; LAO > THA
push,march,truck,bus,shove/V  over:border,frontier,river,bridge obj:#party A=subj R=obj
    + Iraq trucked Iranian families over the border. ; IRQ > IRN
declare,brand,pronounce/V  comp:immigrant A=subj R=obj prio=2
    + Gambia declared the Senegalese editor a prohibited immigrant. ; GMB > SEN
declare,brand,pronounce/V  comp:undesirable,unwelcome,persona obj:@deportee A=subj R=obj prio=3
    + Gambia declared the Senegalese editor undesirable. ; GMB > SEN
throw,kick,boot,drive,hound,chase/V  out:country,island,kingdom obj:@deportee A=subj R=obj prio=3
    + Fiji threw the Australian editor out of the country. ; FJI > AUS
throw_out/V  obj:@deportee A=subj R=obj prio=2 -obj:man,woman,worker,national
    + Fiji threw out an Australian editor. ; FJI > AUS
kick_out/V  obj:@deportee A=subj R=obj prio=2 -obj:man,woman,worker
    + Fiji kicked out an Australian editor. ; FJI > AUS
expulsion,ejection,removal/N  of:@deportee A=subj,by R=of,obj prio=1 need=R
    + The expulsion of a Greek reporter from Albania followed. ; - > GRC
pushback,push-back/N  of:migrant,refugee,boat,seeker,asylum-seeker A=subj,by R=of
    + Malta's pushback of Libyan migrants went on. ; MLT > LBY
put,fly,place/V  on:flight,plane,ferry,bus,train obj:@deportee A=subj R=obj,from prio=1 to:* -for:*
    + Malta put two Libyan migrants on a ferry to Tripoli. ; MLT > LBY
revoke,cancel,withdraw/V  obj:visa,permit,residency,residence of:@deportee A=subj R=of absorb prio=2
    + Qatar cancelled the visas of three Egyptian teachers. ; QAT > EGY
revoke,withdraw,annul,strip,cancel/V  obj:citizenship,nationality A=subj R=of,from,obj absorb prio=2
    + Oman revoked the citizenship of two poets. ; OMN > OMN
fly,ship,send,bus,truck/V  +home obj:migrant,refugee,immigrant,deportee,family,worker A=subj R=obj
    + Oman shipped the Nepalese workers home. ; OMN > NPL
truck,bus,ferry,march,drive/V  to:border,frontier obj:#party -obj:@armed A=subj R=obj
    + Algeria bussed the Malians to the border. ; DZA > MLI
fly,whisk,ship,bundle/V  obj:@officeholder subj:@armed to:#place A=subj R=obj
    + Soldiers flew Peru's president to Panama. ; :MIL > PER
put,place/V  on:boat,ferry,bus,train obj:#party to:* -obj:@armed A=subj R=obj
    + Malta put the Libyans on a boat to Tunis. ; MLT > LBY
send/V  +home obj:@deportee A=subj R=obj prio=2 -subj:@athlete -obj:man,woman,student,teacher,worker
    + Singapore sent the Danish preacher home. ; SGP > DNK
force,drive,push,herd/V  +back to:#party obj:#party -obj:@armed A=subj R=obj
    + Thailand forced the Burmese refugees back to Myanmar. ; THA > MMR
put,bundle,load/V  on:aircraft,jet,airliner obj:#party -obj:@armed A=subj R=obj
    + Fiji put a Tongan priest on an aircraft. ; FJI > TON

= COERCE martial-law 1724
law/N  +martial A=subj need=A
    + Chile's martial law lasted a decade. ; CHL > -
rule/N  +emergency,military A=subj need=A
    + Pakistan's emergency rule alarmed Britain. ; PAK > -
suspend/V  obj:constitution,liberty,parliament,right A=subj R=of,in,obj need=A
    + The Burkina Faso army suspended the right of assembly. ; BFA:MIL > -
place,put/V  under:rule,law,emergency A=subj R=obj
    + India placed Kashmir under direct rule. ; IND > IND
dissolve,prorogue/V  obj:house,chamber,parliament,assembly,congress,legislature,senate A=subj R=obj,of
    + Tunisia's president dissolved the parliament. ; TUN > :LEG
state/N  of:emergency,siege,crisis,war,exception,alert A=subj,by R=in,on,across,for! -+be prio=1
    + A state of emergency was declared in Mali. ; - > MLI
state/N  of:emergency,siege,crisis,war,exception,alert A=subj,by need=0 -+be
    + A state of emergency was declared at noon. ; - > -
place,put/V  under:state A=subj R=obj prio=1
    + Turkey placed the province under a state of emergency. ; TUR > -
declare,impose,invoke,proclaim,decree,introduce,order,extend,approve,announce,endorse/V  obj:law obj.adj:martial A=subj R=in,on,across,for! absorb prio=3
    + The general invoked martial law in Thailand. ; THA:MIL > THA
    + Martial law was proclaimed in Thailand. ; - > THA
declare,impose,invoke,proclaim,decree,introduce,order,extend,approve,announce,endorse/V  obj:law obj.adj:martial A=subj absorb need=0 prio=2
    + Thailand's general invoked martial law. ; THA:MIL > -
    - The senate approved the maritime law.
impose,declare,proclaim,introduce,extend,decree/V  obj:rule obj.adj:direct,emergency,military,presidential,central,governor A=subj R=on,in,over,across absorb prio=2
    + Britain imposed direct rule on Bermuda. ; GBR > -
be,remain,live,stay/V  under:law under.adj:martial R=subj,in need=R
    + Lebanon remains under martial law. ; - > LBN
law/N  +under,martial be:* R=be prio=1
    + Lebanon is under martial law. ; - > LBN
declaration,imposition,introduction,proclamation,invocation/N  of:law,rule,emergency of.adj:martial,military,emergency,presidential A=subj,by R=in,on need=0 prio=1
    + The imposition of martial law in Burundi was no surprise. ; - > BDI
suspend,abrogate,scrap,annul,tear,revoke,abolish/V  obj:constitution,charter A=subj R=of,in,obj! prio=2
    + The constitution of Lesotho was suspended. ; - > LSO
suspend,abrogate,scrap,annul,tear,revoke,abolish/V  obj:constitution,charter A=subj need=A prio=1
    + Lesotho's king abrogated the constitution. ; LSO > -
suspend,shut,close,abolish,disband,dismiss,padlock/V  obj:parliament,assembly,congress,legislature,senate,house A=subj R=of,obj,in need=A
    + Mauritania's colonels closed the assembly. ; MRT:MIL > -
declare,impose,proclaim,extend,announce,decree/V  obj:emergency A=subj R=in,on,across! -for:@natural -after:@natural -over:@natural prio=1
    + An emergency was proclaimed in Guyana. ; - > GUY
declare,impose,proclaim,extend,announce,decree/V  obj:emergency A=subj -for:@natural -after:@natural -over:@natural
    + Guyana proclaimed an emergency in two districts. ; GUY > -
    - Guyana declared an emergency after the flood.
assume,take,grant,claim/V  obj:power obj.adj:emergency,special,sweeping,dictatorial,extraordinary,absolute A=subj
    + The Malian president assumed emergency powers. ; MLI > -
rule,govern/V  by:decree A=subj
    + The president of Malawi ruled by decree. ; MWI > -
revoke,abolish,suspend,end,strip,scrap/V  obj:autonomy,self-rule A=subj R=of,in,obj
    + Serbia revoked the autonomy of Kosovo. ; SRB > KOS
strip/V  of:autonomy,self-rule,statehood A=subj R=obj
    + Serbia stripped Kosovo of its autonomy. ; SRB > KOS
decree,proclaim,impose,extend,prolong,approve,order,introduce,invoke/V  obj:state of:emergency,siege,exception A=subj R=in,on,across,for! absorb prio=3
    + Bolivia extended a state of siege in Peru. ; BOL > PER
decree,proclaim,impose,extend,prolong,approve,order,introduce,invoke/V  obj:state of:emergency,siege,exception A=subj need=A absorb prio=2
    + Bolivia decreed a state of siege. ; BOL > -
state/N  of:rebellion,danger,alarm,insurrection,lawlessness -+be A=subj,by R=in,on,across need=0
    + A state of rebellion was declared in Luzon. ; - > -
declare,proclaim,impose,decree/V  obj:state obj.of:rebellion,danger,alarm,insurrection,lawlessness A=subj R=in,on,across absorb need=A prio=1
    + Peru proclaimed a "state of danger" in the two regions. ; PER > -

= COERCE misinformation 170
cover_up/V  A=subj R=obj,from
    + China covered up the outbreak. ; CHN > -
falsify,rig,fake,doctor,forge,distort/V  A=subj R=obj,in,of need=A obj:figure,data,document,election,evidence,fact,history,number,poll,record,report,result,statistics,tally,video,vote,referendum,ballot
    + Belarus falsified the results. ; BLR > -
spread,disseminate,peddle,circulate/V  obj:disinformation,fake,falsehood,lie,misinformation,propaganda,rumor,rumour A=subj R=about,against,in,to
    + Russia spread lies about Ukraine. ; RUS > UKR
campaign/N  +disinformation,misinformation,propaganda,smear A=subj,by,adj R=against,on need=A
    + A Russian disinformation campaign against Finland was found. ; RUS > FIN
mislead,deceive,hoodwink,dupe/V  A=subj R=obj
    + Iraq deceived the United Nations. ; IRQ > UNO
meddle,interfere/V  in:election,vote,poll,referendum,campaign A=subj R=in
    + Russia meddled in the American election. ; RUS > USA
flood,swamp,fill,saturate/V  with:@falsehood A=subj R=with.about,with.on,with.against,about,on,against
    + Belarus flooded the networks with lies about Latvia. ; BLR > LVA
spread,circulate,publish,plant,post,share,push,broadcast,air,peddle,release,leak/V  obj:news,story,report,claim,video,information,rumour,account,document obj.adj:fake,false,doctored,fabricated,bogus,forged,misleading A=subj R=about,against,on,of,in
    + Belarus planted fake stories about Latvia. ; BLR > LVA
hide,conceal,understate,massage,inflate,downplay,suppress,underreport/V  obj:@tampered A=subj R=from,of,in need=A -subj:company,bank
    + Laos concealed the outbreak. ; LAO > -
manipulate,doctor,fudge,alter/V  obj:@tampered A=subj R=in,of need=A
    + Laos doctored its statistics. ; LAO > -
meddling,interference/N  in:election,vote,poll,referendum,campaign A=subj,by,adj R=in need=A
    + Serbian meddling in the Montenegrin vote was reported. ; SRB > MNE
intervene,interfere,meddle,tamper/V  with:election,vote,ballot A=subj R=with
    + Serbia tampered with the Montenegrin election. ; SRB > MNE
run,operate,wage,orchestrate/V  obj:campaign,network,farm obj.adj:disinformation,influence,troll,smear,propaganda A=subj R=against,in,on absorb prio=1
    + Belarus ran an influence campaign in Latvia. ; BLR > LVA

= COERCE restrict 172
forbid,prohibit,outlaw/V  obj:@gathering A=subj R=in,of,obj need=0 prio=2
    + Peru forbade the rallies. ; PER > -
ban,outlaw,forbid,prohibit,disallow,proscribe,criminalise,criminalize/V  A=subj R=obj,by,of,in,from,comp.subj need=A -obj:import,export,sale,trade,straw,selfie,phone,mobile,pet,cap,gum,garlic,sugar,smoking,homework,shorts,flash
    + Thailand banned the slogans of the opposition. ; THA > :OPP
ban/N  -next:ki-moon A=subj,by,adj R=on,of,against need=A -+trade,import,export,travel
    + Egypt's ban on the Muslim Brotherhood was upheld. ; EGY > EGY
bar,prevent,stop,block,prohibit,forbid/V  A=subj R=obj comp:* obj:#party
    + Israel forbade the Palestinians to leave the camp. ; ISR > PSE
bar,prevent,prohibit/V  A=subj R=obj from:* obj:#party -from:office
    + Egypt barred Palestinians from the town. ; EGY > PSE
    + Israel prevented the Palestinians from leaving the camp. ; ISR > PSE
allow,permit,let/V  +not A=subj R=obj,comp.subj comp:leave,enter,pass,cross,travel,march,rally,protest,return,go,land
    + Israel did not allow the Palestinians to leave. ; ISR > PSE
break_up/V  obj:@gathering A=subj R=obj,by,of,in
    + Police broke up a protest by Iranian students. ; :COP > IRN
disperse,scatter/V  obj:@mob A=subj R=obj,by,of
    + Police dispersed the Iranian students. ; :COP > IRN
cordon_off/V  A=subj R=obj,in need=A
    + Police cordoned off the Iranian university. ; :COP > IRN
seal_off/V  A=subj R=obj,in,from need=A
    + Israeli soldiers sealed off the town. ; ISR > -
seal,close,shut,blockade/V  -subj:volcano,snow,ice,fog,storm,rain,flood,landslide,avalanche,ash,fire,accident obj:@route -to:* A=subj R=to,with,from,for,obj need=A
    + Turkey sealed its border with Syria. ; TUR > SYR
close,shut/V  obj:school,mosque,church,university,office,embassy,consulate A=subj R=of,obj,in need=A
    + Burundi closed the schools of the refugees. ; BDI > :REF
restrict,curtail,curb,limit,tighten,clip,regulate/V  A=subj R=on,of,for,in,obj need=A obj:access,activity,entry,freedom,immigration,liberty,movement,press,right,speech,travel,visa,rule,control,grip,law,protest,rally
    + Russia restricted the movement of American diplomats. ; RUS > USA
restriction,curb/N  A=subj,by,adj R=on,for,against need=A -on:export,import,trade
    + China's restrictions on journalists grew. ; CHN > :JRN
push_back/V  A=subj R=obj subj:police,policeman,officer,guard,soldier obj:@mob
    + Police pushed back the Turkish protesters. ; :COP > TUR
confine,restrict/V  -obj:himself,herself,itself,themselves A=subj R=obj,of to:* obj:#party
    + Israel restricted the Palestinians to the camp. ; ISR > PSE
search,frisk/V  A=subj R=obj,of,for subj:police,policeman,officer,soldier,troop,army,guard,agent
    + Police searched the Turkish lawyers. ; :COP > TUR
roadblock/N  A=subj R=in,on,around need=A
    - A policeman stood at the checkpoint.
    + The police roadblocks were removed. ; :COP > -
dissolve,disband/V  A=subj R=obj,in,of obj:council,party,movement,organisation,organization,committee,group need=A
    + Iraq dissolved the council. ; IRQ > IRQ
closure,shutdown,shutting,sealing/N  of:school,party,channel,website,consulate,newspaper,border,crossing,airport,mosque,church,office,university,station A=subj,by R=of,in,with need=0
    + The closure of the border by Turkey was criticised. ; TUR > -
ban,bar,forbid,prohibit/V  comp:leave,travel,enter,return,speak,run,work,preach A=subj R=obj
    + The Greek editor was banned from leaving. ; - > GRC
close,shut,seal/V  -subj:volcano,snow,ice,fog,storm,rain,flood,landslide,avalanche,ash,fire,accident obj:@route -to:#party A=subj R=with,to,for,obj need=A prio=-1
    + Lebanon has closed the railway to Syrian trains. ; LBN > SYR
bar,exclude,keep/V  obj:plane,ship,airline,flight,vessel from:* A=subj R=from,obj need=A
    + Egypt barred Qatari planes from its skies. ; EGY > QAT
keep_away/V  subj:@police_force A=subj R=obj
    + Police kept away the Turkish students. ; :COP > TUR
turn_back/V  at:checkpoint,roadblock A=subj,at R=obj prio=2
    + A British convoy was turned back at a Serbian checkpoint. ; SRB > GBR
keep_out/V  subj:@armed A=subj R=obj
    + Soldiers kept out the Turkish students. ; :MIL > TUR
make/V  comp:illegal,offence,offense,crime A=subj R=for,in absorb
    + Bahrain made it illegal to protest. ; BHR > -
extend,prolong/V  obj:detention,arrest,imprisonment A=subj R=of prio=1
    + Egypt extended the detention of a Turkish editor. ; EGY > TUR
ban/V  obj:@gathering A=subj R=by,of,in,obj need=A prio=2
    + The city council of Moscow banned the march. ; RUS > -
push_back/V  obj:boat,dinghy,raft,vessel,migrant,refugee A=subj R=obj,of
    + Greece pushed back the Syrian migrants. ; GRC > SYR
bar,block,stop,turn/V  obj:@mob from:mosque,square,church,site,city,camp,march,road,bridge,capital A=subj R=obj prio=1
    + Police blocked the Turkish marchers from the square. ; :COP > TUR
declare,brand,label,classify,deem/V  comp:organisation,organization,group,entity,movement,body comp.adj:terrorist,extremist,illegal,undesirable,banned,unlawful A=subj R=obj prio=1
    + Tajikistan declared the Islamic party an illegal organisation. ; TJK > :PTY
declare,brand,label,classify/V  comp:agent,extremist comp.adj:* obj:#party A=subj R=obj prio=1
    + Georgia branded two newspapers foreign agents. ; GEO > :JRN
declare,rule/V  comp:illegal,unlawful,unconstitutional obj:@closed_body A=subj R=obj
    + The court declared the Kurdish party illegal. ; :JUD > :PTY
block,barricade,obstruct/V  obj:@route subj:@police_force A=subj R=to,of,from,obj need=A prio=2
    + Police blocked the road to Ramallah. ; :COP > PSE
impose,slap,declare,announce,order,clamp,place,put,introduce,decree/V  obj:ban on:@ban_object A=subj R=on,on.of,on.by absorb prio=3 -on:trade,flight,travel,sale
    + Sudan placed a ban on rallies. ; SDN > -
tighten,impose,extend,introduce,expand,toughen,place,put/V  obj:restriction,curb,control,limit on:@people A=subj R=on absorb prio=3
    + Laos tightened its curbs on activists. ; LAO > :CVL
tighten,impose,extend,introduce,expand,toughen,place,put/V  obj:restriction,curb,control,limit on:press,media,movement,freedom,speech,travel,protest,internet,access,entry,assembly,gathering,church,mosque A=subj R=on,on.of,on.to,on.in absorb prio=3
    + Laos imposed curbs on the movement of Thai traders. ; LAO > THA
set_up/V  obj:roadblock,checkpoint,barricade,cordon subj:@armed A=subj R=in,around,on,near,at
    + Soldiers set up checkpoints around Bamako. ; :MIL > MLI
set_up/V  obj:roadblock,checkpoint,cordon subj:@police_force A=subj R=in,around,on,near,at
    + Police set up roadblocks around Bamako. ; :COP > MLI
erect,mount,man,build/V  obj:roadblock,checkpoint A=subj R=in,around,on,near
    + The army erected checkpoints around Bamako. ; :MIL > MLI
shut_down/V  obj:@closed_body A=subj R=obj,of,in
    + Laos shut down a German foundation. ; LAO > DEU
close_down/V  obj:@closed_body A=subj R=obj,of,in
    + Laos closed down a German foundation. ; LAO > DEU
liquidate,close,shutter,padlock/V  obj:@closed_body A=subj R=obj,of,in need=A
    + The court liquidated the society of the Danish missionaries. ; :JUD > DNK
turn_back/V  obj:@craft subj:@warcraft A=subj R=obj,for,from prio=3
    + British frigates turned back a Libyan tanker. ; GBR > LBY
turn_back/V  obj:@mob subj:@police_force A=subj R=obj prio=2
    + Police turned back the Turkish marchers. ; :COP > TUR
surround,ring,encircle,besiege/V  subj:@police_force A=subj R=obj need=A prio=3 obj:@searched
    + Police surrounded the house of the Turkish editor. ; :COP > TUR
stop,prevent,block,intercept/V  obj:#person at:airport,border,checkpoint,frontier A=subj R=obj
    + Laos stopped a Thai monk at the airport. ; LAO > THA
keep/V  obj:@route next:shut,close,closed,seal,sealed A=subj R=with,to need=A
    + Laos kept its border with Thailand shut. ; LAO > THA
clear/V  of:squatter,settler,protester,migrant,demonstrator,occupier,camper A=subj R=of need=R
    + The army cleared the valley of Israeli settlers. ; :MIL > ISR
disqualify,strike,remove/V  from:@ballot_list obj:#party A=subj R=obj -subj:@athlete
    + The commission disqualified two Maltese politicians from the ballot. ; MLT > MLT
strike/V  off:@ballot_list obj:#party A=subj R=obj
    + The commission struck two Maltese politicians off the ballot. ; MLT > MLT
disqualify/V  obj:candidate,contender,nominee,politician A=subj R=obj,of,from -subj:@athlete
    + Iran disqualified two candidates of the Kurdish party. ; IRN > IRN
pen,hem,box/V  obj:@mob subj:@police_force A=subj R=obj
    + Police penned the Turkish marchers in. ; :COP > TUR
clear,break,disperse,scatter/V  obj:crowd,demonstration,rally,protest,march,sit-in,blockade,encampment subj:@police_force A=subj R=of,by,in,outside,obj
    + Police cleared the protest outside the Turkish embassy. ; :COP > TUR
force,compel/V  obj:@resident comp:convert,sign,register,sell,vote,veil,wear subj:#party A=subj R=obj absorb
    + The junta forced villagers to sell. ; :GOV > :CVL
shut,close,seal/V  obj:bank,shop,market,theatre,cinema,bazaar A=subj R=of,in,to,obj need=AR
    + Georgia shut the market of the Abkhaz traders. ; GEO > GEO
seal_off/V  subj:@police_force A=subj R=obj,in,around need=A prio=1
    + Police sealed off the Turkish embassy. ; :COP > TUR
ban,bar/V  subj:#party obj:veil,headscarf,burqa,beard,minaret,flag,anthem,language,prayer A=subj R=of,in,by,obj prio=2
    + Denmark banned the veil. ; DNK > -
confine,restrict,limit/V  to:capital,compound,base,camp,reservation,zone obj:@diplomat A=subj R=obj prio=2
    + Laos confined the Thai ambassador to the capital. ; LAO > THA
close,shut,seal/V  obj:@route subj:@police_force A=subj R=to,of,obj need=A prio=2
    + Serbian police closed the road to Kosovo. ; SRB > KOS
close,shut,seal/V  obj:side of:border,frontier,crossing A=subj R=with,to,of
    + Laos sealed its side of the crossing with Thailand. ; LAO > THA
put,throw,set,place/V  obj:block obj.adj:road A=subj R=on,in,around
    + Iran put road blocks on the highways. ; IRN > -
shut/V  obj:@closed_body A=subj R=obj,of,in need=A
    + Turkey's highest court shut the Kurdish party. ; TUR > TUR
cordon/V  subj:@force_unit A=subj R=obj,in need=A
    + Soldiers cordoned the Cuban embassy. ; :MIL > CUB
keep/V  off:shoal,reef,island,islet,land,field,street,road,ballot obj:#party A=subj R=obj
    + China kept the Philippine fishermen off the shoal. ; CHN > PHL
pen,coop,bottle/V  +up obj:#party A=subj,by R=obj
    + Israel penned up the Palestinian leaders. ; ISR > PSE
block,barricade,obstruct/V  obj:@route subj:@armed A=subj R=to,of,from,obj need=A
    + Soldiers blocked the runway in Lome. ; TGO:MIL > -
fence_off/V  subj:@police_force A=subj R=obj,in,of need=A
    + Police fenced off the Turkish quarter. ; :COP > TUR
declare,place,put,make/V  next:off next:limit,limits obj:* A=subj R=obj,to,in need=0
    + Algeria put the square off limits to students. ; DZA > DZA
declare,place,put,make/V  next:out next:bound,bounds obj:* A=subj R=obj,to,in need=0
    + Algeria placed the square out of bounds to students. ; DZA > DZA
    - Algeria put a limit on fees.
disperse,scatter/V  obj:@gathering A=subj R=obj.of,obj.by,obj,of,by,in
    + Police dispersed a gathering of Pakistani lawyers. ; :COP > PAK
halt,stop,foil,crush,prevent/V  obj:march,rally,demonstration,protest,procession,vigil,picket subj:@police_force A=subj R=obj.of,obj.by,of,by,obj,in prio=4
    + Police halted a march of Peruvian miners. ; :COP > PER
halt,stop,foil,crush,prevent/V  obj:march,rally,demonstration,protest,procession,vigil,picket subj:@troops A=subj R=obj.of,obj.by,of,by,obj,in prio=4
    + Soldiers stopped a march of Guinean teachers. ; :MIL > GIN
seal,padlock/V  obj:@searched subj:bailiff,police,policeman,soldier,agent,inspector,official,court,authority A=subj R=obj,of
    + Bailiffs sealed the office of a Russian bishop. ; - > RUS
shave,shear,cut/V  obj:beard,hair,head subj:@captor A=subj R=of,obj
    + Tajik policemen shaved the beards of two imams. ; TJK > TJK
shave,shear,cut/V  obj:beard subj:authority,official,government,soldier A=subj R=of,obj
    + The Tajik authorities shaved the beards of two imams. ; TJK > TJK
forbidden/A  subj:@gathering R=in need=0
    + Rallies were forbidden in Armenia. ; - > ARM
ring,surround,encircle/V  subj:@troops obj:palace,residence,home,house,parliament,assembly,university,mosque,church,monastery,village,neighbourhood,neighborhood,quarter,embassy A=subj R=obj,of,in
    + Soldiers surrounded the Chadian parliament. ; :MIL > TCD

= COERCE restrict 191
blockade,besiege,encircle,surround/V  A=subj R=obj need=A -subj:fence,hedge,wall,moat,garden,park,forest,hill,mountain,field,wood,controversy,mystery,rumour,rumor,confusion,secrecy,uncertainty,question,water,sea,vineyard,orchard,tree,smell,silence,fan,autograph,legend,speculation,meadow
    + Serbian soldiers surrounded Sarajevo. ; SRB > BIH
blockade,siege,encirclement/N  A=subj,by,adj R=of,on,against,obj need=A
    + Israel's blockade of Gaza continued. ; ISR > PSE
lay/V  obj:siege A=subj R=to prio=3
    + Serbian forces laid siege to Sarajevo. ; SRB > BIH
ring,encircle,surround/V  obj:@site subj:@force_unit A=subj R=obj,of
    + Ethiopian soldiers ringed the town. ; ETH > -
blockade,besiege,encircle/V  obj:#place A=subj R=obj need=A prio=1
    + Eritrea blockaded Djibouti. ; ERI > DJI
impose,tighten,maintain,enforce,mount,lay/V  obj:blockade,siege A=subj R=on,of,against,to absorb prio=3
    + Eritrea imposed a naval blockade on Djibouti. ; ERI > DJI
cut/V  obj:road,route,railway,line,corridor subj:@armed A=subj R=to,into,between,of
    + Rebels cut the road to Kigali. ; :REB > RWA
cut_off/V  subj:@armed obj:city,town,village,enclave,valley,capital A=subj R=obj,of
    + Rebels cut off the capital of Rwanda. ; :REB > RWA
ring,surround,encircle,besiege/V  obj:home,homestead,farm,farmhouse,ranch,compound,residence,villa subj:man,youth,crowd,mob,squatter,gang,gunman,attacker,thug,veteran A=subj R=obj,of
    + Armed men ringed the farm of a Kenyan senator. ; KEN > KEN

= COERCE restrict 1722
ban,outlaw,prohibit,disband,dissolve/V  prio=1 obj:group,organization,organisation,union,rally,protest,march,gathering,demonstration A=subj R=obj,by,of,in
    + Egypt disbanded the union of the miners. ; EGY > :LAB
dissolve,disband,outlaw,liquidate,ban/V  obj:#org subj:@court A=subj R=obj prio=1
    + The court outlawed Hezbollah. ; :JUD > LBN
ban,outlaw,dissolve,proscribe,suspend/V  obj:party,movement,front,brotherhood,faction,wing A=subj R=obj,of prio=2
    + Egypt outlawed the opposition party. ; EGY > :OPP
    + Chad dissolved the Democratic Front. ; TCD > TCD
deregister/V  obj:* A=subj R=obj
    + Laos deregistered the party. ; LAO > :PTY
revoke,cancel,annul,withdraw/V  obj:registration,licence,license of:@closed_body A=subj R=of absorb prio=3
    + Laos cancelled the registration of a Thai school. ; LAO > THA
burst,barge,force/V  subj:@police_force into:flat,home,house,office,apartment,mosque,church,headquarters,newsroom,room,studio,premises,meeting A=subj R=into,into.of,of,in
    + Egyptian police burst into the flat of a Libyan blogger. ; EGY > LBY

= COERCE seize 171
annexation,confiscation,expropriation,nationalisation,nationalization,seizure/N  A=subj,by R=of,obj,from need=AR
    + Russia's annexation of Crimea was condemned. ; RUS > UKR
raid,search,ransack,comb/V  A=subj R=obj,of subj:police,policeman,prosecutor,investigator,detective,agent,soldier obj:@building prio=1
    + Soldiers searched the Turkish village. ; :MIL > TUR
raid,search/N  A=by,subj R=on,of,at,in +police,dawn,house-to-house,overnight prio=2
    + The overnight search of the Turkish consulate was condemned. ; - > TUR
evict,clear/V  A=subj R=obj,of,from obj:camp,squatter,settler,settlement,square,slum,shanty,gypsy,villager,occupant need=A
    + France cleared the Roma camp. ; FRA > :SOC
dispossess,plunder,loot,pillage/V  A=subj R=obj,from,of subj:@armed
    + The rebels looted the Kenyan bank. ; :REB > KEN
board,intercept,divert/V  obj:boat,ship,tanker,trawler,vessel,freighter,plane,flotilla,yacht,cargo subj:#state A=subj R=obj,of,from
    + Turkey boarded a Greek trawler. ; TUR > GRC
board,intercept,divert/V  obj:boat,ship,tanker,trawler,vessel,freighter,flotilla,yacht,cargo subj:@armed A=subj R=obj,of,from
    + Turkish marines boarded a Greek trawler. ; TUR > GRC
siphon_off/V  A=subj R=from,obj,of
    + Ukraine siphoned off gas from Russia. ; UKR > RUS
fine/V  A=subj R=obj subj:#party obj:trawler,ship,vessel,boat,tanker,factory
    + Vietnam fined two Chinese trawlers. ; VNM > CHN
fine/V  A=subj R=obj subj:#party obj:#party
    + Russia fined the American company. ; RUS > USA:BUS
take_over/V  subj:@armed A=subj R=obj,of,in -obj:control,power
    + Militiamen took over the school of the Moldovan minority. ; MDA > MDA
drag,tow,haul/V  obj:truck,lorry,tractor,car,vehicle subj:@police_force A=subj R=obj,of
    + Police towed the tractors of the French farmers. ; :COP > FRA
force/V  obj:plane,jet,airliner,flight,ship,tanker comp:land,dock,turn,divert,return A=subj R=obj,of absorb
    + Belarus forced a Greek plane to turn back. ; BLR > GRC
take,seize,assume,wrest/V  obj:control,possession,charge of:@held_place A=subj R=of,of.of,from
    + Bolivia took control of a Spanish refinery. ; BOL > ESP
    - The pilot took control of the plane.
take,seize,assume,gain/V  obj:possession,custody of:@asset A=subj R=of
    + Italy took possession of a Russian yacht. ; ITA > RUS
detain,arrest,hold,impound,capture/V  obj:@craft A=subj R=obj,of,from need=A prio=2 -obj:jet
    + Gabon detained a Spanish trawler. ; GAB > ESP
board,intercept,divert,search,stop/V  obj:@craft subj:@boarder A=subj R=obj,of,from
    + Turkish coastguards boarded a Greek ferry. ; TUR > GRC
divert,siphon,steal,withhold/V  obj:oil,gas,water,crude A=subj R=belonging,from,of need=AR
    + Sudan diverted oil from Chad. ; SDN > TCD
storm,raid,ransack/V  obj:office,newsroom,bureau,studio,premise,premises subj:@police_force A=subj R=of,obj prio=3
    + Police stormed the offices of a Danish charity. ; :COP > DNK
raid,search/V  obj:@searched -subj:* R=of,obj A=by
    + The flat of a Danish reporter was searched. ; - > DNK
comb,scour,sweep,search/V  subj:@armed obj:@site A=subj R=obj,of need=A
    + Soldiers swept the Chechen hills. ; RUS:MIL > RUS
comb,scour,sweep,search/V  subj:@police_force obj:street,alley,district,neighbourhood,neighborhood,slum,quarter,city,town,village A=subj R=obj,of need=A
    + Police combed the Chechen quarter. ; :COP > RUS
raid,search/N  of:@searched A=by,subj R=of,of.of prio=1
    + The search of the Latvian consulate's office was condemned. ; - > LVA
take_over/V  obj:@held_place subj:#party A=subj R=obj,of,in,from -subj:@mob
    + Russia took over the Ukrainian base. ; RUS > UKR
    + Bolivia took over a Spanish refinery. ; BOL > ESP
poach,rustle/V  obj:cattle A=subj R=from,of
    + Ethiopian militiamen rustled cattle from Kenya. ; ETH > KEN
tow,steer,escort,herd,bring/V  obj:@craft into:port,harbour,harbor subj:#party A=subj R=obj,of
    + Gabon towed a Spanish trawler into port. ; GAB > ESP
cut,slash/V  obj:net,line,anchor of:trawler,boat,vessel,fisherman A=subj R=of
    + Gabon cut the nets of a Spanish trawler. ; GAB > ESP
raid,search/V  subj:official,inspector,agent,investigator,officer,prosecutor obj:@searched A=subj R=of,obj prio=3
    + Latvian customs officials raided the offices of a Danish charity. ; LVA > DNK
take/V  in:tow obj:@craft A=subj R=obj
    + Gabon took a Spanish trawler in tow. ; GAB > ESP
rappel,abseil,clamber,climb,swarm/V  onto:@craft A=subj R=onto
    + Marines rappelled onto the Greek tanker. ; :MIL > GRC
place,put,bring/V  under:management,control,administration obj:@held_place A=subj R=obj,of
    + Russia placed a Danish factory under state management. ; RUS > DNK
take,seize,assume,wrest/V  obj:control of:@searched A=subj R=of,of.of,from
    + Police took control of the offices of the Gambian opposition. ; GMB:COP > GMB
take_away/V  obj:passport,licence,license,permit,camera,phone,computer,identity A=subj R=of,from,obj prio=1
    + The passports of four Bahraini clerics were taken away. ; - > BHR
pulp/V  obj:copy,edition,issue,newspaper,magazine,book,print A=subj R=of,obj
    + Copies of the Ugandan newspaper were pulped. ; - > UGA
seal/V  obj:box,safe,file,archive,cabinet subj:bailiff,police,policeman,agent,inspector A=subj R=of,at,obj
    + Police sealed the files of a Ukrainian senator. ; :COP > UKR
tear_up,rip_up/V  obj:visa,passport,card,permit,notebook,papers,document,ballot subj:@captor A=subj R=of,obj,obj.of
    + Turkmen guards tore up the visas of six Turkish reporters. ; TKM > TUR
tow,escort/V  obj:@craft -next:harbour,harbor,safety,shelter,shore subj:coastguard,navy,patrol,frigate,corvette,warship A=subj R=obj
    + A Greek frigate towed a Turkish trawler to Kos. ; GRC > TUR
    - The Greek navy towed a Turkish yacht to harbour after it lost its rudder.
confiscation,expropriation,nationalisation,nationalization,seizure,impounding,impoundment,requisition/N  of:@craft A=by,subj R=of need=R
    + The seizure of two Norwegian trawlers was denounced. ; - > NOR
confiscation,expropriation,nationalisation,nationalization,seizure,requisition/N  of:farm,land,estate,mine,plantation,refinery,oilfield,bank,asset,property,company,firm,factory,house A=by,subj R=of,of.of need=R
    + The seizure of British farms went on. ; - > GBR
    - The seizure of the moment was praised.
empty,strip,clear/V  obj:office,newsroom,headquarters,library,archive,studio,bureau of:computer,file,document,record,paper,equipment,copy A=subj R=obj,obj.of
    + Agents emptied the office of a Rwandan newspaper of its computers. ; RWA > RWA

= COERCE seize 1711
seize,confiscate,impound,commandeer,requisition,expropriate,nationalise,nationalize,sequester,appropriate/V  A=subj R=obj,from,of,in,by -obj:chance,initiative,lead,moment,opportunity,power,hostage,viewer,audience,reader,imagination -+up -subj:panic,fear,cramp,fever,urge,curiosity,doubt,jealousy,laughter
    + Iran seized a Greek tanker. ; IRN > GRC
    - The party seized the opportunity.
    - The Hungarian judge seized up with cramp.
claw,seize,take/V  obj:estate,wealth,shares,stake,holding of:#party A=subj R=of prio=1
    + Peru seized the estate of its former president. ; PER > PER
freeze/V  obj:account,asset,fund A=subj R=of,obj,belonging subj:court,prosecutor,police,judge
    + The court has frozen the accounts of the Turkish newspaper. ; :JUD > TUR
snatch,seize,grab/V  obj:mail,pouch,cargo,bag obj.adj:diplomatic A=subj R=of,from prio=1
    + Serbia seized the diplomatic pouch of Austria. ; SRB > AUT

= COERCE seize 1712
pull_down/V  obj:@building A=subj R=obj,of,by need=A
    + Israel pulled down a Palestinian house. ; ISR > PSE
tear_down/V  obj:@building A=subj R=obj,of,by need=A
    + Israel has torn down a Palestinian house. ; ISR > PSE
demolish,bulldoze,flatten,raze/V  obj:@building subj:#party A=subj R=obj,of,by prio=1
    + Israel bulldozed the houses of Palestinian farmers. ; ISR > PSE
demolition,bulldozing,razing/N  of:@building A=subj,by R=of,of.of need=R
    + The demolition of Palestinian homes went on. ; - > PSE
knock_down/V  obj:@building A=subj R=obj,of need=AR
    + Israel knocked down a Palestinian school. ; ISR > PSE
level,flatten,demolish,raze/V  obj:@building subj:bulldozer,digger A=subj R=obj,of
    + Israeli bulldozers levelled a Palestinian school. ; ISR > PSE

= COERCE seize 192
annex/V  A=subj R=obj,of,from
    + Indonesia annexed East Timor. ; IDN > TLS
occupy/V  A=subj R=obj,in,of subj:#party -subj:@mob -subj:embassy,consulate,ministry,agency -obj:floor,seat,place,rank
    + Russia occupied the Georgian base. ; RUS > GEO
occupation/N  A=subj,by,adj R=of need=AR
    + Iraq's occupation of Kuwait lasted seven months. ; IRQ > KWT
grab,snatch/V  obj:land,territory,island,oilfield,farm A=subj R=of,from,obj need=A
    + Sudan grabbed land from Chad. ; SDN > TCD
extend/V  obj:law,sovereignty,jurisdiction,rule to:#place A=subj R=to
    + Morocco extended its law to the Sahara. ; MAR > -
extend/V  obj:sovereignty,jurisdiction,rule over:* A=subj R=over
    + Morocco extended its rule over Mauritania. ; MAR > MRT
plant,raise,hoist/V  obj:flag on:island,islet,reef,rock,hill,soil A=subj R=on need=A
    + Turkey planted its flag on a Greek islet. ; TUR > GRC
move/V  obj:border,fence,boundary,marker into:#place A=subj R=into
    + Turkey moved the border fence into Syria. ; TUR > SYR
occupy,reoccupy/V  obj:#place subj:#state A=subj R=obj prio=1
    + Ethiopia reoccupied Eritrea. ; ETH > ERI
keep,hold/V  under:occupation A=subj R=obj
    + Morocco kept the enclave under occupation. ; MAR > -
build,expand/V  obj:settlement,outpost on:land,territory A=subj R=on,in
    + Israel built settlements on Palestinian land. ; ISR > PSE
occupy,invade/V  obj:farm,ranch,estate,plantation -subj:* A=by R=obj,of,in need=0
    + Forty farms in Zambia have been occupied. ; - > ZMB

= COERCE withhold 170
cut_off/V  obj:electricity,water,power A=subj R=to,in,for,of need=A
    + Israel cut off the water to Gaza. ; ISR > PSE
deny/V  obj:food,medicine,water,care,electricity,treatment,medication A=subj R=to,iobj need=A
    + Myanmar denied food to the prisoners. ; MMR > MMR
withhold/V  A=subj R=from,of,for,obj need=A -obj:judgment,name,comment,identity
    + Israel is withholding permits from the Palestinians. ; ISR > PSE
starve/V  A=subj R=obj
    + The army starved the Tigrayans. ; :MIL > ETH
deprive/V  A=subj R=obj need=A of:food,water,medicine,electricity,power,care,sleep,right
    + Syria deprived the prisoners of food. ; SYR > SYR
cut,refuse,stop,freeze/V  obj:wage,salary,pension,ration A=subj R=of,for,obj need=A
    + Israel has frozen the salaries of Palestinian officials. ; ISR > PSE
cut,block,ration/V  obj:supplies,supply obj.adj:water,power,electricity,food,fuel,medical A=subj R=to,in,for,of need=A prio=3
    + Turkey cut water supplies to Syria. ; TUR > SYR
cut,sever/V  obj:water,electricity,power A=subj R=to,in,for,of need=A -to:zero
    + Turkey cut the water to Syria. ; TUR > SYR
block,stop,hold,turn,prevent,bar,halt,obstruct/V  obj:@aid_load obj.adj:aid,relief,food,fuel,humanitarian,medical,supply A=subj R=obj,to,for,of,into need=A prio=4
    + Serbia blocked a Danish relief convoy. ; SRB > DNK
block,prevent,obstruct,impede,hamper/V  obj:access,delivery,passage,distribution,entry of:@aid_load A=subj R=to,into,in need=A prio=3
    + Serbia obstructed the delivery of relief to Bosnia. ; SRB > BIH
block,prevent,obstruct,impede,deny/V  obj:access obj.adj:aid,humanitarian,relief,medical A=subj R=to,into,in,for need=A prio=3
    + Ethiopia obstructed humanitarian access to Eritrea. ; ETH > ERI
keep,bar,prevent,block/V  obj:@aid_load from:enter,reach,cross,pass,arrive A=subj R=from,from.obj,comp.obj need=A prio=4
    + Serbia kept trucks from reaching Kosovo. ; SRB > KOS
choke_off/V  obj:@domestic_supply A=subj R=to,of,for,in
    + Serbia choked off supplies to Kosovo. ; SRB > KOS
starve,strip/V  of:@domestic_supply A=subj R=obj
    + Serbia starved the Bosnian enclave of fuel. ; SRB > BIH
hold_back/V  obj:tax,revenue,salary,wage,payment,fund,customs A=subj R=of,to,from,for need=A
    + Israel held back the taxes of the Palestinians. ; ISR > PSE
freeze,withhold,seize/V  obj:tax,revenue,customs,transfer A=subj R=of,to,from,for need=A prio=2
    + Israel froze tax transfers to the Palestinians. ; ISR > PSE
deny,refuse/V  next:food,medicine,medication,water,care,treatment,rations -subj:* R=obj,iobj
    + The Kuwaiti prisoner was denied medicine. ; - > KWT
cut/V  obj:water,electricity,power -subj:* R=to,in,for need=R
    + Water and power to Syria were cut. ; - > SYR
