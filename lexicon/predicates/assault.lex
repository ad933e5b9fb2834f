# ASSAULT: deliberate violence, by mode.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
# Sport speaks of attacks, shots and raids, weather of strikes: objects must be people, places or parties.
table predicate

= ASSAULT - 190
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
    + Israeli raids killed three Syrian soldiers. ; ISR > SYR
    - A heart attack killed the former Greek minister.
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
hijack,commandeer/V  obj:plane,airliner,jet,bus,ship,boat,flight,tanker,aircraft,truck,train,helicopter A=subj R=obj,of,from
    + They hijacked a Greek tanker. ; - > GRC
violate/V  obj:ceasefire,truce,armistice,airspace A=subj R=with,in,obj,of
    + Armenia violated the ceasefire with Azerbaijan. ; ARM > AZE
break/V  obj:ceasefire,truce,armistice A=subj R=with,in prio=2
    + Armenia broke the truce with Azerbaijan. ; ARM > AZE
war/N  with:#party A=subj+with joint -+trade,price
    + Ethiopia's war with Eritrea was short. ; ETH,ERI > -
come,be/V  under:attack,fire A=from,by R=subj,in prio=1
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
lose/V  obj:town,city,village,territory,ground,base to:#party A=to R=subj
    + The government lost a town to the rebels. ; :REB > :GOV
cross/V  into:#place subj:@troops A=subj R=into
    + Rwandan soldiers have crossed into Burundi. ; RWA > BDI
capture,seize,take,overrun,recapture,retake,enter/V  subj:@armed obj:#place A=subj R=obj,from,in -from:post
    + Libyan rebels have captured Misrata. ; LBY > -

= ASSAULT abduct 181
abduct,kidnap,snatch/V  A=subj R=obj,of obj:#party
    + Rebels kidnapped two French engineers. ; :REB > FRA
seize,take,hold,keep/V  obj:hostage,captive A=subj R=iobj,obj,from,of,in prio=3 -iobj:audience,crowd,reader,viewer,listener,class,tourist,guest
    + Rebels took hostages. ; :REB > :CVL
    + Two French nurses were taken hostage by rebels. ; :REB > FRA
hold,seize,take,grab,capture/V  subj:@armed obj:@people A=subj R=obj,of prio=1 -obj:office
    + The gunmen seized three German tourists. ; :UAF > DEU
hold/V  for:ransom A=subj R=obj prio=3
    + Somali gunmen are holding a Danish crew for ransom. ; SOM > DNK
bundle,force,drag/V  into:car,van,vehicle,boat,trunk,truck A=subj R=obj
    + The gunmen bundled a French engineer into a car. ; :UAF > FRA
abduction,kidnapping,kidnap,hostage-taking/N  A=by,subj R=of,in,obj
    + The abduction of two French engineers was reported. ; - > FRA
capture/N  of:soldier,pilot,sailor,crew,hostage A=by R=of prio=1
    + The capture of an Israeli soldier by Hamas began the war. ; PSE > ISR
hold,keep,use/V  as:hostage,shield,prisoner,captive A=subj R=obj prio=3
    + Iraq held the Britons as hostages. ; IRQ > GBR
seize/V  subj:#org obj:correspondent,journalist,engineer,reporter,tourist,nun,priest,worker,teacher A=subj R=obj,of prio=1
    + Hezbollah seized the American engineer. ; LBN > USA

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

= ASSAULT beat 182
beat,punch,kick,slap,maul,thrash,pummel,flog,whip,assault,manhandle,rough,whack,batter/V  obj:@people A=subj R=obj,in -subj:@athlete -by:point,goal,set
    + Police beat two Turkish students. ; :COP > TUR
beat,punch,kick,slap,thrash,pummel,manhandle,batter/V  subj:police,policeman,soldier,guard,officer,thug,mob,attacker,assailant,militiaman,gang,hooligan A=subj R=obj,of -obj:@people
    + Soldiers kicked the French consul. ; :MIL > FRA
beat_up/V  A=subj R=obj prio=1
    + Guards beat up a Greek reporter. ; GRC > GRC
rough_up/V  A=subj R=obj prio=1
    + Guards roughed up a Greek reporter. ; GRC > GRC
