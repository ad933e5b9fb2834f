/* The parts that formats are read with: encodings by name, days in every form, marks, text out of marks, what boxes are called. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "read/charset.h"
#include "read/markup.h"
#include "read/page.h"
#include "read/read.h"

static void encodings_by_name(void **state)
{
    (void)state;
    static const struct {
        const char *label, *in, *out; /* NULL: no such encoding */
    } CASES[] = {
        {"", "caf\xC3\xA9", "caf\xC3\xA9"},
        {"", "caf\xE9", "caf\xC3\xA9"},
        {"utf-8", "caf\xE9 \x93x\x94", "caf\xC3\xA9 \xE2\x80\x9Cx\xE2\x80\x9D"},
        {"UTF-8", "\xC3\xA9\xC3\xA8\xC3\xA0 \xE9", "\xC3\xA9\xC3\xA8\xC3\xA0 \xEF\xBF\xBD"},
        {"ISO-8859-1", "caf\xE9 \x80", "caf\xC3\xA9 \xE2\x82\xAC"},
        {"latin1", "caf\xC3\xA9", "caf\xC3\xA9"},
        {"windows-1252", "\x81", "\xEF\xBF\xBD"},
        {"iso-8859-15", "\xA4", "\xE2\x82\xAC"},
        {"windows-1251", "\xCC\xE8\xF0", "\xD0\x9C\xD0\xB8\xD1\x80"},
        {"shift_jis", "\x93\xFA\x96{ \x81", "\xE6\x97\xA5\xE6\x9C\xAC \xEF\xBF\xBD"},
        {"gb2312", "\xD6\xD0", "\xE4\xB8\xAD"},
        {"nothing-known", "x", NULL},
        {"utf-8//TRANSLIT", "x", NULL},
        {"a-name-that-is-longer-than-the-name-of-any-encoding", "x", NULL},
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        sanudo_buf out = {0};
        const bool known = sanudo_charset_decode(CASES[i].label, strlen(CASES[i].label), CASES[i].in, strlen(CASES[i].in), &out);
        assert_int_equal(known, CASES[i].out != NULL);
        buf_char(&out, '\0');
        assert_string_equal(out.data, known ? CASES[i].out : "");
        sanudo_buf_drop(&out);
    }
    const slice label = sanudo_charset_declared("<?xml version='1.0' encoding = 'koi8-r'?>", 41);
    assert_true(slice_is(label, "koi8-r"));
    assert_int_equal(sanudo_charset_declared("<?xml version='1.0'?>", 21).n, 0);
}

/* Characters that a piece of the converter's cuts are whole again. */
static void long_texts_in_other_encodings(void **state)
{
    (void)state;
    sanudo_buf in = {0}, out = {0};
    buf_char(&in, 'x');
    for (int i = 0; i < 9000; i++) buf_str(&in, "\x93\xFA");
    assert_true(sanudo_charset_decode("shift_jis", 9, in.data, in.len, &out));
    assert_int_equal(out.len, 1 + 9000 * 3);
    for (size_t i = 1; i < out.len; i += 3) assert_memory_equal(out.data + i, "\xE6\x97\xA5", 3);
    sanudo_buf_drop(&in), sanudo_buf_drop(&out);
}

static void days_in_every_form(void **state)
{
    (void)state;
    static const struct {
        const char *in;
        int y, m, d; /* y 0: no day */
    } CASES[] = {
        {"2023-02-21", 2023, 2, 21},   {"2023-02-21T10:00:00Z", 2023, 2, 21}, {"20230221T100000+0100", 2023, 2, 21}, {"20230221", 2023, 2, 21},
        {" 2023/02/21 10:00", 2023, 2, 21}, {"Tue, 21 Feb 2023 10:00:00 GMT", 2023, 2, 21}, {"21 Feb 23 10:00 EST", 2023, 2, 21},
        {"Tuesday, 21-Feb-99 10:00:00 GMT", 1999, 2, 21}, {"February 21, 2023", 2023, 2, 21}, {"Feb. 21, 2023 at 4 p.m.", 2023, 2, 21},
        {"Sept 3, 2001", 2001, 9, 3},  {"1 May 2001", 2001, 5, 1},
        {"2023-02-30", 0, 0, 0},       {"21/02/2023", 0, 0, 0}, {"30 Feb 2023", 0, 0, 0}, {"soon", 0, 0, 0}, {"", 0, 0, 0}, {"May", 0, 0, 0},
        {"12345 May 2001", 0, 0, 0},   {"2001 May 12", 0, 0, 0}, {"Marble 3, 2001", 0, 0, 0},
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        int y = 0, m = 0, d = 0;
        const bool some = sanudo_read_any_day(CASES[i].in, &y, &m, &d);
        if (some != (CASES[i].y != 0) || (some && (y != CASES[i].y || m != CASES[i].m || d != CASES[i].d)))
            fail_msg("'%s' is %d: %d-%d-%d", CASES[i].in, some, y, m, d);
    }
}

static void moments(void **state)
{
    (void)state;
    static const struct {
        const char *in;
        long long seconds; /* -1: none */
    } CASES[] = {
        {"1970-01-02", 86400},           {"1970-01-01T01:00:00Z", 3600},      {"1970-01-01T01:00:00+01:00", 0}, {"19700101T010000-0130", 9000},
        {"1970-01-01T00:00:05.25Z", 5},  {"1970-01-01 00:01", 60},            {"soon", -1},
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        int64_t got = -1;
        sanudo_read_moment(CASES[i].in, &got);
        assert_int_equal(got, CASES[i].seconds);
    }
}

