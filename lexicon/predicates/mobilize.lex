# MOBILIZE: force shown or readied, short of its use, by mode.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate

= MOBILIZE - 150
rearm,remilitarise,remilitarize/V  A=subj R=obj
    + Germany rearmed. ; DEU > -
flex/V  obj:muscle A=subj R=against,at,toward
    + China flexed its muscles. ; CHN > -
rattle/V  obj:saber,sabre A=subj R=at,against
    + North Korea rattled its sabre at Japan. ; PRK > JPN
enrich/V  obj:uranium A=subj R=in,to
    + Iran enriched uranium. ; IRN > -
enrichment/N  +uranium A=subj,by R=at
    + Iran's uranium enrichment went on. ; IRN > -
expand,accelerate,restart,resume/V  obj:enrichment A=subj R=at
    + Iran resumed enrichment. ; IRN > -
buildup,build-up/N  +military,naval,arms,troop A=subj,by,of R=near,along,around,against need=A
    + China's military buildup near Taiwan continued. ; CHN > TWN
saber-rattling,sabre-rattling,brinkmanship/N  A=subj,adj,by R=at,against,toward,towards need=A
    + North Korea's brinkmanship alarmed Japan. ; PRK > -
flex/V  obj:muscle obj.adj:* A=subj R=against,at,toward,towards,near,in prio=1
    + China flexed its naval muscle against Vietnam. ; CHN > VNM
flexing/N  of:muscle A=subj,by R=against,at,near
    + China's flexing of its muscles alarmed Vietnam. ; CHN > -
raise,boost,double,increase/V  obj:spending,budget obj.adj:military,defence,defense A=subj R=against need=A
    + Poland doubled its military spending. ; POL > -
    - Poland doubled its spending on roads.
remilitarisation,remilitarization,rearmament/N  A=subj,by R=of,against need=A
    + Germany's rearmament worried France. ; DEU > -
militarise,militarize/V  A=subj R=obj
    + China militarised the reefs. ; CHN > -

= MOBILIZE - 155
set_up/V  obj:command,force,unit,corps obj.adj:cyber,cyberwarfare,electronic A=subj R=against
    + Estonia set up a cyber command. ; EST > -
create,establish,form,launch,activate/V  obj:command,force,unit,corps,brigade,regiment obj.adj:cyber,cyberwarfare,electronic,missile,drone,tank,nuclear,rapid-reaction A=subj R=against,in,near
    + Estonia created a cyber unit. ; EST > -

= MOBILIZE militia 154
mobilise,mobilize,arm,train,recruit,conscript,activate,organise,organize,raise/V  obj:militia,militiaman,fighter,guerrilla,paramilitary,insurgent,rebel,volunteer,mercenary,tribesman,gang A=subj R=against,obj -subj:@mob
    + Hezbollah mobilised its fighters. ; LBN > LBN
send,dispatch,deploy,mass,rally,gather,assemble,move/V  obj:militia,militiaman,fighter,guerrilla,paramilitary,insurgent,rebel,mercenary A=subj R=to,into,against,in,at,near,with
    + Iran sent its fighters to Syria. ; IRN > SYR
mass,regroup,gather,assemble,deploy,mobilise,mobilize/V  subj:militia,militiaman,fighter,guerrilla,paramilitary,insurgent,rebel,mercenary A=subj R=near,against,in,along,outside,with
    + Tuareg rebels regrouped near Mali. ; :REB > MLI
parade,march,muster,train,drill,deploy,patrol,swarm/V  subj:militia,militiaman,paramilitary,guerrilla,insurgent,mercenary A=subj R=through,in,near,along,obj,on prio=1
    + Serbian militiamen paraded through Bihac. ; SRB > -
form,create,set,raise,organise,organize/V  obj:militia,army,force,brigade obj.adj:private,village,tribal,rebel,self-defence,self-defense,vigilante A=subj R=against,in
    + Colombian farmers formed a private army. ; COL > -
infiltrate,smuggle,slip/V  obj:fighter,guerrilla,insurgent,mercenary,infiltrator,saboteur A=subj R=into,across,over,to prio=1
    + Syria smuggled fighters into Jordan. ; SYR > JOR
hire,recruit,enlist/V  obj:mercenary,fighter,gunman,foreigner A=subj R=against,from
    + Guinea hired mercenaries. ; GIN > -
flock,stream,pour/V  subj:fighter,volunteer,jihadist,mercenary,guerrilla,militiaman to:* A=subj R=to,into
    + Tunisian fighters streamed to Libya. ; TUN > LBY
take_up/V  obj:position,post subj:man,fighter,gunman,militiaman,rebel A=subj R=near,around,in,along,on,outside -subj.adj:army
    + Hezbollah fighters took up positions near Israel. ; LBN > ISR
converge,descend,advance,regroup/V  subj:militia,militiaman,paramilitary,guerrilla,insurgent,mercenary,fighter A=subj R=on,near,along prio=-1
    + Libyan militias converged on Tripoli. ; LBY > LBY

