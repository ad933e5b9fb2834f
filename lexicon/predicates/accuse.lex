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
denounce,label,dub/V  comp:* A=subj R=obj,comp.subj -next:operation
    + The Pakistani premier dubbed the Indian truce a sell-out. ; PAK > IND
    - The army dubbed the march Operation Dawn.
implicate/V  A=subj R=obj
    + The United Nations implicated Syria in the attack. ; UNO > SYR
attack,raid,bombing,plot,killing,blast,coup,violence,murder,assassination,hack,hacking,poisoning,sabotage,bomb,strike,massacre,cyberattack,breach,riot,abduction,shooting,unrest,explosion,kidnapping/N  +behind be:* A=speaker! R=be prio=3
    + India said that Pakistan was behind the attack. ; IND > PAK
    - The trees behind the raid gave cover.
harbour,harbor,shelter,arm,bankroll,finance,fund,sponsor,train,abet,equip,shield,back,support,aid,direct/V  obj:@outlaw A=speaker! R=subj! prio=3
    + Colombia said that Venezuela was harbouring rebels. ; COL > VEN
    - Venezuela is sheltering refugees, Colombia said.
mastermind,orchestrate,instigate,foment,engineer,stage,incite/V  A=speaker! R=subj! prio=1
    + Jordan said that Syria had orchestrated the riots. ; JOR > SYR
rig,steal,falsify,fix/V  obj:election,vote,ballot,box,result,poll A=speaker! R=subj,in prio=2
    + The Angolan opposition said that the ruling party had rigged the vote. ; AGO > AGO
    - The thief had rigged the lock.
lie,cheat,meddle,interfere,collude,connive/V  A=speaker! R=subj! prio=1
    + Poland said that Russia was meddling in the vote. ; POL > RUS
attribute,trace,link,tie,ascribe/V  to:#party obj:@misdeed A=subj R=to
    + South Korea attributed the cyber attack to North Korea. ; KOR > PRK
    - Doctors attributed the death to the heat.
point/V  as:culprit,source,perpetrator,mastermind,author A=subj R=to,at prio=1
    + Washington pointed to Iran as the culprit. ; USA > IRN
see,detect/V  obj:hand,fingerprint,shadow A=subj R=of
    + Lebanon saw the hand of Syria in the killing. ; LBN > SYR
report/V  to:council,police,commission,court,prosecutor,tribunal,watchdog,agency A=subj R=obj
    + Greece reported Turkey to the Security Council. ; GRC > TUR
refer,denounce/V  to:council,court,prosecutor,tribunal A=subj R=obj,of
    + The U.N. agency referred Iran to the Security Council. ; UNO > IRN
allege,claim/V  obj:@misdeed A=subj R=by,against,of,in,at
    + The opposition alleged massive fraud by the Kenyan government. ; :OPP > KEN
    - The passenger claimed damage to her bag.
speak,complain,talk,tell/V  of:@misdeed A=subj R=by,against,in prio=1
    + Bolivia spoke of genocide in Peru. ; BOL > PER
    - The poet spoke of roses in the night.
suspicion/N  A=subj,in R=of,on,over need=AR
    + Turkey's suspicions of Syria grew. ; TUR > SYR
fault/N  be:* A=speaker! R=be.of,be,poss prio=1
    + The crisis was the fault of Chad, Sudan said. ; SDN > -
lie,rest/V  subj:blame,responsibility,fault A=speaker! R=with! prio=2
    + The blame lies with Chad, Sudan said. ; SDN > TCD
say,state,insist,claim,assert,believe,conclude,contend,maintain/V  comp:@offend A=subj R=comp.subj,comp.by! -comp.subj:@pronoun -subj:@outlet prio=-1
    + The monitors said that Serbian officers had rigged the vote. ; - > SRB
    - The monitors said that the rain had flooded the town.
insinuate,imply,hint/V  comp:* A=subj R=comp.subj! -comp:@mild
    + Chad hinted that Libya had armed the rebels. ; TCD > LBY
finger,incriminate/V  A=subj R=obj -obj:ball
    + The report fingered a Syrian general. ; - > SYR
