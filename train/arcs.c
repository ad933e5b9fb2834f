/*
** Trains moves and relations: averaged perceptron with a dynamic oracle
** (Goldberg and Nivre 2013), which says in any state, right or wrong, which
** moves lose no further gold arc; so the parser can be led through its own errors.
*/
#include <stdlib.h>

#include "doc/ud.h"
#include "train/train.h"

typedef struct lesson {
    weights moves, rels;
    const tagger *t;
    enum arc_pass pass;
    arc_state s;
    arc_input in, back;
    uint32_t head[TRAIN_WORDS]; /* gold, in the direction of the pass */
    uint8_t rel[TRAIN_WORDS];
    const uint8_t *allowed;
    arena mem;
    rng r;
    bool explore;             /* follow own moves, also wrong ones */
    uint64_t wrong, moved;    /* of the present epoch */
} lesson;

/* Gold arcs that each move would lose.  Heads: n is the root. */
static void count_losses(const arc_state *s, const uint32_t *head, uint32_t loss[N_ARC_MOVES])
{
    const uint32_t next = s->next, n = s->n;
    loss[0] = loss[1] = loss[2] = 0;
    if (s->depth > 0) {
        const uint32_t top = arc_top(s, 0), below = arc_top(s, 1);
        uint32_t deps = 0;
        for (uint32_t i = next; i < n; i++) deps += head[i] == top;
        loss[ARC_LEFT] = deps + (s->depth > 1 && head[top] == below) + (head[top] > next);
        loss[ARC_RIGHT] = deps + (head[top] >= next);
    }
    for (uint32_t k = 0; next < n && k < s->depth; k++)
        loss[ARC_SHIFT] += (uint32_t)(head[arc_top(s, k)] == next) + (k > 0 && head[next] == arc_top(s, k));
}

/* The best-scored of the moves in `set`. */
static int best_move(const int32_t *score, unsigned set)
{
    int best = -1;
    for (int m = 0; m < N_ARC_MOVES; m++)
        if ((set >> m & 1u) && (best < 0 || score[m] > score[best])) best = m;
    return best;
}

static unsigned harmless(const uint32_t *loss, unsigned legal)
{
    uint32_t least = UINT32_MAX;
    unsigned set = 0;
    for (int m = 0; m < N_ARC_MOVES; m++)
        if ((legal >> m & 1u) && loss[m] < least) least = loss[m];
    for (int m = 0; m < N_ARC_MOVES; m++)
        if ((legal >> m & 1u) && loss[m] == least) set |= 1u << m;
    return set;
}

static bool follow_own(lesson *l) { return l->explore && rng_next(&l->r) % 10 != 0; }

static enum arc_move learn_move(lesson *l, const arc_input *in, const uint32_t *head)
{
    const unsigned legal = sanudo_arc_legal(&l->s);
    features f;
    int32_t score[TABLE_NARROW] = {0};
    uint32_t loss[N_ARC_MOVES];
    if ((legal & (legal - 1)) == 0) return (enum arc_move)best_move(score, legal);
    sanudo_arc_features(in, &l->s, &f);
    train_weights_moves(&l->moves, &f, score);
    count_losses(&l->s, head, loss);
    const unsigned good = harmless(loss, legal);
    const int best = best_move(score, legal), right = best_move(score, good);
    l->moves.step++;
    l->moved++;
    if (good >> best & 1u) return (enum arc_move)best;
    l->wrong++;
    train_weights_update(&l->moves, &f, (uint32_t)right, (uint32_t)best);
    return (enum arc_move)(follow_own(l) ? best : right);
}

/* Relations are learnt on arcs that are right; on wrong ones they are only chosen. */
static uint8_t learn_rel(lesson *l, const arc_input *in, uint32_t head, uint8_t gold)
{
    features f;
    int32_t score[TABLE_WIDE];
    uint8_t rels[TABLE_WIDE];
    const uint32_t dep = arc_top(&l->s, 0);
    if (head == in->n) return REL_ROOT;
    const uint32_t n = sanudo_parse_allowed(l->allowed + allowed_at(in->tag[head], in->tag[dep], head > dep), rels);
    if (n == 1) return rels[0];
    sanudo_arc_label_features(in, &l->s, head, &f);
    train_weights_some(&l->rels, &f, rels, n, score);
    uint32_t best = 0, right = n;
    for (uint32_t k = 0; k < n; k++) {
        if (score[k] > score[best]) best = k;
        if (rels[k] == gold) right = k;
    }
    if (right < n) {
        l->rels.step++;
        if (best != right) train_weights_update_turned(&l->rels, &f, gold, rels[best]);
    }
    return rels[best];
}

