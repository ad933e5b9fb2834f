/* Cuts files of XML into items by their tags alone. */
#define _GNU_SOURCE /* memmem */
#include "read/items.h"

enum { MOST_HEAD = 64 << 10, STEP = 64 << 10 };

/* What begins with a '<'.  TAG_CUT: that does not show in the bytes that there are. */
enum tag { TAG_CUT, TAG_OTHER, TAG_OPEN, TAG_EMPTY, TAG_CLOSE };

static enum tag tag_at(const char *p, size_t n, const char *const *names, size_t *len, slice *name);

static bool is_name_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_' || c == ':' || (c & 0x80);
}

static bool begins(const char *p, size_t n, const char *with) { return n >= strlen(with) && memcmp(p, with, strlen(with)) == 0; }

/* Length of a DOCTYPE with its internal subset, which is passed over and never looked into; 0 where it has no end. */
static size_t doctype_len(const char *p, size_t n)
{
    bool inside = false;
    for (size_t i = 0; i < n; i++) {
        if (i && begins(p + i, n - i, "<!--")) {
            const char *close = memmem(p + i + 4, n - i - 4, "-->", 3);
            if (!close) return 0;
            i = (size_t)(close - p) + 2;
        } else if (p[i] == '"' || p[i] == '\'') {
            const char *close = memchr(p + i + 1, p[i], n - i - 1);
            if (!close) return 0;
            i = (size_t)(close - p);
        } else if (p[i] == '[' || p[i] == ']') {
            inside = p[i] == '[';
        } else if (p[i] == '>' && !inside) {
            return i + 1;
        }
    }
    return 0;
}

/* Length of a tag: to its '>', or to a '<', which no tag may have; 0 where neither comes. */
static size_t tag_len(const char *p, size_t n)
{
    char quote = 0;
    for (size_t i = 1; i < n; i++) {
        if (p[i] == '<') return i;
        if (quote) quote = p[i] == quote ? 0 : quote;
        else if (p[i] == '>') return i + 1;
        else if (p[i] == '"' || p[i] == '\'') quote = p[i];
    }
    return 0;
}

static bool among(slice name, const char *const *names)
{
    for (; *names; names++)
        if (slice_is(name, *names)) return true;
    return false;
}

/* Length up to an item's end tag at p[n] when another tag follows it, else 0. */
static size_t item_end(const char *p, size_t n, const char *const *names)
{
    size_t len;
    slice name;
    if (tag_at(p, n, names, &len, &name) != TAG_CLOSE || !among(name, names)) return 0;
    size_t next = len;
    while (next < n && strchr(" \t\r\n", p[next])) next++;
    return next < n && p[next] == '<' ? len : 0;
}

/*
** A comment, CDATA section or instruction at p[n] that ends with `with`.  Where an item ends in it that another tag follows, it was
** never closed and would swallow the next item: TAG_CLOSE.  Nothing is looked for where `names` is NULL.
*/
static enum tag hidden(const char *p, size_t n, const char *with, const char *const *names, size_t *len, slice *name)
{
    for (size_t i = 2; i < n; i++) {
        if (p[i] == with[0] && begins(p + i, n - i, with)) return *len = i + strlen(with), TAG_OTHER;
        if (p[i] != '<' || !names || i + 1 >= n || p[i + 1] != '/') continue;
        const size_t end = item_end(p + i, n - i, names);
        if (!end) continue;
        *len = i + end;
        *name = slice_of(names[0]);
        return TAG_CLOSE;
    }
    return TAG_CUT;
}

/* What begins at p[n], a '<', how long it is, and the local name of its element.  `names`: of items, inside one; else NULL. */
static enum tag tag_at(const char *p, size_t n, const char *const *names, size_t *len, slice *name)
{
    if (n < 2) return TAG_CUT;
    if (begins(p, n, "<!--")) return hidden(p, n, "-->", names, len, name);
    if (begins(p, n, "<![CDATA[")) return hidden(p, n, "]]>", names, len, name);
    if (p[1] == '?') return hidden(p, n, "?>", names, len, name);
    if (p[1] == '!') return (*len = doctype_len(p, n)) ? TAG_OTHER : TAG_CUT;
    const bool close = p[1] == '/';
    const char *from = p + 1 + close, *to = from;
    while (to < p + n && is_name_char(*to)) to++;
    for (const char *q = from; q < to; q++)
        if (*q == ':') from = q + 1;
    *name = (slice){from, (uint32_t)(to - from)};
    *len = tag_len(p, n);
    if (!*len) return TAG_CUT;
    if (!name->n) return TAG_OTHER;
    return close ? TAG_CLOSE : *len > 2 && p[*len - 2] == '/' ? TAG_EMPTY : TAG_OPEN;
}

