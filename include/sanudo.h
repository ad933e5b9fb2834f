#ifndef SANUDO_H
#define SANUDO_H
/*
** sanudo - reads news reports and keeps the record: who did or said what to
** whom, when, where, according to whom, and how sure the report is.
** The one public header.
**
** Reading order: sanudo_coder (model and lexicons; immutable once made, shared
** by threads) + sanudo_article -> sanudo_doc (one article and everything found
** in it) -> rows, or a record in one of the formats.  sanudo_run does this for
** many files on many threads and gives the records back in input order.
**
** Ownership: "caller frees" stands at the only functions that make something;
**            every other pointer is borrowed and lives until its owner is freed.
** Threads:   a coder may be used from any number of threads; a doc, a reader, a
**            run or a buf from one at a time.
** Errors:    a function that can fail returns sanudo_rc (negative) and fills
**            *err, which may be NULL.  Nothing prints, exits or aborts.
** Offsets:   bytes of UTF-8 in this header, half open; the records that
**            sanudo_doc_write prints count Unicode code points.
*/
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif
#ifdef __GNUC__
#pragma GCC visibility push(default)
#endif

typedef struct sanudo_coder sanudo_coder;   /* opaque: model, lexicons */
typedef struct sanudo_doc sanudo_doc;       /* opaque: article, layers, arena */
typedef struct sanudo_reader sanudo_reader; /* opaque: a file being read, article by article */
typedef struct sanudo_run sanudo_run;       /* opaque: many files, many threads */
typedef struct sanudo_buf sanudo_buf;       /* opaque: bytes that grow */
typedef struct sanudo_losses sanudo_losses; /* opaque: what a format could not hold */
typedef struct sanudo_store sanudo_store;   /* opaque: an archive of records, one file */
typedef struct sanudo_ingest sanudo_ingest; /* opaque: many files on their way into a store */
typedef struct sanudo_answer sanudo_answer; /* opaque: rows that a store gives to a question */
typedef struct sanudo_export sanudo_export; /* opaque: what a store has on its way into another schema */
typedef struct sanudo_server sanudo_server; /* opaque: a store that answers over HTTP */

typedef enum sanudo_rc {
    SANUDO_OK = 0,
    SANUDO_ENOMEM = -1,   /* allocation refused */
    SANUDO_EINPUT = -2,   /* an article is not usable: not text, too long, broken JSON */
    SANUDO_EMODEL = -3,   /* model file is damaged or of another version */
    SANUDO_ELEXICON = -4, /* lexicon is damaged, of another version, or has an error in its text */
    SANUDO_EORDER = -5,   /* a stage ran before the layer it needs existed */
    SANUDO_EIO = -6,      /* a file cannot be opened, read or written */
    SANUDO_EUSAGE = -7    /* an option has a value that it cannot have */
} sanudo_rc;

/* Filled only on failure; owned by the caller; nothing to free. */
typedef struct sanudo_error {
    sanudo_rc rc;
    uint32_t pos;  /* byte offset or line in the input, where there is one */
    char msg[240]; /* one English sentence for a log or a user */
} sanudo_error;

/* Half-open byte range [start, end) of the document's text. */
typedef struct sanudo_span {
    uint32_t start, end;
} sanudo_span;

/* "None" for every row number, and the largest text is far below it. */
#define SANUDO_NONE UINT32_MAX

/* The longest article text, in bytes of UTF-8; a longer one is refused by name. */
#define SANUDO_MAX_TEXT (4u << 20)

/*
** One article as a reader gives it or a caller makes it.  Strings are UTF-8 and
** NUL-terminated except `text`, which has its length; NULL where nothing is known.
*/
typedef struct sanudo_article {
    const char *id, *title, *publisher, *language, *url, *version;
    const char *date; /* YYYY-MM-DD, the day of publication */
    const char *text;
    size_t len;       /* bytes of `text` */
    const char *pub_status; /* "usable", "withheld" or "canceled" by its publisher; NULL: nothing is said */
    const char *embargo;    /* until when its publisher keeps it back, an ISO 8601 time or a day; NULL: no embargo */
} sanudo_article;

/** The program's version, "MAJOR.MINOR.PATCH".  Borrowed for ever; any thread. */
const char *sanudo_version(void);

