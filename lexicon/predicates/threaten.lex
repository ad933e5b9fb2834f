# THREATEN: threats, ultimatums, forceful warnings; the mode is what is threatened.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate

= THREATEN - 130
threaten/V  subj:#party A=subj R=obj,against,comp.obj,comp.subj absorb -obj:goal,record,lead,goalkeeper,title,box,wicket
    - The Turkish lira threatened to fall.
    + North Korea threatened South Korea. ; PRK > KOR
threaten/V  -subj:* A=by R=obj absorb
    + The Thai deputies were threatened. ; - > THA
warn,caution/V  -comp:@mishap -subj:analyst,doctor,economist,expert,forecaster,meteorologist,researcher,scientist A=subj R=obj,against,comp.subj,of absorb -of:outbreak,flu,disease,epidemic,rain,snow,heat,recession,inflation,shortage,delay,storm,flood,famine,gale,frost,hail,thunderstorm,heatwave,avalanche,hurricane,typhoon,tornado,fog,tsunami,landslide,wind,flooding,wildfire,drought,earthquake,danger prio=-1 -comp.obj:famine,hunger,starvation,shortage,catastrophe,crisis,emergency,disaster,epidemic,outbreak,recession,bankruptcy,flood,drought
    + China warned Taiwan. ; CHN > TWN
    - Oxfam warned that Yemen faced famine.
    - The Irish weather office warned of gales.
    - Analysts in London warned that the shares of the Russian miner were too dear.
    - Chad warned that its wells would dry up.
vow,swear,pledge,promise/V  obj:revenge,retaliation,vengeance,reprisal,retribution A=subj R=against,on,for
    + Iran vowed revenge on Israel. ; IRN > ISR
vow,swear,pledge,promise,threaten/V  -subj:@athlete -comp.obj:@cause -comp.obj:@noble_aim comp:@hostile A=subj R=comp.obj,comp.against,on,against absorb prio=2
    + Iran vowed to punish Israel. ; IRN > ISR
    - Ghana vowed to fight corruption.
    - Ghana vowed to pursue reform.
issue,make,deliver,send/V  obj:threat,warning A=subj R=to,against
    + Russia issued a warning to Finland. ; RUS > FIN
threat/N  A=subj R=to,against need=AR
    + Turkey's threats against Syria alarmed Jordan. ; TUR > SYR
warning/N  A=subj R=to need=AR
    + China's warning to Australia was blunt. ; CHN > AUS
will,shall,would/V  verb:@revenge A=subj R=verb.obj,obj,on,against absorb
    + Iran will avenge the dead. ; IRN > -
retort,vow,swear/V  comp:* A=subj R=comp.obj,comp.subj,comp.against,comp.on absorb -comp:@private_act
    + Syria vowed that Israel would regret the raid. ; SYR > ISR
    - The Hungarian minister vowed to lose ten kilos.
face/V  obj:retaliation,punishment,consequence,reprisal,sanction,prosecution,arrest,action A=speaker! R=subj
    + The United States said that Iran would face retaliation. ; USA > IRN
threat/N  inf:* A=subj R=comp.obj,comp.on,to,against need=A
    + Iran's threat to act alarmed Japan. ; IRN > -
reconsider,review,rethink/V  obj:relation,tie,link,aid,cooperation,membership,support A=subj R=with,to,in
    + The European Union will review its ties with Belarus. ; EUR > BLR
will,would,shall/V  verb:arrest,jail,hit,strike,punish,destroy,prosecute,shoot,hang,crush A=speaker! R=verb.obj,subj! absorb -+not
    + Iran said that Israel would be punished. ; IRN > ISR
threaten/V  obj:@sharp_answer A=subj R=against,on,to absorb prio=1
    + China threatened countermeasures against Latvia. ; CHN > LVA
warn/V  of:@sharp_answer A=subj R=obj,to,against,of.against absorb prio=1 -subj:analyst,doctor,economist,expert,researcher,scientist
    + China warned Latvia of consequences. ; CHN > LVA
    - Doctors warned of a strong reaction.
promise,vow,pledge,swear,announce/V  obj:@sharp_answer obj.adj:@harsh A=subj R=to,against,on absorb prio=3
    + Algeria promised a firm reply to Morocco. ; DZA > MAR
    - Algeria promised a loan to Mali.
