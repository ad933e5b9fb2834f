/*
** Blocks: what no sentence crosses.  An empty line always parts; a single line
** break parts where the writer meant it, which the lengths of the lines tell.
*/
#include "text/chars.h"
#include "text/split.h"

/* How the lines of an article are broken. */
typedef struct layout {
    bool wrapped;   /* lines are filled up to a width: most breaks mean nothing */
    bool indents;   /* a line that is indented begins a paragraph; false where nearly all are */
    uint32_t width; /* of the longest line */
} layout;

/* One line: its text [start, end), its indentation in bytes, and where the next begins. */
typedef struct line {
    uint32_t start, end, next, indent;
} line;

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v'; }

static line line_at(slice text, uint32_t at)
{
    const char *nl = memchr(text.p + at, '\n', text.n - at);
    const uint32_t stop = nl ? (uint32_t)(nl - text.p) : text.n;
    uint32_t start = at, end = stop;
    while (start < end && is_blank(text.p[start])) start++;
    while (end > start && is_blank(text.p[end - 1])) end--;
    const uint32_t tab = start > at && text.p[at] == '\t';
    return (line){.start = start, .end = end, .next = nl ? stop + 1 : text.n, .indent = start - at + tab};
}

static bool is_empty(line l) { return l.start == l.end; }
static uint32_t length(line l) { return l.end - l.start; }

/* Length of the word at the beginning of a line. */
static uint32_t head_len(slice text, line l)
{
    uint32_t at = l.start;
    while (at < l.end && !is_blank(text.p[at])) at++;
    return at - l.start;
}

/* The next line's first word would not have fitted: the break was made by filling up. */
static bool filled(slice text, line l, line next, uint32_t width)
{
    return length(l) + 1 + head_len(text, next) > width;
}

enum { INDENT = 2, SLACK = 6 };

/* Count the breaks between two lines of text, and those that the width forces. */
static void count_breaks(slice text, const layout *lay, uint32_t *breaks, uint32_t *forced)
{
    for (line l = line_at(text, 0); l.next < text.n; l = line_at(text, l.next)) {
        const line next = line_at(text, l.next);
        if (is_empty(l) || is_empty(next) || (lay->indents && next.indent >= INDENT)) continue;
        ++*breaks;
        *forced += filled(text, l, next, lay->width - SLACK);
    }
}

/*
** The article's layout: wrapped when most breaks between two lines of text are where the longest line's width forces
** them and that is no wider than a terminal's.
*/
static layout measure(slice text)
{
    enum { WIDEST = 132, NARROWEST = 30, FEWEST = 3 };
    layout lay = {0};
    uint32_t lines = 0, indented = 0, breaks = 0, forced = 0, next = 0;
    while (next < text.n) {
        const line l = line_at(text, next);
        if (length(l) > lay.width) lay.width = length(l);
        lines += !is_empty(l), indented += !is_empty(l) && l.indent >= INDENT;
        next = l.next;
    }
    lay.indents = indented * 2 <= lines;
    if (lay.width > WIDEST || lay.width < NARROWEST) return lay;
    count_breaks(text, &lay, &breaks, &forced);
    lay.wrapped = breaks >= FEWEST && forced * 3 >= breaks * 2;
    return lay;
}

/* Does the text go on over the break between two lines that have text? */
static bool goes_on(slice text, line l, line next, const layout *lay)
{
    if (lay->indents && next.indent >= INDENT) return false;
    if (lay->wrapped) return filled(text, l, next, lay->width - SLACK);
    const glyph last = glyph_before(text.p, l.start, l.end), first = glyph_at(text.p, next.start, next.end);
    return first.cls == CH_LOWER && last.cls != CH_STOP && last.cp != ':' && last.cp != ';';
}

/* The state of cutting: the body block that is open, if any. */
typedef struct cutter {
    text_block *out;
    uint32_t cap, n, para;
    bool open;       /* a block has begun at `start` */
    uint32_t start;
    bool fresh;      /* nothing of this paragraph yet */
} cutter;

static void put(cutter *c, sanudo_span span, uint8_t region, bool whole)
{
    if (c->n < c->cap) c->out[c->n] = (text_block){.span = span, .para = c->para, .whole = whole, .region = region};
    c->n++;
    c->fresh = false;
}

static bool has_text(slice text, uint32_t from, uint32_t to)
{
    while (from < to) {
        const glyph g = glyph_at(text.p, from, to);
        if (g.cls != CH_SPACE) return true;
        from += g.len;
    }
    return false;
}

static void new_para(cutter *c)
{
    if (!c->fresh) c->para++;
    c->fresh = true;
}

/* Body text [from, to) between two regions. */
static void cut_body(cutter *c, slice text, uint32_t from, uint32_t to, const layout *lay)
{
    const slice part = {text.p, to};
    uint32_t start = from;
    for (uint32_t at = from; at < to;) {
        const line l = line_at(part, at);
        const bool broken = text.p[l.next - 1] == '\n';
        at = l.next;
        if (at < to && !is_empty(l)) {
            const line next = line_at(part, at);
            if (!is_empty(next) && goes_on(part, l, next, lay)) continue;
        }
        if (has_text(part, start, l.end)) put(c, (sanudo_span){start, l.end}, 0, false);
        if (broken) new_para(c);
        start = at;
    }
}

uint32_t sanudo_text_blocks(slice text, const text_regions *regions, text_block *out, uint32_t cap)
{
    const layout lay = measure(text);
    cutter c = {.out = out, .cap = cap, .fresh = true};
    uint32_t at = 0;
    for (uint32_t i = 0; i < regions->n; i++) {
        const sanudo_span r = regions->span[i];
        cut_body(&c, text, at, r.start, &lay);
        if (has_text(text, r.start, r.end)) put(&c, r, regions->kind[i], true);
        at = r.end;
    }
    cut_body(&c, text, at, text.n, &lay);
    return c.n;
}
