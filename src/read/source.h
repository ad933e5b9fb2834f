#ifndef SANUDO_READ_SOURCE_H
#define SANUDO_READ_SOURCE_H
#include "read/encoding.h"
#include "read/unpack.h"

/*
** Bytes of a file, of standard input or of memory, read in pieces.  What is packed
** by gzip or zstd is unpacked, by its first bytes and not by a name; a byte-order mark
** is taken off, and UTF-16 comes out as UTF-8.  What has been read and not yet been taken stands in `win` from `at` on.
*/
typedef struct source {
    int fd;                /* -1: memory */
    const uint8_t *mem;
    size_t mem_left;
    unpack *pack;          /* NULL: the bytes are as they are */
    uint8_t *packed;       /* read and not yet unpacked: [packed_at, packed_end); before it what has been */
    size_t packed_at, packed_end;
    size_t member_at;      /* where the member in hand begins there, or 0 where that has gone */
    sanudo_buf win;
    size_t at;
    bool begun, ended, wide;
    bool by_member;        /* as it begins: ends at the end of each packed member; sanudo_source_member goes on behind it */
    bool between;          /* no member has begun since the last ended */
    utf16 u16;
    int fault;             /* errno of a read that failed, or 0 */
    const char *damage;    /* why unpacking failed, or NULL */
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
static inline size_t source_left(const source *s) { return s->win.len - s->at; }

/* The input broke off where it should not: what stands at its end may be half a thing, and is not handed out. */
static inline bool source_broken(const source *s) { return s->fault || s->damage; }

/*
** Take the next line, without its LF; it is borrowed until the next call.  A line
** of more than `limit` bytes is skipped without being kept: SOURCE_LONG.
*/
int sanudo_source_line(source *s, size_t limit, const char **line, size_t *len);

/* From now on packed members are one input. */
void sanudo_source_join(source *s);

/*
** With `by_member`, behind the end of a member: drop what is left of it and begin the next, also behind one that is
** damaged, whose `damage` is forgotten.  False where there is none.
*/
bool sanudo_source_member(source *s);
#endif
