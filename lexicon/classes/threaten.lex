# Word classes of THREATEN: what a threat is made of, as a noun.
# Source: written for this project.  Licence: CC BY 4.0
table class
ground_lost | annexation; breakaway; invasion; occupation; partition; secession; seizure
harsh | blunt; bloody; crippling; crushing; decisive; devastating; dire; drastic; fierce; firm; forceful; grave; harsh; heavy; immediate; military; overwhelming; painful; proportionate; serious; severe; sharp; strong; stern; swift; terrible; tough; unspecified; violent
mishap | collapse; contract; decline; deteriorate; die; drop; drown; dry; dwindle; erode; evaporate; fail; fall; flood; grow; melt; perish; reach; rise; rot; run; shrink; slow; slump; spoil; spread; starve; swell; worsen
noble_aim | aim; appeal; bid; career; cooperation; development; dialogue; discrimination; draft; drug; effort; goal; growth; initiative; injustice; interest; investment; justice; negotiation; peace; policy; reform; settlement; smuggling; solution; talk; tie; trafficking; unity; vote
penalty | ban; blacklisting; blockade; boycott; closure; cut; cutoff; duty; embargo; fine; freeze; levy; penalty; quota; restriction; sanction; shutdown; suspension; tariff
ransom_act | behead; execute; hang; kill; murder; shoot; slaughter
sharp_answer | action; answer; blow; consequence; countermeasure; counter-measure; measure; move; punishment; reaction; reply; reprisal; response; retaliation; revenge; reward; step; strike; vengeance
they | he; i; it; she; they; we
violence_noun | airstrike; assassination; assault; attack; battle; bloodbath; bloodshed; bomb; bombardment; bombing; carnage; fighting; force; incursion; intervention; invasion; jihad; massacre; missile; offensive; raid; rocket; strike; violence; war; warfare
