/*
** Values of time expressions.  Every value comes with its first and last day
** and the unit it is exact to, so that later expressions can be reckoned from it.
*/
#include <stdio.h>
#include <stdlib.h>

#include "when/calendar.h"

typedef struct ymd {
    int y, m, d;
} ymd;

static ymd split(int32_t day)
{
    ymd t = {0};
    sanudo_day_split(day, &t.y, &t.m, &t.d);
    return t;
}

int sanudo_cal_weekday(int32_t day) { return ((day + 3) % 7 + 7) % 7 + 1; }
static int32_t monday_of(int32_t day) { return day - (sanudo_cal_weekday(day) - 1); }

/* The years in which days have numbers; what falls outside has no value. */
static bool year_ok(int y) { return y >= 1 && y <= 9998; }
static const int32_t FIRST_DAY = -719162, LAST_DAY = 2932000;
static bool day_ok(int32_t day) { return day >= FIRST_DAY && day <= LAST_DAY; }

static int clip_year(int64_t y) { return y < 0 || y > 9999 ? 0 : (int)y; }

#define PUT(v, ...) ((v)->len = (uint8_t)snprintf((v)->text, sizeof(v)->text, __VA_ARGS__))

static void put_day(cal_value *v, int32_t day)
{
    if (!day_ok(day)) return;
    const ymd t = split(day);
    PUT(v, "%04d-%02d-%02d", t.y, t.m, t.d);
    v->unit = UNIT_DAY, v->start = v->end = day;
}

/* A run of days; a single one is that day. */
static void put_days(cal_value *v, int32_t first, int32_t last)
{
    put_day(v, first);
    if (first >= last || v->len != 10 || !day_ok(last)) return;
    const ymd to = split(last);
    v->len = (uint8_t)(v->len + snprintf(v->text + v->len, sizeof v->text - v->len, "/%04d-%02d-%02d", to.y, to.m, to.d));
    v->end = last;
}

/* Month number `m` counted on from January of year `y`; may be out of 1..12. */
static void put_month(cal_value *v, int64_t y, int64_t m)
{
    const int64_t i = y * 12 + m - 1;
    const int year = clip_year(i / 12), month = (int)(((i % 12) + 12) % 12) + 1;
    if (i < 0 || !year_ok(year)) return;
    PUT(v, "%04d-%02d", year, month);
    v->unit = UNIT_MONTH;
    v->start = sanudo_day_of(year, month, 1);
    v->end = (month == 12 ? sanudo_day_of(year + 1, 1, 1) : sanudo_day_of(year, month + 1, 1)) - 1;
}

static void put_year(cal_value *v, int64_t y)
{
    const int year = clip_year(y);
    if (!year_ok(year)) return;
    PUT(v, "%04d", year);
    v->unit = UNIT_YEAR, v->start = sanudo_day_of(year, 1, 1), v->end = sanudo_day_of(year, 12, 31);
}

/* The ISO week with day `day`; its weekend. */
static void put_week(cal_value *v, int32_t day, bool end)
{
    if (!day_ok(day) || !day_ok(day + 7)) return;
    const int32_t monday = monday_of(day);
    if (!day_ok(monday)) return;
    const ymd thursday = split(monday + 3);
    const int week = (monday + 3 - sanudo_day_of(thursday.y, 1, 1)) / 7 + 1;
    PUT(v, "%04d-W%02d%s", thursday.y, week, end ? "-WE" : "");
    v->unit = end ? UNIT_WEEKEND : UNIT_WEEK;
    v->start = end ? monday + 5 : monday, v->end = monday + 6;
}

static const char *const SEASONS[N_CAL_SEASONS] = {"", "SP", "SU", "FA", "WI"};
static const char *const PARTS[N_CAL_PARTS] = {"", "TMO", "TAF", "TEV", "TNI"};

/* First day of a season; winter belongs to the year in which it begins. */
static int32_t season_start(int y, enum cal_season s) { return sanudo_day_of(y, (int)s * 3, 1); }
static int32_t season_end(int y, enum cal_season s)
{
    return s == SEASON_WINTER ? sanudo_day_of(y + 1, 3, 1) - 1 : sanudo_day_of(y, (int)s * 3 + 3, 1) - 1;
}

