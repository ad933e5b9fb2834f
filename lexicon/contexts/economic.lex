# Economic: trade, money, growth, jobs, taxes; not the affairs of single firms.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

ASEAN Free Trade Area; European Central Bank; G20; G7; G8; GATT; IMF; International Monetary Fund; London Club | economic
Mercosur; OECD; Organisation for Economic Cooperation and Development; Paris Club; WTO; World Bank | economic
World Trade Organization; anti-dumping; asset freeze; austerity; austerity measure; bailout | economic
bank account freeze; bilateral trade; bread price; budget; budget deficit; central bank; commerce department | economic
bank; billion; consumer; cost; customs; finance; financial; fund; goods; market; money; payment; price; revenue | economic | 1
blockade; development; employment; freeze; growth; invest; job; pay; pension; restriction; salary; shortage; strike; transit; transport | economic | 1
business; commerce; commercial; employee; employer; factory; farmer; industrial; industry; labor; labour; lorry; shipping; shop; steel; trucker; worker | economic | 1
commerce minister; commerce ministry; commerce secretary; common market; cost of living; credit line; creditor | economic
currency; customs duties; customs duty; customs union; debt; debt crisis; debt forgiveness; debt relief | economic
debt rescheduling; debt restructuring; default on its debt; deficit; devaluation; devalue; development bank | economic
development fund; dumping; dumping duty; duty-free; economic; economic aid; economic blockade | economic
economic cooperation; economic development; economic growth; economic sanction; economic union; economic zone | economic
economics minister; economist; economy; economy minister; economy ministry; embargo; eurozone; exchange rate | economic
export; export ban; exporter; finance minister; finance ministry; financial crisis; financial market; fiscal | economic
fiscal policy; food price; foreign debt; foreign exchange; foreign investment; foreign investor | economic
foreign reserve; free trade; free trade area; freeze asset; freeze the assets; frozen asset; fuel price | economic
fuel subsidy; fuel tax; general strike; gross domestic product; gross national product; hard currency | economic
hyperinflation; import; import ban; import duty; import quota; importer; income tax; inflation; interest rate | economic
internal market; investment; investor; jobless; labor law; labor union; labour law; labour market | economic
labour union; line of credit; living standard; loan; market economy; market reform; minimum wage | economic
ministry of finance; monetary; monetary policy; monetary union; most favored nation; most-favoured-nation | economic
national bank; nationalisation; nationalise; nationalization; nationalize; pay claim; pay deal; pay offer | economic
pay rise; pension reform; planned economy; poll tax; price control; price increase; price rise; privatisation | economic
privatise; privatization; privatize; protectionism; protectionist; public spending; quota; recession | economic
reserve bank; retaliatory tariff; sanction; single currency; single market; soft loan; sovereign debt | economic
spending cut; structural adjustment; subsidy; tariff; tax; tax cut; tax increase; tax rise; taxation; trade | economic
trade agreement; trade barrier; trade bloc; trade blockade; trade deal; trade deficit; trade dispute | economic
trade embargo; trade minister; trade ministry; trade pact; trade representative; trade route; trade sanction | economic
trade surplus; trade talk; trade union; trade war; treasury; treasury secretary; unemployment | economic
union federation; union leader; unionist; value-added tax; wage; wage freeze; welfare cut | economic
