# ASSAULT: deliberate violence, by mode.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
# Sport speaks of attacks, shots and raids, weather of strikes: objects must be people, places or parties.
table predicate

= ASSAULT - 190
crush,smash,quell/V  obj:enclave,rebellion,uprising,revolt,mutiny,insurgency,insurrection A=subj R=obj,in,of -subj:injury,defeat need=A
    + Azerbaijan crushed the Armenian enclave. ; AZE > ARM
go_in,move_in/V  subj:@troops A=subj R=obj,in
    + Philippine troops went in before dawn. ; PHL > -
attack,assault,assail/V  obj:#party A=subj R=obj -subj:@athlete -obj:@abstract -in:interview,speech,article,editorial,statement,letter
    + The rebels attacked Chad from the east. ; :REB > TCD
    - Turkey attacked the plan in a speech.
attack,assault/V  obj:@building A=subj R=obj,of,in -subj:@athlete prio=1
    + Taliban fighters attacked a bridge in Tajikistan. ; AFG > TJK
attack,assault,strike/V  obj:@people A=subj R=obj,in,by -subj:@athlete prio=1
    + The gunmen attacked tourists in Yemen. ; :UAF > YEM
attack,strike,hit/V  subj:@armed A=subj R=obj,at,in,against -obj:deal,note,agreement,balance,peak,target,headline
    + The rebels have struck at dawn in Burundi. ; :REB > BDI
invade/V  A=subj R=obj,of -obj:pitch,court,field,privacy,stage,space,subj -subj:@athlete
    + Iraq invaded Kuwait. ; IRQ > KWT
    - Fans invaded the pitch.
overrun,besiege,recapture,retake,reconquer,conquer,liberate,subdue,encircle,capture/V  obj:@site A=subj R=obj,of,from,in -subj:@athlete
    + Iraqi forces recaptured the city of Mosul. ; IRQ > -
overrun,conquer,crush,rout,vanquish,subjugate,annihilate,devastate/V  obj:#state A=subj R=obj subj:@force_noun
    + Iraqi forces have conquered Kuwait. ; IRQ > KWT
capture,seize,take/V  subj:@armed obj:@site -obj:power,control A=subj R=from,of,in,obj prio=1
    + Rebels captured a town in Chad. ; :REB > TCD
fall/V  to:@armed A=to R=subj,in
    + The town fell to the rebels in Chad. ; TCD > TCD
storm,raid,assault/V  obj:@building A=subj R=obj,of,in subj:#party -subj:police,policeman,investigator,prosecutor,shopper,tourist,customer,visitor
    + Israeli soldiers stormed the ship. ; ISR > -
storm,raid/V  obj:#party A=subj R=obj -subj:@athlete
    + Rebels raided Rwanda. ; :REB > RWA
fight/V  A=subj+with+alongside R=against,obj -obj:@cause -for:election,seat,right,title,place,survival,life -against:@ailment -before:@court -subj:@athlete obj:#party
    + Ethiopia fought Eritrea for two years. ; ETH > ERI
fight/V  against:#party A=subj R=against -subj:@athlete -for:title,place
    + Croatia has fought against Serbia. ; HRV > SRB
fight/V  subj:@armed A=subj+with R=against,in -obj:*
    + Government troops were fighting in Chad. ; :MIL > TCD
fight/V  obj:war A=subj R=against,with,in
    + Chad fought a war with Libya. ; TCD > LBY
go/V  to:war A=subj+with R=with,against -on:@ailment
    + Britain went to war with Iraq. ; GBR,IRQ > -
wage/V  obj:war,campaign,insurgency A=subj R=on,against -on:@ailment -against:@ailment
    + Serbia waged war on Croatia. ; SRB > HRV
take_up/V  obj:arm,weapon A=subj R=against
    + The Tuareg took up arms against Mali. ; :SOC > MLI
clash,skirmish,scuffle,spar,duel/V  A=subj+with R=obj joint subj:@armed
    + Indian troops clashed with Chinese soldiers. ; IND,CHN > -
clash,battle,skirmish/V  with:@armed A=subj+with R=obj joint
    + Turkey clashed with rebels. ; TUR,:REB > -
battle/V  obj:#party A=subj+with R=obj -subj:@athlete joint
    + Ethiopian troops battled Somali militants. ; ETH,SOM > -
exchange,trade/V  obj:fire,gunfire,shot,blow,missile,artillery,shell A=subj+with R=obj joint
    + India and Pakistan exchanged fire. ; IND,PAK > -
kill,slay,exterminate/V  obj:@people A=subj,by R=obj,in,of -in:@accident -subj:@natural -by:@natural -when:@mishap -when.obj:@way -subj.mod:heart,panic,asthma,shark,dog,animal
    + Israel killed three Palestinian children. ; ISR > PSE
    + Three Afghan soldiers were killed. ; - > AFG
    - Two Indian soldiers were killed when their lorry overturned.
kill,slay/V  obj:#party A=subj,by R=obj,in -in:@accident -subj:@natural -by:@natural -when:@mishap -when.obj:@way -subj.mod:heart,panic,asthma,shark,dog,animal
    + Israel killed three Palestinians. ; ISR > PSE
kill,wound,injure/V  subj:@attack_noun A=subj.subj R=obj prio=1 -subj.mod:heart,panic,asthma,shark,dog,animal,bear,tiger
    + Israeli violence killed three Syrian soldiers. ; ISR > SYR:MIL
kill,wound,injure,maim/V  in:@attack_noun obj:* A=subj,by,in R=obj prio=1
    + Two Turkish officers were killed in an attack by Kurdish rebels. ; TUR > TUR
    + Four Syrian soldiers were killed in an Israeli raid. ; ISR > SYR
kill,wound,injure/V  obj:#number -obj:@people A=subj,by R=in,of,among,obj subj:@armed
    + Soldiers killed five in Nigeria. ; :MIL > NGA
wound,maim/V  obj:@people A=subj,by R=obj,in -in:@accident
    + The rebels wounded two Indian soldiers. ; :REB > IND
die/V  in:@attack_noun A=in,by R=subj
    + Three Syrian soldiers died in an Israeli raid. ; ISR > SYR
lose/V  obj:life in:@attack_noun A=in,by R=subj
    + Three Syrian soldiers lost their lives in an Israeli raid. ; ISR > SYR
bloodshed,carnage,violence/N  A=by,between R=against,of,in need=A
    + The violence by Serbian troops was condemned. ; SRB > -
attack,assault,offensive,onslaught,incursion,raid,invasion,strike,counterattack,counteroffensive,counter-attack,counter-offensive,ambush,aggression,blitz,foray/N  A=subj,adj,by R=on,against,obj,into,in need=A -+verbal,heart,personal,panic,legal,asthma,cyber,hacker -on:line,goal,plan,proposal,idea,policy
    + Russia's invasion of Ukraine began in February. ; RUS > UKR
    - A heart attack felled the Swiss banker.
attack,assault,raid,offensive,ambush,onslaught/N  on:#party A=subj,by R=on need=R -+verbal,heart,legal,cyber,hacker,bomb,suicide,air,rocket,missile,mortar,knife -subj:@athlete
    + The ambush on Indian soldiers was the second. ; - > IND
clash,battle,fighting,firefight,skirmish,hostility,combat,gunbattle,gunfight,crossfire/N  A=subj+with+between+by R=against joint need=A -+court,legal,political -for:title,seat,place -against:@ailment -with:@ailment -of:will,wit,sex -inf:*
    + There were clashes between Armenia and Azerbaijan. ; ARM,AZE > -
    - Britain's battle against obesity goes on.
battle/N  +gun A=subj+with+between+by R=against,in joint prio=1
    + A gun battle between Yemeni soldiers and rebels lasted hours. ; YEM,:REB > -
war,conflict/N  A=between,by+with R=against,with,on between:#party joint -+trade,price,cold,word -of:word -on:@ailment
    + The war between Armenia and Azerbaijan killed thousands. ; ARM,AZE > -
war/N  against:#party A=subj,adj,by R=against need=A -+trade,price
    + Serbia's war against Croatia began in 1991. ; SRB > HRV
coup,putsch/N  A=subj,by,in R=against,in need=A -+diplomatic,media,marketing,publishing,fashion,casting,transfer,musical
    + The coup in Mali was condemned. ; MLI > -
coup,putsch/N  against:* A=by,subj R=against
    + A coup against the Thai prime minister failed. ; - > THA
uprising,insurgency,insurrection,rebellion,revolt/N  A=subj,by,in,of R=against,in need=A -of:lawmaker,shareholder
    + The rebellion in Chad spread. ; TCD > -
rebel,revolt/V  A=subj R=against,in against:#party
    + The Kurds rebelled against Iraq. ; :SOC > IRQ
rise_up/V  A=subj R=against,in
    + The Kurds rose up against Iraq. ; :SOC > IRQ
rise/V  against:#party A=subj R=against
    + The Hungarians rose against the Soviet Union. ; HUN > RUS
cross,penetrate/V  obj:border,frontier,river,line subj:@troops A=subj R=into,of,with
    + Armenian troops crossed the border into Azerbaijan. ; ARM > AZE
enter/V  subj:@troops A=subj R=obj,of obj:@site
    + Russian troops entered the Georgian town. ; RUS > GEO
