# CONCEDE: verbal yielding: announced withdrawals and ceasefires, lifted measures, pardons, apologies, dropped demands.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate
= CONCEDE - 080
yield,bow,relent,capitulate,cave,buckle/V  A=subj R=to,before -+not,never -to:audience,spectator,photographer,emperor,altar,coffin,portrait,flag
    + Greece bowed to Germany. ; GRC > DEU
    - The Greek banker bowed to the audience.
back_down/V  A=subj R=to,on -+not
    + Serbia backed down. ; SRB > -
give/V  obj:way,ground -subj:@unpolitical A=subj R=to,on -+not
    + Iran has given way to Russia. ; IRN > RUS
give_in/V  A=subj R=to -+not -obj:*
    + Mali gave in to France. ; MLI > FRA
climb_down/V  A=subj R=to,over -+not
    + Turkey climbed down. ; TUR > -
concede/V  -comp:no -as:* -obj:goal,run,penalty,point,seat -subj:aide,official,source,spokesman,spokeswoman A=subj R=comp.subj,to,obj absorb prio=-1 -+not
    + Libya conceded that Chad had a claim. ; LBY > TCD
admit,acknowledge/V  comp:@misdeed -as:* A=subj R=comp.subj,comp.obj,to absorb prio=-1 -+not
    + Serbia admitted that it had shelled the Bosnian town. ; SRB > BIH
    - The Italian premier admitted that he liked opera.
accept/V  obj:blame,responsibility,defeat,demand,condition,ultimatum,verdict,result,resignation A=subj R=by,of,from,for -+not
    + Libya accepted the demands of Chad. ; LBY > TCD
drop,abandon,shelve,scrap,withdraw,waive,renounce,forgo,retract,lift/V  obj:demand,claim,plan,charge,case,condition,objection,threat,tax,complaint,lawsuit,veto,opposition,bill,insistence,reservation,petition A=subj R=against,to,on,for,from,of -+not absorb
    + Japan dropped its objections to the Korean plan. ; JPN > KOR
give_up/V  obj:demand,claim,plan,power,right,weapon,program,programme,seat A=subj R=to,on,for -+not absorb
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
meet,satisfy,fulfil,fulfill,grant/V  obj:demand,request,wish A=subj R=of,from,by,obj need=AR
    + Haiti met the demands of the United States. ; HTI > USA
backtrack,backpedal,flip-flop/V  A=subj R=on,from
    + Poland backtracked on the plan. ; POL > -
back_off/V  A=subj R=from,on absorb
    + Egypt backed off. ; EGY > -
soften,moderate,temper/V  obj:stance,position,line,demand,tone,rhetoric,criticism,policy,approach,condition A=subj R=on,toward,towards,against,to
    + Iran softened its stance towards Iraq. ; IRN > IRQ
tone_down,water_down/V  obj:stance,position,line,demand,tone,rhetoric,criticism,policy,approach,condition A=subj R=of,on,toward,towards,against,to
    + Iran toned down its criticism of Iraq. ; IRN > IRQ
reverse,overturn,rescind,withdraw,retract,revoke,cancel,repeal,scrap,quash,void,annul/V  obj:decision,decree,order,ruling,law,ban,tax,verdict,conviction,sentence,statement,threat,remark,bill,measure A=subj R=on,against,of,for,from -+not absorb
    + Nepal reversed its decision on the tax. ; NPL > -
recant,relinquish,cede,forswear,forfeit/V  obj:claim,power,right,control,sovereignty,title,veto A=subj R=to,over,on,in
    + Portugal relinquished control to China. ; PRT > CHN
concede/V  obj:defeat,election,point,ground A=subj R=to prio=1
    + Gambia conceded defeat to Senegal. ; GMB > SEN
hand,transfer,cede,turn/V  obj:power,authority,control,command A=subj R=to to:*
    + Britain handed power to Zimbabwe. ; GBR > ZWE
