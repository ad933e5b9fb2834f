# AID: material benefit to the recipient: money, food, arms, asylum, debt relief, rescue of hostages.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate
= AID - 070
give,provide,supply,donate,deliver,send,present/V  obj:equipment,kit,gear,machine,generator obj.adj:medical,surgical,rescue,firefighting,laboratory,hospital,agricultural,diagnostic,protective A=subj R=to,iobj,for,in need=A prio=1
    + Japan gave medical equipment to Laos. ; JPN > LAO
fly,ship,airlift,truck,bring/V  obj:ton,tonne,planeload,truckload,shipload,consignment obj.of:@aid_goods A=subj R=into,to,in,for need=A
    + Norway flew 13 tons of medicine into Chad. ; NOR > TCD
raise/V  obj:money,fund,cash,donation A=subj R=for need=AR
    + Ireland raised money for Malawi. ; IRL > MWI
send,ship,deliver,supply,provide,donate,give,fly,dispatch,contribute,grant,ferry,airlift,hand/V  obj:@aid_goods A=subj -+back,in,over,up,down R=to,iobj,for,in need=A
    + Japan sent blankets to Nepal. ; JPN > NPL
aid,assist,help/V  A=subj R=obj,in obj:#party need=AR -comp:*
    + Cuba aided Angola. ; CUB > AGO
supply,provide,equip/V  with:@aid_goods A=subj R=obj,iobj
    + Iran supplied Syria with tents. ; IRN > SYR
aid,assistance,relief/N  A=from,subj R=to,for need=AR
    + American aid to Egypt went on. ; USA > EGY
provide,give,send,deliver,extend,channel,supply,contribute,donate,rush,distribute/V  obj:aid,assistance,help,relief,support,money,fund,funding A=subj R=to,iobj,for,in,toward,towards need=A prio=1
    + Finland provided assistance to Zambia. ; FIN > ZMB
    + Russia rushed aid to Cuba. ; RUS > CUB
donate/V  A=subj R=to,for
    + Qatar donated to Palestine. ; QAT > PSE
contribute/V  need=AR A=subj R=to,for -to:rise,fall,problem,decline -obj:kidney,blood,painting,collection,portrait,liver,organ,sperm,skeleton,manuscript
    + Chile contributed to a fund for Haiti. ; CHL > HTI
    - The rain contributed to the flood in Haiti.
help/V  A=subj R=comp.obj,obj,comp.in comp:rebuild,feed,train,arm,build,reconstruct,recover,repay,equip,evacuate need=A
    + China helped to rebuild Nepal. ; CHN > NPL
share/V  obj:food,water,vaccine,fuel with:* A=subj R=with
    + Chad shared water with Sudan. ; TCD > SDN
resume,restore,increase,double,boost,expand/V  obj:aid,assistance,supply,funding A=subj R=to,for to:*
    + Sweden resumed aid to Tanzania. ; SWE > TZA
step_up/V  obj:aid,assistance,supply,funding A=subj R=to,for to:*
    + Sweden stepped up aid to Tanzania. ; SWE > TZA
donate,lend,grant,disburse,contribute,allocate,earmark,channel,funnel/V  obj:#number -subj:gallery,museum,library,collector,owner A=subj R=to,iobj,for,in need=A prio=1
    + Norway donated 10 million dollars to Haiti. ; NOR > HTI
give,provide,send,hand,pay,transfer/V  obj:dollar,euro,pound,yen,franc,mark,rouble,ruble,million,billion,cash,riyal,rupee,yuan A=subj R=to,iobj,for need=AR prio=1
    + Kuwait gave 20 million dollars to Sudan. ; KWT > SDN
help,assist/V  comp:* A=subj R=obj,comp.subj,comp.obj need=AR prio=-1 -comp:overthrow,topple,oust,depose,kill,bomb,murder,abduct -comp:@battle
    + Kenya helped Somalia to count the votes. ; KEN > SOM
help,assist/V  comp:@battle A=subj R=obj,comp.subj need=AR prio=-1
    + Kenya helped Somalia to fight the rebels. ; KEN > SOM
    + Soldiers from Rwanda will help Mozambique to crush an uprising. ; RWA > MOZ
