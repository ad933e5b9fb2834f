/* WARC: pages of a crawl, in members of their own or in one, whole and damaged; and packed bytes that break off or never end. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "formats.h"

#define PARAGRAPH "The ministers of Chad and Niger met in Abeche and agreed to open the border between their countries before the end of the month, officials of both sides said on Monday. "
#define PAGE "<html><head><title>Ministers meet %d</title></head><body><p>" PARAGRAPH "</p><p>" PARAGRAPH "</p></body></html>"
#define HTML_TYPE "Content-Type: text/html; charset=utf-8\r\n"

/* A record; `len` 0: the content's own. */
static void add_record(sanudo_buf *out, const char *type, int number, const char *content, size_t n, size_t len)
{
    sanudo_buf_printf(out, "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:id-%d>\r\nWARC-Target-URI: http://news.example/2021/03/04/story-%d\r\nContent-Length: %zu\r\n\r\n",
                      type, number, number, len ? len : n);
    sanudo_buf_add(out, content, n);
    buf_str(out, "\r\n\r\n");
}

/* An HTTP response with these header fields and this body. */
static void add_response(sanudo_buf *out, const char *status, const char *fields, const char *body, size_t n)
{
    sanudo_buf_printf(out, "HTTP/1.1 %s\r\n%s\r\n", status, fields);
    sanudo_buf_add(out, body, n);
}

static void add_page(sanudo_buf *out, int number)
{
    char page[2048];
    sanudo_buf http = {0};
    add_response(&http, "200 OK", HTML_TYPE, page, (size_t)snprintf(page, sizeof page, PAGE, number));
    add_record(out, "response", number, http.data, http.len, 0);
    sanudo_buf_drop(&http);
}

static void add_info(sanudo_buf *out) { add_record(out, "warcinfo", 0, "software: none\r\n", 16, 0); }

static void tell(const char *data, size_t len, const char *format, sanudo_buf *out)
{
    sanudo_reader *r;
    const sanudo_input input = {.format = format};
    assert_int_equal(sanudo_reader_memory(&r, data, len, &input, NULL), SANUDO_OK);
    tell_all(r, out);
}

static int count(const char *in, const char *what)
{
    int n = 0;
    for (; (in = strstr(in, what)) != NULL; in += strlen(what)) n++;
    return n;
}

/* Pages 1 and 3 come out, `pages` in all, and `refusals` lines of refusal, of which one has `told`. */
static void expect(const sanudo_buf *file, int pages, int refusals, const char *told)
{
    sanudo_buf got = {0};
    tell(file->data, file->len, NULL, &got);
    const bool ends = strstr(got.data, "id-1|2021-03-04|||http://news.example/2021/03/04/story-1|||Ministers meet 1\nThe ministers") &&
                      strstr(got.data, "id-3|2021-03-04|||http://news.example/2021/03/04/story-3|||Ministers meet 3\nThe ministers");
    if (!ends || count(got.data, "Ministers meet") != pages || count(got.data, "! ") != refusals || (told && !strstr(got.data, told)))
        fail_msg("not %d pages and %d refusals with '%s', but\n%s", pages, refusals, told ? told : "", got.data);
    sanudo_buf_drop(&got);
}

/* A file of an info record, page 1, `middle` and page 3: plain, each record a member, and in one member. */
static void expect_around(const sanudo_buf *middle, int pages, int refusals, const char *told)
{
    sanudo_buf part[4] = {{0}}, plain = {0}, members = {0}, one = {0};
    add_info(&part[0]);
    add_page(&part[1], 1);
    sanudo_buf_add(&part[2], middle->data, middle->len);
    add_page(&part[3], 3);
    for (int i = 0; i < 4; i++) {
        sanudo_buf_add(&plain, part[i].data, part[i].len);
        add_gzip(part[i].data, part[i].len, &members);
    }
    add_gzip(plain.data, plain.len, &one);
    expect(&plain, pages, refusals, told);
    expect(&members, pages, refusals, told);
    expect(&one, pages, refusals, told);
    sanudo_buf *all[] = {&part[0], &part[1], &part[2], &part[3], &plain, &members, &one};
    for (int i = 0; i < 7; i++) sanudo_buf_drop(all[i]);
}

