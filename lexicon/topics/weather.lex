# Words of weather that mark a sentence as no politics; lemma form.
# Only words with no everyday political sense: "striker", "strike", "rally" and "race" are left out.
# Sources: written from general knowledge for this project.
# Licence: CC BY 4.0
table topic

barometric pressure | weather
blizzard | weather
celsius | weather
centigrade | weather
cloudy | weather
cold front | weather
cold snap | weather
degree celsius | weather
degree fahrenheit | weather
dew point | weather
drizzle | weather
dry spell | weather
dust storm | weather
el nino | weather
fahrenheit | weather
fog | weather | 1
forecaster | weather | 1
frost | weather | 1
gale | weather | 1
gale-force | weather
gust | weather | 1
gusty | weather
hailstone | weather
hailstorm | weather
heat wave | weather
heatwave | weather
high pressure | weather
humidity | weather
hurricane center | weather
ice storm | weather
la nina | weather
lightning; locust; monsoon; snow; rain; storm; thunder; hail | weather | 1
low pressure | weather
maize field; wheat field; wheatfield; orchard; cow; swarm | weather | 1
meteorological office | weather
meteorologist | weather
monsoon rain | weather
mostly sunny | weather
national hurricane center | weather
overcast | weather
partly cloudy | weather
pollen count | weather
rain shower | weather
rainfall | weather | 1
sandstorm | weather
scattered shower | weather
sleet | weather
snowdrift | weather
snowfall | weather
snowstorm | weather
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
weather service | weather
wind chill | weather
wind gust | weather
windspeed | weather
