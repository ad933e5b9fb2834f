#ifndef SANUDO_SERVE_STREAM_H
#define SANUDO_SERVE_STREAM_H
#include "store/news.h"
#include "store/watch.h"

enum {
    MAX_STREAMS = 256,
    LOOK_MS = 500,            /* between two looks for news */
    BEAT_MS = 15 * 1000       /* between two signs of life */
};

typedef struct listener listener; /* a client of /api/stream */

/* All who listen, and the thread that looks for them all. */
typedef struct stream {
    pthread_t thread;
    bool runs;                /* the thread does */
    sanudo_store *store;      /* its own connection */
    store_news news;
    patience patience;
    pthread_mutex_t lock;     /* guards what follows; taken before the server's */
    pthread_cond_t want;      /* somebody has read what there was */
    listener *first;
    int n;
    int64_t newest;           /* coding */
    bool wanted;              /* since the thread last looked */
    bool over;                /* the server stops */
} stream;
#endif
