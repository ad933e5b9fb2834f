#ifndef TRAIN_NET_H
#define TRAIN_NET_H
#include <stdbool.h>
#include <stddef.h>

#include "base/rng.h"
#include "train/sample.h"

/*
** The network in floats, as it is learnt.  Per word: a vector (squashed sum of rows), layers of recurrent cells in both
** directions, and behind the last one layer `out` whose columns are, one beside the other: scores of tags, scores of
** name states, the word as a dependent, the word as a head, and both once more for relations.  All parameters but
** the rows stand in one array; a matrix says where.
*/
enum { NET_LAYERS = 3, NET_TAGS = 64, NET_NAMES = 16, NET_RELS = 64 };

typedef struct net_shape {
    uint32_t dim, hidden, layers, arc, label; /* multiples of 16 */
    uint32_t rows;
} net_shape;

typedef struct matrix {
    size_t at;
    uint32_t rows, cols;
} matrix;

typedef struct net {
    net_shape s;
    matrix in[NET_LAYERS], fore[NET_LAYERS], back[NET_LAYERS], cell[NET_LAYERS]; /* inputs to gates of both directions, states to gates, biases */
    matrix out, out_bias, query, query_bias, root, rel, rel_bias;
    size_t n;      /* floats of all matrices */
    float *w, *rows;
    float *turned; /* the matrices of `w`, each transposed in its place */
} net;

/* Columns of `out`. */
static inline uint32_t net_names_at(void) { return NET_TAGS; }
static inline uint32_t net_dep_at(void) { return NET_TAGS + NET_NAMES; }
static inline uint32_t net_head_at(const net_shape *s) { return net_dep_at() + s->arc; }
static inline uint32_t net_label_dep_at(const net_shape *s) { return net_head_at(s) + s->arc; }
static inline uint32_t net_label_head_at(const net_shape *s) { return net_label_dep_at(s) + s->label; }
static inline uint32_t net_out_columns(const net_shape *s) { return net_label_head_at(s) + s->label; }

/* New memory and first weights; false without memory. */
bool train_net_new(net *n, net_shape s, uint64_t seed);
void train_net_free(net *n);

/* Fill `turned` from `w`. */
void train_net_turn(net *n);

/* How much each thing is to be learnt, and how much is dropped out, of 256. */
typedef struct dose {
    float tags, names, heads, rels;
    uint32_t drop_in, drop_layer, drop_out, drop_arc;
    bool rounded; /* activations are rounded as the shipped kernels round them */
} dose;

/*
** What a pass leaves behind.  Words stand in steps: all first words, then all second ones, sentences by falling
** length, so that the rows of a step that go on are the first ones; `at` says where a step begins.
*/
typedef struct pass pass;
bool train_pass_new(pass **p, const net_shape *s, uint32_t words);
void train_pass_free(pass *p);

/* Losses, summed over words, and how many words they are of. */
typedef struct tally {
    double tags, names, heads, rels;
    uint32_t words;
} tally;

/*
** Read `n` sentences (in falling length; no more words than the pass has room for).  With `grad` (net.n floats,
** added to) also learn: afterwards the gradient of each word's vector is in train_pass_vectors.  `noise` chooses
** what is dropped.
*/
void train_pass_run(pass *p, const net *n, const sample *const *s, uint32_t count, const dose *d, float *grad, rng *noise, tally *t);

/* After a pass: the row of word `k` of sentence `i` in what follows; the rows that were summed up for it; the gradient. */
uint32_t train_pass_row(const pass *p, uint32_t i, uint32_t k);
uint32_t train_pass_left_out(const pass *p, uint32_t row); /* how many of its first rows were not */
const float *train_pass_vectors(const pass *p);

/*
** After a pass over sentences with room for opinions: add `share` of what this network thinks of tags, names and heads;
** and, once heads are chosen, of the relations under them.
*/
void train_pass_teach(pass *p, const net *n, const sample *const *s, float share);
void train_pass_teach_rels(pass *p, const net *n, const sample *const *s, float share);

/* After a pass without learning: the greatest value of each kind that the shipped network has in bytes of its own step. */
typedef struct reach {
    float dep, head, query, pair;
} reach;
reach train_pass_reach(pass *p, const net *n, const sample *const *s);
#endif
