# AGREE: willingness or commitment to cooperate, promised, offered or agreed; deals.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate
= AGREE - 030
agree/V  A=subj+with R=comp.with,comp.to,on joint absorb -to:interview -with:assessment,view,opinion,decision,verdict,statement,criticism,argument,claim,analyst,defence,defense -subj:@figure -subj:adjective,noun,verb,theory,finding -comp.obj:branch,subsidiary,unit,business,brand,chain,stake,share,division -on:discount,colour,color,menu,tempo,name,recipe,melody,diagnosis
    + India and Pakistan agreed on a bus line. ; IND,PAK > -
    + Russia agreed with Turkey on a border. ; RUS,TUR > -
    - The critics agreed with the verdict on the film.
    - French adjectives agree with their nouns.
consent/V  A=subj R=to,comp.to,comp.obj absorb
    + Jordan consented to the Syrian request. ; JOR > SYR
promise,pledge,undertake,commit/V  A=subj R=iobj,obj,to,comp.to,comp.obj,for absorb -obj:@revengeful
    + Germany promised Poland a bridge. ; DEU > POL
offer/V  A=subj R=to,iobj,comp.in,comp.to,comp.obj,comp.with,with,for,obj absorb -obj:resignation,arm,chair,seat,coffee,drink,condolence,condolences,assessment,opinion,explanation,glimpse,retort,view,speed,clue,chance,hint,comment,detail,evidence,excuse,prayer,sympathy,tribute,product,service,course,discount
    + Egypt offered a stadium to Sudan. ; EGY > SDN
accept/V  obj:@proposal A=subj R=from,by,of,obj,for
    + Serbia accepted the Russian resolution. ; SRB > RUS
settle/V  A=subj+with R=on,for -obj:* -obj:score -in:home,house,town joint -into:*
    + Chile settled with Peru. ; CHL,PER > -
    - The Spanish king settled into an armchair.
settle/V  obj:dispute,quarrel,row,difference,conflict,question A=subj+with joint -obj.adj:family -obj.mod:family
    + Argentina settled its dispute with Chile. ; ARG,CHL > -
reach,strike,seal,clinch,conclude,broker,forge,hammer,finalize,finalise,secure,cut/V  obj:@agreement A=subj+with R=on,over joint
    + Iran struck a deal with China. ; IRN,CHN > -
come/V  to:terms,agreement,understanding,settlement A=subj+with joint
    + Greece has come to an agreement with Turkey. ; GRC,TUR > -
ready,willing,prepared/A  inf:* A=subj R=with,comp.with,comp.to,comp.obj absorb -+not -inf:see,deploy,start,die,leave,eat,face
    + Syria is ready to trust Israel. ; SYR > ISR
eager,keen,poised/A  inf:@cooperative_act A=subj R=with,comp.with,comp.to,comp.obj absorb -+not
    + Syria is keen to help Israel. ; SYR > ISR
ready,willing,prepared/A  for:@cooperative_noun A=subj R=with,for -+not
    + Armenia is ready for peace. ; ARM > -
agreement,deal,accord,pact/N  -+good,great A=subj+between R=on,over joint need=A prio=-1
    + An agreement between Libya and Malta was in sight. ; LBY,MLT > -
    - He was tried over a gas deal with Russia.
agreement,deal,accord,pact/N  with:#party subj:#party A=subj+with R=on,over joint need=A prio=-1
    + Libya's accord with Malta was in sight. ; LBY,MLT > -
promise,pledge,offer,commitment/N  A=subj R=to need=AR absorb
    + China's promise to Pakistan was kept. ; CHN > PAK
assure/V  A=subj R=obj,iobj absorb
    + The United States assured Poland of its help. ; USA > POL
give/V  obj:assurance,guarantee,pledge,promise,word,undertaking A=subj R=to,iobj
    + Russia gave Ukraine its word. ; RUS > UKR
win,obtain,secure,extract/V  obj:promise,pledge,assurance,guarantee,commitment A=from,by R=subj
    + Ukraine won a promise from Poland. ; POL > UKR
agree,vote,promise,pledge/V  comp:suspend,freeze,halt,stop,cease,pause comp.obj:enrichment,reprocessing,testing,launch,hostility,offensive,bombardment,shelling,attack,fighting,blockade,siege,war A=subj+with R=comp.against,comp.on absorb prio=3 -+not
    + Egypt agreed to suspend the enrichment of uranium. ; EGY > -
    + Chad agreed to halt its offensive against Libya. ; TCD > LBY
    + Cuba pledged to stop the shelling. ; CUB > -
