# SANCTION: relations cut back, by mode: judgments, expulsions, ties and treaties left, aid and trade stopped.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate

= SANCTION - 160
punish,penalise,penalize,sanction/V  A=subj R=obj -subj:@athlete obj:#party -for:tackle,foul,mistake,error,penalty,offside -subj:referee,umpire,steward -obj:driver,rider,team,batsman,player,defender,mistake,error,cymbal,piano
    + The European Union punished Belarus. ; EUR > BLR
strip/V  of:power,rank,title,portfolio,immunity,mandate,seat,vote,post A=subj R=obj
    + Peru's parliament stripped the former president of his immunity. ; PER:LEG > PER
    - Strip the wallpaper first.
revoke,rescind,annul,withdraw,cancel/V  obj:@privilege A=subj R=of,to,from,obj need=A
    + India revoked the licence of a Chinese company. ; IND > CHN
downgrade/V  obj:@relation A=subj R=with,to
    + Venezuela downgraded its relations with Spain. ; VEN > ESP
strip/V  of:@privilege A=subj R=obj
    + Sudan stripped the Norwegian agency of its licence. ; SDN > NOR
put/V  on:blacklist A=subj R=obj
    + The Chinese company was put on a blacklist. ; - > CHN
snub,cold-shoulder/V  A=subj R=obj obj:#party
    + France snubbed the Syrian minister. ; FRA > SYR
lift,waive/V  obj:immunity A=subj R=of,for,from prio=3
    + Parliament lifted the immunity of the Greek deputy. ; :LEG > GRC
designate/V  A=subj R=obj obj:#party -obj:successor,heir
    + Canada designated the Syrian militia a terrorist group. ; CAN > SYR
withdraw,revoke,rescind,cancel/V  obj:recognition,accreditation,status,confidence A=subj R=of,from,in,as,obj need=A prio=1
    + Malawi has withdrawn its recognition of Kosovo. ; MWI > KOS

= SANCTION convict 173
convict/V  A=subj R=obj
    + A court in Paris convicted the Syrian minister. ; FRA:JUD > SYR
    + Two Russian spies were convicted in Berlin. ; - > RUS
sentence,condemn/V  to:* A=subj R=obj subj:@court
    + The court sentenced the Libyan officers to life. ; :JUD > LBY
sentence/V  A=subj R=obj -obj:himself,herself
    + Two Libyan officers were sentenced to death. ; - > LBY
    - The longest sentence fills a page.
find,pronounce,hold,declare/V  comp:guilty,liable,responsible A=subj R=obj
    + The Serbian general was found guilty. ; - > SRB
    + The court found the Serbian general guilty. ; :JUD > SRB
order/V  subj:@court A=subj R=obj prio=2 comp:pay,compensate,hand,return,refund,leave,vacate,close
    + The court ordered Russia to pay compensation. ; :JUD > RUS
rule/V  against:* A=subj R=against subj:@court
    + The court ruled against Turkey. ; :JUD > TUR
fine/V  subj:@court A=subj R=obj prio=1
    + The court fined the Hungarian newspaper. ; :JUD > HUN
fine/V  subj:commission,regulator,watchdog,union A=subj R=obj prio=1
    + The European Union fined the American company. ; EUR > USA
award/V  subj:@court A=subj R=to,obj
    + The court awarded the islands to Bahrain. ; :JUD > BHR
disqualify,debar,unseat/V  A=subj R=obj subj:@court
    + The court disqualified the Thai prime minister. ; :JUD > THA
conviction,sentencing/N  A=by,poss R=of,obj need=R
    + The conviction of the Bosnian minister was welcomed. ; - > BIH
impeachment/N  A=by R=of,obj need=R
    + The impeachment of Brazil's president took months. ; - > BRA
hand_down/V  obj:sentence,verdict,term A=subj R=on,to,against
    + The court handed down sentences on Turkish officers. ; :JUD > TUR
get,receive/V  obj:sentence R=subj -subj:@athlete
    + The Russian officers received long sentences. ; - > RUS
uphold,confirm,affirm/V  obj:conviction,sentence,verdict,punishment subj:@court A=subj R=against,of,on,for
    + The court confirmed the verdict against the Turkish mayor. ; :JUD > TUR