/* The sentence as the pass sees it, and its gold tree. */
static const arc_input *load(lesson *l, const sentence *s)
{
    const uint32_t n = s->n;
    const bool back = l->pass == PASS_BACK;
    arc_input *in = &l->in;
    in->n = n;
    for (uint32_t i = 0; i < n; i++) {
        const uint32_t k = back ? n - 1 - i : i;
        in->form[i] = s->word[i].form;
        in->tag[i] = (uint8_t)(s->tag[i] + 1);
        in->upos[i] = (uint8_t)(l->t->upos[s->tag[i]] + 1);
        l->head[k] = back ? arc_mirror(n, s->head[i]) : s->head[i];
        l->rel[k] = s->rel[i];
    }
    sanudo_arc_frame(in);
    if (back) {
        sanudo_parse_turn(in, &l->back);
        return &l->back;
    }
    memcpy(in->guide, s->guide, n * sizeof *in->guide);
    memcpy(in->guide_rel, s->guide_rel, n);
    sanudo_arc_guide(in);
    return in;
}

static void learn_sentence(lesson *l, const sentence *s)
{
    const arc_input *in = load(l, s);
    sanudo_arc_start(&l->s, in->n);
    while (!arc_done(&l->s)) {
        const enum arc_move m = learn_move(l, in, l->head);
        uint8_t rel = 0;
        if (m != ARC_SHIFT) {
            const uint32_t dep = arc_top(&l->s, 0), head = arc_head(&l->s, m);
            rel = learn_rel(l, in, head, l->head[dep] == head ? l->rel[dep] : 0);
        }
        sanudo_arc_apply(&l->s, m, rel);
    }
}

static void learn(lesson *l, const corpus *c, fold out, uint32_t *order, const options *o, const progress *log)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->n; i++)
        if (!fold_has(out, i)) order[n++] = i;
    for (uint32_t e = 0; e < o->rounds * o->arc_epochs; e++) {
        l->explore = e % o->arc_epochs > 0;
        l->wrong = l->moved = 0;
        rng_shuffle(&l->r, order, n);
        for (uint32_t i = 0; i < n; i++) learn_sentence(l, &c->s[order[i]]);
        progress_report(log, "wrong moves", l->moved ? (double)l->wrong / (double)l->moved : 0);
        if ((e + 1) % o->arc_epochs) continue;
        train_weights_keep(&l->moves);
        train_weights_keep(&l->rels);
    }
}

static arc_input make_input(arena *a)
{
    enum { ROWS = TRAIN_WORDS + 2 };
    return (arc_input){.form = ARENA_NEW(a, uint32_t, ROWS), .tag = ARENA_NEW(a, uint8_t, ROWS), .upos = ARENA_NEW(a, uint8_t, ROWS),
                       .guide = ARENA_NEW(a, uint32_t, ROWS), .guide_last = ARENA_NEW(a, uint32_t, ROWS),
                       .guide_rel = ARENA_NEW(a, uint8_t, ROWS)};
}

static lesson *open_lesson(const tagger *t, enum arc_pass pass)
{
    lesson *l = calloc(1, sizeof *l);
    if (!l) return NULL;
    l->t = t, l->pass = pass;
    l->in = make_input(&l->mem), l->back = make_input(&l->mem);
    l->s = (arc_state){.stack = ARENA_NEW(&l->mem, uint32_t, TRAIN_WORDS + 1 + ARC_BELOW),
                       .node = ARENA_NEW(&l->mem, arc_node, TRAIN_WORDS + 2)};
    return l;
}

static void close_lesson(lesson *l)
{
    if (!l) return;
    train_weights_free(&l->moves);
    train_weights_free(&l->rels);
    sanudo_arena_free(&l->mem);
    free(l);
}

bool train_arcs(const corpus *c, fold out, enum arc_pass pass, const tagger *t, const options *o, arena *a, arc_tables *made, const progress *log)
{
    const uint32_t smaller = pass == PASS_BACK; /* its tables are half as large: it is but a guide */
    lesson *l = open_lesson(t, pass);
    uint32_t *order = calloc(c->n + 1, sizeof *order);
    const bool ready = l && order && arena_ok(&l->mem) && (made->allowed = train_allowed(c, pass, t, a));
    bool ok = ready && train_weights_new(&l->moves, o->move_bits - smaller, TABLE_NARROW) &&
              train_weights_new(&l->rels, o->rel_bits - smaller, TABLE_WIDE);
    if (ok) {
        l->allowed = made->allowed;
        l->r = (rng){.state = o->seed + 1 + out.from};
        learn(l, c, out, order, o, log);
        ok = train_table(&l->moves, a, &made->moves) && train_table(&l->rels, a, &made->rels);
    }
    close_lesson(l);
    free(order);
    return ok;
}

double train_guide(const corpus *c, fold these, const tagger *t, const arc_tables *back)
{
    lesson *l = open_lesson(t, PASS_BACK);
    uint32_t right = 0, all = 0;
    for (uint32_t i = these.from; l && arena_ok(&l->mem) && i < these.to; i++) {
        const sentence *s = &c->s[i];
        sanudo_parse_sentence(back, load(l, s), &l->s);
        sanudo_parse_guide(&l->in, &l->s);
        memcpy(s->guide, l->in.guide, s->n * sizeof *s->guide);
        memcpy(s->guide_rel, l->in.guide_rel, s->n);
        for (uint32_t k = 0; k < s->n; k++) right += s->guide[k] == s->head[k];
        all += s->n;
    }
    close_lesson(l);
    return all ? (double)right / all : 0;
}
