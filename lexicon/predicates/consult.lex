# CONSULT: meetings, talks, calls, visits, mediation, negotiation.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate
= CONSULT - 040
meet/V  A=subj+obj+with joint -obj:deadline,target,demand,requirement,need,condition,cost,criterion,standard,goal,expectation,challenge -subj:meeting,conference,session,team,side,border,road,river,visitor,tourist -obj:@family
    + France met Germany in Paris. ; FRA,DEU > -
    + The Turkish minister met with the Greek ambassador. ; TUR,GRC > -
    - Turkey met the deadline.
    - The Dutch minister met his wife at a dance.
talk,speak/V  with:* A=subj+with joint -with:reporter,journalist,newspaper,television,radio,agency,accent,voice
    + Kuwait spoke with Qatar. ; KWT,QAT > -
confer,consult,negotiate,parley,bargain,haggle/V  A=subj+with joint -for:@no_stake -obj:degree,title,award,status,doctorate,bend,corner,curve,stair,stairs,step,rapid,rapids,obstacle,hurdle,slalom,traffic,maze,pothole,roundabout,dictionary,map,watch,guidebook,oracle,horoscope,note,calendar,diary,timetable,specialist,astrologer,doctor,menu,cookbook,dentist,compass,encyclopedia -over:@no_politics
    + Chad conferred with Sudan. ; TCD,SDN > -
    + Iran is negotiating with the European Union. ; IRN,EUR > -
    - The Kuwaiti prince bargained for a carpet.
    - The university conferred a degree on the Indian president.
discuss/V  A=subj+with joint with:* -with:waiter,gardener,dentist,wife,husband
    + Norway discussed fish with Russia. ; NOR,RUS > -
    - The Moldovan premier discussed the cheese with the waiter.
hold,open,begin,start,resume,restart,conclude,end,have/V  obj:@meeting A=subj+with joint
    + China held talks with Vietnam. ; CHN,VNM > -
talk,negotiation,consultation,dialogue,discussion,meeting/N  A=between+with+subj+of+be joint need=A
    + Armenia welcomed the talks between Russia and Georgia. ; RUS,GEO > -
brief/V  A=subj R=obj
    + The American envoy briefed the Saudi king. ; USA > SAU
sound_out/V  A=subj R=obj
    + Britain sounded out Egypt. ; GBR > EGY
swap,exchange/V  obj:view,opinion,idea A=subj+with R=on joint
    + Finland exchanged views with Sweden. ; FIN,SWE > -
have,hold,eat,take,share/V  obj:lunch,dinner,breakfast,tea,coffee,supper,audience,interview A=subj+with joint with:*
    + The French president had lunch with the Spanish king. ; FRA,ESP > -
lunch,dine,breakfast,huddle,liaise,palaver,hobnob/V  A=subj+with joint with:*
    + The Spanish premier dined with the Irish premier. ; ESP,IRL > -
closet/V  A=subj+obj+with joint with:*
    + The Russian envoy was closeted with the Syrian president. ; RUS,SYR > -
raise,broach/V  obj:issue,matter,question,subject,case,topic A=subj+with joint with:#party
    + Greece raised the matter with Albania. ; GRC,ALB > -
take_up/V  obj:issue,matter,question,subject,case,topic A=subj+with joint with:#party
    + Greece took up the matter with Albania. ; GRC,ALB > -
debate,deliberate/V  A=subj+with joint with:#party
    + Iraq debated the plan with Jordan. ; IRQ,JOR > -
enter,launch,initiate,finish,complete,wrap,reopen,renew/V  obj:@meeting A=subj+with joint
    + Serbia reopened talks with Kosovo. ; SRB,KOS > -
enter/V  into:@meeting A=subj+with joint
    + Spain entered into talks with Morocco. ; ESP,MAR > -
join/V  obj:talk,negotiation,discussion,dialogue A=subj+with joint
    + Qatar joined the talks with Libya. ; QAT,LBY > -
engage/V  in:@meeting A=subj+with joint
    + Cuba engaged in a dialogue with Spain. ; CUB,ESP > -
contact,approach/V  A=subj R=obj obj:@envoy
    + The Swiss ambassador contacted the Iranian minister. ; CHE > IRN
contact/N  A=between+with+subj joint need=A -+eye,sexual,physical,close
    + Contacts between Taiwan and China went on. ; TWN,CHN > -
