# Illegal drugs: making, trade and use of them, and the fight against them.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

DEA; Drug Enforcement Administration; Escobar; UNODC; United Nation Office on Drug and Crime; amphetamine | illegal_drugs
addict; dealer; eradication; extradite; extradition; gang; haul; seize; shipment; smuggle; smuggler; suspect; trafficker; trafficking | illegal_drugs | 1
anti-drug; antinarcotic; cannabis; captagon; cartel; coca; coca crop; coca farmer; cocaine; counternarcotics | illegal_drugs
crop eradication; drug addict; drug addiction; drug baron; drug bust; drug cartel; drug charge; drug dealer | illegal_drugs
drug | illegal_drugs | 1
drug dealing; drug enforcement; drug gang; drug haul; drug kingpin; drug lab; drug laboratory; drug law | illegal_drugs
drug lord; drug money; drug mule; drug offence; drug offense; drug ring; drug runner; drug seizure | illegal_drugs
drug smuggler; drug smuggling; drug squad; drug suspect; drug trade; drug trafficker; drug trafficking | illegal_drugs
drug user; drug war; ecstasy pill; fentanyl; hard drug; hashish; heroin; illegal drug; illicit drug; khat | illegal_drugs
kingpin; marijuana; methamphetamine; narco; narco-state; narco-terrorist; narcotic; narcotic police; opioid | illegal_drugs
opium; poppy; poppy crop; poppy farmer; poppy field; war on drug | illegal_drugs
