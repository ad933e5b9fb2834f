# For democracy: moves, persons and movements towards it.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

anti-coup; anti-junta; civilian rule; constitutional order; democracy activist; democracy campaigner | pro_democracy
demand; demonstrator; dissident; election; free; opposition; protester; restore; return | pro_democracy | 1
democracy icon; democracy movement; democracy protest; democratic reform; democratic transition | pro_democracy
democracy; democratic; pluralism; reformist; transparency | pro_democracy | 1
democratically elected; democratisation; democratise; democratization; democratize; end of military rule | pro_democracy
end of one-party rule; end to military rule; end to one-party rule; fair election; free and fair election | pro_democracy
free election; hand over power to civilian; hand power to civilian; legalise opposition party | pro_democracy
legalise the opposition; legalize the opposition; lift martial law; lift the ban on opposition | pro_democracy
lifting of martial law; multiparty democracy; multiparty election; orange revolution; people power | pro_democracy
pro-democracy; reinstate the president; reinstatement of the elected president | pro_democracy
restoration of constitutional order; restoration of democracy; restore civilian rule | pro_democracy
restore constitutional order; restore democracy; return of democracy; return to civilian rule | pro_democracy
return to democracy; rose revolution; transition to democracy; umbrella movement; universal suffrage | pro_democracy
velvet revolution | pro_democracy
