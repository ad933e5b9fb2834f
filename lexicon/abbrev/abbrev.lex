# Abbreviations that are written with a stop, by what follows them.
# title: goes before a name or a thing's name; the stop never ends a sentence before a capital ("Gen. Dunford", "St. Petersburg").
# month: goes before a number or a year; weekdays too.
# number: is short only before a number ("No. 2"); otherwise a word.
# suffix: follows a name; the stop ends a sentence only before a word that often begins one.
# time: ends one before a capital, unless a zone or a day follows ("5 p.m. EST").
# etc: ends one before every capital, so units of measure.
# Written with a capital, the capital is asked for.  Initials ("J.") and letters with stops between ("U.S.", "D.C.") need no entry.
# Source: written by hand for this project from general knowledge and checked against UD English EWT and GUM.
table abbrev
A.D.; B.C.; C.E.; B.C.E. | suffix
Abp.; Adj.; Adjt.; Adm.; Admr. | title
Ala.; Alta.; Ariz.; Ark.; Cal.; Calif.; Colo.; Conn.; Fla.; Ga.; Ill.; Ind.; Kan.; Kans.; Ky.; La.; Md.; Mich.; Minn.; Mo.; Mont.; Neb.; Nebr.; Nev.; Okla.; Ont.; Ore.; Pa.; Penn.; Que.; Sask.; Tenn.; Tex.; Va.; Vt.; Wash.; Wis.; Wyo. | suffix
Amb.; Archbp.; Atty.; Attys.; Bp.; Const.; Cst.; Det.; Rt. | title
Apr.; Aug.; Dec.; Feb.; Jan.; Jul.; Jun.; Mar.; Nov.; Oct.; Sep.; Sept. | month
Arr.; Arrv.; Dep. | suffix
Art.; Arts.; Ch.; Cl.; Eq.; Ex.; Fig.; Figs.; No.; Nos.; Nr.; Op.; Para.; Paras.; Pt.; Sec.; Sect.; Tel.; Vol.; Vols. | number
Ass'n.; Assn.; Ave.; Bldg.; Blvd.; Dept.; Dist.; Div.; Hwy.; Intl.; Int'l.; Mfg.; Natl.; Nat'l.; Pkwy.; Rd. | suffix
Asst.; Ass't.; Assoc.; Dep.; Exec.; Insp.; Supt. | title
Bhd.; Bros.; Cie.; Co.; Corp.; Corps.; Cos.; Inc.; Ltd.; Ltda.; Pty.; Sdn.; Univ. | suffix
Brig.; Bvt.; Capt.; Cdr.; Cmdr.; Cmdt.; Col.; Cols.; Comdr.; Comdt.; Commr.; Cpl.; Ens.; Gen.; Gens.; Lieut.; Lt.; Lts.; Maj.; Majs.; Pfc.; Pte.; Pvt.; Sgt.; Sgts.; Spc.; Spec. | title
Cong.; Congs.; Gov.; Govs.; Hon.; Pres.; Rep.; Reps.; Sen.; Sens. | title
Dr.; Drs.; M.; Messrs.; Mlle.; Mme.; Mmes.; Mr.; Mrs.; Ms.; Prof.; Profs. | title
Eng.; Engr.; Esq.; Jr.; Jnr.; Sr.; Snr. | suffix
Fr.; Mgr.; Msgr.; Rev.; Revd.; Sra.; Srta. | title
Fri.; Mon.; Sat.; Sun.; Thu.; Thur.; Thurs.; Tue.; Tues.; Wed.; Weds. | month
Ft.; Mt.; Mts.; Pto.; Pt.; St.; Sta.; Ste.; Sto. | suffix
P.S.; Attn. | title
Rs. | number
a.k.a.; c.f.; cf.; e.g.; eg.; i.e.; ie.; v.; viz.; vs.; v.s. | title
a.m.; p.m. | time
al.; arrv.; dept.; ed.; eds.; ext.; govt.; incl.; esp.; min.; mins.; misc.; plc.; repr.; resp.; ret.; sec.; secs.; temp.; trans. | suffix
approx.; ca.; c.; circa. | title
bn.; bln.; cm.; ft.; gal.; ha.; hr.; hrs.; kg.; km.; lb.; lbs.; mi.; mln.; mn.; mph.; oz.; tn.; yd.; yds.; yr.; yrs. | etc
ch.; est.; fig.; no.; nos.; p.; par.; para.; pop.; pp.; ref.; tel.; vol.; vols. | number
etc. | etc
sq. | suffix
