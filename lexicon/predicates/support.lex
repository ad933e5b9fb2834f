# SUPPORT: political and never material: praise, endorsement, defence, recognition, signing and ratifying, better relations.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate
= SUPPORT - 051
praise,commend,hail,applaud,laud,welcome,congratulate,salute,extol,compliment/V  A=subj R=obj,for,by -obj:@goods -subj:fan,critic,audience,reviewer,diner,tourist,guest,visitor,jury,academy,festival -obj:film,novel,cooking,weather,baby,guest,visitor,tourist,spring,rain,year,summer,passenger,customer,fan,panda,food,performance,concert,dish,taxi,cab,newcomer,design,acting,view
    + Russia welcomed the Iranian decision. ; RUS > IRN
    + France congratulated Senegal. ; FRA > SEN
support,back,endorse,uphold,champion/V  -+off,down,away,out,up A=subj R=obj,of,by -obj:family,child,claim,life,weight,roof,ceiling,arch,dome,car,lorry,truck,van,jeep,police,policeman,parent,club,team,bridge,shelf,ladder,plant,theory,column,wall,floor,head,leg -subj:tank,plane,jet,helicopter,aircraft,artillery,vehicle,armour,armor,gunship,warship
    + China backed Pakistan. ; CHN > PAK
    - Steel columns support the roof of the Greek parliament.
defend/V  need=AR A=subj R=obj -obj:book,work,film,record,title,border,territory,itself,championship
    + Serbia defended Russia. ; SRB > RUS
    - Norway's king defended his taste for brown cheese.
express,voice,reaffirm,reiterate,pledge,declare,offer,give,lend,extend,confirm/V  obj:@supportive A=subj R=for,to,with,iobj
    + Cuba expressed support for Venezuela. ; CUB > VEN
express,voice/V  obj:satisfaction,delight,pleasure,optimism,appreciation,admiration A=subj R=with,at,over,about,to
    + India voiced satisfaction with Nepal. ; IND > NPL
thank/V  A=subj R=obj -obj:himself,herself,itself,themselves,god,fan,audience,guest,crowd,star,heaven,doctor,nurse,surgeon,cook,goodness -+only need=R
    + Ukraine thanked Poland. ; UKR > POL
grateful,thankful/A  A=subj R=to need=A
    + Ukraine is grateful to Poland. ; UKR > POL
support,backing,endorsement,praise/N  A=subj R=for need=AR
    + Iran's support for Syria is well known. ; IRN > SYR
stand,rally,line/V  by:* A=subj R=by
    + Egypt stood by Sudan. ; EGY > SDN
vote/V  for:* A=subj R=for,in -for:election
    + Chile voted for the Mexican resolution. ; CHL > MEX
speak/V  in:favor,favour A=subj R=of
    + Peru spoke in favour of Chile. ; PER > CHL
assure/V  of:@supportive A=subj R=obj prio=1
    + Iran assured Syria of its support. ; IRN > SYR
pay/V  obj:tribute,homage,respect A=subj R=to
    + Turkey has paid homage to Pakistan. ; TUR > PAK
favor,favour,approve,bless/V  A=subj R=obj,of,by
    + Italy blessed the Turkish bid. ; ITA > TUR
give/V  obj:blessing,approval,nod,backing,endorsement A=subj R=to,iobj
    + Libya gave its approval to the Italian plan. ; LBY > ITA
supportive/A  A=subj R=of
    + Oman is supportive of Iran. ; OMN > IRN
acclaim,cheer,celebrate,toast,admire,eulogize,eulogise,glorify,venerate,revere,felicitate/V  A=subj R=obj obj:#party -obj:team,side -subj:fan
    + Libya cheered the Sudanese government. ; LBY > SDN
    - Fans cheered the Brazilian team.
appreciate/V  A=subj R=obj obj:effort,help,support,role,stand,decision,gesture,position
    + Nepal appreciated the Indian gesture. ; NPL > IND
