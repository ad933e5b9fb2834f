/* sanudo ingest: articles into a store. */
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "cli/cli.h"

enum { N_OUTCOMES = SANUDO_REFUSED + 1 };

typedef struct tally {
    uint64_t of[N_OUTCOMES];
    uint64_t left_out; /* known, and not even handed out */
    time_t begun, told;
    bool shows;
} tally;

/* How far it is and how fast, on a terminal, once it has taken two seconds. */
static void progress(tally *t)
{
    const time_t now = time(NULL);
    if (!t->shows || now - t->begun < 2 || now == t->told) return;
    t->told = now;
    uint64_t coded = 0;
    for (int i = SANUDO_STORED; i < N_OUTCOMES; i++) coded += t->of[i];
    fprintf(stderr, "\r%llu articles, %llu a second, %llu known before", (unsigned long long)coded,
            (unsigned long long)(coded / (uint64_t)(now - t->begun)), (unsigned long long)(t->left_out + t->of[SANUDO_KNOWN]));
    fflush(stderr);
}

/* One line at the end: what became of how many. */
static int summary(const tally *t)
{
    char line[200];
    const int n = snprintf(line, sizeof line, "%llu new, %llu updated, %llu coded anew, %llu withdrawn, %llu known before, %llu refused\n",
                           (unsigned long long)t->of[SANUDO_STORED], (unsigned long long)t->of[SANUDO_UPDATED],
                           (unsigned long long)t->of[SANUDO_RECODED], (unsigned long long)t->of[SANUDO_WITHDRAWN],
                           (unsigned long long)(t->left_out + t->of[SANUDO_KNOWN]),
                           (unsigned long long)t->of[SANUDO_REFUSED]);
    return sanudo_put(line, (size_t)n);
}

static int drain(sanudo_ingest *g, tally *t)
{
    int status = EXIT_DONE, got;
    sanudo_ingested r;
    sanudo_error err;
    while ((got = sanudo_ingest_next(g, &r, &err)) == 1) {
        t->of[r.outcome]++;
        t->left_out = r.known;
        if (r.refusal) fprintf(stderr, "%s%s\n", t->told ? "\r" : "", r.refusal);
        if (r.refusal && status < EXIT_REFUSED) status = EXIT_REFUSED;
        if (r.unopened) status = EXIT_USAGE;
        progress(t);
    }
    if (t->told) fputs("\r                                                            \r", stderr);
    t->left_out = r.known;
    if (got == 0) return status;
    sanudo_tell("%s", err.msg);
    _exit(EXIT_USAGE); /* threads may be waiting for input that does not come */
}

static int ingest(const options *o, const sanudo_coder *coder, sanudo_store *store)
{
    static const char *const STDIN[] = {"-"};
    sanudo_ingest *g;
    sanudo_error err;
    tally t = {.begun = time(NULL), .shows = isatty(STDERR_FILENO)};
    const sanudo_job job = {.coder = coder,
                            .paths = o->n_args > 1 ? (const char *const *)o->args + 1 : STDIN,
                            .n_paths = o->n_args > 1 ? (size_t)o->n_args - 1 : 1,
                            .input = o->input,
                            .flags = o->flags,
                            .threads = o->threads};
    if (sanudo_ingest_new(&g, store, &job, &err) != SANUDO_OK) return sanudo_tell("%s", err.msg);
    const int status = drain(g, &t);
    sanudo_ingest_free(g);
    return summary(&t) == EXIT_DONE ? status : EXIT_USAGE;
}

int sanudo_cmd_ingest(int argc, char **argv)
{
    options o;
    sanudo_coder *coder = NULL;
    sanudo_store *store = NULL;
    sanudo_error err;
    int status = sanudo_options_read(&o, argc, argv, OPT_INPUT | OPT_THREADS | OPT_LEXICON | OPT_FILES | OPT_KEEP);
    if (status == EXIT_DONE && !o.n_args) status = sanudo_tell("ingest: into which store?  Try 'sanudo ingest --help'");
    if (status == EXIT_DONE && o.n_args == 1 && isatty(STDIN_FILENO)) status = sanudo_tell("no files; '-' is standard input");
    if (status == EXIT_DONE) status = sanudo_options_load(&o, &coder);
    if (status == EXIT_DONE && sanudo_store_open(&store, o.args[0], SANUDO_STORE_WRITE, &err) != SANUDO_OK) status = sanudo_tell("%s", err.msg);
    if (status == EXIT_DONE) status = ingest(&o, coder, store);
    sanudo_store_close(store);
    sanudo_coder_free(coder);
    sanudo_options_free(&o);
    return status;
}
