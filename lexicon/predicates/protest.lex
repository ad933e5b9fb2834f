# PROTEST: civilians who show what they do not want, by mode.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate

= PROTEST boycott 143
boycott,shun/V  A=subj R=obj,by -obj:@talk_event
    + The Bahraini opposition boycotted the election. ; BHR > -
boycott/N  A=subj,by,adj,of R=of need=A
    + The Bahraini opposition's boycott of the vote surprised nobody. ; BHR > -
walk_out/V  A=subj R=of,over -of:@talk_event of:* subj:@mob
    + Turkish students walked out of the classroom. ; TUR > -
stay_away/V  from:poll,election,vote,school,class,referendum,ceremony A=subj R=from
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

= PROTEST demo 141
demonstrate/V  A=subj R=against,at,in.of,in,outside -obj:* -comp:* -to:*
    + Turkish students demonstrated against the law in Ankara. ; TUR > TUR
    + Hundreds of farmers demonstrated in front of the Polish embassy. ; :AGR > POL
    - The engineer demonstrated the pump.
    - Pupils in Belgrade demonstrated to their parents how a volcano works.
protest/V  A=subj R=against,obj,in,outside subj:@mob prio=1
    + The Polish farmers were protesting in Warsaw. ; POL > POL
rally,march,gather,assemble,congregate,converge/V  subj:@mob A=subj R=against,outside,in,at,through,on,to
    + Students rallied against the junta. ; :EDU > :GOV
    + Thousands of Serbs marched through Belgrade. ; SRB > SRB
    - Thousands of runners marched to the start.
march,parade/V  through:#place A=subj R=against,on,to,through
    + The anarchists marched through Athens. ; GRC > GRC
march/V  on:* A=subj R=on subj:#party
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
chant,shout,sing/V  obj:slogan,anthem,hymn,abuse,insult A=subj R=against,at,outside,about
    + Students chanted slogans against Russia. ; :EDU > RUS
chant,shout,boo,jeer,heckle,hiss,whistle/V  subj:@mob A=subj R=obj,at,against
    + The students booed the Turkish minister. ; :EDU > TUR
wave,carry,brandish,hold/V  subj:@mob obj:banner,placard,flag,poster,sign,portrait,shoe A=subj R=against,at,outside
    + Protesters waved placards against Turkey. ; TUR > TUR
hold_up/V  subj:@mob obj:banner,placard,sign,poster,sheet A=subj R=against,at
    + Students held up placards. ; :EDU > -
picket/V  A=subj R=obj,outside
    + The miners picketed the Polish ministry. ; :LAB > POL
burn,trample,tear,torch/V  subj:@mob obj:flag,effigy,portrait,picture A=subj R=of,obj
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

= PROTEST obstruct 144
block,barricade,obstruct,choke,blockade,paralyse,paralyze,jam/V  obj:@route A=subj R=in,of,to,between,obj subj:@mob prio=1
    + Angry farmers blocked a road in Greece. ; :AGR > GRC
close,shut,seal,halt,stop/V  obj:@route A=subj R=in,of,to,between subj:@mob prio=1
    + Farmers closed the highway. ; :AGR > -
close_off/V  obj:@route A=subj R=in,of,to,between subj:@mob prio=1
    + Students closed off the bridge. ; :EDU > -
block/V  obj:entrance,gate A=subj R=of,to,obj subj:#party
    + Greenpeace blocked the entrance to the plant. ; NGO > -
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
in/N  +sit A=subj,by,of R=at,in,against,outside need=A
    + Turkish students held a sit-in. ; TUR > -
chain,glue,tie,lock/V  obj:himself,herself,themselves,itself,hand,themselve A=subj R=to,in,outside
    + Activists in Germany chained themselves to the rails. ; DEU > -
disrupt,heckle,interrupt/V  obj:speech,session,meeting,ceremony,conference,summit,traffic,flight,service,debate A=subj R=by,of,in,at subj:@mob
    + Students disrupted a speech by the Israeli minister. ; :EDU > ISR
surround,encircle,besiege,blockade,ring/V  subj:@mob A=subj R=obj,of,in prio=1
    + Protesters surrounded the Thai parliament. ; THA > THA
sit_down/V  subj:#group -subj:@armed A=subj R=on,across,outside across:@route
    + Farmers sat down across the road. ; :AGR > -
occupy,hold/V  obj:railway,road,motorway,bridge,mine,pit,line,station subj:@mob A=subj R=obj,of,in prio=1
    + The miners held the railway. ; :LAB > -
