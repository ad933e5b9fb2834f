#ifndef SANUDO_STORE_SUBJECTS_H
#define SANUDO_STORE_SUBJECTS_H
#include "store/question.h"

enum { ON_EVENTS = 1, ON_STATEMENTS = 2, ON_ARTICLES = 4, ON_ACTORS = 8, ON_CHANGES = 16 };
#define ON_ALL (ON_EVENTS | ON_STATEMENTS | ON_ARTICLES | ON_ACTORS | ON_CHANGES)

/* What rows are asked for.  In `order` a '%' says where DESC goes when the newest come first. */
typedef struct subject {
    const char *name;
    uint8_t on;
    const column *columns;
    uint32_t n_columns;
    const char *from, *joins; /* the letters of those that it may have */
    const char *coding;       /* the column that says whose row it is; NULL: of no one coding */
    const char *key, *rank;   /* rows of one key are one, of which the rank says which comes first; or NULL */
    bool whole;               /* the conditions choose keys, and all rows of these are looked at */
    bool records, counts;     /* its rows need the records' own SQL; the columns stand behind those that are counted by */
    const char *order;
} subject;

/* A table that is joined where a question speaks of it by its letter: "v.title".  Each stands on those before it alone. */
typedef struct join {
    char letter;
    const char *sql; /* '$': the subject's column `coding`; '%': where CROSS may stand */
} join;
enum { N_JOINS = 5 };
extern const join sanudo_joins[N_JOINS];

enum { MEASURED = 4 }; /* columns of one measure */

typedef struct measure {
    const char *name;
    uint8_t on;
    column column[MEASURED];
    const char *join[2];
} measure;

enum value_kind {
    VALUE_LIST,  /* words: "?" stands for all of them, parted by commas */
    VALUE_ONE,   /* as it is */
    VALUE_PARTY, /* names and codes: "?" of the first fragment for codes, of the second for names */
    VALUE_DAY,
    VALUE_BOX    /* south,west,north,east */
};

typedef struct condition {
    const char *name;
    uint8_t on, kind;
    const char *sql, *by_name;
} condition;

/* NULL: there is none. */
const subject *sanudo_subject_find(const char *name);
const measure *sanudo_measure_find(slice name, uint8_t on);
const condition *sanudo_condition_find(const char *name, uint8_t on);
#endif
