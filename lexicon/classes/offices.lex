# What `sanudo lexicon check` knows of the table `office`.  A row of office-single is one office: its titles mean the same.
# Source: written for this project.  Licence: CC BY 4.0
#   office-acting  words before a title that make an acting holder of the office
#   office-ended   offices that are no more, each as code and title; nobody is asked for behind their last holder
#   office-several the same, of offices that have several holders there
#   office-single  titles that one person of a country or body holds at a time
table class
office-acting | acting; caretaker; interim; transitional
office-ended | AFG president; BHR emir; BIH president; BIH vice president; EGY vice president; KEN prime minister; KEN vice president; KHM president; KGZ prime minister; MMR prime minister; NPL king; PRK president; RUS vice president; RWA vice president; SYR prime minister; SYR vice president; TGO prime minister; THA president; TUR prime minister; USA NATO commander; YEM president; YEM vice president; ZWE prime minister
office-several | AFG vice president; BIH vice president; CHE vice president; COD vice president; CRI vice president; CUB vice president; GUY vice president; IRN vice president; IRQ vice president; PAN vice president; SDN vice president; SSD vice president; SYR vice president; TZA vice president; YEM vice president
office-single | ASEAN secretary-general
office-single | Arab League secretary-general
office-single | CIA director
office-single | Commonwealth secretary-general
office-single | Council of Europe secretary-general
office-single | ECB president
office-single | EU foreign policy chief
office-single | EU trade commissioner
office-single | FBI director
office-single | Federal Reserve chair; Federal Reserve chairman
office-single | GCC secretary-general
office-single | ICC president
office-single | ICC prosecutor
office-single | IMF chief
office-single | Interpol chief
office-single | NATO commander
office-single | NATO secretary-general
office-single | OAS secretary-general
office-single | OECD chief
office-single | OIC secretary-general
office-single | OPCW chief
office-single | OPEC secretary-general
office-single | OSCE secretary-general
office-single | U.N. deputy secretary-general
office-single | U.N. human rights chief
office-single | U.N. humanitarian chief
office-single | U.N. peacekeeping chief
office-single | U.N. refugee chief
office-single | U.N. secretary-general
office-single | WHO chief
office-single | World Bank president
office-single | ambassador to the United Nations
office-single | army chief
office-single | central bank governor
office-single | chairman of the African Union commission; chairwoman of the African Union commission
office-single | chairman of the Joint Chiefs of Staff
office-single | chancellor
office-single | defence minister; defense minister
office-single | defence secretary
office-single | defense secretary
office-single | emir
office-single | finance minister
office-single | foreign minister
office-single | foreign secretary
office-single | head of UNESCO
office-single | head of UNICEF
office-single | head of UNRWA
office-single | head of the IAEA
office-single | head of the U.N. Development Program
office-single | head of the WTO
office-single | head of the World Food Program
office-single | high representative
office-single | home secretary
office-single | interior minister; home minister
office-single | king
office-single | national security adviser
office-single | pope
office-single | president; army ruler; head of state; head of the military council; junta leader; military ruler; transitional leader
office-single | president of the European Commission
office-single | president of the European Council
office-single | president of the European Parliament
office-single | president of the Red Cross
office-single | prime minister
office-single | secretary of state
office-single | speaker of the House
office-single | supreme leader
office-single | treasury secretary
office-single | vice president
