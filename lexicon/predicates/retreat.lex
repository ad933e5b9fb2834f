# RETREAT: carried-out yielding: withdrawal, release, disarmament, ceasefire, access, resignation.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate
= RETREAT withdraw 0874
withdraw,retreat,evacuate,vacate/V  -subj:@unpolitical -obj:building,street,home,house,school,people,resident,support,charge,ambassador,cash,euro,dollar,pound,franc,rouble,ruble,rupee,peso,yen,yuan,saving,savings,deposit,coin,banknote,bid,product,remark,paper,article,hand,seat,room A=subj R=from,obj -from:doubles,final,event,treaty,pact,talk,race,tournament,agreement,organization,organisation,union,convention,court,accord,relay,match,cup,competition,championship,squad,tour,show,sale,market -obj:@diplomat -obj:proposal,statement,complaint,claim,support,charge,cash,euro,dollar,pound,franc,rouble,ruble,rupee,peso,yen,yuan,veto,objection,opposition,threat,demand,allegation,candidacy prio=-1
    + Israel withdrew from Lebanon. ; ISR > LBN
    - The Georgian minister withdrew 200 euros.
    - The US team withdrew from the relay because of an injury.
    - The Mexican senator withdrew her savings.
pull_out/V  A=subj R=of,from
    + Vietnam pulled out of Cambodia. ; VNM > KHM
pull_back/V  A=subj R=from
    + Turkey pulled back from Syria. ; TUR > SYR
withdrawal,pullout,pullback,retreat,evacuation/N  A=subj,of R=from need=A
    + Israel's withdrawal from Lebanon was quick. ; ISR > LBN
move_out/V  A=subj R=of,from of:* prio=3
    + Ethiopian troops moved out of Somalia. ; ETH > SOM
leave,quit,abandon/V  subj:@force A=subj R=obj
    + American soldiers left Somalia. ; USA > SOM
return,cede/V  obj:territory,land,area,province,island,hill,base A=subj R=to
    + Britain returned the territory to China. ; GBR > CHN
withdraw,pull,remove,evacuate,extricate,redeploy/V  obj:@force A=subj R=from,of,out -into:* -to:* -in:*
    + Syria withdrew its soldiers from Lebanon. ; SYR > LBN
recall/V  obj:troop,troops,soldier,force,contingent,peacekeeper,unit,battalion A=subj R=from prio=1
    + Bulgaria recalled its soldiers from Iraq. ; BGR > IRQ
pull_out/V  subj:@force A=subj R=from,of
    + Russian troops pulled out of Georgia. ; RUS > GEO
pull_back/V  subj:@force A=subj R=from,of
    + Russian troops pulled back from Georgia. ; RUS > GEO
fall_back/V  A=subj R=from -on:*
    + Israel fell back from Beirut. ; ISR > LBN
reduce,cut/V  obj:force,troop,troops,presence,garrison,contingent A=subj R=in,from
    + The United States reduced its troops in Germany. ; USA > DEU
draw_down,scale_down/V  obj:force,troop,troops,presence,garrison,contingent A=subj R=in,from
    + The United States scaled down its presence in Germany. ; USA > DEU
scale_back,cut_back/V  obj:force,troop,troops,presence,garrison,contingent A=subj R=in,from
    + The United States scaled back its presence in Germany. ; USA > DEU
hand,give/V  obj:base,airfield,town,city,port,barracks,island,canal,territory,province,village,post A=subj R=to to:*
    + The United States handed the base to Panama. ; USA > PAN
hand_over,turn_over,sign_over/V  obj:airport,base,airfield,town,city,port,barracks,island,canal,territory,province,village,post,control A=subj R=to prio=1
    + France handed over the base to Chad. ; FRA > TCD
hand_back,give_back/V  obj:airport,base,airfield,town,city,port,barracks,island,canal,territory,province,village,post,control A=subj R=to prio=1
    + France handed back the base to Chad. ; FRA > TCD
drawdown,withdrawal,disengagement/N  A=of,subj,by R=from need=AR
    + The American drawdown from Iraq went on. ; USA > IRQ
clear_out/V  A=subj R=of,from
    + The protesters cleared out of the Thai parliament. ; :CVL > THA
end,lift/V  obj:occupation A=subj R=of,in
    + Russia ended its occupation of Georgia. ; RUS > GEO
leave,depart/V  subj:inspector,peacekeeper,garrison,convoy,contingent,troop,troops,soldier,force,army A=subj R=obj,from,for
    + Ghanaian peacekeepers departed from Lebanon. ; GHA > LBN
