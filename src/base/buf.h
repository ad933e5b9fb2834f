#ifndef SANUDO_BASE_BUF_H
#define SANUDO_BASE_BUF_H
#include "base/err.h"
#include "base/slice.h"

/* Bytes that grow.  Failure is sticky: after a refused allocation nothing is added; look once at the end. */
struct sanudo_buf {
    char *data;
    size_t len, cap;
    size_t limit; /* refuse to grow past this; 0 = no limit */
    bool failed;
};

void sanudo_buf_add(sanudo_buf *b, const void *p, size_t n);
void sanudo_buf_printf(sanudo_buf *b, const char *fmt, ...) SANUDO_PRINTF(2, 3);
void sanudo_buf_drop(sanudo_buf *b); /* free the bytes of a buffer that is a local variable */

static inline void buf_str(sanudo_buf *b, const char *s) { sanudo_buf_add(b, s, strlen(s)); }
static inline void buf_slice(sanudo_buf *b, slice s) { sanudo_buf_add(b, s.p, s.n); }
static inline void buf_char(sanudo_buf *b, char c) { sanudo_buf_add(b, &c, 1); }
#endif