/* ---- the coder ---------------------------------------------------------- */

/**
 * Load the model and the packed lexicon.
 *
 * @param out      receives the coder; caller frees it with sanudo_coder_free
 * @param model    path of the weights, or NULL for the installed ones
 * @param lexicon  path of the packed lexicon, or NULL for the installed one
 * @return SANUDO_OK, SANUDO_EIO, SANUDO_EMODEL, SANUDO_ELEXICON or SANUDO_ENOMEM
 *
 * Both files are mapped, checked (size, version, checksum) and never written.
 * Environment: SANUDO_MODEL and SANUDO_LEXICON name files that go before the
 * installed ones when the parameter is NULL.
 */
sanudo_rc sanudo_coder_new(sanudo_coder **out, const char *model, const char *lexicon, sanudo_error *err);

/**
 * Add a user's lexicon directory (text files in the form of docs/lexicon.md).
 * Its entries go before those loaded earlier.  Call before the coder is shared.
 *
 * @return SANUDO_OK, SANUDO_EIO, SANUDO_ELEXICON (msg names file and line) or SANUDO_ENOMEM
 */
sanudo_rc sanudo_coder_add_lexicon(sanudo_coder *coder, const char *dir, sanudo_error *err);

/** Free a coder; no document may still be coding with it.  NULL is allowed. */
void sanudo_coder_free(sanudo_coder *coder);

/** What is loaded: "model NAME, lexicon NAME".  Borrowed from the coder. */
const char *sanudo_coder_versions(const sanudo_coder *coder);

/* ---- documents ---------------------------------------------------------- */

/**
 * Make a document over a copy of an article.
 *
 * @param out      receives the document; caller frees it with sanudo_doc_free
 * @param article  its strings are copied
 * @return SANUDO_OK, SANUDO_EINPUT (not UTF-8, too long, a date that is none) or SANUDO_ENOMEM
 */
sanudo_rc sanudo_doc_new(sanudo_doc **out, const sanudo_article *article, sanudo_error *err);

/** Free a document and everything obtained from it.  NULL is allowed. */
void sanudo_doc_free(sanudo_doc *doc);

/**
 * Run every stage over `doc`.  On failure the finished layers stay readable.
 *
 * @return SANUDO_OK, SANUDO_EORDER (it has been coded already) or SANUDO_ENOMEM
 */
sanudo_rc sanudo_doc_code(sanudo_doc *doc, const sanudo_coder *coder, sanudo_error *err);

/** Run the stages up to the tree only: what sanudo_doc_write needs for "conllu".  As sanudo_doc_code. */
sanudo_rc sanudo_doc_parse(sanudo_doc *doc, const sanudo_coder *coder, sanudo_error *err);

/**
 * Append the document's record to `out`.
 *
 * @param format  "text", "jsonl", "html", "csv", "plover", "cameo", "petrarch", "polecat", "icews", "gdelt", "gdelt-mentions",
 *                "phoenix", "why", "why:e3" (of that event alone) or, after sanudo_doc_parse, "conllu"
 * @param flags   SANUDO_WITH_TEXT or 0
 * @return SANUDO_OK, SANUDO_EUSAGE (no such format), SANUDO_EORDER (not coded yet) or SANUDO_ENOMEM
 */
sanudo_rc sanudo_doc_write(const sanudo_doc *doc, const char *format, uint32_t flags, sanudo_buf *out, sanudo_error *err);
#define SANUDO_WITH_TEXT 1u

/** What a file of records begins with: a line of column names where the format has one, else "".  Borrowed for ever. */
const char *sanudo_format_header(const char *format);

/* ---- what a format could not hold --------------------------------------- */

/**
 * Make empty counts of what is lost on the way into a format of events.  Belongs to one thread at a time.
 *
 * @param out     receives the counts; caller frees them with sanudo_losses_free
 * @param format  "csv", "plover", "cameo", "petrarch", "polecat", "icews", "gdelt", "gdelt-mentions" or "phoenix"
 * @return SANUDO_OK, SANUDO_EUSAGE (of any other format nothing is counted) or SANUDO_ENOMEM
 */
sanudo_rc sanudo_losses_new(sanudo_losses **out, const char *format, sanudo_error *err);