hit_back/V  A=subj R=at,against -with:@trade_curb subj:#party
    + Vietnam hit back at China. ; VNM > CHN
strike_back/V  A=subj R=at,against
    + Israel struck back at Syria. ; ISR > SYR
ambush,waylay/V  A=subj R=obj,of,in
    + Rebels ambushed the Turkish soldiers. ; :REB > TUR
war/N  with:#party A=subj+with joint -+trade,price
    + Ethiopia's war with Eritrea was short. ; ETH,ERI > -
come,be/V  under:attack,fire A=from,by R=subj,subj.in,in prio=1
    + Two checkpoints in Chad came under grenade fire. ; - > TCD
    + Georgian soldiers came under attack from Russia. ; RUS > GEO
war/N  +at be:* A=be+with R=with joint prio=1
    + Ethiopia is at war with Eritrea. ; ETH,ERI > -
attack,fire,bombardment,shelling,siege/N  +under be:* A=from,by R=be prio=1
    + Georgian soldiers are under attack from Russia. ; RUS > GEO
kill,fight,slaughter/V  obj:each,other A=subj joint prio=2
    + Chad and Libya have fought each other. ; TCD,LBY > -
attack/N  +terrorist,terror,rebel,guerrilla,militant,armed,deadly A=by,adj,subj R=on,against,in,at prio=1
    + A terrorist attack on Turkish soldiers was condemned. ; - > TUR
repel,repulse,fend/V  obj:attack,assault,offensive,raid,invasion,incursion A=subj+by+from R=obj,on joint
    + Chad repelled an attack by Libya. ; TCD,LBY > -
lose/V  obj:town,city,village,territory,ground,base to:* A=to R=subj
    + The government lost a town to the rebels. ; :REB > :GOV
cross/V  into:#place subj:@troops A=subj R=into
    + Rwandan soldiers have crossed into Burundi. ; RWA > BDI
capture,seize,take,overrun,recapture,retake,enter/V  subj:@armed obj:#place A=subj R=obj,from,in -from:post
    + Libyan rebels have captured Misrata. ; LBY > -
drive_out,push_out,force_out,throw_out/V  subj:@troops obj:rebel,militant,jihadist,insurgent,fighter,guerrilla,militiaman,extremist,soldier,troop,troops,force A=subj R=obj need=AR prio=4
    + Lebanese troops pushed the jihadists out of a pocket. ; LBN > LBN
drive,chase,dislodge,flush,push,rout/V  subj:@troops obj:#party from:#place A=subj R=obj need=AR
    + Afghan forces drove the Taliban from Kunduz. ; AFG > AFG
    - The drought drove farmers from the north of Chad.
drive,chase,dislodge,flush,push/V  subj:fighter,rebel,militiaman,militant,guerrilla,insurgent,soldier obj:#party from:#place A=subj R=obj need=AR
    + Kurdish fighters drove Islamic State from Kobani. ; :REB > IMG
burst,break,sweep,push,thrust,storm,punch,plunge,barrel,drive/V  subj:@troops into:#place A=subj R=into prio=1
    + Turkish troops pushed into northern Syria. ; TUR > SYR
    - Turkish students poured into Ankara.
burst,break,sweep,push,thrust,storm/V  subj:@armed into:#place A=subj R=into
    + Rebels swept into eastern Chad. ; :REB > TCD
advance,march,close/V  subj:@armed on:* A=subj -subj:protester R=on prio=1
    + Rebels advanced on the capital of Chad. ; :REB > TCD
push,drive,thrust/V  subj:#state into:#place next:tank,troop,force,armour,armor,deep,deeper A=subj R=into
    + Israel pushed deeper into Lebanon. ; ISR > LBN
wrest,seize,take,regain,retake,win/V  obj:control subj:@armed A=subj R=from,of,in prio=3
    + Rebels wrested control of the town from Chad. ; :REB > TCD
capture,take,seize,storm,retake,recapture/V  subj:@armed obj:@stronghold -obj:position,post A=subj R=of,in,from,obj prio=2
    + The army captured the last stronghold of the Kurdish rebels. ; :MIL > :REB
    - The army captured the imagination of the young.
claim/V  obj:life subj:@attack_noun A=subj.subj R=of,in,subj.in prio=1 need=R
    + Rebel violence claimed 80 lives in Haiti. ; :REB > HTI
    - The storm claimed 80 lives in Haiti.
flare,erupt,rage,resume,intensify,escalate/V  subj:fighting,hostility,clash,combat,war,battle A=subj.between,in R=in joint prio=1
    + Clashes flared in Burundi. ; BDI > -
die,perish,fall/V  in:clash,combat,fighting,battle,action A=in.with R=subj prio=1
    + Two Georgian soldiers died in clashes with separatists. ; :REB > GEO
kill,injure,wound/V  in:clash,fighting,combat obj:* A=in.with,by R=obj,in prio=2
    + Three Indian soldiers were killed in clashes with rebels. ; :REB > IND
leave/V  subj:@attack_noun next:dead,wounded,injured A=subj.subj R=in,of,obj prio=1
    + Israeli violence left three Syrian soldiers dead. ; ISR > SYR
    - The storm left three dead in Cuba.
inflict/V  obj:casualty,loss,damage,defeat A=subj R=on -subj:@athlete
    + Rebels inflicted heavy casualties on the Indian army. ; :REB > IND
    - Hail inflicted heavy damage on the crop.
try,attempt/V  comp:invade,storm,overrun,seize,capture subj:@armed A=subj R=comp.obj absorb
    + The rebels tried to storm the Indian barracks. ; :REB > IND
take/V  by:force obj:#place A=subj R=obj prio=2
    + China may take Taiwan by force. ; CHN > TWN ; possible
carry,take/V  obj:war,fight into:* A=subj R=into
    + The rebels carried the war into Chad. ; :REB > TCD
engage/V  subj:@troops obj:@armed A=subj R=obj prio=1
    + Indian troops engaged the Kashmiri militants. ; IND > IND
rout,repulse,dislodge,expel/V  subj:@troops obj:@armed A=subj R=obj
    + Indian troops routed the rebels. ; IND > :REB
claim/V  obj:responsibility for:@attack_noun A=subj R=for.on,for prio=1
    + The Taliban claimed responsibility for the attack on Pakistan. ; AFG > PAK
    - The mayor claimed responsibility for the new park.
beat_back/V  obj:attack,assault,offensive,attacker A=subj+by+from R=on joint
    + Chad had beaten back an assault by Libya. ; TCD,LBY > -
lose/V  obj:man,soldier,troop in:@attack_noun A=in R=subj prio=1
    + The Indian army lost three men in a rebel ambush. ; - > IND
violence/N  +deadly,armed,rebel,gun,gang,terrorist A=by,between,in R=against,in need=A
    + Armed violence in Haiti grew. ; HTI > -
overwhelm,overpower/V  subj:@armed A=subj R=obj,of,in
    + Rebels overwhelmed a Chadian garrison. ; :REB > TCD
beat_off/V  obj:attack,assault,offensive,attacker A=subj+by+from R=on joint
    + Chad beat off an attack by Libya. ; TCD,LBY > -
killing,execution/N  +extrajudicial,summary,revenge,sectarian,reprisal,retaliatory A=by,subj,adj R=of,in prio=1
    + Extrajudicial killings by Philippine police went on. ; PHL > -
hunt,chase/V  subj:mob,gang,crowd,militia,militiaman,vigilante,skinhead,rioter,thug,soldier -obj:thief,fugitive,suspect,animal A=subj R=obj!
    + Gangs hunted Nigerian migrants through the streets. ; :CRM > NGA
press,fight,battle,push,edge,inch,advance,move/V  subj:@troops into:outskirts,outskirt,suburb,heart,edge,fringe A=subj R=into,into.of
    + Kenyan troops pressed into the outskirts of Mogadishu. ; KEN > SOM
neutralise,neutralize/V  obj:fighter,militant,terrorist,guerrilla,rebel,insurgent,member,extremist A=subj,speaker R=obj
    + The Turkish army neutralised ten Syrian guerrillas. ; TUR > SYR
    - The Turkish chemist neutralised the acid.
put/V  out:action obj:fighter,militant,terrorist,guerrilla,rebel,insurgent,member,extremist A=subj,speaker R=obj
    + Ten Colombian guerrillas were put out of action by the army. ; :MIL > COL
wrest/V  obj:town,city,village,hill,base,territory,area,ground,island,outpost,district,province subj:@armed A=subj R=from
    + Rebels wrested a town from the Chadian army. ; :REB > TCD
storm,burst,charge,break,crash/V  subj:fighter,rebel,guerrilla,militant,insurgent,jihadist,gunman,militiaman into:town,city,village,base,camp,barracks,compound,capital,palace,parliament A=subj R=into,into.of
    + Rebel fighters stormed into the Congolese town. ; :REB > COD
wipe_out,take_out/V  subj:@armed obj:column,patrol,unit,post,position,garrison,battalion,convoy,band,company,base,cell A=subj R=obj,of,obj.of
    + Chadian forces wiped out a rebel column. ; TCD > :REB
overrun/V  subj:@armed obj:@stronghold A=subj R=obj,obj.of,of,near,in
    + Rwandan rebels overran an army camp. ; :REB > :MIL
