#ifndef SANUDO_WHAT_AMOUNTS_H
#define SANUDO_WHAT_AMOUNTS_H
#include "lexicon/lexicon.h"

/* The parts of rows of the table `size`. */
#define SIZE_PART_NUMBER "Q"
#define SIZE_PART_BOUND "B"
#define SIZE_PART_BEHIND "E"
#define SIZE_PART_RANGE "R"
#define SIZE_PART_TOLL "L"

/* An amount of which nothing is told. */
static inline amount amount_none(void) { return (amount){.low = SANUDO_NONE, .high = SANUDO_NONE, .rule = SANUDO_NONE}; }
static inline bool amount_told(const amount *a) { return amount_number(a) != SANUDO_NONE; }

/* The first row of a hit that has this part, or SANUDO_NONE. */
uint32_t sanudo_size_row(const lexicon *lx, lex_hit hit, const char *part);

/*
** The amount that begins at token `t` and ends at or before `end`, with the words that make it a bound ("at least
** twelve", "between 10 and 15", "some 1.5 million", "tens of thousands").  False when none begins there.
*/
bool sanudo_amount_read(const sanudo_doc *d, const lexicon *lx, uint32_t t, uint32_t end, amount *out);

/* The amount whose words cover `t`, which begins at or behind `first`. */
bool sanudo_amount_around(const sanudo_doc *d, const lexicon *lx, uint32_t first, uint32_t t, uint32_t end, amount *out);
#endif
