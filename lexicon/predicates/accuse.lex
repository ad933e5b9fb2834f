# ACCUSE: criticism, condemnation, accusation, investigation, suits and charges.
# Source: written for this project after the PLOVER 2.0 draft and CAMEO 1.1b3.  Licence: CC BY 4.0
table predicate

= ACCUSE allege 112
accuse/V  A=subj R=obj
    + The United States accused Iran of hiding weapons. ; USA > IRN
blame/V  A=subj R=obj,on,for -on:@no_doer -on:weather,error,fault,heat,diet,football,traffic,age,jet,lack,luck,altitude,nerve
    + Turkey blamed Syria for the blast. ; TUR > SYR
    - Doctors in Chad blamed the deaths on a mosquito.
    - The Bulgarian premier blamed his poor marks on football.
suspect/V  A=subj R=obj -obj:problem,fungus,virus,mosquito,bacterium,fault,leak,cause
    + France suspects Russia of spying. ; FRA > RUS
    - Doctors in Chad suspect a fungus.
lay,put,pin,place,fix/V  obj:blame,responsibility,fault A=subj R=on,at,with
    + India laid the blame on Pakistan. ; IND > PAK
lay/V  to:* A=subj R=to
    + Kenya laid the incident to Somalia. ; KEN > SOM
lay/V  at:door A=subj R=at,obj
    + Sudan laid the raid at the door of Chad. ; SDN > TCD
point/V  obj:finger A=subj R=at
    + Lebanon pointed the finger at Syria. ; LBN > SYR
hold/V  comp:responsible,accountable A=subj R=obj,comp.subj
    + Israel holds Lebanon responsible for the rockets. ; ISR > LBN
charge,allege,claim,contend/V  comp:* A=subj R=comp.subj prio=-1 -comp:@mild -comp:rent,fee,fare,toll,euro,dollar,pound,franc,penny,extra
    + Sudan alleged that Chad had armed the rebels. ; SDN > TCD
level,make,hurl,bring,trade/V  obj:accusation,allegation,charge A=subj R=at,against,with
    + Iran levelled new accusations against Iraq. ; IRN > IRQ
accusation,allegation,charge,claim/N  A=subj R=against need=A -inf:*
    + Ukraine's accusations against Russia were heard in Geneva. ; UKR > RUS
    - France's claim to have invented the balloon is old.
denounce,brand,label,dub/V  comp:* A=subj R=obj,comp.subj
    + Iran branded Israel an occupier. ; IRN > ISR
implicate/V  A=subj R=obj
    + The United Nations implicated Syria in the attack. ; UNO > SYR

= ACCUSE disapprove 111
blast,slam,assail,scold,deride,censure,lash,attack,reprimand,upbraid,fault,deprecate,vilify,excoriate,flay,savage,pillory,admonish,ridicule,mock,belittle/V  A=subj R=obj -subj:@violent -obj:@building prio=-1 -obj:plate,problem,task,dish,bowl,food,meal,steak,lunch,work,question,puzzle,pile,marble,block,root,nerve,tissue,cell,metal,sum,homework,crossword,stain,weed,wall,mountain,cake,himself,herself
    + Russia slammed the United States. ; RUS > USA
    - The Italian ambassador attacked a plate of oysters.
condemn,denounce,deplore,criticize,criticise,lambast,lambaste,decry,castigate,berate,rebuke,chide/V  A=subj R=obj,for -subj:engineer,inspector,surveyor,vet,gardener
    + Turkey condemned Israel. ; TUR > ISR
    + China criticised Japan's decision. ; CHN > JPN
lash_out,hit_out/V  A=subj R=at,against
    + Iran lashed out at the United States. ; IRN > USA
grumble,gripe,fume,seethe,rail,inveigh/V  A=subj R=at,about,against,over,to
    + Italy grumbled about Germany. ; ITA > DEU
complain/V  A=subj R=about,of,to,against,comp.subj -of:@no_stake -of:pain,nausea,symptom,dizziness,fatigue -about:noise,food,heat,cold,draught,service,coffee,smell,traffic,wine,pain,weather,bed,pillow
    + Jordan complained to Israel about the digging. ; JOR > ISR
    - The Dutch queen complained of a headache.
    - The Dutch envoy complained about the coffee.
protest/V  A=subj R=to,against,at,obj -subj:@crowd -in:street,square -obj:innocence,love,ignorance
    + China protested to Japan over the visit. ; CHN > JPN
    - The Georgian choir protested its love.
lodge,file,make,deliver,hand/V  obj:protest,complaint,demarche A=subj R=with,to,against
    + South Korea lodged a protest with Japan. ; KOR > JPN
summon/V  A=subj R=obj
    + Egypt summoned the Italian ambassador. ; EGY > ITA
express,voice,convey,state,register,raise/V  obj:concern,worry,alarm,dismay,regret,disappointment,outrage,anger,dissatisfaction,unease,reservation,displeasure,indignation,misgiving,doubt,objection A=subj R=at,about,over,to,with
    + Germany expressed concern about Hungary. ; DEU > HUN
