/* Trains the tagger: averaged perceptron over its own predicted history. */
#include <stdlib.h>

#include "train/train.h"

typedef struct lesson {
    const corpus *c;
    tagger *t;
    weights ws;
    lexeme lx[TRAIN_WORDS];
    uint8_t out[TRAIN_WORDS];
} lesson;

/* Tag word `i`, and where that was wrong learn. */
static uint8_t learn_word(lesson *l, const sentence *s, uint32_t i, const tagger_past *past)
{
    features f;
    int32_t score[TABLE_WIDE];
    const lexeme *lx = &l->lx[i];
    if (lx->n == 1) return lx->classes[0];
    sanudo_tagger_features(s->word, l->lx, s->n, i, past, &f);
    train_weights_some(&l->ws, &f, lx->classes, lx->n, score);
    uint32_t best = 0;
    for (uint32_t k = 1; k < lx->n; k++)
        if (score[k] > score[best]) best = k;
    l->ws.step++;
    if (lx->classes[best] != s->gold[i]) train_weights_update_turned(&l->ws, &f, s->gold[i], lx->classes[best]);
    return lx->classes[best];
}

static void learn_sentence(lesson *l, const sentence *s)
{
    tagger_past past = sanudo_tagger_start();
    sanudo_tagger_look_up(l->t, s->word, s->n, l->lx);
    for (uint32_t i = 0; i < s->n; i++) sanudo_tagger_step(l->t, &past, learn_word(l, s, i, &past));
}

bool train_table(weights *ws, arena *a, table *out)
{
    int8_t *cells = train_weights_round(ws);
    int8_t *kept = cells ? ARENA_NEW(a, int8_t, ws->n) : NULL;
    if (kept) memcpy(kept, cells, ws->n);
    *out = (table){.cell = kept, .bits = ws->bits};
    free(cells);
    train_weights_free(ws);
    return kept != NULL;
}

bool train_tagger(const corpus *c, fold out, const options *o, arena *a, tagger *t)
{
    lesson *l = calloc(1, sizeof *l);
    uint32_t *order = calloc(c->n, sizeof *order), n = 0;
    bool ok = l && order && train_dictionary(c, out, a, t) && train_weights_new(&l->ws, o->tag_bits, TABLE_WIDE);
    if (ok) {
        rng r = {.state = o->seed + out.from};
        l->c = c, l->t = t;
        for (uint32_t i = 0; i < c->n; i++)
            if (!fold_has(out, i)) order[n++] = i;
        for (uint32_t e = 0; e < o->rounds * o->tag_epochs; e++) {
            rng_shuffle(&r, order, n);
            for (uint32_t i = 0; i < n; i++) learn_sentence(l, &c->s[order[i]]);
            if ((e + 1) % o->tag_epochs == 0) train_weights_keep(&l->ws);
        }
        ok = train_table(&l->ws, a, &t->weights);
    }
    if (l) train_weights_free(&l->ws);
    free(l);
    free(order);
    return ok;
}

double train_tag(const corpus *c, const tagger *t, fold these)
{
    lesson *l = calloc(1, sizeof *l);
    uint32_t right = 0, all = 0;
    for (uint32_t i = these.from; l && i < these.to; i++) {
        const sentence *s = &c->s[i];
        sanudo_tagger_run(t, s->word, s->n, l->lx, s->tag);
        for (uint32_t k = 0; k < s->n; k++) right += t->upos[s->tag[k]] == s->upos[k];
        all += s->n;
    }
    free(l);
    return all ? (double)right / all : 0;
}
