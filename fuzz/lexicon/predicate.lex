# One or two entries of each table, to be damaged by fuzz_pack: it is no part of the lexicon.
table predicate

= ASSAULT - 190 context=military
kill,attack/V  obj:#person A=subj R=obj -subj:@quantity -+never prio=1
    + Chilean soldiers attacked Peru. ; CHL > PER
raid/N  A=subj,by R=obj,on+in need=A
    + The raid by Chilean police on Peru ended. ; CHL > PER

= ACCUSE - 111
accuse/V  A=subj R=obj comp.obj:raid,attack
    + Peru accused Chile. ; PER > CHL
