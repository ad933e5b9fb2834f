/*
** sanudo export --format site: the desk's page with its data beside it, for who has no server.
**
** A page that was opened from a file may load scripts and nothing else, so that the data are scripts: each calls
** sanudoAdd("events", [rows]).  Records, which are large, are loaded a part at a time when an article is opened.
*/
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <zlib.h>

#include "cli/cli.h"

enum { MOST_EVENTS = 50000, ROWS_A_FILE = 5000, RECORDS_A_FILE = 25, MAX_ACTORS = 2000, MAX_PATH = 4096 };

typedef struct site {
    sanudo_store *store;
    const sanudo_coder *coder;
    const sanudo_question *filter;
    const char *dir;
    FILE *index, *out;  /* the page; the file of data that is being written, or NULL */
} site;

static FILE *create(const char *dir, const char *name)
{
    char path[MAX_PATH];
    const int n = snprintf(path, sizeof path, "%s/%s", dir, name);
    FILE *f = n > 0 && (size_t)n < sizeof path ? fopen(path, "wb") : NULL;
    if (!f) sanudo_tell("%s/%s: cannot be written: %s", dir, name, strerror(errno));
    return f;
}

static int finish(const site *s, FILE *f)
{
    const bool bad = ferror(f) != 0;
    if (fclose(f) == 0 && !bad) return EXIT_DONE;
    return sanudo_tell("%s: cannot be written: %s; what is there is not whole", s->dir, strerror(errno));
}

/* The directory, made or empty. */
static int make_directory(const char *dir)
{
    char data[MAX_PATH];
    if (mkdir(dir, 0777) != 0) {
        const int why = errno;
        DIR *d = why == EEXIST ? opendir(dir) : NULL;
        if (!d) return sanudo_tell("%s: cannot be made: %s", dir, strerror(why == EEXIST ? ENOTDIR : why));
        int n = 0;
        while (readdir(d)) n++;
        closedir(d);
        if (n > 2) return sanudo_tell("%s: is not empty; a site is written into a new directory", dir);
    }
    const int n = snprintf(data, sizeof data, "%s/data", dir);
    if (n < 0 || (size_t)n >= sizeof data || mkdir(data, 0777) != 0) return sanudo_tell("%s: cannot be written: %s", dir, strerror(errno));
    return EXIT_DONE;
}

/* ---- the page ---- */

/* A file of the page as it is; NULL without memory.  Caller frees it. */
static unsigned char *unpacked(const sanudo_file *f)
{
    enum { GZIP = 15 + 16 };
    unsigned char *bytes = malloc((size_t)f->n + 1);
    z_stream z = {.next_in = (unsigned char *)(uintptr_t)f->packed, .avail_in = f->n_packed, .next_out = bytes, .avail_out = f->n};
    const bool begun = bytes && inflateInit2(&z, GZIP) == Z_OK;
    const bool done = begun && inflate(&z, Z_FINISH) == Z_STREAM_END;
    if (begun) inflateEnd(&z);
    if (done) {
        bytes[f->n] = '\0';
        return bytes;
    }
    free(bytes);
    return NULL;
}

/* The page itself stays open before the end of its head, where the data's scripts go; *rest is what follows, and the caller's. */
static int put_page(site *s, char **rest)
{
    int status = sanudo_page_size ? EXIT_DONE : sanudo_tell("export: this program was built without the page");
    for (size_t i = 0; i < sanudo_page_size && status == EXIT_DONE; i++) {
        const sanudo_file *f = &sanudo_page[i];
        const bool is_index = strcmp(f->path, "/") == 0;
        unsigned char *bytes = unpacked(f);
        char *head = bytes && is_index ? strstr((char *)bytes, "</head>") : NULL;
        FILE *out = bytes ? create(s->dir, is_index ? "index.html" : f->path + 1) : NULL;
        if (!bytes) status = sanudo_tell("no memory for the page");
        if (!out) status = EXIT_USAGE;
        if (out) fwrite(bytes, 1, head ? (size_t)(head - (char *)bytes) : f->n, out);
        if (out && is_index) s->index = out;
        else if (out && finish(s, out) != EXIT_DONE) status = EXIT_USAGE;
        if (head && (*rest = malloc(strlen(head) + 1)) != NULL) strcpy(*rest, head);
        free(bytes);
    }
    if (status == EXIT_DONE && !*rest) status = sanudo_tell("no memory for the page");
    return status;
}

