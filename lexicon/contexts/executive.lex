# Executive: heads of state and of government, cabinets and what they decree; the persons included.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Downing Street; Elysee; Kremlin; White House; cabinet; caretaker government; chancellor; chief minister | executive
administration; government; governor; junior minister; leader; minister; ministerial; ministry; presidential; regime | executive | 1
appoint; appointment; dismiss; inaugurate; oust; portfolio; resign; resignation; sack; step down; successor; take office | executive | 1
council of minister; crown prince; decree; deputy prime minister; dictator; emir; executive branch | executive
executive order; executive power; first minister; form a government; formation of a government | executive
head of government; head of state; home secretary; inaugural; inauguration; interim government | executive
interior minister; interior ministry; junta; justice minister; king; minister without portfolio | executive
ministerial post; ministry of the interior; new government; politburo; premier; presidency; president | executive
president-elect; presidential aide; presidential guard; presidential office; presidential order | executive
presidential palace; presidential pardon; presidential spokesman; presidential spokeswoman; presidential term | executive
presidential veto; prime minister; prime minister-designate; reshuffle; rule by decree; ruling council | executive
state governor; state of the nation address; sultan; swear in; swearing-in; sworn in; taoiseach; term limit | executive
transitional government | executive
