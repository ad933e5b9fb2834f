#ifndef SANUDO_SERVE_SERVE_H
#define SANUDO_SERVE_SERVE_H
#include <microhttpd.h>
#include <pthread.h>
#include <stdatomic.h>

#include "base/buf.h"
#include "serve/ask.h"
#include "serve/cache.h"
#include "serve/stream.h"
#include "store/watch.h"

enum {
    N_WORKERS = 4,            /* each with its own connection to the store */
    MAX_CODING = 2,           /* texts that are coded or wait for it: two workers are always left for questions */
    MAX_WAITING = 256,        /* requests that no worker has taken yet */
    MAX_BODY = 512 * 1024,    /* bytes that can be posted */
    MAX_ANSWER = 64 << 20,    /* bytes of an answer */
    MAX_SENDING = 256 << 20,  /* of all that clients have not fetched yet */
    MAX_CONNECTIONS = 512,
    MAX_URI = 12 * 1024,
    IDLE_SECONDS = 15,        /* after which a silent client is left */
    REQUEST_MS = 30 * 1000,   /* after which one that goes on and on sending is */
    REPLY_MS = 120 * 1000,    /* or receiving */
    ANSWER_MS = 10 * 1000     /* after which a question is broken off */
};

typedef struct reply {
    unsigned status;          /* 0: none yet */
    const char *type;         /* of the body */
    sanudo_buf body, link;    /* link: where to go on, or empty */
    char etag[24];            /* or "" */
    bool packed, close;
    bool known_before;        /* out of the cache */
    listener *listener;       /* of the stream; owned till the response is made */
    bool page, lasting;       /* a file of the page; one that a client may keep for ever */
} reply;

typedef struct worker worker;

/* What a path leads to. */
typedef struct route {
    const char *path;         /* ends in '/': and one more segment */
    const char *what;         /* of sanudo_question, or NULL */
    void (*run)(worker *w, request *r);  /* by a worker; or NULL */
    void (*now)(request *r);  /* at once: takes no time and asks no store; or NULL */
    bool post, open;          /* takes POST instead of GET; needs no token */
} route;

struct request {
    struct sanudo_server *server;
    struct MHD_Connection *connection;
    request *next;            /* in the queue */
    char *uri;                /* owned, as the client wrote it; NULL: too long, or no memory */
    uintptr_t uri_at;         /* where it stood when it came in, and how long it was */
    size_t n_uri;
    slice path, query;        /* of it; the path without its leading part where the route ends in '/' */
    const route *route;
    enum { FRESH, READING, ANSWERED } state;
    bool coding;              /* counted among those that are coded */
    const char *type, *accept, *accepts_packed, *known; /* headers that a worker looks at; or NULL */
    int64_t begun;
    sanudo_buf body;
    size_t n_sending;         /* counted among the bytes that are on their way */
    reply out;
};

enum { N_ROUTES = 16, N_CLASSES = 5 };

/* Behind `lock`. */
typedef struct tally {
    uint64_t requests[N_ROUTES][N_CLASSES]; /* by route and the first digit of the status */
    uint64_t refused, busy;                 /* malformed ones; 429 and 503 */
    uint64_t ms[N_ROUTES], bytes, packed;
    uint64_t coded, coded_bytes;
} tally;

struct worker {
    struct sanudo_server *server;
    sanudo_store *store;
    store_state known;
    patience patience;
    pthread_t thread;
};

/* A connection that a client has opened, by which one that is too slow is shut. */
typedef struct line {
    int socket;
    int64_t until;            /* when it is shut; 0: the client waits for us */
    bool open;
} line;

struct sanudo_server {
    const sanudo_coder *coder; /* NULL: nothing is coded */
    const sanudo_file *files;  /* of the page */
    size_t n_files;
    struct MHD_Daemon *daemon;
    char address[80];
    uint64_t maker;           /* the program and the coder: what an answer depends on besides the store */
    bool any_host;            /* the token guards, whatever the client calls us */
    bool guarded;
    uint8_t token[32];        /* SHA-256 */
    worker worker[N_WORKERS];
    int n_workers;
    stream stream;
    cache cache;
    pthread_t sweeper;
    bool sweeps;
    atomic_bool stop;
    pthread_mutex_t lock;     /* guards what follows */
    pthread_cond_t come;
    request *first, *last;
    int n_waiting, n_coding, n_open, n_requests;
    size_t n_sending;
    tally tally;
    line line[MAX_CONNECTIONS];
};

