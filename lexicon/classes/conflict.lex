# Word classes of violence and force, for patterns of ASSAULT, COERCE, MOBILIZE, THREATEN.
# Source: written for this project.  Licence: CC BY 4.0
table class
building | apartment; bank; barracks; base; bridge; building; bus; camp; car; checkpoint; church; clinic; compound; consulate; convoy; dam; depot; embassy; factory; farm; headquarters; home; hospital; hotel; house; hut; market; mosque; office; oilfield; outpost; palace; pipeline; plant; police_station; port; position; post; refinery; school; ship; shop; station; synagogue; tanker; target; temple; town; train; tunnel; vehicle; vessel; village; warehouse
crowd_weapon | baton; bullet; cannon; gas; grenade; pellet; teargas; truncheon; water
gun | gun; gunfire; handgun; machine; pistol; revolver; rifle; round; shot; volley
missile | artillery; barrage; missile; mortar; rocket; salvo; shell; torpedo
people | activist; aide; baby; boy; bystander; child; civilian; crew; demonstrator; deputy; diplomat; driver; family; farmer; fighter; foreigner; girl; guard; hostage; journalist; leader; man; member; minister; monk; nun; officer; official; passenger; people; person; pilgrim; policeman; priest; prisoner; protester; refugee; reporter; resident; sailor; soldier; student; teacher; tourist; troop; villager; volunteer; woman; worker
site | airfield; airport; area; border; bridge; capital; city; control; country; district; garrison; hill; island; land; outpost; power; province; region; territory; town; village
