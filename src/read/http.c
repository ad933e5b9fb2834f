/*
** HTTP responses as archives keep them.  Some keep the header of a body that they have already
** unpacked, so that its encodings are believed only where the body looks so.
*/
#define _GNU_SOURCE /* memmem, strcasestr */
#include "read/http.h"

#include <strings.h>

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

slice sanudo_http_field(slice head, const char *name)
{
    const size_t n = strlen(name);
    for (const char *p = head.p, *end = head.p + head.n; p < end;) {
        const char *nl = memchr(p, '\n', (size_t)(end - p)), *stop = nl ? nl : end;
        if ((size_t)(stop - p) > n && p[n] == ':' && strncasecmp(p, name, n) == 0) {
            for (p += n + 1; p < stop && is_blank(*p); p++) {}
            while (stop > p && is_blank(stop[-1])) stop--;
            return (slice){p, (uint32_t)(stop - p)};
        }
        p = stop + (nl != NULL);
    }
    return (slice){0};
}

/* True when `what` stands in a field's value, in any case. */
static bool has(slice value, const char *what)
{
    const size_t n = strlen(what);
    for (uint32_t i = 0; i + n <= value.n; i++)
        if (strncasecmp(value.p + i, what, n) == 0) return true;
    return false;
}

/* The size that a chunk's line tells and the line's length, or false. */
static bool chunk_line(slice body, size_t *size, size_t *len)
{
    size_t i = 0;
    *size = 0;
    for (; i < body.n && i < 8; i++) {
        const char c = body.p[i], low = (char)(c | 0x20);
        if (c >= '0' && c <= '9') *size = *size * 16 + (size_t)(c - '0');
        else if (low >= 'a' && low <= 'f') *size = *size * 16 + (size_t)(low - 'a') + 10;
        else break;
    }
    const char *nl = i ? memchr(body.p + i, '\n', body.n - i) : NULL;
    if (!nl || (body.p[i] != '\r' && body.p[i] != '\n' && body.p[i] != ';' && body.p[i] != ' ')) return false;
    *len = (size_t)(nl - body.p) + 1;
    return true;
}

/* Chunks joined into `out`, as far as they go; false when the body does not begin with one. */
static bool join_chunks(slice body, sanudo_buf *out)
{
    size_t size, len;
    bool some = false;
    while (body.n && chunk_line(body, &size, &len)) {
        some = true;
        body = (slice){body.p + len, body.n - (uint32_t)len};
        if (size > body.n) size = body.n;
        sanudo_buf_add(out, body.p, size);
        if (!size) break;
        body = (slice){body.p + size, body.n - (uint32_t)size};
        while (body.n && (*body.p == '\r' || *body.p == '\n')) body.p++, body.n--;
    }
    return some;
}

/* Unpack a body into `out`, as far as it goes; false when it is longer than the limit. */
static bool unpack_all(enum packing kind, slice body, sanudo_buf *out)
{
    uint8_t piece[32 << 10];
    const uint8_t *in = (const uint8_t *)body.p;
    size_t n_in = body.n, n = 1;
    unpack *u = sanudo_unpack_new(kind);
    if (!u) out->failed = true;
    while (u && out->len <= READER_MAX_LINE) {
        const enum unpacked step = sanudo_unpack(u, &in, &n_in, piece, sizeof piece, &n);
        sanudo_buf_add(out, piece, n);
        if (step != UNPACKED_MORE || (!n && !n_in) || out->failed) break;
    }
    sanudo_unpack_free(u);
    return out->len <= READER_MAX_LINE;
}

static bool looks_html(slice body)
{
    uint32_t i = 0;
    while (i < body.n && (is_blank(body.p[i]) || body.p[i] == '\n')) i++;
    return i < body.n && (body.p[i] == '<' || (body.n - i > 3 && memcmp(body.p + i, "\xEF\xBB\xBF<", 4) == 0));
}

static bool is_page_type(slice type, slice body) { return type.n ? has(type, "text/html") || has(type, "application/xhtml") : looks_html(body); }

static slice charset_of(slice type)
{
    static const char KEY[] = "charset=";
    for (uint32_t i = 0; i + sizeof KEY - 1 < type.n; i++) {
        if (strncasecmp(type.p + i, KEY, sizeof KEY - 1) != 0) continue;
        const char *p = type.p + i + sizeof KEY - 1, *end = type.p + type.n;
        while (p < end && (*p == '"' || *p == '\'')) p++;
        const char *from = p;
        while (p < end && !strchr("\"'; \t", *p)) p++;
        return (slice){from, (uint32_t)(p - from)};
    }
    return (slice){0};
}

int sanudo_http_body(sanudo_reader *r, slice head, slice body, slice *page, slice *charset, sanudo_error *err)
{
    const slice type = sanudo_http_field(head, "Content-Type"), packed = sanudo_http_field(head, "Content-Encoding");
    sanudo_buf *joined = &r->payload[0], *plain = &r->payload[1];
    sanudo_buf_clear(joined);
    sanudo_buf_clear(plain);
    if (has(sanudo_http_field(head, "Transfer-Encoding"), "chunked") && join_chunks(body, joined))
        body = (slice){joined->data ? joined->data : "", (uint32_t)joined->len};
    const enum packing kind = sanudo_packing_of((const uint8_t *)body.p, body.n);
    if (type.n && !is_page_type(type, body)) return 0;
    if (kind) {
        if (!unpack_all(kind, body, plain)) return sanudo_reader_refuse(r, r->line, err, "the page is longer than the limit of %d bytes", READER_MAX_LINE);
        body = (slice){plain->data ? plain->data : "", (uint32_t)plain->len};
    }
    if (joined->failed || plain->failed) return sanudo_fail(err, SANUDO_ENOMEM, r->line, "%s:%u: no memory for the page", r->name, r->line);
    if (!is_page_type(type, body)) return 0;
    if (packed.n && !looks_html(body) && (has(packed, "br") || has(packed, "deflate")))
        return sanudo_reader_refuse(r, r->line, err, "the page is packed with '%.*s', which is not read", (int)(packed.n < 20 ? packed.n : 20), packed.p);
    *charset = charset_of(type);
    *page = body;
    return 1;
}

int sanudo_http_page(sanudo_reader *r, slice response, slice *page, slice *charset, sanudo_error *err)
{
    const char *end = memmem(response.p, response.n, "\r\n\r\n", 4), *bare = memmem(response.p, response.n, "\n\n", 2);
    const bool crlf = end && (!bare || end < bare);
    if (!crlf) end = bare;
    if (!end || response.n < 12 || memcmp(response.p, "HTTP/", 5) != 0) return sanudo_reader_refuse(r, r->line, err, "no HTTP response in the record");
    const char *space = memchr(response.p, ' ', (size_t)(end - response.p));
    if (!space || end - space < 4 || memcmp(space + 1, "200", 3) != 0) return 0;
    const char *body = end + (crlf ? 4 : 2);
    const slice head = {response.p, (uint32_t)(end - response.p)};
    return sanudo_http_body(r, head, (slice){body, response.n - (uint32_t)(body - response.p)}, page, charset, err);
}
