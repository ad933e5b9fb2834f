/* Every input format: the fixtures of tests/formats, as they are and packed, and what must come of them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "formats.h"

static const char *const FILES[] = {"newsml-g2.xml", "nitf.xml", "ninjs.json", "rss.xml", "rss1.xml", "atom.xml", "petrarch.xml", "tabari.txt", "page.html",
                                    "page-system.html", "page-boxes.html", "page-table.html", "page-script.html", "page-cards.html", "page-breaks.html"};
enum { N_FILES = sizeof FILES / sizeof FILES[0] };

static const char *root(void)
{
    const char *dir = getenv("SANUDO_ROOT");
    return dir ? dir : ".";
}

/* What tests/formats/NAME.expected says of NAME.EXT. */
static void read_expected(const char *file, sanudo_buf *out)
{
    char path[512];
    snprintf(path, sizeof path, "%s/tests/formats/%.*s.expected", root(), (int)strcspn(file, "."), file);
    read_file(path, out);
    buf_char(out, '\0');
}

static void fixtures_read_as_expected(void **state)
{
    (void)state;
    for (int i = 0; i < N_FILES; i++) {
        char path[512];
        sanudo_buf want = {0}, got = {0};
        sanudo_reader *r;
        snprintf(path, sizeof path, "%s/tests/formats/%s", root(), FILES[i]);
        read_expected(FILES[i], &want);
        assert_int_equal(sanudo_reader_open(&r, path, NULL, NULL), SANUDO_OK);
        tell_all(r, &got);
        char *name; /* messages have the whole path */
        while ((name = strstr(got.data, path)) != NULL) memmove(name, name + strlen(path) - strlen(FILES[i]), strlen(name + strlen(path) - strlen(FILES[i])) + 1);
        if (strcmp(got.data, want.data) != 0) fail_msg("%s gives\n%s\nnot\n%s", FILES[i], got.data, want.data);
        sanudo_buf_drop(&want);
        sanudo_buf_drop(&got);
    }
}

static void tell_memory(const char *data, size_t len, sanudo_buf *out)
{
    sanudo_reader *r;
    assert_int_equal(sanudo_reader_memory(&r, data, len, NULL, NULL), SANUDO_OK);
    tell_all(r, out);
}

/* Packed whole, and in two members that part it anywhere. */
static void packed_files_read_as_they_are(void **state)
{
    (void)state;
    for (int i = 0; i < N_FILES; i++) {
        char path[512];
        sanudo_buf plain = {0}, want = {0};
        snprintf(path, sizeof path, "%s/tests/formats/%s", root(), FILES[i]);
        read_file(path, &plain);
        tell_memory(plain.data, plain.len, &want);
        for (size_t cut = 0; cut < plain.len; cut += plain.len / 3) {
            for (int zstd = 0; zstd < 2; zstd++) {
                sanudo_buf packed = {0}, got = {0};
                if (cut) (zstd ? add_zstd : add_gzip)(plain.data, cut, &packed);
                (zstd ? add_zstd : add_gzip)(plain.data + cut, plain.len - cut, &packed);
                tell_memory(packed.data, packed.len, &got);
                if (strcmp(got.data, want.data) != 0) fail_msg("%s packed gives\n%s", FILES[i], got.data);
                sanudo_buf_drop(&packed);
                sanudo_buf_drop(&got);
            }
        }
        sanudo_buf_drop(&plain);
        sanudo_buf_drop(&want);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fixtures_read_as_expected),
        cmocka_unit_test(packed_files_read_as_they_are),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
