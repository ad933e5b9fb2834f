# Nouns that decide the status of what depends on them: "a plan to besiege the port", "the risk of a siege".
# claim: what a report is called that is not so ("a lie").  "no evidence" leaves open what "evidence" tells.
# Source: written by hand for Sanudo.
table status
ability; capability; capacity | N | possible | comp
absence | N | negated | comp
agreement | N | planned | comp
aim; goal; objective; intent | N | planned | comp
allegation; accusation; claim; report; rumour; rumor | N | actual | comp
ambition | N | possible | comp
appeal | N | hypothetical | comp
attempt | N | possible | comp
authorisation; authorization; clearance | N | possible | comp
ban | N | negated | comp
bid | N | possible | comp
call | N | hypothetical | comp
campaign | N | hypothetical | comp
cancellation; abandonment; prevention; avoidance | N | negated | comp
chance | N | possible | comp
commitment | N | planned | comp
condition | N | hypothetical | comp
conspiracy; plot | N | possible | comp
course to; track to | N | planned | comp
danger | N | possible | comp
deadline | N | hypothetical | comp
deal to; pact to; accord to; contract to; understanding to | N | planned | comp
decision | N | planned | comp
delay | N | planned | comp
demand | N | hypothetical | comp
denial | N | denied | comp
desire | N | hypothetical | comp
determination | N | planned | comp
doubt | N | possible | comp
dream; expectation; incentive | N | possible | comp
effort | N | possible | comp
event of | N | hypothetical | comp
failure | N | negated | comp
fear | N | possible | comp
guarantee; assurance | N | planned | comp
hope | N | possible | comp
inability | N | negated | comp
intention | N | planned | comp
invitation | N | hypothetical | comp
lack | N | negated | comp
lie; fabrication; fiction; nonsense; invention; slander; propaganda; rubbish; fantasy; falsehood; hoax | N | denied | claim
likelihood | N | possible | comp
mission to; move to; operation to; drive to | N | planned | comp
motion to; bill to; measure to; resolution to; amendment to; initiative to; referendum to; draft to; chance to; reason to; excuse to; pretext to | N | possible | comp
need | N | hypothetical | comp
neither | N | negated | self
no evidence; no proof; no indication; no word; no confirmation; no suggestion; no report | N | possible | comp
no qualm; no hesitation; no choice but; no option but; no alternative but; no doubt | N | actual | comp
nobody; no one | N | negated | self
none | N | negated | self
nothing | N | negated | self
obligation | N | hypothetical | comp
offer | N | possible | comp
opportunity | N | possible | comp
option | N | possible | comp
order to; instruction to; directive to | N | planned | comp
plan | N | planned | comp
plea | N | hypothetical | comp
pledge | N | planned | comp
possibility | N | possible | comp
postponement; deferral | N | planned | comp
potential | N | possible | comp
power to; means to; right to; authority to; mandate to; permission to; leave to; licence to; license to; freedom to; way to; room to | N | possible | comp
preparation | N | planned | comp
pressure | N | hypothetical | comp
probability | N | possible | comp
prohibition | N | negated | comp
promise | N | planned | comp
proposal | N | possible | comp
prospect | N | possible | comp
readiness | N | possible | comp
recommendation | N | hypothetical | comp
refusal | N | negated | comp
refutation | N | denied | comp
reluctance | N | negated | comp
request | N | hypothetical | comp
requirement | N | hypothetical | comp
resolve | N | planned | comp
risk | N | possible | comp
schedule | N | planned | comp
scheme | N | planned | comp
sign | N | possible | comp
spectre; specter | N | possible | comp
speculation | N | possible | comp
suggestion | N | possible | comp
suspicion | N | possible | comp
temptation | N | possible | comp
threat | N | possible | comp
time to; moment to | N | hypothetical | comp
timetable | N | planned | comp
ultimatum | N | hypothetical | comp
undertaking | N | planned | comp
unwillingness | N | negated | comp
verge; brink; cusp | N | possible | comp
vow | N | planned | comp
warning | N | hypothetical | comp
willingness | N | possible | comp
wish | N | hypothetical | comp
worry | N | possible | comp
