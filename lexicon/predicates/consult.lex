# CONSULT: meetings, talks, calls, visits, mediation, negotiation.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate
= CONSULT - 040
meet/V  A=subj+obj+with joint -obj:deadline,target,demand,requirement,need,condition,cost,criterion,standard,goal,expectation,challenge -subj:@meeting -subj:team,side,meeting,conference,session,border,road,river,visitor,tourist -subj:@domestic_body -obj:@family
    + France met Germany in Paris. ; FRA,DEU > -
    + The Turkish minister met with the Greek ambassador. ; TUR,GRC > -
    - Turkey met the deadline.
    - The Dutch minister met his wife at a dance.
talk,speak/V  with:* A=subj+with joint -with:reporter,journalist,newspaper,television,radio,agency,accent,voice
    + Kuwait spoke with Qatar. ; KWT,QAT > -
confer/V  -obj:degree,title,award,status,doctorate A=subj+with joint
    + Chad conferred with Sudan. ; TCD,SDN > -
    - The Kuwaiti prince bargained for a carpet.
    - The university conferred a degree on the Indian president.
discuss/V  A=subj+with joint with:* -with:waiter,gardener,dentist,wife,husband
    + Norway discussed fish with Russia. ; NOR,RUS > -
    - The Moldovan premier discussed the cheese with the waiter.
hold,open,begin,start,resume,restart,conclude,end,have/V  obj:@meeting -subj:@domestic_body A=subj+with joint
    + China held talks with Vietnam. ; CHN,VNM > -
talk,consultation,dialogue,discussion,meeting/N  -adj:#place A=between+with+subj+of+be joint need=A
    + Armenia welcomed the talks between Russia and Georgia. ; RUS,GEO > -
round,day,hour,session/N  of:talk,negotiation,consultation -of.between:* -of.with:* -between:* -with:* -adj:* -subj:#party A=of.between joint need=0 prio=-5
    + Chad criticised Libya on Monday. The accord came after six days of talks. ; - > -
    + Chad criticised Libya. Two rounds of negotiations have led nowhere. ; - > -
open,begin,resume,restart/V  subj:talk,negotiation -subj.between:* -subj.with:* -with:* -obj:* A=subj.subj joint need=0 prio=-5
    + Peru blamed Chile. The talks opened in Rome. ; - > -
talk,consultation,dialogue,discussion,meeting/N  adj:#place A=between+with+of+be+poss joint need=A
    + The Doha talks with Libya went on. ; LBY > -
    - The visitors praised the Geneva talks.
sit,gather/V  next:around,round next:table A=subj+with joint -subj:family,card,player
    + Envoys from Armenia and Azerbaijan sat around one table in Key West. ; ARM,AZE > -
brief/V  A=subj R=obj joint
    + The American envoy briefed the Saudi king. ; USA,SAU > -
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
contact/N  between:* A=between+with+subj joint need=A -+eye,sexual,physical,close
    + Contacts between Taiwan and China went on. ; TWN,CHN > -
contact/N  with:* -with:victim,host,bird,animal,patient A=between+with+subj joint need=A -+eye,sexual,physical,close
    + Contacts with China went on. ; CHN > -
encounter,tete-a-tete,parley,session,round/N  -of:@meeting A=between+with joint need=A -+training,trading -+training,trading,jam,yoga,photo,recording,practice,massage,therapy,first,drinking -of:golf,drink,applause,boxing,whisky,card,poker
    + The encounter between Syria and Jordan ended. ; SYR,JOR > -
come/V  +together A=subj+with joint subj:@envoy
    + The Indian and Chinese ministers came together. ; IND,CHN > -
sit/V  at:table A=subj+with joint
    + Israel sat at the table with Lebanon. ; ISR,LBN > -
sit_down/V  A=subj+with joint -by:window,fire,door,road,river -at:piano,desk prio=-1 -with:book,cup,newspaper,coffee,crossword,tea,novel
    + Bolivia sat down with Chile. ; BOL,CHL > -
keep_up/V  obj:dialogue,contact A=subj+with joint with:*
    + Cyprus kept up its dialogue with Turkey. ; CYP,TUR > -
return/V  to:table,talk,negotiation A=subj+with joint
    + North Korea returned to the talks with Japan. ; PRK,JPN > -
