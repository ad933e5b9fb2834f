/*
** Opening a store: which file is one, of which version, and who may write it.
*/
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/store.h"

/* PRAGMA application_id, "SNDO"; PRAGMA user_version. */
enum { STORE_MARK = 0x534e444f, STORE_VERSION = 2 };
enum { WAIT_MS = 5000, MAX_CELL = 512 << 20 /* bytes: more than any article's */ };

/* What SQLite says, which of a damaged file may hold any bytes, as plain ASCII on one line. */
static const char *plain(const char *msg, char room[static 160])
{
    size_t n = 0;
    for (; msg[n] && n < 159; n++) room[n] = msg[n] < 0x20 || msg[n] > 0x7E ? '?' : msg[n];
    room[n] = '\0';
    return room;
}

sanudo_rc sanudo_store_fail(const sanudo_store *s, sanudo_error *err)
{
    char room[160];
    const int code = sqlite3_errcode(s->db);
    if (code == SQLITE_NOMEM) return sanudo_fail(err, SANUDO_ENOMEM, 0, "%s: no memory", s->path);
    if (code == SQLITE_FULL) return sanudo_fail(err, SANUDO_EIO, 0, "%s: the disk is full; what was committed stands", s->path);
    if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB)
        return sanudo_fail(err, SANUDO_EIO, 0, "%s: is damaged, or no store (%s)", s->path, plain(sqlite3_errmsg(s->db), room));
    return sanudo_fail(err, SANUDO_EIO, 0, "%s: %s", s->path, plain(sqlite3_errmsg(s->db), room));
}

sanudo_rc sanudo_store_exec(sanudo_store *s, const char *sql, sanudo_error *err)
{
    return sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK ? SANUDO_OK : sanudo_store_fail(s, err);
}

sanudo_rc sanudo_store_exec_all(sanudo_store *s, const char *const *sql, sanudo_error *err)
{
    sanudo_rc rc = SANUDO_OK;
    for (; *sql && rc == SANUDO_OK; sql++) rc = sanudo_store_exec(s, *sql, err);
    return rc;
}

sanudo_rc sanudo_store_prepare(sanudo_store *s, const char *sql, sqlite3_stmt **out, sanudo_error *err)
{
    return sqlite3_prepare_v3(s->db, sql, -1, SQLITE_PREPARE_PERSISTENT, out, NULL) == SQLITE_OK ? SANUDO_OK : sanudo_store_fail(s, err);
}

sanudo_rc sanudo_store_prepare_all(sanudo_store *s, const char *const *sql, int n, sqlite3_stmt **out, sanudo_error *err)
{
    sanudo_rc rc = SANUDO_OK;
    for (int i = 0; i < n && rc == SANUDO_OK; i++) rc = sanudo_store_prepare(s, sql[i], &out[i], err);
    return rc;
}

static sanudo_rc pragma(sanudo_store *s, const char *sql, int64_t *value, sanudo_error *err)
{
    sqlite3_stmt *ask;
    *value = 0;
    sanudo_rc rc = sanudo_store_prepare(s, sql, &ask, err);
    if (rc != SANUDO_OK) return rc;
    const int got = sqlite3_step(ask);
    if (got == SQLITE_ROW) *value = sqlite3_column_int64(ask, 0);
    else if (got != SQLITE_DONE) rc = sanudo_store_fail(s, err);
    sqlite3_finalize(ask);
    return rc;
}

/* The version of a store that this program knows; 0 for an empty file. */
static sanudo_rc look(sanudo_store *s, int64_t *version, sanudo_error *err)
{
    int64_t mark, tables;
    sanudo_rc rc = pragma(s, "PRAGMA application_id", &mark, err);
    if (rc == SANUDO_OK) rc = pragma(s, "PRAGMA user_version", version, err);
    if (rc == SANUDO_OK) rc = pragma(s, "SELECT count(*) FROM sqlite_schema", &tables, err);
    if (rc != SANUDO_OK || (!mark && !*version && !tables)) return rc;
    if (mark != STORE_MARK) return sanudo_fail(err, SANUDO_EIO, 0, "%s: is a database, but no store of sanudo", s->path);
    if (*version < 1 || *version > STORE_VERSION)
        return sanudo_fail(err, SANUDO_EIO, 0, "%s: is a store of version %lld; this program writes and reads version %d", s->path,
                           (long long)*version, STORE_VERSION);
    return SANUDO_OK;
}

/* One writer at a time.  The lock is the kernel's, so that it falls when the process does. */
static sanudo_rc lock(sanudo_store *s, const char *path, sanudo_error *err)
{
    s->lock = open(path, O_RDONLY | O_CLOEXEC);
    if (s->lock < 0) return sanudo_fail(err, SANUDO_EIO, 0, "%s: cannot be opened: %s", s->path, strerror(errno));
    if (flock(s->lock, LOCK_EX | LOCK_NB) == 0) return SANUDO_OK;
    if (errno == EWOULDBLOCK) return sanudo_fail(err, SANUDO_EIO, 0, "%s: another ingest is writing it", s->path);
    return sanudo_fail(err, SANUDO_EIO, 0, "%s: cannot be locked: %s", s->path, strerror(errno));
}

