/* How long and how often: "three days", "two years later", "every week", "all night". */
#include "when/spot.h"

/* A number in words or digits: "three", "twenty-five", "2,454", "two hundred", "several".  -1 stands for an unknown one. */
uint32_t sanudo_spot_number(const cal_text *c, uint32_t i, int32_t *n)
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

/* What follows a quantity: "ago", "later", "before", "after the vote". */
uint32_t sanudo_spot_shift(const cal_text *c, uint32_t i, cal_expr *e)
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
uint32_t sanudo_spot_fraction(const cal_text *c, uint32_t i, cal_expr *e)
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
    return is(c, i + 1, CAL_SHIFT) ? sanudo_spot_shift(c, i + 1, e) : i + 1;
}

/* "and a half" behind a number or a unit. */
static bool has_half(const cal_text *c, uint32_t i) { return is(c, i, CAL_LINK) && glue(c, i + 1, GLUE_A) && is(c, i + 2, CAL_HALF); }

/*
** "a week" is a length in "for a week", "a week ago", "lasted a week" and "a week-long"; in "twice a week"
** and "the barrels a day" it is a rate, in "an hour's drive" a distance.
*/
static bool is_length(const cal_text *c, uint32_t i, uint32_t unit_word, enum cal_unit unit)
{
    const cal_word *w = at(c, unit_word), *next = at(c, unit_word + 1);
    if (next->kind == CAL_SHIFT || next->kind == CAL_HYPHEN || has_half(c, unit_word + 1)) return true;
    if (w->kind == CAL_PART || unit == UNIT_WEEKEND || next->kind == CAL_POSS) return false;
    const bool about = i && glue(c, i - 1, GLUE_ABOUT);
    return (w->flags & CALF_PLURAL) || i == 0 || about || leads(before(c, i)) || (before(c, i)->flags & (CALF_STOP | CALF_VERB));
}

/* "three hours | and 54 minutes", "two years | and three months". */
static uint32_t and_smaller(const cal_text *c, uint32_t i, cal_expr *e)
{
    const bool clock = e->unit == UNIT_HOUR || e->unit == UNIT_MINUTE;
    if (!(clock || e->unit == UNIT_YEAR) || e->vague || e->and_half || !(is(c, i, CAL_LINK) || is(c, i, CAL_COMMA))) return i;
    int32_t n = 0;
    const uint32_t j = sanudo_spot_number(c, i + 1, &n);
    const enum cal_unit unit = is(c, j, CAL_UNIT) ? at(c, j)->code : UNIT_NONE;
    const bool smaller = clock ? unit >= UNIT_SECOND && unit < e->unit : unit == UNIT_MONTH;
    if (j == i + 1 || n < 1 || n > 99 || !smaller) return i;
    e->small_unit = (uint8_t)unit, e->small_n = (uint8_t)n;
    return j + 1;
}

/* "three days", "a week ago", "five-week-old", "two years later", "month-long". */
uint32_t sanudo_spot_quantity(const cal_text *c, uint32_t i, cal_expr *e)
{
    int32_t n = 1;
    uint32_t j = i;
    if (glue(c, i, GLUE_A)) {
        j = i + 1;
        if (is(c, j, CAL_VAGUE) || is(c, j, CAL_SCALE)) j = sanudo_spot_number(c, j, &n);
        else if (is_unit(c, j, UNIT_SECOND)) return i;
    } else {
        j = sanudo_spot_number(c, i, &n);
    }
    const bool counted = j > i;
    e->and_half = counted && has_half(c, j);
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
    if (!longish && !e->and_half && has_half(c, j + 1)) e->and_half = true, j += 3; /* "a year and a half" */
    set_length(e, unit, many ? -1 : n, j + 1);
    if (longish) return dash + 1;
    if (e->and_half && unit == UNIT_YEAR && (shift_is(c, j + 1, SHIFT_AGO) || shift_is(c, j + 1, SHIFT_LATER) || shift_is(c, j + 1, SHIFT_EARLIER)))
        e->and_half = false, e->unit = UNIT_MONTH, e->n = 12 * n + 6;
    const uint32_t more = and_smaller(c, j + 1, e);
    if (more > j + 1) return more;
    return is(c, j + 1, CAL_SHIFT) && !is(c, j + 2, CAL_UNIT) ? sanudo_spot_shift(c, j + 1, e) : j + 1;
}

/* "for a third day running": as long as the count says. */
uint32_t sanudo_spot_nth(const cal_text *c, uint32_t i, cal_expr *e)
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

/* "every week", "every two years", "every Friday"; "weekly". */
uint32_t sanudo_spot_set(const cal_text *c, uint32_t i, cal_expr *e)
{
    e->form = FORM_SET;
    if (is(c, i, CAL_SET)) return e->unit = at(c, i)->code, e->n = at(c, i)->value, i + 1;
    if (!is(c, i, CAL_EVERY)) return i;
    int32_t n = 1;
    const uint32_t j = sanudo_spot_number(c, i + 1, &n);
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
uint32_t sanudo_spot_all(const cal_text *c, uint32_t i, cal_expr *e)
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
