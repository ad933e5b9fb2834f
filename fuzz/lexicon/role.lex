# One or two entries of each table, to be damaged by fuzz_pack: it is no part of the lexicon.
table role
guard; soldier | MIL | person
police | COP | group
