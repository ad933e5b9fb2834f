# Verbs whose past has the form of their present: with no auxiliary they tell of the past ("the army cut the road on Monday").
# Words that begin a relative clause, whose times are its own. Words with which a story goes on ("then he flew home").
# Source: written by hand for this project.
table class

past-alike | bet; burst; cast; cost; cut; hit; hurt; let; overran; put; quit; read; rid; set; shed; shut; slit; split; spread; thrust; upset
relative-word | who; whom; whose; which; where; when
story-word | then; later; afterwards; afterward; thereupon
