/* The kernels for processors with AVX-512 and its VNNI. */
#include "model/kernels_paths.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define TARGET __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")))
#define VEC __m512i
#define VEC_LOAD(p) _mm512_loadu_si512(p)
#define VEC_STORE(p, v) _mm512_storeu_si512(p, v)
#define VEC_SPLAT _mm512_set1_epi32
#define vec_dot _mm512_dpbusd_epi32
#define ymm_dot _mm256_dpbusd_epi32
#define BLOCK_VECS 4

#include "model/kernels_blocks.h"
#include "model/kernels_loops.h"

const kernels sanudo_kernels_avx512 = KERNELS("avx512");
#endif
