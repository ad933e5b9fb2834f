# What makes an actor the one that a clause leaves to the reader: weights by feature, for the open actor and the open recipient.
# The greatest sum among the candidates wins.  A feature with a type behind it counts for events of that type alone.
# src/what/understood.h says what the features are.  Written by train/understood.py (make parties); not to be edited by hand.
# Source: learnt from the project's coded dispatches.  Licence: CC BY 4.0
table understood
addressee | -0.22 | 0
armed | 0.59 | 0.03
army | 1.55 | 0.08
army ACCUSE | -0.07 | 0.01
army ACCUSE allege | 0.01 | 0
army ACCUSE disapprove | 0 | 0.01
army ACCUSE investigate | -0.08 | 0
army AGREE | -0.06 | 0.01
army AID | 0.89 | 0
army ASSAULT | 0 | 0.01
army COERCE | -0.03 | 0
army COERCE arrest | 0.03 | 0
army COERCE deport | -0.04 | 0
army COERCE restrict | -0.02 | 0
army COERCE seize | -0.01 | 0
army CONCEDE | -0.06 | 0.01
army MOBILIZE | 0.86 | 0
army MOBILIZE troops | 0.86 | 0
army REJECT | -0.03 | 0.01
army REJECT yield | -0.03 | 0
army REQUEST | -0.37 | 0
army REQUEST change | -0.09 | 0.01
army REQUEST yield | -0.28 | 0
army RETREAT | -0.06 | 0.01
army RETREAT access | 0.21 | 0
army RETREAT release | -0.27 | 0
army SANCTION | 0.56 | 0.01
army SANCTION discontinue | 0 | 0.01
army SANCTION expel | 0.56 | 0
army SUPPORT | -0.08 | 0
away | -0.99 | -0.22
before | 0.83 | 0.12
behind | -0.21 | 0.01
body | 0.34 | -0.12
civil | 0.41 | 0.14
counterpart | 0.2 | 4.22
court | 1.03 | 0.01
court ACCUSE | 0.66 | 0
court ACCUSE allege | 0.5 | 0
court ACCUSE investigate | 0.17 | 0
court AGREE | -0.11 | 0
court ASSAULT | -0.06 | 0
court ASSAULT crowd-control | -0.06 | 0
court COERCE | 0.72 | 0
court COERCE arrest | 0.18 | 0
court COERCE deport | 0.44 | 0
court COERCE restrict | 0.11 | 0
court MOBILIZE | -0.03 | 0
court MOBILIZE troops | -0.03 | 0
court REQUEST | 0.04 | 0
court REQUEST change | 0.04 | 0
court RETREAT | -0.03 | 0
court RETREAT release | -0.03 | 0
court SANCTION | -0.15 | 0
court SANCTION discontinue | -0.05 | 0
dateline | -0.55 | 0.84
first of country | -0.51 | -0.14
government | 1.6 | -0.17
government ACCUSE | -0.36 | 0.01
government ACCUSE allege | -0.26 | -0.01
government ACCUSE disapprove | 0 | 0.02
government ACCUSE investigate | -0.1 | 0
government AGREE | 1.27 | -0.03
government AID | 0 | 0.02
government ASSAULT | -0.23 | -0.02
government ASSAULT crowd-control | -0.23 | 0
government ASSAULT firearms | 0 | -0.01
government ASSAULT heavy-weapons | 0 | -0.01
government COERCE | 0.91 | -0.01
government COERCE arrest | -0.23 | 0.01
government COERCE deport | 0.05 | 0
government COERCE martial-law | 0.03 | -0.01
government COERCE restrict | 0.66 | -0.01
government COERCE seize | 0.26 | 0
government CONCEDE | -0.3 | -0.03
government MOBILIZE | -0.26 | -0.02
government MOBILIZE troops | -0.26 | -0.01
government MOBILIZE weapons | 0 | -0.01
government PROTEST | 0 | -0.03
government PROTEST demo | 0 | -0.02
government PROTEST riot | 0 | -0.01
government REJECT | 0.3 | 0.01
government REJECT meet | 0 | 0.01
government REJECT yield | 0.3 | -0.01
government REQUEST | -0.25 | -0.01
government REQUEST assist | 0 | 0.03
government REQUEST change | 0.51 | -0.02
government REQUEST yield | -0.76 | -0.01
government RETREAT | 0.69 | -0.01
government RETREAT access | 0.12 | 0
government RETREAT release | 0.56 | 0
government RETREAT withdraw | 0 | -0.01
government SANCTION | 0.26 | -0.02
government SANCTION discontinue | 0.16 | -0.01
government SANCTION expel | -0.31 | 0
government SANCTION withdraw | 0 | -0.01
government SUPPORT | -0.44 | -0.02
government THREATEN | 0 | -0.01
governs | 1.69 | 0.02
group | -0.19 | 0.14
in clause | 0.44 | 0.02
in object | 0.07 | 0.06
in phrase | 0.53 | 0
in subject | 0 | 0.02
international | 0.01 | -0.29
latest | 1.78 | 0.03
lead | 0.69 | 0.27
main country | 0.53 | 0.97
mate | 0.33 | 0.15
near | -0.76 | 0.01
nobody | 0.44 | -0.01
nobody ACCUSE | -0.27 | -0.01
nobody ACCUSE allege | -0.26 | 0
nobody ACCUSE disapprove | 0 | -0.01
nobody AGREE | -0.05 | -0.01
nobody AID | -0.11 | -0.01
nobody ASSAULT | 99.97 | -0.01
nobody ASSAULT crowd-control | -100.03 | 0
nobody ASSAULT explosives | 0 | -0.01
nobody ASSAULT heavy-weapons | 0 | 0.01
nobody COERCE | -0.28 | 0
nobody COERCE arrest | -0.2 | -0.01
nobody COERCE deport | -0.02 | 0
nobody COERCE martial-law | 0 | 0.01
nobody COERCE restrict | -0.04 | 0.02
nobody COERCE seize | -0.02 | -0.01
nobody CONCEDE | -0.06 | 0.01
nobody CONSULT | 0 | -0.01
nobody CONSULT visit | 0 | -0.01
nobody MOBILIZE | -0.04 | 0.03
nobody MOBILIZE police | 0 | 0.01
nobody MOBILIZE troops | -0.04 | 0.02
nobody MOBILIZE weapons | 0 | 0.01
nobody PROTEST | 100 | 0.03
nobody PROTEST crowd-control | -100 | 0
nobody PROTEST demo | 0 | 0.02
nobody PROTEST obstruct | 0 | 0.01
nobody REJECT | -0.01 | -0.01
nobody REJECT yield | -0.01 | 0
nobody REQUEST | 0.6 | -0.01
nobody REQUEST assist | 0 | -0.01
nobody REQUEST change | -0.13 | -0.02
nobody REQUEST yield | 0.73 | 0.01
nobody RETREAT | -0.09 | 0.01
nobody RETREAT access | -0.01 | 0
nobody RETREAT disarm | 0 | -0.01
nobody RETREAT release | -0.08 | 0
nobody RETREAT resign | 0 | 0.01
nobody SANCTION | -0.23 | -0.03
nobody SANCTION discontinue | -0.01 | -0.03
nobody SANCTION expel | -0.09 | 0
nobody SUPPORT | 1 | 0.01
nobody THREATEN | 0 | 0.01
often | -0.03 | 0.09
once | -0.31 | -0.08
opposition | 0.43 | 0.01
own | -0.47 | 0.19
own ACCUSE | 0 | -0.03
own ACCUSE allege | -0.19 | -0.01
own ACCUSE disapprove | 0 | -0.03
own ACCUSE investigate | 0.19 | 0
own AGREE | -0.12 | -2.96
own AID | -0.48 | 0
own ASSAULT | 0 | 0.05
own ASSAULT destroy | 0 | 0.01
own ASSAULT firearms | 0 | 0.01
own ASSAULT heavy-weapons | 0 | 0.01
own COERCE | 0.63 | 0.05
own COERCE arrest | 0.48 | 0.02
own COERCE martial-law | 0 | 0.02
own COERCE misinformation | 0 | 0.01
own COERCE restrict | 0.16 | 0
own CONCEDE | -0.03 | 0.06
own MOBILIZE | 0 | 0.01
own MOBILIZE troops | 0 | 0.01
own MOBILIZE weapons | 0 | -0.01
own PROTEST | 0 | 0.01
own PROTEST riot | 0 | 0.01
own REJECT | 0 | -0.01
own REJECT meet | 0 | -0.01
own REQUEST | 0.28 | 0.01
own REQUEST change | -0.03 | 0.02
own REQUEST yield | 0.31 | -0.01
own RETREAT | -0.13 | 0
own RETREAT release | -0.13 | 0
own RETREAT resign | 0 | -0.01
own RETREAT withdraw | 0 | 0.01
own SANCTION | -0.01 | 0.02
own SANCTION discontinue | 0 | -2.97
own SANCTION expel | -0.01 | 0
own SANCTION withdraw | 0 | -3.01
own SUPPORT | -0.62 | -0.02
own THREATEN | 0 | -3
parliament | 0.76 | 0.03
person | 0.6 | 0.01
place | 0.43 | 0.32
police | 1.49 | 0.05
police ACCUSE | -0.22 | 0.01
police ACCUSE allege | -0.21 | 0
police ACCUSE disapprove | 0 | 0.01
police ACCUSE investigate | -0.01 | 0
police AGREE | -0.21 | 0.01
police ASSAULT | 0.8 | 0
police ASSAULT crowd-control | 0.8 | 0
police COERCE | 1.39 | 0.01
police COERCE arrest | 1.72 | 0
police COERCE deport | -0.11 | 0
police COERCE martial-law | -0.03 | 0
police COERCE restrict | -0.24 | 0
police COERCE seize | 0.09 | 0
police MOBILIZE | -0.23 | 0
police MOBILIZE troops | -0.23 | 0
police PROTEST | 0 | 0.01
police PROTEST riot | 0 | 0.01
police REJECT | -0.03 | 0
police REJECT yield | -0.03 | 0
police REQUEST | -0.33 | 0
police REQUEST change | -0.32 | 0.01
police REQUEST yield | -0.01 | 0
police RETREAT | 0.52 | 0
police RETREAT access | -0.03 | 0
police RETREAT release | 0.55 | 0
police SANCTION | -0.21 | 0
police SANCTION discontinue | -0.02 | 0
police SANCTION expel | -0.1 | 0
press | -0.5 | 0
ruled | -0.2 | 0.29
ruled ACCUSE | -0.22 | 0
ruled ACCUSE allege | -0.22 | 0
ruled AGREE | 0 | -2.99
ruled AID | -0.31 | 0
ruled ASSAULT | 0.08 | 0.02
ruled ASSAULT crowd-control | 0.08 | 0
ruled ASSAULT explosives | 0 | 0.01
ruled ASSAULT firearms | 0 | 0.01
ruled COERCE | 0.16 | 0.05
ruled COERCE arrest | -0.44 | 0.02
ruled COERCE deport | 0.55 | 0
ruled COERCE restrict | 0.03 | 0.02
ruled COERCE seize | 0.02 | 0.01
ruled CONCEDE | 0.18 | 0.01
ruled CONSULT | 0 | -0.01
ruled MOBILIZE | 0.08 | 0
ruled MOBILIZE troops | 0.08 | 0
ruled PROTEST | 0 | 0.05
ruled PROTEST boycott | 0 | 0.01
ruled PROTEST obstruct | 0 | 0.01
ruled PROTEST riot | 0 | 0.01
ruled PROTEST strike | 0 | 0.01
ruled REJECT | 0 | 0.1
ruled REJECT meet | 0 | 0.02
ruled REJECT yield | 0 | 0.01
ruled REQUEST | 0.01 | 0.03
ruled REQUEST assist | 0 | -0.01
ruled REQUEST change | -0.02 | 0.03
ruled REQUEST yield | 0.04 | 0.01
ruled RETREAT | -0.01 | 0.03
ruled RETREAT access | 0 | 0.01
ruled RETREAT disarm | 0 | 0.01
ruled RETREAT release | -0.01 | 0
ruled SANCTION | -0.18 | 0
ruled SANCTION discontinue | 0 | -3
ruled SANCTION expel | 0.15 | 0
ruled SANCTION withdraw | 0 | -3
ruled THREATEN | 0 | -2.98
second country | 0.28 | -0.08
sentence before | -0.51 | 0.03
source | -0.05 | 0
spoken | 0.36 | -0.01
state | -0.89 | 0
stateless | -0.22 | -0.01
theirs | -0.18 | -0.03
theirs ACCUSE | 0.06 | 5.97
theirs ACCUSE allege | 0.06 | 0
theirs ACCUSE disapprove | 0 | -0.03
theirs ASSAULT | 0 | 6
theirs COERCE | -0.24 | 6
theirs COERCE arrest | -0.24 | 0
theirs MOBILIZE | 0 | 6
theirs RETREAT | 0 | 6
theirs SANCTION | 0 | 5.99
theirs SANCTION withdraw | 0 | -0.01
theirs SUPPORT | 0 | 6
unnamed | -0.3 | -0.02
