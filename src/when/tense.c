/*
** The tense of the clause around a time: "on Monday" is the last one in "they met
** on Monday" and the next one in "they will meet on Monday".
*/
#include "doc/walk.h"
#include "when/words.h"

/* No climb and no look around goes further, so that a broken tree costs no more than a good one. */
enum { MAX_CLIMB = 40, MAX_LOOK = 30 };

/* The token of [first, end) that hangs on something outside it. */
static uint32_t outer(const sanudo_doc *d, uint32_t first, uint32_t end)
{
    for (uint32_t t = end; t-- > first;)
        if (d->tok_head[t] == SANUDO_NONE || d->tok_head[t] < first || d->tok_head[t] >= end)
            if (d->tok_rel[t] != REL_CASE && d->tok_rel[t] != REL_PUNCT) return t;
    return first;
}

static bool heads_clause(const sanudo_doc *d, uint32_t t)
{
    switch (d->tok_rel[t]) {
    case REL_ROOT: case REL_CCOMP: case REL_XCOMP: case REL_ADVCL: case REL_ADVCL_RELCL: case REL_ACL:
    case REL_ACL_RELCL: case REL_CSUBJ: case REL_CSUBJ_PASS: case REL_PARATAXIS:
        return true;
    default:
        return d->tok_upos[t] == UPOS_VERB;
    }
}

/* What the auxiliaries of a predicate say of its tense; -1 when there are none. */
static int tense_of_aux(const sanudo_doc *d, uint32_t v)
{
    const uint32_t first = walk_first(d, v), from = v - first > MAX_LOOK ? v - MAX_LOOK : first;
    const uint32_t last = walk_end(d, v), to = last - v > 6 ? v + 6 : last;
    int found = -1;
    for (uint32_t t = from; t < to; t++) {
        if (d->tok_head[t] != v || (d->tok_rel[t] != REL_AUX && d->tok_rel[t] != REL_AUX_PASS && d->tok_rel[t] != REL_COP)) continue;
        const uint8_t x = d->tok_xpos[t];
        if (x == XPOS_MD) return TENSE_FUTURE;
        if (x == XPOS_VBD || (DOC_LEMMA_IS(d, t, "have") && x != XPOS_VB)) found = TENSE_PAST;
        else if ((x == XPOS_VBZ || x == XPOS_VBP) && found < 0) found = TENSE_PRESENT;
    }
    return found;
}

static uint32_t clause_above(const sanudo_doc *d, uint32_t t)
{
    for (uint32_t steps = 0; t != SANUDO_NONE && steps < MAX_CLIMB; steps++, t = d->tok_head[t])
        if (heads_clause(d, t) || tense_of_aux(d, t) >= 0) return t;
    return SANUDO_NONE;
}

static bool has_to(const sanudo_doc *d, uint32_t v)
{
    for (uint32_t t = v; t > walk_first(d, v) && v - t < 8; t--)
        if (d->tok_head[t - 1] == v && d->tok_xpos[t - 1] == XPOS_TO) return true;
    return false;
}

/* The tense of one predicate, or -1 when the clause above it decides. */
static int tense_of(const sanudo_doc *d, const lexicon *lx, uint32_t v)
{
    if (d->tok_xpos[v] == XPOS_VB && has_to(d, v)) return d->tok_rel[v] == REL_ADVCL ? -1 : TENSE_FUTURE;
    const int aux = tense_of_aux(d, v);
    if (aux >= 0) return aux;
    switch (d->tok_xpos[v]) {
    case XPOS_VBD: return TENSE_PAST;
    case XPOS_VBP: return sanudo_lex_in_class(lx, d->tok_lemma_key[v], SLICE("past-alike")) ? TENSE_PAST : TENSE_PRESENT;
    case XPOS_VBZ: return TENSE_PRESENT;
    case XPOS_VBN: return d->tok_rel[v] == REL_ACL ? TENSE_PAST : -1;
    default: return -1;
    }
}

enum cal_tense sanudo_when_tense(const sanudo_doc *d, const lexicon *lx, uint32_t first, uint32_t end)
{
    uint32_t v = clause_above(d, outer(d, first, end));
    for (uint32_t steps = 0; v != SANUDO_NONE && steps < MAX_CLIMB; steps++) {
        const int tense = tense_of(d, lx, v);
        if (tense >= 0) return (enum cal_tense)tense;
        const uint32_t up = d->tok_head[v];
        v = up == SANUDO_NONE ? SANUDO_NONE : clause_above(d, up);
    }
    return TENSE_PAST;
}
