/* A page of HTML: its article, without what stands around it. */
#define _GNU_SOURCE /* memmem */
#include "read/html.h"

#include <stdio.h>

#include "read/charset.h"
#include "read/meta.h"
#include "read/read.h"

enum { ENOUGH_BYTES = 250 };

static bool is_label_char(char c) { return c && !strchr(" \t\r\n\"'>;/", c); }

/* "charset=..." near the head of a page, in whatever element; {NULL, 0} where there is none. */
static slice declared(slice page)
{
    enum { LOOKED_AT = 4096 };
    const char *end = page.p + (page.n < LOOKED_AT ? page.n : LOOKED_AT), *p = page.p;
    while ((p = memmem(p, (size_t)(end - p), "charset", 7)) != NULL) {
        p += 7;
        while (p < end && (*p == ' ' || *p == '=' || *p == '"' || *p == '\'')) p++;
        const char *from = p;
        while (p < end && is_label_char(*p)) p++;
        if (p > from) return (slice){from, (uint32_t)(p - from)};
    }
    return sanudo_charset_declared(page.p, page.n);
}

/* The page as UTF-8 in r->text: by the server's word, else by its own, else by what it is. */
static void decode(sanudo_reader *r, slice page, slice charset)
{
    const slice own = declared(page);
    sanudo_buf_clear(&r->text);
    if (page.n >= 3 && memcmp(page.p, "\xEF\xBB\xBF", 3) == 0) page = (slice){page.p + 3, page.n - 3}, charset = SLICE("utf-8");
    if (charset.n && sanudo_charset_decode(charset.p, charset.n, page.p, page.n, &r->text)) return;
    if (own.n && sanudo_charset_decode(own.p, own.n, page.p, page.n, &r->text)) return;
    sanudo_charset_decode("", 0, page.p, page.n, &r->text);
}

/* The day in an address: "/2023/02/21/". */
static const char *day_of_url(sanudo_reader *r, const char *url)
{
    int y, m, d;
    for (const char *p = url ? strchr(url, '/') : NULL; p; p = strchr(p + 1, '/')) {
        if (strlen(p) < 12 || p[5] != '/' || p[8] != '/' || p[11] != '/' || !sanudo_read_any_day(p + 1, &y, &m, &d)) continue;
        return sanudo_reader_keep(r, p + 1, 10);
    }
    return NULL;
}

static void set(const char **field, const char *value)
{
    if (!*field) *field = value;
}

int sanudo_html_article(sanudo_reader *r, slice page, slice charset, bool strict, sanudo_article *a, sanudo_error *err)
{
    decode(r, page, charset);
    const slice html = {r->text.data ? r->text.data : "", (uint32_t)r->text.len};
    const meta m = sanudo_meta_read(r, html);
    sanudo_page_read(&r->page, html);
    if (r->page.too_many) return sanudo_reader_refuse(r, r->line, err, "more paragraphs than the limit of 131072");
    sanudo_page_choose(&r->page, &r->body);
    if (m.body_len / 2 > r->body.len) {
        prose p = {.out = &r->body, .lines = true};
        sanudo_buf_clear(&r->body);
        sanudo_page_read(&r->page, (slice){m.body, (uint32_t)m.body_len});
        if (r->page.n_blocks > 1) sanudo_page_all(&r->page, false, &r->body);
        else sanudo_prose_text(&p, m.body, m.body_len);
    }
    if (strict && !m.is_article && r->body.len < ENOUGH_BYTES)
        return sanudo_reader_refuse(r, r->line, err, "no article in the page: %zu bytes of text outside links", r->body.len);
    set(&a->title, m.title);
    set(&a->publisher, m.publisher);
    set(&a->language, m.language);
    set(&a->url, m.url);
    const char *stamp = m.when ? m.when : day_of_url(r, a->url);
    const int rc = sanudo_reader_date(r, a, stamp, err);
    return rc < 0 ? rc : sanudo_reader_finish(r, a, (surroundings){.byline = m.author}, err);
}

int sanudo_read_html(sanudo_reader *r, sanudo_article *a, sanudo_error *err)
{
    if (r->done) return 0;
    r->done = true;
    const size_t n = sanudo_source_fill(&r->src, (size_t)READER_MAX_LINE + 1);
    if (r->src.win.failed) return sanudo_fail(err, SANUDO_ENOMEM, 0, "%s: no memory for the page", r->name);
    if (source_broken(&r->src)) return 0;
    if (n > READER_MAX_LINE) return sanudo_reader_refuse(r, 0, err, "the page is longer than the limit of %d bytes", READER_MAX_LINE);
    a->id = r->stem;
    const slice label = r->src.wide ? SLICE("utf-8") : (slice){0};
    const int rc = sanudo_html_article(r, (slice){source_data(&r->src), (uint32_t)n}, label, false, a, err);
    if (rc == 1 && !a->date && !r->date) a->date = sanudo_reader_day_of_name(r);
    return rc;
}
