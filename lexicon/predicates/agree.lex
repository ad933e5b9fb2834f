# AGREE: willingness or commitment to cooperate, promised, offered or agreed; deals.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate
= AGREE - 030
agree/V  A=subj+with R=comp.with,comp.to,on joint absorb -with:assessment,view,opinion,decision,verdict,statement,criticism -subj:@figure -subj:adjective,noun,verb,theory,finding -comp.obj:branch,subsidiary,unit,business,brand,chain,stake,share,division -on:discount,colour,color,menu,tempo,name,recipe,melody,diagnosis
    + India and Pakistan agreed on a bus line. ; IND,PAK > -
    + Russia agreed with Turkey on a pipeline. ; RUS,TUR > -
    - The critics agreed with the verdict on the film.
    - French adjectives agree with their nouns.
consent/V  A=subj R=to,comp.to,comp.obj absorb
    + Jordan consented to the Syrian request. ; JOR > SYR
promise,pledge,undertake,commit/V  A=subj R=iobj,obj,to,comp.to,comp.obj,for absorb -obj:@revengeful
    + Germany promised Poland a bridge. ; DEU > POL
offer/V  A=subj R=to,iobj,comp.in,comp.to,comp.obj,comp.with,with,for,obj absorb -obj:resignation,view,arm,chair,seat,coffee,drink,glimpse,day,recipe,tour,menu,course,discount,holiday,room,lift,hand,arm,refund,bonus,warranty,subscription,prize,ticket,cure,escape,shade,chance,clue,insight
    + Egypt offered a stadium to Sudan. ; EGY > SDN
accept/V  obj:@proposal A=subj R=from,by,of,obj,for
    + Serbia accepted the Russian resolution. ; SRB > RUS
settle/V  A=subj+with R=on,for -obj:* -obj:score -in:home,house,town joint -into:*
    + Chile settled with Peru. ; CHL,PER > -
    - The Spanish king settled into an armchair.
settle/V  obj:dispute,quarrel,row,difference,conflict,question A=subj+with joint
    + Argentina settled its dispute with Chile. ; ARG,CHL > -
reach,strike,seal,clinch,conclude,broker,forge,hammer,finalize,finalise,secure,cut/V  obj:@agreement A=subj+with R=on,over joint
    + Iran struck a deal with China. ; IRN,CHN > -
come/V  to:terms,agreement,understanding,settlement A=subj+with joint
    + Greece has come to an agreement with Turkey. ; GRC,TUR > -
shake/V  obj:hand A=subj+with joint
    + Iraq and Syria have shaken hands on a deal. ; IRQ,SYR > -
ready,willing,prepared,eager,keen,poised/A  inf:* A=subj R=with,comp.with,comp.to,comp.obj absorb -+not
    + Syria is ready to trust Israel. ; SYR > ISR
ready,willing,prepared/A  for:@cooperative_noun A=subj R=with,for -+not
    + Armenia is ready for peace. ; ARM > -
agreement,deal,accord,pact/N  A=subj+with+between R=on,over joint need=A prio=-1
    + An agreement between Libya and Malta was in sight. ; LBY,MLT > -
promise,pledge,offer,commitment/N  A=subj R=to need=AR absorb
    + China's promise to Pakistan was kept. ; CHN > PAK
assure/V  A=subj R=obj,iobj absorb
    + The United States assured Poland of its help. ; USA > POL
give/V  obj:assurance,guarantee,pledge,promise,word,undertaking A=subj R=to,iobj
    + Russia gave Ukraine its word. ; RUS > UKR
win,obtain,secure,extract/V  obj:promise,pledge,assurance,guarantee,commitment A=from,by R=subj
    + Ukraine won a promise from Poland. ; POL > UKR
invite/V  A=subj R=obj,to -to:dinner,party
    + Cuba invited the American senators. ; CUB > USA
vow,swear,resolve,mean,volunteer/V  inf:@cooperative_act A=subj R=comp.with,comp.to,comp.obj absorb prio=2
    + Kenya vowed to help Somalia. ; KEN > SOM
intend,plan,aim,hope,seek,want,wish,aspire,decide,choose,opt/V  inf:@cooperative_act A=subj R=comp.with,comp.to,comp.obj absorb prio=1 -+not,no,never
    + Turkey hopes to improve ties with Israel. ; TUR > ISR
    + Norway intends to assist Latvia. ; NOR > LVA
