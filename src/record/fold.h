#ifndef SANUDO_RECORD_FOLD_H
#define SANUDO_RECORD_FOLD_H
#include "record/record.h"

/* An event as PLOVER tells it. */
typedef struct folded {
    slice type, mode;
    uint8_t quad;
    int32_t score;   /* tenths */
    const char *aux; /* "historical", "future", "hypothetical", "negation", or NULL */
} folded;

/* A planned meeting is AGREE, a planned withdrawal CONCEDE; any other status becomes an auxiliary mode. */
folded sanudo_record_fold(const record *r, uint32_t event);

/* The first day of an event, else the day of publication: schemas of one day a record have no room for more. */
int32_t sanudo_record_first_day(const record *r, uint32_t event);

/* True for an actor with a code or a sector: others have no place in a coded schema. */
bool sanudo_record_is_coded(const sanudo_doc *doc, uint32_t actor);
#endif
