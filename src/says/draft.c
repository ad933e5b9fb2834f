#include "says/draft.h"

draft *sanudo_desk_draft(desk *k)
{
    if (k->n_drafts == k->cap) return NULL;
    draft *s = &k->draft[k->n_drafts++];
    *s = (draft){.source = SANUDO_NONE, .addressee = SANUDO_NONE, .parent = SANUDO_NONE, .turn = SANUDO_NONE, .rule = SANUDO_NONE};
    return s;
}

draft *sanudo_desk_of_cue(desk *k, const cue *c)
{
    if (k->tok_draft[c->head] != SANUDO_NONE) return &k->draft[k->tok_draft[c->head]];
    draft *s = sanudo_desk_draft(k);
    if (!s) return NULL;
    k->tok_draft[c->head] = k->n_drafts - 1;
    s->cue_first = c->first, s->cue_end = c->end, s->rule = c->line, s->kind = c->kind;
    s->source = sanudo_source_of(k, c->head);
    if (s->source != SANUDO_NONE) s->source_words = sanudo_source_words(k, s->source, c->head);
    s->addressee = sanudo_source_addressee(k, c);
    return s;
}

/* True when the quotation mark at token `t` has its partner inside [first, end). */
static bool paired(const desk *k, uint32_t t, uint32_t first, uint32_t end)
{
    const uint32_t q = k->tok_quote[t];
    if (q == SANUDO_NONE) return false;
    const uint32_t partner = k->quote[q].open == t ? k->quote[q].close : k->quote[q].close == t ? k->quote[q].open : SANUDO_NONE;
    return partner >= first && partner < end;
}

/* True when the text of a mark belongs to what is said: "?" and "!" do, brackets too. */
static bool is_kept(slice w) { return w.n == 1 && (w.p[0] == '?' || w.p[0] == '!' || w.p[0] == ')' || w.p[0] == '%'); }

static bool strip_front(const desk *k, range r)
{
    const sanudo_doc *d = k->d;
    if (d->tok_upos[r.first] != UPOS_PUNCT) return false;
    return !paired(k, r.first, r.first, r.end) && !slice_is(doc_form(d, r.first), "(");
}

static bool strip_back(const desk *k, range r)
{
    const sanudo_doc *d = k->d;
    return d->tok_upos[r.end - 1] == UPOS_PUNCT && !paired(k, r.end - 1, r.first, r.end) && !is_kept(doc_form(d, r.end - 1));
}

/* The end of a piece, moved on over the mark that closes a quotation opened inside it. */
static uint32_t close_quote(const desk *k, range r)
{
    const uint32_t q = r.first < r.end ? k->tok_quote[r.end - 1] : SANUDO_NONE;
    if (q == SANUDO_NONE || k->quote[q].close == SANUDO_NONE || k->quote[q].open < r.first || k->quote[q].close < r.end) return r.end;
    for (uint32_t t = r.end; t < k->quote[q].close; t++)
        if (k->d->tok_upos[t] != UPOS_PUNCT) return r.end;
    return k->quote[q].close + 1;
}

bool sanudo_draft_add(const desk *k, draft *s, uint32_t first, uint32_t end)
{
    range r = {first, end};
    while (r.first < r.end && strip_front(k, r)) r.first++;
    while (r.first < r.end && strip_back(k, r)) r.end--;
    if (r.first < r.end && k->tok_quote[r.first] != SANUDO_NONE) { /* a quotation alone stands without its marks */
        const quote *q = &k->quote[k->tok_quote[r.first]];
        if (q->open == r.first && q->close == r.end - 1) r.first++, r.end--;
        while (r.first < r.end && strip_back(k, r)) r.end--;
    }
    r.end = close_quote(k, r);
    if (r.first >= r.end || s->n_pieces == MAX_PIECES) return false;
    s->piece[s->n_pieces++] = r;
    return true;
}
