# Prepositions that say where a deed is done (place-in; place-on, which say so of deeds on the ground alone: "landed *on* Jolo",
# but "put the blame *on* Belgrade"), where it leads (place-to) and where it starts (place-from); the adverb of the reporter's
# own place (place-here), and those that may begin a clause about the place before them (place-where).
# place-deed: types of events that are done on the ground, so that the place of what they are done to is theirs ("shelled a
# market *in Tripoli*"); words are spoken elsewhere ("demanded to inspect sites *in Nyongbyon*").
# place-left: types that leave a place ("withdrew *from* Lebanon").
# place-site: nouns of sites, which are struck, held and left where they stand ("shelled the *port* of Aden").
# Source: written by hand for this project.
table class

place-deed | aid; assault; coerce; consult; cooperate; mobilize; protest; retreat
place-from | from; out
place-here | here
place-in | in; inside; at; near; outside; across; throughout; along; within; off; beside; opposite; via; through
place-left | retreat
place-on | on; over; around; above; by; between
place-site | airfield; airport; area; bank; barracks; base; bridge; camp; capital; centre; city; coast; consulate; country; crossing; district; embassy; factory; harbour; headquarters; hospital; hotel; island; jail; mine; mosque; neighbourhood; outskirts; parliament; peninsula; plant; port; prison; province; quarter; region; school; slum; square; station; street; suburb; town; university; village
place-to | to; into; toward; towards; for; onto
place-where | when; where
