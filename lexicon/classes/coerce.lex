# Word classes of COERCE: whom police and states lay hands on, what they shut, take, search and keep from people.
# Source: written for this project.  Licence: CC BY 4.0
table class
aid_load | aid; bread; cargo; convoy; delivery; fuel; lorry; medicine; provision; relief; ration; shipment; supplies; supply; truck; water
ballot_list | ballot; campaign; contest; election; poll; presidency; primary; register; referendum; roll; rolls; runoff; vote
boarder | coastguard; coastguardsman; commando; customs; frigate; inspector; marine; navy; official; officer; patrol; policeman; sailor; soldier; troop; troops
captor | agent; captor; gendarme; guard; gunman; interrogator; jailer; militiaman; officer; paramilitary; police; policeman; rebel; soldier; troop; troops; trooper; warder; youth
closed_body | association; branch; centre; center; charity; church; club; foundation; group; institute; madrasa; monastery; mosque; movement; ngo; organisation; organization; party; school; seminary; society; synagogue; temple; union; university; watchdog
craft | airliner; barge; boat; cargo; ferry; fleet; freighter; jet; launch; plane; ship; steamer; submarine; tanker; trawler; vessel; yacht
deportee | academic; activist; artist; blogger; campaigner; chaplain; citizen; cleric; correspondent; critic; dissident; editor; imam; immigrant; journalist; lawyer; man; migrant; missionary; monk; national; nun; pastor; photographer; preacher; priest; professor; refugee; reporter; researcher; scholar; seeker; student; teacher; tourist; traveller; traveler; volunteer; woman; worker; writer
domestic_supply | coal; electricity; food; fuel; gas; heating; medicine; power; ration; supplies; supply; utility; water
falsehood | disinformation; fake; falsehood; forgery; hoax; lie; misinformation; propaganda; rumor; rumour
forced_act | apologise; apologize; beg; chant; confess; crawl; crouch; delete; destroy; dig; eat; erase; get; kneel; lie; march; recant; sign; sit; squat; stand; strip; surrender; swallow; undress; wait; walk
gag_act | avoid; cancel; censor; cut; drop; kill; omit; pull; remove; scrap; shelve; spike; suppress; withdraw
held_person | activist; boy; captive; civilian; demonstrator; detainee; driver; editor; employee; family; inmate; journalist; labourer; man; marcher; motorist; passenger; passer-by; pedestrian; people; photographer; prisoner; prisoners; protester; refugee; reporter; resident; shopkeeper; student; teacher; traveller; villager; voter; woman; worker
held_place | airfield; airport; bank; base; border; bridge; building; canal; capital; city; company; concern; crossing; district; enterprise; factory; farm; field; firm; garrison; headquarters; hotel; island; islet; land; mine; oilfield; outpost; plant; port; province; reef; refinery; shipyard; shoal; station; strip; subsidiary; terminal; territory; town; unit; village; works
jail | cell; colony; dungeon; gulag; jail; penitentiary; prison; stockade
news_item | article; broadcast; cartoon; caricature; coverage; documentary; editorial; footage; headline; image; interview; name; photo; photograph; picture; programme; program; recording; report; review; series; story
news_product | bulletin; daily; edition; issue; magazine; newspaper; newscast; periodical; programme; program; publication; weekly
police_vehicle | bus; car; coach; jeep; lorry; truck; van; vehicle; wagon
resident | citizen; civilian; inhabitant; people; population; public; resident; villager; woman
searched | apartment; bureau; club; district; factory; flat; headquarters; home; hotel; house; mansion; neighborhood; neighbourhood; newsroom; office; plant; premise; premises; quarter; residence; restaurant; shop; suburb; studio; villa; warehouse
tampered | backlog; balance; budget; count; figure; number; outbreak; result; return; statistic; toll; tally
