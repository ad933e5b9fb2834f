/*
** Which words of the text are names of places.  What the hand-written table `place` has is one wherever no other
** name holds it; what only the big tables have needs a sign: the model's span of a place, the name of a place round it
** behind a comma ("Lincoln, Nebraska"), or a preposition of place and a town of a country that the text names.
*/
#include "doc/walk.h"
#include "where/rows.h"

enum { PLACE_KIND = 2, STATE_CODE = 0, STATE_ADJECTIVES = 2, STATE_PEOPLE = 3, STATE_CAPITAL = 4, STATE_SEATS = 5 };
enum { LONGEST = 4 }; /* words of a town's name that the model has not seen */

static bool is_told(const sanudo_doc *d, uint32_t s)
{
    return d->sent_region[s] == REGION_BODY || d->sent_region[s] == REGION_DATELINE;
}

static bool well_known(const lexicon *lx, lex_hit hit)
{
    const slice kind = sanudo_lex_text(lx, hit.row, PLACE_KIND);
    return slice_is(kind, "country") || slice_is(kind, "capital");
}

static uint64_t words_key(const sanudo_doc *d, uint32_t first, uint32_t end)
{
    uint64_t key = KEY_EMPTY;
    for (uint32_t t = first; t < end; t++) key = key_join(key, d->tok_key[t]);
    return key;
}

static bool has_town(const lexicon *lx, uint64_t words)
{
    return sanudo_lex_find(lx, LEX_DIVISION, words).row != SANUDO_NONE || sanudo_lex_find(lx, LEX_TOWN, words).row != SANUDO_NONE;
}

/*
** True when a name span around [first, end) is of something else: inside a person's or an
** organisation's longer name ("Paris Hilton", "Bank of England"), or a person's one-word name
** that only happens to be a town's.
*/
static bool other_name(const sanudo_doc *d, const lexicon *lx, uint32_t name, const found *f, lex_hit hit)
{
    if (name >= d->n_names || d->nam_first[name] >= f->end || d->nam_kind[name] == NAME_LOC) return false;
    const bool whole = d->nam_first[name] >= f->first && d->nam_end[name] <= f->end;
    if (!whole) return true;
    return d->nam_kind[name] == NAME_PER && !well_known(lx, hit);
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
    if (where_is_upper(d, t - 1)) return false;
    return d->tok_upos[t - 1] != UPOS_ADP || (t >= first + 2 && !where_is_upper(d, t - 2));
}

/* What the word at `t` says that a name beside it is: "County", "the town of". */
static uint8_t asked_by(const sanudo_doc *d, const lexicon *lx, uint32_t t)
{
    if (where_is_class(d, lx, t, "place-division")) return ASKS_DIVISION;
    return where_is_class(d, lx, t, "place-town") ? ASKS_TOWN : 0;
}

/* What the words around [first, end) say of it: "Kunar *province*", "the *town* of Kunar". */
static uint8_t asks_around(const sanudo_doc *d, const lexicon *lx, uint32_t first, uint32_t end)
{
    const uint32_t from = walk_first(d, first), to = walk_end(d, first);
    uint8_t asks = end < to ? asked_by(d, lx, end) : 0;
    if (first >= from + 2 && d->tok_upos[first - 1] == UPOS_ADP && slice_is(d->tok_lemma[first - 1], "of")) asks |= asked_by(d, lx, first - 2);
    return asks;
}

static found known(const sanudo_doc *d, const lexicon *lx, uint32_t first, uint32_t end, uint64_t words)
{
    return (found){.first = first, .end = end, .words = words, .known = true, .asks = asks_around(d, lx, first, end)};
}

