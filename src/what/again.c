/*
** The same event again: an act that the article tells a second time, in another
** sentence, with the same parties, through the same sources, of the same status and
** of no other day or place.  What another source tells of it stays an event apart.
*/
#include "base/err.h"
#include "what/what.h"

enum { MOST_BACK = 40, DEEPEST_CHAIN = 8 };

/* True when every party of `a` is one of `b`. */
static bool is_among(const sanudo_doc *d, rows a, rows b)
{
    for (uint32_t i = a.first; i < a.first + a.n; i++) {
        bool found = false;
        for (uint32_t k = b.first; k < b.first + b.n; k++) found |= d->party_pool[k] == d->party_pool[i];
        if (!found) return false;
    }
    return true;
}

static bool same_rows(const sanudo_doc *d, rows a, rows b) { return is_among(d, a, b) && is_among(d, b, a); }

/* The parties that the clauses name agree, and at least one side is named; what a clause leaves to the reader may be left `open`. */
static bool same_parties(const sanudo_doc *d, uint32_t e, uint32_t b, bool open)
{
    const uint8_t unsaid = d->ev_inferred[e] | d->ev_inferred[b];
    const bool open_actor = (unsaid & 1u) || !d->ev_actor[e].n, open_recipient = (unsaid & 2u) || !d->ev_recipient[e].n;
    if ((open_actor && open_recipient) || (!open && unsaid)) return false;
    return (open_actor || same_rows(d, d->ev_actor[e], d->ev_actor[b])) && (open_recipient || same_rows(d, d->ev_recipient[e], d->ev_recipient[b]));
}

/* Two statements with the same sources all the way out; SANUDO_NONE: the text itself. */
static bool same_sources(const sanudo_doc *d, uint32_t a, uint32_t b)
{
    for (uint32_t i = 0; i < DEEPEST_CHAIN && a != SANUDO_NONE && b != SANUDO_NONE; i++, a = d->sta_within[a], b = d->sta_within[b])
        if (!slice_eq(d->sta_source_name[a], d->sta_source_name[b])) return false;
    return a == b;
}

static bool same_when(const when *a, const when *b)
{
    if (!a->value.n || !b->value.n || !a->from_text || !b->from_text) return true;
    return a->start <= b->end && b->start <= a->end;
}

static bool is_again(const sanudo_doc *d, uint32_t e, uint32_t b)
{
    if (d->tok_sent[d->ev_pred[e]] == d->tok_sent[d->ev_pred[b]]) return false;
    if (!slice_eq(d->ev_type[e], d->ev_type[b]) || !slice_eq(d->ev_mode[e], d->ev_mode[b]) || d->ev_status[e] != d->ev_status[b]) return false;
    const bool same_word = d->tok_lemma_key[d->ev_pred[e]] == d->tok_lemma_key[d->ev_pred[b]];
    if (!same_word && !slice_eq(d->ev_cameo[e], d->ev_cameo[b])) return false;
    if (!same_parties(d, e, b, same_word) || !same_sources(d, d->ev_statement[e], d->ev_statement[b])) return false;
    const uint32_t p = d->ev_place[e], q = d->ev_place[b];
    return same_when(&d->ev_date[e], &d->ev_date[b]) && (p == q || p == SANUDO_NONE || q == SANUDO_NONE);
}

sanudo_rc sanudo_stage_again(sanudo_doc *d, const knowledge *know, sanudo_error *err)
{
    (void)know;
    uint32_t *again = ARENA_NEW(&d->mem, uint32_t, d->n_events);
    if (!arena_ok(&d->mem)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for what %u events tell again", d->n_events);
    for (uint32_t e = 0; e < d->n_events; e++) {
        again[e] = SANUDO_NONE;
        for (uint32_t b = e, steps = 0; b-- > 0 && steps < MOST_BACK && again[e] == SANUDO_NONE; steps++)
            if (again[b] == SANUDO_NONE && is_again(d, e, b)) again[e] = b;
    }
    d->ev_again = again;
    d->layers |= SANUDO_AGAIN;
    return SANUDO_OK;
}
