#ifndef SANUDO_STORE_WATCH_H
#define SANUDO_STORE_WATCH_H
#include <stdatomic.h>

#include "store/store.h"

/* When a question is broken off, which then fails. */
typedef struct patience {
    int64_t until;           /* milliseconds of CLOCK_MONOTONIC */
    const atomic_bool *stop; /* broken off as soon as this is set */
    bool broken;             /* it was, since the caller last cleared this */
} patience;

int64_t sanudo_store_clock(void); /* those milliseconds, now */

/* Have `p`, which outlives the store, watch over every question from now on. */
void sanudo_store_watch(sanudo_store *s, patience *p);

/* Between the two everything that is asked is of one moment. */
sanudo_rc sanudo_store_moment(sanudo_store *s, sanudo_error *err);
void sanudo_store_moment_over(sanudo_store *s);

/* What is remembered of a store's state.  All zero at first. */
typedef struct store_state {
    int64_t noticed; /* PRAGMA data_version */
    uint64_t state;
} store_state;

/* A number that is another one as soon as an ingest has committed, and the same for every reader of the same rows. */
sanudo_rc sanudo_store_state(sanudo_store *s, store_state *known, sanudo_error *err);

/* SANUDO_EUSAGE for what is no full-text question. */
sanudo_rc sanudo_store_words(sanudo_store *s, const char *words, sanudo_error *err);
#endif
