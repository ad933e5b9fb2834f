/*
** Denials from another mouth: "The guild says the pilots burned the mole, which they deny."  An event that one source
** asserts and another denies, before or afterwards, is denied, and each of the two has a stance of its own.
*/
#include "says/bench.h"
#include "says/modifiers.h"

#include "doc/walk.h"

enum { REACH = 2, REACH_SAME = 3, MAX_BACK = 64, HOSTILE = 3 };

/* Somebody's word against what was told. */
typedef struct denial {
    uint32_t at;        /* token */
    uint32_t thing;     /* what it is said of: "it", "the report"; SANUDO_NONE: left out */
    uint32_t mention;   /* who denies */
    uint32_t statement; /* the denial's own row, or SANUDO_NONE: "Turin denied it" */
    uint32_t line;      /* lexicon line id */
} denial;

/* Those who may stand against the others of their country. */
static bool is_opposed(const sanudo_doc *d, uint32_t a)
{
    const sector_set against = sanudo_sector_of("REB", 3) | sanudo_sector_of("OPP", 3) | sanudo_sector_of("UAF", 3) | sanudo_sector_of("PRE", 3);
    return (d->act_sectors[a] & against) != 0;
}

static bool share_actor(const sanudo_doc *d, uint32_t a, uint32_t b)
{
    return a == b || (d->act_code[a] && d->act_code[a] == d->act_code[b] && is_opposed(d, a) == is_opposed(d, b));
}

