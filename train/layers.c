/*
** The recurrent layers, forward and back.  The cell is an LSTM's with input and forget gate coupled (Greff et al. 2017:
** nothing is lost by that) and no squashing of the output, since a coupled memory never leaves [-1, 1].
*/
#include "model/squash.h"
#include "train/pass.h"

/* The loops over cells for each width of vectors; all give the same bits, since no operations are fused. */
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define WIDE __attribute__((noinline, target_clones("avx512f", "avx2", "default")))
#else
#define WIDE
#endif

/* A mask that keeps what is not dropped, enlarged to make up for the rest; all 1 without noise. */
void train_make_mask(float *mask, size_t n, uint32_t drop, rng *noise)
{
    const float kept = 256.0f / (float)(256 - drop);
    if (!noise || !drop) {
        for (size_t i = 0; i < n; i++) mask[i] = 1;
        return;
    }
    for (size_t i = 0; i < n; i += 8) {
        uint64_t bits = rng_next(noise);
        for (size_t k = i; k < i + 8 && k < n; k++, bits >>= 8) mask[k] = (bits & 255u) < drop ? 0 : kept;
    }
}

/* As bytes hold it: 63 steps from 0 to 1. */
static inline float rounded(float x, bool round) { return round ? (float)(squash_byte(x) - 64) / 63.0f : x; }

static void embed(pass *p, const net *n, const sample *const *s, const dose *d, rng *noise)
{
    const uint32_t dim = n->s.dim;
    train_make_mask(p->x_mask, (size_t)p->words * dim, d->drop_in, noise);
    for (uint32_t i = 0; i < p->count; i++)
        for (uint32_t k = 0; k < s[i]->n; k++) {
            const uint32_t row = train_pass_row(p, i, k);
            float *x = p->x + (size_t)row * dim, *slope = p->x_slope + (size_t)row * dim;
            const float *mask = p->x_mask + (size_t)row * dim;
            const bool drop = noise && s[i]->own[k] && (float)(rng_next(noise) >> 40) * 0x1p-24f < s[i]->drop[k];
            p->left_out[row] = drop ? s[i]->own[k] : 0;
            memset(x, 0, dim * sizeof *x);
            for (uint32_t f = s[i]->first[k] + p->left_out[row]; f < s[i]->first[k + 1]; f++) {
                const float *e = n->rows + (size_t)s[i]->rows[f] * dim;
                for (uint32_t j = 0; j < dim; j++) x[j] += e[j];
            }
            for (uint32_t j = 0; j < dim; j++) {
                slope[j] = squash_tanh_slope(x[j]) * mask[j];
                x[j] = rounded(squash_tanh(x[j]), d->rounded) * mask[j];
            }
        }
}

/* The cells of `rows` words from `row` on, in direction `dir`; those from `going` on have nothing before them. */
WIDE static void cells(struct layer *y, uint32_t h, uint32_t dir, uint32_t row, uint32_t before, uint32_t rows, uint32_t going, bool round)
{
    for (uint32_t r = 0; r < rows; r++) {
        float *gate = y->gate + (size_t)(row + r) * 6 * h + dir * 3 * h, *slope = y->slope + (size_t)(row + r) * 6 * h + dir * 3 * h;
        float *c = y->c + (size_t)(row + r) * 2 * h + dir * h, *out = y->h + (size_t)(row + r) * 2 * h + dir * h;
        const float *past = r < going ? y->c + (size_t)(before + r) * 2 * h + dir * h : NULL;
        for (uint32_t j = 0; j < h; j++) {
            slope[j] = squash_sigm_slope(gate[j]);
            slope[h + j] = squash_tanh_slope(gate[h + j]);
            slope[2 * h + j] = squash_sigm_slope(gate[2 * h + j]);
            const float in = gate[j] = squash_sigm(gate[j]), new = gate[h + j] = squash_tanh(gate[h + j]);
            const float open = gate[2 * h + j] = squash_sigm(gate[2 * h + j]), old = past ? past[j] : 0;
            c[j] = old + in * (new - old);
            out[j] = rounded(open * c[j], round);
        }
    }
}

/* One direction of a layer: step by step, each behind the one before. */
static void run_direction(pass *p, const net *n, uint32_t l, uint32_t dir, bool round)
{
    const uint32_t h = n->s.hidden;
    struct layer *y = &p->layer[l];
    const float *u = n->w + (dir ? n->back : n->fore)[l].at;
    for (uint32_t k = 0; k < p->steps; k++) {
        const uint32_t t = dir ? p->steps - 1 - k : k;
        const uint32_t going = k == 0 ? 0 : dir ? p->width[t + 1] : p->width[t], before = k == 0 ? 0 : p->at[dir ? t + 1 : t - 1];
        for (uint32_t r = 0; r < p->width[t]; r++) {
            float *prev = y->prev + (size_t)(p->at[t] + r) * 2 * h + dir * h;
            if (r < going) memcpy(prev, y->h + (size_t)(before + r) * 2 * h + dir * h, h * sizeof *prev);
            else memset(prev, 0, h * sizeof *prev);
        }
        if (going) product(y->h + (size_t)before * 2 * h + dir * h, 2 * h, going, u, h, 3 * h, y->gate + (size_t)p->at[t] * 6 * h + dir * 3 * h, 6 * h);
        cells(y, h, dir, p->at[t], before, p->width[t], going, round);
    }
}

