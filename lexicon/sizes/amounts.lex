# How numbers are told: what stands for one beside the calendar's number words (lexicon/calendar/numbers.lex), and what makes one a bound.
# Q number: exact; Q scale: multiplies what is before it; Q least: a vague word and the fewest that it can mean ("dozens" are 24 or more).
# B: words before a number: least, most, about, exact; between: a range follows. E: the same behind it. R: words between the ends of a range ("10 *to* 15"), or only behind "between". L: words before the number of a toll ("rose *to* 41").
# Source: written by hand for this project.  Licence: CC BY 4.0
table size

about; some; around; roughly; approximately; an estimated; nearly; almost; close to; estimated; perhaps | B | about
and | R | between
another | Q | number | 1
another; a further | B | exact
at least; no fewer than; no less than; not less than; not fewer than; a minimum of; more than; over; upward of; upwards of; well over; in excess of; above; just over | B | least
between; from; anywhere between; anywhere from | B | between
both; couple; pair; duo; a couple of; a pair of; twin | Q | number | 2
dozens | Q | least | 24
exactly; all; the; those; these; a total of; other; its; their; his; her; fully; only; just; all of the | B | exact
hundreds | Q | least | 200
million; millions | Q | scale | 1000000
no; none; nobody; no one; not one; not a single | Q | number | 0
or more; and more; or above; at least | E | least
or so; or thereabouts | E | about
scores | Q | least | 40
several; a few; few; a handful; handful; a handful of | Q | least | 3
tens | Q | least | 20
thousands | Q | least | 2000
to; at; pass; reach; exceed; be; top; past; above; hit; total | L
to; or | R | range
trio | Q | number | 3
up to; as many as; at most; no more than; not more than; fewer than; less than; under; a maximum of; just under | B | most
