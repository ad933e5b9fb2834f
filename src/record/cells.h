#ifndef SANUDO_RECORD_CELLS_H
#define SANUDO_RECORD_CELLS_H
#include "record/schemas.h"

/* Lines of cells parted by tabs.  What would break a line or a cell becomes a blank. */
void sanudo_cell(schema_out *w, slice text);
void sanudo_cell_int(schema_out *w, int64_t n);
void sanudo_cell_fixed(schema_out *w, int64_t n, uint32_t places); /* n / 10^places */
void sanudo_cell_degrees(schema_out *w, double degrees);           /* five decimals; empty for what is no angle */
void sanudo_cell_end(schema_out *w);

void sanudo_cells_empty(schema_out *w, uint32_t n); /* so many of them */
void sanudo_cell_list(schema_out *w, flat_list list, const char *between);

/* Append text without what would break a line or a cell. */
void sanudo_flat_text(sanudo_buf *out, slice s);

static inline void cell_str(schema_out *w, const char *s) { sanudo_cell(w, slice_of(s)); }

/* "2023-02-21" as "20230221" in `room`; absent for an absent day. */
slice sanudo_day_digits(slice day, char room[static 16]);
#endif
