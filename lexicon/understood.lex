# What makes an actor the one that a clause leaves to the reader: weights by feature, for the open actor and the open recipient.
# The greatest sum among the candidates wins.  A feature with a type behind it counts for events of that type alone.
# src/what/understood.h says what the features are.  Written by train/understood.py (make parties); not to be edited by hand.
# Source: learnt from the project's coded dispatches.  Licence: CC BY 4.0
table understood
addressee | -0.17 | 0
armed | 0.02 | 0.03
army | 1.18 | -1.98
army ACCUSE | -0.21 | 0
army ACCUSE allege | -0.14 | 0
army ACCUSE investigate | -0.07 | 0
army AGREE | -0.14 | 0.01
army AID | 0.66 | 0
army COERCE | 0.17 | 0
army COERCE arrest | 0.25 | 0
army COERCE deport | -0.06 | 0
army COERCE restrict | -0.02 | 0
army CONCEDE | 0.48 | 0
army MOBILIZE | 0.72 | -6
army MOBILIZE troops | 0.72 | 0
army REJECT | 0.02 | 0
army REJECT meet | -0.04 | 0
army REJECT yield | -0.02 | 0
army REQUEST | -0.24 | 0
army REQUEST change | -0.04 | 0
army REQUEST yield | -0.2 | 0
army RETREAT | -0.55 | 0
army RETREAT access | -0.36 | 0
army RETREAT release | -0.19 | 0
army SANCTION | 0.45 | 0
army SANCTION expel | 0.45 | 0
army SUPPORT | -0.16 | 0
army THREATEN | -0.03 | 0
away | -1.06 | -0.05
before | 1.17 | 0.06
behind | -0.35 | -0.01
body | 0.32 | -0.11
civil | 0.1 | 0.11
counterpart | 0.41 | 4.14
court | 1.19 | 0
court ACCUSE | 0.72 | -0.01
court ACCUSE allege | 0.39 | 0
court ACCUSE investigate | 0.33 | -0.01
court AGREE | -0.14 | 0
court ASSAULT | -0.09 | 0
court ASSAULT crowd-control | -0.09 | 0
court COERCE | 0.84 | 0
court COERCE arrest | 0.36 | 0
court COERCE deport | 0.33 | 0
court COERCE restrict | 0.15 | 0
court MOBILIZE | -0.06 | 0
court MOBILIZE troops | -0.06 | 0
court REJECT | -0.11 | 0
court REJECT meet | -0.11 | 0
court REQUEST | 0.24 | 0
court REQUEST change | 0.24 | 0
court RETREAT | 0.05 | 0
court RETREAT release | 0.05 | 0
court SANCTION | -0.27 | 0
court SANCTION withdraw | -0.07 | 0
dateline | -0.42 | 0.54
first of country | -0.52 | -0.2
government | 1.44 | -0.24
government ACCUSE | -0.36 | 0
government ACCUSE allege | -0.19 | 0
government ACCUSE investigate | -0.17 | 0
government AGREE | 1.38 | -0.06
government AID | 0.09 | 0
government ASSAULT | -0.24 | -0.01
government ASSAULT crowd-control | -0.24 | 0
government ASSAULT firearms | 0 | -0.01
government COERCE | 0.94 | -0.03
government COERCE arrest | 0.14 | 0
government COERCE deport | 0.16 | 0
government COERCE martial-law | 0.03 | 0
government COERCE restrict | 0.59 | -0.02
government COERCE seize | 0.02 | -0.01
government CONCEDE | -0.52 | -0.03
government CONSULT visit | 0 | -0.01
government MOBILIZE | -0.15 | -0.01
government MOBILIZE troops | -0.15 | -0.01
government PROTEST | 0 | -0.01
government REJECT | 0.53 | -0.04
government REJECT meet | 0.36 | 0
government REJECT yield | 0.14 | 0
government REQUEST | -0.69 | -0.02
government REQUEST assist | 0 | 0.02
government REQUEST change | -0.23 | -0.03
government REQUEST yield | -0.45 | -0.01
government RETREAT | 0.52 | 0
government RETREAT access | 0.22 | 0
government RETREAT release | 0.3 | 0
government SANCTION | -0.21 | 0
government SANCTION expel | -0.21 | 0
government SANCTION withdraw | -0.32 | 0
government SUPPORT | -0.17 | -0.04
government THREATEN | 0.32 | 0
governs | 0.83 | 0.01
group | -0.36 | 0.05
in clause | -0.22 | 2.91
in object | 0.34 | 4.88
in phrase | 0.4 | 2.98
in subject | -0.69 | 0.02
international | 0.82 | -0.19
latest | 1.77 | 0
lead | 0.76 | 0.3
main country | 1.36 | 0.57
mate | 0.09 | 0.06
near | -0.93 | 0.01
nobody | 0.25 | 0.14
nobody ACCUSE | -0.2 | 0.01
nobody ACCUSE allege | -0.18 | 0
nobody ACCUSE disapprove | 0 | 0.01
nobody ACCUSE investigate | -0.01 | 0
nobody AGREE | -0.04 | 0.03
nobody AID | -0.1 | -0.01
nobody ASSAULT | 99.98 | -0.02
nobody ASSAULT crowd-control | -100.02 | 0
nobody ASSAULT firearms | 0 | -0.01
nobody COERCE | -0.19 | 0
nobody COERCE arrest | -0.13 | -0.01
nobody COERCE deport | -0.01 | 0
nobody COERCE restrict | -0.03 | 0.01
nobody COERCE seize | -0.02 | 0
nobody CONCEDE | -0.1 | 0.01
nobody CONSULT | 0 | -0.01
nobody MOBILIZE | -0.03 | 0.04
nobody MOBILIZE police | 0 | 0.01
nobody MOBILIZE troops | -0.03 | 0.02
nobody MOBILIZE weapons | 0 | 0.01
nobody PROTEST | 100 | 0.04
nobody PROTEST crowd-control | -100 | 0
nobody PROTEST demo | 0 | 0.01
nobody PROTEST obstruct | 0 | 0.01
nobody PROTEST riot | 0 | 0.01
nobody REJECT | -0.04 | 0.04
nobody REJECT meet | -0.03 | 0
nobody REQUEST | 0.52 | 0
nobody REQUEST change | -0.18 | -0.01
nobody REQUEST yield | 0.7 | 0.01
nobody RETREAT | -0.15 | 0
nobody RETREAT access | -0.01 | 0
nobody RETREAT release | -0.14 | 0
nobody RETREAT resign | 0 | 0.01
nobody SANCTION | -0.19 | -0.02
nobody SANCTION discontinue | 0 | -0.02
nobody SANCTION expel | -0.09 | 0
nobody SANCTION withdraw | -0.03 | 0
nobody SUPPORT | 0.79 | 0.03
nobody THREATEN | -0.01 | 0
often | 0.39 | 0.05
once | -0.06 | -0.23
opposition | -0.06 | 0
own | -0.61 | -0.85
own ACCUSE | 0.19 | -0.04
own ACCUSE allege | -0.06 | -0.01
own ACCUSE disapprove | 0 | -0.03
own ACCUSE investigate | 0.25 | 0
own AGREE | -0.42 | -2.96
own AID | -0.4 | -0.01
own ASSAULT | 0 | 0.06
own ASSAULT crowd-control | 0 | -0.01
own ASSAULT destroy | 0 | 0.01
own ASSAULT firearms | 0 | 0.02
own ASSAULT heavy-weapons | 0 | 0.02
own COERCE | 0.39 | 0.02
own COERCE arrest | 0.26 | 0.01
own COERCE martial-law | 0 | 0.01
own COERCE restrict | 0.13 | -0.01
own COERCE seize | 0 | 0.01
own CONCEDE | -0.07 | 0.04
own CONSULT | 0 | 0.02
own CONSULT visit | 0 | 0.01
own MOBILIZE | 0 | 0.01
own MOBILIZE troops | 0 | 0.01
own MOBILIZE weapons | 0 | -0.01
own PROTEST demo | 0 | -0.01
own REJECT | 0.2 | 0.02
own REQUEST | 0.24 | 0.01
own REQUEST change | -0.17 | 0.02
own REQUEST yield | 0.41 | -0.01
own RETREAT | -0.15 | 0.01
own RETREAT release | -0.15 | 0
own SANCTION discontinue | 0 | -2.99
own SANCTION withdraw | 0 | -3.01
own SUPPORT | -0.55 | -0.01
own THREATEN | -0.06 | -3
parliament | 0.15 | 0.02
person | 0.8 | 0.02
place | 0.42 | -0.02
police | 1.35 | -3
police ACCUSE | -0.01 | 0
police ACCUSE investigate | -0.01 | 0
police AGREE | -0.34 | 0
police ASSAULT | 0.69 | 0
police ASSAULT crowd-control | 0.69 | 0
police COERCE | 1.58 | 0
police COERCE arrest | 1.65 | 0
police COERCE deport | -0.16 | 0
police COERCE martial-law | -0.03 | 0
police COERCE restrict | -0.12 | 0
police COERCE seize | 0.23 | 0
police MOBILIZE | -0.31 | 0
police MOBILIZE troops | -0.31 | 0
police REJECT | -0.02 | 0
police REJECT yield | -0.02 | 0
police REQUEST | -0.46 | 0
police REQUEST change | -0.43 | 0
police REQUEST yield | -0.03 | 0
police RETREAT | 0.44 | 0
police RETREAT release | 0.44 | 0
police SANCTION | -0.22 | 0
police SANCTION expel | -0.14 | 0
press | -0.02 | 0
ruled | -0.66 | 0.17
ruled ACCUSE | -0.14 | 0.02
ruled ACCUSE allege | -0.15 | 0
ruled ACCUSE disapprove | 0 | 0.01
ruled ACCUSE investigate | 0.01 | 0
ruled AGREE | -0.02 | -2.98
ruled AID | -0.43 | 0
ruled ASSAULT | 0.03 | 0
ruled ASSAULT crowd-control | 0.03 | 0
ruled COERCE | 0.29 | 0.03
ruled COERCE arrest | -0.36 | 0.02
ruled COERCE cyber | 0 | -0.01
ruled COERCE deport | 0.49 | 0
ruled COERCE restrict | 0.04 | 0
ruled COERCE seize | 0.13 | 0.01
ruled CONCEDE | -0.37 | 0.02
ruled CONSULT visit | 0 | -0.01
ruled MOBILIZE | 0.06 | 0
ruled MOBILIZE troops | 0.06 | 0
ruled PROTEST demo | 0 | -0.01
ruled PROTEST riot | 0 | 0.01
ruled PROTEST strike | 0 | 0.01
ruled REJECT | 0 | 0.05
ruled REJECT meet | 0 | 0.02
ruled REQUEST | -0.03 | 0.01
ruled REQUEST assist | 0 | -0.01
ruled REQUEST change | -0.05 | 0.02
ruled REQUEST yield | 0.02 | 0.01
ruled RETREAT | 0.07 | 0.01
ruled RETREAT access | 0 | 0.01
ruled RETREAT disarm | 0 | 0.01
ruled RETREAT release | 0.07 | 0
ruled RETREAT resign | 0 | -0.01
ruled SANCTION | -0.13 | 0.01
ruled SANCTION discontinue | 0 | -3
ruled SANCTION expel | 0.13 | 0
ruled SANCTION withdraw | 0.03 | -2.99
ruled THREATEN | 0 | -2.99
second country | 0.71 | 0.02
sentence before | -0.52 | 0.08
source | -0.08 | -2
spoken | 0.21 | 0.01
state | -0.33 | -0.08
stateless | -0.25 | -0.01
theirs | -0.13 | -0.09
theirs ACCUSE | 0.07 | 5.95
theirs ACCUSE allege | 0.07 | 0
theirs ACCUSE disapprove | 0 | -0.04
theirs ACCUSE investigate | 0 | -0.01
theirs AID | 0 | -0.01
theirs ASSAULT | 0 | 5.99
theirs ASSAULT crowd-control | 0 | -0.01
theirs COERCE | -0.2 | 5.99
theirs COERCE arrest | -0.2 | 0
theirs COERCE restrict | 0 | -0.01
theirs CONCEDE | 0 | 0.01
theirs MOBILIZE | 0 | 6
theirs RETREAT | 0 | 6
theirs SANCTION | 0 | 5.99
theirs SANCTION withdraw | 0 | -0.01
theirs SUPPORT | 0 | 6
unnamed | -0.68 | -0.01
