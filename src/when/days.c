/* Days, weeks and months: "Tuesday, 21 February", "last week", "the day before", "October of next year". */
#include "when/spot.h"

/* A year that may follow: ", 2023", "of 2023", "of next year", "this year". */
uint32_t sanudo_spot_year_behind(const cal_text *c, uint32_t i, cal_expr *e)
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

/* A day of the month or a run of them: "3", "3-5", "(from) 3 to 5". */
static uint32_t mdays(const cal_text *c, uint32_t i, cal_expr *e)
{
    if (!is_mday(c, i)) return i;
    e->day = (int8_t)at(c, i)->value;
    const cal_word *b = before(c, i);
    const bool linked = is(c, i + 1, CAL_LINK) && b->kind == CAL_LEAD && (b->code == LEAD_FROM || b->code == LEAD_BETWEEN);
    if (!(linked || is(c, i + 1, CAL_HYPHEN)) || !is_mday(c, i + 2) || at(c, i + 2)->value <= e->day) return i + 1;
    e->last_day = (int8_t)at(c, i + 2)->value;
    return i + 3;
}

/* "February 21, 2023", "8 August", "the 21st of May", "August 2008", "October of next year", "Sept. 18". */
uint32_t sanudo_spot_month_date(const cal_text *c, uint32_t i, cal_expr *e)
{
    uint32_t j = skip_the(c, i);
    const bool the = j > i;
    e->form = FORM_DATE;
    uint32_t k = mdays(c, j, e);
    const bool of = glue(c, k, GLUE_OF), plain = is(c, j, CAL_ORDINAL) && !(at(c, j)->flags & CALF_ORDINAL);
    if (k > j && is_month(c, k + of) && (!plain || the || of)) return e->month = (int8_t)at(c, k + of)->value, sanudo_spot_year_behind(c, k + of + 1, e);
    e->day = e->last_day = 0;
    if (the || !is_month(c, j)) return i;
    e->month = (int8_t)at(c, j)->value;
    k = mdays(c, j + 1, e);
    if (is(c, k, CAL_UNIT)) e->day = e->last_day = 0, k = j + 1;
    const uint32_t end = sanudo_spot_year_behind(c, k, e);
    if (is(c, j, CAL_MONTHABBR) && !e->day && !e->year && !(at(c, j)->flags & CALF_DOT)) return i;
    return end;
}

/* The part of the day behind a day: "Thursday night", "tomorrow morning". */
uint32_t sanudo_spot_part_behind(const cal_text *c, uint32_t i, cal_expr *e)
{
    const cal_word *w = at(c, i);
    if (w->kind != CAL_PART || (w->flags & CALF_PLURAL)) return i;
    e->part = w->code;
    if (!w->code) e->clock = (int16_t)w->value;
    return i + 1;
}

