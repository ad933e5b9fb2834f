# CONCEDE: verbal yielding: announced withdrawals and ceasefires, lifted measures, pardons, apologies, dropped demands.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate
= CONCEDE - 080
yield,bow,relent,capitulate,cave,buckle/V  A=subj R=to,before -+not,never -to:audience,spectator,photographer,emperor,altar,coffin,portrait,flag
    + Greece bowed to Germany. ; GRC > DEU
    - The Greek banker bowed to the audience.
back_down/V  A=subj R=to,on -+not
    + Serbia backed down. ; SRB > -
give/V  obj:way,ground A=subj R=to,on -+not
    + Iran has given way to Russia. ; IRN > RUS
give_in/V  A=subj R=to -+not
    + Mali gave in to France. ; MLI > FRA
climb_down/V  A=subj R=to,over -+not
    + Turkey climbed down. ; TUR > -
concede,admit,acknowledge/V  A=subj R=comp.subj,to,obj absorb prio=-1 -+not -obj:goal,point,penalty,set,corner -to:weakness,fondness,passion,liking
    + Libya admitted that Chad had a claim. ; LBY > TCD
    - Germany conceded two goals to Austria.
accept/V  obj:blame,responsibility,defeat,demand,condition,ultimatum,verdict,result,resignation A=subj R=by,of,from,for -+not
    + Libya accepted the demands of Chad. ; LBY > TCD
drop,abandon,shelve,scrap,withdraw,waive,renounce,forgo/V  obj:demand,claim,plan,charge,case,condition,objection,threat,tax,complaint,lawsuit,veto,opposition,bill A=subj R=against,to,on,for,from -+not
    + Japan dropped its objections to the Korean plan. ; JPN > KOR
give_up/V  obj:demand,claim,plan,power,right,weapon,program,programme,seat A=subj R=to,on,for -+not
    + Iraq gave up its claim to Kuwait. ; IRQ > KWT
stop,cease/V  comp:threaten,insist A=subj R=comp.obj absorb
    + Iran has stopped threatening Iraq. ; IRN > IRQ
compromise/V  A=subj R=with,on
    + Israel compromised with Jordan. ; ISR > JOR
offer/V  obj:concession,amnesty,resignation,ceasefire,truce A=subj R=to,iobj prio=1
    + Turkey offered concessions to Greece. ; TUR > GRC
make/V  obj:concession A=subj R=to
    + Syria made concessions to Israel. ; SYR > ISR
allow,permit,let,authorize,authorise/V  A=subj R=obj,comp.subj absorb comp:return,leave,land,enter,pass,resume,work,operate,travel,cross,visit,use,fly,stay,hold,vote,run prio=-1 -+not
    + Sudan allowed the Americans to return. ; SDN > USA
bend,submit,defer,acquiesce,surrender,succumb/V  to:demand,pressure,request,call,wish,will,threat,ultimatum,protest A=subj R=to,from,by,of
    + Bolivia submitted to the Chilean demand. ; BOL > CHL
bow,cave,yield,accede/V  to:demand,pressure,request,call,protest,threat,wave,verdict,ruling A=subj R=from,by,of,to prio=2
    + Uganda bowed to the Kenyan demand. ; UGA > KEN
comply/V  A=subj R=with
    + Libya complied with the British demand. ; LBY > GBR
meet,satisfy,fulfil,fulfill,grant/V  obj:demand,request,wish A=subj R=of,from,by,obj
    + Haiti met the demands of the United States. ; HTI > USA
backtrack,backpedal,flip-flop/V  A=subj R=on,from
    + Poland backtracked on the plan. ; POL > -
back_off/V  A=subj R=from,on
    + Egypt backed off. ; EGY > -
soften,moderate,temper/V  obj:stance,position,line,demand,tone,rhetoric,criticism,policy,approach,condition A=subj R=on,toward,towards,against,to
    + Iran softened its stance towards Iraq. ; IRN > IRQ
tone_down,water_down/V  obj:stance,position,line,demand,tone,rhetoric,criticism,policy,approach,condition A=subj R=of,on,toward,towards,against,to
    + Iran toned down its criticism of Iraq. ; IRN > IRQ
reverse,overturn,rescind,withdraw,retract,revoke,cancel,repeal,scrap,quash,void,annul/V  obj:decision,decree,order,ruling,law,ban,tax,verdict,conviction,sentence,statement,threat,remark,bill,measure A=subj R=on,against,of,for,from -+not
    + Nepal reversed its decision on the tax. ; NPL > -
