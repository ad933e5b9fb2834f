/*
** Damaged input of every format: the item before the damage and the item behind it come out as
** they are, and of the damaged one comes one refusal.  Bombs end within their limits.
*/
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

#include <cmocka.h>

#include "formats.h"

/* A file of three items: what stands around them, and one with its number in it as %d. */
typedef struct fixture {
    const char *format, *head, *item, *tail;
} fixture;

static const fixture NEWSML = {
    "newsml-g2", "<?xml version=\"1.0\"?>\n<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>\n",
    "<newsItem guid=\"id-%d\" version=\"1\"><itemMeta><versionCreated>2021-03-04T10:00:00Z</versionCreated></itemMeta><contentSet>"
    "<inlineXML><html><body><p>Text number %d of three.</p></body></html></inlineXML></contentSet></newsItem>\n",
    "</itemSet></newsMessage>\n"};
static const fixture NITF = {
    "nitf", "<?xml version=\"1.0\"?>\n<archive>\n",
    "<nitf><head><docdata><doc-id id-string=\"id-%d\"/><date.issue norm=\"2021-03-04T10:00:00Z\"/></docdata></head>"
    "<body><body.content><p>Text number %d of three.</p></body.content></body></nitf>\n", "</archive>\n"};
static const fixture RSS = {
    "rss", "<rss version=\"2.0\"><channel><title>Feed</title>\n",
    "<item><guid>id-%d</guid><pubDate>Thu, 04 Mar 2021 10:00:00 GMT</pubDate><description>Text number %d of three.</description></item>\n", "</channel></rss>\n"};
static const fixture ATOM = {
    "atom", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Feed</title>\n",
    "<entry><id>id-%d</id><published>2021-03-04T10:00:00Z</published><content>Text number %d of three.</content></entry>\n", "</feed>\n"};
static const fixture PETRARCH = {
    "petrarch", "<Sentences>\n",
    "<Sentence date=\"20210304\" id=\"id-%d\" source=\"S\" sentence=\"false\"><Text>Text number %d of three.</Text></Sentence>\n", "</Sentences>\n"};
static const fixture TABARI = {"tabari", "", "210304 id-%d\nText number\n%d of three.\n\n", ""};
static const fixture NINJS = {
    "ninjs", "",
    "{\"uri\": \"id-%d\", \"versioncreated\": \"2021-03-04T10:00:00Z\",\n \"pubstatus\": \"usable\", \"body_text\": \"Text number %d of three.\"}\n", ""};
static const fixture JSONL = {"jsonl", "", "{\"id\": \"id-%d\", \"date\": \"2021-03-04\", \"text\": \"Text number %d of three.\"}\n", ""};

/* How an item is damaged: `in` is there in it and gives way to `out`; NULL stands for its end. */
typedef struct damage {
    const char *in, *out;
    const char *told; /* in the refusal; NULL: forgiven, an article comes of it */
} damage;

static void add_item(const char *format, int number, const damage *d, sanudo_buf *out)
{
    char item[16384];
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    const int n = snprintf(item, sizeof item, format, number, number);
#pragma GCC diagnostic pop
    char *at = d && d->in ? strstr(item, d->in) : item + n;
    if (!at) fail_msg("no '%s' in '%s'", d->in, item);
    sanudo_buf_add(out, item, (size_t)(at - item));
    if (!d) return;
    buf_str(out, d->out);
    if (d->in) buf_str(out, at + strlen(d->in));
}

static int count(const char *in, const char *what)
{
    int n = 0;
    for (; (in = strstr(in, what)) != NULL; in += strlen(what)) n++;
    return n;
}

