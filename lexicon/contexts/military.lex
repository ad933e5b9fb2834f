# Military: the armed forces of states, their war-making, arms and alliances; not rebels, gangs or police.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

F-16; NATO; North Atlantic Treaty Organization; Pentagon; Warsaw Pact; act of war; air campaign; air defence | military
admiral; allied force; brigadier; cadet; coalition force; colonel; commander; commando; corporal; field marshal; government force; joint force; lieutenant; lieutenant-general; major-general; marine; sergeant | military | 1
air defense; air force; air force chief; air raid; air superiority; air war; air wing; airbase | military
aircraft carrier; airman; airstrike; all-out war; amphibious landing; amphibious ship; anti-aircraft | military
airspace; base; defence; defense; deploy; deployment; disengagement; drill; fleet; flotilla; maneuver; manoeuvre; mobilise; mobilize; offshore base; pull back; redeploy; reinforcement; squadron; withdrawal | military | 1
ammunition; armistice; arsenal; artillery; battle; battlefield; besiege; bombard; bombardment; ceasefire; combat; counteroffensive; drone; helicopter; jet; missile; mortar; offensive; overrun; recapture; rocket; shell; shelling; siege; tank; truce; war; warfare; weapon; weaponry | military | 1
anti-personnel mine; arm control; arm deal; arm embargo; arm race; arm sale; arm shipment; armed force | military
armed services; armored column; armored vehicle; armoured column; armoured division; armoured vehicle; army | military
army base; army chief; army post; ballistic missile; barracks; battalion; battle tank; battleship; bomber jet | military
bombing raid; brigade; carrier group; carrier strike group; chief of defence staff; cluster bomb | military
collective defence; collective defense; combat aircraft; combat alert; combat readiness; commander-in-chief | military
conscript; conscription; corvette; court-martial; cruise missile; declaration of war; defence budget | military
defence cooperation; defence department; defence minister; defence ministry; defence pact; defence secretary | military
defence spending; defense budget; defense cooperation; defense department; defense minister; defense ministry | military
defense pact; defense secretary; defense spending; department of defense; deserter; destroyer; draft dodger | military
expeditionary force; fighter jet; fighter pilot; fighter plane; fighter-bomber; firing exercise; firing range | military
foreign base; frigate; frontline; garrison; general mobilisation; general mobilization; general staff | military
ground force; ground invasion; ground offensive; ground war; gunboat; gunship; heavy artillery | military
helicopter gunship; infantry; infantryman; intermediate-range missile; invade; invasion; jet fighter | military
joint chief of staff; joint exercise; land force; landmine; live-fire drill; mechanised division; militarily | military
military intervention; military service; military spending; minefield; minesweeper; ministry of defence | military
military; military aid; military aircraft; military alliance; military base; military drill | military
ministry of defense; missile base; missile defence; missile defense; missile launch; missile shield | military
missile test; mutual defence; mutual defense; national service; naval; naval base; naval blockade | military
naval bombardment; naval chief; naval drill; naval exercise; naval maneuver; naval manoeuvre; naval port | military
naval squadron; naval task force; naval vessel; navy; no-fly zone; occupation army; occupation force | military
paratrooper; partial mobilisation; partial mobilization; prisoner of war; radar station; rapid reaction force | military
regiment; reservist; secretary of defense; self-propelled gun; serviceman; soldier; special force; spy plane | military
state of war; stealth bomber; submarine; supreme commander; surface-to-air missile; tank crew; troop | military
troop buildup; troop level; troop movement; troop pullout; troop withdrawal; war cabinet; war game; warplane | military
warship | military
