/* A server's life: it listens, has its threads, and stops in an order that leaves nobody waiting. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "base/fnv.h"
#include "serve/serve.h"

enum { MIN_TOKEN = 16, HEADER_ROOM = 32 * 1024, BACKLOG = 256 };

typedef union address {
    struct sockaddr any;
    struct sockaddr_in four;
    struct sockaddr_in6 six;
} address;

/* The address to listen on, and whether only this machine reaches it. */
static sanudo_rc read_address(const sanudo_serving *how, address *a, bool *own, sanudo_error *err)
{
    const char *bind_to = how->bind ? how->bind : "127.0.0.1";
    *a = (address){0};
    *own = false;
    if (how->port > 65535) return sanudo_fail(err, SANUDO_EUSAGE, 0, "port %u: ports are numbers up to 65535", how->port);
    if (strcmp(bind_to, "localhost") == 0) bind_to = "127.0.0.1";
    if (inet_pton(AF_INET, bind_to, &a->four.sin_addr) == 1) {
        a->four.sin_family = AF_INET;
        a->four.sin_port = htons((uint16_t)how->port);
        *own = ntohl(a->four.sin_addr.s_addr) >> 24 == 127;
    } else if (inet_pton(AF_INET6, bind_to, &a->six.sin6_addr) == 1) {
        a->six.sin6_family = AF_INET6;
        a->six.sin6_port = htons((uint16_t)how->port);
        *own = IN6_IS_ADDR_LOOPBACK(&a->six.sin6_addr);
    } else {
        return sanudo_fail(err, SANUDO_EUSAGE, 0, "'%.60s' is no address to listen on: a number like 127.0.0.1 or ::1", bind_to);
    }
    return SANUDO_OK;
}

static sanudo_rc read_token(struct sanudo_server *s, const sanudo_serving *how, bool own, sanudo_error *err)
{
    const char *t = how->token;
    if (!t && !own) return sanudo_fail(err, SANUDO_EUSAGE, 0, "others than this machine reach %.60s: that demands a token", how->bind);
    if (!t) return SANUDO_OK;
    for (const char *p = t; *p; p++)
        if (*p <= ' ' || *p > '~') return sanudo_fail(err, SANUDO_EUSAGE, 0, "a token is one word of ASCII");
    if (strlen(t) < MIN_TOKEN) return sanudo_fail(err, SANUDO_EUSAGE, 0, "a token has at least %d characters", MIN_TOKEN);
    sanudo_guard_digest(s->token, t, strlen(t));
    s->guarded = true;
    s->any_host = !own;
    return SANUDO_OK;
}

static sanudo_rc listen_on(address *a, int *out, sanudo_error *err)
{
    const socklen_t n = a->any.sa_family == AF_INET ? sizeof a->four : sizeof a->six;
    const int fd = socket(a->any.sa_family, SOCK_STREAM, 0), yes = 1;
    socklen_t got = sizeof *a;
    if (fd >= 0 && setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) == 0 && bind(fd, &a->any, n) == 0 && listen(fd, BACKLOG) == 0 &&
        getsockname(fd, &a->any, &got) == 0) {
        *out = fd;
        return SANUDO_OK;
    }
    const int why = errno;
    if (fd >= 0) close(fd);
    return sanudo_fail(err, SANUDO_EIO, 0, "cannot listen there: %s", strerror(why));
}

static void name(struct sanudo_server *s, const address *a)
{
    char host[INET6_ADDRSTRLEN] = "";
    const bool four = a->any.sa_family == AF_INET;
    inet_ntop(a->any.sa_family, four ? (const void *)&a->four.sin_addr : (const void *)&a->six.sin6_addr, host, sizeof host);
    snprintf(s->address, sizeof s->address, four ? "http://%s:%u" : "http://[%s]:%u", host, ntohs(four ? a->four.sin_port : a->six.sin6_port));
}

