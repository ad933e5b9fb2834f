/*
** The date of an event: a time of its own clause first, else one of the clauses around it; where the
** sentence tells none, "then" goes on from the day before it, and news of the day happened on the day of
** publication.  "On Monday the court froze the accounts and he protested": both on Monday.
*/
#include <stdio.h>

#include "base/err.h"
#include "doc/walk.h"
#include "when/calendar.h"
#include "when/when.h"

/* Costs in steps of the tree; a time that costs more than MAX_COST is not the event's. */
enum { MAX_COST = 6, MAX_CLIMB = 24, MAX_LOOK = 24, MAX_SPAN = 16 };

/* The day of publication, as the article bears it or as its words let it be reckoned. */
static int32_t day_of_news(const sanudo_doc *d) { return d->date == DAY_NONE ? d->reckoned_date : d->date; }

/* The token of a time that hangs on something outside it. */
static uint32_t time_head(const sanudo_doc *d, uint32_t i)
{
    for (uint32_t t = d->tim_end[i]; t-- > d->tim_first[i];) {
        const uint32_t h = d->tok_head[t];
        if ((h == SANUDO_NONE || h < d->tim_first[i] || h >= d->tim_end[i]) && d->tok_rel[t] != REL_CASE && d->tok_rel[t] != REL_PUNCT) return t;
    }
    return d->tim_first[i];
}

/* True where a step up leaves a clause for the one around it. */
static bool leaves_clause(uint8_t rel)
{
    switch (rel) {
    case REL_CCOMP: case REL_ADVCL: case REL_ACL: case REL_ACL_RELCL: case REL_PARATAXIS: case REL_ADVCL_RELCL: case REL_CSUBJ: return true;
    default: return false;
    }
}

/* What a step up costs when a time above belongs to a word below. */
static int cost_out_of(uint8_t rel)
{
    if (rel == REL_ACL_RELCL || rel == REL_ACL || rel == REL_ADVCL_RELCL) return 4;
    return leaves_clause(rel) ? 2 : 1;
}

/* "an offer made on Friday", "the offer of aid made in May": a participle tells of its own noun, or of the one that has it. */
static bool is_participle_of(const sanudo_doc *d, uint32_t t, uint32_t e)
{
    if (d->tok_rel[t] != REL_ACL || d->tok_xpos[t] != XPOS_VBN) return false;
    const uint32_t noun = d->tok_head[t];
    if (noun == SANUDO_NONE) return false;
    const uint32_t of = d->tok_rel[noun] == REL_NMOD ? d->tok_head[noun] : noun;
    return (noun >= d->ev_first[e] && noun < d->ev_end[e]) || (of >= d->ev_first[e] && of < d->ev_end[e]);
}

/* True for a clause with a subject of its own: the day of "and *the envoy* left on Monday" is not that of the deed before. */
static bool has_subject(const sanudo_doc *d, uint32_t v)
{
    const uint32_t first = walk_first(d, v);
    for (uint32_t t = v; t > first && v - t < MAX_CLIMB; t--)
        if (d->tok_head[t - 1] == v && (d->tok_rel[t - 1] == REL_NSUBJ || d->tok_rel[t - 1] == REL_NSUBJ_PASS)) return true;
    return false;
}

/*
** Steps from the word that a time hangs on to the event's trigger: up to a word that stands above
** both, inside the time's own clause, and down again; more than MAX_COST when there is none.
*/
static int path_cost(const sanudo_doc *d, uint32_t governor, uint32_t e)
{
    if (is_participle_of(d, governor, e)) return 1;
    uint32_t above[MAX_CLIMB];
    int up[MAX_CLIMB], n = 0, cost = 0;
    for (uint32_t t = governor; t != SANUDO_NONE && n < MAX_CLIMB && cost <= MAX_COST; t = d->tok_head[t]) {
        if (t >= d->ev_first[e] && t < d->ev_end[e]) return cost;
        above[n] = t, up[n++] = cost;
        const bool purpose = d->tok_rel[t] == REL_ADVCL && d->tok_xpos[t] == XPOS_VB; /* "sailed to Lagos to take oil on Monday" */
        if ((leaves_clause(d->tok_rel[t]) && !purpose) || (d->tok_rel[t] == REL_CONJ && has_subject(d, t))) break;
        cost += d->tok_rel[t] == REL_XCOMP || purpose ? 2 : 1;
    }
    cost = 0;
    uint32_t t = d->ev_pred[e];
    for (int steps = 0; steps < MAX_CLIMB && t != SANUDO_NONE && cost <= MAX_COST; steps++, t = d->tok_head[t]) {
        for (int i = 0; i < n; i++)
            if (above[i] == t) return cost + up[i];
        cost += cost_out_of(d->tok_rel[t]);
    }
    return MAX_COST + 1;
}