static void put_season(cal_value *v, int64_t y, enum cal_season s)
{
    const int year = clip_year(y);
    if (!year_ok(year)) return;
    PUT(v, "%04d-%s", year, SEASONS[s]);
    v->unit = UNIT_QUARTER, v->start = season_start(year, s), v->end = season_end(year, s);
}

static void put_quarter(cal_value *v, int64_t y, int64_t q)
{
    const int64_t i = y * 4 + q - 1;
    const int year = clip_year(i / 4), n = (int)(((i % 4) + 4) % 4);
    if (i < 0 || !year_ok(year)) return;
    PUT(v, "%04d-Q%d", year, n + 1);
    v->unit = UNIT_QUARTER, v->start = sanudo_day_of(year, n * 3 + 1, 1);
    v->end = (n == 3 ? sanudo_day_of(year + 1, 1, 1) : sanudo_day_of(year, n * 3 + 4, 1)) - 1;
}

/* The days of a value of many years that has been put; takes it back when there are no such years. */
static void put_years(cal_value *v, int first, int last)
{
    if (first == 0) first = 1; /* the first century and decade have no year 0 */
    if (!year_ok(first) || !year_ok(last) || last < first) {
        v->len = 0;
        return;
    }
    v->unit = UNIT_DECADE, v->start = sanudo_day_of(first, 1, 1), v->end = sanudo_day_of(last, 12, 31);
}

/* A part of a day or an hour, put behind the value of a day. */
static void put_part(cal_value *v, const cal_expr *e)
{
    if (v->len != 10 || v->unit != UNIT_DAY || e->edge) return;
    if (e->part) v->len = (uint8_t)(v->len + snprintf(v->text + v->len, sizeof v->text - v->len, "%s", PARTS[e->part]));
    else if (e->clock >= 0 && e->clock <= 24 * 60)
        v->len = (uint8_t)(v->len + snprintf(v->text + v->len, sizeof v->text - v->len, "T%02d:%02d%s", e->clock / 60, e->clock % 60, e->utc ? "Z" : ""));
    else return;
    v->kind = TIME_TIME;
}

/* `n` units on from a value, as exact as the coarser of unit and value. */
static void put_shifted(cal_value *v, const cal_value *from, enum cal_unit unit, int64_t n)
{
    if (from->start == DAY_NONE || n > 4000 || n < -4000) return;
    const ymd t = split(from->start);
    switch (unit) {
    case UNIT_DAY: put_day(v, from->start + (int32_t)n); break;
    case UNIT_WEEK: put_day(v, from->start + (int32_t)n * 7); break;
    case UNIT_FORTNIGHT: put_day(v, from->start + (int32_t)n * 14); break;
    case UNIT_WEEKEND: put_week(v, from->start + (int32_t)n * 7, true); break;
    case UNIT_MONTH: put_month(v, t.y, t.m + n); break;
    case UNIT_QUARTER: put_quarter(v, t.y, (t.m - 1) / 3 + 1 + n); break;
    case UNIT_YEAR: put_year(v, t.y + n); break;
    case UNIT_DECADE: put_year(v, t.y + n * 10); break;
    case UNIT_CENTURY: put_year(v, t.y + n * 100); break;
    default: break;
    }
}

/* The unit around a value, `n` units on: "next week", "the previous year". */
static void put_unit(cal_value *v, const cal_value *from, enum cal_unit unit, int64_t n)
{
    if (from->start == DAY_NONE) return;
    const ymd t = split(from->start);
    if (unit == UNIT_WEEK) put_week(v, from->start + (int32_t)n * 7, false);
    else if (unit == UNIT_FORTNIGHT) put_week(v, from->start + (int32_t)n * 14, false);
    else if (unit == UNIT_CENTURY) PUT(v, "%02d", clip_year(t.y / 100 + n)), put_years(v, clip_year(t.y / 100 + n) * 100, clip_year(t.y / 100 + n) * 100 + 99);
    else if (unit == UNIT_DECADE) PUT(v, "%03d", clip_year(t.y / 10 + n)), put_years(v, clip_year(t.y / 10 + n) * 10, clip_year(t.y / 10 + n) * 10 + 9);
    else put_shifted(v, from, unit, n);
}

