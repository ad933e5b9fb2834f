/*
** GDELT 2.0: the 61 cells of its table of events, and the 16 of its table of mentions, which has the same numbers.
** Its files have no header.  What it takes from other articles or from the tone is not known here.
*/
#include "record/cells.h"
#include "record/pairs.h"

enum { PAIRS_MOST = 16, TYPES_MAX = 3 };

/* An actor's code taken apart. */
typedef struct actor_cells {
    slice country, group, type[TYPES_MAX];
    uint32_t n_types;
} actor_cells;

/* "IGOUNOMIL" -> the group UNO of the types IGO and MIL. */
static actor_cells take_apart(const lexicon *lx, const side *s)
{
    actor_cells a = {0};
    for (slice rest = s->party ? slice_of(s->code) : (slice){0}; rest.n >= 3; rest.p += 3, rest.n -= 3) {
        const slice letters = cameo_head(rest, 3);
        const enum group_kind kind = sanudo_cameo_group(lx, letters);
        if (kind == GROUP_STATE) a.country = letters;
        else if (kind == GROUP_OTHER) a.group = letters;
        else if (a.n_types < TYPES_MAX) a.type[a.n_types++] = letters;
    }
    return a;
}

/* Names are in capitals there. */
static void name_cell(schema_out *w, slice name)
{
    const size_t from = w->out->len + (w->mid ? 1 : 0);
    sanudo_cell(w, name);
    for (size_t i = from; i < w->out->len; i++)
        if (w->out->data[i] >= 'a' && w->out->data[i] <= 'z') w->out->data[i] -= 'a' - 'A';
}

static void side_cells(schema_out *w, const side *s)
{
    const actor_cells a = take_apart(w->lexicon, s);
    if (s->party) cell_str(w, s->code);
    else sanudo_cell(w, (slice){0});
    name_cell(w, s->party ? s->party->name : (slice){0});
    sanudo_cell(w, a.country);
    sanudo_cell(w, a.group);
    sanudo_cells_empty(w, 3); /* ethnic group, two religions */
    for (uint32_t i = 0; i < TYPES_MAX; i++) sanudo_cell(w, a.type[i]);
}

static uint32_t digits_of(const char *p, uint32_t n)
{
    uint32_t v = 0;
    for (uint32_t i = 0; i < n; i++) v = v * 10 + (uint32_t)(p[i] - '0');
    return v;
}

/* SQLDATE, MonthYear, Year, and the year with the part of it that is over, by months of thirty days as GDELT has it. */
static void date_cells(schema_out *w, slice day)
{
    char room[16];
    const slice digits = sanudo_day_digits(day, room);
    if (!digits.n) {
        sanudo_cells_empty(w, 4);
        return;
    }
    const uint32_t year = digits_of(room, 4), month = digits_of(room + 4, 2), over = (month - 1) * 30 + digits_of(room + 6, 2);
    sanudo_cell(w, digits);
    sanudo_cell(w, (slice){room, 6});
    sanudo_cell(w, (slice){room, 4});
    sanudo_cell_fixed(w, (int64_t)year * 10000 + (over * 10000 + 182) / 365, 4);
}

static void code_cells(schema_out *w, const pair *p)
{
    const cameo_facts f = sanudo_cameo_facts(w, p->code);
    sanudo_cell_int(w, p->event->lead);
    sanudo_cell(w, p->code);
    sanudo_cell(w, cameo_head(p->code, 3));
    sanudo_cell(w, cameo_head(p->code, 2));
    if (f.known) sanudo_cell_int(w, f.gdelt);
    else sanudo_cell(w, (slice){0});
    if (f.scaled) sanudo_cell_fixed(w, f.goldstein, 1);
    else sanudo_cell(w, (slice){0});
    for (uint32_t i = 0; i < 3; i++) sanudo_cell_int(w, 1); /* mentions, sources, articles */
    sanudo_cell(w, (slice){0});                             /* tone */
    schema_lose(w, LOSS_COUNTS, 1);
}

