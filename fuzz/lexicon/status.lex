# One or two entries of each table, to be damaged by fuzz_pack: it is no part of the lexicon.
table status
may | V | possible | aux
not | W | negated | mod
