/* The tagger's features and its greedy run. */
#include "syntax/tagger.h"

#include "doc/ud.h"
#include "model/bytes.h"

static lexeme find(const tagger *t, uint32_t key)
{
    for (uint32_t i = hash_pair(key, 7) & t->mask;; i = (i + 1) & t->mask) {
        const uint8_t *slot = t->slots + (size_t)i * TAGGER_SLOT;
        const uint32_t list = bytes_u32(slot + 8);
        if (list == 0) return (lexeme){.classes = t->pool, .n = t->n_open, .verb = VERB_MAYBE};
        if (bytes_u32(slot) == key)
            return (lexeme){.ambiguity = bytes_u32(slot + 4), .classes = t->pool + (list >> 10), .n = list & 0xff,
                            .known = true, .verb = (uint8_t)(list >> 8 & 3u)};
    }
}

/* The next word that may be a verb (how far, and is it surely one), and whether any sure one follows. */
static uint8_t code_ahead(uint32_t far, uint8_t verb, bool finite)
{
    const uint32_t step = far == 0 ? 0 : far <= 3 ? 1 : far <= 8 ? 2 : 3;
    return (uint8_t)(step << 2 | (uint32_t)(verb == VERB_FINITE) << 1 | finite);
}

void sanudo_tagger_look_up(const tagger *t, const wordform *w, uint32_t n, lexeme *lx)
{
    uint32_t far = 0;
    uint8_t next = VERB_NEVER;
    bool finite = false;
    for (uint32_t i = n; i-- > 0;) {
        lx[i] = find(t, w[i].form);
        lx[i].ahead = code_ahead(far, next, finite);
        if (lx[i].verb != VERB_NEVER) far = 1, next = lx[i].verb;
        else if (far) far++;
        finite |= lx[i].verb == VERB_FINITE;
    }
}

tagger_past sanudo_tagger_start(void) { return (tagger_past){TAGGER_START, TAGGER_START, TAGGER_START, 0}; }

static bool is_verb(uint32_t xpos)
{
    return xpos == XPOS_VB || xpos == XPOS_VBD || xpos == XPOS_VBP || xpos == XPOS_VBZ || xpos == XPOS_VBN ||
           xpos == XPOS_VBG || xpos == XPOS_MD;
}

void sanudo_tagger_step(const tagger *t, tagger_past *past, uint8_t class)
{
    enum { COMMA = 1, JOINS = 2, OPENS = 4 };
    const uint32_t xpos = t->xpos[class], upos = t->upos[class];
    past->p2 = past->p1;
    past->p1 = class;
    if (is_verb(xpos)) past->verb = class, past->since = 0;
    else if (xpos == XPOS_COMMA || xpos == XPOS_COLON) past->since |= COMMA;
    else if (upos == UPOS_CCONJ) past->since |= JOINS;
    else if (upos == UPOS_SCONJ || xpos == XPOS_WDT || xpos == XPOS_WP || xpos == XPOS_WRB) past->since |= OPENS;
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

/* "The two armies agreed": no verb before and none behind, so this is the verb. */
static void add_clause(features *f, const wordform *w, const lexeme *lx, const tagger_past *past)
{
    const uint32_t left = past->verb << 3 | past->since, around = left << 4 | lx->ahead;
    features_add(f, hash_pair(lx->ambiguity, lx->ahead));
    features_add(f, hash_pair(lx->ambiguity, left));
    features_add(f, hash_pair(lx->ambiguity, around));
    features_add(f, hash_pair(w->form, left));
    features_add(f, hash_pair(w->form, lx->ahead));
    features_add(f, hash_pair(w->suffix[1], around));
    features_add(f, hash_pair(hash_pair(lx->ambiguity, past->p1), around));
}

void sanudo_tagger_features(const wordform *w, const lexeme *lx, uint32_t n, uint32_t i, const tagger_past *past, features *f)
{
    const uint32_t p1 = past->p1, p2 = past->p2;
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
    add_clause(f, &w[i], &lx[i], past);
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
    tagger_past past = sanudo_tagger_start();
    features f;
    sanudo_tagger_look_up(t, w, n, lx);
    for (uint32_t i = 0; i < n; i++) {
        out[i] = lx[i].classes[0];
        if (lx[i].n > 1) {
            sanudo_tagger_features(w, lx, n, i, &past, &f);
            out[i] = best_of(t, &f, &lx[i]);
        }
        sanudo_tagger_step(t, &past, out[i]);
    }
}
