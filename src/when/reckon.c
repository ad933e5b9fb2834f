/*
** The day of an article that bears none, from its own words.  "BAGHDAD, March 3 - ..." lacks a year; it lies between the dates
** with a year that the article tells of as past and those that it tells of as ahead, and "Monday, March 3" is a Monday in one
** year of five or six.  Only what leaves a single day is an answer.
*/
#include "when/calendar.h"

enum { MAX_WINDOW = 5 }; /* years */

typedef struct window {
    int32_t floor, ceiling;
} window;

/* The years that the text leaves open. */
static window window_of(const cal_expr *e, const cal_place *at, uint32_t n, int32_t since)
{
    window w = {.floor = since, .ceiling = DAY_NONE};
    for (uint32_t i = 0; i < n; i++) {
        if (e[i].form != FORM_DATE || !e[i].year || e[i].feast || at[i].in_dateline || e[i].lead == LEAD_NONE) continue;
        const int month = e[i].month, day = e[i].day;
        const int32_t first = sanudo_day_of(e[i].year, month ? month : 1, day ? day : 1);
        const int32_t last = sanudo_day_of(e[i].year, month ? month : 12, day ? day : month ? 28 : 31);
        if (at[i].tense == TENSE_PAST && first != DAY_NONE && (w.floor == DAY_NONE || first > w.floor)) w.floor = first;
        if (at[i].tense == TENSE_FUTURE && last != DAY_NONE && (w.ceiling == DAY_NONE || last < w.ceiling)) w.ceiling = last;
    }
    return w;
}

/* True when every weekday that stands with a day of the month is right in the year around `day`. */
static bool weekdays_agree(const cal_expr *e, uint32_t n, int32_t day)
{
    int y, m, d;
    sanudo_day_split(day, &y, &m, &d);
    for (uint32_t i = 0; i < n; i++) {
        if (e[i].form != FORM_DATE || !e[i].weekday || !e[i].day || e[i].year) continue;
        const int months = e[i].month - m;
        const int32_t told = sanudo_day_of(months > 6 ? y - 1 : months < -6 ? y + 1 : y, e[i].month, e[i].day);
        if (told == DAY_NONE || sanudo_cal_weekday(told) != e[i].weekday) return false;
    }
    return true;
}

int32_t sanudo_cal_reckon(const cal_expr *e, const cal_place *at, uint32_t n, int32_t since)
{
    uint32_t line = 0;
    while (line < n && !(at[line].in_dateline && e[line].form == FORM_DATE && e[line].day && e[line].month)) line++;
    if (line == n) return DAY_NONE;
    if (e[line].year) return sanudo_day_of(e[line].year, e[line].month, e[line].day);
    const window w = window_of(e, at, n, since);
    if (w.floor == DAY_NONE || w.ceiling == DAY_NONE || w.ceiling < w.floor) return DAY_NONE;
    int first, last, m, d;
    sanudo_day_split(w.floor, &first, &m, &d);
    sanudo_day_split(w.ceiling, &last, &m, &d);
    if (last - first >= MAX_WINDOW) return DAY_NONE;
    int32_t found = DAY_NONE;
    for (int y = first; y <= last; y++) {
        const int32_t day = sanudo_day_of(y, e[line].month, e[line].day);
        if (day == DAY_NONE || day < w.floor || day > w.ceiling || !weekdays_agree(e, n, day)) continue;
        if (found != DAY_NONE) return DAY_NONE;
        found = day;
    }
    return found;
}