pump,pour,inject,plough,plow,channel/V  obj:money,cash,fund,dollar,billion,million,aid,capital A=subj R=into,in,to
    + China pumped money into Angola. ; CHN > AGO
bring,carry,haul,truck,ferry/V  obj:aid,food,medicine,blanket,tent,supply,relief,fuel,water A=subj R=to,into,for,in
    + Turkey brought food to Somalia. ; TUR > SOM
funnel,rush,truck,ferry,fly,haul,convoy,transport,distribute,dispense/V  obj:@aid_goods -obj:@arms_goods A=subj R=to,into,in,for,iobj need=A -+back,home
    + Libya rushed blankets to Chad. ; LBY > TCD
    + The Red Cross distributed blankets to the Iraqis. ; NGO > IRQ
hand_out,dole_out,give_out/V  obj:@aid_goods A=subj R=to,in,for need=A prio=1
    + Turkish soldiers handed out water to the Somalis. ; TUR > SOM
hand_over,turn_over/V  obj:@relief A=subj R=to need=AR
    + Japan handed over rice to Laos. ; JPN > LAO
arrive,land,reach,pour,flow,come,begin,start/V  subj:@relief A=subj,subj.from,subj.of,from R=in,into,at,obj need=AR
    + Aid from South Korea reached Myanmar. ; KOR > MMR
    + Turkish food arrived in Somalia. ; TUR > SOM
    - Japanese rice arrived in the shops.
arrive,land,touch,come,dock/V  subj:plane,aircraft,jet,ship,truck,lorry,vessel,convoy,train,helicopter subj.with:@aid_goods A=subj.with.adj,subj,subj.with,subj.from R=in,at need=AR
    + A plane with Danish blankets landed in Haiti. ; DNK > HTI
carry,bring,bear/V  subj:plane,aircraft,jet,ship,truck,lorry,vessel,convoy,train,helicopter obj:@aid_goods A=obj,subj,from R=to,for,into need=A
    + Two planes carrying Moroccan blankets were delayed. ; MAR > -
provide,give,sell,supply,send/V  obj:oil,gas,fuel,grain,electricity,rice,wheat,crude obj.adj:cheap,free,discounted,subsidised,subsidized,donated,concessional A=subj R=to,iobj,for need=AR prio=3
    + Russia sold cheap oil to Armenia. ; RUS > ARM
lend/V  obj:hand A=subj R=to,iobj,in prio=2
    + Austria lent a hand to Slovenia. ; AUT > SVN
lend/V  obj:#state comp:* A=subj R=obj -comp:support,weight,voice prio=1
    + Canada lent Jamaica two experts. ; CAN > JAM
make/V  obj:donation,gift A=subj R=to
    + Kuwait made a donation to Yemen. ; KWT > YEM
deliver,present/V  obj:gift,donation,consignment,batch,truckload,planeload,shipload A=subj R=to,in need=AR
    + Brazil presented a gift to Haiti. ; BRA > HTI
send,deliver,ship,fly/V  obj:truckload,planeload,shipload,consignment,tonne,ton,kilogram,litre,carton,crate,sack of:* A=subj R=to,in,for need=AR
    + Jordan sent a planeload of tents to Turkey. ; JOR > TUR
meet,foot,cover/V  obj:bill,cost A=subj R=of,for,obj need=AR -obj:target
    + Norway footed the bill for the Palestinians. ; NOR > PSE
assistance,help,aid,relief/N  A=from,by,subj R=to,for,by.to need=AR +food,emergency,humanitarian,military,economic,financial,medical,relief
    + Humanitarian aid from Kuwait to Iraq grew. ; KWT > IRQ
chip_in/V  with:@aid_goods A=subj R=for,to,with.for need=A
    + China chipped in with tents for Pakistan. ; CHN > PAK