dismantle,evacuate,remove/V  obj:settlement,checkpoint,outpost,roadblock,barricade A=subj R=in,from,of -+not
    + Israel dismantled a checkpoint near Jordan. ; ISR > -
bring,call,fly,ship,order,send/V  obj:@force +home A=subj R=from prio=3
    + Italy brought its troops home from Iraq. ; ITA > IRQ
bring_back/V  obj:@force from:* A=subj R=from prio=3
    + Spain brought back its soldiers from Iraq. ; ESP > IRQ
go,come,fly,head,sail,return,ship/V  subj:@force next:home A=subj R=from prio=3
    + The Polish soldiers flew home from Mali. ; POL > MLI
roll,march,drive,stream,pour,rumble,sail,trundle,limp/V  subj:@force of:#place next:out A=subj R=of prio=3
    + American tanks rolled out of Kuwait. ; USA > KWT
leave,quit,vacate,desert/V  subj:@force obj:@ground A=subj R=obj.of,obj.in,obj,in prio=1
    + Serbian soldiers left the Bosnian town. ; SRB > BIH
abandon,vacate,relinquish,evacuate,yield,surrender/V  obj:@ground A=subj R=obj.of,obj.in,obj,to -subj:people,resident,civilian,inhabitant,villager
    + Ukraine abandoned the town. ; UKR > -
    + The rebels surrendered the Chadian town. ; :REB > TCD
give_up/V  obj:@ground A=subj R=obj.of,obj.in,obj,to
    + The Armenians gave up the hill. ; ARM > -
complete,finish,begin,start,carry,end,speed,accelerate,resume,effect/V  obj:withdrawal,pullout,pullback,retreat,evacuation,departure,exit,disengagement,drawdown A=subj,obj.of R=from,obj.from need=A prio=1
    + Rwanda completed the withdrawal of its troops from Congo. ; RWA > COD
    + Ethiopia speeded the exit of its troops from Somalia. ; ETH > SOM
departure,exit,removal,redeployment/N  of:@force A=of,by,subj R=from need=A
    + The departure of the Cuban soldiers from Angola took a year. ; CUB > AGO
withdrawal,pullout/N  of:@force A=by,of,subj R=from,by.from need=A
    + The withdrawal of Indian troops from the Maldives was complete. ; IND > MDV
move,pull,shift,redeploy/V  obj:@force +back,away A=subj R=from prio=3
    + Thailand moved its soldiers back from the Cambodian temple. ; THA > KHM
thin_out/V  obj:@force A=subj R=in,from,along
    + India thinned out its troops along the border. ; IND > -
disengage/V  -obj:* -subj:pilot,driver A=subj+with joint
    + India and China disengaged. ; IND,CHN > -
stand_down/V  subj:@force A=subj -obj:* prio=1
    + The Serbian army stood down. ; SRB > -
return,go,retire/V  to:barracks subj:@force A=subj
    + The Malian soldiers returned to barracks. ; MLI > -
handover,return,restitution,transfer/N  of:@ground A=by,from,subj R=to,by.to need=R
    + The handover of the base to the Kyrgyz government was quick. ; - > KGZ
hand_back,give_back/V  obj:#place to:#party A=subj R=to prio=1
    + Britain handed back Hong Kong to China. ; GBR > CHN
hand,give,return,cede/V  obj:#place to:#state A=subj R=to prio=1 need=AR -obj:#person
    + Spain ceded Ceuta to Morocco. ; ESP > MAR
cede,hand,transfer/V  obj:control of:@ground A=subj R=to prio=1
    + The Americans transferred control of the base to the Afghans. ; USA > AFG
withdraw,recall,pull/V  obj:peacekeeper,adviser,ship,warship,submarine,missile,tank,gun,artillery,plane,jet A=subj R=from,of from:* prio=1
    + Turkey withdrew its ships from the Greek islands. ; TUR > GRC
pull_out/V  obj:peacekeeper,adviser,ship,warship,missile,tank,battalion,man A=subj R=of,from prio=1
    + Fiji pulled out its men from Iraq. ; FJI > IRQ
call_off/V  obj:invasion,advance A=subj R=of,on,obj prio=2
    + Ethiopia called off its advance on Somalia. ; ETH > SOM
tear,take,pull,bring/V  +down obj:barricade,fence,wall,roadblock,checkpoint,outpost,settlement A=subj R=in,with,on,along need=A
    + Hungary tore down the fence with Austria. ; HUN > AUT
hand,give,cede,return,transfer/V  obj:control of:#place A=subj R=to,iobj prio=1
    + The Americans handed control of Basra to the Iraqis. ; USA > IRQ
