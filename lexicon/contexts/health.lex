# Health: disease, epidemics, medicine and health services.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

AIDS virus; COVID; COVID-19; Centers for Disease Control; Doctors Without Borders; Ebola; Ebola virus; H1N1 | health
H5N1; HIV; HIV/AIDS; Lassa fever; MERS; Marburg virus; Medecins Sans Frontieres; SARS | health
World Health Organisation; World Health Organization; Zika; antibiotic; antiretroviral; antiviral; avian flu | health
bird flu; blood transfusion; cholera; contagion; contagious; coronavirus; dengue; dengue fever; disease | health
clinic; doctor; hospital; ill; illness; medical; medicine; nurse; outbreak; patient; sick; surgeon; symptom; treatment | health | 1
contaminate; drug; health; hygiene; isolation; outbreak; plague; screening; travel warning; ward | health | 1
doctor's strike; doctors' strike; dysentery; epidemic; epidemiologist; face mask; field hospital; flu | health
foot-and-mouth disease; generic drug; health crisis; health emergency; health insurance; health minister | health
health ministry; health official; health service; health system; health worker; healthcare; hospital bed | health
hospitalise; immunisation; immunise; immunization; infant mortality; infect; infected; infection; infectious | health
influenza; lockdown; mad cow disease; malaria; maternal mortality; measles; medicaid; medical aid | health
medical supplies; medical supply; medical team; medical treatment; medicare; meningitis; mental health | health
ministry of health; monkeypox; mpox; nurses' strike; outbreak of Ebola; outbreak of cholera | health
outbreak of disease; pandemic; physician; polio; poliomyelitis; public health; public health emergency | health
quarantine; smallpox; smoking ban; swine flu; tainted milk; tobacco; tobacco control; tuberculosis; typhoid | health
vaccinate; vaccination; vaccination campaign; vaccine; virologist; virus; yellow fever | health
