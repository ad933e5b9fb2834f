/*
** One article's rows into the tables.  Numbers are given in the order of arrival
** and nothing depends on the clock, so that a store whose making was interrupted
** and taken up again is, row for row, the one that was made at once.
*/
#include "store/insert.h"

#include <assert.h>
#include <nettle/sha2.h>
#include <stdlib.h>

#include "base/fnv.h"
#include "base/key.h"
#include "store/group.h"

enum { COL_NAME = 0, COL_TITLE = 1, COL_PUBLISHER = 2, COL_PUBLISHED = 3, COL_LABEL = 6, COL_TEXT = 13, COL_SKETCH = 14 };

/* The statements, in the order of SQL below. */
enum {
    FIND_RUN, ADD_RUN, FIND_ARTICLE, ADD_ARTICLE, WITHDRAW, FIND_VERSION, ADD_VERSION, FIRST_ORIGIN, GET_ORIGIN, SET_ORIGIN, ADD_CODING, CLEAR_CURRENT, SET_CURRENT, ADD_WORDS,
    ADD_SENTENCE, FIND_ENTITY, ADD_ENTITY, ADD_ACTOR, ADD_PLACE, ADD_TIME, ADD_STATEMENT, ADD_EVENT, ADD_PARTY, N_STATEMENTS
};

/* Of an event, whose place is ?19 and was put before it. */
#define OF_PLACE(column) "(SELECT " column " FROM place WHERE coding = ?1 AND number = ?19)"

static const char *const SQL[N_STATEMENTS] = {
    [FIND_RUN] = "SELECT id FROM run WHERE coder = ?1",
    [ADD_RUN] = "INSERT INTO run (coder) VALUES (?1)",
    [FIND_ARTICLE] = "SELECT id FROM article WHERE scope = ?1 AND name = ?2",
    [ADD_ARTICLE] = "INSERT INTO article (scope, name) VALUES (?1, ?2)",
    [WITHDRAW] = "UPDATE article SET withdrawn = 1, withdrawn_label = ?2 WHERE id = ?1",
    [FIND_VERSION] = "SELECT id FROM version WHERE article = ?1 AND hash = ?2",
    [ADD_VERSION] = "INSERT INTO version (article, hash, title, publisher, published, language, url, label, byline, dateline_place, "
                    "dateline_date, agency, reckoned, length, text, sketch, origin, number) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
                    "?10, ?11, ?12, ?13, ?14, ?15, ?16, 0, 1 + coalesce((SELECT max(number) FROM version WHERE article = ?1), 0))",
    [FIRST_ORIGIN] = "SELECT origin FROM version WHERE article = ?1 ORDER BY number LIMIT 1",
    [GET_ORIGIN] = "SELECT origin FROM version WHERE id = ?1",
    [SET_ORIGIN] = "UPDATE version SET origin = ?2 WHERE id = ?1",
    [ADD_CODING] = "INSERT INTO coding (version, run, current) VALUES (?1, ?2, 0) ON CONFLICT DO NOTHING",
    [CLEAR_CURRENT] = "UPDATE coding SET current = 0 WHERE version IN (SELECT id FROM version WHERE article = ?1) AND current",
    [SET_CURRENT] = "UPDATE coding SET current = 1 WHERE id = (SELECT coding.id FROM coding JOIN version ON version.id = coding.version "
                    "JOIN article ON article.id = version.article WHERE version.article = ?1 AND "
                    "(NOT withdrawn OR CAST(version.label AS INTEGER) > CAST(withdrawn_label AS INTEGER)) "
                    "ORDER BY CAST(version.label AS INTEGER) DESC, version.number DESC, coding.run DESC LIMIT 1)",
    [ADD_WORDS] = "INSERT INTO words (rowid, title, text, statements) VALUES (?1, ?2, ?3, ?4)",
    [ADD_SENTENCE] = "INSERT INTO sentence VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    [FIND_ENTITY] = "SELECT id FROM entity WHERE name = ?1 AND kind = ?2 AND code = ?3 AND sectors = ?4 AND title = ?5 AND key = ?6",
    [ADD_ENTITY] = "INSERT INTO entity (name, kind, code, sectors, title, key) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    [ADD_ACTOR] = "INSERT INTO actor VALUES (?1, ?2, ?3, ?4, ?5)",
    [ADD_PLACE] = "INSERT INTO place VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    [ADD_TIME] = "INSERT INTO time VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    [ADD_STATEMENT] = "INSERT INTO statement VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, "
                      "?20, ?21, ?22)",
    [ADD_EVENT] = "INSERT INTO event VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, "
                  "?21, ?22, ?23, ?24, ?25, ?26, ?27, " OF_PLACE("country") ", " OF_PLACE("lat") ", " OF_PLACE("lon") ")",
    [ADD_PARTY] = "INSERT INTO party VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
};

