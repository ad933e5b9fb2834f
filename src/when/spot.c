/*
** Time expressions in a run of words.  Each reader below looks at word `i` and
** behind it, fills an expression and returns its end, or `i` when it is none;
** the longest wins.  All look-ahead is bounded, so spotting is linear.
*/
#include "when/calendar.h"

typedef struct cal_text {
    const cal_word *w;
    uint32_t n;
} cal_text;

static const cal_word NO_WORD = {0};

static const cal_word *at(const cal_text *c, uint32_t i) { return i < c->n ? &c->w[i] : &NO_WORD; }
static bool is(const cal_text *c, uint32_t i, enum cal_kind kind) { return at(c, i)->kind == kind; }
static bool glue(const cal_text *c, uint32_t i, enum cal_glue code) { return is(c, i, CAL_GLUE) && at(c, i)->code == code; }
static uint32_t skip(const cal_text *c, uint32_t i, enum cal_kind kind) { return i + is(c, i, kind); }
static uint32_t skip_the(const cal_text *c, uint32_t i) { return i + glue(c, i, GLUE_THE); }
static const cal_word *before(const cal_text *c, uint32_t i) { return i ? &c->w[i - 1] : &NO_WORD; }

static bool is_year(const cal_text *c, uint32_t i) { return is(c, i, CAL_DIGITS) && (at(c, i)->flags & CALF_YEAR); }
static bool is_unit(const cal_text *c, uint32_t i, enum cal_unit u) { return is(c, i, CAL_UNIT) && at(c, i)->code == u; }
static bool shift_is(const cal_text *c, uint32_t i, enum cal_shift s) { return is(c, i, CAL_SHIFT) && at(c, i)->code == s; }

/* A word after which a bare part of the day, year or plural unit is one of time: "in", "since", "before". */
static bool leads(const cal_word *w)
{
    return w->kind == CAL_LEAD || (w->kind == CAL_SHIFT && (w->code == SHIFT_BEFORE || w->code == SHIFT_AFTER));
}

/* A number in words or digits: "three", "twenty-five", "2,454", "two hundred", "several".  -1 stands for an unknown one. */
static uint32_t number(const cal_text *c, uint32_t i, int32_t *n)
{
    const cal_word *w = at(c, i);
    if (w->kind == CAL_VAGUE || w->kind == CAL_SCALE) {
        *n = -1;
        const uint32_t j = is(c, i + 1, CAL_SCALE) ? i + 2 : i + 1;
        return glue(c, j, GLUE_OF) && is(c, j + 1, CAL_UNIT) ? j + 1 : j;
    }
    if (w->kind != CAL_DIGITS && w->kind != CAL_NUMBER && w->kind != CAL_TENS) return i;
    *n = w->value;
    i++;
    if (w->kind == CAL_TENS) {
        const uint32_t j = skip(c, i, CAL_HYPHEN);
        if (is(c, j, CAL_NUMBER) && at(c, j)->value < 10) *n += at(c, j)->value, i = j + 1;
    }
    if (is(c, i, CAL_SCALE) && *n < 1000) *n *= at(c, i)->value, i++;
    return i;
}

/* "week", "night" as a unit: nights and mornings count days. */
static enum cal_unit unit_at(const cal_text *c, uint32_t i)
{
    const cal_word *w = at(c, i);
    if (w->kind == CAL_UNIT) return w->code;
    return w->kind == CAL_PART && w->code ? UNIT_DAY : UNIT_NONE;
}

static uint32_t set_length(cal_expr *e, enum cal_unit unit, int32_t n, uint32_t end)
{
    e->form = FORM_LENGTH;
    e->unit = (uint8_t)unit;
    e->vague = n < 0;
    e->n = n < 0 ? 0 : n;
    return end;
}

/* What follows a quantity: "ago", "later", "before", "after the vote". */
static uint32_t shift(const cal_text *c, uint32_t i, cal_expr *e)
{
    if (!is(c, i, CAL_SHIFT)) return i;
    const enum cal_shift s = at(c, i)->code;
    const cal_word *next = at(c, i + 1);
    const bool alone = i + 1 >= c->n || (next->flags & CALF_STOP) || (s == SHIFT_BEFORE && (next->flags & CALF_VERB));
    const bool clock = e->unit < UNIT_DAY;
    e->back = s == SHIFT_AGO || s == SHIFT_EARLIER || s == SHIFT_BEFORE;
    const bool event_behind = (s == SHIFT_AFTER || s == SHIFT_BEFORE) && !alone;
    if (!clock && !e->vague) {
        e->form = event_behind ? FORM_AFTER : FORM_SHIFT;
        e->beside = s == SHIFT_AGO ? BESIDE_THIS : BESIDE_SAME;
    }
    e->gap = event_behind;
    return i + !event_behind;
}

/* "half an hour", "a quarter of a century". */
static uint32_t fraction(const cal_text *c, uint32_t i, cal_expr *e)
{
    uint32_t j = i + glue(c, i, GLUE_A);
    if (is(c, j, CAL_HALF)) j++;
    else if (j > i && is_unit(c, j, UNIT_QUARTER) && glue(c, j + 1, GLUE_OF)) j += 2;
    else return i;
    const bool quarter = is(c, j - 1, CAL_GLUE);
    if (glue(c, j, GLUE_OF)) j++;
    j += glue(c, j, GLUE_A);
    if (!is(c, j, CAL_UNIT) || (at(c, j)->flags & CALF_PLURAL)) return i;
    set_length(e, at(c, j)->code, quarter ? 4 : 2, j + 1);
    e->half = true;
    const uint32_t end = j + 1;
    return is(c, end, CAL_SHIFT) ? end + 1 : end;
}