= AID - 071
lend,loan,disburse/V  A=subj R=to,iobj,obj need=AR -obj:support,weight,voice,name,ear,credence,credibility,legitimacy,urgency,air,prestige,itself,respectability,colour,color,impetus,momentum -subj:gallery,museum,library,collector -iobj:@family -to:@family -obj:@family
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
forgive,reschedule,restructure,cancel,waive,erase/V  obj:debt,loan,arrears,repayment,interest A=subj R=of,to,obj,for,by prio=1
    + Italy forgave the debt of Zambia. ; ITA > ZMB
write_off/V  obj:debt,loan,arrears,repayment A=subj R=of,to,obj,for,by prio=1
    + Italy wrote off the debt of Zambia. ; ITA > ZMB
pay/V  obj:compensation,reparation,reparations,salary,debt,arrears A=subj R=to,for,of,iobj
    + Iraq paid compensation to Kuwait. ; IRQ > KWT
compensate,reimburse,repay/V  A=subj R=obj need=AR
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
deposit,place,park,put/V  obj:dollar,euro,million,billion,money,pound,riyal,dirham in:bank A=subj R=in need=AR
    + Qatar deposited a billion dollars in the Tunisian central bank. ; QAT > TUN
grant,give,extend,provide,lend,hand,send,bring/V  obj:#party comp:@aid_goods -inf:* A=subj R=obj
    + The European Union granted Moldova a 100 million euro loan. ; EUR > MDA
approve,release,agree,unlock,disburse,free,clear,endorse/V  subj:#org obj:#number for:#party A=subj R=for need=AR prio=2
    + The International Monetary Fund approved 200 million dollars for Malawi. ; IGO > MWI
approve,agree,clear,sign/V  subj:#org obj:loan,credit,bailout,package,programme,program,disbursement,grant A=subj R=for,to,with need=AR prio=2
    + The World Bank approved a loan to Chad. ; IGO > TCD
wipe_out/V  obj:debt,loan,arrears A=subj R=of,obj,for
    + France wiped out the debt of Togo. ; FRA > TGO
pay/V  obj:salary,wage,pension,bill,fee,rent A=subj R=of,for,in need=AR
    + Qatar paid the wages of Palestinian teachers. ; QAT > PSE
pay/V  obj:ransom A=subj R=to,for,obj
    + Malaysia paid a ransom for its sailors. ; MYS > MYS
inject,sink/V  obj:money,cash,capital,million,billion,dollar in:* A=subj R=in,into need=AR
    + Kuwait sank millions in Egypt. ; KWT > EGY
reparation,compensation/N  A=from,by,subj R=to need=AR
    + Germany's compensation to Namibia was agreed. ; DEU > NAM
settle,clear,pay/V  obj:debt,arrears A=subj R=to need=AR
    + Peru cleared its debts to Japan. ; PER > JPN
buy/V  obj:bond,debt A=subj R=of,obj need=AR
    + China bought Greek bonds. ; CHN > GRC
tide/V  +over A=subj R=obj need=AR
    + A Chinese loan tided Fiji over. ; CHN > FJI
rescue/V  from:bankruptcy,default,collapse,ruin A=subj R=obj need=AR prio=1
    + Germany rescued Cyprus from bankruptcy. ; DEU > CYP
release,unlock,disburse,unfreeze,free/V  obj:#number in:aid,assistance,loan,help,support A=subj R=to,in.to,for need=A prio=3
    + The European Union released 50 million euros in aid to Malawi. ; EUR > MWI
forgive,cancel,waive,erase,reschedule,scrap/V  obj:#number of:debt A=subj R=of,for,to prio=2
    + Italy cancelled 80 million euros of Ethiopian debt. ; ITA > ETH
forgive,cancel,waive,erase,reschedule,scrap/V  obj:#number in:debt A=subj R=in,of,for,to prio=2
    + Japan forgave 80 million dollars in Ethiopian debt. ; JPN > ETH
contribution,gift,payment,transfer,grant/N  of:#number A=by,subj,from R=to,for need=AR
    + Norway's contribution of 30 million dollars to the Palestinians was paid. ; NOR > PSE
rebuild,repair,reconstruct/V  obj:bridge,road,school,hospital,clinic,well,port,airport,railway,plant,home in:#place A=subj R=in need=AR
    + British soldiers rebuilt a bridge in Mozambique. ; GBR > MOZ