= MOBILIZE police 153
deploy,station,post,mobilise,mobilize,dispatch,send,put,call,draft,assign,place,move/V  obj:police,policeman,policemen,gendarme,constable A=subj R=against,in,to,into,at,around,outside,with -for:training
    + Kenya deployed policemen in the capital. ; KEN > -
    + Italy sent police to Albania. ; ITA > ALB
send_in/V  obj:police,policeman,gendarme A=subj R=against prio=1
    + Spain sent in police. ; ESP > -
call_in/V  obj:police,policeman,gendarme A=subj R=against prio=1
    + Spain called in police. ; ESP > -
call_out/V  obj:police,policeman,gendarme A=subj R=against prio=1
    + Chile called out the police. ; CHL > -
deploy,patrol,guard,ring,line,fan,mass,muster/V  subj:police,policeman,gendarme A=subj R=obj,in,outside,around,at,with
    + Police patrolled Jakarta. ; :COP > IDN
deployment/N  of:police,policeman,gendarme A=subj,by R=in,to,at,with
    + The deployment of police by Kenya calmed nobody. ; KEN > -
tighten,step,reinforce,beef,increase,strengthen,heighten/V  obj:security,patrol A=subj R=at,around,in,along need=A
    + Pakistan tightened security at the Indian embassy. ; PAK > IND
step_up/V  obj:security,patrol A=subj R=at,around,in,along need=A
    + Greece stepped up patrols along the border. ; GRC > -
beef_up/V  obj:security,patrol A=subj R=at,around,in,along need=A
    + Greece beefed up security at the Turkish embassy. ; GRC > TUR
deploy,station,post,mobilise,mobilize,dispatch,send,put/V  obj:police,policeman,gendarme -subj:* A=obj R=in,at,around,outside prio=2
    + Spanish police were deployed at the French embassy. ; ESP > FRA
deploy,station,post,mobilise,mobilize,dispatch,send,draft,assign,place,move,rush,fly,bring,order/V  obj:@police_unit obj.adj:police,riot,paramilitary,anti-riot,security A=subj R=against,in,to,into,at,around,outside,with -for:training prio=1
    + Togo deployed two hundred riot officers. ; TGO > -
    - Togo deployed two hundred press officers.
deploy,patrol,guard,ring,line,fan,mass,muster,surround,gather/V  subj:officer,squad,trooper subj.adj:police,riot,paramilitary,anti-riot A=subj R=obj,in,outside,around,at,with
    + Riot officers ringed the Turkish embassy. ; :COP > TUR
flood,swarm,saturate,throng,blanket,crowd/V  subj:@police_unit obj:@parade_ground A=subj R=obj,of,in
    + Police flooded the streets of Lhasa. ; :COP > -
swarm,pour,fan,spread/V  subj:police,policeman,gendarme into:@parade_ground A=subj R=into,of
    + Gendarmes poured into the capital of Togo. ; :COP > TGO
turn_out/V  in:force subj:police,policeman,gendarme A=subj R=in,outside,around,at
    + Police turned out in force outside the Cuban embassy. ; :COP > CUB
put,throw,form,draw/V  obj:ring,cordon around:* A=subj R=around -obj:gold
    + Police threw a cordon around the Cuban embassy. ; :COP > CUB
tighten,reinforce,increase,strengthen,heighten/V  obj:security,patrol -subj:* R=at,around,in,along,of need=R
    + Security was tightened at the Indian embassy. ; - > IND
deployment,presence/N  +police,security,riot A=subj,by,adj R=in,at,around,outside need=A
    + Togo's police deployment in Lome was large. ; TGO > TGO
extra,reinforcement,reinforcements/N  +police A=subj,by,adj R=in,to,at need=A
    + The Kenyan police reinforcements in Mombasa came late. ; KEN > -
stand,mount,keep/V  obj:guard,watch subj:@police_unit A=subj R=at,in,outside,around
    + Police stood guard at the Cuban embassy. ; :COP > CUB
fill,flood,pack,saturate/V  with:police,policeman,gendarme A=subj R=obj,of
    + Togo flooded the capital with policemen. ; TGO > -
patrol,guard,surround,line,ring/V  subj:officer,policeman,police subj.adj:armed,heavily A=subj R=obj,in,outside,around,at prio=1
    + Armed officers patrolled outside the Cuban embassy. ; :COP > CUB
call_up/V  obj:police,policeman,squad A=subj R=against,in
    + Peru called up the riot squads. ; PER > -
duty/N  +on be:police,policeman,gendarme A=be R=in,at,outside
    + Extra policemen were on duty at the Cuban embassy. ; :COP > CUB

= MOBILIZE police 151
put,place/V  on:alert,duty,standby obj:police,policeman,gendarme A=subj R=against prio=1
    + Spain put its police on alert. ; ESP > -
raise,heighten,increase,lift/V  obj:level obj.adj:threat,security,terror,terrorism A=subj R=to,against need=A
    + Denmark raised its terror threat level. ; DNK > -
raise,heighten,increase,issue,declare/V  obj:alert obj.adj:security,terror,police A=subj R=in,against,over need=A prio=1
    + Denmark raised its security alert. ; DNK > -
alert,standby/N  +on be:police,policeman,gendarme A=be R=in,against prio=1
    + Kenyan police were on alert. ; KEN > -