/* A bare plural is a length where the words around say so: "within hours of the vote", "weeks later", "months of talks". */
static uint32_t bare_plural(const cal_text *c, uint32_t i, cal_expr *e)
{
    if (!is(c, i, CAL_UNIT) || !(at(c, i)->flags & CALF_PLURAL)) return i;
    const bool longish = is(c, i + 1, CAL_HYPHEN) && glue(c, i + 2, GLUE_LONG);
    const bool led = leads(before(c, i)) && before(c, i)->code != LEAD_UNTIL;
    if (!led && !is(c, i + 1, CAL_SHIFT) && !longish) return i;
    set_length(e, at(c, i)->code, -1, i + 1);
    if (longish) return i + 3;
    return is(c, i + 1, CAL_SHIFT) ? shift(c, i + 1, e) : i + 1;
}

/*
** "a week" is a length in "for a week", "a week ago", "lasted a week" and "a week-long"; in "twice a week"
** and "the barrels a day" it is a rate, in "an hour's drive" a distance.
*/
static bool is_length(const cal_text *c, uint32_t i, uint32_t unit_word, enum cal_unit unit)
{
    const cal_word *w = at(c, unit_word), *next = at(c, unit_word + 1);
    if (next->kind == CAL_SHIFT || next->kind == CAL_HYPHEN) return true;
    if (w->kind == CAL_PART || unit == UNIT_WEEKEND || next->kind == CAL_POSS) return false;
    const bool about = i && glue(c, i - 1, GLUE_ABOUT);
    return (w->flags & CALF_PLURAL) || i == 0 || about || leads(before(c, i)) || (before(c, i)->flags & (CALF_STOP | CALF_VERB));
}

/* "three days", "a week ago", "five-week-old", "two years later", "month-long". */
static uint32_t quantity(const cal_text *c, uint32_t i, cal_expr *e)
{
    int32_t n = 1;
    uint32_t j = i;
    if (glue(c, i, GLUE_A)) {
        j = i + 1;
        if (is(c, j, CAL_VAGUE) || is(c, j, CAL_SCALE)) j = number(c, j, &n);
        else if (is_unit(c, j, UNIT_SECOND)) return i;
    } else {
        j = number(c, i, &n);
    }
    const bool counted = j > i;
    e->and_half = counted && is(c, j, CAL_LINK) && glue(c, j + 1, GLUE_A) && is(c, j + 2, CAL_HALF);
    j += e->and_half ? 3 : 0;
    j = skip(c, j, CAL_HYPHEN);
    if (glue(c, j, GLUE_MORE) || is(c, j, CAL_RUNNING)) j++;
    const enum cal_unit unit = unit_at(c, j);
    if (unit == UNIT_NONE || unit == UNIT_QUARTER || (glue(c, i, GLUE_A) && !is_length(c, i, j, unit))) return i;
    const uint32_t dash = j + 1 + is(c, j + 1, CAL_HYPHEN);
    const bool aged = glue(c, dash, GLUE_OLD);
    const bool longish = (aged || glue(c, dash, GLUE_LONG)) && (dash > j + 1 || counted);
    if (longish && aged && unit == UNIT_YEAR) return i; /* somebody's age */
    if (!counted && !longish) return bare_plural(c, i, e);
    const bool many = n == 1 && longish && (at(c, j)->flags & CALF_PLURAL); /* "a years-long feud" */
    set_length(e, unit, many ? -1 : n, j + 1);
    if (longish) return dash + 1;
    return is(c, j + 1, CAL_SHIFT) && !is(c, j + 2, CAL_UNIT) ? shift(c, j + 1, e) : j + 1;
}

/* "for a third day running": as long as the count says. */
static uint32_t nth(const cal_text *c, uint32_t i, cal_expr *e)
{
    uint32_t j = i;
    if (!glue(c, i, GLUE_A) && !glue(c, i, GLUE_THE)) return i;
    j++;
    if (!is(c, j, CAL_ORDINAL) || at(c, j)->value < 2) return i;
    const int32_t n = at(c, j++)->value;
    const bool running = is(c, j, CAL_RUNNING);
    j += running;
    if (is(c, j, CAL_PART) && !running && !is(c, j + 1, CAL_RUNNING)) return i; /* "a second night" is one night */
    const enum cal_unit unit = unit_at(c, j);
    if (unit < UNIT_DAY || unit == UNIT_QUARTER || unit > UNIT_YEAR || (at(c, j)->flags & CALF_PLURAL)) return i;
    if (glue(c, j + 1, GLUE_OF)) return i; /* "the second year of the war" is a place in it */
    set_length(e, unit, n, j + 1);
    return skip(c, j + 1, CAL_RUNNING);
}

