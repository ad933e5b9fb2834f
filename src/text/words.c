/*
** Words of a block, as the English treebanks of Universal Dependencies have
** them: "do|n't", "Iran|'s", "US|-|led" but "anti-American", "$|1.5|bn",
** "U.S." with its stop but "U.S|." where it ends the sentence.  The counts
** behind each rule were taken from EWT and GUM.
*/
#include "text/chars.h"
#include "text/split.h"
#include "text/stops.h"

typedef struct scan {
    const char *s;
    uint32_t begin;   /* of the block */
    uint32_t at, end; /* what is left of it */
    uint32_t chunk;   /* end of the run without white space */
    const lexicon *lx;
    sanudo_span *out;
    uint8_t *bits;
    uint32_t cap, n;
    bool quoted;      /* inside single quotation marks, as far as one can see */
} scan;

enum { LOOK = 40 }; /* how far a rule may look ahead, in bytes */

static glyph peek(const scan *sc, uint32_t at) { return glyph_at(sc->s, at, sc->chunk); }
static bool is_digit(glyph g) { return g.cls == CH_DIGIT; }

static void emit(scan *sc, uint32_t end, uint8_t bits)
{
    if (sc->n < sc->cap) {
        sc->out[sc->n] = (sanudo_span){.start = sc->at, .end = end};
        sc->bits[sc->n] = bits;
    }
    sc->n++;
    sc->at = end;
}

/* End of the run of letters and digits at `at`. */
static uint32_t alnum_end(const scan *sc, uint32_t at)
{
    for (glyph g = peek(sc, at); g.len && is_alnum(g.cls); g = peek(sc, at)) at += g.len;
    return at;
}

static uint32_t digits_end(const scan *sc, uint32_t at)
{
    while (at < sc->chunk && sc->s[at] >= '0' && sc->s[at] <= '9') at++;
    return at;
}

static uint32_t kinds_of(const scan *sc, uint32_t from, uint32_t to)
{
    return sanudo_vocab_token(sc->lx, (slice){sc->s + from, to - from}, NULL);
}

static bool starts_with(const scan *sc, uint32_t at, const char *lit)
{
    for (; *lit; lit++, at++)
        if (at >= sc->chunk || (sc->s[at] | 0x20) != (*lit | 0x20)) return false;
    return true;
}

/* What a URL or an address leaves to the sentence around it. */
static uint32_t trim(const scan *sc, uint32_t from, uint32_t end)
{
    for (;;) {
        const glyph g = glyph_before(sc->s, from, end);
        const bool curly = g.len > 1 && (g.cls == CH_QUOTE || g.cls == CH_APOS);
        if (end - from <= g.len || !(curly || (g.len == 1 && strchr(".,;:!?)]}>\"'*", (int)g.cp)))) return end;
        end -= g.len;
    }
}

/* "www.example.org/x", "https://…", "mailto:…": the end, or 0. */
static uint32_t url_end(const scan *sc, uint32_t at)
{
    static const char *const HEADS[] = {"http://", "https://", "ftp://", "www.", "mailto:"};
    for (uint32_t i = 0; i < sizeof HEADS / sizeof HEADS[0]; i++) {
        if (!starts_with(sc, at, HEADS[i])) continue;
        uint32_t end = at;
        while (end < sc->chunk && !strchr("<>\"", sc->s[end])) end++;
        return trim(sc, at, end);
    }
    return 0;
}

/* ---- what may stand inside a word ---------------------------------------- */

/* "1,200", "3,300,000", "1,00,000": groups of three, or of two before the last. */
static bool joins_comma(const scan *sc, uint32_t at)
{
    const uint32_t n = digits_end(sc, at + 1) - (at + 1);
    return n == 3 || (n == 2 && at + 4 < sc->chunk && sc->s[at + 3] == ',');
}

