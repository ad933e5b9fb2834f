/* JSON Lines: one article an object, one object a line. */
#include <stdio.h>

#include "read/read.h"
#include "read/reader.h"

enum { MAX_NAMES = 5 };

/* The names under which the collections that people hold have each field, best first. */
static const char *const NAMES[N_FIELDS][MAX_NAMES] = {
    [FIELD_ID] = {"id", "guid", "uid"},
    [FIELD_TITLE] = {"title", "headline"},
    [FIELD_PUBLISHER] = {"publisher", "source"},
    [FIELD_DATE] = {"date", "published", "pub_date", "timestamp"},
    [FIELD_LANGUAGE] = {"language", "lang"},
    [FIELD_URL] = {"url", "link"},
    [FIELD_VERSION] = {"version"},
    [FIELD_STATUS] = {"pub_status", "pubstatus", "pubStatus"},
    [FIELD_EMBARGO] = {"embargo", "embargoed"},
    [FIELD_TEXT] = {"text", "body", "content", "event_text"},
};

bool sanudo_field_named(const char *name, size_t len, enum field *field)
{
    for (int f = 0; f < N_FIELDS; f++)
        if (strlen(NAMES[f][0]) == len && memcmp(NAMES[f][0], name, len) == 0) {
            *field = (enum field)f;
            return true;
        }
    return false;
}

/* The value at a dotted path; a key that has the dots in it goes first. */
static const json_t *at_path(const json_t *obj, const char *path)
{
    for (;;) {
        const json_t *whole = json_object_get(obj, path);
        const char *dot = strchr(path, '.');
        if (whole || !dot) return whole;
        obj = json_object_getn(obj, path, (size_t)(dot - path));
        path = dot + 1;
    }
}

static const json_t *find(const sanudo_reader *r, enum field f)
{
    if (r->path[f]) return at_path(r->root, r->path[f]);
    for (int i = 0; i < MAX_NAMES && NAMES[f][i]; i++) {
        const json_t *v = json_object_get(r->root, NAMES[f][i]);
        if (v && !json_is_null(v)) return v;
    }
    return NULL;
}

/* A string as it is, a whole number in `buf`, anything else and "" as nothing. */
static const char *scalar(const sanudo_reader *r, enum field f, char *buf, size_t cap)
{
    const json_t *v = find(r, f);
    const char *s = json_string_value(v);
    if (s) return *s ? s : NULL;
    if (!json_is_integer(v)) return NULL;
    snprintf(buf, cap, "%lld", (long long)json_integer_value(v));
    return buf;
}

static const char *string(const sanudo_reader *r, enum field f)
{
    const char *s = json_string_value(find(r, f));
    return s && *s ? s : NULL;
}

/* The day of publication: of "2023-02-21T10:00:00Z" its day; a number counts seconds since 1970.  0 or a refusal. */
static int read_date(sanudo_reader *r, const char **day, sanudo_error *err)
{
    int y, m, d;
    const json_t *v = find(r, FIELD_DATE);
    const char *s = scalar(r, FIELD_DATE, r->day, sizeof r->day);
    *day = NULL;
    if (!s) return 0;
    const long long seconds = json_is_integer(v) ? json_integer_value(v) : -1;
    if (seconds > 99999999 && seconds / 86400 < sanudo_day_of(9999, 12, 31)) sanudo_day_split((int32_t)(seconds / 86400), &y, &m, &d);
    else if (!sanudo_read_day(s, &y, &m, &d)) return sanudo_reader_refuse(r, r->line, err, "'%.40s' is no date; use YYYY-MM-DD", s);
    snprintf(r->day, sizeof r->day, "%04d-%02d-%02d", y, m, d);
    *day = r->day;
    return 0;
}

static int fill(sanudo_reader *r, sanudo_article *a, sanudo_error *err)
{
    const json_t *text = find(r, FIELD_TEXT);
    const char *status = string(r, FIELD_STATUS);
    if (status) a->pub_status = sanudo_reader_status(status);
    const bool kept_back = status && strcmp(a->pub_status, "usable") != 0; /* is told without its text */
    if (!json_is_string(text) && !kept_back)
        return sanudo_reader_refuse(r, r->line, err, "no text; the object has none under '%s'",
                                    r->path[FIELD_TEXT] ? r->path[FIELD_TEXT] : "text");
    if (json_string_length(text) > SANUDO_MAX_TEXT)
        return sanudo_reader_refuse(r, r->line, err, "the text is longer than the limit of %u bytes", SANUDO_MAX_TEXT);
    const int rc = read_date(r, &a->date, err);
    if (rc < 0) return rc;
    a->text = json_is_string(text) ? json_string_value(text) : "";
    a->len = json_string_length(text);
    a->id = scalar(r, FIELD_ID, r->id, sizeof r->id);
    a->version = scalar(r, FIELD_VERSION, r->version, sizeof r->version);
    a->embargo = scalar(r, FIELD_EMBARGO, r->embargo, sizeof r->embargo);
    a->title = string(r, FIELD_TITLE);
    a->publisher = string(r, FIELD_PUBLISHER);
    a->language = string(r, FIELD_LANGUAGE);
    a->url = string(r, FIELD_URL);
    if (a->id) return 1;
    snprintf(r->id, sizeof r->id, "%.120s-%u", r->stem, r->line);
    a->id = r->id;
    return 1;
}

static bool is_blank(const char *p, size_t n)
{
    while (n && (*p == ' ' || *p == '\t' || *p == '\r')) p++, n--;
    return n == 0;
}

int sanudo_read_jsonl(sanudo_reader *r, sanudo_article *a, sanudo_error *err)
{
    const char *line;
    size_t len;
    int rc;
    do {
        rc = sanudo_source_line(&r->src, READER_MAX_LINE, &line, &len);
        if (rc == SOURCE_END) return 0;
        r->line++;
        if (rc == SOURCE_NOMEM)
            return sanudo_fail(err, SANUDO_ENOMEM, r->line, "%s:%u: no memory for the line", r->name, r->line);
        if (rc == SOURCE_LONG)
            return sanudo_reader_refuse(r, r->line, err, "the line is longer than the limit of %d bytes", READER_MAX_LINE);
    } while (is_blank(line, len));
    rc = sanudo_reader_text(r, r->line, &line, &len, err);
    if (rc < 0) return rc;
    json_error_t why;
    r->root = json_loadb(line, len, 0, &why);
    if (!r->root) return sanudo_reader_refuse(r, r->line, err, "no JSON: %.120s (byte %d)", why.text, why.position);
    if (!json_is_object(r->root)) return sanudo_reader_refuse(r, r->line, err, "no JSON object");
    return fill(r, a, err);
}
