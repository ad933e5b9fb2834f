#ifndef SANUDO_READ_MARKUP_H
#define SANUDO_READ_MARKUP_H
#include "base/buf.h"

/*
** HTML as it is found, mark by mark.  A tokeniser of our own: libxml2's HTML parser
** compares each attribute of a tag with all before it, so that a page of half a megabyte
** can take a minute; and no tree is needed here.  This one looks at each byte a bounded
** number of times.  The bytes are UTF-8 and are borrowed.
*/
typedef struct markup {
    const char *p, *end;
    slice raw;                  /* the element whose content is no markup (<script>), or {NULL, 0} */
    bool no_comment, no_cdata;  /* no end of one stands behind here */
    bool no_quote[2];           /* nor a " or ' */
} markup;

enum mark_kind { MARK_TEXT, MARK_RAW, MARK_OPEN, MARK_CLOSE };

typedef struct mark {
    enum mark_kind kind;
    slice name;  /* of an element, as it is written; MARK_RAW: whose content it is, or {NULL, 0} for a CDATA section */
    slice attrs; /* between its name and the closing bracket */
    slice text;  /* MARK_TEXT: with its character references; MARK_RAW: as it is */
} mark;

static inline markup markup_of(const char *p, size_t n) { return (markup){.p = p, .end = p + n}; }

/* The next mark; false at the end. */
bool sanudo_markup_next(markup *m, mark *out);

/* ASCII letters in any case. */
bool sanudo_markup_is(slice name, const char *lower);

/* Append an attribute's value, with its character references resolved; false where the element has none. */
bool sanudo_markup_attr(slice attrs, const char *name, sanudo_buf *out);

/* Append text with its character references resolved; what is no reference stays. */
void sanudo_markup_decode(slice text, sanudo_buf *out);

/*
** Length of the character reference at s[n], which begins with '&': a number, or a name of HTML 4.  *cp receives its
** code point.  0 where there is none that is known.
*/
size_t sanudo_markup_reference(const char *s, size_t n, uint32_t *cp);
#endif
