# Gender: women and girls, their rights, and violence against them.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

abortion; abortion ban; adultery; anti-abortion; ban on woman; bride price; burka; burqa; child bride | gender
abuse; adulterous; education; equality; harassment; marriage; right; sexual | gender | 1
child marriage; comfort woman; contraception; domestic violence; dowry; education for girl; equal pay | gender
female candidate; female quota; femicide; feminism; feminist; forced marriage; gang rape; gender; gender gap | gender
female; girl; mother; pregnant; schoolgirl; widow; wife; woman | gender | 1
gender quota; gender-based violence; genital mutilation; girl education; girl school; girl's education | gender
headscarf; hijab; honor killing; honour killing; kidnapped schoolgirl; mass rape; maternity leave; misogyny | gender
niqab; rape; rapist; reproductive right; schoolgirl abduction; sex slave; sexual abuse; sexual assault | gender
sexual harassment; sexual slavery; sexual violence; suffragette; veil; violence against woman; woman activist | gender
woman driver; woman's group; woman's march; woman's movement; woman's right | gender