/* A year that may follow: ", 2023", "of 2023", "of next year", "this year". */
static uint32_t year_behind(const cal_text *c, uint32_t i, cal_expr *e)
{
    uint32_t j = i;
    if (is_year(c, j)) return e->year = (int16_t)at(c, j)->value, j + 1;
    if ((is(c, j, CAL_COMMA) || glue(c, j, GLUE_OF)) && is_year(c, j + 1)) return e->year = (int16_t)at(c, j + 1)->value, j + 2;
    const bool this_year = is(c, j, CAL_BESIDE) && (at(c, j)->code == BESIDE_THIS || at(c, j)->code == BESIDE_LAST || at(c, j)->code == BESIDE_NEXT);
    if (!glue(c, j, GLUE_OF) && !(this_year && is_unit(c, j + 1, UNIT_YEAR))) return i;
    j += glue(c, j, GLUE_OF);
    if (glue(c, j, GLUE_THE) && is_unit(c, j + 1, UNIT_YEAR) && !(at(c, j + 1)->flags & CALF_PLURAL)) return e->year_off = 0, j + 2;
    j = skip_the(c, j);
    if (!is(c, j, CAL_BESIDE) || !is_unit(c, j + 1, UNIT_YEAR)) return i;
    const enum cal_beside b = at(c, j)->code;
    e->year_off = b == BESIDE_LAST ? -1 : b == BESIDE_NEXT ? 1 : b == BESIDE_THIS ? 0 : NO_OFFSET;
    return e->year_off == NO_OFFSET ? i : j + 2;
}

static bool is_month(const cal_text *c, uint32_t i) { return is(c, i, CAL_MONTH) || is(c, i, CAL_MONTHABBR); }

/* A day of the month in digits or as an ordinal; a number that counts something is none ("in May 30 people died"). */
static bool is_mday(const cal_text *c, uint32_t i)
{
    const cal_word *w = at(c, i);
    if (w->value < 1 || w->value > 31) return false;
    return (w->kind == CAL_DIGITS && !(w->flags & (CALF_COUNT | CALF_YEAR))) || w->kind == CAL_ORDINAL;
}

/* A day of the month or a run of them: "3", "3-5". */
static uint32_t mdays(const cal_text *c, uint32_t i, cal_expr *e)
{
    if (!is_mday(c, i)) return i;
    e->day = (int8_t)at(c, i)->value;
    if (!is(c, i + 1, CAL_HYPHEN) || !is_mday(c, i + 2) || at(c, i + 2)->value <= e->day) return i + 1;
    e->last_day = (int8_t)at(c, i + 2)->value;
    return i + 3;
}

/* "February 21, 2023", "8 August", "the 21st of May", "August 2008", "October of next year", "Sept. 18". */
static uint32_t month_date(const cal_text *c, uint32_t i, cal_expr *e)
{
    uint32_t j = skip_the(c, i);
    const bool the = j > i;
    e->form = FORM_DATE;
    uint32_t k = mdays(c, j, e);
    const bool of = glue(c, k, GLUE_OF), plain = is(c, j, CAL_ORDINAL) && !(at(c, j)->flags & CALF_ORDINAL);
    if (k > j && is_month(c, k + of) && (!plain || the || of)) return e->month = (int8_t)at(c, k + of)->value, year_behind(c, k + of + 1, e);
    e->day = e->last_day = 0;
    if (the || !is_month(c, j)) return i;
    e->month = (int8_t)at(c, j)->value;
    k = mdays(c, j + 1, e);
    if (is(c, k, CAL_UNIT)) e->day = e->last_day = 0, k = j + 1;
    const uint32_t end = year_behind(c, k, e);
    if (is(c, j, CAL_MONTHABBR) && !e->day && !e->year && !(at(c, j)->flags & CALF_DOT)) return i;
    return end;
}

/* The part of the day behind a day: "Thursday night", "tomorrow morning". */
static uint32_t part_behind(const cal_text *c, uint32_t i, cal_expr *e)
{
    const cal_word *w = at(c, i);
    if (w->kind != CAL_PART || (w->flags & CALF_PLURAL)) return i;
    e->part = w->code;
    if (!w->code) e->clock = (int16_t)w->value;
    return i + 1;
}

/* "Tuesday", "Tuesday, 21 February", "Monday morning", "Thursday of last week". */
static uint32_t weekday(const cal_text *c, uint32_t i, cal_expr *e)
{
    if (!is(c, i, CAL_WEEKDAY) && !is(c, i, CAL_DAYABBR)) return i;
    uint32_t j = skip(c, i + 1, CAL_COMMA);
    const uint32_t date = month_date(c, j, e);
    e->weekday = (int8_t)at(c, i)->value;
    if (date > j && e->day) return date;
    e->month = e->day = 0, e->year = 0, e->year_off = NO_OFFSET;
    if (is(c, i, CAL_DAYABBR)) return i;
    e->form = FORM_WEEKDAY;
    j = part_behind(c, i + 1, e);
    if (glue(c, j, GLUE_OF) && is(c, j + 1, CAL_BESIDE) && is_unit(c, j + 2, UNIT_WEEK)) {
        const enum cal_beside b = at(c, j + 1)->code;
        e->week_off = b == BESIDE_LAST ? -1 : b == BESIDE_NEXT ? 1 : 0;
        return j + 3;
    }
    return j;
}

