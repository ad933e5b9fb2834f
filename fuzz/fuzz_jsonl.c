/*
** JSON Lines: every line that is not blank gives one article or one refusal, and
** a text that is written as JSON is read back as it was.
*/
#include <jansson.h>
#include <string.h>

#include "base/utf8.h"
#include "must.h"
#include "read/unpack.h"
#include "sanudo.h"

static const sanudo_input JSONL = {.format = "jsonl"};

static size_t lines_with_something(const char *p, size_t n)
{
    size_t lines = 0;
    bool some = false;
    for (size_t i = 0; i <= n; i++) {
        if (i == n || p[i] == '\n') {
            lines += some;
            some = false;
        } else {
            some |= p[i] != ' ' && p[i] != '\t' && p[i] != '\r';
        }
    }
    return lines;
}

static void check_lines(const char *data, size_t size)
{
    sanudo_reader *r;
    sanudo_article a;
    size_t n = 0;
    MUST(sanudo_reader_memory(&r, data, size, &JSONL, NULL) == SANUDO_OK);
    while (sanudo_reader_next(r, &a, NULL) != 0) n++;
    sanudo_reader_free(r);
    const bool marked = size > 1 && ((unsigned char)data[0] >= 0xEF); /* a byte-order mark may change what a line is */
    const bool packed = sanudo_packing_of((const uint8_t *)data, size) != PACKING_NONE;
    MUST(marked || packed || n == lines_with_something(data, size));
}

static void check_text(const char *text, size_t len)
{
    sanudo_reader *r;
    sanudo_article a;
    json_t *o = json_object();
    json_object_set_new(o, "id", json_string("x"));
    json_object_set_new(o, "text", json_stringn(text, len));
    char *line = json_dumps(o, 0);
    json_decref(o);
    MUST(line && sanudo_reader_memory(&r, line, strlen(line), &JSONL, NULL) == SANUDO_OK);
    MUST(sanudo_reader_next(r, &a, NULL) == 1);
    MUST(a.len == len && memcmp(a.text, text, len) == 0 && strcmp(a.id, "x") == 0);
    MUST(sanudo_reader_next(r, &a, NULL) == 0);
    sanudo_reader_free(r);
    free(line);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *bytes = (const char *)data;
    check_lines(bytes, size);
    if (size && !memchr(bytes, '\0', size) && sanudo_utf8_bad(bytes, size) == size) check_text(bytes, size);
    return 0;
}
