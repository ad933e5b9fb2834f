/*
** A store on a machine that fails: every call of the file system refused in turn, once or from then on, and memory at
** every size.  Whatever happens is told as an error, nothing that was said to be stored is missing, and the store is sound
** and can be filled on.
*/
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>
#include <sqlite3.h>

#include "base/buf.h"
#include "sanudo.h"

/* ---- a file system that fails ---- */

enum fault_kind { FAULT_NONE, FAULT_READ = 1, FAULT_WRITE = 2, FAULT_LOCK = 4, FAULT_OPEN = 8 };

static struct faults {
    sqlite3_vfs *real;
    atomic_int left;  /* calls until one fails */
    atomic_int met;   /* calls that failed */
    int kinds, code;  /* which calls count, and how they fail */
    int sticks;       /* not 0: all further ones fail as well */
} faults;

typedef struct shim_file {
    sqlite3_file base;
    sqlite3_file *real; /* behind this one */
} shim_file;

static int fails(enum fault_kind kind)
{
    if (!(faults.kinds & (int)kind)) return 0;
    const int left = atomic_fetch_sub(&faults.left, 1);
    if (left > 1 || (left < 1 && !faults.sticks)) return 0;
    atomic_fetch_add(&faults.met, 1);
    return 1;
}

#define REAL(f) (((shim_file *)(f))->real)
#define PASS(kind, name, ...) (fails(kind) ? faults.code : REAL(f)->pMethods->name(REAL(f), __VA_ARGS__))

static int shim_close(sqlite3_file *f) { return REAL(f)->pMethods->xClose(REAL(f)); }
static int shim_read(sqlite3_file *f, void *p, int n, sqlite3_int64 at) { return PASS(FAULT_READ, xRead, p, n, at); }
static int shim_write(sqlite3_file *f, const void *p, int n, sqlite3_int64 at) { return PASS(FAULT_WRITE, xWrite, p, n, at); }
static int shim_truncate(sqlite3_file *f, sqlite3_int64 n) { return PASS(FAULT_WRITE, xTruncate, n); }
/* This machine does not lose its power: the disk is not waited for. */
static int shim_sync(sqlite3_file *f, int how) { return (void)f, (void)how, fails(FAULT_WRITE) ? faults.code : SQLITE_OK; }
static int shim_size(sqlite3_file *f, sqlite3_int64 *n) { return PASS(FAULT_READ, xFileSize, n); }
static int shim_lock(sqlite3_file *f, int how) { return PASS(FAULT_LOCK, xLock, how); }
static int shim_unlock(sqlite3_file *f, int how) { return REAL(f)->pMethods->xUnlock(REAL(f), how); }
static int shim_reserved(sqlite3_file *f, int *out) { return REAL(f)->pMethods->xCheckReservedLock(REAL(f), out); }
static int shim_control(sqlite3_file *f, int what, void *arg) { return REAL(f)->pMethods->xFileControl(REAL(f), what, arg); }
static int shim_sector(sqlite3_file *f) { return REAL(f)->pMethods->xSectorSize(REAL(f)); }
static int shim_traits(sqlite3_file *f) { return REAL(f)->pMethods->xDeviceCharacteristics(REAL(f)); }
static int shim_map(sqlite3_file *f, int page, int size, int extend, void volatile **p) { return PASS(FAULT_OPEN, xShmMap, page, size, extend, p); }
/* Letting go of a lock does not fail. */
static int shim_shared(sqlite3_file *f, int at, int n, int how)
{
    return how & SQLITE_SHM_UNLOCK ? REAL(f)->pMethods->xShmLock(REAL(f), at, n, how) : PASS(FAULT_LOCK, xShmLock, at, n, how);
}
static void shim_barrier(sqlite3_file *f) { REAL(f)->pMethods->xShmBarrier(REAL(f)); }
static int shim_unmap(sqlite3_file *f, int drop) { return REAL(f)->pMethods->xShmUnmap(REAL(f), drop); }

