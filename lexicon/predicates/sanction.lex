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
turn/V  obj:back on:#party subj:#party A=subj R=on
    + Senegal turned its back on Taiwan. ; SEN > TWN
    - The painter turned his back on Paris.
freeze_out/V  A=subj R=obj obj:#party
    + The European Union froze out Belarus. ; EUR > BLR
treat,make/V  as:pariah,outcast A=subj R=obj
    + Norway treated Belarus as a pariah. ; NOR > BLR
downgrade,lower,reduce/V  obj:level of:@relation A=subj R=with
    + Chad lowered the level of its relations with Libya. ; TCD > LBY
cut,reduce,halve,slash,limit/V  obj:number of:visa,diplomat,permit A=subj R=to,for,from,of
    + Sweden halved the number of visas for Russians. ; SWE > RUS
put/V  obj:end to:cooperation,relation,tie,contact,partnership,exchange,friendship A=subj R=to.with,to.to,with absorb prio=2
    + Georgia put an end to its cooperation with Belarus. ; GEO > BLR

= SANCTION convict 173
rule,decide/V  against:#party A=subj R=against need=AR
    + The WTO ruled against China. ; IGO > CHN
convict/V  A=subj R=obj
    + A court in Paris convicted the Syrian minister. ; FRA:JUD > SYR
    + Two Russian spies were convicted in Berlin. ; - > RUS
sentence,condemn/V  to:* A=subj R=obj subj:@court
    + The court sentenced the Libyan officers to life. ; :JUD > LBY
sentence/V  A=subj R=obj -obj:himself,herself
    + Two Libyan officers were sentenced to death. ; - > LBY
    - The longest sentence fills a page.
find,pronounce,hold,judge,declare/V  next:guilty -next:not,innocent A=subj R=obj
    + The Serbian general was found guilty. ; - > SRB
    + A court in Belgrade found the Bosnian officer guilty of murder. ; SRB:JUD > BIH
    - The court found the Serbian general not guilty.
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
jail,imprison/V  for:year,month,life,decade subj:@court A=subj R=obj prio=2
    + A court in Minsk jailed the Polish teacher for eight years. ; BLR:JUD > POL
    - A court in Minsk jailed the Polish teacher.
hand,give,deal/V  comp:sentence,term subj:@court A=subj R=obj
    + The court handed the Slovak minister a suspended sentence. ; :JUD > SVK
hand,give,deal/V  obj:sentence,term subj:@court A=subj R=to,iobj,obj
    + The court handed a suspended sentence to the Slovak minister. ; :JUD > SVK
    - The teacher gave a long sentence to the Slovak pupils.
hand,give/V  obj:sentence -subj:* R=iobj,to
    + The Libyan general was given a life sentence. ; - > LBY
hand,give/V  obj:term obj.adj:prison,jail,life R=iobj,to A=subj
    + A Cuban painter was given a long prison term. ; - > CUB
get,receive,draw/V  obj:term,sentence obj.adj:prison,jail,life,suspended,death R=subj prio=1
    + The Chadian colonel received a jail term. ; - > TCD
get,receive,draw/V  obj:year,month,life for:@offence R=subj
    + A Danish engineer got four years for espionage. ; - > DNK
    - The Danish engineer got four months for the repairs.
verdict/N  +guilty A=by,subj R=against,on,for need=R
    + The guilty verdict against the Kosovo commander was read at noon. ; - > KOS
ruling,judgment,judgement/N  against:#party A=by,subj R=against
    + The court's ruling against Slovenia was final. ; :JUD > SVN
rule,find/V  subj:@court comp:violate,breach,break,infringe A=subj R=comp.subj absorb prio=2
    + The court ruled that Slovenia had violated the agreement. ; :JUD > SVN
hold,find/V  in:contempt A=subj R=obj
    + The court held the Zambian minister in contempt. ; :JUD > ZMB
sentence,term/N  +death,prison,jail,life A=by,subj R=against,for,on,of need=R -for:murder,spying
    + The death sentences against two Iraqi ministers were quashed. ; - > IRQ
find,judge,hold/V  comp:liable,responsible A=subj R=obj
    + Albania was found liable for the damage. ; - > ALB
strip,bar,ban,disqualify/V  from:office,politics,parliament subj:@court A=subj R=obj prio=2
    + The court barred the Maltese minister from office. ; :JUD > MLT
give,hand/V  subj:@court next:year,month,life A=subj R=obj -inf:* obj:#party
    + A court in Rostov gave the Georgian writer nine years. ; RUS:JUD > GEO
rule,declare,hold/V  subj:@court next:illegal,unlawful,unconstitutional,void,invalid A=subj R=of,by,obj need=A
    + A Peruvian court ruled the decree of the mayor illegal. ; PER:JUD > PER
find,decide/V  subj:@court against:#party A=subj R=against
    + The tribunal found against Nicaragua. ; :JUD > NIC
hand/V  -subj:* next:year,month -inf:* R=iobj,obj need=R
    + Two Libyan officers were handed nine years. ; - > LBY
uphold,confirm,affirm/V  obj:term,jailing subj:@court A=subj R=for,of,against absorb prio=3
    + The court upheld a jail term for a Qatari deputy. ; :JUD > QAT
nullify,annul,invalidate,void,overturn,quash/V  subj:@court obj:election,re-election,vote,poll,result,victory,win,decree,law,ban,decision,order,dissolution,nomination,candidacy,amendment,referendum A=subj R=obj.of,of,by,obj,in prio=4
    + The court nullified the re-election of the Kenyan president. ; :JUD > KEN
give,hand/V  obj:year,life subj:@court A=subj R=iobj,to prio=3
    + The court gave the Chadian rebel life. ; TCD > -

= SANCTION discontinue 163
embargo,blacklist/V  A=subj R=obj
    + The United States blacklisted the Chinese company. ; USA > CHN
boycott/V  A=subj R=obj subj:#state obj:good,product,oil,wine,export,beef,company,brand
    + China boycotted the Norwegian products. ; CHN > NOR
embargo,sanction,tariff,levy,boycott/N  A=subj,by,adj R=on,against,of,obj,to need=AR
    + Turkey's embargo on Armenia hurt farmers. ; TUR > ARM
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
cut_off/V  comp:lend A=subj R=comp.to,to need=AR absorb
    + The World Bank cut off lending to Malawi. ; IGO > MWI
suspend,halt,freeze,stop,end/V  obj:lending,loan,credit,funding,financing A=subj R=to,for,obj need=A prio=2
    + The World Bank halted its lending to Malawi. ; IGO > MWI
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
cut,halt,suspend,stop,freeze,end,ban,bar,block,interrupt,throttle,restrict,curb/V  -in:share,stock,bond,option,security -subj:airline,carrier obj:delivery,export,flight,import,purchase,sale,shipment,supplies,supply,trade,transfer,transit,investment A=subj R=to,with,from,for,of,between,obj need=A prio=1
    + Poland banned imports from Ukraine. ; POL > UKR
    + Algeria suspended trade with Spain. ; DZA > ESP
