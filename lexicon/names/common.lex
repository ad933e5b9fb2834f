# Names that are common words as well: no names in a sentence all in capitals, and at the beginning of one only
# before what may be the rest of a name ("Mark Lane", not "Mark my words"). Each stands in its own table or class too.
# Source: those of the other files that also stand in small letters in English treebanks and news, counted and then revised by hand for this project. Licence: CC BY 4.0
table class

name-common | Adn; Ala.; Amber; Amnesty; Angel; Angels; App; AR; Archer; Art; Aspen; Aye
name-common | Badgers; Baker; Ball; Banks; Barber; Basil; Bass; Bath; Bears; Begin; Bell; Berry; Bill; Bills; Bio; Black; Blunt; Bolt; Bond; Booth; Borders; Boxer; Brewers; Bridges; Brown; Buck; Bucks; Bud; Buddy; Bulldogs; Bulls; Burger; Burns; Butt
name-common | CA; Cage; Canal+; Capita; Capitals; Car; Cardinals; Carpenter; Chai; Chambers; Chance; Chase; Cherry; Chewy; Chiefs; Chip; Clay; Cliff; Coats; Combs; Converse; Cook; Coop; Cork; Cosmopolitan; Cotton; Courtyard; Cracker; Craft; Crane; Crest; Cross; Cruise; Crystal; Curry; Cut
name-common | Dab; Daisy; Dawn; DE; Dean; Devils; Dick; Discord; Discover; Disk; Dolphins; Don; Dos; Dove; Downs; Dpa; Drake; Drew; Du; Ducks; Dusty
name-common | Eagles; Earth; Echo; Economist; Edit; Elder; Emir; Eve
name-common | Fact; Faith; Falcons; Fields; Finch; Flames; Flowers; Flyers; Fortune; Fossil; Foster; Fox; Frank; Freed; Frost; Fry
name-common | Gain; Gale; Gang; Gap; Gates; Gay; Gene; Genesis; Giants; Ginger; Gore; Grace; Grant; Grass; Graves; Gray; Green; Greens; Gross; Guard; Guardian; Guards; Gulf; Guy
name-common | Ha; Hall; Ham; Hammer; Happy; Hardy; Harness; Harsh; Hatch; Hawk; Hawks; Hearts; Heath; Heaven; Herring; HI; Hill; Hock; Hockey; Holder; Honor; Hood; Hope; Horn; Hornets; Hung; Hunt; Hunter; Hurricanes; Huskies
name-common | Ice; ID; Ill.; IN; Independence; Iris; Ivory; Ivy
name-common | Jack; Jade; Jay; Jets; Jobs; Joker; Joy
name-common | Kayak; Keen; Key; King; Kings; Kiss; Kitchens
name-common | Lamb; Lane; Law; Lemon; Let; Levy; Liberation; Lions; Lira; Little; Loan; Lodge; Lone; Long; LOT; Love; Loving
name-common | Male; Map; Marine; Marines; Mark; Marks; Marsh; Mass.; Max; ME; Meek; Melody; Mend; Mercury; Mercy; Mile; Miles; Mills; Min; Miss.; Mma; Mobile; Mod; Model; Moon; Moss; Mud
name-common | Nano; Nationals; N.D.; Nice; Nick; Nirvana
name-common | Oasis; OH; OK; Olds; Ole; Opal; OR
name-common | Pace; Pad; Pagan; Page; Pale; Palm; Pan; Panthers; Paramount; Park; Parks; Pas; Pat; Patience; Pdf; Pearl; Penguins; Penny; Pepper; Petty; Pierce; Pike; Pioneer; Pirates; Plaza; Pop; Porter; Pot; Potter; Pour; Powers; PR; Price; Progress; Progressive; Prudence; Punch
name-common | Queen
name-common | Ravens; Rays; Reading; Reason; Reed; Reform; Reliance; Rice; Rich; Robin; Rockets; Rocky; Rod; Rose; Ruby; Rush; Rusty
name-common | Sa; Sage; Said; Saints; Sake; Salmon; Salon; Sandy; Sang; Saturn; Savage; Sellers; Sessions; Shape; Sharks; Sharp; Shields; Shish; Shook; Shorten; Silver; Sin; Singer; Skip; Slack; Slaughter; Snow; Son; Song; Southwest; Sow; Spa; Spartans; Split; Sprint; Staples; Stark; Steel; Stern; Stone; Straw; Stripe; Subway; Sue; Summers; Sun; Sunny; Swan; Swift
name-common | Tap; Target; Temple; Thi; Thrifty; Tide; Tigers; Till; Tool; Torch; Tore; Trojans; Trout; Turner
name-common | Uni; Urban
name-common | Valve; Vans; Variety; Victor; Villa; Violet; Visa
name-common | WA; Walls; Wan; Ward; Warriors; Wash.; Waters; West; White; Whiting; Whittle; WHO; Will; Willow; Win; Wing; Winters; Wise; Wizards; Wolf; Won; Wood; Wooden; Wren
name-common | Young