ship,move,take,fly,haul,bring/V  obj:missile,warhead,tank,weapon,troop,troops,soldier,gun out:#place A=subj R=out prio=4
    + The Soviet army shipped its tanks out of Hungary. ; RUS > HUN
take/V  obj:gun,weapon,tank,troop,troops,soldier,militia off:street A=subj R=of,off.of prio=3
    + The Lebanese militia took its guns off the street. ; LBN > -
leave,quit,vacate,desert/V  subj:fighter,rebel,guerrilla,militia,militiaman,insurgent,gunman,paramilitary,commando obj:@ground A=subj R=obj.of,obj.in,obj,in need=A
    + The Chadian rebels quit the port. ; TCD > -
    - Two thirsty tourists left the village.
quit,vacate/V  subj:man obj:@ground A=subj R=obj.of,obj.in,obj,in need=A
    + The warlord's men will quit the Liberian port. ; LBR > LBR

= RETREAT release 0841
hand_over,turn_over/V  subj:@armed obj:captive,hostage,prisoner,abductee,soldier,pilot,body,worker,tourist A=subj R=to,obj need=AR
    + The Sudanese rebels handed over four pilots to Uganda. ; SDN:REB > UGA
release,free,liberate/V  obj:#party -obj:it,that,this,what,book,memoir,memoirs,novel,poem,song,single,trailer,app,version,product,map,smoke,heat,energy,toxin,carbon,dioxide,emission,pollutant,balloon,dove,report,figure,album,statement,document,film,data,video,tape,fund,name,result,detail,list,water,photo,picture -subj:@unpolitical -from:contract,hospital,clinic A=subj R=obj -obj:ash,gas,smoke,steam,energy,oil,song,single,player,striker,euro,dollar,million,billion,pound,report,figure,album,statement,document,film,data,video,tape,fund,name,result,detail,list,water,photo,picture prio=-1
    + Iran released two Americans. ; IRN > USA
    - The Japanese emperor was released from hospital.
    - A Lithuanian teacher released her class early.
release,free,liberate/V  obj:#person -obj:it,that,this,what -subj:@unpolitical -from:contract A=subj R=obj -obj:ash,gas,smoke,steam,energy,oil,song,single,player,striker,euro,dollar,million,billion,pound,report,figure,album,statement,document,film,data,video,tape,fund,name,result,detail,list,water,photo,picture prio=-1
    + Turkey freed Ali Kaya. ; TUR > TUR
release,free,liberate/V  obj:hundred,dozen,thousand,score,national,citizen,foreigner,people,person,man,woman,boy,girl,child,group,villager,resident,member -subj:@unpolitical -from:contract A=subj R=obj -obj:ash,gas,smoke,steam,energy,oil,song,single,player,striker,euro,dollar,million,billion,pound,report,figure,album,statement,document,film,data,video,tape,fund,name,result,detail,list,water,photo,picture prio=-1
    + Turkey freed hundreds. ; TUR > -
let,set/V  comp:go,free A=subj R=comp.obj,obj,comp.subj
    + Syria let the Turks go. ; SYR > TUR
    + Israel set free a British sailor. ; ISR > GBR
release,freeing/N  -+press,news,record,film A=by R=of,poss need=R -of:film,album,book,single,report,steam,water,figure,data,song,version,gas,game,novel,energy,heat,emission,product
    + Britain hailed the release of two Americans. ; - > USA

release,free,liberate,parole,unshackle/V  A=subj R=obj obj:@captive prio=1
    + Libya freed the Bulgarian teachers. ; LBY > BGR
release,free/V  from:prison,jail,custody,detention,captivity,arrest A=subj R=obj prio=1
    + Egypt released three Canadians from prison. ; EGY > CAN
walk,emerge/V  from:prison,jail,captivity,custody A=by R=subj,obj
    + Two American hikers walked from prison. ; - > USA
walk,emerge/V  of:prison,jail,captivity,custody A=by R=subj,obj
    + Two Swedish reporters walked out of jail. ; - > SWE
surrender/V  obj:hostage,prisoner,captive,pow,detainee,body,remains,soldier,sailor,pilot,crew A=subj R=to,of,obj -subj:fashion,eyelid,snow,team,pair
    + Hamas surrendered a hostage to Israel. ; PSE > ISR
hand_over,turn_over,sign_over/V  obj:hostage,prisoner,captive,pow,detainee,body,remains,soldier,sailor,pilot,crew,airman,civilian,politician,worker A=subj R=to,of,obj
    + Hamas turned over a hostage to Israel. ; PSE > ISR
hand_back,give_back/V  obj:hostage,prisoner,captive,pow,detainee,body,remains,soldier,sailor,pilot,crew,airman,civilian,politician,worker A=subj R=to,of,obj
    + Hamas gave back a hostage to Israel. ; PSE > ISR
