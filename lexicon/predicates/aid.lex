# AID: material benefit to the recipient: money, food, arms, asylum, debt relief, rescue of hostages.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate
= AID - 070
send,ship,deliver,supply,provide,donate,give,fly,dispatch,offer,contribute,grant,ferry,airlift,hand/V  obj:@aid_goods A=subj -+back R=to,iobj,for,in need=A
    + Japan sent blankets to Nepal. ; JPN > NPL
aid,assist,help/V  A=subj R=obj,in obj:#party need=AR -comp:*
    + Cuba aided Angola. ; CUB > AGO
supply,provide,equip/V  with:@aid_goods A=subj R=obj,iobj
    + Iran supplied Syria with weapons. ; IRN > SYR
aid,assistance,relief/N  A=from,subj R=to,for need=AR
    + American aid to Egypt went on. ; USA > EGY
provide,give,offer,send,deliver,extend,channel,supply,contribute,donate,rush,distribute/V  obj:aid,assistance,help,relief,support,money,fund,funding A=subj R=to,iobj,for,in,toward,towards need=A prio=1
    + Finland provided assistance to Zambia. ; FIN > ZMB
    + Russia rushed aid to Cuba. ; RUS > CUB
donate,contribute/V  A=subj R=to,for -to:rise,fall,problem,decline -obj:kidney,blood,painting,collection,portrait,liver,organ,sperm,skeleton,manuscript
    + Qatar donated to Palestine. ; QAT > PSE
help/V  A=subj R=comp.obj,obj,comp.in comp:rebuild,feed,train,arm,fight,build,reconstruct,recover,repay,equip,evacuate need=A
    + China helped to rebuild Nepal. ; CHN > NPL
share/V  obj:food,water,vaccine,fuel A=subj R=with
    + Chad shared water with Sudan. ; TCD > SDN
resume,restore,increase,double,boost,expand/V  obj:aid,assistance,supply,funding A=subj R=to,for to:*
    + Sweden resumed aid to Tanzania. ; SWE > TZA
step_up/V  obj:aid,assistance,supply,funding A=subj R=to,for to:*
    + Sweden stepped up aid to Tanzania. ; SWE > TZA
donate,lend,grant,disburse,contribute,allocate,earmark,channel,funnel/V  obj:#number -subj:gallery,museum,library,collector,owner A=subj R=to,iobj,for,in need=A prio=1
    + Norway donated 10 million dollars to Haiti. ; NOR > HTI
give,provide,send,hand,pay,transfer/V  obj:dollar,euro,pound,yen,franc,mark,rouble,ruble,million,billion,cash,riyal,rupee,yuan A=subj R=to,iobj,for need=AR prio=1
    + Kuwait gave 20 million dollars to Sudan. ; KWT > SDN
help,assist/V  comp:* A=subj R=obj,comp.subj,comp.obj need=AR prio=-1
    + Kenya helped Somalia to count the votes. ; KEN > SOM
pump,pour,inject,plough,plow,channel/V  obj:money,cash,fund,dollar,billion,million,aid,capital A=subj R=into,in,to
    + China pumped money into Angola. ; CHN > AGO
bring,carry,haul,truck,ferry/V  obj:aid,food,medicine,blanket,tent,supply,relief,fuel,water A=subj R=to,into,for,in
    + Turkey brought food to Somalia. ; TUR > SOM

= AID - 071
lend,loan,disburse/V  A=subj R=to,iobj -obj:support,weight,voice,name,ear -subj:gallery,museum,library,collector -iobj:@family -to:@family -obj:@family
    + China lent a ship to Sudan. ; CHN > SDN
    - The museum in Cairo lent a statue to Greece.
    - The Lithuanian minister lent her sister a bicycle.
finance,fund,bankroll,subsidise,subsidize/V  A=subj R=obj,in,of need=AR
    + Iran bankrolled Sudan. ; IRN > SDN
loan,grant,credit/N  A=from,by,subj R=to,for need=AR
    + A Chinese loan to Kenya was signed. ; CHN > KEN
lend,loan,advance,disburse,grant,give,extend,provide/V  obj:loan,credit,money,grant,dollar,euro,pound,yen,million,billion A=subj R=to,iobj,for need=A prio=1
    + Japan extended a loan to Vietnam. ; JPN > VNM
