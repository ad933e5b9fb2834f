# Legal: courts, trials and law, national or international.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

European Court of Human Rights; Geneva Convention; ICC; ICJ; World Court; acquit; acquittal; amnesty | legal
accused; attorney; charge; evidence; guilty; hearing; inquiry; overturn; plea; ruling; testimony; uphold | legal | 1
amnesty law; appeal court; appeal hearing; arbitral; arbitration; arbitration tribunal; arbitrator; arraign | legal
arraignment; arrest warrant; attorney general; bail; bar association; barrister; charge sheet; chief justice | legal
clemency; constitutional court; constitutional tribunal; convict; conviction; court; court of appeal | legal
court order; court ruling; courtroom; crime against humanity; criminal charge; criminal court; cross-examine | legal
custody; detention; imprison; jail; prison; prisoner | legal | 1
death penalty; death sentence; defence counsel; defence lawyer; defendant; defense lawyer | legal
department of justice; extradite; extradition; extradition request; genocide charge; go on trial | legal
habeas corpus; high court; immunity; immunity from prosecution; indict; indictment; injunction | legal
illegal; justice; law; lawful; legal; legislation; sedition; treason; unlawful | legal | 1
international court of justice; international criminal court; international law; jail term; judge; judicial | legal
judicial review; judiciary; juror; jury; justice department; justice minister; justice ministry | legal
law of the sea; law society; lawsuit; lawyer; legal action; legal challenge; legal immunity; legal proceeding | legal
legality; legally binding; life sentence; litigation; magistrate; military court; ministry of justice; pardon | legal
parole; plaintiff; plea bargain; plead guilty; prison sentence; prison term; prosecute; prosecution | legal
prosecutor; prosecutor-general; public prosecutor; put on trial; retrial; rule of law; sentence; show trial | legal
solicitor general; stand trial; statute of limitation; subpoena; sue; summons to court; supreme court | legal
suspended sentence; testify; testimony; treaty law; trial; tribunal; unconstitutional; verdict; war crime | legal
war crime tribunal; warrant; writ | legal
