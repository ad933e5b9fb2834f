/*
** The digest for people: what each sentence gave, in LINE_WIDTH columns.
*/
#include "record/lines.h"

enum { GUTTER = 5 }; /* "  12 " */

static const char ARROW[] = " \xe2\x86\x92 ", BACK[] = " \xe2\x86\x90 ";

typedef struct digest {
    record *r;
    const sanudo_doc *d;
    sanudo_buf line; /* being made */
    bool numbered;   /* the sentence's number stands already */
} digest;

/* Put the line that was made into the record, wrapped, behind the sentence's number or a gap as wide. */
static void flush(digest *w, const record_sentence *s, uint32_t indent)
{
    if (s && !w->numbered) sanudo_buf_printf(w->r->out, "%4u ", s->number);
    else sanudo_buf_printf(w->r->out, "%*s", GUTTER, "");
    w->numbered = true;
    sanudo_buf_printf(w->r->out, "%*s", (int)indent, "");
    sanudo_line_put(w->r->out, &w->line, GUTTER + indent, GUTTER + indent + 2);
}

static void actor(digest *w, uint32_t a)
{
    char code[4];
    const slice c = sanudo_record_country(w->d->act_code[a], code), s = sanudo_record_sector(w->d->act_sectors[a]);
    sanudo_line_flat(&w->line, w->d->act_name[a].n ? w->d->act_name[a] : SLICE("someone"));
    if (c.n || s.n) sanudo_buf_printf(&w->line, " (%.*s%s%.*s)", (int)c.n, c.n ? c.p : "", c.n && s.n ? " " : "", (int)s.n, s.n ? s.p : "");
}

static void party(digest *w, rows of, bool understood)
{
    for (uint32_t i = 0; i < of.n; i++) {
        if (i) buf_slice(&w->line, SLICE(" + "));
        actor(w, w->d->party_pool[of.first + i]);
    }
    if (of.n && understood) buf_slice(&w->line, SLICE(" (understood)"));
}

static void size(digest *w, const amount told[N_SIZES])
{
    for (uint8_t i = 0; i < N_SIZES; i++) {
        if (amount_number(&told[i]) == SANUDO_NONE) continue;
        buf_str(&w->line, ", ");
        sanudo_record_amount(&w->line, &told[i], i);
    }
}

/* "Norway (NOR) -> Chile (CHL GOV)  ASSAULT/firearms (denied) on 1993-05-03 at Hamar". */
static void event_line(digest *w, uint32_t e)
{
    const sanudo_doc *d = w->d;
    const when *date = &d->ev_date[e];
    party(w, d->ev_actor[e], record_understood(d, e, false));
    if (!d->ev_actor[e].n) buf_char(&w->line, '?');
    if (d->ev_recipient[e].n) buf_str(&w->line, ARROW);
    party(w, d->ev_recipient[e], record_understood(d, e, true));
    buf_slice(&w->line, SLICE("  "));
    buf_slice(&w->line, d->ev_type[e]);
    if (d->ev_mode[e].n) buf_char(&w->line, '/');
    buf_slice(&w->line, d->ev_mode[e]);
    sanudo_buf_printf(&w->line, " (%s)", sanudo_status_name(d->ev_status[e]));
    if (date->value.n) buf_str(&w->line, date->from_text ? " on " : " about ");
    buf_slice(&w->line, date->value);
    if (record_told_place(d, e) != SANUDO_NONE) {
        buf_slice(&w->line, SLICE(" at "));
        sanudo_line_flat(&w->line, d->pla_name[d->ev_place[e]]);
    }
    size(w, d->ev_size[e]);
}

static void chain_line(digest *w, const chain *c)
{
    buf_slice(&w->line, SLICE("according to "));
    for (uint32_t i = 0; i < c->n; i++) {
        if (i) buf_str(&w->line, BACK);
        sanudo_line_flat(&w->line, w->d->sta_source_name[c->row[i]]);
    }
}

static void event(digest *w, const record_sentence *s, uint32_t e)
{
    const chain c = sanudo_record_chain(w->r, w->d->ev_statement[e]);
    event_line(w, e);
    flush(w, s, 0);
    sanudo_line_context(&w->line, w->d->text, s->span, record_tokens(w->r, w->d->ev_first[e], w->d->ev_end[e]), LINE_WIDTH - GUTTER - 4);
    flush(w, NULL, 2);
    if (!c.n) return;
    chain_line(w, &c);
    flush(w, NULL, 2);
}

