# What is asked for in so many words: objects of "request" and "seek" that make it a REQUEST.
# Source: written for this project.  Licence: CC BY 4.0
table class
asked | answer; apology; approval; assurance; clarification; commitment; compensation; consent; decision; delay; explanation; extension; guarantee; hearing; mandate; membership; permission; postponement; reassurance; reparation; reply; response; verdict; word
assistance | ammunition; arm; backing; bailout; blanket; contribution; debt; doctor; dollar; donor; expert; financing; fuel; grain; helicopter; intervention; jet; mediator; medicine; million; missile; monitor; moratorium; observer; package; peacekeeper; reinforcement; rescue; rescuer; supply; tank; tent; vaccine; water; weapon; weaponry; wheat
assisting | bail; finance; intervene; reinforce; sell; shelter
disease | abstinence; diet; exercise; vaccination; yoga
request | action; advice; answer; apology; approval; assurance; clarification; commitment; compensation; concession; consent; cooperation; explanation; guarantee; inquiry; intervention; investigation; justice; measure; permission; probe; promise; resolution; review; sanction; seat; solution; vote
yielding | backtrack; clear; demilitarise; demilitarize; demobilise; demobilize; desist; lay; readmit; refrain; spare; step
