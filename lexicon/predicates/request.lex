# REQUEST: appeals, demands, orders, calls for something.  Words only; what is asked for is no event of its own.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate

= REQUEST assist 023
turn/V  to:* for:@assistance A=subj R=to prio=2
    + Greece turned to Russia for help. ; GRC > RUS
want,need/V  obj:@assistance A=subj R=from,of prio=1
    + Jordan wants money from Saudi Arabia. ; JOR > SAU
ask,appeal,beg,plead,call,request,implore/V  for:@assistance A=subj R=obj,to,from,on,with,of prio=2
    + Haiti asked France for help. ; HTI > FRA
    + Greece begged its neighbour Turkey for help. ; GRC > TUR
ask,urge,request,implore,beg,call,press/V  comp:@assisting A=subj R=obj,comp.subj,on prio=2 absorb
    + Ukraine asked Germany to send tanks. ; UKR > DEU
request,seek/V  obj:@assistance A=subj R=from,of,obj absorb prio=2
    + Ethiopia sought aid from the European Union. ; ETH > EUR
apply/V  for:asylum,loan,shelter,aid A=subj R=in,to
    + A Cuban dancer applied for asylum in Canada. ; CUB > CAN
issue,launch,make,renew,repeat/V  obj:appeal,plea,request for:@assistance A=subj R=to,from prio=2
    + Somalia issued an appeal to Norway for food. ; SOM > NOR
appeal,plea,request,call/N  for:@assistance A=subj,from,by R=to,on need=A prio=1
    + Somalia's plea to Norway for food was heard. ; SOM > NOR
ask,urge,request,implore,beg,call,press,plead,appeal/V  comp:@assisting A=subj R=obj,comp.subj,on,with,to prio=2 absorb
    + Ukraine appealed to Germany to send tanks. ; UKR > DEU
seek/V  obj:asylum,refuge,shelter A=subj R=in,at,from prio=3
    + A Cuban dancer sought asylum in Spain. ; CUB > ESP
    - The hikers sought shelter from the storm.
call_in/V  obj:mediator,observer,expert,peacekeeper,inspector,rescuer A=subj R=obj,from
    + Georgia called in observers from Norway. ; GEO > NOR
want/V  comp:help,mediate,arm,rescue,send,fund A=subj R=comp.subj,obj comp.subj:* absorb prio=3
    + Mali wants France to send troops. ; MLI > FRA
ask,plead,appeal,beg,call/V  for:million,billion,dollar,euro A=subj R=to,from,with,obj prio=3
    + Sudan pleaded with Norway for a million dollars. ; SDN > NOR
send,radio,issue,transmit/V  obj:call,signal,message obj.mod:distress,mayday A=subj R=to
    + A Greek ship sent a distress call to Malta. ; GRC > MLT
need,want/V  obj:guarantee,word,assurance,proof,clarity,security,weapon,ammunition,peacekeeper subj:#state A=subj R=from,of
    + Ukraine wants guarantees from Germany. ; UKR > DEU
seek/V  obj:delay,extension,relief,respite,rescheduling,postponement,moratorium A=subj R=from,of,on,with
    + Greece is seeking a delay from Germany. ; GRC > DEU

= REQUEST assist 0231
ask,appeal,seek,request,apply/V  for:loan,credit,bailout,grant,debt,moratorium,financing A=subj R=obj,to,from,in,of prio=4
    + Hungary asked Russia for a loan. ; HUN > RUS
seek,request,want/V  obj:loan,credit,bailout,grant,moratorium,financing A=subj R=from,of prio=4
    + Moldova is seeking loans from the European Union. ; MDA > EUR

= REQUEST assist 0232
ask,appeal,plead,beg,press/V  for:weapon,arms,missile,tank,ammunition,troop,jet,artillery,weaponry A=subj R=obj,to,from,with,of prio=4
    + Ukraine pleaded with the United States for more ammunition. ; UKR > USA
seek,request,want/V  obj:weapon,arms,missile,tank,ammunition,jet,artillery,weaponry A=subj R=from,of prio=4
    + Ukraine sought missiles from Germany. ; UKR > DEU