praise,call/V  as:hero,friend,partner,success,victory,breakthrough,milestone,ally,courageous,historic,constructive,positive prio=1 A=subj R=obj
    + Kuwait praised Egypt as a friend. ; KWT > EGY
call,term,dub,consider,find,pronounce,deem,judge/V  comp:@approving -+off A=subj R=comp.subj,obj
    + Iran considers Russia to be a friend. ; IRN > RUS
call,term,dub,consider,find,deem/V  obj:@approving iobj:* A=subj R=iobj
    + Iran called Russia a friend. ; IRN > RUS
promising,encouraging,courageous,constructive,commendable,laudable,exemplary,heroic/A  A=speaker! R=subj!
    + Japan said that the Indian plan was promising. ; JPN > IND
advocate,espouse,embrace,favor,favour/V  A=subj R=obj,of,by obj:idea,plan,proposal,cause,approach,position,policy,move,bid
    + Hungary favours the Polish proposal. ; HUN > POL
second/V  obj:motion,proposal,resolution,idea,nomination A=subj R=by,of,obj.poss,obj.adj,obj
    + Jordan seconded the Egyptian motion. ; JOR > EGY
rally,unite,close/V  behind:* A=subj R=behind
    + Belgium rallied behind France. ; BEL > FRA
line_up/V  A=subj R=behind,with
    + Latvia lined up behind Estonia. ; LVA > EST
stand,stay/V  behind:#party A=subj R=behind
    + Syria stands behind Lebanon. ; SYR > LBN
stand_up/V  A=subj R=for for:*
    + Ireland stood up for Cyprus. ; IRL > CYP
stand,side,align,identify/V  with:#party A=subj R=with -obj:problem
    + Mali sided with Algeria. ; MLI > DZA
come/V  to:aid,defense,defence,rescue A=subj R=of,to,obj
    + Hungary came to the defence of Austria. ; HUN > AUT
throw,put/V  obj:weight,backing,support,prestige behind:* A=subj R=behind prio=2
    + Nigeria threw its weight behind Ghana. ; NGA > GHA
give,offer,send,convey,extend/V  obj:congratulation,congratulations,greeting,greetings,wish,thanks,compliment A=subj R=to,iobj
    + Peru sent congratulations to Chile. ; PER > CHL
speak/V  for:#state A=subj R=for -subj:spokesman,spokeswoman,lawyer
    + Oman spoke for Iran. ; OMN > IRN
vouch,plead/V  for:#party A=subj R=for -subj:spokesman,spokeswoman,lawyer
    + Turkey vouched for Azerbaijan. ; TUR > AZE
vindicate,justify,excuse,condone/V  A=subj R=obj,by,of need=AR
    + China condoned the Russian policy. ; CHN > RUS
approve/V  obj:resolution,plan,sale,bid,mandate,deployment,candidacy,mission,membership A=subj R=obj,of,by,in,for,to
    + The United Nations approved a mission in Haiti. ; UNO > HTI
extend,renew,prolong/V  obj:mandate,term,mission A=subj R=in
    + The United Nations extended the mandate of its mission in Germany. ; UNO > DEU
authorise,authorize,sanction,okay,greenlight,rubber-stamp/V  obj:use,deployment,mission,sale,force,operation,strike,raid,war A=subj R=in,to,against,of,by prio=1
    + The United Nations authorised a mission in Mali. ; UNO > MLI
give/V  obj:light A=subj R=to,for,iobj
    + NATO gave a green light to Albania. ; IGO > ALB
favorable,favourable,sympathetic/A  A=subj R=to,towards,toward need=AR
    + Austria is sympathetic to Slovenia. ; AUT > SVN
proud,appreciative/A  A=subj R=of need=AR
    + Iran is proud of Hezbollah. ; IRN > LBN