freeze,block/V  obj:account,asset,deposit,fund,money,property,reserve A=subj R=of,in,belonging,obj need=A
    + Switzerland has frozen the assets of Libyan officials. ; CHE > LBY
default/V  on:* A=subj R=on,to
    + Argentina defaulted on its debts. ; ARG > -
renege/V  A=subj R=on,to,with
    + Peru reneged on its contract with Chile. ; PER > CHL
cancel,scrap,annul,suspend,terminate,abrogate,revoke,rescind,void/V  obj:contract,deal,agreement,treaty,accord,pact,concession,order,arrangement A=subj R=with,to,for,between,of need=A
    + Bolivia revoked its contract with a Spanish company. ; BOL > ESP
    + Iraq cancelled a contract with Turkey. ; IRQ > TUR
abrogate,denounce,repudiate,terminate/V  obj:@treaty A=subj R=with,of,obj need=A prio=1
    + Turkey terminated its treaty with Greece. ; TUR > GRC
suspension,cut-off,cutoff,halt,freezing,stoppage/N  A=subj,by R=to,with,for,of need=A of:@supply
    + Togo's suspension of trade with Benin hurt farmers. ; TGO > BEN
    + America's suspension of aid to Egypt was short. ; USA > EGY
ban/N  -next:ki-moon A=subj,by,adj R=from,to,with,on need=A on:export,import,trade,flight,sale,good,product,beef,fuel,transfer,money prio=3
    + China's ban on imports from Norway went on. ; CHN > NOR
ban/N  -next:ki-moon +arms,oil,trade,travel,import,export,flight A=subj,by,adj R=on,against,to,of need=A prio=2
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
respond,answer,reply,counter/V  with:@trade_curb A=subj R=to
    + India responded to Pakistan with sanctions. ; IND > PAK
stop,cease,end,suspend/V  comp:buy,sell,export,import,supply,ship,deliver,fund,finance,pay,lend R=comp.to,comp.from,comp.obj,to,from A=subj need=AR absorb prio=1
    + India stopped buying Iranian oil. ; IND > IRN
slash/V  obj:budget,grant,subsidy,contribution,quota A=subj R=to,for,of
    + France slashed its contribution to the United Nations. ; FRA > UNO
tariff,duty,levy/N  +punitive,retaliatory,anti-dumping,import,steel A=subj,by,adj R=on,against need=AR
    + American punitive tariffs on Brazilian steel took effect. ; USA > BRA
ban/V  obj:airline,company,firm,good,product,vessel,ship A=subj R=obj,of,from prio=1
    + India banned a Chinese company. ; IND > CHN
impose,slap,place,put/V  obj:restriction,curb on:#state A=subj R=on prio=2
    + Ghana imposed restrictions on Nigeria. ; GHA > NGA
join,back,tighten/V  obj:embargo,boycott,blockade A=subj R=of,against,on
    + Uganda joined the embargo against Burundi. ; UGA > BDI
add/V  to:list to.adj:@sanctions_list A=subj R=obj
    + Canada added nine Belarusian officials to its sanctions list. ; CAN > BLR
    - Canada added two Belarusian swimmers to its list.
put,place/V  on:list on.adj:@sanctions_list A=subj R=obj
    + Israel put four Irish firms on its trade list. ; ISR > IRL
put,place/V  under:sanction,embargo A=subj R=obj
    + Japan placed the Syrian bank under sanctions. ; JPN > SYR
subject/V  to:sanction,embargo,tariff,duty A=subj R=obj
    + Canada subjected Syrian firms to sanctions. ; CAN > SYR
freeze/N  +asset,aid,visa,investment,export,import A=subj,adj,by R=on,of,against need=AR
    + Norway's asset freeze on two Belarusian ministers took effect. ; NOR > BLR
impose,introduce,adopt,institute,levy,enact,decree,apply,enforce,clamp,slap/V  obj:sanction,embargo,boycott,tariff,levy A=subj R=on,against,to absorb prio=1
    + Brazil imposed an embargo in 1992 against Libya. ; BRA > LBY
    + The embargo which Brazil imposed in 1992 has been lifted. ; BRA > -
    - The rules that were imposed in 1992 have changed.
take/V  subj:@trade_curb obj:effect,force A=subj R=subj.on,subj.against,subj.of,subj.to
    + Mexican tariffs on Peruvian copper took effect. ; MEX > PER
come,go/V  subj:@trade_curb into:effect,force A=subj R=subj.on,subj.against,subj.to
    + Duties on Peruvian copper came into force. ; - > PER
strip,deprive/V  of:@trade_right of.adj:trade,trading,nation,favored,favoured,tariff,preferential A=subj R=obj prio=3
    + The United States stripped Belarus of its trade privileges. ; USA > BLR
withdraw,revoke,end,suspend,cancel,remove/V  obj:@trade_right obj.adj:trade,trading,nation,favored,favoured,tariff,preferential A=subj R=from,of,for,obj need=A prio=3
    + The European Union withdrew trade preferences from Cambodia. ; EUR > KHM
stop,cease,end,suspend,halt/V  comp:issue,renew,grant,train,trade,share,exchange,cooperate,recognise,recognize,accept,ship,provide,process,serve,arm,deal R=comp.to,comp.with,comp.for,comp.from,comp.obj,to,from,with A=subj need=AR absorb prio=1
    + Latvia stopped issuing permits to Russian drivers. ; LVA > RUS
    + Denmark ceased to train Malian soldiers. ; DNK > MLI
    - Denmark stopped to train.
end,scrap,suspend,cancel,abolish,revoke/V  obj:travel,entry,regime,scheme,arrangement obj.adj:visa-free,visa,free A=subj R=for,with,to,of need=AR
    + Ukraine scrapped the visa regime with Belarus. ; UKR > BLR
hike,boost,quadruple,up,ratchet/V  obj:tariff,duty,levy A=subj R=on,for,obj need=A
    + Ghana hiked its duties on Chinese tiles. ; GHA > CHN
pull/V  obj:plug on:aid,loan,credit,funding,project,deal,programme,program,pipeline,cooperation,supply,supplies,delivery,gas,trade,export,import,sale A=subj R=on prio=3
    + Austria pulled the plug on loans to Hungary. ; AUT > HUN
cut,exclude,disconnect,ban,bar,kick,remove,shut,block/V  from:market,swift,tender,port,financing,auction,trade,banking A=subj R=obj prio=4
    + Canada barred Syrian ships from its ports. ; CAN > SYR
