/*
** How each field was decided, with the words and the rule; and for a sentence
** that gave no event, what was missing.
*/
#include "lexicon/stage.h"
#include "record/lines.h"
#include "record/missing.h"

enum { LABEL = 11, INDENT = 5 };

typedef struct account {
    record *r;
    const sanudo_doc *d;
    sanudo_buf line;
} account;

/* Put the line that was made under its label ("actor", "date"), wrapped. */
static void emit(account *w, const char *label)
{
    sanudo_buf_printf(w->r->out, "%*s%-*s", INDENT, "", LABEL, label);
    sanudo_line_put(w->r->out, &w->line, INDENT + LABEL, INDENT + LABEL + 2);
}

/* Likewise at the left margin. */
static void emit_head(account *w, uint32_t hang) { sanudo_line_put(w->r->out, &w->line, 0, hang); }

static void put(account *w, const char *s) { buf_str(&w->line, s); }
static void text(account *w, slice s) { sanudo_line_flat(&w->line, s); }

static void quoted(account *w, slice s)
{
    buf_char(&w->line, '"');
    sanudo_line_clip(&w->line, s, 50);
    buf_char(&w->line, '"');
}

/* ", rule lexicon/...:41" where a line is known. */
static void rule(account *w, const char *before, uint32_t line)
{
    char room[RULE_MAX];
    const slice s = sanudo_record_rule(w->r, line, room);
    if (!s.n) return;
    put(w, before);
    text(w, s);
}

static void type(account *w, uint32_t e)
{
    const sanudo_doc *d = w->d;
    text(w, d->ev_type[e]);
    if (d->ev_mode[e].n) buf_char(&w->line, ' ');
    text(w, d->ev_mode[e]);
    if (d->ev_cameo[e].n) sanudo_buf_printf(&w->line, ", CAMEO %.*s", (int)d->ev_cameo[e].n, d->ev_cameo[e].p);
    put(w, ", by ");
    quoted(w, sanudo_doc_words(d, d->ev_first[e], d->ev_end[e]));
    rule(w, " and ", d->ev_rule[e]);
    emit(w, "type");
}

/* True when some words that stand for an actor say themselves of which country it is. */
static bool says_country(const account *w, uint32_t a)
{
    const sanudo_doc *d = w->d;
    for (uint32_t i = w->r->mentions.first[a]; i < w->r->mentions.first[a + 1]; i++)
        if (d->men_code[w->r->mentions.item[i]] == d->act_code[a]) return true;
    return false;
}

/* An actor's code, and whether the event's own words or earlier ones say who it is. */
static void party_line(account *w, const char *label, uint32_t e, uint32_t a, bool understood)
{
    const sanudo_doc *d = w->d;
    char code[4];
    const slice c = sanudo_record_country(d->act_code[a], code);
    const uint32_t m = sanudo_record_party(w->r, e, a);
    text(w, d->act_name[a].n ? d->act_name[a] : SLICE("(no name)"));
    put(w, c.n || d->act_sectors[a] ? "," : ", no code known");
    put(w, c.n ? " " : "");
    text(w, c);
    for (uint32_t i = 0; sanudo_sector_name(i); i++)
        if (d->act_sectors[a] >> i & 1u) sanudo_buf_printf(&w->line, " %s", sanudo_sector_name(i));
    if (understood) {
        put(w, ", understood: what the article is about");
    } else if (m != SANUDO_NONE) {
        const uint32_t sentence = d->tok_sent[d->men_head[m]];
        put(w, ", by ");
        quoted(w, record_mention(w->r, m));
        if (sentence != record_sent_of(w->r, e)) sanudo_buf_printf(&w->line, " of sentence %u", d->sent_number[sentence]);
    } else {
        put(w, ", understood from what follows");
    }
    if (d->act_source[a] != SANUDO_NONE) rule(w, " and ", d->act_source[a]);
    else rule(w, " and ", m == SANUDO_NONE ? SANUDO_NONE : d->men_source[m]);
    if (c.n && !says_country(w, a)) put(w, "; its country from what stands around it");
    emit(w, label);
}

static void parties(account *w, const char *label, uint32_t e, rows of, bool understood)
{
    for (uint32_t i = 0; i < of.n; i++) party_line(w, label, e, w->d->party_pool[of.first + i], understood);
    if (of.n) return;
    put(w, "none found");
    emit(w, label);
}

