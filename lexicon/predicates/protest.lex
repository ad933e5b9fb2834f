# PROTEST: civilians who show what they do not want, by mode.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate

= PROTEST boycott 143
boycott,shun/V  A=subj R=obj,by -obj:@talk_event
    + The Bahraini opposition boycotted the election. ; BHR > -
boycott/N  A=subj,by,adj,of R=of need=A
    + The Bahraini opposition's boycott of the vote surprised nobody. ; BHR > -
walk_out/V  A=subj R=of,over -of:@talk_event -of:prison,jail,captivity,custody,hospital of:* subj:@mob
    + Turkish students walked out of the classroom. ; TUR > -
stay_away/V  from:poll,lecture,lesson,classroom,census,ballot,parliament,election,vote,school,class,referendum,ceremony A=subj R=from
    + Voters in Algeria stayed away from the polls. ; DZA > -
refuse/V  subj:@mob comp:vote,pay,register,attend,study A=subj R=to absorb prio=3
    + Students in Serbia refused to attend classes. ; SRB > -
abstain/V  from:poll,election,ballot A=subj R=from prio=2
    + The Haitian opposition abstained from the election. ; HTI > -
turn/V  obj:back A=subj R=on subj:@mob prio=3
    + Students in Dublin turned their backs on the Israeli minister. ; IRL > ISR
turn_away/V  subj:docker,dockworker,wharfie,unionist,worker A=subj R=from,obj,of prio=2
    + Dockers turned away an Indonesian ship. ; :LAB > IDN
walkout/N  from:parliament,assembly,session,chamber A=subj,by,of R=from prio=2
    + The opposition's walkout from parliament was brief. ; :OPP > :LEG
walk_out/V  of:parliament,assembly,chamber,session,sitting,legislature,house A=subj R=of,over prio=1
    + Serbian lawmakers walked out of the Bosnian assembly. ; SRB > BIH
pull_out/V  of:election,race,vote,runoff,ballot,poll,referendum subj:opposition,party,candidate,alliance,coalition A=subj R=of,from prio=2
    + Opposition parties in Haiti pulled out of the election. ; HTI > -
withdraw/V  from:election,race,vote,runoff,ballot,poll,referendum subj:opposition,party,candidate,alliance,coalition A=subj R=of,from prio=3
    + The Haitian opposition withdrew from the election. ; HTI > -
storm/V  next:out of:parliament,chamber,assembly,session,hall,debate,house A=subj R=of prio=3
    + Opposition deputies stormed out of the Kenyan parliament. ; :OPP > KEN
leave,quit/V  obj:chamber,hall,sitting,assembly,session next:protest subj:lawmaker,deputy,member,opposition,senator,mp,delegate A=subj R=obj,of,against
    + Opposition deputies left the Kenyan chamber in protest. ; :OPP > KEN
get_up/V  next:leave A=subj R=during,of
    + The opposition's deputies got up and left. ; :OPP > -
burn,destroy/V  obj:ballot,card subj:@mob A=subj R=in,of prio=5
    + Voters in Peru burned their ballots. ; PER > -
pull,keep,take/V  obj:child,son,daughter from:school,class subj:parent,mother A=subj R=in
    + Serbian mothers kept their children from school in Bosnia. ; SRB > BIH
cancel,drop/V  obj:subscription,order,holiday,trip subj:consumer,customer,reader A=subj R=to,of
    + Danish consumers cancelled holidays to Turkey. ; DNK > TUR
refuse,decline/V  comp:take,occupy comp.obj:seat,oath A=subj R=comp.in absorb prio=4
    + Georgian deputies refused to take up their seats. ; GEO > -
call/V  for:boycott A=subj R=of,by,against status=planned prio=3
    + Opposition groups called for a boycott of the Egyptian vote. ; :OPP > EGY ; planned

= PROTEST demo 141
burn,trample/V  subj:@folk obj:flag,effigy,portrait A=subj R=of,obj prio=1
    + Kurds burned a Turkish flag. ; :SOC > TUR
demonstrate/V  A=subj R=against,at,in.of,in,outside -obj:* -comp:* -to:*
    + Turkish students demonstrated in Ankara. ; TUR > TUR
    + Hundreds of farmers demonstrated in front of the Polish embassy. ; :AGR > POL
    - The engineer demonstrated the pump.
    - Pupils in Belgrade demonstrated to their parents how a volcano works.
protest/V  A=subj R=against,obj,in,outside subj:@mob prio=1
    + The Polish farmers were protesting in Warsaw. ; POL > POL
rally,march,gather,assemble,congregate,converge/V  subj:@mob -subj:@learned A=subj R=against,outside,in,at,through,on,to
    + Students rallied against the police. ; :EDU > :COP
    + Thousands of Serbs marched through Belgrade. ; SRB > SRB
    - Thousands of runners marched to the start.
march,parade/V  through:#place A=subj R=against,on,to,through
    + The anarchists marched through Athens. ; GRC > GRC
march/V  on:* A=subj R=on prio=1 subj:#party
    + The Indian farmers marched on Delhi. ; IND > IND
take/V  to:street A=subj R=against,in,of -for:@festivity -on:bicycle,bike,scooter
    + Students took to the streets. ; :EDU > -
    - Iceland's prime minister took to the streets on a bicycle.
pour,flood,spill/V  into:street,square A=subj R=of,against
    + Students poured into the streets. ; :EDU > -
turn_out/V  A=subj R=against,in subj:@mob
    + Protesters turned out in Georgia. ; GEO > GEO
throng,fill,crowd,pack,flood,mob/V  subj:@mob obj:square,street,plaza,avenue,bridge,park,capital A=subj R=of,in -for:@festivity -to:@festivity
    + Protesters filled the square. ; :CVL > -
    - Crowds filled the streets of Madrid for the carnival.
chant,shout,sing/V  obj:slogan,anthem,hymn,abuse,insult prio=2 A=subj R=against,at,outside,about
    + Students chanted slogans against Russia. ; :EDU > RUS
chant,shout,boo,jeer,heckle,hiss,whistle/V  subj:@mob prio=1 -comp:* A=subj R=obj,at,against
    + The students booed the Turkish minister. ; :EDU > TUR
