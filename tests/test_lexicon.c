#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/pack.h"
#include "lexicon/build.h"
#include "lexicon/disk.h"

/* A directory with one file of this content; the caller removes it. */
static void make_dir(char dir[64], const char *text)
{
    char path[96];
    strcpy(dir, "/tmp/sanudo-lex-XXXXXX");
    assert_non_null(mkdtemp(dir));
    snprintf(path, sizeof path, "%s/a.lex", dir);
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
}

static void drop_dir(const char *dir)
{
    char path[96];
    snprintf(path, sizeof path, "%s/a.lex", dir);
    remove(path);
    rmdir(dir);
}

static sanudo_rc build(const char *text, uint8_t **data, size_t *size, sanudo_error *err)
{
    char dir[64];
    make_dir(dir, text);
    const sanudo_rc rc = sanudo_build_dir(dir, data, size, err);
    drop_dir(dir);
    return rc;
}

/* Each is refused, and the message holds the words on the right. */
static const struct {
    const char *text, *says;
} REFUSED[] = {
    {"state\n", ":1: the first line must be 'table NAME'"},
    {"table nothing\n", ":1: there is no table 'nothing'"},
    {"table org\nZeta Group | IRN | REB | armed\nAlpha Group | IRN | REB | armed\n", ":3: 'Alpha Group' must stand before"},
    {"table org\nAlpha | Iran | REB | armed\n", "'Iran' is no code"},
    {"table org\nAlpha | IRN | GUN | armed\n", "'GUN' is no sector"},
    {"table org\nAlpha | IRN | REB\n", "column 'kind' is empty"},
    {"table title\nGen | MIL | x\n", "has 2 columns"},
    {"table office\nA B | FRA | GOV | president | 1999-02-30 | -\n", "'1999-02-30' is no date"},
    {"table office\nA B | FRA | GOV | president | 1999-02 | 1998\n", "'1998' lies before '1999-02'"},
    {"table org\n... | IRN | REB | armed\n", "has no letter or digit"},
    {"table predicate\nhit/V A=subj\n", "a pattern before the first '=' line"},
    {"table predicate\n= ASSAULT - 190\nhit/V A=subj\n", "no '+' example"},
    {"table predicate\n= ASSAULT - 190\nhit A=subj\n    + x ; - > -\n", "a trigger ends in"},
    {"table predicate\n= ASSAULT - 190\nhit/V A=subj obj:#wizard\n    + x ; - > -\n", "no kind '#wizard'"},
    {"table predicate\n= ASSAULT - 190\nhit/V A=subj odd=1\n    + x ; - > -\n", "no option"},
    {"table predicate\n= ASSAULT - 190\nhit/V A=subj need=X\n    + x ; - > -\n", "'need=X' is no option"},
    {"table predicate\n= ASSAULT - 190\nhit/V A=subj prio=12\n    + x ; - > -\n", "'prio=12' is no option"},
    {"table predicate\n= ASSAULT - 190 context=warfare\n", ":2: 'warfare' is no context"},
    {"table context\nshell | warfare\n", ":2: 'warfare' is no context"},
    {"table trait\nsector | MIL | -\n", ":2: column 'context' is empty"},
    {"table town\nOak|USA|TX|30.1|-97.2|1e3|7\n", ":2: '1e3' is no whole number"},
    {"table town\nOak|USA|TX|30.1|-97.2|1234567890|7\n", "is no whole number"},
    {"table division\nTexas|USA|TX|1|31.3\n", "column 'lon' is empty"},
};

static void refuses_with_file_and_line(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof REFUSED / sizeof REFUSED[0]; i++) {
        uint8_t *data;
        size_t size;
        sanudo_error err = {0};
        assert_int_equal(build(REFUSED[i].text, &data, &size, &err), SANUDO_ELEXICON);
        assert_null(data);
        if (!strstr(err.msg, REFUSED[i].says)) fail_msg("'%s' does not say '%s'", err.msg, REFUSED[i].says);
        assert_non_null(strstr(err.msg, "/a.lex:"));
    }
}

static const char *const GOOD =
    "# a comment\ntable state\n"
    "RUS | Russia; Russian Federation | Russian | Russian; Russians | Moscow | Kremlin\n"
    "USA | United States; US; U.S.; America | American | American; Americans | Washington | White House\n";

/* A document of one sentence, its words parted by blanks. */
static sanudo_doc *doc_of(const char *text)
{
    sanudo_doc *d;
    const sanudo_article a = {.text = text, .len = strlen(text)};
    assert_int_equal(sanudo_doc_new(&d, &a, NULL), SANUDO_OK);
    sanudo_span *span = ARENA_NEW(&d->mem, sanudo_span, strlen(text) + 1);
    uint64_t *key = ARENA_NEW(&d->mem, uint64_t, strlen(text) + 1);
    for (uint32_t i = 0; i < d->len;) {
        const uint32_t from = i;
        while (i < d->len && text[i] != ' ') i++;
        key[d->n_tokens] = sanudo_key_word(text + from, i - from);
        span[d->n_tokens++] = (sanudo_span){from, i};
        i++;
    }
    d->tok_span = span, d->tok_key = key;
    return d;
}

