/* NITF 3: one article an element <nitf>. */
#include "read/nitf.h"

#include "read/items.h"

/* The first of several that is there. */
static const char *either(const char *a, const char *b) { return a ? a : b; }

static const char *attr_at(sanudo_reader *r, const xmlNode *node, const char *path, const char *name)
{
    return sanudo_xml_attr(r, sanudo_xml_at(node, path), name);
}

static const char *publisher_of(sanudo_reader *r, const xmlNode *nitf)
{
    const char *name = sanudo_xml_words_at(r, nitf, "body/body.head/distributor");
    if (!name) name = attr_at(r, nitf, "head/pubdata", "name");
    if (!name) name = attr_at(r, nitf, "head/docdata/doc-id", "regsrc");
    return either(name, attr_at(r, nitf, "head/docdata/doc.copyright", "holder"));
}

static const char *when_of(sanudo_reader *r, const xmlNode *nitf)
{
    const char *stamp = attr_at(r, nitf, "head/docdata/date.issue", "norm");
    if (!stamp) stamp = attr_at(r, nitf, "body/body.head/dateline/story.date", "norm");
    if (!stamp) stamp = attr_at(r, nitf, "head/pubdata", "date.publication");
    return either(stamp, attr_at(r, nitf, "head/docdata/date.release", "norm"));
}

/* "NAIROBI, June 11": as it is written, or its place and day with the comma that the elements stand for. */
static const char *dateline_of(sanudo_reader *r, const xmlNode *nitf)
{
    const xmlNode *dateline = sanudo_xml_at(nitf, "body/body.head/dateline");
    const char *all = sanudo_xml_words(r, dateline), *place = sanudo_xml_words_at(r, dateline, "location"), *day = sanudo_xml_words_at(r, dateline, "story.date");
    if (!all || !place || !day || strchr(all, ',')) return all;
    sanudo_buf joined = {0};
    sanudo_buf_printf(&joined, "%s, %s", place, day);
    const char *kept = sanudo_reader_keep(r, joined.data, joined.len);
    sanudo_buf_drop(&joined);
    return kept;
}

/* Paragraphs of every body.content. */
static void take_body(sanudo_reader *r, const xmlNode *nitf)
{
    const xmlNode *body = sanudo_xml_at(nitf, "body");
    for (const xmlNode *part = body ? sanudo_xml_next(body->children, "body.content") : NULL; part; part = sanudo_xml_next(part->next, "body.content")) {
        if (r->body.len) buf_str(&r->body, "\n\n");
        sanudo_xml_prose(part, &r->body);
    }
}

void sanudo_nitf_take(sanudo_reader *r, const xmlNode *nitf, sanudo_article *a, surroundings *around, const char **stamp)
{
    const xmlNode *docdata = sanudo_xml_at(nitf, "head/docdata");
    const char *status = sanudo_xml_attr(r, docdata, "management-status");
    if (!a->title) a->title = either(sanudo_xml_words_at(r, nitf, "body/body.head/hedline/hl1"), sanudo_xml_words_at(r, nitf, "head/title"));
    if (!a->publisher) a->publisher = publisher_of(r, nitf);
    if (!a->id) a->id = either(attr_at(r, docdata, "doc-id", "id-string"), sanudo_xml_attr(r, nitf, "uno"));
    if (!a->version) a->version = attr_at(r, docdata, "du-key", "version");
    if (!a->language) a->language = sanudo_xml_attr(r, nitf, "lang");
    if (!a->pub_status) a->pub_status = sanudo_reader_status(status); /* "embargoed" is told by the day of release */
    if (!a->embargo && status && strcmp(status, "embargoed") == 0) a->embargo = attr_at(r, docdata, "date.release", "norm");
    if (!around->byline) around->byline = sanudo_xml_words_at(r, nitf, "body/body.head/byline");
    if (!around->dateline) around->dateline = dateline_of(r, nitf);
    if (!*stamp) *stamp = when_of(r, nitf);
    take_body(r, nitf);
}

int sanudo_read_nitf(sanudo_reader *r, sanudo_article *a, sanudo_error *err)
{
    static const char *const NAMES[] = {"nitf", NULL};
    slice item;
    int rc = sanudo_items_next(r, NAMES, &item, err);
    if (rc != 1) return rc;
    xmlDoc *doc = sanudo_xml_parse(r, item, false, err);
    if (!doc) return SANUDO_EINPUT;
    surroundings around = {0};
    const char *stamp = NULL;
    sanudo_nitf_take(r, xmlDocGetRootElement(doc), a, &around, &stamp);
    xmlFreeDoc(doc);
    rc = sanudo_reader_date(r, a, stamp, err);
    return rc < 0 ? rc : sanudo_reader_finish(r, a, around, err);
}
