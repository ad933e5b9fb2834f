/*
** Blocks: what no sentence crosses.  An empty line always parts; a single line
** break parts where the writer meant it, which the lengths of the lines tell.
*/
#include "text/chars.h"
#include "text/split.h"

/* How the lines of an article are broken. */
typedef struct layout {
    bool wrapped;   /* lines are filled up to a width: most breaks mean nothing */
    uint32_t width; /* of the longest line */
} layout;

/* One line: [start, end) without its break, and where the next begins. */
typedef struct line {
    uint32_t start, end, next;
} line;

static line line_at(slice text, uint32_t at)
{
    const char *nl = memchr(text.p + at, '\n', text.n - at);
    const uint32_t stop = nl ? (uint32_t)(nl - text.p) : text.n;
    uint32_t end = stop;
    while (end > at && (text.p[end - 1] == '\r' || text.p[end - 1] == ' ' || text.p[end - 1] == '\t')) end--;
    return (line){.start = at, .end = end, .next = nl ? stop + 1 : text.n};
}

/* Length of the word at the beginning of a line. */
static uint32_t head_len(slice text, line l)
{
    uint32_t at = l.start;
    while (at < l.end && text.p[at] != ' ' && text.p[at] != '\t') at++;
    return at - l.start;
}

static bool indented(slice text, line l)
{
    return l.start + 1 < l.end && (text.p[l.start] == '\t' || (text.p[l.start] == ' ' && text.p[l.start + 1] == ' '));
}

/* The next line's first word would not have fitted: the break was made by filling up. */
static bool filled(slice text, line l, line next, uint32_t width)
{
    return l.end - l.start + 1 + head_len(text, next) + 2 > width && l.end - l.start <= width;
}

/*
** The article's layout: wrapped when nearly all breaks between two lines of text are where the longest line's width
** forces them.
*/
static layout measure(slice text)
{
    enum { WIDEST = 132, NARROWEST = 30 };
    layout lay = {0};
    uint32_t breaks = 0, forced = 0;
    for (line l = line_at(text, 0); l.start < text.n; l = line_at(text, l.next))
        if (l.end - l.start > lay.width) lay.width = l.end - l.start;
    if (lay.width > WIDEST || lay.width < NARROWEST) return lay;
    for (line l = line_at(text, 0); l.next < text.n; l = line_at(text, l.next)) {
        const line next = line_at(text, l.next);
        if (l.end == l.start || next.end == next.start || indented(text, next)) continue;
        breaks++;
        forced += filled(text, l, next, lay.width + 4);
    }
    lay.wrapped = breaks >= 3 && forced * 5 >= breaks * 4;
    return lay;
}

/* Does the text go on over the break between two lines that have text? */
static bool goes_on(slice text, line l, line next, const layout *lay)
{
    if (indented(text, next)) return false;
    if (lay->wrapped) return filled(text, l, next, lay->width + 4);
    const glyph last = glyph_before(text.p, l.start, l.end), first = glyph_at(text.p, next.start, next.end);
    return (is_alnum(last.cls) || last.cp == ',') && first.cls == CH_LOWER;
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
    for (line l = line_at(part, from); l.start < to; l = line_at(part, l.next)) {
        if (l.next < to || (to > 0 && text.p[to - 1] == '\n')) {
            const line next = l.next < to ? line_at(part, l.next) : (line){0};
            if (l.next < to && has_text(part, l.start, l.end) && has_text(part, next.start, next.end) && goes_on(part, l, next, lay))
                continue;
            if (has_text(part, start, l.end)) put(c, (sanudo_span){start, l.end}, 0, false);
            new_para(c);
            start = l.next;
        } else if (has_text(part, start, to)) {
            put(c, (sanudo_span){start, to}, 0, false);
        }
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
