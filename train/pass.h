#ifndef TRAIN_PASS_H
#define TRAIN_PASS_H
#include <string.h>

#include "train/gemm.h"
#include "train/net.h"

/* What a pass keeps of each step of the computation, and what the files share that make it. */
enum { MAX_STEPS = 1024, MAX_SENTENCES = 1024 };

struct pass {
    net_shape s;
    uint32_t words, steps, count;
    uint32_t at[MAX_STEPS + 1], width[MAX_STEPS + 1]; /* of each step; width[steps] is 0 */
    uint32_t len[MAX_SENTENCES];
    uint8_t *left_out;                          /* how many of a word's first rows were */
    float *x, *x_mask, *x_slope, *dx;           /* words x dim */
    struct layer {
        float *gate, *slope, *c, *h, *prev, *out, *mask, *dh; /* words x 6, 6, 2, 2, 2, 2, 2, 2 hidden */
    } layer[NET_LAYERS];
    float *dgate, *dc;                          /* words x 6 hidden, one step x hidden */
    float *out, *dout;                          /* words x columns */
    float *dep, *dep_mask, *head_mask, *q, *dq, *ddep; /* words x arc */
    float *pair, *pair_mask, *dpair;            /* words x label */
    float *score, *dscore;                      /* words x NET_RELS */
    float *qs, *dqs, *hs, *hst, *dhs, *arcs, *darcs; /* one sentence's */
};

static inline uint32_t padded(uint32_t n) { return (n + 15) / 16 * 16; }

/* C = (or +=) A * B for whole rows. */
static inline void product(const float *a, size_t lda, uint32_t m, const float *b, uint32_t k, uint32_t n, float *c, size_t ldc)
{
    train_gemm((gemm){.m = m, .n = n, .k = k, .a = a, .rs = lda, .cs = 1, .b = b, .ldb = n, .c = c, .ldc = ldc});
}

/* C += A' * B: how gradients of weights add up over words. */
static inline void product_turned(const float *a, size_t lda, uint32_t m, const float *b, size_t ldb, uint32_t words, uint32_t n, float *c)
{
    train_gemm((gemm){.m = m, .n = n, .k = words, .a = a, .rs = 1, .cs = lda, .b = b, .ldb = ldb, .c = c, .ldc = n});
}

static inline void fill_rows(float *m, uint32_t rows, const float *bias, uint32_t n)
{
    for (uint32_t r = 0; r < rows; r++) memcpy(m + (size_t)r * n, bias, n * sizeof *m);
}

static inline void add_columns(const float *m, size_t ld, uint32_t rows, uint32_t n, float *sum)
{
    for (uint32_t r = 0; r < rows; r++)
        for (uint32_t j = 0; j < n; j++) sum[j] += m[r * ld + j];
}

/* A mask that keeps what is not dropped, enlarged to make up for the rest; all 1 without noise. */
void train_make_mask(float *mask, size_t n, uint32_t drop, rng *noise);

/* layers.c: vectors of words and the layers over them; back from the last layer's gradient to the vectors'. */
void train_layers_run(pass *p, const net *n, const sample *const *s, const dose *d, rng *noise);
void train_layers_learn(pass *p, const net *n, float *grad);

/*
** judge.c: the columns behind the last layer, their losses, and (with `grad`) back to the last layer.  score_arcs leaves the
** scores of sentence `i` in `arcs`, `ld` columns a word; score_rels those of every word's relation under head[row], a row or none, in `score`.
*/
void train_judge(pass *p, const net *n, const sample *const *s, const dose *d, float *grad, rng *noise, tally *t);
void train_score_arcs(pass *p, const net *n, uint32_t i, uint32_t ld);
void train_score_rels(pass *p, const net *n, const uint32_t *head);

/* Scores to probabilities, those at `skip` left out. */
void train_soften(const float *score, uint32_t n, uint32_t skip, float *prob);
#endif
