#ifndef SANUDO_WHAT_WHAT_H
#define SANUDO_WHAT_WHAT_H
#include "lexicon/stage.h"

/* Clauses and nouns that name a political act.  Publishes SANUDO_EVENTS. */
sanudo_rc sanudo_stage_events(sanudo_doc *doc, const knowledge *know, sanudo_error *err);

/* What each event is about, by the words around it and by what it and its parties are.  Publishes SANUDO_CONTEXTS. */
sanudo_rc sanudo_stage_contexts(sanudo_doc *doc, const knowledge *know, sanudo_error *err);

/* How many died, were hurt, were arrested, took part in each event.  Publishes SANUDO_SIZES. */
sanudo_rc sanudo_stage_sizes(sanudo_doc *doc, const knowledge *know, sanudo_error *err);
/* Which events tell an act that an earlier one has told.  Publishes SANUDO_AGAIN. */
sanudo_rc sanudo_stage_again(sanudo_doc *doc, const knowledge *know, sanudo_error *err);
#endif
