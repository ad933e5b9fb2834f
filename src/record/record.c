/*
** The indexes that all formats share, and the choice of the format.
*/
#include "record/record.h"

#include "lexicon/stage.h"
#include "record/flatten.h"
#include "record/schemas.h"

enum { CODED = SANUDO_TREES | SANUDO_ACTORS | SANUDO_STATEMENTS | SANUDO_EVENTS | SANUDO_CONTEXTS | SANUDO_STATUS | SANUDO_EVDATES | SANUDO_EVPLACES | SANUDO_SIZES |
               SANUDO_ENTITIES | SANUDO_AGAIN };

/* Groups rows 0 .. n - 1 by key[row] < n_groups; a row whose key is SANUDO_NONE is in no group. */
static groups group(arena *a, const uint32_t *key, uint32_t n, uint32_t n_groups)
{
    uint32_t *first = ARENA_NEW(a, uint32_t, (size_t)n_groups + 2), *item = ARENA_NEW(a, uint32_t, n);
    if (!arena_ok(a)) return (groups){0};
    for (uint32_t i = 0; i < n; i++)
        if (key[i] != SANUDO_NONE) first[key[i] + 2]++;
    for (uint32_t g = 2; g < n_groups + 2; g++) first[g] += first[g - 1];
    for (uint32_t i = 0; i < n; i++)
        if (key[i] != SANUDO_NONE) item[first[key[i] + 1]++] = i;
    return (groups){.first = first, .item = item};
}

/* Mentions by actor: a mention of several stands with each of them. */
static groups group_mentions(arena *a, const sanudo_doc *d)
{
    uint32_t n = 0;
    for (uint32_t m = 0; m < d->n_mentions; m++) n += sanudo_record_actors(d, m).n;
    uint32_t *actor = ARENA_NEW(a, uint32_t, n), *mention = ARENA_NEW(a, uint32_t, n);
    if (!arena_ok(a)) return (groups){0};
    for (uint32_t m = 0, at = 0; m < d->n_mentions; m++) {
        const actors_of who = sanudo_record_actors(d, m);
        for (uint32_t i = 0; i < who.n; i++, at++) actor[at] = who.row[i], mention[at] = m;
    }
    const groups by_link = group(a, actor, n, d->n_actors);
    if (!arena_ok(a)) return (groups){0};
    uint32_t *item = ARENA_NEW(a, uint32_t, n);
    for (uint32_t i = 0; item && i < n; i++) item[i] = mention[by_link.item[i]];
    return (groups){.first = by_link.first, .item = item};
}

/* References by entity. */
static groups group_references(arena *a, const sanudo_doc *d) { return group(a, d->ref_entity, d->n_refs, d->n_entities); }

/* Sentences of the record, and for every sentence row its place among them (SANUDO_NONE: a title). */
static const uint32_t *number_sentences(record *r)
{
    const sanudo_doc *d = r->doc;
    record_sentence *sents = ARENA_NEW(&r->mem, record_sentence, d->n_sents);
    uint32_t *place = ARENA_NEW(&r->mem, uint32_t, d->n_sents), n = 0;
    if (!arena_ok(&r->mem)) return NULL;
    for (uint32_t s = 0; s < d->n_sents; s++) {
        const sanudo_span span = record_tokens(r, d->sent_first[s], d->sent_first[s + 1]);
        place[s] = SANUDO_NONE;
        if (!d->sent_number[s]) continue;
        if (n && sents[n - 1].number == d->sent_number[s] && sents[n - 1].end == s) {
            sents[n - 1].end = s + 1;
            sents[n - 1].span.end = span.end;
        } else {
            sents[n++] = (record_sentence){.first = s, .end = s + 1, .number = d->sent_number[s], .span = span};
        }
        place[s] = n - 1;
    }
    r->sents = sents;
    r->n_sents = n;
    return place;
}

static void group_by_sentence(record *r, const uint32_t *place)
{
    const sanudo_doc *d = r->doc;
    uint32_t *ev = ARENA_NEW(&r->mem, uint32_t, d->n_events), *sta = ARENA_NEW(&r->mem, uint32_t, d->n_statements);
    if (!arena_ok(&r->mem)) return;
    for (uint32_t e = 0; e < d->n_events; e++) ev[e] = place[record_sent_of(r, e)];
    for (uint32_t s = 0; s < d->n_statements; s++) sta[s] = place[d->sta_sent[s]];
    r->events = group(&r->mem, ev, d->n_events, r->n_sents);
    r->statements = group(&r->mem, sta, d->n_statements, r->n_sents);
}