guarantee/V  obj:* A=subj R=to,iobj,for,obj absorb
    + Russia guaranteed the borders of Moldova. ; RUS > MDA
reassure/V  A=subj R=obj absorb
    + Washington reassured South Korea. ; USA > KOR
express,voice,declare,show,signal,indicate,state,announce,affirm,reiterate/V  obj:willingness,readiness,intention,intent,interest,desire,openness,preparedness,determination,commitment A=subj R=comp.with,comp.to,comp.obj,comp.in,with,for,to,in absorb prio=1
    + Jordan expressed its readiness to talk to Syria. ; JOR > SYR
    + Brazil signalled its willingness to cooperate with Peru. ; BRA > PER
willingness,readiness,preparedness,openness/N  A=subj R=comp.with,comp.to,comp.obj,with,for,to need=A absorb
    + Egypt's readiness to talk to Sudan was welcomed. ; EGY > SDN
open/A  to:@cooperative_noun A=subj R=with,to.with,from,to.to need=A absorb -+not
    + North Korea is open to talks with the United States. ; PRK > USA
happy,glad,pleased,delighted,determined,committed,disposed,inclined,anxious,content,free/A  inf:@cooperative_act A=subj R=comp.with,comp.to,comp.obj need=A absorb -+not
    + Kuwait is determined to help Jordan. ; KWT > JOR
committed/A  to:@cooperative_noun A=subj R=with,in,to need=A -+not
    + Colombia is very committed to peace. ; COL > -
accept,welcome/V  obj:invitation,overture A=subj R=from,of,by,obj prio=2 -inf:play,sing,perform,star,conduct,dance,judge,lunch,dine,act
    + Vietnam accepted an invitation from Japan. ; VNM > JPN
take_up/V  obj:invitation,overture A=subj R=from,of,by,obj prio=2
    + Laos took up an invitation from Japan. ; LAO > JPN
accept,embrace,adopt,okay,approve/V  obj:proposal,plan,offer,initiative,compromise,mediation,formula,settlement A=subj R=from,by,of,obj.poss,obj.adj,for prio=1
    + Iraq accepted the proposal from Jordan. ; IRQ > JOR
accede,assent,acquiesce/V  A=subj R=to,in
    + Malta assented to the Italian request. ; MLT > ITA
resolve,patch,mend,bridge,narrow,bury,heal,overcome,iron,end,sort/V  obj:dispute,difference,quarrel,row,feud,rift,fence,hatchet,gap,disagreement,dissension A=subj+with joint
    + Ghana resolved its row with Togo. ; GHA,TGO > -
    + Peru and Chile buried the hatchet. ; PER,CHL > -
make/V  obj:peace,deal,pact,bargain,truce A=subj+with joint
    + Egypt made peace with Israel. ; EGY,ISR > -
make/V  obj:offer,pledge,promise,overture,commitment,gesture A=subj R=to,toward,towards
    + Cuba made an offer to the United States. ; CUB > USA
reconcile/V  A=subj+with joint -obj:account,book,figure
    + Chad reconciled with Libya. ; TCD,LBY > -
find,reach,achieve,seek/V  obj:compromise,solution,formula,accommodation,consensus,breakthrough,middle A=subj+with joint -obj:problem
    + Poland reached a compromise with Germany. ; POL,DEU > -
drive/V  obj:bargain A=subj+with joint -over:skis,ski,carpet,rug,car,house
    + Bolivia drove a bargain with Paraguay. ; BOL,PRY > -
work_out,thrash_out/V  obj:deal,compromise,accord,plan,solution,formula A=subj+with joint
    + Nepal worked out a compromise with India. ; NPL,IND > -
arrange,schedule,fix/V  obj:@meeting A=subj+with joint
    + Mexico arranged a meeting with Cuba. ; MEX,CUB > -
set,fix,agree/V  obj:date,timetable,agenda A=subj+with R=on joint with:*
    + Finland set a date with Estonia. ; FIN,EST > -
extend,offer/V  obj:hand,branch,friendship A=subj R=to prio=1
    + Iran extended a hand to Iraq. ; IRN > IRQ
hold_out/V  obj:hand,branch,friendship A=subj R=to prio=1
    + Iran held out a hand to Iraq. ; IRN > IRQ
undertaking,assurance,guarantee,vow/N  A=subj,from,by R=to need=AR absorb
    + The American assurances to Taiwan were repeated. ; USA > TWN