cut_off/V  from:market,swift,financing,banking,system,supply,trade A=subj R=obj prio=4
    + The European Union cut off two Belarusian banks from the market. ; EUR > BLR
close,shut/V  obj:port,market,harbour,harbor,skies to:* A=subj R=to,for prio=1
    + Spain closed its ports to Moroccan trawlers. ; ESP > MAR
sign,issue,approve,vote,pass,adopt,back/V  obj:order,decree,law,bill,resolution,package,legislation,directive for:@trade_curb A=subj R=on,against,for absorb prio=3
    + The president signed an order for sanctions on Uzbek banks. ; :GOV > UZB
sign,issue,approve,pass,adopt,back/V  obj:order,decree,law,bill,resolution,package,round of:@trade_curb A=subj R=on,against,for absorb prio=3
    + The European Union adopted a package of sanctions on Uzbek banks. ; EUR > UZB
announce,order,propose,approve,adopt,agree,vote,endorse,prepare,prolong,extend,renew,ready/V  obj:tariff,duty,embargo,sanction,boycott A=subj R=on,against,for need=AR absorb prio=2
    + Mexico approved new tariffs on American corn. ; MEX > USA
    + Germany approved an embargo against Rwanda. ; DEU > RWA
agree,vote,decide,move/V  comp:impose,extend,renew,tighten,prolong,slap,widen comp.obj:@trade_curb A=subj R=comp.on,comp.against,comp.obj absorb prio=4 status=planned
    + Finland and Sweden agreed to renew sanctions against Burundi. ; FIN,SWE > BDI ; planned
    - Finland agreed to renew the ferry line.
suspend,halt,freeze,break,end,sever,discontinue,cut,stop/V  obj:contact,cooperation,exchange obj.adj:* A=subj R=with,to,obj need=A prio=2 -obj:talk,negotiation,dialogue,session
    + Fiji suspended its military cooperation with Samoa. ; FJI > WSM
sever,cut/V  obj:flight with:#party A=subj R=with need=AR prio=1
    + Iraq severed flights with Turkey. ; IRQ > TUR
cut,disconnect,sever,shut/V  obj:hotline,line,link,cable obj.adj:telephone,phone,rail,train,air,bus,road,ferry,military,communication,transport A=subj R=with,to,between absorb need=AR prio=2
    + Eritrea cut all telephone lines to Ethiopia. ; ERI > ETH
cut,disconnect,sever/V  obj:hotline A=subj R=with,to absorb prio=2
    + Thailand disconnected its hotline with Cambodia. ; THA > KHM
suspend,halt,repudiate,freeze,stop/V  obj:debt,repayment,payment,servicing A=subj R=to,on,of need=A -to:victim,worker,pensioner
    + Zambia suspended its repayments to French banks. ; ZMB > FRA
default/N  A=subj,by R=on,to need=A on:debt,loan,bond,obligation,payment
    + Ukraine's default on its loans came in May. ; UKR > -
abandon,shelve,drop,quit,ditch/V  obj:project,pipeline,contract,deal,venture A=subj R=with,to need=AR
    + Hungary shelved the pipeline project with Austria. ; HUN > AUT
suspension,interruption,stoppage,cut-off,cutoff,halt/N  +aid,gas,oil,trade A=subj,adj,by R=to,for,of need=AR
    + The Russian gas cutoff to Lithuania lasted a week. ; RUS > LTU
blacklisting/N  A=subj,by R=of need=R
    + The blacklisting of two Turkish banks was announced. ; - > TUR
ban,bar,halt,suspend,stop,block/V  obj:@trade_flow obj.adj:* A=subj R=from,to,with,of,for,by,obj need=AR prio=2 -obj:traffic,travel,flight
    + Ecuador banned all Colombian rice imports. ; ECU > COL
ground,halt,suspend,cancel/V  obj:flight,service,link obj.adj:air,rail,train,ferry,direct,all A=subj R=to,from,with,between need=AR prio=2
    + Georgia cancelled all direct flights to Russia. ; GEO > RUS
target/V  subj:@trade_curb obj:#party A=subj R=obj
    + The British sanctions target two Malian colonels. ; GBR > MLI
limit/N  be:#party +off A=be R=to
    - The kitchen is off limits to Turkish visitors.
    + Armenia is off limits to Turkish trucks. ; ARM > TUR
put/V  obj:end to:aid,support,assistance,funding,trade,export,import,delivery,sale,subsidy,loan A=subj R=to.for,to.to,to.from,for,to absorb prio=2
    + Brussels put an end to its support for Madagascar's budget. ; EUR > MDG
stop,halt,cancel,suspend,cut/V  obj:train,bus,ferry,mail,lorry,truck,coach,plane A=subj R=to,from,with,between need=AR -obj:@people
    + Malaysia stopped all trains to Singapore. ; MYS > SGP
    - Malaysia stopped all trains at noon.
cut,suspend,halt,stop,shut,turn,reduce,interrupt/V  obj:gas,oil,delivery,supply,supplies,export,shipment,electricity,sale -subj:* A=obj.poss,obj.adj R=to,for need=AR absorb prio=2
    + Russian gas to Armenia was cut off. ; RUS > ARM
take,strike,drop,knock,throw/V  off:market,list,exchange,register,network,swift obj:#party A=subj R=obj -subj:@athlete
    + Canada took Syrian banks off the dollar market. ; CAN > SYR
drop,strike,remove/V  from:list from.of:partner,trader,friend,recipient,nation obj:#party A=subj R=obj prio=2
    + Japan dropped Syria from the list of trade partners. ; JPN > SYR
ground/V  subj:#party obj:flight,helicopter,plane,aircraft,airline,jet A=subj R=obj,of need=AR
    + Eritrea grounded the Norwegian helicopters. ; ERI > NOR
slap,impose,levy/V  obj:charge,fee,surcharge on:good,import,product,steel,car,export,goods A=subj R=on,on.of,on.from,on.in
    + India slapped charges on Chilean products. ; IND > CHL
face/V  obj:@trade_curb A=from,by R=subj prio=-1
    + Vietnamese goods faced new tariffs. ; - > VNM
vote,agree/V  comp:slap,impose,suspend,freeze,cut,ban,embargo A=subj R=comp.on,comp.against,comp.to,comp.obj absorb prio=2
    + The senators voted to cut aid to Bolivia. ; :LEG > BOL
consider,debate,weigh,mull,discuss/V  obj:ban on:@trade_flow A=subj R=on,on.to,on.from,on.of absorb status=possible
    + Oman is debating a ban on flights to Yemen. ; OMN > YEM ; possible
