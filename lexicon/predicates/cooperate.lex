# COOPERATE: mutual material exchange: joint exercises, trade, extradition, shared intelligence.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate
= COOPERATE - 060
cooperate,collaborate/V  A=subj+with joint -on:album,film,opera,song,book,recipe,musical,novel,ballet,movie
    + Norway cooperated closely in the search. ; NOR > -
cooperation,collaboration,co-operation,partnership/N  subj:#party A=between+with+subj joint need=A prio=-1
    + India's cooperation with Japan grew. ; IND,JPN > -
    + The partnership between Chile and Peru grew. ; CHL,PER > -
    - The partnership in the village shop ended.
exercise,drill,manoeuvre,maneuver,patrol/N  +joint A=subj+with+by+between+of joint need=A
    + Poland watched the joint exercises by Russia and Belarus. ; RUS,BLR > -
co-operate,liaise,partner,work/V  A=subj+with joint with:#state
    + Nepal worked with Bhutan. ; NPL,BTN > -
merge,unite,reunite/V  A=subj+with joint subj:#state
    + Yemen merged with Oman. ; YEM,OMN > -
coordinate,co-ordinate/V  A=subj+with joint with:#party
    + Jordan coordinated with Israel. ; JOR,ISR > -
launch,begin,start,form,set,establish,create/V  obj:venture,project,commission A=subj+with joint with:#party
    + Algeria launched a project with Tunisia. ; DZA,TUN > -
venture,project,patrol,operation,exercise,training,committee,production,sweep,mission/N  +joint A=between+with+by+subj joint need=A
    + A joint project between Algeria and Tunisia began. ; DZA,TUN > -
work/V  +together subj:#state A=subj+with joint need=A
    + Spain and France worked together against smugglers. ; ESP,FRA > -
    - The people of Spain worked together for a year.
work/V  +together with:#party A=subj+with joint need=A
    + The Kenyan police worked together with the Ugandan army. ; KEN,UGA > -
work/V  next:hand,glove,tandem,alongside A=subj+with joint
    + Kenya and Uganda are working hand in hand. ; KEN,UGA > -
pool/V  obj:resource,force,effort,reserve,expertise,quota A=subj+with joint
    + Estonia and Latvia pooled their resources. ; EST,LVA > -
act,operate,move/V  next:concert,tandem A=subj+with joint
    + Russia acted in concert with Kazakhstan. ; RUS,KAZ > -
run/V  obj:project,programme,program,laboratory,school,hospital obj.adj:joint A=subj+with+between joint
    + Iceland and Norway run a joint programme. ; ISL,NOR > -
participation,role/N  in:operation,project,mission in.adj:joint,multinational A=subj joint need=A
    + Danish participation in the joint project went on. ; DNK > -
take/V  obj:part in:operation,raid,mission,patrol,project,search in.adj:joint,multinational,combined A=subj+with joint
    + Chile took part in a joint operation with Peru. ; CHL,PER > -
contribute/V  to:force,brigade,battlegroup,mission,patrol to.adj:joint,multinational A=subj joint -obj:*
    + Croatia contributes to a joint brigade. ; HRV > -
form,create,establish,launch/V  obj:force,brigade,team,unit,squad,battalion,patrol,headquarters,command,centre,center obj.adj:joint,mixed,binational A=subj+with+between joint
    + France and Germany formed a joint brigade. ; FRA,DEU > -
set_up/V  obj:force,brigade,team,unit,squad,battalion,patrol,headquarters,command,centre,center obj.adj:joint,mixed,binational A=subj+with+between joint
    + South Africa and Lesotho set up a joint squad. ; ZAF,LSO > -
clear,fight,build,run,search,hunt,fly,guard,police/V  +together subj:#state A=subj+with joint need=A
    + Peru and Ecuador cleared mines together. ; PER,ECU > -
merge,pool,unite/V  obj:airline,bank,army,fleet,currency,parliament subj:#state A=subj+with joint
    + Kenya and Uganda merged their airlines. ; KEN,UGA > -
share/V  obj:channel,frequency,radar,base,basis,command,headquarters,satellite subj:#party A=subj+with joint
    + Denmark and Norway share a radar. ; DNK,NOR > -