sympathize,sympathise/V  A=subj R=with
    + Algeria sympathizes with Morocco. ; DZA > MAR
solidarity,sympathy,gratitude,admiration/N  A=subj R=with,for,to need=AR
    + Cuba's solidarity with Angola lasted. ; CUB > AGO
campaign,canvass/V  for:#party prio=1 A=subj R=for
    + The Polish prime minister campaigned for Ukraine. ; POL > UKR
shield,protect/V  A=subj R=obj from:criticism,sanction,prosecution,censure
    + Russia shielded Syria from criticism. ; RUS > SYR
vote/V  in:favour,favor A=subj R=of,for
    + Ghana voted in favour of Israel. ; GHA > ISR
express,voice,reaffirm,reiterate,show,declare,underline,stress/V  obj:confidence,trust,faith,solidarity,sympathy A=subj R=in,with,for,to prio=1
    + Italy expressed confidence in Albania. ; ITA > ALB
confidence,faith,trust/N  A=subj R=in need=AR -+consumer,business,investor,public
    + Turkey's confidence in Qatar grew. ; TUR > QAT
reaffirm,reiterate,restate,stress,underscore,underline/V  obj:friendship,alliance,tie,commitment,relation,partnership A=subj R=with,to
    + Russia reaffirmed its friendship with Laos. ; RUS > LAO
mark,commemorate,celebrate/V  obj:friendship,alliance A=subj+with joint
    + Russia celebrated its friendship with Laos. ; RUS,LAO > -
decorate/V  A=subj R=obj obj:#person
    + The French president decorated a Tunisian general. ; FRA > TUN
award,bestow,confer/V  obj:medal,order,prize,decoration,honour,honor A=subj R=on,to,iobj
    + France awarded a medal to the Malian general. ; FRA > MLI
admire,respect,trust/V  A=subj R=obj obj:#party -subj:public,voter,shopper,customer
    + Cuba trusts Mexico. ; CUB > MEX
rally/V  around:#party A=subj R=around
    + Greece rallied around Cyprus. ; GRC > CYP
sponsor,co-sponsor,cosponsor/V  obj:resolution,bid,candidacy,motion,draft A=subj R=by,of,for,on
    + Chile sponsored the bid of Peru. ; CHL > PER
bless,encourage/V  A=subj R=obj obj:#party -comp:* -obj:investor,investment
    + The Vatican encouraged Poland. ; VAT > POL
promote/V  obj:cause,candidacy,bid,interest A=subj R=of,obj
    + Egypt promoted the cause of Palestine. ; EGY > PSE
sing/V  obj:praise A=subj R=of
    + Cuba sang the praises of Vietnam. ; CUB > VNM
lend,give,throw/V  obj:support,backing,voice,weight A=subj R=to,for,behind,iobj prio=1
    + Kenya lent its support to Rwanda. ; KEN > RWA
win,gain,enjoy,receive,get,draw/V  obj:support,backing,endorsement,praise,blessing,recognition,applause A=from,of,by R=subj
    + Taiwan won praise from Paraguay. ; PRY > TWN
come/V  +out in:support,favour,favor A=subj R=in.of,of prio=4
    + Russia came out in support of the Serbian president. ; RUS > SRB
come_out/V  for:#party A=subj R=for prio=2 -in:protest
    + Malta came out for Cyprus. ; MLT > CYP
speak/V  +highly,warmly,glowingly,approvingly next:of A=subj R=of,next
    + The Maltese premier spoke warmly of Tunisia. ; MLT > TUN
describe,see,regard,portray,hail,characterise,characterize/V  as:@approving A=subj R=obj prio=2
    + The Irish premier described the British speech as a success. ; IRL > GBR
describe,see,regard,portray,hail,characterise,characterize/V  comp:encourage,promise,welcome A=subj R=obj prio=1 need=A
    + The Irish premier described the British speech as encouraging. ; IRL > GBR
