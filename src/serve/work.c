/* The workers: each takes the request that has waited longest, answers it from its own connection to the store and wakes libmicrohttpd. */
#include "serve/serve.h"

static request *take(struct sanudo_server *s)
{
    pthread_mutex_lock(&s->lock);
    while (!s->first && !atomic_load(&s->stop)) pthread_cond_wait(&s->come, &s->lock);
    request *r = s->first;
    if (r) {
        s->first = r->next;
        s->n_waiting--;
    }
    pthread_mutex_unlock(&s->lock);
    return r;
}

static void answer(worker *w, request *r)
{
    const int64_t now = sanudo_store_clock();
    w->patience.until = r->begun + REQUEST_MS < now + ANSWER_MS ? r->begun + REQUEST_MS : now + ANSWER_MS;
    w->patience.broken = false;
    if (atomic_load(&w->server->stop)) sanudo_reply_error(r, 503, "the server stops");
    else r->route->run(w, r);
    sanudo_work_coded(r);
    sanudo_reply_pack(r);
    sanudo_cache_put(&w->server->cache, r);
    MHD_resume_connection(r->connection);
}

/* Until the server stops; what still waits then is told so. */
static void *work(void *of)
{
    worker *w = of;
    for (request *r; (r = take(w->server)) != NULL;) answer(w, r);
    return NULL;
}

void sanudo_work_coded(request *r)
{
    if (!r->coding) return;
    pthread_mutex_lock(&r->server->lock);
    r->server->n_coding--;
    pthread_mutex_unlock(&r->server->lock);
    r->coding = false;
}

bool sanudo_work_add(request *r)
{
    struct sanudo_server *s = r->server;
    pthread_mutex_lock(&s->lock);
    const bool room = s->n_waiting < MAX_WAITING && !atomic_load(&s->stop);
    if (room) {
        MHD_suspend_connection(r->connection); /* before a worker can see it, who resumes it */
        r->next = NULL;
        if (s->n_waiting++) s->last->next = r;
        else s->first = r;
        s->last = r;
        pthread_cond_signal(&s->come);
    }
    pthread_mutex_unlock(&s->lock);
    return room;
}

sanudo_rc sanudo_work_start(struct sanudo_server *s, const char *store, sanudo_error *err)
{
    for (int i = 0; i < N_WORKERS; i++) {
        worker *w = &s->worker[i];
        *w = (worker){.server = s, .patience.stop = &s->stop};
        const sanudo_rc rc = sanudo_store_open(&w->store, store, 0, err);
        if (rc != SANUDO_OK) return rc;
        (void)sanudo_store_exec(w->store, "PRAGMA cache_size = -32768", NULL); /* a store that is asked all day is worth 32 MB */
        sqlite3_limit(w->store->db, SQLITE_LIMIT_LENGTH, MAX_ANSWER); /* a larger cell would fit no answer */
        sanudo_store_watch(w->store, &w->patience);
        if (pthread_create(&w->thread, NULL, work, w) != 0) {
            sanudo_store_close(w->store);
            return sanudo_fail(err, SANUDO_ENOMEM, 0, "no thread to be had");
        }
        s->n_workers++;
    }
    return SANUDO_OK;
}

void sanudo_work_end(struct sanudo_server *s)
{
    pthread_mutex_lock(&s->lock);
    atomic_store(&s->stop, true);
    pthread_cond_broadcast(&s->come);
    pthread_mutex_unlock(&s->lock);
    for (int i = 0; i < s->n_workers; i++) {
        pthread_join(s->worker[i].thread, NULL);
        sanudo_store_close(s->worker[i].store);
    }
    s->n_workers = 0;
}
