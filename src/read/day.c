/* Days of publication as the formats write them. */
#include <strings.h>

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
    if (!dashes && n != 8 && !(n > 8 && s[8] == 'T')) return false;
    *year = digits(s, 4);
    *month = digits(s + (dashes ? 5 : 4), 2);
    *day = digits(s + (dashes ? 8 : 6), 2);
    return sanudo_day_of(*year, *month, *day) != DAY_NONE;
}

/* The number of a month's name, of three letters or in full, or 0. */
static int month_of(const char *s, size_t n)
{
    static const char *const NAMES[] = {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
                                        "november", "december"};
    for (int i = 0; n >= 3 && i < 12; i++)
        if (strncasecmp(s, NAMES[i], n) == 0 || (n == 4 && strncasecmp(s, "sept", 4) == 0 && i == 8)) return i + 1;
    return 0;
}

/* "Tue, 21 Feb 2023 10:00:00 GMT", "21-Feb-23", "February 21, 2023": the first name of a month, and the two numbers nearest its two sides. */
static bool read_named_month(const char *s, int *year, int *month, int *day)
{
    int number[2], width[2], n = 0;
    *month = 0;
    for (; *s && n < 2; s += *s != '\0') {
        const size_t letters = strspn(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"), count = strspn(s, "0123456789");
        if (letters && !*month) *month = month_of(s, letters);
        if (count > 4) return false;
        if (count) {
            width[n] = (int)count;
            number[n++] = digits(s, (int)count);
        }
        s += letters + count;
        if (!*s) break;
    }
    if (n < 2 || !*month || width[0] > 2) return false;
    *day = number[0];
    *year = width[1] == 4 ? number[1] : number[1] < 70 ? 2000 + number[1] : 1900 + number[1];
    return sanudo_day_of(*year, *month, *day) != DAY_NONE;
}

bool sanudo_read_any_day(const char *s, int *year, int *month, int *day)
{
    char slashed[11];
    while (*s == ' ' || (*s >= '\t' && *s <= '\r')) s++;
    if (strlen(s) >= 10 && s[4] == '/' && s[7] == '/') {
        memcpy(slashed, s, 10);
        slashed[4] = slashed[7] = '-';
        slashed[10] = '\0';
        s = slashed;
    }
    return sanudo_read_day(s, year, month, day) || read_named_month(s, year, month, day);
}

/* Two digits at *s behind an optional colon, or `none` where there are none. */
static int pair(const char **s, int none)
{
    const char *p = *s + (**s == ':');
    const int v = strlen(p) < 2 ? -1 : digits(p, 2);
    if (v < 0) return none;
    *s = p + 2;
    return v;
}

bool sanudo_read_moment(const char *s, int64_t *seconds)
{
    int y, m, d;
    if (!sanudo_read_day(s, &y, &m, &d)) return false;
    s += s[4] == '-' ? 10 : 8;
    s += *s == 'T' || *s == ' ';
    const int hour = pair(&s, 0), minute = pair(&s, 0), second = pair(&s, 0);
    s += *s == '.' ? 1 + strspn(s + 1, "0123456789") : 0;
    const int sign = *s == '+' ? 1 : *s == '-' ? -1 : 0;
    s += sign != 0;
    const int zone = sign ? pair(&s, 0) * 60 : 0, zone_minutes = sign ? pair(&s, 0) : 0;
    *seconds = (int64_t)sanudo_day_of(y, m, d) * 86400 + hour * 3600 + minute * 60 + second - sign * (zone + zone_minutes) * 60;
    return true;
}