reserve/V  obj:right comp:respond,retaliate,act,strike,answer,react,hit A=subj R=comp.to,comp.against,to,against absorb
    + Jordan reserved the right to retaliate against Syria. ; JOR > SYR
put/V  on:notice A=subj R=obj
    + Washington put Panama on notice. ; USA > PAN
serve/V  obj:notice on:#party A=subj R=on
    + Washington served notice on Panama. ; USA > PAN
draw,lay/V  obj:line obj.adj:red A=subj R=for,on,to,against need=AR
    + Ankara drew a red line for Iraq. ; TUR > IRQ
make,issue,renew,repeat,send,utter,level,direct,hurl,brandish,wave/V  obj:threat A=subj R=against,to,at,on,obj prio=1
    + Serbia repeated its threats against Montenegro. ; SRB > MNE
threat/N  +death A=subj,by R=against,to,from need=0
    + The death threats against the Kenyan judges were many. ; - > KEN
intimidation,threat/N  A=subj,by R=against,to,toward,towards need=A +veiled,veil,open,fresh,explicit,direct,thinly
    + Turkey's veiled threats towards Cyprus went on. ; TUR > CYP
will,would,shall/V  verb:pay obj:price A=speaker! R=subj! absorb -+not
    + Serbia said that Albania would pay a high price. ; SRB > ALB
will,would,shall/V  verb:regret,rue A=speaker! R=subj! absorb -+not
    + Serbia said that Albania would regret the raid. ; SRB > ALB
    - The farmer said that he would pay.
will,would,shall/V  verb:respond,retaliate,react verb.subj:@they A=speaker! R=to,against! absorb -+not
    + Sudan said it would respond to Chad. ; SDN > TCD
    - The doctor said she would respond to the letter.
play/V  with:fire A=speaker! R=subj
    + Beijing said that Taiwan was playing with fire. ; CHN > TWN
menace/V  A=subj R=obj subj:#party
    + The rebels menaced the Chadian capital. ; TCD:REB > TCD
bare,show/V  obj:tooth,teeth A=subj R=at,to,toward
    + Serbia bared its teeth at Croatia. ; SRB > HRV
threaten/V  comp:veto,derail,torpedo,scuttle,undo,undermine A=subj R=comp.obj,comp.of,obj absorb prio=1
    + Hungary threatened to torpedo the Ukrainian bid. ; HUN > UKR
send/V  obj:message obj.adj:@harsh A=subj R=to prio=1
    + NATO sent a stern message to Serbia. ; IGO > SRB
warning/N  -subj:@athlete +stern,strong,blunt,final,grave,sharp,veiled,last,stark A=subj,by R=to,against need=A
    + China's stern warning came at noon. ; CHN > -
hint/V  at:@sharp_answer A=subj R=for,against,on,at.for,at.against absorb
    + Ghana hinted at tough measures against Togo. ; GHA > TGO
patience/N  with:#party A=poss R=with need=AR
    + Iran's patience with Turkey was at an end. ; IRN > TUR
await/V  subj:revenge,vengeance,retribution,punishment A=speaker R=obj
    + Iran said that revenge awaited Israel. ; IRN > ISR
stand/V  +idly A=subj R=by,to
    + Egypt would not stand idly by. ; EGY > - ; negated
hold/V  next:account obj:#party A=subj,speaker! R=obj
    + London said that Syria would be held to account. ; GBR > SYR
warning/N  +repeated,repeat A=of,subj,by R=to need=A -of:risk,danger
    + The repeated warnings of Algeria were ignored. ; DZA > -
will,would,shall/V  verb:take obj:measure,step,action,countermeasure obj.adj:necessary,appropriate,firm,further,retaliatory,decisive,strong,tough,harsh,resolute subj:#party A=subj R=against,to absorb -+not
    + Beijing will take firm action against Latvia. ; CHN > LVA
will,would,shall/V  verb:take obj:measure,step,action,countermeasure obj.adj:necessary,appropriate,firm,further,retaliatory,decisive,strong,tough,harsh,resolute verb.subj:@they A=speaker! R=against,to absorb -+not prio=1
    + Ghana said it would take decisive steps against Togo. ; GHA > TGO
will,would,shall/V  verb:pay +dearly,dear A=speaker! R=subj! absorb
    + Serbia said that Albania would pay dearly. ; SRB > ALB
consequence,reprisal/N  +serious,grave,dire,severe,heavy A=speaker! R=for!
    + London said there would be grave consequences for Syria. ; GBR > SYR
