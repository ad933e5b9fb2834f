# REJECT: refusal, veto, denial; meetings called off; the door closed to newcomers.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate

= REJECT - 120
will,would,could/V  +not,never verb:@cooperative A=subj R=obj,with,to,of,from prio=1 absorb
    + Iran will not accept the American plan. ; IRN > USA
    - The Turkish minister would not say more.
want,intend,plan,mean/V  +not inf:@cooperative A=subj R=comp.obj,comp.with,comp.to absorb
    + Cuba does not want to negotiate with the United States. ; CUB > USA
decide/V  against:* A=subj R=with,against
    + Norway decided against a deal with Russia. ; NOR > RUS
reject,dismiss,spurn,rebuff,repudiate,renounce/V  A=subj R=obj,from,of,comp.subj absorb -obj:#person
    + Syria rejected the plan of the United States. ; SYR > USA
turn_down/V  A=subj R=obj,from,by -obj:volume,bed,heating,thermostat,radio,light,collar,music,heat,sheet,hem,television
    + Iran turned down the American offer. ; IRN > USA
    - The Swedish minister turned down the radio.
brush_aside/V  A=subj R=obj,from
    + China brushed aside a protest from Japan. ; CHN > JPN
brush_off/V  A=subj R=obj,from,by -obj:crumb,snow,dust,dirt,injury,cold,sand,fly
    + Sudan brushed off a warning from Egypt. ; SDN > EGY
rule_out/V  A=subj R=obj,with,comp.with absorb -+not
    + India has ruled out a deal with Pakistan. ; IND > PAK
vote_down/V  A=subj R=obj,by,from
    + Hungary voted down a plan by Germany. ; HUN > DEU
vote/V  against:* A=subj R=against -against:election
    + Cuba voted against the American resolution. ; CUB > USA
veto/V  A=subj R=obj,on,of,by,from
    + Russia vetoed the French resolution. ; RUS > FRA
veto/N  A=subj R=of,on need=A
    + The veto by China of the American text came late. ; CHN > USA
refuse,decline/V  A=subj R=comp.with,comp.obj,comp.to,iobj,obj,with absorb -comp:comment,say,discuss,elaborate,name,identify -subj:@figure
    + Serbia refused to recognise Albania. ; SRB > ALB
    - The official declined to comment.
    - Births in Japan declined.
refusal/N  A=subj R=comp.with,comp.obj,of need=A absorb
    + Turkey's refusal of the Greek offer came late. ; TUR > GRC
rejection/N  A=subj R=of need=A
    + Iran's rejection of the American plan was blunt. ; IRN > USA
oppose,resist,defy/V  A=subj R=obj -obj:#person -obj:damp,wind,heat,temptation,urge,infection,wear,gravity
    + Poland opposed the German plan. ; POL > DEU
    - The Estonian fort resisted the damp.
come_out/V  A=subj R=against
    + Malta came out against the Italian plan. ; MLT > ITA
opposed/A  A=subj R=to
    + Hungary is very opposed to Russia. ; HUN > RUS
dispute,contest/V  A=subj R=obj,by,with -obj:election,seat,title,race
    + Chile disputed the Bolivian claim. ; CHL > BOL
ignore,flout,disregard,shrug/V  obj:@proposal A=subj R=obj,by,from
    + Sudan ignored the Egyptian appeal. ; SDN > EGY
block,obstruct,stall,scuttle,torpedo,thwart/V  obj:@proposal A=subj R=obj,by,of,from
    + Greece blocked the Turkish proposal. ; GRC > TUR
abstain/V  A=subj R=from,on -from:alcohol,meat,sugar,sweet,wine,smoking,food,sex,coffee,chocolate,tobacco,beer
    + Brazil abstained from the American vote. ; BRA > USA
    - The Indian premier abstains from meat.
recognise,recognize/V  +not A=subj R=obj
    + Algeria does not recognise Israel. ; DZA > ISR

will,would/V  +not verb:take obj:part A=subj R=in,with
    + Serbia will not take part in talks with Albania. ; SRB > ALB

= REJECT assist 123
will,would,could,can/V  +not verb:@assisting A=subj R=verb.obj,obj,to,for,iobj,with prio=2 absorb
    + Germany will not help Greece. ; DEU > GRC
