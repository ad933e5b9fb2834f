/*
** Place names: the longest entries of table `place` in the text, and names of places
** that the lexicon does not hold.  A name with several entries is read as the place in
** a country that the article speaks of elsewhere.
*/
#include <math.h>

#include "base/err.h"
#include "doc/walk.h"
#include "where/where.h"

enum { MAX_COUNTRIES = 64 };

/* Columns of table `place`. */
enum { PLACE_CODE = 1, PLACE_KIND = 2, PLACE_LAT = 3, PLACE_LON = 4 };
/* And of table `state`. */
enum { STATE_CODE = 0, STATE_ADJECTIVES = 2, STATE_PEOPLE = 3 };

/* A name found, before its reading is chosen. */
typedef struct found {
    uint32_t first, end;
    lex_hit hit;  /* row SANUDO_NONE: not in the lexicon */
    country code; /* then, what its words say of its country: "the Zambian capital" */
} found;

/* How often the article names a place of each country, first come first kept. */
typedef struct census {
    country code[MAX_COUNTRIES];
    uint32_t count[MAX_COUNTRIES], n;
} census;

static void count_country(census *c, country code)
{
    uint32_t i = 0;
    while (i < c->n && c->code[i] != code) i++;
    if (!code || i == MAX_COUNTRIES) return;
    if (i == c->n) c->code[c->n++] = code;
    c->count[i]++;
}

static uint32_t counted(const census *c, country code)
{
    for (uint32_t i = 0; i < c->n; i++)
        if (c->code[i] == code) return c->count[i];
    return 0;
}

static bool is_told(const sanudo_doc *d, uint32_t s)
{
    return d->sent_region[s] == REGION_BODY || d->sent_region[s] == REGION_DATELINE;
}

/* A word that a name can begin with; "US$" is none. */
static bool is_upper(const sanudo_doc *d, uint32_t t)
{
    const slice s = doc_form(d, t);
    return s.n && s.p[s.n - 1] != '$' && ((s.p[0] >= 'A' && s.p[0] <= 'Z') || (unsigned char)s.p[0] >= 0x80);
}

static bool well_known(const lexicon *lx, lex_hit hit)
{
    const slice kind = sanudo_lex_text(lx, hit.row, PLACE_KIND);
    return slice_is(kind, "country") || slice_is(kind, "capital");
}

/*
** True when a name span around [first, end) is of something else: inside a person's or an
** organisation's longer name ("Paris Hilton", "Bank of England"), or a person's one-word name
** that only happens to be a town's.
*/
static bool other_name(const sanudo_doc *d, const lexicon *lx, uint32_t name, const found *f)
{
    if (name >= d->n_names || d->nam_first[name] >= f->end || d->nam_kind[name] == NAME_LOC) return false;
    const bool whole = d->nam_first[name] >= f->first && d->nam_end[name] <= f->end;
    if (!whole) return true;
    return d->nam_kind[name] == NAME_PER && !well_known(lx, f->hit);
}

/* A proper noun that belongs to the same flat name and stands outside [first, end): "Sydney" in "Sydney Carton". */
static bool in_longer_name(const sanudo_doc *d, const found *f)
{
    const uint32_t s = d->tok_sent[f->first];
    for (uint32_t t = f->first; t < f->end; t++) {
        const uint32_t h = d->tok_head[t];
        if (d->tok_rel[t] == REL_FLAT && h != SANUDO_NONE && (h < f->first || h >= f->end)) return true;
    }
    const bool after = f->end < d->sent_first[s + 1] && d->tok_rel[f->end] == REL_FLAT && d->tok_upos[f->end] == UPOS_PROPN;
    return after && d->tok_head[f->end] >= f->first && d->tok_head[f->end] < f->end;
}

/* Columns of table `state` under which a name is no place: "Russian", "Russians". */
static bool of_people(const lexicon *lx, lex_hit hit)
{
    const uint32_t col = hit.row == SANUDO_NONE ? 0 : sanudo_lex_key_col(lx, hit);
    return col == STATE_ADJECTIVES || col == STATE_PEOPLE;
}

/* True when the word before `t` in a name only describes what follows: "town of", "northern", not "Gulf of". */
static bool describes(const sanudo_doc *d, uint32_t first, uint32_t t)
{
    if (d->tok_upos[t - 1] == UPOS_ADJ) return true;
    if (is_upper(d, t - 1)) return false;
    return d->tok_upos[t - 1] != UPOS_ADP || (t >= first + 2 && !is_upper(d, t - 2));
}

/*
** A name of a place that the lexicon does not hold: the place inside it, where the words before only describe
** that one ("the lakeside town of Kisumu"); nothing for a people ("Eritreans") or what holds a verb; else all of it.
*/
static found unknown(const sanudo_doc *d, const lexicon *lx, uint32_t t, uint32_t end)
{
    found f = {.first = t, .end = t, .hit = {.row = SANUDO_NONE}};
    const lex_hit people = sanudo_lex_match(lx, LEX_STATE, d, t, end);
    if (of_people(lx, people) && people.len >= end - t) return f;
    for (uint32_t i = t + 1; i < end; i++) {
        const lex_hit hit = is_upper(d, i) && describes(d, t, i) ? sanudo_lex_match(lx, LEX_PLACE, d, i, end) : f.hit;
        if (hit.row != SANUDO_NONE && hit.len && hit.len <= end - i) return (found){.first = i, .end = i + hit.len, .hit = hit};
    }
    for (uint32_t i = t; i < end; i++)
        if (d->tok_upos[i] == UPOS_VERB || d->tok_upos[i] == UPOS_AUX) return f;
    f.end = end;
    if (of_people(lx, people)) f.code = (country)sanudo_lex_int(lx, people.row, STATE_CODE);
    return f;
}

