# Economic: trade, money, growth, jobs, taxes; not the affairs of single firms.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

ASEAN Free Trade Area; G20; G7; G8; GATT; IMF; International Monetary Fund; London Club; Mercosur; OECD | economic
Paris Club; WTO; World Bank; anti-dumping; asset freeze; austerity; bailout; bank account freeze | economic
bank; billion; consumer; cost; finance; financial; fund; goods; market; money; payment; price; revenue | economic | 1
bilateral trade; bread price; budget; budget deficit; central bank; commerce department; commerce minister | economic
blockade; development; employment; freeze; growth; invest; job; pay; pension; restriction; salary; shortage; strike; transit; transport | economic | 1
business; commerce; commercial; employee; employer; factory; farmer; industrial; industry; labor; labour; lorry; shipping; shop; steel; trucker; worker | economic | 1
commerce ministry; commerce secretary; common market; cost of living; credit line; creditor; currency | economic
custom duty; custom union; debt; debt relief; deficit; devaluation; devalue; development bank | economic
development fund; dumping; duty-free; economic; economic aid; economic blockade; economics minister; economist | economic
economy; economy minister; economy ministry; embargo; eurozone; exchange rate; export; export ban; exporter | economic
finance minister; finance ministry; financial crisis; financial market; fiscal; food price; foreign debt | economic
foreign exchange; foreign investment; foreign investor; foreign reserve; free trade; free trade area | economic
freeze asset; freeze the asset; frozen asset; fuel price; fuel subsidy; fuel tax; general strike | economic
gross domestic product; gross national product; hyperinflation; import; import ban; import quota; importer | economic
inflation; interest rate; internal market; investment; investor; jobless; labor law; labor union; labour law | economic
labour market; labour union; line of credit; living standard; loan; market reform; minimum wage | economic
ministry of finance; monetary; most favored nation; most-favoured-nation; national bank; nationalisation | economic
nationalise; nationalization; nationalize; pay claim; pay deal; pay offer; pay rise; pension reform; poll tax | economic
price control; price increase; price rise; privatisation; privatise; privatization; privatize; protectionism | economic
protectionist; public spending; quota; recession; reserve bank; sanction; single market; spending cut | economic
structural adjustment; subsidy; tariff; tax; taxation; trade; trade agreement; trade bloc; trade blockade | economic
trade deal; trade dispute; trade minister; trade ministry; trade pact; trade representative; trade talk | economic
trade war; treasury; unemployment; union federation; union leader; unionist; value-added tax; wage | economic
wage freeze; welfare cut | economic
