/*
** Answers that were given, to be given again: a page that many look at asks the same of the same store.  An ETag names the
** store's state, so that nothing has to be thrown away when an ingest commits; it is only not found any more.
*/
#include "serve/cache.h"

#include "base/fnv.h"
#include "serve/serve.h"

static kept *slot_of(cache *c, const char *etag)
{
    const uint64_t h = fnv_part(FNV_START, etag, strlen(etag));
    return &c->slot[(h ^ h >> 32) % CACHE_SLOTS];
}

static size_t size_of(const kept *k) { return k->asked.len + k->body.len + k->link.len; }

static void empty(cache *c, kept *k)
{
    c->bytes -= size_of(k);
    sanudo_buf_drop(&k->asked);
    sanudo_buf_drop(&k->body);
    sanudo_buf_drop(&k->link);
    *k = (kept){0};
}

static void copy(sanudo_buf *to, const sanudo_buf *from)
{
    if (from->len) sanudo_buf_add(to, from->data, from->len);
}

bool sanudo_cache_get(cache *c, request *r)
{
    reply *out = &r->out;
    pthread_mutex_lock(&c->lock);
    const kept *k = slot_of(c, out->etag);
    const bool has = k->asked.len == r->n_uri && strcmp(k->etag, out->etag) == 0 && memcmp(k->asked.data, r->uri, r->n_uri) == 0;
    if (has) {
        copy(&out->body, &k->body);
        copy(&out->link, &k->link);
        out->type = k->type;
        out->packed = k->packed;
        out->known_before = true;
        out->status = 200;
        c->hits++;
    }
    pthread_mutex_unlock(&c->lock);
    return has;
}

void sanudo_cache_put(cache *c, const request *r)
{
    const reply *out = &r->out;
    const size_t n = r->n_uri + out->body.len + out->link.len;
    if (out->status != 200 || out->known_before || !out->etag[0] || out->body.failed || out->link.failed || n > CACHE_LARGEST) return;
    pthread_mutex_lock(&c->lock);
    kept *k = slot_of(c, out->etag);
    empty(c, k);
    while (c->bytes + n > CACHE_BYTES) empty(c, &c->slot[c->hand++ % CACHE_SLOTS]);
    *k = (kept){.type = out->type, .packed = out->packed};
    memcpy(k->etag, out->etag, sizeof k->etag);
    sanudo_buf_add(&k->asked, r->uri, r->n_uri);
    copy(&k->body, &out->body);
    copy(&k->link, &out->link);
    c->bytes += size_of(k);
    if (k->asked.failed || k->body.failed || k->link.failed) empty(c, k);
    pthread_mutex_unlock(&c->lock);
}

void sanudo_cache_drop(cache *c)
{
    for (uint32_t i = 0; i < CACHE_SLOTS; i++) empty(c, &c->slot[i]);
}
