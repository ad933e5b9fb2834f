/*
** Times in any word soup: spans are in order, disjoint and not empty; values have the
** form of TIMEX3, and days where they say days; the last day is not before the first.
*/
#include <stdlib.h>

#include "lexicon/build.h"
#include "when/words.h"

#define MUST(x)               \
    do {                      \
        if (!(x)) abort();    \
    } while (0)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MOST = 512 };

/* The largest code that a kind's words have; 0 where they have none. */
static uint8_t most_code(uint8_t kind)
{
    switch (kind) {
    case CAL_SEASON: return N_CAL_SEASONS - 1;
    case CAL_PART: return N_CAL_PARTS - 1;
    case CAL_UNIT: case CAL_SET: return N_CAL_UNITS - 1;
    case CAL_BESIDE: return N_CAL_BESIDES - 1;
    case CAL_SHIFT: return N_CAL_SHIFTS - 1;
    case CAL_LEAD: return N_CAL_LEADS - 1;
    case CAL_ZONE: return 1;
    case CAL_QUARTER: return 6;
    case CAL_GLUE: return N_CAL_GLUES - 1;
    case CAL_PARTOF: return EDGE_EVE;
    case CAL_EDGE: case CAL_REF: return 3;
    default: return 0;
    }
}

/* A value that a word of this kind can have, from two bytes. */
static int32_t value_of(uint8_t kind, int32_t v)
{
    switch (kind) {
    case CAL_WEEKDAY: case CAL_DAYABBR: return v % 7 + 1;
    case CAL_MONTH: case CAL_MONTHABBR: return v % 12 + 1;
    case CAL_HOLIDAY:
        if (v % 3 == 0) return FEAST_EASTER + 1 + v % 199;
        return v % 3 == 1 ? FEAST_NTH + (v % 12 + 1) * 100 + (v % 7 + 1) * 10 + v % 5 : (v % 12 + 1) * 100 + v % 28 + 1;
    case CAL_EVENT: return v % 2 ? v - 20000 : DAY_NONE;
    case CAL_FULL: return (v % 9999 + 1) * 10000 + (v % 12 + 1) * 100 + v % 28 + 1;
    case CAL_CLOCK: return v % 1441;
    case CAL_DAY: return v % 3 - 1;
    case CAL_AMPM: return v % 2 * 12;
    case CAL_PART: return v % 2 * 720;
    case CAL_SCALE: return v % 2 ? 100 : 1000;
    case CAL_DECADE: return v % 220 * 10;
    case CAL_ORDINAL: return v % 32 ? v % 32 : -1;
    case CAL_NUMBER: return v % 31 + 1;
    case CAL_TENS: return v % 8 * 10 + 20;
    default: return v;
    }
}

static cal_word word_of(const uint8_t b[4])
{
    cal_word w = {.kind = b[0] % N_CAL_KINDS, .flags = b[1]};
    const int32_t v = b[2] | b[3] << 8;
    const uint8_t most = most_code(w.kind);
    w.code = most ? (uint8_t)(1 + b[2] % most) : 0;
    if (w.kind == CAL_PART && b[3] & 1) w.code = 0;
    w.value = value_of(w.kind, v);
    if (w.kind != CAL_DIGITS) w.flags &= (uint8_t)~CALF_YEAR;
    if (w.flags & CALF_YEAR) w.value = 1100 + v % 1100;
    return w;
}

static bool digits(const char *s, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (s[i] < '0' || s[i] > '9') return false;
    return true;
}

/* "1987", "1987-06", "1987-06-05", with a part of the day or an hour behind; weeks, seasons, quarters, halves, decades, runs of years and days. */
static bool is_date_value(const char *s, uint32_t n)
{
    if (n == 2 || n == 3) return digits(s, n);
    if (n == 6 && s[0] == 'F' && s[1] == 'Y') return digits(s + 2, 4);
    if (n < 4 || !digits(s, 4)) return false;
    if (n == 4) return true;
    if (n == 9 && s[4] == '/') return digits(s + 5, 4) && memcmp(s, s + 5, 4) < 0;
    if (s[4] != '-' || n < 7) return false;
    if (s[5] == 'W' && s[6] != 'I') return (n == 8 || (n == 11 && !memcmp(s + 8, "-WE", 3))) && digits(s + 6, 2);
    if (s[5] > '9') return n == 7;
    if (!digits(s + 5, 2) || n == 7) return n == 7;
    if (n < 10 || s[7] != '-' || !digits(s + 8, 2)) return false;
    if (n == 21 && s[10] == '/') return is_date_value(s + 11, 10) && memcmp(s, s + 11, 10) < 0;
    if (n == 17 && s[16] == 'Z') n--;
    return n == 10 || (n == 13 && s[10] == 'T') || (n == 16 && s[10] == 'T' && s[13] == ':' && digits(s + 14, 2));
}

static bool well_formed(const cal_value *v)
{
    if (!v->len) return true;
    if (v->len >= sizeof v->text) return false;
    if (v->kind == TIME_SET) return v->text[0] == 'P' || v->text[0] == 'X';
    if (v->kind == TIME_DURATION) return v->text[0] == 'P' && v->len >= 3 && v->start <= v->end;
    if (v->len >= 8 && !memcmp(v->text + v->len - 4, "_REF", 4)) return v->start == DAY_NONE;
    return is_date_value(v->text, v->len) && v->start != DAY_NONE && v->start <= v->end;
}

/* Four bytes a word; the first four are the day of publication and what every clause's tense is made of. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 8 || size > 4 * MOST) return 0;
    const int32_t now = data[0] & 1 ? DAY_NONE : (data[1] | data[2] << 8) - 20000;
    const uint32_t n = (uint32_t)(size / 4 - 1), per = data[3] % 32 + 1u;
    cal_word w[MOST];
    cal_expr e[MOST];
    cal_place at[MOST];
    cal_value v[MOST];
    for (uint32_t i = 0; i < n; i++) w[i] = word_of(data + 4 + 4 * (size_t)i);
    uint32_t found = 0;
    for (uint32_t from = 0, s = 0; from < n; from += per, s++) {
        const uint32_t len = n - from < per ? n - from : per;
        const uint32_t k = sanudo_cal_spot(w + from, len, e + found, MOST - found);
        for (uint32_t i = 0, past = 0; i < k; i++) {
            const cal_expr *x = &e[found + i];
            MUST(x->first >= past && x->end > x->first && x->end <= len);
            past = x->end;
            at[found + i] = (cal_place){.sentence = s, .tense = (uint8_t)(data[3] + i) % 3, .in_dateline = s == 0};
        }
        found += k;
    }
    sanudo_cal_resolve(e, at, found, now, v);
    for (uint32_t i = 0; i < found; i++) MUST(well_formed(&v[i]));
    int y, m, d;
    const int32_t day = sanudo_cal_reckon(e, at, found, DAY_NONE);
    if (day != DAY_NONE) {
        sanudo_day_split(day, &y, &m, &d);
        MUST(sanudo_day_of(y, m, d) == day);
    }

    char text[40]; /* and the bytes as one token */
    const uint32_t len = size - 4 < sizeof text ? (uint32_t)(size - 4) : (uint32_t)sizeof text;
    memcpy(text, data + 4, len);
    const cal_word word = sanudo_cal_digits((slice){text, len}, now);
    MUST(word.kind < N_CAL_KINDS && word.value >= 0);
    return 0;
}
