/* RSS 2.0, RSS 1.0 and Atom: an article an entry, with what text the feed has. */
#include "read/charset.h"
#include "read/items.h"
#include "read/markup.h"
#include "read/xml.h"

/* What an entry has, each from the element of the lowest rank. */
enum part { PART_NONE, PART_TITLE, PART_ID, PART_LINK, PART_WHEN, PART_TEXT, PART_BY, PART_LANGUAGE, PART_PUBLISHER, N_PARTS };

static const struct {
    const char *name;
    uint8_t part, rank;
} PARTS[] = {
    {"content", PART_TEXT, 1},   {"content:encoded", PART_TEXT, 0}, {"dc:creator", PART_BY, 0},       {"dc:date", PART_WHEN, 2},
    {"dc:language", PART_LANGUAGE, 0}, {"dc:publisher", PART_PUBLISHER, 0}, {"dcterms:issued", PART_WHEN, 3}, {"description", PART_TEXT, 2},
    {"guid", PART_ID, 0},        {"id", PART_ID, 1},                {"issued", PART_WHEN, 4},         {"link", PART_LINK, 0},
    {"pubDate", PART_WHEN, 0},   {"published", PART_WHEN, 1},       {"source", PART_PUBLISHER, 1},    {"summary", PART_TEXT, 3},
    {"title", PART_TITLE, 0},    {"updated", PART_WHEN, 5},         {"author", PART_BY, 1},
};

typedef struct entry {
    const xmlNode *of[N_PARTS];
    uint8_t rank[N_PARTS];
} entry;

static bool is_blank(const xmlNode *node)
{
    for (const xmlNode *child = node->children; child; child = child->next)
        if (!xmlIsBlankNode(child)) return false;
    return true;
}

/* An Atom link that is not to the page itself: to a film, to the replies. */
static bool is_side_link(sanudo_reader *r, const xmlNode *node)
{
    const char *rel = sanudo_xml_attr(r, node, "rel");
    return rel && strcmp(rel, "alternate") != 0;
}

static void sort_parts(sanudo_reader *r, const xmlNode *item, entry *e)
{
    char buf[64];
    for (const xmlNode *node = item->children; node; node = node->next) {
        if (node->type != XML_ELEMENT_NODE) continue;
        const char *name = sanudo_xml_name(node, buf);
        for (size_t i = 0; i < sizeof PARTS / sizeof PARTS[0]; i++) {
            const uint8_t part = PARTS[i].part;
            if (strcmp(PARTS[i].name, name) != 0) continue;
            if (part == PART_LINK ? is_side_link(r, node) : is_blank(node)) continue;
            if (e->of[part] && e->rank[part] <= PARTS[i].rank) continue;
            e->of[part] = node;
            e->rank[part] = PARTS[i].rank;
        }
    }
}

static bool has_elements(const xmlNode *node)
{
    for (const xmlNode *child = node->children; child; child = child->next)
        if (child->type == XML_ELEMENT_NODE) return true;
    return false;
}

/* Escaped HTML, XHTML (which some feeds forget to escape) or plain words, appended to `out` as text. */
static void put_text(sanudo_reader *r, const xmlNode *node, sanudo_buf *out)
{
    if (has_elements(node)) {
        sanudo_xml_prose(node, out);
        return;
    }
    sanudo_buf escaped = {0};
    sanudo_xml_text(node, &escaped);
    sanudo_page_read(&r->page, (slice){escaped.data ? escaped.data : "", (uint32_t)escaped.len});
    sanudo_page_all(&r->page, true, out);
    if (!out->len) sanudo_page_all(&r->page, false, out);
    out->failed |= escaped.failed;
    sanudo_buf_drop(&escaped);
}

static const char *line_of(sanudo_reader *r, const xmlNode *node)
{
    sanudo_buf text = {0};
    if (node) put_text(r, node, &text);
    const char *line = sanudo_reader_keep(r, text.data, text.len);
    sanudo_buf_drop(&text);
    return line;
}

/* A copy of an element's words that lives as long as the reader. */
static const char *keep_of_feed(sanudo_reader *r, slice raw)
{
    sanudo_buf text = {0};
    prose line = {.out = &text};
    sanudo_page_read(&r->page, raw);
    if (r->page.text.len) sanudo_prose_text(&line, r->page.text.data, r->page.text.len);
    char *kept = text.len ? ARENA_NEW(&r->mem, char, text.len + 1) : NULL;
    if (kept) memcpy(kept, text.data, text.len);
    sanudo_buf_drop(&text);
    return kept;
}

