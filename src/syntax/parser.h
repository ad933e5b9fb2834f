#ifndef SANUDO_SYNTAX_PARSER_H
#define SANUDO_SYNTAX_PARSER_H
#include "base/pack.h"
#include "syntax/lemma.h"
#include "syntax/network.h"
#include "syntax/tagset.h"

/*
** The weights, checked and ready to use.  A model file is a pack with the sections
** below; the version goes up whenever rows or layers change, since weights learnt for
** others would be read without complaint and mean nothing.
*/
#define PARSER_MAGIC "SANUDOMD"
enum { PARSER_VERSION = 4 };
#define PARSER_SECTIONS(X) \
    X(ABOUT, "about") X(CLASSES, "classes") X(SHAPE, "shape") X(WORDS, "words") X(ROWS, "rows") X(WEIGHTS, "weights") \
    X(NUMBERS, "numbers") X(RULES, "rules") X(SCRIPTS, "scripts") X(ENDINGS, "endings")
#define PARSER_ENUM(id, name) PART_##id,
enum parser_part { PARSER_SECTIONS(PARSER_ENUM) N_PARSER_PARTS };

/* A section's bytes. */
typedef struct part {
    const uint8_t *p;
    size_t n;
} part;

struct parser {
    pack *file;
    char version[64];    /* first line of "about", which goes on with seed, options and the hash of the data */
    tagset tags;
    network net;
    const kernels *kernels;
    float *numbers;      /* owned: the network's scales and biases */
    lemmas lemmas;
};

/* Name of a section, by number. */
const char *sanudo_parser_part(enum parser_part which);

/*
** "shape": seven numbers (network_shape; words that are known; bits of the shared rows) and five floats (the steps of
** network), little-endian.
*/
enum { SHAPE_NUMBERS = 7, SHAPE_STEPS = 5, SHAPE_BYTES = 4 * (SHAPE_NUMBERS + SHAPE_STEPS) };

/*
** The layers in the order in which "weights" and "numbers" have them, with their sizes filled in by the network's shape.
** Weights stand one behind the other, the root's bytes behind the last; numbers are each layer's scales and then biases, but for
** the states' products, which have none.
*/
enum { NETWORK_DENSE = NETWORK_LAYERS * 4 + 6 };
typedef struct network_part {
    dense *d;
    bool has_numbers;
} network_part;
uint32_t sanudo_network_parts(network *n, network_part out[NETWORK_DENSE]);

/* Lay the sections out as a network; NULL, or which one is wrong.  `numbers` is new memory, the caller's. */
const char *sanudo_network_open(network *n, const part p[N_PARSER_PARTS], float **numbers);
#endif
