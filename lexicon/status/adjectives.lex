# Adjectives that decide the status of what depends on them ("due to sail", "unlikely to join") or of the noun that they stand by ("a possible raid").
# claim: what says that a report is not so ("the charge is false").  "was able" did it, "is able" may.
# Source: written by hand for Sanudo.
table status
able | A | possible | comp
about | A | planned | comp
absent | A | negated | comp
advisable | A | hypothetical | comp
afraid | A | possible | comp
ancient | A | historical | self
anxious | A | planned | comp
apt | A | possible | comp
attempted | A | possible | self
averted; thwarted; foiled; abandoned; aborted; cancelled; canceled; scrapped; shelved; scuttled; called-off | A | negated | self
better | A | hypothetical | comp
better of | A | negated | comp
bound | A | planned | comp
bygone | A | historical | self
capable | A | possible | comp
certain | A | planned | comp
colonial | A | historical | self
coming | A | planned | self
conceivable | A | possible | comp
conditional | A | hypothetical | self
constant | A | ongoing | self
continued | A | ongoing | self
continuing | A | ongoing | self
crucial | A | hypothetical | comp
current | A | ongoing | self
daily | A | ongoing | self
decades-old | A | historical | self
denied | A | denied | self
desirable | A | hypothetical | comp
destined | A | planned | comp
determined | A | planned | comp
disputed | A | denied | self
due | A | planned | comp
due | A | planned | self
eager | A | planned | comp
easy; hard; difficult; tempting | A | possible | comp
entitled; empowered; authorised; authorized; eligible | A | possible | comp
erstwhile | A | historical | self
essential | A | hypothetical | comp
eventual | A | possible | self
expected | A | planned | self
false; untrue; baseless; unfounded; groundless; fabricated; fictitious; wrong; incorrect; invented; ridiculous; absurd; nonsensical; ludicrous | A | denied | claim
feared | A | possible | self
first; last; latest | A | actual | comp
forthcoming | A | planned | self
free | A | planned | comp
future | A | planned | self
happy; glad; pleased; proud; sorry; relieved | A | actual | comp
hesitant | A | negated | comp
historic | A | historical | self
historical | A | historical | self
hopeful | A | possible | comp
hypothetical | A | hypothetical | self
imminent | A | planned | self
impending | A | planned | self
imperative | A | hypothetical | comp
important | A | hypothetical | comp
impossible | A | negated | comp
improbable | A | possible | comp
incapable | A | negated | comp
incessant | A | ongoing | self
intended | A | planned | self
keen | A | planned | comp
lasting | A | ongoing | self
liable | A | possible | comp
likely | A | possible | self
likely | A | possible | comp
loath; loth | A | negated | comp
long-ago | A | historical | self
long-delayed; much-delayed; oft-delayed; long-planned; long-awaited | A | planned | self
long-running | A | ongoing | self
looming | A | possible | self
necessary | A | hypothetical | comp
next | A | planned | self
not true | A | denied | comp
now-cancelled; now-canceled; since-cancelled; now-abandoned; now-scrapped | A | negated | self
ongoing | A | ongoing | self
opposed | A | negated | comp
past | A | historical | self
persistent | A | ongoing | self
planned | A | planned | self
poised | A | planned | comp
possible | A | possible | self
possible | A | possible | comp
postponed; delayed; deferred | A | planned | self
potential | A | possible | self
powerless | A | negated | comp
prepared | A | planned | comp
probable | A | possible | self
probable | A | possible | comp
projected | A | planned | self
prolonged | A | ongoing | self
proposed | A | possible | self
prospective | A | possible | self
quick | A | actual | comp
ready | A | planned | comp
reluctant | A | negated | comp
resolved | A | planned | comp
saddened; thrilled; thankful; grateful; lucky; surprised; honoured; honored; shocked; angry; delighted; horrified; dismayed; ashamed; fortunate; right | A | actual | comp
scheduled | A | planned | self
set | A | planned | comp
slated | A | planned | comp
supposed | A | planned | comp
sure | A | planned | comp
suspected | A | possible | self
sustained | A | ongoing | self
theoretical | A | hypothetical | self
threatened | A | possible | self
true | A | actual | comp
unabated | A | ongoing | self
unable | A | negated | comp
uninterrupted | A | ongoing | self
unlikely | A | possible | comp
unthinkable; inconceivable; out of the question | A | negated | comp
unwilling | A | negated | comp
upcoming | A | planned | self
urgent | A | hypothetical | comp
vital | A | hypothetical | comp
wartime | A | historical | self
wary; leery; fearful; nervous | A | possible | comp
was able; were able; been able | A | actual | comp
willing | A | planned | comp
would-be | A | possible | self
years-old | A | historical | self
