# Territory: disputed land and seas, borders, secession, annexation, self-rule.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Abkhazia; Aceh; Bakassi; Bougainville; Chechnya; Crimea; Diaoyu; Donbas; Donbass; East Jerusalem; East Timor | territory
Falkland; Gaza Strip; Golan Height; Jewish settlement; Jewish settler; Karabakh; Kashmir; Kuril; Kurile | territory
Kosovo; airspace; border; boundary; enclave; frontier; island; islet; land; peninsula; province; region; strait | territory | 1
Malvinas; Paracel; Senkaku; Somaliland; South China Sea; South Ossetia; Spratly; Taiwan Strait; Transdniestria | territory
Transnistria; West Bank; West Bank settlement; Western Sahara; annex; annexation; autonomous; autonomy | territory
border clash; border demarcation; border dispute; border line; border war; boundary dispute; boundary line | territory
breakaway; breakaway enclave; breakaway province; breakaway region; breakaway republic; buffer zone | territory
capture; claim; dispute; disputed; encroach; incursion; independence; occupation; occupied; occupy; overrun; pullout; recapture; withdraw; withdrawal | territory | 1
ceasefire line; cede; cession; continental shelf; corridor to the sea; declaration of independence | territory
declare independence; demarcate; demarcation; demilitarised zone; demilitarized zone; disputed area | territory
disputed border; disputed enclave; disputed island; disputed land; disputed peninsula; disputed province | territory
disputed region; disputed territory; disputed water; enclave; exclave; exclusive economic zone | territory
frontier dispute; green line; home rule; independence leader; independence movement; independence referendum | territory
independence vote; irredentist; island dispute; land border; land swap; line of control; maritime border | territory
maritime boundary; occupied land; partition; pro-independence; referendum on independence; reunification | territory
reunify; secede; secession; secessionist; self-declared republic; self-determination; self-proclaimed republic | territory
self-rule; separatism; separatist; settlement activity; settlement building; settlement freeze; settler | territory
sovereignty; territorial; territorial water; territory; unification; unilateral independence | territory
unrecognised republic; unrecognized republic | territory
