/*
** The place of an event: a place named in its own clause, tied to the trigger by the tree.
** "Police broke up a march in Lyon": Lyon.  "In Bonn a spokesman said they would pay": Bonn,
** for it opens the sentence.  Where the clause tells none, there are two guesses that the
** record shows as such: the place of those who act ("prosecutors in Naha decided"), and for
** the first sentence of a story its dateline.  A place of another sentence is never taken.
*/
#include "base/err.h"
#include "doc/walk.h"
#include "where/where.h"

/* Costs in steps; a place that costs more than MAX_COST is not of the event. */
enum { MAX_COST = 3, MAX_CLIMB = 24, OPENING = 4 /* words of a place that opens the sentence */ };

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

/* Is the event of one of the types of a class: deeds on the ground, and not words that are spoken far from it? */
static bool of_types(const sanudo_doc *d, const lexicon *lx, uint32_t e, slice types)
{
    return sanudo_lex_in_class(lx, sanudo_key_word(d->ev_type[e].p, d->ev_type[e].n), types);
}

/* What is asked of each place of an event's sentence. */
typedef struct question {
    const sanudo_doc *d;
    const lexicon *lx;
    uint32_t e, pred;
    bool visit, deed, leaves;
} question;

/* Does the phrase of noun `t` say where something is: "*in* Lyon", for deeds on the ground "*on* Jolo" as well? */
static bool is_where(const question *q, uint32_t t)
{
    const uint32_t c = case_of(q->d, t);
    return c != SANUDO_NONE && (in_class(q->d, q->lx, c, "place-in") || (q->deed && in_class(q->d, q->lx, c, "place-on")));
}

static bool is_oblique(const sanudo_doc *d, uint32_t t)
{
    const uint8_t rel = d->tok_rel[t];
    return rel == REL_OBL || rel == REL_NMOD || rel == REL_OBL_AGENT;
}

/*
** The noun of a site that a place only names: "at *Kolubara* colliery", "on the outskirts *of Aden*", and for deeds "shelled the
** *port* of Aden"; else the place's own.
*/
static uint32_t site_of(const question *q, uint32_t p)
{
    const sanudo_doc *d = q->d;
    const uint32_t h = d->tok_head[p], c = case_of(d, p);
    const uint8_t rel = d->tok_rel[p];
    const bool of = rel == REL_NMOD && c != SANUDO_NONE && slice_is(d->tok_lemma[c], "of");
    if (h == SANUDO_NONE || !(rel == REL_COMPOUND || rel == REL_NMOD_POSS || rel == REL_FLAT || of)) return p;
    if (d->tok_upos[h] == UPOS_VERB) return p;
    const bool is_object = d->tok_rel[h] == REL_OBJ || d->tok_rel[h] == REL_NSUBJ_PASS;
    return (is_oblique(d, h) && is_where(q, h)) || (is_object && q->deed && in_class(d, q->lx, h, "place-site")) ? h : p;
}

/* "overran Aden" tells where, "attacked Yemen" whom. */
static bool names_state(const question *q, uint32_t p)
{
    enum { STATE_NAMES = 1 };
    const lex_hit hit = sanudo_lex_find(q->lx, LEX_STATE, q->d->tok_key[p]);
    return hit.row != SANUDO_NONE && sanudo_lex_key_col(q->lx, hit) == STATE_NAMES;
}

/* What it costs to say that a place with head `p` names where the deed is done, from how it is tied to its governor; -1: it does not. */
static int tie_cost(const question *q, uint32_t p)
{
    const sanudo_doc *d = q->d;
    const uint32_t c = case_of(d, p);
    switch (d->tok_rel[p]) {
    case REL_OBL: case REL_NMOD: case REL_OBL_AGENT:
        if (c == SANUDO_NONE) return -1;
        if (is_where(q, p)) return 0;
        if (q->visit && in_class(d, q->lx, c, "place-to")) return 0;
        if (in_class(d, q->lx, c, "place-from")) return q->leaves ? 1 : q->visit ? 3 : -1;
        return -1;
    case REL_OBL_UNMARKED: case REL_NMOD_UNMARKED: return 2;
    case REL_OBJ: case REL_NSUBJ_PASS: return q->visit ? 0 : q->deed && !names_state(q, p) ? 1 : -1;
    case REL_APPOS: case REL_CONJ: return 1;
    default: return -1;
    }
}

static bool is_trigger(const question *q, uint32_t t) { return t >= q->d->ev_first[q->e] && t < q->d->ev_end[q->e]; }