recant,relinquish,cede,forswear,forfeit/V  obj:claim,power,right,control,sovereignty,title,veto A=subj R=to,over,on,in
    + Portugal relinquished control to China. ; PRT > CHN
suspend,end,halt/V  obj:strike,protest,rally,blockade,boycott,siege,demonstration,march,fast,sit-in,campaign A=subj R=against,on,of,in prio=1 -+not
    + The rebels suspended the boycott. ; :REB > -
call_off/V  obj:strike,protest,rally,blockade,boycott,siege,demonstration,march,fast,sit-in,campaign A=subj R=against,on,of,in prio=1 -+not
    + The rebels called off the siege. ; :REB > -
lift,end/V  obj:siege,blockade A=subj R=of,on,against prio=2
    + Azerbaijan lifted its blockade of Armenia. ; AZE > ARM
concede/V  obj:defeat,election,point,ground A=subj R=to prio=1
    + Gambia conceded defeat to Senegal. ; GMB > SEN
hand,transfer,cede,turn/V  obj:power,authority,control,command A=subj R=to to:*
    + Britain handed power to Zimbabwe. ; GBR > ZWE
delay,postpone,defer,extend,suspend,freeze,shelve/V  obj:deadline,tariff,execution,sanction,eviction,ultimatum,countermeasure,penalty,duty,settlement A=subj R=on,for,against,to,of,in
    + The United States delayed tariffs on Mexico. ; USA > MEX
unfreeze,unblock/V  A=subj R=of,to,obj obj:account,asset,fund,money,aid
    + Switzerland unblocked the accounts of Libya. ; CHE > LBY
tolerate,countenance/V  A=subj R=obj,by,of need=AR
    + Kuwait tolerated the Iraqi move. ; KWT > IRQ
announce,declare,unveil/V  obj:reform,election,elections,referendum,concession A=subj R=to prio=1 -+not
    + Morocco announced reforms. ; MAR > -
forgive/V  A=subj R=obj,iobj -obj:debt,loan,payer,customer,fee,fan,audience,reader,dog,cat,snore,snoring
    + Poland forgave Germany. ; POL > DEU
admit,acknowledge,concede/V  obj:mistake,error,guilt,responsibility,failure,fault,defeat,wrongdoing,shortcoming,involvement,role A=subj R=to,in,for,over prio=1
    + Britain admitted mistakes in Kenya. ; GBR > KEN
confess/V  A=subj R=to -to:priest,police,murder,killing,love,liking,passion,addiction,weakness,crush,fear,fondness,taste
    + Libya confessed to the plot. ; LBY > -
own_up,fess_up/V  A=subj R=to -to:priest,police,murder,killing
    + Libya owned up to the plot. ; LBY > -
accept/V  obj:responsibility,blame,liability A=subj R=for,to prio=1
    + Iran accepted blame for the crash. ; IRN > -
come_clean/V  A=subj R=about,to,on
    + Iran came clean about the plant. ; IRN > -
compromise,concession,climbdown,about-face,u-turn/N  A=by,subj,from R=to need=A
    + An Israeli concession was near. ; ISR > -
throw_out/V  obj:law,decree,bill,tax,sentence,conviction A=subj R=on,of
    + Parliament threw out the decree. ; :LEG > -
ease/V  obj:pressure,tension,stance A=subj+with R=on,against
    + China eased its pressure on Taiwan. ; CHN > TWN
allow,let,permit/V  obj:@captive comp:return,leave,go,come,home A=subj R=obj,to absorb -+not
    + Bhutan allowed the Nepalese workers to return. ; BTN > NPL
put/V  on:ice,hold obj:tariff,sanction,countermeasure,penalty,plan,execution,duty A=subj R=on,against,obj prio=2
    + India put the tariffs on ice. ; IND > -
give/V  obj:time,breather,reprieve,respite,grace,extension A=subj R=to,iobj prio=1
    + Russia gave Ukraine a respite. ; RUS > UKR
allow,let,permit/V  A=subj R=obj,comp.subj comp:* absorb prio=-3 need=AR -+not -subj:law,rule,decision
    + Ghana allowed Togo to drill there. ; GHA > TGO
suspend,halt,freeze,stop,pause,cancel,abandon/V  obj:enrichment,construction,drilling,test,testing,exercise,manoeuvre,maneuver,launch,deployment,expansion,settlement,project,dam A=subj R=in,near,with,against,on -+not
    + Iran suspended enrichment. ; IRN > -
    + Japan halted its drilling near China. ; JPN > CHN
