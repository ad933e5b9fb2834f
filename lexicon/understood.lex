# What makes an actor the one that a clause leaves to the reader: weights by feature, for the open actor and the open recipient.
# The greatest sum among the candidates wins.  A feature with a type behind it counts for events of that type alone.
# src/what/understood.h says what the features are.  Written by train/understood.py (make parties); not to be edited by hand.
# Source: learnt from the project's coded dispatches.  Licence: CC BY 4.0
table understood
addressee | -0.43 | 0
armed | 2.1 | 0.03
army | 1.92 | 0.08
army ACCUSE | -0.26 | 0.01
army AGREE | -0.1 | 0.01
army AID | 0.85 | 0
army ASSAULT | 1.23 | 0.02
army COERCE | -0.23 | 0.01
army CONCEDE | -0.05 | 0.01
army MOBILIZE | 1.19 | 0
army REJECT | -0.05 | 0.01
army REQUEST | -0.64 | 0
army RETREAT | -0.31 | 0.01
army SANCTION | 0.45 | 0.01
army SUPPORT | -0.16 | 0
away | 0.49 | -0.27
before | 1.58 | 0.13
behind | 0.04 | 0.01
body | 1.39 | -0.17
civil | 1.21 | 0.15
counterpart | -0.19 | 4.28
court | 1.05 | 0.02
court ACCUSE | 0.7 | 0
court AGREE | -0.08 | 0
court ASSAULT | -0.17 | 0
court COERCE | 0.73 | 0
court MOBILIZE | -0.03 | 0
court REJECT | 0 | 0.01
court REQUEST | 0.05 | 0
court RETREAT | -0.01 | 0
court SANCTION | -0.15 | 0
court SUPPORT | 0 | 0.01
dateline | 0.65 | 0.98
first of country | 0.12 | -0.14
government | 1.74 | -0.17
government ACCUSE | -0.48 | 0
government AGREE | 1.14 | -0.02
government AID | 0.02 | 0.02
government ASSAULT | -0.27 | -0.02
government COERCE | 0.88 | -0.02
government CONCEDE | -0.18 | -0.03
government MOBILIZE | -0.29 | -0.02
government PROTEST | -0.02 | -0.04
government REJECT | 0.42 | 0.01
government REQUEST | -0.26 | -0.01
government RETREAT | 0.71 | -0.01
government SANCTION | 0.24 | -0.01
government SUPPORT | -0.17 | -0.02
governs | 1.72 | 0.02
group | 0.79 | 0.18
in clause | 1.4 | 0.04
in object | 0.25 | 0.07
in phrase | 0.47 | 0.01
in subject | 0.41 | 0.02
international | 0.69 | -0.37
latest | 2.29 | 0.03
lead | 0.74 | 0.31
main country | 0.71 | 1.12
mate | 0.44 | 0.16
near | -0.18 | 0.02
nobody | -4.99 | -0.02
nobody ACCUSE | 0 | -0.03
nobody AGREE | 0 | -0.01
nobody AID | 0 | -0.02
nobody ASSAULT | 14.99 | -0.01
nobody COERCE | 0 | 0.01
nobody CONCEDE | 0 | 0.01
nobody MOBILIZE | 0 | 0.04
nobody PROTEST | 17.99 | 0.03
nobody REJECT | 0 | -0.01
nobody REQUEST | 1.02 | -0.01
nobody RETREAT | 0 | 0.01
nobody SANCTION | 0 | -0.03
nobody SUPPORT | 1.02 | 0.01
often | 0.32 | 0.11
once | 0.6 | -0.09
opposition | 0.25 | 0.01
own | -0.48 | 0.21
own ACCUSE | -0.14 | -0.02
own AGREE | -0.12 | 0.03
own AID | -0.71 | 0
own ASSAULT | 0.84 | 0.05
own COERCE | 0.46 | 0.06
own CONCEDE | -0.05 | 0.07
own MOBILIZE | 0 | 0.01
own PROTEST | 0 | 0.01
own REQUEST | 0.14 | 0.02
own RETREAT | -0.01 | 0
own SANCTION | 0 | 0.01
own SUPPORT | -0.89 | -0.02
parliament | 0.84 | 0.03
person | 1.66 | -0.01
place | 1.14 | 0.35
police | 1.94 | 0.05
police ACCUSE | -0.31 | 0.01
police AGREE | -0.19 | 0.01
police ASSAULT | 1.05 | 0.01
police COERCE | 2.03 | 0.01
police MOBILIZE | -0.38 | 0
police PROTEST | 0 | 0.01
police REJECT | -0.04 | 0
police REQUEST | -0.46 | 0.01
police RETREAT | 0.46 | 0
police SANCTION | -0.23 | 0
press | -0.37 | 0
ruled | -0.29 | 0.33
ruled ACCUSE | -0.18 | 0.02
ruled AGREE | -0.35 | 0
ruled AID | -0.43 | 0
ruled ASSAULT | 1.28 | 0.02
ruled COERCE | -0.26 | 0.05
ruled CONCEDE | 0.05 | 0.01
ruled MOBILIZE | 0.03 | 0
ruled PROTEST | 0 | 0.05
ruled REJECT | 0 | 0.12
ruled REQUEST | -0.31 | 0.02
ruled RETREAT | 0.02 | 0.03
ruled SANCTION | -0.15 | 0.01
ruled THREATEN | 0 | 0.01
second country | 1.07 | -0.15
sentence before | 0.48 | 0.04
source | 0.05 | 0
spoken | -0.77 | -0.03
state | 0.42 | 0.03
stateless | -0.09 | -0.01
unnamed | 0.72 | -0.01