encounter,tete-a-tete,parley,session,round/N  A=between+with joint need=A -+training,trading,jam,yoga,photo,recording,practice,massage,therapy,first,drinking -of:golf,drink,applause,boxing,whisky,card,poker
    + The encounter between Syria and Jordan ended. ; SYR,JOR > -
come/V  +together A=subj+with joint subj:@envoy
    + The Indian and Chinese ministers came together. ; IND,CHN > -
sit/V  at:table A=subj+with joint
    + Israel sat at the table with Lebanon. ; ISR,LBN > -
sit_down/V  A=subj+with joint -by:window,fire,door,road,river -at:piano,desk prio=-1 -with:book,cup,newspaper,coffee,crossword,tea,novel
    + Bolivia sat down with Chile. ; BOL,CHL > -
hold,reopen,resume/V  obj:dialogue,contact A=subj+with joint with:*
    + Cyprus resumed its dialogue with Turkey. ; CYP,TUR > -
keep_up/V  obj:dialogue,contact A=subj+with joint with:*
    + Cyprus kept up its dialogue with Turkey. ; CYP,TUR > -
return/V  to:table,talk,negotiation A=subj+with joint
    + North Korea returned to the talks with Japan. ; PRK,JPN > -
advise,update,inform,notify,alert/V  A=subj R=obj obj:#party -obj:@armed -comp:* need=AR
    + Spain informed France about the plan. ; ESP > FRA
hand,deliver,convey,pass,carry,bring,take/V  obj:letter,message,note,greeting A=subj R=to,iobj,for
    + The Iranian envoy delivered a message to the Saudi king. ; IRN > SAU
lobby/V  A=subj R=obj obj:#party
    + Ukraine lobbied Germany. ; UKR > DEU
chair,preside/V  obj:meeting,talk,session,negotiation A=subj R=between,with,of
    + Egypt chaired talks between Libya and Tunisia. ; EGY > LBY,TUN
see/V  obj:#person A=subj! R=obj! subj:#person -obj:@non_envoy -obj:he,she,they,it,i,we,you,himself -subj:@non_envoy -comp:* need=AR
    + The Turkish president saw the Greek president in Athens. ; TUR > GRC
host/V  obj:@meeting A=subj R=between,with,of
    + Qatar hosted talks with Libya. ; QAT > LBY
play/V  obj:host A=to R=subj prio=1
    + Morocco played host to the Spanish king. ; ESP > MAR
invite/V  for:talk,meeting,dialogue,visit A=subj R=obj prio=1
    + Turkey invited Greece for talks. ; TUR > GRC
coordinate,co-ordinate/V  obj:position,stance,action,policy,effort A=subj+with joint with:*
    + Egypt coordinated its position with Jordan. ; EGY,JOR > -
work/V  on:agreement,treaty,deal,accord,plan,draft,text A=subj+with joint with:#party
    + Japan worked on a treaty with Mongolia. ; JPN,MNG > -
compare/V  obj:note A=subj+with joint
    + Ghana compared notes with Benin. ; GHA,BEN > -
meet/V  +face-to-face,privately,secretly,separately A=subj+obj+with joint -obj:deadline prio=1
    + Cuba met secretly with Spain. ; CUB,ESP > -
hold/V  obj:reception,banquet,dinner,lunch A=subj R=for for:#person
    + The Chinese president held a banquet for the Cuban president. ; CHN > CUB
reopen,restart,revive,relaunch,resurrect/V  obj:@meeting A=subj+with joint
    + Serbia revived talks with Kosovo. ; SRB,KOS > -
seek/V  obj:advice,counsel,view,opinion A=subj R=of,from
    + Fiji sought the advice of Australia. ; FJI > AUS
communicate,correspond/V  A=subj+with joint with:#party
    + Iran communicated with Iraq. ; IRN,IRQ > -
write/V  to:#party A=subj R=to
    + The Danish minister wrote to the Swedish minister. ; DNK > SWE

= CONSULT visit 042
visit,tour/V  A=subj! R=obj,in subj:#person -subj:@non_envoy -obj:exhibition,museum,grave,tomb,shrine,temple,website,doctor,hospital,school,factory,relative,family,friend -obj:dentist,tailor,barber,hairdresser,optician,physician,mother,father,parent,son,daughter,zoo
    + The Turkish premier visited India. ; TUR > IND
    + French President Emmanuel Macron visited Egypt. ; FRA > EGY
    - The Pope visited his dentist in Rome.
