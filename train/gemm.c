/* Products of matrices: blocks of C stay in registers while k runs. */
#include "train/gemm.h"

#include <math.h>

/* Sixteen columns of all rows, by the book: what the vector paths must equal. */
static void columns_plain(const gemm *g, uint32_t j)
{
    for (uint32_t r = 0; r < g->m; r++) {
        float *c = g->c + r * g->ldc + j;
        const float *a = g->a + r * g->rs;
        for (uint32_t k = 0; k < g->k; k++)
            for (uint32_t x = 0; x < 16; x++) c[x] = fmaf(a[k * g->cs], g->b[k * g->ldb + j + x], c[x]);
    }
}

static void gemm_plain(const gemm *g)
{
    for (uint32_t j = 0; j < g->n; j += 16) columns_plain(g, j);
}

#if defined(__x86_64__)
#include <immintrin.h>
#include <stdbool.h>

#define BLOCK(NAME, TARGET, VEC, LANES, ROWS, COLS, LOAD, STORE, SET, FMA)                                        \
    __attribute__((target(TARGET))) static void NAME(const gemm *g, uint32_t i, uint32_t j)                        \
    {                                                                                                              \
        VEC acc[ROWS][COLS];                                                                                       \
        const float *a = g->a + i * g->rs, *b = g->b + j;                                                          \
        _Pragma("GCC unroll 16") for (int r = 0; r < ROWS; r++)                                                    \
            _Pragma("GCC unroll 4") for (int v = 0; v < COLS; v++) acc[r][v] = LOAD(g->c + (i + (uint32_t)r) * g->ldc + j + v * LANES); \
        for (uint32_t k = 0; k < g->k; k++, a += g->cs, b += g->ldb) {                                             \
            VEC row[COLS];                                                                                         \
            _Pragma("GCC unroll 4") for (int v = 0; v < COLS; v++) row[v] = LOAD(b + v * LANES);                   \
            _Pragma("GCC unroll 16") for (int r = 0; r < ROWS; r++) {                                              \
                const VEC x = SET(a[(size_t)r * g->rs]);                                                           \
                _Pragma("GCC unroll 4") for (int v = 0; v < COLS; v++) acc[r][v] = FMA(x, row[v], acc[r][v]);      \
            }                                                                                                      \
        }                                                                                                          \
        _Pragma("GCC unroll 16") for (int r = 0; r < ROWS; r++)                                                    \
            _Pragma("GCC unroll 4") for (int v = 0; v < COLS; v++) STORE(g->c + (i + (uint32_t)r) * g->ldc + j + v * LANES, acc[r][v]); \
    }

#define BLOCK512(NAME, ROWS, COLS) \
    BLOCK(NAME, "avx512f", __m512, 16, ROWS, COLS, _mm512_loadu_ps, _mm512_storeu_ps, _mm512_set1_ps, _mm512_fmadd_ps)
#define BLOCK256(NAME, ROWS, COLS) \
    BLOCK(NAME, "avx2,fma", __m256, 8, ROWS, COLS, _mm256_loadu_ps, _mm256_storeu_ps, _mm256_set1_ps, _mm256_fmadd_ps)
BLOCK512(wide_8x48, 8, 3)
BLOCK512(wide_1x48, 1, 3)
BLOCK512(wide_8x16, 8, 1)
BLOCK512(wide_1x16, 1, 1)
BLOCK256(half_4x16, 4, 2)
BLOCK256(half_1x16, 1, 2)

typedef void (*block_fn)(const gemm *g, uint32_t i, uint32_t j);

/* All rows of the columns from j on: blocks of `rows` rows, then single ones. */
static void columns(const gemm *g, uint32_t j, block_fn many, uint32_t rows, block_fn one)
{
    uint32_t i = 0;
    for (; i + rows <= g->m; i += rows) many(g, i, j);
    for (; i < g->m; i++) one(g, i, j);
}

static void gemm_wide(const gemm *g)
{
    uint32_t j = 0;
    for (; j + 48 <= g->n; j += 48) columns(g, j, wide_8x48, 8, wide_1x48);
    for (; j < g->n; j += 16) columns(g, j, wide_8x16, 8, wide_1x16);
}

static void gemm_half(const gemm *g)
{
    for (uint32_t j = 0; j < g->n; j += 16) columns(g, j, half_4x16, 4, half_1x16);
}

void train_gemm(gemm g)
{
    if (__builtin_cpu_supports("avx512f")) gemm_wide(&g);
    else if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) gemm_half(&g);
    else gemm_plain(&g);
}
#else
void train_gemm(gemm g) { gemm_plain(&g); }
#endif
