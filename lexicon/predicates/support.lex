# SUPPORT: political and never material: praise, endorsement, defence, recognition, signing and ratifying, better relations.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate
= SUPPORT - 051
praise,commend,hail,applaud,laud,welcome,congratulate,salute,honour,honor,extol,compliment/V  A=subj R=obj,for,by -obj:@goods -subj:fan,critic,audience,reviewer,diner,tourist,guest,visitor,jury,academy,festival -obj:film,novel,cooking,weather,baby,guest,visitor,tourist,spring,rain,year,summer,passenger,customer,fan,panda,food,performance,concert,dish,taxi,cab,newcomer,design,acting,view
    + Russia welcomed the Iranian decision. ; RUS > IRN
    + France congratulated Senegal. ; FRA > SEN
support,back,endorse,uphold,champion/V  A=subj R=obj,of,by -obj:family,child,claim,life,weight,roof,ceiling,arch,dome,car,lorry,truck,van,jeep,parent,club,team,bridge,shelf,ladder,plant,theory,column,wall,floor,head,leg
    + China backed Pakistan. ; CHN > PAK
    - Steel columns support the roof of the Greek parliament.
    - The Israeli professor supports her parents.
defend/V  A=subj R=obj -obj:book,work,film,record,title,border,territory,itself,championship,taste,penalty,corner,cup,crown,medal,goal,thesis,theory,wicket,choice need=R
    + Serbia defended Russia. ; SRB > RUS
    - Norway's king defended his taste for brown cheese.
express,voice,reaffirm,reiterate,pledge,declare,offer,give,lend,extend,confirm/V  obj:@supportive A=subj R=for,to,with,iobj
    + Cuba expressed support for Venezuela. ; CUB > VEN
express,voice/V  obj:satisfaction,delight,pleasure,optimism,appreciation,admiration A=subj R=with,at,over,about,to
    + India voiced satisfaction with Nepal. ; IND > NPL
thank/V  A=subj R=obj -obj:himself,herself,itself,themselves,god,fan,audience,guest,crowd,star,heaven,doctor,nurse,surgeon,cook,goodness need=R
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
hail,praise,describe,call,see,regard,portray/V  as:hero,friend,partner,success,victory,breakthrough,milestone,ally,courageous,historic,constructive,positive prio=1 A=subj R=obj
    + Kuwait hailed Egypt as a friend. ; KWT > EGY
call,term,dub,consider/V  comp:@praise_word -+off A=subj R=comp.subj,obj
    + Iran considers Russia to be a friend. ; IRN > RUS
call,term,dub,consider/V  obj:@praise_word iobj:* A=subj R=iobj
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
throw,put/V  obj:weight,backing behind:* A=subj R=behind prio=2
    + Nigeria threw its weight behind Ghana. ; NGA > GHA
give,offer,send,convey,extend/V  obj:congratulation,congratulations,greeting,greetings,wish,thanks,compliment A=subj R=to,iobj
    + Peru sent congratulations to Chile. ; PER > CHL
vouch,speak,plead/V  for:#party A=subj R=for -subj:spokesman,spokeswoman,lawyer
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

= SUPPORT - 057
sign,initial,ink/V  A=subj+with R=on joint with:* -obj:player,striker,midfielder,goalkeeper,defender,singer
    + Georgia signed with Turkey. ; GEO,TUR > -
ratify,adopt,approve,pass/V  obj:@legal_paper A=subj R=with,on prio=1
    + Parliament ratified the treaty. ; :LEG > -
put/V  obj:name,signature A=subj+with R=to joint
    + Kenya put its name to the treaty. ; KEN > -
exchange/V  obj:letter,instrument,note,ambassador A=subj+with joint
    + Japan exchanged letters with Palau. ; JPN,PLW > -
signing,ratification/N  A=by,subj R=of,with need=A
    + The signing by Iran of the protocol was praised. ; IRN > -
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
endorse,approve,adopt,pass,enact/V  obj:law,act,budget,amendment,resolution,declaration,legislation A=subj R=on,of,in
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

= SUPPORT - 054
recognise,recognize/V  A=subj R=obj -obj:right,need,problem,importance,fact,face,voice,friend,tune,melody,song,accent,handwriting,smell,classmate,dog,actor,picture,twin,building,star,pattern,word,smile,sign,symptom,bird,plant,flower,recipe,himself,herself -+not
    + Germany recognised Croatia. ; DEU > HRV
    - The Egyptian minister recognised an old friend.
recognition/N  A=subj,by R=of need=AR
    + Germany's recognition of Croatia came early. ; DEU > HRV
establish,restore,resume,normalise,normalize,upgrade,open/V  obj:@relations_word A=subj+with joint
    + Israel and Kenya restored relations. ; ISR,KEN > -
open,reopen/V  obj:embassy,consulate A=subj R=in
    + China opened an embassy in Fiji. ; CHN > FJI
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
exchange/V  obj:ambassador,diplomat,envoy A=subj+with joint prio=1
    + Chad and Israel exchanged ambassadors. ; TCD,ISR > -
elevate,raise/V  obj:relation,tie,mission,representation A=subj R=with,in,to
    + Nepal elevated its ties with Israel. ; NPL > ISR

= SUPPORT - 052
defend,justify/V  obj:decision,move,action,policy,raid,attack,invasion,right,role,record A=subj R=obj.poss,obj.adj,of,by,obj
    + Russia justified the Syrian policy. ; RUS > SYR
