/* The network's kernels: every path gives the bits of the scalar one, which are those of the formulas spelt out. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/rng.h"
#include "model/kernels.h"
#include "model/squash.h"

#define COUNT(a) (sizeof(a) / sizeof(a)[0])

/* Memory of exactly this size: a sanitizer sees each byte too many. */
static void *room(size_t count, size_t size)
{
    void *p = malloc(count * size);
    assert_non_null(p);
    return p;
}

static int32_t random_int(rng *r, int32_t lo, int32_t hi) { return lo + (int32_t)(rng_next(r) % (uint32_t)(hi - lo + 1)); }

/* Bytes of lo..hi: random, or with `ends` only these two. */
static void *random_bytes(rng *r, size_t n, int lo, int hi, int ends)
{
    uint8_t *p = room(n, 1);
    for (size_t i = 0; i < n; i++) p[i] = (uint8_t)(ends ? (rng_next(r) & 1 ? lo : hi) : random_int(r, lo, hi));
    return p;
}

static int32_t *random_sums(rng *r, size_t n, int32_t most)
{
    int32_t *p = room(n, sizeof *p);
    for (size_t i = 0; i < n; i++) p[i] = random_int(r, -most, most);
    return p;
}

/* Numbers of either sign, `size` the largest. */
static float *random_floats(rng *r, size_t n, float size)
{
    float *p = room(n, sizeof *p);
    for (size_t i = 0; i < n; i++) p[i] = size * (float)random_int(r, -1000, 1000) / 1000.0f;
    return p;
}

static void *copy_of(const void *p, size_t size)
{
    void *copy = room(size, 1);
    memcpy(copy, p, size);
    return copy;
}

/* The next path that this processor has, from `*path` on; NULL after the last. */
static const kernels *next_path(int *path)
{
    while (*path < N_KERNEL_PATHS) {
        const kernels *k = sanudo_kernels_of((enum kernel_path)(*path)++);
        if (k) return k;
    }
    return NULL;
}

static void the_best_path_is_chosen(void **state)
{
    (void)state;
    const kernels *best = NULL;
    int path = 0;
    for (const kernels *k; (k = next_path(&path));) best = k;
    assert_non_null(sanudo_kernels_of(KERNEL_SCALAR));
    assert_ptr_equal(sanudo_kernels(), best);
    assert_null(sanudo_kernels_of(N_KERNEL_PATHS));
}

/* A matrix product, one number at a time. */
static void plain_multiply(const int8_t *w, uint32_t in, uint32_t out, const uint8_t *x, size_t ldx, uint32_t rows, int32_t *y)
{
    for (uint32_t r = 0; r < rows; r++)
        for (uint32_t o = 0; o < out; o++)
            for (uint32_t k = 0; k < in; k++) y[r * out + o] += x[r * ldx + k] * w[(k / 4 * out + o) * 4 + k % 4];
}

static void check_multiply(rng *r, uint32_t in, uint32_t out, uint32_t rows, size_t gap, int ends)
{
    const size_t ldx = in + gap, n = (size_t)rows * out;
    int8_t *w = random_bytes(r, (size_t)in * out, -128, 127, ends);
    uint8_t *x = random_bytes(r, (rows - 1) * ldx + in, ends ? 127 : 0, 127, ends);
    int32_t *before = random_sums(r, n, 1000000), *want = copy_of(before, n * sizeof *want);
    plain_multiply(w, in, out, x, ldx, rows, want);
    int path = 0;
    for (const kernels *k; (k = next_path(&path));) {
        int32_t *y = copy_of(before, n * sizeof *y);
        k->multiply_add(w, in, out, x, ldx, rows, y);
        if (memcmp(y, want, n * sizeof *y) != 0) fail_msg("%s: %u rows of %u by %u added", k->name, rows, in, out);
        k->multiply(w, in, out, x, ldx, rows, y); /* what is in y does not count */
        for (size_t i = 0; i < n; i++)
            if (y[i] != want[i] - before[i]) fail_msg("%s: %u rows of %u by %u", k->name, rows, in, out);
        free(y);
    }
    free(w), free(x), free(before), free(want);
}

