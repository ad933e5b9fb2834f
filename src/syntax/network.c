/* Reads groups of sentences with the network's kernels. */
#include "syntax/network.h"

#include <string.h>

#include "doc/ud.h"
#include "syntax/names.h"

enum { ZERO = 64 }; /* the byte of 0, where -1 to 1 are 1 to 127 */

/*
** Words stand in steps: all first words, then all second ones, sentences by falling length, so that those of a step that
** go on are its first ones.
*/
struct network_scratch {
    uint32_t *order;      /* sentences by falling length */
    uint32_t *at, *width; /* of each step: its first row, and how many; one step more, of width 0 */
    uint32_t *row;        /* of each word of the group, its row */
    uint32_t steps, words;
    int16_t *sum;
    uint8_t *in, *out;    /* words x the wider of dim and 2 hidden */
    int32_t *acc;         /* words x the widest layer */
    float *cell;          /* sentences x hidden */
    float *tags, *labels; /* words x NETWORK_TAGS + NETWORK_NAMES; words x 2 label */
    uint8_t *dep, *head;  /* words x arc */
    int8_t *query;        /* words x arc */
    uint8_t *heads;       /* one sentence's, with the root behind the words */
    int32_t *score;
    uint8_t *pair;        /* words x label */
    uint8_t *zeros;       /* a state before the first word */
    heads_scratch tree;
};

static uint32_t most(uint32_t a, uint32_t b) { return a > b ? a : b; }

static uint32_t widest(const network *n)
{
    return most(most(3 * n->s.hidden, NETWORK_TAGS + NETWORK_NAMES), most(n->s.arc, 2 * n->s.label));
}

network_scratch *sanudo_network_scratch(const network *n, uint32_t words, uint32_t sents, uint32_t longest, arena *a)
{
    network_scratch *s = ARENA_NEW(a, network_scratch, 1);
    if (!s) return NULL;
    const size_t w = words, side = (size_t)longest + 1, wide = most(n->s.dim, 2 * n->s.hidden);
    *s = (network_scratch){
        .order = ARENA_RAW(a, uint32_t, sents), .at = ARENA_RAW(a, uint32_t, side), .width = ARENA_RAW(a, uint32_t, side),
        .row = ARENA_RAW(a, uint32_t, w), .sum = ARENA_RAW(a, int16_t, n->s.dim), .in = ARENA_RAW(a, uint8_t, w * wide),
        .out = ARENA_RAW(a, uint8_t, w * wide), .acc = ARENA_RAW(a, int32_t, w * widest(n)), .cell = ARENA_RAW(a, float, (size_t)sents * n->s.hidden),
        .tags = ARENA_RAW(a, float, w * (NETWORK_TAGS + NETWORK_NAMES)), .labels = ARENA_RAW(a, float, w * 2 * n->s.label),
        .dep = ARENA_RAW(a, uint8_t, w * n->s.arc), .head = ARENA_RAW(a, uint8_t, w * n->s.arc), .query = ARENA_RAW(a, int8_t, w * n->s.arc),
        .heads = ARENA_RAW(a, uint8_t, side * n->s.arc), .score = ARENA_RAW(a, int32_t, side * side), .pair = ARENA_RAW(a, uint8_t, w * n->s.label),
        .zeros = ARENA_RAW(a, uint8_t, n->s.hidden),
        .tree = sanudo_heads_scratch(a, longest)};
    if (!arena_ok(a)) return NULL;
    memset(s->zeros, ZERO, n->s.hidden);
    return s;
}

static uint32_t length(const network_input *in, uint32_t i) { return in->sent[i + 1] - in->sent[i]; }

/* Put sentences in order of falling length, and words in steps. */
static void lay_out(network_scratch *s, const network_input *in)
{
    for (uint32_t i = 0; i < in->n_sents; i++) {
        uint32_t k = i;
        for (; k > 0 && length(in, s->order[k - 1]) < length(in, i); k--) s->order[k] = s->order[k - 1];
        s->order[k] = i;
    }
    uint32_t going = in->n_sents;
    s->words = 0, s->steps = length(in, s->order[0]);
    for (uint32_t t = 0; t < s->steps; t++) {
        while (going && length(in, s->order[going - 1]) <= t) going--;
        s->at[t] = s->words, s->width[t] = going;
        for (uint32_t k = 0; k < going; k++) s->row[in->sent[s->order[k]] + t] = s->words + k;
        s->words += going;
    }
    s->at[s->steps] = s->words, s->width[s->steps] = 0;
}

static void embed(const network *n, const kernels *k, const network_input *in, network_scratch *s)
{
    const uint32_t dim = n->s.dim;
    for (uint32_t w = 0; w < s->words; w++) {
        memset(s->sum, 0, dim * sizeof *s->sum);
        for (uint32_t r = in->first[w]; r < in->first[w + 1]; r++) k->add(n->rows + (size_t)in->row[r] * dim, dim, s->sum);
        k->squash(s->sum, n->row_step, dim, s->in + (size_t)s->row[w] * dim);
    }
}

/* acc = x * w for all words. */
static void multiply(const kernels *k, const dense *d, const uint8_t *x, network_scratch *s)
{
    k->multiply(d->w, d->in, d->out, x, d->in, s->words, s->acc);
}

