#ifndef SANUDO_RECORD_MISSING_H
#define SANUDO_RECORD_MISSING_H
#include "record/record.h"

/*
** Append why sentence `i` of the record gave no event: the pattern of the lexicon that came nearest, with its line, and
** what it lacked.  The matching is done again here, for the one sentence: coding keeps nothing of it but the predicate.
*/
void sanudo_record_missing(const record *r, uint32_t i, sanudo_buf *line);
#endif
