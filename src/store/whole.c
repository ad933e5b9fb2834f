/*
** A record made whole: with its text where the store keeps it, and, where the coder is the one that made it, with `why` and
** `entities`, which a store does not keep: the text is coded once more.
*/
#include <jansson.h>
#include <stdio.h>

#include "store/record.h"

enum { WORTH_WHY = 512 * 1024, MAX_RECORD = 64 << 20 }; /* bytes: of a text that is coded once more; of what comes of it */

static json_t *parse(const sanudo_buf *b) { return json_loadb(b->data ? b->data : "", b->len, 0, NULL); }

/* The article of a record, its strings borrowed from it. */
static sanudo_article article_of(const json_t *record, const sanudo_buf *text)
{
#define FIELD(name) json_string_value(json_object_get(record, name))
    return (sanudo_article){.id = FIELD("id"), .title = FIELD("title"), .publisher = FIELD("publisher"), .date = FIELD("date"), .language = FIELD("language"),
                            .url = FIELD("url"), .version = FIELD("version"), .text = text->data, .len = text->len};
#undef FIELD
}

/* The text's record by our coder, or NULL. */
static json_t *code_anew(const sanudo_coder *coder, const json_t *record, const sanudo_buf *text)
{
    sanudo_doc *doc = NULL;
    sanudo_buf out = {.limit = MAX_RECORD};
    const sanudo_article a = article_of(record, text);
    sanudo_rc rc = sanudo_doc_new(&doc, &a, NULL);
    if (rc == SANUDO_OK) rc = sanudo_doc_code(doc, coder, NULL);
    if (rc == SANUDO_OK) rc = sanudo_doc_write(doc, "jsonl", 0, &out, NULL);
    sanudo_doc_free(doc);
    json_t *again = rc == SANUDO_OK ? parse(&out) : NULL;
    sanudo_buf_drop(&out);
    return again;
}

/* Whether two items of a list are of the same words, by what each kind has. */
static bool is_same(const json_t *a, const json_t *b)
{
    static const char *const BY[] = {"id", "trigger", "cue", "mentions", "type"};
    for (size_t i = 0; i < sizeof BY / sizeof BY[0]; i++) {
        json_t *x = json_object_get(a, BY[i]), *y = json_object_get(b, BY[i]);
        if ((x || y) && !json_equal(x, y)) return false;
    }
    return true;
}

/* Give each item of a list its reasons from the other list, which has the same items. */
static void add_why(json_t *record, const json_t *again, const char *list)
{
    size_t i;
    json_t *item;
    const json_t *others = json_object_get(again, list);
    json_array_foreach(json_object_get(record, list), i, item)
    {
        const json_t *other = json_array_get(others, i);
        json_t *why = json_object_get(other, "why");
        if (why && is_same(item, other)) json_object_set(item, "why", why);
    }
}

/* Whether this coder made the record. */
static bool is_by(const sanudo_coder *coder, const json_t *record)
{
    char ours[256];
    const char *made_by = json_string_value(json_object_get(record, "coder"));
    if (!coder || !made_by) return false;
    snprintf(ours, sizeof ours, "sanudo %s, %s", sanudo_version(), sanudo_coder_versions(coder));
    return strcmp(made_by, ours) == 0;
}

static void complete(const sanudo_coder *coder, json_t *record, const stored_record *stored)
{
    const sanudo_buf *text = &stored->text;
    json_object_set_new(record, "coding", json_integer(stored->coding));
    if (!text->len) return;
    json_object_set_new(record, "text", json_stringn(text->data, text->len));
    if (text->len > WORTH_WHY || !is_by(coder, record)) return;
    json_t *again = code_anew(coder, record, text);
    static const char *const LISTS[] = {"actors", "statements", "events"};
    for (size_t i = 0; i < sizeof LISTS / sizeof LISTS[0]; i++) add_why(record, again, LISTS[i]);
    json_t *entities = json_object_get(again, "entities");
    if (entities) json_object_set(record, "entities", entities);
    json_decref(again);
}

static int put(const char *bytes, size_t n, void *to)
{
    sanudo_buf_add(to, bytes, n);
    return ((sanudo_buf *)to)->failed ? -1 : 0;
}

sanudo_rc sanudo_stored_write(const stored_record *stored, const sanudo_coder *coder, sanudo_buf *out, sanudo_error *err)
{
    enum { DIGITS = 15 }; /* of a number: 55.76 stays what it is */
    json_t *record = parse(&stored->record);
    if (!record) return sanudo_fail(err, SANUDO_EIO, 0, "the store's record of coding %lld is no JSON", (long long)stored->coding);
    complete(coder, record, stored);
    const int failed = json_dump_callback(record, put, out, JSON_COMPACT | JSON_REAL_PRECISION(DIGITS));
    buf_char(out, '\n');
    json_decref(record);
    return failed ? sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a record") : SANUDO_OK;
}
