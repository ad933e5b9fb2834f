#ifndef SANUDO_STORE_QUESTION_H
#define SANUDO_STORE_QUESTION_H
#include "store/store.h"

/* How a column is written. */
enum column_kind { COLUMN_TEXT, COLUMN_NUMBER, COLUMN_JSON };

typedef struct column {
    const char *name, *sql;
    uint8_t kind;
    uint8_t width; /* in a table, in characters; 0: not shown there */
} column;

enum { MAX_COLUMNS = 40, MAX_VALUES = 256 };

/* A question as SQL with the values to bind, in order. */
typedef struct asking {
    sanudo_buf sql;
    char *value[MAX_VALUES]; /* owned */
    uint32_t n_values;
    const column *column[MAX_COLUMNS];
    uint32_t n_columns;
    bool full; /* there were more values than MAX_VALUES */
} asking;

/* SANUDO_EUSAGE with what is wrong, or SANUDO_ENOMEM; the caller drops `out` either way. */
sanudo_rc sanudo_asking_make(asking *out, const sanudo_question *q, sanudo_error *err);
void sanudo_asking_drop(asking *a);
#endif
