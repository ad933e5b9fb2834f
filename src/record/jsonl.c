/*
** The record as one JSON object on one line: the form that everything else of
** Sanudo, its scorers and its users read.  docs/records.md describes each key.
*/
#include <stdio.h>

#include "base/key.h"
#include "record/json_parts.h"
#include "record/record.h"

typedef struct jsonl {
    json j;
    record *r;
    const sanudo_doc *d;
} jsonl;

/* "start" and "end" in code points, into the object that is open. */
static void offsets(jsonl *w, sanudo_span s) { sanudo_parts_offsets(&w->j, w->r, s); }

static slice text_of(const sanudo_doc *d, sanudo_span s) { return (slice){d->text + s.start, s.end - s.start}; }

/* An object with the offsets of some tokens and their words, or null when there are none. */
static void words_field(jsonl *w, const char *name, uint32_t first, uint32_t end)
{
    if (first >= end) {
        json_field_null(&w->j, name);
        return;
    }
    json_field_open(&w->j, name, '{');
    offsets(w, record_tokens(w->r, first, end));
    json_field(&w->j, "text", sanudo_doc_words(w->d, first, end));
    sanudo_json_close(&w->j, '}');
}

static void mention_field(jsonl *w, const char *name, uint32_t m)
{
    words_field(w, name, m == SANUDO_NONE ? 0 : w->d->men_first[m], m == SANUDO_NONE ? 0 : w->d->men_end[m]);
}

static void rule_field(jsonl *w, uint32_t line)
{
    char room[RULE_MAX];
    json_field(&w->j, "rule", sanudo_record_rule(w->r, line, room));
}

static void dateline(jsonl *w)
{
    const sanudo_doc *d = w->d;
    const slice place = text_of(d, d->dateline_place), date = text_of(d, d->dateline_date), agency = text_of(d, d->dateline_agency);
    if (!place.n && !date.n && !agency.n) {
        json_field_null(&w->j, "dateline");
        return;
    }
    json_field_open(&w->j, "dateline", '{');
    json_field(&w->j, "place", place);
    json_field(&w->j, "date", date);
    json_field(&w->j, "agency", agency);
    sanudo_json_close(&w->j, '}');
}

static void head(jsonl *w)
{
    const sanudo_doc *d = w->d;
    char day[16];
    json_field(&w->j, "id", d->id);
    json_field(&w->j, "title", sanudo_record_title(d));
    json_field(&w->j, "publisher", d->publisher);
    json_field(&w->j, "date", sanudo_record_day(d->date, day));
    if (d->date == DAY_NONE && d->reckoned_date != DAY_NONE) json_field(&w->j, "reckoned_date", sanudo_record_day(d->reckoned_date, day));
    json_field(&w->j, "language", d->language);
    json_field(&w->j, "url", d->url);
    json_field(&w->j, "version", d->version);
    sanudo_json_key(&w->j, "byline"), sanudo_parts_byline(&w->j, w->r);
    dateline(w);
    if (w->r->flags & SANUDO_WITH_TEXT) {
        sanudo_json_key(&w->j, "text");
        sanudo_json_string(&w->j, (slice){d->text, d->len});
    }
    json_field_open(&w->j, "coder", '{');
    json_field_word(&w->j, "program", sanudo_version());
    json_field(&w->j, "model", d->model_version);
    json_field(&w->j, "lexicon", d->lexicon_version);
    sanudo_json_close(&w->j, '}');
}

/* A sentence without events says what was missing, so that silence is never unexplained. */
static void sentence(jsonl *w, uint32_t i)
{
    const uint8_t miss = sanudo_record_miss(w->r, i);
    sanudo_json_open(&w->j, '{');
    offsets(w, w->r->sents[i].span);
    if (miss != MISS_NOT) json_field_word(&w->j, "missing", sanudo_record_miss_name(miss));
    sanudo_json_close(&w->j, '}');
}

