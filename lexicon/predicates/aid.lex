# AID: material benefit to the recipient: money, food, arms, asylum, debt relief, rescue of hostages.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate

= AID - 070
send,ship,deliver,supply,provide,donate,give,fly,dispatch,offer,contribute,grant,ferry,airlift,hand/V  obj:@aid_goods A=subj R=to,iobj,for,in need=AR
    + Japan sent blankets to Nepal. ; JPN > NPL
aid,assist,help/V  A=subj R=obj,in obj:#party need=AR -comp:*
    + Cuba aided Angola. ; CUB > AGO
supply,provide,equip/V  with:@aid_goods A=subj R=obj,iobj
    + Iran supplied Syria with weapons. ; IRN > SYR
aid,assistance,relief/N  A=from,subj R=to,for need=AR
    + American aid to Egypt went on. ; USA > EGY

= AID - 071
lend,loan,disburse/V  A=subj R=to,iobj -obj:support,weight,voice,name,ear
    + China loaned money to Sudan. ; CHN > SDN
finance,fund,bankroll,subsidise,subsidize/V  A=subj R=obj,in,of need=AR
    + Iran bankrolled the Lebanese militia. ; IRN > LBN
forgive,reschedule,cancel/V  obj:debt A=subj R=of,obj,to
    + Russia forgave the Cuban debt. ; RUS > CUB
loan,grant,credit/N  A=from,by,subj R=to,for need=AR
    + A Chinese loan to Kenya was signed. ; CHN > KEN

= AID - 072
arm/V  A=subj R=obj -obj:itself,bomb prio=3
    + Pakistan armed the Afghan rebels. ; PAK > AFG
train/V  A=subj R=obj obj:@force
    + The United States trained Iraqi soldiers. ; USA > IRQ

= AID - 075
shelter,harbour,harbor/V  A=subj R=obj -obj:doubt,hope,ambition
    + Uganda sheltered Rwandan refugees. ; UGA > RWA
grant,give,offer/V  obj:asylum,refuge,sanctuary,shelter A=subj R=to,iobj prio=1
    + Ecuador granted asylum to an Australian. ; ECU > AUS
take_in/V  A=subj R=obj,in
    + Jordan took in Syrian refugees. ; JOR > SYR
take/V  obj:refuge A=in,at R=subj
    + Chilean dissidents took refuge in the Mexican embassy. ; MEX > CHL

= AID - 073
rescue,evacuate/V  A=subj R=obj obj:hostage,crew,sailor,refugee,migrant,civilian
    + France rescued Libyan refugees. ; FRA > LBY
