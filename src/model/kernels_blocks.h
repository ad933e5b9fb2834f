/*
** The kernels that multiply bytes, for x86: every vector path includes this
** file once.  It defines TARGET, its processors; VEC, its vector of 32-bit sums,
** with VEC_LOAD, VEC_STORE, VEC_SPLAT and vec_dot(sums, x, w), which adds four
** products of bytes to each sum; ymm_dot, the same for eight sums.  MAX_ROWS rows of
** BLOCK_VECS vectors of sums, at most, stay in registers.
*/
#include <assert.h>
#include <stdbool.h>
#include <string.h>

#define INLINE TARGET static inline __attribute__((always_inline))

enum { LANES = sizeof(VEC) / 4, MAX_ROWS = 4, MAX_VECS = BLOCK_VECS };

/* A matrix product that is under way: `w`, `x` and `y` stand at its first column and row. */
typedef struct product {
    const int8_t *w;
    const uint8_t *x;
    int32_t *y;
    size_t in, out, ldx;
} product;

/*
** The sums of `rows` rows by `vecs` vectors of columns, added to what is there unless they are `fresh`; the three are
** constants at each call, so that the loops over them unroll.
*/
INLINE void block(product p, size_t rows, size_t vecs, bool fresh)
{
    VEC sum[MAX_ROWS][MAX_VECS], w[MAX_VECS];
    for (size_t r = 0; r < rows; r++)
        for (size_t v = 0; v < vecs; v++) sum[r][v] = fresh ? VEC_SPLAT(0) : VEC_LOAD(p.y + r * p.out + v * LANES);
    for (size_t k = 0; k < p.in; k += 4) {
        for (size_t v = 0; v < vecs; v++) w[v] = VEC_LOAD(p.w + k * p.out + v * sizeof(VEC));
        for (size_t r = 0; r < rows; r++) {
            int32_t four;
            memcpy(&four, p.x + r * p.ldx + k, sizeof four);
            const VEC x = VEC_SPLAT(four);
            for (size_t v = 0; v < vecs; v++) sum[r][v] = vec_dot(sum[r][v], x, w[v]);
        }
    }
    for (size_t r = 0; r < rows; r++)
        for (size_t v = 0; v < vecs; v++) VEC_STORE(p.y + r * p.out + v * LANES, sum[r][v]);
}

/* A strip of `vecs` vectors of columns, all its rows. */
INLINE void strip(product p, size_t rows, size_t vecs, bool fresh)
{
    for (; rows >= MAX_ROWS; rows -= MAX_ROWS, p.x += MAX_ROWS * p.ldx, p.y += MAX_ROWS * p.out) block(p, MAX_ROWS, vecs, fresh);
    switch (rows) {
    case 3: block(p, 3, vecs, fresh); break;
    case 2: block(p, 2, vecs, fresh); break;
    case 1: block(p, 1, vecs, fresh); break;
    default: break;
    }
}

INLINE void whole(const int8_t *w, uint32_t in, uint32_t out, const uint8_t *x, size_t ldx, uint32_t rows, int32_t *y, bool fresh)
{
    enum { WIDE = MAX_VECS * LANES, NARROW = 16 };
    assert(in % 4 == 0 && out % NARROW == 0);
    product p = {.w = w, .x = x, .y = y, .in = in, .out = out, .ldx = ldx};
    size_t left = out;
    for (; left >= WIDE; left -= WIDE, p.w += 4 * WIDE, p.y += WIDE) strip(p, rows, MAX_VECS, fresh);
    for (; left > 0; left -= NARROW, p.w += 4 * NARROW, p.y += NARROW) strip(p, rows, NARROW / LANES, fresh);
}

TARGET static void multiply(const int8_t *w, uint32_t in, uint32_t out, const uint8_t *x, size_t ldx, uint32_t rows, int32_t *y)
{
    whole(w, in, out, x, ldx, rows, y, true);
}

TARGET static void multiply_add(const int8_t *w, uint32_t in, uint32_t out, const uint8_t *x, size_t ldx, uint32_t rows, int32_t *y)
{
    whole(w, in, out, x, ldx, rows, y, false);
}

/* The scores of `rows` rows, at most four, a constant as above.  A row is vectors of 32 bytes and perhaps one of 16. */
INLINE void score(const int8_t *dep, const uint8_t *head, size_t ldh, size_t n, size_t rows, int32_t *s)
{
    __m256i sum[4] = {_mm256_setzero_si256(), _mm256_setzero_si256(), _mm256_setzero_si256(), _mm256_setzero_si256()};
    size_t k = 0;
    for (; k + 32 <= n; k += 32)
        for (size_t r = 0; r < rows; r++)
            sum[r] = ymm_dot(sum[r], _mm256_loadu_si256((const __m256i *)(head + r * ldh + k)),
                             _mm256_loadu_si256((const __m256i *)(dep + k)));
    if (k < n)
        for (size_t r = 0; r < rows; r++)
            sum[r] = ymm_dot(sum[r], _mm256_zextsi128_si256(_mm_loadu_si128((const __m128i *)(head + r * ldh + k))),
                             _mm256_zextsi128_si256(_mm_loadu_si128((const __m128i *)(dep + k))));
    const __m256i pairs = _mm256_hadd_epi32(_mm256_hadd_epi32(sum[0], sum[1]), _mm256_hadd_epi32(sum[2], sum[3]));
    int32_t total[4];
    _mm_storeu_si128((__m128i *)total, _mm_add_epi32(_mm256_castsi256_si128(pairs), _mm256_extracti128_si256(pairs, 1)));
    memcpy(s, total, rows * sizeof *s);
}

TARGET static void scores(const int8_t *dep, const uint8_t *head, size_t ldh, uint32_t n, uint32_t rows, int32_t *s)
{
    assert(n % 16 == 0);
    size_t j = 0;
    for (; j + 4 <= rows; j += 4) score(dep, head + j * ldh, ldh, n, 4, s + j);
    for (; j < rows; j++) score(dep, head + j * ldh, ldh, n, 1, s + j);
}