bail_out/V  A=subj R=obj
    + Germany bailed out Greece. ; DEU > GRC
prop_up,shore_up/V  A=subj R=obj,of obj:economy,government,regime,budget,currency,#party
    + Russia propped up the Syrian government. ; RUS > SYR
forgive,reschedule,restructure,cancel,waive,erase/V  obj:debt,loan,arrears,repayment A=subj R=of,to,obj,for,by prio=1
    + Italy forgave the debt of Zambia. ; ITA > ZMB
write_off/V  obj:debt,loan,arrears,repayment A=subj R=of,to,obj,for,by prio=1
    + Italy wrote off the debt of Zambia. ; ITA > ZMB
pay/V  obj:compensation,reparation,reparations,salary,debt,arrears A=subj R=to,for,of,iobj
    + Iraq paid compensation to Kuwait. ; IRQ > KWT
compensate,reimburse,repay/V  A=subj R=obj
    + Japan compensated South Korea. ; JPN > KOR
invest/V  A=subj R=in in:#place
    + China invested in Zambia. ; CHN > ZMB
finance,fund,underwrite,bankroll,subsidise,subsidize,pay/V  obj:project,army,militia,rebel,school,hospital,war,road,dam,campaign,group,mission A=subj R=in,of,obj need=AR prio=1
    + Kuwait financed a dam in Sudan. ; KWT > SDN
disburse,approve,unlock,release/V  obj:tranche,loan,credit,bailout,installment,instalment,fund A=subj R=to,for need=A prio=1
    + The International Monetary Fund unlocked a loan for Ghana. ; IGO > GHA
bailout,subsidy,donation/N  A=from,by,subj,of R=to,for need=AR
    + A donation from Kuwait to Iraq arrived. ; KWT > IRQ
bolster,stabilise,stabilize,rescue,shore/V  obj:currency,bank,economy,budget,peso,rouble,ruble,lira,rupee A=subj R=of,in,obj need=AR
    + Saudi Arabia bolstered the economy of Egypt. ; SAU > EGY
restructure,reschedule/V  A=subj R=by,of,obj obj:payment,obligation,repayment
    + Spain rescheduled the payments of Cuba. ; ESP > CUB
relief,forgiveness,cancellation/N  +debt A=from,by,subj R=for,to,of need=A
    + British debt relief for Ghana was welcomed. ; GBR > GHA
package/N  +aid,rescue,bailout,relief,assistance A=from,by,of R=for,to need=R
    + An aid package for Greece was near. ; - > GRC

= AID - 072
arm/V  A=subj R=obj -obj:itself,bomb prio=3
    + Pakistan armed the Afghan rebels. ; PAK > AFG
train/V  A=subj R=obj obj:@force
    + The United States trained Iraqi soldiers. ; USA > IRQ
arm,equip,reequip,rearm,supply/V  A=subj R=obj obj:rebel,militia,army,fighter,insurgent,separatist,force,faction
    + Ethiopia equipped the Sudanese rebels. ; ETH > SDN
supply,send,ship,deliver,give,provide,hand,smuggle,airlift,transfer/V  obj:@arms_goods -obj:fighter A=subj R=to,iobj,for,in need=AR prio=1
    + Poland delivered tanks to Ukraine. ; POL > UKR
train,advise,drill/V  A=subj R=obj,of,in obj:soldier,troop,troops,police,army,force,officer,pilot,rebel,fighter,recruit,policeman
    + Britain trained Kenyan police. ; GBR > KEN
delivery,shipment,supply/N  of:@arms_goods A=from,by,subj R=to,for need=AR
    + The Russian delivery of missiles to Syria began. ; RUS > SYR

= AID - 075
shelter,harbour,harbor/V  A=subj R=obj -obj:doubt,hope,ambition
    + Uganda sheltered Rwandan refugees. ; UGA > RWA
take_in/V  obj:refugee,migrant,exile,evacuee,orphan,deserter,defector,survivor,child A=subj R=obj,in
    + Jordan took in Syrian refugees. ; JOR > SYR
take/V  obj:refuge A=in,at R=subj
    + Chilean dissidents took refuge in the Mexican embassy. ; MEX > CHL
