#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "lexicon/build.h"
#include "lexicon/import.h"

static lexicon *known;
static sanudo_coder *coder;

static int load(void **state)
{
    (void)state;
    char pack[512];
    sanudo_error err;
    snprintf(pack, sizeof pack, "%s/src/lexicon.pack", getenv("SANUDO_BUILD"));
    if (sanudo_lexicon_open(&known, pack, &err) == SANUDO_OK && sanudo_coder_new(&coder, getenv("SANUDO_MODEL"), pack, &err) == SANUDO_OK) return 0;
    fprintf(stderr, "%s\n", err.msg);
    return -1;
}

static int unload(void **state)
{
    (void)state;
    sanudo_lexicon_free(known);
    sanudo_coder_free(coder);
    return 0;
}

/* ---- what becomes of each construct ---- */

/* A dictionary, the rows of the three tables one behind the other, and words of the report; NULL: the report is empty. */
static const struct {
    const char *text, *rows, *says;
} CONSTRUCTS[] = {
    /* names */
    {"QUORNIAN_LEAGUE_ [PERREB]\n", "Quornian League | PER | REB | armed\n", NULL},
    {"QUORNIAN LEAGUE   [PERREB]  \n", "Quornian League | PER | REB | armed\n", NULL},
    {"Quornian_League [PERREB]\n", "Quornian League | PER | REB | armed\n", NULL},
    {"QRN_ [PERREB]\nQUO_VARDIS_OF_THE_NORTH [PER]\n", "QRN | PER | REB | armed\nQuo Vardis of the North | PER | - | body\n", NULL},
    {"AL-TAVARI_ [PERREB]\nPEOPLE'S_TEAPOT_ [PERREB]\n", "Al-Tavari | PER | REB | armed\nPeople's Teapot | PER | REB | armed\n", NULL},
    {"THE_QUORN_ [PERREB]\n+THE_QUORN'S_\nTHE_ZORNER {} [~COP]\n", "Quorn | PER | REB | armed\nzorner | COP | group\n", NULL},
    {"QUORNIAN { TANKS | TROOPS } [PERMIL]\n", "Quornian Tanks; Quornian Troops | PER | MIL | army\n", NULL},
    {"KORN_&_SONS_ [PERBUS]\n", "Korn & Sons | PER | BUS | company\n", NULL},
    {"R\xc3\x96SLER_FRONT [PERREB]\n", "R\xc3\xb6sler Front | PER | REB | armed\n", NULL},
    {"R\xd6SLER_FRONT [PERREB]\n", "R\xc3\xb6sler Front | PER | REB | armed\n", ":1: not UTF-8: read as Latin-1"},
    {"RED_LANTERN_FRONT_(RLF)_ [PERREB]\n", "Red Lantern Front; RLF | PER | REB | armed\n", NULL},
    {"RED_LANTERN_FRONT_(LIMA)_ [PERREB]\n", "Red Lantern Front | PER | REB | armed\n", "the bracket is left out"},
    {"RED_LANTERN_ [PERREB]\n+LANTERNISTS_\n+RED_LANTERN\n", "Red Lantern; Lanternists | PER | REB | armed\n", NULL},
    {"RED_LANTERN_\n+LANTERNISTS_\n\t[PERREB]\n", "Red Lantern; Lanternists | PER | REB | armed\n", NULL},
    {"RED_LANTERN_ [PERREB]\nRED_LANTERN [COLREB]\n", "Red Lantern | COL | REB | armed\n", ":1: 'Red Lantern': given again at a.actors:2, which counts"},
    {"RED|LANTERN [PERREB]\n", "", "has a sign that no name has"},
    {"THE_ [PERREB]\nQ [PERREB]\n", "", "a word of the language"},
    /* lines */
    {"\xef\xbb\xbfQUORN_ [PERREB]\r\n+QUORNISTS_\r\n", "Quorn; Quornists | PER | REB | armed\n", NULL},
    {"# x\n; x\n\n  \t\n<NOUN>\nQUORN_ [PERREB] # x\nZORN_ [PERREB] ; x [USA]\n", "Quorn | PER | REB | armed\nZorn | PER | REB | armed\n", NULL},
    {"<!-- x\nYORN_ [PERREB]\n-->\nQUORN_ <!-- x --> [PERREB]\n", "Quorn | PER | REB | armed\n", NULL},
    {"QUORN_ [PERREB]\n<!-- x\nZORN_ [PERREB]\n", "Quorn | PER | REB | armed\n", ":2: a comment that is never closed"},
    {"QU\x01RN_ [PERREB]\n", "", ":1: not text"},
    {"QU\x9dRN_ [PERREB]\n", "", ":1: not text"},
    {"+QUORN_\n", "", "no name stands before it"},
    {"\t[PERREB]\n", "", "no name stands before it"},
    {"QUORN_\n", "", "'Quorn': no code"},
    {"QUORN_ [PERREB}\n", "", "never closed"},
    {"QUORN_ [---]\nZORN_ [###]\n", "", "'Zorn': a null code"},
    /* codes */
    {"QUORN_ [IGOUNOXYZ]\n", "Quorn | UNO | - | igo\n", "[IGOUNOXYZ]: no place for XYZ"},
    {"QUORN_ [IGOEUREEC]\nXORN_ [IGOEUR]\n", "Quorn | EUR | - | body\nXorn | IGO | - | igo\n", "no place for EUR"},
    {"QUORN_ [NGOHLH]\nXORN_ [NGM]\nZORN_ [MNC]\n", "Quorn | NGO | MED | ngo\nXorn | NGO | - | ngo\nZorn | MNC | - | company\n", NULL},
    {"QUORN_ [PERMED]\nXORN_ [PERINS]\nZORN_ [PERSEP]\n", "Quorn | PER | JRN | body\nXorn | PER | REB | armed\nZorn | PER | PRE | armed\n", NULL},
    {"QUORN_ [PERREBCHR]\nXORN_ [PERCHR]\n", "Quorn | PER | REB | armed\nXorn | PER | REL | religious\n", "no place for CHR"},
    {"QUORN_ [INTREB]\nXORN_ [SASREB]\nZORN_ [INTBUS]\n", "Quorn | IMG | REB | armed\nXorn | IMG | REB | armed\nZorn | - | BUS | company\n", NULL},
    {"QUORN_ [ROM]\nXORN_ [KSV]\nYORN_ [GRL]\n", "Quorn | ROU | - | body\nXorn | KOS | - | body\nYorn | DNK | - | body\n", NULL},
    {"QUORN_ [SAS]\n", "", "a region or the world"},
    {"QUORN_ [QQQREB]\n", "", "QQQ is neither state, class nor role"},
    {"QUORN_ [PERRE]\nXORN_ [per]\n", "", "groups of three capitals"},
    {"QUORN_ [PER/COL]\n", "", "two actors in one code"},
    /* dates */
    {"QUORN_ [PERGOV 930120-010120]\n", "Quorn | PER | GOV | - | 1993-01-20 | 2001-01-20\n", NULL},
    {"QUORN_ [PERGOV 19300101-20310101]\n", "Quorn | PER | GOV | - | 1930-01-01 | 2031-01-01\n", NULL},
    {"QUORN_ [PERGOV 310101-300101]\n", "Quorn | PER | GOV | - | 1931-01-01 | 2030-01-01\n", NULL},
    {"QUORN_\n\t[PERGOV <010101]\n    [PERMIL > 010101]\n", "Quorn | PER | GOV | - | - | 2001-01-01\nQuorn | PER | MIL | - | 2001-01-01 | -\n", NULL},
    {"QUORN_ [PERELI]\n\t[PERGOV\t930120-010120]\n", "Quorn | PER | ELI | - | - | -\nQuorn | PER | GOV | - | 1993-01-20 | 2001-01-20\n", NULL},
    {"QUORN_[PERGOV <010101][PERELI] [---]\n", "Quorn | PER | ELI | - | - | -\nQuorn | PER | GOV | - | - | 2001-01-01\n", NULL},
    {"QUORN_ [IGOUNO 930120-010120] [ELI]\n", "Quorn | UNO | - | - | 1993-01-20 | 2001-01-20\n", "without a state or class beside dated ones"},
    {"QUORNIA_\n\t[IDN <991025]\n\t[TLS >991025]\n", "Quornia | TLS | - | body\n", "a state: the dates are left out"},
    {"QUORN_ [PERGOV 990231-010120]\n", "", "no dates"},
    {"QUORN_ [PERGOV 010120-990101]\n", "", "no dates, or they end before they begin"},
    {"QUORN_ [PERGOV 2004017-20061201]\n", "", "no dates"},
    {"QUORN_VARD [PERELI]\n", "Quorn Vard | PER | ELI | - | - | -\n", NULL},
    /* agents */
    {"QUORNER [~COP]\n", "quorner | COP | person\n", NULL},
    {"QUORNER_ {QUORNERS_GENERAL} [~GOVMIL] #x\n", "quorner; quorners general | GOV MIL | person\n", NULL},
    {"QUORN_FOLK {} [~UAF]\n", "quorn folk | UAF | group\n", NULL},
    {"TEA_QUORN [NGO~]\nTEA_ZORNER [NGM~]\n", "tea quorn | CVL | body\ntea zorner | CVL | person\n", NULL},
    {"TEA_RIGHTS_QUORNER [~CVL]\n", "tea rights quorner; tea right quorner | CVL | person\n", NULL},
    {"NEWS_QUORNER [~MED]\nQRN. {} [~MIL]\n", "news quorner | JRN | person\nqrn. | MIL | person\n", NULL},
    {"!PERSON! = MAN, WOMAN\nQUORN!PERSON!_ [~AGR]\n", "quornman; quornwoman | AGR | person\n", NULL},
    {"!P! = {MAN, WOMAN}\n!P!_QUORN[~AGR]\n", "man quorn; woman quorn | AGR | person\n", NULL},
    {"QUORN!PERSON! [~AGR]\n", "", "a set that is not defined above"},
    {"!PERSON\xc2\xa1 = MAN\n", "", "a set is '!NAME! = ONE, TWO'"},
    {"HEAD_OF_QUORN [~GOV]\n", "", "a role is at most three words"},
    {"QUORNER {X [~GOV]\n", "", "the brace is never closed"},
    {"QUORNER [~QQQ]\n", "", "no group of it is a sector"},
    {"QUORNER {} [GOV]\n", "", "a role needs a code with '~'"},
    /* verbs */
    {"--- PRAISE [051] ---\nPRAISE [051]\n- * LEADER OF + [051]\n&COINS\n+PENNY\nQUORN_ [PERREB]\n", "Quorn | PER | REB | armed\n", "see docs/import.md"},
};

