/*
** Damaged lexicons at work.  The first byte says how many edits follow, each a section, a place and a new byte; they are
** made in a small pack of our own, whose checksum is then put right, and what is left is a text.  The pack is refused, or the
** text is coded with it, explained, and written twice to the same bytes.
*/
#include <stdlib.h>

#include "base/pack.h"
#include "lexicon/disk.h"
#include "lexicon/build.h"
#include "must.h"
#include "run/coder.h"
#include "syntax/syntax.h"

static const char *const SECTIONS[] = {"strings", "files", "rows", "keys", "buckets", "patterns", "items", "words"};
enum { N_SECTIONS = sizeof SECTIONS / sizeof SECTIONS[0], EDIT = 4, MAX_EDITS = 32 };

static pack *whole;
static parser *weights;

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    uint8_t *bytes;
    size_t size;
    (void)argc, (void)argv;
    MUST(sanudo_build_dir(SANUDO_ROOT "/fuzz/lexicon", &bytes, &size, NULL) == SANUDO_OK); /* the pack borrows them */
    MUST(sanudo_pack_memory(&whole, bytes, size, LEXICON_MAGIC, LEXICON_VERSION, SANUDO_ELEXICON, NULL) == SANUDO_OK);
    MUST(sanudo_parser_open(&weights, SANUDO_ROOT "/model/english.sanudo", NULL) == SANUDO_OK);
    return 0;
}

/* A copy of every section; the caller frees their data. */
static void copy_sections(pack_section out[N_SECTIONS])
{
    for (size_t i = 0; i < N_SECTIONS; i++) {
        size_t size;
        const uint8_t *data = sanudo_pack_section(whole, SECTIONS[i], &size);
        uint8_t *copy = malloc(size + 1);
        MUST(data && copy);
        memcpy(copy, data, size);
        out[i] = (pack_section){.data = copy, .size = size};
        strncpy(out[i].name, SECTIONS[i], PACK_NAME - 1);
    }
}

static void edit(pack_section s[N_SECTIONS], const uint8_t *e)
{
    const pack_section *one = &s[e[0] % N_SECTIONS];
    if (one->size) ((uint8_t *)(uintptr_t)one->data)[((size_t)e[1] << 8 | e[2]) % one->size] = e[3];
}

/* The damaged lexicon, or NULL: it was refused.  `*bytes`, which it borrows, the caller frees. */
static lexicon *damaged(const uint8_t **data, size_t *size, uint8_t **bytes)
{
    pack_section s[N_SECTIONS];
    lexicon *lx = NULL;
    size_t n;
    copy_sections(s);
    uint32_t edits = (*data)[0] % MAX_EDITS;
    for (++*data, --*size; edits && *size >= EDIT; edits--, *data += EDIT, *size -= EDIT) edit(s, *data);
    MUST(sanudo_pack_build(bytes, &n, LEXICON_MAGIC, LEXICON_VERSION, s, N_SECTIONS, NULL) == SANUDO_OK);
    for (size_t i = 0; i < N_SECTIONS; i++) free((void *)(uintptr_t)s[i].data);
    (void)sanudo_lexicon_memory(&lx, *bytes, n, NULL);
    return lx;
}

static void code(const sanudo_coder *coder, slice text, sanudo_buf *out)
{
    static const char *const FORMATS[] = {"jsonl", "plover", "cameo", "csv", "html", "why"};
    sanudo_doc *doc;
    const sanudo_article a = {.id = "x", .text = text.p, .len = text.n, .date = "2001-02-03"};
    if (sanudo_doc_new(&doc, &a, NULL) != SANUDO_OK) return; /* not UTF-8 */
    MUST(sanudo_doc_code(doc, coder, NULL) == SANUDO_OK);
    for (size_t i = 0; i < sizeof FORMATS / sizeof FORMATS[0]; i++) MUST(sanudo_doc_write(doc, FORMATS[i], SANUDO_WITH_TEXT, out, NULL) == SANUDO_OK);
    sanudo_doc_free(doc);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    uint8_t *bytes = NULL;
    if (size < 1) return 0;
    lexicon *lx = damaged(&data, &size, &bytes);
    if (lx) {
        sanudo_buf out[2] = {{0}};
        sanudo_coder coder = {.know = {.parser = weights, .lexicon = lx}, .parser = weights, .lexicon = lx};
        for (int i = 0; i < 2; i++) {
            code(&coder, (slice){(const char *)data, (uint32_t)size}, &out[i]);
            MUST(sanudo_lexicon_show(&coder, "soldier", &out[i], NULL) == SANUDO_OK);
        }
        MUST(out[0].len == out[1].len && (!out[0].len || memcmp(out[0].data, out[1].data, out[0].len) == 0));
        sanudo_buf_drop(&out[0]);
        sanudo_buf_drop(&out[1]);
        sanudo_lexicon_free(lx);
    }
    free(bytes);
    return 0;
}
