# What makes an actor the one that a clause leaves to the reader: weights by feature, for the open actor and the open recipient.
# The greatest sum among the candidates wins.  A feature with a type behind it counts for events of that type alone.
# src/what/understood.h says what the features are.  Written by train/understood.py (make parties); not to be edited by hand.
# Source: learnt from the project's coded dispatches.  Licence: CC BY 4.0
table understood
addressee | -0.22 | 0
armed | 0.57 | -0.01
army | 1.57 | 0.03
army ACCUSE | -0.06 | 0.01
army ACCUSE allege | 0.03 | 0
army ACCUSE disapprove | -0.03 | 0.01
army ACCUSE investigate | -0.06 | 0
army AGREE | -0.06 | 0.01
army AID | 0.87 | 0
army ASSAULT | 0 | 0.01
army COERCE | -0.07 | 0
army COERCE deport | -0.04 | 0
army COERCE restrict | -0.02 | 0
army COERCE seize | -0.01 | 0
army CONCEDE | -0.06 | 0.01
army MOBILIZE | 0.8 | -0.01
army MOBILIZE troops | 0.8 | -0.01
army REJECT | 0.07 | 0.01
army REJECT meet | -0.03 | 0
army REJECT yield | -0.02 | 0
army REQUEST | -0.26 | -0.01
army REQUEST assist | 0 | -0.01
army REQUEST change | -0.09 | 0
army REQUEST yield | -0.17 | 0
army RETREAT | -0.06 | 0
army RETREAT access | 0.19 | 0
army RETREAT release | -0.25 | 0
army SANCTION | 0.51 | 0
army SANCTION expel | 0.51 | 0
army SUPPORT | -0.08 | 0
army THREATEN | -0.02 | 0
away | -0.96 | -0.09
before | 0.86 | 0.05
behind | -0.22 | -0.01
body | 0.15 | -0.05
civil | 0.54 | 0.08
counterpart | 0.03 | 4.06
court | 1.18 | -0.01
court ACCUSE | 0.7 | -0.01
court ACCUSE allege | 0.43 | 0
court ACCUSE investigate | 0.27 | -0.01
court AGREE | -0.11 | 0
court ASSAULT | -0.06 | -0.01
court ASSAULT crowd-control | -0.06 | 0
court COERCE | 0.79 | 0
court COERCE arrest | 0.27 | 0
court COERCE deport | 0.41 | 0
court COERCE restrict | 0.11 | 0
court MOBILIZE | -0.03 | 0
court MOBILIZE troops | -0.03 | 0
court REJECT | -0.04 | 0
court REJECT meet | -0.04 | 0
court REQUEST | 0.13 | 0
court REQUEST change | 0.13 | 0
court RETREAT | -0.05 | 0
court RETREAT release | -0.05 | 0
court SANCTION | -0.15 | 0
court SANCTION discontinue | -0.05 | 0
dateline | -0.67 | 0.27
first of country | -0.48 | -0.18
government | 1.71 | -0.23
government ACCUSE | -0.26 | 0.01
government ACCUSE allege | -0.21 | 0
government ACCUSE disapprove | 0.05 | 0
government ACCUSE investigate | -0.1 | 0.01
government AGREE | 1.18 | -0.05
government AID | -0.04 | -0.01
government ASSAULT | -0.27 | -0.02
government ASSAULT crowd-control | -0.27 | 0
government ASSAULT heavy-weapons | 0 | -0.01
government COERCE | 0.86 | -0.02
government COERCE arrest | -0.22 | 0.01
government COERCE deport | 0.06 | 0
government COERCE martial-law | 0.04 | -0.01
government COERCE restrict | 0.6 | -0.01
government COERCE seize | 0.23 | -0.01
government CONCEDE | -0.31 | -0.03
government MOBILIZE | -0.26 | 0.01
government MOBILIZE troops | -0.26 | 0.01
government REJECT | 0.68 | -0.02
government REJECT meet | 0.43 | 0
government REJECT yield | 0.22 | 0
government REQUEST | -0.37 | -0.03
government REQUEST assist | 0 | 0.01
government REQUEST change | 0.24 | -0.03
government REQUEST yield | -0.6 | -0.02
government RETREAT | 0.61 | -0.01
government RETREAT access | 0.11 | 0
government RETREAT release | 0.5 | 0
government SANCTION | 0.17 | -0.01
government SANCTION discontinue | 0.15 | -0.01
government SANCTION expel | -0.31 | 0
government SUPPORT | -0.42 | -0.03
government THREATEN | 0.13 | -0.01
governs | 1.64 | 0
group | -0.11 | 0.04
in clause | 0.37 | 2.9
in object | 0.2 | 4.88
in phrase | 0.47 | 2.96
in subject | 0.16 | 0.01
international | -0.04 | -0.11
latest | 1.75 | 0.01
lead | 0.69 | 0.17
main country | 0.7 | 0.29
mate | 0.32 | 0.03
near | -0.88 | 0.03
nobody | 0.47 | 0.19
nobody ACCUSE | -0.23 | 0.01
nobody ACCUSE allege | -0.21 | 0
nobody ACCUSE disapprove | 0 | 0.01
nobody ACCUSE investigate | -0.01 | 0
nobody AGREE | -0.05 | 0.02
nobody AID | -0.09 | 0
nobody ASSAULT | 99.97 | 0.01
nobody ASSAULT crowd-control | -100.03 | 0
nobody ASSAULT heavy-weapons | 0 | 0.01
nobody COERCE | -0.24 | 0.02
nobody COERCE arrest | -0.17 | 0
nobody COERCE deport | -0.01 | 0
nobody COERCE restrict | -0.03 | 0.02
nobody COERCE seize | -0.01 | 0
nobody CONCEDE | -0.05 | 0.01
nobody MOBILIZE | -0.04 | 0.02
nobody MOBILIZE police | 0 | 0.01
nobody MOBILIZE troops | -0.04 | 0.01
nobody PROTEST | 100 | 0.02
nobody PROTEST crowd-control | -100 | 0
nobody PROTEST demo | 0 | 0.01
nobody REJECT | -0.03 | 0.03
nobody REJECT meet | -0.02 | 0.01
nobody REJECT yield | -0.01 | 0
nobody REQUEST | 0.56 | 0.02
nobody REQUEST change | -0.14 | 0
nobody REQUEST yield | 0.7 | 0.02
nobody RETREAT | -0.07 | 0.01
nobody RETREAT access | -0.01 | 0
nobody RETREAT release | -0.07 | 0
nobody RETREAT resign | 0 | 0.01
nobody SANCTION | -0.21 | -0.01
nobody SANCTION discontinue | -0.01 | -0.01
nobody SANCTION expel | -0.09 | 0
nobody SUPPORT | 0.96 | 0.03
nobody THREATEN | -0.01 | 0.01
often | -0.01 | -0.02
once | -0.25 | -0.19
opposition | 0.47 | 0
own | -0.4 | 0.03
own ACCUSE | -0.09 | -0.06
own ACCUSE allege | -0.23 | -0.01
own ACCUSE disapprove | -0.04 | -0.04
own ACCUSE investigate | 0.17 | -0.01
own AGREE | -0.12 | -2.96
own AID | -0.5 | 0
own ASSAULT | 0 | 0.04
own ASSAULT crowd-control | 0 | -0.01
own ASSAULT destroy | 0 | 0.01
own ASSAULT firearms | 0 | 0.01
own ASSAULT heavy-weapons | 0 | 0.01
own COERCE | 0.59 | 0.04
own COERCE arrest | 0.49 | 0.02
own COERCE martial-law | 0 | 0.02
own COERCE misinformation | 0 | 0.01
own COERCE restrict | 0.11 | 0
own CONCEDE | -0.03 | 0.04
own CONSULT | 0 | -0.01
own CONSULT visit | 0 | -0.01
own MOBILIZE troops | 0 | 0.02
own MOBILIZE weapons | 0 | -0.02
own PROTEST demo | 0 | -0.01
own PROTEST riot | 0 | 0.01
own REJECT | 0.31 | -0.03
own REJECT assist | 0 | -0.01
own REJECT meet | 0.09 | -0.01
own REQUEST | 0.23 | -0.01
own REQUEST assist | 0 | -0.01
own REQUEST change | -0.19 | 0.01
own REQUEST yield | 0.42 | -0.02
own RETREAT | -0.08 | -0.01
own RETREAT release | -0.08 | 0
own RETREAT resign | 0 | -0.01
own SANCTION | -0.01 | 0.01
own SANCTION discontinue | 0 | -2.97
own SANCTION expel | -0.01 | 0
own SANCTION withdraw | 0 | -3.01
own SUPPORT | -0.62 | -0.02
own THREATEN | -0.1 | -3
parliament | 0.7 | 0
person | 0.65 | 0.01
place | 0.42 | -0.04
police | 1.45 | 0.01
police ACCUSE | -0.18 | 0
police ACCUSE allege | -0.18 | 0
police AGREE | -0.2 | 0.01
police ASSAULT | 0.76 | 0
police ASSAULT crowd-control | 0.76 | 0
police COERCE | 1.36 | 0
police COERCE arrest | 1.69 | 0
police COERCE deport | -0.1 | 0
police COERCE martial-law | -0.03 | 0
police COERCE restrict | -0.23 | 0
police COERCE seize | 0.08 | 0
police MOBILIZE | -0.18 | -0.01
police MOBILIZE police | 0 | -0.01
police MOBILIZE troops | -0.18 | 0
police PROTEST | 0 | 0.01
police REJECT | -0.02 | 0
police REJECT yield | -0.02 | 0
police REQUEST | -0.36 | 0
police REQUEST change | -0.32 | 0
police REQUEST yield | -0.03 | 0
police RETREAT | 0.47 | 0
police RETREAT access | -0.03 | 0
police RETREAT release | 0.5 | 0
police SANCTION | -0.21 | 0
police SANCTION discontinue | -0.02 | 0
police SANCTION expel | -0.1 | 0
press | -0.6 | 0
ruled | -0.21 | 0.1
ruled ACCUSE | -0.2 | 0
ruled ACCUSE allege | -0.21 | 0
ruled ACCUSE investigate | 0.01 | 0
ruled AGREE | -0.01 | -3
ruled AID | -0.32 | 0
ruled ASSAULT | 0.06 | 0
ruled ASSAULT crowd-control | 0.06 | 0
ruled COERCE | 0.22 | 0.03
ruled COERCE arrest | -0.33 | 0.02
ruled COERCE cyber | 0 | -0.01
ruled COERCE deport | 0.51 | 0
ruled COERCE restrict | 0.03 | 0.02
ruled COERCE seize | 0.02 | 0
ruled CONCEDE | 0.16 | 0.01
ruled CONSULT | 0 | -0.01
ruled CONSULT visit | 0 | -0.01
ruled MOBILIZE | 0.06 | 0
ruled MOBILIZE troops | 0.06 | 0
ruled PROTEST demo | 0 | -0.01
ruled PROTEST obstruct | 0 | 0.01
ruled PROTEST riot | 0 | 0.01
ruled REJECT | 0 | 0.05
ruled REJECT meet | 0 | 0.02
ruled REQUEST | 0.05 | 0.01
ruled REQUEST assist | 0 | -0.02
ruled REQUEST change | 0.01 | 0.02
ruled REQUEST yield | 0.04 | 0
ruled RETREAT | -0.03 | 0.01
ruled RETREAT release | -0.03 | 0
ruled SANCTION | -0.19 | 0
ruled SANCTION discontinue | 0 | -3
ruled SANCTION expel | 0.13 | 0
ruled SANCTION withdraw | 0 | -3
ruled SUPPORT | 0 | -0.01
ruled THREATEN | 0 | -2.99
second country | 0.32 | 0.04
sentence before | -0.51 | 0.06
source | 0.01 | -0.01
spoken | 0.36 | 0.03
state | -0.84 | -0.16
stateless | -0.18 | 0.01
theirs | -0.2 | -0.06
theirs ACCUSE | 0.05 | 5.96
theirs ACCUSE allege | 0.05 | 0
theirs ACCUSE disapprove | 0 | -0.03
theirs ACCUSE investigate | 0 | -0.01
theirs ASSAULT | 0 | 5.99
theirs ASSAULT crowd-control | 0 | -0.01
theirs COERCE | -0.25 | 6
theirs COERCE arrest | -0.25 | 0
theirs MOBILIZE | 0 | 6
theirs RETREAT | 0 | 6
theirs SANCTION | 0 | 5.99
theirs SANCTION withdraw | 0 | -0.01
theirs SUPPORT | 0 | 6
unnamed | -0.31 | -0.03
