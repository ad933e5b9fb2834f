#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "read/encoding.h"
#include "read/read.h"

/* The lexicon that the build has compiled. */
static lexicon *open_lexicon(void)
{
    char path[512];
    lexicon *lx = NULL;
    sanudo_error err;
    const char *build = getenv("SANUDO_BUILD");
    assert_non_null(build);
    snprintf(path, sizeof path, "%s/src/lexicon.pack", build);
    assert_int_equal(sanudo_lexicon_open(&lx, path, &err), SANUDO_OK);
    return lx;
}

/* ---- reading ---- */

/* What a reader gives, one line a thing: "id|date|publisher|title|text" or "! message". */
static void read_all(const char *data, size_t len, const sanudo_input *input, sanudo_buf *out)
{
    sanudo_reader *r;
    sanudo_error err;
    sanudo_article a;
    int rc;
    assert_int_equal(sanudo_reader_memory(&r, data, len, input, &err), SANUDO_OK);
    while ((rc = sanudo_reader_next(r, &a, &err)) != 0) {
        if (rc < 0) sanudo_buf_printf(out, "! %s\n", err.msg);
        else sanudo_buf_printf(out, "%s|%s|%s|%s|%.*s\n", a.id, a.date ? a.date : "", a.publisher ? a.publisher : "",
                               a.title ? a.title : "", (int)a.len, a.text);
    }
    assert_int_equal(sanudo_reader_next(r, &a, &err), 0);
    sanudo_reader_free(r);
    buf_char(out, '\0');
}

static void expect(const char *data, size_t len, const sanudo_input *input, const char *want)
{
    sanudo_buf out = {0};
    read_all(data, len, input, &out);
    assert_string_equal(out.data, want);
    sanudo_buf_drop(&out);
}

static void texts_in_every_encoding(void **state)
{
    (void)state;
#define CASE(in, out) {in, sizeof(in) - 1, out}
    static const struct {
        const char *data;
        size_t len;
        const char *want;
    } CASES[] = {
        CASE("", "memory||||\n"),
        CASE("Two words\r\n", "memory||||Two words\r\n\n"),
        CASE("\xEF\xBB\xBFMarked", "memory||||Marked\n"),
        CASE("caf\xC3\xA9", "memory||||caf\xC3\xA9\n"),
        CASE("caf\xE9 \x93so\x94 \x80 5", "memory||||caf\xC3\xA9 \xE2\x80\x9Cso\xE2\x80\x9D \xE2\x82\xAC 5\n"),
        CASE("\xFF\xFEh\0\xE9\0\x3D\xD8\x00\xDE", "memory||||h\xC3\xA9\xF0\x9F\x98\x80\n"),
        CASE("\xFE\xFF\0h\0\xE9", "memory||||h\xC3\xA9\n"),
        CASE("\xFF\xFEh\0\x3D\xD8", "memory||||h\xEF\xBF\xBD\n"),
        CASE("cut\0off", "! memory: not a text: byte 4 is a control character\n"),
        CASE("\x01\x02\x03\x04\x05\x06", "! memory: not a text: byte 6 is a control character\n"),
        CASE("\xC3\xA9\xC3\xA8\xC3\xA0 \xE9", "! memory: byte 8 is neither UTF-8 nor Windows-1252\n"),
        CASE("odd \x81 byte", "! memory: byte 5 is neither UTF-8 nor Windows-1252\n"),
    };
    const sanudo_input text = {.format = "text"};
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) expect(CASES[i].data, CASES[i].len, &text, CASES[i].want);
}

