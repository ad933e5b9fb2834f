# CONCEDE: verbal yielding: announced withdrawals and ceasefires, lifted measures, pardons, apologies, dropped demands.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate

= CONCEDE - 080
yield,bow,relent,capitulate,cave,buckle/V  A=subj R=to,before -+not,never
    + Greece bowed to Germany. ; GRC > DEU
back_down/V  A=subj R=to,on -+not
    + Serbia backed down. ; SRB > -
give/V  obj:way,ground A=subj R=to,on -+not
    + Iran has given way to Russia. ; IRN > RUS
give_in/V  A=subj R=to -+not
    + Mali gave in to France. ; MLI > FRA
climb_down/V  A=subj R=to,over -+not
    + Turkey climbed down. ; TUR > -
concede,admit,acknowledge/V  A=subj R=comp.subj,to,obj absorb prio=-1 -+not
    + Libya admitted that Chad had a claim. ; LBY > TCD
accept/V  obj:blame,responsibility,defeat,demand,condition,ultimatum,verdict,result,resignation A=subj R=by,of,from,for -+not
    + Libya accepted responsibility for the bombing. ; LBY > -
drop,abandon,shelve,scrap,withdraw,waive,renounce,forgo/V  obj:demand,claim,plan,charge,case,condition,objection,threat,tax,complaint,lawsuit,veto,opposition,bill A=subj R=against,to,on,for,from -+not
    + Japan dropped its objections to the Korean plan. ; JPN > KOR
give_up/V  obj:demand,claim,plan,power,right,weapon,program,programme,seat A=subj R=to,on,for -+not
    + Iraq gave up its claim to Kuwait. ; IRQ > KWT
stop,cease/V  comp:threaten,insist A=subj R=comp.obj absorb
    + Iran has stopped threatening Iraq. ; IRN > IRQ
compromise/V  A=subj R=with,on
    + Israel compromised with Jordan. ; ISR > JOR
offer/V  obj:concession,amnesty,resignation,ceasefire,truce A=subj R=to,iobj prio=1
    + Turkey offered concessions to Greece. ; TUR > GRC
make/V  obj:concession A=subj R=to
    + Syria made concessions to Israel. ; SYR > ISR
allow,permit,let,authorize,authorise/V  A=subj R=obj,comp.subj absorb comp:return,leave,land,enter,pass,resume,work,operate,travel,cross,visit,use,fly,stay,hold,vote,run prio=-1 -+not
    + Sudan allowed the Americans to return. ; SDN > USA

= CONCEDE - 081
lift,ease,relax,end,cancel,suspend,repeal,revoke,remove,rescind,annul,scrap,abolish/V  obj:@measure A=subj R=on,against,of,from -+not
    + The United States lifted sanctions on Libya. ; USA > LBY
reopen/V  obj:border,embassy,port,airport,bridge,school,university,crossing,road,frontier A=subj R=with,to,in
    + Iran reopened its border with Iraq. ; IRN > IRQ
lifting,easing/N  A=by,subj R=on,against,of need=A
    + The lifting by Turkey of the blockade was welcomed. ; TUR > -

= CONCEDE - 0811
pardon,amnesty,acquit,exonerate,reprieve/V  A=subj R=obj
    + Iran pardoned two American hikers. ; IRN > USA
grant,declare,proclaim,announce,decree,offer,issue/V  obj:amnesty,pardon,clemency,reprieve A=subj R=to,iobj,for
    + Colombia declared an amnesty for the rebels. ; COL > :REB
commute/V  obj:sentence A=subj R=of,on
    + Indonesia commuted the sentence of two Australians. ; IDN > AUS

= CONCEDE - 055
apologize,apologise/V  A=subj R=to,for
    + Israel apologised to Turkey. ; ISR > TUR
express,offer,voice/V  obj:@penitence A=subj R=to,for,over prio=1
    + Japan offered an apology to China. ; JPN > CHN
apology/N  A=subj,from R=to need=AR
    + China accepted Japan's apology to Russia. ; JPN > RUS
sorry/A  A=subj R=for,to need=A
    + Australia is sorry. ; AUS > -

= CONCEDE - 087
declare,announce,order,call,proclaim/V  obj:ceasefire,truce,halt,pause,withdrawal,pullout,pullback,end A=subj R=with,from,in,against,of,to absorb
    + Israel announced a ceasefire with Hamas. ; ISR > PSE
will,would/V  verb:withdraw,retreat,evacuate,disarm,surrender,vacate A=subj R=from,to -+not,never absorb
    + Syria will withdraw from Lebanon. ; SYR > LBN
agree,promise,pledge,decide,vow,undertake,offer/V  inf:@yielding A=subj R=comp.from,comp.obj,comp.to,with absorb prio=1 -+not
    + Israel decided to withdraw from Gaza. ; ISR > PSE
