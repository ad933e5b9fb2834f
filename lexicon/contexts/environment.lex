# Environment: climate, pollution, nature and its protection.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Amazon rainforest; Extinction Rebellion; Green Party; Greenpeace; Kyoto Protocol; Montreal Protocol | environment
Paris Agreement; Paris climate; UNEP; WWF; World Wildlife Fund; acid rain; air pollution | environment
anti-nuclear campaigner; anti-nuclear protester; biodiversity; carbon dioxide; carbon emission; carbon market | environment
ban; damage; dump; emit; environment; green; protect; sustainable | environment | 1
carbon tax; climate; climate accord; climate activism; climate activist; climate agreement; climate change | environment
climate conference; climate deal; climate protest; climate summit; climate talk; climate treaty; conservation | environment
coal-fired; contaminate; contamination; forest; river; species; toxic; waste; whale | environment | 1
conservation area; conservationist; contamination of the river; coral reef; dam protest; deforest | environment
deforestation; desertification; ecocide; ecological; ecologist; ecology; ecosystem; emission; emission cut | environment
emission target; endangered animal; endangered species; environment minister; environment ministry | environment
environmental; environmental activist; environmental group; environmentalist; fossil fuel; global warming | environment
greenhouse gas; greenhouse gas emission; hazardous waste; haze; illegal logging; melting glacier | environment
ministry of the environment; national park; nature reserve; net zero; nuclear test in the Pacific | environment
nuclear waste; oil slick; oil spill; overfishing; ozone; ozone layer; plastic waste; pollute; polluted | environment
polluter; pollution; protected species; radioactive waste; rainforest; renewable energy; sea level | environment
sea-level rise; smog; solar power; toxic dump; toxic waste; waste dump; water pollution; wetland; whale hunt | environment
whaling; whaling ban; wildlife; wind farm | environment
