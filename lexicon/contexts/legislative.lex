# Legislative: parliaments, bills, coalitions.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Bundesrat; Bundestag; Capitol Hill; Diet member; Euro MP; European Parliament; Folketing; Knesset; Lok Sabha | legislative
MP; MPs; Majlis; Rajya Sabha; Riksdag; Sejm; Storting; U.S. Congress; US Congress; Verkhovna Rada; adopt a law | legislative
adopt; debate; enact; pass; ratification; ratify; repeal; two-thirds; vote | legislative | 1
amend the constitution; article of impeachment; backbencher; budget bill; censure motion; chamber of deputies | legislative
amendment; bill; budget; law; legislate; motion; statute | legislative | 1
assembly; chamber; coalition; congress; deputy; majority | legislative | 1
coalition agreement; coalition government; coalition partner; coalition talk; confidence vote | legislative
congress of deputies; congressman; congresswoman; constituent assembly; constitutional amendment | legislative
dissolution of parliament; dissolve parliament; draft bill; draft law; duma; emergency session of parliament | legislative
filibuster; finance bill; floor vote; general national congress; governing coalition; house of commons | legislative
house of lords; house of representatives; house speaker; hung parliament; impeach; impeachment; lawmaker | legislative
legislation; legislative; legislative assembly; legislator; legislature; lower house; loya jirga | legislative
member of congress; member of parliament; minority government; motion of censure; national assembly | legislative
no-confidence motion; no-confidence vote; parliament; parliamentarian; parliamentary; parliamentary committee | legislative
parliamentary majority; parliamentary recess; parliamentary speaker; pass a bill; pass a law | legislative
people's congress; private member's bill; quorum; roll-call vote; ruling coalition; second reading | legislative
select committee; senate; senate committee; senator; shura council; speaker of parliament | legislative
speaker of the house; standing committee; state duma; supreme soviet; third reading; trust vote; upper house | legislative
vote of confidence; vote of no confidence | legislative
