/*
** A table for spreadsheets and statistics: a row an event, comma-separated as
** RFC 4180 has it.  Several things in one cell are parted by "; ".
*/
#include <math.h>

#include "record/schemas.h"

const char sanudo_csv_header[] =
    "article,event,sentence,published,publisher,date,first_day,last_day,type,mode,contexts,quad,score,cameo,status,actor,actor_code,"
    "recipient,recipient_code,place,country,lat,lon,dead,injured,arrested,participants,chain,trigger\r\n";

/* Put the cell that was made in `scratch` into the row; quoted where commas, quotes or line breaks ask for it. */
static void put(schema_out *w)
{
    const slice s = {w->scratch.data, (uint32_t)w->scratch.len};
    sanudo_buf *out = w->out;
    bool plain = true;
    for (uint32_t i = 0; i < s.n; i++) plain = plain && !strchr(",\"\r\n", s.p[i]);
    if (w->mid) buf_char(out, ',');
    w->mid = true;
    if (!plain) buf_char(out, '"');
    for (uint32_t i = 0, from = 0; i < s.n; i++) {
        if (s.p[i] != '"' && i + 1 < s.n) continue;
        sanudo_buf_add(out, s.p + from, i + 1 - from);
        if (s.p[i] == '"') buf_char(out, '"');
        from = i + 1;
    }
    if (!plain) buf_char(out, '"');
    if (w->scratch.failed) out->failed = true;
    sanudo_buf_clear(&w->scratch);
}

static void put_text(schema_out *w, slice s)
{
    buf_slice(&w->scratch, s);
    put(w);
}

static void put_number(schema_out *w, uint32_t n)
{
    if (n != SANUDO_NONE) sanudo_buf_printf(&w->scratch, "%u", n);
    put(w);
}

static void put_degrees(schema_out *w, double x)
{
    const long long n = isfinite(x) && fabs(x) <= 360 ? llround(x * 1e5) : 0, size = n < 0 ? -n : n;
    if (isfinite(x)) sanudo_buf_printf(&w->scratch, "%s%lld.%05lld", n < 0 ? "-" : "", size / 100000, size % 100000);
    put(w);
}

static void put_list(schema_out *w, flat_list list)
{
    for (uint32_t i = 0; i < list.n; i++) {
        if (i) buf_str(&w->scratch, "; ");
        buf_slice(&w->scratch, list.item[i]);
    }
    put(w);
}

static void names(schema_out *w, const flat_party *party, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        if (i) buf_str(&w->scratch, "; ");
        buf_slice(&w->scratch, party[i].name);
    }
    put(w);
}

/* "RUS GOV MIL; CHN": as many as there are names, so that the two cells can be put side by side. */
static void codes(schema_out *w, const flat_party *party, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        bool any = party[i].country[0] != '\0';
        if (i) buf_str(&w->scratch, "; ");
        buf_str(&w->scratch, party[i].country);
        for (uint32_t b = 0; sanudo_sector_name(b); b++) {
            if (!(party[i].sectors >> b & 1u)) continue;
            sanudo_buf_printf(&w->scratch, "%s%s", any ? " " : "", sanudo_sector_name(b));
            any = true;
        }
    }
    put(w);
}

static void place(schema_out *w, const flat_place *p)
{
    put_text(w, p->name);
    put_text(w, slice_of(p->country));
    put_degrees(w, p->lat);
    put_degrees(w, p->lon);
}

static void what(schema_out *w, const flat_event *e)
{
    const int32_t size = e->score < 0 ? -e->score : e->score;
    put_text(w, e->type);
    put_text(w, e->mode);
    put_list(w, e->contexts);
    put_number(w, e->quad);
    sanudo_buf_printf(&w->scratch, "%s%d.%d", e->score < 0 ? "-" : "", size / 10, size % 10);
    put(w);
    put_text(w, e->cameo);
    put_text(w, e->status);
}

static void identity(schema_out *w, const flat_event *e)
{
    put_text(w, e->article->id);
    sanudo_buf_printf(&w->scratch, "e%u", e->number);
    put(w);
    put_number(w, e->sentence);
    put_text(w, e->article->date);
    put_text(w, e->article->publisher);
    put_text(w, e->date);
    put_text(w, e->first_day);
    put_text(w, e->last_day);
}

void sanudo_schema_csv(schema_out *w, const flat_event *e)
{
    identity(w, e);
    what(w, e);
    names(w, e->actors, e->n_actors);
    codes(w, e->actors, e->n_actors);
    names(w, e->recipients, e->n_recipients);
    codes(w, e->recipients, e->n_recipients);
    place(w, &e->place);
    for (uint32_t i = 0; i < FLAT_SIZES; i++) put_number(w, flat_number(&e->size[i]));
    put_list(w, e->chain);
    put_text(w, e->trigger);
    buf_slice(w->out, SLICE("\r\n"));
    w->mid = false;
    if (w->lost) w->lost->lines++;
}
