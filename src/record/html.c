/*
** One article as a page that stands alone: its text with every span marked, and
** beside each paragraph the events and statements that were read from it.
*/
#include "record/html.h"

static const char ARROW[] = " \xe2\x86\x92 ", BACK[] = " \xe2\x86\x90 ", DOT[] = " \xc2\xb7 ";

static void put(record *r, const char *s) { buf_str(r->out, s); }
static void text(record *r, slice s) { sanudo_html_escape(r->out, s); }

static void part(record *r, slice s, bool *any)
{
    if (!s.n) return;
    if (*any) put(r, DOT);
    text(r, s);
    *any = true;
}

/* Only an address that a browser opens as a page may become a link. */
static bool is_web_address(slice s)
{
    return (s.n > 7 && memcmp(s.p, "http://", 7) == 0) || (s.n > 8 && memcmp(s.p, "https://", 8) == 0);
}

static void key(record *r)
{
    put(r, "<ul class=\"key\"><li><span class=\"q1\">verbal</span> <span class=\"q2\">material</span> cooperation</li>"
           "<li><span class=\"q3\">verbal</span> <span class=\"q4\">material</span> conflict</li>"
           "<li><span class=\"ac\">actor</span></li><li><span class=\"ti\">time</span></li><li><span class=\"pl\">place</span></li>"
           "<li><span class=\"so\">source</span></li><li><span class=\"cu\">cue</span></li><li><span class=\"co\">what it says</span></li></ul>");
}

static void head(record *r)
{
    const sanudo_doc *d = r->doc;
    const slice title = sanudo_record_title(d).n ? sanudo_record_title(d) : d->id;
    char day[16];
    bool any = false;
    put(r, "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>");
    text(r, title.n ? title : SLICE("An article"));
    put(r, "</title><style>");
    for (const char *const *piece = sanudo_html_style; *piece; piece++) put(r, *piece);
    put(r, "</style></head>\n<body><header><p class=\"meta\">");
    part(r, sanudo_record_day(d->date, day), &any);
    part(r, d->publisher, &any);
    part(r, d->id, &any);
    if (is_web_address(d->url)) {
        put(r, any ? DOT : "");
        put(r, "<a rel=\"noreferrer\" href=\"");
        text(r, d->url);
        put(r, "\">source</a>");
    }
    put(r, "</p>");
    if (d->title.n) {
        put(r, "<h1>");
        text(r, d->title);
        put(r, "</h1>");
    }
    sanudo_buf_printf(r->out, "<p class=\"meta\">%u sentence%s, %u event%s, %u statement%s</p>", r->n_sents, record_plural(r->n_sents),
                      d->n_events, record_plural(d->n_events), d->n_statements, record_plural(d->n_statements));
    key(r);
    put(r, "</header>\n");
}

static void actor(record *r, uint32_t a)
{
    const sanudo_doc *d = r->doc;
    char code[4];
    const slice c = sanudo_record_country(d->act_code[a], code), s = sanudo_record_sector(d->act_sectors[a]);
    put(r, "<b>");
    text(r, d->act_name[a].n ? d->act_name[a] : SLICE("someone"));
    put(r, "</b>");
    if (!c.n && !s.n) return;
    put(r, " <span class=\"code\">");
    text(r, c);
    put(r, c.n && s.n ? " " : "");
    text(r, s);
    put(r, "</span>");
}

static void party(record *r, rows of, bool understood)
{
    for (uint32_t i = 0; i < of.n; i++) {
        if (i) put(r, " + ");
        actor(r, r->doc->party_pool[of.first + i]);
    }
    if (of.n && understood) put(r, " <span class=\"code\">understood</span>");
}

static void chain_line(record *r, uint32_t inner)
{
    const chain c = sanudo_record_chain(r, inner);
    if (!c.n) return;
    put(r, "<p class=\"chain\">according to ");
    for (uint32_t i = 0; i < c.n; i++) {
        sanudo_buf_printf(r->out, "%s<a href=\"#s%u\">", i ? BACK : "", c.row[i] + 1);
        text(r, r->doc->sta_source_name[c.row[i]]);
        put(r, "</a>");
    }
    put(r, "</p>");
}

static void when_and_where(record *r, uint32_t e)
{
    const sanudo_doc *d = r->doc;
    bool any = false;
    put(r, "<p class=\"dim\">");
    part(r, d->ev_date[e].value, &any);
    if (d->ev_date[e].value.n && !d->ev_date[e].from_text) put(r, d->date == DAY_NONE ? " (reckoned)" : " (published)");
    if (record_told_place(d, e) != SANUDO_NONE) part(r, d->pla_name[d->ev_place[e]], &any);
    for (uint8_t i = 0; i < N_SIZES; i++) {
        if (amount_number(&d->ev_size[e][i]) == SANUDO_NONE) continue;
        put(r, any ? DOT : "");
        sanudo_record_amount(r->out, &d->ev_size[e][i], i);
        any = true;
    }
    put(r, "</p>");
}