call/V  comp:promise,encourage,welcome -inf:* -+off A=subj R=obj obj:outcome,result,move,decision,step,talk,offer,speech,agreement,vote prio=2
    + Tehran called the Iraqi vote promising. ; IRN > IRQ
declare,pronounce,certify,judge,deem/V  comp:free,fair,valid,legitimate,clean A=subj R=comp.subj,comp.subj.in,obj prio=3 absorb
    + The Canadian observers declared that the Kenyan election had been fair. ; CAN > KEN
vote/V  with:#party A=subj R=with
    + Venezuela voted with Cuba. ; VEN > CUB
hold/V  obj:#party in:regard,esteem A=subj R=obj
    + Argentina holds Chile in high regard. ; ARG > CHL
praise,support,backing,applause,endorsement,acclaim,sympathy/N  from:#party A=from R=for,of,subj need=AR
    + There was praise from Norway for Colombia. ; NOR > COL
message,letter,telegram,note/N  of:solidarity,support,congratulation,congratulations,thanks,sympathy,encouragement A=from,by,subj R=to need=A
    + Messages of solidarity from Peru and Uganda arrived. ; PER,UGA > -
take/V  obj:side with:#party A=subj R=with,of
    + Yemen took sides with Iraq. ; YEM > IRQ
take/V  obj:side of:#party A=subj R=of,obj.of
    + Yemen took the side of Iraq. ; YEM > IRQ
pin/V  obj:hope on:#party A=subj R=on
    + Kosovo pinned its hopes on Germany. ; KOS > DEU
pay/V  obj:compliment A=subj R=to,iobj prio=1
    + Spain paid a compliment to Chile. ; ESP > CHL
give/V  obj:backing,support,endorsement,seal,thumb,ovation,welcome,applause A=subj R=to,iobj,for prio=2 -obj:birth
    + The Chadian parliament gave a standing ovation to the French president. ; TCD > FRA
give/V  next:blessing,backing,endorsement A=subj R=obj.subj,obj.of,obj.by,to need=A prio=2
    + The Thai king has given the takeover his blessing. ; THA > -
    + The Vatican gave the Polish plan its blessing. ; VAT > POL
close/V  obj:rank A=subj R=with,behind,around
    + Kuwait closed ranks with Saudi Arabia over the islands. ; KWT > SAU
subscribe/V  to:view,plan,policy,resolution,idea A=subj R=to,to.of
    + Hungary subscribed to the Polish plan. ; HUN > POL
agree,concur/V  with:assessment,view,decision,position,policy A=subj R=with,with.of,with.by need=AR -comp:* -inf:*
    + Greece concurred with the Cypriot position. ; GRC > CYP
confirm,approve,ratify,nominate,reappoint,swear/V  subj:@legislature obj:#person A=subj R=obj prio=1 -obj:ambassador
    + The Cuban parliament confirmed the Cuban minister. ; CUB > CUB
swear_in/V  obj:#person -comp:* A=subj R=obj need=R
    + The court swore in the Chadian president. ; TCD > TCD
win,survive,obtain,gain,secure/V  obj:vote obj.of:confidence A=in,from,by R=subj prio=1
    + The Greek premier won a vote of confidence in parliament. ; :LEG > GRC
pass,give,grant/V  obj:vote,confidence,motion obj.of:confidence A=subj R=in,to,obj.in prio=2
    + The Israeli parliament passed a vote of confidence in the premier. ; ISR > ISR
express,vote,give/V  obj:confidence subj:@legislature A=subj R=in prio=2
    + The Italian parliament voted confidence in the premier. ; ITA > ITA
give,grant,hand/V  obj:leave,authority,mandate,permission,go-ahead,authorisation,authorization subj:council,nations,nato,congress,parliament,assembly,senate A=subj R=to,iobj,obj,for prio=2
    + Parliament gave the Danish navy the authority to stop ships. ; :LEG > DNK
