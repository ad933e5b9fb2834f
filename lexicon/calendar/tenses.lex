# Verbs whose past has the form of their present: with no auxiliary they tell of the past ("the army cut the road on Monday").
# Source: written by hand for this project.
table class

past-alike | bet; burst; cast; cost; cut; hit; hurt; let; overran; put; quit; read; rid; set; shed; shut; slit; split; spread; thrust; upset