= REQUEST assist 0233
ask,appeal,beg,plead,call,request/V  for:food,medicine,tent,grain,blanket,vaccine,doctor,relief,rice,wheat,water A=subj R=obj,to,from,with,on,of prio=4 -obj:#number
    + Somalia appealed to Norway for food. ; SOM > NOR
    - The guests asked for more wine.
seek,request/V  obj:food,medicine,tent,grain,blanket,vaccine,doctor,rice,wheat A=subj R=from,of prio=4
    + Nepal requested tents from India. ; NPL > IND

= REQUEST assist 0234
ask,appeal,request,seek,urge,implore,call/V  for:peacekeeper,observer,monitor,force,mission A=subj R=obj,to,from,of,on prio=4
    + Liberia asked the United Nations for peacekeepers. ; LBR > UNO
request,seek,want/V  obj:peacekeeper,observer,monitor,mission A=subj R=from,of,obj prio=4
    + Liberia requested peacekeepers from the United Nations. ; LBR > UNO
seek,request,want/V  obj:force,mission obj.mod:peacekeeping,stabilisation,stabilization,protection A=subj R=from,of prio=4
    + Liberia sought a peacekeeping force from the United Nations. ; LBR > UNO

= REQUEST assist 028
invite,ask,request,urge,call,appeal/V  comp:mediate,broker,arbitrate,intervene A=subj R=obj,comp.subj,on,to absorb prio=3
    + Cyprus invited Norway to mediate. ; CYP > NOR
ask,seek,request,call,appeal/V  for:mediation,mediator,arbitration A=subj R=by,from,of,to,on,obj absorb prio=4
    + Cyprus called for mediation by Norway. ; CYP > NOR

= REQUEST assist 103
must,should/V  verb:@assisting A=speaker! R=subj prio=2 absorb
    + Ukraine said that Germany should send tanks. ; UKR > DEU
demand/V  obj:@assistance A=subj R=from,of absorb prio=3
    + Greece demanded aid from Germany. ; GRC > DEU

= REQUEST assist 108
demand,insist/V  comp:mediate,arbitrate A=subj R=comp.subj,of absorb prio=4
    + Cyprus demanded that Norway mediate. ; CYP > NOR

= REQUEST change 020
urge,exhort,implore,press,counsel,beseech,entreat,pressure,prod,lobby,beg/V  A=subj R=obj,on,comp.subj,for absorb -+off
    + France urged Lebanon to form a government. ; FRA > LBN
    - The Austrian chancellor begged off.
ask/V  obj:* comp:name,identify,quote A=subj R=obj absorb
    + Norway asked Sudan to name a date. ; NOR > SDN
    - A Norwegian officer asked not to be named.
ask/V  A=subj R=obj,comp.subj,from,for,of comp:* absorb -comp:say,name,identify,quote,dance,sing -comp.subj:name -next:why,whether -obj:leave
    + Kenya asked Somalia to explain the map. ; KEN > SOM
ask/V  A=subj R=obj,from,of for:* absorb -for:@no_stake -for:bill,salt,pepper,glass,autograph,direction,menu,coffee,tea
    + Greece asked Turkey for an explanation. ; GRC > TUR
    - The Italian president asked the waiter for the bill.
request,seek/V  A=subj R=from,of,obj,comp.subj obj:@request absorb
    + Mexico requested an explanation from Guatemala. ; MEX > GTM
demand,appeal,plea,request/N  A=subj,from,by R=on,to,for need=A absorb
    + Russia's demands on Ukraine grew sharper. ; RUS > UKR
call_on/V  A=subj R=on,obj,comp.subj absorb -on:aunt,mother,grandmother,friend,neighbour,uncle,widow
    + China called on Japan. ; CHN > JPN
call/V  for:* A=subj R=for absorb -obj:* need=A
    + Brazil called for new rules at the World Bank. ; BRA > -
call/V  upon:* A=subj R=upon absorb
    + Chad called upon Libya to think again. ; TCD > LBY
call/V  on:* comp:* A=subj R=on absorb -obj:* prio=1
    + Norway called on Sudan to think again. ; NOR > SDN
