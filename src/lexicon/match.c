/* Which patterns of the lexicon suit a frame. */
#include "doc/walk.h"
#include "lexicon/condition.h"
#include "lexicon/idle.h"

enum { FILL = 8, FILLERS = 24, SLOTS = 12 };

static bool modified(const sanudo_doc *d, const lex_pack *p, const disk_item *it, uint32_t pred)
{
    WALK_CHILDREN(d, pred, c)
        if (condition_word(p, it, d->tok_lemma_key[c])) return true;
    return false;
}

/* An object that is no guess of the frame's: "marched in silence" has none. */
static bool has_object(const frame *f)
{
    for (uint32_t i = 0; i < f->n; i++)
        if (f->arg[i].slot == SLOT_OBJ && f->arg[i].rank < 2) return true;
    return false;
}

/* What may satisfy a condition on a slot: its fillers, what a quantity among them is of, and the conjuncts of each. */
typedef struct filling {
    uint64_t slot[2];
    uint32_t n, token[FILLERS];
} filling;

/* The slots looked at for one predicate: its many patterns ask for the same few. */
typedef struct fillings {
    filling row[SLOTS];
    uint32_t n;
} fillings;

static void put_filler(filling *f, uint32_t t)
{
    if (t != SANUDO_NONE && f->n < FILLERS) f->token[f->n++] = t;
}

static const filling *fill(const lexicon *lx, const sanudo_doc *d, const frame *f, const uint64_t slot[2], fillings *all)
{
    uint32_t tokens[FILL], at = 0;
    while (at < all->n && (all->row[at].slot[0] != slot[0] || all->row[at].slot[1] != slot[1])) at++;
    if (at < all->n) return &all->row[at];
    if (all->n == SLOTS) at--; /* the last one gives way */
    else all->n++;
    filling *out = &all->row[at];
    out->slot[0] = slot[0], out->slot[1] = slot[1], out->n = 0;
    const uint32_t n = sanudo_frame_fill(d, lx, f, slot, tokens, FILL);
    for (uint32_t i = 0; i < n; i++) {
        put_filler(out, tokens[i]);
        put_filler(out, sanudo_condition_measured(lx, d, tokens[i]));
        WALK_CHILDREN(d, tokens[i], c)
            if (d->tok_rel[c] == REL_CONJ) put_filler(out, c);
    }
    return out;
}

static bool holds(const lexicon *lx, const sanudo_doc *d, const frame *f, const lex_pack *p, const disk_item *it, fillings *all)
{
    if (it->kind == ITEM_MODIFIER) return modified(d, p, it, f->head) != it->negated;
    if (it->kind == ITEM_EXISTS && it->negated && it->slot[0] == SLOT_OBJ && it->slot[1] == SLOT_NONE) return !has_object(f);
    const filling *in = fill(lx, d, f, it->slot, all);
    for (uint32_t i = 0; i < in->n; i++)
        if (sanudo_condition_suits(lx, d, p, it, in->token[i])) return !it->negated;
    return it->negated;
}

/* "let the detainees *out of* jail": a particle that makes one preposition with the word behind it. */
static bool particle_in(const sanudo_doc *d, uint32_t phrase, uint64_t key)
{
    const uint32_t c = sanudo_walk_child(d, phrase, REL_CASE);
    return c != SANUDO_NONE && c + 1 < phrase && d->tok_lemma_key[c] == key && d->tok_rel[c + 1] == REL_CASE && d->tok_head[c + 1] == phrase;
}

/* The particle hangs on the trigger, or stands right behind it: "sent in [troops]", where it is the noun's preposition. */
static bool particle_there(const sanudo_doc *d, uint32_t pred, uint64_t key)
{
    if (key == KEY_EMPTY) return true;
    WALK_CHILDREN(d, pred, c)
        if ((d->tok_lemma_key[c] == key && d->tok_rel[c] != REL_CONJ) || particle_in(d, c, key)) return true;
    return pred + 1 < walk_end(d, pred) && d->tok_lemma_key[pred + 1] == key;
}

/* The particles asked for at one predicate so far: many patterns of a verb ask for the same few. */
typedef struct particles {
    uint64_t key[8];
    bool there[8];
    uint32_t n;
} particles;

static bool particle_cached(const sanudo_doc *d, uint32_t pred, uint64_t key, particles *seen)
{
    if (key == KEY_EMPTY) return true;
    for (uint32_t i = 0; i < seen->n; i++)
        if (seen->key[i] == key) return seen->there[i];
    const bool there = particle_there(d, pred, key);
    if (seen->n < sizeof seen->key / sizeof seen->key[0]) seen->key[seen->n] = key, seen->there[seen->n++] = there;
    return there;
}