come/V  under:attack,fire subj:airfield,base,airport,port,hospital,village,convoy,camp,outpost,post,town,barracks,refinery A=from,by,under.from,under.by R=subj,subj.at,subj.of,subj.in,in,at need=0 prio=-1
    + The airfield came under rocket attack. ; - > -
storm,raid,attack,assault,burst/V  subj:@armed obj:reception,party,wedding,funeral,meeting,ceremony,rally,mass,service,conference,concert A=subj R=at,of,obj,in
    + Peruvian guerrillas stormed a reception at the Japanese embassy. ; PER > JPN
charge,rush,lunge/V  at:police,policeman,soldier,officer,guard,troop A=subj R=at -subj:@athlete prio=3
    + Congolese workers charged at police. ; COD > :COP

= ASSAULT - 196
enter,penetrate,cross/V  obj:airspace A=subj R=obj,of need=AR -subj:airliner,airline,passenger,balloon
    + Turkish jets entered Greek airspace. ; TUR > GRC
break,violate,breach/V  obj:ceasefire,truce,armistice,airspace A=subj R=with,in,of,obj prio=3
    + Azerbaijan breached the ceasefire with Armenia. ; AZE > ARM
    + Armenia broke the truce with Azerbaijan. ; ARM > AZE
violation,breach/N  of:ceasefire,truce,armistice A=by,subj R=in need=A
    + A violation of the ceasefire by Armenia was reported. ; ARM > -
    - A violation of the speed limit was reported.

= ASSAULT abduct 181
abduct,kidnap,snatch/V  A=subj R=obj,of obj:#party
    + Rebels kidnapped two French engineers. ; :REB > FRA
seize,take,hold,keep/V  obj:hostage,captive A=subj R=iobj,obj,from,of,in prio=3 -iobj:audience,crowd,reader,viewer,listener,class,tourist,guest
    + Rebels took hostages. ; :REB > :CVL
    + Two French nurses were taken hostage by rebels. ; :REB > FRA
hold,seize,take,grab,capture/V  subj:@armed obj:@people A=subj R=obj,of prio=1 -obj:office
    + The soldiers seized three German tourists. ; :MIL > DEU
hold/V  for:ransom A=subj R=obj prio=3
    + Somali gunmen are holding a Danish crew for ransom. ; SOM > DNK
bundle,force,drag/V  into:car,van,vehicle,boat,trunk,truck A=subj R=obj
    + The gunmen bundled a French engineer into a car. ; :UAF > FRA
abduction,kidnapping,kidnap,hostage-taking/N  A=by,subj R=of,in,obj
    + The abduction of two French engineers was reported. ; - > FRA
capture/N  of:soldier,pilot,sailor,crew,hostage A=by R=of prio=1
    + The capture of an Israeli soldier by Hamas began the war. ; PSE > ISR
hold,keep,use/V  as:hostage,prisoner,captive A=subj R=obj prio=3
    + Iraq held the Britons as hostages. ; IRQ > GBR
seize/V  subj:#org obj:correspondent,journalist,engineer,reporter,tourist,nun,priest,worker,teacher A=subj R=obj,of prio=1
    + Hezbollah seized the American engineer. ; LBN > USA
hijack,commandeer,seize/V  obj:plane,airliner,jet,flight,tanker,freighter,trawler,ferry,ship,yacht,bus subj:pirate,hijacker,gunman,rebel,militant,guerrilla A=subj R=obj,of,from prio=2
    + Somali pirates hijacked a Greek tanker. ; SOM > GRC
    - Somali pirates hijacked the debate.
hijack/V  obj:plane,airliner,jet,flight,tanker,freighter,trawler,ferry,ship,yacht,bus A=subj R=obj,of,from prio=1
    + They hijacked a Greek tanker. ; - > GRC
hijacking,hijack/N  A=by,subj R=of need=R
    + The hijacking of a Greek ferry was condemned. ; - > GRC
seize,grab,take,capture,snatch/V  subj:gunman,militant,rebel,guerrilla,insurgent,pirate,kidnapper,jihadist,bandit,abductor obj:@victim A=subj R=obj,in,of prio=2 -obj:hostage
    + Gunmen seized thirty schoolgirls in Nigeria. ; :UAF > NGA
take,hold,keep/V  next:captive A=subj R=obj,of,in prio=4
    + Militants took two French nurses captive. ; :REB > FRA
hold/V  in:captivity A=subj,by R=obj prio=4
    + Rebels are holding two French nurses in captivity. ; :REB > FRA
captivity/N  +in A=be.by,in R=be,of need=R
    + Two French nurses are still in captivity. ; - > FRA
make/V  comp:disappear A=subj R=obj,comp.subj absorb
    + The soldiers made three Mexican students disappear. ; :MIL > MEX
whisk_away,spirit_away,drag_away/V  subj:gunman,militant,rebel,man,attacker,assailant A=subj R=obj
    + Gunmen spirited away two French nurses. ; :UAF > FRA
abduct,kidnap/V  A=subj R=obj! prio=-1
    + A Japanese geologist was kidnapped. ; - > JPN
    - The show kidnapped our attention.
hustle,shove,push,bundle,force,drag,whisk,haul/V  into:jeep,minibus,pickup,suv,taxi,boot obj:#party A=subj R=obj
    + Gunmen forced two Italian engineers into a jeep. ; :UAF > ITA
make_off/V  with:tanker,ship,vessel,crew,hostage,boat,freighter,girl,child,man,nun,priest,worker A=subj R=with
    + Somali pirates made off with a Danish tanker. ; SOM > DNK
drag,haul,pull,snatch/V  from:car,taxi,bus,home,house,hotel,jeep,bed subj:man,gunman,militant,guerrilla,rebel,stranger obj:#person A=subj R=obj prio=1
    + Yemeni gunmen dragged an Austrian nurse from her car. ; YEM > AUT
drive_off/V  subj:gunman,rebel,guerrilla,militant,man,paramilitary,militiaman obj:#person A=subj R=obj prio=1
    + Chadian rebels drove off the Turkish nurse. ; TCD > TUR

= ASSAULT abduct 184
use,hold,take/V  as:shield A=subj R=obj prio=4
    + The militants used Iraqi villagers as human shields. ; :REB > IRQ

= ASSAULT aerial 195
bomb,strafe,carpet-bomb,firebomb/V  A=subj R=obj,on,in,of obj:#party
    + Israel bombed Lebanon. ; ISR > LBN
bomb,bombard,raid,hit,strike,attack,target,pound,strafe,rocket,blast,destroy/V  subj:@aircraft A=subj R=obj,of,in,near,at,against prio=1
    + Israeli jets struck a base in Syria. ; ISR > SYR
airstrike,bombing,air-strike/N  A=subj,adj R=on,against,in,of,near -+suicide,car,truck,roadside,bus,church,hotel need=A
    + Israeli airstrikes on Syria went on. ; ISR > SYR
strike,raid,attack,bombardment,assault,offensive/N  +air,aerial,bombing,jet,helicopter,nato-led A=subj,adj,by R=on,against,in,near,of prio=1
    + A Chinese air raid on Lebanon killed two people. ; CHN > LBN
campaign,run,mission,sortie/N  +bombing,air A=subj,adj,by R=on,against,over,in need=A
    + The American bombing campaign against Iraq went on. ; USA > IRQ
shoot_down/V  A=subj R=obj,of prio=1 -obj:stair,stairs,street,road,hill,slope,corridor,lane,idea,proposal,theory,slide,list
    + A Turkish jet was shot down by Syria. ; SYR > TUR
down,intercept/V  obj:plane,jet,aircraft,helicopter,drone,airliner,warplane,fighter A=subj R=obj,of
    + Syria downed a Turkish jet. ; SYR > TUR
drop/V  obj:bomb,napalm,munition A=subj R=on,over,in
    + Sudan dropped bombs on Chad. ; SDN > TCD
fly/V  obj:sortie,sorty,raid,mission A=subj R=over,against,on,obj
    + American pilots flew sorties against Iraq. ; USA > IRQ
blow/V  obj:plane,bomber,jet,helicopter,aircraft out:* A=subj R=obj,of
    + American jets blew two Serbian bombers out of the sky. ; USA > SRB
bomb,strafe/V  subj:#state obj:@site A=subj R=obj,in,of,near prio=1
    + Israel bombed a village in Lebanon. ; ISR > LBN
bomb,strafe,bombard/V  subj:#state obj:target,position,camp,base,depot,convoy,site,airfield,bridge,factory,plant,headquarters,facility A=subj R=obj,in,of,near prio=2
    + Israel bombed targets in Lebanon. ; ISR > LBN
strike,raid,sortie,attack/N  subj:@aircraft A=subj R=on,against,in,at,near need=A prio=2
    + American jets carried out strikes against Iraq. ; USA > IRQ
hit,strike,attack/V  from:air A=subj prio=2 R=obj,in
    + Israel struck Syria from the air. ; ISR > SYR
drop/V  next:bomb,barrel subj:@aircraft A=subj R=on,over,in prio=1
    + Syrian helicopters dropped barrel bombs on the Kurds. ; SYR > :SOC