ban/N  -next:ki-moon on.adj:#state -on:#party A=subj,by R=on need=A prio=2
    + Chile's ban on Peruvian grapes angered growers. ; CHL > PER
ban,embargo/V  obj.adj:#state -obj:#party subj:#party A=subj R=obj prio=1
    + Chile banned Peruvian grapes. ; CHL > PER
stop,cease/V  subj:gas,oil,electricity,water,coal,money comp:flow,come,arrive A=from,comp.from R=to,comp.to absorb
    + Gas stopped flowing from Russia to Latvia. ; RUS > LVA
suspension,severance,cancellation,interruption/N  of:link,flight,service,contact,exchange,visa,transport A=subj,by R=with,to,for need=A
    + Tunisia's cancellation of ferry links with Malta was brief. ; TUN > MLT
drop,remove,strike,take,cut/V  from:list from.adj:duty-free,trade,preferential,preference,aid,visa-free,favoured,favored obj:#party A=subj R=obj prio=2
    + Ghana was dropped from the trade list. ; - > GHA
abandon,shelve,drop,scrap,cancel/V  obj:project,pipeline,link,line,venture A=subj R=from need=AR
    + Austria shelved the pipeline from Russia. ; AUT > RUS
order,declare,announce,proclaim,call/V  obj:boycott,embargo of:* subj:#state A=subj R=of absorb prio=2
    + Morocco ordered a boycott of Danish firms. ; MAR > DNK
call_off/V  obj:sale,delivery,shipment,purchase,contract,export A=subj R=to,with,of absorb
    + Australia called off the sale of wheat to Zimbabwe. ; AUS > ZWE
ban,halt,stop,suspend,forbid/V  obj:contract,deal,dealing,business with:* A=subj R=with need=AR prio=2
    + Jakarta banned new contracts with Malaysia. ; IDN > MYS
shut_down,close_down/V  obj:zone,complex,park,centre,center obj.adj:industrial,joint,free-trade,trade A=subj R=with,obj.with,obj,at need=A
    + Israel shut down the industrial zone at Erez. ; ISR > -
hold_back/V  obj:shipment,delivery,consignment,part,weapon,arms,helicopter,jet,missile,aid,loan,tranche,grant,dollar,euro,pound,million A=subj R=to,for,obj.to,obj.for absorb need=AR prio=1
    + A shipment of jets to Indonesia was held back by Washington. ; USA > IDN
hold_back/V  -subj:* obj:shipment,delivery,consignment,part,weapon,arms,helicopter,jet,missile,aid,loan,tranche,grant,dollar,euro,pound,million A=speaker! R=to,for,obj.to,obj.for absorb prio=1
    + London announced that a delivery of spare parts would be held back. ; GBR > -
halt,suspend,cut,stop,sever,cancel/V  obj:train,flight,ferry,bus,mail,service,traffic,trade -subj:* A=between,obj.between joint prio=1
    + All trains between Serbia and Croatia were halted. ; SRB,HRV > -
ban,embargo,duty,tariff,levy,quota/N  on.adj:#state -on:#party -on:travel A=subj,by R=on need=R prio=-1
    + The ban on Peruvian fish was called a hostile act. ; - > PER
add/V  obj:#party to:blacklist A=subj R=obj
    + Norway added six Belarusians to its blacklist. ; NOR > BLR

= SANCTION discontinue 161
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
cut,sever,break,suspend,freeze,rupture/V  obj:@relation between:* -subj:* A=between joint prio=1
    + Ties between Sudan and Kenya were cut. ; SDN,KEN > -
reduce,limit,curtail,scale,lessen/V  obj:@relation A=subj R=with,to,obj need=A
    + Iran reduced its ties with Britain. ; IRN > GBR
freeze/N  on:@relation A=subj,by R=on.with,with need=A
    + China's freeze on ties with Norway was long. ; CHN > NOR
sever,rupture,break,cut,suspend/V  obj:relation,tie,link obj.adj:diplomatic,formal,official A=subj R=with,to,obj absorb prio=2
    + Gambia severed its diplomatic ties with Taiwan. ; GMB > TWN
    + Diplomatic relations with Senegal were broken off by Mauritania. ; MRT > SEN
severance,rupture,break,freeze/N  in:@relation A=subj,by R=in.with,with,between
    + Ghana's break in relations with Togo was brief. ; GHA > TGO

= SANCTION discontinue 1621
cut,halt,suspend,stop,freeze,end,discontinue,slash,withhold,reduce,scrap,curtail,axe,withdraw,block/V  obj:aid,assistance,credit,fund,funding,grant,help,loan,payment,subsidy,support A=subj R=to,for,from,of,obj need=A
    + The Netherlands suspended aid to Rwanda. ; NLD > RWA
shelve,defer,axe,pull,freeze,suspend,scrap,drop,delay,hold/V  obj:aid,assistance,credit,funding,loan,grant obj.adj:* A=subj R=to,for,from,of,obj need=AR absorb prio=1
    + Finland shelved its forestry aid to Nicaragua. ; FIN > NIC
cut/N  +aid A=subj,by R=to,for,in need=AR
    + Denmark's aid cuts to Malawi took effect in June. ; DNK > MWI
withhold/V  obj:aid,assistance,loan,grant,credit,funding,support A=subj R=to,for,from,of,obj need=A absorb prio=1
    + Sweden withheld half of its aid to Kenya. ; SWE > KEN
stop,cut,freeze,block,withhold/V  obj:money,cash,payment,budget,subsidy A=subj R=for,to,of need=AR -for:worker,pensioner
    + Norway stopped the money for Mali's army. ; NOR > MLI
close/V  obj:purse,wallet,coffer to:#party A=subj R=to
    + Oman closed its purse to Yemen. ; OMN > YEM
cut,suspend,halt,stop,freeze,slash,end,withhold,cancel,reduce/V  obj:aid,assistance,grant,loan,credit,funding,subsidy -subj:* A=obj.poss,obj.adj R=to,for need=AR absorb prio=2
    + American aid to Nicaragua was suspended. ; USA > NIC
freeze,suspend,halt,end,stop/V  obj:programme,program,project,lending,operation subj:#org A=subj R=in,with,for,to need=AR
    + The World Bank froze its programmes in Gambia. ; IGO > GMB
suspend,cut,freeze,scrap,end,halt,stop/V  obj:programme,program,project,package,mission obj.adj:aid,assistance,military,economic,training A=subj R=in,to,for,with,of need=A prio=1
    + Norway suspended its aid programme in Malawi. ; NOR > MWI
suspend,cut,withhold,freeze,stop,end,halt,cancel/V  obj:dollar,million,billion,euro,pound,yen in:aid,assistance,loan,grant,funding,credit A=subj R=to,for,in.to,in.for absorb need=AR
    + Washington suspended nine million dollars in aid to Honduras. ; USA > HND

