/*
** Splits the texts of tests/cases/boundaries.txt into sentences and compares the ends with those marked there; the file's
** head tells its form.  Prints each text that is split otherwise; more than ALLOWED of them, or fewer than LEAST texts, fail.
**
** test_boundaries FILE
*/
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "lexicon/build.h"
#include "read/read.h"
#include "text/text.h"

enum { ALLOWED = 3, LEAST = 150, MAX_LINE = 4096 };

/* The text itself: " | " is a blank, " || " an empty line. */
static void unmark(char *out, const char *marked)
{
    for (; *marked; marked++) {
        if (strncmp(marked, " || ", 4) == 0) *out++ = '\n', *out++ = '\n', marked += 3;
        else if (strncmp(marked, " | ", 3) == 0) *out++ = ' ', marked += 2;
        else *out++ = *marked;
    }
    *out = '\0';
}

/* The text marked as it was split; a dateline bears the number of the sentence behind it and belongs to it. */
static void mark(const sanudo_doc *d, sanudo_buf *out)
{
    sanudo_buf_clear(out);
    for (uint32_t s = 0; s < d->n_sents; s++) {
        if (s && d->sent_number[s] == d->sent_number[s - 1]) buf_char(out, ' ');
        else if (s) buf_str(out, d->sent_para[s] == d->sent_para[s - 1] ? " | " : " || ");
        buf_slice(out, sanudo_doc_words(d, d->sent_first[s], d->sent_first[s + 1]));
    }
    buf_char(out, '\0');
}

/* True when a marked text is split where its marks stand; *out receives it as it was split. */
static bool is_split_so(const char *marked, const knowledge *know, sanudo_buf *out)
{
    char text[MAX_LINE];
    sanudo_doc *d;
    sanudo_error err;
    unmark(text, marked);
    const sanudo_article a = {.text = text, .len = strlen(text)};
    if (sanudo_doc_new(&d, &a, &err) != SANUDO_OK || sanudo_stage_furniture(d, know, &err) != SANUDO_OK ||
        sanudo_stage_tokens(d, know, &err) != SANUDO_OK) {
        fprintf(stderr, "%s\n", err.msg);
        exit(2);
    }
    mark(d, out);
    sanudo_doc_free(d);
    return !out->failed && strcmp(out->data, marked) == 0;
}

int main(int argc, char **argv)
{
    char line[MAX_LINE];
    lexicon *lx = NULL;
    sanudo_error err;
    unsigned number = 0, texts = 0, wrong = 0;
    sanudo_buf got = {0};
    const char *pack = getenv("SANUDO_LEXICON");
    FILE *f = argc == 2 ? fopen(argv[1], "r") : NULL;
    if (!f || !pack || sanudo_lexicon_open(&lx, pack, &err) != SANUDO_OK) {
        fprintf(stderr, "%s\n", f && pack ? err.msg : "test_boundaries FILE, with SANUDO_LEXICON set");
        return 2;
    }
    const knowledge know = {.lexicon = lx};
    while (fgets(line, sizeof line, f)) {
        number++;
        line[strcspn(line, "\n")] = '\0';
        if (!line[0] || strncmp(line, "# ", 2) == 0 || strcmp(line, "#") == 0) continue;
        texts++;
        if (is_split_so(line, &know, &got)) continue;
        wrong++;
        printf("%s:%u:\n  wanted: %s\n  came:   %s\n", argv[1], number, line, got.data);
    }
    printf("%u texts, %u split otherwise; %d are allowed\n", texts, wrong, ALLOWED);
    fclose(f);
    sanudo_buf_drop(&got);
    sanudo_lexicon_free(lx);
    return texts < LEAST || wrong > ALLOWED;
}
