/*
** The stage: runs the kernels over the article and publishes SANUDO_TOKENS.
*/
#include "base/err.h"
#include "base/key.h"
#include "text/split.h"
#include "text/text.h"

/* What the kernels give, in scratch: at most a word a byte. */
typedef struct work {
    text_block *blocks;
    sanudo_span *words;
    uint8_t *bits;
    uint32_t *block_end; /* of each block: the word behind its last */
    uint32_t n_blocks, n_words, n_sents;
} work;

static bool split_all(sanudo_doc *doc, const lexicon *lx, work *w)
{
    const slice text = {doc->text, doc->len};
    const text_regions regions = {.span = doc->reg_span, .kind = doc->reg_kind, .n = doc->n_regions};
    w->n_blocks = sanudo_text_blocks(text, &regions, NULL, 0);
    w->blocks = ARENA_NEW(&doc->tmp, text_block, w->n_blocks + 1);
    w->block_end = ARENA_NEW(&doc->tmp, uint32_t, w->n_blocks + 1);
    w->words = ARENA_NEW(&doc->tmp, sanudo_span, doc->len + 1);
    w->bits = ARENA_NEW(&doc->tmp, uint8_t, doc->len + 1);
    if (!arena_ok(&doc->tmp)) return false;
    sanudo_text_blocks(text, &regions, w->blocks, w->n_blocks);
    for (uint32_t b = 0; b < w->n_blocks; b++) {
        const uint32_t at = w->n_words;
        const uint32_t n = sanudo_text_words(text.p, w->blocks[b].span, lx, w->words + at, w->bits + at, doc->len - at);
        sanudo_text_sentences(text.p, w->words + at, w->bits + at, n, w->blocks[b].whole, lx);
        for (uint32_t i = at; i < at + n; i++) w->n_sents += (w->bits[i] & WORD_FIRST) != 0;
        w->block_end[b] = w->n_words = at + n;
    }
    return true;
}

/* Sentence rows under construction. */
typedef struct sent_rows {
    uint32_t *first, *number, *para;
    uint8_t *region;
    uint32_t n, last; /* rows so far; the last number given */
} sent_rows;

/* A dateline bears the number of the sentence behind it; a title has none. */
static void add_sentence(sent_rows *s, uint32_t token, const text_block *b)
{
    const bool after_dateline = s->n > 0 && s->region[s->n - 1] == REGION_DATELINE;
    if (b->region != REGION_TITLE && !after_dateline) s->last++;
    s->first[s->n] = token;
    s->number[s->n] = b->region == REGION_TITLE ? 0 : s->last;
    s->para[s->n] = b->para;
    s->region[s->n] = b->region;
    s->n++;
}

static sanudo_rc publish(sanudo_doc *doc, const work *w, sanudo_error *err)
{
    arena *a = &doc->mem;
    const uint32_t n = w->n_words;
    sanudo_span *span = ARENA_NEW(a, sanudo_span, n + 1);
    uint8_t *glued = ARENA_NEW(a, uint8_t, n + 1);
    uint64_t *key = ARENA_NEW(a, uint64_t, n + 1);
    uint32_t *sent = ARENA_NEW(a, uint32_t, n + 1);
    sent_rows s = {.first = ARENA_NEW(a, uint32_t, w->n_sents + 1), .number = ARENA_NEW(a, uint32_t, w->n_sents + 1),
                   .para = ARENA_NEW(a, uint32_t, w->n_sents + 1), .region = ARENA_NEW(a, uint8_t, w->n_sents + 1)};
    if (!arena_ok(a)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %u words", n);
    for (uint32_t i = 0, b = 0; i < n; i++) {
        while (i >= w->block_end[b]) b++;
        if (w->bits[i] & WORD_FIRST) add_sentence(&s, i, &w->blocks[b]);
        span[i] = w->words[i];
        glued[i] = w->bits[i] & WORD_GLUED;
        key[i] = sanudo_key_word(doc->text + span[i].start, span[i].end - span[i].start);
        sent[i] = s.n - 1;
    }
    s.first[s.n] = n;
    doc->n_tokens = n, doc->n_sents = s.n;
    doc->tok_span = span, doc->tok_glued = glued, doc->tok_key = key, doc->tok_sent = sent;
    doc->sent_first = s.first, doc->sent_region = s.region, doc->sent_number = s.number, doc->sent_para = s.para;
    doc->layers |= SANUDO_TOKENS;
    return SANUDO_OK;
}

sanudo_rc sanudo_stage_tokens(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    work w = {0};
    if (!split_all(doc, know ? know->lexicon : NULL, &w))
        return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory to split %u bytes", doc->len);
    return publish(doc, &w, err);
}
