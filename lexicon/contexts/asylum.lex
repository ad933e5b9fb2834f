# Asylum: those who seek or are given protection in another state.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Dublin regulation; asylum; asylum application; asylum claim; asylum law; asylum policy; asylum request | asylum
asylum right; asylum seeker; diplomatic asylum; exiled leader; flee into exile; go into exile; grant asylum | asylum
defect; defector; exile; refuge; sanctuary; shelter | asylum | 1
embassy; grant; persecute; persecution; protection; seek | asylum | 1
granted refuge; live in exile; non-refoulement; offshore detention centre; offshore processing | asylum
political asylum; political refugee; refoulement; refuge in an embassy; refuge in the embassy | asylum
refugee convention; refugee resettlement; refugee status; resettle refugee; resettlement of refugees | asylum
right of asylum; safe conduct; safe passage into exile; seek asylum; seek refuge at; seek refuge in | asylum
self-imposed exile; take refuge in an embassy; take refuge in the embassy; temporary protection | asylum
