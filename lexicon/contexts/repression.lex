# Repression: force, arrests and bans by organs of the state on people.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Tiananmen; arrest activist; arrest demonstrator; arrest dissident; arrest of activist; arrest of dissident | repression
activist; critic; crowd; demonstration; demonstrator; dissident; journalist; marcher; opponent; opposition; protester; protestor; rally; striker | repression | 1
arrest of opposition; arrest opposition; arrest protester; banning of the party; baton charge; baton round | repression
arrest; ban; baton; beat; beating; curfew; detain; disperse; harassment; interrogate; intimidation; jail; open fire; outlaw; police; quell; raid; round up; security force; shoot; silence; state of emergency; suppress; truncheon | repression | 1
bloody crackdown; break up a demonstration; break up a protest; break up a rally; brutal crackdown; crackdown | repression
crowd control; curfew order; detain activist; detain opposition; detain protester; detention of opposition | repression
detention without trial; disappearance of activist; disperse a demonstration; disperse demonstrator | repression
disperse protester; disperse the crowd; disperse the demonstration; dusk-to-dawn curfew; emergency law | repression
emergency power; excessive force; extrajudicial killing; fire at protester; fire into the crowd | repression
fire on demonstrator; fire on protester; heavy-handed; incommunicado; internment without trial | repression
live ammunition; live bullet; live round; martial law; mass arrest; mass detention; night curfew | repression
open fire on demonstrator; open fire on protester; persecution of dissident; plastic bullet; police brutality | repression
police state; police violence; political prisoner; prison camp; prisoner of conscience; purge; repression | repression
repressive; riot police; round up opposition; round-up of opposition; rubber bullet; secret police | repression
security crackdown; shoot demonstrator; shoot protester; silence critic; silence dissent; state terror | repression
stifle dissent; stun grenade; suppress dissent; suppress protest; suppress the protest; suppression of protest | repression
tear gas; teargas; torture chamber; water cannon; wave of arrest | repression
