#ifndef SANUDO_READ_HTML_H
#define SANUDO_READ_HTML_H
#include "read/reader.h"

/*
** The article of a page: fields of `a` that are not set yet, and its paragraphs.  `charset` is what the server said, or "".  With `strict`
** a page that has too little text and does not say that it is an article is refused.  1, or a refusal.
*/
int sanudo_html_article(sanudo_reader *r, slice page, slice charset, bool strict, sanudo_article *a, sanudo_error *err);
#endif
