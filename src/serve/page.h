#ifndef SANUDO_SERVE_PAGE_H
#define SANUDO_SERVE_PAGE_H
#include "base/slice.h"

/* A file of the page, as it is linked into the program. */
typedef struct page_file {
    const char *path;     /* from the root: "/assets/app-5f3c.js"; "/" is the page itself */
    const char *type;     /* "text/javascript; charset=utf-8" */
    uint64_t mark;        /* of its content, for the ETag */
    const unsigned char *packed; /* by gzip */
    uint32_t n_packed, n; /* bytes, packed and not */
    bool lasting;         /* its name has a hash of its content, so that it never changes */
} page_file;

/* The file at a path as the client wrote it; NULL: none.  Nothing but this table is ever looked at. */
const page_file *sanudo_page_find(slice path);
#endif