/** Free counts.  NULL is allowed. */
void sanudo_losses_free(sanudo_losses *losses);

/**
 * Add what the format does not hold of a coded document.
 *
 * @return SANUDO_OK, SANUDO_EORDER (not coded yet) or SANUDO_ENOMEM; on failure nothing is added
 */
sanudo_rc sanudo_losses_count(sanudo_losses *losses, const sanudo_doc *doc, sanudo_error *err);

/**
 * Append the counts as lines for people: what was left out, not carried, and filled in (docs/schemas.md).
 *
 * @return SANUDO_OK or SANUDO_ENOMEM
 */
sanudo_rc sanudo_losses_report(const sanudo_losses *losses, sanudo_buf *out, sanudo_error *err);

/* ---- bytes -------------------------------------------------------------- */

/** Make an empty buffer; caller frees it with sanudo_buf_free. */
sanudo_rc sanudo_buf_new(sanudo_buf **out, sanudo_error *err);

/** Free a buffer.  NULL is allowed. */
void sanudo_buf_free(sanudo_buf *buf);

/** The bytes so far and their number; borrowed until the buffer next changes.  Not NUL-terminated. */
const char *sanudo_buf_data(const sanudo_buf *buf, size_t *len);

/** Empty the buffer and keep its memory. */
void sanudo_buf_clear(sanudo_buf *buf);

/* ---- reading ------------------------------------------------------------ */

/* How to read a file.  All zero: by content, with no defaults. */
typedef struct sanudo_input {
    const char *format;        /* a name of docs/formats.md ("jsonl"), or NULL: by content */
    const char *const *fields; /* n_fields times "NAME=PATH": where a JSON Lines object has it */
    size_t n_fields;
    const char *date;          /* for articles that do not say, or NULL */
    const char *publisher;     /* likewise */
} sanudo_input;

/**
 * Open a file of articles.
 *
 * @param out    receives the reader; caller frees it with sanudo_reader_free
 * @param path   a file, or "-" for standard input
 * @param input  copied; NULL means all defaults
 * @return SANUDO_OK, SANUDO_EIO, SANUDO_EUSAGE or SANUDO_ENOMEM
 */
sanudo_rc sanudo_reader_open(sanudo_reader **out, const char *path, const sanudo_input *input, sanudo_error *err);

/** As sanudo_reader_open over bytes in memory, which must outlive the reader. */
sanudo_rc sanudo_reader_memory(sanudo_reader **out, const char *data, size_t len, const sanudo_input *input,
                               sanudo_error *err);

/**
 * Read the next article into `*article`, whose strings are borrowed until the next call.
 *
 * @return 1 for an article, 0 at the end, or a negative sanudo_rc for an article that is
 *         refused: *err says why, and the next call goes on behind it.
 */
int sanudo_reader_next(sanudo_reader *reader, sanudo_article *article, sanudo_error *err);

/** Free a reader and close its file.  NULL is allowed. */
void sanudo_reader_free(sanudo_reader *reader);

/* ---- many files, many threads ------------------------------------------- */

/* What a run does.  All zero but `coder`: every file by content, "text" out, all processors. */
typedef struct sanudo_job {
    const sanudo_coder *coder;
    const char *const *paths;  /* n_paths files and directories; "-" is standard input */
    size_t n_paths;
    sanudo_input input;
    const char *format;        /* of sanudo_doc_write; "conllu" parses only */
    uint32_t flags;            /* of sanudo_doc_write */
    uint32_t threads;          /* 0: one a processor */
    sanudo_losses *losses;     /* NULL, or counts of `format`: what is lost of each outcome is added as it is handed out */
} sanudo_job;

/* One article's outcome. */
typedef struct sanudo_result {
    const char *id;      /* the article's, or NULL when it has none */
    const char *data;    /* its record, or NULL when it was refused */
    size_t len;
    const char *refusal; /* "file:article: what is wrong", or NULL */
    int unopened;        /* the refusal is of a whole file that could not be opened */
} sanudo_result;

/**
 * Start a run.  The strings of `job` must outlive it.
 *
 * @param out  receives the run; caller frees it with sanudo_run_free
 * @return SANUDO_OK, SANUDO_EUSAGE or SANUDO_ENOMEM
 */
