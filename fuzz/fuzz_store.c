/*
** Stores of any content.  The first byte says how many edits follow, each of EDIT bytes: a byte of the file of a small store
** of our own, or a column of one of its tables.  What is left are conditions, parted by 0xff, each a byte for its name
** and a value.  Then everything is asked for, written in every schema, and an article is put in: all end in an answer or
** a refusal that says why, and lines of JSON are JSON.
*/
#include <jansson.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "must.h"
#include "run/coder.h"
#include "store/insert.h"
#include "store/question.h"

enum { EDIT = 5, MAX_EDITS = 8, MAX_CONDITIONS = 3, MAX_STEPS = 2000 /* thousands of SQLite's instructions: damaged trees have no end */ };

static const char *const TEXTS[] = {
    "{\"id\": \"a\", \"publisher\": \"P\", \"date\": \"2020-05-01\", \"title\": \"Ankara\", \"text\": \"Turkey condemned Greece. The president of Kenya "
    "told reporters that Uganda had closed the border, Reuters reported.\"}",
    "{\"id\": \"b\", \"publisher\": \"Q\", \"date\": \"2020-05-02\", \"text\": \"DAMASCUS, May 2 (AP) - Turkish jets bombed a village near Aleppo in "
    "Syria on Friday, killing at least 12 people.\"}",
};
static const char ONE_MORE[] = "Norway and Poland signed a trade agreement in Oslo on Saturday. Turkish jets bombed Aleppo on Friday.";

static uint8_t *file; /* the store, as bytes */
static sqlite3_int64 file_size;
static sanudo_buf more; /* an article's tuples */
static sanudo_coder *coder;

/* ---- the store that is edited ---- */

static void fill(const char *folder)
{
    char source[64], path[64];
    const char *paths[] = {source};
    sanudo_store *s;
    sanudo_ingest *g;
    sanudo_ingested r;
    snprintf(source, sizeof source, "%s/a.jsonl", folder);
    snprintf(path, sizeof path, "%s/a.db", folder);
    FILE *f = fopen(source, "w");
    MUST(f);
    for (size_t i = 0; i < sizeof TEXTS / sizeof TEXTS[0]; i++) fprintf(f, "%s\n", TEXTS[i]);
    MUST(fclose(f) == 0);
    const sanudo_job job = {.coder = coder, .paths = paths, .n_paths = 1, .threads = 1, .flags = SANUDO_WITH_TEXT};
    MUST(sanudo_store_open(&s, path, SANUDO_STORE_WRITE, NULL) == SANUDO_OK);
    MUST(sanudo_ingest_new(&g, s, &job, NULL) == SANUDO_OK);
    while (sanudo_ingest_next(g, &r, NULL) == 1) {}
    sanudo_ingest_free(g);
    sanudo_store_close(s);
}

/* The bytes of the store, without what keeps NULL out of it, and no longer in WAL mode, which memory does not have. */
static void take_bytes(const char *folder)
{
    static const char LOOSEN[] = "PRAGMA journal_mode = DELETE; PRAGMA writable_schema = 1; "
                                 "UPDATE sqlite_schema SET sql = replace(sql, ' NOT NULL', '') WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'";
    char path[64];
    sqlite3 *db;
    snprintf(path, sizeof path, "%s/a.db", folder);
    MUST(sqlite3_open(path, &db) == SQLITE_OK && sqlite3_exec(db, LOOSEN, NULL, NULL, NULL) == SQLITE_OK);
    MUST((file = sqlite3_serialize(db, "main", &file_size, 0)) != NULL);
    sqlite3_close(db);
    unlink(path);
    snprintf(path, sizeof path, "%s/a.jsonl", folder);
    unlink(path);
    rmdir(folder);
}

static void load(const char *folder)
{
    char pack[64];
    snprintf(pack, sizeof pack, "%s/pack", folder);
    MUST(sanudo_lexicon_pack(SANUDO_ROOT "/lexicon", pack, NULL) == SANUDO_OK);
    MUST(sanudo_coder_new(&coder, SANUDO_ROOT "/model/english.sanudo", pack, NULL) == SANUDO_OK);
    unlink(pack);
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    char folder[] = "/tmp/sanudo-fuzz-XXXXXX";
    sanudo_doc *doc;
    (void)argc, (void)argv;
    MUST(mkdtemp(folder));
    load(folder);
    fill(folder);
    take_bytes(folder);
    const sanudo_article a = {.id = "c", .date = "2020-05-02", .text = ONE_MORE, .len = sizeof ONE_MORE - 1};
    MUST(sanudo_doc_new(&doc, &a, NULL) == SANUDO_OK && sanudo_doc_code(doc, coder, NULL) == SANUDO_OK);
    MUST(sanudo_doc_write(doc, "tuples", SANUDO_WITH_TEXT, &more, NULL) == SANUDO_OK);
    sanudo_doc_free(doc);
    return 0;
}

