#ifndef SANUDO_BASE_SLICE_H
#define SANUDO_BASE_SLICE_H
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* Borrowed text: `n` bytes at `p`, not NUL-terminated; {NULL, 0} is "absent". */
typedef struct slice {
    const char *p;
    uint32_t n;
} slice;

#define SLICE(lit) ((slice){"" lit, sizeof(lit) - 1})

static inline slice slice_of(const char *s) { return (slice){s, s ? (uint32_t)strlen(s) : 0}; }
static inline bool slice_eq(slice a, slice b) { return a.n == b.n && (!a.n || memcmp(a.p, b.p, a.n) == 0); }
static inline bool slice_is(slice a, const char *lit) { return slice_eq(a, slice_of(lit)); }
#endif
