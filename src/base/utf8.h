#ifndef SANUDO_BASE_UTF8_H
#define SANUDO_BASE_UTF8_H
#include <stddef.h>
#include <stdint.h>

/* Byte offset of the first sequence that is not UTF-8, or `len`. */
size_t sanudo_utf8_bad(const char *text, size_t len);

/* Write the UTF-8 of a code point (at most 10FFFF) to `out` and return its length, 1 to 4. */
size_t sanudo_utf8_put(char out[4], uint32_t cp);
#endif
