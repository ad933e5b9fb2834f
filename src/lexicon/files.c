/* The .lex files of a directory, and their bytes. */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "lexicon/build.h"

enum { MAX_DEPTH = 8, MAX_FILE = 64 << 20 };

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static bool is_lex(const char *name)
{
    const size_t n = strlen(name);
    return n > 4 && strcmp(name + n - 4, ".lex") == 0;
}

/* The names in one directory, sorted, each for the caller to free; NULL when it cannot be read. */
static char **list(const char *dir, size_t *n)
{
    DIR *d = opendir(dir);
    char **names = NULL;
    *n = 0;
    if (!d) return NULL;
    bool whole = true;
    for (struct dirent *e; whole && (e = readdir(d));) {
        if (e->d_name[0] == '.') continue;
        char *name = strdup(e->d_name), **more = realloc(names, (*n + 1) * sizeof *names);
        if (more) names = more;
        whole = name && more;
        if (whole) names[(*n)++] = name;
        else free(name);
    }
    closedir(d);
    if (!names && whole) names = calloc(1, sizeof *names);
    if (names && whole && *n) qsort(names, *n, sizeof *names, by_name);
    if (whole) return names;
    while (*n) free(names[--*n]);
    free(names);
    errno = ENOMEM;
    return NULL;
}

static sanudo_rc walk(const char *dir, int depth, sanudo_buf *paths, sanudo_error *err)
{
    size_t n;
    char **names = list(dir, &n);
    if (!names) return sanudo_fail(err, SANUDO_EIO, 0, "cannot read directory %.150s: %s", dir, strerror(errno));
    sanudo_rc rc = SANUDO_OK;
    for (size_t i = 0; i < n; i++) {
        sanudo_buf path = {0};
        struct stat st;
        sanudo_buf_printf(&path, "%s/%s", dir, names[i]);
        if (path.failed) rc = sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a path");
        else if (rc == SANUDO_OK && stat(path.data, &st) == 0) {
            if (S_ISDIR(st.st_mode) && depth < MAX_DEPTH) rc = walk(path.data, depth + 1, paths, err);
            else if (S_ISREG(st.st_mode) && is_lex(names[i])) sanudo_buf_add(paths, path.data, path.len + 1);
        }
        sanudo_buf_drop(&path);
        free(names[i]);
    }
    free(names);
    return rc;
}

sanudo_rc sanudo_lex_files(const char *dir, sanudo_buf *paths, sanudo_error *err)
{
    const sanudo_rc rc = walk(dir, 0, paths, err);
    if (rc == SANUDO_OK && paths->failed) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for the file list");
    if (rc == SANUDO_OK && !paths->len) return sanudo_fail(err, SANUDO_EIO, 0, "no .lex files under %.150s", dir);
    return rc;
}

sanudo_rc sanudo_lex_read(const char *path, sanudo_buf *out, sanudo_error *err)
{
    char chunk[16384];
    FILE *f = fopen(path, "rb");
    if (!f) return sanudo_fail(err, SANUDO_EIO, 0, "cannot open %.150s: %s", path, strerror(errno));
    for (size_t n; out->len < MAX_FILE && (n = fread(chunk, 1, sizeof chunk, f)) > 0;) sanudo_buf_add(out, chunk, n);
    const bool bad = ferror(f) != 0;
    fclose(f);
    if (out->failed) return sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for %.150s", path);
    if (bad) return sanudo_fail(err, SANUDO_EIO, 0, "cannot read %.150s", path);
    if (out->len >= MAX_FILE) return sanudo_fail(err, SANUDO_ELEXICON, 0, "%.150s: longer than %d bytes", path, MAX_FILE);
    return SANUDO_OK;
}
