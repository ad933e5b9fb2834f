# Election: campaigns, votes, counts, and quarrels over them.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

ballot; ballot-rigging; by-election; campaign rally; campaign trail; candidacy; early election; election | election
campaign; contest; disputed; first round; manifesto; nomination; opinion poll; rig; rigged; second round; victory; win | election | 1
candidate; contender; incumbent; nominee | election | 1
constituency; mandate; poll; recount; tally; vote; voting | election | 1
election board; election campaign; election commission; election day; election fraud; election law | election
election monitor; election observer; election result; electioneering; electoral; electoral fraud | election
electoral law; electorate; exit poll; general election; go to the poll; landslide victory; nomination paper | election
plebiscite; poll worker; polling agent; polling day; polling place; polling station; presidential candidate | election
presidential election; presidential hopeful; presidential race; primary election; reelect; reelection | election
referendum; running mate; runoff; snap election; stand for election; turnout; universal suffrage; vote count | election
vote counting; vote recount; vote tally; vote-rigging; voter | election
