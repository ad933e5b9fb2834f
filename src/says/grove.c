#include "says/grove.h"

/* Carry every token's position up to its ancestors; each step settles one ancestor, so the whole is linear. */
static void extend(const sanudo_doc *d, const grove *g)
{
    const uint32_t n = d->n_tokens;
    for (uint32_t t = 0; t < n; t++)
        for (uint32_t a = d->tok_head[t]; a != SANUDO_NONE && g->left[a] > t; a = d->tok_head[a]) g->left[a] = t;
    for (uint32_t t = n; t-- > 0;)
        for (uint32_t a = d->tok_head[t]; a != SANUDO_NONE && g->right[a] <= t; a = d->tok_head[a]) g->right[a] = t + 1;
}

bool sanudo_grove_new(sanudo_doc *d, grove *g)
{
    const uint32_t n = d->n_tokens;
    *g = (grove){.child = ARENA_NEW(&d->tmp, uint32_t, n + 1), .next = ARENA_NEW(&d->tmp, uint32_t, n + 1),
                 .left = ARENA_NEW(&d->tmp, uint32_t, n + 1), .right = ARENA_NEW(&d->tmp, uint32_t, n + 1)};
    if (!arena_ok(&d->tmp)) return false;
    for (uint32_t t = 0; t < n; t++) g->child[t] = g->next[t] = SANUDO_NONE, g->left[t] = t, g->right[t] = t + 1;
    for (uint32_t t = n; t-- > 0;) {
        const uint32_t h = d->tok_head[t];
        if (h == SANUDO_NONE) continue;
        g->next[t] = g->child[h];
        g->child[h] = t;
    }
    extend(d, g);
    return true;
}