/* The words that gave an actor its code: those of the entry that decided, else the first with the same code. */
static uint32_t coding_mention(const jsonl *w, uint32_t actor)
{
    const sanudo_doc *d = w->d;
    uint32_t same_code = SANUDO_NONE;
    for (uint32_t i = w->r->mentions.first[actor]; i < w->r->mentions.first[actor + 1]; i++) {
        const uint32_t m = w->r->mentions.item[i];
        if (d->act_source[actor] != SANUDO_NONE && d->men_source[m] == d->act_source[actor]) return m;
        const bool agrees = d->act_code[actor] ? d->men_code[m] == d->act_code[actor] : d->men_sectors[m] & d->act_sectors[actor];
        if (same_code == SANUDO_NONE && agrees) same_code = m;
    }
    return same_code;
}

static void sector_fields(jsonl *w, sector_set sectors)
{
    json_field(&w->j, "sector", sanudo_record_sector(sectors));
    json_field_open(&w->j, "sectors", '[');
    for (uint32_t i = 0; sanudo_sector_name(i); i++)
        if (sectors >> i & 1u) json_word(&w->j, sanudo_sector_name(i));
    sanudo_json_close(&w->j, ']');
}

static void key_field(jsonl *w, uint64_t key)
{
    char room[KEY_DIGITS];
    json_field(&w->j, "key", sanudo_record_key(key, room));
}

static void actor(jsonl *w, uint32_t a)
{
    const sanudo_doc *d = w->d;
    char code[4];
    sanudo_json_open(&w->j, '{');
    json_field_id(&w->j, "id", 'a', a);
    json_field(&w->j, "name", d->act_name[a]);
    key_field(w, d->act_key ? d->act_key[a] : KEY_EMPTY);
    json_field_word(&w->j, "kind", sanudo_record_actor_kind(d->act_kind[a]));
    json_field(&w->j, "code", sanudo_record_country(d->act_code[a], code));
    sector_fields(w, d->act_sectors[a]);
    json_field(&w->j, "title", d->act_title[a]);
    sanudo_json_key(&w->j, "mentions"), sanudo_parts_mentions(&w->j, w->r, a);
    json_field_open(&w->j, "why", '{');
    rule_field(w, d->act_source[a]);
    mention_field(w, "words", coding_mention(w, a));
    sanudo_json_close(&w->j, '}');
    sanudo_json_close(&w->j, '}');
}

/* A party of a statement: its actor, name and words; those of several actors have "actors" too. */
static void party_body(jsonl *w, uint32_t mention, slice name, sanudo_span words)
{
    const actors_of who = sanudo_record_actors(w->d, mention);
    json_field_id(&w->j, "actor", 'a', who.n ? who.row[0] : SANUDO_NONE);
    json_field(&w->j, "name", name);
    if (words.end > words.start) offsets(w, words);
    if (who.n < 2) return;
    json_field_open(&w->j, "actors", '[');
    for (uint32_t i = 0; i < who.n; i++) sanudo_json_id(&w->j, 'a', who.row[i]);
    sanudo_json_close(&w->j, ']');
}

static void addressee(jsonl *w, uint32_t s)
{
    if (!w->d->sta_addressee_name[s].n) {
        json_field_null(&w->j, "addressee");
        return;
    }
    json_field_open(&w->j, "addressee", '{');
    party_body(w, w->d->sta_addressee[s], w->d->sta_addressee_name[s], w->d->sta_addressee_span[s]);
    sanudo_json_close(&w->j, '}');
}

static void cue(jsonl *w, uint32_t first, uint32_t end)
{
    if (first >= end) {
        json_field_null(&w->j, "cue");
        return;
    }
    sanudo_buf lemma = {0};
    for (uint32_t t = first; t < end; t++) {
        if (t > first) buf_char(&lemma, ' ');
        buf_slice(&lemma, w->d->tok_lemma[t]);
    }
    json_field_open(&w->j, "cue", '{');
    offsets(w, record_tokens(w->r, first, end));
    json_field(&w->j, "lemma", (slice){lemma.data, (uint32_t)lemma.len});
    sanudo_json_close(&w->j, '}');
    if (lemma.failed) w->r->out->failed = true;
    sanudo_buf_drop(&lemma);
}

