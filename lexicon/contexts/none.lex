# Words that would otherwise tell a context by one of their parts, and tell none.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Christian Democrat; Christian Democratic; Democratic Party; Democratic People's Republic; Democratic Republic | -
Democratic Unionist; Islamic Conference; Islamic Republic; Salvation Army; Social Democrat; Social Democratic | -
army of journalist; army of reporter; assembly line; avalanche of; bank holiday; bank president; barrel bomb | -
barrel of a gun; base on; basketball court; big deal; black market price; bow tie; business climate | -
business environment; campfire; charge of; chemistry between; chief executive; civil society; climate of fear | -
clinical trial; club election; club president; cold war; collapse of talks; company president | -
computer program; cooking oil; court of public opinion; crash barrier; crash course; deal a blow; deal with | -
deputy chairman; deputy director; drug company; drug firm; drugmaker; economic climate; election of officers | -
energy drink; ex-president; ex-prime minister; executive committee; executive director; executive secretary | -
family ties; field trip; first world war; flood of; flu shot; former ambassador; former foreign minister | -
former minister; former premier; former president; former prime minister; free of charge; general secretary | -
generic drug maker; good deal; great deal; green light; head of the table; hostile environment; house of cards | -
hunger strike; hunger striker; in charge; in charge of; labour of love; left bank; military academy band | -
mine clearance; miracle drug; news conference; no deal; oil cartel; oil paint; oil painting; olive oil | -
parade ground; political climate; political environment; political scientist; postwar; power of attorney | -
pre-war; prescription drug; president of the bank; president of the club; president of the company | -
press conference; press statement; price tag; price war; prime time; private sector; public opinion | -
public sector; reporter on; river bank; rocket scientist; satellite TV; satellite channel; satellite image | -
satellite phone; satellite state; satellite telephone; satellite television; second world war | -
security environment; sick joke; sick leave; south bank; speech therapist; sport minister; star wars | -
state news agency; state of affairs; state of the art; steal election; steal the election; student newspaper | -
summer camp; take charge; talk about; talk of; talk show; tell journalist; tell reporter; tennis court | -
tie the knot; trade accusation; trade barb; trade blame; trade charge; trade fire; trade insult; trade off | -
trade wind; training camp; trial balloon; trial run; university president; vice chairman; virus scanner | -
war criminal; war of words; water down; watered-down; west bank of the river; world war; world war ii | -
world war one; world war two | -
