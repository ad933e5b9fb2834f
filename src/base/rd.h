#ifndef SANUDO_BASE_RD_H
#define SANUDO_BASE_RD_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A cursor over untrusted bytes.  Failure is sticky; a failed read gives 0. */
typedef struct rd {
    const uint8_t *p, *end;
    bool bad;
} rd;

static inline bool rd_has(rd *r, size_t n)
{
    if (r->bad || (size_t)(r->end - r->p) < n) r->bad = true;
    return !r->bad;
}

static inline uint32_t rd_u32(rd *r) /* little-endian on every machine */
{
    if (!rd_has(r, 4)) return 0;
    const uint32_t v = (uint32_t)r->p[0] | (uint32_t)r->p[1] << 8 |
                       (uint32_t)r->p[2] << 16 | (uint32_t)r->p[3] << 24;
    r->p += 4;
    return v;
}

/* `n` elements of `size` bytes, borrowed from the input; NULL when short. */
static inline const uint8_t *rd_bytes(rd *r, size_t n, size_t size)
{
    if (size && n > SIZE_MAX / size) r->bad = true;
    if (!rd_has(r, r->bad ? 0 : n * size)) return NULL;
    const uint8_t *p = r->p;
    r->p += n * size;
    return p;
}
#endif
