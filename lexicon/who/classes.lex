# Words by which src/who tells who is meant: pronouns, articles, prepositions of belonging, and nouns that stand for others.
# Each class is one that src/who/rows.h knows; a word may stand in several.
# who-generic: has the sectors of the body it belongs to ("police spokesman" is COP); who-quantity: is what its of-phrase is ("hundreds of miners").
# who-abroad: is not of the place that it is in ("the embassy in Nairobi"); who-men: has the sectors of those it belongs to ("the general's men").
# who-foreign: is not of the story's own country, or nobody knows of which ("foreign troops", "hackers").
# who-former: whoever is called so is out of office; who-body: "the group" is the last body named; who-country: "the country" is the last state.
# who-ethnic: speaks of a people and not of its state ("ethnic Albanians").
# who-leads: verbs by which somebody is of the body that he leads; who-servant: whoever is "an aide to" another belongs where that one does.
# who-site: a person before it is no one who acts ("Kim Il Sung Square").
# who-sort: what a body is whose name stands before it ("the Umma party" is Umma).
# who-single: a state has one, so that "governments" are of states that nobody names.
# who-form: nouns that mean states of one form; state-kingdom and the like: which, by their codes.
# Source: written by hand for this project. Licence: CC BY 4.0
#   party-word   words that parties of many states are called by: "the Labour Party" of a state that the article does not name is the story's own
table class

party-word | alliance; centre; center; christian; civic; communist; conservative; constitutional; democracy; democrat; democratic; freedom; front; green; independence; independent; justice; labor; labour; left; liberal; movement; national; nationalist; of; party; patriotic; people; popular; power; progressive; radical; reform; republican; revolutionary; 's; social; socialist; the; tory; union; unionist; united; unity; worker
state-emirate | BHR; KWT; QAT
state-kingdom | BEL; BHR; BTN; DNK; ESP; GBR; JOR; KHM; LSO; MAR; NLD; NOR; NPL; SAU; SWE; SWZ; THA; TON
state-superpower | CHN; RUS; USA
who-abroad | ambassador; attache; charge; consul; consulate; correspondent; diplomat; embassy; envoy; expatriate; mission; national; tourist; visitor
who-body | agency; alliance; association; authority; bank; bloc; board; chamber; coalition; commission; committee; company; confederation; congress; corporation; council; court; faction; federation; firm; front; fund; group; grouping; institution; league; mission; movement; organisation; organization; outfit; panel; party; regime; tribunal; union; watchdog
who-both | both; either; neither
who-country | country; emirate; fatherland; homeland; kingdom; motherland; nation; neighbor; neighbour; power; republic; state; superpower
who-couple | two; pair; duo
who-definite | the; this; that; these; those
who-ethnic | ethnic
who-female | actress; aunt; baroness; bride; chairwoman; congresswoman; countess; daughter; duchess; empress; girl; grandmother; heiress; lady; mother; mrs; ms; miss; madame; mme; niece; nun; policewoman; princess; queen; schoolgirl; sister; spokeswoman; stateswoman; widow; wife; woman
who-first | former
who-foreign | alien; european; foreign; international; other; outside; overseas; western; foreigner; hacker; infiltrator; intruder; mercenary
who-form | emirate; kingdom; superpower
who-former | ex; former; onetime; one-time; erstwhile; ousted; deposed; oust; depose; toppled; topple; exiled; overthrown; overthrow
who-generic | colleague; comrade; counterpart; heir; predecessor; successor; adviser; advisor; aide; ally; ambassador; associate; attache; boss; chair; chairman; chairperson; chairwoman; chief; commissioner; delegate; delegation; deputy; diplomat; director; emissary; employee; envoy; executive; figure; founder; functionary; head; leader; leadership; mediator; member; negotiator; number two; observer; officer; official; operative; president; press secretary; representative; secretary; secretary general; secretary-general; source; spokesman; spokesperson; spokeswoman; staff; supporter; sympathiser; sympathizer; team; veteran; worker
who-he | he; him; his; himself
who-i | i; me; my; mine; myself
who-in | in; at; near; outside; around; inside; across; throughout; within
who-indefinite | a; an; another; some; any; no; every; each; several; many; few
who-it | it; its; itself
who-last | latter
who-leads | chair; command; direct; head; lead; oversee; run; steer
who-male | actor; baron; brother; businessman; chairman; congressman; count; crown prince; duke; emir; emperor; father; gentleman; gunman; husband; king; man; monk; mr; monsieur; nephew; policeman; pope; priest; prince; schoolboy; sheikh; sheik; sir; son; spokesman; statesman; sultan; tsar; uncle; widower; boy; fisherman; serviceman; ayatollah; imam; cardinal; lord
who-men | man; men; people; personnel
who-negated | no; not; never; neither; nor; n't
who-of | of; for; from; with; by
who-other | adversary; enemy; foe; neighbor; neighbour; opponent; rival
who-particle | al; as; ben; bin; bint; da; das; de; del; della; den; der; di; do; dos; du; el; ibn; la; le; ter; ul; van; von; zu
who-quantity | band; batch; column; couple; crowd; dozen; dozens; group; half; handful; hundred; hundreds; majority; mass; mob; number; one; part; rest; score; scores; some; ten; tens; third; thousand; thousands; two; wave; million; millions; bulk; generation; minority; lot; most; several; many; none; all; each; both; convoy
who-relative | who; which; that; whom; whose
who-self | himself; herself; itself; themselves; ourselves
who-servant | adviser; advisor; aide; assistant; attache; deputy; secretary
who-she | she; her; hers; herself
who-sides | side; foe; rival; adversary; enemy; opponent; camp; neighbours; neighbors; belligerent; combatant
who-single | army; cabinet; central bank; government; parliament; presidency; treasury
who-site | airport; avenue; barracks; base; boulevard; bridge; canal; dam; hall; harbour; harbor; highway; hospital; hotel; house; island; lake; library; mall; mausoleum; mosque; mountain; museum; palace; park; pier; plaza; port; prison; road; school; square; stadium; station; street; terminal; theatre; theater; tower; tunnel; university
who-sort | broadcaster; channel; daily; faction; group; magazine; militia; movement; newspaper; network; paper; party; weekly
who-they | they; them; their; theirs; themselves
who-we | we; us; our; ours; ourselves
who-you | you; your; yours; yourself; yourselves
