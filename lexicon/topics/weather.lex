# Words of weather that mark a sentence as no politics; lemma form.
# Only words with no everyday political sense: "striker", "strike", "rally" and "race" are left out.
# Sources: written from general knowledge for this project.
# Licence: CC BY 4.0
table topic
acorn; albatross; alligator; amphibian; antelope; antler; badger; beak; beaver; beech | weather | 1
ash cloud | weather
autumn leaf | weather
barometric pressure | weather
beekeeper | weather | 1
beetle; birch; bird; birdsong; bison; blossom; bog; breeze; canyon; carp; cheetah | weather | 1
birdwatcher | weather
blizzard | weather | 1
botanist | weather
butterfly | weather
celsius | weather | 1
centigrade | weather
cloudy | weather | 1
cold front | weather
cold snap | weather
coral; crab; crocodile; deer; dolphin; eel; elk; elm; falcon | weather | 1
degree celsius | weather
degree fahrenheit | weather
dew point | weather
dinosaurs | weather
drizzle | weather | 1
dry spell | weather | 1
dust storm | weather | 1
el nino | weather
entomologist | weather
fahrenheit | weather | 1
fen; fern; flamingo; flower; frog; fur; gamekeeper; gazelle; geyser; giraffe; glacier | weather | 1
forecaster | weather | 1
frost | weather | 1
gale | weather | 1
gale-force | weather
goldfish | weather
goose; gull; habitat; heath; hedgerow; heifer; heron; herring; hippo; hoof | weather | 1
gust | weather | 1
gusty | weather
hailstone | weather
hailstorm | weather
heat wave | weather | 1
heatwave | weather | 1
hedgehog | weather
hornet; hyena; iceberg; jackal; jellyfish; leopard; lichen; lizard; lobster | weather | 1
humidity | weather | 1
hurricane center | weather
ice age | weather
ice storm | weather
la nina | weather
lightning; snow; rain | weather | 1
low tide | weather
magpie; mammal; meadow; moonlight; moor; moose; moss; moth; mushroom; mussel; naturalist | weather | 1
maize field; wheat field; wheatfield | weather | 1
meteorological | weather
meteorological office | weather
meteorologist | weather
migratory bird | weather
monsoon rain | weather
mostly sunny | weather
national hurricane center | weather
nature reserve warden | weather
newt; octopus; ostrich; otter; owl; oyster; panther; paw; pelican; penguin; petal | weather | 1
ornithologist | weather
overcast | weather
partly cloudy | weather
piglet; plankton; plumage; porpoise; puddle; puffin; python; rabbit; rapids; raven; reindeer; reptile | weather | 1
pollen | weather
pollen count | weather
rain cloud | weather
rain shower | weather
rainfall | weather | 1
rhino; rodent; rooster; seedling; slug; snail; sparrow; species; squid | weather | 1
sandstorm | weather | 1
scattered shower | weather
sleet | weather | 1
snow plough | weather
snowdrift | weather
snowfall | weather | 1
snowflake | weather
snowplough | weather | 1
snowplow | weather | 1
snowstorm | weather | 1
songbird | weather | 1
spring tide | weather
squirrel; stalactite; stork; swan; termite; thicket; toad; toadstool; tortoise; trout; turtle | weather | 1
storm cloud | weather
sunny | weather | 1
sunshine | weather | 1
temperature | weather | 1
thundershower | weather
thunderstorm | weather | 1
tropical depression | weather
twister | weather
uv index | weather
walrus; wasp; waterfall; weather; whirlwind; zebra | weather | 1
warm front | weather
weather bureau | weather
weather forecast | weather
weather forecaster | weather
weather map | weather
weather office | weather
weather satellite | weather
weather service | weather
wildflower | weather
wind chill | weather
wind gust | weather
wind speed | weather
windspeed | weather
zoologist | weather
