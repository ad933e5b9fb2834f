#include "record/tuples.h"

#include <math.h>

#include "base/key.h"
#include "record/flatten.h"
#include "record/json_parts.h"

/* ---- putting them together ---- */

typedef struct tuples {
    sanudo_buf *out;
    record *r;
    const sanudo_doc *d;
    size_t count; /* where the number of values of the open tuple stands */
} tuples;

static void begin(tuples *w, uint8_t table)
{
    buf_char(w->out, (char)table);
    w->count = w->out->len;
    buf_char(w->out, 0);
}

static void kind(tuples *w, uint8_t k)
{
    if (!w->out->failed) w->out->data[w->count]++;
    buf_char(w->out, (char)k);
}

static void integer(tuples *w, int64_t n)
{
    kind(w, TUPLE_INTEGER);
    sanudo_buf_add(w->out, &n, sizeof n);
}

static void null(tuples *w) { kind(w, TUPLE_NULL); }

static void real(tuples *w, double x)
{
    if (isnan(x)) {
        null(w);
        return;
    }
    kind(w, TUPLE_REAL);
    sanudo_buf_add(w->out, &x, sizeof x);
}

/* A row's number as records count it, from 1; null for none. */
static void number(tuples *w, uint32_t row)
{
    if (row == SANUDO_NONE) null(w);
    else integer(w, (int64_t)row + 1);
}

static void whole(tuples *w, slice s)
{
    kind(w, TUPLE_TEXT);
    sanudo_buf_add(w->out, &s.n, sizeof s.n);
    buf_slice(w->out, s);
}

/* Text, or null when empty. */
static void text(tuples *w, slice s)
{
    if (s.n) whole(w, s);
    else null(w);
}

static void word(tuples *w, const char *s) { text(w, slice_of(s)); }

/* Open a text of unknown length; gives where its length is put by close_text. */
static size_t open_text(tuples *w)
{
    const uint32_t n = 0;
    kind(w, TUPLE_TEXT);
    sanudo_buf_add(w->out, &n, sizeof n);
    return w->out->len;
}

static void close_text(tuples *w, size_t from)
{
    const uint32_t n = (uint32_t)(w->out->len - from);
    if (!w->out->failed) memcpy(w->out->data + from - sizeof n, &n, sizeof n);
}

/* A part of the record, as JSON. */
static void part(tuples *w, void (*put)(json *j, const record *r, uint32_t row), uint32_t row)
{
    const size_t from = open_text(w);
    put(&(json){.out = w->out}, w->r, row);
    close_text(w, from);
}

static void span(tuples *w, sanudo_span s)
{
    if (s.end <= s.start) {
        null(w), null(w);
        return;
    }
    integer(w, sanudo_points_at(&w->r->at, s.start));
    integer(w, sanudo_points_at(&w->r->at, s.end));
}

static void tokens(tuples *w, uint32_t first, uint32_t end) { span(w, record_tokens(w->r, first, end)); }

static slice words_of(const tuples *w, sanudo_span s) { return (slice){w->d->text + s.start, s.end - s.start}; }

static void day(tuples *w, int32_t days)
{
    char room[16];
    text(w, sanudo_record_day(days, room));
}

static void state(tuples *w, country code)
{
    char room[4];
    text(w, sanudo_record_country(code, room));
}

static void rule(tuples *w, uint32_t line)
{
    char room[RULE_MAX];
    text(w, sanudo_record_rule(w->r, line, room));
}

/* ---- one function a table ---- */

/* Put `hash` among the smallest, which stand in order; gives how many there are now. */
static uint32_t keep_small(uint64_t small[SKETCH_MAX], uint32_t n, uint64_t hash)
{
    uint32_t at = n;
    if (n == SKETCH_MAX && hash >= small[n - 1]) return n;
    while (at && small[at - 1] > hash) at--;
    if (at && small[at - 1] == hash) return n;
    const uint32_t grown = n < SKETCH_MAX ? n + 1 : n;
    memmove(small + at + 1, small + at, (grown - at - 1) * sizeof *small);
    small[at] = hash;
    return grown;
}

