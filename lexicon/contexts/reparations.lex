# Reparations: what is paid, returned or owned to for past harm.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Holocaust survivor; Holocaust victim; apology for slavery; atone; atonement; blood money; colonial atrocity | reparations
Holocaust; atrocity; colonial rule; damage; injustice; looted; slavery; survivor; victim; wartime | reparations | 1
apologise; apologize; apology; remorse | reparations | 1
colonial crime; comfort woman; compensate the family; compensate the victim; compensation claim | reparations
compensate; compensation; redress | reparations | 1
compensation commission; compensation for the family; compensation for the victim; compensation for victim | reparations
compensation fund; compensation to victim; demand compensation; ex gratia payment; forced laborer | reparations
forced labourer; formal apology for; indemnity; land restitution; looted artefact; pay compensation | reparations
reconciliation commission; redress for victim; reparation; repatriation of artefact; restitution | reparations
restorative justice; return of confiscated property; return of looted; slave laborer; slave labourer | reparations
stolen generation; transitional justice; truth commission; victim fund; war damage; war reparation | reparations