delay,postpone,defer,extend,suspend,freeze,shelve/V  obj:deadline,tariff,execution,sanction,eviction,ultimatum,countermeasure,penalty,duty,settlement A=subj R=on,for,against,to,of,in
    + The United States delayed tariffs on Mexico. ; USA > MEX
tolerate,countenance/V  A=subj R=obj,by,of need=AR
    + Kuwait tolerated the Iraqi move. ; KWT > IRQ
announce,declare,unveil/V  obj:reform,election,elections,referendum,concession A=subj R=to prio=1 -+not
    + Morocco announced reforms. ; MAR > -
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
raise,increase,expand,widen,enlarge/V  obj:quota A=subj R=for,of,on,from need=A -subj:company,firm,mill,factory
    + India raised the quota for garments from Nepal. ; IND > NPL
    + Japan widened its import quota for rice. ; JPN > -
throw,fling/V  next:open next:border,frontier,door,gate,airport,port,archive A=subj R=comp.to,comp.for,to,for
    + Egypt has thrown open its border to the Libyan refugees. ; EGY > LBY
throw_out/V  obj:law,decree,bill,tax,sentence,conviction A=subj R=on,of
    + Parliament threw out the decree. ; :LEG > -
ease/V  obj:pressure,tension,stance A=subj+with R=on,against -between:*
    + China eased its pressure on Taiwan. ; CHN > TWN
allow,let,permit/V  obj:@captive comp:return,come,home A=subj R=obj,to absorb -+not
    + Bhutan allowed the Nepalese workers to return. ; BTN > NPL
put/V  on:ice,hold obj:tariff,sanction,countermeasure,penalty,plan,execution,duty A=subj R=on,against,obj prio=2
    + India put the tariffs on ice. ; IND > -
give/V  obj:time,breather,reprieve,respite,grace,extension A=subj R=to,iobj prio=1
    + Russia gave Ukraine a respite. ; RUS > UKR
allow,let,permit/V  A=subj R=obj,comp.subj comp:* absorb prio=-3 need=AR -+not -subj:law,rule,decision,policy,program,programme,device,system,technology,move,change,deal,agreement
    + Ghana allowed Togo to drill there. ; GHA > TGO
suspend,halt,freeze,stop,pause,cancel,abandon/V  obj:enrichment,construction,drilling,test,testing,exercise,manoeuvre,maneuver,launch,deployment,expansion,settlement,project,dam A=subj R=in,near,with,against,on -+not
    + Iran suspended enrichment. ; IRN > -
    + Japan halted its drilling near China. ; JPN > CHN
reduce,cut,lower,slash,trim,halve,abolish/V  obj:tariff,duty,fee,sentence,rent,fare,toll,levy A=subj R=on,of,for,against,from -subj:airline,carrier,retailer,shop,supermarket,company,firm,bank,operator,maker,hotel
    + India cut the tariffs on Nepal. ; IND > NPL
    - The Thai airline cut fares to Tokyo by a tenth.
grant,give/V  obj:permission,autonomy,right,leave,licence,license,concession,clearance,independence,vote,self-rule -subj:act,law,constitution,bill A=subj R=to,iobj prio=1
    + Spain granted autonomy to Catalonia. ; ESP > ESP
abide/V  by:* A=subj R=with,by -+not
    + Bolivia abided by the Chilean decision. ; BOL > CHL
heed,obey/V  A=subj R=obj,by,from,of obj:call,order,appeal,demand,warning,request,ultimatum,ruling
    + Serbia heeded the Russian appeal. ; SRB > RUS
change,alter,amend,modify,revise,review/V  obj:stance,position,tune,tack,course A=subj R=on,toward,towards
    + Hungary changed its stance on Turkey. ; HUN > TUR
cave_in/V  A=subj R=to -+not subj:#party
    + Malta caved in to Italy. ; MLT > ITA
make/V  obj:u-turn,about-face,volte-face,climbdown,retreat,concession,reversal A=subj R=to,on,over
    + Egypt made a climbdown over the tax. ; EGY > -
swallow/V  obj:pride,defeat,humiliation,demand A=subj R=by,of,from,obj
    + Turkey swallowed the Greek demands. ; TUR > GRC
