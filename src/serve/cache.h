#ifndef SANUDO_SERVE_CACHE_H
#define SANUDO_SERVE_CACHE_H
#include <pthread.h>

#include "base/buf.h"

enum { CACHE_SLOTS = 1024, CACHE_BYTES = 64 << 20, CACHE_LARGEST = 4 << 20 };

typedef struct request request;

/* An answer as it was sent. */
typedef struct kept {
    sanudo_buf asked, body, link; /* asked: the URL as it came in */
    char etag[24];                /* names the store's state, the question and the form */
    const char *type;
    bool packed;
} kept;

/* Answers that may be given again: at one place each, by their ETag, and in all so many bytes. */
typedef struct cache {
    pthread_mutex_t lock; /* guards what follows */
    kept slot[CACHE_SLOTS];
    size_t bytes;
    uint32_t hand;        /* the slot that makes room next */
    uint64_t hits;
} cache;

bool sanudo_cache_get(cache *c, request *r);       /* true: the reply of its ETag is set, as it was given before */
void sanudo_cache_put(cache *c, const request *r); /* where it fits */
void sanudo_cache_drop(cache *c);
#endif
