#ifndef SANUDO_SERVE_PAGE_H
#define SANUDO_SERVE_PAGE_H
#include "base/slice.h"
#include "sanudo.h"

/* The file at a path as the client wrote it; NULL: none.  Nothing but this table is ever looked at. */
const sanudo_file *sanudo_page_find(const sanudo_file *files, size_t n, slice path);
#endif