static const char *const FILES[] = {"a.actors"};

/* The rows alone, without the head of each file. */
static void add_rows(sanudo_buf *to, const sanudo_buf *file)
{
    const char *made = file->len ? strstr(file->data, "\n\n") : NULL;
    if (made) sanudo_buf_add(to, made + 2, file->len - (size_t)(made + 2 - file->data));
}

static void bring_in(import *im, const char *text, sanudo_buf *made)
{
    static const enum lex_table TABLES[] = {LEX_OFFICE, LEX_ORG, LEX_ROLE};
    assert_true(sanudo_import_read(im, 0, slice_of(text)));
    assert_true(sanudo_import_settle(im));
    for (size_t i = 0; i < 3; i++) {
        sanudo_buf file = {0};
        assert_true(sanudo_import_rows(im, TABLES[i], &file));
        buf_char(&file, '\0');
        file.len--;
        add_rows(made, &file);
        sanudo_buf_drop(&file);
    }
    buf_char(made, '\0');
    buf_char(im->report, '\0');
}

static void every_construct_becomes_what_it_should(void **state)
{
    (void)state;
    int failed = 0;
    for (size_t i = 0; i < sizeof CONSTRUCTS / sizeof CONSTRUCTS[0]; i++) {
        sanudo_buf report = {0}, made = {0};
        import im = {.files = FILES, .report = &report};
        bring_in(&im, CONSTRUCTS[i].text, &made);
        const bool same = strcmp(made.data, CONSTRUCTS[i].rows) == 0;
        const bool told = CONSTRUCTS[i].says ? strstr(report.data, CONSTRUCTS[i].says) != NULL : !*report.data;
        if (!same || !told) {
            fprintf(stderr, "%s--- gave\n%s--- not\n%s--- told\n%s\n", CONSTRUCTS[i].text, made.data, CONSTRUCTS[i].rows, report.data);
            failed++;
        }
        sanudo_import_free(&im);
        sanudo_buf_drop(&made);
        sanudo_buf_drop(&report);
    }
    assert_int_equal(failed, 0);
}

