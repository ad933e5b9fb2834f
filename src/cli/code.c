/* sanudo code, sanudo parse: articles in, records out. */
#include <errno.h>
#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "cli/cli.h"

/* Where records go. */
typedef struct sink {
    bool pages;       /* each record is a file's whole content */
    const char *dir;  /* for pages, or NULL: one page on standard output */
    void *names;      /* of the pages written, a tsearch tree */
    char *first;      /* the page held back until it is known to be the only one */
    size_t first_len, n;
} sink;

static int compare(const void *a, const void *b) { return strcmp(a, b); }

/* "DIR/ID.html" in new memory, with another ending for an id that came before; letters that no file name should have become '_'. */
static char *page_path(sink *s, const char *id)
{
    const size_t dir = strlen(s->dir), cap = dir + strlen(id) + 48;
    char *path = malloc(cap);
    if (!path) return NULL;
    const int head = snprintf(path, cap, "%s/%.150s", s->dir, *id ? id : "article");
    for (char *p = path + dir + 1; *p; p++)
        if (!strchr("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.", *p)) *p = '_';
    if (path[dir + 1] == '.') path[dir + 1] = '_';
    const size_t at = (size_t)head;
    snprintf(path + at, cap - at, ".html");
    for (unsigned n = 2; tfind(path, &s->names, compare); n++) snprintf(path + at, cap - at, "-%u.html", n);
    if (tsearch(path, &s->names, compare)) return path;
    free(path);
    return NULL;
}

/* Give back the names and the page that was held. */
static void drop_sink(sink *s)
{
    while (s->names) {
        char *path = *(char **)s->names; /* a tree is its root's node, and a node begins with its key */
        tdelete(path, &s->names, compare);
        free(path);
    }
    free(s->first);
}

static int put_page(sink *s, const sanudo_result *r)
{
    const char *path = page_path(s, r->id ? r->id : "");
    if (!path) return sanudo_tell("no memory");
    FILE *f = fopen(path, "wb");
    const bool written = f && fwrite(r->data, 1, r->len, f) == r->len;
    const bool closed = f && fclose(f) == 0;
    return written && closed ? EXIT_DONE : sanudo_tell("cannot write %s: %s", path, strerror(errno));
}

/* A page of its own goes to standard output when no other follows it. */
static int hold_page(sink *s, const sanudo_result *r)
{
    if (s->first) return sanudo_tell("html is one page an article: name a directory with --output DIR");
    s->first = malloc(r->len + 1);
    if (!s->first) return sanudo_tell("no memory");
    memcpy(s->first, r->data, r->len);
    s->first_len = r->len;
    return EXIT_DONE;
}

static int put_record(sink *s, const sanudo_result *r)
{
    s->n++;
    if (!s->pages) return sanudo_put(r->data, r->len);
    return s->dir ? put_page(s, r) : hold_page(s, r);
}

/* How far it is, on a terminal, once it has taken two seconds. */
static void progress(size_t n, time_t begun, time_t *told)
{
    const time_t now = time(NULL);
    if (now - begun < 2 || now == *told) return;
    *told = now;
    fprintf(stderr, "\r%zu articles", n);
    fflush(stderr);
}

/* Take every outcome of a run; the exit status. */
static int drain(sanudo_run *run, sink *s)
{
    const time_t begun = time(NULL);
    time_t told = 0;
    const bool shows = isatty(STDERR_FILENO) && !isatty(STDOUT_FILENO);
    int status = EXIT_DONE, got;
    sanudo_result r;
    sanudo_error err;
    while ((got = sanudo_run_next(run, &r, &err)) == 1) {
        if (shows) progress(s->n, begun, &told);
        if (r.refusal) {
            fprintf(stderr, "%s%s\n", told ? "\r" : "", r.refusal);
            if (status < EXIT_REFUSED) status = EXIT_REFUSED;
            if (r.unopened) status = EXIT_USAGE;
        } else if (put_record(s, &r) != EXIT_DONE) {
            return EXIT_USAGE;
        }
    }
    if (told) fputs("\r                    \r", stderr);
    if (got < 0) return sanudo_tell("%s", err.msg);
    if (s->first && sanudo_put(s->first, s->first_len) != EXIT_DONE) return EXIT_USAGE;
    return status;
}

