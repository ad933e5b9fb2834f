#ifndef SANUDO_LEXICON_SCHEMA_H
#define SANUDO_LEXICON_SCHEMA_H
#include "lexicon/lexicon.h"

/*
** The tables' columns, once for compiler, linter and look-up.
**   KEYS     alternatives, each found by look-up; the first is canonical
**   TEXT     as it stands
**   CODE     country slot      SECTORS  set      DAY  YYYY[-MM[-DD]]      NUM  decimal, kept x 10000
**   COUNT    a whole number of up to nine digits
**   CONTEXT  one of PLOVER's, kept as its number + 1; 0: empty
*/
enum lex_col_kind { COL_NONE, COL_KEYS, COL_TEXT, COL_CODE, COL_SECTORS, COL_DAY, COL_NUM, COL_CONTEXT, COL_COUNT };

typedef struct lex_col {
    const char *name;
    enum lex_col_kind kind;
    bool required;
} lex_col;

typedef struct lex_schema {
    const char *name;
    lex_col cols[7];
    uint8_t joined; /* n > 0: columns n and n + 1, one behind the other, are a key as well */
} lex_schema;

extern const lex_schema sanudo_lex_schemas[N_LEX_TABLES];

/* Table by its name in text files, or N_LEX_TABLES. */
uint32_t sanudo_lex_table_of(slice name);
#endif
