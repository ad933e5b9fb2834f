#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buf.h"
#include "run/coder.h"
#include "run/pipeline.h"

static sanudo_coder *coder;

static int load(void **state)
{
    (void)state;
    char pack[512];
    sanudo_error err;
    snprintf(pack, sizeof pack, "%s/src/lexicon.pack", getenv("SANUDO_BUILD"));
    if (sanudo_coder_new(&coder, getenv("SANUDO_MODEL"), pack, &err) == SANUDO_OK) return 0;
    fprintf(stderr, "%s\n", err.msg);
    return -1;
}

static int unload(void **state)
{
    (void)state;
    sanudo_coder_free(coder);
    return 0;
}

/* ---- the pipeline table ---- */

static void every_need_is_given_earlier_and_no_layer_twice(void **state)
{
    (void)state;
    uint32_t given = SANUDO_TEXT;
    for (uint32_t i = 0; i < sanudo_pipeline_len; i++) {
        const stage *st = &sanudo_pipeline[i];
        if ((st->needs & given) != st->needs) fail_msg("stage '%s' needs what no earlier one gives", st->name);
        if (st->gives & given) fail_msg("stage '%s' gives what an earlier one gave", st->name);
        assert_int_not_equal(st->gives, 0);
        given |= st->gives;
    }
    assert_int_equal(given, SANUDO_AGAIN * 2 - 1);
    assert_true(sanudo_pipeline_parse < sanudo_pipeline_len);
    assert_true(sanudo_pipeline[sanudo_pipeline_parse - 1].gives & SANUDO_TREES);
}

/* ---- the coder ---- */

static void missing_and_damaged_files_are_told(void **state)
{
    (void)state;
    sanudo_coder *none = coder;
    sanudo_error err;
    assert_int_equal(sanudo_coder_new(&none, "no/such/model", NULL, &err), SANUDO_EIO);
    assert_null(none);
    assert_non_null(strstr(err.msg, "no/such/model"));
    char pack[512];
    snprintf(pack, sizeof pack, "%s/src/lexicon.pack", getenv("SANUDO_BUILD"));
    assert_int_equal(sanudo_coder_new(&none, pack, pack, &err), SANUDO_EMODEL);
    assert_int_equal(sanudo_coder_new(&none, getenv("SANUDO_MODEL"), getenv("SANUDO_MODEL"), &err), SANUDO_ELEXICON);
    assert_int_equal(sanudo_coder_new(&none, NULL, "no/such/pack", NULL), SANUDO_EIO);
    sanudo_coder_free(NULL);
    assert_non_null(strstr(sanudo_coder_versions(coder), "model "));
    assert_non_null(strstr(sanudo_coder_versions(coder), "lexicon "));
}

static sanudo_doc *new_doc(const char *text)
{
    sanudo_doc *d;
    assert_int_equal(sanudo_doc_new(&d, &(sanudo_article){.id = "x", .text = text, .len = strlen(text)}, NULL), SANUDO_OK);
    return d;
}

static void a_document_is_coded_once(void **state)
{
    (void)state;
    static const char *const TEXTS[] = {"", " \n\n ", "Peru condemned the attack.", "?", "\xE2\x80\x94"};
    sanudo_error err;
    for (size_t i = 0; i < sizeof TEXTS / sizeof TEXTS[0]; i++) {
        sanudo_doc *d = new_doc(TEXTS[i]);
        sanudo_buf out = {0};
        assert_int_equal(sanudo_doc_write(d, "jsonl", 0, &out, &err), SANUDO_EORDER);
        assert_int_equal(sanudo_doc_parse(d, coder, &err), SANUDO_OK);
        assert_int_equal(sanudo_doc_parse(d, coder, &err), SANUDO_EORDER);
        assert_int_equal(sanudo_doc_code(d, coder, &err), SANUDO_OK); /* goes on where parsing ended */
        assert_int_equal(sanudo_doc_code(d, coder, &err), SANUDO_EORDER);
        assert_int_equal(d->tmp.total, 0); /* nobody lent it */
        assert_int_equal(sanudo_doc_write(d, "jsonl", 0, &out, &err), SANUDO_OK);
        assert_int_equal(out.data[out.len - 1], '\n');
        sanudo_buf_drop(&out);
        sanudo_doc_free(d);
    }
}

