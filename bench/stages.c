/*
** stages FILE.jsonl ROUNDS: how long each stage takes, over every article of a file, read once and coded ROUNDS times on
** one thread.  Prints words, words a second, and microseconds a word by stage.  Timings are never tests.
*/
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/buf.h"
#include "run/coder.h"
#include "run/pipeline.h"
#include "syntax/syntax.h"

enum { MAX_ARTICLES = 4096, MAX_STAGES = 32 };

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void die(const char *what, const sanudo_error *err)
{
    fprintf(stderr, "stages: %s: %s\n", what, err->msg);
    exit(1);
}

typedef struct tally {
    double stage[MAX_STAGES], write;
    unsigned long words;
} tally;

/* One article through every stage and the writer, each timed. */
static void time_article(const sanudo_article *a, const sanudo_coder *coder, doc_memory *lender, sanudo_buf *out, tally *t)
{
    sanudo_error err;
    sanudo_doc *doc;
    if (sanudo_doc_new_in(&doc, a, lender, &err) != SANUDO_OK) die("document", &err);
    doc->know = &coder->know;
    double at = now();
    for (uint32_t s = 0; s < sanudo_pipeline_len; s++) {
        if (sanudo_pipeline[s].run(doc, &coder->know, &err) != SANUDO_OK) die(sanudo_pipeline[s].name, &err);
        sanudo_arena_reset(&doc->tmp);
        const double then = at;
        at = now();
        t->stage[s] += at - then;
    }
    sanudo_buf_clear(out);
    if (sanudo_doc_write(doc, "jsonl", 0, out, &err) != SANUDO_OK) die("record", &err);
    t->write += now() - at;
    t->words += doc->n_tokens;
    sanudo_doc_free(doc);
}

static char *keep(const char *s) { return s ? strdup(s) : NULL; }

/* Every article of the file, copied, because the reader's strings go with the next one. */
static size_t read_all(const char *path, sanudo_article *all)
{
    sanudo_error err;
    sanudo_reader *r;
    sanudo_article a;
    size_t n = 0;
    const sanudo_input in = {.format = "jsonl"};
    if (sanudo_reader_open(&r, path, &in, &err) != SANUDO_OK) die(path, &err);
    while (n < MAX_ARTICLES && sanudo_reader_next(r, &a, &err) == 1) {
        char *text = malloc(a.len + 1);
        if (!text) exit(1);
        memcpy(text, a.text, a.len);
        all[n++] = (sanudo_article){.id = keep(a.id), .date = keep(a.date), .publisher = keep(a.publisher), .text = text, .len = a.len};
    }
    sanudo_reader_free(r);
    return n;
}

int main(int argc, char **argv)
{
    static sanudo_article all[MAX_ARTICLES]; /* a program of its own: no library state */
    tally t = {0};
    sanudo_error err;
    sanudo_coder *coder;
    sanudo_buf *out;
    doc_memory lender = {.mem.limit = 0};
    if (argc != 3) return fprintf(stderr, "usage: stages FILE.jsonl ROUNDS\n"), 2;
    parser *weights;
    const double begin = now();
    if (sanudo_parser_open(&weights, getenv("SANUDO_MODEL"), &err) != SANUDO_OK) die("weights", &err);
    const double opened = now() - begin;
    sanudo_parser_free(weights);
    const double start = now();
    if (sanudo_coder_new(&coder, NULL, NULL, &err) != SANUDO_OK) die("coder", &err);
    const double loaded = now() - start;
    if (sanudo_buf_new(&out, &err) != SANUDO_OK) die("buffer", &err);
    const size_t n = read_all(argv[1], all);
    const int rounds = atoi(argv[2]);
    const double before = now();
    for (int k = 0; k < rounds; k++)
        for (size_t i = 0; i < n; i++) time_article(&all[i], coder, &lender, out, &t);
    const double spent = now() - before, words = t.words ? (double)t.words : 1.0;
    printf("loading the weights\t%.1f ms\n", opened * 1e3);
    printf("loading the coder\t%.1f ms\n", loaded * 1e3);
    for (uint32_t s = 0; s < sanudo_pipeline_len; s++) printf("%s\t%.3f us/word\n", sanudo_pipeline[s].name, t.stage[s] / words * 1e6);
    printf("jsonl\t%.3f us/word\n", t.write / words * 1e6);
    printf("all stages\t%.0f words/s on one core (%lu words)\n", words / spent, t.words);
    sanudo_buf_free(out);
    sanudo_coder_free(coder);
    sanudo_doc_memory_free(&lender);
    for (size_t i = 0; i < n; i++) free((void *)(uintptr_t)all[i].text);
    return 0;
}
