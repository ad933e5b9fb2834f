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
album | culture | 1
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
art gallery | culture | 1
art historian | culture
art lover | culture
asteroid | culture
astronomer | culture
auction house | culture
baby shower | culture
babysitter | culture | 1
bafta | culture
baking contest | culture
ballerina | culture
ballet | culture
band; painter; novel; book; film; singer; audience; gallery; concert; critic; production; poet; sauna; recipe; tenor | culture | 1
bandleader | culture
barbecue | culture | 1
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
birthday present | culture | 1
black hole | culture
blockbuster | culture
board game | culture
bollywood | culture
book club | culture
book fair | culture
booker prize | culture
box office | culture | 1
box-office | culture
boy band | culture
brandy; brasserie; bridegroom; bridesmaid; bridge club; broth; bun; busker; cabaret; cake; calorie; canary | culture | 1
brewery | culture | 1
broadway | culture
cameo role | culture
candlelit dinner | culture
candy; canvas; cappuccino; carnival; carousel; ceramic; champagne; chocolate; chord; chorus; cider; cinematographer | culture | 1
cat show | culture
catwalk | culture
celebrity chef | culture
cellist | culture
cello | culture
chamber music | culture
chamber orchestra | culture
chart-topping | culture
cheesecake | culture
chef | culture | 1
children's book | culture
choir | culture | 1
choreographer | culture
choreography | culture
christie's | culture
cinemagoer | culture
circus; clown; cocktail; comedy; composer; concertgoer; conductor; confectioner; conjuror; cookery | culture | 1
clarinet | culture
closing scene | culture
cocktail bar | culture
cocktail dress | culture
comedian | culture | 1
comedy about | culture
comet | culture | 1
comic book | culture
comic strip | culture
computer game | culture
concerto | culture
cook book | culture
cookbook | culture
cookery programme | culture
cookery show | culture
cooking contest | culture
cosmetics | culture
costume drama | culture
costume jewellery | culture
costume party | culture
costume; cot; couture; couturier; cream; crooner; culinary; curry; cushion; custard; cutlery; cymbal | culture | 1
crime novel | culture
crochet | culture
crossword | culture
crossword puzzle | culture
cuisine | culture
curator | culture | 1
curtain call | culture
daffodil; dahlia; dance; dancer; daydream; designer; detective story; dictionary; diner; director's cut; distillery; diva | culture | 1
dance floor | culture
dance troupe | culture
debut album | culture
dessert | culture | 1
detective novel | culture
dinner table | culture | 1
dinosaur | culture
dog show | culture
doll's house | culture
doll; drama; dramatist; dressing gown; dumpling; duo; duvet; embroidery; encore | culture | 1
drama series | culture
drummer | culture | 1
emmy | culture
engraving; ensemble; espresso; etching; exhibition; fable; fairground; fiance; fiancee; fiction | culture | 1
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
fiddle; figurine; film-maker; fishmonger; florist; flowerbed; flute; foal; fortune-teller; foxtrot | culture | 1
film critic | culture
film director | culture
film festival | culture
film producer | culture
film set | culture
film star | culture
film studio | culture
filmgoer | culture
final act of the | culture
final scene | culture
first act | culture | 1
first scene | culture | 1
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
fragrance; freezer; fresco; fridge; frying-pan; funfair; garlic; geometry; gig; gin; glamour; goldsmith | culture | 1
frying pan | culture
galaxy | culture | 1
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
gossip column; gown; gravy; greenhouse; grill; grocer; guitar; hairdryer; ham; hamster; handbag | culture | 1
gourmet | culture
grammy | culture
grammys | culture
graphic novel | culture
guitarist | culture
hairdresser | culture
hairstyle | culture
hardback | culture
harp; haystack; hemline; herb; hobby; ice-cream; jacuzzi; jazzman | culture | 1
harpist | culture
haute couture | culture
hero of the film | culture
hero of the novel | culture
hero of the opera | culture
heroine | culture | 1
hide-and-seek | culture | 1
hip-hop | culture
historical novel | culture
hit single | culture
hollywood | culture | 1
honeymoon | culture
honeymooner | culture
horoscope | culture
houseplant | culture
housewarming | culture
housework | culture | 1
impressionist | culture
in the ballet | culture
in the cartoon strip | culture
in the comedy | culture
in the fairy tale | culture
in the first act | culture
in the novel | culture
in the opera | culture
in the play | culture
in the second act | culture
in the sequel | culture
in the third act | culture
jackpot | culture | 1
jazz | culture | 1
jazz band | culture
jazz festival | culture
jeweller; jogging; juggling; kennel; kettle; keyboard; knitting; lager; leash; lego | culture | 1
jigsaw | culture | 1
juggler | culture
jukebox | culture
karaoke | culture
kitten | culture
knit | culture
knitting club | culture
landscape painter | culture
last scene | culture
last volume | culture
lawnmower | culture
librettist; liqueur; lute; lyric; maestro; magazine cover; make-up artist; marmalade; mascara; melody | culture | 1
lipstick | culture
literary festival | culture
lottery ticket | culture
lottery winner | culture
love letter | culture | 1
love song | culture
love story | culture
love triangle | culture
lullaby | culture
lyricist | culture
magician | culture | 1
main character | culture
memoirist | culture
merry-go-round | culture
mezzo-soprano | culture
mezzo; milliner; monologue; moustache; movie; museum; mustard; nail varnish; nap; nappy | culture | 1
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
necklace; newlyweds; noodle; noun; novella; olive; orchid; oven; pageant; panto; pantomime | culture | 1
nintendo | culture
nobel prize in literature | culture
nollywood | culture
novel about | culture
novelist | culture | 1
nursery rhyme | culture
oboe | culture
oil painting | culture | 1
old master | culture
omelet | culture
omelette | culture
opening night | culture | 1
opening scene | culture
opera | culture | 1
opera about | culture
orchestra | culture | 1
organist | culture
oscar | culture
oscars | culture
palaeontologist | culture
paleontologist | culture
palme d'or | culture
pancake | culture
panda cub | culture
paparazzi | culture
paparazzo; parrot; pasta; pastime; percussion; perfumer; piano; pickle; picnic; pie; pilates; pirouette | culture | 1
paperback | culture
pastry chef | culture
perfume | culture
philharmonic | culture
photo album | culture | 1
pianist | culture
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
play about | culture | 1
play an assassin | culture
play an officer | culture
playgoer | culture
playlist; playwright; poem; poker; pony; poodle; porcelain; pot plant; potter; pottery; pram; premiere | culture | 1
playstation | culture
poetry collection | culture
pop group | culture
pop singer | culture
pop song | culture
pop star | culture
portrait painter | culture
prequel | culture | 1
prix goncourt | culture
prompter; protagonist; pudding; pyjamas; quartet; quilt; quiz; rabbit hat; raffle; recipe book; record label | culture | 1
pub quiz | culture
pulitzer prize | culture
puppet show | culture
puppeteer | culture
puppy | culture | 1
quiz night | culture
quiz show | culture
rapper | culture | 1
re-enact | culture | 1
re-enactment | culture
reality show | culture
recital | culture
red carpet | culture | 1
red-carpet | culture | 1
reenact | culture | 1
reenactment | culture
remix; reviewer; revue; riddle; romcom; rum; salad; salon; sandpit; sauce; sausage; sax | culture | 1
restaurateur | culture
rock band | culture | 1
rock star | culture
sandcastle | culture
saucepan | culture
saxophone; scarecrow; scenery; school fair; sci-fi; seamstress; setlist; sewing; sherbet; shrub; silversmith; sketchbook | culture | 1
saxophonist | culture
screenplay | culture
screenwriter | culture
scriptwriter | culture
sculptor | culture | 1
sculpture | culture | 1
season finale | culture
second act | culture | 1
self-portrait | culture
sequel | culture | 1
short stories | culture
short story | culture
sitcom | culture
skirt; slimming; slipper; snooze; snore; soliloquy; song; sonnet; sorbet; soup; spelling; spice | culture | 1
snowball | culture
snowman | culture
soap opera | culture
soloist | culture
sommelier | culture
sonata | culture
songbook | culture
songwriter | culture
soprano | culture
sotheby's | culture
soundtrack | culture
spoon; stagehand; stanza; star in; stew; stiletto; studio album; stuntman; sudoku; sunbathing; sunglasses; superhero | culture | 1
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
supermodel | culture
supporting actor | culture
swimsuit; tapestry; tattooist; teapot; teddy; television show; thesaurus; tiara; toaster; toffee | culture | 1
symphony | culture
talent contest | culture
talent show | culture
teddy bear | culture
telenovela | culture
telescope | culture | 1
television drama | culture
television series | culture
tell the tale of | culture
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
third act | culture | 1
thriller | culture
title role | culture
title song | culture
tony award | culture
toothbrush; toy; trapeze; trattoria; treadmill; trumpet; tulip; tutu; understudy; vampire | culture | 1
toy soldier | culture
toyshop | culture
trombone | culture
trumpeter | culture | 1
tuba | culture
tv drama | culture
tv series | culture
vaudeville; vinegar; vintage; vintner; vinyl; violin; virtuoso; vowel; waistline; wallpaper; waltz | culture | 1
vernissage | culture
video game | culture
videogame | culture
vineyard | culture | 1
violinist | culture
vocalist | culture
waffle | culture
watercolor | culture
watercolour | culture
wax museum | culture
waxwork | culture
weaver; whisky; whist; wig; wine cellar; wine list; wool; yawn; yoga; yoghurt | culture | 1
wedding anniversary | culture
wedding cake | culture
wedding dress | culture
whodunit | culture
whodunnit | culture
winemaker | culture
xbox | culture
zombie; zoo | culture | 1
zookeeper | culture
