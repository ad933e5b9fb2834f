/*
** The status stage: through whom each event comes, and how sure it is.  Words
** that deny, negate, plan or doubt are found by the tree (scope.c); what is
** long past is told by its date.
*/
#include "base/err.h"
#include "says/bench.h"
#include "says/says.h"
#include "says/scope.h"

static bool new_bench(bench *b)
{
    sanudo_doc *d = b->d;
    const uint32_t n = d->n_events + 1;
    if (!sanudo_grove_new(d, &b->g) || !sanudo_cues_find(d, &b->g, b->lx, &b->c)) return false;
    b->cue_of = ARENA_NEW(&d->tmp, uint32_t, d->n_tokens + 1);
    b->status = ARENA_NEW(&d->mem, uint8_t, n);
    b->statement = ARENA_NEW(&d->mem, uint32_t, n);
    b->rule = ARENA_NEW(&d->mem, uint32_t, n);
    b->stances = ARENA_NEW(&d->mem, rows, n);
    b->pool = ARENA_NEW(&d->mem, stance, 2 * (size_t)n);
    b->told = ARENA_NEW(&d->tmp, uint8_t, n);
    b->other = ARENA_NEW(&d->tmp, stance, n);
    return arena_ok(&d->mem) && arena_ok(&d->tmp);
}

/* The statement whose cue holds each token; of several the first. */
static void mark_cues(const bench *b)
{
    const sanudo_doc *d = b->d;
    for (uint32_t t = 0; t < d->n_tokens; t++) b->cue_of[t] = SANUDO_NONE;
    for (uint32_t s = d->n_statements; s-- > 0;)
        for (uint32_t t = d->sta_cue_first[s]; t < d->sta_cue_end[s]; t++) b->cue_of[t] = s;
}

/* The kind of cue that statement `s` has, or N_CUE_KINDS. */
static uint8_t cue_kind_of(const bench *b, uint32_t s)
{
    for (uint32_t t = b->d->sta_cue_first[s]; t < b->d->sta_cue_end[s]; t++)
        if (b->c.at[t] != SANUDO_NONE) return b->c.row[b->c.at[t]].kind;
    return N_CUE_KINDS;
}

/* What is told in a denial is denied, whatever became of its tree; not what a relative clause adds: "denied that pilots, who struck, left". */
static bool is_denied_in(const bench *b, uint32_t s, uint32_t pred)
{
    const sanudo_doc *d = b->d;
    if (s == SANUDO_NONE || cue_kind_of(b, s) != CUE_DENY) return false;
    for (uint32_t t = pred, i = 0; t != SANUDO_NONE && i < 16 && doc_statement(d, t) == s; i++, t = d->tok_head[t])
        if (d->tok_rel[t] == REL_ACL_RELCL && d->tok_head[t] != SANUDO_NONE && doc_statement(d, d->tok_head[t]) == s) return false;
    return true;
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
    const uint32_t told = doc_statement(d, pred);
    if (v.status == N_STATUS && is_denied_in(b, told, pred)) v = (verdict){STATUS_DENIED, d->sta_rule[told]};
    /* "does *not* recognise": the pattern asks for the word, which is a part of the deed */
    if (v.status == STATUS_NEGATED && d->ev_takes_no && d->ev_takes_no[e]) v = (verdict){N_STATUS, SANUDO_NONE};
    const bool explicit_no = v.status == STATUS_NEGATED || v.status == STATUS_DENIED;
    if (!explicit_no && d->ev_aspect[e] != N_STATUS) v = (verdict){d->ev_aspect[e], SANUDO_NONE};
    for (uint32_t t = d->ev_first[e]; v.status == N_STATUS && t < d->ev_end[e]; t++)
        if (is_plan(b, t)) v.status = STATUS_PLANNED;
    if (v.status == N_STATUS || v.status == STATUS_ACTUAL) {
        const uint8_t dated = sanudo_dating_status(b, pred);
        if (dated != N_STATUS) v.status = dated;
    }
    b->status[e] = b->told[e] = v.status == N_STATUS ? STATUS_ACTUAL : v.status;
    b->rule[e] = v.line;
    b->statement[e] = told;
    b->other[e] = (stance){SANUDO_NONE, SANUDO_NONE, N_STATUS};
}

/* What each source holds of an event: the one that tells it, and the one that sees it otherwise. */
static void take_stances(bench *b)
{
    uint32_t n = 0;
    for (uint32_t e = 0; e < b->d->n_events; e++) {
        const uint32_t first = n;
        if (b->statement[e] != SANUDO_NONE) b->pool[n++] = (stance){b->statement[e], SANUDO_NONE, b->told[e]};
        if (b->other[e].status != N_STATUS) b->pool[n++] = b->other[e];
        b->stances[e] = (rows){first, n - first};
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
    mark_cues(&b);
    for (uint32_t e = 0; e < doc->n_events; e++) judge(&b, e);
    sanudo_denial_apply(&b);
    take_stances(&b);
    publish(doc, &b);
    return SANUDO_OK;
}
