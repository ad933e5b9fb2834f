/*
** Many files into a store.  A run codes on its threads; the caller's thread, which
** asks for the outcomes, writes.  What a store has of the same coder is left out
** before it is coded, so that an ingest taken up again reads, but does not work,
** up to the place where it was broken off.
*/
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "run/folder.h"
#include "store/insert.h"

enum {
    BATCH = 512,    /* articles a commit: few enough to be lost, enough to be fast */
    HEARTBEAT = 1024 /* of so many known articles one is handed out, so that whoever waits hears how far it is */
};

struct sanudo_ingest {
    sanudo_store *store;
    sanudo_store *seen;  /* the same, read by the gate on the threads of the run */
    sqlite3_stmt *known;
    inserter *in;
    sanudo_run *run;
    uint64_t left_out;   /* by the gate, known already: written under the run's reading lock */
    uint64_t n_known;    /* what the gate knew: of its thread alone, as `known` is */
    uint64_t size;       /* bytes of all files, or 0 */
    uint32_t open;       /* articles of the batch under way */
    bool ended;
};

static void bind(sqlite3_stmt *st, int i, const char *s) { sqlite3_bind_text(st, i, s, -1, SQLITE_STATIC); }

static bool is_told(const char *s) { return s && *s; }

/* What to do with an article: nothing where the store has it from this coder. */
static enum run_wish wants(void *self, const sanudo_article *a, run_origin *from)
{
    sanudo_ingest *g = self;
    sanudo_insert_hash(a, from->hash);
    if (a->pub_status && strcmp(a->pub_status, "canceled") == 0) return is_told(a->id) ? RUN_NOTICE : RUN_CODE; /* which is refused */
    if (!is_told(a->id)) return RUN_CODE; /* its name is its hash: the writer looks */
    bind(g->known, 1, is_told(a->publisher) ? a->publisher : from->file);
    bind(g->known, 2, a->id);
    sqlite3_bind_blob(g->known, 3, from->hash, sizeof from->hash, SQLITE_STATIC);
    const bool has = sqlite3_step(g->known) == SQLITE_ROW; /* a fault is met again, and told, by the writer */
    sqlite3_reset(g->known);
    if (!has || ++g->n_known % HEARTBEAT == 0) return RUN_CODE;
    __atomic_add_fetch(&g->left_out, 1, __ATOMIC_RELAXED);
    return RUN_LEAVE_OUT;
}

static uint64_t size_of(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISREG(st.st_mode) ? (uint64_t)st.st_size : 0;
}

static uint64_t size_of_folder(const char *path)
{
    folder f = {0};
    int why = sanudo_folder_begin(&f, path);
    uint64_t size = 0;
    for (const char *file; !why && (file = sanudo_folder_next(&f, &why)) != NULL;) size += size_of(file);
    sanudo_folder_end(&f);
    return size;
}

/* Of the files and what is in the directories; 0 where one has no size, as a pipe. */
static uint64_t size_of_all(const sanudo_job *job)
{
    uint64_t size = 0;
    for (size_t i = 0; i < job->n_paths; i++) {
        const uint64_t n = sanudo_folder_is_directory(job->paths[i]) ? size_of_folder(job->paths[i]) : size_of(job->paths[i]);
        if (!n) return 0;
        size += n;
    }
    return size;
}

static sanudo_rc look_up(sanudo_ingest *g, const char *path, const char *coder, sanudo_error *err)
{
    static const char ASK[] = "SELECT 1 FROM article JOIN version ON version.article = article.id JOIN coding ON coding.version = version.id "
                              "JOIN run ON run.id = coding.run WHERE scope = ?1 AND name = ?2 AND hash = ?3 AND coder = ?4";
    sanudo_rc rc = sanudo_store_open(&g->seen, path, 0, err);
    if (rc == SANUDO_OK) rc = sanudo_store_prepare(g->seen, ASK, &g->known, err);
    if (rc == SANUDO_OK) sqlite3_bind_text(g->known, 4, coder, -1, SQLITE_TRANSIENT);
    return rc;
}

