# REJECT: refusal, veto, denial; meetings called off; the door closed to newcomers.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate

= REJECT - 120
will,would/V  +not verb:hear,think of:* A=subj R=of,verb.of,comp.of,verb.comp.of,comp.with absorb
    + Israel would not hear of the American plan. ; ISR > USA
    - The judge would not hear the case.
will,would/V  +not verb:make,offer,pay obj:concession,compromise,ransom A=subj R=to,with absorb
    + Armenia will not make concessions to Azerbaijan. ; ARM > AZE
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
rule_out/V  A=subj R=obj,with,comp.with,comp.obj,by absorb -+not
    + India has ruled out a deal with Pakistan. ; IND > PAK
vote_down/V  A=subj prio=2 R=obj,by,from
    + Hungary voted down a plan by Germany. ; HUN > DEU
vote/V  against:* A=subj R=against -against:election
    + Cuba voted against the American resolution. ; CUB > USA
veto/V  A=subj R=obj,on,of,by,from
    + Russia vetoed the French plan. ; RUS > FRA
veto/N  A=subj R=of,on need=A
    + The veto by China of the American text came late. ; CHN > USA
refuse,decline/V  A=subj R=comp.with,comp.obj,comp.to,iobj,obj,with absorb -comp:comment,say,discuss,elaborate,name,identify -subj:@figure
    + Serbia refused to board the Albanian ship. ; SRB > ALB
    - The official declined to comment.
    - Births in Japan declined.
refusal/N  A=subj R=comp.with,comp.obj,of need=A absorb
    + Turkey's refusal of the Greek offer came late. ; TUR > GRC
rejection/N  A=subj R=of need=A
    + Iran's rejection of the American plan was blunt. ; IRN > USA
oppose,resist,defy/V  A=subj R=obj -obj:#person -obj:damp,wind,heat,temptation,urge,infection,wear,gravity
    + Poland opposed the German plan. ; POL > DEU
    - The Estonian fort resisted the damp.
come_out/V  against:* A=subj R=against
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
bar,ban,refuse/V  obj:entry,landing,refugee,migrant,ship,boat A=subj R=to,obj,from prio=2
    + Malta refused a Spanish ship. ; MLT > ESP
deny/V  obj:access,permission A=subj R=to,iobj,obj prio=2
    + The United States denied access to the Iranian minister. ; USA > IRN
close,shut/V  obj:door,border,port A=subj R=to
    + Hungary closed its borders to Syrians. ; HUN > SYR
turn_away/V  A=subj R=obj
    + Italy turned away the Libyan boats. ; ITA > LBY
turn_back/V  A=subj R=obj -obj:clock,page,sheet,cover,blanket,cuff,duvet
    + Italy turned back the Libyan boats. ; ITA > LBY
pour,throw/V  obj:water on:@offered A=subj R=on
    + Russia poured cold water on the American idea. ; RUS > USA
give,turn/V  obj:shoulder A=subj R=iobj,obj,to
    + Iran gave the Americans the cold shoulder. ; IRN > USA
give/V  next:shoulder A=subj R=iobj,obj,to
    + Iran gave the American offer the cold shoulder. ; IRN > USA
balk,baulk,bridle,jib/V  A=subj R=at,comp.of
    + Poland balked at the European scheme. ; POL > EUR
scoff,sneer/V  at:@offered A=subj R=at
    + Iraq scoffed at the American ultimatum. ; IRQ > USA
snub/V  A=subj R=obj,by,from -obj:@talks prio=-1
    + Eritrea snubbed the Ethiopian plan. ; ERI > ETH
knock_back/V  obj:@offered A=subj R=by,from,of,obj prio=3
    + India knocked back a Pakistani proposal. ; IND > PAK
shoot_down/V  obj:@offered A=subj R=by,from,of,obj prio=3
    + India has shot down a Pakistani plan. ; IND > PAK
throw_out/V  subj:@legislature obj:bill,tax,reform,measure,scheme,something,package,rise,motion A=subj R=obj.subj,obj.of,of,by,obj prio=3
    + Parliament threw out the bill of the Turkish government. ; :LEG > TUR
    + The Polish senate threw out the tax. ; POL > -