/* Items 1 and 3 whole, item 2 damaged. */
static void try_damage(const fixture *f, const damage *d)
{
    const sanudo_input input = {.format = f->format};
    sanudo_buf file = {0}, got = {0};
    sanudo_reader *r;
    buf_str(&file, f->head);
    add_item(f->item, 1, NULL, &file);
    add_item(f->item, 2, d, &file);
    add_item(f->item, 3, NULL, &file);
    buf_str(&file, f->tail);
    assert_int_equal(sanudo_reader_memory(&r, file.data, file.len, &input, NULL), SANUDO_OK);
    tell_all(r, &got);
    const bool whole = strncmp(got.data, "id-1|2021-03-04|", 16) == 0 && strstr(got.data, "\nText number 1 of three.\n") &&
                       strstr(got.data, "\nid-3|2021-03-04|") && strstr(got.data, "\nText number 3 of three.\n");
    const int refusals = count(got.data, "! ");
    const bool told = d->told ? refusals == 1 && strstr(got.data, d->told) : refusals == 0;
    if (!whole || !told) fail_msg("%s with '%.60s' for '%s' gives\n%s", f->format, d->out, d->in ? d->in : "(end)", got.data);
    sanudo_buf_drop(&file);
    sanudo_buf_drop(&got);
}

static void try_all(const fixture *f, const damage *d, size_t n)
{
    for (size_t i = 0; i < n; i++) try_damage(f, &d[i]);
}

/* `what` n times, in memory that the test's end frees. */
static char *times(const char *what, int n)
{
    const size_t len = strlen(what);
    char *s = test_malloc(len * (size_t)n + 1);
    for (int i = 0; i < n; i++) memcpy(s + len * (size_t)i, what, len + 1);
    return s;
}

/* What strict formats of XML refuse. */
static void xml_is_strict(void **state)
{
    (void)state;
    char *deep = times("<b>", 1000), *attrs = times(" a=\"1\"", 1000), *prefixes = times("<i xmlns:a=\"b\"/>", 1000);
    char wide[8192];
    snprintf(wide, sizeof wide, "<i%s/>", attrs);
    const damage CASES[] = {
        {"number 2", "number <p>2", "mismatch"},
        {"number 2", "number </p></p>2", "no XML"},
        {"number 2", "number <![CDATA[2", "not closed"},
        {"number 2", "number <!-- 2", "not closed"},
        {"number 2", "number <?php 2", "not closed"},
        {"number 2", "number &laugh; 2", "laugh"},
        {"number 2", "number & 2", "no XML"},
        {"number 2", "number \x01 2", "no XML"},
        {"number 2", "number <a b=c> 2", "no XML"},
        {"number 2", "number <a b=\"c> 2", "no XML"},
        {"number 2", "number < 2", "no XML"},
        {"number 2", deep, "nested deeper than the limit of 200"},
        {"number 2", wide, "more attributes in one element than the limit of 250"},
        {"number 2", prefixes, "more namespaces than the limit of 500"},
        {"2021", "21st of", "is no date"},
        {"Text number 2 of three.", " ", "no text"},
    };
    try_all(&NEWSML, CASES, sizeof CASES / sizeof CASES[0]);
    try_all(&NITF, CASES, sizeof CASES / sizeof CASES[0]);
    try_all(&PETRARCH, CASES, sizeof CASES / sizeof CASES[0]);
    test_free(deep), test_free(attrs), test_free(prefixes);
}

static void items_that_are_not_closed(void **state)
{
    (void)state;
    static const struct {
        const fixture *f;
        damage d;
    } CASES[] = {
        {&NEWSML, {"</newsItem>", "", "not closed before the next"}}, {&NEWSML, {"</contentSet></newsItem>", "", "not closed before the next"}},
        {&NEWSML, {"</newsItem>", "</newsItem", "no XML"}},
        {&NEWSML, {"<newsItem guid=\"id-2\"", "<newsItem guid=\"id-2", "no XML"}},
        {&NITF, {"</nitf>", "", "not closed before the next"}}, {&NITF, {"</body></nitf>", "", "not closed before the next"}},
        {&RSS, {"</item>", "", "not closed before the next"}},  {&ATOM, {"</entry>", "", "not closed before the next"}},
        {&RSS, {"number 2", "number <![CDATA[2", "not closed"}}, {&ATOM, {"number 2", "number <!-- 2", "not closed"}},
        {&PETRARCH, {"</Sentence>", "", "not closed before the next"}},
        {&PETRARCH, {"</Text>", "", "mismatch"}},                {&PETRARCH, {"20210304", "20210230", "is no date"}},
        {&PETRARCH, {"<Text>Text number 2 of three.</Text>", "", "no text"}},
        {&PETRARCH, {"number 2", "number &x; 2", "no XML"}},     {&PETRARCH, {"date=", "date", "no XML"}},
        {&PETRARCH, {"number 2", "number \x02", "no XML"}},      {&PETRARCH, {"<Text>", "<Text", "no XML"}},
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) try_damage(CASES[i].f, &CASES[i].d);
}

