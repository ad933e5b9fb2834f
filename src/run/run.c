/*
** Many files on many threads.  Workers take turns to read the next article, code
** it each for themselves, and put its record into the slot that its number gives;
** the caller takes the slots in order.  A worker that is too far ahead waits, so
** that memory holds a few articles a thread, and few bytes of big ones.
*/
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/buf.h"
#include "doc/doc.h"
#include "read/read.h"
#include "record/record.h"
#include "record/schemas.h"
#include "record/tuples.h"
#include "run/folder.h"
#include "run/gate.h"

enum { MAX_THREADS = 256, SLOTS_A_THREAD = 16, MAX_BYTES = 16 << 20, KEEP_BYTES = 1 << 20 };

/* One article's outcome, from the moment that its number is given until the caller has had it. */
typedef struct slot {
    bool done, refused, unopened;
    size_t bytes;              /* of its text */
    sanudo_buf file;           /* it came from, as messages name it */
    run_origin origin;         /* the same, and where it stands there; the hash where a gate makes one */
    sanudo_buf record, refusal, id;
    losses lost;               /* of the record, where the job counts them */
} slot;

struct sanudo_run {
    sanudo_job job;
    run_gate gate;
    int64_t begun;             /* seconds since 1970: what is kept back until later is not coded */
    uint32_t n_threads, n_slots;
    pthread_t *threads;
    slot *slots;               /* number n stands in slot n % n_slots */

    pthread_mutex_t reading;   /* guards these: one worker reads at a time */
    sanudo_reader *reader;
    size_t path;               /* of job.paths, the next to open */
    folder dir;                /* the files of the path behind it, where that is a directory */
    sanudo_buf file;           /* the open one */
    uint64_t read;             /* bytes of the files before */

    pthread_mutex_t lock;      /* guards these and each slot's `done` */
    pthread_cond_t space, ready;
    uint64_t next_in, next_out;
    size_t bytes;              /* of text under way */
    bool held;                 /* slot next_out is in the caller's hands */
    bool ended, stop;
};

static slot *slot_of(sanudo_run *run, uint64_t n) { return &run->slots[n % run->n_slots]; }

static void clear(slot *s)
{
    sanudo_buf *all[] = {&s->record, &s->refusal, &s->id, &s->file};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        if (all[i]->cap > KEEP_BYTES) sanudo_buf_drop(all[i]);
        else sanudo_buf_clear(all[i]);
    }
    s->done = s->refused = s->unopened = s->origin.withdrawn = false;
    s->bytes = 0;
    s->lost = (losses){0};
}

/* "file:article: what is wrong"; a reader's messages say file and line themselves. */
static void refuse(slot *s, bool named, const char *what)
{
    s->refused = true;
    if (!named) sanudo_buf_printf(&s->refusal, "%s:%s: ", s->file.data ? s->file.data : "", s->id.data ? s->id.data : "");
    buf_str(&s->refusal, what);
    buf_char(&s->refusal, '\0');
}

/* Why an article must not be coded: its publisher has withdrawn it or keeps it back. */
static const char *held_back(const sanudo_run *run, const sanudo_article *a)
{
    int64_t until;
    if (a->pub_status && strcmp(a->pub_status, "canceled") == 0) return "not coded: its publisher has canceled it";
    if (a->pub_status && strcmp(a->pub_status, "withheld") == 0) return "not coded: its publisher withholds it";
    if (!a->embargo) return NULL;
    if (!sanudo_read_moment(a->embargo, &until)) return "not coded: its embargo is no time that can be read";
    return until > run->begun ? "not coded: it is under embargo" : NULL;
}

/* A document from an article, or a refusal in the slot and NULL. */
static sanudo_doc *make_doc(sanudo_run *run, slot *s, const sanudo_article *a, doc_memory *lender)
{
    sanudo_doc *doc = NULL;
    sanudo_error err;
    buf_str(&s->id, a->id ? a->id : "");
    buf_char(&s->id, '\0');
    s->bytes = a->len;
    const char *held = held_back(run, a);
    if (held) return refuse(s, false, held), NULL;
    const sanudo_rc rc = sanudo_reader_is_conllu(run->reader) ? sanudo_conllu_doc(&doc, a, &err) : sanudo_doc_new_in(&doc, a, lender, &err);
    if (rc != SANUDO_OK) refuse(s, false, err.msg);
    return rc == SANUDO_OK ? doc : NULL;
}

