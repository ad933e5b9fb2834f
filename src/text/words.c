/*
** Words of a block, as the English treebanks of Universal Dependencies have
** them: "do|n't", "Iran|'s", "US|-|led" but "anti-American", "$|1.5|bn",
** "U.S." with its stop but "U.S|." where it ends the sentence.  The counts
** behind each rule were taken from EWT and GUM.
*/
#include "text/scan.h"
#include "text/stops.h"

static void emit(scan *sc, uint32_t end, uint8_t bits)
{
    if (sc->n < sc->cap) {
        sc->out[sc->n] = (sanudo_span){.start = sc->at, .end = end};
        sc->bits[sc->n] = bits;
    }
    sc->n++;
    sc->at = end;
}

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
        const uint32_t n = sanudo_scan_not(sc, sc->at), m = n ? n : sanudo_scan_clitic(sc, sc->at);
        if (!m) break;
        emit(sc, sc->at + m, WORD_GLUED);
    }
    const glyph g = peek(sc, sc->at), before = glyph_before(sc->s, sc->begin, sc->at);
    if (g.cls == CH_APOS && g.cp != '`' && g.cp != 0x2018 && !sc->quoted && (before.cp == 's' || before.cp == 'S') &&
        !is_alnum(peek(sc, sc->at + g.len).cls) && peek(sc, sc->at + g.len).cls != CH_APOS)
        emit(sc, sc->at + g.len, WORD_GLUED);
}

/* Does a word that is never possessed come behind "its"?  "its not so", but "its not-so-secret plan". */
static bool has_follower(const scan *sc, uint32_t end)
{
    glyph g = glyph_at(sc->s, end, sc->end);
    if (g.cls != CH_SPACE) return false;
    for (; g.len && g.cls == CH_SPACE; g = glyph_at(sc->s, end, sc->end)) end += g.len;
    const uint32_t from = end;
    for (; g.len && is_alpha(g.cls); g = glyph_at(sc->s, end, sc->end)) end += g.len;
    return g.cls != CH_DASH && sanudo_vocab_is(sc->lx, (slice){sc->s + from, end - from}, VOCAB_UNPOSSESSED);
}

static void take_word(scan *sc)
{
    uint32_t end = sanudo_scan_url(sc, sc->at);
    if (end) {
        emit(sc, end, 0);
        return;
    }
    end = sanudo_scan_word(sc);
    if (end == sc->at) end += peek(sc, sc->at).len;
    end = currency_end(sc, number_end(sc, end));
    if (peek(sc, end).cp == '$' && end - sc->at <= 3 && peek(sc, sc->at).cls == CH_UPPER) end++;
    slice parts = {0};
    const uint32_t kinds = sanudo_vocab_token(sc->lx, (slice){sc->s + sc->at, end - sc->at}, &parts);
    const bool apart = kinds & (VOCAB_SPLIT | VOCAB_LOWER) || (kinds & VOCAB_LOOSE && has_follower(sc, end));
    if (apart && emit_parts(sc, end, parts)) return;
    const stop_place place = {.s = sc->s, .begin = sc->begin, .from = sc->at, .stop = end, .end = sc->end};
    const uint32_t mark = peek(sc, end).cp;
    if (mark == '.' && sanudo_stop_in_word(&place, sc->lx)) end++;
    else if (mark == '!' && kinds & VOCAB_MARK && sanudo_mark_in_name(&place, sc->lx)) end++;
    emit(sc, end, 0);
    emit_clitics(sc);
}

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

/* End of the run of one mark that is a single word: "...", "--", "!!", "?!", ".?", "***". */
static uint32_t run_end(const scan *sc, uint32_t at)
{
    const char c = sc->s[at];
    uint32_t p = at + 1;
    if (c == '!' || c == '?' || (c == '.' && p < sc->chunk && (sc->s[p] == '!' || sc->s[p] == '?')))
        while (p < sc->chunk && (sc->s[p] == '!' || sc->s[p] == '?')) p++;
    else if (strchr(".-*=_~+#<>`", c))
        while (p < sc->chunk && sc->s[p] == c) p++;
    else if (c == '\'' && p < sc->chunk && sc->s[p] == c)
        p++;
    return p;
}

