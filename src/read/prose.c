/* Text out of markup: what its elements do, and how its white space is read. */
#include "read/prose.h"

#include <stdlib.h>
#include <strings.h>

/* Sorted by name.  Elements that are not here are inline. */
static const struct {
    const char *name;
    uint8_t is;
} ELEMENTS[] = {
    {"address", ELEMENT_BLOCK}, {"article", ELEMENT_BLOCK}, {"aside", ELEMENT_SKIP}, {"audio", ELEMENT_SKIP}, {"block", ELEMENT_BLOCK},
    {"blockquote", ELEMENT_BLOCK}, {"body", ELEMENT_BLOCK}, {"bq", ELEMENT_BLOCK}, {"br", ELEMENT_LINE}, {"button", ELEMENT_SKIP},
    {"byttl", ELEMENT_SKIP}, {"canvas", ELEMENT_SKIP}, {"center", ELEMENT_BLOCK}, {"datasource", ELEMENT_SKIP}, {"dd", ELEMENT_BLOCK}, {"div", ELEMENT_BLOCK},
    {"dl", ELEMENT_BLOCK}, {"dt", ELEMENT_BLOCK}, {"fieldset", ELEMENT_BLOCK}, {"figcaption", ELEMENT_SKIP}, {"figure", ELEMENT_SKIP},
    {"fn", ELEMENT_SKIP}, {"footer", ELEMENT_BLOCK}, {"form", ELEMENT_BLOCK}, {"h1", ELEMENT_BLOCK}, {"h2", ELEMENT_BLOCK}, {"h3", ELEMENT_BLOCK},
    {"h4", ELEMENT_BLOCK}, {"h5", ELEMENT_BLOCK}, {"h6", ELEMENT_BLOCK}, {"head", ELEMENT_SKIP}, {"header", ELEMENT_BLOCK}, {"hl1", ELEMENT_BLOCK},
    {"hl2", ELEMENT_BLOCK}, {"hr", ELEMENT_BLOCK}, {"html", ELEMENT_BLOCK}, {"iframe", ELEMENT_SKIP}, {"li", ELEMENT_BLOCK}, {"main", ELEMENT_BLOCK},
    {"math", ELEMENT_SKIP}, {"media", ELEMENT_SKIP}, {"nav", ELEMENT_SKIP}, {"nitf-table", ELEMENT_SKIP}, {"noscript", ELEMENT_SKIP},
    {"note", ELEMENT_SKIP}, {"object", ELEMENT_SKIP}, {"ol", ELEMENT_BLOCK}, {"p", ELEMENT_BLOCK}, {"pre", ELEMENT_LINES}, {"q", ELEMENT_QUOTE},
    {"script", ELEMENT_SKIP}, {"section", ELEMENT_BLOCK}, {"select", ELEMENT_SKIP}, {"style", ELEMENT_SKIP}, {"svg", ELEMENT_SKIP},
    {"table", ELEMENT_BLOCK}, {"tbody", ELEMENT_BLOCK}, {"td", ELEMENT_BLOCK}, {"template", ELEMENT_SKIP}, {"textarea", ELEMENT_SKIP},
    {"th", ELEMENT_BLOCK}, {"title", ELEMENT_SKIP}, {"tr", ELEMENT_BLOCK}, {"ul", ELEMENT_BLOCK}, {"video", ELEMENT_SKIP},
};
enum { N_ELEMENTS = sizeof ELEMENTS / sizeof ELEMENTS[0] };

static int compare(slice name, const char *with)
{
    const size_t n = strlen(with);
    const int order = strncasecmp(name.p, with, name.n < n ? name.n : n);
    return order ? order : name.n < n ? -1 : name.n > n;
}

enum element sanudo_element_of(slice name)
{
    for (size_t lo = 0, hi = N_ELEMENTS; lo < hi;) {
        const size_t mid = (lo + hi) / 2;
        const int order = compare(name, ELEMENTS[mid].name);
        if (order == 0) return (enum element)ELEMENTS[mid].is;
        if (order < 0) hi = mid;
        else lo = mid + 1;
    }
    return ELEMENT_INLINE;
}

bool sanudo_element_is_void(slice name)
{
    static const char *const VOID[] = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"};
    for (size_t i = 0; i < sizeof VOID / sizeof VOID[0]; i++)
        if (compare(name, VOID[i]) == 0) return true;
    return false;
}

void sanudo_prose_break(prose *p, enum gap gap)
{
    if (gap == GAP_LINE && p->gap == GAP_LINE) gap = GAP_PARAGRAPH;
    if (gap > p->gap) p->gap = (uint8_t)gap;
}

/* Bytes of a character that is white space, or of one that nobody sees; else 0. */
static size_t space_len(const char *s, size_t n, bool *seen)
{
    const unsigned char c = (unsigned char)s[0];
    *seen = c != 0xAD;
    if (c <= ' ' || c == 0x7F) return *seen = c == ' ' || (c >= '\t' && c <= '\r'), 1;
    if (n > 1 && c == 0xC2 && (unsigned char)s[1] == 0xA0) return 2;
    if (n > 1 && c == 0xC2 && (unsigned char)s[1] == 0xAD) return *seen = false, 2;
    if (n > 2 && (memcmp(s, "\xE2\x80\x8B", 3) == 0 || memcmp(s, "\xEF\xBB\xBF", 3) == 0)) return *seen = false, 3;
    return 0;
}

static void put(prose *p, const char *s, size_t n)
{
    static const char *const GAPS[] = {[GAP_NONE] = "", [GAP_SPACE] = " ", [GAP_LINE] = "\n", [GAP_PARAGRAPH] = "\n\n"};
    if (!n) return;
    if (p->out->len > p->start) buf_str(p->out, GAPS[p->gap]);
    p->gap = GAP_NONE;
    sanudo_buf_add(p->out, s, n);
}

void sanudo_prose_text(prose *p, const char *s, size_t n)
{
    for (size_t i = 0, run = 0; i <= n;) {
        bool seen;
        const size_t space = i < n ? space_len(s + i, n - i, &seen) : 1;
        if (!space) {
            i++;
            continue;
        }
        put(p, s + run, i - run);
        if (i < n && seen) sanudo_prose_break(p, p->lines && s[i] == '\n' ? GAP_LINE : GAP_SPACE);
        i += space;
        run = i;
    }
}
