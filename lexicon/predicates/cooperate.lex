# COOPERATE: mutual material exchange: joint exercises, trade, extradition, shared intelligence.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate
= COOPERATE - 060
cooperate,collaborate/V  A=subj+with joint -on:album,film,opera,song,book,recipe,musical,novel,ballet,movie
    + Norway cooperated closely in the search. ; NOR > -
cooperation/N  A=between+with+subj joint need=A prio=-1
    + Cooperation between India and Japan grew. ; IND,JPN > -
hold,conduct,stage,begin,start,launch,carry,open/V  obj:exercise,manoeuvre,maneuver,drill,patrol A=subj+with joint with:*
    + Egypt held exercises with Jordan. ; EGY,JOR > -
exercise,drill,manoeuvre,maneuver,patrol/N  +joint A=subj+with+by+between+of joint need=A
    + Poland watched the joint exercises by Russia and Belarus. ; RUS,BLR > -
co-operate,liaise,partner,work/V  A=subj+with joint with:#party
    + Nepal worked with Bhutan. ; NPL,BTN > -
collaboration,co-operation,partnership/N  A=between+with+subj joint need=A prio=-1
    + The partnership between Chile and Peru grew. ; CHL,PER > -
merge,unite,reunite/V  A=subj+with joint subj:#state
    + Yemen merged with Oman. ; YEM,OMN > -
coordinate,co-ordinate/V  A=subj+with joint with:#party
    + Jordan coordinated with Israel. ; JOR,ISR > -
launch,begin,start,form,set,establish,create/V  obj:venture,project,commission A=subj+with joint with:#party
    + Algeria launched a project with Tunisia. ; DZA,TUN > -
venture,project,patrol,operation,exercise,training,committee,production/N  +joint A=between+with joint need=A
    + A joint project between Algeria and Tunisia began. ; DZA,TUN > -

= COOPERATE - 061
trade/V  A=subj+with joint with:*
    + Iran trades with Turkey. ; IRN,TUR > -
sell,export/V  A=subj R=to,iobj -to:public,investor need=AR obj:*
    + Russia sold tea to Germany. ; RUS > DEU
trade,barter,swap/V  A=subj+with joint with:#party
    + Turkey bartered with Iraq. ; TUR,IRQ > -
lease,ship,supply/V  obj:oil,gas,grain,wheat,coal,fuel,electricity,uranium,jet,aircraft,plane,submarine,frigate,helicopter,ship,crude,rice,sugar,technology A=subj R=to,iobj to:* prio=2
    + Canada shipped coal to China. ; CAN > CHN
buy,import,purchase,acquire,order/V  obj:oil,gas,grain,wheat,coal,fuel,electricity,uranium,jet,aircraft,plane,tank,missile,submarine,weapon,arms,frigate,helicopter,fighter,ship,crude,rice,sugar,technology A=subj R=from from:* prio=1
    + Egypt bought wheat from Ukraine. ; EGY > UKR
trade,commerce/N  A=between joint need=A prio=-1
    + Trade between Iran and Oman grew. ; IRN,OMN > -
export,sale,shipment/N  A=by,subj,from R=to need=AR
    + Russian exports to China doubled. ; RUS > CHN
build,develop,produce/V  +jointly A=subj+with joint
    + India and Russia jointly built the missile. ; IND,RUS > -
import,buy,purchase,acquire/V  from:#party A=subj R=from obj:* need=AR
    + Nepal imported salt from India. ; NPL > IND
supply,sell/V  A=subj R=obj,to,iobj with:oil,gas,fuel,electricity,power,water,grain
    + Iran supplied Armenia with gas. ; IRN > ARM
resume,restore,start,begin/V  obj:trade,export,import,flight,supply,delivery A=subj R=to,with,from
    + Iraq resumed exports to Turkey. ; IRQ > TUR

= COOPERATE - 062
extradition/N  A=by,from R=to need=AR
    + The extradition from Spain to France was hailed. ; ESP > FRA
exercise,drill,train,patrol/V  A=subj+with joint with:#party
    + Egypt trained with Greece. ; EGY,GRC > -
hold,conduct,stage,begin,start,launch,carry,open,join,host/V  obj:exercise,manoeuvre,maneuver,drill,wargame,patrol A=subj+with joint +jointly
    + Japan and Australia jointly held exercises. ; JPN,AUS > -
exercise,drill,manoeuvre,maneuver,patrol,wargame/N  +combined,bilateral,trilateral A=between+subj+with+by joint need=A
    + A bilateral exercise between Oman and India opened. ; OMN,IND > -
take/V  obj:part in:exercise,drill,manoeuvre,maneuver A=subj+with joint
    + Brazil took part in an exercise with Peru. ; BRA,PER > -
participate/V  in:exercise,drill,manoeuvre,maneuver A=subj+with joint
    + Latvia participated in an exercise with Finland. ; LVA,FIN > -
patrol,exercise,train/V  +jointly A=subj+with joint
    + China and Vietnam jointly patrolled the gulf. ; CHN,VNM > -

= COOPERATE - 064
share,exchange,pass,trade,swap/V  obj:intelligence,information,data,evidence,tip,secret,technology,expertise,know-how A=subj R=with,to prio=1
    + Israel shared intelligence with Jordan. ; ISR > JOR
tip_off/V  A=subj R=obj
    + Jordan tipped off Turkey. ; JOR > TUR

= COOPERATE - 063
extradite,render,rendition/V  A=subj R=to,from to:*
    + Thailand extradited a Russian to the United States. ; THA > USA
surrender,deliver/V  obj:suspect,fugitive,criminal,terrorist,defector,hijacker,general,warlord A=subj R=to to:* prio=1
    + Serbia surrendered the general to the Netherlands. ; SRB > NLD
hand_over,turn_over/V  obj:suspect,fugitive,criminal,terrorist,defector,hijacker,general,warlord A=subj R=to to:* prio=1
    + Serbia turned over the general to the Netherlands. ; SRB > NLD
extradition/N  A=by,from,subj R=to need=R
    + The extradition of the drug lord to Canada was quick. ; - > CAN
deport,return,send/V  obj:suspect,fugitive A=subj R=to to:* prio=2
    + Ghana returned the fugitive to Benin. ; GHA > BEN
