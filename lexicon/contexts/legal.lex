# Legal: courts, trials and law, national or international.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

European Court of Human Right; Geneva Convention; ICC; ICJ; acquit; acquittal; amnesty; amnesty law | legal
accused; attorney; charge; evidence; guilty; hearing; inquiry; overturn; plea; ruling; testimony; uphold | legal | 1
appeal hearing; arbitral; arbitration; arbitrator; arraign; arraignment; arrest warrant; attorney general | legal
bail; bar association; barrister; charge sheet; chief justice; clemency; constitutional court | legal
constitutional tribunal; convict; conviction; court; courtroom; crime against humanity; criminal charge | legal
cross-examine; death penalty; death sentence; defence counsel; defence lawyer; defendant; defense lawyer | legal
custody; detention; imprison; jail; prison; prisoner | legal | 1
department of justice; extradite; extradition; extradition request; genocide charge; habeas corpus; immunity | legal
illegal; justice; law; lawful; legal; legislation; sedition; treason; unlawful | legal | 1
indict; indictment; injunction; international court of justice; international criminal court | legal
international law; jail term; judge; judicial; judiciary; juror; jury; justice department; justice minister | legal
justice ministry; law of the sea; law society; lawsuit; lawyer; legal action; legal challenge | legal
legal proceeding; legality; legally binding; life sentence; litigation; magistrate; military court | legal
ministry of justice; pardon; parole; plaintiff; plea bargain; plead guilty; prison sentence; prison term | legal
prosecute; prosecution; prosecutor; prosecutor-general; retrial; rule of law; sentence; solicitor general | legal
statute of limitation; subpoena; sue; suspended sentence; testify; testimony; treaty law; trial; tribunal | legal
unconstitutional; verdict; war crime; war crime tribunal; warrant; writ | legal