appeal/V  A=subj R=to,comp.subj absorb -subj:lawyer,game,show,film,book,beach,design,style,dish,batsman,bowler,fielder -to:tourist,child,customer,buyer,shopper,visitor,reader,viewer,audience,fan,taste,palate,teenager,collector
    + The United Nations appealed to Syria. ; UNO > SYR
plead/V  A=subj R=with,to absorb -obj:guilty -+guilty,innocent
    + Pakistan pleaded with India to talk. ; PAK > IND
warn_against/V  A=subj R=against,obj -subj:dentist,doctor,scientist,researcher,label,sign,vet,guidebook,analyst,forecaster
    + China warned against interference. ; CHN > -
    - Swedish dentists warn against fizzy drinks.
recommend,propose,suggest/V  obj:* A=subj R=to,for prio=-2
    + Egypt proposed a plan to Israel. ; EGY > ISR
recommend,propose,suggest/V  A=subj R=to,comp.subj comp:* absorb -next:have
    + Finland recommended that Russia open a second crossing. ; FIN > RUS
want,need/V  obj:@request -obj:vote A=subj R=from,of,in,by
    + Norway wants an inquiry in Denmark. ; NOR > DNK
make,issue,launch,renew,repeat/V  obj:appeal,plea,call,demand A=subj R=to,on,for
    + Haiti made an appeal to the United States. ; HTI > USA
push/V  for:* A=subj R=for,in absorb
    + Poland pushed for new rules in the European Union. ; POL > EUR
clamor,clamour,agitate,campaign/V  for:* A=subj R=for,from,in absorb
    + Serbia clamoured for changes in Kosovo. ; SRB > KOS
submit,table,file/V  obj:demand,request,petition,resolution,motion A=subj R=to,on,with,in
    + Sweden submitted a petition to Turkey. ; SWE > TUR
press,pressure,lobby/V  for:* A=subj R=obj,in absorb obj:#party prio=2
    + Ukraine lobbied NATO for membership. ; UKR > IGO
push/V  obj:#party A=subj R=obj for:* absorb prio=1
    + Poland pushed the European Union for tougher sanctions. ; POL > EUR
push,press,nudge,prod,coax,cajole,encourage,advise,challenge,dare/V  inf:* obj:#party A=subj R=obj absorb -subj:doctor
    + China nudged North Korea to change course. ; CHN > PRK
keep_up/V  obj:pressure A=subj R=on,to prio=1
    + The United States kept up its pressure on Egypt. ; USA > EGY
join,echo,back,repeat,renew,reiterate,add/V  obj:call,demand,appeal,plea A=subj R=on,to for:* absorb
    + Norway renewed its call on Sudan for new laws. ; NOR > SDN
call/N  for:* A=subj,from,by R=on,to need=A absorb
    + Norway's calls for better laws in Kenya were ignored. ; NOR > -
call/N  inf:* A=subj,from,by R=on,to,comp.subj need=A absorb
    + Norway's call on Sudan to think again was ignored. ; NOR > SDN
launch,start,sign,organise,organize,circulate,present,deliver/V  obj:petition A=subj R=to,against
    + A petition launched by the Italian opposition has gathered 30,000 signatures. ; ITA:OPP > -
    + Teachers launched a petition against the Cuban government. ; :EDU > CUB
    - Fans signed a petition against the coach.
want/V  obj:law,bill,decree,ruling,treaty,clause,tax,duty,quota,ban,embargo,curfew,siege,verdict A=subj R=obj.of,obj.by need=A absorb -+not
    + The Slovak opposition wants the law struck down. ; SVK:OPP > -
    + Togo wants the embargo lifted. ; TGO > -
make/V  next:conditional,contingent,dependent obj:aid,loan,help,assistance,support,credit,membership,release,withdrawal,funding,money,recognition,deal A=subj R=obj.to,obj.for,on.in,on.by need=A
    + Washington made aid to Egypt conditional on reforms. ; USA > EGY
    + The IMF has made a loan to Kenya contingent on lower subsidies. ; IGO > KEN