/* The next file's path, of the open directory or of the job; NULL at the end, or with *why where a directory cannot be read. */
static const char *next_path(sanudo_run *run, int *why)
{
    const char *path = sanudo_folder_next(&run->dir, why);
    while (!path && run->path < run->job.n_paths) {
        path = run->job.paths[run->path++];
        if (!sanudo_folder_is_directory(path)) return path;
        *why = sanudo_folder_begin(&run->dir, path);
        if (!*why) path = sanudo_folder_next(&run->dir, why);
    }
    return path;
}

/* Open the next file; 1, 0 at the end, or -1 with a refusal in the slot. */
static int open_next(sanudo_run *run, slot *s)
{
    sanudo_error err;
    int why;
    const char *path = next_path(run, &why);
    if (!path) return 0;
    sanudo_buf_clear(&run->file);
    buf_str(&run->file, strcmp(path, "-") == 0 ? "standard input" : path);
    buf_char(&run->file, '\0');
    sanudo_rc rc = why ? sanudo_fail(&err, SANUDO_EIO, 0, "%.160s: cannot be read: %s", path, strerror(why)) : SANUDO_OK;
    if (rc == SANUDO_OK) rc = sanudo_reader_open(&run->reader, path, &run->job.input, &err);
    if (rc == SANUDO_OK) return 1;
    refuse(s, true, err.msg);
    s->unopened = rc == SANUDO_EIO;
    return -1;
}

/* Instead of a record: which article its publisher has canceled. */
static void give_notice(slot *s, const sanudo_article *a)
{
    s->origin.withdrawn = true;
    buf_str(&s->id, a->id ? a->id : "");
    buf_char(&s->id, '\0');
    sanudo_tuples_notice(&s->record, a);
}

static bool is_stopped(sanudo_run *run)
{
    pthread_mutex_lock(&run->lock);
    const bool stop = run->stop;
    pthread_mutex_unlock(&run->lock);
    return stop;
}

static void note_file(const sanudo_run *run, slot *s)
{
    sanudo_buf_clear(&s->file);
    sanudo_buf_add(&s->file, run->file.data, run->file.len);
    s->origin.file = s->file.data ? s->file.data : "";
}

/* Read up to the next article or refusal into the slot; false when there is none. */
static bool read_next(sanudo_run *run, slot *s, sanudo_doc **doc, doc_memory *lender)
{
    for (;;) {
        const int opened = run->reader ? 1 : open_next(run, s);
        if (opened != 1) return opened < 0;
        sanudo_article a;
        sanudo_error err;
        const int rc = sanudo_reader_next(run->reader, &a, &err);
        const uint64_t position = sanudo_reader_position(run->reader);
        note_file(run, s);
        s->origin.read = run->read + position;
        const enum run_wish wish = rc == 1 && run->gate.wants ? run->gate.wants(run->gate.self, &a, &s->origin) : RUN_CODE;
        if (wish == RUN_NOTICE) return give_notice(s, &a), true;
        if (wish == RUN_LEAVE_OUT) {
            if (is_stopped(run)) return false;
            continue;
        }
        if (rc == 1) *doc = make_doc(run, s, &a, lender);
        if (rc < 0) refuse(s, true, err.msg);
        if (rc != 0) return true;
        sanudo_reader_free(run->reader);
        run->reader = NULL;
        run->read += position;
    }
}

static bool has_space(const sanudo_run *run) { return run->next_in - run->next_out < run->n_slots; }

/* Wait until `run` has room for `bytes` more beside what is under way; false when it is stopped. */
static bool wait_bytes(sanudo_run *run, size_t bytes)
{
    while (!run->stop && run->bytes && run->bytes + bytes > MAX_BYTES) pthread_cond_wait(&run->space, &run->lock);
    run->bytes += bytes;
    return !run->stop;
}