dismiss,drop,reject,remove,sack,exclude/V  as:mediator,go-between,broker,facilitator,intermediary,peacemaker,negotiator A=subj R=obj prio=2
    + Congo dismissed the Kenyan president as mediator. ; COD > KEN
    + Togo was rejected as mediator by Benin. ; BEN > TGO
will,would/V  +not,never verb:act,serve as:mediator,intermediary,go-between,between,broker,facilitator,peacemaker,arbiter A=subj R=as.between,as.for,between,for,in absorb prio=2
    + The Swiss president would not serve as a go-between for Iran. ; CHE > IRN
    + Norway will not act as mediator between Chad and Sudan. ; NOR > TCD,SDN
reason,need,point/N  +no inf:@yielding A=comp.subj,speaker prio=1 R=comp.with,comp.to,comp.from,comp.in,comp.obj absorb
    + Turkey sees no reason to leave Qatar. ; TUR > QAT
reason,need,point/N  +no inf:@meeting_verb A=comp.subj,speaker prio=1 R=comp.with,comp.to,comp.obj absorb
    + Serbia saw no need to meet Croatia. ; SRB > HRV
stonewall/V  obj:#party A=subj R=obj
    + Iran stonewalled the inspectors of the United Nations. ; IRN > UNO
feel,consider/V  +not,never,long comp:bind,bound A=subj R=comp.by,comp.to absorb need=A
    + Croatia does not feel bound by the treaty with Serbia. ; HRV > -
    + Iraq said it no longer felt bound by the truce. ; IRQ > -
concession,compromise,release,amnesty,bargain,ransom,pardon/N  +no A=speaker! R=to,with,for -+press,news prio=4
    + Moscow said there would be no more concessions to Georgia. ; RUS > GEO
    + Chad said there would be no amnesty for the rebels. ; TCD > :REB
    - The minister said no press release was sent to the reporters.
strike_down/V  obj:@offered A=subj R=by,from,of,obj prio=3
    + The court struck down a Kenyan bill. ; :JUD > KEN
beat_back/V  obj:@offered A=subj R=by,from,of,obj
    + China beat back an amendment by Norway. ; CHN > NOR
wave_aside/V  A=subj R=obj,by,from
    + Sudan waved aside the Egyptian warning. ; SDN > EGY
sweep_aside/V  A=subj R=obj,by,from obj:@offered
    + Sudan swept aside the Egyptian objection. ; SDN > EGY
shrug_off/V  A=subj R=obj,by,from obj:@offered
    + Sudan shrugged off the Egyptian warning. ; SDN > EGY
stand/V  in:way A=subj R=of,in need=AR
    + Norway stood in the way of a Danish bid. ; NOR > DNK
cast/V  obj:ballot,vote against:* A=subj R=against,of
    + Cuba cast its vote against the American resolution. ; CUB > USA
vote/V  comp:reject,throw,block,scrap,kill,defeat A=subj R=comp.obj,comp.by,comp.of absorb prio=1
    + Parliament voted to reject the Kenyan budget. ; :LEG > KEN
oppose/V  to:* A=obj,subj R=to,comp.obj,comp.to need=A prio=1
    + Berlin is opposed to the American plan. ; DEU > USA
dismiss,reject,refute,rebut,repudiate,spurn/V  obj:@deniable A=subj R=by,from,of,obj -subj:court,judge,tribunal,prosecutor prio=3
    + Russia dismissed the British charges as absurd. ; RUS > GBR
    - The judge dismissed the charges.
dismiss/V  obj:* as:absurd,nonsense,baseless,groundless,lie,propaganda,rubbish,fabrication,ridiculous,fiction,rumour,rumor,false A=subj R=by,from,of,obj prio=3
    + Russia dismissed the British film as nonsense. ; RUS > GBR
deny/V  obj:@deniable A=subj R=by,from,of,in need=A -obj:report,story
    + Venezuela denied any involvement in the plot. ; VEN > -
    - The shop denied a refund.
vow,swear,promise,pledge,insist/V  next:never,not comp:@yielded A=subj R=comp.to,comp.with,comp.obj,comp.from absorb prio=4
    + The Cuban president vowed never to bow to the United States. ; CUB > USA
will,would,could,can,shall/V  +never verb:@yielded A=subj R=to,with,from,obj prio=3 absorb
    + Iran will never abandon its rockets. ; IRN > -
