/*
** Lines of plain text that fit a terminal.
*/
#include "record/lines.h"

#include <utf8proc.h>

static const char ELLIPSIS[] = "\xe2\x80\xa6";

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/* The code point at byte `i`, its columns, and its bytes (1 for what is not well-formed). */
static uint32_t letter(slice s, uint32_t i, uint32_t *cols)
{
    utf8proc_int32_t cp;
    *cols = 1;
    if ((unsigned char)s.p[i] < 0x80) return 1;
    const utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)s.p + i, (utf8proc_ssize_t)(s.n - i), &cp);
    if (n < 1) return 1;
    const int w = utf8proc_charwidth(cp);
    *cols = w > 0 ? (uint32_t)w : 0;
    return (uint32_t)n;
}

uint32_t sanudo_line_width(slice s)
{
    uint32_t cols, sum = 0;
    for (uint32_t i = 0; i < s.n; sum += cols) i += letter(s, i, &cols);
    return sum;
}

void sanudo_line_flat(sanudo_buf *out, slice s)
{
    bool gap = false;
    for (uint32_t i = 0, from = 0; i <= s.n; i++) {
        const bool ends = i == s.n || (unsigned char)s.p[i] <= ' ' || s.p[i] == 0x7f;
        if (!ends) continue;
        if (i > from && gap) buf_char(out, ' ');
        if (i > from) sanudo_buf_add(out, s.p + from, i - from), gap = true;
        from = i + 1;
    }
}

/* Bytes of the longest head of `s` that fits `cols` and ends at a blank; of one long word, what fits. */
static uint32_t fitting(slice s, uint32_t cols)
{
    uint32_t used = 0, w, last = 0, i = 0;
    while (i < s.n) {
        const uint32_t n = letter(s, i, &w);
        if (used + w > cols) return last ? last : i ? i : n;
        if (is_blank(s.p[i])) last = i;
        used += w;
        i += n;
    }
    return s.n;
}

void sanudo_line_wrap(sanudo_buf *out, slice s, uint32_t at, uint32_t hang)
{
    while (s.n) {
        uint32_t n = fitting(s, at < LINE_WIDTH ? LINE_WIDTH - at : 1);
        const uint32_t most = n;
        while (n && is_blank(s.p[n - 1])) n--;
        sanudo_buf_add(out, s.p, n);
        s.p += most, s.n -= most;
        while (s.n && is_blank(*s.p)) s.p++, s.n--;
        if (s.n) sanudo_buf_printf(out, "\n%*s", (int)hang, "");
        at = hang;
    }
    buf_char(out, '\n');
}

/* No more text than this is looked at for a shortened line: sentences may be of any length. */
enum { NEAR = 400 };

/* `s` cut to NEAR bytes at its end or its head, at a letter's boundary. */
static slice near_end(slice s)
{
    uint32_t from = s.n > NEAR ? s.n - NEAR : 0;
    while (from && from < s.n && ((unsigned char)s.p[from] & 0xc0) == 0x80) from++;
    return (slice){s.p + from, s.n - from};
}

static slice near_head(slice s)
{
    uint32_t n = s.n > NEAR ? NEAR : s.n;
    while (n < s.n && n && ((unsigned char)s.p[n] & 0xc0) == 0x80) n--;
    return (slice){s.p, n};
}

void sanudo_line_clip(sanudo_buf *out, slice s, uint32_t cols)
{
    sanudo_buf flat = {0};
    sanudo_line_flat(&flat, near_head(s));
    const slice all = {flat.data, (uint32_t)flat.len};
    if (s.n <= NEAR && sanudo_line_width(all) <= cols) {
        buf_slice(out, all);
    } else {
        sanudo_buf_add(out, all.p, fitting(all, cols > 2 ? cols - 2 : 1));
        sanudo_buf_printf(out, " %s", ELLIPSIS);
    }
    if (flat.failed) out->failed = true;
    sanudo_buf_drop(&flat);
}

/* As sanudo_line_clip, but the end is kept. */
static void clip_head(sanudo_buf *out, slice s, uint32_t cols)
{
    uint32_t used = 0, w, from = 0;
    const uint32_t all = sanudo_line_width(s);
    if (all <= cols) {
        sanudo_line_flat(out, s);
        return;
    }
    while (from < s.n && (all - used > cols - (cols > 2 ? 2 : 0) || !is_blank(s.p[from]))) from += letter(s, from, &w), used += w;
    sanudo_buf_printf(out, "%s ", ELLIPSIS);
    sanudo_line_flat(out, (slice){s.p + from, s.n - from});
}

void sanudo_line_context(sanudo_buf *out, const char *text, sanudo_span whole, sanudo_span mark, uint32_t cols)
{
    const slice left = near_end((slice){text + whole.start, mark.start > whole.start ? mark.start - whole.start : 0});
    const slice in = near_head((slice){text + mark.start, mark.end - mark.start});
    const slice right = near_head((slice){text + mark.end, whole.end > mark.end ? whole.end - mark.end : 0});
    const uint32_t l = sanudo_line_width(left), m = sanudo_line_width(in) + 2, r = sanudo_line_width(right);
    const uint32_t room = cols > m + 20 ? cols - m : 20, half = room / 2;
    const uint32_t for_left = l < half ? l : r < half ? room - r : half;
    clip_head(out, left, for_left);
    if (left.n && is_blank(left.p[left.n - 1])) buf_char(out, ' ');
    buf_char(out, '[');
    sanudo_line_flat(out, in);
    buf_char(out, ']');
    if (right.n && is_blank(*right.p)) buf_char(out, ' ');
    sanudo_line_clip(out, right, room > for_left ? room - for_left : 1);
}

void sanudo_line_put(sanudo_buf *out, sanudo_buf *line, uint32_t at, uint32_t hang)
{
    sanudo_line_wrap(out, (slice){line->data, (uint32_t)line->len}, at, hang);
    if (line->failed) out->failed = true;
    sanudo_buf_clear(line);
}

static void add_part(sanudo_buf *b, slice s)
{
    if (!s.n) return;
    if (b->len) buf_slice(b, SLICE(" \xc2\xb7 "));
    sanudo_line_flat(b, s);
}

void sanudo_line_head(record *r)
{
    const sanudo_doc *d = r->doc;
    char day[16];
    sanudo_buf line = {0};
    const slice dateline = {d->text + d->dateline_place.start, d->dateline_place.end - d->dateline_place.start};
    const slice agency = {d->text + d->dateline_agency.start, d->dateline_agency.end - d->dateline_agency.start};
    const slice title = sanudo_record_title(d);
    if (title.n) {
        sanudo_line_flat(&line, title);
        sanudo_line_put(r->out, &line, 0, 0);
    }
    add_part(&line, sanudo_record_day(d->date, day));
    add_part(&line, d->publisher.n ? d->publisher : agency);
    add_part(&line, dateline);
    add_part(&line, d->id);
    if (!line.len) buf_slice(&line, SLICE("an article without date, publisher or id"));
    sanudo_line_put(r->out, &line, 0, 0);
    for (uint32_t i = 0; i < LINE_WIDTH; i++) buf_slice(r->out, SLICE("\xe2\x94\x80"));
    buf_char(r->out, '\n');
    sanudo_buf_drop(&line);
}
