# Words of health, science and computing that mark a sentence as no politics; lemma form.
# Only words with no everyday political sense: "striker", "strike", "rally" and "race" are left out.
# Sources: written from general knowledge for this project.
# Licence: CC BY 4.0
table topic
abacus; acupuncture; algorithm; alkali; anaesthetic; antibiotic; antibiotics; appendix; artery; arthritis; asthma; astronaut | science | 1
allergic | science
allergy | science
antibody | science
appendicitis | science
asteroid belt | science
astrophysicist | science
bacterium | science
baldness; bandwidth; biologist; bladder; blister; bowel; bronchitis; browser; bruise; bunsen; calculus; cancer | science | 1
blood sugar | science
brain surgery | science
bug fix | science
cardiologist; catalyst; cern; charger; check-up; chemist; contact lens; cosmonaut; cough; cursor; dental; dentist | science | 1
chess computer | science
chickenpox | science
cholesterol | science
collider | science
compiler | science
computer scientist | science
dentistry; dermatologist; diabetes; diode; download; eclipse; eczema; elbow; electron; embryo; emoji; equation | science | 1
dishwasher | science
dosage | science
enzyme | science
exoplanet | science
far side of the moon | science
flask; foetus; fossil; gadget; gallstone; gene; gizmo; glitch; gout; gum; heart attack; herbal | science | 1
fossil record | science
gene therapy | science
genome | science
geologist | science | 1
hay fever | science
heart bypass | science
heart surgery | science
hernia; hormone; hypothesis; inhaler; insomnia; insulin; ion; ivf; jaw; kidney; lens; leukaemia | science | 1
hip replacement | science
immune system | science
knee surgery | science
lander | science
ligament; liver; lunar; mammoth; mars; massage; menopause; meteorite; microchip; molar; molecule; motherboard | science | 1
light year | science
light-year | science
lunar eclipse | science
marine biologist | science
mathematician | science
medical journal | science
microscope | science
migraine | science
milky way | science
mouse; nerve; neurologist; obesity; observatory; optician; orbit; pacemaker; paediatrician; photon; physiotherapy; pixel | science | 1
neutrino | science
operating system | science
paleontology | science
particle accelerator | science
particle beam | science
physiotherapist | science
planet; pneumonia; polymer; prime number; printer; professor emeritus; programmer; protein; proton; pulse; rash; robot | science | 1
plastic surgery | science
robotic; scalpel; selfie; skeleton; sleepwalking; smartphone; smoker; smoking; software; solvent; source code; space station | science | 1
robotics | science
screen saver | science
slipped disc | science
solar eclipse | science
solar system | science
sore throat | science
space probe | science
spacecraft; spectacles; spectrum; sprain; spreadsheet; stammer; statistician; stem cell; superconductor; surgeon; surgery; swelling | science | 1
string theory | science
supernova | science
syrup; tendon; test tube; thermometer; transistor; transplant; triplets; tumor; tumour; ulcer; ultrasound; upload | science | 1
theorem | science
tonsil | science
toothache | science
vacuum cleaner | science
washing machine | science
wavelength; web page; x-ray | science | 1
web browser | science
white blood cell | science
x-ray scan | science