work/V  +together subj:police,army,navy,force,soldier,troop,troops,official,investigator,government,agent,detective,prosecutor,engineer,scientist A=subj+with joint need=A
    + Danish and Swedish police worked together. ; DNK,SWE > -
work,search,fight,patrol,dig/V  +side,together subj:rescuer,soldier,doctor,police,policeman,army,navy,engineer A=subj joint
    + Turkish and Greek rescuers worked together. ; TUR,GRC > -

= COOPERATE - 061
trade/V  A=subj+with joint with:*
    + Iran trades with Turkey. ; IRN,TUR > -
sell,export/V  A=subj R=to,iobj -to:public,investor need=AR obj:*
    + Russia sold tea to Germany. ; RUS > DEU
trade,barter,swap/V  A=subj+with joint with:#party
    + Turkey bartered with Iraq. ; TUR,IRQ > -
lease,ship,supply/V  obj:oil,gas,grain,wheat,coal,fuel,electricity,uranium,jet,aircraft,plane,submarine,frigate,helicopter,ship,crude,rice,sugar,technology A=subj R=to,iobj to:* prio=2
    + Canada shipped coal to China. ; CAN > CHN
buy,import,purchase,acquire,order/V  obj:oil,gas,grain,wheat,coal,fuel,electricity,uranium,jet,aircraft,plane,tank,missile,submarine,weapon,arms,frigate,helicopter,fighter,ship,crude,rice,sugar,technology A=subj R=from from:* prio=1
    + Egypt bought wheat from Ukraine. ; EGY > UKR
trade,commerce/N  A=between joint need=A prio=-1
    + Trade between Iran and Oman grew. ; IRN,OMN > -
export,sale,shipment/N  A=by,subj,from R=to need=AR
    + Russian exports to China doubled. ; RUS > CHN
build,develop,produce/V  +jointly A=subj+with joint
    + India and Russia jointly built the missile. ; IND,RUS > -
import,buy,purchase,acquire/V  from:#state A=subj R=from obj:* need=AR
    + Nepal imported salt from India. ; NPL > IND
supply,sell/V  A=subj R=obj,to,iobj with:oil,gas,fuel,electricity,power,water,grain
    + Iran supplied Armenia with gas. ; IRN > ARM
resume,restore,start,begin/V  obj:trade,export,import,flight,supply,delivery A=subj R=to,with,from need=AR
    + Iraq resumed exports to Turkey. ; IRQ > TUR
begin,start,resume/V  subj:#state obj:delivery,shipment,supply obj.of:fuel,gas,oil,grain,uranium,coal,electricity,wheat,technology A=subj R=to,with,obj.to need=A
    + Russia would begin deliveries of fuel to the reactor next year. ; RUS > -
    + Iran resumed shipments of gas to Armenia. ; IRN > ARM
resume,run,restart,begin,start,reopen/V  subj:flight,train,trade,ferry,service,traffic,export,import,shipment,delivery,supply,bus subj.between:* A=subj.between joint
    + Ferries between Greece and Turkey resumed. ; GRC,TUR > -
    + Flights between Mali and Senegal have resumed. ; MLI,SEN > -
open,launch,inaugurate,complete,build,lay,commission,finish/V  obj:@link between:* A=between+obj.between+subj joint
    + Ministers opened a rail link between Oman and Yemen. ; OMN,YEM > -
open,launch,inaugurate,complete,build,lay,commission,finish/V  obj:@link with:#party A=subj+with joint
    + Finland laid a cable with Estonia. ; FIN,EST > -
flow,arrive,come/V  subj:oil,gas,crude,power,electricity,grain,wheat,coal,water from:#party to:#party A=from R=to
    + Gas flowed from Norway to Poland. ; NOR > POL
flow,resume,return/V  subj:oil,gas,crude,power,electricity,grain,wheat,coal,supply to:#party A=from,subj.adj,subj.poss R=to need=AR
    + Russian gas flowed to Slovakia again. ; RUS > SVK