sanudo_rc sanudo_run_new(sanudo_run **out, const sanudo_job *job, sanudo_error *err);

/**
 * Wait for the next article's outcome, in input order.  `*result` is borrowed until the next call.
 *
 * @return 1, 0 after the last one, or a negative sanudo_rc when the run cannot go on
 */
int sanudo_run_next(sanudo_run *run, sanudo_result *result, sanudo_error *err);

/** Stop a run, wait for its threads and free it.  NULL is allowed. */
void sanudo_run_free(sanudo_run *run);

/* ---- the store ---------------------------------------------------------- */

#define SANUDO_STORE_WRITE 1u

/**
 * Open a store: a file of SQLite's, whose tables docs/store.md describes.
 *
 * @param out    receives the store; caller frees it with sanudo_store_close
 * @param flags  SANUDO_STORE_WRITE: to be written by this process alone, and made when it is not there; 0: to be read,
 *               by any number of processes, while another writes
 * @return SANUDO_OK, SANUDO_EIO (no store, damaged, of another version, written by another) or SANUDO_ENOMEM
 */
sanudo_rc sanudo_store_open(sanudo_store **out, const char *path, uint32_t flags, sanudo_error *err);

/** Close a store; nothing made of it may be in use any more.  NULL is allowed. */
void sanudo_store_close(sanudo_store *store);

/**
 * Look through the whole file for damage, and for rows that refer to nothing.
 *
 * @param report  receives a line for each fault
 * @param faults  receives their number
 * @return SANUDO_OK (also when there are faults), SANUDO_EIO or SANUDO_ENOMEM
 */
sanudo_rc sanudo_store_check(sanudo_store *store, sanudo_buf *report, uint32_t *faults, sanudo_error *err);

/* What became of an article. */
enum sanudo_outcome {
    SANUDO_KNOWN,    /* the store had it, coded by the same program, model and lexicon */
    SANUDO_STORED,   /* new */
    SANUDO_UPDATED,  /* a new version of one that the store had */
    SANUDO_RECODED,  /* coded anew, by another program, model or lexicon than before */
    SANUDO_WITHDRAWN, /* its publisher has canceled it: what the store has of it is in no answer any more */
    SANUDO_REFUSED
};

typedef struct sanudo_ingested {
    int outcome;         /* enum sanudo_outcome */
    const char *id;      /* the article's, or NULL when it has none */
    const char *refusal; /* "file:article: what is wrong", or NULL */
    int unopened;        /* the refusal is of a whole file that could not be opened */
    uint64_t known;      /* articles so far that the store had, most of which are not handed out */
    uint64_t read, size; /* bytes of the files that are read so far, and of all; size is 0 where that is not known, as of a pipe */
} sanudo_ingested;

/**
 * Start to code files into a store.  What it has already is read and left out.
 *
 * @param out    receives the ingest; caller frees it with sanudo_ingest_free
 * @param store  opened with SANUDO_STORE_WRITE; outlives the ingest
 * @param job    as for sanudo_run_new but for `format`; SANUDO_WITH_TEXT keeps the texts
 * @return SANUDO_OK, SANUDO_EUSAGE, SANUDO_EIO or SANUDO_ENOMEM
 *
 * A store that is filled by one ingest and one that is filled by an ingest which was
 * broken off at any moment and started again have the same rows.
 */
sanudo_rc sanudo_ingest_new(sanudo_ingest **out, sanudo_store *store, const sanudo_job *job, sanudo_error *err);

/**
 * Put the next article into the store.  Every few hundred are committed, and all at the end.
 *
 * @return 1, 0 after the last one, or a negative sanudo_rc when it cannot go on: what was committed stands
 */
int sanudo_ingest_next(sanudo_ingest *ingest, sanudo_ingested *out, sanudo_error *err);

/** Stop an ingest and free it; what was not committed is dropped.  NULL is allowed. */
void sanudo_ingest_free(sanudo_ingest *ingest);

/* One condition of a question, by name: docs/store.md lists them. */
typedef struct sanudo_condition {
    const char *name;  /* "actor", "type", "from", ... */
    const char *value; /* several, of which one is enough, are parted by commas */
} sanudo_condition;