/* A view for those who bring their own SQL.  We ask the SELECT itself: what a store has under the name of a view may be anything. */
static sanudo_rc create_view(sanudo_store *s, const char *name, const char *select, sanudo_error *err)
{
    sanudo_buf sql = {0};
    sanudo_buf_printf(&sql, "CREATE VIEW %s AS %s", name, select);
    buf_char(&sql, '\0');
    const sanudo_rc rc = sql.failed ? sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a store") : sanudo_store_exec(s, sql.data, err);
    sanudo_buf_drop(&sql);
    return rc;
}

static sanudo_rc create(sanudo_store *s, sanudo_error *err)
{
    char marks[96];
    snprintf(marks, sizeof marks, "PRAGMA application_id = %d; PRAGMA user_version = %d", STORE_MARK, STORE_VERSION);
    sanudo_rc rc = sanudo_store_exec(s, "BEGIN IMMEDIATE", err);
    if (rc == SANUDO_OK) rc = sanudo_store_exec_all(s, sanudo_store_schema, err);
    if (rc == SANUDO_OK) rc = sanudo_store_exec_all(s, sanudo_store_views, err);
    if (rc == SANUDO_OK) rc = create_view(s, "records", sanudo_store_records[0], err);
    if (rc == SANUDO_OK) rc = create_view(s, "changes", sanudo_store_changes[0], err);
    if (rc == SANUDO_OK) rc = sanudo_store_exec(s, marks, err);
    return rc == SANUDO_OK ? sanudo_store_exec(s, "COMMIT", err) : rc;
}

/* Bring an older store up to this version, in one step that is done or not. */
static sanudo_rc migrate(sanudo_store *s, int64_t version, sanudo_error *err)
{
    static const char *const *const STEP[STORE_VERSION] = {[1] = sanudo_store_from_1};
    char mark[48];
    snprintf(mark, sizeof mark, "PRAGMA user_version = %d", STORE_VERSION);
    sanudo_rc rc = sanudo_store_exec(s, "BEGIN IMMEDIATE", err);
    for (; rc == SANUDO_OK && version < STORE_VERSION; version++) rc = sanudo_store_exec_all(s, STEP[version], err);
    if (rc == SANUDO_OK) rc = sanudo_store_exec_all(s, sanudo_store_indexes, err);
    if (rc == SANUDO_OK) rc = sanudo_store_exec(s, mark, err);
    return rc == SANUDO_OK ? sanudo_store_exec(s, "COMMIT", err) : rc;
}

