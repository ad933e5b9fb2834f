# Word classes of agreement: deeds that are promised to another, and what both sides settle.
# Source: written for this project.  Licence: CC BY 4.0
#   future_deed      cooperative deeds that have no pattern of their own, told with "will"
#   kind_of_aid      verbs of material help
#   reforming        verbs of political reform
#   support_act      verbs of political support
table class
future_deed | add; cooperate; examine; finance; fund; host; rebuild; run; set; share; study; train
kind_of_aid | aid; arm; assist; bankroll; build; deliver; donate; equip; feed; finance; fund; give; help; lend; pay; provide; rebuild; reconstruct; repair; resettle; send; shelter; ship; supply; train
reforming | abolish; amend; change; democratise; democratize; hold; introduce; legalise; legalize; liberalise; liberalize; modernise; modernize; overhaul; reform; restore; revise; rewrite
support_act | back; champion; defend; endorse; favor; favour; recognise; recognize; side; stand; support; uphold; vote