/* An actor of the article in hand: what the rows of its events repeat of it. */
typedef struct cast_member {
    int64_t entity;
    slice code, sectors; /* borrowed from its tuple */
} cast_member;

/* Entities met lately, so that the few that every article names are not looked for in each. */
enum { LATELY = 1 << 14 };
typedef struct lately {
    uint64_t hash; /* of all that makes the entity; 0: empty */
    int64_t id;
} lately;

/* Keys of codes, each once. */
typedef struct code_set {
    uint64_t key[16];
    uint32_t n;
} code_set;

struct inserter {
    sanudo_store *store;
    sqlite3_stmt *sql[N_STATEMENTS];
    grouper *group;
    int64_t run;
    cast_member *cast; /* by number, from 1 */
    size_t n_cast, cap_cast;
    lately lately[LATELY];
    sanudo_buf said;   /* the words of all statements, for the index */
    slice published;
    int64_t origin;
    tuple event;       /* waits for its parties, by which its happening is known */
    code_set by[2];    /* theirs: actors, recipients */
    bool waits, nomem;
};

static void field(struct sha256_ctx *c, const char *s)
{
    if (s) sha256_update(c, strlen(s), (const uint8_t *)s);
    sha256_update(c, 1, (const uint8_t *)"");
}

void sanudo_insert_hash(const sanudo_article *a, uint8_t hash[static 32])
{
    struct sha256_ctx c;
    sha256_init(&c);
    field(&c, a->title), field(&c, a->date), field(&c, a->version);
    sha256_update(&c, a->len, (const uint8_t *)a->text);
    sha256_digest(&c, SHA256_DIGEST_SIZE, hash);
}

/* ---- binding ---- */

static void bind_text(sqlite3_stmt *st, int i, slice s) { sqlite3_bind_text(st, i, s.p ? s.p : "", (int)s.n, SQLITE_STATIC); }

static void bind_value(sqlite3_stmt *st, int i, const tuple_value *v)
{
    switch (v->kind) {
    case TUPLE_INTEGER: sqlite3_bind_int64(st, i, v->integer); break;
    case TUPLE_REAL: sqlite3_bind_double(st, i, v->real); break;
    case TUPLE_TEXT: bind_text(st, i, v->text); break;
    default: sqlite3_bind_null(st, i);
    }
}

static void bind_values(sqlite3_stmt *st, int from, const tuple_value *v, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) bind_value(st, from + (int)i, &v[i]);
}

static slice text_or_empty(const tuple_value *v) { return v->kind == TUPLE_TEXT ? v->text : (slice){"", 0}; }

/* Run a statement that gives one number or nothing: *id is 0 for nothing. */
static bool found(sqlite3_stmt *st, int64_t *id)
{
    const int got = sqlite3_step(st);
    *id = got == SQLITE_ROW ? sqlite3_column_int64(st, 0) : 0;
    return sqlite3_reset(st) == SQLITE_OK && (got == SQLITE_ROW || got == SQLITE_DONE);
}

