#ifndef SANUDO_SYNTAX_ROWS_H
#define SANUDO_SYNTAX_ROWS_H
#include "syntax/word.h"

/*
** What the network sees of a word: the rows of one table whose sum is the word's vector.  A word that is known has a
** row of its own, and one for its spelling ("US" is not "us"); its endings, beginnings, groups of three letters, its shape and what the gazetteer says of it share
** the rows behind those by their hashes, so that an unknown word is not blank.
*/
typedef struct row_table {
    const uint8_t *slots; /* hash table of known words, ROW_SLOT bytes each: key, row + 1 (0: empty); at least one is empty */
    uint32_t mask;        /* slots - 1 */
    uint32_t n_words;     /* rows of words */
    uint32_t bits;        /* 1 << bits rows behind them */
} row_table;
enum { ROW_SLOT = 8, ROWS_MAX = 48 };

static inline uint32_t rows_count(const row_table *t) { return t->n_words + (1u << t->bits); }

/* The key of a word as it is spelt; its key whatever the spelling is `form`. */
uint32_t sanudo_rows_spelling(const wordform *w);

/* The rows of a word; its own, below `n_words`, stand first.  `gazetteer`: bits of lexicon/gazetteer.h.  Returns how many. */
uint32_t sanudo_rows_of(const row_table *t, const wordform *w, uint32_t gazetteer, uint32_t out[ROWS_MAX]);
#endif
