# Words that say how many: V a verb, N a noun, A an adjective; then what they count, and whom: obj, subj (as in patterns), self (what is counted by the number
# in front of the word), toll (the number behind it), none (only "no casualties"). The last column is a word that must stand with it: "shot *dead*", "lost their *lives*".
# T: what the types of the ontology have a size for; with slots, whom their own predicates count (the last column: only
# nouns with that row of part H); carry: a count in the next sentence may complete it.
# Source: written by hand for this project.  Licence: CC BY 4.0
table size

arrest; detain; jail; imprison; apprehend; nab | V | arrested | obj
arrest; detention | N | arrested | self
arrest; detention | N | arrested | obj
assault | T | carry
assault; coerce; protest | T | dead
assault; coerce; protest | T | injured
assault; coerce; protest | T | arrested
casualty | N | dead | none
casualty; victim | N | injured | none
cause | V | dead | obj | death
cause | V | injured | obj | injury
claim; cost; take | V | dead | obj | life
coerce arrest | T | arrested | obj
dead | A | dead | subj
dead; death; fatality | N | dead | self
dead; toll | N | dead | toll
die; perish; drown | V | dead | subj
gather; attend; join; converge; assemble; mass | V | participants | subj
gun; cut; mow | V | dead | obj | down
hack; stab; beat; burn; torture; crush; trample; shoot; stone; club; put | V | dead | obj | death
hold; keep | V | arrested | obj | custody
hospitalise; hospitalize | V | injured | obj
kill; slay; slaughter; massacre; murder; assassinate; execute; behead; lynch; decapitate | V | dead | obj
killing; murder; assassination; slaying; massacre; execution; slaughter | N | dead | obj
lose | V | dead | subj | life
march; demonstrate; rally; protest; parade; picket; riot | V | participants | subj
mobilize | T | participants | obj subj | force
number | N | injured | toll | wounded
number | N | injured | toll | injured
number; count | N | dead | toll | dead
protest | T | participants | subj be obj
round; pick | V | arrested | obj | up
shoot; strike | V | dead | obj | dead
strike; hit | V | injured | obj | bullet
strike; hit | V | injured | obj | shrapnel
take | V | arrested | obj | custody
take | V | participants | subj | part
take; fill | V | participants | subj | street
take; treat; rush | V | injured | obj | hospital
treat | V | injured | obj | wound
treat | V | injured | obj | burn
treat | V | injured | obj | injury
treat | V | injured | obj | cut
turn | V | participants | subj | out
wound; injure; hurt; maim | V | injured | obj
wounded; injured | N | injured | toll
wounded; injured; hurt | A | injured | subj
wounded; injured; injury | N | injured | self