advise,update,inform,notify,alert/V  A=subj R=obj obj:#state -obj:@armed -comp:* need=AR
    + Spain informed France about the plan. ; ESP > FRA
hand,deliver,convey,pass,carry,bring,take/V  obj:letter,message,greeting A=subj R=to,iobj,for need=R
    + The Iranian envoy delivered a message to the Saudi king. ; IRN > SAU
lobby/V  A=subj R=obj obj:#party
    + Ukraine lobbied Germany. ; UKR > DEU
see/V  obj:#person A=subj! R=obj! subj:#person -obj:@non_envoy -obj:he,she,they,it,i,we,you,himself -subj:@non_envoy -comp:* need=AR joint
    + The Turkish president saw the Greek president in Athens. ; TUR,GRC > -
host/V  obj:@meeting A=subj R=between,with,of
    + Qatar hosted talks with Libya. ; QAT > LBY
coordinate,co-ordinate/V  obj:position,stance,action,policy,effort A=subj+with joint with:*
    + Egypt coordinated its position with Jordan. ; EGY,JOR > -
compare/V  obj:note A=subj+with joint
    + Ghana compared notes with Benin. ; GHA,BEN > -
meet/V  +face-to-face,privately,secretly,separately A=subj+obj+with joint -obj:deadline -subj:@domestic_body prio=1
    + Cuba met secretly with Spain. ; CUB,ESP > -
hold/V  obj:reception,banquet,dinner,lunch A=subj R=for for:#person
    + The Chinese president held a banquet for the Cuban president. ; CHN > CUB
reopen,restart,revive,relaunch,resurrect/V  obj:@meeting A=subj+with joint
    + Serbia revived talks with Kosovo. ; SRB,KOS > -
seek/V  obj:advice,counsel,view,opinion A=subj R=of,from
    + Fiji sought the advice of Australia. ; FJI > AUS
communicate,correspond/V  A=subj+with joint with:#party
    + Iran communicated with Iraq. ; IRN,IRQ > -
spend/V  obj:hour,minute,day,evening,afternoon,morning,time with:#person -with:doctor,family,wife,lawyer,journalist,friend,student,child,mother,father A=subj+with joint -subj:@non_envoy
    + The American senator spent an evening with the Iraqi president. ; USA,IRQ > -
    - The tourists spent three hours with the guide.
sit/V  with:#person A=subj+with joint -subj:@non_envoy -with:@non_envoy -in:prison,jail
    + The Russian foreign minister sat with the British foreign minister. ; RUS,GBR > -
hour,minute/N  with:#person A=with joint need=A -with:@non_envoy
    + The Danish premier left after two hours with the Russian president. ; RUS > -
see/V  obj:counterpart,leader,premier,chancellor,king A=subj! R=obj! -subj:@non_envoy -comp:* need=AR prio=1 joint
    + The Dutch minister saw his Polish counterpart. ; NLD,POL > -
go,come,return,get/V  to:table A=subj+with joint prio=1
    + Sudan went back to the negotiating table with Chad. ; SDN,TCD > -
    - The guests came to the table.
consult/V  obj:#party A=subj+obj joint need=A -subj:@non_envoy
    + The Thai king consulted the Thai parties. ; THA > -
    + Jordan consulted Egypt. ; JOR,EGY > -
consult,confer,deliberate/V  on:* A=subj+with joint need=A -with:* subj:@envoy
    + Kenyan and Ugandan officials conferred on the dam. ; KEN,UGA > -
meet,convene,sit/V  subj:@domestic_body with:#party A=subj+with joint
    + The Thai cabinet met with the Lao cabinet. ; THA,LAO > -
contact/N  be:* A=be+with+between joint need=A
    + Russian and Ukrainian officials were in contact. ; RUS,UKR > -
touch/N  be:* -by:* A=be+with joint need=A
    + Iran is in touch with Oman. ; IRN,OMN > -
get,stay,keep,remain/V  in:touch,contact with:#state A=subj+with+in.with joint
    + Turkey got in touch with Israel. ; TUR,ISR > -
make,establish,maintain,have/V  obj:contact with:#party A=subj+with joint -obj.adj:eye,physical
    + Morocco made contact with Cuba. ; MAR,CUB > -
