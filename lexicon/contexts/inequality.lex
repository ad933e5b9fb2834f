# Inequality: the gap between rich and poor, discrimination, social protest over it.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Occupy Wall Street; affirmative action; anti-poverty; caste discrimination; class struggle; deprived area | inequality
black; deprived; homeless; jobless; low-paid; peasant; poor; poorest; slum; suburb; unemployment | inequality | 1
deprived suburb; destitute; disadvantaged; discriminate; discrimination; discriminatory; economic inequality | inequality
elite; gap; neglect; oligarch; privilege; privileged; rich; unfair; wage; wealthy | inequality | 1
equal opportunity; equal pay; gap between rich and poor; income gap; income inequality; inequality; inequity | inequality
land reform; landless; landless peasant; living wage; marginalisation; marginalised; marginalization | inequality
marginalized; poor neighborhood; poor neighbourhood; positive discrimination; poverty; poverty alleviation | inequality
poverty line; poverty reduction; racial inequality; redistribute; redistribution; redistribution of wealth | inequality
rich and poor; second-class citizen; segregated; segregation; shack dweller; social divide; social exclusion | inequality
social inequality; social justice; underclass; underprivileged; unequal; wealth gap; wealth redistribution | inequality
wealth tax | inequality
