/*
** Codes the sentences of tests/cases/ and compares what comes with what stands under
** them.  Over the public header alone, as a user's program would be.
**
** test_cases PATH...   a file of cases, or a directory: its files that end in .case.
** The form of a case is told in tests/cases/README.md.
*/
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "sanudo.h"

enum { MAX_LINE = 2000, MAX_EVENTS = 16, MAX_FILES = 500 };

/* One case: its lines point into the file's bytes. */
typedef struct sample {
    const char *file, *sentence, *date;
    unsigned line, n;
    char *wanted[MAX_EVENTS];
} sample;

static unsigned n_run, n_failed;

/* The word that begins at *p, cut off with a NUL; *p behind it. */
static char *word(char **p)
{
    char *from = *p + strspn(*p, " ");
    *p = from + strcspn(from, " ");
    if (**p) *(*p)++ = '\0';
    return from;
}

/* Does "IRN", "IRN:MIL" or ":REB" describe the actor? */
static int same_party(const sanudo_actor *a, const char *wanted)
{
    const size_t n = strcspn(wanted, ":");
    if (strlen(a->code) != n || strncmp(a->code, wanted, n) != 0) return 0;
    if (!wanted[n]) return 1;
    for (uint32_t i = 0; sanudo_sector_name(i); i++)
        if (strcmp(sanudo_sector_name(i), wanted + n + 1) == 0) return (int)(a->sectors >> i & 1);
    return 0;
}

/* Each wanted party of "IRN,IRQ:MIL" among the actors, and each actor with a code among the wanted; "-" is none. */
static int same_parties(const sanudo_doc *doc, const uint32_t *actors, uint32_t n, const char *wanted)
{
    char list[MAX_LINE];
    uint32_t found = 0, coded = 0;
    sanudo_actor a;
    snprintf(list, sizeof list, "%s", strcmp(wanted, "-") == 0 ? "" : wanted);
    unsigned n_wanted = 0;
    for (char *one = strtok(list, ","); one; one = strtok(NULL, ","), n_wanted++) {
        int here = 0;
        for (uint32_t i = 0; i < n; i++) here |= sanudo_doc_actor(doc, actors[i], &a) && same_party(&a, one);
        if (!here) return 0;
    }
    for (uint32_t i = 0; i < n; i++) {
        if (!sanudo_doc_actor(doc, actors[i], &a) || (!a.code[0] && !a.sectors)) continue;
        coded++;
        snprintf(list, sizeof list, "%s", wanted);
        int named = 0;
        for (char *one = strtok(list, ","); one; one = strtok(NULL, ",")) named |= same_party(&a, one);
        found += named != 0;
    }
    return n_wanted ? found == coded : coded == 0;
}

static int same_text(sanudo_text t, const char *s, size_t n) { return t.len == n && (n == 0 || memcmp(t.data, s, n) == 0); }

/* Is the event what the line says: "ACCUSE/allege USA > IRN actual"? */
static int same_event(const sanudo_doc *doc, const sanudo_event *e, const char *wanted)
{
    char line[MAX_LINE], *p = line;
    snprintf(line, sizeof line, "%s", wanted);
    const char *type = word(&p), *actors = word(&p), *arrow = word(&p), *recipients = word(&p), *status = word(&p);
    const size_t n = strcspn(type, "/");
    if (strcmp(arrow, ">") != 0) return 0;
    return same_text(e->type, type, n) && same_text(e->mode, type + n + (type[n] == '/'), strlen(type + n + (type[n] == '/'))) &&
           same_parties(doc, e->actors, e->n_actors, actors) && same_parties(doc, e->recipients, e->n_recipients, recipients) &&
           strcmp(e->status, status) == 0;
}

static void print_parties(const sanudo_doc *doc, const uint32_t *actors, uint32_t n)
{
    sanudo_actor a;
    for (uint32_t i = 0; i < n; i++) {
        if (!sanudo_doc_actor(doc, actors[i], &a)) continue;
        printf("%s%s", i ? "," : " ", a.code);
        for (uint32_t k = 0; sanudo_sector_name(k); k++)
            if (a.sectors >> k & 1) printf(":%s", sanudo_sector_name(k));
    }
    if (!n) printf(" -");
}

/* What came, in the form of the file. */
static void print_events(const sanudo_doc *doc)
{
    sanudo_event e;
    for (uint32_t i = 0; sanudo_doc_event(doc, i, &e); i++) {
        printf("    came: %.*s%s%.*s", (int)e.type.len, e.type.data, e.mode.len ? "/" : "", (int)e.mode.len, e.mode.len ? e.mode.data : "");
        print_parties(doc, e.actors, e.n_actors);
        printf(" >");
        print_parties(doc, e.recipients, e.n_recipients);
        printf(" %s\n", e.status);
    }
    if (!sanudo_doc_event(doc, 0, &e)) printf("    came: *\n");
}

