#ifndef SANUDO_READ_ENCODING_H
#define SANUDO_READ_ENCODING_H
#include "base/buf.h"

/*
** What the bytes of a text are.  Old wire archives are Latin-1 or Windows-1252
** without saying so; UTF-8 with a damaged place is not taken for them, because
** every accent in it would come out wrong.
*/
enum encoding {
    ENCODING_UTF8,
    ENCODING_WINDOWS, /* Windows-1252, of which Latin-1 is a part */
    ENCODING_DAMAGED, /* UTF-8 but for some bytes, or of no encoding that we know */
    ENCODING_BINARY   /* no text: NUL bytes, or full of control characters */
};

/* `*at` receives the offset of the byte that decided, where one did. */
enum encoding sanudo_encoding_of(const char *p, size_t n, size_t *at);

/* The character of a byte of Windows-1252; U+FFFD where it has none. */
uint32_t sanudo_windows_char(unsigned char c);

/* Append Windows-1252 as UTF-8. */
void sanudo_encoding_convert(sanudo_buf *out, const char *p, size_t n);

/* UTF-16 that comes in pieces. */
typedef struct utf16 {
    bool big;            /* byte order */
    uint8_t odd[1];      /* first byte of a unit that was cut */
    uint8_t n_odd;
    uint16_t high;       /* first half of a pair that was cut, or 0 */
} utf16;

/* Append `n` more bytes as UTF-8; U+FFFD stands for half a pair, as in every browser. */
void sanudo_utf16_add(utf16 *u, sanudo_buf *out, const uint8_t *p, size_t n);
/* What is left at the end of the input is damaged: U+FFFD. */
void sanudo_utf16_end(utf16 *u, sanudo_buf *out);
#endif