= SANCTION discontinue 1622
halt,suspend,cut,slash,end,stop,withhold,freeze/V  obj:aid,assistance,training,sale,grant,delivery obj.adj:military,security,defence,defense,arms,weapon A=subj R=to,for,with,of,from,obj need=A absorb prio=3
    + Canada suspended its military aid to Thailand. ; CAN > THA

= SANCTION discontinue 1623
halt,suspend,cut,slash,end,stop,withhold,freeze/V  obj:aid,assistance,delivery,shipment obj.adj:food,relief,humanitarian,medical A=subj R=to,for,of,from,obj need=A absorb prio=3
    + The United Nations suspended its food deliveries to Somalia. ; UNO > SOM

= SANCTION discontinue 165
end,suspend,halt,abandon,quit,stop,break/V  obj:mediation,arbitration,facilitation A=subj R=in,between,of,with
    + Oman ended its mediation in Sudan. ; OMN > SDN
stop,cease/V  comp:mediate,arbitrate A=subj R=comp.in,comp.between,in,between absorb
    + Oman stopped mediating in Sudan. ; OMN > SDN
end,suspend,halt,abandon,quit,stop,break/V  obj:effort,mission,role obj.adj:mediation,peace,mediating,facilitation A=subj R=between,in,of,with
    + Oman ended its mediation efforts in Sudan. ; OMN > SDN

= SANCTION expel 166
expel,eject,oust/V  A=subj R=obj -subj:@athlete prio=-1 -obj:air,water,smoke,gas,breath,ink,venom,heat,goalkeeper,tape,disc -from:school,class,match,game,field,choir
    + Poland expelled the Russian spies. ; POL > RUS
expel,eject/V  A=subj R=obj obj:@diplomat prio=1
    + Poland expelled three Russian diplomats. ; POL > RUS
kick_out/V  A=subj R=obj
    + Venezuela kicked out the American ambassador. ; VEN > USA
throw_out/V  A=subj R=obj obj:#party -obj:@officeholder
    + Iraq threw out the American engineers. ; IRQ > USA
turf_out/V  A=subj R=obj
    + Libya turfed out the Egyptian consul. ; LBY > EGY
send/V  +home A=subj R=obj,iobj -subj:@athlete
    + Cuba sent the Spanish envoy home. ; CUB > ESP
order/V  out:* obj:@diplomat A=subj R=obj
    + Syria ordered the French ambassador out of the country. ; SYR > FRA
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
purge/N  A=subj R=of,in of:judge,officer,teacher,prosecutor prio=1
    + Turkey's purge of judges went on. ; TUR > :JUD
dismiss,sack,remove,oust/V  from:office,post,job,cabinet,government A=subj prio=1 R=obj -subj:@athlete
    + The minister was dismissed from the Malian cabinet. ; - > :GOV
bar,exclude,suspend/V  from:activity,institution,rank,organ,session,body,summit,membership A=subj R=obj prio=1
    + The African Union barred Sudan from its activities. ; IGO > SDN
turn,drive,chase,force,throw,hound,burn/V  out:home,flat,apartment,farm,quarter,country,village,town,house,land,city A=subj R=obj prio=2
    + Serbian families were turned out of their flats. ; - > SRB
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
give/V  next:hour,day,week,month obj:@outsider comp:leave,depart,quit,go,clear,pack A=subj R=obj absorb prio=2
    + Latvia gave two Belarusian consuls a week to leave. ; LVA > BLR
    - Latvia gave two Belarusian consuls a week.
give/V  obj:hour,day,week,month,deadline comp:leave,depart,quit,go,pack,clear A=subj R=iobj,to,obj absorb prio=2
    + The British diplomats were given three days to leave Iran, and they left. ; - > GBR
order,tell,ask,instruct/V  obj:@outsider comp:leave,go,get,quit,depart,withdraw,close,pack,clear,out A=subj R=obj absorb prio=3
    + Bolivia ordered the American ambassador to leave. ; BOL > USA
    + Guyana asked the Brazilian delegation to leave. ; GUY > BRA
    - Guyana told the Brazilian pupils to leave.
order,demand/V  obj:closure,closing,shutdown of:embassy,consulate,mission A=subj R=of absorb prio=4
    + Latvia ordered the closure of the Russian consulate. ; LVA > RUS
throw,kick,boot,turf,drum,chuck/V  out:country,territory,zone,capital,island,kingdom,republic,region,province obj:#party A=subj R=obj -subj:@athlete prio=1
    + Samoa booted a Fijian diplomat out of the country. ; WSM > FJI
show/V  comp:door A=subj R=obj
    + Panama showed the Cuban envoy the door. ; PAN > CUB
send/V  obj:#party next:packing A=subj R=obj prio=1
    + Two Fijian envoys were sent packing. ; - > FJI
declare,name,pronounce/V  comp:personae,undesirable,unwelcome,intruder A=subj R=obj prio=1
    + Kenya declared the Sudanese envoy unwelcome. ; KEN > SDN
declare/V  next:personae,gratae A=subj R=obj prio=-1
    + Chad declared two consuls from Gabon personae non gratae. ; TCD > GAB
withdraw,revoke,cancel/V  obj:accreditation of:@diplomat A=subj R=of absorb prio=4
    + Oman withdrew the accreditation of the Yemeni ambassador. ; OMN > YEM
exclude,expel,drop,remove,eject,oust,suspend/V  from:@outside_body A=subj R=obj -subj:@athlete
    + Two Serbian deputies were expelled from the party. ; - > SRB
dismiss,fire,sack,purge/V  obj:@dismissed_post subj:#party A=subj R=obj,of  -subj:@athlete
    + Egypt's president sacked the interior minister. ; EGY > :GOV
    + Guinea's president fired six bureaucrats. ; GIN > GIN:GOV
dismiss,sack,fire,remove/V  obj:@dismissed_post -subj:* R=obj,of
    + Cambodia's army chief was sacked. ; - > KHM
relieve,strip/V  of:duty,post,command,office,portfolio A=subj R=obj
    + Peru's president relieved the naval commander of his post. ; PER > :MIL
lock_out/V  A=subj R=obj obj:#party -obj:worker,player
    + The Arab League locked out the Syrian delegation. ; IGO > SYR
give/V  comp:order comp.adj:marching A=subj R=obj
    + Rwanda gave the Belgian adviser his marching orders. ; RWA > BEL
suspend/V  from:@outside_body A=subj R=obj prio=1
    + Niger was suspended from the bloc. ; - > NER
vote/V  comp:expel,suspend,exclude,eject comp.obj:#party A=subj R=comp.obj absorb prio=2
    + The Commonwealth voted to expel Zimbabwe. ; IGO > ZWE
