/* Numbers written with digits, as the calendar and the sizes of events read them. */
#include "lexicon/numbers.h"

enum { MOST_DIGITS = 8 };

int32_t sanudo_number_digits(slice s, uint32_t *i, bool commas)
{
    int32_t n = 0;
    uint32_t k = *i, digits = 0;
    for (; k < s.n; k++) {
        const bool comma = commas && digits && s.p[k] == ',' && k + 1 < s.n && number_digit(s.p[k + 1]);
        if (comma) continue;
        if (!number_digit(s.p[k])) break;
        if (++digits > MOST_DIGITS) return -1;
        n = n * 10 + (s.p[k] - '0');
    }
    if (!digits) return -1;
    *i = k;
    return n;
}
