# Legislative: parliaments, bills, coalitions.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Bundesrat; Bundestag; Capitol Hill; Diet member; Folketing; Knesset; Lok Sabha; MP; Majlis; Rajya Sabha | legislative
Riksdag; Sejm; Storting; U.S. Congress; US Congress; Verkhovna Rada; adopt a law; amend the constitution | legislative
adopt; debate; enact; pass; ratification; ratify; repeal; two-third; vote | legislative | 1
amendment; bill; budget; law; legislate; motion; statute | legislative | 1
article of impeachment; backbencher; budget bill; censure motion; chamber of deputy; coalition agreement | legislative
assembly; chamber; coalition; congress; deputy; majority | legislative | 1
coalition government; coalition partner; coalition talk; confidence vote; congress of deputy; congressman | legislative
congresswoman; constituent assembly; constitutional amendment; dissolution of parliament; dissolve parliament | legislative
draft bill; draft law; duma; filibuster; finance bill; floor vote; general national congress | legislative
governing coalition; house of common; house of lord; house of representative; house speaker; impeach | legislative
impeachment; lawmaker; legislation; legislative; legislative assembly; legislator; legislature; lower house | legislative
loya jirga; member of congress; minority government; motion of censure; national assembly | legislative
no-confidence motion; no-confidence vote; parliament; parliamentarian; parliamentary; pass a bill; pass a law | legislative
people's congress; private member's bill; quorum; roll-call vote; ruling coalition; second reading | legislative
select committee; senate; senator; shura council; speaker of the house; standing committee; supreme soviet | legislative
third reading; trust vote; upper house; vote of confidence; vote of no confidence | legislative