stand/V  in:way +not,never A=subj R=in.of,of absorb need=A prio=2
    + Norway will not stand in the way of a Polish loan. ; NOR > POL
    + Jordan would not stand in the way of a deal with Syria. ; JOR > -
prepare/V  obj:#party inf:@yielding A=obj R=comp.to,comp.from,comp.obj absorb -+not prio=1
    + Tripoli is prepared to hand over the suspects, the minister said. ; LBY > LBY
    + The Sudanese rebels are prepared to release the pilots. ; SDN:REB > SDN:MIL
live/V  with:draft,proposal,plan,text,compromise,formula,deal,treaty,accord A=subj R=with.subj,with.of,with.by
    + Beijing signalled that it could live with the Russian draft. ; CHN > RUS
    - The old painter lived with his plan of the garden.
invite/V  A=subj R=obj,to -to:dinner,party
    + Cuba invited the American senators. ; CUB > USA
vow,swear,resolve,mean,volunteer/V  inf:@cooperative_act A=subj R=comp.with,comp.to,comp.obj absorb prio=2
    + Kenya vowed to help Somalia. ; KEN > SOM
intend,plan,aim,hope,seek,want,wish,aspire,decide,choose,opt/V  inf:@cooperative_act A=subj R=comp.with,comp.to,comp.obj absorb prio=1 -+not,no,never need=AR
    + Turkey hopes to improve ties with Israel. ; TUR > ISR
    + Norway intends to assist Latvia. ; NOR > LVA
guarantee/V  obj:* A=subj R=to,iobj,for,obj absorb
    + Russia guaranteed the loans of Moldova. ; RUS > MDA
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
accept,welcome/V  obj:overture A=subj R=from,of,by,obj prio=2 -inf:play,sing,perform,star,conduct,dance,judge,lunch,dine,act
    + Vietnam accepted an overture from Japan. ; VNM > JPN
take_up/V  obj:invitation,overture A=subj R=from,of,by,obj prio=2
    + Laos took up an invitation from Japan. ; LAO > JPN
accept,embrace,adopt,okay,approve/V  obj:proposal,plan,offer,initiative,compromise,mediation,formula,settlement,arrangement,framework,roadmap,truce,ceasefire,terms,timetable,peace A=subj R=from,obj.subj,by,of,for prio=1
    + Iraq accepted the proposal from Jordan. ; IRQ > JOR
    + Ethiopia accepted a peace plan drawn up by Kenya. ; ETH > KEN
accede,assent,acquiesce/V  A=subj R=to,in
    + Malta assented to the Italian request. ; MLT > ITA
resolve,patch,mend,bridge,narrow,bury,heal,overcome,iron,sort/V  obj:dispute,difference,quarrel,row,feud,rift,fence,hatchet,gap,disagreement,dissension A=subj+with joint
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
agree/V  to:@proposal A=subj R=to.adj,to.poss,to.by,to.of,to.from,to,with absorb prio=1
    + Lebanon agreed to a Syrian request. ; LBN > SYR
    + Oman agreed to the plan of Yemen. ; OMN > YEM
say/V  next:yes to:* A=subj R=to,next need=AR
    + Sudan said yes to the Egyptian proposal. ; SDN > EGY
put_out/V  obj:feeler A=subj R=to,obj.to
    + Egypt put out feelers to Iran. ; EGY > IRN
extend,send/V  obj:feeler A=subj R=to
    + Egypt sent feelers to Iran. ; EGY > IRN
shook,shake/V  next:hand A=subj+with joint prio=1 -obj:confidence,faith,market,city
    + The Armenian and Georgian presidents shook hands. ; ARM,GEO > -
find,seek,establish/V  obj:ground obj.adj:common A=subj+with joint prio=1
    + Ministers of Greece found common ground with Albania. ; GRC,ALB > -
give/V  obj:light,nod,go-ahead,assent to:deal,plan,proposal,transit,project,talk,visit,mission A=subj R=to,to.with,to.by,to.of,to.from,to.adj,obj.to prio=3
    + Bangladesh gave the green light to a deal with India. ; BGD > IND
stand/V  next:ready A=subj R=with,to,comp.obj,comp.with,comp.to,next absorb prio=2
    + Denmark stands ready to help Lithuania. ; DNK > LTU
