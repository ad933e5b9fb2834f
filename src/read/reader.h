#ifndef SANUDO_READ_READER_H
#define SANUDO_READ_READER_H
#include <jansson.h>

#include "base/arena.h"
#include "read/page.h"
#include "read/source.h"
#include "sanudo.h"

/* The longest line of JSON, item of XML or page that is looked at: the longest text with every character escaped in the usual ways. */
enum { READER_MAX_LINE = 4 * SANUDO_MAX_TEXT };

/* What an article is made of, in the order of the table in jsonl.c. */
enum field { FIELD_ID, FIELD_TITLE, FIELD_PUBLISHER, FIELD_DATE, FIELD_LANGUAGE, FIELD_URL, FIELD_VERSION, FIELD_STATUS, FIELD_EMBARGO, FIELD_TEXT, N_FIELDS };

typedef int (*reader_next)(sanudo_reader *r, sanudo_article *a, sanudo_error *err);

struct sanudo_reader {
    source src;
    arena mem;                    /* the copies below */
    const char *name;             /* of the file, for messages: its end where it is long */
    const char *stem;             /* of the file, without directory and ending */
    const char *date, *publisher; /* for articles that do not say */
    const char *path[N_FIELDS];   /* where JSON has a field, or NULL: by its usual names */
    reader_next next;             /* NULL until the format is known */
    uint32_t line;                /* of the input, from 1; of a WARC file the record */
    bool begun, done;

    /* files of many items */
    size_t pending;               /* bytes of the item handed out last, to be taken before the next */
    uint32_t at_line;             /* where the input has been taken to */
    bool has_held;                /* a refusal that was found while the article before it was read on */
    sanudo_error held;
    bool damaged;                 /* nothing has been read since the last damage that was told */
    uint32_t n_items;
    sanudo_buf head;              /* what stands before the first item */
    const char *feed_title, *feed_language;
    bool feed_known;

    /* the article handed out last */
    json_t *root;
    arena item;                   /* strings of it */
    sanudo_buf text;
    sanudo_buf raw, body;         /* it on its way: its bytes made ready, its paragraphs */
    sanudo_buf payload[2];        /* of an HTTP response: its chunks joined, and unpacked */
    html_page page;
    char day[16], id[160], version[32], embargo[32];
};

/* One file a format: each gives 1, 0 or a refusal, as sanudo_reader_next does. */
int sanudo_read_plain(sanudo_reader *r, sanudo_article *a, sanudo_error *err);
int sanudo_read_jsonl(sanudo_reader *r, sanudo_article *a, sanudo_error *err);
int sanudo_read_conllu(sanudo_reader *r, sanudo_article *a, sanudo_error *err);
int sanudo_read_newsml(sanudo_reader *r, sanudo_article *a, sanudo_error *err);
int sanudo_read_nitf(sanudo_reader *r, sanudo_article *a, sanudo_error *err);
int sanudo_read_ninjs(sanudo_reader *r, sanudo_article *a, sanudo_error *err);
int sanudo_read_rss(sanudo_reader *r, sanudo_article *a, sanudo_error *err);
int sanudo_read_atom(sanudo_reader *r, sanudo_article *a, sanudo_error *err);
int sanudo_read_warc(sanudo_reader *r, sanudo_article *a, sanudo_error *err);
int sanudo_read_html(sanudo_reader *r, sanudo_article *a, sanudo_error *err);
int sanudo_read_petrarch(sanudo_reader *r, sanudo_article *a, sanudo_error *err);
int sanudo_read_tabari(sanudo_reader *r, sanudo_article *a, sanudo_error *err);
int sanudo_read_unknown_xml(sanudo_reader *r, sanudo_article *a, sanudo_error *err); /* refuses it by its root */

/* The format of an input that names none, by its first bytes. */
reader_next sanudo_reader_by_content(source *src);

/* The local name of the first element of markup, behind its prologue; {NULL, 0} where none shows. */
slice sanudo_xml_root(slice s);

/* The head of a record of TABARI's, "YYMMDD ID": its day as YYYY-MM-DD and its id; false for any other line. */
bool sanudo_tabari_head(const char *line, size_t len, char day[static 16], slice *id);

/* True for a field that "--field NAME=PATH" may name; sets *field. */
bool sanudo_field_named(const char *name, size_t len, enum field *field);

/*
** Refuse an article: err->msg is "FILE:LINE: what is wrong" (no line where `line`
** is 0), on one line whatever the input had in it.  Returns SANUDO_EINPUT.
*/
int sanudo_reader_refuse(const sanudo_reader *r, uint32_t line, sanudo_error *err, const char *fmt, ...) SANUDO_PRINTF(4, 5);

/* Point *text at UTF-8: the bytes themselves, or their conversion in r->text.  0, or a refusal. */
int sanudo_reader_text(sanudo_reader *r, uint32_t line, const char **text, size_t *len, sanudo_error *err);

/* A copy that lives as long as the article; NULL for nothing but white space, whose runs become one space. */
const char *sanudo_reader_keep(sanudo_reader *r, const char *s, size_t n);

/* An article's pub_status by the word that its format has for it, or NULL: "usable" where that is neither "withheld" nor "canceled". */
const char *sanudo_reader_status(const char *word);

/* What stands around an article's paragraphs where its format keeps it apart; NULL where nothing is known. */
typedef struct surroundings {
    const char *byline;   /* "By Ana Silva", or the name alone */
    const char *dateline; /* "LIMA, May 3 (EFE)", or a place */
} surroundings;

/*
** Finish an article whose paragraphs stand in r->body: its text is what `around` has and they lack, then they.
** An article without an id gets one of the file's name and `line`.  1, or a refusal: too long, no text, no memory.
*/
int sanudo_reader_finish(sanudo_reader *r, sanudo_article *a, surroundings around, sanudo_error *err);

/* The day that the file's name begins with ("1998-06-09-asmara.txt"), or NULL; what follows it is not looked at. */
const char *sanudo_reader_day_of_name(const sanudo_reader *r);

/* Set a->date from a time in any usual form; what is none is refused: 0, or a refusal.  NULL: no date. */
int sanudo_reader_date(sanudo_reader *r, sanudo_article *a, const char *stamp, sanudo_error *err);
#endif
