/*
** Codes the sentences of a file that must give no event, and prints those that give one.  The head of the file says how many
** may: "At most 12 of the 200"; more, or fewer sentences than it speaks of, fail.  Over the public header alone.
**
** test_quiet FILE
*/
#include <stdio.h>
#include <string.h>

#include "sanudo.h"

enum { MAX_LINE = 2000 };

/* Codes one sentence; the number of its events, which it prints, or -1 when it cannot be coded. */
static int events_of(const sanudo_coder *coder, const char *sentence, unsigned line)
{
    int n = -1;
    sanudo_doc *doc = NULL;
    sanudo_error err;
    sanudo_event e;
    const sanudo_article a = {.id = "quiet", .date = "2020-06-15", .text = sentence, .len = strlen(sentence)};
    if (sanudo_doc_new(&doc, &a, &err) == SANUDO_OK && sanudo_doc_code(doc, coder, &err) == SANUDO_OK) {
        for (n = 0; sanudo_doc_event(doc, (uint32_t)n, &e); n++)
            printf("%u: %.*s%s%.*s: %s\n", line, (int)e.type.len, e.type.data, e.mode.len ? "/" : "", (int)e.mode.len,
                   e.mode.len ? e.mode.data : "", sentence);
    } else fprintf(stderr, "%u: %s\n", line, err.msg);
    sanudo_doc_free(doc);
    return n;
}

/* Reads "At most 12 of the 200" in a comment of the head. */
static void read_bound(const char *comment, unsigned *allowed, unsigned *least)
{
    const char *at = strstr(comment, "At most ");
    if (at && !*least && sscanf(at, "At most %u of the %u", allowed, least) != 2) *least = 0;
}

static int run_file(const sanudo_coder *coder, FILE *f)
{
    char line[MAX_LINE];
    unsigned number = 0, sentences = 0, coded = 0, allowed = 0, least = 0;
    while (fgets(line, sizeof line, f)) {
        number++;
        line[strcspn(line, "\r\n")] = '\0';
        if (line[0] == '#') read_bound(line, &allowed, &least);
        if (!line[0] || line[0] == '#') continue;
        const int n = events_of(coder, line, number);
        if (n < 0) return 2;
        sentences++;
        coded += n > 0;
    }
    printf("%u of %u sentences give an event; %u may\n", coded, sentences, allowed);
    return !least || sentences < least || coded > allowed;
}

int main(int argc, char **argv)
{
    sanudo_coder *coder = NULL;
    sanudo_error err;
    FILE *f = argc == 2 ? fopen(argv[1], "r") : NULL;
    if (!f || sanudo_coder_new(&coder, NULL, NULL, &err) != SANUDO_OK) {
        fprintf(stderr, "%s\n", f ? err.msg : "test_quiet FILE, with SANUDO_MODEL and SANUDO_LEXICON set");
        if (f) fclose(f);
        return 2;
    }
    const int failed = run_file(coder, f);
    sanudo_coder_free(coder);
    fclose(f);
    return failed;
}