wave,carry,brandish,hold/V  subj:@mob obj:banner,placard,flag,poster,sign,portrait,shoe A=subj R=against,at,outside
    + Protesters waved placards against Turkey. ; TUR > TUR
hold_up/V  subj:@mob obj:banner,placard,sign,poster,sheet A=subj R=against,at
    + Students held up placards. ; :EDU > -
picket/V  A=subj R=obj,outside
    + The miners picketed the Polish ministry. ; :LAB > POL
burn,trample,torch/V  subj:@mob obj:flag,effigy,portrait,picture,headscarf,veil,scarf,passport,card,bill,uniform,copy prio=3 A=subj R=of,obj
    + Students burned an American flag. ; :EDU > USA
camp,encamp/V  subj:@mob A=subj R=outside,in,at
    + Protesters camped outside the Hungarian parliament. ; HUN > HUN
bang,beat/V  obj:pot,pan A=subj R=against,in
    + Students banged pots. ; :EDU > -
protest/N  -+in A=subj,by,of,in,across,at,adj R=against need=A -+military,diplomatic,formal,market,price,stock,forced,official,bull,bear -of:event,time
    + Protests in Egypt went on. ; EGY > -
demonstration,rally,march,sit-in,vigil/N  A=subj,by,of,in,across,at,adj R=against need=A -+military,diplomatic,formal,market,price,stock,forced,official,bull,bear -of:event,time
    + The demonstration by Turkish students was peaceful. ; TUR > -
petition/V  A=subj R=obj subj:@mob
    + Students petitioned the Serbian government. ; :EDU > SRB
gathering,procession,assembly/N  +protest,anti-government,mass A=by,of,in,adj R=against need=A
    + There was a protest gathering of Turkish students. ; TUR > -
movement/N  +protest A=subj,in,by,of R=against need=A
    + The protest movement in Belarus grew. ; BLR > -
unrest,protest,turmoil,dissent/N  +street,mass,anti-government,popular,student,labour,labor prio=1 A=subj,in,by,of,across R=against need=A
    + Street protests in Armenia continued. ; ARM > -
sit,kneel,lie,stand/V  outside:parliament,palace,embassy,ministry,court,consulate subj:@mob A=subj R=outside
    + Students sat outside the Turkish parliament. ; :EDU > TUR
form/V  obj:chain subj:@mob A=subj R=around,along,across
    + Students formed a human chain. ; :EDU > -
flock,swarm,stream/V  to:square,street,parliament,palace subj:@mob A=subj R=to,of
    + Students streamed to the palace. ; :EDU > -
stage,hold,organise,organize,mount/V  next:rally,demonstration,march,vigil,die,picket subj:#group -subj:@armed -subj:team,club prio=1 A=subj R=against,outside,at,over prio=1
    + Thousands of nurses staged a rally outside the Kenyan parliament. ; :MED > KEN
    + Georgians held a vigil outside the Russian embassy. ; GEO > RUS
mass,swarm,stream,descend/V  subj:@mob in:* A=subj R=in,outside,against
    + Students massed in the square. ; :EDU > -
    - Locusts massed in the square.
rock,sweep,shake,grip,engulf,roil,convulse,hit,paralyse,paralyze,plague,buffet/V  subj:demonstration,protest,unrest,rally obj:#party A=obj R=against
    + Weeks of protests have rocked Peru. ; PER > -
    + Mass demonstrations swept Armenia. ; ARM > -
    - Rumours rocked Peru.
turn/V  into:protest,demonstration,rally subj:funeral,march,procession,concert,wake,parade,gathering,mass,ceremony A=subj,of R=against
    + The funeral turned into a protest against Syria. ; - > SYR
    - The talks turned into a protest of sorts.
turn/V  into:protest,demonstration,rally subj:@mob A=subj R=against,of
    + Mourners in Lebanon turned the funeral into a protest against Syria. ; LBN > SYR
    - The chef turned leftovers into a protest menu.
dump,tip,hurl/V  subj:@mob obj:manure,milk,dung,tomato,grain,apple,potato,rubbish,garbage,slurry A=subj R=outside,on,in,at
    + French farmers dumped manure outside the ministry. ; FRA > FRA
    - The farmer spread sand on his field.
besiege,surround,encircle,ring,gather/V  subj:protester,demonstrator,marcher obj:ministry,parliament,palace,station,court,embassy,headquarters A=subj R=obj,of prio=2
    + Anti-government protesters besieged the Thai ministry. ; THA > THA
gathering,assembly/N  of:protester,demonstrator,opponent,dissident,objector,squatter A=of R=against,outside,in need=A
    + A gathering of Turkish dissidents outside the Greek ministry was small. ; TUR > GRC
    - The minister spoke to a gathering of teachers.
movement/N  +street A=subj,in,by,of R=against need=A
    + The street movement in Lebanon brought the ministers down. ; LBN > -
    - The movement of the glacier has slowed.
stand,sit,lie,kneel/V  with:placard,candle,banner,poster,sign subj:@mob A=subj R=outside,by,against prio=2
    + Students stood with placards outside the Turkish embassy. ; :EDU > TUR
stand,sit,lie,kneel,wait/V  in:front subj:@mob A=subj R=of,in.of prio=1
    + Students have been sitting in front of the Turkish embassy. ; :EDU > TUR
vow,promise,plan,threaten,intend,prepare/V  comp:march,demonstrate,rally -subj:@armed A=subj R=comp.against,comp.on,comp.outside absorb status=planned prio=4
    + Students vowed to march on the Turkish ministry. ; :EDU > TUR ; planned
shout_down/V  subj:@mob prio=2 A=subj R=obj
    + The students shouted down the Turkish minister. ; :EDU > TUR
hurl,shout,scream,yell/V  subj:@mob obj:abuse,insult,curse,obscenity A=subj R=at prio=2
    + Villagers hurled abuse at the Turkish minister. ; :CVL > TUR
observe/V  obj:silence subj:@mob A=subj R=for,against need=A
    + Students observed a minute of silence against the junta. ; :EDU > :GOV
light,release,lay,raise/V  subj:protester,demonstrator,marcher,activist obj:candle,balloon,shoe,fist,umbrella A=subj R=outside,at,against
    + Activists laid shoes outside the Turkish ministry. ; :CVL > TUR