/* The same of a response between them. */
static void expect_response(const char *status, const char *fields, const char *body, size_t n, int pages, int refusals, const char *told)
{
    sanudo_buf http = {0}, record = {0};
    add_response(&http, status, fields, body, n);
    add_record(&record, "response", 2, http.data, http.len, 0);
    expect_around(&record, pages, refusals, told);
    sanudo_buf_drop(&http);
    sanudo_buf_drop(&record);
}

static void pages_as_servers_send_them(void **state)
{
    (void)state;
    char page[2048];
    const size_t n = (size_t)snprintf(page, sizeof page, PAGE, 2);
    sanudo_buf packed = {0}, chunks = {0}, cut = {0};
    add_gzip(page, n, &packed);
    sanudo_buf_printf(&chunks, "%zx\r\n%.*s\r\n%zx;x=y\r\n%s\r\n0\r\n\r\n", (size_t)100, 100, page, n - 100, page + 100);
    sanudo_buf_printf(&cut, "fff\r\n%s", page);
    expect_response("200 OK", HTML_TYPE, page, n, 3, 0, NULL);
    expect_response("200", "content-type: TEXT/HTML\r\n", page, n, 3, 0, NULL);
    expect_response("200 OK", "", page, n, 3, 0, NULL);
    expect_response("200 OK", HTML_TYPE "Content-Encoding: gzip\r\n", packed.data, packed.len, 3, 0, NULL);
    expect_response("200 OK", HTML_TYPE "Content-Encoding: gzip\r\n", page, n, 3, 0, NULL);
    expect_response("200 OK", HTML_TYPE "Transfer-Encoding: chunked\r\n", chunks.data, chunks.len, 3, 0, NULL);
    expect_response("200 OK", HTML_TYPE "Transfer-Encoding: chunked\r\n", cut.data, cut.len, 3, 0, NULL);
    expect_response("200 OK", HTML_TYPE "Transfer-Encoding: chunked\r\n", page, n, 3, 0, NULL);
    expect_response("200 OK", HTML_TYPE "Content-Encoding: br\r\n", page, n, 3, 0, NULL);
    expect_response("200 OK", "Content-Type: text/html; charset=nothing-known\r\n", page, n, 3, 0, NULL);
    sanudo_buf_drop(&packed), sanudo_buf_drop(&chunks), sanudo_buf_drop(&cut);
}

static void what_is_no_article(void **state)
{
    (void)state;
    static const char LINKS[] = "<html><body><ul><li><a href=x>All of the ministers of Chad and Niger</a></ul></body></html>";
    expect_response("404 Not Found", HTML_TYPE, PAGE, sizeof PAGE - 1, 2, 0, NULL);
    expect_response("200 OK", "Content-Type: image/png\r\n", "\x89PNG", 4, 2, 0, NULL);
    expect_response("200 OK", HTML_TYPE, LINKS, sizeof LINKS - 1, 2, 1, "no article in the page");
    expect_response("200 OK", HTML_TYPE "Content-Encoding: br\r\n", "\x0B\x02\x80", 3, 2, 1, "packed with 'br'");
    sanudo_buf bomb = {0}, zeros = {0};
    for (int i = 0; i < 20 << 10; i++) sanudo_buf_add(&zeros, (char[1024]){0}, 1024);
    add_gzip(zeros.data, zeros.len, &bomb);
    expect_response("200 OK", HTML_TYPE "Content-Encoding: gzip\r\n", bomb.data, bomb.len, 2, 1, "longer than the limit of 16777216");
    sanudo_buf_drop(&bomb), sanudo_buf_drop(&zeros);
}