pipe,pump,ship,deliver,supply,send/V  obj:oil,gas,crude,power,electricity,water to:#party A=subj,from R=to need=AR prio=1
    + Algeria pumps gas to Italy. ; DZA > ITA
sale,export,delivery,shipment,supply/N  A=by,subj,from,of R=to,by.to,of.to need=AR
    + The sale of submarines by Germany to Israel went through. ; DEU > ISR
purchase,import/N  of:* A=by,subj,poss R=from,by.from need=AR
    + Iran's purchase of jets from Russia was confirmed. ; IRN > RUS
sell/V  obj:@arms_goods A=subj R=to,iobj,obj need=AR
    + France sold India submarines. ; FRA > IND
swap,exchange/V  obj:currency,oil,gas,crude,rice,wheat A=subj+with+for joint
    + Iran and Armenia exchanged gas. ; IRN,ARM > -
company,consortium,refinery,factory,plant/N  +joint A=subj+between+with+by joint need=A
    + Algeria and Niger launched a joint company. ; DZA,NER > -
trade,do/V  obj:business,trade with:#state A=subj+with joint
    + Turkey did business with Libya. ; TUR,LBY > -
step_up/V  obj:trade,commerce,business with:#party A=subj+with joint prio=1
    + Peru stepped up its trade with Brazil. ; PER,BRA > -
resume,restore,expand,boost,increase,restart/V  obj:trade,commerce,flight with:#party A=subj+with joint prio=1
    + Peru expanded its trade with Brazil. ; PER,BRA > -
resume,restore,restart,reopen/V  obj:flight,trade,traffic,commerce subj:#state -to:* -with:* -between:* A=subj joint need=A
    + Oman and Qatar resumed flights. ; OMN,QAT > -
resume,restore,restart/V  obj:flight,trade,service,traffic between:* A=between+obj.between joint prio=1
    + An airline resumed flights between Cuba and Mexico. ; CUB,MEX > -
lease,rent/V  obj:base,port,land,island,airfield,cosmodrome,harbour,harbor,jet,submarine A=subj R=to,from need=AR
    + Djibouti leased a base to France. ; DJI > FRA
link,connect,join,hook/V  obj:grid,network,railway,pipeline,system,road A=subj+with+to joint need=A
    + Romania and Moldova linked their grids. ; ROU,MDA > -
leave,arrive,sail,dock,come/V  subj:cargo,shipment,tanker,consignment,train,batch subj.of:oil,gas,grain,wheat,lng,coal,rice,fuel,crude A=subj.of,from R=for,in,to need=AR
    + The first cargo of Iraqi oil left for Jordan. ; IRQ > JOR
flow,run,pass,travel/V  subj:oil,gas,crude,grain,electricity through:#party A=subj,subj.from R=through need=AR
    + Iraqi oil flowed through Turkey. ; IRQ > TUR
send,pump,ship,pipe,route/V  obj:oil,gas,crude,grain,electricity,coal through:#party A=subj R=through need=AR
    + Kazakhstan sent its crude through Russia. ; KAZ > RUS
barter/V  for:* A=subj R=for need=AR
    + Iran bartered oil for Indian tea. ; IRN > IND
share/V  obj:field,pipeline,port,canal,reservoir,river,grid subj:#state A=subj+with joint
    + Kuwait and Iraq share an oil field. ; KWT,IRQ > -

= COOPERATE - 062
extradition/N  A=by,from R=to need=AR
    + The extradition from Spain to France was hailed. ; ESP > FRA
exercise,drill,train,patrol/V  A=subj+with joint with:#party
    + Egypt trained with Greece. ; EGY,GRC > -
hold,conduct,stage,begin,start,launch,carry,open,join,host/V  obj:exercise,manoeuvre,maneuver,drill,wargame,patrol A=subj+with joint +jointly
    + Japan and Australia jointly held exercises. ; JPN,AUS > -
exercise,drill,manoeuvre,maneuver,patrol,wargame/N  +combined,bilateral,trilateral A=between+subj+with+by joint need=A
    + A bilateral exercise between Oman and India opened. ; OMN,IND > -
