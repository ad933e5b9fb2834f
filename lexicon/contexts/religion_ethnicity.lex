# Religion and ethnicity: faiths, peoples, castes, languages, and hatred of them.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Ahmadi; Alawite; Amazigh; Amerindian; Amhara; Baha'i; Basque; Berber; Bible burning; Bosniak; Bosnian Serb | religion_ethnicity
Buddhism; Buddhist; Catalan; Catholic; Chechen; Christian; Christianity; Copt; Coptic; Crimean Tatar | religion_ethnicity
Croat Serb; Dalai Lama; Darfuri; Druse; Druze; Falun Gong; French-speaking; Gagauz; Hausa; Hindu; Hinduism | religion_ethnicity
Holy See; Hutu; Igbo; Islam; Islamic; Islamism; Islamist; Islamophobia; Jew; Jewish; Jewry; Koran; Kosovar | religion_ethnicity
Kosovo Albanian; Kurd; Kurdish; Maori; Mapuche; Moslem; Muslim; Oromo; Orthodox Christian; Orthodox Church | religion_ethnicity
Protestant; Quechua; Quran; Rohingya; Roma; Russian speaker; Russian-speaking; Shi'ite; Shia; Shiite; Sikh | religion_ethnicity
Sinhalese; Sunni; Tamil; Tatar; Tibetan; Tigrayan; Tuareg; Tutsi; Uighur; Uyghur; Uzbek minority; Vatican | religion_ethnicity
Yazidi; Yezidi; Yoruba; Zulu; aboriginal; aborigine; antisemitic; antisemitism; apartheid; apostasy | religion_ethnicity
archbishop; ayatollah; bishop; blasphemous; blasphemy; cardinal; caste; cathedral; church; clan; clergy | religion_ethnicity
clergyman; cleric; communal riot; communal violence; dalit; ethnic; ethnic Albanian; ethnic Chinese | religion_ethnicity
congregation; faith; fundamentalist; holy; prayer; preacher; sacred; sermon; worshipper; zealot | religion_ethnicity | 1
convert; desecrate; hatred; language; nationalist; native; persecute; persecution; race; skinhead | religion_ethnicity | 1
ethnic Hungarian; ethnic Russian; ethnic Serb; ethnic cleansing; ethnic group; ethnic minority; ethnic tension | religion_ethnicity
ethnic violence; ethnicity; fatwa; gypsy; haj; hajj; hate crime; hate speech; holy place; holy site; imam | religion_ethnicity
indigenous; indigenous community; indigenous leader; indigenous people; interethnic; interfaith; jihad | religion_ethnicity
language law; language right; low-caste; madrassa; minority; minority language; minority right; missionary | religion_ethnicity
monk; mosque; mother tongue; mufti; mullah; native American; neo-Nazi; nun; official language; patriarch | religion_ethnicity
pilgrim; pilgrimage; pontiff; pope; priest; rabbi; race relations; race riot; racial; racial discrimination | religion_ethnicity
racism; racist; religion; religious; religious leader; religious minority; sectarian; sectarian violence | religion_ethnicity
sectarianism; seminary; sharia; shrine; synagogue; temple; tribal; tribal chief; tribal elder; tribe | religion_ethnicity
tribesman; xenophobia; xenophobic | religion_ethnicity
