#ifndef SANUDO_READ_CURSOR_H
#define SANUDO_READ_CURSOR_H
#include "doc/doc.h"

/* The line as far as a dateline may go, and how far we are. */
typedef struct cursor {
    const char *text;
    uint32_t at, end;
    uint32_t line_end;
} cursor;

typedef struct word {
    sanudo_span span;
    bool capital, all_capitals, digits; /* begins with a capital; has no small letter and two capitals; is a number */
} word;

/* The character at `at`, 0 at the end; *next is where the one behind it begins. */
int32_t sanudo_cursor_char(const cursor *c, uint32_t at, uint32_t *next);
bool sanudo_cursor_is_letter(int32_t cp);
void sanudo_cursor_spaces(cursor *c);

/* The word at the cursor, which it moves behind; false where none begins. */
bool sanudo_cursor_word(cursor *c, word *w);

/*
** Pass over a dash of any kind with the spaces and the stop around it; false where
** there is none.  `needs_space`: a lone hyphen must stand between spaces.
*/
bool sanudo_cursor_dash(cursor *c, bool needs_space);

/* Pass over `what` and the spaces before it, or stay and say false. */
bool sanudo_cursor_mark(cursor *c, char what);
#endif
