# THREATEN: threats, ultimatums, forceful warnings; the mode is what is threatened.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate

= THREATEN - 130
threaten/V  A=subj R=obj,against,comp.obj,comp.subj absorb -obj:goal,record,lead,goalkeeper,title,box,wicket
    + North Korea threatened South Korea. ; PRK > KOR
warn,caution/V  A=subj R=obj,against,comp.subj,of absorb prio=-1 -of:storm,flood,famine,drought,earthquake,danger,gale,frost,hail,rain,snow,thunderstorm,heatwave,avalanche,hurricane,typhoon,tornado,fog,tsunami,landslide,wind,flooding,wildfire -subj:analyst,economist,broker,trader,scientist,researcher,doctor,conservationist,label,sign,guidebook,forecaster,meteorologist,engineer,astronomer,biologist,dentist,psychologist,nutritionist,lifeguard,climatologist,geologist,vet,librarian,sticker,watchdog
    + China warned Taiwan. ; CHN > TWN
    - The Irish weather office warned of gales.
    - Analysts in London warned that the shares of the Russian miner were too dear.
vow,swear,pledge/V  obj:revenge,retaliation,vengeance,reprisal,retribution A=subj R=against,on,for
    + Iran vowed revenge on Israel. ; IRN > ISR
vow,swear,pledge,promise,threaten/V  comp:@hostile A=subj R=comp.obj,comp.against,on,against absorb prio=2
    + Iran vowed to punish Israel. ; IRN > ISR
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
    + The United States said that Iran would face consequences. ; USA > IRN
threat/N  inf:* A=subj R=comp.obj,comp.on,to,against need=A
    + Iran's threat to close the strait alarmed Japan. ; IRN > -
reconsider,review,rethink/V  obj:relation,tie,link,aid,cooperation,membership,support A=subj R=with,to,in
    + The European Union will review its ties with Belarus. ; EUR > BLR

will,would,shall/V  verb:arrest,jail,hit,strike,punish,destroy,prosecute,shoot,hang,crush A=speaker! R=verb.obj,subj! absorb -+not
    + Iran said that Israel would be punished. ; IRN > ISR

= THREATEN restrict 132
threaten,warn,vow/V  comp:@cutting A=subj R=comp.obj,comp.on,comp.against,comp.to,obj,against,on absorb prio=3
    + The United States threatened to impose sanctions on Iran. ; USA > IRN
threaten/V  with:sanction,tariff,embargo,ban,fine A=subj R=obj prio=3
    + The European Union threatened Belarus with sanctions. ; EUR > BLR

= THREATEN relations 131
threaten,vow,warn/V  comp:@breaking A=subj R=comp.with,comp.obj,comp.from,with absorb prio=3
    + Serbia threatened to break off relations with Albania. ; SRB > ALB

= THREATEN violence 138
threaten,vow,swear/V  comp:@fighting A=subj R=comp.obj,comp.on,comp.against,obj absorb prio=3
    + Iraq threatened to attack Israel. ; IRQ > ISR
threaten/V  with:war,force,attack,invasion,missile,death,strike A=subj R=obj prio=3
    + Ethiopia threatened Eritrea with war. ; ETH > ERI

= THREATEN arrest 1385
threaten,vow,warn,seek/V  comp:arrest,jail,detain,imprison,prosecute A=subj R=comp.obj,obj absorb prio=3
    + Spain threatened to arrest the Venezuelan minister. ; ESP > VEN
issue,seek,obtain/V  obj:warrant A=subj R=for,against,of
    + The International Criminal Court issued a warrant for a Sudanese minister. ; IGO > SDN
warrant/N  +arrest  A=subj,adj R=for,against need=R
    + There were arrest warrants for the Sudanese president. ; - > SDN

= THREATEN expel 1384
threaten,vow/V  comp:expel,evict,deport,banish A=subj R=comp.obj,obj absorb prio=3
    + Jordan threatened to expel the Iranian ambassador. ; JOR > IRN

= THREATEN territory 138
threaten,vow/V  comp:annex,secede,occupy,seize,split,partition A=subj R=comp.obj,comp.from,obj absorb prio=4
    + Israel threatened to annex the West Bank. ; ISR > PSE