/* True when one of `parties` is among those that mention `m` names. */
static bool names_one(const sanudo_doc *d, rows parties, uint32_t m)
{
    for (uint32_t i = 0; i < parties.n; i++)
        for (uint32_t j = 0; j < d->men_link[m].n; j++)
            if (share_actor(d, d->party_pool[parties.first + i], d->link_pool[d->men_link[m].first + j])) return true;
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

/* ---- what a denial is ---- */

/* True for what points at something told: "it", "which", "the charge"; or at one's own part in it: "responsibility". */
static bool is_told_thing(const bench *b, uint32_t t)
{
    const sanudo_doc *d = b->d;
    if (d->tok_upos[t] == UPOS_PRON || d->tok_upos[t] == UPOS_DET) return true;
    return sanudo_cues_entry(b->lx, LEX_CUE, d->tok_lemma_key[t], 'N').row != SANUDO_NONE ||
           sanudo_lex_in_class(b->lx, d->tok_lemma_key[t], SLICE("says-blame"));
}

/* ---- `*what` is the thing that is denied ---- */

/* A verb without a clause that denies what was said: "denied it", "which they deny", "rejected the charge", "was denied". */
static verdict denying_verb(const bench *b, const view *v, uint32_t t, uint32_t *what)
{
    const sanudo_doc *d = b->d;
    const grove *g = &b->g;
    const bool passive = grove_child(d, g, t, REL_AUX_PASS) != SANUDO_NONE;
    const uint32_t thing = *what = grove_child(d, g, t, passive ? REL_NSUBJ_PASS : REL_OBJ);
    if (thing == SANUDO_NONE ? d->tok_rel[t] != REL_ACL_RELCL : !is_told_thing(b, thing)) return SILENT; /* "a charge they deny" */
    if (grove_child(d, g, t, REL_CCOMP) != SANUDO_NONE || grove_child(d, g, t, REL_XCOMP) != SANUDO_NONE) return SILENT;
    const verdict claim = sanudo_modifiers_phrase(v, t, 'V', "claim"), any = sanudo_modifiers_phrase(v, t, 'V', "comp");
    if (claim.status == STATUS_DENIED && thing != SANUDO_NONE) return claim;
    return any.status == STATUS_DENIED ? any : SILENT;
}

/* "The report is *false*", "called it a *lie*": what says so of something told. */
static verdict denying_word(const bench *b, const view *v, uint32_t t, uint32_t *what)
{
    const sanudo_doc *d = b->d;
    const uint32_t h = d->tok_rel[t] == REL_XCOMP ? d->tok_head[t] : SANUDO_NONE;
    const uint8_t subject = d->tok_upos[t] == UPOS_VERB ? REL_NSUBJ_PASS : REL_NSUBJ; /* "was *unfounded*" */
    const uint32_t thing = *what = h == SANUDO_NONE ? grove_child(d, &b->g, t, subject) : grove_child(d, &b->g, h, REL_OBJ);
    if (thing == SANUDO_NONE || !is_told_thing(b, thing)) return SILENT;
    return sanudo_modifiers_phrase(v, t, d->tok_upos[t] == UPOS_NOUN ? 'N' : 'A', "claim");
}

/* Who does what verb `t` says: its subject or by-phrase, or the subject that it shares, or SANUDO_NONE. */
static uint32_t doer(const bench *b, uint32_t t)
{
    const sanudo_doc *d = b->d;
    for (uint32_t i = 0; i < 4; i++, t = d->tok_head[t]) {
        const bool passive = grove_child(d, &b->g, t, REL_AUX_PASS) != SANUDO_NONE;
        const uint32_t s = grove_child(d, &b->g, t, passive ? REL_OBL_AGENT : REL_NSUBJ);
        if (s != SANUDO_NONE) return d->tok_mention[s];
        if (d->tok_rel[t] != REL_CONJ || d->tok_head[t] == SANUDO_NONE) return SANUDO_NONE;
    }
    return SANUDO_NONE;
}

/* The denial at token `t`; false when there is none, or it is denied itself ("did not deny it"). */
static bool read_denial(const bench *b, const view *v, uint32_t t, denial *out)
{
    const sanudo_doc *d = b->d;
    bool verb = d->tok_upos[t] == UPOS_VERB;
    if (!verb && d->tok_upos[t] != UPOS_NOUN && d->tok_upos[t] != UPOS_ADJ) return false;
    uint32_t thing = SANUDO_NONE;
    verdict r = verb ? denying_verb(b, v, t, &thing) : SILENT;
    if (r.status == N_STATUS) r = denying_word(b, v, t, &thing), verb = false;
    if (r.status != STATUS_DENIED || sanudo_modifiers_negation(v, t).status == STATUS_NEGATED) return false;
    *out = (denial){.at = t, .thing = thing, .mention = SANUDO_NONE, .statement = SANUDO_NONE, .line = r.line};
    const uint32_t said = doc_statement(d, t), by = verb ? t : d->tok_rel[t] == REL_XCOMP ? d->tok_head[t] : SANUDO_NONE;
    if (by != SANUDO_NONE) out->mention = doer(b, by), out->statement = b->cue_of[by];
    else if (said != SANUDO_NONE) out->mention = d->sta_source[said], out->statement = said;
    return out->mention != SANUDO_NONE;
}

/* ---- what it denies ---- */

static void deny(bench *b, uint32_t e, stance by, uint32_t line)
{
    if (!is_asserted(b->status[e])) return;
    b->status[e] = STATUS_DENIED;
    b->rule[e] = line;
    b->other[e] = by;
}

/* "*accused of* burning it": what somebody is accused of, by whomever. */
static bool is_accused(const bench *b, uint32_t t)
{
    const uint32_t h = b->d->tok_head[t];
    return h != SANUDO_NONE && b->c.at[h] != SANUDO_NONE && b->c.row[b->c.at[h]].kind == CUE_ACCUSE;
}

/* True when what is denied there may be event `e`: what somebody else has told, or the clause that "which" points at. */
static bool may_mean(const bench *b, const denial *n, uint32_t e)
{
    const sanudo_doc *d = b->d;
    const uint32_t s = b->statement[e];
    if (!is_asserted(b->status[e])) return false;
    if (n->thing != SANUDO_NONE && d->ev_pred[e] != n->thing && grove_under(d, d->ev_pred[e], n->thing)) return true; /* "the report *that they struck*" */
    if (s == SANUDO_NONE) return is_accused(b, d->ev_pred[e]) || (d->tok_rel[n->at] == REL_ACL_RELCL && d->tok_sent[d->ev_pred[e]] == d->tok_sent[n->at]);
    if (s == n->statement) return false;
    const uint32_t teller = d->sta_source[s];
    for (uint32_t i = 0; teller != SANUDO_NONE && i < d->men_link[teller].n; i++)
        for (uint32_t j = 0; j < d->men_link[n->mention].n; j++)
            if (d->link_pool[d->men_link[teller].first + i] == d->link_pool[d->men_link[n->mention].first + j]) return false;
    return true;
}

/* True for a hostile deed of nobody in particular, which whoever denies it has been accused of. */
static bool is_unowned(const sanudo_doc *d, uint32_t e, uint32_t m)
{
    return d->ev_actor[e].n == 0 && d->ev_quad[e] >= HOSTILE && !names_one(d, d->ev_recipient[e], m);
}

/* The denier's own deeds in another's words, in its sentence or the one before; failing these, deeds there that have no doer. */
static void deny_told(bench *b, const denial *n)
{
    const sanudo_doc *d = b->d;
    const stance by = {.statement = n->statement, .source = n->mention, .status = STATUS_DENIED};
    const uint32_t sent = d->tok_sent[n->at], end = walk_row(d->ev_pred, d->n_events, n->at);
    bool found = false;
    for (int owned = 1; owned >= 0 && !found; owned--)
        for (uint32_t e = end, i = 0; e-- > 0 && i < MAX_BACK && d->tok_sent[d->ev_pred[e]] + REACH > sent; i++) {
            if (!may_mean(b, n, e) || !(owned ? names_one(d, d->ev_actor[e], n->mention) : is_unowned(d, e, n->mention))) continue;
            deny(b, e, by, n->line);
            found = true;
        }
}

/* An event denied in one statement denies the same act that another statement asserts shortly before or behind. */
static void deny_same(bench *b, uint32_t o)
{
    const sanudo_doc *d = b->d;
    const uint32_t sent = d->tok_sent[d->ev_pred[o]], from = o > MAX_BACK ? o - MAX_BACK : 0, to = o + MAX_BACK < d->n_events ? o + MAX_BACK : d->n_events;
    for (uint32_t e = from; e < to; e++) {
        const uint32_t s = d->tok_sent[d->ev_pred[e]], told = b->statement[e];
        if (e == o || s + REACH_SAME <= sent || sent + REACH_SAME <= s) continue;
        if (told == SANUDO_NONE || told == b->statement[o] || !is_asserted(b->status[e]) || !same_act(d, e, o)) continue;
        if (b->other[o].status == N_STATUS) b->other[o] = (stance){.statement = told, .source = SANUDO_NONE, .status = b->status[e]};
        deny(b, e, (stance){.statement = b->statement[o], .source = SANUDO_NONE, .status = STATUS_DENIED}, b->rule[o]);
    }
}

/* The denials of sentence `s`. */
static void deny_in(bench *b, const view *v, uint32_t s)
{
    denial n;
    if (b->d->sent_region[s] != REGION_BODY) return;
    for (uint32_t t = b->d->sent_first[s]; t < b->d->sent_first[s + 1]; t++)
        if (read_denial(b, v, t, &n)) deny_told(b, &n);
}

void sanudo_denial_apply(bench *b)
{
    const view v = {b->d, &b->g, b->lx};
    for (uint32_t e = 0; e < b->d->n_events; e++)
        if (b->told[e] == STATUS_DENIED && b->statement[e] != SANUDO_NONE) deny_same(b, e);
    for (uint32_t e = 0, from = 0; e < b->d->n_events; e++) { /* only where an event is in reach */
        const uint32_t sent = b->d->tok_sent[b->d->ev_pred[e]];
        if (!is_asserted(b->status[e])) continue;
        for (uint32_t s = sent > from ? sent : from; s < sent + REACH && s < b->d->n_sents; s++, from = s) deny_in(b, &v, s);
    }
}
