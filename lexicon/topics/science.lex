# Words of health, science and computing that mark a sentence as no politics; lemma form.
# Only words with no everyday political sense: "striker", "strike", "rally" and "race" are left out.
# Sources: written from general knowledge for this project.
# Licence: CC BY 4.0
table topic
algorithm; asthma; astronaut; biologist; browser; cancer; cern; check-up; chemist; cosmonaut; diabetes; download | science | 1
allergic | science
allergy | science
antibody | science
appendicitis | science
asteroid belt | science
astrophysicist | science
bacterium | science
blood sugar | science
brain surgery | science
bug fix | science
chess computer | science
chickenpox | science
cholesterol | science
collider | science
compiler | science
computer scientist | science
dishwasher | science
dosage | science
eclipse; fossil; gadget; gene; heart attack; hormone; keyboard; kidney; laptop; lens; leukaemia; liver | science | 1
enzyme | science
exoplanet | science
far side of the moon | science
fossil record | science
gene therapy | science
genome | science
geologist | science
hay fever | science
heart bypass | science
heart surgery | science
hip replacement | science
immune system | science
knee surgery | science
lander | science
light year | science
light-year | science
lunar eclipse | science
lunar; mars; molecule; nerve; neutron; obesity; orbit; planet; printer; programmer; protein; robot | science | 1
marine biologist | science
mathematician | science
medical journal | science
microscope | science
migraine | science
milky way | science
neutrino | science
operating system | science
paleontology | science
particle accelerator | science
particle beam | science
physiotherapist | science
plastic surgery | science
robotics | science
screen saver | science
slipped disc | science
smartphone; smoker; smoking; software; source code; space station; spacecraft; stem cell; surgeon; surgery; transplant; tumor | science | 1
solar eclipse | science
solar system | science
sore throat | science
space probe | science
string theory | science
supernova | science
theorem | science
tonsil | science
toothache | science
tumour; update; upload; web page | science | 1
vacuum cleaner | science
washing machine | science
web browser | science
white blood cell | science
x-ray scan | science
