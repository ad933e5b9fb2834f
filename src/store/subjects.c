/*
** What can be asked about, by which conditions, and what can be counted by, as tables of SQL.  Its letters: e an event, s a
** statement, r an article's actor, n the entity that it is, p an event's place, c a coding, v its version, a the article.
*/
#include "store/subjects.h"

/* In the order of the record. */
#define PARTIES(role) "(SELECT group_concat(name, '; ') FROM (SELECT name FROM party JOIN entity ON entity.id = party.entity WHERE " \
                      "party.coding = e.coding AND party.event = e.number AND role = '" role "' ORDER BY position))"
#define CODES(role) "(SELECT group_concat(code, ' ') FROM (SELECT code FROM party WHERE party.coding = e.coding AND party.event = e.number " \
                    "AND role = '" role "' AND code <> '' ORDER BY position))"

static const column EVENT_COLUMNS[] = {
    {"day", "e.day_from", COLUMN_TEXT, 10}, {"day_to", "e.day_to", COLUMN_TEXT, 0}, {"date", "e.date", COLUMN_TEXT, 0},
    {"date_from", "e.date_from", COLUMN_TEXT, 0}, {"date_told", "e.date_told", COLUMN_TEXT, 0}, {"type", "e.type", COLUMN_TEXT, 9}, {"mode", "e.mode", COLUMN_TEXT, 11},
    {"actors", PARTIES("actor"), COLUMN_TEXT, 24}, {"actor_codes", CODES("actor"), COLUMN_TEXT, 0},
    {"recipients", PARTIES("recipient"), COLUMN_TEXT, 24}, {"recipient_codes", CODES("recipient"), COLUMN_TEXT, 0},
    {"status", "e.status", COLUMN_TEXT, 9}, {"trigger", "e.\"trigger\"", COLUMN_TEXT, 14}, {"place", "p.name", COLUMN_TEXT, 12},
    {"place_from", "e.place_from", COLUMN_TEXT, 0}, {"country", "e.country", COLUMN_TEXT, 0}, {"admin1", "p.admin1", COLUMN_TEXT, 0}, {"lat", "e.lat", COLUMN_NUMBER, 0}, {"lon", "e.lon", COLUMN_NUMBER, 0},
    {"cameo", "e.cameo", COLUMN_TEXT, 0}, {"quad", "e.quad", COLUMN_NUMBER, 0}, {"score", "e.score", COLUMN_NUMBER, 0},
    {"contexts", "e.contexts", COLUMN_JSON, 0}, {"size", "e.size", COLUMN_JSON, 0}, {"chain", "e.chain", COLUMN_JSON, 24},
    {"stances", "e.stances", COLUMN_JSON, 0}, {"article", "a.name", COLUMN_TEXT, 16}, {"publisher", "v.publisher", COLUMN_TEXT, 0},
    {"published", "v.published", COLUMN_TEXT, 0}, {"sentence", "e.sentence", COLUMN_NUMBER, 0}, {"event", "'e' || e.number", COLUMN_TEXT, 0},
    {"coding", "e.coding", COLUMN_NUMBER, 0}, {"happening", "e.happening", COLUMN_NUMBER, 0},
};

/* A mention that stands in a piece of what is said. */
#define IS_WITHIN "json_extract(m.value, '$[0]') >= json_extract(t.value, '$.start') AND json_extract(m.value, '$[1]') <= json_extract(t.value, '$.end')"

