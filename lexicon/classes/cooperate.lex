# Word classes of the material kinds of cooperation: drills, shared secrets, aid that arrives, those who bring it.
# Source: written for this project.  Licence: CC BY 4.0
#   drill            what two armed forces do together
#   intelligence     what one service tells another
#   link             what is built between two states
#   relief           aid that is on its way or arrives
#   relief_worker    people sent to help
#   stricken         people who are helped
table class
drill | drill; exercise; game; maneuver; manoeuvre; overflight; patrol; sortie; wargame
intelligence | clue; coordinates; data; document; dossier; evidence; expertise; file; fingerprint; footage; image; imagery; information; intelligence; know-how; lead; list; manifest; map; name; picture; reading; record; recording; sample; secret; technology; tip; tip-off; transcript; warning; wiretap
link | airline; bridge; cable; canal; corridor; ferry; flight; gasline; highway; interconnector; line; link; motorway; pipeline; railway; road; route; terminal; tunnel
relief | aid; airlift; assistance; blanket; convoy; donation; flour; food; help; maize; medicine; relief; rice; shipment; supply; tent; vaccine; wheat
relief_worker | doctor; engineer; firefighter; medic; nurse; paramedic; rescuer; surgeon; volunteer
stricken | bereaved; child; displaced; evacuee; homeless; injured; migrant; needy; orphan; patient; poor; refugee; starving; survivor; victim; villager; wounded
