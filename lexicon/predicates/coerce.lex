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
overthrow,ouster,toppling,ousting/N  A=subj R=obj,of need=R
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

= COERCE arrest 173
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
hold/V  obj:@captive subj:#party A=subj R=obj -for:talk -subj:@armed prio=-1
    + Iran has held a French reporter for two years. ; IRN > FRA:JRN
hold/V  obj:@captive -subj:* A=subj R=obj,in -for:talk prio=-1
    + Two French engineers are still being held. ; - > FRA
hold/V  without:trial,charge A=subj R=obj
    + The prisoners are being held without trial in Egypt. ; - > EGY
handcuff,manacle,shackle,frogmarch/V  A=subj R=obj
    + Police handcuffed the Georgian ministers. ; :COP > GEO
arrest,detention,imprisonment,internment,incarceration/N  A=subj,by,poss R=of,obj -+house,cardiac need=R
    + The arrest of a Russian journalist alarmed editors. ; - > RUS
capture,jailing/N  A=by,poss R=of,obj need=R -obj:@site -+carbon,motion,data,screen
    + The jailing of an American journalist caused anger. ; - > USA
make/V  obj:arrest A=subj R=of,in
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
take_in/V  for:questioning A=subj R=obj
    + The police took two Turkish editors in for questioning. ; :COP > TUR
grill/V  subj:@police_force A=subj R=obj prio=1
    + Police grilled two Turkish editors. ; :COP > TUR

= COERCE censor 1721
censor,gag,muzzle,silence/V  A=subj R=obj -obj:phone,telephone,alarm,engine,doubt,doubter,audience,crowd,bell,dog,cough
    + Hungary muzzled its journalists. ; HUN > HUN:JRN
    - The Danish minister silenced his telephone.
shut_down/V  obj:@outlet A=subj R=obj,in
    + The Syrian newspaper was shut down. ; - > SYR
close_down/V  obj:@outlet A=subj R=obj,in
    + Jordan closed down a Syrian television station. ; JOR > SYR
ban,close,suspend,shut,shutter,outlaw,block/V  obj:@outlet A=subj R=obj,in,of
    + Kuwait banned the Iraqi newspaper. ; KWT > IRQ
take,yank,knock,force/V  off:air,screen,shelf A=subj R=obj
    + Egypt took the Turkish channel off the air. ; EGY > TUR
pull/V  obj:plug A=subj R=on -on:tub,show,concert,project,film,event,product
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
    + Iran banned the journalists from broadcasting. ; IRN > :JRN
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

= COERCE curfew 1723
impose,declare,order,announce,extend,slap,enforce,proclaim,clamp,set,decree/V  obj:curfew,lockdown A=subj R=on,in,for
    + Nigeria imposed a curfew in Kano. ; NGA > -
curfew,lockdown/N  A=subj,by,adj R=on,in,for need=A -iobj:daughter,son,child -on:daughter,son,child -for:daughter,son,child
    + The army's curfew began at dusk. ; :MIL > -
    - The Norwegian general gave his daughter a curfew.
confine/V  to:home,barracks,house,room,compound A=subj R=obj prio=1
    + Israel confined the Palestinians to their homes. ; ISR > PSE
order/V  off:street A=subj R=obj
    + The army ordered residents off the streets. ; :MIL > :CVL
put,place/V  under:curfew,lockdown A=subj R=obj
    + India put Kashmir under curfew. ; IND > IND
lock_down/V  A=subj R=obj
    + China locked down the city. ; CHN > -
impose,declare,order,announce,extend,enforce,decree,proclaim/V  obj:curfew need=0 A=subj R=on,in
    + A curfew was imposed at dusk. ; - > -
curfew/N  be:* +under A=in R=be
    + Kashmir is under curfew. ; - > IND

= COERCE cyber 176
hack,cyberattack,phish/V  A=subj R=obj,into -obj:path,way
    + Russia hacked the German parliament. ; RUS > DEU
    - A Peruvian colonel hacked a path through the reeds.
break,penetrate,infiltrate,intrude/V  into:account,computer,email,mail,network,server,system,website,database A=subj R=into,of
    + China broke into the computers of the Japanese ministry. ; CHN > JPN
