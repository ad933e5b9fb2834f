/*
** Adam (Kingma and Ba 2015), with the rows of words moved only when they were seen, a warm-up, a linear fall of the rate, and
** averaged weights (Polyak and Juditsky 1992).
*/
#include "train/fit.h"

#include <math.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { SHARDS = 2, WARM_UP = 200, AVERAGE_EVERY = 8 /* see eighth() */, MOST_WORDS = 1000 };
static const float MOMENT = 0.9f, SPREAD = 0.95f, CLIP = 5.0f, LEAST_RATE = 0.02f, KEEP = 0.998f;

/* Consecutive sentences of `order`. */
typedef struct shard {
    uint32_t from, to;
} shard;

typedef struct fit fit;

/* What one thread works with. */
typedef struct worker {
    fit *f;
    uint32_t id;
    pass *p;
    float *grad;
    const sample *s[MOST_WORDS];
    uint32_t count;
    tally t;
    uint32_t *touched, n_touched; /* rows that this worker looks after and that were seen in this step */
    double squares;
} worker;

struct fit {
    pthread_t thread;
    pthread_barrier_t gate;
    void (*work)(worker *w); /* what both do now; NULL: the second thread ends */
    bool alone;
    net *n;
    const course *c;
    const sample *s;
    uint32_t count;
    uint32_t *order, *turn;             /* of sentences, and of shards */
    shard *shards;
    uint32_t n_shards;
    worker w[SHARDS];
    float *m, *v, *mean;                /* of n->w */
    float *row_grad, *row_m, *row_v, *row_mean;
    bool *seen;
    uint32_t at, step, steps; /* step of this epoch, of all, and how many in all */
    float rate, shrink, keep;
    dose dose;
};

/* The second worker's thread: it waits for work, does its part, and waits for the other to be done. */
static void *stand_by(void *of)
{
    worker *w = of;
    for (;;) {
        pthread_barrier_wait(&w->f->gate);
        if (!w->f->work) return NULL;
        w->f->work(w);
        pthread_barrier_wait(&w->f->gate);
    }
}

/* Run a piece of work once for each worker, at the same time where there is a second thread. */
static void together(fit *f, void (*work)(worker *w))
{
    f->work = work;
    if (f->alone) {
        work(&f->w[0]);
        work(&f->w[1]);
        return;
    }
    pthread_barrier_wait(&f->gate);
    work(&f->w[0]);
    pthread_barrier_wait(&f->gate);
}

static void start(fit *f)
{
    f->alone = pthread_barrier_init(&f->gate, NULL, SHARDS) != 0 || pthread_create(&f->thread, NULL, stand_by, &f->w[1]) != 0;
}

static void finish(fit *f)
{
    if (f->alone) return;
    f->work = NULL;
    pthread_barrier_wait(&f->gate);
    pthread_join(f->thread, NULL);
    pthread_barrier_destroy(&f->gate);
}

typedef struct by_length {
    uint32_t key, i;
} by_length;

static int longer_first(const void *a, const void *b)
{
    const by_length *x = a, *y = b;
    if (x->key != y->key) return x->key > y->key ? -1 : 1;
    return x->i < y->i ? -1 : x->i > y->i;
}

/* Sentences of like length stand together, in another mixture each time; each shard is cut where its words are full. */
static bool cut(const sample *s, uint32_t count, uint32_t words, rng *r, uint32_t *order, shard *shards, uint32_t *n)
{
    by_length *l = malloc((count + 1) * sizeof *l);
    uint32_t used = 0, from = 0;
    if (!l) return false;
    for (uint32_t i = 0; i < count; i++) l[i] = (by_length){(s[i].n << 8) + (r ? (uint32_t)(rng_next(r) >> 54) : 0), i};
    qsort(l, count, sizeof *l, longer_first);
    *n = 0;
    for (uint32_t i = 0; i <= count; i++) {
        const uint32_t len = i < count ? s[l[i].i].n : 0;
        if (i > from && (i == count || used + len > words || i - from == MOST_WORDS)) {
            shards[(*n)++] = (shard){from, i};
            from = i, used = 0;
        }
        if (i < count) order[i] = l[i].i, used += len;
    }
    free(l);
    return true;
}

/* The sentences of a shard, in falling length: the mixture leaves them only nearly so. */
static void collect(const sample *s, const uint32_t *order, shard at, const sample **out, uint32_t *count)
{
    *count = at.to - at.from;
    for (uint32_t i = 0; i < *count; i++) out[i] = &s[order[at.from + i]];
    for (uint32_t i = 1; i < *count; i++)
        for (uint32_t k = i; k > 0 && out[k]->n > out[k - 1]->n; k--) {
            const sample *x = out[k];
            out[k] = out[k - 1];
            out[k - 1] = x;
        }
}

