#ifndef SANUDO_READ_DATELINE_H
#define SANUDO_READ_DATELINE_H
#include "doc/doc.h"
#include "lexicon/lexicon.h"

/* What stands before the first words of a dispatch: "LIMA, May 3 (EFE) -".  Spans are empty where a part is missing. */
typedef struct dateline {
    sanudo_span span;  /* all of it, with the dash */
    sanudo_span place, date, agency;
} dateline;

/*
** True when a dateline begins at `at` of a line that ends at `end`.  `first`: no
** body text has come before, so that weaker forms are believed ("HONIARA - ").
** Pure; `lx` may be NULL.  Looks at a bounded number of bytes.
*/
bool sanudo_dateline_find(const char *text, uint32_t at, uint32_t end, bool first, const lexicon *lx, dateline *out);

/* True when words are in one of the lexicon's classes, as a phrase. */
bool sanudo_phrase_in(const lexicon *lx, slice words, slice class_name);
#endif