defy/V  obj:curfew,ban subj:@mob A=subj R=on,of,by prio=2
    + Students defied a curfew in Sudan. ; :EDU > -
ignore,brave,flout/V  obj:curfew,ban,police,tank subj:@mob A=subj R=on,by prio=2
    + Students braved a curfew in Sudan. ; :EDU > -
besiege,mob/V  subj:@mob obj:minister,president,ambassador,envoy A=subj R=obj prio=1
    + Farmers mobbed the Polish minister. ; :AGR > POL
voice,vent/V  subj:@mob obj:anger,fury,discontent,grievance A=subj R=at,against,over,with prio=2
    + Farmers vented their anger at the Polish government. ; :AGR > POL
demand/V  subj:protester,demonstrator,marcher A=subj R=of,from,comp.subj absorb prio=4
    + The protesters demanded free schools from the Chilean government. ; CHL > CHL
rally,march,demonstrate,picket/V  subj:#party -subj:@armed -subj:#state -subj:#org -subj:@officeholder A=subj R=against,outside,in,at,through,on,to -subj:@athlete -obj:* prio=-1
    + Turkish sailors marched to the Greek embassy. ; TUR > GRC
    - Turkish soldiers marched to the Greek border.
burn,trample/V  subj:#party -subj:@armed -subj:#state -subj:#org -subj:@officeholder obj:flag,effigy,portrait A=subj R=of,obj
    + Turkish sailors burned a Greek flag. ; TUR > GRC
protest/V  subj:#group -subj:@armed -to:* -with:* A=subj R=against,in,outside prio=0
    + Some 2,000 Jordanians protested after Friday prayers. ; JOR > -
    - Jordan protested to Syria over the raid.
throw,hurl,fling,lob,toss/V  subj:protester,demonstrator,marcher,heckler,mourner,crowd,activist obj:shoe,coin,flour,cabbage,vegetable,fruit,milk,snowball A=subj R=at,on prio=2
    + Protesters hurled shoes at the Iraqi president. ; IRQ > IRQ
pitch,erect,set/V  obj:tent,camp,encampment subj:@mob A=subj R=outside,in,against
    + Students pitched tents outside the Turkish ministry. ; :EDU > TUR
    - Soldiers pitched tents outside the Turkish town.
spread,return,shift/V  subj:protest,demonstration,unrest,riot to:* A=to
    + Street protests spread to the Tunisian capital. ; TUN > -
    - The virus spread to the Tunisian capital.
flash,raise,give,make/V  obj:salute,fist,finger subj:@mob A=subj R=at,against,outside,in
    + Students flashed a victory salute outside the Thai ministry. ; :EDU > THA
demonstration,protest,rally,march/N  against:#party -+diplomatic,military,formal A=subj,by,of,in,adj R=against need=R
    + A wave of demonstrations against the Congolese president went on. ; - > COD
lead,form,stage,hold,join/V  subj:#party -subj:@armed -subj:#state -subj:#org -subj:@officeholder next:procession,cavalcade,march,demonstration,rally,vigil,die A=subj R=against,outside,through,at
    + Turkish sailors led a march against Greece. ; TUR > GRC
    - The Turkish minister held a rally.
in/N  +sit A=subj,by,of R=at,in,against,outside need=A
    + Turkish students held a sit-in. ; TUR > -
file,troop,wend/V  next:past,through subj:@mob A=subj R=of,past
    + Veterans and students filed past the Turkish palace. ; :EDU > TUR
    - The soldiers filed past the Turkish palace.
gather,mass,assemble,converge,congregate/V  subj:#group -subj:@armed outside:* A=subj R=outside
    + Some 200 Iraqis gathered outside the Turkish embassy. ; IRQ > TUR
    - Two hundred Iraqi soldiers gathered outside the Turkish embassy.
bring,send,put,draw/V  onto:street A=subj R=against,of
    + The opposition brought its supporters onto the streets of Minsk. ; :OPP > BLR
bring/V  to:street A=subj R=against
    + The opposition brought its supporters to the streets. ; :OPP > -
call/V  for:protest,demonstration,rally,march A=subj R=against,in status=planned prio=3
    + The opposition called for protests in Minsk. ; :OPP > BLR ; planned
call,convene,announce/V  obj:rally,protest,march,demonstration A=subj R=against,in,outside status=planned prio=1 -subj:#state
    + The opposition called a rally in Minsk. ; :OPP > BLR ; planned
    - Belarus announced a military parade.
meet,greet,confront,welcome/V  subj:protester,demonstrator,heckler,picket A=subj R=obj prio=2
    + The Israeli minister was greeted by protesters in Oslo. ; NOR > ISR
    - The Israeli minister was greeted by children in Oslo.
unfurl,hang,drape,hoist/V  subj:@mob obj:banner,placard,flag,sheet A=subj R=on,from,at,outside,over
    + Activists unfurled a banner outside the Turkish embassy. ; :CVL > TUR
    - The sailors hoisted the Turkish flag.
blow,honk,sound,toot/V  subj:protester,demonstrator,marcher,farmer,driver,trucker,student obj:whistle,horn,vuvuzela A=subj R=outside,at,in
    + Farmers honked horns outside the Polish ministry. ; :AGR > POL
dharna,gherao/N  A=subj,by,of R=outside,at,against,in need=A
    + Indian teachers staged a dharna. ; IND > -
walk_out/V  during:speech,address,ceremony,hymn A=subj R=by,of
    + Turkish delegates walked out during a speech by the Iranian president. ; TUR > IRN
take/V  obj:part in:protest,demonstration,rally,march,vigil A=subj R=in.against,against
    + Turkish teachers took part in the demonstration. ; TUR > -
    - Turkish teachers took part in the contest.
burn,torch,hang,trample,stamp/V  obj:effigy -subj:@troops A=subj R=of,obj prio=1
    + Student groups burned effigies of the Danish premier. ; :EDU > DNK
shave,crop,cut/V  obj:head,hair next:protest,anger,solidarity,fury,mourning A=subj R=against,at
    + Korean monks shaved their heads in protest against Japan. ; KOR > JPN
    - The Korean monks shaved their heads in summer.
take_out/V  obj:procession,rally,march,vigil A=subj R=against,at
    + Bengali students took out a procession. ; :EDU > -
