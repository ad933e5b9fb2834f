/*
** The record as one JSON object on one line: the form that everything else of
** Sanudo, its scorers and its users read.  docs/records.md describes each key.
*/
#include <math.h>

#include "record/json.h"
#include "record/record.h"

typedef struct jsonl {
    json j;
    record *r;
    const sanudo_doc *d;
} jsonl;

static void field(jsonl *w, const char *name, slice value)
{
    sanudo_json_key(&w->j, name);
    sanudo_json_text(&w->j, value);
}

static void field_uint(jsonl *w, const char *name, uint32_t n)
{
    sanudo_json_key(&w->j, name);
    sanudo_json_uint(&w->j, n);
}

static void field_id(jsonl *w, const char *name, char letter, uint32_t row)
{
    sanudo_json_key(&w->j, name);
    sanudo_json_id(&w->j, letter, row);
}

static void open_field(jsonl *w, const char *name, char bracket)
{
    sanudo_json_key(&w->j, name);
    sanudo_json_open(&w->j, bracket);
}

static void close(jsonl *w, char bracket) { sanudo_json_close(&w->j, bracket); }

static void field_null(jsonl *w, const char *name)
{
    sanudo_json_key(&w->j, name);
    sanudo_json_null(&w->j);
}

/* "start" and "end" in code points, into the object that is open. */
static void offsets(jsonl *w, sanudo_span s)
{
    field_uint(w, "start", sanudo_points_at(&w->r->at, s.start));
    field_uint(w, "end", sanudo_points_at(&w->r->at, s.end));
}

static void span_object(jsonl *w, sanudo_span s)
{
    sanudo_json_open(&w->j, '{');
    offsets(w, s);
    close(w, '}');
}

static slice text_of(const sanudo_doc *d, sanudo_span s) { return (slice){d->text + s.start, s.end - s.start}; }

/* An object with the offsets of some tokens and their words, or null when there are none. */
static void words_field(jsonl *w, const char *name, uint32_t first, uint32_t end)
{
    if (first >= end) {
        field_null(w, name);
        return;
    }
    open_field(w, name, '{');
    offsets(w, record_tokens(w->r, first, end));
    field(w, "text", sanudo_doc_words(w->d, first, end));
    close(w, '}');
}

static void mention_field(jsonl *w, const char *name, uint32_t m)
{
    words_field(w, name, m == SANUDO_NONE ? 0 : w->d->men_first[m], m == SANUDO_NONE ? 0 : w->d->men_end[m]);
}

static void rule_field(jsonl *w, uint32_t line)
{
    char room[RULE_MAX];
    field(w, "rule", sanudo_record_rule(w->r, line, room));
}

static void chain_field(jsonl *w, uint32_t inner)
{
    const chain c = sanudo_record_chain(w->r, inner);
    open_field(w, "chain", '[');
    for (uint32_t i = 0; i < c.n; i++) sanudo_json_text(&w->j, w->d->sta_source_name[c.row[i]]);
    close(w, ']');
}

/* One past the run of proper nouns that begins at `t`, with the marks inside it ("Jean-Luc M. Roy"). */
static uint32_t name_end(const sanudo_doc *d, uint32_t t, uint32_t end)
{
    uint32_t last = t;
    for (t++; t < end; t++) {
        const char c = d->text[d->tok_span[t].start];
        const bool glued = d->tok_span[t].start == d->tok_span[t - 1].end;
        if (d->tok_upos[t] == UPOS_PROPN) last = t;
        else if (c == ',' || c == ';' || c == ')' || !(glued || c == '.')) break;
    }
    return last + 1;
}