/* The next article's slot, with its document unless it was refused; NULL when there is none. */
static slot *take(sanudo_run *run, sanudo_doc **doc, doc_memory *lender)
{
    slot *s = NULL;
    *doc = NULL;
    pthread_mutex_lock(&run->reading);
    pthread_mutex_lock(&run->lock);
    while (!run->stop && !has_space(run)) pthread_cond_wait(&run->space, &run->lock);
    bool go = !run->stop && !run->ended;
    pthread_mutex_unlock(&run->lock);
    if (go) {
        s = slot_of(run, run->next_in); /* only the reading worker changes next_in */
        const bool some = read_next(run, s, doc, lender);
        pthread_mutex_lock(&run->lock);
        if (some && wait_bytes(run, s->bytes)) run->next_in++;
        else s = NULL, run->ended = true, pthread_cond_broadcast(&run->ready);
        pthread_mutex_unlock(&run->lock);
    }
    pthread_mutex_unlock(&run->reading);
    if (!s) {
        sanudo_doc_free(*doc); /* read when the run was stopped */
        *doc = NULL;
    }
    return s;
}

/* Code a document and write its record into the slot. */
static void code(const sanudo_run *run, slot *s, sanudo_doc *doc)
{
    sanudo_error err;
    const sanudo_job *job = &run->job;
    const bool parse = strcmp(job->format, "conllu") == 0;
    sanudo_rc rc = parse ? sanudo_doc_parse(doc, job->coder, &err) : sanudo_doc_code(doc, job->coder, &err);
    const record_wish wish = {.flags = job->flags, .lost = job->losses ? &s->lost : NULL};
    if (rc == SANUDO_OK) rc = sanudo_record_write(doc, job->format, &wish, &s->record, &err);
    if (rc != SANUDO_OK) refuse(s, false, err.msg);
}

static void *work(void *arg)
{
    sanudo_run *run = arg;
    sanudo_doc *doc;
    doc_memory lender = {.mem.limit = 0};
    for (slot *s; (s = take(run, &doc, &lender)) != NULL;) {
        if (doc) code(run, s, doc);
        sanudo_doc_free(doc);
        pthread_mutex_lock(&run->lock);
        s->done = true;
        pthread_cond_broadcast(&run->ready);
        pthread_mutex_unlock(&run->lock);
    }
    sanudo_doc_memory_free(&lender);
    return NULL;
}

/* As many as asked for, or one a processor. */
static uint32_t count_threads(uint32_t asked)
{
    const long processors = asked ? (long)asked : sysconf(_SC_NPROCESSORS_ONLN);
    if (processors < 1) return 1;
    return processors > MAX_THREADS ? MAX_THREADS : (uint32_t)processors;
}

/* SANUDO_EUSAGE when no record is written in such a format. */
static sanudo_rc check_format(const char *format, sanudo_error *err)
{
    sanudo_doc *doc;
    sanudo_buf out = {0};
    sanudo_rc rc = sanudo_doc_new(&doc, &(sanudo_article){0}, err);
    if (rc != SANUDO_OK) return rc;
    rc = sanudo_doc_write(doc, format, 0, &out, err);
    sanudo_doc_free(doc);
    sanudo_buf_drop(&out);
    return rc == SANUDO_EUSAGE || rc == SANUDO_ENOMEM ? rc : SANUDO_OK;
}

/* SANUDO_EUSAGE when the options of reading cannot be had. */
static sanudo_rc check_input(const sanudo_input *input, sanudo_error *err)
{
    sanudo_reader *reader;
    const sanudo_rc rc = sanudo_reader_memory(&reader, "", 0, input, err);
    if (rc == SANUDO_OK) sanudo_reader_free(reader);
    return rc;
}

/* Start the workers; a machine that gives fewer threads than asked for is worked with. */
static sanudo_rc start(sanudo_run *run, sanudo_error *err)
{
    const uint32_t want = count_threads(run->job.threads);
    run->n_slots = want * SLOTS_A_THREAD;
    run->slots = calloc(run->n_slots, sizeof *run->slots);
    run->threads = calloc(want, sizeof *run->threads);
    if (!run->slots || !run->threads) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %u threads", want);
    while (run->n_threads < want && pthread_create(&run->threads[run->n_threads], NULL, work, run) == 0) run->n_threads++;
    return run->n_threads ? SANUDO_OK : sanudo_fail(err, SANUDO_ENOMEM, 0, "no thread can be started");
}