fill/V  subj:sea,throng,multitude obj:square,avenue,street,boulevard,plaza -for:procession,concert,festival,feast,carnival,parade,match,mass,wedding,celebration,pope,race -comp:greet,cheer,welcome,celebrate,watch,see,hear A=subj R=in,obj.in
    + A sea of Armenians filled the square. ; ARM > -

= PROTEST demo 1411
demonstrate,protest,rally,march/V  subj:@mob against:@officeholder A=subj R=against prio=2
    + Thousands of Haitians rallied against the president. ; HTI > HTI
demonstrate,protest,rally,march/V  subj:@mob inf:oust,resign,quit,remove,topple A=subj R=comp.obj,comp.of,against prio=2
    + The students marched to oust the Serbian president. ; :EDU > SRB
protest,rally,demonstration,march/N  against:@officeholder A=subj,by,of,in,adj R=against need=A prio=1
    + A rally of Haitian students against the president was peaceful. ; HTI > HTI

= PROTEST demo 1412
demonstrate,protest,rally,march/V  subj:@mob against:law,bill,tax,price,reform,plan,policy,cut,austerity,pact,deal,treaty,war,project,dam,mine,tariff,hike,rise,increase,overhaul,measure,decree,budget A=subj R=against,outside,in prio=2
    + About 2,000 students protested against a Jordanian law. ; :EDU > JOR
    - Analysts protested against the figures.

= PROTEST demo 1413
demonstrate,protest,rally,march/V  subj:@mob for:right,pay,wage,freedom,equality,justice,release A=subj R=for,outside,in prio=2
    + Greek women marched for equal rights. ; GRC > -

= PROTEST demo 1414
demonstrate,protest,rally,march/V  subj:@mob for:democracy,independence,election,referendum,autonomy,secession,constitution,unity A=subj R=for,from,in prio=2
    + Catalan students marched for independence. ; ESP > -

= PROTEST hunger 142
strike/N  +hunger A=subj,by,of,in R=against,in need=A prio=3
    + Kurdish prisoners began a hunger strike. ; :CVL > -
    + The hunger strike by Turkish prisoners went on. ; TUR > -
fast/V  A=subj R=against,for -+during
    + The Tibetan monks were fasting in protest. ; CHN > -
refuse,reject/V  obj:food,meal A=subj R=from,by prio=3
    + Turkish prisoners refused food. ; TUR > -
refuse/V  comp:eat A=subj R=from absorb prio=3
    + Iranian prisoners refused to eat. ; IRN > -
strike/N  +hunger +on A=be,subj R=against,in prio=4
    + Three Turkish prisoners are on hunger strike. ; TUR > -
stop,quit/V  comp:eat A=subj R=against,over,in absorb
    + Two Kurdish prisoners stopped eating. ; :CVL > -
    - Doctors say patients stopped eating meat.
sew,stitch/V  obj:lip,mouth A=subj R=against,over
    + Two Kurdish refugees sewed their lips. ; :REF > -
end,begin,start,break,continue/V  obj:fast subj:@mob -+during A=subj R=against,over prio=3
    + The Turkish dissident ended his fast. ; TUR > -
take,accept/V  obj:nothing subj:@mob next:water,tea A=subj R=from,against prio=2
    + The dissident has taken nothing but water. ; :OPP > -
starve/V  obj:himself,herself,themselves A=subj R=against,over
    + Two Kurdish prisoners starved themselves. ; :CVL > -
launch,begin,start,end,resume,continue/V  next:fast subj:prisoner,inmate,detainee,dissident,activist,monk,captive,opponent,lawyer A=subj R=in,against,over prio=1
    + Kurdish inmates launched a fast to the death in Turkey. ; :SOC > TUR
    - The runner began fast laps on the track.
strike/N  +hunger A=subj,be,by,of,in,of.subj,in.subj R=against,in need=0 prio=-1
    + A hunger strike entered its third week. ; - > -

= PROTEST obstruct 144
occupy/V  subj:@folk obj:office,building,church,embassy,consulate,mission,roof,square,university A=subj R=obj,of,in prio=2
    + Kurds occupied a Greek consulate. ; :SOC > GRC
    - Iraqi troops occupied a Kuwaiti office.
blockade,block,barricade,obstruct/V  subj:@folk obj:@route A=subj R=in,of,to prio=1
    + The Kurds blocked a road in Turkey. ; :SOC > TUR
barricade/N  -+police,army A=by,of R=around,in,near,across need=R
    + The barricades around the Greek ministry stood for a week. ; - > GRC
block,barricade,obstruct,choke,blockade,paralyse,paralyze,jam/V  obj:@route A=subj R=in,of,to,between,obj subj:@mob prio=1
    + Angry farmers blocked a road in Greece. ; :AGR > GRC
close,shut,seal,halt,stop/V  obj:@route A=subj R=in,of,to,between subj:@mob prio=1
    + Farmers closed the highway. ; :AGR > -
close_off/V  obj:@route A=subj R=in,of,to,between subj:@mob prio=1
    + Students closed off the bridge. ; :EDU > -
occupy/V  subj:@mob A=subj R=obj,of,in
    + Students occupied the ministry in Athens. ; GRC > GRC
take_over/V  subj:@mob A=subj R=obj,of,in
    + Students took over the Greek ministry. ; :EDU > GRC
occupy/V  obj:square,classroom,university,campus,faculty,embassy,airport,terminal,street,plaza,factory,parliament A=subj R=obj,of,in subj:@mob prio=1
    + Students occupied the campus. ; :EDU > -
sit_down/V  A=subj R=in,on,across,outside subj:@mob
    + Students sat down on the road. ; :EDU > -
erect,build,set,throw,man,put/V  obj:barricade,roadblock A=subj R=in,on,across,against subj:@mob
    + Students erected barricades in Haiti. ; :EDU > HTI
set_up/V  obj:barricade,roadblock A=subj R=in,on,across,against subj:@mob
    + Students set up barricades in Haiti. ; :EDU > HTI
put_up/V  obj:barricade,roadblock A=subj R=in,on,across,against subj:@mob
    + Students put up barricades in Haiti. ; :EDU > HTI
barricade,roadblock,blockade/N  A=by,of R=in,on,of,against by:@mob need=A prio=1
    + A blockade by French farmers was lifted. ; FRA > -