fly,travel,head,go,come,return,journey,drive,sail,depart,arrive,land,jet/V  A=subj! R=to,for,into,in,at to:#place subj:@envoy -for:@leisure -on:@leisure
    + A French delegation flew to Morocco. ; FRA > MAR
    - Tourists flew to Morocco.
fly,travel,head,go,come,arrive,land,jet/V  A=subj! R=to,into,in,at in:#place subj:@envoy
    + A Polish delegation arrived in Ukraine. ; POL > UKR
receive,host,welcome/V  A=obj! R=subj obj:@envoy
    + Egypt received the Syrian minister. ; SYR > EGY
pay/V  obj:visit A=subj R=to
    + Japan paid a visit to Iran. ; JPN > IRN
visit,trip,tour/N  A=subj,by R=to,of,in need=AR
    + The Italian minister's visit to the Libyan leader ended. ; ITA > LBY
fly,travel,head,go,come,return,journey,drive,sail,arrive,land,jet,cross,drop/V  A=subj! R=to,for,into,in,at to:#place subj:#person -subj:@non_envoy -for:@leisure -on:@leisure
    + The French president flew to Kenya. ; FRA > KEN
    - Syrian refugees travelled to Sweden.
    - The Swedish minister flew to Greece for a holiday.
fly_on/V  A=subj! R=to,for,into,in,at to:#place subj:#person -subj:@non_envoy prio=1
    + The French president flew on to Kenya. ; FRA > KEN
arrive,land,touch,stop/V  A=subj! R=in,at in:#place subj:#person -subj:@non_envoy
    + The Russian president arrived in Finland. ; RUS > FIN
leave,depart/V  for:#place A=subj! R=for subj:@envoy
    + A Cuban delegation left for Spain. ; CUB > ESP
set/V  +off,out for:#place A=subj! R=for subj:@envoy
    + The Iraqi president set off for Spain. ; IRQ > ESP
leave,depart/V  for:#place A=subj! R=for subj:#person -subj:@non_envoy
    + The Russian president left for Japan. ; RUS > JPN
due/A  in:#place A=subj! R=in subj:#person status=planned -inf:* -subj:@non_envoy
    + The American president was due in Ireland. ; USA > IRL ; planned
expect/V  in:#place A=obj! R=in obj:#person status=planned -comp:* -obj:@non_envoy
    + The Greek minister is expected in Serbia. ; GRC > SRB ; planned
receive,host,welcome,greet/V  A=obj! R=subj! obj:#person subj:#person -obj:@non_envoy
    + The Chinese president greeted the British minister. ; GBR > CHN
host/V  obj:visit A=of,by,obj.poss R=subj
    + Spain hosted a visit by the Cuban president. ; CUB > ESP
make,begin,start,end,conclude,finish,pay/V  obj:visit,trip,tour,stopover A=subj! R=to,in,of
    + The Nigerian president began a visit to Ghana. ; NGA > GHA
visit,trip,tour,journey,stopover/N  A=subj,by R=to,of,in to:#place need=A
    + The Kenyan president's trip to Uganda ended. ; KEN > UGA
inspect/V  A=subj! R=obj,in obj:camp,frontline,front,site,region,area,base,facility,plant subj:@envoy
    + The American senator inspected a camp in Jordan. ; USA > JOR
meet,receive/V  at:airport A=obj R=subj prio=1
    + Syria met the Iranian minister at the airport. ; IRN > SYR
accompany/V  A=subj R=to,on to:#place
    + The Italian minister accompanied the delegation to Libya. ; ITA > LBY
send,dispatch/V  obj:envoy,ambassador,delegation,emissary,mission,negotiator,mediator,diplomat,team A=subj R=to,in to:#place prio=1
    + Thailand sent an envoy to Myanmar. ; THA > MMR
expect/V  obj:#person A=obj! status=planned -comp:* -subj:* -in:* -obj:@non_envoy
    + The Greek minister is expected next week. ; GRC > - ; planned
fly_in/V  A=subj! R=from,to subj:#person -subj:@non_envoy need=A
    + The Finnish president flew in on Sunday. ; FIN > -
fly,travel,drive,head,journey/V  A=subj! R=to,into to:@host_place subj:#person -subj:@non_envoy
    + The Danish minister flew to the Latvian capital. ; DNK > LVA