static const sqlite3_io_methods METHODS = {
    2, shim_close, shim_read, shim_write, shim_truncate, shim_sync, shim_size, shim_lock, shim_unlock, shim_reserved,
    shim_control, shim_sector, shim_traits, shim_map, shim_shared, shim_barrier, shim_unmap, NULL, NULL,
};

static int shim_open(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *f, int flags, int *out)
{
    (void)vfs;
    shim_file *s = (shim_file *)f;
    *s = (shim_file){.real = (sqlite3_file *)(s + 1)};
    if (fails(FAULT_OPEN)) return faults.code;
    const int rc = faults.real->xOpen(faults.real, name, s->real, flags, out);
    if (rc == SQLITE_OK) s->base.pMethods = &METHODS;
    return rc;
}

static int shim_delete(sqlite3_vfs *vfs, const char *name, int sync)
{
    (void)vfs;
    return fails(FAULT_WRITE) ? faults.code : faults.real->xDelete(faults.real, name, sync);
}

static int no_sleep(sqlite3_vfs *vfs, int us) { return (void)vfs, us; }

static int install(void)
{
    static sqlite3_vfs shim;
    faults.real = sqlite3_vfs_find(NULL);
    shim = *faults.real;
    shim.szOsFile += (int)sizeof(shim_file);
    shim.zName = "shim";
    shim.pNext = NULL;
    shim.xOpen = shim_open, shim.xDelete = shim_delete, shim.xSleep = no_sleep;
    return sqlite3_vfs_register(&shim, 1);
}

/* ---- filling and asking ---- */

static sanudo_coder *coder;
static char folder[] = "/tmp/sanudo-store-XXXXXX", store_path[64], source_path[64];

enum { N_ARTICLES = 3 };
static const char *const LINES[N_ARTICLES] = {
    "{\"id\": \"a\", \"publisher\": \"P\", \"date\": \"2020-05-01\", \"text\": \"Turkey condemned Greece. Officials said Kenya had sent aid to Uganda.\"}",
    "{\"id\": \"b\", \"publisher\": \"P\", \"date\": \"2020-05-02\", \"text\": \"Turkish jets bombed a village in Syria on Friday, killing 12 people.\"}",
    "{\"id\": \"c\", \"publisher\": \"Q\", \"date\": \"2020-05-03\", \"text\": \"Norway and Poland signed a trade agreement on Saturday in Oslo.\"}",
};

static int load(void **state)
{
    (void)state;
    char pack[512];
    sanudo_error err;
    snprintf(pack, sizeof pack, "%s/src/lexicon.pack", getenv("SANUDO_BUILD"));
    if (!mkdtemp(folder) || install() != SQLITE_OK || sanudo_coder_new(&coder, getenv("SANUDO_MODEL"), pack, &err) != SANUDO_OK) return -1;
    snprintf(store_path, sizeof store_path, "%s/s.db", folder);
    snprintf(source_path, sizeof source_path, "%s/s.jsonl", folder);
    FILE *f = fopen(source_path, "w");
    for (int i = 0; f && i < N_ARTICLES; i++) fprintf(f, "%s\n", LINES[i]);
    return f && fclose(f) == 0 ? 0 : -1;
}

static void remove_store(void)
{
    static const char *const ENDS[] = {"", "-wal", "-shm", "-journal"};
    char path[80];
    for (size_t i = 0; i < sizeof ENDS / sizeof ENDS[0]; i++) {
        snprintf(path, sizeof path, "%s%s", store_path, ENDS[i]);
        unlink(path);
    }
}

static int unload(void **state)
{
    (void)state;
    remove_store();
    unlink(source_path);
    rmdir(folder);
    sanudo_coder_free(coder);
    return 0;
}

