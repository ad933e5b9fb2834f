/* Sums over hashed weight tables: the parser spends its time here. */
#include "model/table.h"

#if defined(__GNUC__)
#define PREFETCH(p) __builtin_prefetch(p)
#else
#define PREFETCH(p) ((void)(p))
#endif

/* Four cells at once: bytes shifted to 0..255 never carry out of 16 bits in FEATURES_MAX additions. */
static_assert(FEATURES_MAX * 255 < 65536, "sums of a narrow row fit 16 bits");

static uint32_t load_row(const int8_t *row)
{
    const uint8_t *p = (const uint8_t *)row;
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

void sanudo_table_moves(const table *t, const features *f, int32_t out[TABLE_NARROW])
{
    for (uint32_t i = 0; i < f->n; i++) PREFETCH(t->cell + table_row(t, f->h[i]) * TABLE_NARROW);
    uint32_t even = 0, odd = 0;
    for (uint32_t i = 0; i < f->n; i++) {
        const uint32_t row = load_row(t->cell + table_row(t, f->h[i]) * TABLE_NARROW) ^ 0x80808080u;
        even += row & 0x00ff00ffu;
        odd += row >> 8 & 0x00ff00ffu;
    }
    const int32_t shift = (int32_t)f->n * 128;
    out[0] = (int32_t)(even & 0xffff) - shift;
    out[1] = (int32_t)(odd & 0xffff) - shift;
    out[2] = (int32_t)(even >> 16) - shift;
    out[3] = (int32_t)(odd >> 16) - shift;
}

void sanudo_table_states(const table *t, const features *f, int32_t out[TABLE_EIGHT])
{
    for (uint32_t i = 0; i < f->n; i++) PREFETCH(t->cell + table_row(t, f->h[i]) * TABLE_EIGHT);
    for (uint32_t c = 0; c < TABLE_EIGHT; c++) out[c] = 0;
    for (uint32_t i = 0; i < f->n; i++) {
        const int8_t *row = t->cell + table_row(t, f->h[i]) * TABLE_EIGHT;
        for (uint32_t c = 0; c < TABLE_EIGHT; c++) out[c] += row[c];
    }
}

void sanudo_table_some(const table *t, const features *f, const uint8_t *c, uint32_t n, int32_t *out)
{
    for (uint32_t i = 0; i < f->n; i++) PREFETCH(t->cell + table_row(t, f->h[i]) * TABLE_WIDE);
    for (uint32_t k = 0; k < n; k++) out[k] = 0;
    for (uint32_t i = 0; i < f->n; i++) {
        const int8_t *row = t->cell + table_row(t, f->h[i]) * TABLE_WIDE;
        for (uint32_t k = 0; k < n; k++) out[k] += row[table_turned(f->h[i], c[k])];
    }
}

bool sanudo_table_make(table *t, const uint8_t *cells, size_t size, uint32_t width)
{
    if (!cells) return false;
    for (uint32_t bits = 1; bits <= 26; bits++)
        if (size == ((size_t)width << bits)) {
            *t = (table){.cell = (const int8_t *)cells, .bits = bits};
            return true;
        }
    return false;
}
