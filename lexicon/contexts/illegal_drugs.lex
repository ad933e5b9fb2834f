# Illegal drugs: making, trade and use of them, and the fight against them.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Cali cartel; DEA; Drug Enforcement Administration; Escobar; Medellin cartel; Pablo Escobar; Sinaloa cartel | illegal_drugs
UNODC; United Nations Office on Drugs and Crime; amphetamine; anti-drug; antinarcotics; cannabis; captagon | illegal_drugs
addict; dealer; eradication; extradite; extradition; gang; haul; seize; shipment; smuggle; smuggler; suspect; trafficker; trafficking | illegal_drugs | 1
cartel; coca; coca crop; coca eradication; coca farmer; coca grower; coca leaf; cocaine; counternarcotics | illegal_drugs
crack cocaine; crop eradication; drug addict; drug addiction; drug baron; drug bust; drug cartel; drug charge | illegal_drugs
drug | illegal_drugs | 1
drug dealer; drug dealing; drug enforcement; drug gang; drug haul; drug kingpin; drug lab; drug laboratory | illegal_drugs
drug law; drug lord; drug money; drug mule; drug offence; drug offense; drug ring; drug runner; drug seizure | illegal_drugs
drug smuggler; drug smuggling; drug squad; drug suspect; drug trade; drug trafficker; drug trafficking | illegal_drugs
drug user; drug war; ecstasy pill; fentanyl; hard drug; hashish; heroin; illegal drug; illicit drug; khat | illegal_drugs
kingpin; legalise cannabis; legalize marijuana; marijuana; methamphetamine; narco; narco-state | illegal_drugs
narco-terrorist; narcotic; narcotic police; opioid; opium; opium poppy; poppy; poppy crop; poppy farmer | illegal_drugs
poppy field; war on drug | illegal_drugs
