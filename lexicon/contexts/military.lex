# Military: the armed forces of states, their war-making, arms and alliances; not rebels, gangs or police.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

F-16; NATO; North Atlantic Treaty Organization; Pentagon; People's Liberation Army; Red Army; Warsaw Pact | military
act of war; air campaign; air defence; air defense; air force; air force chief; air raid; air superiority | military
admiral; allied force; brigadier; cadet; coalition force; colonel; commander; commando; corporal; field marshal; government force; joint force; lieutenant; lieutenant-general; major-general; marine; sergeant | military | 1
air war; air wing; airbase; aircraft carrier; airman; airstrike; all-out war; amphibious landing | military
airspace; base; defence; defense; deploy; deployment; disengagement; drill; fleet; flotilla; maneuver; manoeuvre; mobilise; mobilize; pull back; redeploy; reinforcement; squadron; withdrawal | military | 1
ammunition; armistice; arsenal; artillery; battle; battlefield; besiege; bombard; bombardment; ceasefire; combat; counteroffensive; drone; helicopter; jet; missile; mortar; offensive; overrun; recapture; rocket; shell; shelling; siege; tank; truce; war; warfare; weapon; weaponry | military | 1
amphibious ship; anti-aircraft; anti-personnel mine; arm control; arm deal; arm embargo; arm race; arm sale | military
arm shipment; armed force; armed services; armistice; armored column; armored vehicle; armoured column | military
armoured division; armoured vehicle; army; army base; army chief; army post; ballistic missile; barracks | military
battalion; battle tank; battleship; bomber jet; bombing raid; brigade; carrier group; carrier strike group | military
cease-fire; ceasefire; chief of defence staff; cluster bomb; collective defence; collective defense | military
combat aircraft; combat alert; combat readiness; commander-in-chief; conscript; conscription; corvette | military
court-martial; cruise missile; declaration of war; defence budget; defence cooperation; defence department | military
defence minister; defence ministry; defence pact; defence secretary; defence spending; defense budget | military
defense cooperation; defense department; defense minister; defense ministry; defense pact; defense secretary | military
defense spending; department of defense; deserter; destroyer; draft dodger; end of hostilities | military
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
troop buildup; troop level; troop movement; troop pullout; troop withdrawal; truce; war cabinet; war game | military
warplane; warship | military
