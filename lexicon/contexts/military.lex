# Military: the armed forces of states, their war-making, arms and alliances; not rebels, gangs or police.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

F-16; NATO; North Atlantic Treaty Organization; Pentagon; People's Liberation Army; Warsaw Pact; act of war | military
admiral; allied force; brigadier; cadet; coalition force; colonel; commander; commando; corporal; field marshal; government force; joint force; lieutenant; lieutenant-general; major-general; marine; sergeant | military | 1
air campaign; air defence; air defense; air force; air raid; air superiority; air war; air wing; airbase | military
aircraft carrier; airman; airstrike; all-out war; amphibious landing; amphibious ship; anti-aircraft | military
airspace; base; defence; defense; deploy; deployment; disengagement; drill; fleet; flotilla; maneuver; manoeuvre; mobilise; mobilize; pull back; redeploy; reinforcement; squadron; withdrawal | military | 1
ammunition; arsenal; artillery; battle; battlefield; besiege; bombard; bombardment; combat; counteroffensive; drone; helicopter; jet; missile; mortar; offensive; overrun; recapture; rocket; shell; shelling; siege; tank; war; warfare; weapon; weaponry | military | 1
anti-personnel mine; arm control; arm deal; arm embargo; arm race; arm sale; arm shipment; armed force | military
armed service; armistice; armored column; armored vehicle; armoured column; armoured division | military
armoured vehicle; army; ballistic missile; barracks; battalion; battle tank; battleship; bomber jet | military
bombing raid; brigade; carrier group; carrier strike group; cease-fire; ceasefire; chief of defence staff | military
cluster bomb; collective defence; collective defense; combat aircraft; combat alert; combat readiness | military
commander-in-chief; conscript; conscription; corvette; court-martial; cruise missile; declaration of war | military
defence budget; defence cooperation; defence department; defence minister; defence ministry; defence pact | military
defence secretary; defence spending; defense budget; defense cooperation; defense department; defense minister | military
defense ministry; defense pact; defense secretary; defense spending; department of defense; deserter | military
destroyer; draft dodger; end of hostility; expeditionary force; fighter jet; fighter pilot; fighter plane | military
fighter-bomber; firing exercise; firing range; foreign base; frigate; frontline; garrison | military
general mobilisation; general mobilization; general staff; ground force; ground offensive; ground war; gunboat | military
gunship; heavy artillery; infantry; infantryman; intermediate-range missile; invade; invasion; jet fighter | military
joint chief of staff; joint exercise; land force; landmine; live-fire drill; mechanised division; military | military
military aid; military drill; minefield; minesweeper; ministry of defence; ministry of defense; missile base | military
missile defence; missile defense; missile launch; missile shield; missile test; mutual defence; mutual defense | military
national service; naval; naval blockade; naval drill; navy; no-fly zone; occupation army; occupation force | military
paratrooper; partial mobilisation; partial mobilization; prisoner of war; radar station; rapid reaction force | military
regiment; reservist; secretary of defense; self-propelled gun; serviceman; soldier; special force; spy plane | military
state of war; stealth bomber; submarine; supreme commander; surface-to-air missile; tank crew; troop | military
troop pullout; troop withdrawal; truce; war cabinet; war game; warplane; warship | military
