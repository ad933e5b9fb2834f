#ifndef SANUDO_READ_HTTP_H
#define SANUDO_READ_HTTP_H
#include "read/reader.h"

/* A field of a header block, by its name in any case, without blanks around it; {NULL, 0} where it has none. */
slice sanudo_http_field(slice head, const char *name);

/*
** The page in an HTTP response as it was sent: chunks joined and packing undone, borrowed from `response` or from r->payload.
** *charset receives what the server said, or {NULL, 0}.  1; 0 where it is no page (another status or type); or a refusal.
*/
int sanudo_http_page(sanudo_reader *r, slice response, slice *page, slice *charset, sanudo_error *err);

/* The same of a body whose header fields are `head`. */
int sanudo_http_body(sanudo_reader *r, slice head, slice body, slice *page, slice *charset, sanudo_error *err);
#endif