build,construct,equip/V  subj:#state obj:bridge,school,hospital,clinic,well,orphanage,camp in:#place A=subj R=in need=AR
    + Kuwait built a hospital in Somalia. ; KWT > SOM
prop_up,shore_up/V  obj:@unpolitical A=subj R=obj,in,of need=AR
    + Moscow propped up the Belarusian rouble. ; RUS > BLR
take_over/V  obj:cost,bill,expense,upkeep,debt A=subj R=of,for,of.obj need=AR
    + Austria took over the cost of the Bosnians. ; AUT > BIH
bear,assume,absorb/V  obj:cost,bill,expense,upkeep A=subj R=of,for,of.obj need=AR
    + Austria bore the cost of the Bosnian refugees. ; AUT > BIH
put,place/V  at:disposal A=subj R=at,of
    + The European Union put 40 million euros at Moldova's disposal. ; EUR > MDA
pay/V  subj:money,fund,cash,aid for:* A=subj,subj.from R=for,for.in,in need=AR
    + Swedish money paid for a school in Namibia. ; SWE > NAM
loan,grant,credit,bailout/N  from:#state A=from R=to,for need=A
    + A loan from Saudi Arabia paid the soldiers. ; SAU > -
pay/V  for:clinic,school,hospital,road,bridge,dam,well,training,food,fuel,repair,water,uniform,university,train in:#place A=subj R=for.in,in need=AR
    + Belgium paid for a clinic in Burundi. ; BEL > BDI
pay/V  for:training,food,fuel,repair,water,uniform,clinic,school,hospital of:#party A=subj R=for.of,of need=AR
    + Qatar paid for the training of Somali nurses. ; QAT > SOM
rebuild,repair,reconstruct/V  obj:bridge,road,school,hospital,clinic,well,port,airport,railway,plant A=subj R=in,obj need=AR prio=-1
    + Saudi Arabia rebuilt a Lebanese hospital. ; SAU > LBN
pay,hand/V  obj:money,cash,sum,ransom to:#party A=subj R=to need=R prio=1
    + Malaysia paid money to Filipino rebels. ; MYS > PHL
pay,hand,disburse,transfer/V  obj:tranche,instalment,installment A=subj R=to,of prio=1
    + The Swiss bank paid a second tranche to Ghana. ; CHE > GHA
pay_out/V  obj:tranche,instalment,installment,loan,credit,grant A=subj R=to,of prio=1
    + The Swiss bank paid out a second tranche to Ghana. ; CHE > GHA

= AID - 072
arm/V  A=subj R=obj! -with:* -obj:itself,bomb prio=3
    + Pakistan armed the Afghan rebels. ; PAK > AFG
train/V  A=subj R=obj obj:@force
    + The United States trained Iraqi soldiers. ; USA > IRQ
arm,equip,reequip,rearm,supply/V  A=subj R=obj obj:rebel,militia,army,fighter,insurgent,separatist,force,faction
    + Ethiopia equipped the Sudanese rebels. ; ETH > SDN
supply,send,ship,deliver,give,provide,hand,smuggle,airlift,transfer/V  obj:@arms_goods -obj:fighter -+back,in,over,up,down A=subj R=to,iobj,for,in need=AR prio=1
    + Poland delivered tanks to Ukraine. ; POL > UKR
train,advise,drill/V  A=subj R=obj,of,in obj:soldier,troop,troops,police,army,force,officer,pilot,rebel,fighter,recruit,policeman
    + Britain trained Kenyan police. ; GBR > KEN
throw,extend,offer/V  obj:lifeline A=subj R=iobj,to
    + The European Union has thrown a lifeline to Ukraine. ; EUR > UKR
    + Japan extended a lifeline to Laos. ; JPN > LAO
supply,provide,furnish/V  with:technology,equipment,reactor,know-how,expertise,training,machinery,turbine,satellite,training A=subj R=obj,iobj need=AR
    + China is to supply Iran with modern technology. ; CHN > IRN ; planned
    + France provided Chad with training. ; FRA > TCD
