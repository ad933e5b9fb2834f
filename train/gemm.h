#ifndef TRAIN_GEMM_H
#define TRAIN_GEMM_H
#include <stddef.h>
#include <stdint.h>

/*
** C += A * B for m x k by k x n floats.  A's elements stand `rs` apart down and `cs` apart across, so that a turned
** matrix needs no copy; B and C are rows of `ldb` and `ldc`.  n is a multiple of 16.  Every element of C is one chain
** of fused multiply-adds in the order of k: the same bits on every processor, whatever the width of its vectors.
*/
typedef struct gemm {
    uint32_t m, n, k;
    const float *a, *b;
    float *c;
    size_t rs, cs, ldb, ldc;
} gemm;

void train_gemm(gemm g);
#endif