static const column STATEMENT_COLUMNS[] = {
    {"day", "s.day", COLUMN_TEXT, 10}, {"source", "s.source", COLUMN_TEXT, 24},
    {"source_code", "(SELECT nullif(code, '') FROM entity WHERE entity.id = s.entity)", COLUMN_TEXT, 0},
    {"addressee", "s.addressee", COLUMN_TEXT, 0}, {"cue", "s.cue", COLUMN_TEXT, 10}, {"kind", "s.kind", COLUMN_TEXT, 8},
    {"words", "(SELECT group_concat(substr(v.text, json_extract(value, '$.start') + 1, json_extract(value, '$.end') - "
              "json_extract(value, '$.start')), ' ... ') FROM json_each(s.content))", COLUMN_TEXT, 60},
    {"chain", "s.chain", COLUMN_JSON, 20}, {"within", "'s' || s.within", COLUMN_TEXT, 0}, {"content", "s.content", COLUMN_JSON, 0},
    {"article", "a.name", COLUMN_TEXT, 16}, {"publisher", "v.publisher", COLUMN_TEXT, 0}, {"published", "v.published", COLUMN_TEXT, 0},
    {"sentence", "s.sentence", COLUMN_NUMBER, 0}, {"statement", "'s' || s.number", COLUMN_TEXT, 0},
    {"coding", "s.coding", COLUMN_NUMBER, 0},
    {"about", "(SELECT json_group_array(DISTINCT json_object('name', entity.name, 'code', nullif(entity.code, ''))) FROM actor JOIN entity ON "
              "entity.id = actor.entity, json_each(actor.mentions) m, json_each(s.content) t WHERE actor.coding = s.coding AND " IS_WITHIN ")",
     COLUMN_JSON, 0}, /* of what is written for a page alone: it takes its time */
};

#define DIFFER(what, test) "CASE WHEN " test " THEN '" what " ' ELSE '' END"
#define DIFFERENT_SIZES(size) "count(DISTINCT json_extract(e.size, '$." size "')) > 1"

/* Of all reports of one happening. */
static const column HAPPENING_COLUMNS[] = {
    {"day", "min(e.day_from)", COLUMN_TEXT, 10}, {"last_day", "max(e.day_to)", COLUMN_TEXT, 0}, {"type", "e.type", COLUMN_TEXT, 9},
    {"modes", "group_concat(DISTINCT e.mode)", COLUMN_TEXT, 11}, {"actors", "group_concat(DISTINCT " PARTIES("actor") ")", COLUMN_TEXT, 24},
    {"actor_codes", "group_concat(DISTINCT " CODES("actor") ")", COLUMN_TEXT, 0},
    {"recipients", "group_concat(DISTINCT " PARTIES("recipient") ")", COLUMN_TEXT, 24},
    {"recipient_codes", "group_concat(DISTINCT " CODES("recipient") ")", COLUMN_TEXT, 0}, {"places", "group_concat(DISTINCT p.name)", COLUMN_TEXT, 12},
    {"statuses", "group_concat(DISTINCT e.status)", COLUMN_TEXT, 14}, {"reports", "count(DISTINCT e.coding)", COLUMN_NUMBER, 7},
    {"outlets", "count(DISTINCT v.publisher)", COLUMN_NUMBER, 7}, {"origins", "count(DISTINCT v.origin)", COLUMN_NUMBER, 7},
    {"differ", /* in what the reports contradict each other */
     "trim(" DIFFER("day", "count(DISTINCT e.day_from) > 1") " || " DIFFER("doer", "count(DISTINCT " CODES("actor") ") > 1") " || "
     DIFFER("numbers", DIFFERENT_SIZES("dead") " OR " DIFFERENT_SIZES("injured") " OR " DIFFERENT_SIZES("arrested") " OR " DIFFERENT_SIZES("participants"))
     " || " DIFFER("denial", "sum(e.status = 'denied') BETWEEN 1 AND count(*) - 1") ")", COLUMN_TEXT, 20},
    {"quad", "e.quad", COLUMN_NUMBER, 0}, {"score", "round(avg(e.score), 3)", COLUMN_NUMBER, 0}, {"dead_least", "min(json_extract(e.size, '$.dead'))", COLUMN_NUMBER, 0},
    {"dead_most", "max(json_extract(e.size, '$.dead'))", COLUMN_NUMBER, 0}, {"articles", "group_concat(DISTINCT a.name)", COLUMN_TEXT, 0},
    {"happening", "e.happening", COLUMN_NUMBER, 0},
};