beat/V  to:death A=subj R=obj prio=1
    + Soldiers beat a Greek priest to death. ; :MIL > GRC
beating,flogging,lashing/N  A=by,subj R=of need=R
    + The beating of a Greek reporter was condemned. ; - > GRC

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

= ASSAULT destroy 190
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

= ASSAULT drone 1952
strike,attack,raid,assault/N  +drone A=subj,adj,by R=on,against,in,at,near prio=2
    + The American drone strike on Pakistan was condemned. ; USA > PAK
strike,hit,attack,target,kill,bomb,destroy,slam,crash/V  subj:drone A=subj R=obj,in,at,into,near prio=2
    + A Turkish drone killed three Kurdish rebels in Iraq. ; TUR > :REB
attack,strike,hit,target/V  with:drone A=subj R=obj,in prio=1
    + Russia attacked Ukraine with drones. ; RUS > UKR
launch,fire,send,fly/V  obj:drone A=subj R=at,against,into,on,toward prio=1
    + Iran launched drones at Israel. ; IRN > ISR

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
rip,tear/V  through:@building subj:bomb,blast,explosion A=by R=through,in
    + A bomb ripped through a Turkish barracks. ; - > TUR
bombing/N  A=by,subj,of R=in,of,at,near need=R prio=-1
    + The bombing in Pakistan was condemned. ; - > PAK
plant,place,leave/V  obj:bomb,explosive need=0 A=subj R=in,near,outside,under
    + A bomb was planted in the market. ; - > -

= ASSAULT firearms 193
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

= ASSAULT heavy-weapons 194
shell,pound,mortar/V  A=subj R=obj,in,of,with obj:#party -subj:@natural -subj:@athlete
    + Russia pounded Ukraine. ; RUS > UKR
shell,pound,blast,bombard,pulverise,pulverize,hammer,mortar,batter/V  obj:@site A=subj R=obj,in,of,near subj:@armed
    + Serbian artillery shelled the town of Osijek in Croatia. ; SRB > HRV
shell/V  A=subj R=obj,in,of
    + Russia shelled the Georgian village. ; RUS > GEO
bombard/V  A=subj R=obj,in,of obj:#party -with:question,call,kick,letter,email -subj:@athlete
    + Ethiopia has bombarded Eritrea. ; ETH > ERI
fire,launch,lob,rain,unleash/V  obj:@missile A=subj R=at,on,into,against,toward,over prio=1
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
pound,shell/V  subj:gunner,artillery,tank,gun,warship A=subj R=obj,of,in
    + Serbian gunners pounded the outskirts of Sarajevo. ; SRB > BIH
fire/N  +mortar,artillery,rocket,tank,shell A=by,from,subj R=on,at,in need=0
    + Mortar fire rocked the town. ; - > -
destroy,flatten,damage,level,demolish/V  subj:@missile A=subj R=obj,in,of
    + American missiles destroyed a factory in Sudan. ; USA > SDN

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

= ASSAULT sexual 1821
rape,gang-rape,molest,grope,sodomise,sodomize,ravish/V  A=subj R=obj,in
    + Soldiers raped Congolese women. ; :MIL > COD
rape/N  A=by,subj R=of,in need=R
    + The rape of Bosnian women was documented. ; - > BIH
assault,abuse,violence,attack,harassment,slavery,exploitation/N  +sexual,sex A=by,subj R=of,on,against,in prio=2
    + The sexual abuse of Congolese women by soldiers was documented. ; :MIL > COD
assault,abuse,harass,enslave,attack,exploit/V  +sexually A=subj R=obj,in prio=2
    + Soldiers sexually abused Congolese women. ; :MIL > COD

= ASSAULT suicide-attack 1831
blow/V  obj:himself,herself,themselves,themselve,itself +up A=subj R=in,at,near,outside,among prio=2
    + A Palestinian man has blown himself up in Israel. ; PSE > ISR
detonate/V  obj:vest,belt,jacket A=subj R=in,at,near,outside,among prio=2
    + A Taliban fighter has detonated his belt in Pakistan. ; AFG > PAK
attack,bombing,mission,blast,strike,assault,raid/N  +suicide A=by,subj,adj,from R=on,against,in,at,near,outside,of prio=3
    + A suicide attack on a Pakistani barracks killed ten people. ; - > PAK