/* Nothing is looked for behind the last word, wherever the text breaks off (run under AddressSanitizer). */
static void a_text_may_end_anywhere(void **state)
{
    (void)state;
    static const char *const TEXTS[] = {
        "Police in Chad arrested two hundred and fifty of them, half a dozen, between ten and fifteen or at least 1.5 million people, the minister said that",
        "Mali denied that , as the Courier reported, its troops had not killed 12 of the rebels' guards who , adding that \"we will not go on\" -- Ana Silva:",
        "Unless talks resume until Monday, May 3, the U.N. will no longer call off the raid on Lima , Peru, or carry it out because of",
    };
    for (size_t i = 0; i < sizeof TEXTS / sizeof TEXTS[0]; i++)
        for (size_t len = 1; TEXTS[i][len - 1]; len++) {
            if (TEXTS[i][len] && TEXTS[i][len] != ' ') continue;
            sanudo_doc *d;
            sanudo_buf out = {0};
            assert_int_equal(sanudo_doc_new(&d, &(sanudo_article){.id = "x", .text = TEXTS[i], .len = len}, NULL), SANUDO_OK);
            assert_int_equal(sanudo_doc_code(d, coder, NULL), SANUDO_OK);
            assert_int_equal(sanudo_doc_write(d, "why", 0, &out, NULL), SANUDO_OK);
            sanudo_buf_drop(&out);
            sanudo_doc_free(d);
        }
}

/* Code an article of everything a stage looks for, with so much memory for columns and so much for scratch. */
static sanudo_rc code_within(size_t columns, size_t scratch)
{
    static const char TEXT[] =
        "LIMA, May 3 (Reuters) - Peru condemned the attack, Reuters said. \"We will meet Chile on Monday,\" Ana Silva said.\n\n"
        "The minister denied that Chilean troops, who left Bolivia in 1999, had killed three protesters near Cusco. "
        "Police arrested 20 people, according to her. He said they would be freed if talks began.";
    sanudo_error err = {0};
    sanudo_doc *d = new_doc(TEXT);
    d->mem.limit = columns;
    d->tmp.limit = scratch;
    const sanudo_rc rc = sanudo_doc_code(d, coder, &err);
    assert_int_equal(d->tmp.total, 0);
    if (rc != SANUDO_OK) {
        assert_int_equal(rc, SANUDO_ENOMEM);
        assert_true(err.msg[0] != '\0');
    }
    sanudo_doc_free(d);
    return rc;
}

/* What one document left in lent memory, finished or not, shows in none that comes behind it. */
static void lent_memory_leaves_no_trace(void **state)
{
    (void)state;
    static const char *const TEXTS[] = {"", "Peru accused Chile of killing 12 guards, the minister said.", "Police in Mali arrested five editors on Monday.",
                                        "\"We will strike,\" Ana Silva told reporters in Cusco."};
    enum { N = sizeof TEXTS / sizeof TEXTS[0] };
    for (size_t i = 0; i < N * N; i++) {
        doc_memory lender = {.mem.limit = 0};
        const char *text = TEXTS[i % N], *before = TEXTS[i / N];
        sanudo_buf out[2] = {{0}};
        sanudo_doc *d = NULL;
        assert_int_equal(sanudo_doc_new_in(&d, &(sanudo_article){.id = "x", .text = before, .len = strlen(before)}, &lender, NULL), SANUDO_OK);
        const bool refused = i % 2 == 1; /* there is no scratch at all */
        d->tmp.limit = refused ? 1 : 0;
        assert_int_equal(sanudo_doc_code(d, coder, NULL), refused ? SANUDO_ENOMEM : SANUDO_OK);
        d->tmp.limit = 0;
        sanudo_doc_free(d);
        for (int lent = 0; lent < 2; lent++) {
            assert_int_equal(sanudo_doc_new_in(&d, &(sanudo_article){.id = "x", .text = text, .len = strlen(text)}, lent ? &lender : NULL, NULL), SANUDO_OK);
            assert_int_equal(sanudo_doc_code(d, coder, NULL), SANUDO_OK);
            assert_int_equal(sanudo_doc_write(d, "jsonl", SANUDO_WITH_TEXT, &out[lent], NULL), SANUDO_OK);
            sanudo_doc_free(d);
        }
        assert_true(out[0].len == out[1].len && memcmp(out[0].data, out[1].data, out[0].len) == 0);
        sanudo_buf_drop(&out[0]);
        sanudo_buf_drop(&out[1]);
        sanudo_doc_memory_free(&lender);
    }
}

