/*
** From a question to SQL.  What can be asked about, by which conditions, and what
** can be counted by, are tables; values are bound, never written into the SQL.
*/
#include "store/question.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

/* ---- what there is ---- */

enum { ON_EVENTS = 1, ON_STATEMENTS = 2, ON_ARTICLES = 4, ON_ACTORS = 8, ON_CHANGES = 16 };
#define ON_ALL (ON_EVENTS | ON_STATEMENTS | ON_ARTICLES | ON_ACTORS | ON_CHANGES)

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
    {"place_from", "e.place_from", COLUMN_TEXT, 0}, {"country", "p.country", COLUMN_TEXT, 0}, {"admin1", "p.admin1", COLUMN_TEXT, 0}, {"lat", "p.lat", COLUMN_NUMBER, 0}, {"lon", "p.lon", COLUMN_NUMBER, 0},
    {"cameo", "e.cameo", COLUMN_TEXT, 0}, {"quad", "e.quad", COLUMN_NUMBER, 0}, {"score", "e.score", COLUMN_NUMBER, 0},
    {"contexts", "e.contexts", COLUMN_JSON, 0}, {"size", "e.size", COLUMN_JSON, 0}, {"chain", "e.chain", COLUMN_JSON, 24},
    {"stances", "e.stances", COLUMN_JSON, 0}, {"article", "a.name", COLUMN_TEXT, 16}, {"publisher", "v.publisher", COLUMN_TEXT, 0},
    {"published", "v.published", COLUMN_TEXT, 0}, {"sentence", "e.sentence", COLUMN_NUMBER, 0}, {"event", "'e' || e.number", COLUMN_TEXT, 0},
    {"coding", "c.id", COLUMN_NUMBER, 0}, {"happening", "e.happening", COLUMN_NUMBER, 0},
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
    {"coding", "c.id", COLUMN_NUMBER, 0},
    {"about", "(SELECT json_group_array(DISTINCT json_object('name', entity.name, 'code', nullif(entity.code, ''))) FROM actor JOIN entity ON "
              "entity.id = actor.entity, json_each(actor.mentions) m, json_each(s.content) t WHERE actor.coding = s.coding AND " IS_WITHIN ")",
     COLUMN_JSON, 0}, /* of what is written for a page alone: it takes its time */
};
enum { N_STATEMENT_COLUMNS = sizeof STATEMENT_COLUMNS / sizeof STATEMENT_COLUMNS[0] };

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
    {"quad", "e.quad", COLUMN_NUMBER, 0}, {"score", "round(avg(e.score), 3)", COLUMN_NUMBER, 0},
    {"dead_least", "min(json_extract(e.size, '$.dead'))", COLUMN_NUMBER, 0},
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
    {"events", "sum((SELECT count(DISTINCT event) FROM party WHERE party.entity = n.id AND role IN ('actor', 'recipient') AND party.coding = c.id))",
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

#define COMMON "JOIN version v ON v.id = c.version JOIN article a ON a.id = v.article"

#define STATEMENTS "statement s JOIN coding c ON c.id = s.coding " COMMON
#define EVENTS "event e JOIN coding c ON c.id = e.coding " COMMON " LEFT JOIN place p ON p.coding = e.coding AND p.number = e.place"

static const struct subject {
    const char *name;
    uint8_t on;
    const column *columns;
    uint32_t n_columns;
    const char *from, *group, *order, *newest;
    const char *all_of; /* the conditions choose, and all rows that share this with what they chose are looked at; or NULL */
    bool counts;        /* the columns stand behind those that are counted by */
} SUBJECTS[] = {
    {"events", ON_EVENTS, EVENT_COLUMNS, sizeof EVENT_COLUMNS / sizeof EVENT_COLUMNS[0],
     EVENTS, "",
     " ORDER BY e.day_from, e.coding, e.number", " ORDER BY e.day_from DESC, e.coding DESC, e.number DESC", NULL, false},
    {"happenings", ON_EVENTS, HAPPENING_COLUMNS, sizeof HAPPENING_COLUMNS / sizeof HAPPENING_COLUMNS[0], EVENTS, " GROUP BY e.happening",
     " ORDER BY min(e.day_from), e.happening", " ORDER BY min(e.day_from) DESC, e.happening DESC", "e.happening", false},
    {"statements", ON_STATEMENTS, STATEMENT_COLUMNS, N_STATEMENT_COLUMNS - 1,
     STATEMENTS, "", " ORDER BY s.day, s.coding, s.number",
     " ORDER BY s.day DESC, s.coding DESC, s.number DESC", NULL, false},
    {"articles", ON_ARTICLES, ARTICLE_COLUMNS, sizeof ARTICLE_COLUMNS / sizeof ARTICLE_COLUMNS[0], "coding c " COMMON, "",
     " ORDER BY v.published, c.id", " ORDER BY v.published DESC, c.id DESC", NULL, false},
    {"actors", ON_ACTORS, ACTOR_COLUMNS, sizeof ACTOR_COLUMNS / sizeof ACTOR_COLUMNS[0],
     "actor r JOIN entity n ON n.id = r.entity JOIN coding c ON c.id = r.coding " COMMON, " GROUP BY n.id", " ORDER BY count(*) DESC, n.name, n.id",
     " ORDER BY count(*) DESC, n.name, n.id", NULL, false},
    {"changes", ON_CHANGES, CHANGE_COLUMNS, sizeof CHANGE_COLUMNS / sizeof CHANGE_COLUMNS[0],
     " x JOIN version v ON v.id = x.version JOIN article a ON a.id = v.article", "", " ORDER BY x.version, x.trigger_start, x.type, x.change",
     " ORDER BY x.version DESC, x.trigger_start, x.type, x.change", NULL, false},
    {"(export)", ON_EVENTS, EXPORT_COLUMNS, sizeof EXPORT_COLUMNS / sizeof EXPORT_COLUMNS[0],
     "event e JOIN coding c ON c.id = e.coding " COMMON " LEFT JOIN sentence t ON t.coding = e.coding AND t.number = e.sentence "
     "LEFT JOIN place p ON p.coding = e.coding AND p.number = e.place AND e.place_from = 'clause'", "", " ORDER BY e.coding, e.number",
     " ORDER BY e.coding, e.number", NULL, false},
    {"(statements)", ON_STATEMENTS, STATEMENT_COLUMNS, N_STATEMENT_COLUMNS, STATEMENTS, "", " ORDER BY s.day, s.coding, s.number",
     " ORDER BY s.day DESC, s.coding DESC, s.number DESC", NULL, false},
    {"(records)", ON_ARTICLES, RECORD_COLUMNS, sizeof RECORD_COLUMNS / sizeof RECORD_COLUMNS[0], "coding c " COMMON, "", " ORDER BY c.id", " ORDER BY c.id", NULL, false},
    {"counts", ON_EVENTS, TALLIES, sizeof TALLIES / sizeof TALLIES[0], EVENTS, NULL, NULL, NULL, NULL, true},
    {"statement-counts", ON_STATEMENTS, STATEMENT_TALLIES, 1, STATEMENTS, NULL, NULL, NULL, NULL, true},
};

/* ---- what can be counted by ---- */

/* The parties of a role, each code of an event once. */
#define JOIN(g, role) " JOIN party " g " ON " g ".coding = e.coding AND " g ".event = e.number AND " g ".role = '" role "' AND " g ".code <> '' AND " \
                      g ".position = (SELECT min(position) FROM party x WHERE x.coding = e.coding AND x.event = e.number AND x.role = '" role "' AND " \
                      "x.code = " g ".code)"
#define ACTORS_JOIN JOIN("ga", "actor")
#define RECIPIENTS_JOIN JOIN("gr", "recipient")

enum { MEASURED = 4 }; /* columns of one measure */

static const struct measure {
    const char *name;
    uint8_t on;
    column column[MEASURED];
    const char *join[2];
} MEASURES[] = {
    {"day", ON_EVENTS, {{"day", "e.day_from", COLUMN_TEXT, 10}}, {0}},
    {"week", ON_EVENTS, {{"week", "date(e.day_from, '-6 days', 'weekday 1')", COLUMN_TEXT, 10}}, {0}}, /* its Monday */
    {"month", ON_EVENTS, {{"month", "substr(e.day_from, 1, 7)", COLUMN_TEXT, 7}}, {0}},
    {"year", ON_EVENTS, {{"year", "substr(e.day_from, 1, 4)", COLUMN_TEXT, 4}}, {0}},
    {"type", ON_EVENTS, {{"type", "e.type", COLUMN_TEXT, 9}}, {0}},
    {"mode", ON_EVENTS, {{"mode", "e.mode", COLUMN_TEXT, 11}}, {0}},
    {"quad", ON_EVENTS, {{"quad", "e.quad", COLUMN_NUMBER, 4}}, {0}},
    {"status", ON_EVENTS, {{"status", "e.status", COLUMN_TEXT, 12}}, {0}},
    {"country", ON_EVENTS, {{"country", "p.country", COLUMN_TEXT, 7}}, {0}},
    {"place", ON_EVENTS,
     {{"place", "p.name", COLUMN_TEXT, 20}, {"country", "p.country", COLUMN_TEXT, 7}, {"lat", "p.lat", COLUMN_NUMBER, 7}, {"lon", "p.lon", COLUMN_NUMBER, 7}},
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
enum { N_MEASURES = sizeof MEASURES / sizeof MEASURES[0] };

/* ---- conditions ---- */

enum value_kind {
    VALUE_LIST,  /* words: "?" stands for all of them, parted by commas */
    VALUE_ONE,   /* as it is */
    VALUE_PARTY, /* names and codes: "?" of the first fragment for codes, of the second for names */
    VALUE_DAY,
    VALUE_BOX,   /* south,west,north,east */
    VALUE_RUN
};

#define OF_PARTY(role, test) "(e.coding, e.number) IN (SELECT coding, event FROM party WHERE " test role ")"
#define BY_CODE "code IN (?)"
#define BY_NAME "entity IN (SELECT id FROM entity WHERE name COLLATE NOCASE IN (?))"

static const struct condition {
    const char *name;
    uint8_t on, kind;
    const char *sql, *by_name;
} CONDITIONS[] = {
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
    {"country", ON_EVENTS, VALUE_LIST, "p.country IN (?)", NULL},
    {"place-from", ON_EVENTS, VALUE_LIST, "e.place_from IN (?)", NULL},
    {"box", ON_EVENTS, VALUE_BOX, "(e.coding, e.place) IN (SELECT coding, number FROM place WHERE lat BETWEEN ?0 AND ?2 AND "
     "CASE WHEN ?1 <= ?3 THEN lon BETWEEN ?1 AND ?3 ELSE lon >= ?1 OR lon <= ?3 END)", NULL}, /* else it lies over the date line */
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
enum { N_CONDITIONS = sizeof CONDITIONS / sizeof CONDITIONS[0] };

/* ---- writing ---- */

/* Keep a value to be bound, of what was in quotes with each doubled quote once; false, which is sticky, when there are too many or no memory. */
static bool keep(asking *a, slice s, bool quoted)
{
    char *copy = a->n_values < MAX_VALUES ? malloc((size_t)s.n + 1) : NULL;
    if (!copy) {
        a->full = a->n_values == MAX_VALUES;
        a->sql.failed = a->sql.failed || !a->full;
        return false;
    }
    uint32_t n = 0;
    for (uint32_t i = 0; i < s.n; i++) {
        copy[n++] = s.p[i];
        if (quoted && s.p[i] == '"') i++;
    }
    copy[n] = '\0';
    a->value[a->n_values++] = copy;
    return true;
}

/* One word of a list. */
typedef struct word {
    slice text;
    bool quoted;
} word;

static const char *skip_spaces(const char *p)
{
    while (isspace((unsigned char)*p)) p++;
    return p;
}

/* The quote that closes the one at `p`, behind which the word ends; NULL when there is none, and the first is a letter like others. */
static const char *closing_quote(const char *p)
{
    const char *q = p + 1;
    while ((q = strchr(q, '"')) && q[1] == '"') q += 2;
    if (!q) return NULL;
    const char *behind = skip_spaces(q + 1);
    return *behind == ',' || !*behind ? q : NULL;
}

/*
** The next word of a list parted by commas, without the spaces around it; false at the end.  As in CSV, a word in quotes may hold
** commas, and quotes doubled.
*/
static bool next_word(const char **at, word *out)
{
    if (!*at) return false;
    const char *p = skip_spaces(*at), *quote = *p == '"' ? closing_quote(p) : NULL;
    const char *comma = strchr(quote ? quote + 1 : p, ',');
    const char *end = quote ? quote : comma ? comma : p + strlen(p);
    *at = comma ? comma + 1 : NULL;
    if (quote) p++;
    while (!quote && end > p && isspace((unsigned char)end[-1])) end--;
    *out = (word){{p, (uint32_t)(end - p)}, quote != NULL};
    return true;
}

/* Three capitals, unless quotes say that they are a name. */
static bool is_code(word w)
{
    for (uint32_t i = 0; i < w.text.n; i++)
        if (w.text.p[i] < 'A' || w.text.p[i] > 'Z') return false;
    return w.text.n == 3 && !w.quoted;
}

/* Which words of a list are meant: all, the codes, or what is no code. */
enum pick { PICK_ALL, PICK_CODES, PICK_NAMES };

static bool picked(word w, enum pick pick) { return w.text.n && (pick == PICK_ALL || is_code(w) == (pick == PICK_CODES)); }

/* "?5, ?6" for the words of a list that are meant, kept; false when none is. */
static bool put_list(asking *a, const char *list, enum pick pick)
{
    word w;
    uint32_t n = 0;
    for (const char *at = list; next_word(&at, &w);) {
        if (!picked(w, pick)) continue;
        if (!keep(a, w.text, w.quoted)) return false;
        sanudo_buf_printf(&a->sql, n++ ? ", ?%u" : "?%u", a->n_values);
    }
    return n > 0;
}

/* A fragment with its places for values filled. */
static bool put_fragment(asking *a, const char *sql, const char *value, enum pick pick)
{
    const uint32_t first = a->n_values;
    for (const char *q; (q = strchr(sql, '?')) != NULL;) {
        sanudo_buf_add(&a->sql, sql, (size_t)(q - sql));
        sql = q + 1;
        if (*sql >= '0' && *sql <= '3') { /* a corner of a box */
            sanudo_buf_printf(&a->sql, "CAST(?%u AS REAL)", first - 3 + (uint32_t)(*sql++ - '0'));
        } else if (strncmp(sql, "[]", 2) == 0) { /* the list as JSON */
            buf_str(&a->sql, "json_array(");
            if (!put_list(a, value, pick)) return false;
            buf_char(&a->sql, ')');
            sql += 2;
        } else if (!put_list(a, value, pick)) {
            return false;
        }
    }
    buf_str(&a->sql, sql);
    return true;
}

static bool has_pick(const char *list, enum pick pick)
{
    word w;
    for (const char *at = list; next_word(&at, &w);)
        if (picked(w, pick)) return true;
    return false;
}

static bool put_party(asking *a, const struct condition *c, const char *value)
{
    const bool codes = has_pick(value, PICK_CODES), names = has_pick(value, PICK_NAMES);
    if (!codes && !names) return false;
    buf_char(&a->sql, '(');
    if (codes && !put_fragment(a, c->sql, value, PICK_CODES)) return false;
    if (codes && names) buf_str(&a->sql, " OR ");
    if (names && !put_fragment(a, c->by_name, value, PICK_NAMES)) return false;
    buf_char(&a->sql, ')');
    return true;
}

static bool is_day(const char *s)
{
    static const char FORM[] = "dddd-dd-dd";
    for (size_t i = 0; i < sizeof FORM - 1; i++)
        if (FORM[i] == 'd' ? !isdigit((unsigned char)s[i]) : s[i] != '-') return false;
    return s[sizeof FORM - 1] == '\0';
}

/* "-12.5": what SQL takes for the same number. */
static bool is_number(slice w)
{
    uint32_t i = w.n && (w.p[0] == '-' || w.p[0] == '+'), digits = 0, dots = 0;
    for (; i < w.n; i++) {
        if (w.p[i] == '.') dots++;
        else if (isdigit((unsigned char)w.p[i])) digits++;
        else return false;
    }
    return digits && dots <= 1;
}

/* The four corners, kept. */
static bool keep_box(asking *a, const char *value)
{
    word w;
    uint32_t n = 0;
    for (const char *at = value; next_word(&at, &w); n++)
        if (n == 4 || !is_number(w.text) || !keep(a, w.text, false)) return false;
    return n == 4;
}

static bool put_condition(asking *a, const struct condition *c, const char *value)
{
    buf_str(&a->sql, " AND ");
    switch (c->kind) {
    case VALUE_PARTY: return put_party(a, c, value);
    case VALUE_LIST: return put_fragment(a, c->sql, value, PICK_ALL);
    case VALUE_BOX: return keep_box(a, value) && put_fragment(a, c->sql, value, PICK_ALL);
    case VALUE_DAY: if (!is_day(value)) return false; break;
    default: break;
    }
    const char *q = strchr(c->sql, '?');
    if (!keep(a, slice_of(value), false)) return false;
    sanudo_buf_add(&a->sql, c->sql, (size_t)(q - c->sql));
    sanudo_buf_printf(&a->sql, "?%u%s", a->n_values, q + 1);
    return true;
}

static const struct condition *find_condition(const char *name, uint8_t on)
{
    for (size_t i = 0; i < N_CONDITIONS; i++)
        if (CONDITIONS[i].on & on && strcmp(CONDITIONS[i].name, name) == 0) return &CONDITIONS[i];
    return NULL;
}

/* Which codings count; a value is the number of the one that is bound, 0 for none. */
typedef struct standing {
    uint32_t run, day;
} standing;

static const char *choice(const sanudo_question *q, const char *name)
{
    const char *value = NULL;
    for (size_t i = 0; i < q->n_conditions; i++)
        if (strcmp(q->conditions[i].name, name) == 0) value = q->conditions[i].value;
    return value;
}

static sanudo_rc take_standing(asking *a, const sanudo_question *q, standing *out, sanudo_error *err)
{
    const char *run = choice(q, "run"), *day = choice(q, "as-of");
    if (run && (!*run || strspn(run, "0123456789") != strlen(run))) return sanudo_fail(err, SANUDO_EUSAGE, 0, "run '%.40s' is no number", run);
    if (day && !is_day(day)) return sanudo_fail(err, SANUDO_EUSAGE, 0, "'%.40s' is no day; use YYYY-MM-DD", day);
    if (run && keep(a, slice_of(run), false)) out->run = a->n_values;
    if (day && keep(a, slice_of(day), false)) out->day = a->n_values;
    return a->sql.failed ? sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a question") : SANUDO_OK;
}

/* Of each article one coding counts: that which stands now; or the newest, of one run, of what was published up to a day, or of both. */
static void put_standing(asking *a, standing of)
{
    if (!of.run && !of.day) {
        buf_str(&a->sql, "c.current");
        return;
    }
    buf_str(&a->sql, "c.id = (SELECT cc.id FROM coding cc JOIN version vv ON vv.id = cc.version WHERE vv.article = v.article");
    if (of.run) sanudo_buf_printf(&a->sql, " AND cc.run = CAST(?%u AS INTEGER)", of.run);
    if (of.day) sanudo_buf_printf(&a->sql, " AND coalesce(vv.published, vv.reckoned) <= ?%u", of.day);
    buf_str(&a->sql, " ORDER BY CAST(vv.label AS INTEGER) DESC, vv.number DESC, cc.run DESC LIMIT 1)");
}

/* "1,2" */
static bool two_numbers(const char *s, uint32_t *first, uint32_t *second)
{
    char *end;
    if (!isdigit((unsigned char)*s)) return false;
    *first = (uint32_t)strtoul(s, &end, 10);
    if (*end != ',' || !isdigit((unsigned char)end[1])) return false;
    *second = (uint32_t)strtoul(end + 1, &end, 10);
    return !*end;
}

/* Which two runs are compared. */
static sanudo_rc put_runs(asking *a, const sanudo_question *q, sanudo_error *err)
{
    const char *runs = choice(q, "runs");
    uint32_t before, after;
    if (!runs || !two_numbers(runs, &before, &after))
        return sanudo_fail(err, SANUDO_EUSAGE, 0, "changes are between two runs: --runs 1,2");
    sanudo_buf_printf(&a->sql, " WHERE x.before = %u AND x.after = %u", before, after);
    return SANUDO_OK;
}

/* True for what is no condition on a row but says which codings count. */
static bool is_choice(const char *name) { return strcmp(name, "run") == 0 || strcmp(name, "as-of") == 0 || strcmp(name, "runs") == 0; }

static sanudo_rc put_given(asking *a, const sanudo_condition *given, const struct subject *s, sanudo_error *err)
{
    const struct condition *c = find_condition(given->name, s->on);
    if (!given->value) return sanudo_fail(err, SANUDO_EUSAGE, 0, "'%.40s' has no value", given->name);
    if (!c) return sanudo_fail(err, SANUDO_EUSAGE, 0, "%s cannot be asked for by '%.40s'", s->name, given->name);
    if (put_condition(a, c, given->value)) return SANUDO_OK;
    if (a->full) return sanudo_fail(err, SANUDO_EUSAGE, 0, "more than %d values in one question", MAX_VALUES);
    if (a->sql.failed) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a question");
    return sanudo_fail(err, SANUDO_EUSAGE, 0, "'%.80s' is nothing that '%s' can be", given->value, given->name);
}

static sanudo_rc put_conditions(asking *a, const sanudo_question *q, const struct subject *s, sanudo_error *err)
{
    standing of = {0};
    sanudo_rc rc = s->on == ON_CHANGES ? put_runs(a, q, err) : take_standing(a, q, &of, err);
    if (rc == SANUDO_OK && s->on != ON_CHANGES) buf_str(&a->sql, " WHERE "), put_standing(a, of);
    if (rc == SANUDO_OK && s->all_of) {
        sanudo_buf_printf(&a->sql, " AND %s IN (SELECT %s FROM %s WHERE ", s->all_of, s->all_of, s->from);
        put_standing(a, of);
    }
    for (size_t i = 0; i < q->n_conditions && rc == SANUDO_OK; i++)
        if (!is_choice(q->conditions[i].name)) rc = put_given(a, &q->conditions[i], s, err);
    if (s->all_of) buf_char(&a->sql, ')');
    return rc;
}

/* Each once: who counts by day and day, or by actor and dyad, means one. */
static void add_column(asking *a, const column *c)
{
    for (uint32_t i = 0; i < a->n_columns; i++)
        if (strcmp(a->column[i]->name, c->name) == 0) return;
    if (a->n_columns < MAX_COLUMNS) a->column[a->n_columns++] = c;
}

/* The columns and joins of what is counted by. */
static sanudo_rc measure(asking *a, const struct subject *s, const char *by, const char *join[2], sanudo_error *err)
{
    word w;
    for (const char *at = by; next_word(&at, &w);) {
        size_t i = 0;
        while (i < N_MEASURES && !(MEASURES[i].on & s->on && slice_is(w.text, MEASURES[i].name))) i++;
        if (i == N_MEASURES)
            return sanudo_fail(err, SANUDO_EUSAGE, 0,
                               "cannot count by '%.*s'; there are day, week, month, year, publisher%s", w.text.n > 40 ? 40 : (int)w.text.n, w.text.p,
                               s->on & ON_EVENTS ? ", type, mode, quad, status, country, place, actor, recipient, dyad" : ", source, kind");
        for (int k = 0; k < MEASURED && MEASURES[i].column[k].name; k++) add_column(a, &MEASURES[i].column[k]);
        for (int k = 0; k < 2; k++)
            if (MEASURES[i].join[k]) join[k] = MEASURES[i].join[k];
    }
    return SANUDO_OK;
}

static const struct subject *find_subject(const char *what)
{
    for (size_t i = 0; i < sizeof SUBJECTS / sizeof SUBJECTS[0]; i++)
        if (strcmp(SUBJECTS[i].name, what) == 0) return &SUBJECTS[i];
    return NULL;
}

static void put_order(asking *a, const sanudo_question *q, const struct subject *s, uint32_t n_groups)
{
    if (!s->counts) {
        buf_str(&a->sql, s->group);
        buf_str(&a->sql, q->newest ? s->newest : s->order);
    } else {
        for (int pass = 0; pass < 2 && n_groups; pass++) {
            buf_str(&a->sql, pass ? " ORDER BY" : " GROUP BY");
            if (pass && q->most) sanudo_buf_printf(&a->sql, " %u DESC,", n_groups + 1);
            for (uint32_t i = 1; i <= n_groups; i++) sanudo_buf_printf(&a->sql, "%s %u%s", i > 1 ? "," : "", i, pass && q->newest ? " DESC" : "");
        }
    }
    if (q->limit && q->limit <= INT64_MAX) sanudo_buf_printf(&a->sql, " LIMIT %llu", (unsigned long long)q->limit); /* more is all */
}

sanudo_rc sanudo_asking_make(asking *a, const sanudo_question *q, sanudo_error *err)
{
    *a = (asking){0};
    const struct subject *s = find_subject(q->what);
    const char *join[2] = {"", ""};
    if (!s) return sanudo_fail(err, SANUDO_EUSAGE, 0, "no '%.40s' in a store; there are events, happenings, statements, articles, actors, changes, counts, "
                               "statement-counts", q->what);
    if (q->most && !s->counts) return sanudo_fail(err, SANUDO_EUSAGE, 0, "only counts have the most first, not %s", s->name);
    if (q->by && !s->counts) return sanudo_fail(err, SANUDO_EUSAGE, 0, "only counts are by something, not %s", s->name);
    sanudo_rc rc = q->by ? measure(a, s, q->by, join, err) : SANUDO_OK;
    if (rc != SANUDO_OK) return rc;
    const uint32_t n_groups = a->n_columns;
    for (uint32_t i = 0; i < s->n_columns; i++) add_column(a, &s->columns[i]);
    for (uint32_t i = 0; i < a->n_columns; i++) sanudo_buf_printf(&a->sql, "%s%s AS %s", i ? ", " : "SELECT ", a->column[i]->sql, a->column[i]->name);
    buf_str(&a->sql, " FROM ");
    if (s->on == ON_CHANGES) sanudo_buf_printf(&a->sql, "(%s)", sanudo_store_changes[0]); /* not the view: that is whatever the file says */
    sanudo_buf_printf(&a->sql, "%s%s%s", s->from, join[0], join[1]);
    if (s->columns == RECORD_COLUMNS) sanudo_buf_printf(&a->sql, " JOIN (%s) x ON x.coding = c.id", sanudo_store_records[0]);
    rc = put_conditions(a, q, s, err);
    if (rc != SANUDO_OK) return rc;
    put_order(a, q, s, n_groups);
    buf_char(&a->sql, '\0');
    return a->sql.failed ? sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a question") : SANUDO_OK;
}

void sanudo_asking_drop(asking *a)
{
    sanudo_buf_drop(&a->sql);
    for (uint32_t i = 0; i < a->n_values; i++) free(a->value[i]);
}
