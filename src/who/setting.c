#include "who/rows.h"

/*
** The setting: newswire says "police" and "the opposition" and means those of
** the country that the story plays in.  What stands nearest decides.
*/

enum { MOST_COUNTRIES = 48, HIGHEST_CLIMB = 12 };

typedef struct tally {
    country code[MOST_COUNTRIES];
    uint32_t weight[MOST_COUNTRIES];
    uint32_t n;
} tally;

static void count(tally *t, country code, uint32_t weight)
{
    if (!who_is_state_code(code)) return;
    for (uint32_t i = 0; i < t->n; i++)
        if (t->code[i] == code) {
            t->weight[i] += weight;
            return;
        }
    if (t->n == MOST_COUNTRIES) return;
    t->code[t->n] = code;
    t->weight[t->n++] = weight;
}

/* The country that a dateline names: a state or its capital, or a place of the gazetteer. */
static country dateline_country(const who_frame *f)
{
    const sanudo_doc *d = f->doc;
    country found = 0;
    for (uint32_t s = 0; s < d->n_sents; s++) {
        if (d->sent_region[s] != REGION_DATELINE) continue;
        const uint32_t end = d->sent_first[s + 1];
        for (uint32_t t = d->sent_first[s]; t < end; t++) {
            const lex_hit state = sanudo_lex_match(f->lx, LEX_STATE, d, t, end);
            if (state.row != SANUDO_NONE) return (country)sanudo_lex_int(f->lx, state.row, STATE_CODE);
            const lex_hit place = sanudo_lex_match(f->lx, LEX_PLACE, d, t, end);
            if (place.row != SANUDO_NONE && !found) found = (country)sanudo_lex_int(f->lx, place.row, 1);
        }
        return found;
    }
    return found;
}

static uint32_t weight_of(const tally *t, country code)
{
    for (uint32_t i = 0; i < t->n; i++)
        if (t->code[i] == code) return t->weight[i];
    return 0;
}

/* How often each state is spoken of; the first paragraphs say what a story is about. */
static void weigh(const who_frame *f, const country *place, tally *t)
{
    const sanudo_doc *d = f->doc;
    for (uint32_t m = 0; m < d->n_mentions; m++) {
        if (d->men_kind[m] != MENTION_NAME || !d->men_code[m]) continue;
        const bool early = d->sent_para[d->tok_sent[d->men_head[m]]] < 2;
        count(t, d->men_code[m], early ? 3 : 2);
    }
    for (uint32_t p = 0; p < d->n_places; p++) count(t, place[d->pla_first[p]], 1);
}

/* What the article is mostly about: the dateline's country when the text speaks of it, else the one named most. */
static country home_of(const who_frame *f, const tally *t)
{
    uint32_t best = 0;
    const country dateline = dateline_country(f);
    for (uint32_t i = 0; i < t->n; i++)
        if (t->weight[i] > t->weight[best]) best = i;
    if (!t->n) return who_is_state_code(dateline) ? dateline : 0;
    return weight_of(t, dateline) * 3 >= t->weight[best] ? dateline : t->code[best];
}

/* The two states spoken of most, the second only when it is half as much at stake as the first. */
static void find_pair(const tally *t, country pair[2])
{
    uint32_t weight[2] = {0, 0};
    pair[0] = pair[1] = 0;
    for (uint32_t i = 0; i < t->n; i++) {
        if (t->weight[i] > weight[0]) {
            weight[1] = weight[0], pair[1] = pair[0];
            weight[0] = t->weight[i], pair[0] = t->code[i];
        } else if (t->weight[i] > weight[1]) {
            weight[1] = t->weight[i], pair[1] = t->code[i];
        }
    }
    if (weight[1] * 5 < weight[0] * 2) pair[1] = 0;
}

static bool is_inside(const who_frame *f, uint32_t t)
{
    WHO_KIDS(f, t, c)
        if (f->doc->tok_rel[c] == REL_CASE && f->classes[c] & WHO_IN) return true;
    return false;
}

