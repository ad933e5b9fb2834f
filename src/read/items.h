#ifndef SANUDO_READ_ITEMS_H
#define SANUDO_READ_ITEMS_H
#include "read/reader.h"

/*
** Cuts a file of XML into its items, so that each is parsed by itself: memory does not
** grow with the file, and one that is damaged does not spoil the next.  `names`, ended by NULL, are those of the elements
** that are items, in any namespace.  *item is the bytes from its start tag to its end tag, borrowed until the next call; r->line
** is the line that it begins on, and what stood before the first one is in r->head.  1, 0 or a refusal.
*/
int sanudo_items_next(sanudo_reader *r, const char *const *names, slice *item, sanudo_error *err);
#endif
