/* Tokens as the calendar reads them: digits by their form, words by the lexicon's table `time`. */
#include "when/words.h"

#include <stdlib.h>

#include "lexicon/numbers.h"

enum { MAX_PIECES = CAL_PIECES };

/* What stands behind the digits, without regard to case or dots. */
static bool rest_is(slice s, uint32_t i, const char *lit)
{
    for (; i < s.n; i++) {
        if (s.p[i] == '.' || s.p[i] == '\'') continue;
        if (!*lit || (s.p[i] | 32) != *lit) return false;
        lit++;
    }
    return !*lit;
}

/* The reading of three numbers as a day; day before month or behind it, whichever is nearer to `now`. */
static cal_word three(int32_t a, int32_t b, int32_t c, int32_t now)
{
    int32_t y = c < 100 ? c + (c < 50 ? 2000 : 1900) : c;
    int32_t best = DAY_NONE;
    if (a > 31) best = sanudo_day_of(a, b, c);
    else {
        const int32_t british = sanudo_day_of(y, b, a), american = sanudo_day_of(y, a, b);
        const bool near = now != DAY_NONE && american != DAY_NONE && british != DAY_NONE && labs((long)american - now) < labs((long)british - now);
        best = british == DAY_NONE || near ? american : british;
    }
    if (best == DAY_NONE) return (cal_word){0};
    int m, d;
    sanudo_day_split(best, &y, &m, &d);
    return (cal_word){.kind = CAL_FULL, .value = y * 10000 + m * 100 + d};
}

/* "2023-02-21", "21/2/2023", "21.02.2023". */
static cal_word dashed(slice s, uint32_t i, int32_t a, int32_t now)
{
    const char mark = s.p[i++];
    const int32_t b = sanudo_number_digits(s, &i, false);
    if (b < 1 || b > 31 || i >= s.n || s.p[i] != mark) return (cal_word){0};
    const uint32_t at = ++i;
    const int32_t c = sanudo_number_digits(s, &i, false);
    if (c < 0 || i < s.n || (a > 31 ? c > 31 : i - at != 4 && i - at != 2)) return (cal_word){0};
    return three(a, b, c, now);
}

/* An hour: "9:25", "9:25pm", "9pm", "2.15pm". */
static cal_word hour(slice s, uint32_t i, int32_t h)
{
    int32_t m = 0;
    const bool colon = i < s.n && s.p[i] == ':', dot = i < s.n && s.p[i] == '.';
    if (colon || (dot && i + 2 < s.n && number_digit(s.p[i + 1]))) {
        i++;
        m = sanudo_number_digits(s, &i, false);
    }
    const bool am = rest_is(s, i, "am"), pm = rest_is(s, i, "pm");
    if (h > 24 || m < 0 || m > 59 || !(am || pm || (colon && i == s.n))) return (cal_word){0};
    if (am || pm) h = h % 12 + (pm ? 12 : 0);
    return (cal_word){.kind = CAL_CLOCK, .value = h * 60 + m};
}

static bool ordinal_ending(slice s, uint32_t i)
{
    return rest_is(s, i, "st") || rest_is(s, i, "nd") || rest_is(s, i, "rd") || rest_is(s, i, "th");
}

cal_word sanudo_cal_digits(slice s, int32_t now)
{
    uint32_t i = 0;
    const bool short_year = s.n == 3 && s.p[0] == '\'';
    if (s.n && s.p[0] == '\'') i++;
    const uint32_t from = i;
    const int32_t n = sanudo_number_digits(s, &i, true);
    if (n < 0) return (cal_word){0};
    const uint32_t digits = i - from;
    if (i == s.n) {
        const bool year = digits == 4 && n >= 1100 && n <= 2199;
        if (short_year) return (cal_word){.kind = CAL_DIGITS, .flags = CALF_YEAR, .value = n + (n < 30 ? 2000 : 1900)};
        return (cal_word){.kind = CAL_DIGITS, .flags = year ? CALF_YEAR : 0, .value = n};
    }
    if (rest_is(s, i, "s") && n % 10 == 0 && ((digits == 4 && n >= 1100 && n <= 2190) || digits == 2))
        return (cal_word){.kind = CAL_DECADE, .value = n};
    if (ordinal_ending(s, i)) return (cal_word){.kind = CAL_ORDINAL, .flags = CALF_ORDINAL, .value = n};
    if (s.p[i] == '-' || s.p[i] == '/' || (s.p[i] == '.' && s.n > i + 4)) {
        const cal_word w = dashed(s, i, n, now);
        if (w.kind) return w;
    }
    return hour(s, i, n);
}

