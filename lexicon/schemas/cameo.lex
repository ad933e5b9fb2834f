# The codes of CAMEO: Goldstein's value, the class in GDELT (1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict) and
# in Phoenix (0 neutral beside them; 16 is verbal there), and the code's name as ICEWS writes it.
# The scale is older than the numbers 163 to 166 of today: 163 (embargo) has -8, as GDELT has it, where Phoenix gives it the value of what was 163 before.
# Codes that came after the scale have no value here; an export gives them that of the code above them, and says so.
# Sources: CAMEO 1.1b3 (codes and names); Goldstein's scale (1992) as it is published for CAMEO and used by GDELT; the classes of GDELT and Phoenix.
# Licence: CC BY 4.0
table cameo

010 | 0 | 1 | 0 | Make statement
011 | -0.1 | 1 | 0 | Decline comment
012 | -0.4 | 1 | 0 | Make pessimistic comment
013 | 0.4 | 1 | 0 | Make optimistic comment
014 | 0 | 1 | 0 | Consider policy option
015 | 0 | 1 | 0 | Acknowledge or claim responsibility
016 | 3.4 | 1 | 0 | Deny responsibility
017 | 0 | 1 | 0 | Engage in symbolic act
018 | 3.4 | 1 | 0 | Make empathetic comment
019 | 3.4 | 1 | 0 | Express accord
020 | 3 | 1 | 0 | Make an appeal or request
021 | 3.4 | 1 | 0 | Appeal for material cooperation
0211 | 3.4 | 1 | 0 | Appeal for economic cooperation
0212 | 3.4 | 1 | 0 | Appeal for military cooperation
0213 | 3.4 | 1 | 0 | Appeal for judicial cooperation
0214 | 3.4 | 1 | 0 | Appeal for intelligence
022 | 3.4 | 1 | 0 | Appeal for diplomatic cooperation (such as policy support)
023 | 3.4 | 1 | 0 | Appeal for aid
0231 | 3.4 | 1 | 0 | Appeal for economic aid
0232 | 3.4 | 1 | 0 | Appeal for military aid
0233 | 3.4 | 1 | 0 | Appeal for humanitarian aid
0234 | 3.4 | 1 | 0 | Appeal for military protection or peacekeeping
024 | -0.3 | 1 | 0 | Appeal for political reform
0241 | -0.3 | 1 | 0 | Appeal for change in leadership
0242 | -0.3 | 1 | 0 | Appeal for policy change
0243 | -0.3 | 1 | 0 | Appeal for rights
0244 | -0.3 | 1 | 0 | Appeal for change in institutions, regime
025 | -0.3 | 1 | 0 | Appeal to yield
0251 | -0.3 | 1 | 0 | Appeal for easing of administrative sanctions
0252 | -0.3 | 1 | 0 | Appeal for easing of popular dissent
0253 | -0.3 | 1 | 0 | Appeal for release of persons or property
0254 | -0.3 | 1 | 0 | Appeal for easing of economic sanctions, boycott, or embargo
0255 | -0.3 | 1 | 0 | Appeal for target to allow international involvement (non-mediation)
0256 | -0.3 | 1 | 0 | Appeal for de-escalation of military engagement
026 | 4 | 1 | 0 | Appeal to others to meet or negotiate
027 | 4 | 1 | 0 | Appeal to others to settle dispute
028 | 4 | 1 | 0 | Appeal to engage in or accept mediation
030 | 4 | 1 | 1 | Express intent to cooperate
031 | 5.2 | 1 | 1 | Express intent to engage in material cooperation
0311 | 5.2 | 1 | 1 | Express intent to cooperate economically
0312 | 5.2 | 1 | 1 | Express intent to cooperate militarily
0313 | 5.2 | 1 | 1 | Express intent to cooperate on judicial matters
0314 | 5.2 | 1 | 1 | Express intent to cooperate on intelligence
032 | 4.5 | 1 | 1 | Express intent to engage in diplomatic cooperation (such as policy support)
033 | 5.2 | 1 | 1 | Express intent to provide material aid
0331 | 5.2 | 1 | 1 | Express intent to provide economic aid
0332 | 5.2 | 1 | 1 | Express intent to provide military aid
0333 | 5.2 | 1 | 1 | Express intent to provide humanitarian aid
0334 | 6 | 1 | 1 | Express intent to provide military protection or peacekeeping
034 | 7 | 1 | 1 | Express intent to institute political reform
0341 | 7 | 1 | 1 | Express intent to change leadership
0342 | 7 | 1 | 1 | Express intent to change policy
0343 | 7 | 1 | 1 | Express intent to provide rights
0344 | 7 | 1 | 1 | Express intent to change institutions, regime
035 | 7 | 1 | 1 | Express intent to yield
0351 | 7 | 1 | 1 | Express intent to ease administrative sanctions
0352 | 7 | 1 | 1 | Express intent to ease popular dissent
0353 | 7 | 1 | 1 | Express intent to release persons or property
0354 | 7 | 1 | 1 | Express intent to ease economic sanctions, boycott, or embargo
0355 | 7 | 1 | 1 | Express intent to allow international involvement (non-mediation)
0356 | 7 | 1 | 1 | Express intent to de-escalate military engagement
036 | 4 | 1 | 1 | Express intent to meet or negotiate
037 | 5 | 1 | 1 | Express intent to settle dispute
038 | 7 | 1 | 1 | Express intent to accept mediation
039 | 5 | 1 | 1 | Express intent to mediate
040 | 1 | 1 | 1 | Consult
041 | 1 | 1 | 1 | Discuss by telephone
042 | 1.9 | 1 | 1 | Make a visit
043 | 2.8 | 1 | 1 | Host a visit
044 | 2.5 | 1 | 1 | Meet at a 'third' location
045 | 5 | 1 | 1 | Mediate
046 | 7 | 1 | 1 | Engage in negotiation
050 | 3.5 | 1 | 1 | Engage in diplomatic cooperation
051 | 3.4 | 1 | 1 | Praise or endorse
052 | 3.5 | 1 | 1 | Defend verbally
053 | 3.8 | 1 | 1 | Rally support on behalf of
054 | 6 | 1 | 1 | Grant diplomatic recognition
055 | 7 | 1 | 1 | Apologize
056 | 7 | 1 | 1 | Forgive
057 | 8 | 1 | 1 | Sign formal agreement
060 | 6 | 2 | 2 | Engage in material cooperation
061 | 6.4 | 2 | 2 | Cooperate economically
062 | 7.4 | 2 | 2 | Cooperate militarily
063 | 7.4 | 2 | 2 | Engage in judicial cooperation
064 | 7 | 2 | 2 | Share intelligence or information
070 | 7 | 2 | 2 | Provide aid
071 | 7.4 | 2 | 2 | Provide economic aid
072 | 8.3 | 2 | 2 | Provide military aid
073 | 7.4 | 2 | 2 | Provide humanitarian aid
074 | 8.5 | 2 | 2 | Provide military protection or peacekeeping
075 | 7 | 2 | 2 | Grant asylum
080 | 5 | 2 | 2 | Yield
081 | 5 | 2 | 2 | Ease administrative sanctions
0811 | 5 | 2 | 2 | Ease restrictions on political freedoms
0812 | 5 | 2 | 2 | Ease ban on political parties or politicians
0813 | 5 | 2 | 2 | Ease curfew
0814 | 5 | 2 | 2 | Ease state of emergency or martial law
082 | 5 | 2 | 2 | Ease popular dissent
083 | 5 | 2 | 2 | Accede to requests or demands for political reform
0831 | 5 | 2 | 2 | Accede to demands for change in leadership
0832 | 5 | 2 | 2 | Accede to demands for change in policy
0833 | 5 | 2 | 2 | Accede to demands for rights
0834 | 5 | 2 | 2 | Accede to demands for change in institutions, regime
084 | 7 | 2 | 2 | Return, release
0841 | 7 | 2 | 2 | Return, release person(s)
0842 | 7 | 2 | 2 | Return, release property
085 | 7 | 2 | 2 | Ease economic sanctions, boycott, embargo
086 | 9 | 2 | 2 | Allow international involvement
0861 | 9 | 2 | 2 | Receive deployment of peacekeepers
0862 | 9 | 2 | 2 | Receive inspectors
0863 | 9 | 2 | 2 | Allow humanitarian access
087 | 9 | 2 | 2 | De-escalate military engagement
0871 | 9 | 2 | 2 | Declare truce, ceasefire
0872 | 9 | 2 | 2 | Ease military blockade
0873 | 9 | 2 | 2 | Demobilize armed forces
0874 | 10 | 2 | 2 | Retreat or surrender militarily
090 | -2 | 3 | 3 | Investigate
091 | -2 | 3 | 3 | Investigate crime, corruption
092 | -2 | 3 | 3 | Investigate human rights abuses
093 | -2 | 3 | 3 | Investigate military action
094 | -2 | 3 | 3 | Investigate war crimes
100 | -5 | 3 | 3 | Demand
101 | -5 | 3 | 3 | Demand material cooperation
1011 | -5 | 3 | 3 | Demand economic cooperation
1012 | -5 | 3 | 3 | Demand military cooperation
1013 | -5 | 3 | 3 | Demand judicial cooperation
1014 | -5 | 3 | 3 | Demand intelligence cooperation
102 | -5 | 3 | 3 | Demand diplomatic cooperation (such as policy support)
103 | -5 | 3 | 3 | Demand material aid
1031 | -5 | 3 | 3 | Demand economic aid
1032 | -5 | 3 | 3 | Demand military aid
1033 | -5 | 3 | 3 | Demand humanitarian aid
1034 | -5 | 3 | 3 | Demand military protection or peacekeeping
104 | -5 | 3 | 3 | Demand political reform
1041 | -5 | 3 | 3 | Demand change in leadership
1042 | -5 | 3 | 3 | Demand policy change
1043 | -5 | 3 | 3 | Demand rights
1044 | -5 | 3 | 3 | Demand change in institutions, regime
105 | -5 | 3 | 3 | Demand that target yields
1051 | -5 | 3 | 3 | Demand easing of administrative sanctions
1052 | -5 | 3 | 3 | Demand easing of popular dissent
1053 | -5 | 3 | 3 | Demand release of persons or property
1054 | -5 | 3 | 3 | Demand easing of economic sanctions, boycott, or embargo
1055 | -5 | 3 | 3 | Demand that target allows international involvement (non-mediation)
1056 | -5 | 3 | 3 | Demand de-escalation of military engagement
106 | -5 | 3 | 3 | Demand meeting, negotiation
107 | -5 | 3 | 3 | Demand settling of dispute
108 | -5 | 3 | 3 | Demand mediation
110 | -2 | 3 | 3 | Disapprove
111 | -2 | 3 | 3 | Criticize or denounce
112 | -2 | 3 | 3 | Accuse
1121 | -2 | 3 | 3 | Accuse of crime, corruption
1122 | -2 | 3 | 3 | Accuse of human rights abuses
1123 | -2 | 3 | 3 | Accuse of aggression
1124 | -2 | 3 | 3 | Accuse of war crimes
1125 | -2 | 3 | 3 | Accuse of espionage, treason
113 | -2 | 3 | 3 | Rally opposition against
114 | -2 | 3 | 3 | Complain officially
115 | -2 | 3 | 3 | Bring lawsuit against
116 | - | 3 | 3 | Find guilty or liable (legally)
120 | -4 | 3 | 3 | Reject
121 | -4 | 3 | 3 | Reject material cooperation
1211 | -4 | 3 | 3 | Reject economic cooperation
1212 | -4 | 3 | 3 | Reject military cooperation
1213 | - | 3 | 3 | Reject judicial cooperation
122 | -4 | 3 | 3 | Reject request or demand for material aid
1221 | -4 | 3 | 3 | Reject request for economic aid
1222 | -4 | 3 | 3 | Reject request for military aid
1223 | -4 | 3 | 3 | Reject request for humanitarian aid
1224 | -4 | 3 | 3 | Reject request for military protection or peacekeeping
123 | -4 | 3 | 3 | Reject request or demand for political reform
1231 | -4 | 3 | 3 | Reject request for change in leadership
1232 | -4 | 3 | 3 | Reject request for policy change
1233 | -4 | 3 | 3 | Reject request for rights
1234 | -4 | 3 | 3 | Reject request for change in institutions, regime
124 | -5 | 3 | 3 | Refuse to yield
1241 | -5 | 3 | 3 | Refuse to ease administrative sanctions
1242 | -5 | 3 | 3 | Refuse to ease popular dissent
1243 | -5 | 3 | 3 | Refuse to release persons or property
1244 | -5 | 3 | 3 | Refuse to ease economic sanctions, boycott, or embargo
1245 | -5 | 3 | 3 | Refuse to allow international involvement (non-mediation)
1246 | -5 | 3 | 3 | Refuse to de-escalate military engagement
125 | -5 | 3 | 3 | Reject proposal to meet, discuss, or negotiate
126 | -5 | 3 | 3 | Reject mediation
127 | -5 | 3 | 3 | Reject plan, agreement to settle dispute
128 | -5 | 3 | 3 | Defy norms, law
129 | -5 | 3 | 3 | Veto
130 | -4.4 | 3 | 3 | Threaten
131 | -5.8 | 3 | 3 | Threaten non-force
1311 | -5.8 | 3 | 3 | Threaten to reduce or stop aid
1312 | -5.8 | 3 | 3 | Threaten with sanctions, boycott, embargo
1313 | -5.8 | 3 | 3 | Threaten to reduce or break relations
132 | -5.8 | 3 | 3 | Threaten with administrative sanctions
1321 | -5.8 | 3 | 3 | Threaten with restrictions on political freedoms
1322 | -5.8 | 3 | 3 | Threaten to ban political parties or politicians
1323 | -5.8 | 3 | 3 | Threaten to impose curfew
1324 | -5.8 | 3 | 3 | Threaten to impose state of emergency or martial law
133 | -5.8 | 3 | 3 | Threaten with political dissent, protest
134 | -5.8 | 3 | 3 | Threaten to halt negotiations
135 | -5.8 | 3 | 3 | Threaten to halt mediation
136 | -7 | 3 | 3 | Threaten to halt international involvement (non-mediation)
137 | -7 | 3 | 3 | Threaten with repression
138 | -7 | 3 | 3 | Threaten with military force
1381 | -7 | 3 | 3 | Threaten blockade
1382 | -7 | 3 | 3 | Threaten occupation
1383 | -7 | 3 | 3 | Threaten unconventional violence
1384 | -7 | 3 | 3 | Threaten conventional attack
1385 | -7 | 3 | 3 | Threaten attack with WMD
139 | -7 | 3 | 3 | Give ultimatum
140 | -6.5 | 4 | 4 | Engage in political dissent
141 | -6.5 | 4 | 4 | Demonstrate or rally
1411 | -6.5 | 4 | 4 | Demonstrate for leadership change
1412 | -6.5 | 4 | 4 | Demonstrate for policy change
1413 | -6.5 | 4 | 4 | Demonstrate for rights
1414 | -6.5 | 4 | 4 | Demonstrate for change in institutions, regime
142 | -6.5 | 4 | 4 | Conduct hunger strike
1421 | -6.5 | 4 | 4 | Conduct hunger strike for leadership change
1422 | -6.5 | 4 | 4 | Conduct hunger strike for policy change
1423 | -6.5 | 4 | 4 | Conduct hunger strike for rights
1424 | -6.5 | 4 | 4 | Conduct hunger strike for change in institutions, regime
143 | -6.5 | 4 | 4 | Conduct strike or boycott
1431 | -6.5 | 4 | 4 | Conduct strike or boycott for leadership change
1432 | -6.5 | 4 | 4 | Conduct strike or boycott for policy change
1433 | -6.5 | 4 | 4 | Conduct strike or boycott for rights
1434 | -6.5 | 4 | 4 | Conduct strike or boycott for change in institutions, regime
144 | -7.5 | 4 | 4 | Obstruct passage, block
1441 | -7.5 | 4 | 4 | Obstruct passage to demand leadership change
1442 | -7.5 | 4 | 4 | Obstruct passage to demand policy change
1443 | -7.5 | 4 | 4 | Obstruct passage to demand rights
1444 | -7.5 | 4 | 4 | Obstruct passage to demand change in institutions, regime
145 | -7.5 | 4 | 4 | Protest violently, riot
1451 | -7.5 | 4 | 4 | Engage in violent protest for leadership change
1452 | -7.5 | 4 | 4 | Engage in violent protest for policy change
1453 | -7.5 | 4 | 4 | Engage in violent protest for rights
1454 | -7.5 | 4 | 4 | Engage in violent protest for change in institutions, regime
150 | -7.2 | 4 | 4 | Demonstrate military or police power
151 | -7.2 | 4 | 4 | Increase police alert status
152 | -7.2 | 4 | 4 | Increase military alert status
153 | -7.2 | 4 | 4 | Mobilize or increase police power
154 | -7.2 | 4 | 4 | Mobilize or increase armed forces
155 | - | 4 | 4 | Mobilize or increase cyber-forces
160 | -4 | 4 | 3 | Reduce relations
161 | -4 | 4 | 3 | Reduce or break diplomatic relations
162 | -5.6 | 4 | 3 | Reduce or stop material aid
1621 | -5.6 | 4 | 3 | Reduce or stop economic assistance
1622 | -5.6 | 4 | 3 | Reduce or stop military assistance
1623 | -5.6 | 4 | 3 | Reduce or stop humanitarian assistance
163 | -8 | 4 | 3 | Impose embargo, boycott, or sanctions
164 | -7 | 4 | 3 | Halt negotiations
165 | -6.5 | 4 | 3 | Halt mediation
166 | -7 | 4 | 3 | Expel or withdraw
1661 | -7 | 4 | 3 | Expel or withdraw peacekeepers
1662 | -7 | 4 | 3 | Expel or withdraw inspectors, observers
1663 | -7 | 4 | 3 | Expel or withdraw aid agencies
170 | -7 | 4 | 4 | Coerce
171 | -9.2 | 4 | 4 | Seize or damage property
1711 | -9.2 | 4 | 4 | Confiscate property
1712 | -9.2 | 4 | 4 | Destroy property
172 | -5 | 4 | 4 | Impose administrative sanctions
1721 | -5 | 4 | 4 | Impose restrictions on political freedoms
1722 | -5 | 4 | 4 | Ban political parties or politicians
1723 | -5 | 4 | 4 | Impose curfew
1724 | -5 | 4 | 4 | Impose state of emergency or martial law
173 | -5 | 4 | 4 | Arrest, detain, or charge with legal action
174 | -5 | 4 | 4 | Expel or deport individuals
175 | -9 | 4 | 4 | Use tactics of violent repression
176 | - | 4 | 4 | Attack cybernetically
180 | -9 | 4 | 4 | Use unconventional violence
181 | -9 | 4 | 4 | Abduct, hijack, or take hostage
182 | -9.5 | 4 | 4 | Physically assault
1821 | -9 | 4 | 4 | Sexually assault
1822 | -9 | 4 | 4 | Torture
1823 | -10 | 4 | 4 | Kill by physical assault
183 | -10 | 4 | 4 | Conduct suicide, car, or other non-military bombing
1831 | -10 | 4 | 4 | Carry out suicide bombing
1832 | -10 | 4 | 4 | Carry out vehicular bombing
1833 | -10 | 4 | 4 | Carry out roadside bombing
1834 | - | 4 | 4 | Carry out location bombing
184 | -8 | 4 | 4 | Use as human shield
185 | -8 | 4 | 4 | Attempt to assassinate
186 | -10 | 4 | 4 | Assassinate
190 | -10 | 4 | 4 | Use conventional military force
191 | -9.5 | 4 | 4 | Impose blockade, restrict movement
192 | -9.5 | 4 | 4 | Occupy territory
193 | -10 | 4 | 4 | Fight with small arms and light weapons
194 | -10 | 4 | 4 | Fight with artillery and tanks
195 | -10 | 4 | 4 | Employ aerial weapons
1951 | - | 4 | 4 | Employ precision-guided aerial munitions
1952 | - | 4 | 4 | Employ remotely piloted aerial munitions
196 | -9.5 | 4 | 4 | Violate ceasefire
200 | -10 | 4 | 4 | Use unconventional mass violence
201 | -9.5 | 4 | 4 | Engage in mass expulsion
202 | -10 | 4 | 4 | Engage in mass killings
203 | -10 | 4 | 4 | Engage in ethnic cleansing
204 | -10 | 4 | 4 | Use weapons of mass destruction
2041 | -10 | 4 | 4 | Use chemical, biological, or radiological weapons
2042 | -10 | 4 | 4 | Detonate nuclear weapons