give_up/V  obj:hostage,prisoner,captive,pow,detainee,body,remains,soldier,sailor,pilot,crew,airman,civilian,politician,worker A=subj R=to,of,obj
    + Hamas gave up a hostage to Israel. ; PSE > ISR
return,repatriate/V  obj:prisoner,body,remains,hostage,crew,pilot,pow,captive,soldier,sailor,refugee A=subj R=to,of,obj
    + North Korea returned the remains of two Americans. ; PRK > USA
swap,exchange,trade/V  obj:prisoner,captive,hostage,detainee,body,soldier,spy,sailor,pilot,pow,remains A=subj+with joint prio=2
    + Ukraine and Russia exchanged prisoners. ; UKR,RUS > -
swap,exchange/N  +prisoner,hostage,spy,body A=between+with+subj joint need=A
    + A prisoner swap between Israel and Lebanon was near. ; ISR,LBN > -
bail/V  A=subj R=obj
    + A court bailed the Italian student. ; :JUD > ITA
let_out/V  A=subj R=obj -obj:sigh,scream,laugh,skirt,dress,dog,cat,cry,yell,whoop,breath,trousers,flat,room,gasp
    + Israel let out a Jordanian prisoner. ; ISR > JOR
    - The Greek minister let out a sigh.
release,free,liberate/V  subj:court,judge,police,authority,government,army,militia,rebel,guerrilla,militant,kidnapper,hijacker,pirate,captor A=subj R=obj -obj:@released_paper
    + Kidnappers freed two Italians. ; :UAF > ITA
release,freeing,liberation,repatriation/N  of:@captive A=by,from,subj R=of,obj need=R
    + The repatriation of the Eritrean prisoners began. ; - > ERI
grant,give/V  obj:bail,freedom,parole,liberty A=subj R=to,iobj prio=1
    + Chad granted freedom to a Frenchman. ; TCD > FRA
let,allow,permit/V  comp:go,leave,depart obj:@held A=subj R=obj absorb prio=2 -+not
    + Hamas let four Thai hostages go. ; PSE > THA
send,fly,take,drive,escort/V  +home obj:@held A=subj R=obj -obj:worker,student,woman,child,soldier prio=3
    + Cuba sent the jailed American missionary home. ; CUB > USA
repatriate/V  obj:@held A=subj R=obj prio=2
    + India repatriated 30 Pakistani fishermen. ; IND > PAK
hand_over,turn_over/V  obj:deputy,congressman,mayor,lawmaker,journalist,priest,nun,missionary,governor,senator,tourist,nurse to:* A=subj R=obj,to prio=1
    + The rebels handed over the Dutch nurse to the Spaniards. ; :REB > NLD
walk,go/V  next:free A=by R=subj -subj:@athlete
    + The Turkish journalist walked free. ; - > TUR
    + Cuban dissident Oscar Ruiz walked free after four years in jail. ; - > CUB
leave/V  obj:prison,jail,custody,captivity,detention A=by R=subj subj:#person
    + The Malian leader left jail. ; - > MLI
order,decree,authorise,authorize,announce/V  obj:release,freeing of:@held A=subj R=obj.of need=AR
    + Morocco ordered the release of the Spanish sailors. ; MAR > ESP
order,decree,authorise,authorize,announce,approve/V  obj:release,freeing of:#person A=subj R=obj.of need=AR
    + A Brazilian court ordered the release of former president Luiz Inacio Lula da Silva. ; BRA > BRA
allow,let,permit/V  comp:go,leave,return,fly next:home obj:@held A=subj R=obj absorb prio=3
    + Sudan let the British nurse go home. ; SDN > GBR
return,handover,repatriation,exchange/N  of:prisoner,captive,hostage,body,remains,pow,detainee A=by,from,between,subj R=to,by.to need=A
    + The return by North Korea of the remains was welcomed. ; PRK > -
let/V  next:go,leave,depart,free obj:@held A=subj R=obj prio=2 -+not
    + Kabul let the wives of Swedish diplomats leave. ; AFG > SWE
hand_over,turn_over/V  to:cross,family,relative,embassy,mediator,envoy,committee,officer obj:#party A=subj R=obj prio=2 -obj:suspect,fugitive
    + The rebels handed over the Frenchman to the Red Cross. ; :REB > FRA
send/V  obj:@held to:family,embassy,homeland A=subj R=obj prio=3
    + The Colombian guerrillas sent the Dutch nurse back to her family. ; COL > NLD
