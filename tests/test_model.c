/* Weight tables: the sums are those of the cells, however they are computed, and sizes are checked. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/rng.h"
#include "model/bytes.h"
#include "model/table.h"

enum { BITS = 6 };

/* Cells of every value, and features that hit rows again and again. */
static int8_t *make_cells(uint32_t width, rng *r)
{
    int8_t *cell = malloc((size_t)width << BITS);
    assert_non_null(cell);
    for (size_t i = 0; i < (size_t)width << BITS; i++) cell[i] = (int8_t)(rng_next(r) & 0xff);
    return cell;
}

static features make_features(uint32_t n, rng *r)
{
    features f = {0};
    for (uint32_t i = 0; i < n; i++) features_add(&f, (uint32_t)(rng_next(r) % 50));
    return f;
}

/* The sum of one class's cells, spelt out. */
static int32_t plain_sum(const int8_t *cell, uint32_t width, const features *f, uint32_t c, int turned)
{
    int32_t sum = 0;
    for (uint32_t i = 0; i < f->n; i++) {
        const size_t row = (f->h[i] >> (32 - BITS)) * width;
        sum += cell[row + (turned ? (c ^ f->h[i]) % width : c)];
    }
    return sum;
}

static void sums_are_those_of_the_cells(void **state)
{
    (void)state;
    static const uint32_t COUNTS[] = {0, 1, 2, 31, 104, FEATURES_MAX};
    rng r = {.state = 5};
    int8_t *narrow = make_cells(TABLE_NARROW, &r), *eight = make_cells(TABLE_EIGHT, &r), *wide = make_cells(TABLE_WIDE, &r);
    const table tn = {narrow, BITS}, te = {eight, BITS}, tw = {wide, BITS};
    static const uint8_t SOME[] = {63, 0, 17, 5};
    for (size_t k = 0; k < sizeof COUNTS / sizeof COUNTS[0]; k++) {
        const features f = make_features(COUNTS[k], &r);
        int32_t moves[TABLE_NARROW], states[TABLE_EIGHT], some[4];
        sanudo_table_moves(&tn, &f, moves);
        sanudo_table_states(&te, &f, states);
        sanudo_table_some(&tw, &f, SOME, 4, some);
        for (uint32_t c = 0; c < TABLE_NARROW; c++) assert_int_equal(moves[c], plain_sum(narrow, TABLE_NARROW, &f, c, 0));
        for (uint32_t c = 0; c < TABLE_EIGHT; c++) assert_int_equal(states[c], plain_sum(eight, TABLE_EIGHT, &f, c, 0));
        for (uint32_t c = 0; c < 4; c++) assert_int_equal(some[c], plain_sum(wide, TABLE_WIDE, &f, SOME[c], 1));
    }
    free(narrow), free(eight), free(wide);
}

/* All cells at an end of their range and as many features as there may be: nothing wraps. */
static void extremes_do_not_wrap(void **state)
{
    (void)state;
    static const int8_t ENDS[] = {-128, 127};
    int8_t cell[TABLE_NARROW * 2];
    rng r = {.state = 9};
    const features f = make_features(FEATURES_MAX, &r);
    for (int e = 0; e < 2; e++) {
        int32_t moves[TABLE_NARROW];
        memset(cell, ENDS[e], sizeof cell);
        sanudo_table_moves(&(table){cell, 1}, &f, moves);
        for (uint32_t c = 0; c < TABLE_NARROW; c++) assert_int_equal(moves[c], FEATURES_MAX * ENDS[e]);
    }
}

static void sizes_are_checked(void **state)
{
    (void)state;
    static const struct {
        size_t size;
        uint32_t width, bits; /* bits 0: refused */
    } SIZES[] = {{8, 4, 1}, {4096, 4, 10}, {4096, 64, 6}, {4, 4, 0}, {0, 4, 0}, {4097, 4, 0}, {12, 4, 0}, {96, 64, 0}};
    uint8_t cells[1] = {0};
    for (size_t i = 0; i < sizeof SIZES / sizeof SIZES[0]; i++) {
        table t = {0};
        const bool made = sanudo_table_make(&t, cells, SIZES[i].size, SIZES[i].width);
        assert_int_equal(made, SIZES[i].bits > 0);
        if (made) assert_int_equal(t.bits, SIZES[i].bits);
    }
    table t;
    assert_false(sanudo_table_make(&t, NULL, 4096, TABLE_WIDE));
}

/* Weights are learnt for these values: another hash would need another model. */
static void hashes_are_pinned(void **state)
{
    (void)state;
    features f = {0};
    features_add(&f, 42);
    features_add(&f, 42);
    assert_int_equal(hash_pair(1, 2), 3037463076u);
    assert_int_equal(hash_bytes("river", 5, 3), 1065192014u);
    assert_int_equal(f.h[0], 3368971428u);
    assert_int_equal(f.h[1], 431352651u);
}

static void numbers_are_little_endian(void **state)
{
    (void)state;
    uint8_t p[5] = {0};
    bytes_put_u32(p + 1, 0x01020384u);
    static const uint8_t WANT[] = {0, 0x84, 3, 2, 1};
    assert_memory_equal(p, WANT, 5);
    assert_int_equal(bytes_u32(p + 1), 0x01020384u);
    assert_int_equal(bytes_u16(p + 1), 0x0384u);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sums_are_those_of_the_cells),
        cmocka_unit_test(extremes_do_not_wrap),
        cmocka_unit_test(sizes_are_checked),
        cmocka_unit_test(hashes_are_pinned),
        cmocka_unit_test(numbers_are_little_endian),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