/* Durations: "P3D", "PT2H", "PXM", "P25Y". */
static void put_length(cal_value *v, const cal_expr *e)
{
    static const struct {
        const char *sign;
        int by, half;
        const char *half_sign;
    } SIGNS[N_CAL_UNITS] = {
        [UNIT_SECOND] = {"TS", 1, 0, ""}, [UNIT_MINUTE] = {"TM", 1, 30, "TS"}, [UNIT_HOUR] = {"TH", 1, 30, "TM"},
        [UNIT_DAY] = {"D", 1, 12, "TH"}, [UNIT_WEEK] = {"W", 1, 0, ""}, [UNIT_FORTNIGHT] = {"W", 2, 1, "W"},
        [UNIT_WEEKEND] = {"WE", 1, 0, ""}, [UNIT_MONTH] = {"M", 1, 15, "D"}, [UNIT_QUARTER] = {"M", 3, 0, ""},
        [UNIT_YEAR] = {"Y", 1, 6, "M"}, [UNIT_DECADE] = {"Y", 10, 5, "Y"}, [UNIT_CENTURY] = {"Y", 100, 50, "Y"}};
    v->kind = TIME_DURATION;
    const char *sign = e->half ? SIGNS[e->unit].half_sign : SIGNS[e->unit].sign;
    if (!sign || !*sign) return;
    const char *t = *sign == 'T' ? "T" : "";
    sign += *sign == 'T';
    int64_t n = e->half ? SIGNS[e->unit].half * 2 / (e->n ? e->n : 2) : (int64_t)e->n * SIGNS[e->unit].by;
    if (e->vague) PUT(v, "P%sX%s", t, e->unit == UNIT_DECADE ? "DE" : e->unit == UNIT_CENTURY ? "CE" : sign);
    else if (n >= 0 && n <= 99999999) PUT(v, "P%s%d%s%s", t, (int)n, e->and_half ? ".5" : "", sign);
    if (!e->small_unit || !v->len) return;
    const char *small = SIGNS[e->small_unit].sign; /* a part of the clock stands behind the T of the greater one */
    v->len = (uint8_t)(v->len + snprintf(v->text + v->len, sizeof v->text - v->len, "%d%s", e->small_n, small + (*small == 'T')));
}

static void put_set(cal_value *v, const cal_expr *e)
{
    if (e->unit && e->unit != UNIT_WEEKEND) put_length(v, e);
    else if (e->weekday) PUT(v, "XXXX-WXX-%d", e->weekday);
    else if (e->season) PUT(v, "XXXX-%s", SEASONS[e->season]);
    else if (e->part) PUT(v, "XXXX-XX-XX%s", PARTS[e->part]);
    else if (e->month) PUT(v, "XXXX-%02d", e->month);
    else PUT(v, "XXXX-WXX-WE");
    v->kind = TIME_SET;
}

/*
** A bare weekday is the last one before now, or the first from now on, by tense; "until" looks ahead.  In the
** present tense yesterday's name is yesterday's: many past forms look like it ("they put").
*/
static void put_weekday(cal_value *v, const cal_expr *e, const cal_place *at, const cal_value *now, const cal_value *anchor)
{
    const bool same = e->beside >= BESIDE_PREVIOUS;
    const cal_value *from = same ? anchor : now;
    if (from->start == DAY_NONE) return;
    if (e->week_off != NO_OFFSET) {
        put_day(v, monday_of(now->start) + 7 * e->week_off + e->weekday - 1);
        return;
    }
    const bool open = e->lead == LEAD_UNTIL || e->lead == LEAD_FOR;
    const int back = (sanudo_cal_weekday(from->start) - e->weekday + 7) % 7, on = (7 - back) % 7;
    const bool ahead = (at->tense == TENSE_FUTURE || (at->tense == TENSE_PRESENT && on < 6) || (open && !e->part)) && e->lead != LEAD_SINCE;
    switch (e->beside) {
    case BESIDE_LAST: case BESIDE_PREVIOUS: case BESIDE_PAST: put_day(v, from->start - (back ? back : 7)); break;
    case BESIDE_NEXT: case BESIDE_FOLLOWING: put_day(v, from->start + (on ? on : 7)); break;
    case BESIDE_SAME: put_day(v, from->start); break;
    default: put_day(v, ahead ? from->start + on : from->start - back);
    }
}

