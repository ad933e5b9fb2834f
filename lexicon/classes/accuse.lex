# What parties are accused of, called, and said to have done.
# Source: written for this project.  Licence: CC BY 4.0
table class
criticism | anger; complaint; complaints; condemnation; criticism; fury; ire; objection; objections; outcry; outrage; protest; protests; rebuke; recrimination; reproach; uproar
envoys | ambassador; attache; consul; diplomat; envoy
insult | affront; agent; barbaric; biased; brutal; cowardly; cruel; cynical; dangerous; disastrous; discriminatory; error; folly; futile; hireling; hostile; hypocritical; ill-advised; immoral; inappropriate; inhuman; insulting; joke; lackey; lawless; lynching; madman; mercenary; mistake; mistaken; mockery; naive; offensive; pirate; provocative; racist; reckless; ridiculous; shortsighted; short-sighted; stupid; travesty; unfair; unfortunate; unfriendly; unjust; unjustified; unwarranted; warmonger; wrong
misdeed | abuse; aggression; assassination; assault; atrocity; attack; bias; blast; bloodshed; bombing; collusion; complicity; corruption; coup; crackdown; crime; cyberattack; death; deaths; downing; embezzlement; execution; explosion; forgery; fraud; genocide; hack; hacking; incursion; interference; intimidation; invasion; irregularity; kidnapping; killing; malpractice; massacre; meddling; murder; offensive; persecution; plot; poisoning; raid; rape; repression; rigging; sabotage; shelling; sinking; spying; stuffing; theft; torture; treachery; violation; violence
norm | accord; agreement; airspace; border; ceasefire; charter; constitution; convention; law; norm; obligation; pact; resolution; right; sovereignty; treaty; truce
offend | bribe; cheat; collude; fabricate; foment; hack; harass; harbour; harbor; instigate; intimidate; meddle; oppress; orchestrate; persecute; rig; sabotage; smuggle; spy; steal; violate
outlaw | bomber; coup; extremist; guerrilla; gunman; insurgency; insurgent; jihadist; militant; militia; mutineer; mutiny; putsch; rebel; rebellion; rioter; separatist; terrorism; terrorist; uprising
own | he; it; its; she; they; we
wrong | absurd; arbitrary; brutal; counterproductive; dangerous; disappointing; disgraceful; disproportionate; farcical; flawed; hostile; ill-timed; illegal; irresponsible; mistaken; outrageous; premature; provocative; racist; reckless; regrettable; shameful; unacceptable; unconstitutional; unfair; unfriendly; unhelpful; unjust; unlawful; wrong
