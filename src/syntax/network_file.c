/* From a model's sections to a network, with every size and every number checked: the kernels trust what they get. */
#include <math.h>
#include <stdlib.h>

#include "model/bytes.h"
#include "syntax/parser.h"

enum { MOST_WIDE = 512, MOST_WORDS = 1 << 20, MOST_BITS = 20 };

uint32_t sanudo_network_parts(network *n, network_part out[NETWORK_DENSE])
{
    const network_shape *s = &n->s;
    uint32_t k = 0;
    for (uint32_t l = 0; l < s->layers; l++)
        for (uint32_t d = 0; d < 2; d++) {
            direction *x = &n->layer[l][d];
            x->input.in = l ? 2 * s->hidden : s->dim, x->state.in = s->hidden;
            x->input.out = x->state.out = 3 * s->hidden;
            out[k++] = (network_part){&x->input, true};
            out[k++] = (network_part){&x->state, false};
        }
    dense *const heads[] = {&n->tags, &n->dep, &n->head, &n->labels, &n->query, &n->rels};
    const uint32_t in[] = {2 * s->hidden, 2 * s->hidden, 2 * s->hidden, 2 * s->hidden, s->arc, s->label};
    const uint32_t wide[] = {NETWORK_TAGS + NETWORK_NAMES, s->arc, s->arc, 2 * s->label, s->arc, NETWORK_RELS};
    for (uint32_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        heads[i]->in = in[i], heads[i]->out = wide[i];
        out[k++] = (network_part){heads[i], true};
    }
    return k;
}

static bool is_width(uint32_t x) { return x >= 16 && x <= MOST_WIDE && x % 16 == 0; }

static float get_float(const uint8_t *p)
{
    const uint32_t bits = bytes_u32(p);
    float x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

static bool open_shape(network *n, part shape)
{
    if (shape.n != SHAPE_BYTES) return false;
    uint32_t v[SHAPE_NUMBERS];
    float step[SHAPE_STEPS];
    for (uint32_t i = 0; i < SHAPE_NUMBERS; i++) v[i] = bytes_u32(shape.p + 4 * i);
    for (uint32_t i = 0; i < SHAPE_STEPS; i++) {
        step[i] = get_float(shape.p + 4 * (SHAPE_NUMBERS + i));
        if (!isfinite(step[i])) return false;
    }
    n->s = (network_shape){v[0], v[1], v[2], v[3], v[4]};
    n->table.n_words = v[5], n->table.bits = v[6];
    n->row_step = step[0], n->dep_step = step[1], n->head_step = step[2], n->query_step = step[3], n->label_step = step[4];
    return is_width(v[0]) && is_width(v[1]) && v[2] >= 1 && v[2] <= NETWORK_LAYERS && is_width(v[3]) && is_width(v[4]) &&
           v[5] <= MOST_WORDS && v[6] >= 1 && v[6] <= MOST_BITS;
}

/* A power of two of slots, each empty or with a row that there is; one must be empty, or a look-up would never end. */
static bool open_words(row_table *t, part words)
{
    const size_t n = words.n / ROW_SLOT;
    bool empty = false;
    if (words.n % ROW_SLOT || n < 2 || n > 4 * (size_t)MOST_WORDS || (n & (n - 1))) return false;
    t->slots = words.p, t->mask = (uint32_t)n - 1;
    for (size_t i = 0; i < n; i++) {
        const uint32_t row = bytes_u32(words.p + i * ROW_SLOT + 4);
        if (row > t->n_words) return false;
        empty |= row == 0;
    }
    return empty;
}

static bool open_weights(network *n, const network_part *parts, uint32_t count, part weights)
{
    size_t at = 0;
    for (uint32_t i = 0; i < count; i++) {
        const size_t size = (size_t)parts[i].d->in * parts[i].d->out;
        if (size > weights.n - at) return false;
        parts[i].d->w = (const int8_t *)weights.p + at;
        at += size;
    }
    if (weights.n - at != n->s.arc) return false;
    n->root = weights.p + at;
    for (uint32_t i = 0; i < n->s.arc; i++)
        if (n->root[i] > 127) return false;
    return true;
}

/* Numbers are copied, since a section in memory may stand anywhere. */
static bool open_numbers(const network_part *parts, uint32_t count, part numbers, float **out)
{
    size_t need = 0, at = 0;
    for (uint32_t i = 0; i < count; i++) need += parts[i].has_numbers ? 2 * (size_t)parts[i].d->out : 0;
    if (numbers.n != 4 * need || (*out = malloc(4 * need)) == NULL) return false;
    for (size_t i = 0; i < need; i++) {
        (*out)[i] = get_float(numbers.p + 4 * i);
        if (!isfinite((*out)[i])) return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        if (!parts[i].has_numbers) continue;
        parts[i].d->scale = *out + at, parts[i].d->bias = *out + at + parts[i].d->out;
        at += 2 * (size_t)parts[i].d->out;
    }
    return true;
}

const char *sanudo_network_open(network *n, const part p[N_PARSER_PARTS], float **numbers)
{
    network_part parts[NETWORK_DENSE];
    if (!open_shape(n, p[PART_SHAPE])) return sanudo_parser_part(PART_SHAPE);
    if (!open_words(&n->table, p[PART_WORDS])) return sanudo_parser_part(PART_WORDS);
    if (p[PART_ROWS].n != (size_t)rows_count(&n->table) * n->s.dim) return sanudo_parser_part(PART_ROWS);
    n->rows = (const int8_t *)p[PART_ROWS].p;
    const uint32_t count = sanudo_network_parts(n, parts);
    if (!open_weights(n, parts, count, p[PART_WEIGHTS])) return sanudo_parser_part(PART_WEIGHTS);
    if (!open_numbers(parts, count, p[PART_NUMBERS], numbers)) return sanudo_parser_part(PART_NUMBERS);
    return NULL;
}
