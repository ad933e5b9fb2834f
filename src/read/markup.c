/* A tokeniser of HTML that survives what the web has, in linear time. */
#define _GNU_SOURCE /* memmem */
#include "read/markup.h"

#include <libxml/HTMLparser.h>
#include <strings.h>

#include "base/utf8.h"
#include "read/encoding.h"

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

bool sanudo_markup_is(slice name, const char *lower)
{
    if (!name.n || (name.p[0] | 0x20) != lower[0]) return false;
    return strlen(lower) == name.n && strncasecmp(name.p, lower, name.n) == 0;
}

/* Behind `what`, or NULL; *none remembers that it is not there, so that nobody looks again. */
static const char *behind(const markup *m, const char *from, const char *what, bool *none)
{
    const size_t len = strlen(what);
    const char *at = *none ? NULL : memmem(from, (size_t)(m->end - from), what, len);
    *none = !at;
    return at ? at + len : NULL;
}

/* Behind a comment, a declaration or a processing instruction that begins at m->p. */
static const char *behind_aside(markup *m)
{
    const size_t n = (size_t)(m->end - m->p);
    const char *to = NULL;
    if (n >= 4 && memcmp(m->p, "<!--", 4) == 0) to = behind(m, m->p + 2, "-->", &m->no_comment);
    if (to) return to;
    to = memchr(m->p, '>', n);
    return to ? to + 1 : m->end;
}

/* Where a tag's bracket closes, from behind its name: the first one outside quotation marks that follow an equals sign. */
static const char *tag_end(markup *m, const char *p)
{
    bool value = false; /* an equals sign came last */
    for (; p < m->end && *p != '>'; p++) {
        const bool quote = *p == '"' || *p == '\'';
        if (quote && value && !m->no_quote[*p == '"']) {
            const char *close = memchr(p + 1, *p, (size_t)(m->end - p - 1));
            m->no_quote[*p == '"'] = !close;
            if (close) p = close;
        }
        if (!is_space(*p)) value = *p == '=';
    }
    return p;
}

static bool is_raw(slice name)
{
    static const char *const RAW[] = {"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"};
    for (size_t i = 0; i < sizeof RAW / sizeof RAW[0]; i++)
        if (sanudo_markup_is(name, RAW[i])) return true;
    return false;
}

/* A tag at m->p, which moves behind it; false when none is there. */
static bool read_tag(markup *m, mark *out)
{
    const char *p = m->p + 1;
    const bool close = p < m->end && *p == '/';
    p += close;
    if (p >= m->end || !is_letter(*p)) return false;
    const char *name = p;
    while (p < m->end && !is_space(*p) && *p != '>' && *p != '/') p++;
    const char *end = tag_end(m, p);
    *out = (mark){.kind = close ? MARK_CLOSE : MARK_OPEN, .name = {name, (uint32_t)(p - name)}, .attrs = {p, (uint32_t)(end - p)}};
    m->p = end < m->end ? end + 1 : end;
    const bool empty = end > p && end[-1] == '/';
    if (!close && !empty && is_raw(out->name)) m->raw = out->name;
    return true;
}

/* The content of an element that has no markup in it, up to its end tag. */
static void read_raw(markup *m, mark *out)
{
    const char *from = m->p, *p = from;
    while ((p = memmem(p, (size_t)(m->end - p), "</", 2)) != NULL) {
        if ((size_t)(m->end - p) >= m->raw.n + 2 && strncasecmp(p + 2, m->raw.p, m->raw.n) == 0) break;
        p += 2;
    }
    m->p = p ? p : m->end;
    *out = (mark){.kind = MARK_RAW, .name = m->raw, .text = {from, (uint32_t)(m->p - from)}};
    m->raw = (slice){0};
}

/* Text up to the next mark. */
static void read_text(markup *m, mark *out)
{
    const char *from = m->p;
    const char *lt = memchr(from + 1, '<', (size_t)(m->end - from - 1));
    m->p = lt ? lt : m->end;
    *out = (mark){.kind = MARK_TEXT, .text = {from, (uint32_t)(m->p - from)}};
}

