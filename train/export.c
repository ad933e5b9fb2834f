/* From floats to the bytes of a model file. */
#include "train/export.h"

#include <math.h>

#include "model/bytes.h"
#include "model/squash.h"

/* Columns [from, from + cols) of a matrix with `ld` columns. */
typedef struct block {
    const float *w;
    uint32_t rows, cols;
    size_t ld;
} block;

typedef struct writer {
    int8_t *weights;
    uint8_t *numbers;
} writer;

static void put_float(uint8_t *p, float x)
{
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    bytes_put_u32(p, bits);
}

/* What is lost when these values are rounded in steps, squared. */
static double lost(const float *w, size_t n, size_t ld, float step)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++) {
        const double d = (double)w[i * ld] - (double)((float)squash_signed(w[i * ld] / step) * step);
        sum += d * d;
    }
    return sum;
}

/* The best of some steps: clipping a few large values makes all others finer. */
static float step_of(const float *w, size_t n, size_t ld)
{
    static const float SHARES[] = {1, 0.9f, 0.8f, 0.7f, 0.6f, 0.5f, 0.4f, 0.3f};
    float most = 1e-6f, best = 0;
    for (size_t i = 0; i < n; i++)
        if (fabsf(w[i * ld]) > most) most = fabsf(w[i * ld]);
    double least = INFINITY;
    for (size_t k = 0; k < sizeof SHARES / sizeof SHARES[0]; k++) {
        const float step = most * SHARES[k] / 127;
        const double loss = lost(w, n, ld, step);
        if (loss < least) least = loss, best = step;
    }
    return best;
}

/* Write a block with these steps as layers of bytes are laid out; `sums` gets each column's sum of bytes. */
static void put_block(writer *out, block b, const float *step, int32_t *sums)
{
    for (uint32_t j = 0; j < b.cols; j++)
        for (uint32_t i = 0; i < b.rows; i++) {
            const int8_t q = squash_signed(b.w[i * b.ld + j] / step[j]);
            out->weights[((size_t)(i / 4) * b.cols + j) * 4 + i % 4] = q;
            sums[j] += q;
        }
    out->weights += (size_t)b.rows * b.cols;
}

/* What a layer reads: bytes whose `zero` stands for 0 and each step for `unit`. */
typedef struct input {
    float unit;
    int32_t zero;
} input;
static const input SQUASHED = {1.0f / 63.0f, 64};

static void put_numbers(writer *out, const float *step, const float *bias, const int32_t *sums, uint32_t cols, input in)
{
    for (uint32_t j = 0; j < cols; j++) {
        const float scale = step[j] * in.unit;
        put_float(out->numbers + 4 * j, scale);
        put_float(out->numbers + 4 * (cols + j), bias[j] - scale * (float)(in.zero * sums[j]));
    }
    out->numbers += 8 * (size_t)cols;
}

enum { MOST_COLUMNS = 2048 };

static void put_dense(writer *out, block b, const float *bias, input in)
{
    float step[MOST_COLUMNS];
    int32_t sums[MOST_COLUMNS] = {0};
    for (uint32_t j = 0; j < b.cols; j++) step[j] = step_of(b.w + j, b.rows, b.ld);
    put_block(out, b, step, sums);
    put_numbers(out, step, bias, sums, b.cols, in);
}

/* Inputs and states of one direction share their steps, since their products are added up as they are. */
static void put_direction(writer *out, const net *n, uint32_t l, uint32_t dir)
{
    const uint32_t gates = 3 * n->s.hidden;
    const matrix state = (dir ? n->back : n->fore)[l];
    const block x = {n->w + n->in[l].at + dir * gates, n->in[l].rows, gates, n->in[l].cols}, u = {n->w + state.at, state.rows, gates, gates};
    float step[MOST_COLUMNS];
    int32_t sums[MOST_COLUMNS] = {0};
    for (uint32_t j = 0; j < gates; j++) {
        const float a = step_of(x.w + j, x.rows, x.ld), b = step_of(u.w + j, u.rows, u.ld);
        step[j] = a > b ? a : b;
    }
    put_block(out, x, step, sums);
    put_block(out, u, step, sums);
    put_numbers(out, step, n->w + n->cell[l].at + dir * gates, sums, gates, SQUASHED);
}