carry_out/V  next:airstrike,air A=subj R=on,against,in need=AR
    + Kenya carried out airstrikes in Somalia. ; KEN > SOM
    - The airline launched air services to Kenya.
launch,conduct,mount,stage,begin/V  next:airstrike A=subj R=on,against,in need=AR
    + Kenya launched airstrikes against Somalia. ; KEN > SOM
bomb,destroy,hit/V  subj:pilot,airman,squadron,bomber A=subj R=obj,in prio=1
    + American pilots bombed a bridge in Serbia. ; USA > SRB
bomb,strafe,strike,pound,hit/V  subj:force subj.mod:air A=subj R=obj,in,of,near prio=2
    + The Ethiopian air force bombed a market in Eritrea. ; ETH > ERI
destroy,kill,wound,hit,injure/V  in:strike,raid in.mod:air A=subj,in R=obj prio=3
    + French pilots destroyed a Libyan tank in an air raid. ; FRA > LBY
    - Two Libyan players were hurt in a raid on the goal.
pummel,batter,hammer,blast/V  subj:@aircraft A=subj R=obj,of,in,at
    + Turkish warplanes pummelled Kurdish camps in Iraq. ; TUR > :SOC
shooting,downing,shootdown,shoot-down/N  of:airliner,jet,plane,aircraft,drone,helicopter,bomber,fighter A=by,subj R=of need=R prio=1
    + The downing of a Turkish jet angered Ankara. ; - > TUR

= ASSAULT aerial 1951
bomb,missile,munition/N  +smart,cruise A=by,from,subj R=on,in,against,at need=AR
    + The American smart bombs on Iraq missed. ; USA > IRQ
    - The factory sold laser-guided bombs.

= ASSAULT beat 182
beat,punch,kick,slap,maul,thrash,pummel,flog,whip,assault,manhandle,rough,whack,batter/V  obj:@people A=subj R=obj,in -subj:@athlete -by:point,goal,set
    + Police beat two Turkish students. ; :COP > TUR
beat,punch,kick,slap,thrash,pummel,manhandle,batter/V  subj:police,policeman,soldier,guard,officer,thug,mob,attacker,assailant,militiaman,gang,hooligan A=subj R=obj,of -obj:@people
    + Soldiers kicked the French consul. ; :MIL > FRA
beat_up/V  A=subj R=obj prio=1
    + Guards beat up a Greek reporter. ; GRC > GRC
rough_up/V  A=subj R=obj prio=1
    + Guards roughed up a Greek reporter. ; GRC > GRC
beating,flogging,lashing/N  A=by,subj R=of need=R
    + The beating of a Greek reporter was condemned. ; - > GRC
rain/V  obj:blow A=subj R=on
    + Police rained blows on the Chilean students. ; :COP > CHL
drag,haul/V  subj:@riot_police obj:@mob from:*  A=subj R=obj prio=1
    + Police dragged the Chilean students from the hall. ; :COP > CHL
beat,kick,punch,club,whip,flog/V  subj:rebel,gunman,squatter,youth,soldier,militiaman,veteran,captor,guerrilla,police,policeman,guard,gendarme obj:one,some,several,many,two,three,he,they A=subj R=obj,of,obj.of
    + Chadian rebels abducted six farmers and beat one of them. ; TCD > TCD

= ASSAULT beat 1823
beat,kick,batter/V  to:death A=subj R=obj prio=2
    + Guards beat a Greek inmate to death. ; GRC > GRC

= ASSAULT crowd-control 175
teargas,tear-gas/V  A=subj R=obj
    + Police teargassed the Chilean students. ; :COP > CHL
fire,use,lob,shoot,launch,spray,hurl,throw,deploy/V  obj:gas,teargas,cannon,pellet,grenade,spray,jet A=subj R=at,against,on,into,over,toward,comp.obj subj:@riot_police prio=2 -obj:rocket
    + Police fired tear gas at Turkish students. ; :COP > TUR
fire,use,shoot/V  obj:bullet,round,pellet,shot subj:police,policeman,officer A=subj R=at,against,on,into,in prio=2
    + Police fired rubber bullets at the Turkish students. ; :COP > TUR
fire,shoot/V  into:air subj:@riot_police A=subj R=of,at prio=3
    + Soldiers fired into the air. ; :MIL > -
fire,shoot/V  in:air subj:@riot_police A=subj R=at prio=3
    + Police fired in the air. ; :COP > -
fire,shoot/V  over:head subj:@riot_police A=subj R=of,over prio=3
    + Police fired over the heads of the Turkish students. ; :COP > TUR
use/V  obj:gas,teargas,cannon,truncheon,baton A=subj R=against,on,comp.obj prio=1
    + Hungary used water cannon against the migrants. ; HUN > :REF
disperse,scatter,repel,drive/V  with:gas,teargas,cannon,bullet,baton,truncheon,jet,grenade A=subj R=obj,of
    + Police dispersed the Turkish students with tear gas. ; :COP > TUR
drive_back/V  A=subj R=obj with:gas,teargas,cannon,bullet,baton,truncheon,jet,grenade prio=1
    + Police drove back Turkish students with batons. ; :COP > TUR
charge,club,baton-charge,truncheon/V  subj:police,policeman,officer,gendarme,guard,soldier obj:@mob A=subj R=obj
    + Police clubbed the Turkish students. ; :COP > TUR
train,turn,aim/V  obj:hose,cannon,jet A=subj R=on,at
    + Police turned hoses on the Serbian students. ; :COP > SRB
drive_back/V  subj:@police_force A=subj R=obj
    + Police drove back the Turkish students. ; :COP > TUR
use/V  obj:force A=subj R=against,on,comp.obj
    + The police used force against the Kenyan students. ; :COP > KEN
fire,lob,shoot,use,launch,hurl,spray,unleash,deploy/V  next:gas,teargas,cannon,rubber subj:@riot_police A=subj R=at,against,on,into,over,toward,comp.obj prio=1
    + Kenyan police fired volleys of tear gas at students. ; KEN > :EDU
    - The police spray cars with water.
fire,lob,shoot,use/V  next:gas,teargas,cannon subj:force,troop,authority,guard A=subj R=at,against,on,into,comp.obj prio=3
    + Security forces used water cannon against the students. ; :MIL > :EDU
answer,respond,reply,react,retaliate,counter/V  with:gas,teargas,baton,cannon,bullet,truncheon A=subj R=against,to
    + Chilean police answered with tear gas. ; CHL > -
    - The minister answered with a smile.
move/V  against:@mob with:gas,helicopter,baton,cannon,horse,armour,armor A=subj R=against
    + Police moved against the Chilean students with batons. ; :COP > CHL
move,wade,charge,ride,plough,plow/V  into:crowd,protester,demonstrator,march,rally,procession subj:@riot_police A=subj R=into,of prio=2
    + Mounted police rode into a crowd of Chilean students. ; :COP > CHL
wade,charge/V  next:baton,truncheon,club subj:@riot_police A=subj R=into,obj,on,at
    + Police waded in with batons. ; :COP > -
douse,hose,blast,soak,drench,spray/V  with:water,hose,gas,spray,cannon subj:@riot_police A=subj R=obj prio=2
    + Police doused the Chilean students with water. ; :COP > CHL
clear,end,stop/V  with:gas,teargas,baton,cannon,bullet,grenade,truncheon A=subj R=obj,of,by prio=3
    + Police ended a march of Chilean students with batons. ; :COP > CHL
break_up/V  with:spray,gas,teargas,baton,cannon,bullet,grenade,truncheon,shot A=subj R=obj,of,by prio=3
    + Police had broken up a rally of Chilean students with tear gas. ; :COP > CHL
fire/V  obj:shot next:warning,air subj:@riot_police A=subj R=at,over prio=3
    + Police fired warning shots at the Chilean students. ; :COP > CHL
gas,teargas,cannon,baton/N  +tear,water by:@riot_police A=by R=against,on,at
    + There was tear gas by the Kenyan police. ; KEN > -
beat_back,drive_back,push_back,force_back/V  with:@crowd_weapon A=subj R=obj prio=1
    + Police beat back the Chilean students with tear gas. ; :COP > CHL
hit,strike,wound,injure/V  subj:canister,cartridge,bullet subj.adj:gas,tear,rubber,plastic obj:#person A=subj.by R=obj prio=3
    + A Kenyan student was hit by a tear gas canister. ; - > KEN
use/V  obj:dog,horse,baton,whip,truncheon,stick,pepper,cannon subj:@riot_police comp:clear,disperse,scatter,drive,break,push A=subj R=comp.obj absorb
    + Police used dogs to clear the Algerian students. ; :COP > DZA

= ASSAULT destroy 190
burn,raze,torch/V  subj:@armed obj:#place A=subj R=obj prio=1
    + Soldiers burned Grozny. ; :MIL > -
destroy,raze,flatten,level,demolish,obliterate,gut,wreck/V  obj:@building A=subj R=obj,of,in subj:@armed -obj:career
    + Russian troops destroyed a Chechen village. ; RUS > RUS
burn,torch/V  obj:@building A=subj R=obj,of,in,belonging subj:@armed
    + Rebels burned a Kenyan village. ; :REB > KEN
burn_down/V  obj:@building A=subj R=obj,of,in prio=1
    + Soldiers burned down a Kenyan village. ; :MIL > KEN