run/V  out:patience A=subj R=with,out.with
    + Turkey is running out of patience with Iraq. ; TUR > IRQ
lose/V  obj:patience A=subj R=with need=AR
    + Turkey has lost patience with Iraq. ; TUR > IRQ
risk/V  obj:war,sanction,retaliation,isolation,reprisal,intervention,punishment A=speaker! R=subj
    + Paris said that Belarus risked new sanctions. ; FRA > BLR
go/V  next:unpunished,unanswered A=speaker! R=subj
    + Iran said that Israel's raid would not go unanswered. ; IRN > ISR
suffer,bear,face/V  obj:consequence A=speaker,subj.by R=subj prio=1
    + London said that Syria would suffer the consequences. ; GBR > SYR

= THREATEN - 139
issue,set,give,present,deliver,send,hand,serve/V  obj:ultimatum A=subj R=to,for,iobj absorb prio=2
    + Russia gave Ukraine an ultimatum. ; RUS > UKR
    + Austria delivered an ultimatum to Serbia. ; AUT > SRB
ultimatum/N  A=subj,by,adj R=to,for,against need=A prio=1
    + NATO's ultimatum to Serbia expired. ; IGO > SRB
give/V  next:hour,day,week comp:withdraw,surrender,disarm,pull,lift,free,release,restore,comply,hand,free,disband,resign A=subj R=obj,iobj need=AR absorb prio=3
    + Uganda gave Rwanda three days to withdraw. ; UGA > RWA
set,give,impose,issue/V  obj:deadline A=subj R=to,for,iobj,obj need=A absorb prio=1
    + The rebels set a deadline for the Chadian government. ; TCD:REB > TCD
give,set/V  comp:deadline A=subj R=obj need=A absorb prio=1
    + Ottawa has given the Manila government a deadline. ; CAN > PHL
give/V  next:hour,hours,day,days,week,weeks comp:leave,quit,go,vacate,evacuate,depart,clear,stop,abandon -obj:@diplomat -iobj:@diplomat A=subj R=obj,iobj need=AR absorb prio=3
    + The Somali rebels gave Kenya a week to leave. ; SOM:REB > KEN
    - The hotel gave the Kenyan guests an hour to swim.

= THREATEN - 133
threaten,vow,warn/V  comp:strike,protest,march,demonstrate,walk,stop,paralyse,paralyze,rally subj:@mob A=subj R=comp.against,comp.in,against absorb prio=4
    + The miners threatened to strike. ; :LAB > -
threaten/V  obj:strike,stoppage,shutdown,protest,march,walkout subj:@mob A=subj R=against,in,at,of absorb prio=4
    + The Chilean miners threatened a strike. ; CHL > -
threaten,vow,warn/V  comp:paralyse,paralyze,block,blockade,shut,cripple,besiege,choke comp.obj:@route A=subj R=comp.obj,comp.in absorb prio=5 need=0 -subj:@troops
    + The Highland Front threatened to paralyse the highway. ; - > -

= THREATEN restrict 132
threaten,warn,vow/V  comp:@cutting A=subj R=comp.obj,comp.on,comp.against,comp.to,obj,against,on absorb prio=3
    + The United States threatened to impose sanctions on Iran. ; USA > IRN
threat/N  inf:@cutting A=subj R=comp.obj,comp.to,comp.on,to,against need=A prio=1
    + Moscow's threat to cut gas to Moldova alarmed Romania. ; RUS > MDA

= THREATEN restrict 1312
threaten,warn,vow/V  obj:@penalty A=subj R=on,against,for,of,to,obj absorb prio=3
    + Japan threatened tariffs on Thai rice. ; JPN > THA
threaten/V  with:@penalty A=subj R=obj absorb prio=4 -with:suspension
    + The European Union threatened Belarus with sanctions. ; EUR > BLR
    + The Swiss bank was threatened with a fine. ; - > CHE
warn/V  of:@penalty A=subj R=obj,of.on,of.against,on,against absorb prio=3
    + Japan warned Thailand of tariffs. ; JPN > THA
threat,warning/N  of:@penalty A=subj,by R=to,of.on,of.against,on,against need=A prio=1
    + Japan's threat of tariffs against Thailand was blunt. ; JPN > THA
hint/V  at:@penalty A=subj R=on,against,at.on,at.against absorb
    + Japan hinted at tariffs against Thailand. ; JPN > THA