swing,fall,get,unite,close/V  behind:#party A=subj R=behind need=AR
    + Belgium swung behind France. ; BEL > FRA
pledge,vow,swear/V  obj:allegiance,loyalty,fealty A=subj R=to prio=3
    + The Chechen rebels pledged allegiance to the caliphate. ; RUS > -
honour,honor/V  A=subj R=obj,for,by -obj:treaty,agreement,obligation,pledge,commitment,promise,debt,contract,ceasefire,truce,word
    + France honoured the Malian dead. ; FRA > MLI
wish/V  obj:#party next:well,success,luck A=subj R=obj
    + The Polish president wished the Lithuanians well. ; POL > LTU
wish/V  obj:success,luck A=subj R=iobj,to,obj need=AR
    + Oman wished the Iranian president success. ; OMN > IRN
pray/V  for:#party A=subj R=for need=AR
    + Iraqi leaders prayed for the Syrian president. ; IRQ > SYR
find,have/V  obj:word obj.adj:kind,warm,good,friendly A=subj R=for,obj.for
    + Brazil found kind words for Cuba. ; BRA > CUB
count/V  obj:itself,himself among:friend,ally,supporter,admirer A=subj R=among.of,among
    + Oman counts itself among the friends of Iran. ; OMN > IRN
put_in/V  next:word for:#party A=subj R=for
    + Finland put in a good word for Estonia. ; FIN > EST
cast/V  obj:vote,ballot for:#state A=subj R=for -obj:doubt
    + Kenya cast its vote for Morocco. ; KEN > MAR
give,grant/V  obj:confidence subj:@legislature A=subj R=to,iobj,obj,in prio=3
    + The Iraqi parliament gave its confidence to the cabinet. ; IRQ > IRQ
embrace,hug,kiss/V  subj:president,premier,minister,king,leader,pope,chancellor obj:#party A=subj R=obj -obj:child,baby,wife,daughter,idea
    + The Guatemalan president embraced the Mexican envoy. ; GTM > MEX
stand,act,serve/V  as:witness,guarantor A=subj R=to,in,as.to,at
    + Mexico stood as witness in Guatemala. ; MEX > GTM

= SUPPORT - 057
sign,initial,ink/V  A=subj+with R=on joint with:* -obj:player,striker,midfielder,goalkeeper,defender,singer
    + Georgia signed with Turkey. ; GEO,TUR > -
ratify,adopt,approve,pass/V  obj:@legal_paper A=subj R=with,on prio=1
    + Parliament ratified the treaty. ; :LEG > -
put/V  obj:name,signature -to:rioter,suspect,face,killer,attacker,victim,voice A=subj+with R=to joint
    + Kenya put its name to the treaty. ; KEN > -
exchange/V  obj:letter,instrument,note,ambassador A=subj+with joint
    + Japan exchanged letters with Palau. ; JPN,PLW > -
signing,ratification/N  A=by,subj R=of,with need=A
    + The signing by Iran of the protocol was praised. ; IRN > -
sign,initial,initialled,ink/V  obj:treaty,pact,accord,agreement,protocol,document,deal,declaration,truce -subj:* A=by joint need=0 prio=-5
    + Chad and Libya met on Monday. The treaty was signed on Tuesday. ; - > -
    + Peru met Chile. The accord was signed in Quito. ; - > -
sign,initial,ink,ratify/V  obj:treaty,pact,accord,deal,contract,agreement,memorandum,protocol,convention,declaration,communique A=subj+with+between R=on,over joint prio=1
    + Oman signed a memorandum with Yemen. ; OMN,YEM > -
    + Angola and Cuba inked a contract. ; AGO,CUB > -
sign_on/V  A=subj R=to,with
    + Canada signed on to the American plan. ; CAN > USA
accede/V  to:treaty,convention,pact,protocol A=subj prio=1
    + Palau acceded to the treaty. ; PLW > -
