# Word classes of MOBILIZE: who and what is moved, and where it is shown.
# Source: written for this project.  Licence: CC BY 4.0
table class
alertness | alert; alertness; preparedness; readiness; vigilance
force_unit | army; battalion; brigade; commando; contingent; corps; division; force; guard; guardsman; legion; marine; paratrooper; regiment; reinforcement; reinforcements; reserve; reservist; soldier; squad; troop; troops; unit
guarded | assembly; bank; building; embassy; headquarters; ministry; palace; parliament; prison; residence; station
gun | artillery; battery; cannon; gun; howitzer; launcher; mortar; radar; tank
parade_ground | avenue; border; boulevard; capital; center; centre; city; frontier; intersection; plaza; quarter; road; square; street; town
police_unit | carabiniere; carabinieri; constable; cop; gendarme; officer; police; policeman; policemen; squad; trooper
warship | battleship; carrier; corvette; cruiser; destroyer; fleet; flotilla; frigate; gunboat; minesweeper; ship; squadron; submarine; vessel; warship
