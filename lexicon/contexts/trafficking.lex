# Trafficking: of people, arms, animals, goods; not of drugs.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

animal; antiquity; arm; child; cigarette; girl; ivory; migrant; organ; people; prostitution; refugee; slave | trafficking | 1
antiquity smuggling; arm dealer; arm smuggler; arm smuggling; arm trafficker; arm trafficking | trafficking
baby trafficking; black-market arm; bonded labor; bonded labour; child trafficking; cigarette smuggler | trafficking
black market; contraband; illegal trade; illicit trade; smuggle; smuggler; smuggling; trafficker; trafficking | trafficking | 1
cigarette smuggling; debt bondage; debt bonded; diamond smuggling; forced prostitution; fuel smuggling | trafficking
gold smuggling; gun-running; gunrunner; human smuggler; human smuggling; human trafficker; human trafficking | trafficking
illegal adoption; illegal ivory; ivory smuggling; ivory trade; ivory trafficking; looted antiquity | trafficking
migrant smuggler; migrant smuggling; modern slavery; organ harvesting; organ trade; organ trafficking | trafficking
people smuggler; people smuggling; people trafficker; people trafficking; poacher; poaching; prostitution ring | trafficking
rhino horn; sex slave; sex trade; sex trafficker; sex trafficking; sexual slavery; slave market; slave trade | trafficking
slave trader; smuggling network; smuggling of migrant; smuggling ring; timber smuggling | trafficking
traffic in human being; trafficking in antiquity; trafficking in child; trafficking in person | trafficking
trafficking in woman; trafficking network; trafficking of person; trafficking of woman; trafficking ring | trafficking
weapon smuggling; white slavery; wildlife trade; wildlife trafficking | trafficking
