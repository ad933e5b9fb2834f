#ifndef SANUDO_SYNTAX_NETWORK_H
#define SANUDO_SYNTAX_NETWORK_H
#include "base/arena.h"
#include "model/kernels.h"
#include "syntax/heads.h"
#include "syntax/rows.h"

/*
** The network in bytes.  A word's vector is the squashed sum of its rows; layers of recurrent cells in both directions
** read it; behind the last one stand the heads: scores of tags and of name states, and for every pair of words how well
** one is the head of the other (biaffine attention) and by which relation.  Sentences of a group are read in lockstep,
** all their first words at once; sums are exact integers, so neither company nor processor changes a result.
*/
enum { NETWORK_LAYERS = 3, NETWORK_TAGS = 64, NETWORK_NAMES = 16, NETWORK_RELS = 64, NETWORK_SENTENCE = 1000 };

/* Sizes, all multiples of 16 but for `layers`; they stand first in the model's part "shape". */
typedef struct network_shape {
    uint32_t dim, hidden, layers, arc, label;
} network_shape;

/* What one direction of a layer reads; both products are added up before scale and bias. */
typedef struct direction {
    dense input, state; /* share scale and bias: those of `input` */
} direction;

typedef struct network {
    network_shape s;
    row_table table;
    const int8_t *rows; /* dim bytes each */
    direction layer[NETWORK_LAYERS][2];
    dense tags, dep, head, labels, query, rels; /* tags: NETWORK_TAGS, then NETWORK_NAMES; labels: dependent's, then head's */
    const uint8_t *root;                        /* arc bytes: the root as a head */
    uint32_t n_tags;                            /* of NETWORK_TAGS that are used */
    float row_step, dep_step, head_step, query_step, label_step;
} network;

/* Words of a group of sentences; word w's rows are row[first[w]] to row[first[w + 1]]. */
typedef struct network_input {
    uint32_t n_sents;
    const uint32_t *sent; /* n_sents + 1: first word of each; none has more than NETWORK_SENTENCE words, or none */
    const uint32_t *first, *row;
} network_input;

/* What is found for each word; heads count within the sentence, its length is the root. */
typedef struct network_output {
    uint8_t *tag, *name, *rel;
    uint32_t *head;
} network_output;

typedef struct network_scratch network_scratch;

/* Room for groups of up to `words` words in `sents` sentences of up to `longest`; NULL without memory. */
network_scratch *sanudo_network_scratch(const network *n, uint32_t words, uint32_t sents, uint32_t longest, arena *a);

/* Read a group.  Pure: the result of a sentence depends on it and the network alone. */
void sanudo_network_read(const network *n, const kernels *k, const network_input *in, network_scratch *s, const network_output *out);
#endif