empty/V  obj:jail,prison,cell A=subj R=of,of.of,in
    + Mali emptied its jails. ; MLI > -
return/V  obj:bone,ash,ashes,skeleton A=subj R=of,to
    + North Korea returned the bones of two Americans. ; PRK > USA

= RETREAT disarm 0873
disarm,demobilise,demobilize/V  A=subj R=obj -subj:smile,charm,humour,frankness,candour,grin
    + The rebels disarmed. ; :REB > -
surrender/V  A=subj R=to -obj:*
    + The rebels surrendered to the Angolan army. ; :REB > AGO
lay_down,put_down/V  obj:weapon,weaponry,arm,arms,rifle,gun,missile,tank,musket,mortar,explosive A=subj R=to
    + The guerrillas laid down their rifles. ; :REB > -
hand_in,turn_in/V  obj:weapon,weaponry,arm,arms,rifle,gun,missile,tank,musket,mortar,explosive A=subj R=to prio=2
    + The guerrillas handed in their rifles. ; :REB > -
give_up/V  obj:weapon,weaponry,arm,arms,rifle,gun,missile,tank,musket,mortar,explosive A=subj R=to
    + The guerrillas gave up their rifles. ; :REB > -
hand_over,turn_over/V  obj:weapon,weaponry,arm,arms,rifle,gun,missile,tank,musket,mortar,explosive A=subj R=to
    + The guerrillas turned over their tanks. ; :REB > -
surrender,cede/V  obj:weapon,weaponry,arm,arms,rifle,gun,missile,tank,musket,mortar,explosive A=subj R=to
    + The guerrillas surrendered their tanks. ; :REB > -
disband,dissolve,demobilise,demobilize/V  obj:army,militia,unit,guard,wing,brigade,battalion,force,patrol,police,squad A=subj R=obj,of
    + Serbia disbanded the unit. ; SRB > -
stand_down/V  obj:army,militia,unit,guard,wing,brigade,battalion,force A=subj R=obj,of
    + Serbia stood down the unit. ; SRB > -
dismantle,scrap,decommission,eliminate,surrender,abandon,renounce,mothball/V  obj:weapon,missile,arsenal,warhead,stockpile,reactor,bomb,mine,program,programme,submarine,centrifuge A=subj R=of,to subj:#party
    + Ukraine scrapped its warheads. ; UKR > -
give_up/V  obj:weapon,missile,arsenal,warhead,stockpile,reactor,bomb,mine,program,programme,submarine,centrifuge A=subj R=of,to subj:#party
    + Ukraine gave up its warheads. ; UKR > -
surrender,capitulate/V  A=subj R=to -obj:* subj:@force
    + Iraqi soldiers surrendered to the Saudi army. ; IRQ > SAU
disarmament,demobilisation,demobilization,decommissioning/N  A=of,subj,by need=A
    + The disarmament of the rebels went on. ; :REB > -
join/V  obj:disarmament,demobilisation,amnesty A=subj
    + The rebels joined the amnesty. ; :REB > -
give_up/V  obj:himself,herself,itself,themselves A=subj R=to
    + The rebels gave themselves up to the Angolan army. ; :REB > AGO
lay_aside,set_aside/V  obj:weapon,gun,rifle,arm,arms A=subj R=under,to
    + The guerrillas laid aside their guns. ; :REB > -
put/V  obj:weapon,arm,arms,gun,rifle,arsenal,explosive beyond:use A=subj
    + The guerrillas put their guns beyond use. ; :REB > -
do_away/V  with:weapon,missile,arsenal,warhead,stockpile,bomb,mine,submarine A=subj
    + Libya did away with its warheads. ; LBY > -
bury/V  obj:weapon,arm,arms,gun,rifle A=subj -on:*
    + The Tamil fighters buried their guns. ; LKA > -
ship_out,send_out/V  obj:warhead,stockpile,uranium,plutonium A=subj R=to,of
    + Ukraine shipped out its warheads. ; UKR > -
remove,withdraw,destroy,melt,burn,blow,crush/V  obj:warhead,stockpile,centrifuge,landmine,silo,launcher,weapon,missile,arsenal obj.poss:* subj:#party A=subj R=from,of,under -+not
    + Kazakhstan destroyed its silos. ; KAZ > -
come/V  out:bush,jungle,forest,mountain A=subj subj:rebel,guerrilla,fighter,insurgent
    + The Ugandan rebels came out of the bush. ; UGA > -
emerge,come/V  of:bush,jungle A=subj
    + The Ugandan rebels emerged out of the jungle. ; UGA > -
surrender/N  A=of,by,subj R=to,by.to need=A prio=-1
    + The surrender of the Chadian rebels was near. ; TCD > -