fly,travel,journey/V  to:* A=subj! R=to subj:#person -subj:@non_envoy -to:safety,work,school prio=-1 -for:@leisure -on:@leisure
    + The Danish minister flew to the Libyan desert. ; DNK > LBY
return/V  from:#place A=subj R=from subj:#person -subj:@non_envoy
    + The Czech minister returned from Cuba. ; CZE > CUB
pass/V  through:#place A=subj R=through subj:#person -subj:@non_envoy
    + The Czech minister passed through Poland. ; CZE > POL

= CONSULT phone 041
telephone,phone,ring,call/V  A=subj R=obj obj:@envoy
    + The Russian president telephoned a Polish delegation. ; RUS > POL
speak,talk/V  by:phone,telephone A=subj+with+to joint prio=1
    + Turkey spoke with Iran by telephone. ; TUR,IRN > -
call,conversation,talk/N  +phone,telephone A=subj+with+between+to joint need=A
    + A phone call between Israel and Egypt settled it. ; ISR,EGY > -
place/V  obj:call A=subj R=to
    + Brazil placed a call to Argentina. ; BRA > ARG
call,telephone,phone,ring/V  A=subj! R=obj! obj:#person subj:#person -comp:* -subj:@non_envoy -obj:@family
    + The French president phoned the Egyptian president. ; FRA > EGY
    - The German chancellor phoned her mother.
call_up,ring_up,phone_up/V  A=subj R=obj
    + The Greek president rang up Cyprus. ; GRC > CYP
call/V  by:phone,telephone prio=1 A=subj R=obj
    + The German chancellor called the Russian premier by phone. ; DEU > RUS
talk,speak,confer,discuss,consult/V  on:phone,telephone,line A=subj+with+to joint prio=1
    + France spoke with Mali on the phone. ; FRA,MLI > -
talk,speak,confer,consult/V  over:phone,telephone A=subj+with+to joint prio=1
    + Egypt talked with Israel over the telephone. ; EGY,ISR > -
have,hold/V  obj:call,conversation A=subj+with joint with:*
    + The Iraqi premier had a telephone call with the Finnish president. ; IRQ,FIN > -
teleconference,videoconference,hotline/N  A=subj+with+between joint need=A
    + A videoconference between Russia and France took place. ; RUS,FRA > -

= CONSULT third-party 045
mediate,shuttle,arbitrate/V  A=subj R=between,in,with
    + Norway mediated in Syria. ; NOR > SYR
bring/V  +together A=subj R=obj
    + Qatar brought Sudan and Chad together. ; QAT > SDN,TCD
mediate,arbitrate,intercede,intervene/V  A=subj R=between,with,for between:*
    + Qatar interceded between Lebanon and Syria. ; QAT > LBN,SYR
mediation,arbitration/N  A=by,subj,of R=between,in,by.in need=A
    + Norwegian mediation in Nepal was praised. ; NOR > NPL
broker,facilitate,sponsor,oversee,host,moderate/V  obj:talk,negotiation,meeting,dialogue,conference,summit,ceasefire,truce,deal,accord,agreement A=subj R=between,with,in,of between:* prio=1
    + Kenya hosted talks between France and Uganda. ; KEN > FRA,UGA
negotiate/V  obj:@agreement A=subj R=between between:* prio=1
    + The Vatican negotiated a truce between Chile and Argentina. ; VAT > CHL,ARG

= CONSULT multilateral 046
attend/V  obj:conference,summit,meeting,talk,session A=subj+with joint
    + Kenya attended the summit. ; KEN > -
gather,convene,assemble/V  A=subj+with joint subj:@envoy in:*
    + Arab leaders and the Egyptian president gathered in Cairo. ; EGY > -
summit/N  A=of+between+with joint need=A -of:@peak -subj:climber,mountaineer,hiker,expedition
    + A summit between India and Pakistan ended. ; IND,PAK > -
    - Indian climbers reached the summit of the mountain.
open,convene,host,start,begin,end,close/V  obj:summit,conference A=subj+with joint prio=1
    + Algeria and Mali convened a summit. ; DZA,MLI > -
address/V  obj:summit,assembly,conference,council,parliament A=subj R=obj,of -subj:complaint
    + The Turkish president addressed the Albanian parliament. ; TUR > ALB
