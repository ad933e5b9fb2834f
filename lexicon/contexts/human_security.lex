# Human security: food, water, housing, power, land, and relief for those who lack them.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

FAO; Food and Agriculture Organization; ICRC; International Committee of the Red Cross | human_security
Medecins Sans Frontieres; Oxfam; Red Crescent; Red Cross; UNICEF; World Food Program; World Food Programme | human_security
aid agency; aid convoy; aid flight; aid group; aid worker; airdrop; basic necessity; basic service | human_security
aid; besiege; blockade; convoy; cut off; deliver; delivery; distribute; donate; donor; drought; hunger; ration; relief; run out; shortage; shut off; siege; supply | human_security | 1
besieged civilian; blackout; bread riot; clean water; demolished home; demolition of house; drinking water | human_security
blanket; bread; crop; electricity; energy; farmland; flour; food; fuel; gas; grain; harvest; heat oil; heating oil; medicine; power station; rice; shelter; tent; water; wheat | human_security | 1
electricity shortage; electricity supply; emergency aid; emergency relief; essential goods; essential supplies | human_security
evict; evicted; eviction; famine; farm invasion; farm seizure; food aid; food convoy; food crisis | human_security
food insecurity; food parcel; food ration; food riot; food security; food shortage; food supplies; food supply | human_security
fuel shortage; grain shipment; heating; heating fuel; homeless; homelessness; house demolition; housing | human_security
human security; humanitarian; humanitarian relief; hunger crisis; land grab; land redistribution; land reform | human_security
land right; land seizure; land tenure; landless; load-shedding; malnourished; malnutrition; oil-for-food | human_security
power cut; power grid; power shortage; rationing; relief agency; relief convoy; relief flight | human_security
relief operation; relief supplies; relief supply; relief worker; safe water; sanitation; shantytown; slum | human_security
soup kitchen; squatter; starvation; starve; subsistence; water right; water sharing; water shortage | human_security
water supply; wheat shipment | human_security
