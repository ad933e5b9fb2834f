#ifndef SANUDO_SAYS_QUOTES_H
#define SANUDO_SAYS_QUOTES_H
#include "doc/doc.h"

/* A stretch between quotation marks: words [first, end). */
typedef struct quote {
    uint32_t first, end;
    uint32_t open, close; /* the marks' tokens; close is SANUDO_NONE where the quote is left open */
    bool carried;         /* left open, and the next paragraph opens again: one speech */
} quote;

/*
** The quotes of the body, in order and disjoint; quotes inside quotes belong to
** the outer one.  Straight, curly, low and angle marks; single ones only where
** they close again, since most are apostrophes.  A quote that is left open ends
** with its paragraph.  Fills at most `cap` rows and returns the number.
*/
uint32_t sanudo_quotes_find(const sanudo_doc *d, quote *out, uint32_t cap);

/* How many rows sanudo_quotes_find can need. */
uint32_t sanudo_quotes_bound(const sanudo_doc *d);
#endif