/* The name at token `t`, or a found row with end == t.  `name`: the first name span that ends behind `t`. */
static found place_at(const sanudo_doc *d, const lexicon *lx, uint32_t t, uint32_t end, uint32_t name)
{
    found f = {.first = t, .end = t, .hit = {.row = SANUDO_NONE}};
    if (!is_upper(d, t)) return f;
    const bool starts = name < d->n_names && d->nam_first[name] == t && d->nam_end[name] <= end;
    const lex_hit hit = sanudo_lex_match(lx, LEX_PLACE, d, t, end);
    if (hit.row != SANUDO_NONE && hit.len && hit.len <= end - t) {
        const found g = {.first = t, .end = t + hit.len, .hit = hit};
        const uint8_t upos = d->tok_upos[t];
        const bool noun = upos == UPOS_PROPN || upos == UPOS_NOUN || upos == UPOS_NONE || hit.len > 1;
        if (noun && !other_name(d, lx, name, &g) && (starts || !in_longer_name(d, &g))) return g;
    }
    return starts && d->nam_kind[name] == NAME_LOC ? unknown(d, lx, t, d->nam_end[name]) : f;
}

static uint32_t find(const sanudo_doc *d, const lexicon *lx, found *out)
{
    uint32_t n = 0, name = 0;
    for (uint32_t s = 0; s < d->n_sents; s++) {
        const uint32_t end = d->sent_first[s + 1];
        if (!is_told(d, s)) continue;
        for (uint32_t t = d->sent_first[s]; t < end;) {
            while (name < d->n_names && d->nam_end[name] <= t) name++;
            const found f = place_at(d, lx, t, end, name);
            if (f.end > t) out[n++] = f;
            t = f.end > t ? f.end : t + 1;
        }
    }
    return n;
}

/* Upper bound of places: words that begin with a capital. */
static uint32_t capitals(const sanudo_doc *d)
{
    uint32_t n = 0;
    for (uint32_t t = 0; t < d->n_tokens; t++) n += is_upper(d, t);
    return n;
}

/* Of the readings of one name the first whose country the article names most; where it names none, a country or capital. */
static uint32_t choose(const lexicon *lx, const census *c, lex_hit hit)
{
    uint32_t best = hit.row, most = 0, left = 16;
    for (lex_hit h = hit; h.row != SANUDO_NONE && left--; h = sanudo_lex_next(lx, h)) {
        const uint32_t n = 2 * counted(c, (country)sanudo_lex_int(lx, h.row, PLACE_CODE)) + well_known(lx, h);
        if (n > most) best = h.row, most = n;
        if (!h.more) break;
    }
    return best;
}

static double degrees(const lexicon *lx, uint32_t row, uint32_t col)
{
    const int32_t v = sanudo_lex_int(lx, row, col);
    return v == INT32_MIN ? (double)NAN : v / 10000.0;
}

sanudo_rc sanudo_stage_places(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    const lexicon *lx = know->lexicon;
    found *f = ARENA_NEW(&doc->tmp, found, capitals(doc));
    if (!arena_ok(&doc->tmp)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for the places");
    const uint32_t n = find(doc, lx, f);
    uint32_t *first = ARENA_NEW(&doc->mem, uint32_t, n), *end = ARENA_NEW(&doc->mem, uint32_t, n);
    slice *name = ARENA_NEW(&doc->mem, slice, n);
    country *code = ARENA_NEW(&doc->mem, country, n);
    double *lat = ARENA_NEW(&doc->mem, double, n), *lon = ARENA_NEW(&doc->mem, double, n);
    if (!arena_ok(&doc->mem)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %u places", n);
    census c = {.n = 0};
    for (uint32_t i = 0; i < n; i++)
        if (f[i].hit.row != SANUDO_NONE && !f[i].hit.more) count_country(&c, (country)sanudo_lex_int(lx, f[i].hit.row, PLACE_CODE));
    for (uint32_t i = 0; i < n; i++) {
        first[i] = f[i].first, end[i] = f[i].end;
        name[i] = sanudo_doc_words(doc, f[i].first, f[i].end);
        code[i] = f[i].code, lat[i] = lon[i] = (double)NAN;
        if (f[i].hit.row == SANUDO_NONE) continue;
        const uint32_t row = choose(lx, &c, f[i].hit);
        code[i] = (country)sanudo_lex_int(lx, row, PLACE_CODE);
        lat[i] = degrees(lx, row, PLACE_LAT), lon[i] = degrees(lx, row, PLACE_LON);
    }
    doc->n_places = n, doc->pla_first = first, doc->pla_end = end, doc->pla_name = name;
    doc->pla_country = code, doc->pla_lat = lat, doc->pla_lon = lon;
    doc->layers |= SANUDO_PLACES;
    return SANUDO_OK;
}
