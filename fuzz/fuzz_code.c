/*
** The whole way from a text to its record: any text is coded, in memory of its own and in what the documents before
** it have left, to the same bytes; the record is JSON; every format can be written of it; and every row that the
** public header hands out lies inside the text and the tables.
*/
#include <jansson.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "doc/doc.h"
#include "must.h"

static sanudo_coder *coder;
static doc_memory lender;

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

static bool inside(sanudo_span s, size_t len) { return s.start <= s.end && s.end <= len; }

static bool in_rows(const uint32_t *row, uint32_t n, uint32_t end)
{
    uint32_t i = 0;
    while (i < n && row[i] < end) i++;
    return i == n;
}

static void look_at_event(const sanudo_doc *doc, uint32_t i, const sanudo_event *e, size_t len)
{
    sanudo_text context;
    sanudo_size size;
    MUST(inside(e->trigger, len) && e->trigger.start < e->trigger.end && e->type.len && e->status[0]);
    MUST(in_rows(e->actors, e->n_actors, doc->n_actors) && in_rows(e->recipients, e->n_recipients, doc->n_actors));
    MUST(e->statement == SANUDO_NONE || e->statement < doc->n_statements);
    for (uint32_t k = 0; sanudo_doc_context(doc, i, k, &context); k++) MUST(context.len);
    for (uint32_t k = 0; sanudo_doc_size(doc, i, k, &size); k++)
        MUST(inside(size.words, len) && (size.low <= size.high || size.low == SANUDO_NONE) && (size.low & size.high) != SANUDO_NONE);
}

static void look_at_rows(const sanudo_doc *doc, size_t len)
{
    sanudo_token t;
    sanudo_actor a;
    sanudo_statement s;
    sanudo_event e;
    for (uint32_t i = 0; sanudo_doc_token(doc, i, &t); i++) MUST(inside(t.span, len) && (t.head == SANUDO_NONE || t.head < doc->n_tokens));
    for (uint32_t i = 0; sanudo_doc_actor(doc, i, &a); i++) MUST(a.kind[0] && strlen(a.code) <= 3);
    for (uint32_t i = 0; sanudo_doc_statement(doc, i, &s); i++) {
        MUST(inside(s.cue, len) && s.n_contents && (s.within == SANUDO_NONE || s.within < i) && (s.actor == SANUDO_NONE || s.actor < doc->n_actors));
        for (uint32_t k = 0; k < s.n_contents; k++) MUST(inside(s.contents[k], len));
    }
    for (uint32_t i = 0; sanudo_doc_event(doc, i, &e); i++) look_at_event(doc, i, &e, len);
}

/* The record of a text in every format, one behind the other; *jsonl receives the length of the first. */
static void code(const char *text, size_t len, doc_memory *from, sanudo_buf *out, size_t *jsonl)
{
    static const char *const FORMATS[] = {"jsonl", "text", "plover", "cameo", "petrarch", "csv", "polecat", "icews", "gdelt", "gdelt-mentions", "phoenix",
                                          "html", "why"};
    sanudo_doc *doc;
    sanudo_error err;
    const sanudo_article a = {.id = "x", .text = text, .len = len, .date = len & 1 ? "2001-02-03" : NULL};
    MUST(sanudo_doc_new_in(&doc, &a, from, &err) == SANUDO_OK);
    MUST(sanudo_doc_code(doc, coder, &err) == SANUDO_OK);
    look_at_rows(doc, len);
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
    code(text, size, NULL, once, &jsonl);
    code(text, size, &lender, again, &jsonl_again);
    const char *a = sanudo_buf_data(once, &n), *b = sanudo_buf_data(again, &m);
    MUST(n == m && jsonl == jsonl_again && memcmp(a, b, n) == 0);
    json_t *record = json_loadb(a, jsonl, JSON_ALLOW_NUL, NULL);
    MUST(json_is_object(record));
    json_decref(record);
    sanudo_buf_free(once);
    sanudo_buf_free(again);
    return 0;
}
