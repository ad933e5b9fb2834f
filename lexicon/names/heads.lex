# Words that head the names of organisations (name-org-word: "Acme Corp", "Ministry of Health") and of places
# (name-place-word: "Orange County", "Main Street"). Found by form, with a capital in the text.
# Source: written from general knowledge for this project. Licence: CC BY 4.0
table class

name-org-word | AB; Academy; Administration; Advocates; Aerospace; Affairs; AG; Agency; Airforce; Airline; Airlines; Airways; Alliance; Alumni; Apartments; Aquarium; Archives; Army; Arts; ASA; Assembly; Assoc; Associates; Association; Attorneys; Authority; Auto; Automotive
name-org-word | Bakery; Ballet; Bancorp; Band; Bank; Bar; Battalion; Bhd; Bistro; Board; Books; Boutique; Brewery; Brigade; Brigades; Broadcasting; Bros; Brotherhood; Brothers; Bureau; BV
name-org-word | Cabinet; Cafe; Campaign; Capital; Cartel; Catering; Caucus; Center; Centre; Chamber; Chambers; Chapel; Chemicals; Chiropractic; Choir; Church; Cinema; Cleaners; Clinic; Club; Co; Coalition; Collective; College; Colleges; Command; Commission; Committee; Commonwealth; Communications; Communists; Company; Computing; Confederation; Conference; Congregation; Congress; Conservatives; Conservatory; Consortium; Constabulary; Consultants; Consulting; Cooperative; Corp; Corporation; Corps; Council; Court; Credit; Cruises
name-org-word | Daily; Daycare; Dealership; Defence; Defense; Deli; Democrats; Dental; Dentistry; Department; Departments; Dept; Diner; Diocese; Directorate; Division
name-org-word | Electric; Electronics; Elementary; Embassy; Emporium; Energy; Engineering; Ensemble; Enterprise; Enterprises; Entertainment; Equity; Estates; Exchange; Express
name-org-word | Faculty; FC; Federal; Federation; Fellowship; Films; Finance; Financial; Firm; Fitness; Fleet; Flooring; Florist; Foods; Force; Forces; Forum; Foundation; Fraternity; Front; Fund; Furniture
name-org-word | Gallery; Gang; Garage; Gas; Gazette; GmbH; Gov't; Grill; Group; Guard; Guards; Guild; Gym
name-org-word | Health; Healthcare; Herald; High; Hizb; Holdings; Hospice; Hospital; Hotel; Hotels; HQ
name-org-word | Inc; Incorporated; Industries; Industry; Inn; Inspectorate; Institute; Institutes; Institution; Insurance; Intelligence; Interior; International; Investigations; Investments
name-org-word | Jamaat; Jewelers; Jihad; Journal; Junta
name-org-word | KGaA; Kindergarten; Kitchen; KK; Knesset; Komsomol
name-org-word | Laboratories; Laboratory; Labs; Landscaping; Laundry; Law; League; Legion; Liberation; Library; Limited; Limo; LLC; LLP; Lobby; Lodge; Logistics; LP; Ltd
name-org-word | Mafia; Magazine; Management; Market; Marketing; Mart; Media; Medical; Memorial; Militia; Mills; Ministries; Ministry; Mission; Monastery; Mosque; Motel; Motors; Movement; Movers; Museum; Music
name-org-word | National; Navy; Network; Networks; News; Newspapers; NGO; Nursery; NV
name-org-word | Observatory; Office; Oil; Ombudsman; Opera; Optometry; Orchestra; Order; Organisation; Organization; Orthodontics; Outfitters; Oy; Oyj
name-org-word | Parliament; Partners; Partnership; Party; Petroleum; Pharma; Pharmaceuticals; Pharmacy; Philharmonic; Photography; Pictures; Pizza; Pizzeria; Planetarium; PLC; Plumbing; Police; Politburo; Post; Power; Practice; Preschool; Presidium; Press; Prison; Productions; Products; Properties; Pte; Pty; Pub; Publications; Publishers; Publishing
name-org-word | Quartet
name-org-word | Radio; Railroad; Railway; Railways; Realty; Recordings; Records; Regiment; Registry; Rental; Rentals; Repair; Republic; Research; Resistance; Resort; Restaurant; Review; Roofing; Royal
name-org-word | SA; Salon; Saloon; SARL; Savings; School; Schools; Sdn; Secretariat; Securities; Seminary; Senate; Senior; Service; Services; Sheriff's; Shipping; Shop; Socialists; Society; Software; Solutions; Sorority; Soviet; SpA; Sports; Squad; Squadron; Staff; Station; Steakhouse; Store; Stores; Studio; Studios; Surgery; Symphony; Synagogue; Syndicate; System; Systems
name-org-word | Tailors; Taskforce; Tbk; Team; Tech; Technologies; Technology; Telecom; Telecommunications; Telegraph; Television; Theater; Theatre; Times; Tours; Towing; Toys; Trading; Transit; Transport; Transportation; Travel; Treasury; Tribunal; Tribune; Trio; Trucking; Trust; TV
name-org-word | Union; Unit; Univ; Universities; University; Utilities
name-org-word | Ventures; Veterinary
name-org-word | Weekly; Wireless; Works
name-org-word | Yacht
name-org-word | Zoo
name-place-word | Ain; Airfield; Airport; Alley; Alto; Archipelago; Arena; Atoll; Ave; Avenue
name-place-word | Barracks; Base; Basin; Bay; Bayou; Beach; Beit; Bluff; Bluffs; Blvd; Borough; Boulevard; Bridge; Brook; Building; Butte
name-place-word | Café; Camp; Campus; Canal; Canton; Canyon; Cape; Castle; Cathedral; Causeway; Cave; Cemetery; Center; Centre; Channel; Circle; City; Cliffs; Coast; Corner; Corners; County; Court; Cove; Crater; Creek; Crescent; Crossing
name-place-word | Dam; Deir; Delta; Desert; District; Downs; Downtown; Drive
name-place-word | East; Eastern; El; Estuary; Expressway
name-place-word | Falls; Field; Fields; Fjord; Forest; Fork; Fort; Freeway
name-place-word | Garden; Gardens; Gate; Glacier; Glen; Governorate; Greater; Grove; Gulch; Gulf
name-place-word | Hall; Harbor; Harbour; Heights; Highlands; Highway; Hill; Hills; Hollow; Hospital; Hotel; House; Hwy
name-place-word | Inn; Interstate; Island; Islands; Isle; Isles
name-place-word | Jabal; Jebel; Junction
name-place-word | Kfar; Kingdom; Knoll
name-place-word | Lac; Lagoon; Lake; Lakes; Landing; Lane; Las; Library; Lodge; Los; Lounge; Lower
name-place-word | Mall; Manor; Marina; Market; Marsh; Meadow; Meadows; Mesa; Metro; Mine; Mont; Monte; Monument; Moor; Mosque; Mount; Mountain; Mountains; Mt; Municipality; Museum
name-place-word | Neighborhood; New; North; Northeast; Northern; Northwest
name-place-word | Oasis; Oblast; Ocean; Outskirts
name-place-word | Palace; Parish; Park; Parkway; Pass; Path; Peak; Peninsula; Pier; Pike; Pkwy; Place; Plain; Plains; Plateau; Plaza; Point; Pond; Port; Prefecture; Preserve; Promenade; Province
name-place-word | Quarter
name-place-word | Railroad; Railway; Raion; Ranch; Range; Rapids; Ras; Rd; Reef; Region; Republic; Reserve; Reservoir; Ridge; Rio; River; Road; Rock; Route; Rue; Ruins
name-place-word | Saint; San; Santa; Santo; Sea; Settlement; Shoal; Shore; Shores; Sound; South; Southeast; Southern; Southwest; Spring; Springs; Sq; Square; St; Stadium; State; Station; Straat; Strait; Straits; Strasse; Street; Suburb; Summit; Sur; Swamp
name-place-word | Tell; Temple; Terminal; Terrace; Territories; Territory; Theater; Theatre; Tower; Towers; Town; Township; Trail; Tunnel; Turnpike
name-place-word | Upper
name-place-word | Val; Vale; Valley; Villa; Village; Villas; Vineyard; Volcano
name-place-word | Wadi; Ward; Way; West; Western; Wharf; Woods
name-place-word | Zone
