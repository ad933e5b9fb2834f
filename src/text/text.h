#ifndef SANUDO_TEXT_TEXT_H
#define SANUDO_TEXT_TEXT_H
#include "lexicon/stage.h"

/* Splits the text into sentences and words.  Publishes SANUDO_TOKENS. */
sanudo_rc sanudo_stage_tokens(sanudo_doc *doc, const knowledge *know, sanudo_error *err);
#endif