/* Of the body's words alone: headline, dateline and credits are what reprints change first. */
static void sketch(tuples *w)
{
    const sanudo_doc *d = w->d;
    uint64_t small[SKETCH_MAX], word[SKETCH_WORDS] = {0};
    uint32_t n = 0, seen = 0;
    for (uint32_t t = 0; t < d->n_tokens; t++) {
        if (d->sent_region[d->tok_sent[t]] != REGION_BODY || d->tok_key[t] == KEY_EMPTY) continue;
        memmove(word, word + 1, (SKETCH_WORDS - 1) * sizeof *word);
        word[SKETCH_WORDS - 1] = d->tok_key[t];
        if (++seen < SKETCH_WORDS) continue;
        uint64_t key = KEY_EMPTY;
        for (int i = 0; i < SKETCH_WORDS; i++) key = key_join(key, word[i]);
        n = keep_small(small, n, key * 0x9e3779b97f4a7c15u); /* joined keys are odd: spread them */
    }
    whole(w, (slice){(const char *)small, n * (uint32_t)sizeof *small});
}

static void article(tuples *w)
{
    const sanudo_doc *d = w->d;
    begin(w, TUPLE_ARTICLE);
    text(w, d->id), text(w, sanudo_record_title(d)), text(w, d->publisher), day(w, d->date);
    text(w, d->language), text(w, d->url), text(w, d->version);
    const size_t from = open_text(w);
    sanudo_parts_byline(&(json){.out = w->out}, w->r);
    close_text(w, from);
    text(w, words_of(w, d->dateline_place)), text(w, words_of(w, d->dateline_date)), text(w, words_of(w, d->dateline_agency));
    day(w, d->date == DAY_NONE ? d->reckoned_date : DAY_NONE);
    integer(w, sanudo_points_at(&w->r->at, d->len));
    if (w->r->flags & SANUDO_WITH_TEXT) whole(w, (slice){d->text, d->len});
    else null(w);
    sketch(w);
}

static void sentence(tuples *w, uint32_t i)
{
    begin(w, TUPLE_SENTENCE);
    const uint32_t row = w->r->sents[i].end - 1; /* behind a dateline */
    integer(w, w->r->sents[i].number), span(w, w->r->sents[i].span), integer(w, w->d->sent_para[row]), word(w, sanudo_record_miss_name(sanudo_record_miss(w->r, i)));
}

/* Names of sectors, parted by spaces, the principal one first; null for none. */
static void sectors(tuples *w, sector_set of)
{
    if (!of) {
        null(w);
        return;
    }
    const size_t from = open_text(w);
    for (uint32_t i = 0; sanudo_sector_name(i); i++) {
        if (!(of >> i & 1u)) continue;
        if (w->out->len > from) buf_char(w->out, ' ');
        buf_str(w->out, sanudo_sector_name(i));
    }
    close_text(w, from);
}

/* [[start,end,"name"], ...]: there are more mentions than anything else, so they are short. */
static void mentions(tuples *w, uint32_t a)
{
    const size_t from = open_text(w);
    json j = {.out = w->out};
    sanudo_json_open(&j, '[');
    for (uint32_t i = w->r->mentions.first[a]; i < w->r->mentions.first[a + 1]; i++) {
        const uint32_t m = w->r->mentions.item[i];
        const sanudo_span s = record_tokens(w->r, w->d->men_first[m], w->d->men_end[m]);
        sanudo_json_open(&j, '[');
        sanudo_json_uint(&j, sanudo_points_at(&w->r->at, s.start)), sanudo_json_uint(&j, sanudo_points_at(&w->r->at, s.end));
        json_word(&j, sanudo_record_mention_kind(w->d->men_kind[m]));
        sanudo_json_close(&j, ']');
    }
    sanudo_json_close(&j, ']');
    close_text(w, from);
}

