/*
** The stage: sentence by sentence through tagger, parser, lemmatiser and name
** tagger, whose kernels know nothing of documents.  Scratch is as long as the
** longest sentence.
*/
#include "base/err.h"
#include "base/key.h"
#include "syntax/known.h"
#include "syntax/parser.h"
#include "syntax/repair.h"
#include "syntax/syntax.h"

typedef struct scratch {
    slice *forms;
    char *bytes, *lemma, *other;
    wordform *words;
    lexeme *lexemes;
    uint8_t *classes, *states;
    arc_input in, back;
    arc_state arcs;
} scratch;

typedef struct columns {
    uint8_t *upos, *xpos, *rel;
    slice *lemma;
    uint64_t *lemma_key;
    uint32_t *head;
    uint32_t *nam_first, *nam_end;
    uint8_t *nam_kind;
    uint32_t n_names;
} columns;

typedef struct work {
    sanudo_doc *doc;
    const parser *p;
    const lexicon *lexicon;
    scratch s;
    columns c;
    char *room;       /* for lemmas that do not stand in the text */
    uint32_t left;
} work;

/* Words and bytes of the longest sentences, and the longest word. */
typedef struct extent {
    uint32_t words, bytes, word;
} extent;

static extent measure(const sanudo_doc *doc)
{
    extent most = {0};
    for (uint32_t s = 0; s < doc->n_sents; s++) {
        const uint32_t n = doc->sent_first[s + 1] - doc->sent_first[s];
        uint32_t bytes = 0;
        for (uint32_t t = doc->sent_first[s]; t < doc->sent_first[s + 1]; t++) {
            const uint32_t len = doc_form(doc, t).n;
            bytes += len;
            if (len > most.word) most.word = len;
        }
        if (n > most.words) most.words = n;
        if (bytes > most.bytes) most.bytes = bytes;
    }
    return most;
}

static arc_input make_input(arena *a, size_t n)
{
    return (arc_input){.form = ARENA_NEW(a, uint32_t, n), .tag = ARENA_NEW(a, uint8_t, n), .upos = ARENA_NEW(a, uint8_t, n),
                       .guide = ARENA_NEW(a, uint32_t, n), .guide_last = ARENA_NEW(a, uint32_t, n),
                       .guide_rel = ARENA_NEW(a, uint8_t, n)};
}

static void make_scratch(arena *a, extent e, uint32_t longest, scratch *s)
{
    const size_t n = (size_t)e.words + 2;
    *s = (scratch){.forms = ARENA_NEW(a, slice, n), .bytes = ARENA_NEW(a, char, 2 * (size_t)e.bytes),
                   .lemma = ARENA_NEW(a, char, (size_t)e.word + longest), .other = ARENA_NEW(a, char, (size_t)e.word + 2),
                   .words = ARENA_NEW(a, wordform, n), .lexemes = ARENA_NEW(a, lexeme, n), .classes = ARENA_NEW(a, uint8_t, n),
                   .states = ARENA_NEW(a, uint8_t, n), .in = make_input(a, n), .back = make_input(a, n),
                   .arcs = {.stack = ARENA_NEW(a, uint32_t, n + ARC_BELOW), .node = ARENA_NEW(a, arc_node, n)}};
}

static void make_columns(arena *a, uint32_t n, columns *c)
{
    *c = (columns){.upos = ARENA_NEW(a, uint8_t, n), .xpos = ARENA_NEW(a, uint8_t, n), .rel = ARENA_NEW(a, uint8_t, n),
                   .lemma = ARENA_NEW(a, slice, n), .lemma_key = ARENA_NEW(a, uint64_t, n), .head = ARENA_NEW(a, uint32_t, n),
                   .nam_first = ARENA_NEW(a, uint32_t, n), .nam_end = ARENA_NEW(a, uint32_t, n),
                   .nam_kind = ARENA_NEW(a, uint8_t, n)};
}

/* A copy of `s` in the document; NULL inside when memory is refused, which arena_ok tells. */
static slice keep(work *w, slice s)
{
    enum { ROOM = 4096 };
    if (s.n > w->left) {
        w->left = s.n > ROOM ? s.n : ROOM;
        w->room = ARENA_NEW(&w->doc->mem, char, w->left);
        if (!w->room) w->left = 0;
    }
    if (!w->room || s.n > w->left) return (slice){0};
    memcpy(w->room, s.p, s.n);
    const slice kept = {w->room, s.n};
    w->room += s.n, w->left -= s.n;
    return kept;
}