delivery,shipment,supply/N  of:@arms_goods A=from,by,subj R=to,for need=AR
    + The Russian delivery of missiles to Syria began. ; RUS > SYR
deliver,ship,supply,send,hand,transfer/V  obj:@arms_goods -in:@arms_goods -obj:fighter to:#party A=subj,obj R=to need=R -+in,up,over,back
    + American missiles were delivered to Taiwan. ; USA > TWN
coach,mentor/V  obj:#party A=subj R=obj need=AR -obj:@non_envoy
    + Jordan coached Libyan officers. ; JOR > LBY
pour,pump,smuggle,slip,run/V  obj:@arms_goods into:#place A=subj R=into
    + Sudan poured weapons into Libya. ; SDN > LBY
training,instruction/N  of:soldier,troop,troops,army,police,force,officer,pilot,rebel,fighter A=by R=of need=AR
    + The training of Somali soldiers by Turkey goes on. ; TUR > SOM
instructor,adviser,advisor/N  be:* A=be,subj R=to need=AR
    + The Russians are advisers to the Malian army. ; RUS > MLI
receive,get,obtain/V  obj:@arms_goods from:#party A=from R=subj need=AR -subj:@police prio=2
    + The Syrian rebels received missiles from Qatar. ; QAT > SYR
receive,get,obtain/V  obj:@relief from:#party A=from R=subj need=AR
    + Nepal received tents from India. ; IND > NPL
receive,get,obtain,secure,win/V  obj:loan,grant,credit,bailout from:#party -from:firm,lender,company,foundation,university -subj:student,lender,bank,firm,company A=from R=subj need=AR prio=1
    + Ghana received a loan from China. ; CHN > GHA
arm/V  with:* A=subj R=obj need=AR -obj:itself,bomb prio=3
    + Iran armed Hezbollah with rockets. ; IRN > LBN
    - The villagers were armed with spears.
smuggle,ferry,funnel,fly,airlift,truck/V  obj:@arms_goods to:#party A=subj,from,obj R=to need=R -obj:fighter
    + Croatian weapons were smuggled to the Syrian rebels. ; HRV > SYR
train,drill/V  obj:commando,cadet,trooper,ranger,sailor,airman,bodyguard,guerrilla,militia,paramilitary,insurgent,agent,spy,fighter,recruit,force A=subj R=obj,of,in need=AR
    + The American army is training Filipino commandos. ; USA > PHL
receive,get,undergo/V  obj:training,train A=from,by,in,at R=subj need=AR
    + Ukrainian soldiers received training in Britain. ; GBR > UKR
teach/V  obj:#party comp:fly,fire,shoot,use,fight,handle,operate,drive A=subj R=obj absorb need=AR
    + Iranian officers taught the Syrians to fly. ; IRN > SYR
slip,pass/V  obj:@arms_goods to:#party A=subj R=to need=AR
    + Sudan slipped rockets to the Libyan rebels. ; SDN > LBY
supply,provide,equip,furnish,arm/V  with:@arms_goods A=subj R=obj,iobj need=AR prio=1
    + Russia supplied Algeria with submarines. ; RUS > DZA

= AID - 075
shelter,harbour,harbor/V  A=subj R=obj -obj:doubt,hope,ambition
    + Uganda sheltered Rwandan refugees. ; UGA > RWA
take_in/V  obj:refugee,migrant,exile,evacuee,orphan,deserter,defector,survivor,child A=subj R=obj,in
    + Jordan took in Syrian refugees. ; JOR > SYR
take/V  obj:refuge A=in,at R=subj
    + Chilean dissidents took refuge in the Mexican embassy. ; MEX > CHL
shelter,harbour,harbor,house,host/V  A=subj R=obj,from,of obj:refugee,exile,dissident,fugitive,deserter,defector,rebel,migrant,evacuee
    + Kenya hosted Somali refugees. ; KEN > SOM
grant,give,accord/V  obj:asylum,refuge,sanctuary,haven,visa,citizenship,residence,residency,shelter A=subj R=to,iobj,for prio=2
    + Norway granted asylum to a Russian. ; NOR > RUS
