/*
** The whole record of one article: what the store has of it, with its text where that is kept, and, where the coder is
** the one that made the record, with `why` and `entities`, which a store does not keep: the text is coded once more.
*/
#include <jansson.h>
#include <stdlib.h>

#include "serve/serve.h"
#include "store/record.h"

enum { WORTH_WHY = MAX_BODY }; /* bytes of a text that are coded for a question */

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
static json_t *code_anew(const worker *w, const json_t *record, const sanudo_buf *text)
{
    sanudo_doc *doc = NULL;
    sanudo_buf out = {.limit = MAX_ANSWER};
    const sanudo_article a = article_of(record, text);
    sanudo_rc rc = sanudo_doc_new(&doc, &a, NULL);
    if (rc == SANUDO_OK) rc = sanudo_doc_code(doc, w->server->coder, NULL);
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

static bool is_of_ours(const worker *w, const json_t *record)
{
    char ours[256];
    const char *coder = json_string_value(json_object_get(record, "coder"));
    if (!w->server->coder || !coder) return false;
    snprintf(ours, sizeof ours, "sanudo %s, %s", sanudo_version(), sanudo_coder_versions(w->server->coder));
    return strcmp(coder, ours) == 0;
}

static void complete(const worker *w, json_t *record, const stored_record *stored)
{
    const sanudo_buf *text = &stored->text;
    json_object_set_new(record, "coding", json_integer(stored->coding));
    if (!text->len) return;
    json_object_set_new(record, "text", json_stringn(text->data, text->len));
    if (text->len > WORTH_WHY || !is_of_ours(w, record)) return;
    json_t *again = code_anew(w, record, text);
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

static sanudo_rc put_record(worker *w, request *r, const stored_record *stored, sanudo_error *err)
{
    enum { DIGITS = 15 }; /* of a number: 55.76 stays what it is */
    json_t *record = parse(&stored->record);
    if (!record) return sanudo_fail(err, SANUDO_EIO, 0, "the store's record of coding %lld is no JSON", (long long)stored->coding);
    complete(w, record, stored);
    const int failed = json_dump_callback(record, put, &r->out.body, JSON_COMPACT | JSON_REAL_PRECISION(DIGITS));
    buf_char(&r->out.body, '\n');
    json_decref(record);
    return failed ? sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a record") : SANUDO_OK;
}

static sanudo_rc answer(worker *w, request *r, asking_url *a, sanudo_error *err)
{
    r->out.type = "application/json";
    if (sanudo_reply_known(r, sanudo_url_key(a, w->known.state)) || sanudo_cache_get(&w->server->cache, r)) return SANUDO_OK;
    stored_record stored = {0};
    const int n = sanudo_store_record(w->store, &a->q, &stored, err);
    const sanudo_rc rc = n == 1 ? put_record(w, r, &stored, err) : n < 0 ? (sanudo_rc)n : SANUDO_OK;
    sanudo_stored_drop(&stored);
    if (rc != SANUDO_OK) return rc;
    r->out.status = 200;
    if (n == 0) sanudo_reply_error(r, 404, "no such article in the store");
    if (n == 2) sanudo_reply_error(r, 409, "several articles have this id; say which one: ?publisher= or ?coding=");
    return SANUDO_OK;
}

void sanudo_serve_record(worker *w, request *r)
{
    asking_url a;
    sanudo_error err;
    char *id = r->uri + (r->path.p - r->uri); /* in our own copy of the URL, where what follows it is the query's '?' or the end */
    size_t n = r->path.n;
    if (sanudo_url_read(&a, r->query, &err) != SANUDO_OK) {
        sanudo_reply_failure(r, w, &err);
        return;
    }
    if (!sanudo_url_decode(id, &n, false)) {
        sanudo_reply_error(r, 400, "the article's id is not percent-encoded UTF-8");
    } else if (a.form == FORM_CSV || a.q.by || a.offset) {
        sanudo_reply_error(r, 400, "a record is JSON, and one");
    } else {
        id[n] = '\0';
        a.q.what = r->route->what;
        a.condition[a.q.n_conditions++] = (sanudo_condition){.name = "(article)", .value = id};
        sanudo_serve_moment(w, r, &a, answer);
    }
    sanudo_url_drop(&a);
}
