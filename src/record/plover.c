/*
** One JSON object an event, after the PLOVER 2.0 draft.  docs/records.md says
** what is left out and what stands in keys of our own.
*/
#include "record/fold.h"
#include "record/json.h"

typedef struct plover {
    json j;
    record *r;
    const sanudo_doc *d;
    uint32_t e;
} plover;

static void optional(plover *w, const char *name, slice value)
{
    if (value.n) json_field(&w->j, name, value);
}

static uint32_t coded(const sanudo_doc *d, rows party)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < party.n; i++) n += sanudo_record_is_coded(d, d->party_pool[party.first + i]);
    return n;
}

/* PLOVER wants an actor with a code; and for what is done to somebody, a recipient (COOPERATE: or two actors). */
static bool has_place(const sanudo_doc *d, uint32_t e, slice type)
{
    const uint32_t actors = coded(d, d->ev_actor[e]), recipients = coded(d, d->ev_recipient[e]);
    if (d->ev_status[e] == STATUS_NEGATED || !actors) return false;
    if (slice_is(type, "COOPERATE")) return recipients || actors > 1;
    return recipients || !(slice_is(type, "AID") || slice_is(type, "SANCTION"));
}

static void entity(plover *w, uint32_t a)
{
    const sanudo_doc *d = w->d;
    char code[4];
    const uint32_t m = sanudo_record_party(w->r, w->e, a);
    const slice principal = sanudo_record_sector(d->act_sectors[a]);
    sanudo_json_open(&w->j, '{');
    json_field(&w->j, "code", sanudo_record_country(d->act_code[a], code));
    json_field(&w->j, "sector", principal);
    json_field(&w->j, "entity_text", m == SANUDO_NONE ? d->act_name[a] : record_mention(w->r, m));
    json_field(&w->j, "entity_name", d->act_name[a]);
    optional(w, "office", d->act_title[a]);
    if (d->act_sectors[a] & (d->act_sectors[a] - 1)) {
        json_field_open(&w->j, "other_sector_codes", '[');
        for (uint32_t i = 0; sanudo_sector_name(i); i++)
            if (d->act_sectors[a] >> i & 1u && strcmp(sanudo_sector_name(i), principal.p) != 0) json_word(&w->j, sanudo_sector_name(i));
        sanudo_json_close(&w->j, ']');
    }
    sanudo_json_close(&w->j, '}');
}

static void entities(plover *w, const char *name, rows party)
{
    json_field_open(&w->j, name, '[');
    for (uint32_t i = 0; i < party.n; i++)
        if (sanudo_record_is_coded(w->d, w->d->party_pool[party.first + i])) entity(w, w->d->party_pool[party.first + i]);
    sanudo_json_close(&w->j, ']');
}

static void what(plover *w, const folded *f)
{
    json_field_open(&w->j, "event", '[');
    sanudo_json_text(&w->j, f->type);
    sanudo_json_close(&w->j, ']');
    json_field_open(&w->j, "mode", '[');
    if (f->mode.n) sanudo_json_text(&w->j, f->mode);
    if (f->aux) json_word(&w->j, f->aux);
    sanudo_json_close(&w->j, ']');
    json_field_open(&w->j, "context", '[');
    for (uint32_t i = 0; i < w->d->ev_context[w->e].n; i++) sanudo_json_text(&w->j, w->d->context_pool[w->d->ev_context[w->e].first + i]);
    sanudo_json_close(&w->j, ']');
    json_field_uint(&w->j, "quad_code", f->quad);
    sanudo_json_key(&w->j, "event_scale");
    sanudo_json_fixed(&w->j, f->score, 1, false);
}

static void where(plover *w, uint32_t p)
{
    const sanudo_doc *d = w->d;
    char code[4];
    if (p == SANUDO_NONE) return;
    json_field_open(&w->j, "event_loc", '{');
    json_field(&w->j, "extracted_place", sanudo_doc_words(d, d->pla_first[p], d->pla_end[p]));
    json_field(&w->j, "resolved_place", d->pla_name[p]);
    sanudo_json_key(&w->j, "lat"), sanudo_json_degrees(&w->j, d->pla_lat[p]);
    sanudo_json_key(&w->j, "lon"), sanudo_json_degrees(&w->j, d->pla_lon[p]);
    json_field(&w->j, "country_code", sanudo_record_country(d->pla_country[p], code));
    sanudo_json_close(&w->j, '}');
}

