/*
** Dictionaries of any bytes, cut into two files at the first 0xff: whatever is in them, the rows that an import writes
** compile to packs that open, and what it tells is text, a line each.  Our own actors are known to it, unless the first
** byte is a line's end.
*/
#include "base/utf8.h"
#include "lexicon/build.h"
#include "lexicon/import.h"
#include "must.h"

static lexicon *known;

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    uint8_t *bytes;
    size_t n;
    (void)argc, (void)argv;
    MUST(sanudo_build_dir(SANUDO_ROOT "/lexicon/actors", &bytes, &n, NULL) == SANUDO_OK); /* the lexicon borrows them */
    MUST(sanudo_lexicon_memory(&known, bytes, n, NULL) == SANUDO_OK);
    return 0;
}

static void try_table(import *im, enum lex_table table)
{
    sanudo_buf made = {0};
    uint8_t *bytes = NULL;
    size_t n = 0;
    lexicon *lx;
    MUST(sanudo_import_rows(im, table, &made));
    if (made.len) {
        MUST(sanudo_build_text("made.lex", (slice){made.data, (uint32_t)made.len}, &bytes, &n, NULL) == SANUDO_OK);
        MUST(sanudo_lexicon_memory(&lx, bytes, n, NULL) == SANUDO_OK);
        sanudo_lexicon_free(lx);
        free(bytes);
    }
    sanudo_buf_drop(&made);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const FILES[] = {"a.actors", "b.agents"};
    sanudo_buf report = {0};
    import im = {.lx = size && data[0] == '\n' ? NULL : known, .files = FILES, .report = &report};
    const uint8_t *cut = size ? memchr(data, 0xff, size) : NULL;
    const size_t first = cut ? (size_t)(cut - data) : size;
    MUST(sanudo_import_read(&im, 0, (slice){(const char *)data, (uint32_t)first}));
    if (cut) MUST(sanudo_import_read(&im, 1, (slice){(const char *)cut + 1, (uint32_t)(size - first - 1)}));
    MUST(sanudo_import_settle(&im));
    try_table(&im, LEX_OFFICE);
    try_table(&im, LEX_ORG);
    try_table(&im, LEX_ROLE);
    MUST(!report.len || report.data[report.len - 1] == '\n');
    MUST(sanudo_utf8_bad(report.data, report.len) == report.len);
    sanudo_import_free(&im);
    sanudo_buf_drop(&report);
    return 0;
}