open,leave,throw/V  obj:door to:talk,negotiation,dialogue,cooperation,membership,compromise A=subj R=to.with,with,for,to.for prio=2
    + Finland opened the door to talks with Russia. ; FIN > RUS
signal/V  comp:join,accept,agree,support,ready,willing,cooperate,consider,attend,meet A=subj R=comp.with,comp.to,comp.obj,comp.for absorb
    + Austria signalled that it would accept the Hungarian plan. ; AUT > HUN
promise,pledge,vow,offer,agree,undertake/V  inf:cooperate,collaborate,work,liaise,coordinate A=subj R=comp.with absorb prio=3
    + Iraq pledged to cooperate with the United Nations. ; IRQ > UNO
seal,clinch,cut,close,land/V  obj:deal,bargain,contract,accord A=subj+with joint
    + Zambia closed a deal with China. ; ZMB,CHN > -
iron_out/V  obj:difference,dispute,row,quarrel,detail A=subj+with joint
    + Chad ironed out its differences with Niger. ; TCD,NER > -
patch_up/V  obj:difference,dispute,row,quarrel,relation A=subj+with joint
    + Chad patched up its quarrel with Niger. ; TCD,NER > -
bury/V  obj:conflict,past,enmity A=subj+with joint prio=1
    + Cuba and Haiti buried the past. ; CUB,HTI > -
set_aside/V  obj:difference,quarrel,dispute,rivalry A=subj+with joint
    + Kenya and Uganda set aside their differences. ; KEN,UGA > -
turn/V  obj:page -+over A=subj+with joint -obj:book
    + Morocco turned the page with Spain. ; MAR,ESP > -
narrow,bridge/V  obj:difference,gap A=subj+with+between joint prio=1 -+not
    + Sudan narrowed its differences with Egypt. ; SDN,EGY > -
meet/V  next:halfway A=subj R=obj prio=2
    + France met Germany halfway. ; FRA > DEU
line_up/V  obj:deal,meeting,talk A=subj+with joint
    + Peru lined up talks with Chile. ; PER,CHL > -
lend/V  obj:ear A=subj R=to
    + Laos lent an ear to the Thai request. ; LAO > THA
invite/V  inf:visit,attend,join,come,send,take A=subj R=obj prio=2 absorb -obj:reporter,journalist
    + Bolivia invited the Chilean president to visit La Paz. ; BOL > CHL
ask/V  obj:#person to:dinner,palace,summit,talk A=subj R=obj
    + The French president asked the German chancellor to the summit. ; FRA > DEU
go_along/V  with:#party A=subj R=with,with.of,with.by
    + Italy went along with the French. ; ITA > FRA
fall/V  next:line with:* A=subj R=with,with.of need=AR
    + Hungary fell into line with the Austrian plan. ; HUN > AUT
accept/V  obj:self-rule,autonomy,partition,border,deployment,term,terms,arrangement A=subj R=for,of,from,by,obj.for,obj prio=1
    + Serbia accepted autonomy for the Kosovars. ; SRB > KOS
agree,consent,submit/V  to:arbitration,mediation A=subj+with joint absorb prio=2
    + Peru and Ecuador consented to arbitration. ; PER,ECU > -
consider,study,weigh,examine,ponder,review/V  obj:offer,proposal,request,plan,invitation,initiative,application,bid A=subj R=from,of,by,obj.from,obj.by,obj.adj,obj.poss need=AR
    + The Kremlin is studying the Finnish proposal. ; RUS > FIN
look/V  at:proposal,plan,offer,request,figure subj:#party A=subj R=at.from,at.by,at.adj,at.poss,from need=AR
    + Spain will look at the Moroccan proposal. ; ESP > MAR
will,would/V  verb:@future_deed subj:#state A=subj R=in,to,for,with,on,from need=AR prio=-1
    + China will train teachers from Laos. ; CHN > LAO
    + France will run a hospital in Guinea. ; FRA > GIN
    - Snow will add to the traffic in Norway.
will,would/V  verb:cooperate,work,collaborate,liaise with:#state A=subj R=with need=AR
    + Kosovo will work with Albania. ; KOS > ALB
express,voice,signal,state/V  obj:willingness,readiness,interest,desire,openness,intention inf:@kind_of_aid A=subj R=comp.to,comp.obj,comp.in,obj.comp.obj absorb prio=2
    + Ireland voiced its readiness to help Malta. ; IRL > MLT
show/V  obj:flexibility,goodwill,interest,willingness,openness to:#party A=subj R=to
    + Iran showed flexibility to Iraq. ; IRN > IRQ
