# Religion and ethnicity: faiths, peoples, castes, languages, and hatred of them.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Ahmadi; Alawite; Amazigh; Amerindian; Amhara; Baha'i; Berber; Bible burning; Bosniak; Buddhism; Buddhist | religion_ethnicity
Basque; Bosnian Serb; Catalan; Chechen; Kosovar; Kosovo Albanian; convert; desecrate; hatred; language; nationalist; native; persecute; persecution; race; skinhead | religion_ethnicity | 1
Catholic; Christian; Christianity; Copt; Coptic; Crimean Tatar; Croat Serb; Dalai Lama; Darfuri; Druse; Druze | religion_ethnicity
Falun Gong; French-speaking; Gagauz; Hausa; Hindu; Hinduism; Holy See; Hutu; Igbo; Islam; Islamic; Islamism | religion_ethnicity
Islamist; Islamophobia; Jew; Jewish; Jewry; Koran; Kurd; Kurdish; Maori; Mapuche; Moslem; Muslim; Oromo | religion_ethnicity
Orthodox Christian; Orthodox Church; Protestant; Quechua; Quran; Rohingya; Roma; Russian speaker | religion_ethnicity
Russian-speaking; Shi'ite; Shia; Shiite; Sikh; Sinhalese; Sunni; Tamil; Tatar; Tibetan; Tigrayan; Tuareg | religion_ethnicity
Tutsi; Uighur; Uyghur; Uzbek minority; Vatican; Yazidi; Yezidi; Yoruba; Zulu; aboriginal; aborigine | religion_ethnicity
antisemitic; antisemitism; apartheid; apostasy; archbishop; ayatollah; bishop; blasphemous; blasphemy | religion_ethnicity
cardinal; caste; cathedral; church; clan; clergy; clergyman; cleric; communal riot; communal violence; dalit | religion_ethnicity
congregation; faith; fundamentalist; holy; prayer; preacher; sacred; sermon; worshipper; zealot | religion_ethnicity | 1
ethnic group; ethnic minority; ethnic tension; ethnic violence; ethnicity; fatwa; gypsy; haj; hajj; hate crime | religion_ethnicity
ethnic; ethnic Albanian; ethnic Chinese; ethnic Hungarian; ethnic Russian; ethnic Serb; ethnic cleansing | religion_ethnicity
hate speech; holy place; holy site; imam; indigenous; indigenous community; indigenous leader | religion_ethnicity
indigenous people; interethnic; interfaith; jihad; language law; language right; low-caste; madrassa; minority | religion_ethnicity
minority language; minority right; missionary; monk; mosque; mother tongue; mufti; mullah; native American | religion_ethnicity
neo-Nazi; nun; official language; patriarch; pilgrim; pilgrimage; pontiff; pope; priest; rabbi; race relations | religion_ethnicity
race riot; racial; racial discrimination; racism; racist; religion; religious; religious leader | religion_ethnicity
religious minority; sectarian; sectarian violence; sectarianism; seminary; sharia; shrine; synagogue; temple | religion_ethnicity
tribal; tribal chief; tribal elder; tribe; tribesman; xenophobia; xenophobic | religion_ethnicity