/* PLOVER's size has no participants. */
static void size(plover *w, const amount told[N_SIZES])
{
    bool any = false;
    for (uint8_t i = 0; i < SIZE_PARTICIPANTS; i++) {
        if (amount_number(&told[i]) == SANUDO_NONE) continue;
        if (!any) json_field_open(&w->j, "size", '{');
        json_field_uint(&w->j, sanudo_size_name(i), amount_number(&told[i]));
        any = true;
    }
    if (any) sanudo_json_close(&w->j, '}');
}

/* Where it stands in the story, and the sentence itself. */
static void from_where(plover *w)
{
    const sanudo_doc *d = w->d;
    const sanudo_span t = record_tokens(w->r, d->ev_first[w->e], d->ev_end[w->e]);
    const uint32_t s = record_sent_of(w->r, w->e);
    json_field(&w->j, "event_text", sanudo_doc_words(d, d->ev_first[w->e], d->ev_end[w->e]));
    json_field(&w->j, "text", sanudo_doc_words(d, d->sent_first[s], d->sent_first[s + 1]));
    json_field_open(&w->j, "text_info", '{');
    json_field_uint(&w->j, "sequence", d->sent_number[s]);
    json_field_uint(&w->j, "start", sanudo_points_at(&w->r->at, t.start));
    json_field_uint(&w->j, "end", sanudo_points_at(&w->r->at, t.end));
    sanudo_json_close(&w->j, '}');
    json_field_open(&w->j, "cite_info", '{');
    optional(w, "title", sanudo_record_title(d));
    optional(w, "publisher", d->publisher);
    optional(w, "language", d->language);
    optional(w, "url", d->url);
    optional(w, "version", d->version);
    json_field(&w->j, "codebook", SLICE("PLOVER 2.0 draft"));
    sanudo_json_close(&w->j, '}');
    sanudo_json_key(&w->j, "coder");
    buf_slice(w->r->out, SLICE("\"sanudo "));
    buf_str(w->r->out, sanudo_version());
    buf_char(w->r->out, '"');
    w->j.comma = true;
}

/* What PLOVER has no key for: the status as we know it, and who says so. */
static void ours(plover *w)
{
    const chain c = sanudo_record_chain(w->r, w->d->ev_statement[w->e]);
    json_field_open(&w->j, "sanudo", '{');
    json_field(&w->j, "type", w->d->ev_type[w->e]);
    json_field_word(&w->j, "status", (sanudo_status_name(w->d->ev_status[w->e])));
    json_field(&w->j, "date", w->d->ev_date[w->e].value);
    json_field_open(&w->j, "chain", '[');
    for (uint32_t i = 0; i < c.n; i++) sanudo_json_text(&w->j, w->d->sta_source_name[c.row[i]]);
    sanudo_json_close(&w->j, ']');
    sanudo_json_close(&w->j, '}');
}

/* "d07-e3" */
static void identity(plover *w)
{
    sanudo_buf id = {0};
    if (w->d->id.n) buf_slice(&id, w->d->id), buf_char(&id, '-');
    sanudo_buf_printf(&id, "e%u", w->e + 1);
    json_field(&w->j, "id", (slice){id.data, (uint32_t)id.len});
    if (id.failed) w->r->out->failed = true;
    sanudo_buf_drop(&id);
}

static void event(record *r, uint32_t e, const folded *f)
{
    plover w = {.j = {.out = r->out}, .r = r, .d = r->doc, .e = e};
    char day[16];
    const int32_t first = sanudo_record_first_day(r, e);
    sanudo_json_open(&w.j, '{');
    identity(&w);
    json_field(&w.j, "date", sanudo_record_day(first, day));
    if (r->doc->ev_date[e].value.n && r->doc->ev_date[e].end != first) optional(&w, "enddate", sanudo_record_day(r->doc->ev_date[e].end, day));
    entities(&w, "actor", r->doc->ev_actor[e]);
    entities(&w, "recipient", r->doc->ev_recipient[e]);
    what(&w, f);
    where(&w, r->doc->ev_place[e]);
    size(&w, r->doc->ev_size[e]);
    from_where(&w);
    ours(&w);
    sanudo_json_close(&w.j, '}');
    buf_char(r->out, '\n');
}

void sanudo_record_plover(record *r)
{
    for (uint32_t e = 0; e < r->doc->n_events; e++) {
        const folded f = sanudo_record_fold(r, e);
        if (has_place(r->doc, e, f.type) && !record_again(r->doc, e)) event(r, e, &f);
    }
}
