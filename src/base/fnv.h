#ifndef SANUDO_BASE_FNV_H
#define SANUDO_BASE_FNV_H
#include <stddef.h>
#include <stdint.h>

/* FNV-1a: a number for bytes, where two of the same number do no more harm than an answer that is made anew, or not. */
#define FNV_START 0xcbf29ce484222325u

static inline uint64_t fnv_byte(uint64_t h, unsigned char byte) { return (h ^ byte) * 0x100000001b3u; }

static inline uint64_t fnv_bytes(uint64_t h, const void *bytes, size_t n)
{
    const unsigned char *p = bytes;
    for (size_t i = 0; i < n; i++) h = fnv_byte(h, p[i]);
    return h;
}

/* Bytes and where they end, so that "ab" and "c" are not "a" and "bc". */
static inline uint64_t fnv_part(uint64_t h, const void *bytes, size_t n) { return fnv_byte(fnv_bytes(h, bytes, n), 0xFF); /* which is in no UTF-8 */ }
#endif
