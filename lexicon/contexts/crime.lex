# Crime, unless a narrower context fits: murder, robbery, kidnapping for ransom, gangs, piracy.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

'Ndrangheta; Camorra; Cosa Nostra; Europol; FBI; Interpol; Scotland Yard; arson; arsonist; assassin; bandit | crime
banditry; bank robbery; blackmail; blackmailer; burglar; burglary; carjacking; child abuse; common criminal | crime
contraband; contract killing; counterfeit; counterfeiter; counterfeiting; crime; crime gang; criminal gang | crime
convict; illicit; kidnap; kidnapper; kidnapping; killer; ransom; rape; rob; stab | crime | 1
criminal group; criminal network; detective; embezzle; embezzlement; extort; extortion; extortionist | crime
forgery ring; fraud; fraudster; fugitive; gang; gang leader; gang member; gang violence; gang war; gangster | crime
gun control; gun violence; gun-running; gunrunner; highwayman; hitman; homicide; jailbreak | crime
inmate; investigator; police; stolen; suspect | crime | 1
juvenile delinquent; kidnap for ransom; kidnap gang; kidnapping gang; knife attack; loot; looter; looting | crime
lynch; lynching; mafia; mafioso; manslaughter; mass shooting; mob boss; mobster; money laundering; most wanted | crime
mugger; mugging; murder; murderer; outlaw gang; paedophile; pedophile; piracy; pirate; poacher; poaching | crime
police detective; prison break; prison riot; protection racket; racketeer; racketeering; robber; robbery | crime
school shooting; serial killer; shooting spree; smuggler; smuggling; smuggling ring; stabbing; swindle | crime
swindler; theft; thief; underworld; vigilante; yakuza | crime
