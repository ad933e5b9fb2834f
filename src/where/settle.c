/*
** What each name of a place means.  "Paris, Texas" says so itself; a name that one row of the hand-written table has
** is taken for that; from these the countries and divisions that the text is about are known, and where they lie, and
** by them the other readings are weighed.
*/
#include <math.h>

#include "doc/walk.h"
#include "where/rows.h"

enum { STATE_ADJECTIVES = 2, STATE_PEOPLE = 3 };
enum { MOST_COUNTRIES = 64, MOST_DIVISIONS = 32, MOST_ANCHORS = 32, ROUNDS = 2 };

/* What the text has told so far. */
typedef struct evidence {
    country code[MOST_COUNTRIES];
    uint32_t count[MOST_COUNTRIES], n;
    country division_of[MOST_DIVISIONS];
    slice division[MOST_DIVISIONS];
    uint32_t division_count[MOST_DIVISIONS], n_divisions;
    double lat[MOST_ANCHORS], lon[MOST_ANCHORS];
    uint32_t n_anchors;
    country home; /* the publisher's */
} evidence;

/*
** Points of a reading: what it has by itself, and for each thing that speaks for it.  They were set by hand, with an eye on the
** first half of GeoVirus.
*/
static const double SELF[] = {
    [KIND_IS_COUNTRY] = 18, [KIND_IS_CAPITAL] = 18, [KIND_IS_CITY] = 15, [KIND_IS_REGION] = 15,
    [KIND_IS_DIVISION] = 9, [KIND_IS_DISTRICT] = 6, [KIND_IS_TOWN] = 0,
};
static const double FIRST_ROW = 1.5, PEOPLE_TENFOLD = 2, COUNTRY = 2.5, COUNTRY_DOUBLED = 1, MOST_COUNTRY = 6, DIVISION = 4, AROUND = 1.5,
                    NEAR = 3, HOME = 1.5, ASKED = 12, LEAST = 10;
static const double NEAR_KM = 100, AROUND_KM = 300;

static void count_country(evidence *c, country code, uint32_t weight)
{
    uint32_t i = 0;
    while (i < c->n && c->code[i] != code) i++;
    if (!code || i == MOST_COUNTRIES) return;
    if (i == c->n) c->code[c->n] = code, c->count[c->n++] = 0;
    c->count[i] += weight;
}

static uint32_t counted(const evidence *c, country code)
{
    for (uint32_t i = 0; i < c->n; i++)
        if (c->code[i] == code) return c->count[i];
    return 0;
}

/* How often the first level of a division was told; `*at`: its row, or one past the last. */
static uint32_t told_division(const evidence *c, country code, slice division, uint32_t *at)
{
    const slice first = sanudo_where_first_level(division);
    uint32_t i = 0;
    while (i < c->n_divisions && !(c->division_of[i] == code && slice_eq(c->division[i], first))) i++;
    *at = i;
    return division.n && i < c->n_divisions ? c->division_count[i] : 0;
}

static void tell_division(evidence *c, country code, slice division)
{
    uint32_t i;
    if (!division.n) return;
    if (!told_division(c, code, division, &i) && i < MOST_DIVISIONS)
        c->division_of[i] = code, c->division[i] = sanudo_where_first_level(division), c->division_count[c->n_divisions++] = 0;
    if (i < MOST_DIVISIONS) c->division_count[i]++;
}

/* A place that is sure tells of its country and its surroundings. */
static void tell(evidence *c, const reading *r, uint32_t weight)
{
    count_country(c, r->code, weight);
    if (r->kind == KIND_IS_COUNTRY) return;
    tell_division(c, r->code, r->division);
    if (c->n_anchors < MOST_ANCHORS && !isnan(r->lat)) c->lat[c->n_anchors] = r->lat, c->lon[c->n_anchors++] = r->lon;
}

/* What the nearest of the places told adds; a place told is not near itself. */
static double nearness(const evidence *c, const reading *r)
{
    double best = 0;
    for (uint32_t i = 0; i < c->n_anchors && best < NEAR; i++) {
        if (fabs(c->lat[i] - r->lat) > 3 || (c->lat[i] == r->lat && c->lon[i] == r->lon)) continue;
        const double km = sanudo_where_km(c->lat[i], c->lon[i], r->lat, r->lon);
        if (km < AROUND_KM) best = km < NEAR_KM ? NEAR : AROUND;
    }
    return best;
}