static void products_are_those_of_a_plain_loop(void **state)
{
    (void)state;
    static const uint32_t INS[] = {4, 8, 36, 96, 260}, OUTS[] = {16, 32, 48, 64, 80, 112, 208, 400};
    rng r = {.state = 1};
    for (size_t i = 0; i < COUNT(INS); i++)
        for (size_t o = 0; o < COUNT(OUTS); o++)
            for (uint32_t rows = 1; rows <= 37; rows += rows < 9 ? 1 : 7)
                check_multiply(&r, INS[i], OUTS[o], rows, rows % 2 ? 0 : 13, rows == 5);
}

static void check_scores(rng *r, uint32_t n, uint32_t rows, size_t gap, int ends)
{
    const size_t ldh = n + gap;
    int8_t *dep = random_bytes(r, n, -128, 127, ends);
    uint8_t *head = random_bytes(r, (rows - 1) * ldh + n, ends ? 127 : 0, 127, ends);
    int path = 0;
    for (const kernels *k; (k = next_path(&path));) {
        int32_t *s = room(rows, sizeof *s);
        k->scores(dep, head, ldh, n, rows, s);
        for (uint32_t j = 0; j < rows; j++) {
            int32_t want = 0;
            for (uint32_t i = 0; i < n; i++) want += head[j * ldh + i] * dep[i];
            if (s[j] != want) fail_msg("%s: row %u of %u, %u wide: %d, not %d", k->name, j, rows, n, s[j], want);
        }
        free(s);
    }
    free(dep), free(head);
}

static void scores_are_those_of_a_plain_loop(void **state)
{
    (void)state;
    rng r = {.state = 2};
    for (uint32_t n = 16; n <= 272; n += 16)
        for (uint32_t rows = 1; rows <= 37; rows += 3) check_scores(&r, n, rows, rows % 2 ? 0 : 7, rows == 4);
}

/* One unit of the cell, as kernels.h defines it. */
static void plain_cell(const float pre[3], float *c, uint8_t *h)
{
    const float i = squash_sigm(pre[0]), g = squash_tanh(pre[1]), o = squash_sigm(pre[2]);
    *c = *c + i * (g - *c);
    *h = (uint8_t)(int32_t)(o * *c * 63.0f + 64.5f);
}

static void check_cell(rng *r, uint32_t hidden, uint32_t rows, size_t gap, float size)
{
    const size_t n = (size_t)rows * hidden, ldh = hidden + gap, bytes = (rows - 1) * ldh + hidden;
    int32_t *acc = random_sums(r, 3 * n, 2000000);
    float *scale = random_floats(r, 3 * hidden, size), *bias = random_floats(r, 3 * hidden, 2.0f), *before = random_floats(r, n, 1.0f);
    float *want_c = copy_of(before, n * sizeof *want_c);
    uint8_t *want_h = calloc(bytes, 1);
    assert_non_null(want_h);
    for (uint32_t u = 0; u < n; u++) {
        const uint32_t row = u / hidden, j = u % hidden;
        float pre[3];
        for (uint32_t p = 0; p < 3; p++)
            pre[p] = scale[p * hidden + j] * (float)acc[(row * 3 + p) * hidden + j] + bias[p * hidden + j];
        plain_cell(pre, want_c + u, want_h + row * ldh + j);
    }
    int path = 0;
    for (const kernels *k; (k = next_path(&path));) {
        float *c = copy_of(before, n * sizeof *c);
        uint8_t *h = calloc(bytes, 1);
        assert_non_null(h);
        k->cell(acc, scale, bias, hidden, rows, c, h, ldh);
        if (memcmp(c, want_c, n * sizeof *c) != 0) fail_msg("%s: states of %u rows of %u", k->name, rows, hidden);
        if (memcmp(h, want_h, bytes) != 0) fail_msg("%s: bytes of %u rows of %u", k->name, rows, hidden);
        free(c), free(h);
    }
    free(acc), free(scale), free(bias), free(before), free(want_c), free(want_h);
}