/* The place that a span of the model's names, by the big tables: all of it, or without the word for its kind in front or behind. */
static found in_big_tables(const sanudo_doc *d, const lexicon *lx, uint32_t first, uint32_t end)
{
    found f = {.first = first, .end = end};
    uint64_t words = words_key(d, first, end);
    if (has_town(lx, words)) return known(d, lx, first, end, words);
    uint32_t from = first, to = end;
    uint8_t asks = 0;
    while (from + 1 < to && !where_is_upper(d, from)) from++; /* "the", "town of" */
    while (from + 1 < to && !where_is_upper(d, to - 1)) asks = asked_by(d, lx, --to); /* "Bulacan farm", "Kunar province" */
    const found core = {.first = from, .end = to};
    if (!asks && to - from > 1) asks = asked_by(d, lx, to - 1), to -= asks != 0;
    if (!asks && to - from > 2 && slice_is(d->tok_lemma[from + 1], "of")) asks = asked_by(d, lx, from), from += asks ? 2 : 0;
    words = words_key(d, from, to);
    const bool there = (from > first || to < end) && (has_town(lx, words) || sanudo_lex_find(lx, LEX_PLACE, words).row != SANUDO_NONE);
    if (!there) return f;
    f = core, f.words = words, f.known = true, f.asks = asks;
    return f;
}

/* "the White House" stands in the capital, not in White House, Tennessee. */
static found seat(const lexicon *lx, uint32_t first, uint32_t end, lex_hit state)
{
    const uint64_t capital = sanudo_words_key(sanudo_lex_text(lx, state.row, STATE_CAPITAL), NULL);
    return (found){.first = first, .end = end, .words = capital, .told = (country)sanudo_lex_int(lx, state.row, STATE_CODE), .known = capital != KEY_EMPTY};
}

/*
** A span of the model's that the table `place` does not begin: what the big tables have; the place inside it, where the
** words before only describe that one ("the lakeside town of Kisumu"); nothing for a people ("Eritreans") or what holds a
** verb; else all of it, a place that we do not know.
*/
static found spanned(const sanudo_doc *d, const lexicon *lx, uint32_t t, uint32_t end)
{
    found none = {.first = t, .end = t};
    const lex_hit people = sanudo_lex_match(lx, LEX_STATE, d, t, end);
    if (of_people(lx, people) && people.len >= end - t) return none;
    if (people.row != SANUDO_NONE && people.len == end - t && sanudo_lex_key_col(lx, people) == STATE_SEATS) return seat(lx, t, end, people);
    found f = in_big_tables(d, lx, t, end);
    if (f.known) return f;
    for (uint32_t i = t + 1; i < end; i++) {
        const bool inside = where_is_upper(d, i) && describes(d, t, i);
        const lex_hit hit = inside ? sanudo_lex_match(lx, LEX_PLACE, d, i, end) : (lex_hit){.row = SANUDO_NONE};
        if (hit.row != SANUDO_NONE && hit.len && hit.len <= end - i) return known(d, lx, i, i + hit.len, hit.words);
        if (inside && has_town(lx, words_key(d, i, end))) return known(d, lx, i, end, words_key(d, i, end));
    }
    for (uint32_t i = t; i < end; i++)
        if (d->tok_upos[i] == UPOS_VERB || d->tok_upos[i] == UPOS_AUX) return none;
    if (of_people(lx, people)) f.told = (country)sanudo_lex_int(lx, people.row, STATE_CODE);
    return f;
}

/* "in the Kremlin", "at the White House": a seat of power that somebody is in, and not one that acts. */
static found seat_inside(const sanudo_doc *d, const lexicon *lx, uint32_t t, uint32_t end)
{
    const uint32_t first = walk_first(d, t), article = t > first && d->tok_upos[t - 1] == UPOS_DET;
    const uint32_t before = t - article;
    if (before == first || d->tok_upos[before - 1] != UPOS_ADP || !where_is_class(d, lx, before - 1, "place-in")) return (found){.first = t, .end = t};
    const lex_hit hit = sanudo_lex_match(lx, LEX_STATE, d, t, end);
    if (hit.row == SANUDO_NONE || sanudo_lex_key_col(lx, hit) != STATE_SEATS) return (found){.first = t, .end = t};
    return seat(lx, t, t + hit.len, hit);
}

