#ifndef SANUDO_WHEN_WORDS_H
#define SANUDO_WHEN_WORDS_H
#include "lexicon/lexicon.h"
#include "when/calendar.h"

/* The tokens of a word: several for "New Year's Eve", the same for both halves of "mid-May". */
typedef struct cal_tokens {
    uint32_t first, end;
} cal_tokens;

enum { CAL_PIECES = 7 }; /* most words that one token can be */

/* Lexicon rows already read; all zero at first, and good for one lexicon. */
enum { CAL_CACHE = 512 };
typedef struct cal_cache {
    uint32_t row[CAL_CACHE]; /* row + 1, or 0 */
    cal_word word[CAL_CACHE];
} cal_cache;

/*
** Read tokens [t, end) as the calendar does: at most CAL_PIECES * (end - t) words into `out`, and into
** `token` the tokens of each.  Returns the number of words.
*/
uint32_t sanudo_cal_words(const sanudo_doc *d, const lexicon *lx, uint32_t t, uint32_t end, cal_word *out, cal_tokens *token,
                          cal_cache *cache);

/* Read a number, a day, a decade or an hour off its form; CAL_NONE for anything else. */
cal_word sanudo_cal_digits(slice s, int32_t now);

/* The tense of the clause in which tokens [first, end) stand. */
enum cal_tense sanudo_when_tense(const sanudo_doc *d, const lexicon *lx, uint32_t first, uint32_t end);
#endif
