# REQUEST: appeals, demands, orders, calls for something.  Words only; what is asked for is no event of its own.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate

= REQUEST change 102
must,should/V  A=speaker! R=subj! -verb:be,have absorb
    + India said that Pakistan must act. ; IND > PAK
urge,exhort,implore,press,counsel,beseech,entreat,pressure,prod,lobby,beg/V  A=subj R=obj,on,comp.subj,for absorb -+off
    + France urged Lebanon to form a government. ; FRA > LBN
    - The Austrian chancellor begged off.
ask/V  A=subj R=obj,comp.subj,from,for,of comp:* absorb -comp:say,dance,sing
    + Kenya asked Somalia to explain the map. ; KEN > SOM
ask/V  A=subj R=obj,from,of for:* absorb -for:@no_stake -for:bill,salt,pepper,glass,autograph,direction,menu,coffee,tea
    + Greece asked Turkey for an explanation. ; GRC > TUR
    - The Italian president asked the waiter for the bill.
request,seek/V  A=subj R=from,of,obj,comp.subj obj:@request absorb
    + Mexico requested an explanation from Guatemala. ; MEX > GTM
demand/V  A=subj R=of,from,comp.subj,obj absorb
    + Turkey demanded that Greece explain the incident. ; TUR > GRC
demand,appeal,plea,request/N  A=subj,from,by R=on,to,for need=A absorb
    + Russia's demands on Ukraine grew sharper. ; RUS > UKR
insist/V  A=subj R=comp.subj,on absorb comp:*
    + Iran insisted that Russia pay reparations. ; IRN > RUS
call_on/V  A=subj R=on,obj,comp.subj absorb -on:aunt,mother,grandmother,friend,neighbour,uncle,widow
    + China called on Japan. ; CHN > JPN
call/V  for:* A=subj R=for absorb -obj:* need=A
    + Brazil called for reforms at the World Bank. ; BRA > -
call/V  upon:* A=subj R=upon absorb
    + Chad called upon Libya to think again. ; TCD > LBY
call/V  on:* comp:* A=subj R=on absorb prio=1
    + Norway called on Sudan to think again. ; NOR > SDN
appeal/V  A=subj R=to,comp.subj absorb -subj:lawyer,game,show,film,book,beach,design,style,dish,batsman,bowler,fielder -to:tourist,child,customer,buyer,shopper,visitor,reader,viewer,audience,fan,taste,palate,teenager,collector
    + The United Nations appealed to Syria. ; UNO > SYR
plead/V  A=subj R=with,to absorb -obj:guilty -+guilty,innocent
    + Pakistan pleaded with India to talk. ; PAK > IND
order,instruct,direct,command/V  A=subj R=obj,comp.subj absorb inf:*
    + Iraq ordered the inspectors of the United Nations to go. ; IRQ > UNO
tell/V  A=subj R=obj absorb inf:* -obj:child,son,daughter,grandson,waiter,pupil,class
    + The United States told Pakistan to do more. ; USA > PAK
warn_against/V  A=subj R=against,obj -subj:dentist,doctor,scientist,researcher,label,sign,vet,guidebook,analyst,forecaster
    + China warned against interference. ; CHN > -
    - Swedish dentists warn against fizzy drinks.
recommend,propose,suggest/V  obj:* A=subj R=to,for prio=-2
    + Egypt proposed a plan to Israel. ; EGY > ISR
recommend,propose,suggest/V  A=subj R=to,comp.subj comp:* absorb
    + Finland proposed that Russia open a second crossing. ; FIN > RUS
want,need,seek/V  obj:@request A=subj R=from,of,in,by
    + Norway wants an inquiry in Denmark. ; NOR > DNK
want/V  A=subj R=comp.subj,obj comp:* absorb need=AR
    + Israel wants Lebanon to move the militia. ; ISR > LBN
give/V  until:* A=subj R=obj,iobj,to
    + Israel gave Lebanon until Friday. ; ISR > LBN
issue,set,give,present/V  obj:ultimatum,deadline A=subj R=to,iobj
    + Russia gave Ukraine an ultimatum. ; RUS > UKR