show/V  obj:flexibility,goodwill,willingness,openness -to:#party A=subj
    + The American negotiators showed flexibility. ; USA > -
flexibility,goodwill/N  A=subj R=to,towards,toward,with need=AR
    + Syrian goodwill towards Israel was visible. ; SYR > ISR
deal,arrangement,understanding,bargain/N  A=between+of.between+subj joint need=A prio=-1 between:*
    + An arrangement between Haiti and Cuba was near. ; HTI,CUB > -
swear,vow,pledge/V  inf:@support_act A=subj R=comp.by,comp.with,comp.obj,comp.for absorb prio=3
    + The European Union pledged to stand by Armenia. ; EUR > ARM
accept,grant/V  obj:rule obj.adj:self,home A=subj R=for,of,obj.for prio=1
    + Serbia accepted self-rule for the Kosovars. ; SRB > KOS
come/V  to:term A=subj+with joint
    + Poland and Latvia have come to terms on a road. ; POL,LVA > -
promise,pledge,offer,commitment,undertaking,vow/N  inf:@cooperative_act A=by,from,of,subj R=comp.to,comp.obj,comp.with,comp.in need=A absorb -of:@crime -+not
    + A pledge by South Korea to send rice to Myanmar was welcomed. ; KOR > MMR
    - The plan to build a swimming pool was popular.
commitment/N  to:truce,ceasefire,peace,dialogue,talk,cooperation,disarmament A=by,of,subj R=with need=A
    + The commitment of the rebels to a truce was doubted. ; :REB > -
put/V  on:table obj:asylum,aid,money,million,billion,plan,proposal,deal,talk,loan A=subj R=for,to,on.for need=A
    + Ecuador put a plan for the Colombians on the table. ; ECU > COL
inch,edge,creep,move/V  towards:settlement,deal,agreement,compromise,peace,accord A=subj+with joint need=A
    + Slovenia is edging towards a settlement with Croatia. ; SVN,HRV > -
inch,edge,creep,move/V  toward:settlement,deal,agreement,compromise,peace,accord A=subj+with joint need=A
    + Slovenia is inching toward a settlement with Croatia. ; SVN,HRV > -
hold_out/V  obj:prospect,promise,possibility A=subj R=to,obj.to,for
    + Cyprus held out the prospect of flights to Turkey. ; CYP > TUR
stand/V  by:promise,pledge,word,commitment,agreement,deal,offer A=subj R=to,with,by.to,by.with prio=2
    + New Zealand stands by its promise to Samoa. ; NZL > WSM
agree/V  obj:* between:#party A=between joint absorb prio=1
    + A truce was agreed between Yemen and Oman. ; YEM,OMN > -
will,would/V  verb:train,finance,fund,equip subj:#state A=subj R=from,in,for need=A prio=-2
    + China will train specialists. ; CHN > -
respect,honour,honor,uphold/V  obj:decision,ruling,verdict,outcome,result,choice,will,judgment,judgement,truce,ceasefire,pact A=subj R=obj.of,of,obj -+not need=A
    + Kenya will respect the Ugandan ruling. ; KEN > UGA
accept,take/V  obj:help,aid,assistance,relief,donation,mediation,observer,rescuer A=subj R=from,of,obj -+not
    + Iran will accept help from Turkey. ; IRN > TUR

= AGREE - 031
sign_up/V  A=subj R=to,with,for -for:@goods -for:course,class,lesson,marathon,race,gym,tour,newsletter
    + Turkey signed up to the Russian plan. ; TUR > RUS
enter/V  into:@agreement A=subj+with R=on joint
    + Iraq entered into an agreement with Zambia. ; IRQ,ZMB > -
award/V  obj:contract,concession,licence,license A=subj R=to,iobj
    + Libya awarded a contract to Turkey. ; LBY > TUR

= AGREE - 033
promise,pledge,offer,commit,earmark,allocate,approve,vow,authorise,authorize/V  obj:@aid_goods A=subj R=to,iobj,for,in,towards,obj prio=1
    + Germany pledged aid to Rwanda. ; DEU > RWA
promise,pledge,offer,vow,agree,undertake/V  inf:@assisting A=subj R=comp.to,comp.with,comp.obj,comp.for absorb prio=1
    + Italy offered to send doctors to Armenia. ; ITA > ARM
pledge,offer,promise/N  +aid,assistance,help A=from,subj R=to,for need=A
    + Japan's aid pledge to Mozambique drew praise. ; JPN > MOZ