occupation/N  by:@mob A=by R=of,at,in need=A prio=1
    + Lawyers praised an occupation by Turkish students. ; TUR > -
chain,glue,tie,lock/V  obj:himself,herself,themselves,itself,hand,themselve A=subj R=to,in,outside
    + Activists in Germany chained themselves to the rails. ; DEU > -
disrupt,heckle,interrupt/V  obj:speech,session,meeting,ceremony,conference,summit,traffic,flight,service,debate A=subj R=by,of,in,at subj:@mob
    + Students disrupted a speech by the Israeli minister. ; :EDU > ISR
surround,encircle,besiege,blockade,ring/V  subj:@mob A=subj R=obj,of,in prio=1
    + Students surrounded the Thai parliament. ; :EDU > THA
sit_down/V  subj:#group -subj:@armed A=subj R=on,across,outside across:@route
    + Farmers sat down across the road. ; :AGR > -
occupy,hold/V  obj:railway,road,motorway,bridge,mine,pit,line,station subj:@mob A=subj R=obj,of,in prio=1
    + The miners held the railway. ; :LAB > -
take_over/V  obj:airport,building,school,university,factory,square subj:@mob A=subj R=obj,of,in
    + Students took over the airport. ; :EDU > -
blockade/V  subj:@mob obj:depot,port,refinery,terminal,factory,mine,plant A=subj R=of,in,across prio=2
    + Farmers blockaded a refinery in France. ; :AGR > FRA
clog,snarl,sever/V  obj:@route subj:@mob A=subj R=in,of,to,between
    + Coca growers clogged the road to La Paz. ; :AGR > BOL
cut_off/V  next:road,highway,bridge,railway,route,access subj:@mob A=subj R=to,in,of
    + Coca growers cut off the road to La Paz. ; :AGR > BOL
bring/V  to:standstill,halt,stop subj:@mob A=subj R=obj,in,of
    + Canadian truckers brought traffic to a standstill. ; CAN > -
    - Snow brought traffic to a standstill.
blockade,block/V  obj:border,crossing,frontier subj:@mob A=subj R=obj,with,to prio=3
    + Polish truckers blockaded the Ukrainian border. ; POL > UKR
lie_down/V  subj:@mob A=subj R=on,in,across
    + Villagers lay down in the road in Peru. ; :CVL > PER
    - The patient lay down on the bed.
lie,stand,sit/V  next:bulldozer,tank,train,truck,lorry,convoy subj:@mob A=subj R=of,in.of,before prio=2
    + Villagers lay in front of the Israeli bulldozers. ; :CVL > ISR
park/V  obj:tractor,truck,lorry,bus,taxi,vehicle subj:@mob next:across,outside,runway,motorway,road,highway,border,crossing,parliament,ministry,street A=subj R=across,on,at,outside
    + French farmers parked their tractors across the road. ; FRA > -
    - Farmers in Peru parked their tractors and went to lunch.
drive/V  obj:tractor,truck,lorry,taxi subj:farmer,grower,trucker,driver,haulier,worker,protester into:city,capital,centre,center A=subj R=into,in
    + Polish farmers drove their tractors into the capital. ; POL > -
scale,climb,mount/V  obj:fence,wall,roof,crane,platform,tower,rig,gate subj:activist,protester,demonstrator,campaigner A=subj R=of,at
    + Activists climbed the fence of a Belgian base. ; :CVL > BEL
blockade,occupy,block/V  subj:#org obj:ship,rig,plant,port,platform,tanker,mine,gate,entrance,runway -subj:army,navy,force,police A=subj R=obj,of,at,in prio=1
    + Greenpeace blocked the entrance to the plant. ; NGO > -
    + Greenpeace occupied a Norwegian rig. ; NGO > NOR
barricade,roadblock,blockade/N  +burning,flaming,makeshift A=by R=in,on,around need=R prio=1
    + Burning barricades went up in Haiti. ; - > HTI
blockade/N  subj:@mob A=subj,by R=of,on,in need=A prio=1
    + The farmers' blockade of the port went on. ; :AGR > -
barricade/V  obj:themselves,himself subj:@mob A=subj R=inside,in
    + Students barricaded themselves inside the Turkish consulate. ; :EDU > TUR
blockade,block,barricade,obstruct/V  subj:#party -subj:@armed -subj:#state -subj:#org -subj:@officeholder obj:@route A=subj R=in,of,to
    + Turkish sailors blocked a road in Greece. ; TUR > GRC
    - Turkish tanks blocked a road in Greece.
erect,build,raise,set,throw,put/V  subj:#party -subj:@armed -subj:#state -subj:#org -subj:@officeholder obj:barricade,roadblock A=subj R=in,around,across,against prio=-1
    + Turkish sailors put up roadblocks around Athens. ; TUR > GRC
    - Soldiers put up roadblocks in Athens.
bar,block,cut,deny/V  obj:access subj:@mob A=subj R=to,in,of
    + Workers barred access to a French depot. ; :LAB > FRA
seize/V  subj:@mob obj:booth,station,building,bus,office,plant,factory,ministry,campus,pump,refinery,terminal A=subj R=in,of,obj prio=2 -subj:supporter
    + Teachers seized a Mexican station. ; :EDU > MEX
swarm,flood,overrun/V  subj:@mob obj:terminal,airport,station,runway,hall,lobby A=subj R=of,in,at,obj prio=1
    + Students swarmed the Thai airport. ; :EDU > THA
block,blockade,occupy,barricade/V  subj:group,community,movement,union,association,tribe obj:@route A=subj R=in,of,to
    + Indian groups in Ecuador blocked roads. ; IND > -
use/V  obj:tractor,truck,lorry,boat,taxi comp:block,blockade,obstruct,jam A=subj R=comp.in,comp.obj,comp.of absorb
    + Dutch farmers used tractors to blockade a depot. ; NLD > -
lay/V  obj:siege subj:@mob A=subj R=to,of prio=5
    + Protesters laid siege to the Thai parliament. ; THA > THA
    - Soldiers laid siege to the Thai town.
tie_up,hold_up/V  obj:traffic,train,convoy subj:@mob A=subj R=in,of,to
    + Truckers tied up traffic in Chile. ; :LAB > CHL