cancel/V  obj:leave obj.adj:police A=subj R=for,of prio=1
    + Kenya cancelled all police leave. ; KEN > -
put,place/V  on:alert,standby obj:airport,port,hospital,station,border,capital,city,airfield -subj:* A=obj.in,in,obj.of
    + Airports in Pakistan were put on alert. ; PAK > -

= MOBILIZE troops 154
guard/V  subj:@force obj:crossroad,crossroads,intersection,street,bridge,ministry,capital,airport,parliament,station,road A=subj R=in,obj need=A prio=1
    + Thai troops guarded a bridge in Bangkok. ; THA:MIL > THA
deploy,station,mass,concentrate,amass,move,send,dispatch,mobilise,mobilize,rush,pour,march,airlift,redeploy,fly,ship,commit,assemble,post,put,place,position,land,bring,order,transfer/V  obj:@troops A=subj R=to,into,in,against,on,near,along,at,toward,towards,across,around,with -for:training -obj:police,policeman
    + Uganda rushed reinforcements towards Rwanda. ; UGA > RWA
    + Russia massed troops near Ukraine. ; RUS > UKR
    + Turkey sent soldiers to Libya. ; TUR > LBY
    + Two battalions were moved to Georgia by Russia. ; RUS > GEO
mobilise,mobilize,remobilise,remobilize/V  A=subj R=against,for -subj:@mob -obj:voter,supporter,resource,support,opinion,family,relative,friend,neighbour,neighbor,aunt
    + Ethiopia mobilised. ; ETH > -
call_up/V  obj:@troops A=subj R=for,against,with
    + Israel called up reservists. ; ISR > -
call_out/V  obj:@troops A=subj R=against
    + Jamaica called out the army. ; JAM > -
call_in/V  obj:@troops A=subj R=against prio=1
    + Jamaica called in the army. ; JAM > -
send_in/V  obj:@troops A=subj R=to,against prio=1
    + Senegal sent in its soldiers. ; SEN > -
bring_in/V  obj:@troops A=subj R=from,against prio=1
    + Sudan brought in troops. ; SDN > -
draw_up/V  obj:@troops A=subj R=on,near,along
    + Turkey drew up its troops near Syria. ; TUR > SYR
order,declare,announce,decree,call/V  obj:mobilisation,mobilization,conscription,draft,call-up A=subj R=against,of,for
    + Russia ordered a mobilisation. ; RUS > -
mobilisation,mobilization/N  A=subj,by,of R=against,for need=A
    + Russia's mobilisation began in September. ; RUS > -
conscript,draft/V  A=subj R=obj obj:@people
    + Eritrea conscripted students. ; ERI > ERI
deployment,massing,concentration,build-up,buildup,reinforcement/N  of:@troops A=subj,by R=in,to,near,along,against,with
    + Russia's deployment of soldiers in Georgia continued. ; RUS > GEO
buildup,build-up/N  +troop A=subj,by R=near,along,against,in need=A prio=1
    + Iran's troop buildup near Afghanistan continued. ; IRN > AFG
deploy,mass,march,encamp,camp,patrol,muster,move,advance,pour,roll,land,arrive,stream,head,push,cross/V  subj:@troops A=subj R=in,into,near,along,to,toward,towards,on,through,obj,with -subj:fleet,fire,rescue,police,policeman,ambulance
    + Ugandan soldiers rolled towards Rwanda. ; UGA > RWA
    + Iranian troops massed near Afghanistan. ; IRN > AFG
    + Syrian soldiers marched into Lebanon. ; SYR > LBN
take_up/V  obj:position,post A=subj R=near,around,in,along,on subj:@troops
    + Russian soldiers took up positions near Georgia. ; RUS > GEO
dig_in/V  A=subj R=near,along,in subj:@troops
    + Iranian soldiers have dug in along the border. ; IRN > -
reinforce,bolster,strengthen,double,fortify/V  obj:garrison,border,frontier,presence,force,troop,defence,defense A=subj R=in,near,with,along need=A
    + Turkey reinforced its garrison in Cyprus. ; TUR > CYP
hold,stage,begin,start,conduct,launch,carry,run,mount,complete/V  obj:exercise,manoeuvre,maneuver,drill,wargame,war-game A=subj R=near,around,off,in,along,against -+jointly -with:* -obj:joint prio=1
    + China held exercises near Taiwan. ; CHN > TWN
exercise,manoeuvre,maneuver,drill,wargame/N  +military,naval,live-fire,war,large-scale,army,air A=subj,adj,by R=near,around,off,in,along -+joint -with:* need=A
    + Chinese military exercises around Taiwan began. ; CHN > TWN
game/N  +war A=subj,by R=near,around,off,in -+joint -with:* need=A
    + North Korea's war games worried investors. ; PRK > -
show/N  of:force,strength A=subj,by,adj R=near,against,to need=A
    + China staged a show of force near Taiwan. ; CHN > TWN
set_down/V  obj:@troops A=subj R=in,on
    + Russia set down its troops in Georgia. ; RUS > GEO
