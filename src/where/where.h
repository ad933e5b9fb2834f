#ifndef SANUDO_WHERE_WHERE_H
#define SANUDO_WHERE_WHERE_H
#include "lexicon/stage.h"

/* Place names with country and coordinates.  Publishes SANUDO_PLACES. */
sanudo_rc sanudo_stage_places(sanudo_doc *doc, const knowledge *know, sanudo_error *err);
/* The place of each event.  Publishes SANUDO_EVPLACES. */
sanudo_rc sanudo_stage_evplaces(sanudo_doc *doc, const knowledge *know, sanudo_error *err);
#endif
