/*
** Denials from another mouth: "The guild says the pilots burned the mole, which
** they deny."  An event that one source asserts and another denies is denied.
*/
#include "says/bench.h"

#include "doc/walk.h"

enum { REACH = 2, REACH_SAME = 3, MAX_BACK = 64 };

static bool share_actor(const sanudo_doc *d, uint32_t a, uint32_t b)
{
    return a == b || (d->act_code[a] && d->act_code[a] == d->act_code[b]);
}

/* True when an actor of event `e` is among those that mention `m` names. */
static bool acts(const sanudo_doc *d, uint32_t e, uint32_t m)
{
    for (uint32_t i = 0; i < d->ev_actor[e].n; i++)
        for (uint32_t j = 0; j < d->men_link[m].n; j++)
            if (share_actor(d, d->party_pool[d->ev_actor[e].first + i], d->link_pool[d->men_link[m].first + j])) return true;
    return false;
}

static bool same_act(const sanudo_doc *d, uint32_t e, uint32_t o)
{
    if (!slice_eq(d->ev_type[e], d->ev_type[o])) return false;
    for (uint32_t i = 0; i < d->ev_actor[e].n; i++)
        for (uint32_t j = 0; j < d->ev_actor[o].n; j++)
            if (share_actor(d, d->party_pool[d->ev_actor[e].first + i], d->party_pool[d->ev_actor[o].first + j])) return true;
    return false;
}

static bool is_asserted(uint8_t status) { return status == STATUS_ACTUAL || status == STATUS_ONGOING || status == STATUS_HISTORICAL; }

/* A verb that denies what was said before: one of denial, or one that turns down a claim ("rejected the charge"). */
static bool denies(const bench *b, const cue *c)
{
    if (c->part != 'V') return false;
    if (c->kind == CUE_DENY) return true;
    const uint32_t obj = c->kind == CUE_QUOTE ? grove_child(b->d, &b->g, c->head, REL_OBJ) : SANUDO_NONE;
    if (obj == SANUDO_NONE || b->c.at[obj] == SANUDO_NONE || b->c.row[b->c.at[obj]].kind != CUE_SAY) return false;
    const lex_hit h = sanudo_cues_entry(b->lx, LEX_STATUS, b->d->tok_lemma_key[c->head], 'V');
    return h.row != SANUDO_NONE && slice_is(sanudo_lex_text(b->lx, h.row, 2), "negated");
}

/* The subject's mention of a denial without a clause of its own ("Turin denied it", "which Turin denies"), or SANUDO_NONE. */
static uint32_t denier(const bench *b, const cue *c)
{
    const sanudo_doc *d = b->d;
    if (!denies(b, c)) return SANUDO_NONE;
    if (grove_child(d, &b->g, c->head, REL_CCOMP) != SANUDO_NONE || grove_child(d, &b->g, c->head, REL_XCOMP) != SANUDO_NONE) return SANUDO_NONE;
    const uint32_t s = grove_child(d, &b->g, c->head, REL_NSUBJ);
    return s == SANUDO_NONE ? SANUDO_NONE : d->tok_mention[s];
}

/* A denial of what was told: the denier's deeds in another's words, in its own sentence or the one before. */
static void deny_told(bench *b, const cue *c, uint32_t m)
{
    const sanudo_doc *d = b->d;
    const uint32_t sent = d->tok_sent[c->head];
    const bool which = d->tok_rel[c->head] == REL_ACL_RELCL;
    for (uint32_t e = walk_row(d->ev_pred, d->n_events, c->head), n = 0; e-- > 0 && n < MAX_BACK && d->tok_sent[d->ev_pred[e]] + REACH > sent; n++) {
        const bool told = b->statement[e] != SANUDO_NONE || (which && d->tok_sent[d->ev_pred[e]] == sent);
        if (!told || !is_asserted(b->status[e]) || !acts(d, e, m)) continue;
        b->status[e] = STATUS_DENIED;
        b->rule[e] = c->line;
    }
}

/* An event denied in one statement denies the same act that another statement asserts shortly before. */
static void deny_same(bench *b, uint32_t o)
{
    const sanudo_doc *d = b->d;
    if (b->statement[o] == SANUDO_NONE) return;
    for (uint32_t e = o, n = 0; e-- > 0 && n < MAX_BACK && d->tok_sent[d->ev_pred[e]] + REACH_SAME > d->tok_sent[d->ev_pred[o]]; n++) {
        if (b->statement[e] == SANUDO_NONE || b->statement[e] == b->statement[o] || !is_asserted(b->status[e]) || !same_act(d, e, o)) continue;
        b->status[e] = STATUS_DENIED;
        b->rule[e] = b->rule[o];
        b->denial[e] = b->statement[o];
    }
}

void sanudo_denial_apply(bench *b)
{
    for (uint32_t i = 0; i < b->c.n; i++) {
        const uint32_t m = denier(b, &b->c.row[i]);
        if (m != SANUDO_NONE) deny_told(b, &b->c.row[i], m);
    }
    for (uint32_t e = 0; e < b->d->n_events; e++)
        if (b->status[e] == STATUS_DENIED) deny_same(b, e);
}
