# AGREE: willingness or commitment to cooperate, promised, offered or agreed; deals.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate

= AGREE - 030
agree/V  A=subj+with R=comp.with,comp.to,on joint absorb -with:assessment,view,opinion,decision,verdict,statement,criticism
    + India and Pakistan agreed to build a bus line. ; IND,PAK > -
    + Russia agreed with Turkey on a pipeline. ; RUS,TUR > -
    - The critics agreed with the verdict on the film.
consent/V  A=subj R=to,comp.to,comp.obj absorb
    + Jordan consented to the Syrian request. ; JOR > SYR
promise,pledge,undertake,commit/V  A=subj R=iobj,obj,to,comp.to,comp.obj,for absorb -obj:@revengeful
    + Japan pledged to help Indonesia. ; JPN > IDN
    + Germany promised Poland a loan. ; DEU > POL
offer/V  A=subj R=to,iobj,comp.in,comp.to,comp.obj,comp.with,with,for,obj absorb -obj:resignation
    + Egypt offered to mediate in Sudan. ; EGY > SDN
    + Kuwait offered Iraq a loan. ; KWT > IRQ
accept/V  obj:@proposal A=subj R=from,by,of,obj,for
    + Serbia accepted the Russian plan. ; SRB > RUS
settle/V  A=subj+with R=on,for -obj:* -obj:score -in:home,house,town joint
    + Chile settled with Peru. ; CHL,PER > -
settle/V  obj:dispute,quarrel,row,difference,conflict,question A=subj+with joint
    + Argentina settled its dispute with Chile. ; ARG,CHL > -
reach,strike,seal,clinch,conclude,broker,forge,hammer,finalize,finalise,secure,cut/V  obj:@agreement A=subj+with R=on,over joint
    + Iran struck a deal with China. ; IRN,CHN > -
come/V  to:terms,agreement,understanding,settlement A=subj+with joint
    + Greece has come to an agreement with Turkey. ; GRC,TUR > -
shake/V  obj:hand A=subj+with joint
    + Cuba and the United States shook hands on a deal. ; CUB,USA > -
ready,willing,prepared,eager,keen,poised/A  inf:* A=subj R=with,comp.with,comp.to,comp.obj absorb -+not
    + Syria is ready to talk to Israel. ; SYR > ISR
ready,willing,prepared/A  for:@cooperative_noun A=subj R=with,for -+not
    + Armenia is ready for peace. ; ARM > -
agreement,deal,accord,pact/N  A=subj+with+between R=on,over joint need=A prio=-1
    + An agreement between Libya and Malta was in sight. ; LBY,MLT > -
promise,pledge,offer,commitment/N  A=subj R=to need=AR absorb
    + China renewed its offer to Pakistan. ; CHN > PAK
assure/V  A=subj R=obj,iobj absorb
    + The United States assured Poland of its help. ; USA > POL
give/V  obj:assurance,guarantee,pledge,promise,word,undertaking A=subj R=to,iobj
    + Russia gave Ukraine a guarantee. ; RUS > UKR
win,obtain,secure,extract/V  obj:promise,pledge,assurance,guarantee,commitment A=from,by R=subj
    + Ukraine won a promise from Poland. ; POL > UKR
invite/V  A=subj R=obj,to -to:dinner,party
    + Cuba invited the American senators. ; CUB > USA