/* ---- edits ---- */

static const char *const CELLS[] = {
    "article.name", "article.withdrawn", "version.article", "version.number", "version.title", "version.publisher", "version.published", "version.label",
    "version.byline", "version.length", "version.text", "version.sketch", "version.origin", "coding.version", "coding.run", "coding.current",
    "sentence.start", "sentence.\"end\"", "sentence.paragraph", "sentence.missing", "entity.name", "entity.kind", "entity.code", "entity.sectors",
    "entity.title", "actor.entity", "actor.mentions", "actor.number", "place.start", "place.name", "place.country", "place.lat", "place.lon",
    "place.geonameid", "place.kind", "place.admin1", "time.value", "time.day_from", "statement.source", "statement.content", "statement.chain",
    "statement.day", "statement.entity", "statement.within", "event.sentence", "event.type", "event.mode", "event.contexts", "event.cameo", "event.quad",
    "event.score", "event.trigger_start", "event.\"trigger\"", "event.status", "event.date", "event.day_from", "event.day_to", "event.date_from",
    "event.date_told", "event.place", "event.place_from", "event.size", "event.chain", "event.stances", "event.happening", "event.number",
    "party.role", "party.position", "party.actor", "party.start", "party.entity", "party.code", "party.sectors", "happening_key.happening", "sketch.version",
};

static const char *const VALUES[] = {
    "NULL", "0", "-1", "9223372036854775807", "-9223372036854775808", "9e999", "0.5", "''", "'[]'", "'{}'", "'[[1, 2], 3]'", "'[\"a\", 1, null]'",
    "'{\"dead\": 4294967296, \"bounds\": {\"dead\": [9, -1]}}'", "CAST(x'41ff00c2' AS TEXT)", "x'00ff'", "'2020-13-99'", "'190'", "'RUS'", "'MIL GOV'",
    "'[{\"start\": -5, \"end\": 99999999}]'", "'[' || hex(zeroblob(600)) || ']'", "replace(hex(zeroblob(3000)), '00', '[')",
};

static void edit_cell(sqlite3 *db, const uint8_t *e)
{
    char sql[400];
    const char *cell = CELLS[e[1] % (sizeof CELLS / sizeof CELLS[0])], *value = VALUES[e[2] % (sizeof VALUES / sizeof VALUES[0])];
    const int table = (int)strcspn(cell, ".");
    snprintf(sql, sizeof sql, "UPDATE OR IGNORE %.*s SET %s = %s", table, cell, cell + table + 1, value);
    sqlite3_exec(db, sql, NULL, NULL, NULL);
}

