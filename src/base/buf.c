#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* Make room for `more` bytes behind the last; false, and failed for good, when that is refused. */
static bool reserve(sanudo_buf *b, size_t more)
{
    if (b->failed) return false;
    if (more <= b->cap - b->len) return true;
    size_t cap = b->cap ? b->cap : 256;
    while (cap - b->len < more && cap <= SIZE_MAX / 2) cap *= 2;
    char *p = cap - b->len < more || (b->limit && cap > b->limit) ? NULL : realloc(b->data, cap);
    if (!p) {
        b->failed = true;
        return false;
    }
    b->data = p;
    b->cap = cap;
    return true;
}

void sanudo_buf_add(sanudo_buf *b, const void *p, size_t n)
{
    if (!n || !reserve(b, n)) return;
    memcpy(b->data + b->len, p, n);
    b->len += n;
}

void sanudo_buf_printf(sanudo_buf *b, const char *fmt, ...)
{
    va_list ap, again;
    va_start(ap, fmt);
    va_copy(again, ap);
    const int n = vsnprintf(NULL, 0, fmt, ap);
    if (n >= 0 && reserve(b, (size_t)n + 1)) {
        vsnprintf(b->data + b->len, (size_t)n + 1, fmt, again);
        b->len += (size_t)n;
    }
    va_end(again);
    va_end(ap);
}

void sanudo_buf_drop(sanudo_buf *b)
{
    free(b->data);
    *b = (sanudo_buf){.limit = b->limit};
}

sanudo_rc sanudo_buf_new(sanudo_buf **out, sanudo_error *err)
{
    *out = calloc(1, sizeof **out);
    return *out ? SANUDO_OK : sanudo_fail(err, SANUDO_ENOMEM, 0, "no memory for a buffer");
}

void sanudo_buf_free(sanudo_buf *buf)
{
    if (!buf) return;
    sanudo_buf_drop(buf);
    free(buf);
}

const char *sanudo_buf_data(const sanudo_buf *buf, size_t *len)
{
    *len = buf->len;
    return buf->data ? buf->data : "";
}

void sanudo_buf_clear(sanudo_buf *buf)
{
    buf->len = 0;
    buf->failed = false;
}
