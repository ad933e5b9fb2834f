/*
** Amounts as news tells them: digits and words, scales, vague words, ranges and bounds.
** What the words mean stands in the tables `time` (numbers) and `size`.
*/
#include "what/amounts.h"

#include "doc/ud.h"
#include "lexicon/numbers.h"

enum { MILLE = 1000, REACH = 7 }; /* values are told in thousandths: "1.5 million"; words before a number that may belong to it */

static const uint64_t MOST = (uint64_t)(SANUDO_NONE - 1) * MILLE;

enum word_kind { WORD_NOT, WORD_NUMBER, WORD_TENS, WORD_SCALE, WORD_LEAST };

typedef struct word {
    enum word_kind kind;
    uint64_t value;  /* thousandths; of a scale: what it multiplies by */
    uint64_t upper;  /* "10-15": its second number; else 0 */
    uint32_t tokens;
} word;

/* A number under way. */
typedef struct number {
    uint64_t value, upper, scale; /* scale: the last that multiplied, or 1 */
    uint32_t end;
    bool least;
} number;

uint32_t sanudo_size_row(const lexicon *lx, lex_hit hit, const char *part)
{
    while (hit.row != SANUDO_NONE && !slice_is(sanudo_lex_text(lx, hit.row, 1), part)) hit = sanudo_lex_next(lx, hit);
    return hit.row;
}

static uint64_t value_of(slice s)
{
    uint32_t i = 0;
    const int32_t n = sanudo_number_digits(s, &i, false);
    return n < 0 ? 0 : (uint64_t)n;
}

/* "1,200", "1.5", "10-15"; anything else is no number. */
static word of_digits(slice s)
{
    uint32_t i = 0;
    const int32_t n = sanudo_number_digits(s, &i, true);
    if (n < 0) return (word){.kind = WORD_NOT};
    word w = {.kind = WORD_NUMBER, .value = (uint64_t)n * MILLE, .tokens = 1};
    if (i < s.n && s.p[i] == '.') {
        uint64_t part = MILLE / 10;
        for (i++; i < s.n && number_digit(s.p[i]); i++, part /= 10) w.value += part * (uint64_t)(s.p[i] - '0');
    } else if (i < s.n && s.p[i] == '-') {
        i++;
        const int32_t upper = sanudo_number_digits(s, &i, true);
        if (upper <= n) return (word){.kind = WORD_NOT};
        w.upper = (uint64_t)upper * MILLE;
    }
    return i == s.n ? w : (word){.kind = WORD_NOT};
}

/* A word of the calendar's numbers, by key. */
static word of_calendar(const lexicon *lx, uint64_t key)
{
    const lex_hit hit = sanudo_lex_find(lx, LEX_TIME, key);
    if (hit.row == SANUDO_NONE) return (word){.kind = WORD_NOT};
    const slice kind = sanudo_lex_text(lx, hit.row, 1);
    const uint64_t value = value_of(sanudo_lex_text(lx, hit.row, 2));
    if (slice_is(kind, "number")) return (word){.kind = WORD_NUMBER, .value = value * MILLE, .tokens = 1};
    if (slice_is(kind, "tens")) return (word){.kind = WORD_TENS, .value = value * MILLE, .tokens = 1};
    if (slice_is(kind, "scale")) return (word){.kind = WORD_SCALE, .value = value, .tokens = 1};
    return (word){.kind = WORD_NOT};
}

/* "twenty-five", in one token. */
static word of_hyphen(const lexicon *lx, slice s)
{
    const char *dash = memchr(s.p, '-', s.n);
    if (!dash) return (word){.kind = WORD_NOT};
    const uint32_t n = (uint32_t)(dash - s.p);
    const word tens = of_calendar(lx, sanudo_key_word(s.p, n)), unit = of_calendar(lx, sanudo_key_word(dash + 1, s.n - n - 1));
    if (tens.kind != WORD_TENS || unit.kind != WORD_NUMBER) return (word){.kind = WORD_NOT};
    return (word){.kind = WORD_NUMBER, .value = tens.value + unit.value, .tokens = 1};
}