= SANCTION discontinue 163
embargo,blacklist/V  A=subj R=obj
    + The United States blacklisted the Chinese company. ; USA > CHN
boycott/V  A=subj R=obj subj:#state obj:good,product,oil,wine,export,beef,company,brand
    + China boycotted the Norwegian products. ; CHN > NOR
embargo,sanction,tariff,levy,boycott/N  A=subj,by,adj R=on,against,of,obj,to need=AR
    + The European Union imposed sanctions on Syria. ; EUR > SYR
    + American sanctions against Iran were tightened. ; USA > IRN
    + Canada put tariffs on American steel. ; CAN > USA
tighten,extend,renew,toughen,widen,broaden,slap,clamp/V  obj:@trade_curb A=subj R=on,against,obj need=A prio=2
    + Japan has tightened its sanctions. ; JPN > -
impose,slap,clamp,put,place/V  on:* obj:measure,penalty,duty,ban,quota A=subj R=on prio=1
    + Kenya imposed a ban on Ugandan sugar. ; KEN > UGA
hit,target,slap/V  with:@trade_curb A=subj R=obj
    + The United States hit Iran with new sanctions. ; USA > IRN
reimpose,reinstate,reinstitute/V  obj:@trade_curb A=subj R=on,against
    + France reimposed sanctions on Mali. ; FRA > MLI
raise,double,triple,increase/V  obj:tariff,duty,levy A=subj R=on,for,obj need=A
    + India doubled its duties on American almonds. ; IND > USA
break_off/V  obj:@relation A=subj R=with,to prio=1 -obj:dialogue,cooperation
    + Bahrain broke off relations with Iran. ; BHR > IRN
cut_off/V  obj:@relation A=subj R=with,to prio=1
    + Sudan cut off ties with Iran. ; SDN > IRN
cut,sever,break,suspend,rupture,freeze,end,halt,discontinue,stop/V  obj:@relation A=subj R=with,to,obj
    + Morocco severed relations with Iran. ; MAR > IRN
rupture,severance,severing,break/N  of:@relation A=subj,between,by R=with
    + Sudan's rupture of ties with Iran was announced. ; SDN > IRN
break/V  with:* A=subj R=with with:#state -+out,even,off,up
    + Albania broke with China. ; ALB > CHN
cut,halt,suspend,stop,freeze,end,discontinue,slash,withhold,reduce,scrap,curtail,axe,withdraw,block/V  obj:aid,assistance,credit,fund,funding,grant,help,loan,payment,subsidy,support A=subj R=to,for,from,of,obj need=A
    + The Netherlands suspended aid to Rwanda. ; NLD > RWA
cut_off/V  obj:@supply A=subj R=to,for,from,of,obj need=A
    + The United States cut off aid to Pakistan. ; USA > PAK
shut_off/V  obj:@supply A=subj R=to,for,from,of,obj need=A
    + Russia shut off gas to Poland. ; RUS > POL
turn_off/V  obj:@supply A=subj R=to,for,from,of,obj need=A
    + Russia turned off the gas to Ukraine. ; RUS > UKR
cut_back/V  obj:@supply A=subj R=to,for,from,of,obj need=A prio=2
    + Russia cut back deliveries to Poland. ; RUS > POL
scale_back/V  obj:@supply A=subj R=to,for,from,of,obj need=A
    + Germany scaled back aid to Uganda. ; DEU > UGA
hold_up/V  obj:@supply A=subj R=to,for,from,of,obj need=A
    + Turkey held up the delivery to Armenia. ; TUR > ARM
cut_off/V  A=subj R=obj obj:#state
    + The United States cut off Cuba. ; USA > CUB
cut,halt,suspend,stop,freeze,end,ban,bar,block,interrupt,throttle,restrict,curb/V  obj:delivery,export,flight,import,purchase,sale,shipment,supply,trade,transfer,transit,investment A=subj R=to,with,from,for,of,between,obj need=A prio=1
    + Poland banned imports from Ukraine. ; POL > UKR
    + Algeria suspended trade with Spain. ; DZA > ESP
