# Natural resources: extraction of and trade in oil, gas, minerals, timber, fish, water.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Gazprom; LNG; Nile water; OPEC; barrel; bauxite; coal; coalfield; cobalt; cod war; coltan; copper mine; crude | natural_resource
catch; concession; cut off; drill; exploration; export; extraction; field; output; quota; reserve; royalty; supply; transit | natural_resource | 1
copper; dam; energy; fish; fisherman; forest; fuel; gas; gold; mine; ore; rig; river; tanker | natural_resource | 1
dam project; diamond; diamond trade; drill for oil; drilling; drilling rig; energy minister; energy resource | natural_resource
energy security; energy supply; fishery; fishing boat; fishing dispute; fishing fleet; fishing ground | natural_resource
fishing quota; fishing right; fishing vessel; fracking; gas dispute; gas export; gas field; gas pipeline | natural_resource
gas price; gas row; gas supply; gas transit; gold mine; hydro-electric dam; hydrocarbon; hydroelectric | natural_resource
hydropower; iron ore; ivory; liquefied natural gas; lithium; logger; logging; miner; mineral; mineral right | natural_resource
mineral wealth; mineworker; mining; mining right; natural gas; natural resource; nickel; offshore drilling | natural_resource
offshore oil; oil; oil embargo; oil export; oil exporter; oil minister; oil ministry; oil price; oil revenue | natural_resource
oil rig; oil shipment; oilfield; open-cast mine; output cut; petroleum; petroleum minister; phosphate | natural_resource
pipeline; platinum mine; production cut; production quota; rare earth; refinery; resource nationalism | natural_resource
river water; shale gas; timber; timber trade; tin mine; tin ore; trawler; uranium mine; uranium mining | natural_resource
water treaty; water-sharing treaty; whaler; whaling; whaling ship | natural_resource
