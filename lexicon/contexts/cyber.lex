# Cyber: attacks on and spying through computers and networks.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

NotPetya; Pegasus spyware; SolarWinds; Stuxnet; WannaCry; botnet; computer intrusion; computer network attack | cyber
attack; breach; firewall; intrusion; leak; spy; spying; steal; virus | cyber | 1
computer virus; computer worm; cyber; cyber army; cyber command; cyber operation; cyber spy; cyber unit | cyber
computer; data; digital; email; internet; network; online; server; software; website | cyber | 1
cyberattack; cybercrime; cybercriminal; cyberespionage; cybersecurity; cyberspace; cyberwar; cyberwarfare | cyber
data breach; data theft; deface website; denial-of-service; electronic warfare; hack; hack into; hacked email | cyber
hacker; hacking; hacking charge; hacking group; hacktivist; malware; network intrusion; online attack on | cyber
phishing; ransomware; spear-phishing; spyware; stolen email; trojan; website defacement; zero-day | cyber