drop,parachute,deploy,unload/V  obj:paratrooper,commando,marine A=subj R=in,into,on,over,with
    + France dropped paratroopers on Mali. ; FRA > MLI
take_up/V  obj:station,position subj:@warcraft A=subj R=off,near,in
    + Italian frigates took up station off Albania. ; ITA > ALB
deploy,station,mass,mobilise,mobilize,dispatch,concentrate,amass,encamp,camp,base,garrison,entrench/V  obj:@troops -subj:* A=obj R=in,at,around,near,along,to -obj:police,policeman prio=1
    + Chadian soldiers were camped near Libya. ; TCD > LBY
    + Turkish soldiers were deployed near Syria. ; TUR > SYR
reinforce,bolster,strengthen,increase/V  obj:@troops A=subj R=in,on,near,along,with
    + Chad reinforced its troops near Sudan. ; TCD > SDN
gather,assemble,concentrate,regroup,mobilise,mobilize,amass,group,line/V  subj:@force_unit A=subj R=in,near,along,on,at,outside,around,against -subj:guard
    + Eritrean soldiers gathered along the Ethiopian border. ; ERI > ETH
introduce,reintroduce,restore,reinstate,extend,announce,impose,resume/V  obj:conscription,draft,call-up obj:* A=subj R=against need=A
    + Latvia reintroduced conscription. ; LVA > -
introduce,reintroduce,restore,reinstate,extend/V  obj:service obj.adj:military,compulsory,national A=subj need=A
    + Latvia restored compulsory military service. ; LVA > -
turn_out/V  in:force subj:@force_unit A=subj R=in,outside,around,at
    + Soldiers turned out in force in Bamako. ; :MIL > MLI
dispatch,despatch,sending,movement,transfer,arrival,stationing,redeployment/N  of:@force_unit A=subj,by R=to,in,into,near,along,against
    + France's dispatch of marines to Chad was swift. ; FRA > TCD
deployment,movement,concentration/N  +troop,military,army,naval A=subj,by,adj R=in,to,near,along,on,against need=A -+joint
    + Russian troop movements near Latvia were seen. ; RUS > LVA
authorise,authorize,approve,order,announce,plan,endorse/V  obj:deployment,dispatch,despatch,redeployment of:@force_unit A=subj R=to,in,into,near,along,on absorb prio=3
    + The Danish parliament approved the dispatch of soldiers to Mali. ; DNK > MLI
order/V  obj:@force_unit comp:deploy,move,go,march,advance,mobilise,mobilize,prepare,take,guard A=subj R=comp.to,comp.into,comp.in,comp.on,comp.near,to absorb prio=4 obj:*
    + Uganda ordered its army to advance into Rwanda. ; UGA > RWA
roll,rumble,trundle,move,advance/V  subj:tank,column,armour,armor,convoy,artillery A=subj R=into,towards,toward,through,to,on -subj:#org
    + Ethiopian tanks rolled into Somalia. ; ETH > SOM
beef_up/V  obj:garrison,force,presence,defence,defense,border,army,troop A=subj R=in,on,near,along,with,against
    + Chile beefed up its garrison on the Bolivian border. ; CHL > BOL
build_up/V  obj:presence,garrison,troop,troops A=subj R=in,on,near,along,against
    + Chile built up its military presence near Bolivia. ; CHL > BOL
step_up/V  obj:presence,deployment,mobilisation,mobilization,build-up,buildup A=subj R=in,on,near,along,against
    + Chile stepped up its military presence near Bolivia. ; CHL > BOL
increase,boost,expand,enlarge/V  obj:presence,deployment obj.adj:military,naval,troop A=subj R=in,on,near,along,against
    + Chile boosted its naval presence near Peru. ; CHL > PER
call_up/V  obj:reserve,guardsman,veteran,volunteer,man,conscript,class,doctor A=subj R=for,against,with prio=1 -obj:player
    + Finland called up its reserves. ; FIN > -
send,order,bring,call/V  obj:@force_unit onto:street A=subj R=in,of prio=1
    + Guinea sent the army onto the streets. ; GIN > -
prepare,ready,prime,brace/V  obj:@force_unit A=subj R=for,against need=A -obj:guard
    + Uganda readied its army. ; UGA > -
form/V  obj:force,army,brigade,corps obj.adj:joint,expeditionary,volunteer,new A=subj R=against,for need=A
    + Libya formed a volunteer army. ; LBY > -
parade,goose-step/V  subj:@force_unit A=subj R=through,past,in -subj:guard
    + Iranian soldiers paraded through Tehran. ; IRN > IRN
simulate,rehearse,practise,practice/V  obj:invasion,attack,strike,landing,assault,blockade,war A=subj R=of,on,against,in need=A
    + China rehearsed a landing on Taiwan. ; CHN > TWN
stage,hold,conduct,begin,launch,order,kick/V  obj:exercise,drill,manoeuvre,maneuver obj.adj:snap,live-fire,naval,military,artillery,amphibious,large-scale,nuclear A=subj R=near,around,off,in,along,against,on -with:* prio=2
    + Belarus ordered snap drills along the Lithuanian border. ; BLR > LTU
