/*
** Quotations and their speakers: the cue before, behind or between them
** ("..., she said, ..."), a colon, or the speaker of the quotation before.
*/
#include "says/draft.h"

static bool may_quote(const desk *k, uint32_t t)
{
    const uint32_t i = k->c.at[t];
    if (i == SANUDO_NONE || k->c.row[i].part != 'V' || k->tok_quote[t] != SANUDO_NONE) return false;
    const uint8_t kind = k->c.row[i].kind;
    return kind != CUE_RELAY && kind != CUE_CITE && kind != CUE_SHOW && kind != CUE_PROMISE;
}

/* A verb that stands in a relative clause or participle beside a noun: it may come between a quotation and its cue. */
static bool is_aside(const desk *k, uint32_t t)
{
    const sanudo_doc *d = k->d;
    const uint8_t rel = d->tok_rel[t], x = d->tok_xpos[t];
    if (d->tok_upos[t] == UPOS_AUX || rel == REL_AMOD || rel == REL_COMPOUND) return true;
    if ((x == XPOS_VBN || x == XPOS_VBG) && grove_child(d, &k->g, t, REL_AUX) == SANUDO_NONE) return true;
    for (uint32_t p = t, n = 0; p-- > 0 && n < 8 && d->tok_upos[p] != UPOS_PUNCT; n++)
        if (d->tok_xpos[p] == XPOS_WP || d->tok_xpos[p] == XPOS_WDT || d->tok_xpos[p] == XPOS_WPS) return true;
    return false;
}

static uint32_t sentence_end(const sanudo_doc *d, uint32_t t) { return d->sent_first[d->tok_sent[t] + 1]; }

static bool is_comma(const sanudo_doc *d, uint32_t t)
{
    const slice w = doc_form(d, t);
    return slice_is(w, ",") || slice_is(w, "-") || slice_is(w, "–") || slice_is(w, "—") || slice_is(w, "―") || slice_is(w, "--");
}

/* The cue that follows a quotation in its sentence: the first verb behind it, asides left out. */
static uint32_t cue_behind(const desk *k, const quote *q)
{
    const sanudo_doc *d = k->d;
    if (q->close == SANUDO_NONE || q->close + 1 >= d->n_tokens) return SANUDO_NONE;
    uint32_t t = q->close + 1;
    uint32_t end = sentence_end(d, q->close);
    if (t == end && t < d->n_tokens && d->sent_para[d->tok_sent[t]] == d->sent_para[d->tok_sent[q->close]]) {
        const char c = d->text[d->tok_span[t].start]; /* '"Why?" asked the pilot.' split behind the mark */
        if (c >= 'a' && c <= 'z') end = sentence_end(d, t);
    }
    for (; t < end && k->tok_quote[t] == SANUDO_NONE && d->tok_xpos[t] != XPOS_COLON; t++) {
        if (may_quote(k, t) && !is_aside(k, t)) return t;
        if (may_quote(k, t) && d->tok_rel[t] == REL_AMOD) return t;
        if (d->tok_upos[t] == UPOS_VERB && !is_aside(k, t)) return sanudo_links_as(k, t); /* "Radio Ostia quoted her as saying" */
        if (is_aside(k, t) && d->tok_upos[t] == UPOS_VERB && k->g.right[t] > t + 1 && k->g.right[t] <= end) t = k->g.right[t] - 1;
    }
    return SANUDO_NONE;
}

/* The cue that leads up to a quotation: the last one before it, with a comma, a colon or nothing between. */
static uint32_t cue_before(const desk *k, const quote *q)
{
    const sanudo_doc *d = k->d;
    const uint32_t floor = d->sent_first[d->tok_sent[q->open]];
    if (q->open == floor) return SANUDO_NONE;
    const uint32_t p = q->open - 1;
    const bool colon = d->tok_xpos[p] == XPOS_COLON && !is_comma(d, p);
    if (!colon && !is_comma(d, p)) return may_quote(k, p) ? p : SANUDO_NONE;
    for (uint32_t t = p; t-- > floor && k->tok_quote[t] == SANUDO_NONE;) {
        if (may_quote(k, t) && d->tok_rel[t] != REL_AMOD) return t;
        if (!colon && d->tok_upos[t] == UPOS_VERB && !is_aside(k, t)) return SANUDO_NONE;
    }
    return SANUDO_NONE;
}