/* The codes of a kind's values, in the order of the kind's enum; the first stands for 1. */
typedef struct kind_name {
    const char *name, *codes;
    uint8_t kind;
} kind_name;

static const kind_name KINDS[] = {
    {"glue", "the a of long old more period about", CAL_GLUE},
    {"lead", "in for since from until between", CAL_LEAD},
    {"link", "", CAL_LINK},
    {"rel", "last this next past recent previous same that following", CAL_BESIDE},
    {"vague", "", CAL_VAGUE},
    {"shift", "ago earlier before later after", CAL_SHIFT},
    {"weekday", "", CAL_WEEKDAY},
    {"number", "", CAL_NUMBER},
    {"unit", "TS TM TH D W FN WE M Q Y DE CE", CAL_UNIT},
    {"month", "", CAL_MONTH},
    {"ordinal", "", CAL_ORDINAL},
    {"day", "", CAL_DAY},
    {"part", "TMO TAF TEV TNI", CAL_PART},
    {"dayabbr", "", CAL_DAYABBR},
    {"monthabbr", "", CAL_MONTHABBR},
    {"season", "SP SU FA WI", CAL_SEASON},
    {"ampm", "", CAL_AMPM},
    {"zone", "Z", CAL_ZONE},
    {"set", "", CAL_SET},
    {"tens", "", CAL_TENS},
    {"scale", "", CAL_SCALE},
    {"half", "", CAL_HALF},
    {"decade", "", CAL_DECADE},
    {"night", "", CAL_NIGHT},
    {"edge", "START MID END", CAL_EDGE},
    {"part of", "START MID END EVE", CAL_PARTOF},
    {"every", "", CAL_EVERY},
    {"all", "", CAL_ALL},
    {"fiscal", "", CAL_FISCAL},
    {"running", "", CAL_RUNNING},
    {"holiday", "", CAL_HOLIDAY},
    {"ahead", "", CAL_AHEAD},
    {"ref", "PAST_REF PRESENT_REF FUTURE_REF", CAL_REF},
    {"none", "", CAL_NONE},
    {"event", "", CAL_EVENT},
    {"quarter", "Q1 Q2 Q3 Q4 H1 H2", CAL_QUARTER},
};

/* Place of `value` among the blank-separated codes, from 1; 0 when it is none of them. */
static uint8_t code_of(const char *codes, slice value)
{
    for (uint8_t i = 1; *codes; i++) {
        const char *end = strchr(codes, ' ');
        const size_t n = end ? (size_t)(end - codes) : strlen(codes);
        if (n == value.n && memcmp(codes, value.p, n) == 0) return i;
        codes += n + (end != NULL);
    }
    return 0;
}

static int32_t int_of(slice s)
{
    int32_t n = 0;
    const bool minus = s.n && s.p[0] == '-';
    for (uint32_t i = minus; i < s.n && number_digit(s.p[i]) && n < 100000; i++) n = n * 10 + (s.p[i] - '0');
    return minus ? -n : n;
}

/* "12-25" as month * 100 + day; "easter-2", "11-4-4" as a feast that moves; 0 for anything else. */
static int32_t feast_of(slice v)
{
    if (v.n >= 6 && memcmp(v.p, "easter", 6) == 0) {
        const int32_t days = v.n == 6 ? 0 : int_of((slice){v.p + 7, v.n - 7});
        return days > 99 || days < 0 ? 0 : FEAST_EASTER + 100 + (v.n > 6 && v.p[6] == '-' ? -days : days);
    }
    uint32_t i = 0;
    int32_t part[3] = {-1, -1, -1};
    for (int k = 0; k < 3 && i < v.n; k++, i++) part[k] = sanudo_number_digits(v, &i, false);
    if (part[2] < 0) return sanudo_day_of(2000, part[0], part[1]) == DAY_NONE ? 0 : part[0] * 100 + part[1];
    const bool ok = part[0] >= 1 && part[0] <= 12 && part[1] >= 1 && part[1] <= 7 && part[2] <= 4;
    return ok ? FEAST_NTH + part[0] * 100 + part[1] * 10 + part[2] : 0;
}

