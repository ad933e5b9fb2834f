/*
** Events of a store in the schemas that others use: rows become flat events, and
** the writers of record/ do the rest.  As JSON Lines, the articles' records.
*/
#include <jansson.h>
#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/utf8.h"
#include "doc/doc.h"
#include "record/schemas.h"
#include "run/coder.h"
#include "store/question.h"
#include "store/record.h"

/* The columns of the question "(export)". */
enum {
    CODING, NUMBER, SENTENCE, LEAD, TYPE, MODE, CAMEO, STATUS, QUAD, SCORE, CONTEXTS, CHAIN, TRIGGER, WORDS, START, STOP, DATE, FROM, TO,
    WHENCE, PLACE, PLACE_WORDS, PLACE_KIND, ADMIN1, GEONAMEID, COUNTRY, LAT, LON, SIZE, STANCES
};

/* Each once, in the order of the record. */
#define NAMES(kind) "SELECT name FROM actor JOIN entity ON entity.id = actor.entity WHERE coding = ?1 AND kind = '" kind \
                    "' GROUP BY name ORDER BY min(number) LIMIT 64"

enum { PARTIES, ARTICLE, PEOPLE, ORGANIZATIONS, PLACES, N_ASKS };
static const char *const ASK[N_ASKS] = {
    [PARTIES] = "SELECT party.role = 'recipient', entity.name, substr(version.text, party.start + 1, party.\"end\" - party.start), entity.title, "
                "party.code, party.sectors, party.start FROM party JOIN entity ON entity.id = party.entity JOIN coding ON coding.id = party.coding "
                "JOIN version ON version.id = coding.version WHERE party.coding = ?1 AND party.event = ?2 ORDER BY party.role, party.position",
    [ARTICLE] = "SELECT article.name, title, publisher, language, url, label, published, length, (SELECT count(*) FROM statement WHERE "
                "statement.coding = coding.id) FROM coding JOIN version ON version.id = coding.version JOIN article ON article.id = version.article "
                "WHERE coding.id = ?1",
    [PEOPLE] = NAMES("person"),
    [ORGANIZATIONS] = NAMES("organization"),
    [PLACES] = "SELECT name FROM place WHERE coding = ?1 GROUP BY name ORDER BY min(number) LIMIT 64",
};

struct sanudo_export {
    sanudo_store *store;
    const schema *schema;  /* NULL: records */
    schema_out w;
    losses lost;
    sanudo_losses *counts; /* the caller's, or NULL */
    sqlite3_stmt *rows, *ask[N_ASKS];
    asking a;
    arena of_article, of_event;
    flat_article article;
    int64_t coding;        /* the article's */
    const sanudo_coder *coder;
    bool begun, failed, whole;
};

/* A cell, up to what is no UTF-8. */
static slice keep(arena *mem, sqlite3_stmt *st, int i)
{
    const char *s = (const char *)sqlite3_column_text(st, i);
    const uint32_t n = s ? (uint32_t)sanudo_utf8_bad(s, (size_t)sqlite3_column_bytes(st, i)) : 0;
    char *copy = n ? ARENA_NEW(mem, char, n) : NULL;
    if (!s && sqlite3_errcode(sqlite3_db_handle(st)) == SQLITE_NOMEM) mem->failed = true;
    if (!copy) return (slice){0};
    memcpy(copy, s, n);
    return (slice){copy, n};
}

/* Begin a kept statement for one coding. */
static sqlite3_stmt *ask(sanudo_export *x, int which, int64_t event)
{
    sqlite3_stmt *st = x->ask[which];
    sqlite3_reset(st);
    sqlite3_bind_int64(st, 1, x->coding);
    if (which == PARTIES) sqlite3_bind_int64(st, 2, event);
    return st;
}

static bool step(sanudo_export *x, sqlite3_stmt *st)
{
    const int got = sqlite3_step(st);
    if (got != SQLITE_ROW && got != SQLITE_DONE) x->failed = true;
    return got == SQLITE_ROW;
}

static flat_list names(sanudo_export *x, int which)
{
    enum { MOST = 64 };
    slice *item = ARENA_NEW(&x->of_article, slice, MOST);
    uint32_t n = 0;
    for (sqlite3_stmt *st = ask(x, which, 0); item && n < MOST && step(x, st);) item[n++] = keep(&x->of_article, st, 0);
    return (flat_list){item, item ? n : 0};
}

static void fill_article(sanudo_export *x, int64_t coding)
{
    if (x->begun && coding == x->coding) return;
    x->begun = true, x->coding = coding;
    sanudo_arena_reset(&x->of_article);
    arena *mem = &x->of_article;
    sqlite3_stmt *st = ask(x, ARTICLE, 0);
    if (!step(x, st)) x->failed = true;
    x->article = (flat_article){.id = keep(mem, st, 0), .title = keep(mem, st, 1), .publisher = keep(mem, st, 2), .language = keep(mem, st, 3),
                                .url = keep(mem, st, 4), .version = keep(mem, st, 5), .date = keep(mem, st, 6),
                                .length = (uint32_t)sqlite3_column_int64(st, 7), .n_statements = (uint32_t)sqlite3_column_int64(st, 8)};
    x->article.people = names(x, PEOPLE), x->article.organizations = names(x, ORGANIZATIONS), x->article.places = names(x, PLACES);
    sanudo_schema_article(x->schema, &x->w, &x->article);
}