static void said_on(jsonl *w, uint32_t time)
{
    if (time == SANUDO_NONE) {
        json_field_null(&w->j, "date");
        return;
    }
    json_field_open(&w->j, "date", '{');
    json_field(&w->j, "value", w->d->tim_value[time].value);
    sanudo_json_close(&w->j, '}');
}

static void statement(jsonl *w, uint32_t s)
{
    const sanudo_doc *d = w->d;
    sanudo_json_open(&w->j, '{');
    json_field_id(&w->j, "id", 's', s);
    json_field_uint(&w->j, "sentence", d->sent_number[d->sta_sent[s]]);
    json_field_word(&w->j, "kind", sanudo_record_statement_kind(d->sta_kind[s]));
    json_field_open(&w->j, "source", '{');
    party_body(w, d->sta_source[s], d->sta_source_name[s], d->sta_source_span[s]);
    sanudo_json_close(&w->j, '}');
    cue(w, d->sta_cue_first[s], d->sta_cue_end[s]);
    sanudo_json_key(&w->j, "content"), sanudo_parts_contents(&w->j, w->r, s);
    addressee(w, s);
    json_field_id(&w->j, "within", 's', d->sta_within[s]);
    sanudo_json_key(&w->j, "chain"), sanudo_parts_chain(&w->j, w->r, d->sta_within[s]);
    said_on(w, sanudo_record_said_on(w->r, s));
    json_field_open(&w->j, "why", '{');
    rule_field(w, d->sta_rule[s]);
    sanudo_json_close(&w->j, '}');
    sanudo_json_close(&w->j, '}');
}

static void actor_ids(jsonl *w, const char *name, rows party)
{
    json_field_open(&w->j, name, '[');
    for (uint32_t i = 0; i < party.n; i++) sanudo_json_id(&w->j, 'a', w->d->party_pool[party.first + i]);
    sanudo_json_close(&w->j, ']');
}

static void event_date(jsonl *w, const when *t)
{
    char day[16];
    if (!t->value.n) {
        json_field_null(&w->j, "date");
        return;
    }
    json_field_open(&w->j, "date", '{');
    json_field(&w->j, "value", t->value);
    json_field(&w->j, "start", sanudo_record_day(t->start, day));
    json_field(&w->j, "end", sanudo_record_day(t->end, day));
    json_field_word(&w->j, "from", sanudo_record_date_from(w->d, t));
    if (sanudo_record_date_told(t)) json_field_word(&w->j, "told", sanudo_record_date_told(t));
    sanudo_json_close(&w->j, '}');
}

static void event_place(jsonl *w, uint32_t place, uint8_t from)
{
    if (place == SANUDO_NONE) {
        json_field_null(&w->j, "place");
        return;
    }
    json_field_open(&w->j, "place", '{');
    json_field_id(&w->j, "place", 'p', place);
    json_field_word(&w->j, "from", sanudo_record_place_from(from));
    sanudo_json_close(&w->j, '}');
}

/* The words of each size, and the entry that says who is counted. */
static void size_words(jsonl *w, const amount told[N_SIZES])
{
    bool any = false;
    for (uint8_t i = 0; i < N_SIZES; i++) {
        if (amount_number(&told[i]) == SANUDO_NONE) continue;
        if (!any) json_field_open(&w->j, "size", '{');
        json_field_open(&w->j, sanudo_size_name(i), '{');
        words_field(w, "words", told[i].first, told[i].end);
        rule_field(w, told[i].rule);
        sanudo_json_close(&w->j, '}');
        any = true;
    }
    if (any) sanudo_json_close(&w->j, '}');
    else json_field_null(&w->j, "size");
}

/* The words by which the event's sentence names each party. */
static void party_words(jsonl *w, const char *name, uint32_t e, rows party, bool understood)
{
    json_field_open(&w->j, name, '[');
    for (uint32_t i = 0; i < party.n; i++) {
        const uint32_t a = w->d->party_pool[party.first + i];
        sanudo_json_open(&w->j, '{');
        json_field_id(&w->j, "actor", 'a', a);
        if (understood) json_field(&w->j, "understood", SLICE("what the article is about"));
        else mention_field(w, "words", sanudo_record_party(w->r, e, a));
        sanudo_json_close(&w->j, '}');
    }
    sanudo_json_close(&w->j, ']');
}

