#ifndef SANUDO_TEXT_SPLIT_H
#define SANUDO_TEXT_SPLIT_H
#include "sanudo.h"
#include "text/vocab.h"

/*
** The kernels: text -> blocks -> words -> sentences.  All are pure, allocate
** nothing and take time in proportion to their input.
*/

/* A stretch that no sentence crosses. */
typedef struct text_block {
    sanudo_span span;
    uint32_t para; /* from 0 */
    bool whole;    /* one sentence, whatever stops it has (a headline, a byline) */
    uint8_t region;
} text_block;

/* What is not body, in order and disjoint. */
typedef struct text_regions {
    const sanudo_span *span;
    const uint8_t *kind;
    uint32_t n;
} text_regions;

/* Cut `text` at its regions, empty lines and meant line breaks.  Writes at most `cap` blocks; returns how many. */
uint32_t sanudo_text_blocks(slice text, const text_regions *regions, text_block *out, uint32_t cap);

enum { WORD_GLUED = 1, WORD_FIRST = 2, SENTENCE_MAX = 1000 };

/*
** Words of one block, in order, disjoint, with every character but white space in exactly one.  Writes at most `cap`
** spans and their bits (WORD_GLUED or 0); returns how many there are.
*/
uint32_t sanudo_text_words(const char *text, sanudo_span block, const lexicon *lx, sanudo_span *out, uint8_t *bits,
                           uint32_t cap);

/* Sets WORD_FIRST in the bits of each word of a block that begins a sentence; none has more than SENTENCE_MAX words. */
void sanudo_text_sentences(const char *text, const sanudo_span *words, uint8_t *bits, uint32_t n, bool whole,
                           const lexicon *lx);
#endif
