#ifndef SANUDO_SAYS_GROVE_H
#define SANUDO_SAYS_GROVE_H
#include "doc/doc.h"

/*
** The trees of a document laid out for walking down: dependents by list and
** every subtree's extent, in time and space linear in the tokens.  Lives in the
** document's scratch; the arrays are NULL when memory ran out.
*/
typedef struct grove {
    uint32_t *child; /* leftmost dependent, or SANUDO_NONE */
    uint32_t *next;  /* next dependent of the same head, or SANUDO_NONE */
    uint32_t *left;  /* leftmost token of the subtree */
    uint32_t *right; /* one past the rightmost */
} grove;

/* Lay out `d`; false when there is no memory. */
bool sanudo_grove_new(sanudo_doc *d, grove *g);

#define GROVE_EACH(g, head, c) for (uint32_t c = (g)->child[head]; c != SANUDO_NONE; c = (g)->next[c])

/* First dependent of `h` with relation `rel`, or SANUDO_NONE. */
static inline uint32_t grove_child(const sanudo_doc *d, const grove *g, uint32_t h, uint8_t rel)
{
    GROVE_EACH(g, h, c)
        if (d->tok_rel[c] == rel) return c;
    return SANUDO_NONE;
}

/* True when `t` is `above` or under it. */
static inline bool grove_under(const sanudo_doc *d, uint32_t t, uint32_t above)
{
    for (uint32_t i = 0; i < 256 && t != SANUDO_NONE; i++, t = d->tok_head[t])
        if (t == above) return true;
    return false;
}
#endif