static bool told_itself(const reading *r, const reading *own)
{
    return own->row != SANUDO_NONE && own->code == r->code && own->kind != KIND_IS_COUNTRY;
}

/* How often the text speaks of the reading's country otherwise than by this name. */
static uint32_t told_by_others(const evidence *c, const reading *r, const reading *own)
{
    const uint32_t all = counted(c, r->code);
    return all - (all && told_itself(r, own));
}

/* `own` is what the name itself has told already: no name speaks for itself. */
static double weigh(const evidence *c, const reading *r, const reading *own, uint8_t asks)
{
    double points = SELF[r->kind];
    uint32_t at;
    const bool same = told_itself(r, own) && slice_eq(sanudo_where_first_level(own->division), sanudo_where_first_level(r->division));
    const uint32_t n = told_by_others(c, r, own);
    if (r->kind == KIND_IS_TOWN) points += PEOPLE_TENFOLD * log10(1 + r->people);
    else if (r->first) points += FIRST_ROW;
    if (n) points += fmin(MOST_COUNTRY, COUNTRY + COUNTRY_DOUBLED * log2(n));
    if (r->kind != KIND_IS_DIVISION && told_division(c, r->code, r->division, &at) > same) points += DIVISION;
    if (r->code && r->code == c->home) points += HOME;
    if (r->kind != KIND_IS_COUNTRY) points += nearness(c, r);
    const bool area = r->kind == KIND_IS_REGION || r->kind == KIND_IS_DIVISION || r->kind == KIND_IS_DISTRICT;
    if ((asks & ASKS_DIVISION && area) || (asks & ASKS_TOWN && !area)) points += ASKED;
    return points;
}

static reading best_of(const lexicon *lx, const evidence *c, const found *f, const reading *own)
{
    reading best = {.row = SANUDO_NONE}, r;
    double most = -1;
    for (readings all = sanudo_where_readings(lx, f->words); sanudo_where_next_reading(&all, &r);) {
        const double points = weigh(c, &r, own, f->asks);
        if (points > most) best = r, most = points;
    }
    const bool elsewhere = c->n > 1 || (c->n && c->code[0] != own->code);
    /* a hamlet of a country that the text does not speak of */
    if (most >= 0 && most < LEAST && elsewhere && !told_by_others(c, &best, own)) return (reading){.row = SANUDO_NONE};
    if (best.row == own->row) return *own;
    if (best.row != SANUDO_NONE) sanudo_where_complete(lx, &best);
    return best;
}

/* The one reading that the hand-written table has of a name; row SANUDO_NONE: it has none or several. */
static reading only_reading(const lexicon *lx, const found *f)
{
    const lex_hit hit = sanudo_lex_find(lx, LEX_PLACE, f->words);
    reading r = {.row = SANUDO_NONE}, other;
    readings all = sanudo_where_readings(lx, f->words);
    if (!f->known || !sanudo_where_next_reading(&all, &r)) return (reading){.row = SANUDO_NONE};
    const bool several = hit.row == SANUDO_NONE ? sanudo_where_next_reading(&all, &other) : sanudo_lex_next(lx, hit).row != SANUDO_NONE;
    if (several) return (reading){.row = SANUDO_NONE};
    sanudo_where_complete(lx, &r);
    return r;
}

/* Does the name at `b` say where the one at `a` before it lies: "Foni, Gambia", "Foni in Gambia"? */
static bool behind(const sanudo_doc *d, const lexicon *lx, const found *a, const found *b)
{
    if (b->first != a->end + 1 || d->tok_sent[a->first] != d->tok_sent[b->first]) return false;
    return slice_is(doc_form(d, a->end), ",") || where_is_class(d, lx, a->end, "place-within");
}

/* "Liberia's Lofa County" */
static bool possesses(const sanudo_doc *d, const found *a, const found *b)
{
    return b->first == a->end + 1 && d->tok_xpos[a->end] == XPOS_POS && d->tok_sent[a->first] == d->tok_sent[b->first];
}

