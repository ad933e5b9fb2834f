# REQUEST: appeals, demands, orders, calls for something.  Words only; what is asked for is no event of its own.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate

= REQUEST change 102
urge,exhort,implore,press,counsel,beseech/V  A=subj R=obj,on absorb
    + France urged Lebanon to form a government. ; FRA > LBN
    + Japan has pressed North Korea to abandon its nuclear programme. ; JPN > PRK
demand/V  A=subj R=of,from,comp.subj,obj absorb
    + Turkey demanded that Greece return the soldiers. ; TUR > GRC
demand/N  A=subj R=on,to,of
    + Russia's demands on Ukraine grew sharper. ; RUS > UKR
call_on/V  A=subj R=on,obj,comp.subj absorb
    + China called on the United States to end the trade war. ; CHN > USA
appeal/V  A=subj R=to,comp.subj absorb
    + The United Nations appealed to Syria to open the crossing. ; UNO > SYR
order/V  A=subj R=obj,comp.subj absorb comp:*
    + Egypt ordered its diplomats to leave. ; EGY > -
