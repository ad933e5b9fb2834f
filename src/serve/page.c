/* The files of the page.  Paths are looked up in a table of the program's and nowhere else. */
#include "serve/page.h"

const sanudo_file *sanudo_page_find(const sanudo_file *files, size_t n, slice path)
{
    size_t i = 0;
    while (i < n && !slice_is(path, files[i].path)) i++;
    return i < n ? &files[i] : NULL;
}