/* A store with the edits made; false when it is no database any more. */
static bool open_edited(sanudo_store *s, const uint8_t *edits, uint32_t n)
{
    *s = (sanudo_store){.lock = -1, .path = "fuzz.db"};
    uint8_t *copy = sqlite3_malloc64((uint64_t)file_size);
    MUST(copy);
    memcpy(copy, file, (size_t)file_size);
    for (uint32_t i = 0; i < n; i++) {
        const uint8_t *e = edits + i * EDIT;
        if (e[0] & 1) copy[((uint32_t)e[1] << 16 | (uint32_t)e[2] << 8 | e[3]) % (uint32_t)file_size] = e[4];
    }
    MUST(sqlite3_open_v2(":memory:", &s->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK);
    const int flags = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE;
    if (sqlite3_deserialize(s->db, "main", copy, file_size, file_size, flags) != SQLITE_OK) return false;
    for (uint32_t i = 0; i < n; i++)
        if (!(edits[i * EDIT] & 1)) edit_cell(s->db, edits + i * EDIT);
    return true;
}

static int too_long(void *steps) { return ++*(int *)steps > MAX_STEPS; }

/* ---- questions ---- */

static const char *const NAMES[] = {"actor", "recipient", "party", "sector", "type", "mode", "cameo", "status", "context", "from", "to", "place", "country",
                                    "place-from", "box", "source", "chain", "addressee", "kind", "about", "publisher", "article", "text", "run", "as-of", "runs"};

typedef struct conditions {
    sanudo_condition one[MAX_CONDITIONS];
    char value[MAX_CONDITIONS][64];
    uint32_t n;
} conditions;

static void take_conditions(conditions *c, const uint8_t *data, size_t size)
{
    c->n = 0;
    while (size && c->n < MAX_CONDITIONS) {
        const uint8_t *end = memchr(data, 0xff, size);
        const size_t len = end ? (size_t)(end - data) : size, kept = len > 64 ? 63 : len ? len - 1 : 0;
        char *value = c->value[c->n];
        memcpy(value, data + 1, kept);
        value[kept] = '\0';
        if (len) c->one[c->n++] = (sanudo_condition){NAMES[data[0] % (sizeof NAMES / sizeof NAMES[0])], value};
        data += len + (end != NULL), size -= len + (end != NULL);
    }
}

static void must_be_json(const sanudo_buf *lines)
{
    for (size_t at = 0; at < lines->len;) {
        const char *nl = memchr(lines->data + at, '\n', lines->len - at);
        MUST(nl);
        const size_t n = (size_t)(nl - lines->data) - at;
        json_t *row = json_loadb(lines->data + at, n, JSON_ALLOW_NUL, NULL);
        MUST(row);
        json_decref(row);
        at += n + 1;
    }
}

static void ask(sanudo_store *s, const sanudo_question *q)
{
    static const char *const FORMATS[] = {"jsonl", "table", "csv"};
    for (size_t i = 0; i < sizeof FORMATS / sizeof FORMATS[0]; i++) {
        sanudo_answer *a;
        sanudo_buf out = {0};
        sanudo_error err = {0};
        int rc = sanudo_store_ask(&a, s, q, &err);
        if (rc == SANUDO_OK) {
            do MUST(sanudo_answer_write(a, FORMATS[i], &out, &err) == SANUDO_OK);
            while ((rc = sanudo_answer_next(a, &err)) == 1);
            sanudo_answer_free(a);
        }
        MUST(rc >= 0 || err.msg[0]);
        if (i == 0) must_be_json(&out);
        sanudo_buf_drop(&out);
    }
}

static void ask_everything(sanudo_store *s, const conditions *c, uint8_t choice)
{
    static const char *const SUBJECTS[] = {"events", "happenings", "statements", "articles", "actors", "changes", "counts"};
    static const char *const BY[] = {"day,actor", "week", "month,dyad", "year,type", "mode,recipient", "quad,status", "country", "publisher,actor"};
    for (size_t i = 0; i < sizeof SUBJECTS / sizeof SUBJECTS[0]; i++) {
        sanudo_question q = {.what = SUBJECTS[i], .conditions = c->one, .n_conditions = c->n, .newest = choice & 1};
        ask(s, &q);
        if (i == 6) q.by = BY[choice % 8], ask(s, &q);
        q.n_conditions = 0;
        ask(s, &q);
    }
}

static void export_everything(sanudo_store *s, const conditions *c)
{
    static const char *const FORMATS[] = {"jsonl", "csv", "plover", "cameo", "petrarch", "polecat", "icews", "gdelt", "gdelt-mentions", "phoenix"};
    for (size_t i = 0; i < sizeof FORMATS / sizeof FORMATS[0]; i++) {
        sanudo_losses *lost = NULL;
        sanudo_export *x;
        sanudo_buf out = {0};
        sanudo_error err = {0};
        if (i) MUST(sanudo_losses_new(&lost, FORMATS[i], NULL) == SANUDO_OK);
        const sanudo_question q = {.conditions = c->one, .n_conditions = c->n};
        int rc = sanudo_export_new(&x, s, &q, &(sanudo_export_job){FORMATS[i], coder, lost}, &err);
        if (rc == SANUDO_OK) {
            while ((rc = sanudo_export_next(x, &out, &err)) == 1) {}
            sanudo_export_free(x);
        }
        MUST(rc >= 0 || err.msg[0]);
        if (i == 2 && rc >= 0) must_be_json(&out); /* plover is JSON too */
        sanudo_losses_free(lost);
        sanudo_buf_drop(&out);
    }
}

/* An article comes into it, twice. */
static void insert(sanudo_store *s)
{
    inserter *in;
    sanudo_error err = {0};
    const run_origin from = {.file = "c.jsonl", .hash = {1}};
    enum insert_outcome outcome;
    if (sanudo_store_exec(s, "BEGIN", &err) != SANUDO_OK) return;
    sanudo_rc rc = sanudo_insert_new(&in, s, "fuzz", &err);
    if (rc == SANUDO_OK) {
        for (int i = 0; i < 2 && rc == SANUDO_OK; i++) rc = sanudo_insert_article(in, &from, more.data, more.len, &outcome, &err);
        sanudo_insert_free(in);
    }
    MUST(rc == SANUDO_OK || err.msg[0]);
    sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    sanudo_store s;
    conditions c;
    if (!size) return 0;
    const uint8_t choice = data[0];
    uint32_t n = choice % MAX_EDITS, faults;
    data++, size--;
    if (n > size / EDIT) n = (uint32_t)(size / EDIT);
    if (open_edited(&s, data, n)) {
        int steps = 0;
        sanudo_buf report = {0};
        sanudo_store_guard(&s);
        sqlite3_progress_handler(s.db, 1000, too_long, &steps);
        take_conditions(&c, data + n * EDIT, size - n * EDIT);
        insert(&s);
        ask_everything(&s, &c, choice / MAX_EDITS);
        export_everything(&s, &c);
        (void)sanudo_store_check(&s, &report, &faults, NULL);
        sanudo_buf_drop(&report);
    }
    sqlite3_close(s.db);
    return 0;
}
