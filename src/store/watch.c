/*
** What a server asks of a store besides rows: that a question ends in time, that
** several answers are of one moment, and whether anything has changed.
*/
#include "store/watch.h"

#include <time.h>

#include "base/fnv.h"

enum { LOOK_EVERY = 20000 }; /* steps of SQLite's machine: well under a millisecond */

int64_t sanudo_store_clock(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static int is_over(void *of)
{
    patience *p = of;
    if (atomic_load(p->stop) || sanudo_store_clock() > p->until) p->broken = true;
    return p->broken;
}

void sanudo_store_watch(sanudo_store *s, patience *p) { sqlite3_progress_handler(s->db, LOOK_EVERY, is_over, p); }

sanudo_rc sanudo_store_moment(sanudo_store *s, sanudo_error *err) { return sanudo_store_exec(s, "BEGIN", err); }

/* The error, if any, is that nothing had begun. */
void sanudo_store_moment_over(sanudo_store *s) { (void)sanudo_store_exec(s, "ROLLBACK", NULL); }

/* The one row of a statement as a number. */
static sanudo_rc digest(sanudo_store *s, const char *sql, uint64_t *out, sanudo_error *err)
{
    sqlite3_stmt *ask;
    sanudo_rc rc = sanudo_store_prepare(s, sql, &ask, err);
    if (rc != SANUDO_OK) return rc;
    *out = FNV_START;
    if (sqlite3_step(ask) != SQLITE_ROW) rc = sanudo_store_fail(s, err);
    for (int i = 0; rc == SANUDO_OK && i < sqlite3_column_count(ask); i++) {
        const unsigned char *bytes = sqlite3_column_blob(ask, i);
        *out = fnv_part(*out, bytes, (size_t)sqlite3_column_bytes(ask, i));
    }
    sqlite3_finalize(ask);
    return rc;
}

sanudo_rc sanudo_store_state(sanudo_store *s, store_state *known, sanudo_error *err)
{
    /* every commit of an ingest adds a coding, and which of them stand is in their sum */
    static const char ROWS[] =
        "SELECT (SELECT max(id) FROM coding), (SELECT count(*) FROM coding WHERE current), (SELECT sum(id) FROM coding WHERE current), "
        "(SELECT max(id) FROM version), (SELECT max(id) FROM entity), (SELECT max(id) FROM happening), (SELECT group_concat(coder) FROM run), "
        "(SELECT hash FROM version ORDER BY id LIMIT 1), (SELECT hash FROM version ORDER BY id DESC LIMIT 1)";
    uint64_t noticed;
    sanudo_rc rc = digest(s, "PRAGMA data_version", &noticed, err);
    if (rc != SANUDO_OK || (known->state && known->noticed == (int64_t)noticed)) return rc;
    rc = digest(s, ROWS, &known->state, err);
    if (rc != SANUDO_OK) return rc;
    known->noticed = (int64_t)noticed;
    known->state |= 1; /* never 0, which is "unknown" */
    return SANUDO_OK;
}

sanudo_rc sanudo_store_words(sanudo_store *s, const char *words, sanudo_error *err)
{
    sqlite3_stmt *ask;
    sanudo_rc rc = sanudo_store_prepare(s, "SELECT 1 FROM words WHERE words MATCH ?1 LIMIT 1", &ask, err);
    if (rc != SANUDO_OK) return rc;
    sqlite3_bind_text(ask, 1, words, -1, SQLITE_STATIC);
    const int got = sqlite3_step(ask);
    if (got == SQLITE_ERROR) rc = sanudo_fail(err, SANUDO_EUSAGE, 0, "'%.80s' is no full-text question: %.100s", words, sqlite3_errmsg(s->db));
    else if (got != SQLITE_ROW && got != SQLITE_DONE) rc = sanudo_store_fail(s, err);
    sqlite3_finalize(ask);
    return rc;
}
