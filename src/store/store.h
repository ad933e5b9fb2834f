#ifndef SANUDO_STORE_STORE_H
#define SANUDO_STORE_STORE_H
#include <sqlite3.h>

#include "base/buf.h"

struct sanudo_store {
    sqlite3 *db;
    int lock;         /* the file once more, locked while something is written; -1: read only */
    char path[256];   /* for messages: the end of a longer one */
};

/* The statements of the SQL file of each name, up to NULL. */
extern const char *const sanudo_store_schema[], *const sanudo_store_indexes[], *const sanudo_store_views[];
extern const char *const sanudo_store_records[], *const sanudo_store_changes[]; /* one SELECT each */

/* Distrust what is in the file: it may come from anywhere. */
void sanudo_store_guard(sanudo_store *s);

/* *err from what SQLite says, "PATH: what"; gives SANUDO_EIO, or SANUDO_ENOMEM where that is the reason. */
sanudo_rc sanudo_store_fail(const sanudo_store *s, sanudo_error *err);

/* Run statements that give no rows. */
sanudo_rc sanudo_store_exec(sanudo_store *s, const char *sql, sanudo_error *err);

/* Run each of them, up to NULL. */
sanudo_rc sanudo_store_exec_all(sanudo_store *s, const char *const *sql, sanudo_error *err);

/* Run a kept statement that gives no row; it can be run again, whatever came of it. */
static inline bool store_done(sqlite3_stmt *st)
{
    const int got = sqlite3_step(st);
    return sqlite3_reset(st) == SQLITE_OK && got == SQLITE_DONE;
}

/* Compile one statement to be kept; or `n` of them, of which those before one that fails are there to be finalized. */
sanudo_rc sanudo_store_prepare(sanudo_store *s, const char *sql, sqlite3_stmt **out, sanudo_error *err);
sanudo_rc sanudo_store_prepare_all(sanudo_store *s, const char *const *sql, int n, sqlite3_stmt **out, sanudo_error *err);
#endif