/* "Tuesday", "Tuesday, 21 February", "Monday morning", "Thursday of last week". */
uint32_t sanudo_spot_weekday(const cal_text *c, uint32_t i, cal_expr *e)
{
    if (!is(c, i, CAL_WEEKDAY) && !is(c, i, CAL_DAYABBR)) return i;
    uint32_t j = skip(c, i + 1, CAL_COMMA);
    const uint32_t date = sanudo_spot_month_date(c, j, e);
    e->weekday = (int8_t)at(c, i)->value;
    if (date > j && e->day) return date;
    e->month = e->day = 0, e->year = 0, e->year_off = NO_OFFSET;
    if (is(c, i, CAL_DAYABBR)) return i;
    if (at(c, i)->flags & CALF_PLURAL) return e->form = FORM_SET, i + 1; /* "on Mondays" */
    e->form = FORM_WEEKDAY;
    j = sanudo_spot_part_behind(c, i + 1, e);
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
    const uint32_t j = sanudo_spot_number(c, i, &n);
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
uint32_t sanudo_spot_beside(const cal_text *c, uint32_t i, cal_expr *e)
{
    uint32_t j = skip_the(c, i);
    if (!is(c, j, CAL_BESIDE)) return i;
    e->beside = at(c, j++)->code;
    if (is(c, j, CAL_BESIDE) && at(c, j)->code == BESIDE_SAME && e->beside == BESIDE_THAT) j++;
    const cal_word *w = at(c, j);
    const bool day = e->beside != BESIDE_THAT && e->beside != BESIDE_PAST && e->beside != BESIDE_RECENT;
    if (w->kind == CAL_WEEKDAY && day) return sanudo_spot_weekday(c, j, e);
    if (w->kind == CAL_MONTH && day) {
        const uint32_t end = sanudo_spot_month_date(c, j, e);
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
uint32_t sanudo_spot_day_word(const cal_text *c, uint32_t i, cal_expr *e)
{
    if (!is(c, i, CAL_DAY) && !is(c, i, CAL_NIGHT)) return i;
    e->form = FORM_UNIT, e->unit = UNIT_DAY;
    e->n = at(c, i)->value;
    if (is(c, i, CAL_NIGHT)) return e->part = PART_NIGHT, i + 1;
    return sanudo_spot_part_behind(c, i + 1, e);
}

/* "the day before", "the night before the vote". */
uint32_t sanudo_spot_day_before(const cal_text *c, uint32_t i, cal_expr *e)
{
    const uint32_t j = skip_the(c, i);
    const enum cal_unit unit = unit_at(c, j);
    if (j == i || unit < UNIT_DAY || (at(c, j)->flags & CALF_PLURAL)) return i;
    if (is(c, j, CAL_UNIT) && is(c, j + 1, CAL_BESIDE) && at(c, j + 1)->code == BESIDE_PREVIOUS) {
        e->form = FORM_UNIT, e->unit = (uint8_t)unit, e->beside = BESIDE_PREVIOUS; /* "the year previous" */
        return j + 2;
    }
    if (!shift_is(c, j + 1, SHIFT_BEFORE) && !shift_is(c, j + 1, SHIFT_AFTER) && !shift_is(c, j + 1, SHIFT_EARLIER)) return i;
    if (is(c, j + 2, CAL_DAY) && unit == UNIT_DAY && !shift_is(c, j + 1, SHIFT_EARLIER)) {
        e->form = FORM_UNIT, e->unit = UNIT_DAY; /* "the day before yesterday" */
        e->n = at(c, j + 2)->value + (shift_is(c, j + 1, SHIFT_AFTER) ? 1 : -1);
        return j + 3;
    }
    set_length(e, unit, 1, j + 1);
    if (is(c, j, CAL_PART)) e->part = at(c, j)->code;
    sanudo_spot_shift(c, j + 1, e);
    e->gap = false; /* "the day before the vote" is a day */
    return j + 2;
}

/* The unit under way after a word of place in it: "in the week", "the end of the decade", "before the month was out". */
uint32_t sanudo_spot_the_unit(const cal_text *c, uint32_t i, cal_expr *e)
{
    const uint32_t j = skip_the(c, i);
    const cal_word *w = at(c, j);
    if (j == i || w->kind != CAL_UNIT || (w->flags & CALF_PLURAL) || w->code < UNIT_DAY || (w->code == UNIT_DECADE && !glue(c, i - 1, GLUE_OF))) return i;
    e->form = w->code == UNIT_WEEKEND ? FORM_WEEKEND : FORM_UNIT;
    e->unit = w->code;
    e->beside = w->code == UNIT_WEEKEND ? BESIDE_NONE : BESIDE_THIS;
    return j + 1;
}

uint32_t sanudo_spot_unit_under_way(const cal_text *c, uint32_t i, cal_expr *e)
{
    if (!leads(before(c, i)) || is_unit(c, i + 1, UNIT_DAY) || is(c, i + 2, CAL_SHIFT) || is_unit(c, i + 1, UNIT_QUARTER)) return i;
    return is_unit(c, i + 1, UNIT_WEEKEND) ? i : sanudo_spot_the_unit(c, i, e);
}

/* "at the weekend". */
uint32_t sanudo_spot_weekend(const cal_text *c, uint32_t i, cal_expr *e)
{
    const uint32_t j = skip_the(c, i);
    if (!is_unit(c, j, UNIT_WEEKEND) || (at(c, j)->flags & CALF_PLURAL) || (j == i && !leads(before(c, i)))) return i;
    e->form = FORM_WEEKEND;
    return j + 1;
}

/* "stated on the eve": on the day before. */
uint32_t sanudo_spot_eve(const cal_text *c, uint32_t i, cal_expr *e)
{
    if (!glue(c, i, GLUE_THE) || !is(c, i + 1, CAL_PARTOF) || at(c, i + 1)->code != EDGE_EVE || !leads(before(c, i)) || glue(c, i + 2, GLUE_OF)) return i;
    e->form = FORM_UNIT, e->unit = UNIT_DAY, e->beside = BESIDE_PREVIOUS;
    return i + 2;
}
