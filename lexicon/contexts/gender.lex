# Gender: women and girls, their rights, and violence against them.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

abortion; abortion ban; abortion right; adultery; anti-abortion; ban on women; bride price; burka; burqa | gender
abuse; adulterous; education; equality; harassment; marriage; right; sexual | gender | 1
child bride; child marriage; comfort woman; contraception; domestic violence; dowry; education for girls | gender
equal pay; female candidate; female genital mutilation; female quota; femicide; feminism; feminist | gender
female; girl; mother; pregnant; schoolgirl; widow; wife; woman | gender | 1
forced marriage; gang rape; gender; gender equality; gender gap; gender quota; gender violence | gender
gender-based violence; genital mutilation; girl's education; girls' education; girls' school; headscarf; hijab | gender
honor killing; honour killing; kidnapped schoolgirl; mass rape; maternity leave; misogyny; niqab; rape; rapist | gender
reproductive right; schoolgirl abduction; sex slave; sexual abuse; sexual assault; sexual harassment | gender
sexual slavery; sexual violence; stoning for adultery; suffragette; veil; violence against woman | gender
violence against women; woman activist; woman's group; woman's right; women activist; women driver | gender
women's group; women's march; women's movement; women's right | gender
