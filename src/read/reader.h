#ifndef SANUDO_READ_READER_H
#define SANUDO_READ_READER_H
#include <jansson.h>

#include "base/arena.h"
#include "read/source.h"
#include "sanudo.h"

/* The longest line of JSON that is looked at: the longest text with every character escaped in the usual ways. */
enum { READER_MAX_LINE = 4 * SANUDO_MAX_TEXT };

/* What an article is made of, in the order of the table in jsonl.c. */
enum field { FIELD_ID, FIELD_TITLE, FIELD_PUBLISHER, FIELD_DATE, FIELD_LANGUAGE, FIELD_URL, FIELD_VERSION, FIELD_TEXT, N_FIELDS };

struct sanudo_reader {
    source src;
    arena mem;                    /* the copies below */
    const char *name;             /* of the file, for messages: its end where it is long */
    const char *stem;             /* of the file, without directory and ending */
    const char *date, *publisher; /* for articles that do not say */
    const char *path[N_FIELDS];   /* where JSON has a field, or NULL: by its usual names */
    int (*next)(sanudo_reader *r, sanudo_article *a, sanudo_error *err); /* NULL until the format is known */
    uint32_t line;                /* of the input, from 1 */
    bool done;

    /* the article handed out last */
    json_t *root;
    sanudo_buf text;
    char day[16], id[160], version[32];
};

/* One file a format: each gives 1, 0 or a refusal, as sanudo_reader_next does. */
int sanudo_read_plain(sanudo_reader *r, sanudo_article *a, sanudo_error *err);
int sanudo_read_jsonl(sanudo_reader *r, sanudo_article *a, sanudo_error *err);
int sanudo_read_conllu(sanudo_reader *r, sanudo_article *a, sanudo_error *err);

/* True for a field that "--field NAME=PATH" may name; sets *field. */
bool sanudo_field_named(const char *name, size_t len, enum field *field);

/*
** Refuse an article: err->msg is "FILE:LINE: what is wrong" (no line where `line`
** is 0), on one line whatever the input had in it.  Returns SANUDO_EINPUT.
*/
int sanudo_reader_refuse(const sanudo_reader *r, uint32_t line, sanudo_error *err, const char *fmt, ...) SANUDO_PRINTF(4, 5);

/* Point *text at UTF-8: the bytes themselves, or their conversion in r->text.  0, or a refusal. */
int sanudo_reader_text(sanudo_reader *r, uint32_t line, const char **text, size_t *len, sanudo_error *err);
#endif