static void actor(tuples *w, uint32_t a)
{
    const sanudo_doc *d = w->d;
    char room[KEY_DIGITS];
    begin(w, TUPLE_ACTOR);
    number(w, a), whole(w, d->act_name[a]), word(w, sanudo_record_actor_kind(d->act_kind[a])), state(w, d->act_code[a]);
    sectors(w, d->act_sectors[a]), text(w, d->act_title[a]), text(w, sanudo_record_key(d->act_key[a], room)), mentions(w, a), rule(w, d->act_source[a]);
}

static void place(tuples *w, uint32_t p)
{
    const sanudo_doc *d = w->d;
    begin(w, TUPLE_PLACE);
    number(w, p), tokens(w, d->pla_first[p], d->pla_end[p]), text(w, d->pla_name[p]), state(w, d->pla_country[p]);
    text(w, d->pla_division[p]), real(w, d->pla_lat[p]), real(w, d->pla_lon[p]);
    if (d->pla_number[p]) integer(w, d->pla_number[p]);
    else null(w);
    text(w, sanudo_flatten_kind_of_place(d, p));
}

static void timex(tuples *w, uint32_t t)
{
    const sanudo_doc *d = w->d;
    begin(w, TUPLE_TIME);
    number(w, t), tokens(w, d->tim_first[t], d->tim_end[t]), word(w, sanudo_record_time_kind(d->tim_kind[t])), text(w, d->tim_value[t].value);
    const bool leads = d->tim_kind[t] == TIME_DURATION;
    day(w, leads ? d->tim_value[t].start : DAY_NONE), day(w, leads ? d->tim_value[t].end : DAY_NONE);
}

static uint32_t first_actor(const sanudo_doc *d, uint32_t mention)
{
    const actors_of who = sanudo_record_actors(d, mention);
    return who.n ? who.row[0] : SANUDO_NONE;
}

static void lemmas(tuples *w, uint32_t first, uint32_t end)
{
    if (first >= end) {
        null(w);
        return;
    }
    const size_t from = open_text(w);
    for (uint32_t t = first; t < end; t++) {
        if (t > first) buf_char(w->out, ' ');
        buf_slice(w->out, w->d->tok_lemma[t]);
    }
    close_text(w, from);
}

/* The content's words, for the full-text index. */
static void content(tuples *w, rows of)
{
    const size_t from = open_text(w);
    for (uint32_t i = of.first; i < of.first + of.n; i++) {
        if (i > of.first) buf_char(w->out, ' ');
        buf_slice(w->out, words_of(w, w->d->sta_span_pool[i]));
    }
    close_text(w, from);
}

static void statement(tuples *w, uint32_t s)
{
    const sanudo_doc *d = w->d;
    const uint32_t said_on = sanudo_record_said_on(w->r, s);
    begin(w, TUPLE_STATEMENT);
    number(w, s), integer(w, d->sent_number[d->sta_sent[s]]), word(w, sanudo_record_statement_kind(d->sta_kind[s]));
    text(w, d->sta_source_name[s]), number(w, first_actor(d, d->sta_source[s])), span(w, d->sta_source_span[s]);
    tokens(w, d->sta_cue_first[s], d->sta_cue_end[s]), lemmas(w, d->sta_cue_first[s], d->sta_cue_end[s]);
    part(w, sanudo_parts_contents, s);
    text(w, d->sta_addressee_name[s]), number(w, first_actor(d, d->sta_addressee[s])), span(w, d->sta_addressee_span[s]);
    number(w, d->sta_within[s]), part(w, sanudo_parts_chain, d->sta_within[s]);
    text(w, said_on == SANUDO_NONE ? (slice){0} : d->tim_value[said_on].value), rule(w, d->sta_rule[s]);
    content(w, d->sta_content[s]);
}

static void parties(tuples *w, uint32_t e, const char *role, rows of)
{
    for (uint32_t i = of.first; i < of.first + of.n; i++) {
        const uint32_t m = sanudo_record_party(w->r, e, w->d->party_pool[i]);
        begin(w, TUPLE_PARTY);
        number(w, e), word(w, role), integer(w, (int64_t)(i - of.first) + 1), number(w, w->d->party_pool[i]);
        tokens(w, m == SANUDO_NONE ? 0 : w->d->men_first[m], m == SANUDO_NONE ? 0 : w->d->men_end[m]);
    }
}

