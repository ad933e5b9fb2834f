# MOBILIZE: force shown or readied, short of its use, by mode.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate

= MOBILIZE - 150
rearm,remilitarise,remilitarize/V  A=subj R=obj
    + Germany rearmed. ; DEU > -
flex/V  obj:muscle A=subj R=against,at,toward
    + China flexed its muscles. ; CHN > -
rattle/V  obj:saber,sabre A=subj R=at,against
    + North Korea rattled its sabre at Japan. ; PRK > JPN
enrich/V  obj:uranium A=subj R=in,to
    + Iran enriched uranium. ; IRN > -
enrichment/N  +uranium A=subj,by R=at
    + Iran's uranium enrichment went on. ; IRN > -
expand,accelerate,restart,resume/V  obj:enrichment A=subj R=at
    + Iran resumed enrichment. ; IRN > -
buildup,build-up/N  +military,naval,arms,troop A=subj,by,of R=near,along,around,against need=A
    + China's military buildup near Taiwan continued. ; CHN > TWN

= MOBILIZE militia 154
mobilise,mobilize,arm,train,recruit,conscript,activate,organise,organize,raise/V  obj:militia,militiaman,fighter,guerrilla,paramilitary,insurgent,rebel,volunteer,mercenary,tribesman,gang A=subj R=against,obj -subj:@mob
    + Hezbollah mobilised its fighters. ; LBN > LBN
send,dispatch,deploy,mass,rally,gather,assemble,move/V  obj:militia,militiaman,fighter,guerrilla,paramilitary,insurgent,rebel,mercenary A=subj R=to,into,against,in,at,near,with
    + Iran sent its fighters to Syria. ; IRN > SYR
mass,regroup,gather,assemble,deploy,mobilise,mobilize/V  subj:militia,militiaman,fighter,guerrilla,paramilitary,insurgent,rebel,mercenary A=subj R=near,against,in,along,outside,with
    + Tuareg rebels regrouped near Mali. ; :REB > MLI

= MOBILIZE police 153
deploy,station,post,mobilise,mobilize,dispatch,send,put,call,draft,assign,place,move/V  obj:police,policeman,policemen,gendarme,constable A=subj R=against,in,to,into,at,around,outside,with -for:training
    + Kenya deployed policemen in the capital. ; KEN > -
    + Italy sent police to Albania. ; ITA > ALB
send_in/V  obj:police,policeman,gendarme A=subj R=against prio=1
    + Spain sent in police. ; ESP > -
call_in/V  obj:police,policeman,gendarme A=subj R=against prio=1
    + Spain called in police. ; ESP > -
call_out/V  obj:police,policeman,gendarme A=subj R=against prio=1
    + Chile called out the police. ; CHL > -
put,place/V  on:alert,duty obj:police,policeman,gendarme A=subj R=against prio=1
    + Spain put its police on alert. ; ESP > -
deploy,patrol,guard,ring,line,fan,mass,muster/V  subj:police,policeman,gendarme A=subj R=obj,in,outside,around,at,with
    + Police patrolled Jakarta. ; :COP > IDN
deployment/N  of:police,policeman,gendarme A=subj,by R=in,to,at,with
    + The deployment of police by Kenya calmed nobody. ; KEN > -
tighten,step,reinforce,beef,increase,strengthen,heighten/V  obj:security,patrol A=subj R=at,around,in,along need=A
    + Pakistan tightened security at the Indian embassy. ; PAK > IND
step_up/V  obj:security,patrol A=subj R=at,around,in,along need=A
    + Greece stepped up patrols along the border. ; GRC > -
beef_up/V  obj:security,patrol A=subj R=at,around,in,along need=A
    + Greece beefed up security at the Turkish embassy. ; GRC > TUR
deploy,station,post,mobilise,mobilize,dispatch,send,put/V  obj:police,policeman,gendarme -subj:* A=obj R=in,at,around,outside prio=2
    + Spanish police were deployed at the French embassy. ; ESP > FRA

= MOBILIZE troops 154
deploy,station,mass,concentrate,amass,move,send,dispatch,mobilise,mobilize,rush,pour,march,airlift,redeploy,fly,ship,commit,assemble,post,put,place,position,land,bring,order,transfer/V  obj:@troops A=subj R=to,into,in,against,on,near,along,at,toward,around,with -for:training -obj:police,policeman
    + Russia massed troops near Ukraine. ; RUS > UKR
    + Turkey sent soldiers to Libya. ; TUR > LBY
    + Two battalions were moved to Georgia by Russia. ; RUS > GEO