/* Every event has a line of its own, and every line an event. */
static int same_events(const sanudo_doc *doc, const sample *c)
{
    int used[MAX_EVENTS] = {0};
    uint32_t i = 0;
    sanudo_event e;
    for (; sanudo_doc_event(doc, i, &e); i++) {
        unsigned k = 0;
        while (k < c->n && (used[k] || !same_event(doc, &e, c->wanted[k]))) k++;
        if (k == c->n) return 0;
        used[k] = 1;
    }
    return i == c->n;
}

static void run_case(const sanudo_coder *coder, sample *c)
{
    sanudo_doc *doc = NULL;
    sanudo_error err = {0};
    const sanudo_article a = {.id = "case", .date = c->date, .text = c->sentence, .len = strlen(c->sentence)};
    const int nothing = c->n == 1 && strcmp(c->wanted[0], "*") == 0;
    if (nothing) c->n = 0;
    n_run++;
    int right = 0;
    if (sanudo_doc_new(&doc, &a, &err) != SANUDO_OK || sanudo_doc_code(doc, coder, &err) != SANUDO_OK)
        printf("%s:%u: %s\n", c->file, c->line, err.msg);
    else if (!c->n && !nothing)
        printf("%s:%u: nothing stands under: %s\n", c->file, c->line, c->sentence);
    else if (!(right = same_events(doc, c))) {
        printf("%s:%u: %s\n", c->file, c->line, c->sentence);
        for (unsigned i = 0; i < c->n; i++) printf("  wanted: %s\n", c->wanted[i]);
        if (!c->n) printf("  wanted: *\n");
        print_events(doc);
    }
    n_failed += !right;
    sanudo_doc_free(doc);
}

/* Put a line into the case that is open, or open one. */
static void take_line(sample *c, char *line, unsigned number)
{
    if (!c->sentence) c->sentence = line, c->line = number;
    else if (strncmp(line, "date: ", 6) == 0) c->date = line + 6;
    else if (c->n < MAX_EVENTS) c->wanted[c->n++] = line;
}

static void run_file(const sanudo_coder *coder, const char *path)
{
    static const char NO_DAY[] = "2020-06-15"; /* the day of cases that do not say */
    char bytes[MAX_LINE], *kept[MAX_EVENTS + 2];
    unsigned n_kept = 0, number = 0;
    sample c = {.file = path, .date = NO_DAY};
    FILE *f = fopen(path, "r");
    if (!f) {
        printf("%s: cannot be opened\n", path);
        n_failed++;
        return;
    }
    for (int more = 1; more;) {
        more = fgets(bytes, sizeof bytes, f) != NULL;
        if (!more) bytes[0] = '\0';
        number++;
        if (bytes[0] == '#') continue;
        bytes[strcspn(bytes, "\r\n")] = '\0';
        if (bytes[0] && n_kept < MAX_EVENTS + 2) {
            char *line = malloc(strlen(bytes) + 1);
            if (!line) abort();
            take_line(&c, kept[n_kept++] = strcpy(line, bytes), number);
        } else if (c.sentence) {
            run_case(coder, &c);
            while (n_kept) free(kept[--n_kept]);
            c = (sample){.file = path, .date = NO_DAY};
        }
    }
    fclose(f);
}

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static void run_directory(const sanudo_coder *coder, const char *dir)
{
    char *paths[MAX_FILES];
    size_t n = 0;
    DIR *d = opendir(dir);
    for (struct dirent *e; d && n < MAX_FILES && (e = readdir(d)) != NULL;) {
        const size_t len = strlen(e->d_name);
        if (len < 6 || strcmp(e->d_name + len - 5, ".case") != 0) continue;
        paths[n] = malloc(strlen(dir) + len + 2);
        if (!paths[n]) abort();
        sprintf(paths[n++], "%s/%s", dir, e->d_name);
    }
    if (d) closedir(d);
    qsort(paths, n, sizeof *paths, by_name);
    for (size_t i = 0; i < n; i++) {
        run_file(coder, paths[i]);
        free(paths[i]);
    }
}

int main(int argc, char **argv)
{
    sanudo_coder *coder;
    sanudo_error err;
    struct stat st;
    if (sanudo_coder_new(&coder, NULL, NULL, &err) != SANUDO_OK) {
        fprintf(stderr, "%s\n", err.msg);
        return 2;
    }
    for (int i = 1; i < argc; i++) {
        if (stat(argv[i], &st) == 0 && S_ISDIR(st.st_mode)) run_directory(coder, argv[i]);
        else run_file(coder, argv[i]);
    }
    sanudo_coder_free(coder);
    printf("%u cases, %u failed\n", n_run, n_failed);
    return n_run == 0 || n_failed != 0;
}