raise,hoist,wave/V  obj:flag obj.adj:white A=subj R=to
    + The Bosnian soldiers raised the white flag. ; BIH > -
come/V  from:bush,jungle subj:rebel,guerrilla,fighter,insurgent A=subj
    + The Angolan rebels came in from the bush. ; AGO > -

= RETREAT ceasefire 0871
observe,respect,honour,honor/V  obj:ceasefire,truce A=subj+with joint
    + Sudan observed the truce. ; SDN > -
ceasefire,truce,armistice,cease-fire/N  A=between+subj+with joint need=A prio=-1
    + A truce between Chad and Libya began. ; TCD,LBY > -
cease,hold,stop,halt,suspend,end,pause/V  obj:fire,hostility,hostilities,fighting,shelling,bombing,attack,offensive,operation,raid,airstrike,strike,bombardment A=subj R=on,against,in,with -+not -subj:union,worker,rebel_union
    + Syria ceased fire. ; SYR > -
    + Saudi Arabia suspended its raids on Yemen. ; SAU > YEM
stop,cease,quit/V  comp:fight,fire,shell,bomb,shoot A=subj R=comp.obj,comp.in absorb
    + Armenia stopped shelling Azerbaijan. ; ARM > AZE
stop,end,halt,cease/V  obj:war,conflict,fight,violence A=subj+with joint
    + Ethiopia ended its war with Eritrea. ; ETH,ERI > -
take/V  subj:ceasefire,truce,armistice,cessation obj:effect -subj.between:* -between:* A=in+on joint need=A
    + A ceasefire took effect in Lebanon. ; LBN > -
come,enter,go/V  subj:ceasefire,truce,armistice,cessation into:force,effect -subj.between:* -between:* A=on+in joint need=A
    + A truce came into force on Cyprus. ; CYP > -
hold/V  subj:ceasefire,truce,armistice -obj:* -subj.between:* -between:* A=in+on joint need=A
    + The truce is holding in Yemen. ; YEM > -
silence,still/V  obj:gun,weapon,artillery A=subj joint -obj:critic prio=3
    + India and Pakistan silenced their guns. ; IND,PAK > -
fall/V  subj:gun comp:silent A=along+in+between+on joint need=A
    + The guns fell silent in Armenia. ; ARM > -
call_off,break_off/V  obj:attack,offensive,assault,raid,bombing,bombardment,airstrike,strike,campaign,operation A=subj R=on,against,in prio=1 -subj:union,worker,teacher,doctor,miner,driver,pilot,nurse,student
    + Turkey called off its offensive in Syria. ; TUR > SYR
refrain,desist/V  subj:#state from:attack,bomb,shell,fire,raid A=subj R=from.obj,on,against
    + Israel refrained from attacks on Lebanon. ; ISR > LBN
stick,adhere/V  to:ceasefire,truce,armistice A=subj+with joint
    + Sudan stuck to the truce with Chad. ; SDN,TCD > -
keep,maintain,restore,extend,renew,prolong/V  obj:ceasefire,truce,armistice A=subj+with+obj.between joint prio=1
    + Yemen extended the truce with Saudi Arabia. ; YEM,SAU > -
bring/V  obj:war,fighting,conflict,hostilities,violence to:end,halt A=subj+with joint
    + Peru brought the fighting with Ecuador to an end. ; PER,ECU > -
hold/V  obj:fire A=subj R=on,against prio=1
    + The Syrian rebels held their fire. ; SYR > -
cessation,suspension/N  of:hostility,hostilities,fighting,bombing,raid,airstrike A=by,between,subj R=on,against need=A
    + The suspension by Russia of the raids on Georgia was noted. ; RUS > GEO
silent/A  subj:gun A=along,in,on,between joint need=A
    + The guns are silent in Armenia. ; ARM > -
pull/V  obj:plug on:offensive,war,attack,operation,campaign A=subj R=on.in,on,in prio=3
    + Ethiopia pulled the plug on its operation in Somalia. ; ETH > SOM

= RETREAT access 0861
let_in/V  A=subj R=obj,in -obj:goal,light,air,rain,water,draught,sun,cold,cat,dog
    + Iraq let in the United Nations. ; IRQ > UNO
    - The Danish side let in two goals.
admit/V  obj:inspector,observer,monitor,convoy,peacekeeper,journalist,refugee A=subj R=obj
    + Iran admitted the United Nations inspectors. ; IRN > UNO
allow,let,permit/V  A=subj R=obj,comp.subj absorb comp:enter,in,inspect,visit obj:inspector,observer,monitor,convoy,peacekeeper,journalist,worker,delegation,refugee
    + Sudan allowed the convoy to enter. ; SDN > -
