#include "record/json_parts.h"

void sanudo_parts_offsets(json *j, const record *r, sanudo_span span)
{
    json_field_uint(j, "start", sanudo_points_at(&r->at, span.start));
    json_field_uint(j, "end", sanudo_points_at(&r->at, span.end));
}

void sanudo_parts_byline(json *j, const record *r)
{
    rows name[BYLINE_MAX];
    const uint32_t n = sanudo_record_byline(r->doc, name);
    sanudo_json_open(j, '[');
    for (uint32_t i = 0; i < n; i++) sanudo_json_text(j, sanudo_doc_words(r->doc, name[i].first, name[i].first + name[i].n));
    sanudo_json_close(j, ']');
}

void sanudo_parts_mention(json *j, const record *r, rows tokens, uint8_t kind)
{
    sanudo_json_open(j, '{');
    sanudo_parts_offsets(j, r, record_tokens(r, tokens.first, tokens.first + tokens.n));
    json_field_word(j, "kind", sanudo_record_mention_kind(kind));
    sanudo_json_close(j, '}');
}

void sanudo_parts_mentions(json *j, const record *r, uint32_t actor)
{
    const sanudo_doc *d = r->doc;
    sanudo_json_open(j, '[');
    for (uint32_t i = r->mentions.first[actor]; i < r->mentions.first[actor + 1]; i++) {
        const uint32_t m = r->mentions.item[i];
        sanudo_parts_mention(j, r, (rows){.first = d->men_first[m], .n = d->men_end[m] - d->men_first[m]}, d->men_kind[m]);
    }
    sanudo_json_close(j, ']');
}

void sanudo_parts_contents(json *j, const record *r, uint32_t statement)
{
    const rows of = r->doc->sta_content[statement];
    sanudo_json_open(j, '[');
    for (uint32_t i = of.first; i < of.first + of.n; i++) {
        sanudo_json_open(j, '{');
        sanudo_parts_offsets(j, r, r->doc->sta_span_pool[i]);
        sanudo_json_close(j, '}');
    }
    sanudo_json_close(j, ']');
}

void sanudo_parts_chain(json *j, const record *r, uint32_t inner)
{
    const chain c = sanudo_record_chain(r, inner);
    sanudo_json_open(j, '[');
    for (uint32_t i = 0; i < c.n; i++) sanudo_json_text(j, r->doc->sta_source_name[c.row[i]]);
    sanudo_json_close(j, ']');
}

void sanudo_parts_contexts(json *j, const record *r, uint32_t event)
{
    const rows of = r->doc->ev_context[event];
    sanudo_json_open(j, '[');
    for (uint32_t i = of.first; i < of.first + of.n; i++) sanudo_json_text(j, r->doc->context_pool[i]);
    sanudo_json_close(j, ']');
}

static void bound(json *j, uint32_t n)
{
    if (n == SANUDO_NONE) sanudo_json_null(j);
    else sanudo_json_uint(j, n);
}

/* The ranges of those sizes that are not told as one number. */
static void size_bounds(json *j, const amount told[N_SIZES])
{
    bool any = false;
    for (uint8_t i = 0; i < N_SIZES; i++) {
        if (told[i].low == told[i].high) continue;
        if (!any) json_field_open(j, "bounds", '{');
        json_field_open(j, sanudo_size_name(i), '[');
        bound(j, told[i].low);
        bound(j, told[i].high);
        sanudo_json_close(j, ']');
        any = true;
    }
    if (any) sanudo_json_close(j, '}');
}

void sanudo_parts_size(json *j, const record *r, uint32_t event)
{
    const amount *told = r->doc->ev_size[event];
    bool any = false;
    for (uint8_t i = 0; i < N_SIZES; i++) {
        if (amount_number(&told[i]) == SANUDO_NONE) continue;
        if (!any) sanudo_json_open(j, '{');
        json_field_uint(j, sanudo_size_name(i), amount_number(&told[i]));
        any = true;
    }
    if (!any) {
        sanudo_json_null(j);
        return;
    }
    size_bounds(j, told);
    sanudo_json_close(j, '}');
}

/* The name of the one whom mention `m` means, else its words. */
static slice mention_name(const sanudo_doc *d, uint32_t m)
{
    const rows of = d->men_link[m];
    const slice name = of.n ? d->act_name[d->link_pool[of.first]] : (slice){0};
    return name.n ? name : sanudo_doc_words(d, d->men_first[m], d->men_end[m]);
}

void sanudo_parts_stances(json *j, const record *r, uint32_t event)
{
    const sanudo_doc *d = r->doc;
    const rows of = d->ev_stances[event];
    sanudo_json_open(j, '[');
    for (uint32_t i = of.first; i < of.first + of.n; i++) {
        const stance *s = &d->stance_pool[i];
        sanudo_json_open(j, '{');
        json_field(j, "source", s->statement == SANUDO_NONE ? mention_name(d, s->source) : d->sta_source_name[s->statement]);
        json_field_word(j, "status", sanudo_status_name(s->status));
        sanudo_json_close(j, '}');
    }
    sanudo_json_close(j, ']');
}
