# Word classes of yielding: what is left, what is handed back, who is let in, what is dropped or eased.
# Source: written for this project.  Licence: CC BY 4.0
#   backing_down     what one announces who yields
#   eased            rules that are relaxed
#   ground           positions that are held or given up
#   held             people who are let go
#   judge            who acquits
#   misdeed          what one admits to have done
#   property         what is given back to its owner
#   unpolitical      what retreats or gives ground without yielding to anybody
table class
backing_down | abandon; abolish; apologise; apologize; cease; commute; disarm; disband; dismantle; drop; evacuate; exempt; halt; lift; pardon; relax; release; repeal; rescind; resign; retreat; scrap; suspend; unfreeze; withdraw
eased | blackout; cap; ceiling; censorship; condition; control; cordon; curb; curfew; duty; fee; grip; law; levy; limit; lockdown; measure; policy; procedure; quota; regulation; requirement; restriction; rule; tariff; tax; visa
ground | airfield; airport; area; barracks; base; basis; bridge; bunker; camp; canal; checkpoint; city; enclave; foothold; fort; front; garrison; headquarters; height; hill; hilltop; island; line; outpost; port; position; post; province; ridge; stronghold; suburb; territory; town; trench; valley; village; zone
held | airman; captive; captor; child; congressman; councillor; crew; crewman; dependant; deputy; detainee; dissident; family; fisherman; governor; hiker; hostage; inmate; internee; journalist; lawmaker; mayor; missionary; nun; nurse; official; pilot; policeman; pow; priest; prisoner; relative; reporter; sailor; senator; serviceman; soldier; student; tourist; wife; woman; worker
judge | appeal; bench; chamber; court; judge; jury; magistrate; panel; tribunal
misdeed | abduct; arrest; attack; beat; bomb; breach; conceal; detain; err; execute; fail; hide; hold; kidnap; kill; lie; mislead; mistake; mistreat; murder; shell; shoot; sink; spy; strike; supply; torture; violate; wrong
property | aircraft; altarpiece; amulet; antiquity; archive; art; artefact; artifact; asset; bible; boat; bone; bronze; brooch; building; carving; church; coin; crown; diary; document; drone; drum; figurine; fossil; fresco; gem; gold; heirloom; icon; jet; jewel; land; letter; manuscript; mask; mosaic; mosque; mummy; obelisk; office; painting; pendant; plane; portrait; property; relic; remains; ring; scroll; sculpture; ship; skeleton; skull; spear; specimen; statue; sword; tablet; tanker; tapestry; temple; throne; totem; trawler; treasure; truck; urn; vase; vessel; wreckage
unpolitical | bank; bond; currency; dinar; dollar; euro; franc; futures; gas; glacier; index; investor; krona; lira; market; oil; peso; pound; price; profit; rand; rate; real; ringgit; rouble; ruble; rupee; share; stock; temperature; trader; volcano; water; won; yen; yield; yuan; zloty