static void finds_the_longest_by_form(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint32_t len, col;
    } CASES[] = {
        {"Russian Federation said", 2, 1}, {"Russian troops", 1, 2},  {"Russians said", 1, 3}, {"the Kremlin", 0, 0},
        {"Kremlin said", 1, 5},            {"kremlin said", 0, 0},    {"us today", 0, 0},      {"Us today", 0, 0},
        {"US said", 1, 1},                 {"U.S. said", 1, 1},       {"MOSCOW said", 1, 4},   {"WHITE HOUSE", 2, 5},
        {"White paper", 0, 0},             {"United - States", 3, 1},
    };
    uint8_t *data;
    size_t size;
    lexicon *lx;
    assert_int_equal(build(GOOD, &data, &size, NULL), SANUDO_OK);
    assert_int_equal(sanudo_lexicon_memory(&lx, data, size, NULL), SANUDO_OK);
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        sanudo_doc *d = doc_of(CASES[i].text);
        const lex_hit hit = sanudo_lex_match(lx, LEX_STATE, d, 0, d->n_tokens);
        if (hit.len != CASES[i].len) fail_msg("'%s': %u words", CASES[i].text, hit.len);
        assert_true((hit.row == SANUDO_NONE) == (CASES[i].len == 0));
        if (hit.len) assert_int_equal(sanudo_lex_key_col(lx, hit), CASES[i].col);
        sanudo_doc_free(d);
    }
    char where[64];
    const lex_hit hit = sanudo_lex_find(lx, LEX_STATE, sanudo_key_word("america", 7));
    assert_int_equal(sanudo_lex_int(lx, hit.row, 0), sanudo_country_of("USA", 3));
    assert_true(slice_is(sanudo_lex_text(lx, hit.row, 1), "United States"));
    sanudo_lex_line_name(lx, sanudo_lex_line(lx, hit.row), where, sizeof where);
    assert_string_equal(where, "lexicon/a.lex:4");
    sanudo_lexicon_free(lx);
    free(data);
}

static void refuses_changed_bytes(void **state)
{
    (void)state;
    uint8_t *data;
    size_t size;
    assert_int_equal(build(GOOD, &data, &size, NULL), SANUDO_OK);
    for (size_t i = 0; i < size; i++) {
        lexicon *lx;
        data[i] ^= 0xff;
        assert_int_equal(sanudo_lexicon_memory(&lx, data, size, NULL), SANUDO_ELEXICON);
        data[i] ^= 0xff;
    }
    free(data);
}

/* What opening says to a lexicon whose first row has `value` at byte `at`, the checksum put right. */
static sanudo_rc open_with(const char *text, size_t at, uint32_t value)
{
    static const char *const SECTIONS[] = {"strings", "files", "rows", "keys", "buckets", "place keys", "place buckets", "patterns", "items", "words"};
    enum { N = sizeof SECTIONS / sizeof SECTIONS[0] };
    uint8_t *data, *changed;
    size_t size;
    pack *p;
    lexicon *lx;
    disk_row row;
    pack_section parts[N];
    assert_int_equal(build(text, &data, &size, NULL), SANUDO_OK);
    assert_int_equal(sanudo_pack_memory(&p, data, size, LEXICON_MAGIC, LEXICON_VERSION, SANUDO_ELEXICON, NULL), SANUDO_OK);
    for (size_t i = 0; i < N; i++) {
        size_t n;
        const uint8_t *bytes = sanudo_pack_section(p, SECTIONS[i], &n);
        parts[i] = (pack_section){.data = bytes, .size = n};
        strncpy(parts[i].name, SECTIONS[i], PACK_NAME - 1);
        if (strcmp(SECTIONS[i], "rows") != 0) continue;
        assert_int_equal(n, sizeof row);
        memcpy(&row, bytes, sizeof row);
        memcpy((char *)&row + at, &value, sizeof value);
        parts[i].data = &row;
    }
    assert_int_equal(sanudo_pack_build(&changed, &size, LEXICON_MAGIC, LEXICON_VERSION, parts, N, NULL), SANUDO_OK);
    const sanudo_rc rc = sanudo_lexicon_memory(&lx, changed, size, NULL);
    sanudo_lexicon_free(rc == SANUDO_OK ? lx : NULL);
    sanudo_pack_free(p);
    free(changed);
    free(data);
    return rc;
}

