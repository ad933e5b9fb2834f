# RETREAT: carried-out yielding: withdrawal, release, disarmament, ceasefire, access, resignation.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate

= RETREAT withdraw 0874
withdraw,retreat,evacuate,vacate/V  A=subj R=from,obj -from:doubles,final,event,treaty,pact,talk,race,tournament,agreement,organization,organisation,union,convention,court,accord -obj:@proposal,ambassador,statement,complaint,claim -obj:support,charge,ambassador,cash
    + Israel withdrew from Lebanon. ; ISR > LBN
pull,remove/V  obj:@force A=subj R=from
    + Russia pulled its troops from Georgia. ; RUS > GEO
pull_out/V  A=subj R=of,from
    + Vietnam pulled out of Cambodia. ; VNM > KHM
pull_back/V  A=subj R=from
    + Turkey pulled back from Syria. ; TUR > SYR
withdrawal,pullout,pullback,retreat,evacuation/N  A=subj,of R=from need=A
    + Israel's withdrawal from Lebanon was quick. ; ISR > LBN
move_out/V  A=subj R=of,from of:* prio=3
    + Ethiopian troops moved out of Somalia. ; ETH > SOM
leave,quit,abandon/V  subj:@force A=subj R=obj
    + American soldiers left Somalia. ; USA > SOM
return,cede/V  obj:territory,land,area,province,island,hill,base A=subj R=to
    + Britain returned the territory to China. ; GBR > CHN

= RETREAT release 0841
release,free,liberate/V  A=subj R=obj -obj:report,figure,album,statement,document,film,data,video,tape,fund,name,result,detail,list,water,photo,picture
    + Iran released two American journalists. ; IRN > USA
let,set/V  comp:go,free A=subj R=comp.obj,obj,comp.subj
    + Syria let the Turks go. ; SYR > TUR
hand_over/V  obj:@captive A=subj R=to,obj
    + Syria handed over the prisoners to Turkey. ; SYR > TUR
swap,exchange/V  obj:@captive A=subj+with joint
    + Iran exchanged prisoners with Iraq. ; IRN,IRQ > -
release,freeing/N  A=by R=of,poss need=R
    + Britain hailed the release of the American soldiers. ; - > USA

turn_over/V  obj:@captive A=subj R=to,obj
    + Syria turned over the prisoners to Turkey. ; SYR > TUR
set_free/V  A=subj R=obj
    + Iran set free a British sailor. ; IRN > GBR

= RETREAT disarm 0872
disarm,demobilise,demobilize/V  A=subj R=obj
    + The rebels disarmed. ; :REB > -
surrender,hand,turn,lay/V  obj:weapon,arms,rifle,gun A=subj R=to
    + The rebels surrendered their weapons. ; :REB > -
lay/V  obj:arm,arms,weapon,rifle,gun A=subj R=to
    + The guerrillas laid down their arms. ; :REB > -
surrender/V  A=subj R=to -obj:*
    + The rebels surrendered to the Angolan army. ; :REB > AGO
dismantle,destroy,scrap,decommission/V  obj:missile,weapon,arsenal,warhead,stockpile,reactor A=subj R=of subj:#state
    + Libya dismantled its missiles. ; LBY > -

= RETREAT ceasefire 0871
ceasefire,truce/N  A=between+subj+with R=with joint need=A prio=-1
    + The ceasefire between Iran and Iraq held. ; IRN,IRQ > -
cease,hold,stop,halt/V  obj:fire,hostility,fighting,shelling,bombing,attack,offensive A=subj R=on,against
    + Syria ceased fire. ; SYR > -
observe,respect,honour,honor/V  obj:ceasefire,truce A=subj+with joint
    + Sudan observed the truce. ; SDN > -

= RETREAT access 0861
let_in/V  A=subj R=obj,in
    + Iraq let in the United Nations inspectors. ; IRQ > UNO
admit/V  obj:inspector,observer,monitor,convoy,peacekeeper,journalist,refugee A=subj R=obj
    + Iran admitted the United Nations inspectors. ; IRN > UNO
allow,let,permit/V  A=subj R=obj,comp.subj absorb comp:enter,in,inspect,visit obj:inspector,observer,monitor,convoy,peacekeeper,journalist,worker,delegation,refugee
    + Sudan allowed the convoy to enter. ; SDN > -
grant,give/V  obj:access A=subj R=to,iobj
    + Iraq granted access to the United Nations. ; IRQ > UNO

= RETREAT resign 0832
resign,abdicate/V  A=subj -obj:*
    + The Lebanese prime minister resigned. ; LBN > -
step_down/V  A=subj
    + The Lebanese prime minister stepped down. ; LBN > -
step_aside/V  A=subj
    + The Lebanese prime minister stepped aside. ; LBN > -
stand_down/V  A=subj
    + The Lebanese prime minister stood down. ; LBN > -
quit,leave,vacate,relinquish/V  obj:@post A=subj
    + The Greek minister quit his post. ; GRC > -
resignation/N  A=subj,of need=A prio=-1
    + The resignation of the Greek minister was no surprise. ; GRC > -
hand,tender,submit/V  obj:resignation A=subj
    + The Peruvian premier tendered his resignation. ; PER > -