/* Fill the store; gives how many articles it says it has, or a negative sanudo_rc. */
static int fill(void)
{
    sanudo_store *s;
    sanudo_ingest *g;
    sanudo_ingested r;
    sanudo_error err = {0};
    const char *paths[] = {source_path};
    const sanudo_job job = {.coder = coder, .paths = paths, .n_paths = 1, .threads = 1, .flags = SANUDO_WITH_TEXT};
    int rc = sanudo_store_open(&s, store_path, SANUDO_STORE_WRITE, &err), n = 0;
    if (rc == SANUDO_OK) {
        rc = sanudo_ingest_new(&g, s, &job, &err);
        if (rc == SANUDO_OK) {
            while ((rc = sanudo_ingest_next(g, &r, &err)) == 1) n += r.outcome != SANUDO_KNOWN && r.outcome != SANUDO_REFUSED;
            n += (int)r.known;
            sanudo_ingest_free(g);
        }
        sanudo_store_close(s);
    }
    if (rc < 0) assert_int_not_equal(err.msg[0], 0);
    return rc < 0 ? rc : n;
}

/* All rows of a question into `out`; negative when it fails. */
static int ask(sanudo_store *s, const char *what, sanudo_buf *out)
{
    sanudo_answer *a;
    sanudo_error err = {0};
    const sanudo_condition conditions[] = {{"from", "2020-01-01"}};
    int rc = sanudo_store_ask(&a, s, &(sanudo_question){.what = what, .conditions = conditions, .n_conditions = 1}, &err);
    if (rc == SANUDO_OK) {
        while ((rc = sanudo_answer_next(a, &err)) == 1 && (rc = sanudo_answer_write(a, "jsonl", out, &err)) == SANUDO_OK) {}
        sanudo_answer_free(a);
    }
    if (rc < 0) assert_int_not_equal(err.msg[0], 0);
    return rc;
}

static int export(sanudo_store *s, const char *format, sanudo_buf *out)
{
    sanudo_export *x;
    sanudo_error err = {0};
    int rc = sanudo_export_new(&x, s, &(sanudo_question){0}, &(sanudo_export_job){.format = format, .coder = coder}, &err);
    if (rc == SANUDO_OK) {
        while ((rc = sanudo_export_next(x, out, &err)) == 1) {}
        sanudo_export_free(x);
    }
    if (rc < 0) assert_int_not_equal(err.msg[0], 0);
    return rc;
}

/* All that there is to know, into `out`; negative when any of it fails. */
static int read_all(sanudo_buf *out)
{
    static const char *const SUBJECTS[] = {"events", "happenings", "statements", "articles", "actors"};
    sanudo_store *s;
    int rc = sanudo_store_open(&s, store_path, 0, &(sanudo_error){0});
    if (rc != SANUDO_OK) return rc;
    for (size_t i = 0; i < sizeof SUBJECTS / sizeof SUBJECTS[0] && rc >= 0; i++) rc = ask(s, SUBJECTS[i], out);
    if (rc >= 0) rc = export(s, "jsonl", out);
    if (rc >= 0) rc = export(s, "polecat", out);
    sanudo_store_close(s);
    return rc;
}

static void assert_sound(void)
{
    sanudo_store *s;
    uint32_t n;
    sanudo_buf report = {0};
    assert_int_equal(sanudo_store_open(&s, store_path, 0, NULL), SANUDO_OK);
    assert_int_equal(sanudo_store_check(s, &report, &n, NULL), SANUDO_OK);
    assert_int_equal(n, 0);
    sanudo_store_close(s);
    sanudo_buf_drop(&report);
}

/* What an unfailing machine makes of the articles. */
static sanudo_buf made(void)
{
    sanudo_buf all = {0};
    remove_store();
    assert_int_equal(fill(), N_ARTICLES);
    assert_int_equal(read_all(&all), 0);
    assert_true(all.len > 1000);
    return all;
}

/* The store, filled now to the end, is as if nothing had happened. */
static void assert_filled_on(const sanudo_buf *whole)
{
    sanudo_buf all = {0};
    assert_int_equal(fill(), N_ARTICLES);
    assert_sound();
    assert_int_equal(read_all(&all), 0);
    assert_int_equal(all.len, whole->len);
    assert_memory_equal(all.data, whole->data, whole->len);
    sanudo_buf_drop(&all);
}

