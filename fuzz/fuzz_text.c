/*
** Splitting a text: whatever the bytes, counting agrees with filling, blocks and
** words are in order and disjoint, every character but white space is in exactly
** one word, and the sentences partition the words.
*/
#include "lexicon/build.h"
#include "must.h"
#include "text/chars.h"
#include "text/split.h"
#include "text/text.h"

static lexicon *words; /* of the lexicon's own directory; half of the runs go without */

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc, (void)argv;
    uint8_t *bytes;
    size_t size;
    MUST(sanudo_build_dir(SANUDO_ROOT "/lexicon/abbrev", &bytes, &size, NULL) == SANUDO_OK);
    MUST(sanudo_lexicon_memory(&words, bytes, size, NULL) == SANUDO_OK);
    return 0;
}

/* Nothing but white space in [from, to). */
static void must_be_blank(const char *s, uint32_t from, uint32_t to)
{
    while (from < to) {
        const glyph g = glyph_at(s, from, to);
        MUST(g.cls == CH_SPACE);
        from += g.len;
    }
}

static void check_words(const char *s, sanudo_span block, const lexicon *lx)
{
    const uint32_t n = sanudo_text_words(s, block, lx, NULL, NULL, 0);
    sanudo_span *out = malloc((n + 1) * sizeof *out); /* one row more: NULL for none would be ambiguous */
    uint8_t *bits = malloc(n + 1);
    MUST(out && bits);
    MUST(sanudo_text_words(s, block, lx, out, bits, n) == n);
    uint32_t at = block.start;
    for (uint32_t i = 0; i < n; i++) {
        MUST(out[i].start >= at && out[i].end > out[i].start && out[i].end <= block.end);
        MUST(bits[i] == 0 || (bits[i] == WORD_GLUED && i > 0 && out[i - 1].end == out[i].start));
        must_be_blank(s, at, out[i].start);
        at = out[i].end;
    }
    must_be_blank(s, at, block.end);
    sanudo_text_sentences(s, out, bits, n, false, lx);
    uint32_t first = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (bits[i] & WORD_FIRST) first = i;
        MUST(bits[0] & WORD_FIRST);
        MUST(i - first < SENTENCE_MAX);
    }
    free(out);
    free(bits);
}

static void check_blocks(slice text, const text_regions *regions, const lexicon *lx)
{
    const uint32_t n = sanudo_text_blocks(text, regions, NULL, 0);
    text_block *out = malloc((n + 1) * sizeof *out);
    MUST(out && sanudo_text_blocks(text, regions, out, n) == n);
    uint32_t at = 0;
    for (uint32_t i = 0; i < n; i++) {
        MUST(out[i].span.start >= at && out[i].span.end > out[i].span.start && out[i].span.end <= text.n);
        MUST(i == 0 || out[i].para >= out[i - 1].para);
        must_be_blank(text.p, at, out[i].span.start);
        check_words(text.p, out[i].span, lx);
        at = out[i].span.end;
    }
    must_be_blank(text.p, at, text.n);
    free(out);
}

/* The stage over the same text, when it is a text. */
static void check_stage(slice text, const text_regions *regions, const lexicon *lx)
{
    const sanudo_article a = {.text = text.p, .len = text.n};
    const knowledge know = {.lexicon = lx};
    sanudo_doc *d;
    if (sanudo_doc_new(&d, &a, NULL) != SANUDO_OK) return;
    d->n_regions = regions->n, d->reg_span = regions->span, d->reg_kind = regions->kind;
    MUST(sanudo_stage_tokens(d, &know, NULL) == SANUDO_OK);
    MUST(d->sent_first[0] == 0 && d->sent_first[d->n_sents] == d->n_tokens);
    for (uint32_t s = 0; s < d->n_sents; s++) {
        MUST(d->sent_first[s] < d->sent_first[s + 1]);
        for (uint32_t i = d->sent_first[s]; i < d->sent_first[s + 1]; i++) MUST(d->tok_sent[i] == s);
    }
    sanudo_doc_free(d);
}

/* The first five bytes choose the lexicon and up to two regions. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    enum { HEAD = 5, MOST = 1 << 16 };
    if (size < HEAD || size > MOST) return 0;
    const lexicon *lx = data[0] & 1 ? words : NULL;
    const uint32_t n = (uint32_t)(size - HEAD);
    char *copy = malloc(n ? n : 1); /* of its exact size, so that reading past its end is seen */
    MUST(copy);
    memcpy(copy, data + HEAD, n);
    uint32_t cut[4];
    for (uint32_t i = 0, at = 0; i < 4; i++) {
        at += data[1 + i] & 0x7f;
        cut[i] = at = at < n ? at : n;
    }
    const sanudo_span spans[] = {{cut[0], cut[1]}, {cut[2], cut[3]}};
    const uint8_t kinds[] = {REGION_TITLE, REGION_DATELINE};
    const text_regions regions = {.span = spans, .kind = kinds, .n = data[0] >> 1 & 3 ? (data[0] >> 1 & 3) - 1u : 0};
    check_blocks((slice){copy, n}, &regions, lx);
    check_stage((slice){copy, n}, &regions, lx);
    free(copy);
    return 0;
}