do_away/V  with:@eased A=subj R=with,on
    + Bhutan did away with the curbs on Nepalese workers. ; BTN > NPL
drop,remove,delete/V  obj:word,phrase,clause,wording,paragraph A=subj R=to,on
    + Jordan dropped the phrase from the draft. ; JOR > -
soften,moderate,relax,tone,water,change,modify/V  obj:stand,posture,language,wording,attitude,rule A=subj R=on,toward,towards,for,against
    + Pakistan softened its stand on India. ; PAK > IND
step_back,pull_back/V  from:threat,demand,plan,brink,claim,ultimatum,insistence A=subj R=from,to absorb
    + Serbia stepped back from its threat to Kosovo. ; SRB > KOS
back_away/V  from:threat,demand,plan,claim,ultimatum,insistence,position A=subj R=from,to absorb
    + Algeria backed away from its demand. ; DZA > -
row_back/V  A=subj R=on,from
    + Hungary rowed back on the law. ; HUN > -
grant,give,allow/V  obj:day,week,month,hour,time,year obj.adj:more,extra,further,additional A=subj R=iobj,to prio=1
    + Russia gave Georgia three more days. ; RUS > GEO
hold_off/V  on:sanction,tariff,strike,action,plan,execution,vote A=subj R=on,against
    + The Americans held off on tariffs. ; USA > -
shelve,scrap,abandon,postpone,drop,suspend/V  obj:execution,eviction,demolition,expulsion,deportation,crackdown A=subj R=of,against,on,obj -+not
    + Malaysia suspended the deportation of the Filipinos. ; MYS > PHL
recognise,recognize,accept/V  obj:defeat,loss,victory,result,outcome subj:#party A=subj R=of,by,in,to prio=2 -+not
    + The Zambian opposition accepted the result. ; ZMB > -
concede/V  subj:leader,candidate,opposition,rival,challenger,president,party -obj:* -comp:* A=subj R=to
    + The Ghanaian opposition leader conceded. ; GHA > -
reinstate,reappoint,rehire/V  A=subj R=obj
    + The Maldives reinstated the Indian judge. ; MDV > IND
grant,give,allow/V  next:more,extra,further next:day,week,month,hour,time A=subj R=iobj,to,obj prio=1
    + The Kremlin granted the Greeks two more weeks. ; RUS > GRC
cancel,scrap,reverse,drop,withdraw,shelve,abandon,revoke,rescind,freeze,suspend,postpone/V  obj:increase,rise,hike,levy,surcharge subj:#party A=subj R=on,for,in -subj:company,firm,bank,airline -+not
    + Bolivia cancelled a fuel price rise. ; BOL > -
retreat,recoil,retract/V  from:plan,demand,threat,promise,proposal,position,stance,claim A=subj R=from,on prio=1
    + Turkey retreated from its plan. ; TUR > -
ease_off/V  A=subj R=on,on.of
    + Pakistan eased off on its demand. ; PAK > -
let_up/V  on:* A=subj R=on
    + Serbia let up on the Kosovars. ; SRB > KOS
give,return,restore/V  obj:power,right,seat,office +back A=subj R=to,iobj,obj
    + The junta gave its powers back to parliament. ; :MIL > :LEG
put_off/V  obj:rise,increase,hike,tariff,execution,eviction,expulsion,levy,duty A=subj R=on,of,against prio=3
    + Indonesia put off the rise. ; IDN > -
push_back/V  obj:rise,increase,hike,tariff,execution,eviction,deadline,levy,duty A=subj R=on,of,against
    + Indonesia pushed back the deadline. ; IDN > -
swallow,accept/V  obj:term,terms A=subj R=of,obj.poss,obj
    + The Ivorian president swallowed the terms of Ghana. ; CIV > GHA
strike_out/V  obj:article,clause,paragraph,passage A=subj R=on
    + Vietnam struck out an article. ; VNM > -
tear_up/V  obj:ban,decree,order,edict,warrant A=subj R=on,against,for
    + Zambia tore up a ban on Malawian lorries. ; ZMB > MWI
