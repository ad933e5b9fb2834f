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

/* Before a capital: does the sentence go on?  `next` is the word with the capital. */
static bool continues_at_capital(const stop_place *p, uint32_t kinds, slice next, const lexicon *lx)
{
    const bool starts = sanudo_vocab_token(lx, next, NULL) & VOCAB_START;
    if (kinds & (VOCAB_TITLE | VOCAB_NUMBER)) return true;
    if (kinds & VOCAB_ETC) return false;
    if (kinds & VOCAB_TIME) return continues_time(p, next, lx);
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

bool sanudo_stop_in_word(const stop_place *p, const lexicon *lx)
{
    const glyph next = glyph_at(p->s, p->stop + 1, p->end);
    if (next.cp == '.') return false;
    const uint32_t kinds = sanudo_vocab_abbrev(lx, (slice){p->s + p->from, p->stop - p->from});
    if (!kinds && !is_initial(p) && !is_acronym(p)) return false;
    return continues(p, kinds, lx);
}