/* Indexes a coded document; the caller looks at arena_ok(&r->mem) before it writes. */
static void open_record(record *r, const sanudo_doc *doc, uint32_t flags, sanudo_buf *out)
{
    r->doc = doc, r->flags = flags, r->out = out;
    r->at = sanudo_points_new(&r->mem, doc->text, doc->len);
    r->mentions = group_mentions(&r->mem, doc);
    r->references = group_references(&r->mem, doc);
    const uint32_t *place = number_sentences(r);
    if (place) group_by_sentence(r, place);
}

typedef struct format {
    const char *name;
    uint32_t needs; /* sanudo_layer bits */
    void (*write)(record *r);
} format;

static const format FORMATS[] = {
    {.name = "text", .needs = CODED, .write = sanudo_record_text},
    {.name = "jsonl", .needs = CODED, .write = sanudo_record_jsonl},
    {.name = "conllu", .needs = SANUDO_TREES, .write = sanudo_record_conllu},
    {.name = "html", .needs = CODED, .write = sanudo_record_html},
    {.name = "why", .needs = CODED, .write = sanudo_record_why},
    {.name = "tuples", .needs = CODED, .write = sanudo_record_tuples}, /* of this library's store alone */
};

/* The number of "why:e3", which asks for one event alone; 0 for any other name. */
static uint32_t one_event(const char *name)
{
    uint32_t n = 0;
    if (!name || strncmp(name, "why:e", 5) != 0) return 0;
    for (name += 5; *name >= '0' && *name <= '9' && n < 100000000; name++) n = n * 10 + (uint32_t)(*name - '0');
    return *name ? 0 : n;
}

static const format *find_format(const char *name)
{
    if (one_event(name)) name = "why";
    for (size_t i = 0; name && i < sizeof FORMATS / sizeof FORMATS[0]; i++)
        if (strcmp(FORMATS[i].name, name) == 0) return &FORMATS[i];
    return NULL;
}

const char *sanudo_format_header(const char *name)
{
    const schema *s = sanudo_schema_of(name);
    return s && s->header ? s->header : "";
}

/* Every event of the document, flat, by one writer. */
static void write_events(record *r, const schema *s, losses *lost)
{
    flattener f;
    schema_out w = {.out = r->out, .lexicon = r->doc->know ? r->doc->know->lexicon : NULL, .lost = lost};
    sanudo_flatten_open(&f, r);
    for (uint32_t e = 0; e < r->doc->n_events; e++) sanudo_schema_event(s, &w, sanudo_flatten(&f, e));
    sanudo_schema_article(s, &w, &f.article);
    sanudo_buf_drop(&w.scratch);
}

sanudo_rc sanudo_record_write(const sanudo_doc *doc, const char *name, const record_wish *wish, sanudo_buf *out, sanudo_error *err)
{
    const schema *s = sanudo_schema_of(name);
    const format *f = s ? NULL : find_format(name);
    if (!s && !f) return sanudo_fail(err, SANUDO_EUSAGE, 0, "'%.40s' is no format of a record", name ? name : "");
    const uint32_t needs = s ? CODED : f->needs;
    if ((doc->layers & needs) != needs) return sanudo_fail(err, SANUDO_EORDER, 0, "the article has not been coded yet: no '%s' of it", name);
    record r = {.mem = {.limit = doc->mem.limit}, .only = one_event(name)};
    if (r.only > doc->n_events)
        return sanudo_fail(err, SANUDO_EUSAGE, 0, "there is no event e%u: the article has %u", r.only, doc->n_events);
    const size_t before = out->len;
    open_record(&r, doc, wish->flags, out);
    const bool ready = arena_ok(&r.mem);
    if (ready && s) write_events(&r, s, wish->lost);
    else if (ready) f->write(&r);
    const bool done = ready && arena_ok(&r.mem) && !out->failed;
    sanudo_arena_free(&r.mem);
    if (done) return SANUDO_OK;
    out->len = before;
    return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for the record");
}

sanudo_rc sanudo_doc_write(const sanudo_doc *doc, const char *format_name, uint32_t flags, sanudo_buf *out, sanudo_error *err)
{
    return sanudo_record_write(doc, format_name, &(record_wish){.flags = flags}, out, err);
}