reduce,cut,lower,slash,halve,abolish/V  obj:tax on:#party A=subj R=on need=AR
    + Bhutan halved the tax on the Indians. ; BTN > IND
strike/V  obj:article,clause,paragraph,passage,section,provision A=subj R=on
    + Parliament struck the article from the code. ; :LEG > -
grant,give,allow/V  next:breather,reprieve,respite A=subj R=iobj,to prio=1
    + President Trump granted most of Japan's partners a breather. ; USA > -
shift/V  obj:position,stance,line,attitude A=subj R=on,towards,to,toward prio=1 -subj:voter,poll
    + Britain shifted its position on Malta. ; GBR > MLT
shed,demobilise,demobilize,cut,shrink/V  subj:army,force,military,navy obj:third,half,quarter,man,soldier,troop,thousand,strength A=subj R=in
    + The Guatemalan army shed a third of its men. ; GTM > -
pass,adopt,approve/V  obj:law,bill,act obj.mod:amnesty,pardon subj:@legislature A=subj R=for,to prio=3
    + The Guatemalan congress passed an amnesty law. ; GTM > -

= CONCEDE - 081
lift,ease,relax,end,cancel,suspend,repeal,revoke,remove,rescind,annul,scrap,abolish/V  obj:@measure A=subj R=on,against,of,from -+not
    + Chad lifted the quota on Libya. ; TCD > LBY
reopen/V  obj:border,port,airport,bridge,school,university,crossing,road,frontier A=subj R=with,to,in
    + Iran reopened its border with Iraq. ; IRN > IRQ
lifting,easing/N  A=by,subj R=on,against,of need=A
    + The lifting by Turkey of the blockade was welcomed. ; TUR > -
lift,ease,relax,end,repeal,remove,rescind,loosen,cancel/V  obj:curfew,ban,restriction,emergency,state,law,censorship,curb,closure,lockdown,limit A=subj R=on,against,of,from,in,over prio=1 -+not
    + Thailand lifted a lockdown in Bangkok. ; THA > THA
unban,legalise,legalize,decriminalise,decriminalize,legitimise/V  A=subj R=obj,of,by
    + Portugal decriminalised the drug. ; PRT > -
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
ease,relax,loosen,lift,soften,remove,end/V  obj:@eased A=subj R=on,for,against,of,in,obj -+not
    + Qatar eased the rules for Indian workers. ; QAT > IND
open/V  obj:sector,economy,airspace,sky,sea,border to:#party A=subj R=to need=AR
    + Belarus opened its airspace to Poland. ; BLR > POL
allow,let,permit/V  comp:return,come obj:exile,dissident,refugee,opponent,king,leader A=subj R=obj absorb prio=2 -+not
    + Chile allowed the exiles to return. ; CHL > CHL
restart,reconnect,resume/V  obj:power,water,gas,internet,phone,electricity,supply to:#party A=subj R=to need=AR
    + Israel reconnected the electricity to Gaza. ; ISR > PSE

= CONCEDE - 081
pardon,amnesty,acquit,exonerate,reprieve/V  A=subj R=obj
    + Iran pardoned two American hikers. ; IRN > USA
grant,declare,proclaim,announce,decree,offer,issue/V  obj:amnesty,pardon,clemency,reprieve A=subj R=to,iobj,for
    + Colombia declared an amnesty for the rebels. ; COL > :REB
acquit,clear,absolve/V  A=subj R=obj subj:court,judge,tribunal,jury,panel,inquiry
    + A court acquitted the Italian minister. ; :JUD > ITA
acquittal,pardon,amnesty,clemency/N  A=by,from,subj R=of,for need=R
    + A pardon for the American students followed. ; - > USA
throw_out/V  obj:charge,case,indictment,warrant,accusation,lawsuit A=subj R=against,of,for prio=2 absorb
    + A Spanish court threw out the case against the Moroccan imam. ; ESP:JUD > MAR
spare/V  obj:life A=subj R=of,obj
    + Libya spared the lives of the Bulgarian nurses. ; LBY > BGR