static void json_lines_by_their_usual_names(void **state)
{
    (void)state;
    static const struct {
        const char *line, *want;
    } CASES[] = {
        {"{\"id\":\"a\",\"title\":\"T\",\"publisher\":\"P\",\"date\":\"2020-02-03\",\"text\":\"x\"}\n", "a|2020-02-03|P|T|x\n"},
        {"{\"id\":7,\"source\":\"S\",\"published\":\"2020-02-03T10:00:00Z\",\"body\":\"x\",\"more\":[1]}", "7|2020-02-03|S||x\n"},
        {"{\"timestamp\":1580688000,\"content\":\"x\"}\n", "memory-1|2020-02-03|||x\n"},
        {"{\"date\":\"20200203\",\"text\":\"\"}\n", "memory-1|2020-02-03|||\n"},
        {"\n{\"id\":\"a\",\"date\":null,\"text\":\"x\"}\n", "a||||x\n"},
        {"{\"id\":\"a\",\"date\":\"3 Feb\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\"y\"}\n",
         "! memory:1: '3 Feb' is no date; use YYYY-MM-DD\nb||||y\n"},
        {"{\"id\":\"a\"}\n", "! memory:1: no text; the object has none under 'text'\n"},
        {"[1]\n{\"id\":\"b\",\"text\":\"y\"}\n", "! memory:1: no JSON object\nb||||y\n"},
        {"{\"text\":\"caf\xE9\"}\n", "memory-1||||caf\xC3\xA9\n"},
    };
    const sanudo_input jsonl = {.format = "jsonl"};
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) expect(CASES[i].line, strlen(CASES[i].line), &jsonl, CASES[i].want);
    const char *broken = "{\"id\":\"a\",\n{\"id\":\"b\",\"text\":\"a\\u0000b\"}\n{\"id\":\"c\",\"text\":\"z\"}";
    sanudo_buf out = {0};
    read_all(broken, strlen(broken), &jsonl, &out);
    assert_non_null(strstr(out.data, "! memory:1: no JSON"));
    assert_non_null(strstr(out.data, "\n! memory:2: no JSON"));
    assert_non_null(strstr(out.data, "\nc||||z\n"));
    sanudo_buf_drop(&out);
}

static void options_map_fields_and_fill_gaps(void **state)
{
    (void)state;
    static const char *const MAP[] = {"publisher=meta.source.name", "text=a.b", "id=meta.key"};
    const sanudo_input input = {.fields = MAP, .n_fields = 3, .date = "1999-12-31", .publisher = "House"};
    const char *data = "{\"meta\":{\"source\":{\"name\":\"N\"},\"key\":\"k\"},\"a.b\":\"dotted\"}\n{\"a\":{\"b\":\"deep\"},\"date\":\"2001-01-01\"}\n";
    expect(data, strlen(data), &input, "k|1999-12-31|N||dotted\nmemory-2|2001-01-01|House||deep\n");
    const struct {
        sanudo_input input;
        const char *said;
    } BAD[] = {{{.format = "docx"}, "docx"}, {{.date = "2001-02-30"}, "no date"}, {{.fields = (const char *const[]){"colour=x"}, .n_fields = 1}, "colour"},
               {{.fields = (const char *const[]){"text"}, .n_fields = 1}, "NAME=PATH"}};
    for (size_t i = 0; i < sizeof BAD / sizeof BAD[0]; i++) {
        sanudo_reader *r;
        sanudo_error err;
        assert_int_equal(sanudo_reader_memory(&r, "", 0, &BAD[i].input, &err), SANUDO_EUSAGE);
        assert_non_null(strstr(err.msg, BAD[i].said));
    }
}

static void format_is_known_by_content(void **state)
{
    (void)state;
    const char *json = "  \n{\"id\":\"a\",\"text\":\"x\"}", *text = "Plain words {not JSON}";
    expect(json, strlen(json), NULL, "a||||x\n");
    expect(text, strlen(text), NULL, "memory||||Plain words {not JSON}\n");
    const char *array = "[ {\"text\":\"x\"} ]", *list = "[1] A note";
    expect(array, strlen(array), NULL, "! memory:1: no JSON object\n");
    expect(list, strlen(list), NULL, "memory||||[1] A note\n");
    sanudo_reader *r;
    sanudo_article a;
    const char *conllu = "# sent_id = 1\n1\tRain\train\tNOUN\tNN\t_\t0\troot\t_\t_\n\n";
    assert_int_equal(sanudo_reader_memory(&r, conllu, strlen(conllu), NULL, NULL), SANUDO_OK);
    assert_int_equal(sanudo_reader_next(r, &a, NULL), 1);
    assert_true(sanudo_reader_is_conllu(r));
    assert_int_equal(a.len, strlen(conllu));
    sanudo_reader_free(r);
}

/* A text over the limit and a line over the limit are refused; what follows is read. */
static void limits_are_named(void **state)
{
    (void)state;
    const size_t big = (size_t)SANUDO_MAX_TEXT + 1, huge = (size_t)4 * SANUDO_MAX_TEXT + 100;
    char *data = malloc(huge + 64);
    assert_non_null(data);
    memset(data, 'a', huge);
    const sanudo_input text = {.format = "text"}, jsonl = {.format = "jsonl"};
    expect(data, big, &text, "! memory: the text is longer than the limit of 4194304 bytes\n");
    sanudo_reader *r;
    sanudo_article a;
    assert_int_equal(sanudo_reader_memory(&r, data, big - 1, &text, NULL), SANUDO_OK);
    assert_int_equal(sanudo_reader_next(r, &a, NULL), 1);
    assert_int_equal(a.len, SANUDO_MAX_TEXT);
    sanudo_reader_free(r);
    strcpy(data + huge, "\n{\"id\":\"b\",\"text\":\"y\"}\n");
    expect(data, strlen(data), &jsonl, "! memory:1: the line is longer than the limit of 16777216 bytes\nb||||y\n");
    memcpy(data, "{\"text\":\"", 9);
    strcpy(data + big + 9, "\"}\n{\"id\":\"b\",\"text\":\"y\"}\n");
    expect(data, strlen(data), &jsonl, "! memory:1: the text is longer than the limit of 4194304 bytes\nb||||y\n");
    free(data);
}

