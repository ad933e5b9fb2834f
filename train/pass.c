/* One pass over some sentences: its memory, how words stand in it, and what teachers take from it. */
#include "train/pass.h"

#include <math.h>
#include <stdlib.h>

static float *floats(size_t n)
{
    void *p = NULL;
    return posix_memalign(&p, 64, (n + 16) * sizeof(float)) == 0 ? p : NULL;
}

/* Every array of a pass: its place and its length. */
#define ARRAYS(X)                                                                                                        \
    X(x, w * s->dim) X(x_mask, w * s->dim) X(x_slope, w * s->dim) X(dx, w * s->dim) X(dgate, w * 6 * s->hidden)          \
    X(dc, w * s->hidden) X(out, w * net_out_columns(s)) X(dout, w * net_out_columns(s)) X(dep, w * s->arc)               \
    X(dep_mask, w * s->arc) X(head_mask, w * s->arc) X(q, w * s->arc) X(dq, w * s->arc) X(ddep, w * s->arc)              \
    X(pair, w * s->label) X(pair_mask, w * s->label) X(dpair, w * s->label) X(score, w * NET_RELS) X(dscore, w * NET_RELS) \
    X(qs, longest * s->arc) X(dqs, longest * s->arc) X(hs, longest * s->arc) X(hst, longest * s->arc) X(dhs, longest * s->arc) \
    X(arcs, longest * longest) X(darcs, longest * longest)
#define LAYER_ARRAYS(X) X(gate, 6) X(slope, 6) X(c, 2) X(h, 2) X(prev, 2) X(out, 2) X(mask, 2) X(dh, 2)

bool train_pass_new(pass **out, const net_shape *s, uint32_t words)
{
    pass *p = *out = calloc(1, sizeof *p);
    if (!p) return false;
    const size_t w = words, longest = MAX_STEPS + 16;
    p->s = *s;
    bool ok = (p->left_out = calloc(words, 1)) != NULL;
#define GET(name, n) ok = (p->name = floats(n)) != NULL && ok;
    ARRAYS(GET)
    for (uint32_t l = 0; l < s->layers; l++) {
#define GET_LAYER(name, times) ok = (p->layer[l].name = floats(w * times * s->hidden)) != NULL && ok;
        LAYER_ARRAYS(GET_LAYER)
    }
    return ok;
}

void train_pass_free(pass *p)
{
    if (!p) return;
    free(p->left_out);
#define DROP(name, n) free(p->name);
    ARRAYS(DROP)
    for (uint32_t l = 0; l < NET_LAYERS; l++) {
#define DROP_LAYER(name, times) free(p->layer[l].name);
        LAYER_ARRAYS(DROP_LAYER)
    }
    free(p);
}

uint32_t train_pass_row(const pass *p, uint32_t i, uint32_t k) { return p->at[k] + i; }
const float *train_pass_vectors(const pass *p) { return p->dx; }
uint32_t train_pass_left_out(const pass *p, uint32_t row) { return p->left_out[row]; }

static void lay_out(pass *p, const sample *const *s, uint32_t count)
{
    p->count = count, p->words = 0, p->steps = count ? s[0]->n : 0;
    for (uint32_t i = 0; i < count; i++) p->len[i] = s[i]->n;
    uint32_t going = count;
    for (uint32_t t = 0; t < p->steps; t++) {
        while (going && s[going - 1]->n <= t) going--;
        p->at[t] = p->words, p->width[t] = going;
        p->words += going;
    }
    p->at[p->steps] = p->words, p->width[p->steps] = 0;
}

void train_pass_run(pass *p, const net *n, const sample *const *s, uint32_t count, const dose *d, float *grad, rng *noise, tally *t)
{
    lay_out(p, s, count);
    train_layers_run(p, n, s, d, noise);
    train_judge(p, n, s, d, grad, noise, t);
    if (grad) train_layers_learn(p, n, grad);
}

static void add_share(float *to, const float *prob, uint32_t n, float share)
{
    for (uint32_t i = 0; i < n; i++) to[i] += prob[i] * share;
}