/* What the feed says of itself before its first entry: its title is the publisher's name. */
static void take_feed(sanudo_reader *r)
{
    if (r->feed_known) return;
    r->feed_known = true;
    const char *head = r->head.data ? r->head.data : "";
    const slice label = r->src.wide ? (slice){0} : sanudo_charset_declared(head, r->head.len);
    sanudo_buf_clear(&r->raw);
    if (!sanudo_charset_decode(label.p, label.n, head, r->head.len, &r->raw) || !r->raw.len) return;
    markup m = markup_of(r->raw.data, r->raw.len);
    slice inside = {0};
    for (mark at; sanudo_markup_next(&m, &at);) {
        if (at.kind == MARK_OPEN) inside = at.name;
        if (at.kind == MARK_CLOSE) inside = (slice){0};
        if (at.kind == MARK_OPEN || at.kind == MARK_CLOSE || !inside.n) continue;
        if (!r->feed_title && sanudo_markup_is(inside, "title")) r->feed_title = keep_of_feed(r, at.text);
        if (!r->feed_language && sanudo_markup_is(inside, "language")) r->feed_language = keep_of_feed(r, at.text);
    }
}

static const char *words(sanudo_reader *r, const entry *e, enum part part) { return sanudo_xml_words(r, e->of[part]); }

/* The page of an entry: Atom's is an attribute, and in RSS the id may be the address. */
static const char *url_of(sanudo_reader *r, const entry *e, const char *id)
{
    const char *url = sanudo_xml_attr(r, e->of[PART_LINK], "href");
    if (!url) url = words(r, e, PART_LINK);
    if (!url && id && (strncmp(id, "http://", 7) == 0 || strncmp(id, "https://", 8) == 0)) url = id;
    return url;
}

/* "ana@example.org (Ana Silva)": the name; an address alone is none. */
static const char *author_of(sanudo_reader *r, const entry *e)
{
    const xmlNode *name = e->of[PART_BY] ? sanudo_xml_at(e->of[PART_BY], "name") : NULL;
    const char *by = sanudo_xml_words(r, name ? name : e->of[PART_BY]);
    const char *open = by ? strchr(by, '(') : NULL, *at = by ? strchr(by, '@') : NULL;
    if (at && open && open > at) return sanudo_reader_keep(r, open + 1, strcspn(open + 1, ")"));
    return at ? NULL : by;
}

static int take_entry(sanudo_reader *r, const xmlNode *item, sanudo_article *a, sanudo_error *err)
{
    entry e = {.rank = {0}};
    sort_parts(r, item, &e);
    a->id = words(r, &e, PART_ID);
    a->url = url_of(r, &e, a->id);
    if (!a->id) a->id = a->url;
    a->title = e.of[PART_TITLE] ? line_of(r, e.of[PART_TITLE]) : NULL;
    a->publisher = sanudo_xml_words(r, e.of[PART_PUBLISHER] ? sanudo_xml_at(e.of[PART_PUBLISHER], "title") : NULL);
    if (!a->publisher) a->publisher = words(r, &e, PART_PUBLISHER);
    if (!a->publisher) a->publisher = r->feed_title;
    a->language = words(r, &e, PART_LANGUAGE);
    if (!a->language) a->language = sanudo_xml_attr(r, item, "lang");
    if (!a->language) a->language = r->feed_language;
    const char *by = author_of(r, &e);
    if (e.of[PART_TEXT]) put_text(r, e.of[PART_TEXT], &r->body);
    const int rc = sanudo_reader_date(r, a, words(r, &e, PART_WHEN), err);
    return rc < 0 ? rc : sanudo_reader_finish(r, a, (surroundings){.byline = by}, err);
}

/* Feeds are often not well-formed: what can be read of an entry is read. */
static int read_feed(sanudo_reader *r, const char *const *names, sanudo_article *a, sanudo_error *err)
{
    slice item;
    int rc = sanudo_items_next(r, names, &item, err);
    if (rc != 1) return rc;
    take_feed(r);
    xmlDoc *doc = sanudo_xml_parse(r, item, true, err);
    if (!doc) return SANUDO_EINPUT;
    rc = take_entry(r, xmlDocGetRootElement(doc), a, err);
    xmlFreeDoc(doc);
    return rc;
}

int sanudo_read_rss(sanudo_reader *r, sanudo_article *a, sanudo_error *err)
{
    static const char *const NAMES[] = {"item", NULL};
    return read_feed(r, NAMES, a, err);
}

int sanudo_read_atom(sanudo_reader *r, sanudo_article *a, sanudo_error *err)
{
    static const char *const NAMES[] = {"entry", NULL};
    return read_feed(r, NAMES, a, err);
}
