# Words that would otherwise tell a context by one of their parts, and tell none.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Ban Ki-moon; Christian Democrat; Christian Democratic; Democratic Party; Democratic People's Republic | -
Democratic Republic; Democratic Unionist; Islam Karimov; Islamic Conference; Islamic Press; Islamic Republic | -
Liberation Army; Liberation Front; Mahdi Army; Nobel peace prize; Republican Army; Resistance Army | -
Salvation Army; Social Democrat; Social Democratic; accord to; air traffic; armed wing; assembly line | -
avalanche of; bank holiday; bank president; barrel bomb; barrel of a gun; base on; basketball court; big deal | -
business climate; business environment; campfire; chamber of commerce; chief executive; civil society | -
climate of; clinical trial; club president; cold war; company president; cooking oil; court of public opinion | -
crash barrier; crash course; deal a blow; deal with; deputy chairman; deputy director; drug company; drug firm | -
drugmaker; economic climate; ex-president; ex-prime minister; executive committee; executive director | -
executive secretary; family tie; field trip; flood of; former foreign minister; former premier | -
former president; former prime minister; general secretary; good deal; great deal; green light; guerrilla army | -
hack to death; heart attack; hostile environment; hunger strike; hunger striker; labour of love; military wing | -
mine clearance; miracle drug; news conference; nominating convention; oil cartel; oil paint; oil painting | -
olive oil; panic attack; parade ground; peace of mind; peace prize; political climate; political environment | -
political scientist; postwar; power of attorney; pre-war; prescription drug; president of the bank | -
president of the club; president of the company; press conference; press statement; price tag; price war | -
prime time; private sector; public opinion; public sector; rebel army; rebel commander; rebel soldier | -
rebel troop; satellite TV; satellite channel; satellite image; satellite phone; satellite state | -
satellite telephone; satellite television; second world war; security environment; sick leave | -
speech therapist; sport minister; star war; state of affair; state of the art; steal election | -
steal the election; summer camp; take charge; talk show; tell journalist; tell reporter; tennis court | -
trade accusation; trade barb; trade blame; trade charge; trade fire; trade insult; trade off; trade wind | -
traffic police; training camp; trial balloon; trial run; university president; veil threat; vice chairman | -
virus scanner; war chest; war criminal; war cry; war veteran; water down; watered-down; world war | -
