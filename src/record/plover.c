/*
** One JSON object an event, after the PLOVER 2.0 draft.  docs/records.md says
** what is left out and what stands in keys of our own.
*/
#include "record/fold.h"
#include "record/json.h"

static void optional(json *j, const char *name, slice value)
{
    if (value.n) json_field(j, name, value);
}

static void texts(json *j, const char *name, flat_list list)
{
    json_field_open(j, name, '[');
    for (uint32_t i = 0; i < list.n; i++) sanudo_json_text(j, list.item[i]);
    sanudo_json_close(j, ']');
}

static void other_sectors(json *j, uint32_t set)
{
    const uint32_t others = set & (set - 1); /* without the lowest, the principal one */
    if (!others) return;
    json_field_open(j, "other_sector_codes", '[');
    for (uint32_t i = 0; sanudo_sector_name(i); i++)
        if (others >> i & 1u) json_word(j, sanudo_sector_name(i));
    sanudo_json_close(j, ']');
}

static void entity(json *j, const flat_party *p)
{
    sanudo_json_open(j, '{');
    json_field_word(j, "code", p->country);
    json_field(j, "sector", flat_sector(p->sectors));
    json_field(j, "entity_text", p->words.n ? p->words : p->name);
    json_field(j, "entity_name", p->name);
    optional(j, "office", p->title);
    other_sectors(j, p->sectors);
    sanudo_json_close(j, '}');
}

static void entities(schema_out *w, json *j, const char *name, const flat_party *party, uint32_t n)
{
    json_field_open(j, name, '[');
    for (uint32_t i = 0; i < n; i++) {
        if (flat_coded(&party[i])) entity(j, &party[i]);
        else schema_lose(w, LOSS_PARTIES, 1);
    }
    sanudo_json_close(j, ']');
}

static void what(json *j, const flat_event *e, const folded *f)
{
    texts(j, "event", (flat_list){&f->type, 1});
    json_field_open(j, "mode", '[');
    if (f->mode.n) sanudo_json_text(j, f->mode);
    if (f->aux) json_word(j, f->aux);
    sanudo_json_close(j, ']');
    texts(j, "context", e->contexts);
    json_field_uint(j, "quad_code", f->quad);
    sanudo_json_key(j, "event_scale");
    sanudo_json_fixed(j, f->score, 1, false);
}

static void where(json *j, const flat_place *p)
{
    if (!p->name.n) return;
    json_field_open(j, "event_loc", '{');
    json_field(j, "extracted_place", p->words);
    json_field(j, "resolved_place", p->name);
    if (p->geonameid) json_field_uint(j, "geonameid", p->geonameid);
    sanudo_json_key(j, "lat"), sanudo_json_degrees(j, p->lat);
    sanudo_json_key(j, "lon"), sanudo_json_degrees(j, p->lon);
    optional(j, "province", p->admin1);
    json_field_word(j, "country_code", p->country);
    sanudo_json_close(j, '}');
}

/* PLOVER's size has no participants. */
static void size(json *j, const flat_event *e)
{
    static const char *const NAME[] = {"dead", "injured", "arrested"};
    bool any = false;
    for (uint32_t i = 0; i < sizeof NAME / sizeof NAME[0]; i++) {
        if (flat_number(&e->size[i]) == SANUDO_NONE) continue;
        if (!any) json_field_open(j, "size", '{');
        json_field_uint(j, NAME[i], flat_number(&e->size[i]));
        any = true;
    }
    if (any) sanudo_json_close(j, '}');
}

/* Where it stands in the story, and the sentence itself. */
static void from_where(json *j, const flat_event *e)
{
    const flat_article *a = e->article;
    json_field(j, "event_text", e->trigger);
    json_field(j, "text", e->text);
    json_field_open(j, "text_info", '{');
    json_field_uint(j, "sequence", e->sentence);
    json_field_uint(j, "start", e->start);
    json_field_uint(j, "end", e->end);
    sanudo_json_close(j, '}');
    json_field_open(j, "cite_info", '{');
    optional(j, "title", a->title);
    optional(j, "publisher", a->publisher);
    optional(j, "language", a->language);
    optional(j, "url", a->url);
    optional(j, "version", a->version);
    json_field(j, "codebook", SLICE("PLOVER 2.0 draft"));
    sanudo_json_close(j, '}');
    sanudo_json_key(j, "coder");
    buf_slice(j->out, SLICE("\"sanudo "));
    buf_str(j->out, sanudo_version());
    buf_char(j->out, '"');
    j->comma = true;
}

/* What PLOVER has no key for: the status as we know it, and who says so. */
static void ours(json *j, const flat_event *e)
{
    json_field_open(j, "sanudo", '{');
    json_field(j, "type", e->type);
    json_field(j, "status", e->status);
    json_field(j, "date", e->date);
    texts(j, "chain", e->chain);
    sanudo_json_close(j, '}');
}

/* "d07-e3" */
static void identity(schema_out *w, json *j, const flat_event *e)
{
    sanudo_buf *id = &w->scratch;
    if (e->article->id.n) buf_slice(id, e->article->id), buf_char(id, '-');
    sanudo_buf_printf(id, "e%u", e->number);
    json_field(j, "id", (slice){id->data, (uint32_t)id->len});
    if (id->failed) w->out->failed = true;
    sanudo_buf_clear(id);
}

static void dates(json *j, const flat_event *e)
{
    const slice first = flat_day(e);
    json_field(j, "date", first);
    if (e->date.n && !slice_eq(e->last_day, first)) optional(j, "enddate", e->last_day);
}

void sanudo_schema_plover(schema_out *w, const flat_event *e)
{
    json j = {.out = w->out};
    const folded f = sanudo_fold(w->lexicon, e);
    const enum loss why = sanudo_fold_refuses(e, f.type);
    if (why != N_LOSSES) {
        schema_lose(w, why, 1);
        return;
    }
    sanudo_fold_counts(w, e, &f);
    sanudo_json_open(&j, '{');
    identity(w, &j, e);
    dates(&j, e);
    entities(w, &j, "actor", e->actors, e->n_actors);
    entities(w, &j, "recipient", e->recipients, e->n_recipients);
    what(&j, e, &f);
    where(&j, &e->place);
    size(&j, e);
    from_where(&j, e);
    ours(&j, e);
    sanudo_json_close(&j, '}');
    buf_char(w->out, '\n');
    if (w->lost) w->lost->lines++;
}