throw,cast/V  obj:suspicion,blame,aspersion A=subj R=on
    + Chad cast suspicion on Libya. ; TCD > LBY
tar,paint,depict/V  as:terrorist,aggressor,villain,enemy,criminal A=subj R=obj
    + Georgia painted Russia as the aggressor. ; GEO > RUS
use,exploit/V  comp:wreck,destabilise,destabilize,undermine,sabotage A=speaker! R=subj!
    + The U.N. envoy said that Malian rebels used the drought to undermine the census. ; UNO > MLI
lie,lay/V  next:door of:* A=subj R=of,at,obj
    + Sudan laid the raid at the door of Chad. ; SDN > TCD
    + The Kenyans lay the raid at the door of Somalia. ; KEN > SOM
trace/V  subj:#party to:#party A=subj R=to -obj:root,origin,ancestry,ancestor,descent
    + Israel traced the weapons to Iran. ; ISR > IRN
    - The Turkish singer traces his ancestry to Syria.
responsible,culpable,guilty,complicit/A  for:@misdeed A=speaker! R=subj! prio=1
    + London said that Russia was responsible for the attack. ; GBR > RUS
    - The minister is responsible for trade, London said.
link,tie,connect/V  to:@misdeed A=speaker,subj R=obj
    + A Delhi judge linked Pakistani agents to the attack. ; IND > PAK
have/V  obj:blood on:hand A=speaker! R=subj! prio=2
    + Jordan said that Syria had blood on its hands. ; JOR > SYR
name,identify,list/V  as:suspect,culprit,perpetrator,mastermind A=subj R=obj
    + Jordan named a Syrian general as the culprit. ; JOR > SYR
charge,allege,claim,contend/V  comp:plan comp.comp:flee,escape,attack,bomb,kill,overthrow,topple,invade,strike,murder,blow,disrupt,seize,sabotage,rig,steal A=subj R=comp.subj
    + Sudan alleged that Chad planned to attack the oil wells. ; SDN > TCD
find,conclude,establish,determine/V  subj:auditor,investigator,commission,panel,inquiry,prosecutor,committee,inspector,tribunal comp:pocket,steal,embezzle,bribe,kill,torture,massacre,rig,forge,falsify,divert,siphon,launder,poison,abduct,rape,shoot,execute,plunder,cheat,defraud,conspire,collude,violate,breach,smuggle A=subj R=comp.subj prio=1
    + The auditors found that the Liberian minister had pocketed the money. ; - > LBR
    - The auditors found that the Liberian minister had retired.
insist,maintain,contend/V  comp:plot,cheat,rig,steal,lie,conspire,sabotage,meddle,arm,bankroll,provoke,stage,violate,falsify,poison,spy,orchestrate,mastermind,sponsor,shelter,harbour,harbor,bug A=subj R=comp.subj,comp.by need=AR prio=3 -comp.subj:@pronoun -subj:@outlet
    + Pakistan insists that the Americans plotted the raid. ; PAK > USA
say/V  comp:fail comp.subj:commission,government,state,ministry,authority,army,police,council,company,minister,premier subj:judge,court,prosecutor,opposition,watchdog,auditor,observer,inquiry,commission A=subj R=comp.subj prio=2
    + The judge said the Kenyan government had failed to hold the vote properly. ; :JUD > KEN

= ACCUSE allege 1121
accuse/V  of:corruption,fraud,graft,bribery,embezzlement,theft,smuggling,trafficking,laundering,rigging A=subj R=obj prio=1
    + Italy accused a Swiss banker of graft. ; ITA > CHE
accuse/V  comp:steal,cheat,embezzle,rig,bribe,smuggle,launder,defraud A=subj R=obj,comp.subj prio=1
    + Kenya accused Uganda of smuggling coffee. ; KEN > UGA

= ACCUSE allege 1122
accuse/V  of:abuse,torture,repression,persecution,discrimination,violation A=subj R=obj prio=1
    + Norway accused Myanmar of torture. ; NOR > MMR
accuse/V  comp:torture,persecute,abuse,oppress,mistreat,repress,silence,jail A=subj R=obj,comp.subj prio=1
    + Norway accused Myanmar of repressing monks. ; NOR > MMR