static void what_the_lexicon_says_too_is_left_to_it(void **state)
{
    (void)state;
    sanudo_buf report = {0}, made = {0};
    import im = {.lx = known, .files = FILES, .report = &report};
    bring_in(&im, "PERU_ [PER]\n+PERUVIAN_\n+QUORNISTAN_\nSOLDIER [~MIL]\nSOLDIER_ [PERMIL]\nTURKEY_ [COL]\nMARIA_QUORN_ [PERGOV]\nPERUVIAN_SOLDIER [PERMIL]\nPERU'S_SOLDIER [PERMIL]\nHUMAN_RIGHTS_ACTIVIST [~CVL]\nKUWAIT_\n\t[KWT <900802]\n\t[KWTOCC 900802-910206]\nPERUVIAN_SOLDIERY [PERMIL]\n", &made);
    assert_string_equal(made.data, "Maria Quorn | PER | GOV | - | - | -\nPeruvian Soldiery | PER | MIL | army\nQuornistan | PER | - | body\nSoldier | PER | MIL | army\nTurkey | COL | - | body\n");
    assert_int_equal(im.known, 7);
    assert_int_equal(im.taken, 5);
    assert_int_equal(im.left, 0);
    sanudo_import_free(&im);
    sanudo_buf_drop(&made);
    sanudo_buf_drop(&report);
}