/* ---- route.c ---- */
const route *sanudo_route_find(const struct sanudo_server *s, slice path, slice *rest); /* NULL: none */
size_t sanudo_route_number(const route *r);
const char *sanudo_route_name(size_t i);

/* ---- guard.c: what is refused before it is understood ---- */

/* NULL, or why the request's framing is not to be trusted; *body: its length in bytes. */
const char *sanudo_guard_framing(const request *r, const char *method, const char *version, uint64_t *body);

/* False for a host that is not ours: a page of another site that had its name point here. */
bool sanudo_guard_host(const struct sanudo_server *s, struct MHD_Connection *c);

bool sanudo_guard_token(const struct sanudo_server *s, struct MHD_Connection *c);
void sanudo_guard_digest(uint8_t out[static 32], const char *s, size_t n);

/* ---- handle.c: libmicrohttpd's side ---- */
enum MHD_Result sanudo_serve_handle(void *server, struct MHD_Connection *c, const char *url, const char *method, const char *version,
                                    const char *upload, size_t *n, void **context);
void *sanudo_serve_begin(void *server, const char *uri, struct MHD_Connection *c);
void sanudo_serve_end(void *server, struct MHD_Connection *c, void **context, enum MHD_RequestTerminationCode how);

/* ---- work.c: threads ---- */
sanudo_rc sanudo_work_start(struct sanudo_server *s, const char *store, sanudo_error *err);
void sanudo_work_coded(request *r); /* its text is coded, or is not to be: another's may be */
bool sanudo_work_add(request *r); /* false: too many wait already; else the connection is suspended */
void sanudo_work_end(struct sanudo_server *s);

/* ---- lines.c: who has been connected for how long ---- */
void sanudo_line_change(void *server, struct MHD_Connection *c, void **context, enum MHD_ConnectionNotificationCode how);
void sanudo_line_patience(struct sanudo_server *s, struct MHD_Connection *c, int ms); /* how long the client may take from now; 0: it is for us to go on */
sanudo_rc sanudo_line_sweep(struct sanudo_server *s, sanudo_error *err);

/* ---- stream.c ---- */
sanudo_rc sanudo_stream_start(struct sanudo_server *s, const char *store, sanudo_error *err);
struct MHD_Response *sanudo_stream_response(request *r); /* of the listener, which is the response's then; NULL: no memory */
void sanudo_stream_end(struct sanudo_server *s);

/* ---- reply.c ---- */
void sanudo_reply_error(request *r, unsigned status, const char *fmt, ...) SANUDO_PRINTF(3, 4);
void sanudo_reply_failure(request *r, worker *w, const sanudo_error *err); /* what the store or the coder says */
bool sanudo_reply_known(request *r, uint64_t key); /* set the ETag, of what is asked and who answers; true: the client has it, and 304 is set */
void sanudo_reply_pack(request *r);                /* by gzip, where the client takes it and it is worth it */
enum MHD_Result sanudo_reply_send(request *r);
bool sanudo_list_has(const char *list, const char *word); /* of a header's list; not with q=0 */

/* ---- the answers ---- */

/* Run an answer over one moment of the store, whose state is known then. */
void sanudo_serve_moment(worker *w, request *r, asking_url *a, sanudo_rc (*run)(worker *, request *, asking_url *, sanudo_error *));
void sanudo_serve_rows(worker *w, request *r);
void sanudo_serve_record(worker *w, request *r);
void sanudo_serve_code(worker *w, request *r);
void sanudo_serve_page(request *r);
void sanudo_serve_stream(request *r);
void sanudo_serve_index(request *r);
void sanudo_serve_health(request *r);
void sanudo_serve_metrics(request *r);
void sanudo_serve_openapi(request *r);
#endif