void train_pass_teach(pass *p, const net *n, const sample *const *s, float share)
{
    const uint32_t columns = net_out_columns(&n->s);
    float prob[MAX_STEPS + 16];
    for (uint32_t i = 0; i < p->count; i++) {
        const uint32_t len = s[i]->n, ld = padded(len + 1);
        train_score_arcs(p, n, i, ld);
        for (uint32_t k = 0; k < len; k++) {
            const float *out = p->out + (size_t)train_pass_row(p, i, k) * columns;
            train_soften(out + net_names_at(), NET_NAMES, NET_NAMES, prob);
            if (s[i]->soft.names) add_share(s[i]->soft.names + (size_t)k * NET_NAMES, prob, NET_NAMES, share);
            if (!s[i]->soft.heads) continue;
            train_soften(out, NET_TAGS, NET_TAGS, prob);
            add_share(s[i]->soft.tags + (size_t)k * NET_TAGS, prob, NET_TAGS, share);
            train_soften(p->arcs + (size_t)k * ld, len + 1, k, prob);
            add_share(s[i]->soft.heads + (size_t)k * (len + 1), prob, len + 1, share);
        }
    }
}

void train_pass_teach_rels(pass *p, const net *n, const sample *const *s, float share)
{
    uint32_t *head = malloc((p->words + 1) * sizeof *head);
    float prob[NET_RELS];
    for (uint32_t i = 0; head && i < p->count; i++)
        for (uint32_t k = 0; k < s[i]->n; k++)
            head[train_pass_row(p, i, k)] = s[i]->head[k] < s[i]->n ? train_pass_row(p, i, s[i]->head[k]) : UINT32_MAX;
    if (head) train_score_rels(p, n, head);
    for (uint32_t i = 0; head && i < p->count; i++)
        for (uint32_t k = 0; s[i]->soft.rels && k < s[i]->n; k++) {
            train_soften(p->score + (size_t)train_pass_row(p, i, k) * NET_RELS, NET_RELS, NET_RELS, prob);
            add_share(s[i]->soft.rels + (size_t)k * NET_RELS, prob, NET_RELS, share);
        }
    free(head);
}

static float most_of(float most, const float *x, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (fabsf(x[i]) > most) most = fabsf(x[i]);
    return most;
}

static uint32_t best_of(const float *score, uint32_t n, uint32_t skip)
{
    uint32_t best = skip == 0 ? 1 : 0;
    for (uint32_t i = best + 1; i < n; i++)
        if (i != skip && score[i] > score[best]) best = i;
    return best;
}

/* Score every relation under the head that the network itself prefers, as when it reads. */
static void score_preferred(pass *p, const net *n, const sample *const *s)
{
    uint32_t *head = malloc((p->words + 1) * sizeof *head);
    for (uint32_t i = 0; head && i < p->count; i++) {
        const uint32_t len = s[i]->n, ld = padded(len + 1);
        const bool has_heads = s[i]->has_tree || s[i]->soft.heads;
        if (has_heads) train_score_arcs(p, n, i, ld);
        for (uint32_t k = 0; k < len; k++) {
            const uint32_t best = has_heads ? best_of(p->arcs + (size_t)k * ld, len + 1, k) : len;
            head[train_pass_row(p, i, k)] = best < len ? train_pass_row(p, i, best) : UINT32_MAX;
        }
    }
    if (head) train_score_rels(p, n, head);
    free(head);
}

reach train_pass_reach(pass *p, const net *n, const sample *const *s)
{
    const uint32_t arc = p->s.arc, columns = net_out_columns(&p->s);
    score_preferred(p, n, s);
    reach r = {.dep = most_of(0, p->dep, (size_t)p->words * arc), .query = most_of(0, p->q, (size_t)p->words * arc),
               .pair = most_of(0, p->pair, (size_t)p->words * p->s.label)};
    for (uint32_t w = 0; w < p->words; w++) r.head = most_of(r.head, p->out + (size_t)w * columns + net_head_at(&p->s), arc);
    return r;
}