halt,stop,block/V  obj:train,truck,lorry,convoy,tanker,bus subj:@mob -subj:driver,fireman A=subj R=of,in,from,obj
    + French farmers halted a Spanish train. ; FRA > ESP
    - The driver stopped the Spanish bus.
keep,bar,prevent,stop,block/V  subj:@mob obj:@road_load from:reach,enter,leave,pass,cross,proceed,move,arrive A=subj R=from,from.obj,comp.obj prio=5
    + Bolivian miners kept a convoy from reaching the port. ; BOL > -
drive/V  obj:tractor,lorry,truck,taxi,combine into:#place subj:@mob A=subj R=into
    + Slovak farmers drove their tractors into Prague. ; SVK > CZE
drive/V  obj:tractor,lorry,truck,taxi,combine through:* subj:@mob A=subj R=through
    + Slovak farmers drove their tractors through the capital. ; SVK > -
cut,sever/V  obj:road,highway,motorway,railway,track,line subj:farmer,driver,protester,demonstrator,villager,trucker,peasant,striker,miner A=subj R=to,in,of
    + Drivers cut the motorway to Lyon. ; FRA > -

= PROTEST riot 145
set/V  subj:@folk obj:fire A=subj R=to prio=1
    + Kurds set fire to a Turkish shop. ; :SOC > TUR
storm,pelt,ransack,torch/V  subj:@folk obj:* A=subj R=obj,of prio=1 -obj:stage
    + Kurds ransacked a Turkish shop. ; :SOC > TUR
    - Turkish soldiers stormed the Greek ship.
riot,rampage/V  A=subj R=in,against
    + Students rioted in Nepal. ; :EDU > NPL
run/V  +riot A=subj R=in
    + Students ran riot in Nepal. ; :EDU > NPL
clash,scuffle,fight,battle,brawl,tussle,skirmish/V  subj:@mob with:@riot_police A=subj R=with prio=2
    + Students clashed with police in Nepal. ; :EDU > :COP
fight,battle,pelt,attack,confront,charge/V  subj:@mob obj:@riot_police A=subj R=obj prio=2
    + Students pelted the police. ; :EDU > :COP
clash,scuffle,fight,battle,confrontation/N  between:@mob A=between,subj R=with prio=1
    + Clashes between students and police went on in Nepal. ; :EDU,:COP > -
pelt,stone,bombard/V  subj:@mob prio=1 A=subj R=obj
    + Protesters pelted the Kenyan minister with eggs. ; KEN > KEN
throw,hurl,fling,lob,toss,rain/V  obj:stone,rock,brick,bottle,egg,tomato,firebomb,petrol,molotov,cocktail,missile,paint,firework,pavement,cobblestone,chair A=subj R=at,against,on,toward subj:@mob prio=1
    + Students threw stones at the police. ; :EDU > :COP
torch,burn,loot,ransack,smash,wreck,vandalise,vandalize,trash,storm,overrun,sack,plunder,firebomb/V  subj:@mob A=subj R=obj,of,belonging prio=2 -to:death -obj:flag,effigy,portrait,picture,headscarf,veil,scarf,passport,card,bill,uniform,copy,window,headstone,grave
    + Protesters torched the Danish embassy. ; DNK > DNK
set/V  obj:fire,ablaze,alight subj:@mob A=subj R=to,obj prio=1
    + The protesters have set fire to the Danish embassy. ; DNK > DNK
set/V  on:fire subj:@mob A=subj R=obj prio=1
    + Protesters set the Danish embassy on fire. ; DNK > DNK
burn_down/V  subj:@mob A=subj R=obj,of prio=3
    + The protesters burned down the Danish embassy. ; DNK > DNK
break,force,push,burst,fight/V  into:residence,office,house,mansion,headquarters,congress,capitol,chamber,airport,prison,parliament,palace,building,ministry,embassy,cordon,compound,line,barrier,fence,gate subj:@mob A=subj R=into,through prio=1
    + Protesters broke into the Kenyan parliament. ; KEN > KEN
break,push,burst/V  through:cordon,line,barrier,fence,gate,barricade subj:@mob A=subj R=through,of prio=1
    + Protesters broke through the police cordon. ; :CVL > :COP
break_down/V  obj:gate,door,fence subj:@mob A=subj R=of,at
    + Protesters broke down the gate of the Danish embassy. ; DNK > DNK
force/V  obj:way into:* subj:@mob A=subj R=into prio=2
    + Protesters forced their way into the Kenyan parliament. ; KEN > KEN
riot,rioting,looting,disturbance,disorder,pogrom/N  A=by,of,subj,in,across,at,on R=against,in need=A -+police
    + The riots in Haiti lasted a week. ; HTI > -
rampage/N  A=subj,by R=through,in,against need=A
    + The soldiers' rampage in Zaire ended. ; COD > COD
overturn,burn,torch/V  obj:car,bus,van,tyre,tire,vehicle subj:@mob A=subj R=in,of prio=3
    + Students burned cars in France. ; :EDU > FRA
fly/V  subj:stone,bottle,brick,rock A=by R=at,in need=0
    + Stones flew in Belfast for an hour. ; - > GBR
rain_down/V  subj:stone,bottle,brick,rock A=by R=on,in
    + Bottles rained down on the police. ; - > :COP
torch,burn,overturn/V  obj:car,bus,vehicle,tyre,tire,barricade need=0 A=subj R=in
    + Cars were torched in Lyon. ; - > -
riot/N  +prison,food,race,anti-government,street,bread,student,religious A=in,by,at R=against need=0 prio=1
    + Food riots broke out. ; - > -
throw,hurl,fling,lob,toss/V  obj:bomb,firework,grenade subj:protester,demonstrator,rioter,youth,student,crowd,hooligan A=subj R=at,against,on prio=3
    + The protesters hurled petrol bombs at the Greek police. ; GRC > GRC:COP
set/V  on:fire obj:car,bus,shop,vehicle,building,tyre,tire subj:@mob A=subj R=in,of,obj prio=2
    + The rioters set cars on fire in Chile. ; CHL > CHL
set/V  next:alight,ablaze subj:@mob A=subj R=obj,in,of prio=2
    + Students set shops alight in Nepal. ; :EDU > NPL
