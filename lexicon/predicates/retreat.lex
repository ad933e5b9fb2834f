# RETREAT: carried-out yielding: withdrawal, release, disarmament, ceasefire, access, resignation.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate
= RETREAT withdraw 0874
withdraw,retreat,evacuate,vacate/V  A=subj R=from,obj -from:doubles,final,event,treaty,pact,talk,race,tournament,agreement,organization,organisation,union,convention,court,accord,relay,match,cup,competition,championship,squad,tour,show,sale,market -obj:@proposal,ambassador,statement,complaint,claim -obj:support,charge,ambassador,cash,euro,dollar,pound,franc,rouble,ruble,rupee,peso,yen,yuan,saving,savings,deposit,coin,banknote,bid,product,remark,paper,article,hand,seat,room
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
    + American soldiers left the Somali town. ; USA > SOM
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
hand_over,turn_over,sign_over/V  obj:base,airfield,town,city,port,barracks,island,canal,territory,province,village,post,control A=subj R=to prio=1
    + France handed over the base to Chad. ; FRA > TCD
hand_back,give_back/V  obj:base,airfield,town,city,port,barracks,island,canal,territory,province,village,post,control A=subj R=to prio=1
    + France handed back the base to Chad. ; FRA > TCD
go,come/V  +home A=subj R=from subj:@force
    + American marines went home from Haiti. ; USA > HTI
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

= RETREAT release 0841
release,free,liberate/V  A=subj R=obj prio=-1 -obj:book,memoir,memoirs,novel,poem,song,single,trailer,app,version,product,map,smoke,heat,energy,toxin,carbon,dioxide,emission,pollutant,balloon,dove,report,figure,album,statement,document,film,data,video,tape,fund,name,result,detail,list,water,photo,picture,class,pupil,clasp,brake,button,grip,handbrake,energy,scent,verse,hand,arm,space,bird,time,mind,calendar,genie,clutch -from:hospital,clinic,ward,intensive,contract,club,quarantine
    + Iran released two Americans. ; IRN > USA
    - The Japanese emperor was released from hospital.
    - A Lithuanian teacher released her class early.
let,set/V  comp:go,free A=subj R=comp.obj,obj,comp.subj
    + Syria let the Turks go. ; SYR > TUR
    + Israel set free a British sailor. ; ISR > GBR
release,freeing/N  A=by R=of,poss need=R -of:film,album,book,single,report,steam,water,figure,data,song,version,gas,game,novel,energy,heat,emission,product
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
swap,exchange,trade/V  obj:prisoner,captive,hostage,detainee,body,soldier,spy A=subj+with joint
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

= RETREAT disarm 0873
disarm,demobilise,demobilize/V  A=subj R=obj -subj:smile,charm,humour,frankness,candour,grin
    + The rebels disarmed. ; :REB > -
surrender/V  A=subj R=to -obj:*
    + The rebels surrendered to the Angolan army. ; :REB > AGO
lay_down,put_down/V  obj:weapon,weaponry,arm,arms,rifle,gun,missile,tank,musket,mortar,explosive A=subj R=to
    + The guerrillas laid down their rifles. ; :REB > -
hand_in,turn_in/V  obj:weapon,weaponry,arm,arms,rifle,gun,missile,tank,musket,mortar,explosive A=subj R=to
    + The guerrillas handed in their rifles. ; :REB > -
give_up/V  obj:weapon,weaponry,arm,arms,rifle,gun,missile,tank,musket,mortar,explosive A=subj R=to
    + The guerrillas gave up their rifles. ; :REB > -
hand_over,turn_over/V  obj:weapon,weaponry,arm,arms,rifle,gun,missile,tank,musket,mortar,explosive A=subj R=to
    + The guerrillas turned over their tanks. ; :REB > -
surrender,cede/V  obj:weapon,weaponry,arm,arms,rifle,gun,missile,tank,musket,mortar,explosive A=subj R=to
    + The guerrillas surrendered their tanks. ; :REB > -
disband,dissolve,demobilise,demobilize/V  obj:army,militia,unit,guard,wing,brigade,battalion,force A=subj R=obj,of
    + Serbia disbanded the unit. ; SRB > -
stand_down/V  obj:army,militia,unit,guard,wing,brigade,battalion,force A=subj R=obj,of
    + Serbia stood down the unit. ; SRB > -
dismantle,destroy,scrap,decommission,eliminate,surrender,abandon,renounce,mothball/V  obj:weapon,missile,arsenal,warhead,stockpile,reactor,bomb,mine,program,programme,submarine,centrifuge A=subj R=of,to subj:#party
    + Ukraine scrapped its warheads. ; UKR > -
give_up/V  obj:weapon,missile,arsenal,warhead,stockpile,reactor,bomb,mine,program,programme,submarine,centrifuge A=subj R=of,to subj:#party
    + Ukraine gave up its warheads. ; UKR > -
surrender,capitulate/V  A=subj R=to -obj:* subj:@force
    + Iraqi soldiers surrendered to the Saudi army. ; IRQ > SAU
disarmament,demobilisation,demobilization,decommissioning/N  A=of,subj,by need=A
    + The disarmament of the rebels went on. ; :REB > -
join/V  obj:disarmament,demobilisation,amnesty A=subj
    + The rebels joined the amnesty. ; :REB > -

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
allow,permit,grant,give/V  obj:access,entry,visit,passage,visa A=subj R=to,by,iobj,for,of
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

= RETREAT resign 0831
resign,abdicate/V  A=subj -obj:* -subj:coach,trainer,captain,editor,referee
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
relinquish,surrender,vacate,renounce/V  obj:power,presidency,throne,title,post,job,office,portfolio,chairmanship,seat,premiership,command,crown,office A=subj R=to prio=1 -on:bus,train,tram
    + The Kenyan president relinquished the presidency. ; KEN > -
    - The Kazakh colonel surrendered his seat on the bus.
give_up/V  obj:power,presidency,throne,post,seat,premiership,command,crown,office,leadership A=subj R=to
    + The Kenyan president gave up the presidency. ; KEN > -
hand_over/V  obj:power,presidency,throne,post,seat,premiership,command,crown,office,leadership A=subj R=to
    + The Kenyan president handed over the presidency. ; KEN > -
tender,submit,announce,offer/V  obj:resignation,notice A=subj R=to prio=2
    + The Swedish minister submitted his resignation. ; SWE > -
hand_in/V  obj:resignation,notice A=subj R=to prio=2
    + The Swedish minister handed in his resignation. ; SWE > -
quit,leave,resign/V  obj:government,cabinet,coalition,post,job,office subj:#person A=subj prio=1 -+not
    + The Danish president quit his post. ; DNK > -
retire,withdraw/V  as:@envoy A=subj
    + Two generals retired as Chadian ministers. ; TCD > -