join/V  obj:#org A=subj! R=obj! subj:#state
    + Finland joined the United Nations. ; FIN > UNO
deposit/V  obj:instrument,ratification A=subj R=with,at
    + Chile deposited its instrument with the United Nations. ; CHL > UNO
endorse,approve,adopt,pass,enact/V  obj:law,act,budget,amendment,resolution,declaration,legislation,reform,statement,communique A=subj R=on,of,in,for
    + Parliament passed an amendment. ; :LEG > -
affix,append/V  obj:signature,name,seal A=subj+with joint
    + Denmark affixed its signature to the text. ; DNK > -
accession,admission/N  A=of,subj R=to need=AR
    + Croatia's accession to the European Union was slow. ; HRV > EUR
sign,initial,ink/V  obj:platform,outline,package,text,charter,letter,roadmap,framework A=subj+with+between R=on,over joint
    + Peru and Chile signed an outline. ; PER,CHL > -
conclude,finalise,finalize/V  obj:treaty,pact,accord,protocol,convention A=subj+with+between joint prio=1
    + Laos concluded a treaty with Vietnam. ; LAO,VNM > -
implement,uphold,observe/V  obj:agreement,treaty,accord,pact,resolution,commitment,obligation,deal A=subj R=with,on,of
    + Jordan observed its treaty with Israel. ; JOR > ISR
sign,initial,ink,conclude/V  obj:understanding,paper,document,pact,act,lease,communique,memorandum A=subj+with+between+obj.between R=on,over joint prio=1
    + A paper was signed by Chile and Peru. ; CHL,PER > -
signing,conclusion,initialling,initialing/N  of:@agreement -by:* A=by+of.between+of.with+between+with joint need=A
    + The signing of a treaty between Egypt and Israel took place. ; EGY,ISR > -
adoption,approval,passage,ratification/N  of:treaty,accord,pact,resolution,constitution,agreement,bill,convention,protocol A=by,subj R=with,of.with,of.on,on need=A
    + The ratification of the treaty by Poland was late. ; POL > -
become/V  comp:party,signatory A=subj R=comp.to
    + Palau became a party to the treaty. ; PLW > -
accede/V  to:union,organisation,organization,league A=subj R=to prio=1
    + Austria acceded to the European Union. ; AUT > EUR
witness/V  obj:signing A=subj
    + The Thai king witnessed the signing. ; THA > -
ratify/V  A=subj R=with,obj.with prio=-1
    + Ukraine ratified the paper. ; UKR > -
put/V  obj:pen to:paper A=subj+with joint
    + Norway put pen to paper with Russia. ; NOR,RUS > -
witness/V  obj:signature A=subj
    + The Thai king witnessed the signature. ; THA > -

= SUPPORT - 054
recognise,recognize/V  A=subj R=obj -obj:revenue,income,gain,loss,profit,right,need,problem,importance,fact,face,voice,friend,tune,melody,song,accent,handwriting,smell,classmate,dog,actor,picture,twin,building,star,pattern,word,smile,sign,symptom,bird,plant,flower,recipe,himself,herself -+not
    + Germany recognised Croatia. ; DEU > HRV
    - The Egyptian minister recognised an old friend.
recognition/N  A=subj,by R=of need=AR
    + Germany's recognition of Croatia came early. ; DEU > HRV
establish,restore,resume,normalise,normalize,upgrade,open/V  obj:@relations_word -obj.adj:power,rail,road,air,gas,railway,ferry,land,sea,phone,telephone A=subj+with+between+obj.between joint
    + Israel and Kenya restored relations. ; ISR,KEN > -
    + Relations between Cuba and Colombia were restored. ; CUB,COL > -
improve,strengthen,deepen,expand,boost,cement,develop/V  obj:@relations_word A=subj+with joint
    + Iran and Armenia cemented their ties. ; IRN,ARM > -
