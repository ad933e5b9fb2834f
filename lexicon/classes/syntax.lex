# Word classes that the matcher itself asks for.
# Source: written for this project.  Licence: CC BY 4.0
#   argument_mark    prepositions before a gerund that completes its verb: "accused him of lying", "barred from leaving", "quoted him as saying"
#   companion        prepositions of those who act together with the subject: "alongside Chad"; companion_with: words before "with": "along with Chad"
#   particle         adverbs that make one verb with the word in front: "led off the students"
#   party_inside     prepositions whose noun names the party inside a phrase: "thousands of workers", "the ambassador from Chad"
#   of_a_kind        things whose adjective tells their kind and not whose they are: "an Armenian restaurant"
#   with_argument    verbs whose object does what stands behind "with": "charged him with lying"
#   quantity         words that count or measure what follows "of": "a batch of tanks"
#   subject_control  verbs whose infinitive has their own subject although they have an object: "promised him to leave"
#   toll             what an attack does to people and things: "shelled the town, killing 12" is one event
table class
argument_mark | against; as; for; from; into; of
companion | alongside
companion_with | along; jointly; together
of_a_kind | bakery; bistro; cafe; cathedral; chapel; church; cuisine; dialect; dish; festival; grocery; monastery; opera; pub; recipe; restaurant; shrine; song; synagogue; temple; theater; theatre
particle | away; back; down; off; out; over; up
party_inside | among; for; from; of; to
quantity | all; army; batch; bulk; couple; day; dozen; evening; flood; flurry; half; herd; hour; hundred; kind; lot; majority; many; million; minute; month; most; number; package; part; rest; round; row; scores; series; session; several; some; spate; stream; string; thousand; two-thirds; wave; week; year
subject_control | pledge; promise; swear; threaten; vow
toll | claim; damage; hurt; injure; kill; leave; maim; wound
with_argument | charge; credit; entrust; task
