#ifndef SANUDO_SYNTAX_SYNTAX_H
#define SANUDO_SYNTAX_SYNTAX_H
#include "lexicon/stage.h"

/* Tags, lemmas, trees and name spans.  Publishes SANUDO_TREES, SANUDO_NAMES. */
sanudo_rc sanudo_stage_trees(sanudo_doc *doc, const knowledge *know, sanudo_error *err);
#endif
