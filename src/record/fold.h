#ifndef SANUDO_RECORD_FOLD_H
#define SANUDO_RECORD_FOLD_H
#include "record/schemas.h"

/* An event as PLOVER tells it. */
typedef struct folded {
    slice type, mode;
    uint8_t quad;
    int32_t score;   /* tenths */
    const char *aux; /* "historical", "future", "hypothetical", "negation", or NULL */
} folded;

/* A planned meeting is AGREE, a planned withdrawal CONCEDE; any other status becomes an auxiliary mode. */
folded sanudo_fold(const lexicon *lx, const flat_event *e);

/*
** Why an event has no place in PLOVER, or N_LOSSES when it has one: it wants an actor with a code, for what is done
** to somebody a recipient with one, and nothing that did not happen.
*/
enum loss sanudo_fold_refuses(const flat_event *e, slice type);

/* Count what was put in the place of something else. */
void sanudo_fold_counts(schema_out *w, const flat_event *e, const folded *f);
#endif