static bool opens_clause(const sanudo_doc *d, uint32_t t)
{
    switch (d->tok_rel[t]) {
    case REL_CCOMP: case REL_XCOMP: case REL_ADVCL: case REL_ACL: case REL_ACL_RELCL: case REL_PARATAXIS: case REL_ADVCL_RELCL:
        return true;
    default:
        return false;
    }
}

/*
** The steps from `from`, the word that a place hangs on, up to the trigger; -1 when they do not meet.  The place of those who
** act is not the deed's ("*prosecutors in Lima* charged him"), nor is that of what words are about ("a demand to inspect *sites
** in Nyongbyon*").
*/
static int cost_up_to_trigger(const question *q, uint32_t from)
{
    const sanudo_doc *d = q->d;
    int cost = 0;
    uint32_t t = from;
    for (int steps = 0; steps < MAX_CLIMB && t != SANUDO_NONE; steps++, t = d->tok_head[t], cost++) {
        if (is_trigger(q, t)) return cost;
        if (opens_clause(d, t) || d->tok_rel[t] == REL_NSUBJ) return -1;
        if (!q->deed && !(is_oblique(d, t) && is_where(q, t))) return -1;
    }
    return -1;
}

static bool has_subject(const sanudo_doc *d, uint32_t t)
{
    return sanudo_walk_child(d, t, REL_NSUBJ) != SANUDO_NONE || sanudo_walk_child(d, t, REL_NSUBJ_PASS) != SANUDO_NONE;
}

/* The steps from the trigger up to `from` in its own clause, or one that shares its subject; -1 when they do not meet. */
static int cost_down_from_place(const question *q, uint32_t from)
{
    const sanudo_doc *d = q->d;
    int cost = 0;
    uint32_t t = q->pred;
    for (int steps = 0; steps < MAX_CLIMB && t != SANUDO_NONE; steps++, t = d->tok_head[t], cost++) {
        if (t == from) return cost;
        if (d->tok_rel[t] == REL_CONJ ? has_subject(d, t) : opens_clause(d, t) && d->tok_rel[t] != REL_XCOMP) return -1;
    }
    return -1;
}

/* Does the trigger stand in the sentence's main clause, or in what is said or joined there, and not in a clause beside it? */
static bool in_main_line(const question *q)
{
    const sanudo_doc *d = q->d;
    uint32_t t = q->pred;
    for (int steps = 0; steps < MAX_CLIMB; steps++, t = d->tok_head[t]) {
        if (d->tok_head[t] == SANUDO_NONE) return true;
        if (opens_clause(d, t) && d->tok_rel[t] != REL_XCOMP && d->tok_rel[t] != REL_CCOMP && d->tok_rel[t] != REL_PARATAXIS) return false;
    }
    return false;
}

/* Does the trigger stand in a clause with "where" right behind the place: "in Lyon, *where* the mayor was hurt"? */
static bool in_where_clause(const question *q, uint32_t place)
{
    const sanudo_doc *d = q->d;
    const uint32_t end = d->pla_end[place];
    if (q->pred <= end) return false;
    const uint32_t where = slice_is(doc_form(d, end), ",") ? end + 1 : end;
    if (where >= walk_end(d, q->pred) || !in_class(d, q->lx, where, "place-where")) return false;
    uint32_t t = q->pred;
    for (int steps = 0; steps < MAX_CLIMB && t != SANUDO_NONE; steps++, t = d->tok_head[t])
        if (d->tok_head[where] == t) return true;
    return false;
}

/* "*In Lima* Foreign Minister Ana Ruiz sent for the envoy": a place that opens its sentence, whatever the tree makes of it. */
static bool opens_sentence(const question *q, uint32_t place)
{
    const sanudo_doc *d = q->d;
    const uint32_t first = walk_first(d, q->pred), p = d->pla_first[place];
    if (p <= first || p > first + OPENING || d->tok_upos[first] != UPOS_ADP || !in_class(d, q->lx, first, "place-in")) return false;
    for (uint32_t t = first + 1; t < p; t++)
        if (d->tok_upos[t] != UPOS_DET && d->tok_upos[t] != UPOS_ADJ) return false;
    return true;
}