static void run_direction(const network *n, const kernels *k, const direction *d, uint32_t back, network_scratch *s)
{
    const uint32_t h = n->s.hidden, gates = 3 * h;
    const size_t ld = 2 * (size_t)h;
    uint8_t *out = s->out + back * h;
    multiply(k, &d->input, s->in, s);
    for (uint32_t i = 0; i < s->steps; i++) {
        const uint32_t t = back ? s->steps - 1 - i : i, width = s->width[t];
        const uint32_t before = back ? t + 1 : t - 1, going = i == 0 ? 0 : back ? s->width[t + 1] : width;
        int32_t *acc = s->acc + (size_t)s->at[t] * gates;
        if (going) k->multiply_add(d->state.w, h, gates, out + s->at[before] * ld, ld, going, acc);
        if (going < width) {
            k->multiply_add(d->state.w, h, gates, s->zeros, 0, width - going, acc + (size_t)going * gates);
            memset(s->cell + (size_t)going * h, 0, (size_t)(width - going) * h * sizeof *s->cell);
        }
        k->cell(acc, d->input.scale, d->input.bias, h, width, s->cell, out + s->at[t] * ld, ld);
    }
}

static void run_layers(const network *n, const kernels *k, network_scratch *s)
{
    for (uint32_t l = 0; l < n->s.layers; l++) {
        run_direction(n, k, &n->layer[l][0], 0, s);
        run_direction(n, k, &n->layer[l][1], 1, s);
        uint8_t *x = s->in;
        s->in = s->out, s->out = x;
    }
}

/* Everything that is asked of words one by one. */
static void run_heads(const network *n, const kernels *k, network_scratch *s)
{
    multiply(k, &n->tags, s->in, s);
    k->affine(s->acc, n->tags.scale, n->tags.bias, n->tags.out, s->words, s->tags);
    multiply(k, &n->labels, s->in, s);
    k->affine(s->acc, n->labels.scale, n->labels.bias, n->labels.out, s->words, s->labels);
    multiply(k, &n->head, s->in, s);
    k->relu(s->acc, n->head.scale, n->head.bias, n->head.out, s->words, n->head_step, s->head);
    multiply(k, &n->dep, s->in, s);
    k->relu(s->acc, n->dep.scale, n->dep.bias, n->dep.out, s->words, n->dep_step, s->dep);
    multiply(k, &n->query, s->dep, s);
    k->sign(s->acc, n->query.scale, n->query.bias, n->query.out, s->words, n->query_step, s->query);
}

static uint8_t best_of(const float *score, uint32_t from, uint32_t to)
{
    uint32_t best = from;
    for (uint32_t i = from + 1; i < to; i++)
        if (score[i] > score[best]) best = i;
    return (uint8_t)best;
}

/* Tags and name states of a sentence, from its first word's place in the group on. */
static void read_tags(const network_scratch *s, uint32_t first, uint32_t len, uint32_t n_tags, const network_output *out)
{
    uint8_t before = STATE_O;
    for (uint32_t w = first; w < first + len; w++) {
        const float *score = s->tags + (size_t)s->row[w] * (NETWORK_TAGS + NETWORK_NAMES);
        out->tag[w] = best_of(score, 0, n_tags);
        out->name[w] = before = names_best(score + NETWORK_TAGS, before);
    }
}

static void read_heads(const network *n, const kernels *k, network_scratch *s, uint32_t first, uint32_t len, const network_output *out)
{
    const uint32_t arc = n->s.arc, ld = len + 1;
    for (uint32_t i = 0; i < len; i++) memcpy(s->heads + (size_t)i * arc, s->head + (size_t)s->row[first + i] * arc, arc);
    memcpy(s->heads + (size_t)len * arc, n->root, arc);
    for (uint32_t i = 0; i < len; i++) k->scores(s->query + (size_t)s->row[first + i] * arc, s->heads, arc, arc, len + 1, s->score + (size_t)i * ld);
    sanudo_heads_find(s->score, ld, len, &s->tree, out->head + first);
}

/* The pair of a word and its head, as the relations' layer reads it; the root's word has no need of one. */
static void join_pairs(const network *n, const kernels *k, network_scratch *s, uint32_t first, uint32_t len, const network_output *out)
{
    const uint32_t label = n->s.label;
    for (uint32_t w = first; w < first + len; w++) {
        const uint32_t head = out->head[w] < len ? first + out->head[w] : w;
        k->relu_sum(s->labels + (size_t)s->row[w] * 2 * label, s->labels + (size_t)s->row[head] * 2 * label + label, label, n->label_step,
                    s->pair + (size_t)w * label);
    }
}

static void read_rels(const network *n, const kernels *k, network_scratch *s, const network_input *in, const network_output *out)
{
    multiply(k, &n->rels, s->pair, s);
    float score[NETWORK_RELS];
    for (uint32_t i = 0; i < in->n_sents; i++)
        for (uint32_t w = in->sent[i]; w < in->sent[i + 1]; w++) {
            k->affine(s->acc + (size_t)w * NETWORK_RELS, n->rels.scale, n->rels.bias, NETWORK_RELS, 1, score);
            out->rel[w] = out->head[w] < length(in, i) ? best_of(score, REL_ROOT + 1, N_REL) : (uint8_t)REL_ROOT;
        }
}

void sanudo_network_read(const network *n, const kernels *k, const network_input *in, network_scratch *s, const network_output *out)
{
    lay_out(s, in);
    if (!s->words) return;
    embed(n, k, in, s);
    run_layers(n, k, s);
    run_heads(n, k, s);
    for (uint32_t i = 0; i < in->n_sents; i++) {
        const uint32_t first = in->sent[i], len = length(in, i);
        if (!len) continue;
        read_tags(s, first, len, n->n_tags, out);
        read_heads(n, k, s, first, len, out);
        join_pairs(n, k, s, first, len, out);
    }
    read_rels(n, k, s, in, out);
}
