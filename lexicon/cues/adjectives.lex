# Adjectives that take somebody's words or view as a clause: "The pilot was adamant that the lamp had been lit."
# Source: written by hand for Sanudo.
table cue
adamant | A | think
afraid | A | think
categorical | A | say
certain | A | think
concerned | A | think
confident | A | think
convinced | A | think
doubtful | A | think
dubious | A | think
emphatic | A | say
fearful | A | think
hopeful | A | think
insistent | A | think
on record | A | say
optimistic | A | think
pessimistic | A | think
positive | A | think
sceptical; skeptical | A | think
sure | A | think
unsure | A | think
worried | A | think
