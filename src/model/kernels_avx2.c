/* The kernels for processors with AVX2. */
#include "model/kernels_paths.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define TARGET __attribute__((target("avx2")))
#define VEC __m256i
#define VEC_LOAD(p) _mm256_loadu_si256((const __m256i *)(p))
#define VEC_STORE(p, v) _mm256_storeu_si256((__m256i *)(p), v)
#define VEC_SPLAT _mm256_set1_epi32
#define vec_dot ymm_dot
#define BLOCK_VECS 2

/* Two products of 127 * 128 fit 16 bits: vpmaddubsw does not saturate. */
TARGET static inline __m256i ymm_dot(__m256i sum, __m256i x, __m256i w)
{
    return _mm256_add_epi32(sum, _mm256_madd_epi16(_mm256_maddubs_epi16(x, w), _mm256_set1_epi16(1)));
}

#include "model/kernels_blocks.h"
#include "model/kernels_loops.h"

const kernels sanudo_kernels_avx2 = KERNELS("avx2");
#endif
