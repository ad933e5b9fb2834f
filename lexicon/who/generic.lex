# Nouns for persons who are of whatever body they belong to: no sector of their own.
# Source: written by hand for this project. Licence: CC BY 4.0
table role

associate | - | person
boss | - | person
chairman; chairwoman; chairperson | - | person
chamber; chamber of deputy; lower chamber; upper chamber | LEG | body
chief | - | person
co-founder; cofounder; founder | - | person
deputy head; deputy chief; deputy chairman; deputy leader | - | person
director; managing director | - | person
functionary | - | person
head | - | person
member | - | person
operative | - | person
secretary | - | person
team | - | group
