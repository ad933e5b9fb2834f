#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/key.h"
#include "base/pack.h"
#include "base/rng.h"
#include "doc/doc.h"

static uint64_t key(const char *s) { return sanudo_key_word(s, strlen(s)); }

static void keys_fold_case_accents_and_marks(void **state)
{
    (void)state;
    static const char *const SAME[][2] = {
        {"UN", "U.N."}, {"cote", "C\xc3\xb4te"}, {"Erdogan", "ERDO\xc4\x9e" "AN"}, {"dIvoire", "d\xe2\x80\x99Ivoire"}, {"naive", "na\xc3\xafve"},
    };
    for (size_t i = 0; i < sizeof SAME / sizeof SAME[0]; i++) assert_true(key(SAME[i][0]) == key(SAME[i][1]));
    assert_true(key("Iran") != key("Iraq"));
    assert_true(key("-") == KEY_EMPTY && key("") == KEY_EMPTY && key("\xe2\x80\x93") == KEY_EMPTY);
    assert_true(key_join(key("guinea"), key_join(KEY_EMPTY, key("bissau"))) ==
                key_join(key_join(key("Guinea"), key("-")), key("Bissau")));
    assert_true(key_join(key("a"), key("b")) != key_join(key("b"), key("a")));
}

static void shuffles_alike_everywhere(void **state)
{
    (void)state;
    static const uint32_t WANT[] = {5, 2, 0, 4, 1, 3, 7, 6};
    uint32_t order[8];
    for (uint32_t i = 0; i < 8; i++) order[i] = i;
    rng r = {.state = 20240101};
    rng_shuffle(&r, order, 8);
    assert_memory_equal(order, WANT, sizeof WANT);
}

static void days_go_there_and_back(void **state)
{
    (void)state;
    assert_int_equal(sanudo_day_of(1970, 1, 1), 0);
    assert_int_equal(sanudo_day_of(2000, 2, 29), 11016);
    assert_int_equal(sanudo_day_of(2001, 2, 29), DAY_NONE);
    assert_int_equal(sanudo_day_of(2001, 13, 1), DAY_NONE);
    for (int32_t day = -200000; day < 200000; day += 13) {
        int y, m, d;
        sanudo_day_split(day, &y, &m, &d);
        assert_int_equal(sanudo_day_of(y, m, d), day);
    }
}

static void codes_are_three_capitals(void **state)
{
    (void)state;
    assert_int_equal(sanudo_country_of("RUS", 3), 'R' | 'U' << 8 | 'S' << 16);
    assert_int_equal(sanudo_country_of("rus", 3), 0);
    assert_int_equal(sanudo_country_of("RU", 2), 0);
    assert_int_not_equal(sanudo_sector_of("GOV", 3), 0);
    assert_int_equal(sanudo_sector_of("GOB", 3), 0);
}

/* Every single damaged byte and every shortening of a small pack is refused. */
static void packs_refuse_damage(void **state)
{
    (void)state;
    const pack_section parts[] = {{.name = "one", .data = "hello", .size = 5}, {.name = "two", .data = "", .size = 0}};
    uint8_t *bytes;
    size_t size, n;
    pack *p;
    assert_int_equal(sanudo_pack_build(&bytes, &size, "TESTPACK", 3, parts, 2, NULL), SANUDO_OK);
    assert_int_equal(sanudo_pack_memory(&p, bytes, size, "TESTPACK", 3, SANUDO_EMODEL, NULL), SANUDO_OK);
    assert_memory_equal(sanudo_pack_section(p, "one", &n), "hello", 5);
    assert_int_equal(n, 5);
    assert_null(sanudo_pack_section(p, "three", &n));
    sanudo_pack_free(p);
    assert_int_equal(sanudo_pack_memory(&p, bytes, size, "TESTPACK", 4, SANUDO_EMODEL, NULL), SANUDO_EMODEL);
    for (size_t i = 0; i < size; i++) {
        bytes[i] ^= 0x41;
        assert_int_equal(sanudo_pack_memory(&p, bytes, size, "TESTPACK", 3, SANUDO_EMODEL, NULL), SANUDO_EMODEL);
        bytes[i] ^= 0x41;
        assert_int_equal(sanudo_pack_memory(&p, bytes, i, "TESTPACK", 3, SANUDO_EMODEL, NULL), SANUDO_EMODEL);
    }
    free(bytes);
}

static void buffers_fail_once_and_for_good(void **state)
{
    (void)state;
    sanudo_buf b = {.limit = 256};
    for (int i = 0; i < 100; i++) sanudo_buf_printf(&b, "%d-%s;", i, "line");
    assert_true(b.failed);
    assert_true(b.len <= 256 && memcmp(b.data, "0-line;1-line;", 14) == 0);
    sanudo_buf_drop(&b);
}

static void arenas_begin_anew(void **state)
{
    (void)state;
    arena a = {.limit = 1};
    assert_null(ARENA_NEW(&a, char, 10)); /* refused before there is a block */
    a.limit = 0;
    assert_null(ARENA_RAW(&a, char, 10)); /* and for good */
    sanudo_arena_reset(&a);
    assert_true(arena_ok(&a) && !a.total);
    char *raw = ARENA_RAW(&a, char, 100000);
    memset(raw, 'x', 100000);
    assert_non_null(ARENA_NEW(&a, char, 300000));
    const size_t most = a.total;
    sanudo_arena_reset(&a);
    assert_true(a.total >= 300000 && a.total < most); /* the largest block stays */
    memset(ARENA_RAW(&a, char, 1000), 'x', 1000);
    sanudo_arena_reset(&a);
    const char *clean = ARENA_NEW(&a, char, 1000);
    for (int i = 0; i < 1000; i++) assert_int_equal(clean[i], 0);
    assert_null(ARENA_NEW(&a, uint64_t, SIZE_MAX / 4));
    assert_false(arena_ok(&a));
    sanudo_arena_free(&a);
    assert_true(arena_ok(&a) && !a.total);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_fold_case_accents_and_marks), cmocka_unit_test(shuffles_alike_everywhere),
        cmocka_unit_test(days_go_there_and_back),           cmocka_unit_test(codes_are_three_capitals),
        cmocka_unit_test(packs_refuse_damage),              cmocka_unit_test(buffers_fail_once_and_for_good),
        cmocka_unit_test(arenas_begin_anew),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
