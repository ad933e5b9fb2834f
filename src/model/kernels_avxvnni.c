/* The kernels for processors with AVX2 and AVX-VNNI: those of AVX2 with one instruction in place of three. */
#include "model/kernels_paths.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define TARGET __attribute__((target("avx2,avxvnni")))
#define VEC __m256i
#define VEC_LOAD(p) _mm256_loadu_si256((const __m256i *)(p))
#define VEC_STORE(p, v) _mm256_storeu_si256((__m256i *)(p), v)
#define VEC_SPLAT _mm256_set1_epi32
#define vec_dot _mm256_dpbusd_avx_epi32
#define ymm_dot _mm256_dpbusd_avx_epi32
#define BLOCK_VECS 2

#include "model/kernels_blocks.h"
#include "model/kernels_loops.h"

const kernels sanudo_kernels_avxvnni = KERNELS("avxvnni");
#endif
