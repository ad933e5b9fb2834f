#ifndef SANUDO_STORE_RECORD_H
#define SANUDO_STORE_RECORD_H
#include "base/buf.h"
#include "store/store.h"

/* An article as the store has it.  All zero at first. */
typedef struct stored_record {
    int64_t coding;
    sanudo_buf record, text; /* owned; JSON, and nothing where the text is not kept */
} stored_record;

/*
** The article that the question's conditions choose.  How many they choose: 0, 1, or 2 for several, of which `out` is
** the first; else a negative sanudo_rc.
*/
int sanudo_store_record(sanudo_store *s, const sanudo_question *question, stored_record *out, sanudo_error *err);
void sanudo_stored_drop(stored_record *r);

/* Append the record on a line, with `coding`, and `text`, `why` and `entities` where they can be had.  coder: may be NULL. */
sanudo_rc sanudo_stored_write(const stored_record *r, const sanudo_coder *coder, sanudo_buf *out, sanudo_error *err);
#endif
