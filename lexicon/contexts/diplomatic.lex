# Diplomatic: relations, envoys, talks and treaties abroad; mediation at home or abroad.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

ASEAN; African Union; Arab League; CSCE; Commonwealth of Independent State; ECOWAS; European Commission | diplomatic
European Council; European Union; Gulf Cooperation Council; IGAD; Non-Aligned Movement; OSCE | diplomatic
Organisation of African Unity; Organization of African Unity; Organization of American State | diplomatic
Organization of American States; SAARC; SADC; Shanghai Cooperation Organisation; U.N. General Assembly | diplomatic
U.N. resolution; UN General Assembly; UN resolution; United Nation; accord; ambassador; ambassador-designate | diplomatic
UN; United Nation; bloc; counterpart; foreign; international; neighbor; neighboring; neighbour; neighbouring; relation; representative; tie | diplomatic | 1
agreement; conference; consultation; deal; delegate; delegation; dialogue; guarantor; meet; meeting; mission; negotiate; negotiation; pact; ratification; ratify; resolution; settlement; sign; signatory; talk; visit | diplomatic | 1
bilateral; break off relation; break off tie; charge d'affaire; communique; consul; consular; consulate | diplomatic
contact group; convention; credential; cut tie; department of state; detente; diplomacy; diplomat; diplomatic | diplomatic
diplomatic immunity; diplomatic protest; embassy; envoy; expel diplomat; expulsion of diplomat | diplomatic
extradition treaty; foreign affair; foreign affairs; foreign leader; foreign minister; foreign ministry | diplomatic
foreign office; foreign policy; foreign secretary; general assembly of the United Nation; go-between | diplomatic
good office; great power; intermediary; international community; joint declaration; joint statement; mediate | diplomatic
mediation; mediator; memorandum of understanding; ministry of foreign affair; multilateral; multinational talk | diplomatic
negotiating table; negotiator; non-aggression pact; non-interference; normalisation; normalise | diplomatic
normalization of relation; normalize; note of protest; official visit; peace accord; peace agreement | diplomatic
peace conference; peace deal; peace envoy; peace initiative; peace negotiation; peace pact; peace plan | diplomatic
peace process; peace talk; peace treaty; persona non grata; protest note; protocol visit; proximity talk | diplomatic
rapprochement; restore tie; round of talk; roundtable talk; secretary of state; secretary-general | diplomatic
security council; sever relation; sever tie; six-nation talk; six-party talk; special rapporteur | diplomatic
special representative; state department; state visit; summit; treaty; trilateral; ultimatum; world leader | diplomatic
world power | diplomatic