= ACCUSE allege 1123
accuse/V  of:aggression,attack,invasion,violation,incursion,shelling,interference,meddling A=subj R=obj prio=2
    + Georgia accused Russia of aggression. ; GEO > RUS
accuse/V  comp:attack,shell,invade,bomb,fire,meddle,interfere,occupy,violate,arm,kill,launch A=subj R=obj,comp.subj prio=1
    + Georgia accused Russia of shelling a village. ; GEO > RUS

= ACCUSE allege 1124
accuse/V  of:genocide,atrocity,massacre,crime,cleansing A=subj R=obj prio=1
    + Rwanda accused Congo of genocide. ; RWA > COD

= ACCUSE allege 1125
accuse/V  of:espionage,spying,treason,subversion,sabotage A=subj R=obj prio=1
    + Cuba accused an American diplomat of espionage. ; CUB > USA
accuse/V  comp:spy,plot,conspire,sabotage,hack,destabilise,destabilize A=subj R=obj,comp.subj prio=1
    + Cuba accused the United States of plotting a coup. ; CUB > USA

= ACCUSE allege 115
launch,take,begin,start,pursue,bring/V  obj:action obj.adj:legal,judicial A=subj R=against need=A prio=1
    + The European Commission launched legal action against Hungary. ; EUR > HUN
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
press,bring,file,lay,prefer,level/V  obj:charge,indictment,proceeding,proceedings subj:prosecutor,attorney,police,court,judge,state,authority,tribunal A=subj R=against,of prio=2
    + Prosecutors pressed charges against the Israeli premier. ; :JUD > ISR
press/V  obj:charge A=subj R=against prio=1
    + A British widow pressed charges against a Turkish minister. ; GBR > TUR
lodge,file,bring,make,submit/V  obj:complaint,case,suit,petition next:organization,organisation,court,tribunal,wto,commission,council,hague A=subj R=against,over prio=1
    + China lodged a complaint against Australia with the court in Geneva. ; CHN > AUS
haul,drag,bring/V  into:court,dock A=subj R=obj prio=1
    + Kenya dragged Somalia into court. ; KEN > SOM
drag,bring,take/V  before:court,tribunal,judge,panel,council A=subj R=obj prio=1
    + Costa Rica took Nicaragua before a tribunal. ; CRI > NIC
take/V  to:tribunal,arbitration,wto A=subj R=obj prio=1
    + Poland took Germany to arbitration. ; POL > DEU
go/V  on:trial A=in R=subj need=R
    + A Turkish editor went on trial. ; - > TUR
stand,face/V  obj:trial,indictment,impeachment,lawsuit,prosecution A=in,from R=subj need=R
    + The former Chadian president stood trial in Senegal. ; SEN > TCD
face/V  obj:charge,accusation,allegation A=from,in R=subj need=R
    + A Danish banker faces charges in Estonia. ; EST > DNK
put/V  on:trial A=subj R=obj
    + Iran put three Kurdish editors on trial. ; IRN > IRN
seek,urge/V  obj:impeachment,prosecution,indictment A=subj R=of,against
    + The opposition sought the impeachment of the Peruvian president. ; :OPP > PER
prosecution,arraignment/N  of:#party A=by,subj R=of need=R
    + The prosecution of the Peruvian president split the parties. ; - > PER
vote/V  comp:impeach,indict,censure A=subj R=comp.obj absorb prio=2
    + Deputies voted to impeach the Peruvian president. ; :LEG > PER
institute,initiate,open,begin,launch,start,bring/V  next:proceedings,proceeding next:legal,criminal,disciplinary,infringement,impeachment,court A=subj R=against,of prio=1
    + The European Commission launched infringement proceedings against Hungary. ; EUR > HUN
    - The court launched a magazine.
appeal,complain/V  to:court,tribunal,commission A=subj R=against,about prio=1
    + Greece complained to a court about Turkey. ; GRC > TUR
challenge,contest,dispute,fight/V  obj:law,decree,ban,result,election,ruling,verdict,order,decision before:@court A=subj R=obj.of,of,obj,before prio=1
    + Malta challenged the ban before an Italian court. ; MLT > ITA
