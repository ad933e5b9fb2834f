# Words that place a time beside another one: the day of publication or a day told before.
# "Now" and "soon" are left out: they tell no day, and mostly no time either ("it now seems").
# Source: written by hand for this project; general knowledge of English calendar words.
table time

a; an | glue | a
after | shift | after
ago | shift | ago
ahead of; prior to | shift | before
all; entire | all | 1
almost; nearly; barely; roughly; approximately; just; only; exactly; least; than | glue | about
as soon as; as soon as possible; now that; the future of; no sooner | none
before | shift | before
beginning; start; onset; turn; outset | part of | START
between | lead | between
consecutive; running; straight | running | 1
currently | ref | PRESENT_REF
due; scheduled; slated | ahead | 1
earlier; previously | shift | earlier
early | edge | START
early part; early days; early stages; opening days | part of | START
end; close | part of | END
eve | part of | EVE
every; each | every | 1
fiscal; financial | fiscal | FY
following; ensuing | rel | following
for | lead | for
from; as of; as from | lead | from
in; during; on; at; within; over; throughout; around; about; toward; towards | lead | in
late | edge | END
later; afterwards; afterward; thereafter | shift | later
latter part; closing days; closing stages; final days; last days; dying days | part of | END
long | glue | long
mid; mid- | edge | MID
middle; midst | part of | MID
more recently; most recently; lately | ref | PAST_REF
more; full; whole; additional; further | glue | more
next; coming; upcoming | rel | next
of | glue | of
old | glue | old
overnight | day | 0
past; preceding | rel | past
period | glue | period
previous | rel | previous
prior | shift | before
recent | rel | recent
recently | ref | PAST_REF
same | rel | same
since | lead | since
that | rel | that
the | glue | the
the future; the near future; the foreseeable future; the long term; the long run | ref | FUTURE_REF
this; current | rel | this
to; and | link | to
today | day | 0
tomorrow | day | 1
tonight | night | 0
until; till; by; through | lead | until
yesterday | day | -1