/*
** The year of a month, or of a day in it, that is told without one: by tense, the last one or the
** next; "from April 1" in a report of March is never eleven months old, whatever the tense.
*/
static int year_by_tense(const cal_expr *e, const cal_place *at, const ymd now)
{
    const int here = now.m * 32 + (e->day ? now.d : 0), there = e->month * 32 + (e->day ? e->day : 0);
    if (here == there) return now.y;
    const int past = there < here ? now.y : now.y - 1, next = there < here ? now.y + 1 : now.y;
    const int back = (here - there + 12 * 32) % (12 * 32), on = 12 * 32 - back;
    const bool open = e->lead == LEAD_FROM || e->lead == LEAD_UNTIL || e->lead == LEAD_FOR;
    if (e->lead == LEAD_SINCE) return past;
    const bool late = e->day && back > 10 * 32; /* nobody tells a day of last year's without the year */
    if (at->tense == TENSE_PAST) return (e->lead == LEAD_UNTIL && on < 200) || (open && back > 3 * on) || late ? next : past;
    if (at->tense == TENSE_FUTURE) return !open && back < 3 * 32 ? past : next;
    return back <= on ? past : next;
}

/* The year in which a day of a month has the weekday that stands with it, where a neighbour of `year` is that year. */
static int year_by_weekday(const cal_expr *e, int year)
{
    static const int8_t OFF[] = {0, -1, 1};
    for (int k = 0; e->weekday && e->day && k < 3; k++) {
        const int32_t day = sanudo_day_of(year + OFF[k], e->month, e->day);
        if (day != DAY_NONE && sanudo_cal_weekday(day) == e->weekday) return year + OFF[k];
    }
    return year;
}

/* The day of a feast: in the year told, else the one nearest to now that the tense allows. */
static void put_feast(cal_value *v, const cal_expr *e, const cal_place *at, const cal_value *now)
{
    if (now->start == DAY_NONE && !e->year) return;
    if (e->year || e->year_off != NO_OFFSET) {
        put_day(v, sanudo_cal_feast(e->feast, e->year ? e->year : split(now->start).y + e->year_off));
        return;
    }
    int32_t best = DAY_NONE;
    for (int y = split(now->start).y - 1, k = 0; k < 3; k++, y++) {
        const int32_t day = sanudo_cal_feast(e->feast, y), off = day == DAY_NONE ? 0 : day - now->start;
        if (day == DAY_NONE) continue;
        const bool fits = at->tense == TENSE_PRESENT || (at->tense == TENSE_PAST ? off <= 0 : off >= 0);
        if (fits && (best == DAY_NONE || labs((long)off) < labs((long)best - now->start))) best = day;
    }
    put_day(v, best);
}

static void put_date(cal_value *v, const cal_expr *e, const cal_place *at, const cal_value *now)
{
    if (e->feast) {
        put_feast(v, e, at, now);
        return;
    }
    int year = e->year;
    const bool known = now->start != DAY_NONE;
    const ymd t = known ? split(now->start) : (ymd){0};
    if (!year && !known) return;
    if (!year && e->year_off != NO_OFFSET) year = t.y + e->year_off;
    else if (!year && e->beside == BESIDE_LAST) year = e->month < t.m ? t.y : t.y - 1;
    else if (!year && e->beside == BESIDE_NEXT) year = e->month > t.m ? t.y : t.y + 1;
    else if (!year && e->beside == BESIDE_THIS) year = t.y;
    else if (!year) year = year_by_weekday(e, year_by_tense(e, at, t));
    if (e->day) {
        const int32_t day = sanudo_day_of(year, e->month, e->day);
        const int32_t last = e->last_day ? sanudo_day_of(year, e->month, e->last_day) : day;
        if (day != DAY_NONE && last != DAY_NONE) put_days(v, day, last);
    } else if (e->month) {
        put_month(v, year, e->month);
    } else {
        put_year(v, year);
    }
}

