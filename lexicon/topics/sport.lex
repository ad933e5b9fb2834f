# Words of sport that mark a sentence as no politics; lemma form.
# Only words with no everyday political sense: "striker", "strike", "rally" and "race" are left out.
# Sources: written from general knowledge for this project.
# Licence: CC BY 4.0
table topic

anabolic steroid | sport
ashes series | sport
asian games | sport
assistant coach | sport
away game | sport
away win | sport
backhand | sport
backstroke | sport
badminton | sport
bantamweight | sport
baseball | sport
basketball | sport
batsman | sport
batter | sport
batting average | sport
biathlon | sport
birdie | sport
bobsleigh | sport
bogey | sport
bowler | sport
boxer | sport | 1
break point | sport
breaststroke | sport
bronze medal | sport
bullpen | sport
bundesliga | sport
center-half | sport
centre-half | sport
champions league | sport
championship | sport | 1
chess grandmaster | sport
clean sheet | sport
clean sweep | sport
commonwealth games | sport
conmebol | sport
copa america | sport
corner kick | sport
cricket | sport | 1
cricketer | sport
curling | sport
cyclist | sport
cyclocross | sport
darts player | sport
davis cup | sport
decathlon | sport
discus | sport
diver; archer; runner; jumper; rider | sport | 1
double fault | sport
downhill | sport
draft pick | sport
equaliser | sport
equalizer | sport
eredivisie | sport
euro qualifier | sport
europa league | sport
extra time | sport
fa cup | sport
faceoff | sport
fairway | sport
featherweight | sport
fed cup | sport
field goal | sport
figure skating | sport
finalist | sport
first whistle; final whistle | sport
fixture list | sport
fly-half | sport
football | sport | 1
footballer | sport
footballing | sport
forehand | sport
formula one | sport
free kick | sport
free throw | sport
freestyle | sport
friendly match | sport
full-back | sport
goal difference | sport
goalkeeper | sport
goalless | sport
goaltender | sport
gold medal | sport
golf | sport | 1
golfer | sport
grand national | sport
grand prix | sport
grand slam | sport
grandmaster | sport
group stage | sport
gymnast | sport
gymnastics | sport
half-time | sport
handball | sport
hat trick | sport
hat-trick | sport
head coach | sport
heavyweight | sport | 1
heptathlon | sport
high jump | sport
hockey | sport
home game | sport
home run | sport
home win | sport
home-run | sport
hurdler | sport
ice hockey | sport
injury time | sport
inning | sport
innings | sport
into the final; the final on; third round; second leg; final leg | sport
ironman | sport
javelin | sport
jockey | sport
judo | sport
karate | sport
kentucky derby | sport
kick-off | sport
knock-on | sport
knockout stage | sport
la liga | sport
late tackle; kit; jersey; medal; podium; kick; dressing room; training ground; second place; captain; coach; striker; fan | sport | 1
lbw | sport
league | sport | 1
league title | sport
left-back | sport
lightweight | sport | 1
ligue 1 | sport
linebacker | sport
lineout | sport
linesman | sport
loan spell | sport
locker room | sport
long jump | sport
luge | sport
marathon | sport | 1
masters tournament | sport
match point | sport
matchday | sport
medalist | sport
medallist | sport
melbourne cup | sport
middleweight | sport
midfielder | sport
mlb | sport
motogp | sport
motorsport | sport
mvp | sport
nba | sport
ncaa | sport
netball | sport
nfl | sport
nhl | sport
oarsman | sport
odi | sport
offside | sport
olympian | sport
olympic medal | sport
one-day international | sport
outfielder | sport
own goal | sport
pan american games | sport
par-three | sport
paralympian | sport
peloton | sport
penalty kick | sport
penalty shootout | sport
pga | sport
pit stop | sport
pitcher | sport
play-off | sport
playmaker | sport
point guard | sport
pole position | sport
pole vault | sport
premier league | sport
puck | sport
putt | sport
qualifier | sport
quarter-final | sport
quarterback | sport
racehorse | sport
real madrid; manchester united; barcelona fc; bayern munich; juventus; ac milan; chelsea fc | sport
referee | sport
regatta | sport
relay race | sport
relay team | sport
relegated | sport
relegation | sport | 1
right-back | sport
roland garros | sport
rookie of the year | sport
round robin | sport
rower | sport
rugby | sport
run chase | sport
runner-up | sport
ryder cup | sport
scoreless | sport
scoreline | sport
scrum | sport
scrum-half | sport
semi-final | sport
semifinalist | sport
serie a | sport
set point | sport
shortstop | sport
shot put | sport
silver medal | sport
six nations | sport
skater | sport
skier | sport
slalom | sport
slam dunk | sport
slapshot | sport
snooker | sport
snowboard | sport
soccer | sport
softball | sport
sprinter | sport
squad player | sport
steeplechase | sport
stoppage time | sport
substitute; penalty; goal; scorer; sideline; season; team-mate; teammate; title; trophy; victory; defeat | sport | 1
sumo | sport
super bowl | sport
super league | sport
surfer | sport
surfing | sport | 1
swimmer | sport
t20 | sport
taekwondo | sport
technical knockout | sport
tennis | sport
test match | sport
the doubles; mixed doubles; the double; the single; mixed double | sport
thoroughbred | sport
three-pointer | sport
three-set; two-set; straight sets | sport
tie-break | sport
title defence | sport
title defense | sport
title holder | sport
top seed | sport
touchdown | sport
transfer fee | sport
transfer window | sport
tri-nations | sport
triathlon | sport
triple jump | sport
try line; crossbar; over the bar; touchline | sport
try scorer | sport
twenty20 | sport
umpire | sport
unbeaten | sport
undefeated | sport
unseeded | sport
us open | sport
velodrome | sport
volleyball | sport
warm-up; warmup | sport | 1
weigh-in | sport
welterweight | sport
wicket | sport
wicketkeeper | sport
wide receiver | sport
wimbledon | sport
win streak | sport
winger | sport
winless | sport
winter games | sport
world champion | sport
world record | sport
world series | sport
wrestler | sport
wrestling | sport
yachtsman | sport
yellow jersey | sport
yokozuna | sport