consider,weigh,mull,contemplate,prepare,study,discuss,ready,debate/V  obj:sanction,tariff,embargo,boycott,countermeasure A=subj R=on,against need=AR absorb
    + Japan is weighing an embargo against Thailand. ; JPN > THA
consider,weigh,mull,contemplate/V  comp:impose,suspend,freeze,ban,blacklist,sanction,cut A=subj R=comp.on,comp.against,comp.to,comp.obj,comp.from need=AR absorb prio=1
    + Japan is mulling suspending aid to Myanmar. ; JPN > MMR
will,would,shall/V  verb:face verb.obj:sanction,tariff,fine,embargo A=speaker! R=subj! absorb prio=1 -+not
    + Japan said that Thailand would face tariffs. ; JPN > THA
wield,brandish,wave,dangle/V  obj:threat,spectre,prospect of:@penalty A=subj R=against,on,over,of.on,of.against absorb prio=2
    + Japan brandished the threat of tariffs on Thailand. ; JPN > THA
tell/V  comp:expect comp.obj:@penalty A=subj R=obj absorb prio=3
    + London told Zimbabwe to expect sanctions. ; GBR > ZWE
threaten,vow,promise/V  comp:hit,retaliate,respond,answer comp.with:@penalty A=subj R=comp.on,comp.at,comp.to,comp.against,on,against absorb prio=5
    + China vowed to hit back with duties on Thai rice. ; CHN > THA
will,would,shall/V  verb:kick,take,come,follow,apply,enter subj:@penalty A=speaker! R=subj.on,subj.against,for,to absorb
    + Washington said that tariffs on Thai steel would follow. ; USA > THA

= THREATEN restrict 1322
threaten,vow,warn/V  comp:ban,outlaw,dissolve,proscribe comp.obj:party,movement,front,brotherhood A=subj R=comp.obj,comp.of absorb prio=4
    + Algeria threatened to outlaw the Berber party. ; DZA > :PTY

= THREATEN restrict 1323
threaten,vow,warn/V  comp:impose,declare,order,clamp comp.obj:curfew,lockdown A=subj R=comp.on,comp.in absorb prio=4
    + The general threatened to impose a curfew on Thailand. ; THA:MIL > THA

= THREATEN restrict 1324
threaten,vow,warn/V  comp:impose,declare,proclaim comp.obj:law,emergency,rule,state A=subj R=comp.on,comp.in absorb prio=4
    + The general threatened to declare martial law in Thailand. ; THA:MIL > THA

= THREATEN relations 1313
threaten,vow,warn/V  comp:@breaking -comp.obj:record,title,spell,mould,lead -subj:@athlete A=subj R=comp.with,comp.obj,comp.from,with absorb prio=3
    + Serbia threatened to break off relations with Albania. ; SRB > ALB
threaten/V  obj:withdrawal,walkout,rupture,break,exit,departure,recall A=subj R=from,with,of absorb prio=3
    + Fiji threatened a walkout from the Commonwealth. ; FJI > IGO
threaten/V  with:suspension,exclusion,isolation,rupture,expulsion A=subj R=obj prio=4
    + The Commonwealth threatened Fiji with suspension. ; IGO > FJI
threat/N  inf:@breaking A=subj R=comp.with,comp.from,comp.obj,with need=A prio=1
    + Fiji's threat to quit the Commonwealth was serious. ; FJI > IGO
threaten,vow,warn/V  comp:recall,withdraw comp.obj:@diplomat A=subj R=comp.from,comp.to,comp.in,from,to absorb prio=5
    + Morocco threatened to recall its ambassador from Spain. ; MAR > ESP
think/V  over:relation,tie,link,aid,cooperation,membership A=subj R=with,over.with,over.to
    + Norway is thinking over its aid to Malawi. ; NOR > MWI
reassess,re-examine,reexamine,re-evaluate,reevaluate,revisit/V  obj:relation,tie,link,aid,cooperation,membership,support,participation A=subj R=with,to,in
    + Norway reassessed its ties with Belarus. ; NOR > BLR
consider,weigh,mull,contemplate/V  comp:leave,quit,withdraw,recall,sever,break,boycott,pull,walk A=subj R=comp.from,comp.with,comp.obj need=AR absorb -comp.obj:race,club,team
    + Norway is considering severing its ties with Belarus. ; NOR > BLR
