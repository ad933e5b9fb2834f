/* What a page says of its article in its tags. */
#include "read/meta.h"

#include <stdio.h>

#include "read/markup.h"
#include "read/read.h"

enum part { PART_TITLE, PART_PUBLISHER, PART_AUTHOR, PART_WHEN, PART_URL, PART_TYPE, PART_LANGUAGE, N_PARTS };

/* Names and properties of <meta>; of several that a page has the first of this table counts. */
static const struct {
    const char *name;
    uint8_t part;
} NAMES[] = {
    {"og:title", PART_TITLE},           {"twitter:title", PART_TITLE},      {"dc.title", PART_TITLE},
    {"og:site_name", PART_PUBLISHER},   {"dc.publisher", PART_PUBLISHER},   {"application-name", PART_PUBLISHER},
    {"author", PART_AUTHOR},            {"byl", PART_AUTHOR},               {"article:author", PART_AUTHOR},
    {"dc.creator", PART_AUTHOR},        {"parsely-author", PART_AUTHOR},    {"article:published_time", PART_WHEN},
    {"og:published_time", PART_WHEN},   {"datepublished", PART_WHEN},       {"parsely-pub-date", PART_WHEN},
    {"sailthru.date", PART_WHEN},       {"article.published", PART_WHEN},   {"publishdate", PART_WHEN},
    {"pubdate", PART_WHEN},             {"pub_date", PART_WHEN},            {"dc.date.issued", PART_WHEN},
    {"dc.date", PART_WHEN},             {"dcterms.created", PART_WHEN},     {"date", PART_WHEN},
    {"og:url", PART_URL},               {"og:type", PART_TYPE},             {"og:locale", PART_LANGUAGE},
};
enum { N_NAMES = sizeof NAMES / sizeof NAMES[0] };

/* What is found on the way through the page. */
typedef struct finds {
    const char *meta[N_NAMES];
    const char *h1, *title, *time, *language, *canonical;
} finds;

static const char *attr(sanudo_reader *r, const mark *at, const char *name)
{
    sanudo_buf_clear(&r->raw);
    return sanudo_markup_attr(at->attrs, name, &r->raw) ? sanudo_reader_keep(r, r->raw.data, r->raw.len) : NULL;
}

static void take_meta(sanudo_reader *r, const mark *at, finds *f)
{
    static const char *const KEYS[] = {"property", "name", "itemprop"};
    const char *key = NULL;
    for (size_t i = 0; i < sizeof KEYS / sizeof KEYS[0] && !key; i++) key = attr(r, at, KEYS[i]);
    for (int i = 0; key && i < N_NAMES; i++)
        if (sanudo_markup_is(slice_of(key), NAMES[i].name) && !f->meta[i]) f->meta[i] = attr(r, at, "content");
}

/* The words between two marks. */
static const char *words(sanudo_reader *r, const char *from, const char *to)
{
    if (to <= from) return NULL;
    sanudo_page_read(&r->page, (slice){from, (uint32_t)(to - from)});
    return sanudo_reader_keep(r, r->page.text.data, r->page.text.len);
}

static void take_time(sanudo_reader *r, const mark *at, finds *f)
{
    const char *stamp = attr(r, at, "datetime");
    if (!f->time) f->time = stamp;
}

static bool is_json(sanudo_reader *r, const mark *at)
{
    const char *type = attr(r, at, "type");
    return type && strstr(type, "ld+json");
}

/* Walk through the page; what JSON says goes into `m` at once. */
static void walk(sanudo_reader *r, slice html, finds *f, meta *m)
{
    enum { MOST_JSON = 64 };
    markup in = markup_of(html.p, html.n);
    const char *heading = NULL;
    bool json = false;
    int n_json = 0;
    for (mark at; sanudo_markup_next(&in, &at);) {
        if (at.kind == MARK_RAW && json && n_json++ < MOST_JSON) sanudo_meta_json(r, at.text, m);
        json = false;
        if (at.kind == MARK_RAW && sanudo_markup_is(at.name, "title") && !f->title) f->title = words(r, at.text.p, at.text.p + at.text.n);
        if (at.kind == MARK_CLOSE && heading && sanudo_markup_is(at.name, "h1")) f->h1 = words(r, heading, at.name.p - 2), heading = NULL;
        if (at.kind != MARK_OPEN) continue;
        if (sanudo_markup_is(at.name, "meta")) take_meta(r, &at, f);
        else if (sanudo_markup_is(at.name, "time")) take_time(r, &at, f);
        else if (sanudo_markup_is(at.name, "script")) json = is_json(r, &at);
        else if (sanudo_markup_is(at.name, "h1") && !f->h1 && !heading) heading = in.p;
        else if (sanudo_markup_is(at.name, "html") && !f->language) f->language = attr(r, &at, "lang");
        else if (sanudo_markup_is(at.name, "link") && !f->canonical) {
            const char *rel = attr(r, &at, "rel");
            if (rel && strcmp(rel, "canonical") == 0) f->canonical = attr(r, &at, "href");
        }
    }
}

static const char *best(const finds *f, enum part part)
{
    for (int i = 0; i < N_NAMES; i++)
        if (NAMES[i].part == part && f->meta[i]) return f->meta[i];
    return NULL;
}

static bool is_day(const char *s)
{
    int y, m, d;
    return s && sanudo_read_any_day(s, &y, &m, &d);
}

/* The first time that is one: of the JSON, of <meta>, of <time>. */
static const char *best_time(const finds *f, const char *json)
{
    if (is_day(json)) return json;
    for (int i = 0; i < N_NAMES; i++)
        if (NAMES[i].part == PART_WHEN && is_day(f->meta[i])) return f->meta[i];
    return is_day(f->time) ? f->time : NULL;
}

/* "Envoys agree - The Courier" without the publisher's name behind the last of its marks. */
static const char *without_publisher(sanudo_reader *r, const char *title, const char *publisher)
{
    const size_t n = title ? strlen(title) : 0, k = publisher ? strlen(publisher) : 0;
    if (!k || n < k + 4 || !sanudo_markup_is(slice_of(title + n - k), publisher)) return title;
    size_t end = n - k;
    while (end && (strchr(" -|:", title[end - 1]) || (title[end - 1] & 0x80))) end--;
    return end && end + 1 < n - k ? sanudo_reader_keep(r, title, end) : title;
}

/* An author is a name and no address of a page. */
static const char *name_only(const char *author) { return author && !strstr(author, "://") && !strchr(author, '@') ? author : NULL; }

meta sanudo_meta_read(sanudo_reader *r, slice html)
{
    finds f = {.h1 = NULL};
    meta m = {.title = NULL};
    walk(r, html, &f, &m);
    if (!m.publisher) m.publisher = best(&f, PART_PUBLISHER);
    if (!m.title) m.title = best(&f, PART_TITLE);
    if (!m.title) m.title = f.h1 ? f.h1 : f.title;
    m.title = without_publisher(r, m.title, m.publisher);
    m.author = name_only(m.author);
    if (!m.author) m.author = name_only(best(&f, PART_AUTHOR));
    if (!m.language) m.language = f.language ? f.language : best(&f, PART_LANGUAGE);
    if (!m.url) m.url = f.canonical ? f.canonical : best(&f, PART_URL);
    m.when = best_time(&f, m.when);
    const char *type = best(&f, PART_TYPE);
    m.is_article |= type && strcmp(type, "article") == 0;
    return m;
}
