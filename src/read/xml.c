/* Items of XML, made safe and parsed by libxml2. */
#define _GNU_SOURCE /* memmem */
#include "read/xml.h"

#include <libxml/parser.h>
#include <stdio.h>

#include "base/utf8.h"
#include "read/charset.h"
#include "read/markup.h"

/* libxml2 compares each attribute of a tag with all before it, and looks for a prefix in all that are declared. */
enum { MOST_DEPTH = 200, MOST_ATTRS = 250, MOST_PREFIXES = 500, MOST_NODES = 200000 };

/* The state of making an item ready. */
typedef struct guard {
    sanudo_buf *out;
    bool broken;
    int depth, prefixes, nodes;
    const char *fault;
} guard;

static bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
static bool is_control(char c) { return (unsigned char)c < 0x20 && !is_space(c); }

/* One '&' and what belongs to it. */
static size_t put_reference(guard *g, const char *p, size_t n)
{
    uint32_t cp = 0;
    char c[4];
    const size_t len = sanudo_markup_reference(p, n, &cp);
    if (len && (cp >= 0x80 || cp == '\n' || cp == '\t' || cp == '\r')) sanudo_buf_add(g->out, c, sanudo_utf8_put(c, cp));
    else if (len && cp >= 0x20) sanudo_buf_add(g->out, p, len);
    else if (len) buf_char(g->out, ' ');
    else buf_str(g->out, g->broken ? "&amp;" : "&");
    return len ? len : 1;
}

/* Text outside tags, or a tag whole: references resolved; controls left out where damage is forgiven. */
static void put_text(guard *g, const char *p, size_t n)
{
    for (size_t i = 0, run = 0; i <= n;) {
        const bool odd = i < n && (p[i] == '&' || (g->broken && is_control(p[i])));
        if (i < n && !odd) {
            i++;
            continue;
        }
        sanudo_buf_add(g->out, p + run, i - run);
        i += i < n && p[i] == '&' ? put_reference(g, p + i, n - i) : 1;
        run = i;
    }
}

/*
** Length of the tag at p[n], up to where libxml2 leaves off taking attributes: at its end, or at the first that is not
** NAME="VALUE".  Counts attributes and declared prefixes.
*/
static size_t tag_len(guard *g, const char *p, size_t n, int *attrs)
{
    size_t i = 1;
    *attrs = 0;
    while (i < n && !is_space(p[i]) && p[i] != '>' && p[i] != '<' && !(p[i] == '/' && i > 1)) i++;
    for (;;) {
        while (i < n && (is_space(p[i]) || p[i] == '/')) i++;
        if (i >= n || p[i] == '<') return i;
        if (p[i] == '>') return i + 1;
        g->prefixes += n - i > 5 && memcmp(p + i, "xmlns", 5) == 0;
        ++*attrs;
        while (i < n && !is_space(p[i]) && p[i] != '=' && p[i] != '>' && p[i] != '<') i++;
        while (i < n && is_space(p[i])) i++;
        if (i >= n || p[i] != '=') continue;
        for (i++; i < n && is_space(p[i]); i++) {}
        if (i >= n || (p[i] != '"' && p[i] != '\'')) continue;
        const char quote = p[i++];
        while (i < n && p[i] != quote && p[i] != '<') i++;
        i += i < n && p[i] == quote;
    }
}

static size_t put_tag(guard *g, const char *p, size_t n)
{
    int attrs;
    const size_t len = tag_len(g, p, n, &attrs);
    const bool empty = len > 2 && p[len - 1] == '>' && p[len - 2] == '/';
    if (n > 1 && p[1] == '/') g->depth -= g->depth > 0;
    else g->depth += !empty;
    if (g->depth > MOST_DEPTH) g->fault = "elements nested deeper than the limit of 200";
    if (attrs > MOST_ATTRS) g->fault = "more attributes in one element than the limit of 250";
    g->nodes += 1 + attrs;
    if (g->nodes > MOST_NODES) g->fault = "more elements and attributes in one item than the limit of 200000";
    if (g->prefixes > MOST_PREFIXES) g->fault = "more namespaces than the limit of 500";
    put_text(g, p, len);
    return len;
}

