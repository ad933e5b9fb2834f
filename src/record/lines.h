#ifndef SANUDO_RECORD_LINES_H
#define SANUDO_RECORD_LINES_H
#include "record/record.h"

/* Text for people: LINE_WIDTH columns as a terminal counts them, white space run together. */
enum { LINE_WIDTH = 100 };

/* Columns that `s` takes. */
uint32_t sanudo_line_width(slice s);

/* Append `s` with every run of white space as one blank and control characters left out. */
void sanudo_line_flat(sanudo_buf *out, slice s);

/* Append `s` (already flat) as lines: the first begins at column `at`, which is where the caller stands, the others at `hang`. */
void sanudo_line_wrap(sanudo_buf *out, slice s, uint32_t at, uint32_t hang);

/* Append `s` flat, shortened at a blank to `cols` columns, with "..." (one character) where it was cut. */
void sanudo_line_clip(sanudo_buf *out, slice s, uint32_t cols);

/* Append the surroundings of `mark` inside `whole` in about `cols` columns, the mark in brackets. */
void sanudo_line_context(sanudo_buf *out, const char *text, sanudo_span whole, sanudo_span mark, uint32_t cols);

/* As sanudo_line_wrap of a line that was made, which is emptied; a failure of the line becomes one of `out`. */
void sanudo_line_put(sanudo_buf *out, sanudo_buf *line, uint32_t at, uint32_t hang);

/* What an article is called, when and where it is from, and a rule below. */
void sanudo_line_head(record *r);
#endif
