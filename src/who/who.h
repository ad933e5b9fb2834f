#ifndef SANUDO_WHO_WHO_H
#define SANUDO_WHO_WHO_H
#include "lexicon/stage.h"

/* Who is mentioned, and what the words themselves say of them.  Publishes SANUDO_MENTIONS. */
sanudo_rc sanudo_stage_mentions(sanudo_doc *doc, const knowledge *know, sanudo_error *err);
/* Which mentions are the same actor.  Publishes SANUDO_ACTORS. */
sanudo_rc sanudo_stage_actors(sanudo_doc *doc, const knowledge *know, sanudo_error *err);
/* Who "I", "we" and "you" are inside quotes.  Publishes SANUDO_VOICES. */
sanudo_rc sanudo_stage_voices(sanudo_doc *doc, const knowledge *know, sanudo_error *err);
/* Whoever and whatever is spoken of more than once.  Publishes SANUDO_ENTITIES. */
sanudo_rc sanudo_stage_entities(sanudo_doc *doc, const knowledge *know, sanudo_error *err);
#endif