/* By poll, not epoll, with which libmicrohttpd 0.9.75 overlooks a client that ends its side together with its request. */
static sanudo_rc start(struct sanudo_server *s, int fd, sanudo_error *err)
{
    s->daemon = MHD_start_daemon(MHD_USE_POLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ITC, 0, NULL, NULL, sanudo_serve_handle, s,
                                 MHD_OPTION_LISTEN_SOCKET, fd, MHD_OPTION_CONNECTION_LIMIT, (unsigned)MAX_CONNECTIONS,
                                 MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)IDLE_SECONDS, MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)HEADER_ROOM,
                                 MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_URI_LOG_CALLBACK, sanudo_serve_begin, s, MHD_OPTION_NOTIFY_COMPLETED,
                                 sanudo_serve_end, s, MHD_OPTION_NOTIFY_CONNECTION, sanudo_line_change, s, MHD_OPTION_END);
    if (s->daemon) return sanudo_line_sweep(s, err);
    close(fd);
    return sanudo_fail(err, SANUDO_ENOMEM, 0, "the server cannot start: no memory, threads or sockets");
}

/* A number for who answers: another version has other columns, another coder finds other reasons. */
static uint64_t maker_of(const sanudo_coder *coder)
{
    const char *const program = sanudo_version(), *const versions = coder ? sanudo_coder_versions(coder) : "";
    return fnv_part(fnv_part(FNV_START, program, strlen(program)), versions, strlen(versions));
}

sanudo_rc sanudo_server_new(sanudo_server **out, const sanudo_serving *how, sanudo_error *err)
{
    address a;
    bool own;
    int fd = -1;
    pthread_condattr_t monotonic;
    *out = NULL;
    struct sanudo_server *s = calloc(1, sizeof *s);
    if (!s) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a server");
    s->coder = how->coder;
    s->maker = maker_of(how->coder);
    s->files = how->files;
    s->n_files = how->files ? how->n_files : 0;
    pthread_mutex_init(&s->lock, NULL);
    pthread_cond_init(&s->come, NULL);
    pthread_mutex_init(&s->stream.lock, NULL);
    pthread_mutex_init(&s->cache.lock, NULL);
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&s->stream.want, &monotonic);
    pthread_condattr_destroy(&monotonic);
    sanudo_rc rc = read_address(how, &a, &own, err);
    if (rc == SANUDO_OK) rc = read_token(s, how, own, err);
    if (rc == SANUDO_OK) rc = sanudo_work_start(s, how->store, err);
    if (rc == SANUDO_OK) rc = sanudo_stream_start(s, how->store, err);
    if (rc == SANUDO_OK) rc = listen_on(&a, &fd, err);
    if (rc == SANUDO_OK) name(s, &a);
    if (rc == SANUDO_OK) rc = start(s, fd, err);
    if (rc == SANUDO_OK) *out = s;
    else sanudo_server_free(s);
    return rc;
}

const char *sanudo_server_address(const sanudo_server *server) { return server->address; }

/* Give those whose answers are ready a moment to fetch them. */
static void let_out(struct sanudo_server *s)
{
    enum { TRIES = 100 };
    for (int i = 0, n = 1; i < TRIES && n; i++) {
        pthread_mutex_lock(&s->lock);
        n = s->n_requests;
        pthread_mutex_unlock(&s->lock);
        if (n) nanosleep(&(struct timespec){.tv_nsec = 10 * 1000 * 1000}, NULL);
    }
}

void sanudo_server_free(sanudo_server *s)
{
    if (!s) return;
    const int fd = s->daemon ? MHD_quiesce_daemon(s->daemon) : -1; /* nobody new comes in */
    atomic_store(&s->stop, true);                                  /* questions are broken off */
    sanudo_stream_end(s);
    sanudo_work_end(s);                                            /* nobody is suspended any more, as libmicrohttpd demands */
    if (s->daemon) let_out(s);
    if (s->daemon) MHD_stop_daemon(s->daemon);
    if (s->sweeps) pthread_join(s->sweeper, NULL);
    if (fd >= 0) close(fd);
    pthread_cond_destroy(&s->stream.want);
    pthread_mutex_destroy(&s->stream.lock);
    pthread_mutex_destroy(&s->cache.lock);
    sanudo_cache_drop(&s->cache);
    pthread_cond_destroy(&s->come);
    pthread_mutex_destroy(&s->lock);
    free(s);
}