freeze,block/V  obj:account,asset,deposit,fund,money,property,reserve A=subj R=of,in,belonging,obj need=A
    + Switzerland has frozen the assets of Libyan officials. ; CHE > LBY
default/V  on:* A=subj R=on,to
    + Argentina defaulted on its debts. ; ARG > -
renege/V  A=subj R=on,to,with
    + Peru reneged on its contract with Chile. ; PER > CHL
cancel,scrap,annul,suspend,terminate,abrogate/V  obj:contract,deal,agreement,treaty,accord,pact,concession,order,arrangement A=subj R=with,to,for,between,of need=A
    + Iraq cancelled a contract with Turkey. ; IRQ > TUR
abrogate,denounce,repudiate,terminate/V  obj:@treaty A=subj R=with,of,obj need=A prio=1
    + Turkey terminated its treaty with Greece. ; TUR > GRC
suspension,cut-off,cutoff,halt,freezing,stoppage/N  A=subj,by R=to,for,of need=A of:@supply
    + America's suspension of aid to Egypt was short. ; USA > EGY
ban/N  A=subj,by,adj R=from,to,with,on need=A on:export,import,trade,flight,sale,good,product,beef,fuel,transfer,money prio=3
    + China's ban on imports from Norway went on. ; CHN > NOR
ban/N  +arms,oil,trade,travel,import,export,flight A=subj,by,adj R=on,against,to,of need=A prio=2
    + China's travel ban on Taiwan was tightened. ; CHN > TWN
isolate,ostracise,ostracize,quarantine,shun/V  A=subj R=obj obj:#state
    + The European Union isolated Belarus. ; EUR > BLR
retaliate/V  with:@trade_curb A=subj R=against
    + Canada retaliated with tariffs against the United States. ; CAN > USA
put/V  on:hold,ice A=subj R=with,to,obj -obj:@talk_event need=0
    + A trade pact with Iran was put on ice. ; - > IRN
stop,reduce,cut,halt,interrupt/V  obj:flow A=subj R=to,from,into,of need=A
    + Iraq stopped the flow of oil to Jordan. ; IRQ > JOR
close/V  obj:airspace,sky to:* A=subj R=to,for prio=1
    + Poland closed its airspace to Russian planes. ; POL > RUS
answer,respond,reply,retaliate/V  in:kind A=subj R=to,with
    + China answered in kind to the United States. ; CHN > USA
respond,answer,reply/V  with:@trade_curb A=subj R=to
    + India responded to Pakistan with sanctions. ; IND > PAK
stop,cease,end,suspend/V  comp:buy,sell,export,import,supply,ship,deliver,fund,finance,pay,lend R=comp.to,comp.from,comp.obj,to,from A=subj need=AR absorb prio=1
    + India stopped buying Iranian oil. ; IND > IRN
slash/V  obj:budget,grant,subsidy,contribution,quota A=subj R=to,for,of
    + France slashed its contribution to the United Nations. ; FRA > UNO
tariff,duty,levy/N  +punitive,retaliatory,anti-dumping,import,steel A=subj,by,adj R=on,against need=AR
    + American punitive tariffs on Brazilian steel took effect. ; USA > BRA
ban/V  obj:airline,company,firm,good,product,vessel,ship A=subj R=obj,of,from prio=1
    + India banned a Chinese company. ; IND > CHN
announce,order,approve,propose/V  obj:tariff,duty,embargo,sanction A=subj R=on,against,for need=AR
    + Mexico approved new tariffs on American corn. ; MEX > USA
suspend,cut,freeze,scrap,end,halt,stop/V  obj:programme,program,project,package,mission obj.adj:aid,assistance,military,economic,training A=subj R=in,to,for,with,of need=A prio=1
    + Norway suspended its aid programme in Malawi. ; NOR > MWI
impose,slap,place,put/V  obj:restriction,curb on:#state A=subj R=on prio=2
    + Ghana imposed restrictions on Nigeria. ; GHA > NGA
join,back,tighten/V  obj:embargo,boycott,blockade A=subj R=of,against,on
    + Uganda joined the embargo against Burundi. ; UGA > BDI

