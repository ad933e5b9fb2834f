# What is rejected: word classes for REJECT.
# Source: written for this project.  Licence: CC BY 4.0
table class
cooperative | accept; agree; allow; approve; attend; back; bargain; board; bow; budge; cede; compromise; condone; consent; cooperate; deal; endorse; grant; hand; join; lend; let; negotiate; obey; participate; pay; permit; ratify; recognise; recognize; renounce; resign; sell; sign; sit; submit; supply; support; surrender; tolerate; vouch; yield
deniable | accusation; allegation; assertion; charge; claim; involvement; link; report; responsibility; role; story; suggestion; wrongdoing
proposal | accord; advice; agreement; amendment; appeal; application; bid; bill; call; claim; compromise; constitution; deal; demand; draft; idea; initiative; invitation; mandate; measure; mediation; motion; notion; nomination; offer; peace; petition; plan; plea; possibility; pressure; proposal; referendum; request; resolution; result; solution; suggestion; terms; treaty; truce; ultimatum; vote
talks | conference; contact; dialogue; election; hearing; meeting; negotiation; referendum; round; session; signing; summit; talk; tour; trip; visit; vote
