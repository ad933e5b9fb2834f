/*
** WARC, as Common Crawl's news archive has it: each response that is a page is an article.  In
** packed files a record is a member of its own, so that one that is damaged costs no other.
*/
#define _GNU_SOURCE /* memmem */
#include "read/charset.h"
#include "read/html.h"
#include "read/http.h"

enum { LONGEST_HEAD = 64 << 10 };

/* Read behind a record as well: whether its member is sound shows at the member's end. */
enum { BEHIND = 4096 };

static const char MAGIC[] = "WARC/";

static bool begins(const source *s, size_t n, const char *with) { return n >= strlen(with) && memcmp(source_data(s), with, strlen(with)) == 0; }

/* Let go of `n` bytes of the input; false where it ends before. */
static bool skip(source *s, uint64_t n)
{
    while (n) {
        const size_t have = sanudo_source_fill(s, 1);
        if (!have) return false;
        const size_t take = have < n ? have : (size_t)n;
        source_take(s, take);
        n -= take;
    }
    return true;
}

/* Go to where a record begins in this member; false at its end.  *odd: something else stood there. */
static bool find_record(source *s, bool *odd)
{
    for (;;) {
        const size_t n = sanudo_source_fill(s, 16);
        if (!n) return false;
        if (begins(s, n, MAGIC)) return true;
        const char *p = source_data(s), *nl = memchr(p, '\n', n);
        const size_t len = nl ? (size_t)(nl - p) + 1 : n;
        for (size_t i = 0; i < len && !*odd; i++) *odd = p[i] != '\r' && p[i] != '\n';
        source_take(s, len);
    }
}

/*
** Length of the header block at the front of the window with the empty line behind it; *whole is false where another record or
** the limit comes before that.
*/
static size_t head_len(source *s, bool *whole)
{
    const size_t n = sanudo_source_fill(s, LONGEST_HEAD);
    const char *p = source_data(s), *end = p + (n < LONGEST_HEAD ? n : LONGEST_HEAD);
    for (const char *nl = p; (nl = memchr(nl, '\n', (size_t)(end - nl))) != NULL;) {
        nl++;
        const size_t left = (size_t)(end - nl);
        const size_t empty = left && *nl == '\n' ? 1 : left > 1 && nl[0] == '\r' && nl[1] == '\n' ? 2 : 0;
        *whole = empty > 0;
        if (empty) return (size_t)(nl - p) + empty;
        if (left >= sizeof MAGIC - 1 && memcmp(nl, MAGIC, sizeof MAGIC - 1) == 0) return (size_t)(nl - p);
    }
    *whole = false;
    return (size_t)(end - p);
}

static bool read_length(slice field, uint64_t *out)
{
    *out = 0;
    for (uint32_t i = 0; i < field.n; i++) {
        if (field.p[i] < '0' || field.p[i] > '9') return false;
        *out = *out * 10 + (uint64_t)(field.p[i] - '0');
    }
    return field.n > 0 && field.n < 16;
}

static slice without_brackets(slice s)
{
    if (s.n > 1 && s.p[0] == '<' && s.p[s.n - 1] == '>') s.p++, s.n -= 2;
    if (s.n > 9 && memcmp(s.p, "urn:uuid:", 9) == 0) s.p += 9, s.n -= 9;
    return s;
}

/* What a record is, from its header. */
typedef struct record {
    bool response, page; /* a whole HTTP response; a page without one */
    uint64_t len;
    slice head;          /* borrowed from r->head */
} record;

/* The header of the record at the front of the window, which it takes; 1, or a refusal. */
static int read_head(sanudo_reader *r, record *rec, sanudo_error *err)
{
    bool whole;
    const size_t n = head_len(&r->src, &whole);
    sanudo_buf_clear(&r->head);
    sanudo_buf_add(&r->head, source_data(&r->src), n);
    rec->head = (slice){r->head.data ? r->head.data : "", (uint32_t)r->head.len};
    const slice type = sanudo_http_field(rec->head, "WARC-Type");
    source_take(&r->src, n);
    if (!whole || !read_length(sanudo_http_field(rec->head, "Content-Length"), &rec->len))
        return source_broken(&r->src) ? 0 : sanudo_reader_refuse(r, r->line, err, whole ? "no length in the record's header" : "the record's header has no end");
    rec->response = slice_is(type, "response");
    rec->page = slice_is(type, "resource");
    return 1;
}