commute,reduce,shorten,cut,lift,overturn,quash,suspend,stay/V  obj:sentence,penalty,execution,term,conviction A=subj R=of,on,for,against prio=2 -+not absorb
    + Turkey commuted the sentence of the Greek priest. ; TUR > GRC
find/V  next:not next:guilty A=subj R=obj subj:@judge
    + The court found the Irish teenager not guilty. ; :JUD > IRL
drop,withdraw,dismiss,quash/V  obj:charge,case,indictment,warrant,lawsuit,suit,count,prosecution,complaint A=subj R=against,of,for,obj prio=2 -+not
    + Manila dropped the prosecution of the Dutch monk. ; PHL > NLD
strike_down/V  obj:sentence,conviction,verdict,charge,decree,law,ban A=subj R=of,against,on prio=1
    + The court struck down the law. ; :JUD > -
spare/V  obj:#party from:execution,punishment,prison A=subj R=obj
    + Iran spared the Canadian from execution. ; IRN > CAN
grant,give,offer/V  obj:#party comp:amnesty,pardon,clemency,immunity,reprieve A=subj R=obj
    + Chad gave the Libyan prisoners a pardon. ; TCD > LBY
grant,offer,give,promise/V  obj:immunity A=subj R=to,iobj
    + Yemen granted immunity to the president. ; YEM > YEM
set_aside/V  obj:penalty,sentence,conviction,verdict A=subj R=of,for,on,against
    + Uganda set aside the sentence of the Kenyan. ; UGA > KEN

= CONCEDE - 055
express,offer,voice/V  obj:@penitence -over:what,describe,call,decision,move,step,provocation,vote,remark,statement,refusal,failure,resolution,sanction,test,plan,lack,absence A=subj R=to,for,over prio=1
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
offer,send,convey,express,extend/V  obj:condolence,condolences,sympathy A=subj R=to,over,for,iobj prio=2
    + Greece sent condolences to Turkey. ; GRC > TUR
make/V  obj:amends,amend A=subj R=to,for
    + Germany made amends to Poland. ; DEU > POL
express,voice,convey/V  obj:sorrow,remorse,contrition,repentance,shame A=subj R=to,for,over prio=2
    + The Japanese emperor expressed his deep remorse to South Korea. ; JPN > KOR
kneel,bow/V  before:grave,memorial,monument,victim A=subj R=of,before.of,to,before
    + The German chancellor knelt before the Polish memorial. ; DEU > POL
apology,regret,condolence/N  A=by,from,subj R=to,by.to need=AR
    + Condolences from Greece to Turkey came quickly. ; GRC > TUR

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
announce,declare,signal/V  comp:@backing_down A=subj R=comp.from,comp.obj,comp.to absorb prio=1
    + Cuba announced that it would withdraw from Angola. ; CUB > AGO
plan,intend,prepare/V  inf:withdraw,retreat,evacuate,disarm,surrender,vacate A=subj R=comp.from,comp.obj,comp.to prio=2 absorb -+not
    + France plans to withdraw from Mali. ; FRA > MLI
plan,intend,prepare/V  inf:pull comp.obj:@force A=subj R=comp.of,comp.from prio=2 absorb -+not
    + Hanoi is planning to pull its soldiers out of Cambodia. ; VNM > KHM
will,would/V  verb:free,pardon,resign,abdicate,unfreeze A=subj R=obj,on,from,verb.obj -+not,never absorb prio=-1
    + Iran will free two Americans. ; IRN > USA
withdrawal,pullout,ceasefire,truce/N  +unilateral A=by,of,subj R=from,with,in need=A
    + A unilateral ceasefire by Chad was kept. ; TCD > -

= CONCEDE - 085
lift,ease,relax,end,drop,remove,waive,suspend,loosen/V  obj:sanction,embargo,tariff,penalty,freeze,boycott,duty A=subj R=on,against,of,from,obj prio=1 -+not
    + The United Nations eased the embargo on Iraq. ; UNO > IRQ
exempt/V  A=subj R=obj
    + Japan exempted South Korea from the tariffs. ; JPN > KOR
