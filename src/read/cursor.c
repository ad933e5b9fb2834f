/* The small steps of reading a dateline: characters, words, dashes. */
#include "read/cursor.h"

#include <utf8proc.h>

int32_t sanudo_cursor_char(const cursor *c, uint32_t at, uint32_t *next)
{
    utf8proc_int32_t cp = 0;
    if (at >= c->end) return 0;
    const utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)c->text + at, (utf8proc_ssize_t)(c->end - at), &cp);
    *next = at + (n > 0 ? (uint32_t)n : 1);
    return n > 0 ? cp : 0xFFFD;
}

static bool is_space(int32_t cp) { return cp == ' ' || cp == '\t' || cp == '\r' || cp == 0xA0; }

void sanudo_cursor_spaces(cursor *c)
{
    uint32_t next;
    while (c->at < c->end && is_space(sanudo_cursor_char(c, c->at, &next))) c->at = next;
}

static bool is_long_dash(int32_t cp) { return (cp >= 0x2012 && cp <= 0x2015) || cp == 0x2212; }

static bool is_dash(int32_t cp) { return cp == '-' || cp == '_' || is_long_dash(cp); }

bool sanudo_cursor_is_letter(int32_t cp)
{
    const utf8proc_category_t cat = utf8proc_category(cp);
    return cat >= UTF8PROC_CATEGORY_LU && cat <= UTF8PROC_CATEGORY_LO;
}

/* Does `cp` go on a word when `next_cp` follows it?  "al-Qaim" and "St." yes; "LAGOS—", "Jones)--" no. */
static bool joins(int32_t cp, int32_t next_cp, bool begun)
{
    if (sanudo_cursor_is_letter(cp) || (cp >= '0' && cp <= '9') || utf8proc_category(cp) == UTF8PROC_CATEGORY_MN) return true;
    if (!begun) return false;
    if (cp == '.' || cp == '\'' || cp == 0x2019 || cp == '&') return cp != '.' || next_cp != '-';
    return (cp == '-' || cp == '/') && sanudo_cursor_is_letter(next_cp);
}

static void classify(word *w, int32_t cp, bool begun)
{
    const bool upper = utf8proc_category(cp) == UTF8PROC_CATEGORY_LU, lower = utf8proc_category(cp) == UTF8PROC_CATEGORY_LL;
    if (!begun) *w = (word){.span = w->span, .capital = upper, .all_capitals = true, .digits = true};
    w->digits = w->digits && cp >= '0' && cp <= '9';
    w->all_capitals = w->all_capitals && !lower;
}

bool sanudo_cursor_word(cursor *c, word *w)
{
    uint32_t at = c->at, next = at, after;
    *w = (word){.span = {at, at}};
    for (bool begun = false; at < c->end; at = next, begun = true) {
        const int32_t cp = sanudo_cursor_char(c, at, &next);
        const int32_t ahead = next < c->end ? sanudo_cursor_char(c, next, &after) : 0;
        if (!joins(cp, ahead, begun)) break;
        classify(w, cp, begun);
    }
    w->span.end = at;
    w->all_capitals = w->all_capitals && !w->digits && at - w->span.start > 1;
    c->at = at;
    return at > w->span.start;
}

bool sanudo_cursor_dash(cursor *c, bool needs_space)
{
    cursor t = *c;
    uint32_t next;
    sanudo_cursor_spaces(&t);
    const bool spaced = t.at > c->at;
    if (t.at < t.end && t.text[t.at] == '.') t.at++;
    sanudo_cursor_spaces(&t);
    const int32_t cp = sanudo_cursor_char(&t, t.at, &next);
    if (!is_dash(cp)) return false;
    bool wide = is_long_dash(cp);
    t.at = next;
    while (t.at < t.end && is_dash(sanudo_cursor_char(&t, t.at, &next))) {
        wide = true;
        t.at = next;
    }
    if (needs_space && !wide && !(spaced && t.at < t.end && is_space(sanudo_cursor_char(&t, t.at, &next)))) return false;
    *c = t;
    return true;
}

bool sanudo_cursor_mark(cursor *c, char what)
{
    cursor t = *c;
    sanudo_cursor_spaces(&t);
    if (t.at >= t.end || t.text[t.at] != what) return false;
    t.at++;
    *c = t;
    return true;
}
