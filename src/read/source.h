#ifndef SANUDO_READ_SOURCE_H
#define SANUDO_READ_SOURCE_H
#include "read/encoding.h"

/*
** Bytes of a file, of standard input or of memory, read in pieces.  A byte-order
** mark is taken off, and UTF-16 comes out as UTF-8.  What has been read and not
** yet been taken stands in `win` from `at` on.
*/
typedef struct source {
    int fd;                /* -1: memory */
    const uint8_t *mem;
    size_t mem_left;
    sanudo_buf win;
    size_t at;
    bool begun, ended, wide;
    utf16 u16;
    int fault;             /* errno of a read that failed, or 0 */
} source;

enum { SOURCE_END = 0, SOURCE_LINE = 1, SOURCE_LONG = -1, SOURCE_NOMEM = -2 };

/* Zero, or the errno that says why `path` cannot be opened; "-" is standard input. */
int sanudo_source_open(source *s, const char *path);
void sanudo_source_memory(source *s, const char *data, size_t len);
void sanudo_source_close(source *s);

/* Have at least `want` bytes in the window unless the input ends before; returns how many there are. */
size_t sanudo_source_fill(source *s, size_t want);
static inline const char *source_data(const source *s) { return s->win.data ? s->win.data + s->at : ""; }
static inline void source_take(source *s, size_t n) { s->at += n; }

/*
** Take the next line, without its LF; it is borrowed until the next call.  A line
** of more than `limit` bytes is skipped without being kept: SOURCE_LONG.
*/
int sanudo_source_line(source *s, size_t limit, const char **line, size_t *len);
#endif