refuse,decline/V  comp:@assisting A=subj R=comp.obj,comp.to,comp.for,to absorb prio=2
    + Germany refused to help Greece. ; DEU > GRC
reject,refuse/V  obj:appeal,application,plea,asylum,loan,request A=subj R=obj,for,from,by prio=2
    + Denmark refused the Iraqi appeal. ; DNK > IRQ

= REJECT change 124
refuse,decline/V  comp:change,amend,reform,revise,reconsider,rethink A=subj R=comp.for,comp.with absorb prio=2
    + Hungary refused to amend the law. ; HUN > -
reject/V  obj:motion,bill,amendment,reform,constitution,referendum A=subj R=by,from,of,obj prio=2
    + Parliament rejected the bill. ; :LEG > -

= REJECT meet 125
will,would/V  +not verb:@meeting_verb A=subj R=with,obj,to prio=2 absorb
    + Israel will not negotiate with Syria. ; ISR > SYR
refuse,decline/V  comp:@meeting_verb A=subj R=comp.obj,comp.with,comp.to absorb prio=2
    + Israel refused to meet Syria. ; ISR > SYR
rule_out/V  obj:@talks A=subj R=with,by,from,obj prio=2 -+not
    + Serbia ruled out talks with Albania. ; SRB > ALB
    - Serbia has not ruled out talks with Albania.
refuse,reject,decline/V  obj:@talks A=subj R=with,by,from,obj prio=2
    + Armenia refused talks with Azerbaijan. ; ARM > AZE
cancel,postpone,delay,scrap,shelve,adjourn,suspend/V  obj:@talks A=subj R=with,to,between,by,obj
    + India cancelled talks with Pakistan. ; IND > PAK
call_off/V  obj:@talks A=subj R=with,to,between,by
    + Japan called off a meeting with Russia. ; JPN > RUS
put_off/V  A=subj! R=obj,to,with prio=-1 -obj:fire,voter
    + Egypt put off the decision. ; EGY > -
put_off/V  obj:@talks A=subj R=with,to,between,by
    + Egypt has put off talks with Israel. ; EGY > ISR
break_off/V  obj:@talks A=subj R=with
    + Mali broke off talks with France. ; MLI > FRA
walk_out/V  of:@talks A=subj R=with
    + Russia walked out of the talks with Ukraine. ; RUS > UKR
boycott/V  obj:@talks A=subj R=with,by,obj
    + Libya boycotted the summit. ; LBY > -
pull_out/V  of:@talks A=subj R=with
    + Sudan pulled out of talks with Chad. ; SDN > TCD

= REJECT yield 128
will,would/V  +not verb:@yielding A=subj R=to,from,obj,with prio=2 absorb
    + Israel will not withdraw from Lebanon. ; ISR > LBN
refuse,decline/V  comp:@yielding A=subj R=comp.to,comp.from,comp.obj,with absorb prio=2
    + Israel refused to withdraw from Lebanon. ; ISR > LBN
bow,yield,budge,give,surrender/V  +not,never A=subj R=to
    + Iran did not bow to the United States. ; IRN > USA
reject/V  obj:demand,ultimatum,deadline,order,pressure,ceasefire,truce A=subj R=by,from,with,of,obj absorb prio=2
    + Serbia rejected the Austrian ultimatum. ; SRB > AUT
defy/V  A=subj R=obj prio=1 -obj:gravity,odds,expectation,description,logic,belief,age,cold,weather,rain,heat,forecast,doctor,snow,time
    + Iraq defied the United Nations. ; IRQ > UNO
    - The Chadian tower seems to defy gravity.

= REJECT - 1233
bar,ban,refuse/V  obj:entry,landing,refugee,migrant,ship,boat A=subj R=to,obj,from prio=2
    + Malta refused entry to the Spanish ship. ; MLT > ESP
deny/V  obj:visa,entry,access,permission A=subj R=to,iobj,obj prio=2
    + The United States denied a visa to the Iranian minister. ; USA > IRN
close,shut/V  obj:door,border,port A=subj R=to
    + Hungary closed its borders to Syrians. ; HUN > SYR
turn_away/V  A=subj R=obj
    + Italy turned away the Libyan boats. ; ITA > LBY
turn_back/V  A=subj R=obj -obj:clock,page,sheet,cover,blanket,cuff,duvet
    + Italy turned back the Libyan boats. ; ITA > LBY