static void status(account *w, uint32_t e)
{
    const sanudo_doc *d = w->d;
    char room[RULE_MAX];
    put(w, sanudo_status_name(d->ev_status[e]));
    if (sanudo_record_rule(w->r, d->ev_status_rule[e], room).n) rule(w, ", by ", d->ev_status_rule[e]);
    else if (d->ev_aspect[e] < N_STATUS && d->ev_aspect[e] == d->ev_status[e]) put(w, ", by the rule of the type");
    else if (d->ev_status[e] == STATUS_ACTUAL) put(w, ", nothing says otherwise");
    else put(w, ", by tense, mood or date");
    emit(w, "status");
}

/* A time told outside the event's sentence that is the event's: the last before it, else the first; or SANUDO_NONE. */
static uint32_t time_elsewhere(const sanudo_doc *d, uint32_t e)
{
    const when *t = &d->ev_date[e];
    uint32_t found = SANUDO_NONE;
    for (uint32_t i = 0; t->start != DAY_NONE && i < d->n_times; i++) {
        const when *other = &d->tim_value[i];
        if (other->start != t->start || other->end != t->end) continue;
        if (found == SANUDO_NONE || d->tim_first[i] < d->ev_pred[e]) found = i;
    }
    return found;
}

/* The line of the last calendar word of a time ("the *morning*"), or SANUDO_NONE: a date in figures has none. */
static uint32_t calendar_line(const sanudo_doc *d, uint32_t time)
{
    const lexicon *lx = d->know ? d->know->lexicon : NULL;
    for (uint32_t t = d->tim_end[time]; t-- > d->tim_first[time];) {
        const lex_hit hit = sanudo_lex_match_lemma(lx, LEX_TIME, d, t, d->tim_end[time]);
        if (hit.row != SANUDO_NONE) return sanudo_lex_line(lx, hit.row);
    }
    return SANUDO_NONE;
}

static void date(account *w, uint32_t e)
{
    const sanudo_doc *d = w->d;
    const when *t = &d->ev_date[e];
    const uint32_t own = sanudo_record_date_words(w->r, e);
    const uint32_t time = own == SANUDO_NONE && t->from_text ? time_elsewhere(d, e) : own;
    text(w, t->value.n ? t->value : SLICE("not told"));
    if (time != SANUDO_NONE) {
        put(w, ", by ");
        quoted(w, sanudo_doc_words(d, d->tim_first[time], d->tim_end[time]));
        if (time != own) sanudo_buf_printf(&w->line, " of sentence %u", d->sent_number[d->tok_sent[d->tim_first[time]]]);
        rule(w, " and ", calendar_line(d, time));
    } else if (t->value.n) {
        put(w, t->from_text ? ", by a time told elsewhere in the text" : d->date == DAY_NONE ? ", the day that the dateline is reckoned to be" : ", the day of publication");
    }
    emit(w, "date");
}

static void place(account *w, uint32_t p, uint8_t from)
{
    static const char *const BY[] = {", by ", ", perhaps, by the place of those who act, ", ", perhaps, by the dateline, "};
    const sanudo_doc *d = w->d;
    char code[4];
    if (p == SANUDO_NONE) {
        put(w, "not told");
    } else {
        text(w, d->pla_name[p]);
        buf_char(&w->line, ' ');
        text(w, sanudo_record_country(d->pla_country[p], code));
        put(w, BY[from <= PLACE_DATELINE ? from : PLACE_DATELINE]);
        quoted(w, sanudo_doc_words(d, d->pla_first[p], d->pla_end[p]));
        rule(w, " and ", d->pla_rule[p]);
    }
    emit(w, "place");
}

static void sizes(account *w, uint32_t e)
{
    const amount *told = w->d->ev_size[e];
    for (uint8_t i = 0; i < N_SIZES; i++) {
        if (amount_number(&told[i]) == SANUDO_NONE) continue;
        sanudo_record_amount(&w->line, &told[i], i);
        put(w, ", by ");
        quoted(w, sanudo_doc_words(w->d, told[i].first, told[i].end));
        rule(w, " and ", told[i].rule);
        emit(w, "size");
    }
}

