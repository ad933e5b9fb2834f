# Intelligence: state services and what they do; spies, surveillance, secrets.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

CIA; Central Intelligence Agency; DINA; FSB; Federal Security Service; GRU; General Intelligence Directorate | intelligence
Inter-Services Intelligence; KGB; MI5; MI6; Mossad; Mukhabarat; National Intelligence Service | intelligence
National Security Agency; Research and Analysis Wing; SAVAK; SVR; Securitate; Shin Bet; Sigurimi; Stasi | intelligence
agent of a foreign power; classified document; counterespionage; counterintelligence; covert action | intelligence
agent; classified; informant; informer; intercept; reconnaissance; snooping; surveillance | intelligence | 1
clandestine; covert; secret; undercover | intelligence | 1
covert operation; defector; double agent; eavesdrop; eavesdropping; espionage; industrial espionage | intelligence
intelligence community; intelligence director; intelligence directorate; intelligence gathering | intelligence
intelligence officer; intelligence official; intelligence operation; intelligence report; intelligence service | intelligence
intelligence sharing; mass surveillance; military intelligence; reconnaissance flight; secret agent | intelligence
intelligence; intelligence agency; intelligence agent; intelligence chief; intelligence committee | intelligence
secret service; security service; sleeper agent; spy; spy agency; spy balloon; spy chief; spy network | intelligence
spy ring; spy satellite; spy scandal; spy swap; spying; spymaster; state secret; surveillance program | intelligence
surveillance programme; undercover agent; wiretap; wiretapping | intelligence