/* The row that `find` finds with the values bound to it, or that `add` makes of the same values. */
static bool found_or_added(inserter *in, int find, int add, int64_t *id, bool *added, void (*bind)(sqlite3_stmt *st, const void *of), const void *of)
{
    bind(in->sql[find], of);
    if (!found(in->sql[find], id)) return false;
    *added = *id == 0;
    if (*id) return true;
    bind(in->sql[add], of);
    if (!store_done(in->sql[add])) return false;
    *id = sqlite3_last_insert_rowid(in->store->db);
    return true;
}

/* ---- the rows of an article ---- */

typedef struct naming {
    slice scope, name;
} naming;

static void bind_naming(sqlite3_stmt *st, const void *of)
{
    const naming *n = of;
    bind_text(st, 1, n->scope), bind_text(st, 2, n->name);
}

/* The version of these words; *added when it is new. */
static bool put_version(inserter *in, int64_t article, const run_origin *from, const tuple *head, int64_t *id, bool *added)
{
    sqlite3_stmt *find = in->sql[FIND_VERSION], *add = in->sql[ADD_VERSION];
    sqlite3_bind_int64(find, 1, article), sqlite3_bind_blob(find, 2, from->hash, sizeof from->hash, SQLITE_STATIC);
    if (!found(find, id)) return false;
    *added = *id == 0;
    if (*id) return true;
    sqlite3_bind_int64(add, 1, article), sqlite3_bind_blob(add, 2, from->hash, sizeof from->hash, SQLITE_STATIC);
    bind_values(add, 3, head->value + COL_TITLE, COL_SKETCH - COL_TITLE);
    const slice sketch = head->value[COL_SKETCH].text;
    sqlite3_bind_blob(add, 3 + COL_SKETCH - COL_TITLE, sketch.p, (int)sketch.n, SQLITE_STATIC);
    if (!store_done(add)) return false;
    *id = sqlite3_last_insert_rowid(in->store->db);
    return true;
}

/* Where the words of a new version come from: a version of other articles, else the first of this one. */
static bool put_origin(inserter *in, int64_t article, int64_t version, const tuple *head)
{
    int64_t origin, first;
    if (!sanudo_group_origin(in->group, version, head->value[COL_SKETCH].text, text_or_empty(&head->value[COL_PUBLISHED]), &origin)) return false;
    sqlite3_bind_int64(in->sql[FIRST_ORIGIN], 1, article);
    if (!found(in->sql[FIRST_ORIGIN], &first)) return false;
    sqlite3_bind_int64(in->sql[SET_ORIGIN], 1, version), sqlite3_bind_int64(in->sql[SET_ORIGIN], 2, first ? first : origin);
    return store_done(in->sql[SET_ORIGIN]);
}

static void bind_entity(sqlite3_stmt *st, const void *of)
{
    const tuple *t = of;
    for (int i = 1; i <= 6; i++) bind_text(st, i, text_or_empty(&t->value[i]));
}

/* Of the six values; never 0. */
static uint64_t entity_hash(const tuple *t)
{
    uint64_t h = FNV_START;
    for (int i = 1; i <= 6; i++) {
        const slice s = text_or_empty(&t->value[i]);
        h = fnv_part(h, s.p, s.n);
    }
    return h ? h : 1;
}

static bool put_entity(inserter *in, const tuple *t, int64_t *id)
{
    bool added;
    const uint64_t hash = entity_hash(t);
    lately *l = &in->lately[hash % LATELY];
    if (l->hash != hash) {
        if (!found_or_added(in, FIND_ENTITY, ADD_ENTITY, id, &added, bind_entity, t)) return false;
        *l = (lately){hash, *id};
    }
    *id = l->id;
    return true;
}

static bool grow_cast(inserter *in)
{
    if (in->n_cast < in->cap_cast) return true;
    const size_t cap = in->cap_cast ? in->cap_cast * 2 : 64;
    cast_member *more = realloc(in->cast, cap * sizeof *more);
    if (!more) in->nomem = true;
    else in->cast = more, in->cap_cast = cap;
    return more != NULL;
}