/* The units that "last", "this", "next" and the like can stand with. */
static uint32_t beside_unit(const cal_text *c, uint32_t i, uint32_t start, cal_expr *e)
{
    int32_t n = 0;
    const uint32_t j = number(c, i, &n);
    const bool counted = j > i;
    if (!is(c, j, CAL_UNIT)) return start;
    const cal_word *w = at(c, j);
    const enum cal_beside b = e->beside;
    const bool plural = (w->flags & CALF_PLURAL) != 0;
    if (b == BESIDE_THIS && (plural || w->code < UNIT_DAY)) return start;
    if (b == BESIDE_RECENT || plural || counted || (b == BESIDE_PAST && w->code != UNIT_WEEKEND))
        return set_length(e, w->code, counted ? n : plural ? -1 : 1, j + 1);
    if (w->code < UNIT_DAY || (b == BESIDE_LAST && w->code == UNIT_DAY)) return start;
    e->form = w->code == UNIT_WEEKEND ? FORM_WEEKEND : FORM_UNIT;
    e->unit = w->code;
    if (b == BESIDE_NEXT && w->code == UNIT_DAY) e->beside = BESIDE_FOLLOWING;
    return j + 1;
}

/* "last week", "the past two years", "next Thursday", "this morning", "that same year", "last summer". */
static uint32_t beside(const cal_text *c, uint32_t i, cal_expr *e)
{
    uint32_t j = skip_the(c, i);
    if (!is(c, j, CAL_BESIDE)) return i;
    e->beside = at(c, j++)->code;
    if (is(c, j, CAL_BESIDE) && at(c, j)->code == BESIDE_SAME && e->beside == BESIDE_THAT) j++;
    const cal_word *w = at(c, j);
    const bool day = e->beside != BESIDE_THAT && e->beside != BESIDE_PAST && e->beside != BESIDE_RECENT;
    if (w->kind == CAL_WEEKDAY && day) return weekday(c, j, e);
    if (w->kind == CAL_MONTH && day) {
        const uint32_t end = month_date(c, j, e);
        return e->year || e->year_off != NO_OFFSET ? i : end;
    }
    if (w->kind == CAL_SEASON && day) return e->form = FORM_SEASON, e->season = w->code, j + 1;
    if (w->kind == CAL_PART && !(w->flags & CALF_PLURAL) && w->code && e->beside != BESIDE_PAST && e->beside != BESIDE_RECENT) {
        e->form = FORM_UNIT, e->unit = UNIT_DAY, e->part = w->code;
        if (e->beside == BESIDE_NEXT) e->beside = BESIDE_FOLLOWING;
        return j + 1;
    }
    return beside_unit(c, j, i, e);
}

/* "today", "yesterday evening", "tonight". */
static uint32_t day_word(const cal_text *c, uint32_t i, cal_expr *e)
{
    if (!is(c, i, CAL_DAY) && !is(c, i, CAL_NIGHT)) return i;
    e->form = FORM_UNIT, e->unit = UNIT_DAY;
    e->n = at(c, i)->value;
    if (is(c, i, CAL_NIGHT)) return e->part = PART_NIGHT, i + 1;
    return part_behind(c, i + 1, e);
}

/* "the day before", "the night before the vote". */
static uint32_t day_before(const cal_text *c, uint32_t i, cal_expr *e)
{
    const uint32_t j = skip_the(c, i);
    const enum cal_unit unit = unit_at(c, j);
    if (j == i || unit < UNIT_DAY || (at(c, j)->flags & CALF_PLURAL)) return i;
    if (!shift_is(c, j + 1, SHIFT_BEFORE) && !shift_is(c, j + 1, SHIFT_AFTER) && !shift_is(c, j + 1, SHIFT_EARLIER)) return i;
    set_length(e, unit, 1, j + 1);
    if (is(c, j, CAL_PART)) e->part = at(c, j)->code;
    shift(c, j + 1, e);
    e->gap = false; /* "the day before the vote" is a day */
    return j + 2;
}

/* The unit under way after a word of place in it: "in the week", "the end of the year", "before the month was out". */
static uint32_t the_unit(const cal_text *c, uint32_t i, cal_expr *e)
{
    const uint32_t j = skip_the(c, i);
    const cal_word *w = at(c, j);
    if (j == i || w->kind != CAL_UNIT || (w->flags & CALF_PLURAL) || w->code < UNIT_DAY || w->code == UNIT_DECADE) return i;
    e->form = w->code == UNIT_WEEKEND ? FORM_WEEKEND : FORM_UNIT;
    e->unit = w->code;
    e->beside = w->code == UNIT_WEEKEND ? BESIDE_NONE : BESIDE_THIS;
    return j + 1;
}

static uint32_t unit_under_way(const cal_text *c, uint32_t i, cal_expr *e)
{
    if (!leads(before(c, i)) || is_unit(c, i + 1, UNIT_DAY) || is(c, i + 2, CAL_SHIFT) || is_unit(c, i + 1, UNIT_QUARTER)) return i;
    return is_unit(c, i + 1, UNIT_WEEKEND) ? i : the_unit(c, i, e);
}

/* "the 1980s", "the nineties". */
static uint32_t decade(const cal_text *c, uint32_t i, cal_expr *e)
{
    const uint32_t j = skip_the(c, i);
    const bool after_another = before(c, i)->kind == CAL_LINK && i >= 2 && is(c, i - 2, CAL_DECADE);
    if (!is(c, j, CAL_DECADE) || (at(c, j)->value < 100 && j == i && !after_another)) return i;
    e->form = FORM_DECADE;
    e->first = j - i;
    e->year = (int16_t)at(c, j)->value;
    return j + 1;
}

/* "the 19th century". */
static uint32_t century(const cal_text *c, uint32_t i, cal_expr *e)
{
    const uint32_t j = skip_the(c, i), k = skip(c, j + 1, CAL_HYPHEN);
    if (!is(c, j, CAL_ORDINAL) || !is_unit(c, k, UNIT_CENTURY)) return i;
    e->form = FORM_CENTURY;
    e->n = at(c, j)->value;
    return k + 1;
}