static void cells_step_alike(void **state)
{
    (void)state;
    static const float SIZES[] = {0.0f, 1e-40f, 1e-9f, 1e-6f, 1e-3f, 1.0f, 1e30f, 3e38f};
    rng r = {.state = 3};
    for (size_t s = 0; s < COUNT(SIZES); s++)
        for (uint32_t hidden = 16; hidden <= 144; hidden += 16)
            for (uint32_t rows = 1; rows <= 9; rows += 4) check_cell(&r, hidden, rows, rows == 5 ? 19 : 0, SIZES[s]);
}

/* What the ends of a layer make of `n` sums in `rows` rows, in all paths. */
static void check_ends(rng *r, uint32_t n, uint32_t rows, float size, float step)
{
    const size_t all = (size_t)n * rows;
    int32_t *acc = random_sums(r, all, 2000000);
    float *scale = random_floats(r, n, size), *bias = random_floats(r, n, 2.0f), *v = room(all, sizeof *v);
    uint8_t *q = room(all, 1);
    int8_t *s = room(all, 1);
    int path = 0;
    for (const kernels *k; (k = next_path(&path));) {
        k->affine(acc, scale, bias, n, rows, v);
        k->relu(acc, scale, bias, n, rows, step, q);
        k->sign(acc, scale, bias, n, rows, step, s);
        for (size_t i = 0; i < all; i++) {
            const float want = scale[i % n] * (float)acc[i] + bias[i % n];
            if (memcmp(v + i, &want, sizeof want) != 0) fail_msg("%s: affine, %u wide", k->name, n);
            if (q[i] != squash_relu(want * step)) fail_msg("%s: relu, %u wide", k->name, n);
            if (s[i] != squash_signed(want * step)) fail_msg("%s: sign, %u wide", k->name, n);
        }
    }
    free(acc), free(scale), free(bias), free(v), free(q), free(s);
}

static void layers_end_alike(void **state)
{
    (void)state;
    static const float SIZES[] = {0.0f, 1e-40f, 1e-6f, 1e-3f, 1e30f, 3e38f}, STEPS[] = {1e-30f, 1.0f, 31.7f, 1e30f};
    rng r = {.state = 4};
    for (size_t s = 0; s < COUNT(SIZES); s++)
        for (size_t t = 0; t < COUNT(STEPS); t++)
            for (uint32_t n = 1; n <= 100; n += 11) check_ends(&r, n, 1 + n % 3, SIZES[s], STEPS[t]);
}

static void check_sums(rng *r, uint32_t n, float scale)
{
    int8_t *row = random_bytes(r, n, -128, 127, 0);
    float *a = random_floats(r, n, 3.0f), *b = random_floats(r, n, 3.0f);
    int16_t *before = room(n, sizeof *before);
    uint8_t *q = room(n, 1);
    for (uint32_t i = 0; i < n; i++) before[i] = (int16_t)random_int(r, -32640, 32640);
    int path = 0;
    for (const kernels *k; (k = next_path(&path));) {
        int16_t *sum = copy_of(before, n * sizeof *sum);
        k->add(row, n, sum);
        for (uint32_t i = 0; i < n; i++) assert_int_equal(sum[i], before[i] + row[i]);
        k->squash(sum, scale, n, q);
        for (uint32_t i = 0; i < n; i++)
            if (q[i] != squash_byte(squash_tanh(scale * (float)sum[i]))) fail_msg("%s: squash, %u wide", k->name, n);
        k->relu_sum(a, b, n, scale, q);
        for (uint32_t i = 0; i < n; i++)
            if (q[i] != squash_relu((a[i] + b[i]) * scale)) fail_msg("%s: relu_sum, %u wide", k->name, n);
        free(sum);
    }
    free(row), free(a), free(b), free(before), free(q);
}

static void sums_are_squashed_alike(void **state)
{
    (void)state;
    static const float SCALES[] = {0.0f, 1e-40f, 1e-4f, 0.02f, 25.0f, 3e38f};
    rng r = {.state = 5};
    for (size_t s = 0; s < COUNT(SCALES); s++)
        for (uint32_t n = 1; n <= 300; n += 23) check_sums(&r, n, SCALES[s]);
}

