# Migration: refugees, migrants, the displaced; borders for people.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Frontex; High Commissioner for Refugee; International Organization for Migration; Schengen | migration
U.N. refugee agency; UN refugee agency; UNHCR; anti-immigrant; anti-immigration; boat people; border control | migration
border crossing by migrant; border fence; border wall; deport; deport illegal; deportation; deportee; diaspora | migration
border; camp; civilian; coastguard; dinghy; foreigner; homeless; passport; raft; smuggler; villager | migration | 1
displace people; displace person; displaced; displaced people; displacement; emigrant; emigrate; emigration | migration
evacuee; flee; influx; stranded; uproot | migration | 1
exodus; flee across the border; flee home; flee the fighting; flee their home; flee to neighbouring | migration
foreign worker; free movement; free movement of people; guest worker; human smuggler; illegal crossing | migration
illegal entry; illegal immigrant; illegal immigration; illegal migrant; immigrant; immigrate; immigration | migration
immigration law; immigration minister; immigration ministry; immigration reform; migrant; migrant boat | migration
migrant caravan; migrant worker; migrate; migration; naturalisation; naturalization; passport-free | migration
people smuggler; people smuggling; population transfer; rafter; refugee; refugee agency; refugee camp | migration
refugee crisis; refugee quota; repatriate; repatriation; resettle; resettlement; residence permit; returnee | migration
stowaway; transit camp; travel ban on Muslim; undocumented migrant; undocumented worker; uproot; visa | migration
visa-free; visa-free travel; voluntary return; work permit | migration
