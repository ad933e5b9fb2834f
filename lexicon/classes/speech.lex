# Word classes for verbal conflict and demands.
# Source: written for this project.  Licence: CC BY 4.0
table class
assistance | aid; arms; assistance; asylum; cash; credit; donation; food; fund; funding; funds; grant; help; humanitarian; loan; medicine; mediation; money; peacekeeper; protection; relief; shelter; support; troop; troops; weapon
assisting | aid; arm; assist; back; contribute; deliver; donate; fund; give; grant; help; lend; mediate; provide; rescue; send; share; shelter; supply; support
crowd | activist; crowd; demonstrator; farmer; marcher; monk; people; protester; resident; student; supporter; thousand; worker; youth
insult | abomination; absurd; aggression; aggressor; atrocity; barbarian; betrayal; blackmail; coup; coward; crime; criminal; dictator; dictatorship; disgrace; enemy; evil; farce; fascist; fraud; genocide; hypocrisy; hypocrite; illegal; illegitimate; insult; invader; irresponsible; killer; liar; lie; massacre; murderer; nonsense; occupier; outrage; outrageous; piracy; plot; provocation; puppet; regime; scandal; shame; shameful; sham; slander; stooge; surrender; terrorism; terrorist; thief; traitor; treason; tyrant; unacceptable; violation
meeting | conference; consultation; contact; dialogue; meeting; negotiation; round; session; summit; talk
meeting_verb | attend; confer; consult; convene; discuss; meet; negotiate; parley; receive; resume; return; talk; visit
mild | agree; believe; hope; intend; plan; try; want; welcome; win
police | detective; investigator; officer; police; policeman; prosecutor
violent | army; artillery; commando; fighter; gunman; jet; militant; militia; plane; rebel; soldier; tank; troop; troops; warplane
yielding | abandon; allow; apologize; cease; close; comply; concede; cut; disarm; dismantle; drop; end; evacuate; extradite; free; give; halt; hand; leave; let; lift; open; pull; quit; ratify; reduce; release; reopen; repeal; resign; respect; restore; retreat; return; scrap; sign; stop; surrender; suspend; vacate; withdraw; yield
yielding_noun | access; ceasefire; disarmament; end; evacuation; extradition; freedom; halt; lifting; pullback; pullout; release; resignation; restraint; return; surrender; suspension; truce; withdrawal