/* What store/export.c makes flat events of, in the order of its own list. */
static const column EXPORT_COLUMNS[] = {
    {"coding", "e.coding", COLUMN_NUMBER, 0}, {"number", "e.number", COLUMN_NUMBER, 0}, {"sentence", "e.sentence", COLUMN_NUMBER, 0},
    {"lead", "t.paragraph = (SELECT min(paragraph) FROM sentence WHERE sentence.coding = e.coding AND missing IS NOT 'text')", COLUMN_NUMBER, 0},
    {"type", "e.type", COLUMN_TEXT, 0}, {"mode", "e.mode", COLUMN_TEXT, 0}, {"cameo", "e.cameo", COLUMN_TEXT, 0},
    {"status", "e.status", COLUMN_TEXT, 0}, {"quad", "e.quad", COLUMN_NUMBER, 0}, {"score", "e.score", COLUMN_NUMBER, 0},
    {"contexts", "e.contexts", COLUMN_JSON, 0}, {"chain", "e.chain", COLUMN_JSON, 0}, {"trigger", "e.\"trigger\"", COLUMN_TEXT, 0},
    {"words", "substr(v.text, t.start + 1, t.\"end\" - t.start)", COLUMN_TEXT, 0}, {"start", "e.trigger_start", COLUMN_NUMBER, 0},
    {"stop", "e.trigger_end", COLUMN_NUMBER, 0}, {"date", "e.date", COLUMN_TEXT, 0}, {"day_from", "e.day_from", COLUMN_TEXT, 0},
    {"day_to", "e.day_to", COLUMN_TEXT, 0}, {"date_from", "e.date_from", COLUMN_TEXT, 0}, {"place", "p.name", COLUMN_TEXT, 0},
    {"place_words", "substr(v.text, p.start + 1, p.\"end\" - p.start)", COLUMN_TEXT, 0}, {"place_kind", "p.kind", COLUMN_TEXT, 0},
    {"admin1", "p.admin1", COLUMN_TEXT, 0}, {"geonameid", "p.geonameid", COLUMN_NUMBER, 0}, {"country", "p.country", COLUMN_TEXT, 0},
    {"lat", "p.lat", COLUMN_NUMBER, 0}, {"lon", "p.lon", COLUMN_NUMBER, 0}, {"size", "e.size", COLUMN_JSON, 0},
    {"stances", "json_array_length(e.stances)", COLUMN_NUMBER, 0},
};

static const column RECORD_COLUMNS[] = {{"record", "x.record", COLUMN_JSON, 0}, {"coding", "c.id", COLUMN_NUMBER, 0}, {"text", "v.text", COLUMN_TEXT, 0}};

static const column ARTICLE_COLUMNS[] = {
    {"published", "v.published", COLUMN_TEXT, 10}, {"article", "a.name", COLUMN_TEXT, 24}, {"version", "v.number", COLUMN_NUMBER, 7},
    {"label", "v.label", COLUMN_TEXT, 0}, {"publisher", "v.publisher", COLUMN_TEXT, 16}, {"title", "v.title", COLUMN_TEXT, 60},
    {"language", "v.language", COLUMN_TEXT, 0}, {"url", "v.url", COLUMN_TEXT, 0}, {"byline", "v.byline", COLUMN_JSON, 0},
    {"dateline", "v.dateline_place", COLUMN_TEXT, 0}, {"agency", "v.agency", COLUMN_TEXT, 0},
    {"events", "(SELECT count(*) FROM event WHERE event.coding = c.id)", COLUMN_NUMBER, 6},
    {"statements", "(SELECT count(*) FROM statement WHERE statement.coding = c.id)", COLUMN_NUMBER, 10},
    {"coding", "c.id", COLUMN_NUMBER, 0},
};