call/V  on:@envoy A=subj! R=on! -comp:* -inf:* prio=3 -on:government,party subj:#person
    + The American envoy called on the Pakistani president. ; USA > PAK
see_off/V  A=subj R=obj obj:#person -obj:@non_envoy subj:#person prio=2
    + The Chinese premier saw off the Thai king. ; CHN > THA
put/V  obj:case,proposal,idea to:#party A=subj R=to need=AR
    + Ireland put its case to Britain. ; IRL > GBR
hear/V  obj:view,case,report,proposal from:#party A=subj+from joint subj:#person
    + The Swiss president heard a report from the Austrian chancellor. ; CHE,AUT > -
brainstorm,palaver,caucus/V  A=subj+with joint
    + The African Union brainstormed with Chad. ; IGO,TCD > -
write/V  obj:letter to:#party A=subj R=to
    + The Danish queen wrote a letter to the Swedish king. ; DNK > SWE
send/V  obj:letter,message,note,telegram,cable to:#state A=subj R=to,iobj need=AR -of:condolence,congratulation,solidarity -obj.adj:protest
    + Iran sent a message to Oman. ; IRN > OMN
have,eat,share,take/V  obj:lunch,dinner,breakfast,tea,coffee,meal next:together A=subj joint need=A subj:@envoy
    + The Peruvian and Bolivian presidents had dinner together. ; PER,BOL > -
closet/V  subj:@envoy A=subj joint
    + Portuguese and Spanish envoys closeted themselves in Madrid. ; PRT,ESP > -
closet/V  obj:@envoy A=obj joint
    + Portuguese and Spanish envoys were closeted in Madrid. ; PRT,ESP > -
preside,chair/V  over:ceremony,signing,session,talk,meeting,negotiation A=subj R=in,of,between
    + The Ghanaian president presided over the ceremony in Togo. ; GHA > TGO

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
due/A  in:region,province,capital,country,kingdom,area,republic,enclave,territory A=subj! R=in subj:#person status=planned -inf:@leisure -subj:@non_envoy
    + The Danish envoy is due in the region in October. ; DNK > - ; planned
    + The Polish foreign minister is due in both capitals next week. ; POL > - ; planned
due/A  in:#place inf:meet,brief,see,discuss,confer,attend,hold,try,press,urge,seek,negotiate,mediate,persuade,talk,sign,address,launch,lobby,revive,explain,plead A=subj! R=in subj:#person status=planned absorb -subj:@non_envoy
    + The Spanish foreign minister is due in London tonight to brief the cabinet. ; ESP > GBR ; planned
    - The Spanish minister is due in London to sing in the choir.
fly_in,jet_in/V  A=subj! R=to,for subj:@envoy need=A
    + The foreign ministers of Britain and France flew in on Tuesday. ; GBR,FRA > -
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
send,dispatch/V  obj:envoy,ambassador,delegation,emissary,mission,negotiator,mediator,diplomat,team A=subj,obj R=to,in to:#place prio=1
    + Thailand sent an envoy to Myanmar. ; THA > MMR
expect/V  obj:#person A=obj! status=planned -comp:* -subj:* -in:* -obj:@non_envoy
    + The Greek minister is expected next week. ; GRC > - ; planned
fly_in/V  A=subj! R=to,for subj:#person -subj:@non_envoy need=A
    + The Finnish president flew in on Sunday. ; FIN > -
fly,travel,drive,head,journey/V  A=subj! R=to,into to:@host_place subj:#person -subj:@non_envoy
    + The Danish minister flew to the Latvian capital. ; DNK > LVA

fly,travel,journey/V  to:* A=subj! R=to subj:#person -subj:@non_envoy -to:safety,work,school prio=-1 -for:@leisure -on:@leisure
    + The Danish minister flew to the Libyan desert. ; DNK > LBY
return/V  from:#place A=subj R=from subj:#person -subj:@non_envoy
    + The Czech minister returned from Cuba. ; CZE > CUB
pass/V  through:#place A=subj R=through subj:#person -subj:@non_envoy
    + The Czech minister passed through Poland. ; CZE > POL
visit,trip,tour,stopover,mission/N  be:* to:* A=be R=to need=A
    + The Vietnamese president was on an official visit to Laos. ; VNM > LAO
visit,trip,tour,journey/N  A=by,subj R=to,by.to,of,in need=AR prio=1 by:*
    + A visit by the Chinese foreign minister to Egypt began. ; CHN > EGY
