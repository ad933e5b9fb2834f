/*
** The status stage: through whom each event comes, and how sure it is.  Words
** that deny, negate, plan or doubt are found by the tree (scope.c); what is
** long past is told by its date.
*/
#include "base/err.h"
#include "says/cues.h"
#include "says/says.h"
#include "says/scope.h"

enum { MONTH = 31, DENIAL_REACH = 2, MAX_BACK = 64 };

/* Columns under construction, and what they are made from. */
typedef struct bench {
    sanudo_doc *d;
    const lexicon *lx;
    grove g;
    cues c;
    uint32_t *tok_statement; /* innermost statement whose content holds a token, or SANUDO_NONE */
    uint8_t *status;
    uint32_t *statement, *rule;
    rows *stances;
    stance *pool;
    uint32_t n_pool;
} bench;

static bool new_bench(bench *b)
{
    sanudo_doc *d = b->d;
    const uint32_t n = d->n_events + 1;
    if (!sanudo_grove_new(d, &b->g) || !sanudo_cues_find(d, &b->g, b->lx, &b->c)) return false;
    b->tok_statement = ARENA_NEW(&d->tmp, uint32_t, d->n_tokens + 1);
    b->status = ARENA_NEW(&d->mem, uint8_t, n);
    b->statement = ARENA_NEW(&d->mem, uint32_t, n);
    b->rule = ARENA_NEW(&d->mem, uint32_t, n);
    b->stances = ARENA_NEW(&d->mem, rows, n);
    b->pool = ARENA_NEW(&d->mem, stance, n);
    return arena_ok(&d->mem) && arena_ok(&d->tmp);
}