static void put_season_by_tense(cal_value *v, const cal_expr *e, const cal_place *at, const cal_value *now)
{
    if (e->year) {
        put_season(v, e->year, e->season);
        return;
    }
    if (now->start == DAY_NONE) return;
    const int32_t today = now->start;
    int y = split(today).y + 1;
    if (e->year_off != NO_OFFSET) put_season(v, y - 1 + e->year_off, e->season);
    else if (e->beside == BESIDE_LAST || e->beside == BESIDE_PREVIOUS) {
        while (season_end(y, e->season) >= today) y--;
        put_season(v, y, e->season);
    } else if (e->beside == BESIDE_NEXT || e->beside == BESIDE_FOLLOWING || (e->beside == BESIDE_NONE && at->tense == TENSE_FUTURE)) {
        y -= 3;
        const bool running = e->beside == BESIDE_NONE;
        while ((running ? season_end(y, e->season) : season_start(y, e->season)) <= today) y++;
        put_season(v, y, e->season);
    } else if (e->beside == BESIDE_NONE) {
        while (season_start(y, e->season) > today) y--;
        put_season(v, y, e->season);
    } else {
        y--;
        put_season(v, e->season == SEASON_WINTER && split(today).m < 7 ? y - 1 : y, e->season);
    }
}

static void put_weekend(cal_value *v, const cal_expr *e, const cal_place *at, const cal_value *now, const cal_value *anchor)
{
    const cal_value *from = e->beside >= BESIDE_PREVIOUS ? anchor : now;
    if (from->start == DAY_NONE) return;
    const int32_t week = monday_of(from->start);
    const bool inside = from->start >= week + 5;
    int32_t off = 0;
    if (e->beside == BESIDE_LAST || e->beside == BESIDE_PREVIOUS || e->beside == BESIDE_PAST) off = -7;
    else if (e->beside == BESIDE_NEXT || e->beside == BESIDE_FOLLOWING) off = 7;
    else if (e->beside == BESIDE_NONE && at->tense == TENSE_PAST && !inside && e->lead != LEAD_UNTIL && e->lead != LEAD_FOR) off = -7;
    put_week(v, week + off, true);
}

static void put_quarter_by_tense(cal_value *v, const cal_expr *e, const cal_place *at, const cal_value *now)
{
    if (!e->year && now->start == DAY_NONE) return;
    const ymd t = e->year ? (ymd){.y = e->year} : split(now->start);
    int y = t.y;
    if (!e->year && e->year_off != NO_OFFSET) y += e->year_off;
    else if (!e->year && at->tense == TENSE_PAST && e->n >= (t.m - 1) / 3 + 1) y--;
    else if (!e->year && at->tense == TENSE_FUTURE && e->n < (t.m - 1) / 3 + 1) y++;
    put_quarter(v, y, e->n);
}

/* The half of a year. */
static void put_half(cal_value *v, const cal_expr *e, const cal_value *now)
{
    if (!e->year && now->start == DAY_NONE) return;
    const int year = clip_year(e->year ? e->year : split(now->start).y + e->year_off);
    if (!year_ok(year)) return;
    PUT(v, "%04d-H%d", year, (int)e->n);
    v->unit = UNIT_YEAR;
    v->start = sanudo_day_of(year, e->n == 1 ? 1 : 7, 1), v->end = e->n == 1 ? sanudo_day_of(year, 6, 30) : sanudo_day_of(year, 12, 31);
}

/* The n-th day, week or weekday of a month or year; a week belongs where most of it lies. */
static void put_nth(cal_value *v, const cal_expr *e, const cal_place *at, const cal_value *now)
{
    cal_value in = *v;
    put_date(&in, e, at, now);
    if (in.start == DAY_NONE) return;
    const bool last = e->n < 0;
    const int32_t n = e->n - 1;
    if (e->weekday) {
        const int32_t on = (e->weekday - sanudo_cal_weekday(in.start) + 7) % 7, back = (sanudo_cal_weekday(in.end) - e->weekday + 7) % 7;
        const int32_t day = last ? in.end - back : in.start + on + 7 * n;
        if (day <= in.end) put_day(v, day); /* not every month has a fifth Monday */
    } else if (e->unit == UNIT_DAY) {
        put_day(v, last ? in.end : in.start + n);
    } else {
        put_week(v, last ? in.end - 3 : in.start + 3 + 7 * n, e->unit == UNIT_WEEKEND);
    }
}