visit/N  from:#party A=from R=to,subj need=A -from:tourist,supporter,fan,friend,relative
    + A visit from the Thai premier was planned. ; THA > -
wind_up,wrap_up/V  obj:visit,trip,tour A=subj! R=to,in,of,obj.of
    + The Thai premier wound up a tour of Myanmar. ; THA > MMR
cut_short/V  obj:visit,trip,tour A=subj R=to,in,of
    + The Kenyan president cut short a visit to Britain. ; KEN > GBR
embark/V  on:visit,trip,tour A=subj R=to,of,on.of,on.to
    + The Indian premier embarked on a tour of Africa. ; IND > -
set/V  obj:foot in:#place A=subj! R=in subj:#person -subj:@non_envoy
    + The Spanish king set foot in Algeria. ; ESP > DZA
set/V  obj:foot on:soil A=subj! R=on subj:#person -subj:@non_envoy
    + The Spanish king set foot on Cuban soil. ; ESP > CUB
pay/V  obj:call on:@envoy A=subj R=on
    + The Cuban minister paid a call on the Mexican president. ; CUB > MEX
play/V  obj:host A=to R=subj prio=2 to:*
    + The Kenyan president played host to his Somali counterpart. ; SOM > KEN
host,entertain,fete/V  obj:counterpart,premier,king,queen,chancellor,pope,delegation,emir,dignitary A=obj! R=subj prio=1 -obj:@non_envoy
    + The Saudi king hosted the British premier. ; GBR > SAU
receive,greet,welcome,host/V  obj:counterpart,dignitary,pope,lawmaker A=obj! R=subj prio=1
    + The French president received his Indian counterpart. ; IND > FRA
receive/V  obj:#person A=obj! R=subj subj:#person in:#place -obj:@non_envoy prio=1
    + The Indian premier received the French president in Delhi. ; FRA > IND
fly_out,set_out/V  A=subj! R=to,for subj:#person -subj:@non_envoy need=A to:#place prio=1
    + The Italian premier flew out to Japan. ; ITA > JPN
drive_out/V  A=subj! R=to,in subj:#person -subj:@non_envoy to:*
    + The American envoy drove out to the Serbian palace. ; USA > SRB
cross/V  obj:border,frontier,atlantic,channel A=subj! R=into,to,obj.with subj:@envoy
    + The Irish minister crossed the border into Syria. ; IRL > SYR
stop_off/V  A=subj! R=in,at subj:#person -subj:@non_envoy in:#place
    + The Danish premier stopped off in Ukraine. ; DNK > UKR
fly_over/V  with:#person A=subj! R=with! subj:#person -subj:@non_envoy
    + The Swedish minister flew over the flooded land with the Pakistani president. ; SWE > PAK
touch_down/V  A=subj! R=in,at subj:#person -subj:@non_envoy in:#place
    + The Danish premier touched down in Ukraine. ; DNK > UKR
shuttle/V  to:#place A=subj R=to,between
    + The American envoy shuttled to Syria. ; USA > SYR
lay/V  obj:wreath A=subj R=at,in,at.of subj:@envoy need=AR
    + The Irish president laid a wreath in Warsaw. ; IRL > POL
lead/V  obj:delegation,mission,team to:#place A=subj,obj R=to
    + A Danish minister led a delegation to Cuba. ; DNK > CUB
see/V  obj:envoy,ambassador,delegation A=obj R=subj subj:president,king,premier,chancellor,minister prio=1
    + The Iraqi president saw the Russian envoy. ; RUS > IRQ
fly,travel,head,go,come,return,journey,drive,sail,arrive,land/V  subj:lawmaker,legislator,parliamentarian,mission,commissioner,rapporteur,dignitary,counterpart,dissident,opposition to:#place A=subj! R=to
    + South Korean lawmakers flew to China. ; KOR > CHN
arrive,land,come,fly/V  subj:lawmaker,legislator,parliamentarian,mission,commissioner,rapporteur,dignitary,counterpart in:#place A=subj! R=in
    + Dutch lawmakers arrived in China. ; NLD > CHN
cross/V  into:#place subj:@envoy A=subj! R=into
    + The Colombian president crossed into Ecuador. ; COL > ECU
    - Two Colombian smugglers crossed into Ecuador.
