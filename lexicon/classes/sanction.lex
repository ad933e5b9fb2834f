# Word classes of SANCTION: who is sent out or taken out, what trade and ties are made of, what a court speaks of.
# Source: written for this project.  Licence: CC BY 4.0
table class
dismissed_post | academic; adviser; advisor; aide; ambassador; bureaucrat; cabinet; chancellor; chief; clerk; commander; commissioner; deputy; director; employee; general; government; governor; head; judge; magistrate; mayor; minister; officer; official; policeman; premier; prosecutor; secretary; servant; soldier; spokesman; teacher; worker
field_team | contingent; expert; inspector; inspectorate; mission; monitor; observer; peacekeeper; personnel; staff; team; worker
offence | assassination; attack; bribery; conspiracy; contempt; corruption; crime; defamation; embezzlement; espionage; extremism; fraud; genocide; hooliganism; incitement; insult; insulting; killing; libel; massacre; murder; plot; plotting; propaganda; rebellion; sabotage; sedition; slander; smuggling; spying; subversion; terrorism; treason
outside_body | alliance; assembly; association; bank; bloc; body; cabinet; club; coalition; commission; commonwealth; council; court; federation; forum; government; league; organisation; organization; parliament; partnership; party; union
outsider | adviser; advisor; agency; agent; ambassador; attache; charge; charity; chief; commissioner; consul; consulate; contractor; coordinator; delegate; delegation; diplomat; embassy; envoy; expert; force; group; mission; monitor; nuncio; observer; official; organisation; organization; peacekeeper; personnel; rapporteur; representative; spy; staff; team; worker
pact_name | ABM; CFE; CTBT; INF; JCPOA; NAFTA; NPT; SALT; START
sanctions_list | black; blacklist; blacklisted; entity; export; restricted; sanction; terror; terrorism; terrorist; trade; visa
trade_flow | coal; credit; crude; deal; delivery; electricity; export; flight; fuel; gas; good; grain; import; investment; lending; loan; oil; order; purchase; sale; shipment; supplies; supply; trade; trading; traffic; transaction; transfer; transit; transport; travel; visa; wheat
trade_right | benefit; membership; preference; privilege; quota; right; status; treatment