/*
** The names in a byline, or at the head of the credits: proper nouns behind the first preposition ("By A. Roy and
** B. Lee, News Writer", "Reporting by A. Roy in Lima and B. Lee; editing by C. Day"), up to a comma in a byline
** and a semicolon in credits.  A name behind a further preposition is a place.
*/
static void byline_in(jsonl *w, uint32_t s)
{
    const sanudo_doc *d = w->d;
    const char stop = d->sent_region[s] == REGION_BYLINE ? ',' : ';';
    uint32_t prepositions = 0;
    for (uint32_t t = d->sent_first[s], end = d->sent_first[s + 1]; t < end;) {
        const bool place = t > d->sent_first[s] && d->tok_upos[t - 1] == UPOS_ADP && prepositions > 1;
        if (d->text[d->tok_span[t].start] == stop) break;
        prepositions += d->tok_upos[t] == UPOS_ADP;
        if (d->tok_upos[t] != UPOS_PROPN || !prepositions) {
            t++;
            continue;
        }
        const uint32_t to = name_end(d, t, end);
        if (!place && to - t > 1) sanudo_json_text(&w->j, sanudo_doc_words(d, t, to));
        t = to;
    }
}

/* The first byline, else the first credits. */
static void byline(jsonl *w)
{
    const sanudo_doc *d = w->d;
    uint32_t found = SANUDO_NONE;
    for (uint32_t s = 0; s < d->n_sents; s++) {
        const bool by = d->sent_region[s] == REGION_BYLINE, credits = d->sent_region[s] == REGION_CREDITS;
        if ((by || credits) && (found == SANUDO_NONE || (by && d->sent_region[found] == REGION_CREDITS))) found = s;
    }
    open_field(w, "byline", '[');
    if (found != SANUDO_NONE) byline_in(w, found);
    close(w, ']');
}

static void dateline(jsonl *w)
{
    const sanudo_doc *d = w->d;
    const slice place = text_of(d, d->dateline_place), date = text_of(d, d->dateline_date), agency = text_of(d, d->dateline_agency);
    if (!place.n && !date.n && !agency.n) {
        field_null(w, "dateline");
        return;
    }
    open_field(w, "dateline", '{');
    field(w, "place", place);
    field(w, "date", date);
    field(w, "agency", agency);
    close(w, '}');
}

static void head(jsonl *w)
{
    const sanudo_doc *d = w->d;
    char day[16];
    field(w, "id", d->id);
    field(w, "title", sanudo_record_title(d));
    field(w, "publisher", d->publisher);
    field(w, "date", sanudo_record_day(d->date, day));
    field(w, "language", d->language);
    field(w, "url", d->url);
    field(w, "version", d->version);
    byline(w);
    dateline(w);
    if (w->r->flags & SANUDO_WITH_TEXT) {
        sanudo_json_key(&w->j, "text");
        sanudo_json_string(&w->j, (slice){d->text, d->len});
    }
    open_field(w, "coder", '{');
    field(w, "program", slice_of(sanudo_version()));
    field(w, "model", d->model_version);
    field(w, "lexicon", d->lexicon_version);
    close(w, '}');
}

static void sentences(jsonl *w)
{
    open_field(w, "sentences", '[');
    for (uint32_t i = 0; i < w->r->n_sents; i++) span_object(w, w->r->sents[i].span);
    close(w, ']');
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
    field(w, "sector", sanudo_record_sector(sectors));
    open_field(w, "sectors", '[');
    for (uint32_t i = 0; sanudo_sector_name(i); i++)
        if (sectors >> i & 1u) json_word(&w->j, sanudo_sector_name(i));
    close(w, ']');
}

static void mentions(jsonl *w, uint32_t actor)
{
    static const char *const KIND[] = {"name", "nominal", "pronoun"};
    open_field(w, "mentions", '[');
    for (uint32_t i = w->r->mentions.first[actor]; i < w->r->mentions.first[actor + 1]; i++) {
        const uint32_t m = w->r->mentions.item[i];
        sanudo_json_open(&w->j, '{');
        offsets(w, record_tokens(w->r, w->d->men_first[m], w->d->men_end[m]));
        field(w, "kind", slice_of(KIND[w->d->men_kind[m] <= MENTION_PRONOUN ? w->d->men_kind[m] : MENTION_NOMINAL]));
        close(w, '}');
    }
    close(w, ']');
}