static const column ACTOR_COLUMNS[] = {
    {"name", "n.name", COLUMN_TEXT, 32}, {"kind", "n.kind", COLUMN_TEXT, 12}, {"code", "nullif(n.code, '')", COLUMN_TEXT, 4},
    {"sectors", "nullif(n.sectors, '')", COLUMN_TEXT, 12}, {"title", "nullif(n.title, '')", COLUMN_TEXT, 32},
    {"articles", "count(*)", COLUMN_NUMBER, 8},
    {"events", "sum((SELECT count(DISTINCT event) FROM party WHERE party.entity = n.id AND role IN ('actor', 'recipient') AND party.coding = r.coding))",
     COLUMN_NUMBER, 8},
};

static const column CHANGE_COLUMNS[] = {
    {"change", "x.change", COLUMN_TEXT, 7}, {"article", "a.name", COLUMN_TEXT, 16}, {"publisher", "v.publisher", COLUMN_TEXT, 0},
    {"sentence", "x.sentence", COLUMN_NUMBER, 8}, {"type", "x.type", COLUMN_TEXT, 9}, {"trigger", "x.\"trigger\"", COLUMN_TEXT, 14},
    {"was", "x.was", COLUMN_TEXT, 48}, {"now", "x.now", COLUMN_TEXT, 48},
};

/* What is counted: how many comes first. */
static const column TALLIES[] = {
    {"events", "count(*)", COLUMN_NUMBER, 7},
    {"mean_score", "round(avg(e.score), 3)", COLUMN_NUMBER, 10},
};
static const column STATEMENT_TALLIES[] = {{"statements", "count(*)", COLUMN_NUMBER, 10}};

#define COUNT(a) (sizeof(a) / sizeof(a)[0])
#define SENTENCE_AND_PLACE " LEFT JOIN sentence t ON t.coding = e.coding AND t.number = e.sentence " \
                           "LEFT JOIN place p ON p.coding = e.coding AND p.number = e.place AND e.place_from = 'clause'"

/* What can be asked for; those in parentheses by our own code alone. */
static const subject SUBJECTS[] = {
    {.name = "events", .on = ON_EVENTS, .columns = EVENT_COLUMNS, .n_columns = COUNT(EVENT_COLUMNS), .from = "event e", .joins = "cvap",
     .coding = "e.coding", .order = "e.day_from%, e.coding%, e.number%"},
    {.name = "happenings", .on = ON_EVENTS, .columns = HAPPENING_COLUMNS, .n_columns = COUNT(HAPPENING_COLUMNS), .from = "event e", .joins = "cvap",
     .coding = "e.coding", .key = "e.happening", .rank = "min(e.day_from)", .whole = true, .order = "x_rank%, x_key%"},
    {.name = "statements", .on = ON_STATEMENTS, .columns = STATEMENT_COLUMNS, .n_columns = COUNT(STATEMENT_COLUMNS) - 1, .from = "statement s", .joins = "cva",
     .coding = "s.coding", .order = "s.day%, s.coding%, s.number%"},
    {.name = "(statements)", .on = ON_STATEMENTS, .columns = STATEMENT_COLUMNS, .n_columns = COUNT(STATEMENT_COLUMNS), .from = "statement s", .joins = "cva",
     .coding = "s.coding", .order = "s.day%, s.coding%, s.number%"},
    {.name = "articles", .on = ON_ARTICLES, .columns = ARTICLE_COLUMNS, .n_columns = COUNT(ARTICLE_COLUMNS), .from = "coding c", .joins = "va",
     .coding = "c.id", .order = "v.published%, c.id%"},
    {.name = "actors", .on = ON_ACTORS, .columns = ACTOR_COLUMNS, .n_columns = COUNT(ACTOR_COLUMNS), .from = "actor r", .joins = "ncva",
     .coding = "r.coding", .key = "r.entity", .rank = "count(*)", .order = "x_rank DESC, x_key"},
    {.name = "changes", .on = ON_CHANGES, .columns = CHANGE_COLUMNS, .n_columns = COUNT(CHANGE_COLUMNS),
     .from = " x JOIN version v ON v.id = x.version JOIN article a ON a.id = v.article", .joins = "", .order = "x.version%, x.trigger_start, x.type, x.change"},
    {.name = "(export)", .on = ON_EVENTS, .columns = EXPORT_COLUMNS, .n_columns = COUNT(EXPORT_COLUMNS), .from = "event e" SENTENCE_AND_PLACE, .joins = "cva",
     .coding = "e.coding", .order = "e.coding, e.number"},
    {.name = "(records)", .on = ON_ARTICLES, .columns = RECORD_COLUMNS, .n_columns = COUNT(RECORD_COLUMNS), .from = "coding c", .joins = "va",
     .coding = "c.id", .records = true, .order = "c.id"},
    {.name = "counts", .on = ON_EVENTS, .columns = TALLIES, .n_columns = COUNT(TALLIES), .from = "event e", .joins = "cvap", .coding = "e.coding", .counts = true},
    {.name = "statement-counts", .on = ON_STATEMENTS, .columns = STATEMENT_TALLIES, .n_columns = COUNT(STATEMENT_TALLIES), .from = "statement s",
     .joins = "cva", .coding = "s.coding", .counts = true},
};