give,offer,provide/V  obj:assurance,guarantee,reassurance A=subj R=to,iobj,over,on prio=1
    + China gave assurances to the Philippines. ; CHN > PHL
receive,get,gain/V  obj:promise,pledge,assurance,guarantee,commitment A=from,by R=subj from:*
    + Lebanon received assurances from France. ; FRA > LBN
form,forge,build,create/V  obj:coalition,alliance,front,partnership,axis A=subj+with joint
    + Syria formed an alliance with Iran. ; SYR,IRN > -
ally/V  A=subj+with joint with:*
    + Bulgaria allied itself with Germany. ; BGR,DEU > -
team,join/V  obj:force,hand A=subj+with joint
    + Turkey joined forces with Qatar. ; TUR,QAT > -
team_up/V  A=subj+with joint -with:designer,singer,chef,rapper,band,studio,brand,orchestra,architect,choreographer
    + Brazil teamed up with India. ; BRA,IND > -
see/V  obj:eye A=subj+with joint
    + Cyprus and Greece see eye to eye. ; CYP,GRC > -
propose,suggest,float,offer,table/V  obj:truce,ceasefire,ceasefires,peace,cooperation,partnership,compromise,alliance,mediation A=subj R=to,with,in,between prio=2
    + Turkey proposed a truce to Syria. ; TUR > SYR
put_forward/V  obj:truce,ceasefire,ceasefires,peace,cooperation,partnership,compromise,alliance,mediation A=subj R=to,with,in,between prio=2
    + Turkey put forward a truce to Syria. ; TUR > SYR
deal,bargain,compromise,understanding,rapprochement,reconciliation/N  A=between+with joint need=A prio=-1
    + A rapprochement between Iran and Egypt was in the air. ; IRN,EGY > -
invitation/N  A=from,by,subj R=to need=AR
    + Britain's invitation to Zimbabwe caused a stir. ; GBR > ZWE
extend,issue,send/V  obj:invitation A=subj R=to prio=1
    + India extended an invitation to Pakistan. ; IND > PAK
hire,contract/V  inf:@cooperative_act A=subj R=comp.obj,comp.to
    + Egypt contracted to supply Jordan. ; EGY > JOR
commit/V  obj:* to:* A=subj R=to,obj absorb -obj:@crime -obj:@troops
    + Japan committed itself to Indonesia. ; JPN > IDN
settle/V  for:* A=subj R=with,from prio=1 -for:life,good,child -subj:family
    + Peru settled for a share of the market. ; PER > -
put/V  obj:offer on:table A=subj R=to,for
    + France put an offer on the table. ; FRA > -
lay/V  obj:groundwork,basis,foundation A=subj+with joint -obj:wreath
    + Egypt laid the groundwork with Libya. ; EGY,LBY > -
overcome,resolve/V  obj:deadlock,impasse,logjam A=subj+with joint
    + Greece and Turkey resolved the deadlock. ; GRC,TUR > -
offer,propose/V  obj:programme,program,fund,project,venture,commission,force,package,initiative,formula,roadmap A=subj R=to,with,for,in prio=1
    + Ghana proposed a joint fund to Togo. ; GHA > TGO
come/V  +around,round A=subj R=to
    + France came around to the German plan. ; FRA > DEU
consider,mull,weigh,contemplate,explore/V  obj:offer,proposal,request,deal,truce,sale,aid,recognition,membership A=subj R=from,of,by,to,with
    + Israel is mulling an offer from Jordan. ; ISR > JOR
give/V  obj:nod,consent,agreement,okay,commitment,hand A=subj R=to,for,iobj
    + Laos gave its consent to the Thai plan. ; LAO > THA
stick,adhere,keep/V  to:promise,pledge,commitment,agreement,deal,plan,word A=subj R=to,with
    + Peru stuck to its agreement with Chile. ; PER > CHL
renew,reaffirm,reiterate,repeat/V  obj:promise,pledge,offer,commitment,vow A=subj R=to,of absorb -obj.mod:wedding,marriage
    + Poland renewed its offer to Lithuania. ; POL > LTU
    - The king of Spain renewed his wedding vows.
win,gain,get,obtain,receive/V  obj:approval,consent,permission,nod A=from,of,by R=subj from:*
    + Latvia got approval from Germany. ; DEU > LVA

