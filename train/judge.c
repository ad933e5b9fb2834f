/*
** What is asked of the last layer, its losses, and their gradients.  Arcs are scored by biaffine attention (Dozat and
** Manning 2017), relations by a layer over the chosen arc.
*/
#include <math.h>
#include <stdlib.h>

#include "train/pass.h"

static inline float above_zero(float x) { return x > 0 ? x : 0; }

static void run_out(pass *p, const net *n, const dose *d, rng *noise)
{
    const uint32_t columns = net_out_columns(&n->s), arc = n->s.arc;
    fill_rows(p->out, p->words, n->w + n->out_bias.at, columns);
    product(p->layer[n->s.layers - 1].out, 2 * n->s.hidden, p->words, n->w + n->out.at, 2 * n->s.hidden, columns, p->out, columns);
    train_make_mask(p->dep_mask, (size_t)p->words * arc, d->drop_arc, noise);
    train_make_mask(p->head_mask, (size_t)p->words * arc, d->drop_arc, noise);
    train_make_mask(p->pair_mask, (size_t)p->words * n->s.label, d->drop_arc, noise);
    for (uint32_t r = 0; r < p->words; r++)
        for (uint32_t j = 0; j < arc; j++) {
            const size_t at = (size_t)r * arc + j;
            p->dep[at] = above_zero(p->out[(size_t)r * columns + net_dep_at() + j]) * p->dep_mask[at];
            p->out[(size_t)r * columns + net_head_at(&n->s) + j] = above_zero(p->out[(size_t)r * columns + net_head_at(&n->s) + j]) * p->head_mask[at];
        }
    fill_rows(p->q, p->words, n->w + n->query_bias.at, arc);
    product(p->dep, arc, p->words, n->w + n->query.at, arc, arc, p->q, arc);
}

/* e to the x for x <= 0, the same bits everywhere. */
static float power(float x)
{
    if (x < -80) return 0;
    const float k = floorf(x * 1.44269504f + 0.5f), r = (x - k * 0.693359375f) + k * 2.12194440e-4f;
    float y = 1.9875691500e-4f;
    static const float MORE[] = {1.3981999507e-3f, 8.3334519073e-3f, 4.1665795894e-2f, 1.6666665459e-1f, 5.0000001201e-1f};
    for (int i = 0; i < 5; i++) y = y * r + MORE[i];
    const uint32_t bits = (uint32_t)((int32_t)k + 127) << 23; /* 2 to the k */
    float two;
    memcpy(&two, &bits, sizeof two);
    return (y * r * r + r + 1) * two;
}

void train_soften(const float *score, uint32_t n, uint32_t skip, float *prob)
{
    float top = -1e30f, sum = 0;
    for (uint32_t i = 0; i < n; i++)
        if (i != skip && score[i] > top) top = score[i];
    for (uint32_t i = 0; i < n; i++) sum += prob[i] = i == skip ? 0 : power(score[i] - top);
    for (uint32_t i = 0; i < n; i++) prob[i] /= sum;
}

/* Probabilities become the gradient of the loss against one right answer or an opinion; returns the loss. */
static double to_gradient(float *prob, uint32_t n, uint32_t right, const float *soft, float weight)
{
    double loss = 0;
    for (uint32_t i = 0; i < n; i++) {
        const float want = soft ? soft[i] : i == right ? 1 : 0;
        if (want > 0) loss -= (double)want * log((double)prob[i] + 1e-30);
        prob[i] = (prob[i] - want) * weight;
    }
    return loss;
}

static void judge_tags(pass *p, const sample *const *s, const dose *d, uint32_t columns, tally *t)
{
    for (uint32_t i = 0; i < p->count; i++)
        for (uint32_t k = 0; k < s[i]->n; k++) {
            const size_t at = (size_t)train_pass_row(p, i, k) * columns;
            const float *tags = p->out + at, *names = p->out + at + net_names_at();
            const float *soft_tags = s[i]->soft.tags ? s[i]->soft.tags + (size_t)k * NET_TAGS : NULL;
            const float *soft_names = s[i]->soft.names ? s[i]->soft.names + (size_t)k * NET_NAMES : NULL;
            t->words++;
            if (s[i]->has_tree || soft_tags) {
                train_soften(tags, NET_TAGS, NET_TAGS, p->dout + at);
                t->tags += to_gradient(p->dout + at, NET_TAGS, s[i]->tag[k], soft_tags, d->tags);
            }
            if (s[i]->has_names || soft_names) {
                train_soften(names, NET_NAMES, NET_NAMES, p->dout + at + net_names_at());
                t->names += to_gradient(p->dout + at + net_names_at(), NET_NAMES, s[i]->name[k], soft_names, d->names);
            }
        }
}

