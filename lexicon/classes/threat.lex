# What is threatened: verbs in the complement of threaten, vow, warn.
# Source: written for this project.  Licence: CC BY 4.0
table class
breaking | boycott; break; cancel; leave; pull; quit; recall; sever; suspend; withdraw
cutting | ban; block; close; cut; fine; freeze; halt; impose; limit; penalise; penalize; raise; reduce; restrict; slap; stop; suspend; withhold
fighting | attack; avenge; blow; bomb; burn; crush; destroy; execute; fight; fire; hit; invade; kill; launch; retaliate; shell; shoot; sink; strike; target; wipe
hostile | avenge; crush; defeat; destroy; eliminate; fight; hunt; oust; overthrow; prosecute; punish; pursue; respond; retaliate; retake; sue; topple
revenge | avenge; crush; destroy; hunt; punish; retaliate; wipe
