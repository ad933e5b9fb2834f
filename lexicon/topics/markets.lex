# Words of markets, prices and company results that mark a sentence as no politics; lemma form.
# Only words with no everyday political sense: "striker", "strike", "rally" and "race" are left out.
# Sources: written from general knowledge for this project.
# Licence: CC BY 4.0
table topic
actuary; advert; advertising; beverage; bookrunner; boutique; brokerage; bungalow; cash machine; catalogue | markets | 1
ad campaign | markets
advertising campaign | markets
after-tax profit | markets
afternoon trade | markets
against the dollar | markets | 1
against the euro | markets | 1
against the yen | markets
aluminium price | markets
aluminum price | markets
an ounce | markets
annualised | markets
annualized | markets
arabica | markets
asset manager | markets
automaker | markets | 1
bargain hunter | markets
bargain hunting | markets
basis point | markets
basis points | markets
basis-point | markets
bear market | markets
bid for a rival | markets
blockchain token | markets
blue chip | markets
blue-chip | markets
bond | markets | 1
bond auction | markets
bond trader | markets
bond yield | markets
bourse index | markets
bovespa | markets
brent crude | markets
bull market | markets
bull run | markets
bullion | markets
bund | markets | 1
bushel | markets
buy rating | markets
cac 40 | markets
cac-40 | markets
car sales | markets
carmaker | markets | 1
checkout; clothing chain; conservatory; coupon; dealership; designer label; detergent; diamond ring; ebitda | markets | 1
christmas sales | markets
closing bell | markets
cocoa futures | markets
coffee chain | markets
coffee futures | markets
commodity market | markets
consensus forecast | markets
consumer price index | markets
copper price | markets
core inflation | markets
corn futures | markets
coupon payment | markets
credit spread | markets
crude futures | markets
currency market | markets
currency trader | markets
dax | markets
day trader | markets
distiller | markets
dividend | markets | 1
dow jones industrial average | markets
early trade | markets | 1
earnings | markets | 1
earnings forecast | markets
earnings per share | markets
equities | markets | 1
ethereum | markets
factory output | markets
fast food chain | markets
flotation | markets
foreign exchange market | markets
forex | markets
ftse | markets
ftse 100 | markets
fund house | markets
fund manager | markets
futures | markets | 1
futures contract | markets
futures market | markets
gainer | markets
games console; hatchback; headcount; headphones; hedge fund; hotel chain; impairment; jeans; jewel | markets | 1
gas futures | markets
gdp growth | markets | 1
gift voucher | markets
gold price | markets
greenback | markets
gross domestic product | markets | 1
gross margin | markets
hang seng | markets
hang seng index | markets
hedge fund manager | markets
home sales | markets
hotelier | markets | 1
housing starts | markets
in afternoon trade | markets
in early trading | markets
in late trading | markets
in morning trade | markets
industrial output | markets | 1
industrial production | markets | 1
inflation rate | markets | 1
initial public offering | markets
investment bank analyst | markets
ipo | markets
jobless claims | markets
jobless rate | markets
kospi | markets
late trade | markets | 1
light sweet crude | markets
like-for-like | markets
loonie | markets
loyalty card | markets
luxury goods | markets
market analyst | markets
market capitalisation | markets
market capitalization | markets
market close | markets
market maker | markets
market rally | markets
market rout | markets
marketing chief; mortgage lender; overdraft; portfolio; prospectus; reinsurer; sales target; saloon car; savings account; shampoo | markets | 1
midday trade | markets
month-on-month | markets
mortgage rate | markets
mutual fund | markets
nasdaq | markets
net income | markets
net interest income | markets
net loss | markets
net profit | markets
new car sales | markets
nickel price | markets
nifty | markets
nikkei average | markets
nikkei index | markets
oil futures | markets
on the bourse | markets
opening bell | markets
operating profit | markets
options trading | markets
palladium | markets | 1
perfume maker | markets
platinum | markets | 1
portfolio manager | markets
pre-tax profit | markets
premium brand | markets
price of gold | markets
price target | markets
price-earnings ratio | markets
private equity | markets | 1
producer price index | markets
profit forecast | markets
profit margin | markets
profit warning | markets
profit-taking | markets
purchasing managers index | markets
quarter-on-quarter | markets
quarterly loss | markets
quarterly profit | markets
retail chain | markets
retail sales | markets
retailer; shopper; trader; investor; sales; profit | markets | 1
rights issue | markets
rights offering | markets
robusta | markets
s&p 500 | markets
same-store | markets
seasonally adjusted | markets
sell-off | markets | 1
sensex | markets
share buyback | markets
share index | markets | 1
share offering | markets
share price | markets | 1
shareholder; shoemaker; showroom; snack; sneaker; soft drink; spin-off; sports car; start-up; startup; stocks | markets | 1
shares | markets | 1
shoe maker | markets
short seller | markets
short sellers | markets
short-selling | markets
silver price | markets
soybean | markets | 1
spot market | markets | 1
spot price | markets
stock exchange index | markets
stock fall | markets
stock index | markets
stock market | markets | 1
stock price | markets | 1
stock rise | markets
stock split | markets
stock trader | markets
stockbroker | markets
stocks fall | markets
stocks rise | markets
sugar futures | markets
supermarket chain | markets
tea brand; toothpaste; trademark; tyre maker; warranty; wholesaler; writedown | markets | 1
the dollar fall | markets
the euro rise | markets
toymaker | markets
trading session | markets
trading volume | markets
treasury auction | markets
treasury bill | markets
treasury bond | markets
treasury yield | markets
troy ounce | markets
underwriter | markets
venture capital | markets | 1
watchmaker | markets
wealth manager | markets
west texas intermediate | markets
wheat futures | markets
winemaking | markets
year-on-year | markets
yield | markets | 1
zinc | markets | 1