take_over/V  obj:airport,building,school,university,factory,square subj:@mob A=subj R=obj,of,in
    + Students took over the airport. ; :EDU > -
blockade/V  subj:@mob obj:depot,port,refinery,terminal,factory,mine,plant A=subj R=of,in,across prio=2
    + Farmers blockaded a refinery in France. ; :AGR > FRA

= PROTEST riot 145
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
pelt,stone,bombard/V  subj:@mob A=subj R=obj
    + Protesters pelted the Kenyan minister with eggs. ; KEN > KEN
throw,hurl,fling,lob,toss,rain/V  obj:stone,rock,brick,bottle,egg,tomato,firebomb,petrol,molotov,cocktail,missile,paint,firework,pavement,cobblestone,chair A=subj R=at,against,on,toward subj:@mob prio=1
    + Students threw stones at the police. ; :EDU > :COP
torch,burn,loot,ransack,smash,wreck,vandalise,vandalize,trash,attack,storm,overrun,invade,raid,destroy,sack,plunder,firebomb/V  subj:@mob A=subj R=obj,of,belonging prio=2 -obj:flag,effigy,portrait,picture
    + Protesters torched the Danish embassy. ; DNK > DNK
set/V  obj:fire,ablaze,alight subj:@mob A=subj R=to,obj prio=1
    + The protesters have set fire to the Danish embassy. ; DNK > DNK
set/V  on:fire subj:@mob A=subj R=obj prio=1
    + Protesters set the Danish embassy on fire. ; DNK > DNK
burn_down/V  subj:@mob A=subj R=obj,of prio=3
    + The protesters burned down the Danish embassy. ; DNK > DNK
break,force,push,burst,fight/V  into:parliament,palace,building,ministry,embassy,cordon,compound,line,barrier,fence,gate subj:@mob A=subj R=into,through prio=1
    + Protesters broke into the Kenyan parliament. ; KEN > KEN
break,push,burst/V  through:cordon,line,barrier,fence,gate,barricade subj:@mob A=subj R=through,of prio=1
    + Protesters broke through the police cordon. ; :CVL > :COP
break_down/V  obj:gate,door,fence subj:@mob A=subj R=of,at
    + Protesters broke down the gate of the Danish embassy. ; DNK > DNK
force/V  obj:way into:* subj:@mob A=subj R=into prio=2
    + Protesters forced their way into the Kenyan parliament. ; KEN > KEN
riot,rioting,looting,disturbance,disorder,pogrom/N  A=by,of,subj,in,across,at R=against,in need=A -+police
    + The riots in Haiti lasted a week. ; HTI > -
rampage/N  A=subj,by R=through,in,against need=A
    + The soldiers' rampage in Zaire ended. ; COD > COD
violence,unrest/N  +street,ethnic,communal,sectarian,post-election,electoral,election A=in,by,of R=against need=A
    + Communal violence in India spread. ; IND > -
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
go/V  on:rampage A=subj R=in
    + The students went on the rampage in Nepal. ; :EDU > NPL
throw,hurl,fling,lob,toss/V  obj:bomb,firework,grenade subj:protester,demonstrator,rioter,youth,student,crowd,hooligan A=subj R=at,against,on prio=3
    + The protesters hurled petrol bombs at the Greek police. ; GRC > GRC:COP
set/V  on:fire obj:car,bus,shop,vehicle,building,tyre,tire subj:@mob A=subj R=in,of,obj prio=2
    + The rioters set cars on fire in Chile. ; CHL > CHL

= PROTEST strike 143
strike/V  -obj:* -on:* -at:* -in:heart subj:@striker A=subj R=against,in,over
    + The miners have struck in Poland. ; :LAB > POL
    - The lightning struck twice.
strike/N  +general,nationwide,national,public-sector,transport,rail,teacher,miner,wildcat,24-hour,two-day,one-day,three-day,48-hour,indefinite,sympathy,solidarity,day,hour,week,weeklong,warning A=subj,by,of,in,adj R=against,in need=A prio=1
    + A general strike in Greece shut the ports. ; GRC > -
strike/N  A=subj,by,of R=against,at,in by:@striker need=A prio=2
    + The strike by Greek teachers closed the schools. ; GRC > -
down,lay/V  obj:tool A=subj R=in,at
    + The miners downed tools. ; :LAB > -
lay_down/V  obj:tool A=subj R=in,at
    + The miners laid down tools. ; :LAB > -
walk_out/V  subj:@striker A=subj R=in,at,over,of
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