/* What layer `l` reads: the words' vectors, or the layer below. */
static const float *below(const pass *p, const net *n, uint32_t l, uint32_t *width)
{
    *width = l ? 2 * n->s.hidden : n->s.dim;
    return l ? p->layer[l - 1].out : p->x;
}

static void run_layer(pass *p, const net *n, uint32_t l, const dose *d, rng *noise)
{
    const uint32_t h = n->s.hidden, last = l + 1 == n->s.layers;
    struct layer *y = &p->layer[l];
    uint32_t width;
    const float *in = below(p, n, l, &width);
    fill_rows(y->gate, p->words, n->w + n->cell[l].at, 6 * h);
    product(in, width, p->words, n->w + n->in[l].at, width, 6 * h, y->gate, 6 * h);
    run_direction(p, n, l, 0, d->rounded);
    run_direction(p, n, l, 1, d->rounded);
    train_make_mask(y->mask, (size_t)p->words * 2 * h, last ? d->drop_out : d->drop_layer, noise);
    for (size_t i = 0; i < (size_t)p->words * 2 * h; i++) y->out[i] = y->h[i] * y->mask[i];
}

void train_layers_run(pass *p, const net *n, const sample *const *s, const dose *d, rng *noise)
{
    embed(p, n, s, d, noise);
    for (uint32_t l = 0; l < n->s.layers; l++) run_layer(p, n, l, d, noise);
}

/* The cells of a step backwards; dc holds what comes from the step behind, for its `going` rows. */
WIDE static void learn_cells(pass *p, struct layer *y, uint32_t h, uint32_t dir, uint32_t row, uint32_t before, uint32_t rows, uint32_t going, uint32_t coming)
{
    for (uint32_t r = 0; r < rows; r++) {
        const size_t at = (size_t)(row + r) * 6 * h + dir * 3 * h, cell = (size_t)(row + r) * 2 * h + dir * h;
        const float *gate = y->gate + at, *slope = y->slope + at, *dh = y->dh + cell, *c = y->c + cell;
        const float *past = r < going ? y->c + (size_t)(before + r) * 2 * h + dir * h : NULL;
        float *dgate = p->dgate + at, *dc = p->dc + (size_t)r * h;
        for (uint32_t j = 0; j < h; j++) {
            const float old = past ? past[j] : 0, d = dh[j] * gate[2 * h + j] + (r < coming ? dc[j] : 0);
            dgate[j] = d * (gate[h + j] - old) * slope[j];
            dgate[h + j] = d * gate[j] * slope[h + j];
            dgate[2 * h + j] = dh[j] * c[j] * slope[2 * h + j];
            dc[j] = d * (1 - gate[j]);
        }
    }
}

static void learn_direction(pass *p, const net *n, uint32_t l, uint32_t dir)
{
    const uint32_t h = n->s.hidden;
    struct layer *y = &p->layer[l];
    const float *u = n->turned + (dir ? n->back : n->fore)[l].at;
    uint32_t coming = 0;
    for (uint32_t k = p->steps; k-- > 0;) {
        const uint32_t t = dir ? p->steps - 1 - k : k;
        const uint32_t going = k == 0 ? 0 : dir ? p->width[t + 1] : p->width[t], before = k == 0 ? 0 : p->at[dir ? t + 1 : t - 1];
        learn_cells(p, y, h, dir, p->at[t], before, p->width[t], going, coming);
        if (going) product(p->dgate + (size_t)p->at[t] * 6 * h + dir * 3 * h, 6 * h, going, u, 3 * h, h, y->dh + (size_t)before * 2 * h + dir * h, 2 * h);
        coming = going;
    }
}

static void learn_layer(pass *p, const net *n, uint32_t l, float *grad)
{
    const uint32_t h = n->s.hidden;
    struct layer *y = &p->layer[l];
    uint32_t width;
    const float *in = below(p, n, l, &width);
    learn_direction(p, n, l, 0);
    learn_direction(p, n, l, 1);
    product_turned(in, width, width, p->dgate, 6 * h, p->words, 6 * h, grad + n->in[l].at);
    add_columns(p->dgate, 6 * h, p->words, 6 * h, grad + n->cell[l].at);
    product_turned(y->prev, 2 * h, h, p->dgate, 6 * h, p->words, 3 * h, grad + n->fore[l].at);
    product_turned(y->prev + h, 2 * h, h, p->dgate + 3 * h, 6 * h, p->words, 3 * h, grad + n->back[l].at);
    float *din = l ? p->layer[l - 1].dh : p->dx;
    const float *slope = l ? p->layer[l - 1].mask : p->x_slope;
    memset(din, 0, (size_t)p->words * width * sizeof *din);
    product(p->dgate, 6 * h, p->words, n->turned + n->in[l].at, 6 * h, width, din, width);
    for (size_t i = 0; i < (size_t)p->words * width; i++) din[i] *= slope[i];
}

void train_layers_learn(pass *p, const net *n, float *grad)
{
    for (uint32_t l = n->s.layers; l-- > 0;) learn_layer(p, n, l, grad);
}