/* Whatever limit memory has, coding ends with success or SANUDO_ENOMEM, and the document can be freed. */
static void refused_memory_is_an_error(void **state)
{
    (void)state;
    const size_t ALL = 0; /* no limit */
    for (int which = 0; which < 3; which++) {
        unsigned refused = 0;
        bool done = false;
        for (size_t limit = 512; !done; limit += limit / 32 + 16) {
            const sanudo_rc rc = code_within(which == 1 ? ALL : limit, which == 2 ? ALL : limit);
            done = rc == SANUDO_OK;
            refused += !done;
            assert_true(limit < 64u << 20);
        }
        assert_true(refused > 20); /* the limits bit, in more than one stage */
    }
}

static void record_of(const char *text, const char *format, sanudo_buf *out)
{
    sanudo_doc *d = new_doc(text);
    assert_int_equal(sanudo_doc_code(d, coder, NULL), SANUDO_OK);
    assert_int_equal(sanudo_doc_write(d, format, SANUDO_WITH_TEXT, out, NULL), SANUDO_OK);
    sanudo_doc_free(d);
}

/* A record depends on the article alone, whatever the coder has read before. */
static void a_record_is_the_same_the_second_time(void **state)
{
    (void)state;
    static const char *const FORMATS[] = {"text", "jsonl", "plover", "cameo", "petrarch", "csv", "html", "why"};
    static const char *const TEXTS[] = {"Peru condemned Chile. \"We left,\" Ana Silva said on Monday.", "Police arrested 20 workers in Lima.", ""};
    for (size_t f = 0; f < sizeof FORMATS / sizeof FORMATS[0]; f++) {
        sanudo_buf there = {0}, back = {0};
        for (size_t i = 0; i < 3; i++) record_of(TEXTS[i], FORMATS[f], &there);
        for (size_t i = 3; i-- > 0;) {
            sanudo_buf one = {0};
            record_of(TEXTS[i], FORMATS[f], &one);
            if (back.len) sanudo_buf_add(&one, back.data, back.len);
            sanudo_buf_drop(&back);
            back = one;
        }
        assert_int_equal(there.len, back.len);
        assert_memory_equal(there.data, back.data, back.len);
        sanudo_buf_drop(&there);
        sanudo_buf_drop(&back);
    }
}

/* ---- runs ---- */

/* Files in a directory of their own. */
typedef struct files {
    char dir[64];
    char path[4][96];
} files;

static void write_file(files *f, int i, const char *name, const char *data, size_t len)
{
    snprintf(f->path[i], sizeof f->path[i], "%s/%s", f->dir, name);
    FILE *out = fopen(f->path[i], "wb");
    assert_non_null(out);
    assert_int_equal(fwrite(data, 1, len, out), len);
    assert_int_equal(fclose(out), 0);
}

static files make_files(void)
{
    files f = {.dir = "/tmp/sanudo-test-XXXXXX"};
    assert_non_null(mkdtemp(f.dir));
    return f;
}