/* Let go of `n` bytes, count their lines, and keep them where they stand before the first item. */
static void pass(sanudo_reader *r, size_t n)
{
    const char *p = source_data(&r->src), *end = p + n;
    const size_t room = MOST_HEAD - r->head.len;
    if (!r->n_items) sanudo_buf_add(&r->head, p, n < room ? n : room);
    for (const char *nl = p; (nl = memchr(nl, '\n', (size_t)(end - nl))) != NULL; nl++) r->at_line++;
    source_take(&r->src, n);
}

/* What begins at `at` of the window, a '<', for which more is read as far as is needed; TAG_CUT: it has no end before the input's or the limit. */
static enum tag read_tag(sanudo_reader *r, size_t at, const char *const *names, size_t *len, slice *name)
{
    for (size_t want = STEP;; want *= 2) {
        const size_t n = source_left(&r->src) - at;
        const enum tag tag = tag_at(source_data(&r->src) + at, n, names, len, name);
        if (tag != TAG_CUT) return tag;
        *len = n;
        if (n > READER_MAX_LINE || sanudo_source_fill(&r->src, at + n + want) == at + n) return TAG_CUT;
    }
}

/* Go to the next item's start tag; false at the end. */
static bool find_item(sanudo_reader *r, const char *const *names)
{
    for (;;) {
        const size_t n = sanudo_source_fill(&r->src, 1);
        if (!n) return false;
        const char *p = source_data(&r->src), *lt = memchr(p, '<', n);
        pass(r, lt ? (size_t)(lt - p) : n);
        if (!lt) continue;
        size_t len;
        slice name;
        const enum tag tag = read_tag(r, 0, NULL, &len, &name);
        if ((tag == TAG_OPEN || tag == TAG_EMPTY) && among(name, names)) return true;
        pass(r, len);
    }
}

/* Length of the item at the front of the window; 0 with a refusal where it has no end. */
static size_t item_len(sanudo_reader *r, const char *const *names, sanudo_error *err)
{
    size_t at = 0, len;
    slice name;
    while (at <= READER_MAX_LINE) {
        const size_t n = source_left(&r->src);
        const char *p = source_data(&r->src), *lt = at < n ? memchr(p + at, '<', n - at) : NULL;
        if (!lt && sanudo_source_fill(&r->src, n + STEP) == n) break;
        if (!lt) {
            at = n;
            continue;
        }
        const size_t from = (size_t)(lt - p);
        const enum tag tag = read_tag(r, from, names, &len, &name);
        const bool ours = (tag == TAG_OPEN || tag == TAG_CLOSE) && among(name, names);
        if ((tag == TAG_EMPTY && !from) || (tag == TAG_CLOSE && ours)) return from + len;
        if (tag == TAG_OPEN && ours && from) {
            sanudo_reader_refuse(r, r->line, err, "the item is not closed before the next begins");
            pass(r, from);
            return 0;
        }
        at = from + len;
        if (tag == TAG_CUT) break;
    }
    if (at > READER_MAX_LINE) sanudo_reader_refuse(r, r->line, err, "the item is longer than the limit of %d bytes", READER_MAX_LINE);
    else if (!source_broken(&r->src)) sanudo_reader_refuse(r, r->line, err, "the item is not closed");
    pass(r, at > READER_MAX_LINE ? at : source_left(&r->src));
    return 0;
}

int sanudo_items_next(sanudo_reader *r, const char *const *names, slice *item, sanudo_error *err)
{
    if (!r->at_line) r->at_line = 1;
    pass(r, r->pending);
    r->pending = 0;
    const bool found = find_item(r, names);
    r->line = r->at_line;
    if (r->src.win.failed || r->head.failed) return sanudo_fail(err, SANUDO_ENOMEM, r->line, "%s:%u: no memory for the item", r->name, r->line);
    if (!found) return r->n_items++ || source_broken(&r->src) ? 0 : sanudo_reader_refuse(r, 0, err, "no <%s> in it", names[0]);
    r->n_items++;
    const size_t len = item_len(r, names, err);
    if (!len && source_broken(&r->src) && !source_left(&r->src)) return 0; /* reported as what broke it */
    if (!len) return SANUDO_EINPUT;
    r->pending = len;
    *item = (slice){source_data(&r->src), (uint32_t)len};
    return 1;
}