sanudo_rc sanudo_run_new(sanudo_run **out, const sanudo_job *job, sanudo_error *err) { return sanudo_run_gated(out, job, NULL, err); }

sanudo_rc sanudo_run_gated(sanudo_run **out, const sanudo_job *job, const run_gate *gate, sanudo_error *err)
{
    *out = NULL;
    const char *format = job->format ? job->format : "text";
    sanudo_rc rc = check_format(format, err);
    if (rc == SANUDO_OK) rc = check_input(&job->input, err);
    if (rc == SANUDO_OK && job->losses && sanudo_losses_of(job->losses) != sanudo_schema_of(format))
        rc = sanudo_fail(err, SANUDO_EUSAGE, 0, "the losses that are to be counted are not those of '%.40s'", format);
    if (rc != SANUDO_OK) return rc;
    sanudo_run *run = calloc(1, sizeof *run);
    if (!run) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a run");
    run->job = *job;
    run->job.format = format;
    if (gate) run->gate = *gate;
    run->begun = (int64_t)time(NULL);
    pthread_mutex_init(&run->reading, NULL);
    pthread_mutex_init(&run->lock, NULL);
    pthread_cond_init(&run->space, NULL);
    pthread_cond_init(&run->ready, NULL);
    rc = start(run, err);
    if (rc == SANUDO_OK) *out = run;
    else sanudo_run_free(run);
    return rc;
}

/* Empty the slot that the caller has had. */
static void release(sanudo_run *run)
{
    slot *s = slot_of(run, run->next_out);
    run->bytes -= s->bytes;
    clear(s);
    run->next_out++;
    run->held = false;
    pthread_cond_broadcast(&run->space);
}

int sanudo_run_next(sanudo_run *run, sanudo_result *result, sanudo_error *err)
{
    (void)err;
    *result = (sanudo_result){0};
    pthread_mutex_lock(&run->lock);
    if (run->held) release(run);
    const slot *s = slot_of(run, run->next_out);
    while (run->next_out == run->next_in ? !run->ended : !s->done) pthread_cond_wait(&run->ready, &run->lock);
    run->held = run->next_out != run->next_in;
    const bool some = run->held;
    pthread_mutex_unlock(&run->lock);
    if (!some) return 0;
    result->id = s->id.len > 1 ? s->id.data : NULL;
    result->unopened = s->unopened;
    if (s->refused) result->refusal = s->refusal.failed ? "no memory to say what is wrong" : s->refusal.data;
    else result->data = s->record.data ? s->record.data : "", result->len = s->record.len;
    if (run->job.losses && !s->refused) sanudo_losses_take(run->job.losses, &s->lost);
    return 1;
}

const run_origin *sanudo_run_origin(const sanudo_run *run) { return &run->slots[run->next_out % run->n_slots].origin; }

void sanudo_run_free(sanudo_run *run)
{
    if (!run) return;
    pthread_mutex_lock(&run->lock);
    run->stop = true;
    pthread_cond_broadcast(&run->space);
    pthread_mutex_unlock(&run->lock);
    for (uint32_t i = 0; i < run->n_threads; i++) pthread_join(run->threads[i], NULL);
    for (uint32_t i = 0; run->slots && i < run->n_slots; i++) {
        sanudo_buf *all[] = {&run->slots[i].record, &run->slots[i].refusal, &run->slots[i].id, &run->slots[i].file};
        for (size_t k = 0; k < sizeof all / sizeof all[0]; k++) sanudo_buf_drop(all[k]);
    }
    sanudo_reader_free(run->reader);
    sanudo_folder_end(&run->dir);
    sanudo_buf_drop(&run->file);
    pthread_mutex_destroy(&run->reading);
    pthread_mutex_destroy(&run->lock);
    pthread_cond_destroy(&run->space);
    pthread_cond_destroy(&run->ready);
    free(run->slots);
    free(run->threads);
    free(run);
}
