/*
** Sentences of a block: which words begin one.  Ends are words of stops; an
** abbreviation's stop is part of its word and never seen here.
*/
#include "text/chars.h"
#include "text/split.h"

typedef struct sents {
    const char *s;
    const sanudo_span *words;
    uint32_t n;
    const lexicon *lx;
} sents;

static slice form(const sents *st, uint32_t i)
{
    return (slice){st->s + st->words[i].start, st->words[i].end - st->words[i].start};
}

static glyph first_glyph(const sents *st, uint32_t i)
{
    if (i >= st->n) return (glyph){.cls = CH_SPACE};
    return glyph_at(st->s, st->words[i].start, st->words[i].end);
}

/* True when nothing parts word `i` from the one before. */
static bool touches(const sents *st, uint32_t i)
{
    return i > 0 && i < st->n && st->words[i].start == st->words[i - 1].end;
}

enum ender { END_NONE, END_STOP, END_DOTS, END_MARK };

/* ".", "..." or "…", "?", "!!", "?!", ".?". */
static enum ender ender_of(const sents *st, uint32_t i)
{
    const slice f = form(st, i);
    const glyph g = first_glyph(st, i);
    if (g.cls != CH_STOP || (f.n > g.len && is_alnum(glyph_before(f.p, 0, f.n).cls))) return END_NONE;
    if (g.cp == 0x2026) return END_DOTS;
    if (g.cp != '.' || f.p[f.n - 1] != '.') return END_MARK;
    return f.n == 1 ? END_STOP : END_DOTS;
}

/* A quotation mark at `i` that closes: it touches the word before, and not the one behind. */
static bool closes_quote(const sents *st, uint32_t i)
{
    const glyph g = first_glyph(st, i);
    if (g.cls != CH_QUOTE && g.cls != CH_APOS) return false;
    if (g.cp == 0x201c || g.cp == 0x2018 || g.cp == '`' || g.cp == 0xab) return false;
    if (g.cp == 0x201d || g.cp == 0xbb) return true;
    return touches(st, i) && !(touches(st, i + 1) && is_alnum(first_glyph(st, i + 1).cls));
}

/* Words in the mark of a footnote at `i`, "[12]"; 0 when there is none. */
static uint32_t footnote(const sents *st, uint32_t i)
{
    if (i + 2 >= st->n || form(st, i).p[0] != '[' || form(st, i + 2).p[0] != ']') return 0;
    return first_glyph(st, i + 1).cls == CH_DIGIT && touches(st, i + 2) ? 3 : 0;
}

/* First word behind the brackets and quotation marks that close at `i`; *quote tells whether one was a quotation's. */
static uint32_t skip_closers(const sents *st, uint32_t i, bool *quote)
{
    for (; i < st->n; i++) {
        const uint32_t note = footnote(st, i);
        if (note) i += note - 1;
        else if (closes_quote(st, i)) *quote = true;
        else if (first_glyph(st, i).cls != CH_CLOSE) break;
    }
    return i;
}

static uint32_t kinds_of(const sents *st, uint32_t i) { return sanudo_vocab_token(st->lx, form(st, i), NULL); }

/* A word at `i` that has its capital because a sentence begins: "The", but not "Putin", "I". */
static bool begins_anew(const sents *st, uint32_t i)
{
    return kinds_of(st, i) & VOCAB_START && !sanudo_vocab_is(st->lx, form(st, i), VOCAB_CAPITAL);
}

/*
** Behind a quotation that ends in "?" or "!" (or a stop): do the words from `i` only tell who spoke?  "Putin said.",
** "the angry mayor told reporters on Monday", but not "The mayor shouted.", "Putin said he …", "Putin did not say."
*/
static bool tells_speaker(const sents *st, uint32_t i)
{
    enum { NEAR = 10 };
    if (begins_anew(st, i)) return false;
    for (uint32_t k = i; k < st->n && k < i + NEAR; k++) {
        const glyph g = first_glyph(st, k);
        if (g.cls == CH_STOP || g.cls == CH_QUOTE || g.cls == CH_OPEN) return false;
        if (!(kinds_of(st, k) & VOCAB_SAY)) continue;
        return k > i && !sanudo_vocab_is(st->lx, form(st, k - 1), VOCAB_BARE) && k + 1 < st->n &&
               !(kinds_of(st, k + 1) & VOCAB_CLAUSE);
    }
    return false;
}

