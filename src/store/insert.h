#ifndef SANUDO_STORE_INSERT_H
#define SANUDO_STORE_INSERT_H
#include "record/tuples.h"
#include "run/gate.h"
#include "store/store.h"

/* Puts articles into a store, each whole or not at all within the transaction that is open. */
typedef struct inserter inserter;

/* `coder` names program, model and lexicon; the store outlives the inserter.  Caller frees. */
sanudo_rc sanudo_insert_new(inserter **out, sanudo_store *store, const char *coder, sanudo_error *err);
void sanudo_insert_free(inserter *in);

/* What became of an article. */
enum insert_outcome { INSERT_KNOWN, INSERT_NEW, INSERT_UPDATE, INSERT_RECODED, INSERT_WITHDRAWN };

/* Put one article's tuples; *outcome says whether anything was new. */
sanudo_rc sanudo_insert_article(inserter *in, const run_origin *from, const char *data, size_t len, enum insert_outcome *outcome,
                                sanudo_error *err);

/* The hash by which a version of an article is known. */
void sanudo_insert_hash(const sanudo_article *a, uint8_t hash[static 32]);
#endif
