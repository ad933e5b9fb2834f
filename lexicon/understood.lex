# What makes an actor the one that a clause leaves to the reader: weights by feature, for the open actor and the open recipient.
# The greatest sum among the candidates wins.  A feature with a type behind it counts for events of that type alone.
# src/what/understood.h says what the features are.  Written by train/understood.py (make parties); not to be edited by hand.
# Source: learnt from the project's coded dispatches.  Licence: CC BY 4.0
table understood
addressee | -0.23 | 0
armed | 0.6 | 0
army | 1.49 | 0.02
army ACCUSE | -0.07 | 0.01
army ACCUSE allege | 0.03 | 0
army ACCUSE disapprove | -0.03 | 0.01
army ACCUSE investigate | -0.07 | 0
army AGREE | -0.05 | 0.01
army AID | 0.89 | 0
army ASSAULT | 0 | 0.01
army COERCE | -0.05 | 0
army COERCE arrest | 0.05 | 0
army COERCE curfew | -0.05 | 0
army COERCE deport | -0.04 | 0
army COERCE restrict | -0.02 | 0
army CONCEDE | -0.06 | 0
army MOBILIZE | 0.65 | -0.01
army MOBILIZE troops | 0.65 | -0.01
army REJECT | 0.08 | 0.01
army REJECT meet | -0.03 | 0
army REJECT yield | -0.02 | 0
army REQUEST | -0.25 | -0.01
army REQUEST assist | 0 | -0.01
army REQUEST change | -0.11 | 0
army REQUEST yield | -0.14 | 0
army RETREAT | -0.05 | 0
army RETREAT access | 0.21 | 0
army RETREAT release | -0.27 | 0
army SANCTION | 0.5 | 0
army SANCTION expel | 0.5 | 0
army SUPPORT | -0.08 | 0
army THREATEN | -0.02 | 0
away | -1.02 | -0.07
before | 1.01 | 0.05
behind | -0.15 | -0.01
body | 0.12 | -0.06
civil | 0.52 | 0.08
counterpart | 0.01 | 4.08
court | 1.14 | -0.01
court ACCUSE | 0.72 | -0.01
court ACCUSE allege | 0.43 | 0
court ACCUSE investigate | 0.3 | -0.01
court AGREE | -0.1 | 0
court ASSAULT | -0.06 | -0.01
court ASSAULT crowd-control | -0.06 | 0
court COERCE | 0.72 | 0
court COERCE arrest | 0.34 | 0
court COERCE curfew | -0.14 | 0
court COERCE deport | 0.43 | 0
court COERCE restrict | 0.09 | 0
court MOBILIZE | -0.03 | 0
court MOBILIZE troops | -0.03 | 0
court REJECT | -0.03 | 0
court REJECT meet | -0.03 | 0
court REQUEST | 0.14 | 0
court REQUEST change | 0.14 | 0
court RETREAT | -0.04 | 0
court RETREAT release | -0.04 | 0
court SANCTION | -0.18 | 0
court SANCTION discontinue | -0.05 | 0
court SANCTION withdraw | -0.04 | 0
dateline | -0.75 | 0.31
first of country | -0.44 | -0.17
government | 1.72 | -0.2
government ACCUSE | -0.27 | 0.01
government ACCUSE allege | -0.2 | 0
government ACCUSE disapprove | 0.05 | 0
government ACCUSE investigate | -0.11 | 0.01
government AGREE | 1.16 | -0.05
government AID | -0.05 | -0.01
government ASSAULT | -0.24 | -0.02
government ASSAULT crowd-control | -0.24 | 0
government ASSAULT heavy-weapons | 0 | -0.01
government COERCE | 0.98 | -0.02
government COERCE arrest | -0.3 | 0.01
government COERCE curfew | 0.5 | 0
government COERCE deport | 0.03 | 0
government COERCE martial-law | 0.03 | 0
government COERCE restrict | 0.46 | -0.01
government COERCE seize | 0.12 | -0.01
government CONCEDE | -0.3 | -0.03
government MOBILIZE | -0.21 | 0
government MOBILIZE troops | -0.21 | 0
government REJECT | 0.66 | -0.02
government REJECT meet | 0.42 | 0
government REJECT yield | 0.21 | 0
government REQUEST | -0.38 | -0.03
government REQUEST assist | 0 | 0.01
government REQUEST change | 0.26 | -0.03
government REQUEST yield | -0.64 | -0.01
government RETREAT | 0.62 | -0.01
government RETREAT access | 0.12 | 0
government RETREAT release | 0.5 | 0
government SANCTION | 0.04 | 0
government SANCTION discontinue | 0.19 | 0
government SANCTION expel | -0.26 | 0
government SANCTION withdraw | -0.2 | 0
government SUPPORT | -0.41 | -0.03
government THREATEN | 0.13 | 0
government THREATEN violence | 0 | 0.01
governs | 1.56 | 0
group | -0.2 | 0.03
in clause | 0.32 | 2.89
in object | 0.21 | 4.88
in phrase | 0.44 | 2.97
in subject | -0.18 | 0.01
international | -0.06 | -0.12
latest | 1.64 | 0.01
lead | 0.73 | 0.19
main country | 0.93 | 0.3
mate | 0.15 | 0.07
near | -0.78 | 0.05
nobody | 0.48 | 0.17
nobody ACCUSE | -0.22 | 0.01
nobody ACCUSE allege | -0.2 | 0
nobody ACCUSE disapprove | 0 | 0.01
nobody ACCUSE investigate | -0.01 | 0
nobody AGREE | -0.04 | 0.02
nobody AID | -0.1 | 0
nobody ASSAULT | 99.97 | 0.01
nobody ASSAULT crowd-control | -100.03 | 0
nobody ASSAULT heavy-weapons | 0 | 0.01
nobody COERCE | -0.24 | 0.01
nobody COERCE arrest | -0.16 | 0
nobody COERCE curfew | -0.01 | 0
nobody COERCE deport | -0.01 | 0
nobody COERCE restrict | -0.03 | 0.02
nobody COERCE seize | -0.02 | 0
nobody CONCEDE | -0.05 | 0.01
nobody MOBILIZE | -0.04 | 0.03
nobody MOBILIZE police | 0 | 0.01
nobody MOBILIZE troops | -0.04 | 0.01
nobody PROTEST | 100 | 0.01
nobody PROTEST crowd-control | -100 | 0
nobody PROTEST demo | 0 | 0.01
nobody REJECT | -0.03 | 0.03
nobody REJECT meet | -0.02 | 0.01
nobody REJECT yield | -0.01 | 0
nobody REQUEST | 0.57 | 0.02
nobody REQUEST change | -0.14 | 0
nobody REQUEST yield | 0.71 | 0.02
nobody RETREAT | -0.07 | 0.01
nobody RETREAT access | -0.01 | 0
nobody RETREAT release | -0.06 | 0
nobody RETREAT resign | 0 | 0.01
nobody SANCTION | -0.23 | -0.02
nobody SANCTION discontinue | -0.01 | -0.01
nobody SANCTION expel | -0.08 | 0
nobody SANCTION withdraw | -0.03 | 0
nobody SUPPORT | 0.96 | 0.03
nobody THREATEN | -0.01 | 0
often | -0.07 | 0
once | -0.19 | -0.21
opposition | 0.55 | 0
own | -0.49 | 0.01
own ACCUSE | -0.1 | -0.06
own ACCUSE allege | -0.25 | -0.01
own ACCUSE disapprove | -0.05 | -0.04
own ACCUSE investigate | 0.2 | -0.01
own AGREE | -0.13 | -2.96
own AID | -0.52 | 0
own ASSAULT | 0 | 0.03
own ASSAULT crowd-control | 0 | -0.01
own ASSAULT destroy | 0 | 0.01
own ASSAULT firearms | 0 | 0.01
own ASSAULT heavy-weapons | 0 | 0.01
own COERCE | 0.57 | 0.02
own COERCE arrest | 0.46 | 0.02
own COERCE restrict | 0.11 | -0.01
own CONCEDE | -0.03 | 0.03
own CONSULT | 0 | -0.01
own CONSULT visit | 0 | -0.01
own MOBILIZE troops | 0 | 0.01
own MOBILIZE weapons | 0 | -0.01
own PROTEST | 0 | 0.01
own PROTEST demo | 0 | -0.01
own PROTEST riot | 0 | 0.01
own REJECT | 0.36 | -0.03
own REJECT assist | 0 | -0.01
own REJECT meet | 0.11 | 0
own REQUEST | 0.19 | -0.01
own REQUEST assist | 0 | -0.01
own REQUEST change | -0.21 | 0.01
own REQUEST yield | 0.4 | -0.02
own RETREAT | -0.06 | -0.01
own RETREAT release | -0.06 | 0
own RETREAT resign | 0 | -0.01
own SANCTION | -0.01 | 0.01
own SANCTION discontinue | 0 | -2.98
own SANCTION expel | -0.01 | 0
own SANCTION withdraw | 0 | -3.01
own SUPPORT | -0.64 | -0.02
own THREATEN | -0.11 | -3
parliament | 0.76 | 0
person | 0.72 | 0.02
place | 0.42 | -0.05
police | 1.51 | 0.01
police ACCUSE | -0.18 | 0
police ACCUSE allege | -0.18 | 0
police AGREE | -0.23 | 0.01
police ASSAULT | 0.74 | 0
police ASSAULT crowd-control | 0.74 | 0
police COERCE | 1.48 | 0
police COERCE arrest | 1.56 | 0
police COERCE curfew | -0.17 | 0
police COERCE deport | -0.11 | 0
police COERCE martial-law | -0.03 | 0
police COERCE restrict | 0.07 | 0
police COERCE seize | 0.21 | 0
police MOBILIZE | -0.18 | -0.01
police MOBILIZE police | 0 | -0.01
police MOBILIZE troops | -0.18 | 0
police PROTEST | 0 | 0.01
police REJECT | -0.02 | 0
police REJECT yield | -0.02 | 0
police REQUEST | -0.33 | 0
police REQUEST change | -0.3 | 0
police REQUEST yield | -0.03 | 0
police RETREAT | 0.46 | 0
police RETREAT access | -0.03 | 0
police RETREAT release | 0.49 | 0
police SANCTION | -0.22 | 0
police SANCTION discontinue | -0.03 | 0
police SANCTION expel | -0.1 | 0
press | -0.56 | 0.01
ruled | -0.31 | 0.1
ruled ACCUSE | -0.22 | 0
ruled ACCUSE allege | -0.22 | 0
ruled ACCUSE investigate | 0.01 | 0
ruled AGREE | -0.01 | -3
ruled AID | -0.37 | 0
ruled ASSAULT | 0.07 | 0
ruled ASSAULT crowd-control | 0.07 | 0
ruled COERCE | 0.25 | 0.03
ruled COERCE arrest | -0.41 | 0.02
ruled COERCE cyber | 0 | -0.01
ruled COERCE deport | 0.48 | 0
ruled COERCE restrict | 0.06 | 0.02
ruled COERCE seize | 0.12 | 0.01
ruled CONCEDE | 0.15 | 0.01
ruled CONSULT | 0 | -0.01
ruled CONSULT visit | 0 | -0.01
ruled MOBILIZE | 0.07 | -0.01
ruled MOBILIZE troops | 0.07 | -0.01
ruled PROTEST demo | 0 | -0.01
ruled PROTEST obstruct | 0 | 0.01
ruled PROTEST riot | 0 | 0.01
ruled REJECT | 0 | 0.05
ruled REJECT meet | 0 | 0.02
ruled REQUEST | -0.01 | 0
ruled REQUEST assist | 0 | -0.02
ruled REQUEST change | -0.01 | 0.02
ruled RETREAT | -0.03 | 0.01
ruled RETREAT release | -0.03 | 0
ruled SANCTION | -0.2 | 0.01
ruled SANCTION discontinue | 0 | -3
ruled SANCTION expel | 0.11 | 0
ruled SANCTION withdraw | 0.03 | -2.99
ruled SUPPORT | 0 | -0.01
ruled THREATEN | 0 | -2.99
second country | 0.45 | 0.05
sentence before | -0.51 | 0.05
source | 0.04 | -0.01
spoken | 0.37 | 0.03
state | -0.82 | -0.13
stateless | -0.16 | 0.01
theirs | -0.18 | -0.07
theirs ACCUSE | 0.06 | 5.96
theirs ACCUSE allege | 0.06 | 0
theirs ACCUSE disapprove | 0 | -0.02
theirs ACCUSE investigate | 0 | -0.01
theirs ASSAULT | 0 | 5.99
theirs ASSAULT crowd-control | 0 | -0.01
theirs COERCE | -0.24 | 5.99
theirs COERCE arrest | -0.24 | 0
theirs COERCE restrict | 0 | -0.01
theirs MOBILIZE | 0 | 6
theirs RETREAT | 0 | 6
theirs SANCTION | 0 | 5.99
theirs SANCTION withdraw | 0 | -0.01
theirs SUPPORT | 0 | 6
unnamed | -0.29 | -0.03