dig/V  obj:trench,foxhole,bunker subj:@force_unit A=subj R=around,near,along,in
    + Cambodian soldiers dug trenches near Thailand. ; KHM > THA
stand,mount,keep/V  obj:guard,watch subj:@force_unit A=subj R=at,in,outside,around
    + Soldiers stood guard at the Cuban embassy. ; :MIL > CUB
roll,rumble,trundle/V  subj:carrier,vehicle,lorry,truck subj.adj:armoured,armored,army,military,personnel A=subj R=into,through,towards,toward,to
    + Army trucks rolled through Bamako. ; MLI:MIL > MLI
head,set,drive/V  subj:column,convoy,tank,armour,armor A=subj R=for,towards,toward,to
    + A Ugandan column headed for Rwanda. ; UGA > RWA
call/V  in:guard A=subj R=against
    + The governor of Ohio called in the National Guard. ; USA > -
call/V  to:arms,colour,colours subj:#party A=subj R=against
    + Peru called its reservists to the colours. ; PER > -
move,bring,send,rush/V  obj:@force_unit +up A=subj R=to,near,on,towards prio=1
    + Sudan moved two battalions up to the Ethiopian border. ; SDN > ETH
reinforce,strengthen,fortify/V  obj:position,line,outpost subj:@force_unit A=subj R=around,near,along,in,on
    + Cambodian soldiers reinforced their positions near Thailand. ; KHM > THA
fly,sail,travel/V  subj:commando,marine,paratrooper,soldier,troop,troops,battalion to:#state A=subj R=to
    + Danish commandos flew to Mali. ; DNK > MLI
fill,flood,pack,saturate/V  with:soldier,troop,troops,commando,marine A=subj R=obj,of
    + Togo flooded the capital with soldiers. ; TGO > -
bring_back/V  obj:conscription,draft A=subj
    + Latvia brought back the draft. ; LVA > -
station,deploy,mass,post,put,concentrate/V  obj:man,men near:* A=subj R=near
    + China massed eighty thousand men near India. ; CHN > IND
station,deploy,mass,post,put,concentrate/V  obj:man,men along:* A=subj R=along,along.with
    + China stationed fifty thousand men along the frontier with India. ; CHN > IND
reinforce,strengthen,fortify/V  obj:camp,outpost,post,base,position along:* A=subj R=along,along.with
    + Kenya reinforced its camps along the Somali border. ; KEN > SOM
leave,depart,embark/V  subj:@force_unit for:#state A=subj R=for
    + Danish marines left for Mali. ; DNK > MLI
answer,respond,reply/V  with:tank,troop,troops,warship,drill,jet,deployment,exercise,reinforcement A=subj R=to,with.near
    + Laos answered with tanks. ; LAO > -
move,bring,send,pull,rush/V  obj:man,men to:border,frontier,front,line A=subj R=to
    + Syria moved nine thousand men to the Lebanese border. ; SYR > LBN
double,triple,treble,increase/V  obj:@force_unit A=subj R=in,on,near,along
    + Mexico doubled its troops near Guatemala. ; MEX > GTM
fly,airlift,rush,ship/V  obj:@force_unit -subj:* A=obj R=to,into,near -to:hospital,home prio=1
    + Danish reinforcements were flown to Mali. ; DNK > MLI
station,base,post,deploy/V  obj:@force_unit A=subj R=in,near,on,along,at,around prio=-1
    + Moscow stationed an army corps near Finland. ; RUS > FIN
step_up/V  obj:guard,surveillance,watch subj:#party A=subj R=along,on,at,near
    + Peru's army stepped up its watch near Chile. ; PER:MIL > CHL
bring_in,send_in,fly_in,rush_in,truck_in,move_in/V  obj:@force_unit -subj:* A=obj,by,from,from.of R=into,to need=0
    + Four battalions had been brought in from the north. ; :MIL > -
send,rush,dispatch/V  obj:@force_unit -subj:* -to:* -into:* -for:training A=by,obj R=against need=0
    + More troops would be sent if the gangs did not leave, the Kenyan minister said. ; KEN > - ; hypothetical
raise,hoist,plant/V  obj:flag -obj.adj:white subj:@troops A=subj R=over,on,in,at
    + Sudanese soldiers raised their flag over the village. ; SDN > -
raise,hoist,plant/V  obj:flag -obj.adj:white subj:fighter,rebel,militiaman,gunman,separatist A=subj R=over,on,in,at
    + Malian rebels hoisted their flag over the town. ; MLI > -
gather,mass,assemble,concentrate/V  subj:armour,armor,tank,artillery,howitzer A=subj R=at,at.of,on,near,along,of
    + Israeli tanks gathered at the gates of Gaza. ; ISR > PSE
dig/V  obj:trench,foxhole,bunker,position subj:#party A=subj R=along,on,near,on.with,along.with
    + Eritrea dug trenches along the border with Djibouti. ; ERI > DJI
double,triple,increase/V  obj:patrol,sentry,picket subj:#party A=subj R=on,in,along,over,near,off,around
    + NATO doubled its patrols over the Baltic. ; IGO > -
