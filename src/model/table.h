#ifndef SANUDO_MODEL_TABLE_H
#define SANUDO_MODEL_TABLE_H
#include <stdbool.h>

#include "model/features.h"

/*
** Tables of small weights and the sums over them.  A table has 2^bits rows of
** a fixed width; a feature's upper `bits` bits choose its row.  The sums are
** exact integers: every machine and every instruction set gives the same.
*/
enum {
    TABLE_NARROW = 4, /* cells of a row that scores up to four moves */
    TABLE_EIGHT = 8,  /* cells of a row that scores up to eight states */
    TABLE_WIDE = 64   /* cells of a row that scores up to 64 classes: one cache line */
};

typedef struct table {
    const int8_t *cell;
    uint32_t bits; /* 1 to 26 */
} table;

static inline size_t table_row(const table *t, uint32_t h) { return h >> (32 - t->bits); }

/* The cell of class `c` in a wide row whose cells are turned by the feature (sparse classes). */
static inline size_t table_turned(uint32_t h, uint32_t c) { return (c ^ h) & (TABLE_WIDE - 1); }

/* Sums of a narrow table's cells. */
void sanudo_table_moves(const table *t, const features *f, int32_t out[TABLE_NARROW]);

/* Sums of a table's cells, eight to a row. */
void sanudo_table_states(const table *t, const features *f, int32_t out[TABLE_EIGHT]);

/* Sums of a wide table's turned cells, for the classes `c[0..n)` only; n <= TABLE_WIDE. */
void sanudo_table_some(const table *t, const features *f, const uint8_t *c, uint32_t n, int32_t *out);

/* Make `t` of `size` bytes of rows `width` wide; false unless the rows are a power of two that a table may have. */
bool sanudo_table_make(table *t, const uint8_t *cells, size_t size, uint32_t width);
#endif