mobilise,mobilize,remobilise,remobilize/V  A=subj R=against,for -subj:@mob -obj:voter,supporter,resource,support,opinion,family,relative,friend,neighbour,neighbor,aunt
    + Ethiopia mobilised. ; ETH > -
call_up/V  obj:@troops A=subj R=for,against,with
    + Israel called up reservists. ; ISR > -
call_out/V  obj:@troops A=subj R=against
    + Jamaica called out the army. ; JAM > -
call_in/V  obj:@troops A=subj R=against prio=1
    + Jamaica called in the army. ; JAM > -
send_in/V  obj:@troops A=subj R=to,against prio=1
    + Senegal sent in its soldiers. ; SEN > -
bring_in/V  obj:@troops A=subj R=from,against prio=1
    + Sudan brought in troops. ; SDN > -
draw_up/V  obj:@troops A=subj R=on,near,along
    + Turkey drew up its troops near Syria. ; TUR > SYR
put,place/V  on:alert,footing,readiness,standby A=subj R=against prio=1
    + Israel put its army on alert. ; ISR > -
put,place/V  in:readiness A=subj R=against prio=1
    + Israel put its army in readiness. ; ISR > -
alert/V  obj:@troops A=subj R=against,in,obj
    + Greece alerted its army. ; GRC > GRC
order,declare,announce,decree,call/V  obj:mobilisation,mobilization,conscription,draft,call-up A=subj R=against,of,for
    + Russia ordered a mobilisation. ; RUS > -
mobilisation,mobilization/N  A=subj,by,of R=against,for need=A
    + Russia's mobilisation began in September. ; RUS > -
conscript,draft/V  A=subj R=obj obj:@people
    + Eritrea conscripted students. ; ERI > ERI
raise,heighten,increase/V  obj:alert,readiness A=subj R=of,in,on,against need=A
    + NATO raised its alert. ; IGO > -
alert/N  +high,full,military,combat A=subj R=against,to,over need=A -+health,weather,flood,storm
    - The weather office issued a flood alert.
    + Taiwan's high alert lasted a week. ; TWN > -
deployment,massing,concentration,build-up,buildup,reinforcement/N  of:@troops A=subj,by R=in,to,near,along,against,with
    + Russia's deployment of soldiers in Georgia continued. ; RUS > GEO
buildup,build-up/N  +troop A=subj,by R=near,along,against,in need=A prio=1
    + Iran's troop buildup near Afghanistan continued. ; IRN > AFG
deploy,mass,march,encamp,camp,patrol,muster,move,advance,pour,roll,land,arrive,stream,cross/V  subj:@troops A=subj R=in,into,near,along,to,toward,on,through,obj,with -subj:fleet,fire,rescue,police,policeman,ambulance
    + Iranian troops massed near Afghanistan. ; IRN > AFG
    + Syrian soldiers marched into Lebanon. ; SYR > LBN
take_up/V  obj:position,post A=subj R=near,around,in,along,on subj:@troops
    + Russian soldiers took up positions near Georgia. ; RUS > GEO
dig_in/V  A=subj R=near,along,in subj:@troops
    + Iranian soldiers have dug in along the border. ; IRN > -
reinforce,bolster,strengthen,double,fortify/V  obj:garrison,border,frontier,presence,force,troop,defence,defense A=subj R=in,near,with,along need=A
    + Turkey reinforced its garrison in Cyprus. ; TUR > CYP
hold,stage,begin,start,conduct,launch,carry,run,mount,complete/V  obj:exercise,manoeuvre,maneuver,drill,wargame,war-game A=subj R=near,around,off,in,along,against -+jointly -with:* -obj:joint prio=1
    + China held exercises near Taiwan. ; CHN > TWN
exercise,manoeuvre,maneuver,drill,wargame/N  +military,naval,live-fire,war,large-scale,army,air A=subj,adj,by R=near,around,off,in,along -+joint -with:* need=A
    + Chinese military exercises around Taiwan began. ; CHN > TWN
game/N  +war A=subj,by R=near,around,off,in -+joint -with:* need=A
    + North Korea's war games worried investors. ; PRK > -
show/N  of:force,strength A=subj,by,adj R=near,against,to need=A
    + China staged a show of force near Taiwan. ; CHN > TWN
set_down/V  obj:@troops A=subj R=in,on
    + Russia set down its troops in Georgia. ; RUS > GEO
drop,parachute,deploy,unload/V  obj:paratrooper,commando,marine A=subj R=in,into,on,over,with
    + France dropped paratroopers on Mali. ; FRA > MLI
alert/N  +on be:* A=be R=against
    + Greek troops were on alert. ; GRC > -
take_up/V  obj:station,position subj:@warcraft A=subj R=off,near,in
    + Italian frigates took up station off Albania. ; ITA > ALB