ring,surround,guard,flank/V  subj:ranger,paramilitary,gendarme,commando,paratrooper,guardsman obj:@guarded A=subj R=obj.in,in
    + Malian gendarmes ringed the parliament. ; MLI > -
scramble/V  subj:jet,fighter,plane,warplane,pilot comp:meet,intercept,escort,shadow,chase A=subj R=comp.obj,comp.obj.from absorb prio=2
    + Greek jets scrambled to meet Turkish planes. ; GRC > TUR

= MOBILIZE troops 152
put,place/V  on:alert,footing,readiness,standby A=subj R=against prio=1
    + Israel put its army on alert. ; ISR > -
put,place/V  in:readiness A=subj R=against prio=1
    + Israel put its army in readiness. ; ISR > -
alert/V  obj:@troops A=subj R=against,in,obj
    + Greece alerted its army. ; GRC > GRC
alert/N  +high,full,military,combat A=subj R=against,to,over need=A -+health,weather,flood,storm
    - The weather office issued a flood alert.
    + Taiwan's high alert lasted a week. ; TWN > -
alert/N  +on be:* A=be R=against
    + Greek troops were on alert. ; GRC > -
put,place/V  on:alert,footing,readiness,standby -subj:* obj:@troops A=obj R=against,in prio=2
    + The Turkish army was put on alert. ; TUR > -
put,place/V  in:state in.of:war,semi-war,readiness,alert,combat A=subj R=against
    + Eritrea put every town in a state of readiness. ; ERI > -
step_up/V  obj:@alertness A=subj R=in,along,against
    + Finland stepped up its readiness. ; FIN > -
raise,heighten,increase,boost/V  obj:@alertness A=subj R=of,in,on,against,along need=A -obj.adj:weather,flood,storm,health
    + NATO raised its alert. ; IGO > -
    + Finland heightened its preparedness. ; FIN > -
raise,heighten,increase,boost/V  obj:level of:@alertness A=subj R=in,on,against need=A
    + Finland raised its level of readiness. ; FIN > -
level,state,footing/N  of:@alertness be:@force_unit A=be R=against,along,in
    + Finnish soldiers are on the highest level of readiness. ; FIN > -
go,come/V  on:alert,standby,footing subj:@force_unit A=subj R=against,in
    + The Finnish army went on alert. ; FIN > -
go,stay,remain,stand/V  on:alert,standby,footing subj:#state A=subj R=against
    + Finland remains on alert. ; FIN > -
    - The hospital remains on alert.
standby,footing,readiness/N  +on be:@force_unit A=be R=against
    + Finnish soldiers are on standby. ; FIN > -
cancel/V  obj:leave subj:#party A=subj R=for,of -obj.adj:sick,parental,maternity
    + Peru cancelled all leave. ; PER > -
remain,stay,stand/V  on:alert,standby,footing subj:@force_unit A=subj R=against,in,along
    + Finnish soldiers remained on alert. ; FIN > -
declare,order,announce,proclaim/V  obj:readiness,alert obj.adj:combat,full,military,battle,maximum,high A=subj R=against,in,along absorb prio=2
    + Kiev declared full combat readiness. ; UKR > -

= MOBILIZE weapons 154
deploy,station,move,send,dispatch,position,install,rush,ship,place,bring,sail,scramble,mass,land,put,commit,fly,steam,divert,order/V  obj:@warcraft A=subj R=to,into,in,against,near,on,off,at,toward,along,through,over,with -for:sale,evacuation,training -obj:fighter,vessel,ship,boat,vehicle,plane,aircraft
    + The United States moved a carrier near Iran. ; USA > IRN
    + Russia deployed missiles in Belarus. ; RUS > BLR
deploy,station,dispatch,scramble,mass,position/V  obj:fighter,vessel,ship,boat,vehicle,plane,aircraft A=subj R=to,into,in,against,near,on,off,at,toward,along,through,over,with
    + Japan scrambled planes against China. ; JPN > CHN
send_up/V  obj:@warcraft A=subj R=against
    + Taiwan sent up fighters. ; TWN > -
sail,steam,cruise,fly,loiter,anchor/V  -+home -with:catch,cargo subj:carrier,destroyer,frigate,warship,gunboat,submarine,bomber,warplane,cruiser,jet,battleship,fleet A=subj R=to,through,off,near,into,toward,over,along,past
    + An American destroyer sailed through the strait. ; USA > -
    + Russian bombers flew near Japan. ; RUS > JPN
test,test-fire,testfire,test-launch,detonate,explode/V  obj:missile,weapon,rocket,bomb,device,warhead,torpedo,icbm,drone A=subj R=off,into,near
    + North Korea tested a missile. ; PRK > -
set_off/V  obj:device,warhead A=subj R=near
    + Pakistan set off a nuclear device. ; PAK > -
test/N  +missile,nuclear,atomic,rocket,weapon,underground,ballistic A=subj,adj,by R=off,near need=A
    + North Korea's missile test drew sharp words. ; PRK > -
launch/N  +missile,rocket A=subj,by,adj R=over,near,off need=A -+satellite
    + North Korea's missile launch over Japan was discussed. ; PRK > JPN
launch,fire/V  obj:missile,rocket,projectile into:sea,ocean,water,waters A=subj R=off,toward,into prio=2
    + North Korea fired a missile into the sea. ; PRK > -
