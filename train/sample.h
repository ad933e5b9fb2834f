#ifndef TRAIN_SAMPLE_H
#define TRAIN_SAMPLE_H
#include <stdbool.h>
#include <stdint.h>

/* What teachers think of a sentence: probabilities, whole columns a word (NET_TAGS, NET_NAMES, n + 1 heads, NET_RELS). */
typedef struct opinion {
    float *tags, *names, *heads, *rels;
} opinion;

/* A sentence as the network learns it. */
typedef struct sample {
    uint32_t n;
    const uint32_t *rows;  /* of its words, one behind the other */
    const uint32_t *first; /* n + 1: where a word's rows begin */
    const uint8_t *own;    /* n: how many of a word's first rows are its own */
    const float *drop;     /* n: how often these are left out */
    const uint8_t *tag, *name, *rel;
    uint32_t *head;        /* n: the root; teachers choose those of a sentence without a tree */
    bool has_tree, has_names;
    opinion soft;          /* NULLs, or what to learn instead of what is missing */
} sample;
#endif
