# Verbs that report what somebody said, thinks, asks, demands, promises or denies.
# Source: written by hand for Sanudo.
#
# kind      what may be the content                         example
# say       a that-clause, a bare clause, a quotation       Ferrero said the harbour was closed.
# add       as say; goes on with the speaker before         She added that the pilots had left.
# ask       an indirect question, a quotation               He wondered whether the bridge would hold.
# think     a clause                                        Traders expect that the port will reopen.
# show      a clause; documents and figures are sources     The logbook shows that the ship turned back.
# deny      a clause, a gerund, an infinitive               Turin denied that it had paid.
# demand    an infinitive, a that-clause, a quotation,      She urged the guild to release the barges.
#           a thing                                         He called for an inquiry.
# promise   an infinitive, a clause                         He vowed to rebuild the mole.
# intend    an infinitive: what somebody means to do      The guild plans to close the mole.
# accuse    a gerund behind "of", "for" or "with"           They accused the pilot of leaving early.
# cite      names the next source: "as saying", "citing"    Radio Ostia quoted a pilot as saying that ...
# quote     only a quotation                                "Not again," the mayor sighed.
# relay     only as a participle on a source            a letter carried by the Ostia Courier
# that      only a clause that begins with "that"         The charter provides that the toll is free.
# A verb of any kind but cite and relay may have a quotation; where the tree gives it no content, its complements are the content if an eighth of
# their words are quoted ("called the vote a "complete farce""). An object of eight words or more is a content of kind say ("announced a plan to
# withdraw three brigades from the border"). Verbs of knowing, seeing and deciding are of kind think: whose view it is, and not whether it is so. Of
# deny: what a report, claim or other noun of words says ("denied a report that", "rejected claims that").
# addressee: obj = the object, else the preposition before the one spoken to.
table cue
accept | V | think
accuse | V | accuse
acknowledge | V | say | to
add | V | add
admit | V | say | to
advise | V | say | obj
advocate | V | demand
affirm | V | say | to
agree | V | quote
aim | V | intend
air | V | relay
alert | V | say | obj
allege | V | say
announce | V | say | to
answer | V | say
anticipate | V | think
apologise; apologize | V | quote | to
appeal | V | demand | to
appeal for | V | demand
applaud | V | quote
argue | V | say
ask | V | ask | obj
ask aloud | V | ask
assert | V | say
assume | V | think
assure | V | say | obj
attack | V | quote
attest | V | say
aver | V | say
avow | V | say
bark | V | quote
bash | V | quote
be of the opinion | V | think
be of the view | V | think
beg | V | demand | obj
begin | V | quote
believe | V | think
bellow | V | quote
bemoan | V | that
berate | V | accuse | obj
beseech | V | demand | obj
bet | V | think
blame | V | accuse
blast | V | quote
blurt out | V | say
boast | V | say | to
brag | V | say | to
brand | V | quote
break in | V | quote
brief | V | say | obj
bring word | V | say
broadcast | V | say
cable | V | say | obj
calculate | V | say
call | V | quote | to
call back | V | say
call for | V | demand
call on | V | demand | obj
call out | V | quote | to
call upon | V | demand | obj
carry | V | relay
carry on | V | add
castigate | V | quote
caution | V | say | obj
challenge | V | demand | obj
chant | V | quote
characterise; characterize | V | quote
charge | V | that
chastise | V | quote
cheer | V | quote
chide | V | accuse | obj
chime in | V | say
chuckle | V | quote
circulate | V | relay
cite | V | cite
claim | V | say
clarify | V | say | to
command | V | that | obj
commend | V | quote
comment | V | say | to
commiserate | V | quote
communicate | V | say | to
compare | V | quote
complain | V | say | to
concede | V | say | to
conclude | V | say
concur | V | say
condemn | V | quote
confess | V | say | to
confide | V | say | to; in
confirm | V | say | to
congratulate | V | quote | obj
conjecture | V | think
contend | V | say
continue | V | add
contradict | V | deny
convey | V | say | to
counsel | V | demand | obj
counter | V | say
criticise; criticize | V | quote
crow | V | quote
cry | V | quote
cry out | V | quote
cut in | V | quote
dare | V | demand | obj
decide | V | think
declare | V | say | to
decree | V | that
decry | V | quote
deem | V | think
defend | V | quote
demand | V | demand
demand to know | V | ask
demonstrate | V | show
denounce | V | quote
deny | V | deny
depict | V | quote
deplore | V | that
depose | V | say
deprecate | V | quote
deride | V | quote
describe | V | quote
determine | V | think
direct | V | that | obj
disagree | V | quote
disavow | V | deny
disclaim | V | deny
disclose | V | say | to
discover | V | think
dismiss | V | deny
disparage | V | quote
dispute | V | deny
distribute | V | relay
doubt | V | think
dream | V | think
dub | V | quote
editorialise; editorialize | V | say
elaborate | V | quote
email | V | quote | obj
emphasise; emphasize | V | say | to
encourage | V | demand | obj
enthuse | V | quote
entreat | V | demand | obj
envisage | V | think
estimate | V | say
exclaim | V | quote
excoriate | V | quote
exhort | V | demand | obj
expect | V | think
explain | V | say | to
extol | V | quote
fault | V | accuse
fear | V | think
feel | V | think
figure | V | think
find | V | that
find out | V | think
fire back | V | say
forecast | V | say
foresee | V | think
forget | V | think
fret | V | say
fume | V | say
gainsay | V | deny
gasp | V | quote
give assurance | V | say | obj
give notice | V | that
give to understand | V | say | obj
give warning | V | say
gloat | V | say
go on | V | add
go on to say | V | add
greet | V | quote | obj
grill | V | quote | obj
grin | V | quote
gripe | V | say
grouch | V | quote
grouse | V | say
growl | V | quote
grumble | V | quote | to
guarantee | V | promise | obj
guess | V | think
gush | V | quote
hail | V | quote
hammer | V | quote
headline | V | say
hear | V | think
heckle | V | quote | obj
hint | V | say | to
hiss | V | quote
hit back | V | say
hit out | V | quote | at
hold | V | that
hope | V | think
illustrate | V | show
imagine | V | think
implicate | V | accuse
implore | V | demand | obj
imply | V | say
indicate | V | say | to
indict | V | accuse
inform | V | say | obj
inquire; enquire | V | ask | of
insinuate | V | say
insist | V | say
instruct | V | that | obj
intend | V | intend
interject | V | quote
intimate | V | say | to
intone | V | quote
issue | V | relay
jeer | V | quote
joke | V | say | to
judge | V | think
know | V | think
label | V | quote
lambast; lambaste | V | quote
lament | V | that
lash out | V | quote | at
laud | V | quote
laugh | V | quote
lay out | V | that
lead to believe | V | say | obj
leak | V | say | to
learn | V | think
leave no doubt | V | that
lecture | V | say | obj
let it be known | V | say
let know | V | that | obj
let on | V | say
let slip | V | say
lie | V | say | to
liken | V | quote
lobby | V | demand | obj
maintain | V | say
make clear | V | say | to
make it clear | V | say | to
make it known | V | say | to
make it plain | V | say | to
make known | V | say | to
make plain | V | say | to
marvel | V | quote
mean | V | that
mention | V | say | to
message | V | quote | obj
moan | V | that
mock | V | quote
murmur | V | quote
muse | V | quote
mutter | V | quote
narrate | V | say
nickname | V | quote
note | V | say
notice | V | think
notify | V | say | obj
object | V | say
observe | V | say
obtain | V | relay
opine | V | say
order | V | that | obj
paraphrase | V | cite
pass on | V | that | to
petition | V | demand | obj
phone | V | quote | obj
plan | V | intend
plead | V | demand | with
plead for | V | quote
pledge | V | promise | to
point out | V | say | to
portray | V | quote
posit | V | say
post | V | say
postulate | V | say
praise | V | quote
preach | V | say | to
predict | V | say
prefer | V | intend
press | V | demand | obj
pressure | V | demand | obj
presume | V | think
print | V | relay
proclaim | V | that | to
profess | V | say
promise | V | promise | obj
pronounce | V | say
prophesy | V | say
propose | V | demand | to
protest | V | say | to
prove | V | show
provide | V | that
publish | V | relay
push | V | demand | obj
put it | V | quote
query | V | ask
question | V | ask
quip | V | say | to
quiz | V | quote | obj
quote | V | cite
rage | V | quote
rail | V | quote
rant | V | quote
read | V | that
reaffirm | V | that | to
realise; realize | V | think
reason | V | say
reassure | V | say | obj
rebuke | V | accuse | obj
rebut | V | say
recall | V | say
recap | V | say
recite | V | quote
reckon | V | say
recognise; recognize | V | think
recommend | V | demand | to
recount | V | say | to
refer to | V | quote
reflect | V | quote
refute | V | deny
regard | V | quote
regret | V | that
reiterate | V | say | to
reject | V | deny
rejoin | V | say
relate | V | that | to
relay | V | that | to
release | V | relay
remark | V | say | to
remember | V | think
remind | V | say | obj
repeat | V | that | to
reply | V | say | to
report | V | say | to
report back | V | say | to
reprimand | V | quote
reproach | V | accuse | obj
repudiate | V | deny
request | V | demand | obj
respond | V | say | to
restate | V | say
retort | V | say
retweet | V | say
reveal | V | say | to
ridicule | V | quote
rip | V | quote
roar | V | quote
rue | V | say
rule | V | that
rule out | V | deny
run | V | relay
say | V | say | to
scoff | V | quote
scold | V | accuse | obj
scream | V | quote | at
screen | V | relay
see | V | think
seek | V | intend
send word | V | say
sense | V | think
serve notice | V | that
set forth | V | that
set out | V | that
shoot back | V | say
shout | V | quote | at
show | V | show
shrug | V | quote
sigh | V | quote
signal | V | say | to
sing | V | quote
slam | V | quote
smile | V | quote
snap | V | quote
sneer | V | quote
sob | V | quote
speak | V | quote | to
speak out | V | quote
specify | V | that
speculate | V | say
spell out | V | that | to
splutter | V | quote
stammer | V | quote
state | V | say | to
stipulate | V | demand
storm | V | quote
stress | V | say | to
strike back | V | say
suggest | V | say | to
sum up | V | say
summarise; summarize | V | say
suppose | V | think
surmise | V | say
suspect | V | think
swear | V | promise
take aim | V | quote
take the view | V | think
taunt | V | quote | obj
tease | V | quote | obj
telegraph | V | say | obj
televise | V | relay
tell | V | say | obj
tell off | V | quote | obj
term | V | quote
testify | V | say
text | V | quote | obj
thank | V | quote | obj
theorise; theorize | V | say
think | V | think
threaten | V | promise
thunder | V | quote
toast | V | quote | obj
tout | V | quote
transmit | V | relay
trust | V | think
tweet | V | say
underline | V | say
underscore | V | say
understand | V | think
urge | V | demand | obj
verify | V | say
view | V | quote
voice | V | that
vouch | V | say
vouch for | V | quote
vow | V | promise | to
wail | V | quote
warn | V | say | obj
warn against | V | quote
weigh in | V | say
welcome | V | quote
whisper | V | quote | to
wisecrack | V | quote
wish | V | think
wonder | V | ask
wonder aloud | V | ask
worry | V | think
write | V | say | to
write back | V | say
yell | V | quote | at