/* The number word at `t`: the sizes' own go before the calendar's ("dozens" is no scale here), unless a scale is asked for. */
static word word_at(const sanudo_doc *d, const lexicon *lx, uint32_t t, uint32_t end, bool scale)
{
    if (t >= end) return (word){.kind = WORD_NOT};
    const slice s = doc_form(d, t);
    if (s.n && number_digit(s.p[0])) return of_digits(s);
    const word plain = of_calendar(lx, d->tok_key[t]);
    if (scale && plain.kind == WORD_SCALE) return plain;
    const lex_hit hit = sanudo_lex_match(lx, LEX_SIZE, d, t, end);
    const uint32_t row = sanudo_size_row(lx, hit, SIZE_PART_NUMBER);
    if (row == SANUDO_NONE) return plain.kind == WORD_NOT ? of_hyphen(lx, s) : plain;
    const slice kind = sanudo_lex_text(lx, row, 2);
    const uint64_t value = value_of(sanudo_lex_text(lx, row, 3));
    if (slice_is(kind, "scale")) return (word){.kind = WORD_SCALE, .value = value, .tokens = hit.len};
    return (word){.kind = slice_is(kind, "least") ? WORD_LEAST : WORD_NUMBER, .value = value * MILLE, .tokens = hit.len};
}

/* "a dozen", "half a million": what stands for one before a scale; moves *t behind it. */
static uint64_t article(const sanudo_doc *d, const lexicon *lx, uint32_t *t, uint32_t end)
{
    uint32_t i = *t;
    uint64_t value = MILLE;
    if (i < end && slice_is(d->tok_lemma[i], "half")) value = MILLE / 2, i++;
    if (i < end && slice_is(d->tok_lemma[i], "a")) i++;
    if (i == *t || word_at(d, lx, i, end, true).kind != WORD_SCALE) return 0;
    *t = i;
    return value;
}

/* "tens *of thousands*", "several *hundred*": scales behind a vague word. */
static void take_scales(const sanudo_doc *d, const lexicon *lx, uint32_t end, number *n)
{
    for (;;) {
        uint32_t t = n->end;
        if (n->least && t < end && slice_is(d->tok_lemma[t], "of")) t++;
        const word w = word_at(d, lx, t, end, true);
        if (w.kind != WORD_SCALE || !w.value || n->value > MOST / w.value || n->upper > MOST / w.value) return;
        n->value *= w.value, n->upper *= w.value;
        n->scale = w.value, n->end = t + w.tokens;
    }
}

/* One group and its scales: "two hundred", "twenty five", "1.5 million", "several hundred". */
static bool read_group(const sanudo_doc *d, const lexicon *lx, uint32_t t, uint32_t end, number *out)
{
    *out = (number){.scale = 1, .end = t};
    out->value = article(d, lx, &out->end, end);
    if (!out->value) {
        const word w = word_at(d, lx, t, end, false);
        if (w.kind == WORD_NOT) return false;
        out->value = w.kind == WORD_SCALE ? w.value * MILLE : w.value;
        out->upper = w.upper, out->end = t + w.tokens, out->least = w.kind == WORD_LEAST;
        if (w.kind == WORD_TENS) {
            const uint32_t hyphen = out->end < end && d->tok_xpos[out->end] == XPOS_HYPH;
            const word unit = word_at(d, lx, out->end + hyphen, end, false);
            if (unit.kind == WORD_NUMBER && unit.value < 10 * MILLE) out->value += unit.value, out->end += hyphen + unit.tokens;
        }
    }
    take_scales(d, lx, end, out);
    return out->value <= MOST && out->upper <= MOST;
}

/* Groups of falling size: "two thousand three hundred", "one hundred and five". */
static bool read_number(const sanudo_doc *d, const lexicon *lx, uint32_t t, uint32_t end, number *out)
{
    if (!read_group(d, lx, t, end, out)) return false;
    while (out->scale >= 100 && !out->upper && !out->least) {
        number more;
        const bool joined = out->end < end && slice_is(d->tok_lemma[out->end], "and");
        if (!read_group(d, lx, out->end + joined, end, &more) || more.least || more.upper) break;
        if (more.value >= out->scale * MILLE || out->value + more.value > MOST || (joined && more.end < end && d->tok_upos[more.end] != UPOS_NOUN)) break;
        out->value += more.value, out->scale = more.scale, out->end = more.end;
    }
    return true;
}