static bool put_actor(inserter *in, int64_t coding, const tuple *t)
{
    int64_t entity;
    if (!grow_cast(in) || !put_entity(in, t, &entity)) return false;
    in->cast[in->n_cast++] = (cast_member){.entity = entity, .code = text_or_empty(&t->value[3]), .sectors = text_or_empty(&t->value[4])};
    sqlite3_stmt *st = in->sql[ADD_ACTOR];
    sqlite3_bind_int64(st, 1, coding), bind_value(st, 2, &t->value[0]), sqlite3_bind_int64(st, 3, entity);
    bind_values(st, 4, t->value + 7, 2);
    return store_done(st);
}

/* The actor of a number, or NULL. */
static const cast_member *member(const inserter *in, const tuple_value *number)
{
    if (number->kind != TUPLE_INTEGER || number->integer < 1 || (uint64_t)number->integer > in->n_cast) return NULL;
    return &in->cast[number->integer - 1];
}

/* A whole day: when it was said, else when it was published. */
static slice said_on(const inserter *in, const tuple_value *date)
{
    return date->kind == TUPLE_TEXT && date->text.n == 10 ? date->text : in->published;
}

static bool put_statement(inserter *in, int64_t coding, const tuple *t)
{
    enum { SOURCE_ACTOR = 4, DATE = 17, WORDS = 19, ENTITY = 21, DAY = 22 };
    sqlite3_stmt *st = in->sql[ADD_STATEMENT];
    const cast_member *source = member(in, &t->value[SOURCE_ACTOR]);
    sqlite3_bind_int64(st, 1, coding), bind_values(st, 2, t->value, WORDS);
    if (source) sqlite3_bind_int64(st, ENTITY, source->entity);
    else sqlite3_bind_null(st, ENTITY);
    const slice day = said_on(in, &t->value[DATE]);
    if (day.n) bind_text(st, DAY, day);
    else sqlite3_bind_null(st, DAY);
    if (in->said.len) buf_char(&in->said, '\n');
    buf_slice(&in->said, t->value[WORDS].text);
    return store_done(st);
}

static uint64_t key_of(slice s) { return s.n ? sanudo_key_word(s.p, s.n) : 0; }

static void add_code(code_set *set, slice code)
{
    const uint64_t key = key_of(code);
    uint32_t i = 0;
    while (i < set->n && set->key[i] != key) i++;
    if (key && i == set->n && set->n < sizeof set->key / sizeof set->key[0]) set->key[set->n++] = key;
}

/* The same for the same codes in any order; 0 for none. */
static uint64_t sum(const code_set *set)
{
    uint64_t all = 0;
    for (uint32_t i = 0; i < set->n; i++) all += set->key[i];
    return all;
}

static bool put_party(inserter *in, int64_t coding, const tuple *t)
{
    sqlite3_stmt *st = in->sql[ADD_PARTY];
    const cast_member *who = member(in, &t->value[3]);
    if (!who) return true;
    add_code(&in->by[slice_is(t->value[1].text, "recipient")], who->code);
    sqlite3_bind_int64(st, 1, coding), bind_values(st, 2, t->value, 6);
    sqlite3_bind_int64(st, 8, who->entity), bind_text(st, 9, who->code), bind_text(st, 10, who->sectors);
    return store_done(st);
}