knock/V  on:door subj:#state A=subj R=on.poss,on.of
    + Ukraine is knocking on NATO's door. ; UKR > IGO
    + Turkey knocked on the door of the European Union. ; TUR > EUR
    - The plumber knocked on the door of the French minister.
lobby,petition/V  A=subj R=obj -subj:@mob
    + Ecuador petitioned the United Nations. ; ECU > UNO
lodge,file,submit,send/V  obj:request,appeal A=subj R=with,to,in for:*
    + Spain lodged a request for a review with the European Union. ; ESP > EUR
appeal/V  to:court,tribunal A=subj R=to,against prio=2
    + The editor appealed to a Turkish court. ; :JRN > TUR
turn/V  to:court,tribunal,council,nations A=subj R=to
    + Georgia turned to a Swiss court. ; GEO > CHE
advocate/V  obj:* A=subj R=of,for,by,in -obj:@disease
    + Norway advocated reform of the United Nations. ; NOR > UNO
make/V  obj:case for:* A=subj R=to,with
    + Poland made the case for sanctions to the European Union. ; POL > EUR
remind/V  obj:#party of:duty,obligation,promise,responsibility,commitment A=subj R=obj
    + Norway reminded Sudan of its obligations. ; NOR > SDN
suggest,propose/V  comp:* A=subj R=comp.subj! absorb -comp:have,be,stage,fake -comp:@offend -next:have
    + Finland suggested that Russia open a second bridge. ; FIN > RUS
    - A Finnish officer suggested that Russia had opened the valve.
float,table/V  obj:proposal,idea,plan A=subj R=to,for
    + Norway floated a proposal for Sudan. ; NOR > SDN
put_forward/V  obj:proposal,idea,plan A=subj R=to,for
    + Norway put forward a plan for Sudan. ; NOR > SDN
like/V  +would comp:* A=subj R=comp.subj,obj absorb need=AR
    + Norway would like Sudan to think again. ; NOR > SDN
    - The Norwegian singer would like to rest.
advise/V  against:* prio=2 A=subj R=obj
    + Norway advised Sudan against a war. ; NOR > SDN

= REQUEST change 021
urge,ask,press,request,implore,call,appeal,beg,exhort/V  comp:buy,trade,invest,cooperate,join A=subj R=obj,on,comp.subj,to absorb prio=3
    + Norway urged Chad to cooperate with the court. ; NOR > TCD

= REQUEST change 0241
tell/V  inf:resign,quit,step A=subj R=obj absorb prio=3
    + The bishops told the Haitian president to quit. ; :REL > HTI
    - The minister told reporters that he would quit.
call,urge,ask,press,appeal/V  inf:resign,quit,step,go A=subj R=on,obj,to,comp.subj absorb prio=3
    + Opposition leaders called on the Haitian president to step down. ; :OPP > HTI
call,press,push,appeal,ask/V  for:resignation,ouster,removal,dismissal,impeachment,election,elections,poll A=subj R=of,in,for,obj absorb prio=3
    + The bishops called for elections in Haiti. ; :REL > HTI
call,resignation,demand/N  for:resignation,ouster,removal,dismissal,election A=subj,from,by R=of,for need=A prio=1
    + The bishops' call for the resignation of the Haitian president was bold. ; :REL > HTI

= REQUEST change 0242
call,push,press,campaign,appeal/V  for:reform,review,change,referendum,amendment,repeal,overhaul,inquiry,probe,investigation A=subj R=of,in,into,by,obj absorb prio=2
    + The bishops called for a referendum in Malta. ; :REL > MLT
should,must,need/V  verb:be subj:inquiry,investigation,probe,election,referendum,dialogue,sanction,ceasefire,halt,reform A=speaker! R=of,into,in,on,against
    + The Jamaican opposition said there should be an inquiry into the killings. ; JAM > -

= REQUEST change 0243
call,press,push,campaign,appeal/V  for:right,freedom,equality,protection,transparency A=subj R=of,in,for absorb prio=2
    + The bishops called for rights of women in Malta. ; :REL > MLT
