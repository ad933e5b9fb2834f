# Human rights, named as such, with the bodies and conventions that watch over them, and their gravest breaches.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Amnesty International; Geneva Convention; Human Right Watch; arbitrary arrest; arbitrary detention; atrocity | human_rights
abuse; brutality; cruelty; ill-treatment; inhumane; maltreatment; massacre; mistreat; mistreatment; slaughter | human_rights | 1
accountability; impunity; persecute; persecution; violate; violation | human_rights | 1
child soldier; civilian massacre; collective punishment; crime against humanity; cruel and unusual punishment | human_rights
civilian; detainee; innocent; minority; prisoner; villager | human_rights | 1
degrading treatment; disappeared person; enforced disappearance; ethnic cleansing; extrajudicial | human_rights
extrajudicial killing; forced disappearance; forced labor; forced labour; genocidal; genocide | human_rights
high commissioner for human right; human right; human right abuse; human right activist | human_rights
human right commissioner; human right council; human right defender; human right group; human right lawyer | human_rights
human right record; human right situation; human right violation; humanitarian law; ill-treatment of detainee | human_rights
inhuman treatment; internment camp; labor camp; labour camp; mass execution; mass grave; massacre of civilian | human_rights
political killing; prisoner of conscience; re-education camp; right abuse; right activist; right campaigner | human_rights
right defender; right group; right lawyer; right record; right violation; right watchdog; slave labour | human_rights
slavery; summary execution; torture; torturer; universal declaration of human right; war crime | human_rights