/* A comment or instruction, which is left out, or a CDATA section; 0 where it has no end. */
static size_t put_hidden(guard *g, const char *p, size_t n)
{
    const bool cdata = n >= 9 && memcmp(p, "<![CDATA[", 9) == 0, comment = n >= 4 && memcmp(p, "<!--", 4) == 0;
    const char *with = cdata ? "]]>" : comment ? "-->" : p[1] == '?' ? "?>" : ">";
    const char *end = memmem(p + 2, n - 2, with, strlen(with));
    if (!end) return 0;
    const size_t len = (size_t)(end - p) + strlen(with);
    if (cdata)
        for (size_t i = 0; i < len; i++) buf_char(g->out, g->broken && is_control(p[i]) ? ' ' : p[i]);
    return len;
}

/* Can a '<' before this character be more than a sign of less? */
static bool begins_tag(char next)
{
    const char low = (char)(next | 0x20);
    return (low >= 'a' && low <= 'z') || next == '_' || next == ':' || (next & 0x80) || next == '/' || next == '!' || next == '?';
}

/* An item made ready for libxml2; false with g->fault. */
static bool make_ready(guard *g, const char *p, size_t n)
{
    for (size_t i = 0; i < n && !g->fault;) {
        const char *lt = memchr(p + i, '<', n - i);
        const size_t text = lt ? (size_t)(lt - p) - i : n - i;
        put_text(g, p + i, text);
        i += text;
        if (i >= n) break;
        const char next = i + 1 < n ? p[i + 1] : ' ';
        if (!begins_tag(next)) {
            buf_str(g->out, g->broken ? "&lt;" : "<");
            i++;
            continue;
        }
        const size_t len = next == '!' || next == '?' ? put_hidden(g, p + i, n - i) : put_tag(g, p + i, n - i);
        if (!len) g->fault = "a comment or CDATA section is not closed";
        i += len;
    }
    return !g->fault;
}

/* What libxml2 says first: what comes behind follows from it. */
typedef struct first_error {
    char what[160];
} first_error;

/* The message without its line end and its lines, which are counted from the item's. */
static void keep_first(void *context, xmlErrorPtr error)
{
    first_error *first = ((xmlParserCtxt *)context)->_private;
    if (*first->what || !error->message || error->level < XML_ERR_ERROR) return;
    snprintf(first->what, sizeof first->what, "%.*s", (int)strcspn(error->message, "\n"), error->message);
    char *line = strstr(first->what, " line ");
    if (!line) return;
    char *end = line + 6 + strspn(line + 6, "0123456789");
    memmove(line, end, strlen(end) + 1);
}

/* The item's bytes as UTF-8, by what the file declares of itself; false with a refusal. */
static bool decode(sanudo_reader *r, slice *item, sanudo_error *err)
{
    const slice label = r->src.wide ? (slice){0} : sanudo_charset_declared(r->head.data ? r->head.data : "", r->head.len);
    size_t at;
    if (sanudo_encoding_of(item->p, item->n, &at) == ENCODING_UTF8) return true;
    sanudo_buf_clear(&r->text);
    if (!sanudo_charset_decode(label.p, label.n, item->p, item->n, &r->text))
        return sanudo_reader_refuse(r, r->line, err, "no encoding '%.*s' is known", (int)(label.n < 40 ? label.n : 40), label.p), false;
    *item = (slice){r->text.data, (uint32_t)r->text.len};
    return true;
}

static xmlDoc *parse(const sanudo_buf *xml, bool broken, first_error *first)
{
    xmlParserCtxt *ctxt = xmlNewParserCtxt();
    if (!ctxt) return NULL;
    ctxt->_private = first;
    ctxt->sax->serror = keep_first;
    const int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA | (broken ? XML_PARSE_RECOVER : 0);
    xmlDoc *doc = xmlCtxtReadMemory(ctxt, xml->data ? xml->data : "", (int)xml->len, NULL, "UTF-8", options);
    xmlFreeParserCtxt(ctxt);
    if (!doc || xmlDocGetRootElement(doc)) return doc;
    xmlFreeDoc(doc);
    return NULL;
}

xmlDoc *sanudo_xml_parse(sanudo_reader *r, slice item, bool broken, sanudo_error *err)
{
    first_error first = {""};
    guard g = {.out = &r->raw, .broken = broken};
    sanudo_buf_clear(&r->raw);
    if (!decode(r, &item, err)) return NULL;
    if (!make_ready(&g, item.p, item.n)) return sanudo_reader_refuse(r, r->line, err, "%s", g.fault), NULL;
    if (r->raw.failed || r->text.failed) return sanudo_fail(err, SANUDO_ENOMEM, r->line, "%s:%u: no memory for the item", r->name, r->line), NULL;
    xmlDoc *doc = parse(g.out, broken, &first);
    if (!doc) sanudo_reader_refuse(r, r->line, err, "no XML: %s", *first.what ? first.what : "it cannot be parsed");
    return doc;
}