urge,ask,press,call,appeal/V  comp:respect,protect,uphold,guarantee,improve A=subj R=obj,on,to,comp.subj absorb prio=3
    + Amnesty urged Qatar to improve the lot of workers. ; NGO > QAT

= REQUEST change 0244
call,press,push,campaign,appeal/V  for:democracy,independence,autonomy,secession,constitution,federalism A=subj R=of,in,from,for absorb prio=2
    + The bishops called for autonomy in Malta. ; :REL > MLT

= REQUEST change 027
urge,ask,press,request,implore,call,appeal,beg,exhort/V  comp:settle,resolve,reconcile,compromise A=subj R=obj,on,comp.subj,to absorb prio=3
    + Norway urged Sudan to settle the dispute. ; NOR > SDN
call,appeal,press,push/V  for:settlement,solution,compromise,reconciliation A=subj R=of,in,between,with,on absorb prio=2
    + Norway called for a settlement between Chad and Sudan. ; NOR > TCD,SDN

= REQUEST change 100
must,should/V  A=speaker! R=subj! -verb:be,have absorb
    + India said that Pakistan must act. ; IND > PAK
demand/V  A=subj R=of,from,comp.subj,obj absorb
    + Turkey demanded that Greece explain the incident. ; TUR > GRC
insist/V  A=subj R=comp.subj,on absorb comp:* need=AR
    + Iran insisted that Russia pay reparations. ; IRN > RUS
tell/V  A=subj R=obj absorb inf:* -obj:child,son,daughter,grandson,waiter,pupil,class
    + The United States told Pakistan to do more. ; USA > PAK
want/V  A=subj R=comp.subj,obj comp:* absorb need=AR
    + Israel wants Lebanon to move the militia. ; ISR > LBN
give/V  until:* A=subj R=obj,iobj,to
    + Israel gave Lebanon until Friday. ; ISR > LBN
summon/V  A=subj R=obj subj:court,judge,prosecutor
    + A court summoned the minister. ; :JUD > :GOV
give/V  obj:hour,day,week,month inf:* A=subj R=iobj,obj,to! absorb prio=2 -comp:leave,depart,quit
    + Russia gave Ukraine 48 hours to pay. ; RUS > UKR
insist/V  on:* A=subj R=with,from,of,on absorb -on:right,innocence need=A
    + Iceland insisted on a referendum. ; ISL > -
set/V  obj:condition,term,deadline A=subj R=for,to,on
    + The European Union set conditions for Serbia. ; EUR > SRB
    - The builder set a deadline for himself.
order,instruction,directive,injunction/N  of:#party A=of,subj +on,under
    + The rebels stayed on the orders of the Timorese leader. ; TLS > -
    - The order of the day was rest.
order,instruction,directive/N  A=subj,from,by R=to inf:* absorb need=A prio=1
    + The court's order to the Turkish ministry to pay was clear. ; :JUD > TUR
demand/N  of:#party A=of R=on,to,for absorb
    + Sweden heard the demand of Norway for an apology. ; NOR > -
require,oblige,compel/V  inf:* A=subj R=obj absorb subj:#party
    + The European Union required Malta to publish the list. ; EUR > MLT
rule/V  comp:must,pay,redraw,reinstate,hand,hold,scrap subj:court,tribunal,judge A=subj R=comp.subj absorb
    + The court ruled that Turkey must pay. ; :JUD > TUR
press/V  obj:demand A=subj R=on,for,with prio=1
    + Serbia pressed its demands on Croatia. ; SRB > HRV
order,command,direct,instruct/V  inf:* -obj:@troops A=subj R=obj,comp.subj absorb prio=1
    + Iraq ordered the inspectors of the United Nations to go. ; IRQ > UNO
    + The court ordered the Turkish government to redraw the map. ; :JUD > TUR
give/V  next:hour,day,week,month next:to obj:#party A=subj R=obj,iobj absorb need=AR prio=-1
    + Norway gave the Kenyan junta a week to think again. ; NOR > KEN
need/V  inf:* A=speaker! R=subj! absorb -comp:have,be
    + France said that Poland needed to change its laws. ; FRA > POL
