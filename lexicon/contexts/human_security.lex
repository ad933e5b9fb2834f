# Human security: food, water, housing, power, land, and relief for those who lack them.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

FAO; Food and Agriculture Organization; ICRC; International Committee of the Red Cross | human_security
Medecins Sans Frontieres; Oxfam; Red Crescent; Red Cross; UNICEF; World Food Program; World Food Programme | human_security
aid agency; aid convoy; aid flight; aid group; aid worker; airdrop; basic necessities; basic necessity | human_security
aid; besiege; blockade; convoy; cut off; deliver; delivery; distribute; donate; donor; drought; hunger; ration; relief; run out; shortage; shut off; siege; supply | human_security | 1
basic service; besieged civilian; blackout; blankets and tents; bread riot; clean water; demolished home | human_security
blanket; bread; crop; electricity; energy; farmland; flour; food; fuel; gas; grain; harvest; heat oil; heating oil; medicine; power station; rice; shelter; tent; water; wheat | human_security | 1
demolition of houses; drinking water; electricity shortage; electricity supply; emergency aid | human_security
emergency relief; essential goods; essential supplies; evict; evicted; eviction; famine; farm invasion | human_security
farm seizure; food aid; food convoy; food crisis; food insecurity; food parcel; food ration; food riot | human_security
food security; food shortage; food supplies; food supply; forced eviction; fuel shortage; grain shipment | human_security
heating; heating fuel; homeless; homelessness; house demolition; housing; human security; humanitarian | human_security
humanitarian aid; humanitarian assistance; humanitarian convoy; humanitarian corridor; humanitarian crisis | human_security
humanitarian relief; hunger crisis; land grab; land redistribution; land reform; land right; land seizure | human_security
land tenure; landless; load-shedding; malnourished; malnutrition; oil-for-food; power cut; power grid | human_security
power shortage; rationing; relief agency; relief convoy; relief flight; relief operation; relief supplies | human_security
relief supply; relief worker; safe water; sanitation; shantytown; slum; soup kitchen; squatter; starvation | human_security
starve; subsistence; water right; water sharing; water shortage; water supply; wheat shipment | human_security
