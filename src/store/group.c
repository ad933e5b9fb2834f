/*
** What is the same.  Texts are compared by their smallest hashes of words in a
** row: a version is a reprint of an earlier one when at least half of what both
** sketches cover is in both, within two weeks.  Events are compared by keys: type and
** both sets of parties, on the same day or the next; type, recipients, mode and place
** on one day, whoever is said to have done it; and, of reprints, type, parties
** and trigger.
*/
#include "store/group.h"

#include <stdlib.h>

#include "doc/doc.h"
#include "record/tuples.h"

enum {
    LOOKED_UP = 6,      /* hashes of a sketch that find others: all of a half-cut copy miss once in 2^6 */
    MAX_CANDIDATES = 64,
    MIN_COMMON = 6,     /* hashes in what both sketches cover: fewer tell nothing */
    MAX_DAYS = 14,      /* between a text and its reprint */
    LONGEST = 2,        /* days of an event that is known by its day */
    MAX_SEEN = 256      /* happenings of one article that are remembered */
};

enum { FIND_SKETCH, ADD_SKETCH, GET_VERSION, FIND_HAPPENING, ADD_HAPPENING, ADD_KEY, N_STATEMENTS };

static const char *const SQL[N_STATEMENTS] = {
    [FIND_SKETCH] = "SELECT version FROM sketch WHERE hash = ?1 ORDER BY version LIMIT 16",
    [ADD_SKETCH] = "INSERT INTO sketch VALUES (?1, ?2) ON CONFLICT DO NOTHING",
    [GET_VERSION] = "SELECT sketch, origin, abs(julianday(published) - julianday(?2)) FROM version WHERE id = ?1",
    [FIND_HAPPENING] = "SELECT happening FROM happening_key WHERE day = ?1 AND key = ?2 ORDER BY happening LIMIT 64",
    [ADD_HAPPENING] = "INSERT INTO happening (type, day) VALUES (?1, ?2)",
    [ADD_KEY] = "INSERT INTO happening_key VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
};

struct grouper {
    sanudo_store *store;
    sqlite3_stmt *sql[N_STATEMENTS];
    int64_t seen[MAX_SEEN]; /* happenings that the article in hand has told of, by the number of the event: what it tells twice is two */
    uint32_t n_seen;
};

sanudo_rc sanudo_group_new(grouper **out, sanudo_store *store, sanudo_error *err)
{
    *out = NULL;
    grouper *g = calloc(1, sizeof *g);
    if (!g) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for an ingest");
    g->store = store;
    const sanudo_rc rc = sanudo_store_prepare_all(store, SQL, N_STATEMENTS, g->sql, err);
    if (rc == SANUDO_OK) *out = g;
    else sanudo_group_free(g);
    return rc;
}

void sanudo_group_free(grouper *g)
{
    if (!g) return;
    for (int i = 0; i < N_STATEMENTS; i++) sqlite3_finalize(g->sql[i]);
    free(g);
}

/* ---- reprints ---- */

static uint64_t hash_at(slice sketch, uint32_t i)
{
    uint64_t h;
    memcpy(&h, sketch.p + i * sizeof h, sizeof h);
    return h;
}

static uint32_t count(slice sketch) { return sketch.n / (uint32_t)sizeof(uint64_t); }

/* How many of a sketch's hashes are not above `top`. */
static uint32_t up_to(slice sketch, uint64_t top)
{
    uint32_t n = 0;
    while (n < count(sketch) && hash_at(sketch, n) <= top) n++;
    return n;
}

/*
** The share, in hundredths, of the shorter text's rows of words that the longer one has, as far as both sketches tell.  A sketch
** that is not full covers everything.
*/
static uint32_t shared(slice a, slice b)
{
    const uint32_t na = count(a), nb = count(b);
    if (!na || !nb) return 0;
    const uint64_t top_a = na < SKETCH_MAX ? UINT64_MAX : hash_at(a, na - 1), top_b = nb < SKETCH_MAX ? UINT64_MAX : hash_at(b, nb - 1);
    const uint64_t top = top_a < top_b ? top_a : top_b;
    const uint32_t in_a = up_to(a, top), in_b = up_to(b, top), least = in_a < in_b ? in_a : in_b;
    uint32_t both = 0;
    for (uint32_t i = 0, k = 0; i < in_a && k < in_b;) {
        const uint64_t x = hash_at(a, i), y = hash_at(b, k);
        both += x == y;
        if (x <= y) i++;
        if (y <= x) k++;
    }
    if (least < MIN_COMMON) return na == nb && both == na ? 100 : 0; /* short texts are reprints only word for word */
    return both * 100 / least;
}