nonstarter/N  be:* A=speaker! R=be
    + The Saudi plan is a non-starter, Iran said. ; IRN > SAU
turn/V  obj:ear A=subj R=to,obj
    + The junta turned a deaf ear to the American appeals. ; :GOV > USA
dig/V  obj:heel A=subj R=over,on,with,against
    + China dug in its heels over the British banker. ; CHN > GBR
stand/V  +firm A=subj R=against,on,over
    + Poland stood firm against Germany. ; POL > DEU
refuse,decline/V  comp:recognise,recognize,accept,acknowledge,honour,honor,comply,abide A=subj R=comp.with,comp.obj,comp.of,comp.by absorb prio=1
    + China refused to accept the Philippine verdict. ; CHN > PHL
resist,buck/V  obj:pressure,call,demand,attempt,effort A=subj R=from,by,of absorb prio=1
    + Poland resisted pressure from Germany. ; POL > DEU
opposition,resistance/N  to:@offered A=subj,by,from R=to,by need=A
    + Poland's opposition to the German plan grew. ; POL > DEU
opposition,resistance/N  from:#party to:* A=from R=to
    + There was opposition from Poland to the German plan. ; POL > DEU
rebuff,snub,refusal,rejection,veto/N  A=subj,by,from R=to,of,comp.with need=A prio=-1
    + Iran's rebuff to the American envoy was noted. ; IRN > USA
deal,deliver/V  obj:rebuff,snub,blow next:rebuff,snub A=subj R=to,iobj
    + Voters dealt a rebuff to the Danish government. ; :CVL > DNK
withhold/V  obj:blessing,approval,consent,support,endorsement,recognition A=subj R=from,of prio=3
    + Norway withheld its approval from the Danish plan. ; NOR > DNK
stall,delay,stonewall,frustrate,derail,sink/V  obj:@offered A=subj R=by,of,from,obj
    + Greece sank the Turkish bid. ; GRC > TUR
block,bar,veto,oppose/V  obj:accession,membership,candidacy,bid,entry,appointment A=subj R=of,by,from,obj prio=2
    + Turkey blocked the membership of Sweden. ; TUR > SWE
bar,ban,prevent,block,stop,prohibit,forbid/V  comp:enter,land,dock,disembark,immigrate,cross A=subj R=obj prio=4 absorb
    + Australia barred a Burmese general from entering. ; AUS > MMR
    - The usher barred a child from running.
bar,ban,exclude,block/V  from:country,territory,soil,entry A=subj R=obj prio=4
    + Canada banned a Serbian general from the country. ; CAN > SRB
refuse/V  comp:let,allow,admit,permit next:dock,land,enter,disembark A=subj R=comp.obj,comp.subj absorb prio=4
    + Italy refused to let the Spanish ship dock. ; ITA > ESP
deny,refuse/V  next:visa,entry,admission,landing,overflight obj:* A=subj R=iobj,obj,to prio=3 -obj:charge
    + The United States denied the Cuban delegation visas. ; USA > CUB
close,shut,slam,bolt,lock/V  obj:door,gate A=subj -subj:guard,man,woman R=to,on,against
    + Austria slammed the door on the refugees. ; AUT > :REF
    - The guard slammed the book on the table.
send_back,push_back/V  obj:boat,ship,migrant,refugee,plane,vessel A=subj R=obj,from,to
    + Malta sent back a Libyan boat. ; MLT > LBY
stop,block/V  at:border,frontier obj:refugee,migrant A=subj R=obj
    + Hungary stopped the refugees at the border. ; HUN > :REF
declare,pronounce/V  next:dead obj:@offered A=subj R=by,from,of,obj prio=3
    + Norway declared the Danish plan dead. ; NOR > DNK
scorn,deride,mock/V  obj:@offered A=subj R=by,from,of,obj prio=1
    + Cuba scorned the American offer. ; CUB > USA
throw_out/V  obj:treaty,plan,proposal,offer,amendment,deal,agreement A=subj R=by,from,of,with,obj prio=1
    + The senate threw out the Kenyan treaty. ; :LEG > KEN
question/N  +out be:* A=speaker! R=be.with,be.by,be need=A
    + Talks with Syria are out of the question, the Israeli premier said. ; ISR > SYR