fly_out/V  subj:#person -subj:@non_envoy -to:* -obj:* A=subj! need=A
    + The Italian premier flies out on Monday. ; ITA > -

= CONSULT phone 041
speak,talk,confer,consult,discuss/V  by:phone,telephone,hotline A=subj+with+to joint prio=1
    + Turkey spoke with Iran by telephone. ; TUR,IRN > -
call,conversation,talk,consultation/N  +phone,telephone,video,hotline A=subj+with+between+to joint need=A
    + A phone call between Israel and Egypt settled it. ; ISR,EGY > -
place/V  obj:call A=subj R=to joint
    + Brazil placed a call to Argentina. ; BRA,ARG > -
call,telephone,phone,ring/V  A=subj! R=obj! obj:#person subj:#person -comp:* -subj:@non_envoy joint -obj:@family
    + The French president phoned the Egyptian president. ; FRA,EGY > -
call_up,ring_up,phone_up/V  A=subj R=obj -obj:@armed -obj:@troops -obj:reserve,reservist,conscript joint
    + The Greek president rang up Cyprus. ; GRC,CYP > -
call/V  by:phone,telephone prio=1 A=subj R=obj joint
    + The German chancellor called the Russian premier by phone. ; DEU,RUS > -
talk,speak,confer,discuss,consult/V  on:phone,telephone,line A=subj+with+to joint prio=1
    + France spoke with Mali on the phone. ; FRA,MLI > -
talk,speak,confer,consult/V  over:phone,telephone A=subj+with+to joint prio=1
    + Egypt talked with Israel over the telephone. ; EGY,ISR > -
have,hold/V  obj:call,conversation A=subj+with joint with:*
    + The Iraqi premier had a telephone call with the Finnish president. ; IRQ,FIN > -
teleconference,videoconference,hotline/N  A=subj+with+between joint need=A
    + A videoconference between Russia and France took place. ; RUS,FRA > -
talk,speak,confer,discuss,meet/V  by:video,videolink,link,videoconference,teleconference,hotline,satellite A=subj+with joint prio=2
    + Cuba and Mexico met by video link. ; CUB,MEX > -
meet,talk,speak,confer/V  +virtually,online,remotely A=subj+with+obj joint prio=2
    + Japan met virtually with India. ; JPN,IND > -
hold,have,open,join/V  obj:conference,summit,meeting,talk,call obj.adj:video,virtual,online A=subj+with joint prio=3
    + Kenya and Ghana held a video conference. ; KEN,GHA > -
call,phone,telephone,ring/V  obj:counterpart A=subj! R=obj! -comp:* -subj:@non_envoy prio=1 joint
    + The Egyptian foreign minister called his Libyan counterpart. ; EGY,LBY > -
ring,rang,phone,telephone/V  obj:#party -obj:@family A=subj! R=obj! subj:#person joint
    + The Greek president rang Sweden. ; GRC,SWE > -
make/V  obj:call obj.adj:phone,telephone A=subj R=to,obj.to joint
    + The Omani king made a telephone call to the Iranian president. ; OMN,IRN > -
receive,take,get/V  obj:call from:#person A=from R=subj joint
    + The Iraqi president received a call from the Russian president. ; RUS,IRQ > -
reach/V  by:phone,telephone A=subj R=obj joint
    + The Swiss envoy reached the Serbian president by telephone. ; CHE,SRB > -
reach/V  on:phone,telephone A=subj R=obj joint
    + The Swiss envoy reached the Serbian president on the telephone. ; CHE,SRB > -
pick_up/V  obj:phone,telephone,receiver A=subj R=to joint
    + The Russian president picked up the phone. ; RUS > -
get,go,come/V  on:phone,line,telephone A=subj R=to,with,on.to,on.with
    + Israel's premier got on the phone to the Turkish president. ; ISR > TUR

= CONSULT third-party 045
launch,begin,undertake,lead,make,resume/V  obj:effort,mission,bid,attempt obj.adj:mediation,peacemaking A=subj R=between,in,with,obj.between need=A prio=1
    + Turkey launched a mediation effort between Libya and Chad. ; TUR > LBY,TCD
