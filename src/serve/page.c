/* The files of the page.  Paths are looked up in a table and nowhere else. */
#include "serve/page.h"

static const page_file FILES[] = {
    {.path = NULL}, /* the end */
};

const page_file *sanudo_page_find(slice path)
{
    const page_file *f = FILES;
    while (f->path && !slice_is(path, f->path)) f++;
    return f->path ? f : NULL;
}
