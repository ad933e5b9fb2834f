/* From sentences to what the network learns from: classes, rows of words, samples. */
#include "train/vocabulary.h"

#include <stdlib.h>

#include "lexicon/gazetteer.h"
#include "model/bytes.h"

typedef struct pair_count {
    uint32_t n, upos, xpos;
} pair_count;

static int by_count(const void *a, const void *b)
{
    const pair_count *x = a, *y = b;
    if (x->n != y->n) return x->n > y->n ? -1 : 1;
    return x->upos != y->upos ? (x->upos < y->upos ? -1 : 1) : x->xpos < y->xpos ? -1 : x->xpos > y->xpos;
}

/* The class of a pair; of one that has none, the most frequent with its UPOS. */
static uint8_t class_of(const tagset *t, uint32_t upos, uint32_t xpos)
{
    for (uint32_t c = 0; c < t->n; c++)
        if (t->upos[c] == upos && t->xpos[c] == xpos) return (uint8_t)c;
    for (uint32_t c = 0; c < t->n; c++)
        if (t->upos[c] == upos) return (uint8_t)c;
    return 0;
}

bool train_tagset(corpus *c, tagset *t)
{
    pair_count *pairs = calloc(N_UPOS * N_XPOS, sizeof *pairs);
    if (!pairs) return false;
    for (uint32_t k = 0; k < N_UPOS * N_XPOS; k++) pairs[k] = (pair_count){0, k / N_XPOS, k % N_XPOS};
    for (uint32_t i = 0; i < c->n; i++)
        for (uint32_t k = 0; c->s[i].has_tree && k < c->s[i].n; k++) pairs[c->s[i].upos[k] * N_XPOS + c->s[i].xpos[k]].n++;
    qsort(pairs, N_UPOS * N_XPOS, sizeof *pairs, by_count);
    for (t->n = 0; t->n < TAGSET_MAX && pairs[t->n].n; t->n++) {
        t->upos[t->n] = (uint8_t)pairs[t->n].upos;
        t->xpos[t->n] = (uint8_t)pairs[t->n].xpos;
    }
    free(pairs);
    for (uint32_t i = 0; i < c->n; i++)
        for (uint32_t k = 0; c->s[i].has_tree && k < c->s[i].n; k++) c->s[i].tag[k] = class_of(t, c->s[i].upos[k], c->s[i].xpos[k]);
    return t->n > 0;
}

/* A word met in the data. */
typedef struct entry {
    uint32_t key, n, row;
} entry;

typedef struct counter {
    entry *slot;
    uint32_t mask, words;
} counter;

static entry *find(const counter *ct, uint32_t key)
{
    uint32_t i = key * 0x9e3779b1u & ct->mask;
    while (ct->slot[i].n && ct->slot[i].key != key) i = (i + 1) & ct->mask;
    return &ct->slot[i];
}

static void count(counter *ct, uint32_t key, uint32_t least)
{
    entry *e = find(ct, key);
    e->key = key;
    if (++e->n == least) e->row = ct->words++;
}

/* Count every word and spelling; those with `least` get rows in the order in which they reach it. */
static bool count_words(const corpus *c, uint32_t least, counter *ct)
{
    uint32_t size = 1024;
    while (size < 4 * c->words) size *= 2;
    *ct = (counter){.slot = calloc(size, sizeof *ct->slot), .mask = size - 1};
    for (uint32_t i = 0; ct->slot && i < c->n; i++)
        for (uint32_t k = 0; k < c->s[i].n; k++) {
            count(ct, c->s[i].word[k].form, least);
            count(ct, sanudo_rows_spelling(&c->s[i].word[k]), least);
        }
    return ct->slot != NULL;
}

bool train_row_table(const corpus *c, uint32_t least, uint32_t bits, arena *a, row_table *out)
{
    counter ct;
    if (!count_words(c, least, &ct)) return false;
    uint32_t size = 16;
    while (size < 2 * ct.words) size *= 2;
    uint8_t *slots = ARENA_NEW(a, uint8_t, (size_t)size * ROW_SLOT);
    for (uint32_t i = 0; slots && i <= ct.mask; i++) {
        if (ct.slot[i].n < least) continue;
        uint32_t at = ct.slot[i].key & (size - 1);
        while (bytes_u32(slots + (size_t)at * ROW_SLOT + 4)) at = (at + 1) & (size - 1);
        bytes_put_u32(slots + (size_t)at * ROW_SLOT, ct.slot[i].key);
        bytes_put_u32(slots + (size_t)at * ROW_SLOT + 4, ct.slot[i].row + 1);
    }
    *out = (row_table){.slots = slots, .mask = size - 1, .n_words = ct.words, .bits = bits};
    free(ct.slot);
    return slots != NULL;
}

static bool make_sample(const sentence *s, const row_table *t, const counter *ct, const lexicon *lx, arena *a, sample *out)
{
    uint16_t gazetteer[TRAIN_WORDS];
    uint32_t *row = ARENA_NEW(a, uint32_t, (size_t)s->n * ROWS_MAX), *first = ARENA_NEW(a, uint32_t, s->n + 1u), n = 0;
    float *drop = ARENA_NEW(a, float, s->n);
    uint8_t *own = ARENA_NEW(a, uint8_t, s->n);
    if (!arena_ok(a)) return false;
    sanudo_gazetteer_mark(lx, s->form, s->n, gazetteer);
    for (uint32_t k = 0; k < s->n; k++) {
        first[k] = n;
        n += sanudo_rows_of(t, &s->word[k], gazetteer[k], row + n);
        own[k] = (uint8_t)((row[first[k]] < t->n_words) + (row[first[k] + 1] < t->n_words));
        drop[k] = own[k] ? 0.03f + 0.5f / (0.5f + (float)find(ct, s->word[k].form)->n) : 0;
    }
    first[s->n] = n;
    *out = (sample){.n = s->n, .rows = row, .first = first, .own = own, .drop = drop, .tag = s->tag, .name = s->name, .rel = s->rel,
                    .head = s->head, .has_tree = s->has_tree, .has_names = s->has_names};
    return true;
}

bool train_samples(const corpus *c, const row_table *t, const lexicon *lx, arena *a, sample **out)
{
    counter ct;
    bool ok = count_words(c, 1, &ct) && (*out = ARENA_NEW(a, sample, c->n)) != NULL;
    for (uint32_t i = 0; ok && i < c->n; i++) ok = make_sample(&c->s[i], t, &ct, lx, a, &(*out)[i]);
    free(ct.slot);
    return ok;
}