/* ---- the data ---- */

static int begin(site *s, const char *what, unsigned number, bool at_once)
{
    char name[64];
    snprintf(name, sizeof name, "data/%s-%u.js", what, number);
    s->out = create(s->dir, name);
    if (!s->out) return EXIT_USAGE;
    if (at_once) fprintf(s->index, "  <script defer src=\"%s\"></script>\n  ", name);
    if (at_once) fprintf(s->out, "sanudoAdd(\"%s\",[\n", what);
    else fprintf(s->out, "sanudoAdd(\"%s-%u\",[\n", what, number);
    return EXIT_DONE;
}

static int end(site *s)
{
    FILE *f = s->out;
    if (!f) return EXIT_DONE;
    s->out = NULL;
    fputs("]);\n", f);
    return finish(s, f);
}

/* A line of JSON as an item of the list, in a new file after so many. */
static int put_line(site *s, const char *what, uint64_t n, unsigned a_file, bool at_once, const sanudo_buf *line)
{
    size_t len;
    const char *data = sanudo_buf_data(line, &len);
    int status = EXIT_DONE;
    if (n % a_file == 0) {
        status = end(s);
        if (status == EXIT_DONE) status = begin(s, what, (unsigned)(n / a_file), at_once);
    }
    if (status != EXIT_DONE || !len) return status;
    fwrite(data, 1, len - 1, s->out); /* without the end of the line */
    fputs(",\n", s->out);
    return ferror(s->out) ? end(s) : EXIT_DONE; /* which tells it */
}

static int put_rows(site *s, const char *asked, const char *what, uint64_t limit, sanudo_buf *line)
{
    sanudo_answer *rows;
    sanudo_error err;
    sanudo_question q = *s->filter;
    q.what = asked;
    q.limit = limit;
    if (sanudo_store_ask(&rows, s->store, &q, &err) != SANUDO_OK) return sanudo_tell("export: %s", err.msg);
    int status = EXIT_DONE, got = 0;
    for (uint64_t n = 0; status == EXIT_DONE && (got = sanudo_answer_next(rows, &err)) == 1; n++) {
        sanudo_buf_clear(line);
        if (sanudo_answer_write(rows, "jsonl", line, &err) != SANUDO_OK) status = sanudo_tell("%s", err.msg);
        else status = put_line(s, what, n, ROWS_A_FILE, true, line);
    }
    if (got < 0) status = sanudo_tell("%s", err.msg);
    sanudo_answer_free(rows);
    return status == EXIT_DONE ? end(s) : status;
}

static int put_records(site *s, sanudo_buf *line)
{
    sanudo_export *x;
    sanudo_error err;
    const sanudo_export_job job = {.format = "jsonl", .coder = s->coder, .whole = 1};
    if (sanudo_export_new(&x, s->store, s->filter, &job, &err) != SANUDO_OK) return sanudo_tell("export: %s", err.msg);
    int status = EXIT_DONE, got = 1;
    for (uint64_t n = 0; status == EXIT_DONE && got == 1; n++) {
        sanudo_buf_clear(line);
        got = sanudo_export_next(x, line, &err);
        if (got == 1) status = put_line(s, "records", n, RECORDS_A_FILE, false, line);
    }
    if (got < 0) status = sanudo_tell("%s", err.msg);
    sanudo_export_free(x);
    return status == EXIT_DONE ? end(s) : status;
}

