#include "who/spans.h"

/*
** The frame: dependents as lists, subtrees as ranges, word classes and names,
** each made once for a document so that no later question runs over a sentence.
*/

/* Which who_class bits the class table gives a word. */
static uint32_t classes_of(const lexicon *lx, uint64_t key)
{
#define WHO_NAME(id, text) {"who-" text, sizeof("who-" text) - 1},
    static const slice NAMES[] = {WHO_CLASSES(WHO_NAME)};
    uint32_t bits = 0;
    for (lex_hit h = sanudo_lex_find(lx, LEX_CLASS, key); h.row != SANUDO_NONE; h = sanudo_lex_next(lx, h)) {
        const slice name = sanudo_lex_text(lx, h.row, 0);
        if (name.n < 5 || memcmp(name.p, "who-", 4) != 0) continue;
        for (uint32_t i = 0; i < N_WHO_CLASSES; i++)
            if (slice_eq(name, NAMES[i])) bits |= 1u << i;
    }
    return bits;
}

/* Dependents of every token in order: the last is entered first. */
static void link_kids(const sanudo_doc *d, uint32_t *kid, uint32_t *next)
{
    for (uint32_t t = 0; t < d->n_tokens; t++) kid[t] = next[t] = SANUDO_NONE;
    for (uint32_t t = d->n_tokens; t-- > 0;) {
        const uint32_t h = d->tok_head[t];
        if (h == SANUDO_NONE) continue;
        next[t] = kid[h];
        kid[h] = t;
    }
}

/* Ranges of the subtrees: heads are listed before their dependents, then widened from the end. */
static void measure(const sanudo_doc *d, const uint32_t *kid, const uint32_t *next, uint32_t *order, uint32_t *left,
                    uint32_t *right)
{
    uint32_t n = 0;
    for (uint32_t t = 0; t < d->n_tokens; t++) {
        left[t] = right[t] = t;
        if (d->tok_head[t] == SANUDO_NONE) order[n++] = t;
    }
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t c = kid[order[i]]; c != SANUDO_NONE; c = next[c]) order[n++] = c;
    for (uint32_t i = n; i-- > 0;) {
        const uint32_t t = order[i], h = d->tok_head[t];
        if (h == SANUDO_NONE) continue;
        if (left[t] < left[h]) left[h] = left[t];
        if (right[t] > right[h]) right[h] = right[t];
    }
}

const who_frame *sanudo_who_frame(sanudo_doc *doc, const lexicon *lx)
{
    if (doc->who_frame) return doc->who_frame;
    const uint32_t n = doc->n_tokens;
    arena *a = &doc->mem;
    who_frame *f = ARENA_NEW(a, who_frame, 1);
    uint32_t *kid = ARENA_NEW(a, uint32_t, n), *next = ARENA_NEW(a, uint32_t, n), *order = ARENA_NEW(&doc->tmp, uint32_t, n);
    uint32_t *left = ARENA_NEW(a, uint32_t, n), *right = ARENA_NEW(a, uint32_t, n);
    uint32_t *classes = ARENA_NEW(a, uint32_t, n), *name_of = ARENA_NEW(a, uint32_t, n);
    if (!arena_ok(a) || !arena_ok(&doc->tmp)) return NULL;
    link_kids(doc, kid, next);
    measure(doc, kid, next, order, left, right);
    for (uint32_t t = 0; t < n; t++)
        if (doc->tok_upos[t] != UPOS_PUNCT) classes[t] = classes_of(lx, doc->tok_lemma_key[t]);
    *f = (who_frame){.doc = doc, .lx = lx, .kid = kid, .next = next, .left = left, .right = right, .classes = classes};
    if (!sanudo_who_find_names(doc, f, name_of)) return NULL;
    doc->who_frame = f;
    return f;
}
