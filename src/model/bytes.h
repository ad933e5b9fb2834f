#ifndef SANUDO_MODEL_BYTES_H
#define SANUDO_MODEL_BYTES_H
#include <stdint.h>

/* Little-endian numbers in mapped bytes, at any alignment, the same on every machine. */
static inline uint32_t bytes_u16(const uint8_t *p) { return (uint32_t)p[0] | (uint32_t)p[1] << 8; }
static inline uint32_t bytes_u32(const uint8_t *p) { return bytes_u16(p) | bytes_u16(p + 2) << 16; }

static inline void bytes_put_u16(uint8_t *p, uint32_t v)
{
    p[0] = (uint8_t)v;
    p[1] = (uint8_t)(v >> 8);
}
static inline void bytes_put_u32(uint8_t *p, uint32_t v)
{
    bytes_put_u16(p, v);
    bytes_put_u16(p + 2, v >> 16);
}
#endif