/* What speaks for each context: words of the text, or what the event or a party of it is. */
static void context_why(jsonl *w, rows c)
{
    const sanudo_doc *d = w->d;
    json_field_open(&w->j, "contexts", '[');
    for (uint32_t i = c.first; i < c.first + c.n; i++)
        for (uint32_t k = d->context_signs[i].first; k < d->context_signs[i].first + d->context_signs[i].n; k++) {
            const context_sign *s = &d->sign_pool[k];
            sanudo_json_open(&w->j, '{');
            json_field(&w->j, "context", d->context_pool[i]);
            if (s->first < s->end) words_field(w, "words", s->first, s->end);
            else json_field(&w->j, "trait", s->trait);
            rule_field(w, s->rule);
            sanudo_json_close(&w->j, '}');
        }
    sanudo_json_close(&w->j, ']');
}

static void event_why(jsonl *w, uint32_t e)
{
    const sanudo_doc *d = w->d;
    char room[RULE_MAX];
    const uint32_t time = sanudo_record_date_words(w->r, e), place = d->ev_place[e];
    json_field_open(&w->j, "why", '{');
    rule_field(w, d->ev_rule[e]);
    party_words(w, "actor", e, d->ev_actor[e], record_understood(d, e, false));
    party_words(w, "recipient", e, d->ev_recipient[e], record_understood(d, e, true));
    json_field_open(&w->j, "status", '{');
    rule_field(w, d->ev_status_rule[e]);
    json_field(&w->j, "pattern", d->ev_aspect[e] < N_STATUS ? slice_of(sanudo_status_name(d->ev_aspect[e])) : (slice){0});
    sanudo_json_close(&w->j, '}');
    words_field(w, "date", time == SANUDO_NONE ? 0 : d->tim_first[time], time == SANUDO_NONE ? 0 : d->tim_end[time]);
    words_field(w, "place", place == SANUDO_NONE ? 0 : d->pla_first[place], place == SANUDO_NONE ? 0 : d->pla_end[place]);
    context_why(w, d->ev_context[e]);
    size_words(w, d->ev_size[e]);
    json_field(&w->j, "speaker", d->ev_statement[e] == SANUDO_NONE ? (slice){0} : sanudo_record_rule(w->r, d->sta_rule[d->ev_statement[e]], room));
    sanudo_json_close(&w->j, '}');
}

static void event(jsonl *w, uint32_t e)
{
    const sanudo_doc *d = w->d;
    sanudo_json_open(&w->j, '{');
    json_field_id(&w->j, "id", 'e', e);
    json_field_uint(&w->j, "sentence", d->sent_number[record_sent_of(w->r, e)]);
    json_field(&w->j, "type", d->ev_type[e]);
    json_field(&w->j, "mode", d->ev_mode[e]);
    sanudo_json_key(&w->j, "contexts"), sanudo_parts_contexts(&w->j, w->r, e);
    json_field(&w->j, "cameo", d->ev_cameo[e]);
    json_field_uint(&w->j, "quad", d->ev_quad[e]);
    sanudo_json_key(&w->j, "score");
    sanudo_json_fixed(&w->j, d->ev_score[e], 1, false);
    actor_ids(w, "actor", d->ev_actor[e]);
    actor_ids(w, "recipient", d->ev_recipient[e]);
    words_field(w, "trigger", d->ev_first[e], d->ev_end[e]);
    json_field_word(&w->j, "status", sanudo_status_name(d->ev_status[e]));
    json_field_id(&w->j, "again", 'e', record_again(d, e) ? d->ev_again[e] : SANUDO_NONE);
    event_date(w, &d->ev_date[e]);
    event_place(w, d->ev_place[e], d->ev_place_from[e]);
    sanudo_json_key(&w->j, "size"), sanudo_parts_size(&w->j, w->r, e);
    json_field_id(&w->j, "statement", 's', d->ev_statement[e]);
    sanudo_json_key(&w->j, "chain"), sanudo_parts_chain(&w->j, w->r, d->ev_statement[e]);
    sanudo_json_key(&w->j, "stances"), sanudo_parts_stances(&w->j, w->r, e);
    event_why(w, e);
    sanudo_json_close(&w->j, '}');
}

