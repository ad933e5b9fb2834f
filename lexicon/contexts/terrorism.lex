# Terrorism: groups that live by it, their attacks, and measures against them.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Abu Nidal; Abu Sayyaf; Action Directe; Armed Islamic Group; Aum Shinrikyo; Boko Haram; Daesh; Guantanamo; ISIL | terrorism
Black September; ETA; FARC; Hamas; Hezbollah; Hizbollah; Hizbullah; IRA; Irish Republican Army; Islamist; Kurdistan Worker Party; Liberation Tiger of Tamil Eelam; PKK; Shining Path; Taleban; Taliban; Tamil Tiger; fanatic; militant; underground group | terrorism | 1
ISIS; Islamic Jihad; Islamic State; Islamic State group; Islamic extremist; Islamic militant | terrorism
Islamist militant; Jaish-e-Mohammad; Jemaah Islamiah; Jemaah Islamiyah; Lashkar-e-Taiba; Lockerbie | terrorism
Red Army Faction; Red Brigade; Sept. 11; September 11; Tupac Amaru; al-Qaeda; al-Qaida; al-Shabaab; al-Shabab | terrorism
abduct; abduction; attack; attacker; blast; blow up; bomb; bomber; bombing; captor; claim of responsibility; claim responsibility; detonate; explosion; explosive; hostage; kidnap; kidnapper; kidnapping; massacre; plot | terrorism | 1
anti-terror; anti-terror law; anti-terrorist; antiterrorism; bin Laden; bomb attack; bomb factory; bomb plot | terrorism
bomb scare; bomb threat; bomb vest; bombmaker; car bomb; car bombing; counter-terror; counterterrorism | terrorism
explosive belt; explosive vest; extremist; foreign fighter; hijack; hijacker; hijacking; hostage-taker | terrorism
hostage-taking; improvised explosive device; jihadi; jihadist; letter bomb; lorry bomb; mail bomb | terrorism
militant group; nail bomb; no-fly list; parcel bomb; plant a bomb; radicalisation; radicalization | terrorism
roadside bomb; skyjacking; suicide attack; suicide attacker; suicide bomber; suicide bombing; suicide squad | terrorism
terror; terror attack; terror network; terror suspect; terrorism; terrorist; truck bomb; truck bombing | terrorism
violent extremism; war on terror; war on terrorism | terrorism