kill,attack,strike,hit,target,wound,injure,ram,drive,slam/V  subj:bomber A=subj R=obj,in,at,into,near prio=2 -subj:plane
    + A suicide bomber killed ten Afghan policemen. ; :UAF > AFG

= ASSAULT targeted 186
assassinate,murder/V  A=subj R=obj,in -obj:plan,order,policy,song,language,aria,tune,melody,hymn,anthem,grammar,symphony,recipe
    + Iranian agents assassinated a Turkish leader. ; IRN > TUR
execute,hang,guillotine/V  A=subj R=obj obj:@people
    + Iran executed three Kurdish students. ; IRN > IRN
execute/V  A=subj R=obj obj:#party -obj:@people -obj:plan,order,policy
    + Iraq executed a British engineer. ; IRQ > GBR
put/V  to:death A=subj R=obj
    + China put three Uighurs to death. ; CHN > CHN
poison/V  A=subj R=obj obj:#party
    + Russian agents poisoned a British spy. ; RUS > GBR
liquidate,eliminate,gas/V  A=subj R=obj obj:#person
    + Soviet agents liquidated the Ukrainian leader. ; RUS > UKR
massacre,slaughter,butcher/V  A=subj R=obj,in,of prio=1 -obj:lamb,pig,sheep,cow,goat,cattle,chicken,bird,animal,bull,camel,turkey,language,tune
    + Serbian forces massacred the villagers. ; SRB > SRB
assassination,murder,execution,slaying/N  A=by,subj R=of,in need=R
    + The assassination of a Turkish leader was planned abroad. ; - > TUR
massacre,slaughter,genocide,extermination/N  A=by,subj R=of,against,in,at need=AR
    + The massacre of Bosnians by Serbian troops was filmed. ; SRB > BIH
killing/N  A=by,subj R=of,in,obj need=R -+time
    + The killing of a Greek priest was condemned. ; - > GRC
attempt/N  +assassination,murder A=by,subj R=on,against
    + An assassination attempt on the Pakistani president failed. ; - > PAK
try,attempt,plot/V  comp:kill,assassinate,murder A=subj R=comp.obj absorb
    + The rebels tried to kill the Pakistani president. ; :REB > PAK
attempt/N  on:life A=by R=on,of
    + An attempt on the life of the Pakistani president failed. ; - > PAK
cleansing/N  +ethnic A=by,subj R=of,in,against
    + Ethnic cleansing by Serbian forces in Bosnia went on. ; SRB > -
order/V  obj:death,murder,killing,assassination,execution A=subj R=of,obj
    + The general ordered the murder of the Syrian priest. ; SYR > SYR

= ASSAULT torture 1822
torture,mutilate,maim,waterboard,brutalise,brutalize,torment/V  A=subj R=obj
    + Syria tortured the prisoners. ; SYR > SYR
torture,mistreatment,ill-treatment,maltreatment,abuse/N  A=by,subj R=of,in need=AR
    + The torture of Iraqi prisoners by American soldiers was filmed. ; USA > IRQ
mistreat,ill-treat,maltreat,abuse/V  obj:@captive A=subj R=obj
    + American guards mistreated Iraqi prisoners. ; USA > IRQ

= ASSAULT unconventional 204
gas/V  A=subj R=obj
    + Iraq gassed the Kurds. ; IRQ > :SOC
use,employ,unleash,release,drop/V  obj:chlorine,sarin,mustard,vx,napalm,phosphorus A=subj R=against,on,in prio=2
    + Iraq used mustard gas and sarin against Iran. ; IRQ > IRN
attack,strike,assault/N  +chemical,gas,nerve,poison,sarin,nuclear,biological,chlorine,anthrax,atomic A=subj,by,adj R=on,against,in,of prio=3 need=AR
    + Iraq's chemical attack on the Kurds killed thousands. ; IRQ > :SOC
use/N  of:weapon,gas,agent,sarin,chlorine,napalm A=by,subj R=against,on,in need=A
    + The use of poison gas by Iraq was documented. ; IRQ > -
attack,bomb,kill,hit/V  with:weapon,gas,agent,sarin,chlorine,napalm A=subj R=obj,of,in prio=1
    + Syrian forces attacked the rebels with chemical weapons. ; SYR > :REB
