/*
** Lexicons of any bytes.  An even first byte: the rest is the text of a .lex file, which is refused or compiles to a
** pack that opens.  An odd one: the rest is cut into the sections of a pack with a right checksum, which is refused or
** answers every look-up inside its bounds.
*/
#include <stdlib.h>

#include "base/pack.h"
#include "lexicon/build.h"
#include "lexicon/frame.h"
#include "must.h"

static const char *const SECTIONS[] = {"strings", "files", "rows", "keys", "buckets", "patterns", "items", "words"};
enum { N_SECTIONS = sizeof SECTIONS / sizeof SECTIONS[0] };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Ask for every key that the pack holds, and print what is found. */
static void ask(const lexicon *lx)
{
    const lex_pack *p = &lx->packs[0];
    char where[64];
    for (uint32_t i = 0; i < p->n_rows && i < 64; i++) {
        for (uint32_t c = 0; c < LEX_COLS; c++) {
            (void)sanudo_lex_text(lx, i, c);
            (void)sanudo_lex_int(lx, i, c);
        }
        sanudo_lex_line_name(lx, sanudo_lex_line(lx, i), where, sizeof where);
    }
    for (uint32_t table = 0; table < N_LEX_TABLES; table++)
        for (lex_hit h = sanudo_lex_find(lx, (enum lex_table)table, sanudo_key_word("iran", 4)); h.row != SANUDO_NONE; h = sanudo_lex_next(lx, h))
            MUST(sanudo_lex_key_col(lx, h) < LEX_COLS);
    for (uint32_t x = 0; x < N_INDEXES; x++) {
        const lex_index *in = &p->index[x];
        for (uint32_t i = 0; i < in->n_keys && i < 256; i++) {
            uint32_t n;
            MUST(sanudo_lex_keys(p, in->keys[i].table, in->keys[i].hash, &n) <= in->n_keys);
        }
    }
}

static void try_pack(const void *bytes, size_t size, bool must_open)
{
    lexicon *lx;
    const sanudo_rc rc = sanudo_lexicon_memory(&lx, bytes, size, NULL);
    MUST(rc == SANUDO_OK || !must_open);
    if (rc == SANUDO_OK) ask(lx);
    if (rc == SANUDO_OK) sanudo_lexicon_free(lx);
}

/* Two bytes tell each section's size; what is left is the last one's. */
static void cut_sections(const uint8_t *p, size_t n, pack_section *out)
{
    for (size_t i = 0; i < N_SECTIONS; i++) {
        size_t len = n < 2 ? 0 : (size_t)p[0] | (size_t)p[1] << 8;
        const size_t head = n < 2 ? n : 2;
        p += head, n -= head;
        if (len > n || i + 1 == N_SECTIONS) len = n;
        out[i] = (pack_section){.data = p, .size = len};
        strncpy(out[i].name, SECTIONS[i], PACK_NAME - 1);
        p += len, n -= len;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    uint8_t *bytes = NULL;
    size_t n = 0;
    if (size < 1) return 0;
    if (data[0] % 2 == 0) {
        if (sanudo_build_text("fuzz.lex", (slice){(const char *)data + 1, (uint32_t)size - 1}, &bytes, &n, NULL) != SANUDO_OK) return 0;
        try_pack(bytes, n, true);
    } else {
        pack_section parts[N_SECTIONS];
        cut_sections(data + 1, size - 1, parts);
        MUST(sanudo_pack_build(&bytes, &n, LEXICON_MAGIC, LEXICON_VERSION, parts, N_SECTIONS, NULL) == SANUDO_OK);
        try_pack(bytes, n, false);
    }
    free(bytes);
    return 0;
}