steal,leak,harvest/V  obj:data,email,file,password,record,blueprint,secret A=subj R=from,of,obj
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

= COERCE martial-law 1724
law/N  +martial A=subj R=in,on,across,for need=A
    + The Philippines imposed martial law in Mindanao. ; PHL > -
rule/N  +emergency,military A=subj R=in,on,across,for need=A
    + Pakistan imposed emergency rule in Karachi. ; PAK > -
suspend/V  obj:constitution,liberty,parliament,right A=subj R=of,in,obj need=A
    + The Burkina Faso army suspended the constitution. ; BFA:MIL > -
place,put/V  under:rule,law,emergency A=subj R=obj
    + India placed Kashmir under direct rule. ; IND > IND
dissolve,prorogue/V  obj:house,chamber,parliament,assembly,congress,legislature,senate A=subj R=obj,of
    + Tunisia's president dissolved the parliament. ; TUN > :LEG
state/N  of:emergency,siege,crisis,war,exception,alert A=subj,by R=in,on,across,for need=0 -+be
    + A state of emergency was declared at noon. ; - > -
place,put/V  under:state A=subj R=obj prio=1
    + Turkey placed the province under a state of emergency. ; TUR > -

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

= COERCE restrict 172
ban,outlaw,forbid,prohibit,disallow,proscribe,criminalise,criminalize/V  A=subj R=obj,by,of,in,from,comp.subj need=A -obj:import,export,sale,trade,straw,selfie,phone,mobile,pet,cap,gum,garlic,sugar,smoking,homework,shorts,flash
    + Thailand banned the slogans of the opposition. ; THA > :OPP
ban,outlaw,prohibit,disband,dissolve/V  prio=1 obj:party,group,movement,organization,organisation,union,rally,protest,march,gathering,demonstration A=subj R=obj,by,of,in
    + Egypt outlawed the opposition party. ; EGY > :OPP
ban/N  A=subj,by,adj R=on,of,against need=A -+trade,import,export,travel
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
seal,close,shut,blockade/V  obj:@route -to:* A=subj R=to,with,from,for,obj need=A
    + Turkey sealed its border with Syria. ; TUR > SYR
close,shut/V  obj:school,mosque,church,university,office,embassy,consulate A=subj R=of,obj,in need=A
    + Burundi closed the schools of the refugees. ; BDI > :REF
blockade,besiege,encircle,surround/V  A=subj R=obj need=A -subj:fence,hedge,wall,moat,garden,park,forest,hill,mountain,field,wood,controversy,mystery,rumour,rumor,confusion,secrecy,uncertainty,question,water,sea,vineyard,orchard,tree,smell,silence,fan,autograph,legend,speculation,meadow
    + Saudi Arabia blockaded Qatar. ; SAU > QAT
    - A fence surrounds the Chadian consulate.
    - Mystery surrounds the Turkish minister.
blockade,siege,encirclement/N  A=subj,by,adj R=of,on,against,obj need=A
    + Israel's blockade of Gaza continued. ; ISR > PSE
lay/V  obj:siege A=subj R=to prio=3
    + Serbian forces laid siege to Sarajevo. ; SRB > BIH
restrict,curtail,curb,limit,tighten,clip,regulate/V  A=subj R=on,of,for,in,obj need=A obj:access,activity,entry,freedom,immigration,liberty,movement,press,right,speech,travel,visa,rule,control,grip,law,protest,rally
    + Russia restricted the movement of American diplomats. ; RUS > USA
restriction,curb/N  A=subj,by,adj R=on,for,against need=A -on:export,import,trade
    + China's restrictions on journalists grew. ; CHN > :JRN
push_back/V  A=subj R=obj subj:police,policeman,officer,guard,soldier obj:@mob
    + Police pushed back the Turkish protesters. ; :COP > TUR
confine,restrict/V  A=subj R=obj,of to:* obj:#party
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
close,shut,seal/V  obj:@route -to:#party A=subj R=with,to,for,obj need=A prio=-1
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

