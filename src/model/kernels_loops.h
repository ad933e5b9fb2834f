/*
** The kernels that are plain loops.  Every path includes this file once and has
** the compiler vectorise them for its processors: TARGET names these, and is
** empty for the scalar path.  The arithmetic is written once, so paths agree.
*/
#include "model/squash.h"

static inline float affine_at(const int32_t *acc, const float *scale, const float *bias, size_t o)
{
    return scale[o] * (float)acc[o] + bias[o];
}

/*
** `n` cells, at most a piece.  All elements of the first loop are of one width, so that it fills the widest vectors, and what
** does not fill one is little; bytes are made of them behind it.
*/
enum { PIECE = 64 };
TARGET static void cell_piece(const int32_t *restrict acc, const float *restrict scale, const float *restrict bias, size_t hidden,
                              size_t n, float *restrict c, uint8_t *restrict h)
{
    int32_t byte[PIECE];
    for (size_t j = 0; j < n; j++) {
        const float i = squash_sigm(affine_at(acc, scale, bias, j));
        const float g = squash_tanh(affine_at(acc, scale, bias, hidden + j));
        const float o = squash_sigm(affine_at(acc, scale, bias, 2 * hidden + j));
        c[j] = c[j] + i * (g - c[j]);
        byte[j] = squash_byte(o * c[j]);
    }
    for (size_t j = 0; j < n; j++) h[j] = (uint8_t)byte[j];
}

TARGET static void cell_row(const int32_t *acc, const float *scale, const float *bias, size_t hidden, float *c, uint8_t *h)
{
    for (size_t j = 0; j < hidden; j += PIECE)
        cell_piece(acc + j, scale + j, bias + j, hidden, hidden - j < PIECE ? hidden - j : PIECE, c + j, h + j);
}

TARGET static void cell(const int32_t *acc, const float *scale, const float *bias, uint32_t hidden, uint32_t rows, float *c,
                        uint8_t *h, size_t ldh)
{
    for (size_t r = 0; r < rows; r++)
        cell_row(acc + r * 3 * hidden, scale, bias, hidden, c + r * hidden, h + r * ldh);
}

TARGET static void squash(const int16_t *restrict sum, float scale, uint32_t n, uint8_t *restrict q)
{
    for (size_t i = 0; i < n; i++) q[i] = squash_byte(squash_tanh(scale * (float)sum[i]));
}

TARGET static void add(const int8_t *restrict row, uint32_t n, int16_t *restrict sum)
{
    for (size_t i = 0; i < n; i++) sum[i] = (int16_t)(sum[i] + row[i]);
}

TARGET static void affine(const int32_t *restrict acc, const float *restrict scale, const float *restrict bias, uint32_t out,
                          uint32_t rows, float *restrict v)
{
    for (size_t r = 0; r < rows; r++, acc += out, v += out)
        for (size_t o = 0; o < out; o++) v[o] = affine_at(acc, scale, bias, o);
}

TARGET static void relu(const int32_t *restrict acc, const float *restrict scale, const float *restrict bias, uint32_t out,
                        uint32_t rows, float step, uint8_t *restrict q)
{
    for (size_t r = 0; r < rows; r++, acc += out, q += out)
        for (size_t o = 0; o < out; o++) q[o] = squash_relu(affine_at(acc, scale, bias, o) * step);
}

TARGET static void sign(const int32_t *restrict acc, const float *restrict scale, const float *restrict bias, uint32_t out,
                        uint32_t rows, float step, int8_t *restrict q)
{
    for (size_t r = 0; r < rows; r++, acc += out, q += out)
        for (size_t o = 0; o < out; o++) q[o] = squash_signed(affine_at(acc, scale, bias, o) * step);
}

TARGET static void relu_sum(const float *restrict a, const float *restrict b, uint32_t n, float step, uint8_t *restrict q)
{
    for (size_t k = 0; k < n; k++) q[k] = squash_relu((a[k] + b[k]) * step);
}