offer,pledge,promise/N  of:@aid_goods A=from,by,subj R=to,for need=A
    + An Indian offer of rice was declined. ; IND > -

set_aside,put_aside/V  obj:dollar,euro,pound,yen,franc,million,billion,money,fund A=subj R=for,to
    + Norway has set aside 40 million dollars for clinics in Malawi. ; NOR > MWI
    + Kuwait set aside $3 million for Jordan. ; KWT > JOR
announce,unveil/V  obj:dollar,euro,pound,yen,franc,million,billion,package in:help,aid,assistance,relief,support,loan,grant,credit,funding A=subj R=in.for,in.to,for,to need=A
    + France announced 30 million euros in help for Mali. ; FRA > MLI
    + Canada announced five million dollars in food help. ; CAN > -
= AGREE - 036
agree,consent/V  inf:@meeting_verb A=subj+with+comp.with+comp.obj joint absorb prio=2
    + Ethiopia agreed to talk with Eritrea. ; ETH,ERI > -
offer,promise,pledge/V  inf:@meeting_verb A=subj R=comp.with,comp.to,comp.obj absorb prio=2
    + Taiwan offered to negotiate with China. ; TWN > CHN
ready,willing,prepared,eager,keen,happy/A  inf:@meeting_verb A=subj R=comp.with,comp.to,comp.obj need=A absorb prio=1 -+not
    + Nicaragua is willing to negotiate with Honduras. ; NIC > HND
propose,suggest,offer/V  obj:@meeting A=subj R=with,to,between prio=2
    + Pakistan offered talks to India. ; PAK > IND
agree,consent,promise/V  inf:sit,join,host,open,hold,begin,start,restart A=subj+with+comp.with+comp.obj joint absorb prio=2
    + Syria agreed to sit down with Israel. ; SYR,ISR > -
    + Yemen and Oman agreed to hold talks. ; YEM,OMN > -
offer,propose/V  inf:debate,talk,meet,negotiate,visit,discuss,host A=subj R=comp.with,comp.to,comp.obj absorb prio=2
    + The Chilean president offered to debate the Peruvian president. ; CHL > PER
ready,willing,prepared,happy,open/A  inf:sit A=subj R=comp.with,comp.to,comp.obj need=A absorb prio=2 -+not
    + Manila is ready to sit down with China. ; PHL > CHN
prepare/V  obj:#party inf:@cooperative_act A=obj R=comp.with,comp.to,comp.obj,comp.for absorb -+not prio=1
    + The Turkish government is prepared to negotiate with Armenia. ; TUR > ARM
ready,willing,prepared,open/A  for:talk,negotiation,dialogue,meeting,summit A=subj R=with,for.with need=A absorb prio=1 -+not
    + Ethiopia is ready for talks with Somalia. ; ETH > SOM
invitation/N  to:talk,visit,summit,meeting A=from,by,subj R=to need=A
    + An invitation from Cuba to talks was received. ; CUB > -
accept/V  obj:invitation A=subj R=from,of,by,comp.obj,comp.to,comp.in,obj.comp.obj absorb prio=3
    + The Russian president accepted an invitation to visit Hungary. ; RUS > HUN
extend,issue,send,hand,give/V  obj:invitation A=subj R=to,iobj prio=2 absorb
    + Azerbaijan extended an invitation to the Iranian minister. ; AZE > IRN
invite/V  for:talk,meeting,dialogue,visit,summit A=subj R=obj prio=2
    + Turkey invited Greece for talks. ; TUR > GRC

= AGREE - 039
offer,volunteer,promise,propose/V  inf:mediate,broker,arbitrate,host,intercede,referee,chair,shuttle A=subj R=comp.between,comp.in,comp.with,comp.obj absorb prio=3
    + Norway offered to mediate between Sudan and Chad. ; NOR > SDN,TCD
offer/V  obj:mediation,office,service,channel A=subj R=in,to,between prio=3
    + Oman offered mediation between Iran and Iraq. ; OMN > IRN,IRQ
ready,willing,prepared,happy/A  inf:mediate,broker,arbitrate,host A=subj R=comp.between,comp.in,comp.with absorb prio=3 -+not
    + Oman is willing to mediate between Iran and Iraq. ; OMN > IRN,IRQ
