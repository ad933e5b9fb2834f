# Words of culture, entertainment and daily life that mark a sentence as no politics; lemma form.
# Only words with no everyday political sense: "striker", "strike", "rally" and "race" are left out.
# Sources: written from general knowledge for this project.
# Licence: CC BY 4.0
table topic
a ballet by | culture
a book call | culture
a novel by | culture
a novel call | culture
a painting by | culture
a play by | culture
a play call | culture
a poem by | culture
a poem call | culture
a song call | culture
academy award | culture
accordion; acrobatics; actor; actors; adjective; aerobics; ale; algebra; alphabet; animator; anthology; apron | culture | 1
acrobat | culture
actress | culture
album | culture
amusement park | culture
an opera by | culture
animated film | culture
antique dealer | culture
aquarium; armchair; astrologer; audition; auteur; bacon; bagpiper; baguette; bake; ballad; ballet dancer; barista | culture | 1
archaeological dig | culture
aria | culture
art collector | culture
art dealer | culture
art fair | culture
art gallery | culture
art historian | culture
art lover | culture
asteroid | culture
astronomer | culture
auction house | culture
baby shower | culture
babysitter | culture
bafta | culture
baking contest | culture
ballerina | culture
ballet | culture
band; festival; painter; novel; book; film; singer; audience; gallery; concert; critic; production; poet; sauna; recipe; tenor; stage | culture | 1
bandleader | culture
barbecue | culture
baritone | culture
bassist | culture
bassoon | culture
bathtub; beard; bikini; bingo; biography; birdcage; bistro; blouse; bluesman; bookshop; botany; bracelet | culture | 1
beautician | culture
beauty contest | culture
beauty pageant | culture
beauty queen | culture
bedtime story | culture
best actor | culture
best director | culture
best picture | culture
best-seller | culture
bestseller | culture
bestselling | culture
biennale | culture
biopic | culture
birthday cake | culture
birthday present | culture
black hole | culture
blockbuster | culture
board game | culture
bollywood | culture
book club | culture
book fair | culture
booker prize | culture
box office | culture
box-office | culture
boy band | culture
brandy; brasserie; bridegroom; bridesmaid; bridge club; broth; bun; busker; bust; cabaret; cake; calorie | culture | 1
brewery | culture
broadway | culture
cameo role | culture
canary; candy; canvas; cappuccino; carnival; carousel; ceramic; champagne; chocolate; chord; chorus; cider | culture | 1
candlelit dinner | culture
cat show | culture
catwalk | culture
celebrity chef | culture
cellist | culture
cello | culture
chamber music | culture
chamber orchestra | culture
chart-topping | culture
chat show | culture
cheesecake | culture
chef | culture | 1
children's book | culture
choir | culture | 1
choreographer | culture
choreography | culture
christie's | culture
cinemagoer | culture
cinematographer; circus; classmate; clown; cocktail; combo; comedy; composer; concertgoer; conductor; confectioner; conjuror | culture | 1
clarinet | culture
closing scene | culture
cocktail bar | culture
cocktail dress | culture
comedian | culture
comedy about | culture
comet | culture
comic book | culture
comic strip | culture
computer game | culture
concerto | culture
cook book | culture
cookbook | culture
cookery programme | culture
cookery show | culture
cookery; costume; cot; couture; couturier; cream; crooner; culinary; curry; cushion; custard; cutlery | culture | 1
cooking contest | culture
cosmetics | culture
costume drama | culture
costume jewellery | culture
costume party | culture
crime novel | culture
crochet | culture
crossword | culture
crossword puzzle | culture
cuisine | culture
curator | culture
curtain call | culture
cymbal; daffodil; dahlia; dance; dancer; daydream; designer; detective story; dictionary; diner; director's cut; distillery | culture | 1
dance floor | culture
dance troupe | culture
debut album | culture
dessert | culture
detective novel | culture
dinner table | culture
dinosaur | culture
diva; doll; domino; drama; dramatist; dressing; dressing gown; drum; dumpling; duo; duvet; embroidery | culture | 1
dog show | culture
doll's house | culture
drama series | culture
dress rehearsal | culture
drummer | culture
emmy | culture
encore; engraving; ensemble; episode; espresso; etching; exhibit; exhibition; fable; fairground; fiance; fiancee | culture | 1
eurovision | culture
eurovision song contest | culture
fairground ride | culture
fairy tale | culture
family album | culture
fancy dress | culture
fancy-dress | culture
fashion designer | culture
fashion house | culture
fashion magazine | culture
fashion show | culture
fashion week | culture
fiction; fiddle; figurine; film call; film-maker; fishmonger; florist; flowerbed; flute; foal; fork; fortune-teller | culture | 1
film critic | culture
film director | culture
film festival | culture
film producer | culture
film set | culture
film star | culture
film studio | culture
filmgoer | culture
final act of the | culture
final chapter | culture
final scene | culture
first act | culture
first scene | culture
first volume | culture
flamenco | culture
flautist | culture
flower bed | culture
flower show | culture
folk dance | culture
folk dancer | culture
folk singer | culture
folk song | culture
folk tale | culture
fortune teller | culture
foxtrot; fragrance; freezer; fresco; fridge; frying-pan; funfair; garlic; geometry; gig; gin; glamour | culture | 1
frying pan | culture
galaxy | culture
game show | culture
game show host | culture
garden gnome | culture
garden shed | culture
gardening | culture
ghost story | culture
ghost train | culture
giant panda | culture
golden bear | culture
golden globe | culture
golden lion | culture
goldsmith; gossip column; gown; grandchild; gravy; greenhouse; grill; grocer; guitar; hairdryer; ham; hamster | culture | 1
gourmet | culture
grammy | culture
grammys | culture
graphic novel | culture
guitarist | culture
hairdresser | culture
hairstyle | culture
handbag; handwriting; harp; haystack; headmistress; hedge; hemline; herb; hobby; homework; ice-cream; jacuzzi | culture | 1
hardback | culture
harpist | culture
haute couture | culture
hero of the film | culture
hero of the novel | culture
hero of the opera | culture
heroine | culture
hide-and-seek | culture
hip-hop | culture
historical novel | culture
hit single | culture
hollywood | culture
honeymoon | culture
honeymooner | culture
horoscope | culture
houseplant | culture
housewarming | culture
housework | culture
impressionist | culture
in the ballet | culture
in the cartoon strip | culture
in the comedy | culture
in the fairy tale | culture
in the novel | culture
in the opera | culture
in the play | culture
in the sequel | culture
jackpot | culture
jam; jazzman; jeweller; jogging; juggling; kennel; kettle; keyboard; kitchen; knitting; lace; lager | culture | 1
jazz | culture | 1
jazz band | culture
jazz festival | culture
jigsaw | culture
juggler | culture
jukebox | culture
karaoke | culture
kitten | culture
knit | culture
knitting club | culture
landscape painter | culture
last chapter | culture
last scene | culture
last volume | culture
lawnmower | culture
leash; lego; librettist; liqueur; lute; lyric; maestro; magazine cover; magic; make-up artist; marmalade; mascara | culture | 1
lipstick | culture
literary festival | culture
lottery ticket | culture
lottery winner | culture
love letter | culture
love song | culture
love story | culture
love triangle | culture
lullaby | culture
lyricist | culture
magician | culture
main character | culture
melody; menu; mezzo; milliner; monologue; mosaic; moustache; movie; museum; mustard; myth; nail varnish | culture | 1
memoirist | culture
merry-go-round | culture
mezzo-soprano | culture
michelin star | culture
microbrewery | culture
miniseries | culture
miss universe | culture
miss world | culture
movie star | culture
moviegoer | culture
museum curator | culture
musical about | culture
musical comedy | culture
nap; nappy; necklace; newlyweds; nightmare; noodle; noun; novella; olive; orchid; oven; pageant | culture | 1
nintendo | culture
nobel prize in literature | culture
nollywood | culture
novel about | culture
novelist | culture
nursery rhyme | culture
oboe | culture
oil painting | culture
old master | culture
omelet | culture
omelette | culture
opening night | culture
opening scene | culture
opera | culture | 1
opera about | culture
orchestra | culture | 1
organist | culture
oscar | culture
oscars | culture
painting; panto; pantomime; paparazzo; parrot; pasta; pastime; percussion; perfumer; piano; pickle; picnic | culture | 1
palaeontologist | culture
paleontologist | culture
palme d'or | culture
pancake | culture
panda cub | culture
paparazzi | culture
paperback | culture
pastry chef | culture
perfume | culture
philharmonic | culture
photo album | culture
pianist | culture
pie; pilates; pirouette; playlist; playwright; poem; poker; pony; poodle; porcelain; portrait; pot plant | culture | 1
piggy bank | culture
play a captain | culture
play a colonel | culture
play a cop | culture
play a detective | culture
play a diplomat | culture
play a gangster | culture
play a general | culture
play a hitman | culture
play a journalist | culture
play a judge | culture
play a killer | culture
play a king | culture
play a lawyer | culture
play a minister | culture
play a nurse | culture
play a pirate | culture
play a policeman | culture
play a president | culture
play a prince | culture
play a prisoner | culture
play a queen | culture
play a rebel | culture
play a sheriff | culture
play a soldier | culture
play a spy | culture
play a terrorist | culture
play a villain | culture
play about | culture
play an assassin | culture
play an officer | culture
playgoer | culture
playstation | culture
poetry collection | culture
pop group | culture
pop singer | culture
pop song | culture
pop star | culture
portrait painter | culture
potter; pottery; pram; premiere; prompter; protagonist; pudding; puzzle; pyjamas; quartet; quilt; quiz | culture | 1
prequel | culture
prix goncourt | culture
pub quiz | culture
pulitzer prize | culture
puppet show | culture
puppeteer | culture
puppy | culture | 1
quiz night | culture
quiz show | culture
rabbit hat; raffle; recipe book; record label; remix; reviewer; revue; riddle; romcom; rum; salad; salon | culture | 1
rapper | culture
re-enact | culture
re-enactment | culture
reality show | culture
recital | culture
red carpet | culture
red-carpet | culture
reenact | culture
reenactment | culture
restaurateur | culture
rock band | culture
rock star | culture
sandcastle | culture
sandpit; sauce; sausage; sax; saxophone; scarecrow; scenery; school fair; sci-fi; seamstress; setlist; sewing | culture | 1
saucepan | culture
saxophonist | culture
screenplay | culture
screenwriter | culture
scriptwriter | culture
sculptor | culture
sculpture | culture
season finale | culture
second act | culture
self-portrait | culture
sequel | culture
sherbet; shrub; silversmith; sketchbook; skirt; slimming; slipper; snooze; snore; soliloquy; song; sonnet | culture | 1
short stories | culture
short story | culture
sitcom | culture
snowball | culture
snowman | culture
soap opera | culture
soloist | culture
sommelier | culture
sonata | culture
songbook | culture
songwriter | culture
soprano | culture
sorbet; soup; spelling; spice; spoon; stagehand; stanza; star in; stew; stiletto; studio album; stuntman | culture | 1
sotheby's | culture
soundtrack | culture
spy novel | culture
spy thriller | culture
stage direction | culture
stamp album | culture
stamp collection | culture
stamp collector | culture
stand-up comedy | culture
still life | culture
still-life | culture
string quartet | culture
sudoku; sunbathing; sunglasses; superhero; swimsuit; tapestry; tattooist; teapot; teddy; television show; thesaurus; tiara | culture | 1
supermodel | culture
supporting actor | culture
symphony | culture
talent contest | culture
talent show | culture
talk show | culture
tea party | culture
teddy bear | culture
telenovela | culture
telescope | culture | 1
television drama | culture
television series | culture
tell the tale of | culture
tempo | culture | 1
the book tell | culture
the film tell | culture
the heroine of the | culture
the libretto | culture
the novel tell | culture
the opera tell | culture
the play tell | culture
the protagonist | culture
theatergoer | culture
theatregoer | culture
theme park | culture
third act | culture
thriller | culture
title role | culture
title song | culture
toast; toaster; toddler; toffee; toothbrush; toy; trailer; trapeze; trattoria; treadmill; trumpet; tulip | culture | 1
tony award | culture
toy soldier | culture
toyshop | culture
trombone | culture
trumpeter | culture
tuba | culture
tune; tutu; understudy; vampire; vaudeville; vinegar; vintage; vintner; vinyl; violin; virtuoso; vowel | culture | 1
tv drama | culture
tv series | culture
vernissage | culture
video game | culture
videogame | culture
vineyard | culture
violinist | culture
vocalist | culture
waffle | culture
waistline; waiter; wallpaper; waltz; wardrobe; weaver; western; whisky; whist; wig; wine cellar; wine list | culture | 1
watercolor | culture
watercolour | culture
wax museum | culture
waxwork | culture
wedding anniversary | culture
wedding cake | culture
wedding dress | culture
whodunit | culture
whodunnit | culture
winemaker | culture
wool; yawn; yoga; yoghurt; zombie; zoo | culture | 1
xbox | culture
zookeeper | culture
