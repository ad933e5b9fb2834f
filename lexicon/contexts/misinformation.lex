# Misinformation: false news, propaganda, and measures against them.
# Sources: the definitions of PLOVER's contexts; the words were written from general knowledge for this project.
# Licence: CC BY 4.0
table context

Holocaust denial; Holocaust denier; baseless rumor; baseless rumour; black propaganda; bot network; brainwash | misinformation
baseless; defamation; distort; distortion; fabricate; fabrication; false; falsehood; falsify; lie; mislead; misleading; rumor; rumour; slander; untrue | misinformation | 1
brainwashing; conspiracy theory; deepfake; denialism; disinformation; doctored footage; doctored image | misinformation
broadcast; channel; leaflet; propagate; social media; spread; website | misinformation | 1
doctored photograph; doctored video; election interference; election meddling; fabricated evidence | misinformation
fabricated report; fabricated story; fact-check; fact-checker; fake news; false flag; false information | misinformation
false news; false rumor; false rumour; forged document; hoax; influence campaign; influence operation | misinformation
infodemic; information war; information warfare; internet troll; meddle in the election | misinformation
meddling in the election; misinformation; propaganda; propaganda campaign; propagandist; rumor-mongering | misinformation
rumour-mongering; smear; smear campaign; spread lie; spread of lie; spread rumor; spread rumour; spreading lie | misinformation
staged attack; troll; troll factory | misinformation