/* A quotation mark, unless the quotation, which begins with `c`, has its own. */
static void put_mark(digest *w, char c, const char *mark)
{
    if (c != '"' && c != '\'' && c != '\xe2') buf_str(&w->line, mark);
}

/* "Zoe Mueller to Chile, quoted by Radio South: We never met ...". */
static void statement(digest *w, const record_sentence *s, uint32_t sta)
{
    const sanudo_doc *d = w->d;
    const rows content = d->sta_content[sta];
    const chain c = sanudo_record_chain(w->r, d->sta_within[sta]);
    sanudo_line_flat(&w->line, d->sta_source_name[sta].n ? d->sta_source_name[sta] : SLICE("someone"));
    if (d->sta_addressee_name[sta].n) {
        buf_slice(&w->line, SLICE(" to "));
        sanudo_line_flat(&w->line, d->sta_addressee_name[sta]);
    }
    if (c.n) {
        buf_slice(&w->line, SLICE(", quoted by "));
        sanudo_line_flat(&w->line, d->sta_source_name[c.row[c.n - 1]]);
    }
    buf_slice(&w->line, SLICE(": "));
    const uint32_t used = sanudo_line_width((slice){w->line.data, (uint32_t)w->line.len});
    const sanudo_span first = content.n ? d->sta_span_pool[content.first] : (sanudo_span){0};
    const bool quote = d->sta_kind[sta] == SAID_DIRECT;
    if (quote) put_mark(w, d->text[first.start], "\xe2\x80\x9c");
    sanudo_line_clip(&w->line, (slice){d->text + first.start, first.end - first.start},
                     used + 30 < LINE_WIDTH - GUTTER ? LINE_WIDTH - GUTTER - used - 2 : 60);
    if (quote) put_mark(w, d->text[first.start], "\xe2\x80\x9d");
    flush(w, s, 0);
}

/* True when a statement inside this one has the same content and so says it all ("quoted by"). */
static bool told_within(const sanudo_doc *d, const uint32_t *item, uint32_t n, uint32_t sta)
{
    for (uint32_t i = 0; i < n; i++) {
        const uint32_t in = item[i];
        if (d->sta_within[in] != sta || !d->sta_content[in].n || !d->sta_content[sta].n) continue;
        const sanudo_span a = d->sta_span_pool[d->sta_content[in].first], b = d->sta_span_pool[d->sta_content[sta].first];
        if (a.start == b.start && a.end == b.end) return true;
    }
    return false;
}

static void sentence(digest *w, uint32_t i, uint32_t *silent)
{
    const record *r = w->r;
    const record_sentence *s = &r->sents[i];
    w->numbered = false;
    for (uint32_t k = r->events.first[i]; k < r->events.first[i + 1]; k++) event(w, s, r->events.item[k]);
    const uint32_t *sta = r->statements.item + r->statements.first[i], n = r->statements.first[i + 1] - r->statements.first[i];
    for (uint32_t k = 0; k < n; k++)
        if (!told_within(w->d, sta, n < 64 ? n : 64, sta[k])) statement(w, s, sta[k]);
    *silent += r->events.first[i] == r->events.first[i + 1];
}

void sanudo_record_text(record *r)
{
    digest w = {.r = r, .d = r->doc};
    uint32_t silent = 0;
    sanudo_line_head(r);
    for (uint32_t i = 0; i < r->n_sents; i++) sentence(&w, i, &silent);
    sanudo_buf_printf(r->out, "%*s%u sentence%s, %u event%s, %u statement%s", GUTTER, "", r->n_sents, record_plural(r->n_sents),
                      r->doc->n_events, record_plural(r->doc->n_events), r->doc->n_statements, record_plural(r->doc->n_statements));
    if (silent) sanudo_buf_printf(r->out, "; %u sentence%s without events", silent, record_plural(silent));
    buf_slice(r->out, SLICE(".\n\n"));
    sanudo_buf_drop(&w.line);
}
