# What is asked for in so many words: objects of "request" and "seek" that make it a REQUEST.
# Source: written for this project.  Licence: CC BY 4.0
table class
request | action; advice; answer; apology; approval; assurance; clarification; commitment; compensation; concession; consent; cooperation; explanation; guarantee; inquiry; intervention; investigation; justice; measure; permission; probe; promise; resolution; review; sanction; seat; solution; vote
