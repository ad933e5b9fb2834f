/*
** Time expressions in a run of words: of the readers that know one at a word, the one that reaches furthest wins.  Here are also
** those that put another reader's days to use: "late Tuesday", "the end of May", "at dawn on Friday".
*/
#include "when/spot.h"

/* "currently", "recently", "in the past": no day, but a time. */
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
    static const reader DAYS[] = {
        sanudo_spot_full, sanudo_spot_month_date, sanudo_spot_weekday, sanudo_spot_beside, sanudo_spot_day_word,
        sanudo_spot_decade, sanudo_spot_century, sanudo_spot_season, sanudo_spot_quarter, sanudo_spot_holiday,
    };
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
    if (end == j && (lead || compared)) end = sanudo_spot_the_unit(c, j, e);
    if (end == j && is_year(c, j)) e->form = FORM_DATE, e->year = (int16_t)at(c, j)->value, end = j + 1;
    if (end == j || e->form == FORM_LENGTH) return start;
    e->edge = is(c, i, CAL_EDGE) ? at(c, i)->code : 1;
    e->first = 0;
    return end;
}

/* "the end of the month", "the beginning of 2009", "the middle of next week". */
static uint32_t part_of(const cal_text *c, uint32_t i, cal_expr *e)
{
    const uint32_t k = skip_the(c, i);
    if (!is(c, k, CAL_PARTOF) || !glue(c, k + 1, GLUE_OF)) return i;
    const uint32_t j = k + 2;
    const bool eve = at(c, k)->code == EDGE_EVE;
    uint32_t end = inner(c, j, e);
    if (end == j && !eve) end = sanudo_spot_the_unit(c, j, e);
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
    if (w->kind == CAL_PART && !(w->flags & CALF_PLURAL)) return sanudo_spot_part_behind(c, i, e);
    if (w->kind == CAL_EDGE && is(c, i + 1, CAL_PART)) return e->clock = NO_CLOCK, sanudo_spot_part_behind(c, i + 1, e); /* "early morning" */
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
    if (told >= 0 && !(ampm && at(c, i + 1)->value >= 0)) return end + 3;
    e->utc = is(c, end, CAL_ZONE) && at(c, end)->code;
    return skip(c, end, CAL_ZONE);
}

/* "at dawn on Wednesday", "9:25 p.m.", "the small hours of Thursday": with the day where one is told. */
static uint32_t part(const cal_text *c, uint32_t i, cal_expr *e)
{
    const uint32_t start = skip_the(c, i);
    const uint32_t j = hour(c, start, e);
    if (j == start) return i;
    if (e->part && start == i && !leads(before(c, i)) && !(is(c, j, CAL_LEAD) || glue(c, j, GLUE_OF))) return i;
    if (e->part && start > i && !leads(before(c, i)) && !glue(c, j, GLUE_OF)) return i;
    const uint32_t k = j + (is(c, j, CAL_LEAD) || glue(c, j, GLUE_OF));
    cal_expr day = NO_EXPR;
    const uint32_t end = inner(c, k, &day);
    const bool both = day.part && e->clock >= 0; /* "9:30 this morning" */
    const bool a_day = end > k && (day.weekday || day.day || (day.form == FORM_UNIT && day.unit == UNIT_DAY)) && (!day.part || both);
    if (both && day.part > PART_MORNING && e->clock < 12 * 60) e->clock = (int16_t)(e->clock + 12 * 60);
    e->first = e->clock >= 0 && !is(c, start, CAL_PART) ? start - i : 0; /* "the | 12:00 news" */
    if (!a_day) return e->part && start == i && !leads(before(c, i)) ? i : j;
    day.part = e->part, day.clock = e->clock, day.utc = e->utc, day.first = 0;
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
    static const reader READERS[] = {
        sanudo_spot_event, sanudo_spot_full, sanudo_spot_month_date, sanudo_spot_weekday, sanudo_spot_beside,
        sanudo_spot_day_word, sanudo_spot_day_before, edge, part_of, sanudo_spot_eve, sanudo_spot_quantity,
        sanudo_spot_fraction, sanudo_spot_nth, sanudo_spot_nth_of, sanudo_spot_again, sanudo_spot_years, sanudo_spot_year,
        sanudo_spot_decade, sanudo_spot_century, sanudo_spot_season, sanudo_spot_weekend, sanudo_spot_quarter,
        sanudo_spot_fiscal, sanudo_spot_holiday, sanudo_spot_set, sanudo_spot_all, part, sanudo_spot_unit_under_way, reference,
    };
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