launch,fire,lob,shoot/V  over:#state obj:missile,rocket A=subj R=over prio=2
    + North Korea fired a missile over Japan. ; PRK > JPN
launch/V  obj:missile,projectile -at:* -on:* -against:* A=subj R=over,toward,off prio=2
    + North Korea launched a missile. ; PRK > -
aim,train,point,target/V  obj:missile,gun,artillery,cannon A=subj R=at,on
    + Russia aimed its missiles at Poland. ; RUS > POL
unveil,parade,display,showcase/V  -subj:museum,gallery,collector obj:missile,tank,weapon,drone,rocket,submarine,warhead A=subj R=to
    + Iran paraded its missiles. ; IRN > -
build,develop,acquire,stockpile/V  obj:weapon,warhead,missile,bomb,arsenal A=subj R=against,with
    + Iran built missiles. ; IRN > -
mine,fortify/V  obj:border,frontier,strait,harbour,harbor,coast,beach A=subj R=with,of
    + Iran mined the strait. ; IRN > -
build_up/V  obj:arsenal,force,military,arms,army,navy,fleet A=subj R=near,against
    + China built up its navy. ; CHN > -
deployment/N  of:@warcraft A=subj,by R=in,to,near,against,with prio=1
    + Russia's deployment of missiles in Belarus was announced. ; RUS > BLR
steam/V  A=subj R=toward,to,off,into,near
    + American ships are steaming toward Lebanon. ; USA > LBN
circle,overfly,buzz/V  subj:@aircraft A=subj R=obj,over
    + Chinese jets buzzed Taiwan. ; CHN > TWN
activate,switch,arm/V  obj:missile,battery,radar,launcher,warhead A=subj R=against,in
    + Taiwan activated its missiles. ; TWN > -
fire,launch/V  +test obj:missile,rocket A=subj R=over,toward,off prio=4
    + Iran test-fired a missile. ; IRN > -
move,bring,send,haul,rush,deploy,pull,roll,wheel/V  obj:@gun A=subj R=towards,toward,up,up.to,to,near,along,into,on,in,against need=A -for:sale prio=-1
    + Armenia brought howitzers near Azerbaijan. ; ARM > AZE
move,roll,send,deploy,drive/V  obj:vehicle,car,column,personnel obj.adj:armoured,armored A=subj R=into,near,along,to,towards,toward,through
    + Chad sent armoured vehicles into Cameroon. ; TCD > CMR
leave,head,depart,sail/V  subj:carrier,destroyer,frigate,warship,gunboat,submarine,cruiser,fleet,flotilla,squadron for:* A=subj R=for
    + A French frigate left for Lebanon. ; FRA > LBN
enter,approach,reach,cross,transit,patrol,ply/V  subj:carrier,destroyer,frigate,warship,gunboat,submarine,cruiser,fleet,flotilla,squadron A=subj R=obj,off,in,near,of
    + A British frigate entered Argentine waters. ; GBR > ARG
enter,cross,penetrate,skirt/V  subj:@aircraft obj:zone,line,space,strait A=subj R=of,obj prio=1
    + Two Chinese jets entered the air defence zone of Taiwan. ; CHN > TWN
fly,send,scramble,launch/V  obj:@aircraft A=subj R=over,into,near,around,toward,towards,through,against,in prio=1 -obj:plane,aircraft,helicopter
    + China flew bombers near Taiwan. ; CHN > TWN
intercept,shadow,tail,track,escort/V  subj:@aircraft obj:@aircraft A=subj R=obj
    + Norwegian jets intercepted a Russian bomber. ; NOR > RUS
intercept,shadow,tail/V  subj:#state obj:bomber,jet,warplane,fighter,warship,frigate,destroyer,submarine,gunboat A=subj R=obj
    + Norway shadowed a Russian submarine. ; NOR > RUS
shadow,tail,track/V  subj:@warship obj:@warship A=subj R=obj
    + A Chinese frigate shadowed a Philippine vessel. ; CHN > PHL
active/A  subj:@warcraft A=subj R=around,near,off,over,in
    + Turkish frigates were active near Cyprus. ; TUR > CYP
plunge,splash,fall,land,drop,crash/V  subj:missile,rocket,warhead,projectile into:sea,ocean,water,waters,zone A=subj R=of,off,near
    + A North Korean missile splashed into the sea off Japan. ; PRK > JPN
fly,pass,arc,soar,streak/V  subj:missile,rocket,projectile over:* A=subj R=over
    + A North Korean missile flew over Japan. ; PRK > JPN
parade/N  +military,army,naval A=subj,adj,by R=in,near need=A
    + Iran's military parade was long. ; IRN > -
lock,train,turn,point/V  obj:radar,gun,laser,missile,searchlight on:* A=subj R=on,at
    + A Chinese frigate locked its radar on a Japanese destroyer. ; CHN > JPN
fire/V  obj:shot obj.adj:warning -at:protester,crowd,demonstrator A=subj R=at,toward,towards,over,near,across prio=1
    + A Chinese frigate fired a warning shot at a Philippine trawler. ; CHN > PHL