unwilling,disinclined/A  comp:* A=subj R=comp.with,comp.obj,comp.to absorb need=A
    + Serbia is unwilling to deal with Albania. ; SRB > ALB
plan,idea,proposal,deal,move,bill,treaty/N  +against be:* A=be R=adj,by,of,poss need=A
    + Hungary is against the German plan. ; HUN > DEU
kill,sink,scupper/V  obj:bill,proposal,plan,deal,amendment,accord A=subj R=by,of,with,obj prio=2
    + The senate killed a Kenyan bill. ; :LEG > KEN
dissent/V  A=subj R=from
    + A Kenyan judge dissented. ; KEN > -
have/V  obj:none of:* subj:#party A=subj R=of,with
    + Denmark will have none of it. ; DNK > -

= REJECT - 126
reject,refuse,spurn,decline,rebuff,dismiss/V  obj:mediation,mediator,arbitration A=subj R=by,from,of,obj prio=3
    + India refused mediation by Norway. ; IND > NOR
reject,refuse,spurn,decline,rebuff/V  obj:offer comp:mediate,broker A=subj R=by,from,of,obj prio=3 absorb
    + India declined an American offer to mediate. ; IND > USA

= REJECT - 127
reject,dismiss,spurn,refuse,rebuff/V  obj:peace,settlement,roadmap,plan,deal,accord,treaty,agreement for:peace A=subj R=by,from,of,with,obj prio=1
    + Sudan rejected a plan for peace from Egypt. ; SDN > EGY

= REJECT - 128
defy,flout/V  obj:norm,law,convention,rule,international A=subj R=of,by,obj prio=1
    + North Korea flouted the rules of the United Nations. ; PRK > UNO

= REJECT - 129
veto,block/V  obj:resolution,statement,motion,draft A=subj R=by,on,of,from,obj prio=1
    + China vetoed a resolution on Myanmar. ; CHN > MMR
use,wield,cast,exercise/V  obj:veto A=subj R=against,on,of
    + Russia used its veto against the French text. ; RUS > FRA

= REJECT assist 122
will,would,could,can/V  +not verb:@assisting A=subj R=verb.obj,obj,to,for,iobj,with prio=2 absorb
    + Germany will not help Greece. ; DEU > GRC
refuse,decline/V  comp:@assisting A=subj R=comp.obj,comp.to,comp.for,to absorb prio=2
    + Germany refused to help Greece. ; DEU > GRC
reject,refuse/V  obj:appeal,application,plea,asylum,loan,request A=subj R=of,obj,for,from,by prio=2
    + Denmark rejected the application of an Afghan family. ; DNK > AFG
    + Denmark refused the Iraqi appeal. ; DNK > IRQ
refuse,decline/V  comp:release,disburse,pay,approve comp.obj:loan,tranche,fund,money,aid,credit,instalment A=subj R=comp.to,comp.for,to absorb prio=4
    + The International Monetary Fund declined to release the loan to Pakistan. ; IGO > PAK
reject,rebuff,refuse,deny,decline/V  obj:plea,appeal,request,application,call for:@assistance A=subj R=from,by,of,obj prio=3
    + Norway rejected a Danish request for aid. ; NOR > DNK
deny,refuse/V  next:use,overflight,fuel,help,assistance obj:* A=subj R=iobj,obj,to prio=2 -obj:@deniable
    + Turkey denied the United States the use of its bases. ; TUR > USA
rule_out/V  obj:bailout,loan,aid,help,intervention,rescue A=subj R=for,to,in,of prio=3 -+not
    + Germany ruled out a bailout for Greece. ; DEU > GRC
turn_down/V  obj:plea,appeal,request,application for:@assistance A=subj R=from,by,of,obj prio=3
    + Norway turned down a Danish plea for weapons. ; NOR > DNK
turn_down/V  obj:claim,application,asylum,loan,credit A=subj R=by,of,from,obj prio=2
    + Australia turned down the application of an Afghan family. ; AUS > AFG

= REJECT assist 1221
refuse,decline/V  comp:lend,bail,finance,fund A=subj R=comp.to,comp.obj,comp.for,to absorb prio=3
    + Germany refused to lend money to Greece. ; DEU > GRC