/* 1 a country, 2 a state of the USA, 3 a city of the USA, 4 another city, 5 another state; 0: nowhere. */
static uint32_t geo_type(const flat_place *p)
{
    const bool usa = strcmp(p->country, "USA") == 0;
    switch (flat_kind(p)) {
    case FLAT_NOWHERE: return 0;
    case FLAT_COUNTRY: return 1;
    case FLAT_REGION: return usa ? 2 : 5;
    default: return usa ? 3 : 4;
    }
}

/* GDELT's own numbers of places are those of GNS and GNIS, which are not known here; of a country it is the FIPS code. */
static void place_cells(schema_out *w, const flat_place *p)
{
    const slice fips = sanudo_country_in(w->lexicon, p->country, COUNTRY_FIPS);
    const bool whole = geo_type(p) == 1;
    if (p->country[0] && !fips.n) schema_lose(w, LOSS_COUNTRY, 1);
    sanudo_cell_int(w, geo_type(p));
    sanudo_cell(w, p->name);
    sanudo_cell(w, fips);
    sanudo_cell(w, whole ? fips : (slice){0});
    sanudo_cell(w, (slice){0});
    sanudo_cell_degrees(w, p->lat);
    sanudo_cell_degrees(w, p->lon);
    sanudo_cell(w, whole ? fips : (slice){0});
}

static void nowhere(schema_out *w)
{
    sanudo_cell_int(w, 0);
    sanudo_cells_empty(w, 7);
}

/* A day as GDELT has moments: midnight stands for the hour that is not known. */
static void moment_cell(schema_out *w, slice day)
{
    char room[16];
    const slice digits = sanudo_day_digits(day, room);
    if (digits.n) memcpy(room + 8, "000000", 6);
    sanudo_cell(w, digits.n ? (slice){room, 14} : digits);
}

static void event_line(schema_out *w, const pair *p)
{
    const flat_event *e = p->event;
    sanudo_cell_int(w, (int64_t)p->id);
    date_cells(w, flat_day(e));
    side_cells(w, p->source);
    side_cells(w, p->target);
    code_cells(w, p);
    nowhere(w); /* where the actors are mentioned */
    nowhere(w);
    place_cells(w, &e->place);
    moment_cell(w, e->article->date);
    sanudo_cell(w, e->article->url);
    sanudo_cell_end(w);
}

/* Where an actor is named in the text, or -1. */
static int64_t offset_of(const side *s) { return s->party && s->party->at != SANUDO_NONE ? (int64_t)s->party->at : -1; }

static void mention_line(schema_out *w, const pair *p)
{
    const flat_event *e = p->event;
    const flat_article *a = e->article;
    sanudo_cell_int(w, (int64_t)p->id);
    moment_cell(w, flat_day(e));
    moment_cell(w, a->date);
    sanudo_cell_int(w, a->url.n ? 1 : 2); /* an address on the web, or a citation */
    sanudo_cell(w, a->publisher);
    sanudo_cell(w, a->url.n ? a->url : a->id);
    sanudo_cell_int(w, e->sentence);
    sanudo_cell_int(w, offset_of(p->source));
    sanudo_cell_int(w, offset_of(p->target));
    sanudo_cell_int(w, e->start);
    sanudo_cell_int(w, 1);      /* found in the text as it came */
    sanudo_cell(w, (slice){0}); /* confidence */
    sanudo_cell_int(w, a->length);
    sanudo_cells_empty(w, 3);   /* tone, translation, extras */
    sanudo_cell_end(w);
}

void sanudo_schema_gdelt(schema_out *w, const flat_event *e)
{
    sanudo_pairs(w, e, &(pairing){.most = PAIRS_MOST, .line = event_line});
}

void sanudo_schema_gdelt_mentions(schema_out *w, const flat_event *e)
{
    sanudo_pairs(w, e, &(pairing){.most = PAIRS_MOST, .line = mention_line});
}