const join sanudo_joins[N_JOINS] = {
    {'n', "% JOIN entity n ON n.id = r.entity"},
    {'c', "% JOIN coding c ON c.id = $"},
    {'v', "% JOIN version v ON v.id = c.version"},
    {'a', "% JOIN article a ON a.id = v.article"},
    {'p', " LEFT JOIN place p ON p.coding = e.coding AND p.number = e.place"},
};

/* ---- what can be counted by ---- */

/* The parties of a role, each code of an event once. */
#define JOIN(g, role) " JOIN party " g " ON " g ".coding = e.coding AND " g ".event = e.number AND " g ".role = '" role "' AND " g ".code <> '' AND " \
                      g ".position = (SELECT min(position) FROM party x WHERE x.coding = e.coding AND x.event = e.number AND x.role = '" role "' AND " \
                      "x.code = " g ".code)"
#define ACTORS_JOIN JOIN("ga", "actor")
#define RECIPIENTS_JOIN JOIN("gr", "recipient")

static const measure MEASURES[] = {
    {"day", ON_EVENTS, {{"day", "e.day_from", COLUMN_TEXT, 10}}, {0}},
    {"week", ON_EVENTS, {{"week", "date(e.day_from, '-6 days', 'weekday 1')", COLUMN_TEXT, 10}}, {0}}, /* its Monday */
    {"month", ON_EVENTS, {{"month", "substr(e.day_from, 1, 7)", COLUMN_TEXT, 7}}, {0}},
    {"year", ON_EVENTS, {{"year", "substr(e.day_from, 1, 4)", COLUMN_TEXT, 4}}, {0}},
    {"type", ON_EVENTS, {{"type", "e.type", COLUMN_TEXT, 9}}, {0}},
    {"mode", ON_EVENTS, {{"mode", "e.mode", COLUMN_TEXT, 11}}, {0}},
    {"quad", ON_EVENTS, {{"quad", "e.quad", COLUMN_NUMBER, 4}}, {0}},
    {"status", ON_EVENTS, {{"status", "e.status", COLUMN_TEXT, 12}}, {0}},
    {"country", ON_EVENTS, {{"country", "e.country", COLUMN_TEXT, 7}}, {0}},
    {"place", ON_EVENTS,
     {{"place", "p.name", COLUMN_TEXT, 20}, {"country", "e.country", COLUMN_TEXT, 7}, {"lat", "e.lat", COLUMN_NUMBER, 7}, {"lon", "e.lon", COLUMN_NUMBER, 7}},
     {0}},
    {"publisher", ON_EVENTS | ON_STATEMENTS, {{"publisher", "v.publisher", COLUMN_TEXT, 20}}, {0}},
    {"actor", ON_EVENTS, {{"actor", "ga.code", COLUMN_TEXT, 5}}, {ACTORS_JOIN}},
    {"recipient", ON_EVENTS, {{"recipient", "gr.code", COLUMN_TEXT, 9}}, {NULL, RECIPIENTS_JOIN}},
    {"dyad", ON_EVENTS, {{"actor", "ga.code", COLUMN_TEXT, 5}, {"recipient", "gr.code", COLUMN_TEXT, 9}}, {ACTORS_JOIN, RECIPIENTS_JOIN}},
    {"day", ON_STATEMENTS, {{"day", "s.day", COLUMN_TEXT, 10}}, {0}},
    {"week", ON_STATEMENTS, {{"week", "date(s.day, '-6 days', 'weekday 1')", COLUMN_TEXT, 10}}, {0}},
    {"month", ON_STATEMENTS, {{"month", "substr(s.day, 1, 7)", COLUMN_TEXT, 7}}, {0}},
    {"year", ON_STATEMENTS, {{"year", "substr(s.day, 1, 4)", COLUMN_TEXT, 4}}, {0}},
    {"source", ON_STATEMENTS, {{"source", "s.source", COLUMN_TEXT, 24}}, {0}},
    {"kind", ON_STATEMENTS, {{"kind", "s.kind", COLUMN_TEXT, 8}}, {0}},
};

