/* Averaged perceptron weights in integers. */
#include "train/weights.h"

#include <stdlib.h>
#include <string.h>

bool train_weights_new(weights *ws, uint32_t bits, uint32_t width)
{
    const size_t n = (size_t)width << bits;
    *ws = (weights){.w = calloc(n, sizeof(int32_t)), .sum = calloc(n, sizeof(int64_t)),
                    .total = calloc(n, sizeof(int64_t)), .n = n, .bits = bits,
                    .width = width, .step = 0};
    return ws->w && ws->sum && ws->total;
}

void train_weights_free(weights *ws)
{
    free(ws->w);
    free(ws->sum);
    free(ws->total);
    *ws = (weights){0};
}

void train_weights_update(weights *ws, const features *f, uint32_t good, uint32_t bad)
{
    for (uint32_t i = 0; i < f->n; i++) {
        const size_t row = weights_row(ws, f->h[i]);
        weights_add(ws, row + good, 1);
        weights_add(ws, row + bad, -1);
    }
}

void train_weights_update_turned(weights *ws, const features *f, uint32_t good, uint32_t bad)
{
    for (uint32_t i = 0; i < f->n; i++) {
        const size_t row = weights_row(ws, f->h[i]);
        weights_add(ws, row + table_turned(f->h[i], good), 1);
        weights_add(ws, row + table_turned(f->h[i], bad), -1);
    }
}

static void sum_rows(const weights *ws, const features *f, uint32_t width, int32_t *out)
{
    for (uint32_t c = 0; c < width; c++) out[c] = 0;
    for (uint32_t i = 0; i < f->n; i++) {
        const int32_t *row = ws->w + weights_row(ws, f->h[i]);
        for (uint32_t c = 0; c < width; c++) out[c] += row[c];
    }
}

void train_weights_moves(const weights *ws, const features *f, int32_t out[TABLE_NARROW]) { sum_rows(ws, f, TABLE_NARROW, out); }
void train_weights_states(const weights *ws, const features *f, int32_t out[TABLE_EIGHT]) { sum_rows(ws, f, TABLE_EIGHT, out); }

void train_weights_some(const weights *ws, const features *f, const uint8_t *c, uint32_t n, int32_t *out)
{
    for (uint32_t k = 0; k < n; k++) out[k] = 0;
    for (uint32_t i = 0; i < f->n; i++) {
        const int32_t *row = ws->w + weights_row(ws, f->h[i]);
        for (uint32_t k = 0; k < n; k++) out[k] += row[table_turned(f->h[i], c[k])];
    }
}

/* In 256ths. */
void train_weights_keep(weights *ws)
{
    const int64_t step = ws->step > 0 ? ws->step : 1;
    for (size_t i = 0; i < ws->n; i++) ws->total[i] += (ws->w[i] * step - ws->sum[i]) * 256 / step;
    memset(ws->w, 0, ws->n * sizeof *ws->w);
    memset(ws->sum, 0, ws->n * sizeof *ws->sum);
    ws->step = 0;
}

static int64_t largest(const weights *ws)
{
    int64_t top = 0;
    for (size_t i = 0; i < ws->n; i++) {
        const int64_t a = ws->total[i];
        if (a > top || -a > top) top = a < 0 ? -a : a;
    }
    return top;
}

int8_t *train_weights_round(const weights *ws)
{
    int8_t *out = malloc(ws->n);
    const int64_t top = largest(ws);
    if (!out || !top) {
        free(out);
        return NULL;
    }
    for (size_t i = 0; i < ws->n; i++) {
        const int64_t v = ws->total[i] * 254 / top; /* twice the cell, to round halves away from 0 */
        out[i] = (int8_t)((v + (v > 0) - (v < 0)) / 2);
    }
    return out;
}