static uint32_t sectors(slice words)
{
    uint32_t set = 0;
    for (uint32_t i = 0; i + 3 <= words.n; i += 4) set |= sanudo_sector_of(words.p + i, 3);
    return set;
}

static void letters(char out[4], slice code)
{
    if (code.n == 3) memcpy(out, code.p, 3);
}

static void fill_parties(sanudo_export *x, flat_event *e)
{
    enum { MOST = 256 };
    arena *mem = &x->of_event;
    flat_party *all = ARENA_NEW(mem, flat_party, MOST);
    uint32_t n = 0;
    for (sqlite3_stmt *st = ask(x, PARTIES, e->number); all && n < MOST && step(x, st); n++) {
        const bool has_words = sqlite3_column_type(st, 6) != SQLITE_NULL;
        all[n] = (flat_party){.name = keep(mem, st, 1), .words = keep(mem, st, 2), .title = keep(mem, st, 3), .sectors = sectors(keep(mem, st, 5)),
                              .at = has_words ? (uint32_t)sqlite3_column_int64(st, 6) : SANUDO_NONE};
        letters(all[n].country, keep(mem, st, 4));
        if (!all[n].words.n && has_words) all[n].words = all[n].name; /* the text was not kept */
        if (sqlite3_column_int(st, 0)) e->n_recipients++;
        else e->n_actors++;
    }
    e->actors = all, e->recipients = all ? all + e->n_actors : NULL;
}

/* A JSON list of strings. */
static flat_list strings(arena *mem, slice text)
{
    json_t *list = json_loadb(text.p ? text.p : "", text.n, 0, NULL);
    const size_t n = json_array_size(list);
    slice *item = ARENA_NEW(mem, slice, n);
    uint32_t kept = 0;
    for (size_t i = 0; item && i < n; i++) {
        const char *s = json_string_value(json_array_get(list, i));
        const size_t len = s ? strlen(s) : 0;
        char *copy = len ? ARENA_NEW(mem, char, len) : NULL;
        if (!copy) continue;
        memcpy(copy, s, len);
        item[kept++] = (slice){copy, (uint32_t)len};
    }
    json_decref(list);
    return (flat_list){item, kept};
}

static uint32_t bound(const json_t *n) { return json_is_integer(n) ? (uint32_t)json_integer_value(n) : SANUDO_NONE; }

static void fill_sizes(flat_event *e, slice text)
{
    json_t *size = json_loadb(text.p ? text.p : "", text.n, JSON_DECODE_ANY, NULL);
    for (uint8_t i = 0; i < FLAT_SIZES; i++) {
        const uint32_t told = bound(json_object_get(size, sanudo_size_name(i)));
        const json_t *bounds = json_object_get(json_object_get(size, "bounds"), sanudo_size_name(i));
        e->size[i] = (flat_amount){told, told};
        if (json_array_size(bounds) == 2) e->size[i] = (flat_amount){bound(json_array_get(bounds, 0)), bound(json_array_get(bounds, 1))};
    }
    json_decref(size);
}

static flat_place place_of(arena *mem, sqlite3_stmt *st)
{
    const bool placed = sqlite3_column_type(st, LAT) != SQLITE_NULL;
    flat_place p = {.name = keep(mem, st, PLACE), .words = keep(mem, st, PLACE_WORDS), .kind = keep(mem, st, PLACE_KIND),
                    .admin1 = keep(mem, st, ADMIN1), .geonameid = (uint32_t)sqlite3_column_int64(st, GEONAMEID),
                    .lat = placed ? sqlite3_column_double(st, LAT) : NAN, .lon = placed ? sqlite3_column_double(st, LON) : NAN};
    letters(p.country, keep(mem, st, COUNTRY));
    if (!p.words.n) p.words = p.name;
    return p;
}

static void put_event(sanudo_export *x)
{
    sqlite3_stmt *st = x->rows;
    arena *mem = &x->of_event;
    sanudo_arena_reset(mem);
    fill_article(x, sqlite3_column_int64(st, CODING));
    flat_event e = {.article = &x->article,
                    .number = (uint32_t)sqlite3_column_int64(st, NUMBER),
                    .sentence = (uint32_t)sqlite3_column_int64(st, SENTENCE),
                    .lead = sqlite3_column_int(st, LEAD) != 0,
                    .type = keep(mem, st, TYPE),
                    .mode = keep(mem, st, MODE),
                    .cameo = keep(mem, st, CAMEO),
                    .status = keep(mem, st, STATUS),
                    .quad = (uint8_t)sqlite3_column_int(st, QUAD),
                    .score = (int32_t)lround(sqlite3_column_double(st, SCORE) * 10),
                    .contexts = strings(mem, keep(mem, st, CONTEXTS)),
                    .chain = strings(mem, keep(mem, st, CHAIN)),
                    .trigger = keep(mem, st, TRIGGER),
                    .text = keep(mem, st, WORDS),
                    .start = (uint32_t)sqlite3_column_int64(st, START),
                    .end = (uint32_t)sqlite3_column_int64(st, STOP),
                    .date = keep(mem, st, DATE),
                    .first_day = keep(mem, st, FROM),
                    .last_day = keep(mem, st, TO),
                    .date_from_text = slice_is(keep(mem, st, WHENCE), "text"),
                    .place = place_of(mem, st),
                    .n_stances = (uint32_t)sqlite3_column_int64(st, STANCES)};
    fill_sizes(&e, keep(mem, st, SIZE));
    fill_parties(x, &e);
    sanudo_schema_event(x->schema, &x->w, &e);
}