firing,launching,test-firing,testing,detonation,explosion/N  of:missile,rocket,weapon,device,warhead,bomb A=subj,by R=over,near,off,into
    + Iran's firing of a rocket was filmed. ; IRN > -
conduct,carry,perform,hold,stage/V  obj:test,explosion,detonation,launch obj.adj:nuclear,atomic,missile,rocket,weapon,underground,ballistic,thermonuclear A=subj R=off,near,in need=A absorb prio=1
    + Pakistan conducted a nuclear test. ; PAK > -
put,place/V  on:alert obj:deterrent,missile,arsenal,fleet,bomber,navy A=subj R=against prio=3
    + Pakistan put its missiles on alert. ; PAK > -
load,arm,fuel/V  obj:missile,bomber,warhead,rocket A=subj R=against,at -obj:space
    + Iran fuelled its missiles. ; IRN > -
restart,start,resume,expand,build,reactivate/V  obj:reactor,centrifuge,reprocessing A=subj R=at,in need=A subj:#state -obj.adj:power,civilian
    + North Korea reactivated its reactor. ; PRK > -
park,anchor,station,keep/V  obj:@warship A=subj R=off,in,near,along need=A
    + Italy anchored two frigates off Libya. ; ITA > LBY
position,target,direct,swing/V  obj:@gun A=subj R=at,on,against,towards,toward
    + Serbia directed its guns at Croatia. ; SRB > HRV
show_off/V  obj:missile,tank,weapon,drone,rocket,submarine,warhead,jet A=subj R=to
    + Iran showed off a new missile. ; IRN > -
roll_out/V  obj:missile,tank,drone,warhead,bomber A=subj R=to
    + Iran rolled out a new missile. ; IRN > -
let_off/V  obj:rocket,missile A=subj R=over,into
    + North Korea let off a rocket. ; PRK > -
sail,steam,enter,cruise/V  subj:ship,vessel subj.adj:naval,navy,coastguard,coast,war,patrol,guard A=subj R=into,near,off,towards,toward,around,obj
    + Chinese navy ships sailed into Japanese waters. ; CHN > JPN
move,send,bring,rush,deploy/V  obj:tank,artillery,howitzer,armour,armor,gun to:border,frontier,front,line A=subj R=to,against prio=3
    + Thailand sent tanks to the Cambodian border. ; THA > KHM
circle,encircle/V  subj:@warship A=subj R=obj,near,around
    + Chinese warships circled a Philippine reef. ; CHN > PHL
way/N  +on be:@warship A=be R=to
    + A French frigate is on its way to Lebanon. ; FRA > LBN
fire,launch/V  obj:missile,rocket,torpedo in:exercise,drill,test,manoeuvre,maneuver A=subj prio=5
    + Russian submarines fired missiles in an exercise. ; RUS > -
fire,launch/V  obj:missile,rocket,torpedo during:exercise,drill,test,manoeuvre,maneuver A=subj prio=5
    + Russian submarines fired missiles during an exercise. ; RUS > -
skirt,approach,near,probe/V  subj:@aircraft A=subj R=obj
    + Two Chinese jets approached Taiwan. ; CHN > TWN
roll,drive,carry,trundle/V  obj:missile,rocket,tank through:* A=subj R=of
    + North Korea rolled its rockets through the capital. ; PRK > -
send,dispatch,order/V  obj:ship,vessel,boat obj.adj:patrol,naval,navy,war A=subj R=to,off,into,near,against
    + Spain sent a patrol boat to Morocco. ; ESP > MAR
lob,shoot,send/V  obj:missile,rocket,projectile into:sea,ocean,water,waters,bay A=subj R=off,toward,towards prio=3
    + North Korea lobbed two missiles into the sea. ; PRK > -
buzz,harass,shadow,swarm,circle/V  subj:boat,speedboat,launch,gunboat,craft obj:@warship A=subj R=obj
    + Iranian boats buzzed a British frigate. ; IRN > GBR
set_off/V  obj:blast,explosion,bomb obj.adj:nuclear,atomic,thermonuclear A=subj R=in,under,near
    + Paris set off a nuclear blast. ; FRA > -
train,aim,point/V  obj:howitzer,mortar,artillery,gun,cannon,tank A=subj R=on,at
    + Serbian gunners trained their howitzers on Croatia. ; SRB > HRV
launch,test,firing/N  +intercontinental,ballistic -+satellite -+ban A=subj,by,adj,of.adj R=over,near,off need=0
    + The talks ended after a ballistic missile launch. ; - > -
lay,plant,sow/V  obj:mine,minefield A=subj R=along,on,near,off,in need=A -in:business
    + Egypt laid mines along the Libyan border. ; EGY > LBY
drift,float,hover/V  subj:balloon,drone A=subj R=over over:#place
    + A Chinese balloon drifted over Alaska. ; CHN > USA
deployment,stationing,installation,emplacement/N  of:@warcraft A=subj,by,poss R=in,to,near,against,with,on need=0 -of:ship,boat,aircraft,plane,helicopter prio=-1
    + The deployment of missiles on the island alarmed the fishermen. ; - > -