go/V  on:rampage,spree subj:@mob A=subj R=in,through prio=1
    + A mob went on the rampage in Nepal. ; :CVL > NPL
erupt,flare,explode/V  subj:riot,rioting,disorder,looting,unrest A=subj,in R=in,across
    + Rioting erupted in Belfast. ; GBR > -
    - The volcano erupted in Iceland.
hit,rock,shake,sweep,engulf,spread/V  subj:riot,rioting,looting,disorder obj:#party A=obj R=in
    + Riots rocked Nepal. ; NPL > -
smash/V  obj:way subj:@mob A=subj prio=3 R=into,of
    + Farmers smashed their way into the Polish ministry. ; :AGR > POL
clash,scuffle,confrontation/N  with:police,policeman,officer subj:protester,demonstrator,rioter,student,youth A=subj R=with prio=3
    + Students had scuffles with the Turkish police. ; :EDU > TUR
attack,chase,raid,destroy/V  subj:protester,demonstrator,rioter,mob,crowd,youth,hooligan,thousand,hundred,villager,supporter,people obj:* A=subj R=obj,of,in,belonging prio=2
    + The crowd chased the Kenyan policemen. ; KEN > KEN
burn,loot,torch/V  obj:shop,store,warehouse,market subj:#group -subj:@armed A=subj R=in,of prio=1
    + Uzbeks looted shops in Kyrgyzstan. ; UZB > KGZ
pelt/V  with:stone,bottle,rock,egg,tomato,brick subj:man,boy,people,someone,woman A=subj R=obj,of prio=2
    + Young men in Haiti pelted the Brazilian soldiers with stones. ; HTI > BRA
invade,breach,overrun,rush/V  subj:@mob obj:parliament,congress,palace,embassy,court,ministry,barrier,airport A=subj R=obj,of prio=3
    + Supporters of the opposition breached the Kenyan parliament. ; :OPP > KEN
hold_back/V  obj:mob,rioter A=obj R=subj
    + Police held back the Greek rioters. ; GRC > :COP
violence,unrest/N  +street,ethnic,communal,sectarian,electoral,election,mob,gang,racial,urban,political A=in,by,of,between,across R=against prio=1
    + Racial violence in Britain spread. ; GBR > -
    + Communal violence in India spread. ; IND > -
    - The violence of the storm was a surprise.
break_out/V  subj:violence,riot,rioting,unrest,looting A=in need=A
    + Violence broke out in Kenya. ; KEN > -
set/V  subj:#party -subj:@armed -subj:#state -subj:#org -subj:@officeholder -subj:@pronoun obj:fire A=subj R=to
    + Turkish sailors set fire to a Greek shop. ; TUR > GRC
storm,pelt,ransack,torch,loot/V  subj:#party -subj:@armed -subj:#state -subj:#org -subj:@officeholder -subj:@pronoun obj:* -obj:stage -subj:attacker,assailant,bandit,police,policeman,officer,agent,thief,robber A=subj R=obj,of
    + Turkish sailors ransacked a Greek shop. ; TUR > GRC
    - Turkish soldiers stormed the Greek ship.
run/V  +amok subj:@mob A=subj R=in,through
    + Students ran amok in Nepal. ; :EDU > NPL
    - Prices ran amok in Nepal.
riot/V  subj:day,night,week,hour,wave,spate,outbreak A=in R=against need=0
    + After a third night of rioting the mayor closed the bars. ; - > -
strip,empty,clean/V  subj:looter,rioter,mob obj:shop,store,warehouse,market,supermarket,depot A=subj R=in,of
    + Looters stripped shops in Haiti. ; HTI > HTI

= PROTEST strike 143
strike/V  -obj:* -on:* -at:* -in:heart subj:@striker A=subj R=against,in,over
    + The miners have struck in Poland. ; :LAB > POL
    - The lightning struck twice.
strike/N  +general,nationwide,national,transport,rail,teacher,miner,wildcat,indefinite,sympathy,solidarity,day,hour,week,weeklong,warning,pay,teachers,doctors,miners,dock,railway,pilots,police,lightning,rotating A=subj,by,of,in,adj R=against,in need=A prio=1
    + A general strike in Greece shut the ports. ; GRC > -
down,lay/V  obj:tool A=subj R=in,at
    + The miners downed tools. ; :LAB > -
walk_out/V  subj:@striker A=subj R=in,at,over,of -of:@talk_event
    + The miners walked out in Chile. ; :LAB > CHL
walk/V  off:job A=subj R=at,in
    + The miners walked off the job. ; :LAB > -
stop,leave,quit,refuse/V  obj:work subj:@striker A=subj R=in,at
    + The miners stopped work. ; :LAB > -
stay/V  off:work,job A=subj R=in,at
    + Workers have stayed off the job. ; :LAB > -
walkout,stoppage,go-slow,work-to-rule,lockout/N  A=subj,by,of,in,at,adj R=against,at,over need=A
    + A walkout by Canadian teachers began. ; CAN > -
action/N  +industrial,strike A=subj,by,of,in R=against,at need=A
    + The pilots' industrial action in Spain ended. ; ESP > -
    - A court action began.
mutiny/V  A=subj R=in,against
    + Soldiers mutinied in Guinea. ; :MIL > GIN
mutiny/N  A=by,of,in,subj R=against need=A
    + The mutiny of the Guinean army was short. ; GIN > -
strike/V  obj:work A=subj R=in,at prio=3
    + The lawyers struck work on Monday. ; :CVL > -
stay/V  from:work A=subj R=in prio=1
    + Teachers are to stay away from work. ; :EDU > -
strike/N  +on -+hunger A=be,subj R=against,in,at prio=2
    + Teachers in Greece are on strike. ; GRC > -
    + Teachers in Greece went on strike. ; GRC > -
strike/N  subj:@striker -+hunger,air,drone,missile,rocket,bombing,military A=subj,by R=against,at,in,over need=A prio=2
    + The strike by Greek teachers closed the schools. ; GRC > -
    - The officers planned an air strike.
extend,suspend,end,call,begin,start,stage,launch,threaten,announce,declare,prolong/V  obj:strike,stoppage,walkout subj:@striker -obj:air -next:hunger,air,drone,missile A=subj R=against,in,at prio=1
    + Unions called a strike in Argentina. ; :LAB > ARG
    - The officer announced an air strike.