static void remove_files(files *f)
{
    for (int i = 0; i < 4; i++)
        if (f->path[i][0]) unlink(f->path[i]);
    assert_int_equal(rmdir(f->dir), 0);
}

/* All outcomes of a run, one behind the other; refusals as "! ...". */
static void run_all(const char *const *paths, size_t n, const char *format, uint32_t threads, sanudo_buf *out)
{
    const sanudo_job job = {.coder = coder, .paths = paths, .n_paths = n, .format = format, .threads = threads};
    sanudo_run *run;
    sanudo_result r;
    sanudo_error err;
    assert_int_equal(sanudo_run_new(&run, &job, &err), SANUDO_OK);
    while (sanudo_run_next(run, &r, &err) == 1) {
        assert_true((r.data == NULL) != (r.refusal == NULL));
        if (r.refusal) sanudo_buf_printf(out, "! %s%s\n", r.unopened ? "unopened " : "", r.refusal);
        else sanudo_buf_add(out, r.data, r.len);
    }
    assert_int_equal(sanudo_run_next(run, &r, &err), 0);
    sanudo_run_free(run);
    buf_char(out, '\0');
}

static void records_come_in_order_whatever_the_threads(void **state)
{
    (void)state;
    sanudo_buf lines = {0};
    for (int i = 0; i < 500; i++) {
        if (i % 97 == 5) buf_str(&lines, "no JSON\n");
        sanudo_buf_printf(&lines, "{\"id\":\"n%d\",\"date\":\"2001-02-03\",\"text\":\"", i);
        for (int k = 0; k < (i % 50 == 0 ? 400 : 1 + i % 7); k++) sanudo_buf_printf(&lines, "Peru condemned attack %d on Monday. ", k);
        buf_str(&lines, "\"}\n");
    }
    files f = make_files();
    write_file(&f, 0, "many.jsonl", lines.data, lines.len);
    write_file(&f, 1, "one.txt", "Rain fell.", 10);
    const char *const paths[] = {f.path[1], f.path[0], "/no/such/file", f.path[1]};
    sanudo_buf first = {0};
    run_all(paths, 4, "jsonl", 1, &first);
    for (uint32_t threads = 2; threads <= 16; threads *= 2) {
        sanudo_buf again = {0};
        run_all(paths, 4, "jsonl", threads, &again);
        assert_int_equal(again.len, first.len);
        assert_memory_equal(again.data, first.data, first.len);
        sanudo_buf_drop(&again);
    }
    int at = -1;
    for (const char *p = first.data; (p = strstr(p, "{\"id\":\"n")) != NULL; p++) assert_int_equal(atoi(p + 8), ++at);
    assert_int_equal(at, 499);
    assert_non_null(strstr(first.data, "many.jsonl:6: no JSON"));
    assert_non_null(strstr(first.data, "! unopened /no/such/file: cannot be opened: "));
    sanudo_buf_drop(&first);
    sanudo_buf_drop(&lines);
    remove_files(&f);
}

static void a_run_may_be_left_early(void **state)
{
    (void)state;
    sanudo_buf lines = {0};
    for (int i = 0; i < 300; i++) sanudo_buf_printf(&lines, "{\"id\":\"n%d\",\"text\":\"Rain fell.\"}\n", i);
    files f = make_files();
    write_file(&f, 0, "many.jsonl", lines.data, lines.len);
    const char *const paths[] = {f.path[0]};
    for (int take = 0; take < 20; take += 3) {
        const sanudo_job job = {.coder = coder, .paths = paths, .n_paths = 1, .format = "jsonl", .threads = 3};
        sanudo_run *run;
        sanudo_result r;
        assert_int_equal(sanudo_run_new(&run, &job, NULL), SANUDO_OK);
        for (int i = 0; i < take; i++) assert_int_equal(sanudo_run_next(run, &r, NULL), 1);
        sanudo_run_free(run);
    }
    sanudo_run_free(NULL);
    sanudo_buf_drop(&lines);
    remove_files(&f);
}

