/*
** The tagger's classes and its dictionary: which classes a word may have.  A word
** seen a few times may also have the classes that commonly go with those it was
** seen in (a past participle is mostly a past tense too); one seen less, any open class.
*/
#include <stdlib.h>

#include "doc/ud.h"
#include "model/bytes.h"
#include "train/train.h"

enum { RARE = 5, OFTEN = 100, COMMON = 20, LISTED = 24 };

typedef struct pair_count {
    uint32_t n, upos, xpos;
} pair_count;

/* More frequent first; equal ones by number, so that the order is one. */
static int by_count(const void *pa, const void *pb)
{
    const pair_count *a = pa, *b = pb;
    if (a->n != b->n) return a->n < b->n ? 1 : -1;
    const uint32_t x = a->upos << 8 | a->xpos, y = b->upos << 8 | b->xpos;
    return x < y ? -1 : x > y;
}

/* The class of a word: its own, or where that is too rare the most frequent with its UPOS. */
static uint8_t class_of(const tagger *t, uint32_t upos, uint32_t xpos)
{
    for (uint32_t c = 0; c < t->n_classes; c++)
        if (t->upos[c] == upos && t->xpos[c] == xpos) return (uint8_t)c;
    for (uint32_t c = 0; c < t->n_classes; c++)
        if (t->upos[c] == upos) return (uint8_t)c;
    return 0;
}

bool train_classes(corpus *c, tagger *t)
{
    pair_count *pairs = calloc(N_UPOS * N_XPOS, sizeof *pairs);
    if (!pairs) return false;
    for (uint32_t k = 0; k < N_UPOS * N_XPOS; k++) pairs[k] = (pair_count){0, k / N_XPOS, k % N_XPOS};
    for (uint32_t i = 0; i < c->n; i++)
        for (uint32_t k = 0; k < c->s[i].n; k++) pairs[c->s[i].upos[k] * N_XPOS + c->s[i].xpos[k]].n++;
    qsort(pairs, N_UPOS * N_XPOS, sizeof *pairs, by_count);
    t->n_classes = 0;
    for (uint32_t k = 0; k < TAGGER_CLASSES && pairs[k].n; k++) {
        t->upos[k] = (uint8_t)pairs[k].upos;
        t->xpos[k] = (uint8_t)pairs[k].xpos;
        t->n_classes++;
    }
    free(pairs);
    for (uint32_t i = 0; i < c->n; i++)
        for (uint32_t k = 0; k < c->s[i].n; k++) c->s[i].gold[k] = class_of(t, c->s[i].upos[k], c->s[i].xpos[k]);
    return t->n_classes > 0;
}

typedef struct entry {
    uint32_t key, n;
    uint32_t count[TAGGER_CLASSES];
} entry;

typedef struct counter {
    entry *slot;
    uint32_t mask, used;
} counter;

static entry *find(counter *ct, uint32_t key)
{
    uint32_t i = hash_pair(key, 7) & ct->mask;
    while (ct->slot[i].n && ct->slot[i].key != key) i = (i + 1) & ct->mask;
    if (!ct->slot[i].n) ct->used++;
    ct->slot[i].key = key;
    return &ct->slot[i];
}

static void count_words(const corpus *c, fold out, counter *ct)
{
    for (uint32_t i = 0; i < c->n; i++)
        for (uint32_t k = 0; !fold_has(out, i) && k < c->s[i].n; k++) {
            entry *e = find(ct, c->s[i].word[k].form);
            e->n++;
            e->count[c->s[i].gold[k]]++;
        }
}

/* Which classes words have, over types: open ones, and `with[a]`, the classes that words of class `a` commonly have too. */
typedef struct habits {
    uint64_t open, with[TAGGER_CLASSES];
} habits;

static uint64_t classes_in(const entry *e, uint32_t one_in)
{
    uint64_t bits = 0;
    for (uint32_t c = 0; c < TAGGER_CLASSES; c++)
        if (e->count[c] && e->count[c] * one_in >= e->n) bits |= 1ull << c;
    return bits;
}

static uint64_t seen_in(const entry *e)
{
    uint64_t bits = 0;
    for (uint32_t c = 0; c < TAGGER_CLASSES; c++)
        if (e->count[c]) bits |= 1ull << c;
    return bits;
}

static habits learn_habits(const counter *ct)
{
    habits h = {0};
    uint32_t types[TAGGER_CLASSES] = {0}, common[TAGGER_CLASSES] = {0}, both[TAGGER_CLASSES][TAGGER_CLASSES] = {{0}};
    for (uint32_t i = 0; i <= ct->mask; i++) {
        const entry *e = &ct->slot[i];
        const uint64_t all = e->n ? seen_in(e) : 0, main = e->n >= COMMON ? classes_in(e, 50) : 0;
        for (uint32_t a = 0; a < TAGGER_CLASSES; a++) {
            types[a] += all >> a & 1u;
            common[a] += main >> a & 1u;
            for (uint32_t b = 0; main >> a & 1u && b < TAGGER_CLASSES; b++) both[a][b] += main >> b & 1u;
        }
    }
    const uint32_t least = ct->used / 200 + 1 < 25 ? ct->used / 200 + 1 : 25;
    for (uint32_t a = 0; a < TAGGER_CLASSES; a++) {
        if (types[a] >= least) h.open |= 1ull << a;
        for (uint32_t b = 0; b < TAGGER_CLASSES; b++)
            if (both[a][b] >= 3 && both[a][b] * 12 >= common[a]) h.with[a] |= 1ull << b;
    }
    return h;
}