participate/V  in:exercise,drill,manoeuvre,maneuver A=subj+with joint
    + Latvia participated in an exercise with Finland. ; LVA,FIN > -
patrol,exercise,train/V  +jointly A=subj+with joint
    + China and Vietnam jointly patrolled the gulf. ; CHN,VNM > -
hold,conduct,stage,begin,start,launch,carry,open,join,host,fly,mount,end,complete,run,finish,perform/V  obj:@drill obj.adj:joint,combined,bilateral,trilateral,tripartite A=subj+with+between joint prio=2
    + The armies of Peru and Chile performed a joint exercise. ; PER:MIL,CHL:MIL > -
    + Norway and Sweden began joint drills. ; NOR,SWE > -
    + Russia and China flew joint patrols over the sea. ; RUS,CHN > -
    - Turkey began big drills.
hold,conduct,stage,begin,start,open,host,run,perform/V  obj:game obj.adj:war joint A=subj+with prio=2 with:#party
    + Egypt held war games with Greece. ; EGY,GRC > -
hold,conduct,stage,begin,start,open,host,run,perform/V  obj:game obj.adj:joint,bilateral A=subj+with joint prio=3
    + Brazil and Argentina performed joint war games. ; BRA,ARG > -
wind_up/V  obj:@drill obj.adj:joint,combined A=subj+with joint prio=2
    + Russia and India wound up joint naval manoeuvres in the bay. ; RUS,IND > -
pool/V  obj:information,intelligence,resource,force,data,knowledge A=subj+with joint
    + Spanish and Moroccan police pooled their information on smugglers. ; ESP,MAR > -
hold,conduct,stage,begin,start,launch,join,open,fly/V  obj:@drill with:#party A=subj+with joint prio=2
    + Qatar started manoeuvres with Kuwait. ; QAT,KWT > -
involve,bring/V  subj:@drill subj.adj:joint,bilateral,multinational,combined A=obj joint
    + The joint exercise involved Egypt and Jordan. ; EGY,JOR > -
take/V  obj:part in:@drill A=subj+with+in.with joint prio=3
    + Latvian soldiers took part in manoeuvres with Finland. ; LVA,FIN > -
sail,fly,march,train,patrol,exercise/V  +together subj:navy,fleet,squadron,force,warship,frigate,jet,plane,soldier,troop,troops,marine,pilot,army A=subj+with joint prio=4
    + British and Omani warships sailed together. ; GBR,OMN > -
patrol/V  +together,jointly A=subj+with joint
    + Greece and Albania patrol the strait together. ; GRC,ALB > -
drill,exercise,train/V  alongside:#party A=subj+alongside joint
    + Estonian soldiers trained alongside Americans. ; EST,USA > -
allow,let,permit/V  comp:use,refuel,station,operate comp.obj:base,basis,airspace,airfield,port,territory,runway A=subj R=obj,comp.subj absorb prio=2 need=AR -+not
    + Turkey let the Americans use its bases. ; TUR > USA
hold,conduct,stage,begin,start,launch,carry,run/V  obj:@drill obj.adj:coordinated,coordinate,combine,mixed,mix,multinational A=subj+with+between joint prio=2
    + Indian and Bangladeshi guards held coordinated patrols. ; IND,BGD > -
patrol,march,guard/V  next:side A=subj joint prio=4
    + French and Malian soldiers patrolled side by side. ; FRA,MLI > -

= COOPERATE - 064
share,exchange,pass,trade,swap/V  obj:intelligence,information,data,evidence,tip,secret,technology,expertise,know-how A=subj R=with,to prio=1
    + Israel shared intelligence with Jordan. ; ISR > JOR
share,pass/V  obj:@intelligence A=subj R=with,to need=AR
    + Norway shares its maps with Sweden. ; NOR > SWE
tip_off/V  A=subj R=obj
    + Jordan tipped off Turkey. ; JOR > TUR
exchange,swap,trade/V  obj:@intelligence -with:* -to:* A=subj joint prio=2
    + Peru and Ecuador exchanged maps. ; PER,ECU > -