= COERCE seize 171
seize,confiscate,impound,commandeer,requisition,expropriate,nationalise,nationalize,sequester,appropriate/V  A=subj R=obj,from,of,in,by -obj:chance,initiative,lead,moment,opportunity,power,hostage,viewer,audience,reader,imagination -+up -subj:panic,fear,cramp,fever,urge,curiosity,doubt,jealousy,laughter
    + Iran seized a Greek tanker. ; IRN > GRC
    - The party seized the opportunity.
    - The Hungarian judge seized up with cramp.
annex/V  A=subj R=obj,of,from
    + Indonesia annexed East Timor. ; IDN > TLS
annexation,confiscation,expropriation,nationalisation,nationalization,seizure/N  A=subj,by R=of,obj,from need=AR
    + Russia's annexation of Crimea was condemned. ; RUS > UKR
occupy/V  A=subj R=obj,in,of subj:#party -subj:@mob -subj:embassy,consulate,ministry,agency -obj:floor,seat,place,rank
    + Russia occupied Georgia. ; RUS > GEO
    - The Canadian embassy occupies a villa.
occupation/N  A=subj,by,adj R=of need=AR
    + Iraq's occupation of Kuwait lasted seven months. ; IRQ > KWT
take_over/V  A=subj R=obj,of,in,from obj:building,factory,company,plant,farm,base,airport,station,province,town,land,island,bank
    + Russia took over the Ukrainian base. ; RUS > UKR
raid,search,ransack,comb/V  A=subj R=obj,of subj:police,policeman,prosecutor,investigator,detective,agent,soldier obj:@building prio=1
    + Soldiers searched the Turkish village. ; :MIL > TUR
raid,search/N  A=by,subj R=on,of,at,in +police,dawn,house-to-house,overnight prio=2
    + The overnight search of the Turkish consulate was condemned. ; - > TUR
demolish,bulldoze,raze/V  A=subj R=obj,of,by obj:@building subj:#party
    + Israel demolished three Palestinian houses. ; ISR > PSE
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
fine/V  A=subj R=obj subj:#party obj:#party
    + Russia fined the American company. ; RUS > USA:BUS
freeze/V  obj:account,asset,fund A=subj R=of,obj,belonging subj:court,prosecutor,police,judge
    + The court has frozen the accounts of the Turkish newspaper. ; :JUD > TUR
pull_down/V  obj:@building A=subj R=obj,of,by need=A
    + Israel pulled down a Palestinian house. ; ISR > PSE
tear_down/V  obj:@building A=subj R=obj,of,by need=A
    + Israel has torn down a Palestinian house. ; ISR > PSE
take_over/V  subj:@armed A=subj R=obj,of,in -obj:control,power
    + Militiamen took over the school of the Moldovan minority. ; MDA > MDA
drag,tow,haul/V  obj:truck,lorry,tractor,car,vehicle subj:@police_force A=subj R=obj,of
    + Police towed the tractors of the French farmers. ; :COP > FRA
grab,snatch/V  obj:land,territory,island,oilfield,farm A=subj R=of,from,obj need=A
    + Sudan grabbed land from Chad. ; SDN > TCD
force/V  obj:plane,jet,airliner,flight,ship,tanker comp:land,dock,turn,divert,return A=subj R=obj,of absorb
    + Belarus forced a Greek plane to turn back. ; BLR > GRC

= COERCE withhold 170
cut_off/V  obj:electricity,water,power A=subj R=to,in,for,of need=A
    + Israel cut off the water to Gaza. ; ISR > PSE
deny/V  obj:food,medicine,water,care,electricity,treatment A=subj R=to,iobj need=A
    + Myanmar denied food to the prisoners. ; MMR > MMR
withhold/V  A=subj R=from,of,for,obj need=A -obj:judgment,name,comment,identity
    + Israel is withholding taxes from the Palestinians. ; ISR > PSE
starve/V  A=subj R=obj
    + The army starved the Tigrayans. ; :MIL > ETH
deprive/V  A=subj R=obj need=A of:food,water,medicine,electricity,power,care,sleep,right
    + Syria deprived the prisoners of food. ; SYR > SYR
cut,refuse,stop,freeze/V  obj:wage,salary,pension,ration A=subj R=of,for,obj need=A
    + Israel has frozen the salaries of Palestinian officials. ; ISR > PSE
