/* gzip and zstd, unpacked in pieces. */
#include "read/unpack.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>
#include <zstd.h>

/* No text packs so well; what does is made to fill a disk.  Looked at once there is something to measure. */
enum { MOST_TIMES = 1000, MEASURED_FROM = 64 << 20 };

struct unpack {
    enum packing kind;
    z_stream z;
    ZSTD_DStream *zstd;
    uint64_t in, out; /* bytes so far */
    const char *fault;
};

static const uint8_t GZIP[] = {0x1F, 0x8B, 0x08}, ZSTD[] = {0x28, 0xB5, 0x2F, 0xFD}, SKIPPED[] = {0x2A, 0x4D, 0x18};

static bool same(const uint8_t *p, size_t n, const uint8_t *magic, size_t len) { return memcmp(p, magic, n < len ? n : len) == 0; }

/* True when p[n], of a byte at least, begins with a magic number as far as it goes; a gzip header has three reserved bits that are 0. */
static bool begins(enum packing kind, const uint8_t *p, size_t n)
{
    if (kind == PACKING_GZIP) return same(p, n, GZIP, 3) && (n < 4 || (p[3] & 0xE0) == 0);
    return same(p, n, ZSTD, 4) || ((p[0] & 0xF0) == 0x50 && same(p + 1, n - 1, SKIPPED, 3)); /* a frame to be skipped */
}

enum packing sanudo_packing_of(const uint8_t *p, size_t n)
{
    if (n < 4) return PACKING_NONE;
    return begins(PACKING_GZIP, p, n) ? PACKING_GZIP : begins(PACKING_ZSTD, p, n) ? PACKING_ZSTD : PACKING_NONE;
}

unpack *sanudo_unpack_new(enum packing kind)
{
    unpack *u = calloc(1, sizeof *u);
    if (!u) return NULL;
    u->kind = kind;
    bool ok;
    if (kind == PACKING_GZIP) ok = inflateInit2(&u->z, 15 + 16) == Z_OK;
    else ok = (u->zstd = ZSTD_createDStream()) != NULL;
    if (ok) return u;
    free(u);
    return NULL;
}

void sanudo_unpack_free(unpack *u)
{
    if (!u) return;
    if (u->kind == PACKING_GZIP) inflateEnd(&u->z);
    ZSTD_freeDStream(u->zstd);
    free(u);
}

static enum unpacked bad(unpack *u, const char *why)
{
    u->fault = why;
    return UNPACKED_BAD;
}

static enum unpacked step_gzip(unpack *u, const uint8_t **in, size_t *n_in, uint8_t *out, size_t cap, size_t *n_out)
{
    /* zlib's `next_in` is not const in every build, and is never written through */
    memcpy(&u->z.next_in, in, sizeof u->z.next_in);
    u->z.avail_in = *n_in < UINT32_MAX ? (uInt)*n_in : UINT32_MAX;
    const uInt had = u->z.avail_in;
    u->z.next_out = out;
    u->z.avail_out = (uInt)cap;
    const int rc = inflate(&u->z, Z_NO_FLUSH);
    *n_out = cap - u->z.avail_out;
    *in += had - u->z.avail_in;
    *n_in -= had - u->z.avail_in;
    if (rc == Z_STREAM_END) return UNPACKED_MEMBER;
    if (rc == Z_OK || rc == Z_BUF_ERROR) return UNPACKED_MORE;
    return bad(u, rc == Z_MEM_ERROR ? "no memory to unpack it" : u->z.msg ? u->z.msg : "damaged");
}

static enum unpacked step_zstd(unpack *u, const uint8_t **in, size_t *n_in, uint8_t *out, size_t cap, size_t *n_out)
{
    ZSTD_inBuffer from = {.src = *in, .size = *n_in};
    ZSTD_outBuffer to = {.dst = out, .size = cap};
    const size_t rc = ZSTD_decompressStream(u->zstd, &to, &from);
    *n_out = to.pos;
    *in += from.pos;
    *n_in -= from.pos;
    if (ZSTD_isError(rc)) return bad(u, ZSTD_getErrorName(rc));
    return rc == 0 ? UNPACKED_MEMBER : UNPACKED_MORE;
}

enum unpacked sanudo_unpack(unpack *u, const uint8_t **in, size_t *n_in, uint8_t *out, size_t cap, size_t *n_out)
{
    const size_t had = *n_in;
    const enum unpacked step = u->kind == PACKING_GZIP ? step_gzip(u, in, n_in, out, cap, n_out) : step_zstd(u, in, n_in, out, cap, n_out);
    u->in += had - *n_in;
    u->out += *n_out;
    if (step == UNPACKED_MEMBER && u->kind == PACKING_GZIP) inflateReset(&u->z);
    if (u->out > MEASURED_FROM && u->out / MOST_TIMES > u->in) return bad(u, "it unpacks to more than 1000 times its size");
    return step;
}

void sanudo_unpack_again(unpack *u)
{
    u->in = u->out = 0;
    u->fault = NULL;
    if (u->kind == PACKING_GZIP) inflateReset(&u->z);
    else ZSTD_DCtx_reset(u->zstd, ZSTD_reset_session_only);
}

size_t sanudo_unpack_find(const unpack *u, const uint8_t *p, size_t n)
{
    size_t i = 0;
    while (i < n && !begins(u->kind, p + i, n - i)) i++;
    return i;
}

const char *sanudo_unpack_fault(const unpack *u) { return u->fault ? u->fault : "damaged"; }
