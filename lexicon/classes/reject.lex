# What is rejected: word classes for REJECT.
# Source: written for this project.  Licence: CC BY 4.0
table class
cooperative | accept; agree; allow; approve; attend; back; bargain; board; bow; budge; cede; compromise; condone; consent; cooperate; deal; endorse; grant; hand; join; lend; let; negotiate; obey; participate; pay; permit; ratify; recognise; recognize; renounce; resign; sell; sign; sit; submit; supply; support; surrender; tolerate; vouch; yield
deniable | accusation; accusations; allegation; allegations; assertion; charge; claim; complicity; criticism; insinuation; involvement; knowledge; link; report; responsibility; role; rumor; rumour; story; suggestion; wrongdoing
helping | aid; arm; assist; back; bail; contribute; fund; help; intervene; lend; mediate; rescue; sell; send; ship; supply; support
offered | amendment; appeal; application; bid; bill; budget; call; compromise; decree; demand; draft; idea; initiative; invitation; mediation; mission; motion; nomination; objection; offer; overture; petition; plan; plea; project; proposal; protest; request; resolution; scheme; suggestion; text; ultimatum; warning
proposal | accord; advice; agreement; amendment; appeal; application; bid; bill; call; claim; compromise; constitution; deadline; deal; decision; demand; draft; idea; initiative; invitation; judgment; mandate; measure; mediation; motion; nomination; notion; offer; order; overture; peace; petition; plan; plea; possibility; pressure; project; proposal; referendum; request; resolution; result; ruling; scheme; solution; suggestion; summons; terms; text; treaty; truce; ultimatum; verdict; vote; warning
talks | conference; contact; dialogue; election; hearing; meeting; negotiation; referendum; round; session; signing; summit; talk; tour; trip; visit; vote
yielded | abandon; accept; bargain; bow; budge; capitulate; cede; compromise; forgive; give; leave; negotiate; recognise; recognize; relinquish; renounce; surrender; withdraw; yield
