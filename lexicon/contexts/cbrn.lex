# Chemical, biological, radiological and nuclear weapons, materials and inspections.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Bushehr; Chemical Weapons Convention; Comprehensive Test Ban Treaty; Dimona; Fordow; IAEA; INF treaty | cbrn
Intermediate-Range Nuclear Forces; International Atomic Energy Agency; NPT; Natanz; Non-Proliferation Treaty | cbrn
Nuclear Non-Proliferation Treaty; OPCW; Organisation for the Prohibition of Chemical Weapons | cbrn
Organization for the Prohibition of Chemical Weapons; START II; START-2; UNMOVIC; UNSCOM; WMD; Yongbyon | cbrn
anthrax; anti-proliferation; arm inspection; arm inspector; atom bomb; atomic; atomic agency; atomic bomb | cbrn
atomic energy; biological warfare; biological weapon; bioterrorism; bioweapon; botulinum; centrifuge | cbrn
ballistic; biological; chemical; disarmament; poison; poisoning; toxic | cbrn | 1
chemical agent; chemical arm; chemical attack; chemical stockpile; chemical warfare; chemical weapon | cbrn
chlorine attack; chlorine gas; counter-proliferation; denuclearisation; denuclearise; denuclearization | cbrn
denuclearize; dirty bomb; enrich uranium; enriched uranium; enrichment; fissile; fissile material; gas attack | cbrn
germ warfare; germ weapon; heavy water; heavy-water reactor; highly enriched uranium; hydrogen bomb | cbrn
inspection; inspector; missile; reactor; stockpile; verification; warhead | cbrn | 1
light-water reactor; mass destruction; mustard gas; nerve agent; nerve gas; neutron bomb; nonproliferation | cbrn
novichok; nuclear; nuclear arsenal; nuclear deal; nuclear device; nuclear disarmament; nuclear energy | cbrn
nuclear facility; nuclear free zone; nuclear fuel; nuclear inspector; nuclear material; nuclear plant | cbrn
nuclear power; nuclear program; nuclear programme; nuclear reactor; nuclear safeguards; nuclear site | cbrn
nuclear talk; nuclear test; nuclear test ban; nuclear warhead; nuclear watchdog; nuclear weapon; nuclear-armed | cbrn
nuclear-free; plutonium; poison gas; polonium; proliferation; radiation; radioactive; radioactivity | cbrn
radiological; reprocessing plant; ricin; sarin; spent fuel; strategic arm; strategic warhead; test ban | cbrn
test ban treaty; thermonuclear; uranium; uranium enrichment; weapon inspection; weapon inspector | cbrn
weapon of mass destruction; yellowcake | cbrn