static void actor(jsonl *w, uint32_t a)
{
    const sanudo_doc *d = w->d;
    char code[4];
    sanudo_json_open(&w->j, '{');
    field_id(w, "id", 'a', a);
    field(w, "name", d->act_name[a]);
    field(w, "kind", slice_of(sanudo_record_actor_kind(d->act_kind[a])));
    field(w, "code", sanudo_record_country(d->act_code[a], code));
    sector_fields(w, d->act_sectors[a]);
    field(w, "title", d->act_title[a]);
    mentions(w, a);
    open_field(w, "why", '{');
    rule_field(w, d->act_source[a]);
    mention_field(w, "words", coding_mention(w, a));
    close(w, '}');
    close(w, '}');
}

/* A party of a statement: its actor, name and words; those of several actors have "actors" too. */
static void party_body(jsonl *w, uint32_t mention, slice name, sanudo_span words)
{
    const actors_of who = sanudo_record_actors(w->d, mention);
    field_id(w, "actor", 'a', who.n ? who.row[0] : SANUDO_NONE);
    field(w, "name", name);
    if (words.end > words.start) offsets(w, words);
    if (who.n < 2) return;
    open_field(w, "actors", '[');
    for (uint32_t i = 0; i < who.n; i++) sanudo_json_id(&w->j, 'a', who.row[i]);
    close(w, ']');
}

static void addressee(jsonl *w, uint32_t mention)
{
    if (mention == SANUDO_NONE) {
        field_null(w, "addressee");
        return;
    }
    const actors_of who = sanudo_record_actors(w->d, mention);
    const slice name = who.n == 1 ? w->d->act_name[who.row[0]] : record_mention(w->r, mention);
    open_field(w, "addressee", '{');
    party_body(w, mention, name, record_tokens(w->r, w->d->men_first[mention], w->d->men_end[mention]));
    close(w, '}');
}

static void cue(jsonl *w, uint32_t first, uint32_t end)
{
    if (first >= end) {
        field_null(w, "cue");
        return;
    }
    sanudo_buf lemma = {0};
    for (uint32_t t = first; t < end; t++) {
        if (t > first) buf_char(&lemma, ' ');
        buf_slice(&lemma, w->d->tok_lemma[t]);
    }
    open_field(w, "cue", '{');
    offsets(w, record_tokens(w->r, first, end));
    field(w, "lemma", (slice){lemma.data, (uint32_t)lemma.len});
    close(w, '}');
    if (lemma.failed) w->r->out->failed = true;
    sanudo_buf_drop(&lemma);
}

static void said_on(jsonl *w, uint32_t time)
{
    if (time == SANUDO_NONE) {
        field_null(w, "date");
        return;
    }
    open_field(w, "date", '{');
    field(w, "value", w->d->tim_value[time].value);
    close(w, '}');
}

static void statement(jsonl *w, uint32_t s)
{
    static const char *const KIND[] = {"direct", "indirect", "mixed"};
    const sanudo_doc *d = w->d;
    sanudo_json_open(&w->j, '{');
    field_id(w, "id", 's', s);
    field_uint(w, "sentence", d->sent_number[d->sta_sent[s]]);
    field(w, "kind", slice_of(KIND[d->sta_kind[s] <= SAID_MIXED ? d->sta_kind[s] : SAID_INDIRECT]));
    open_field(w, "source", '{');
    party_body(w, d->sta_source[s], d->sta_source_name[s], d->sta_source_span[s]);
    close(w, '}');
    cue(w, d->sta_cue_first[s], d->sta_cue_end[s]);
    open_field(w, "content", '[');
    for (uint32_t i = 0; i < d->sta_content[s].n; i++) span_object(w, d->sta_span_pool[d->sta_content[s].first + i]);
    close(w, ']');
    addressee(w, d->sta_addressee[s]);
    field_id(w, "within", 's', d->sta_within[s]);
    chain_field(w, d->sta_within[s]);
    said_on(w, sanudo_record_said_on(w->r, s));
    open_field(w, "why", '{');
    rule_field(w, d->sta_rule[s]);
    close(w, '}');
    close(w, '}');
}

