/* The files of a directory, in an order that is the same on every machine. */
#include "run/folder.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

static int is_seen(const struct dirent *e) { return e->d_name[0] != '.'; }

static int by_bytes(const struct dirent **a, const struct dirent **b) { return strcmp((*a)->d_name, (*b)->d_name); }

bool sanudo_folder_is_directory(const char *path)
{
    struct stat st;
    return strcmp(path, "-") != 0 && stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

/* Go into the directory that `path` names. */
static int enter(folder *f)
{
    if (f->depth == FOLDER_DEEPEST) return ELOOP;
    struct dirent **names;
    const int n = scandir(f->path.data, &names, is_seen, by_bytes);
    if (n < 0) return errno;
    f->level[f->depth].names = names;
    f->level[f->depth].n = n;
    f->level[f->depth].at = 0;
    f->level[f->depth++].len = f->path.len - 1;
    return 0;
}

static void leave(folder *f)
{
    const int d = --f->depth;
    for (int i = f->level[d].at; i < f->level[d].n; i++) free(f->level[d].names[i]);
    free(f->level[d].names);
}

int sanudo_folder_begin(folder *f, const char *dir)
{
    size_t n = strlen(dir);
    while (n > 1 && dir[n - 1] == '/') n--;
    sanudo_buf_clear(&f->path);
    sanudo_buf_add(&f->path, dir, n);
    buf_char(&f->path, '\0');
    return f->path.failed ? ENOMEM : enter(f);
}

/* Make `path` that of the next name of the innermost directory. */
static void name_next(folder *f)
{
    const int d = f->depth - 1;
    struct dirent *e = f->level[d].names[f->level[d].at++];
    f->path.len = f->level[d].len;
    buf_char(&f->path, '/');
    buf_str(&f->path, e->d_name);
    buf_char(&f->path, '\0');
    free(e);
}

const char *sanudo_folder_next(folder *f, int *why)
{
    *why = 0;
    while (f->depth) {
        struct stat link, file;
        if (f->level[f->depth - 1].at == f->level[f->depth - 1].n) {
            leave(f);
            continue;
        }
        name_next(f);
        if (f->path.failed) return *why = ENOMEM, "";
        if (lstat(f->path.data, &link) != 0 || stat(f->path.data, &file) != 0) return f->path.data; /* opening it says why */
        if (S_ISREG(file.st_mode)) return f->path.data;
        if (!S_ISDIR(link.st_mode)) continue;
        *why = enter(f);
        if (*why) return f->path.data;
    }
    return NULL;
}

void sanudo_folder_end(folder *f)
{
    while (f->depth) leave(f);
    sanudo_buf_drop(&f->path);
}