issue,give/V  obj:order,instruction,command,directive inf:* A=subj R=to,iobj absorb
    + The court issued an order to the Turkish ministry to pay. ; :JUD > TUR
appeal/V  subj:lawyer,defence,defense,prosecutor,prosecution,convict,defendant,attorney A=subj R=to,against,in -for:* prio=1
    + The Turkish lawyers will appeal. ; TUR > - ; planned

= REQUEST change 1041
table,file,submit,bring,move,introduce,propose/V  obj:motion next:confidence,censure,impeachment A=subj R=against,in prio=2
    + The opposition tabled a motion of no confidence in the Kenyan government. ; :OPP > KEN
put_forward,bring_forward/V  obj:motion A=subj R=against,in
    + The opposition brought forward a motion against the Kenyan government. ; :OPP > KEN
motion/N  of:censure,confidence A=by,from,subj R=against,in need=A
    + There was a motion of censure by the opposition. ; :OPP > -
demand,want/V  obj:resignation,ouster,removal,election,elections,head A=subj R=of,from,in,obj absorb prio=3
    + The opposition demanded the resignation of the Haitian president. ; :OPP > HTI
want/V  next:out,gone,back obj:#party A=subj R=obj need=AR
    + The Poles want the Russian envoy out. ; POL > RUS
demand/V  comp:resign,quit,step A=subj R=comp.subj absorb prio=4
    + The opposition demanded that the Haitian president resign. ; :OPP > HTI

= REQUEST change 1042
demand/V  obj:apology,explanation,compensation,reform,inquiry,investigation,probe,repeal,change,reparation A=subj R=from,of,by,in,into absorb prio=2
    + China demanded an apology from Japan. ; CHN > JPN

= REQUEST change 1043
demand/V  obj:right,freedom,protection,equality,justice A=subj R=from,of,for,in absorb prio=2
    + The Kurds demanded equal rights from Turkey. ; :SOC > TUR

= REQUEST change 1044
demand/V  obj:independence,autonomy,democracy,secession,referendum,constitution A=subj R=from,of,for,in absorb prio=2
    + The Kurds demanded autonomy from Turkey. ; :SOC > TUR

= REQUEST change 107
demand,insist/V  comp:settle,resolve,reconcile,compromise A=subj R=comp.subj,of absorb prio=4
    + Norway demanded that Sudan settle the dispute. ; NOR > SDN

= REQUEST meet 026
ask,urge,request,press,call,invite/V  comp:@meeting_verb A=subj R=obj,comp.subj,on,comp.with,comp.obj prio=2 absorb
    + Egypt urged Israel to resume talks. ; EGY > ISR
ask,call,press,appeal,push/V  for:@meeting A=subj R=with,between,obj,on,to,for -obj:ambassador,envoy,diplomat,own -+back prio=2
    + Pakistan called for talks with India. ; PAK > IND
request,seek,demand/V  obj:@meeting A=subj R=with,between,obj prio=2
    + North Korea sought talks with the United States. ; PRK > USA
ask,urge,request,press,call,invite,appeal,implore,exhort/V  comp:come,go,sit,return,get comp.to:table,negotiation,talk,dialogue A=subj R=obj,comp.subj,on,to prio=4 absorb
    + India asked Pakistan to come back to the negotiating table. ; IND > PAK
ask,urge,request,press,call,invite,appeal,beg,exhort,implore/V  comp:@meeting_verb A=subj R=obj,comp.subj,on,to prio=2 absorb
    + Norway appealed to Sudan to resume talks. ; NOR > SDN
urge/V  obj:@meeting A=subj R=with,between,on absorb prio=2
    + Norway urged talks between Chad and Sudan. ; NOR > TCD,SDN
want/V  obj:@meeting A=subj R=with,between prio=2
    + Cuba wants talks with the United States. ; CUB > USA
summon,recall/V  obj:leader,lawmaker,parliament,assembly,legislature,deputy A=subj R=obj,of prio=2
    + The Turkish president summoned the leaders of the opposition. ; TUR > :OPP
request,seek,demand,ask/V  next:meeting,audience A=subj R=with,between,of prio=2
    + Ecuador requested an urgent audience with the king of Spain. ; ECU > ESP