/* Length of the letters or digits that end at `at`, no more than `most`; of one byte each. */
static uint32_t tail(const scan *sc, uint32_t from, uint32_t at, uint32_t most)
{
    uint32_t n = 0;
    while (n < most && at - n > from && is_alnum(glyph_before(sc->s, from, at - n).cls)) n++;
    return n;
}

/* An address goes on behind `at`: "Ann.Lee@example.org" at its first stop. */
static bool in_address(const scan *sc, uint32_t at)
{
    const uint32_t end = at + LOOK < sc->chunk ? at + LOOK : sc->chunk;
    while (at < end && (is_alnum(sanudo_ascii_class[sc->s[at] & 0x7f]) || strchr("._-+", sc->s[at]))) at++;
    return at < end && sc->s[at] == '@' && is_alnum(peek(sc, at + 1).cls);
}

/*
** A stop between letters or digits: "3.5", "U.S", "example.org", "report.DOC", but "end.|The" where a blank was
** forgotten, and "J.|Edgar".
*/
static bool joins_stop(const scan *sc, uint32_t from, uint32_t at)
{
    const glyph before = glyph_before(sc->s, sc->begin, at), g = peek(sc, at + 1);
    if (is_digit(g)) return is_digit(before);
    if (in_address(sc, at)) return true;
    if (!is_alpha(g.cls)) return false;
    const glyph next = peek(sc, at + 1 + g.len);
    if (g.cls == CH_LOWER) return !is_digit(before) || tail(sc, from, at, 3) > 1;
    if (is_alpha(next.cls)) return next.cls == CH_UPPER && before.cls == CH_UPPER;
    return tail(sc, from, at, 3) <= 2 && !is_digit(before);
}

/*
** A hyphen between digits: telephone numbers and dates are words ("555-0142", "2021-03-04"), ranges and scores are not
** ("1990|-|1991", "3|-|2", "500|-|1000").  `digits` tells whether the word so far is nothing else.
*/
static bool joins_numbers(const scan *sc, uint32_t from, uint32_t at)
{
    if (digits_end(sc, from) != at) return false;
    uint32_t groups = 1, last = at - from, total = last, p = at;
    const uint32_t first = last;
    while (p < sc->chunk && p - from < LOOK && sc->s[p] == '-') {
        const uint32_t e = digits_end(sc, p + 1);
        if (e == p + 1) return false;
        last = e - (p + 1), total += last, groups++, p = e;
    }
    if (groups >= 3) return total >= 6;
    return first == 3 && last == 4 && !(sc->s[p - 1] == '0' && sc->s[p - 2] == '0');
}

static bool joins_hyphen(const scan *sc, uint32_t from, uint32_t at)
{
    if (is_digit(glyph_before(sc->s, sc->begin, at)) && is_digit(peek(sc, at + 1))) return joins_numbers(sc, from, at);
    return (kinds_of(sc, from, at) & VOCAB_PREFIX) != 0;
}

/* A stroke: "9/11", "04/05/2001", "w/o" are words; "and|/|or" is not. */
static bool joins_stroke(const scan *sc, uint32_t from, uint32_t at)
{
    const uint32_t mid = digits_end(sc, at + 1), end = alnum_end(sc, at + 1);
    if (digits_end(sc, from) == at && mid > at + 1 && mid == end)
        return at - from <= 2 && mid - at <= 3 && (at - from < 2 || sc->s[from] <= '3');
    return end - from < 8 && (kinds_of(sc, from, end) & VOCAB_SLASH);
}

/* Length of a clitic at an apostrophe ("'s", "’ll"), or 0. */
static uint32_t clitic_at(const scan *sc, uint32_t at)
{
    static const char *const CLITICS[] = {"s", "m", "d", "ll", "re", "ve"};
    const glyph g = peek(sc, at);
    if (g.cls != CH_APOS || g.cp == 0x2018) return 0;
    for (uint32_t i = 0; i < sizeof CLITICS / sizeof CLITICS[0]; i++) {
        const uint32_t n = g.len + (uint32_t)strlen(CLITICS[i]);
        if (starts_with(sc, at + g.len, CLITICS[i]) && !is_alnum(peek(sc, at + n).cls)) return n;
    }
    return 0;
}

