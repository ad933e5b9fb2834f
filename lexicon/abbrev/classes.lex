# Classes of words that splitting asks for now and then.
# text-bare: a verb behind it does not tell who spoke ("Where? The minister did not say.").
# text-before-hour: with a capital before the hour, opens a sentence by it ("By 9 a.m. Israeli envoys had left.").
# text-capital: has its capital anywhere, so that it begins no sentence by it.
# text-one-word: nouns that some write with a hyphen and all mean as one word ("cease-fire").
# text-unpossessed: does not go behind a possessive, so that "its" before it lacks an apostrophe ("its a pity", "its not so").
# Source: written by hand for this project; the last after the counts of UD English EWT.
table class
text-bare | never; n't; not; to
text-before-hour | about; after; around; at; before; between; by; from; just; nearly; on; shortly; since; soon; till; until
text-capital | I
text-one-word | airlift; airstrike; bailout; breakup; breakthrough; buildup; bullfight; buyout; ceasefire; checkpoint; clampdown; counterattack; counteroffensive; coverup; crackdown; cutback; cutoff; drawdown; fallout; handover; holdup; layoff; lockdown; lockout; peacekeeper; peacemaker; policymaker; pullback; pullout; rollback; roundup; runoff; sellout; settlement; shakedown; shakeup; shootout; showdown; shutdown; slowdown; standoff; strongman; stopover; takeover; tradeoff; turnout; walkout; wiretap; withdrawal; workforce
text-unpossessed | a; an; also; anyone; anything; because; been; called; definitely; for; from; getting; going; gonna; how; like; not; nothing; probably; really; simply; so; something; that; the; this; to; too; what; why
