#ifndef SANUDO_SAYS_SCOPE_H
#define SANUDO_SAYS_SCOPE_H
#include "lexicon/stage.h"
#include "says/grove.h"

/* A status and the lexicon line of the cue that gave it (SANUDO_NONE: the grammar did). */
typedef struct verdict {
    uint8_t status; /* enum status; N_STATUS: no cue speaks */
    uint32_t line;
} verdict;

/*
** What the words around trigger `p` say of its status, by the tree: its own
** auxiliaries, adverbs, determiners and conjunctions, and the predicates that
** it depends on, as far as these hand their status down.
*/
verdict sanudo_scope_status(const sanudo_doc *d, const grove *g, const lexicon *lx, uint32_t p);

/* The verb or other predicate whose clause holds token `t`. */
uint32_t sanudo_scope_clause(const sanudo_doc *d, uint32_t t);
#endif
