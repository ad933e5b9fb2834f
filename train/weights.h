#ifndef TRAIN_WEIGHTS_H
#define TRAIN_WEIGHTS_H
#include "model/table.h"

/*
** Weights being learnt.  Everything is an integer, so that the same data and
** seed give the same bytes on every machine and with every compiler.  The
** average over all steps is w - sum / step.
*/
typedef struct weights {
    int32_t *w;
    int64_t *sum;
    size_t n;
    uint32_t bits, width;
    int64_t step;
    int64_t *total; /* of the averages of the rounds that are over */
    int32_t cap;    /* 0: none */
} weights;

/* Make all weights 0; false without memory. */
bool train_weights_new(weights *ws, uint32_t bits, uint32_t width);
void train_weights_free(weights *ws);

static inline size_t weights_row(const weights *ws, uint32_t h) { return (size_t)(h >> (32 - ws->bits)) * ws->width; }

/* A weight at the cap stays there: a few huge ones would leave a byte no room for the rest. */
static inline void weights_add(weights *ws, size_t cell, int32_t by)
{
    if (ws->cap && (ws->w[cell] + by > ws->cap || ws->w[cell] + by < -ws->cap)) return;
    ws->w[cell] += by;
    ws->sum[cell] += by * ws->step;
}

/* Move every feature's weights towards class `good` and away from `bad`. */
void train_weights_update(weights *ws, const features *f, uint32_t good, uint32_t bad);
/* The same for turned rows. */
void train_weights_update_turned(weights *ws, const features *f, uint32_t good, uint32_t bad);

/* Sums of the present weights. */
void train_weights_moves(const weights *ws, const features *f, int32_t out[TABLE_NARROW]);
void train_weights_states(const weights *ws, const features *f, int32_t out[TABLE_EIGHT]);
void train_weights_some(const weights *ws, const features *f, const uint8_t *c, uint32_t n, int32_t *out);

/* End a round: keep its averages and begin anew from 0.  Rounds in other orders err in other places, and together less. */
void train_weights_keep(weights *ws);

/*
** The averages of all rounds as cells of 8 bits, in new memory: all scaled by one factor, so that the largest
** just fits.  Cutting off even the largest thousandth costs a point of accuracy, while coarse
** small ones cost nothing that can be measured.
*/
int8_t *train_weights_round(const weights *ws);
#endif