/* ---- furniture ---- */

/* The regions of a text, as "kind[words] ...", then place, date and agency. */
static void furniture(const char *title, const char *text, const lexicon *lx, sanudo_buf *out)
{
    static const char KINDS[] = {'?', 'T', 'D', 'B', 'C'};
    sanudo_doc *d;
    sanudo_error err;
    const knowledge know = {.lexicon = lx};
    assert_int_equal(sanudo_doc_new(&d, &(sanudo_article){.text = text, .len = strlen(text), .title = title}, &err), SANUDO_OK);
    assert_int_equal(sanudo_stage_furniture(d, &know, &err), SANUDO_OK);
    assert_true(d->layers & SANUDO_FURNITURE);
    for (uint32_t i = 0, at = 0; i < d->n_regions; i++) {
        const sanudo_span s = d->reg_span[i];
        assert_true(s.start >= at && s.end > s.start && s.end <= d->len);
        at = s.end;
        sanudo_buf_printf(out, "%c[%.*s] ", KINDS[d->reg_kind[i]], (int)(s.end - s.start), text + s.start);
    }
    const sanudo_span parts[] = {d->dateline_place, d->dateline_date, d->dateline_agency};
    for (int i = 0; i < 3; i++) sanudo_buf_printf(out, "|%.*s", (int)(parts[i].end - parts[i].start), text + parts[i].start);
    sanudo_doc_free(d);
    buf_char(out, '\0');
}

static void datelines_of_every_house(void **state)
{
    (void)state;
    static const char *const CASES[][2] = {
        {"LIMA, May 3 (Reuters) - Envoys met.", "D[LIMA, May 3 (Reuters) -] |LIMA|May 3|Reuters"},
        {"LIMA, Nov. 30 (AFP) -- Envoys met.", "D[LIMA, Nov. 30 (AFP) --] |LIMA|Nov. 30|AFP"},
        {"LIMA, Sept 3 (AFP) - Envoys met.", "D[LIMA, Sept 3 (AFP) -] |LIMA|Sept 3|AFP"},
        {"PUNO, Peru (AP) \xE2\x80\x94 Envoys met.", "D[PUNO, Peru (AP) \xE2\x80\x94] |PUNO, Peru||AP"},
        {"PUNO, Peru (AP) _ Envoys met.", "D[PUNO, Peru (AP) _] |PUNO, Peru||AP"},
        {"TULSA, Okla. (AP) -- Envoys met.", "D[TULSA, Okla. (AP) --] |TULSA, Okla.||AP"},
        {"LIMA/QUITO, May 3, 2001 (AFP) - Envoys met.", "D[LIMA/QUITO, May 3, 2001 (AFP) -] |LIMA/QUITO|May 3, 2001|AFP"},
        {"Vienna, 3 May: Envoys met.", "D[Vienna, 3 May:] |Vienna|3 May|"},
        {"(Reuters) \xE2\x80\x93 Envoys met.", "D[(Reuters) \xE2\x80\x93] |||Reuters"},
        {"(ANSA) - Rome, May 3 - Envoys met.", "D[(ANSA) - Rome, May 3 -] |Rome|May 3|ANSA"},
        {"MINSK, May 3. /TASS/. Envoys met.", "D[MINSK, May 3. /TASS/.] |MINSK|May 3|TASS"},
        {"MINSK May 3 TASS - Envoys met.", "D[MINSK May 3 TASS -] |MINSK|May 3|TASS"},
        {"Jaipur, May 3 (PTI) Envoys met.", "D[Jaipur, May 3 (PTI)] |Jaipur|May 3|PTI"},
        {"LAGOS\xE2\x80\x94" "Envoys met.", "D[LAGOS\xE2\x80\x94] |LAGOS||"},
        {"LAGOS - Envoys met.", "D[LAGOS -] |LAGOS||"},
        {"San Jos\xC3\xA9, May 3 (EFE).- Envoys met.", "D[San Jos\xC3\xA9, May 3 (EFE).-] |San Jos\xC3\xA9|May 3|EFE"},
        {"RIO DE JANEIRO, May 3 (Xinhua) -- Envoys met.", "D[RIO DE JANEIRO, May 3 (Xinhua) --] |RIO DE JANEIRO|May 3|Xinhua"},
        {"URGENT\n\nLIMA, May 3 (AP) - Envoys met.", "D[LIMA, May 3 (AP) -] |LIMA|May 3|AP"},
        {"Envoys met.\n\nQUITO, May 4 (AP) - They met again.", "D[QUITO, May 4 (AP) -] |QUITO|May 4|AP"},
        /* what is no dateline */
        {"Envoys met in Lima, May 3 (a Sunday) - and parted.", "|||"},
        {"The Red Front (RFT) - founded last year - has split.", "|||"},
        {"May 3: Envoys meet for the first time.", "|||"},
        {"QUESTION - Will the envoys meet?", "|||"},
        {"MR. SMITH: The envoys will meet.", "|||"},
        {"Nobody - not even the envoys - knew.", "|||"},
        {"", "|||"},
    };
    lexicon *lx = open_lexicon();
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        sanudo_buf out = {0};
        furniture("Some other headline", CASES[i][0], lx, &out);
        if (strcmp(out.data, CASES[i][1]) != 0) fail_msg("%s\n  gives %s\n  not   %s", CASES[i][0], out.data, CASES[i][1]);
        sanudo_buf_drop(&out);
    }
    sanudo_lexicon_free(lx);
}

