#ifndef TESTS_TREE_H
#define TESTS_TREE_H
/*
** Documents with trees written by hand: "Troops|troop/NOUN/2/nsubj left|leave/VERB/0/root", a blank between words, a
** newline between sentences.  A lemma that is left out is the form in small letters; a fifth field is the xpos.
*/
#include <assert.h>
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/key.h"
#include "doc/doc.h"

#ifndef TREE_WORDS
#define TREE_WORDS 256
#endif
enum { TREE_SENTENCES = 32 };

typedef struct tree {
    sanudo_doc *doc;
    uint32_t *sent_first, *sent_number, *sent_para, *tok_sent, *tok_head;
    uint8_t *sent_region, *upos, *xpos, *rel, *glued;
    uint64_t *key, *lemma_key;
    slice *lemma;
    sanudo_span *span;
} tree;

/* The words alone, as an article. */
static inline sanudo_doc *tree_article(const char *in, const char *date)
{
    char *text = malloc(strlen(in) + 1);
    size_t n = 0;
    assert(text);
    for (bool form = true; *in; in++) {
        if (*in == ' ' || *in == '\n') form = true, text[n++] = *in;
        else if (*in == '|' || (*in == '/' && in[1] != '/')) form = false;
        else if (form) text[n++] = *in;
    }
    sanudo_doc *doc;
    const sanudo_article a = {.text = text, .len = n, .date = date, .publisher = "Testnews"};
    const sanudo_rc rc = sanudo_doc_new(&doc, &a, NULL);
    free(text);
    assert(rc == SANUDO_OK);
    (void)rc;
    return doc;
}

#define TREE_COLUMN(x, field, column, n) ((x)->field = sanudo_arena_array(&(x)->doc->mem, sizeof *(x)->field, n), (x)->doc->column = (x)->field)

static inline uint8_t tree_xpos(uint8_t upos, slice form, slice lemma)
{
    const bool plural = form.n > 2 && form.p[form.n - 1] == 's' && !(form.n == lemma.n);
    if (upos == UPOS_NOUN) return plural ? XPOS_NNS : XPOS_NN;
    if (upos == UPOS_PROPN) return plural ? XPOS_NNPS : XPOS_NNP;
    return upos == UPOS_PRON ? XPOS_PRP : XPOS_NONE;
}

/* One word's columns from "form|lemma/UPOS/head/rel"; `at` is its place in the article. */
static inline void tree_word(tree *x, const char *w, uint32_t n, uint32_t first, uint32_t at)
{
    const uint32_t t = x->doc->n_tokens++;
    assert(t < TREE_WORDS);
    char buf[128], *save, *bar;
    assert(n < sizeof buf);
    memcpy(buf, w, n), buf[n] = '\0';
    char *form = strtok_r(buf, "/", &save), *upos = strtok_r(NULL, "/", &save), *head = strtok_r(NULL, "/", &save);
    char *rel = strtok_r(NULL, "/", &save), *xpos = strtok_r(NULL, "/", &save);
    assert(rel);
    bar = strchr(form, '|');
    if (bar) *bar = '\0';
    char *lemma = sanudo_arena_alloc(&x->doc->mem, 64);
    strncpy(lemma, bar ? bar + 1 : form, 63);
    for (char *p = lemma; !bar && strcmp(upos, "PROPN") != 0 && *p; p++) *p = (char)tolower((unsigned char)*p);
    x->span[t] = (sanudo_span){at, at + (uint32_t)strlen(form)};
    x->lemma[t] = slice_of(lemma);
    x->key[t] = sanudo_key_word(form, strlen(form));
    x->lemma_key[t] = sanudo_key_word(lemma, strlen(lemma));
    x->upos[t] = sanudo_upos_of(upos, (uint32_t)strlen(upos));
    x->xpos[t] = xpos ? sanudo_xpos_of(xpos, (uint32_t)strlen(xpos)) : tree_xpos(x->upos[t], slice_of(form), x->lemma[t]);
    x->rel[t] = sanudo_rel_of(rel, (uint32_t)strlen(rel));
    x->tok_head[t] = atoi(head) ? first + (uint32_t)atoi(head) - 1 : SANUDO_NONE;
    x->tok_sent[t] = x->doc->n_sents;
}

static inline sanudo_doc *tree_doc(const char *in, const char *date)
{
    tree t = {.doc = tree_article(in, date)}, *x = &t;
    TREE_COLUMN(x, sent_first, sent_first, TREE_SENTENCES + 1), TREE_COLUMN(x, sent_number, sent_number, TREE_SENTENCES);
    TREE_COLUMN(x, sent_para, sent_para, TREE_SENTENCES), TREE_COLUMN(x, sent_region, sent_region, TREE_SENTENCES);
    TREE_COLUMN(x, tok_sent, tok_sent, TREE_WORDS), TREE_COLUMN(x, tok_head, tok_head, TREE_WORDS), TREE_COLUMN(x, upos, tok_upos, TREE_WORDS);
    TREE_COLUMN(x, xpos, tok_xpos, TREE_WORDS), TREE_COLUMN(x, rel, tok_rel, TREE_WORDS), TREE_COLUMN(x, key, tok_key, TREE_WORDS);
    TREE_COLUMN(x, lemma_key, tok_lemma_key, TREE_WORDS), TREE_COLUMN(x, lemma, tok_lemma, TREE_WORDS);
    TREE_COLUMN(x, span, tok_span, TREE_WORDS), TREE_COLUMN(x, glued, tok_glued, TREE_WORDS);
    uint32_t at = 0;
    while (*in) {
        const uint32_t first = x->doc->n_tokens;
        x->sent_first[x->doc->n_sents] = first;
        x->sent_number[x->doc->n_sents] = x->doc->n_sents + 1;
        while (*in && *in != '\n') {
            const uint32_t n = (uint32_t)strcspn(in, " \n");
            tree_word(x, in, n, first, at);
            at = x->span[x->doc->n_tokens - 1].end + 1;
            in += n;
            while (*in == ' ') in++;
        }
        if (*in) in++;
        x->doc->n_sents++;
    }
    x->sent_first[x->doc->n_sents] = x->doc->n_tokens;
    x->doc->layers |= SANUDO_FURNITURE | SANUDO_TOKENS | SANUDO_TREES | SANUDO_NAMES | SANUDO_TIMES | SANUDO_PLACES;
    return x->doc;
}
#endif