have/V  obj:concern,concerns,misgiving,objection,reservation A=subj R=over,about,at,with,to
    + Japan has concerns about the Chinese fleet. ; JPN > CHN
object/V  A=subj R=to
    + Serbia objected to the Croatian plan. ; SRB > HRV
criticism,condemnation,denunciation,rebuke,censure,complaint/N  A=subj R=of,against need=A
    + China's criticism of Australia grew louder. ; CHN > AUS
critical/A  A=subj R=of need=AR
    + Britain is critical of Zimbabwe. ; GBR > ZWE
call,brand,label,dub,term,style/V  next:@insult A=subj R=obj,comp.subj
    + Syria called Israel a liar. ; SYR > ISR
describe,characterize,characterise,denounce,condemn,dismiss,portray,regard,see/V  as:@insult A=subj R=obj
    + Iran described Israel as a criminal. ; IRN > ISR
disown/V  A=subj R=obj
    + Iran disowned the Iraqi militia. ; IRN > IRQ
send/V  for:ambassador,envoy,charge,attache A=subj R=for
    + Iran sent for the Pakistani ambassador. ; IRN > PAK
violate,trample,breach,flout/V  A=speaker! R=subj!
    + Jordan said that Israel violated the treaty. ; JOR > ISR
take/V  obj:issue,exception A=subj R=with,to
    + Poland took issue with Germany. ; POL > DEU
find/V  obj:fault A=subj R=with
    + Moscow found fault with Georgia. ; RUS > GEO
speak_out/V  A=subj R=against
    + Norway spoke out against Myanmar. ; NOR > MMR
distance/V  A=subj R=from
    + Italy distanced itself from Austria. ; ITA > AUT

concerned,worried,alarmed,dismayed,shocked,appalled,outraged,angry,unhappy,disappointed,furious/A  A=subj R=at,about,by,over,with need=A -about:@no_stake -about:dog,weather,pension,price,money,job,exam,weight,health,future,age
    + Germany is concerned about Hungary. ; DEU > HUN
    - The Chadian minister was worried about his dog.
provocative,illegal,unacceptable,irresponsible,shameful,disgraceful,criminal,barbaric,hypocritical,immoral/A  A=speaker! R=subj
    + Japan said that the North Korean launch was provocative. ; JPN > PRK

call_in/V  obj:ambassador,envoy,charge,diplomat A=subj R=obj
    + The ministry in Cairo called in the Italian ambassador. ; EGY:GOV > ITA

= ACCUSE investigate 090
examine/V  obj:accusation,allegation,charge,claim,complaint,evidence,report A=subj R=against,obj
    + A Spanish judge examined charges against Chile. ; ESP > CHL
open,begin,launch,start/V  obj:case,proceedings,trial A=subj R=against,into,of
    + Italy opened a case against Egypt. ; ITA > EGY
investigate,probe/V  A=subj R=obj,comp.subj -subj:scientist,researcher,biologist,physicist,astronomer,botanist,geologist,archaeologist,doctor,historian
    + The United Nations is investigating Syria. ; UNO > SYR
    - Danish biologists investigated a lake in Greenland.
open,launch,begin,start,order,announce,set,appoint,conduct/V  obj:investigation,inquiry,enquiry,probe A=subj R=into,against,of
    + Kenya opened an inquiry into Uganda. ; KEN > UGA
investigation,inquiry,enquiry,probe/N  A=subj R=into,of,against need=A -+space,lunar,mars,solar,venus,moon,temperature
    + Spain's investigation into Russia went on. ; ESP > RUS
question,interrogate/V  A=subj R=obj subj:@police
    + Police questioned three Russian sailors. ; :COP > RUS
look/V  into:allegation,claim,report,charge,complaint A=subj R=into
    + The International Criminal Court looked into reports from Libya. ; IGO > LBY

= ACCUSE allege 116
charge,indict,prosecute,arraign/V  A=subj R=obj -comp:* -obj:@money -obj:phone,telephone,battery,car,laptop,razor -+down,up
    + Norwegian prosecutors charged a Russian sailor with murder. ; NOR > RUS
    - The Chad embassy charges 40 euros for a visa.
sue/V  A=subj R=obj
    + Ukraine sued Russia in The Hague. ; UKR > RUS
try/V  subj:court,tribunal,judge,prosecutor A=subj R=obj need=R
    + A military court tried three Kenyans. ; :JUD > KEN
    - French judges tried the new cafeteria.
take/V  to:court A=subj R=obj
    + Nicaragua took Colombia to court. ; NIC > COL
file,bring,lodge/V  obj:suit,lawsuit,case,complaint,charge,petition A=subj R=against,with
    + Gambia filed a case against Myanmar. ; GMB > MMR
lawsuit,suit,indictment/N  A=subj R=against need=A
    + Guyana's suit against Venezuela was heard. ; GUY > VEN
impeach/V  A=subj R=obj
    + Parliament impeached the president. ; :LEG > :GOV