grant,give/V  obj:access A=subj R=to,iobj
    + Iraq granted access to the United Nations. ; IRQ > UNO
allow,permit,grant,give/V  obj:access,entry,visit,passage,visa A=subj R=iobj,obj,to,by,for,of
    + Iraq allowed access to the United Nations. ; IRQ > UNO
open/V  obj:site,camp,prison,base,plant,archive,facility,door,region A=subj R=to to:*
    + Iran opened the plant to the United Nations. ; IRN > UNO
open_up/V  obj:site,camp,prison,base,plant,archive,facility,door,region A=subj R=to to:*
    + Iran opened up the plant to the United Nations. ; IRN > UNO
readmit/V  A=subj R=obj -to:hospital,clinic,ward
    + Iraq readmitted the United Nations. ; IRQ > UNO
    - The Greek singer was readmitted to hospital.
let_through/V  A=subj R=obj,of,from
    + Sudan let through a convoy from Chad. ; SDN > TCD
accept/V  obj:peacekeeper,force,observer,monitor,inspector,helmet A=subj R=obj,from,of prio=1 -+not -subj:court
    + Indonesia accepted Australian peacekeepers. ; IDN > AUS

= RETREAT resign 0831
resign,abdicate/V  -subj:@athlete A=subj -obj:himself,herself,itself,themselves,commission -to:fact,fate
    + The Lebanese prime minister resigned. ; LBN > -
step_down/V  A=subj -from:train,ladder,bus,stage,car,carriage,plane,tram,horse,platform,scale,coach,lorry
    + The Lebanese prime minister stepped down. ; LBN > -
    - The Polish premier stepped down from the train.
step_aside/V  A=subj
    + The Lebanese prime minister stepped aside. ; LBN > -
resignation/N  A=subj,of need=A prio=-1 -subj:coach,trainer,captain,referee -of:coach,trainer,captain,referee
    + The resignation of the Greek minister was no surprise. ; GRC > -
bow_out/V  subj:@envoy A=subj -+not
    + The Peruvian minister bowed out. ; PER > -
stand_down/V  A=subj -obj:*
    + The Peruvian minister stood down. ; PER > -
quit,leave/V  subj:minister,secretary,chancellor obj:government,cabinet,coalition A=subj 
    + Two Danish ministers left the cabinet. ; DNK > -
relinquish,surrender,vacate,renounce/V  obj:power,presidency,throne,title,post,job,office,portfolio,chairmanship,seat,premiership,command,crown,office A=subj prio=1 -on:bus,train,tram
    + The Kenyan president relinquished the presidency. ; KEN > -
    - The Kazakh colonel surrendered his seat on the bus.
relinquish,surrender,vacate,renounce/V  obj:power,presidency,throne,title,post,job,office,portfolio,chairmanship,seat,premiership,command,crown,office to:#party -on:bus,train,tram A=subj R=to prio=2
    + The Kenyan president relinquished power to the Kenyan army. ; KEN > KEN
give_up/V  obj:power,presidency,throne,post,seat,premiership,command,crown,office,leadership A=subj
    + The Kenyan president gave up the presidency. ; KEN > -
give_up/V  obj:power,presidency,throne,post,seat,premiership,command,crown,office,leadership to:#party A=subj R=to prio=2
    + The Kenyan president gave up power to the Kenyan army. ; KEN > KEN
hand_over/V  obj:power,presidency,throne,post,seat,premiership,command,crown,office,leadership A=subj
    + The Kenyan president handed over the presidency. ; KEN > -
tender,submit,announce,offer/V  obj:resignation,notice A=subj prio=2
    + The Swedish minister submitted his resignation. ; SWE > -
tender,submit,announce,offer/V  obj:resignation,notice to:#party A=subj R=to prio=3
    + The Kenyan president submitted his resignation to the Kenyan army. ; KEN > KEN
hand_in/V  obj:resignation,notice A=subj prio=2
    + The Swedish minister handed in his resignation. ; SWE > -
hand_in/V  obj:resignation,notice to:#party A=subj R=to prio=3
    + The Kenyan president handed in his resignation to the Kenyan army. ; KEN > KEN
quit,leave,resign,exit/V  obj:government,cabinet,coalition,post,job,office,power,presidency,premiership subj:#person A=subj prio=1 -+not
    + The Danish president quit his post. ; DNK > -
retire,withdraw/V  as:@envoy A=subj
    + Two generals retired as Chadian ministers. ; TCD > -
quit/V  subj:#person -obj:* A=subj
    + The Italian premier quit on Monday. ; ITA > -