express,voice,signal,declare/V  obj:willingness,readiness,interest inf:mediate,broker,arbitrate,host A=subj R=comp.between,comp.in,obj.comp.between absorb prio=3
    + Ankara expressed willingness to mediate between Syria and Israel. ; TUR > SYR,ISR
offer/N  inf:mediate,broker,arbitrate A=subj,by,from,of R=comp.between,comp.in need=A absorb prio=1
    + Norway's offer to mediate in Nepal was welcomed. ; NOR > NPL

= AGREE - 035
agree,promise,pledge,vow,undertake,offer,consent/V  inf:@yielding A=subj R=comp.from,comp.obj,comp.to,with absorb prio=1 -+not
    + Iran promised to apologize to Britain. ; IRN > GBR
commit/V  to:withdrawal,ceasefire,truce,disarmament,release A=subj R=from,with,of,in prio=1
    + Syria committed itself to a withdrawal from Lebanon. ; SYR > LBN
ready,willing,prepared/A  inf:@yielding A=subj R=comp.from,comp.obj,comp.to absorb prio=1 -+not
    + Russia is ready to withdraw from Georgia. ; RUS > GEO
vow,promise,pledge,agree,offer,volunteer/V  inf:disarm,surrender,demobilise,demobilize,lay,capitulate A=subj R=comp.to absorb prio=4
    + Colombian rebels have vowed to lay down their arms. ; COL > -
offer,propose/V  obj:withdrawal,pullout,release,swap,exchange,disarmament A=subj R=from,to,of,with prio=2
    + Syria offered a withdrawal from Lebanon. ; SYR > LBN

= AGREE - 032
promise,pledge,offer,vow/V  obj:help,cooperation,assistance A=subj R=to,iobj,for prio=2
    + Brazil offered its help to Chile. ; BRA > CHL
promise,pledge,vow,offer,agree,undertake/V  inf:@support_act A=subj R=comp.obj,comp.for,comp.with,comp.by absorb prio=3
    + Sweden promised to recognise Slovenia. ; SWE > SVN
promise,pledge,offer/V  obj:support,backing,recognition A=subj R=to,iobj,for prio=3
    + Chile promised its backing to Peru. ; CHL > PER

= AGREE - 038
accept,welcome/V  obj:mediation,mediator,arbitration,office A=subj R=by,of,from,obj.adj,obj prio=3
    + Eritrea accepted mediation by Kenya. ; ERI > KEN

= AGREE - 034
promise,pledge,vow,agree/V  inf:reform,democratise,democratize,liberalise,liberalize,restore,hold,amend,revise,overhaul,change A=subj absorb prio=2
    + Myanmar pledged to democratise. ; MMR > -
promise,pledge,offer/V  obj:reform,election,poll,referendum,democracy,change,vote,inquiry A=subj R=to,iobj prio=1 -for:change
    + The junta promised free elections. ; :MIL > -

= AGREE - 037
agree,offer,undertake,pledge/V  inf:settle,resolve,end,stop,cease,disarm,demilitarise,demilitarize A=subj+comp.with joint absorb prio=2
    + Chad agreed to settle the dispute with Libya. ; TCD,LBY > -
agree,offer,undertake,pledge,promise,vow/V  inf:bury,patch,mend,reconcile,unite,narrow A=subj+comp.with+with joint absorb prio=2
    + Cuba and Haiti agreed to bury their feud. ; CUB,HTI > -
ready,willing,prepared/A  inf:settle,resolve,end,stop,cease,reconcile,compromise A=subj R=comp.with,with absorb prio=2 -+not
    + Austria is willing to compromise with Hungary. ; AUT > HUN

= AGREE - 0311
agree,plan,offer,promise,pledge,want,intend,hope,undertake/V  inf:invest,trade,buy,import,export,purchase,sell,build,drill,explore,mine A=subj R=comp.in,comp.with,comp.to,comp.from,comp.obj,comp.for absorb prio=2 -+not need=AR
    + France plans to build a railway in Angola. ; FRA > AGO
    + India agreed to buy gas from Oman. ; IND > OMN
agree/V  on:pipeline,railway,trade,bridge,dam,tariff,price,loan,road,airline,quota,contract A=subj+with joint absorb prio=1
    + Kenya and Uganda agreed on a railway. ; KEN,UGA > -
win,land,secure,get,clinch/V  obj:contract,concession,licence,license,tender from:#party A=from R=subj
    + China won a contract from Angola. ; AGO > CHN
set_up/V  obj:commission,committee,union,fund,zone,group,council obj.adj:joint,customs,custom,free,trade A=subj+with joint
    + Nigeria and Cameroon set up a joint commission. ; NGA,CMR > -