static void actor_ids(jsonl *w, const char *name, rows party)
{
    open_field(w, name, '[');
    for (uint32_t i = 0; i < party.n; i++) sanudo_json_id(&w->j, 'a', w->d->party_pool[party.first + i]);
    close(w, ']');
}

static void contexts(jsonl *w, rows c)
{
    open_field(w, "contexts", '[');
    for (uint32_t i = 0; i < c.n; i++) sanudo_json_text(&w->j, w->d->context_pool[c.first + i]);
    close(w, ']');
}

static void event_date(jsonl *w, const when *t)
{
    char day[16];
    if (!t->value.n) {
        field_null(w, "date");
        return;
    }
    open_field(w, "date", '{');
    field(w, "value", t->value);
    field(w, "start", sanudo_record_day(t->start, day));
    field(w, "end", sanudo_record_day(t->end, day));
    field(w, "from", slice_of(t->from_text ? "text" : "publication"));
    close(w, '}');
}

static void event_place(jsonl *w, uint32_t place)
{
    if (place == SANUDO_NONE) {
        field_null(w, "place");
        return;
    }
    open_field(w, "place", '{');
    field_id(w, "place", 'p', place);
    close(w, '}');
}

static void size(jsonl *w, const uint32_t told[4])
{
    static const char *const NAME[] = {"dead", "injured", "arrested", "participants"};
    bool any = false;
    for (uint32_t i = 0; i < 4; i++) {
        if (told[i] == SANUDO_NONE) continue;
        if (!any) open_field(w, "size", '{');
        field_uint(w, NAME[i], told[i]);
        any = true;
    }
    if (any) close(w, '}');
    else field_null(w, "size");
}

static void stances(jsonl *w, rows of)
{
    open_field(w, "stances", '[');
    for (uint32_t i = 0; i < of.n; i++) {
        const stance *s = &w->d->stance_pool[of.first + i];
        sanudo_json_open(&w->j, '{');
        field(w, "source", s->statement == SANUDO_NONE ? (slice){0} : w->d->sta_source_name[s->statement]);
        field(w, "status", slice_of(sanudo_record_status(s->status)));
        close(w, '}');
    }
    close(w, ']');
}

/* The words by which the event's sentence names each party. */
static void party_words(jsonl *w, const char *name, uint32_t e, rows party)
{
    open_field(w, name, '[');
    for (uint32_t i = 0; i < party.n; i++) {
        const uint32_t a = w->d->party_pool[party.first + i];
        sanudo_json_open(&w->j, '{');
        field_id(w, "actor", 'a', a);
        mention_field(w, "words", sanudo_record_party(w->r, e, a));
        close(w, '}');
    }
    close(w, ']');
}

static void event_why(jsonl *w, uint32_t e)
{
    const sanudo_doc *d = w->d;
    char room[RULE_MAX];
    const uint32_t time = sanudo_record_date_words(w->r, e), place = d->ev_place[e];
    open_field(w, "why", '{');
    rule_field(w, d->ev_rule[e]);
    party_words(w, "actor", e, d->ev_actor[e]);
    party_words(w, "recipient", e, d->ev_recipient[e]);
    open_field(w, "status", '{');
    rule_field(w, d->ev_status_rule[e]);
    field(w, "pattern", d->ev_aspect[e] < N_STATUS ? slice_of(sanudo_record_status(d->ev_aspect[e])) : (slice){0});
    close(w, '}');
    words_field(w, "date", time == SANUDO_NONE ? 0 : d->tim_first[time], time == SANUDO_NONE ? 0 : d->tim_end[time]);
    words_field(w, "place", place == SANUDO_NONE ? 0 : d->pla_first[place], place == SANUDO_NONE ? 0 : d->pla_end[place]);
    field(w, "speaker", d->ev_statement[e] == SANUDO_NONE ? (slice){0} : sanudo_record_rule(w->r, d->sta_rule[d->ev_statement[e]], room));
    close(w, '}');
}