static void event(tuples *w, uint32_t e)
{
    const sanudo_doc *d = w->d;
    const when *t = &d->ev_date[e];
    begin(w, TUPLE_EVENT);
    number(w, e), integer(w, d->sent_number[record_sent_of(w->r, e)]), text(w, d->ev_type[e]), text(w, d->ev_mode[e]);
    part(w, sanudo_parts_contexts, e), text(w, d->ev_cameo[e]), integer(w, d->ev_quad[e]), real(w, d->ev_score[e] / 10.0);
    tokens(w, d->ev_first[e], d->ev_end[e]), text(w, sanudo_doc_words(d, d->ev_first[e], d->ev_end[e]));
    word(w, sanudo_status_name(d->ev_status[e]));
    text(w, t->value);
    if (t->value.n) day(w, t->start), day(w, t->end), word(w, sanudo_record_date_from(d, t)), word(w, sanudo_record_date_told(t));
    else null(w), null(w), null(w), null(w);
    number(w, d->ev_place[e]), word(w, d->ev_place[e] == SANUDO_NONE ? NULL : sanudo_record_place_from(d->ev_place_from[e]));
    part(w, sanudo_parts_size, e), number(w, d->ev_statement[e]);
    part(w, sanudo_parts_chain, d->ev_statement[e]), part(w, sanudo_parts_stances, e), rule(w, d->ev_rule[e]);
    number(w, record_again(d, e) ? d->ev_again[e] : SANUDO_NONE);
    text(w, record_told_place(d, e) == SANUDO_NONE ? (slice){0} : d->pla_name[d->ev_place[e]]);
    parties(w, e, "actor", d->ev_actor[e]), parties(w, e, "recipient", d->ev_recipient[e]);
}

void sanudo_record_tuples(record *r)
{
    tuples w = {.out = r->out, .r = r, .d = r->doc};
    article(&w);
    for (uint32_t i = 0; i < r->n_sents; i++) sentence(&w, i);
    for (uint32_t i = 0; i < w.d->n_actors; i++) actor(&w, i);
    for (uint32_t i = 0; i < w.d->n_places; i++) place(&w, i);
    for (uint32_t i = 0; i < w.d->n_times; i++) timex(&w, i);
    for (uint32_t i = 0; i < w.d->n_statements; i++) statement(&w, i);
    for (uint32_t i = 0; i < w.d->n_events; i++) event(&w, i);
}

void sanudo_tuples_notice(sanudo_buf *out, const sanudo_article *a)
{
    tuples w = {.out = out};
    begin(&w, TUPLE_ARTICLE);
    word(&w, a->id), null(&w), word(&w, a->publisher), null(&w), null(&w), null(&w), word(&w, a->version);
}

/* ---- taking them apart ---- */

static bool take(const char **p, const char *end, void *out, size_t n)
{
    if ((size_t)(end - *p) < n) return false;
    memcpy(out, *p, n);
    *p += n;
    return true;
}

static bool take_value(const char **p, const char *end, tuple_value *v)
{
    *v = (tuple_value){0};
    if (!take(p, end, &v->kind, 1)) return false;
    switch (v->kind) {
    case TUPLE_NULL: return true;
    case TUPLE_INTEGER: return take(p, end, &v->integer, sizeof v->integer);
    case TUPLE_REAL: return take(p, end, &v->real, sizeof v->real);
    case TUPLE_TEXT: break;
    default: return false;
    }
    if (!take(p, end, &v->text.n, sizeof v->text.n) || (size_t)(end - *p) < v->text.n) return false;
    v->text.p = *p;
    *p += v->text.n;
    return true;
}

bool sanudo_tuple_next(const char **p, const char *end, tuple *out)
{
    uint8_t n = 0;
    if (!take(p, end, &out->table, 1) || !take(p, end, &n, 1) || out->table >= N_TUPLE_TABLES || n > TUPLE_MAX) return false;
    for (out->n = 0; out->n < n; out->n++)
        if (!take_value(p, end, &out->value[out->n])) return false;
    return true;
}
