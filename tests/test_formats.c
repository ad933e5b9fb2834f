/* Every input format: the fixtures of tests/formats, as they are and packed, and what must come of them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "formats.h"

static const struct {
    const char *name, *format;
} FILES[] = {
    {"newsml-g2.xml", "newsml-g2"}, {"nitf.xml", "nitf"},         {"ninjs.json", "ninjs"},        {"rss.xml", "rss"},           {"rss1.xml", "rss"},
    {"atom.xml", "atom"},           {"petrarch.xml", "petrarch"}, {"tabari.txt", "tabari"},       {"page.html", "html"},        {"page-system.html", "html"},
    {"page-boxes.html", "html"},    {"page-table.html", "html"},  {"page-script.html", "html"},   {"page-cards.html", "html"},  {"page-breaks.html", "html"},
};
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
        snprintf(path, sizeof path, "%s/tests/formats/%s", root(), FILES[i].name);
        read_expected(FILES[i].name, &want);
        assert_int_equal(sanudo_reader_open(&r, path, NULL, NULL), SANUDO_OK);
        tell_all(r, &got);
        char *name; /* messages have the whole path */
        while ((name = strstr(got.data, path)) != NULL) memmove(name, name + strlen(path) - strlen(FILES[i].name), strlen(name + strlen(path) - strlen(FILES[i].name)) + 1);
        if (strcmp(got.data, want.data) != 0) fail_msg("%s gives\n%s\nnot\n%s", FILES[i].name, got.data, want.data);
        sanudo_buf_drop(&want);
        sanudo_buf_drop(&got);
    }
}

static void tell_memory(const char *data, size_t len, const char *format, sanudo_buf *out)
{
    sanudo_reader *r;
    const sanudo_input input = {.format = format};
    assert_int_equal(sanudo_reader_memory(&r, data, len, &input, NULL), SANUDO_OK);
    tell_all(r, out);
}

/* Packed whole, and in two members that part it anywhere. */
static void packed_files_read_as_they_are(void **state)
{
    (void)state;
    for (int i = 0; i < N_FILES; i++) {
        char path[512];
        sanudo_buf plain = {0}, want = {0};
        snprintf(path, sizeof path, "%s/tests/formats/%s", root(), FILES[i].name);
        read_file(path, &plain);
        tell_memory(plain.data, plain.len, NULL, &want);
        for (size_t cut = 0; cut < plain.len; cut += plain.len / 3) {
            for (int zstd = 0; zstd < 2; zstd++) {
                sanudo_buf packed = {0}, got = {0};
                if (cut) (zstd ? add_zstd : add_gzip)(plain.data, cut, &packed);
                (zstd ? add_zstd : add_gzip)(plain.data + cut, plain.len - cut, &packed);
                tell_memory(packed.data, packed.len, NULL, &got);
                if (strcmp(got.data, want.data) != 0) fail_msg("%s packed gives\n%s", FILES[i].name, got.data);
                sanudo_buf_drop(&packed);
                sanudo_buf_drop(&got);
            }
        }
        sanudo_buf_drop(&plain);
        sanudo_buf_drop(&want);
    }
}

static int count(const char *in, const char *what)
{
    int n = 0;
    for (; (in = strstr(in, what)) != NULL; in += strlen(what)) n++;
    return n;
}

/* Cut anywhere, or with any byte another: reading ends, and tells of few more articles that are damaged. */
static void damage_anywhere(void **state)
{
    (void)state;
    for (int i = 0; i < N_FILES; i++) {
        char path[512];
        sanudo_buf file = {0}, whole = {0};
        snprintf(path, sizeof path, "%s/tests/formats/%s", root(), FILES[i].name);
        read_file(path, &file);
        tell_memory(file.data, file.len, FILES[i].format, &whole);
        for (size_t at = 0; at < file.len; at += 3) {
            const char was = file.data[at];
            for (int flip = 0; flip < 3; flip++) {
                static const char CHANGE[] = {0, 0x20, 0x55};
                sanudo_buf got = {0};
                file.data[at] = (char)(was ^ CHANGE[flip]);
                tell_memory(file.data, flip ? file.len : at, FILES[i].format, &got);
                if (count(got.data, "! ") > count(whole.data, "! ") + 4) fail_msg("%s at %zu gives\n%s", FILES[i].name, at, got.data);
                sanudo_buf_drop(&got);
            }
            file.data[at] = was;
        }
        sanudo_buf_drop(&file), sanudo_buf_drop(&whole);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fixtures_read_as_expected),
        cmocka_unit_test(packed_files_read_as_they_are),
        cmocka_unit_test(damage_anywhere),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