= REJECT assist 1222
refuse,decline/V  comp:arm,send,supply,sell,give comp.obj:weapon,arm,tank,missile,troop,ammunition,jet,artillery,soldier A=subj R=comp.to,to,comp.obj absorb prio=4
    + Germany refused to send tanks to Ukraine. ; DEU > UKR
will,would,can/V  +not verb:arm,send,supply,sell,give obj:frigate,submarine,ship,warship,weapon,arm,tank,missile,troop,ammunition,jet,artillery,soldier,defence,defense A=subj R=to,verb.to absorb prio=3
    + Israel will not send missiles to Ukraine. ; ISR > UKR

= REJECT change 123
reject/V  obj:motion,bill,amendment,reform,constitution,referendum A=subj R=by,from,of,obj prio=2
    + Parliament rejected the bill. ; :LEG > -
reject,dismiss,rebuff,resist,spurn,ignore,defy/V  obj:call,demand,pressure,appeal next:reform,change A=subj R=from,by,of absorb prio=4
    + The premier rejected calls by the Kenyan opposition to reform. ; :GOV > KEN
rule_out/V  obj:election,elections,referendum,reform,change,amendment,resignation A=subj R=of,in,for prio=4 -+not
    + The Belarusian leader ruled out fresh elections. ; BLR > -
survive/V  obj:vote,motion A=in,by R=subj need=R
    + The Kenyan premier survived a no-confidence vote. ; - > KEN
defeat/V  obj:bill,decree,budget,law,amendment,reform,motion A=subj R=by,from,of,obj prio=4 subj:#party
    + Lawmakers defeated the reform bill. ; :LEG > -
vote_down/V  obj:bill,decree,budget,law,amendment,reform,motion A=subj R=by,from,of,obj prio=3
    + Deputies voted down the Kenyan budget. ; :LEG > KEN
throw_out/V  obj:budget,petition,appeal,suit,complaint,challenge A=subj R=by,from,of,against,obj prio=4
    + The court threw out the petition of the Kenyan opposition. ; :JUD > KEN
reject,dismiss/V  subj:court,judge,tribunal obj:petition,appeal,suit,case,complaint,challenge A=subj R=by,from,of,against,obj prio=4
    + The court rejected an appeal by the Turkish editor. ; :JUD > TUR
refuse,decline/V  comp:amend,reform,change,revise,repeal,reconsider,rethink A=subj R=comp.of,comp.in,comp.for absorb prio=3
    + Hungary refused to amend the law. ; HUN > -
    + The Egyptian generals refused to amend the constitution. ; EGY > -
cling,hang/V  to:power,office A=subj R=in subj:#party
    + The Zimbabwean president clung to power. ; ZWE > -
refuse,decline/V  comp:hold,call comp.obj:vote,election,elections,referendum,poll,ballot A=subj R=comp.in,comp.on absorb prio=3
    + The Belarusian president refused to hold a new vote. ; BLR > -
vote/V  against:change,amendment,reform,bill,constitution,law A=subj R=by,of,against prio=1
    + Deputies voted against the Kenyan constitution. ; :LEG > KEN

= REJECT change 1231
reject,dismiss,rebuff,resist,spurn,ignore,defy/V  obj:call,demand,pressure,appeal next:resign,quit,resignation,election,elections A=subj R=from,by,of absorb prio=5
    + The premier rejected calls by the Kenyan opposition to quit. ; :GOV > KEN

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
call_off/V  obj:@talks A=subj R=with,to,between,by,of,obj
    + Japan called off a meeting with Russia. ; JPN > RUS
put_off/V  A=subj! R=obj,to,with prio=-1 -obj:fire,voter
    + Egypt put off the decision. ; EGY > -
put_off/V  obj:@talks A=subj R=with,to,between,by,of,obj
    + Egypt has put off talks with Israel. ; EGY > ISR
break_off/V  obj:@talks A=subj R=with
    + Mali broke off talks with France. ; MLI > FRA
walk_out/V  of:@talks A=subj R=with prio=1
    + Russia walked out of the talks with Ukraine. ; RUS > UKR
pull_out/V  of:@talks A=subj R=with
    + Sudan pulled out of talks with Chad. ; SDN > TCD
snub,shun,skip,spurn,scorn/V  obj:@talks A=subj R=with,by,of,obj,in prio=2
    + The Russian president snubbed the European summit. ; RUS > EUR
