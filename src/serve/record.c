/*
** The whole record of one article: what the store has of it, with its text where that is kept, and with its reasons where
** the server's coder can find them again (store/whole.c).
*/
#include "serve/serve.h"
#include "store/record.h"

static sanudo_rc answer(worker *w, request *r, asking_url *a, sanudo_error *err)
{
    r->out.type = "application/json";
    if (sanudo_reply_known(r, sanudo_url_key(a, w->known.state)) || sanudo_cache_get(&w->server->cache, r)) return SANUDO_OK;
    stored_record stored = {0};
    const int n = sanudo_store_record(w->store, &a->q, &stored, err);
    const sanudo_rc rc = n == 1 ? sanudo_stored_write(&stored, w->server->coder, &r->out.body, err) : n < 0 ? (sanudo_rc)n : SANUDO_OK;
    sanudo_stored_drop(&stored);
    if (rc != SANUDO_OK) return rc;
    r->out.status = 200;
    if (n == 0) sanudo_reply_error(r, 404, "no such article in the store");
    if (n == 2) sanudo_reply_error(r, 409, "several articles have this id; say which one: ?publisher= or ?coding=");
    return SANUDO_OK;
}

void sanudo_serve_record(worker *w, request *r)
{
    asking_url a;
    sanudo_error err;
    char *id = r->uri + (r->path.p - r->uri); /* in our own copy of the URL, where what follows it is the query's '?' or the end */
    size_t n = r->path.n;
    if (sanudo_url_read(&a, r->query, &err) != SANUDO_OK) {
        sanudo_reply_failure(r, w, &err);
        return;
    }
    if (!sanudo_url_decode(id, &n, false)) {
        sanudo_reply_error(r, 400, "the article's id is not percent-encoded UTF-8");
    } else if (a.form == FORM_CSV || a.q.by || a.q.newest || a.q.most || a.offset) {
        sanudo_reply_error(r, 400, "a record is JSON, and one");
    } else {
        id[n] = '\0';
        a.q.what = r->route->what;
        a.condition[a.q.n_conditions++] = (sanudo_condition){.name = "(article)", .value = id};
        sanudo_serve_moment(w, r, &a, answer);
    }
    sanudo_url_drop(&a);
}
