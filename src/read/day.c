/* Days of publication as the formats write them. */
#include "read/read.h"

/* `n` digits as a number, or -1. */
static int digits(const char *s, int n)
{
    int v = 0;
    for (int i = 0; i < n; i++) {
        if (s[i] < '0' || s[i] > '9') return -1;
        v = v * 10 + s[i] - '0';
    }
    return v;
}

bool sanudo_read_day(const char *s, int *year, int *month, int *day)
{
    const size_t n = strlen(s);
    const bool dashes = n >= 10 && s[4] == '-' && s[7] == '-';
    if (!dashes && n != 8) return false;
    *year = digits(s, 4);
    *month = digits(s + (dashes ? 5 : 4), 2);
    *day = digits(s + (dashes ? 8 : 6), 2);
    return sanudo_day_of(*year, *month, *day) != DAY_NONE;
}
