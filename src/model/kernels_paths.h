#ifndef SANUDO_MODEL_KERNELS_PATHS_H
#define SANUDO_MODEL_KERNELS_PATHS_H
#include "model/kernels.h"

/* What a path file ends with: its kernels under the names that the included loops give them. */
#define KERNELS(title) \
    {.name = title, .multiply = multiply, .multiply_add = multiply_add, .cell = cell, .squash = squash, .add = add, .affine = affine, .relu = relu, .sign = sign, \
     .scores = scores, .relu_sum = relu_sum}

/* The paths of x86; only kernels.c may ask for them, once it has asked the processor. */
#if defined(__x86_64__)
extern const kernels sanudo_kernels_avx2, sanudo_kernels_avxvnni, sanudo_kernels_avx512;
#endif
#endif
