/* Trains the tagger of name spans over its own predicted history. */
#include <stdlib.h>

#include "doc/doc.h"
#include "syntax/names.h"
#include "train/train.h"

/* A word that no name begins with. */
static bool is_outside(uint8_t upos) { return upos == UPOS_DET || upos == UPOS_ADP || upos == UPOS_PUNCT || upos == UPOS_PRON; }

static void trim(const sentence *s, uint32_t first, uint32_t end, const tagger *t)
{
    const uint32_t kind = s->name[first] / 2;
    bool named = kind != NAME_ORG;
    for (uint32_t i = first; i < end; i++) named |= t->upos[s->tag[i]] == UPOS_PROPN || (s->word[i].shape & SHAPE_INITIAL);
    while (first < end && (!named || is_outside(t->upos[s->tag[first]]))) s->name[first++] = STATE_O;
    if (first < end) s->name[first] = name_state_of(kind, 0);
}

void train_trim_names(const corpus *c, const tagger *t)
{
    for (uint32_t i = 0; i < c->n; i++) {
        const sentence *s = &c->s[i];
        for (uint32_t k = 0, end; k < s->n; k = end) {
            end = k + 1;
            if (s->name[k] == STATE_O) continue;
            while (end < s->n && s->name[end] && !(s->name[end] & 1u)) end++;
            trim(s, k, end, t);
        }
    }
}

static uint8_t learn_word(weights *ws, const names_input *in, uint32_t i, uint32_t s1, uint32_t s2, uint8_t gold)
{
    features f;
    int32_t score[TABLE_EIGHT];
    sanudo_names_features(in, i, s1, s2, &f);
    train_weights_states(ws, &f, score);
    const uint8_t best = names_best(score, s1);
    ws->step++;
    if (best != gold) train_weights_update(ws, &f, gold, best);
    return best;
}

static uint32_t learn_sentence(weights *ws, const sentence *s)
{
    const names_input in = {.w = s->word, .tag = s->tag, .n = s->n};
    uint32_t s1 = STATE_O, s2 = STATE_O, wrong = 0;
    for (uint32_t i = 0; i < s->n; i++) {
        const uint8_t got = learn_word(ws, &in, i, s1, s2, s->name[i]);
        wrong += got != s->name[i];
        s2 = s1;
        s1 = got;
    }
    return wrong;
}

/* The words outside names are so many that their common features would grow without end. */
enum { NAME_CAP = 60 };

bool train_names(const corpus *c, const options *o, arena *a, table *out, const progress *log)
{
    weights ws = {0};
    uint32_t *order = calloc(c->n + 1, sizeof *order);
    bool ok = order && train_weights_new(&ws, o->name_bits, TABLE_EIGHT);
    ws.cap = NAME_CAP;
    if (ok) {
        rng r = {.state = o->seed + 2};
        for (uint32_t i = 0; i < c->n; i++) order[i] = i;
        for (uint32_t e = 0; e < o->rounds * o->name_epochs; e++) {
            uint32_t wrong = 0;
            rng_shuffle(&r, order, c->n);
            for (uint32_t i = 0; i < c->n; i++) wrong += learn_sentence(&ws, &c->s[order[i]]);
            progress_report(log, "wrong name states", c->words ? (double)wrong / c->words : 0);
            if ((e + 1) % o->name_epochs == 0) train_weights_keep(&ws);
        }
        ok = train_table(&ws, a, out);
    }
    train_weights_free(&ws);
    free(order);
    return ok;
}