/* The date told before, a year earlier or in the year that is told: as exact as it was, or to the unit. */
static void put_again(cal_value *v, const cal_expr *e, const cal_value *anchor)
{
    if (anchor->start == DAY_NONE) return;
    const ymd t = split(anchor->start);
    const int year = e->year ? e->year : t.y + e->year_off;
    const int32_t day = sanudo_day_of(year, t.m, t.d);
    switch (e->unit ? e->unit : anchor->unit) {
    case UNIT_DAY: if (e->unit && day != DAY_NONE) put_day(v, day); else put_year(v, year); break;
    case UNIT_WEEK: if (day != DAY_NONE) put_week(v, day, false); break;
    case UNIT_MONTH: put_month(v, year, t.m); break;
    case UNIT_QUARTER: put_quarter(v, year, (t.m - 1) / 3 + 1); break;
    default: put_year(v, year);
    }
}

/* The decade told by its last two digits is the last one that has begun. */
static void put_decade(cal_value *v, const cal_expr *e, const cal_value *now)
{
    int y = e->year;
    if (y < 100) {
        const int here = now->start == DAY_NONE ? 2000 : split(now->start).y;
        y += here / 100 * 100;
        if (y > here) y -= 100;
    }
    if (!year_ok(y)) return;
    PUT(v, "%03d", y / 10);
    put_years(v, y / 10 * 10, y / 10 * 10 + 9);
}

/* "tomorrow", "last month", "the following day", "that night". */
static void put_beside(cal_value *v, const cal_expr *e, const cal_value *now, const cal_value *anchor)
{
    static const int8_t STEPS[N_CAL_BESIDES] = {[BESIDE_LAST] = -1, [BESIDE_NEXT] = 1, [BESIDE_PREVIOUS] = -1, [BESIDE_FOLLOWING] = 1};
    const bool here = e->beside < BESIDE_PREVIOUS;
    put_unit(v, here ? now : anchor, e->unit, e->beside == BESIDE_NONE ? e->n : STEPS[e->beside]);
    put_part(v, e);
}

/* "three days ago", "two years later": weeks gone by are told as weeks. */
static void put_shift(cal_value *v, const cal_expr *e, const cal_value *now, const cal_value *anchor)
{
    const bool ago = e->beside == BESIDE_THIS;
    const int64_t n = e->back ? -(int64_t)e->n : e->n;
    if (n > 4000 || n < -4000) return;
    if (ago && (e->unit == UNIT_WEEK || e->unit == UNIT_FORTNIGHT)) put_unit(v, now, e->unit, n);
    else put_shifted(v, ago ? now : anchor, e->unit, n);
    put_part(v, e);
}

/*
** "a day after the vote": the clause's own date, told in the same sentence, is the later one, so the
** value is that of the vote; with no such date the last one told is that of the vote.  Where none has
** been told at all, the clause is the news of the day.
*/
static void put_after(cal_value *v, const cal_expr *e, const cal_value *now, const cal_value *own, const cal_value *anchor)
{
    if (own->start == DAY_NONE && anchor->start == now->start) own = now;
    const bool has_own = own->start != DAY_NONE;
    const int64_t n = e->back == has_own ? e->n : -(int64_t)e->n;
    put_shifted(v, has_own ? own : anchor, e->unit, n);
    if (e->gap) put_length(v, e); /* the days stay those of the event */
}

static void put_fixed(cal_value *v, const cal_expr *e)
{
    if (e->form == FORM_CENTURY) PUT(v, "%02d", clip_year(e->n - 1)), put_years(v, clip_year(e->n - 1) * 100, clip_year(e->n - 1) * 100 + 99);
    else if (e->form == FORM_REF) PUT(v, "%s", e->n == 1 ? "PAST_REF" : e->n == 2 ? "PRESENT_REF" : "FUTURE_REF");
    else if (e->form == FORM_FISCAL) PUT(v, "FY%04d", e->year), put_years(v, e->year, e->year);
    else PUT(v, "%04d/%04d", e->year, (int)e->n), put_years(v, e->year, (int)e->n);
}

static bool hangs(const cal_expr *e)
{
    const bool shifted = e->form == FORM_SHIFT && e->beside != BESIDE_THIS;
    return e->form == FORM_AFTER || e->form == FORM_PART || e->form == FORM_AGAIN || shifted || e->beside >= BESIDE_PREVIOUS;
}