/* "the summer of 1994", "in spring", "winter 2010". */
static uint32_t season(const cal_text *c, uint32_t i, cal_expr *e)
{
    const uint32_t j = skip_the(c, i);
    if (!is(c, j, CAL_SEASON)) return i;
    e->form = FORM_SEASON;
    e->season = at(c, j)->code;
    const uint32_t end = year_behind(c, j + 1, e);
    if (end == j + 1 && glue(c, end, GLUE_OF)) return i; /* "the fall of the town" */
    const bool dated = end > j + 1 && !is(c, j + 1, CAL_BESIDE); /* "the sharpest fall this year" */
    return dated || leads(before(c, i)) || before(c, i)->kind == CAL_EDGE ? end : i;
}

/* "at the weekend". */
static uint32_t weekend(const cal_text *c, uint32_t i, cal_expr *e)
{
    const uint32_t j = skip_the(c, i);
    if (!is_unit(c, j, UNIT_WEEKEND) || (at(c, j)->flags & CALF_PLURAL) || (j == i && !leads(before(c, i)))) return i;
    e->form = FORM_WEEKEND;
    return j + 1;
}

/* A place in a row, "last" and "final" being the n-th; 0 when the word is none. */
static int32_t place_of(const cal_word *w, int32_t n)
{
    if (w->kind == CAL_BESIDE) return w->code == BESIDE_LAST ? n : 0;
    return w->kind == CAL_ORDINAL ? (w->value < 0 ? n : w->value) : 0;
}

/* "the third quarter of 2009", "fourth-quarter", "the first half of this year". */
static uint32_t quarter(const cal_text *c, uint32_t i, cal_expr *e)
{
    const uint32_t j = skip_the(c, i), k = skip(c, j + 1, CAL_HYPHEN);
    const bool half = is(c, k, CAL_HALF);
    const int32_t parts = half ? 2 : 4, n = place_of(at(c, j), parts);
    if (n < 1 || n > parts || !(half || is_unit(c, k, UNIT_QUARTER))) return i;
    e->form = half ? FORM_HALF : FORM_QUARTER;
    e->n = n;
    const uint32_t end = year_behind(c, k + 1, e);
    const bool vague = half || is(c, j, CAL_BESIDE); /* "the second half" may be one of a match */
    return vague && end == k + 1 ? i : end;
}

/* "the last week of March", "the first Monday in May 2004", "the first day of the year". */
static uint32_t nth_of(const cal_text *c, uint32_t i, cal_expr *e)
{
    const uint32_t j = skip_the(c, i), k = j + 2;
    const cal_word *w = at(c, j + 1);
    const bool small = w->kind == CAL_WEEKDAY || (w->kind == CAL_UNIT && (w->code == UNIT_DAY || w->code == UNIT_WEEK || w->code == UNIT_WEEKEND));
    const int32_t n = place_of(at(c, j), -1);
    if (j == i || !n || n > 5 || !small || !(glue(c, k, GLUE_OF) || is(c, k, CAL_LEAD))) return i;
    uint32_t end = month_date(c, k + 1, e);
    if (end == k + 1) end = year_behind(c, k, e);
    if (end <= k + 1 || e->day) return i;
    e->form = FORM_NTH, e->n = n;
    if (w->kind == CAL_WEEKDAY) e->weekday = (int8_t)w->value;
    else e->unit = w->code;
    return end;
}

/* "the same period last year", "the same month of 2008", "the same day a year earlier". */
static uint32_t again(const cal_text *c, uint32_t i, cal_expr *e)
{
    const uint32_t j = skip_the(c, i);
    if (j == i || !is(c, j, CAL_BESIDE) || at(c, j)->code != BESIDE_SAME) return i;
    const bool unit = is(c, j + 1, CAL_UNIT) && at(c, j + 1)->code >= UNIT_DAY && at(c, j + 1)->code < UNIT_YEAR;
    if (!unit && !glue(c, j + 1, GLUE_PERIOD)) return i;
    uint32_t k = j + 2;
    if (glue(c, k, GLUE_OF) || is(c, k, CAL_LEAD)) k++;
    e->form = FORM_AGAIN, e->unit = unit ? at(c, j + 1)->code : UNIT_NONE, e->year_off = -1;
    if (is_year(c, k)) return e->year = (int16_t)at(c, k)->value, k + 1;
    if (glue(c, k, GLUE_A) && is_unit(c, k + 1, UNIT_YEAR) && is(c, k + 2, CAL_SHIFT)) return k + 3;
    k = skip_the(c, k);
    if (is_unit(c, k, UNIT_YEAR) && is(c, k + 1, CAL_SHIFT)) return k + 2;
    const bool year = is(c, k, CAL_BESIDE) && is_unit(c, k + 1, UNIT_YEAR);
    return year && (at(c, k)->code == BESIDE_LAST || at(c, k)->code == BESIDE_PREVIOUS) ? k + 2 : i;
}

/* "fiscal 2009", "the financial year 2007". */
static uint32_t fiscal(const cal_text *c, uint32_t i, cal_expr *e)
{
    uint32_t j = skip_the(c, i);
    if (!is(c, j, CAL_FISCAL)) return i;
    j += 1 + is_unit(c, j + 1, UNIT_YEAR);
    if (!is_year(c, j)) return i;
    e->form = FORM_FISCAL;
    e->year = (int16_t)at(c, j)->value;
    return j + 1;
}