accept,admit,resettle,take/V  obj:refugee,exile,migrant,evacuee,detainee A=subj R=from,obj,of
    + Canada accepted refugees from Syria. ; CAN > SYR
receive,get,win,obtain,find/V  obj:asylum,refuge,sanctuary,shelter A=in,from,at,by R=subj
    + A Cuban dissident won asylum in Mexico. ; MEX > CUB
open/V  obj:door,border,gate,arm to:refugee,migrant,exile,asylum A=subj R=to prio=2
    + Uganda opened its doors to Rwandan refugees. ; UGA > RWA
take_in/V  obj:#party -obj:i,we,you,he,she,it,they A=subj R=obj need=AR prio=-1 -for:*
    + Sweden took in 20,000 Bosnians. ; SWE > BIH
grant,give,issue/V  obj:permit,passport to:#party A=subj R=to,iobj
    + Italy granted permits to the Albanians. ; ITA > ALB
grant,give/V  obj:asylum,refuge,sanctuary,shelter A=in,at,subj R=iobj,to,obj in:* prio=3
    + The Bolivian leader was granted asylum in Mexico. ; MEX > BOL
open/V  obj:door,border,gate,home,arm to:#party A=subj R=to prio=1 need=AR -to:investor,investment,trade,good,product,worker,inspector
    + Poland opened its border to Ukrainians. ; POL > UKR
welcome/V  obj:refugee,exile,evacuee,asylum A=subj R=obj,from prio=1
    + Canada welcomed Syrian refugees. ; CAN > SYR
harbour,harbor,hide/V  obj:#party A=subj R=obj need=AR
    + Uganda hid the Rwandan general. ; UGA > RWA
let/V  next:stay,settle,remain obj:dissident,refugee,exile,migrant,defector,deserter,asylum A=subj R=obj absorb prio=2 -+not
    + Norway let the Iranian dissident stay in Oslo. ; NOR > IRN
allow,permit/V  comp:stay,settle,remain obj:dissident,refugee,exile,migrant,defector,deserter,asylum A=subj R=obj absorb prio=2 -+not
    + Norway allowed the Iranian dissident to stay. ; NOR > IRN
host/V  subj:#state obj:#number obj:#party -obj:@envoy A=subj R=obj need=AR
    + Jordan hosts 600,000 Syrians. ; JOR > SYR
    - Qatar hosted two ministers.

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
feed,clothe,vaccinate,inoculate,nurse/V  obj:#party A=subj R=obj need=AR -obj:@armed -obj:it,them,i,you
    + The World Food Programme fed two million Somalis. ; UNO > SOM
treat/V  obj:#party in:hospital,clinic,camp,ward A=subj R=obj need=AR
    + Jordan treated Libyans in its hospitals. ; JOR > LBY
treat/V  obj:#party subj:@relief_worker A=subj R=obj need=A prio=-1
    + Cuban doctors treated Haitians. ; CUB > HTI
treat/V  comp:wound,injure A=subj R=in,comp need=A
    + The Red Cross treated 340 wounded. ; NGO > -
rescue,save,evacuate,airlift/V  obj:#party A=subj R=obj need=AR prio=-1 -from:bankruptcy,default -obj:bank,company,firm
    + Italian sailors rescued 300 Libyans. ; ITA > LBY
pull,dig,drag,free/V  from:rubble,wreckage,debris,ruin,sea,water,mud,mine A=subj R=obj need=AR prio=2
    + Israeli soldiers pulled three Kenyans from the rubble. ; ISR > KEN
search,comb,scour,dig,look,hunt/V  subj:rescuer,firefighter,soldier,team,marine,sailor,navy,medic,expert,dog for:survivor,victim,missing,body,casualty A=subj R=in,of,obj,for need=AR prio=2
    + Mexican firefighters searched for survivors in Haiti. ; MEX > HTI
look,care/V  after:#party A=subj R=after need=AR
    + Bulgarian nurses looked after the Libyans. ; BGR > LBY
care/V  for:@stricken A=subj R=for need=AR
    + Swedish nurses cared for Bosnian refugees. ; SWE > BIH
