/* Transcripts: "MR. SMITH: ..." opens a turn that lasts until the next label or the end of its paragraph. */
#include "says/draft.h"

enum { MAX_LABEL = 8 };

static bool all_capitals(slice w)
{
    bool any = false;
    for (uint32_t i = 0; i < w.n; i++) {
        if (w.p[i] >= 'a' && w.p[i] <= 'z') return false;
        any = any || (w.p[i] >= 'A' && w.p[i] <= 'Z');
    }
    return any;
}

/* True when a paragraph begins with a name and nothing else before the colon at `t`: "Vidal: We stay". */
static bool is_named(const desk *k, uint32_t s, uint32_t t)
{
    const sanudo_doc *d = k->d;
    const uint32_t m = t > d->sent_first[s] ? k->name_end[t - 1] : SANUDO_NONE;
    return m != SANUDO_NONE && d->men_first[m] == d->sent_first[s] && (s == 0 || d->sent_para[s] != d->sent_para[s - 1]) &&
           t + 1 < d->sent_first[s + 1] && k->tok_quote[t + 1] == SANUDO_NONE;
}

/* The colon that ends a label at the head of sentence row `s`, or SANUDO_NONE. */
static uint32_t label_colon(const desk *k, uint32_t s)
{
    const sanudo_doc *d = k->d;
    const uint32_t first = d->sent_first[s], end = d->sent_first[s + 1];
    bool capitals = true;
    for (uint32_t t = first; t < end && t < first + MAX_LABEL; t++) {
        const slice w = doc_form(d, t);
        if (slice_is(w, ":")) return t > first && (capitals || is_named(k, s, t)) ? t : SANUDO_NONE;
        if (!slice_is(w, ".") && !all_capitals(w)) capitals = false;
        if (k->tok_quote[t] != SANUDO_NONE) return SANUDO_NONE;
    }
    return SANUDO_NONE;
}

static uint32_t label_source(const desk *k, uint32_t first, uint32_t colon)
{
    for (uint32_t t = colon; t-- > first;)
        if (k->d->tok_mention[t] != SANUDO_NONE) return t;
    for (uint32_t t = first; t < colon; t++) {
        const uint32_t h = k->d->tok_head[t];
        if (h == SANUDO_NONE || h < first || h >= colon) return t;
    }
    return colon - 1;
}

/* True when the row goes on in the paragraph of the row before it. */
static bool same_para(const sanudo_doc *d, uint32_t s) { return s > 0 && d->sent_para[s] == d->sent_para[s - 1]; }

void sanudo_pass_labels(desk *k)
{
    const sanudo_doc *d = k->d;
    uint32_t source = SANUDO_NONE, first = 0, colon = 0;
    for (uint32_t s = 0; s < d->n_sents; s++) {
        if (d->sent_region[s] != REGION_BODY || d->sent_first[s] == d->sent_first[s + 1]) continue;
        const uint32_t at = label_colon(k, s);
        if (at != SANUDO_NONE) {
            first = d->sent_first[s], colon = at;
            source = label_source(k, first, colon);
        } else if (!same_para(d, s)) {
            source = SANUDO_NONE;
        }
        if (source == SANUDO_NONE) continue;
        const uint32_t from = at != SANUDO_NONE ? colon + 1 : d->sent_first[s];
        draft *t = sanudo_desk_draft(k);
        if (!t) return;
        t->source = source;
        if (at != SANUDO_NONE) t->source_words = (range){first, colon};
        t->cue_first = t->cue_end = from;
        t->quoted = true;
        if (!sanudo_draft_add(k, t, from, d->sent_first[s + 1])) k->n_drafts--;
    }
}
