# For autocracy: coups, rule by decree, terms without end, opponents shut out.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

abolish term limit; annul election; annul the election; annulment of the election; authoritarian | pro_autocracy
authoritarianism; autocracy; autocrat; autocratic; autogolpe; ban on opposition; ban opposition | pro_autocracy
banned opposition; cancel election; cancellation of the election; coup; coup d'etat; coup leader; coup plotter | pro_autocracy
censorship; crackdown | pro_autocracy | 1
depose; oust; overthrow; seize; suspend; topple | pro_autocracy | 1
despot; dictator; dictatorship; dissolve parliament; emergency rule; extend his term; extension of his term | pro_autocracy
junta; martial law; military council; military coup; military government; military junta; military regime | pro_autocracy
loyalist; one-man; regime; repressive; ruthless | pro_autocracy | 1
military rule; military takeover; national security law; one-party rule; one-party state | pro_autocracy
outlaw the opposition; postpone election indefinitely; power grab; president for life; purge; putsch | pro_autocracy
putschist; remove term limit; rig the election; rigged election; rule by decree; scrap term limit; seize power | pro_autocracy
seizure of power; self-coup; state of siege; strongman; suspend parliament; suspend the constitution | pro_autocracy
suspension of the constitution; third term; totalitarian; tyrant; vote-rigging | pro_autocracy
