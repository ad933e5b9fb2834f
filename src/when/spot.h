#ifndef SANUDO_WHEN_SPOT_H
#define SANUDO_WHEN_SPOT_H
#include "when/calendar.h"

/* The words of a sentence, and looks at them that may go past its ends. */
typedef struct cal_text {
    const cal_word *w;
    uint32_t n;
} cal_text;

static const cal_word NO_WORD = {0};

static inline const cal_word *at(const cal_text *c, uint32_t i) { return i < c->n ? &c->w[i] : &NO_WORD; }
static inline bool is(const cal_text *c, uint32_t i, enum cal_kind kind) { return at(c, i)->kind == kind; }
static inline bool glue(const cal_text *c, uint32_t i, enum cal_glue code) { return is(c, i, CAL_GLUE) && at(c, i)->code == code; }
static inline uint32_t skip(const cal_text *c, uint32_t i, enum cal_kind kind) { return i + is(c, i, kind); }
static inline uint32_t skip_the(const cal_text *c, uint32_t i) { return i + glue(c, i, GLUE_THE); }
static inline const cal_word *before(const cal_text *c, uint32_t i) { return i ? &c->w[i - 1] : &NO_WORD; }

static inline bool is_year(const cal_text *c, uint32_t i) { return is(c, i, CAL_DIGITS) && (at(c, i)->flags & CALF_YEAR); }
static inline bool is_unit(const cal_text *c, uint32_t i, enum cal_unit u) { return is(c, i, CAL_UNIT) && at(c, i)->code == u; }
static inline bool shift_is(const cal_text *c, uint32_t i, enum cal_shift s) { return is(c, i, CAL_SHIFT) && at(c, i)->code == s; }

/* A word after which a bare part of the day, year or plural unit is one of time: "in", "since", "before". */
static inline bool leads(const cal_word *w)
{
    return w->kind == CAL_LEAD || (w->kind == CAL_SHIFT && (w->code == SHIFT_BEFORE || w->code == SHIFT_AFTER));
}

/* "week", "night" as a unit: nights and mornings count days. */
static inline enum cal_unit unit_at(const cal_text *c, uint32_t i)
{
    const cal_word *w = at(c, i);
    if (w->kind == CAL_UNIT) return w->code;
    return w->kind == CAL_PART && w->code ? UNIT_DAY : UNIT_NONE;
}

static inline uint32_t set_length(cal_expr *e, enum cal_unit unit, int32_t n, uint32_t end)
{
    e->form = FORM_LENGTH;
    e->unit = (uint8_t)unit;
    e->vague = n < 0;
    e->n = n < 0 ? 0 : n;
    return end;
}

/*
** Readers: each looks at word `i` and behind it, fills an expression and returns its end, or `i` where it is none.  *e is clean
** before.  All look-ahead is bounded, so that spotting is linear.
*/
typedef uint32_t (*reader)(const cal_text *c, uint32_t i, cal_expr *e);

/* lengths.c: how long and how often; a number; what follows a length ("ago") */
uint32_t sanudo_spot_number(const cal_text *c, uint32_t i, int32_t *n);
uint32_t sanudo_spot_shift(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_fraction(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_quantity(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_nth(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_set(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_all(const cal_text *c, uint32_t i, cal_expr *e);

/* days.c: days, weekdays, months and what stands beside a date; the year, or the part of the day, behind one */
uint32_t sanudo_spot_year_behind(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_month_date(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_part_behind(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_weekday(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_beside(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_day_word(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_day_before(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_the_unit(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_unit_under_way(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_weekend(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_eve(const cal_text *c, uint32_t i, cal_expr *e);

/* years.c: spans that are told by their years, and feasts */
uint32_t sanudo_spot_decade(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_century(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_season(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_quarter(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_nth_of(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_again(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_fiscal(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_holiday(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_years(const cal_text *c, uint32_t start, cal_expr *e);
uint32_t sanudo_spot_year(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_event(const cal_text *c, uint32_t i, cal_expr *e);
uint32_t sanudo_spot_full(const cal_text *c, uint32_t i, cal_expr *e);
#endif
