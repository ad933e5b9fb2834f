/* Phoenix as its live files have it: a line a source and a target, 26 cells, no header. */
#include "record/cells.h"
#include "record/pairs.h"

enum { PAIRS_MOST = 16 };

/* Is it an actor's role in Phoenix? */
static bool is_role(const lexicon *lx, slice letters)
{
    const char *const sector = sanudo_sector_of_cameo(lx, letters);
    return sector && slice_is(sanudo_sector_in(lx, sector, SECTOR_PHOENIX), "main");
}

static bool is_entity(const lexicon *lx, slice letters)
{
    const enum group_kind kind = sanudo_cameo_group(lx, letters);
    return kind == GROUP_STATE || kind == GROUP_CLASS;
}

/* The whole code; the state or class that it begins with; the role behind that; and what is left, parted by semicolons. */
static void side_cells(schema_out *w, const side *s)
{
    slice rest = s->party ? slice_of(s->code) : (slice){0}, entity = {0}, role = {0};
    cell_str(w, s->code);
    if (rest.n && is_entity(w->lexicon, cameo_head(rest, 3))) entity = cameo_head(rest, 3), rest.p += 3, rest.n -= 3;
    if (rest.n && is_role(w->lexicon, cameo_head(rest, 3))) role = cameo_head(rest, 3), rest.p += 3, rest.n -= 3;
    sanudo_cell(w, entity);
    sanudo_cell(w, role);
    sanudo_cell(w, cameo_head(rest, 3));
    for (uint32_t i = 3; i < rest.n; i += 3) {
        buf_char(w->out, ';');
        buf_slice(w->out, (slice){rest.p + i, 3});
    }
}

static void date_cells(schema_out *w, slice day)
{
    char room[16];
    const slice digits = sanudo_day_digits(day, room);
    sanudo_cell(w, digits);
    if (!digits.n) {
        sanudo_cells_empty(w, 3);
        return;
    }
    sanudo_cell(w, (slice){room, 4});
    sanudo_cell(w, (slice){room + 4, 2});
    sanudo_cell(w, (slice){room + 6, 2});
}

static void code_cells(schema_out *w, slice code)
{
    const cameo_facts f = sanudo_cameo_facts(w, code);
    sanudo_cell(w, code);
    sanudo_cell(w, cameo_head(code, 2));
    if (f.known) sanudo_cell_int(w, f.phoenix);
    else sanudo_cell(w, (slice){0});
    if (f.scaled) sanudo_cell_fixed(w, f.goldstein, 1);
    else sanudo_cell(w, (slice){0});
}

static void place_cells(schema_out *w, const flat_place *p)
{
    sanudo_cell_degrees(w, p->lat);
    sanudo_cell_degrees(w, p->lon);
    sanudo_cell(w, p->name);
    sanudo_cell(w, flat_province(p));
    cell_str(w, p->country);
}

static void line(schema_out *w, const pair *p)
{
    const flat_event *e = p->event;
    sanudo_cell_int(w, (int64_t)p->id);
    date_cells(w, flat_day(e));
    side_cells(w, p->source);
    side_cells(w, p->target);
    code_cells(w, p->code);
    sanudo_cell(w, (slice){0}); /* issues, of which we have none */
    place_cells(w, &e->place);
    sanudo_cell(w, e->article->id);
    sanudo_buf_printf(w->out, "_%u", e->sentence);
    sanudo_cell(w, e->article->url);
    sanudo_cell(w, e->article->publisher);
    sanudo_cell_end(w);
}

void sanudo_schema_phoenix(schema_out *w, const flat_event *e) { sanudo_pairs(w, e, &(pairing){.most = PAIRS_MOST, .line = line}); }