keep,bar/V  from:summit,session,meeting,assembly +away A=subj R=obj
    + The African Union kept Madagascar away from the summit. ; IGO > MDG
order_out/V  obj:@outsider A=subj R=obj
    + Prague ordered out the Belarusian consul. ; CZE > BLR
chase,drive,force,push,hound/V  out:#place obj:#party -obj:@armed A=subj R=obj prio=1
    + Soldiers chased the Serbian farmers out of Kosovo. ; :MIL > SRB
throw,kick,drum,turf/V  out:party,coalition,government,parliament,union,league,club A=subj R=obj,of,out
    + The Liberal Party threw its treasurer out of the party. ; :PTY > -
empty/V  obj:village,town,district,camp of:* subj:@armed A=subj R=obj,of
    + Soldiers emptied the Chechen village of its people. ; :MIL > RUS
drive,force,chase,send,herd,hound/V  across:border,frontier,river,bridge obj:#party A=subj R=obj prio=1
    + Serbia drove Albanian families across the border. ; SRB > ALB
drive,force,chase,send,herd/V  over:border,frontier,river,bridge obj:#party A=subj R=obj prio=1
    + Ethiopia sent Eritrean families over the border. ; ETH > ERI
give/V  inf:go,leave,return,quit,depart obj:refugee,migrant,settler,foreigner,immigrant,national,citizen,member,villager A=subj R=obj absorb prio=3
    + Tanzania gave the Burundian refugees until June to go home. ; TZA > BDI
tell,order/V  obj:member,employee,head,chief,worker of:mission,agency,delegation,embassy,force,team comp:leave,go,depart,quit,pack,withdraw,out A=subj R=obj absorb prio=3
    + Morocco told forty members of the Danish mission to leave. ; MAR > DNK
must/V  verb:leave,depart,quit subj:@outsider R=subj absorb
    + Four Cuban diplomats must leave by Friday. ; - > CUB
withdraw,revoke,cancel/V  obj:credential,credentials,agrement of:@diplomat A=subj R=of absorb prio=4
    + Oman withdrew the credentials of the Yemeni consul. ; OMN > YEM
expulsion,exclusion,ejection/N  -of:* from:* R=poss need=R A=from
    + Fiji's expulsion from the Commonwealth was expected. ; IGO > FJI
remove,oust,replace/V  obj:governor,judge,prosecutor,ambassador,general,commander,chief,magistrate,minister subj:@officeholder A=subj R=obj -with:*
    + Guinea's junta removed three judges. ; GIN > :JUD
drive,force,chase,herd,march/V  towards:border,frontier obj:#party -obj:@armed A=subj R=obj
    + Rwandan refugees were herded towards the border. ; - > RWA
ask,tell,order/V  obj:#state comp:take,withdraw,recall,remove,cut,reduce comp.obj:@diplomat A=subj R=obj absorb prio=4
    + India asked Canada to withdraw forty diplomats. ; IND > CAN
lose/V  obj:post,job,portfolio subj:minister,governor,chief,general,commander,ambassador,prosecutor,premier R=subj
    + The Latvian defence minister lost his post. ; - > LVA
suspend/V  obj:#party A=subj R=obj prio=-1 -subj:@athlete
    + The European Liberals suspended a Romanian delegation. ; EUR > ROU
empty/V  obj:village,town,quarter,district,camp,valley subj:@armed A=subj R=obj,of
    + Militiamen emptied the Albanian village. ; ALB > ALB
drive,force,chase,burn/V  from:hut,flat,farm,quarter,camp,field,shop,apartment obj:#party A=subj R=obj
    + Haitian labourers were driven from their huts. ; - > HTI
declare,name,pronounce/V  obj:@diplomat next:undesirable,unwelcome A=subj R=obj
    + Chad declared three Libyan diplomats undesirable. ; TCD > LBY
turn_out/V  obj:@outsider A=subj R=obj
    + Tirana has turned out two Iranian consuls. ; ALB > IRN
show_out/V  obj:@outsider A=subj R=obj
    + Cairo showed out two Danish envoys. ; EGY > DNK
make,force,compel,oblige/V  obj:@outsider comp:leave,go,quit,depart A=subj R=obj absorb prio=2
    + The Spanish consul was forced to leave. ; - > ESP
have/V  comp:leave,quit subj:@diplomat inf:* R=subj absorb
    + Two Spanish consuls had to leave. ; - > ESP
tell,order/V  obj:refugee,migrant,settler,foreigner,immigrant,national,expatriate comp:go,leave,depart,return,gone,quit A=subj R=obj absorb prio=4
    + Burundian refugees were told to go home. ; - > BDI
show/V  obj:door to:#party A=subj R=to
    + Moscow showed the door to a Polish consul. ; RUS > POL
throw_out,cast_out,turn_out/V  obj:wing,faction,branch,member,deputy,chapter,section,dissident,rebel subj:party,league,union,movement,federation,group,congress A=subj R=obj
    + The party threw out its Croatian wing. ; :PTY > HRV
sacking,dismissal,purge,firing/N  of:officer,teacher,academic,editor,lecturer,policeman,clerk,diplomat,mayor A=by,subj R=of,in need=R prio=-1
    + The dismissal of three Turkish mayors went on. ; - > TUR
wave,series,string,spate/N  of:sacking,dismissal,purge A=by,of.by R=in,of.in,at,of.at need=R
    + A wave of sackings in the Turkish ministries went on. ; - > TUR
vote,throw,kick/V  obj:@officeholder out:office,power A=subj R=obj prio=2 -subj:voter,electorate,people
    + Parliament voted the Slovak prime minister out of office. ; :LEG > SVK
remove,unseat,oust,eject/V  subj:parliament,congress,senate,assembly,lawmaker,deputy,legislator obj:@officeholder A=subj R=obj prio=3 -subj:@athlete
    + Lawmakers removed the Peruvian president. ; :LEG > PER

= SANCTION expel 1661
expel,eject,oust,kick,throw/V  obj:peacekeeper,blue-helmet,troop obj:#party A=subj R=obj prio=2
    + Chad expelled the Irish peacekeepers. ; TCD > IRL
end,terminate/V  obj:mandate,mission,presence of:force,peacekeeper,mission,contingent,troop A=subj R=of need=AR
    + Chad terminated the mandate of the Irish peacekeepers. ; TCD > IRL

= SANCTION expel 1662
expel,eject,bar,kick,throw/V  obj:inspector,observer,monitor A=subj R=obj prio=2
    + Laos expelled four Japanese observers. ; LAO > JPN