static uint32_t holiday(const cal_text *c, uint32_t i, cal_expr *e)
{
    if (!is(c, i, CAL_HOLIDAY)) return i;
    const int32_t v = at(c, i)->value;
    e->form = FORM_DATE;
    if (v >= FEAST_EASTER) e->feast = (uint16_t)v;
    else e->month = (int8_t)(v / 100), e->day = (int8_t)(v % 100);
    return year_behind(c, i + 1, e);
}

/* "from 1983 to 1987", "between 2006 and 2014", "1992-95". */
static uint32_t years(const cal_text *c, uint32_t start, cal_expr *e)
{
    const uint32_t the = skip_the(c, start), i = the + (the > start && is_unit(c, the, UNIT_YEAR));
    if (!is_year(c, i)) return start;
    const bool dash = is(c, i + 1, CAL_HYPHEN);
    const bool lead = before(c, i)->kind == CAL_LEAD && (before(c, i)->code == LEAD_FROM || before(c, i)->code == LEAD_BETWEEN);
    const bool named = before(c, i)->kind == CAL_UNIT;
    const bool link = is(c, i + 1, CAL_LINK) || (is(c, i + 1, CAL_LEAD) && at(c, i + 1)->code == LEAD_UNTIL);
    const int32_t first = at(c, i)->value;
    int32_t last = at(c, i + 2)->value;
    if (!is(c, i + 2, CAL_DIGITS) || !(dash || ((lead || named) && link))) return start;
    if (dash && last < 100 && !(at(c, i + 2)->flags & CALF_YEAR)) last += first / 100 * 100;
    if (last <= first || last - first > 200) return start;
    e->form = FORM_YEARS;
    e->year = (int16_t)first;
    e->n = last;
    return i + 3;
}

/* A bare year, where the words before it make it one: "in 1991", "the 1987 accord", "Beijing 2008", "the year 2003". */
static uint32_t year(const cal_text *c, uint32_t i, cal_expr *e)
{
    uint32_t j = skip_the(c, i);
    if (j > i && is_unit(c, j, UNIT_YEAR)) j++;
    if (!is_year(c, j) || is(c, j + 1, CAL_UNIT) || is(c, j + 1, CAL_SCALE) || is(c, j + 1, CAL_HYPHEN)) return i;
    const cal_word *b = before(c, i), *w = at(c, j);
    const bool the = j > i || (b->kind == CAL_GLUE && (b->code == GLUE_A || b->code == GLUE_THE)) || b->kind == CAL_POSS;
    const bool of = b->kind == CAL_GLUE && b->code == GLUE_OF;
    const bool named = (b->flags & CALF_NAME) || b->kind == CAL_OPEN;
    const bool linked = b->kind == CAL_LINK && i >= 2 && is_year(c, i - 2);
    if ((w->flags & CALF_COUNT) ? !the : !(the || of || named || linked || leads(b) || b->kind == CAL_EDGE || b->kind == CAL_HYPHEN)) return i;
    e->form = FORM_DATE;
    e->first = j - i;
    e->year = (int16_t)w->value;
    return j + 1;
}

/* "the Oslo accords": an event with a known day. */
static uint32_t event(const cal_text *c, uint32_t i, cal_expr *e)
{
    if (!is(c, i, CAL_EVENT) || at(c, i)->value == DAY_NONE) return i;
    e->form = FORM_EVENT, e->n = at(c, i)->value;
    return i + 1;
}

static uint32_t full(const cal_text *c, uint32_t i, cal_expr *e)
{
    if (!is(c, i, CAL_FULL)) return i;
    const int32_t v = at(c, i)->value;
    e->form = FORM_DATE;
    e->year = (int16_t)(v / 10000), e->month = (int8_t)(v / 100 % 100), e->day = (int8_t)(v % 100);
    return i + 1;
}

/* "every week", "every two years", "every Friday"; "weekly". */
static uint32_t set(const cal_text *c, uint32_t i, cal_expr *e)
{
    e->form = FORM_SET;
    if (is(c, i, CAL_SET)) return e->unit = at(c, i)->code, e->n = at(c, i)->value, i + 1;
    if (!is(c, i, CAL_EVERY)) return i;
    int32_t n = 1;
    const uint32_t j = number(c, i + 1, &n);
    const cal_word *w = at(c, j);
    e->n = n < 1 ? 1 : n;
    if (w->kind == CAL_WEEKDAY) e->weekday = (int8_t)w->value;
    else if (w->kind == CAL_SEASON) e->season = w->code;
    else if (w->kind == CAL_PART && w->code) e->part = w->code;
    else if (w->kind == CAL_MONTH) e->month = (int8_t)w->value;
    else if (w->kind == CAL_UNIT) e->unit = w->code;
    else return i;
    return j + 1;
}

