#ifndef SANUDO_SYNTAX_REPAIR_H
#define SANUDO_SYNTAX_REPAIR_H
#include "syntax/arc.h"

/*
** "Soldiers and police fired at the crowd .": where a sentence that ends in a stop has no finite verb, but its root is a
** noun with a past participle behind it, that participle is the verb and the noun its subject.  Changes the tree in
** `s` and the tag in `xpos`; returns true when it did.
*/
bool sanudo_repair_finite(arc_state *s, const uint8_t *upos, uint8_t *xpos, bool stopped);
#endif