/*
** The number of a list item ("1. Open", "a. Open", "2.3. Open"): digits, or one letter, at the beginning of the sentence
** or behind a mark that brings a list.
*/
static bool numbers_item(const sents *st, uint32_t first, uint32_t stop)
{
    enum { LONGEST = 5 };
    const uint32_t i = stop - 1;
    if (stop == 0 || stop == first || !touches(st, stop)) return false;
    const slice f = form(st, i);
    const uint32_t before = i ? first_glyph(st, i - 1).cp : 0;
    if (i > first && before != ':' && before != ';' && before != '*' && before != 0x2022) return false;
    for (uint32_t k = 0; k < f.n; k++)
        if (!(f.p[k] >= '0' && f.p[k] <= '9') && f.p[k] != '.') return f.n == 1 && i == first;
    return f.n <= LONGEST;
}

/* Small letters that begin a sentence all the same: "iPhone", "al-Qaeda". */
static bool is_small_name(const sents *st, uint32_t i)
{
    const slice f = form(st, i);
    const glyph g = first_glyph(st, i);
    if (f.n > g.len && glyph_at(f.p, g.len, f.n).cls == CH_UPPER) return true;
    return touches(st, i + 1) && first_glyph(st, i + 1).cp == '-' && touches(st, i + 2) &&
           first_glyph(st, i + 2).cls == CH_UPPER;
}

/* The word before the end at `e` is written small: no name or abbreviation, "Yahoo!", "of Lund, Sk." */
static bool is_plain(const sents *st, uint32_t e)
{
    return e > 0 && first_glyph(st, e - 1).cls == CH_LOWER && form(st, e - 1).n > 1;
}

/* Does a sentence that has its end at word `e` stop before word `next`? */
static bool breaks(const sents *st, uint32_t first, uint32_t e, uint32_t next, bool quote)
{
    const enum ender end = ender_of(st, e);
    const glyph g = first_glyph(st, next);
    const bool small = g.cls == CH_LOWER && !is_small_name(st, next);
    if (end == END_STOP && numbers_item(st, first, e)) return false;
    if (g.cp == ',' || g.cp == ';' || g.cp == ':' || g.cls == CH_STOP) return false;
    if (small) return next == e + 1 && end != END_DOTS && !touches(st, next) && is_plain(st, e);
    if (end == END_DOTS) return !touches(st, next) && (g.cls == CH_UPPER || g.cls == CH_QUOTE);
    if (g.cls == CH_DASH && !quote) return true;
    if (quote && end == END_MARK) return !tells_speaker(st, next);
    return true;
}

/* Where to cut a sentence that is too long: behind the last comma of its last part, or at the bound. */
static uint32_t cut(const sents *st, uint32_t first)
{
    const uint32_t end = first + SENTENCE_MAX;
    for (uint32_t i = end - 1; i > end - SENTENCE_MAX / 5; i--)
        if (first_glyph(st, i).cp == ',') return i + 1;
    return end;
}

void sanudo_text_sentences(const char *text, const sanudo_span *words, uint8_t *bits, uint32_t n, bool whole,
                           const lexicon *lx)
{
    const sents st = {.s = text, .words = words, .n = n, .lx = lx};
    uint32_t first = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (i == first) bits[i] |= WORD_FIRST;
        uint32_t next = i + 1;
        bool ends = i - first + 1 >= SENTENCE_MAX && next < n;
        if (ends) next = cut(&st, first);
        if (!ends && !whole && ender_of(&st, i) != END_NONE) {
            bool quote = false;
            next = skip_closers(&st, i + 1, &quote);
            ends = next < n && next - first < SENTENCE_MAX && breaks(&st, first, i, next, quote);
        }
        if (!ends) continue;
        first = next;
        bits[first] |= WORD_FIRST;
        i = first - 1;
    }
}
