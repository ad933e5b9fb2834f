/*
** The stage: groups of sentences through the network, and their words through the lemmatiser.  Scratch is as long as the
** longest group, whatever the article's length.
*/
#include "base/err.h"
#include "base/key.h"
#include "lexicon/gazetteer.h"
#include "syntax/known.h"
#include "syntax/mend.h"
#include "syntax/names.h"
#include "syntax/parser.h"
#include "syntax/syntax.h"

/*
** A group goes on to the end of the sentence in which it reaches GROUP words: enough for the kernels to work on many rows at once,
** few enough to stay in the cache.  Sentences that are too long for the network are read in pieces.
*/
enum { GROUP = 384, GROUP_MAX = GROUP + NETWORK_SENTENCE };

typedef struct scratch {
    slice *forms;
    char *bytes, *lemma, *other;
    wordform *words;
    uint16_t *gazetteer;
    uint32_t *sent, *first, *row;
    network_output found;
    network_scratch *net;
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

/* The most words, sentences and bytes of a group; the longest sentence and word. */
typedef struct extent {
    uint32_t words, sents, bytes, longest, word;
} extent;

/* Consecutive sentences from `sent` on, or from word `from` on where the one before was cut. */
typedef struct group {
    uint32_t first, end;   /* words */
    uint32_t n;            /* sentences or pieces of one */
} group;

static uint32_t least(uint32_t a, uint32_t b) { return a < b ? a : b; }
static void raise_to(uint32_t *most, uint32_t x) { if (x > *most) *most = x; }

/* The group that begins at word `first` of sentence `*sent`; moves `*sent` to that of the word behind it.  `starts` (or NULL) gets n + 1 beginnings. */
static group next_group(const sanudo_doc *doc, uint32_t first, uint32_t *sent, uint32_t *starts)
{
    group g = {.first = first, .end = first};
    while (*sent < doc->n_sents && g.end - first < GROUP) {
        const uint32_t end = doc->sent_first[*sent + 1];
        if (starts) starts[g.n] = g.end - first;
        if (g.end < end) g.n++;
        g.end = least(end, g.end + NETWORK_SENTENCE);
        if (g.end == end) ++*sent;
    }
    if (starts) starts[g.n] = g.end - first;
    return g;
}

static extent measure(const sanudo_doc *doc)
{
    extent most = {0};
    for (uint32_t first = 0, sent = 0; sent < doc->n_sents;) {
        uint32_t starts[GROUP + 1], bytes = 0;
        const group g = next_group(doc, first, &sent, starts);
        for (uint32_t t = g.first; t < g.end; t++) {
            const uint32_t len = doc_form(doc, t).n;
            bytes += len;
            raise_to(&most.word, len);
        }
        for (uint32_t i = 0; i < g.n; i++) raise_to(&most.longest, starts[i + 1] - starts[i]);
        raise_to(&most.words, g.end - g.first), raise_to(&most.sents, g.n), raise_to(&most.bytes, bytes);
        first = g.end;
    }
    return most;
}

static void make_scratch(arena *a, extent e, const parser *p, scratch *s)
{
    const size_t n = (size_t)e.words + 2;
    *s = (scratch){.forms = ARENA_NEW(a, slice, n), .bytes = ARENA_NEW(a, char, 2 * (size_t)e.bytes),
                   .lemma = ARENA_NEW(a, char, (size_t)e.word + p->lemmas.longest), .other = ARENA_NEW(a, char, (size_t)e.word + 2),
                   .words = ARENA_NEW(a, wordform, n), .gazetteer = ARENA_NEW(a, uint16_t, n), .sent = ARENA_NEW(a, uint32_t, (size_t)e.sents + 1),
                   .first = ARENA_NEW(a, uint32_t, n), .row = ARENA_NEW(a, uint32_t, n * ROWS_MAX),
                   .found = {ARENA_NEW(a, uint8_t, n), ARENA_NEW(a, uint8_t, n), ARENA_NEW(a, uint8_t, n), ARENA_NEW(a, uint32_t, n)},
                   .net = sanudo_network_scratch(&p->net, e.words, e.sents, e.longest, a)};
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

/* Words as the network sees them: sentence by sentence, since capitals mean less where all have them. */
static void look_at_words(work *w, group g)
{
    scratch *s = &w->s;
    char *bytes = s->bytes;
    uint32_t n_rows = 0;
    for (uint32_t i = 0; i < g.end - g.first; i++) s->forms[i] = doc_form(w->doc, g.first + i);
    for (uint32_t k = 0; k < g.n; k++) {
        const uint32_t from = s->sent[k], n = s->sent[k + 1] - from;
        sanudo_words_make(s->forms + from, n, bytes, s->words + from);
        sanudo_gazetteer_mark(w->lexicon, s->forms + from, n, s->gazetteer + from);
        for (uint32_t i = from; i < from + n; i++) {
            bytes += 2 * s->forms[i].n;
            s->first[i] = n_rows;
            n_rows += sanudo_rows_of(&w->p->net.table, &s->words[i], s->gazetteer[i], s->row + n_rows);
        }
    }
    s->first[g.end - g.first] = n_rows;
}

/* Heads within the group become words of the document; a later piece of a cut sentence hangs on the root of the first. */
static void attach(work *w, group g, uint32_t *root, uint32_t *sent)
{
    const scratch *s = &w->s;
    for (uint32_t k = 0; k < g.n; k++) {
        const uint32_t from = g.first + s->sent[k], n = s->sent[k + 1] - s->sent[k];
        while (w->doc->sent_first[*sent + 1] <= from) ++*sent;
        const bool begins = w->doc->sent_first[*sent] == from;
        const uint32_t above = *root;
        for (uint32_t t = from; t < from + n; t++) {
            const uint32_t head = s->found.head[t - g.first];
            w->c.rel[t] = s->found.rel[t - g.first];
            w->c.head[t] = from + head;
            if (head < n) continue;
            w->c.head[t] = begins ? SANUDO_NONE : above;
            if (begins) *root = t;
            else w->c.rel[t] = REL_PARATAXIS;
        }
    }
}

static void tag(work *w, group g)
{
    const tagset *t = &w->p->tags;
    for (uint32_t i = 0; i < g.end - g.first; i++) {
        w->c.upos[g.first + i] = t->upos[w->s.found.tag[i]];
        w->c.xpos[g.first + i] = t->xpos[w->s.found.tag[i]];
    }
}

/* True where word `t` is written on from the one two before it, with a hyphen between: "cease-fire". */
static bool is_hyphened(const sanudo_doc *d, uint32_t t)
{
    const sanudo_span *s = d->tok_span;
    return slice_is(doc_form(d, t - 1), "-") && s[t - 2].end == s[t - 1].start && s[t - 1].end == s[t].start;
}

static void lemmatise(work *w, group g)
{
    for (uint32_t i = 0; i < g.end - g.first; i++) {
        uint32_t used;
        const uint32_t t = g.first + i;
        const slice form = w->s.forms[i];
        slice lemma = sanudo_lemma_make(&w->p->lemmas, &w->s.words[i], w->c.xpos[t], w->s.lemma, &used);
        if (w->c.upos[t] == UPOS_VERB) lemma = sanudo_known_verb(w->lexicon, w->s.words[i].lower, lemma, w->s.other);
        w->c.lemma[t] = slice_eq(lemma, form) ? form : keep(w, lemma);
        w->c.lemma_key[t] = sanudo_key_word(lemma.p, lemma.n);
        const bool noun = w->c.upos[t] == UPOS_NOUN && i >= 2 && is_hyphened(w->doc, t);
        const uint64_t whole = noun ? sanudo_known_compound(w->lexicon, w->s.words[i - 2].lower, lemma) : KEY_EMPTY;
        if (whole != KEY_EMPTY) w->c.lemma_key[t] = whole;
    }
}

static void find_names(work *w, group g)
{
    columns *c = &w->c;
    for (uint32_t k = 0; k < g.n; k++) {
        const uint32_t from = w->s.sent[k];
        const names_input in = {w->s.words + from, w->s.gazetteer + from, c->xpos + g.first + from, w->s.sent[k + 1] - from};
        sanudo_names_join(&in, w->s.found.name + from);
    }
    for (uint32_t t = g.first; t < g.end; t++) {
        const uint8_t state = w->s.found.name[t - g.first];
        if (state == STATE_O) continue;
        if (state & 1u) { /* B */
            c->nam_kind[c->n_names] = (uint8_t)(state / 2);
            c->nam_first[c->n_names++] = t;
        }
        c->nam_end[c->n_names - 1] = t + 1;
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
    make_scratch(&doc->tmp, measure(doc), w.p, &w.s);
    make_columns(&doc->mem, doc->n_tokens, &w.c);
    if (!arena_ok(&doc->tmp) || !arena_ok(&doc->mem)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %u trees", doc->n_sents);
    uint32_t root = SANUDO_NONE, of = 0;
    for (uint32_t first = 0, sent = 0; sent < doc->n_sents;) {
        const group g = next_group(doc, first, &sent, w.s.sent);
        const network_input in = {.n_sents = g.n, .sent = w.s.sent, .first = w.s.first, .row = w.s.row};
        first = g.end;
        if (!g.n) break;
        look_at_words(&w, g);
        sanudo_network_read(&w.p->net, w.p->kernels, &in, w.s.net, &w.s.found);
        attach(&w, g, &root, &of);
        tag(&w, g);
        sanudo_mend(&(tree){w.c.upos, w.c.xpos, w.c.rel, w.c.head, g.first, g.end});
        lemmatise(&w, g);
        find_names(&w, g);
    }
    if (!arena_ok(&doc->mem)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for lemmas");
    publish(doc, &w.c);
    return SANUDO_OK;
}
