# One or two entries of each table, to be damaged by fuzz_pack: it is no part of the lexicon.
table office
Ana Silva | PER | GOV | minister | 1999-01-02 | 2012-03