= SANCTION expel 166
expel,eject,oust/V  A=subj R=obj -subj:@athlete prio=-1 -obj:air,water,smoke,gas,breath,ink,venom,heat,goalkeeper,tape,disc -from:school,class,match,game,field,choir
    + Poland expelled the Russian spies. ; POL > RUS
expel,eject/V  A=subj R=obj obj:@diplomat prio=1
    + Poland expelled three Russian diplomats. ; POL > RUS
kick_out/V  A=subj R=obj
    + Venezuela kicked out the American ambassador. ; VEN > USA
throw_out/V  A=subj R=obj obj:#party -obj:@officeholder
    + Iraq threw out the American inspectors. ; IRQ > USA
turf_out/V  A=subj R=obj
    + Libya turfed out the Egyptian consul. ; LBY > EGY
send/V  +home A=subj R=obj,iobj -subj:@athlete
    + Cuba sent the Spanish envoy home. ; CUB > ESP
order/V  out:* obj:@diplomat A=subj R=obj
    + Syria ordered the French ambassador out of the country. ; SYR > FRA
order,tell,ask/V  obj:@diplomat comp:leave,go,quit,depart A=subj R=obj absorb prio=3
    + Bolivia ordered the American ambassador to leave. ; BOL > USA
give/V  obj:hour,day comp:leave,depart,quit A=subj R=iobj,to,obj absorb
    + The British diplomats were given three days to leave Iran, and they left. ; - > GBR
expulsion,ejection,ouster/N  A=subj,by R=of,obj need=R
    + The expulsion of a Russian diplomat from Poland followed. ; - > RUS
suspend,terminate,revoke/V  obj:membership,participation A=subj R=of,in,obj prio=1
    + The Arab League suspended the membership of Syria. ; IGO > SYR
suspend/V  obj:#state A=subj R=obj
    + The Commonwealth suspended Fiji. ; IGO > FJI
shut_out/V  A=subj R=obj obj:#party -subj:@athlete
    + The European Union has shut out Hungarian envoys. ; EUR > HUN
exclude,bar/V  from:summit,meeting,council,talk,alliance,organisation,organization,body,bloc,conference,union,session A=subj R=obj
    + The European Union excluded Serbia from the conference. ; EUR > SRB
drive,force,chase/V  from:home,country,village,town,land,house A=subj R=obj
    + The army drove the Rohingya from their villages. ; :MIL > MMR
drive_out/V  A=subj R=obj obj:#party
    + Serbia drove out the Albanians. ; SRB > ALB
uproot,displace/V  A=subj R=obj -obj:tree need=AR
    + Sudan displaced the villagers. ; SDN > SDN
flee/V  A=from R=subj from:@armed
    + Congolese nuns are fleeing from the army. ; :MIL > COD
purge,dismiss,fire,sack/V  A=subj R=obj,of subj:#party obj:judge,prosecutor,teacher,officer,soldier,academic,general,ambassador
    + Turkey dismissed three judges. ; TUR > :JUD
purge/N  A=subj R=of,in of:judge,officer,teacher,prosecutor prio=1
    + Turkey's purge of judges went on. ; TUR > :JUD
dismiss,sack,fire/V  obj:minister,chief,governor,official,prosecutor,commander,premier,ambassador,aide,officer,mayor,deputy,cabinet,government,head,adviser,advisor,spokesman,director A=subj R=obj,of subj:#party -subj:@athlete
    + Egypt's president sacked the interior minister. ; EGY > :GOV
dismiss,sack,remove,oust/V  from:office,post,job,cabinet,government A=subj R=obj -subj:@athlete
    + The minister was dismissed from the Malian cabinet. ; - > :GOV
bar,exclude,suspend/V  from:activity,institution,rank,organ,session,body,summit,membership A=subj R=obj prio=1
    + The African Union barred Sudan from its activities. ; IGO > SDN
drive,chase,force,throw,hound/V  out:* of:home,country,village,town,house,land,city A=subj R=obj prio=2
    + Serbia has driven Albanian farmers out of their homes. ; SRB > ALB
dismissal,sacking,firing/N  A=by,subj R=of of:minister,chief,governor,official,prosecutor,commander,premier,judge,general
    + The sacking of the Egyptian defence minister was a surprise. ; - > EGY
