# What fighters take, and whom they seize; and what is done to an enemy, in which others help.
# Source: written for this project.  Licence: CC BY 4.0
table class
armed | assailant; bandit; cavalry; garrison; gunship; howitzer; janjaweed; mercenary; raider; sniper; squad; warlord
battle | battle; beat; combat; confront; contain; crush; defeat; dislodge; fight; hunt; quell; rebuff; repel; repulse; resist; rout; stop; suppress; track
stronghold | airbase; airfield; airport; barracks; base; bastion; bridgehead; camp; checkpoint; crossing; enclave; fort; garrison; headquarters; height; hill; hilltop; outpost; pocket; port; position; post; prison; redoubt; stronghold; suburb
victim | activist; boy; cameraman; child; civilian; crew; demonstrator; diplomat; doctor; driver; engineer; foreigner; girl; journalist; man; merchant; missionary; monk; national; nun; nurse; oilman; passenger; people; photographer; pilgrim; policeman; priest; protester; pupil; reporter; resident; sailor; schoolboy; schoolchild; schoolgirl; soldier; student; surgeon; teacher; teenager; tourist; trader; traveler; traveller; villager; volunteer; woman; worker; worshipper; youth