static const struct part {
    const char *asked, *what;
    uint64_t limit;
} PARTS[] = {
    {"articles", "articles", 0}, {"events", "events", 0}, {"happenings", "happenings", 0}, {"(statements)", "statements", 0}, {"actors", "actors", MAX_ACTORS},
};

static int put_data(site *s)
{
    sanudo_buf *line;
    sanudo_error err;
    if (sanudo_buf_new(&line, &err) != SANUDO_OK) return sanudo_tell("%s", err.msg);
    FILE *about = create(s->dir, "data/about.js");
    int status = about ? EXIT_DONE : EXIT_USAGE;
    if (about) {
        fputs("  <script defer src=\"data/about.js\"></script>\n  ", s->index);
        fprintf(about, "sanudoAdd(\"about\",[{\"version\":\"%s\",\"recordsAFile\":%d}]);\n", sanudo_version(), RECORDS_A_FILE);
        status = finish(s, about);
    }
    for (size_t i = 0; i < sizeof PARTS / sizeof PARTS[0] && status == EXIT_DONE; i++) status = put_rows(s, PARTS[i].asked, PARTS[i].what, PARTS[i].limit, line);
    if (status == EXIT_DONE) status = put_records(s, line);
    if (s->out) fclose(s->out);
    sanudo_buf_free(line);
    return status;
}

/* ---- what may be written ---- */

/* Whole articles, so that whatever the page links to is there. */
static int check_conditions(const sanudo_question *q)
{
    static const char *const OF_ARTICLES[] = {"published-from", "published-to", "publisher", "article", "text"};
    for (size_t i = 0; i < q->n_conditions; i++) {
        size_t k = 0;
        while (k < sizeof OF_ARTICLES / sizeof OF_ARTICLES[0] && strcmp(q->conditions[i].name, OF_ARTICLES[k]) != 0) k++;
        if (k == sizeof OF_ARTICLES / sizeof OF_ARTICLES[0])
            return sanudo_tell("export: a site is of whole articles, which are chosen by --published-from, --published-to, --publisher, "
                               "--article and --text, not by --%.40s", q->conditions[i].name);
    }
    return EXIT_DONE;
}

static int check_size(const site *s)
{
    sanudo_answer *rows;
    sanudo_buf *line;
    sanudo_error err;
    sanudo_question q = *s->filter;
    q.what = "counts";
    if (sanudo_store_ask(&rows, s->store, &q, &err) != SANUDO_OK) return sanudo_tell("export: %s", err.msg);
    int status = sanudo_buf_new(&line, &err) == SANUDO_OK && sanudo_answer_next(rows, &err) == 1 && sanudo_answer_write(rows, "csv", line, &err) == SANUDO_OK
                     ? EXIT_DONE : sanudo_tell("%s", err.msg);
    size_t len = 0;
    const char *data = status == EXIT_DONE ? sanudo_buf_data(line, &len) : NULL;
    const unsigned long long n = len ? strtoull(data, NULL, 10) : 0;
    if (n > MOST_EVENTS)
        status = sanudo_tell("export: %llu events; a site holds at most %d.  Choose fewer articles (--published-from DAY --published-to DAY, "
                             "--publisher P), or 'sanudo serve' them", n, MOST_EVENTS);
    sanudo_buf_free(line);
    sanudo_answer_free(rows);
    return status;
}

int sanudo_write_site(sanudo_store *store, const sanudo_coder *coder, const sanudo_question *filter, const char *dir)
{
    site s = {.store = store, .coder = coder, .filter = filter, .dir = dir};
    char *rest = NULL;
    int status = check_conditions(filter);
    if (status == EXIT_DONE) status = check_size(&s);
    if (status == EXIT_DONE) status = make_directory(dir);
    if (status == EXIT_DONE) status = put_page(&s, &rest);
    if (status == EXIT_DONE) status = put_data(&s);
    if (s.index && rest) fputs(rest, s.index);
    if (s.index && finish(&s, s.index) != EXIT_DONE) status = EXIT_USAGE;
    free(rest);
    return status;
}