static void reason(record *r, const char *name, slice value)
{
    if (!value.n) return;
    put(r, "<dt>");
    put(r, name);
    put(r, "</dt><dd>");
    text(r, value);
    put(r, "</dd>");
}

static void party_reasons(record *r, const char *name, uint32_t e, rows of, bool understood)
{
    if (of.n && understood) reason(r, name, SLICE("understood: what the article is about"));
    if (understood) return;
    for (uint32_t i = 0; i < of.n; i++) {
        const uint32_t m = sanudo_record_party(r, e, r->doc->party_pool[of.first + i]);
        if (m != SANUDO_NONE) reason(r, name, record_mention(r, m));
    }
}

static void event_why(record *r, uint32_t e)
{
    const sanudo_doc *d = r->doc;
    char room[RULE_MAX];
    const uint32_t t = sanudo_record_date_words(r, e), p = record_told_place(d, e);
    put(r, "<details><summary>why</summary><dl>");
    reason(r, "rule", sanudo_record_rule(r, d->ev_rule[e], room));
    party_reasons(r, "actor", e, d->ev_actor[e], record_understood(d, e, false));
    party_reasons(r, "recipient", e, d->ev_recipient[e], record_understood(d, e, true));
    reason(r, "status", sanudo_record_rule(r, d->ev_status_rule[e], room));
    if (t != SANUDO_NONE) reason(r, "date", sanudo_doc_words(d, d->tim_first[t], d->tim_end[t]));
    if (p != SANUDO_NONE) reason(r, "place", sanudo_doc_words(d, d->pla_first[p], d->pla_end[p]));
    for (uint8_t i = 0; i < N_SIZES; i++) reason(r, sanudo_size_name(i), sanudo_doc_words(d, d->ev_size[e][i].first, d->ev_size[e][i].end));
    reason(r, "CAMEO", d->ev_cameo[e]);
    put(r, "</dl></details>");
}

static void event(record *r, uint32_t e)
{
    const sanudo_doc *d = r->doc;
    const bool off = d->ev_status[e] != STATUS_ACTUAL && d->ev_status[e] != STATUS_ONGOING && d->ev_status[e] != STATUS_HISTORICAL;
    sanudo_buf_printf(r->out, "<div class=\"card q%u\" id=\"e%u\"><p><a class=\"no\" href=\"#t%u\">e%u</a><span class=\"ty\">", d->ev_quad[e], e + 1, e + 1, e + 1);
    text(r, d->ev_type[e]);
    put(r, "</span> ");
    text(r, d->ev_mode[e]);
    sanudo_buf_printf(r->out, " <span class=\"status%s\">%s</span></p><p>", off ? " off" : "", sanudo_status_name(d->ev_status[e]));
    party(r, d->ev_actor[e], record_understood(d, e, false));
    if (!d->ev_actor[e].n) put(r, "<b>?</b>");
    if (d->ev_recipient[e].n) put(r, ARROW);
    party(r, d->ev_recipient[e], record_understood(d, e, true));
    put(r, "</p>");
    when_and_where(r, e);
    chain_line(r, d->ev_statement[e]);
    event_why(r, e);
    put(r, "</div>\n");
}

static void statement(record *r, uint32_t s)
{
    const sanudo_doc *d = r->doc;
    char room[RULE_MAX];
    sanudo_buf_printf(r->out, "<div class=\"card st\" id=\"s%u\"><p><a class=\"no\" href=\"#c%u\">s%u</a><b>", s + 1, s + 1, s + 1);
    text(r, d->sta_source_name[s].n ? d->sta_source_name[s] : SLICE("someone"));
    put(r, "</b>");
    if (d->sta_addressee_name[s].n) {
        put(r, " to ");
        text(r, d->sta_addressee_name[s]);
    }
    sanudo_buf_printf(r->out, " <span class=\"dim\">%s", sanudo_record_statement_kind(d->sta_kind[s]));
    if (d->sta_cue_first[s] < d->sta_cue_end[s]) {
        put(r, ", ");
        text(r, sanudo_doc_words(d, d->sta_cue_first[s], d->sta_cue_end[s]));
    }
    put(r, "</span></p>");
    chain_line(r, d->sta_within[s]);
    const slice rule = sanudo_record_rule(r, d->sta_rule[s], room);
    if (rule.n) {
        put(r, "<details><summary>why</summary><dl>");
        reason(r, "rule", rule);
        put(r, "</dl></details>");
    }
    put(r, "</div>\n");
}