threaten,vow,warn/V  comp:scrap,end,cancel,tear,abandon,suspend,terminate,stop,freeze comp.obj:@treaty A=subj R=comp.with,comp.obj,with absorb prio=4
    + Manila threatened to scrap its pact with Japan. ; PHL > JPN
threaten,vow,warn/V  comp:end,stop,suspend,cut,freeze,halt,sever,review comp.obj:@relation A=subj R=comp.with,comp.to,with absorb prio=4
    + Iran threatened to end cooperation with the IAEA. ; IRN > UNO
threaten,vow,warn/V  comp:bring,topple,sink comp.obj:government,coalition,cabinet A=subj R=comp.obj absorb prio=4
    + The Flemish party threatened to bring down the Belgian government. ; BEL > BEL

= THREATEN relations 134
threaten,vow,warn/V  comp:suspend,halt,break,quit,leave,boycott,walk,end,stop,abandon comp.obj:talk,negotiation,dialogue,peace,conference,summit,round A=subj R=comp.with,comp.of,with absorb prio=4
    + Sudan threatened to suspend its talks with Chad. ; SDN > TCD

= THREATEN relations 135
threaten,vow,warn/V  comp:end,halt,suspend,stop,abandon comp.obj:mediation,mission,facilitation,involvement A=subj R=comp.in,comp.between,in absorb prio=5
    + Oman threatened to end its mediation in Sudan. ; OMN > SDN

= THREATEN relations 1311
threaten,vow,warn/V  comp:cut,suspend,stop,withhold,freeze,halt,end,slash,reduce,withdraw comp.obj:aid,assistance,funding,loan,help,support,credit A=subj R=comp.to,comp.for,comp.from,comp.of,obj,to,for absorb prio=4
    + Sweden threatened to suspend aid to Uganda. ; SWE > UGA

= THREATEN violence 138
threaten,vow,swear/V  -subj:@athlete -comp.obj:@cause comp:@fighting A=subj R=comp.obj,comp.on,comp.against,obj absorb prio=3
    + Iraq threatened to burn the Kuwaiti oilfields. ; IRQ > KWT
threaten,promise,vow,pledge/V  obj:@violence_noun A=subj R=on,against,in,to,with,at,of absorb prio=3
    + The Basque rebels threatened new bombings in France. ; ESP:REB > FRA
    - The storm threatened violence.
threat,warning/N  of:@violence_noun A=subj,by R=to,against,of.on,of.against need=A prio=1
    + Ethiopia's threat of war against Eritrea was loud. ; ETH > ERI
threat/N  inf:@fighting A=subj R=comp.obj,comp.on,comp.against,to,against need=A prio=1
    + Iraq's threat to bomb Kuwait was loud. ; IRQ > KWT
warn/V  of:@violence_noun A=subj R=obj,of.on,of.against,against absorb prio=2 subj:#party obj:#party
    + Ethiopia warned Eritrea of war. ; ETH > ERI
rule_out/V  +not obj:force,action,strike,war,option,intervention,attack,use,offensive A=subj R=against,in,on absorb status=actual
    + Ankara did not rule out force against Syria. ; TUR > SYR
leave/V  obj:door to:force,action,strike,war,intervention A=subj R=against,in,on,to.against absorb prio=3
    + Ankara left the door open to action against Syria. ; TUR > SYR
leave,keep/V  obj:option on:table A=subj R=against,for,obj absorb
    + Ankara kept the military option on the table. ; TUR > -
table/N  +on be:option,force,action A=speaker R=against,for,with need=A
    + Ankara said that all options were on the table against Syria. ; TUR > SYR
will,would,shall/V  verb:attack,target,bomb,shell,invade,bombard,hit,strike,shoot,destroy,storm,retaliate verb.subj:@they A=speaker! R=obj,on,against,in! absorb prio=1 -+not
    + Iraq said it would bomb Kuwait. ; IRQ > KWT
    - The swimmer said he would attack the record.
will,would,shall/V  verb:begin,launch,mount,unleash,open,start verb.obj:attack,offensive,strike,war,operation,assault,invasion,jihad verb.subj:@they A=speaker! R=on,against,in absorb prio=1 -+not
    + Turkey said it would launch an offensive in Syria. ; TUR > SYR
hint/V  at:@violence_noun A=subj R=on,against,at.on,at.against absorb prio=1
    + Ankara hinted at strikes against Syria. ; TUR > SYR
