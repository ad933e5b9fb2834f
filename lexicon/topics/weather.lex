# Words of weather that mark a sentence as no politics; lemma form.
# Only words with no everyday political sense: "striker", "strike", "rally" and "race" are left out.
# Sources: written from general knowledge for this project.
# Licence: CC BY 4.0
table topic
ash cloud | weather
autumn leaf | weather
barometric pressure | weather
bee; bird; bloom; breeze; cub; deer; flock; flower; glacier; habitat; herd; hive | weather | 1
beekeeper | weather
birdwatcher | weather
blizzard | weather
botanist | weather
butterfly | weather
celsius | weather
centigrade | weather
cloudy | weather
cold front | weather
cold snap | weather
degree celsius | weather
degree fahrenheit | weather
dew point | weather
dinosaurs | weather
drizzle | weather
dry spell | weather
dust storm | weather
el nino | weather
entomologist | weather
fahrenheit | weather
fog | weather | 1
forecaster | weather | 1
frost | weather | 1
gale | weather | 1
gale-force | weather
goldfish | weather
gust | weather | 1
gusty | weather
hailstone | weather
hailstorm | weather
heat wave | weather
heatwave | weather
hedgehog | weather
high pressure | weather
humidity | weather
hurricane center | weather
ice age | weather
ice storm | weather
insect; lava; leaf; mist; nest; shoal; species; weather; wolf | weather | 1
la nina | weather
lightning; locust; monsoon; snow; rain; storm; thunder; hail | weather | 1
low pressure | weather
low tide | weather
maize field; wheat field; wheatfield; orchard; cow; swarm | weather | 1
meteorological | weather
meteorological office | weather
meteorologist | weather
migratory bird | weather
monsoon rain | weather
mostly sunny | weather
national hurricane center | weather
nature reserve warden | weather
ornithologist | weather
overcast | weather
partly cloudy | weather
pollen | weather
pollen count | weather
rain cloud | weather
rain shower | weather
rainfall | weather | 1
sandstorm | weather
scattered shower | weather
sleet | weather
snow plough | weather
snowdrift | weather
snowfall | weather
snowflake | weather
snowplough | weather
snowplow | weather
snowstorm | weather
songbird | weather
spring tide | weather
storm cloud | weather
sunny | weather | 1
sunshine | weather | 1
temperature | weather | 1
thundershower | weather
thunderstorm | weather
tropical depression | weather
twister | weather
uv index | weather
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