form,create,establish,found,launch/V  obj:commission,committee,union,fund,zone,group,council obj.adj:joint,customs,custom,free,trade A=subj+with joint
    + Kenya formed a customs union with Uganda. ; KEN,UGA > -

= AGREE - 0312
agree,plan,offer,promise,pledge,want,intend,undertake/V  inf:hold,stage,conduct,patrol,exercise,train comp.obj:@drill A=subj R=comp.with absorb prio=3 -+not
    + Japan agreed to hold exercises with India. ; JPN > IND
agree/V  on:exercise,patrol,manoeuvre,maneuver,base,cooperation A=subj+with joint absorb prio=1
    + Kenya and Uganda agreed on patrols. ; KEN,UGA > -

= AGREE - 0313
agree,promise,offer,pledge,undertake,consent/V  inf:extradite,surrender,try,prosecute,investigate A=subj R=comp.to,comp.obj,with absorb prio=3
    + Belarus promised to extradite the Lithuanians. ; BLR > LTU
agree,consent/V  to:extradition,handover A=subj R=to.to,to.of,to absorb prio=2
    + Sudan agreed to the extradition of the suspect to France. ; SDN > FRA

= AGREE - 0314
agree,promise,offer,pledge,vow,undertake/V  inf:share,exchange,pass comp.obj:@intelligence A=subj R=comp.with,comp.to absorb prio=3
    + Pakistan vowed to share intelligence with Oman. ; PAK > OMN

= AGREE - 0331
promise,pledge,offer,commit,earmark,vow/V  obj:loan,credit,grant,dollar,euro,pound,yen,million,billion,money,fund A=subj R=to,iobj,for,in,towards,toward,obj prio=2
    + Japan pledged a loan to Bolivia. ; JPN > BOL
promise,pledge,offer,vow/V  obj:#party comp:loan,credit,grant,dollar,euro,million,billion,money,aid,help A=subj R=obj prio=1
    + Brazil promised the Paraguayans a loan. ; BRA > PRY
promise,pledge,offer,agree,undertake/V  inf:lend,pay,forgive,write,cancel,reschedule,invest,finance,fund,bankroll A=subj R=comp.to,comp.in,comp.obj,comp.for absorb prio=3
    + China agreed to lend Pakistan money. ; CHN > PAK

= AGREE - 0332
promise,pledge,offer,agree,vow,undertake/V  inf:arm,equip,train,supply,deliver,send comp.obj:@arms_goods A=subj R=comp.to,comp.obj,comp.for absorb prio=4
    + Germany promised to send tanks to Ukraine. ; DEU > UKR
promise,pledge,offer/V  obj:@arms_goods A=subj R=to,iobj,for,obj prio=3
    + Poland promised jets to Ukraine. ; POL > UKR
promise,pledge,offer,agree,volunteer,undertake/V  inf:train,arm,equip A=subj R=comp.obj,comp.in absorb prio=3
    + Sweden volunteered to train Ukrainian pilots. ; SWE > UKR

= AGREE - 0333
promise,pledge,offer/V  obj:food,tent,blanket,medicine,rice,wheat,flour,doctor,medic,rescuer,shelter,water,vaccine,relief A=subj R=to,iobj,for,obj prio=3
    + Jordan offered tents to Turkey. ; JOR > TUR
promise,pledge,offer/V  obj:asylum,refuge,sanctuary,shelter,haven,visa,home A=subj R=to,iobj,obj prio=3
    + Venezuela offered asylum to the American. ; VEN > USA
offer,propose,promise,pledge,agree/V  inf:shelter,resettle,feed,take,accept,house,harbour,host comp.obj:refugee,migrant,evacuee,exile,victim A=subj R=comp.obj,comp.from absorb prio=3
    + Canada offered to take Syrian refugees. ; CAN > SYR

= AGREE - 0334
promise,pledge,offer,earmark/V  obj:troop,troops,soldier,peacekeeper,battalion,police,observer,monitor,force to:* A=subj R=to,for,to.in,in prio=3
    + Nepal offered soldiers to Haiti. ; NPL > HTI
promise,pledge,offer,agree,undertake/V  inf:send,contribute,deploy,dispatch comp.obj:troop,troops,soldier,peacekeeper,battalion,police,observer,monitor A=subj R=comp.to,comp.in absorb prio=4
    + Nepal agreed to send soldiers to Haiti. ; NPL > HTI
