/*
** The whole way from a text to its record: any text is coded, twice the same; the
** record is JSON; and every format can be written of it.
*/
#include <jansson.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "must.h"
#include "sanudo.h"

static sanudo_coder *coder;

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc, (void)argv;
    char pack[] = "/tmp/sanudo-fuzz-XXXXXX";
    sanudo_error err = {0};
    MUST(mkstemp(pack) >= 0);
    if (sanudo_lexicon_pack(SANUDO_ROOT "/lexicon", pack, &err) != SANUDO_OK ||
        sanudo_coder_new(&coder, SANUDO_ROOT "/model/english.sanudo", pack, &err) != SANUDO_OK) {
        fprintf(stderr, "%s\n", err.msg);
        abort();
    }
    unlink(pack);
    return 0;
}

/* The record of a text in every format, one behind the other; *jsonl receives the length of the first. */
static void code(const char *text, size_t len, sanudo_buf *out, size_t *jsonl)
{
    static const char *const FORMATS[] = {"jsonl", "text", "plover", "cameo", "petrarch", "csv", "polecat", "icews", "gdelt", "gdelt-mentions", "phoenix",
                                          "html", "why"};
    sanudo_doc *doc;
    sanudo_error err;
    const sanudo_article a = {.id = "x", .text = text, .len = len, .date = len & 1 ? "2001-02-03" : NULL};
    MUST(sanudo_doc_new(&doc, &a, &err) == SANUDO_OK);
    MUST(sanudo_doc_code(doc, coder, &err) == SANUDO_OK);
    for (size_t i = 0; i < sizeof FORMATS / sizeof FORMATS[0]; i++) {
        MUST(sanudo_doc_write(doc, FORMATS[i], SANUDO_WITH_TEXT, out, &err) == SANUDO_OK);
        if (i == 0) sanudo_buf_data(out, jsonl);
    }
    sanudo_doc_free(doc);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    sanudo_buf *once, *again;
    sanudo_doc *doc;
    size_t n, m, jsonl, jsonl_again;
    const char *text = (const char *)data;
    if (sanudo_doc_new(&doc, &(sanudo_article){.text = text, .len = size}, NULL) != SANUDO_OK) return 0; /* not UTF-8 */
    sanudo_doc_free(doc);
    MUST(sanudo_buf_new(&once, NULL) == SANUDO_OK && sanudo_buf_new(&again, NULL) == SANUDO_OK);
    code(text, size, once, &jsonl);
    code(text, size, again, &jsonl_again);
    const char *a = sanudo_buf_data(once, &n), *b = sanudo_buf_data(again, &m);
    MUST(n == m && jsonl == jsonl_again && memcmp(a, b, n) == 0);
    json_t *record = json_loadb(a, jsonl, JSON_ALLOW_NUL, NULL);
    MUST(json_is_object(record));
    json_decref(record);
    sanudo_buf_free(once);
    sanudo_buf_free(again);
    return 0;
}
