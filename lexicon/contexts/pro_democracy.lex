# For democracy: moves, persons and movements towards it.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

anti-coup; anti-junta; civilian rule; constitutional order; democracy activist; democracy campaigner | pro_democracy
demand; demonstrator; dissident; election; free; opposition; protester; restore; return | pro_democracy | 1
democracy icon; democracy movement; democracy protest; democratic reform; democratic transition | pro_democracy
democracy; democratic; pluralism; reformist; transparency | pro_democracy | 1
democratisation; democratise; democratization; democratize; end of military rule; end of one-party rule | pro_democracy
end to military rule; end to one-party rule; fair election; free and fair election; free election | pro_democracy
hand over power to civilian; hand power to civilian; legalise opposition party; legalise the opposition | pro_democracy
legalize the opposition; lift martial law; lift the ban on opposition; lifting of martial law | pro_democracy
multiparty democracy; multiparty election; orange revolution; people power; pro-democracy | pro_democracy
reinstate the president; reinstatement of the elected president; restoration of constitutional order | pro_democracy
restoration of democracy; restore civilian rule; restore constitutional order; restore democracy | pro_democracy
return of democracy; return to civilian rule; return to democracy; rose revolution; transition to democracy | pro_democracy
umbrella movement; universal suffrage; velvet revolution | pro_democracy
