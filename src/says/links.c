/*
** One source through another: "quoted a pilot as saying", "citing the pilots",
** "a letter carried by the Courier".  Each gives the outer and the inner
** statement over the same words.
*/
#include "says/draft.h"

enum { REACH = 24 };

static const cue *cue_at(const desk *k, uint32_t t)
{
    return k->c.at[t] == SANUDO_NONE ? NULL : &k->c.row[k->c.at[t]];
}

uint32_t sanudo_links_as(const desk *k, uint32_t v)
{
    const sanudo_doc *d = k->d;
    const cue *c = cue_at(k, v);
    if (!c || c->kind != CUE_CITE) return SANUDO_NONE;
    const uint32_t end = k->segment[v].end;
    for (uint32_t t = v + 1; t + 1 < end && t < v + REACH && k->tok_quote[t] == SANUDO_NONE; t++) {
        if (!DOC_LEMMA_IS(d, t, "as")) continue;
        const uint32_t w = d->tok_upos[t + 1] == UPOS_AUX && t + 2 < end ? t + 2 : t + 1;
        const cue *say = cue_at(k, w);
        if (say && say->part == 'V' && say->kind != CUE_CITE && say->kind != CUE_RELAY) return w;
    }
    return SANUDO_NONE;
}

/* A statement around draft `in` with the same words; NULL when the desk is full. */
static draft *wrap(desk *k, uint32_t in, uint32_t source, const cue *c)
{
    draft *out = sanudo_desk_draft(k);
    if (!out) return NULL;
    const draft *s = &k->draft[in];
    out->source = source;
    out->source_words = sanudo_source_words(k, source, c->head);
    out->cue_first = c->first, out->cue_end = c->end, out->rule = c->line, out->kind = c->kind;
    memcpy(out->piece, s->piece, sizeof out->piece);
    out->n_pieces = s->n_pieces;
    out->quoted = s->quoted;
    out->parent = s->parent;
    k->draft[in].parent = k->n_drafts - 1;
    return out;
}

/* "Radio Ostia quoted a pilot as saying that ...": the radio's words are from the pilot on. */
static void quoted_as(desk *k, const cue *c, uint32_t w)
{
    const cue *say = cue_at(k, w);
    draft *in = sanudo_desk_of_cue(k, say);
    if (!in) return;
    const sanudo_doc *d = k->d;
    const uint32_t obj = grove_child(d, &k->g, c->head, REL_OBJ);
    const uint32_t passive = grove_child(d, &k->g, c->head, REL_NSUBJ_PASS);
    const uint32_t inner = obj != SANUDO_NONE ? obj : passive;
    if (inner != SANUDO_NONE) {
        in->source = inner;
        in->source_words = sanudo_source_words(k, inner, w);
        if (in->source_words.end > w) in->source_words.end = w - 1;
    }
    uint32_t outer = sanudo_source_of(k, c->head);
    if (outer == SANUDO_NONE) outer = sanudo_source_agent(k, w); /* "was quoted as saying by Il Faro" */
    range group = sanudo_around_subject(k, c, SANUDO_NONE, passive != SANUDO_NONE ? passive : outer);
    const range tail = sanudo_around_group(k, say, SANUDO_NONE);
    if (group.end < tail.end) group.end = tail.end;
    const bool any = in->n_pieces || sanudo_around_add(k, in, group, c->head);
    const uint32_t at = k->tok_draft[w];
    if (!any) {
        k->tok_draft[w] = SANUDO_NONE;
        if (at == k->n_drafts - 1) k->n_drafts--;
        return;
    }
    if (outer == SANUDO_NONE || outer == inner) return;
    draft *out = wrap(k, at, outer, c);
    if (out && out->n_pieces == 1 && out->piece[0].first > w && inner != SANUDO_NONE && k->g.left[inner] > c->head)
        out->piece[0].first = k->g.left[inner];
}