set/V  obj:fire to:@building A=subj R=to,of
    + The rebels have set fire to a Kenyan school. ; :REB > KEN
set/V  on:fire obj:@building A=subj R=obj
    + Rebels set a Kenyan school on fire. ; :REB > KEN
sink,scuttle,ram,torpedo/V  obj:boat,ship,vessel,frigate,trawler,ferry,submarine,tanker,cruiser,destroyer,warship A=subj R=obj,of
    + China sank a Vietnamese boat. ; CHN > VNM
knock_out/V  obj:@warcraft A=subj R=obj,of
    + NATO knocked out Serbian tanks. ; IGO > SRB
destroy/V  obj:@warcraft A=subj R=obj,of,in
    + Israel destroyed a Syrian tank. ; ISR > SYR
destroy,sabotage/V  obj:pipeline,bridge,railway,dam,crop,well A=subj R=obj,of,in,to subj:#party
    + Iraq destroyed the Kuwaiti wells. ; IRQ > KWT
ram,bump/V  subj:ship,boat,vessel,cutter,trawler,frigate A=subj R=obj,into
    + Chinese ships rammed a Vietnamese cutter. ; CHN > VNM
lay/V  obj:waste A=subj R=to,in prio=3
    + Rebels laid waste to Liberia. ; :REB > LBR
arson/N  A=by,subj R=against,on,at,in need=A
    + An arson by rebels in Kenya was feared. ; :REB > -
set/V  +ablaze,alight A=subj R=obj,of,in
    + The militants have set a Kenyan school ablaze. ; :REB > KEN
flatten,raze,demolish,level/V  obj:@building subj:tank,army,artillery A=subj R=in,of,obj prio=2
    + Syrian tanks flattened homes in Gaza. ; SYR > PSE
put/V  to:torch,sword obj:village,town,house,hut,home,city,villager A=subj R=obj,in,of prio=2
    + Soldiers put Sudanese villages to the torch. ; :MIL > SDN
    - The chef put the cream to the torch.
smash,wreck,ruin,devastate/V  subj:@armed obj:@building A=subj R=obj,in,of
    + Soldiers smashed a Kenyan clinic. ; :MIL > KEN
burn/V  to:ground obj:@building A=subj R=obj,in,of prio=2
    + The rebels burned a Kenyan village to the ground. ; :REB > KEN
reduce/V  to:rubble,ruin,ash A=subj R=obj,in subj:#party
    + Russia reduced the Ukrainian town to rubble. ; RUS > UKR
destroy,blast/V  obj:pipeline,pylon,dam,railway,cable A=subj R=obj,of,in,between
    + The rebels destroyed a Colombian pylon. ; :REB > COL
burn,destroy,loot/V  obj:village,farm,hut,mosque,church,temple,crop subj:militiaman,militia,settler,fighter,gunman,raider,soldier A=subj R=obj,in,of prio=1
    + Militiamen burned villages in Sudan. ; :PRM > SDN
raze,demolish,flatten,destroy,smash,bulldoze/V  obj:mausoleum,shrine,tomb,monument,statue,monastery,cemetery,antiquity,grave subj:@armed A=subj R=in,of,obj prio=1
    + Islamists razed shrines in Mali. ; :REB > MLI
put/V  to:torch obj:barn,crop,field,church,mosque,shop,building,farm,hut,house,homestead,market,school A=subj R=obj,of,in need=0 prio=1
    + Three barns were put to the torch. ; - > -
knock_down/V  subj:bulldozer,army,soldier,troop,tank,settler obj:house,home,village,hut,mosque,church A=subj R=obj,of,in
    + Israeli bulldozers knocked down the homes of Palestinians. ; ISR > PSE

= ASSAULT drone 1952
strike,attack,raid,assault/N  +drone A=subj,adj,by R=on,against,in,at,near prio=2
    + The American drone strike on Pakistan was condemned. ; USA > PAK
strike,hit,attack,target,kill,bomb,destroy,slam,crash/V  subj:drone A=subj R=obj,in,at,into,near prio=2
    + A Turkish drone killed three Kurdish rebels in Iraq. ; TUR > :REB
launch,fire,send,fly/V  obj:drone A=subj R=at,against,into,on,toward prio=1
    + Iran launched drones at Israel. ; IRN > ISR
set/V  subj:drone next:ablaze,fire,alight A=subj R=obj,in,of prio=4
    + Ukrainian drones set a depot in Russia ablaze. ; UKR > RUS
drone/N  +kamikaze,suicide,explosive,exploding A=from,subj,by R=on,in,at,against need=AR
    + A kamikaze drone from Iran fell on Israel. ; IRN > ISR
attack,strike,hit,target,pound/V  next:drone with:* A=subj R=obj,in prio=2
    + Russia attacked Ukraine with drones. ; RUS > UKR
    + Russia attacked Ukraine with a swarm of drones. ; RUS > UKR

= ASSAULT explosives 183
blow_up/V  A=subj R=obj,of,in
    + Rebels blew up a bridge. ; :REB > -
dynamite,mine/V  obj:@building A=subj R=obj,of,in
    + Rebels dynamited a bridge. ; :REB > -
bomb,firebomb/V  obj:@building A=subj R=obj,of,in -subj:@aircraft -subj:#state
    + Rebels bombed a Georgian barracks. ; :REB > GEO
explode,detonate,go/V  subj:bomb,device,explosive,mine,grenade,parcel,booby A=by R=in,outside,near,at,under,inside,on -+off
    + A bomb exploded outside the Turkish embassy. ; - > TUR
go_off/V  subj:bomb,device,explosive,mine,grenade A=by R=in,outside,near,at,under,inside
    + A bomb went off outside the Turkish embassy. ; - > TUR
detonate,plant,place,lay/V  obj:bomb,explosive,mine,charge,device,landmine A=subj R=in,outside,near,at,under,against,on -obj:nuclear subj:@armed
    + Rebels planted a bomb near the Turkish embassy. ; :REB > TUR
set_off/V  obj:bomb,explosive,charge,explosion prio=1 A=subj R=in,outside,near,at,under,against
    + The rebels have set off a bomb near the Turkish embassy. ; :REB > TUR
throw,hurl,lob,toss/V  obj:bomb,grenade,explosive A=subj R=at,into,on
    + The rebels threw grenades at the Indian consulate. ; :REB > IND
bomb,blast,explosion,mine/N  +car,truck,roadside,parcel,letter,pipe,land,petrol A=by,subj R=against,at,outside,in,near,on need=R -+gas -+boiler
    + A car bomb in Turkey killed five people. ; - > TUR
bombing/N  +car,truck,roadside,bus,church,hotel,embassy,train,market,mosque A=by,subj R=against,at,outside,in,near,on,of prio=1
    + A car bombing in Turkey killed five people. ; - > TUR
blast,explosion/N  +bomb,grenade A=by,subj R=against,at,outside,in,near,on
    + A bomb blast in Turkey killed five people. ; - > TUR
attack/N  +bomb,grenade A=by,subj,adj R=against,at,outside,in,near,on prio=2
    + A bomb attack on a Turkish barracks killed five people. ; - > TUR
kill,injure,wound,maim/V  subj:bomb,blast,explosion,mine,landmine,grenade,explosive -subj:gas A=by,of R=obj,in prio=1
    + A bomb killed three Turkish soldiers. ; - > TUR
kill,injure,wound,die/V  in:explosion,blast,bombing -in:gas A=by R=obj,subj,in prio=2
    + Three Turkish soldiers were killed in a blast. ; - > TUR
bomb/N  +car,truck,roadside A=by R=outside,in,near,at,on,against need=0
    + A car bomb tore the door off. ; - > -
blow_up/V  subj:car,bomb,truck,vehicle A=by R=in,near,outside,of,at,front prio=2
    + A car blew up outside the Turkish barracks. ; - > TUR
bombing/N  A=by,subj,of R=in,of,at,near need=R prio=-1
    + The bombing in Pakistan was condemned. ; - > PAK
plant,place,leave/V  obj:bomb,explosive need=0 A=subj R=in,near,outside,under
    + A bomb was planted in the market. ; - > -
strike,hit,destroy,rock/V  subj:bomb,mine,blast,ied,explosion,device -subj:gas -subj.mod:gas A=by R=obj,of,in,at
    + A blast hit the Turkish embassy. ; - > TUR
    - A gas blast hit the Turkish embassy.
tear,rip/V  through:* subj:bomb,blast,explosion,device -subj:gas A=by R=through,in
    + A string of blasts tore through markets in India. ; - > IND
hit,strike/V  obj:mine,landmine A=by R=subj,obj prio=2
    + An Indian lorry hit a mine. ; - > IND
step/V  on:mine,landmine A=by R=subj
    + An Indian soldier stepped on a mine. ; - > IND
mine/V  obj:road,harbour,harbor,port,field,border,water,house,track,path subj:@armed A=subj R=obj,in,of,along
    + The rebels mined a road in Angola. ; :REB > AGO
rig,pack,load/V  obj:car,truck,van with:explosive A=subj R=outside,in,near
    + The rebels packed a car with explosives outside the Turkish embassy. ; :REB > TUR
