/*
** ICEWS' table: a line a source and a target, 20 cells.  Event Text is the name of the code, sectors and countries have
** English names, and a sector stands before those that it belongs to.
*/
#include "record/cells.h"
#include "record/pairs.h"

enum { PAIRS_MOST = 16 };

const char sanudo_icews_header[] =
    "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\t"
    "Target Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";

/* Append the names of a sector, parted by commas, each once. */
static void add_sector(sanudo_buf *cell, slice names)
{
    while (names.n) {
        const char *const semicolon = memchr(names.p, ';', names.n);
        const slice one = {names.p, semicolon ? (uint32_t)(semicolon - names.p) : names.n};
        const uint32_t skip = semicolon ? one.n + 1 : one.n;
        bool known = false;
        for (size_t i = 0; i + one.n <= cell->len; i++)
            known |= (!i || cell->data[i - 1] == ',') && memcmp(cell->data + i, one.p, one.n) == 0 && (i + one.n == cell->len || cell->data[i + one.n] == ',');
        if (!known && cell->len) buf_char(cell, ',');
        if (!known) buf_slice(cell, one);
        names = (slice){names.p + skip, names.n - skip};
        while (names.n && names.p[0] == ' ') names.p++, names.n--;
    }
}

/* The class of an organisation, and the sectors. */
static void sectors_cell(schema_out *w, const side *s)
{
    sanudo_buf *cell = &w->scratch;
    char class[4] = "";
    if (s->party) memcpy(class, s->code, 3);
    if (sanudo_cameo_group(w->lexicon, slice_of(class)) == GROUP_CLASS) add_sector(cell, sanudo_sector_in(w->lexicon, class, SECTOR_ICEWS));
    for (uint32_t i = 0; s->party && sanudo_sector_name(i); i++)
        if (s->party->sectors >> i & 1u) add_sector(cell, sanudo_sector_in(w->lexicon, sanudo_sector_name(i), SECTOR_ICEWS));
    sanudo_cell(w, (slice){cell->data, (uint32_t)cell->len});
    if (cell->failed) w->out->failed = true;
    sanudo_buf_clear(cell);
}

static void country_cell(schema_out *w, const char *slot)
{
    const slice english = sanudo_country_in(w->lexicon, slot, COUNTRY_ICEWS);
    if (slot[0] && !english.n) schema_lose(w, LOSS_COUNTRY, 1);
    sanudo_cell(w, english);
}

static void side_cells(schema_out *w, const side *s)
{
    sanudo_cell(w, s->party ? s->party->name : (slice){0});
    sectors_cell(w, s);
    country_cell(w, s->party ? s->party->country : "");
}

static void place_cells(schema_out *w, const flat_place *p)
{
    sanudo_cell(w, flat_city(p));
    sanudo_cell(w, (slice){0}); /* district */
    sanudo_cell(w, flat_province(p));
    country_cell(w, p->country);
    sanudo_cell_degrees(w, p->lat);
    sanudo_cell_degrees(w, p->lon);
}

static void line(schema_out *w, const pair *p)
{
    const flat_event *e = p->event;
    const cameo_facts f = sanudo_cameo_facts(w, p->code);
    sanudo_cell_int(w, (int64_t)p->id);
    sanudo_cell(w, flat_day(e));
    side_cells(w, p->source);
    sanudo_cell(w, f.name);
    sanudo_cell(w, p->code);
    if (f.scaled) sanudo_cell_fixed(w, f.goldstein, 1);
    else sanudo_cell(w, (slice){0});
    side_cells(w, p->target);
    sanudo_cell(w, e->article->id);
    sanudo_cell_int(w, e->sentence);
    sanudo_cell(w, e->article->publisher);
    place_cells(w, &e->place);
    sanudo_cell_end(w);
}

void sanudo_schema_icews(schema_out *w, const flat_event *e)
{
    sanudo_pairs(w, e, &(pairing){.by_name = true, .most = PAIRS_MOST, .line = line});
}