come,go,rush/V  to:rescue A=subj R=to.of,of,to need=A prio=2
    + The Omani navy came to the rescue of a Greek crew. ; OMN > GRC
come/V  to:aid subj:@relief_worker A=subj R=of,to prio=3
    + French firefighters came to the aid of Portugal. ; FRA > PRT
arrive,land,fly,get,come/V  subj:@relief_worker -obj:* A=subj R=in,to,into need=A prio=2 -from:*
    + Thai doctors arrived in Myanmar. ; THA > MMR
free,rescue,liberate/V  subj:commando,marine,navy,ranger obj:hostage,crew,captive,sailor,passenger A=subj R=obj prio=3
    + German commandos freed the Danish hostages. ; DEU > DNK
send,dispatch,fly,rush/V  obj:@relief_worker A=subj,obj R=to,in,for need=AR
    + Mexico rushed firefighters to Chile. ; MEX > CHL
send,dispatch,fly,deploy/V  obj:team of:@relief_worker A=subj R=to,in need=AR prio=2
    + Cuba sent a team of surgeons to Pakistan. ; CUB > PAK
drop,parachute,airdrop/V  obj:@aid_goods over:* A=subj R=over need=A
    + The Americans dropped food over Bosnia. ; USA > BIH
open/V  obj:school,home,hospital,camp,stadium to:displaced,displace,homeless,victim,survivor A=subj R=to,of
    + Rwanda opened its schools to Congolese victims. ; RWA > COD
airlift,airdrop/N  A=by,subj R=to,of,for,into need=AR
    + The Belgian airlift to Rwanda went on. ; BEL > RWA
rescue,evacuation/N  by:commando,navy,soldier,troop,troops,marine A=by R=of need=AR
    + The evacuation of Chinese workers by Greek soldiers was quick. ; GRC > CHN
treat/V  obj:#party at:hospital,clinic,camp,ward A=subj R=obj need=AR
    + Egypt treated the Palestinians at a hospital. ; EGY > PSE
treat/V  obj.adj:wounded,injured,wound,injure,burn,sick,ill,burned A=subj R=obj need=AR
    + Jordan treated wounded Libyans. ; JOR > LBY
dish_out,ladle_out/V  obj:soup,meal,food,rice,bread A=subj R=to,in,to.in need=A
    + Danish soldiers dished out soup to the Armenians. ; DNK > ARM
serve/V  obj:soup,meal,food,rice,bread to:@stricken A=subj R=to,in,to.in need=A
    + Turkish soldiers served meals to Albanian refugees. ; TUR > ALB
treat/V  obj:@stricken in:hospital,clinic A=subj,in R=obj need=A prio=1
    + Syrian patients were treated in Israeli hospitals. ; ISR > SYR
open,build,run,put/V  obj:camp,shelter,kitchen,clinic for:#party A=subj R=for need=AR
    + Rwanda opened three camps for the Burundians. ; RWA > BDI
dig,drill,sink/V  obj:well A=subj R=in,for need=AR
    + Nepalese soldiers dug wells in Chad. ; NPL > TCD
clear,remove,defuse/V  obj:mine,landmine,bomb,ordnance,rubble A=subj R=in,from,for,of need=AR -with:*
    + Danish soldiers cleared mines in Angola. ; DNK > AGO
fish,pluck,haul,pull,winch,lift/V  of:sea,water,river,ocean A=subj R=obj need=AR
    + A Portuguese frigate fished the Ghanaians out of the sea. ; PRT > GHA
pluck,fish,haul,winch,take/V  from:trawler,vessel,dinghy,wreck,freighter,ferry A=subj R=obj need=AR
    + The Dutch navy plucked the Sri Lankans from a trawler. ; NLD > LKA
put_up/V  obj:#party A=subj R=obj need=AR -for:sale
    + Mexico put up the Bolivian leader. ; MEX > BOL
roll,drive,pull,cross,enter,head/V  subj:truck,lorry,convoy,plane,ship,train with:@aid_goods A=subj.from,subj R=into,in,obj,to need=AR
    + Lorries from Egypt rolled into Gaza with flour and food. ; EGY > PSE
