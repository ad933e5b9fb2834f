/* What a model file's numbers and hashes rest on: the same on every machine. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "model/bytes.h"
#include "model/hashes.h"

/* Weights are learnt for these values: another hash would need another model. */
static void hashes_are_pinned(void **state)
{
    (void)state;
    assert_int_equal(hash_pair(1, 2), 3037463076u);
    assert_int_equal(hash_bytes("river", 5, 3), 1065192014u);
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
        cmocka_unit_test(hashes_are_pinned),
        cmocka_unit_test(numbers_are_little_endian),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
