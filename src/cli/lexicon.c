/* sanudo lexicon: check, explain or compile one, or bring one in from another coder. */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "cli/cli.h"

/* Print a report, whatever came of making it. */
static int put_report(sanudo_rc rc, const sanudo_buf *report, const sanudo_error *err)
{
    size_t len;
    if (rc != SANUDO_OK) return sanudo_tell("%s", err->msg);
    const char *data = sanudo_buf_data(report, &len);
    return sanudo_put(data, len);
}

/* The day that the machine's clock shows, which no other part of the program looks at. */
static const char *today(char room[static 11])
{
    struct tm parts;
    const time_t now = time(NULL);
    return gmtime_r(&now, &parts) && strftime(room, 11, "%Y-%m-%d", &parts) ? room : "1970-01-01";
}

/* Code the examples of a directory, which is added as the user's own unless it is what the named pack holds; then look at its offices. */
static int check(const options *o, const char *dir)
{
    char room[11];
    const sanudo_offices ask = {.day = o->at ? o->at : today(room), .gaps = o->gaps};
    sanudo_coder *coder = NULL;
    sanudo_buf *report = NULL;
    sanudo_error err;
    uint32_t failed = 0;
    int status = sanudo_options_load(o, &coder);
    if (status != EXIT_DONE) return status;
    sanudo_rc rc = o->pack ? SANUDO_OK : sanudo_coder_add_lexicon(coder, dir, &err);
    if (rc == SANUDO_OK) rc = sanudo_buf_new(&report, &err);
    if (rc == SANUDO_OK) rc = sanudo_lexicon_check(coder, dir, report, &failed, &err);
    if (rc == SANUDO_OK && !o->examples) rc = sanudo_lexicon_offices(coder, dir, &ask, report, &err);
    status = put_report(rc, report, &err);
    sanudo_buf_free(report);
    sanudo_coder_free(coder);
    return status == EXIT_DONE && failed ? EXIT_REFUSED : status;
}

static int show(const options *o, const char *word)
{
    sanudo_coder *coder = NULL;
    sanudo_buf *report = NULL;
    sanudo_error err;
    size_t len = 0;
    int status = sanudo_options_load(o, &coder);
    if (status != EXIT_DONE) return status;
    sanudo_rc rc = sanudo_buf_new(&report, &err);
    if (rc == SANUDO_OK) rc = sanudo_lexicon_show(coder, word, report, &err);
    if (rc == SANUDO_OK) sanudo_buf_data(report, &len);
    if (rc == SANUDO_OK && !len) status = sanudo_tell("'%s' is in no lexicon", word), status = EXIT_REFUSED;
    else status = put_report(rc, report, &err);
    sanudo_buf_free(report);
    sanudo_coder_free(coder);
    return status;
}

static int pack(const options *o, const char *dir)
{
    sanudo_error err;
    if (!o->output) return sanudo_tell("lexicon pack: name the file with -o FILE");
    return sanudo_lexicon_pack(dir, o->output, &err) == SANUDO_OK ? EXIT_DONE : sanudo_tell("%s", err.msg);
}

/* What was left out goes to standard error, with the counts behind it; the lexicon itself goes to files. */
static int tell_import(const sanudo_buf *report, const sanudo_imported *n)
{
    size_t len;
    const char *data = sanudo_buf_data(report, &len);
    fwrite(data ? data : "", 1, len, stderr);
    fprintf(stderr, "taken %u, known already %u, left %u\n", n->taken, n->known, n->left);
    return n->left ? EXIT_REFUSED : EXIT_DONE;
}

static int import(const options *o, const char *const *paths, size_t n)
{
    sanudo_coder *coder = NULL;
    sanudo_buf *report = NULL;
    sanudo_imported counts;
    sanudo_error err;
    if (!o->output) return sanudo_tell("lexicon import: name the directory with -o DIR");
    int status = sanudo_options_load(o, &coder);
    if (status != EXIT_DONE) return status;
    const sanudo_import job = {.coder = coder, .paths = paths, .n_paths = n, .dir = o->output};
    sanudo_rc rc = sanudo_buf_new(&report, &err);
    if (rc == SANUDO_OK) rc = sanudo_lexicon_import(&job, report, &counts, &err);
    status = rc == SANUDO_OK ? tell_import(report, &counts) : sanudo_tell("%s", err.msg);
    sanudo_buf_free(report);
    sanudo_coder_free(coder);
    return status;
}

static int act(const options *o)
{
    const char *what = o->n_args ? o->args[0] : "";
    if (strcmp(what, "check") != 0 && (o->at || o->gaps || o->examples)) return sanudo_tell("lexicon: --at, --gaps and --examples belong to check");
    if (strcmp(what, "check") == 0 && o->n_args < 3) return check(o, o->n_args == 2 ? o->args[1] : "lexicon");
    if (strcmp(what, "show") == 0 && o->n_args == 2) return show(o, o->args[1]);
    if (strcmp(what, "pack") == 0 && o->n_args == 2) return pack(o, o->args[1]);
    if (strcmp(what, "import") == 0 && o->n_args > 1)
        return import(o, (const char *const *)(o->args + 1), (size_t)o->n_args - 1);
    return sanudo_tell("lexicon: check [DIR], show WORD, pack DIR -o FILE or import FILES -o DIR; try 'sanudo lexicon --help'");
}

int sanudo_cmd_lexicon(int argc, char **argv)
{
    options o;
    int status = sanudo_options_read(&o, argc, argv, OPT_LEXICON | OPT_FILES | OPT_OUT | OPT_CHECK);
    if (status == EXIT_DONE) status = act(&o);
    sanudo_options_free(&o);
    return status;
}
