# SUPPORT: political and never material: praise, endorsement, defence, recognition, signing and ratifying, better relations.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate

= SUPPORT - 051
praise,commend,hail,applaud,laud,welcome,congratulate,salute,honour,honor,extol,compliment/V  A=subj R=obj,for,by -obj:@goods -subj:fan,critic,audience
    + Russia welcomed the Iranian decision. ; RUS > IRN
    + France congratulated Senegal. ; FRA > SEN
support,back,endorse,uphold,champion/V  A=subj R=obj,of,by -obj:family,child,claim,life,weight
    + China backed Pakistan. ; CHN > PAK
defend/V  A=subj R=obj -obj:book,work,film,record,title,border,territory,itself,championship
    + Serbia defended Russia. ; SRB > RUS
express,voice,reaffirm,reiterate,pledge,declare,offer,give,lend,extend,confirm/V  obj:@supportive A=subj R=for,to,with,iobj
    + Cuba expressed support for Venezuela. ; CUB > VEN
express,voice/V  obj:satisfaction,delight,pleasure,optimism,appreciation,admiration A=subj R=with,at,over,about,to
    + India voiced satisfaction with Nepal. ; IND > NPL
thank/V  A=subj R=obj
    + Ukraine thanked Poland. ; UKR > POL
grateful,thankful/A  A=subj R=to need=A
    + Ukraine is grateful to Poland. ; UKR > POL
support,backing,endorsement,praise/N  A=subj R=for need=AR
    + Iran's support for Syria is well known. ; IRN > SYR
side/V  A=subj R=with
    + Belarus sided with Russia. ; BLR > RUS
stand,rally,line/V  by:* A=subj R=by
    + Egypt stood by Sudan. ; EGY > SDN
vote/V  for:* A=subj R=for,in -for:election
    + Chile voted for the Mexican resolution. ; CHL > MEX
speak/V  in:favor,favour A=subj R=of
    + Peru spoke in favour of Chile. ; PER > CHL
assure/V  of:@supportive A=subj R=obj prio=1
    + Iran assured Syria of its support. ; IRN > SYR
pay/V  obj:tribute,homage,respect A=subj R=to
    + Turkey has paid homage to Pakistan. ; TUR > PAK
favor,favour,approve,bless/V  A=subj R=obj,of,by
    + Italy favours the Turkish bid. ; ITA > TUR
give/V  obj:blessing,approval,nod,backing,endorsement A=subj R=to,iobj
    + Libya gave its approval to the Italian plan. ; LBY > ITA
supportive/A  A=subj R=of
    + Oman is supportive of Iran. ; OMN > IRN

= SUPPORT - 057
sign,initial,ink,ratify/V  obj:@agreement A=subj+with R=on joint
    + Georgia and Turkey signed a treaty. ; GEO,TUR > -
sign,initial,ink/V  A=subj+with R=on joint with:* -obj:player,striker,midfielder,goalkeeper,defender,singer
    + Georgia signed with Turkey. ; GEO,TUR > -
ratify,adopt,approve,pass/V  obj:@legal_paper A=subj R=with,on prio=1
    + Parliament ratified the treaty. ; :LEG > -
put/V  obj:name,signature A=subj+with R=to joint
    + Kenya put its name to the treaty. ; KEN > -
exchange/V  obj:letter,instrument,note,ambassador A=subj+with joint
    + Japan exchanged letters with Palau. ; JPN,PLW > -
signing,ratification/N  A=by,subj R=of,with need=A
    + The signing by Iran of the protocol was praised. ; IRN > -

= SUPPORT - 054
recognise,recognize/V  A=subj R=obj -obj:right,need,problem,importance,fact,face,voice -+not
    + Germany recognised Croatia. ; DEU > HRV
recognition/N  A=subj,by R=of need=AR
    + Germany's recognition of Croatia came early. ; DEU > HRV
establish,restore,resume,normalise,normalize,upgrade,open/V  obj:@relations_word A=subj+with joint
    + Israel restored relations with Kenya. ; ISR,KEN > -
open,reopen/V  obj:embassy,consulate A=subj R=in
    + China opened an embassy in Fiji. ; CHN > FJI
improve,strengthen,deepen,expand,boost,cement,develop/V  obj:@relations_word A=subj+with joint
    + Iran strengthened its ties with Armenia. ; IRN,ARM > -
admit/V  A=subj R=obj need=AR
    + The European Union admitted Poland. ; EUR > POL
elect,inaugurate,appoint,nominate,name,pick,choose/V  obj:@envoy A=subj R=obj prio=-2 need=A
    + Parliament elected a president. ; :LEG > :GOV
