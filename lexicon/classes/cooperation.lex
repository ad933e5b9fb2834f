# Word classes of cooperation: what is agreed, met about, signed, given, lifted, released.
# Source: written for this project.  Licence: CC BY 4.0
table class
agreement | accord; agreement; armistice; ceasefire; charter; communique; compact; partnership; compromise; contract; convention; deal; declaration; document; memorandum; pact; paper; peace; plan; protocol; roadmap; settlement; statement; treaty; truce; understanding
aid_goods | aid; ambulance; ammunition; antibiotic; arms; asylum; blanket; cash; clothing; credit; doctor; dollar; drug; euro; food; fuel; grain; grant; insulin; loan; medicine; million; missile; money; nurse; package; plane; ration; relief; rice; serum; shelter; shipment; supply; tank; tent; truck; vaccine; water; weapon; wheat
arms_goods | ammunition; arms; artillery; bomb; drone; fighter; frigate; gun; helicopter; jet; launcher; missile; munition; plane; rifle; rocket; shell; submarine; tank; vehicle; warplane; warship; weapon; weaponry
bloc | alliance; bloc; coalition; commonwealth; eurozone; federation; league; nato; pact; treaty; union
captive | activist; airman; captive; convict; crew; detainee; diplomat; dissident; fisherman; hostage; inmate; journalist; man; pilot; policeman; politician; prisoner; sailor; soldier; student; teacher; worker
commitment | aid; assistance; assurance; backing; billion; commitment; cooperation; dollar; guarantee; help; million; support; troop; troops
cooperative_act | abide; accept; accelerate; aid; allow; arm; assist; attend; back; build; buy; comply; contribute; cooperate; deepen; deliver; develop; discuss; donate; engage; establish; expand; extend; forge; fund; give; grant; guarantee; help; honor; honour; host; improve; increase; invest; join; lend; mediate; meet; mend; negotiate; normalise; normalize; open; protect; provide; ratify; rebuild; receive; recognise; recognize; reopen; respect; restore; resume; safeguard; sell; send; share; shelter; sign; strengthen; supply; support; talk; train; visit; work
cooperative_noun | ceasefire; compromise; contact; cooperation; deal; dialogue; meeting; negotiation; peace; talk; truce
crime | abuse; aggression; atrocity; crime; error; fraud; genocide; massacre; murder; offence; offense; suicide; violation
envoy | aide; ambassador; chancellor; chief; delegation; delegate; diplomat; emir; envoy; general; governor; head; king; leader; mediator; minister; negotiator; official; president; premier; prince; queen; representative; secretary; senator; sultan; team
force | army; battalion; brigade; contingent; corps; division; force; garrison; guard; gunner; marine; military; peacekeeper; regiment; soldier; tank; troop; troops; unit
goods | album; book; film; novel; performance; show; song; visitor
host_place | capital; city; country; kremlin; palace
legal_paper | accord; agreement; bill; charter; constitution; convention; treaty
measure | ban; barrier; blockade; ceasefire; closure; control; curfew; embargo; emergency; limit; measure; penalty; quota; restriction; sanction; siege; tariff
non_envoy | athlete; captain; child; coach; correspondent; fan; fighter; fisherman; footballer; gunman; immigrant; insurgent; jihadist; journalist; man; marine; migrant; militant; militiaman; national; oilman; passenger; peacekeeper; people; photographer; pilgrim; pilot; player; policeman; prisoner; rebel; refugee; reporter; resident; sailor; settler; singer; soldier; spy; striker; student; survivor; suspect; team; teenager; tourist; trader; traveler; traveller; troop; troops; villager; volunteer; woman; worker; youth
penitence | apology; condolence; condolences; regret; remorse; sorrow
post | chairmanship; command; job; leadership; office; portfolio; post; premiership; presidency; seat
praise_word | constructive; courageous; encouraging; friend; hero; historic; important; milestone; partner; positive; promising; success; triumph; victory; welcome
relations_word | bond; cooperation; friendship; link; relation; relations; relationship; tie
released_paper | album; book; budget; data; detail; document; draft; figure; film; footage; forecast; fund; gas; image; list; name; oil; paper; photo; photograph; picture; poll; record; recording; report; result; song; statement; statistic; study; survey; tape; text; transcript; video; water
revengeful | reprisal; retaliation; retribution; revenge; vengeance
supportive | backing; blessing; confidence; endorsement; gratitude; loyalty; praise; solidarity; support; sympathy
visitable | ambassador; camp; capital; city; country; delegation; embassy; front; leader; minister; region; site; state; troop; troops; town
