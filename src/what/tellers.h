#ifndef SANUDO_WHAT_TELLERS_H
#define SANUDO_WHAT_TELLERS_H
#include "what/amounts.h"

/* The row of the table `size` for word `t` with this part, whose further conditions hold, from `hit` on; moves *hit to it. */
bool sanudo_size_word(const sanudo_doc *d, const lexicon *lx, uint32_t t, lex_hit *hit, const char *part);

/* The first hit for a word's lemma. */
lex_hit sanudo_size_hit(const sanudo_doc *d, const lexicon *lx, uint32_t t);

/* Has word `t` a row of this part? */
bool sanudo_size_is(const sanudo_doc *d, const lexicon *lx, uint32_t t, const char *part);

/*
** How many word `t` tells of, as `row` says: "killed *two soldiers and a boy*" is 3, "*a family of five* was killed" 5.
** False when it gives no number of people.
*/
bool sanudo_teller_count(const sanudo_doc *d, const lexicon *lx, uint32_t t, uint32_t row, amount *out);

/* How many predicate `t` tells of by itself, as `row` of its type says: in the first of the row's slots that gives a number. */
bool sanudo_teller_own(const sanudo_doc *d, const lexicon *lx, uint32_t t, uint32_t row, amount *out);

/* "rebels *killed* 12": the verb has somebody who does it. */
bool sanudo_teller_acts(const sanudo_doc *d, const lexicon *lx, uint32_t t);
#endif
