#ifndef SANUDO_SYNTAX_LEMMA_H
#define SANUDO_SYNTAX_LEMMA_H
#include "syntax/word.h"

/*
** Lemmas by rules: the longest known ending of a word with its tag names a
** script, which says from which spelling to start, how many bytes to take off
** and what to put on ("cities" NNS: from the small letters, -3, +"y").  The
** whole word is the longest ending of all: irregular words are rules too.
*/
enum lemma_base { LEMMA_LOWER, LEMMA_KEEP, LEMMA_NUMBER, N_LEMMA_BASES }; /* NUMBER: without the commas */
enum {
    LEMMA_ENDING = 7,      /* bytes of an ending at most */
    LEMMA_WHOLE = 8,       /* stands for "the whole word" as a length */
    LEMMA_RULE = 8,        /* bytes of a rule: key, script + 1 */
    LEMMA_SCRIPT = 8       /* bytes of a script: base, off, length put on (16 bits), where it stands */
};

typedef struct lemmas {
    const uint8_t *rules;  /* hash table, at least one slot empty */
    uint32_t mask;
    const uint8_t *scripts;
    uint32_t n_scripts;
    const uint8_t *text;   /* what scripts put on */
    uint32_t n_text;
    uint32_t longest;      /* of the pieces put on */
} lemmas;

/* The key of an ending of `len` bytes, or LEMMA_WHOLE, under a tag. */
uint32_t sanudo_lemma_key(slice lower, uint32_t xpos, uint32_t len);

/* The script of the longest known ending of at most `most` bytes (LEMMA_WHOLE: any), or n_scripts. */
uint32_t sanudo_lemma_script(const lemmas *l, slice lower, uint32_t xpos, uint32_t most);

/*
** The lemma: a part of the word's own spellings, or written to `out`, which has room for
** the word's bytes and `longest`; *used says how many bytes of `out` were taken.
*/
slice sanudo_lemma_make(const lemmas *l, const wordform *w, uint32_t xpos, char *out, uint32_t *used);
#endif
