/*
** A table for spreadsheets and statistics: a row an event, comma-separated as
** RFC 4180 has it.  Several things in one cell are parted by "; ".
*/
#include <math.h>

#include "record/record.h"

const char sanudo_record_csv_header[] =
    "article,event,sentence,published,publisher,date,first_day,last_day,type,mode,contexts,quad,score,cameo,status,actor,actor_code,"
    "recipient,recipient_code,place,country,lat,lon,dead,injured,arrested,participants,chain,trigger\r\n";

typedef struct csv {
    record *r;
    const sanudo_doc *d;
    sanudo_buf cell; /* being made */
    bool first;      /* of its row */
} csv;

/* Put the cell that was made into the record; quoted where commas, quotes or line breaks ask for it. */
static void put(csv *w)
{
    const slice s = {w->cell.data, (uint32_t)w->cell.len};
    bool plain = true;
    for (uint32_t i = 0; i < s.n; i++) plain = plain && !strchr(",\"\r\n", s.p[i]);
    if (!w->first) buf_char(w->r->out, ',');
    w->first = false;
    if (!plain) buf_char(w->r->out, '"');
    for (uint32_t i = 0, from = 0; i < s.n; i++) {
        if (s.p[i] != '"' && i + 1 < s.n) continue;
        sanudo_buf_add(w->r->out, s.p + from, i + 1 - from);
        if (s.p[i] == '"') buf_char(w->r->out, '"');
        from = i + 1;
    }
    if (!plain) buf_char(w->r->out, '"');
    if (w->cell.failed) w->r->out->failed = true;
    sanudo_buf_clear(&w->cell);
}

static void put_text(csv *w, slice s)
{
    buf_slice(&w->cell, s);
    put(w);
}

static void put_number(csv *w, uint32_t n)
{
    if (n != SANUDO_NONE) sanudo_buf_printf(&w->cell, "%u", n);
    put(w);
}

static void put_day(csv *w, int32_t day)
{
    char room[16];
    put_text(w, sanudo_record_day(day, room));
}

static void put_degrees(csv *w, double x)
{
    const long long n = isfinite(x) && fabs(x) <= 360 ? llround(x * 1e5) : 0, size = n < 0 ? -n : n;
    if (isfinite(x)) sanudo_buf_printf(&w->cell, "%s%lld.%05lld", n < 0 ? "-" : "", size / 100000, size % 100000);
    put(w);
}

static void names(csv *w, rows party)
{
    for (uint32_t i = 0; i < party.n; i++) {
        if (i) buf_str(&w->cell, "; ");
        buf_slice(&w->cell, w->d->act_name[w->d->party_pool[party.first + i]]);
    }
    put(w);
}

/* "RUS GOV MIL; CHN": as many as there are names, so that the two cells can be put side by side. */
static void codes(csv *w, rows party)
{
    for (uint32_t i = 0; i < party.n; i++) {
        const uint32_t a = w->d->party_pool[party.first + i];
        char code[4];
        const slice c = sanudo_record_country(w->d->act_code[a], code);
        if (i) buf_str(&w->cell, "; ");
        buf_slice(&w->cell, c);
        bool any = c.n > 0;
        for (uint32_t b = 0; sanudo_sector_name(b); b++) {
            if (!(w->d->act_sectors[a] >> b & 1u)) continue;
            sanudo_buf_printf(&w->cell, "%s%s", any ? " " : "", sanudo_sector_name(b));
            any = true;
        }
    }
    put(w);
}

static void contexts(csv *w, rows c)
{
    for (uint32_t i = 0; i < c.n; i++) {
        if (i) buf_str(&w->cell, "; ");
        buf_slice(&w->cell, w->d->context_pool[c.first + i]);
    }
    put(w);
}

static void place(csv *w, uint32_t p)
{
    const sanudo_doc *d = w->d;
    char code[4];
    put_text(w, p == SANUDO_NONE ? (slice){0} : d->pla_name[p]);
    put_text(w, p == SANUDO_NONE ? (slice){0} : sanudo_record_country(d->pla_country[p], code));
    put_degrees(w, p == SANUDO_NONE ? NAN : d->pla_lat[p]);
    put_degrees(w, p == SANUDO_NONE ? NAN : d->pla_lon[p]);
}

static void chain_cell(csv *w, uint32_t inner)
{
    const chain c = sanudo_record_chain(w->r, inner);
    for (uint32_t i = 0; i < c.n; i++) {
        if (i) buf_str(&w->cell, "; ");
        buf_slice(&w->cell, w->d->sta_source_name[c.row[i]]);
    }
    put(w);
}

static void what(csv *w, uint32_t e)
{
    const sanudo_doc *d = w->d;
    const int32_t score = d->ev_score[e], size = score < 0 ? -score : score;
    put_text(w, d->ev_type[e]);
    put_text(w, d->ev_mode[e]);
    contexts(w, d->ev_context[e]);
    put_number(w, d->ev_quad[e]);
    sanudo_buf_printf(&w->cell, "%s%d.%d", score < 0 ? "-" : "", size / 10, size % 10);
    put(w);
    put_text(w, d->ev_cameo[e]);
    put_text(w, slice_of(sanudo_status_name(d->ev_status[e])));
}

static void event(csv *w, uint32_t e)
{
    const sanudo_doc *d = w->d;
    w->first = true;
    put_text(w, d->id);
    sanudo_buf_printf(&w->cell, "e%u", e + 1);
    put(w);
    put_number(w, d->sent_number[record_sent_of(w->r, e)]);
    put_day(w, d->date);
    put_text(w, d->publisher);
    put_text(w, d->ev_date[e].value);
    put_day(w, d->ev_date[e].value.n ? d->ev_date[e].start : DAY_NONE);
    put_day(w, d->ev_date[e].value.n ? d->ev_date[e].end : DAY_NONE);
    what(w, e);
    names(w, d->ev_actor[e]);
    codes(w, d->ev_actor[e]);
    names(w, d->ev_recipient[e]);
    codes(w, d->ev_recipient[e]);
    place(w, record_told_place(d, e));
    for (uint8_t i = 0; i < N_SIZES; i++) put_number(w, amount_number(&d->ev_size[e][i]));
    chain_cell(w, d->ev_statement[e]);
    put_text(w, sanudo_doc_words(d, d->ev_first[e], d->ev_end[e]));
    buf_slice(w->r->out, SLICE("\r\n"));
}

void sanudo_record_csv(record *r)
{
    csv w = {.r = r, .d = r->doc};
    for (uint32_t e = 0; e < r->doc->n_events; e++) event(&w, e);
    sanudo_buf_drop(&w.cell);
}