detonate,explode/V  obj:bomb,device,explosive -next:nuclear,atomic,hydrogen subj:#org A=subj R=in,at,outside,near prio=3
    + The IRA detonated a bomb in London. ; :REB > GBR
    - India detonated a nuclear device.
tear,rip,sweep/V  through:* subj:bombing,explosion,blast,carbomb -subj:gas A=by R=through,in
    + Bombings tore through two Sri Lankan churches. ; - > LKA
go_off/V  subj:car,charge,grenade,explosive outside:#party A=by R=outside need=R
    + A booby-trapped car went off outside the Lebanese ministry. ; - > LBN
blast,blow/V  obj:hole,breach,door,gate,wall,way subj:@armed A=subj R=in,in.of,into,of
    + Peruvian gunmen blasted a hole in the wall of the Japanese embassy. ; PER > JPN

= ASSAULT explosives 1832
bomb,bombing/N  +van,vehicle,lorry A=by,subj R=against,at,outside,in,near,on need=R prio=1
    + A lorry bomb in Yemen killed five people. ; - > YEM

= ASSAULT explosives 1833
bomb,bombing,mine/N  +roadside,landmine A=by,subj R=against,at,outside,in,near,on need=R prio=3
    + A roadside bomb in Yemen killed five people. ; - > YEM
strike,hit,kill,wound/V  subj:bomb subj.mod:roadside A=by R=obj,in prio=2
    + A roadside bomb struck the Turkish convoy. ; - > TUR

= ASSAULT firearms 193
turn/V  obj:gun,rifle,weapon,pistol,artillery on:#party A=subj R=on need=AR prio=2
    + Soldiers turned their guns on Guinean students. ; :MIL > GIN
    + An Afghan policeman turned his gun on an American officer. ; AFG > USA
gunfire,shooting/N  from:#place A=by R=from need=R
    + Heavy gunfire was reported from Monrovia. ; - > LBR
shoot/V  A=subj R=obj,at,in -obj:film,video,picture,scene,photo,movie,image,ball,round,par,series,look,glance,advert,advertisement,commercial,documentary,portrait,hole,basket,stag,pheasant,grouse,episode,comedy,drama,thriller,western,elk,goal,free-throw,story,sequel,trailer,spot,himself,herself,itself -subj:@athlete -subj:photographer,cameraman,director,filmmaker
    + Israeli soldiers were shooting at Syrian villagers. ; ISR > SYR
    - A French photographer shot Polish soldiers in colour.
shoot/V  +dead A=subj R=obj,in prio=1
    + A Kenyan student was shot dead by police. ; :COP > KEN:EDU
shoot/V  to:death A=subj R=obj,in prio=1
    + The Dutch politician was shot to death by a gunman. ; :UAF > NLD
gun_down/V  A=subj R=obj,in
    + Assailants gunned down a Mexican mayor. ; :UAF > MEX
mow_down/V  A=subj R=obj,in
    + Soldiers mowed down Kenyan students. ; :MIL > KEN
open/V  obj:fire A=subj R=on,at,in,against
    + Israel opened fire on Lebanon. ; ISR > LBN
return/V  obj:fire A=subj R=at,on
    + The rebels returned fire. ; :REB > -
fire/V  on:* A=subj R=on,of -obj:* -on:cylinder -subj:@athlete
    + North Korea fired on South Korea. ; PRK > KOR
fire/V  at:* A=subj R=at,of -subj:@athlete -obj:question
    + North Korea fired at South Korea. ; PRK > KOR
fire/V  into:crowd,village,demonstration,group,protester,house,car A=subj R=into,of
    + Soldiers fired into a crowd of Kenyan students. ; :MIL > KEN
fire,loose,spray,discharge/V  obj:@gun A=subj R=at,into,on,against,across -subj:@athlete -over:bar -obj:machine
    + Soldiers fired shots at Kenyan students. ; :MIL > KEN
pull/V  obj:trigger A=subj R=on
    + An Indonesian soldier pulled the trigger. ; IDN > -
rake,riddle,pepper,spray/V  with:@gun A=subj R=obj,of
    + The rebels sprayed an Indian convoy with gunfire. ; :REB > IND
riddle,spray/V  with:bullet A=subj R=obj,of
    + The rebels riddled an Indian car with bullets. ; :REB > IND
kill,wound,injure,hit,murder/V  subj:gunman,sniper,gunfire,bullet,shot A=subj R=obj,in prio=2
    + Snipers killed two Turkish soldiers. ; :UAF > TUR
shooting/N  A=by,subj R=of,at,in,on need=R -+film -of:film,movie,series,scene,video,episode,advert
    + The shooting of a Kenyan student was condemned. ; - > KEN:EDU
gunfire,gunshot,shootout/N  A=from,by,between,subj R=at,on,against need=A -in:america
    + The gunfire from Israeli soldiers went on. ; ISR > -
shot/N  A=by,from R=at,on by:@armed
    + Shots by Israeli soldiers rang out. ; ISR > -
exchange/N  of:fire,gunfire A=between,with,by R=with joint
    + An exchange of fire between India and Pakistan began. ; IND,PAK > -
fire/V  subj:@armed -obj:* A=subj R=from,in,on -for:nothing prio=-1
    + Soldiers fired from the Israeli bridge. ; ISR > ISR
fire/V  across:bow A=subj R=of,across
    + An Indian warship fired across the bows of a Pakistani trawler. ; IND > PAK
ring_out/V  subj:shot,gunfire,gunshot A=from R=in,at need=0
    + Shots rang out in Beirut. ; - > LBN
hear/V  obj:shot,gunfire,gunshot,explosion A=from R=in,at,near need=0
    + Shots were heard near the palace. ; - > -
open_up/V  subj:@armed A=subj R=on,at with:fire,ammunition,gun,rifle,round
    + Soldiers opened up with live ammunition on the students. ; :MIL > :EDU
open_up/V  subj:@riot_police A=subj R=on,at on:#party
    + Police opened up on the Kenyan students. ; :COP > KEN
pick_off/V  subj:sniper,gunman,soldier,rebel,marksman A=subj R=obj,at prio=1
    + A sniper picked off two American marines. ; :UAF > USA
cut_down/V  subj:sniper,gunman,soldier,rebel,marksman A=subj R=obj prio=1
    + The soldiers cut down the Kenyan students. ; :MIL > KEN
use/V  next:live obj:ammunition,round,bullet,fire A=subj R=against,on,at prio=1
    + The army used live rounds against the Kenyan students. ; :MIL > KEN
spray,rake,pepper,riddle/V  with:round,ammunition A=subj R=obj,of prio=1
    + Soldiers sprayed the Sudanese students with live rounds. ; :MIL > SDN
kill,wound,shoot,injure/V  with:shot,bullet,rifle,pistol,gun A=subj R=obj,in prio=1
    + A soldier killed a Honduran porter with a rifle shot. ; :MIL > HND
die,kill,fall,cut/V  in:hail A=by,in R=subj,obj prio=2
    + The Italian judge died in a hail of bullets. ; - > ITA
fire/V  subj:guard,sentry,policeman,officer,police from:* -obj:* A=subj R=in,on,at,from prio=-1
    + Turkish guards fired from the roof of the Greek mission. ; TUR > GRC
    - The Turkish manager was fired from the Greek club.
death,dead/N  +shooting,shoot A=by,subj R=of need=R
    + The shooting deaths of three Peruvian miners angered many. ; - > PER
riddle,rake,pepper/V  obj:car,house,home,vehicle,bus,van,jeep,office,convoy,building,wall -with:question,hole,error,doubt -with:bullet,gunfire,fire,shot,round,ammunition A=subj R=obj,of,obj.of
    + Unknown men riddled the car of a Guatemalan judge. ; GTM > GTM
wound,injure,kill,hit/V  subj:fire R=obj,in prio=1
    + Two Dutch peacekeepers were wounded by sniper fire. ; - > NLD
open_up/V  subj:patrol,gunner,sentry,guard,marksman,escort on:* A=subj R=on
    + A Turkish patrol opened up on Kurdish smugglers. ; TUR > TUR

= ASSAULT heavy-weapons 194
shell,pound,mortar/V  A=subj R=obj,in,of,with obj:#party -subj:@natural -subj:@athlete
    + Russia pounded Ukraine. ; RUS > UKR
shell,pound,blast,bombard,pulverise,pulverize,hammer,mortar,batter/V  obj:@site A=subj R=obj,in,of,near subj:@armed
    + Serbian artillery shelled the town of Osijek in Croatia. ; SRB > HRV
shell/V  A=subj,by R=obj,in,of,near
    + Russia shelled the Georgian village. ; RUS > GEO
bombard/V  A=subj R=obj,in,of obj:#party -with:question,call,kick,letter,email -subj:@athlete
    + Ethiopia has bombarded Eritrea. ; ETH > ERI
fire,launch,lob,rain,unleash/V  obj:@missile A=subj R=at,on,into,against,toward,over prio=2
    + Iraq fired missiles at Israel. ; IRQ > ISR
hit,strike,kill,slam,land,crash,fall,injure,wound/V  subj:@missile A=of,from,subj R=obj,on,into,in,near -in:sea,ocean -into:sea prio=1
    + A Russian missile hit a Ukrainian hospital. ; RUS > UKR
