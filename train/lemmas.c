/*
** Learns the lemmatiser's rules.  Every word with its tag asks for a script; an
** ending becomes a rule when most words with it ask for another script than the
** shorter endings give, and a whole word when the endings give it a wrong one.
*/
#include <stdlib.h>

#include "doc/ud.h"
#include "model/bytes.h"
#include "train/irregular.h"
#include "train/lemmas.h"

typedef struct recipe {
    uint8_t base, off;
    slice put;
} recipe;

/* One use of a word with a tag, and in the end one a type. */
typedef struct use {
    slice lower;
    uint32_t xpos, script, n;
} use;

typedef struct ask {
    uint32_t key, script, word;
} ask;

typedef struct book {
    recipe *script;
    uint32_t n_scripts, cap;
    use *uses;
    uint32_t n;
    uint8_t *rules;
    uint32_t mask, n_rules;
    lemmas view; /* of the rules so far */
} book;

static uint32_t common(slice a, slice b)
{
    uint32_t n = 0;
    while (n < a.n && n < b.n && a.p[n] == b.p[n]) n++;
    while (n > 0 && ((n < a.n && ((uint8_t)a.p[n] & 0xc0u) == 0x80u) || (n < b.n && ((uint8_t)b.p[n] & 0xc0u) == 0x80u))) n--;
    return n;
}

static uint32_t cost(recipe s) { return s.off + s.put.n; }

/* The shortest script; at equal length small letters, or for names the word's own case. */
static recipe derive(const wordform *w, slice lemma, uint32_t xpos)
{
    const bool proper = xpos == XPOS_NNP || xpos == XPOS_NNPS;
    const slice first = proper ? w->norm : w->lower, second = proper ? w->lower : w->norm;
    const uint32_t a = common(first, lemma), b = common(second, lemma);
    recipe s = {proper ? LEMMA_KEEP : LEMMA_LOWER, (uint8_t)(first.n - a), {lemma.p + a, lemma.n - a}};
    const recipe t = {proper ? LEMMA_LOWER : LEMMA_KEEP, (uint8_t)(second.n - b), {lemma.p + b, lemma.n - b}};
    return cost(t) < cost(s) ? t : s;
}

/* "1,200" has the lemma "1200": the commas go, wherever they stand. */
static bool is_number(const wordform *w, slice lemma)
{
    uint32_t k = 0;
    if (!(w->shape & SHAPE_NUMBER)) return false;
    for (uint32_t i = 0; i < w->norm.n; i++)
        if (w->norm.p[i] != ',' && (k >= lemma.n || lemma.p[k++] != w->norm.p[i])) return false;
    return k == lemma.n;
}

static uint32_t script_id(book *b, recipe s)
{
    for (uint32_t i = 0; i < b->n_scripts; i++)
        if (b->script[i].base == s.base && b->script[i].off == s.off && slice_eq(b->script[i].put, s.put)) return i;
    if (b->n_scripts == b->cap) {
        recipe *more = realloc(b->script, (b->cap + 1024) * sizeof *more);
        if (!more) return 0;
        b->script = more, b->cap += 1024;
    }
    b->script[b->n_scripts] = s;
    return b->n_scripts++;
}

static void collect(const corpus *c, book *b)
{
    for (uint32_t i = 0; i < c->n; i++)
        for (uint32_t k = 0; c->s[i].has_tree && k < c->s[i].n; k++) {
            const wordform *w = &c->s[i].word[k];
            const slice lemma = c->s[i].lemma[k];
            const uint32_t xpos = c->s[i].xpos[k];
            if (lemma.n == 0 || lemma.n > 100 || w->norm.n > 100 || (slice_eq(lemma, SLICE("_")) && !slice_eq(w->norm, SLICE("_")))) continue;
            const recipe s = is_number(w, lemma) ? (recipe){.base = LEMMA_NUMBER} : derive(w, lemma, xpos);
            b->uses[b->n++] = (use){w->lower, xpos, script_id(b, s), 1};
        }
}

/* The irregular forms, with a weight above all that a treebank shows: it has slips ("fled" from "flead"). */
static void collect_irregular(book *b)
{
    enum { IRREGULAR = 100000 };
    static const uint8_t TAGS[] = {XPOS_NONE, XPOS_VBD, XPOS_VBN};
    for (unsigned i = 0; i < train_n_irregular; i++)
        for (unsigned k = 1; k < 3; k++) {
            const wordform w = {.norm = slice_of(train_irregular[i][k]), .lower = slice_of(train_irregular[i][k])};
            b->uses[b->n++] = (use){w.lower, TAGS[k], script_id(b, derive(&w, slice_of(train_irregular[i][0]), TAGS[k])), IRREGULAR};
        }
}

static int by_word(const void *pa, const void *pb)
{
    const use *a = pa, *b = pb;
    if (a->xpos != b->xpos) return a->xpos < b->xpos ? -1 : 1;
    const uint32_t n = a->lower.n < b->lower.n ? a->lower.n : b->lower.n;
    const int c = memcmp(a->lower.p, b->lower.p, n);
    if (c) return c;
    if (a->lower.n != b->lower.n) return a->lower.n < b->lower.n ? -1 : 1;
    return a->script < b->script ? -1 : a->script > b->script;
}

static bool same_word(const use *a, const use *b) { return a->xpos == b->xpos && slice_eq(a->lower, b->lower); }