/* Views and triggers could make a question or an ingest into anything, and we use none. */
void sanudo_store_guard(sanudo_store *s)
{
    static const int OFF[] = {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_ENABLE_TRIGGER};
    sqlite3_db_config(s->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    for (size_t i = 0; i < sizeof OFF / sizeof OFF[0]; i++) sqlite3_db_config(s->db, OFF[i], 0, NULL);
    sqlite3_limit(s->db, SQLITE_LIMIT_LENGTH, MAX_CELL);
}

static sanudo_rc connect(sanudo_store *s, const char *name, int how, sanudo_error *err)
{
    if (sqlite3_open_v2(name, &s->db, how | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
        return s->db ? sanudo_store_fail(s, err) : sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a store");
    sqlite3_busy_timeout(s->db, WAIT_MS);
    sanudo_store_guard(s);
    return sanudo_store_exec(s, "PRAGMA cell_size_check = 1", err);
}

/* True when what a writer leaves is there and holds something. */
static bool has_beside(const char *path, const char *ending)
{
    sanudo_buf name = {0};
    struct stat st;
    sanudo_buf_printf(&name, "%s%s", path, ending);
    buf_char(&name, '\0');
    const bool has = name.failed || (stat(name.data, &st) == 0 && st.st_size > 0);
    sanudo_buf_drop(&name);
    return has;
}

/* "file:///mnt/a%23b.db?immutable=1" */
static void put_immutable(sanudo_buf *uri, const char *path)
{
    buf_str(uri, *path == '/' ? "file://" : "file:");
    for (; *path; path++) {
        if (strchr("%?#", *path)) sanudo_buf_printf(uri, "%%%02X", (unsigned)*path);
        else buf_char(uri, *path);
    }
    buf_str(uri, "?immutable=1");
    buf_char(uri, '\0');
}

/*
** A reader, too, notes beside the store that it reads.  Where it may not, as on a disk that cannot be written, the file is read as
** one that does not change, unless a writer that was killed has left beside it what belongs into it.
*/
static sanudo_rc open_unchanging(sanudo_store *s, const char *path, int64_t *version, sanudo_error *err)
{
    sanudo_buf uri = {0};
    put_immutable(&uri, path);
    sqlite3_close(s->db);
    s->db = NULL;
    sanudo_rc rc = uri.failed ? sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a store")
                              : connect(s, uri.data, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, err);
    sanudo_buf_drop(&uri);
    return rc == SANUDO_OK ? look(s, version, err) : rc;
}

static sanudo_rc begin_reading(sanudo_store *s, const char *path, sanudo_error *err)
{
    int64_t version = 0;
    sanudo_rc rc = connect(s, path, SQLITE_OPEN_READONLY, err);
    if (rc != SANUDO_OK) return rc;
    rc = look(s, &version, err);
    const int code = sqlite3_errcode(s->db);
    if (rc != SANUDO_OK && (code == SQLITE_CANTOPEN || code == SQLITE_READONLY)) {
        if (has_beside(path, "-wal") || has_beside(path, "-journal"))
            return sanudo_fail(err, SANUDO_EIO, 0, "%s: an ingest was broken off, and its directory, which cannot be written, has what is to be put right", s->path);
        rc = open_unchanging(s, path, &version, err);
    }
    if (rc != SANUDO_OK || version == STORE_VERSION) return rc;
    if (!version) return sanudo_fail(err, SANUDO_EIO, 0, "%s: is empty; 'sanudo ingest' fills a store", s->path);
    return sanudo_fail(err, SANUDO_EIO, 0, "%s: is a store of version %d; the next ingest into it makes it one of version %d, which this program reads", s->path,
                       (int)version, STORE_VERSION);
}

static sanudo_rc begin_writing(sanudo_store *s, const char *path, sanudo_error *err)
{
    int64_t version = 0;
    sanudo_rc rc = connect(s, path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, err);
    if (rc == SANUDO_OK) rc = look(s, &version, err);
    if (rc != SANUDO_OK) return rc;
    if (sqlite3_db_readonly(s->db, "main")) return sanudo_fail(err, SANUDO_EIO, 0, "%s: cannot be written", s->path);
    /* readers go on while it is written; a commit survives the process, and the file survives the machine; pages as bulk likes them */
    rc = sanudo_store_exec(s, "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 8192; PRAGMA cache_size = -65536", err);
    if (rc == SANUDO_OK) rc = lock(s, path, err);
    if (rc == SANUDO_OK) rc = look(s, &version, err); /* another may have made it before the lock was ours */
    if (rc != SANUDO_OK || version == STORE_VERSION) return rc;
    return version ? migrate(s, version, err) : create(s, err);
}

/* The path for messages: one line, the end of a long one. */
static void name(sanudo_store *s, const char *path)
{
    const size_t n = strlen(path), keep = 200;
    snprintf(s->path, sizeof s->path, "%s%s", n > keep ? "..." : "", n > keep ? path + n - keep : path);
    for (char *p = s->path; *p; p++)
        if ((unsigned char)*p < 0x20 || *p == 0x7F) *p = ' ';
}

sanudo_rc sanudo_store_open(sanudo_store **out, const char *path, uint32_t flags, sanudo_error *err)
{
    *out = NULL;
    sanudo_store *s = calloc(1, sizeof *s);
    if (!s) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a store");
    s->lock = -1;
    name(s, path);
    const sanudo_rc rc = flags & SANUDO_STORE_WRITE ? begin_writing(s, path, err) : begin_reading(s, path, err);
    if (rc == SANUDO_OK) *out = s;
    else sanudo_store_close(s);
    return rc;
}

void sanudo_store_close(sanudo_store *s)
{
    if (!s) return;
    sqlite3_close(s->db);
    if (s->lock >= 0) close(s->lock); /* last: closing a file drops SQLite's own locks on it */
    free(s);
}

sanudo_rc sanudo_store_check(sanudo_store *s, sanudo_buf *report, uint32_t *faults, sanudo_error *err)
{
    static const char *const ASK[] = {"SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'",
                                      "SELECT 'row ' || coalesce(rowid, '?') || ' of ' || \"table\" || ' refers to nothing in ' || parent "
                                      "FROM pragma_foreign_key_check"};
    *faults = 0;
    for (size_t i = 0; i < sizeof ASK / sizeof ASK[0]; i++) {
        sqlite3_stmt *ask;
        sanudo_rc rc = sanudo_store_prepare(s, ASK[i], &ask, err);
        if (rc != SANUDO_OK) return rc;
        int got;
        char room[160];
        while ((got = sqlite3_step(ask)) == SQLITE_ROW) {
            const char *what = (const char *)sqlite3_column_text(ask, 0);
            sanudo_buf_printf(report, "%s: %s\n", s->path, plain(what ? what : "no memory", room));
            ++*faults;
        }
        if (got != SQLITE_DONE) rc = sanudo_store_fail(s, err);
        sqlite3_finalize(ask);
        if (rc != SANUDO_OK) return rc;
    }
    return report->failed ? sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a report") : SANUDO_OK;
}
