#ifndef SANUDO_MODEL_SQUASH_H
#define SANUDO_MODEL_SQUASH_H
#include <math.h>
#include <stdint.h>
#include <string.h>

/*
** The curves of the network and its bytes, for trainer and tagger alike.  They
** are sums, products and quotients in single precision, in the order written
** here: every machine and every instruction set gives the same.  What is not a
** number counts as beyond all numbers, on the side of its sign.
*/

/*
** The smaller of `x` and `most`, neither below 0.  Their bits as integers are in
** the same order, and compilers vectorise integer comparisons whatever the flags.
*/
static inline float squash_least(float x, float most)
{
    int32_t a, b;
    memcpy(&a, &x, sizeof a);
    memcpy(&b, &most, sizeof b);
    a = a < b ? a : b;
    memcpy(&x, &a, sizeof x);
    return x;
}

/* `x`, or 0 where its sign says that it is below. */
static inline float squash_positive(float x)
{
    int32_t a;
    memcpy(&a, &x, sizeof a);
    a = a > 0 ? a : 0;
    memcpy(&x, &a, sizeof x);
    return x;
}

/*
** Nearly tanh: odd, within [-1, 1], 1 from 3 on.  It rises but for rounding
** (it may fall by 4e-7), and what rounding puts above 1 is cut off.
*/
static inline float squash_tanh(float x)
{
    const float a = squash_least(fabsf(x), 3.0f);
    return copysignf(squash_least(a * (27.0f + a * a) / (27.0f + 9.0f * a * a), 1.0f), x);
}

/* Nearly the logistic function, within [0, 1]. */
static inline float squash_sigm(float x) { return 0.5f + 0.5f * squash_tanh(0.5f * x); }

/* The slopes of both at x, for training. */
static inline float squash_tanh_slope(float x)
{
    const float a = squash_least(fabsf(x), 3.0f), q = (9.0f - a * a) / (3.0f * (3.0f + a * a));
    return q * q;
}

static inline float squash_sigm_slope(float x) { return 0.25f * squash_tanh_slope(0.5f * x); }

/* A value of [-1, 1] as a byte of 1..127, 64 for 0; what is outside is cut to 0 or 127. */
static inline uint8_t squash_byte(float x) { return (uint8_t)(int32_t)squash_least(squash_positive(x * 63.0f + 64.5f), 127.0f); }

/* The nearest byte of 0..127: halves go up, what is below 0 is 0. */
static inline uint8_t squash_relu(float x) { return (uint8_t)(int32_t)(squash_least(squash_positive(x), 127.0f) + 0.5f); }

/* The nearest byte of -127..127: halves go away from 0. */
static inline int8_t squash_signed(float x)
{
    return (int8_t)(int32_t)copysignf(squash_least(fabsf(x), 127.0f) + 0.5f, x);
}
#endif