static block columns(const net *n, uint32_t from, uint32_t cols) { return (block){n->w + n->out.at + from, n->out.rows, cols, n->out.cols}; }

static void put_heads(writer *out, const net *n, const float steps[SHAPE_STEPS])
{
    const net_shape *s = &n->s;
    const float *bias = n->w + n->out_bias.at;
    put_dense(out, columns(n, 0, NET_TAGS + NET_NAMES), bias, SQUASHED);
    put_dense(out, columns(n, net_dep_at(), s->arc), bias + net_dep_at(), SQUASHED);
    put_dense(out, columns(n, net_head_at(s), s->arc), bias + net_head_at(s), SQUASHED);
    put_dense(out, columns(n, net_label_dep_at(s), 2 * s->label), bias + net_label_dep_at(s), SQUASHED);
    put_dense(out, (block){n->w + n->query.at, s->arc, s->arc, s->arc}, n->w + n->query_bias.at, (input){1 / steps[1], 0});
    put_dense(out, (block){n->w + n->rel.at, s->label, NET_RELS, NET_RELS}, n->w + n->rel_bias.at, (input){1 / steps[4], 0});
    for (uint32_t j = 0; j < s->arc; j++) *out->weights++ = (int8_t)squash_relu(n->w[n->root.at + j] * steps[2]);
}

static int8_t *round_rows(const net *n, float step, arena *a)
{
    const size_t size = (size_t)n->s.rows * n->s.dim;
    int8_t *out = ARENA_NEW(a, int8_t, size);
    for (size_t i = 0; out && i < size; i++) out[i] = squash_signed(n->rows[i] / step);
    return out;
}

bool train_export(const net *n, const row_table *t, reach r, arena *a, pack_section parts[N_PARSER_PARTS])
{
    network sizes = {.s = {n->s.dim, n->s.hidden, n->s.layers, n->s.arc, n->s.label}};
    network_part layer[NETWORK_DENSE];
    const uint32_t count = sanudo_network_parts(&sizes, layer);
    size_t weights = n->s.arc, numbers = 0;
    for (uint32_t i = 0; i < count; i++) {
        weights += (size_t)layer[i].d->in * layer[i].d->out;
        numbers += layer[i].has_numbers ? 8 * (size_t)layer[i].d->out : 0;
    }
    const float row_step = step_of(n->rows, (size_t)n->s.rows * n->s.dim, 1);
    const float steps[SHAPE_STEPS] = {row_step, 127 / r.dep, 127 / r.head, 127 / r.query, 127 / r.pair};
    const uint32_t shape[SHAPE_NUMBERS] = {n->s.dim, n->s.hidden, n->s.layers, n->s.arc, n->s.label, t->n_words, t->bits};
    uint8_t *head = ARENA_NEW(a, uint8_t, SHAPE_BYTES);
    const int8_t *rows = round_rows(n, row_step, a);
    writer out = {.weights = ARENA_NEW(a, int8_t, weights), .numbers = ARENA_NEW(a, uint8_t, numbers)};
    parts[PART_WEIGHTS].data = out.weights, parts[PART_WEIGHTS].size = weights;
    parts[PART_NUMBERS].data = out.numbers, parts[PART_NUMBERS].size = numbers;
    parts[PART_ROWS].data = rows, parts[PART_ROWS].size = (size_t)n->s.rows * n->s.dim;
    parts[PART_WORDS].data = t->slots, parts[PART_WORDS].size = ((size_t)t->mask + 1) * ROW_SLOT;
    parts[PART_SHAPE].data = head, parts[PART_SHAPE].size = SHAPE_BYTES;
    if (!arena_ok(a)) return false;
    for (uint32_t i = 0; i < SHAPE_NUMBERS; i++) bytes_put_u32(head + 4 * i, shape[i]);
    for (uint32_t i = 0; i < SHAPE_STEPS; i++) put_float(head + 4 * (SHAPE_NUMBERS + i), steps[i]);
    for (uint32_t l = 0; l < n->s.layers; l++)
        for (uint32_t d = 0; d < 2; d++) put_direction(&out, n, l, d);
    put_heads(&out, n, steps);
    return true;
}
