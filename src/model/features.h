#ifndef SANUDO_MODEL_FEATURES_H
#define SANUDO_MODEL_FEATURES_H
#include <assert.h>
#include <stddef.h>
#include <stdint.h>

/*
** Hashed features.  A feature is 32 bits: its upper bits choose a row of a
** table, its lower six turn the row's cells.  Two features may fall on one row;
** what they teach is then mixed, which linear models bear well.
*/
enum { FEATURES_MAX = 192 };

typedef struct features {
    uint32_t n;
    uint32_t h[FEATURES_MAX];
} features;

/* Two values as one, well mixed. */
static inline uint32_t hash_pair(uint32_t a, uint32_t b)
{
    uint64_t x = ((uint64_t)a << 32 | b) * 0x9e3779b97f4a7c15u;
    x = (x ^ (x >> 29)) * 0xbf58476d1ce4e5b9u;
    return (uint32_t)(x >> 32);
}

/* Bytes as one value; `seed` keeps suffixes of different lengths apart. */
static inline uint32_t hash_bytes(const char *s, size_t n, uint32_t seed)
{
    uint32_t h = 2166136261u ^ seed * 0x9e3779b1u;
    for (size_t i = 0; i < n; i++) h = (h ^ (uint8_t)s[i]) * 16777619u;
    return hash_pair(h, seed);
}

/* Add the next template's value.  The order of the calls is the templates' number. */
static inline void features_add(features *f, uint32_t value)
{
    assert(f->n < FEATURES_MAX);
    const uint64_t x = ((uint64_t)f->n << 32 | value) * 0xd6e8feb86659fd93u;
    f->h[f->n++] = (uint32_t)((x ^ (x >> 29)) * 0xbf58476d1ce4e5b9u >> 32);
}
#endif
