/*
** Status by date: what is long past, what has lasted since, and what is to come.
** The dates of events themselves are computed later; here only the time
** expressions of the clause are looked at.
*/
#include "says/bench.h"

#include "doc/walk.h"
#include "says/scope.h"

enum { MONTH = 31, MAX_TIMES = 64 };

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
        if (d->tok_upos[t] == UPOS_VERB && d->tok_rel[t] != REL_AMOD) return t;
    return SANUDO_NONE;
}

/* True when token `t` is `above` or under it within its clause: not in "*since he left in May*, he has said". */
static bool in_clause_of(const sanudo_doc *d, uint32_t t, uint32_t above)
{
    for (uint32_t i = 0; i < 64 && t != SANUDO_NONE; i++, t = d->tok_head[t]) {
        if (t == above) return true;
        switch (d->tok_rel[t]) {
        case REL_ACL: case REL_ACL_RELCL: case REL_ADVCL: case REL_CCOMP: case REL_PARATAXIS: case REL_CONJ:
            if (d->tok_upos[t] == UPOS_VERB) return false;
            break;
        default: break;
        }
    }
    return false;
}

/* True when `t` stands in a clause of its own behind `pred`: "asked about ships, which *are here since May*". */
static bool in_later_clause(const sanudo_doc *d, uint32_t t, uint32_t pred)
{
    for (uint32_t h = t, i = 0; i < 64 && h != SANUDO_NONE && h != pred; i++, h = d->tok_head[h])
        if (d->tok_rel[h] == REL_ACL_RELCL) return pred < h && h < t;
    return false;
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
    if (verb && near != SANUDO_NONE) return near == pred && !in_later_clause(d, t, pred);
    if (in_clause_of(d, t, pred)) return true;
    return verb && sanudo_scope_clause(d, t) == sanudo_scope_clause(d, pred);
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

/*
** What the dates at `pred` itself make of an event: long past ("burned the port in 1511"), lasting ("has held it since
** 1511"), to come ("sails on Monday"), or STATUS_ACTUAL for a recent day.
*/
static uint8_t dated(const bench *b, uint32_t pred)
{
    const sanudo_doc *d = b->d;
    const uint32_t s = d->tok_sent[pred];
    const bool present = d->tok_xpos[pred] == XPOS_VBZ || d->tok_xpos[pred] == XPOS_VBP;
    uint8_t r = N_STATUS;
    for (uint32_t i = walk_row(d->tim_first, d->n_times, d->sent_first[s]), n = 0; i < d->n_times && d->tim_first[i] < d->sent_first[s + 1] && n < MAX_TIMES; i++, n++) {
        if (!dates(d, i, pred)) continue;
        const bool inside = d->tim_first[i] <= pred && pred < d->tim_end[i]; /* "since 1511, when they burned the port" */
        if (!inside && is_since(b, i)) {
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

/* A past tense or participle that goes on with another: "the port fell in May, and they fled". */
static bool is_told_in_one(const sanudo_doc *d, uint32_t t)
{
    const uint8_t form = d->tok_xpos[t];
    return (form == XPOS_VBD || form == XPOS_VBG || form == XPOS_VBN) && d->tok_xpos[d->tok_head[t]] == form;
}

/* The clause that lends its date to one inside it: "In 1511 they burned the port, killing the crew"; SANUDO_NONE when none does. */
static uint32_t dating_clause(const sanudo_doc *d, uint32_t t)
{
    const bool noun = d->tok_upos[t] == UPOS_NOUN;
    switch (d->tok_rel[t]) {
    case REL_ADVCL: case REL_ACL: case REL_ACL_RELCL: case REL_XCOMP: return d->tok_head[t];
    case REL_CONJ: return is_told_in_one(d, t) ? d->tok_head[t] : SANUDO_NONE;
    case REL_OBJ: case REL_OBL: case REL_NMOD: case REL_NSUBJ: case REL_NSUBJ_PASS: return noun ? d->tok_head[t] : SANUDO_NONE;
    default: return SANUDO_NONE;
    }
}

/* The time right before a clause that it dates: "since *October 1993*, when they burned the port"; n_times when there is none. */
static uint32_t time_of_when(const bench *b, uint32_t t)
{
    const sanudo_doc *d = b->d;
    uint32_t end = b->g.left[t];
    if (d->tok_upos[end] == UPOS_PUNCT) end++;
    if (end == 0 || d->tok_xpos[end] != XPOS_WRB || !DOC_LEMMA_IS(d, end, "when")) return d->n_times;
    if (d->tok_upos[end - 1] == UPOS_PUNCT) end--;
    const uint32_t i = walk_row(d->tim_first, d->n_times, end);
    return i > 0 && d->tim_end[i - 1] == end ? i - 1 : d->n_times;
}

/* The status that dates give an event: its own, else those of the clauses that it stands in. */
uint8_t sanudo_dating_status(const bench *b, uint32_t pred)
{
    uint8_t r = N_STATUS;
    for (uint32_t i = 0, t = pred; i < 4 && t != SANUDO_NONE && r == N_STATUS; i++, t = dating_clause(b->d, t)) {
        const uint32_t day = time_of_when(b, t);
        if (day < b->d->n_times) return is_past(b->d, day) ? STATUS_HISTORICAL : N_STATUS;
        r = dated(b, t);
        if (i > 0 && r != STATUS_HISTORICAL && r != STATUS_ACTUAL) r = N_STATUS;
    }
    return r == STATUS_ACTUAL ? N_STATUS : r;
}