challenge,contest,dispute,fight/V  obj:law,decree,ban,result,election,ruling,verdict,order,decision in:@court A=subj R=obj.of,of,obj,in prio=1
    + Malta challenged the Italian ban in court. ; MLT > ITA

= ACCUSE disapprove 111
consider,deem,find,judge,think/V  comp:@insult A=subj R=obj,comp.subj need=AR -obj:themselves,himself,herself,itself
    + Germany considers the law of Poland a disgrace. ; DEU > POL
express,voice/V  obj:regret obj.over:complaint,decision,move,ruling,refusal,step,vote,measure,sanction,tariff,expulsion A=subj R=obj.over need=A prio=3
    + Norway expressed regret over the Russian decision. ; NOR > RUS
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
call,brand,label,dub,term,style/V  next:@insult prio=1 A=subj R=obj,comp.subj
    + Syria called Israel a liar. ; SYR > ISR
describe,characterize,characterise,denounce,condemn,dismiss,portray,regard,see/V  as:@insult A=subj R=obj
    + Iran described Israel as a criminal. ; IRN > ISR
disown/V  A=subj R=obj
    + Iran disowned the Iraqi militia. ; IRN > IRQ
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
draw,attract,provoke,spark,prompt,trigger,elicit,earn,face,meet/V  next:@criticism A=from,by,among,in R=subj -subj:goal prio=1
    + The raid drew sharp criticism from Turkey. ; TUR > -
    - The raid drew praise from Turkey.
come/V  under:criticism A=from,by R=subj
    + Hungary came under criticism from Sweden. ; SWE > HUN
come/V  under:fire,attack for:* A=from,by R=subj prio=3
    + Hungary came under fire from Sweden for its laws. ; SWE > HUN
anger,outrage,infuriate,appal,appall,dismay,alarm,irk,offend,displease,enrage,shock,upset,incense,unsettle,rile/V  obj:#party A=obj R=subj,by,over,at subj:@deed
    + Malaysia was angered by the Singaporean decision. ; MYS > SGP
    + The Singaporean decision angered Malaysia. ; MYS > SGP
    - The storm alarmed Malaysia.
troubled,upset,disturbed,aghast,incensed,indignant,irate,displeased,irked,annoyed,irritated,frustrated,uneasy,horrified,saddened,dissatisfied/A  A=subj R=at,about,by,over,with need=A
    + The United States is deeply troubled about Egypt. ; USA > EGY
trouble,disturb,concern,worry/V  obj:#party A=obj by:* R=by,subj,about,over need=AR
    + The United States was troubled by the Egyptian verdict. ; USA > EGY
take/V  obj:aim,swipe,dig,potshot,shot,jab A=subj R=at need=AR
    + Brazil's president took a swipe at the United States. ; BRA > USA
    - The Brazilian hunter took aim at the deer.
heap,pour/V  obj:scorn,ridicule,contempt,blame,abuse A=subj R=on,over
    + Russia's foreign minister poured scorn on the American report. ; RUS > USA
bristle,chafe,sneer,scoff,snipe/V  A=subj R=at,against -at:@proposal
    + Indonesia bristled at the Australian remarks. ; IDN > AUS
sound,raise/V  obj:alarm A=subj -subj:guard,watchman R=over,about,at,in prio=1
    + Sweden raised the alarm over Egypt. ; SWE > EGY
attack,assault,tirade,broadside,diatribe,outburst,salvo/N  +verbal,scathing,blistering,stinging,withering,bitter,furious,vitriolic,scornful A=subj,by R=on,against,at need=A prio=4
    + Zimbabwe's president launched a scathing attack on Britain. ; ZWE > GBR
tirade,diatribe,broadside,invective/N  A=subj,by R=on,against,at need=A
    + Cuba's tirade against Spain went on. ; CUB > ESP
have/V  next:harsh,sharp,tough,stern for:* A=subj R=for
    + Norway had harsh words for Myanmar. ; NOR > MMR