/* Feeds are read as far as they can be. */
static void feeds_are_forgiven(void **state)
{
    (void)state;
    char *words = times("more words ", 400), less[8192];
    snprintf(less, sizeof less, "number 1 < %s 2", words);
    const damage CASES[] = {
        {"number 2", less, NULL},
        {"number 2", "number <p>2", NULL},      {"number 2", "number </p></p>2", NULL},  {"number 2", "number &laugh; &nbsp; 2", NULL},
        {"number 2", "AT&T & 2", NULL},         {"number 2", "number \x01 2", NULL},     {"number 2", "number <a b=c>2</a>", NULL},
        {"number 2", "caf\xE9 2", NULL},        {"number 2", "number &#0; &#x1F; 2", NULL}, {"number 2", "number <x:y>2</x:y>", NULL},
        {"number 2", "<![CDATA[number 2]]>", NULL}, {"2021", "21st of", "is no date"},
    };
    try_all(&RSS, CASES, sizeof CASES / sizeof CASES[0] - 1);
    try_all(&ATOM, CASES, sizeof CASES / sizeof CASES[0]);
    test_free(words);
}

static void json_and_tabari(void **state)
{
    (void)state;
    char *deep = times("[", 5000), *quoted = test_malloc(6000);
    snprintf(quoted, 6000, "\": %s, \"", deep);
    const damage BOTH[] = {
        {"three.\"", "three.", "no JSON"},  {"}", "", NULL},      {"\"2021-03-04", "\"soon", "is no date"}, {", ", " ", "no JSON"},
        {"number 2", "number \\x2", "no JSON"}, {"number 2", "number \x01 2", "no JSON"}, {"number 2", "number \\ud800 2", "no JSON"},
        {"\"id-2\"", "\"id-2\", \"x", "no JSON"}, {"\"Text number 2 of three.\"", "7", "no text"}, {"\"id-2\",", quoted, "no JSON"},
        {"number 2", "\xC3\xA9\xC3\xA8\xC3\xA0 \xE9", "neither UTF-8"}, {"{", "[", NULL},
    };
    for (size_t i = 0; i < sizeof BOTH / sizeof BOTH[0]; i++) {
        damage d = BOTH[i];
        if (!d.told) d.told = "no JSON";
        try_damage(&JSONL, &d);
        if (!BOTH[i].told) d.told = *d.in == '}' ? "not closed" : "no JSON object";
        if (strcmp(d.in, "\"Text number 2 of three.\"") == 0 || strcmp(d.in, "three.\"") == 0) continue;
        try_damage(&NINJS, &d);
    }
    const damage HEADS[] = {
        {"210304", "211304", "no head"}, {"210304", "21030", "no head"}, {"210304 id-2", "210304", "no head"}, {"210304 id-2", "2103040 id-2", "no head"},
        {"210304 id-2\n", "", "no head"}, {"Text number\n2 of three.\n", "\n", "no text"}, {"id-2", "id-\x01", "no head"}, {"id-2", "id-\xE9", "no head"},
        {"number\n2", "caf\xE9\n2", NULL}, {NULL, "\n\n\n", NULL}, {"number\n2", "number\r\n2", NULL},
    };
    try_all(&TABARI, HEADS, sizeof HEADS / sizeof HEADS[0]);
    test_free(deep), test_free(quoted);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(xml_is_strict),
        cmocka_unit_test(items_that_are_not_closed),
        cmocka_unit_test(feeds_are_forgiven),
        cmocka_unit_test(json_and_tabari),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