vote/V  comp:strike subj:@striker A=subj R=comp.against,comp.at absorb status=planned prio=2
    + British nurses voted to strike. ; GBR > - ; planned
vote/V  for:strike,stoppage,walkout,action subj:@striker A=subj R=at,against status=planned prio=2
    + British nurses voted for a strike. ; GBR > - ; planned
back,approve,threaten/V  obj:strike,stoppage,action subj:@striker A=subj R=against,at status=planned prio=1
    + Danish pilots backed strike action. ; DNK > - ; planned
report,call/V  next:sick subj:@striker A=subj R=in,at prio=1
    + Greek teachers called in sick. ; GRC > -
    - The clinic reported sick children.
refuse/V  comp:work,fly,unload,load,teach,drive subj:@striker A=subj R=comp.for,comp.obj,in,at absorb prio=4
    + Danish dockers refused to unload the Russian ship. ; DNK > RUS
stay,keep/V  off:street,road subj:@mob A=subj R=in
    + Truckers stayed off the roads in Chile. ; :LAB > CHL
hold,stage,begin,launch,extend/V  obj:strike subj:@striker -next:hunger,air,missile,drone A=subj R=in,against,at,over prio=3
    + Portuguese employees held a one-day strike. ; PRT > -
    - The officers launched an air strike.
shut,close,shutter/V  obj:shop,store,stall,business,market,clinic,school next:protest subj:@mob A=subj R=against,over,in
    + Ugandan traders closed their shops in protest. ; UGA > -
    - Ugandan traders closed their shops at dusk.
suspend,halt,cease/V  obj:work subj:@striker A=subj R=in,at
    + Tunisian judges suspended work. ; TUN > -
call/V  for:strike,stoppage,walkout A=subj R=against,in,at -next:air,drone status=planned prio=3
    + The unions called for a strike in Peru. ; :LAB > PER ; planned
bring/V  to:halt,standstill,stop subj:strike,march,protest,demonstration,stoppage,walkout,blockade A=subj.by,obj R=in
    + A march of miners brought Bolivia to a halt. ; BOL > -
hartal,bandh,shutdown/N  A=subj,by,in,across R=against need=A -+government,federal,reactor,plant
    + A hartal in Bangladesh closed the ports. ; BGD > -
    - A government shutdown in the United States began.
observe,enforce/V  obj:shutdown,hartal,bandh,strike A=subj R=in,against -obj:ceasefire
    + Kashmiri traders observed a shutdown. ; IND > -
strike/N  +general,nationwide,national,countrywide,hour,indefinite,sympathy,wildcat,public-sector -+air,drone,missile A=subj,by,of R=against need=0 prio=-1
    + A nationwide strike entered its third day. ; - > -
keep/V  obj:shutter,shop,store,business next:down,shut,closed A=subj R=against,in subj:shopkeeper,trader,merchant,grocer,vendor
    + Kashmiri traders kept their shops shut. ; IND > -
put_down,lay_down/V  obj:tool,instrument,chalk,pen,stethoscope,scalpel,wig -at:#number subj:@striker A=subj R=in,at
    + Zambian nurses put down their instruments. ; ZMB > -
    - The Zambian band put down the piano.

= PROTEST vandalize 145
vandalise,vandalize,deface,desecrate,daub/V  A=subj R=obj,of,on
    + Vandals defaced the Hungarian cemetery. ; - > HUN
spray,splash,smear,daub,cover/V  obj:paint,graffito,graffiti,slogan,swastika A=subj R=on,over
    + Activists sprayed paint on the Russian embassy. ; RUS > RUS
spray,splash,smear,daub,cover/V  with:paint,graffito,graffiti,slogan,swastika A=subj R=obj
    + Activists splashed the Russian embassy with paint. ; RUS > RUS
topple,behead/V  obj:statue,monument,bust,cross A=subj R=of,obj,to prio=1
    + Protesters toppled the statue. ; :CVL > -
pull_down/V  obj:statue,monument,bust,cross A=subj R=of,obj,to
    + Protesters pulled down the Soviet statue. ; RUS > RUS
tear_down/V  obj:statue,monument,bust,cross,poster A=subj R=of,obj,to
    + Protesters had torn down the Soviet statue. ; RUS > RUS
sabotage/V  A=subj R=obj,of
    + Saboteurs sabotaged the Iraqi pipeline. ; - > IRQ
throw,hurl,fling,splash,pour,toss/V  obj:soup,paint,oil,cake,pie,blood,ink,mud subj:activist,protester,demonstrator,campaigner,student,environmentalist A=subj R=at,on,over prio=2
    + German activists threw soup at a painting. ; DEU > -
throw,hurl,fling,splash,pour/V  obj:paint,blood,ink at:#party A=subj R=at prio=2
    + Red paint was thrown at the Russian consulate. ; - > RUS
paint,scrawl,scribble,spray,daub/V  obj:swastika,slogan,graffiti,graffito,insult A=subj R=on,over,across prio=1
    + A gang scrawled slogans on a Turkish mosque. ; :CRM > TUR
    - The artist painted flowers on the canvas.
smash,damage,overturn,topple,break/V  obj:headstone,gravestone,grave,tombstone,tomb,shrine subj:* A=subj prio=3 R=at,in,of,obj
    + Vandals smashed headstones in Hungary. ; - > HUN
    - Frost damaged the roads in Hungary.
tear,rip,pull/V  obj:flag,plaque,sign from:* subj:@mob A=subj R=from,of,obj,at prio=2
    + Students tore a flag from the Turkish consulate. ; :EDU > TUR
knock_down,bring_down,haul_down,drag_down/V  obj:statue,monument,flag,bust A=subj R=of,obj
    + Students hauled down the Turkish flag. ; :EDU > TUR
tear_down,pull_down,rip_down/V  obj:flag,portrait,picture,poster,banner -subj:@troops -subj:museum,gallery,curator,government,authority,official,mayor,council,school,owner A=subj R=obj,of
    + Protesters tore down the Danish flag. ; DNK > DNK
tear_up,rip_up/V  obj:flag,portrait,picture,poster,banner -subj:@troops A=subj R=obj,of
    + The marchers tore up a portrait of the Togolese president. ; TGO > TGO
    - Protesters tore up the tickets.
