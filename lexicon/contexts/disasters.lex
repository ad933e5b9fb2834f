# Disasters: natural ones, and accidents.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Chernobyl; Fukushima; Richter scale; accident; aftershock; aircrash; blizzard; bridge collapse | disasters
avalanche; burst; crest; derail; derailment; eruption; inundate; monsoon; rain; rubble; storm; submerge; swollen; wreckage | disasters | 1
building collapse; bus crash; bushfire; capsize; chemical leak; coal mine blast; cyclone; dam burst | disasters
calamity; catastrophe; collapse; crash; death toll; emergency service; evacuate; evacuation; relief; rescue; sink; survivor; victim | disasters | 1
dam collapse; disaster; disaster relief; disaster victim; drought; drought-stricken; earthquake | disasters
emergency shelter; factory fire; ferry sinking; flood; flood victim; flood-hit; flooding; forest fire | disasters
gas explosion; gas leak; heatwave; hotel fire; hurricane; industrial accident; landslide; levee; locust | disasters
mine accident; mine disaster; mine explosion; mudslide; nuclear accident; nuclear disaster; oil spill | disasters
plane crash; quake; reactor accident; rescue effort; rescue operation; rescue team; rescue worker; rescuer | disasters
search and rescue; shipwreck; sinking of the ferry; stampede; storm surge; tidal wave; tornado; train crash | disasters
train wreck; tropical storm; tsunami; typhoon; volcanic; volcano; wildfire | disasters
