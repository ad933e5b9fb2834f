# Peacekeeping: forces and monitors that keep a peace.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

AMISOM; African Union force; African Union mission; ECOMOG; IFOR; INTERFET; KFOR; MINUSMA; MINUSTAH; MONUSCO | peacekeeping
SFOR; U.N. force; U.N. mandate; U.N. observer; U.N. soldier; U.N. troop; UN force; UN mandate; UN observer | peacekeeping
UN peacekeeper; UN soldier; UN troop; UNAMID; UNAMIR; UNDOF; UNFICYP; UNIFIL; UNMIK; UNOSOM; UNPROFOR; UNTAC | peacekeeping
UNTAET; blue beret; blue helmet; buffer force; ceasefire monitor; ceasefire monitoring; demobilisation | peacekeeping
ceasefire; disarm; disarmament; peace; peace accord; peace agreement; truce | peacekeeping | 1
contingent; interim force; international presence; mandate; monitor; observer; verification | peacekeeping | 1
demobilization; disarmament and demobilisation; international force; interposition force; intervention force | peacekeeping
military observer; monitoring force; monitoring mission; multinational force; observer mission | peacekeeping
peace enforcement; peace force; peace monitor; peacebuilding; peacekeeper; peacekeeping; peacekeeping mission | peacekeeping
peacekeeping troop; protection force; safe area; safe haven; stabilisation force; stabilisation mission | peacekeeping
stabilization force; stabilization mission; troop-contributing country; troop-contributing nation | peacekeeping
truce monitor; truce monitoring; truce observer | peacekeeping