static void event(jsonl *w, uint32_t e)
{
    const sanudo_doc *d = w->d;
    sanudo_json_open(&w->j, '{');
    field_id(w, "id", 'e', e);
    field_uint(w, "sentence", d->sent_number[record_sent_of(w->r, e)]);
    field(w, "type", d->ev_type[e]);
    field(w, "mode", d->ev_mode[e]);
    contexts(w, d->ev_context[e]);
    field(w, "cameo", d->ev_cameo[e]);
    field_uint(w, "quad", d->ev_quad[e]);
    sanudo_json_key(&w->j, "score");
    sanudo_json_fixed(&w->j, d->ev_score[e], 1, false);
    actor_ids(w, "actor", d->ev_actor[e]);
    actor_ids(w, "recipient", d->ev_recipient[e]);
    words_field(w, "trigger", d->ev_first[e], d->ev_end[e]);
    field(w, "status", slice_of(sanudo_record_status(d->ev_status[e])));
    event_date(w, &d->ev_date[e]);
    event_place(w, d->ev_place[e]);
    size(w, d->ev_size[e]);
    field_id(w, "statement", 's', d->ev_statement[e]);
    chain_field(w, d->ev_statement[e]);
    stances(w, d->ev_stances[e]);
    event_why(w, e);
    close(w, '}');
}

static void timex(jsonl *w, uint32_t t)
{
    static const char *const KIND[] = {"DATE", "TIME", "DURATION", "SET"};
    const sanudo_doc *d = w->d;
    sanudo_json_open(&w->j, '{');
    offsets(w, record_tokens(w->r, d->tim_first[t], d->tim_end[t]));
    field(w, "type", slice_of(KIND[d->tim_kind[t] <= TIME_SET ? d->tim_kind[t] : TIME_DATE]));
    field(w, "value", d->tim_value[t].value);
    close(w, '}');
}

/* Degrees with up to five decimals, in digits that do not depend on a locale. */
static void degrees(jsonl *w, const char *name, double x)
{
    sanudo_json_key(&w->j, name);
    if (isfinite(x) && fabs(x) <= 360) sanudo_json_fixed(&w->j, llround(x * 1e5), 5, true);
    else sanudo_json_null(&w->j);
}

static void place(jsonl *w, uint32_t p)
{
    const sanudo_doc *d = w->d;
    char code[4];
    sanudo_json_open(&w->j, '{');
    field_id(w, "id", 'p', p);
    offsets(w, record_tokens(w->r, d->pla_first[p], d->pla_end[p]));
    field(w, "name", d->pla_name[p]);
    field(w, "country", sanudo_record_country(d->pla_country[p], code));
    field_null(w, "admin1");
    degrees(w, "lat", d->pla_lat[p]);
    degrees(w, "lon", d->pla_lon[p]);
    field_null(w, "geonameid");
    close(w, '}');
}

static void rows_field(jsonl *w, const char *name, uint32_t n, void (*row)(jsonl *w, uint32_t i))
{
    open_field(w, name, '[');
    for (uint32_t i = 0; i < n; i++) row(w, i);
    close(w, ']');
}

void sanudo_record_jsonl(record *r)
{
    jsonl w = {.j = {.out = r->out}, .r = r, .d = r->doc};
    sanudo_json_open(&w.j, '{');
    head(&w);
    sentences(&w);
    rows_field(&w, "actors", r->doc->n_actors, actor);
    rows_field(&w, "statements", r->doc->n_statements, statement);
    rows_field(&w, "events", r->doc->n_events, event);
    rows_field(&w, "times", r->doc->n_times, timex);
    rows_field(&w, "places", r->doc->n_places, place);
    close(&w, '}');
    buf_char(r->out, '\n');
}