static void a_line_without_end_is_left(void **state)
{
    (void)state;
    sanudo_buf report = {0}, made = {0}, text = {0};
    import im = {.files = FILES, .report = &report};
    for (int i = 0; i < 100000; i++) buf_str(&text, "QUORN_");
    buf_str(&text, " [PERREB]\nZORN_ [PERREB]\n");
    buf_char(&text, '\0');
    bring_in(&im, text.data, &made);
    assert_string_equal(made.data, "Zorn | PER | REB | armed\n");
    assert_non_null(strstr(report.data, ":1: a line of 600009 bytes"));
    sanudo_import_free(&im);
    sanudo_buf_drop(&text);
    sanudo_buf_drop(&made);
    sanudo_buf_drop(&report);
}

static void every_refused_allocation_is_told(void **state)
{
    (void)state;
    bool first = true, last = false;
    for (size_t limit = 1; limit < 40000; limit += 500) {
        sanudo_buf report = {0}, made = {0};
        import im = {.mem = {.limit = limit}, .files = FILES, .report = &report};
        const bool read = sanudo_import_read(&im, 0, slice_of("!P! = MAN\nQUORN_ (QU) [PERREB]\n+ZORN\nQUORN!P! [~AGR]\n")) && sanudo_import_settle(&im);
        last = read && sanudo_import_rows(&im, LEX_ORG, &made);
        if (limit == 1) first = last;
        sanudo_import_free(&im);
        sanudo_buf_drop(&made);
        sanudo_buf_drop(&report);
    }
    assert_false(first);
    assert_true(last);
}

/* ---- from a dictionary to a coded sentence ---- */

static const char DICTIONARY[] =
    "RED_LANTERN_FRONT_(RLF)_ [PERREB]\n"
    "ZORAN_PETKOVAR_\n+PETKOVAR_\n\t[SRBELI 850101-930119]\n\t[SRBGOV 930120-010120]\n\t[SRBOPP >020101]\n"
    "NIGHT_OWLS_ [IMGABC]\n"
    "GLOBAL_SPOON_FUND_ [IGOUNOSPN]\n"
    "MIRA_TOLVAN_ [HUNELI]\n"
    "QUORNISTAN_ [TUR]\n"
    "LANTERNMAN {LANTERNMEN} [~LAB]\n";

/* A sentence of a day, and code and sectors of the actor who does what it tells. */
static const struct {
    const char *date, *text, *actor;
} CODED[] = {
    {"2005-05-01", "The Red Lantern Front attacked a police station in Lima.", "PER REB"},
    {"2005-05-01", "The RLF attacked a police station in Lima.", "PER REB"},
    {"1990-05-01", "Zoran Petkovar criticized France.", "SRB ELI"},
    {"1995-05-01", "Zoran Petkovar criticized France.", "SRB GOV"},
    {"1995-05-01", "Petkovar criticized France.", "SRB GOV"},
    {"2001-01-20", "Zoran Petkovar criticized France.", "SRB GOV"},
    {"2001-05-01", "Zoran Petkovar criticized France.", "SRB ELI"},
    {"2005-05-01", "Zoran Petkovar criticized France.", "SRB OPP"},
    {"2005-05-01", "The Night Owls shelled Ankara.", "IMG"},
    {"2005-05-01", "The Global Spoon Fund condemned France.", "UNO"},
    {"2005-05-01", "Mira Tolvan condemned France.", "HUN ELI"},
    {"2005-05-01", "Quornistan condemned France.", "TUR"},
    {"2005-05-01", "Kenyan lanternmen condemned France.", "KEN LAB"},
};