/* Values that are no plain number: "12-25", "T12:00", "P1W". */
static void read_value(cal_word *w, slice v)
{
    w->value = int_of(v);
    if (w->kind == CAL_HOLIDAY) {
        w->value = feast_of(v);
        if (!w->value) w->kind = CAL_NONE;
    } else if (w->kind == CAL_EVENT) {
        const cal_word day = sanudo_cal_digits(v, DAY_NONE);
        w->value = day.kind == CAL_FULL ? sanudo_day_of(day.value / 10000, day.value / 100 % 100, day.value % 100) : DAY_NONE;
    } else if (w->kind == CAL_PART && !w->code) {
        w->value = v.n == 6 ? int_of((slice){v.p + 1, 2}) * 60 + int_of((slice){v.p + 4, 2}) : 0;
    } else if (w->kind == CAL_SET && v.n >= 3) {
        const uint32_t at = v.p[1] == 'T' ? 2 : 1;
        w->value = int_of((slice){v.p + at, 1});
        const char c = v.p[v.n - 1];
        w->code = c == 'D' ? UNIT_DAY : c == 'W' ? UNIT_WEEK : c == 'M' ? UNIT_MONTH : c == 'Y' ? UNIT_YEAR : UNIT_HOUR;
    }
}

static cal_word of_row(const lexicon *lx, uint32_t row)
{
    const slice kind = sanudo_lex_text(lx, row, 1), value = sanudo_lex_text(lx, row, 2);
    cal_word w = {0};
    for (uint32_t k = 0; k < sizeof KINDS / sizeof KINDS[0]; k++)
        if (slice_is(kind, KINDS[k].name)) {
            w.kind = KINDS[k].kind;
            w.code = code_of(KINDS[k].codes, value);
            read_value(&w, value);
            return w;
        }
    return w;
}

/* of_row, kept for the next time: a few hundred rows stand for every third word of a text. */
static cal_word cached(const lexicon *lx, uint32_t row, cal_cache *cache)
{
    const uint32_t i = row % CAL_CACHE;
    if (cache->row[i] != row + 1) {
        cache->row[i] = row + 1;
        cache->word[i] = of_row(lx, row);
    }
    return cache->word[i];
}

/* Calendar words that a verb only looks like: "officials may fall out", "troops march". */
static bool only_looks(const cal_word *w, uint8_t upos)
{
    if (upos != UPOS_VERB && upos != UPOS_AUX) return false;
    return w->kind == CAL_SEASON || w->kind == CAL_MONTH || w->kind == CAL_WEEKDAY || w->kind == CAL_PARTOF || w->kind == CAL_MONTHABBR;
}

/* Reads a mark that the calendar uses; anything else is CAL_NONE. */
static uint8_t mark(slice s)
{
    if (s.n == 1) return s.p[0] == ',' ? CAL_COMMA : s.p[0] == '-' ? CAL_HYPHEN : s.p[0] == '(' ? CAL_OPEN : CAL_NONE;
    if (s.n == 2 && s.p[0] == '\'' && s.p[1] == 's') return CAL_POSS;
    if (s.n == 3 && memcmp(s.p, "\xe2\x80\x93", 3) == 0) return CAL_HYPHEN;
    if (s.n == 3 && memcmp(s.p, "\xe2\x80\x90", 3) == 0) return CAL_HYPHEN;
    return s.n == 4 && memcmp(s.p, "\xe2\x80\x99s", 4) == 0 ? CAL_POSS : CAL_NONE;
}

/* True when the number `t` counts the noun behind it, or is money or a share. */
static bool counts(const sanudo_doc *d, uint32_t t, uint32_t end)
{
    if (t + 1 >= end) return false;
    const uint8_t x = d->tok_xpos[t + 1];
    const slice next = doc_form(d, t + 1);
    return x == XPOS_NNS || x == XPOS_NNPS || (next.n && next.p[0] == '%');
}

