# Natural resources: extraction of and trade in oil, gas, minerals, timber, fish, water.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Gazprom; LNG; Nile water; OPEC; barrel; bauxite; coal; coalfield; cobalt; cod war; coltan; copper mine | natural_resource
catch; concession; cut off; drill; exploration; export; extraction; field; output; quota; reserve; royalty; supply; transit | natural_resource | 1
copper; crude; dam; energy; fish; fisherman; forest; fuel; gas; gold; mine; ore; rig; river; tanker | natural_resource | 1
crude export; crude oil; dam project; diamond; diamond trade; drill for oil; drilling; drilling rig | natural_resource
energy minister; energy resource; energy supply; fishery; fishing boat; fishing dispute; fishing fleet | natural_resource
fishing ground; fishing quota; fishing right; fishing vessel; fracking; gas dispute; gas export; gas field | natural_resource
gas pipeline; gas price; gas row; gas supply; gas transit; gold mine; hydro-electric dam; hydrocarbon | natural_resource
hydroelectric; hydropower; iron ore; ivory; liquefied natural gas; lithium; logger; logging; miner; mineral | natural_resource
mineral right; mineral wealth; mineworker; mining; mining right; natural gas; natural resource; nickel | natural_resource
offshore drilling; offshore oil; oil; oil embargo; oil export; oil exporter; oil minister; oil ministry | natural_resource
oil price; oil revenue; oil rig; oil shipment; oilfield; open-cast mine; output cut; petroleum | natural_resource
petroleum minister; phosphate; pipeline; platinum mine; production cut; production quota; rare earth; refinery | natural_resource
resource nationalism; river water; shale gas; timber; timber trade; tin mine; tin ore; trawler; uranium mine | natural_resource
uranium mining; water treaty; water-sharing treaty; whaler; whaling; whaling ship | natural_resource