ultimatum/N  A=subj R=to,for need=A
    + NATO's ultimatum to Serbia expired. ; IGO > SRB
make,issue,launch,renew,repeat/V  obj:appeal,plea,call,demand A=subj R=to,on,for
    + Haiti made an appeal to the United States. ; HTI > USA
summon/V  A=subj R=obj subj:court,judge,prosecutor
    + A court summoned the minister. ; :JUD > :GOV
push/V  for:* A=subj R=for absorb
    + Poland pushed for changes in the European Union. ; POL > EUR

clamor,clamour,agitate,campaign/V  for:* A=subj R=for,from absorb
    + Serbia clamoured for changes in Kosovo. ; SRB > KOS
submit,table,file/V  obj:demand,request,petition,resolution A=subj R=to,on,with,in
    + Sweden submitted a petition to Turkey. ; SWE > TUR

= REQUEST assist 0233
turn/V  to:* for:@assistance A=subj R=to prio=2
    + Greece turned to Russia for a loan. ; GRC > RUS
want,need/V  obj:@assistance A=subj R=from,of prio=1
    + Jordan wants money from Saudi Arabia. ; JOR > SAU
must,should/V  verb:@assisting A=speaker! R=subj prio=2 absorb
    + Ukraine said that Germany should send tanks. ; UKR > DEU
ask,appeal,beg,plead,call,request,implore/V  for:@assistance A=subj R=obj,to,from,on,with prio=2
    + Haiti asked France for help. ; HTI > FRA
ask,urge,request,implore,beg,call,press/V  comp:@assisting A=subj R=obj,comp.subj,on prio=2 absorb
    + Ukraine asked Germany to send tanks. ; UKR > DEU
request,seek/V  obj:@assistance A=subj R=from,of,obj absorb prio=2
    + Ethiopia sought aid from the European Union. ; ETH > EUR
apply/V  for:asylum,loan,shelter,aid A=subj R=in,to
    + Cuba applied for a loan in Canada. ; CUB > CAN

= REQUEST meet 022
ask,urge,request,press,call,invite/V  comp:@meeting_verb A=subj R=obj,comp.subj,on prio=2 absorb
    + Egypt urged Israel to resume talks. ; EGY > ISR
ask,call,press,appeal,push/V  for:@meeting A=subj R=with,between,obj,on,to,for prio=2
    + Pakistan called for talks with India. ; PAK > IND
request,seek,demand/V  obj:@meeting A=subj R=with,between,obj prio=2
    + North Korea sought talks with the United States. ; PRK > USA

= REQUEST yield 1056
have/V  inf:@yielding A=speaker! R=subj prio=2 absorb
    + Turkey said that Greece had to withdraw. ; TUR > GRC
must/V  verb:@yielding A=speaker! R=subj,verb.obj prio=2 absorb
    + Turkey said that Greece must withdraw. ; TUR > GRC
urge,ask,press,order,request,implore,call,appeal,pressure,exhort,instruct,beg/V  comp:@yielding A=subj R=obj,comp.subj,on,to prio=2 absorb
    + The United States urged Israel to stop the raids. ; USA > ISR
    + Russia called on Ukraine to withdraw. ; RUS > UKR
tell/V  inf:@yielding A=subj R=obj prio=2 absorb
    + Syria told Lebanon to release the men. ; SYR > LBN
demand,insist/V  comp:@yielding A=subj R=comp.subj,of,from prio=2 absorb
    + Iran demanded that Britain release the tanker. ; IRN > GBR
demand,seek/V  obj:@yielding_noun A=subj R=from,of,by,obj prio=2 absorb
    + Nigeria demanded the release of two Ghanaians. ; NGA > GHA
call,ask,press,appeal,push,insist/V  for:@yielding_noun A=subj R=for,on,in,between prio=2 absorb
    + Sweden called for a ceasefire in Yemen. ; SWE > YEM
want/V  comp:@yielding A=subj R=comp.subj,obj absorb need=AR prio=2
    + Georgia wants Russia to leave. ; GEO > RUS
seek,request/V  obj:extradition A=subj R=from,of,obj
    + Peru requested extradition from Chile. ; PER > CHL
