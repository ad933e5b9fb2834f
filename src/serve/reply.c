/* What goes back: errors as JSON, the headers that every answer has, gzip. */
#include <stdarg.h>
#include <stdio.h>
#include <strings.h>
#include <zlib.h>

#include "record/json.h"
#include "serve/serve.h"

enum { WORTH_PACKING = 600 }; /* bytes */

void sanudo_reply_error(request *r, unsigned status, const char *fmt, ...)
{
    char msg[320];
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(msg, sizeof msg, fmt, ap);
    va_end(ap);
    reply *out = &r->out;
    sanudo_buf_clear(&out->body);
    sanudo_buf_clear(&out->link);
    out->status = status;
    out->type = "application/json";
    out->etag[0] = '\0';
    out->page = out->lasting = out->packed = false;
    json j = {.out = &out->body};
    sanudo_json_open(&j, '{');
    json_field_word(&j, "error", msg);
    sanudo_json_close(&j, '}');
    buf_char(&out->body, '\n');
}

void sanudo_reply_failure(request *r, worker *w, const sanudo_error *err)
{
    if (w->patience.broken) sanudo_reply_error(r, 503, "the question took longer than %d seconds; ask for less", ANSWER_MS / 1000);
    else if (err->rc == SANUDO_EUSAGE || err->rc == SANUDO_EINPUT) sanudo_reply_error(r, 400, "%s", err->msg);
    else if (err->rc == SANUDO_ENOMEM) sanudo_reply_error(r, 503, "no memory for the answer; ask for less");
    else sanudo_reply_error(r, 503, "the store cannot be read now"); /* its message has a path of this machine's */
}

/* The next item of a header's list, its name without what follows ';' and whether its weight is 0; false at the end. */
static bool next_item(const char **at, slice *name, bool *refused)
{
    const char *p = *at;
    p += strspn(p, " \t,");
    if (!*p) return false;
    const size_t n = strcspn(p, ","), n_name = strcspn(p, ";, \t");
    *name = (slice){p, (uint32_t)n_name};
    const char *weight = memchr(p, ';', n);
    while (weight && (*weight == ';' || *weight == ' ' || *weight == '\t')) weight++;
    *refused = weight && strncasecmp(weight, "q=0", 3) == 0 && strspn(weight + 3, ".0") == strcspn(weight + 3, ", \t");
    *at = p + n;
    return true;
}

bool sanudo_list_has(const char *list, const char *word)
{
    slice name;
    bool refused;
    for (const char *at = list; at && next_item(&at, &name, &refused);)
        if (name.n == strlen(word) && strncasecmp(name.p, word, name.n) == 0) return !refused;
    return false;
}

bool sanudo_reply_known(request *r, uint64_t key)
{
    const bool packed = sanudo_list_has(r->accepts_packed, "gzip");
    snprintf(r->out.etag, sizeof r->out.etag, "\"%016llx%s\"", (unsigned long long)(key ^ r->server->maker), packed ? "z" : "");
    if (!r->known || !strstr(r->known, r->out.etag)) return false;
    r->out.status = 304;
    return true;
}

void sanudo_reply_pack(request *r)
{
    reply *out = &r->out;
    if (out->status != 200 || out->packed || out->body.len < WORTH_PACKING || !sanudo_list_has(r->accepts_packed, "gzip")) return;
    enum { FASTEST_WORTH = 3, GZIP = 15 + 16 };
    z_stream z = {0};
    if (deflateInit2(&z, FASTEST_WORTH, Z_DEFLATED, GZIP, 8, Z_DEFAULT_STRATEGY) != Z_OK) return; /* then it goes as it is */
    sanudo_buf to = {0};
    char room[16384];
    int rc = Z_OK;
    z.next_in = (unsigned char *)out->body.data;
    z.avail_in = (unsigned)out->body.len;
    while (rc == Z_OK && !to.failed) {
        z.next_out = (unsigned char *)room;
        z.avail_out = sizeof room;
        rc = deflate(&z, Z_FINISH);
        sanudo_buf_add(&to, room, sizeof room - z.avail_out);
    }
    deflateEnd(&z);
    if (rc != Z_STREAM_END || to.failed) {
        sanudo_buf_drop(&to);
        return;
    }
    sanudo_buf_drop(&out->body);
    out->body = to;
    out->packed = true;
}

