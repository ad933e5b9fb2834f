#ifndef SANUDO_WHERE_ROWS_H
#define SANUDO_WHERE_ROWS_H
#include "lexicon/stage.h"

/* What the files of this room hand to each other: names found, and what each may mean. */

enum place_kind { KIND_IS_COUNTRY, KIND_IS_CAPITAL, KIND_IS_CITY, KIND_IS_REGION, KIND_IS_DIVISION, KIND_IS_DISTRICT, KIND_IS_TOWN };

/* One thing that a name may mean: a row of `place`, `division` or `town`. */
typedef struct reading {
    uint32_t row; /* or SANUDO_NONE */
    uint8_t kind; /* enum place_kind */
    bool first;   /* of its table's rows with this name */
    country code;
    slice division;    /* "TX", "TX.201"; of a row of `place` absent until it is completed */
    slice province;    /* the name of its first-level division, once it is completed */
    double lat, lon;   /* degrees; NaN: not known */
    uint32_t people, number; /* of a town; else 0 */
} reading;

/* A name of a place in the text. */
typedef struct found {
    uint32_t first, end;
    uint64_t words; /* its key in the three tables */
    country told;   /* what its own words say of its country: "the Zambian highlands", for a name that no table has */
    uint8_t asks;   /* ASKS_ bits: what the words around it say it is */
    bool known;     /* a table has it */
} found;
enum { ASKS_DIVISION = 1, ASKS_TOWN = 2 };

/* The readings of one name, one after the other. */
typedef struct readings {
    const lexicon *lx;
    lex_hit hit;
    uint64_t words;
    uint8_t table; /* 0, 1, 2 in the order of the tables; 3: at the end */
    bool first;
    uint32_t left;
} readings;

readings sanudo_where_readings(const lexicon *lx, uint64_t words);
bool sanudo_where_next_reading(readings *r, reading *out);

/* The part of a division's code that names its first level: "TX" of "TX.201". */
slice sanudo_where_first_level(slice division);

/* Kilometres between two points; NaN where either is not known. */
double sanudo_where_km(double lat1, double lon1, double lat2, double lon2);

/* Name the reading's division; one of the hand-written table gets it, and its number, from the row of the big tables for the same place, by any of its names. */
void sanudo_where_complete(const lexicon *lx, reading *r);

/* Does `inner` lie in `outer`: its country, its division, or a place round it? */
bool sanudo_where_lies_in(const reading *inner, const reading *outer);

/* The names of places in a document, in order, into `out` (as many as words with a capital); how many. */
uint32_t sanudo_where_find(const sanudo_doc *d, const lexicon *lx, found *out);

/* What each of `n` names means, into `out`; row SANUDO_NONE: not known.  false: no memory. */
bool sanudo_where_settle(sanudo_doc *d, const lexicon *lx, const found *names, uint32_t n, reading *out);

static inline bool where_is_class(const sanudo_doc *d, const lexicon *lx, uint32_t t, const char *name)
{
    return sanudo_lex_in_class(lx, d->tok_lemma_key[t], slice_of(name));
}

/* A word that a name can begin with; "US$" is none. */
static inline bool where_is_upper(const sanudo_doc *d, uint32_t t)
{
    const slice s = doc_form(d, t);
    return s.n && s.p[s.n - 1] != '$' && ((s.p[0] >= 'A' && s.p[0] <= 'Z') || (unsigned char)s.p[0] >= 0x80);
}
#endif