rescue,save,evacuate/V  obj:boatload,group,dozen,hundred,score,thousand,handful,party of:#party A=subj R=of need=AR
    + Greek sailors saved a boatload of Syrians. ; GRC > SYR
send,deliver,ship,fly,airlift,give,donate,distribute/V  obj:@relief A=subj R=to,in,for,iobj need=A prio=-1 -+back
    + The World Food Programme delivered flour to Gaza. ; UNO > PSE
arrive,land,fly,get,come/V  subj:team,group,party,crew subj.of:@relief_worker -obj:* A=subj R=in,to,into need=A prio=2
    + A team of Thai doctors arrived in Myanmar. ; THA > MMR
send,dispatch,fly,deploy/V  obj:worker,team,crew,personnel,squad,unit obj.adj:rescue,aid,relief,medical,search,emergency A=subj R=to,in,for need=AR prio=2
    + South Africa sent rescue workers to Mozambique. ; ZAF > MOZ
land,arrive/V  with:aid,relief,supplies,supply,medicine,food,tent,blanket,doctor,rescuer,equipment,generator,vaccine A=subj R=in,at
    + An American plane landed in Iran with medical supplies. ; USA > IRN
arrive/V  subj:team subj.mod:rescue,medical,relief,search in:* A=subj.from,subj R=in prio=1
    + Rescue teams from France arrived in Haiti. ; FRA > HTI
send,fly,dispatch,rush/V  obj:soldier,troop,engineer,team,plane,helicopter,ship after:earthquake,quake,flood,cyclone,hurricane,tsunami,landslide,blast,avalanche,eruption A=subj R=to prio=3
    + Turkey sent soldiers to Iran after the earthquake. ; TUR > IRN
dig,pull,free,drag,lift/V  out:rubble,ruin,ruins,wreckage,debris,mud A=subj R=obj,in
    + Swiss rescuers pulled an Armenian girl out of the rubble. ; CHE > ARM
double,triple,increase,raise,boost,step/V  obj:help,aid,assistance,support,funding -obj.adj:military A=subj R=to,for prio=-1
    + Sweden doubled its help to Afghanistan. ; SWE > AFG

= AID - 074
escort,protect,guard/V  A=subj R=obj,of,in obj:convoy,ship,refugee,aid,shipment,civilian,tanker,worker,relief
    + Italian soldiers escorted the Somali convoy. ; ITA > SOM
send,contribute,deploy,dispatch/V  obj:peacekeeper,observer,policeman,monitor A=subj R=to,in,for prio=2 to:#place
    + Nepal sent peacekeepers to Haiti. ; NPL > HTI
protect,guard,shield/V  subj:peacekeeper,helmet A=subj R=obj need=A
    + Nepalese peacekeepers protected the Congolese villagers. ; NPL > COD
arrive,land,deploy/V  subj:peacekeeper,monitor,observer A=subj,subj.from R=in,to need=AR
    + Peacekeepers from Fiji arrived in East Timor. ; FJI > TLS
contribute,provide,supply/V  obj:troop,troops,soldier,battalion,helicopter,peacekeeper,policeman to:force,mission,operation A=subj R=in,to.in,to need=A prio=2
    + Ethiopia contributed troops to the force in Sudan. ; ETH > SDN
patrol,secure,police/V  subj:peacekeeper,helmet A=subj R=obj,in need=A
    + Brazilian peacekeepers patrolled the Haitian capital. ; BRA > HTI
send,contribute,deploy,dispatch/V  obj:peacekeeper,observer,monitor A=subj R=to,in need=A
    + The African Union sent observers. ; IGO > -
dispatch,deployment,arrival/N  of:peacekeeper,observer,monitor A=by,from,of.from,of.adj,subj R=to,in,by.to need=A
    + The dispatch of observers from Chile and Peru was agreed. ; CHL,PER > -
escort,protect,guard/V  obj:truck,lorry,vehicle,column,bus,consignment A=subj R=in,to,through,of need=A subj:@force
    + Ghanaian peacekeepers escorted trucks in Rwanda. ; GHA > RWA
