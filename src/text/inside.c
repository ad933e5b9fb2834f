/*
** What one word may hold: which marks stand inside it, and where it ends.
*/
#include "text/scan.h"

enum { LOOK = 40 }; /* how far a rule may look ahead, in bytes */

static bool starts_with(const scan *sc, uint32_t at, const char *lit)
{
    for (; *lit; lit++, at++)
        if (at >= sc->chunk || (sc->s[at] | 0x20) != (*lit | 0x20)) return false;
    return true;
}

/* What a URL leaves to the sentence around it; a bracket that it opened itself stays, "…/Amal_(port)". */
static uint32_t trim(const scan *sc, uint32_t from, uint32_t end)
{
    uint32_t open = 0, closed = 0;
    for (uint32_t i = from; i < end; i++) open += sc->s[i] == '(', closed += sc->s[i] == ')';
    for (;;) {
        const glyph g = glyph_before(sc->s, from, end);
        const bool curly = g.len > 1 && (g.cls == CH_QUOTE || g.cls == CH_APOS);
        if (end - from <= g.len || !(curly || (g.len == 1 && strchr(".,;:!?)]}>\"'*", (int)g.cp)))) return end;
        if (g.cp == ')' && closed-- <= open) return end;
        end -= g.len;
    }
}

uint32_t sanudo_scan_url(const scan *sc, uint32_t at)
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

/* End of the run of letters, digits and the given marks at `at`, before `limit`. */
static uint32_t run_of(const scan *sc, uint32_t at, uint32_t limit, const char *marks)
{
    for (glyph g = peek(sc, at); at < limit && g.len; g = peek(sc, at)) {
        if (!is_alnum(g.cls) && (g.len > 1 || !strchr(marks, (int)g.cp))) break;
        at += g.len;
    }
    return at;
}

/* End of the mail address that begins at `at`, or 0: "ann.lee@example.org", "ann...@example.org" with letters left out. */
static uint32_t address_end(const scan *sc, uint32_t at)
{
    enum { LONGEST = 64 }; /* what the mail's standard allows before the sign */
    const uint32_t sign = run_of(sc, at, at + LONGEST, "._-+%");
    if (peek(sc, sign).cp != '@' || !is_alnum(peek(sc, sign + 1).cls)) return 0;
    uint32_t end = run_of(sc, sign + 1, sc->chunk, "._-@");
    while (end > sign + 2 && strchr("._-@", sc->s[end - 1])) end--;
    return end;
}

/*
** A stop between letters or digits: "3.5", "U.S", "example.org", "report.DOC", but "end.|The" where a blank was
** forgotten, and "J.|Edgar".
*/
static bool joins_stop(const scan *sc, uint32_t from, uint32_t at)
{
    const glyph before = glyph_before(sc->s, sc->begin, at), g = peek(sc, at + 1);
    if (is_digit(g)) return is_digit(before);
    if (!is_alpha(g.cls)) return false;
    const glyph next = peek(sc, at + 1 + g.len);
    if (g.cls == CH_LOWER) return !is_digit(before) || tail(sc, from, at, 3) > 1;
    if (is_alpha(next.cls)) return next.cls == CH_UPPER && before.cls == CH_UPPER;
    return tail(sc, from, at, 3) <= 2 && !is_digit(before);
}

/*
** A hyphen between digits: telephone numbers, dates and postal codes are words ("555-0142", "2021-03-04", "00501-0042"),
** ranges and scores are not ("1990|-|1991", "3|-|2", "500|-|1000").
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
    if (first == 5 && last == 4) return true;
    return first == 3 && last == 4 && !(sc->s[p - 1] == '0' && sc->s[p - 2] == '0');
}

/* A prefix is no particle inside a name: "e-mail", but "Lashkar|-|e|-|Taiba". */
static bool joins_hyphen(const scan *sc, uint32_t from, uint32_t at)
{
    enum { PARTICLE = 2 };
    if (is_digit(glyph_before(sc->s, sc->begin, at)) && is_digit(peek(sc, at + 1))) return joins_numbers(sc, from, at);
    if (at - from <= PARTICLE && glyph_before(sc->s, sc->begin, from).cp == '-') return false;
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

uint32_t sanudo_scan_clitic(const scan *sc, uint32_t at)
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

uint32_t sanudo_scan_not(const scan *sc, uint32_t at)
{
    if (!starts_with(sc, at, "n")) return 0;
    const glyph g = peek(sc, at + 1);
    if (g.cls != CH_APOS || !starts_with(sc, at + 1 + g.len, "t")) return 0;
    return is_alnum(peek(sc, at + 2 + g.len).cls) ? 0 : 2u + g.len;
}

/* "AT&T", "R&D": short on both sides. */
static bool joins_ampersand(const scan *sc, uint32_t from, uint32_t at)
{
    enum { SHORT = 3 };
    return at - from <= SHORT && tail(sc, from, at, SHORT) == at - from && alnum_end(sc, at + 1) - (at + 1) <= SHORT;
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
        return sanudo_scan_clitic(sc, at) ? is_decade(sc, from, at) : !is_digit(next) && !is_digit(before);
    switch (mark.cp) {
    case '.': return joins_stop(sc, from, at);
    case ',': return digits && joins_comma(sc, at);
    case ':': return digits;
    case '-': return joins_hyphen(sc, from, at);
    case '/': return joins_stroke(sc, from, at);
    case '&': return joins_ampersand(sc, from, at) && !digits;
    case '*': return is_alpha(before.cls) && is_alpha(next.cls);
    default: return false;
    }
}

/* End of the word that begins at the scan's place, before any clitic. */
static uint32_t core_end(const scan *sc)
{
    uint32_t at = sc->at, part = at;
    char chain = 0; /* a mark that goes on joining: in dates, telephone numbers */
    for (;;) {
        const uint32_t from = at;
        while (at < sc->chunk && is_alnum(peek(sc, at).cls)) {
            if (at > sc->at && sanudo_scan_not(sc, at)) return at;
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
        if (number && (mark == '/' || mark == '-')) chain = mark;
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

uint32_t sanudo_scan_word(const scan *sc)
{
    const uint32_t mail = sc->mail ? address_end(sc, sc->at) : 0;
    return mail ? mail : path_end(sc, core_end(sc));
}