/* The article of the record whose content stands at the front of the window; 1, 0 where it is no page, or a refusal. */
static int take_article(sanudo_reader *r, const record *rec, sanudo_article *a, sanudo_error *err)
{
    slice page, charset;
    const slice content = {source_data(&r->src), (uint32_t)rec->len}, url = sanudo_http_field(rec->head, "WARC-Target-URI");
    const slice id = without_brackets(sanudo_http_field(rec->head, "WARC-Record-ID"));
    const int rc = rec->response ? sanudo_http_page(r, content, &page, &charset, err) : sanudo_http_body(r, rec->head, content, &page, &charset, err);
    if (rc != 1) return rc;
    const slice address = without_brackets(url);
    sanudo_buf_clear(&r->text); /* headers are of any encoding */
    a->id = id.n && sanudo_charset_decode("", 0, id.p, id.n, &r->text) ? sanudo_reader_keep(r, r->text.data, r->text.len) : NULL;
    sanudo_buf_clear(&r->text);
    a->url = address.n && sanudo_charset_decode("", 0, address.p, address.n, &r->text) ? sanudo_reader_keep(r, r->text.data, r->text.len) : NULL;
    return sanudo_html_article(r, page, charset, true, a, err);
}

/* One record: 1, 0 where it is none of ours or breaks off with its member, or a refusal. */
static int take_record(sanudo_reader *r, sanudo_article *a, sanudo_error *err)
{
    record rec = {.len = 0};
    const int rc = read_head(r, &rec, err);
    if (rc != 1) return rc;
    if (!rec.response && !rec.page) {
        skip(&r->src, rec.len);
        return 0;
    }
    if (rec.len > READER_MAX_LINE) {
        skip(&r->src, rec.len);
        return sanudo_reader_refuse(r, r->line, err, "the record is longer than the limit of %d bytes", READER_MAX_LINE);
    }
    const size_t have = sanudo_source_fill(&r->src, (size_t)rec.len + BEHIND);
    const bool damaged = r->src.damage && have < rec.len + BEHIND;
    if (have >= rec.len && !damaged) {
        r->pending = (size_t)rec.len;
        return take_article(r, &rec, a, err);
    }
    const char *next = memmem(source_data(&r->src), have, "\r\n\r\nWARC/1.", 11); /* a length that is too great */
    source_take(&r->src, next ? (size_t)(next - source_data(&r->src)) : have);
    return source_broken(&r->src) ? 0 : sanudo_reader_refuse(r, r->line, err, "the record is cut off");
}

/* Behind a member's damage: one refusal, unless nothing but damage came since the last; 0: go on. */
static int leave_damage(sanudo_reader *r, sanudo_error *err)
{
    const char *why = r->src.damage;
    const bool told = r->damaged; /* what looked like a member behind the damage was none */
    r->damaged = true;
    source_take(&r->src, source_left(&r->src));
    if (!sanudo_source_member(&r->src)) r->src.damage = NULL;
    if (told) return 0;
    r->line++;
    return sanudo_reader_refuse(r, r->line, err, "the packed bytes are damaged: %s", why);
}

int sanudo_read_warc(sanudo_reader *r, sanudo_article *a, sanudo_error *err)
{
    source *s = &r->src;
    for (;;) {
        bool odd = false;
        int rc = 0;
        source_take(s, r->pending);
        r->pending = 0;
        const bool found = find_record(s, &odd);
        if (odd && !s->damage) return sanudo_reader_refuse(r, r->line, err, "no WARC record where one should begin");
        if (found) {
            r->line++;
            r->damaged = false;
            rc = take_record(r, a, err);
        } else if (s->damage) {
            rc = leave_damage(r, err);
        } else if (!sanudo_source_member(s)) {
            return 0;
        }
        if (rc) return rc;
    }
}
