# ASSAULT: deliberate violence, by mode.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate

= ASSAULT - 190
attack,assault/V  A=subj R=obj,on -obj:problem,issue,plan,policy,idea,record,speech,law
    + Rebels attacked Chad from the east. ; :REB > TCD
    - Turkey attacked the plan in a speech.
invade,overrun/V  A=subj R=obj
    + Iraq invaded Kuwait. ; IRQ > KWT
storm,raid/V  A=subj R=obj
    + Israeli soldiers stormed the ship. ; ISR > -
fight/V  A=subj+with R=against,obj -obj:corruption,poverty,disease,crime,fire,inflation -for:election,seat
    + Ethiopia fought Eritrea for two years. ; ETH > ERI
clash,battle/V  A=subj+with R=obj joint
    + Indian troops clashed with Chinese soldiers. ; IND,CHN > -
kill,slay/V  A=subj R=obj,in
    + Israel killed three Palestinians. ; ISR > PSE
attack,assault,offensive,onslaught,incursion,raid,invasion,strike/N  A=subj,adj R=on,against,obj,into need=A
    + Russia's invasion of Ukraine began in February. ; RUS > UKR
    + An Israeli attack on Lebanon began at dawn. ; ISR > LBN
clash,battle,fighting,firefight,skirmish/N  A=subj+with+between R=against joint
    + There were clashes between Armenia and Azerbaijan. ; ARM,AZE > -

= ASSAULT aerial 195
bomb,bombard/V  A=subj R=obj,on,in
    + Turkish jets bombed Iraq. ; TUR > IRQ
airstrike/N  A=subj,adj R=on,against,in
    + Israeli airstrikes on Syria went on. ; ISR > SYR
strike,raid,attack/N  +air,aerial  A=subj,adj R=on,against,in
    + An Israeli air raid on Lebanon killed two people. ; ISR > LBN

= ASSAULT explosives 183
blow_up/V  A=subj R=obj
    + Rebels blew up a bridge. ; :REB > -
bomb/V  A=subj R=obj obj:@building
    + Russian rebels bombed a Georgian barracks. ; RUS > GEO

= ASSAULT firearms 190
shoot/V  A=subj R=obj,at -obj:film,video,picture,scene
    + Israeli soldiers were shooting at Syria. ; ISR > SYR
open/V  obj:fire A=subj R=on,at
    + Israel opened fire on Lebanon. ; ISR > LBN
fire/V  A=subj R=on,at,into -obj:#person -obj:@missile
    + North Korea fired on South Korea. ; PRK > KOR

= ASSAULT heavy-weapons 194
shell,pound/V  A=subj R=obj,in
    + Russia pounded Ukraine. ; RUS > UKR
fire,launch,lob/V  obj:@missile A=subj R=at,on,into,against,toward
    + Iraq fired missiles at Israel. ; IRQ > ISR
shelling,bombardment/N  A=subj,adj R=obj,on
    + Russia's shelling of Ukraine went on. ; RUS > UKR

= ASSAULT abduct 181
abduct,kidnap/V  A=subj R=obj
    + Rebels kidnapped two French engineers. ; :REB > FRA
seize,take/V  obj:hostage A=subj R=obj
    + Rebels took hostages. ; :REB > :CVL

= ASSAULT targeted 185
assassinate,murder,execute/V  A=subj R=obj -obj:plan,order,policy
    + Iranian agents assassinated a Turkish leader. ; IRN > TUR
