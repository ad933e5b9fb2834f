/* The best tree over scored arcs. */
#include "syntax/heads.h"

heads_scratch sanudo_heads_scratch(arena *a, uint32_t n)
{
    const size_t side = (size_t)n + 1;
    return (heads_scratch){.weight = ARENA_RAW(a, int64_t, side * side), .dep = ARENA_RAW(a, uint32_t, side * side),
                           .head = ARENA_RAW(a, uint32_t, side * side), .work = ARENA_RAW(a, uint32_t, HEADS_WORK * side)};
}

/* A root's arc costs more than all others can bring: so there is only one. */
static const int64_t ROOT_COST = (int64_t)1 << 44;

static uint32_t best_head(const int32_t *score, uint32_t n, uint32_t dep)
{
    uint32_t best = dep == 0 ? 1 : 0;
    for (uint32_t h = best + 1; h <= n; h++)
        if (h != dep && score[h] > score[best]) best = h;
    return best;
}

bool sanudo_heads_are_tree(const uint32_t *head, uint32_t n, uint32_t *seen)
{
    uint32_t roots = 0;
    for (uint32_t i = 0; i < n; i++) seen[i] = 0;
    for (uint32_t i = 0; i < n; i++) {
        roots += head[i] == n;
        uint32_t at = i;
        while (at < n && !seen[at]) {
            seen[at] = i + 1;
            at = head[at];
        }
        if (at < n && seen[at] == i + 1) return false;
    }
    return roots == 1;
}

/* An arc of the sentence: a word and its head. */
typedef struct arc {
    uint32_t dep, head;
} arc;

/*
** Words and the groups that cycles were drawn together to have numbers, a group's above those of its members.  A group
** takes over the rows and columns (its place) of one of them.
*/
typedef struct forest {
    heads_scratch *s;
    uint32_t n, side;           /* words; columns of the matrices */
    uint32_t *owner;            /* of each place: the number that holds it, or NONE */
    uint32_t *place, *up;       /* of each number: its place, and the group that it went into */
    uint32_t *in_dep, *in_head; /* of each number: the arc that enters it */
    uint32_t made;              /* numbers so far */
} forest;
static const uint32_t NONE = UINT32_MAX;

static size_t cell(const forest *f, uint32_t to, uint32_t from) { return (size_t)to * f->side + from; }

/* The place from which the best arc enters `place`. */
static uint32_t best_entry(const forest *f, uint32_t place)
{
    uint32_t best = NONE;
    for (uint32_t x = 0; x < f->side; x++)
        if (x != place && f->owner[x] != NONE && (best == NONE || f->s->weight[cell(f, place, x)] > f->s->weight[cell(f, place, best)])) best = x;
    return best;
}

static void copy_cell(const forest *f, size_t to, size_t from)
{
    f->s->weight[to] = f->s->weight[from], f->s->dep[to] = f->s->dep[from], f->s->head[to] = f->s->head[from];
}

/* Draw the cycle of `path` from position `from` on together, into the place of its first member. */
static void contract(forest *f, uint32_t *path, uint32_t from, uint32_t to, const uint32_t *entry)
{
    const uint32_t kept = path[from];
    for (uint32_t k = from; k < to; k++) {
        const int64_t own = f->s->weight[cell(f, path[k], entry[k])];
        for (uint32_t x = 0; x < f->side; x++)
            if (f->owner[x] != NONE) f->s->weight[cell(f, path[k], x)] -= own;
        f->up[f->owner[path[k]]] = f->made;
    }
    for (uint32_t k = from + 1; k < to; k++) {
        f->owner[path[k]] = NONE;
        for (uint32_t x = 0; x < f->side; x++) {
            if (f->owner[x] == NONE || x == kept) continue;
            if (f->s->weight[cell(f, path[k], x)] > f->s->weight[cell(f, kept, x)]) copy_cell(f, cell(f, kept, x), cell(f, path[k], x));
            if (x == f->n) continue; /* nothing enters the root */
            if (f->s->weight[cell(f, x, path[k])] > f->s->weight[cell(f, x, kept)]) copy_cell(f, cell(f, x, kept), cell(f, x, path[k]));
        }
    }
    f->owner[kept] = f->made;
    f->place[f->made] = kept;
    f->up[f->made++] = NONE;
}

/* Follow the best arcs backwards from each place until they come to what is settled, drawing cycles together on the way. */
static void settle(forest *f, uint32_t *path, uint32_t *entry, uint32_t *state)
{
    enum { FREE, WALKED, SETTLED };
    for (uint32_t i = 0; i < f->n; i++) state[i] = FREE;
    state[f->n] = SETTLED;
    for (uint32_t start = 0; start < f->n; start++) {
        uint32_t len = 0, at = start;
        if (f->owner[start] == NONE || state[start] == SETTLED) continue;
        while (state[at] != SETTLED) {
            if (state[at] == WALKED) {
                uint32_t from = len;
                while (path[--from] != at) {}
                contract(f, path, from, len, entry);
                len = from;
            }
            state[at] = WALKED;
            const uint32_t x = best_entry(f, at), number = f->owner[at];
            f->in_dep[number] = f->s->dep[cell(f, at, x)], f->in_head[number] = f->s->head[cell(f, at, x)];
            path[len] = at, entry[len++] = x;
            at = x;
        }
        for (uint32_t k = 0; k < len; k++) state[path[k]] = SETTLED;
    }
}

/* Undo the groups, the last made first: the arc that enters a group enters one member, the others keep their own. */
static void expand(forest *f, uint32_t *head)
{
    for (uint32_t g = f->made; g-- > f->n;) {
        uint32_t member = f->in_dep[g];
        while (f->up[member] != g) member = f->up[member];
        f->in_dep[member] = f->in_dep[g], f->in_head[member] = f->in_head[g];
    }
    for (uint32_t i = 0; i < f->n; i++) head[i] = f->in_head[i];
}

static void span(const int32_t *score, size_t ld, uint32_t n, heads_scratch *s, uint32_t *head)
{
    uint32_t *w = s->work;
    forest f = {.s = s, .n = n, .side = n + 1, .owner = w, .place = w + (n + 1), .up = w + 3 * n + 1, .in_dep = w + 5 * n + 1,
                .in_head = w + 7 * n + 1, .made = n};
    uint32_t *path = w + 9 * n + 1, *entry = path + n + 1, *state = entry + n + 1;
    for (uint32_t d = 0; d <= n; d++) {
        f.owner[d] = d;
        if (d == n) break;
        f.place[d] = d, f.up[d] = NONE;
        for (uint32_t h = 0; h <= n; h++) {
            const size_t at = cell(&f, d, h);
            s->weight[at] = score[d * ld + h] - (h == n ? ROOT_COST : 0), s->dep[at] = d, s->head[at] = h;
        }
    }
    settle(&f, path, entry, state);
    expand(&f, head);
}

void sanudo_heads_find(const int32_t *score, size_t ld, uint32_t n, heads_scratch *s, uint32_t *head)
{
    for (uint32_t d = 0; d < n; d++) head[d] = best_head(score + d * ld, n, d);
    if (!sanudo_heads_are_tree(head, n, s->work)) span(score, ld, n, s, head);
}
