/* The format of an input that names none, by its first bytes. */
#define _GNU_SOURCE /* memmem */
#include <strings.h>

#include "read/reader.h"

enum { LOOK = 4096, LOOK_LONG = 64 << 10 };

static bool begins(slice s, const char *with) { return s.n >= strlen(with) && memcmp(s.p, with, strlen(with)) == 0; }
static bool has(slice s, const char *what) { return memmem(s.p, s.n, what, strlen(what)) != NULL; }

static slice behind(slice s, uint32_t n) { return n < s.n ? (slice){s.p + n, s.n - n} : (slice){s.p + s.n, 0}; }

static slice trim(slice s)
{
    uint32_t i = 0;
    while (i < s.n && strchr(" \t\r\n", s.p[i])) i++;
    return behind(s, i);
}

/* A line of CoNLL-U: a comment of that format, or the first of ten columns with tabs. */
static bool is_conllu(slice s)
{
    static const char *const HEADS[] = {"# newdoc", "# newpar", "# sent_id", "# text =", "# text=", "# global.columns"};
    for (size_t i = 0; i < sizeof HEADS / sizeof HEADS[0]; i++)
        if (begins(s, HEADS[i])) return true;
    int tabs = 0;
    for (uint32_t i = 0; i < s.n && s.p[i] != '\n'; i++) tabs += s.p[i] == '\t';
    return s.n > 2 && s.p[0] == '1' && tabs == 9;
}

/* The first line where it is an object of its own, {NULL, 0} where it is none or does not end here. */
static slice first_line(slice s)
{
    const char *nl = memchr(s.p, '\n', s.n), *end = nl;
    while (end && end > s.p && (end[-1] == '\r' || end[-1] == ' ')) end--;
    return end && end > s.p && end[-1] == '}' ? (slice){s.p, (uint32_t)(end - s.p)} : (slice){0};
}

/* An object with an address and a word that only ninjs has; an array of other objects is refused line by line rather than read as words. */
static reader_next of_json(slice s)
{
    static const char *const SIGNS[] = {"\"versioncreated\"", "\"versionCreated\"", "\"pubstatus\"", "\"pubStatus\"", "\"body_xhtml\"", "\"body_text\"",
                                        "\"bodies\"", "\"headlines\"", "\"representationtype\"", "\"representationType\""};
    const slice object = *s.p == '[' ? trim(behind(s, 1)) : s, line = first_line(object), first = line.n ? line : object;
    if (!first.n || *first.p != '{') return NULL;
    for (size_t i = 0; i < sizeof SIGNS / sizeof SIGNS[0] && has(first, "\"uri\""); i++)
        if (has(first, SIGNS[i])) return sanudo_read_ninjs;
    return sanudo_read_jsonl;
}

/* Behind a comment, an instruction or a DOCTYPE with its subset, at the front of s; itself where nothing such is or ends there. */
static slice behind_aside(slice s)
{
    const char *with = begins(s, "<!--") ? "-->" : begins(s, "<?") ? "?>" : NULL;
    if (with) {
        const char *end = memmem(s.p, s.n, with, strlen(with));
        return end ? trim(behind(s, (uint32_t)(end - s.p) + (uint32_t)strlen(with))) : s;
    }
    if (s.n < 9 || strncasecmp(s.p, "<!doctype", 9) != 0) return s;
    bool inside = false;
    for (uint32_t i = 0; i < s.n; i++) {
        if (s.p[i] == '[') inside = true;
        if (s.p[i] == ']') inside = false;
        if (s.p[i] == '>' && !inside) return trim(behind(s, i + 1));
    }
    return s;
}

slice sanudo_xml_root(slice s)
{
    for (slice next; (next = behind_aside(s)).n < s.n; s = next) {}
    if (s.n < 2 || *s.p != '<') return (slice){0};
    uint32_t from = 1, to = 1;
    while (to < s.n && !strchr(" \t\r\n/><", s.p[to])) to++;
    for (uint32_t i = from; i < to; i++)
        if (s.p[i] == ':') from = i + 1;
    return (slice){s.p + from, to - from};
}

static const struct {
    const char *root;
    reader_next next;
} ROOTS[] = {{"newsMessage", sanudo_read_newsml}, {"newsItem", sanudo_read_newsml}, {"nitf", sanudo_read_nitf},     {"rss", sanudo_read_rss},
             {"RDF", sanudo_read_rss},            {"feed", sanudo_read_atom},       {"Sentences", sanudo_read_petrarch}};

/* Elements that a piece of HTML may begin with. */
static const char *const HTML[] = {"html", "head", "body", "p", "div", "article", "main", "section", "h1", "meta", "title", "table", "center"};

/* Markup by its root: one of ours, HTML, or XML that nobody here knows. */
static reader_next of_markup(slice s)
{
    const slice root = sanudo_xml_root(s);
    for (size_t i = 0; root.n && i < sizeof ROOTS / sizeof ROOTS[0]; i++)
        if (slice_is(root, ROOTS[i].root)) return ROOTS[i].next;
    if (s.n >= 14 && strncasecmp(s.p, "<!doctype html", 14) == 0) return sanudo_read_html;
    for (size_t i = 0; root.n && i < sizeof HTML / sizeof HTML[0]; i++)
        if (root.n == strlen(HTML[i]) && strncasecmp(root.p, HTML[i], root.n) == 0) return sanudo_read_html;
    if (root.n && has(s, "<nitf")) return sanudo_read_nitf; /* archives put their own element around many */
    return begins(s, "<?xml") || begins(s, "<!DOCTYPE") ? sanudo_read_unknown_xml : NULL;
}

/* A head of a record, and a line of text behind it. */
static bool is_tabari(slice s)
{
    char day[16];
    slice id;
    const char *nl = memchr(s.p, '\n', s.n);
    enum { LONGEST_HEAD = 100 };
    if (!nl || nl - s.p > LONGEST_HEAD || !sanudo_tabari_head(s.p, (size_t)(nl - s.p), day, &id)) return false;
    const slice text = behind(s, (uint32_t)(nl - s.p) + 1);
    return text.n && !strchr(" \t\r\n", *text.p) && !memchr(id.p, ' ', id.n);
}

static slice look(source *src, size_t want)
{
    const size_t n = sanudo_source_fill(src, want);
    return trim((slice){source_data(src), (uint32_t)(n < want ? n : want)});
}

reader_next sanudo_reader_by_content(source *src)
{
    slice s = look(src, LOOK);
    if (begins(s, "WARC/")) return sanudo_read_warc;
    sanudo_source_join(src);
    s = look(src, LOOK);
    if (!s.n) return sanudo_read_plain;
    const bool json = *s.p == '{' || *s.p == '[';
    if (json && !first_line(s).n) s = look(src, LOOK_LONG); /* keys may stand behind a long text */
    reader_next next = *s.p == '<' ? of_markup(s) : json ? of_json(s) : NULL;
    if (next == sanudo_read_unknown_xml) next = of_markup(look(src, LOOK_LONG)); /* a DOCTYPE may be long */
    if (!next && is_tabari(s)) next = sanudo_read_tabari;
    if (!next && is_conllu(s)) next = sanudo_read_conllu;
    return next ? next : sanudo_read_plain;
}

int sanudo_read_unknown_xml(sanudo_reader *r, sanudo_article *a, sanudo_error *err)
{
    (void)a;
    r->done = true;
    const slice root = sanudo_xml_root(look(&r->src, LOOK_LONG));
    return sanudo_reader_refuse(r, 0, err, "XML of a kind that is not read: its root is '%.*s'", (int)(root.n < 40 ? root.n : 40), root.p);
}