/* First token that starts at or behind byte `at`. */
static uint32_t token_at(const sanudo_doc *d, uint32_t at)
{
    uint32_t lo = 0, hi = d->n_tokens;
    while (lo < hi) {
        const uint32_t mid = lo + (hi - lo) / 2;
        if (d->tok_span[mid].start < at) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

/* Paint the tokens of every content; inner statements come later and paint over. */
static void paint(const bench *b)
{
    const sanudo_doc *d = b->d;
    for (uint32_t t = 0; t < d->n_tokens; t++) b->tok_statement[t] = SANUDO_NONE;
    for (uint32_t s = 0; s < d->n_statements; s++)
        for (uint32_t i = 0; i < d->sta_content[s].n; i++) {
            const sanudo_span p = d->sta_span_pool[d->sta_content[s].first + i];
            for (uint32_t t = token_at(d, p.start); t < d->n_tokens && d->tok_span[t].start < p.end; t++) b->tok_statement[t] = s;
        }
}

/* Whether time `i` began more than a month before publication and is over: "in March", seen from June. */
static bool is_past(const sanudo_doc *d, uint32_t i)
{
    const when *w = &d->tim_value[i];
    return d->tim_kind[i] != TIME_DURATION && d->tim_kind[i] != TIME_SET && w->end != DAY_NONE && w->start != DAY_NONE &&
           d->date != DAY_NONE && w->start < d->date - MONTH && w->end < d->date;
}

/* True for a day to come. */
static bool is_coming(const sanudo_doc *d, uint32_t i)
{
    const when *w = &d->tim_value[i];
    return d->tim_kind[i] != TIME_DURATION && d->tim_kind[i] != TIME_SET && w->start != DAY_NONE && d->date != DAY_NONE && w->start > d->date;
}

/* The verb that a time stands right behind, with no comma between, or SANUDO_NONE. */
static uint32_t verb_before(const sanudo_doc *d, uint32_t time)
{
    const uint32_t floor = d->sent_first[d->tok_sent[d->tim_first[time]]];
    for (uint32_t t = d->tim_first[time]; t-- > floor && d->tok_upos[t] != UPOS_PUNCT;)
        if (d->tok_upos[t] == UPOS_VERB) return t;
    return SANUDO_NONE;
}

/* True when the time belongs to the event's words: under its trigger, right behind it, or in its clause. */
static bool dates(const sanudo_doc *d, uint32_t time, uint32_t pred)
{
    const uint32_t t = d->tim_end[time] - 1, near = verb_before(d, time), end = d->tim_end[time];
    const bool heads_line = d->tim_first[time] == d->sent_first[d->tok_sent[pred]] && end < d->n_tokens && slice_is(doc_form(d, end), ":");
    if (heads_line) return true; /* "July 6, 2018: The duties take effect" */
    const bool before_noun = end < d->n_tokens && d->tok_upos[end] == UPOS_NOUN && d->tok_head[t] == end; /* "a 1511 treaty" */
    if (before_noun) return pred == end;
    const bool verb = d->tok_upos[pred] == UPOS_VERB;
    if (verb && near != SANUDO_NONE) return near == pred;
    if (grove_under(d, t, pred)) return true;
    return verb && sanudo_scope_clause(d, t) == sanudo_scope_clause(d, pred);
}

/* First time expression at or behind token `t`. */
static uint32_t first_time(const sanudo_doc *d, uint32_t t)
{
    uint32_t lo = 0, hi = d->n_times;
    while (lo < hi) {
        const uint32_t mid = lo + (hi - lo) / 2;
        if (d->tim_first[mid] < t) lo = mid + 1;
        else hi = mid;
    }
    return lo;
}

/* "since 1991": what began then still lasts. */
static bool is_since(const bench *b, uint32_t time)
{
    const sanudo_doc *d = b->d;
    const uint32_t first = d->tim_first[time];
    if (first > 0 && DOC_LEMMA_IS(d, first - 1, "since")) return true;
    for (uint32_t t = first; t < d->tim_end[time]; t++)
        GROVE_EACH(&b->g, t, c)
            if (DOC_LEMMA_IS(d, c, "since")) return true;
    return DOC_LEMMA_IS(d, first, "since");
}

static bool is_perfect(const bench *b, uint32_t t)
{
    GROVE_EACH(&b->g, t, c)
        if (b->d->tok_rel[c] == REL_AUX && (b->d->tok_xpos[c] == XPOS_VBZ || b->d->tok_xpos[c] == XPOS_VBP) && DOC_LEMMA_IS(b->d, c, "have"))
            return true;
    return false;
}

/* What the dates at `pred` itself make of an event (STATUS_ACTUAL: a recent day): long past ("burned the port in 1511"), lasting ("has held it since 1511"), to come ("sails on Monday"). */
static uint8_t dated(const bench *b, uint32_t pred)
{
    const sanudo_doc *d = b->d;
    const uint32_t s = d->tok_sent[pred];
    const bool present = d->tok_xpos[pred] == XPOS_VBZ || d->tok_xpos[pred] == XPOS_VBP;
    uint8_t r = N_STATUS;
    for (uint32_t i = first_time(d, d->sent_first[s]), n = 0; i < d->n_times && d->tim_first[i] < d->sent_first[s + 1] && n < MAX_BACK; i++, n++) {
        if (!dates(d, i, pred)) continue;
        if (is_since(b, i)) {
            if (is_perfect(b, pred)) return STATUS_ONGOING;
        } else if (is_past(d, i)) {
            if (r == N_STATUS) r = STATUS_HISTORICAL;
        } else if (is_coming(d, i) && present) {
            return STATUS_PLANNED;
        } else if (d->tim_value[i].end != DAY_NONE && d->tim_kind[i] != TIME_DURATION) {
            return STATUS_ACTUAL; /* a recent day goes before an old one */
        }
    }
    return r;
}

/* The clause that lends its date to one inside it: "In 1511 they burned the port, killing the crew"; SANUDO_NONE when none does. */
static uint32_t dating_clause(const sanudo_doc *d, uint32_t t)
{
    const bool noun = d->tok_upos[t] == UPOS_NOUN;
    switch (d->tok_rel[t]) {
    case REL_ADVCL: case REL_ACL: case REL_ACL_RELCL: case REL_XCOMP: return d->tok_head[t];
    case REL_OBJ: case REL_OBL: case REL_NMOD: case REL_NSUBJ: case REL_NSUBJ_PASS: return noun ? d->tok_head[t] : SANUDO_NONE;
    default: return SANUDO_NONE;
    }
}

/* The status that dates give an event: its own, else those of the clauses that it stands in. */
static uint8_t by_date(const bench *b, uint32_t pred)
{
    uint8_t r = N_STATUS;
    for (uint32_t i = 0, t = pred; i < 4 && t != SANUDO_NONE && r == N_STATUS; i++, t = dating_clause(b->d, t)) {
        r = dated(b, t);
        if (i > 0 && r != STATUS_HISTORICAL && r != STATUS_ACTUAL) r = N_STATUS;
    }
    return r == STATUS_ACTUAL ? N_STATUS : r;
}

/* "are expected next month": the trigger itself is a word of plans, in the passive or as an adjective. */
static bool is_plan(const bench *b, uint32_t t)
{
    const sanudo_doc *d = b->d;
    if (grove_child(d, &b->g, t, REL_AUX_PASS) == SANUDO_NONE && d->tok_upos[t] != UPOS_ADJ) return false;
    const char part = d->tok_upos[t] == UPOS_ADJ ? 'A' : 'V';
    for (lex_hit h = sanudo_cues_entry(b->lx, LEX_STATUS, d->tok_lemma_key[t], part); h.row != SANUDO_NONE; h = sanudo_lex_next(b->lx, h))
        if (slice_is(sanudo_lex_text(b->lx, h.row, 3), "self") && slice_is(sanudo_lex_text(b->lx, h.row, 2), "planned")) return true;
    return false;
}

static void judge(bench *b, uint32_t e)
{
    const sanudo_doc *d = b->d;
    const uint32_t pred = d->ev_pred[e];
    verdict v = sanudo_scope_status(d, &b->g, b->lx, pred);
    const bool explicit_no = v.status == STATUS_NEGATED || v.status == STATUS_DENIED;
    if (!explicit_no && d->ev_aspect[e] != N_STATUS) v = (verdict){d->ev_aspect[e], SANUDO_NONE};
    if (v.status == N_STATUS && is_plan(b, pred)) v.status = STATUS_PLANNED;
    if (v.status == N_STATUS || v.status == STATUS_ACTUAL) {
        const uint8_t dated = by_date(b, pred);
        if (dated != N_STATUS) v.status = dated;
    }
    b->status[e] = v.status == N_STATUS ? STATUS_ACTUAL : v.status;
    b->rule[e] = v.line;
    b->statement[e] = b->tok_statement[pred];
    b->stances[e] = (rows){b->n_pool, 0};
    if (b->statement[e] == SANUDO_NONE) return;
    b->pool[b->n_pool++] = (stance){b->statement[e], b->status[e]};
    b->stances[e].n = 1;
}

/* True when an actor of event `e` is among those that mention `m` names. */
static bool acts(const sanudo_doc *d, uint32_t e, uint32_t m)
{
    for (uint32_t i = 0; i < d->ev_actor[e].n; i++)
        for (uint32_t j = 0; j < d->men_link[m].n; j++) {
            const uint32_t a = d->party_pool[d->ev_actor[e].first + i], o = d->link_pool[d->men_link[m].first + j];
            if (a == o || (d->act_code[a] && d->act_code[a] == d->act_code[o])) return true;
        }
    return false;
}

/* The subject's mention of a denial without a clause of its own ("Turin denied it", "which Turin denies"), or SANUDO_NONE. */
static uint32_t denier(const bench *b, const cue *c)
{
    const sanudo_doc *d = b->d;
    if (c->part != 'V' || c->kind != CUE_DENY) return SANUDO_NONE;
    if (grove_child(d, &b->g, c->head, REL_CCOMP) != SANUDO_NONE || grove_child(d, &b->g, c->head, REL_XCOMP) != SANUDO_NONE) return SANUDO_NONE;
    const uint32_t s = grove_child(d, &b->g, c->head, REL_NSUBJ);
    return s == SANUDO_NONE ? SANUDO_NONE : d->tok_mention[s];
}

/* What a denial reaches: the events of its author in the same sentence before it and in the sentence before. */
static void deny(bench *b, const cue *c, uint32_t m)
{
    const sanudo_doc *d = b->d;
    const uint32_t sent = d->tok_sent[c->head];
    uint32_t lo = 0, hi = d->n_events;
    while (lo < hi) {
        const uint32_t mid = lo + (hi - lo) / 2;
        if (d->ev_pred[mid] < c->head) lo = mid + 1;
        else hi = mid;
    }
    for (uint32_t e = lo, n = 0; e-- > 0 && n < MAX_BACK && d->tok_sent[d->ev_pred[e]] + DENIAL_REACH > sent; n++) {
        const uint8_t now = b->status[e];
        const bool told = b->statement[e] != SANUDO_NONE || d->tok_sent[d->ev_pred[e]] == sent;
        if (!told || (now != STATUS_ACTUAL && now != STATUS_ONGOING && now != STATUS_HISTORICAL) || !acts(d, e, m)) continue;
        b->status[e] = STATUS_DENIED;
        b->rule[e] = c->line;
    }
}

static void publish(sanudo_doc *d, const bench *b)
{
    d->ev_status = b->status, d->ev_statement = b->statement, d->ev_status_rule = b->rule;
    d->ev_stances = b->stances, d->stance_pool = b->pool;
    d->layers |= SANUDO_STATUS;
}

sanudo_rc sanudo_stage_status(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    bench b = {.d = doc, .lx = know->lexicon};
    if (!new_bench(&b)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for the status of %u events", doc->n_events);
    paint(&b);
    for (uint32_t e = 0; e < doc->n_events; e++) judge(&b, e);
    for (uint32_t i = 0; i < b.c.n; i++) {
        const uint32_t m = denier(&b, &b.c.row[i]);
        if (m != SANUDO_NONE) deny(&b, &b.c.row[i], m);
    }
    publish(doc, &b);
    return SANUDO_OK;
}
