#ifndef TRAIN_FIT_H
#define TRAIN_FIT_H
#include "train/net.h"

/* How a network is fitted to sentences. */
typedef struct course {
    dose dose;
    uint32_t epochs, words; /* passes over the sentences; words a step, half of them in each of its two shards */
    uint32_t rounded;       /* the last epochs, with activations rounded */
    float rate;
    uint64_t seed;
} course;

/* Told after each epoch what it lost. */
typedef struct watcher {
    void (*look)(void *to, const tally *learnt);
    void *to;
} watcher;

/*
** Fit `n`; afterwards it holds the average of its last steps.  Each step learns from two shards, each in a thread of
** its own, whose gradients are added in a fixed order: the result does not depend on how many processors there are.
*/
bool train_fit(net *n, const sample *s, uint32_t count, const course *c, const watcher *w);

/*
** Go over all sentences without learning, in the same shards; `each` is told of every pass, in order.
*/
typedef void (*pass_fn)(void *to, pass *p, const net *n, const sample *const *s, uint32_t count);
bool train_read(const net *n, const sample *s, uint32_t count, const dose *d, uint32_t words, pass_fn each, void *to, tally *t);
#endif
