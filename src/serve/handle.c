/*
** libmicrohttpd's side: a request comes in, is judged, waits for a worker and is answered.
**
** It calls sanudo_serve_handle first with the headers alone.  A reply that is given then closes the connection, which is
** what a request that is not to be trusted gets, or one whose body we do not want; all others are answered on a later
** call, and their connections go on.
*/
#include <stdlib.h>

#include "serve/serve.h"

void *sanudo_serve_begin(void *server, const char *uri, struct MHD_Connection *c)
{
    struct sanudo_server *s = server;
    request *r = calloc(1, sizeof *r);
    if (!r) return NULL;
    const size_t n = strlen(uri);
    *r = (request){.server = s, .connection = c, .body.limit = (size_t)MAX_BODY * 2, .out.body.limit = MAX_ANSWER, .begun = sanudo_store_clock(),
                   .uri_at = (uintptr_t)uri, .n_uri = n};
    r->uri = n < MAX_URI ? malloc(n + 1) : NULL;
    if (r->uri) {
        memcpy(r->uri, uri, n + 1);
        const size_t n_path = strcspn(uri, "?");
        r->path = (slice){r->uri, (uint32_t)n_path};
        if (n_path < n) r->query = (slice){r->uri + n_path + 1, (uint32_t)(n - n_path - 1)};
        slice rest;
        r->route = sanudo_route_find(s, r->path, &rest);
        if (rest.n) r->path = rest;
    }
    pthread_mutex_lock(&s->lock);
    s->n_requests++;
    pthread_mutex_unlock(&s->lock);
    return r;
}

void sanudo_serve_end(void *server, struct MHD_Connection *c, void **context, enum MHD_RequestTerminationCode how)
{
    struct sanudo_server *s = server;
    request *r = *context;
    (void)c, (void)how;
    *context = NULL;
    if (!r) return;
    sanudo_line_patience(s, r->connection, REQUEST_MS);
    pthread_mutex_lock(&s->lock);
    s->n_requests--;
    s->n_sending -= r->n_sending;
    if (r->out.status && r->route) {
        const size_t i = sanudo_route_number(r->route);
        s->tally.requests[i][r->out.status / 100 - 1]++;
        s->tally.ms[i] += (uint64_t)(sanudo_store_clock() - r->begun);
    } else {
        s->tally.refused++;
    }
    if (r->out.status == 429 || r->out.status == 503) s->tally.busy++;
    pthread_mutex_unlock(&s->lock);
    sanudo_buf_drop(&r->body);
    sanudo_buf_drop(&r->out.body);
    sanudo_buf_drop(&r->out.link);
    free(r->uri);
    free(r);
}

static const char *header(const request *r, const char *name) { return MHD_lookup_connection_value(r->connection, MHD_HEADER_KIND, name); }

static bool is_method(const route *way, const char *method)
{
    if (way->post) return strcmp(method, "POST") == 0;
    return strcmp(method, "GET") == 0 || strcmp(method, "HEAD") == 0;
}

/* Whether a request that is well-formed is for us, from whom it may be, and asks what can be asked; else the reply is set. */
static void judge(request *r, const char *method, uint64_t body)
{
    const struct sanudo_server *s = r->server;
    const route *way = r->route;
    if (!r->uri) sanudo_reply_error(r, 414, "the URL is longer than %d bytes", MAX_URI);
    else if (!sanudo_guard_host(s, r->connection)) sanudo_reply_error(r, 421, "Host or Origin name another server than this one");
    else if (!(way && way->open) && !sanudo_guard_token(s, r->connection)) sanudo_reply_error(r, 401, "this server wants a token: Authorization: Bearer ...");
    else if (!way) sanudo_reply_error(r, 404, "nothing is here; /api/openapi.json tells what is where");
    else if (!is_method(way, method)) sanudo_reply_error(r, 405, "%s only", way->post ? "POST" : "GET and HEAD");
    else if (way->post && !s->coder) sanudo_reply_error(r, 403, "this server answers questions only");
    else if (way->post && !header(r, "Content-Length")) sanudo_reply_error(r, 411, "say Content-Length");
    else if (body > (way->post ? MAX_BODY : 0)) sanudo_reply_error(r, 413, "a body of %llu bytes; at most %d", (unsigned long long)body, way->post ? MAX_BODY : 0);
}

/* One more text may be coded, or the reply says that too many are. */
static void admit(request *r)
{
    struct sanudo_server *s = r->server;
    pthread_mutex_lock(&s->lock);
    r->coding = s->n_coding < MAX_CODING;
    if (r->coding) s->n_coding++;
    pthread_mutex_unlock(&s->lock);
    if (!r->coding) sanudo_reply_error(r, 429, "%d texts are being coded; ask again in a moment", MAX_CODING);
}

/* The first call: headers alone. */
static enum MHD_Result meet(request *r, const char *method, const char *version)
{
    uint64_t body;
    const char *fault = sanudo_guard_framing(r, method, version, &body);
    r->state = READING;
    r->type = header(r, "Content-Type");
    r->accept = header(r, "Accept");
    r->accepts_packed = header(r, "Accept-Encoding");
    r->known = header(r, "If-None-Match");
    if (fault) {
        r->route = NULL;
        r->out.close = true;
        sanudo_reply_error(r, 400, "%s", fault);
        return sanudo_reply_send(r);
    }
    judge(r, method, body);
    if (!r->out.status || (!body && r->out.status != 411)) return MHD_YES;
    r->out.close = true; /* a body that nobody reads would be the next request's beginning */
    return sanudo_reply_send(r);
}

/* A part of the body. */
static void take(request *r, const char *bytes, size_t n)
{
    if (r->out.status) return;
    sanudo_buf_add(&r->body, bytes, n);
    if (r->body.len > MAX_BODY) sanudo_reply_error(r, 413, "a body of more than %d bytes", MAX_BODY);
    else if (r->body.failed) sanudo_reply_error(r, 503, "no memory for a body");
}

/* All is there: answer at once, or have a worker do it. */
static enum MHD_Result answer(request *r)
{
    r->state = ANSWERED;
    if (!r->out.status && r->route->now) {
        r->route->now(r);
        sanudo_reply_pack(r);
    }
    if (!r->out.status && r->route->post) admit(r);
    if (r->out.status) return sanudo_reply_send(r);
    sanudo_line_patience(r->server, r->connection, 0);
    if (sanudo_work_add(r)) return MHD_YES;
    sanudo_work_coded(r);
    sanudo_reply_error(r, 503, "too many requests wait; ask again in a moment");
    return sanudo_reply_send(r);
}

enum MHD_Result sanudo_serve_handle(void *server, struct MHD_Connection *c, const char *url, const char *method, const char *version,
                                    const char *upload, size_t *n, void **context)
{
    request *r = *context;
    (void)server, (void)c, (void)url; /* the URL is read as the client wrote it, not as libmicrohttpd decoded it */
    if (!r) return MHD_NO;
    switch (r->state) {
    case FRESH: return meet(r, method, version);
    case READING:
        if (!*n) return answer(r);
        take(r, upload, *n);
        *n = 0;
        return MHD_YES;
    default: return sanudo_reply_send(r); /* a worker has been */
    }
}
