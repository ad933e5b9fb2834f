# Words of sport that mark a sentence as no politics; lemma form.
# Only words with no everyday political sense: "striker", "strike", "rally" and "race" are left out.
# Sources: written from general knowledge for this project.
# Licence: CC BY 4.0
table topic
ace; athlete; athletics; bookmaker; bouncer; bout; bronze; buzzer; caddie | sport | 1
africa cup of nations match | sport
african champions | sport
after extra time | sport
all-rounder | sport
anabolic steroid | sport
archery | sport
ashes series | sport
asian champions | sport
asian cup match | sport
asian games | sport
assistant coach | sport
atp | sport
away game | sport
away win | sport
back of the net | sport
back row | sport
backhand | sport
backhander | sport
backstroke | sport
badminton | sport
ballpark | sport
bantamweight | sport
baseball | sport
basketball | sport
batsman | sport
batsmen | sport
batting | sport
batting average | sport
bench player | sport
bench press | sport
biathlon | sport
birdie | sport
birdies | sport
bobsled | sport
bobsleigh | sport
bogey | sport
bogeys | sport
bottom of the table | sport | 1
bowl out | sport
bowler | sport
bowls club | sport
boxer | sport | 1
boxing ring | sport | 1
break point | sport
breakaway group of riders | sport | 1
breaststroke | sport
bridge tournament | sport
bronze medal | sport
bronze medallist | sport
bullpen | sport
bundesliga | sport
butterfly stroke | sport
by an innings | sport
by seven wickets | sport
canoeist | sport
card game | sport
card trick | sport
caught behind | sport
center back | sport
center-half | sport
centre back | sport
centre-half | sport
champions league | sport
champions trophy | sport
championship | sport | 1
checkmate | sport
chequered flag | sport
chess grandmaster | sport
chess match | sport
chess player | sport
chess team | sport
chess tournament | sport
circus act | sport
clean bowled | sport
clean sheet | sport
clean sheets | sport
clubhouse lead | sport
commonwealth games | sport
concert pianist | sport
conmebol | sport
copa america | sport
copa libertadores | sport
corner kick | sport
course record | sport
cover drive | sport
coxless | sport
crease; dojo; dunk; finisher; fitness; fly half; glove; goalie; goalpost | sport | 1
cricket | sport | 1
cricketer | sport
croquet | sport
cross-country skiing | sport
cruiserweight | sport
cup final | sport
cup holder | sport
cup tie | sport
cup winners | sport
curler | sport
curlers | sport
curling | sport
cyclist | sport
cyclocross | sport
darts | sport
darts player | sport
davis cup | sport
decathlete | sport
decathlon | sport
deciding set | sport
defending champion | sport
defending champions | sport
derby | sport | 1
deuce | sport
discus | sport
discus thrower | sport
diver; archer; runner; jumper; rider | sport | 1
double fault | sport
doubles | sport
doubles pair | sport
doubles title | sport
down the left | sport
down the right | sport
downhill | sport | 1
downhill race | sport
downhiller | sport
draft pick | sport
dribble | sport
drop goal | sport
drop kick | sport
dugout | sport
early goal | sport
epee | sport
equalise | sport
equaliser | sport
equalize | sport
equalizer | sport
equestrian | sport
eredivisie | sport
euro qualifier | sport
europa conference league | sport
europa league | sport
european champion | sport
european champions | sport
extra time | sport
fa cup | sport
faceoff | sport
fairway | sport
fairways | sport
far post | sport
fast bowler | sport
featherweight | sport
fed cup | sport
fencer | sport | 1
field goal | sport
figure skater | sport
figure skating | sport
finalist | sport | 1
finals day | sport
first whistle; final whistle | sport
five-setter | sport
fixture list | sport
flanker | sport
fly-half | sport
flyhalf | sport
flyweight | sport
foil fencer | sport
football | sport | 1
footballer | sport
footballing | sport
forehand | sport
formula 1 | sport
formula one | sport
four-man bob | sport
fourth seed | sport
free kick | sport
free throw | sport
free throws | sport
freestyle | sport | 1
freestyler | sport
friendly against | sport
friendly international | sport
friendly match | sport
front row forward | sport
full back | sport
full-back | sport
fullback | sport
giant slalom | sport
goal difference | sport
goal drought | sport
goal kick | sport
goal kicker | sport
goal line | sport
goal of the season | sport
goal scorer | sport
goalkeeper | sport
goalless | sport
goalmouth | sport
goalscorer | sport
goaltender | sport
goaltending | sport
gold medal | sport
gold medallist | sport
golf | sport | 1
golfer | sport | 1
googly; grandstand; group match; gymnasium; half-century; hoop; jockey club; keeper; knockdown | sport | 1
grand final | sport
grand national | sport
grand prix | sport
grand slam | sport
grand slam title | sport
grandmaster | sport
group stage | sport
gymnast | sport
gymnastics | sport
half-marathon | sport
half-time | sport | 1
halfpipe | sport
halfway lead | sport
hammer thrower | sport
handball | sport
hat trick | sport
hat tricks | sport
hat-trick | sport
hat-tricks | sport
head coach | sport
heavyweight | sport | 1
heavyweight title | sport
heptathlon | sport
high jump | sport
high jumper | sport
hockey | sport
holding midfielder | sport
home game | sport
home run | sport
home win | sport
home-run | sport
homer | sport
hooker for | sport
horse race | sport
horse racing | sport
hurdle race | sport
hurdler | sport
hurdles | sport
ice dance | sport
ice hockey | sport
in a friendly | sport
in injury time | sport
in straight games | sport
in the heats | sport
in the league | sport | 1
injury time | sport
injury-time | sport
inning | sport
innings | sport
ironman | sport
javelin | sport
javelin thrower | sport
jockey | sport
judo | sport
judoka | sport
kabaddi | sport
karate | sport
kayaker | sport
kentucky derby | sport
kick boxer | sport
kickboxer | sport
kicked a penalty | sport
knock-out round | sport
knockout stage | sport
la liga | sport
lap of honour | sport
lap record | sport
last-minute winner | sport
late goal | sport
late tackle; kit; jersey; medal; podium; kick; dressing room; training ground; second place; captain; coach; striker; fan | sport | 1
late winner | sport
lbw | sport
leading scorer | sport
league | sport | 1
league leader | sport
league leaders | sport
league season | sport
league table | sport
league title | sport
left back | sport
left-back | sport
leg spin | sport
lightweight | sport | 1
ligue 1 | sport
linebacker | sport
lineout | sport
linesman | sport
loan spell | sport
lock forward | sport
locker room | sport
long jump | sport
long jumper | sport
love-40 | sport
luge | sport
maiden over | sport
major league baseball | sport
man of the match | sport
marathon | sport | 1
marathon runner | sport
masters tournament | sport
match point | sport
match-winner | sport
match; mitt; paceman; paddle; pitch; player; playoff; podium finish; polo | sport | 1
matchday | sport
medal ceremony | sport
medal hope | sport
medal hopes | sport
medal round | sport
medal table | sport
medalist | sport
medallist | sport
melbourne cup | sport
middle-distance | sport
middleweight | sport
midfield | sport
midfielder | sport
mixed martial arts | sport
mixed pair | sport
mlb | sport
moguls | sport
motocross | sport
motogp | sport
motorsport | sport
mountain stage | sport
nations cup match | sport
nba | sport
ncaa | sport
near post | sport
netball | sport
nfl | sport
nhl | sport
nil-nil | sport
no-hitter | sport
oarsman | sport
odi | sport
off-spinner | sport
offside | sport
olympian | sport | 1
olympic champion | sport
olympic champions | sport
olympic medal | sport
on aggregate | sport
on the pitch | sport | 1
on the power play | sport
one-day international | sport
one-dayer | sport
one-nil | sport
opening batsman | sport
opening goal | sport
opening set | sport
opera singer | sport
outfielder | sport
outjump | sport
outsprint | sport
over par | sport
overnight leader | sport
own goal | sport | 1
own half | sport
pacemakers | sport | 1
paddler | sport
pan american games | sport
par-three | sport
paralympian | sport
pelota | sport
peloton | sport
penalty area | sport
penalty box | sport
penalty kick | sport
penalty save | sport
penalty shootout | sport
penalty spot | sport
personal best | sport | 1
pga | sport
pit lane | sport
pit stop | sport
pitch invasion | sport
pitcher | sport
play-off | sport
play-offs | sport
player of the year | sport
playmaker | sport
playmaking | sport
point guard | sport
point-scorer | sport
poker tournament | sport
pole position | sport
pole vault | sport
pole vaulter | sport
polo side | sport
pop concert | sport
power play goal | sport
pre-season | sport
premier league | sport
prop forward | sport
puck | sport
puckster | sport
putt | sport
putter; red card; rematch; rowing; run-rate; seamer; selector; skiing; spectator | sport | 1
qualifier | sport | 1
qualifying campaign | sport
qualifying lap | sport
qualifying match | sport
qualifying round | sport | 1
quarter final | sport
quarter-final | sport
quarterback | sport
quarterfinal | sport
quarterfinals | sport
race walker | sport
racecourse | sport
racehorse | sport
racing driver | sport
rally driver | sport
real madrid; manchester united; barcelona fc; bayern munich; juventus; ac milan; chelsea fc | sport
rebound and assist | sport
referee | sport
regatta | sport
reigning champion | sport
relay race | sport
relay squad | sport
relay team | sport
relegated | sport
relegation | sport | 1
right back | sport
right-back | sport
rink | sport
roland garros | sport
rookie of the year | sport
round robin | sport | 1
rower | sport
rugby | sport
rugby league | sport
rugby union | sport
run chase | sport
run out for | sport
ryder cup | sport
sabre fencer | sport
sailing regatta | sport
scoreless | sport | 1
scoreline | sport
scrum | sport
scrum-half | sport
scrumhalf | sport
scrummage | sport
seam bowler | sport
second row forward | sport
second seed | sport
semi final | sport
semi-final | sport
semifinal | sport
semifinalist | sport
semifinals | sport
serie a | sport
serie b | sport
service game | sport
set point | sport
sheet music | sport
shoot-out win | sport
shortstop | sport
shot put | sport
shot putter | sport
show jumping | sport
shutout | sport
shuttler | sport
silver medal | sport
silver medallist | sport
sin bin | sport
singles title | sport
six nations | sport
skater | sport
skeleton race | sport
ski jump | sport
ski jumper | sport
ski resort race | sport
ski slope | sport | 1
skier | sport
slalom | sport
slam dunk | sport
slap shot | sport
slapshot | sport
snooker | sport
snowboard | sport
snowboarder | sport
soccer | sport | 1
softball | sport
speed skater | sport
speed skating | sport
speedskater | sport
spin bowler | sport
spinner; sportsman; sportswoman; squash; stake race; steeple; stopwatch; the relay | sport | 1
springbok | sport
sprint finish | sport
sprint stage | sport
sprinter | sport
sprinters | sport
squad player | sport
squash court | sport
stage win | sport
stage winner | sport
stanley cup | sport
steeplechase | sport
steeplechaser | sport
stick-work | sport
stoppage time | sport
straight sets | sport
strikeout | sport
substitute; penalty; goal; scorer; sideline; season; team-mate; teammate; title; trophy | sport | 1
sumo | sport
sumo wrestler | sport
super bowl | sport
super league | sport
super rugby | sport
super-g | sport
superbike | sport
surfer | sport
surfing | sport | 1
sweeper keeper | sport
swim meet | sport
swimmer | sport | 1
t20 | sport
taekwondo | sport
target man | sport
technical knockout | sport
tennis | sport
tennis court | sport | 1
test cricket | sport
test match | sport
test series | sport
the doubles; mixed doubles; mixed double | sport
third seed | sport
thoroughbred | sport
three-point | sport
three-pointer | sport
three-set | sport | 1
throw-in | sport | 1
tie-break | sport
timeout; tournament; trampoline; umpire's; umpiring; warm-up match; whistle; whitewash; world cup; yellow card; yorker | sport | 1
tip-off time | sport
title bout | sport
title defence | sport
title defense | sport
title holder | sport
title race | sport
title-holder | sport
toboggan | sport
top of the table | sport | 1
top scorer | sport
top seed | sport
top seeds | sport
top-seeded | sport
touchdown | sport
trampolinist | sport
transfer fee | sport
transfer window | sport
tri-nations | sport
triathlon | sport
triple axel | sport
triple jump | sport
triple jumper | sport
try line; crossbar; over the bar; touchline | sport
try scorer | sport
try-scorer | sport
twenty20 | sport
two-leg | sport
two-man bob | sport
two-nil | sport
two-set | sport | 1
uefa cup | sport
ufc fight | sport
umpire | sport
unbeaten | sport | 1
undefeated | sport | 1
under par | sport
under-17 | sport | 1
under-19 | sport | 1
under-20 | sport | 1
under-21 | sport | 1
unseeded | sport
us open | sport
velodrome | sport
volleyball | sport
wallabies | sport
warm-up; warmup | sport | 1
water polo | sport
waterpolo | sport
weigh-in | sport
weightlifter | sport
weightlifters | sport
weightlifting | sport
welterweight | sport
wicket | sport
wicketkeeper | sport
wickets | sport
wide receiver | sport
wild card entry | sport
wild-card | sport
wimbledon | sport
win streak | sport
wing back | sport
winger | sport
winless | sport
winning goal | sport
winter games | sport
world champion | sport
world champions | sport
world cup qualifier | sport
world mark | sport
world number one | sport
world number two | sport
world record | sport | 1
world series | sport
wrestler | sport | 1
wrestling | sport
wrestling match | sport
wta | sport
yachting | sport
yachtsman | sport
yellow jersey | sport
yellow-jersey | sport
yokozuna | sport