consider,weigh,mull,contemplate,threaten/V  obj:strike,intervention,attack,retaliation,action obj.adj:military,air,armed,missile A=subj R=on,against,in need=AR absorb prio=3
    + Ankara is weighing military action against Syria. ; TUR > SYR
brandish,wave,wield,raise/V  obj:threat,spectre,prospect of:@violence_noun A=subj R=against,of.against,of.with,on,with absorb prio=2
    + Eritrea raised the spectre of war with Djibouti. ; ERI > DJI
threaten,vow,warn/V  comp:wipe,turn,reduce,drown,bury comp.obj:#party A=subj R=comp.obj,obj absorb prio=4
    + Iraq threatened to turn Kuwait into ashes. ; IRQ > KWT
call,declare/V  obj:jihad A=subj R=against,on
    + The Somali rebels declared jihad against Ethiopia. ; SOM:REB > ETH
hesitate/V  +not comp:strike,attack,bomb,hit,invade,retaliate,shoot,respond,fight A=subj R=comp.obj,comp.against,comp.to,against absorb
    + Turkey would not hesitate to strike Syria. ; TUR > SYR ; actual
will,would,shall/V  verb:turn,reduce,burn into:ash,ashes,ruin,sea,graveyard,rubble,dust A=speaker! R=obj absorb
    + North Korea said it would turn Japan into ashes. ; PRK > JPN
ready,prepared,willing,poised/A  comp:strike,attack,bomb,fight,invade,retaliate,shoot,destroy subj:#party A=subj R=comp.obj,comp.against,comp.in,comp.on absorb prio=3 -subj:@athlete
    + Turkey is ready to strike Syria. ; TUR > SYR
ready,prepared,willing/A  comp:use comp.obj:force,weapon subj:#party A=subj R=comp.against,against,comp.on absorb prio=3
    + Turkey is ready to use force against Syria. ; TUR > SYR
threaten/V  with:@violence_noun A=subj R=obj absorb prio=4
    + Ethiopia threatened Eritrea with war. ; ETH > ERI
    + The rebels threatened Togo with bombings. ; TGO:REB > TGO
open/A  subj:option A=speaker! R=against,for
    + Ankara said that all options were open against Syria. ; TUR > SYR
will,would,shall/V  verb:answer,meet,respond,reply with:@violence_noun A=subj R=obj,to absorb -+not
    + Iran will answer Israel with war. ; IRN > ISR
prepare,ready/V  comp:strike,bomb,attack,fight,invade,retaliate,shell -subj:* A=obj R=comp.obj,comp.against,comp.in absorb prio=3 -obj:@athlete
    + Israel's air force is prepared to bomb Iran. ; ISR > IRN
rule_out/V  +not -subj:* obj:war,force,strike,action,attack,intervention A=speaker! R=obj.with,with,against absorb
    + Ankara said that war with Syria could not be ruled out. ; TUR > SYR ; actual
promise/V  comp:war,hell,death,revenge,vengeance A=subj R=obj absorb prio=3
    + The Somali rebels promised Kenya a long war. ; SOM:REB > KEN
cause/N  for:war be:* A=speaker! R=be
    + Ankara said that the Greek move would be a cause for war. ; TUR > GRC
leave,keep/V  next:open next:use,option,possibility,threat next:force,intervention,action,strike,attack,war A=subj R=against,in,comp.against
    + NATO left open the use of force against Serbia. ; IGO > -
    - Ghana left open the use of the old bridge.
reserve/V  obj:option,use obj.of:force,intervention,action,strike,attack A=subj R=against,in,obj.against,obj.in,of.against,of.in
    + Turkey reserved the option of military action in Iraq. ; TUR > IRQ
will,would,shall/V  verb:regard,view,see,treat,consider,count,interpret as:act,declaration as.of:war,aggression A=subj,speaker! R=obj.by,obj.adj,obj.poss absorb -+not
    + Sudan said it would regard a blockade as an act of war. ; SDN > -
    - Sudan said it would regard the gift as an act of kindness.
will,would,shall,could,may/V  verb:become next:target A=speaker! R=subj absorb -+not
    + Moscow said that the Finnish base would become a target. ; RUS > FIN
