# One or two entries of each table, to be damaged by fuzz_pack: it is no part of the lexicon.
table time
Monday | day | 0
twelve | number | 12