lift,ease,relax,end,drop,remove,waive,suspend,loosen,scrap,abolish,cut,reduce,halve,phase/V  obj:tariff,duty,levy,quota,ban,embargo,boycott,sanction on:steel,coal,beef,good,goods,import,export,wine,oil,car,sugar,wheat,rice,seafood,product A=subj R=on,obj,from prio=2 -+not
    + China lifted its ban on Australian coal. ; CHN > AUS
remove,strike,drop,take,delete/V  from:list,blacklist obj:#party A=subj R=obj prio=1
    + The United States removed Sudan from its blacklist. ; USA > SDN
unfreeze,unblock,release,thaw/V  obj:account,asset,fund,billion,money,reserve A=subj R=of,to,obj,for need=A subj:#party prio=1
    + South Korea released the funds of Iran. ; KOR > IRN
waive,scrap,drop,abolish,ease,relax,lift/V  obj:visa,fee,requirement,quarantine A=subj R=for,on,obj -+not
    + Spain waived visas for the Moroccans. ; ESP > MAR
lifting,easing,suspension,relaxation/N  of:sanction,embargo,ban,tariff,restriction,boycott A=by,subj R=on,of.on,against need=AR
    + The lifting by Russia of the ban on Polish meat was welcomed. ; RUS > POL
bring_down/V  obj:tariff,duty,levy,quota,barrier A=subj R=on,for,against
    + Brazil brought down its tariffs. ; BRA > -
tear_down/V  obj:barrier,quota A=subj R=on,for,against
    + Brazil tore down its trade barriers. ; BRA > -
take/V  off:blacklist,list,register A=subj R=obj prio=1
    + The Americans took Sudan off the blacklist. ; USA > SDN

= CONCEDE - 0812
lift,end,ease,drop,revoke,overturn,repeal/V  obj:ban on:party,opposition,movement,islamist,union,group,brotherhood A=subj R=on prio=2 -+not
    + Tunisia lifted the ban on the Islamist party. ; TUN > TUN
legalise,legalize,unban,register,relegalise/V  obj:party,union,movement,opposition,group A=subj R=obj
    + Egypt legalised the opposition party. ; EGY > :OPP
allow,let,permit/V  comp:run,stand,campaign,register,organise,organize,march,demonstrate obj:party,opposition,candidate,movement,union,protester,islamist A=subj R=obj absorb prio=2 -+not
    + Jordan allowed the Islamist party to run. ; JOR > JOR

= CONCEDE - 0813
lift,ease,relax,end,shorten,remove,loosen,suspend,cancel,scrap/V  obj:curfew A=subj R=on,in,of,over,for prio=2 -+not
    + Sri Lanka eased the curfew in Colombo. ; LKA > LKA
lifting,easing,end/N  of:curfew A=by,subj R=in,on need=A
    + The lifting of the curfew by Nepal was welcomed. ; NPL > -
call_off/V  obj:curfew,emergency,lockdown A=subj R=in,on prio=1
    + Thailand called off the curfew. ; THA > -

= CONCEDE - 0814
lift,end,revoke,rescind,repeal,cancel,terminate,relax/V  obj:emergency,martial A=subj R=in,on,of prio=2 -+not
    + Peru lifted the emergency in Lima. ; PER > PER
lift,end,revoke,rescind,repeal,cancel,terminate/V  obj:state of:emergency,siege,exception,war A=subj R=in,on,of.in prio=3 -+not
    + Thailand lifted the state of emergency. ; THA > -
lift,end,revoke,repeal/V  obj:law obj.adj:martial,emergency A=subj R=in,on prio=3 -+not
    + Poland ended martial law. ; POL > -

= CONCEDE - 082
call_off,break_off/V  obj:strike,protest,rally,boycott,demonstration,march,fast,sit-in,stoppage,walkout,hunger A=subj R=against,on,of,in,at prio=2 -+not
    + The Argentine unions called off a strike. ; ARG > -
