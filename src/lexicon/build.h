#ifndef SANUDO_LEXICON_BUILD_H
#define SANUDO_LEXICON_BUILD_H
#include "base/buf.h"
#include "lexicon/disk.h"

/* A pack in the making: arrays that grow, and the first error with its place. */
typedef struct builder {
    sanudo_buf strings, files, rows, keys[N_INDEXES], patterns, items, words;
    uint32_t n_files, line;     /* the file being read is the last; `line` counts in it */
    const char *file;           /* its name, for messages */
    uint32_t table;             /* of the file, or N_DISK_TABLES before it is known */
    slice previous;             /* first column of the line before */
    uint32_t type, mode, cameo, context; /* strings of the open predicate block */
    bool awaits_example;        /* a pattern line has had no '+' example yet */
    sanudo_error *err;
} builder;

/* Set the error "file:line: …" and return SANUDO_ELEXICON. */
sanudo_rc sanudo_build_refuse(builder *b, const char *fmt, ...) SANUDO_PRINTF(2, 3);

/* A string's offset; 0 for the empty one. */
uint32_t sanudo_build_string(builder *b, slice s);

/* Index a key for a row. */
void sanudo_build_hash(builder *b, uint32_t table, uint64_t key, uint32_t row, uint32_t col, enum letter_case letters);

/* One line of a predicate file that is neither blank nor a comment. */
sanudo_rc sanudo_build_predicate(builder *b, slice line);

/* Helpers over slices of a line: without blanks at both ends; the part before `sep`, which is taken off `*rest`. */
slice sanudo_trim(slice s);
slice sanudo_cut(slice *rest, const char *sep);


/* Read every .lex file under `dir`, in order of name, and lay the pack out. */
sanudo_rc sanudo_build_dir(const char *dir, uint8_t **out, size_t *size, sanudo_error *err);

/* The same for one file in memory. */
sanudo_rc sanudo_build_text(const char *name, slice text, uint8_t **out, size_t *size, sanudo_error *err);

/* Every .lex file under `dir`, sorted: paths NUL-ended one behind the other in `paths`. */
sanudo_rc sanudo_lex_files(const char *dir, sanudo_buf *paths, sanudo_error *err);
/* A whole file's bytes appended to `out`. */
sanudo_rc sanudo_lex_read(const char *path, sanudo_buf *out, sanudo_error *err);
#endif
