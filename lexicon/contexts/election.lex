# Election: campaigns, votes, counts, and quarrels over them.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

absentee ballot; ballot; ballot box; ballot count; ballot paper; ballot-rigging; by-election; campaign rally | election
campaign trail; candidacy; early election; elect president; election; election board; election campaign | election
campaign; contest; disputed; first round; manifesto; nomination; opinion poll; rig; rigged; second round; victory; win | election | 1
candidate; contender; incumbent; nominee | election | 1
constituency; mandate; poll; tally; vote; voting | election | 1
election commission; election day; election fraud; election law; election monitor; election observer | election
election result; electioneering; electoral; electoral college; electoral commission; electoral fraud | election
electoral law; electoral list; electoral roll; electorate; exit poll; general election; go to the polls | election
landslide victory; nomination paper; plebiscite; poll worker; polling agent; polling day; polling place | election
polling station; presidential candidate; presidential election; presidential hopeful; presidential race | election
primary election; recount; reelect; reelection; referendum; running mate; runoff; snap election | election
stand for election; turnout; universal suffrage; vote count; vote counting; vote tally; vote-rigging; voter | election
voter registration; voter roll; voter turnout | election