/* "all day", "all summer", "all-night", "night after night". */
static uint32_t all(const cal_text *c, uint32_t i, cal_expr *e)
{
    const enum cal_unit twice = unit_at(c, i);
    if (twice != UNIT_NONE && shift_is(c, i + 1, SHIFT_AFTER) && at(c, i + 2)->kind == at(c, i)->kind && unit_at(c, i + 2) == twice)
        return set_length(e, twice, 1, i + 3);
    if (!is(c, i, CAL_ALL)) return i;
    const uint32_t j = skip_the(c, skip(c, i + 1, CAL_HYPHEN));
    const cal_word *w = at(c, j);
    if (w->flags & CALF_PLURAL) return i;
    if (w->kind == CAL_SEASON) return e->form = FORM_SEASON, e->season = w->code, j + 1;
    if (w->kind == CAL_PART && w->code) return e->form = FORM_PART, e->part = w->code, j + 1;
    if (w->kind == CAL_UNIT && w->code == UNIT_WEEKEND) return e->form = FORM_WEEKEND, j + 1;
    return w->kind == CAL_UNIT && w->code >= UNIT_DAY ? set_length(e, w->code, 1, j + 1) : i;
}

/* "currently", "recently", "in the past", "the recent fighting": no day, but a time. */
static uint32_t reference(const cal_text *c, uint32_t i, cal_expr *e)
{
    e->form = FORM_REF;
    e->n = at(c, i)->code;
    if (is(c, i, CAL_REF)) return i + 1;
    e->n = 1;
    const uint32_t j = skip_the(c, i);
    if (j > i && is(c, j, CAL_BESIDE) && at(c, j)->code == BESIDE_PAST && (j + 1 >= c->n || (at(c, j + 1)->flags & CALF_STOP))) return j + 1;
    return i;
}

typedef uint32_t (*reader)(const cal_text *c, uint32_t i, cal_expr *e);

static const cal_expr NO_EXPR = {.clock = NO_CLOCK, .year_off = NO_OFFSET, .week_off = NO_OFFSET};

/* Run one reader from a clean expression and keep it in *e when it reaches further than `best`. */
static uint32_t attempt(const cal_text *c, uint32_t i, reader read, uint32_t best, cal_expr *e)
{
    cal_expr x = NO_EXPR;
    const uint32_t end = read(c, i, &x);
    if (end <= best) return best;
    *e = x;
    return end;
}

/* The readers of days that may stand behind an hour or "early", "late", "the end of". */
static uint32_t inner(const cal_text *c, uint32_t i, cal_expr *e)
{
    static const reader DAYS[] = {full, month_date, weekday, beside, day_word, decade, century, season, quarter, holiday};
    uint32_t best = i;
    for (uint32_t r = 0; r < sizeof DAYS / sizeof DAYS[0]; r++) best = attempt(c, i, DAYS[r], best, e);
    return best;
}

/* "late Tuesday", "early on Friday", "mid-October", "earlier this month", "later in the week", "late in 2001". */
static uint32_t edge(const cal_text *c, uint32_t start, cal_expr *e)
{
    const uint32_t i = skip_the(c, start);
    const bool compared = shift_is(c, i, SHIFT_EARLIER) || shift_is(c, i, SHIFT_LATER);
    if (!is(c, i, CAL_EDGE) && !compared) return start;
    uint32_t j = skip(c, i + 1, CAL_HYPHEN);
    const bool lead = is(c, j, CAL_LEAD) && at(c, j)->code == LEAD_IN;
    j += lead;
    uint32_t end = inner(c, j, e);
    if (end == j && (lead || compared)) end = the_unit(c, j, e);
    if (end == j && is_year(c, j)) e->form = FORM_DATE, e->year = (int16_t)at(c, j)->value, end = j + 1;
    if (end == j || e->form == FORM_LENGTH) return start;
    e->edge = is(c, i, CAL_EDGE) ? at(c, i)->code : 1;
    e->first = 0;
    return end;
}

/* "stated on the eve": on the day before. */
static uint32_t eve(const cal_text *c, uint32_t i, cal_expr *e)
{
    if (!glue(c, i, GLUE_THE) || !is(c, i + 1, CAL_PARTOF) || at(c, i + 1)->code != EDGE_EVE || !leads(before(c, i)) || glue(c, i + 2, GLUE_OF)) return i;
    e->form = FORM_UNIT, e->unit = UNIT_DAY, e->beside = BESIDE_PREVIOUS;
    return i + 2;
}

/* "the end of the month", "the beginning of 2009", "the middle of next week". */
static uint32_t part_of(const cal_text *c, uint32_t i, cal_expr *e)
{
    const uint32_t k = skip_the(c, i);
    if (!is(c, k, CAL_PARTOF) || !glue(c, k + 1, GLUE_OF)) return i;
    const uint32_t j = k + 2;
    const bool eve = at(c, k)->code == EDGE_EVE;
    uint32_t end = inner(c, j, e);
    if (end == j && !eve) end = the_unit(c, j, e);
    if (end == j && !eve && is_year(c, j)) e->form = FORM_DATE, e->year = (int16_t)at(c, j)->value, end = j + 1;
    if (end == j || e->form == FORM_LENGTH) return i;
    e->edge = at(c, k)->code;
    e->first = 0;
    return end;
}

/* "in the morning" behind an hour: 0 before noon, 12 after it, -1 where it does not stand. */
static int half_of_day(const cal_text *c, uint32_t i)
{
    const cal_word *w = at(c, i + 2);
    if (!is(c, i, CAL_LEAD) || !glue(c, i + 1, GLUE_THE) || w->kind != CAL_PART || !w->code || (w->flags & CALF_PLURAL)) return -1;
    return w->code == PART_MORNING ? 0 : 12;
}