/* A place of the main clause, or one that opens the sentence: no place that a relative clause gives in passing. */
static bool opens_scene(const sanudo_doc *d, uint32_t t)
{
    const uint32_t h = d->tok_head[t];
    return t - d->sent_first[d->tok_sent[t]] < 6 || (h != SANUDO_NONE && d->tok_rel[h] == REL_ROOT);
}

bool sanudo_who_setting(sanudo_doc *doc, const who_frame *f, who_setting *out)
{
    country *place = ARENA_NEW(&doc->tmp, country, doc->n_tokens), *scene = ARENA_NEW(&doc->tmp, country, doc->n_sents);
    uint32_t *weight = ARENA_NEW(&doc->tmp, uint32_t, doc->n_sents);
    if (!arena_ok(&doc->tmp)) return false;
    for (uint32_t p = 0; p < doc->n_places; p++)
        for (uint32_t t = doc->pla_first[p]; t < doc->pla_end[p]; t++) place[t] = doc->pla_country[p];
    for (uint32_t i = 0; i < f->n_names; i++) {
        const who_name *x = &f->names[i];
        if (x->table != LEX_STATE) continue;
        for (uint32_t t = x->first; t < x->end; t++) place[t] = (country)sanudo_lex_int(f->lx, x->hit.row, STATE_CODE);
    }
    for (uint32_t t = 0; t < doc->n_tokens; t++)
        if (place[t] && !scene[doc->tok_sent[t]] && is_inside(f, t) && opens_scene(doc, t)) scene[doc->tok_sent[t]] = place[t];
    tally t = {.n = 0};
    weigh(f, place, &t);
    *out = (who_setting){.place = place, .scene = scene, .home = home_of(f, &t)};
    find_pair(&t, out->pair);
    out->home_weight = weight_of(&t, out->home);
    for (uint32_t s = 0; s < doc->n_sents; s++) weight[s] = weight_of(&t, scene[s]);
    out->scene_weight = weight;
    return true;
}

/* A place among the dependents of `h`: "police in Izmir", "In Izmir, police broke up ...". */
static country place_under(const who_frame *f, const who_setting *set, uint32_t h)
{
    WHO_KIDS(f, h, c) {
        const uint8_t rel = f->doc->tok_rel[c];
        if ((rel == REL_NMOD || rel == REL_OBL) && who_is_state_code(set->place[c]) && is_inside(f, c)) return set->place[c];
    }
    return 0;
}

/* Sectors that belong to a state as such: parties that meet in Geneva are not Switzerland's. */
static bool is_national(sector_set s)
{
    static const char *const NATIONAL[] = {"GOV", "MIL", "OPP", "PTY", "LEG", "REB", "SPY", "ELI", "PRM"};
    for (uint32_t i = 0; i < sizeof NATIONAL / sizeof NATIONAL[0]; i++)
        if (s & sanudo_sector_of(NATIONAL[i], 3)) return true;
    return false;
}

country sanudo_who_context(const who_frame *f, const who_setting *set, uint32_t m)
{
    const sanudo_doc *d = f->doc;
    uint32_t t = d->men_head[m];
    const uint32_t s = d->tok_sent[t];
    const bool abroad = (d->men_facts[m].classes & WHO_ABROAD) != 0;
    country c = abroad ? 0 : place_under(f, set, t);
    if (c) return c;
    if (abroad) return set->home;
    if (is_national(d->men_sectors[m]) && set->home && set->scene_weight[s] * 2 < set->home_weight) return set->home;
    for (uint32_t i = 0; i < HIGHEST_CLIMB && t != SANUDO_NONE; i++, t = d->tok_head[t]) {
        c = place_under(f, set, t);
        if (c) return c;
    }
    return who_is_state_code(set->scene[s]) ? set->scene[s] : set->home;
}
