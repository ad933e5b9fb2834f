# Words that splitting a text into words and sentences must know, by kind.
# prefix: stays with the word behind its hyphen ("anti-American"); every other hyphen parts words ("US | - | led").
# unit: parted from the number that it touches ("5 | km", "170 | m"); currency: the same before its number ("Rs | 500").
# split: has parts, which spell it ("can not"). lower: the same, where it is written small ("ive", but "Ive" is a name).
# loose: the same, before a word of the class text-unpossessed ("its a pity", "its not so").
# mark: a name that ends in an exclamation mark ("Yahoo!").
# start: with a capital behind an abbreviation, begins a sentence rather than a name ("... in the U.S. The army ...").
# say: tells who spoke, behind a quotation that ends in "?" or "!"; clause: behind such a verb, begins what was said, so that the words are a
# sentence of their own ("Who? The judge said that ...").
# day: goes on with a time of day ("5 p.m. Friday", "9 a.m. EST", "noon Delhi time").
# slash: one word with its stroke ("w/o").  elided: one word with the apostrophe before it ("'em").
# Source: written by hand for this project; prefixes, units and parts after the counts of UD English EWT and GUM.
table token
A; About; According; Addressing; After; Against; All; Also; Although; Amid; Among; An; Analysts; And; Another; Any; Are; Around; As; Asked; At; Because; Before; Both; But; By; Can; Could; Critics; Despite; Did; Do; Does; Dozens; During; Each; Earlier; Either; Even; Every; Everyone; Experts; Few; Finally; First; Following; For; Former; Four; From; Further; Had; Has; Have; He; Her; Here; His; How; However; Hundreds; I; If; In; Indeed; Instead; Is; It; Its; Just; Last; Later; Like; Many; Maybe; Meanwhile; Most; Much; My; Nearly; Neither; Nevertheless; Next; Nobody; None; Nor; Not; Nothing; Now; Of; Officials; On; Once; One; Only; Or; Others; Our; Over; Perhaps; Please; Police; Protesters; Rather; Recently; Residents; Several; She; Should; Since; So; Some; Someone; Soon; Sources; Speaking; Still; Such; Talks; Thank; Thanks; That; The; Their; Then; There; Therefore; These; They; This; Those; Though; Thousands; Three; Thus; To; Today; Two; Under; Unless; Unlike; Until; Was; We; Were; What; Whatever; When; Where; Whether; Which; While; Who; Why; With; Within; Without; Witnesses; Would; Yes; Yesterday; Yet; You; Your | start
AEDT; AEST; BST; CAT; CDT; CEST; CET; CST; CT; EAT; EDT; EET; ET; EST; GMT; HKT; IST; JST; KST; MDT; MSK; MST; MT; PDT; PST; PT; SAST; SGT; UTC; WAT; WIB | day
AM; GB; GHz; GW; Hz; K; KB; M; MB; MHz; MM; MW; PM; TB | unit
April; August; Central; December; Eastern; February; Friday; Greenwich; January; July; June; March; May; Monday; Mountain; November; October; Pacific; Saturday; September; Sunday; Thursday; Tuesday; Wednesday | day
EUR; Fr; GBP; HK; INR; NT; PKR; RMB; Rs; SEK; USD | currency
I/O; L/C; I/C | slash
Jeopardy; Oklahoma; Yahoo | mark
a; an; any; he; her; his; I; it; its; my; no; our; she; that; the; their; there; these; they; this; those; we; what; whether; you | clause
added; adds; admitted; admits; announced; announces; answered; answers; argued; argues; asked; asks; bellowed; boasted; called; chanted; chants; commented; complained; concluded; continued; cried; cries; declared; declares; demanded; demands; exclaimed; exclaims; explained; explains; exulted; insisted; insists; joked; jokes; laughed; murmured; muttered; noted; notes; quipped; quips; read; recalled; recalls; remarked; remarks; remembered; repeated; replied; replies; responded; responds; retorted; retorts; roared; said; sang; say; says; screamed; screams; shouted; shouts; sighed; sneered; snapped; suggested; told; tells; thundered; tweeted; urged; wailed; warned; warns; whispered; wondered; wonders; wrote; writes; yelled; yells | say
aero-; ante-; anti-; arch-; astro-; bio-; co-; contra-; counter-; cross-; crypto-; cyber-; de-; e-; ex-; extra-; geo-; hyper-; inter-; intra-; macro-; mega-; meta-; micro-; mid-; mini-; mis-; multi-; narco-; neo-; non-; para-; post-; pre-; pro-; proto-; pseudo-; psycho-; re-; semi-; socio-; sub-; trans-; tri-; un- | prefix
aint | split | ai nt
alot | split | a lot
am; a.m; p.m; b; bn; bln; cc; cm; ft; g; gb; ha; hp; hr; hrs; k; kb; kg; kgs; km; kmh; kms; kph; kt; kw; kwh; khz; lb; lbs; m; mb; mg; mi; min; mins; ml; mln; mm; mn; mph; nm; oz; p; pm; psi; sec; secs; sq; t; tn; trn; x; yd; yds; yr; yrs | unit
arent | split | are nt
arnt | split | ar nt
aswell | split | as well
atleast | split | at least
b/t; c/o; l/c; s/he; w/o; w/out; n/a | slash
cannot | split | can not
cant | split | ca nt
cos; em; nuff; til; tis; twas | elided
couldnt | split | could nt
couldve | split | could ve
daylight; standard; summer; time | day
didnt | split | did nt
doesnt | split | does nt
dont | split | do nt
dunno | split | du n no
gimme | split | gim me
gonna | split | gon na
gotta | split | got ta
hadnt | split | had nt
hasnt | split | has nt
havent | split | have nt
heres | split | here s
hes | lower | he s
hows | split | how s
im | lower | i m
im | loose | i m
infact | split | in fact
isnt | split | is nt
itll | split | it ll
its | loose | it s
ive | lower | i ve
lemme | split | lem me
minutes; hours; days; weeks; months; years; percent; dollars; euros; pounds; million; billion; trillion; metres; meters; kilometres; kilometers; miles; people; persons | unit
outta | split | out ta
shouldnt | split | should nt
shouldve | split | should ve
sorta | split | sort a
thatll | split | that ll
thats | split | that s
theres | split | there s
theyll | split | they ll
theyre | split | they re
theyve | split | they ve
wanna | split | wan na
wasnt | split | was nt
werent | split | were nt
weve | split | we ve
whatcha | split | wha tcha
whats | split | what s
wheres | split | where s
whos | split | who s
wont | split | wo nt
wouldnt | split | would nt
wouldve | split | would ve
y'all | split | y' all
youll | split | you ll
youre | split | you re
youve | split | you ve
