# Cyber: attacks on and spying through computers and networks.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

NotPetya; SolarWinds; Stuxnet; WannaCry; botnet; computer intrusion; computer network attack; computer virus | cyber
breach; firewall; intrusion; leak; spy; spying; steal; virus | cyber | 1
computer worm; cyber; cyber army; cyber spy; cyberattack; cybercrime; cybercriminal; cyberespionage | cyber
computer; data; digital; email; internet; network; online; server; software; website | cyber | 1
cybersecurity; cyberspace; cyberwar; cyberwarfare; data breach; data theft; deface website; denial-of-service | cyber
electronic warfare; hack; hacked email; hacker; hacking; hacking charge; hacktivist; malware | cyber
network intrusion; online attack on; phishing; ransomware; spear-phishing; spyware; stolen email; trojan | cyber
website defacement; zero-day | cyber