deploy,station,mass,mobilise,mobilize,dispatch,concentrate,amass/V  obj:@troops -subj:* A=obj R=in,at,around,near,along,to -obj:police,policeman prio=1
    + Turkish soldiers were deployed near Syria. ; TUR > SYR
put,place/V  on:alert,footing,readiness,standby -subj:* obj:@troops A=obj R=against,in prio=2
    + The Turkish army was put on alert. ; TUR > -
reinforce,bolster,strengthen,increase/V  obj:@troops A=subj R=in,on,near,along,with
    + Chad reinforced its troops near Sudan. ; TCD > SDN

= MOBILIZE weapons 154
deploy,station,move,send,dispatch,position,install,rush,ship,place,bring,sail,scramble,mass,land,put,commit,fly,steam,divert,order/V  obj:@warcraft A=subj R=to,into,in,against,near,on,off,at,toward,along,through,over,with -for:sale,evacuation,training -obj:fighter,vessel,ship,boat,vehicle,plane,aircraft
    + The United States moved a carrier near Iran. ; USA > IRN
    + Russia deployed missiles in Belarus. ; RUS > BLR
deploy,station,dispatch,scramble,mass,position/V  obj:fighter,vessel,ship,boat,vehicle,plane,aircraft A=subj R=to,into,in,against,near,on,off,at,toward,along,through,over,with
    + Japan scrambled planes against China. ; JPN > CHN
send_up/V  obj:@warcraft A=subj R=against
    + Taiwan sent up fighters. ; TWN > -
sail,steam,cruise,fly,loiter,anchor/V  subj:carrier,destroyer,frigate,warship,gunboat,submarine,bomber,warplane,cruiser,jet,battleship,fleet A=subj R=to,through,off,near,into,toward,over,along,past
    + An American destroyer sailed through the strait. ; USA > -
    + Russian bombers flew near Japan. ; RUS > JPN
test,test-fire,testfire,test-launch,detonate,explode/V  obj:missile,weapon,rocket,bomb,device,warhead,torpedo,icbm,drone A=subj R=off,into,near
    + North Korea tested a missile. ; PRK > -
set_off/V  obj:device,warhead A=subj R=near
    + Pakistan set off a nuclear device. ; PAK > -
test/N  +missile,nuclear,atomic,rocket,weapon,underground,ballistic A=subj,adj,by R=off,near need=A
    + North Korea's missile test drew sharp words. ; PRK > -
launch/N  +missile,rocket A=subj,by,adj R=over,near,off need=A -+satellite
    + North Korea's missile launch over Japan was discussed. ; PRK > JPN
launch,fire/V  obj:missile,rocket,projectile into:sea,ocean,water,waters A=subj R=off,toward,into prio=2
    + North Korea fired a missile into the sea. ; PRK > -
launch,fire,lob,shoot/V  over:#state obj:missile,rocket A=subj R=over prio=2
    + North Korea fired a missile over Japan. ; PRK > JPN
launch/V  obj:missile,projectile -at:* -on:* -against:* A=subj R=over,toward,off prio=2
    + North Korea launched a missile. ; PRK > -
aim,train,point,target/V  obj:missile,gun,artillery,cannon A=subj R=at,on
    + Russia aimed its missiles at Poland. ; RUS > POL
unveil,parade,display,showcase/V  obj:missile,tank,weapon,drone,rocket,submarine,warhead A=subj R=to
    + Iran paraded its missiles. ; IRN > -
build,develop,acquire,stockpile/V  obj:weapon,warhead,missile,bomb,arsenal A=subj R=against,with
    + Iran built missiles. ; IRN > -
mine,fortify/V  obj:border,frontier,strait,harbour,harbor,coast,beach A=subj R=with,of
    + Iran mined the strait. ; IRN > -
build_up/V  obj:arsenal,force,military,arms,army,navy,fleet A=subj R=near,against
    + China built up its navy. ; CHN > -
deployment/N  of:@warcraft A=subj,by R=in,to,near,against,with prio=1
    + Russia's deployment of missiles in Belarus was announced. ; RUS > BLR
steam/V  A=subj R=toward,to,off,into,near
    + American ships are steaming toward Lebanon. ; USA > LBN
circle,overfly,buzz/V  subj:@aircraft A=subj R=obj,over
    + Chinese jets buzzed Taiwan. ; CHN > TWN
activate,switch,arm/V  obj:missile,battery,radar,launcher,warhead A=subj R=against,in
    + Taiwan activated its missiles. ; TWN > -
fire,launch/V  +test obj:missile,rocket A=subj R=over,toward,off prio=4
    + Iran test-fired a missile. ; IRN > -
