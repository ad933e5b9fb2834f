/* Dictionaries of other coders, from files into a directory of .lex files. */
#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>

#include "lexicon/build.h"
#include "lexicon/import.h"
#include "run/coder.h"

static const struct {
    enum lex_table table;
    const char *file;
} OUTPUTS[] = {{LEX_OFFICE, "offices.lex"}, {LEX_ORG, "organisations.lex"}, {LEX_ROLE, "roles.lex"}};
enum { N_OUTPUTS = sizeof OUTPUTS / sizeof OUTPUTS[0], IMPORT_MEMORY = 1 << 30 };

static sanudo_rc read_all(import *im, const sanudo_import *job, sanudo_error *err)
{
    sanudo_rc rc = SANUDO_OK;
    for (size_t i = 0; i < job->n_paths && rc == SANUDO_OK; i++) {
        sanudo_buf text = {0};
        rc = sanudo_lex_read(job->paths[i], &text, err);
        if (rc == SANUDO_OK && !sanudo_import_read(im, (uint32_t)i, (slice){text.data, (uint32_t)text.len}))
            rc = sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %.150s", job->paths[i]);
        sanudo_buf_drop(&text);
    }
    if (rc == SANUDO_OK && !sanudo_import_settle(im)) rc = sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory to sort the names");
    return rc;
}

/* Nothing of the user's may be written over: none of our files is there yet. */
static sanudo_rc make_room(const char *dir, sanudo_error *err)
{
    if (mkdir(dir, 0777) != 0 && errno != EEXIST) return sanudo_fail(err, SANUDO_EIO, 0, "cannot make %.150s: %s", dir, strerror(errno));
    for (size_t i = 0; i < N_OUTPUTS; i++) {
        sanudo_buf path = {0};
        struct stat st;
        sanudo_buf_printf(&path, "%s/%s", dir, OUTPUTS[i].file);
        const bool there = !path.failed && lstat(path.data, &st) == 0;
        sanudo_buf_drop(&path);
        if (there) return sanudo_fail(err, SANUDO_EIO, 0, "%.150s/%s is there already: name another directory", dir, OUTPUTS[i].file);
    }
    return SANUDO_OK;
}

static sanudo_rc save(const char *dir, const char *file, const sanudo_buf *text, sanudo_error *err)
{
    sanudo_buf path = {0};
    sanudo_buf_printf(&path, "%s/%s", dir, file);
    FILE *f = path.failed ? NULL : fopen(path.data, "wbx");
    sanudo_buf_drop(&path);
    if (!f) return sanudo_fail(err, SANUDO_EIO, 0, "cannot make %.150s/%s: %s", dir, file, strerror(errno));
    const bool whole = fwrite(text->data, 1, text->len, f) == text->len;
    return fclose(f) == 0 && whole ? SANUDO_OK : sanudo_fail(err, SANUDO_EIO, 0, "cannot write %.150s/%s", dir, file);
}

static sanudo_rc write_all(import *im, const char *dir, sanudo_error *err)
{
    sanudo_buf text[N_OUTPUTS] = {0};
    sanudo_rc rc = SANUDO_OK;
    size_t bytes = 0;
    for (size_t i = 0; i < N_OUTPUTS && rc == SANUDO_OK; i++) {
        if (!sanudo_import_rows(im, OUTPUTS[i].table, &text[i])) rc = sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for the lexicon");
        bytes += text[i].len;
    }
    if (rc == SANUDO_OK && bytes) rc = make_room(dir, err);
    for (size_t i = 0; i < N_OUTPUTS && rc == SANUDO_OK; i++)
        if (text[i].len) rc = save(dir, OUTPUTS[i].file, &text[i], err);
    for (size_t i = 0; i < N_OUTPUTS; i++) sanudo_buf_drop(&text[i]);
    return rc;
}

sanudo_rc sanudo_lexicon_import(const sanudo_import *job, sanudo_buf *report, sanudo_imported *counts, sanudo_error *err)
{
    *counts = (sanudo_imported){0};
    if (!job->n_paths || !job->dir) return sanudo_fail(err, SANUDO_EUSAGE, 0, "an import needs dictionaries and a directory");
    import im = {.lx = job->coder ? job->coder->lexicon : NULL, .mem = {.limit = IMPORT_MEMORY}, .files = job->paths, .report = report};
    sanudo_rc rc = read_all(&im, job, err);
    if (rc == SANUDO_OK) rc = write_all(&im, job->dir, err);
    if (im.hidden) sanudo_buf_printf(report, "%u more lines are not told\n", im.hidden);
    *counts = (sanudo_imported){.taken = im.taken, .known = im.known, .left = im.left};
    sanudo_import_free(&im);
    return rc;
}
