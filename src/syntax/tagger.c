/* The tagger's features and its greedy run. */
#include "syntax/tagger.h"

#include "model/bytes.h"

lexeme sanudo_tagger_look_up(const tagger *t, uint32_t key)
{
    for (uint32_t i = hash_pair(key, 7) & t->mask;; i = (i + 1) & t->mask) {
        const uint8_t *slot = t->slots + (size_t)i * TAGGER_SLOT;
        const uint32_t list = bytes_u32(slot + 8);
        if (list == 0) return (lexeme){.classes = t->pool, .n = t->n_open};
        if (bytes_u32(slot) == key)
            return (lexeme){.ambiguity = bytes_u32(slot + 4), .classes = t->pool + (list >> 8), .n = list & 0xff, .known = true};
    }
}

/* A neighbour: beyond the sentence's ends it is a constant. */
typedef struct beside {
    uint32_t form, classes, suffix;
} beside;

static beside look_beside(const wordform *w, const lexeme *lx, uint32_t n, uint32_t i, uint32_t absent)
{
    if (i >= n) return (beside){absent, absent, absent};
    return (beside){w[i].form, lx[i].known ? lx[i].ambiguity : 900u + (w[i].shape & 31u), w[i].suffix[2]};
}

static void add_own(features *f, const wordform *w, uint32_t shape)
{
    features_add(f, w->form);
    features_add(f, shape);
    for (uint32_t k = 0; k < 4; k++) features_add(f, w->suffix[k]);
    for (uint32_t k = 0; k < 3; k++) features_add(f, w->prefix[k]);
    features_add(f, hash_pair(w->suffix[2], shape));
    features_add(f, hash_pair(w->form, shape));
}

void sanudo_tagger_features(const wordform *w, const lexeme *lx, uint32_t n, uint32_t i, uint32_t p1, uint32_t p2, features *f)
{
    const uint32_t shape = w[i].shape | (i == 0 ? 1u << 15 : 0u);
    const uint32_t own = lx[i].ambiguity, form = w[i].form, tags = p1 << 8 | p2;
    const beside l1 = look_beside(w, lx, n, i - 1, 3), l2 = look_beside(w, lx, n, i - 2, 4);
    const beside r1 = look_beside(w, lx, n, i + 1, 5), r2 = look_beside(w, lx, n, i + 2, 6);
    f->n = 0;
    add_own(f, &w[i], shape);
    features_add(f, p1);
    features_add(f, tags);
    features_add(f, hash_pair(form, p1));
    features_add(f, hash_pair(w[i].suffix[1], p1));
    features_add(f, hash_pair(shape, p1));
    features_add(f, l1.form);
    features_add(f, l2.form);
    features_add(f, r1.form);
    features_add(f, r2.form);
    features_add(f, hash_pair(l1.form, form));
    features_add(f, hash_pair(r1.form, form));
    features_add(f, hash_pair(l1.form, r1.form));
    features_add(f, r1.classes);
    features_add(f, hash_pair(r1.classes, form));
    features_add(f, hash_pair(r1.classes, p1));
    features_add(f, hash_pair(r1.classes, r2.classes));
    features_add(f, hash_pair(r1.classes, hash_pair(p1, own)));
    features_add(f, hash_pair(r1.classes, w[i].suffix[2]));
    features_add(f, hash_pair(r1.classes, hash_pair(form, p1)));
    features_add(f, r1.suffix);
    features_add(f, l1.suffix);
    features_add(f, own);
    features_add(f, hash_pair(own, tags));
    features_add(f, hash_pair(own, hash_pair(l1.form, p2)));
    features_add(f, hash_pair(own, hash_pair(r1.form, p1)));
}

static uint8_t best_of(const tagger *t, const features *f, const lexeme *lx)
{
    int32_t score[TABLE_WIDE];
    uint32_t best = 0;
    sanudo_table_some(&t->weights, f, lx->classes, lx->n, score);
    for (uint32_t k = 1; k < lx->n; k++)
        if (score[k] > score[best]) best = k;
    return lx->classes[best];
}

void sanudo_tagger_run(const tagger *t, const wordform *w, uint32_t n, lexeme *lx, uint8_t *out)
{
    uint32_t p1 = TAGGER_START, p2 = TAGGER_START;
    features f;
    for (uint32_t i = 0; i < n; i++) lx[i] = sanudo_tagger_look_up(t, w[i].form);
    for (uint32_t i = 0; i < n; i++) {
        out[i] = lx[i].classes[0];
        if (lx[i].n > 1) {
            sanudo_tagger_features(w, lx, n, i, p1, p2, &f);
            out[i] = best_of(t, &f, &lx[i]);
        }
        p2 = p1;
        p1 = out[i];
    }
}