declare,brand,pronounce/V  comp:persona A=subj R=obj
    + Chad declared the Sudanese consul persona non grata. ; TCD > SDN
order,tell/V  obj:agency,charity,mission,contractor,staff comp:leave,go,quit,depart,close A=subj R=obj absorb prio=3
    + Sudan ordered the American agencies to leave. ; SDN > USA
flee/V  obj:@attack_noun A=obj.subj R=subj
    + Congolese villagers are fleeing a Rwandan offensive. ; RWA > COD
flee/V  subj:refugee,villager,resident,civilian,thousand,family from:@armed A=from R=subj prio=1
    + Chechen villagers are fleeing from Russian soldiers. ; RUS > RUS

= SANCTION withdraw 161
recall,withdraw/V  obj:@diplomat A=subj R=from,to,in,obj
    + Turkey recalled its ambassador to France. ; TUR > FRA
call_home/V  obj:@diplomat A=subj R=from,to,in
    + Chile called home its ambassador to Peru. ; CHL > PER
call_back/V  obj:@diplomat A=subj R=from,to,in
    + Chile called back its ambassador to Peru. ; CHL > PER
pull_out/V  obj:@diplomat A=subj R=from,of,in
    + Canada pulled out its diplomats from Haiti. ; CAN > HTI
recall/N  of:@diplomat A=subj,by R=from,to
    + Turkey's recall of its ambassador from Italy was brief. ; TUR > ITA
pull,walk,drop,opt/V  out:* A=subj R=of,from,obj of:@treaty
    + Iran pulled out of the treaty. ; IRN > -
    - The runner pulled out of the race.
withdraw,secede,quit,exit,leave,resign/V  from:@treaty A=subj R=from,with
    + Japan withdrew from the convention. ; JPN > -
quit,leave,exit,abandon,ditch,denounce,desert/V  obj:@treaty A=subj R=obj,of,with subj:#party
    + North Korea quit the treaty. ; PRK > -
    - The player left the club.
walk_away/V  from:@treaty A=subj R=from,with
    + China walked away from the deal with Japan. ; CHN > JPN
suspend,freeze,halt/V  obj:participation,membership,role,involvement A=subj R=in,of,with subj:#state need=A prio=2
    + Russia suspended its participation in the treaty. ; RUS > -
withdrawal,exit,pullout,departure,secession/N  from:@treaty A=subj,by,of R=from,with
    + Iran's withdrawal from the treaty was announced. ; IRN > -
split,break,defect/V  from:party,coalition,government,alliance,faction A=subj R=from
    + The minister split from the party. ; :GOV > :PTY
break_away/V  A=subj R=from -from:pack,peloton,bunch,field,crowd,leader
    + The province broke away from Georgia. ; - > GEO
    - The cyclist broke away on the hill.
    - The Belgian rider broke away from the pack.
defect/V  A=subj R=to,from -+from
    + A North Korean officer defected to South Korea. ; PRK > KOR
defection/N  A=subj,of,by R=from,to need=A
    + The defection of an Iraqi general to Jordan was announced. ; IRQ > JOR
close,shut/V  obj:embassy,consulate,mission A=subj R=in,of,to need=AR prio=2
    + Canada closed its embassy in Iran. ; CAN > IRN
shut_down/V  obj:embassy,consulate,mission A=subj R=in,of,to need=AR prio=3
    + Canada shut down its embassy in Iran. ; CAN > IRN
pull_out/V  obj:observer,inspector,monitor,delegation,staff,team A=subj R=from,of,in
    + Norway pulled out its observers from Sri Lanka. ; NOR > LKA
walk_out/V  of:coalition,government,party,cabinet,alliance A=subj R=of,over prio=1
    + The Labour Party walked out of the Israeli government. ; :PTY > ISR
pull,walk/V  out:* of:group,initiative,project,forum,scheme subj:#state A=subj R=of,with
    + China pulled out of the forum with Japan. ; CHN > JPN
declare,proclaim/V  obj:independence A=subj R=from
    + Lithuania declared its independence from Moscow. ; LTU > RUS
tear_up/V  obj:contract,deal,agreement,treaty,accord,pact A=subj R=with,to,of
    + Iran has torn up the contract with France. ; IRN > FRA
