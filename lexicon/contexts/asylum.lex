# Asylum: those who seek or are given protection in another state.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Dublin regulation; asylum; asylum claim; asylum law; asylum right; asylum-seeker; diplomatic asylum | asylum
defect; defector; exile; refuge; sanctuary; shelter | asylum | 1
embassy; grant; persecute; persecution; protection; seek | asylum | 1
exiled leader; flee into exile; go into exile; granted refuge; live in exile; non-refoulement | asylum
offshore detention centre; offshore processing; political refugee; refoulement; refuge in an embassy | asylum
refuge in the embassy; refugee convention; refugee resettlement; refugee status; resettle refugee | asylum
resettlement of refugee; right of asylum; safe conduct; safe passage into exile; seek refuge at | asylum
seek refuge in; self-imposed exile; take refuge in an embassy; take refuge in the embassy | asylum
temporary protection | asylum
