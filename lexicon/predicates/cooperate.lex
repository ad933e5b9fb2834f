# COOPERATE: mutual material exchange: joint exercises, trade, extradition, shared intelligence.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate

= COOPERATE - 060
cooperate,collaborate/V  A=subj+with joint
    + Norway cooperated with Russia. ; NOR,RUS > -
cooperation/N  A=between+with+subj joint need=A prio=-1
    + Cooperation between India and Japan grew. ; IND,JPN > -
hold,conduct,stage,begin,start,launch,carry,open/V  obj:exercise,manoeuvre,maneuver,drill,patrol A=subj+with joint with:*
    + Egypt held exercises with Jordan. ; EGY,JOR > -
exercise,drill,manoeuvre,maneuver,patrol/N  +joint A=subj+with+by+between+of joint need=A
    + Poland watched the joint exercises by Russia and Belarus. ; RUS,BLR > -

= COOPERATE - 061
trade/V  A=subj+with joint with:*
    + Iran trades with Turkey. ; IRN,TUR > -
sell,export/V  A=subj R=to,iobj -to:public,investor need=AR obj:*
    + Russia sold gas to Germany. ; RUS > DEU
buy,import,purchase/V  A=subj R=from! from:*
    + India bought oil from Iran. ; IND > IRN

= COOPERATE - 062
extradite/V  A=subj R=to
    + Spain extradited a Colombian to the United States. ; ESP > USA
extradition/N  A=by,from R=to need=AR
    + The extradition by Spain to France took a year. ; ESP > FRA
hand_over/V  obj:suspect,fugitive,criminal,terrorist A=subj R=to prio=1
    + Libya handed over the suspects to the Netherlands. ; LBY > NLD

= COOPERATE - 064
share,exchange,pass/V  obj:intelligence,information,data,evidence,list A=subj R=with,to
    + Israel shared intelligence with Jordan. ; ISR > JOR