/* Put the event whose parties have come. */
static bool put_event(inserter *in, int64_t coding)
{
    enum { TYPE = 2, MODE = 3, TRIGGER = 10, FROM = 13, TO = 14, AGAIN = 24, COLUMNS = 25, PLACE = 25, HAPPENING = 27 };
    if (!in->waits) return true;
    in->waits = false;
    const tuple_value *v = in->event.value;
    const group_event e = {.type = key_of(v[TYPE].text), .mode = key_of(v[MODE].text), .actors = sum(&in->by[0]), .recipients = sum(&in->by[1]),
                           .trigger = key_of(v[TRIGGER].text), .place = key_of(v[PLACE].text), .type_name = v[TYPE].text,
                           .day_from = v[FROM].text, .day_to = v[TO].text, .origin = in->origin,
                           .again = v[AGAIN].kind == TUPLE_INTEGER ? (uint32_t)v[AGAIN].integer : 0};
    int64_t happening;
    if (!sanudo_group_happening(in->group, &e, &happening)) return false;
    sqlite3_stmt *st = in->sql[ADD_EVENT];
    sqlite3_bind_int64(st, 1, coding), bind_values(st, 2, v, COLUMNS), sqlite3_bind_int64(st, HAPPENING, happening);
    return store_done(st);
}

static void keep_event(inserter *in, const tuple *t)
{
    in->event = *t;
    in->by[0].n = in->by[1].n = 0;
    in->waits = true;
}

static bool put_plain(inserter *in, int64_t coding, const tuple *t)
{
    static const int ADD[N_TUPLE_TABLES] = {[TUPLE_SENTENCE] = ADD_SENTENCE, [TUPLE_PLACE] = ADD_PLACE, [TUPLE_TIME] = ADD_TIME};
    sqlite3_stmt *st = in->sql[ADD[t->table]];
    sqlite3_bind_int64(st, 1, coding), bind_values(st, 2, t->value, t->n);
    return store_done(st);
}

static bool put_row(inserter *in, int64_t coding, const tuple *t)
{
    switch (t->table) {
    case TUPLE_ACTOR: return put_actor(in, coding, t);
    case TUPLE_STATEMENT: return put_statement(in, coding, t);
    case TUPLE_EVENT: return put_event(in, coding) && (keep_event(in, t), true);
    case TUPLE_PARTY: return put_party(in, coding, t);
    default: return put_plain(in, coding, t);
    }
}

static bool get_origin(inserter *in, int64_t version)
{
    sqlite3_bind_int64(in->sql[GET_ORIGIN], 1, version);
    return found(in->sql[GET_ORIGIN], &in->origin);
}

/* The coding of a version by this run; *id is 0 when it is there already. */
static bool put_coding(inserter *in, int64_t version, int64_t *id)
{
    sqlite3_stmt *st = in->sql[ADD_CODING];
    sqlite3_bind_int64(st, 1, version), sqlite3_bind_int64(st, 2, in->run);
    if (!store_done(st)) return false;
    *id = sqlite3_changes(in->store->db) ? sqlite3_last_insert_rowid(in->store->db) : 0;
    return true;
}

/* Of all codings of an article's versions, the newest of the newest counts. */
static bool mark_current(inserter *in, int64_t article)
{
    sqlite3_bind_int64(in->sql[CLEAR_CURRENT], 1, article);
    sqlite3_bind_int64(in->sql[SET_CURRENT], 1, article);
    return store_done(in->sql[CLEAR_CURRENT]) && store_done(in->sql[SET_CURRENT]);
}

/* Canceled by its publisher: its records are kept, and in no answer. */
static bool withdraw(inserter *in, int64_t article, const tuple_value *label)
{
    sqlite3_bind_int64(in->sql[WITHDRAW], 1, article), bind_value(in->sql[WITHDRAW], 2, label);
    return store_done(in->sql[WITHDRAW]) && mark_current(in, article);
}

static bool put_words(inserter *in, int64_t version, const tuple *head)
{
    sqlite3_stmt *st = in->sql[ADD_WORDS];
    sqlite3_bind_int64(st, 1, version);
    bind_text(st, 2, text_or_empty(&head->value[COL_TITLE])), bind_text(st, 3, text_or_empty(&head->value[COL_TEXT]));
    bind_text(st, 4, (slice){in->said.data, (uint32_t)in->said.len});
    return store_done(st);
}

