# Words that say what a named place is, beside its name: a division (place-division: "Kunar province", "the state of
# Texas") or a town (place-town: "the town of Siaya"); and prepositions that put one place into another (place-within:
# "Foni in Gambia").
# Source: written by hand for this project.
table class

place-division | autonomous region; banner; borough; canton; commune; county; department; departement; district; division; emirate; governorate; krai; municipality; oblast; okrug; prefecture; province; raion; region; regency; republic; shire; state; territory; voivodeship; wilaya; woreda
place-town | capital; city; hamlet; municipality; port; resort; settlement; suburb; town; township; village
place-within | in; inside; within; of