/* The hand-written row of a division, where there is one: its point is the better one. */
static reading hand_written(const lexicon *lx, uint64_t words, reading r)
{
    reading other;
    sanudo_where_complete(lx, &r);
    if (r.kind != KIND_IS_DIVISION) return r;
    for (readings all = sanudo_where_readings(lx, words); sanudo_where_next_reading(&all, &other);) {
        if (other.kind != KIND_IS_REGION || other.code != r.code) continue;
        sanudo_where_complete(lx, &other);
        if (slice_eq(other.division, r.division)) return other;
    }
    return r;
}

static bool names_country(const lexicon *lx, uint64_t words)
{
    reading r;
    readings all = sanudo_where_readings(lx, words);
    return sanudo_where_next_reading(&all, &r) && r.kind == KIND_IS_COUNTRY;
}

/*
** The weightiest pair of readings of which the inner lies in the outer; false: there is none.  "Mexico, Missouri", but
** "Mexico, the United States" are two countries.
*/
static bool settle_pair(const lexicon *lx, const evidence *c, const found *inner, const found *outer, reading *in, reading *out)
{
    const reading nothing = {.row = SANUDO_NONE};
    reading a, b;
    double most = -1;
    *in = *out = nothing;
    if (names_country(lx, inner->words) && names_country(lx, outer->words)) return false;
    for (readings i = sanudo_where_readings(lx, inner->words); sanudo_where_next_reading(&i, &a);) {
        if (a.kind == KIND_IS_COUNTRY) continue;
        for (readings o = sanudo_where_readings(lx, outer->words); sanudo_where_next_reading(&o, &b);) {
            if (b.kind == KIND_IS_TOWN || !sanudo_where_lies_in(&a, &b)) continue; /* "Paris, London" are not both in Ontario */
            const double points = weigh(c, &a, &nothing, inner->asks) + weigh(c, &b, &nothing, outer->asks);
            if (points > most) *in = a, *out = b, most = points;
        }
    }
    if (most >= 0) sanudo_where_complete(lx, in);
    return most >= 0;
}

/* Pairs of neighbours that explain each other. */
static void settle_pairs(const sanudo_doc *d, const lexicon *lx, const found *names, uint32_t n, evidence *c, bool *sure, reading *out)
{
    for (uint32_t i = 0; i + 1 < n; i++) {
        const found *a = &names[i], *b = &names[i + 1];
        const bool swapped = possesses(d, a, b);
        const found *inner = swapped ? b : a, *outer = swapped ? a : b;
        reading in, around;
        if (!a->known || !b->known || !(swapped || behind(d, lx, a, b)) || a->words == b->words) continue;
        if (!settle_pair(lx, c, inner, outer, &in, &around)) continue;
        sure[i] = sure[i + 1] = true;
        out[swapped ? i + 1 : i] = in, out[swapped ? i : i + 1] = hand_written(lx, outer->words, around);
        tell(c, &in, 2);
        tell_division(c, around.code, around.division);
    }
}

/* A name and what it was settled as: the same words mean the same in one article. */
typedef struct memo {
    uint64_t key;
    uint32_t name;
} memo;

static memo *memo_at(memo *m, uint32_t bits, uint64_t key)
{
    uint32_t i = (uint32_t)(key >> (64 - bits));
    while (m[i].key != KEY_EMPTY && m[i].key != key) i = (i + 1) & ((1u << bits) - 1);
    return &m[i];
}

/* The same words may be asked for as a town and as a division. */
static uint64_t memo_key(const found *f) { return key_join(f->words, f->asks + 1u); }

/* What the hand-written table says outright.  A country is told by each mention, a town once however often it is named. */
static void tell_sure(const sanudo_doc *d, const lexicon *lx, const found *names, uint32_t n, evidence *c, memo *m, uint32_t bits,
                      reading *out)
{
    for (uint32_t i = 0; i < n; i++) {
        memo *seen = memo_at(m, bits, names[i].words);
        if (!names[i].known) continue;
        out[i] = seen->key ? out[seen->name] : only_reading(lx, &names[i]);
        const bool again = seen->key && out[i].kind != KIND_IS_COUNTRY;
        if (out[i].row != SANUDO_NONE && !again) tell(c, &out[i], d->sent_region[d->tok_sent[names[i].first]] == REGION_DATELINE ? 3 : 1);
        if (!seen->key) *seen = (memo){names[i].words, i};
    }
}

