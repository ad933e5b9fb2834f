# Disasters: natural ones, and accidents.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Chernobyl; Fukushima; Richter scale; accident; aftershock; aircrash; avalanche; blizzard; bridge collapse | disasters
building collapse; bus crash; bushfire; capsize; chemical leak; coal mine blast; cyclone; dam burst | disasters
burst; crest; inundate; monsoon; rain; rubble; storm; submerge; swollen; wreckage | disasters | 1
calamity; catastrophe; collapse; crash; death toll; emergency service; evacuate; evacuation; relief; rescue; sink; survivor; victim | disasters | 1
dam collapse; derail; derailment; disaster; disaster area; disaster management; disaster relief | disasters
disaster response; disaster victim; disaster zone; drought; drought-stricken; earthquake; emergency shelter | disasters
eruption; factory fire; ferry accident; ferry disaster; ferry sinking; flash flood; flood; flood victim | disasters
flood-hit; flooding; forest fire; gas explosion; gas leak; heatwave; hotel fire; hurricane | disasters
industrial accident; landslide; levee; locust; locust swarm; mine accident; mine disaster; mine explosion | disasters
mudslide; natural disaster; nuclear accident; nuclear disaster; oil spill; pit disaster; plane crash | disasters
plane disaster; quake; reactor accident; rescue effort; rescue operation; rescue team; rescue worker; rescuer | disasters
search and rescue; shipwreck; sinking of the ferry; stampede; storm surge; tidal wave; tornado; train crash | disasters
train wreck; tropical storm; tsunami; typhoon; volcanic; volcanic eruption; volcano; wildfire | disasters
