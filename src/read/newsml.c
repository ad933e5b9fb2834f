/* NewsML-G2: a news message of items, or an item alone, with NITF, XHTML or plain text inside. */
#include "read/items.h"
#include "read/nitf.h"

/* "stat:canceled" -> "canceled": codes of the IPTC are the same under every alias that a provider declares. */
static const char *code(const char *qcode)
{
    const char *colon = qcode ? strrchr(qcode, ':') : NULL;
    return colon ? colon + 1 : qcode;
}

/* The name of a party: <provider literal=""/>, <provider qcode=""><name/></provider>. */
static const char *party(sanudo_reader *r, const xmlNode *node)
{
    const char *name = sanudo_xml_words_at(r, node, "name");
    if (!name) name = sanudo_xml_attr(r, node, "literal");
    return name ? name : code(sanudo_xml_attr(r, node, "qcode"));
}

static const char *first_words(sanudo_reader *r, const xmlNode *node, const char *const *paths)
{
    const char *found = NULL;
    for (; *paths && !found; paths++) found = sanudo_xml_words_at(r, node, *paths);
    return found;
}

/* Pictures, films and packages are no articles. */
static bool is_text_item(sanudo_reader *r, const xmlNode *item)
{
    const char *class = code(sanudo_xml_attr(r, sanudo_xml_at(item, "itemMeta/itemClass"), "qcode"));
    return !class || strcmp(class, "text") == 0 || strcmp(class, "composite") == 0;
}

/* What the item says of itself. */
static void take_meta(sanudo_reader *r, const xmlNode *item, sanudo_article *a, surroundings *around)
{
    static const char *const BY[] = {"contentMeta/by", "contentMeta/creator/name", NULL};
    static const char *const PLACE[] = {"contentMeta/dateline", "contentMeta/located/name", NULL};
    static const char *const TITLE[] = {"contentMeta/headline", "itemMeta/title", NULL};
    a->id = sanudo_xml_attr(r, item, "guid");
    a->version = sanudo_xml_attr(r, item, "version");
    a->publisher = party(r, sanudo_xml_at(item, "itemMeta/provider"));
    a->title = first_words(r, item, TITLE);
    a->language = sanudo_xml_attr(r, sanudo_xml_at(item, "contentMeta/language"), "tag");
    if (!a->language) a->language = sanudo_xml_attr(r, item, "lang");
    a->pub_status = sanudo_reader_status(code(sanudo_xml_attr(r, sanudo_xml_at(item, "itemMeta/pubStatus"), "qcode")));
    a->embargo = sanudo_xml_words_at(r, item, "itemMeta/embargoed");
    around->byline = first_words(r, item, BY);
    around->dateline = first_words(r, item, PLACE);
}

/* One <inlineXML> or <inlineData>. */
static void take_content(sanudo_reader *r, const xmlNode *content, sanudo_article *a, surroundings *around, const char **stamp)
{
    const xmlNode *nitf = sanudo_xml_at(content, "nitf"), *html = sanudo_xml_at(content, "html/body");
    const char *type = sanudo_xml_attr(r, content, "contenttype");
    const bool xml = sanudo_xml_next(content, "inlineXML") == content;
    if (nitf) {
        sanudo_nitf_take(r, nitf, a, around, stamp);
    } else if (xml) {
        sanudo_xml_prose(html ? html : content, &r->body);
    } else if (type && strstr(type, "html")) {
        sanudo_buf_clear(&r->raw);
        sanudo_xml_text(content, &r->raw);
        sanudo_page_read(&r->page, (slice){r->raw.data, (uint32_t)r->raw.len});
        sanudo_page_all(&r->page, false, &r->body);
    } else {
        prose p = {.out = &r->body, .start = r->body.len, .lines = true};
        sanudo_buf_clear(&r->raw);
        sanudo_xml_text(content, &r->raw);
        if (r->raw.len) sanudo_prose_text(&p, r->raw.data, r->raw.len);
    }
}

static int take_item(sanudo_reader *r, const xmlNode *item, sanudo_article *a, sanudo_error *err)
{
    static const char *const WHEN[] = {"contentMeta/contentModified", "contentMeta/contentCreated", "itemMeta/versionCreated",
                                       "itemMeta/firstCreated", NULL};
    surroundings around = {0};
    const char *of_text = NULL;
    take_meta(r, item, a, &around);
    const xmlNode *set = sanudo_xml_at(item, "contentSet");
    for (const xmlNode *content = set ? set->children : NULL; content && !r->body.len; content = content->next)
        if (content == sanudo_xml_next(content, "inlineXML") || content == sanudo_xml_next(content, "inlineData"))
            take_content(r, content, a, &around, &of_text);
    const char *stamp = first_words(r, item, WHEN);
    const int rc = sanudo_reader_date(r, a, stamp ? stamp : of_text, err);
    return rc < 0 ? rc : sanudo_reader_finish(r, a, around, err);
}

int sanudo_read_newsml(sanudo_reader *r, sanudo_article *a, sanudo_error *err)
{
    static const char *const NAMES[] = {"newsItem", NULL};
    for (slice item;;) {
        int rc = sanudo_items_next(r, NAMES, &item, err);
        if (rc != 1) return rc;
        xmlDoc *doc = sanudo_xml_parse(r, item, false, err);
        if (!doc) return SANUDO_EINPUT;
        const xmlNode *root = xmlDocGetRootElement(doc);
        const bool text = is_text_item(r, root);
        if (text) rc = take_item(r, root, a, err);
        xmlFreeDoc(doc);
        if (text) return rc;
    }
}