/* First sentence row behind `s` that is of another paragraph. */
static uint32_t paragraph_end(const sanudo_doc *d, uint32_t s)
{
    uint32_t end = s + 1;
    while (end < d->n_sents && d->sent_para[end] == d->sent_para[s]) end++;
    return end;
}

typedef struct cursor {
    uint32_t event, statement; /* rows that have no card yet; statements in `by_sentence` order */
} cursor;

static void cards(record *r, cursor *c, const uint32_t *sta, uint32_t end)
{
    const sanudo_doc *d = r->doc;
    put(r, "<div class=\"cards\">");
    for (; c->event < d->n_events && record_sent_of(r, c->event) < end; c->event++) event(r, c->event);
    for (; c->statement < d->n_statements && d->sta_sent[sta[c->statement]] < end; c->statement++) statement(r, sta[c->statement]);
    put(r, "</div>");
}

static void paragraph(record *r, marks *m, uint32_t s, uint32_t from, uint32_t end)
{
    const uint8_t kind = r->doc->sent_region[s];
    put(r, kind == REGION_TITLE ? "<section class=\"row title\"><p class=\"t\">"
           : kind == REGION_BYLINE || kind == REGION_CREDITS ? "<section class=\"row aside\"><p class=\"t\">" : "<section class=\"row\"><p class=\"t\">");
    sanudo_html_text(r, m, from, end);
    put(r, "</p>");
}

/* Statement rows by sentence, those of one sentence in order; NULL when memory is refused. */
static const uint32_t *by_sentence(record *r)
{
    const sanudo_doc *d = r->doc;
    uint32_t *first = ARENA_NEW(&r->mem, uint32_t, (size_t)d->n_sents + 1), *row = ARENA_NEW(&r->mem, uint32_t, d->n_statements);
    if (!arena_ok(&r->mem)) return NULL;
    for (uint32_t i = 0; i < d->n_statements; i++) first[d->sta_sent[i] + 1]++;
    for (uint32_t s = 0; s < d->n_sents; s++) first[s + 1] += first[s];
    for (uint32_t i = 0; i < d->n_statements; i++) row[first[d->sta_sent[i]]++] = i;
    return row;
}

static void body(record *r)
{
    const sanudo_doc *d = r->doc;
    marks m = sanudo_html_marks(r);
    const uint32_t *sta = by_sentence(r);
    cursor c = {0};
    if (!arena_ok(&r->mem)) return;
    put(r, "<main>\n");
    for (uint32_t s = 0, from = 0, end; s < d->n_sents; s = end) {
        end = paragraph_end(d, s);
        const uint32_t to = end < d->n_sents ? d->tok_span[d->sent_first[end]].start : d->len;
        paragraph(r, &m, s, from, to);
        cards(r, &c, sta, end);
        put(r, "</section>\n");
        from = to;
    }
    put(r, "</main>\n");
}

static void actors(record *r)
{
    const sanudo_doc *d = r->doc;
    put(r, "<h2>Actors</h2><table><tr><th>name</th><th>title</th><th>kind</th><th>code</th><th class=\"n\">mentions</th></tr>\n");
    for (uint32_t a = 0; a < d->n_actors; a++) {
        const uint32_t n = r->mentions.first[a + 1] - r->mentions.first[a];
        if (!d->act_code[a] && !d->act_sectors[a]) continue;
        char code[4];
        put(r, "<tr><td>");
        text(r, d->act_name[a]);
        put(r, "</td><td>");
        text(r, d->act_title[a]);
        sanudo_buf_printf(r->out, "</td><td>%s</td><td>", sanudo_record_actor_kind(d->act_kind[a]));
        text(r, sanudo_record_country(d->act_code[a], code));
        for (uint32_t i = 0; sanudo_sector_name(i); i++)
            if (d->act_sectors[a] >> i & 1u) sanudo_buf_printf(r->out, " %s", sanudo_sector_name(i));
        sanudo_buf_printf(r->out, "</td><td class=\"n\">%u</td></tr>\n", n);
    }
    put(r, "</table>\n");
}

void sanudo_record_html(record *r)
{
    const sanudo_doc *d = r->doc;
    bool any = true;
    head(r);
    body(r);
    actors(r);
    sanudo_buf_printf(r->out, "<footer>sanudo %s", sanudo_version());
    part(r, d->model_version, &any);
    part(r, d->lexicon_version, &any);
    put(r, "</footer></body></html>\n");
}
