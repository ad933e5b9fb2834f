#ifndef SANUDO_READ_META_H
#define SANUDO_READ_META_H
#include "read/reader.h"

/* What a page says of its article, in schema.org's JSON, in <meta> and in its elements.  Strings live as long as the article; NULL where nothing is said. */
typedef struct meta {
    const char *title, *publisher, *author, *language, *url;
    const char *when;  /* a time that is one */
    const char *body;  /* the whole text, which some pages have in their JSON */
    size_t body_len;
    bool is_article;   /* the page says that it is one */
} meta;

meta sanudo_meta_read(sanudo_reader *r, slice html);

/* One <script type="application/ld+json">: sets what is not set yet. */
void sanudo_meta_json(sanudo_reader *r, slice json, meta *m);
#endif