= AGREE - 031
sign_up/V  A=subj R=to,with,for -for:@goods -for:course,class,lesson,marathon,race,gym,tour,newsletter
    + Turkey signed up to the Russian plan. ; TUR > RUS
enter/V  into:@agreement A=subj+with R=on joint
    + Iraq entered into an agreement with Zambia. ; IRQ,ZMB > -
award/V  obj:contract,concession,licence,license A=subj R=to,iobj
    + Libya awarded a contract to Turkey. ; LBY > TUR
plan,intend,want,hope/V  inf:invest,trade,build,buy,sell,export,import A=subj R=comp.in,comp.with,comp.to,comp.from,comp.obj absorb prio=2 -+not
    + China plans to invest in Zambia. ; CHN > ZMB

= AGREE - 033
promise,pledge,offer,commit,earmark,allocate,approve,vow,authorise,authorize/V  obj:@aid_goods A=subj R=to,iobj,for,in,towards,obj prio=1
    + Germany pledged aid to Rwanda. ; DEU > RWA
    + Kuwait offered Iraq a loan. ; KWT > IRQ
    + Norway promised Nepal the tents. ; NOR > NPL
promise,pledge,offer,vow,agree,undertake/V  inf:@assisting A=subj R=comp.to,comp.with,comp.obj,comp.for absorb prio=1
    + Italy offered to send doctors to Armenia. ; ITA > ARM
pledge,offer,promise/N  +aid,assistance,help A=from,subj R=to,for need=A
    + Japan's aid pledge to Mozambique drew praise. ; JPN > MOZ

= AGREE - 036
agree,consent/V  inf:@meeting_verb A=subj+with+comp.with+comp.obj joint absorb prio=2
    + Ethiopia agreed to talk with Eritrea. ; ETH,ERI > -
offer,promise,pledge/V  inf:@meeting_verb A=subj R=comp.with,comp.to,comp.obj absorb prio=2
    + Taiwan offered to negotiate with China. ; TWN > CHN
ready,willing,prepared,eager,keen,happy/A  inf:@meeting_verb A=subj R=comp.with,comp.to,comp.obj need=A absorb prio=1 -+not
    + Nicaragua is willing to negotiate with Honduras. ; NIC > HND
propose,suggest,offer/V  obj:@meeting A=subj R=with,to,between prio=2
    + Pakistan offered talks to India. ; PAK > IND

= AGREE - 039
offer,volunteer,promise/V  inf:mediate,broker,arbitrate,host A=subj R=comp.between,comp.in,comp.with,comp.obj absorb prio=3
    + Norway offered to mediate between Sudan and Chad. ; NOR > SDN,TCD
offer/V  obj:mediation,office,service,channel A=subj R=in,to,between prio=3
    + Oman offered mediation between Iran and Iraq. ; OMN > IRN,IRQ

= AGREE - 035
agree,promise,pledge,vow,undertake,offer,consent/V  inf:@yielding A=subj R=comp.from,comp.obj,comp.to,with absorb prio=1 -+not
    + Israel agreed to withdraw from Gaza. ; ISR > PSE
    + Iran promised to release the British sailors. ; IRN > GBR
commit/V  to:withdrawal,ceasefire,truce,disarmament,release A=subj R=from,with,of,in prio=1
    + Syria committed itself to a withdrawal from Lebanon. ; SYR > LBN
ready,willing,prepared/A  inf:@yielding A=subj R=comp.from,comp.obj,comp.to absorb prio=1 -+not
    + Russia is ready to withdraw from Georgia. ; RUS > GEO

= AGREE - 032
promise,pledge,offer,vow/V  obj:help,cooperation,assistance A=subj R=to,iobj,for prio=2
    + Brazil offered its help to Chile. ; BRA > CHL

= AGREE - 038
accept,welcome/V  obj:mediation,mediator,arbitration,office A=subj R=by,of,from,obj.adj,obj prio=3
    + Eritrea accepted mediation by Kenya. ; ERI > KEN

= AGREE - 034
promise,pledge,vow,agree/V  inf:reform,democratise,democratize,liberalise,liberalize,restore,hold,amend,revise,overhaul,change A=subj absorb prio=2
    + Myanmar pledged to hold a vote. ; MMR > -

= AGREE - 037
agree,offer,undertake,pledge/V  inf:settle,resolve,end,stop,cease,disarm,demilitarise,demilitarize A=subj+comp.with joint absorb prio=2
    + Chad agreed to settle the dispute with Libya. ; TCD,LBY > -
