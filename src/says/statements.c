/*
** The statements stage: lays out the trees, finds cues and quotations, lets
** each pass draft its statements, and publishes them in order of content.
*/
#include "says/draft.h"

#include <stdlib.h>

#include "base/err.h"
#include "says/says.h"

enum { LOOK_BACK = 64 };

/* Stretches of sentences between semicolons and colons that stand outside quotations. */
static void cut_segments(const sanudo_doc *d, const uint32_t *tok_quote, range *seg)
{
    for (uint32_t s = 0; s < d->n_sents; s++) {
        const uint32_t end = d->sent_first[s + 1];
        uint32_t first = d->sent_first[s];
        for (uint32_t t = first; t < end; t++) {
            const slice w = doc_form(d, t);
            const bool cut = t + 1 == end || (tok_quote[t] == SANUDO_NONE && (slice_is(w, ";") || slice_is(w, ":")));
            if (!cut) continue;
            for (uint32_t i = first; i <= t; i++) seg[i] = (range){first, t + 1};
            first = t + 1;
        }
    }
}

/* Lay out all that the passes share; false when there is no memory. */
static bool set_up(desk *k)
{
    sanudo_doc *d = k->d;
    const uint32_t n = d->n_tokens + 1, bound = sanudo_quotes_bound(d);
    if (!sanudo_grove_new(d, &k->g) || !sanudo_cues_find(d, &k->g, k->lx, &k->c)) return false;
    k->quote = ARENA_NEW(&d->tmp, quote, bound + 1);
    k->tok_quote = ARENA_NEW(&d->tmp, uint32_t, n);
    k->tok_draft = ARENA_NEW(&d->tmp, uint32_t, n);
    k->segment = ARENA_NEW(&d->tmp, range, n);
    k->name_end = ARENA_NEW(&d->tmp, uint32_t, n);
    k->owner = ARENA_NEW(&d->tmp, uint32_t, n);
    k->cap = 3 * k->c.n + bound + d->n_sents + 1;
    k->draft = ARENA_NEW(&d->tmp, draft, k->cap);
    if (!arena_ok(&d->tmp)) return false;
    for (uint32_t t = 0; t < n; t++) k->tok_quote[t] = k->tok_draft[t] = k->name_end[t] = k->owner[t] = SANUDO_NONE;
    for (uint32_t m = 0; m < d->n_mentions; m++)
        if (d->men_kind[m] == MENTION_NAME && d->men_end[m] > d->men_first[m]) k->name_end[d->men_end[m] - 1] = m;
    k->n_quotes = sanudo_quotes_find(d, k->quote, bound);
    for (uint32_t q = 0; q < k->n_quotes; q++) {
        const uint32_t end = k->quote[q].close == SANUDO_NONE ? k->quote[q].end : k->quote[q].close + 1;
        for (uint32_t t = k->quote[q].open; t < end; t++) k->tok_quote[t] = q;
    }
    cut_segments(d, k->tok_quote, k->segment);
    return true;
}

static bool inside(const draft *s, uint32_t first, uint32_t end)
{
    for (uint32_t i = 0; i < s->n_pieces; i++)
        if (first >= s->piece[i].first && end <= s->piece[i].end) return true;
    return false;
}

/* True when all of `in`, its cue too, is among the words of `out`. */
static bool contains(const draft *out, const draft *in)
{
    for (uint32_t i = 0; i < in->n_pieces; i++)
        if (!inside(out, in->piece[i].first, in->piece[i].end)) return false;
    if (in->cue_first < in->cue_end) return inside(out, in->cue_first, in->cue_end);
    return in->piece[0].first > out->piece[0].first || in->piece[in->n_pieces - 1].end < out->piece[out->n_pieces - 1].end;
}

static uint32_t size_of(const draft *s)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->n_pieces; i++) n += s->piece[i].end - s->piece[i].first;
    return n;
}

/* Sort key of a row: by content, the outer before the inner, then as found. */
typedef struct place {
    uint32_t first, size, depth, draft;
} place;

static int by_content(const void *a, const void *b)
{
    const place *x = a, *y = b;
    if (x->first != y->first) return x->first < y->first ? -1 : 1;
    if (x->size != y->size) return x->size > y->size ? -1 : 1;
    if (x->depth != y->depth) return x->depth < y->depth ? -1 : 1;
    return x->draft < y->draft ? -1 : x->draft > y->draft;
}

