#ifndef SANUDO_RUN_FOLDER_H
#define SANUDO_RUN_FOLDER_H
#include "base/buf.h"

enum { FOLDER_DEEPEST = 32 };

/*
** The files of a directory and of those in it, in the order of their names' bytes.  Names that begin with a dot, links to
** directories, and what is no file are passed over.  All zero is one whose files have all been had.
*/
typedef struct folder {
    struct {
        struct dirent **names;
        int n, at;
        size_t len; /* of the directory in `path` */
    } level[FOLDER_DEEPEST];
    int depth;
    sanudo_buf path;
} folder;

bool sanudo_folder_is_directory(const char *path);

/* Begin with a directory; 0, or the errno that says why it cannot be read. */
int sanudo_folder_begin(folder *f, const char *dir);

/*
** The next file's path, borrowed until the next call; NULL at the end.  *why: 0, or the errno that says why this, a
** directory, cannot be read.
*/
const char *sanudo_folder_next(folder *f, int *why);

void sanudo_folder_end(folder *f);
#endif