static void damaged_records(void **state)
{
    (void)state;
    static const char *const CASES[][2] = {
        {"nonsense\r\n\r\n", "no WARC record where one should begin"},
        {"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:id-2>\r\n\r\n", "no length"},
        {"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -1\r\n\r\n", "no length"},
        {"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999999999\r\n\r\n", "no length"},
        {"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 0\r\n\r\n\r\n\r\n", "no HTTP response"},
        {"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9\r\n\r\nHTTP/1.1 \r\n\r\n", "no HTTP response"},
        {"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 4000\r\n\r\nHTTP/1.1 200 OK\r\n\r\n", NULL},
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        const sanudo_buf middle = {.data = (char *)(uintptr_t)CASES[i][0], .len = strlen(CASES[i][0])};
        if (CASES[i][1]) {
            expect_around(&middle, 2, 1, CASES[i][1]);
            continue;
        }
        sanudo_buf file = {0}; /* a length that is too great: the member ends before */
        add_page(&file, 1);
        sanudo_buf packed = {0};
        add_gzip(file.data, file.len, &packed);
        add_gzip(middle.data, middle.len, &packed);
        sanudo_buf_clear(&file);
        add_page(&file, 3);
        add_gzip(file.data, file.len, &packed);
        expect(&packed, 2, 1, "cut off");
        sanudo_buf_drop(&file), sanudo_buf_drop(&packed);
    }
}

/* Every byte of the middle member in turn changed, or left out with all behind it in that member. */
static void damaged_members(void **state)
{
    (void)state;
    sanudo_buf first = {0}, middle = {0}, last = {0}, page = {0};
    add_page(&page, 1), add_gzip(page.data, page.len, &first), sanudo_buf_clear(&page);
    add_page(&page, 2), add_gzip(page.data, page.len, &middle), sanudo_buf_clear(&page);
    add_page(&page, 3), add_gzip(page.data, page.len, &last);
    for (size_t i = 10; i < middle.len; i += 3) {
        for (int cut = 0; cut < 2; cut++) {
            sanudo_buf file = {0}, got = {0};
            sanudo_buf_add(&file, first.data, first.len);
            sanudo_buf_add(&file, middle.data, cut ? i : middle.len);
            if (!cut) file.data[first.len + i] ^= 0x55;
            sanudo_buf_add(&file, last.data, last.len);
            tell(file.data, file.len, NULL, &got);
            const int refusals = count(got.data, "! "), damaged = count(got.data, "damaged");
            if (!strstr(got.data, "id-1|") || !strstr(got.data, "id-3|") || refusals > 1 || damaged > refusals) fail_msg("byte %zu, cut %d:\n%s", i, cut, got.data);
            sanudo_buf_drop(&file), sanudo_buf_drop(&got);
        }
    }
    sanudo_buf_drop(&first), sanudo_buf_drop(&middle), sanudo_buf_drop(&last), sanudo_buf_drop(&page);
}

/* Packed JSON Lines cut anywhere: whole lines before the cut, one error. */
static void packed_files_that_break_off(void **state)
{
    (void)state;
    sanudo_buf lines = {0};
    for (int i = 0; i < 300; i++) sanudo_buf_printf(&lines, "{\"id\": \"n%d\", \"text\": \"Envoy %d met %d ministers.\"}\n", i, i * 7919 % 1000, i * 104729 % 997);
    for (int zstd = 0; zstd < 2; zstd++) {
        sanudo_buf packed = {0};
        (zstd ? add_zstd : add_gzip)(lines.data, lines.len, &packed);
        for (size_t cut = 20; cut < packed.len; cut += 97) {
            sanudo_buf got = {0};
            tell(packed.data, cut, "jsonl", &got);
            const int articles = count(got.data, "Envoy");
            if (count(got.data, "! ") != 1 || !strstr(got.data, "damaged: it is cut off") || articles > 300) fail_msg("cut at %zu of %zu:\n%s", cut, packed.len, got.data);
            sanudo_buf_drop(&got);
        }
        sanudo_buf got = {0};
        buf_str(&packed, "something else");
        tell(packed.data, packed.len, "jsonl", &got);
        assert_int_equal(count(got.data, "Envoy"), 300);
        assert_int_equal(count(got.data, "! memory: the packed bytes are damaged: what follows"), 1);
        sanudo_buf_drop(&packed), sanudo_buf_drop(&got);
    }
    sanudo_buf_drop(&lines);
}

