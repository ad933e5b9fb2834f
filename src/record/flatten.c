/* From a document's columns to flat events. */
#include "record/flatten.h"

#include <math.h>

#include "lexicon/stage.h"

/* Columns of the table of places. */
enum { PLACE_CODE = 1, PLACE_KIND = 2 };

/* Add a name to a list that has each once and at most FLAT_NAMES_MAX. */
static void add_name(slice *list, uint32_t *n, slice name)
{
    if (!name.n || *n == FLAT_NAMES_MAX) return;
    for (uint32_t i = 0; i < *n; i++)
        if (slice_eq(list[i], name)) return;
    list[(*n)++] = name;
}

static void fill_names(flattener *f)
{
    const sanudo_doc *d = f->r->doc;
    flat_article *a = &f->article;
    for (uint32_t i = 0; i < d->n_actors; i++) {
        if (d->act_kind[i] == ACTOR_PERSON) add_name(f->people, &a->people.n, d->act_name[i]);
        if (d->act_kind[i] == ACTOR_ORGANIZATION) add_name(f->organizations, &a->organizations.n, d->act_name[i]);
    }
    for (uint32_t i = 0; i < d->n_places; i++) add_name(f->places, &a->places.n, d->pla_name[i]);
    a->people.item = f->people, a->organizations.item = f->organizations, a->places.item = f->places;
}

void sanudo_flatten_open(flattener *f, record *r)
{
    const sanudo_doc *d = r->doc;
    uint32_t most = 0;
    *f = (flattener){.r = r};
    for (uint32_t e = 0; e < d->n_events; e++)
        if (d->ev_actor[e].n + d->ev_recipient[e].n > most) most = d->ev_actor[e].n + d->ev_recipient[e].n;
    for (uint32_t s = d->n_sents; s-- > 0;)
        if (d->sent_region[s] == REGION_BODY) f->lead = d->sent_para[s];
    f->parties = ARENA_NEW(&r->mem, flat_party, most);
    f->article = (flat_article){
        .id = d->id,
        .title = sanudo_record_title(d),
        .publisher = d->publisher,
        .language = d->language,
        .url = d->url,
        .version = d->version,
        .date = sanudo_record_day(d->date, f->published),
        .length = sanudo_points_at(&r->at, d->len),
        .n_statements = d->n_statements,
    };
    fill_names(f);
}

static void fill_party(const flattener *f, uint32_t e, uint32_t actor, flat_party *out)
{
    const record *r = f->r;
    const sanudo_doc *d = r->doc;
    const uint32_t m = sanudo_record_party(r, e, actor);
    *out = (flat_party){.name = d->act_name[actor], .title = d->act_title[actor], .sectors = d->act_sectors[actor], .at = SANUDO_NONE};
    (void)sanudo_record_country(d->act_code[actor], out->country);
    if (m == SANUDO_NONE) return;
    out->words = record_mention(r, m);
    out->at = sanudo_points_at(&r->at, record_tokens(r, d->men_first[m], d->men_end[m]).start);
}

static void fill_parties(flattener *f, uint32_t e)
{
    const sanudo_doc *d = f->r->doc;
    const rows a = d->ev_actor[e], b = d->ev_recipient[e];
    f->event.actors = f->parties, f->event.recipients = f->parties + a.n;
    if (!arena_ok(&f->r->mem)) return;
    f->event.n_actors = a.n, f->event.n_recipients = b.n;
    for (uint32_t i = 0; i < a.n; i++) fill_party(f, e, d->party_pool[a.first + i], &f->parties[i]);
    for (uint32_t i = 0; i < b.n; i++) fill_party(f, e, d->party_pool[b.first + i], &f->parties[a.n + i]);
}

slice sanudo_flatten_kind_of_place(const sanudo_doc *d, uint32_t p)
{
    const lexicon *lx = d->know ? d->know->lexicon : NULL;
    lex_hit hit = sanudo_lex_find(lx, LEX_PLACE, sanudo_words_key(d->pla_name[p], NULL));
    while (hit.row != SANUDO_NONE && (country)sanudo_lex_int(lx, hit.row, PLACE_CODE) != d->pla_country[p]) hit = sanudo_lex_next(lx, hit);
    return hit.row == SANUDO_NONE ? (slice){0} : sanudo_lex_text(lx, hit.row, PLACE_KIND);
}

static flat_place place_of(const sanudo_doc *d, uint32_t p)
{
    flat_place out = {.lat = NAN, .lon = NAN};
    if (p == SANUDO_NONE) return out;
    out.name = d->pla_name[p];
    out.words = sanudo_doc_words(d, d->pla_first[p], d->pla_end[p]);
    out.kind = sanudo_flatten_kind_of_place(d, p);
    (void)sanudo_record_country(d->pla_country[p], out.country);
    out.lat = d->pla_lat[p], out.lon = d->pla_lon[p];
    out.admin1 = d->pla_division[p], out.geonameid = d->pla_number[p];
    return out;
}

static flat_list chain_of(flattener *f, uint32_t inner)
{
    const chain c = sanudo_record_chain(f->r, inner);
    for (uint32_t i = 0; i < c.n; i++) f->chain[i] = f->r->doc->sta_source_name[c.row[i]];
    return (flat_list){f->chain, c.n};
}

static void fill_date(flattener *f, uint32_t e)
{
    const when *t = &f->r->doc->ev_date[e];
    f->event.date = t->value;
    f->event.first_day = sanudo_record_day(t->value.n ? t->start : DAY_NONE, f->first);
    f->event.last_day = sanudo_record_day(t->value.n ? t->end : DAY_NONE, f->last);
    f->event.date_from_text = t->value.n && t->from_text;
}

const flat_event *sanudo_flatten(flattener *f, uint32_t e)
{
    const record *r = f->r;
    const sanudo_doc *d = r->doc;
    const uint32_t sent = record_sent_of(r, e);
    const sanudo_span words = record_tokens(r, d->ev_first[e], d->ev_end[e]);
    f->event = (flat_event){
        .article = &f->article,
        .number = e + 1,
        .sentence = d->sent_number[sent],
        .lead = d->sent_para[sent] == f->lead,
        .type = d->ev_type[e],
        .mode = d->ev_mode[e],
        .cameo = d->ev_cameo[e],
        .future = d->ev_future[e],
        .status = slice_of(sanudo_status_name(d->ev_status[e])),
        .quad = d->ev_quad[e],
        .score = d->ev_score[e],
        .contexts = {d->context_pool + d->ev_context[e].first, d->ev_context[e].n},
        .chain = chain_of(f, d->ev_statement[e]),
        .trigger = sanudo_doc_words(d, d->ev_first[e], d->ev_end[e]),
        .text = sanudo_doc_words(d, d->sent_first[sent], d->sent_first[sent + 1]),
        .start = sanudo_points_at(&r->at, words.start),
        .end = sanudo_points_at(&r->at, words.end),
        .place = place_of(d, record_told_place(d, e)),
        .n_stances = d->ev_stances[e].n,
    };
    fill_parties(f, e);
    fill_date(f, e);
    for (uint32_t i = 0; i < FLAT_SIZES; i++) f->event.size[i] = (flat_amount){d->ev_size[e][i].low, d->ev_size[e][i].high};
    return &f->event;
}