static void refuses_damage_under_a_right_checksum(void **state)
{
    (void)state;
    static const char OFFICE[] = "table office\nAna Silva | PER | GOV | minister | 1999-01-02 | 2012-03\n";
    static const struct {
        size_t at;
        uint32_t value;
        sanudo_rc rc;
    } CASES[] = {
        {offsetof(disk_row, line), 1, SANUDO_OK},
        {offsetof(disk_row, line), 1u << 20, SANUDO_ELEXICON},              /* of a file that is not there */
        {offsetof(disk_row, table), N_LEX_TABLES, SANUDO_ELEXICON},
        {offsetof(disk_row, table), LEX_STATE, SANUDO_ELEXICON},            /* another than its key's: columns of other kinds */
        {offsetof(disk_row, col[0]), 0x7fffffff, SANUDO_ELEXICON},          /* a string past the end */
        {offsetof(disk_row, col[1]), 'C' | 'H' << 8 | 'L' << 16, SANUDO_OK},
        {offsetof(disk_row, col[1]), 'C' | 'H' << 8 | '"' << 16, SANUDO_ELEXICON},
        {offsetof(disk_row, col[2]), 3, SANUDO_OK},
        {offsetof(disk_row, col[2]), 1u << 31, SANUDO_ELEXICON},            /* a sector that there is not */
        {offsetof(disk_row, col[4]), 0, SANUDO_OK},
        {offsetof(disk_row, col[4]), 0x7fffffff, SANUDO_ELEXICON},          /* a day that no calendar has */
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++)
        if (open_with(OFFICE, CASES[i].at, CASES[i].value) != CASES[i].rc) fail_msg("%zu", i);
}

static void users_entries_go_first(void **state)
{
    (void)state;
    uint8_t *data;
    size_t size;
    lexicon *lx;
    char dir[64];
    assert_int_equal(build(GOOD, &data, &size, NULL), SANUDO_OK);
    assert_int_equal(sanudo_lexicon_memory(&lx, data, size, NULL), SANUDO_OK);
    make_dir(dir, "table state\nXRU | Russia | - | - | - | -\n");
    assert_int_equal(sanudo_lexicon_add_dir(lx, dir, NULL), SANUDO_OK);
    drop_dir(dir);
    const lex_hit hit = sanudo_lex_find(lx, LEX_STATE, sanudo_key_word("russia", 6));
    assert_int_equal(sanudo_lex_int(lx, hit.row, 0), sanudo_country_of("XRU", 3));
    const lex_hit ours = sanudo_lex_next(lx, hit);
    assert_int_equal(sanudo_lex_int(lx, ours.row, 0), sanudo_country_of("RUS", 3));
    assert_int_equal(sanudo_lex_next(lx, ours).row, SANUDO_NONE);
    assert_int_equal(sanudo_lexicon_add_dir(lx, dir, NULL), SANUDO_EIO);
    sanudo_lexicon_free(lx);
    free(data);
}

/* The big tables of places, which have an index of their own; a division is found by its code as well. */
static void places_beside_words(void **state)
{
    (void)state;
    uint8_t *data;
    size_t size;
    lexicon *lx;
    char dir[64];
    assert_int_equal(build("table town\nElm; Old Elm|CAN|08|45.0|-80.25||9\nOak|USA|TX|30.1|-97.2|1200|7\n", &data, &size, NULL), SANUDO_OK);
    assert_int_equal(sanudo_lexicon_memory(&lx, data, size, NULL), SANUDO_OK);
    make_dir(dir, "table division\nTexas|USA|TX|1|31.35|-98.95\n");
    assert_int_equal(sanudo_lexicon_add_dir(lx, dir, NULL), SANUDO_OK);
    drop_dir(dir);
    const lex_hit oak = sanudo_lex_find(lx, LEX_TOWN, sanudo_key_word("oak", 3));
    assert_int_equal(sanudo_lex_int(lx, oak.row, 5), 1200);
    assert_int_equal(sanudo_lex_int(lx, oak.row, 3), 301000);
    const lex_hit elm = sanudo_lex_find(lx, LEX_TOWN, key_join(sanudo_key_word("old", 3), sanudo_key_word("elm", 3)));
    assert_int_equal(sanudo_lex_int(lx, elm.row, 5), 0);
    assert_int_equal(sanudo_lex_int(lx, elm.row, 6), 9);
    assert_true(slice_is(sanudo_lex_cell(lx, elm.row, 0), "Elm; Old Elm"));
    assert_int_equal(sanudo_lex_find(lx, LEX_PLACE, sanudo_key_word("oak", 3)).row, SANUDO_NONE);
    const lex_hit texas = sanudo_lex_find(lx, LEX_DIVISION, key_join(sanudo_key_word("USA", 3), sanudo_key_word("TX", 2)));
    assert_true(slice_is(sanudo_lex_text(lx, texas.row, 0), "Texas"));
    sanudo_lexicon_free(lx);
    free(data);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refuses_with_file_and_line),
        cmocka_unit_test(finds_the_longest_by_form),
        cmocka_unit_test(refuses_changed_bytes),
        cmocka_unit_test(refuses_damage_under_a_right_checksum),
        cmocka_unit_test(users_entries_go_first),
        cmocka_unit_test(places_beside_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