static void timex(jsonl *w, uint32_t t)
{
    const sanudo_doc *d = w->d;
    sanudo_json_open(&w->j, '{');
    offsets(w, record_tokens(w->r, d->tim_first[t], d->tim_end[t]));
    json_field_word(&w->j, "type", sanudo_record_time_kind(d->tim_kind[t]));
    json_field(&w->j, "value", d->tim_value[t].value);
    if (d->tim_kind[t] == TIME_DURATION && d->tim_value[t].start != DAY_NONE) {
        char day[16];
        json_field_open(&w->j, "date", '{');
        json_field(&w->j, "start", sanudo_record_day(d->tim_value[t].start, day));
        json_field(&w->j, "end", sanudo_record_day(d->tim_value[t].end, day));
        sanudo_json_close(&w->j, '}');
    }
    sanudo_json_close(&w->j, '}');
}

static void place(jsonl *w, uint32_t p)
{
    const sanudo_doc *d = w->d;
    char code[4];
    sanudo_json_open(&w->j, '{');
    json_field_id(&w->j, "id", 'p', p);
    offsets(w, record_tokens(w->r, d->pla_first[p], d->pla_end[p]));
    json_field(&w->j, "name", d->pla_name[p]);
    json_field(&w->j, "country", sanudo_record_country(d->pla_country[p], code));
    json_field(&w->j, "admin1", d->pla_division[p]);
    sanudo_json_key(&w->j, "lat"), sanudo_json_degrees(&w->j, d->pla_lat[p]);
    sanudo_json_key(&w->j, "lon"), sanudo_json_degrees(&w->j, d->pla_lon[p]);
    if (d->pla_number[p]) json_field_uint(&w->j, "geonameid", d->pla_number[p]);
    else json_field_null(&w->j, "geonameid");
    sanudo_json_close(&w->j, '}');
}

/* Whoever and whatever is spoken of more than once, with the whole phrases that do. */
static void entity(jsonl *w, uint32_t n)
{
    const sanudo_doc *d = w->d;
    sanudo_json_open(&w->j, '{');
    json_field_id(&w->j, "id", 'c', n);
    json_field(&w->j, "name", d->ent_name[n]);
    json_field_id(&w->j, "actor", 'a', d->ent_actor[n]);
    json_field_open(&w->j, "mentions", '[');
    for (uint32_t i = w->r->references.first[n]; i < w->r->references.first[n + 1]; i++) {
        const uint32_t r = w->r->references.item[i];
        sanudo_parts_mention(&w->j, w->r, (rows){.first = d->ref_first[r], .n = d->ref_end[r] - d->ref_first[r]}, d->ref_kind[r]);
    }
    sanudo_json_close(&w->j, ']');
    sanudo_json_close(&w->j, '}');
}

static void rows_field(jsonl *w, const char *name, uint32_t n, void (*row)(jsonl *w, uint32_t i))
{
    json_field_open(&w->j, name, '[');
    for (uint32_t i = 0; i < n; i++) row(w, i);
    sanudo_json_close(&w->j, ']');
}

void sanudo_record_jsonl(record *r)
{
    jsonl w = {.j = {.out = r->out}, .r = r, .d = r->doc};
    sanudo_json_open(&w.j, '{');
    head(&w);
    rows_field(&w, "sentences", r->n_sents, sentence);
    rows_field(&w, "actors", r->doc->n_actors, actor);
    rows_field(&w, "statements", r->doc->n_statements, statement);
    rows_field(&w, "events", r->doc->n_events, event);
    rows_field(&w, "times", r->doc->n_times, timex);
    rows_field(&w, "places", r->doc->n_places, place);
    rows_field(&w, "entities", r->doc->n_entities, entity);
    sanudo_json_close(&w.j, '}');
    buf_char(r->out, '\n');
}