/* "'90s", "'em", but "5'10": an apostrophe that begins a word; the end, or 0. */
static uint32_t elided_end(const scan *sc, uint32_t at)
{
    const glyph g = peek(sc, at);
    const uint32_t from = at + g.len, end = alnum_end(sc, from);
    if (g.cls != CH_APOS || end == from || is_digit(glyph_before(sc->s, sc->begin, at))) return 0;
    const uint32_t d = digits_end(sc, from);
    if (d == from + 2) return d == end || (d + 1 == end && sc->s[d] == 's') ? end : 0;
    return kinds_of(sc, from, end) & VOCAB_ELIDED ? end : 0;
}

/* What hangs on the character before it: combining marks, variation selectors, the keycap, the joiner of emoji. */
static bool hangs(uint32_t cp)
{
    return (cp >= 0x300 && cp <= 0x36f) || (cp >= 0xfe00 && cp <= 0xfe0f) || cp == 0x20e3 || cp == 0x200d;
}

/* End of a symbol with what hangs on it. */
static uint32_t symbol_end(const scan *sc, uint32_t at)
{
    at += peek(sc, at).len;
    for (glyph g = peek(sc, at); hangs(g.cp); g = peek(sc, at)) {
        at += g.len;
        if (g.cp == 0x200d && peek(sc, at).cls == CH_OTHER) at += peek(sc, at).len;
    }
    return at;
}

/* Two curly apostrophes in the place of a quotation mark, whichever way they are bent; the end, or 0. */
static uint32_t pair_end(const scan *sc, glyph g)
{
    const glyph next = peek(sc, sc->at + g.len);
    return g.len > 1 && g.cls == CH_APOS && next.len == g.len && next.cls == CH_APOS ? sc->at + g.len + next.len : 0;
}

/* "+44": a sign and nothing but digits; the end, or 0. */
static uint32_t signed_end(const scan *sc)
{
    const uint32_t end = digits_end(sc, sc->at + 1);
    return is_digit(peek(sc, end + 1)) && !is_alpha(peek(sc, end).cls) ? 0 : end;
}

/* A mark that begins a word of its own: ":)", "'90s", ".25", "+44", "@name", "#topic"; the end, or 0. */
static uint32_t marked_end(const scan *sc, glyph g, bool first)
{
    const glyph next = peek(sc, sc->at + g.len);
    const uint32_t end = emoticon_end(sc, sc->at), pair = pair_end(sc, g);
    if (end || pair) return end ? end : pair;
    if (g.cls == CH_APOS) return elided_end(sc, sc->at);
    if (!first) return 0;
    if (g.cp == '.' && is_digit(next)) return digits_end(sc, sc->at + 1);
    if (g.cp == '+' && is_digit(next)) return signed_end(sc);
    return (g.cp == '@' || g.cp == '#') && is_alpha(next.cls) ? alnum_end(sc, sc->at + 1) : 0;
}

/* `first`: nothing but opening marks goes before it in its chunk. */
static void take_mark(scan *sc, glyph g, bool first)
{
    uint32_t end = marked_end(sc, g, first);
    if (!end) {
        if (g.cls == CH_APOS && g.cp != '`') sc->quoted = first && is_alnum(peek(sc, sc->at + g.len).cls);
        end = g.len > 1 ? symbol_end(sc, sc->at) : run_end(sc, sc->at);
    }
    emit(sc, end > sc->at ? end : sc->at + g.len, 0);
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
    scan sc = {.s = text, .begin = block.start, .at = block.start, .end = block.end, .lx = lx,
               .out = out, .bits = bits, .cap = cap};
    while (sc.at < sc.end) {
        const glyph g = glyph_at(text, sc.at, sc.end);
        if (g.cls == CH_SPACE) {
            sc.at += g.len;
            continue;
        }
        sc.chunk = sc.at;
        sc.mail = false;
        for (glyph c = g; c.len && c.cls != CH_SPACE; c = glyph_at(text, sc.chunk, sc.end)) {
            sc.chunk += c.len;
            sc.mail |= c.cp == '@';
        }
        take_chunk(&sc);
    }
    return sc.n;
}