attack,strike,hit/V  with:@missile A=subj R=obj,in prio=1
    + Iran hit Israel with missiles. ; IRN > ISR
shelling,bombardment,cannonade/N  A=subj,adj,by,from R=obj,on,of,in
    + Russia's shelling of Ukraine went on. ; RUS > UKR
fire,attack,barrage,strike,shelling,bombardment,assault/N  +artillery,mortar,rocket,missile,tank,grad A=subj,adj,by,from R=on,against,into,in,at prio=1
    + An Iranian rocket attack on Israel wounded two men. ; IRN > ISR
barrage,salvo/N  of:@missile A=subj,by,from R=on,against,at,into
    + The salvo of rockets from Lebanon was the third. ; LBN > -
crush/V  subj:tank A=subj R=obj
    + Chinese tanks crushed the students. ; CHN > :EDU
fire/V  subj:artillery,tank,gun,gunner A=subj R=on,at,into prio=2
    + Serbian tanks fired on Albania. ; SRB > ALB
pound,shell/V  subj:gunner,howitzer,battery,artillery,tank,gun,warship A=subj R=obj,of,in
    + Serbian gunners pounded the outskirts of Sarajevo. ; SRB > BIH
fire/N  +mortar,artillery,rocket,tank,shell A=by,from,subj R=on,at,in need=0
    + Mortar fire rocked the town. ; - > -
destroy,flatten,damage,level,demolish/V  subj:@missile A=subj R=obj,in,of
    + American missiles destroyed a factory in Sudan. ; USA > SDN
fire,launch,unleash,lob,rain,loose/V  next:missile,rocket,shell,mortar,artillery,katyusha A=subj R=at,on,against,toward -next:sea,ocean,test need=AR prio=1
    + Iran fired a volley of ballistic missiles at Israel. ; IRN > ISR
    - North Korea fired two missiles into the sea.
fire,launch/V  obj:@missile from:#place subj:* A=subj,from R=at,on,into,toward need=R prio=2
    + Rockets were fired from Lebanon at Israel by militants. ; :REB > ISR
land,fall,crash,hit,explode,strike/V  subj:@missile in:#place A=subj.from,from,subj R=in -in:sea prio=3
    + Rockets from Gaza landed in southern Israel. ; PSE > ISR
answer,respond,reply,retaliate/V  with:fire,shell,rocket,missile,artillery,airstrike,mortar,barrage A=subj R=against,on,to,at
    + Israel answered with artillery fire. ; ISR > -
    - The lawyer answered with a list of facts.
fire/V  obj:grenade,mortar,bazooka A=subj R=at,on,into need=R -next:gas,stun,teargas -subj:@riot_police prio=1
    + Rebels fired grenades at a Russian checkpoint. ; :REB > RUS
come/V  under:bombardment,shelling,barrage,artillery,mortar A=from,by R=subj
    + The Georgian town came under bombardment from Russia. ; RUS > GEO
trade,exchange/V  next:artillery,rocket,missile,mortar,shell A=subj+with joint prio=2
    + India and Pakistan exchanged artillery fire. ; IND,PAK > -
slam,crash,plough,plow,smash/V  into:@building subj:@missile A=by,subj R=into,in,of prio=2
    + Shells slammed into a hospital in Ukraine. ; - > UKR
shell/V  obj:cemetery,graveyard,hospital,school,market,house,village,suburb,neighbourhood,neighborhood,church,mosque,bakery,clinic,street -subj:* A=by R=obj,of,in need=0
    + The cemetery was being shelled. ; - > -
strike,hit,pound,rain/V  subj:round,shell,rocket,mortar -subj:bullet A=subj.from,by R=obj,on,in prio=-1
    + Mortar rounds struck the Turkish village. ; - > TUR
reopen,resume/V  obj:fire,shelling,bombardment,bombing subj:#party A=subj R=on,against,of,at
    + Tajikistan resumed fire. ; TJK > -

= ASSAULT primitive 182
stab,knife,hack,behead,decapitate,lynch,bludgeon,stone,club,axe,slash,machete,spear/V  obj:@people A=subj R=obj,in -subj:@athlete
    + A gang stabbed a Turkish student. ; :CRM > TUR:EDU
stab,behead,decapitate,lynch,bludgeon,stone/V  A=subj R=obj,in obj:#party
    + Militants beheaded an American. ; :REB > USA
hack,stab,stone,burn,club/V  to:death A=subj R=obj,in prio=1
    + Rebels hacked three Kenyans to death. ; :REB > KEN
slit,cut/V  obj:throat A=subj R=of,obj
    + Rebels cut the throats of Algerian villagers. ; :REB > DZA
fall,set/V  upon:#party A=subj R=upon
    + Soldiers fell upon Guinean students. ; :MIL > GIN
stabbing,lynching,stoning,beheading/N  A=by,subj R=of,in
    + The beheading of an American was shown. ; - > USA
attack/N  +knife,machete,arson,acid,axe,sword,vehicle,ramming,stabbing A=by,subj,adj R=on,against,in,at prio=1
    + A knife attack in Israel wounded two men. ; - > ISR
attack,kill,wound,injure,hit/V  with:knife,machete,stone,club,axe,sword,spear,acid,stick,bottle,hammer,rod A=subj R=obj,in prio=2
    + Rebels attacked Kenyan villagers with machetes. ; :REB > KEN
run_over/V  A=subj R=obj obj:@people
    + An Israeli settler ran over a Palestinian boy. ; ISR > PSE
attack,wound,kill,injure,hurt/V  subj.with:knife,machete,axe,sword,hammer A=subj R=obj,in prio=2
    + A Turkish man with a knife attacked a French policeman. ; TUR > FRA
attack,assault/V  obj:passerby,shopper,pedestrian,bystander,worshipper,commuter,churchgoer subj:* A=subj R=obj,in -subj:dog,bear,bee prio=1
    + A Turkish man attacked shoppers in Germany. ; TUR > DEU
ram,plow,plough,drive,steer,slam/V  obj:car,van,truck,lorry,vehicle into:* A=subj R=into,of,in -subj:driver -into:tree,wall,river,ditch
    + A Palestinian rammed his car into Israeli soldiers. ; PSE > ISR
    - A driver rammed his car into a tree.
plow,plough/V  into:crowd,group,people,pedestrian,worshipper,shopper A=subj R=into,of,in
    + A Turkish man ploughed into a group of German pupils. ; TUR > DEU
slash,spear,axe/V  to:death A=subj R=obj,in prio=2
    + Militiamen slashed the Rwandan villagers to death. ; :PRM > RWA
spree,rampage/N  +stabbing,knife,machete A=by,subj,of R=in,at,on
    + A knife rampage in Israel wounded two men. ; - > ISR
burn/V  next:alive A=subj R=obj,in
    + The militants burned a Jordanian pilot alive. ; :REB > JOR
find/V  next:beheaded,decapitated,strangled,behead,decapitate,strangle A=by R=obj,subj need=R
    + Three Mexican policemen were found beheaded. ; - > MEX
strangle,throttle,asphyxiate/V  obj:#party A=subj R=obj -obj:economy,market,growth
    + Turkish agents strangled the Saudi journalist. ; TUR > SAU
    - Sanctions strangled the Saudi economy.
beat,thrash,lash,flog,whip/V  with:cable,whip,hose,stick,iron,belt,rod,pipe,chain,club,cane obj:#party A=subj R=obj,of prio=1
    + Sudanese guards beat the students with cables. ; SDN > SDN
put/V  to:torch,sword obj:* A=subj R=obj,of,obj.of,in
    + Malian rebels put the French consulate to the torch. ; MLI > FRA

= ASSAULT sexual 1821
rape,gang-rape,molest,grope,sodomise,sodomize,ravish/V  A=subj R=obj,in
    + Soldiers raped Congolese women. ; :MIL > COD
rape/N  A=by,subj R=of,in need=R
    + The rape of Bosnian women was documented. ; - > BIH
assault,abuse,violence,attack,harassment,slavery,exploitation/N  +sexual,sex A=by,subj R=of,on,against,in prio=2
    + The sexual abuse of Congolese women by soldiers was documented. ; :MIL > COD
assault,abuse,harass,enslave,attack,exploit/V  +sexually A=subj R=obj,in prio=2
    + Soldiers sexually abused Congolese women. ; :MIL > COD
sell/V  into:slavery,prostitution,marriage A=subj R=obj,of
    + The fighters sold Nigerian girls into slavery. ; :REB > NGA
force/V  into:slavery,prostitution,marriage A=subj R=obj,of prio=1
    + Militants forced Yazidi girls into marriage. ; :REB > :SOC

= ASSAULT suicide-attack 1831
attack,bombing,mission,blast,strike,assault,raid/N  +suicide A=by,subj,adj,from R=on,against,in,at,near,outside,of prio=3
    + A suicide attack on a Pakistani barracks killed ten people. ; - > PAK
kill,attack,strike,hit,target,wound,injure,ram,drive,slam/V  subj:bomber A=subj R=obj,in,at,into,near prio=2 -subj:plane
    + A suicide bomber killed ten Afghan policemen. ; :UAF > AFG
drive,ram,crash,steer/V  obj:car,truck,van,lorry,vehicle next:explosive,bomb A=subj R=into,at,in prio=3
    + A militant drove a truck packed with explosives into an Iraqi checkpoint. ; :REB > -
