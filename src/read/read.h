#ifndef SANUDO_READ_READ_H
#define SANUDO_READ_READ_H
#include "lexicon/stage.h"

/* Finds the title, dateline, byline and credit lines of an article.  Publishes SANUDO_FURNITURE. */
sanudo_rc sanudo_stage_furniture(sanudo_doc *doc, const knowledge *know, sanudo_error *err);
#endif