suspend,end,halt,cancel,abandon,postpone/V  -obj.adj:air,drone,missile,military,retaliatory obj:strike,protest,rally,boycott,demonstration,march,fast,sit-in,stoppage,walkout A=subj R=against,on,of,in,at prio=2 -+not
    + The Chilean miners suspended their strike. ; CHL > -
go,come,get/V  +back next:work,duty,underground subj:@striker A=subj R=at,in
    + The Bolivian miners went back to work. ; BOL > -
return/V  to:work,duty,class,job subj:@striker A=subj R=at
    + The Chilean pilots returned to duty. ; CHL > -
lift,clear,remove,dismantle,end/V  obj:blockade,roadblock,barricade,picket subj:#party A=subj R=on,of,in,around prio=1
    + The Peruvian farmers lifted their roadblocks. ; PER > -

= CONCEDE - 083
call,announce,schedule,set,hold/V  obj:election,poll,ballot,referendum obj.adj:early,snap,fresh,free,multiparty A=subj R=in,on -+not
    + Georgia called early elections. ; GEO > -

= CONCEDE - 056
forgive,absolve/V  obj:#party A=subj R=obj prio=1 -comp:*
    + The Vatican forgave the Turkish gunman. ; VAT > TUR

= CONCEDE - 0872
lift,end,ease,break,relax,loosen,raise/V  obj:siege,blockade A=subj R=on,of,around,against,in prio=3 -+not -subj:farmer,trucker,worker,protester,miner,driver
    + Serb gunners eased the siege of the Bosnian town. ; SRB > BIH
call_off/V  obj:siege,blockade A=subj R=of,on prio=2
    + The rebels called off the siege. ; :REB > -
lifting,easing,end/N  of:siege,blockade A=by,subj R=on,of.of,against need=AR
    + The lifting by Israel of the blockade on Gaza was welcomed. ; ISR > PSE

= CONCEDE - 0811
reopen,unblock/V  obj:website,app,channel,station,newspaper,site,network,university,radio A=subj R=of,in,to
    + Malaysia unblocked the opposition website. ; MYS > -
lift,end,ease,relax,abolish,scrap/V  obj:censorship,gag,blackout A=subj R=on,of,in -+not prio=2
    + Tunisia abolished censorship. ; TUN > -
allow,let,permit/V  comp:publish,broadcast,print,speak,criticise,criticize,assemble,gather,meet A=subj R=obj absorb need=AR -+not
    + Myanmar allowed the newspapers to publish. ; MMR > :JRN
restore,reconnect/V  obj:internet,twitter,facebook,whatsapp,television,broadcast A=subj R=to,in,of prio=1
    + Gabon restored the internet. ; GAB > -

= CONCEDE - 0832
scrap,drop,withdraw,shelve,repeal,revoke,abolish,rescind,suspend,freeze,abandon,delay,postpone/V  obj:bill,tax,levy,reform,hike,increase,rise,law,decree,cut,fare,amendment after:protest,strike,riot,demonstration,outcry,week,day,rally A=subj R=on,of prio=1 -+not
    + France scrapped a fuel tax after weeks of protests. ; FRA > -

= CONCEDE - 0833
allow,let,permit/V  obj:woman comp:drive,vote,run,travel,work,attend,study A=subj R=obj absorb prio=2 -+not
    + Saudi Arabia allowed women to drive. ; SAU > :CVL
enfranchise,emancipate/V  A=subj R=obj
    + Bhutan enfranchised its Nepali citizens. ; BTN > NPL
grant,give,extend,restore/V  obj:vote,franchise,suffrage to:#party A=subj R=to,iobj prio=2
    + Kuwait gave the vote to its women. ; KWT > :CVL

= CONCEDE - 0834
rewrite,redraft,amend,restore,reinstate/V  obj:constitution,parliament,senate,assembly,democracy subj:#party A=subj R=of,in -+not
    + Nepal reinstated its parliament. ; NPL > -
hold,allow,call/V  obj:election,poll obj.adj:free,multiparty,first A=subj R=in prio=1 -+not
    + Zambia allowed multiparty elections. ; ZMB > -
