# What is threatened: verbs in the complement of threaten, vow, warn.
# Source: written for this project.  Licence: CC BY 4.0
table class
breaking | abandon; bolt; boycott; break; cancel; defect; desert; downgrade; exit; leave; opt; pull; quit; recall; renounce; resign; rupture; secede; sever; split; suspend; walk; withdraw
cutting | annul; ban; blacklist; block; blockade; cancel; censor; close; confiscate; curb; cut; deny; dissolve; double; embargo; end; exclude; expropriate; fine; freeze; halt; hike; hold; impose; jam; levy; limit; nationalise; nationalize; outlaw; penalise; penalize; prevent; raise; reduce; restrict; revoke; sanction; scrap; seal; seize; shut; slap; slash; stop; strip; suspend; tax; throttle; triple; turn; withhold
fighting | ambush; annihilate; assassinate; assault; attack; avenge; behead; blast; blow; bomb; bombard; burn; crush; decapitate; destroy; execute; fight; fire; flatten; hang; hit; incinerate; invade; kill; launch; level; march; massacre; murder; nuke; obliterate; pound; rain; raze; retake; retaliate; shed; shell; shoot; sink; slaughter; storm; strike; target; torch; unleash; wage; wipe
hostile | avenge; crush; defeat; destroy; eliminate; fight; hunt; oust; overthrow; prosecute; punish; pursue; repel; resist; respond; retake; retaliate; sue; topple
revenge | avenge; crush; destroy; hunt; punish; retaliate; wipe