/* A question to a store. */
typedef struct sanudo_question {
    const char *what;  /* "events", "happenings", "statements", "articles", "actors", "changes", "counts",
                          "statement-counts" */
    const sanudo_condition *conditions; /* all of which hold */
    size_t n_conditions;
    const char *by;    /* of counts: what to count by, "month,dyad"; else NULL */
    uint64_t limit;    /* rows; 0: all */
    int newest;        /* not 0: the last days first */
    int most;          /* of counts, not 0: what there is most of first */
} sanudo_question;

/**
 * Ask a store.
 *
 * @param out       receives the answer; caller frees it with sanudo_answer_free before the store is closed
 * @param question  borrowed until the call returns
 * @return SANUDO_OK, SANUDO_EUSAGE (no such condition, or a value that it cannot have), SANUDO_EIO or SANUDO_ENOMEM
 */
sanudo_rc sanudo_store_ask(sanudo_answer **out, sanudo_store *store, const sanudo_question *question, sanudo_error *err);

/**
 * Go to the next row.
 *
 * @return 1, 0 behind the last one, or a negative sanudo_rc
 */
int sanudo_answer_next(sanudo_answer *answer, sanudo_error *err);

/**
 * Append the row to `out`, or before the first sanudo_answer_next the names of its columns.
 *
 * @param format  "table" (for people: columns cut to a width), "csv" or "jsonl" (which has no line of names)
 * @return SANUDO_OK, SANUDO_EUSAGE (no such format) or SANUDO_ENOMEM
 */
sanudo_rc sanudo_answer_write(const sanudo_answer *answer, const char *format, sanudo_buf *out, sanudo_error *err);

/** Free an answer.  NULL is allowed. */
void sanudo_answer_free(sanudo_answer *answer);

/* How a store is written in another schema. */
typedef struct sanudo_export_job {
    const char *format;        /* of sanudo_losses_new, or "jsonl": records of articles, without `why` and `entities` */
    const sanudo_coder *coder; /* whose lexicon knows what other schemas call things; NULL: such cells stay empty */
    sanudo_losses *losses;     /* NULL, or counts of `format`, which get theirs at the end */
    int whole;                 /* not 0: records have `text`, where the store keeps it, and then `why` and `entities`, where
                                  `coder` is the one that made them */
} sanudo_export_job;

/**
 * Start to write what a store has in a schema that others use.
 *
 * @param out     receives the export; caller frees it with sanudo_export_free before the store is closed
 * @param filter  conditions of events (of articles for "jsonl") and a limit; `what` and `by` are not looked at
 * @param job     borrowed until the export is freed
 * @return SANUDO_OK, SANUDO_EUSAGE, SANUDO_EIO or SANUDO_ENOMEM
 */
sanudo_rc sanudo_export_new(sanudo_export **out, sanudo_store *store, const sanudo_question *filter, const sanudo_export_job *job,
                            sanudo_error *err);

/**
 * Append the next event's lines, which may be none, or the next article's record to `out`.
 *
 * @return 1, 0 behind the last one, or a negative sanudo_rc
 */
int sanudo_export_next(sanudo_export *export_, sanudo_buf *out, sanudo_error *err);

/** Free an export.  NULL is allowed. */
void sanudo_export_free(sanudo_export *export_);

/* ---- over HTTP ---------------------------------------------------------- */

/* A file that is served beside the API: one of a page. */
typedef struct sanudo_file {
    const char *path;            /* from the root: "/desk-5f3c.js"; "/" is the page itself */
    const char *type;            /* "text/javascript; charset=utf-8" */
    uint64_t mark;               /* of its content, for the ETag */
    const unsigned char *packed; /* by gzip */
    uint32_t n_packed, n;        /* bytes, packed and not */
    int lasting;                 /* not 0: its name has a hash of its content, so that it never changes */
} sanudo_file;

/* How a store is served.  All zero but `store`: on 127.0.0.1, at any free port, nothing is coded. */
typedef struct sanudo_serving {
    const char *store;         /* path of a store that is there */
    const sanudo_coder *coder; /* codes the texts that are posted, and outlives the server; NULL: none is coded */
    const char *bind;          /* address to listen on, in numbers; NULL: "127.0.0.1" */
    uint32_t port;             /* 0: any that is free */
    const char *token;         /* NULL, or the word of at least 16 ASCII characters by which clients are known; any other
                                  `bind` than this machine's own demands one */
    const sanudo_file *files;  /* which outlive the server; NULL: the API alone */
    size_t n_files;
} sanudo_serving;

