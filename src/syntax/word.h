#ifndef SANUDO_SYNTAX_WORD_H
#define SANUDO_SYNTAX_WORD_H
#include "base/slice.h"

/*
** What the taggers see of a word: hashes of its letters and its shape.  Curly
** quotes, dashes and the ellipsis count as their plain cousins, so that weights
** learnt from one typography serve every other.
*/
enum word_shape {
    SHAPE_INITIAL = 1,    /* begins with a capital */
    SHAPE_CAPITALS = 2,   /* two capitals or more, no small letter */
    SHAPE_DIGIT = 4,
    SHAPE_HYPHEN = 8,
    SHAPE_NUMBER = 16,    /* digits, no letters */
    SHAPE_MARK = 32,      /* a character that is no letter, digit or hyphen */
    SHAPE_INNER = 64,     /* a capital, but not the first letter */
    SHAPE_SINGLE = 128,   /* one byte */
    SHAPE_SHOUTED = 256,  /* in a sentence without small letters: capitals say nothing */
    SHAPE_HEADLINE = 512  /* in a sentence whose longer words all begin with capitals */
};

typedef struct wordform {
    slice norm, lower;     /* plain typography; the same in small letters */
    uint32_t key;          /* of the small letters: what the lemmatiser looks up */
    uint32_t form;         /* of the small letters with every digit a 0 and no stop at the end: what everything else looks up */
    uint32_t suffix[4], prefix[3];
    uint16_t shape;        /* word_shape bits */
} wordform;

/* Describe the words of one sentence.  `bytes` has room for twice the forms' lengths and outlives the words. */
void sanudo_words_make(const slice *forms, uint32_t n, char *bytes, wordform *out);
#endif