static uint8_t flags_of(const sanudo_doc *d, uint32_t t, slice s)
{
    const uint8_t upos = d->tok_upos[t];
    uint8_t f = 0;
    if (s.p[s.n - 1] == 's' || s.p[s.n - 1] == 'S') f |= CALF_PLURAL;
    if (s.p[s.n - 1] == '.') f |= CALF_DOT;
    if (upos == UPOS_PROPN) f |= CALF_NAME;
    if (upos == UPOS_PUNCT || upos == UPOS_CCONJ || upos == UPOS_ADP) f |= CALF_STOP;
    if (upos == UPOS_VERB || upos == UPOS_AUX) f |= CALF_VERB;
    return f;
}

/* A word inside a hyphenated token, by its own key; a name needs its capital. */
static cal_word piece(const lexicon *lx, slice s, int32_t now)
{
        if (s.n && number_digit(s.p[0])) return sanudo_cal_digits(s, now);
    const lex_hit hit = s.n ? sanudo_lex_find(lx, LEX_TIME, sanudo_key_word(s.p, s.n)) : (lex_hit){.row = SANUDO_NONE};
    if (hit.row == SANUDO_NONE) return (cal_word){0};
    cal_word w = of_row(lx, hit.row);
    const bool name = w.kind == CAL_MONTH || w.kind == CAL_WEEKDAY || w.kind == CAL_MONTHABBR || w.kind == CAL_DAYABBR || w.kind == CAL_HOLIDAY;
    if (name && !(s.p[0] >= 'A' && s.p[0] <= 'Z')) w = (cal_word){0};
    if (s.p[s.n - 1] == 's') w.flags |= CALF_PLURAL;
    return w;
}

/* "mid-September", "five-week-old", "1992-95", "2013/14" as their parts with the hyphens between; 0 when a part is no calendar word. */
static uint32_t split(const sanudo_doc *d, const lexicon *lx, slice s, cal_word *out)
{
    uint32_t n = 0, from = 0;
    for (uint32_t i = 0; i <= s.n; i++) {
        if (i < s.n && s.p[i] != '-' && s.p[i] != '/') continue;
        if (n + 2 > MAX_PIECES) return 0;
        if (n) out[n++] = (cal_word){.kind = CAL_HYPHEN};
        out[n] = piece(lx, (slice){s.p + from, i - from}, d->date);
        if (!out[n++].kind) return 0;
        from = i + 1;
    }
    return n > 1 ? n : 0;
}

uint32_t sanudo_cal_words(const sanudo_doc *d, const lexicon *lx, uint32_t t, uint32_t end, cal_word *out, cal_tokens *token,
                          cal_cache *cache)
{
    uint32_t n = 0;
    while (t < end) {
        const slice s = doc_form(d, t);
        uint32_t len = 1;
        cal_word w = {0};
        if (s.n && (number_digit(s.p[0]) || (s.p[0] == '\'' && s.n > 1 && number_digit(s.p[1])))) {
            w = sanudo_cal_digits(s, d->date);
            if (w.kind && counts(d, t, end)) w.flags |= CALF_COUNT;
        } else if (s.n) {
            w.kind = mark(s);
            if (!w.kind && d->tok_key[t] != KEY_EMPTY) {
                const lex_hit hit = sanudo_lex_match(lx, LEX_TIME, d, t, end);
                if (hit.row != SANUDO_NONE) w = cached(lx, hit.row, cache), len = hit.len;
                if (only_looks(&w, d->tok_upos[t])) w = (cal_word){0};
            }
        }
        if (!len || len > end - t) len = 1;
        uint32_t parts = !w.kind && s.n > 3 && s.n < 40 && (memchr(s.p, '-', s.n) || memchr(s.p, '/', s.n)) ? split(d, lx, s, out + n) : 0;
        if (!parts) {
            if (s.n) w.flags |= flags_of(d, t, s);
            out[n] = w;
            parts = 1;
        }
        for (; parts; parts--) token[n++] = (cal_tokens){.first = t, .end = t + len};
        t += len;
    }
    return n;
}