static bool is_date(const sanudo_doc *d, uint32_t i)
{
    return d->tim_kind[i] != TIME_SET && d->tim_value[i].start != DAY_NONE;
}

/* The kind and value of one word in the calendar's table; empty when it has none. */
static slice calendar_kind(const sanudo_doc *d, const lexicon *lx, uint32_t t, slice *value)
{
    const lex_hit hit = t < d->n_tokens ? sanudo_lex_find(lx, LEX_TIME, d->tok_key[t]) : (lex_hit){.row = SANUDO_NONE};
    if (hit.row == SANUDO_NONE) return (slice){0};
    *value = sanudo_lex_text(lx, hit.row, 2);
    return sanudo_lex_text(lx, hit.row, 1);
}

/* The last word of the time, or the next one, is "after" or "before": "the day before (the vote)", "a day | after (the vote)". */
static bool is_after(const sanudo_doc *d, const lexicon *lx, uint32_t i)
{
    slice v = {0};
    const slice kind = calendar_kind(d, lx, d->tim_end[i] - (d->tim_kind[i] != TIME_DURATION), &v);
    return slice_is(kind, "shift") && (slice_is(v, "after") || slice_is(v, "before"));
}

/* The end of the span that begins with time `i`: "from Monday to Thursday", "between June 20 and June 25"; `i` where it is none. */
static uint32_t span_end(const sanudo_doc *d, const lexicon *lx, uint32_t i)
{
    const uint32_t first = d->tim_first[i], link = d->tim_end[i];
    slice v = {0};
    if (i + 1 >= d->n_times || d->tim_first[i + 1] != link + 1 || !first || !is_date(d, i) || !is_date(d, i + 1)) return i;
    if (!slice_is(calendar_kind(d, lx, first - 1, &v), "lead") || !(slice_is(v, "from") || slice_is(v, "between"))) return i;
    const slice kind = calendar_kind(d, lx, link, &v);
    const bool linked = slice_is(kind, "link") || (slice_is(kind, "lead") && slice_is(v, "until"));
    return linked && d->tim_value[i + 1].start > d->tim_value[i].end ? i + 1 : i;
}

/* True when nothing but words stands between the end of time `i` and the trigger: it is what the time is after. */
static bool follows(const sanudo_doc *d, uint32_t i, uint32_t e)
{
    const uint32_t from = d->tim_end[i], to = d->ev_first[e];
    if (to < from || to - from > MAX_SPAN) return false;
    for (uint32_t t = from; t < to; t++)
        if (d->tok_upos[t] == UPOS_PUNCT) return false;
    return true;
}

static bool is_comma(const sanudo_doc *d, uint32_t t) { return slice_is(doc_form(d, t), ","); }

/*
** True when a time stands in a relative or participle clause between commas and the trigger outside of it, whatever
** the tree says: "the minister, whose party won in May, resigned" -- May is not his.
*/
static bool in_aside(const sanudo_doc *d, const lexicon *lx, uint32_t i, uint32_t e)
{
    const uint32_t first = walk_first(d, d->tim_first[i]), end = walk_end(d, d->tim_first[i]);
    uint32_t open = d->tim_first[i], close = d->tim_end[i];
    while (open > first && !is_comma(d, open - 1)) open--;
    const bool participle = d->tok_xpos[open] == XPOS_VBN || d->tok_xpos[open] == XPOS_VBG;
    if (open == first || !(participle || sanudo_lex_in_class(lx, d->tok_key[open], SLICE("relative-word")))) return false;
    while (close < end && !is_comma(d, close)) close++;
    return d->ev_pred[e] < open || d->ev_pred[e] >= close;
}

static bool looks_ahead(uint8_t status)
{
    return status == STATUS_PLANNED || status == STATUS_POSSIBLE || status == STATUS_HYPOTHETICAL;
}

