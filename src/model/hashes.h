#ifndef SANUDO_MODEL_HASHES_H
#define SANUDO_MODEL_HASHES_H
#include <stddef.h>
#include <stdint.h>

/* Hashes of letters and shapes.  Weights are learnt for their values: they never change. */

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
#endif
