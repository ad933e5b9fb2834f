# Word classes of meetings: the bodies at home whose sittings are no diplomacy.
# Source: written for this project.  Licence: CC BY 4.0
table class
domestic_body | bench; board; cabinet; chamber; commission; committee; congress; court; crowd; government; house; jury; lawmaker; legislature; panel; parliament; politburo; senate; tribunal