reserve/V  obj:criticism,scorn,anger,ire A=subj R=for
    + Norway reserved its scorn for Myanmar. ; NOR > MMR
take/V  to:task A=subj R=obj
    + The European Union took Hungary to task. ; EUR > HUN
call_out/V  A=subj R=obj need=AR -obj:@troops -obj:name
    + Canada called out China. ; CAN > CHN
single_out/V  for:criticism,blame,censure A=subj R=obj
    + Amnesty singled out Iran for criticism. ; NGO > IRN
reproach,insult,taunt,lament,bemoan,disparage,impugn,malign,denigrate,revile,decry,bash,rap,trash,rubbish,pan,slate,scorn,deride,abhor,lecture,harangue,blister,skewer,heckle,humiliate/V  obj:#party A=subj R=obj -subj:@violent prio=-2
    + Cuba taunted Spain. ; CUB > ESP
reproach,lament,bemoan,decry,scorn,deride,abhor,rap,rubbish,lambast,savage,pillory/V  obj:policy,decision,law,plan,move,ruling,verdict,stance,conduct,handling,record,treatment,bill,decree,raid,killing,arrest,crackdown,attack A=subj R=of,by,in,obj
    + Norway deplored and rapped the Burmese crackdown. ; NOR > MMR
cry/V  obj:foul A=subj R=over,at
    + Poland cried foul over the German plan. ; POL > DEU
cast/V  obj:doubt A=subj R=on
    + Russia cast doubt on the American report. ; RUS > USA
question/V  obj:legitimacy,motive,fairness,sincerity,legality,impartiality,credibility,commitment,wisdom,independence A=subj R=of,obj
    + Russia questioned the motives of the United States. ; RUS > USA
    - The pupil questioned the teacher's pen.
voice,express,convey,air,register,share,signal,communicate,repeat,reiterate/V  next:concern,worries,displeasure,unease,disquiet,misgivings,doubts,reservations,frustration,fury,shock,annoyance,irritation A=subj R=over,about,at,to,with prio=-1
    + Canada aired its concerns about Saudi Arabia. ; CAN > SAU
    - The singer expressed his sorrow to fans.
concern,dismay,anger,outrage,unease,alarm,fury,indignation,displeasure,disquiet,consternation,uproar,outcry,backlash/N  A=in,among,from R=over,at,about,against need=AR
    + Anger in Turkey over the Danish cartoons grew. ; TUR > DNK
outcry,uproar,furore,backlash/N  from:#party A=from R=over,against,at
    + There was an outcry from Turkey over the Danish cartoons. ; TUR > DNK
call,brand,label,dub,term,declare,pronounce/V  comp:@insult prio=0 A=subj R=obj,comp.subj
    + France declared the Turkish remarks insulting. ; FRA > TUR
brand/V  obj:* A=subj R=obj,comp.subj -with:iron,logo
    + The premier of Serbia branded the Hungarian action hasty. ; SRB > HUN
provocative,illegal,unacceptable,irresponsible,shameful,disgraceful,criminal,barbaric,hypocritical,immoral,unjust,unfair,outrageous,reckless,cynical,inhuman,inhumane,brutal,disproportionate,unjustified,deplorable,appalling,dangerous,scandalous,insulting,intolerable,reprehensible,counterproductive,discriminatory,racist,cowardly,heinous,undemocratic,unwarranted,baseless/A  A=speaker! R=subj prio=-1
    + Japan said that the Korean launch was reckless. ; JPN > KOR
    - The cliff is dangerous, the guide said.
lynching,coup,farce,lie,sham,disgrace,provocation,aggression,betrayal,insult,mistake,travesty,scandal,outrage,mockery,crime,genocide,massacre,blackmail,piracy,atrocity,error,affront,hypocrisy,humiliation,violation,breach/N  be:* A=speaker! R=be need=A prio=1
    + "The verdict is a mockery of justice," the Danish minister said. ; DNK > -
    - The error was small.
have/V  next:only,itself,himself next:blame,thank A=speaker! R=subj!
    + Israel said that Lebanon had only itself to blame for the raid. ; ISR > LBN
