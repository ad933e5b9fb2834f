/*
** An article's text with coloured spans.  Spans may nest or cross ("[Ankara's
** [envoy] said] ..."), which elements cannot: so the text is cut at every edge,
** and each piece names all that it is.
*/
#include "record/html.h"

#include <stdlib.h>
#include <utf8proc.h>

static const char REPLACEMENT[] = "\xef\xbf\xbd";

/* What stands for the letter at `s`, `*n` bytes long, or NULL for itself. */
static const char *stands_for(slice s, uint32_t *n)
{
    const unsigned char c = (unsigned char)*s.p;
    utf8proc_int32_t cp;
    *n = 1;
    if (c >= 0x80) {
        const utf8proc_ssize_t len = utf8proc_iterate((const utf8proc_uint8_t *)s.p, (utf8proc_ssize_t)s.n, &cp);
        if (len < 1 || cp < 0xa0) return len > 1 ? (*n = (uint32_t)len, REPLACEMENT) : REPLACEMENT;
        *n = (uint32_t)len;
        return NULL;
    }
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    case '\t': case '\n': case '\r': return NULL;
    default: return c < 0x20 || c == 0x7f ? REPLACEMENT : NULL;
    }
}

void sanudo_html_escape(sanudo_buf *out, slice s)
{
    uint32_t from = 0, n;
    for (uint32_t i = 0; i < s.n; i += n) {
        const char *other = stands_for((slice){s.p + i, s.n - i}, &n);
        if (!other) continue;
        sanudo_buf_add(out, s.p + from, i - from);
        buf_str(out, other);
        from = i + n;
    }
    if (from < s.n) sanudo_buf_add(out, s.p + from, s.n - from);
}

typedef struct edges {
    edge *edge;
    uint32_t n;
} edges;

static void add(edges *e, sanudo_span s, enum role role, uint32_t row)
{
    if (s.end <= s.start) return;
    e->edge[e->n++] = (edge){.at = s.start, .row = row, .role = (uint8_t)role, .opens = 1};
    e->edge[e->n++] = (edge){.at = s.end, .row = row, .role = (uint8_t)role};
}

/* In order of text; at one place, what ends comes first. */
static int compare(const void *x, const void *y)
{
    const edge *a = x, *b = y;
    if (a->at != b->at) return a->at < b->at ? -1 : 1;
    if (a->opens != b->opens) return a->opens < b->opens ? -1 : 1;
    if (a->role != b->role) return a->role < b->role ? -1 : 1;
    return a->row == b->row ? 0 : a->row < b->row ? -1 : 1;
}

static void add_all(edges *e, const record *r)
{
    const sanudo_doc *d = r->doc;
    for (uint32_t i = 0; i < d->n_places; i++) add(e, record_tokens(r, d->pla_first[i], d->pla_end[i]), ROLE_PLACE, i);
    for (uint32_t i = 0; i < d->n_times; i++) add(e, record_tokens(r, d->tim_first[i], d->tim_end[i]), ROLE_TIME, i);
    for (uint32_t i = 0; i < d->n_mentions; i++)
        if (sanudo_record_actors(d, i).n) add(e, record_tokens(r, d->men_first[i], d->men_end[i]), ROLE_ACTOR, i);
    for (uint32_t i = 0; i < d->n_statements; i++) {
        add(e, record_tokens(r, d->sta_cue_first[i], d->sta_cue_end[i]), ROLE_CUE, i);
        add(e, d->sta_source_span[i], ROLE_SOURCE, i);
        for (uint32_t k = 0; k < d->sta_content[i].n; k++) add(e, d->sta_span_pool[d->sta_content[i].first + k], ROLE_CONTENT, i);
    }
    for (uint32_t i = 0; i < d->n_events; i++) add(e, record_tokens(r, d->ev_first[i], d->ev_end[i]), ROLE_TRIGGER, i);
}

marks sanudo_html_marks(record *r)
{
    const sanudo_doc *d = r->doc;
    size_t n = (size_t)d->n_places + d->n_times + d->n_mentions + 2 * (size_t)d->n_statements + d->n_events;
    for (uint32_t i = 0; i < d->n_statements; i++) n += d->sta_content[i].n;
    edges e = {.edge = ARENA_NEW(&r->mem, edge, 2 * n)};
    if (!e.edge) return (marks){0};
    add_all(&e, r);
    qsort(e.edge, e.n, sizeof *e.edge, compare);
    return (marks){.edge = e.edge, .n = e.n, .event = SANUDO_NONE};
}

/* Let spans begin and end at one place; statements that begin there are made targets of links. */
static void pass(record *r, marks *m, const edge *e)
{
    if (e->opens) m->open[e->role]++;
    else m->open[e->role]--;
    if (e->role == ROLE_TRIGGER && (e->opens || m->event == e->row)) m->event = e->opens ? e->row : SANUDO_NONE;
    const sanudo_doc *d = r->doc;
    if (e->role == ROLE_CONTENT && e->opens && e->at == d->sta_span_pool[d->sta_content[e->row].first].start)
        sanudo_buf_printf(r->out, "<i id=\"c%u\"></i>", e->row + 1);
    if (e->role == ROLE_TRIGGER && e->opens) sanudo_buf_printf(r->out, "<i id=\"t%u\"></i>", e->row + 1);
}

static void open_piece(record *r, const marks *m)
{
    static const char *const CLASS[N_ROLES] = {"pl", "ti", "ac", "cu", "so", "co", "tr"};
    const bool event = m->event != SANUDO_NONE && m->open[ROLE_TRIGGER];
    buf_str(r->out, event ? "<a class=\"" : "<span class=\"");
    bool any = false;
    for (uint32_t i = 0; i < N_ROLES; i++) {
        if (!m->open[i]) continue;
        if (any) buf_char(r->out, ' ');
        buf_str(r->out, CLASS[i]);
        any = true;
    }
    if (m->open[ROLE_CONTENT] > 1) buf_slice(r->out, SLICE(" in"));
    if (event) sanudo_buf_printf(r->out, " q%u\" href=\"#e%u", r->doc->ev_quad[m->event], m->event + 1);
    buf_slice(r->out, SLICE("\">"));
}

static bool plain(const marks *m)
{
    for (uint32_t i = 0; i < N_ROLES; i++)
        if (m->open[i]) return false;
    return true;
}

static void piece(record *r, const marks *m, uint32_t from, uint32_t end)
{
    const slice s = {r->doc->text + from, end - from};
    if (from >= end) return;
    if (!plain(m)) open_piece(r, m);
    sanudo_html_escape(r->out, s);
    if (plain(m)) return;
    buf_str(r->out, m->event != SANUDO_NONE && m->open[ROLE_TRIGGER] ? "</a>" : "</span>");
}

void sanudo_html_text(record *r, marks *m, uint32_t from, uint32_t end)
{
    while (from < end) {
        while (m->next < m->n && m->edge[m->next].at <= from) pass(r, m, &m->edge[m->next++]);
        const uint32_t to = m->next < m->n && m->edge[m->next].at < end ? m->edge[m->next].at : end;
        piece(r, m, from, to);
        from = to;
    }
}