static sanudo_rc start(sanudo_ingest *g, const sanudo_job *job, sanudo_error *err)
{
    char coder[256];
    snprintf(coder, sizeof coder, "sanudo %s, %s", sanudo_version(), sanudo_coder_versions(job->coder));
    sanudo_job records = *job;
    records.format = "tuples";
    g->size = size_of_all(job);
    const run_gate gate = {.wants = wants, .self = g};
    sanudo_rc rc = look_up(g, sqlite3_db_filename(g->store->db, "main"), coder, err);
    if (rc == SANUDO_OK) rc = sanudo_store_exec(g->store, "BEGIN IMMEDIATE", err);
    if (rc == SANUDO_OK) rc = sanudo_insert_new(&g->in, g->store, coder, err);
    return rc == SANUDO_OK ? sanudo_run_gated(&g->run, &records, &gate, err) : rc;
}

sanudo_rc sanudo_ingest_new(sanudo_ingest **out, sanudo_store *store, const sanudo_job *job, sanudo_error *err)
{
    *out = NULL;
    if (store->lock < 0) return sanudo_fail(err, SANUDO_EUSAGE, 0, "%s: was opened to be read", store->path);
    sanudo_ingest *g = calloc(1, sizeof *g);
    if (!g) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for an ingest");
    g->store = store;
    const sanudo_rc rc = start(g, job, err);
    if (rc == SANUDO_OK) *out = g;
    else sanudo_ingest_free(g);
    return rc;
}

static sanudo_rc commit(sanudo_ingest *g, sanudo_error *err)
{
    g->open = 0;
    return sanudo_store_exec(g->store, "COMMIT", err);
}

/* Put one record; commits a full batch. */
static sanudo_rc put(sanudo_ingest *g, const sanudo_result *r, sanudo_ingested *out, sanudo_error *err)
{
    enum insert_outcome outcome;
    sanudo_rc rc = sanudo_insert_article(g->in, sanudo_run_origin(g->run), r->data, r->len, &outcome, err);
    if (rc != SANUDO_OK) return rc;
    static const int BECAME[] = {[INSERT_KNOWN] = SANUDO_KNOWN, [INSERT_NEW] = SANUDO_STORED, [INSERT_UPDATE] = SANUDO_UPDATED,
                                 [INSERT_RECODED] = SANUDO_RECODED, [INSERT_WITHDRAWN] = SANUDO_WITHDRAWN};
    out->outcome = BECAME[outcome];
    if (++g->open < BATCH) return SANUDO_OK;
    rc = commit(g, err);
    return rc == SANUDO_OK ? sanudo_store_exec(g->store, "BEGIN IMMEDIATE", err) : rc;
}

/* The last commit, and what waits for it. */
static sanudo_rc end(sanudo_ingest *g, sanudo_error *err)
{
    g->ended = true;
    sanudo_rc rc = commit(g, err);
    if (rc == SANUDO_OK) rc = sanudo_store_exec_all(g->store, sanudo_store_indexes, err);
    return rc == SANUDO_OK ? sanudo_store_exec(g->store, "PRAGMA analysis_limit = 1000; ANALYZE", err) : rc;
}

int sanudo_ingest_next(sanudo_ingest *g, sanudo_ingested *out, sanudo_error *err)
{
    *out = (sanudo_ingested){0};
    if (g->ended) return 0;
    sanudo_result r;
    const int got = sanudo_run_next(g->run, &r, err);
    sanudo_rc rc = got < 0 ? (sanudo_rc)got : SANUDO_OK;
    out->known = __atomic_load_n(&g->left_out, __ATOMIC_RELAXED);
    out->id = r.id, out->refusal = r.refusal, out->unopened = r.unopened;
    out->size = g->size, out->read = got == 1 ? sanudo_run_origin(g->run)->read : g->size;
    if (r.refusal) out->outcome = SANUDO_REFUSED;
    if (got == 1 && !r.refusal) rc = put(g, &r, out, err);
    if (got == 0) rc = end(g, err);
    if (rc != SANUDO_OK) g->ended = true;
    return rc != SANUDO_OK ? (int)rc : got;
}

void sanudo_ingest_free(sanudo_ingest *g)
{
    if (!g) return;
    sanudo_run_free(g->run);
    sanudo_insert_free(g->in);
    if (!sqlite3_get_autocommit(g->store->db)) sqlite3_exec(g->store->db, "ROLLBACK", NULL, NULL, NULL);
    sqlite3_finalize(g->known);
    sanudo_store_close(g->seen);
    free(g);
}
