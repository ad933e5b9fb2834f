/* PETRARCH's XML: sentences with a parse, which is ignored.  The sentences of a story are one article. */
#include "read/items.h"
#include "read/xml.h"

enum { MOST_SENTENCES = 4096 }; /* of a story */

/* The story of a sentence: "AFP0808020605" of "AFP0808020605_3"; a whole story has its id alone. */
static slice story_of(const char *id, bool sentence)
{
    const char *under = sentence ? strrchr(id, '_') : NULL;
    return under && under > id ? (slice){id, (uint32_t)(under - id)} : slice_of(id);
}

static bool is_sentence(sanudo_reader *r, const xmlNode *node)
{
    const char *says = sanudo_xml_attr(r, node, "sentence");
    return says && (says[0] == 't' || says[0] == 'T');
}

/* A sentence's words on a line of their own. */
static void put_sentence(sanudo_reader *r, const xmlNode *node, bool sentence)
{
    const xmlNode *text = sanudo_xml_at(node, "Text");
    sanudo_buf words = {0};
    prose p = {.out = &words, .lines = !sentence};
    sanudo_buf_clear(&r->raw);
    if (text) sanudo_xml_text(text, &r->raw);
    if (r->raw.len) sanudo_prose_text(&p, r->raw.data, r->raw.len);
    if (words.len && r->body.len) buf_char(&r->body, '\n');
    sanudo_buf_add(&r->body, words.data, words.len);
    sanudo_buf_drop(&words);
}

/* The element's story, as far as this element has it. */
static int take_first(sanudo_reader *r, const xmlNode *node, sanudo_article *a, sanudo_error *err)
{
    const char *id = sanudo_xml_attr(r, node, "id");
    const bool sentence = is_sentence(r, node);
    if (id) {
        const slice story = story_of(id, sentence);
        a->id = sanudo_reader_keep(r, story.p, story.n);
    }
    a->publisher = sanudo_xml_attr(r, node, "source");
    a->url = sanudo_xml_attr(r, node, "url");
    put_sentence(r, node, sentence);
    return sanudo_reader_date(r, a, sanudo_xml_attr(r, node, "date"), err);
}

/* The elements behind the first that are of its story are taken with it; the first that is not is left for the next call. */
static void take_others(sanudo_reader *r, const char *story)
{
    static const char *const NAMES[] = {"Sentence", NULL};
    const uint32_t line = r->line;
    bool same = true;
    for (int n = 0; same && n < MOST_SENTENCES && r->body.len < SANUDO_MAX_TEXT; n++) {
        slice item;
        const int rc = sanudo_items_next(r, NAMES, &item, &r->held);
        r->has_held = rc < 0;
        xmlDoc *doc = rc == 1 ? sanudo_xml_parse(r, item, false, NULL) : NULL;
        const xmlNode *node = doc ? xmlDocGetRootElement(doc) : NULL;
        const char *id = sanudo_xml_attr(r, node, "id");
        same = id && is_sentence(r, node) && slice_is(story_of(id, true), story);
        if (same) put_sentence(r, node, true);
        else if (rc == 1) r->pending = 0;
        xmlFreeDoc(doc);
    }
    r->line = line;
}

int sanudo_read_petrarch(sanudo_reader *r, sanudo_article *a, sanudo_error *err)
{
    static const char *const NAMES[] = {"Sentence", NULL};
    slice item;
    if (r->has_held) {
        r->has_held = false;
        return sanudo_fail(err, r->held.rc, r->held.pos, "%s", r->held.msg);
    }
    int rc = sanudo_items_next(r, NAMES, &item, err);
    if (rc != 1) return rc;
    xmlDoc *doc = sanudo_xml_parse(r, item, false, err);
    if (!doc) return SANUDO_EINPUT;
    const xmlNode *node = xmlDocGetRootElement(doc);
    rc = take_first(r, node, a, err);
    const bool more = rc == 0 && a->id && is_sentence(r, node);
    xmlFreeDoc(doc);
    if (more) take_others(r, a->id);
    return rc < 0 ? rc : sanudo_reader_finish(r, a, (surroundings){0}, err);
}
