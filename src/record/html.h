#ifndef SANUDO_RECORD_HTML_H
#define SANUDO_RECORD_HTML_H
#include "record/record.h"

/* What a piece of text is; a piece may be several things at once. */
enum role { ROLE_PLACE, ROLE_TIME, ROLE_ACTOR, ROLE_CUE, ROLE_SOURCE, ROLE_CONTENT, ROLE_TRIGGER, N_ROLES };

/* A place where a marked span begins or ends. */
typedef struct edge {
    uint32_t at, row; /* byte; event or statement */
    uint8_t role, opens;
} edge;

/* All spans of a record as edges in order of text, and a walk over them. */
typedef struct marks {
    const edge *edge;
    uint32_t n, next;
    uint32_t open[N_ROLES]; /* how many spans of a role are open */
    uint32_t event;         /* of the trigger that is open */
} marks;

marks sanudo_html_marks(record *r);

/* Append the text [from, end), which follows on what was written before, with its spans. */
void sanudo_html_text(record *r, marks *m, uint32_t from, uint32_t end);

/* Append `s` with what HTML would read as markup, and what no page may hold, made harmless. */
void sanudo_html_escape(sanudo_buf *out, slice s);

extern const char *const sanudo_html_style[]; /* pieces, NULL behind the last */
#endif
