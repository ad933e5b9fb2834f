# One or two entries of each table, to be damaged by fuzz_pack: it is no part of the lexicon.
table understood
nobody | 0.5 | 0.2
often | 1 | 1
own ASSAULT | 2 | -1
