/* IPTC ninjs 1, 2 and 3: one object an article, alone, one behind the other, or in an array. */
#include <stdio.h>
#include <strings.h>

#include "read/charset.h"
#include "read/reader.h"

enum { STEP = 64 << 10 };

/* ---- cutting ---- */

/* How far an object has been looked at. */
typedef struct depth {
    size_t at;
    uint32_t open;
    bool string, escaped;
} depth;

/*
** Go on over p[n] to the end of the object, true; or of the bytes.  A line end closes a string, which may not have one.  A line that
** begins with '{' begins another object, because in objects written over several lines it is indented: *next.
*/
static bool find_end(depth *d, const char *p, size_t n, bool *next)
{
    for (; d->at < n; d->at++) {
        const char c = p[d->at];
        const bool at_line = d->at && p[d->at - 1] == '\n';
        if (c == '{' && at_line && d->open) return *next = true;
        if (c == '\n') d->string = d->escaped = false;
        if (d->escaped) d->escaped = false;
        else if (d->string && c == '\\') d->escaped = true;
        else if (c == '"') d->string = !d->string;
        else if (!d->string && c == '{') d->open++;
        else if (!d->string && c == '}' && --d->open == 0) return d->at++, true;
    }
    return false;
}

static void pass(sanudo_reader *r, size_t n)
{
    const char *p = source_data(&r->src), *end = p + n;
    for (const char *nl = p; (nl = memchr(nl, '\n', (size_t)(end - nl))) != NULL; nl++) r->at_line++;
    source_take(&r->src, n);
}

/* Go to the next object; false at the end.  Brackets and commas of an array around it are passed over; *odd: something else was, with all on its line. */
static bool find_object(sanudo_reader *r, bool *odd)
{
    bool in_line = false; /* of what is odd */
    for (;;) {
        const size_t n = sanudo_source_fill(&r->src, 1);
        const char *p = source_data(&r->src);
        size_t i = 0;
        if (!n) return false;
        for (; i < n && (p[i] != '{' || in_line); i++) {
            in_line = p[i] != '\n' && (in_line || !strchr(" \t\r\n,[]", p[i]));
            *odd |= in_line;
        }
        const bool found = i < n;
        pass(r, i);
        if (found) return true;
    }
}

/* The next object's bytes; 1, 0 or a refusal. */
static int next_object(sanudo_reader *r, slice *object, sanudo_error *err)
{
    depth d = {0};
    bool next = false, odd = false;
    if (!r->at_line) r->at_line = 1;
    pass(r, r->pending);
    r->pending = 0;
    r->line = r->at_line;
    const bool found = find_object(r, &odd);
    if (odd) return sanudo_reader_refuse(r, r->line, err, "no JSON object");
    if (!found) return 0;
    r->line = r->at_line;
    for (;;) {
        const size_t n = source_left(&r->src);
        if (find_end(&d, source_data(&r->src), n, &next)) break;
        if (n > READER_MAX_LINE || sanudo_source_fill(&r->src, n + STEP) == n) break;
    }
    const bool closed = !next && !d.open;
    if (closed) r->pending = d.at;
    else pass(r, d.at);
    *object = (slice){source_data(&r->src), (uint32_t)d.at};
    if (r->src.win.failed) return sanudo_fail(err, SANUDO_ENOMEM, r->line, "%s:%u: no memory for the object", r->name, r->line);
    if (closed) return 1;
    if (d.at > READER_MAX_LINE) return sanudo_reader_refuse(r, r->line, err, "the object is longer than the limit of %d bytes", READER_MAX_LINE);
    return !next && source_broken(&r->src) ? 0 : sanudo_reader_refuse(r, r->line, err, "the object is not closed");
}

/* ---- fields ---- */

/* The value of a key whatever its capitals, which the versions of ninjs write differently. */
static const json_t *get(const json_t *object, const char *key)
{
    const char *name;
    json_t *value, *all;
    memcpy(&all, &object, sizeof all); /* jansson's loops take no const */
    json_object_foreach(all, name, value)
        if (strcasecmp(name, key) == 0 && !json_is_null(value)) return value;
    return NULL;
}

static const char *words(sanudo_reader *r, const json_t *value)
{
    const char *s = json_string_value(value);
    return s ? sanudo_reader_keep(r, s, strlen(s)) : NULL;
}

static const char *words_of(sanudo_reader *r, const char *key) { return words(r, get(r->root, key)); }

/* A key of the first object of a list: [{"role": "main", "value": "..."}]. */
static const char *first_of(sanudo_reader *r, const char *list, const char *key)
{
    const json_t *first = json_array_get(get(r->root, list), 0);
    return first ? words(r, get(first, key)) : NULL;
}

