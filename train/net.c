/* The network's parameters: where each stands, and their first values. */
#include "train/net.h"

#include <math.h>
#include <stdlib.h>

static matrix place(net *n, uint32_t rows, uint32_t cols)
{
    const matrix m = {.at = n->n, .rows = rows, .cols = cols};
    n->n += ((size_t)rows * cols + 15) / 16 * 16;
    return m;
}

static void lay_out(net *n)
{
    const net_shape *s = &n->s;
    for (uint32_t l = 0; l < s->layers; l++) {
        n->in[l] = place(n, l ? 2 * s->hidden : s->dim, 6 * s->hidden);
        n->fore[l] = place(n, s->hidden, 3 * s->hidden);
        n->back[l] = place(n, s->hidden, 3 * s->hidden);
        n->cell[l] = place(n, 1, 6 * s->hidden);
    }
    n->out = place(n, 2 * s->hidden, net_out_columns(s));
    n->out_bias = place(n, 1, net_out_columns(s));
    n->query = place(n, s->arc, s->arc);
    n->query_bias = place(n, 1, s->arc);
    n->root = place(n, 1, s->arc);
    n->rel = place(n, s->label, NET_RELS);
    n->rel_bias = place(n, 1, NET_RELS);
}

/* Nearly normal: the sum of four uniform numbers, with deviation 1. */
static float spread(rng *r)
{
    float sum = 0;
    for (int i = 0; i < 4; i++) sum += (float)(rng_next(r) >> 40) * 0x1p-24f - 0.5f;
    return sum * 1.7320508f;
}

/* Deviation by the sizes of both sides (Glorot and Bengio 2010). */
static void first_values(net *n, matrix m, uint32_t fan_out, rng *r)
{
    const float deviation = sqrtf(2.0f / (float)(m.rows + fan_out));
    for (size_t i = 0; i < (size_t)m.rows * m.cols; i++) n->w[m.at + i] = spread(r) * deviation;
}

bool train_net_new(net *n, net_shape s, uint64_t seed)
{
    *n = (net){.s = s};
    lay_out(n);
    n->w = calloc(n->n, sizeof *n->w);
    n->turned = calloc(n->n, sizeof *n->turned);
    n->rows = calloc((size_t)s.rows * s.dim, sizeof *n->rows);
    if (!n->w || !n->turned || !n->rows) return false;
    rng r = {.state = seed};
    for (uint32_t l = 0; l < s.layers; l++) {
        first_values(n, n->in[l], s.hidden, &r);
        first_values(n, n->fore[l], s.hidden, &r);
        first_values(n, n->back[l], s.hidden, &r);
        for (uint32_t k = 0; k < 2; k++)
            for (uint32_t j = 0; j < s.hidden; j++) n->w[n->cell[l].at + 3 * k * s.hidden + j] = -1; /* remember at first */
    }
    first_values(n, n->out, s.arc, &r);
    first_values(n, n->query, s.arc, &r);
    first_values(n, n->rel, NET_RELS, &r);
    for (uint32_t j = 0; j < s.arc; j++) n->w[n->root.at + j] = fabsf(spread(&r)) * 0.3f;
    for (size_t i = 0; i < (size_t)s.rows * s.dim; i++) n->rows[i] = spread(&r) * 0.12f;
    return true;
}

void train_net_free(net *n)
{
    free(n->w);
    free(n->turned);
    free(n->rows);
    *n = (net){.n = 0};
}

static void turn(const net *n, matrix m)
{
    for (uint32_t i = 0; i < m.rows; i++)
        for (uint32_t j = 0; j < m.cols; j++) n->turned[m.at + (size_t)j * m.rows + i] = n->w[m.at + (size_t)i * m.cols + j];
}

void train_net_turn(net *n)
{
    for (uint32_t l = 0; l < n->s.layers; l++) turn(n, n->in[l]), turn(n, n->fore[l]), turn(n, n->back[l]);
    turn(n, n->out);
    turn(n, n->query);
    turn(n, n->rel);
}
