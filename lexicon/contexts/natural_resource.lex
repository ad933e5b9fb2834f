# Natural resources: extraction of and trade in oil, gas, minerals, timber, fish, water.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Gazprom; LNG; Nile water; OPEC; Organization of the Petroleum Exporting Countries; barrel; barrel per day | natural_resource
barrels a day; bauxite; blood diamond; coal; coal mine; coalfield; cobalt; cod war; coltan; conflict diamond | natural_resource
catch; concession; cut off; drill; exploration; export; extraction; field; output; quota; reserve; royalty; supply; transit | natural_resource | 1
copper mine; copper mining; crude; crude oil; dam project; diamond; diamond mine; diamond trade; drill for oil | natural_resource
copper; dam; energy; fish; fisherman; forest; fuel; gas; gold; mine; ore; rig; river; tanker | natural_resource | 1
drilling; drilling rig; energy minister; energy resource; energy security; energy supply; fisheries; fishery | natural_resource
fishing boat; fishing dispute; fishing fleet; fishing ground; fishing quota; fishing right; fishing vessel | natural_resource
fracking; gas dispute; gas export; gas field; gas pipeline; gas price; gas row; gas supply; gas transit | natural_resource
gold mine; gold mining; hydro-electric dam; hydrocarbon; hydroelectric; hydropower; iron ore; ivory | natural_resource
liquefied natural gas; lithium; logger; logging; logging company; logging concession; miner; mineral | natural_resource
mineral resource; mineral right; mineral wealth; mineworker; mining; mining company; mining concession | natural_resource
mining licence; mining right; natural gas; natural resource; nickel; offshore drilling; offshore oil; oil | natural_resource
oil company; oil concession; oil embargo; oil exploration; oil export; oil exporter; oil giant; oil minister | natural_resource
oil ministry; oil output; oil pipeline; oil price; oil producer; oil production; oil refinery; oil reserve | natural_resource
oil revenue; oil rig; oil shipment; oil tanker; oil well; oilfield; open-cast mine; output cut; petroleum | natural_resource
petroleum minister; phosphate; pipeline; platinum mine; production cut; production quota; rare earth; refinery | natural_resource
resource nationalism; river water; seabed mining; shale gas; timber; timber trade; tin mine; tin ore; trawler | natural_resource
uranium mine; uranium mining; water treaty; water-sharing treaty; whaler; whaling; whaling ship | natural_resource