/* What could be read of a machine that fails is all of it, or told to be none. */
static void assert_read_or_told(int rc, sanudo_buf *all, const sanudo_buf *whole)
{
    if (rc >= 0) {
        assert_int_equal(all->len, whole->len);
        assert_memory_equal(all->data, whole->data, whole->len);
    }
    sanudo_buf_drop(all);
}

/* ---- the tests ---- */

static int next_step(int n) { return n < 24 ? n + 1 : n + n / 12; }

static void fail_from(int n, int kinds, int code, int sticks)
{
    faults.kinds = kinds, faults.code = code, faults.sticks = sticks;
    atomic_store(&faults.met, 0);
    atomic_store(&faults.left, n);
}

static void every_call_that_fails(int kinds, int code, int sticks)
{
    sanudo_buf whole = made(), all = {0};
    for (int n = 1, met = 1; met; n = next_step(n)) {
        remove_store();
        fail_from(n, kinds, code, sticks);
        const int got = fill();
        met = atomic_load(&faults.met);
        fail_from(0, FAULT_NONE, 0, 0);
        if (got >= 0) assert_int_equal(got, N_ARTICLES);
        assert_filled_on(&whole);
    }
    for (int n = 1, met = 1; met; n = next_step(n)) {
        fail_from(n, kinds, code, sticks);
        const int rc = read_all(&all);
        met = atomic_load(&faults.met);
        fail_from(0, FAULT_NONE, 0, 0);
        assert_read_or_told(rc, &all, &whole);
    }
    sanudo_buf_drop(&whole);
}

static void a_disk_that_is_full(void **state) { (void)state, every_call_that_fails(FAULT_WRITE, SQLITE_FULL, 1); }
static void a_write_that_fails(void **state) { (void)state, every_call_that_fails(FAULT_WRITE, SQLITE_IOERR_WRITE, 0); }
static void a_disk_that_breaks(void **state) { (void)state, every_call_that_fails(FAULT_READ | FAULT_WRITE, SQLITE_IOERR, 1); }
static void a_read_that_fails(void **state) { (void)state, every_call_that_fails(FAULT_READ, SQLITE_IOERR_READ, 0); }
static void a_lock_that_is_taken(void **state) { (void)state, every_call_that_fails(FAULT_LOCK, SQLITE_BUSY, 0); }
static void locks_that_stay_taken(void **state) { (void)state, every_call_that_fails(FAULT_LOCK, SQLITE_BUSY, 1); }
static void files_that_cannot_be_opened(void **state) { (void)state, every_call_that_fails(FAULT_OPEN, SQLITE_CANTOPEN, 0); }

static void memory_at_every_size(void **state)
{
    enum { STEP = 40 * 1024, MOST = 100 };
    (void)state;
    sanudo_buf whole = made(), all = {0};
    for (int k = 0; k < MOST; k++) {
        remove_store();
        sqlite3_hard_heap_limit64(sqlite3_memory_used() + 2048 + k * (sqlite3_int64)STEP);
        const int got = fill();
        sqlite3_hard_heap_limit64(0);
        if (got >= 0) assert_int_equal(got, N_ARTICLES);
        assert_filled_on(&whole);
        sqlite3_hard_heap_limit64(sqlite3_memory_used() + 2048 + k * (sqlite3_int64)STEP / 4);
        const int rc = read_all(&all);
        sqlite3_hard_heap_limit64(0);
        assert_read_or_told(rc, &all, &whole);
    }
    sanudo_buf_drop(&whole);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_disk_that_is_full),         cmocka_unit_test(a_write_that_fails),    cmocka_unit_test(a_disk_that_breaks),
        cmocka_unit_test(a_read_that_fails),           cmocka_unit_test(a_lock_that_is_taken),  cmocka_unit_test(locks_that_stay_taken),
        cmocka_unit_test(files_that_cannot_be_opened), cmocka_unit_test(memory_at_every_size),
    };
    return cmocka_run_group_tests_name("store", tests, load, unload);
}