/* "3f2a...": the id of an article that has none is what it says. */
static slice name_of(const tuple *head, const run_origin *from, char room[static 65])
{
    if (head->value[COL_NAME].kind == TUPLE_TEXT) return head->value[COL_NAME].text;
    for (int i = 0; i < 32; i++) {
        room[2 * i] = "0123456789abcdef"[from->hash[i] >> 4];
        room[2 * i + 1] = "0123456789abcdef"[from->hash[i] & 15];
    }
    return (slice){room, 64};
}

static bool put_article(inserter *in, const run_origin *from, const char *p, const char *end, enum insert_outcome *outcome)
{
    tuple head, row;
    char room[65];
    bool new_article, new_version;
    int64_t article, version, coding;
    *outcome = INSERT_KNOWN;
    const bool begins = sanudo_tuple_next(&p, end, &head) && head.table == TUPLE_ARTICLE;
    assert(begins); /* our own writer's work */
    if (!begins) return true;
    const bool named = head.value[COL_PUBLISHER].kind == TUPLE_TEXT;
    const naming id = {.scope = named ? head.value[COL_PUBLISHER].text : slice_of(from->file), .name = name_of(&head, from, room)};
    if (!found_or_added(in, FIND_ARTICLE, ADD_ARTICLE, &article, &new_article, bind_naming, &id)) return false;
    if (from->withdrawn) {
        *outcome = INSERT_WITHDRAWN;
        return withdraw(in, article, &head.value[COL_LABEL]);
    }
    if (!put_version(in, article, from, &head, &version, &new_version) || !put_coding(in, version, &coding)) return false;
    if (!coding) return true;
    *outcome = new_article ? INSERT_NEW : new_version ? INSERT_UPDATE : INSERT_RECODED;
    in->published = text_or_empty(&head.value[COL_PUBLISHED]);
    in->n_cast = 0;
    sanudo_buf_clear(&in->said);
    in->waits = false;
    sanudo_group_begin(in->group);
    if ((new_version && !put_origin(in, article, version, &head)) || !get_origin(in, version)) return false;
    while (sanudo_tuple_next(&p, end, &row))
        if (!put_row(in, coding, &row)) return false;
    assert(p == end);
    return put_event(in, coding) && mark_current(in, article) && (!new_version || put_words(in, version, &head));
}

sanudo_rc sanudo_insert_article(inserter *in, const run_origin *from, const char *data, size_t len, enum insert_outcome *outcome,
                                sanudo_error *err)
{
    const bool put = put_article(in, from, data, data + len, outcome);
    if (in->nomem || in->said.failed) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for the rows of an article");
    return put ? SANUDO_OK : sanudo_store_fail(in->store, err);
}

static void bind_coder(sqlite3_stmt *st, const void *of) { bind_text(st, 1, *(const slice *)of); }

sanudo_rc sanudo_insert_new(inserter **out, sanudo_store *store, const char *coder, sanudo_error *err)
{
    *out = NULL;
    inserter *in = calloc(1, sizeof *in);
    if (!in) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for an ingest");
    in->store = store;
    sanudo_rc rc = sanudo_store_prepare_all(store, SQL, N_STATEMENTS, in->sql, err);
    if (rc == SANUDO_OK) rc = sanudo_group_new(&in->group, store, err);
    bool added;
    const slice name = slice_of(coder);
    if (rc == SANUDO_OK && !found_or_added(in, FIND_RUN, ADD_RUN, &in->run, &added, bind_coder, &name)) rc = sanudo_store_fail(store, err);
    if (rc == SANUDO_OK) *out = in;
    else sanudo_insert_free(in);
    return rc;
}

void sanudo_insert_free(inserter *in)
{
    if (!in) return;
    for (int i = 0; i < N_STATEMENTS; i++) sqlite3_finalize(in->sql[i]);
    sanudo_group_free(in->group);
    sanudo_buf_drop(&in->said);
    free(in->cast);
    free(in);
}
