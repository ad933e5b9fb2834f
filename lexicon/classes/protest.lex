# Who protests, besides the crowd of conflict.lex; "ten" is that of "tens of thousands".
# Source: written for this project.  Licence: CC BY 4.0
table class
folk | alawite; albanian; basque; berber; catalan; druze; georgian; haitian; hindu; hutu; indian; kashmiri; kurd; maronite; moslem; muslim; native; oromo; palestinian; roma; rohingya; russian; serb; shiite; sikh; sunni; tamil; tibetan; tribe; tutsi; uighur; uyghur; villager; zapatista
mob | autoworker; builder; catholic; commuter; congregation; environmentalist; fan; feminist; firefighter; grower; haulier; herder; housewife; labourer; laborer; librarian; monarchist; mourner; musician; nationalist; native; neighbour; neighbor; participant; postman; protestor; pacifist; rabbi; reservist; royalist; schoolchild; secularist; squatter; striker; ten; tenant; tribesman; tutor; unemployed; vandal; vendor; veteran; victim; volunteer; widow; youngster
striker | attendant; builder; cleaner; controller; crew; dustman; fireman; firefighter; haulier; hospital; judiciary; lorry; magistrates; medic; metalworker; midwife; paramedic; physician; postal; professor; steelworker; steward; trucker; trawlerman; attendants; unions; workers