/* What is planned lies ahead and what has happened does not; a time right at the trigger may say otherwise of a plan. */
static bool fits(const sanudo_doc *d, uint32_t i, uint32_t e, int cost)
{
    const when *w = &d->tim_value[i];
    const int32_t today = day_of_news(d);
    if (today == DAY_NONE) return true;
    const bool ahead = w->end > today, behind = w->end < today;
    const uint8_t status = d->ev_status[e];
    if (status == STATUS_ONGOING && behind && cost > 1) return false; /* "X was jailed in May, and Y is calling for his release" */
    if (looks_ahead(status)) return ahead || cost == 0 || (!behind && cost < 3);
    return w->start <= today;
}

/* "a 2006 resolution", "the June conference": a year or month that belongs to the noun behind it, and to what is done there alone. */
static bool names_noun(const sanudo_doc *d, uint32_t i, uint32_t e)
{
    const uint32_t end = d->tim_end[i], head = d->tok_head[end - 1];
    if (d->tim_value[i].value.n > 7 || head == SANUDO_NONE || head < end || head - end > 3) return false;
    const bool noun = d->tok_upos[head] == UPOS_NOUN || d->tok_upos[head] == UPOS_PROPN;
    return noun && d->ev_pred[e] != head && d->tok_rel[end - 1] != REL_OBL;
}

/* The auxiliary of verb `v` with this lemma, or SANUDO_NONE. */
static uint32_t aux_of(const sanudo_doc *d, uint32_t v, const char *lemma)
{
    const uint32_t first = walk_first(d, v);
    for (uint32_t t = v; t > first && v - t < 12; t--)
        if (d->tok_head[t - 1] == v && (d->tok_rel[t - 1] == REL_AUX || d->tok_rel[t - 1] == REL_AUX_PASS) && slice_is(d->tok_lemma[t - 1], lemma)) return t - 1;
    return SANUDO_NONE;
}

static bool in_present(const sanudo_doc *d, uint32_t t)
{
    return t != SANUDO_NONE && (d->tok_xpos[t] == XPOS_VBZ || d->tok_xpos[t] == XPOS_VBP);
}

/* "Yerevan calls it a crime", "is pressing for it", "has left": told in the present, which no past day of another clause dates. */
static bool is_present(const sanudo_doc *d, uint32_t v)
{
    return in_present(d, v) || in_present(d, aux_of(d, v, "be")) || in_present(d, aux_of(d, v, "have"));
}

/* What time `i` costs as the date of event `e`. */
static int cost_of(const sanudo_doc *d, const lexicon *lx, uint32_t i, uint32_t e, bool alone)
{
    const uint32_t head = time_head(d, i);
    if (head >= d->ev_first[e] && head < d->ev_end[e]) return 0;
    if (!alone && is_after(d, lx, i)) return follows(d, i, e) ? 0 : MAX_COST + 1;
    const uint32_t up = d->tok_head[head];
    const bool aside = in_aside(d, lx, i, e) && !(up != SANUDO_NONE && is_participle_of(d, up, e));
    if (aside || names_noun(d, i, e)) return MAX_COST + 1;
    if (d->tok_head[head] == SANUDO_NONE) return MAX_COST;
    const int cost = path_cost(d, d->tok_head[head], e);
    const int32_t today = day_of_news(d);
    const bool past = today != DAY_NONE && d->tim_value[i].end < today;
    return past && cost > 0 && is_present(d, d->ev_pred[e]) ? MAX_COST + 1 : cost;
}

/* The time of the event's sentence that is nearest to it in the tree, or SANUDO_NONE; of two as near, the nearer in words. */
static uint32_t time_of(const sanudo_doc *d, const lexicon *lx, uint32_t e)
{
    const uint32_t end = walk_end(d, d->ev_pred[e]), from = walk_row(d->tim_first, d->n_times, walk_first(d, d->ev_pred[e]));
    uint32_t best = SANUDO_NONE, dates = 0, gap = 0;
    int least = MAX_COST + 1;
    for (uint32_t i = from; i < from + MAX_LOOK && i < d->n_times && d->tim_first[i] < end; i++) dates += is_date(d, i);
    for (uint32_t i = from; i < from + MAX_LOOK && i < d->n_times && d->tim_first[i] < end; i++) {
        if (!is_date(d, i)) continue;
        const int cost = cost_of(d, lx, i, e, dates == 1);
        const uint32_t away = d->tim_first[i] > d->ev_pred[e] ? d->tim_first[i] - d->ev_pred[e] : d->ev_pred[e] - d->tim_first[i];
        if (cost > least || (cost == least && away >= gap) || !fits(d, i, e, cost)) continue;
        best = i, least = cost, gap = away;
    }
    return least <= MAX_COST ? best : SANUDO_NONE;
}