/* Does a reading of the name with key `words` lie in what stands behind the comma at `comma`? */
static bool lies_behind_comma(const sanudo_doc *d, const lexicon *lx, uint64_t words, uint32_t comma, uint32_t end)
{
    if (comma + 1 >= end || !where_is_upper(d, comma + 1)) return false;
    lex_hit behind = sanudo_lex_match(lx, LEX_PLACE, d, comma + 1, end);
    if (behind.row == SANUDO_NONE) behind = sanudo_lex_match(lx, LEX_DIVISION, d, comma + 1, end);
    if (behind.row == SANUDO_NONE) return false;
    reading inner, outer;
    for (readings o = sanudo_where_readings(lx, behind.words); sanudo_where_next_reading(&o, &outer);) {
        if (outer.kind != KIND_IS_COUNTRY && outer.kind != KIND_IS_REGION && outer.kind != KIND_IS_DIVISION) continue;
        for (readings i = sanudo_where_readings(lx, words); sanudo_where_next_reading(&i, &inner);)
            if (inner.kind == KIND_IS_TOWN && sanudo_where_lies_in(&inner, &outer)) return true;
    }
    return false;
}

/* A town that the model has not marked: "Lincoln, Nebraska". */
static found unmarked(const sanudo_doc *d, const lexicon *lx, uint32_t t, uint32_t end)
{
    uint64_t words = KEY_EMPTY;
    for (uint32_t i = t; i < end && i < t + LONGEST && where_is_upper(d, i); i++) {
        words = key_join(words, d->tok_key[i]);
        if (i + 1 >= end || !slice_is(doc_form(d, i + 1), ",")) continue;
        if (has_town(lx, words) && lies_behind_comma(d, lx, words, i + 1, end))
            return known(d, lx, t, i + 1, words);
    }
    return (found){.first = t, .end = t};
}

/* One past the piece of a place's span that begins at `t`, for commas part places in one span ("Pandi, Bulacan"); `t`: none begins. */
static uint32_t piece_end(const sanudo_doc *d, uint32_t name, uint32_t t)
{
    const uint32_t first = d->nam_first[name];
    if (d->nam_kind[name] != NAME_LOC || t < first || (t > first && !slice_is(doc_form(d, t - 1), ","))) return t;
    uint32_t end = t;
    while (end < d->nam_end[name] && !slice_is(doc_form(d, end), ",")) end++;
    return end;
}

/* The name at token `t`, or a found row with end == t.  `name`: the first name span that ends behind `t`. */
static found place_at(const sanudo_doc *d, const lexicon *lx, uint32_t t, uint32_t end, uint32_t name)
{
    if (!where_is_upper(d, t)) return (found){.first = t, .end = t};
    const bool spans = name < d->n_names && d->nam_first[name] == t && d->nam_end[name] <= end;
    const uint32_t whole = name < d->n_names && d->nam_end[name] <= end ? piece_end(d, name, t) : t;
    const lex_hit hit = sanudo_lex_match(lx, LEX_PLACE, d, t, end);
    if (hit.row != SANUDO_NONE && hit.len && hit.len <= end - t) {
        if (whole > t + hit.len) { /* "Beni Suef" is not Beni */
            const found longer = in_big_tables(d, lx, t, whole);
            if (longer.known) return longer;
        }
        const found g = known(d, lx, t, t + hit.len, hit.words);
        const uint8_t upos = d->tok_upos[t];
        const bool noun = upos == UPOS_PROPN || upos == UPOS_NOUN || upos == UPOS_NONE || hit.len > 1;
        if (noun && !other_name(d, lx, name, &g, hit) && (spans || !in_longer_name(d, &g))) return g;
    }
    if (whole > t) return spanned(d, lx, t, whole);
    const found seat = seat_inside(d, lx, t, end);
    return seat.end > t ? seat : unmarked(d, lx, t, end);
}

uint32_t sanudo_where_find(const sanudo_doc *d, const lexicon *lx, found *out)
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
