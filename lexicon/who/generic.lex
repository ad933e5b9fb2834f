# Nouns for persons who are of whatever body they belong to: no sector of their own.
# Source: written by hand for this project. Licence: CC BY 4.0
table role

associate | - | person
boss | - | person
chairman; chairwoman; chairperson | - | person
chamber; chamber of deputy; lower chamber; upper chamber | LEG | body
chief | - | person
co-founder; cofounder; founder | - | person
colleague; comrade | - | person
counterpart; opposite number | - | person
deputy head; deputy chief; deputy chairman; deputy leader | - | person
director; managing director | - | person
functionary | - | person
head | - | person
heir; successor | - | person
member | - | person
operative | - | person
predecessor | - | person
running mate | - | person
secretary | - | person
team | - | group
