/* The stage of places: names found, what each means, and its row in the document. */
#include <math.h>

#include "base/err.h"
#include "where/rows.h"
#include "where/where.h"

/* Upper bound of places: words that begin with a capital. */
static uint32_t capitals(const sanudo_doc *d)
{
    uint32_t n = 0;
    for (uint32_t t = 0; t < d->n_tokens; t++) n += where_is_upper(d, t);
    return n;
}

sanudo_rc sanudo_stage_places(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    const lexicon *lx = know->lexicon;
    const uint32_t most = capitals(doc);
    found *f = ARENA_NEW(&doc->tmp, found, most);
    if (!arena_ok(&doc->tmp)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for the places");
    const uint32_t n = sanudo_where_find(doc, lx, f);
    reading *r = ARENA_NEW(&doc->tmp, reading, n);
    uint32_t *first = ARENA_NEW(&doc->mem, uint32_t, n), *end = ARENA_NEW(&doc->mem, uint32_t, n);
    uint32_t *number = ARENA_NEW(&doc->mem, uint32_t, n), *rule = ARENA_NEW(&doc->mem, uint32_t, n);
    slice *name = ARENA_NEW(&doc->mem, slice, n), *division = ARENA_NEW(&doc->mem, slice, n);
    country *code = ARENA_NEW(&doc->mem, country, n);
    double *lat = ARENA_NEW(&doc->mem, double, n), *lon = ARENA_NEW(&doc->mem, double, n);
    if (!arena_ok(&doc->mem) || !arena_ok(&doc->tmp) || !sanudo_where_settle(doc, lx, f, n, r))
        return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %u places", n);
    for (uint32_t i = 0; i < n; i++) {
        first[i] = f[i].first, end[i] = f[i].end;
        name[i] = sanudo_doc_words(doc, f[i].first, f[i].end);
        code[i] = r[i].code, division[i] = r[i].province, number[i] = r[i].number;
        lat[i] = r[i].lat, lon[i] = r[i].lon;
        rule[i] = r[i].row == SANUDO_NONE ? SANUDO_NONE : sanudo_lex_line(lx, r[i].row);
    }
    doc->n_places = n, doc->pla_first = first, doc->pla_end = end, doc->pla_name = name;
    doc->pla_country = code, doc->pla_division = division, doc->pla_number = number;
    doc->pla_lat = lat, doc->pla_lon = lon, doc->pla_rule = rule;
    doc->layers |= SANUDO_PLACES;
    return SANUDO_OK;
}
