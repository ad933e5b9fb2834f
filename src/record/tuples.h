#ifndef SANUDO_RECORD_TUPLES_H
#define SANUDO_RECORD_TUPLES_H
#include "base/buf.h"

/*
** The record as rows for a store: the format "tuples", made on the threads that
** code so that whoever writes them has only to bind values.  One byte for the
** table, one for the number of values, then the values: a byte for the kind, and
** for numbers eight bytes, for text four of length and the bytes, all in the
** order of this machine, which they never leave.
*/
enum tuple_table {
    TUPLE_ARTICLE,   /* id, title, publisher, date, language, url, version, byline, dateline place, date, agency, reckoned day, points, text,
                        sketch */
    TUPLE_SENTENCE,  /* number, start, end, paragraph, missing */
    TUPLE_ACTOR,     /* number, name, kind, code, sectors, title, key, mentions, rule */
    TUPLE_PLACE,     /* number, start, end, name, country, admin1, lat, lon, geonameid, kind */
    TUPLE_TIME,      /* number, start, end, type, value, the days that a duration leads to */
    TUPLE_STATEMENT, /* number, sentence, kind, source, actor, start, end, cue start, end, lemma, content, addressee, actor, start, end,
                        within, chain, date, rule, words */
    TUPLE_EVENT,     /* number, sentence, type, mode, contexts, cameo, quad, score, trigger start, end, words, status, date, from, to,
                        whence, told, place, its grade, size, statement, chain, stances, rule, again, the place's name */
    TUPLE_PARTY,     /* event, role, position, actor, start and end of the words that name it */
    N_TUPLE_TABLES
};

enum tuple_kind { TUPLE_NULL, TUPLE_INTEGER, TUPLE_REAL, TUPLE_TEXT };

typedef struct tuple_value {
    uint8_t kind; /* enum tuple_kind */
    slice text;
    int64_t integer;
    double real;
} tuple_value;

enum { TUPLE_MAX = 28 };

/*
** What tells reprints of one text from other texts: the SKETCH_MAX smallest hashes of SKETCH_WORDS words in a row, ascending, eight
** bytes each.  Two texts share as large a part of their small hashes as they share of their rows of words (Broder 1997, bottom-k).
*/
enum { SKETCH_WORDS = 4, SKETCH_MAX = 32 };
typedef struct tuple {
    uint8_t table;
    uint32_t n;
    tuple_value value[TUPLE_MAX];
} tuple;

/* Put the tuple of an article that has been canceled: its id, publisher and version alone. */
void sanudo_tuples_notice(sanudo_buf *out, const sanudo_article *article);

/* Take the tuple at *p, whose texts are borrowed from there; false at `end`, or where the bytes are none. */
bool sanudo_tuple_next(const char **p, const char *end, tuple *out);
#endif
