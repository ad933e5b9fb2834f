/* Bytes in pieces, from a file or from memory, unpacked where they are packed. */
#include "read/source.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PIECE = 64 * 1024, KEEP = 32 * 1024 };

int sanudo_source_open(source *s, const char *path)
{
    *s = (source){.fd = STDIN_FILENO, .by_member = true};
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
    *s = (source){.fd = -1, .mem = (const uint8_t *)data, .mem_left = len, .by_member = true};
}

void sanudo_source_close(source *s)
{
    if (s->fd > STDIN_FILENO) close(s->fd);
    s->fd = -1;
    sanudo_buf_drop(&s->win);
    sanudo_unpack_free(s->pack);
    free(s->packed);
    s->pack = NULL;
    s->packed = NULL;
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

/* Unpack what begins with p[n]; false when there is no memory for it. */
static bool begin_packed(source *s, enum packing kind, const uint8_t *p, size_t n)
{
    s->pack = sanudo_unpack_new(kind);
    s->packed = malloc(KEEP + PIECE);
    if (!s->pack || !s->packed) return false;
    memcpy(s->packed, p, n);
    s->packed_end = n;
    return true;
}

/* Have packed bytes; false at the end of the input.  The last that were unpacked are kept, for find_member. */
static bool have_packed(source *s)
{
    if (s->packed_at < s->packed_end) return true;
    const size_t keep = s->packed_end < KEEP ? s->packed_end : KEEP, gone = s->packed_end - keep;
    memmove(s->packed, s->packed + gone, keep);
    s->member_at = s->member_at > gone ? s->member_at - gone : 0;
    s->packed_at = keep;
    s->packed_end = keep + read_raw(s, s->packed + keep, PIECE);
    return s->packed_at < s->packed_end;
}

/* Behind a member: is there another?  Zeros fill up the last block of a tape; anything else is damage. */
static bool another_member(source *s)
{
    while (have_packed(s) && s->packed[s->packed_at] == 0) s->packed_at++;
    if (!have_packed(s)) return false;
    if (sanudo_unpack_find(s->pack, s->packed + s->packed_at, 1) == 0) return true;
    s->damage = "what follows the packed bytes is not packed";
    return false;
}

/* Up to `cap` unpacked bytes; 0 at the end, of the member where they are read one by one, and where damage is. */
static size_t read_packed(source *s, uint8_t *p, size_t cap)
{
    while (!s->damage) {
        size_t n = 0;
        if (s->between && (s->by_member || !another_member(s))) return 0;
        if (s->between) s->member_at = s->packed_at;
        s->between = false;
        const bool some = have_packed(s);
        const uint8_t *in = s->packed + s->packed_at;
        size_t n_in = s->packed_end - s->packed_at;
        const enum unpacked step = sanudo_unpack(s->pack, &in, &n_in, p, cap, &n);
        s->packed_at = s->packed_end - n_in;
        if (step == UNPACKED_BAD) s->damage = sanudo_unpack_fault(s->pack);
        else if (step == UNPACKED_MEMBER) s->between = true;
        else if (!some && !n && !s->fault) s->damage = "it is cut off";
        if (n || (!some && s->fault)) return n;
    }
    return 0;
}

static size_t read_some(source *s, uint8_t *p, size_t cap) { return s->pack ? read_packed(s, p, cap) : read_raw(s, p, cap); }

/* Length of the byte-order mark at the head; notes UTF-16. */
static size_t mark(source *s, const uint8_t *p, size_t n)
{
    if (n >= 3 && p[0] == 0xEF && p[1] == 0xBB && p[2] == 0xBF) return 3;
    if (n < 2 || !((p[0] == 0xFF && p[1] == 0xFE) || (p[0] == 0xFE && p[1] == 0xFF))) return 0;
    s->wide = true;
    s->u16.big = p[0] == 0xFE;
    return 2;
}

/* Read until there are `want` bytes in piece[n], unless the input ends; a pipe may give a byte at a time. */
static size_t read_head(source *s, uint8_t *piece, size_t n, size_t want)
{
    while (n && n < want) {
        const size_t k = read_some(s, piece + n, PIECE - n);
        if (!k) break;
        n += k;
    }
    return n;
}

/* The first piece: what it is packed with and how it is encoded; returns its length, *skip that of the mark. */
static size_t begin(source *s, uint8_t *piece, size_t *skip)
{
    size_t n = read_head(s, piece, read_raw(s, piece, PIECE), 4);
    const enum packing kind = sanudo_packing_of(piece, n);
    s->begun = true;
    if (kind) {
        if (!begin_packed(s, kind, piece, n)) return s->win.failed = true, 0;
        n = read_head(s, piece, read_packed(s, piece, PIECE), 3);
    }
    *skip = mark(s, piece, n);
    return n;
}

/* Read one more piece into the window; false at the end. */
static bool more(source *s)
{
    uint8_t piece[PIECE];
    size_t skip = 0;
    const size_t n = s->begun ? read_some(s, piece, sizeof piece) : begin(s, piece, &skip);
    if (n && s->wide) sanudo_utf16_add(&s->u16, &s->win, piece + skip, n - skip);
    else sanudo_buf_add(&s->win, piece + skip, n - skip);
    if (n) return !s->win.failed;
    if (s->wide) sanudo_utf16_end(&s->u16, &s->win);
    s->ended = true;
    return false;
}

/*
** Behind damage: go to where a member may begin; false where none does.  One that was cut off is noticed only when bytes of
** the next have been taken for its own, so that the search begins where it began.
*/
static bool find_member(source *s)
{
    sanudo_unpack_again(s->pack);
    s->damage = NULL;
    s->packed_at = s->member_at + 1 < s->packed_end ? s->member_at + 1 : s->packed_end;
    while (have_packed(s)) {
        s->packed_at += sanudo_unpack_find(s->pack, s->packed + s->packed_at, s->packed_end - s->packed_at);
        s->member_at = s->packed_at;
        if (s->packed_at < s->packed_end) return true;
    }
    return false;
}

void sanudo_source_join(source *s)
{
    s->by_member = false;
    if (s->between && !source_broken(s)) s->ended = false;
}

bool sanudo_source_member(source *s)
{
    if (!s->pack || !s->by_member || s->fault) return false;
    for (uint8_t rest[4096]; !s->between && !s->damage && read_packed(s, rest, sizeof rest);) {}
    s->at = s->win.len = 0;
    if (s->damage ? !find_member(s) : !another_member(s)) return false;
    s->member_at = s->packed_at;
    s->between = false;
    s->ended = false;
    return true;
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
    if (s->win.len - s->at < want && !s->ended) compact(s);
    while (!s->ended && !s->win.failed && s->win.len - s->at < want && more(s)) {}
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
            if (!nl && (!n || source_broken(s))) return SOURCE_END;
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