/* Gather a sentence's queries, its heads with the root behind them, and these turned. */
static void gather(pass *p, const net *n, uint32_t i, uint32_t ld)
{
    const uint32_t len = p->len[i], arc = n->s.arc, columns = net_out_columns(&n->s);
    for (uint32_t k = 0; k <= len; k++) {
        const size_t row = k < len ? train_pass_row(p, i, k) : 0;
        const float *head = k < len ? p->out + row * columns + net_head_at(&n->s) : n->w + n->root.at;
        if (k < len) memcpy(p->qs + (size_t)k * arc, p->q + row * arc, arc * sizeof *p->qs);
        for (uint32_t j = 0; j < arc; j++) p->hst[(size_t)j * ld + k] = p->hs[(size_t)k * arc + j] = above_zero(head[j]);
    }
    for (uint32_t k = len + 1; k < ld; k++)
        for (uint32_t j = 0; j < arc; j++) p->hst[(size_t)j * ld + k] = 0;
}

/* The root's column stands behind those of the words. */
void train_score_arcs(pass *p, const net *n, uint32_t i, uint32_t ld)
{
    const uint32_t len = p->len[i], arc = n->s.arc;
    const float scale = 1 / sqrtf((float)arc);
    gather(p, n, i, ld);
    memset(p->arcs, 0, (size_t)len * ld * sizeof *p->arcs);
    product(p->qs, arc, len, p->hst, arc, ld, p->arcs, ld);
    for (size_t k = 0; k < (size_t)len * ld; k++) p->arcs[k] *= scale;
}

static void learn_arcs(pass *p, const net *n, uint32_t i, uint32_t ld, float *grad)
{
    const uint32_t len = p->len[i], arc = n->s.arc, columns = net_out_columns(&n->s);
    memset(p->dqs, 0, (size_t)len * arc * sizeof *p->dqs);
    memset(p->dhs, 0, (size_t)(len + 1) * arc * sizeof *p->dhs);
    train_gemm((gemm){.m = len, .n = arc, .k = len + 1, .a = p->darcs, .rs = ld, .cs = 1, .b = p->hs, .ldb = arc, .c = p->dqs, .ldc = arc});
    train_gemm((gemm){.m = len + 1, .n = arc, .k = len, .a = p->darcs, .rs = 1, .cs = ld, .b = p->qs, .ldb = arc, .c = p->dhs, .ldc = arc});
    for (uint32_t k = 0; k < len; k++) {
        const size_t row = train_pass_row(p, i, k);
        memcpy(p->dq + row * arc, p->dqs + (size_t)k * arc, arc * sizeof *p->dq);
        memcpy(p->dout + row * columns + net_head_at(&n->s), p->dhs + (size_t)k * arc, arc * sizeof *p->dq);
    }
    for (uint32_t j = 0; j < arc; j++)
        if (n->w[n->root.at + j] > 0) grad[n->root.at + j] += p->dhs[(size_t)len * arc + j];
}

/* The arcs of one sentence. */
static void judge_arcs(pass *p, const net *n, const sample *const *s, uint32_t i, const dose *d, float *grad, tally *t)
{
    const uint32_t len = p->len[i], ld = padded(len + 1);
    const float scale = 1 / sqrtf((float)n->s.arc);
    train_score_arcs(p, n, i, ld);
    memset(p->darcs, 0, (size_t)len * ld * sizeof *p->darcs);
    for (uint32_t k = 0; k < len; k++) {
        const float *soft = s[i]->soft.heads ? s[i]->soft.heads + (size_t)k * (len + 1) : NULL;
        train_soften(p->arcs + (size_t)k * ld, len + 1, k, p->darcs + (size_t)k * ld);
        t->heads += to_gradient(p->darcs + (size_t)k * ld, len + 1, s[i]->head[k], soft, d->heads * scale);
    }
    if (grad) learn_arcs(p, n, i, ld, grad);
}

void train_score_rels(pass *p, const net *n, const uint32_t *head)
{
    const uint32_t columns = net_out_columns(&n->s), label = n->s.label;
    for (uint32_t r = 0; r < p->words; r++) {
        const float *a = p->out + (size_t)r * columns + net_label_dep_at(&n->s);
        const float *b = p->out + (size_t)(head[r] < p->words ? head[r] : r) * columns + net_label_head_at(&n->s);
        for (uint32_t j = 0; j < label; j++) p->pair[(size_t)r * label + j] = above_zero(a[j] + b[j]) * p->pair_mask[(size_t)r * label + j];
    }
    fill_rows(p->score, p->words, n->w + n->rel_bias.at, NET_RELS);
    product(p->pair, label, p->words, n->w + n->rel.at, label, NET_RELS, p->score, NET_RELS);
}

