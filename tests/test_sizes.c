/*
** Codes the texts of tests/cases/sizes.txt, whose head tells its form, and compares the sizes of their events with
** what stands under them.
**
** test_sizes FILE...
*/
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "doc/doc.h"

enum { MAX_LINE = 600, MAX_SIZES = 8 };

/* One case: a text, and what is wanted or came, a line a size. */
typedef struct sample {
    const char *file;
    unsigned line, n;
    char text[MAX_LINE], wanted[MAX_SIZES][MAX_LINE];
} sample;

static unsigned n_run, n_failed;

/* "12", "12..", "..40", "10..15" */
static void print_amount(char *out, size_t cap, const amount *a)
{
    char low[16] = "", high[16] = "";
    if (a->low != SANUDO_NONE) snprintf(low, sizeof low, "%u", a->low);
    if (a->high != SANUDO_NONE) snprintf(high, sizeof high, "%u", a->high);
    if (a->low == a->high) snprintf(out, cap, "%s", low);
    else snprintf(out, cap, "%s..%s", low, high);
}

/* Lines of the sizes of every event; returns their number. */
static unsigned sizes_of(const sanudo_doc *d, char out[MAX_SIZES][MAX_LINE])
{
    unsigned n = 0;
    for (uint32_t e = 0; e < d->n_events; e++)
        for (uint8_t k = 0; k < N_SIZES && n < MAX_SIZES; k++) {
            const amount *a = &d->ev_size[e][k];
            char number[40];
            if (amount_number(a) == SANUDO_NONE) continue;
            print_amount(number, sizeof number, a);
            snprintf(out[n++], MAX_LINE, "%.*s %s %s", (int)d->ev_type[e].n, d->ev_type[e].p, sanudo_size_name(k), number);
        }
    return n;
}

static int same(const sample *c, char came[MAX_SIZES][MAX_LINE], unsigned n)
{
    int used[MAX_SIZES] = {0};
    for (unsigned i = 0; i < n; i++) {
        unsigned k = 0;
        while (k < c->n && (used[k] || strcmp(came[i], c->wanted[k]) != 0)) k++;
        if (k == c->n) return 0;
        used[k] = 1;
    }
    return n == c->n;
}

static void run_case(const sanudo_coder *coder, sample *c)
{
    static char came[MAX_SIZES][MAX_LINE];
    sanudo_doc *doc = NULL;
    sanudo_error err = {0};
    const sanudo_article a = {.id = "case", .date = "2020-06-15", .text = c->text, .len = strlen(c->text)};
    if (c->n == 1 && strcmp(c->wanted[0], "*") == 0) c->n = 0;
    n_run++;
    int right = 0;
    if (sanudo_doc_new(&doc, &a, &err) != SANUDO_OK || sanudo_doc_code(doc, coder, &err) != SANUDO_OK) {
        printf("%s:%u: %s\n", c->file, c->line, err.msg);
    } else {
        const unsigned n = sizes_of(doc, came);
        right = same(c, came, n);
        if (!right) printf("%s:%u: %s\n", c->file, c->line, c->text);
        for (unsigned i = 0; !right && i < c->n; i++) printf("  wanted: %s\n", c->wanted[i]);
        for (unsigned i = 0; !right && i < n; i++) printf("    came: %s\n", came[i]);
    }
    n_failed += !right;
    sanudo_doc_free(doc);
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
    for (int more = 1; more;) {
        more = fgets(line, sizeof line, f) != NULL;
        number++;
        if (!more) line[0] = '\0';
        if (line[0] == '#') continue;
        line[strcspn(line, "\r\n")] = '\0';
        if (!line[0]) {
            if (c.text[0]) run_case(coder, &c);
            c = (sample){.file = path};
        } else if (!c.text[0]) {
            strcpy(c.text, line);
            c.line = number;
        } else if (c.n < MAX_SIZES) {
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