/* Length of "n't" at `at`, or 0. */
static uint32_t not_at(const scan *sc, uint32_t at)
{
    if (!starts_with(sc, at, "n")) return 0;
    const glyph g = peek(sc, at + 1);
    if (g.cls != CH_APOS || !starts_with(sc, at + 1 + g.len, "t")) return 0;
    return is_alnum(peek(sc, at + 2 + g.len).cls) ? 0 : 2u + g.len;
}

/* "the 1990's" is one word, "Flight 93|'s" two. */
static bool is_decade(const scan *sc, uint32_t from, uint32_t at)
{
    return digits_end(sc, from) == at && (at - from == 2 || at - from == 4) && sc->s[at - 1] == '0';
}

/* True when the mark at `at`, behind the word begun at `from`, stands inside it. */
static bool joins(const scan *sc, uint32_t from, uint32_t at)
{
    const glyph mark = peek(sc, at), next = peek(sc, at + mark.len), before = glyph_before(sc->s, sc->begin, at);
    if (!mark.len || !is_alnum(next.cls)) return false;
    const bool digits = is_digit(before) && is_digit(next);
    if (mark.cls == CH_APOS && mark.cp != 0x2018)
        return !is_digit(next) && (!clitic_at(sc, at) || is_decade(sc, from, at)) && (!is_digit(before) || clitic_at(sc, at));
    switch (mark.cp) {
    case '.': return joins_stop(sc, from, at);
    case ',': return digits && joins_comma(sc, at);
    case ':': return digits;
    case '-': return joins_hyphen(sc, from, at);
    case '/': return joins_stroke(sc, from, at);
    case '&': return tail(sc, from, at, 4) < 4 && tail(sc, from, at, 4) == at - from && alnum_end(sc, at + 1) - at <= 4 && !digits;
    case '@': return true;
    case '*': return is_alpha(before.cls) && is_alpha(next.cls);
    default: return false;
    }
}

/* End of the word that begins at the scan's place, before any clitic. */
static uint32_t word_end(const scan *sc)
{
    uint32_t at = sc->at, part = at;
    char chain = 0; /* a mark that goes on joining: in addresses, dates, telephone numbers */
    for (;;) {
        const uint32_t from = at;
        while (at < sc->chunk && is_alnum(peek(sc, at).cls)) {
            if (at > sc->at && not_at(sc, at)) return at;
            at += peek(sc, at).len;
        }
        if (at == from || at >= sc->chunk) return at;
        const char mark = sc->s[at];
        if (mark == chain && is_alnum(peek(sc, at + 1).cls)) {
            at++;
            continue;
        }
        if (!joins(sc, part, at)) return at;
        const bool number = is_digit(glyph_before(sc->s, sc->at, at)) && is_digit(peek(sc, at + 1));
        if (mark == '@' || (number && (mark == '/' || mark == '-'))) chain = mark == '@' ? '-' : mark;
        else if (mark == '-') part = at + 1;
        at += peek(sc, at).len;
    }
}

/* A path behind a host name: "example.org/news/12". */
static uint32_t path_end(const scan *sc, uint32_t end)
{
    if (end - sc->at < 4 || peek(sc, end).cp != '/' || !is_alnum(peek(sc, end + 1).cls)) return end;
    uint32_t dot = end;
    while (dot > sc->at && end - dot < 5 && sc->s[dot - 1] != '.') dot--;
    if (dot == sc->at || sc->s[dot - 1] != '.' || glyph_at(sc->s, dot, end).cls != CH_LOWER) return end;
    return trim(sc, sc->at, sc->chunk);
}

/* ---- words that are parted ----------------------------------------------- */

