# Territory: disputed land and seas, borders, secession, annexation, self-rule.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Abkhazia; Aceh; Bakassi; Bougainville; Chechnya; Crimea; Diaoyu; Donbas; Donbass; East Jerusalem; East Timor | territory
Falkland Islands; Falklands; Gaza Strip; Golan Heights; Jewish settlement; Jewish settler; Karabakh; Kashmir | territory
Kosovo; airspace; border; boundary; enclave; frontier; island; islet; land; peninsula; province; region; strait | territory | 1
Kuril; Kurile; Malvinas; Nagorno-Karabakh; Paracel; Senkaku; Somaliland; South China Sea; South Ossetia | territory
Spratly; Taiwan Strait; Transdniestria; Transnistria; West Bank; West Bank settlement; Western Sahara; annex | territory
annexation; annexe; autonomous; autonomous region; autonomy; autonomy plan; border clash; border demarcation | territory
border dispute; border line; border war; boundary dispute; boundary line; breakaway; breakaway enclave | territory
breakaway province; breakaway region; breakaway republic; buffer zone; ceasefire line; cede; cession | territory
capture; claim; dispute; disputed; encroach; incursion; independence; occupation; occupied; occupy; overrun; pullout; recapture; withdraw; withdrawal | territory | 1
continental shelf; corridor to the sea; declaration of independence; declare independence; demarcate | territory
demarcation; demarcation line; demilitarised zone; demilitarized zone; disputed area; disputed border | territory
disputed enclave; disputed island; disputed land; disputed peninsula; disputed province; disputed region | territory
disputed territory; disputed water; enclave; exclave; exclusive economic zone; frontier dispute; green line | territory
handover of the territory; home rule; independence leader; independence movement; independence referendum | territory
independence vote; irredentist; island dispute; land border; land swap; landlocked enclave; line of control | territory
maritime border; maritime boundary; occupation of the territory; occupied land; occupied territories | territory
occupied territory; partition; pro-independence; referendum on independence; reunification; reunify; secede | territory
secession; secessionist; self-declared republic; self-determination; self-proclaimed republic; self-rule | territory
separatism; separatist; settlement activity; settlement building; settlement freeze; settler | territory
sovereign territory; sovereignty; territorial; territorial claim; territorial dispute; territorial integrity | territory
territorial sea; territorial sovereignty; territorial water; territory; unification; unilateral independence | territory
unrecognised republic; unrecognized republic | territory