/* "10 *to 15*", "between ten *and fifteen*", "two *or three*": the upper end of a range, also "2 to 3 *million*". */
static void read_range(const sanudo_doc *d, const lexicon *lx, uint32_t end, bool between, number *n)
{
    number upper;
    if (n->end + 1 >= end || n->upper || n->least) return;
    const uint32_t row = sanudo_size_row(lx, sanudo_lex_find(lx, LEX_SIZE, d->tok_key[n->end]), SIZE_PART_RANGE);
    const slice mark = doc_form(d, n->end);
    const bool dash = slice_is(mark, "-") || slice_is(mark, "\xe2\x80\x93");
    const bool links = row != SANUDO_NONE && (between || !slice_is(sanudo_lex_text(lx, row, 2), "between"));
    if ((!links && !dash) || !read_number(d, lx, n->end + 1, end, &upper) || upper.least) return;
    if (n->scale == 1 && upper.scale > 1 && n->value < upper.value / upper.scale) n->value *= upper.scale;
    if (upper.value <= n->value) return;
    n->upper = upper.value, n->end = upper.end;
}

/* What the bound words before or behind make of an amount. */
static void bind(amount *a, slice kind)
{
    if (slice_is(kind, "least")) a->high = SANUDO_NONE;
    if (slice_is(kind, "most") && a->high != SANUDO_NONE) a->low = SANUDO_NONE;
    else if (slice_is(kind, "most")) a->high = a->low, a->low = SANUDO_NONE;
}

bool sanudo_amount_read(const sanudo_doc *d, const lexicon *lx, uint32_t t, uint32_t end, amount *out)
{
    slice bounds[3];
    uint32_t at = t, n_bounds = 0;
    number n;
    bool between = false;
    while (n_bounds < 3 && at < end) {
        const lex_hit hit = sanudo_lex_match(lx, LEX_SIZE, d, at, end);
        const uint32_t row = sanudo_size_row(lx, hit, SIZE_PART_BOUND);
        if (row == SANUDO_NONE) break;
        bounds[n_bounds++] = sanudo_lex_text(lx, row, 2);
        between |= slice_is(bounds[n_bounds - 1], "between");
        at += hit.len;
    }
    if (!read_number(d, lx, at, end, &n)) {
        if (!n_bounds || !read_number(d, lx, t, end, &n)) return false; /* "wounding *another*": the word is the number itself */
        n_bounds = 0;
    }
    read_range(d, lx, end, between, &n);
    if (n.end < end && d->tok_xpos[n.end] == XPOS_HYPH) return false; /* "a 44-year-old leader" */
    *out = amount_none();
    out->first = t, out->low = (uint32_t)(n.value / MILLE), out->high = n.least ? SANUDO_NONE : n.upper ? (uint32_t)(n.upper / MILLE) : out->low;
    const lex_hit behind = sanudo_lex_match(lx, LEX_SIZE, d, n.end, end);
    const uint32_t row = n.end < end ? sanudo_size_row(lx, behind, SIZE_PART_BEHIND) : SANUDO_NONE;
    out->end = row == SANUDO_NONE ? n.end : n.end + behind.len;
    for (uint32_t i = 0; i < n_bounds; i++) bind(out, bounds[i]);
    if (row != SANUDO_NONE) bind(out, sanudo_lex_text(lx, row, 2));
    return true;
}

bool sanudo_amount_around(const sanudo_doc *d, const lexicon *lx, uint32_t first, uint32_t t, uint32_t end, amount *out)
{
    if (first + REACH < t) first = t - REACH;
    for (uint32_t i = first; i <= t; i++)
        if (sanudo_amount_read(d, lx, i, end, out) && out->end > t) return true;
    return false;
}
