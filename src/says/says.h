#ifndef SANUDO_SAYS_SAYS_H
#define SANUDO_SAYS_SAYS_H
#include "lexicon/stage.h"

/* Who is said to have said what.  Publishes SANUDO_STATEMENTS. */
sanudo_rc sanudo_stage_statements(sanudo_doc *doc, const knowledge *know, sanudo_error *err);
/* How sure the report is of each event, and through whom it comes.  Publishes SANUDO_STATUS. */
sanudo_rc sanudo_stage_status(sanudo_doc *doc, const knowledge *know, sanudo_error *err);
#endif
