/* Which path leads where. */
#include "serve/page.h"
#include "serve/serve.h"

static const route ROUTES[] = {
    {.path = "/", .now = sanudo_serve_page, .open = true}, /* and the page's other files */
    {.path = "/api", .now = sanudo_serve_index},
    {.path = "/health", .now = sanudo_serve_health, .open = true},
    {.path = "/metrics", .now = sanudo_serve_metrics},
    {.path = "/api/openapi.json", .now = sanudo_serve_openapi},
    {.path = "/api/events", .what = "events", .run = sanudo_serve_rows},
    {.path = "/api/happenings", .what = "happenings", .run = sanudo_serve_rows},
    {.path = "/api/statements", .what = "statements", .run = sanudo_serve_rows},
    {.path = "/api/actors", .what = "actors", .run = sanudo_serve_rows},
    {.path = "/api/articles", .what = "articles", .run = sanudo_serve_rows},
    {.path = "/api/counts", .what = "counts", .run = sanudo_serve_rows},
    {.path = "/api/statement-counts", .what = "statement-counts", .run = sanudo_serve_rows},
    {.path = "/api/changes", .what = "changes", .run = sanudo_serve_rows},
    {.path = "/api/stream", .now = sanudo_serve_stream},
    {.path = "/api/articles/", .what = "articles", .run = sanudo_serve_record},
    {.path = "/api/code", .run = sanudo_serve_code, .post = true},
};
_Static_assert(sizeof ROUTES / sizeof ROUTES[0] == N_ROUTES, "the tally has a place for each route");

/* The segment behind a path that ends in '/'; nothing where there is none, or more than one. */
static slice behind(slice path, const char *base)
{
    const size_t n = strlen(base);
    if (path.n <= n || n < 2 || base[n - 1] != '/' || memcmp(path.p, base, n) != 0) return (slice){0};
    const slice rest = {path.p + n, path.n - (uint32_t)n};
    return memchr(rest.p, '/', rest.n) ? (slice){0} : rest;
}

const route *sanudo_route_find(const struct sanudo_server *s, slice path, slice *rest)
{
    *rest = (slice){0};
    for (size_t i = 0; i < N_ROUTES; i++) {
        if (slice_is(path, ROUTES[i].path) && ROUTES[i].run != sanudo_serve_record) return &ROUTES[i];
        *rest = behind(path, ROUTES[i].path);
        if (rest->n) return &ROUTES[i];
    }
    return sanudo_page_find(s->files, s->n_files, path) ? &ROUTES[0] : NULL;
}

size_t sanudo_route_number(const route *r) { return (size_t)(r - ROUTES); }

const char *sanudo_route_name(size_t i) { return ROUTES[i].path; }
