#ifndef TESTS_WORDS_H
#define TESTS_WORDS_H
/* Documents from sentences whose words are parted by blanks ("they met on Monday ."), with the real lexicon. */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/key.h"
#include "doc/doc.h"
#include "lexicon/lexicon.h"

enum { WORDS_MAX = 256 };

typedef struct words {
    sanudo_doc *doc;
    sanudo_span span[WORDS_MAX];
    uint64_t key[WORDS_MAX], lemma_key[WORDS_MAX];
    slice lemma[WORDS_MAX];
    uint32_t sent[WORDS_MAX], head[WORDS_MAX], sent_first[WORDS_MAX], sent_number[WORDS_MAX], para[WORDS_MAX];
    uint8_t glued[WORDS_MAX], upos[WORDS_MAX], xpos[WORDS_MAX], rel[WORDS_MAX], region[WORDS_MAX];
} words;

/* One sentence a full stop.  Every word is a root until a test says otherwise. */
static inline void words_open(words *w, const char *date, const char *text)
{
    *w = (words){0};
    const sanudo_article a = {.date = date, .text = text, .len = strlen(text)};
    const sanudo_rc rc = sanudo_doc_new(&w->doc, &a, NULL);
    assert(rc == SANUDO_OK);
    (void)rc;
    sanudo_doc *d = w->doc;
    bool open = false;
    for (uint32_t i = 0; i < d->len;) {
        if (d->text[i] == ' ') {
            i++;
            continue;
        }
        uint32_t end = i;
        while (end < d->len && d->text[end] != ' ') end++;
        if (!open) w->sent_first[d->n_sents] = d->n_tokens, w->sent_number[d->n_sents] = d->n_sents + 1, d->n_sents++, open = true;
        const uint32_t t = d->n_tokens++;
        assert(t < WORDS_MAX - 1);
        w->span[t] = (sanudo_span){i, end}, w->lemma[t] = (slice){d->text + i, end - i};
        w->key[t] = w->lemma_key[t] = sanudo_key_word(d->text + i, end - i);
        w->head[t] = SANUDO_NONE, w->sent[t] = d->n_sents - 1;
        if (end == i + 1 && !w->key[t]) w->upos[t] = UPOS_PUNCT;
        if (d->text[i] == '.' && end == i + 1) open = false;
        i = end;
    }
    w->sent_first[d->n_sents] = d->n_tokens;
    d->tok_span = w->span, d->tok_key = w->key, d->tok_lemma_key = w->lemma_key, d->tok_lemma = w->lemma, d->tok_sent = w->sent;
    d->tok_head = w->head, d->tok_glued = w->glued, d->tok_upos = w->upos, d->tok_xpos = w->xpos, d->tok_rel = w->rel;
    d->sent_first = w->sent_first, d->sent_number = w->sent_number, d->sent_para = w->para, d->sent_region = w->region;
    d->layers |= SANUDO_FURNITURE | SANUDO_TOKENS | SANUDO_TREES | SANUDO_NAMES;
}

static inline void words_close(words *w) { sanudo_doc_free(w->doc); }

/* Row of the `nth` (from 0) word `form`. */
static inline uint32_t words_at(const words *w, const char *form, uint32_t nth)
{
    for (uint32_t t = 0; t < w->doc->n_tokens; t++)
        if (slice_is(doc_form(w->doc, t), form) && !nth--) return t;
    assert(0 && "no such word");
    return 0;
}

/* "word/UPOS/XPOS/rel/head": tags and hangs the first such word; head "-" is the root. */
static inline void words_tree(words *w, const char *const *line)
{
    for (; *line; line++) {
        char form[32], upos[16], xpos[16], rel[24], head[32];
        const int n = sscanf(*line, "%31[^/]/%15[^/]/%15[^/]/%23[^/]/%31s", form, upos, xpos, rel, head);
        assert(n == 5);
        (void)n;
        const uint32_t t = words_at(w, form, 0);
        w->upos[t] = sanudo_upos_of(upos, (uint32_t)strlen(upos)), w->xpos[t] = sanudo_xpos_of(xpos, (uint32_t)strlen(xpos));
        w->rel[t] = sanudo_rel_of(rel, (uint32_t)strlen(rel)), w->head[t] = head[0] == '-' ? SANUDO_NONE : words_at(w, head, 0);
    }
}

/* A directory of the repository's lexicon, packed anew. */
static inline lexicon *words_lexicon(const char *dir)
{
    char from[512], to[512];
    snprintf(from, sizeof from, "%s/lexicon/%s", getenv("SANUDO_ROOT"), dir);
    snprintf(to, sizeof to, "%s/test_words_%ld.pack", getenv("SANUDO_BUILD"), (long)strlen(dir));
    lexicon *lx = NULL;
    sanudo_error err = {0};
    if (sanudo_lexicon_pack(from, to, &err) != SANUDO_OK || sanudo_lexicon_open(&lx, to, &err) != SANUDO_OK) fprintf(stderr, "%s\n", err.msg);
    assert(lx);
    return lx;
}
#endif
