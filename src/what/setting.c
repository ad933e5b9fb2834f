#include "what/setting.h"

#include "base/err.h"

enum { MAX_STATES = 64 };

/* How often each actor is mentioned. */
static uint32_t *count_mentions(sanudo_doc *d)
{
    uint32_t *n = ARENA_NEW(&d->tmp, uint32_t, d->n_actors + 1);
    for (uint32_t m = 0; n && m < d->n_mentions; m++)
        for (uint32_t i = d->men_voice[m].first; i < d->men_voice[m].first + d->men_voice[m].n; i++) n[d->voice_pool[i]]++;
    return n;
}

/* Codes with the number of mentions that carry them, the commonest two found. */
typedef struct census {
    country code[MAX_STATES];
    uint32_t n[MAX_STATES], used;
} census;

static census count_codes(const sanudo_doc *d, const uint32_t *mentions)
{
    census c = {.used = 0};
    for (uint32_t a = 0; a < d->n_actors; a++) {
        uint32_t i = 0;
        while (i < c.used && c.code[i] != d->act_code[a]) i++;
        if (!d->act_code[a] || i == MAX_STATES) continue;
        if (i == c.used) c.code[c.used++] = d->act_code[a];
        c.n[i] += mentions[a];
    }
    return c;
}

/* The commonest code but `other`; the first to come wins a tie. */
static uint32_t commonest(const census *c, uint32_t other)
{
    uint32_t best = SANUDO_NONE;
    for (uint32_t i = 0; i < c->used; i++)
        if (i != other && (best == SANUDO_NONE || c->n[i] > c->n[best])) best = i;
    return best;
}

/* A state stands for itself before its bodies do, and these before its persons; among equals the oftener mentioned. */
static uint64_t weight(const sanudo_doc *d, uint32_t actor, const uint32_t *mentions)
{
    const uint8_t kind = d->act_kind[actor];
    const uint64_t rank = kind == ACTOR_STATE ? 2 : kind == ACTOR_ORGANIZATION || kind == ACTOR_GROUP ? 1 : 0;
    return rank << 32 | mentions[actor];
}

static void keep_best(const sanudo_doc *d, uint32_t actor, const uint32_t *mentions, uint32_t *best)
{
    if (*best == SANUDO_NONE || weight(d, actor, mentions) > weight(d, *best, mentions)) *best = actor;
}

/* True for an actor with one of these sectors. */
static bool is_of(const sanudo_doc *d, uint32_t actor, const char sectors[][4], uint32_t n)
{
    sector_set set = 0;
    for (uint32_t i = 0; i < n; i++) set |= sanudo_sector_of(sectors[i], 3);
    return (d->act_sectors[actor] & set) != 0;
}

/* The state, its government or its forces. */
static bool rules(const sanudo_doc *d, uint32_t actor)
{
    static const char SECTORS[][4] = {"GOV", "MIL"};
    return d->act_kind[actor] == ACTOR_STATE || is_of(d, actor, SECTORS, 2);
}

/* Its police, courts, services, and the press that tells the story: nobody that a government is understood to act on. */
static bool serves(const sanudo_doc *d, uint32_t actor)
{
    static const char SECTORS[][4] = {"COP", "JUD", "SPY", "PRM", "JRN"};
    return is_of(d, actor, SECTORS, 5);
}

sanudo_rc sanudo_setting_of(sanudo_doc *d, setting *out, sanudo_error *err)
{
    const uint32_t *mentions = count_mentions(d);
    *out = (setting){.state = SANUDO_NONE, .other = SANUDO_NONE, .rival = SANUDO_NONE};
    if (!mentions) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %u actors", d->n_actors);
    const census c = count_codes(d, mentions);
    const uint32_t first = commonest(&c, SANUDO_NONE), second = commonest(&c, first);
    if (first == SANUDO_NONE) return SANUDO_OK;
    out->code = c.code[first];
    const bool two = second != SANUDO_NONE && c.n[second] * 3 >= c.n[first];
    for (uint32_t a = 0; a < d->n_actors; a++) {
        if (d->act_code[a] == out->code && rules(d, a)) keep_best(d, a, mentions, &out->state);
        else if (d->act_code[a] == out->code && !serves(d, a)) keep_best(d, a, mentions, &out->other);
        else if (two && d->act_code[a] == c.code[second] && rules(d, a)) keep_best(d, a, mentions, &out->rival);
    }
    return SANUDO_OK;
}

static bool among(const party_list *l, uint32_t actor)
{
    for (uint32_t i = 0; i < l->n; i++)
        if (l->actor[i] == actor) return true;
    return false;
}

uint32_t sanudo_setting_party(const sanudo_doc *d, const setting *s, const party_list *others)
{
    for (uint32_t i = 0; i < others->n && s->rival != SANUDO_NONE; i++)
        if (d->act_code[others->actor[i]] == s->code && rules(d, others->actor[i])) return s->rival;
    if (s->state != SANUDO_NONE && !among(others, s->state)) return s->state;
    return s->other != SANUDO_NONE && !among(others, s->other) ? s->other : SANUDO_NONE;
}