/* Versions that share one of the first hashes, each once. */
static bool candidates(grouper *g, slice sketch, int64_t found[static MAX_CANDIDATES], uint32_t *n)
{
    sqlite3_stmt *st = g->sql[FIND_SKETCH];
    int got = SQLITE_DONE;
    *n = 0;
    for (uint32_t i = 0; i < count(sketch) && i < LOOKED_UP; i++) {
        sqlite3_bind_int64(st, 1, (int64_t)hash_at(sketch, i));
        while ((got = sqlite3_step(st)) == SQLITE_ROW) {
            const int64_t v = sqlite3_column_int64(st, 0);
            uint32_t k = 0;
            while (k < *n && found[k] != v) k++;
            if (k == *n && *n < MAX_CANDIDATES) found[(*n)++] = v;
        }
        if (sqlite3_reset(st) != SQLITE_OK || got != SQLITE_DONE) return false;
    }
    return true;
}

static bool note_sketch(grouper *g, int64_t version, slice sketch)
{
    sqlite3_stmt *st = g->sql[ADD_SKETCH];
    for (uint32_t i = 0; i < count(sketch) && i < LOOKED_UP; i++) {
        sqlite3_bind_int64(st, 1, (int64_t)hash_at(sketch, i)), sqlite3_bind_int64(st, 2, version);
        if (!store_done(st)) return false;
    }
    return true;
}

bool sanudo_group_origin(grouper *g, int64_t version, slice sketch, slice published, int64_t *origin)
{
    enum { ENOUGH = 50 };
    int64_t found[MAX_CANDIDATES];
    uint32_t n, best = ENOUGH - 1;
    *origin = version;
    if (!candidates(g, sketch, found, &n)) return false;
    sqlite3_stmt *st = g->sql[GET_VERSION];
    for (uint32_t i = 0; i < n; i++) {
        sqlite3_bind_int64(st, 1, found[i]);
        if (published.n) sqlite3_bind_text(st, 2, published.p, (int)published.n, SQLITE_STATIC);
        else sqlite3_bind_null(st, 2);
        const int got = sqlite3_step(st);
        if (got == SQLITE_ROW) {
            const slice other = {sqlite3_column_blob(st, 0), (uint32_t)sqlite3_column_bytes(st, 0)};
            const bool near = sqlite3_column_type(st, 2) == SQLITE_NULL || sqlite3_column_double(st, 2) <= MAX_DAYS;
            const uint32_t share = near ? shared(sketch, other) : 0;
            if (share > best) best = share, *origin = sqlite3_column_int64(st, 1);
        }
        if (sqlite3_reset(st) != SQLITE_OK || (got != SQLITE_ROW && got != SQLITE_DONE)) return false;
    }
    return note_sketch(g, version, sketch);
}

/* ---- happenings ---- */

void sanudo_group_begin(grouper *g) { g->n_seen = 0; }

/* "2023-02-21" as a number of days; false for what is no day. */
static bool day_number(slice s, int64_t *day)
{
    int part[3] = {0};
    if (s.n != 10) return false;
    for (uint32_t i = 0, k = 0; i < 10; i++) {
        if (i == 4 || i == 7) k++;
        else part[k] = part[k] * 10 + (s.p[i] - '0');
    }
    *day = sanudo_day_of(part[0], part[1], part[2]);
    return true;
}