static const char *cache_of(const reply *out)
{
    if (out->lasting) return "public, max-age=31536000, immutable";
    return out->etag[0] ? "private, no-cache" : "no-store";
}

static void put_headers(struct MHD_Response *m, const request *r)
{
    static const char *const ALWAYS[][2] = {
        {"X-Content-Type-Options", "nosniff"},
        {"X-Frame-Options", "DENY"},
        {"Referrer-Policy", "no-referrer"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Vary", "Accept, Accept-Encoding, Authorization"},
    };
    static const char OF_ANSWERS[] = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    static const char OF_PAGE[] = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                                  "worker-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    const reply *out = &r->out;
    MHD_add_response_header(m, "Content-Security-Policy", out->page ? OF_PAGE : OF_ANSWERS);
    for (size_t i = 0; i < sizeof ALWAYS / sizeof ALWAYS[0]; i++) MHD_add_response_header(m, ALWAYS[i][0], ALWAYS[i][1]);
    MHD_add_response_header(m, "Cache-Control", cache_of(out));
    if (out->type && out->status != 304) MHD_add_response_header(m, "Content-Type", out->type);
    if (out->etag[0]) MHD_add_response_header(m, "ETag", out->etag);
    if (out->packed) MHD_add_response_header(m, "Content-Encoding", "gzip");
    if (out->link.len) MHD_add_response_header(m, "Link", out->link.data);
    if (out->close) MHD_add_response_header(m, "Connection", "close");
    if (out->status == 401) MHD_add_response_header(m, "WWW-Authenticate", "Bearer realm=\"sanudo\"");
    if (out->status == 405) MHD_add_response_header(m, "Allow", r->route && r->route->post ? "POST" : "GET, HEAD");
    if (out->status == 429 || out->status == 503) MHD_add_response_header(m, "Retry-After", "1");
}

/* Count an answer among those that are on their way; false where that is too much, unless it is a small one. */
static bool begin_sending(request *r)
{
    struct sanudo_server *s = r->server;
    const size_t n = r->out.body.len;
    pthread_mutex_lock(&s->lock);
    const bool fits = n < WORTH_PACKING || s->n_sending + n <= MAX_SENDING;
    if (fits) {
        r->n_sending = n;
        s->n_sending += n;
    }
    pthread_mutex_unlock(&s->lock);
    return fits;
}

enum MHD_Result sanudo_reply_send(request *r)
{
    static char NOTHING[1];
    reply *out = &r->out;
    if (out->body.failed || out->link.failed) sanudo_reply_error(r, 503, "no memory for the answer; ask for less");
    if (!begin_sending(r)) sanudo_reply_error(r, 503, "too many wait for their answers; ask again in a moment");
    const bool has = out->body.data && out->status != 304;
    const size_t n = has ? out->body.len : 0;
    const bool streams = out->listener != NULL;
    struct MHD_Response *m = streams ? sanudo_stream_response(r) : MHD_create_response_from_buffer(n, has ? out->body.data : NOTHING, has ? MHD_RESPMEM_MUST_FREE : MHD_RESPMEM_PERSISTENT);
    if (!m) return MHD_NO;
    if (has) out->body = (sanudo_buf){0}; /* its bytes are the response's now */
    put_headers(m, r);
    const enum MHD_Result queued = MHD_queue_response(r->connection, out->status, m);
    MHD_destroy_response(m);
    sanudo_line_patience(r->server, r->connection, REPLY_MS);
    pthread_mutex_lock(&r->server->lock);
    r->server->tally.bytes += n;
    r->server->tally.packed += out->packed;
    pthread_mutex_unlock(&r->server->lock);
    return queued;
}
