#ifndef SANUDO_READ_NITF_H
#define SANUDO_READ_NITF_H
#include "read/xml.h"

/*
** What a tree of NITF has of an article: fields of `a` and `around` that are not set yet, and its paragraphs behind
** r->body.  *stamp receives its day as it is written, or NULL.
*/
void sanudo_nitf_take(sanudo_reader *r, const xmlNode *nitf, sanudo_article *a, surroundings *around, const char **stamp);
#endif