chide,scold,rebuke,reprimand,reprove,reproach/V  A=subj R=obj,for prio=1
    + Sweden scolded Hungary for its laws. ; SWE > HUN
wonder/V  +aloud A=subj R=comp.subj,why
    + The Nigerian union wondered aloud why the minister was silent. ; NGA > :GOV
trample/V  on:right,sovereignty,law,constitution,freedom A=speaker,subj R=subj,of need=A
    + Jordan said that Israel trampled on the rights of villagers. ; JOR > ISR
ignore,undermine,endanger,jeopardise,jeopardize,destabilise,destabilize,poison,threaten,sabotage/V  obj:peace,stability,security,law,process,democracy,sovereignty,relation A=speaker! R=subj! prio=1
    + Jordan said that Israel was undermining the peace process. ; JOR > ISR
deplore,regret,condemn,denounce,criticize,criticise/V  obj:@misdeed A=subj R=by,of,on,in,obj prio=1
    + The United Nations deplored the bombing by Sudan. ; UNO > SDN
issue,make,release/V  next:condemnation,rebuke,denunciation,criticism A=subj R=of,to
    + Norway issued a sharp condemnation of Myanmar. ; NOR > MMR
join/V  obj:condemnation,criticism,chorus A=subj R=of,against
    + Norway joined the condemnation of Myanmar. ; NOR > MMR
criticism,condemnation,denunciation,rebuke,censure,reprimand/N  from:#party A=from,by R=of,against,to
    + There was criticism of Hungary from Sweden. ; SWE > HUN
objection,opposition/N  to:* A=subj,by,from R=to need=AR prio=-1
    + Austria's objections to the Czech plant were known. ; AUT > CZE
regret,deplore/V  A=subj R=obj,comp.subj -comp:inform,announce,say need=AR prio=-1
    + Norway regretted the Burmese verdict. ; NOR > MMR
grumble,gripe,fume,complain/V  comp:* A=subj R=comp.subj prio=1
    + Italy grumbled that France was cheating. ; ITA > FRA
express,voice/V  obj:condemnation,disapproval,criticism A=subj R=of,over,to
    + Norway voiced its condemnation of Myanmar. ; NOR > MMR
scathe/V  A=subj R=about,of need=AR
    + Warsaw was scathing about the German plan. ; POL > DEU
call,brand,label,dub,term/V  next:piracy,farce,coup,hireling,lackey,puppet,traitor,blackmail,sellout,genocide,lie,charade,sham obj:* A=subj R=obj,comp.subj prio=2
    + The Iraqi ambassador called the American raid piracy. ; IRQ > USA
    - They called for an end to the coup.
react,respond/V  with:fury,anger,outrage,dismay,indignation,scorn,consternation,contempt A=subj R=to,at
    + Turkey reacted with fury to the Dutch plan. ; TUR > NLD
contemptuous,scornful,dismissive,disdainful/A  A=subj R=about,of,towards,with need=A
    + Kenyan leaders were scornful of the Ugandan plan. ; KEN > UGA
tear,lay,rip,lace,lash/V  into:#party subj:#party -subj:@aircraft -subj:@violent A=subj R=into
    + The opposition tore into the Danish government. ; :OPP > DNK
    - Danish jets tore into the column.
war/N  of:word A=between,by+with,subj+with joint prio=3
    + A war of words between India and Pakistan grew hotter. ; IND,PAK > -
describe,characterize,characterise,denounce,condemn,portray,regard,see/V  as:butchery,barbarism,barbarity,savagery,murder,slaughter,terror,persecution,cruelty,blasphemy,sacrilege,robbery,theft,trick,trap,ploy,stunt,witch-hunt,witchhunt,hypocrite,tyranny,extortion A=subj R=obj,obj.by,obj.of need=A
    + Iran described the raid as butchery. ; IRN > -
    - Iran described the film as long.
disagree/V  with:* A=subj R=with need=AR -+not -with:finding,estimate,forecast,view
    + Kenya disagreed with Uganda. ; KEN > UGA
jeer,ridicule,lampoon,pillory,lambaste,vilify,scorn/V  A=subj R=obj,of obj:#party -subj:@athlete -subj:@mob
    + The Kenyan deputies jeered the American envoy. ; KEN > USA
