/* Spans that are told by their years ("the 1980s", "the third quarter of 2009"), and feasts. */
#include "when/spot.h"

/* "the 1980s", "the nineties". */
uint32_t sanudo_spot_decade(const cal_text *c, uint32_t i, cal_expr *e)
{
    const uint32_t j = skip_the(c, i);
    const bool after_another = before(c, i)->kind == CAL_LINK && i >= 2 && is(c, i - 2, CAL_DECADE);
    const bool after_edge = before(c, i)->kind == CAL_HYPHEN && i >= 2 && is(c, i - 2, CAL_EDGE); /* "mid-90s" */
    if (!is(c, j, CAL_DECADE) || (at(c, j)->value < 100 && j == i && !after_another && !after_edge)) return i;
    e->form = FORM_DECADE;
    e->first = j - i;
    e->year = (int16_t)at(c, j)->value;
    return j + 1;
}

/* "the 19th century". */
uint32_t sanudo_spot_century(const cal_text *c, uint32_t i, cal_expr *e)
{
    const uint32_t j = skip_the(c, i), k = skip(c, j + 1, CAL_HYPHEN);
    if (!is(c, j, CAL_ORDINAL) || at(c, j)->value < 1 || !is_unit(c, k, UNIT_CENTURY)) return i;
    e->form = FORM_CENTURY;
    e->n = at(c, j)->value;
    return k + 1;
}

/* "the summer of 1994", "in spring", "winter 2010". */
uint32_t sanudo_spot_season(const cal_text *c, uint32_t i, cal_expr *e)
{
    const uint32_t j = skip_the(c, i);
    if (!is(c, j, CAL_SEASON)) return i;
    e->form = FORM_SEASON;
    e->season = at(c, j)->code;
    const uint32_t end = sanudo_spot_year_behind(c, j + 1, e);
    if (end == j + 1 && glue(c, end, GLUE_OF)) return i; /* "the fall of the town" */
    const bool dated = end > j + 1 && !is(c, j + 1, CAL_BESIDE); /* "the sharpest fall this year" */
    return dated || leads(before(c, i)) || before(c, i)->kind == CAL_EDGE ? end : i;
}

/* A place in a row, "last" and "final" being the n-th; 0 when the word is none. */
static int32_t place_of(const cal_word *w, int32_t n)
{
    if (w->kind == CAL_BESIDE) return w->code == BESIDE_LAST ? n : 0;
    return w->kind == CAL_ORDINAL ? (w->value < 0 ? n : w->value) : 0;
}

/* "the third quarter of 2009", "fourth-quarter", "the first half of this year". */
uint32_t sanudo_spot_quarter(const cal_text *c, uint32_t i, cal_expr *e)
{
    if (is(c, i, CAL_QUARTER)) { /* "Q3 2009" */
        e->form = at(c, i)->code > 4 ? FORM_HALF : FORM_QUARTER;
        e->n = at(c, i)->code > 4 ? at(c, i)->code - 4 : at(c, i)->code;
        const uint32_t end = sanudo_spot_year_behind(c, i + 1, e);
        return end > i + 1 ? end : i;
    }
    const uint32_t j = skip_the(c, i), k = skip(c, j + 1, CAL_HYPHEN);
    const bool half = is(c, k, CAL_HALF);
    const int32_t parts = half ? 2 : 4, n = place_of(at(c, j), parts);
    if (n < 1 || n > parts || !(half || is_unit(c, k, UNIT_QUARTER))) return i;
    e->form = half ? FORM_HALF : FORM_QUARTER;
    e->n = n;
    const uint32_t end = sanudo_spot_year_behind(c, k + 1, e);
    const bool vague = half || is(c, j, CAL_BESIDE); /* "the second half" may be one of a match */
    return vague && end == k + 1 ? i : end;
}

/* "the last week of March", "the first Monday in May 2004", "the first day of the year". */
uint32_t sanudo_spot_nth_of(const cal_text *c, uint32_t i, cal_expr *e)
{
    const uint32_t j = skip_the(c, i), k = j + 2;
    const cal_word *w = at(c, j + 1);
    const bool small = w->kind == CAL_WEEKDAY || (w->kind == CAL_UNIT && (w->code == UNIT_DAY || w->code == UNIT_WEEK || w->code == UNIT_WEEKEND));
    const int32_t n = place_of(at(c, j), -1);
    if (j == i || !n || n > 5 || !small || !(glue(c, k, GLUE_OF) || is(c, k, CAL_LEAD))) return i;
    uint32_t end = sanudo_spot_month_date(c, k + 1, e);
    if (end == k + 1) end = sanudo_spot_year_behind(c, k, e);
    if (end <= k + 1 || e->day) return i;
    e->form = FORM_NTH, e->n = n;
    if (w->kind == CAL_WEEKDAY) e->weekday = (int8_t)w->value;
    else e->unit = w->code;
    return end;
}

/* "the same period last year", "the same month of 2008", "the same day a year earlier". */
uint32_t sanudo_spot_again(const cal_text *c, uint32_t i, cal_expr *e)
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
uint32_t sanudo_spot_fiscal(const cal_text *c, uint32_t i, cal_expr *e)
{
    uint32_t j = skip_the(c, i);
    if (!is(c, j, CAL_FISCAL)) return i;
    j += 1 + is_unit(c, j + 1, UNIT_YEAR);
    if (!is_year(c, j)) return i;
    e->form = FORM_FISCAL;
    e->year = (int16_t)at(c, j)->value;
    return j + 1;
}

uint32_t sanudo_spot_holiday(const cal_text *c, uint32_t i, cal_expr *e)
{
    if (!is(c, i, CAL_HOLIDAY)) return i;
    const int32_t v = at(c, i)->value;
    e->form = FORM_DATE;
    if (v >= FEAST_EASTER) e->feast = (uint16_t)v;
    else e->month = (int8_t)(v / 100), e->day = (int8_t)(v % 100);
    return sanudo_spot_year_behind(c, i + 1, e);
}

/* "from 1983 to 1987", "between 2006 and 2014", "1992-95". */
uint32_t sanudo_spot_years(const cal_text *c, uint32_t start, cal_expr *e)
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
    e->first = named ? 0 : the - start; /* "the | 2005-06 season" */
    e->year = (int16_t)first;
    e->n = last;
    return i + 3;
}

/* A bare year, where the words before it make it one: "in 1991", "the 1987 accord", "Beijing 2008", "the year 2003". */
uint32_t sanudo_spot_year(const cal_text *c, uint32_t i, cal_expr *e)
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
uint32_t sanudo_spot_event(const cal_text *c, uint32_t i, cal_expr *e)
{
    if (!is(c, i, CAL_EVENT) || at(c, i)->value == DAY_NONE) return i;
    e->form = FORM_EVENT, e->n = at(c, i)->value;
    return i + 1;
}

uint32_t sanudo_spot_full(const cal_text *c, uint32_t i, cal_expr *e)
{
    if (!is(c, i, CAL_FULL)) return i;
    const int32_t v = at(c, i)->value;
    e->form = FORM_DATE;
    e->year = (int16_t)(v / 10000), e->month = (int8_t)(v / 100 % 100), e->day = (int8_t)(v % 100);
    return i + 1;
}
