#ifndef TESTS_UNDER_H
#define TESTS_UNDER_H
/*
** Files of texts with what is wanted of each on the lines under it, and an empty line behind: every text is coded, and what
** came is compared.  '#' begins a comment; a single "*" means that nothing is wanted.
*/
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "doc/doc.h"

enum { UNDER_LINE = 2000, UNDER_LINES = 8 };

typedef struct under_lines {
    unsigned n;
    char line[UNDER_LINES][UNDER_LINE];
} under_lines;

typedef struct under_case {
    char text[UNDER_LINE];
    unsigned at; /* its line in the file */
    under_lines wanted;
} under_case;

/* What a test looks at: tells in `came`, which is empty, what came, and returns whether that is what is wanted. */
typedef bool (*under_look)(const sanudo_doc *d, const under_lines *wanted, under_lines *came);

/* True for the same lines in the same order. */
static inline bool under_same(const under_lines *wanted, const under_lines *came)
{
    unsigned i = 0;
    while (i < wanted->n && i < came->n && strcmp(wanted->line[i], came->line[i]) == 0) i++;
    return i == wanted->n && i == came->n;
}

static inline bool under_code(const sanudo_coder *coder, const char *file, const under_case *c, under_look look)
{
    static under_lines came;
    sanudo_doc *d = NULL;
    sanudo_error err = {0};
    const sanudo_article a = {.id = "case", .date = "2020-06-15", .text = c->text, .len = strlen(c->text)};
    came.n = 0;
    const bool coded = sanudo_doc_new(&d, &a, &err) == SANUDO_OK && sanudo_doc_code(d, coder, &err) == SANUDO_OK;
    const bool right = coded && look(d, &c->wanted, &came);
    if (!right) {
        printf("%s:%u: %s\n", file, c->at, coded ? c->text : err.msg);
        for (unsigned i = 0; i < c->wanted.n; i++) printf("  wanted: %s\n", c->wanted.line[i]);
        for (unsigned i = 0; i < came.n; i++) printf("    came: %s\n", came.line[i]);
    }
    sanudo_doc_free(d);
    return right;
}

/* Put a line into the case; false when it has too many. */
static inline bool under_take(under_case *c, const char *line, unsigned number)
{
    if (!c->text[0]) {
        strcpy(c->text, line);
        c->at = number;
        return true;
    }
    if (strcmp(line, "*") == 0) return true;
    if (c->wanted.n == UNDER_LINES) return false;
    strcpy(c->wanted.line[c->wanted.n++], line);
    return true;
}

/* Every case of a file; adds to the numbers of those that ran and failed. */
static inline void under_file(const sanudo_coder *coder, const char *path, under_look look, unsigned *ran, unsigned *failed)
{
    static under_case c;
    char line[UNDER_LINE];
    FILE *f = fopen(path, "r");
    if (!f) {
        printf("%s: cannot be opened\n", path);
        ++*failed;
        return;
    }
    c.text[0] = '\0', c.wanted.n = 0;
    bool fits = true;
    for (unsigned number = 1, more = 1; more; number++) {
        more = fgets(line, sizeof line, f) != NULL;
        if (!more) line[0] = '\0';
        if (line[0] == '#') continue;
        line[strcspn(line, "\r\n")] = '\0';
        if (line[0]) {
            fits &= under_take(&c, line, number);
            continue;
        }
        if (!c.text[0]) continue;
        if (!fits) printf("%s:%u: more than %d lines under it\n", path, c.at, UNDER_LINES);
        ++*ran;
        *failed += !(under_code(coder, path, &c, look) && fits);
        c.text[0] = '\0', c.wanted.n = 0;
        fits = true;
    }
    fclose(f);
}

static inline int under_main(int argc, char **argv, under_look look)
{
    sanudo_coder *coder;
    sanudo_error err;
    unsigned ran = 0, failed = 0;
    if (sanudo_coder_new(&coder, NULL, NULL, &err) != SANUDO_OK) {
        fprintf(stderr, "%s\n", err.msg);
        return 2;
    }
    for (int i = 1; i < argc; i++) under_file(coder, argv[i], look, &ran, &failed);
    sanudo_coder_free(coder);
    printf("%u cases, %u failed\n", ran, failed);
    return ran == 0 || failed != 0;
}
#endif