/* "5km" -> 5|km, "$170m", "11AM"; "1960s", "9th", "18T" stay. */
static uint32_t number_end(const scan *sc, uint32_t end)
{
    uint32_t at = sc->at;
    while (at < end && (is_digit(peek(sc, at)) || strchr(".,:", sc->s[at]))) at += peek(sc, at).len;
    if (at == sc->at || at == end || !is_alpha(peek(sc, at).cls)) return end;
    return kinds_of(sc, at, end) & VOCAB_UNIT ? at : end;
}

/* "Rs500" -> Rs|500. */
static uint32_t currency_end(const scan *sc, uint32_t end)
{
    uint32_t at = sc->at;
    while (at < end && is_alpha(peek(sc, at).cls)) at += peek(sc, at).len;
    if (at == end || at - sc->at > 3 || !is_digit(peek(sc, at))) return end;
    return kinds_of(sc, sc->at, at) & VOCAB_CURRENCY ? at : end;
}

/* Emit the parts of "cannot", "gonna", "dont"; false when the parts do not spell the word. */
static bool emit_parts(scan *sc, uint32_t end, slice parts)
{
    uint32_t letters = 0;
    for (uint32_t i = 0; i < parts.n; i++) letters += parts.p[i] != ' ';
    if (letters != end - sc->at) return false;
    uint8_t bits = 0;
    for (uint32_t i = 0; i <= parts.n; i++) {
        if (i < parts.n && parts.p[i] != ' ') continue;
        uint32_t from = i;
        while (from > 0 && parts.p[from - 1] != ' ') from--;
        if (from < i) emit(sc, sc->at + i - from, bits);
        bits = WORD_GLUED;
    }
    return true;
}

/* The clitics behind a word, and the apostrophe of "workers'". */
static void emit_clitics(scan *sc)
{
    for (;;) {
        const uint32_t n = not_at(sc, sc->at), m = n ? n : clitic_at(sc, sc->at);
        if (!m) break;
        emit(sc, sc->at + m, WORD_GLUED);
    }
    const glyph g = peek(sc, sc->at), before = glyph_before(sc->s, sc->begin, sc->at);
    if (g.cls == CH_APOS && g.cp != '`' && g.cp != 0x2018 && !sc->quoted && (before.cp == 's' || before.cp == 'S') &&
        !is_alnum(peek(sc, sc->at + g.len).cls) && peek(sc, sc->at + g.len).cls != CH_APOS)
        emit(sc, sc->at + g.len, WORD_GLUED);
}

static void take_word(scan *sc)
{
    uint32_t end = url_end(sc, sc->at);
    if (end) {
        emit(sc, end, 0);
        return;
    }
    end = path_end(sc, word_end(sc));
    if (end == sc->at) end += peek(sc, sc->at).len;
    end = currency_end(sc, number_end(sc, end));
    if (peek(sc, end).cp == '$' && end - sc->at <= 3 && peek(sc, sc->at).cls == CH_UPPER) end++;
    slice parts = {0};
    sanudo_vocab_token(sc->lx, (slice){sc->s + sc->at, end - sc->at}, &parts);
    if (parts.n && emit_parts(sc, end, parts)) return;
    const stop_place place = {.s = sc->s, .begin = sc->begin, .from = sc->at, .stop = end, .end = sc->end};
    if (peek(sc, end).cp == '.' && sanudo_stop_in_word(&place, sc->lx)) end++;
    emit(sc, end, 0);
    emit_clitics(sc);
}

/* ---- marks --------------------------------------------------------------- */

/* ":)", ";-)", "=(" standing alone: the end, or 0. */
static uint32_t emoticon_end(const scan *sc, uint32_t at)
{
    uint32_t p = at;
    if (p >= sc->chunk || !strchr(":;=", sc->s[p])) return 0;
    p++;
    if (p < sc->chunk && strchr("-'", sc->s[p])) p++;
    if (p >= sc->chunk || !strchr("()DPOp|", sc->s[p])) return 0;
    return is_alnum(peek(sc, p + 1).cls) ? 0 : p + 1;
}

