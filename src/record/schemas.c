/* The table of schemas, and what each has no place for. */
#include "record/schemas.h"

#define LACKS(x) (1u << LOSS_##x)

/* A line of CAMEO: who, whom, what and when. */
enum { CAMEO_LACKS = LACKS(SOURCE) | LACKS(CHAIN) | LACKS(STANCES) | LACKS(STATUS) | LACKS(INTERVAL) | LACKS(MODE) | LACKS(CONTEXTS) |
                     LACKS(SIZE) | LACKS(BOUNDS) | LACKS(PARTICIPANTS) };

static const schema SCHEMAS[] = {
    {.name = "csv", .header = sanudo_csv_header, .lacks = LACKS(STANCES) | LACKS(BOUNDS), .write = sanudo_schema_csv},
    {.name = "plover", .lacks = LACKS(STANCES) | LACKS(BOUNDS) | LACKS(PARTICIPANTS), .versioned = true, .write = sanudo_schema_plover},
    {.name = "cameo", .lacks = CAMEO_LACKS | LACKS(PLACE) | LACKS(WORDS), .write = sanudo_schema_cameo},
    {.name = "petrarch", .lacks = CAMEO_LACKS | LACKS(PLACE), .write = sanudo_schema_petrarch},
    {.name = "polecat", .header = sanudo_polecat_header, .none = "None", .write = sanudo_schema_polecat,
     .lacks = (CAMEO_LACKS & ~(LACKS(MODE) | LACKS(CONTEXTS))) | LACKS(WORDS)},
    {.name = "icews", .header = sanudo_icews_header, .lacks = CAMEO_LACKS | LACKS(WORDS), .write = sanudo_schema_icews},
    {.name = "gdelt", .lacks = CAMEO_LACKS | LACKS(WORDS), .write = sanudo_schema_gdelt},
    {.name = "gdelt-mentions", .lacks = CAMEO_LACKS | LACKS(PLACE) | LACKS(WORDS), .write = sanudo_schema_gdelt_mentions},
    {.name = "phoenix", .lacks = CAMEO_LACKS | LACKS(WORDS), .write = sanudo_schema_phoenix},
};

const schema *sanudo_schema_of(const char *name)
{
    for (size_t i = 0; name && i < sizeof SCHEMAS / sizeof SCHEMAS[0]; i++)
        if (strcmp(SCHEMAS[i].name, name) == 0) return &SCHEMAS[i];
    return NULL;
}

/* Several days, or a date that is no day. */
static bool is_interval(const flat_event *e) { return e->date.n && (!e->first_day.n || !slice_eq(e->first_day, e->last_day)); }

/* What an event has of that which a schema may lack, as bits. */
static uint32_t traits_of(const flat_event *e)
{
    uint32_t has = LACKS(WORDS);
    if (e->chain.n) has |= LACKS(SOURCE);
    if (e->chain.n > 1) has |= LACKS(CHAIN);
    if (e->n_stances) has |= LACKS(STANCES);
    if (!slice_is(e->status, "actual")) has |= LACKS(STATUS);
    if (is_interval(e)) has |= LACKS(INTERVAL);
    if (e->mode.n) has |= LACKS(MODE);
    if (e->contexts.n) has |= LACKS(CONTEXTS);
    if (e->place.name.n) has |= LACKS(PLACE);
    for (uint32_t i = 0; i < FLAT_SIZES; i++) {
        if (flat_number(&e->size[i]) != SANUDO_NONE) has |= i < FLAT_SIZES - 1 ? LACKS(SIZE) : LACKS(PARTICIPANTS);
        if (e->size[i].low != e->size[i].high) has |= LACKS(BOUNDS);
    }
    return has;
}

void sanudo_schema_event(const schema *s, schema_out *w, const flat_event *e)
{
    const size_t before = w->out->len;
    w->none = s->none;
    s->write(w, e);
    if (!w->lost) return;
    w->lost->events++;
    if (w->out->len == before) return;
    w->lost->written++;
    const uint32_t lost = traits_of(e) & s->lacks;
    for (uint32_t i = 0; i < N_TRAITS; i++) w->lost->n[i] += lost >> i & 1u;
}

void sanudo_schema_article(const schema *s, schema_out *w, const flat_article *a)
{
    if (!w->lost) return;
    w->lost->articles++;
    w->lost->n[LOSS_STATEMENTS] += a->n_statements;
    w->lost->n[LOSS_VERSION] += a->version.n && !s->versioned;
}
