/* Rows of the store, a page at a time. */
#include "serve/serve.h"

static const char JSON[] = "application/json", CSV[] = "text/csv; charset=utf-8";

static bool wants_csv(const request *r, const asking_url *a)
{
    if (a->form != FORM_ANY) return a->form == FORM_CSV;
    return sanudo_list_has(r->accept, "text/csv") && !sanudo_list_has(r->accept, JSON);
}

/* The URL of the next page: this one with another cursor. */
static void put_next(request *r, const char *cursor)
{
    sanudo_buf *b = &r->out.link;
    buf_str(b, "<");
    buf_slice(b, r->path);
    char sign = '?';
    for (const char *p = r->query.n ? r->query.p : "", *end = p + r->query.n; p < end;) {
        const char *and = memchr(p, '&', (size_t)(end - p));
        const slice part = {p, (uint32_t)((and ? and : end) - p)};
        if (part.n && !(part.n >= 7 && memcmp(part.p, "cursor=", 7) == 0)) {
            buf_char(b, sign);
            for (uint32_t i = 0; i < part.n; i++) /* what would end the URL in a header; a client has no business to send it */
                if (!strchr("<>\"\\ ", part.p[i]) && (unsigned char)part.p[i] > 0x20) buf_char(b, part.p[i]);
            sign = '&';
        }
        p = and ? and + 1 : end;
    }
    sanudo_buf_printf(b, "%ccursor=%s>; rel=\"next\"", sign, cursor);
    buf_char(b, '\0');
}

/* The rows behind the first `a->offset`, at most `a->q.limit`; *more: there are others behind them. */
static sanudo_rc put_rows(request *r, sanudo_answer *rows, const asking_url *a, uint64_t limit, bool *more, sanudo_error *err)
{
    const bool csv = r->out.type == CSV;
    sanudo_buf *b = &r->out.body;
    uint64_t n = 0;
    int got = 1;
    sanudo_rc rc = csv ? sanudo_answer_write(rows, "csv", b, err) : SANUDO_OK;
    for (; rc == SANUDO_OK && n < a->offset && got == 1; n++) got = sanudo_answer_next(rows, err);
    for (n = 0; rc == SANUDO_OK && n < limit && got == 1 && (got = sanudo_answer_next(rows, err)) == 1; n++) {
        if (!csv) buf_str(b, n ? "," : "");
        rc = sanudo_answer_write(rows, csv ? "csv" : "jsonl", b, err);
        if (!csv && b->len) b->len--; /* the line's end */
    }
    *more = rc == SANUDO_OK && got == 1 && (got = sanudo_answer_next(rows, err)) == 1;
    return got < 0 ? (sanudo_rc)got : rc;
}

static sanudo_rc put_page(worker *w, request *r, asking_url *a, uint64_t key, sanudo_error *err)
{
    sanudo_answer *rows;
    bool more;
    char cursor[ASK_CURSOR];
    const uint64_t limit = a->q.limit;
    a->q.limit = a->offset + limit + 1;
    sanudo_rc rc = sanudo_store_ask(&rows, w->store, &a->q, err);
    if (rc != SANUDO_OK) return rc;
    sanudo_buf *b = &r->out.body;
    if (r->out.type == JSON) buf_str(b, "{\"rows\":[");
    rc = put_rows(r, rows, a, limit, &more, err);
    sanudo_answer_free(rows);
    if (rc != SANUDO_OK) return rc;
    sanudo_url_cursor(cursor, a->offset + limit, key);
    if (more) put_next(r, cursor);
    if (r->out.type == JSON) sanudo_buf_printf(b, more ? "],\"next\":\"%s\"}\n" : "],\"next\":null}\n", cursor);
    r->out.status = 200;
    return SANUDO_OK;
}

/* What else the answer depends on. */
static uint64_t key_of_page(const request *r, const asking_url *a, uint64_t key)
{
    const uint64_t parts[] = {a->q.limit, a->offset, r->out.type == CSV};
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) key = (key ^ parts[i]) * 0x9e3779b97f4a7c15u, key ^= key >> 29;
    return key;
}

static sanudo_rc answer(worker *w, request *r, asking_url *a, sanudo_error *err)
{
    const uint64_t key = sanudo_url_key(a, w->known.state);
    if (a->state && a->state != key) {
        sanudo_reply_error(r, 410, "the cursor is of another question, or the store has changed since: begin again without it");
        return SANUDO_OK;
    }
    r->out.type = wants_csv(r, a) ? CSV : JSON;
    if (sanudo_reply_known(r, key_of_page(r, a, key)) || sanudo_cache_get(&w->server->cache, r)) return SANUDO_OK;
    return put_page(w, r, a, key, err);
}

void sanudo_serve_moment(worker *w, request *r, asking_url *a, sanudo_rc (*run)(worker *, request *, asking_url *, sanudo_error *))
{
    sanudo_error err = {.rc = SANUDO_OK};
    sanudo_rc rc = sanudo_store_moment(w->store, &err);
    if (rc == SANUDO_OK) rc = sanudo_store_state(w->store, &w->known, &err);
    for (size_t i = 0; rc == SANUDO_OK && i < a->q.n_conditions; i++) /* what SQLite itself would judge, in words about its own tables */
        if (strcmp(a->q.conditions[i].name, "text") == 0) rc = sanudo_store_words(w->store, a->q.conditions[i].value, &err);
    if (rc == SANUDO_OK) rc = run(w, r, a, &err);
    sanudo_store_moment_over(w->store);
    err.rc = rc;
    if (rc != SANUDO_OK) sanudo_reply_failure(r, w, &err);
}

void sanudo_serve_rows(worker *w, request *r)
{
    asking_url a;
    sanudo_error err;
    if (sanudo_url_read(&a, r->query, &err) != SANUDO_OK) {
        sanudo_reply_failure(r, w, &err);
        return;
    }
    a.q.what = r->route->what;
    sanudo_serve_moment(w, r, &a, answer);
    sanudo_url_drop(&a);
}
