#ifndef SANUDO_STORE_GROUP_H
#define SANUDO_STORE_GROUP_H
#include "store/store.h"

/* Finds, for what comes into a store, what is there of the same: reprints of a text, reports of an event. */
typedef struct grouper grouper;

/* Caller frees with sanudo_group_free; the store outlives it. */
sanudo_rc sanudo_group_new(grouper **out, sanudo_store *store, sanudo_error *err);
void sanudo_group_free(grouper *g);

/*
** The first version of the same words: of a reprint, a cut or localised copy, an update; `version` itself when there is none.
** `sketch` is that of record/tuples.h; `published` a day, or absent.  Notes the sketch for later ones.  False when SQLite fails.
*/
bool sanudo_group_origin(grouper *g, int64_t version, slice sketch, slice published, int64_t *origin);

/* What makes two reports reports of one event.  Sets of codes are order-free sums of keys, 0 for none. */
typedef struct group_event {
    uint64_t type, mode, actors, recipients, trigger, place; /* keys; 0: absent */
    slice type_name;
    slice day_from, day_to;  /* days, or absent */
    int64_t origin;          /* of the article */
    uint32_t again;          /* the number of an earlier event of the article that is the same; 0: none */
} group_event;

/* Begin with the events of a further article. */
void sanudo_group_begin(grouper *g);

/* The happening that an event reports: one that is there, or a new one.  False when SQLite fails. */
bool sanudo_group_happening(grouper *g, const group_event *e, int64_t *happening);
#endif
