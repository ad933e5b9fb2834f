# Names that places no longer bear, as reports of the past and about the past have them.
# Source: positions from general knowledge, written by hand for this project.
# Licence: CC BY 4.0
table place

Abyssinia | ETH | region | 9.0 | 38.7
Baile Atha Cliath | IRL | city | 53.35 | -6.26
Breslau | POL | city | 51.11 | 17.03
Ciskei | ZAF | region | -32.8 | 27.3
Dahomey | BEN | region | 9.5 | 2.3
Danzig | POL | city | 54.35 | 18.65
East Pakistan | BGD | region | 24.0 | 90.0
Fernando Poo | GNQ | region | 3.5 | 8.7
Konigsberg; Koenigsberg | RUS | city | 54.71 | 20.51
Lourenco Marques | MOZ | city | -25.97 | 32.58
Memel | LTU | city | 55.7 | 21.13
New Hebrides | VUT | region | -16.0 | 167.0
Portuguese Timor | TLS | region | -8.8 | 126.0
Posen | POL | city | 52.41 | 16.93
Shaba | COD | region | -9.5 | 26.0
Siam | THA | region | 15.0 | 100.0
Spanish Sahara | MAR | region | 24.5 | -13.0
Stettin | POL | city | 53.43 | 14.55
Transkei | ZAF | region | -31.8 | 28.5
Trucial States; Trucial Oman | ARE | region | 24.0 | 54.0
Wilno | LTU | city | 54.69 | 25.28
