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

bool sanudo_walk_under(const sanudo_doc *d, uint32_t t, uint32_t above)
{
    while (t != SANUDO_NONE && t != above) t = d->tok_head[t];
    return t == above;
}

uint32_t sanudo_walk_left(const sanudo_doc *d, uint32_t t)
{
    for (uint32_t i = walk_first(d, t); i < t; i++)
        if (sanudo_walk_under(d, i, t)) return i;
    return t;
}

uint32_t sanudo_walk_right(const sanudo_doc *d, uint32_t t)
{
    for (uint32_t i = walk_end(d, t); i > t + 1; i--)
        if (sanudo_walk_under(d, i - 1, t)) return i;
    return t + 1;
}

/* Relations that make their dependent the head of a clause of its own. */
static bool heads_clause(uint8_t rel)
{
    switch (rel) {
    case REL_ROOT: case REL_CCOMP: case REL_XCOMP: case REL_ADVCL: case REL_ADVCL_RELCL: case REL_ACL:
    case REL_ACL_RELCL: case REL_CSUBJ: case REL_CSUBJ_PASS: case REL_PARATAXIS:
        return true;
    default:
        return false;
    }
}

uint32_t sanudo_walk_clause(const sanudo_doc *d, uint32_t t)
{
    while (t != SANUDO_NONE && !heads_clause(d->tok_rel[t]) && d->tok_upos[t] != UPOS_VERB) t = d->tok_head[t];
    return t;
}