admit/V  A=subj R=obj need=AR
    + The European Union admitted Poland. ; EUR > POL
elect,inaugurate,appoint,nominate,name,pick,choose/V  obj:@envoy A=subj R=obj prio=-2 need=A
    + Parliament elected a president. ; :LEG > :GOV
recognise,recognize/V  as:state,president,government,leader,representative,authority,country A=subj R=obj prio=1
    + Norway recognised Palestine as a state. ; NOR > PSE
acknowledge,recognise,recognize/V  obj:independence,sovereignty,legitimacy,statehood,government,regime A=subj R=of,obj prio=1
    + Iceland recognised the independence of Lithuania. ; ISL > LTU
grant,accord,extend,give/V  obj:recognition,status A=subj R=to,iobj
    + On Monday Iceland granted recognition to Slovenia. ; ISL > SVN
establish,restore,resume,renew,open,re-establish,reestablish,normalise,normalize/V  obj:relation,tie,link,contact A=subj+with+between joint with:* prio=1
    + Libya re-established ties with Chad. ; LBY,TCD > -
improve,mend,repair,strengthen,deepen,boost,consolidate,reinforce,expand,broaden,enhance,rebuild/V  obj:relation,tie,link,relationship,friendship,bond,cooperation A=subj+with+between joint prio=1
    + Turkey mended its ties with Armenia. ; TUR,ARM > -
send,appoint,name/V  obj:ambassador A=subj R=to to:#place prio=1
    + Israel named an ambassador to Jordan. ; ISR > JOR
return/V  obj:ambassador A=subj R=to prio=1
    + Iran returned its ambassador to Kuwait. ; IRN > KWT
accredit/V  A=subj R=obj
    + Sudan accredited the Chadian ambassador. ; SDN > TCD
warm/V  to:#party A=subj R=to
    + Hungary warmed to Turkey. ; HUN > TUR
normalisation,normalization/N  A=between+with+of+subj joint need=A
    + The normalisation between Morocco and Israel went on. ; MAR,ISR > -
become/V  comp:member,partner A=subj R=comp.of,of need=AR
    + Estonia became a member of the European Union. ; EST > EUR
exchange,swap/V  obj:ambassador,diplomat,envoy A=subj+with joint prio=1
    + Chad and Israel exchanged ambassadors. ; TCD,ISR > -
elevate,raise/V  obj:relation,tie,mission,representation A=subj R=with,in,to
    + Nepal elevated its ties with Israel. ; NPL > ISR
thaw,improve,warm,normalise,normalize,mend,recover,blossom/V  subj:@tie_word A=subj.between+subj.with+between+with+subj.adj joint need=A -obj:*
    + Relations between Ethiopia and Eritrea have thawed. ; ETH,ERI > -
thaw,detente/N  A=between+with+in.between joint need=A
    + The thaw between Greece and Turkey went on. ; GRC,TUR > -
send/V  obj:ambassador,envoy,diplomat +back A=subj R=to prio=3
    + Bahrain sent its ambassador back to Syria. ; BHR > SYR
present,hand,submit/V  obj:credentials,credential A=subj R=to,in
    + The Norwegian ambassador presented his credentials to the Latvian president. ; NOR > LVA
accept,receive/V  obj:credentials,credential A=of,from,obj.of R=subj
    + The Latvian king accepted the credentials of the Norwegian envoy. ; NOR > LVA
reopen,open,unveil,inaugurate/V  obj:embassy,consulate,mission A=subj R=in,at prio=2
    + Zimbabwe reopened its embassy in Libya. ; ZWE > LBY
reopening,opening/N  of:embassy,consulate A=by,of.adj,of,subj R=in,of.in need=A
    + The reopening of the Dutch embassy in Syria was a surprise. ; NLD > SYR
raise,upgrade,elevate,lift/V  obj:@tie_word to:* A=subj+with+obj.with joint prio=1
    + The Americans upgraded ties with Vietnam to a partnership. ; USA,VNM > -
