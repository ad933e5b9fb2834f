# Health: disease, epidemics, medicine and health services.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

AIDS virus; COVID; COVID-19; Doctor Without Border; Ebola; Ebola virus; H1N1; H5N1; HIV; HIV/AIDS; Lassa fever | health
Marburg virus; Medecins Sans Frontieres; SARS; World Health Organisation; World Health Organization; Zika | health
antibiotic; antiretroviral; antiviral; blood transfusion; cholera; contagion; contagious; coronavirus; dengue | health
clinic; doctor; hospital; ill; illness; medical; medicine; nurse; outbreak; patient; sick; surgeon; symptom; treatment | health | 1
contaminate; drug; health; hygiene; isolation; outbreak; plague; screening; travel warning; ward | health | 1
disease; doctor strike; doctor's strike; dysentery; epidemic; epidemiologist; face mask; field hospital; flu | health
foot-and-mouth disease; generic drug; health crisis; health emergency; health insurance; health minister | health
health ministry; health official; health service; health system; health worker; healthcare; hospital bed | health
hospitalise; immunisation; immunise; immunization; infant mortality; infect; infected; infection; infectious | health
influenza; lockdown; malaria; maternal mortality; measles; medicaid; medical aid; medical supplies | health
medical supply; medical team; medical treatment; medicare; meningitis; mental health; ministry of health | health
monkeypox; mpox; nurse strike; pandemic; physician; polio; public health; quarantine; smallpox; smoking ban | health
tainted milk; tobacco; tuberculosis; typhoid; vaccinate; vaccination; vaccination campaign; vaccine | health
virologist; virus; yellow fever | health
