# Political institutions: changes and clashes of formal bodies and of parties.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Congress Party; Conservative Party; Democratic Party; Labour Party; National Congress; Republican Party | political_institutions
abolish the monarchy; abolition of the monarchy; apartheid regime; ban on the party; banned party | political_institutions
breakaway party; caretaker prime minister; central committee; checks and balances; civil service reform | political_institutions
breakaway; defection; dissolution; dissolve; leadership; merger; ouster; outlaw; reform; split; transition | political_institutions | 1
charter; constitutional; federal; institution; monarchy | political_institutions | 1
coalition collapse; communist party; constituent assembly; constitution; constitutional; constitutional court | political_institutions
constitutional crisis; constitutional reform; coup; coup attempt; coup bid; coup d'etat; decentralisation | political_institutions
decentralization; devolution; dissolution of the party; dissolve the party; federalism | political_institutions
faction; governing party; opposition leader; opposition party; party leader; party member; politician; ruling party | political_institutions | 1
government of national unity; home rule; impeach; impeachment; institutional reform; leadership ballot | political_institutions
leadership challenge; leadership contest; military coup; multi-party system; national dialogue | political_institutions
national unity government; one-party state; opposition alliance; opposition bloc; party conference | political_institutions
party congress; party faction; party headquarters; party leadership; party merger; party split | political_institutions
political crisis; political deadlock; political party; political reform; political transition; power struggle | political_institutions
power-sharing; putsch; separation of powers; socialist party; splinter party; succession crisis | political_institutions
transitional constitution; transitional council; unity government | political_institutions
