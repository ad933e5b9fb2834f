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
hi-tech; high technology; high-tech; human cloning; intellectual property; internet access; internet cafe | technology
internet provider; internet service provider; lunar mission; machine learning; microchip; missile technology | technology
mobile phone network; moon mission; nuclear technology; patent; quantum computing; research reactor; robotics | technology
rocket launch into space; satellite; satellite launch; satellite navigation; scientific cooperation | technology
scientific research; semiconductor; social media platform; social network site; software; space agency | technology
space exploration; space launch; space program; space programme; space shuttle; space station; spacecraft | technology
stem cell; stem-cell research; subsea cable; supercomputer; tech company; tech firm; tech giant; technological | technology
technology; technology company; technology theft; technology transfer; telecom; telecommunication | technology
telecoms equipment; undersea cable | technology
