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

/* The code that the most mentions carry; the first to come wins a tie. */
static country commonest(const sanudo_doc *d, const uint32_t *mentions)
{
    country code[MAX_STATES];
    uint32_t n[MAX_STATES], used = 0, best = 0;
    for (uint32_t a = 0; a < d->n_actors; a++) {
        uint32_t i = 0;
        while (i < used && code[i] != d->act_code[a]) i++;
        if (!d->act_code[a] || i == MAX_STATES) continue;
        if (i == used) code[used] = d->act_code[a], n[used++] = 0;
        n[i] += mentions[a];
    }
    for (uint32_t i = 1; i < used; i++)
        if (n[i] > n[best]) best = i;
    return used ? code[best] : 0;
}

/* A state stands for itself before its bodies do, and these before its persons; among equals the oftener mentioned. */
static uint64_t weight(const sanudo_doc *d, uint32_t actor, const uint32_t *mentions)
{
    const uint8_t kind = d->act_kind[actor];
    const uint64_t rank = kind == ACTOR_STATE ? 2 : kind == ACTOR_ORGANIZATION || kind == ACTOR_GROUP ? 1 : 0;
    return rank << 32 | mentions[actor];
}

sanudo_rc sanudo_setting_of(sanudo_doc *d, setting *out, sanudo_error *err)
{
    const sector_set government = sanudo_sector_of("GOV", 3);
    const uint32_t *mentions = count_mentions(d);
    *out = (setting){.state = SANUDO_NONE, .other = SANUDO_NONE};
    if (!mentions) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %u actors", d->n_actors);
    out->code = commonest(d, mentions);
    for (uint32_t a = 0; out->code && a < d->n_actors; a++) {
        if (d->act_code[a] != out->code) continue;
        const bool rules = d->act_kind[a] == ACTOR_STATE || (d->act_sectors[a] & government);
        uint32_t *best = rules ? &out->state : &out->other;
        if (*best == SANUDO_NONE || weight(d, a, mentions) > weight(d, *best, mentions)) *best = a;
    }
    return SANUDO_OK;
}

static bool among(const party_list *l, uint32_t actor)
{
    for (uint32_t i = 0; i < l->n; i++)
        if (l->actor[i] == actor) return true;
    return false;
}

uint32_t sanudo_setting_party(const setting *s, const party_list *others)
{
    if (s->state != SANUDO_NONE && !among(others, s->state)) return s->state;
    return s->other != SANUDO_NONE && !among(others, s->other) ? s->other : SANUDO_NONE;
}