/* End of the run of one mark that is a single word: "...", "--", "!!", "?!", "***". */
static uint32_t run_end(const scan *sc, uint32_t at)
{
    const char c = sc->s[at];
    uint32_t p = at + 1;
    if (c == '!' || c == '?')
        while (p < sc->chunk && (sc->s[p] == '!' || sc->s[p] == '?')) p++;
    else if (strchr(".-*=_~+#<>`", c))
        while (p < sc->chunk && sc->s[p] == c) p++;
    else if (c == '\'' && p < sc->chunk && sc->s[p] == c)
        p++;
    return p;
}

/* "'90s", "'em": an apostrophe that begins a word; the end, or 0. */
static uint32_t elided_end(const scan *sc, uint32_t at)
{
    const glyph g = peek(sc, at);
    const uint32_t from = at + g.len, end = alnum_end(sc, from);
    if (g.cls != CH_APOS || end == from) return 0;
    const uint32_t d = digits_end(sc, from);
    if (d == from + 2) return d == end || (d + 1 == end && sc->s[d] == 's') ? end : 0;
    return kinds_of(sc, from, end) & VOCAB_ELIDED ? end : 0;
}

/* A symbol with what hangs on it: combining marks, variation selectors, joined emoji. */
static uint32_t symbol_end(const scan *sc, uint32_t at)
{
    at += peek(sc, at).len;
    for (glyph g = peek(sc, at); g.len && (g.cls == CH_LETTER || g.cp == 0x200d) && g.cp >= 0x300 && g.cp != '_'; g = peek(sc, at)) {
        const bool joiner = g.cp == 0x200d;
        if (!joiner && !(g.cp >= 0xfe00 && g.cp <= 0xfe0f) && !(g.cp >= 0x300 && g.cp <= 0x36f) && g.cp != 0x20e3) break;
        at += g.len;
        if (joiner && peek(sc, at).cls == CH_OTHER) at += peek(sc, at).len;
    }
    return at;
}

static void take_mark(scan *sc, glyph g, bool first)
{
    uint32_t end = emoticon_end(sc, sc->at);
    if (!end) end = elided_end(sc, sc->at);
    if (!end && g.cp == '.' && first && is_digit(peek(sc, sc->at + 1))) end = digits_end(sc, sc->at + 1);
    if (!end && (g.cp == '@' || g.cp == '#') && first && is_alpha(peek(sc, sc->at + 1).cls)) end = alnum_end(sc, sc->at + 1);
    if (end) {
        emit(sc, end, 0);
        return;
    }
    if (g.cls == CH_APOS && g.cp != '`') sc->quoted = first && is_alnum(peek(sc, sc->at + g.len).cls);
    end = g.len > 1 ? symbol_end(sc, sc->at) : run_end(sc, sc->at);
    emit(sc, end, 0);
}

static void take_chunk(scan *sc)
{
    const uint32_t from = sc->at;
    bool opening = true; /* nothing but brackets and quotation marks yet */
    while (sc->at < sc->chunk) {
        const glyph g = peek(sc, sc->at);
        if (is_alnum(g.cls)) take_word(sc);
        else take_mark(sc, g, opening || sc->at == from);
        opening = opening && (g.cls == CH_OPEN || g.cls == CH_QUOTE || g.cls == CH_APOS || g.cp == '$');
    }
}

uint32_t sanudo_text_words(const char *text, sanudo_span block, const lexicon *lx, sanudo_span *out, uint8_t *bits,
                           uint32_t cap)
{
    scan sc = {.s = text, .begin = block.start, .at = block.start, .end = block.end, .lx = lx, .out = out, .bits = bits, .cap = cap};
    while (sc.at < sc.end) {
        const glyph g = glyph_at(text, sc.at, sc.end);
        if (g.cls == CH_SPACE) {
            sc.at += g.len;
            continue;
        }
        sc.chunk = sc.at;
        for (glyph c = g; c.len && c.cls != CH_SPACE; c = glyph_at(text, sc.chunk, sc.end)) sc.chunk += c.len;
        take_chunk(&sc);
    }
    return sc.n;
}