/* ---- conditions ---- */

#define OF_PARTY(role, test) "(e.coding, e.number) IN (SELECT coding, event FROM party WHERE " test role ")"
#define BY_CODE "code IN (?)"
#define BY_NAME "entity IN (SELECT id FROM entity WHERE name COLLATE NOCASE IN (?))"

static const condition CONDITIONS[] = {
    {"actor", ON_EVENTS, VALUE_PARTY, OF_PARTY(" AND role = 'actor'", BY_CODE), OF_PARTY(" AND role = 'actor'", BY_NAME)},
    {"recipient", ON_EVENTS, VALUE_PARTY, OF_PARTY(" AND role = 'recipient'", BY_CODE), OF_PARTY(" AND role = 'recipient'", BY_NAME)},
    {"party", ON_EVENTS, VALUE_PARTY, OF_PARTY("", BY_CODE), OF_PARTY("", BY_NAME)},
    {"actor", ON_ACTORS, VALUE_PARTY, "n.code IN (?)", "n.name COLLATE NOCASE IN (?)"},
    {"sector", ON_EVENTS, VALUE_LIST,
     "EXISTS (SELECT 1 FROM party, json_each(?[]) WHERE party.coding = e.coding AND event = e.number AND role = 'actor' AND "
     "instr(' ' || sectors || ' ', ' ' || value || ' '))", NULL},
    {"sector", ON_ACTORS, VALUE_LIST, "EXISTS (SELECT 1 FROM json_each(?[]) WHERE instr(' ' || n.sectors || ' ', ' ' || value || ' '))", NULL},
    {"type", ON_EVENTS, VALUE_LIST, "e.type IN (?)", NULL},
    {"mode", ON_EVENTS, VALUE_LIST, "e.mode IN (?)", NULL},
    {"cameo", ON_EVENTS, VALUE_LIST, "e.cameo IN (?)", NULL},
    {"status", ON_EVENTS, VALUE_LIST, "e.status IN (?)", NULL},
    {"context", ON_EVENTS, VALUE_LIST, "EXISTS (SELECT 1 FROM json_each(e.contexts) WHERE value IN (?))", NULL},
    {"from", ON_EVENTS, VALUE_DAY, "e.day_from >= ?", NULL}, /* its first day, so that an index finds it */
    {"to", ON_EVENTS, VALUE_DAY, "e.day_from <= ?", NULL},
    {"from", ON_STATEMENTS, VALUE_DAY, "s.day >= ?", NULL},
    {"to", ON_STATEMENTS, VALUE_DAY, "s.day <= ?", NULL},
    {"from", ON_ARTICLES | ON_ACTORS, VALUE_DAY, "v.published >= ?", NULL},
    {"to", ON_ARTICLES | ON_ACTORS, VALUE_DAY, "v.published <= ?", NULL},
    {"place", ON_EVENTS, VALUE_LIST, "p.name COLLATE NOCASE IN (?)", NULL},
    {"country", ON_EVENTS, VALUE_LIST, "e.country IN (?)", NULL},
    {"place-from", ON_EVENTS, VALUE_LIST, "e.place_from IN (?)", NULL},
    {"box", ON_EVENTS, VALUE_BOX, "e.lat BETWEEN ?0 AND ?2 AND "
     "CASE WHEN ?1 <= ?3 THEN e.lon BETWEEN ?1 AND ?3 ELSE e.lon >= ?1 OR e.lon <= ?3 END", NULL}, /* else it lies over the date line */
    {"source", ON_EVENTS, VALUE_LIST, "EXISTS (SELECT 1 FROM json_each(e.chain) WHERE value COLLATE NOCASE IN (?))", NULL},
    {"source", ON_STATEMENTS, VALUE_PARTY, "s.entity IN (SELECT id FROM entity WHERE code IN (?))",
     "(s.entity IN (SELECT id FROM entity WHERE name COLLATE NOCASE IN (?)) OR s.source COLLATE NOCASE IN (?))"},
    {"chain", ON_STATEMENTS, VALUE_LIST, "EXISTS (SELECT 1 FROM json_each(s.chain) WHERE value COLLATE NOCASE IN (?))", NULL},
    {"addressee", ON_STATEMENTS, VALUE_LIST, "s.addressee COLLATE NOCASE IN (?)", NULL},
    {"kind", ON_STATEMENTS, VALUE_LIST, "s.kind IN (?)", NULL},
    {"kind", ON_ACTORS, VALUE_LIST, "n.kind IN (?)", NULL},
    {"about", ON_STATEMENTS, VALUE_PARTY, /* who is mentioned in what is said */
     "EXISTS (SELECT 1 FROM actor JOIN entity ON entity.id = actor.entity, json_each(actor.mentions) m, json_each(s.content) t WHERE "
     "actor.coding = s.coding AND entity.code IN (?) AND " IS_WITHIN ")",
     "EXISTS (SELECT 1 FROM actor JOIN entity ON entity.id = actor.entity, json_each(actor.mentions) m, json_each(s.content) t WHERE "
     "actor.coding = s.coding AND entity.name COLLATE NOCASE IN (?) AND " IS_WITHIN ")"},
    {"publisher", ON_ALL, VALUE_LIST, "v.publisher COLLATE NOCASE IN (?)", NULL},
    {"article", ON_ALL, VALUE_LIST, "a.name IN (?)", NULL},
    {"published-from", ON_ALL, VALUE_DAY, "v.published >= ?", NULL},
    {"published-to", ON_ALL, VALUE_DAY, "v.published <= ?", NULL},
    {"(article)", ON_ARTICLES, VALUE_ONE, "a.name = ?", NULL}, /* an id with a comma is one id */
    {"coding", ON_ALL & ~ON_CHANGES, VALUE_LIST, "c.id IN (?)", NULL},
    {"happening", ON_EVENTS, VALUE_LIST, "e.happening IN (?)", NULL},
    {"text", ON_ALL, VALUE_ONE, "v.id IN (SELECT rowid FROM words WHERE words MATCH ?)", NULL},
};

/* ---- finding them ---- */

const subject *sanudo_subject_find(const char *name)
{
    for (size_t i = 0; i < COUNT(SUBJECTS); i++)
        if (strcmp(SUBJECTS[i].name, name) == 0) return &SUBJECTS[i];
    return NULL;
}

const measure *sanudo_measure_find(slice name, uint8_t on)
{
    for (size_t i = 0; i < COUNT(MEASURES); i++)
        if (MEASURES[i].on & on && slice_is(name, MEASURES[i].name)) return &MEASURES[i];
    return NULL;
}

const condition *sanudo_condition_find(const char *name, uint8_t on)
{
    for (size_t i = 0; i < COUNT(CONDITIONS); i++)
        if (CONDITIONS[i].on & on && strcmp(CONDITIONS[i].name, name) == 0) return &CONDITIONS[i];
    return NULL;
}