static slice local_name(const xmlNode *node)
{
    const char *name = (const char *)node->name, *colon = strrchr(name, ':');
    return slice_of(colon ? colon + 1 : name);
}

const char *sanudo_xml_name(const xmlNode *node, char buf[static 64])
{
    const char *prefix = node->ns && node->ns->prefix ? (const char *)node->ns->prefix : "", *name = (const char *)node->name;
    static const char *const OURS[] = {"atom:", "rss:"};
    snprintf(buf, 64, "%s%s%s", prefix, *prefix ? ":" : "", name);
    for (size_t i = 0; i < sizeof OURS / sizeof OURS[0]; i++)
        if (strncmp(buf, OURS[i], strlen(OURS[i])) == 0) return buf + strlen(OURS[i]);
    return buf;
}

const xmlNode *sanudo_xml_next(const xmlNode *node, const char *name)
{
    while (node && !(node->type == XML_ELEMENT_NODE && slice_is(local_name(node), name))) node = node->next;
    return node;
}

const xmlNode *sanudo_xml_at(const xmlNode *node, const char *path)
{
    while (node && *path) {
        char name[64];
        const size_t n = strcspn(path, "/");
        snprintf(name, sizeof name, "%.*s", (int)n, path);
        node = sanudo_xml_next(node->children, name);
        path += n + (path[n] == '/');
    }
    return node;
}

static bool is_text(const xmlNode *node) { return node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE; }

/* Recursion goes as deep as the limit on nesting. */
void sanudo_xml_text(const xmlNode *node, sanudo_buf *out)
{
    for (const xmlNode *child = node ? node->children : NULL; child; child = child->next) {
        if (is_text(child) && child->content) buf_str(out, (const char *)child->content);
        else if (child->type == XML_ELEMENT_NODE) sanudo_xml_text(child, out);
    }
}

static void walk(const xmlNode *node, prose *p)
{
    for (const xmlNode *child = node->children; child; child = child->next) {
        if (is_text(child) && child->content) sanudo_prose_text(p, (const char *)child->content, strlen((const char *)child->content));
        if (child->type != XML_ELEMENT_NODE) continue;
        const enum element is = sanudo_element_of(local_name(child));
        if (is == ELEMENT_SKIP) continue;
        const bool block = is == ELEMENT_BLOCK || is == ELEMENT_LINES, lines = p->lines;
        if (block) sanudo_prose_break(p, GAP_PARAGRAPH);
        if (is == ELEMENT_LINE) sanudo_prose_break(p, GAP_LINE);
        if (is == ELEMENT_QUOTE) sanudo_prose_text(p, "\xE2\x80\x9C", 3);
        p->lines = lines || is == ELEMENT_LINES;
        walk(child, p);
        p->lines = lines;
        if (is == ELEMENT_QUOTE) sanudo_prose_text(p, "\xE2\x80\x9D", 3);
        if (block) sanudo_prose_break(p, GAP_PARAGRAPH);
    }
}

void sanudo_xml_prose(const xmlNode *node, sanudo_buf *out)
{
    prose p = {.out = out, .start = out->len};
    p.lines = sanudo_element_of(local_name(node)) == ELEMENT_LINES;
    walk(node, &p);
}

const char *sanudo_xml_words(sanudo_reader *r, const xmlNode *node)
{
    sanudo_buf text = {0};
    if (node) sanudo_xml_prose(node, &text);
    const char *kept = sanudo_reader_keep(r, text.data, text.len);
    sanudo_buf_drop(&text);
    return kept;
}

const char *sanudo_xml_words_at(sanudo_reader *r, const xmlNode *node, const char *path)
{
    return sanudo_xml_words(r, sanudo_xml_at(node, path));
}

const char *sanudo_xml_attr(sanudo_reader *r, const xmlNode *node, const char *name)
{
    const xmlAttr *attr = node ? node->properties : NULL;
    while (attr && strcmp((const char *)attr->name, name) != 0) attr = attr->next;
    if (!attr || !attr->children || !attr->children->content) return NULL;
    const char *value = (const char *)attr->children->content;
    return sanudo_reader_keep(r, value, strlen(value));
}
