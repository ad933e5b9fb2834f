# Chemical, biological, radiological and nuclear weapons, materials and inspections.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Bushehr; Chemical Weapon Convention; Comprehensive Test Ban Treaty; Dimona; Fordow; IAEA; INF treaty | cbrn
International Atomic Energy Agency; NPT; Natanz; Non-Proliferation Treaty; Nuclear Non-Proliferation Treaty | cbrn
OPCW; Organisation for the Prohibition of Chemical Weapon; Organization for the Prohibition of Chemical Weapon | cbrn
START II; START-2; UNMOVIC; UNSCOM; WMD; Yongbyon; anthrax; anti-proliferation; arm inspection; arm inspector | cbrn
atom bomb; atomic; atomic bomb; atomic energy; biological warfare; biological weapon; bioterrorism; bioweapon | cbrn
ballistic; biological; chemical; disarmament; poison; poisoning; toxic | cbrn | 1
botulinum; centrifuge; chemical agent; chemical arm; chemical attack; chemical stockpile; chemical warfare | cbrn
chemical weapon; chlorine attack; chlorine gas; counter-proliferation; denuclearisation; denuclearise | cbrn
denuclearization; denuclearize; dirty bomb; enrichment; fissile; gas attack; germ warfare; germ weapon | cbrn
heavy water; heavy-water reactor; hydrogen bomb; light-water reactor; mass destruction; mustard gas | cbrn
inspection; inspector; missile; reactor; stockpile; verification; warhead | cbrn | 1
nerve agent; nerve gas; neutron bomb; nonproliferation; novichok; nuclear; nuclear arsenal; nuclear deal | cbrn
nuclear disarmament; nuclear energy; nuclear free zone; nuclear fuel; nuclear talk; nuclear test ban | cbrn
nuclear weapon; nuclear-armed; nuclear-free; plutonium; poison gas; polonium; proliferation; radiation | cbrn
radioactive; radioactivity; radiological; reprocessing plant; ricin; sarin; spent fuel; strategic arm | cbrn
strategic warhead; test ban; test ban treaty; thermonuclear; uranium; weapon inspection; weapon inspector | cbrn
weapon of mass destruction; yellowcake | cbrn