ease,defuse,calm,reduce,lower,cool,soothe,end/V  obj:tension,tensions,dispute,quarrel,row,crisis,standoff,feud,conflict,war,hostility between:* A=subj R=between prio=2 -subj:treaty,accord,agreement,ceasefire,truce,deal,war
    + Oman tried to ease tensions between Qatar and Kuwait. ; OMN > QAT,KWT
mediate,shuttle,arbitrate/V  A=subj R=between,in,with
    + Norway mediated in Syria. ; NOR > SYR
mediate,arbitrate,intercede,intervene/V  A=subj R=between,with,for between:*
    + Qatar interceded between Lebanon and Syria. ; QAT > LBN,SYR
mediation,arbitration/N  A=by,subj,of R=between,in,by.in need=A
    + Norwegian mediation in Nepal was praised. ; NOR > NPL
broker,facilitate,sponsor,oversee,host,moderate/V  obj:talk,negotiation,meeting,dialogue,conference,summit,ceasefire,truce,deal,accord,agreement A=subj R=between,with,in,of between:* prio=1
    + Kenya hosted talks between France and Uganda. ; KEN > FRA,UGA
negotiate/V  obj:@agreement A=subj R=between between:* prio=1
    + The Vatican negotiated a truce between Chile and Argentina. ; VAT > CHL,ARG
act,serve/V  as:mediator,intermediary,go-between,between,betweens,broker,facilitator,arbiter,peacemaker,bridge,moderator A=subj R=between,for,in,as.between,as.for,as.in
    + The Vatican acted as a mediator for Cuba and Haiti. ; VAT > CUB,HTI
    - The interpreter acted as a bridge for the guests.
mediate,arbitrate,intercede,referee/V  in:conflict,dispute,war,crisis,row,quarrel,strike A=subj R=in,between,with
    + South Africa mediated in the Burundian war. ; ZAF > BDI
pass,relay,carry,convey,ferry,transmit/V  obj:message,proposal,word,offer between:* A=subj R=between
    + Oman passed messages between Iran and Iraq. ; OMN > IRN,IRQ
bring/V  obj:#party to:table A=subj R=obj -to:food
    + Qatar brought Chad to the negotiating table. ; QAT > TCD
bring,get,coax,nudge,prod/V  +together obj:#party A=subj R=obj prio=1
    + Qatar brought Sudan and Chad together. ; QAT > SDN,TCD
reconcile/V  obj:#party A=subj R=obj,with need=AR -obj:account prio=1
    + Egypt reconciled Hamas and Fatah. ; EGY > PSE
mediator,intermediary,go-between,peacemaker/N  be:* A=be R=between,in,for need=AR
    + Norway is a mediator between Nepal and India. ; NOR > NPL,IND
chair,moderate,mediate,convene,broker/V  obj:talk,negotiation,dialogue between:* A=subj R=between,obj.between prio=2
    + Ghana convened talks between Togo and Benin. ; GHA > TGO,BEN
broker,mediate/V  obj:ceasefire,truce,deal,accord,settlement,release,peace A=subj R=between,in,with,of need=A prio=1
    + Egypt brokered a truce in Yemen. ; EGY > YEM
mediate/V  obj:* A=subj R=between,in,with,of,obj.between need=A
    + Norway mediated the talks in Nepal. ; NOR > NPL
hammer_out/V  with:help A=with.of R=in,between
    + The deal was hammered out with the help of Norway. ; NOR > -
chair/V  obj:talk,negotiation A=subj R=between,with,of -subj:@domestic_body
    + A former Finnish president chaired the talks in Nepal. ; FIN > -
broker,mediate/V  obj:year,month,week,round,negotiation,dialogue A=subj R=in,between
    + Norway brokered three years of negotiations in Colombia. ; NOR > COL

= CONSULT multilateral 046
attend/V  obj:conference,summit,meeting,talk,session A=subj+with joint
    + Kenya attended the summit. ; KEN > -
gather,convene,assemble/V  A=subj+subj.of+with joint subj:@envoy in:*
    + Arab leaders and the Egyptian president gathered in Cairo. ; EGY > -
summit/N  A=of+between+with joint need=A -of:@peak -subj:climber,mountaineer,hiker,expedition
    + A summit between India and Pakistan ended. ; IND,PAK > -
    - Indian climbers reached the summit of the mountain.
