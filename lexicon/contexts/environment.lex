# Environment: climate, pollution, nature and its protection.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Extinction Rebellion; Green Party; Greenpeace; Kyoto Protocol; Montreal Protocol; UNEP; WWF | environment
World Wildlife Fund; acid rain; anti-nuclear campaigner; anti-nuclear protester; biodiversity; carbon dioxide | environment
ban; damage; dump; emit; environment; green; protect; sustainable | environment | 1
carbon market; carbon tax; climate; climate accord; climate activist; climate agreement; climate conference | environment
climate deal; climate protest; climate summit; climate talk; climate treaty; conservation; conservationist | environment
coal-fired; contaminate; contamination; forest; river; species; toxic; waste; whale | environment | 1
contamination of the river; coral reef; dam protest; deforest; deforestation; desertification; ecocide | environment
ecological; ecologist; ecology; ecosystem; emission; endangered animal; endangered species | environment
environment minister; environment ministry; environmental; environmental activist; environmentalist | environment
fossil fuel; global warming; greenhouse gas; greenhouse gas emission; hazardous waste; haze; illegal logging | environment
melting glacier; ministry of the environment; national park; nature reserve; net zero | environment
nuclear test in the Pacific; nuclear waste; oil slick; oil spill; overfishing; ozone; plastic waste; pollute | environment
polluted; polluter; pollution; protected species; radioactive waste; rainforest; renewable energy; sea level | environment
smog; solar power; toxic dump; toxic waste; waste dump; water pollution; wetland; whale hunt; whaling | environment
whaling ban; wildlife; wind farm | environment