static const char *either(const char *a, const char *b) { return a ? a : b; }

static void put_html(sanudo_reader *r, const json_t *value)
{
    const size_t n = json_string_length(value);
    sanudo_page_read(&r->page, (slice){json_string_value(value), (uint32_t)n});
    sanudo_page_all(&r->page, false, &r->body);
}

static void put_plain(sanudo_reader *r, const json_t *value)
{
    prose p = {.out = &r->body, .lines = true};
    sanudo_prose_text(&p, json_string_value(value), json_string_length(value));
}

/* The best of ninjs 2's bodies: the main one, as HTML rather than as text. */
static const json_t *best_body(const json_t *bodies, bool *html)
{
    const json_t *best = NULL;
    int best_rank = 0;
    for (size_t i = 0; i < json_array_size(bodies); i++) {
        const json_t *body = json_array_get(bodies, i), *value = get(body, "value");
        const char *type = json_string_value(get(body, "contenttype")), *role = json_string_value(get(body, "role"));
        const bool is_html = type && strstr(type, "html");
        const int rank = 1 + is_html + 2 * (!role || strstr(role, "main") || strstr(role, "body"));
        if (!json_string_length(value) || rank <= best_rank) continue;
        best = value;
        best_rank = rank;
        *html = is_html;
    }
    return best;
}

static void take_body(sanudo_reader *r)
{
    static const char *const HTML[] = {"body_xhtml", "body_html"};
    for (size_t i = 0; i < sizeof HTML / sizeof HTML[0] && !r->body.len; i++) {
        const json_t *value = get(r->root, HTML[i]);
        if (json_is_string(value)) put_html(r, value);
    }
    bool html = false;
    const json_t *body = get(r->root, "bodies"), *plain = get(r->root, "body_text");
    body = body ? best_body(body, &html) : NULL;
    if (!r->body.len && body && html) put_html(r, body);
    else if (!r->body.len && body) put_plain(r, body);
    if (!r->body.len && json_is_string(plain)) put_plain(r, plain);
}

static bool is_text_item(const json_t *root)
{
    static const char *const TEXT[] = {"text", "composite", "article", "item"};
    const char *type = json_string_value(get(root, "type"));
    for (size_t i = 0; type && i < sizeof TEXT / sizeof TEXT[0]; i++)
        if (strcasecmp(type, TEXT[i]) == 0) return true;
    return !type;
}

static int take(sanudo_reader *r, sanudo_article *a, sanudo_error *err)
{
    const json_t *version = get(r->root, "version");
    a->id = words_of(r, "uri");
    a->title = either(words_of(r, "headline"), first_of(r, "headlines", "value"));
    if (!a->title) a->title = words_of(r, "title");
    a->publisher = either(first_of(r, "infosources", "name"), words_of(r, "provider"));
    if (!a->publisher) a->publisher = either(words_of(r, "source"), words_of(r, "copyrightholder"));
    a->language = words_of(r, "language");
    a->url = words_of(r, "url");
    if (json_is_integer(version)) snprintf(r->version, sizeof r->version, "%lld", (long long)json_integer_value(version)), a->version = r->version;
    else a->version = words(r, version);
    a->pub_status = sanudo_reader_status(json_string_value(get(r->root, "pubstatus")));
    a->embargo = words_of(r, "embargoed");
    const surroundings around = {.byline = either(words_of(r, "byline"), words_of(r, "by")), .dateline = either(words_of(r, "dateline"), words_of(r, "located"))};
    take_body(r);
    const int rc = sanudo_reader_date(r, a, either(words_of(r, "contentcreated"), either(words_of(r, "versioncreated"), words_of(r, "firstcreated"))), err);
    return rc < 0 ? rc : sanudo_reader_finish(r, a, around, err);
}

int sanudo_read_ninjs(sanudo_reader *r, sanudo_article *a, sanudo_error *err)
{
    for (slice object = {0};;) {
        int rc = next_object(r, &object, err);
        if (rc != 1) return rc;
        const char *text = object.p;
        size_t len = object.n;
        json_error_t why;
        rc = sanudo_reader_text(r, r->line, &text, &len, err);
        if (rc < 0) return rc;
        r->root = json_loadb(text, len, 0, &why);
        if (!r->root) return sanudo_reader_refuse(r, r->line, err, "no JSON: %.120s (byte %d)", why.text, why.position);
        if (is_text_item(r->root)) return take(r, a, err);
        json_decref(r->root);
        r->root = NULL;
    }
}
