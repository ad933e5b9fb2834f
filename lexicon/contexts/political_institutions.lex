# Political institutions: changes and clashes of formal bodies and of parties.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Congress Party; Conservative Party; Democratic Party; Labour Party; National Congress; Republican Party | political_institutions
abolish the monarchy; abolition of the monarchy; apartheid regime; ban on the party; banned party | political_institutions
breakaway party; caretaker prime minister; central committee; check and balance; civil service reform | political_institutions
breakaway; defection; dissolution; dissolve; leadership; merger; ouster; outlaw; reform; split; transition | political_institutions | 1
charter; constitutional; federal; institution; monarchy | political_institutions | 1
coalition collapse; communist party; constituent assembly; constitution; constitutional; constitutional court | political_institutions
coup; coup attempt; coup bid; coup d'etat; decentralisation; decentralization; devolution | political_institutions
dissolution of the party; dissolve the party; federalism; government of national unity; home rule; impeach | political_institutions
faction; governing party; opposition leader; opposition party; party leader; party member; politician; ruling party | political_institutions | 1
impeachment; institutional reform; leadership ballot; leadership challenge; leadership contest; military coup | political_institutions
multi-party system; national convention; national dialogue; national unity government; one-party state | political_institutions
opposition alliance; opposition bloc; party conference; party congress; party convention; party faction | political_institutions
party headquarters; party leadership; party merger; party split; political crisis; political deadlock | political_institutions
political party; political reform; political transition; power struggle; power-sharing; putsch | political_institutions
separation of power; socialist party; splinter party; succession crisis; transitional council | political_institutions
unity government | political_institutions