/* How many statements stand around draft `i` by its own word. */
static uint32_t depth_of(const desk *k, uint32_t i)
{
    uint32_t n = 0;
    for (uint32_t p = k->draft[i].parent; p != SANUDO_NONE && n < 16; p = k->draft[p].parent) n++;
    return n;
}

/* A cue is no part of its own content, whatever the tree: of a piece around it the longer side is kept. */
static void cut_cue(const desk *k, draft *s)
{
    const uint32_t first = s->cue_first, end = s->cue_end, n = s->n_pieces;
    if (first == end) return;
    s->n_pieces = 0;
    for (uint32_t i = 0; i < n; i++) {
        const range r = s->piece[i];
        if (r.end <= first || r.first >= end) s->piece[s->n_pieces++] = r;
        else if (r.end > end && (r.first >= first || r.end - end > first - r.first)) sanudo_draft_add(k, s, end, r.end);
        else if (r.first < first) sanudo_draft_add(k, s, r.first, first);
    }
}

static void sort_pieces(draft *s)
{
    for (uint32_t i = 1; i < s->n_pieces; i++)
        for (uint32_t j = i; j > 0 && s->piece[j].first < s->piece[j - 1].first; j--) {
            const range r = s->piece[j];
            s->piece[j] = s->piece[j - 1];
            s->piece[j - 1] = r;
        }
}

/* True when an earlier row says the same of the same source. */
static bool is_double(const desk *k, const place *order, uint32_t i)
{
    const draft *s = &k->draft[order[i].draft];
    for (uint32_t j = i; j-- > 0 && order[j].first == order[i].first;) {
        const draft *o = &k->draft[order[j].draft];
        if (o->source == s->source && size_of(o) == size_of(s)) return true;
    }
    return false;
}

/* Order the drafts that have content; returns their number. */
static uint32_t sort_drafts(desk *k, place *order)
{
    uint32_t n = 0, kept = 0;
    for (uint32_t i = 0; i < k->n_drafts; i++) {
        draft *s = &k->draft[i];
        cut_cue(k, s);
        if (!s->n_pieces) continue;
        sort_pieces(s);
        order[n++] = (place){s->piece[0].first, size_of(s), depth_of(k, i), i};
    }
    qsort(order, n, sizeof *order, by_content);
    for (uint32_t i = 0; i < n; i++)
        if (!is_double(k, order, i)) order[kept++] = order[i];
    return kept;
}

/* Direct: all words are quoted.  Mixed: some are. */
static uint8_t kind_of(const desk *k, const draft *s)
{
    uint32_t quoted = 0, words = 0;
    for (uint32_t i = 0; i < s->n_pieces; i++)
        for (uint32_t t = s->piece[i].first; t < s->piece[i].end; t++) {
            if (k->d->tok_upos[t] == UPOS_PUNCT) continue;
            words++;
            quoted += k->tok_quote[t] != SANUDO_NONE;
        }
    if (s->quoted && s->cue_first == s->cue_end) return SAID_DIRECT;
    return quoted == words ? SAID_DIRECT : quoted ? SAID_MIXED : SAID_INDIRECT;
}

/* Columns under construction. */
typedef struct table {
    uint32_t *sent, *source, *cue_first, *cue_end, *addressee, *within, *rule;
    uint8_t *kind;
    sanudo_span *source_span, *addressee_span, *pool;
    slice *name, *addressee_name;
    rows *content;
    uint32_t *of_token;
    uint32_t *row; /* of a draft */
} table;

static bool new_table(sanudo_doc *d, uint32_t n, uint32_t spans, table *t)
{
    arena *a = &d->mem;
    *t = (table){.sent = ARENA_NEW(a, uint32_t, n + 1), .source = ARENA_NEW(a, uint32_t, n + 1),
                 .cue_first = ARENA_NEW(a, uint32_t, n + 1), .cue_end = ARENA_NEW(a, uint32_t, n + 1),
                 .addressee = ARENA_NEW(a, uint32_t, n + 1), .within = ARENA_NEW(a, uint32_t, n + 1),
                 .rule = ARENA_NEW(a, uint32_t, n + 1), .kind = ARENA_NEW(a, uint8_t, n + 1),
                 .source_span = ARENA_NEW(a, sanudo_span, n + 1), .pool = ARENA_NEW(a, sanudo_span, spans + 1),
                 .name = ARENA_NEW(a, slice, n + 1), .addressee_name = ARENA_NEW(a, slice, n + 1),
                 .of_token = ARENA_NEW(a, uint32_t, d->n_tokens + 1u),
                 .addressee_span = ARENA_NEW(a, sanudo_span, n + 1), .content = ARENA_NEW(a, rows, n + 1)};
    return arena_ok(a);
}

