# Trafficking: of people, arms, animals, goods; not of drugs.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

animal; antiquity; arm; child; cigarette; girl; ivory; migrant; organ; people; prostitution; refugee; slave | trafficking | 1
antiquities smuggling; antiquity smuggling; arm dealer; arm smuggling; arm trafficker; arm trafficking | trafficking
arms smuggler; baby trafficking; black-market arms; bonded labor; bonded labour; child trafficking | trafficking
black market; contraband; illegal trade; illicit trade; sell; smuggle; smuggler; smuggling; traffic; trafficker; trafficking | trafficking | 1
cigarette smuggler; cigarette smuggling; debt bondage; debt bonded; diamond smuggling; forced prostitution | trafficking
fuel smuggling; gold smuggling; gun-running; gunrunner; human smuggler; human smuggling; human trafficker | trafficking
human trafficking; illegal adoption; illegal ivory; ivory smuggling; ivory trade; ivory trafficking | trafficking
looted antiquities; migrant smuggler; migrant smuggling; modern slavery; organ harvesting; organ trade | trafficking
organ trafficking; people smuggler; people smuggling; people trafficker; people trafficking; poacher; poaching | trafficking
prostitution ring; rhino horn; sex slave; sex trade; sex trafficker; sex trafficking; sexual slavery | trafficking
slave market; slave trade; slave trader; smuggling network; smuggling of migrants; smuggling ring | trafficking
timber smuggling; traffic in human beings; trafficking in antiquities; trafficking in children | trafficking
trafficking in person; trafficking in women; trafficking network; trafficking of person; trafficking of women | trafficking
trafficking ring; weapon smuggling; white slavery; wildlife trade; wildlife trafficking | trafficking