open,convene,host,start,begin,end,close/V  obj:summit,conference A=subj+with joint prio=1
    + Algeria and Mali convened a summit. ; DZA,MLI > -
address/V  obj:summit,assembly,conference,council,parliament A=subj R=obj,of -subj:complaint
    + The Turkish president addressed the Albanian parliament. ; TUR > ALB
take/V  obj:part in:summit,conference,talk,negotiation,round A=subj+with joint
    + Chile took part in the summit. ; CHL > -
participate/V  in:summit,conference,talk,negotiation,dialogue A=subj joint
    + Chad participated in the talks. ; TCD > -
attend/V  obj:ceremony,funeral,inauguration,coronation subj:#person A=subj+with joint need=A -subj:@non_envoy
    + The Omani minister attended the Kuwaiti emir's funeral. ; OMN > -
attend/V  as:observer,guest A=subj joint prio=1
    + Russia attended as an observer. ; RUS > -
summit,conference/N  +three-way,four-way,trilateral,tripartite,regional,emergency,extraordinary,special A=of+between+with+subj joint need=A prio=1
    + The emergency summit of the Arab League ended. ; IGO > -
open,begin,start,end,close,conclude/V  subj:summit,conference,assembly A=subj,subj.of,subj.between joint need=A -obj:*
    + The African Union summit opened. ; IGO > -
hold/V  obj:summit,conference,session obj.adj:emergency,three,trilateral,regional,extraordinary,annual,special A=subj+with joint prio=2
    + Turkey and Iran held a trilateral summit. ; TUR,IRN > -
hold/V  subj:council,league,union,assembly,alliance,organisation,organization,bloc,g8,g7 obj:meeting,session,talk,debate A=subj joint prio=1
    + The African Union held a meeting. ; IGO > -
meet,convene,gather/V  subj:council,league,bloc,g8,g7,assembly A=subj+with joint in:session prio=1
    + The Security Council met in emergency session. ; UNO > -
convene,gather,assemble,congregate,converge/V  A=subj joint subj:#person need=A -subj:@non_envoy on:#place
    + African presidents and the Egyptian premier converged on Libya. ; EGY > -
address/V  obj:summit,assembly,conference,council,forum A=subj R=obj,of subj:#person prio=1
    + The Omani king addressed the General Assembly. ; OMN > UNO
join/V  obj:summit,conference,talk,round A=subj joint prio=1 -obj.with:* -with:*
    + Peru joined the summit. ; PER > -
discuss,debate,review,examine,consider,address/V  subj:council,league,leader,minister,envoy,assembly,summit,bloc obj:situation,crisis,market,matter,issue,question,affair,dispute,conflict,war,draft,resolution A=subj+with joint need=A -with:* -comp:* -subj:prime
    + African ministers and the African Union discussed the crisis. ; IGO > -
take_up/V  subj:council,league,leader,minister,assembly,summit,bloc obj:crisis,matter,issue,question,affair,dispute A=subj joint need=A
    + The Security Council took up the matter. ; UNO > -
deal/V  subj:council,league,leader,minister,assembly,summit with:crisis,matter,issue,question,affair,dispute A=subj joint need=A
    + The Security Council dealt with the dispute. ; UNO > -

= CONSULT - 046
negotiate,parley,bargain/V  A=subj+with joint -for:@no_stake
    + Iran is negotiating with the European Union. ; IRN,EUR > -
negotiation,parley/N  -adj:#place A=between+with+subj+of+be joint need=A
    + The negotiations between Russia and Georgia went on. ; RUS,GEO > -
negotiation/N  adj:#place A=between+with+of+be+poss joint need=A
    + The Doha negotiations with Libya went on. ; LBY > -
haggle,wrangle/V  A=subj+with joint -over:price,word
    + Chile haggled with Peru over fish. ; CHL,PER > -
hammer,thrash/V  +out obj:detail,term,difference,issue A=subj+with+obj.with joint
    + Oman thrashed out the details with Iran. ; OMN,IRN > -
work/V  on:agreement,treaty,deal,accord,plan,draft,text A=subj+with joint with:#party
    + Japan worked on a treaty with Mongolia. ; JPN,MNG > -
lock/V  in:talk,negotiation,discussion A=subj+obj+with joint
    + Cyprus was locked in talks with Turkey. ; CYP,TUR > -