static uint64_t key_of(uint64_t kind, uint64_t a, uint64_t b, uint64_t c, uint64_t d)
{
    uint64_t key = kind * 0x9e3779b97f4a7c15u;
    const uint64_t part[] = {a, b, c, d};
    for (int i = 0; i < 4; i++) key = (key ^ part[i] ^ key >> 31) * 0xbf58476d1ce4e5b9u;
    return key;
}

static bool is_told(const grouper *g, int64_t happening)
{
    for (uint32_t i = 0; i < g->n_seen; i++)
        if (g->seen[i] == happening) return true;
    return false;
}

/* The first happening of this key on this day that the article has not told of; 0 when there is none. */
static bool find(grouper *g, int64_t day, uint64_t key, int64_t *happening)
{
    sqlite3_stmt *st = g->sql[FIND_HAPPENING];
    int got;
    *happening = 0;
    sqlite3_bind_int64(st, 1, day), sqlite3_bind_int64(st, 2, (int64_t)key);
    while ((got = sqlite3_step(st)) == SQLITE_ROW && !*happening)
        if (!is_told(g, sqlite3_column_int64(st, 0))) *happening = sqlite3_column_int64(st, 0);
    return sqlite3_reset(st) == SQLITE_OK && (got == SQLITE_ROW || got == SQLITE_DONE);
}

/* A key of an event, and on which day it is looked up. */
typedef struct group_key {
    int64_t day;   /* of reprints, the complement of their origin: their keys are of a kind of their own */
    uint64_t key;
    bool near; /* the day before and after will do */
} group_key;

/* Keys of an event; gives their number. */
static uint32_t keys(const group_event *e, int64_t day, bool dated, group_key out[static 3])
{
    uint32_t n = 0;
    if (dated && (e->actors || e->recipients)) out[n++] = (group_key){day, key_of(1, e->type, e->actors, e->recipients, 0), true};
    if (dated && e->place && e->recipients) out[n++] = (group_key){day, key_of(2, e->type, e->mode, e->recipients, e->place), false};
    out[n++] = (group_key){~e->origin, key_of(3, e->type, e->actors, e->recipients, e->trigger), false};
    return n;
}

static bool known(grouper *g, const group_key *k, int64_t *happening)
{
    static const int NEAR[] = {0, -1, 1};
    for (int i = 0; i < (k->near ? 3 : 1) && !*happening; i++)
        if (!find(g, k->day + NEAR[i], k->key, happening)) return false;
    return true;
}

static bool add(grouper *g, const group_event *e, int64_t *happening)
{
    sqlite3_stmt *st = g->sql[ADD_HAPPENING];
    sqlite3_bind_text(st, 1, e->type_name.p, (int)e->type_name.n, SQLITE_STATIC);
    if (e->day_from.n) sqlite3_bind_text(st, 2, e->day_from.p, (int)e->day_from.n, SQLITE_STATIC);
    else sqlite3_bind_null(st, 2);
    if (!store_done(st)) return false;
    *happening = sqlite3_last_insert_rowid(g->store->db);
    return true;
}

bool sanudo_group_happening(grouper *g, const group_event *e, int64_t *happening)
{
    if (e->again && e->again <= g->n_seen) {
        *happening = g->seen[e->again - 1];
        if (g->n_seen < MAX_SEEN) g->seen[g->n_seen++] = *happening;
        return true;
    }
    int64_t day = 0, last = 0;
    const bool dated = day_number(e->day_from, &day) && day_number(e->day_to, &last) && last - day < LONGEST;
    group_key key[3];
    const uint32_t n = keys(e, day, dated, key);
    *happening = 0;
    for (uint32_t i = 0; i < n && !*happening; i++)
        if (!known(g, &key[i], happening)) return false;
    if (!*happening && !add(g, e, happening)) return false;
    sqlite3_stmt *st = g->sql[ADD_KEY];
    for (uint32_t i = 0; i < n; i++) {
        sqlite3_bind_int64(st, 1, key[i].day), sqlite3_bind_int64(st, 2, (int64_t)key[i].key), sqlite3_bind_int64(st, 3, *happening);
        if (!store_done(st)) return false;
    }
    if (g->n_seen < MAX_SEEN) g->seen[g->n_seen++] = *happening;
    return true;
}