detonate/V  obj:vest,belt,jacket,himself,herself,themselves A=subj R=in,at,near,outside,among prio=3
    + A Taliban fighter has detonated his belt in Pakistan. ; AFG > PAK
blow/V  obj:themselves,himself,herself next:up A=subj R=in,at,near,outside,among prio=4
    + A Palestinian man has blown himself up in Israel. ; PSE > ISR
    + Turkish bombers blew themselves up at three churches in Egypt. ; TUR > EGY

= ASSAULT targeted 185
attempt/N  +assassination,murder A=by,subj R=on,against
    + An assassination attempt on the Pakistani president failed. ; - > PAK
try,attempt,plot/V  comp:kill,assassinate,murder A=subj R=comp.obj absorb
    + The rebels tried to kill the Pakistani president. ; :REB > PAK
attempt/N  on:life A=by R=on,of
    + An attempt on the life of the Pakistani president failed. ; - > PAK
survive,escape/V  obj:attempt,assassination -next:oust,unseat,topple,impeach,depose A=by R=subj,on need=R prio=2
    + The Haitian president survived an assassination attempt. ; - > HTI
    - The Haitian team survived a late attack.
plot,attempt,conspire,plan/V  comp:kill,assassinate,murder,poison A=subj R=comp.obj,obj absorb prio=1
    + Turkish agents plotted to kill the Saudi ambassador. ; TUR > SAU
plot/N  comp:kill,assassinate,murder A=subj,by R=comp.obj absorb need=R
    + A plot to kill the Saudi ambassador was foiled. ; - > SAU
plot/N  +assassination,murder A=by,subj R=on,against prio=1
    + An assassination plot against the Saudi ambassador was foiled. ; - > SAU

= ASSAULT targeted 186
assassinate,murder/V  A=subj R=obj,in -obj:plan,order,policy,song,language,aria,tune,melody,hymn,anthem,grammar,symphony,recipe
    + Iranian agents assassinated a Turkish leader. ; IRN > TUR
execute,hang,guillotine/V  A=subj R=obj obj:@people
    + Iran executed three Kurdish students. ; IRN > IRN
execute,hang,electrocute/V  A=subj R=obj obj:#party -obj:@people -obj:plan,order,policy,flag,portrait,picture,banner,poster,effigy -+up,out
    + Iraq executed a British engineer. ; IRQ > GBR
put/V  to:death A=subj R=obj
    + China put three Uighurs to death. ; CHN > CHN
poison/V  A=subj R=obj obj:#party
    + Russian agents poisoned a British spy. ; RUS > GBR
liquidate,eliminate,gas/V  A=subj R=obj obj:#person
    + Soviet agents liquidated the Ukrainian leader. ; RUS > UKR
assassination,murder,execution,slaying/N  A=by,subj R=of,in need=R
    + The assassination of a Turkish leader was planned abroad. ; - > TUR
killing/N  A=by,subj R=of,in,obj need=R -+time
    + The killing of a Greek priest was condemned. ; - > GRC
order/V  obj:death,murder,killing,assassination,execution A=subj R=of,obj
    + The general ordered the murder of the Syrian priest. ; SYR > SYR
behead,crucify/V  subj:#state A=subj R=obj prio=3 -obj:order,plan,picture,head,flag
    + Saudi Arabia beheaded three Jordanians. ; SAU > JOR
ambush/V  next:kill subj:gunman,assailant,attacker,hitman A=subj R=obj,in prio=1
    + Gunmen ambushed and killed a Mexican prosecutor. ; :UAF > MEX
put,stand/V  before:squad A=subj R=obj
    + The junta put two Guinean officers before a firing squad. ; :GOV > GIN
execution,beheading,hanging/N  by:#state A=by R=of prio=1
    + The execution of three Jordanians by Saudi Arabia was condemned. ; SAU > JOR
eliminate,liquidate/V  subj:#state obj:leader,commander,chief,militant,general,scientist A=subj R=obj,of
    + Israel eliminated a commander of Hezbollah. ; ISR > LBN
carry_out/V  obj:execution subj:#state A=subj R=of
    + Iran carried out the execution of two Kurds. ; IRN > :SOC
shoot,kill,stab/V  subj:assassin,hitman,killer A=subj R=obj prio=3
    + A Russian assassin shot the Bulgarian exile. ; RUS > BGR
kill/V  subj:#state obj:leader,commander,chief,general,scientist,mastermind,figure A=subj R=obj,of prio=1
    + The United States killed the Syrian commander. ; USA > SYR
slain/A  by:* A=by R=subj
    + Nine Iranian consuls were slain by Afghan militiamen. ; AFG > IRN
carry_out/V  obj:execution,killing,massacre,atrocity subj:#party A=subj R=of,obj.of,in,obj.in
    + The Chadian army has carried out executions. ; TCD > -
execution,hanging,beheading,stoning,lynching/N  in:#place of:#party A=in R=of need=R
    + The hanging of a Kurdish poet in Tehran was condemned. ; IRN > IRN

= ASSAULT targeted 202
massacre,slaughter,butcher/V  A=subj R=obj,in,of prio=1 -obj:lamb,pig,sheep,cow,goat,cattle,chicken,bird,animal,bull,camel,turkey,language,tune
    + Serbian forces massacred the villagers. ; SRB > SRB
massacre,slaughter,genocide,extermination/N  A=by,subj R=of,against,in,at need=AR
    + The massacre of Bosnians by Serbian troops was filmed. ; SRB > BIH
genocide/N  A=by,subj R=against,of,in need=AR prio=1
    + The genocide against the Rwandans by the militia was planned. ; :PRM > RWA
dump/V  in:grave A=subj R=obj subj:@armed
    + Soldiers dumped the Bosnians in mass graves. ; :MIL > BIH
grave/N  +mass A=by R=of need=AR
    + Mass graves of Bosnians dug by Serbian soldiers were found. ; SRB > BIH

= ASSAULT targeted 203
cleansing/N  +ethnic A=by,subj R=of,in,against
    + Ethnic cleansing by Serbian forces in Bosnia went on. ; SRB > -
campaign/N  of:cleansing,terror,extermination,genocide A=subj,by R=against,in,of need=A prio=1
    + Serbian forces carried out a campaign of ethnic cleansing. ; SRB > -
    - Serbia ran a campaign of advertising.
drive,force/V  obj:villager,family,people,civilian,resident,thousand from:home,village,land,house subj:@armed A=subj R=obj,of prio=4
    + Serbian troops drove the Bosnian families from their homes. ; SRB > BIH

= ASSAULT torture 1822
chain,shackle,handcuff,blindfold,gag/V  obj:hostage,prisoner,captive,detainee,abductee A=subj R=obj,of need=A
    + The Colombian rebels chained the hostages. ; COL:REB > COL
torture,mutilate,maim,waterboard,brutalise,brutalize,torment/V  A=subj R=obj
    + Syria tortured the prisoners. ; SYR > SYR
torture,mistreatment,ill-treatment,maltreatment,abuse/N  A=by,subj R=of,in need=AR
    + The torture of Iraqi prisoners by American soldiers was filmed. ; USA > IRQ
mistreat,ill-treat,maltreat,abuse/V  obj:@captive A=subj R=obj
    + American guards mistreated Iraqi prisoners. ; USA > IRQ
subject/V  to:torture,shock,beating,abuse,mistreatment,rape,waterboarding A=subj R=obj prio=1
    + American guards subjected Iraqi inmates to electric shocks. ; USA > IRQ
    - The bank subjected the loans to stress tests.
torture,maltreat/V  to:death A=subj R=obj prio=1
    + Guards tortured a Syrian boy to death. ; SYR > SYR
electrocute,waterboard,starve,shackle/V  obj:@captive subj:#party A=subj R=obj
    + Soldiers starved the Bosnian prisoners. ; :MIL > BIH

= ASSAULT unconventional 204
attack,strike,assault/N  +chemical,gas,nerve,poison,sarin,nuclear,biological,chlorine,anthrax,atomic A=subj,by,adj R=on,against,in,of prio=3 need=AR
    + Iraq's chemical attack on the Kurds killed thousands. ; IRQ > :SOC

= ASSAULT unconventional 2041
gas/V  A=subj R=obj
    + Iraq gassed the Kurds. ; IRQ > :SOC
use,employ,unleash,release,drop/V  obj:chlorine,sarin,mustard,vx,napalm,phosphorus A=subj R=against,on,in prio=2
    + Iraq used mustard gas and sarin against Iran. ; IRQ > IRN
use/N  of:weapon,gas,agent,sarin,chlorine,napalm A=by,subj R=against,on,in need=A
    + The use of poison gas by Iraq was documented. ; IRQ > -
attack,bomb,kill,hit/V  with:weapon,gas,agent,sarin,chlorine,napalm A=subj R=obj,of,in prio=1
    + Syrian forces attacked the rebels with chemical weapons. ; SYR > :REB

= ASSAULT unconventional 2042
drop,detonate,explode/V  next:atomic,nuclear,atom,hydrogen A=subj R=on,in,over prio=4 need=AR
    + The United States dropped an atomic bomb on Japan. ; USA > JPN
    - Industry uses nuclear fuel.
