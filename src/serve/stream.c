/*
** GET /api/stream: server-sent events of what an ingest commits.
**
** One thread looks whether another process has written, reads what is new once, and gives it to all who have read
** what they had.  A listener is the number of the last coding that it was given and a buffer of the next few, so that
** one who is slow, or comes back with Last-Event-ID, catches up from the store and costs no more than others; one who does not
** read at all is left by libmicrohttpd's own time.  Whoever has read all is suspended.
*/
#include <errno.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>

#include "serve/serve.h"

enum { BLOCK = 16384, MAX_BATCH = 4 << 20 };

struct listener {
    struct sanudo_server *server;
    struct MHD_Connection *connection;
    listener *next;
    int socket;
    int64_t coding;     /* the last that it was given */
    int64_t given;      /* when */
    sanudo_buf waiting; /* what it has to read, from `sent` on */
    size_t sent;
    bool asleep, over;
};

/* ---- libmicrohttpd's side ---- */

/* The next bytes for a listener; where there are none it sleeps. */
static ssize_t read_next(void *of, uint64_t at, char *room, size_t max)
{
    listener *l = of;
    stream *s = &l->server->stream;
    (void)at;
    pthread_mutex_lock(&s->lock);
    size_t n = l->waiting.len - l->sent;
    if (n > max) n = max;
    if (n) {
        memcpy(room, l->waiting.data + l->sent, n);
        l->sent += n;
    } else if (!s->over && !l->over) {
        sanudo_line_patience(l->server, l->connection, 0);
        l->asleep = true;
        MHD_suspend_connection(l->connection);
        if (l->coding < s->newest) {
            s->wanted = true;
            pthread_cond_signal(&s->want);
        }
    }
    const bool ends = !n && (s->over || l->over);
    pthread_mutex_unlock(&s->lock);
    return ends ? MHD_CONTENT_READER_END_OF_STREAM : (ssize_t)n;
}

static void forget(void *of)
{
    listener *l = of;
    stream *s = &l->server->stream;
    pthread_mutex_lock(&s->lock);
    for (listener **at = &s->first; *at; at = &(*at)->next)
        if (*at == l) {
            *at = l->next;
            s->n--;
            break;
        }
    pthread_mutex_unlock(&s->lock);
    sanudo_buf_drop(&l->waiting);
    free(l);
}

struct MHD_Response *sanudo_stream_response(request *r)
{
    struct MHD_Response *m = MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, BLOCK, read_next, r->out.listener, forget);
    if (!m) forget(r->out.listener);
    r->out.listener = NULL;
    return m;
}

/* Where a client says that it was, or below 0. */
static int64_t last_of(const request *r)
{
    const char *id = MHD_lookup_connection_value(r->connection, MHD_HEADER_KIND, "Last-Event-ID");
    int64_t n = 0;
    if (!id || !*id) return -1;
    for (; *id >= '0' && *id <= '9' && n < INT64_MAX / 16; id++) n = n * 10 + (*id - '0');
    return *id ? -1 : n;
}

static bool join(stream *s, listener *l, int64_t last)
{
    pthread_mutex_lock(&s->lock);
    const bool room = s->n < MAX_STREAMS && !s->over;
    if (room) {
        l->coding = last >= 0 && last < s->newest ? last : s->newest;
        sanudo_buf_printf(&l->waiting, "retry: 1000\nid: %lld\n\n", (long long)l->coding); /* whoever comes back misses nothing */
        l->next = s->first;
        s->first = l;
        s->n++;
    }
    pthread_mutex_unlock(&s->lock);
    return room;
}

