/* Name spans: features and the greedy run. */
#include "syntax/names.h"

typedef struct beside {
    uint32_t form, shape, tag;
} beside;

static beside look(const names_input *in, uint32_t i, uint32_t absent)
{
    if (i >= in->n) return (beside){absent, 1u << 16, 200};
    return (beside){in->w[i].form, in->w[i].shape, in->tag[i]};
}

static void add_own(features *f, const wordform *w, uint32_t shape, uint32_t tag)
{
    features_add(f, w->form);
    features_add(f, hash_pair(w->form, shape));
    features_add(f, shape);
    features_add(f, tag);
    features_add(f, shape << 8 | tag);
    for (uint32_t k = 1; k < 4; k++) features_add(f, w->suffix[k]);
    for (uint32_t k = 1; k < 3; k++) features_add(f, w->prefix[k]);
    features_add(f, hash_pair(w->suffix[2], shape));
    features_add(f, hash_pair(w->suffix[3], shape << 8 | tag));
}

static void add_states(features *f, beside own, beside left, uint32_t s1, uint32_t s2)
{
    features_add(f, s1);
    features_add(f, s1 << 4 | s2);
    features_add(f, hash_pair(own.form, s1));
    features_add(f, hash_pair(left.form, s1));
    features_add(f, hash_pair(own.shape, s1));
    features_add(f, hash_pair(own.shape << 8 | own.tag, s1 << 4 | s2));
    features_add(f, hash_pair(hash_pair(own.form, left.form), s1));
}

static void add_beside(features *f, beside own, beside l1, beside l2, beside r1, beside r2)
{
    features_add(f, l1.form);
    features_add(f, l2.form);
    features_add(f, r1.form);
    features_add(f, r2.form);
    features_add(f, l1.shape << 8 | l1.tag);
    features_add(f, r1.shape << 8 | r1.tag);
    features_add(f, hash_pair(own.shape, l1.form));
    features_add(f, hash_pair(own.shape, r1.form));
    features_add(f, hash_pair(own.shape, l2.form));
    features_add(f, hash_pair(own.shape, r2.form));
    features_add(f, hash_pair(own.shape, hash_pair(l1.form, l2.form)));
    features_add(f, hash_pair(own.shape, hash_pair(r1.form, r2.form)));
    features_add(f, hash_pair(l1.form, r1.form));
    features_add(f, hash_pair(own.form, l1.form));
    features_add(f, hash_pair(own.form, r1.form));
    features_add(f, hash_pair(own.shape, l1.shape << 16 | r1.shape));
    features_add(f, l1.tag << 16 | own.tag << 8 | r1.tag);
    features_add(f, own.tag << 16 | r1.tag << 8 | r2.tag);
}

void sanudo_names_features(const names_input *in, uint32_t i, uint32_t s1, uint32_t s2, features *f)
{
    const wordform *w = &in->w[i];
    const uint32_t shape = w->shape | (i == 0 ? 1u << 15 : 0u);
    const beside own = {w->form, shape, in->tag[i]};
    const beside l1 = look(in, i - 1, 3), l2 = look(in, i - 2, 4), r1 = look(in, i + 1, 5), r2 = look(in, i + 2, 6);
    f->n = 0;
    add_own(f, w, shape, own.tag);
    add_states(f, own, l1, s1, s2);
    add_beside(f, own, l1, l2, r1, r2);
    features_add(f, i == 0 ? 7 : w[-1].suffix[2]);
    features_add(f, i + 1 == in->n ? 7 : w[1].suffix[2]);
}

void sanudo_names_run(const table *t, const names_input *in, uint8_t *out)
{
    uint32_t s1 = STATE_O, s2 = STATE_O;
    features f;
    int32_t score[TABLE_EIGHT];
    for (uint32_t i = 0; i < in->n; i++) {
        sanudo_names_features(in, i, s1, s2, &f);
        sanudo_table_states(t, &f, score);
        out[i] = names_best(score, s1);
        s2 = s1;
        s1 = out[i];
    }
}
