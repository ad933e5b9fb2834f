#ifndef SANUDO_READ_PROSE_H
#define SANUDO_READ_PROSE_H
#include "base/buf.h"

/* What stands between two words, the widest last. */
enum gap { GAP_NONE, GAP_SPACE, GAP_LINE, GAP_PARAGRAPH };

/*
** The text of markup as it is written for reading: runs of white space are one
** space, paragraphs are parted by an empty line.  Characters that nobody sees
** (soft hyphens, zero-width spaces, controls) are left out.
*/
typedef struct prose {
    sanudo_buf *out;
    size_t start;  /* of what this prose has put */
    uint8_t gap;   /* enum gap that waits for a word */
    bool lines;    /* line ends mean what they say (<pre>) */
} prose;

void sanudo_prose_text(prose *p, const char *s, size_t n);
void sanudo_prose_break(prose *p, enum gap gap); /* a second line break makes a paragraph */

/* What an element does to the text around it and in it. */
enum element {
    ELEMENT_INLINE,
    ELEMENT_BLOCK, /* stands alone */
    ELEMENT_LINE,  /* a line break */
    ELEMENT_LINES, /* a block whose line ends mean what they say */
    ELEMENT_QUOTE, /* has the quotation marks that browsers add */
    ELEMENT_SKIP   /* nothing in it is the report's text */
};

/* Of HTML, XHTML and NITF; `name` in any case, without prefix. */
enum element sanudo_element_of(slice name);

/* Elements that end where they begin (<br>, <img>). */
bool sanudo_element_is_void(slice name);
#endif
