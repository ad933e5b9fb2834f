# Words of culture, entertainment and daily life that mark a sentence as no politics; lemma form.
# Only words with no everyday political sense: "striker", "strike", "rally" and "race" are left out.
# Sources: written from general knowledge for this project.
# Licence: CC BY 4.0
table topic
academy award | culture
actress | culture
album | culture
amusement park | culture
animated film | culture
archaeological dig | culture
aria | culture
art dealer | culture
art fair | culture
art gallery | culture
asteroid | culture
astronomer | culture
auction house | culture
bafta | culture
ballerina | culture
ballet | culture
band; festival; painter; novel; book; film; singer; audience; gallery; concert; critic; production; poet; sauna; recipe; tenor; stage | culture | 1
baritone | culture
bassist | culture
bassoon | culture
beauty pageant | culture
beauty queen | culture
best-seller | culture
bestselling | culture
biennale | culture
black hole | culture
blockbuster | culture
bollywood | culture
book fair | culture
booker prize | culture
box office | culture
box-office | culture
boy band | culture
brewery | culture
broadway | culture
catwalk | culture
celebrity chef | culture
cello | culture
chart-topping | culture
chef | culture | 1
choir | culture | 1
choreographer | culture
choreography | culture
christie's | culture
clarinet | culture
comedian | culture
comet | culture
concerto | culture
cookbook | culture
cosmetics | culture
crossword | culture
dance troupe | culture
debut album | culture
dinosaur | culture
drummer | culture
emmy | culture
eurovision | culture
eurovision song contest | culture
fashion designer | culture
fashion house | culture
fashion show | culture
fashion week | culture
film director | culture
film festival | culture
film star | culture
galaxy | culture
game show | culture
gardening | culture
giant panda | culture
golden bear | culture
golden globe | culture
golden lion | culture
gourmet | culture
grammy | culture
grammys | culture
guitarist | culture
hardback | culture
haute couture | culture
hip-hop | culture
hit single | culture
hollywood | culture
honeymoon | culture
horoscope | culture
houseplant | culture
impressionist | culture
jackpot | culture
jazz | culture | 1
kitten | culture
literary festival | culture
lottery ticket | culture
lottery winner | culture
lyricist | culture
memoirist | culture
mezzo-soprano | culture
michelin star | culture
microbrewery | culture
miniseries | culture
miss universe | culture
miss world | culture
movie star | culture
moviegoer | culture
museum curator | culture
musical comedy | culture
nintendo | culture
nobel prize in literature | culture
nollywood | culture
novelist | culture
oboe | culture
old master | culture
opera | culture | 1
orchestra | culture | 1
oscar | culture
oscars | culture
palaeontologist | culture
paleontologist | culture
palme d'or | culture
panda cub | culture
paparazzi | culture
paperback | culture
perfume | culture
philharmonic | culture
playgoer | culture
playstation | culture
poetry collection | culture
pop group | culture
pop singer | culture
pop star | culture
prequel | culture
prix goncourt | culture
pulitzer prize | culture
puppet show | culture
puppy | culture | 1
rapper | culture
reality show | culture
red carpet | culture
red-carpet | culture
restaurateur | culture
rock band | culture
rock star | culture
screenplay | culture
screenwriter | culture
sculptor | culture
sculpture | culture
season finale | culture
sequel | culture
short story | culture
sitcom | culture
soap opera | culture
sommelier | culture
sonata | culture
songwriter | culture
soprano | culture
sotheby's | culture
stand-up comedy | culture
still life | culture
string quartet | culture
supermodel | culture
symphony | culture
talk show | culture
telenovela | culture
telescope | culture | 1
tempo | culture | 1
theme park | culture
tony award | culture
trombone | culture
tuba | culture
tv series | culture
vernissage | culture
video game | culture
vineyard | culture
vocalist | culture
watercolor | culture
watercolour | culture
wedding dress | culture
winemaker | culture
xbox | culture
zookeeper | culture