/* True when the quotation is speech of its own and not a few words inside another's clause. */
static bool is_speech(const desk *k, const quote *q)
{
    const sanudo_doc *d = k->d;
    const uint32_t first = q->first;
    if (q->open > d->sent_first[d->tok_sent[q->open]] && d->tok_upos[q->open - 1] != UPOS_PUNCT && !may_quote(k, q->open - 1))
        return false;
    const uint32_t last = q->close == SANUDO_NONE ? q->end - 1 : q->close;
    const uint32_t next = last + 1;
    const bool stops = next >= sentence_end(d, last) || d->tok_upos[next] == UPOS_PUNCT || d->tok_upos[q->end - 1] == UPOS_PUNCT;
    const unsigned char c = (unsigned char)d->text[d->tok_span[first].start];
    const bool capital = (c >= 'A' && c <= 'Z') || c >= 0x80 || (c >= '0' && c <= '9') || c == '.';
    return stops && (capital || q->end - first > 2 || is_comma(d, q->open > 0 ? q->open - 1 : 0));
}

/* True when nothing else stands in the quotation's sentences. */
static bool stands_alone(const desk *k, const quote *q)
{
    const sanudo_doc *d = k->d;
    if (q->open != d->sent_first[d->tok_sent[q->open]]) return false;
    uint32_t t = q->close == SANUDO_NONE ? q->end : q->close + 1;
    const uint32_t end = t > 0 ? sentence_end(d, t - 1) : 0;
    while (t < end && d->tok_upos[t] == UPOS_PUNCT) t++;
    return t >= end;
}

/* Words before a broken quotation that are told as the speaker's too: 'If fares rise, he warned, "we walk".' */
static void add_lead(desk *k, draft *s, const quote *q, const cue *c)
{
    const sanudo_doc *d = k->d;
    const range group = sanudo_around_group(k, c, SANUDO_NONE);
    const uint32_t floor = sanudo_around_floor(k, group.first);
    if (s->n_pieces || q->open < c->head || group.first <= floor || !is_comma(d, group.first - 1)) return;
    const uint8_t x = d->tok_xpos[floor];
    if (x == XPOS_VBN || x == XPOS_VBG || d->tok_upos[floor] == UPOS_ADP) return; /* "Asked about the toll, he replied" */
    for (uint32_t t = floor; t < group.first; t++) {
        if (k->tok_quote[t] != SANUDO_NONE) return;
        if (d->tok_upos[t] == UPOS_VERB && !grove_under(d, s->source == SANUDO_NONE ? c->head : s->source, t) && s->source != t) {
            sanudo_draft_add(k, s, floor, group.first);
            return;
        }
    }
}

/* The last statement whose words were quoted, with the sentence that it ends in. */
typedef struct turn {
    uint32_t draft, sent;
    bool carried;
} turn;

/* The subject of the clause before the colon at `colon`, the name that is all that stands there, or whose "answer" it is; SANUDO_NONE: nobody. */
static uint32_t before_colon(const desk *k, uint32_t colon)
{
    const sanudo_doc *d = k->d;
    const uint32_t first = d->sent_first[d->tok_sent[colon]];
    if (colon == first) return SANUDO_NONE;
    uint32_t root = first;
    while (d->tok_head[root] != SANUDO_NONE && d->tok_head[root] < colon) root = d->tok_head[root];
    const uint32_t name = k->name_end[colon - 1];
    uint32_t s = root < colon ? sanudo_source_of(k, root) : SANUDO_NONE;
    if (s == SANUDO_NONE && name != SANUDO_NONE && d->men_first[name] == first) s = d->men_head[name];
    const cue *noun = s == SANUDO_NONE || k->c.at[s] == SANUDO_NONE ? NULL : &k->c.row[k->c.at[s]];
    const uint32_t owner = noun && noun->part == 'N' ? grove_child(d, &k->g, s, REL_NMOD_POSS) : SANUDO_NONE;
    return owner == SANUDO_NONE ? s : owner;
}