reject,refuse,spurn,decline,rebuff,dismiss/V  obj:offer,invitation,proposal,call,overture,request of:@talks A=subj R=with,from,by,obj prio=3
    + Iran spurned an American offer of talks. ; IRN > USA
reject,refuse,spurn,decline,rebuff,dismiss/V  obj:offer,invitation,proposal,call,overture,request for:@talks A=subj R=with,from,by,obj prio=3
    + Iran rejected an American proposal for talks. ; IRN > USA
brush_off/V  obj:invitation A=subj R=to,from,by,of,obj prio=2
    + Cuba brushed off an invitation from Spain. ; CUB > ESP
turn_down/V  obj:invitation A=subj R=to,from,by,of,obj prio=2
    + Cuba has turned down an invitation to Spain. ; CUB > ESP
decline,refuse,spurn,reject,snub/V  obj:invitation A=subj R=from,by,of,to,obj prio=2
    + Cuba declined an invitation from Spain. ; CUB > ESP
refuse,decline/V  comp:sit,speak,shake,engage,parley,host,see A=subj R=comp.with,comp.to,comp.obj,comp.of absorb prio=2 -comp.to:reporter,press,journalist,media
    + The Palestinians refused to sit down with Israel. ; PSE > ISR
will,would/V  +not verb:attend,sit,speak,come,host,go -next:unanswered,unpunished A=subj R=with,to,obj,at prio=2 absorb -to:reporter,press,journalist,media
    + Sudan will not attend a summit with Chad. ; SDN > TCD
have/V  obj:nothing next:discuss,negotiate,talk A=subj R=with,comp.with
    + Sudan has nothing to discuss with Chad. ; SDN > TCD
cancel,postpone,scrap,shelve/V  obj:trip,visit,tour,invitation A=subj R=to,by,of,from,obj prio=1
    + The Chinese president cancelled a trip to Japan. ; CHN > JPN
suspend,freeze,abandon,quit,leave,desert/V  obj:negotiation,talk,dialogue A=subj R=with prio=1
    + Armenia abandoned the talks with Azerbaijan. ; ARM > AZE
withdraw,retire/V  from:@talks -from:election,vote,referendum A=subj R=with,from prio=2
    + The Sudanese army withdrew from talks with the rebels. ; SDN > :REB
storm_out/V  of:@talks A=subj prio=4 R=with,of
    + The Russian envoy stormed out of talks with Ukraine. ; RUS > UKR
stay_away,keep_away/V  from:@talks A=subj R=with,of,in prio=1 -from:vote,election,referendum -obj:*
    + Libya stayed away from the Arab summit. ; LBY > -
boycott,shun/V  obj:@talks A=subj R=with,by,of,obj,in -obj:election,vote,referendum prio=1
    + Libya boycotted the summit. ; LBY > -
    + Libya boycotted the Egyptian conference. ; LBY > EGY
cancellation,postponement,suspension/N  of:@talks A=by,subj R=with,of,by need=A
    + The cancellation of the talks by India was regretted. ; IND > -
boycott/N  of:@talks A=by,subj,adj R=of,by need=A -of:election,vote,referendum
    + Libya's boycott of the Egyptian summit went on. ; LBY > EGY

= REJECT yield 124
will,would/V  +not verb:@yielding A=subj R=to,from,obj,with prio=2 absorb
    + Israel will not withdraw from Lebanon. ; ISR > LBN
refuse,decline/V  comp:@yielding A=subj R=comp.to,comp.from,comp.obj,with absorb prio=2
    + Israel refused to quit Lebanon. ; ISR > LBN
bow,yield,budge,give,surrender/V  +not,never A=subj R=to
    + Iran did not bow to the United States. ; IRN > USA
reject/V  obj:demand,ultimatum,deadline,order,pressure,ceasefire,truce A=subj R=by,from,with,of,obj absorb prio=2
    + Serbia rejected the Austrian ultimatum. ; SRB > AUT
defy/V  A=subj R=obj prio=1 -obj:gravity,odds,expectation,description,logic,belief,age,cold,weather,rain,heat,forecast,doctor,snow,time
    + Iraq defied the United Nations. ; IRQ > UNO
    - The Chadian tower seems to defy gravity.
