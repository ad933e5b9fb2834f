/* What the server says of itself: what is where, that it is well, what it has done. */
#include "record/json.h"
#include "serve/serve.h"

extern const char sanudo_openapi[];
extern const size_t sanudo_openapi_size;

static void done(request *r, const char *type)
{
    r->out.status = 200;
    r->out.type = type;
}

void sanudo_serve_openapi(request *r)
{
    sanudo_buf_add(&r->out.body, sanudo_openapi, sanudo_openapi_size);
    done(r, "application/json");
}

void sanudo_serve_index(request *r)
{
    json j = {.out = &r->out.body};
    sanudo_json_open(&j, '{');
    json_field_word(&j, "name", "sanudo");
    json_field_word(&j, "version", sanudo_version());
    json_field_word(&j, "coder", r->server->coder ? sanudo_coder_versions(r->server->coder) : NULL);
    json_field_word(&j, "openapi", "/api/openapi.json");
    sanudo_json_close(&j, '}');
    buf_char(&r->out.body, '\n');
    done(r, "application/json");
}

void sanudo_serve_health(request *r)
{
    buf_str(&r->out.body, "{\"status\":\"ok\"}\n");
    done(r, "application/json");
}

static void put_metric(sanudo_buf *b, const char *name, const char *type, const char *help, uint64_t value)
{
    sanudo_buf_printf(b, "# HELP sanudo_%s %s\n# TYPE sanudo_%s %s\nsanudo_%s %llu\n", name, help, name, type, name, (unsigned long long)value);
}

static void put_routes(sanudo_buf *b, const tally *t)
{
    buf_str(b, "# HELP sanudo_requests_total Requests answered, by path and status.\n# TYPE sanudo_requests_total counter\n");
    for (size_t i = 0; i < N_ROUTES; i++)
        for (int k = 0; k < N_CLASSES; k++)
            if (t->requests[i][k])
                sanudo_buf_printf(b, "sanudo_requests_total{path=\"%s\",status=\"%dxx\"} %llu\n", sanudo_route_name(i), k + 1, (unsigned long long)t->requests[i][k]);
    buf_str(b, "# HELP sanudo_request_seconds_total Time from the first byte of requests to the end of their answers.\n"
               "# TYPE sanudo_request_seconds_total counter\n");
    for (size_t i = 0; i < N_ROUTES; i++)
        if (t->ms[i])
            sanudo_buf_printf(b, "sanudo_request_seconds_total{path=\"%s\"} %llu.%03llu\n", sanudo_route_name(i), (unsigned long long)(t->ms[i] / 1000),
                              (unsigned long long)(t->ms[i] % 1000));
}

void sanudo_serve_metrics(request *r)
{
    struct sanudo_server *s = r->server;
    sanudo_buf *b = &r->out.body;
    pthread_mutex_lock(&s->lock);
    const tally t = s->tally;
    const int open = s->n_open, waiting = s->n_waiting, coding = s->n_coding;
    pthread_mutex_unlock(&s->lock);
    pthread_mutex_lock(&s->stream.lock);
    const int streams = s->stream.n;
    pthread_mutex_unlock(&s->stream.lock);
    pthread_mutex_lock(&s->cache.lock);
    const uint64_t hits = s->cache.hits, bytes = s->cache.bytes;
    pthread_mutex_unlock(&s->cache.lock);
    put_routes(b, &t);
    put_metric(b, "requests_refused_total", "counter", "Requests of no path of ours, or malformed.", t.refused);
    put_metric(b, "requests_busy_total", "counter", "Requests answered by 429 or 503.", t.busy);
    put_metric(b, "response_bytes_total", "counter", "Bytes of bodies sent, as packed.", t.bytes);
    put_metric(b, "responses_packed_total", "counter", "Bodies sent packed by gzip.", t.packed);
    put_metric(b, "answers_again_total", "counter", "Answers given as they were given before.", hits);
    put_metric(b, "answers_kept_bytes", "gauge", "Bytes of answers that are kept to be given again.", bytes);
    put_metric(b, "texts_coded_total", "counter", "Texts that were posted and coded.", t.coded);
    put_metric(b, "text_bytes_coded_total", "counter", "Their bytes.", t.coded_bytes);
    put_metric(b, "connections", "gauge", "Open connections.", (uint64_t)open);
    put_metric(b, "streams", "gauge", "Clients of /api/stream.", (uint64_t)streams);
    put_metric(b, "requests_waiting", "gauge", "Requests that no worker has taken yet.", (uint64_t)waiting);
    put_metric(b, "texts_coding", "gauge", "Texts that are coded now, or wait for it.", (uint64_t)coding);
    done(r, "text/plain; version=0.0.4; charset=utf-8");
}
