# Modals, adverbs, conjunctions, prepositions and small words: they decide the status of the word that they modify or stand in.
# Source: written by hand for Sanudo.
# R no: "No crew sailed."   M may: "The crew may sail."   P if: "If the crew sails, the mole will burn."   P without: "without firing a shot"
# R verb nearly: "nearly sank", not "nearly all"   R comp too: "too weak to sail"   undo until: "did not sail until Monday"   undo may: "may not sail"
# future until: "will sail once the truce holds"   meanwhile: "will not sail as long as they shell us" refuses outright
table status
a generation ago | R | historical | self
any; whichever; whatever | R | hypothetical | comp
as long as | P | hypothetical | self
as long as; so long as | P | actual | meanwhile
assuming | P | hypothetical | self
at no time; at no point; on no account; in no case; in no circumstance | R | negated | self
at the time | R | historical | self
back then | R | historical | self
barely | R | negated | self
be about to | M | planned | self
be go to | M | planned | self
be to | M | planned | self
but | P | actual | undo
but for | P | hypothetical | self
by no means | R | negated | self
can | M | possible | self
centuries ago | R | historical | self
conceivably | R | possible | self
constantly | R | ongoing | self
continually | R | ongoing | self
continuously | R | ongoing | self
could | M | possible | self
currently | R | ongoing | self
decades ago | R | historical | self
decades earlier | R | historical | self
enough; sufficiently | R | possible | comp
even if | P | hypothetical | self
except if | P | hypothetical | self
far from | P | negated | self
first; second; last; only; latest | R | actual | comp
formerly | R | historical | self
had; were | P | hypothetical | self
hardly | R | negated | self
historically | R | historical | self
hypothetically | R | hypothetical | self
ideally | R | hypothetical | self
if | P | hypothetical | self
if not | R | hypothetical | self
in case | P | hypothetical | self
in exchange for | P | hypothetical | self
in no way | R | negated | self
in order that | P | planned | self
in place of | P | negated | self
in return for | P | hypothetical | self
in the absence of | P | negated | self
in the event of | P | hypothetical | self
in the event that | P | hypothetical | self
in the past | R | historical | self
incessantly | R | ongoing | self
increasingly | R | ongoing | self
instead of | P | negated | self
lest | P | hypothetical | self
likely | R | possible | self
long ago | R | historical | self
may | M | possible | self
may; might | M | possible | undo
maybe | R | possible | self
might | M | possible | self
months ago | R | historical | self
must | M | hypothetical | self
nearly; almost; all but | R | negated | verb
need | M | hypothetical | self
neither | R | negated | self
never | R | negated | self
never before | R | actual | self
no | R | negated | self
no few; no less; no more; no other; no later; no small; no stranger | R | actual | self
no longer | R | negated | self
nor | R | negated | self
not | R | negated | self
not all; not every; not many; not everyone; not everybody | R | actual | self
not just; not merely; not simply; not alone; not least | R | actual | self
not one; not a single; not any | R | negated | self
not only | R | actual | self
not yet | R | negated | self
nowhere | R | negated | self
on condition that | P | hypothetical | self
on pain of; in case of | P | hypothetical | self
once | R | historical | self
once; as soon as; until; till; whenever | P | hypothetical | future
only if | P | hypothetical | self
only to | R | actual | self
originally | R | historical | self
otherwise | R | hypothetical | self
otherwise than | P | hypothetical | self
ought | M | hypothetical | self
pending | P | possible | self
perchance | R | possible | self
perhaps | R | possible | self
possibly | R | possible | self
potentially | R | possible | self
presumably | R | possible | self
previously | R | historical | self
probably | R | possible | self
provided | P | hypothetical | self
providing | P | hypothetical | self
rarely | R | negated | self
rather than | P | negated | self
scarcely | R | negated | self
seldom | R | negated | self
shall | M | planned | self
short of | P | negated | self
shortly | R | planned | self
should | M | hypothetical | self
should | P | hypothetical | self
so long as | P | hypothetical | self
soon | R | planned | self
still | R | ongoing | self
supposing | P | hypothetical | self
tomorrow | R | planned | self
too | R | negated | comp
under no circumstance | R | negated | self
unless | P | hypothetical | self
until; till | P | actual | undo
when; after; before; by the time | P | planned | future
whether | P | possible | self
will | M | planned | self
without | P | negated | self
would | M | planned | self
would have | M | hypothetical | self
years ago | R | historical | self
years before | R | historical | self
years earlier | R | historical | self
yet to | R | negated | self