call/N  for:@meeting A=subj,from,by R=with,between need=A prio=2
    + Norway's call for talks was heard. ; NOR > -
summon/V  to:talk,talks,meeting,summit,conference A=subj R=obj prio=2
    + The Egyptian president summoned the Sudanese generals to talks. ; EGY > SDN

= REQUEST meet 106
demand/V  obj:@meeting A=subj R=with,between absorb prio=3
    + Cuba demanded a meeting with Spain. ; CUB > ESP

= REQUEST yield 025
urge,ask,press,order,request,implore,call,appeal,pressure,exhort,instruct,beg/V  comp:@yielding -comp.obj:name,identity -obj:leave A=subj R=obj,comp.subj,on,to prio=2 absorb
    + The United States urged Israel to stop the raids. ; USA > ISR
    + Russia called on Ukraine to withdraw. ; RUS > UKR
    + The United States pressured Israel to stop. ; USA > ISR
call,ask,press,appeal,push,insist/V  for:@yielding_noun A=subj R=for,on,in,between prio=2 absorb
    + Sweden called for the return of the Yemeni general. ; SWE > YEM
want/V  comp:@yielding A=subj R=comp.subj,obj absorb need=AR prio=2
    + Georgia wants Russia to leave. ; GEO > RUS
call,press,push,appeal,urge/V  for:restraint,calm,halt,end,cessation,stop A=subj R=to,on,by,of,in,from absorb prio=3
    + Norway appealed for calm in Kenya. ; NOR > KEN
urge,counsel,advise/V  obj:restraint,calm,patience,moderation,caution A=subj R=on,from,in,by absorb prio=1
    + Norway urged restraint on Kenya. ; NOR > KEN
appeal,call,plea,demand/N  for:@yielding_noun A=subj,from,by R=on,to,in,of need=A absorb prio=1
    + Norway's appeal to Sudan for a ceasefire was heard. ; NOR > SDN
urge,ask,press,call,appeal/V  comp:show,exercise,use,act comp.obj:restraint A=subj R=obj,on,to,comp.subj absorb prio=3
    + Norway urged Kenya to exercise restraint. ; NOR > KEN
seek,want/V  obj:@yielding_noun A=subj R=from,of,by,in absorb prio=2
    + Peru sought the release of two fishermen from Chile. ; PER > CHL

= REQUEST yield 0251
urge,ask,press,request,implore,call,appeal,beg,exhort/V  comp:lift,ease,relax,end comp.obj:curfew,censorship,emergency,restriction,ban A=subj R=obj,on,comp.subj,to absorb prio=5
    + Norway urged Chad to lift the curfew. ; NOR > TCD

= REQUEST yield 0252
urge,ask,press,request,implore,call,appeal,beg,exhort/V  comp:respect,tolerate,stop,end comp.obj:protester,dissent,crackdown,repression,opposition A=subj R=obj,on,comp.subj,to absorb prio=5
    + Norway urged Chad to end the crackdown. ; NOR > TCD

= REQUEST yield 0253
urge,ask,press,call,appeal,implore,beg,request,exhort/V  comp:free,release A=subj R=obj,on,to,comp.subj absorb prio=3
    + The American envoy called on Cuba to free the dissidents. ; USA > CUB
call,appeal,press,push,ask,plead/V  for:release,freedom,pardon,amnesty,clemency,repatriation A=subj R=to,with,from,by,of,in absorb prio=3
    + Norway appealed to China for the release of a dissident. ; NOR > CHN

= REQUEST yield 0254
urge,ask,press,call,appeal/V  comp:lift,ease,end comp.obj:sanction,embargo,blockade,tariff,siege A=subj R=obj,on,to,comp.subj absorb prio=4
    + China urged the United States to lift sanctions. ; CHN > USA
call,press,push,appeal/V  for:lifting,easing A=subj R=by,in,of,on absorb prio=3
    + Norway called for the lifting of the Israeli blockade. ; NOR > ISR

