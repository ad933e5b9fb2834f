/* Sources in a prepositional phrase: "according to the pilots", "in the words of the mayor", "by her own account". */
#include "says/draft.h"

/* Head of the noun phrase that begins at token `t`: up through what stands before a noun. */
static uint32_t phrase_head(const sanudo_doc *d, uint32_t t, uint32_t end)
{
    for (uint32_t i = 0; i < 32; i++) {
        const uint32_t h = d->tok_head[t];
        if (h == SANUDO_NONE || h <= t || h >= end) return t;
        switch (d->tok_rel[t]) {
        case REL_DET: case REL_DET_PREDET: case REL_AMOD: case REL_COMPOUND: case REL_NUMMOD: case REL_FLAT: case REL_NMOD_POSS:
        case REL_ADVMOD: case REL_PUNCT: case REL_CASE: case REL_NMOD_DESC: case REL_FIXED: t = h; break;
        default: return t;
        }
    }
    return t;
}

/* The clause that the phrase around `t` belongs to. */
static uint32_t clause_of(const sanudo_doc *d, uint32_t t)
{
    for (uint32_t i = 0; i < 64; i++) {
        const uint32_t h = d->tok_head[t];
        if (h == SANUDO_NONE) return t;
        t = h;
        if (d->tok_upos[h] == UPOS_VERB || d->tok_rel[h] == REL_ROOT) return h;
    }
    return t;
}

/* The source of a phrase cue, as head token. */
static uint32_t phrase_source(const desk *k, const cue *c)
{
    const sanudo_doc *d = k->d;
    if (c->kind == CUE_OWN) return grove_child(d, &k->g, c->head, REL_NMOD_POSS);
    const uint32_t end = d->sent_first[d->tok_sent[c->head] + 1];
    return c->end < end ? phrase_head(d, c->end, end) : SANUDO_NONE;
}

/* The whole phrase.  One that opens its sentence ends at the comma behind it. */
static range phrase_extent(const desk *k, const cue *c, uint32_t source)
{
    const sanudo_doc *d = k->d;
    const uint32_t top = c->kind == CUE_OWN ? c->head : source;
    range r = {c->first, k->g.right[top] > c->end ? k->g.right[top] : c->end};
    if (r.end < source + 1) r.end = source + 1;
    const uint32_t floor = sanudo_around_floor(k, r.first);
    if (r.first != floor) return r;
    for (uint32_t t = source + 1; t < k->segment[r.first].end; t++)
        if (slice_is(doc_form(d, t), ",") && !grove_under(d, d->tok_head[t], source)) return (range){r.first, t};
    return r;
}

static void add_phrase(desk *k, const cue *c)
{
    const sanudo_doc *d = k->d;
    const uint32_t source = phrase_source(k, c);
    if (source == SANUDO_NONE || d->tok_upos[source] == UPOS_PUNCT) return;
    const range ph = phrase_extent(k, c, source);
    draft *s = sanudo_desk_of_cue(k, c);
    if (!s) return;
    s->source = source;
    s->source_words = sanudo_source_words(k, source, SANUDO_NONE);
    if (s->source_words.first < c->end && c->kind == CUE_SOURCE) s->source_words.first = c->end;
    if (s->source_words.end > ph.end) s->source_words.end = ph.end;
    const range seg = k->segment[c->head];
    const uint32_t h = clause_of(d, source);
    uint32_t floor = sanudo_around_floor(k, ph.first);
    uint32_t after = ph.end;
    while (after < seg.end && d->tok_upos[after] == UPOS_PUNCT) after++;
    uint32_t joint = k->g.left[h];
    while (joint < h && d->tok_upos[joint] == UPOS_PUNCT) joint++;
    if (after < seg.end && d->tok_rel[h] == REL_CONJ && h > ph.first && k->g.left[h] > floor && d->tok_upos[joint] == UPOS_CCONJ) {
        floor = k->g.left[h]; /* "... and, according to the pilots, turned back": only what follows "and" */
        while (floor < ph.first && (d->tok_upos[floor] == UPOS_CCONJ || d->tok_upos[floor] == UPOS_PUNCT)) floor++;
    }
    uint32_t that = ph.first;
    while (that > floor && d->tok_upos[that - 1] == UPOS_PUNCT) that--;
    if (that > floor && d->tok_upos[that - 1] == UPOS_SCONJ && DOC_LEMMA_IS(d, that - 1, "that")) floor = ph.first; /* "said that, according to the pilots, ..." */
    bool any = floor < ph.first && sanudo_draft_add(k, s, floor, ph.first);
    if (after < seg.end && !sanudo_around_goes_on(d, after, seg.end)) any = sanudo_draft_add(k, s, after, seg.end) || any;
    if (any && floor < ph.first) k->behind = ph.end;
    if (any) return;
    k->tok_draft[c->head] = SANUDO_NONE;
    k->n_drafts--;
}

void sanudo_pass_phrases(desk *k)
{
    k->behind = 0;
    for (uint32_t i = 0; i < k->c.n; i++)
        if (k->c.row[i].part == 'P' && k->tok_quote[k->c.row[i].head] == SANUDO_NONE) add_phrase(k, &k->c.row[i]);
}
