#ifndef SANUDO_RECORD_FLAT_H
#define SANUDO_RECORD_FLAT_H
#include "base/slice.h"
#include "sanudo.h"

/*
** One event with its article as plain values: all that the schemas of events can be written from.  It knows no
** document, so that the record of an article fills it (flatten.h) as well as the rows of a store.  Slices and arrays
** are borrowed from whoever filled it, until the next event is filled; an absent slice is {NULL, 0}.  Offsets count
** code points of the article's text, days are "YYYY-MM-DD".
*/
enum { FLAT_SIZES = 4 }; /* dead, injured, arrested, participants */

typedef struct flat_amount {
    uint32_t low, high; /* as the record has bounds; SANUDO_NONE twice: not told */
} flat_amount;

typedef struct flat_place {
    slice name, words;  /* as the lexicon has it, and as the text does; absent: no place */
    slice kind;         /* "country", "region", "capital", "city" */
    slice admin1;       /* the state or province that it is or lies in */
    uint32_t geonameid; /* or 0 */
    char country[4];    /* "RUS", or "" */
    double lat, lon;    /* degrees; NaN: unknown */
} flat_place;

typedef struct flat_party {
    slice name, words, title; /* words: by which the event's sentence names it */
    char country[4];    /* country slot, or "" */
    uint32_t sectors;   /* bit i: sanudo_sector_name(i); the lowest is the principal one */
    uint32_t at;        /* where `words` begin, or SANUDO_NONE */
} flat_party;

typedef struct flat_list {
    const slice *item;
    uint32_t n;
} flat_list;

typedef struct flat_article {
    slice id, title, publisher, language, url, version, date;
    uint32_t length;    /* of the text */
    uint32_t n_statements;
    flat_list people, organizations, places; /* names that it mentions, each once */
} flat_article;

typedef struct flat_event {
    const flat_article *article;
    uint32_t number;    /* from 1: "e1" */
    uint32_t sentence;  /* from 1 */
    bool lead;          /* in the first paragraph */
    slice type, mode, cameo;
    slice future;       /* PLOVER's type for the planned deed; absent: as the ontology of the lexicon has it */
    slice status;       /* "actual" .. "historical" */
    uint8_t quad;
    int32_t score;      /* tenths */
    flat_list contexts, chain;
    const flat_party *actors, *recipients;
    uint32_t n_actors, n_recipients;
    slice trigger, text; /* text: of the sentence */
    uint32_t start, end; /* of the trigger */
    slice date, first_day, last_day; /* date: as exact as the text has it */
    bool date_from_text;
    flat_place place;
    flat_amount size[FLAT_SIZES];
    uint32_t n_stances;
} flat_event;

/* An amount as one number: the lower bound, or the upper where that is all; SANUDO_NONE: not told. */
static inline uint32_t flat_number(const flat_amount *a) { return a->low != SANUDO_NONE ? a->low : a->high; }

/* The principal sector of a set: its lowest bit's name, or absent. */
static inline slice flat_sector(uint32_t sectors)
{
    uint32_t i = 0;
    while (sanudo_sector_name(i) && !(sectors >> i & 1u)) i++;
    return slice_of(sanudo_sector_name(i));
}

/* What a place is: by its kind, or, where that is not known, by the division that it lies in or is itself. */
enum flat_kind { FLAT_NOWHERE, FLAT_COUNTRY, FLAT_REGION, FLAT_TOWN, FLAT_UNKNOWN };
static inline enum flat_kind flat_kind(const flat_place *p)
{
    if (!p->name.n) return FLAT_NOWHERE;
    if (slice_is(p->kind, "country")) return FLAT_COUNTRY;
    if (slice_is(p->kind, "region") || (!p->kind.n && slice_eq(p->admin1, p->name))) return FLAT_REGION;
    return p->kind.n || p->admin1.n ? FLAT_TOWN : FLAT_UNKNOWN;
}

static inline slice flat_city(const flat_place *p) { return flat_kind(p) == FLAT_TOWN ? p->name : (slice){0}; }
static inline slice flat_province(const flat_place *p) { return p->admin1.n || flat_kind(p) != FLAT_REGION ? p->admin1 : p->name; }

/* True for a party with a code or a sector: others have no place in a coded schema. */
static inline bool flat_coded(const flat_party *p) { return p->country[0] || p->sectors; }

/* The first day of an event, else the day of publication: schemas of one day a record have no room for more. */
static inline slice flat_day(const flat_event *e) { return e->first_day.n ? e->first_day : e->article->date; }
#endif
