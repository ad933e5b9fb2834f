# Prepositions and phrases that name a source: "The mole was sound, according to the harbour office."
# Source: written by hand for Sanudo.
# kind source: the noun behind it is the source.
# kind own: a noun with a possessor, behind "by" or "in", makes the possessor the source: "by the guild's own reckoning", "in her view".
table cue
according to | P | source
account | P | own
admission | P | own
as per | P | source
by the account of | P | source
by the count of | P | source
by the estimate of | P | source
by the figures of | P | source
by the reckoning of | P | source
calculation | P | own
count | P | own
estimate | P | own
figure | P | own
in the account of | P | source
in the estimation of | P | source
in the eyes of | P | source
in the judgement of | P | source
in the judgment of | P | source
in the opinion of | P | source
in the view of | P | source
in the words of | P | source
judgment; judgement | P | own
on the authority of | P | source
on the testimony of | P | source
on the word of | P | source
opinion | P | own
reckoning | P | own
statistic | P | own
tally | P | own
telling | P | own
to judge by | P | source
view | P | own
word | P | own