static void code(const char *date, const char *text, sanudo_buf *out)
{
    const sanudo_article article = {.date = date, .text = text, .len = strlen(text)};
    sanudo_doc *doc;
    sanudo_event event;
    sanudo_actor actor;
    assert_int_equal(sanudo_doc_new(&doc, &article, NULL), SANUDO_OK);
    assert_int_equal(sanudo_doc_code(doc, coder, NULL), SANUDO_OK);
    if (sanudo_doc_event(doc, 0, &event) && event.n_actors && sanudo_doc_actor(doc, event.actors[0], &actor)) {
        buf_str(out, actor.code);
        for (uint32_t i = 0; sanudo_sector_name(i); i++)
            if (actor.sectors >> i & 1u) sanudo_buf_printf(out, " %s", sanudo_sector_name(i));
    }
    buf_char(out, '\0');
    sanudo_doc_free(doc);
}

static void put_file(const char *path, const char *text)
{
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
}

static void an_imported_actor_is_coded_as_its_dictionary_says(void **state)
{
    (void)state;
    static const char *const OUTPUTS[] = {"offices.lex", "organisations.lex", "roles.lex"};
    char dir[64] = "/tmp/sanudo-import-XXXXXX", path[96], out[96];
    sanudo_error err;
    sanudo_imported counts;
    sanudo_buf *report;
    assert_non_null(mkdtemp(dir));
    snprintf(path, sizeof path, "%s/a.actors", dir);
    snprintf(out, sizeof out, "%s/mine", dir);
    put_file(path, DICTIONARY);
    const char *const paths[] = {path};
    const sanudo_import job = {.coder = coder, .paths = paths, .n_paths = 1, .dir = out};
    assert_int_equal(sanudo_buf_new(&report, NULL), SANUDO_OK);
    assert_int_equal(sanudo_lexicon_import(&job, report, &counts, &err), SANUDO_OK);
    assert_int_equal(counts.left, 0);
    assert_int_equal(sanudo_lexicon_import(&job, report, &counts, &err), SANUDO_EIO);
    assert_non_null(strstr(err.msg, "is there already"));
    assert_int_equal(sanudo_coder_add_lexicon(coder, out, &err), SANUDO_OK);
    int failed = 0;
    for (size_t i = 0; i < sizeof CODED / sizeof CODED[0]; i++) {
        sanudo_buf got = {0};
        code(CODED[i].date, CODED[i].text, &got);
        if (strcmp(got.data, CODED[i].actor) != 0)
            fprintf(stderr, "%s: %s\n  gave %s, not %s\n", CODED[i].date, CODED[i].text, got.data, CODED[i].actor), failed++;
        sanudo_buf_drop(&got);
    }
    sanudo_buf_free(report);
    for (size_t i = 0; i < 3; i++) {
        char file[128];
        snprintf(file, sizeof file, "%s/%s", out, OUTPUTS[i]);
        remove(file);
    }
    rmdir(out), remove(path), rmdir(dir);
    assert_int_equal(failed, 0);
}

static void what_cannot_be_read_or_made_is_an_error(void **state)
{
    (void)state;
    sanudo_buf *report;
    sanudo_imported counts;
    sanudo_error err;
    const char *const nowhere[] = {"/nowhere/a.actors"};
    assert_int_equal(sanudo_buf_new(&report, NULL), SANUDO_OK);
    assert_int_equal(sanudo_lexicon_import(&(sanudo_import){.dir = "/tmp/x"}, report, &counts, &err), SANUDO_EUSAGE);
    assert_int_equal(sanudo_lexicon_import(&(sanudo_import){.paths = nowhere, .n_paths = 1, .dir = "/tmp/x"}, report, &counts, &err), SANUDO_EIO);
    sanudo_buf_free(report);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_construct_becomes_what_it_should),
        cmocka_unit_test(what_the_lexicon_says_too_is_left_to_it),
        cmocka_unit_test(a_line_without_end_is_left),
        cmocka_unit_test(every_refused_allocation_is_told),
        cmocka_unit_test(an_imported_actor_is_coded_as_its_dictionary_says),
        cmocka_unit_test(what_cannot_be_read_or_made_is_an_error),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