reduce,cut,lower,slash,trim,halve,abolish/V  obj:tariff,duty,fee,sentence,rent,fare,toll,levy A=subj R=on,of,for,against,from -subj:airline,carrier,retailer,shop,supermarket,company,firm,bank,operator,maker,hotel
    + India cut the tariffs on Nepal. ; IND > NPL
    - The Thai airline cut fares to Tokyo by a tenth.
grant,give/V  obj:permission,autonomy,right,leave,licence,license,concession,clearance,independence,vote,self-rule A=subj R=to,iobj prio=1
    + Spain granted autonomy to Catalonia. ; ESP > ESP
abide/V  by:* A=subj R=with,by -+not
    + Bolivia abided by the Chilean decision. ; BOL > CHL
heed,obey/V  A=subj R=obj,by,from,of obj:call,order,appeal,demand,warning,request,ultimatum,ruling
    + Serbia heeded the Russian appeal. ; SRB > RUS
stay,commute,reduce,shorten,cut/V  obj:execution,sentence,term A=subj R=of,on,for,against prio=1
    + Texas stayed the execution of a Mexican. ; USA > MEX
change,alter,amend,modify,revise,review/V  obj:stance,mind,position,tune,tack,course A=subj R=on,toward,towards
    + Hungary changed its stance on Turkey. ; HUN > TUR

= CONCEDE - 081
lift,ease,relax,end,cancel,suspend,repeal,revoke,remove,rescind,annul,scrap,abolish/V  obj:@measure A=subj R=on,against,of,from -+not
    + Chad lifted the quota on Libya. ; TCD > LBY
reopen/V  obj:border,embassy,port,airport,bridge,school,university,crossing,road,frontier A=subj R=with,to,in
    + Iran reopened its border with Iraq. ; IRN > IRQ
lifting,easing/N  A=by,subj R=on,against,of need=A
    + The lifting by Turkey of the blockade was welcomed. ; TUR > -
lift,ease,relax,end,repeal,remove,rescind,loosen,cancel/V  obj:curfew,ban,restriction,emergency,state,law,censorship,curb,closure,lockdown,limit A=subj R=on,against,of,from,in,over prio=1 -+not
    + Thailand lifted a curfew in Bangkok. ; THA > THA
unban,legalise,legalize,decriminalise,decriminalize,legitimise/V  A=subj R=obj,of,by
    + Algeria legalised the opposition. ; DZA > :OPP
reopen,open/V  obj:border,frontier,crossing,airspace,road,port,market,door,gate,strait A=subj R=to,with,for
    + Kenya opened its market to Uganda. ; KEN > UGA
restore/V  obj:power,water,service,internet,access,right,freedom,electricity,immunity,democracy A=subj R=to,in,of
    + Israel restored power to Gaza. ; ISR > PSE
rehabilitate,reinstate/V  A=subj R=obj
    + China rehabilitated the monks. ; CHN > CHN
restore,reinstate,reconnect/V  obj:citizenship,passport,licence,license,accreditation,broadcast,signal,immunity A=subj R=to,of
    + Qatar restored the passport of a Bahraini. ; QAT > BHR
free,unblock,clear/V  obj:road,highway,port,border,pipeline,crossing,bridge,railway A=subj R=to,in,with
    + Bolivia unblocked the road to Chile. ; BOL > CHL

= CONCEDE - 0811
pardon,amnesty,acquit,exonerate,reprieve/V  A=subj R=obj
    + Iran pardoned two American hikers. ; IRN > USA
grant,declare,proclaim,announce,decree,offer,issue/V  obj:amnesty,pardon,clemency,reprieve A=subj R=to,iobj,for
    + Colombia declared an amnesty for the rebels. ; COL > :REB
acquit,clear,absolve/V  A=subj R=obj subj:court,judge,tribunal,jury,panel,inquiry
    + A court acquitted the Italian minister. ; :JUD > ITA
acquittal,pardon,amnesty,clemency/N  A=by,from,subj R=of,for need=R
    + A pardon for the American students followed. ; - > USA
drop,withdraw,dismiss/V  obj:charge,case,indictment,warrant,accusation,lawsuit A=subj R=against,of,for prio=2
    + Spain dropped the charges against the Moroccan imam. ; ESP > MAR