guarantee/V  obj:security,safety,border,integrity A=subj R=of,obj.of,obj,to prio=1
    + Russia guaranteed the security of Armenia. ; RUS > ARM

= AGREE - 0341
promise,pledge,agree,vow,offer,undertake/V  inf:resign,step,quit,leave,relinquish,abdicate A=subj R=comp.to absorb prio=4 -comp.from:* -comp.obj:#place
    + The Peruvian president agreed to resign. ; PER > -

= AGREE - 0353
promise,pledge,agree,offer,undertake,vow,consent/V  inf:release,free,pardon,return,repatriate,swap A=subj R=comp.obj,comp.to,with absorb prio=3 -+not
    + North Korea agreed to release the Americans. ; PRK > USA
agree/V  on:swap,exchange,release A=subj+with joint absorb prio=1
    + Israel and Lebanon agreed on a swap. ; ISR,LBN > -
agree/V  to:swap,exchange,release A=subj+with R=to.of absorb prio=1
    + Israel agreed to the release of the Lebanese prisoners. ; ISR > LBN

= AGREE - 0354
promise,pledge,agree,offer,undertake,vow/V  inf:lift,ease,relax,suspend,drop comp.obj:sanction,embargo,tariff,ban,boycott,duty A=subj R=comp.on,comp.against,comp.obj absorb prio=4 -+not
    + The Americans promised to lift the sanctions on Sudan. ; USA > SDN

= AGREE - 0355
agree,promise,pledge,consent,offer,undertake/V  inf:admit,allow,let,accept,readmit comp.obj:inspector,observer,monitor,peacekeeper,mission,team A=subj R=comp.obj absorb prio=4 -+not
    + Iraq agreed to admit American inspectors. ; IRQ > USA
agree,consent/V  to:peacekeeper,inspection,inspector,monitor,observer A=subj R=to,to.by,to.from absorb prio=2
    + Moldova agreed to Russian peacekeepers. ; MDA > RUS

= AGREE - 0356
agree,promise,pledge,offer,undertake,vow/V  inf:withdraw,pull,retreat,cease,evacuate,vacate,leave A=subj R=comp.from,comp.of,comp.obj absorb prio=3 -+not
    + Ethiopia agreed to pull out of Somalia. ; ETH > SOM
agree/V  to:ceasefire,truce,cease-fire,withdrawal,armistice,pause,disengagement A=subj+with R=to.from joint absorb prio=2
    + Libya and Chad agreed to a ceasefire. ; LBY,TCD > -
agree/V  on:ceasefire,truce,cease-fire,withdrawal,armistice,pause,disengagement A=subj+with joint absorb prio=2
    + Libya and Chad agreed on a truce. ; LBY,TCD > -

= AGREE - 0342
promise,pledge,vow,agree,undertake,plan,offer/V  inf:@reforming comp.obj:law,army,court,police,system,tax,curriculum,service A=subj absorb prio=3
    + The Chilean president agreed to reform the police. ; CHL > -

= AGREE - 0343
promise,pledge,vow,agree,undertake,offer/V  inf:respect,protect,restore,guarantee,grant,extend,safeguard,uphold comp.obj:right,freedom,liberty,vote,press,minority,democracy A=subj R=comp.to,comp.of absorb prio=3
    + Bahrain promised to protect the rights of workers. ; BHR > BHR

= AGREE - 0344
promise,pledge,vow,agree,undertake,plan,offer/V  inf:@reforming comp.obj:constitution,election,poll,vote,referendum,parliament,democracy,assembly,regime,rule A=subj absorb prio=3
    + The Chilean president agreed to rewrite the constitution. ; CHL > -

= AGREE - 0351
promise,pledge,vow,agree,undertake,offer/V  inf:lift,ease,relax,repeal,revoke,end,rescind comp.obj:curfew,emergency,restriction,censorship,law,closure,blockade,siege,lockdown,state A=subj R=comp.on,comp.of,comp.in absorb prio=4 -+not
    + Sri Lanka promised to lift the curfew in Jaffna. ; LKA > -

= AGREE - 0352
promise,pledge,agree,undertake,offer/V  inf:end,suspend,call,halt,lift,stop,dismantle comp.obj:strike,protest,boycott,blockade,roadblock,demonstration,march,fast,sit-in,occupation,campaign A=subj R=comp.of,comp.against absorb prio=4 -+not
    + The Bolivian miners agreed to end their strike. ; BOL > -
