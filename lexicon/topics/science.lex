# Words of health, science and computing that mark a sentence as no politics; lemma form.
# Only words with no everyday political sense: "striker", "strike", "rally" and "race" are left out.
# Sources: written from general knowledge for this project.
# Licence: CC BY 4.0
table topic
abacus; acupuncture; algorithm; alkali; anaesthetic; artery; arthritis; asthma; astronaut | science | 1
allergic | science
allergy | science
antibody | science
appendicitis | science
asteroid belt | science
astrophysicist | science
bacterium | science | 1
baldness; bandwidth; biologist; bladder; blister; bowel; bronchitis; browser; bunsen; calculus | science | 1
blood sugar | science
brain surgery | science
bug fix | science
cardiologist; catalyst; cern; check-up; chemist; contact lens; cosmonaut; cursor; dental; dentist | science | 1
chess computer | science
chickenpox | science
cholesterol | science
collider | science
computer scientist | science
dentistry; dermatologist; diabetes; diode; eclipse; eczema; electron; embryo; emoji; equation | science | 1
dishwasher | science
enzyme | science
exoplanet | science | 1
far side of the moon | science
fizzy drink | science
flask; foetus; fossil; gadget; gallstone; gene; gizmo; glitch; gout; gum; herbal | science | 1
fossil record | science
gene therapy | science
genome | science
geologist | science | 1
hay fever | science
heart bypass | science
heart surgery | science
hernia; hormone; hypothesis; inhaler; insomnia; insulin; ion; ivf; kidney; lens; leukaemia | science | 1
hip replacement | science
immune system | science
knee surgery | science
ligament; liver; lunar; mammoth; massage; menopause; meteorite; microchip; molar; molecule; motherboard | science | 1
light year | science
light-year | science
lunar eclipse | science
marine biologist | science
mathematician | science
medical journal | science
microscope | science | 1
migraine | science
milky way | science
mouse; neurologist; observatory; optician; pacemaker; paediatrician; photon; physiotherapy; pixel | science | 1
neutrino | science
obesity | science
operating system | science
paleontology | science
particle accelerator | science
particle beam | science
physiotherapist | science
planet; polymer; prime number; printer; professor emeritus; programmer; protein; proton | science | 1
plastic surgery | science
robotics | science
scalpel; selfie; sleepwalking; smoker; solvent; source code; space station | science | 1
screen saver | science
slipped disc | science
solar eclipse | science
solar system | science
sore throat | science
space probe | science
spacecraft; spectacles; spectrum; sprain; spreadsheet; stammer; statistician; stem cell; superconductor | science | 1
string theory | science
supernova | science
syrup; tendon; test tube; thermometer; transistor; transplant; triplets; tumor; tumour; ulcer; ultrasound | science | 1
theorem | science
tonsil | science
toothache | science
vacuum cleaner | science
washing machine | science
wavelength; web page; x-ray | science | 1
web browser | science
white blood cell | science
x-ray scan | science