hand/V  obj:power,office,presidency,rein,reins subj:#person to:* A=subj R=to prio=3
    + The Egyptian president handed power to the army. ; EGY > EGY
flee,leave/V  obj:country subj:president,dictator,king,premier,shah,emperor A=subj
    + The Bolivian president fled the country. ; BOL > -
fly,flee,go,slip,sail/V  into:exile A=subj R=in,to,into.in prio=3
    + The Liberian president flew into exile in Nigeria. ; LBR > NGA
throw_in/V  obj:towel,sponge subj:#person A=subj -subj:people -subj:@athlete
    + The Japanese minister threw in the towel. ; JPN > -
make/V  obj:way for:#person subj:#person A=subj R=for
    + The Cuban president made way for his brother. ; CUB > CUB
abdication,departure,exit/N  of:president,king,minister,premier,dictator,chancellor,cabinet,emperor A=of,subj need=A -from:* -for:*
    + The abdication of the Spanish king was a surprise. ; ESP > -
announce,declare/V  obj:departure,retirement,abdication subj:#person A=subj R=as need=A
    + The Greek minister announced his departure. ; GRC > -
go/V  subj:@envoy next:out A=subj
    + The Peruvian minister went out of office. ; PER > -
lose,forfeit/V  obj:crown,throne A=subj
    + The Iraqi king forfeited the throne. ; IRQ > -
dissolve,disband/V  obj:government,cabinet,junta,itself A=subj
    + The Thai junta dissolved itself. ; THA > -
quit/V  subj:#person next:over,amid A=subj prio=1
    + The Moldovan prime minister quit over the fraud. ; MDA > -

= RETREAT release 0842
return,restore,repatriate/V  obj:@property to:#party A=subj R=to,obj need=AR prio=1
    + France returned the bronzes to Benin. ; FRA > BEN
give_back,hand_back/V  obj:@property A=subj R=to,obj need=A
    + Peru gave back the Bolivian trucks. ; PER > BOL
release,free/V  obj:ship,tanker,trawler,vessel,boat,cargo,plane,aircraft A=subj R=obj,of prio=1
    + Iran released the Greek tanker. ; IRN > GRC
return,restitution,repatriation/N  of:@property A=by,from,subj R=to,by.to need=AR
    + The return by Italy of the obelisk to Ethiopia took years. ; ITA > ETH

= RETREAT access 0862
allow,let,permit,wave,usher/V  obj:inspector,observer,monitor,rapporteur,expert,team into:* A=subj R=obj prio=2 absorb -+not
    + Iraq let American inspectors into the palace. ; IRQ > USA
grant,give/V  obj:access,entry iobj:inspector,observer,monitor,expert A=subj R=iobj,to prio=1
    + Iran gave the American inspectors access to the plant. ; IRN > USA
let,allow,permit/V  comp:see,visit,inspect,search,test,sample,examine,monitor,interview,enter obj:inspector,observer,monitor,rapporteur,expert A=subj R=obj absorb prio=2 -+not
    + North Korea allowed American experts to examine the reactor. ; PRK > USA
show/V  obj:inspector,journalist,reporter,observer A=subj R=obj around:*
    + Iran showed the American inspectors around the plant. ; IRN > USA
let,allow,permit/V  obj:investigator,rapporteur,official,delegate,envoy,journalist,reporter into:* A=subj R=obj prio=2 -+not
    + Sudan let American investigators into Darfur. ; SDN > USA

= RETREAT access 0863
allow,let,permit,wave,usher/V  obj:truck,convoy,lorry,aid,food,medicine,worker,doctor,shipment into:* A=subj R=obj prio=2 absorb -+not
    + Sudan allowed Egyptian trucks into Darfur. ; SDN > EGY
let,allow,permit,wave/V  obj:truck,convoy,lorry,aid,food,medicine,ship,train through:* A=subj R=obj,of,from,to prio=2 -+not
    + Croatia let a convoy of Hungarian trucks through its lines. ; HRV > HUN
let,allow,permit/V  comp:visit,see,meet,treat obj:doctor,cross,worker,nurse,surgeon,#org A=subj R=obj absorb prio=2 -+not
    + Israel allowed Swiss doctors to visit the prisoners. ; ISR > CHE
open/V  obj:corridor,route,crossing,port for:aid,relief,convoy,civilian,supply A=subj R=in,to
    + Russia opened a corridor for civilians in Syria. ; RUS > SYR
let/V  obj:convoy,truck,lorry,aid next:pass,proceed A=subj R=obj absorb prio=2 -+not
    + Croatia let the Serbian trucks proceed on Monday. ; HRV > SRB