give,grant,award/V  obj:status to:#party A=subj R=to,iobj prio=1 -obj.adj:refugee
    + The European Union gave candidate status to Moldova. ; EUR > MDA
admit,accept/V  as:member,partner,observer,candidate A=subj,to,into R=obj prio=2
    + The United Nations admitted South Sudan as a member. ; UNO > SSD
admit,accept,readmit/V  to:council,union,league,alliance,nato,organisation,organization,nations,nation,club,bloc A=subj,to R=obj prio=2
    + Bosnia was admitted to the Council of Europe. ; IGO > BIH
obtain,get,win,gain,receive/V  obj:status,membership,seat A=from,by,in,of R=subj from:#party
    + Mongolia obtained a status from the European Union. ; EUR > MNG
invite/V  inf:join A=subj R=obj prio=3 obj:#state
    + NATO invited Croatia to join. ; IGO > HRV
switch/V  obj:recognition,tie,relation,ties to:#party A=subj R=to
    + Panama switched recognition to China. ; PAN > CHN
switch/V  from:#party to:#party A=subj R=to subj:#state
    + Panama switched from Taiwan to China. ; PAN > CHN
enter/V  obj:union,nato,league,council,commonwealth,eurozone,organisation,organization,alliance,nations,nation A=subj! R=obj subj:#state prio=1
    + Sweden entered NATO. ; SWE > IGO
acknowledge,accept/V  obj:sovereignty,statehood,independence,border A=subj R=of,obj.of,obj prio=2
    + Iraq accepted the sovereignty of Kuwait. ; IRQ > KWT
term/N  +speaking,good,friendly A=be+with joint need=A
    + France is on good terms with Rwanda. ; FRA,RWA > -
patch_up/V  obj:@tie_word A=subj+with joint prio=1
    + Venezuela patched up relations with Peru. ; VEN,PER > -
switch,move,shift,transfer/V  obj:embassy to:* subj:#state A=subj R=to
    + Paraguay switched its embassy to Jerusalem. ; PRY > ISR

= SUPPORT - 052
defend,justify/V  obj:decision,move,action,policy,raid,attack,invasion,right,role,record A=subj R=obj.poss,obj.adj,of,by,obj
    + Russia justified the Syrian policy. ; RUS > SYR
leap,jump,spring,rush,rise/V  to:defence,defense A=subj R=of,to.of,to prio=1
    + The Kremlin jumped to the defence of the Serbian leader. ; RUS > SRB
stick_up/V  A=subj R=for for:#party
    + Hungary stuck up for Serbia. ; HUN > SRB
defence,defense/N  of:#party A=by,subj R=of need=AR
    + The Russian defence of Syria at the meeting was loud. ; RUS > SYR
whitewash,exculpate,excuse/V  A=subj R=obj,by,of need=AR
    + Syria whitewashed the Iranian guards. ; SYR > IRN

= SUPPORT - 053
rally,muster,drum,garner,seek,mobilise,mobilize,gather,build/V  obj:support,backing,sympathy for:#party A=subj R=for,obj.for prio=2
    + France rallied support for Lebanon. ; FRA > LBN
drum_up/V  obj:support,backing,sympathy for:#party A=subj R=for,obj.for prio=2
    + Norway drummed up support for the Palestinians. ; NOR > PSE
lobby,campaign,plead,argue,intercede,speak/V  on:behalf A=subj R=of,on.of prio=3
    + Poland lobbied on behalf of Ukraine. ; POL > UKR
plead,argue,lobby,push/V  for:membership,admission,recognition,bid,candidacy A=subj R=of,for.of,for prio=1
    + Austria pushed for the admission of Croatia. ; AUT > HRV
make/V  obj:case,plea for:#party A=subj R=for,obj.for prio=1
    + Sweden made the case for Estonia. ; SWE > EST
