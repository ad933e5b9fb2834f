#ifndef SANUDO_MODEL_KERNELS_H
#define SANUDO_MODEL_KERNELS_H
#include <stddef.h>
#include <stdint.h>

/*
** The arithmetic of the network: products of byte matrices as exact integers,
** and the curves between its layers (model/squash.h).  There is one set of
** kernels for each kind of processor; all of them give the same bits.
**
** Matrices are dense rows unless a distance between rows (`ld...`, in elements)
** is given.  Nothing needs aligning.  What a kernel writes overlaps nothing that
** it reads, but for the sums that it adds to.  The caller sees to it that sums
** stay within their type: a product of two bytes is at most 127 * 128.
*/

/* A layer of 8-bit weights: out[o] = scale[o] * sum_k x[k] * w[k][o] + bias[o].  `in` is a multiple of 4, `out` of 16. */
typedef struct dense {
    const int8_t *w; /* [in / 4][out][4], as the instructions for dot products of four bytes read it */
    const float *scale, *bias; /* [out] */
    uint32_t in, out;
} dense;

enum kernel_path { KERNEL_SCALAR, KERNEL_AVX2, KERNEL_AVXVNNI, KERNEL_AVX512, N_KERNEL_PATHS };

typedef struct kernels {
    const char *name;

    /* y[r][o] = sum_k x[r][k] * w[k][o], weights laid out as in `dense`.  `x` is 0..127, lest vpmaddubsw saturate; `w` is any byte. */
    void (*multiply)(const int8_t *w, uint32_t in, uint32_t out, const uint8_t *x, size_t ldx, uint32_t rows, int32_t *y);
    /* The same added to what is in `y`. */
    void (*multiply_add)(const int8_t *w, uint32_t in, uint32_t out, const uint8_t *x, size_t ldx, uint32_t rows, int32_t *y);

    /*
    ** One step of the recurrent cell for `rows` sentences: `acc` has the sums of
    ** the input gate i, the candidate g and the output gate o, `hidden` of each,
    ** which `scale` and `bias` turn into what the curves take.  The state `c`
    ** becomes c + i * (g - c), and o times that goes to `h` as squash_byte has it.
    */
    void (*cell)(const int32_t *acc, const float *scale, const float *bias, uint32_t hidden, uint32_t rows, float *c,
                 uint8_t *h, size_t ldh);

    /* q[i] = tanh(scale * sum[i]), as squash_byte has it. */
    void (*squash)(const int16_t *sum, float scale, uint32_t n, uint8_t *q);

    /* sum[i] += row[i] */
    void (*add)(const int8_t *row, uint32_t n, int16_t *sum);

    /* The three ends of a layer, for v = scale[o] * acc[r][o] + bias[o]: v itself, squash_relu(v * step), squash_signed(v * step). */
    void (*affine)(const int32_t *acc, const float *scale, const float *bias, uint32_t out, uint32_t rows, float *v);
    void (*relu)(const int32_t *acc, const float *scale, const float *bias, uint32_t out, uint32_t rows, float step, uint8_t *q);
    void (*sign)(const int32_t *acc, const float *scale, const float *bias, uint32_t out, uint32_t rows, float step, int8_t *q);

    /* s[j] = sum_k head[j][k] * dep[k] for j < rows.  `n` is a multiple of 16, `head` 0..127, `dep` any byte. */
    void (*scores)(const int8_t *dep, const uint8_t *head, size_t ldh, uint32_t n, uint32_t rows, int32_t *s);

    /* q[k] = squash_relu((a[k] + b[k]) * step) */
    void (*relu_sum)(const float *a, const float *b, uint32_t n, float step, uint8_t *q);
} kernels;

/* The fastest kernels that this processor has.  Asks the processor: keep the answer. */
const kernels *sanudo_kernels(void);

/* The kernels of one path; NULL where the processor, or this build, lacks it. */
const kernels *sanudo_kernels_of(enum kernel_path path);
#endif