/* One row a word and tag, with the script most of its uses ask for. */
static void merge(book *b)
{
    uint32_t out = 0;
    qsort(b->uses, b->n, sizeof *b->uses, by_word);
    for (uint32_t i = 0; i < b->n;) {
        use best = {.n = 0}, run = {.n = 0};
        uint32_t all = 0;
        const use first = b->uses[i];
        for (; i < b->n && same_word(&first, &b->uses[i]); i++, all++) {
            if (run.n == 0 || run.script != b->uses[i].script) run = (use){first.lower, first.xpos, b->uses[i].script, 0};
            run.n += b->uses[i].n;
            if (run.n > best.n) best = run;
        }
        best.n = all;
        b->uses[out++] = best;
    }
    b->n = out;
}

static void put_rule(book *b, uint32_t key, uint32_t script)
{
    uint32_t i = key & b->mask;
    while (bytes_u32(b->rules + (size_t)i * LEMMA_RULE) && bytes_u32(b->rules + (size_t)i * LEMMA_RULE) != key) i = (i + 1) & b->mask;
    if (bytes_u32(b->rules + (size_t)i * LEMMA_RULE) == 0) b->n_rules++;
    bytes_put_u32(b->rules + (size_t)i * LEMMA_RULE, key);
    bytes_put_u32(b->rules + (size_t)i * LEMMA_RULE + 4, script);
}

static int by_ask(const void *pa, const void *pb)
{
    const ask *a = pa, *b = pb;
    if (a->key != b->key) return a->key < b->key ? -1 : 1;
    if (a->script != b->script) return a->script < b->script ? -1 : 1;
    return a->word < b->word ? -1 : a->word > b->word;
}

/* The rules for endings of `len` bytes, given those for all shorter ones. */
static void learn_endings(book *b, ask *asks, uint32_t len)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < b->n; i++) {
        const use *u = &b->uses[i];
        if (u->lower.n < len || b->script[u->script].off > len) continue;
        asks[n++] = (ask){sanudo_lemma_key(u->lower, u->xpos, len), u->script, i};
    }
    qsort(asks, n, sizeof *asks, by_ask);
    for (uint32_t i = 0; i < n;) {
        const uint32_t key = asks[i].key;
        uint32_t best = 0, best_n = 0;
        for (; i < n && asks[i].key == key;) {
            const uint32_t script = asks[i].script;
            uint32_t run = 0;
            for (; i < n && asks[i].key == key && asks[i].script == script; i++) run++;
            if (run > best_n) best = script, best_n = run;
        }
        const use *u = &b->uses[asks[i - 1].word];
        const uint32_t now = len ? sanudo_lemma_script(&b->view, u->lower, u->xpos, len - 1) : b->n_scripts;
        if (best_n >= 2 && best != now) put_rule(b, key, best);
    }
}

static void learn_words(book *b)
{
    for (uint32_t i = 0; i < b->n; i++) {
        const use *u = &b->uses[i];
        if (sanudo_lemma_script(&b->view, u->lower, u->xpos, LEMMA_ENDING) != u->script)
            put_rule(b, sanudo_lemma_key(u->lower, u->xpos, LEMMA_WHOLE), u->script);
    }
}

/* Rules into a table as small as may be, scripts and their text behind each other. */
static bool lay_out(const book *b, arena *a, lemmas *out)
{
    uint32_t slots = 16, size = 0;
    while (slots < b->n_rules * 3 / 2 + 2) slots *= 2;
    for (uint32_t i = 0; i < b->n_scripts; i++) size += b->script[i].put.n;
    book small = {.rules = ARENA_NEW(a, uint8_t, (size_t)slots * LEMMA_RULE), .mask = slots - 1};
    uint8_t *scripts = ARENA_NEW(a, uint8_t, (size_t)b->n_scripts * LEMMA_SCRIPT), *text = ARENA_NEW(a, uint8_t, size + 1u);
    if (!arena_ok(a)) return false;
    for (uint32_t i = 0; i <= b->mask; i++) {
        const uint8_t *slot = b->rules + (size_t)i * LEMMA_RULE;
        if (bytes_u32(slot)) put_rule(&small, bytes_u32(slot), bytes_u32(slot + 4));
    }
    uint32_t at = 0;
    for (uint32_t i = 0; i < b->n_scripts; i++) {
        const recipe *s = &b->script[i];
        uint8_t *p = scripts + (size_t)i * LEMMA_SCRIPT;
        p[0] = s->base, p[1] = s->off;
        bytes_put_u16(p + 2, s->put.n);
        bytes_put_u32(p + 4, at);
        if (s->put.n) memcpy(text + at, s->put.p, s->put.n);
        at += s->put.n;
    }
    *out = (lemmas){.rules = small.rules, .mask = small.mask, .scripts = scripts, .n_scripts = b->n_scripts, .text = text, .n_text = at};
    return true;
}

bool train_lemmas(const corpus *c, arena *a, lemmas *out)
{
    const size_t most = (size_t)c->words + 2 * train_n_irregular + 1;
    book b = {.mask = (1u << 18) - 1};
    b.uses = calloc(most, sizeof *b.uses);
    b.rules = calloc((size_t)b.mask + 1, LEMMA_RULE);
    ask *asks = calloc(most, sizeof *asks);
    bool ok = b.uses && b.rules && asks;
    if (ok) {
        collect(c, &b);
        collect_irregular(&b);
        merge(&b);
        b.view = (lemmas){.rules = b.rules, .mask = b.mask, .n_scripts = b.n_scripts};
        for (uint32_t len = 0; len <= LEMMA_ENDING; len++) learn_endings(&b, asks, len);
        learn_words(&b);
        ok = lay_out(&b, a, out);
    }
    free(b.uses), free(b.rules), free(b.script), free(asks);
    return ok;
}
