# Verbs that decide the status of what depends on them (scope comp) or of their own act (self).
# Source: written by hand for Sanudo.
# negated       The crew refused to sail.          denied    The guild denied striking a bargain.
# planned       The fleet intends to leave.        possible  The council is weighing an embargo.
# hypothetical  She urged them to hand over arms.  ongoing   The gunners continued to shell the mole.
# claim         The guild dismissed the charge.    historical    Pilots used to own the mole.
# In one form, or with the word beside it: "had to" (did), "chose to", "not stop" (went on), "was use" (was used to).
table status
abandon | V | actual | comp
abstain | V | negated | comp
acknowledge | V | actual | comp
admit | V | actual | comp
advise | V | hypothetical | comp
advise against; argue against; caution against | V | hypothetical | comp
advocate | V | hypothetical | comp
agitate | V | hypothetical | comp
agree | V | planned | comp
aim | V | planned | comp
allow for | V | possible | comp
allow; permit; enable | V | actual | comp
anticipate | V | planned | self
anticipate | V | possible | comp
appeal | V | hypothetical | comp
appear | V | possible | comp
approve | V | planned | comp
arrange | V | planned | self
arrange | V | planned | comp
ask | V | hypothetical | comp
aspire | V | possible | comp
attempt | V | actual | comp
authorise; authorize | V | planned | comp
avert | V | negated | comp
avoid | V | negated | comp
await | V | hypothetical | comp
balk; baulk | V | negated | comp
ban | V | negated | comp
bar | V | negated | comp
beg | V | hypothetical | comp
begin | V | actual | comp
beseech | V | hypothetical | comp
book | V | planned | comp
book | V | planned | self
bother | V | actual | comp
break out | V | actual | comp
call for | V | hypothetical | comp
call on | V | hypothetical | comp
call upon | V | hypothetical | comp
campaign | V | hypothetical | comp
cancel; call off; scrap; scuttle; shelve; abort; pull out of; back out of | V | negated | comp
carry on | V | ongoing | comp
carry out | V | actual | comp
cause | V | actual | comp
caution | V | hypothetical | comp
cease | V | actual | comp
challenge | V | hypothetical | comp
choose | V | planned | comp
chose to | V | actual | comp
clamour; clamor | V | hypothetical | comp
come | V | actual | comp
command | V | planned | comp
commit | V | planned | comp
compel | V | actual | comp
complete | V | actual | comp
conclude | V | actual | comp
conduct | V | actual | comp
confess | V | actual | comp
consider | V | possible | comp
conspire | V | possible | comp
contemplate | V | possible | comp
continue | V | ongoing | comp
contradict | V | denied | comp
counsel | V | hypothetical | comp
crave | V | hypothetical | comp
dare | V | hypothetical | comp
dared to | V | actual | comp
debate | V | possible | comp
decide | V | planned | comp
decide against; vote against; opt against; choose not | V | negated | comp
decline | V | negated | comp
demand | V | hypothetical | comp
deny | V | denied | comp
deserve | V | hypothetical | comp
deter | V | negated | comp
determine | V | planned | comp
disavow | V | denied | comp
disclaim | V | denied | comp
discourage | V | negated | comp
discuss | V | possible | comp
dispute | V | denied | comp
dissuade | V | negated | comp
doubt | V | possible | comp
dream | V | possible | comp
earmark | V | planned | comp
elect | V | planned | comp
empower; entitle; equip | V | possible | comp
encourage | V | hypothetical | comp
end | V | actual | comp
ensue | V | actual | comp
entreat | V | hypothetical | comp
envisage | V | possible | comp
erupt | V | actual | comp
eschew | V | negated | comp
examine | V | possible | comp
exhort | V | hypothetical | comp
expect | V | planned | comp
expect | V | planned | self
explore | V | possible | comp
face | V | actual | comp
fail | V | negated | comp
fail to rule out | V | possible | comp
fall short of | V | negated | comp
fear | V | possible | comp
finish | V | actual | comp
foil | V | negated | comp
follow | V | actual | comp
forbid | V | negated | comp
force | V | actual | comp
forecast | V | possible | comp
forget to | V | negated | comp
forgo; forego | V | negated | comp
gainsay | V | denied | comp
gear up | V | planned | comp
go ahead | V | actual | comp
go on | V | ongoing | comp
go on to; end up; wind up; go so far as; get around to; get round to; see fit to | V | actual | comp
got to | V | actual | comp
guess | V | possible | comp
had to | V | actual | comp
halt | V | actual | comp
happen | V | actual | comp
hasten | V | actual | comp
have to | V | hypothetical | comp
have until | V | hypothetical | comp
help | V | actual | comp
hint at | V | possible | comp
hold | V | actual | comp
hold back from | V | negated | comp
hope | V | possible | comp
implore | V | hypothetical | comp
insist on | V | hypothetical | comp
instruct | V | planned | comp
intend | V | planned | comp
invite | V | hypothetical | comp
join | V | actual | comp
keep | V | ongoing | comp
keep from | V | negated | comp
keep on | V | ongoing | comp
keep up | V | ongoing | comp
lack | V | negated | comp
last | V | ongoing | self
launch | V | actual | comp
lead | V | actual | comp
let | V | actual | comp
linger | V | ongoing | self
lobby | V | hypothetical | comp
long | V | hypothetical | comp
look at | V | possible | comp
look forward | V | planned | comp
make | V | actual | comp
manage | V | actual | comp
meet; gather; march; rally; assemble; demonstrate; convene; sit down; take to | V | actual | comp
merit | V | hypothetical | comp
mount | V | actual | comp
move; order to | V | planned | comp
mull | V | possible | comp
need | V | hypothetical | comp
neglect | V | negated | comp
not bother | V | negated | comp
not fail; never fail; not hesitate; not refrain; not shrink; not forget; never forget | V | actual | comp
not prevent; not avert; not avoid; not deter; not stop from; not keep from | V | actual | comp
not stop; not cease; not halt; not end; not quit; never stop; never cease; never end | V | ongoing | comp
oblige | V | actual | comp
obviate | V | negated | comp
occur | V | actual | comp
offer | V | possible | comp
omit | V | negated | comp
open | V | actual | comp
opt | V | planned | comp
ought | V | hypothetical | comp
participate | V | actual | comp
persist | V | ongoing | self
petition | V | hypothetical | comp
plan | V | planned | comp
plan | V | planned | self
plead | V | hypothetical | comp
pledge | V | planned | comp
plot | V | possible | comp
ponder | V | possible | comp
postpone; put off; put back; delay; defer | V | planned | comp
pray | V | hypothetical | comp
preclude | V | negated | comp
predict | V | possible | comp
prefer | V | hypothetical | comp
prepare | V | planned | comp
press | V | hypothetical | comp
pressure | V | hypothetical | comp
pretend | V | negated | comp
prevent | V | negated | comp
proceed | V | actual | comp
prohibit | V | negated | comp
promise | V | planned | comp
propose | V | planned | comp
provided that; assuming that; supposing that | V | hypothetical | comp
push | V | hypothetical | comp
quit | V | actual | comp
rebut | V | denied | comp
receive | V | actual | comp
recommend | V | hypothetical | comp
refrain | V | negated | comp
refuse | V | negated | comp
refute | V | denied | comp
regret | V | actual | comp
reject | V | negated | comp
reject; dismiss; rubbish; brush aside; brush off; shrug off; ridicule; deride; scoff at | V | denied | claim
remain | V | ongoing | self
repudiate | V | denied | comp
request | V | hypothetical | comp
require | V | hypothetical | comp
resolve | V | planned | comp
resort | V | actual | comp
resume | V | actual | comp
risk | V | possible | comp
rule out | V | negated | comp
rush | V | actual | comp
say to; report to; allege to; claim to; understand to; see to; hear to; show to; know to | V | actual | comp
schedule | V | planned | self
schedule | V | planned | comp
seek | V | possible | comp
seem | V | possible | comp
set out | V | planned | comp
should like | V | hypothetical | comp
shrink from | V | negated | comp
shun | V | negated | comp
shy away from | V | negated | comp
slate | V | planned | self
slate | V | planned | comp
speculate | V | possible | comp
stage | V | actual | comp
start | V | actual | comp
stay | V | ongoing | self
stop | V | actual | comp
stop from | V | negated | comp
stop short | V | negated | comp
stop short of | V | negated | comp
strive | V | possible | comp
struggle | V | possible | comp
study | V | possible | comp
succeed | V | actual | comp
suffer | V | actual | comp
suppose | V | possible | comp
suspect | V | possible | comp
swear | V | planned | comp
take part | V | actual | comp
take place | V | actual | comp
tend; vote; prove; turn out; happen to | V | actual | comp
think better of | V | negated | comp
think of | V | possible | comp
think; believe; imagine | V | actual | comp
threaten | V | possible | comp
thwart | V | negated | comp
toy with | V | possible | comp
trick; coerce; lure | V | actual | comp
try | V | actual | comp
undergo | V | actual | comp
undertake | V | planned | comp
urge | V | hypothetical | comp
use; fire; employ; wield; get; bring; drive; prompt; induce; persuade; convince; inspire; spur; provoke; push ahead | V | actual | comp
used to | V | historical | comp
volunteer | V | planned | comp
vow | V | planned | comp
want | V | hypothetical | comp
warn | V | hypothetical | comp
warn against | V | hypothetical | comp
warn of | V | hypothetical | comp
was use; were use; is use; are use; been use; be use | V | actual | comp
watch | V | actual | comp
weigh | V | possible | comp
win | V | actual | comp
wish | V | hypothetical | comp
wonder | V | possible | comp
yearn | V | hypothetical | comp
