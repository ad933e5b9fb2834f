# CONSULT: meetings, talks, calls, visits, mediation, negotiation.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate

= CONSULT - 040
meet/V  A=subj+obj+with joint -obj:deadline,target,demand,requirement,need,condition,cost,criterion,standard,goal,expectation,challenge -subj:@meeting,team,side
    + France met Germany in Paris. ; FRA,DEU > -
    + The Turkish minister met with the Greek ambassador. ; TUR,GRC > -
    - Turkey met the deadline.
talk,speak/V  with:* A=subj+with joint -with:reporter,journalist,newspaper,television,radio,agency,accent,voice
    + Kuwait spoke with Qatar. ; KWT,QAT > -
confer,consult,negotiate,parley,bargain,haggle/V  A=subj+with joint
    + Chad conferred with Sudan. ; TCD,SDN > -
    + Iran is negotiating with the European Union. ; IRN,EUR > -
discuss/V  A=subj+with joint with:*
    + Norway discussed fish with Russia. ; NOR,RUS > -
hold,open,begin,start,resume,restart,conclude,end,have/V  obj:@meeting A=subj+with joint
    + China held talks with Vietnam. ; CHN,VNM > -
talk,negotiation,consultation,dialogue,discussion,meeting/N  A=between+with+subj+of joint need=A
    + Armenia welcomed the talks between Russia and Georgia. ; RUS,GEO > -
sit/V  +down A=subj+with joint
    + Israel sat down with Jordan. ; ISR,JOR > -
brief/V  A=subj R=obj
    + The American envoy briefed the Saudi king. ; USA > SAU
sound_out/V  A=subj R=obj
    + Britain sounded out Egypt. ; GBR > EGY

= CONSULT visit 042
visit,tour/V  A=subj! R=obj,in subj:@envoy -obj:exhibition,museum,grave,tomb,shrine,temple,website,doctor,hospital,school,factory,relative,family,friend
    + The Chinese premier visited India. ; CHN > IND
fly,travel,head,go,come,return,journey,drive,sail,depart,arrive,land,jet/V  A=subj! R=to,for,into,in,at to:#place subj:@envoy
    + The French minister flew to Morocco. ; FRA > MAR
    - Tourists flew to Morocco.
fly,travel,head,go,come,arrive,land,jet/V  A=subj! R=to,into,in,at in:#place subj:@envoy
    + The Polish president arrived in Ukraine. ; POL > UKR
fly_in/V  A=subj! R=from,to subj:@envoy need=A
    + The Polish president flew in. ; POL > -
receive,host,welcome/V  A=obj! R=subj obj:@envoy
    + Egypt received the Syrian minister. ; SYR > EGY
pay/V  obj:visit A=subj R=to
    + Japan paid a visit to Iran. ; JPN > IRN
visit,trip,tour/N  A=subj,by R=to,of,in need=AR
    + The Italian minister's visit to Libya ended. ; ITA > LBY

= CONSULT phone 041
telephone,phone,ring,call/V  A=subj R=obj obj:@envoy
    + The Russian president telephoned the American president. ; RUS > USA
speak,talk/V  by:phone,telephone A=subj+with+to joint prio=1
    + Turkey spoke with Iran by telephone. ; TUR,IRN > -
call,conversation,talk/N  +phone,telephone A=subj+with+between+to joint need=A
    + A phone call between Israel and Egypt settled it. ; ISR,EGY > -
place/V  obj:call A=subj R=to
    + Brazil placed a call to Argentina. ; BRA > ARG

= CONSULT third-party 045
mediate,shuttle,arbitrate/V  A=subj R=between,in,with
    + Norway mediated between Israel and Syria. ; NOR > ISR,SYR
bring/V  +together A=subj R=obj
    + Qatar brought Sudan and Chad together. ; QAT > SDN,TCD
broker/V  A=subj R=between,with,in obj:@agreement prio=1
    + Egypt brokered a truce between Israel and Hamas. ; EGY > ISR,PSE

= CONSULT multilateral 046
attend/V  obj:conference,summit,meeting,talk,session A=subj+with joint
    + Kenya attended the summit. ; KEN > -
gather,convene,assemble/V  A=subj+with joint subj:@envoy in:*
    + Arab leaders and the Egyptian president gathered in Cairo. ; EGY > -
summit/N  A=subj+of+between+with joint need=A
    + A summit between India and Pakistan ended. ; IND,PAK > -
