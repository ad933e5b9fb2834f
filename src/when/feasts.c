/* Feasts that fall on another day each year. */
#include "when/calendar.h"

/* Sunday of Easter by the reckoning of the western churches (the anonymous Gregorian computus). */
static int32_t easter(int y)
{
    const int golden = y % 19, century = y / 100, rest = y % 100;
    const int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    const int late = (golden + 11 * moon + 22 * weekday) / 451;
    const int n = moon + weekday - 7 * late + 114;
    return sanudo_day_of(y, n / 31, n % 31 + 1);
}

/* The n-th weekday of a month, 0 being the last. */
static int32_t nth_weekday(int y, int month, int weekday, int n)
{
    const int32_t first = sanudo_day_of(y, month, 1);
    if (first == DAY_NONE) return DAY_NONE;
    const int32_t day = first + ((weekday - 1 - (first + 3)) % 7 + 7) % 7 + 7 * (n ? n - 1 : 4);
    int year, m, d;
    sanudo_day_split(day, &year, &m, &d);
    return m == month ? day : day - 7;
}

int32_t sanudo_cal_feast(int feast, int y)
{
    if (feast >= FEAST_NTH) return nth_weekday(y, feast / 100 % 100, feast / 10 % 10, feast % 10);
    const int32_t sunday = easter(y);
    return sunday == DAY_NONE ? DAY_NONE : sunday + feast - FEAST_EASTER - 100;
}
