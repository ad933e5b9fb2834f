#ifndef SANUDO_DOC_WALK_H
#define SANUDO_DOC_WALK_H
#include "doc/doc.h"

/*
** Walks over the tree: reading only.  `t` is a token row, rels are ud.h numbers.
** A dependent is found by running over the sentence; sentences are short.
*/

/* First token of `t`'s sentence, and one past its last. */
static inline uint32_t walk_first(const sanudo_doc *d, uint32_t t) { return d->sent_first[d->tok_sent[t]]; }
static inline uint32_t walk_end(const sanudo_doc *d, uint32_t t) { return d->sent_first[d->tok_sent[t] + 1]; }

/* Next dependent of `head` behind token `after` (SANUDO_NONE: the first), or SANUDO_NONE. */
uint32_t sanudo_walk_next(const sanudo_doc *d, uint32_t head, uint32_t after);

/* First dependent of `head` with relation `rel`, or SANUDO_NONE. */
uint32_t sanudo_walk_child(const sanudo_doc *d, uint32_t head, uint8_t rel);

/* First of `n` rows whose token is at or behind `t`; `column` holds their tokens in ascending order. */
static inline uint32_t walk_row(const uint32_t *column, uint32_t n, uint32_t t)
{
    uint32_t lo = 0, hi = n;
    while (lo < hi) {
        const uint32_t mid = lo + (hi - lo) / 2;
        if (column[mid] < t) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

#define WALK_CHILDREN(d, head, c) \
    for (uint32_t c = sanudo_walk_next(d, head, SANUDO_NONE); c != SANUDO_NONE; c = sanudo_walk_next(d, head, c))
#endif
