# One or two entries of each table, to be damaged by fuzz_pack: it is no part of the lexicon.
table size
ASSAULT | T | dead | -
kill | V | dead | obj
soldier; guard | H | person
