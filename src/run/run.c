/*
** Many files on many threads.  Workers take turns to read the next article, code
** it each for themselves, and put its record into the slot that its number gives;
** the caller takes the slots in order.  A worker that is too far ahead waits, so
** that memory holds a few articles a thread, and few bytes of big ones.
*/
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "doc/doc.h"
#include "read/read.h"
#include "record/record.h"
#include "record/schemas.h"
#include "run/gate.h"

enum { MAX_THREADS = 256, SLOTS_A_THREAD = 4, MAX_BYTES = 16 << 20, KEEP_BYTES = 1 << 20 };

/* One article's outcome, from the moment that its number is given until the caller has had it. */
typedef struct slot {
    bool done, refused, unopened;
    size_t bytes;              /* of its text */
    run_origin origin;         /* the file as messages name it; where it stands there; the hash where a gate makes one */
    sanudo_buf record, refusal, id;
    losses lost;               /* of the record, where the job counts them */
} slot;

struct sanudo_run {
    sanudo_job job;
    run_gate gate;
    uint32_t n_threads, n_slots;
    pthread_t *threads;
    slot *slots;               /* number n stands in slot n % n_slots */

    pthread_mutex_t reading;   /* guards these: one worker reads at a time */
    sanudo_reader *reader;
    size_t path;               /* of job.paths, the next to open, or behind the open one */
    uint64_t read;             /* bytes of the files before */

    pthread_mutex_t lock;      /* guards these and each slot's `done` */
    pthread_cond_t space, ready;
    uint64_t next_in, next_out;
    size_t bytes;              /* of text under way */
    bool held;                 /* slot next_out is in the caller's hands */
    bool ended, stop;
};

static slot *slot_of(sanudo_run *run, uint64_t n) { return &run->slots[n % run->n_slots]; }

static const char *current_path(const sanudo_run *run)
{
    const char *path = run->job.paths[run->path - 1];
    return strcmp(path, "-") == 0 ? "standard input" : path;
}

static void clear(slot *s)
{
    sanudo_buf *all[] = {&s->record, &s->refusal, &s->id};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        if (all[i]->cap > KEEP_BYTES) sanudo_buf_drop(all[i]);
        else sanudo_buf_clear(all[i]);
    }
    s->done = s->refused = s->unopened = false;
    s->bytes = 0;
    s->lost = (losses){0};
}

/* "file:article: what is wrong"; a reader's messages say file and line themselves. */
static void refuse(slot *s, bool named, const char *what)
{
    s->refused = true;
    if (!named) sanudo_buf_printf(&s->refusal, "%s:%s: ", s->origin.file, s->id.data ? s->id.data : "");
    buf_str(&s->refusal, what);
    buf_char(&s->refusal, '\0');
}

/* A document from an article, or a refusal in the slot and NULL. */
static sanudo_doc *make_doc(sanudo_run *run, slot *s, const sanudo_article *a, doc_memory *lender)
{
    sanudo_doc *doc = NULL;
    sanudo_error err;
    buf_str(&s->id, a->id ? a->id : "");
    buf_char(&s->id, '\0');
    s->bytes = a->len;
    const sanudo_rc rc = sanudo_reader_is_conllu(run->reader) ? sanudo_conllu_doc(&doc, a, &err) : sanudo_doc_new_in(&doc, a, lender, &err);
    if (rc != SANUDO_OK) refuse(s, false, err.msg);
    return rc == SANUDO_OK ? doc : NULL;
}

/* Open the next file; false with a refusal in the slot when that fails. */
static bool open_next(sanudo_run *run, slot *s)
{
    sanudo_error err;
    const sanudo_rc rc = sanudo_reader_open(&run->reader, run->job.paths[run->path++], &run->job.input, &err);
    if (rc == SANUDO_OK) return true;
    refuse(s, true, err.msg);
    s->unopened = rc == SANUDO_EIO;
    return false;
}

static bool is_stopped(sanudo_run *run)
{
    pthread_mutex_lock(&run->lock);
    const bool stop = run->stop;
    pthread_mutex_unlock(&run->lock);
    return stop;
}

/* Read up to the next article or refusal into the slot; false when there is none. */
static bool read_next(sanudo_run *run, slot *s, sanudo_doc **doc, doc_memory *lender)
{
    for (;;) {
        if (!run->reader && run->path == run->job.n_paths) return false;
        if (!run->reader && !open_next(run, s)) return true;
        sanudo_article a;
        sanudo_error err;
        const int rc = sanudo_reader_next(run->reader, &a, &err);
        const uint64_t position = sanudo_reader_position(run->reader);
        s->origin.file = current_path(run);
        s->origin.read = run->read + position;
        if (rc == 1 && run->gate.wants && !run->gate.wants(run->gate.self, &a, &s->origin)) {
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
        sanudo_buf *all[] = {&run->slots[i].record, &run->slots[i].refusal, &run->slots[i].id};
        for (size_t k = 0; k < sizeof all / sizeof all[0]; k++) sanudo_buf_drop(all[k]);
    }
    sanudo_reader_free(run->reader);
    pthread_mutex_destroy(&run->reading);
    pthread_mutex_destroy(&run->lock);
    pthread_cond_destroy(&run->space);
    pthread_cond_destroy(&run->ready);
    free(run->slots);
    free(run->threads);
    free(run);
}
