# One or two entries of each table, to be damaged by fuzz_pack: it is no part of the lexicon.
table ontology
ACCUSE | - | 3 | -2 | 111
ASSAULT | - | 4 | -9 | 190 | THREATEN