throw_out/V  obj:charge,case,indictment,warrant,accusation,lawsuit A=subj R=against,of,for prio=2
    + A Spanish court threw out the case against the Moroccan imam. ; ESP:JUD > MAR
spare/V  obj:life A=subj R=of,obj
    + Libya spared the lives of the Bulgarian nurses. ; LBY > BGR

= CONCEDE - 055
express,offer,voice/V  obj:@penitence A=subj R=to,for,over prio=1
    + Japan offered an apology to China. ; JPN > CHN
apology/N  A=subj,from R=to need=AR
    + Japan's apology to Russia was accepted. ; JPN > RUS
sorry/A  A=subj R=for,to need=A
    + Australia is sorry. ; AUS > -
apologise,apologize/V  A=subj R=to,for -for:voice,cough,handwriting,accent,appearance,weather,noise,mess,smell,dog,lateness,english,french -for:@no_stake -to:customer,passenger,viewer,reader,listener,fan,audience,diner,guest,hostess,waiter,wife,neighbour,mother,bride,aunt,daughter,son,husband,sister,brother
    + Israel apologised to Turkey. ; ISR > TUR
    - The Malian minister apologised for her hoarse voice.
    - The French deputy apologised to his neighbour for the noise of the piano.
beg,ask/V  for:forgiveness,pardon A=subj R=from,of,obj,iobj prio=3
    + Germany asked for forgiveness from Namibia. ; DEU > NAM
beg,ask/V  obj:forgiveness,pardon A=subj R=from,of,obj,iobj prio=3
    + Belgium asked forgiveness of Rwanda. ; BEL > RWA
regret/V  A=subj R=obj,by,of obj:loss,death,incident,killing,attack,suffering,harm,error,mistake
    + Iran regretted the incident. ; IRN > -
issue,make/V  obj:apology A=subj R=to,for
    + Spain issued an apology to Mexico. ; ESP > MEX
show/V  obj:remorse,contrition A=subj R=for,to
    + Serbia showed remorse. ; SRB > -
apologetic,remorseful,contrite/A  A=subj R=to need=A
    + Iran is apologetic. ; IRN > -
lament,rue/V  A=subj R=obj,of,in obj:death,loss,casualty,incident,accident
    + Israel lamented the deaths in Lebanon. ; ISR > LBN
offer,send,convey,express,extend/V  obj:condolence,condolences,sympathy,regret A=subj R=to,over,for,iobj prio=2
    + Greece sent condolences to Turkey. ; GRC > TUR

= CONCEDE - 087
declare,announce,order,call,proclaim/V  obj:ceasefire,truce,halt,pause,withdrawal,pullout,pullback,end A=subj R=with,from,in,against,of,to absorb
    + Israel announced a halt in Gaza. ; ISR > PSE
will,would/V  verb:withdraw,retreat,evacuate,disarm,surrender,vacate A=subj R=from,to -+not,never absorb
    + Syria will withdraw from Lebanon. ; SYR > LBN
decide,resolve,choose/V  inf:@yielding A=subj R=comp.from,comp.obj,comp.to,with absorb prio=2 -+not
    + Israel decided to withdraw from Gaza. ; ISR > PSE
declare,announce,order,call,proclaim,impose,offer/V  obj:ceasefire,truce,cessation,moratorium,armistice A=subj R=with,in,against,to absorb prio=2
    + Turkey declared a truce in Iraq. ; TUR > IRQ
order,instruct,tell/V  inf:withdraw,retreat,pull,leave,cease,hold,stop,halt obj:@force A=subj R=comp.from,from,in absorb prio=3
    + Ethiopia ordered its troops to withdraw from Somalia. ; ETH > SOM
order,announce,approve,begin/V  obj:withdrawal,pullout,pullback,retreat,drawdown A=subj R=from,of,out prio=1
    + Vietnam ordered a withdrawal from Cambodia. ; VNM > KHM
announce,declare,signal/V  comp:@yielding A=subj R=comp.from,comp.obj,comp.to absorb prio=1
    + Cuba announced that it would withdraw from Angola. ; CUB > AGO

= CONCEDE - 085
lift,ease,relax,end,drop,remove,waive,suspend,loosen/V  obj:sanction,embargo,tariff,penalty,freeze,boycott,duty A=subj R=on,against,of,from,obj prio=1 -+not
    + The United Nations eased the embargo on Iraq. ; UNO > IRQ
exempt/V  A=subj R=obj
    + Japan exempted South Korea from the tariffs. ; JPN > KOR
