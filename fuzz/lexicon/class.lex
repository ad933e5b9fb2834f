# One or two entries of each table, to be damaged by fuzz_pack: it is no part of the lexicon.
table class
quantity | dozen; number
toll | kill; wound
who-negated | not; never