static void learn_shard(worker *w)
{
    fit *f = w->f;
    const uint32_t k = f->at * SHARDS + w->id;
    rng noise = {.state = f->c->seed + ((uint64_t)f->step * SHARDS + w->id) * 1000003u + 17};
    memset(w->grad, 0, f->n->n * sizeof *w->grad);
    w->count = 0;
    if (k < f->n_shards) {
        collect(f->s, f->order, f->shards[f->turn[k]], w->s, &w->count);
        train_pass_run(w->p, f->n, w->s, w->count, &f->dose, w->grad, &noise, &w->t);
    }
}

/* The half of `n` things that a worker looks after. */
typedef struct half {
    size_t from, to;
} half;

static half half_of(const worker *w, size_t n) { return w->id ? (half){n / 2, n} : (half){0, n / 2}; }

/* Add up the gradients of this worker's rows (every second one) over both shards. */
static void gather_rows(worker *w)
{
    fit *f = w->f;
    const uint32_t dim = f->n->s.dim;
    w->n_touched = 0, w->squares = 0;
    for (uint32_t k = 0; k < SHARDS; k++) {
        const worker *x = &f->w[k];
        const float *dx = train_pass_vectors(x->p);
        for (uint32_t i = 0; i < x->count; i++)
            for (uint32_t j = 0; j < x->s[i]->n; j++) {
                const uint32_t at = train_pass_row(x->p, i, j);
                const float *g = dx + (size_t)at * dim;
                for (uint32_t r = x->s[i]->first[j] + train_pass_left_out(x->p, at); r < x->s[i]->first[j + 1]; r++) {
                    const uint32_t row = x->s[i]->rows[r];
                    float *sum = f->row_grad + (size_t)row * dim;
                    if (row % SHARDS != w->id) continue;
                    if (!f->seen[row]) w->touched[w->n_touched++] = row;
                    f->seen[row] = true;
                    for (uint32_t d = 0; d < dim; d++) sum[d] += g[d];
                }
            }
    }
    for (uint32_t i = 0; i < w->n_touched; i++)
        for (uint32_t d = 0; d < dim; d++) w->squares += (double)f->row_grad[(size_t)w->touched[i] * dim + d] * (double)f->row_grad[(size_t)w->touched[i] * dim + d];
    const half own = half_of(w, f->n->n);
    float *a = f->w[0].grad;
    const float *b = f->w[1].grad;
    for (size_t i = own.from; i < own.to; i++) {
        a[i] += b[i];
        w->squares += (double)a[i] * (double)a[i];
    }
}

static void move(float *w, float *m, float *v, const float *g, size_t n, const fit *f)
{
    for (size_t i = 0; i < n; i++) {
        const float x = g[i] * f->shrink;
        m[i] += (x - m[i]) * (1 - MOMENT);
        v[i] += (x * x - v[i]) * (1 - SPREAD);
        w[i] -= f->rate * m[i] / (sqrtf(v[i]) + 1e-8f);
    }
}

static void average(float *mean, const float *w, size_t n, float keep)
{
    for (size_t i = 0; i < n; i++) mean[i] = w[i] + (mean[i] - w[i]) * keep;
}

static void update(worker *w)
{
    fit *f = w->f;
    const half own = half_of(w, f->n->n);
    const uint32_t dim = f->n->s.dim;
    move(f->n->w + own.from, f->m + own.from, f->v + own.from, f->w[0].grad + own.from, own.to - own.from, f);
    for (uint32_t i = 0; i < w->n_touched; i++) {
        const size_t at = (size_t)w->touched[i] * dim;
        move(f->n->rows + at, f->row_m + at, f->row_v + at, f->row_grad + at, dim, f);
        memset(f->row_grad + at, 0, dim * sizeof *f->row_grad);
        f->seen[w->touched[i]] = false;
    }
}

static void blend(worker *w)
{
    fit *f = w->f;
    const half own = half_of(w, f->n->n), rows = half_of(w, (size_t)f->n->s.rows * f->n->s.dim);
    average(f->mean + own.from, f->n->w + own.from, own.to - own.from, f->keep);
    average(f->row_mean + rows.from, f->n->rows + rows.from, rows.to - rows.from, f->keep);
}

/* x to the eighth, rounded once: libraries differ in what powf gives. */
static float eighth(float x)
{
    const double two = (double)x * (double)x, four = two * two;
    return (float)(four * four);
}

static void take_step(fit *f, uint32_t words)
{
    const float part = 1 - (float)f->step / (float)f->steps, warm = (float)(f->step + 1) / WARM_UP;
    train_net_turn(f->n);
    together(f, learn_shard);
    together(f, gather_rows);
    const double norm = sqrt(f->w[0].squares + f->w[1].squares) / words;
    f->shrink = 1 / (float)words * (norm > (double)CLIP ? CLIP / (float)norm : 1);
    f->rate = f->c->rate * (part > LEAST_RATE ? part : LEAST_RATE) * (warm < 1 ? warm : 1);
    together(f, update);
    f->step++;
    if (f->step % AVERAGE_EVERY) return;
    const float young = (float)(1 + f->step) / (float)(10 + f->step);
    f->keep = eighth(young < KEEP ? young : KEEP);
    together(f, blend);
}