/* Tell what was lost where it is to be told; an exit status. */
static int tell_losses(const sanudo_losses *lost, FILE *where)
{
    sanudo_buf *report;
    sanudo_error err;
    size_t n;
    if (sanudo_buf_new(&report, &err) != SANUDO_OK) return sanudo_tell("%s", err.msg);
    const bool made = sanudo_losses_report(lost, report, &err) == SANUDO_OK;
    const char *data = sanudo_buf_data(report, &n);
    const bool written = made && fwrite(data, 1, n, where) == n && fflush(where) == 0;
    sanudo_buf_free(report);
    if (!made) return sanudo_tell("%s", err.msg);
    return written ? EXIT_DONE : sanudo_tell("--losses: cannot write: %s", strerror(errno));
}

/* Code the files of a job, and tell the losses in `where` if they are counted; an exit status. */
static int run_job(const options *o, const sanudo_job *job, FILE *where)
{
    sanudo_run *run;
    sanudo_error err;
    sink s = {.pages = strcmp(job->format, "html") == 0, .dir = o->output};
    if (sanudo_run_new(&run, job, &err) != SANUDO_OK) return sanudo_tell("%s", err.msg);
    const char *names = sanudo_format_header(job->format);
    int status = *names ? sanudo_put(names, strlen(names)) : EXIT_DONE;
    if (status == EXIT_DONE) status = drain(run, &s);
    if (job->losses && tell_losses(job->losses, where) != EXIT_DONE) status = EXIT_USAGE;
    if (status == EXIT_USAGE) _exit(status); /* threads may be waiting for input that does not come */
    sanudo_run_free(run);
    drop_sink(&s);
    return status;
}

/* The same with counts of the losses; an exit status. */
static int run_counted(const options *o, sanudo_job *job)
{
    sanudo_error err;
    FILE *where = stderr;
    if (sanudo_losses_new(&job->losses, job->format, &err) != SANUDO_OK) return sanudo_tell("--losses: %s", err.msg);
    if (o->losses_file) where = fopen(o->losses_file, "wb");
    const int status = where ? run_job(o, job, where) : sanudo_tell("cannot write %s: %s", o->losses_file, strerror(errno));
    if (where && where != stderr) fclose(where);
    sanudo_losses_free(job->losses);
    return status;
}

int sanudo_run_files(const options *o, const char *format)
{
    static const char *const STDIN[] = {"-"};
    sanudo_coder *coder;
    if (!o->n_args && isatty(STDIN_FILENO)) return sanudo_tell("no files; '-' is standard input");
    if (o->output && strcmp(format, "html") != 0) return sanudo_tell("--output is for --format html");
    if (o->output && mkdir(o->output, 0777) != 0 && errno != EEXIST) return sanudo_tell("cannot make %s: %s", o->output, strerror(errno));
    if (sanudo_options_load(o, &coder) != EXIT_DONE) return EXIT_USAGE;
    sanudo_job job = {.coder = coder,
                      .paths = o->n_args ? (const char *const *)o->args : STDIN,
                      .n_paths = o->n_args ? (size_t)o->n_args : 1,
                      .input = o->input,
                      .format = format,
                      .flags = o->flags,
                      .threads = o->threads};
    const int status = o->losses ? run_counted(o, &job) : run_job(o, &job, NULL);
    sanudo_coder_free(coder);
    return status;
}

int sanudo_cmd_code(int argc, char **argv)
{
    options o;
    int status = sanudo_options_read(&o, argc, argv, OPT_INPUT | OPT_THREADS | OPT_LEXICON | OPT_FORMAT | OPT_FILES);
    const char *format = o.format ? o.format : "text";
    if (status == EXIT_DONE && strcmp(format, "tuples") == 0) status = sanudo_tell("code: 'tuples' are for 'sanudo ingest' alone");
    if (status == EXIT_DONE && (strcmp(format, "conllu") == 0 || strncmp(format, "why", 3) == 0))
        status = sanudo_tell("code: '%s' is what 'sanudo %s' prints", format, *format == 'w' ? "why" : "parse");
    if (status == EXIT_DONE) status = sanudo_run_files(&o, format);
    sanudo_options_free(&o);
    return status;
}

int sanudo_cmd_parse(int argc, char **argv)
{
    options o;
    int status = sanudo_options_read(&o, argc, argv, OPT_INPUT | OPT_THREADS | OPT_LEXICON | OPT_FILES);
    if (status == EXIT_DONE) status = sanudo_run_files(&o, "conllu");
    sanudo_options_free(&o);
    return status;
}
