/*
** POLECAT's table: a line an event, 40 cells, several things in a cell parted by "; " and "None" in empty ones, as its
** readers know it.  It is PLOVER without auxiliary modes, so that what has not happened is left out.
*/
#include "record/cells.h"
#include "record/fold.h"
#include "record/pairs.h"

const char sanudo_polecat_header[] =
    "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name\tActor Country\tActor COW\t"
    "Primary Actor Sector\tActor Sectors\tActor Title\tActor Name Raw\tWikipedia Actor ID\tRecipient Name\tRecipient Country\t"
    "Recipient COW\tPrimary Recipient Sector\tRecipient Sectors\tRecipient Title\tRecipient Name Raw\tWikipedia Recipient ID\t"
    "Placename\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\tGeoNames ID\tRaw Placename\tFeature Type\tSource\t"
    "Publication Date\tStory People\tStory Organizations\tStory Locations\tLanguage\tVersion\n";

/* What one party has for a cell, appended; nothing when it has nothing. */
typedef void part(schema_out *w, const flat_party *p, sanudo_buf *cell);

static void name(schema_out *w, const flat_party *p, sanudo_buf *cell) { (void)w, buf_slice(cell, p->name); }
static void words(schema_out *w, const flat_party *p, sanudo_buf *cell) { (void)w, buf_slice(cell, p->words); }
static void title(schema_out *w, const flat_party *p, sanudo_buf *cell) { (void)w, buf_slice(cell, p->title); }
static void slot(schema_out *w, const flat_party *p, sanudo_buf *cell) { (void)w, buf_str(cell, p->country); }
static void principal(schema_out *w, const flat_party *p, sanudo_buf *cell) { (void)w, buf_slice(cell, flat_sector(p->sectors)); }

static void cow(schema_out *w, const flat_party *p, sanudo_buf *cell)
{
    const slice number = sanudo_country_in(w->lexicon, p->country, COUNTRY_COW);
    if (p->country[0] && !number.n) schema_lose(w, LOSS_COUNTRY, 1);
    buf_slice(cell, number);
}

/* Several sectors of one party are parted by a comma. */
static void all_sectors(schema_out *w, const flat_party *p, sanudo_buf *cell)
{
    bool any = false;
    (void)w;
    for (uint32_t i = 0; sanudo_sector_name(i); i++) {
        if (!(p->sectors >> i & 1u)) continue;
        if (any) buf_str(cell, ", ");
        buf_str(cell, sanudo_sector_name(i));
        any = true;
    }
}

/* One thing of each party that has a code, "None" where one lacks it, so that the cells of a side run side by side. */
static void side_cell(schema_out *w, const flat_party *party, uint32_t n, part *of)
{
    sanudo_buf *cell = &w->scratch;
    bool any = false;
    for (uint32_t i = 0; i < n; i++) {
        if (!flat_coded(&party[i])) continue;
        if (any) buf_str(cell, "; ");
        const size_t before = cell->len;
        of(w, &party[i], cell);
        if (cell->len == before) buf_str(cell, w->none);
        any = true;
    }
    sanudo_cell(w, (slice){cell->data, (uint32_t)cell->len});
    if (cell->failed) w->out->failed = true;
    sanudo_buf_clear(cell);
}

static void side_cells(schema_out *w, const flat_party *party, uint32_t n)
{
    static part *const PART[] = {name, slot, cow, principal, all_sectors, title, words};
    for (size_t i = 0; i < sizeof PART / sizeof PART[0]; i++) side_cell(w, party, n, PART[i]);
    sanudo_cell(w, (slice){0}); /* Wikipedia */
    for (uint32_t i = 0; i < n; i++) schema_lose(w, LOSS_PARTIES, !flat_coded(&party[i]));
}

static void place_cells(schema_out *w, const flat_place *p)
{
    sanudo_cell(w, p->name);
    sanudo_cell(w, flat_city(p));
    sanudo_cell(w, (slice){0}); /* district */
    sanudo_cell(w, flat_province(p));
    cell_str(w, p->country);
    sanudo_cell_degrees(w, p->lat);
    sanudo_cell_degrees(w, p->lon);
    if (p->geonameid) sanudo_cell_int(w, p->geonameid);
    else sanudo_cell(w, (slice){0});
    sanudo_cell(w, p->words);
    sanudo_cell(w, p->kind);
}

static void article_cells(schema_out *w, const flat_article *a)
{
    sanudo_cell(w, a->publisher);
    sanudo_cell(w, a->date);
    sanudo_cell_list(w, a->people, "; ");
    sanudo_cell_list(w, a->organizations, "; ");
    sanudo_cell_list(w, a->places, "; ");
    sanudo_cell(w, a->language);
    sanudo_buf_printf(&w->scratch, "sanudo %s", sanudo_version());
    sanudo_cell(w, (slice){w->scratch.data, (uint32_t)w->scratch.len});
    sanudo_buf_clear(&w->scratch);
}

static const char *quad_name(uint8_t quad)
{
    static const char *const NAME[] = {"VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT"};
    return quad >= 1 && quad <= 4 ? NAME[quad - 1] : NULL;
}

static void what_cells(schema_out *w, const flat_event *e, const folded *f)
{
    sanudo_buf *id = &w->scratch;
    if (e->article->id.n) buf_slice(id, e->article->id), buf_char(id, '-');
    sanudo_buf_printf(id, "e%u", e->number);
    sanudo_cell(w, (slice){id->data, (uint32_t)id->len});
    if (id->failed) w->out->failed = true;
    sanudo_buf_clear(id);
    sanudo_cell(w, flat_day(e));
    sanudo_cell(w, f->type);
    sanudo_cell(w, f->mode);
    sanudo_cell_fixed(w, f->score, 1);
    cell_str(w, quad_name(f->quad));
    sanudo_cell_list(w, e->contexts, "; ");
}

/* Why it is left out, or N_LOSSES: without a mode that says so, what has not happened would count as a deed. */
static enum loss refuses(const flat_event *e, const folded *f)
{
    switch (sanudo_status_of(e->status)) {
    case STATUS_NEGATED: case STATUS_DENIED: return LOSS_NEGATED;
    case STATUS_POSSIBLE: case STATUS_HYPOTHETICAL: return LOSS_UNREAL;
    case STATUS_PLANNED: return f->aux ? LOSS_PLANNED : sanudo_fold_refuses(e, f->type);
    default: return sanudo_fold_refuses(e, f->type);
    }
}

void sanudo_schema_polecat(schema_out *w, const flat_event *e)
{
    const folded f = sanudo_fold(w->lexicon, e);
    const enum loss why = refuses(e, &f);
    if (why != N_LOSSES) {
        schema_lose(w, why, 1);
        return;
    }
    sanudo_fold_counts(w, e, &f);
    what_cells(w, e, &f);
    side_cells(w, e->actors, e->n_actors);
    side_cells(w, e->recipients, e->n_recipients);
    place_cells(w, &e->place);
    article_cells(w, e->article);
    sanudo_cell_end(w);
}