= REQUEST yield 0255
urge,ask,press,call,appeal/V  comp:allow,let,admit,grant,accept,give comp.obj:inspector,observer,monitor,access,journalist,convoy A=subj R=obj,on,to,comp.subj absorb prio=4
    + The U.N. agency asked Iran to admit inspectors. ; UNO > IRN
ask,press,call,appeal,push/V  for:access,corridor,inspection A=subj R=to,from,by,obj,on absorb prio=3
    + The U.N. agency asked Iran for access to the site. ; UNO > IRN

= REQUEST yield 0256
call,appeal,press,push/V  for:ceasefire,truce,withdrawal,pullout,pullback,disarmament,peace A=subj R=in,of,from,by,between,on absorb prio=3
    + Sweden called for a ceasefire in Yemen. ; SWE > YEM

= REQUEST yield 105
have/V  inf:@yielding A=speaker! R=subj prio=2 absorb
    + Turkey said that Greece had to withdraw. ; TUR > GRC
tell/V  inf:@yielding A=subj R=obj prio=3 absorb
    + Russia told the Ukrainian garrison to lay down its arms. ; RUS > UKR
    + Syria told Lebanon to release the men. ; SYR > LBN
must/V  verb:@yielding A=speaker! R=subj,verb.obj prio=2 absorb
    + Turkey said that Greece must withdraw. ; TUR > GRC
demand,insist/V  comp:@yielding A=subj R=comp.subj,of,from prio=2 absorb
    + Iran demanded that Britain return the tanker. ; IRN > GBR
give,set/V  obj:deadline,ultimatum comp:@yielding A=subj R=iobj,obj,to,for absorb prio=3
    + The United Nations gave Iraq a deadline to disarm. ; UNO > IRQ
demand/V  obj:@yielding_noun A=subj R=from,of,by,to,in,obj prio=3 absorb
    + Nigeria demanded the return of two Ghanaians. ; NGA > GHA
renew,repeat,reiterate,press/V  obj:demand,call,appeal for:@yielding_noun A=subj R=from,to,on,by,in absorb prio=2
    + Argentina renewed its demand for the return of the flag from Chile. ; ARG > CHL

= REQUEST yield 1053
demand/V  obj:release,freedom,repatriation,extradition A=subj R=from,of,by absorb prio=4
    + Britain demanded the release of its sailors from Iran. ; GBR > IRN
seek,request,demand/V  obj:extradition,handover,deportation A=subj R=from,of,by,to prio=4
    + Spain sought the extradition of a general from Britain. ; ESP > GBR
request/N  for:extradition A=subj,from,by R=to,from
    + Turkey's request for extradition went to Greece. ; TUR > GRC
demand,insist/V  comp:free,release A=subj R=comp.subj,of,from absorb prio=4
    + Norway demanded that Chad release the singer. ; NOR > TCD

= REQUEST yield 1054
demand,insist/V  comp:lift,ease,end comp.obj:sanction,embargo,blockade,tariff,siege A=subj R=comp.subj,of,from absorb prio=4
    + Iran demanded that Britain lift the embargo. ; IRN > GBR
demand/V  obj:lifting,easing A=subj R=by,from,of absorb prio=4
    + Iran demanded the lifting of sanctions by Britain. ; IRN > GBR

= REQUEST yield 1055
demand,insist/V  comp:allow,let,admit,grant comp.obj:inspector,observer,monitor,access,journalist,convoy A=subj R=comp.subj,of,from absorb prio=4
    + Norway demanded that Chad admit observers. ; NOR > TCD
demand/V  obj:access,corridor,inspection A=subj R=to,from,by,in absorb prio=4
    + Norway demanded access to the Chadian camp. ; NOR > TCD

= REQUEST yield 1056
demand,insist/V  comp:withdraw,pull,retreat,disarm,cease A=subj R=comp.subj,of,from absorb prio=4
    + Norway demanded that Chad pull out. ; NOR > TCD
demand/V  obj:withdrawal,ceasefire,pullout,pullback,disarmament,truce A=subj R=of,from,by,in,between absorb prio=4
    + Norway demanded a ceasefire in Chad. ; NOR > TCD
    + Azerbaijan demanded the withdrawal of Armenia from the enclave. ; AZE > ARM