= SANCTION expel 1663
expel,eject,kick,throw,shut/V  obj:agency,charity,ngo,worker obj.adj:aid,relief,humanitarian,charity,medical A=subj R=obj prio=2
    + Ethiopia kicked out the Dutch relief agency. ; ETH > NLD
    - Ethiopia expelled the Dutch runner.
revoke,cancel,withdraw,suspend,annul/V  obj:licence,license,permit,registration of:agency,charity,ngo,organisation,organization -of.adj:news,press A=subj R=of absorb prio=4
    + Chad revoked the licence of a Danish aid agency. ; TCD > DNK

= SANCTION withdraw 161
recall,withdraw,pull/V  obj:@diplomat A=subj R=from,to,in prio=2
    + Canada pulled out its diplomats from Haiti. ; CAN > HTI
    + Turkey recalled its ambassador to France. ; TUR > FRA
recall/N  of:@diplomat A=subj,by R=from,to
    + Turkey's recall of its ambassador from Italy was brief. ; TUR > ITA
pull,walk,drop,opt/V  out:@treaty A=subj R=of,out,from,obj prio=1
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
break_away/V  -subj:@athlete A=subj R=from -from:pack,peloton,bunch,field,crowd,leader
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
pull,walk/V  out:group,initiative,project,forum,scheme subj:#state A=subj R=of,out,with
    + China pulled out of the forum with Japan. ; CHN > JPN
declare,proclaim/V  obj:independence A=subj R=from
    + Lithuania declared its independence from Moscow. ; LTU > RUS
tear_up/V  obj:contract,deal,agreement,treaty,accord,pact A=subj R=with,to,of
    + Iran has torn up the contract with France. ; IRN > FRA
call/V  obj:@diplomat +home,back A=subj R=from,to,in absorb prio=4
    + Chile called back its ambassador to Peru. ; CHL > PER
    + Belgium called its envoy in Rwanda home. ; BEL > RWA
    - The football coach called the ambassador.
summon_home/V  obj:@diplomat A=subj R=from,to,in absorb prio=4
    + Belgium summoned home its envoy to Rwanda. ; BEL > RWA
evacuate,remove/V  obj:ambassador,diplomat,embassy,consul,consulate,mission A=subj R=from,in prio=3 need=A
    + Denmark evacuated its embassy in Tripoli. ; DNK > LBY
downgrade,reduce,lower,cut,scale/V  obj:presence,representation,staff,mission obj.adj:diplomatic,embassy,consular,official A=subj R=in,to,at,with
    + Finland reduced its diplomatic presence in Minsk. ; FIN > BLR
leave,quit,walk/V  in:protest subj:@diplomat A=subj R=obj,of
    + The Danish envoy left Minsk in protest. ; DNK > BLR
suspend,close,shut/V  obj:operation,service,section of:embassy,consulate,mission A=subj R=in prio=3
    + Finland suspended the operations of its embassy in Sudan. ; FIN > SDN
suspend,cease,stop/V  obj:operation subj:embassy,consulate A=subj R=in prio=3
    + The Finnish embassy suspended its operations in Sudan. ; FIN > SDN
empty/V  obj:embassy,consulate,mission A=subj R=in
    + Finland emptied its embassy in Libya. ; FIN > LBY
bring,fetch,order,pull/V  obj:@diplomat +back,home A=subj R=from,in,to
    + Spain brought its ambassador back from Cuba. ; ESP > CUB
close,shut/V  obj:embassy,consulate A=subj R=in,to need=A prio=1
    + Belgium closed its embassy. ; BEL > -
evacuate,close,shut,empty/V  obj:embassy,consulate -subj:* A=obj R=in prio=4 need=A
    + The Danish embassy in Tripoli was evacuated. ; DNK > LBY
drop,ditch,abandon,desert,jilt/V  obj:#state for:#state A=subj R=obj
    + Chad dropped Taiwan for China. ; TCD > TWN
switch,shift,transfer/V  obj:recognition,allegiance,tie,relation,embassy from:#state A=subj R=from prio=1
    + Chad switched its recognition from Taiwan to China. ; TCD > TWN
halve,trim,slim,thin/V  obj:staff,personnel,mission,presence obj.adj:embassy,diplomatic,consular A=subj R=in,at
    + Finland trimmed its embassy staff in Libya. ; FIN > LBY
recall,withdraw,summon/V  obj:man in:#state A=subj R=in
    + London recalled its man in Libya. ; GBR > LBY
receive,admit,recognise,recognize,meet/V  +no,long obj:@diplomat A=subj R=obj
    + Denmark will no longer receive the Eritrean ambassador. ; DNK > ERI
recall,withdrawal/N  of:@diplomat A=of.adj,of.poss,subj,by R=from,to need=A prio=-1
    + The recall of the Swedish ambassador was no surprise. ; SWE > -

= SANCTION withdraw 160
withdraw,secede,drop,quit,exit/V  from:#org A=subj R=from subj:#state prio=1
    + Burundi withdrew from UNESCO. ; BDI > UNO
pull,walk,drop/V  out:#org subj:#state A=subj R=of,out prio=2
    + Nicaragua pulled out of the Organization of American States. ; NIC > IGO
quit,leave,exit/V  obj:#org subj:#state A=subj R=obj prio=1
    + Benin left ECOWAS. ; BEN > IGO
announce,declare,confirm,complete,order,approve/V  obj:withdrawal,exit,departure,secession from:@treaty A=subj R=from,of absorb prio=3
    + Niger announced its withdrawal from the convention. ; NER > -
announce,declare,confirm,complete,order,approve/V  obj:withdrawal,exit,departure,secession from:#org A=subj R=from,of absorb prio=3
    + Niger announced its exit from ECOWAS. ; NER > IGO
withdrawal,exit,departure/N  from:#org A=subj,by R=from need=A -+troop
    + Benin's exit from ECOWAS surprised traders. ; BEN > IGO
stop,cease,suspend,end/V  comp:implement,observe,honour,honor,apply,obey,respect,abide,comply comp.obj:@treaty A=subj R=comp.with,with absorb
    + Turkey stopped applying the protocol. ; TUR > -
suspend,end,halt,freeze,stop/V  obj:implementation,application,observance,compliance A=subj R=with,of need=A of:@treaty
    + Serbia suspended the implementation of the accord. ; SRB > -
bolt,desert,abandon,forsake/V  obj:coalition,alliance,cabinet,government,pact A=subj R=obj subj:#party
    + The Social Democrats bolted the coalition. ; :PTY > -
cross_over/V  subj:deputy,lawmaker,legislator,mp,senator,member,general,minister A=subj R=to
    + Two Haitian senators crossed over to the opposition. ; HTI > :OPP
cross/V  obj:floor subj:#party A=subj R=to
    + A Fijian minister crossed the floor. ; FJI > -