/**
 * Start to serve a store on threads of its own (docs/serve.md).  They take no signals where the caller has blocked them.
 *
 * @param out  receives the server; caller frees it with sanudo_server_free
 * @param how  borrowed until the call returns, but for the coder
 * @return SANUDO_OK, SANUDO_EUSAGE (such an address, port or token cannot be), SANUDO_EIO (no store, or the address is taken) or SANUDO_ENOMEM
 */
sanudo_rc sanudo_server_new(sanudo_server **out, const sanudo_serving *how, sanudo_error *err);

/** Where it answers: "http://127.0.0.1:8640".  Borrowed from the server. */
const char *sanudo_server_address(const sanudo_server *server);

/** Stop: nobody is let in any more, who waits is answered, threads end.  Takes a second at most.  NULL is allowed. */
void sanudo_server_free(sanudo_server *server);

/* ---- lexicons ----------------------------------------------------------- */

/**
 * Compile a lexicon directory into a packed file.
 *
 * @return SANUDO_OK, SANUDO_ELEXICON (msg: "file:line: what is wrong"), SANUDO_EIO or SANUDO_ENOMEM
 */
sanudo_rc sanudo_lexicon_pack(const char *dir, const char *out, sanudo_error *err);

/**
 * Code every example of a lexicon directory and report those that do not code as they say,
 * one line each ("file:line: what came instead"), followed by a line with the counts.
 *
 * @param coder  holds `dir`, packed or added
 * @param failed receives the number of examples that failed
 * @return SANUDO_OK (also when examples failed), SANUDO_ELEXICON, SANUDO_EIO or SANUDO_ENOMEM
 */
sanudo_rc sanudo_lexicon_check(const sanudo_coder *coder, const char *dir, sanudo_buf *report, uint32_t *failed,
                               sanudo_error *err);

/* What is asked of the dated offices of a lexicon. */
typedef struct sanudo_offices {
    const char *day; /* "YYYY-MM-DD": on which somebody should hold each of them */
    int gaps;        /* not 0: tell of the time between two holders as well */
} sanudo_offices;

/**
 * Report where the table `office` of a lexicon directory ages or contradicts itself: offices that nobody holds or
 * that two hold, spells told twice, names of two codes.  One line each ("file:line: what is wrong"), in order of
 * file and line, followed by a line with the counts.
 *
 * @param coder  whose classes tell which offices have one holder (docs/lexicon.md)
 * @return SANUDO_OK, whatever was found; SANUDO_EUSAGE (no such day), SANUDO_ELEXICON, SANUDO_EIO or SANUDO_ENOMEM
 */
sanudo_rc sanudo_lexicon_offices(const sanudo_coder *coder, const char *dir, const sanudo_offices *ask, sanudo_buf *report,
                                 sanudo_error *err);

/**
 * Explain a word or name: every entry that it finds, with file and line.
 *
 * @return SANUDO_OK (an empty report when nothing is known) or SANUDO_ENOMEM
 */
sanudo_rc sanudo_lexicon_show(const sanudo_coder *coder, const char *word, sanudo_buf *report, sanudo_error *err);

/* Actor and agent dictionaries of PETRARCH or TABARI to bring in. */
typedef struct sanudo_import {
    const sanudo_coder *coder; /* what it knows in the same way is not written again; NULL: nothing is known */
    const char *const *paths;  /* n_paths dictionaries; what a later one says of a name counts */
    size_t n_paths;
    const char *dir;           /* where offices.lex, organisations.lex and roles.lex are put; made when missing */
} sanudo_import;

/* What came of an import: names and nouns taken or known before, lines and names left out. */
typedef struct sanudo_imported {
    uint32_t taken, known, left;
} sanudo_imported;