/* The name or noun that signs a quotation behind a dash: '"We stay." - Livia Ferrero', or SANUDO_NONE. */
static uint32_t behind_dash(const desk *k, const quote *q)
{
    const sanudo_doc *d = k->d;
    const uint32_t dash = q->close == SANUDO_NONE ? d->n_tokens : q->close + 1;
    if (dash + 1 >= d->n_tokens || !is_comma(d, dash) || slice_is(doc_form(d, dash), ",")) return SANUDO_NONE;
    const uint32_t s = sanudo_nearby_object(k, dash + 1);
    if (s == SANUDO_NONE || d->tok_sent[s] != d->tok_sent[dash + 1]) return SANUDO_NONE;
    return s + 1 >= sentence_end(d, s) || d->tok_upos[s + 1] != UPOS_VERB ? s : SANUDO_NONE;
}

/* A quotation without a cue: the speaker goes on, or a colon or a dash names one. */
static void add_uncued(desk *k, const quote *q, turn *last)
{
    const sanudo_doc *d = k->d;
    const uint32_t sent = d->tok_sent[q->open];
    const bool colon = q->open > d->sent_first[sent] && d->tok_xpos[q->open - 1] == XPOS_COLON;
    const bool near = last->draft != SANUDO_NONE && (last->carried || sent - last->sent <= 1);
    const uint32_t signer = behind_dash(k, q);
    const uint32_t subject = signer != SANUDO_NONE ? signer : colon ? before_colon(k, q->open - 1) : SANUDO_NONE;
    if (subject == SANUDO_NONE && (colon || !near || !stands_alone(k, q))) return;
    draft *s = sanudo_desk_draft(k);
    if (!s) return;
    const draft *before = subject == SANUDO_NONE ? &k->draft[last->draft] : NULL;
    s->source = before ? before->source : subject;
    s->turn = before ? last->draft : SANUDO_NONE;
    s->cue_first = s->cue_end = q->open;
    s->quoted = true;
    s->source_words = before ? before->source_words : sanudo_source_words(k, subject, SANUDO_NONE);
    sanudo_draft_add(k, s, q->first, q->end);
}

static void add_quote(desk *k, const quote *q, turn *last)
{
    const sanudo_doc *d = k->d;
    uint32_t v = cue_before(k, q);
    if (v == SANUDO_NONE) v = cue_behind(k, q);
    const uint32_t n = k->n_drafts;
    draft *s = NULL;
    if (v != SANUDO_NONE && (s = sanudo_desk_of_cue(k, &k->c.row[k->c.at[v]]))) {
        add_lead(k, s, q, &k->c.row[k->c.at[v]]);
        sanudo_draft_add(k, s, q->first, q->end);
        s->quoted = true;
        last->draft = k->tok_draft[v];
    } else {
        add_uncued(k, q, last);
        if (k->n_drafts == n) return;
        last->draft = n;
    }
    last->sent = d->tok_sent[q->close == SANUDO_NONE ? q->end - 1 : q->close];
    last->carried = q->carried;
}

void sanudo_pass_direct(desk *k)
{
    turn last = {.draft = SANUDO_NONE};
    for (uint32_t i = 0; i < k->n_quotes; i++)
        if (is_speech(k, &k->quote[i])) add_quote(k, &k->quote[i], &last);
}