static sanudo_span bytes(const sanudo_doc *d, range r)
{
    return r.first < r.end ? (sanudo_span){d->tok_span[r.first].start, d->tok_span[r.end - 1].end} : (sanudo_span){0, 0};
}

/* The row around row `i`: the one it names, else the smallest that holds its words. */
static uint32_t find_within(const desk *k, const place *order, uint32_t i)
{
    const draft *s = &k->draft[order[i].draft];
    uint32_t best = SANUDO_NONE;
    for (uint32_t j = i, n = 0; j-- > 0 && n < LOOK_BACK; n++) {
        if (order[j].draft == s->parent) return j;
        if (contains(&k->draft[order[j].draft], s) && (best == SANUDO_NONE || order[j].size < order[best].size)) best = j;
    }
    return best;
}

/* "I" and "we" inside another's words are that speaker. */
static bool is_self(const sanudo_doc *d, uint32_t t)
{
    return t != SANUDO_NONE && d->tok_upos[t] == UPOS_PRON && (DOC_LEMMA_IS(d, t, "I") || DOC_LEMMA_IS(d, t, "we"));
}

/* "You" inside another's words are the one spoken to. */
static bool is_addressed(const sanudo_doc *d, uint32_t t) { return t != SANUDO_NONE && d->tok_upos[t] == UPOS_PRON && DOC_LEMMA_IS(d, t, "you"); }

/* The row that names whom row `i` is spoken to: itself, or the one whose speaker goes on in it. */
static uint32_t spoken_to(const desk *k, const place *order, const table *t, uint32_t i)
{
    for (uint32_t n = 0; i != SANUDO_NONE && n < LOOK_BACK; n++) {
        if (t->addressee_name[i].n) return i;
        const uint32_t turn = k->draft[order[i].draft].turn;
        i = turn == SANUDO_NONE ? SANUDO_NONE : t->row[turn];
    }
    return SANUDO_NONE;
}

/*
** The row whose speaker goes on where a pronoun was linked to somebody named only in the very words quoted: in
** '"Stop Vidal," she said', "she" is not Vidal.  SANUDO_NONE: the link stands.
*/
static uint32_t true_speaker(const desk *k, const draft *s, uint32_t i, const table *t)
{
    const sanudo_doc *d = k->d;
    const uint32_t m = s->source == SANUDO_NONE ? SANUDO_NONE : d->tok_mention[s->source];
    if (m == SANUDO_NONE || d->men_kind[m] != MENTION_PRONOUN || d->men_link[m].n != 1 || i == 0) return SANUDO_NONE;
    const uint32_t actor = d->link_pool[d->men_link[m].first];
    for (uint32_t j = m, n = 0; j-- > 0 && n < LOOK_BACK; n++) {
        if (d->men_link[j].n != 1 || d->link_pool[d->men_link[j].first] != actor) continue;
        if (!inside(s, d->men_head[j], d->men_head[j] + 1)) return SANUDO_NONE;
    }
    return t->source[i - 1] != SANUDO_NONE && t->name[i - 1].n ? i - 1 : SANUDO_NONE;
}

