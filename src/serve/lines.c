/*
** Who is connected, and for how long a request has been coming in.  libmicrohttpd leaves a client that is silent, but
** not one that sends a byte now and then, of which a few hundred would be all that it has room for.
*/
#include <sys/socket.h>
#include <time.h>

#include "serve/serve.h"

/* The line of a connection, which libmicrohttpd keeps for us. */
static line *line_of(struct MHD_Connection *c)
{
    const union MHD_ConnectionInfo *i = MHD_get_connection_info(c, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return i ? i->socket_context : NULL;
}

static int socket_of(struct MHD_Connection *c)
{
    const union MHD_ConnectionInfo *i = MHD_get_connection_info(c, MHD_CONNECTION_INFO_CONNECTION_FD);
    return i ? i->connect_fd : -1;
}

void sanudo_line_change(void *server, struct MHD_Connection *c, void **context, enum MHD_ConnectionNotificationCode how)
{
    struct sanudo_server *s = server;
    pthread_mutex_lock(&s->lock);
    line *l = *context;
    if (how == MHD_CONNECTION_NOTIFY_STARTED) {
        s->n_open++;
        for (int i = 0; i < MAX_CONNECTIONS && !l; i++)
            if (!s->line[i].open) l = &s->line[i];
        if (l) *l = (line){.socket = socket_of(c), .until = sanudo_store_clock() + REQUEST_MS, .open = true};
        *context = l;
    } else {
        s->n_open--;
        if (l) l->open = false;
    }
    pthread_mutex_unlock(&s->lock);
}

void sanudo_line_patience(struct sanudo_server *s, struct MHD_Connection *c, int ms)
{
    line *l = line_of(c);
    if (!l) return;
    pthread_mutex_lock(&s->lock);
    l->until = ms ? sanudo_store_clock() + ms : 0;
    pthread_mutex_unlock(&s->lock);
}

/* Every moment: shut those that take too long, which libmicrohttpd then notices and closes. */
static void *sweep(void *server)
{
    struct sanudo_server *s = server;
    while (!atomic_load(&s->stop)) {
        nanosleep(&(struct timespec){.tv_nsec = 100 * 1000 * 1000}, NULL);
        const int64_t now = sanudo_store_clock();
        pthread_mutex_lock(&s->lock);
        for (int i = 0; i < MAX_CONNECTIONS; i++) {
            line *l = &s->line[i];
            if (!l->open || !l->until || l->until > now) continue;
            shutdown(l->socket, SHUT_RDWR);
            l->until = 0;
        }
        pthread_mutex_unlock(&s->lock);
    }
    return NULL;
}

sanudo_rc sanudo_line_sweep(struct sanudo_server *s, sanudo_error *err)
{
    s->sweeps = pthread_create(&s->sweeper, NULL, sweep, s) == 0;
    return s->sweeps ? SANUDO_OK : sanudo_fail(err, SANUDO_ENOMEM, 0, "no thread to be had");
}
