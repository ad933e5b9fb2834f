/* What teachers think, gathered into the sentences. */
#include "train/teach.h"

#include <stdlib.h>

#include "syntax/heads.h"
#include "train/fit.h"

enum { READ_WORDS = 1000 };

bool train_teach_room(sample *s, uint32_t count, arena *a)
{
    for (uint32_t i = 0; i < count; i++) {
        const size_t n = s[i].n;
        if (!n) continue;
        if (!s[i].has_names) s[i].soft.names = ARENA_NEW(a, float, n * NET_NAMES);
        if (s[i].has_tree) continue;
        s[i].soft.tags = ARENA_NEW(a, float, n * NET_TAGS), s[i].soft.rels = ARENA_NEW(a, float, n * NET_RELS);
        s[i].soft.heads = ARENA_NEW(a, float, n * (n + 1));
    }
    return arena_ok(a);
}

static void note(void *to, pass *p, const net *n, const sample *const *s, uint32_t count)
{
    (void)count;
    train_pass_teach(p, n, s, *(float *)to);
}

static void note_rels(void *to, pass *p, const net *n, const sample *const *s, uint32_t count)
{
    (void)count;
    train_pass_teach_rels(p, n, s, *(float *)to);
}

/* Read only the sentences that lack something. */
static bool ask(const net *n, const sample *s, uint32_t count, uint32_t teachers, bool only_trees, pass_fn each)
{
    sample *some = malloc((count + 1) * sizeof *some);
    uint32_t k = 0;
    float share = 1 / (float)teachers;
    for (uint32_t i = 0; some && i < count; i++)
        if (s[i].n && (only_trees ? s[i].soft.heads != NULL : s[i].soft.heads || s[i].soft.names)) some[k++] = s[i];
    const bool ok = some && train_read(n, some, k, &(dose){.tags = 0}, READ_WORDS, each, &share, &(tally){0});
    free(some);
    return ok;
}

bool train_teach(const net *n, sample *s, uint32_t count, uint32_t teachers) { return ask(n, s, count, teachers, false, note); }
bool train_teach_rels(const net *n, sample *s, uint32_t count, uint32_t teachers) { return ask(n, s, count, teachers, true, note_rels); }

static bool choose(sample *s, arena *a)
{
    const size_t n = s->n, side = n + 1;
    int32_t *score = ARENA_NEW(a, int32_t, n * side);
    heads_scratch h = sanudo_heads_scratch(a, s->n);
    if (!arena_ok(a)) return false;
    for (size_t k = 0; k < n * side; k++) score[k] = (int32_t)(s->soft.heads[k] * 1e6f);
    sanudo_heads_find(score, side, s->n, &h, s->head);
    return true;
}

/* A name that is known is no matter of opinion, even where the rest of its sentence is. */
static void insist(sample *s)
{
    for (uint32_t k = 0; s->soft.names && k < s->n; k++)
        for (uint32_t x = 0; s->name[k] && x < NET_NAMES; x++) s->soft.names[(size_t)k * NET_NAMES + x] = x == s->name[k];
}

bool train_teach_choose(sample *s, uint32_t count)
{
    bool ok = true;
    for (uint32_t i = 0; ok && i < count; i++) {
        arena a = {0};
        if (s[i].soft.heads) ok = choose(&s[i], &a);
        insist(&s[i]);
        sanudo_arena_free(&a);
    }
    return ok;
}
