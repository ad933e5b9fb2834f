/*
** Codes the texts of tests/cases/stances.txt, whose head tells its form, and compares what each source holds of the events
** with what stands under them.
**
** test_stances FILE...
*/
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "doc/doc.h"

enum { MAX_LINE = 600, MAX_LINES = 8 };

/* One case: a text, and what is wanted, a line an event. */
typedef struct sample {
    const char *file;
    unsigned line, n;
    char text[MAX_LINE], wanted[MAX_LINES][MAX_LINE];
} sample;

static unsigned n_run, n_failed;

/* The name of the one who holds it: of the statement, or of the mention where there is none. */
static slice source_of(const sanudo_doc *d, const stance *s)
{
    if (s->statement != SANUDO_NONE) return d->sta_source_name[s->statement];
    const rows of = d->men_link[s->source];
    return of.n ? d->act_name[d->link_pool[of.first]] : sanudo_doc_words(d, d->men_first[s->source], d->men_end[s->source]);
}

/* "ASSAULT denied: Kenya actual, Somalia denied" for every event of which a source holds something. */
static unsigned lines_of(const sanudo_doc *d, char out[MAX_LINES][MAX_LINE])
{
    unsigned n = 0;
    for (uint32_t e = 0; e < d->n_events && n < MAX_LINES; e++) {
        const rows of = d->ev_stances[e];
        if (!of.n) continue;
        int at = snprintf(out[n], MAX_LINE, "%.*s %s:", (int)d->ev_type[e].n, d->ev_type[e].p, sanudo_status_name(d->ev_status[e]));
        for (uint32_t i = 0; i < of.n && at < MAX_LINE; i++) {
            const stance *s = &d->stance_pool[of.first + i];
            const slice name = source_of(d, s);
            at += snprintf(out[n] + at, (size_t)(MAX_LINE - at), "%s %.*s %s", i ? "," : "", (int)name.n, name.p, sanudo_status_name(s->status));
        }
        n++;
    }
    return n;
}

static void run_case(const sanudo_coder *coder, const sample *c)
{
    char came[MAX_LINES][MAX_LINE];
    sanudo_doc *d = NULL;
    sanudo_error err = {0};
    const sanudo_article a = {.id = "case", .date = "2020-06-15", .text = c->text, .len = strlen(c->text)};
    n_run++;
    if (sanudo_doc_new(&d, &a, &err) != SANUDO_OK || sanudo_doc_code(d, coder, &err) != SANUDO_OK) {
        printf("%s:%u: %s\n", c->file, c->line, err.msg);
        n_failed++;
        sanudo_doc_free(d);
        return;
    }
    const unsigned n = lines_of(d, came);
    bool right = n == c->n;
    for (unsigned i = 0; right && i < n; i++) right = strcmp(came[i], c->wanted[i]) == 0;
    if (!right) {
        n_failed++;
        printf("%s:%u: %s\n", c->file, c->line, c->text);
        for (unsigned i = 0; i < c->n; i++) printf("  wanted: %s\n", c->wanted[i]);
        for (unsigned i = 0; i < n; i++) printf("    came: %s\n", came[i]);
    }
    sanudo_doc_free(d);
}

static void run_file(const sanudo_coder *coder, const char *path)
{
    char line[MAX_LINE];
    sample c = {.file = path};
    unsigned number = 0;
    FILE *f = fopen(path, "r");
    if (!f) {
        printf("%s: cannot be opened\n", path);
        n_failed++;
        return;
    }
    for (bool more = true; more;) {
        more = fgets(line, sizeof line, f) != NULL;
        number++;
        if (!more) line[0] = '\0';
        if (line[0] == '#') continue;
        line[strcspn(line, "\r\n")] = '\0';
        if (!line[0]) {
            if (c.text[0]) run_case(coder, &c);
            c = (sample){.file = path};
        } else if (!c.text[0]) {
            c.line = number;
            strcpy(c.text, line);
        } else if (strcmp(line, "*") != 0 && c.n < MAX_LINES) {
            strcpy(c.wanted[c.n++], line);
        }
    }
    fclose(f);
}

int main(int argc, char **argv)
{
    sanudo_coder *coder;
    sanudo_error err;
    if (sanudo_coder_new(&coder, NULL, NULL, &err) != SANUDO_OK) {
        fprintf(stderr, "%s\n", err.msg);
        return 2;
    }
    for (int i = 1; i < argc; i++) run_file(coder, argv[i]);
    sanudo_coder_free(coder);
    printf("%u cases, %u failed\n", n_run, n_failed);
    return n_run == 0 || n_failed != 0;
}
