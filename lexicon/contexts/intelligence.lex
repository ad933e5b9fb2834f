# Intelligence: state services and what they do; spies, surveillance, secrets.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

CIA; DINA; FSB; Federal Security Service; GRU; KGB; MI5; MI6; Mossad; Mukhabarat; National Security Agency | intelligence
Research and Analysis Wing; SAVAK; SVR; Securitate; Shin Bet; Sigurimi; Stasi; agent of a foreign power | intelligence
agent; classified; informant; informer; intercept; reconnaissance; snooping; surveillance | intelligence | 1
clandestine; covert; secret; undercover | intelligence | 1
classified document; counterespionage; counterintelligence; covert action; covert operation; double agent | intelligence
eavesdrop; eavesdropping; espionage; industrial espionage; intelligence; mass surveillance | intelligence
military intelligence; reconnaissance flight; secret agent; secret service; security service; sleeper agent | intelligence
spy; spy agency; spy balloon; spy chief; spy network; spy ring; spy satellite; spy scandal; spy swap; spying | intelligence
spymaster; state secret; surveillance program; surveillance programme; undercover agent; wiretap; wiretapping | intelligence
