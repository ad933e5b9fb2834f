# Executive: heads of state and of government, cabinets and what they decree; the persons included.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Downing Street; Elysee; Kremlin; White House; acting president; cabinet; cabinet minister; cabinet reshuffle | executive
administration; government; governor; junior minister; leader; minister; ministerial; ministry; presidential; regime | executive | 1
appoint; appointment; dismiss; inaugurate; oust; portfolio; resign; resignation; sack; step down; successor; take office | executive | 1
caretaker government; chancellor; chief minister; council of minister; crown prince; decree | executive
deputy prime minister; dictator; emir; executive branch; executive order; executive power; first minister | executive
form a government; formation of a government; government reshuffle; head of government; head of state | executive
home secretary; inaugural; inauguration; interim government; interim president; interior minister | executive
interior ministry; junta; justice minister; king; lame-duck president; minister without portfolio | executive
ministerial post; ministry of the interior; new government; politburo; premier; presidency; president | executive
president-elect; presidential aide; presidential decree; presidential guard; presidential office | executive
presidential order; presidential palace; presidential pardon; presidential spokesman; presidential spokeswoman | executive
presidential term; presidential veto; prime minister; prime minister-designate; reshuffle; rule by decree | executive
ruling council; state governor; state of the nation address; sultan; swear in; swearing-in; sworn in | executive
taoiseach; term limit; transitional government; vice president | executive
