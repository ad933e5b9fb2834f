#ifndef SANUDO_WHEN_WHEN_H
#define SANUDO_WHEN_WHEN_H
#include "lexicon/stage.h"

/* Time expressions and their values.  Publishes SANUDO_TIMES. */
sanudo_rc sanudo_stage_times(sanudo_doc *doc, const knowledge *know, sanudo_error *err);
/* The day of each event.  Publishes SANUDO_EVDATES. */
sanudo_rc sanudo_stage_evdates(sanudo_doc *doc, const knowledge *know, sanudo_error *err);
#endif