/* Weights that no loader lets through: all paths agree even so, and no conversion is undefined. */
static void what_is_no_number_is_treated_alike(void **state)
{
    (void)state;
    enum { N = 48 };
    const float odd[] = {NAN, -NAN, INFINITY, -INFINITY};
    rng r = {.state = 6};
    for (size_t i = 0; i < COUNT(odd); i++) {
        int32_t *acc = random_sums(&r, 3 * N, 3);
        float *scale = random_floats(&r, 3 * N, 1.0f), *bias = random_floats(&r, 3 * N, 1.0f), first_c[N];
        uint8_t first[3][N];
        for (size_t j = 0; j < 3 * N; j += 5) scale[j] = odd[i];
        int path = 0;
        for (const kernels *k; (k = next_path(&path));) {
            float c[N] = {0};
            uint8_t q[3][N];
            int8_t s[N];
            k->cell(acc, scale, bias, N, 1, c, q[0], N);
            k->relu(acc, scale, bias, N, 1, 1.0f, q[1]);
            k->sign(acc, scale, bias, N, 1, 1.0f, s);
            memcpy(q[2], s, N);
            if (k == sanudo_kernels_of(KERNEL_SCALAR)) memcpy(first, q, sizeof q), memcpy(first_c, c, sizeof c);
            assert_memory_equal(q, first, sizeof q);
            assert_memory_equal(c, first_c, sizeof c);
        }
        free(acc), free(scale), free(bias);
    }
}

static void tanh_rises_from_minus_one_to_one(void **state)
{
    (void)state;
    float last = -1.0f;
    for (int32_t i = -400000; i <= 400000; i++) {
        const float x = (float)i / 100000.0f, y = squash_tanh(x);
        assert_true(y >= -1.0f && y <= 1.0f && y == -squash_tanh(-x));
        assert_true(y >= last - 4e-7f); /* rounding */
        assert_true(fabsf(y - tanhf(x)) < 0.025f);
        if (fabsf(x) >= 3.0f) assert_true(fabsf(y) == 1.0f);
        last = y;
    }
    assert_true(squash_tanh(0.0f) == 0.0f && squash_tanh(INFINITY) == 1.0f && squash_tanh(-INFINITY) == -1.0f);
    assert_true(squash_sigm(0.0f) == 0.5f && squash_sigm(6.0f) == 1.0f && squash_sigm(-6.0f) == 0.0f);
}

static void bytes_are_the_nearest(void **state)
{
    (void)state;
    static const struct {
        float x;
        int byte, relu, sign;
    } BYTES[] = {
        {0.0f, 64, 0, 0},       {1.0f, 127, 1, 1},      {-1.0f, 1, 0, -1},      {0.5f, 96, 1, 1},        {-0.5f, 33, 0, -1},
        {0.25f, 80, 0, 0},      {-0.25f, 48, 0, 0},     {2.5f, 127, 3, 3},      {-2.5f, 0, 0, -3},       {126.4f, 127, 126, 126},
        {127.0f, 127, 127, 127}, {1e30f, 127, 127, 127}, {-1e30f, 0, 0, -127},   {-126.6f, 0, 0, -127},   {1e-40f, 64, 0, 0},
    };
    for (size_t i = 0; i < COUNT(BYTES); i++) {
        assert_int_equal(squash_byte(BYTES[i].x), BYTES[i].byte);
        assert_int_equal(squash_relu(BYTES[i].x), BYTES[i].relu);
        assert_int_equal(squash_signed(BYTES[i].x), BYTES[i].sign);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_best_path_is_chosen),
        cmocka_unit_test(products_are_those_of_a_plain_loop),
        cmocka_unit_test(scores_are_those_of_a_plain_loop),
        cmocka_unit_test(cells_step_alike),
        cmocka_unit_test(layers_end_alike),
        cmocka_unit_test(sums_are_squashed_alike),
        cmocka_unit_test(what_is_no_number_is_treated_alike),
        cmocka_unit_test(tanh_rises_from_minus_one_to_one),
        cmocka_unit_test(bytes_are_the_nearest),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
