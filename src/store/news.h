#ifndef SANUDO_STORE_NEWS_H
#define SANUDO_STORE_NEWS_H
#include "base/buf.h"
#include "store/store.h"

/* What comes into a store while it is read. */
typedef struct store_news {
    sanudo_store *store; /* outlives it */
    sqlite3_stmt *version, *newest, *next;
    int64_t noticed;     /* PRAGMA data_version */
} store_news;

sanudo_rc sanudo_news_open(store_news *n, sanudo_store *s, sanudo_error *err);
void sanudo_news_close(store_news *n);

/* The number of the newest coding into *coding, which stays as it is where no other process has written since. */
sanudo_rc sanudo_news_look(store_news *n, int64_t *coding, sanudo_error *err);

enum { NEWS_AT_ONCE = 64, NEWS_EVENTS = 50, NEWS_BYTES = 2 << 20 };

/*
** Append a server-sent event for each standing coding behind *coding, at most NEWS_AT_ONCE and as many as NEWS_BYTES hold, of no
** more than NEWS_EVENTS events each; *coding becomes the last that has been looked at.  One that is larger than that by itself is
** left out, and of long names there is the beginning, so that nothing in a store can hold up what comes behind it.
*/
sanudo_rc sanudo_news_read(store_news *n, int64_t *coding, sanudo_buf *out, sanudo_error *err);
#endif