static void add_tally(tally *sum, const tally *t)
{
    sum->tags += t->tags, sum->names += t->names, sum->heads += t->heads, sum->rels += t->rels;
    sum->words += t->words;
}

static bool run(fit *f, const watcher *w)
{
    rng r = {.state = f->c->seed};
    uint32_t per_epoch = 0;
    for (uint32_t e = 0; e < f->c->epochs; e++) {
        tally learnt = {0};
        if (!cut(f->s, f->count, f->c->words / SHARDS, &r, f->order, f->shards, &f->n_shards)) return false;
        for (uint32_t k = 0; k < f->n_shards; k++) f->turn[k] = k;
        rng_shuffle(&r, f->turn, f->n_shards);
        const uint32_t steps = (f->n_shards + SHARDS - 1) / SHARDS;
        if (e == 0) per_epoch = steps, f->steps = steps * f->c->epochs;
        f->dose = f->c->dose;
        f->dose.rounded = e + f->c->rounded >= f->c->epochs;
        f->w[0].t = f->w[1].t = (tally){0};
        f->step = e * per_epoch;
        for (f->at = 0; f->at < steps; f->at++) take_step(f, f->c->words);
        for (uint32_t k = 0; k < SHARDS; k++) add_tally(&learnt, &f->w[k].t);
        if (w) w->look(w->to, &learnt);
    }
    return true;
}

static bool make_workers(fit *f, uint32_t words)
{
    const size_t rows = f->n->s.rows;
    bool ok = true;
    for (uint32_t k = 0; k < SHARDS; k++) {
        worker *w = &f->w[k];
        w->f = f, w->id = k;
        w->grad = malloc(f->n->n * sizeof *w->grad);
        w->touched = malloc(rows * sizeof *w->touched);
        ok = train_pass_new(&w->p, &f->n->s, words) && w->grad && w->touched && ok;
    }
    return ok;
}

static void drop(fit *f)
{
    for (uint32_t k = 0; k < SHARDS; k++) {
        train_pass_free(f->w[k].p);
        free(f->w[k].grad);
        free(f->w[k].touched);
    }
    free(f->order), free(f->turn), free(f->shards), free(f->m), free(f->v), free(f->mean);
    free(f->row_grad), free(f->row_m), free(f->row_v), free(f->row_mean), free(f->seen);
    free(f);
}

static uint32_t room(uint32_t words) { return words > MOST_WORDS ? words : MOST_WORDS; }

bool train_fit(net *n, const sample *s, uint32_t count, const course *c, const watcher *w)
{
    const size_t rows = (size_t)n->s.rows * n->s.dim;
    fit *f = calloc(1, sizeof *f);
    if (!f) return false;
    f->n = n, f->c = c, f->s = s, f->count = count;
    f->order = malloc((count + 1) * sizeof *f->order), f->turn = malloc((count + 1) * sizeof *f->turn), f->shards = malloc((count + 1) * sizeof *f->shards);
    f->m = calloc(n->n, sizeof *f->m), f->v = calloc(n->n, sizeof *f->v), f->mean = calloc(n->n, sizeof *f->mean);
    f->row_grad = calloc(rows, sizeof *f->row_grad), f->row_m = calloc(rows, sizeof *f->row_m);
    f->row_v = calloc(rows, sizeof *f->row_v), f->row_mean = calloc(rows, sizeof *f->row_mean);
    f->seen = calloc(n->s.rows, sizeof *f->seen);
    bool ok = f->order && f->turn && f->shards && f->m && f->v && f->mean && f->row_grad && f->row_m && f->row_v && f->row_mean && f->seen;
    ok = ok && make_workers(f, room(c->words / SHARDS));
    if (ok) {
        memcpy(f->mean, n->w, n->n * sizeof *f->mean);
        memcpy(f->row_mean, n->rows, rows * sizeof *f->row_mean);
        start(f);
        ok = run(f, w);
        finish(f);
        memcpy(n->w, f->mean, n->n * sizeof *f->mean);
        memcpy(n->rows, f->row_mean, rows * sizeof *f->row_mean);
    }
    drop(f);
    return ok;
}

bool train_read(const net *n, const sample *s, uint32_t count, const dose *d, uint32_t words, pass_fn each, void *to, tally *t)
{
    uint32_t *order = malloc((count + 1) * sizeof *order), shards = 0;
    shard *cuts = malloc((count + 1) * sizeof *cuts);
    const sample **some = malloc(MOST_WORDS * sizeof *some);
    pass *p = NULL;
    const bool ok = order && cuts && some && train_pass_new(&p, &n->s, room(words)) && cut(s, count, words, NULL, order, cuts, &shards);
    for (uint32_t k = 0; ok && k < shards; k++) {
        uint32_t these;
        collect(s, order, cuts[k], some, &these);
        train_pass_run(p, n, some, these, d, NULL, NULL, t);
        if (each) each(to, p, n, some, these);
    }
    train_pass_free(p);
    free(order);
    free(cuts);
    free(some);
    return ok;
}
