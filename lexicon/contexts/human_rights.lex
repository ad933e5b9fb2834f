# Human rights, named as such, with the bodies and conventions that watch over them, and their gravest breaches.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Amnesty International; Geneva Convention; Human Rights Watch; arbitrary arrest; arbitrary detention; atrocity | human_rights
abuse; atrocity; brutality; cruelty; ill-treatment; inhumane; maltreatment; massacre; mistreat; mistreatment; slaughter | human_rights | 1
accountability; impunity; persecute; persecution; violate; violation | human_rights | 1
child soldier; civilian massacre; collective punishment; crime against humanity; cruel and unusual punishment | human_rights
civilian; detainee; innocent; minority; prisoner; villager | human_rights | 1
degrading treatment; disappeared person; enforced disappearance; ethnic cleansing; extrajudicial | human_rights
extrajudicial killing; forced disappearance; forced labor; forced labour; genocidal; genocide | human_rights
high commissioner for human rights; human right; human rights abuse; human rights activist | human_rights
human rights commissioner; human rights council; human rights defender; human rights group | human_rights
human rights lawyer; human rights record; human rights situation; human rights violation; humanitarian law | human_rights
ill-treatment of detainee; inhuman treatment; internment camp; labor camp; labour camp; mass execution | human_rights
mass grave; massacre of civilians; political killing; prisoner of conscience; re-education camp; right abuse | human_rights
right activist; right group; right violation; right watchdog; rights campaigner; rights defender | human_rights
rights lawyer; rights record; slave labour; slavery; summary execution; torture; torturer | human_rights
universal declaration of human rights; war crime | human_rights
