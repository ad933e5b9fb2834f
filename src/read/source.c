/* Bytes in pieces, from a file or from memory. */
#include "read/source.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PIECE = 64 * 1024 };

int sanudo_source_open(source *s, const char *path)
{
    *s = (source){.fd = STDIN_FILENO};
    if (strcmp(path, "-") == 0) return 0;
    s->fd = open(path, O_RDONLY | O_CLOEXEC);
    if (s->fd < 0) return errno;
    struct stat st;
    int why = fstat(s->fd, &st) != 0 ? errno : S_ISDIR(st.st_mode) ? EISDIR : 0;
    if (why) sanudo_source_close(s);
    return why;
}

void sanudo_source_memory(source *s, const char *data, size_t len)
{
    *s = (source){.fd = -1, .mem = (const uint8_t *)data, .mem_left = len};
}

void sanudo_source_close(source *s)
{
    if (s->fd > STDIN_FILENO) close(s->fd);
    s->fd = -1;
    sanudo_buf_drop(&s->win);
}

/* Up to `cap` raw bytes; 0 at the end, also when reading fails. */
static size_t read_raw(source *s, uint8_t *p, size_t cap)
{
    if (s->fd < 0) {
        const size_t n = s->mem_left < cap ? s->mem_left : cap;
        if (n) memcpy(p, s->mem, n);
        s->mem += n;
        s->mem_left -= n;
        return n;
    }
    ssize_t n;
    do n = read(s->fd, p, cap);
    while (n < 0 && errno == EINTR);
    if (n < 0) s->fault = errno;
    return n > 0 ? (size_t)n : 0;
}

/* Length of the byte-order mark at the head; notes UTF-16. */
static size_t mark(source *s, const uint8_t *p, size_t n)
{
    if (n >= 3 && p[0] == 0xEF && p[1] == 0xBB && p[2] == 0xBF) return 3;
    if (n < 2 || !((p[0] == 0xFF && p[1] == 0xFE) || (p[0] == 0xFE && p[1] == 0xFF))) return 0;
    s->wide = true;
    s->u16.big = p[0] == 0xFE;
    return 2;
}

/* Read one more piece into the window; false at the end. */
static bool more(source *s)
{
    uint8_t piece[PIECE];
    size_t n = read_raw(s, piece, sizeof piece), skip = 0;
    if (!s->begun) {
        while (n && n < 3) { /* a pipe may give a byte at a time */
            const size_t k = read_raw(s, piece + n, sizeof piece - n);
            if (!k) break;
            n += k;
        }
        skip = mark(s, piece, n);
        s->begun = true;
    }
    if (n && s->wide) sanudo_utf16_add(&s->u16, &s->win, piece + skip, n - skip);
    else sanudo_buf_add(&s->win, piece + skip, n - skip);
    if (n) return !s->win.failed;
    if (s->wide) sanudo_utf16_end(&s->u16, &s->win);
    s->ended = true;
    return false;
}

/* Move what has not been taken to the front of the window. */
static void compact(source *s)
{
    if (!s->at) return;
    s->win.len -= s->at;
    if (s->win.len) memmove(s->win.data, s->win.data + s->at, s->win.len);
    s->at = 0;
}

size_t sanudo_source_fill(source *s, size_t want)
{
    if (s->win.len - s->at < want) compact(s);
    while (!s->ended && !s->win.failed && s->win.len < want && more(s)) {}
    return s->win.len - s->at;
}

/* Let go of bytes until one behind a LF comes, or the end. */
static void skip_line(source *s)
{
    for (;;) {
        const char *p = source_data(s);
        const size_t n = s->win.len - s->at;
        const char *nl = n ? memchr(p, '\n', n) : NULL;
        if (nl) {
            s->at += (size_t)(nl - p) + 1;
            return;
        }
        s->at = s->win.len = 0;
        if (!s->ended && more(s)) continue;
        s->at = s->win.len;
        return;
    }
}

/* Give back the memory that a huge line took. */
static void shrink(source *s)
{
    if (s->win.cap > 64 * PIECE && s->at == s->win.len) {
        sanudo_buf_drop(&s->win);
        s->at = 0;
    }
}

int sanudo_source_line(source *s, size_t limit, const char **line, size_t *len)
{
    size_t seen = 0;
    shrink(s);
    for (;;) {
        const char *p = source_data(s);
        const size_t n = s->win.len - s->at;
        const char *nl = n > seen ? memchr(p + seen, '\n', n - seen) : NULL;
        const size_t end = nl ? (size_t)(nl - p) : n;
        if (end > limit) {
            skip_line(s);
            return SOURCE_LONG;
        }
        if (nl || s->ended) {
            if (!nl && !n) return SOURCE_END;
            *line = p;
            *len = end;
            s->at += end + (nl != NULL);
            return SOURCE_LINE;
        }
        seen = n;
        compact(s);
        more(s);
        if (s->win.failed) return SOURCE_NOMEM;
    }
}
