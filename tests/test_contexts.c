/*
** Codes the sentences of tests/cases/contexts.txt and looks at the contexts of their events: those that stand under a
** sentence must be there, those with a '-' before them must not.  The head of the file tells its form.
*/
#include <stdio.h>
#include <string.h>

#include "doc/doc.h"

enum { MAX_LINE = 2000 };

static unsigned n_run, n_failed;

/* True when any event of the document has the context. */
static bool has(const sanudo_doc *d, slice name)
{
    for (uint32_t e = 0; e < d->n_events; e++)
        for (uint32_t i = 0; i < d->ev_context[e].n; i++)
            if (slice_eq(d->context_pool[d->ev_context[e].first + i], name)) return true;
    return false;
}

/* Every name of "military -territory" is as it says. */
static bool as_wanted(const sanudo_doc *d, const char *wanted)
{
    bool right = d->n_events > 0;
    for (const char *at = wanted + strspn(wanted, " "); *at; at += strspn(at, " ")) {
        const bool not = *at == '-';
        const uint32_t n = (uint32_t)strcspn(at, " ");
        const slice name = {at + not, n - not};
        if (sanudo_context_of(name) == N_CONTEXTS) printf("there is no context '%.*s'\n", (int)name.n, name.p), right = false;
        right &= has(d, name) != not;
        at += n;
    }
    return right;
}

static void print_contexts(const sanudo_doc *d)
{
    for (uint32_t e = 0; e < d->n_events; e++) {
        printf("    came: %.*s", (int)d->ev_type[e].n, d->ev_type[e].p);
        for (uint32_t i = 0; i < d->ev_context[e].n; i++) {
            const slice s = d->context_pool[d->ev_context[e].first + i];
            printf(" %.*s", (int)s.n, s.p);
        }
        printf("\n");
    }
    if (!d->n_events) printf("    came: no event\n");
}

static void run_case(const sanudo_coder *coder, const char *path, unsigned line, const char *sentence, const char *wanted)
{
    sanudo_doc *doc = NULL;
    sanudo_error err = {0};
    const sanudo_article a = {.id = "case", .date = "2020-06-15", .text = sentence, .len = strlen(sentence)};
    n_run++;
    if (sanudo_doc_new(&doc, &a, &err) != SANUDO_OK || sanudo_doc_code(doc, coder, &err) != SANUDO_OK) {
        printf("%s:%u: %s\n", path, line, err.msg);
        n_failed++;
    } else if (!as_wanted(doc, wanted)) {
        printf("%s:%u: %s\n  wanted: %s\n", path, line, sentence, wanted);
        print_contexts(doc);
        n_failed++;
    }
    sanudo_doc_free(doc);
}

/* A sentence and, on the next line, its contexts; comments and empty lines part them. */
static void run_file(const sanudo_coder *coder, const char *path)
{
    char line[MAX_LINE], sentence[MAX_LINE] = "";
    unsigned number = 0;
    FILE *f = fopen(path, "r");
    if (!f) {
        printf("%s: cannot be opened\n", path);
        n_failed++;
        return;
    }
    while (fgets(line, sizeof line, f)) {
        number++;
        line[strcspn(line, "\r\n")] = '\0';
        if (!line[0] || line[0] == '#') continue;
        if (!sentence[0]) {
            memcpy(sentence, line, sizeof line);
            continue;
        }
        run_case(coder, path, number - 1, sentence, line);
        sentence[0] = '\0';
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
