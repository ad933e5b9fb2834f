#ifndef SANUDO_RECORD_RECORD_H
#define SANUDO_RECORD_RECORD_H
#include "base/buf.h"
#include "doc/doc.h"
#include "doc/points.h"

/* Rows by what they belong to: those of `g` are item[first[g]] .. item[first[g + 1] - 1], in order. */
typedef struct groups {
    const uint32_t *first, *item;
} groups;

/* A sentence as records count them: one or more rows, a dateline with the sentence behind it. */
typedef struct record_sentence {
    uint32_t first, end; /* sentence rows */
    uint32_t number;
    sanudo_span span;
} record_sentence;

/*
** What every writer of a format works with: the document, indexes over it, and
** where the bytes go.  Refused memory is sticky in `mem`, refused bytes in `out`;
** a writer runs to its end over empty indexes and looks at neither.
*/
typedef struct record {
    const sanudo_doc *doc;
    sanudo_buf *out;
    uint32_t flags;         /* of sanudo_doc_write */
    uint32_t only;          /* of "why:e3": the event's number, else 0 */
    arena mem;
    points at;
    uint32_t n_sents;
    const record_sentence *sents;
    groups mentions;        /* by actor */
    groups references;      /* by entity */
    groups events, statements; /* by sentence of the record, from 0 */
} record;

/* sanudo_doc_write, and what is lost counted beside it where `lost` is not NULL (schemas.h). */
typedef struct record_wish {
    uint32_t flags;
    struct losses *lost;
} record_wish;
sanudo_rc sanudo_record_write(const sanudo_doc *doc, const char *format, const record_wish *wish, sanudo_buf *out, sanudo_error *err);

/* One writer a format; those of events alone are schemas (schemas.h). */
void sanudo_record_text(record *r);
void sanudo_record_jsonl(record *r);
void sanudo_record_conllu(record *r);
void sanudo_record_html(record *r);
void sanudo_record_why(record *r);
void sanudo_record_tuples(record *r); /* record/tuples.h */

/* The longest chain that is followed; what lies further out is left off. */
enum { CHAIN_MAX = 32, RULE_MAX = 256 };
typedef struct chain {
    uint32_t n;
    uint32_t row[CHAIN_MAX]; /* statements, outermost first */
} chain;

/*
** The sources through which something came that stands in statement `inner` (SANUDO_NONE: none): outermost
** first, `inner` last.  The publisher, its agency, and sources without a name are left out, and a source that
** tells of its own words ("Nasser said he had promised ...") counts once.
*/
chain sanudo_record_chain(const record *r, uint32_t inner);

/* The title that the article came with, else the headline that its text begins with, or absent. */
slice sanudo_record_title(const sanudo_doc *doc);

/* The tokens of each name in the first byline, else of the first credits; gives their number. */
enum { BYLINE_MAX = 16 };
uint32_t sanudo_record_byline(const sanudo_doc *doc, rows out[static BYLINE_MAX]);

/* Why a sentence of the record gave no event (enum miss); MISS_NOT where it gave one, or what was found is part of another's. */
uint8_t sanudo_record_miss(const record *r, uint32_t sentence);

/* "predicate", "conditions", ... ; NULL for MISS_NOT. */
const char *sanudo_record_miss_name(uint8_t miss);

/* Actors that a mention stands for, as `links` of link_pool or, behind VOICES, voice_pool. */
typedef struct actors_of {
    const uint32_t *row;
    uint32_t n;
} actors_of;
actors_of sanudo_record_actors(const sanudo_doc *doc, uint32_t mention);

/* The place that the event's own clause tells, or SANUDO_NONE: guesses are told by jsonl and why alone. */
static inline uint32_t record_told_place(const sanudo_doc *d, uint32_t e)
{
    return d->ev_place_from[e] == PLACE_CLAUSE ? d->ev_place[e] : SANUDO_NONE;
}

/* True when an event's party is not in its clause but understood from what the article is about. */
static inline bool record_understood(const sanudo_doc *d, uint32_t event, bool recipient)
{
    return d->ev_inferred && (d->ev_inferred[event] & (recipient ? 2u : 1u)) != 0;
}

/* True when an earlier event has told the same act. */
static inline bool record_again(const sanudo_doc *d, uint32_t event) { return d->ev_again && d->ev_again[event] != SANUDO_NONE; }

/* The mention by which an event's sentence names one of its parties: the nearest to the trigger, else the last before it. */
uint32_t sanudo_record_party(const record *r, uint32_t event, uint32_t actor);

/* The time row that an event's date was read from, or SANUDO_NONE. */
uint32_t sanudo_record_date_words(const record *r, uint32_t event);

/* The time row that says when a statement was made ("said on Monday"), or SANUDO_NONE. */
uint32_t sanudo_record_said_on(const record *r, uint32_t statement);

/* "lexicon/predicates/meet.lex:41" in `room`; absent where nothing is known of the line. */
slice sanudo_record_rule(const record *r, uint32_t line, char room[static RULE_MAX]);

/* Row numbers and bits as words; borrowed for ever. */
const char *sanudo_record_actor_kind(uint8_t kind);
const char *sanudo_record_statement_kind(uint8_t kind);
const char *sanudo_record_time_kind(uint8_t kind);
const char *sanudo_record_mention_kind(uint8_t kind);
const char *sanudo_record_place_from(uint8_t from);

/* What tells that actors of two articles have one name: sixteen digits in `room`, or absent. */
enum { KEY_DIGITS = 20 };
slice sanudo_record_key(uint64_t key, char room[static KEY_DIGITS]);
const char *sanudo_record_date_from(const sanudo_doc *doc, const when *date); /* "text", "publication", "reckoned" */
const char *sanudo_record_date_told(const when *date);                        /* "clause", ...; NULL: nowhere */

/* A day as "2023-02-21", absent for DAY_NONE; a country's three letters, absent for 0. */
slice sanudo_record_day(int32_t day, char room[static 16]);
slice sanudo_record_country(country code, char room[static 4]);

/* "12 dead", "at least 12 dead", "10 to 15 dead". */
void sanudo_record_amount(sanudo_buf *out, const amount *a, uint8_t size);

/* The principal sector of a set: its lowest bit's name, or absent. */
slice sanudo_record_sector(sector_set sectors);

static inline const char *record_plural(uint32_t n) { return n == 1 ? "" : "s"; }
static inline slice record_mention(const record *r, uint32_t m) { return sanudo_doc_words(r->doc, r->doc->men_first[m], r->doc->men_end[m]); }
static inline sanudo_span record_tokens(const record *r, uint32_t first, uint32_t end)
{
    if (first >= end || end > r->doc->n_tokens) return (sanudo_span){0};
    return (sanudo_span){r->doc->tok_span[first].start, r->doc->tok_span[end - 1].end};
}
static inline uint32_t record_sent_of(const record *r, uint32_t event) { return r->doc->tok_sent[r->doc->ev_pred[event]]; }
#endif