/* Adjectives and peoples of states: "the Kenyan town of Siaya". */
static void count_states(const sanudo_doc *d, const lexicon *lx, evidence *c)
{
    for (uint32_t s = 0; s < d->n_sents; s++) {
        if (d->sent_region[s] != REGION_BODY && d->sent_region[s] != REGION_TITLE) continue;
        for (uint32_t t = d->sent_first[s]; t < d->sent_first[s + 1]; t++) {
            if (!where_is_upper(d, t)) continue;
            const lex_hit hit = sanudo_lex_match(lx, LEX_STATE, d, t, d->sent_first[s + 1]);
            if (hit.row == SANUDO_NONE) continue;
            const uint32_t col = sanudo_lex_key_col(lx, hit);
            if (col == STATE_ADJECTIVES || col == STATE_PEOPLE) count_country(c, (country)sanudo_lex_int(lx, hit.row, 0), 1);
        }
    }
}

static country publisher_country(const sanudo_doc *d, const lexicon *lx)
{
    const lex_hit hit = d->publisher.n ? sanudo_lex_find(lx, LEX_MEDIA, sanudo_words_key(d->publisher, NULL)) : (lex_hit){.row = SANUDO_NONE};
    return hit.row == SANUDO_NONE ? 0 : (country)sanudo_lex_int(lx, hit.row, 1);
}

/* Weigh the readings of each name that is not settled yet; names of the same words are asked for once. */
static void weigh_all(const lexicon *lx, const found *names, uint32_t n, const bool *sure, const evidence *c, memo *m, uint32_t bits,
                      reading *out)
{
    memset(m, 0, sizeof *m << bits);
    for (uint32_t i = 0; i < n; i++)
        if (sure[i]) *memo_at(m, bits, memo_key(&names[i])) = (memo){memo_key(&names[i]), i};
    for (uint32_t i = 0; i < n; i++) {
        if (!names[i].known || sure[i]) continue;
        memo *seen = memo_at(m, bits, memo_key(&names[i]));
        const reading own = out[i];
        out[i] = seen->key ? out[seen->name] : best_of(lx, c, &names[i], &own);
        if (!seen->key) *seen = (memo){memo_key(&names[i]), i};
    }
}

bool sanudo_where_settle(sanudo_doc *d, const lexicon *lx, const found *names, uint32_t n, reading *out)
{
    uint32_t bits = 4;
    while (bits < 30 && 1u << bits < 2 * n) bits++;
    memo *m = ARENA_NEW(&d->tmp, memo, (size_t)1 << bits);
    bool *sure = ARENA_NEW(&d->tmp, bool, n), *told = ARENA_NEW(&d->tmp, bool, n);
    if (!arena_ok(&d->tmp)) return false;
    evidence c = {.home = publisher_country(d, lx)};
    for (uint32_t i = 0; i < n; i++) out[i] = (reading){.row = SANUDO_NONE, .lat = (double)NAN, .lon = (double)NAN};
    if (!n) return true;
    count_states(d, lx, &c);
    memset(m, 0, sizeof *m << bits), memset(sure, 0, n);
    tell_sure(d, lx, names, n, &c, m, bits, out);
    settle_pairs(d, lx, names, n, &c, sure, out);
    for (uint32_t i = 0; i < n; i++) told[i] = out[i].row != SANUDO_NONE;
    for (int round = 0; round < ROUNDS; round++) {
        weigh_all(lx, names, n, sure, &c, m, bits, out);
        for (uint32_t i = 0; round + 1 < ROUNDS && i < n; i++)
            if (!told[i] && out[i].row != SANUDO_NONE && memo_at(m, bits, memo_key(&names[i]))->name == i) tell(&c, &out[i], 1);
    }
    for (uint32_t i = 0; i < n; i++)
        if (out[i].row == SANUDO_NONE) out[i].lat = out[i].lon = (double)NAN, out[i].code = names[i].told;
    return true;
}
