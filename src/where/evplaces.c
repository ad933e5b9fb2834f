/*
** The place of an event: a place named in its own sentence, tied to the trigger by the
** tree.  "Police broke up a march in Lyon": Lyon.  "In Bonn a spokesman said they would
** pay": Bonn, of the clause above.  Where the sentence names none, the event has none.
*/
#include "base/err.h"
#include "doc/walk.h"
#include "where/where.h"

/* Costs in steps; a place that costs more than MAX_COST is not of the event. */
enum { MAX_COST = 3, MAX_CLIMB = 24 };

/* The token of a place that hangs on something outside it. */
static uint32_t place_head(const sanudo_doc *d, uint32_t p)
{
    for (uint32_t t = d->pla_first[p]; t < d->pla_end[p]; t++) {
        const uint32_t h = d->tok_head[t];
        if (h == SANUDO_NONE || h < d->pla_first[p] || h >= d->pla_end[p]) return t;
    }
    return d->pla_first[p];
}

static bool in_class(const sanudo_doc *d, const lexicon *lx, uint32_t t, const char *name)
{
    return sanudo_lex_in_class(lx, d->tok_lemma_key[t], slice_of(name));
}

/* The preposition of a noun, or SANUDO_NONE: a few words before it. */
static uint32_t case_of(const sanudo_doc *d, uint32_t t)
{
    const uint32_t first = walk_first(d, t);
    for (uint32_t i = t; i > first && t - i < 12; i--)
        if (d->tok_head[i - 1] == t && d->tok_rel[i - 1] == REL_CASE) return i - 1;
    return SANUDO_NONE;
}

static bool leaves_clause(const sanudo_doc *d, uint32_t t)
{
    switch (d->tok_rel[t]) {
    case REL_CCOMP: case REL_XCOMP: case REL_ADVCL: case REL_ACL: case REL_ACL_RELCL: case REL_PARATAXIS: case REL_ADVCL_RELCL:
        return true;
    default:
        return false;
    }
}

/* What it costs to say that a place with head `p` names where `t`'s deed is done, from how it is tied to its governor; -1: it does not. */
static int tie_cost(const sanudo_doc *d, const lexicon *lx, uint32_t p, bool visit)
{
    const uint32_t c = case_of(d, p);
    switch (d->tok_rel[p]) {
    case REL_OBL: case REL_NMOD: case REL_OBL_AGENT:
        if (c == SANUDO_NONE) return -1;
        if (in_class(d, lx, c, "place-in")) return 0;
        if (!visit) return -1;
        return in_class(d, lx, c, "place-to") ? 0 : in_class(d, lx, c, "place-from") ? 3 : -1;
    case REL_OBL_UNMARKED: case REL_NMOD_UNMARKED: return 2;
    case REL_OBJ: return visit ? 0 : -1;
    case REL_APPOS: case REL_CONJ: return 1;
    default: return -1;
    }
}

/*
** The steps from `from`, the word that a place hangs on, up to the trigger [first, end), or up
** to a clause above it; -1 when they do not meet.
*/
static int path_cost(const sanudo_doc *d, uint32_t from, uint32_t pred, uint32_t first, uint32_t end)
{
    int cost = 0;
    uint32_t t = from;
    for (int steps = 0; steps < MAX_CLIMB && t != SANUDO_NONE; steps++, t = d->tok_head[t]) {
        if (t >= first && t < end) return cost;
        if (leaves_clause(d, t)) break; /* a place of a clause below is not the trigger's */
        cost++;
    }
    cost = 0, t = pred;
    for (int steps = 0; steps < MAX_CLIMB && t != SANUDO_NONE; steps++, t = d->tok_head[t]) {
        if (t == from) return cost;
        cost += leaves_clause(d, t) ? 3 : 1;
    }
    return -1;
}

static bool is_visit(const sanudo_doc *d, uint32_t e) { return slice_is(d->ev_mode[e], "visit"); }

static int cost_of(const sanudo_doc *d, const lexicon *lx, uint32_t e, uint32_t p)
{
    uint32_t head = place_head(d, p);
    int cost = 0;
    /* "in Lyon, France", "in Lyon and Nice": the first one names the place */
    for (int i = 0; i < 3 && (d->tok_rel[head] == REL_APPOS || d->tok_rel[head] == REL_CONJ) && d->tok_head[head] != SANUDO_NONE; i++)
        head = d->tok_head[head], cost++;
    const int tie = tie_cost(d, lx, head, is_visit(d, e));
    if (tie < 0 || d->tok_head[head] == SANUDO_NONE) return -1;
    const uint32_t from = d->tok_head[head];
    int path = path_cost(d, from, d->ev_pred[e], d->ev_first[e], d->ev_end[e]);
    /* "killed six and wounded ten *in Lyon*": the last verb's place is the first one's */
    if (path < 0 && d->tok_rel[from] == REL_CONJ && d->tok_head[from] != SANUDO_NONE) {
        path = path_cost(d, d->tok_head[from], d->ev_pred[e], d->ev_first[e], d->ev_end[e]);
        cost++;
    }
    return path < 0 ? -1 : cost + tie + path;
}

/* The place of the dateline before sentence `s`, for "here"; SANUDO_NONE when the article has none. */
static uint32_t dateline_place(const sanudo_doc *d)
{
    for (uint32_t p = 0; p < d->n_places && p < 8; p++) {
        const uint32_t at = d->tok_span[d->pla_first[p]].start;
        if (at >= d->dateline_place.start && at < d->dateline_place.end) return p;
    }
    return SANUDO_NONE;
}

/* "here" as a dependent of the trigger. */
static bool says_here(const sanudo_doc *d, const lexicon *lx, uint32_t pred)
{
    const uint32_t first = walk_first(d, pred), end = walk_end(d, pred);
    const uint32_t from = pred - first > 20 ? pred - 20 : first, to = end - pred > 20 ? pred + 20 : end;
    for (uint32_t t = from; t < to; t++)
        if (d->tok_head[t] == pred && d->tok_rel[t] == REL_ADVMOD && in_class(d, lx, t, "place-here")) return true;
    return false;
}

enum { MAX_LOOK = 32 }; /* places looked at for one event, so that no list of names costs its square */

static uint32_t place_of(const sanudo_doc *d, const lexicon *lx, uint32_t e)
{
    const uint32_t first = walk_first(d, d->ev_pred[e]), end = walk_end(d, d->ev_pred[e]);
    uint32_t best = SANUDO_NONE;
    int least = MAX_COST + 1;
    uint32_t p = walk_row(d->pla_first, d->n_places, first);
    for (uint32_t left = MAX_LOOK; left && p < d->n_places && d->pla_first[p] < end; p++, left--) {
        const int cost = cost_of(d, lx, e, p);
        if (cost < 0 || cost >= least) continue;
        best = p, least = cost;
    }
    if (best == SANUDO_NONE && says_here(d, lx, d->ev_pred[e])) return dateline_place(d);
    return best;
}

sanudo_rc sanudo_stage_evplaces(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    uint32_t *place = ARENA_NEW(&doc->mem, uint32_t, doc->n_events);
    if (!arena_ok(&doc->mem)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for the places of %u events", doc->n_events);
    for (uint32_t e = 0; e < doc->n_events; e++) place[e] = place_of(doc, know->lexicon, e);
    doc->ev_place = place;
    doc->layers |= SANUDO_EVPLACES;
    return SANUDO_OK;
}
