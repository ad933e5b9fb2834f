# Migration: refugees, migrants, the displaced; borders for people.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Frontex; High Commissioner for Refugees; International Organization for Migration; Schengen | migration
U.N. refugee agency; UN refugee agency; UNHCR; anti-immigrant; anti-immigration; boat people; border control | migration
border crossing by migrant; border fence; border wall; deport; deport illegal; deportation; deportee; diaspora | migration
border; camp; civilian; coastguard; dinghy; foreigner; homeless; passport; raft; smuggler; villager | migration | 1
displace people; displace person; displaced; displaced people; displaced person; displacement; emigrant | migration
emigrate; emigration; exodus; flee across the border; flee home; flee the fighting; flee their home | migration
evacuee; flee; influx; stranded; uproot | migration | 1
flee to neighbouring; foreign worker; free movement; free movement of people; guest worker; human smuggler | migration
illegal crossing; illegal entry; illegal immigrant; illegal immigration; illegal migrant; immigrant; immigrate | migration
immigration officer; immigration official; immigration policy; immigration reform; internally displaced | migration
immigration; immigration authority; immigration law; immigration minister; immigration ministry | migration
mass exodus; migrant; migrant boat; migrant caravan; migrant worker; migrate; migration; naturalisation | migration
naturalization; passport-free; people smuggler; people smuggling; population transfer; rafter; refugee | migration
refugee agency; refugee camp; refugee crisis; refugee quota; repatriate; repatriation; resettle; resettlement | migration
residence permit; returnee; stowaway; transit camp; travel ban on Muslim; undocumented immigrant | migration
undocumented migrant; undocumented worker; uproot; visa; visa requirement; visa-free; visa-free travel | migration
voluntary return; work permit | migration
