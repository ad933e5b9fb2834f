#ifndef SANUDO_SAYS_BENCH_H
#define SANUDO_SAYS_BENCH_H
#include "says/cues.h"

/* Columns under construction, and what they are made from. */
typedef struct bench {
    sanudo_doc *d;
    const lexicon *lx;
    grove g;
    cues c;
    uint32_t *cue_of;       /* the statement whose cue holds a token, or SANUDO_NONE */
    uint8_t *status, *told; /* of the event, and to the one who tells it */
    uint32_t *statement, *rule;
    stance *other; /* of whoever sees it otherwise; status N_STATUS: nobody */
    rows *stances;
    stance *pool;
} bench;

/* dating.c: the status that the dates around trigger `pred` give: historical, ongoing, planned, or N_STATUS. */
uint8_t sanudo_dating_status(const bench *b, uint32_t pred);

/* denial.c: mark as denied what one source asserts and another denies.  Run when every event has its own status. */
void sanudo_denial_apply(bench *b);
#endif