static void copy(sanudo_buf *to, sqlite3_stmt *st, int i)
{
    const char *s = (const char *)sqlite3_column_text(st, i);
    if (s) sanudo_buf_add(to, s, sanudo_utf8_bad(s, (size_t)sqlite3_column_bytes(st, i)));
}

/* The record on a line. */
static sanudo_rc put_record(const sanudo_export *x, sanudo_buf *out, sanudo_error *err)
{
    enum { RECORD, CODING_OF, TEXT }; /* columns of the question "(records)" */
    stored_record r = {.coding = sqlite3_column_int64(x->rows, CODING_OF)};
    if (!x->whole) {
        copy(out, x->rows, RECORD);
        buf_char(out, '\n');
        return SANUDO_OK;
    }
    copy(&r.record, x->rows, RECORD);
    copy(&r.text, x->rows, TEXT);
    const bool room = !r.record.failed && !r.text.failed;
    const sanudo_rc rc = room ? sanudo_stored_write(&r, x->coder, out, err) : sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a record");
    sanudo_stored_drop(&r);
    return rc;
}

static sanudo_rc start(sanudo_export *x, const sanudo_question *filter, sanudo_error *err)
{
    sanudo_question q = *filter;
    q.what = x->schema ? "(export)" : "(records)";
    q.by = NULL;
    sanudo_rc rc = sanudo_asking_make(&x->a, &q, err);
    if (rc == SANUDO_OK) rc = sanudo_store_prepare(x->store, x->a.sql.data, &x->rows, err);
    for (uint32_t i = 0; rc == SANUDO_OK && i < x->a.n_values; i++) sqlite3_bind_text(x->rows, (int)i + 1, x->a.value[i], -1, SQLITE_STATIC);
    return rc == SANUDO_OK ? sanudo_store_prepare_all(x->store, ASK, N_ASKS, x->ask, err) : rc;
}

sanudo_rc sanudo_export_new(sanudo_export **out, sanudo_store *store, const sanudo_question *filter, const sanudo_export_job *job, sanudo_error *err)
{
    *out = NULL;
    const bool records = job->format && strcmp(job->format, "jsonl") == 0;
    const schema *s = records ? NULL : sanudo_schema_of(job->format);
    if (!records && !s) return sanudo_fail(err, SANUDO_EUSAGE, 0, "a store is not written as '%.40s'", job->format ? job->format : "");
    sanudo_export *x = calloc(1, sizeof *x);
    if (!x) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for an export");
    x->store = store, x->schema = s, x->counts = job->losses, x->coder = job->coder, x->whole = job->whole != 0;
    x->w = (schema_out){.lexicon = job->coder ? job->coder->lexicon : NULL, .lost = job->losses ? &x->lost : NULL};
    const sanudo_rc rc = start(x, filter, err);
    if (rc == SANUDO_OK) *out = x;
    else sanudo_export_free(x);
    return rc;
}

int sanudo_export_next(sanudo_export *x, sanudo_buf *out, sanudo_error *err)
{
    const int got = sqlite3_step(x->rows);
    if (got == SQLITE_DONE) {
        if (x->counts) sanudo_losses_take(x->counts, &x->lost);
        x->counts = NULL; /* once */
        return 0;
    }
    if (got != SQLITE_ROW) return (int)sanudo_store_fail(x->store, err);
    x->w.out = out;
    const sanudo_rc rc = x->schema ? (put_event(x), SANUDO_OK) : put_record(x, out, err);
    if (rc != SANUDO_OK) return (int)rc;
    if (x->failed) return (int)sanudo_store_fail(x->store, err);
    const bool room = !out->failed && !x->w.scratch.failed && arena_ok(&x->of_event) && arena_ok(&x->of_article);
    return room ? 1 : (int)sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for an event");
}

void sanudo_export_free(sanudo_export *x)
{
    if (!x) return;
    sqlite3_finalize(x->rows);
    for (int i = 0; i < N_ASKS; i++) sqlite3_finalize(x->ask[i]);
    sanudo_asking_drop(&x->a);
    sanudo_buf_drop(&x->w.scratch);
    sanudo_arena_free(&x->of_article);
    sanudo_arena_free(&x->of_event);
    free(x);
}
