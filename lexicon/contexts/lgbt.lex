# LGBT: gay, lesbian, bisexual and transgender people and their rights.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

LGBT; LGBTI; LGBTQ; Stonewall riot; anti-LGBT; anti-gay; anti-gay law; bisexual; civil partnership | lgbt
civil union for gay; conversion therapy; drag queen; gay; gay marriage; gay parade; gay pride; gay propaganda | lgbt
civil union; marriage equality; parade | lgbt | 1
gay right; gender identity; gender recognition; homophobia; homophobic; homosexual; homosexuality; intersex | lgbt
lesbian; non-binary; pride march; pride parade; queer; rainbow flag; same-sex; same-sex couple | lgbt
orientation; pride | lgbt | 1
same-sex marriage; same-sex partner; same-sex union; sex reassignment; sexual minority; sexual orientation | lgbt
sodomy; sodomy law; transgender; transphobia; transsexual; transvestite | lgbt