static slice keep(arena *a, const char *s, uint32_t n)
{
    char *p = ARENA_NEW(a, char, n);
    if (!p) return (slice){0};
    memcpy(p, s, n);
    return (slice){p, n};
}

/* The value of a day, of a month, or of the year in which longer spans begin. */
static slice value_of_days(sanudo_doc *d, int32_t start, int32_t end)
{
    char text[32];
    const uint8_t n = end == start ? sanudo_cal_day_text(start, text) : sanudo_cal_month_text(start, text);
    return keep(&d->mem, text, end - start > 31 && n > 4 ? 4 : n);
}

/* An event's date from a time's value: no hours; weeks and weekends as their month, seasons and quarters as their year. */
static when date_from(sanudo_doc *d, const when *t)
{
    when w = {.start = t->start, .end = t->end, .from_text = true};
    const slice v = t->value;
    char text[32];
    if (v.n && v.p[0] == 'P') { /* "two days after the vote" */
        w.value = value_of_days(d, t->start, t->end);
        return w;
    }
    const bool dashed = v.n > 5 && v.p[4] == '-';
    const bool day = v.n >= 10 && v.p[7] == '-' && (v.n == 10 || v.p[10] == 'T'), named = dashed && v.p[5] > '9'; /* W21, SU, Q3 */
    if (day) w.value = (slice){v.p, 10};
    else if (named && v.p[5] == 'W' && v.p[6] != 'I') w.value = keep(&d->mem, text, sanudo_cal_month_text(t->start, text));
    else if (named) w.value = (slice){v.p, 4};
    else if (v.n == 4 || v.n == 7 || v.n == 9 || v.n == 21) w.value = v; /* a year, a month, a run of years or of days; no decades */
    return w;
}

/* The span from one date to another, as exact as both are. */
static when until(sanudo_doc *d, when from, when to)
{
    char text[32];
    if (!from.value.n || to.value.n != from.value.n || from.value.n > 10) return from;
    const int n = snprintf(text, sizeof text, "%.*s/%.*s", (int)from.value.n, from.value.p, (int)to.value.n, to.value.p);
    return (when){.value = keep(&d->mem, text, (uint32_t)n), .start = from.start, .end = to.end, .from_text = true};
}

/* True for a finite clause that reports its deed as the news of the day. */
static bool reports(const sanudo_doc *d, uint32_t e)
{
    const uint32_t v = d->ev_pred[e];
    switch (d->tok_rel[v]) {
    case REL_ACL: case REL_ACL_RELCL: case REL_AMOD: case REL_NMOD: case REL_COMPOUND: case REL_NMOD_POSS: return false;
    default: return d->tok_upos[v] == UPOS_VERB && aux_of(d, v, "have") == SANUDO_NONE; /* "has fled": that, not when */
    }
}

/*
** The event whose day goes on: "Then he flew home", "A few hours later the council met", after a sentence whose last event is
** dated by the text to a day.  SANUDO_NONE where the story does not go on.
*/
static uint32_t goes_on_from(const sanudo_doc *d, const lexicon *lx, const when *date, uint32_t e)
{
    const uint32_t s = d->tok_sent[d->ev_pred[e]], first = d->sent_first[s];
    bool goes_on = false;
    for (uint32_t t = first; t < d->ev_pred[e] && t < first + MAX_LOOK && !goes_on; t++)
        goes_on = d->tok_head[t] == d->ev_pred[e] && sanudo_lex_in_class(lx, d->tok_key[t], SLICE("story-word"));
    uint32_t before = e;
    while (before > 0 && e - before < MAX_LOOK && d->ev_pred[before - 1] >= first) before--;
    if (!goes_on || !before || !s || d->ev_pred[before - 1] >= first || d->ev_pred[before - 1] < d->sent_first[s - 1]) return SANUDO_NONE;
    const when *last = &date[before - 1];
    return last->from_text && last->start != DAY_NONE && last->start == last->end ? before - 1 : SANUDO_NONE;
}