compare,liken,equate/V  to:slaver,slavery,apartheid,dictator,nazi,fascism,hitler,mafia,gangster,terrorist,genocide,thug,killer,murderer,executioner,criminal,trader A=subj R=obj prio=1
    + The Italian premier likened the Libyan smugglers to gangsters. ; ITA > LBY
compare,liken,equate/V  with:slaver,slavery,apartheid,dictator,nazi,fascism,hitler,mafia,gangster,terrorist,genocide,thug,killer,murderer,executioner,criminal A=subj R=obj prio=1
    + The Italian premier compared the Libyan smugglers with gangsters. ; ITA > LBY
express,voice,convey/V  obj:worry,misgiving,unease,displeasure,indignation,dissatisfaction,disquiet,discontent A=subj R=to,over,about,at,with -subj:@athlete
    + Tokyo conveyed its worries to China. ; JPN > CHN
greet,meet,interrupt/V  with:jeer,boo,whistle,catcall,heckling A=subj,by R=obj
    + The Georgian deputies greeted the Russian envoy with jeers. ; GEO > RUS
wash/V  obj:hand of:* A=subj R=of
    + Ghana washed its hands of Togo. ; GHA > TGO

= ACCUSE disapprove 113
rally,mobilise,mobilize,incite,galvanise,galvanize/V  obj:opposition,opinion,resistance,public against:* A=subj R=against,to
    + Iran rallied opposition against the American plan. ; IRN > USA

= ACCUSE disapprove 114
lodge,file,make,deliver,hand/V  obj:protest,complaint,demarche A=subj R=with,to,against
    + South Korea lodged a protest with Japan. ; KOR > JPN
summon/V  A=subj R=obj
    + Egypt summoned the Italian ambassador. ; EGY > ITA
send/V  for:ambassador,envoy,charge,attache A=subj R=for
    + Iran sent for the Pakistani ambassador. ; IRN > PAK
call_in/V  obj:ambassador,envoy,charge,diplomat A=subj R=obj
    + The ministry in Cairo called in the Italian ambassador. ; EGY:GOV > ITA
send,hand,deliver,present/V  obj:note,protest,letter subj:#state A=subj R=to next:protest prio=1
    + Finland handed a note of protest to the Russian ambassador. ; FIN > RUS
note/N  of:protest A=subj,from R=to need=A
    + China's note of protest to Japan was stern. ; CHN > JPN
haul_in,call_in/V  next:ambassador,envoy,diplomat,consul A=subj R=obj,in prio=-1
    + Beijing called in Japanese Ambassador Uichiro Tanaka. ; CHN > JPN
protest/N  +diplomatic,formal,official,strong A=subj,by R=to,with,against need=AR
    + Japan's formal protest to China was ignored. ; JPN > CHN
demarche/N  A=subj,by,from R=to need=A
    + A demarche by Japan to China was ignored. ; JPN > CHN
register,submit/V  obj:protest,complaint,objection A=subj R=with,to,against,over prio=1
    + Japan registered a strong protest with China. ; JPN > CHN

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
examine,study,assess,check/V  next:whether A=subj R=comp.subj,comp.obj subj:#org
    + The European Commission is examining whether France broke the law. ; EUR > FRA
reopen,widen,expand,extend,broaden,lead,pursue,resume,conclude,complete,oversee,head/V  obj:investigation,inquiry,enquiry,probe,case A=subj R=into,against,of
    + Brazilian police widened their probe into the Peruvian banker. ; BRA > PER
appoint,create,establish,form,name/V  next:inquiry,investigate,probe,investigator obj:commission,panel,committee,body,team,judge,tribunal A=subj R=into,comp.obj,of
    + Parliament appointed a commission of inquiry into the Danish minister. ; :LEG > DNK
set_up/V  next:inquiry,investigate,probe A=subj R=into,comp.obj,of
    + Parliament set up a commission of inquiry into the Danish minister. ; :LEG > DNK
