# Word classes of speaking that acts: "I want to thank", "we would like to confirm".
# Source: written for this project.  Licence: CC BY 4.0
#   says-aim           prepositions that bring what a verb is about: "threatened them with expulsion"
#   says-blame         what one denies when one has been accused: "denied responsibility"
#   says-performative  verbs that do what they say
#   says-self          the speaker
#   says-wish          verbs that only introduce them
table class
says-aim | about; against; at; for; from; into; of; on; to; toward; towards; upon; with
says-blame | blame; complicity; connection; guilt; hand; involvement; knowledge; link; part; responsibility; role; wrongdoing
says-performative | accuse; acknowledge; announce; apologise; apologize; appeal; applaud; ask; assure; beg; call; commend; condemn; confirm; congratulate; declare; demand; denounce; express; invite; offer; pledge; praise; promise; protest; reaffirm; reassure; reiterate; reject; salute; stress; thank; urge; warn; welcome
says-self | I; we
says-wish | hope; let; like; love; must; need; want; wish
