/* sanudo ingest: articles into a store. */
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "cli/cli.h"

enum { N_OUTCOMES = SANUDO_REFUSED + 1 };

/* How far it was at a moment. */
typedef struct mark {
    time_t at;
    uint64_t read, articles; /* bytes; articles met, known ones too */
} mark;

typedef struct tally {
    uint64_t of[N_OUTCOMES];
    uint64_t left_out;   /* known, and not even handed out */
    uint64_t read, size; /* bytes of the files, of which size may be 0 */
    mark begun, older, newer; /* the pace is that since `older`: what is known goes faster than what is not */
    time_t told;
    bool shows;
} tally;

enum { WIDE = 78, PACE = 10 /* seconds */ };

static uint64_t known(const tally *t) { return t->left_out + t->of[SANUDO_KNOWN]; }

static uint64_t met(const tally *t)
{
    uint64_t n = t->left_out;
    for (int i = 0; i < N_OUTCOMES; i++) n += t->of[i];
    return n;
}

/* Seconds since, at least one: clocks are put back. */
static uint64_t since(const mark *m, time_t now) { return now > m->at ? (uint64_t)(now - m->at) : 1; }

/* ", 42 % read, 3 min left" */
static void put_left(const tally *t, time_t now, char *out, size_t room)
{
    *out = '\0';
    if (!t->size || t->read > t->size) return;
    const uint64_t paced = t->read - t->older.read;
    const double left = paced ? (double)(t->size - t->read) * (double)since(&t->older, now) / (double)paced : 0;
    const int n = snprintf(out, room, ", %.0f %% read", 100.0 * (double)t->read / (double)t->size);
    if (left < 1) return;
    if (left < 100) snprintf(out + n, room - (size_t)n, ", %.0f s left", left);
    else if (left < 6000) snprintf(out + n, room - (size_t)n, ", %.0f min left", left / 60);
    else snprintf(out + n, room - (size_t)n, ", %.1f hours left", left / 3600);
}

/* How far it is, how fast, and how long it will take, on a terminal, once it has taken two seconds. */
static void progress(tally *t)
{
    const time_t now = time(NULL);
    char left[48], line[160];
    if (!t->shows || now - t->begun.at < 2 || now == t->told) return;
    t->told = now;
    put_left(t, now, left, sizeof left);
    snprintf(line, sizeof line, "%llu articles, %llu a second, %llu known before%s", (unsigned long long)met(t),
             (unsigned long long)((met(t) - t->older.articles) / since(&t->older, now)), (unsigned long long)known(t), left);
    fprintf(stderr, "\r%-*.*s", WIDE, WIDE, line);
    fflush(stderr);
    if (now - t->newer.at < PACE) return;
    t->older = t->newer;
    t->newer = (mark){now, t->read, met(t)};
}

static void wipe(const tally *t)
{
    if (t->told) fprintf(stderr, "\r%*s\r", WIDE, "");
}

/* One line at the end: what became of how many. */
static int summary(const tally *t)
{
    char line[200];
    const int n = snprintf(line, sizeof line, "%llu new, %llu updated, %llu coded anew, %llu withdrawn, %llu known before, %llu refused\n",
                           (unsigned long long)t->of[SANUDO_STORED], (unsigned long long)t->of[SANUDO_UPDATED],
                           (unsigned long long)t->of[SANUDO_RECODED], (unsigned long long)t->of[SANUDO_WITHDRAWN], (unsigned long long)known(t),
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
        t->left_out = r.known, t->read = r.read, t->size = r.size;
        if (r.refusal) wipe(t), fprintf(stderr, "%s\n", r.refusal);
        if (r.refusal && status < EXIT_REFUSED) status = EXIT_REFUSED;
        if (r.unopened) status = EXIT_USAGE;
        progress(t);
    }
    wipe(t);
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
    const mark begun = {.at = time(NULL)};
    tally t = {.begun = begun, .older = begun, .newer = begun, .shows = isatty(STDERR_FILENO)};
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