shelter,harbour,harbor,house,host/V  A=subj R=obj,from,of obj:refugee,exile,dissident,fugitive,deserter,defector,rebel,migrant,evacuee
    + Kenya hosted Somali refugees. ; KEN > SOM
grant,give,offer,accord/V  obj:asylum,refuge,sanctuary,haven,visa,citizenship,residence,residency,shelter A=subj R=to,iobj,for prio=2
    + Norway granted asylum to a Russian. ; NOR > RUS
accept,admit,resettle,take/V  obj:refugee,exile,migrant,evacuee,detainee A=subj R=from,obj,of
    + Canada accepted refugees from Syria. ; CAN > SYR
receive,get,win,obtain,find/V  obj:asylum,refuge,sanctuary,shelter A=in,from,at,by R=subj
    + A Cuban dissident won asylum in Mexico. ; MEX > CUB
open/V  obj:door,border,gate,arm to:refugee,migrant,exile,asylum A=subj R=to prio=2
    + Uganda opened its doors to Rwandan refugees. ; UGA > RWA

= AID - 073
feed,treat,vaccinate,nurse,clothe,inoculate/V  obj:@people A=subj R=obj,in need=A
    + Cuban doctors treated Haitian children. ; CUB > HTI
feed,treat,vaccinate,nurse,clothe,inoculate/V  obj:wounded,injured,patient,victim,survivor,evacuee A=subj R=obj,in need=A
    + Norwegian nurses treated Congolese patients. ; NOR > COD
airdrop,parachute,drop,truck/V  obj:@aid_goods A=subj R=to,in,for,into,obj
    + France dropped food in Rwanda. ; FRA > RWA
fly_in,ship_in,bring_in/V  obj:@aid_goods A=subj prio=2 R=to,in,for,into,obj
    + France flew in food for Rwanda. ; FRA > RWA
send,dispatch,deploy,fly/V  obj:doctor,nurse,medic,rescuer,firefighter,engineer,paramedic,volunteer,expert,hospital,dog,helicopter A=subj R=to,in,for to:#place prio=1
    + Israel sent rescuers to Turkey. ; ISR > TUR
rescue,save,pluck/V  A=subj R=obj,from obj:hostage,crew,sailor,refugee,migrant,civilian,passenger,people,survivor,fisherman,villager,citizen,national,man,woman,child,diplomat
    + Greece rescued Syrian migrants. ; GRC > SYR
pick_up/V  A=subj R=obj,from obj:hostage,crew,sailor,refugee,migrant,civilian,passenger,people,survivor,fisherman,villager,citizen,national,man,woman,child,diplomat
    + Greece picked up Syrian refugees. ; GRC > SYR
evacuate,airlift,fly/V  obj:wounded,civilian,refugee,patient,national,citizen,child,diplomat,survivor,foreigner A=subj R=obj,from,of,in -+not prio=1
    + Italy evacuated Libyan civilians. ; ITA > LBY
rescue/N  A=by,subj R=of,from need=AR
    + The rescue by Italy of the Syrian migrants took hours. ; ITA > SYR
pick,pluck/V  from:roof,rooftop,sea,water,rubble,ship,boat,raft A=subj R=obj,in,off
    + Italian sailors plucked Libyans from the sea. ; ITA > LBY
open/V  obj:school,home,hospital,camp A=subj R=to,for to:refugee,migrant,evacuee,wounded
    + Lebanon opened its schools to Syrian refugees. ; LBN > SYR
build,run/V  obj:hospital,camp,clinic,kitchen,shelter A=subj R=in,for,to for:refugee,migrant,evacuee,wounded,victim
    + Jordan built a camp for Syrian refugees. ; JOR > SYR
set_up/V  obj:hospital,camp,clinic,kitchen,shelter A=subj R=in,for,to for:refugee,migrant,evacuee,wounded,victim
    + Jordan set up a camp for Syrian refugees. ; JOR > SYR

= AID - 074
escort,protect,guard/V  A=subj R=obj,of,in obj:convoy,ship,refugee,aid,shipment,civilian,tanker,worker,relief
    + Italian soldiers escorted the Somali convoy. ; ITA > SOM
send,contribute,deploy,dispatch/V  obj:peacekeeper,observer,policeman,monitor A=subj R=to,in,for prio=2 to:#place
    + Nepal sent peacekeepers to Haiti. ; NPL > HTI
