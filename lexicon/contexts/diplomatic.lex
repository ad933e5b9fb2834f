# Diplomatic: relations, envoys, talks and treaties abroad; mediation at home or abroad.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

ASEAN; African Union; Arab League; CSCE; Commonwealth of Independent States; ECOWAS; European Commission | diplomatic
European Council; European Union; Gulf Cooperation Council; IGAD; Non-Aligned Movement; OSCE | diplomatic
Organisation of African Unity; Organization of African Unity; Organization of American States; SAARC; SADC | diplomatic
Security Council resolution; Shanghai Cooperation Organisation; U.N. General Assembly; U.N. Security Council | diplomatic
U.N. envoy; U.N. resolution; U.N. secretary-general; UN General Assembly; UN Security Council; UN envoy | diplomatic
UN resolution; UN secretary-general; United Nation; accord; ambassador; ambassador-designate; bilateral | diplomatic
UN; United Nation; bloc; counterpart; foreign; international; neighbor; neighboring; neighbour; neighbouring; relation; representative; tie | diplomatic | 1
agreement; conference; consultation; deal; delegate; delegation; dialogue; guarantor; meet; meeting; mission; negotiate; negotiation; pact; ratification; ratify; resolution; settlement; sign; signatory; talk; visit | diplomatic | 1
bilateral relation; bilateral tie; break off relation; break off ties; charge d'affaires; chief negotiator | diplomatic
communique; consul; consul general; consular; consulate; contact group; convention; credentials; cut ties | diplomatic
department of state; detente; diplomacy; diplomat; diplomatic; diplomatic immunity; diplomatic mission | diplomatic
diplomatic note; diplomatic protest; diplomatic relation; diplomatic row; diplomatic tie; embassy; envoy | diplomatic
expel diplomat; expulsion of diplomat; extradition treaty; foreign affairs; foreign affairs committee | diplomatic
foreign leader; foreign minister; foreign ministry; foreign office; foreign policy; foreign secretary | diplomatic
friendship treaty; general assembly of the United Nations; go-between; good offices; great power; intermediary | diplomatic
international community; joint communique; joint declaration; joint statement; mediate; mediation; mediator | diplomatic
memorandum of understanding; ministry of foreign affairs; multilateral; multinational talks; negotiating table | diplomatic
negotiator; non-aggression pact; non-interference; normalisation; normalise; normalise relation | diplomatic
normalise ties; normalization of relations; normalize; note of protest; official visit; peace accord | diplomatic
peace agreement; peace conference; peace deal; peace envoy; peace initiative; peace negotiation; peace pact | diplomatic
peace plan; peace process; peace talk; peace treaty; persona non grata; protest note; protocol visit | diplomatic
proximity talk; rapprochement; recall the ambassador; restore ties; round of talks; roundtable talks | diplomatic
secretary of state; secretary-general; security council; sever relation; sever ties; shuttle diplomacy | diplomatic
sign the convention; six-nation talks; six-party talks; special envoy; special rapporteur | diplomatic
special representative; state department; state visit; summit; summit meeting; summit talk; treaty | diplomatic
treaty signing; trilateral; ultimatum; world leader; world power | diplomatic