/* 160 MiB of blanks in a few kilobytes, as lines and as a text. */
static void bombs(void **state)
{
    (void)state;
    sanudo_buf blanks = {0};
    char piece[1024];
    memset(piece, ' ', sizeof piece);
    for (int i = 0; i < 8 << 10; i++) sanudo_buf_add(&blanks, piece, sizeof piece);
    for (int zstd = 0; zstd < 2; zstd++) {
        sanudo_buf one = {0}, packed = {0}, got = {0};
        (zstd ? add_zstd : add_gzip)(blanks.data, blanks.len, &one);
        for (int i = 0; i < 20; i++) sanudo_buf_add(&packed, one.data, one.len);
        tell(packed.data, packed.len, "jsonl", &got);
        assert_string_equal(got.data, "! memory:1: the line is longer than the limit of 16777216 bytes\n! memory: the packed bytes are damaged: it unpacks to more than 1000 times its size\n");
        sanudo_buf_clear(&got);
        tell(packed.data, packed.len, "text", &got);
        assert_string_equal(got.data, "! memory: the text is longer than the limit of 4194304 bytes\n");
        sanudo_buf_clear(&got);
        tell(packed.data, packed.len, "html", &got);
        assert_string_equal(got.data, "! memory: the page is longer than the limit of 16777216 bytes\n");
        sanudo_buf_clear(&got);
        tell(packed.data, packed.len, "nitf", &got);
        assert_string_equal(got.data, "! memory: the packed bytes are damaged: it unpacks to more than 1000 times its size\n");
        sanudo_buf_drop(&one), sanudo_buf_drop(&packed), sanudo_buf_drop(&got);
    }
    sanudo_buf_drop(&blanks);
}

/* Entities that multiply, entities from outside: neither is ever looked at. */
static void entities(void **state)
{
    (void)state;
    static const char LAUGHS[] =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE nitf [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">\n"
        "<!-- it's nothing > --><!ENTITY d SYSTEM \"file:///etc/passwd\"><!ENTITY % e SYSTEM \"http://house.example/x\"> %e;]>\n";
    static const char *const BODIES[][2] = {
        {"<nitf><body><body.content><p>&c;</p></body.content></body></nitf>", "! memory:4: no XML: Entity 'c' not defined\n"},
        {"<nitf><body><body.content><p>&d;</p></body.content></body></nitf>", "! memory:4: no XML: Entity 'd' not defined\n"},
        {"<nitf><body><body.content><p>Good.</p></body.content></body></nitf>", "memory-4||||||usable|\nGood.\n"},
    };
    for (size_t i = 0; i < sizeof BODIES / sizeof BODIES[0]; i++) {
        sanudo_buf file = {0}, got = {0};
        buf_str(&file, LAUGHS);
        buf_str(&file, BODIES[i][0]);
        tell(file.data, file.len, NULL, &got);
        assert_string_equal(got.data, BODIES[i][1]);
        sanudo_buf_drop(&file), sanudo_buf_drop(&got);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pages_as_servers_send_them), cmocka_unit_test(what_is_no_article), cmocka_unit_test(damaged_records),
        cmocka_unit_test(damaged_members),            cmocka_unit_test(packed_files_that_break_off), cmocka_unit_test(bombs),
        cmocka_unit_test(entities),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
