/* The kernels for any processor, and the choice among the paths. */
#include "model/kernels_paths.h"

#include <assert.h>
#include <string.h>

#define TARGET
#include "model/kernels_loops.h"

static void multiply_add(const int8_t *restrict w, uint32_t in, uint32_t out, const uint8_t *restrict x, size_t ldx, uint32_t rows,
                         int32_t *restrict y)
{
    assert(in % 4 == 0 && out % 16 == 0);
    for (size_t r = 0; r < rows; r++, x += ldx, y += out)
        for (size_t k = 0; k < in; k += 4)
            for (size_t o = 0; o < out; o++) {
                const int8_t *four = w + k * out + 4 * o;
                y[o] += x[k] * four[0] + x[k + 1] * four[1] + x[k + 2] * four[2] + x[k + 3] * four[3];
            }
}

static void multiply(const int8_t *w, uint32_t in, uint32_t out, const uint8_t *x, size_t ldx, uint32_t rows, int32_t *y)
{
    memset(y, 0, (size_t)rows * out * sizeof *y);
    multiply_add(w, in, out, x, ldx, rows, y);
}

static void scores(const int8_t *dep, const uint8_t *head, size_t ldh, uint32_t n, uint32_t rows, int32_t *s)
{
    for (size_t j = 0; j < rows; j++, head += ldh) {
        int32_t sum = 0;
        for (size_t k = 0; k < n; k++) sum += head[k] * dep[k];
        s[j] = sum;
    }
}

static const kernels SCALAR = KERNELS("scalar");

#if defined(__x86_64__)
#include <cpuid.h>

/* Not all compilers know this one by name.  Whether the system keeps the registers is asked with AVX2. */
static int has_avxvnni(void)
{
    unsigned a = 0, b, c, d;
    return __builtin_cpu_supports("avx2") && __get_cpuid_count(7, 1, &a, &b, &c, &d) && (a >> 4 & 1);
}

static int has_avx512(void)
{
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni");
}

static const kernels *vectors_of(enum kernel_path path)
{
    switch (path) {
    case KERNEL_AVX2: return __builtin_cpu_supports("avx2") ? &sanudo_kernels_avx2 : NULL;
    case KERNEL_AVXVNNI: return has_avxvnni() ? &sanudo_kernels_avxvnni : NULL;
    case KERNEL_AVX512: return has_avx512() ? &sanudo_kernels_avx512 : NULL;
    default: return NULL;
    }
}
#else
static const kernels *vectors_of(enum kernel_path path)
{
    (void)path;
    return NULL;
}
#endif

const kernels *sanudo_kernels_of(enum kernel_path path) { return path == KERNEL_SCALAR ? &SCALAR : vectors_of(path); }

const kernels *sanudo_kernels(void)
{
    for (int path = N_KERNEL_PATHS - 1; path > KERNEL_SCALAR; path--) {
        const kernels *k = sanudo_kernels_of((enum kernel_path)path);
        if (k) return k;
    }
    return &SCALAR;
}
