# Words of markets, prices and company results that mark a sentence as no politics; lemma form.
# Only words with no everyday political sense: "striker", "strike", "rally" and "race" are left out.
# Sources: written from general knowledge for this project.
# Licence: CC BY 4.0
table topic

afternoon trade | markets
aluminium price | markets
aluminum price | markets
an ounce | markets
annualised | markets
annualized | markets
arabica | markets
barrel | markets | 1
basis point | markets
basis-point | markets
bear market | markets
blockchain token | markets
blue chip | markets
blue-chip | markets
bond | markets | 1
bond yield | markets
bourse index | markets
bovespa | markets
brent crude | markets
bull market | markets
bullion | markets
bund | markets | 1
bushel | markets
buy rating | markets
cac 40 | markets
cac-40 | markets
closing bell | markets
cocoa futures | markets
coffee futures | markets
consensus forecast | markets
consumer price index | markets
copper price | markets
core inflation | markets
corn futures | markets
coupon payment | markets
cpi | markets
credit spread | markets
crude futures | markets
currency market | markets
dax | markets
dividend | markets
dow jones industrial average | markets
early trade | markets
earnings | markets | 1
earnings per share | markets
equities | markets | 1
ethereum | markets
factory output | markets
foreign exchange market | markets
forex | markets
ftse | markets
ftse 100 | markets
fund manager | markets
futures | markets | 1
futures contract | markets
gainer | markets
gdp growth | markets
gilt | markets
greenback | markets
gross domestic product | markets
gross margin | markets
hang seng | markets
hang seng index | markets
home sales | markets
housing starts | markets
in the year to | markets
industrial output | markets
industrial production | markets
inflation rate | markets
initial public offering | markets
ipo | markets
jobless claims | markets
jobless rate | markets
kospi | markets
light sweet crude | markets
loonie | markets
market analyst | markets
market capitalisation | markets
market capitalization | markets
midday trade | markets
month-on-month | markets
mortgage rate | markets
mutual fund | markets
nasdaq | markets
net income | markets
net loss | markets
net profit | markets
nickel price | markets
nifty | markets
nikkei average | markets
nikkei index | markets
opening bell | markets
operating profit | markets
options trading | markets
palladium | markets | 1
platinum | markets | 1
pmi | markets
portfolio manager | markets
ppi | markets
pre-tax profit | markets
price target | markets
price-earnings ratio | markets
producer price index | markets
profit margin | markets
profit-taking | markets
purchasing managers index | markets
quarter-on-quarter | markets
quarterly loss | markets
quarterly profit | markets
retail sales | markets
rights issue | markets
robusta | markets
s&p 500 | markets
seasonally adjusted | markets
sell-off | markets
sensex | markets
share buyback | markets
share index | markets
share price | markets
shares | markets | 1
short seller | markets
short-selling | markets
soybean | markets | 1
spot price | markets
stock index | markets
stock market | markets | 1
stock price | markets
stock split | markets
sugar futures | markets
takeover bid | markets
trading session | markets
trading volume | markets
treasury bill | markets
treasury bond | markets
treasury yield | markets
troy ounce | markets
vehicle; retailer; shopper; customer; quarter; analyst; trader; investor; sales; profit; unit | markets | 1
west texas intermediate | markets
wheat futures | markets
year-on-year | markets
yield | markets | 1
zinc | markets | 1
