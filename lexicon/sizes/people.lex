# H group: a collective that is not counted itself ("a *family* of five" is five); H force: who is deployed; H thing: what is killed, hurt, seized or deployed and is no person.
# D: deeds that have sizes of their own ("the massacre in which 300 died" tells nothing of the march that remembers it).
# X: words that say that a sentence is about something else than the one before.
# Source: written by hand for this project.  Licence: CC BY 4.0
table size

cow; cattle; animal; sheep; goat; horse; dog; camel; bird; livestock; elephant; pig; chicken; vehicle; car; truck; ship; boat; vessel; plane; aircraft; helicopter; jet; tank; house; home; building; shop; village; town; city; province; bill; plan; deal; percent; per cent; dollar; hour; day; week; month; year; kilometer; kilometre; mile; meter; metre; party; country; state; union; missile; rocket; warship; gun; weapon; artillery; piece; launcher; drone; bomber; destroyer; frigate; submarine; carrier; battery; time; organisation; organization; point; place; street; road; attack; raid; airline; newspaper; factory; school; plant; mine; port; hand; leg; arm; shot; office; federation; association; round; exercise; manoeuvre; maneuver; line; row; seat; vote; victory; ministry; bank; government | H | thing
death; injury | H | group
family; crew; team; group; crowd; column; force; contingent; unit; convoy; battalion; army; brigade; regiment; division; company; platoon; patrol; gang; party; mob; band; squad; household; delegation; detachment; corps; bus; busload; truckload; boatload; total; number; wave; couple of | H | group
massacre; war; attack; bombing; raid; uprising; coup; disaster; crash; clash; fighting; violence; riot; blast; explosion; protest; crackdown; earthquake; conflict; siege; genocide; battle; shooting; unrest; strike; assault; ambush; operation; accident; campaign | D
since; elsewhere; separate; separately; previous; previously; year; earlier; war; decade; overall; meanwhile; unrelated; month | X
soldier; troop; troops; policeman; police; officer; commando; marine; paratrooper; trooper; fighter; guard; guardsman; gendarme; constable; man; men; peacekeeper; reservist; volunteer; conscript; militiaman; guerrilla; rebel; legionnaire; sailor; airman; personnel; force; agent; mercenary; reinforcement; infantryman; ranger; adviser; serviceman | H | force