/* What lies between an event and a word above it: TOLD_NOWHERE when the word is not above it. */
static enum date_told told_above(const sanudo_doc *d, uint32_t above, uint32_t e)
{
    enum date_told told = TOLD_CLAUSE;
    uint32_t t = d->ev_pred[e];
    for (int steps = 0; steps < MAX_CLIMB && t != SANUDO_NONE; steps++, t = d->tok_head[t]) {
        if (t == above) return told;
        if (d->tok_rel[t] == REL_CCOMP) told = TOLD_STATEMENT;
        else if (told == TOLD_CLAUSE && (leaves_clause(d->tok_rel[t]) || d->tok_rel[t] == REL_CONJ)) told = TOLD_SENTENCE;
    }
    return TOLD_NOWHERE;
}

/* Where a time that hangs on `governor` is told, as seen from the event. */
static enum date_told told_in(const sanudo_doc *d, uint32_t governor, uint32_t e)
{
    for (int steps = 0; steps < MAX_CLIMB && governor != SANUDO_NONE; steps++, governor = d->tok_head[governor]) {
        if (governor >= d->ev_first[e] && governor < d->ev_end[e]) return TOLD_CLAUSE;
        const enum date_told told = told_above(d, governor, e);
        if (told != TOLD_NOWHERE) return told;
        if (leaves_clause(d->tok_rel[governor])) break;
    }
    return TOLD_SENTENCE;
}

/* The date that time `i` gives an event, with the time behind it where the two are a span. */
static when date_by(sanudo_doc *d, const lexicon *lx, uint32_t i, uint32_t e)
{
    const uint32_t last = span_end(d, lx, i), governor = d->tok_head[time_head(d, i)];
    when w = date_from(d, &d->tim_value[i]);
    if (last != i) w = until(d, w, date_from(d, &d->tim_value[last]));
    w.told = (uint8_t)told_in(d, governor, e);
    const bool before = aux_of(d, d->ev_pred[e], "have") != SANUDO_NONE && governor != SANUDO_NONE && aux_of(d, governor, "have") == SANUDO_NONE;
    const bool another_day = w.told == TOLD_SENTENCE && before && d->tok_rel[d->ev_pred[e]] != REL_ADVCL;
    return another_day ? (when){.start = DAY_NONE, .end = DAY_NONE} : w; /* "who had walked out, declared on Tuesday" */
}

/* The date of one event; nothing where neither the sentence nor the day's news gives one. */
static when date_of(sanudo_doc *d, const lexicon *lx, const when *date, uint32_t e)
{
    const uint32_t i = time_of(d, lx, e);
    if (i != SANUDO_NONE) return date_by(d, lx, i, e);
    when w = {.start = DAY_NONE, .end = DAY_NONE};
    const uint8_t status = d->ev_status[e];
    const uint32_t before = reports(d, e) && status == STATUS_ACTUAL ? goes_on_from(d, lx, date, e) : SANUDO_NONE;
    if (before != SANUDO_NONE) {
        w = date[before], w.told = TOLD_BEFORE;
        return w;
    }
    const int32_t today = day_of_news(d);
    if (today == DAY_NONE || (status != STATUS_ACTUAL && status != STATUS_ONGOING) || !reports(d, e)) return w;
    char text[32];
    w.value = keep(&d->mem, text, sanudo_cal_day_text(today, text));
    w.start = w.end = today;
    return w;
}

sanudo_rc sanudo_stage_evdates(sanudo_doc *doc, const knowledge *know, sanudo_error *err)
{
    when *date = ARENA_NEW(&doc->mem, when, doc->n_events);
    if (!arena_ok(&doc->mem)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for the dates of %u events", doc->n_events);
    for (uint32_t e = 0; e < doc->n_events; e++) date[e] = date_of(doc, know->lexicon, date, e);
    if (!arena_ok(&doc->mem)) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for the dates of %u events", doc->n_events);
    doc->ev_date = date;
    doc->layers |= SANUDO_EVDATES;
    return SANUDO_OK;
}