/* A line a context: the words that tell it, or what a party or the event is, and where the lexicon says so. */
static void contexts(account *w, uint32_t e)
{
    const sanudo_doc *d = w->d;
    const rows c = d->ev_context[e];
    for (uint32_t i = c.first; i < c.first + c.n; i++) {
        text(w, d->context_pool[i]);
        for (uint32_t k = 0; k < d->context_signs[i].n; k++) {
            const context_sign *s = &d->sign_pool[d->context_signs[i].first + k];
            put(w, k ? "; " : ", by ");
            if (s->first < s->end) quoted(w, sanudo_doc_words(d, s->first, s->end));
            else text(w, s->trait);
            rule(w, " and ", s->rule);
        }
        emit(w, "context");
    }
}

static void chain_line(account *w, uint32_t inner)
{
    const sanudo_doc *d = w->d;
    const chain c = sanudo_record_chain(w->r, inner);
    for (uint32_t i = 0; i < c.n; i++) {
        const uint32_t s = c.row[i];
        if (i) put(w, " \xe2\x86\x90 ");
        text(w, d->sta_source_name[s]);
        if (d->sta_cue_first[s] >= d->sta_cue_end[s]) continue;
        put(w, " (");
        quoted(w, sanudo_doc_words(d, d->sta_cue_first[s], d->sta_cue_end[s]));
        rule(w, ", ", d->sta_rule[s]);
        put(w, ")");
    }
    if (!c.n) put(w, "the report itself");
    emit(w, "source");
}

static void event(account *w, uint32_t e)
{
    const sanudo_doc *d = w->d;
    const uint32_t s = record_sent_of(w->r, e);
    const sanudo_span whole = record_tokens(w->r, d->sent_first[s], d->sent_first[s + 1]);
    sanudo_buf_printf(&w->line, "e%-3u ", e + 1);
    sanudo_line_context(&w->line, d->text, whole, record_tokens(w->r, d->ev_first[e], d->ev_end[e]), LINE_WIDTH - INDENT - 4);
    emit_head(w, INDENT);
    type(w, e);
    parties(w, "actor", e, d->ev_actor[e], record_understood(d, e, false));
    parties(w, "recipient", e, d->ev_recipient[e], record_understood(d, e, true));
    status(w, e);
    date(w, e);
    place(w, d->ev_place[e], d->ev_place_from[e]);
    contexts(w, e);
    sizes(w, e);
    chain_line(w, d->ev_statement[e]);
}

static void statement(account *w, uint32_t s)
{
    const sanudo_doc *d = w->d;
    sanudo_buf_printf(&w->line, "s%-3u %s speech of ", s + 1, sanudo_record_statement_kind(d->sta_kind[s]));
    text(w, d->sta_source_name[s].n ? d->sta_source_name[s] : SLICE("somebody who is not named"));
    if (d->sta_source_span[s].end > d->sta_source_span[s].start) {
        put(w, ", by ");
        quoted(w, (slice){d->text + d->sta_source_span[s].start, d->sta_source_span[s].end - d->sta_source_span[s].start});
    } else {
        put(w, ", who speaks on");
    }
    if (d->sta_cue_first[s] < d->sta_cue_end[s]) {
        put(w, " and ");
        quoted(w, sanudo_doc_words(d, d->sta_cue_first[s], d->sta_cue_end[s]));
    }
    rule(w, ", ", d->sta_rule[s]);
    emit_head(w, INDENT);
}

static void sentence(account *w, uint32_t i)
{
    const record *r = w->r;
    const record_sentence *s = &r->sents[i];
    sanudo_buf_printf(&w->line, "%-4u ", s->number);
    sanudo_line_clip(&w->line, (slice){w->d->text + s->span.start, s->span.end - s->span.start}, LINE_WIDTH - INDENT);
    emit_head(w, INDENT);
    if (r->events.first[i] == r->events.first[i + 1]) {
        put(w, "     no event: ");
        sanudo_record_missing(r, i, &w->line);
        emit_head(w, INDENT + 2);
    }
    for (uint32_t k = r->events.first[i]; k < r->events.first[i + 1]; k++) event(w, r->events.item[k]);
    for (uint32_t k = r->statements.first[i]; k < r->statements.first[i + 1]; k++) statement(w, r->statements.item[k]);
    buf_char(r->out, '\n');
}

void sanudo_record_why(record *r)
{
    account w = {.r = r, .d = r->doc};
    if (r->only) event(&w, r->only - 1);
    else sanudo_line_head(r);
    for (uint32_t i = 0; !r->only && i < r->n_sents; i++) sentence(&w, i);
    sanudo_buf_drop(&w.line);
}