void sanudo_serve_stream(request *r)
{
    const union MHD_ConnectionInfo *i = MHD_get_connection_info(r->connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    listener *l = r->query.n ? NULL : calloc(1, sizeof *l);
    if (r->query.n) sanudo_reply_error(r, 400, "the stream has no conditions");
    else if (!l || !i) sanudo_reply_error(r, 503, "no memory for one more who listens");
    else {
        *l = (listener){.server = r->server, .connection = r->connection, .socket = i->connect_fd, .given = sanudo_store_clock(), .waiting.limit = MAX_BATCH};
        if (join(&r->server->stream, l, last_of(r))) {
            r->out.status = 200;
            r->out.type = "text/event-stream";
            r->out.listener = l;
            return;
        }
        sanudo_reply_error(r, 503, "%d listen already; come back later", MAX_STREAMS);
    }
    if (l) sanudo_buf_drop(&l->waiting);
    free(l);
}

/* ---- the thread ---- */

static void wake(listener *l)
{
    if (!l->asleep) return;
    l->asleep = false;
    MHD_resume_connection(l->connection);
}

/* Something to read, for one who has nothing. */
static void give(listener *l, const char *bytes, size_t n)
{
    sanudo_buf_clear(&l->waiting);
    l->sent = 0;
    sanudo_buf_add(&l->waiting, bytes, n);
    if (l->waiting.failed) l->over = true;
    l->given = sanudo_store_clock();
    sanudo_line_patience(l->server, l->connection, REPLY_MS);
    wake(l);
}

/* A client that is suspended may go without our being told. */
static bool is_gone(const listener *l)
{
    char c;
    const ssize_t n = recv(l->socket, &c, 1, MSG_PEEK | MSG_DONTWAIT);
    return n == 0 || (n < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR);
}

static listener *find_behind(const stream *s)
{
    listener *l = s->first;
    while (l && !(l->asleep && l->coding < s->newest)) l = l->next;
    return l;
}

/* Bring up to date all who have read what they had.  The store is read while nobody waits for the lock. */
static sanudo_rc bring(stream *s)
{
    sanudo_rc rc = SANUDO_OK;
    sanudo_buf batch = {.limit = MAX_BATCH};
    pthread_mutex_lock(&s->lock);
    for (const listener *behind; rc == SANUDO_OK && !s->over && (behind = find_behind(s)) != NULL;) {
        const int64_t from = behind->coding;
        int64_t to = from;
        pthread_mutex_unlock(&s->lock);
        sanudo_buf_clear(&batch);
        rc = sanudo_news_read(&s->news, &to, &batch, NULL);
        pthread_mutex_lock(&s->lock);
        if (to == from) break; /* the file has become one that has less: look again later, not at once */
        for (listener *l = s->first; l && rc == SANUDO_OK; l = l->next) {
            if (!l->asleep || l->coding != from) continue;
            l->coding = to;
            if (batch.len) give(l, batch.data, batch.len);
        }
    }
    pthread_mutex_unlock(&s->lock);
    sanudo_buf_drop(&batch);
    return rc;
}

/* Signs of life, and an end for those who have gone. */
static void beat(stream *s)
{
    static const char BEAT[] = ":\n\n";
    const int64_t now = sanudo_store_clock();
    pthread_mutex_lock(&s->lock);
    for (listener *l = s->first; l; l = l->next) {
        if (!l->asleep) continue;
        if (is_gone(l)) {
            l->over = true;
            wake(l);
        } else if (now - l->given >= BEAT_MS) {
            give(l, BEAT, sizeof BEAT - 1);
        }
    }
    pthread_mutex_unlock(&s->lock);
}

/* Wait until somebody wants more or it is time to look; false: the server stops. */
static bool rest(stream *s, int64_t until)
{
    const struct timespec t = {.tv_sec = (time_t)(until / 1000), .tv_nsec = (long)(until % 1000) * 1000000};
    pthread_mutex_lock(&s->lock);
    if (!s->over && !s->wanted) pthread_cond_timedwait(&s->want, &s->lock, &t);
    s->wanted = false;
    const bool goes_on = !s->over;
    pthread_mutex_unlock(&s->lock);
    return goes_on;
}

/* A look that fails, because an ingest checkpoints or the disk is slow, is done again the next time. */
static void *watch(void *of)
{
    stream *s = of;
    for (int64_t next = 0; rest(s, next);) {
        const int64_t now = sanudo_store_clock();
        s->patience.until = now + ANSWER_MS;
        s->patience.broken = false;
        if (now >= next) {
            int64_t newest = s->newest;
            if (sanudo_news_look(&s->news, &newest, NULL) == SANUDO_OK) {
                pthread_mutex_lock(&s->lock);
                s->newest = newest;
                pthread_mutex_unlock(&s->lock);
            }
            beat(s);
            next = now + LOOK_MS;
        }
        (void)bring(s);
    }
    return NULL;
}

sanudo_rc sanudo_stream_start(struct sanudo_server *server, const char *path, sanudo_error *err)
{
    stream *s = &server->stream;
    s->patience = (patience){.stop = &server->stop, .until = sanudo_store_clock() + ANSWER_MS};
    sanudo_rc rc = sanudo_store_open(&s->store, path, 0, err);
    if (rc == SANUDO_OK) sanudo_store_watch(s->store, &s->patience);
    if (rc == SANUDO_OK) rc = sanudo_news_open(&s->news, s->store, err);
    if (rc == SANUDO_OK) rc = sanudo_news_look(&s->news, &s->newest, err);
    if (rc != SANUDO_OK) return rc;
    s->runs = pthread_create(&s->thread, NULL, watch, s) == 0;
    return s->runs ? SANUDO_OK : sanudo_fail(err, SANUDO_ENOMEM, 0, "no thread to be had");
}

void sanudo_stream_end(struct sanudo_server *server)
{
    stream *s = &server->stream;
    pthread_mutex_lock(&s->lock);
    s->over = true;
    for (listener *l = s->first; l; l = l->next) wake(l);
    pthread_cond_signal(&s->want);
    pthread_mutex_unlock(&s->lock);
    if (s->runs) pthread_join(s->thread, NULL);
    s->runs = false;
    sanudo_news_close(&s->news);
    sanudo_store_close(s->store);
    s->store = NULL;
}
