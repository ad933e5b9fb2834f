/*
** Which relations may stand between words of two classes.  Pairs that are common in
** the treebank allow what was seen between them more than by chance; rare ones
** also what words with the same UPOS allow.
*/
#include <stdlib.h>

#include "doc/ud.h"
#include "model/bytes.h"
#include "train/train.h"

enum { COMMON_PAIR = 50, ONE_IN = 500 };

typedef struct tally {
    uint32_t pair[ALLOWED_TAGS][ALLOWED_TAGS][2][N_REL];
    uint32_t upos[N_UPOS][N_UPOS][2][N_REL];
} tally;

static void count(const corpus *c, enum arc_pass pass, const tagger *t, tally *y)
{
    for (uint32_t i = 0; i < c->n; i++) {
        const sentence *s = &c->s[i];
        for (uint32_t k = 0; k < s->n; k++) {
            if (s->head[k] == s->n || s->rel[k] <= REL_ROOT) continue;
            const uint8_t head = s->tag[s->head[k]], dep = s->tag[k];
            const int behind = (s->head[k] > k) == (pass == PASS_FORTH);
            y->pair[head][dep][behind][s->rel[k]]++;
            y->upos[t->upos[head]][t->upos[dep]][behind][s->rel[k]]++;
        }
    }
}

/* The relations that make up one in 500 of `n` or more. */
static uint64_t usual(const uint32_t *n, uint32_t *all)
{
    uint64_t bits = 0;
    *all = 0;
    for (uint32_t r = 0; r < N_REL; r++) *all += n[r];
    for (uint32_t r = 0; r < N_REL; r++)
        if (n[r] && (uint64_t)n[r] * ONE_IN >= *all) bits |= 1ull << r;
    return bits;
}

uint8_t *train_allowed(const corpus *c, enum arc_pass pass, const tagger *t, arena *a)
{
    tally *y = calloc(1, sizeof *y);
    uint8_t *out = ARENA_NEW(a, uint8_t, ALLOWED_BYTES);
    if (y) count(c, pass, t, y);
    for (uint32_t h = 0; y && out && h < ALLOWED_TAGS; h++)
        for (uint32_t d = 0; d < ALLOWED_TAGS; d++)
            for (int behind = 0; behind < 2; behind++) {
                uint32_t all, some;
                uint64_t bits = usual(y->pair[h][d][behind], &all);
                if (all < COMMON_PAIR) bits |= usual(y->upos[h < t->n_classes ? t->upos[h] : 0][d < t->n_classes ? t->upos[d] : 0][behind], &some);
                if (!bits) bits = 1ull << REL_DEP;
                uint8_t *entry = out + allowed_at(h + 1, d + 1, behind);
                bytes_put_u32(entry, (uint32_t)bits);
                bytes_put_u32(entry + 4, (uint32_t)(bits >> 32));
            }
    free(y);
    return y ? out : NULL;
}