/* The value of one expression; `own`: a day told in its sentence; `anchor`: the last date told. */
static void resolve(const cal_expr *e, const cal_place *at, const cal_value *now, const cal_value *own, const cal_value *anchor, cal_value *v)
{
    switch (e->form) {
    case FORM_DATE: put_date(v, e, at, now), put_part(v, e); break;
    case FORM_WEEKDAY: put_weekday(v, e, at, now, anchor), put_part(v, e); break;
    case FORM_WEEKEND: put_weekend(v, e, at, now, anchor); break;
    case FORM_SEASON: put_season_by_tense(v, e, at, now); break;
    case FORM_QUARTER: put_quarter_by_tense(v, e, at, now); break;
    case FORM_HALF: put_half(v, e, now); break;
    case FORM_NTH: put_nth(v, e, at, now); break;
    case FORM_AGAIN: put_again(v, e, anchor); break;
    case FORM_DECADE: put_decade(v, e, now); break;
    case FORM_UNIT: put_beside(v, e, now, anchor); break;
    case FORM_SHIFT: put_shift(v, e, now, anchor); break;
    case FORM_AFTER: put_after(v, e, now, own, anchor); break;
    case FORM_PART: /* an hour with no day in its sentence is one of the day's news */
        put_day(v, own->start != DAY_NONE ? own->start : now->start != DAY_NONE ? now->start : anchor->start);
        put_part(v, e);
        break;
    case FORM_LENGTH: put_length(v, e); break;
    case FORM_SET: put_set(v, e); break;
    case FORM_EVENT: break;
    default: put_fixed(v, e);
    }
    if (e->edge == EDGE_EVE && v->unit == UNIT_DAY && v->len == 10) put_day(v, v->start - 1);
    if (v->len >= sizeof v->text) v->len = 0;
}

static const cal_value NO_VALUE = {.kind = TIME_DATE, .start = DAY_NONE, .end = DAY_NONE};

/* The day told nearest to expression `i` in its sentence: before it, else behind it; looks at a few only. */
static const cal_value *own_day(const cal_expr *e, const cal_place *at, const cal_value *v, uint32_t n, uint32_t i)
{
    for (uint32_t k = 1; k <= 6 && k <= i && at[i - k].sentence == at[i].sentence; k++)
        if (v[i - k].unit == UNIT_DAY && e[i - k].form != FORM_AFTER) return &v[i - k];
    for (uint32_t k = 1; k <= 6 && i + k < n && at[i + k].sentence == at[i].sentence; k++)
        if (v[i + k].unit == UNIT_DAY && !hangs(&e[i + k])) return &v[i + k];
    return &NO_VALUE;
}

void sanudo_cal_resolve(const cal_expr *e, const cal_place *at, uint32_t n, int32_t now, cal_value *out)
{
    cal_value today = NO_VALUE;
    if (now != DAY_NONE) put_day(&today, now);
    for (uint32_t i = 0; i < n; i++) {
        out[i] = NO_VALUE;
        if (!hangs(&e[i])) resolve(&e[i], &at[i], &today, &NO_VALUE, &today, &out[i]);
    }
    const cal_value *anchor = &today, *day = &today; /* the last date told, and the last one exact to the day */
    for (uint32_t i = 0; i < n; i++) {
        const bool small = e[i].form == FORM_PART || (e[i].unit && e[i].unit < UNIT_WEEK);
        if (hangs(&e[i])) resolve(&e[i], &at[i], &today, own_day(e, at, out, n, i), small ? day : anchor, &out[i]);
        if (out[i].start == DAY_NONE || e[i].form == FORM_AFTER || e[i].form == FORM_PART || at[i].in_title) continue;
        anchor = &out[i];
        if (out[i].unit == UNIT_DAY) day = anchor;
    }
}

uint8_t sanudo_cal_day_text(int32_t day, char *out)
{
    cal_value v = NO_VALUE;
    put_day(&v, day);
    memcpy(out, v.text, sizeof v.text);
    return v.len;
}

uint8_t sanudo_cal_month_text(int32_t day, char *out)
{
    cal_value v = NO_VALUE;
    if (!day_ok(day)) return 0;
    const ymd t = split(day);
    put_month(&v, t.y, t.m);
    memcpy(out, v.text, sizeof v.text);
    return v.len;
}
