/*
** The rows of sanudo.h: one thing copied out, its pointers borrowed from the document.
*/
#include "record/record.h"

static sanudo_text out_of(slice s) { return (sanudo_text){.data = s.n ? s.p : NULL, .len = s.n}; }

int sanudo_doc_token(const sanudo_doc *d, uint32_t i, sanudo_token *out)
{
    if (!(d->layers & SANUDO_TOKENS) || i >= d->n_tokens) return 0;
    const bool tree = d->layers & SANUDO_TREES;
    *out = (sanudo_token){
        .span = d->tok_span[i],
        .sentence = d->tok_sent[i],
        .head = tree ? d->tok_head[i] : SANUDO_NONE,
        .lemma = tree ? out_of(d->tok_lemma[i]) : (sanudo_text){0},
        .upos = sanudo_upos_name(tree ? d->tok_upos[i] : 0),
        .xpos = sanudo_xpos_name(tree ? d->tok_xpos[i] : 0),
        .rel = sanudo_rel_name(tree ? d->tok_rel[i] : 0),
    };
    return 1;
}

int sanudo_doc_actor(const sanudo_doc *d, uint32_t i, sanudo_actor *out)
{
    if (!(d->layers & SANUDO_ACTORS) || i >= d->n_actors) return 0;
    *out = (sanudo_actor){
        .name = out_of(d->act_name[i]),
        .title = out_of(d->act_title[i]),
        .kind = sanudo_record_actor_kind(d->act_kind[i]),
        .sectors = d->act_sectors[i],
    };
    (void)sanudo_record_country(d->act_code[i], out->code);
    return 1;
}

int sanudo_doc_statement(const sanudo_doc *d, uint32_t i, sanudo_statement *out)
{
    if (!(d->layers & SANUDO_STATEMENTS) || i >= d->n_statements) return 0;
    const actors_of who = sanudo_record_actors(d, d->sta_source[i]);
    const uint32_t first = d->sta_cue_first[i], end = d->sta_cue_end[i];
    *out = (sanudo_statement){
        .sentence = d->sent_number[d->sta_sent[i]],
        .source = out_of(d->sta_source_name[i]),
        .actor = who.n ? who.row[0] : SANUDO_NONE,
        .within = d->sta_within[i],
        .n_contents = d->sta_content[i].n,
        .contents = d->sta_span_pool + d->sta_content[i].first,
    };
    if (first < end) out->cue = (sanudo_span){d->tok_span[first].start, d->tok_span[end - 1].end};
    return 1;
}

int sanudo_doc_event(const sanudo_doc *d, uint32_t i, sanudo_event *out)
{
    const uint32_t needs = SANUDO_EVENTS | SANUDO_STATUS | SANUDO_EVDATES | SANUDO_EVPLACES | SANUDO_SIZES;
    if ((d->layers & needs) != needs || i >= d->n_events) return 0;
    *out = (sanudo_event){
        .sentence = d->sent_number[d->tok_sent[d->ev_pred[i]]],
        .status = sanudo_status_name(d->ev_status[i]),
        .type = out_of(d->ev_type[i]),
        .mode = out_of(d->ev_mode[i]),
        .cameo = out_of(d->ev_cameo[i]),
        .trigger = {d->tok_span[d->ev_first[i]].start, d->tok_span[d->ev_end[i] - 1].end},
        .n_actors = d->ev_actor[i].n,
        .n_recipients = d->ev_recipient[i].n,
        .actors = d->party_pool + d->ev_actor[i].first,
        .recipients = d->party_pool + d->ev_recipient[i].first,
        .statement = d->ev_statement[i],
        .date = out_of(d->ev_date[i].value),
        .place = record_told_place(d, i) == SANUDO_NONE ? (sanudo_text){0} : out_of(d->pla_name[d->ev_place[i]]),
    };
    return 1;
}

int sanudo_doc_context(const sanudo_doc *d, uint32_t event, uint32_t i, sanudo_text *out)
{
    if (!(d->layers & SANUDO_CONTEXTS) || event >= d->n_events || i >= d->ev_context[event].n) return 0;
    *out = out_of(d->context_pool[d->ev_context[event].first + i]);
    return 1;
}

int sanudo_doc_size(const sanudo_doc *d, uint32_t event, uint32_t i, sanudo_size *out)
{
    if (!(d->layers & SANUDO_SIZES) || event >= d->n_events) return 0;
    uint8_t kind = 0;
    for (; kind < N_SIZES; kind++)
        if (amount_number(&d->ev_size[event][kind]) != SANUDO_NONE && i-- == 0) break;
    if (kind == N_SIZES) return 0;
    const amount *a = &d->ev_size[event][kind];
    *out = (sanudo_size){.kind = sanudo_size_name(kind), .low = a->low, .high = a->high};
    if (a->first < a->end) out->words = (sanudo_span){d->tok_span[a->first].start, d->tok_span[a->end - 1].end};
    return 1;
}