static void text_of_html(void **state)
{
    (void)state;
    static const char *const CASES[][2] = {
        {"<p>One\n two.</p><p>Three</p>", "One two.\n\nThree"},
        {"One<br>two<br/><br>three", "One\ntwo\n\nthree"},
        {"a<b>b</b> c <!-- x --> d", "ab c d"},
        {"<!-- never closed <p>One", "One"},
        {"a < b > c <3", "a < b > c <3"},
        {"<a title='x > y' href=\"z\">One</a>", "One"},
        {"<a title=\"never closed>One</a>", "One"},
        {"AT&amp;T &lt;x&gt; &eacute;&#233;&#xE9; &#146;s &nosuch; & &#xD800;", "AT&T <x> \xC3\xA9\xC3\xA9\xC3\xA9 \xE2\x80\x99s &nosuch; & \xEF\xBF\xBD"},
        {"gov\xC2\xAD" "ern\xE2\x80\x8Bment&nbsp;x", "government x"},
        {"<script>if (a<b) '</p>'</script>One<style>p</style>", "One"},
        {"One<script>never closed <p>two", "One"},
        {"<title>x</title><![CDATA[a < b]]>", "a < b"},
        {"<pre>One\ntwo\n\nthree</pre>four\nfive", "One\ntwo\n\nthree\n\nfour five"},
        {"He said <q>yes</q>.", "He said \xE2\x80\x9Cyes\xE2\x80\x9D."},
        {"<ul><li>One<li>two</ul>", "One\n\ntwo"},
        {"<table><tr><td>One<td>two</table>", "One\n\ntwo"},
        {"<figure>x<figcaption>y</figcaption></figure>One<aside>z</aside>", "One"},
        {"<o:p>One</o:p></div></p></nosuch>two", "One\n\ntwo"},
        {"", ""},
    };
    html_page page = {.n_boxes = 0};
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        sanudo_buf out = {0};
        sanudo_page_read(&page, slice_of(CASES[i][0]));
        sanudo_page_all(&page, false, &out);
        buf_char(&out, '\0');
        assert_string_equal(out.data, CASES[i][1]);
        sanudo_buf_drop(&out);
    }
    sanudo_page_drop(&page);
}

static void attributes(void **state)
{
    (void)state;
    static const char *const CASES[][3] = {
        {" href=\"a&amp;b\" class=x", "href", "a&b"}, {" HREF='a b'/", "href", "a b"}, {" a=1 href=x>", "href", "x>"}, {" checked href", "href", ""},
        {" href = x y=z", "href", "x"}, {" xhref=1", "href", NULL}, {" a=\"href=1\"", "href", NULL}, {"", "href", NULL}, {" =href=1", "href", NULL},
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        sanudo_buf out = {0};
        const bool some = sanudo_markup_attr(slice_of(CASES[i][0]), CASES[i][1], &out);
        assert_int_equal(some, CASES[i][2] != NULL);
        buf_char(&out, '\0');
        assert_string_equal(out.data, some ? CASES[i][2] : "");
        sanudo_buf_drop(&out);
    }
}

static void what_boxes_are_called(void **state)
{
    (void)state;
    static const struct {
        const char *names;
        enum box_name is;
    } CASES[] = {
        {"entry-content wide", NAMED_BODY}, {"ArticleBody-articleBody", NAMED_BODY}, {"story_text", NAMED_BODY}, {"x post__body", NAMED_BODY},
        {"post body", NAMED_NOTHING},       {"has-sidebar wrap", NAMED_NOTHING},     {"share-tools", NAMED_NOISE}, {"entry-content-share", NAMED_NOISE},
        {"relatedStories", NAMED_NOISE},    {"shared", NAMED_NOTHING},               {"", NAMED_NOTHING},
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) assert_int_equal(sanudo_page_named(slice_of(CASES[i].names)), CASES[i].is);
}

/* The table of elements is searched by halves. */
static void elements_are_in_order(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        enum element is;
    } CASES[] = {{"address", ELEMENT_BLOCK}, {"ASIDE", ELEMENT_SKIP}, {"br", ELEMENT_LINE}, {"byttl", ELEMENT_SKIP}, {"noscript", ELEMENT_SKIP}, {"note", ELEMENT_SKIP},
                 {"nitf-table", ELEMENT_SKIP}, {"P", ELEMENT_BLOCK}, {"pre", ELEMENT_LINES}, {"q", ELEMENT_QUOTE}, {"span", ELEMENT_INLINE}, {"video", ELEMENT_SKIP}, {"", ELEMENT_INLINE}};
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) assert_int_equal(sanudo_element_of(slice_of(CASES[i].name)), CASES[i].is);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(encodings_by_name), cmocka_unit_test(long_texts_in_other_encodings), cmocka_unit_test(days_in_every_form),
        cmocka_unit_test(moments),           cmocka_unit_test(text_of_html),                  cmocka_unit_test(attributes),
        cmocka_unit_test(what_boxes_are_called), cmocka_unit_test(elements_are_in_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
