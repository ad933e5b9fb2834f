# One or two entries of each table, to be damaged by fuzz_pack: it is no part of the lexicon.
table place
Cusco | PER | city | -13.53 | -71.97
