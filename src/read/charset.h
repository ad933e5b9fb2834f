#ifndef SANUDO_READ_CHARSET_H
#define SANUDO_READ_CHARSET_H
#include "base/buf.h"

/*
** Append p[n] as UTF-8.  `label` is what the bytes are said to be ("iso-8859-15"), of `label_len` bytes, 0 where nothing
** is said: then they are UTF-8, or Windows-1252 where they are not.  U+FFFD stands for what is in no character; false, and nothing
** added, when the label names no encoding that is known.
*/
bool sanudo_charset_decode(const char *label, size_t label_len, const char *p, size_t n, sanudo_buf *out);

/* The value of an XML declaration's `encoding`, borrowed from it; {NULL, 0} where there is none. */
slice sanudo_charset_declared(const char *p, size_t n);
#endif