/**
 * Bring dictionaries of other coders into a lexicon directory (docs/import.md), for sanudo_coder_add_lexicon.
 *
 * @param job     borrowed until the call returns
 * @param report  receives a line for everything left out or changed ("file:line: what and why")
 * @param counts  receives the numbers
 * @return SANUDO_OK (also when lines were left out; a table without entries has no file), SANUDO_EUSAGE (no dictionary or
 *         no directory), SANUDO_ELEXICON (a dictionary is too large), SANUDO_ENOMEM, or SANUDO_EIO: a file cannot be
 *         read or written, or is there already, and then nothing has been written over
 */
sanudo_rc sanudo_lexicon_import(const sanudo_import *job, sanudo_buf *report, sanudo_imported *counts, sanudo_error *err);

/* ---- rows: what was found, copied out ----------------------------------- */

/* A string inside a document: `len` bytes at `data`, not NUL-terminated; data is NULL when absent. */
typedef struct sanudo_text {
    const char *data;
    uint32_t len;
} sanudo_text;

typedef struct sanudo_token {
    sanudo_span span;
    uint32_t sentence; /* row of the sentence */
    uint32_t head;     /* token row, or SANUDO_NONE: a root */
    sanudo_text lemma;
    const char *upos, *xpos, *rel; /* UD names, borrowed for ever */
} sanudo_token;

typedef struct sanudo_actor {
    sanudo_text name, title;
    char code[4];        /* "RUS", or "" */
    const char *kind;    /* "person", "organization", "state", "group", "unnamed" */
    uint32_t sectors;    /* bit i: sanudo_sector_name(i) */
} sanudo_actor;

typedef struct sanudo_statement {
    uint32_t sentence;   /* number from 1 */
    sanudo_text source;  /* its name */
    uint32_t actor;      /* row of the source's actor, or SANUDO_NONE */
    sanudo_span cue;     /* empty when there is none */
    uint32_t within;     /* row of the statement around it, or SANUDO_NONE */
    uint32_t n_contents;
    const sanudo_span *contents;
} sanudo_statement;

typedef struct sanudo_event {
    uint32_t sentence;                 /* number from 1 */
    const char *status;                /* "actual" .. "historical" */
    sanudo_text type, mode, cameo;     /* mode absent when none */
    sanudo_span trigger;
    uint32_t n_actors, n_recipients;
    const uint32_t *actors, *recipients; /* actor rows */
    uint32_t statement;                /* row, or SANUDO_NONE */
    sanudo_text date;                  /* ISO 8601, as precise as known */
    sanudo_text place;
} sanudo_event;

/* How many an event killed, hurt, arrested or brought together: as much of it as the report tells. */
typedef struct sanudo_size {
    const char *kind;    /* "dead", "injured", "arrested", "participants"; borrowed for ever */
    uint32_t low, high;  /* the same where it is told outright; SANUDO_NONE: open ("at least 12"), never both */
    sanudo_span words;   /* that tell it; empty when it follows from the event's own word alone */
} sanudo_size;

/**
 * Copy row `i` into `*out`.  Borrowed pointers inside live until the doc is freed.
 *
 * @return 1, or 0 when there is no row `i`: loop until it says 0
 */
int sanudo_doc_token(const sanudo_doc *doc, uint32_t i, sanudo_token *out);
int sanudo_doc_actor(const sanudo_doc *doc, uint32_t i, sanudo_actor *out);
int sanudo_doc_statement(const sanudo_doc *doc, uint32_t i, sanudo_statement *out);
int sanudo_doc_event(const sanudo_doc *doc, uint32_t i, sanudo_event *out);

/**
 * Copy context or size `i` of the event in row `event` into `*out`: PLOVER's names ("military"), the surest first, and
 * the sizes that are told.  They are rows of their own, so that sanudo_event keeps its layout.
 *
 * @return 1, or 0 when there is no such event or no further one: loop until it says 0
 */
int sanudo_doc_context(const sanudo_doc *doc, uint32_t event, uint32_t i, sanudo_text *out);
int sanudo_doc_size(const sanudo_doc *doc, uint32_t event, uint32_t i, sanudo_size *out);

/** The three letters of sector bit `i` ("GOV"), or NULL past the last.  Borrowed for ever. */
const char *sanudo_sector_name(uint32_t i);

#ifdef __GNUC__
#pragma GCC visibility pop
#endif
#ifdef __cplusplus
}
#endif
#endif /* SANUDO_H */