pass,give,supply,provide,transmit,relay,feed,send,hand/V  obj:@intelligence A=subj R=to,iobj need=AR -obj:name,list,file,warning
    + Pakistan gave evidence to Britain. ; PAK > GBR
pass/V  on:@intelligence A=subj R=to need=AR
    + India passed on flood readings to Nepal. ; IND > NPL
hand_over,turn_over/V  obj:@intelligence A=subj R=to need=A
    + Libya handed over files to Britain. ; LBY > GBR
exchange,swap/N  +intelligence,information,data A=between+with+subj joint need=A
    + An information exchange between Jordan and Israel grew. ; JOR,ISR > -
tip,alert,warn/V  to:plot,whereabouts,hideout,presence,location A=subj R=obj prio=1
    + Jordan alerted Germany to a plot. ; JOR > DEU
supply,provide,furnish/V  with:@intelligence A=subj R=obj,iobj need=A
    + Libya supplied Britain with names. ; LBY > GBR
tell,inform/V  of:plot,whereabouts,hideout A=subj R=obj need=AR prio=1
    + Jordan informed Germany of a plot. ; JOR > DEU
warn,alert/V  of:cell,plot,bomber,agent A=subj R=obj need=AR prio=2
    + Morocco warned Spain of a cell. ; MAR > ESP
share,swap,exchange,pool/V  obj:name,list,file,data,fingerprint,intelligence subj:police,policeman,service,investigator,prosecutor,agency,navy,coastguard A=subj+with joint -obj:prisoner
    + Italian and Libyan police shared the names of the smugglers. ; ITA,LBY > -

= COOPERATE - 063
extradite,render,rendition/V  A=subj R=to,from to:*
    + Thailand extradited a Russian to the United States. ; THA > USA
surrender,deliver/V  obj:suspect,fugitive,criminal,terrorist,defector,hijacker,general,warlord A=subj R=to to:* prio=1
    + Serbia surrendered the general to the Netherlands. ; SRB > NLD
hand_over,turn_over/V  obj:suspect,fugitive,criminal,terrorist,defector,hijacker,general,warlord A=subj R=to to:* prio=1
    + Serbia turned over the general to the Netherlands. ; SRB > NLD
extradition/N  A=by,from,subj R=to need=R
    + The extradition of the drug lord to Canada was quick. ; - > CAN
deport,return,send/V  obj:suspect,fugitive A=subj R=to to:* prio=2
    + Ghana returned the fugitive to Benin. ; GHA > BEN
extradite/V  A=subj,from R=to,obj need=A
    + Spain extradited a Moroccan. ; ESP > MAR
hand_over,turn_over/V  obj:suspect,fugitive,criminal,trafficker,smuggler,gangster,terrorist,banker,killer,assassin,drug,bomber to:* A=subj R=to prio=1
    + Panama handed over the trafficker to Mexico. ; PAN > MEX
surrender,deliver,transfer/V  obj:suspect,fugitive,criminal,trafficker,smuggler,gangster,banker,assassin,bomber,warlord to:#party A=subj R=to prio=2
    + Kenya transferred the smuggler to Tanzania. ; KEN > TZA
surrender/V  obj:#person to:#party A=subj R=to need=AR -obj:@captive -subj:@armed
    + Sudan surrendered Osama bin Laden to Algeria. ; SDN > DZA
handover,surrender,transfer,extradition,rendition/N  of:suspect,fugitive,criminal,trafficker,terrorist,warlord,general,bomber A=by,from,subj R=to,by.to need=R
    + The handover of the suspect to Rwanda took place. ; - > RWA
hand,deliver,surrender,transfer,send/V  obj:#person to:tribunal A=subj R=to prio=2
    + Nigeria handed the Liberian leader to the tribunal. ; NGA > NGA
put/V  on:plane inf:stand,face obj:#person A=subj R=to,on.to,obj prio=4 absorb
    + Panama put the general on a plane to France to stand trial. ; PAN > FRA
hand,turn/V  obj:leader,separatist,militant,commander,figure,rebel,dissident,opponent,mafia,boss,launderer to:#state A=subj R=to prio=2 -obj:hostage
    + Bangladesh handed a separatist leader over to India. ; BGD > IND