static void fill(desk *k, const place *order, uint32_t i, table *t, uint32_t *spans)
{
    sanudo_doc *d = k->d;
    const draft *s = &k->draft[order[i].draft];
    const bool known = s->source != SANUDO_NONE;
    t->sent[i] = d->tok_sent[s->piece[0].first];
    t->kind[i] = kind_of(k, s);
    t->cue_first[i] = s->cue_first, t->cue_end[i] = s->cue_end;
    t->rule[i] = s->rule;
    t->within[i] = find_within(k, order, i);
    t->source[i] = known ? d->tok_mention[s->source] : SANUDO_NONE;
    t->source_span[i] = bytes(d, s->source_words);
    const bool to = s->addressee != SANUDO_NONE;
    t->addressee[i] = to ? d->tok_mention[s->addressee] : SANUDO_NONE;
    t->addressee_span[i] = to ? bytes(d, sanudo_source_words(k, s->addressee, s->cue_first)) : (sanudo_span){0, 0};
    t->addressee_name[i] = to ? sanudo_source_name(k, s->addressee, &d->mem) : (slice){0};
    t->name[i] = known ? sanudo_source_name(k, s->source, &d->mem) : (slice){0};
    t->row[order[i].draft] = i;
    const uint32_t other = s->turn != SANUDO_NONE && t->row[s->turn] < i ? t->row[s->turn] : true_speaker(k, s, i, t);
    if (other != SANUDO_NONE) t->source[i] = t->source[other], t->name[i] = t->name[other];
    if (is_self(d, s->source) && t->within[i] != SANUDO_NONE) t->name[i] = t->name[t->within[i]];
    const uint32_t spoken = is_addressed(d, s->source) ? spoken_to(k, order, t, t->within[i]) : SANUDO_NONE;
    if (spoken != SANUDO_NONE) t->source[i] = t->addressee[spoken], t->name[i] = t->addressee_name[spoken];
    t->content[i] = (rows){*spans, s->n_pieces};
    for (uint32_t p = 0; p < s->n_pieces; p++) t->pool[(*spans)++] = bytes(d, s->piece[p]);
}

/* The next token from `t` on that has no statement yet; paths are halved on the way. */
static uint32_t next_free(uint32_t *free_from, uint32_t t)
{
    while (free_from[t] != t) {
        free_from[t] = free_from[free_from[t]];
        t = free_from[t];
    }
    return t;
}

/* An inner statement stands behind the one that it lies in, so the last is entered first and keeps what it covers. */
static void mark_tokens(const desk *k, const place *order, uint32_t n, uint32_t *statement, uint32_t *free_from)
{
    for (uint32_t t = 0; t <= k->d->n_tokens; t++) statement[t] = SANUDO_NONE, free_from[t] = t;
    for (uint32_t i = n; i-- > 0;) {
        const draft *s = &k->draft[order[i].draft];
        for (uint32_t p = 0; p < s->n_pieces; p++)
            for (uint32_t t = s->piece[p].first; (t = next_free(free_from, t)) < s->piece[p].end; free_from[t] = t + 1) statement[t] = i;
    }
}

static void publish(sanudo_doc *d, const table *t, uint32_t n)
{
    d->n_statements = n;
    d->sta_sent = t->sent, d->sta_kind = t->kind;
    d->sta_source = t->source, d->sta_source_span = t->source_span, d->sta_source_name = t->name;
    d->sta_cue_first = t->cue_first, d->sta_cue_end = t->cue_end;
    d->sta_content = t->content, d->sta_span_pool = t->pool;
    d->sta_addressee = t->addressee, d->sta_addressee_name = t->addressee_name, d->sta_addressee_span = t->addressee_span,
    d->sta_within = t->within, d->sta_rule = t->rule, d->tok_statement = t->of_token;
    d->layers |= SANUDO_STATEMENTS;
}

sanudo_rc sanudo_stage_statements(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    desk k = {.d = doc, .lx = know->lexicon};
    if (!set_up(&k)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for the statements of %u tokens", doc->n_tokens);
    sanudo_pass_direct(&k);
    sanudo_pass_verbs(&k);
    sanudo_pass_phrases(&k);
    sanudo_pass_links(&k);
    sanudo_pass_labels(&k);
    place *order = ARENA_NEW(&doc->tmp, place, k.n_drafts + 1);
    if (!order) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %u statements", k.n_drafts);
    const uint32_t n = sort_drafts(&k, order);
    table t;
    uint32_t *free_from = ARENA_NEW(&doc->tmp, uint32_t, doc->n_tokens + 1u);
    if (!new_table(doc, n, n * MAX_PIECES, &t) || !free_from || !(t.row = ARENA_NEW(&doc->tmp, uint32_t, k.n_drafts + 1)))
        return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %u statements", n);
    uint32_t spans = 0;
    for (uint32_t i = 0; i < k.n_drafts; i++) t.row[i] = SANUDO_NONE;
    for (uint32_t i = 0; i < n; i++) fill(&k, order, i, &t, &spans);
    mark_tokens(&k, order, n, t.of_token, free_from);
    publish(doc, &t, n);
    return SANUDO_OK;
}