/* An hour: "9:25 p.m.", "6 pm", "18:00 UTC", "0800 GMT", "midnight", "five in the morning"; or a part of the day. */
static uint32_t hour(const cal_text *c, uint32_t i, cal_expr *e)
{
    const cal_word *w = at(c, i);
    e->form = FORM_PART;
    if (w->kind == CAL_PART && !(w->flags & CALF_PLURAL)) return part_behind(c, i, e);
    const bool ampm = is(c, i + 1, CAL_AMPM);
    const uint32_t end = i + 1 + ampm;
    const int told = ampm && at(c, i + 1)->value >= 0 ? at(c, i + 1)->value : half_of_day(c, end);
    int32_t m = w->value;
    if (w->kind == CAL_DIGITS || w->kind == CAL_NUMBER) {
        const bool military = !ampm && is(c, i + 1, CAL_ZONE) && m < 2400 && m % 100 < 60 && m >= 100;
        if (!military && (!(ampm || told >= 0) || m < 1 || m > 12)) return i;
        m = military ? m / 100 * 60 + m % 100 : m * 60;
    } else if (w->kind != CAL_CLOCK) {
        return i;
    }
    if (told >= 0 && m <= 720) m = m % 720 + told * 60;
    e->clock = (int16_t)m;
    return ampm && at(c, i + 1)->value >= 0 ? skip(c, end, CAL_ZONE) : told >= 0 ? end + 3 : skip(c, end, CAL_ZONE);
}

/* "at dawn on Wednesday", "9:25 p.m.", "the small hours of Thursday": with the day where one is told. */
static uint32_t part(const cal_text *c, uint32_t i, cal_expr *e)
{
    const uint32_t start = skip_the(c, i);
    const uint32_t j = hour(c, start, e);
    if (j == start) return i;
    if (e->part && start == i && !leads(before(c, i)) && !(is(c, j, CAL_LEAD) || glue(c, j, GLUE_OF))) return i;
    if (e->part && start > i && !leads(before(c, i)) && !glue(c, j, GLUE_OF)) return i;
    const uint32_t k = j + (is(c, j, CAL_COMMA) || is(c, j, CAL_LEAD) || glue(c, j, GLUE_OF));
    cal_expr day = NO_EXPR;
    const uint32_t end = inner(c, k, &day);
    const bool a_day = end > k && (day.weekday || day.day || (day.form == FORM_UNIT && day.unit == UNIT_DAY)) && !day.part;
    e->first = e->clock >= 0 && !is(c, start, CAL_PART) ? start - i : 0; /* "the | 12:00 news" */
    if (!a_day) return e->part && start == i && !leads(before(c, i)) ? i : j;
    day.part = e->part, day.clock = e->clock, day.first = 0;
    *e = day;
    return end;
}

/* "due", "scheduled" a few words before, with no mark between: what follows is ahead. */
static bool is_ahead(const cal_text *c, uint32_t i)
{
    for (uint32_t k = i; k > 0 && i - k < 7 && !(c->w[k - 1].kind == CAL_COMMA); k--)
        if (c->w[k - 1].kind == CAL_AHEAD) return true;
    return false;
}

static uint8_t lead_before(const cal_text *c, uint32_t i)
{
    const cal_word *b = before(c, i);
    if (b->kind == CAL_LEAD) return b->code;
    return b->kind == CAL_SHIFT && b->code == SHIFT_BEFORE ? LEAD_UNTIL : LEAD_NONE;
}

/* Kinds that begin an expression only when the next word is a calendar word too: most of them stand anywhere. */
static bool leans(uint8_t kind)
{
    switch (kind) {
    case CAL_GLUE: case CAL_BESIDE: case CAL_SHIFT: case CAL_EDGE: case CAL_PARTOF: case CAL_EVERY: case CAL_ALL: case CAL_VAGUE:
    case CAL_SCALE: case CAL_ORDINAL: case CAL_NUMBER: case CAL_TENS: case CAL_HALF: case CAL_FISCAL: return true;
    default: return false;
    }
}

/* True where an expression may begin: not at a mark, a preposition or a calendar word among others. */
static bool may_begin(const cal_text *c, uint32_t i)
{
    const uint8_t kind = c->w[i].kind;
    if (kind == CAL_NONE || kind == CAL_LEAD || kind == CAL_LINK || kind == CAL_AHEAD) return false;
    if (kind > CAL_CLOCK && kind <= CAL_OPEN) return false;
    return !leans(kind) || at(c, i + 1)->kind != CAL_NONE;
}

uint32_t sanudo_cal_spot(const cal_word *w, uint32_t n, cal_expr *out, uint32_t cap)
{
    static const reader READERS[] = {event, full, month_date, weekday, beside, day_word, day_before, edge, part_of, eve, quantity, fraction,
                                     nth, nth_of, again, years, year, decade, century, season, weekend, quarter, fiscal, holiday, set, all,
                                     part, unit_under_way, reference};
    const cal_text c = {.w = w, .n = n};
    uint32_t found = 0;
    for (uint32_t i = 0; i < n && found < cap;) {
        uint32_t end = i;
        for (uint32_t r = 0; may_begin(&c, i) && r < sizeof READERS / sizeof READERS[0]; r++) end = attempt(&c, i, READERS[r], end, &out[found]);
        if (end == i) {
            i++;
            continue;
        }
        out[found].first += i, out[found].end = end;
        out[found].lead = lead_before(&c, i);
        out[found].ahead = is_ahead(&c, i);
        found++;
        i = end;
    }
    return found;
}