static void heads_and_tails(void **state)
{
    (void)state;
    static const struct {
        const char *title, *text, *want;
    } CASES[] = {
        {NULL, "Envoys agree\n\nBy Jane Doe\nAssociated Press Writer\n\nLIMA (AP) - They met.\n",
         "T[Envoys agree] B[By Jane Doe] B[Associated Press Writer] D[LIMA (AP) -] |LIMA||AP"},
        {NULL, "Envoys agree\nLIMA (AP) - They met.\n", "T[Envoys agree] D[LIMA (AP) -] |LIMA||AP"},
        {"Envoys Agree", "ENVOYS AGREE\nThey met.\n", "T[ENVOYS AGREE] |||"},
        {"Other words", "Envoys agree\n\nThey met.\n", "|||"},
        {NULL, "Envoys agreed.\n\nThey met.\n", "|||"},
        {NULL, "Only a line", "|||"},
        {"T", "(Adds quotes)\n\nBY JOHN DOE\n\nThey met.", "C[(Adds quotes)] B[BY JOHN DOE] |||"},
        {"T", "From our correspondent in Accra\n\nThey met.", "B[From our correspondent in Accra] |||"},
        {"T", "By Friday the envoys had met and gone.\n\nThey will be back.", "|||"},
        {"T", "They met.\n(Reporting by Ana Silva; editing by Bo Lind)\n", "C[(Reporting by Ana Silva; editing by Bo Lind)] |||"},
        {"T", "They met. (Writing by Ana Silva)\n\n", "C[(Writing by Ana Silva)] |||"},
        {"T", "They met.\n\nEditing by Bo Lind\nCopyright 1999 A House.\nENDS", "C[Editing by Bo Lind] C[Copyright 1999 A House.] C[ENDS] |||"},
        {"T", "The war ends\n\nThey met (in Lima).", "|||"},
    };
    lexicon *lx = open_lexicon();
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        sanudo_buf out = {0};
        furniture(CASES[i].title, CASES[i].text, lx, &out);
        if (strcmp(out.data, CASES[i].want) != 0) fail_msg("%s\n  gives %s\n  not   %s", CASES[i].text, out.data, CASES[i].want);
        sanudo_buf_drop(&out);
    }
    sanudo_lexicon_free(lx);
}

/* Without a lexicon only shapes are known: still datelines with a day or an agency. */
static void shapes_without_a_lexicon(void **state)
{
    (void)state;
    sanudo_buf out = {0};
    furniture(NULL, "By Jane Doe\n\nLIMA, May 3 (Some House) - They met.", NULL, &out);
    assert_string_equal(out.data, "T[By Jane Doe] D[LIMA, May 3 (Some House) -] |LIMA|May 3|Some House");
    sanudo_buf_drop(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_in_every_encoding),
        cmocka_unit_test(json_lines_by_their_usual_names),
        cmocka_unit_test(options_map_fields_and_fill_gaps),
        cmocka_unit_test(format_is_known_by_content),
        cmocka_unit_test(limits_are_named),
        cmocka_unit_test(datelines_of_every_house),
        cmocka_unit_test(heads_and_tails),
        cmocka_unit_test(shapes_without_a_lexicon),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
