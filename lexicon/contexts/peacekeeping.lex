# Peacekeeping: forces and monitors that keep a peace.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

AMISOM; African Union force; African Union mission; ECOMOG; IFOR; INTERFET; KFOR; MINUSMA; MINUSTAH; MONUSCO | peacekeeping
SFOR; U.N. force; U.N. mandate; U.N. observer; U.N. peacekeeper; U.N. soldier; U.N. troop; UN force | peacekeeping
UN mandate; UN observer; UN peacekeeper; UN soldier; UN troop; UNAMID; UNAMIR; UNDOF; UNFICYP; UNIFIL; UNMIK | peacekeeping
UNOSOM; UNPROFOR; UNTAC; UNTAET; blue beret; blue helmet; buffer force; ceasefire monitor | peacekeeping
ceasefire monitoring; demobilisation; demobilization; disarmament and demobilisation; international force | peacekeeping
ceasefire; disarm; disarmament; peace; peace accord; peace agreement; truce | peacekeeping | 1
contingent; interim force; international presence; mandate; monitor; observer; verification | peacekeeping | 1
interposition force; intervention force; military observer; monitoring force; monitoring mission | peacekeeping
multinational force; observer mission; peace enforcement; peace force; peace monitor; peacebuilding | peacekeeping
peacekeeper; peacekeeping; peacekeeping force; peacekeeping mission; peacekeeping operation | peacekeeping
peacekeeping troop; protection force; safe area; safe haven; stabilisation force; stabilisation mission | peacekeeping
stabilization force; stabilization mission; troop-contributing country; troop-contributing nation | peacekeeping
truce monitor; truce monitoring; truce observer | peacekeeping