bool sanudo_markup_next(markup *m, mark *out)
{
    if (m->raw.n) {
        read_raw(m, out);
        return true;
    }
    while (m->p < m->end) {
        const size_t n = (size_t)(m->end - m->p);
        const char *cdata = n >= 9 && memcmp(m->p, "<![CDATA[", 9) == 0 ? behind(m, m->p, "]]>", &m->no_cdata) : NULL;
        if (cdata) {
            *out = (mark){.kind = MARK_RAW, .text = {m->p + 9, (uint32_t)(cdata - m->p - 12)}};
            m->p = cdata;
            return true;
        }
        if (n >= 2 && *m->p == '<' && (m->p[1] == '!' || m->p[1] == '?')) {
            m->p = behind_aside(m);
            continue;
        }
        if (*m->p != '<' || !read_tag(m, out)) read_text(m, out);
        return true;
    }
    return false;
}

/* The next attribute's name and value; false at the end. */
static bool next_attr(slice *attrs, slice *name, slice *value)
{
    const char *p = attrs->p, *end = attrs->p + attrs->n;
    while (p < end && (is_space(*p) || *p == '/')) p++;
    if (p >= end) return false;
    name->p = p;
    p++; /* a name that begins with '=' has it */
    while (p < end && !is_space(*p) && *p != '=' && *p != '/') p++;
    name->n = (uint32_t)(p - name->p);
    while (p < end && is_space(*p)) p++;
    *value = (slice){p, 0};
    if (p < end && *p == '=') {
        for (p++; p < end && is_space(*p); p++) {}
        const char *close = p < end && (*p == '"' || *p == '\'') ? memchr(p + 1, *p, (size_t)(end - p - 1)) : NULL;
        value->p = p + (close != NULL);
        if (!close) for (close = p; close < end && !is_space(*close); close++) {}
        value->n = (uint32_t)(close - value->p);
        p = close < end ? close + 1 : end;
    }
    *attrs = (slice){p, (uint32_t)(end - p)};
    return true;
}

bool sanudo_markup_attr(slice attrs, const char *name, sanudo_buf *out)
{
    for (slice key, value; next_attr(&attrs, &key, &value);) {
        if (!sanudo_markup_is(key, name)) continue;
        sanudo_markup_decode(value, out);
        return true;
    }
    return false;
}

/* "&#8217;", "&#x2019;": those of Windows' own are what was meant. */
static size_t number(const char *s, size_t n, uint32_t *cp)
{
    const bool hex = n > 2 && (s[2] | 0x20) == 'x';
    size_t i = hex ? 3 : 2;
    uint32_t v = 0;
    const size_t first = i;
    for (; i < n && i < first + 8; i++) {
        const char c = s[i], low = (char)(c | 0x20);
        if (is_digit(c)) v = v * (hex ? 16 : 10) + (uint32_t)(c - '0');
        else if (hex && low >= 'a' && low <= 'f') v = v * 16 + (uint32_t)(low - 'a') + 10;
        else break;
    }
    if (i == first || i >= n || s[i] != ';') return 0;
    const bool none = v == 0 || v > 0x10FFFF || (v >= 0xD800 && v <= 0xDFFF);
    *cp = none ? 0xFFFD : v >= 0x80 && v < 0xA0 ? sanudo_windows_char((unsigned char)v) : v;
    return i + 1;
}

size_t sanudo_markup_reference(const char *s, size_t n, uint32_t *cp)
{
    char name[12];
    size_t i = 1;
    if (n > 1 && s[1] == '#') return number(s, n, cp);
    for (; i < n && i < sizeof name && (is_letter(s[i]) || is_digit(s[i])); i++) name[i - 1] = s[i];
    if (i == 1 || i >= n || s[i] != ';') return 0;
    name[i - 1] = '\0';
    const htmlEntityDesc *found = htmlEntityLookup((const xmlChar *)name);
    if (!found) return 0;
    *cp = found->value;
    return i + 1;
}

void sanudo_markup_decode(slice text, sanudo_buf *out)
{
    const char *p = text.p, *end = text.p + text.n;
    while (p < end) {
        const char *amp = memchr(p, '&', (size_t)(end - p));
        sanudo_buf_add(out, p, (size_t)((amp ? amp : end) - p));
        if (!amp) break;
        uint32_t cp;
        char c[4];
        const size_t len = sanudo_markup_reference(amp, (size_t)(end - amp), &cp);
        if (len) sanudo_buf_add(out, c, sanudo_utf8_put(c, cp));
        else buf_char(out, '&');
        p = amp + (len ? len : 1);
    }
}