treat,regard,consider,view/V  as:target,enemy,fugitive obj:* as.adj:military,legitimate,fair A=speaker! R=obj absorb prio=2
    + The Colombian rebels said they would treat American engineers as military targets. ; COL:REB > USA
will,would,shall/V  verb:strike,hit,bomb,attack,destroy,crush,burn,flatten,shell verb.subj:we A=speaker! R=obj,obj.poss absorb -+not
    + "We shall strike their cities," the Ethiopian general said. ; ETH > -
turn/V  next:ash,dust,hell,graveyard,rubble,cinder,wasteland,inferno A=subj R=obj obj:#party -subj:fire,bomb,war prio=1
    + Iran can turn Israel into ash. ; IRN > ISR

= THREATEN violence 1381
threaten,vow,warn/V  comp:blockade,besiege,encircle A=subj R=comp.obj,comp.of absorb prio=4
    + Eritrea threatened to blockade Djibouti. ; ERI > DJI

= THREATEN violence 1383
threaten,vow,warn/V  comp:@ransom_act comp.obj:hostage,captive,prisoner,tourist,engineer,soldier,journalist,pilot A=subj R=comp.obj,obj absorb prio=4
    + The rebels threatened to kill two Danish hostages. ; :REB > DNK

= THREATEN violence 1384
threaten,vow,warn/V  comp:bomb,bombard,shell,attack,invade,strike comp.obj:#state A=subj R=comp.obj,obj absorb prio=4
    + Iraq threatened to invade Jordan. ; IRQ > JOR

= THREATEN violence 1385
threaten,vow,warn/V  comp:use,fire,launch,drop,unleash,deploy,detonate comp.obj:weapon,bomb,missile,warhead,gas,arsenal A=subj R=comp.on,comp.against,comp.at,against,on,obj absorb prio=4
    + North Korea threatened to use nuclear weapons against Japan. ; PRK > JPN
threaten/V  with:holocaust,annihilation,strike,attack,weapon with.adj:nuclear,atomic,chemical A=subj R=obj absorb prio=5
    + North Korea threatened Japan with a nuclear attack. ; PRK > JPN

= THREATEN violence 1382
threaten,vow,warn/V  comp:send,deploy,move,march comp.obj:@force_unit A=subj R=comp.into,comp.to,comp.against absorb prio=4
    + Chad threatened to send soldiers into Sudan. ; TCD > SDN

= THREATEN arrest 137
threaten,vow,warn,seek/V  comp:arrest,jail,detain,imprison,prosecute,try,hunt A=subj R=comp.obj,obj absorb prio=3
    + Spain threatened to arrest the Venezuelan minister. ; ESP > VEN
issue,seek,obtain/V  obj:warrant A=subj R=for,against,of
    + The International Criminal Court issued a warrant for a Sudanese minister. ; IGO > SDN
warrant/N  +arrest  A=subj,adj R=for,against need=R
    + There were arrest warrants for the Sudanese president. ; - > SDN
threaten,promise,pledge,vow/V  obj:arrest,prosecution,detention,crackdown A=subj R=of,on,against absorb prio=3
    + Belarus threatened a crackdown on miners. ; BLR > :LAB
threaten/V  with:arrest,prison,jail,prosecution,imprisonment,trial,charge,detention A=subj R=obj absorb prio=4
    + Belarus threatened the miners with prison. ; BLR > :LAB
threaten,vow,warn/V  comp:crush,suppress,crack,quell,disperse,punish comp.obj:@unrest A=subj R=comp.by,comp.of,comp.in,comp.obj absorb prio=4
    + Belarus threatened to crush the strike of the miners. ; BLR > :LAB
issue,seek,obtain,request,reissue,approve/V  obj:warrant,notice obj.adj:arrest,red,wanted A=subj R=for,against,of absorb prio=1
    + Interpol issued a red notice for two Libyan generals. ; IGO > LBY
put,place/V  on:list on.adj:wanted,want A=subj R=obj
    + Moscow put a Latvian judge on its wanted list. ; RUS > LVA
put,place,offer/V  obj:bounty,reward,price A=subj R=on,for,on.of,for.of,for.for
    + The United States put a bounty on a Yemeni commander. ; USA > YEM
seek,demand/V  obj:arrest A=subj R=of,for absorb
    + The prosecutor sought the arrest of the Libyan minister. ; LBY:JUD > LBY
want/V  for:crime,murder,genocide,trial,terrorism -subj:* R=obj A=by,in
    + The Libyan colonel is wanted for murder. ; - > LBY
