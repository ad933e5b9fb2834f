# Inequality: the gap between rich and poor, discrimination, social protest over it.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Occupy Wall Street; affirmative action; anti-poverty; caste discrimination; class struggle; deprived area | inequality
black; deprived; homeless; jobless; low-paid; peasant; poor; poorest; slum; suburb; unemployment | inequality | 1
deprived suburb; destitute; disadvantaged; discriminate; discrimination; discriminatory; economic inequality | inequality
elite; gap; neglect; oligarch; privilege; privileged; rich; unfair; wage; wealthy | inequality | 1
equal opportunity; equal pay; income gap; inequality; inequity; land reform; landless; landless peasant | inequality
living wage; marginalisation; marginalised; marginalization; marginalized; poor neighborhood | inequality
poor neighbourhood; poverty; racial inequality; redistribute; redistribution; redistribution of wealth | inequality
rich and poor; second-class citizen; segregated; segregation; shack dweller; social divide; social exclusion | inequality
social justice; underclass; underprivileged; unequal; wealth gap; wealth redistribution; wealth tax | inequality
