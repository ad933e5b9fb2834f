# Terrorism: groups that live by it, their attacks, and measures against them.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Abu Nidal; Abu Sayyaf; Action Directe; Armed Islamic Group; Aum Shinrikyo; Boko Haram; Daesh; Guantanamo | terrorism
Black September; ETA; FARC; Hamas; Hezbollah; Hizbollah; Hizbullah; IRA; Irish Republican Army; Islamist; Kurdistan Workers' Party; Liberation Tigers of Tamil Eelam; PKK; Shining Path; Taleban; Taliban; Tamil Tiger; fanatic; militant; underground group | terrorism | 1
Guantanamo Bay; ISIL; ISIS; Islamic Jihad; Islamic State; Islamic State group; Islamic extremist | terrorism
Islamic militant; Islamist militant; Jaish-e-Mohammad; Jemaah Islamiah; Jemaah Islamiyah; Lashkar-e-Taiba | terrorism
Lockerbie; Osama bin Laden; Red Army Faction; Red Brigades; Sept. 11; September 11; Tupac Amaru; al-Qaeda | terrorism
abduct; abduction; attack; attacker; blast; blow up; bomb; bomber; bombing; captor; claim of responsibility; claim responsibility; detonate; explosion; explosive; hostage; kidnap; kidnapper; kidnapping; massacre; plot | terrorism | 1
al-Qaida; al-Shabaab; al-Shabab; anti-terror; anti-terror law; anti-terrorist; antiterrorism; bin Laden | terrorism
bomb attack; bomb factory; bomb plot; bomb scare; bomb threat; bomb vest; bombmaker; car bomb; car bombing | terrorism
counter-terror; counterterrorism; explosive belt; explosive vest; extremist; extremist group; foreign fighter | terrorism
hijack; hijacker; hijacking; hostage-taker; hostage-taking; improvised explosive device; jihadi; jihadist | terrorism
letter bomb; lorry bomb; mail bomb; militant group; nail bomb; no-fly list; parcel bomb; plant a bomb | terrorism
radicalisation; radicalization; roadside bomb; skyjacking; state sponsor of terrorism; suicide attack | terrorism
suicide attacker; suicide bomber; suicide bombing; suicide car bomb; suicide squad; terror; terror attack | terrorism
terror cell; terror group; terror list; terror network; terror plot; terror suspect; terror threat; terrorism | terrorism
terrorist; terrorist blacklist; terrorist list; terrorist organisation; terrorist organization; truck bomb | terrorism
truck bombing; violent extremism; war on terror; war on terrorism | terrorism