try,sentence/V  in:absentia A=subj R=obj prio=3
    + Two Libyan colonels were tried in absentia in Paris. ; - > LBY
threaten,vow,promise,pledge/V  comp:put,bring,drag,haul comp.in:dock,jail,prison,court A=subj R=comp.obj absorb prio=4
    + Peru's president promised to put the generals in the dock. ; PER > PER
threaten,vow,promise,pledge/V  comp:bring,put comp.to:justice,trial,account A=subj R=comp.obj absorb prio=4
    + Kenya vowed to bring the Somali gunmen to justice. ; KEN > SOM
threaten,vow,promise,pledge/V  comp:put comp.on:trial A=subj R=comp.obj absorb prio=4
    + Peru vowed to put the generals on trial. ; PER > PER
have/V  obj:warrant A=subj R=for,against
    + London has a warrant for a Libyan banker. ; GBR > LBY
warrant/N  next:out A=by R=for,against need=0
    + A warrant is out for the Libyan banker. ; - > -
put_out/V  obj:warrant A=subj R=for,against
    + Armenia put out a warrant for a Georgian banker. ; ARM > GEO
will,would,shall/V  verb:bring to:justice,book,account,trial A=speaker! R=obj absorb -+not
    + London said the Libyan bombers would be brought to justice. ; GBR > LBY
    - The Libyan clerk said the dog would be brought to the vet.
will,would,shall/V  verb:bring next:book A=speaker! R=subj absorb -+not
    + "The killers will be brought to book, whoever they are," the Kenyan president said. ; KEN > -
will,would,shall/V  verb:answer for:it,this,crime,deed,act,blood,killing,murder,massacre A=speaker! R=subj absorb -+not
    + London said that the Libyan bombers would answer for this crime. ; GBR > LBY
serve,execute,enforce/V  obj:warrant obj.adj:arrest A=subj R=on,for,against
    + Police will serve the arrest warrants on the Kenyan bankers. ; :COP > KEN ; planned

= THREATEN expel 131
threaten,vow/V  comp:expel,evict,deport,banish A=subj R=comp.obj,obj absorb prio=3
    + Jordan threatened to expel the Iranian ambassador. ; JOR > IRN
threaten/V  obj:expulsion,deportation,eviction A=subj R=of absorb prio=3
    + Jordan threatened the expulsion of the Iranian consul. ; JOR > IRN
threaten/V  with:deportation,eviction,expulsion A=subj R=obj absorb prio=5 -subj:@outside_body
    + Malta threatened the Libyan migrants with deportation. ; MLT > LBY
threaten,vow,warn/V  comp:throw,kick,send,drive comp.obj:@outsider A=subj R=comp.obj absorb prio=4
    + Chad threatened to throw out the French observers. ; TCD > FRA
threaten,vow,warn,promise/V  comp:return,send,repatriate,remove,drive,deport comp.obj:migrant,refugee,immigrant,family A=subj R=comp.obj absorb prio=5
    + Malta threatened to send back the Libyan refugees. ; MLT > LBY

= THREATEN territory 1382
threaten,vow/V  comp:annex,secede,occupy,seize,split,partition A=subj R=comp.obj,comp.from,obj absorb prio=4
    + Israel threatened to annex the West Bank. ; ISR > PSE
threaten,promise,vow/V  obj:@ground_lost A=subj R=from,of absorb prio=4
    + Kurdish rebels threatened secession from Iraq. ; IRQ:REB > IRQ
threaten,vow,pledge,promise,swear/V  comp:take,recover,reclaim,liberate,reunify,capture,regain,retake comp.obj:#place A=subj R=comp.obj absorb prio=4
    + Argentina vowed to reclaim the Falklands. ; ARG > GBR
threat/N  inf:annex,secede,occupy,seize,split A=subj R=comp.obj,comp.from need=A prio=2
    + Serbia's threat to annex Kosovo was loud. ; SRB > KOS
will,would,shall/V  verb:take,seize,recover,retake,annex,occupy,reclaim verb.subj:@they by:force A=speaker! R=obj absorb
    + Baku said it would take the province by force. ; AZE > -
threaten,vow/V  comp:declare,proclaim comp.obj:independence,secession,republic A=subj R=comp.from absorb prio=5
    + The Basque leader threatened to declare independence from Spain. ; ESP > ESP