reject,dismiss,rebuff,resist,spurn,ignore,defy,refuse/V  obj:call,demand,appeal,order,plea,offer,deadline comp:@yielding A=subj R=from,by,of,obj absorb prio=3
    + The rebels rejected an Indian call to disarm. ; :REB > IND
reject,dismiss,rebuff,resist,spurn,ignore,refuse,defy/V  obj:call,demand,appeal,order,plea,request for:@yielding_noun A=subj R=from,by,of,obj absorb prio=3
    + Iraq rejected demands by the United Nations for access. ; IRQ > UNO
refuse,decline/V  comp:give,hand,turn comp.obj:* next:back,up,over A=subj R=comp.to,to absorb prio=3
    + Russia refused to hand over the islands to Japan. ; RUS > JPN
refuse/V  next:give next:back,up,in,way A=subj R=comp.to,to absorb prio=4
    + Russia refuses to give back the islands to Japan. ; RUS > JPN
will,would,shall,can/V  +not,never verb:bow,yield,budge,kneel,retreat,capitulate,flinch,bend,back,surrender,submit,cave A=subj R=to,before prio=3 absorb
    + Iran will not bow to the United States. ; IRN > USA
turn/V  obj:ear next:free,release,stop,halt,end A=subj R=of,by,from,to absorb prio=1
    + The junta turned a deaf ear to American appeals to free the monks. ; :GOV > USA
hold_out/V  A=subj R=against -obj:* against:#party
    + The rebels held out against France. ; :REB > FRA
refuse/V  comp:cooperate,budge,back,yield,bow,bend,apologise,apologize,relent,compromise,surrender,move A=subj R=comp.to,comp.with,comp.for,comp.on absorb prio=3
    + Syria refused to cooperate with the United Nations. ; SYR > UNO
refusal/N  comp:@yielding A=subj R=comp.to,comp.from,comp.obj need=A absorb prio=1
    + Israel's refusal to withdraw from Lebanon was noted. ; ISR > LBN
refusal/N  comp:@meeting_verb A=subj R=comp.with,comp.obj need=A absorb prio=1
    + Israel's refusal to negotiate with Syria was noted. ; ISR > SYR
refuse,decline/V  comp:return comp.obj:* A=subj R=comp.to,comp.from,to absorb prio=3 -comp.to:table,talk
    + Russia refused to return the islands to Japan. ; RUS > JPN
will,would,can,shall/V  +not,never verb:give next:up,back,in,way A=subj R=to prio=4 absorb
    + Israel will not give up the valley to Syria. ; ISR > SYR
will,would/V  +not verb:bully,blackmail,intimidate,cow,browbeat,stampede A=obj,subj R=by absorb need=A prio=2
    + China will not be bullied by the United States. ; CHN > USA

= REJECT yield 1241
refuse,decline/V  comp:lift,ease,end comp.obj:curfew,censorship,emergency,ban,restriction A=subj R=comp.on,comp.in,comp.of absorb prio=4
    + Chad refused to lift the curfew in Mali. ; TCD > MLI

= REJECT yield 1243
refuse,decline/V  comp:free,release comp.obj:* A=subj R=comp.to,comp.obj,comp.of absorb prio=3 -comp.obj:statement,report,name,detail,figure,result,loan,tranche
    + Russia refused to release the Ukrainian sailors. ; RUS > UKR
    - The minister declined to release the figures.

= REJECT yield 1244
refuse,decline/V  comp:lift,ease,end comp.obj:sanction,embargo,blockade,tariff,boycott,siege A=subj R=comp.on,comp.against,comp.of,comp.obj absorb prio=4
    + Israel refused to lift the blockade of Lebanon. ; ISR > LBN

= REJECT yield 1245
refuse/V  comp:let,allow,admit,permit,grant,give comp.obj:inspector,observer,access,monitor A=subj R=comp.to,comp.obj,comp.of absorb prio=4
    + North Korea refused to let American inspectors in. ; PRK > USA

= REJECT yield 1246
refuse,decline/V  comp:withdraw,retreat,pull,disarm,cease A=subj R=comp.from,comp.of,comp.to,comp.with absorb prio=3
    + Israel refused to withdraw from Lebanon. ; ISR > LBN