static int cost_of(const question *q, uint32_t p)
{
    const sanudo_doc *d = q->d;
    uint32_t head = place_head(d, p);
    int cost = 0;
    /* "in Lyon, France", "in Lyon and Nice": the first one names the place */
    for (int i = 0; i < 3 && (d->tok_rel[head] == REL_APPOS || d->tok_rel[head] == REL_CONJ) && d->tok_head[head] != SANUDO_NONE; i++)
        head = d->tok_head[head], cost++;
    if (in_where_clause(q, p)) return 0;
    if (opens_sentence(q, p)) return in_main_line(q) ? 2 : -1;
    const uint32_t site = site_of(q, head);
    cost += site != head;
    const int tie = tie_cost(q, site);
    if (tie < 0 || d->tok_head[site] == SANUDO_NONE) return -1;
    const uint32_t from = d->tok_head[site];
    int path = cost_up_to_trigger(q, from);
    if (path < 0) path = cost_down_from_place(q, from);
    /* "killed six and wounded ten *in Lyon*": the last verb's place is the first one's */
    if (path < 0 && d->tok_rel[from] == REL_CONJ && d->tok_head[from] != SANUDO_NONE && !has_subject(d, from)) {
        path = cost_up_to_trigger(q, d->tok_head[from]);
        cost++;
    }
    return path < 0 ? -1 : cost + tie + path;
}

/* The place of the last dateline before token `t`; SANUDO_NONE when there is none. */
static uint32_t dateline_place(const sanudo_doc *d, uint32_t t)
{
    uint32_t s = d->tok_sent[t];
    while (s && d->sent_region[s] != REGION_DATELINE) s--;
    const uint32_t p = walk_row(d->pla_first, d->n_places, d->sent_first[s]);
    const bool there = d->sent_region[s] == REGION_DATELINE && p < d->n_places && d->pla_first[p] < d->sent_first[s + 1];
    return there ? p : SANUDO_NONE;
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

/* Is the place that of those who act: "*prosecutors in Naha* decided"? */
static bool is_of_party(const question *q, uint32_t p)
{
    const sanudo_doc *d = q->d;
    const uint32_t head = place_head(d, p);
    if (!is_oblique(d, head) || !is_where(q, head)) return false;
    const uint32_t noun = d->tok_head[head];
    return noun != SANUDO_NONE && d->tok_rel[noun] == REL_NSUBJ && d->tok_head[noun] != SANUDO_NONE && is_trigger(q, d->tok_head[noun]);
}

/* The first sentence behind a dateline tells what happened at its place, as far as it tells of none; what is to come may come elsewhere. */
static bool opens_story(const question *q)
{
    const sanudo_doc *d = q->d;
    const uint32_t s = d->tok_sent[q->pred];
    return s && d->sent_region[s - 1] == REGION_DATELINE && in_main_line(q) && d->ev_status[q->e] == STATUS_ACTUAL;
}

static uint32_t place_of(const sanudo_doc *d, const lexicon *lx, uint32_t e, uint8_t *grade)
{
    *grade = PLACE_CLAUSE;
    const uint32_t first = walk_first(d, d->ev_pred[e]), end = walk_end(d, d->ev_pred[e]);
    const question q = {.d = d, .lx = lx, .e = e, .pred = d->ev_pred[e], .visit = slice_is(d->ev_mode[e], "visit"),
                        .deed = of_types(d, lx, e, SLICE("place-deed")), .leaves = of_types(d, lx, e, SLICE("place-left"))};
    uint32_t best = SANUDO_NONE;
    int least = MAX_COST + 1;
    uint32_t p = walk_row(d->pla_first, d->n_places, first);
    for (uint32_t left = MAX_LOOK; left && p < d->n_places && d->pla_first[p] < end; p++, left--) {
        const int cost = cost_of(&q, p);
        if (cost < 0 || cost >= least) continue;
        best = p, least = cost;
    }
    if (best != SANUDO_NONE) return best;
    if (says_here(d, lx, d->ev_pred[e])) return dateline_place(d, q.pred);
    *grade = PLACE_PARTY;
    p = walk_row(d->pla_first, d->n_places, first);
    for (uint32_t left = MAX_LOOK; left && p < d->n_places && d->pla_first[p] < end; p++, left--)
        if (is_of_party(&q, p)) return p;
    *grade = PLACE_DATELINE;
    return opens_story(&q) ? dateline_place(d, q.pred) : SANUDO_NONE;
}

sanudo_rc sanudo_stage_evplaces(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    uint32_t *place = ARENA_NEW(&doc->mem, uint32_t, doc->n_events);
    uint8_t *grade = ARENA_NEW(&doc->mem, uint8_t, doc->n_events);
    if (!arena_ok(&doc->mem)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for the places of %u events", doc->n_events);
    for (uint32_t e = 0; e < doc->n_events; e++) place[e] = place_of(doc, know->lexicon, e, &grade[e]);
    doc->ev_place = place, doc->ev_place_from = grade;
    doc->layers |= SANUDO_EVPLACES;
    return SANUDO_OK;
}
