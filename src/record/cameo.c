/*
** CAMEO as PETRARCH-like coders print it: a line a pair, parted by tabs: date,
** source, target, code, and where it was read (article, sentence); in the long
** form of PETRARCH-2 also the address, publisher, words and country of each.
*/
#include "record/cells.h"
#include "record/pairs.h"

static void put_words(sanudo_buf *out, const side *s)
{
    if (s->party && s->party->words.n) sanudo_flat_text(out, s->party->words);
    else buf_slice(out, SLICE("---"));
}

static const char *root_of(const side *s) { return s->party && s->party->country[0] ? s->party->country : "---"; }

/* Address, publisher, the parties' words, the trigger, the parties' countries. */
static void long_form(schema_out *w, const pair *p)
{
    sanudo_cell(w, p->event->article->url);
    sanudo_cell(w, p->event->article->publisher);
    sanudo_cell(w, (slice){0});
    put_words(w->out, p->source);
    buf_char(w->out, '|');
    put_words(w->out, p->target);
    sanudo_cell(w, p->event->trigger);
    sanudo_cell(w, (slice){0});
    sanudo_buf_printf(w->out, "%s|%s", root_of(p->source), root_of(p->target));
}

/* Date, source, target, code. */
static void short_form(schema_out *w, const pair *p)
{
    char day[16];
    const slice digits = sanudo_day_digits(flat_day(p->event), day);
    sanudo_cell(w, digits.n ? digits : SLICE("---"));
    cell_str(w, p->source->code);
    cell_str(w, p->target->code);
    sanudo_cell(w, p->code);
}

static void where_read(schema_out *w, const flat_event *e)
{
    const slice id = e->article->id;
    sanudo_cell(w, (slice){0});
    for (uint32_t i = 0; i < id.n; i++) buf_char(w->out, (unsigned char)id.p[i] <= ' ' ? '_' : id.p[i]);
    sanudo_buf_printf(w->out, "_%u", e->sentence);
}

static void cameo_line(schema_out *w, const pair *p)
{
    short_form(w, p);
    where_read(w, p->event);
    sanudo_cell_end(w);
}

static void petrarch_line(schema_out *w, const pair *p)
{
    short_form(w, p);
    sanudo_cell(w, (slice){0}); /* PETRARCH's issues, of which we have none */
    where_read(w, p->event);
    long_form(w, p);
    sanudo_cell_end(w);
}

void sanudo_schema_cameo(schema_out *w, const flat_event *e) { sanudo_pairs(w, e, &(pairing){.line = cameo_line}); }
void sanudo_schema_petrarch(schema_out *w, const flat_event *e) { sanudo_pairs(w, e, &(pairing){.line = petrarch_line}); }
