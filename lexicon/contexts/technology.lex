# Technology: science, space, telecoms, high technology and who has it.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

5G; 5G network; GM crop; Huawei; NASA; TikTok; WeChat; ZTE; algorithm; app ban; artificial intelligence | technology
Facebook; Twitter; WhatsApp; YouTube; app; computer; data; digital; electronic; internet; online; platform; smartphone; social media; website | technology | 1
astronaut; biotech; biotechnology; bitcoin; blockchain; broadband; chip export; chipmaker; cloning | technology
block; chip; engineer; equipment; innovation; laboratory; network; research; scientific; scientist | technology | 1
computer chip; cosmonaut; cryptocurrency; data center; data centre; data protection; drone technology | technology
dual-use; dual-use goods; dual-use technology; electric car; electric vehicle; encrypted; encryption | technology
facial recognition; fibre-optic cable; gene editing; genetic engineering; genetically modified; hardware maker | technology
hi-tech; high-tech; intellectual property; internet access; internet cafe; internet provider | technology
internet service provider; lunar mission; machine learning; microchip; missile technology | technology
mobile phone network; moon mission; nuclear technology; patent; quantum computing; research reactor; robotics | technology
rocket launch into space; satellite; scientific cooperation; scientific research; semiconductor | technology
social media platform; social network site; software; space agency; space exploration; space launch | technology
space program; space programme; space shuttle; space station; spacecraft; stem cell; subsea cable | technology
supercomputer; tech company; tech firm; tech giant; technological; technology; technology theft; telecom | technology
telecommunication; undersea cable | technology
