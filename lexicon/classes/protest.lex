# Who protests, besides the crowd of conflict.lex, and what they stay away from.
# Source: written for this project.  Licence: CC BY 4.0
table class
ballot | ballot; election; poll; polls; referendum; school; vote
mob | autoworker; builder; catholic; commuter; congregation; environmentalist; fan; feminist; firefighter; grower; haulier; herder; housewife; labourer; laborer; librarian; monarchist; mourner; musician; nationalist; native; neighbour; neighbor; participant; postman; protestor; pacifist; rabbi; reservist; royalist; schoolchild; secularist; squatter; striker; tenant; tribesman; tutor; unemployed; vandal; vendor; veteran; victim; volunteer; widow; youngster
striker | attendant; builder; cleaner; controller; crew; dustman; fireman; firefighter; haulier; hospital; judiciary; lorry; magistrates; medic; metalworker; midwife; paramedic; physician; postal; professor; steelworker; steward; trucker; trawlerman; attendants; unions; workers