static void tag(work *w, uint32_t first, uint32_t n)
{
    scratch *s = &w->s;
    const tagger *t = &w->p->tagger;
    for (uint32_t i = 0; i < n; i++) s->forms[i] = doc_form(w->doc, first + i);
    sanudo_words_make(s->forms, n, s->bytes, s->words);
    sanudo_tagger_run(t, s->words, n, s->lexemes, s->classes);
    for (uint32_t i = 0; i < n; i++) {
        w->c.upos[first + i] = t->upos[s->classes[i]];
        w->c.xpos[first + i] = t->xpos[s->classes[i]];
    }
}

static void lemmatise(work *w, uint32_t first, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        uint32_t used;
        const slice form = w->s.forms[i];
        slice lemma = sanudo_lemma_make(&w->p->lemmas, &w->s.words[i], w->c.xpos[first + i], w->s.lemma, &used);
        if (w->c.upos[first + i] == UPOS_VERB) lemma = sanudo_known_verb(w->lexicon, w->s.words[i].lower, lemma, w->s.other);
        w->c.lemma[first + i] = slice_eq(lemma, form) ? form : keep(w, lemma);
        w->c.lemma_key[first + i] = sanudo_key_word(lemma.p, lemma.n);
    }
}

static void attach(work *w, uint32_t first, uint32_t n)
{
    scratch *s = &w->s;
    s->in.n = n;
    for (uint32_t i = 0; i < n; i++) {
        s->in.form[i] = s->words[i].form;
        s->in.tag[i] = (uint8_t)(s->classes[i] + 1);
        s->in.upos[i] = (uint8_t)(w->c.upos[first + i] + 1);
    }
    sanudo_parse_twice(w->p->arcs, &s->in, &s->back, &s->arcs);
    sanudo_repair_finite(&s->arcs, w->c.upos + first, w->c.xpos + first, w->c.xpos[first + n - 1] == XPOS_STOP);
    for (uint32_t i = 0; i < n; i++) {
        const arc_node *node = &s->arcs.node[i];
        w->c.head[first + i] = node->head == n ? SANUDO_NONE : first + node->head;
        w->c.rel[first + i] = node->rel;
    }
}

static void find_names(work *w, uint32_t first, uint32_t n)
{
    const names_input in = {.w = w->s.words, .tag = w->s.classes, .n = n};
    columns *c = &w->c;
    sanudo_names_run(&w->p->names, &in, w->s.states);
    for (uint32_t i = 0; i < n; i++) {
        const uint8_t state = w->s.states[i];
        if (state == STATE_O) continue;
        if (state & 1u) { /* B */
            c->nam_kind[c->n_names] = (uint8_t)(state / 2);
            c->nam_first[c->n_names++] = first + i;
        }
        c->nam_end[c->n_names - 1] = first + i + 1;
    }
}

static void publish(sanudo_doc *doc, const columns *c)
{
    doc->tok_upos = c->upos, doc->tok_xpos = c->xpos, doc->tok_rel = c->rel;
    doc->tok_lemma = c->lemma, doc->tok_lemma_key = c->lemma_key;
    doc->tok_head = c->head;
    doc->n_names = c->n_names;
    doc->nam_first = c->nam_first, doc->nam_end = c->nam_end, doc->nam_kind = c->nam_kind;
    doc->layers |= SANUDO_TREES | SANUDO_NAMES;
}

sanudo_rc sanudo_stage_trees(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    if (!(doc->layers & SANUDO_TOKENS)) return sanudo_fail(err, SANUDO_EORDER, 0, "trees need tokens");
    work w = {.doc = doc, .p = know->parser, .lexicon = know->lexicon};
    if (!w.p) return sanudo_fail(err, SANUDO_EMODEL, 0, "trees need a model");
    make_scratch(&doc->tmp, measure(doc), w.p->lemmas.longest, &w.s);
    make_columns(&doc->mem, doc->n_tokens, &w.c);
    if (!arena_ok(&doc->tmp) || !arena_ok(&doc->mem)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %u trees", doc->n_sents);
    for (uint32_t k = 0; k < doc->n_sents; k++) {
        const uint32_t first = doc->sent_first[k], n = doc->sent_first[k + 1] - first;
        if (n == 0) continue;
        tag(&w, first, n);
        attach(&w, first, n);
        lemmatise(&w, first, n);
        find_names(&w, first, n);
    }
    if (!arena_ok(&doc->mem)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for lemmas");
    publish(doc, &w.c);
    return SANUDO_OK;
}
