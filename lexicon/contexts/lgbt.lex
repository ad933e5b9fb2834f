# LGBT: gay, lesbian, bisexual and transgender people and their rights.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

LGBT; LGBTI; LGBTQ; Stonewall riot; anti-LGBT; anti-gay; anti-gay law; bisexual; civil partnership | lgbt
civil union; marriage equality; parade | lgbt | 1
conversion therapy; drag queen; gay; gay marriage; gay propaganda; gay right; gender identity | lgbt
gender recognition; homophobia; homophobic; homosexual; homosexuality; intersex; lesbian; non-binary | lgbt
orientation; pride | lgbt | 1
pride march; pride parade; queer; rainbow flag; same-sex; same-sex couple; same-sex marriage; sex reassignment | lgbt
sexual minority; sexual orientation; sodomy; sodomy law; transgender; transphobia; transsexual; transvestite | lgbt