/* Conditions on words first: they are cheap, and most patterns of a verb fail by them; those on classes look words up. */
static bool all_hold(const lexicon *lx, const sanudo_doc *d, const frame *f, const lex_pack *p, const disk_pattern *m, fillings *all)
{
    for (uint32_t pass = 0; pass < 2; pass++)
        for (uint32_t i = m->first; i < m->first + m->n; i++) {
            const disk_item *it = &p->items[i];
            if (it->kind == ITEM_ACTOR || it->kind == ITEM_RECIPIENT || (it->kind == ITEM_CLASS) != pass) continue;
            if (!holds(lx, d, f, p, it, all)) return false;
        }
    return true;
}

bool sanudo_match_known(const lexicon *lx, const sanudo_doc *d, uint32_t pred, char part)
{
    for (uint32_t i = 0; lx && part && i < lx->n; i++) {
        uint32_t n;
        const lex_pack *p = &lx->packs[i];
        const uint32_t at = sanudo_lex_keys(p, LEX_PREDICATE, d->tok_lemma_key[pred], &n);
        for (uint32_t k = at; k < at + n; k++)
            if (lex_key(p, LEX_PREDICATE, k)->col == (uint8_t)part) return true;
    }
    return false;
}

static bool goes_before(const frame_match *a, const frame_match *b)
{
    if (a->pattern->prio != b->pattern->prio) return a->pattern->prio > b->pattern->prio;
    return a->pattern->conditions > b->pattern->conditions;
}

uint32_t sanudo_match_frame(const lexicon *lx, const sanudo_doc *d, const frame *f, frame_match *out, uint32_t cap)
{
    uint32_t found = 0;
    idle_words idle = {.n = 0};
    particles seen = {.n = 0};
    fillings all;
    all.n = 0;
    bool looked = false;
    for (uint32_t i = lx ? lx->n : 0; i-- > 0;) {
        const lex_pack *p = &lx->packs[i];
        uint32_t n;
        const uint32_t at = sanudo_lex_keys(p, LEX_PREDICATE, d->tok_lemma_key[f->pred], &n);
        for (uint32_t k = at; k < at + n && found < cap; k++) {
            if (lex_key(p, LEX_PREDICATE, k)->col != (uint8_t)f->part) continue;
            const disk_pattern *m = &p->patterns[lex_key(p, LEX_PREDICATE, k)->row];
            if (!particle_cached(d, f->pred, m->particle, &seen) || !all_hold(lx, d, f, p, m, &all)) continue;
            if (!looked) sanudo_idle_find(lx, d, f, &idle);
            looked = true;
            if (sanudo_idle_refused(lx, d, p, m, &idle) != SANUDO_NONE) continue;
            frame_match one = {.pack = p, .pattern = m, .line = i << LEX_LINE_BITS | m->line};
            uint32_t place = found++;
            for (; place > 0 && goes_before(&one, &out[place - 1]); place--) out[place] = out[place - 1];
            out[place] = one;
        }
    }
    return found;
}

/* How much a pattern lacks: an absent particle counts as two, since without it the trigger is another word. */
static uint32_t lack(const lexicon *lx, const sanudo_doc *d, const frame *f, frame_miss *miss)
{
    const lex_pack *p = miss->match.pack;
    const disk_pattern *m = miss->match.pattern;
    fillings all;
    all.n = 0;
    miss->particle = !particle_there(d, f->pred, m->particle);
    uint32_t n = miss->particle ? 2 : 0;
    for (uint32_t i = m->first; i < m->first + m->n; i++) {
        const disk_item *it = &p->items[i];
        if (it->kind == ITEM_ACTOR || it->kind == ITEM_RECIPIENT || holds(lx, d, f, p, it, &all)) continue;
        if (!miss->item) miss->item = it;
        n++;
    }
    return n;
}

bool sanudo_match_nearest(const lexicon *lx, const sanudo_doc *d, const frame *f, frame_miss *out)
{
    uint32_t least = UINT32_MAX;
    idle_words idle = {.n = 0};
    sanudo_idle_find(lx, d, f, &idle);
    for (uint32_t i = lx ? lx->n : 0; i-- > 0;) {
        const lex_pack *p = &lx->packs[i];
        uint32_t n;
        const uint32_t at = sanudo_lex_keys(p, LEX_PREDICATE, d->tok_lemma_key[f->pred], &n);
        for (uint32_t k = at; k < at + n; k++) {
            if (lex_key(p, LEX_PREDICATE, k)->col != (uint8_t)f->part) continue;
            const disk_pattern *m = &p->patterns[lex_key(p, LEX_PREDICATE, k)->row];
            frame_miss one = {.match = {.pack = p, .pattern = m, .line = i << LEX_LINE_BITS | m->line}};
            uint32_t lacks = lack(lx, d, f, &one);
            one.idle = sanudo_idle_refused(lx, d, p, m, &idle);
            lacks += one.idle != SANUDO_NONE;
            if (lacks > least || (lacks == least && !goes_before(&one.match, &out->match))) continue;
            least = lacks;
            *out = one;
        }
    }
    return least != UINT32_MAX;
}
