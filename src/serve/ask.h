#ifndef SANUDO_SERVE_ASK_H
#define SANUDO_SERVE_ASK_H
#include "base/err.h"
#include "base/slice.h"

enum { ASK_CONDITIONS = 48, ASK_LIMIT = 100, ASK_LIMIT_MOST = 1000, ASK_OFFSET_MOST = 10000000, ASK_LONGEST = 8192, ASK_CURSOR = 40 };

enum ask_form { FORM_ANY, FORM_JSON, FORM_CSV };

/* What the query of a URL asks for. */
typedef struct asking_url {
    sanudo_question q;  /* `what` is the caller's; `limit` the rows of a page */
    sanudo_condition condition[ASK_CONDITIONS + 1]; /* one is left for the caller */
    enum ask_form form;
    uint64_t offset, state; /* of the cursor: 0 where there is none */
    char *mem;          /* owned: the words */
} asking_url;

/*
** Read "actor=RUS&limit=20": SANUDO_EUSAGE says what is wrong, and then there is nothing to drop.  The names of
** conditions are the store's to judge.
*/
sanudo_rc sanudo_url_read(asking_url *out, slice query, sanudo_error *err);
void sanudo_url_drop(asking_url *a);

/* Undo %XX (and '+' where it is a space) in place; false for a bad or a zero byte, and for what is no UTF-8. */
bool sanudo_url_decode(char *s, size_t *n, bool plus);

/* A number that two questions share only when they ask the same of the same state: limit, form and cursor aside. */
uint64_t sanudo_url_key(const asking_url *a, uint64_t state);

/* Where to go on: for the parameter "cursor". */
void sanudo_url_cursor(char out[static ASK_CURSOR], uint64_t offset, uint64_t key);
#endif