/* The statement that a participle "citing ..." belongs to: one above it, one whose source it stands by, or the last before it. */
static uint32_t cited_in(const desk *k, uint32_t v)
{
    const sanudo_doc *d = k->d;
    uint32_t t = d->tok_head[v];
    for (uint32_t i = 0; i < 4 && t != SANUDO_NONE; i++, t = d->tok_head[t])
        if (k->tok_draft[t] != SANUDO_NONE) return k->tok_draft[t];
    uint32_t best = SANUDO_NONE;
    for (uint32_t i = k->n_drafts; i-- > 0;) {
        const draft *s = &k->draft[i];
        if (v >= s->source_words.first && v < s->source_words.end) return i;
        if (k->n_drafts - i < 64 && s->cue_end <= v && v < s->cue_end + REACH && s->cue_first >= k->segment[v].first) best = i;
        if (best != SANUDO_NONE || k->n_drafts - i >= 64) break;
    }
    return best;
}

/* The statement whose source's words hold token `t`, or SANUDO_NONE. */
static uint32_t named_in(const desk *k, uint32_t t)
{
    for (uint32_t i = k->n_drafts, n = 0; i-- > 0 && n < 64; n++)
        if (t >= k->draft[i].source_words.first && t < k->draft[i].source_words.end) return i;
    return SANUDO_NONE;
}

static void citing(desk *k, const cue *c)
{
    const sanudo_doc *d = k->d;
    const uint32_t near = sanudo_nearby_object(k, c->end); /* "citing the Italian agency ANSA": the name, where the tree has both */
    const bool named = near != SANUDO_NONE && d->tok_head[near] == c->head && d->tok_mention[near] != SANUDO_NONE;
    const uint32_t obj = named ? near : grove_child(d, &k->g, c->head, REL_OBJ);
    const bool in_turn = d->tok_rel[c->head] == REL_ACL_RELCL; /* "citing an official who quoted generals" */
    if ((d->tok_xpos[c->head] != XPOS_VBG && !in_turn) || obj == SANUDO_NONE || k->tok_quote[c->head] != SANUDO_NONE) return;
    const uint32_t at = in_turn ? named_in(k, d->tok_head[c->head]) : cited_in(k, c->head);
    if (at == SANUDO_NONE || k->draft[at].source == obj) return;
    draft *in = sanudo_desk_of_cue(k, c);
    if (!in) return;
    const draft *out = &k->draft[at];
    in->source = obj;
    in->source_words = sanudo_source_words(k, obj, SANUDO_NONE);
    memcpy(in->piece, out->piece, sizeof in->piece);
    in->n_pieces = out->n_pieces;
    in->parent = at;
}

/* "a letter carried by the Courier": the agent of a participle on noun `n` is a source around draft `in`. */
static void carried_by(desk *k, uint32_t in, uint32_t n)
{
    const sanudo_doc *d = k->d;
    GROVE_EACH(&k->g, n, v) {
        const cue *c = cue_at(k, v);
        if (d->tok_rel[v] != REL_ACL || !c || c->part != 'V' || k->tok_draft[v] != SANUDO_NONE) continue;
        const uint32_t agent = sanudo_source_agent(k, v);
        if (agent == SANUDO_NONE || agent == k->draft[in].source) continue;
        if (wrap(k, in, agent, c)) k->tok_draft[v] = k->n_drafts - 1;
        return;
    }
}

void sanudo_pass_links(desk *k)
{
    k->behind = 0;
    for (uint32_t i = 0; i < k->c.n; i++) {
        const cue *c = &k->c.row[i];
        if (c->part != 'V' || c->kind != CUE_CITE) continue;
        const uint32_t w = sanudo_links_as(k, c->head);
        if (w != SANUDO_NONE) quoted_as(k, c, w);
        else citing(k, c);
    }
    const uint32_t n = k->n_drafts;
    for (uint32_t i = 0; i < n; i++) {
        const draft *s = &k->draft[i];
        if (s->source != SANUDO_NONE) carried_by(k, i, s->source);
        if (s->cue_first == s->cue_end) continue;
        GROVE_EACH(&k->g, s->cue_first, o)
            if (k->d->tok_rel[o] == REL_OBL) carried_by(k, i, o);
    }
}
