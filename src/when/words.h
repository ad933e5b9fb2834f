#ifndef SANUDO_WHEN_WORDS_H
#define SANUDO_WHEN_WORDS_H
#include "lexicon/lexicon.h"
#include "when/calendar.h"

/*
** Read tokens [t, end) as the calendar does, one word an entry: at most end - t words into `out`, the
** first token of each into `token`.  Returns their number.
*/
uint32_t sanudo_cal_words(const sanudo_doc *d, const lexicon *lx, uint32_t t, uint32_t end, cal_word *out, uint32_t *token);

/* Read a number, a day, a decade or an hour off its form; CAL_NONE for anything else. */
cal_word sanudo_cal_digits(slice s, int32_t now);

/* The tense of the clause in which tokens [first, end) stand. */
enum cal_tense sanudo_when_tense(const sanudo_doc *d, uint32_t first, uint32_t end);
#endif
