# Prepositions that say where a deed is done (place-in), where it leads (place-to) and where it starts (place-from), and the
# adverb of the reporter's own place (place-here).
# Source: written by hand for this project.
table class

place-from | from; out
place-here | here
place-in | in; inside; at; near; outside; around; across; throughout; along; within; off; over; on; by; between; beside; opposite; via; through; above
place-to | to; into; toward; towards; for; onto
