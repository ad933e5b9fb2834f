/* A text that is posted: its record. */
#include <jansson.h>
#include <strings.h>

#include "serve/serve.h"

/* Where each field of the JSON goes. */
static const struct field {
    const char *name;
    size_t at;
} FIELDS[] = {
    {"id", offsetof(sanudo_article, id)},   {"title", offsetof(sanudo_article, title)},       {"publisher", offsetof(sanudo_article, publisher)},
    {"date", offsetof(sanudo_article, date)}, {"language", offsetof(sanudo_article, language)}, {"url", offsetof(sanudo_article, url)},
    {"version", offsetof(sanudo_article, version)}, {"text", offsetof(sanudo_article, text)},
};

/* The article of an object, its strings borrowed from it; false with the fault replied. */
static bool read_fields(request *r, json_t *object, sanudo_article *a)
{
    const char *name;
    json_t *value;
    json_object_foreach(object, name, value)
    {
        size_t i = 0;
        while (i < sizeof FIELDS / sizeof FIELDS[0] && strcmp(FIELDS[i].name, name) != 0) i++;
        const char *s = json_string_value(value);
        if (i == sizeof FIELDS / sizeof FIELDS[0]) sanudo_reply_error(r, 400, "no field '%.40s'; there are text, title, date, publisher, id, language, url, version", name);
        else if (!s && !json_is_null(value)) sanudo_reply_error(r, 400, "'%s' is no string", name);
        if (r->out.status) return false;
        memcpy((char *)a + FIELDS[i].at, &s, sizeof s);
        if (strcmp(name, "text") == 0) a->len = json_string_length(value);
    }
    if (!a->text) sanudo_reply_error(r, 400, "no field 'text'");
    return a->text != NULL;
}

static void code(worker *w, request *r, const sanudo_article *a)
{
    const sanudo_coder *coder = w->server->coder;
    sanudo_doc *doc;
    sanudo_error err;
    sanudo_rc rc = sanudo_doc_new(&doc, a, &err);
    if (rc == SANUDO_OK) rc = sanudo_doc_code(doc, coder, &err);
    if (rc == SANUDO_OK) rc = sanudo_doc_write(doc, "jsonl", SANUDO_WITH_TEXT, &r->out.body, &err);
    sanudo_doc_free(doc);
    if (rc != SANUDO_OK) {
        sanudo_reply_failure(r, w, &err);
        return;
    }
    r->out.status = 200;
    r->out.type = "application/json";
    pthread_mutex_lock(&w->server->lock);
    w->server->tally.coded++;
    w->server->tally.coded_bytes += a->len;
    pthread_mutex_unlock(&w->server->lock);
}

static void code_json(worker *w, request *r)
{
    json_error_t fault;
    sanudo_article a = {0};
    json_t *object = json_loadb(r->body.data ? r->body.data : "", r->body.len, JSON_REJECT_DUPLICATES, &fault);
    if (!json_is_object(object)) sanudo_reply_error(r, 400, "no JSON object: %.120s", object ? "another value" : fault.text);
    else if (read_fields(r, object, &a)) code(w, r, &a);
    json_decref(object);
}

static bool is_type(const char *type, const char *name)
{
    const size_t n = strlen(name);
    return type && strncasecmp(type, name, n) == 0 && (!type[n] || strchr("; \t", type[n]));
}

/* What the type says of the letters: nothing, UTF-8 or its part ASCII. */
static bool is_utf8(const char *type)
{
    const char *c = strchr(type, ';');
    while (c && *c && strncasecmp(c, "charset=", 8) != 0) c++;
    if (!c || !*c) return true;
    c += 8 + (c[8] == '"');
    return strncasecmp(c, "utf-8", 5) == 0 || strncasecmp(c, "utf8", 4) == 0 || strncasecmp(c, "us-ascii", 8) == 0;
}

void sanudo_serve_code(worker *w, request *r)
{
    const bool text = is_type(r->type, "text/plain");
    if (!text && !is_type(r->type, "application/json")) sanudo_reply_error(r, 415, "post text/plain or application/json");
    else if (!is_utf8(r->type)) sanudo_reply_error(r, 415, "post UTF-8");
    else if (sanudo_store_clock() > r->begun + REQUEST_MS) sanudo_reply_error(r, 503, "the text waited too long; ask again in a moment");
    else if (r->query.n) sanudo_reply_error(r, 400, "a text is posted without a query in the URL");
    else if (text) code(w, r, &(sanudo_article){.text = r->body.data ? r->body.data : "", .len = r->body.len});
    else code_json(w, r);
}
