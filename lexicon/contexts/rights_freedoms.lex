# Rights and freedoms: civil liberties, speech, press, assembly, movement, suffrage.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Committee to Protect Journalist; Reporter Without Border; academic freedom; anti-apartheid; apartheid | rights_freedoms
activist; assembly; demonstration; demonstrator; petition; protest; protester; rally; sit-in | rights_freedoms | 1
arrest journalist; arrested journalist; ban on demonstration; ban on gathering; ban on protest | rights_freedoms
arrest; ban; block; close; detain; expel; expulsion; forbid; gag; harass; jail; outlaw; prohibit; sentence; shut; suspend | rights_freedoms | 1
ban on public gathering; ban on rally; ban protest; banning order; basic freedom; bill of right | rights_freedoms
block the internet; broadcast licence; broadcasting licence; broadcasting license; censor; censorship | rights_freedoms
charter of right; civil liberty; civil right; close the newspaper; conscientious objector | rights_freedoms
constitutional right; detain journalist; detained journalist; dissident; dissident writer; equal right | rights_freedoms
exit visa; free speech; freedom of assembly; freedom of association; freedom of expression | rights_freedoms
freedom of movement; freedom of religion; freedom of speech; freedom of the press; fundamental freedom | rights_freedoms
freedom; liberty | rights_freedoms | 1
fundamental right; gag order; house arrest; imprisoned journalist; independent media; independent newspaper | rights_freedoms
internet blackout; internet shutdown; jailed journalist; jam the broadcast; media blackout; media freedom | rights_freedoms
media law; news blackout; newspaper closure; opposition newspaper; opposition paper; peaceful assembly | rights_freedoms
political freedom; political prisoner; political right; press accreditation; press freedom; press law | rights_freedoms
prisoner of conscience; privacy right; religious freedom; right of assembly; right to organise | rights_freedoms
right to privacy; right to protest; right to strike; right to vote; samizdat; shut down the newspaper | rights_freedoms
trade union right; travel ban on activist; underground newspaper; union right; voting right | rights_freedoms