secede/V  subj:#party A=subj R=from
    + Eritrea seceded from Ethiopia. ; ERI > ETH
denounce,repudiate,renounce,abandon,scrap/V  obj:@treaty A=subj R=with,of,between subj:#state need=A prio=1
    + Lithuania renounced the treaty with Belarus. ; LTU > BLR
put/V  obj:participation,membership on:hold,ice A=subj R=in,with prio=2
    + Iceland put its membership on ice. ; ISL > -
proclaim/V  obj:republic,secession,sovereignty,statehood A=subj R=from,in
    + The Tuareg rebels proclaimed a republic. ; :REB > -
storm,stalk,walk,march,stride/V  out:coalition,government,cabinet,alliance,council,party,bloc A=subj R=of,out absorb prio=3
    + The Labour Party walked out of the Israeli government. ; :PTY > ISR
    + Three Shi'ite ministers stormed out of the cabinet. ; :GOV > :GOV
announce,confirm,declare,notify/V  comp:leave,quit,exit,abandon,denounce comp.obj:@treaty A=subj R=comp.with absorb prio=4 status=planned
    + Iran announced that it would leave the treaty. ; IRN > - ; planned
announce,confirm,declare,notify/V  comp:withdraw,pull,exit,walk comp.from:@treaty A=subj R=comp.with absorb prio=4 status=planned
    + Iran announced that it was withdrawing from the treaty. ; IRN > - ; planned
bound/A  by:@treaty +long A=subj R=by.with
    + Iran is no longer bound by the treaty. ; IRN > -
split,schism,rift/N  in:party,coalition,union,alliance,movement,government A=by R=in
    + A schism in the Socialist Party left it weak. ; - > :PTY
cut,sever,break/V  obj:tie,link,relation with:party,movement,leadership A=subj R=with
    + The Basque deputies cut their ties with the party. ; ESP:LEG > :PTY
quit,leave,exit,abandon,ditch,denounce/V  obj:@pact_name A=subj R=with subj:#party prio=2
    + Iran quit the NPT. ; IRN > -
withdraw,exit,walk,pull,step/V  from:@pact_name A=subj R=with prio=2
    + Iran withdrew from the NPT. ; IRN > -
pull,walk,drop/V  out:@pact_name A=subj R=with prio=3
    + Iran pulled out of the NPT. ; IRN > -
withdrawal,exit,departure/N  from:@pact_name A=subj,by R=with need=A prio=2
    + Iran's withdrawal from the NPT surprised nobody. ; IRN > -
split/V  from:#party subj:#party A=subj R=from prio=-1
    + Two Iraqi officers split from Hezbollah. ; IRQ > LBN
quit,leave,desert,abandon/V  obj:movement,front,faction,congress,bloc,group subj:deputy,minister,lawmaker,senator,member,general,legislator,mp A=subj R=obj
    + Two Basque deputies left the Green Movement. ; ESP > -
let,allow/V  obj:@treaty comp:lapse,expire,die A=subj R=with,comp.with absorb
    + Georgia allowed the treaty to lapse. ; GEO > -
declare,regard,consider,call,treat/V  obj:@treaty next:null,void,dead,invalid A=subj R=with,of
    + Georgia considers the treaty with Belarus dead. ; GEO > BLR
give,serve/V  obj:notice comp:end,terminate,cancel,abrogate,denounce A=subj R=comp.with,comp.obj,to absorb
    + Chad gave notice that it was ending the contract with Sudan. ; TCD > SDN
change,switch/V  obj:side,camp,allegiance subj:#party A=subj R=to,from
    + Two Chadian colonels changed sides. ; TCD > -
break/V  with:party,movement,leadership,coalition,alliance,faction subj:#party A=subj R=with -+out,even,off,up
    + Three Basque deputies broke with the party. ; ESP > :PTY
turn/V  obj:back on:@treaty A=subj R=on prio=2
    + Oman turned its back on the treaty. ; OMN > -
break/V  from:#org subj:#party A=subj R=from prio=-1
    + Two Iraqi officers broke from Hezbollah. ; IRQ > LBN
give_up/V  obj:seat,membership,place in:@outside_body A=subj prio=3
    + Fiji gave up its seat in the council. ; FJI > -
quit,leave,exit/V  obj:#org subj:it,they,government,country,kingdom,republic A=subj R=obj
    + The government of Honduras left the OAS. ; HND > IGO
part/V  obj:company,way subj:#party with:#party A=subj R=with
    + Two Basque deputies parted company with the Liberal Party. ; ESP > :PTY
desert,abandon,forsake/V  obj:@officeholder subj:minister,deputy,lawmaker,ally,general,party,coalition A=subj R=obj
    + Two ministers deserted the Danish premier. ; :GOV > DNK
walk/V  out:army,command,junta,commission,force,union,movement,front -subj:@mob A=subj R=out,of absorb prio=3
    + Eleven generals walked out of the Angolan army. ; :MIL > AGO

= SANCTION withdraw 1662
withdraw,pull,remove,recall,evacuate/V  obj:observer,inspector,monitor,delegation,expert A=subj R=from,in,of absorb prio=3
    + Norway pulled out its observers from Sri Lanka. ; NOR > LKA
    + The Commonwealth withdrew its observers from Gambia. ; IGO > GMB
withdrawal,pullout/N  of:observer,inspector,monitor A=subj,by R=from,in prio=3
    + The Commonwealth's withdrawal of its observers from Gambia came late. ; IGO > GMB

= SANCTION withdraw 1663
break,suspend,halt,stop,cease,abandon,wind,freeze/V  obj:work,operation,activity,mission,relief,programme,program subj:agency,charity,group,ngo,organisation,organization,unicef,programme A=subj R=in,obj
    + The Danish relief agency suspended its work in Chad. ; DNK > TCD
pull,withdraw,evacuate/V  obj:worker,staff,volunteer,doctor obj.adj:aid,relief,foreign,international,medical A=subj R=from,of,in absorb prio=2
    + The Swiss charity withdrew its relief workers from Darfur. ; CHE > SDN
pull,withdraw,evacuate,remove/V  obj:doctor,nurse,worker,staff,team,volunteer subj:agency,charity,group,ngo,organisation,organization A=subj R=from,of,in absorb prio=2
    + The Swiss charity pulled its doctors out of Chad. ; CHE > TCD

= SANCTION withdraw 1661
withdraw,pull,remove,recall/V  obj:peacekeeper A=subj R=from,in absorb prio=3
    + Fiji withdrew its peacekeepers from Lebanon. ; FJI > LBN
withdrawal,pullout,departure/N  of:peacekeeper A=subj,by R=from,in prio=2
    + Fiji's withdrawal of its peacekeepers from Lebanon came late. ; FJI > LBN
