#ifndef SANUDO_LEXICON_NUMBERS_H
#define SANUDO_LEXICON_NUMBERS_H
#include "base/slice.h"

/* The whole number at s.p[*i], commas between thousands left out where asked; moves *i behind it.  -1: none, or too long. */
int32_t sanudo_number_digits(slice s, uint32_t *i, bool commas);

static inline bool number_digit(char c) { return c >= '0' && c <= '9'; }
#endif