static void learn_rels(pass *p, const net *n, const uint32_t *head, float *grad)
{
    const uint32_t columns = net_out_columns(&n->s), label = n->s.label;
    product_turned(p->pair, label, label, p->dscore, NET_RELS, p->words, NET_RELS, grad + n->rel.at);
    add_columns(p->dscore, NET_RELS, p->words, NET_RELS, grad + n->rel_bias.at);
    memset(p->dpair, 0, (size_t)p->words * label * sizeof *p->dpair);
    product(p->dscore, NET_RELS, p->words, n->turned + n->rel.at, NET_RELS, label, p->dpair, label);
    for (uint32_t r = 0; r < p->words; r++) {
        if (head[r] >= p->words) continue;
        float *a = p->dout + (size_t)r * columns + net_label_dep_at(&n->s), *b = p->dout + (size_t)head[r] * columns + net_label_head_at(&n->s);
        for (uint32_t j = 0; j < label; j++) {
            const size_t at = (size_t)r * label + j;
            const float g = p->pair[at] > 0 ? p->dpair[at] * p->pair_mask[at] : 0;
            a[j] += g, b[j] += g;
        }
    }
}

static void judge_rels(pass *p, const net *n, const sample *const *s, const dose *d, float *grad, uint32_t *head, tally *t)
{
    train_score_rels(p, n, head);
    memset(p->dscore, 0, (size_t)p->words * NET_RELS * sizeof *p->dscore);
    for (uint32_t i = 0; i < p->count; i++)
        for (uint32_t k = 0; k < s[i]->n; k++) {
            const size_t row = train_pass_row(p, i, k);
            const float *soft = s[i]->soft.rels ? s[i]->soft.rels + (size_t)k * NET_RELS : NULL;
            if (head[row] >= p->words) continue;
            train_soften(p->score + row * NET_RELS, NET_RELS, NET_RELS, p->dscore + row * NET_RELS);
            t->rels += to_gradient(p->dscore + row * NET_RELS, NET_RELS, s[i]->rel[k], soft, d->rels);
        }
    if (grad) learn_rels(p, n, head, grad);
}

static void judge_trees(pass *p, const net *n, const sample *const *s, const dose *d, float *grad, tally *t)
{
    uint32_t *head = malloc((p->words + 1) * sizeof *head);
    memset(p->dq, 0, (size_t)p->words * n->s.arc * sizeof *p->dq);
    for (uint32_t i = 0; head && i < p->count; i++) {
        const bool learnt = s[i]->has_tree || s[i]->soft.heads;
        if (learnt) judge_arcs(p, n, s, i, d, grad, t);
        for (uint32_t k = 0; k < s[i]->n; k++)
            head[train_pass_row(p, i, k)] = learnt && s[i]->head[k] < s[i]->n ? train_pass_row(p, i, s[i]->head[k]) : UINT32_MAX;
    }
    if (head) judge_rels(p, n, s, d, grad, head, t);
    free(head);
}

/* From the columns of `out` back to the last layer. */
static void learn_out(pass *p, const net *n, float *grad)
{
    const uint32_t columns = net_out_columns(&n->s), arc = n->s.arc, two = 2 * n->s.hidden;
    struct layer *y = &p->layer[n->s.layers - 1];
    product_turned(p->dep, arc, arc, p->dq, arc, p->words, arc, grad + n->query.at);
    add_columns(p->dq, arc, p->words, arc, grad + n->query_bias.at);
    memset(p->ddep, 0, (size_t)p->words * arc * sizeof *p->ddep);
    product(p->dq, arc, p->words, n->turned + n->query.at, arc, arc, p->ddep, arc);
    for (uint32_t r = 0; r < p->words; r++)
        for (uint32_t j = 0; j < arc; j++) {
            const size_t at = (size_t)r * arc + j, row = (size_t)r * columns;
            p->dout[row + net_dep_at() + j] = p->dep[at] > 0 ? p->ddep[at] * p->dep_mask[at] : 0;
            if (!(p->out[row + net_head_at(&n->s) + j] > 0)) p->dout[row + net_head_at(&n->s) + j] = 0;
            else p->dout[row + net_head_at(&n->s) + j] *= p->head_mask[at];
        }
    product_turned(y->out, two, two, p->dout, columns, p->words, columns, grad + n->out.at);
    add_columns(p->dout, columns, p->words, columns, grad + n->out_bias.at);
    memset(y->dh, 0, (size_t)p->words * two * sizeof *y->dh);
    product(p->dout, columns, p->words, n->turned + n->out.at, columns, two, y->dh, two);
    for (size_t i = 0; i < (size_t)p->words * two; i++) y->dh[i] *= y->mask[i];
}

void train_judge(pass *p, const net *n, const sample *const *s, const dose *d, float *grad, rng *noise, tally *t)
{
    const uint32_t columns = net_out_columns(&n->s);
    run_out(p, n, d, noise);
    memset(p->dout, 0, (size_t)p->words * columns * sizeof *p->dout);
    judge_tags(p, s, d, columns, t);
    judge_trees(p, n, s, d, grad, t);
    if (grad) learn_out(p, n, grad);
}
