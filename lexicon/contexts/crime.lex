# Crime, unless a narrower context fits: murder, robbery, kidnapping for ransom, gangs, piracy.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

'Ndrangheta; Camorra; Cosa Nostra; Europol; FBI; Interpol; Scotland Yard; armed robbery; arson; arsonist | crime
assassin; bandit; banditry; bank robbery; blackmail; blackmailer; burglar; burglary; car theft; carjacking | crime
child abuse; common criminal; contraband; contract killing; counterfeit; counterfeiter; counterfeiting; crime | crime
convict; illicit; kidnap; kidnapper; kidnapping; killer; ransom; rape; rob; stab | crime | 1
crime boss; crime gang; crime syndicate; crime wave; criminal gang; criminal group; criminal network | crime
detective; drug lord; embezzle; embezzlement; extort; extortion; extortionist; forgery ring; fraud; fraudster | crime
fugitive; gang; gang leader; gang member; gang violence; gang war; gangster; gun control; gun crime | crime
gun violence; gun-running; gunrunner; highwayman; hitman; homicide; jailbreak; juvenile delinquent | crime
inmate; investigator; police; stolen; suspect | crime | 1
kidnap for ransom; kidnap gang; kidnapping gang; knife attack; loot; looter; looting; lynch; lynch mob | crime
lynching; mafia; mafioso; manslaughter; mass shooting; mob boss; mobster; money laundering; most wanted | crime
mugger; mugging; murder; murderer; organised crime; organized crime; outlaw gang; paedophile; pedophile | crime
piracy; pirate; poacher; poaching; police detective; prison break; prison riot; protection racket; racketeer | crime
racketeering; robber; robbery; school shooting; serial killer; shooting spree; smuggler; smuggling | crime
smuggling ring; stabbing; swindle; swindler; theft; thief; underworld; vigilante; violent crime; yakuza | crime
