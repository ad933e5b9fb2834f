#include "doc/walk.h"

uint32_t sanudo_walk_next(const sanudo_doc *d, uint32_t head, uint32_t after)
{
    const uint32_t end = walk_end(d, head);
    for (uint32_t t = after == SANUDO_NONE ? walk_first(d, head) : after + 1; t < end; t++)
        if (d->tok_head[t] == head) return t;
    return SANUDO_NONE;
}

uint32_t sanudo_walk_child(const sanudo_doc *d, uint32_t head, uint8_t rel)
{
    WALK_CHILDREN(d, head, c)
        if (d->tok_rel[c] == rel) return c;
    return SANUDO_NONE;
}