appoint,name,assign,order,instruct,task,ask/V  comp:investigate,probe,examine,look obj:judge,prosecutor,panel,commission,committee,team,general,lawyer,expert A=subj R=comp.obj,comp.into absorb prio=2
    + Kenya appointed a judge to investigate the Ugandan banker. ; KEN > UGA
place,put/V  under:investigation A=subj R=obj
    + A French magistrate placed the Gabonese banker under formal investigation. ; FRA > GAB
investigation/N  +under be:* A=by,in R=be need=R
    + The Danish banker is under investigation. ; - > DNK
come/V  under:investigation,scrutiny A=by,in,from R=subj
    + The Danish banker came under investigation. ; - > DNK
hear/V  obj:evidence,testimony,witness subj:court,jury,commission,tribunal,panel,inquiry,judge,committee A=subj R=against,of,in,from
    + A Kenyan court heard evidence against a Ugandan banker. ; KEN > UGA
sift,comb,pore,trawl,go/V  through:evidence,hour,wreckage,film,footage,record,document,file,account subj:@police A=subj R=of,for,from
    + Kenyan detectives sifted through the evidence. ; KEN > -
quiz,grill,question,interrogate/V  obj:#party A=subj R=obj -subj:student,pupil,audience,journalist,reporter,fan subj:#org
    + The Senate quizzed the Swiss banker. ; :LEG > CHE
question,quiz,interrogate,grill/V  subj:prosecutor,detective,investigator,magistrate,judge,inspector,agent A=subj R=obj,over
    + Swiss magistrates questioned the Kenyan minister. ; CHE > KEN
summon,subpoena/V  for:questioning,interrogation,testimony A=subj R=obj prio=2
    + Police summoned a Turkish editor for questioning. ; :COP > TUR
subpoena/V  A=subj R=obj
    + The Senate subpoenaed a Swiss banker. ; :LEG > CHE
send,dispatch/V  obj:investigator,detective A=subj R=to,into
    + Kenya sent investigators to Uganda. ; KEN > UGA
audit,scrutinise,scrutinize,inspect/V  obj:account,record,book,finance,deal,contract subj:#org A=subj R=of,obj
    + The International Monetary Fund audited the Greek accounts. ; IGO > GRC
suspect/N  be:#person A=speaker,in R=be need=R
    + The Swiss banker is a suspect in Kenya. ; KEN > CHE
launch,open,begin,start,conduct/V  next:examination A=subj R=of,into,in,against subj:#org need=AR
    + The court opened a preliminary examination of the Philippine police. ; :JUD > PHL
look,delve,inquire,enquire/V  into:purchase,contract,sale,deal,affair,death,killing,shooting,finance,account,wealth,award,tender,collapse,conduct,leak,crash subj:agency,prosecutor,police,commission,committee,panel,auditor,watchdog,inspector,judge,detective,ombudsman,magistrate,investigator A=subj R=into,into.of,into.by,of
    + The Kenyan agency is looking into the purchase of frigates. ; KEN > KEN

= ACCUSE investigate 091
investigate,probe/V  for:corruption,fraud,graft,bribery,laundering,embezzlement,treason A=subj R=obj prio=1
    + Italian prosecutors investigated the Swiss banker for graft. ; ITA > CHE

= ACCUSE investigate 092
investigate,probe,look/V  obj:abuse,torture,disappearance,violation A=subj R=by,in,of,obj prio=1
    + The United Nations is investigating torture in Syria. ; UNO > SYR
look/V  into:abuse,killing,death,attack,assault,raid,offensive,shooting,bombing,massacre,disappearance,affair,deal,case,conduct,finance A=subj R=into,by,of prio=1
    + The United Nations looked into the killings by the Syrian army. ; UNO > SYR

= ACCUSE investigate 093
investigate,probe/V  obj:raid,strike,attack,bombing,shelling,incursion,shooting A=subj R=by,on,of,obj,in prio=1
    + The United Nations investigated the raid by Israel. ; UNO > ISR

= ACCUSE investigate 094
investigate,probe/V  obj:crime,massacre,atrocity,genocide,grave A=subj R=by,in,of,obj prio=1
    + The United Nations investigated war crimes in Sudan. ; UNO > SDN
