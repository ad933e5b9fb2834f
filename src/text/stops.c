/*
** Whether a stop belongs to the word before it (an abbreviation, an initial) or ends the sentence.  Decided from the
** word, what follows, and the vocabulary; the stop that does both is a word of its own, as EWT has it: "in the U.S|."
*/
#include "text/stops.h"

#include "text/chars.h"

static uint32_t skip_space(const stop_place *p, uint32_t at)
{
    for (glyph g = glyph_at(p->s, at, p->end); g.len && g.cls == CH_SPACE; g = glyph_at(p->s, at, p->end)) at += g.len;
    return at;
}

/* The letters at `at`, up to the first mark. */
static slice word_at(const stop_place *p, uint32_t at)
{
    uint32_t end = at;
    for (glyph g = glyph_at(p->s, end, p->end); g.len && is_alnum(g.cls); g = glyph_at(p->s, end, p->end)) {
        if (end - at > 32) break;
        end += g.len;
    }
    return (slice){p->s + at, end - at};
}

/* "U.S", "a.m", "Ph.D": letters in ones or twos with stops between. */
static bool is_acronym(const stop_place *p)
{
    uint32_t run = 0, stops = 0;
    for (uint32_t at = p->from; at < p->stop;) {
        const glyph g = glyph_at(p->s, at, p->stop);
        if (g.cp == '.') run = 0, stops++;
        else if (!is_alpha(g.cls) || ++run > 2) return false;
        at += g.len;
    }
    return stops > 0;
}

/* One capital: "J.", and "Yu." is not. */
static bool is_initial(const stop_place *p)
{
    const glyph g = glyph_at(p->s, p->from, p->stop);
    return g.len == p->stop - p->from && g.cls == CH_UPPER;
}

/* "a.m. EST", "p.m. Friday", "9 a.m. Delhi time": a zone or a day, or a word before "time", goes on with the hour. */
static bool continues_time(const stop_place *p, slice next, const lexicon *lx)
{
    if ((sanudo_vocab_abbrev(lx, next) & VOCAB_MONTH) || (sanudo_vocab_token(lx, next, NULL) & VOCAB_DAY)) return true;
    const slice second = word_at(p, skip_space(p, (uint32_t)(next.p - p->s) + next.n));
    return glyph_at(second.p, 0, second.n).cls == CH_LOWER && (sanudo_vocab_token(lx, second, NULL) & VOCAB_DAY);
}

/* The word that ends before `at`, but for the white space between: letters and digits, and stops and colons in numbers. */
static slice word_before(const stop_place *p, uint32_t at)
{
    glyph g = glyph_before(p->s, p->begin, at);
    for (; g.len && g.cls == CH_SPACE; g = glyph_before(p->s, p->begin, at)) at -= g.len;
    const uint32_t end = at;
    for (; g.len && (is_alnum(g.cls) || g.cp == '.' || g.cp == ':'); g = glyph_before(p->s, p->begin, at)) at -= g.len;
    return (slice){p->s + at, end - at};
}

/* "At 5 p.m. President Osei spoke": nothing goes before the hour but prepositions, the first with its capital. */
static bool opens_with_hour(const stop_place *p, const lexicon *lx)
{
    enum { MOST = 2 };
    const slice hour = word_before(p, p->from);
    if (!hour.n || glyph_at(hour.p, 0, hour.n).cls != CH_DIGIT) return false;
    uint32_t at = (uint32_t)(hour.p - p->s);
    for (uint32_t i = 0; i < MOST; i++) {
        const slice word = word_before(p, at);
        if (!sanudo_vocab_is(lx, word, VOCAB_BEFORE_HOUR)) return false;
        if (glyph_at(word.p, 0, word.n).cls == CH_UPPER) return true;
        at = (uint32_t)(word.p - p->s);
    }
    return false;
}

/* Before a capital: does the sentence go on?  `next` is the word with the capital. */
static bool continues_at_capital(const stop_place *p, uint32_t kinds, slice next, const lexicon *lx)
{
    const bool starts = sanudo_vocab_token(lx, next, NULL) & VOCAB_START;
    if (kinds & (VOCAB_TITLE | VOCAB_NUMBER)) return true;
    if (kinds & VOCAB_ETC && !(kinds & VOCAB_SUFFIX)) return false;
    if (kinds & VOCAB_TIME) return continues_time(p, next, lx) || opens_with_hour(p, lx);
    return !starts;
}

/* What the context says of an abbreviation of known kind. */
static bool continues(const stop_place *p, uint32_t kinds, const lexicon *lx)
{
    glyph g = glyph_at(p->s, p->stop + 1, p->end);
    if (g.cls == CH_CLOSE || g.cls == CH_DASH) return true;
    uint32_t at = p->stop + 1;
    while (g.cls == CH_QUOTE || g.cls == CH_APOS) at += g.len, g = glyph_at(p->s, at, p->end);
    if (at > p->stop + 1 && is_alnum(g.cls)) return true; /* "U.S.'s" */
    at = skip_space(p, at);
    if (at >= p->end) return false;
    g = glyph_at(p->s, at, p->end);
    if (g.cls == CH_DIGIT) return true;
    if (kinds & VOCAB_NUMBER && !(kinds & ~(uint32_t)VOCAB_NUMBER)) return false;
    if (g.cls == CH_QUOTE || g.cls == CH_APOS) at += g.len, g = glyph_at(p->s, at, p->end);
    if (g.cls != CH_UPPER) return true;
    return continues_at_capital(p, kinds, word_at(p, at), lx);
}

/* The word, or what stands behind its last hyphen: "Ex-Sen." is what "Sen." is. */
static uint32_t kinds_of(const stop_place *p, const lexicon *lx)
{
    const uint32_t kinds = sanudo_vocab_abbrev(lx, (slice){p->s + p->from, p->stop - p->from});
    uint32_t part = p->stop;
    while (part > p->from && p->s[part - 1] != '-') part--;
    return kinds || part == p->from ? kinds : sanudo_vocab_abbrev(lx, (slice){p->s + part, p->stop - part});
}

/* Two stops behind a word, and no more: "in Washington, D.C.|." */
static bool is_doubled(const stop_place *p)
{
    return glyph_at(p->s, p->stop + 1, p->end).cp == '.' && glyph_at(p->s, p->stop + 2, p->end).cp != '.';
}

bool sanudo_stop_in_word(const stop_place *p, const lexicon *lx)
{
    const bool more = glyph_at(p->s, p->stop + 1, p->end).cp == '.', acronym = is_acronym(p);
    if (more && !(acronym && is_doubled(p))) return false;
    uint32_t kinds = kinds_of(p, lx);
    if (acronym) kinds &= ~(uint32_t)VOCAB_NUMBER; /* "N.O." is not "No." */
    if (!kinds && !acronym && !is_initial(p)) return false;
    return more || continues(p, kinds, lx);
}

bool sanudo_mark_in_name(const stop_place *p, const lexicon *lx)
{
    return glyph_at(p->s, p->stop + 1, p->end).cp != '!' && continues(p, 0, lx);
}