static uint64_t allowed(const entry *e, const habits *h)
{
    const uint64_t seen = classes_in(e, 1000);
    if (e->n < RARE) return seen | h->open;
    uint64_t bits = seen;
    for (uint32_t a = 0; e->n < OFTEN && a < TAGGER_CLASSES; a++)
        if (seen >> a & 1u) bits |= h->with[a];
    return bits;
}

static uint32_t ambiguity(const entry *e)
{
    if (e->n < 3) return 0;
    uint32_t v = 5;
    const uint64_t main = classes_in(e, 20);
    for (uint32_t c = 0; c < TAGGER_CLASSES; c++)
        if (main >> c & 1u) v = v * 31 + c + 1;
    return v;
}

/* By the classes that make up a twentieth of its uses: finite in all of them, a verb in some, or never one. */
static uint32_t verb_kind(const entry *e, const tagger *t)
{
    const uint64_t main = classes_in(e, 20);
    bool all = true, some = false;
    for (uint32_t c = 0; c < t->n_classes; c++) {
        if (!(main >> c & 1u)) continue;
        const uint8_t x = t->xpos[c];
        const bool finite = x == XPOS_VBD || x == XPOS_VBZ || x == XPOS_VBP || x == XPOS_MD;
        all &= finite;
        some |= finite || x == XPOS_VB || x == XPOS_VBN || x == XPOS_VBG;
    }
    return !some ? VERB_NEVER : all ? VERB_FINITE : VERB_MAYBE;
}

/* Write the classes of `bits` behind each other, the lowest (most frequent) first. */
static uint32_t put_list(uint8_t *pool, uint64_t bits)
{
    uint32_t n = 0;
    for (uint32_t c = 0; c < TAGGER_CLASSES; c++)
        if (bits >> c & 1u) pool[n++] = (uint8_t)c;
    return n;
}

/* Lists are shared: most words have one of a few hundred. */
static uint32_t share_list(uint8_t *pool, uint32_t *size, uint64_t bits, uint32_t *n)
{
    uint8_t list[TAGGER_CLASSES];
    *n = put_list(list, bits);
    for (uint32_t i = 0; i + *n <= *size; i++)
        if (memcmp(pool + i, list, *n) == 0) return i;
    memcpy(pool + *size, list, *n);
    *size += *n;
    return *size - *n;
}

static uint32_t power_of_two(uint32_t least)
{
    uint32_t n = 16;
    while (n < least) n *= 2;
    return n;
}

static bool lay_out(const counter *ct, arena *a, tagger *t)
{
    const habits h = learn_habits(ct);
    const uint32_t slots = power_of_two(ct->used * 2);
    uint8_t *slot = ARENA_NEW(a, uint8_t, (size_t)slots * TAGGER_SLOT), *pool = ARENA_NEW(a, uint8_t, (size_t)TAGGER_CLASSES * (ct->used + 1));
    if (!slot || !pool) return false;
    uint32_t size = put_list(pool, h.open);
    t->slots = slot, t->mask = slots - 1;
    t->pool = pool, t->n_open = size;
    for (uint32_t i = 0; i <= ct->mask; i++) {
        const entry *e = &ct->slot[i];
        if (!e->n) continue;
        uint32_t n, k = hash_pair(e->key, 7) & t->mask;
        const uint32_t first = share_list(pool, &size, allowed(e, &h), &n);
        while (bytes_u32(slot + (size_t)k * TAGGER_SLOT + 8)) k = (k + 1) & t->mask;
        bytes_put_u32(slot + (size_t)k * TAGGER_SLOT, e->key);
        bytes_put_u32(slot + (size_t)k * TAGGER_SLOT + 4, ambiguity(e));
        bytes_put_u32(slot + (size_t)k * TAGGER_SLOT + 8, first << 10 | verb_kind(e, t) << 8 | n);
    }
    t->n_pool = size;
    return true;
}

bool train_dictionary(const corpus *c, fold out, arena *a, tagger *t)
{
    counter ct = {.mask = power_of_two(c->words / 2 + 16) - 1};
    ct.slot = calloc((size_t)ct.mask + 1, sizeof *ct.slot);
    if (!ct.slot) return false;
    count_words(c, out, &ct);
    const bool ok = lay_out(&ct, a, t);
    free(ct.slot);
    return ok;
}