/* The report of a run's losses; the caller drops it. */
static sanudo_buf losses_of(const char *path, uint32_t threads)
{
    sanudo_losses *lost;
    sanudo_run *run;
    sanudo_result r;
    sanudo_error err;
    sanudo_buf report = {0};
    assert_int_equal(sanudo_losses_new(&lost, "icews", &err), SANUDO_OK);
    const sanudo_job job = {.coder = coder, .paths = &path, .n_paths = 1, .format = "icews", .threads = threads, .losses = lost};
    assert_int_equal(sanudo_run_new(&run, &job, &err), SANUDO_OK);
    while (sanudo_run_next(run, &r, &err) == 1) assert_true(r.data != NULL || r.refusal != NULL);
    sanudo_run_free(run);
    assert_int_equal(sanudo_losses_report(lost, &report, &err), SANUDO_OK);
    sanudo_losses_free(lost);
    buf_char(&report, '\0');
    return report;
}

static void losses_are_those_of_all_articles(void **state)
{
    (void)state;
    sanudo_buf lines = {0};
    for (int i = 0; i < 60; i++)
        buf_str(&lines, i == 9 ? "no JSON\n" : "{\"date\":\"2001-02-03\",\"text\":\"Peru condemned Chile on Monday. Peru did not attack Chile.\"}\n");
    files f = make_files();
    write_file(&f, 0, "many.jsonl", lines.data, lines.len);
    sanudo_buf one = losses_of(f.path[0], 1), four = losses_of(f.path[0], 4);
    assert_string_equal(one.data, four.data);
    assert_non_null(strstr(one.data, "icews: 59 of 118 events of 59 articles, 59 lines\n"));
    assert_non_null(strstr(one.data, "      59  events that are negated or denied\n"));
    sanudo_losses *lost;
    sanudo_run *run;
    sanudo_error err;
    assert_int_equal(sanudo_losses_new(&lost, "gdelt", &err), SANUDO_OK);
    const sanudo_job other = {.coder = coder, .format = "icews", .losses = lost};
    assert_int_equal(sanudo_run_new(&run, &other, &err), SANUDO_EUSAGE);
    assert_null(run);
    sanudo_losses_free(lost);
    sanudo_losses_free(NULL);
    sanudo_buf_drop(&one), sanudo_buf_drop(&four), sanudo_buf_drop(&lines);
    remove_files(&f);
}

static void wrong_options_start_no_run(void **state)
{
    (void)state;
    const sanudo_job bad[] = {{.coder = coder, .format = "colour"}, {.coder = coder, .format = "jsonl", .input = {.format = "colour"}},
                              {.coder = coder, .format = "jsonl", .input = {.date = "soon"}}};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        sanudo_run *run = (sanudo_run *)1;
        sanudo_error err;
        assert_int_equal(sanudo_run_new(&run, &bad[i], &err), SANUDO_EUSAGE);
        assert_null(run);
        assert_true(err.msg[0] != '\0');
    }
    sanudo_buf out = {0};
    run_all(NULL, 0, "jsonl", 2, &out); /* no files: nothing */
    assert_string_equal(out.data, "");
    sanudo_buf_drop(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_need_is_given_earlier_and_no_layer_twice),
        cmocka_unit_test(missing_and_damaged_files_are_told),
        cmocka_unit_test(a_document_is_coded_once),
        cmocka_unit_test(a_text_may_end_anywhere),
        cmocka_unit_test(refused_memory_is_an_error),
        cmocka_unit_test(lent_memory_leaves_no_trace),
        cmocka_unit_test(a_record_is_the_same_the_second_time),
        cmocka_unit_test(records_come_in_order_whatever_the_threads),
        cmocka_unit_test(a_run_may_be_left_early),
        cmocka_unit_test(losses_are_those_of_all_articles),
        cmocka_unit_test(wrong_options_start_no_run),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
