# Religion and ethnicity: faiths, peoples, castes, languages, and hatred of them.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Ahmadi; Alawite; Amazigh; Amerindian; Amhara; Baha'i; Berber; Bible burning; Bosniak; Buddhism; Buddhist | religion_ethnicity
Basque; Bosnian Serb; Catalan; Chechen; Kosovar; Kosovo Albanian; convert; desecrate; hatred; language; nationalist; native; persecute; persecution; race; skinhead | religion_ethnicity | 1
Catholic; Christian; Christianity; Copt; Coptic; Croat Serb; Dalai Lama; Darfuri; Druse; Druze; Falun Gong | religion_ethnicity
French-speaking; Gagauz; Hausa; Hindu; Hinduism; Holy See; Hutu; Igbo; Islam; Islamic; Islamism; Islamist | religion_ethnicity
Islamophobia; Jew; Jewish; Jewry; Koran; Kurd; Kurdish; Maori; Mapuche; Moslem; Muslim; Oromo; Protestant | religion_ethnicity
Quechua; Quran; Rohingya; Roma; Russian speaker; Russian-speaking; Shi'ite; Shia; Shiite; Sikh; Sinhalese | religion_ethnicity
Sunni; Tamil; Tatar; Tibetan; Tigrayan; Tuareg; Tutsi; Uighur; Uyghur; Uzbek minority; Vatican; Yazidi; Yezidi | religion_ethnicity
Yoruba; Zulu; aboriginal; aborigine; antisemitic; antisemitism; apartheid; apostasy; archbishop; ayatollah | religion_ethnicity
bishop; blasphemous; blasphemy; cardinal; caste; cathedral; church; clan; clergy; clergyman; cleric | religion_ethnicity
communal riot; communal violence; dalit; ethnic; ethnic cleansing; ethnic minority; ethnicity; fatwa; gypsy | religion_ethnicity
congregation; faith; fundamentalist; holy; prayer; preacher; sacred; sermon; worshipper; zealot | religion_ethnicity | 1
haj; hajj; hate crime; hate speech; holy place; holy site; imam; indigenous; indigenous leader | religion_ethnicity
indigenous people; interethnic; interfaith; jihad; language law; language right; low-caste; madrassa; minority | religion_ethnicity
minority language; minority right; missionary; monk; mosque; mother tongue; mufti; mullah; native American | religion_ethnicity
neo-Nazi; nun; official language; patriarch; pilgrim; pilgrimage; pontiff; pope; priest; rabbi; race relation | religion_ethnicity
race riot; racial; racial discrimination; racism; racist; religion; religious; religious leader | religion_ethnicity
religious minority; sectarian; sectarianism; seminary; sharia; shrine; synagogue; temple; tribal; tribe | religion_ethnicity
tribesman; xenophobia; xenophobic | religion_ethnicity
